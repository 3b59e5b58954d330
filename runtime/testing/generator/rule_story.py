"""A healthy stream, and what each of its events is to a rule: what the mutations of `rule_mutations` go by."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any, NamedTuple, TypeAlias

from msgspec import UNSET, structs
from session_events import Monitor
from session_events.dialect import Dialect
from session_events.rules import AnyRule, Bracket, Inside, Order
from session_events.testing.generator.rule_events import ROLES, Part, envelope_attribute, linked, meets, parts, read
from session_events.testing.generator.rule_streams import Chance, compose
from session_events.testing.generator.rule_values import fresh, leaf, type_info

_copies = count(10**9)


class Fault(NamedTuple):
    """What a monitor must find: code, severity, and the event that it is about."""

    code: str
    severity: str
    event: Any


class Found(NamedTuple):
    """What a monitor found, or must find: events need no id, they are told apart by their line."""

    code: str
    severity: str
    line: int | None


class Mutated(NamedTuple):
    """A stream with one thing wrong: what must be found of the rule, and which events were touched."""

    events: list[Any]
    expected: list[Fault]
    touched: list[Any]

    def wanted(self) -> Counter[Found]:
        """What must be found, by line."""
        lines = {id(event): line for line, event in enumerate(self.events, 1)}
        if len(lines) < len(self.events):
            raise ValueError("an event stands twice in a stream, and is not a copy")
        return Counter(Found(fault.code, fault.severity, lines[id(fault.event)]) for fault in self.expected)


#: Every place of a stream at which a change can be made.
Places: TypeAlias = Iterator[Mutated]


@dataclass
class Span:
    """Something that is opened and closed, by the places of its events.

    Attributes:
        scope: its agent.
        key: its key.
        openers: where it is opened, or begun.
        parts: where its parts are, of an assembly.
        closer: where it is closed; None if it is not.
        excuse: where it is excused; None if it is not.
        free: whether it may stay open from the first.
    """

    scope: Any
    key: Any
    openers: list[int] = field(default_factory=list)
    parts: list[int] = field(default_factory=list)
    closer: int | None = None
    excuse: int | None = None
    free: bool = False


class Story:
    """A healthy stream in which a rule wants something several times."""

    def __init__(
        self, dialect: Dialect[Any], rule: AnyRule, stream: Any, seed: int, chance: Chance | None = None
    ) -> None:
        self.dialect, self.stream = dialect, stream
        self.rule: Any = rule  # which words it has, those know who ask
        self.events = compose(dialect, rule, stream, seed, chance)
        self._spans: dict[str, list[Span]] = {}
        self._id, self._agent = (
            envelope_attribute(dialect, name) for name in (dialect.envelope.id, dialect.envelope.agent)
        )

    def fault(self, code: str, event: Any, severity: str | None = None) -> Fault:
        """A fault of the rule that an event, or the one at a place, must have."""
        return Fault(code, severity or self.rule.severity, self.events[event] if isinstance(event, int) else event)

    def scope(self, rule: AnyRule, event: Any) -> Any:
        """The agent of an event, where a rule keeps agents apart."""
        return read(event, self._agent) if self._agent and rule.scope == "agent" else UNSET

    def copy(self, event: Any) -> Any:
        """The same event once more, with an id of its own if events have one."""
        return structs.replace(event, **({} if self._id is None else {self._id: self.unheard(event, self._id)}))

    def unheard(self, event: Any, path: str) -> Any:
        """A value for a field of an event, or for an item of the list there, that no other has."""
        kind = leaf(type_info(type(event)), path)
        return fresh(getattr(kind, "item_type", kind), next(_copies))

    def without(self, place: int) -> list[Any]:
        """The events but for one."""
        return self.events[:place] + self.events[place + 1 :]

    def inserted(self, place: int, event: Any) -> list[Any]:
        """The events with one more before a place."""
        return [*self.events[:place], event, *self.events[place:]]

    def moved(self, place: int, before: int) -> list[Any]:
        """The events with one of them moved before another place."""
        moved = self.inserted(before, self.events[place])
        del moved[place if place < before else place + 1]
        return moved

    def renewals(self, start: int) -> Iterator[int]:
        """Yields the places behind events by which the rule begins anew."""
        for place in range(start, len(self.events)):
            if parts(self.rule, "renewed_by", self.events[place]):
                yield place + 1

    def found(self, events: list[Any], dialect: Dialect[Any] | None = None, stream: Any = "its own") -> list[Any]:
        """What a monitor finds."""
        monitor = Monitor(dialect or self.dialect, stream=self.stream if stream == "its own" else stream)
        found = [finding for event in events for finding in monitor.feed(event)]
        return found + monitor.close()

    def relinked(self, events: list[Any]) -> list[Any]:
        """The events with right parents."""
        return linked(self.dialect, events)

    def touches(self, mutated: Mutated) -> set[str]:
        """The rules that may find something too: those that the touched events have a part in.

        An event inside of a span is touched with the span, and nothing may come after the last event. Where one rule
        says what a stream begins with, another may say so, too.
        """
        rules = {
            rule.id
            for rule in self.dialect.rules
            for role in ROLES
            for event in mutated.touched
            if any(part.on.event is not None for part in parts(rule, role, event))
        }
        inside = {r.id for r in self.dialect.rules if isinstance(r, Inside) and rules.intersection(r.within)}
        checks = {"last", "first"} if getattr(self.rule, "check", None) == "first" else {"last"}
        ends = {r.id for r in self.dialect.rules if isinstance(r, Order) and r.check in checks}
        return rules | inside | ends

    def attaches(self, events: list[Any]) -> bool:
        """Whether a stream is one that is seen from the middle, of which less is asked."""
        for rule in self.dialect.rules:
            if isinstance(rule, Order) and rule.check == "first":
                first = next((event for event in events if not parts(rule, "before", event)), None)
                if parts(rule, "instead", first):
                    return True
        return False

    def spans(self, rule: Any = None) -> list[Span]:
        """All spans of a bracket or an assembly, in their order."""
        rule = rule or self.rule
        if rule.id not in self._spans:
            self._spans[rule.id] = self._find_spans(rule)
        return self._spans[rule.id]

    def _find_lanes(self, rule: Bracket) -> list[Span]:
        """What is open implicitly, from its opener to what ends it."""
        spans: list[Span] = []
        current: dict[Any, Span] = {}
        for place, event in enumerate(self.events):
            scope = self.scope(rule, event)
            for part in parts(rule, "close", event):
                for agent in [agent for agent in current if part.on.scope == "session" or agent == scope]:
                    current.pop(agent).closer = place
            for part in parts(rule, "open", event):
                before = current.get(scope)
                opener = None if before is None else self.events[before.openers[0]]
                if before is None or before.key != part.key or type(opener) is not type(event):
                    if before is not None:
                        before.closer = place
                    current[scope] = Span(scope, part.key, [place])
                    spans.append(current[scope])
        return spans

    def _find_spans(self, rule: Any) -> list[Span]:
        if isinstance(rule, Bracket) and rule.implicit:
            return self._find_lanes(rule)
        spans: list[Span] = []
        current: dict[Any, Span] = {}
        restarts: set[int] = set()
        span: Span | None
        for place, event in enumerate(self.events):
            scope = self.scope(rule, event)
            for part in parts(rule, "excused_by", event):
                for one in current.values():
                    if excuses(part, scope, one) and one.excuse is None and not one.free:
                        one.excuse = place
                        if part.on.restarts:
                            restarts.add(id(one))
            for role in ("open", "start", "part"):
                for part in parts(rule, role, event):
                    span = current.get((scope, part.key))
                    free = part.on.optional or bool(
                        getattr(rule, "excused_when", ()) and meets(event, rule.excused_when)
                    )
                    over = span is None or (
                        (span.excuse is not None or span.free) and (role != "part" or id(span) in restarts)
                    )
                    if span is None or (over and not free):
                        span = current[scope, part.key] = Span(scope, part.key, free=free)
                        spans.append(span)
                    (span.parts if role == "part" else span.openers).append(place)
            for role in ("close", "whole"):
                for part in parts(rule, role, event):
                    span = current.pop((scope, part.key), None)
                    if span is None:
                        span = Span(scope, part.key)
                        spans.append(span)
                    span.closer = place
        return spans

    def fate(self, span: Span, start: int, without: int | None = None) -> tuple[Fault, int] | None:
        """What must be found, and where, of a span that is open at a place, and is not closed by one event."""
        rule = self.rule
        opener = min(span.openers + span.parts)
        for place in range(start, len(self.events)):
            event = self.events[place]
            same_scope = self.scope(rule, event) == span.scope
            if place == without:
                continue
            if any(excuses(part, self.scope(rule, event), span) for part in parts(rule, "excused_by", event)):
                return None
            for part in parts(rule, "until", event):
                if (same_scope or part.on.scope == "session") and (part.on.key is None or part.key == span.key):
                    return self.fault("unclosed", opener, part.on.severity), place
            for part in parts(rule, "open", event) if same_scope and not getattr(rule, "loose", False) else ():
                if not part.on.optional and (part.key == span.key or rule.exclusive):
                    return self.fault("reopened" if part.key == span.key else "overlap", place), place
            again = [part for role in ("close", "start", "part", "whole") for part in parts(rule, role, event)]
            if same_scope and any(part.key == span.key for part in again):
                return None
        return self.fault("unclosed", opener), len(self.events)

    def forgives(self, span: Span) -> bool:
        """Whether what comes after a whole makes it no fault that its parts are others."""
        for event in self.events[(span.closer or 0) + 1 :]:
            scope = self.scope(self.rule, event)
            for role in ("forgiven_by", "excused_by", "until"):
                if any(part.on.scope == "session" or scope == span.scope for part in parts(self.rule, role, event)):
                    return role == "forgiven_by"
        return False


def excuses(part: Part, scope: Any, span: Span) -> bool:
    """Whether an excuse of an agent is for a span."""
    if part.on.key is not None:
        return (scope, part.key) == (span.scope, span.key)
    return part.on.scope == "session" or scope == span.scope


def by_line(findings: list[Any]) -> Counter[Found]:
    """Findings as the mutations state them."""
    return Counter(Found(found.code, found.severity, found.line) for found in findings)
