"""Tells what a type of Python can say of a value: what msgspec cannot decode into is read as plain JSON."""

from typing import Any

from session_events.codegen.simplify import Simplifier
from session_events.codegen.spelling import restricts
from session_events.codegen.tree import Node

#: The other keywords that restrict a value. Without a type they restrict some values and let all others pass.
_RESTRICTIONS = (
    *("exclusiveMaximum", "exclusiveMinimum", "format", "maxLength", "maximum", "minLength", "minimum"),
    *("multipleOf", "pattern"),
)

#: Keywords that no type of Python says, so that a value that has one is checked against the schema itself.
_UNTYPED = ("allOf", "not", "oneOf")


class Bindable:
    """Judges the simplified schemas of one document."""

    def __init__(self, simplifier: Simplifier) -> None:
        """Args: what follows references, and simplifies what they lead to."""
        self._simplifier = simplifier

    def is_union(self, node: Node) -> bool:
        """Whether a schema is a union of two or more kinds of object."""
        return sum("properties" in self._simplifier.resolve(member) for member in node.get("anyOf", ())) > 1

    def is_plain(self, node: Node) -> bool:
        """Whether no type that msgspec decodes into says what a schema says."""
        if needs_its_schema(node):
            return True
        members = [self._simplifier.resolve(member) for member in node.get("anyOf", ())]
        some = [member for member in members if member.get("type") != "null"]
        if any(isinstance(member.get("const"), bool) for member in members):
            return True
        if len(some) > 1 and any(self.is_plain(member) or not only_strings(member) for member in some):
            return True
        if len(some) > 1 and any(self._is_untagged(member) or self._has_pattern(member) for member in some):
            return True
        with_objects = [member for member in some if self._objects(member)]
        if len(with_objects) > 1:
            if len(some) > len(with_objects) or any("anyOf" in member for member in with_objects):
                return True
            told_apart = all(_own_fields(member, with_objects) for member in with_objects)
            if self._simplifier.tag(with_objects) is None and not told_apart:
                return True
        kinds = [kind for member in some if member not in with_objects[1:] for kind in self._kinds(member)]
        return len(kinds) > len(set(kinds)) or {"integer", "number"} <= set(kinds)

    def _is_untagged(self, node: Node) -> bool:
        """Whether a schema is a union of objects that no constant tells apart."""
        objects = [m for m in map(self._simplifier.resolve, node.get("anyOf", ())) if "properties" in m]
        return len(objects) > 1 and self._simplifier.tag(objects) is None

    def _has_pattern(self, node: Node) -> bool:
        """Whether a string must match a pattern: beside an array or a map, msgspec 0.22 takes another object for it."""
        members = map(self._simplifier.resolve, node.get("anyOf", ()))
        return "pattern" in node or any(self._has_pattern(member) for member in members)

    def _objects(self, node: Node) -> bool:
        """Whether a schema, or a member of the union that it is, is an object with named fields."""
        members = [self._simplifier.resolve(member) for member in node.get("anyOf", ())]
        return "properties" in node or any(self._objects(member) for member in members)

    def _kinds(self, node: Node) -> set[str]:
        """The kinds of JSON that a schema admits."""
        if "anyOf" in node:
            return {kind for member in node["anyOf"] for kind in self._kinds(self._simplifier.resolve(member))}
        if "const" not in node and "enum" not in node:
            types = node.get("type")
            return {str(kind) for kind in (types if isinstance(types, list) else [types])} - {"null"}
        values = node.get("enum", [node.get("const")])
        return {"string" if isinstance(value, str) else "integer" for value in values if value is not None}


def needs_its_schema(node: Node) -> bool:
    """Whether a simplified schema says what no type of Python does, whatever stands below it."""
    if any(keyword in node for keyword in _UNTYPED) or node.get("uniqueItems") is True:
        return True
    if node.get("minProperties", 0) or "maxProperties" in node or isinstance(node.get("items"), list):
        return True
    if "properties" in node and isinstance(node.get("additionalProperties"), dict):
        return restricts(node["additionalProperties"])
    if "anyOf" in node:
        return restricts({key: value for key, value in node.items() if key != "anyOf"})
    values = node.get("enum", [node["const"]] if "const" in node else [])
    if (
        any(isinstance(value, float | list | dict) for value in values)
        or (len(values) > 1 and any(isinstance(v, bool) for v in values))
        or ("enum" in node and not values)
    ):
        return True
    if node.get("type") == "number" and "multipleOf" in node:
        return True
    typeless = not {"type", "const", "enum", "$ref"} & node.keys()
    return typeless and any(keyword in node for keyword in _RESTRICTIONS)


def _constants(node: Node) -> list[Any]:
    """The values that a schema lists."""
    return list(node.get("enum", [node["const"]] if "const" in node else []))


def only_strings(node: Node) -> bool:
    """Whether the values that a schema lists, if any, are strings; a definition that lists others is plain."""
    return all(isinstance(value, str) for value in _constants(node))


def _own_fields(member: Node, members: list[Node]) -> list[str]:
    """The required fields of an object that no other of these objects has."""
    others = [other["properties"] for other in members if other is not member]
    return [name for name in member.get("required", ()) if not any(name in other for other in others)]
