"""New files beside a log, and the swap of a log for a mended one: whole at every moment, and nothing overwritten."""

import errno
import filecmp
import os
import stat
import tempfile
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

#: What says that there are no hard links here.
_NO_LINKS = frozenset({errno.EPERM, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK, errno.EACCES})


class NewFile:
    """A file that has no name of its own yet.

    Attributes:
        path: the name that it has until then.
        size: how long it is.
    """

    def __init__(self, file: int, path: Path) -> None:
        """Args: the open file; its name."""
        self.path = path
        self.size = 0
        self._file = file

    def write(self, data: bytes) -> None:
        """Adds bytes at the end.

        Raises:
            OSError: the disk is full, or anything else is in the way.
        """
        rest = memoryview(data)
        while rest:
            written = os.write(self._file, rest)
            self.size += written
            rest = rest[written:]

    def done(self, like: os.stat_result, *, owned: bool) -> None:
        """Gives it the permissions and the owner of another file, and waits until it is on the disk.

        Args:
            like: of the other file.
            owned: whether it must be of the same owner; otherwise that is tried.

        Raises:
            OSError: the owner cannot be kept, or it cannot be written.
        """
        if hasattr(os, "fchown"):
            mine = os.fstat(self._file)
            if (mine.st_uid, mine.st_gid) != (like.st_uid, like.st_gid):
                try:
                    os.fchown(self._file, like.st_uid, like.st_gid)
                except PermissionError as error:
                    if owned:
                        raise PermissionError(error.errno, "its owner or group cannot be kept") from error
            os.fchmod(self._file, stat.S_IMODE(like.st_mode))
        os.fsync(self._file)


@contextmanager
def new_file(log: Path) -> Generator[NewFile]:
    """Makes a new file in the folder of a log; it is removed at the end if it has got no name of its own."""
    file, name = tempfile.mkstemp(prefix=f".{log.name[:100]}.", dir=log.parent)
    try:
        yield NewFile(file, Path(name))
    finally:
        os.close(file)
        with suppress(FileNotFoundError):
            os.unlink(name)


def name_file(new: Path, wanted: Path, given: list[Path]) -> Path:
    """Gives a new file a name that no file has; returns it.

    Args:
        new: the file.
        wanted: the name; if there is a file of that name, a number is added. A file with the same content will do.
        given: names that were given; this one is added, unless there was such a file.

    Raises:
        OSError: it cannot be named.
    """
    for name in _names(wanted):
        try:
            try:
                os.link(new, name)
            except OSError as error:
                if error.errno not in _NO_LINKS:
                    raise
                os.close(os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
                os.replace(new, name)
            given.append(name)
        except FileExistsError:
            if not _is_alike(new, name):
                continue
        sync_folder(name.parent)
        return name
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(wanted))


def keep(log: Path, wanted: Path, content: Iterable[bytes], like: os.stat_result, given: list[Path]) -> Path:
    """Keeps a log under another name, too, that no file has; returns it.

    Whoever has the log open may write to it even after it was swapped: so this has to be the same file, if that can be.

    Args:
        log: the log.
        wanted: the name; if there is another file of that name, a number is added.
        content: its bytes, if the file system has no links.
        like: its permissions and owner.
        given: names that were given; this one is added, unless it was the log's already.

    Raises:
        OSError: it cannot be kept.
    """
    for name in _names(wanted):
        try:
            os.link(log, name)
            given.append(name)
        except FileExistsError:
            if not is_same(like, name):
                continue
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            break
        sync_folder(name.parent)
        return name
    with new_file(log) as copy:
        for chunk in content:
            copy.write(chunk)
        copy.done(like, owned=False)
        return name_file(copy.path, wanted, given)


def put_in_place(new: Path, log: Path) -> None:
    """Puts a new file in the place of a log: who opens that gets the one or the other, whole."""
    os.replace(new, log)
    sync_folder(log.parent)


def is_same(found: os.stat_result, name: Path) -> bool:
    """Whether a name, that is no link, is that of a file that was found before."""
    try:
        return os.path.samestat(found, os.lstat(name))
    except OSError:
        return False


def sync_folder(folder: Path) -> None:
    """Waits until the names in a folder are on the disk, where that can be waited for."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _names(wanted: Path) -> Iterator[Path]:
    yield wanted
    for number in count(2):
        yield wanted.with_name(f"{wanted.name}-{number}")


def _is_alike(new: Path, other: Path) -> bool:
    """Whether another file, that is no link, has the same content."""
    try:
        found = os.lstat(other)
        return stat.S_ISREG(found.st_mode) and filecmp.cmp(new, other, shallow=False)
    except OSError:
        return False
