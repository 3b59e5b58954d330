"""The client of the Messages API's vendor on the streams of `anthropic_cases`, from a server on the loopback.

`python tests/anthropic_peer.py` writes the table in docs/anthropic-messages.md. The client and its version are in the
extra `peers`; run it where that is installed.
"""

import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import version
from pathlib import Path
from threading import Thread
from typing import Any

from anthropic_cases import CASES, Case
from session_events import validate
from session_events.anthropic_messages import DIALECT

PAGE = Path(__file__).parents[1] / "docs" / "anthropic-messages.md"
BEGIN, END = "<!-- written by `python tests/anthropic_peer.py` -->\n", "<!-- end -->"


@contextmanager
def client() -> Iterator[Any]:
    """A function that has the client read a stream, and says `accepts`, or what it raises."""
    from anthropic import Anthropic

    streams: list[bytes] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            self.send_response(200)
            self.send_header("content-type", "text/event-stream")
            self.end_headers()
            self.wfile.write(streams.pop())

        def log_message(self, *_: Any) -> None:
            """Says nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}"

        def outcome(stream: bytes) -> str:
            streams.append(stream)
            asked: Any = {"model": "any", "max_tokens": 1, "messages": [{"role": "user", "content": "Hello"}]}
            try:
                with Anthropic(api_key="none", base_url=url, max_retries=0).messages.stream(**asked) as reading:
                    reading.get_final_message()
            except Exception as error:  # noqa: BLE001 - whatever the client raises is what the page says
                return f"raises `{type(error).__name__}`"
            return "accepts"

        try:
            yield outcome
        finally:
            server.shutdown()


def accepts(case: Case) -> bool:
    """Whether nothing is found in a stream but information."""
    return all(one.severity == "info" for one in validate(case.stream, DIALECT, framing="sse").findings)


def table() -> str:
    """Makes the table of the streams that the client judges otherwise, by the reason."""
    with client() as read, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pydantic warns of kinds that it does not know
        outcomes = {name: read(case.stream) for name, case in CASES.items()}
    ours = {name: accepts(case) for name, case in CASES.items()}
    differ = [name for name in CASES if ours[name] != (outcomes[name] == "accepts")]
    unexplained = [name for name, case in CASES.items() if bool(case.differs) != (name in differ)]
    if unexplained:
        raise SystemExit(f"explained though they do not differ, or the other way round: {', '.join(unexplained)}")
    reasons: dict[tuple[str, str], list[str]] = {}
    for name in differ:
        verdict = "accepts" if outcomes[name] == "accepts" else "raises"
        reasons.setdefault((verdict, CASES[name].differs), []).append(name)
    both = [sum(ours[name] is good for name in CASES if name not in differ) for good in (True, False)]
    rows = [
        f"| {verdict} | it {reason} | {', '.join(f'`{name}`' for name in names)} |"
        for (verdict, reason), names in sorted(reasons.items(), key=lambda item: (item[0][0], -len(item[1])))
    ]
    agreed = f"both accept {both[0]} and both reject {both[1]}; the other {len(differ)} differ"
    return f"""\
Each of the {len(CASES)} streams in `tests/anthropic_cases.py` was given to `session-events validate`, which rejects a
stream in which it finds more than information, and to `client.messages.stream` of `anthropic`
{version("anthropic")}, which was read to its final message, and rejects a stream by raising. They {agreed}:

| anthropic | because | streams |
|---|---|---|
{chr(10).join(rows)}
"""


def page() -> str:
    """Makes the page anew, with the table as it is now."""
    head, rest = PAGE.read_text().split(BEGIN)
    return f"{head}{BEGIN}\n{table()}{END}{rest.split(END)[1]}"


if __name__ == "__main__":
    PAGE.write_text(page())
    sys.stdout.write(f"{PAGE} written\n")
