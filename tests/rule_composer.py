"""Composes healthy streams out of the rules of a dialect alone, so that any dialect can be tested by its own rules.

Each event is emitted only after everything that the rules want before it, and whatever an event would find open
that it must not is closed first; so scenes of many rules can be mixed at random and the stream stays healthy.
"""

from collections.abc import Mapping
from random import Random
from typing import Any
from uuid import UUID

import msgspec
from msgspec import UNSET, inspect
from rule_events import build, decoded, leaf, members, parts, paths_of, read, replaced, type_info
from rule_memory import Memory
from session_events.dialect import Dialect
from session_events.rules import ABSENT, PRESENT, Assembly, Bracket, Inside, On, OneLessThan, Order, Refers, Rule

AGENTS = ("a1", "a2")
#: How deep what one event needs may be nested.
DEPTH = 12


class UnmakeableError(Exception):
    """No healthy stream can have this event: it says why."""


class Composer(Memory):
    """Emits events into a healthy stream."""

    def __init__(self, dialect: Dialect[Any], stream: str, random: Random) -> None:
        super().__init__(dialect, stream, random)
        self.fillers = [On(made) for made, roles in self.roles.items() if not roles and self.makeable(On(made))]
        self._depth = 0
        self._pinned = {
            (on.event, path): self.fresh(on.event, path)
            for rule in self.rules
            if isinstance(rule, Order) and rule.check == "first"
            for on in rule.event
            for path in paths_of(rule, on)
        }

    def choose(self, ons: tuple[On, ...]) -> On:
        """One of the events that this kind of stream has."""
        makeable = [on for on in ons if self.makeable(on)]
        if not makeable:
            raise UnmakeableError("a log has no such event")
        return self.random.choice(makeable)

    def of_agent(self, agent: Any) -> dict[str, Any]:
        """Settings of an event of an agent."""
        return {} if agent is UNSET or self.agent is None else {self.agent: agent}

    def fresh(self, holder: Any, path: str | None) -> Any:
        """A key that was never used: a number, or text that will do as an id too."""
        kind = leaf(type_info(holder), path) if path else None
        number = next(self.fresh_numbers)
        return number if isinstance(kind, inspect.IntType | inspect.FloatType) else str(UUID(int=number))

    def fresh_key(self, rule: Rule, on: On) -> tuple[Any, ...]:
        """A key for a rule that was never used; where a key can only be that of the whole stream, it is that."""
        holder, paths = on.event, paths_of(rule, on)
        if on.each is not None:
            items = next(iter(members(leaf(type_info(holder), on.each)))).item_type
            holder, paths = getattr(items, "cls", None), paths or (None,)
        key = [self.fresh(holder, path) for path in paths]
        for source in getattr(rule, "introduced_by", ()):
            for place, path in enumerate(paths_of(rule, source)):
                key[place] = self._pinned.get((source.event, path), key[place])
        return tuple(key)

    def keyed(self, rule: Rule, on: On, key: tuple[Any, ...], more: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Settings of an event with a key, in the event or in an item of its list."""
        paths = paths_of(rule, on)
        settings = dict(zip(paths, key, strict=False)) | dict(more or {})
        return settings if on.each is None else {on.each: [settings if paths else key[0]]}

    def emit(self, on: On, settings: Mapping[str, Any], spare: Rule | None = None) -> Any:
        """Appends an event, after everything that it needs; `spare` is a rule whose spans it may leave open."""
        self._depth += 1
        if self._depth > DEPTH:
            raise UnmakeableError(f"{on.event} needs too much")
        try:
            values = self._values(on, dict(settings))
            event = self._numbered(on, values)
            for _ in range(30):
                if not self._prepare(event, spare):
                    break
                event = self._numbered(on, values)
            else:
                raise UnmakeableError(f"{on.event} is never ready")
        finally:
            self._depth -= 1
        event = decoded(self.dialect, self._with_texts(event))
        self.take(event)
        return event

    def _values(self, on: On, values: dict[str, Any]) -> dict[str, Any]:
        """Settings that make an event meet its condition, with keys of its own."""
        for path, allowed in on.where:
            kind = leaf(type_info(on.event), path)
            if allowed == (ABSENT,):
                values.pop(path, None)
            elif isinstance(allowed[0], OneLessThan):
                values |= {path: 0, allowed[0].path: 1}
            elif allowed != (PRESENT,):
                values[path] = self.random.choice(allowed)
            elif not any(name == path or name.startswith(path + ".") for name in values):
                agent = self.random.choice(AGENTS)
                text = isinstance(kind, inspect.StrType)
                values[path] = agent if path == self.agent else self.fresh(on.event, path) if text else PRESENT
        values = {path: v for (kind, path), v in self._pinned.items() if kind is on.event} | values
        plain = build(type_info(on.event), values)
        for rule, _, other in self.roles[on.event]:
            for path in () if other.each is not None else paths_of(rule, other):
                if path not in values and read(plain, path) is not UNSET and path not in (self.parent, self.agent):
                    keyed = On(on.event, key=tuple(paths_of(rule, other)))
                    values[path] = self.fresh_key(rule, keyed)[paths_of(rule, other).index(path)]
        return {str(self.id): str(UUID(int=next(self.fresh_numbers)))} | values

    def _numbered(self, on: On, values: dict[str, Any]) -> Any:
        """Makes the event, and lets its numbers rise as the counters want."""
        event = build(type_info(on.event), values)
        for rule in self.rules:
            if isinstance(rule, Order) and rule.value is not None:
                for part in parts(rule, "event", event):
                    number = read(event, rule.value)
                    counted = any(path == rule.value and isinstance(v[0], OneLessThan) for path, v in on.where)
                    fixed = isinstance(values.get(rule.value), int) and not counted
                    if isinstance(number, int) and not fixed:
                        number = self.next_number(rule, (rule.id, self.scope(rule, event), part.key))
                        event = replaced(event, rule.value, number)
        for path, allowed in on.where:
            if isinstance(allowed[0], OneLessThan):
                event = replaced(event, allowed[0].path, read(event, path) + 1)
        return event

    def _prepare(self, event: Any, spare: Rule | None) -> bool:
        """Does one thing that has to come before an event; False when it is ready to come."""
        ends = [rule for rule in self.rules if isinstance(rule, Order) and rule.check == "last"]
        if self.ended and not any(parts(rule, "after", event) for rule in ends):
            restart = next((on for rule in ends for on in rule.after if on.restarts), None)
            if restart is None:
                raise UnmakeableError("the stream is over")
            self.emit(restart, {})
            return True
        if any(parts(rule, "event", event) for rule in ends) and self._close_any(self.rules):
            return True
        for rule, role, _ in self.roles[type(event)]:
            for part in parts(rule, role, event):
                if self._needs(rule, role, event, part.key):
                    return True
        for rule, role, _ in self.roles[type(event)]:
            for part in parts(rule, role, event):
                if rule is not spare and self._clears(rule, role, event, part):
                    return True
        return False

    def _needs(self, rule: Rule, role: str, event: Any, key: tuple[Any, ...]) -> bool:
        """Emits what an event needs before it, if that is not there."""
        scope = self.scope(rule, event)
        if isinstance(rule, Bracket) and role == "close" and not rule.loose:
            if key not in self.open.get((rule.id, scope), {}):
                self._open(rule, scope, key)
                return True
        elif isinstance(rule, Inside) and role == "event":
            brackets = [other for other in self.rules if isinstance(other, Bracket) and other.id in rule.within]
            spans = [self.open.get((bracket.id, scope), {}) for bracket in brackets]
            if not any(key in span if rule.key else span for span in spans):
                bracket = self.random.choice(brackets)
                self._open(bracket, scope, key if rule.key else None)
                return True
        elif isinstance(rule, Refers) and role == "event" and (rule.id, scope, key) not in self.past:
            on = self.choose(rule.introduced_by)
            self.emit(on, self.keyed(rule, on, key) | self.of_agent(scope))
            return True
        return False

    def _with_texts(self, event: Any) -> Any:
        """Puts into an event the texts of the wholes that it carries."""
        for rule, role, _ in self.roles[type(event)]:
            if role != "whole" or rule.compare is None or rule.whole_text is None:
                continue
            for part in parts(rule, role, event):
                text = self._whole(rule, "".join(self.texts.get((rule.id, self.scope(rule, event), part.key), [])))
                if text != "" and part.on.each is None:
                    event = replaced(event, rule.whole_text, text)
                elif text != "":
                    items = read(event, part.on.each)
                    told = [replaced(item, rule.whole_text, text) if item is part.holder else item for item in items]
                    event = replaced(event, part.on.each, told)
        return event

    def _whole(self, rule: Assembly, text: str) -> Any:
        if rule.compare == "stripped-text":
            return text.strip()
        if rule.compare == "json" and text.count("[") == text.count("]") and self.random.random() < 0.5:
            return msgspec.json.decode(text) if text else text
        return text

    def _open(self, rule: Bracket, scope: Any, key: tuple[Any, ...] | None) -> None:
        on = self.choose(tuple(on for on in rule.open if not on.optional))
        self.emit(on, self.keyed(rule, on, self.fresh_key(rule, on) if key is None else key) | self.of_agent(scope))

    def _clears(self, rule: Rule, role: str, event: Any, part: Any) -> bool:
        """Closes something that an event must not find open."""
        if not isinstance(rule, Bracket | Assembly):
            return False
        scope = self.scope(rule, event)
        spans = self.open.get((rule.id, scope), {})
        if role in ("until", "excused_by"):
            return self._close_any(
                [rule], UNSET if part.on.scope == "session" else scope, all_scopes=part.on.scope == "session"
            )
        strict = role == "open" and isinstance(rule, Bracket) and not rule.loose
        if strict and ((rule.exclusive and spans) or spans.get(part.key)):
            return self._close_any([rule], scope, all_scopes=False)
        if role == "start" and part.key in spans:
            return self._close_any([rule], scope, all_scopes=False)
        return False

    def _close_any(self, rules: list[Rule], scope: Any = UNSET, *, all_scopes: bool = True) -> bool:
        """Closes one span of these rules that has to be closed; False when there is none."""
        ids = {rule.id: rule for rule in rules if isinstance(rule, Bracket | Assembly)}
        for (name, place), spans in self.open.items():
            if name in ids and (all_scopes or place == scope):
                for key, due in spans.items():
                    if due:
                        self.close(ids[name], place, key)
                        return True
        return False

    def close(self, rule: Any, scope: Any, key: tuple[Any, ...]) -> None:
        """Emits the closer, or the whole, of a span."""
        on = self.choose(rule.close if isinstance(rule, Bracket) else rule.whole)
        self.emit(on, self.keyed(rule, on, key) | self.of_agent(scope))

    def close_all(self) -> None:
        """Closes whatever has to be closed."""
        while self._close_any(self.rules):
            pass
