"""Makes events of any dialect out of the paths that its rules name, and reads off events what part they play in a rule.

It shares nothing with the machines of the rules but the declarations, so that a fault there is not a fault here.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any, NamedTuple

import msgspec
from msgspec import UNSET, Struct, inspect, structs
from session_events.dialect import Dialect
from session_events.envelope import attribute_name
from session_events.rules import PRESENT, On, OneLessThan, Rule

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)

#: The words of a rule whose events have its key.
KEYED = ("open", "close", "start", "part", "whole", "event", "introduced_by")
#: All words of a rule that name events.
ROLES = (*KEYED, "until", "excused_by", "before", "instead", "after")

#: Settings of an item of a list stand in one of these, so that a list of settings is not taken for a value.
Items = list[Mapping[str, Any] | Any]


class Part(NamedTuple):
    """A part that an event plays in a rule: as what, with which key, and what the key stands in."""

    on: On
    key: tuple[Any, ...]
    holder: Any


@cache
def type_info(kind: Any) -> Any:
    """What msgspec knows of a type."""
    return inspect.type_info(kind)


def members(info: Any) -> Iterable[Any]:
    """The alternatives of a type."""
    if isinstance(info, inspect.Metadata):
        return members(info.type)
    return (
        [member for each in info.types for member in members(each)] if isinstance(info, inspect.UnionType) else [info]
    )


def leaf(info: Any, path: str) -> Any:
    """The type at the end of a path; None when no struct on its way has such a field."""
    name, _, rest = path.partition(".")
    for member in members(info):
        for field in getattr(member, "fields", ()):
            if isinstance(member, inspect.StructType) and field.name == name:
                found = leaf(field.type, rest) if rest else next(iter(members(field.type)))
                if found is not None:
                    return found
    return None


def build(info: Any, values: Mapping[str, Any]) -> Any:
    """Makes a value of a type: what `values` say of it, by path, and else the plainest that the type allows."""
    chosen = [member for member in members(info) if all(leaf(member, path) is not None for path in values)]
    match chosen[0]:
        case inspect.StructType(cls=cls, fields=fields):
            made = {}
            for field in fields:
                below = {
                    path[len(field.name) + 1 :]: v for path, v in values.items() if path.startswith(field.name + ".")
                }
                if field.name in values and values[field.name] is not PRESENT:
                    made[field.name] = _given(field.type, values[field.name])
                elif field.required or below or field.name in values:
                    made[field.name] = build(field.type, below)
            return cls(**made)
        case inspect.LiteralType(values=literals):
            return literals[0]
        case inspect.StrType(min_length=length):
            return "text".ljust(length or 0, "-")
        case inspect.IntType(ge=ge, gt=gt) | inspect.FloatType(ge=ge, gt=gt):
            return ge if ge is not None else gt + 1 if gt is not None else 1
        case inspect.BoolType():
            return True
        case inspect.DateTimeType():
            return EPOCH
        case inspect.ListType():
            return []
        case inspect.DictType():
            return {}
    return None


def _given(info: Any, value: Any) -> Any:
    items = next((member.item_type for member in members(info) if isinstance(member, inspect.ListType)), None)
    if items is None or not isinstance(value, list):
        return value
    return [build(items, item) if isinstance(item, Mapping) else item for item in value]


def read(holder: Any, path: str) -> Any:
    """The value at the end of a path of attributes; UNSET if the path is cut short."""
    for name in path.split("."):
        holder = getattr(holder, name, UNSET)
    return holder


def replaced(holder: Any, path: str, value: Any) -> Any:
    """A copy of a struct with another value at the end of a path."""
    name, _, rest = path.partition(".")
    return structs.replace(holder, **{name: replaced(getattr(holder, name), rest, value) if rest else value})


def meets(event: Any, where: Iterable[tuple[str, tuple[Any, ...]]]) -> bool:
    """Whether an event meets a condition."""
    for path, allowed in where:
        value = read(event, path)
        match allowed:
            case (OneLessThan(path=other),):
                good = isinstance(value, int) and value + 1 == read(event, other)
            case ("<present>",):
                good = value is not UNSET
            case ("<absent>",):
                good = value is UNSET
            case _:
                good = (type(value), value) in [(type(one), one) for one in allowed]
        if not good:
            return False
    return True


def paths_of(rule: Rule, on: On) -> tuple[str, ...]:
    """The paths of an event's key."""
    return rule.key if on.key is None else on.key


def parts(rule: Rule, role: str, event: Any) -> list[Part]:
    """The parts that an event plays in a role of a rule: several where items of a list stand for it."""
    found = []
    for on in getattr(rule, role, ()):
        if (on.event is not None and not isinstance(event, on.event)) or not meets(event, on.where):
            continue
        holders = [event] if on.each is None else read(event, on.each)
        for holder in holders if isinstance(holders, list) else ():
            paths = paths_of(rule, on) if role in KEYED else ()
            key = (holder,) if on.each and not paths else tuple(read(holder, path) for path in paths)
            if UNSET not in key:
                found.append(Part(on, key, holder))
    return found


def named_by(rule: Rule, event_class: type[Struct]) -> list[tuple[str, On]]:
    """The roles of a rule that name a class of events, but for those of all events."""
    return [(role, on) for role in ROLES for on in getattr(rule, role, ()) if on.event is event_class]


def decoded(dialect: Any, event: Any) -> Any:
    """The event as it comes out of its JSON, decoded strictly: what is made must be what the schema allows."""
    return dialect.decode(msgspec.json.encode(event))


def linked(dialect: Dialect[Any], events: list[Any]) -> list[Any]:
    """The events, each with the one before as its parent."""
    any_event = next(iter(dialect.event_types.values()))
    own, parent = (attribute_name(any_event, name) for name in (dialect.envelope.id, dialect.envelope.parent))
    if own is None or parent is None:
        return events
    before = [None, *(getattr(event, own) for event in events)]
    return [structs.replace(event, **{parent: last}) for event, last in zip(events, before, strict=False)]
