"""Walks over JSON Schemas."""

from collections.abc import Iterator
from typing import Any, TypeAlias

Node: TypeAlias = dict[str, Any]

PREFIX = "#/definitions/"

_PREFIXES = (PREFIX, "#/$defs/")

_MAPS = ("definitions", "$defs", "properties", "patternProperties")
_LISTS = ("anyOf", "allOf", "oneOf")
_SCHEMAS = ("items", "additionalProperties", "not")


def children(node: Node) -> Iterator[tuple[str, Node]]:
    """Yields each schema that stands directly in a schema, with its JSON pointer relative to it."""
    for keyword in _MAPS:
        for name, child in node.get(keyword, {}).items():
            if isinstance(child, dict):
                yield f"/{keyword}/{name}", child
    for keyword in _LISTS:
        for index, child in enumerate(node.get(keyword, ())):
            if isinstance(child, dict):
                yield f"/{keyword}/{index}", child
    for keyword in _SCHEMAS:
        child = node.get(keyword)
        if isinstance(child, dict):
            yield f"/{keyword}", child
        elif isinstance(child, list):
            yield from ((f"/{keyword}/{index}", item) for index, item in enumerate(child) if isinstance(item, dict))


def walk(node: Node, pointer: str = "") -> Iterator[tuple[str, Node]]:
    """Yields a schema and all schemas below it, each with its JSON pointer."""
    yield pointer, node
    for step, child in children(node):
        yield from walk(child, pointer + step)


def target(node: Node) -> str | None:
    """The name of the definition that a schema refers to; None when it is no such reference."""
    reference = node.get("$ref")
    if not isinstance(reference, str) or not reference.startswith(_PREFIXES):
        return None
    return reference.split("/", 2)[2].replace("~1", "/").replace("~0", "~")


def references(node: Node) -> Iterator[str]:
    """Yields the name of each definition that a schema, or one below it, refers to."""
    for _, place in walk(node):
        name = target(place)
        if name is not None:
            yield name


def is_null(node: Node) -> bool:
    """Whether a schema admits null and nothing else."""
    return node.get("type") == "null"


def copied(value: Any) -> Any:
    """Copies JSON, down to its last list; faster than what copies anything."""
    if isinstance(value, dict):
        return {key: copied(child) for key, child in value.items()}
    return [copied(child) for child in value] if isinstance(value, list) else value
