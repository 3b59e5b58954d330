"""Finds a dialect by name, so that nothing else has to know the names."""

from importlib import import_module
from typing import Any

from session_events.dialect import Dialect

#: The dialect that streams are taken for.
DEFAULT = "copilot"


def load(name: str) -> Dialect[Any]:
    """Imports the dialect of a generated package."""
    dialect: Dialect[Any] = import_module(f"session_events.{name}").DIALECT
    return dialect
