"""Takes over the facts of an upstream session-events schema, and none of its sentences."""

import copy
from collections import Counter
from typing import Any

from session_events.codegen.naming import class_stem, data_class, event_class
from session_events.codegen.source import UNSUPPORTED, check_form, check_references
from session_events.codegen.tree import PREFIX, Node, references, target, walk
from session_events.errors import SchemaError

ROOT = "SessionEvent"

#: Keywords that state structure. What is in neither list is prose or decoration, and stays behind.
STRUCTURE = (
    "$ref",
    "type",
    "const",
    "enum",
    "format",
    "pattern",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "contentEncoding",
    "default",
    "deprecated",
    "stability",
    "visibility",
    "x-opaque-json",
    "x-extensible-enum",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "not",
    "anyOf",
    "allOf",
    "oneOf",
)


def check_upstream(upstream: Node, name: str) -> None:
    """Checks that what was read is an upstream schema that can be taken over.

    Args:
        upstream: the schema.
        name: how to name it in messages.

    Raises:
        SchemaError: it is no schema of session events, or none with a definition for each event.
    """
    if not isinstance(upstream.get("definitions"), dict):
        raise SchemaError(f"{name}: not a JSON Schema with definitions")
    try:
        check_form(upstream)
        check_references(upstream, upstream["definitions"])
    except SchemaError as error:
        raise SchemaError(f"{name}: {error}") from None
    members = upstream["definitions"].get(ROOT, {}).get("anyOf")
    if not members:
        raise SchemaError(f"{name}: no definition named {ROOT} with the union of all events")
    if not any("$ref" in member for member in members):
        raise SchemaError(f"{name}: its events are no definitions of their own; upstream has those since 1.0.49")


def take_over(upstream: Node) -> Node:
    """Returns the definitions of this project for an upstream schema: structure alone, renamed by one rule.

    The result maps definition names to definitions. `SessionEvent` comes first and lists the events in
    upstream's order; all others follow by name. A payload shared with another definition is
    copied, so that every event has a payload class of its own name.
    """
    source: dict[str, Node] = {name: structure(node) for name, node in upstream["definitions"].items()}
    union = source.pop(ROOT)
    events: list[str] = []
    renamed: dict[str, str] = {}
    copied: dict[str, Node] = {}
    uses = Counter(references({"definitions": source}))
    for member in union["anyOf"]:
        try:
            name: str = member.pop("$ref").removeprefix(PREFIX)
            event = source[name]
            event_type = event["properties"]["type"]["const"]
            payload: str = event["properties"]["data"]["$ref"].removeprefix(PREFIX)
            event_class(event_type)
        except (KeyError, TypeError, AttributeError) as error:
            problem = f"a member is not a reference to an event with a type and a payload: no {error}"
            raise SchemaError(f"definitions/{ROOT}: {problem}") from None
        event.update(member)
        events.append(event_class(event_type))
        renamed[name] = events[-1]
        own = data_class(event_type)
        if uses[payload] == 1 or payload == own:
            renamed[payload] = own
        else:
            copied[own] = copy.deepcopy(source[payload])
            event["properties"]["data"]["$ref"] = PREFIX + own
    definitions: dict[str, Node] = {renamed.get(name, name): node for name, node in source.items()}
    if len(definitions) != len(source) or copied.keys() & definitions.keys():
        raise SchemaError("two definitions would get one name: the rule of naming does not fit this schema")
    definitions |= copied
    for name, node in list(definitions.items()):
        for _, place in walk(node):
            old = target(place)
            if old is not None and old in renamed:
                place["$ref"] = PREFIX + renamed[old]
        _name_inline_members(name, node, definitions)
    used = _reachable(events, definitions)
    ordered = {name: definitions[name] for name in sorted(definitions) if name in used}
    return {ROOT: {"anyOf": [{"$ref": PREFIX + name} for name in events]}, **ordered}


def _reachable(names: list[str], definitions: dict[str, Node]) -> set[str]:
    """The names of these definitions and of all that they refer to."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += references(definitions[name])
    return found


def structure(node: Any) -> Any:
    """Returns a copy of a schema that keeps the keywords of `STRUCTURE`, in that order."""
    if not isinstance(node, dict):
        return node
    kept: Node = {}
    unsupported = [keyword for keyword in UNSUPPORTED if keyword in node]
    if unsupported:
        raise SchemaError(f"the upstream schema uses {', '.join(unsupported)}, which cannot be taken over")
    for keyword in STRUCTURE:
        if keyword not in node:
            continue
        value = node[keyword]
        if keyword == "properties":
            value = {name: structure(child) for name, child in value.items()}
        elif keyword in ("anyOf", "allOf", "oneOf", "items", "additionalProperties", "not"):
            value = [structure(child) for child in value] if isinstance(value, list | tuple) else structure(value)
        kept[keyword] = value
    return kept


def _name_inline_members(name: str, node: Node, definitions: dict[str, Node]) -> None:
    """Gives the inline objects of a named union names of their own, after the constant that tells them apart."""
    for index, member in enumerate(node.get("anyOf", ())):
        properties = member.get("properties", {})
        constants = (child.get("const") for child in properties.values())
        constant = next((constant for constant in constants if isinstance(constant, str)), None)
        if constant is not None:
            member_name = name + class_stem(constant)
            if member_name in definitions:
                raise SchemaError(f"definition {member_name} exists already, and a member of {name} needs that name")
            definitions[member_name] = member
            node["anyOf"][index] = {"$ref": PREFIX + member_name}
