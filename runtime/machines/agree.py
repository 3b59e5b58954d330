"""Agree: what events say of a key is what was said of it."""

from collections.abc import Iterator
from typing import Any

from msgspec import UNSET
from session_events.machines.base import CheckMachine, Context, Handler, Key, at
from session_events.machines.getters import careful_getter
from session_events.machines.recent_table import RecentTable, recent
from session_events.machines.spans import PAST
from session_events.quote import quote
from session_events.rules import On, Order
from session_events.snapshot import EVENT_CLASS, NUMBER, VALUE, row
from session_events.structs import type_name


class AgreeMachine(CheckMachine[Order]):
    """A field of the events of one key is what the first of those said that say it."""

    kept = CheckMachine.kept | {"_said": recent(row(VALUE, VALUE), row(VALUE, EVENT_CLASS, NUMBER), PAST)}

    def __init__(self, rule: Order, context: Context) -> None:
        super().__init__(rule, context)
        if rule.value is None:
            raise ValueError(f"rule {rule.id}: there must be a value to agree on")
        self._value_of = careful_getter(rule.value)
        self._field = rule.value.rpartition(".")[2]
        #: What was said of each of the latest keys, by which class of event, and on which line.
        self._said: RecentTable[Any, tuple[Any, type[Any], int]] = RecentTable(PAST)

    @property
    def full(self) -> bool:
        """Whether what was said of some keys has been forgotten."""
        return self._said.forgot

    def handlers(self) -> Iterator[tuple[On, Handler]]:
        """Yields the handlers of the events that say, and of those that must agree."""
        yield from ((on, self._renew) for on in self.rule.renewed_by)
        for on in self.rule.said_by:
            yield on, self.keyed(on, self._say_anew if on.restarts else self._say)
        for on in self.rule.event:
            yield on, self.keyed(on, self._on_event)

    def _renew(self, _event: Any, _line: int) -> None:
        self._said = RecentTable(PAST)

    def _read(self, holder: Any) -> Any:
        value = self._value_of(holder)
        return self.rule.default if value is UNSET else value

    def _say(self, event: Any, line: int, key: Key, scope: Any, holder: Any) -> None:
        if (scope, key) not in self._said:
            self._say_anew(event, line, key, scope, holder)

    def _say_anew(self, event: Any, line: int, key: Key, scope: Any, holder: Any) -> None:
        self._said.remember((scope, key), (self._read(holder), type(event), line))

    def _on_event(self, event: Any, line: int, key: Key, scope: Any, holder: Any) -> None:
        value = self._read(holder)
        if value is UNSET:
            return  # it says nothing
        said = self._said.get((scope, key))
        if said is None:
            return  # there is nothing to agree with
        self.checked += 1
        if said[0] == value:
            return
        before, event_class, before_line = said
        what = "none" if before is UNSET else quote(before)
        message = (
            f"{self.name(key)}: {event.type} says that {self._field} is {quote(value)}, "
            f"and {type_name(event_class)}{at(before_line)} said {what}"
        )
        self.violated += 1
        self.report("disagreement", message, event, line, key=key, related_line=before_line)
