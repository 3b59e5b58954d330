"""The table that finds the handlers of an event by its class: the only look-up that is made for every event."""

from collections.abc import Callable, Iterable
from typing import Any

from session_events.dialect import Dialect
from session_events.machines.base import Handler, condition
from session_events.rules import On
from session_events.unknown import UnknownEvent


class HandlerTable(dict[type[Any], tuple[Handler, ...]]):
    """The handlers of each class of event, found when the first event of the class comes.

    A subclass of an event's class has the handlers of that.
    """

    def __init__(self, dialect: Dialect[Any]) -> None:
        super().__init__()
        self._classes = frozenset([*dialect.event_types.values(), UnknownEvent])
        self._handlers: list[tuple[On, Handler]] = []

    def __missing__(self, event_class: type[Any]) -> tuple[Handler, ...]:
        known = next((base for base in event_class.__mro__ if base in self._classes), None)
        if known is None:
            raise TypeError(f"not an event of this dialect: {event_class.__name__}")
        found = tuple(_called(on, handler) for on, handler in self._handlers if on.event is None or on.event is known)
        self[event_class] = found
        return found

    def fill(self, handlers: Iterable[tuple[On, Handler]]) -> None:
        """Makes the table hold these handlers and no others; in place, for a loop over events may be looking at it."""
        self._handlers = list(handlers)
        self.clear()


def _called(on: On, handler: Handler) -> Handler:
    meets = condition(on.where) if on.each is None else None  # with `each`, it is about the items
    return handler if meets is None else _conditional(meets, handler)


def _conditional(meets: Callable[[Any], bool], handler: Handler) -> Handler:
    def handle_if(event: Any, line: int) -> None:
        if meets(event):
            handler(event, line)

    return handle_if
