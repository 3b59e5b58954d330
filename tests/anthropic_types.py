"""Compares the types of the vendor's package with the schema: what has the package that the schema lacks, or needs?"""

import json
from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

from session_events.schema import read_schema

#: What the schema leaves open on purpose: the definitions of tools, of which there are dozens.
OPAQUE = ("ToolChange.tool",)

#: What the schema has beside the types: captures of streams have these fields.
SEEN = {"MessageDeltaUsage.cache_creation", "MessageStopEvent.amazon-bedrock-invocationMetrics"}

Node = dict[str, Any]


def differences() -> list[str]:
    """What the types of the package's raw events, stable and beta, have otherwise than the schema."""
    from anthropic.types import RawMessageStreamEvent
    from anthropic.types.beta import BetaRawMessageStreamEvent

    comparison = _Comparison()
    for union in (RawMessageStreamEvent, BetaRawMessageStreamEvent):
        for model in _models(union):
            comparison.compare(model, comparison.event(_constant(model, "type")))
    return [*comparison.found, *comparison.more()]


class _Comparison:
    """Walks through models and definitions at once."""

    def __init__(self) -> None:
        self._definitions: Node = json.loads(read_schema("anthropic-messages.schema.json"))["definitions"]
        self._seen: dict[tuple[str, str], set[str]] = {}
        self.found: list[str] = []

    def event(self, constant: str | None) -> list[str]:
        """The definition of an event, by its type."""
        members = self._definitions["MessageStreamEvent"]["anyOf"]
        return [name for name in self._names({"anyOf": members}) if self._constant(name) == constant]

    def compare(self, model: Any, names: list[str]) -> None:
        """Compares a model with the definitions that may stand for it: the one of its constant, or the only one."""
        meant = [name for name in names if self._constant(name) in (None, _constant(model, "type"))]
        if len(meant) != 1:
            self.found.append(f"{model.__name__} is none of {names}")
            return
        name = meant[0]
        if (model.__name__, name) in self._seen:
            return
        fields = {info.alias or field: info for field, info in model.model_fields.items()}
        self._seen[model.__name__, name] = set(fields)
        node = self._definitions[name]
        for field, info in fields.items():
            if field not in node["properties"]:
                self.found.append(f"{name} has no {field}, which {model.__name__} has")
                continue
            if field in node["required"] and not info.is_required():
                self.found.append(f"{name} needs {field}, which {model.__name__} does not")
            inner = list(_models(info.annotation)) if f"{name}.{field}" not in OPAQUE else []
            for one in inner:
                self.compare(one, list(self._names(node["properties"][field])))
            for value in _values(info.annotation) - set(self._values(node["properties"][field])):
                self.found.append(f"{name}.{field} may be {value}")

    def more(self) -> Iterator[str]:
        """Yields what definitions have, and no model that they stand for."""
        for name in {name for _, name in self._seen}:
            known = set[str]().union(*(fields for (_, other), fields in self._seen.items() if other == name))
            for field in self._definitions[name]["properties"]:
                if field not in known and f"{name}.{field}" not in SEEN:
                    yield f"{name}.{field} is in no type"

    def _constant(self, name: str) -> Any:
        return self._definitions[name].get("properties", {}).get("type", {}).get("const")

    def _names(self, node: Node) -> Iterator[str]:
        """The definitions of objects that a schema may stand for."""
        if "$ref" in node:
            name = node["$ref"].rpartition("/")[2]
            if "properties" in self._definitions[name]:
                yield name
            else:
                yield from self._names(self._definitions[name])
        for member in (*node.get("anyOf", ()), *([node["items"]] if "items" in node else ())):
            yield from self._names(member)

    def _values(self, node: Node) -> Iterator[str]:
        """The strings that a schema knows: those that it lists, or that its description names."""
        if "$ref" in node:
            yield from self._values(self._definitions[node["$ref"].rpartition("/")[2]])
        yield from node.get("enum", [node["const"]] if "const" in node else ())
        yield from node.get("description", "").split("`")[1::2]
        for member in node.get("anyOf", ()):
            yield from self._values(member)


def _models(annotation: Any) -> Iterator[Any]:
    if hasattr(annotation, "model_fields"):
        yield annotation
    for part in get_args(annotation):
        yield from _models(part)


def _values(annotation: Any) -> set[str]:
    """The strings that a type lists; of those beside any other string, none."""
    if get_origin(annotation) is Literal:
        return {value for value in get_args(annotation) if isinstance(value, str)}
    parts = [part for part in get_args(annotation) if isinstance(part, type) or get_args(part)]
    return set() if str in parts else {value for part in parts for value in _values(part)}


def _constant(model: Any, name: str) -> str | None:
    info = model.model_fields.get(name)
    values = () if info is None else _values(info.annotation)
    return next(iter(values)) if len(values) == 1 else None
