"""Finds out which dialect a stream is in, by the types of its first events."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, TypeAlias

import msgspec
from msgspec import Struct
from session_events.dialect import Dialect
from session_events.framing.frame import Frames
from session_events.framing.framer import Framer, Framing
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.sources import Source, chunks

#: How many events are looked at.
_EVENTS = 16

#: How many bytes are looked at; more, if by then no line has ended.
MOST_BYTES = 1 << 20

#: The data of an event, and its name as a server-sent event.
_First: TypeAlias = tuple[bytes, str | None]


class Detection(Struct, frozen=True):
    """Which dialect a stream is in, and how sure that is.

    Attributes:
        dialect: the dialect that knows most of the first events.
        known: how many of them it knows.
        events: how many were looked at: at most 16, and those in the first MiB; none of what is no JSON object.
    """

    dialect: Dialect[Any]
    known: int
    events: int

    @property
    def likely(self) -> bool:
        """Whether it knows more than half of them."""
        return 2 * self.known > self.events

    @property
    def settled(self) -> bool:
        """Whether more of the stream would tell nothing new, or hardly."""
        return self.likely or self.events >= _EVENTS


def detect(
    source: Source,
    dialects: Iterable[Dialect[Any]],
    *,
    framing: Framing | None = None,
    max_line: int = DEFAULT_MAX_LINE,
) -> tuple[Detection, Iterable[bytes]]:
    """Finds out which dialect a stream is in.

    Args:
        source: a path, a file opened for reading bytes, or chunks of bytes.
        dialects: those that may be; they are asked one by one, until one knows all of the first events.
            Of those that know as many, the first is taken.
        framing: `jsonl`, `jsonrpc` or `sse`; None to find out.
        max_line: longest line, or message, in bytes.

    Returns:
        What was found, and the chunks of the whole stream, which can be read once.

    Raises:
        OSError: the source cannot be read.
        ValueError: there are no dialects.
    """
    seen: list[bytes] = []
    rest = chunks(source)
    first = _first(rest, seen, Framer(framing, max_line), max(max_line, MOST_BYTES))
    best: Detection | None = None
    for dialect in dialects:
        found = Detection(dialect, sum(dialect.knows(*event) for event in first), len(first))
        if best is None or found.known > best.known:
            best = found
        if best.known == best.events:
            break
    if best is None:
        raise ValueError("there are no dialects to choose from")
    return best, chain(seen, rest)


def _first(pieces: Iterator[bytes], seen: list[bytes], framer: Framer, longest: int) -> list[_First]:
    """Reads the first events of a stream; `seen` takes the bytes that were read for that."""
    found: list[_First] = []
    size = 0
    ended = False  # whether any frame has
    for piece in pieces:
        seen.append(piece)
        size += len(piece)
        frames = framer.feed(piece)
        found += _objects(frames)
        ended = ended or bool(frames.payloads)
        if len(found) >= _EVENTS or (size >= MOST_BYTES and ended) or size > longest:
            return found[:_EVENTS]
    return [*found, *_objects(framer.close())][:_EVENTS]


def _objects(frames: Frames) -> Iterator[_First]:
    names = frames.sse_events or [None] * len(frames.payloads)
    return ((payload, name) for payload, name in zip(frames.payloads, names, strict=True) if _is_object(payload))


def _is_object(payload: bytes) -> bool:
    try:
        return isinstance(msgspec.json.decode(payload), dict)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return False
