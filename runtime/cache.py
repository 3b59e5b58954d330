"""A folder for what can be made anew: the user's own, that nobody else can write to."""

import hashlib
import os
import shutil
import stat
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

#: Names and hashes of the files of an entry; an entry without it, or that is not as it says, does not count.
_SUMS = "SHA256SUMS"

#: How many entries are kept, by what they are: the client has shipped far more than a hundred schemas.
_MOST = {"dialects": 64, "npm": 256}


def cache_root() -> Path:
    """The folder of this project below `XDG_CACHE_HOME`, or `.cache` in the user's home. It may not exist."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(base) if os.path.isabs(base) else Path.home() / ".cache") / "session-events"


def find(kind: str, key: str) -> Path | None:
    """Returns the folder of an entry; None if there is none, or one that cannot be trusted.

    Args:
        kind: what is kept.
        key: name of the entry; it says all that the entry depends on.
    """
    try:
        folder = cache_root() / kind / key
        if not all(_is_ours(path) for path in (folder.parent.parent, folder.parent, folder)):
            return None
        sums = dict(line.split("  ", 1)[::-1] for line in (folder / _SUMS).read_text("ascii").splitlines())
        if not sums or any(_sum((folder / name).read_bytes()) != digest for name, digest in sums.items()):
            return None
    except (OSError, ValueError, RuntimeError):
        return None
    return folder


def keep(kind: str, key: str, files: Mapping[str, str | bytes]) -> Path | None:
    """Keeps files as an entry, whole or not at all; returns its folder, or None if there is no place to keep it.

    Args:
        kind: what is kept.
        key: name of the entry.
        files: content of each file, by name.
    """
    with suppress(OSError, RuntimeError):
        parent = cache_root() / kind
        parent.parent.parent.mkdir(parents=True, exist_ok=True)
        for folder in (parent.parent, parent):
            folder.mkdir(mode=0o700, exist_ok=True)
        if not (_is_ours(parent) and _is_ours(parent.parent)):
            return None
        new = Path(tempfile.mkdtemp(prefix=".new-", dir=parent))
        try:
            write(new, files)
            _replace(new, parent / key)
        finally:
            shutil.rmtree(new, ignore_errors=True)
        _forget(parent)
        return find(kind, key)
    return None


def write(folder: Path, files: Mapping[str, str | bytes]) -> None:
    """Writes files, and their hashes, into a folder."""
    contents = {name: content.encode() if isinstance(content, str) else content for name, content in files.items()}
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    sums = "".join(f"{_sum(content)}  {name}\n" for name, content in contents.items())
    (folder / _SUMS).write_text(sums, "ascii")


def forget(folder: Path) -> None:
    """Removes an entry, so that it is made anew."""
    shutil.rmtree(folder, ignore_errors=True)


def _replace(new: Path, entry: Path) -> None:
    """Puts an entry in its place; one that is there, and that another process may be reading, is moved out of it."""
    try:
        new.rename(entry)
    except OSError:
        old = Path(tempfile.mkdtemp(prefix=".old-", dir=entry.parent))
        try:
            with suppress(FileNotFoundError):
                entry.rename(old / entry.name)
            new.rename(entry)
        finally:
            shutil.rmtree(old, ignore_errors=True)


def _forget(parent: Path) -> None:
    """Removes the oldest entries when there are too many."""
    entries = sorted(parent.iterdir(), key=lambda path: path.lstat().st_mtime)
    for path in entries[: -_MOST[parent.name]]:
        forget(path)


def _is_ours(folder: Path) -> bool:
    """Whether a folder is the user's own, no link, and nobody else may write to it."""
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode):
        return False
    if os.name != "posix":
        return True
    return found.st_uid == os.getuid() and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _sum(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
