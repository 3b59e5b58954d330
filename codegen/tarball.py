"""Reads one schema out of an npm tarball, as a stream: nothing is unpacked to disk."""

import gzip
import json
import tarfile
import zlib
from typing import Any, Protocol

from msgspec import Struct
from session_events.codegen.read_json import LARGEST_SCHEMA
from session_events.codegen.releases import SCHEMA_FILE
from session_events.errors import SchemaError

#: Real packages unpack to 0.4 GB and hold some hundred files.
LARGEST_PACKAGE = 2 << 30
MOST_FILES = 100_000

_SCHEMA = f"package/{SCHEMA_FILE}"
_MANIFEST = "package/package.json"


class Packed(Struct, frozen=True):
    """What a tarball of a package holds.

    Attributes:
        schema: bytes of the schema.
        package: the package's name; empty if the tarball does not tell.
        version: its version; empty if the tarball does not tell.
    """

    schema: bytes
    package: str = ""
    version: str = ""


class Readable(Protocol):
    """A stream of bytes."""

    def read(self, size: int, /) -> bytes:
        """Returns up to so many bytes; none at the end."""
        ...


def read_tarball(stream: Readable, name: str) -> Packed:
    """Finds the schema in a package's tarball.

    Args:
        stream: the tarball, compressed with gzip. It is read until the schema and the manifest are found.
        name: how to name the tarball in messages.

    Raises:
        SchemaError: it is no such tarball, holds no schema, or is larger than any package is.
    """
    found: dict[str, bytes] = {}
    try:
        compressed: Any = stream  # gzip and tarfile ask for more than the methods that they use
        unpacked: Any = _Forward(gzip.GzipFile(fileobj=compressed, mode="rb"))
        with tarfile.open(fileobj=unpacked, mode="r:") as archive:
            for count, member in enumerate(archive, start=1):
                if count > MOST_FILES:
                    raise SchemaError(f"{name}: more than {MOST_FILES} files: this is no package")
                if member.name in (_SCHEMA, _MANIFEST) and member.isreg():
                    content = archive.extractfile(member)
                    found[member.name] = content.read() if content else b""
                if len(found) == 2:
                    break
    except (tarfile.TarError, zlib.error, EOFError, OSError, ValueError, OverflowError, RecursionError) as error:
        raise SchemaError(f"{name}: cannot be read as an npm tarball: {error}") from error
    if _SCHEMA not in found:
        raise SchemaError(f"{name}: the package has no {SCHEMA_FILE}")
    manifest = read_manifest(found.get(_MANIFEST, b"{}"))
    return Packed(found[_SCHEMA], *manifest)


def read_manifest(content: bytes) -> tuple[str, str]:
    """Name and version in a `package.json`; empty texts where it does not tell."""
    try:
        manifest: Any = json.loads(content)
    except (ValueError, RecursionError):
        return "", ""
    values = [manifest.get(key) for key in ("name", "version")] if isinstance(manifest, dict) else []
    name, version = (value if isinstance(value, str) else "" for value in values or ("", ""))
    return name, version


class _Forward:
    """A stream that can be read and skipped forwards, in pieces and to a length that are bounded."""

    def __init__(self, stream: Readable) -> None:
        self._stream = stream
        self._position = 0

    def tell(self) -> int:
        return self._position

    def seek(self, position: int) -> None:
        if not self._position <= position <= LARGEST_PACKAGE:
            raise ValueError("a file in it leads out of it, or is too large")
        while self._position < position:
            if not self._take(min(position - self._position, 1 << 20)):
                raise EOFError("it ends within a file")

    def read(self, size: int) -> bytes:
        if not 0 <= size <= LARGEST_SCHEMA:
            raise ValueError("a piece of it is too large")
        pieces: list[bytes] = []
        while size and (piece := self._take(min(size, 1 << 20))):
            pieces.append(piece)
            size -= len(piece)
        return b"".join(pieces)

    def _take(self, size: int) -> bytes:
        piece = self._stream.read(size)
        self._position += len(piece)
        if self._position > LARGEST_PACKAGE:
            raise ValueError("it is too large")
        return piece
