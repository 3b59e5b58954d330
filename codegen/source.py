"""Reads a dialect's schema, and refuses one that cannot be bound."""

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path

from session_events.codegen.naming import constant_name
from session_events.codegen.tree import Node, is_null, target, walk
from session_events.errors import SchemaError


@dataclass(frozen=True)
class Source:
    """A dialect's schema, read and checked.

    Attributes:
        file: name of the schema's file.
        digest: SHA-256 of the file, as hexadecimal digits.
        dialect: what the schema says of itself under `x-dialect`: `name`, `version`, `of`.
        root: name of the definition that is the union of all events.
        tag: name of the field whose constant tells the events apart.
        definitions: all definitions by name.
        events: name of each event's definition, by event type.
        stream: what the schema says of the order of events under `x-stream`.
    """

    file: str
    digest: str
    dialect: dict[str, str]
    root: str
    tag: str
    definitions: dict[str, Node]
    events: dict[str, str]
    stream: Node = field(default_factory=dict)

    def resolve(self, node: Node) -> Node:
        """Follows `$ref` until a schema that is none."""
        name = target(node)
        while name is not None:
            node = self.definitions[name]
            name = target(node)
        return node


def read_source(path: Path) -> Source:
    """Reads and checks a schema.

    Raises:
        SchemaError: the file cannot be read, or the schema cannot be bound; the text says where.
    """
    try:
        content = path.read_bytes()
        schema = json.loads(content)
    except (OSError, ValueError, RecursionError) as error:
        raise SchemaError(f"{path}: cannot be read as JSON: {error}") from error
    try:
        return make_source(path.name, schema, hashlib.sha256(content).hexdigest())
    except SchemaError as error:
        raise SchemaError(f"{path}: {error}") from None


def make_source(file: str, schema: object, digest: str) -> Source:
    """Checks a schema that was read from a file.

    Raises:
        SchemaError: the schema cannot be bound; the text says where.
    """
    if not isinstance(schema, dict) or not isinstance(schema.get("definitions"), dict):
        raise SchemaError("not a JSON Schema with `definitions`")
    definitions: dict[str, Node] = schema["definitions"]
    root = target(schema)
    if root is None:
        raise SchemaError("the root must be a `$ref` to the definition that is the union of all events")
    _check_references(schema, definitions)
    _check_names(definitions)
    dialect = {"name": file.split(".")[0], "version": "", "of": "", **schema.get("x-dialect", {})}
    tag, events = _events(root, definitions)
    return Source(file, digest, dialect, root, tag, definitions, events, schema.get("x-stream", {}))


def object_members(source: Source, node: Node) -> list[str]:
    """The names of the definitions a union chooses between, if they are two or more objects; else none."""
    members = [target(member) for member in node.get("anyOf", ()) if not is_null(member)]
    names = [name for name in members if name is not None]
    if len(names) < 2 or len(names) != len(members):
        return []
    if all("properties" in source.resolve(source.definitions[name]) for name in names):
        return names
    return []


def common_constant(definitions: list[Node]) -> str | None:
    """The required field that holds a different string constant in each of these objects, if there is one."""
    for name in definitions[0].get("properties", {}):
        constants = {
            definition["properties"][name]["const"]
            for definition in definitions
            if name in definition.get("required", ())
            and isinstance(definition.get("properties", {}).get(name, {}).get("const"), str)
        }
        if len(constants) == len(definitions):
            return str(name)
    return None


def _events(root: str, definitions: dict[str, Node]) -> tuple[str, dict[str, str]]:
    members = definitions[root].get("anyOf", ())
    names = [target(member) for member in members]
    if not names or None in names:
        raise SchemaError(f"definitions/{root}: must be an `anyOf` of references to the events")
    events = [definitions[name] for name in names if name is not None]
    tag = common_constant(events)
    if tag is None:
        raise SchemaError(f"definitions/{root}: no required field holds a constant of its own in every event")
    return tag, {event["properties"][tag]["const"]: str(name) for name, event in zip(names, events, strict=True)}


def _check_references(schema: Node, definitions: dict[str, Node]) -> None:
    for pointer, node in walk(schema):
        reference = node.get("$ref")
        if isinstance(reference, str) and target(node) not in definitions:
            raise SchemaError(f"{pointer or '/'}: `$ref` to {reference}, which does not exist")


def _check_names(definitions: dict[str, Node]) -> None:
    taken: dict[str, str] = {}
    for name in definitions:
        if not name.isidentifier():
            raise SchemaError(f"definitions/{name}: not a name for a class")
        other = taken.setdefault(constant_name(name), name)
        if other != name:
            raise SchemaError(f"definitions/{name} and definitions/{other} would be two classes of one name")
