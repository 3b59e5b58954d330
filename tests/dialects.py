"""The dialects that this project has: all that are generated, so that a new one is tested without being listed."""

from importlib import import_module
from pathlib import Path
from typing import Any

from session_events import Dialect

GENERATED = Path(__file__).parent.parent / "generated"


def generated_dialects() -> list[Dialect[Any]]:
    """The dialect of each generated package, by name of the package."""
    packages = sorted(init.parent.name for init in GENERATED.glob("*/__init__.py"))
    return [import_module(f"session_events.{package}").DIALECT for package in packages]
