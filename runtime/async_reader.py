"""Reads streams that arrive asynchronously: the bytes of an HTTP response, of a socket, of a subprocess."""

from collections.abc import AsyncIterable, AsyncIterator
from typing import Literal, TypeVar, overload

from msgspec import Struct
from session_events.dialect import Dialect
from session_events.event_feed import EventFeed
from session_events.framing.framer import Framing
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.unknown import UnknownEvent

EventT = TypeVar("EventT", bound=Struct)


@overload
def aread(
    source: AsyncIterable[bytes],
    dialect: Dialect[EventT],
    *,
    strict: Literal[True],
    repair: bool = False,
    framing: Framing | None = None,
    max_line: int = DEFAULT_MAX_LINE,
    max_event: int = DEFAULT_MAX_LINE,
) -> AsyncIterator[EventT]: ...


@overload
def aread(
    source: AsyncIterable[bytes],
    dialect: Dialect[EventT],
    *,
    strict: bool = False,
    repair: bool = False,
    framing: Framing | None = None,
    max_line: int = DEFAULT_MAX_LINE,
    max_event: int = DEFAULT_MAX_LINE,
) -> AsyncIterator[EventT | UnknownEvent]: ...


async def aread(
    source: AsyncIterable[bytes],
    dialect: Dialect[EventT],
    *,
    strict: bool = False,
    repair: bool = False,
    framing: Framing | None = None,
    max_line: int = DEFAULT_MAX_LINE,
    max_event: int = DEFAULT_MAX_LINE,
) -> AsyncIterator[EventT | UnknownEvent]:
    """Reads typed events as `read` does, from chunks of bytes that arrive asynchronously.

    No chunk is asked for before the events of the one before have been taken. When reading stops early, because it
    was cancelled or `aclose` was called, the source is closed too, if it can be; nothing is put in then.

    Args:
        source: chunks of bytes of any size, such as `response.aiter_bytes()` of httpx or
            `response.content.iter_any()` of aiohttp.
        dialect: what the events are, such as `copilot.DIALECT`.
        strict: True to raise at the first thing that is wrong; see `read`.
        repair: True to put in what the stream lacks; see `read`.
        framing: `jsonl`, `jsonrpc` or `sse`; None to find out.
        max_line: longest line, or message, in bytes.
        max_event: largest server-sent event, in bytes of its data.

    Raises:
        SessionEventsError: in strict mode, the first error that comes to light; it carries its finding.
    """
    feed = EventFeed(dialect, strict=strict, repair=repair, framing=framing, max_line=max_line, max_event=max_event)
    pieces = aiter(source)
    try:
        ending = None
        while ending is None:
            try:
                chunk = await anext(pieces)
            except StopAsyncIteration:
                ending = feed.close()
            except Exception as error:  # noqa: BLE001 - whatever the source raises; it is raised again
                ending = feed.break_off(error)
            else:
                for event in feed.feed(chunk):
                    yield event
        for event in ending:
            yield event
    finally:
        close = getattr(pieces, "aclose", None)
        if close is not None:
            await close()
