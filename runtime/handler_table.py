"""The table that finds the handlers of an event by its class: the only look-up that is made for every event."""

from collections.abc import Callable, Iterable
from typing import Any

from session_events.dialect import Dialect
from session_events.machines.base import Handle, Handler
from session_events.machines.compiled import compiled
from session_events.rules import On


class HandlerTable(dict[type[Any], Handle]):
    """For each class of event one function of all its handlers, made when the first event of the class comes.

    A subclass of an event's class has the handlers of that.
    """

    def __init__(self, dialect: Dialect[Any], handlers: Callable[[type[Any]], Iterable[tuple[On, Handler]]]) -> None:
        """Makes an empty table.

        Args:
            dialect: whose events the table is for.
            handlers: gives the handlers for a class of event, perhaps among others; `clear` the table if they change.
        """
        super().__init__()
        self._classes = dialect.event_classes
        self._handlers = handlers

    def __missing__(self, event_class: type[Any]) -> Handle:
        known = next((base for base in event_class.__mro__ if base in self._classes), None)
        if known is None:
            raise TypeError(f"not an event of this dialect: {event_class.__name__}")
        handle = compiled(entry for entry in self._handlers(known) if entry[0].event in (None, known))
        self[event_class] = handle
        return handle
