"""Works out what schemas admit."""

import json
from collections.abc import Iterator
from typing import Any

from session_events.codegen.diff.schema import EventSchema, Resolved
from session_events.codegen.diff.shape import BOUNDS, Array, Object, Shape, Values
from session_events.codegen.tree import Node

#: Keywords whose meaning is not worked out: they are compared as they stand.
_OTHERS = (
    *("not", "if", "then", "else", "contains", "dependencies"),
    *("patternProperties", "propertyNames", "additionalItems"),
)

#: Keywords that admit values; a schema with none of them admits anything.
_ADMITTING = ("type", "enum", "const", "properties", "items", "additionalProperties", "required")


class Shapes:
    """Makes the shapes of one schema, each once."""

    def __init__(self, schema: EventSchema) -> None:
        self.schema = schema
        self._by_node: dict[int, tuple[Any, Shape]] = {}
        self._by_place: dict[tuple[int, str | None, str], tuple[Resolved, Shape]] = {}

    def of(self, node: Any) -> Shape:
        """The shape of a schema; of all references to one definition, the same.

        Raises:
            SchemaError: a reference in it leads nowhere.
        """
        made = self._by_node.get(id(node))
        if made is None:
            place = self.schema.resolve(node)
            key = id(place.node), place.name, canonical(place.annotations)
            if key not in self._by_place:
                self._by_place[key] = place, self._make(place)
            made = self._by_node[id(node)] = node, self._by_place[key][1]  # what is kept keeps its id
        return made[1]

    def _make(self, place: Resolved) -> Shape:
        parts = list(self._alternatives(place, ()))
        types = {name for _, part in parts for name in _types(part)}
        keywords = {key: part[key] for _, part in parts for key in _OTHERS if key in part and part[key] != {}}
        keywords |= {
            key: part[key] for _, part in parts for key in ("const", "enum") if _lists_containers(part.get(key))
        }
        arrays = [part for _, part in parts if "array" in _types(part) and not _is_anything(part)]
        return Shape(
            anything=any(_is_anything(part) for _, part in parts),
            nullable="null" in types,
            values={kind: _values(kind, parts) for kind in BOUNDS if kind in types and kind not in ("array", "object")},
            arrays=_array(arrays) if "array" in types else None,
            objects=tuple(
                _object(part, name) for name, part in parts if "object" in _types(part) and not _is_anything(part)
            ),
            name=place.name or _only_name(parts),
            extensible=self._is_extensible(place, ()),
            annotations=place.annotations,
            keywords=keywords,
        )

    def _alternatives(self, place: Resolved, above: tuple[int, ...]) -> Iterator[tuple[str | None, Node]]:
        """Yields what a schema chooses between, unions in unions too, each with the name of its definition."""
        if id(place.node) in above:
            return
        node = self._merged(place.node)
        members = [*node.get("anyOf", ()), *node.get("oneOf", ())]
        if not members:
            yield place.name, node
            return
        rest = {key: value for key, value in node.items() if key not in ("anyOf", "oneOf")}
        narrows = any(key in rest for key in _ADMITTING)
        for member in members:
            resolved = self.schema.resolve(member)
            for name, part in self._alternatives(resolved, (*above, id(place.node))):
                yield (place.name, _both(rest, part)) if narrows else (name, part)

    def _is_extensible(self, place: Resolved, above: tuple[int, ...]) -> bool:
        """Whether a schema, or one that it chooses between, says that it does not list all that there may be."""
        if id(place.node) in above:
            return False
        members = [*place.node.get("anyOf", ()), *place.node.get("oneOf", ())]
        return bool(place.node.get("x-extensible-enum")) or any(
            self._is_extensible(self.schema.resolve(member), (*above, id(place.node))) for member in members
        )

    def _merged(self, node: Node) -> Node:
        """A schema in which `allOf` is worked out, as far as unions let that be."""
        for member in node.get("allOf", ()):
            rest = {key: value for key, value in node.items() if key != "allOf"}
            node = _both(rest, self._merged(self.schema.resolve(member).node)) | {
                "allOf": [other for other in node["allOf"] if other is not member]
            }
        return node


def canonical(value: Any) -> str:
    """A value as JSON that is the same however its fields are ordered."""
    return json.dumps(value, sort_keys=True)


def _types(part: Node) -> list[str]:
    """The JSON types that a schema admits, as far as it says."""
    if "type" in part:
        return [part["type"]] if isinstance(part["type"], str) else part["type"]
    listed = [part["const"]] if "const" in part else part.get("enum")
    if listed is not None:
        return list(dict.fromkeys(_type_of(value) for value in listed))
    if part.get("not") == {}:
        return []
    if any(key in part for key in ("properties", "required", "additionalProperties")):
        return ["object"]
    return ["array"] if "items" in part else []


def _only_name(parts: list[tuple[str | None, Node]]) -> str | None:
    """The name of what may be null, and is nothing else but one definition."""
    names = {name for name, part in parts if _types(part) != ["null"]}
    return names.pop() if len(names) == 1 else None


def _lists_containers(listed: Any) -> bool:
    """Whether a constant, or a list of values, holds arrays or objects."""
    return isinstance(listed, dict) or (
        isinstance(listed, list) and any(isinstance(one, dict | list) for one in listed)
    )


def _type_of(value: Any) -> str:
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return kinds.get(type(value), "null")


def _is_anything(part: Node) -> bool:
    return part.get("not") != {} and not any(key in part for key in _ADMITTING)


def _values(kind: str, parts: list[tuple[str | None, Node]]) -> Values:
    """The values of one JSON type that any of some schemas admits."""
    admitted = [part for _, part in parts if kind in _types(part)]
    listed: dict[str, Any] | None = {}
    for part in admitted:
        values = [part["const"]] if "const" in part else part.get("enum")
        if values is None:
            listed = None
        elif listed is not None:
            listed |= {canonical(value): value for value in values if _belongs(value, kind)}
    free = [part for part in admitted if "const" not in part and "enum" not in part]
    bounds = [{key: part[key] for key in BOUNDS[kind] if key in part} for part in free]
    if len(bounds) > 1 and any(one != bounds[0] for one in bounds):
        return Values(listed, {"anyOf": sorted(map(canonical, bounds))})
    return Values(listed, bounds[0] if bounds else {})


def _belongs(value: Any, kind: str) -> bool:
    return _type_of(value) == kind or (kind == "number" and _type_of(value) == "integer")


def _array(parts: list[Node]) -> Array:
    items = [part.get("items") for part in parts]
    bounds = {key: part[key] for part in parts for key in BOUNDS["array"] if key in part}
    whole = {"anyOf": [{} if item is None else item for item in items]} if len(items) > 1 else items[0]
    return Array({"anyOf": whole} if isinstance(whole, list) else whole, bounds)


def _object(part: Node, name: str | None) -> Object:
    others = part.get("additionalProperties")
    return Object(
        name,
        part.get("properties", {}),
        frozenset(part.get("required", ())),
        None if others in (True, {}) else others,
        {key: part[key] for key in BOUNDS["object"] if key in part},
    )


def _both(one: Node, other: Node) -> Node:
    """A schema for what two schemas both admit, as far as their keywords can be put together."""
    merged = {**one, **other}
    if "properties" in one and "properties" in other:
        common = one["properties"].keys() & other["properties"].keys()
        both = {name: {"allOf": [one["properties"][name], other["properties"][name]]} for name in common}
        merged["properties"] = {**one["properties"], **other["properties"], **both}
    if "required" in one and "required" in other:
        merged["required"] = [*one["required"], *other["required"]]
    if False in (one.get("additionalProperties"), other.get("additionalProperties")):
        merged["additionalProperties"] = False
    return merged
