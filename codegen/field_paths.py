"""Follows paths of fields through a schema: what stands at their end, and whether every event has it."""

from collections.abc import Mapping
from typing import Any

from session_events.codegen.source import Source
from session_events.codegen.tree import Node, is_null


def at_path(source: Source, node: Node, path: list[str]) -> Node | None:
    """What stands at a path of fields; None if there is nothing, or more than one thing.

    Of a union, it stands in the one member that has it.
    """
    node = source.resolve(node)
    if not path:
        return node
    if "anyOf" in node:
        found = [child for child in (at_path(source, member, path) for member in node["anyOf"]) if child is not None]
        return found[0] if len(found) == 1 else None
    child = node.get("properties", {}).get(path[0])
    return None if child is None else at_path(source, child, path[1:])


def has_path(
    source: Source,
    node: Node,
    path: list[str],
    *,
    is_key: bool = False,
    where: Mapping[str, Any] | None = None,
    kinds: tuple[str, ...] | None = None,
) -> bool:
    """Whether a field exists; for a key, whether it is a plain value that can be read off every event.

    Args:
        source: the schema.
        node: where the path begins.
        path: names of fields.
        is_key: whether the field is to be a key.
        where: a condition that is met: it says which fields are there, and which members of a union are meant.
        kinds: JSON types that all values of the field must be of; None for any.
    """
    node = source.resolve(node)
    where = where or {}
    if not path:
        return kinds is None or _is_one_of(source, node, kinds)
    if "anyOf" in node:
        meant = [member for member in node["anyOf"] if not is_null(member) and _may_be(source, member, where)]
        return bool(meant) and all(
            has_path(source, member, path, is_key=is_key, where=where, kinds=kinds) for member in meant
        )
    name, *rest = path
    child = node.get("properties", {}).get(name)
    inner = {way.removeprefix(f"{name}."): value for way, value in where.items() if way.startswith(f"{name}.")}
    given = any(value != {"present": False} for value in (*inner.values(), where.get(name, {"present": False})))
    if child is None or (is_key and rest and name not in node.get("required", ()) and not given):
        return False
    return has_path(source, child, rest, is_key=is_key, where=inner, kinds=kinds)


def _may_be(source: Source, member: Node, where: Mapping[str, Any]) -> bool:
    """Whether what meets a condition may be this member of a union, by the constants that the member has."""
    properties = source.resolve(member).get("properties", {})
    for name, value in where.items():
        constant = properties.get(name, {}).get("const")
        other = isinstance(value, dict) and "other_than" in value
        values = value["other_than"] if other else value
        listed = values if isinstance(values, list) else [values]
        if isinstance(constant, str) and (other or not isinstance(value, dict)) and (constant in listed) is other:
            return False
    return True


def _is_one_of(source: Source, node: Node, kinds: tuple[str, ...]) -> bool:
    """Whether all values that a schema admits are of these JSON types."""
    node = source.resolve(node)
    if "anyOf" in node:
        return all(_is_one_of(source, member, kinds) for member in node["anyOf"])
    if "const" in node or "enum" in node:
        values = node.get("enum", [node.get("const")])
        return "string" in kinds and not any(isinstance(value, list | dict) for value in values)
    types = node.get("type", "object")
    return all(kind in kinds for kind in ([types] if isinstance(types, str) else types))
