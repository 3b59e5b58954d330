"""Renames events, definitions and fields in our schema, as upstream did, so that its words and rules stay."""

import copy
from collections.abc import Iterable
from typing import Any

from session_events.codegen.naming import data_class, event_class
from session_events.codegen.needs import roles_of
from session_events.codegen.rename_paths import RenamedFields, rename_paths
from session_events.codegen.repairs import origins_of, put_ins
from session_events.codegen.tree import PREFIX, Node, target, walk
from session_events.errors import SchemaError


def rename(schema: Node, renames: Iterable[tuple[str, str]]) -> Node:
    """Returns a copy of our schema in which some things have other names, in the rules too.

    Args:
        schema: our schema; it must have been checked.
        renames: old and new name of each: an event type, a definition, or a field as `Definition.field`.

    Raises:
        SchemaError: there is no such thing, or a new name is taken.
    """
    schema = copy.deepcopy(schema)
    definitions: dict[str, Node] = schema["definitions"]
    names: dict[str, str] = {}
    events: dict[str, str] = {}
    fields: RenamedFields = {}
    for old, new in renames:
        definition, _, field = old.partition(".")
        if _type(definitions.get(event_class(old), {})) == old:
            events[old] = new
            names |= {name(old): name(new) for name in (event_class, data_class) if name(old) in definitions}
        elif old in definitions:
            names[old] = new
        elif field and field in definitions.get(definition, {}).get("properties", {}):
            fields[definition, field] = _new_field(definitions[definition], old, new)
        else:
            raise SchemaError(
                f"cannot rename {old}: our schema has no event, definition or Definition.field of this name"
            )
    rename_paths(schema, fields)
    _rename_fields(definitions, fields)
    _rename_definitions(schema, names)
    for new in events.values():
        schema["definitions"][event_class(new)]["properties"]["type"]["const"] = new
    for rule in _rules(schema):
        for _, entries in roles_of(rule):
            entries[:] = [_renamed_entry(on, events) for on in entries]
        for example in rule.get("examples", {}).values():
            example[:] = [_renamed_entry(event, events) for event in example]
        for seen in [one["seen"] for _, put_in in put_ins(rule) for one in origins_of(put_in) if "seen" in one]:
            seen["type"] = events.get(seen["type"], seen["type"])
        for word, said in rule.get("repair", {}).items():
            rule["repair"][word] = (
                [_renamed_entry(on, events) for on in said] if isinstance(said, list) else _renamed_entry(said, events)
            )
        rule["source"] = [renamed_source(entry, names, fields) for entry in rule["source"]]
    return schema


def _type(event: Node) -> object:
    return event.get("properties", {}).get("type", {}).get("const")


def _new_field(definition: Node, old: str, new: str) -> str:
    field = new.removeprefix(old.partition(".")[0] + ".")
    if "." in field or field in definition["properties"]:
        raise SchemaError(f"cannot rename {old} to {new}: a field gets a new name in its own definition")
    return field


def _renamed_entry(on: Any, events: dict[str, str]) -> Any:
    return events.get(on, on) if isinstance(on, str) else {**on, "type": events.get(on["type"], on["type"])}


def renamed_source(entry: str, names: dict[str, str], fields: RenamedFields) -> str:
    """Returns a rule's source with the new names of definitions and fields."""
    definition, dot, path = entry.partition(".")
    return f"{names.get(definition, definition)}{dot}{fields.get((definition, path), path)}"


def _rename_fields(definitions: dict[str, Node], fields: RenamedFields) -> None:
    for (definition, old), new in fields.items():
        node = definitions[definition]
        node["properties"] = {new if name == old else name: child for name, child in node["properties"].items()}
        if "required" in node:
            node["required"] = [new if name == old else name for name in node["required"]]


def _rename_definitions(schema: Node, names: dict[str, str]) -> None:
    definitions: dict[str, Node] = schema["definitions"]
    renamed = {names.get(name, name): node for name, node in definitions.items()}
    if len(renamed) < len(definitions):
        taken = [f"{old} to {new}" for old, new in names.items() if new in definitions]
        raise SchemaError(f"cannot rename {', '.join(taken) or ', '.join(names)}: the name is taken")
    schema["definitions"] = renamed
    for _, place in walk(schema):
        name = target(place)
        if name in names:
            place["$ref"] = PREFIX + names[name]


def _rules(schema: Node) -> list[Node]:
    rules: list[Node] = schema.get("x-stream", {}).get("rules", [])
    return rules
