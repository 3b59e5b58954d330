"""Says one thing in one way: rewrites a schema in the few keywords that are bound, and admits what it admitted."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from session_events.codegen.tree import Node, target
from session_events.errors import SchemaError

#: Keywords that say nothing of what a schema admits.
_WORDS = ("$comment", "$id", "$schema", "default", "deprecated", "description", "examples", "readOnly", "title")

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

#: The other keywords that restrict a value. Without a type they restrict some values and let all others pass.
_RESTRICTIONS = (
    *("exclusiveMaximum", "exclusiveMinimum", "format", "maxLength", "maximum", "minLength", "minimum"),
    *("multipleOf", "pattern"),
)

#: Keywords that no type of Python says, so that a value that has one is checked against the schema itself.
_UNTYPED = ("allOf", "not", "oneOf")

#: How many schemas are looked at: one that is referred to twice by what is referred to twice takes twice as long at
#: each step. The largest that the client has shipped takes less than a hundredth of this.
_MOST_LOOKS = 1_000_000

_JSON_TYPES: dict[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
}


class Simplifier:
    """Rewrites the schemas of one document."""

    def __init__(self, definitions: Mapping[str, Node], *, siblings: bool) -> None:
        """Args: the document's definitions; whether what stands beside a `$ref` counts, as it does since 2019-09."""
        self._definitions = definitions
        self._siblings = siblings
        self._looks = 0

    def resolve(self, node: Node) -> Node:
        """Follows references to a schema that is none, and simplifies that."""
        node = self.simplified(node)
        name = target(node)
        return node if name is None else self.resolve(self._definitions[name])

    def simplified(self, node: Node) -> Node:
        """Returns a schema that admits the same and has, if that can be, neither `allOf` nor `oneOf`."""
        self._looks += 1
        if self._looks > _MOST_LOOKS:
            raise SchemaError("schemas refer to, or are nested in, one another in more ways than can be looked at")
        node = {key: value for key, value in node.items() if key not in ("default", "$id", "$schema")}
        if "$ref" in node:
            beside = {key: value for key, value in node.items() if key not in ("$ref", *_WORDS)}
            if not (self._siblings and _restricts(beside)):
                return {key: value for key, value in node.items() if key not in beside}
            node = {"allOf": [{"$ref": node["$ref"]}, beside], **_words(node)}
        if "allOf" in node:
            node = self._merged(node)
        if "unevaluatedProperties" in node:
            if "allOf" in node or node.pop("unevaluatedProperties") is not False:
                raise SchemaError("`unevaluatedProperties` can be bound only as false, beside an `allOf` of objects")
            node.setdefault("additionalProperties", False)
        if "oneOf" in node and "anyOf" not in node and self._disjoint(node["oneOf"]):
            node["anyOf"] = node.pop("oneOf")
        if isinstance(node.get("type"), list):
            node = _one_type_each(node)
        if "anyOf" in node and not _restricts({key: value for key, value in node.items() if key != "anyOf"}):
            node = self._union(node)
        return _value(_typed(node))

    def tag(self, nodes: Iterable[Node]) -> str | None:
        """The required field that holds another string constant in each of these objects; `type`, if that is one."""
        objects = [self.resolve(node) for node in nodes]
        names = list(objects[0].get("properties", {})) if objects else []
        return next((n for n in sorted(names, key=lambda n: n != "type") if self._tells_apart(objects, n)), None)

    def constant(self, node: Node, name: str) -> Any:
        """The string that a required field of an object must be; None if it may be anything else."""
        field = node.get("properties", {}).get(name)
        value = self.resolve(field).get("const") if isinstance(field, dict) else None
        return value if isinstance(value, str) and name in node.get("required", ()) else None

    def _tells_apart(self, objects: list[Node], name: str) -> bool:
        constants = {self.constant(node, name) for node in objects}
        return None not in constants and len(constants) == len(objects)

    def _disjoint(self, members: list[Node]) -> bool:
        """Whether no value can be two of these, so that one of them is any of them."""
        nodes = [self.resolve(member) for member in members]
        objects = [node for node in nodes if "properties" in node]
        if len(objects) > 1 and self.tag(objects) is None:
            return False
        others: list[Any] = []
        for node in nodes:
            if isinstance(node.get("const"), str):
                others.append(("string", node["const"]))
            elif "properties" not in node:
                others.append("number" if node.get("type") == "integer" else node.get("type"))
        if any(not isinstance(kind, tuple | str) for kind in others) or (objects and "object" in others):
            return False
        if "string" in others and any(isinstance(kind, tuple) for kind in others):
            return False
        return len(set(others)) == len(others)

    def _merged(self, node: Node) -> Node:
        """Makes one object of what all have to be true of it; leaves `allOf` where that is more than an object says."""
        rest = {key: value for key, value in node.items() if key not in ("allOf", "unevaluatedProperties")}
        parts = [self.resolve(part) for part in node["allOf"]]
        if not _restricts(rest) and len(parts) == 1:
            return {**self.simplified(node["allOf"][0]), **_words(rest)}
        if _restricts(rest):
            parts.append(self.simplified({key: value for key, value in rest.items() if key not in _WORDS}))
        kept = {"type", "properties", "required", "additionalProperties", "unevaluatedProperties", *_WORDS}
        if not all(part.get("type") == "object" and part.keys() <= kept for part in parts):
            return node
        properties: Node = {}
        for part in parts:
            for name, child in part.get("properties", {}).items():
                if self.resolve(properties.setdefault(name, child)) != self.resolve(child):
                    narrow = [other for other in (properties[name], child) if "const" in self.resolve(other)]
                    if len(narrow) != 1:
                        return node
                    properties[name] = narrow[0]
        closed = [part for part in parts if part.get("additionalProperties", True) not in (True, {})]
        if any(
            part["additionalProperties"] is not False or part["properties"].keys() < properties.keys()
            for part in closed
        ):
            return node
        required = list(dict.fromkeys(name for part in parts for name in part.get("required", ())))
        merged: Node = {**_words(rest), "type": "object", "properties": properties, "required": required}
        if closed or any(part.get("unevaluatedProperties") is False for part in (*parts, node)):
            merged["additionalProperties"] = False
        return merged

    def _union(self, node: Node) -> Node:
        members: list[Node] = []
        for member in map(self.simplified, node["anyOf"]):
            inline = "anyOf" in member and not _restricts({k: v for k, v in member.items() if k != "anyOf"})
            members += member["anyOf"] if inline else [member]
        members = [member for place, member in enumerate(members) if member not in members[:place]]
        if any(not _restricts(self.resolve(member)) for member in members):
            return _words(node)
        if any(_kept(member) == {"type": "string"} for member in members):
            members = [
                m for m in members if _kept(m) == {"type": "string"} or not (_strings(m) or m.get("type") == "string")
            ]
        words = [member for member in members if _strings(member)]
        if len(words) > 1:
            values = dict.fromkeys(value for word in words for value in word.get("enum", [word.get("const")]))
            members = [member for member in members if member not in words]
            members.append({"type": "string", "enum": list(values)})
        return {**_words(node), **members[0]} if len(members) == 1 else {**_words(node), "anyOf": members}


def needs_its_schema(node: Node) -> bool:
    """Whether a simplified schema says what no type of Python does, whatever stands below it."""
    if any(keyword in node for keyword in _UNTYPED) or node.get("uniqueItems") is True:
        return True
    if node.get("minProperties", 0) or "maxProperties" in node or isinstance(node.get("items"), list):
        return True
    if "properties" in node and isinstance(node.get("additionalProperties"), dict):
        return _restricts(node["additionalProperties"])
    if "anyOf" in node:
        return _restricts({key: value for key, value in node.items() if key != "anyOf"})
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


def _restricts(node: Node) -> bool:
    """Whether there is a value that a schema does not admit."""
    return any(key not in _WORDS and not key.startswith("x-") and key not in _DECORATION for key in node)


_DECORATION = ("contentEncoding", "contentMediaType", "stability", "visibility", "discriminator", "writeOnly")


def _words(node: Node) -> Node:
    return {key: node[key] for key in node if key == "description" or key.startswith("x-")}


def _kept(node: Node) -> Node:
    return {key: value for key, value in node.items() if _restricts({key: value})}


def _strings(node: Node) -> bool:
    """Whether a schema lists the strings that it admits."""
    return isinstance(node.get("const"), str) or (
        "enum" in node and all(isinstance(value, str) for value in node["enum"])
    )


def _one_type_each(node: Node) -> Node:
    """Spells a list of types as a union if one of them has more to say than its name."""
    if not {"object", "array"} & {*node["type"]}:
        return node if len(node["type"]) > 1 else {**node, "type": node["type"][0]}
    rest = {key: value for key, value in node.items() if key != "type" and key not in _WORDS}
    members = [
        {"type": kind, **{key: value for key, value in rest.items() if kind in _TYPES_OF.get(key, (kind,))}}
        for kind in node["type"]
    ]
    return {**_words(node), "anyOf": members}


def _typed(node: Node) -> Node:
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


def _value(node: Node) -> Node:
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
