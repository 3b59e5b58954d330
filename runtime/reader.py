"""Reads streams: `read` yields typed events, `records` also where they stand and their bytes."""

from collections.abc import Generator
from typing import Literal, TypeVar, overload

from msgspec import Struct
from session_events.dialect import Dialect
from session_events.event_reader import EventReader, before_error
from session_events.framing.framer import Framing
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.record_reader import Record, RecordReader
from session_events.rules import Stream
from session_events.sources import Source, chunks
from session_events.unknown import UnknownEvent

EventT = TypeVar("EventT", bound=Struct)
ReadT = TypeVar("ReadT", bound=Struct)


@overload
def read(
    source: Source,
    dialect: Dialect[EventT],
    *,
    strict: Literal[True],
    repair: bool = False,
    stream: Stream | None = None,
    framing: Framing | None = None,
    attached: bool = False,
    partial: bool = False,
    max_line: int = DEFAULT_MAX_LINE,
    max_event: int = DEFAULT_MAX_LINE,
) -> Generator[EventT]: ...


@overload
def read(
    source: Source,
    dialect: Dialect[EventT],
    *,
    strict: bool = False,
    repair: bool = False,
    stream: Stream | None = None,
    framing: Framing | None = None,
    attached: bool = False,
    partial: bool = False,
    max_line: int = DEFAULT_MAX_LINE,
    max_event: int = DEFAULT_MAX_LINE,
) -> Generator[EventT | UnknownEvent]: ...


def read(
    source: Source,
    dialect: Dialect[EventT],
    *,
    strict: bool = False,
    repair: bool = False,
    stream: Stream | None = None,
    framing: Framing | None = None,
    attached: bool = False,
    partial: bool = False,
    max_line: int = DEFAULT_MAX_LINE,
    max_event: int = DEFAULT_MAX_LINE,
) -> Generator[EventT | UnknownEvent]:
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
        stream: `live` or `log`, for what is checked or mended; None to find out.
        framing: `jsonl`, `jsonrpc` or `sse`; None to find out.
        attached: the stream is seen from the middle: what closes a span opened before is fine.
        partial: the stream is not seen to its end: what is open or cut there is fine.
        max_line: longest line, or message, in bytes.
        max_event: largest server-sent event, in bytes of its data.

    Raises:
        ValueError: an argument makes no sense; at once, and not only when the first event is asked for.
        OSError: the source cannot be read.
        SessionEventsError: in strict mode, the first error that comes to light; it carries its finding.
    """
    reader = EventReader(
        dialect,
        strict=strict,
        repair=repair,
        stream=stream,
        framing=framing,
        attached=attached,
        partial=partial,
        max_line=max_line,
        max_event=max_event,
    )
    return _events(reader, source)


def _events(reader: EventReader[ReadT], source: Source) -> Generator[ReadT]:
    pieces = chunks(source)
    while True:
        try:
            piece = next(pieces)
        except StopIteration:
            break
        except Exception:
            yield from reader.break_off()
            raise
        yield from before_error(reader.feed, piece)
    yield from before_error(reader.close)


def records(
    source: Source,
    dialect: Dialect[EventT],
    *,
    framing: Framing | None = None,
    max_line: int = DEFAULT_MAX_LINE,
    max_event: int = DEFAULT_MAX_LINE,
) -> Generator[Record[EventT]]:
    """Reads events as `read` does, each with its line and its bytes, so that it can be passed on unaltered.

    Args:
        source: a path, a file opened for reading bytes, or chunks of bytes.
        dialect: what the events are, such as `copilot.DIALECT`.
        framing: `jsonl`, `jsonrpc` or `sse`; None to find out.
        max_line: longest line, or message, in bytes.
        max_event: largest server-sent event, in bytes of its data.

    Raises:
        ValueError: an argument makes no sense.
        OSError: the source cannot be read.
    """
    reader = RecordReader(dialect, framing=framing, max_line=max_line, max_event=max_event)
    return _records(reader, source)


def _records(reader: RecordReader[EventT], source: Source) -> Generator[Record[EventT]]:
    for chunk in chunks(source):
        yield from reader.feed(chunk)
    yield from reader.close()
