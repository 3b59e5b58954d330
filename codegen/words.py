"""Carries our words from one version of a schema to the next: descriptions, and what else states no structure."""

import copy
import re

from msgspec import Struct
from session_events.codegen.places import Definitions, Place, paired, places, show
from session_events.codegen.tree import Node, target
from session_events.codegen.upstream import STRUCTURE


class Carried(Struct, frozen=True):
    """What became of the words.

    Attributes:
        moved: old place and new place of those that followed their definition or field to another name.
        lost: those that have no place any more, by their old place: keywords with their values.
    """

    moved: tuple[tuple[Place, Place], ...]
    lost: dict[Place, Node]


def carry(old: Definitions, new: Definitions, events: list[tuple[str, str]]) -> Carried:
    """Writes the words of old definitions into new ones.

    Words stay at their definition and field. Where that has gone, they follow the use: what the same field of
    the same event refers to now, if it is new and stands for nothing else.

    Args:
        old: definitions with words.
        new: definitions without; they are changed.
        events: names of the definitions of each event that both have.
    """
    old_places, new_places = places(old), places(new)
    words = {place: found for place, node in old_places.items() if (found := _words(node))}
    for place in words.keys() & new_places.keys():
        _write(words[place], new_places[place])
    homeless = [place for place in words if place not in new_places]
    uses = paired(old, new, events) if homeless else {}
    claims: dict[Place, list[Node]] = {}
    for place in homeless:
        for candidate in uses.get(place, ()):
            claims.setdefault(candidate, []).append(words[place])
    moved = [
        (place, candidate)
        for place in homeless
        for candidate in sorted(uses.get(place, ()))
        if candidate not in old_places and all(claim == words[place] for claim in claims[candidate])
    ]
    for place, candidate in moved:
        _write(words[place], new_places[candidate])
    followed = {place for place, _ in moved}
    return Carried(tuple(moved), {place: words[place] for place in homeless if place not in followed})


def undescribed(definitions: Definitions, events: dict[str, str]) -> list[Place]:
    """The definitions and fields that have no description and should: all but an event's type and payload."""
    exempt = {(name, field) for name in events.values() for field in (".type", ".data")}
    return [
        place
        for place, node in places(definitions).items()
        if "description" not in node and (len(place) == 1 or place[-1].startswith(".")) and place not in exempt
    ]


def event_types(schema: Node) -> set[str]:
    """The types of all events of a schema."""
    definitions: Definitions = schema.get("definitions", {})
    members = definitions.get(target(schema) or "", {}).get("anyOf", ())
    return {definitions[name]["properties"]["type"]["const"] for name in map(target, members) if name is not None}


def naming(schema: Node, events: set[str]) -> list[str]:
    """The places of descriptions, and the ids of rules, whose words name one of these events."""
    if not events:
        return []
    named = re.compile(rf"(?<![\w.])(?:{'|'.join(map(re.escape, sorted(events)))})(?![\w]|\.\w)")
    texts = {show(place): node.get("description", "") for place, node in places(schema["definitions"]).items()}
    rules = schema.get("x-stream", {}).get("rules", ())
    texts |= {f"rule {rule['id']}": f"{rule['says']} {rule.get('why', '')}" for rule in rules}
    return [place for place, text in texts.items() if named.search(text)]


def _words(node: Node) -> Node:
    return {keyword: value for keyword, value in node.items() if keyword not in STRUCTURE}


def _write(words: Node, node: Node) -> None:
    structure = {keyword: node.pop(keyword) for keyword in list(node)}
    node.update({**copy.deepcopy(words), **structure})
