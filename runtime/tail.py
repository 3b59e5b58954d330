"""Follows a file that grows, as `tail -F` does, and streams that have no end yet."""

import errno
import os
import queue
import stat
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from session_events.sources import CHUNK, chunks

#: How many chunks of a stream are read ahead of who takes them.
_AHEAD = 16


class FileTail:
    """Follows a file by its name.

    The file may appear later, be cut short, or be replaced by another of its name: what was written to the old one
    by then is read to its end first.

    Attributes:
        found: whether there has been such a file.
        ended: never.
    """

    ended = False

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Args: the file's path."""
        self._path = Path(path)
        self._file: BinaryIO | None = None
        self.found = False

    def read(self) -> Iterator[bytes | None]:
        """Yields the chunks that have come since the last call; None where the file begins anew.

        Raises:
            OSError: it is there and cannot be read, or what has taken its place is no file.
        """
        if self._file is not None:
            if os.fstat(self._file.fileno()).st_size < self._file.tell():
                self._file.seek(0)
                yield None
            yield from self._rest(self._file)
            if not self._replaced(self._file):
                return
        try:
            new = _regular(self._path)
        except FileNotFoundError:  # not yet there, or between two files of this name
            return
        if self._file is not None:
            yield from self._rest(self._file)
            self._file.close()
        self._file = new
        if self.found:
            yield None
        self.found = True
        yield from self._rest(new)

    def wait(self, seconds: float) -> None:
        """Waits so many seconds: nobody tells when a file grows."""
        time.sleep(seconds)

    def close(self) -> None:
        """Lets go of the file."""
        if self._file is not None:
            self._file.close()

    @staticmethod
    def _rest(file: BinaryIO) -> Iterator[bytes]:
        yield from iter(lambda: file.read(CHUNK), b"")

    def _replaced(self, file: BinaryIO) -> bool:
        try:
            return not os.path.samestat(os.fstat(file.fileno()), self._path.stat())
        except FileNotFoundError:
            return False  # renamed or removed; whoever has it open may still write to it


class StreamTail:
    """Follows what can be read once, such as standard input or a named pipe, without waiting for it."""

    found = True

    def __init__(self, stream: BinaryIO | Path) -> None:
        """Args: the stream, or its path; a thread opens and reads it, which ends with it or with the process."""
        self._chunks: queue.Queue[bytes | OSError] = queue.Queue(_AHEAD)
        self._next: bytes | OSError | None = None
        self.ended = False
        threading.Thread(target=self._fill, args=(stream,), daemon=True).start()

    def read(self) -> Iterator[bytes | None]:
        """Yields the chunks that have come since the last call.

        Raises:
            OSError: it cannot be read.
        """
        while not self.ended:
            self.wait(0)
            chunk, self._next = self._next, None
            if chunk is None:
                return
            if isinstance(chunk, OSError):
                raise chunk
            self.ended = not chunk
            yield chunk

    def wait(self, seconds: float) -> None:
        """Waits until something has come, but no longer than so many seconds."""
        if self._next is None:
            with suppress(queue.Empty):
                self._next = self._chunks.get(block=seconds > 0, timeout=seconds)

    def close(self) -> None:
        """Does nothing: the thread cannot be stopped while it waits."""

    def _fill(self, stream: BinaryIO | Path) -> None:
        try:
            for chunk in chunks(_unbuffered(stream)):
                self._chunks.put(chunk)
            self._chunks.put(b"")
        except OSError as error:
            self._chunks.put(error)


def tail_of(path: Path) -> FileTail | StreamTail:
    """Returns what follows a file by its name, or reads a pipe or a device to its end; what is not there is a file."""
    try:
        by_name = path.is_file() or not path.exists()
    except OSError:  # told when it is opened
        by_name = True
    return FileTail(path) if by_name else StreamTail(path)


def _regular(path: Path) -> BinaryIO:
    """Opens a file, and nothing else: who opens a pipe waits until somebody writes to it.

    Raises:
        OSError: there is none, or it cannot be read.
    """
    file = open(path, "rb", buffering=0, opener=_at_once)  # noqa: SIM115 - who asks for it closes it
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise OSError(errno.EINVAL, "not a regular file", str(path))
    return file


def _at_once(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _unbuffered(stream: BinaryIO | Path) -> BinaryIO | Path:
    """The stream without its buffer, whose lock would be held while the process ends."""
    raw: BinaryIO | Path = getattr(stream, "raw", stream)
    return raw
