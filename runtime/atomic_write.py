"""Writes files whole or not at all."""

from pathlib import Path


def atomic_write(path: Path, content: bytes) -> None:
    """Writes a file; whoever reads it meanwhile, or after an interruption, finds the old content or the new.

    Raises:
        OSError: it cannot be written; the old file is left.
    """
    target = path.resolve()  # of a link: the file it stands for
    new = target.with_name(f".{target.name}.new")
    try:
        new.write_bytes(content)
        new.replace(target)
    finally:
        new.unlink(missing_ok=True)
