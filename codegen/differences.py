"""Compares the structure of two versions of a schema, place by place."""

from typing import Any

from msgspec import Struct
from session_events.codegen.places import Definitions, Place, places
from session_events.codegen.tree import Node

#: Keywords whose schemas are places of their own, and words.
_ELSEWHERE = ("description", "properties", "items", "anyOf", "allOf", "oneOf", "not", "required")


class Change(Struct, frozen=True):
    """A keyword that differs at a place that both have.

    Attributes:
        place: the place.
        keyword: the keyword, or `required` for a field that became required or optional.
        old: its old value; None if it was absent.
        new: its new value; None if it is absent.
    """

    place: Place
    keyword: str
    old: Any
    new: Any


class Differences(Struct, frozen=True):
    """How a schema differs from an older one.

    Attributes:
        new: places that the older schema has not: definitions, and fields in definitions that it has.
        gone: places that only the older one has, likewise.
        changes: what differs at places that both have.
    """

    new: tuple[Place, ...]
    gone: tuple[Place, ...]
    changes: tuple[Change, ...]


def differences(old: Definitions, new: Definitions) -> Differences:
    """Compares two versions of a schema's definitions, but for their descriptions."""
    ours, theirs = places(old), places(new)
    changes = tuple(change for place in ours if place in theirs for change in _changes(place, ours, theirs))
    return Differences(_topmost(theirs, ours), _topmost(ours, theirs), changes)


def _topmost(some: dict[Place, Node], others: dict[Place, Node]) -> tuple[Place, ...]:
    """The places that only one of two schemas has, without those below another such place."""
    return tuple(place for place in some if place not in others and (len(place) == 1 or place[:-1] in others))


def _changes(place: Place, ours: dict[Place, Node], theirs: dict[Place, Node]) -> list[Change]:
    one, other = _facts(place, ours), _facts(place, theirs)
    keywords = [*one, *(keyword for keyword in other if keyword not in one)]
    return [
        Change(place, keyword, one.get(keyword), other.get(keyword))
        for keyword in keywords
        if one.get(keyword) != other.get(keyword)
    ]


def _facts(place: Place, nodes: dict[Place, Node]) -> dict[str, Any]:
    node = nodes[place]
    facts = {
        keyword: value
        for keyword, value in node.items()
        if keyword not in _ELSEWHERE and not (keyword == "additionalProperties" and isinstance(value, dict))
    }
    if place[-1].startswith(".") and len(place) > 1:
        facts["required"] = place[-1][1:] in nodes[place[:-1]].get("required", ())
    return facts
