"""Other decoders of event streams on the cases of `sse_cases`; `python tests/sse_peers.py` writes docs/sse.md.

The peers and their versions are the extra `peers`; run it where they are installed.
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

from session_events import SseDecoder
from sse_cases import CASES, Case, Event, chunked, sizes

PAGE = Path(__file__).parents[1] / "docs" / "sse.md"
BEGIN, END = "<!-- written by `python tests/sse_peers.py` -->\n", "<!-- end -->"

Decode = Callable[[Iterator[bytes]], Iterable[Any]]


def ours(chunks: Iterator[bytes]) -> Iterator[Any]:
    """Decodes a stream with this package."""
    decoder = SseDecoder()
    for chunk in chunks:
        yield from decoder.feed(chunk)


def peers() -> dict[str, Decode]:
    """The other decoders, by the names of their packages, as their documents or their own clients use them."""
    import httpx
    from anthropic._streaming import SSEDecoder as AnthropicDecoder
    from httpx_sse import EventSource
    from openai._streaming import SSEDecoder as OpenAIDecoder
    from sseclient import SSEClient

    headers = {"content-type": "text/event-stream"}
    return {
        "httpx-sse": lambda chunks: EventSource(httpx.Response(200, headers=headers, content=chunks)).iter_sse(),
        "sseclient-py": lambda chunks: SSEClient(chunks).events(),
        "anthropic": lambda chunks: AnthropicDecoder().iter_bytes(chunks),
        "openai": lambda chunks: OpenAIDecoder().iter_bytes(chunks),
    }


def _event(event: Any) -> Event:
    """An event as this table writes it; where a package has None for what is not there, that is as good."""
    retry = int(event.retry) if isinstance(event.retry, str) and event.retry.isdecimal() else event.retry or None
    return Event(event.data, event.event or "message", event.id or "", retry)


def outcome(decode: Decode, case: Case) -> str:
    """Tells how a decoder does: `ok`, or what goes wrong, and whether that takes chunks of some size."""
    wrong = dict.fromkeys(_wrong(decode, case, size) for size in sizes(case.stream))
    kinds = [kind for kind in wrong if kind is not None]
    if not kinds:
        return "ok"
    return " or ".join(kinds) + (" in some chunks" if None in wrong else "")


def _wrong(decode: Decode, case: Case, size: int) -> str | None:
    try:
        events = list(map(_event, decode(chunked(case.stream, size))))
    except Exception as error:  # noqa: BLE001  # whatever a peer raises is what the page says
        return f"`{type(error).__name__}`"
    return None if events == case.events else "wrong"


def table() -> str:
    """Makes the table of which decoder gets what wrong."""
    decoders = {"session-events": ours, **peers()}
    outcomes = {
        name: {peer: outcome(decode, case) for peer, decode in decoders.items()} for name, case in CASES.items()
    }
    right = [sum(row[peer] == "ok" for row in outcomes.values()) for peer in decoders]
    rows = [
        ["case", "session-events", *(f"{peer} {version(peer)}" for peer in list(decoders)[1:])],
        ["---"] * (len(decoders) + 1),
        [f"right, of {len(CASES)}", *map(str, right)],
        *([name, *row.values()] for name, row in outcomes.items() if set(row.values()) != {"ok"}),
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def page() -> str:
    """Makes the page anew, with the table as it is now."""
    head, rest = PAGE.read_text().split(BEGIN)
    return f"""{head}{BEGIN}
Each of the {len(CASES)} streams in `tests/sse_cases.py` goes into each decoder whole, and in chunks of every size from
one byte on. `ok` means that the name, the data, the last event id and the reconnection time of each event are right in
all of them. Below are the streams that a decoder gets wrong.

{table()}
{END}{rest.split(END)[1]}"""


if __name__ == "__main__":
    PAGE.write_text(page())
    sys.stdout.write(f"{PAGE} written\n")
