"""Finds the events of a schema, whatever its layout: inline objects, or a definition for each."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from jsonschema import Draft7Validator
from jsonschema import SchemaError as FormError
from session_events.codegen.families import family_of
from session_events.codegen.tree import Node
from session_events.errors import SchemaError
from session_events.quote import cut, printable, quote

#: Keywords that say something of a place rather than of its values. They count beside a `$ref`, too.
ANNOTATIONS = ("deprecated", "default", "stability", "visibility")

#: Where the union of all events stands, if not at the root.
_UNION = "#/definitions/SessionEvent"

_USUAL_TAG = "type"


@dataclass(frozen=True)
class Resolved:
    """A schema that is no reference.

    Attributes:
        node: the schema; true and false are `{}` and `{"not": {}}`.
        name: name of the last definition on the way; None for a schema that stands where it is used.
        annotations: what is said of the place, on the way or in the schema.
    """

    node: Node
    name: str | None = None
    annotations: Node = field(default_factory=dict)


class EventSchema:
    """The events and rules of one schema.

    Attributes:
        tag: name of the field whose constant tells the events apart.
        events: the schema of each event, by event type.
        definitions: names of all definitions.
        stream: what the schema says of the order of events under `x-stream`.
    """

    def __init__(self, schema: object) -> None:
        """Finds the events.

        Raises:
            SchemaError: it is no JSON Schema, or has no union of events told apart by a constant.
        """
        if not isinstance(schema, dict):
            raise SchemaError(f"not a JSON Schema: {quote(schema)}")
        try:
            Draft7Validator.check_schema(schema)
        except FormError as error:
            place = printable("/".join(["", *map(str, error.absolute_path)]))
            raise SchemaError(f"{place}: not a JSON Schema: {printable(cut(error.message))}") from error
        except RecursionError as error:
            raise SchemaError("schemas are nested too deeply in one another") from error
        except OverflowError as error:
            raise SchemaError(f"a `pattern` cannot be compiled: {error}") from error
        self._root: Node = schema
        self.definitions = frozenset(schema.get("definitions", {}))
        self.stream: Node = _rules(schema.get("x-stream", {}))
        members = list(self._members(self._root_union()))
        self.tag = self._find_tag(members)
        self.events = _by_type(members, [self._constant(member, self.tag) for member in members])

    def resolve(self, node: Any) -> Resolved:
        """Follows `$ref` until a schema that is none.

        Raises:
            SchemaError: the reference leads nowhere, to another file or in a circle.
        """
        annotations: Node = {}
        name = None
        seen: set[str] = set()
        while isinstance(node, dict):
            annotations = {key: node[key] for key in ANNOTATIONS if key in node} | annotations
            reference = node.get("$ref")
            if not isinstance(reference, str):
                return Resolved(node, name, annotations)
            if reference in seen:
                raise SchemaError(f"`$ref` to {quote(reference)}, which refers to nothing but itself")
            seen.add(reference)
            node = self._at(reference)
            name = _definition_name(reference) or name
        return Resolved({} if node else {"not": {}}, name, annotations)

    def _at(self, reference: str) -> Any:
        node: Any = self._root
        steps = [unquote(step).replace("~1", "/").replace("~0", "~") for step in reference.split("/")]
        for step in steps[1:]:
            if isinstance(node, list) and step.isdecimal() and len(step) < 6 and int(step) < len(node):
                node = node[int(step)]
            else:
                node = node.get(step) if isinstance(node, dict) else None
        if steps[0] != "#" or not isinstance(node, dict | bool):
            raise SchemaError(f"`$ref` to {quote(reference)}, which does not exist in this schema")
        return node

    def _root_union(self) -> Node:
        places = [self._root]
        if "SessionEvent" in self.definitions:
            places.append({"$ref": _UNION})
        for place in places:
            node = self.resolve(place).node
            if "anyOf" in node or "oneOf" in node:
                return place
        raise SchemaError("neither the root nor a definition SessionEvent is an `anyOf` or `oneOf` of events")

    def _members(self, node: Any, above: tuple[int, ...] = ()) -> Iterator[Any]:
        """Yields the events of a union, and of the unions in it."""
        union = self.resolve(node).node
        if id(union) in above:
            raise SchemaError("the union of all events has itself as a member")
        for member in [*union.get("anyOf", ()), *union.get("oneOf", ())]:
            inner = self.resolve(member).node
            if "anyOf" in inner or "oneOf" in inner:
                yield from self._members(member, (*above, id(union)))
            else:
                yield member

    def _find_tag(self, members: list[Any]) -> str:
        first = self.resolve(members[0]).node.get("properties", {}) if members else {}
        for name in sorted(first, key=lambda name: name != _USUAL_TAG):
            if all(isinstance(self._constant(member, name), str) for member in members):
                return str(name)
        raise SchemaError("the members of the union of all events are not told apart by a constant of one field")

    def _constant(self, member: Any, name: str) -> Any:
        properties = self.resolve(member).node.get("properties", {})
        node = self.resolve(properties[name]).node if name in properties else {}
        values = node.get("enum", ())
        family = family_of({"properties": {name: node}, "required": [name]}, name)
        return node.get("const", values[0] if len(values) == 1 else family)


def _by_type(members: list[Any], types: list[str]) -> dict[str, Node]:
    """The members by their types; those of one type are one event, a union."""
    variants: dict[str, list[Any]] = {}
    for event_type, member in zip(types, members, strict=True):
        variants.setdefault(event_type, []).append(member)
    return {name: nodes[0] if len(nodes) == 1 else {"anyOf": nodes} for name, nodes in variants.items()}


def _definition_name(reference: str) -> str | None:
    path, _, name = reference.rpartition("/")
    return name if path in ("#/definitions", "#/$defs") else None


def _rules(stream: Any) -> Node:
    """What a schema says under `x-stream`, if it has the form of rules."""
    from session_events.schema import read_schema

    if not stream:
        return {}
    validator = Draft7Validator(json.loads(read_schema("stream-rules.schema.json")))
    for error in validator.iter_errors(stream):
        place = printable("/".join(["/x-stream", *map(str, error.absolute_path)]))
        raise SchemaError(f"{place}: {printable(cut(error.message))}")
    return dict(stream)
