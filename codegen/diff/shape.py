"""What a schema admits, in one form, so that two ways to say the same thing compare as equal."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from session_events.codegen.tree import Node

#: Bounds that a JSON type can have.
BOUNDS = {
    "string": ("minLength", "maxLength", "pattern", "format", "contentEncoding"),
    "number": ("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf", "format"),
    "integer": ("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf", "format"),
    "boolean": (),
    "array": ("minItems", "maxItems", "uniqueItems"),
    "object": ("minProperties", "maxProperties"),
}


@dataclass(frozen=True, eq=False)
class Values:
    """Strings, numbers or booleans.

    Attributes:
        listed: the values, by their JSON, if they are listed; None if they are not.
        bounds: what else limits them, by keyword.
    """

    listed: Mapping[str, Any] | None
    bounds: Node


@dataclass(frozen=True, eq=False)
class Array:
    """Arrays. `items` is None where they may hold anything."""

    items: Any
    bounds: Node


@dataclass(frozen=True, eq=False)
class Object:
    """Objects.

    Attributes:
        name: name of their definition, if they have one.
        properties: schema of each field, by name.
        required: the fields that are never absent.
        others: schema of all other fields; False if there are none, None if they may be anything.
        bounds: what else limits them, by keyword.
    """

    name: str | None
    properties: Mapping[str, Any]
    required: frozenset[str]
    others: Any
    bounds: Node

    @property
    def is_map(self) -> bool:
        """Whether no field has a name of its own; the bindings have a dict for these."""
        return not self.properties and self.others is not False


@dataclass(frozen=True, eq=False)
class Shape:
    """What a schema admits.

    Attributes:
        anything: whether it admits any value.
        nullable: whether it admits null.
        values: strings, numbers and booleans, by JSON type.
        arrays: the arrays; None if there are none.
        objects: the objects, one or a union of several.
        name: name of the definition that holds it, if one does.
        extensible: whether there may be other values, or kinds of object, than it lists.
        annotations: what is said of the place.
        keywords: other keywords, as they stand.
    """

    anything: bool = False
    nullable: bool = False
    values: Mapping[str, Values] = field(default_factory=dict)
    arrays: Array | None = None
    objects: tuple[Object, ...] = ()
    name: str | None = None
    extensible: bool = False
    annotations: Node = field(default_factory=dict)
    keywords: Node = field(default_factory=dict)

    @property
    def types(self) -> tuple[str, ...]:
        """The JSON types it admits, but for null."""
        return (*self.values, *(["array"] if self.arrays else []), *(["object"] if self.objects else []))

    def __str__(self) -> str:
        """The types as a message names them."""
        types = (*self.types, *(["null"] if self.nullable else []))
        return "anything" if self.anything else " or ".join(types) or "nothing"
