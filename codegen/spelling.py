"""Spells one schema in one way, without a look at what it refers to."""

from collections.abc import Callable
from typing import Any

from session_events.codegen.tree import Node

#: Keywords that say nothing of what a schema admits.
WORDS = ("$comment", "$id", "$schema", "default", "deprecated", "description", "examples", "readOnly", "title")

#: Keywords that only make sense for values of one type; a schema that has one is taken to be for that type.
_TYPE_OF = {
    **dict.fromkeys(("properties", "required", "additionalProperties"), "object"),
    **dict.fromkeys(("items", "minItems", "maxItems"), "array"),
}

#: For which of several types a keyword is meant.
_TYPES_OF = {
    **{keyword: (kind,) for keyword, kind in _TYPE_OF.items()},
    **dict.fromkeys(("minProperties", "maxProperties", "unevaluatedProperties"), ("object",)),
    "uniqueItems": ("array",),
    **dict.fromkeys(("minLength", "maxLength", "pattern", "contentEncoding"), ("string",)),
    **dict.fromkeys(
        ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"), ("number", "integer")
    ),
}

#: Keywords that say how to use a value, or who may.
_DECORATION = ("contentEncoding", "contentMediaType", "stability", "visibility", "discriminator", "writeOnly")

_JSON_TYPES: dict[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
}


def restricts(node: Node) -> bool:
    """Whether there is a value that a schema does not admit."""
    return any(key not in WORDS and not key.startswith("x-") and key not in _DECORATION for key in node)


def words_of(node: Node) -> Node:
    """What a schema says for people, and what it says to other programs."""
    return {key: node[key] for key in node if key == "description" or key.startswith("x-")}


def restrictions_of(node: Node) -> Node:
    """What a schema says of the values that it admits."""
    return {key: value for key, value in node.items() if restricts({key: value})}


def lists_strings(node: Node) -> bool:
    """Whether a schema lists the strings that it admits."""
    return isinstance(node.get("const"), str) or (
        "enum" in node and all(isinstance(value, str) for value in node["enum"])
    )


def one_type_each(node: Node) -> Node:
    """Spells a list of types as a union if one of them has more to say than its name."""
    if not {"object", "array"} & {*node["type"]}:
        return node if len(node["type"]) > 1 else {**node, "type": node["type"][0]}
    rest = {key: value for key, value in node.items() if key != "type" and key not in WORDS}
    members = [
        {"type": kind, **{key: value for key, value in rest.items() if kind in _TYPES_OF.get(key, (kind,))}}
        for kind in node["type"]
    ]
    return {**words_of(node), "anyOf": members}


def typed(node: Node) -> Node:
    """Adds the type that the keywords of an object or a list imply, and the fields that are only required."""
    node = dict(node)
    if not {"type", "anyOf", "allOf", "oneOf", "not", "$ref", "const", "enum"} & node.keys():
        kinds = {_TYPE_OF[key] for key in node if key in _TYPE_OF}
        if len(kinds) == 1:
            node["type"] = kinds.pop()
    if node.get("type") == "object" and "anyOf" not in node:
        if "required" in node or node.get("additionalProperties") is False:
            node["properties"] = dict(node.get("properties", {}))
        if "properties" not in node and node.get("additionalProperties", True) is True:
            node["additionalProperties"] = {}
        if node.get("additionalProperties") is not False:
            for name in node.get("required", ()):
                node["properties"].setdefault(name, {})
    return node


def spelled(node: Node) -> Node:
    """Spells constants and enumerations in one way."""
    kind = node.get("type")
    if "enum" in node and isinstance(kind, str) and kind in _JSON_TYPES:
        node["enum"] = [value for value in node["enum"] if _JSON_TYPES[kind](value)]
    if node.get("enum") in ([True, False], [False, True]):
        del node["enum"]
        node["type"] = "boolean"
    if len(node.get("enum", ())) == 1:
        node["const"] = node.pop("enum")[0]
    if "const" in node and node["const"] is None:
        del node["const"]
        node["type"] = "null"
    if kind is None and {"const", "enum"} & node.keys():
        values = node.get("enum", [node.get("const")])
        told = [name for name in ("string", "boolean", "integer") if all(map(_JSON_TYPES[name], values))]
        node |= {"type": told[0]} if told and values else {}
    if kind == "string" and node.get("format") not in ("uuid", "date-time", None):
        del node["format"]
    return node
