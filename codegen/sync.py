"""Brings a new upstream schema into ours: its structure, with our words and our rules."""

from typing import Any

from session_events.codegen.tree import Node
from session_events.codegen.upstream import ROOT, take_over


def synchronise(ours: Node, upstream: Node, version: str) -> Node:
    """Returns our schema with the structure of an upstream schema.

    Descriptions are kept by definition and field, everything outside of `definitions` is kept as it is.

    Args:
        ours: our schema.
        upstream: the upstream schema.
        version: version of the upstream schema.
    """
    definitions = take_over(upstream)
    old: dict[str, Node] = ours.get("definitions", {})
    for name, node in definitions.items():
        _keep_words(old.get(name, {}), node)
    kept = {key: value for key, value in ours.items() if key not in ("$ref", "definitions")}
    kept["x-dialect"] = {**kept.get("x-dialect", {}), "version": version}
    return {**kept, "$ref": f"#/definitions/{ROOT}", "definitions": definitions}


def _keep_words(old: Node, new: Node) -> None:
    _keep_description(old, new)
    fields: dict[str, Any] = old.get("properties", {})
    for name, node in new.get("properties", {}).items():
        _keep_description(fields.get(name, {}), node)


def _keep_description(old: Node, new: Node) -> None:
    if "description" in old:
        rest = {key: new.pop(key) for key in list(new)}
        new.update({"description": old["description"], **rest})
