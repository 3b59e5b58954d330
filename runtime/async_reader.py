"""Reads streams that arrive asynchronously: the bytes of an HTTP response, of a socket, of a subprocess."""

from collections.abc import AsyncGenerator, AsyncIterable
from typing import Literal, TypeVar, overload

from msgspec import Struct
from session_events.dialect import Dialect
from session_events.event_reader import EventReader, before_error
from session_events.framing.framer import Framing
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.rules import Stream
from session_events.sources import pieces
from session_events.unknown import UnknownEvent

EventT = TypeVar("EventT", bound=Struct)
ReadT = TypeVar("ReadT", bound=Struct)


@overload
def aread(
    source: AsyncIterable[bytes],
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
) -> AsyncGenerator[EventT]: ...


@overload
def aread(
    source: AsyncIterable[bytes],
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
) -> AsyncGenerator[EventT | UnknownEvent]: ...


def aread(
    source: AsyncIterable[bytes],
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
) -> AsyncGenerator[EventT | UnknownEvent]:
    """Reads typed events as `read` does, from chunks of bytes that arrive asynchronously.

    No chunk is asked for before the events of the one before have been taken. When reading stops early, because it
    was cancelled or `aclose` was called, the source is closed too, if it can be; nothing is put in then.

    Args:
        source: chunks of bytes of any size, such as `response.aiter_bytes()` of httpx or
            `response.content.iter_any()` of aiohttp.
        dialect: what the events are, such as `copilot.DIALECT`.
        strict: True to raise at the first thing that is wrong; see `read`.
        repair: True to put in what the stream lacks; see `read`.
        stream: the kind of stream, in strict mode or to repair; see `read`.
        framing: `jsonl`, `jsonrpc` or `sse`; None to find out.
        attached: the stream is seen from the middle; see `read`.
        partial: the stream is not seen to its end; see `read`.
        max_line: longest line, or message, in bytes.
        max_event: largest server-sent event, in bytes of its data.

    Raises:
        ValueError: an argument makes no sense; at once, and not only when the first event is asked for.
        TypeError: the source gives no bytes.
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


async def _events(reader: EventReader[ReadT], source: AsyncIterable[bytes]) -> AsyncGenerator[ReadT]:
    chunks = aiter(source)
    try:
        while True:
            try:
                chunk = await anext(chunks)
            except StopAsyncIteration:
                break
            except Exception:
                for event in reader.break_off():
                    yield event
                raise
            for piece in pieces(chunk):
                for event in before_error(reader.feed, piece):
                    yield event
        for event in before_error(reader.close):
            yield event
    finally:
        close = getattr(chunks, "aclose", None)
        if close is not None:
            await close()
