"""Refers: an event names something that an earlier event introduced."""

from collections.abc import Iterator
from typing import Any

from msgspec import UNSET
from session_events.machines.base import CheckMachine, Context, Handler, Key, RecentTable
from session_events.machines.spans import type_names
from session_events.rules import On, Refers


class RefersMachine(CheckMachine[Refers]):
    """Checks one refers rule."""

    def __init__(self, rule: Refers, context: Context) -> None:
        super().__init__(rule, context)
        self._introduced: RecentTable[tuple[Any, Key], int | None] = RecentTable(context.limit)
        self._forgetful = False

    def handlers(self) -> Iterator[tuple[On, Handler]]:
        """Yields the handlers of the events that introduce, and of those that refer."""
        yield from ((on, self._on_introduced) for on in self.rule.introduced_by)
        yield from ((on, self._on_reference) for on in self.rule.event)

    def _on_introduced(self, event: Any, line: int) -> None:
        self._introduced.remember((self.scope_of(event), self.key_of(event)), line)
        self._forgetful = self._forgetful or len(self._introduced) >= self.context.limit

    def _on_reference(self, event: Any, line: int) -> None:
        key = self.key_of(event)
        if key is UNSET:
            return
        self.checked += 1
        if (self.scope_of(event), key) in self._introduced or self._forgetful or self.context.attached:
            return
        introducers = type_names(self.rule.introduced_by)
        message = f"{event.type} names {self.name(key)}, but no {introducers} came before with that id"
        self.violated += 1
        self.report("dangling-reference", message, event, line, key=key)
