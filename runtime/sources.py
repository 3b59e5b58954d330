"""Where the bytes of a stream come from."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, TypeAlias

Source: TypeAlias = str | os.PathLike[str] | BinaryIO | Iterable[bytes]
"""A path, a file opened for reading bytes, or chunks of bytes of any size."""

CHUNK = 256 * 1024


def chunks(source: Source) -> Iterator[bytes]:
    """Yields the bytes of a source, in chunks of at most 256 KiB if it is a file.

    Raises:
        OSError: the source cannot be read.
    """
    if isinstance(source, str | os.PathLike):
        with Path(source).open("rb", buffering=0) as file:
            yield from iter(lambda: file.read(CHUNK), b"")
    elif isinstance(source, bytes | bytearray | memoryview):
        yield bytes(source)
    elif hasattr(source, "read"):
        yield from iter(lambda: source.read(CHUNK), b"")
    else:
        yield from source
