"""A log on disk, read as it was when it was opened."""

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

#: How much is read at a time.
CHUNK = 256 * 1024

_FLAGS = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class LogFile:
    """An open log. What is written to it after it was opened is not read.

    Attributes:
        path: where it is; links are followed.
        found: its size, owner and so on, when it was opened.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Opens a log.

        Raises:
            OSError: it cannot be read, or is no regular file.
        """
        self.path = Path(path).resolve(strict=True)
        self._file = os.open(self.path, _FLAGS)
        self.found = os.fstat(self._file)
        if not stat.S_ISREG(self.found.st_mode):
            os.close(self._file)
            if stat.S_ISDIR(self.found.st_mode):
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
            raise OSError(errno.EINVAL, "not a regular file", str(path))

    def __enter__(self) -> "LogFile":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        os.close(self._file)

    @property
    def size(self) -> int:
        """How long it was when it was opened."""
        return self.found.st_size

    def chunks(self, start: int = 0, end: int | None = None) -> Iterator[bytes]:
        """Yields its bytes, from one place to another.

        Raises:
            OSError: it cannot be read, or has become shorter.
        """
        end = self.size if end is None else end
        while start < end:
            os.lseek(self._file, start, os.SEEK_SET)  # others may have read between
            chunk = os.read(self._file, min(CHUNK, end - start))
            if not chunk:
                raise OSError(errno.EIO, "it became shorter while it was read", str(self.path))
            start += len(chunk)
            yield chunk

    def has_changed(self) -> bool:
        """Whether it has been written to, or another file has taken its place, since it was opened."""
        now = os.stat(self.path)
        return any(getattr(now, name) != getattr(self.found, name) for name in _SAME)


_SAME = ("st_dev", "st_ino", "st_size", "st_mtime_ns")
