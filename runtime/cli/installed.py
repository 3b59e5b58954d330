"""Finds the dialects that are installed, so that nothing else has to know their names.

They are entry points of the group `session_events.dialects`, such as `copilot = "session_events.copilot:DIALECT"`:
any package can bring one.
"""

from collections.abc import Iterator
from importlib.metadata import EntryPoint, entry_points
from typing import Any

import click
from session_events.cli.failure import Failure
from session_events.dialect import Dialect
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
        Failure: there is none of this name, or it cannot be imported.
    """
    found: EntryPoint | None = next(iter(entry_points(group=GROUP, name=name)), None)
    if found is None:
        raise Failure(f"there is no dialect {quote(name)}{did_you_mean(name, names())}")
    try:
        dialect = found.load()
    except Exception as error:  # whatever somebody else's package does
        raise Failure(f"the dialect {quote(name)} cannot be imported: {printable(str(error))}") from error
    if not isinstance(dialect, Dialect):
        raise Failure(f"the dialect {quote(name)} ({printable(found.value)}) is none")
    return dialect


def every() -> Iterator[Dialect[Any]]:
    """Imports all dialects, one after the other; says on standard error which cannot be."""
    for name in names():
        try:
            yield load(name)
        except Failure as error:
            click.echo(error.format_message(), err=True)
