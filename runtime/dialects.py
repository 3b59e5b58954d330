"""The dialects that are installed, by name.

They are entry points of the group `session_events.dialects`, such as `copilot = "session_events.copilot:DIALECT"`:
any package can bring one.
"""

import warnings
from collections.abc import Callable, Iterator
from importlib.metadata import EntryPoint, entry_points
from typing import Any

from session_events.dialect import Dialect
from session_events.errors import SettingsError
from session_events.policy import did_you_mean
from session_events.quote import printable, quote

GROUP = "session_events.dialects"

#: The dialect that streams are taken for if nothing tells.
DEFAULT = "copilot"


def names() -> list[str]:
    """The names of all dialects, the usual one first."""
    return sorted({point.name for point in entry_points(group=GROUP)}, key=lambda name: (name != DEFAULT, name))


def load(name: str) -> Dialect[Any]:
    """Imports a dialect.

    Raises:
        SettingsError: there is none of this name, or it cannot be imported.
    """
    found: EntryPoint | None = next(iter(entry_points(group=GROUP, name=name)), None)
    if found is None:
        hint = did_you_mean(name, names()) or f"; there are {', '.join(names())}"
        raise SettingsError(f"there is no dialect {quote(name)}{hint}")
    try:
        dialect = found.load()
    except Exception as error:  # whatever somebody else's package does
        raise SettingsError(f"the dialect {quote(name)} cannot be imported: {printable(str(error))}") from error
    if not isinstance(dialect, Dialect):
        raise SettingsError(f"the dialect {quote(name)} ({printable(found.value)}) is none")
    return dialect


def _warn(error: SettingsError) -> None:
    warnings.warn(str(error), RuntimeWarning, stacklevel=3)


def every(on_failure: Callable[[SettingsError], object] = _warn) -> Iterator[Dialect[Any]]:
    """Imports all dialects, one after the other, the usual one first; `detect` takes them like that.

    Args:
        on_failure: what to do with the error of a dialect that cannot be imported, which is then left out; by default
            it is a warning.
    """
    for name in names():
        try:
            yield load(name)
        except SettingsError as error:
            on_failure(error)
