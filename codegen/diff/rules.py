"""Compares what two schemas say of the order of events under `x-stream`."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from session_events.codegen.diff.found import Found, listed
from session_events.codegen.diff.shapes import canonical
from session_events.codegen.diff.similarity import ALIKE, matched, names_alike
from session_events.codegen.tree import Node
from session_events.quote import quote

#: What the kinds of change call the events of a role.
ROLES = {
    "open": "opener",
    "close": "closer",
    "start": "start",
    "part": "part",
    "whole": "whole",
    "event": "subject",
    "introduced_by": "introducer",
    "until": "deadline",
    "excused_by": "excuse",
    "before": "forerunner",
    "instead": "stand-in",
}

#: What holds where a rule does not say it.
_DEFAULTS: Node = {"scope": "session", "severity": "error", "streams": ["live", "log"], "exclusive": False, "key": []}

_SEVERITIES = ("info", "warning", "error")

#: Statements that are only ever another one: keyword, kind of change.
_REPLACED = (
    ("key", "key-changed"),
    ("scope", "scope-changed"),
    ("check", "check-changed"),
    ("part_text", "text-changed"),
    ("whole_text", "text-changed"),
)

#: Statements that may be absent: keyword, first word of the kind of change.
_OPTIONAL = (("compare", "comparison"), ("excused_when", "opener-excuse"))

#: Statements that are lists: keyword, first word of the kind of change.
_LISTS = (("streams", "stream"), ("within", "bracket"))


class RuleChange(NamedTuple):
    """A change of a rule; of none where it is about all of them."""

    rule: str | None
    found: Found


def compare_rules(old: Node, new: Node, renamed: Mapping[str, str]) -> Iterator[RuleChange]:
    """Compares rules, by their ids.

    Args:
        old: what the old schema says under `x-stream`.
        new: what the new one says.
        renamed: old types of events by new types.
    """
    before = {rule["id"]: _Rule(rule, {one: other for other, one in renamed.items()}) for rule in old.get("rules", ())}
    after = {rule["id"]: _Rule(rule, {}) for rule in new.get("rules", ())}
    if before and after and old.get("envelope", {}) != new.get("envelope", {}):
        yield RuleChange(
            None, Found("envelope-changed", old=quote(old.get("envelope")), new=quote(new.get("envelope")))
        )
    gone = [name for name in before if name not in after]
    come = [name for name in after if name not in before]
    for one, other, score in matched(gone, come, lambda one, other: _alike(before[one], after[other], one, other)):
        gone.remove(one)
        come.remove(other)
        before[other] = before[one]
        yield RuleChange(other, Found("rule-renamed", old=one, new=other, certainty=score))
    yield from (RuleChange(name, Found("rule-removed")) for name in gone)
    for name, rule in after.items():
        if name in come:
            yield RuleChange(name, Found("rule-added"))
        else:
            yield from (RuleChange(name, found) for found in _rule(before[name], rule))


class _Rule:
    """A rule, with its events by role: of each type, the conditions it comes with."""

    def __init__(self, rule: Node, renamed: Mapping[str, str]) -> None:
        self._rule = rule
        self.events: dict[str, dict[str, list[str]]] = {role: {} for role in ROLES}
        for role, events in self.events.items():
            for on in rule.get(role, ()):
                event_type = on if isinstance(on, str) else on["type"]
                options = {} if isinstance(on, str) else {key: on[key] for key in on if key != "type"}
                events.setdefault(renamed.get(event_type, event_type), []).append(canonical(options))

    def says(self, name: str) -> Any:
        """What the rule says, or what holds if it does not."""
        return self._rule.get(name, _DEFAULTS.get(name))

    def facts(self) -> frozenset[str]:
        """What it says, piece by piece."""
        pieces = [f"{role}: {name}" for role, events in self.events.items() for name in events]
        return frozenset([*pieces, *(f"{name}: {canonical(self.says(name))}" for name in ("kind", "key", "scope"))])


def _alike(old: _Rule, new: _Rule, name: str, other: str) -> float:
    facts, others = old.facts(), new.facts()
    share = len(facts & others) / len(facts | others)
    return (3 * share + names_alike(name, other)) / 4 if share >= ALIKE else 0.0


def _rule(old: _Rule, new: _Rule) -> Iterator[Found]:
    if old.says("kind") != new.says("kind"):
        yield Found("rule-kind-changed", old=old.says("kind"), new=new.says("kind"))
        return
    for role, word in ROLES.items():
        yield from _role(old.events[role], new.events[role], word)
    for name, kind in _REPLACED:
        if None not in (old.says(name), new.says(name)) and old.says(name) != new.says(name):
            yield Found(kind, old=quote(old.says(name)), new=quote(new.says(name)))
    for name, word in _OPTIONAL:
        before, after = old.says(name), new.says(name)
        if before != after:
            kind = "added" if before is None else "removed" if after is None else "changed"
            yield Found(f"{word}-{kind}", old=quote(before), new=quote(after))
    for name, word in _LISTS:
        before, after = old.says(name) or [], new.says(name) or []
        yield from (Found(f"{word}-removed", old=entry) for entry in before if entry not in after)
        yield from (Found(f"{word}-added", new=entry) for entry in after if entry not in before)
    if old.says("exclusive") != new.says("exclusive"):
        yield Found("exclusive-added" if new.says("exclusive") else "exclusive-removed")
    was, now = _SEVERITIES.index(old.says("severity")), _SEVERITIES.index(new.says("severity"))
    if was != now:
        kind = "severity-raised" if now > was else "severity-lowered"
        yield Found(kind, old=old.says("severity"), new=new.says("severity"))


def _role(old: dict[str, list[str]], new: dict[str, list[str]], word: str) -> Iterator[Found]:
    yield from (Found(f"{word}-removed", old=listed([name])) for name in old if name not in new)
    yield from (Found(f"{word}-added", new=listed([name])) for name in new if name not in old)
    for name in old:
        if name in new and sorted(old[name]) != sorted(new[name]):
            old_events, new_events = (_on(name, conditions[name]) for conditions in (old, new))
            yield Found(f"{word}-condition-changed", old=old_events, new=new_events)


def _on(event_type: str, conditions: list[str]) -> str:
    """An event with its conditions as a message names it."""
    return listed(f"{event_type} with {'no condition' if text == '{}' else text}" for text in conditions)
