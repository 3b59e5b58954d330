"""Keeps what came while spans were open, for what is put in when they are closed."""

from collections.abc import Iterator
from math import inf
from typing import Any

import msgspec
from msgspec import UNSET
from session_events.machines.base import Handler, Key
from session_events.machines.getters import careful_getter
from session_events.machines.recent_table import RecentTable
from session_events.machines.spans import PAST, SpanMachine
from session_events.rules import Bracket, On, Repair, Seen


class SeenEvents:
    """What came while the spans of one rule were open."""

    def __init__(self, machine: SpanMachine[Any], repair: Repair) -> None:
        put_ins = (*repair.close, *repair.open)
        origins = (origin for put_in in put_ins for _, origins in put_in.fields for origin in origins)
        self._machine = machine
        self._wanted = list(dict.fromkeys(origin.seen for origin in origins if origin.seen is not None))
        self._values: RecentTable[tuple[Any, Key], dict[Seen, list[Any]]] = RecentTable(PAST)

    def handlers(self) -> Iterator[tuple[On, Handler]]:
        """Yields the events that say something, and those by which it is forgotten, each with a handler."""
        if not self._wanted:
            return
        rule = self._machine.rule
        yield from (self._handler(seen) for seen in self._wanted)
        ends = (*rule.open, *rule.close) if isinstance(rule, Bracket) else (*rule.start, *rule.whole)
        yield from ((on, self._machine.keyed(on, self._forget)) for on in ends)

    def get(self, seen: Seen, scope: Any, key: Key) -> Any:
        """Returns what came while a span was open; UNSET if nothing did."""
        values = (self._values.get((scope, key)) or {}).get(seen)
        if not values:
            return UNSET
        return plain(values[-1][1] if seen.every is None else [value for _, value in sorted(values, key=_place)])

    def _handler(self, seen: Seen) -> tuple[On, Handler]:
        on = On(seen.event, key=seen.key)
        read, read_place = careful_getter(seen.path), careful_getter(seen.every or "")

        def keep(event: Any, _line: int, key: Key, scope: Any, _holder: Any) -> None:
            value = read(event)
            spans = self._machine.open.get(scope, {})
            if value is not UNSET:
                for one in list(spans) if seen.key == () else [key] * (key in spans):
                    of_span = self._values.get((scope, one))
                    if of_span is None:
                        self._values.remember((scope, one), of_span := {})
                    values = of_span.setdefault(seen, [])
                    if seen.every is None:
                        values.clear()
                    values.append((read_place(event), value))

        return on, self._machine.keyed(on, keep)

    def _forget(self, _event: Any, _line: int, key: Key, scope: Any, _holder: Any) -> None:
        self._values.pop((scope, key))


def _place(entry: tuple[Any, Any]) -> float:
    """Where a value belongs among others; at the end, if it does not say so."""
    return entry[0] if isinstance(entry[0], int) else inf


def plain(value: Any) -> Any:
    """A value of an event as plain JSON."""
    return value if value is UNSET else msgspec.to_builtins(value)
