"""Where the bytes of a stream come from."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol, TypeAlias, runtime_checkable


@runtime_checkable
class Readable(Protocol):
    """Something to read bytes from, such as a file opened in binary mode."""

    def read(self, size: int, /) -> bytes:
        """Returns at most `size` bytes; none at the end."""
        ...


Source: TypeAlias = str | os.PathLike[str] | bytes | bytearray | memoryview | Readable | Iterable[bytes]
"""A path, bytes, a file opened for reading bytes, or chunks of bytes of any size."""

CHUNK = 64 * 1024


def chunks(source: Source) -> Iterator[bytes]:
    """Yields the bytes of a source, in chunks of at most 64 KiB: of many events at once, none would be in a cache.

    Raises:
        OSError: the source cannot be read.
        TypeError: the source does not give bytes.
    """
    if isinstance(source, str | os.PathLike):
        with Path(source).open("rb", buffering=0) as file:
            yield from iter(lambda: file.read(CHUNK), b"")
    elif isinstance(source, bytes | bytearray | memoryview):
        yield from pieces(source)
    elif isinstance(source, Readable):
        read = getattr(source, "read1", source.read)  # of a pipe: what is there, and not only a full chunk
        yield from iter(lambda: checked(read(CHUNK)), b"")
    else:
        for chunk in source:
            yield from pieces(chunk)


def pieces(chunk: object) -> Iterator[bytes]:
    """Cuts a chunk into such of at most 64 KiB.

    Raises:
        TypeError: it is not one of bytes.
    """
    content = checked(chunk)
    return (content[begin : begin + CHUNK] for begin in range(0, len(content), CHUNK))


def checked(chunk: object) -> bytes:
    """Returns a chunk as bytes.

    Raises:
        TypeError: it is something else.
    """
    if chunk is None:
        raise BlockingIOError("the source has no bytes yet; make it a blocking one")
    if not isinstance(chunk, bytes | bytearray | memoryview):
        raise TypeError(f"a source gives bytes, not {type(chunk).__name__}; open files in binary mode")
    return bytes(chunk)
