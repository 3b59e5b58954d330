"""Reads a dialect's schema, and refuses one that cannot be bound."""

import hashlib
import json
import keyword
import re
from dataclasses import dataclass, field
from pathlib import Path
from textwrap import shorten

import jsonschema
from jsonschema import Draft7Validator
from session_events.codegen.naming import constant_name
from session_events.codegen.tree import Node, is_null, target, walk
from session_events.errors import SchemaError
from session_events.quote import quote

#: Keywords that say what no generated class could check.
UNSUPPORTED = (
    "additionalItems",
    "contains",
    "dependencies",
    "else",
    "if",
    "patternProperties",
    "propertyNames",
    "then",
)

_CLASS_NAME = re.compile("[A-Z][A-Za-z0-9]*")
_FIELD_NAME = re.compile(r"[^\"'`\\\\]+")


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
    check_form(schema)
    definitions: dict[str, Node] = schema["definitions"]
    root = target(schema)
    if root is None:
        raise SchemaError("the root must be a `$ref` to the definition that is the union of all events")
    check_references(schema, definitions)
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
        raise SchemaError(
            f"definitions/{root}: no required field holds a constant of its own in every event{_odd(events, names)}"
        )
    return tag, {event["properties"][tag]["const"]: str(name) for name, event in zip(names, events, strict=True)}


def _odd(events: list[Node], names: list[str | None]) -> str:
    """Names the events that keep `type`, the usual tag, from telling all of them apart."""
    constants = [event.get("properties", {}).get("type", {}).get("const") for event in events]
    odd = [
        str(name)
        for name, event, constant in zip(names, events, constants, strict=True)
        if not isinstance(constant, str) or constants.count(constant) > 1 or "type" not in event.get("required", ())
    ]
    return f"; `type` does not in {', '.join(odd[:5])}{' …' if len(odd) > 5 else ''}" if odd else ""


def check_form(schema: Node) -> None:
    """Checks that a schema is one, all objects where objects must be, and nothing in it that cannot be bound.

    Raises:
        SchemaError: with the place.
    """
    try:
        Draft7Validator.check_schema(schema)
    except jsonschema.SchemaError as error:
        place = "/".join(["", *map(str, error.absolute_path)])
        raise SchemaError(f"{place}: {shorten(error.message, 400)}") from error
    except RecursionError as error:
        raise SchemaError("schemas are nested too deeply in one another") from error
    for name in ("x-dialect", "x-stream"):
        if not isinstance(schema.get(name, {}), dict):
            raise SchemaError(f"/{name}: must be an object")
    for name, node in schema["definitions"].items():
        if not isinstance(node, dict):
            raise SchemaError(f"/definitions/{name}: must be an object")
        for member in node.get("anyOf", ()):
            if not isinstance(member, dict):
                raise SchemaError(f"/definitions/{name}/anyOf: its members must be objects")
    for pointer, node in walk(schema):
        for keyword_name in UNSUPPORTED:
            if keyword_name in node:
                raise SchemaError(f"{pointer or '/'}: `{keyword_name}` cannot be bound")
        for step, child in node.get("properties", {}).items():
            if not _FIELD_NAME.fullmatch(step) or not step.isprintable():
                raise SchemaError(f"{pointer}/properties/{quote(step)}: a field with this name cannot be bound")
            if not isinstance(child, dict):
                raise SchemaError(f"{pointer}/properties/{step}: must be an object")


def check_references(schema: Node, definitions: dict[str, Node]) -> None:
    """Checks that every reference leads to a definition.

    Raises:
        SchemaError: with the place.
    """
    for pointer, node in walk(schema):
        reference = node.get("$ref")
        if isinstance(reference, str) and target(node) not in definitions:
            raise SchemaError(f"{pointer or '/'}: `$ref` to {reference}, which does not exist")
    for name, node in definitions.items():
        seen = {name}
        following = target(node)
        while following is not None:
            if following in seen:
                raise SchemaError(f"definitions/{name}: refers to nothing but itself")
            seen.add(following)
            following = target(definitions[following])


def _check_names(definitions: dict[str, Node]) -> None:
    taken: dict[str, str] = {}
    for name in definitions:
        if not _CLASS_NAME.fullmatch(name) or keyword.iskeyword(name):
            raise SchemaError(f"definitions/{name}: a name for a class is a capital, then letters and digits")
        other = taken.setdefault(constant_name(name), name)
        if other != name:
            raise SchemaError(f"definitions/{name} and definitions/{other} would be two classes of one name")
