"""Checks what the rules of a schema say of repair, and completes it with what the schema itself says."""

from collections.abc import Iterator
from typing import Any

from session_events.codegen.field_paths import has_path
from session_events.codegen.source import Source
from session_events.codegen.tree import Node
from session_events.errors import SchemaError

#: What is given to every event that is put in, by the envelope's words.
_GIVEN = ("id", "parent", "agent")


def put_ins(rule: Node) -> Iterator[tuple[str, Node]]:
    """Yields the events that a rule says may be put in, each with the word it stands under."""
    repair: Node = rule.get("repair", {})
    yield from ((word, repair[word]) for word in ("close", "open") if word in repair)


def completed(source: Source, put_in: Node) -> dict[str, list[Node]]:
    """Returns the fields of an event that is put in, each with the origins of its value.

    Constants, and what every event has, need not be said: the latter are taken from the event before which it is put
    in, or from the last one. An object that needs nothing in it has no origin.

    Raises:
        SchemaError: a field that the event needs has no origin.
    """
    name = source.events[put_in["type"]]
    fields = {path: origins if isinstance(origins, list) else [origins] for path, origins in put_in["fields"].items()}
    envelope = source.stream.get("envelope", {})
    given = {source.tag, *(envelope[word] for word in _GIVEN if word in envelope)}
    for path, node in _required(source, source.definitions[name], ""):
        below = any(other == path or other.startswith(f"{path}.") for other in fields)
        if path in given or below:
            continue
        if "const" in node:
            fields[path] = [{"value": node["const"]}]
        elif "properties" in node:
            fields[path] = []  # an object that needs nothing in it
        elif "." not in path and all(
            has_path(source, source.definitions[one], [path]) for one in source.events.values()
        ):
            fields[path] = [{"event": path}, {"last": path}]
        else:
            raise SchemaError(f"{name} needs the field {path}")
    return fields


def _required(source: Source, node: Node, prefix: str) -> Iterator[tuple[str, Node]]:
    """Yields the paths of the fields that an object needs, and of those that the objects in these need."""
    node = source.resolve(node)
    for field in node.get("required", ()):
        child = source.resolve(node["properties"][field])
        if "properties" in child and child.get("required"):
            yield from _required(source, child, f"{prefix}{field}.")
        else:
            yield f"{prefix}{field}", child


def check_repair(source: Source, rule: Node, place: str) -> None:
    """Checks that the events, and all fields, exist that a rule says may be put in.

    Raises:
        SchemaError: with the first that does not.
    """
    for word, put_in in put_ins(rule):
        at = f"{place}/repair/{word}"
        if put_in["type"] not in source.events:
            raise SchemaError(f"{at}: there is no event {put_in['type']}")
        role = {"close": ("close", "whole"), "open": ("open", "start")}[word]
        if not any(_type(on) == put_in["type"] for name in role for on in rule.get(name, ())):
            raise SchemaError(f"{at}: {put_in['type']} is not among the events of {' or '.join(role)}")
        definition = source.definitions[source.events[put_in["type"]]]
        for path, origins in put_in["fields"].items():
            if not has_path(source, definition, path.split(".")):
                raise SchemaError(f"{at}: {put_in['type']} has no field {path}")
            for origin in origins if isinstance(origins, list) else [origins]:
                if origin.get("key", 0) >= max(1, len(rule.get("key", ()))):
                    raise SchemaError(f"{at}: the key of the rule has no value {origin['key']}")
        try:
            completed(source, put_in)
        except SchemaError as error:
            raise SchemaError(f"{at}: {error}") from None


def _type(on: Any) -> str:
    return str(on if isinstance(on, str) else on["type"])
