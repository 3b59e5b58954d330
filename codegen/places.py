"""Names the places of a schema, and finds where a place of an old schema is in a new one."""

from collections import deque
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from session_events.codegen.tree import Node, target

#: A definition's name, then steps into it: `.field`, `[]` items, `{}` other values, `|member` of a union.
Place: TypeAlias = tuple[str, ...]

Definitions: TypeAlias = dict[str, Node]

_UNIONS = ("anyOf", "allOf", "oneOf")

#: Share of the fields, values or members that two schemas have in common if they are one, changed a little.
_ALIKE = 2 / 3


def show(place: Place) -> str:
    """A place in words: `AssistantMessageData.toolRequests[].name`."""
    return "".join(place)


def places(definitions: Definitions) -> dict[Place, Node]:
    """All schemas within definitions, by their place."""
    found: dict[Place, Node] = {}
    waiting: deque[tuple[Place, Node]] = deque(((name,), node) for name, node in definitions.items())
    while waiting:
        place, node = waiting.popleft()
        found[place] = node
        waiting += (((*place, step), child) for step, child in steps(node, definitions))
    return found


def steps(node: Node, definitions: Definitions) -> Iterator[tuple[str, Node]]:
    """The schemas that stand directly in a schema, each with its step.

    A member of a union is named after what tells it from the others, so that its step does not depend on their order.
    """
    yield from ((f".{name}", child) for name, child in node.get("properties", {}).items())
    items = node.get("items")
    if isinstance(items, dict):
        yield "[]", items
    elif isinstance(items, list):
        yield from ((f"[{index}]", child) for index, child in enumerate(items) if isinstance(child, dict))
    for keyword, step in (("additionalProperties", "{}"), ("not", "!")):
        if isinstance(node.get(keyword), dict):
            yield step, node[keyword]
    taken: dict[str, int] = {}
    for keyword in _UNIONS:
        for member in node.get(keyword, ()):
            if isinstance(member, dict):
                name = _member_name(member, definitions)
                taken[name] = taken.get(name, 0) + 1
                yield f"|{name}" if taken[name] == 1 else f"|{name}#{taken[name]}", member


def _member_name(member: Node, definitions: Definitions) -> str:
    properties = _content((), member, definitions)[1].get("properties", {})
    constants = [child["const"] for child in properties.values() if isinstance(child.get("const"), str)]
    if constants:
        return "/".join(constants)
    return target(member) or str(member.get("const", member.get("type", "")))


def _content(place: Place, node: Node, definitions: Definitions) -> tuple[Place, Node]:
    """Follows references from a place to where the schema itself stands."""
    name = target(node)
    while name is not None:
        place, node = (name,), definitions[name]
        name = target(node)
    return place, node


def paired(old: Definitions, new: Definitions, events: list[tuple[str, str]]) -> dict[Place, set[Place]]:
    """Walks through the same events in two schemas at once, through the same fields of each.

    Args:
        old: definitions of one schema.
        new: those of the other.
        events: names of the definitions of each event that both have.

    Returns:
        For each place in the old schema, the places in the new one that are used in its stead.
    """
    found: dict[Place, set[Place]] = {}
    waiting: deque[tuple[Place, Node, Place, Node]] = deque()
    waiting += (((one,), old[one], (other,), new[other]) for one, other in events)
    seen: set[tuple[Place, Place]] = set()
    while waiting:
        place, node, new_place, new_node = waiting.popleft()
        found.setdefault(place, set()).add(new_place)
        place, node = _content(place, node, old)
        new_place, new_node = _content(new_place, new_node, new)
        if (place, new_place) in seen or not alike(node, new_node, old, new):
            continue
        seen.add((place, new_place))
        found.setdefault(place, set()).add(new_place)
        ours, theirs = dict(steps(node, old)), dict(steps(new_node, new))
        twins = [(step, step) for step in ours if step in theirs] + _renamed_members(ours, theirs, old, new)
        waiting += (((*place, one), ours[one], (*new_place, other), theirs[other]) for one, other in twins)
    return found


def _renamed_members(
    ours: dict[str, Node], theirs: dict[str, Node], old: Definitions, new: Definitions
) -> list[tuple[str, str]]:
    """The members of a union that have no namesake in the other, each with the one that has the same fields."""
    one, other = (
        {step: {*_content((), node, definitions)[1].get("properties", {})} for step, node in members.items()}
        for members, definitions in ((_lone(ours, theirs), old), (_lone(theirs, ours), new))
    )
    if len(one) == len(other) == 1:
        return [(next(iter(one)), next(iter(other)))]
    return [
        (step, twin)
        for step, fields in one.items()
        for twin, its in other.items()
        if fields == its and [*one.values()].count(fields) == [*other.values()].count(fields) == 1
    ]


def _lone(members: dict[str, Node], others: dict[str, Node]) -> dict[str, Node]:
    return {step: node for step, node in members.items() if step.startswith("|") and step not in others}


def alike(node: Node, other: Node, definitions: Definitions, others: Definitions) -> bool:
    """Whether two schemas that are used at the same place are one, perhaps changed a little."""
    if "enum" in node and "enum" in other:
        return share(map(repr, node["enum"]), map(repr, other["enum"])) >= _ALIKE
    if "properties" in node and "properties" in other:
        return share(node["properties"], other["properties"]) >= _ALIKE
    names, other_names = ([step for step, _ in steps(*pair)] for pair in ((node, definitions), (other, others)))
    if names and other_names:
        return len(names) == len(other_names) or share(names, other_names) >= _ALIKE
    return node.get("type") == other.get("type") and bool(names) == bool(other_names)


def share(ours: Iterable[str], theirs: Iterable[str]) -> float:
    """Which share of two collections of names is in both, from 0 to 1."""
    one, other = set(ours), set(theirs)
    return len(one & other) / len(one | other) if one | other else 1.0
