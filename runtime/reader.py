"""Reads streams: `read` yields typed events, `records` also where they stand and their bytes."""

from collections.abc import Iterator
from typing import Generic, Literal, TypeVar, overload

from msgspec import Struct
from session_events.dialect import Dialect
from session_events.event_feed import EventFeed
from session_events.findings import Finding
from session_events.framing.framer import Framing
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.opened import open_frames
from session_events.sources import Source, chunks
from session_events.unknown import UnknownEvent

EventT = TypeVar("EventT", bound=Struct)


@overload
def read(
    source: Source,
    dialect: Dialect[EventT],
    *,
    strict: Literal[True],
    repair: bool = False,
    framing: Framing | None = None,
    max_line: int = DEFAULT_MAX_LINE,
    max_event: int = DEFAULT_MAX_LINE,
) -> Iterator[EventT]: ...


@overload
def read(
    source: Source,
    dialect: Dialect[EventT],
    *,
    strict: bool = False,
    repair: bool = False,
    framing: Framing | None = None,
    max_line: int = DEFAULT_MAX_LINE,
    max_event: int = DEFAULT_MAX_LINE,
) -> Iterator[EventT | UnknownEvent]: ...


def read(
    source: Source,
    dialect: Dialect[EventT],
    *,
    strict: bool = False,
    repair: bool = False,
    framing: Framing | None = None,
    max_line: int = DEFAULT_MAX_LINE,
    max_event: int = DEFAULT_MAX_LINE,
) -> Iterator[EventT | UnknownEvent]:
    """Reads typed events.

    Tolerant reading never stops at what it does not know: events of unknown types, and lines that
    hold no event, come as `UnknownEvent` with their bytes; of an event that is not as the schema
    says, the part that is comes as an instance of its class, with the bytes as `raw` and `UNSET` for
    what is missing.

    Args:
        source: a path, a file opened for reading bytes, or chunks of bytes.
        dialect: what the events are, such as `copilot.DIALECT`.
        strict: True to raise at the first thing that is wrong, with an event's shape or with how
            events follow one another; unknown events and fields are errors then, and warnings too.
        repair: True to put in what the stream lacks, as `session_events.repair` does, in each session alone. If the
            source itself fails, what is open is closed before its error is raised. With `strict`, the mended stream
            is what is checked, so only what cannot be mended is raised.
        framing: `jsonl`, `jsonrpc` or `sse`; None to find out.
        max_line: longest line, or message, in bytes.
        max_event: largest server-sent event, in bytes of its data.

    Raises:
        OSError: the source cannot be read.
        SessionEventsError: in strict mode, the first error that comes to light; it carries its finding.
    """
    feed = EventFeed(dialect, strict=strict, repair=repair, framing=framing, max_line=max_line, max_event=max_event)
    pieces = iter(chunks(source))
    ending = None
    while ending is None:
        try:
            chunk = next(pieces)
        except StopIteration:
            ending = feed.close()
        except Exception as error:  # noqa: BLE001 - whatever the source raises; it is raised again
            ending = feed.break_off(error)
        else:
            yield from feed.feed(chunk)
    yield from ending


class Record(Struct, Generic[EventT], frozen=True):
    """An event, and where it comes from.

    Attributes:
        line: the line it stands on, counted from 1; the number of its message where messages have a `Content-Length`.
        raw: its bytes, as they came, but for a byte order mark; none of a line that was too long; of a
            server-sent event its data.
        event: the event, as `read` yields it.
        findings: what is wrong with its bytes and shape.
        session_id: id of the session it belongs to; None if the stream does not say.
        sse_event: its name as a server-sent event, `message` if it has none; None of any other, and if it is lost.
        last_event_id: the last event id that the event stream had given, empty if none; None of any other stream.
    """

    line: int
    raw: bytes
    event: EventT | UnknownEvent
    findings: tuple[Finding, ...]
    session_id: str | None = None
    sse_event: str | None = None
    last_event_id: str | None = None


def records(
    source: Source,
    dialect: Dialect[EventT],
    *,
    framing: Framing | None = None,
    max_line: int = DEFAULT_MAX_LINE,
    max_event: int = DEFAULT_MAX_LINE,
) -> Iterator[Record[EventT]]:
    """Reads events as `read` does, each with its line and its bytes, so that it can be passed on unaltered.

    Args:
        source: a path, a file opened for reading bytes, or chunks of bytes.
        dialect: what the events are, such as `copilot.DIALECT`.
        framing: `jsonl`, `jsonrpc` or `sse`; None to find out.
        max_line: longest line, or message, in bytes.
        max_event: largest server-sent event, in bytes of its data.

    Raises:
        OSError: the source cannot be read.
    """
    for frames in open_frames(source, dialect, framing, max_line, max_event)[1]:
        decoded = dialect.decoder.decode_frames(frames)
        nothing = [None] * len(decoded.events)
        columns = zip(
            decoded.lines,
            decoded.payloads,
            decoded.events,
            decoded.sessions or nothing,
            decoded.sse_events or nothing,
            decoded.last_event_ids or nothing,
            strict=True,
        )
        for line, raw, event, *names in columns:
            yield Record(line, raw, event, getattr(event, "findings", ()), *names)
