"""Refers: an event names something that an earlier event introduced."""

from collections.abc import Iterator
from typing import Any

from session_events.machines.base import CheckMachine, Context, Handler, Key
from session_events.machines.recent_table import RecentTable, recent
from session_events.machines.spans import type_names
from session_events.rules import On, Refers
from session_events.snapshot import LINE, VALUE, row


class RefersMachine(CheckMachine[Refers]):
    """Checks one refers rule."""

    kept = CheckMachine.kept | {"_introduced": recent(row(VALUE, VALUE), LINE)}

    def __init__(self, rule: Refers, context: Context) -> None:
        super().__init__(rule, context)
        self._introduced: RecentTable[tuple[Any, Key], int | None] = RecentTable(context.limit)

    @property
    def full(self) -> bool:
        """Whether ids have been forgotten."""
        return self._introduced.forgot

    def handlers(self) -> Iterator[tuple[On, Handler]]:
        """Yields the handlers of the events that refer, and of those that introduce: none refers to itself."""
        yield from ((on, self._renew) for on in self.rule.renewed_by)
        yield from ((on, self.keyed(on, self._on_reference)) for on in self.rule.event)
        yield from ((on, self.keyed(on, self._on_introduced)) for on in self.rule.introduced_by)

    def _renew(self, _event: Any, _line: int) -> None:
        self._introduced = RecentTable(self.context.limit)

    def _on_introduced(self, _event: Any, line: int, key: Key, scope: Any, _holder: Any) -> None:
        self._introduced.remember((scope, key), line)

    def _on_reference(self, event: Any, line: int, key: Key, scope: Any, _holder: Any) -> None:
        known = (scope, key) in self._introduced
        if not known and (self.full or self.context.attached):
            return  # it may have been introduced before
        self.checked += 1
        if known:
            return
        names = self.name(key, f"{event.type} names")
        message = f"{names}, but no {type_names(self.rule.introduced_by)} came before with that id"
        self.violated += 1
        self.report("dangling-reference", message, event, line, key=key)
