"""The configuration file: `session-events.toml`, or the table `[tool.session-events]` of pyproject.toml."""

import tomllib
from collections.abc import Callable, Mapping
from math import inf
from pathlib import Path
from typing import Any, NoReturn

from msgspec import Struct
from session_events.cli.overrides import Override, read_overrides
from session_events.errors import SettingsError
from session_events.policy import LEVELS, Policy, Problem, did_you_mean, no_such_level
from session_events.quote import printable, quote
from session_events.read_settings import read_settings

_OWN_FILE = "session-events.toml"
_SHARED_FILE = "pyproject.toml"
_TABLE = "tool.session-events"


class Config(Struct, frozen=True):
    """What a configuration file says.

    Attributes:
        policy: which findings are seen, and at which severity.
        baseline: the baseline to hold findings against; None when there is none.
        deadlines: after how many seconds something counts as stalled, by rule; None for never.
        diff: other levels for changes of a schema.
    """

    policy: Policy = Policy()
    baseline: Path | None = None
    deadlines: Mapping[str, float | None] = {}
    diff: tuple[Override, ...] = ()


def find_config(folder: Path) -> Path | None:
    """Finds the file that holds for a folder: its own, or that of the nearest parent that has one.

    Raises:
        SettingsError: a pyproject.toml on the way cannot be read, so nobody knows whether it is the one.
    """
    for place in (folder, *folder.parents):
        own, shared = place / _OWN_FILE, place / _SHARED_FILE
        if own.is_file():
            return own
        if shared.is_file() and _table(_read_toml(shared)) is not None:
            return shared
    return None


def read_config(path: Path, problem_with: Problem) -> Config:
    """Reads a configuration file; one called pyproject.toml holds it in a table.

    Args:
        path: the file.
        problem_with: says why a name stands for no findings.

    Raises:
        SettingsError: it cannot be read, or something in it makes no sense; the text names the key.
    """
    table: Any = _read_toml(path)
    prefix = ""
    if path.name == _SHARED_FILE:
        table = _table(table)
        prefix = f"{_TABLE}."
        if table is None:
            raise SettingsError(f"{_shown(path)}: there is no table [{_TABLE}]")
        if not isinstance(table, dict):
            _reject(path, _TABLE, f"must be a table; got {quote(table)}")
    for key in table:
        if key not in _READERS:
            _reject(path, prefix + key, f"there is no such key{did_you_mean(key, _READERS)}")
    values = {key: _READERS[key](table[key], _Place(path, prefix + key, problem_with)) for key in table}
    baseline, deadlines, diff = values.pop("baseline", None), values.pop("deadline", {}), values.pop("diff", ())
    if "severity" in values:
        values["severities"] = values.pop("severity")
    return Config(Policy(**values), baseline, deadlines, diff)


class _Place(Struct, frozen=True):
    """Where a value stands, to say so if it makes no sense."""

    path: Path
    key: str
    problem_with: Problem

    def check_name(self, name: str, key: str) -> None:
        problem = self.problem_with(name)
        if problem is not None:
            _reject(self.path, key, problem)


def _switch(value: Any, place: _Place) -> bool:
    if not isinstance(value, bool):
        _reject(place.path, place.key, f"must be true or false; got {quote(value)}")
    return value


def _names(value: Any, place: _Place) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        _reject(place.path, place.key, f'must be a list of rules and codes, such as ["shape"]; got {quote(value)}')
    for name in value:
        place.check_name(name, place.key)
    return value


def _levels(value: Any, place: _Place) -> dict[str, Any]:
    if not isinstance(value, dict):
        _reject(place.path, place.key, f'must be a table, such as {{ unknown-field = "off" }}; got {quote(value)}')
    for name, level in value.items():
        key = f"{place.key}.{name}"
        place.check_name(name, key)
        if level not in LEVELS:
            _reject(place.path, key, no_such_level(level))
    return value


def _deadlines(value: Any, place: _Place) -> dict[str, float | None]:
    if not isinstance(value, dict):
        _reject(place.path, place.key, f"must be a table, such as {{ tool = 30 }}; got {quote(value)}")
    for name, seconds in value.items():
        key = f"{place.key}.{name}"
        place.check_name(name, key)
        is_number = isinstance(seconds, int | float) and not isinstance(seconds, bool)
        if seconds != "off" and not (is_number and 0 < seconds < inf):
            _reject(place.path, key, f'must be a number of seconds above 0, or "off"; got {quote(seconds)}')
    return {name: None if seconds == "off" else seconds for name, seconds in value.items()}


def _file(value: Any, place: _Place) -> Path:
    if not isinstance(value, str) or not value or "\0" in value:
        _reject(place.path, place.key, f"must be the path of a file; got {quote(value)}")
    return place.path.parent / value


def _overrides(value: Any, place: _Place) -> tuple[Override, ...]:
    try:
        return read_overrides(value)
    except SettingsError as error:
        _reject(place.path, place.key, str(error))


_READERS: dict[str, Callable[[Any, _Place], Any]] = {
    "strict": _switch,
    "select": _names,
    "ignore": _names,
    "severity": _levels,
    "baseline": _file,
    "deadline": _deadlines,
    "diff": _overrides,
}


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(read_settings(path).decode())
    except OSError as error:
        raise SettingsError(f"{_shown(path)}: cannot be read: {error.strerror or error}") from error
    except (ValueError, RecursionError) as error:  # not TOML, or not even text
        raise SettingsError(f"{_shown(path)}: not TOML: {printable(str(error))}") from error


def _table(content: dict[str, Any]) -> Any:
    tool = content.get("tool")
    return tool.get("session-events") if isinstance(tool, dict) else None


def _reject(path: Path, key: str, problem: str) -> NoReturn:
    raise SettingsError(f"{_shown(path)}: `{printable(key)}`: {problem}")


def _shown(path: Path) -> str:
    return printable(str(path))
