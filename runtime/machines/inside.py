"""Inside: events that happen only while a bracket is open."""

from collections.abc import Collection, Iterator, Mapping
from itertools import islice
from typing import Any

from msgspec import UNSET
from session_events.machines.base import CheckMachine, Context, Handler, Key, at
from session_events.machines.bracket import BracketMachine
from session_events.machines.conditions import condition
from session_events.machines.getters import careful_getter
from session_events.machines.span import Span
from session_events.quote import quote
from session_events.rules import PRESENT, Inside, On


class InsideMachine(CheckMachine[Inside]):
    """Checks one inside rule."""

    def __init__(self, rule: Inside, context: Context, brackets: list[BracketMachine]) -> None:
        """Args: the rule, the context, and the machines of the brackets the rule names."""
        super().__init__(rule, context)
        self._brackets = brackets
        self._meets = condition(rule.opener)
        self._demanded = [careful_getter(path) for path, _ in rule.opener]
        for bracket in brackets:
            bracket.is_named = True

    def handlers(self) -> Iterator[tuple[On, Handler]]:
        """Yields the handlers of the rule's events."""
        yield from ((on, self.keyed(on, self._on_event)) for on in self.rule.event)

    def _on_event(self, event: Any, line: int, key: Key, scope: Any, _holder: Any) -> None:
        self.checked += 1
        odd: Span | None = None
        for bracket in self._brackets:
            around = _of(bracket.open.get(scope, {}), key)
            if around and (self._meets is None or any(self._meets(span.opener) for span in around)):
                return
            if key == () and scope in bracket.excused_scopes:
                return
            if any(self._is_vague(span.opener) for span in around):
                return
            if around:
                odd = [*around][-1]
            elif (scope, key) in bracket.excused or (key == () and bracket.has_free(scope)):
                return  # it may go on, although another has been opened since
        others = self._elsewhere(key) if self.rule.elsewhere and scope is UNSET else 0
        if others == 1:
            return
        if odd is not None and not others:
            self._within_odd(event, line, key, odd)
            return
        last = next((b.last_closed.get(scope) for b in self._brackets if scope in b.last_closed), None)
        if self.context.attached and last is None:
            return
        names = self.name(key, " or ".join(bracket.rule.id for bracket in self._brackets))
        whose = " of its agent" if self.rule.scope == "agent" else ""
        known = "none was ever opened" if last is None else f"the last one was closed{at(last)}"
        if others:
            known = "several agents have one, and it names none of them"
        message = f"{event.type} came while no {names}{whose} was open: {known}"
        self.violated += 1
        self.report("outside", message, event, line, key=key, related_line=last)

    def _is_vague(self, opener: Any) -> bool:
        """Whether nobody can say what an opener demands: part of it could not be read, or is of an unknown kind."""
        findings = getattr(opener, "findings", ())
        return any(finding.code == "unknown-value" for finding in findings) or (
            bool(findings) and any(get(opener) is UNSET for get in self._demanded)
        )

    def _elsewhere(self, key: Key) -> int:
        """Counts the spans of any agent that the event may belong to; two stand for several."""
        scopes = (of_scope for bracket in self._brackets for of_scope in bracket.open.values())
        spans = (span for of_scope in scopes for span in _of(of_scope, key))
        fitting = (span for span in spans if self._meets is None or self._meets(span.opener))
        return sum(1 for _ in islice(fitting, 2))  # there may be as many as there are events

    def _within_odd(self, event: Any, line: int, key: Key, span: Span) -> None:
        """Reports an event inside of a span that was opened by something else than must have opened it."""
        names = self.name(key, " or ".join(bracket.rule.id for bracket in self._brackets))
        wanted = " and ".join(self._opened_with(span.opener, path, values) for path, values in self.rule.opener)
        message = f"{event.type} came inside of {names}, which {span.opener.type}{at(span.line)} opened with {wanted}"
        self.violated += 1
        self.report("outside", message, event, line, key=key, related_line=span.line)

    @staticmethod
    def _opened_with(opener: Any, path: str, values: tuple[Any, ...]) -> str:
        value = careful_getter(path)(opener)
        got = "no value" if value is UNSET else quote(value)
        plain = [quote(one) for one in values if isinstance(one, str | int | float | None)]
        wanted = f", not {' or '.join(plain)}" if len(plain) == len(values) and PRESENT not in values else ""
        return f"{got} as {path.rpartition('.')[2]}{wanted}"


def _of(spans: Mapping[Key, Span], key: Key) -> Collection[Span]:
    """The spans of one key; all of them if it is empty."""
    return spans.values() if key == () else [spans[key]] if key in spans else []
