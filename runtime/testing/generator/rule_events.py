"""Reads off events of any dialect what part they play in a rule.

It shares nothing with the machines of the rules but the declarations, so that a fault there is not a fault here.
"""

from collections.abc import Iterable
from typing import Any, NamedTuple, TypeAlias

import msgspec
from msgspec import UNSET, Struct, structs
from session_events.dialect import Dialect
from session_events.rules import ABSENT, PRESENT, On, OneLessThan, OtherThan, Rule

#: The words of a rule whose events have its key.
KEYED = ("open", "close", "start", "part", "whole", "event", "introduced_by", "said_by")
#: All words of a rule that name events.
ROLES = (*KEYED, "until", "excused_by", "forgiven_by", "before", "instead", "after", "renewed_by")

#: Paths of attributes, each with what it may hold.
Condition: TypeAlias = tuple[tuple[str, tuple[Any, ...]], ...]


class Part(NamedTuple):
    """A part that an event plays in a rule: as what, with which key, and what the key stands in."""

    on: On
    key: tuple[Any, ...]
    holder: Any


def read(holder: Any, path: str) -> Any:
    """The value at the end of a path of attributes; UNSET if the path is cut short."""
    for name in path.split("."):
        holder = getattr(holder, name, UNSET)
    return holder


def replaced(holder: Any, path: str, value: Any) -> Any:
    """A copy of a struct with another value at the end of a path."""
    name, _, rest = path.partition(".")
    return structs.replace(holder, **{name: replaced(getattr(holder, name), rest, value) if rest else value})


def meets(event: Any, where: Condition) -> bool:
    """Whether an event meets a condition."""
    for path, allowed in where:
        value = read(event, path)
        if isinstance(allowed[0], OneLessThan):
            good = isinstance(value, int) and value + 1 == read(event, allowed[0].path)
        else:
            good = fits(value, allowed)
        if not good:
            return False
    return True


def fits(value: Any, allowed: tuple[Any, ...]) -> bool:
    """Whether a value, or UNSET, is one of those that a condition allows."""
    match allowed:
        case (OtherThan(values=others),):
            return value is not UNSET and not _is_one_of(value, others)
        case ("<present>",):
            return value is not UNSET
        case ("<absent>",):
            return value is UNSET
        case _:
            return _is_one_of(value, allowed)


def _is_one_of(value: Any, values: Iterable[Any]) -> bool:
    return (type(value), value) in [(type(one), one) for one in values]


def both(where: Condition, more: Condition) -> Condition | None:
    """A condition that meets two; None when nothing can."""
    found = dict(where)
    for path, allowed in more:
        mine = found.get(path, (PRESENT,))
        if _named(mine):
            found[path] = tuple(value for value in mine if fits(value, allowed))
        elif _named(allowed):
            found[path] = tuple(value for value in allowed if fits(value, mine))
        else:
            found[path] = allowed
        if not found[path]:
            return None
    return tuple(found.items())


def _named(allowed: tuple[Any, ...]) -> bool:
    """Whether a condition names the values that it allows."""
    return not isinstance(allowed[0], OneLessThan | OtherThan) and allowed[0] not in (PRESENT, ABSENT)


def paths_of(rule: Rule, on: On) -> tuple[str, ...]:
    """The paths of an event's key."""
    return rule.key if on.key is None else on.key


def parts(rule: Rule, role: str, event: Any) -> list[Part]:
    """The parts that an event plays in a role of a rule: several where items of a list stand for it."""
    found = []
    keyed = role in KEYED and not (role == "close" and getattr(rule, "implicit", False))
    for on in getattr(rule, role, ()):
        if on.event is not None and not isinstance(event, on.event):
            continue
        holders = [event] if on.each is None else read(event, on.each)
        for holder in holders if isinstance(holders, list) else ():
            if not meets(holder, on.where):
                continue
            paths = paths_of(rule, on) if keyed else on.key or ()
            key = (holder,) if on.each and not paths else tuple(read(holder, path) for path in paths)
            if UNSET not in key:
                found.append(Part(on, key, holder))
    return found


def named_by(rule: Rule, event_class: type[Struct]) -> list[tuple[str, On]]:
    """The roles of a rule that name a class of events, but for those of all events."""
    return [(role, on) for role in ROLES for on in getattr(rule, role, ()) if on.event is event_class]


def envelope_attribute(dialect: Dialect[Any], name: str | None) -> str | None:
    """The attribute that holds a field of the envelope, of whichever events have it; None when none has."""
    return dialect.attribute_of(name)


def decoded(dialect: Any, event: Any) -> Any:
    """The event as it comes out of its JSON, decoded strictly: what is made must be what the schema allows."""
    return dialect.decode(msgspec.json.encode(event))


def links_all(rule: Any) -> bool:
    """Whether a rule ties each event to the one before, whatever the two are."""
    return getattr(rule, "check", None) == "chain" or (
        getattr(rule, "check", None) == "counter" and any(on.event is None for on in rule.event)
    )


def linked(dialect: Dialect[Any], events: list[Any]) -> list[Any]:
    """The events, each with the one before as its parent, and numbered where all of them are counted."""
    rules: tuple[Any, ...] = dialect.rules
    for rule in rules:
        if links_all(rule) and rule.check == "counter":
            events = [replaced(event, rule.value, number) for number, event in enumerate(events, rule.begins or 0)]
    own, parent = (envelope_attribute(dialect, name) for name in (dialect.envelope.id, dialect.envelope.parent))
    if own is None or parent is None:
        return events
    before = [None, *(getattr(event, own) for event in events)]
    return [structs.replace(event, **{parent: last}) for event, last in zip(events, before, strict=False)]
