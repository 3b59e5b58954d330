"""Opens a source of events: takes its bytes apart, whatever their framing."""

from collections.abc import Iterator
from itertools import chain
from typing import Any

from session_events.dialect import Dialect
from session_events.findings import DEFAULT_SEVERITY, FRAMING_RULE, Finding
from session_events.framing.frame import Frames
from session_events.framing.framer import Framer, Framing
from session_events.quote import printable
from session_events.rules import Stream
from session_events.sources import Source, chunks


def kind_of(framing: Framing | None, dialect: Dialect[Any]) -> Stream | None:
    """Tells the kind of a stream by its framing; None if its events tell.

    Notifications are live. Where a dialect has no events that never reach a log, so are server-sent events, and lines
    are a log.
    """
    if framing == "jsonrpc":
        return "live"
    if dialect.envelope.ephemeral is not None:
        return None
    return "live" if framing == "sse" else "log"


def open_frames(
    source: Source, dialect: Dialect[Any], framing: Framing | None, max_line: int, max_event: int
) -> tuple[Framer, Iterator[Frames]]:
    """Opens a source, and reads until its framing is known; returns the framer, and what it yields."""
    framer = Framer(framing, max_line, max_event, expects_sentinel=dialect.sse.sentinel)

    def pieces() -> Iterator[Frames]:
        for chunk in chunks(source):
            frames = framer.feed(chunk)
            if framer.framing is not None:
                yield frames
        yield framer.close()

    frames = pieces()
    return framer, chain([next(frames)], frames)


def no_events(dialect: Dialect[Any], unknown: int = 0) -> Finding:
    """The finding about a source in which there is not one event of a dialect.

    Args:
        dialect: the dialect.
        unknown: how many events of other types there are.
    """
    message = "there is no event in this stream, so nothing was checked"
    if unknown:
        events = "the one event in this stream is not" if unknown == 1 else f"none of the {unknown:,} events is"
        message = f"{events} of a type that {printable(dialect.name)} has, so nothing was checked"
    return Finding(
        rule=FRAMING_RULE,
        code="no-events",
        severity=DEFAULT_SEVERITY["no-events"],
        message=message,
    )
