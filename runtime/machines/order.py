"""Order: unique ids, chains of ids, and what comes first."""

from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter
from typing import Any

from msgspec import UNSET
from session_events.findings import Finding
from session_events.machines.base import BatchHandler, CheckMachine, Context, Handler, Key, Machine, at
from session_events.machines.spans import type_names
from session_events.quote import quote
from session_events.rules import Check, On, Order


class UniqueMachine(CheckMachine[Order]):
    """No two events have the same key.

    Keys are kept in two generations, so that memory is bounded and a repetition is found when it
    comes within `limit` events.
    """

    def __init__(self, rule: Order, context: Context) -> None:
        super().__init__(rule, context)
        self._young = _Generation()
        self._old = _Generation()

    def handlers(self) -> Iterator[tuple[On, Handler]]:
        """Yields the handler of the rule's events."""
        yield from ((on, self._on_event) for on in self.rule.event)

    def batch_handler(self) -> BatchHandler | None:
        """Returns a handler that looks at many ids at once, in half the time, if the rule is for all events."""
        return self._on_events if self.rule.event == (On(None),) else None

    def _on_event(self, event: Any, line: int) -> None:
        self.checked += 1
        key = self.key_of(event)
        if key in self._young.keys or key in self._old.keys:
            self._duplicate(event, line, key)
        self._young.take(key, line)
        self._age()

    def _on_events(self, events: Sequence[Any], lines: Sequence[int]) -> None:
        keys = list(map(self.key_of, events))
        if self._young.takes(keys, lines) and self._old.keys.isdisjoint(keys):
            self._age()
            self.checked += len(keys)
        else:
            self._young.untake()
            for event, line in zip(events, lines, strict=True):
                self._on_event(event, line)

    def _age(self) -> None:
        if len(self._young.keys) >= self.context.limit:
            self._old, self._young = self._young, _Generation()

    def _duplicate(self, event: Any, line: int, key: Key) -> None:
        if key is not UNSET:
            self.violated += 1
            first = self._young.line_of(key) or self._old.line_of(key)
            message = f"this event has the id of an earlier one{at(first)}: {quote(key)}"
            self.report("duplicate", message, event, line, key=key, related_line=first)


class _Generation:
    """Keys that were seen, and the lines they were first seen at.

    The lines are columns that are made into a table only when a repeated key has to be reported.
    """

    def __init__(self) -> None:
        self.keys: set[Key] = set()
        self._columns: list[tuple[Sequence[Key], Sequence[int | None]]] = []
        self._lines: dict[Key, int | None] = {}

    def take(self, key: Key, line: int) -> None:
        """Adds a key."""
        self.keys.add(key)
        self._lines.setdefault(key, line)

    def takes(self, keys: Sequence[Key], lines: Sequence[int | None]) -> bool:
        """Adds keys; tells whether all of them were new."""
        expected = len(self.keys) + len(keys)
        self.keys.update(keys)
        self._columns.append((keys, lines if isinstance(lines, range) else tuple(lines)))
        return len(self.keys) == expected

    def untake(self) -> None:
        """Takes away the keys that were added last."""
        self._columns.pop()
        self.line_of(UNSET)
        self.keys = set(self._lines)

    def line_of(self, key: Key) -> int | None:
        """The line a key was first seen at."""
        for keys, lines in self._columns:
            for seen, line in zip(keys, lines, strict=True):
                self._lines.setdefault(seen, line)
        self._columns.clear()
        return self._lines.get(key)


#: How many events before and after an excusing one may be out of their order.
_AROUND = 2


class ChainMachine(CheckMachine[Order]):
    """Each event names the one before it."""

    def __init__(self, rule: Order, context: Context) -> None:
        super().__init__(rule, context)
        self._last: Any = UNSET
        self._last_line: int | None = None
        self._excused_until = -1
        self._broken: list[tuple[int, Finding]] = []

    def handlers(self) -> Iterator[tuple[On, Handler]]:
        """Yields the handler of the rule's events, and those of the events that excuse."""
        link_of = attrgetter(*self.rule.key)

        def on_event(event: Any, line: int) -> None:
            self.checked += 1
            parent, own = link_of(event)
            if parent != self._last and self._last is not UNSET and parent is not UNSET:
                self._break(event, line, parent, own)
            self._last = own
            self._last_line = line
            if self._broken:
                self._settle(self.checked - _AROUND - 1)

        yield from ((on, on_event) for on in self.rule.event)
        yield from ((on, self._on_excuse) for on in self.rule.excused_by)

    def halt(self) -> None:
        """Reports the breaks that nothing has excused."""
        self._settle(self.checked)

    def close(self) -> None:
        """Reports the breaks that nothing has excused."""
        self._settle(self.checked)

    def _on_excuse(self, _event: Any, _line: int) -> None:
        self._broken.clear()
        self._excused_until = self.checked + _AROUND

    def _break(self, event: Any, line: int, parent: Any, own: Any) -> None:
        if self.checked > self._excused_until:
            message = (
                f"this event says that it follows {quote(parent)}, but the event before it{at(self._last_line)} "
                f"is {quote(self._last)}"
            )
            finding = self.finding(
                "broken-chain", message, event, line, key=(parent, own), related_line=self._last_line
            )
            self._broken.append((self.checked, finding))

    def _settle(self, until: int) -> None:
        while self._broken and self._broken[0][0] <= until:
            self.violated += 1
            self.context.emit(self._broken.pop(0)[1])


class FirstMachine(CheckMachine[Order]):
    """A stream begins with one of the rule's events, and belongs to one key."""

    def __init__(self, rule: Order, context: Context) -> None:
        super().__init__(rule, context)
        self._first: tuple[Key, int | None] | None = None

    def handlers(self) -> Iterator[tuple[On, Handler]]:
        """Yields handlers for the rule's events, and for any other until the first has been seen."""
        if not self.context.attached:
            yield On(None), self._on_any
        yield from ((on, self._on_first) for on in self.rule.event)

    def _on_any(self, event: Any, line: int) -> None:
        before = tuple(on.event for on in self.rule.before if on.event is not None)
        if event.type is None or isinstance(event, before):
            return  # what comes first is still to come
        self.context.drop(self._on_any)
        self.checked += 1
        if isinstance(event, tuple(on.event for on in self.rule.event if on.event is not None)):
            return
        if isinstance(event, tuple(on.event for on in self.rule.instead if on.event is not None)):
            self.context.attach()
            return
        first = (*self.rule.event, *self.rule.instead)
        message = f"the stream begins with {quote(event.type)}, not with {type_names(first)}"
        self.violated += 1
        self.report("not-first", message, event, line)

    def _on_first(self, event: Any, line: int) -> None:
        key = self.key_of(event)
        if key is UNSET:
            return
        if self._first is None:
            self._first = (key, line)
        elif self._first[0] != key:
            self.checked += 1
            self.violated += 1
            first_key, first_line = self._first
            message = (
                f"{event.type} of session {quote(key)} in the stream of session {quote(first_key)}, "
                f"which began{at(first_line)}: one stream must be one session, so nothing is judged from here on"
            )
            self.context.halt(event)
            self.report("mixed-sessions", message, event, line, key=key, related_line=first_line)


def order_machine(rule: Order, context: Context) -> Machine[Order]:
    """Makes the machine for an order rule."""
    machines: dict[Check, Callable[[Order, Context], Machine[Order]]] = {
        "unique": UniqueMachine,
        "chain": ChainMachine,
        "first": FirstMachine,
    }
    return machines[rule.check](rule, context)
