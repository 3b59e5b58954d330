"""Settings of events in a healthy stream: fresh keys, what meets conditions, numbers that rise, texts that add up."""

from collections.abc import Mapping
from random import Random
from typing import Any

import msgspec
from msgspec import UNSET, inspect
from session_events.dialect import Dialect
from session_events.rules import ABSENT, PRESENT, Assembly, On, OneLessThan, Order, OtherThan, Refers, Rule
from session_events.testing.generator.rule_events import KEYED, Condition, parts, paths_of, read, replaced
from session_events.testing.generator.rule_memory import Memory
from session_events.testing.generator.rule_values import build, fresh, item_type, leaf, other_than, type_info

AGENTS = ("a1", "a2")


class Settings(Memory):
    """Makes events that may come next in a healthy stream, if what they need is there."""

    def __init__(self, dialect: Dialect[Any], stream: str, random: Random) -> None:
        super().__init__(dialect, stream, random)
        self._pinned = {
            (on.event, path): self.fresh(type_info(on.event), path)
            for rule in self.rules
            if isinstance(rule, Order) and rule.check == "first"
            for on in rule.event
            for path in paths_of(rule, on)
        }
        for rule in self.rules:
            self._pin(rule)

    def _pin(self, rule: Rule) -> None:
        """Where what opens or introduces something has a key of the whole stream, all that is tied to it has that."""
        brackets = [other for other in self.rules if other.id in getattr(rule, "within", ())]
        openers = [(other, on) for other in brackets or (rule,) for on in getattr(other, "open", ())]
        openers += [(rule, on) for on in getattr(rule, "introduced_by", ())]
        for place in range(len(rule.key)):
            pinned = [self._pinned.get((on.event, paths_of(other, on)[place])) for other, on in openers if not on.each]
            if pinned and None not in pinned:
                ons = [on for role in KEYED for on in getattr(rule, role, ()) if on.each is None]
                self._pinned |= {(on.event, paths_of(rule, on)[place]): pinned[0] for on in ons}

    def has_one_key(self, rule: Rule) -> bool:
        """Whether all events of a rule have the key of the whole stream."""
        ons = [on for role in KEYED for on in getattr(rule, role, ()) if on.event is not None]
        return bool(rule.key) and all((on.event, path) in self._pinned for on in ons for path in paths_of(rule, on))

    def of_agent(self, agent: Any) -> dict[str, Any]:
        """Settings of an event of an agent."""
        return {} if agent is UNSET or self.agent is None else {self.agent: agent}

    def fresh(self, info: Any, path: str | None) -> Any:
        """A key that was never used, of the type of a field; one that is counted, soon enough to be counted to."""
        kind = leaf(info, path) if path else info
        counter = next((rule for rule in self.counters if rule.value == path), None)
        if counter is not None and isinstance(kind, inspect.IntType):
            last = [number for place, number in self.numbers.items() if place[0] == counter.id]
            return (max(last) + 1 if last else counter.begins or 0) + self.random.randrange(2)
        return fresh(kind, next(self.fresh_numbers))

    def fresh_key(self, rule: Rule, on: On) -> tuple[Any, ...]:
        """A key for a rule that was never used; where a key can only be that of the whole stream, it is that."""
        info: Any = type_info(on.event)
        paths: tuple[str | None, ...] = paths_of(rule, on)
        if on.each is not None:
            info, paths = item_type(info, on.each), paths or (None,)
        pinned: dict[Any, Any] = self._pinned if on.each is None else {}
        return tuple(pinned.get((on.event, path)) or self.fresh(info, path) for path in paths)

    def keyed(self, rule: Rule, on: On, key: tuple[Any, ...], more: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Settings of an event with a key, in the event or in an item of its list."""
        paths = paths_of(rule, on)
        settings = dict(zip(paths, key, strict=False)) | dict(more or {})
        return settings if on.each is None else {on.each: [settings if paths else key[0]]}

    def values_of(self, on: On, values: dict[str, Any]) -> dict[str, Any]:
        """Settings that make an event meet its condition, with keys of its own."""
        info = type_info(on.event)
        if on.each is None:
            values = self.meeting(info, on.where, values)
        values = {path: v for (kind, path), v in self._pinned.items() if kind is on.event} | values
        values = self._with_keys(info, on, values, None)
        if on.each is not None:
            item = item_type(info, on.each)
            values[on.each] = [
                self._with_keys(item, on, self.meeting(item, on.where, one), on.each) if isinstance(one, dict) else one
                for one in values.get(on.each) or [{} if on.key != () else self.fresh(item, None)]
            ]
        return ({} if self.id is None else {self.id: self.fresh(info, self.id)}) | values

    def meeting(self, info: Any, where: Condition, values: Mapping[str, Any]) -> dict[str, Any]:
        """Settings of an event, or an item, with those that make it meet a condition."""
        values = dict(values)
        for path, allowed in where:
            kind = leaf(info, path)
            if allowed == (ABSENT,):
                values.pop(path, None)
            elif isinstance(allowed[0], OneLessThan):
                values |= {path: 0, allowed[0].path: 1}
            elif isinstance(allowed[0], OtherThan):
                if values.get(path, allowed[0].values[0]) in allowed[0].values:
                    values[path] = other_than(kind, allowed[0].values, next(self.fresh_numbers))
            elif allowed != (PRESENT,):
                values[path] = values[path] if values.get(path, UNSET) in allowed else self.random.choice(allowed)
            elif not any(name == path or name.startswith(path + ".") for name in values):
                agent = self.random.choice(AGENTS)
                text = isinstance(kind, inspect.StrType)
                values[path] = agent if path == self.agent else self.fresh(info, path) if text else PRESENT
        return values

    def _with_keys(self, info: Any, on: On, values: dict[str, Any], each: str | None) -> dict[str, Any]:
        """Settings of an event, or an item, with fresh keys for all rules that read some off it."""
        plain = build(info, values)
        counted = [rule.value for rule in self.counters if any(other.event is on.event for other in rule.event)]
        for rule, _, other in self.roles[on.event]:
            for path in paths_of(rule, other) if other.each == each else ():
                left_out = path in values or path in (self.parent, self.agent, *counted)
                if not left_out and read(plain, path) is not UNSET:
                    keyed = On(on.event, key=paths_of(rule, other), each=each)
                    key = self._introduced(rule, keyed, values) or self.fresh_key(rule, keyed)
                    values[path] = key[paths_of(rule, other).index(path)]
        return values

    def _introduced(self, rule: Rule, on: On, values: dict[str, Any]) -> tuple[Any, ...] | None:
        """A key that was introduced, and that has those of its values that are set already; None if they are few."""
        wanted = [(place, values[path]) for place, path in enumerate(paths_of(rule, on)) if path in values]
        for name, _, key in self.past if wanted and isinstance(rule, Refers) else ():
            if name == rule.id and all(key[place] == value for place, value in wanted):
                return key
        return None

    def numbered(self, on: On, values: dict[str, Any]) -> Any:
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

    def with_texts(self, event: Any, values: Mapping[str, Any]) -> Any:
        """Puts into an event the texts of the wholes that it carries, and of the parts that are given none."""
        for rule, role, _ in self.roles[type(event)]:
            if role == "part" and rule.part_text not in values and self.must_be_json(rule):
                for part in parts(rule, role, event):
                    begun = self.texts.get((rule.id, self.scope(rule, event), part.key))
                    event = replaced(event, rule.part_text, ("," if begun else "") + '["part"')
            if role != "whole" or rule.compare is None or rule.whole_text is None:
                continue
            for part in parts(rule, role, event):
                text = self._whole(rule, "".join(self.texts.get((rule.id, self.scope(rule, event), part.key), [])))
                if text != "" and part.on.each is None:
                    event = replaced(event, rule.whole_text, text)
                elif text != "":
                    items = read(event, str(part.on.each))
                    told = [replaced(item, rule.whole_text, text) if item is part.holder else item for item in items]
                    event = replaced(event, str(part.on.each), told)
        return event

    def _whole(self, rule: Assembly, text: str) -> Any:
        if rule.compare == "stripped-text":
            return text.strip()
        if rule.compare == "json" and text.count("[") == text.count("]") and self.random.random() < 0.5:
            return msgspec.json.decode(text) if text else text
        return text
