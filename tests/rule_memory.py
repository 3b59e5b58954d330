"""What the rules know of a healthy stream in the making: what is open, was introduced, and was counted so far."""

from functools import cache
from itertools import count
from random import Random
from typing import Any, TypeAlias

from msgspec import UNSET
from rule_events import Part, meets, named_by, parts, read
from session_events.dialect import Dialect
from session_events.envelope import attribute_name
from session_events.rules import Assembly, Bracket, On, Order, Refers, Rule

#: A rule, an agent and a key.
Place: TypeAlias = tuple[str, Any, tuple[Any, ...]]


@cache
def _roles(dialect: Dialect[Any], stream: str) -> dict[Any, list[tuple[Rule, str, On]]]:
    """What each class of events is in the rules for a kind of stream."""
    rules = [rule for rule in dialect.rules if stream in rule.streams]
    classes = dialect.event_types.values()
    return {made: [(rule, role, on) for rule in rules for role, on in named_by(rule, made)] for made in classes}


class Memory:
    """A healthy stream so far.

    Attributes:
        events: the events.
        roles: what each class of events is in the rules.
        open: of each rule and agent, the keys that are open, each with whether it must be closed.
        texts: the texts of the parts so far.
        past: what was introduced.
        numbers: the last number of each counter.
        ended: whether nothing may follow but what restarts the stream.
    """

    def __init__(self, dialect: Dialect[Any], stream: str, random: Random) -> None:
        self.dialect, self.stream, self.random = dialect, stream, random
        self.rules = [rule for rule in dialect.rules if stream in rule.streams]
        any_event = next(iter(dialect.event_types.values()))
        names = (attribute_name(any_event, getattr(dialect.envelope, name)) for name in ("id", "parent", "agent"))
        self.id, self.parent, self.agent = names
        self.events: list[Any] = []
        self.roles = _roles(dialect, stream)
        self.open: dict[tuple[str, Any], dict[tuple[Any, ...], bool]] = {}
        self.texts: dict[Place, list[str]] = {}
        self.past: set[Place] = set()
        self.numbers: dict[Place, int] = {}
        self.ended = False
        self.fresh_numbers = count(1)
        self._anew: set[tuple[str, Any]] = set()

    def scope(self, rule: Rule, event: Any) -> Any:
        """The agent of an event, where a rule keeps agents apart."""
        return read(event, self.agent) if self.agent and rule.scope == "agent" else UNSET

    def makeable(self, on: On) -> bool:
        """Whether this kind of stream has such an event."""
        return self.stream == "live" or on.event not in self.dialect.ephemeral_types

    def next_number(self, rule: Order, place: Place) -> int:
        """A number that may follow the last of an agent and key."""
        last = self.numbers.get(place)
        if rule.rises == "by-one":
            return last + 1 if last is not None else self.random.randrange(1, 5) if rule.begins is None else rule.begins
        if last is None and place[:2] in self._anew:
            return 1
        return last if last is not None and self.random.random() < 0.2 else next(self.fresh_numbers)

    def take(self, event: Any) -> None:
        """Appends an event, and keeps in mind what it opens, closes, introduces and counts."""
        self.events.append(event)
        for rule, role, _ in sorted(self.roles[type(event)], key=lambda entry: entry[1] != "excused_by"):
            scope = self.scope(rule, event)
            for part in parts(rule, role, event):
                if isinstance(rule, Bracket | Assembly):
                    self._take_span(rule, role, event, scope, part)
                elif isinstance(rule, Refers) and role == "introduced_by":
                    self.past.add((rule.id, scope, part.key))
                elif isinstance(rule, Order):
                    self._take_order(rule, role, event, part)

    def _take_span(self, rule: Any, role: str, event: Any, scope: Any, part: Part) -> None:
        spans, place = self.open.setdefault((rule.id, scope), {}), (rule.id, scope, part.key)
        if role == "excused_by":
            for (name, agent), excused in self.open.items():
                if name == rule.id and (part.on.scope == "session" or agent == scope):
                    excused.update(dict.fromkeys(excused, False))
                    for key in excused:
                        self.texts.pop((name, agent, key), None)
        elif role == "open":
            due = not part.on.optional and not (rule.excused_when and meets(event, rule.excused_when))
            spans[part.key] = due or spans.get(part.key, False)
        elif role in ("start", "part"):
            spans[part.key] = True
            texts = self.texts.setdefault(place, [])
            if role == "part" and rule.part_text:
                texts.append(read(event, rule.part_text))
        elif role in ("close", "whole"):
            spans.pop(part.key, None)
            self.texts.pop(place, None)

    def _take_order(self, rule: Order, role: str, event: Any, part: Part) -> None:
        place = (rule.id, self.scope(rule, event), part.key)
        if rule.check == "counter" and role == "excused_by":
            anew = {at for at in self.numbers if at[0] == rule.id and (part.on.scope == "session" or at[1] == place[1])}
            self._anew |= {at[:2] for at in anew}
            self.numbers = {at: number for at, number in self.numbers.items() if at not in anew}
        elif rule.check == "counter" and rule.value and isinstance(read(event, rule.value), int):
            self.numbers[place] = read(event, rule.value)
        elif rule.check == "last":
            self.ended = role == "event" or (self.ended and not any(p.on.restarts for p in parts(rule, role, event)))
