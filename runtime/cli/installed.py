"""The dialects that are installed, or a message about what is in the way."""

from collections.abc import Iterator
from typing import Any

import click
from session_events import dialects
from session_events.cli.failure import Failure
from session_events.dialect import Dialect
from session_events.dialects import DEFAULT
from session_events.errors import SettingsError


def load(name: str = DEFAULT) -> Dialect[Any]:
    """Imports a dialect; if none is named, the usual one.

    Raises:
        Failure: there is none of this name, or it cannot be imported.
    """
    try:
        return dialects.load(name)
    except SettingsError as error:
        raise Failure(str(error)) from error


def every() -> Iterator[Dialect[Any]]:
    """Imports all dialects, one after the other; says on standard error which cannot be."""
    return dialects.every(lambda error: click.echo(str(error), err=True))
