"""The table that finds the handlers of an event by its class: the only look-up that is made for every event."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

from session_events.dialect import Dialect
from session_events.machines.base import Handler, condition
from session_events.rules import On
from session_events.unknown import UnknownEvent


class HandlerTable(dict[type[Any], tuple[Handler, ...]]):
    """The handlers of each class of event. A subclass that is not in it has those of its base."""

    def __init__(self, dialect: Dialect[Any]) -> None:
        super().__init__()
        self._classes: list[type[Any]] = [*dialect.event_types.values(), UnknownEvent]

    def __missing__(self, event_class: type[Any]) -> tuple[Handler, ...]:
        for base in event_class.__mro__[1:]:
            if base in self:
                self[event_class] = self[base]
                return self[base]
        raise TypeError(f"not an event of this dialect: {event_class.__name__}")

    def fill(self, handlers: Iterable[tuple[On, Handler]]) -> None:
        """Makes the table hold these handlers and no others; in place, for a loop over events may be looking at it."""
        found: defaultdict[type[Any], list[Handler]] = defaultdict(list)
        for on, handler in handlers:
            meets = condition(on.where)
            called = handler if meets is None else _conditional(meets, handler)
            for event_class in self._classes if on.event is None else [on.event]:
                found[event_class].append(called)
        self.clear()
        self.update({event_class: tuple(found[event_class]) for event_class in self._classes})


def _conditional(meets: Callable[[Any], bool], handler: Handler) -> Handler:
    def handle_if(event: Any, line: int) -> None:
        if meets(event):
            handler(event, line)

    return handle_if
