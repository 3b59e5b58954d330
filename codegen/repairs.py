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
    yield from ((word, put_in) for word in ("close", "open") for put_in in choices(repair, word))


def choices(repair: Node, word: str) -> list[Node]:
    """Returns the events of which the first that can be made is put in."""
    said: Any = repair.get(word, [])
    return said if isinstance(said, list) else [said]


def origins_of(put_in: Node) -> Iterator[Node]:
    """Yields the origins of all values of an event that is put in."""
    for origins in put_in["fields"].values():
        yield from origins if isinstance(origins, list) else [origins]


def completed(source: Source, put_in: Node) -> dict[str, list[Node]]:
    """Returns the fields of an event that is put in, each with the origins of its value.

    Constants, and what every event has, need not be said: the latter are taken from the event before which it is put
    in, or from the last one; a number by which all are counted goes on. An object that needs nothing in it has no
    origin.

    Raises:
        SchemaError: a field that the event needs has no origin.
    """
    name = source.events[put_in["type"]]
    fields = {path: origins if isinstance(origins, list) else [origins] for path, origins in put_in["fields"].items()}
    envelope = source.stream.get("envelope", {})
    given = {source.tag, *(envelope[word] for word in _GIVEN if word in envelope)}
    for path, node in _required(source, source.definitions[name], ""):
        if path in given or any(f"{other}.".startswith(f"{path}.") or path.startswith(f"{other}.") for other in fields):
            continue
        if "const" in node:
            fields[path] = [{"value": node["const"]}]
        elif "properties" in node:
            fields[path] = []  # an object that needs nothing in it
        elif (counter := _counter(source, path)) is not None:
            fields[path] = [{"number": path}, {"value": counter.get("begins", 0)}]
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


def _counter(source: Source, path: str) -> Node | None:
    """The rule by which all events are counted by a field."""
    rules: list[Node] = source.stream.get("rules", [])  # another version of the schema has none of its own
    return next((one for one in rules if one.get("rises") and one["value"] == path and one["event"] == ["*"]), None)


def _may_have(source: Source, node: Node, path: list[str]) -> bool:
    """Whether there may be a field: in one member of a union at least."""
    node = source.resolve(node)
    if not path or ("anyOf" not in node and "properties" not in node and node.get("type", "object") == "object"):
        return True  # in an object of which nothing is said there may be anything
    if "anyOf" in node:
        return any(_may_have(source, member, path) for member in node["anyOf"])
    child = node.get("properties", {}).get(path[0])
    return child is not None and _may_have(source, child, path[1:])


def check_repair(source: Source, rule: Node, place: str) -> None:
    """Checks that the events, and all fields, exist that a rule says may be put in.

    Raises:
        SchemaError: with the first that does not.
    """
    for word, put_in in put_ins(rule):
        at = f"{place}/repair/{word}"
        if put_in["type"] not in source.events:
            raise SchemaError(f"{at}: there is no event {put_in['type']}")
        role = {"close": ("close", "whole", "excused_by"), "open": ("open", "start")}[word]
        if not any(_type(on) == put_in["type"] for name in role for on in rule.get(name, ())):
            raise SchemaError(f"{at}: {put_in['type']} is not among the events of {' or '.join(role)}")
        definition = source.definitions[source.events[put_in["type"]]]
        for path in put_in["fields"]:
            if not _may_have(source, definition, path.split(".")):
                raise SchemaError(f"{at}: {put_in['type']} has no field {path}")
        for origin in origins_of(put_in):
            if origin.get("key", 0) >= max(1, len(rule.get("key", ()))):
                raise SchemaError(f"{at}: the key of the rule has no value {origin['key']}")
            if "seen" in origin:
                _check_seen(source, rule, origin["seen"], at)
        try:
            completed(source, put_in)
        except SchemaError as error:
            raise SchemaError(f"{at}: {error}") from None


def _check_seen(source: Source, rule: Node, seen: Node, at: str) -> None:
    if seen["type"] not in source.events:
        raise SchemaError(f"{at}: there is no event {seen['type']}")
    key: list[str] = seen["key"] if "key" in seen else rule.get("key", [])
    if key and len(key) != len(rule.get("key", ())):
        raise SchemaError(f"{at}: the key of {seen['type']} has not as many fields as the key of the rule")
    for path in [seen["path"], *key, *([seen["every"]] if "every" in seen else [])]:
        if not has_path(source, source.definitions[source.events[seen["type"]]], path.split(".")):
            raise SchemaError(f"{at}: {seen['type']} has no field {path}")


def _type(on: Any) -> str:
    return str(on if isinstance(on, str) else on["type"])
