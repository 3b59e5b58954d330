"""Reads what says how to check: a configuration, or a baseline."""

from pathlib import Path

from session_events.errors import SettingsError
from session_events.quote import printable

#: A larger file is none of them; it may be a device that never ends.
_LARGEST = 64 << 20


def read_settings(path: Path) -> bytes:
    """Returns the content of a file.

    Raises:
        SettingsError: it is larger than any such file is.
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise SettingsError(f"{printable(str(path))}: has more than {_LARGEST >> 20} MiB, so it is none")
    return content
