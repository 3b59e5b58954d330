"""What the rules know of a healthy stream in the making: what is open, was introduced, and was counted so far."""

from functools import cache
from itertools import count
from random import Random
from typing import Any, TypeAlias

from msgspec import UNSET
from session_events.dialect import Dialect
from session_events.rules import Assembly, Bracket, Inside, On, Order, Refers, Rule
from session_events.testing.generator.rule_events import Part, envelope_attribute, meets, named_by, parts, read

#: A rule, an agent and a key.
Place: TypeAlias = tuple[str, Any, tuple[Any, ...]]


@cache
def _roles(dialect: Dialect[Any], stream: str) -> dict[Any, list[tuple[Any, str, On]]]:
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
        openers: what opened each of them.
        free: what may stay open from the first.
        lapsed: what was excused, and is no longer what its agent did last.
        texts: the texts of the parts so far.
        past: what was introduced.
        numbers: the last number of each counter.
        ended: the rules after whose last event nothing may follow but what restarts the stream.
        lanes: of each implicit bracket and agent, what is open there: its key, and what opened it.
        used: the keys that may not come again.
        said: what was said of each key.
        whole: what had its whole, and may have no more parts.
    """

    def __init__(self, dialect: Dialect[Any], stream: str, random: Random) -> None:
        self.dialect, self.stream, self.random = dialect, stream, random
        self.rules = [rule for rule in dialect.rules if stream in rule.streams]
        names = (envelope_attribute(dialect, getattr(dialect.envelope, name)) for name in ("id", "parent", "agent"))
        self.id, self.parent, self.agent = names
        self.events: list[Any] = []
        self.roles = _roles(dialect, stream)
        self.open: dict[tuple[str, Any], dict[tuple[Any, ...], bool]] = {}
        self.openers: dict[Place, Any] = {}
        self.free: set[Place] = set()
        self.lapsed: set[Place] = set()
        self.texts: dict[Place, list[str]] = {}
        self.past: set[Place] = set()
        self.numbers: dict[Place, int] = {}
        self.ended: set[str] = set()
        self.lanes: dict[tuple[str, Any], tuple[tuple[Any, ...], Any]] = {}
        self.used: set[Place] = set()
        self.said: dict[Place, Any] = {}
        self.whole: set[Place] = set()
        self.fresh_numbers = count(1)
        self.counters = [rule for rule in self.rules if isinstance(rule, Order) and rule.rises == "by-one"]
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
        begins = ("renewed_by", "excused_by")
        for rule, role, _ in sorted(self.roles[type(event)], key=lambda entry: entry[1] not in begins):
            scope = self.scope(rule, event)
            for part in parts(rule, role, event):
                if role == "renewed_by":
                    self._renew(rule)
                elif isinstance(rule, Bracket) and rule.implicit:
                    self._take_lane(rule, role, event, scope, part)
                elif isinstance(rule, Bracket | Assembly):
                    self._take_span(rule, role, event, scope, part)
                elif isinstance(rule, Refers) and role == "introduced_by":
                    self.past.add((rule.id, scope, part.key))
                elif isinstance(rule, Order):
                    self._take_order(rule, role, event, part)

    def is_inside(self, rule: Inside, scope: Any, key: tuple[Any, ...]) -> bool:
        """Whether something is open that an event of a rule may happen inside of."""
        if self._lanes_around(rule, scope, key):
            return True
        for bracket in [other for other in self.rules if other.id in rule.within]:
            for open_key, due in self.open.get((bracket.id, scope), {}).items():
                place = (bracket.id, scope, open_key)
                if rule.key and open_key != key:
                    continue
                if meets(self.openers[place], rule.opener) if due else rule.key or place not in self.lapsed:
                    return True
        return False

    def _lanes_around(self, rule: Inside, scope: Any, key: tuple[Any, ...]) -> bool:
        """Whether what is open implicitly will do: of its own agent or, if it names none, the only one of another."""
        fit = [
            agent
            for (name, agent), (open_key, opener) in self.lanes.items()
            if name in rule.within and key in ((), open_key) and meets(opener, rule.opener)
        ]
        return scope in fit or (rule.elsewhere and scope is UNSET and len(fit) == 1)

    @staticmethod
    def must_be_json(rule: Assembly) -> bool:
        """Whether the parts of an assembly are JSON, and nothing but they says what it is."""
        return rule.compare == "json" and rule.whole_text is None

    def unfinished(self, rule: Assembly, place: Place) -> str:
        """What the parts of an assembly lack to be JSON, if they must be."""
        text = "".join(self.texts.get(place, ()))
        return "]" * (text.count("[") - text.count("]")) if self.must_be_json(rule) else ""

    def may_count(self, rule: Order, event: Any, part: Part) -> bool:
        """Whether the number of an event may follow the last one."""
        number = read(event, rule.value) if rule.value else None
        if rule.check != "counter" or not isinstance(number, int | float):
            return True
        last = self.numbers.get((rule.id, self.scope(rule, event), part.key))
        if last is None:
            return rule.begins is None or number == rule.begins
        return number == last + 1 if rule.rises == "by-one" else number >= last

    def _renew(self, rule: Rule) -> None:
        """Forgets what a rule knows of what is over, or may stay open."""
        for place, spans in self.open.items():
            if place[0] == rule.id:
                for key in [key for key, due in spans.items() if not due]:
                    del spans[key]
        for known in (self.free, self.lapsed, self.past, self.used, self.whole):
            known -= {place for place in known if place[0] == rule.id}
        self.said = {place: said for place, said in self.said.items() if place[0] != rule.id}

    def _take_lane(self, rule: Bracket, role: str, event: Any, scope: Any, part: Part) -> None:
        if role == "open":
            before = self.lanes.get((rule.id, scope))
            if before is None or before[0] != part.key or type(before[1]) is not type(event):
                self.lanes[rule.id, scope] = (part.key, event)
        elif role == "close":
            shut = [at for at in self.lanes if at[0] == rule.id and (part.on.scope == "session" or at[1] == scope)]
            for at in shut:
                del self.lanes[at]

    def _take_span(self, rule: Any, role: str, event: Any, scope: Any, part: Part) -> None:
        spans, place = self.open.setdefault((rule.id, scope), {}), (rule.id, scope, part.key)
        if role == "excused_by" and part.on.key is not None:
            if spans.get(part.key):
                spans[part.key] = False
                self.lapsed.add(place)
                self.texts.pop(place, None)
        elif role == "excused_by":
            for (name, agent), excused in self.open.items():
                if name == rule.id and (part.on.scope == "session" or agent == scope):
                    excused.update(dict.fromkeys(excused, False))
                    for key in excused:
                        self.texts.pop((name, agent, key), None)
        elif role == "open":
            free = part.on.optional or bool(rule.excused_when and meets(event, rule.excused_when))
            if not free:
                self._lapse(rule, scope)
            if not free or not spans.get(part.key):
                self.openers[place] = event
            self.lapsed.discard(place)
            (self.free.add if free else self.free.discard)(place)
            spans[part.key] = not free or spans.get(part.key, False)
        elif role in ("start", "part"):
            spans[part.key] = True
            texts = self.texts.setdefault(place, [])
            if role == "part" and rule.part_text:
                texts.append(read(event, rule.part_text))
        elif role in ("close", "whole"):
            if spans.pop(part.key, None) is False:
                self._lapse(rule, scope)
            if role == "whole" and not rule.reusable:
                self.whole.add(place)
            self.texts.pop(place, None)

    def _lapse(self, rule: Rule, scope: Any) -> None:
        """What was excused is past, now that something else has been opened or closed."""
        excused = {(rule.id, scope, key) for key, due in self.open[rule.id, scope].items() if not due}
        self.lapsed |= excused - self.free

    def _take_order(self, rule: Order, role: str, event: Any, part: Part) -> None:
        place = (rule.id, self.scope(rule, event), part.key)
        if rule.check == "counter" and role == "excused_by":
            anew = {at for at in self.numbers if at[0] == rule.id and (part.on.scope == "session" or at[1] == place[1])}
            self._anew |= {at[:2] for at in anew}
            self.numbers = {at: number for at, number in self.numbers.items() if at not in anew}
        elif rule.check == "counter" and rule.value and isinstance(read(event, rule.value), int):
            self.numbers[place] = read(event, rule.value)
        elif rule.check == "last" and role == "event":
            self.ended.add(rule.id)
        elif rule.check == "last" and any(p.on.restarts for p in parts(rule, role, event)):
            self.ended.discard(rule.id)
        elif rule.check == "unique" and role == "event":
            self.used.add(place)
        elif rule.check == "agree" and role == "said_by" and (part.on.restarts or place not in self.said):
            self.said[place] = self.value(rule, part.holder)

    def value(self, rule: Order, holder: Any) -> Any:
        """What an event, or an item, says by the field that must agree."""
        value = read(holder, str(rule.value))
        return rule.default if value is UNSET else value
