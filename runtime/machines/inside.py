"""Inside: events that happen only while a bracket is open."""

from collections.abc import Iterator
from typing import Any

from session_events.machines.base import CheckMachine, Context, Handler, Key, at
from session_events.machines.bracket import BracketMachine
from session_events.rules import Inside, On


class InsideMachine(CheckMachine[Inside]):
    """Checks one inside rule."""

    def __init__(self, rule: Inside, context: Context, brackets: list[BracketMachine]) -> None:
        """Args: the rule, the context, and the machines of the brackets the rule names."""
        super().__init__(rule, context)
        self._brackets = brackets
        for bracket in brackets:
            bracket.is_named = True

    def handlers(self) -> Iterator[tuple[On, Handler]]:
        """Yields the handlers of the rule's events."""
        yield from ((on, self.keyed(on, self._on_event)) for on in self.rule.event)

    def _on_event(self, event: Any, line: int, key: Key, _holder: Any) -> None:
        scope = self.scope_of(event)
        self.checked += 1
        for bracket in self._brackets:
            if scope in bracket.excused_scopes or (scope in bracket.open and (key == () or key in bracket.open[scope])):
                return
            if (scope, key) in bracket.excused or (key == () and bracket.has_free(scope)):
                return  # it may go on, although another has been opened since
        last = next((b.last_closed.get(scope) for b in self._brackets if scope in b.last_closed), None)
        if self.context.attached and last is None:
            return
        names = self.name(key, " or ".join(bracket.rule.id for bracket in self._brackets))
        whose = " of its agent" if self.rule.scope == "agent" else ""
        known = "none was ever opened" if last is None else f"the last one was closed{at(last)}"
        message = f"{event.type} came while no {names}{whose} was open: {known}"
        self.violated += 1
        self.report("outside", message, event, line, key=key, related_line=last)
