"""A table that forgets, for what machines remember of the past."""

from collections.abc import Iterator
from typing import Any, Generic, TypeVar

from msgspec import Struct, field
from session_events.snapshot import FLAG, Kept, Taking, entries, give_attributes, take_attributes

K = TypeVar("K")
V = TypeVar("V")


class RecentTable(Struct, Generic[K, V], gc=False):
    """A table that forgets: it holds at least the latest `limit` entries, and at most twice as many.

    Entries are kept in two generations; when the young one is full, the old one is dropped. A monitor has a hundred
    tables, and they are in no cycle, so the garbage collector is spared them.

    Attributes:
        limit: how many entries a generation may hold.
        forgot: whether entries have been dropped.
        young: the latest entries.
        old: the entries before them.
    """

    limit: int
    forgot: bool = False
    young: dict[K, V] = field(default_factory=dict)
    old: dict[K, V] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.young) + len(self.old)

    def __contains__(self, key: K) -> bool:
        return key in self.young or key in self.old

    def remember(self, key: K, value: V) -> None:
        """Adds an entry, as the youngest."""
        if len(self.young) >= self.limit:
            self.forgot = bool(self.old)
            self.old, self.young = self.young, {}
        self.young[key] = value

    def values(self) -> Iterator[V]:
        """Yields the values, the oldest first."""
        yield from self.old.values()
        yield from self.young.values()

    def items(self) -> Iterator[tuple[K, V]]:
        """Yields the entries, the oldest first."""
        yield from self.old.items()
        yield from self.young.items()

    def get(self, key: K) -> V | None:
        """Returns the value of a key; None when there is none."""
        value = self.young.get(key)
        return value if value is not None or not self.old else self.old.get(key)

    def pop(self, key: K) -> V | None:
        """Removes an entry; returns its value, or None when there is none."""
        old = self.old.pop(key, None)
        young = self.young.pop(key, None)
        return old if young is None else young


def recent(key: Kept, value: Kept, limit: int | None = None) -> Kept:
    """Keeps a `RecentTable` of a limit; None for the monitor's."""
    table = {"forgot": FLAG, "young": entries(key, value), "old": entries(key, value)}

    def take(given: Any, taking: Taking) -> RecentTable[Any, Any]:
        return RecentTable(taking.limit if limit is None else limit, **take_attributes(given, table, taking))

    return Kept(lambda held: give_attributes(held, table), take, {})
