"""A span: something that has been opened, and must be closed."""

from math import inf
from typing import Any

import msgspec
from msgspec import UNSET, Struct
from session_events.machines.base import Key
from session_events.snapshot import EVENT, FLAG, KEY, NUMBER, VALUE, Kept, Taking, listed, optional, record, row


class Span(Struct):
    """Something open.

    Attributes:
        opener: the event that opened it.
        line: line of that event.
        key: its key.
        last_line: line of the latest part, of an assembly.
        parts: texts of the parts so far, of an assembly.
        excused: whether it may stay open without fault.
        restarts: whether its parts may begin anew, although it is excused.
        overdue: whether it has been reported as not closed.
        free: whether it may stay open from the first, so that nothing but its closer says that it is over.
        began: when it was opened, by the clock of the monitor.
        since: from when on its time is counted.
        paused: whether none is counted at the moment.
        stalled: whether it has been reported as open for too long.
    """

    opener: Any
    line: int
    key: Key
    last_line: int
    parts: list[Any]
    excused: bool = False
    restarts: bool = False
    overdue: bool = False
    free: bool = False
    began: float = inf
    since: float = inf
    paused: bool = False
    stalled: bool = False


def _give_parts(parts: list[Any]) -> list[str | None]:
    """A text that could not be read is as good as none."""
    return [part if isinstance(part, str) else None for part in parts]


def _take_parts(given: Any, _taking: Taking) -> list[Any]:
    return [UNSET if part is None else part for part in msgspec.convert(given, list[str | None])]


SPAN = record(
    Span,
    {
        "opener": optional(EVENT),
        "line": NUMBER,
        "key": KEY,
        "last_line": NUMBER,
        "parts": Kept(_give_parts, _take_parts, []),
        "excused": FLAG,
        "restarts": FLAG,
        "overdue": FLAG,
        "free": FLAG,
        "paused": FLAG,
        "stalled": FLAG,
    },
)
PLACE = row(VALUE, VALUE)
_SCOPES = listed(row(VALUE, listed(SPAN)))


def _give_open(spans: dict[Any, dict[Key, Span]]) -> Any:
    return _SCOPES.give((scope, of_scope.values()) for scope, of_scope in spans.items())


def _take_open(given: Any, taking: Taking) -> dict[Any, dict[Key, Span]]:
    scopes = _SCOPES.take(given, taking)
    if any(span.opener is None for _, spans in scopes for span in spans):
        raise ValueError("something is open that no event has opened")
    return {scope: {span.key: span for span in spans} for scope, spans in scopes}


OPEN = Kept(_give_open, _take_open, [])
