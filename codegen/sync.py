"""Brings a new upstream schema into ours: its structure, with our words and our rules."""

from session_events.codegen.tree import Node, walk
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
    """Copies descriptions between schemas that stand at the same place."""
    places = dict(walk(old))
    for pointer, node in list(walk(new)):
        description = places.get(pointer, {}).get("description")
        if description is not None:
            rest = {key: node.pop(key) for key in list(node)}
            node.update({"description": description, **rest})
