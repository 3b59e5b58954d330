"""Writes files whole or not at all."""

import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def atomic_file(path: Path) -> Generator[BinaryIO]:
    """Opens a file for writing; it takes its place when the block ends, and not at all if that raises.

    Whoever reads the file meanwhile, or after an interruption, finds the old content or the new.

    Raises:
        OSError: it cannot be written; the old file is left.
    """
    import shutil
    import tempfile  # both take long to import, and programs that only read streams write nothing

    target = path.resolve()  # of a link: the file it stands for
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    new = Path(name)
    try:
        with open(descriptor, "wb") as file:
            yield file
        if target.exists():
            shutil.copymode(target, new)
        else:
            new.chmod(0o666 & ~_umask())
        new.replace(target)
    finally:
        new.unlink(missing_ok=True)


def atomic_write(path: Path, content: bytes) -> None:
    """Writes a file with this content; see `atomic_file`."""
    with atomic_file(path) as file:
        file.write(content)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
