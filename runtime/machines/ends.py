"""The two ends of a stream: what it begins with, and what nothing follows."""

from collections.abc import Iterator
from typing import Any

from msgspec import UNSET
from session_events.machines.base import CheckMachine, Context, Handler, Key, at
from session_events.machines.conditions import matcher
from session_events.machines.spans import type_names
from session_events.quote import quote
from session_events.rules import On, Order
from session_events.snapshot import EVENT, FLAG, KEY, LINE, NUMBER, optional, row
from session_events.unknown import UnknownEvent


class FirstMachine(CheckMachine[Order]):
    """A stream begins with one of the rule's events, and belongs to one key."""

    kept = CheckMachine.kept | {"_first": optional(row(KEY, LINE)), "_begun": FLAG}

    def __init__(self, rule: Order, context: Context) -> None:
        super().__init__(rule, context)
        self._first: tuple[Key, int | None] | None = None
        self._begun = False
        self._is_before, self._is_first = matcher(rule.before), matcher(rule.event)
        self._is_instead = matcher(rule.instead)

    def handlers(self) -> Iterator[tuple[On, Handler]]:
        """Yields handlers for the rule's events, and for any other until the first has been seen."""
        if not (self.context.attached or self._begun):
            yield On(None), self._on_any
        yield from ((on, self._on_first) for on in self.rule.event)

    def hears(self, event_class: type[Any]) -> bool:
        """Whether there may be handlers for the events of a class: for all, if the beginning is seen."""
        return not self.context.attached or super().hears(event_class)

    def _on_any(self, event: Any, line: int) -> None:
        if event.type is None or self._is_before(event):
            return  # what comes first is still to come
        self._begun = True
        self.context.drop(self._on_any)
        self.checked += 1
        if self._is_first(event):
            return
        if self._is_instead(event):
            self.context.attach()
            return
        first = (*self.rule.event, *self.rule.instead)
        message = (
            f"the stream begins with {quote(event.type)}, not with {type_names(first)}; "
            "if its beginning is missing, it can be judged as attached"
        )
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
            above, _, field = self.rule.key[0].rpartition(".")
            what = field.removesuffix("_id") if field.endswith("_id") else above.rpartition(".")[2] or self.rule.id
            message = (
                f"{event.type} of {what} {quote(key)} in the stream of {what} {quote(first_key)}, "
                f"which began{at(first_line)}: one stream must be one {what}, so nothing is judged from here on"
            )
            self.context.halt(event)
            self.report("mixed-sessions", message, event, line, key=key, related_line=first_line)


class LastMachine(CheckMachine[Order]):
    """Nothing comes after the rule's events, but for those that may, and until one of these goes on with the stream."""

    kept = CheckMachine.kept | {"_ended": optional(row(EVENT, NUMBER)), "_watching": FLAG}

    def __init__(self, rule: Order, context: Context) -> None:
        super().__init__(rule, context)
        self._ended: tuple[Any, int] | None = None
        self._watching = False
        self._may_follow = matcher(rule.after)
        restarts = tuple(on for on in rule.after if on.restarts)
        self._restarts = matcher(restarts) if restarts else None

    def handlers(self) -> Iterator[tuple[On, Handler]]:
        """Yields the handler of the rule's events; that of all events is called for from the first of them on."""
        yield from ((on, self._on_last) for on in self.rule.event)

    def halt(self) -> None:
        """Says nothing of what comes from now on, the event at hand included."""
        self._ended = None

    def watch(self) -> None:
        """Asks to be told of every event from now on."""
        self.context.watch(self, self._on_any)

    def _on_last(self, event: Any, line: int) -> None:
        self.checked += 1
        if self._ended is None:
            self._ended = (event, line)
        if not self._watching:
            self._watching = True
            self.watch()

    def _on_any(self, event: Any, line: int) -> None:
        if self._ended is None or event is self._ended[0] or isinstance(event, UnknownEvent):
            return
        if not self._may_follow(event):
            last, last_line = self._ended
            message = f"{event.type} came after {last.type}{at(last_line)}, and nothing may follow that"
            if self._restarts is not None:
                message += f" but {type_names(self.rule.after)}"
            self.violated += 1
            self.report("after-last", message, event, line, related_line=last_line)
            self._ended = None  # once is enough
        elif self._restarts is not None and self._restarts(event):
            self._ended = None
