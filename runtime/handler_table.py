"""The table that finds the handlers of an event by its class: the only look-up that is made for every event."""

from collections.abc import Iterable
from typing import Any

from session_events.dialect import Dialect
from session_events.machines.base import Handle, Handler
from session_events.machines.compiled import compiled
from session_events.rules import On
from session_events.unknown import UnknownEvent


class HandlerTable(dict[type[Any], Handle]):
    """For each class of event one function of all its handlers, made when the first event of the class comes.

    A subclass of an event's class has the handlers of that.
    """

    def __init__(self, dialect: Dialect[Any]) -> None:
        super().__init__()
        self._classes = frozenset([*dialect.event_types.values(), UnknownEvent])
        self._handlers: list[tuple[On, Handler]] = []

    def __missing__(self, event_class: type[Any]) -> Handle:
        known = next((base for base in event_class.__mro__ if base in self._classes), None)
        if known is None:
            raise TypeError(f"not an event of this dialect: {event_class.__name__}")
        handle = compiled(entry for entry in self._handlers if entry[0].event in (None, known))
        self[event_class] = handle
        return handle

    def fill(self, handlers: Iterable[tuple[On, Handler]]) -> None:
        """Makes the table hold these handlers and no others; in place, for a loop over events may be looking at it."""
        self._handlers = list(handlers)
        self.clear()
