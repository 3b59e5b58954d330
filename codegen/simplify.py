"""Says one thing in one way: rewrites a schema in the few keywords that are bound, and admits what it admitted."""

from collections.abc import Iterable, Mapping
from typing import Any

from session_events.codegen.spelling import (
    WORDS,
    lists_strings,
    one_type_each,
    restrictions_of,
    restricts,
    spelled,
    typed,
    words_of,
)
from session_events.codegen.tree import Node, target
from session_events.errors import SchemaError

#: How many schemas are looked at: one that is referred to twice by what is referred to twice takes twice as long at
#: each step. The largest that the client has shipped takes less than a hundredth of this.
_MOST_LOOKS = 1_000_000


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
            beside = {key: value for key, value in node.items() if key not in ("$ref", *WORDS)}
            if not (self._siblings and restricts(beside)):
                return {key: value for key, value in node.items() if key not in beside}
            node = {"allOf": [{"$ref": node["$ref"]}, beside], **words_of(node)}
        if "allOf" in node:
            node = self._merged(node)
        if "unevaluatedProperties" in node:
            if "allOf" in node or node.pop("unevaluatedProperties") is not False:
                raise SchemaError("`unevaluatedProperties` can be bound only as false, beside an `allOf` of objects")
            node.setdefault("additionalProperties", False)
        if "oneOf" in node and "anyOf" not in node and self._disjoint(node["oneOf"]):
            node["anyOf"] = node.pop("oneOf")
        if isinstance(node.get("type"), list):
            node = one_type_each(node)
        if "anyOf" in node and not restricts({key: value for key, value in node.items() if key != "anyOf"}):
            node = self._union(node)
        return spelled(typed(node))

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
        if not restricts(rest) and len(parts) == 1:
            return {**self.simplified(node["allOf"][0]), **words_of(rest)}
        if restricts(rest):
            parts.append(self.simplified({key: value for key, value in rest.items() if key not in WORDS}))
        kept = {"type", "properties", "required", "additionalProperties", "unevaluatedProperties", *WORDS}
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
        merged: Node = {**words_of(rest), "type": "object", "properties": properties, "required": required}
        if closed or any(part.get("unevaluatedProperties") is False for part in (*parts, node)):
            merged["additionalProperties"] = False
        return merged

    def _union(self, node: Node) -> Node:
        members: list[Node] = []
        for member in map(self.simplified, node["anyOf"]):
            inline = "anyOf" in member and not restricts({k: v for k, v in member.items() if k != "anyOf"})
            members += member["anyOf"] if inline else [member]
        members = [member for place, member in enumerate(members) if member not in members[:place]]
        if any(not restricts(self.resolve(member)) for member in members):
            return words_of(node)
        text: Node = {"type": "string"}
        if text in map(restrictions_of, members):
            members = [
                member
                for member in members
                if restrictions_of(member) == text or not (lists_strings(member) or member.get("type") == "string")
            ]
        words = [member for member in members if lists_strings(member)]
        if len(words) > 1:
            values = dict.fromkeys(value for word in words for value in word.get("enum", [word.get("const")]))
            members = [member for member in members if member not in words]
            members.append({"type": "string", "enum": list(values)})
        return {**words_of(node), **members[0]} if len(members) == 1 else {**words_of(node), "anyOf": members}
