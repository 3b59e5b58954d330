"""Checks the stream rules of a schema against its events, and writes them as typed declarations."""

import json
from collections.abc import Iterator
from textwrap import shorten
from types import ModuleType
from typing import Any

from jsonschema import Draft7Validator
from jsonschema.exceptions import best_match
from msgspec import Struct, structs
from session_events.codegen.naming import constant_name
from session_events.codegen.python import argument, docstring, literal
from session_events.codegen.source import Source
from session_events.codegen.tree import Node, is_null
from session_events.errors import SchemaError
from session_events.schema import read_schema

#: Order and kind of a declaration's arguments; what the schema does not say is left out.
_PATHS = ("key", "part_text", "whole_text")
#: What an event can be to a rule.
ROLES = (
    "open",
    "close",
    "start",
    "part",
    "whole",
    "event",
    "introduced_by",
    "before",
    "instead",
    "until",
    "excused_by",
)
_PLAIN = ("id", "severity", "says", "scope", "streams", "check", "within", "exclusive", "compare")

#: The roles that each check of an order rule knows, beside the events themselves.
_ORDER_ROLES = {"unique": (), "chain": ("excused_by",), "first": ("before", "instead")}

_CLASSES = {"bracket": "Bracket", "assembly": "Assembly", "inside": "Inside", "refers": "Refers", "order": "Order"}

#: Roles whose events need not have the rule's key.
_KEYLESS = ("until", "excused_by", "before", "instead")


def check_stream(source: Source) -> None:
    """Checks what a schema says under `x-stream`: its form, and that every event and field it names exists.

    Raises:
        SchemaError: with the first thing that is wrong, and where it stands.
    """
    if not source.stream:
        return
    validator = Draft7Validator(json.loads(read_schema("stream-rules.schema.json")))
    error = best_match(validator.iter_errors(source.stream))
    if error is not None:
        place = "/".join(["x-stream", *map(str, error.absolute_path)])
        raise SchemaError(f"{place}: {shorten(error.message, 400)}")
    for role, field in source.stream.get("envelope", {}).items():
        for event_type, name in source.events.items():
            if not _has_path(source, source.definitions[name], [field]):
                raise SchemaError(f"x-stream/envelope/{role}: {event_type} has no field {field}")
    if "version" in source.stream:
        check_version(source, source.stream["version"])
    rules: list[Node] = source.stream["rules"]
    ids: set[str] = set()
    for index, rule in enumerate(rules):
        place = f"x-stream/rules/{index} ({rule['id']})"
        if rule["id"] in ids:
            raise SchemaError(f"{place}: a second rule of this id")
        ids.add(rule["id"])
        check_rule(source, rule, {other["id"] for other in rules[:index] if other["kind"] == "bracket"}, place)
        for entry in rule["source"]:
            _check_source(source, entry, f"{place}/source")
        for name, example in rule.get("examples", {}).items():
            for event in example:
                _check_example(source, event, f"{place}/examples/{name}")


def check_version(source: Source, version: Node) -> None:
    """Checks that the field exists in which a stream states its version.

    Raises:
        SchemaError: it does not.
    """
    _check_on(source, {}, "version", {"type": version["event"], "where": {version["field"]: ""}}, "x-stream/version")


def check_rule(source: Source, rule: Node, brackets: set[str], place: str) -> None:
    """Checks that all events and fields exist that a rule is about.

    Args:
        source: the checked schema.
        rule: the rule, of the right form.
        brackets: ids of the bracket rules above it.
        place: where it stands.

    Raises:
        SchemaError: with the first one that does not exist.
    """
    for name in rule.get("within", ()):
        if name not in brackets:
            raise SchemaError(f"{place}/within: {name} is not the id of a bracket rule above")
    for role in ROLES:
        for on in rule.get(role, ()):
            _check_on(source, rule, role, on, f"{place}/{role}")
    if rule["kind"] == "order":
        _check_order(rule, place)


def _check_order(rule: Node, place: str) -> None:
    allowed = _ORDER_ROLES[rule["check"]]
    for role in ("before", "instead", "excused_by"):
        if role in rule and role not in allowed:
            raise SchemaError(f"{place}/{role}: means nothing to the check {rule['check']}")
    if rule["check"] == "chain" and len(rule["key"]) != 2:
        raise SchemaError(f"{place}/key: a chain has two paths: the id of the event before, and the event's own")


def _check_on(source: Source, rule: Node, role: str, on: Any, place: str) -> None:
    event_type = on if isinstance(on, str) else on["type"]
    if event_type != "*" and event_type not in source.events:
        raise SchemaError(f"{place}: there is no event {event_type}")
    paths = [] if isinstance(on, str) else list(on.get("where", ()))
    if role not in _KEYLESS:
        paths += rule.get("key", ())
    if role in ("open", "start", "part"):
        paths += rule.get("excused_when", ())
    paths += [
        rule[text] for text, of in (("part_text", "part"), ("whole_text", "whole")) if text in rule and of == role
    ]
    for name in source.events.values() if event_type == "*" else [source.events[event_type]]:
        for path in paths:
            is_key = role not in _KEYLESS and path in rule.get("key", ())
            if not _has_path(source, source.definitions[name], path.split("."), is_key=is_key):
                raise SchemaError(f"{place}: {name} has no field {path}{' that can be a key' if is_key else ''}")


def _has_path(source: Source, node: Node, path: list[str], *, is_key: bool = False) -> bool:
    """Whether a field exists; for a key, whether it is a plain value that can be read off every event."""
    node = source.resolve(node)
    if not path:
        return not is_key or ("properties" not in node and node.get("type") not in ("array", "object"))
    if "anyOf" in node:
        return all(_has_path(source, member, path, is_key=is_key) for member in node["anyOf"] if not is_null(member))
    child = node.get("properties", {}).get(path[0])
    if child is None or (is_key and len(path) > 1 and path[0] not in node.get("required", ())):
        return False
    return _has_path(source, child, path[1:], is_key=is_key)


def _check_source(source: Source, entry: str, place: str) -> None:
    definition, _, path = entry.partition(".")
    if not definition.isidentifier() or not definition[0].isupper() or definition.isupper():
        return  # the name of a document
    if definition in source.definitions and not _has_path(source, source.definitions[definition], path.split(".")):
        raise SchemaError(f"{place}: definition {definition} has no field {path}")
    if path and definition not in source.definitions:
        raise SchemaError(f"{place}: there is no definition {definition}")


def _check_example(source: Source, event: Node, place: str) -> None:
    fields = {path: value for path, value in event.items() if path != "type"}
    _check_on(source, {}, "example", {"type": event["type"], "where": fields}, place)


def rules_module(source: Source, package: str, events: ModuleType, header: str) -> str:
    """Returns the text of `rules.py`. The rules must have been checked.

    Args:
        source: the checked schema.
        package: import name of the package that is generated.
        events: the generated `events.py`, loaded.
        header: docstring of the module.
    """
    writer = _Writer(source, events)
    rules = [writer.rule(rule) for rule in source.stream.get("rules", ())]
    names = [constant_name(rule["id"]) for rule in source.stream.get("rules", ())]
    kinds = sorted({"AnyRule", *writer.imports})
    lines = [header, ""]
    if writer.events:
        lines += [f"from {package}.events import (", *(f"    {name}," for name in sorted(writer.events)), ")"]
    lines += [f"from session_events.rules import {', '.join(kinds)}"]
    for text in rules:
        lines += ["", text]
    lines += [
        "",
        "RULES: tuple[AnyRule, ...] = (",
        *(f"    {name}," for name in names),
        ")",
        '"""All rules, in the order of the schema."""',
    ]
    return "\n".join(lines) + "\n"


class _Writer:
    """Writes rules as Python, and remembers what they need imported."""

    def __init__(self, source: Source, events: ModuleType) -> None:
        self._source = source
        self._module = events
        self.events: set[str] = set()
        self.imports: set[str] = set()

    def rule(self, rule: Node) -> str:
        kind = _CLASSES[rule["kind"]]
        self.imports.add(kind)
        arguments = [f"    {name}={value}," for name, value in self._arguments(rule)]
        return "\n".join([f"{constant_name(rule['id'])} = {kind}(", *arguments, ")", docstring(rule["says"])])

    def _arguments(self, rule: Node) -> Iterator[tuple[str, str]]:
        for name in _PLAIN:
            if name in rule:
                value = tuple(rule[name]) if isinstance(rule[name], list) else rule[name]
                yield name, literal(value)
        yield "source", literal(", ".join(rule["source"]))
        roles = [role for role in ROLES if role not in _KEYLESS and role in rule]
        for name in _PATHS:
            if name in rule:
                role = {"part_text": "part", "whole_text": "whole"}.get(name, roles[0])
                on = rule[role][0]
                event = self._event_class(on if isinstance(on, str) else on["type"])
                paths = [rule[name]] if isinstance(rule[name], str) else rule[name]
                attributes = tuple(self._attributes(event, path) for path in paths)
                yield name, literal(attributes if name == "key" else attributes[0])
        for role in ROLES:
            if role in rule:
                yield role, argument([self._on(on) for on in rule[role]])
        if "excused_when" in rule:
            on = rule[roles[0]][0]
            event = self._event_class(on if isinstance(on, str) else on["type"])
            yield "excused_when", self._where(event, rule["excused_when"])

    def _on(self, on: Any) -> str:
        self.imports.add("On")
        event_type = on if isinstance(on, str) else on["type"]
        if event_type == "*":
            name = "None"
        else:
            name = self._source.events[event_type]
            self.events.add(name)
        arguments = [name]
        if not isinstance(on, str):
            if "where" in on:
                arguments.append(f"where={self._where(self._event_class(event_type), on['where'])}")
            arguments += [
                f"{option}={literal(on[option])}" for option in ("scope", "severity", "restarts") if option in on
            ]
        return f"On({', '.join(arguments)})"

    def _where(self, event: type[Struct], where: Node) -> str:
        conditions = []
        for path, value in where.items():
            if isinstance(value, dict):
                constant = "PRESENT" if value["present"] else "ABSENT"
                self.imports.add(constant)
                values = f"({constant},)"
            else:
                values = literal(tuple(value) if isinstance(value, list) else (value,))
            conditions.append(f"({literal(self._attributes(event, path))}, {values})")
        return f"({', '.join(conditions)},)"

    def _event_class(self, event_type: str) -> type[Struct]:
        name = next(iter(self._source.events.values())) if event_type == "*" else self._source.events[event_type]
        event: type[Struct] = getattr(self._module, name)
        return event

    def _attributes(self, event: type[Struct], path: str) -> str:
        """Translates a path of JSON fields into one of attributes."""
        names: list[str] = []
        struct: Any = event
        for step in path.split("."):
            field = next((field for field in structs.fields(struct or Struct) if field.encode_name == step), None)
            if field is None:
                raise SchemaError(f"x-stream: {path} of {event.__name__} is no attribute that a rule can read")
            names.append(field.name)
            struct = next((kind for kind in _struct_types(field.type)), None)
        return ".".join(names)


def _struct_types(expected: Any) -> Iterator[type[Struct]]:
    if isinstance(expected, type) and issubclass(expected, Struct):
        yield expected
    for member in getattr(expected, "__args__", ()):
        yield from _struct_types(member)
