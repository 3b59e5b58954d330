"""Prints what the client of the package `openai` makes of recorded streams, as JSON.

Run it with a Python that has `openai`: `python tests/openai_client.py chat|responses|types FILE...`. The streams are
served on the loopback. Of a chunk is told whether it is a `role`, `text`, a finish_reason, or has `no choices`; of a
Responses event its type; last comes an exception, if there is one. `types` prints the JSON Schema of all Responses
events instead.
"""

import json
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any


class Handler(BaseHTTPRequestHandler):
    """Answers each request with the stream that its model names."""

    def do_POST(self) -> None:
        """Sends a recorded stream."""
        request = json.loads(self.rfile.read(int(self.headers["content-length"])))
        body = Path(request["model"]).read_bytes()
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Says nothing."""


def of_chat(client: Any, path: str) -> Iterator[str]:
    """Tells of each chunk what it is."""
    for chunk in client.chat.completions.create(model=path, messages=[], stream=True):
        if chunk.choices is None:
            yield "no choices"
            continue
        (choice,) = chunk.choices
        yield choice.finish_reason or ("role" if choice.delta.role else "text")


def of_responses(client: Any, path: str) -> Iterator[str]:
    """Tells the type of each event that the client's accumulator takes."""
    with client.responses.stream(model=path, input="") as stream:
        for event in stream:
            yield event.type


def seen(outcomes: Iterator[str]) -> Iterator[str]:
    """Tells what the client yields and raises."""
    try:
        yield from outcomes
    except Exception as error:  # noqa: BLE001  # whatever the client raises is what is told
        yield f"{type(error).__name__}: {error}"


def types() -> dict[str, Any]:
    """The JSON Schema that the package's types make of all Responses events."""
    from openai.types.responses import ResponseStreamEvent
    from pydantic import TypeAdapter

    return TypeAdapter(ResponseStreamEvent).json_schema()


def served(tell: Callable[[Any, str], Iterator[str]], paths: list[str]) -> dict[str, list[str]]:
    """Serves streams, and tells what the client makes of each."""
    from openai import OpenAI

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    client = OpenAI(base_url=f"http://127.0.0.1:{server.server_port}/v1", api_key="none", max_retries=0)
    return {path: list(seen(tell(client, path))) for path in paths}


if __name__ == "__main__":
    mode, *files = sys.argv[1:]
    tellers = {"chat": of_chat, "responses": of_responses}
    sys.stdout.write(json.dumps(served(tellers[mode], files) if mode in tellers else types()))
