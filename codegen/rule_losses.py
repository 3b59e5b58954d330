"""Fits stream rules to another schema: what they name and it has not is left out, and said."""

import copy
from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from session_events.codegen.field_paths import has_path
from session_events.codegen.needs import DEADLINE_ROLES, REPAIR_ROLES, Need, needs, roles_of, type_of
from session_events.codegen.repairs import check_repair, choices
from session_events.codegen.source import Source
from session_events.codegen.tree import Node
from session_events.errors import SchemaError

#: Without these a rule says nothing.
NEEDED = ("open", "close", "part", "whole", "event", "introduced_by", "said_by", "within")

#: The words that go when an event in their role has no such field, and those that go with them.
_GO_WITH = {
    "part_text": ("part_text", "whole_text", "compare"),
    "whole_text": ("part_text", "whole_text", "compare"),
    "excused_when": ("excused_when",),
    "opener": ("opener",),
}

#: Where a rule only tells of what it names, or of how long it may take.
_WORDS = ("source", "examples/good", "examples/bad", *(f"deadline/{role}" for role in DEADLINE_ROLES))


class Loss(Struct, frozen=True):
    """Something that a rule names and a schema has not.

    Attributes:
        rule: id of the rule.
        role: where the rule names it: `open`, `until`, `key`, `source`, …
        event: the event type; for a source, the definition; for `within`, the other rule.
        field: path of the field that the event has not; None if the event itself has gone.
        is_key: whether the field would have to be one that can be a key: a plain value, not in something optional.
    """

    rule: str
    role: str
    event: str
    field: str | None = None
    is_key: bool = False

    @property
    def spoils(self) -> bool:
        """Whether the rule says something else without it; it does not for want of an event, which cannot come."""
        return self.role not in _WORDS and (self.field is not None or self.role == "within")

    def __str__(self) -> str:
        """What there is not, in words."""
        if self.field is None:
            return f"there is no {'rule' if self.role == 'within' else 'event'} {self.event}"
        return f"{self.event} has no field {self.field}{' that can be a key' if self.is_key else ''}"


class Fitted(Struct, frozen=True):
    """Stream rules, fitted to a schema.

    Attributes:
        stream: what stands under `x-stream`, without what was lost.
        losses: what was lost, in the order of the rules.
        dropped: ids of the rules that say nothing without it, and were left out.
    """

    stream: Node
    losses: tuple[Loss, ...]
    dropped: tuple[str, ...]


def fit(stream: Node, source: Source, *, whole: bool = False) -> Fitted:
    """Fits what stands under `x-stream` to a schema. It must have the form of stream rules.

    Args:
        stream: what stands there.
        source: the schema.
        whole: True to drop a rule rather than to let it say something else.
    """
    losses: list[Loss] = []
    dropped: list[str] = []
    rules: list[Node] = []
    for rule in stream.get("rules", ()):
        brackets = {other["id"]: other for other in rules if other["kind"] == "bracket"}
        fitted, lost = _fit_rule(copy.deepcopy(rule), source, brackets, dropped)
        losses += lost
        spoiled = whole and any(loss.spoils for loss in lost)
        if not spoiled and all(fitted.get(role, True) for role in NEEDED):
            rules.append(fitted)
        else:
            dropped.append(rule["id"])
    return Fitted({**stream, "rules": rules} if "rules" in stream else stream, tuple(losses), tuple(dropped))


def _fit_rule(rule: Node, source: Source, brackets: dict[str, Node], dropped: list[str]) -> tuple[Node, list[Loss]]:
    losses: list[Loss] = []
    for role, events in list(roles_of(rule)):
        for on in list(events):
            wanted = [need for need in needs(rule, role, on) if need.word not in _GO_WITH]
            said = f"deadline/{role}" if role in DEADLINE_ROLES else role
            lost = [Loss(rule["id"], said, *missing) for missing in _missing(source, on, wanted)]
            if lost:
                losses.append(lost[0])
                events.remove(on)
        if not events and role not in NEEDED:
            del (rule["deadline"] if role in DEADLINE_ROLES else rule)[role]
    if "paused_by" in rule.get("deadline", {}) and "anew" not in rule["deadline"]:
        del rule["deadline"]  # it would never be up
    losses += _lost_conditions(rule, source, brackets)
    losses += _lost_repair(rule, source)
    for name in [name for name in rule.get("within", ()) if name in dropped]:
        losses.append(Loss(rule["id"], "within", name))
        rule["within"].remove(name)
    for entry in [entry for entry in rule["source"] if not _stands(source, entry)]:
        definition, _, path = entry.partition(".")
        losses.append(Loss(rule["id"], "source", definition, path if definition in source.definitions else None))
        rule["source"].remove(entry)
    if not rule["source"]:
        rule["source"] = _own_sources(rule, source)
    for name, example in rule.get("examples", {}).items():
        for event in example:
            wanted = [Need("where", path, where=event) for path in event if path != "type"]
            losses += [Loss(rule["id"], f"examples/{name}", *missing) for missing in _missing(source, event, wanted)]
    if any(loss.role.startswith("examples/") for loss in losses):
        del rule["examples"]
    return rule, losses


def _lost_conditions(rule: Node, source: Source, brackets: dict[str, Node]) -> list[Loss]:
    """Leaves out the comparison of texts, and conditions on a field, where an event has no such field."""
    wanted = [(on, need) for role, events in roles_of(rule) for on in events for need in needs(rule, role, on)]
    openers = [on for name in rule.get("within", ()) for on in brackets.get(name, {}).get("open", ())]
    wanted += [(on, Need("opener", path)) for path in rule.get("opener", ()) for on in openers]
    losses = [
        Loss(rule["id"], need.word, *missing)
        for on, need in wanted
        if need.word in _GO_WITH
        for missing in _missing(source, on, [need])
    ]
    for word in {loss.role for loss in losses}:
        for name in _GO_WITH[word]:
            rule.pop(name, None)
    return losses


def _lost_repair(rule: Node, source: Source) -> list[Loss]:
    """Leaves out what may not be put in any more, and the events before which it was."""
    repair: Node = rule.get("repair", {})
    losses: list[Loss] = []
    for role in REPAIR_ROLES:
        for on in list(repair.get(role, ())):
            if (lost := next(_missing(source, on, list(needs(rule, role, on))), None)) is not None:
                losses.append(Loss(rule["id"], f"repair/{role}", *lost))
                repair[role].remove(on)
        if repair.get(role) == []:
            del repair[role]
    for word in [name for name in ("close", "open") if name in repair]:
        for put_in in list(choices(repair, word)):
            try:
                check_repair(source, {**rule, "repair": {word: put_in}}, "")
            except SchemaError:
                losses.append(Loss(rule["id"], f"repair/{word}", put_in["type"]))
                repair[word] = [one for one in choices(repair, word) if one is not put_in]
        if not repair[word]:
            del repair[word]
    if "before" not in repair or "open" not in repair:
        for name in ("open", "before", "opened_until"):
            repair.pop(name, None)
    if "close" not in repair:
        for name in ("until", "void_after"):
            repair.pop(name, None)
    if not repair:
        rule.pop("repair", None)
    return losses


def _missing(source: Source, on: Any, wanted: list[Need]) -> Iterator[tuple[str, str | None, bool]]:
    """What there is not of an event: the event type alone, or with each path that it lacks."""
    event_type = type_of(on)
    if event_type != "*" and event_type not in source.events:
        yield event_type, None, False
        return
    types = source.events if event_type == "*" else [event_type]
    for need in wanted:
        lacking = (one for one in types if not need.is_met(source, source.events[one]))
        yield from ((one, need.path, need.word == "key") for one in lacking)


def _stands(source: Source, entry: str) -> bool:
    """Whether a source names a definition and a field that exist, or a document."""
    definition, _, path = entry.partition(".")
    if definition not in source.definitions:
        return not path or not definition.isidentifier() or not definition[0].isupper() or definition.isupper()
    return has_path(source, source.definitions[definition], path.split("."))


def _own_sources(rule: Node, source: Source) -> list[str]:
    """The events of a rule as its source, when it has no other left."""
    entries = [type_of(on) for role in NEEDED for on in rule.get(role, ())]
    first = next(iter(source.events.values()))
    names = [source.events.get(entry, first) for entry in entries if entry in source.events or entry == "*"]
    return [f"{name}.{source.tag}" for name in dict.fromkeys(names)]
