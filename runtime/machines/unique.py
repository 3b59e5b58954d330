"""Unique: no two events have the same key."""

from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Any

from msgspec import UNSET
from session_events.machines.base import BatchHandler, CheckMachine, Context, Handler, Key, at
from session_events.machines.getters import careful_getter, key_getter
from session_events.quote import quote
from session_events.rules import On, Order
from session_events.snapshot import FLAG, LINE, VALUE, Kept, Taking, listed, row

_COLUMNS = row(listed(VALUE), listed(LINE))


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

    @classmethod
    def of(cls, given: Any, taking: Taking) -> "_Generation":
        """Makes one of its JSON: the keys, and the line of each."""
        made = cls()
        keys, lines = _COLUMNS.take(given, taking)
        made._lines = dict(zip(keys, lines, strict=True))
        made.keys = set(made._lines)
        return made

    def given(self) -> Any:
        """Its JSON."""
        self.line_of(UNSET)
        return _COLUMNS.give((self._lines.keys(), self._lines.values()))


_GENERATION = Kept(_Generation.given, _Generation.of, [[], []])


class UniqueMachine(CheckMachine[Order]):
    """No two events have the same key.

    Keys are kept in two generations, so that memory is bounded and a repetition is found when it
    comes within `limit` events.
    """

    kept = CheckMachine.kept | {"_young": _GENERATION, "_old": _GENERATION, "_forgot": FLAG}

    def __init__(self, rule: Order, context: Context) -> None:
        super().__init__(rule, context)
        self._young = _Generation()
        self._old = _Generation()
        self._forgot = False
        self._keys_of = attrgetter(*rule.key)  # faster than a compiled getter where nothing but `map` calls it
        self._careful_keys_of = key_getter(rule.key, careful_getter)

    def handlers(self) -> Iterator[tuple[On, Handler]]:
        """Yields the handler of the rule's events."""
        yield from ((on, self._renew) for on in self.rule.renewed_by)
        yield from ((on, self.keyed(on, self._on_key)) for on in self.rule.event)

    @property
    def full(self) -> bool:
        """Whether keys have been forgotten."""
        return self._forgot

    def batch_handler(self) -> BatchHandler | None:
        """Returns a handler that looks at many ids at once, in half the time, if the rule is for all events."""
        return self._on_events if self.rule.event == (On(None),) and not self.rule.renewed_by else None

    def _renew(self, _event: Any, _line: int) -> None:
        self._young, self._old, self._forgot = _Generation(), _Generation(), False

    def _on_key(self, event: Any, line: int, key: Key, _scope: Any, _holder: Any) -> None:
        self.checked += 1
        young = self._young
        if key in young.keys or key in self._old.keys:
            self._duplicate(event, line, key)
        young.take(key, line)
        if len(young.keys) >= self.context.limit:
            self._age()

    def _on_events(self, events: Sequence[Any], lines: Sequence[int]) -> None:
        try:
            keys: list[Any] = list(map(self._keys_of, events))
        except AttributeError:  # an unknown event has not what all others have
            keys = list(map(self._careful_keys_of, events))
        young = self._young
        if young.takes(keys, lines) and UNSET not in young.keys and self._old.keys.isdisjoint(keys):
            self.checked += len(keys)
            if len(young.keys) >= self.context.limit:
                self._age()
            return
        young.untake()
        for event, line, key in zip(events, lines, keys, strict=True):
            if key is not UNSET:
                self._on_key(event, line, key, UNSET, event)

    def _age(self) -> None:
        self._forgot = bool(self._old.keys)
        self._old, self._young = self._young, _Generation()

    def _duplicate(self, event: Any, line: int, key: Key) -> None:
        self.violated += 1
        first = self._young.line_of(key) or self._old.line_of(key)
        message = f"this event has the id of an earlier one{at(first)}: {quote(key)}"
        self.report("duplicate", message, event, line, key=key, related_line=first)
