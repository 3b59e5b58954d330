"""Refuses arguments that make no sense, before there is an event."""

from typing import Any, get_args

from session_events.deadlines import Deadlines, deadline_problem
from session_events.dialect import Dialect
from session_events.errors import SettingsError
from session_events.rules import Stream


def check_arguments(dialect: Dialect[Any], stream: object, limit: int, deadlines: Deadlines | None) -> None:
    """Raises if a monitor cannot be made of its arguments; see `Monitor`.

    Raises:
        ValueError: `stream` is no kind of stream, or `limit` is below 1.
        SettingsError: a deadline makes no sense.
    """
    if stream not in (None, *get_args(Stream)):
        raise ValueError(f"stream must be 'live', 'log' or None, not {stream!r}")
    if limit < 1:
        raise ValueError(f"limit must be at least 1, not {limit}")
    for name, seconds in (deadlines or {}).items():
        problem = deadline_problem(name, seconds, dialect)
        if problem is not None:
            raise SettingsError(problem)
