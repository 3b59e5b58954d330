"""Writes the stream rules of a schema as typed declarations."""

from collections.abc import Iterator
from types import ModuleType
from typing import Any

from msgspec import Struct, structs
from session_events.codegen.naming import attribute_name, constant_name
from session_events.codegen.needs import DEADLINE_ROLES, KEYLESS, REPAIR_ROLES, ROLES, TEXTS, type_of
from session_events.codegen.python import argument, docstring, literal
from session_events.codegen.repairs import choices, completed
from session_events.codegen.source import Source
from session_events.codegen.tree import Node
from session_events.errors import SchemaError
from session_events.structs import EventType

#: Order and kind of a declaration's arguments; what the schema does not say is left out.
_PATHS = ("key", "part_text", "whole_text", "value")
_PLAIN = (
    "id",
    "severity",
    "says",
    "scope",
    "streams",
    "check",
    "rises",
    "begins",
    "within",
    "exclusive",
    "loose",
    "implicit",
    "elsewhere",
    "default",
    "compare",
    "reusable",
    "started",
)

_CLASSES = {"bracket": "Bracket", "assembly": "Assembly", "inside": "Inside", "refers": "Refers", "order": "Order"}


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
        roles = [role for role in ROLES if role not in KEYLESS and role in rule]
        for name in _PATHS:
            if name in rule:
                if name == "key":
                    holders = [on for role in roles for on in rule[role] if isinstance(on, str) or "key" not in on]
                    on = (holders or rule[roles[0]])[0]
                else:
                    on = rule[TEXTS[name][0]][0]
                holder = self._holder(on)
                paths = [rule[name]] if isinstance(rule[name], str) else rule[name]
                attributes = tuple(self._attributes(holder, path) for path in paths)
                yield name, literal(attributes if name == "key" else attributes[0])
        for role in ROLES:
            if role in rule:
                yield role, argument([self._on(on) for on in rule[role]])
        if "deadline" in rule:
            yield "deadline", self._deadline(rule["deadline"])
        if "excused_when" in rule:
            on = rule[roles[0]][0]
            event = self._event_class(type_of(on))
            yield "excused_when", self._where(event, rule["excused_when"])
        if "repair" in rule:
            yield "repair", self._repair(rule["repair"])
        if "opener" in rule:
            bracket = next(other for other in self._source.stream["rules"] if other["id"] == rule["within"][0])
            event = self._event_class(type_of(bracket["open"][0]))
            yield "opener", self._where(event, rule["opener"])

    def _deadline(self, deadline: Node) -> str:
        self.imports.add("Deadline")
        roles = [role for role in DEADLINE_ROLES if role in deadline]
        words = [f"{role}={argument([self._on(on) for on in deadline[role]])}" for role in roles]
        words.insert(0, f"seconds={literal(deadline['seconds'])}")
        return f"Deadline({', '.join(words)})"

    def _repair(self, repair: Node) -> str:
        self.imports.add("Repair")
        words = [
            f"{word}={argument([self._put_in(put_in) for put_in in choices(repair, word)])}"
            for word in ("close", "open")
            if word in repair
        ]
        words += [
            f"{word}={argument([self._on(on) for on in repair[word]])}" for word in REPAIR_ROLES if word in repair
        ]
        return f"Repair({', '.join(words)})"

    def _put_in(self, put_in: Node) -> str:
        self.imports |= {"PutIn"}
        name = self._source.events[put_in["type"]]
        self.events.add(name)
        fields = []
        for path, origins in completed(self._source, put_in).items():
            self.imports |= {"Origin"} if origins else set()
            pairs = [pair for origin in origins for pair in origin.items()]
            made = [f"Origin({word}={self._origin(word, value)})" for word, value in pairs]
            fields.append(f"({literal(path)}, {argument(made)})")
        return f"PutIn(event={name}, fields={argument(fields)})"

    def _origin(self, word: str, value: Any) -> str:
        if word != "seen":
            value = tuple(value) if isinstance(value, list) else value
            return literal(_attributes_of(value) if word in ("opener", "event", "last", "number") else value)
        name = self._source.events[value["type"]]
        self.events.add(name)
        self.imports.add("Seen")
        words = [f"event={name}", f"path={literal(_attributes_of(value['path']))}"]
        if "key" in value:
            words.append(f"key={literal(tuple(map(_attributes_of, value['key'])))}")
        if "every" in value:
            words.append(f"every={literal(_attributes_of(value['every']))}")
        return f"Seen({', '.join(words)})"

    def _on(self, on: Any) -> str:
        self.imports.add("On")
        event_type = type_of(on)
        if event_type == "*":
            name = "None"
        else:
            name = self._source.events[event_type]
            self.events.add(name)
        arguments = [name]
        if not isinstance(on, str):
            if "where" in on:
                arguments.append(f"where={self._where(self._holder(on), on['where'])}")
            options = ("scope", "severity", "restarts", "optional")
            arguments += [f"{option}={literal(on[option])}" for option in options if option in on]
            if "key" in on:
                paths = tuple(self._attributes(self._holder(on), path) for path in on["key"])
                arguments.append(f"key={literal(paths)}")
            if "each" in on:
                arguments.append(f"each={literal(self._list(on)[0])}")
        return f"On({', '.join(arguments)})"

    def _where(self, event: type[Struct], where: Node) -> str:
        conditions = []
        for path, value in where.items():
            if isinstance(value, dict) and "one_less_than" in value:
                self.imports.add("OneLessThan")
                values = f"(OneLessThan({literal(self._attributes(event, value['one_less_than']))}),)"
            elif isinstance(value, dict) and "other_than" in value:
                self.imports.add("OtherThan")
                values = f"(OtherThan({literal(_tuple(value['other_than']))}),)"
            elif isinstance(value, dict):
                constant = "PRESENT" if value["present"] else "ABSENT"
                self.imports.add(constant)
                values = f"({constant},)"
            else:
                values = literal(_tuple(value))
            conditions.append(f"({literal(self._attributes(event, path))}, {values})")
        return f"({', '.join(conditions)},)"

    def _event_class(self, event_type: str) -> type[Struct]:
        name = next(iter(self._source.events.values())) if event_type == "*" else self._source.events[event_type]
        event: type[Struct] = getattr(self._module, name)
        return event

    def _holder(self, on: Any) -> type[Struct]:
        """The class that keys and texts are read off: the event's or, with `each`, that of an item."""
        holder = self._event_class(type_of(on))
        if isinstance(on, str) or "each" not in on:
            return holder
        return next(_struct_types(self._list(on)[1]), Struct)

    def _list(self, on: Node) -> tuple[str, Any]:
        """The path of attributes of a list whose items stand for the event, and the type of the list."""
        names: list[str] = []
        expected: Any = self._event_class(type_of(on))
        for step in on["each"].split("."):
            fields = (field for struct in _struct_types(expected) for field in structs.fields(struct))
            field = next((field for field in fields if field.encode_name == step), None)
            if field is None:
                raise SchemaError(f"x-stream: {on['each']} of {type_of(on)} is no attribute that a rule can read")
            names.append(field.name)
            expected = field.type
        return ".".join(names), expected

    def _attributes(self, event: type[Struct], path: str) -> str:
        """Translates a path of JSON fields into one of attributes."""
        names: list[str] = []
        holders = [event]  # of a union, all of its members: the rule has been checked
        for step in path.split("."):
            fields = [field for holder in holders for field in structs.fields(holder) if field.encode_name == step]
            if fields:
                names.append(fields[0].name)
            elif any(holder.__struct_config__.tag_field == step for holder in holders):
                names.append("type" if all(issubclass(one, EventType) for one in holders) else attribute_name(step))
            else:
                raise SchemaError(f"x-stream: {path} of {event.__name__} is no attribute that a rule can read")
            holders = [kind for field in fields for kind in _struct_types(field.type)]
        return ".".join(names)


def _attributes_of(path: str) -> str:
    """A path of JSON fields as one of attributes, which are named alike in all classes."""
    return ".".join(map(attribute_name, path.split(".")))


def _tuple(value: Any) -> tuple[Any, ...]:
    return tuple(value) if isinstance(value, list) else (value,)


def _struct_types(expected: Any) -> Iterator[type[Struct]]:
    if isinstance(expected, type) and issubclass(expected, Struct):
        yield expected
    for member in getattr(expected, "__args__", ()):
        yield from _struct_types(member)
