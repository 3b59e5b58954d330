"""Prints what the client of the package `openai` makes of recorded streams, as JSON.

Run it with a Python that has `openai`: `python tests/hermes_client.py FILE...`. The streams are served on the loopback.
Of each event is told whether it is a `role`, `text`, a finish_reason, or has `no choices`; last comes the name of an
exception.
"""

import json
import sys
import threading
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


def seen(client: Any, path: str) -> list[str]:
    """Tells what the client yields and raises."""
    outcomes: list[str] = []
    try:
        for chunk in client.chat.completions.create(model=path, messages=[], stream=True):
            if chunk.choices is None:
                outcomes.append("no choices")
                continue
            (choice,) = chunk.choices
            outcomes.append(choice.finish_reason or ("role" if choice.delta.role else "text"))
    except Exception as error:  # noqa: BLE001  # whatever the client raises is what is told
        outcomes.append(type(error).__name__)
    return outcomes


if __name__ == "__main__":
    from openai import OpenAI

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    openai = OpenAI(base_url=f"http://127.0.0.1:{server.server_port}/v1", api_key="none", max_retries=0)
    sys.stdout.write(json.dumps({path: seen(openai, path) for path in sys.argv[1:]}))
