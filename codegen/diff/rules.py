"""Compares what two schemas say of the order of events under `x-stream`."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from session_events.codegen.diff.found import Found, listed
from session_events.codegen.diff.roles import ROLES, SEVERITIES, compare_role, events_of
from session_events.codegen.diff.shapes import canonical
from session_events.codegen.diff.similarity import ALIKE, matched, names_alike
from session_events.codegen.places import share
from session_events.codegen.tree import Node
from session_events.quote import quote
from session_events.rule_text import time_limit

#: What holds where a rule does not say it.
_DEFAULTS: Node = {"scope": "session", "severity": "error", "streams": ["live", "log"], "key": []}

#: What makes a rule another one, whose other words cannot be compared: keyword, kind of change.
_IDENTITY = (("kind", "rule-kind-changed"), ("check", "check-changed"))

#: Statements that are only ever another one: keyword, kind of change.
_REPLACED = (
    ("key", "key-changed"),
    ("scope", "scope-changed"),
    ("value", "number-changed"),
    ("part_text", "text-changed"),
    ("whole_text", "text-changed"),
)

#: Statements that may be absent: keyword, first word of the kind of change.
_OPTIONAL = (
    ("compare", "comparison"),
    ("excused_when", "opener-excuse"),
    ("deadline", "time-limit"),
    ("begins", "beginning"),
    ("default", "silence"),
    ("opener", "opener-demand"),
    ("repair", "repair"),
)

#: How statements are put into words that are too long to be quoted.
_WRITTEN: dict[str, Callable[[Any], str]] = {
    "deadline": lambda deadline: "" if deadline is None else time_limit(deadline).replace("`", "")
}

#: Statements that are made or not: keyword, which is the first word of the kind of change, too.
_FLAGS = ("exclusive", "loose", "implicit", "reusable", "started", "elsewhere")

#: Statements whose values are stricter and stricter: keyword, values, kinds of change for less and for more strictness.
_RANKS = (
    ("severity", SEVERITIES, "severity-lowered", "severity-raised"),
    ("rises", ("never-falls", "by-one"), "rise-loosened", "rise-tightened"),
)

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
    types = {one: other for other, one in renamed.items()}
    before = {rule["id"]: _Rule(rule, types) for rule in old.get("rules", ())}
    after = {rule["id"]: _Rule(rule, {}) for rule in new.get("rules", ())}
    if before and after and old.get("envelope", {}) != new.get("envelope", {}):
        yield RuleChange(
            None, Found("envelope-changed", old=quote(old.get("envelope")), new=quote(new.get("envelope")))
        )
    if before and after and old.get("sse", {}) != new.get("sse", {}):
        yield RuleChange(None, Found("event-stream-changed", old=quote(old.get("sse")), new=quote(new.get("sse"))))
    gone = [name for name in before if name not in after]
    come = [name for name in after if name not in before]
    for one, other, score in matched(gone, come, lambda one, other: _alike(before[one], after[other], one, other)):
        gone.remove(one)
        come.remove(other)
        before[other] = before[one]
        yield RuleChange(other, Found("rule-renamed", old=one, new=other, certainty=score))
    yield from (RuleChange(name, Found("rule-removed", old=listed([before[name].says("says")]))) for name in gone)
    for name, rule in after.items():
        if name in come:
            yield RuleChange(name, Found("rule-added", new=listed([rule.says("says")])))
        else:
            yield from (RuleChange(name, found) for found in _rule(before[name], rule))


class _Rule:
    """A rule, with its events by role."""

    def __init__(self, rule: Node, renamed: Mapping[str, str]) -> None:
        self._rule = rule
        self.events = {role: events_of(rule, role, renamed) for role in ROLES}

    def says(self, name: str) -> Any:
        """What the rule says, or what holds if it does not."""
        return self._rule.get(name, _DEFAULTS.get(name))

    def facts(self) -> frozenset[str]:
        """What it says, piece by piece."""
        pieces = [f"{role}: {name}" for role, events in self.events.items() for name in events]
        return frozenset([*pieces, *(f"{name}: {canonical(self.says(name))}" for name in ("kind", "key", "scope"))])


def _alike(old: _Rule, new: _Rule, name: str, other: str) -> float:
    alike = share(old.facts(), new.facts())
    return (3 * alike + names_alike(name, other)) / 4 if alike >= ALIKE else 0.0


def _rule(old: _Rule, new: _Rule) -> Iterator[Found]:
    for name, kind in _IDENTITY:
        if old.says(name) != new.says(name):
            yield Found(kind, old=quote(old.says(name)), new=quote(new.says(name)))
            return
    severities = old.says("severity"), new.says("severity")
    for role in ROLES:
        yield from compare_role(role, old.events[role], new.events[role], severities)
    compared = old.says("compare") is not None and old.says("compare") == new.says("compare")
    for name, kind in _REPLACED:
        before, after = old.says(name), new.says(name)
        if before != after and (compared or None not in (before, after)):
            yield Found(kind, old=_stated(before), new=_stated(after))
    for name, word in _OPTIONAL:
        before, after = old.says(name), new.says(name)
        if before != after:
            kind = "added" if before is None else "removed" if after is None else "changed"
            write = _WRITTEN.get(name, quote)
            yield Found(f"{word}-{kind}", old=write(before), new=write(after))
    for name, word in _LISTS:
        before, after = old.says(name) or [], new.says(name) or []
        yield from (Found(f"{word}-removed", old=entry) for entry in before if entry not in after)
        yield from (Found(f"{word}-added", new=entry) for entry in after if entry not in before)
    for name in _FLAGS:
        if bool(old.says(name)) != bool(new.says(name)):
            yield Found(f"{name}-added" if new.says(name) else f"{name}-removed")
    for name, values, lower, higher in _RANKS:
        before, after = old.says(name), new.says(name)
        if before != after:
            yield Found(higher if values.index(after) > values.index(before) else lower, old=before, new=after)


def _stated(value: Any) -> str:
    return "no field" if value is None else quote(value)
