"""Keeps a stream while it is judged, whatever it was given as: events, or bytes in any framing."""

import os
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from tempfile import SpooledTemporaryFile
from typing import Any, TypeAlias

import msgspec
from msgspec import Struct
from session_events.encoding import encode
from session_events.framing.sse_event import MESSAGE, SseEvent
from session_events.sources import Readable, Source, chunks

Item: TypeAlias = bytes | Struct | Mapping[str, Any]
"""A piece of a stream: bytes, an event, an event as plain JSON, or an `SseEvent`."""

Kept: TypeAlias = str | os.PathLike[str] | SpooledTemporaryFile[bytes]
"""A stream that can be read more than once: a path, or a file to be rewound."""

#: Longer streams are kept in a temporary file; in bytes.
_IN_MEMORY = 16 * 1024 * 1024


def new_tape() -> SpooledTemporaryFile[bytes]:
    """A file for the bytes of a stream, in memory unless it grows long; whoever makes it closes it."""
    return SpooledTemporaryFile(max_size=_IN_MEMORY)


def as_bytes(item: object) -> bytes:
    """Returns the bytes of a piece of a stream; an event becomes a line, or a server-sent event if it was one.

    Raises:
        TypeError: it is no such piece.
    """
    if isinstance(item, bytes | bytearray | memoryview):
        return bytes(item)
    if isinstance(item, SseEvent):
        return b"".join(_fields(item)) + b"\n"
    if isinstance(item, Struct):
        return b" ".join(encode(item).splitlines()) + b"\n"  # what was no line may have had several
    if isinstance(item, Mapping):
        return msgspec.json.encode(dict(item)) + b"\n"
    hint = "; encode text" if isinstance(item, str) else ""
    raise TypeError(f"a stream is made of bytes or events, not of {type(item).__name__}{hint}")


@contextmanager
def kept(source: Source | Iterable[Item]) -> Generator[Kept]:
    """Keeps a stream, so that it can be read more than once; a file that has a path is not copied.

    Raises:
        OSError: the source cannot be read.
        TypeError: the source gives neither bytes nor events.
    """
    if isinstance(source, str | os.PathLike):
        yield source
        return
    with new_tape() as tape:
        if isinstance(source, bytes | bytearray | memoryview):
            tape.write(source)
        elif isinstance(source, Readable):
            tape.writelines(chunks(source))
        else:
            tape.writelines(map(as_bytes, source))
        yield tape


def rewound(stream: Kept) -> Kept:
    """Returns a stream, to be read from its beginning."""
    if isinstance(stream, SpooledTemporaryFile):
        stream.seek(0)
    return stream


def _fields(event: SseEvent) -> Iterator[bytes]:
    if event.event != MESSAGE:
        yield f"event: {event.event}\n".encode()
    if event.id:
        yield f"id: {event.id}\n".encode()
    if event.retry is not None:
        yield f"retry: {event.retry}\n".encode()
    for line in event.payload.split(b"\n"):
        yield b"data: " + line + b"\n"
