"""Families of events: their schema gives the tag a pattern instead of a constant, so that they share a class."""

import re

from session_events.codegen.tree import Node

_PATTERN = re.compile(r"\^([A-Za-z0-9_./:-]+)")


def family_of(node: Node, tag: str) -> str | None:
    """What the types of the events of a schema begin with, and a `*`: `data-*`; None if it is no family.

    Args:
        node: schema of an event.
        tag: name of the field that tells events apart.
    """
    field = node.get("properties", {}).get(tag, {})
    pattern = field.get("pattern") if isinstance(field, dict) else None
    found = _PATTERN.fullmatch(pattern.replace("\\", "")) if isinstance(pattern, str) else None
    is_text = found is not None and field.get("type") == "string" and tag in node.get("required", ())
    return f"{found[1]}*" if found is not None and is_text else None
