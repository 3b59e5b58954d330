"""Reads a dialect's schema, and refuses one that cannot be bound."""

import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path
from textwrap import shorten

import jsonschema
from jsonschema import Draft7Validator
from session_events.codegen.families import family_of
from session_events.codegen.normalise import normalise, with_definitions
from session_events.codegen.read_json import parse_json, read_bounded
from session_events.codegen.tree import Node, is_null, target, walk
from session_events.errors import SchemaError
from session_events.quote import quote

#: Keywords that say what no generated class could check.
UNSUPPORTED = (
    "$dynamicRef",
    "$recursiveRef",
    "additionalItems",
    "contains",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "patternProperties",
    "prefixItems",
    "propertyNames",
    "then",
    "unevaluatedItems",
)

#: What a dialect may be called: its package has the same name, with underscores.
_DIALECT_NAME = re.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*")

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
        definitions: all definitions by name, in the form that `normalise` gives them.
        events: name of each event's definition, by event type; a family of types is named `data-*`.
        stream: what the schema says of the order of events under `x-stream`.
        plain: names of the definitions whose values are read as plain JSON.
    """

    file: str
    digest: str
    dialect: dict[str, str]
    root: str
    tag: str
    definitions: dict[str, Node]
    events: dict[str, str]
    stream: Node = field(default_factory=dict)
    plain: frozenset[str] = frozenset()

    @property
    def families(self) -> dict[str, str]:
        """The names of the families among the events, by the names of their definitions."""
        found = ((name, family_of(self.definitions[name], self.tag)) for name in self.events.values())
        return {name: family for name, family in found if family is not None}

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
        content = read_bounded(path)
    except (OSError, ValueError) as error:
        raise SchemaError(f"{path}: cannot be read: {error}") from error
    try:
        return parse_source(path.name, content)
    except SchemaError as error:
        raise SchemaError(f"{path}: {error}") from None


def parse_source(file: str, content: bytes) -> Source:
    """Parses and checks the content of a schema's file.

    Raises:
        SchemaError: it is not JSON, or cannot be bound; the text says where.
    """
    return make_source(file, parse_json(content), hashlib.sha256(content).hexdigest())


def make_source(file: str, schema: object, digest: str) -> Source:
    """Checks a schema that was read from a file.

    Raises:
        SchemaError: the schema cannot be bound; the text says where.
    """
    if not isinstance(schema, dict):
        raise SchemaError("not a JSON Schema: not an object")
    schema = with_definitions(schema)
    check_form(schema)
    check_references(schema, schema["definitions"])
    dialect = {
        "name": file.removesuffix(".json").removesuffix(".schema"),
        "version": "",
        "of": "",
        **schema.get("x-dialect", {}),
    }
    for name, value in dialect.items():
        if not isinstance(value, str):
            raise SchemaError(f"/x-dialect/{quote(name)}: must be a string")
    if "name" in schema.get("x-dialect", {}) and not _DIALECT_NAME.fullmatch(dialect["name"]):
        raise SchemaError(f"/x-dialect/name: {quote(dialect['name'])} is more than small letters, digits and hyphens")
    normal = normalise(schema)
    nodes = {name: normal.definitions[name] for name in normal.events}
    events = {
        family_of(node, normal.tag) or node["properties"][normal.tag]["const"]: name for name, node in nodes.items()
    }
    stream = schema.get("x-stream", {})
    return Source(file, digest, dialect, normal.root, normal.tag, normal.definitions, events, stream, normal.plain)


def object_members(source: Source, node: Node) -> list[str]:
    """The names of the definitions a union chooses between, if they are two or more objects; else none."""
    members = [target(member) for member in node.get("anyOf", ()) if not is_null(member)]
    names = [name for name in members if name is not None]
    if len(names) < 2 or len(names) != len(members):
        return []
    if all("properties" in source.resolve(source.definitions[name]) for name in names):
        return names
    return []


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
    except OverflowError as error:
        raise SchemaError(f"a `pattern` cannot be compiled: {error}") from error
    for name in ("x-dialect", "x-stream"):
        if not isinstance(schema.get(name, {}), dict):
            raise SchemaError(f"/{name}: must be an object")
    for name, node in schema["definitions"].items():
        if not isinstance(node, dict):
            raise SchemaError(f"/definitions/{name}: must be an object")
    for pointer, node in walk(schema):
        for keyword_name in UNSUPPORTED:
            if keyword_name in node:
                raise SchemaError(f"{pointer or '/'}: `{keyword_name}` cannot be bound")
        for keyword_name in ("anyOf", "allOf", "oneOf"):
            if not all(isinstance(member, dict) for member in node.get(keyword_name, ())):
                raise SchemaError(f"{pointer}/{keyword_name}: its members must be objects")
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
