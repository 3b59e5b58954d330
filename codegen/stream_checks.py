"""Checks the stream rules of a schema against its events."""

import json
from collections.abc import Mapping
from textwrap import shorten
from typing import Any

from jsonschema import Draft7Validator
from jsonschema.exceptions import best_match
from session_events.codegen.field_paths import has_path
from session_events.codegen.needs import DEADLINE_ROLES, REPAIR_ROLES, needs, roles_of, type_of
from session_events.codegen.source import Source
from session_events.codegen.tree import Node
from session_events.errors import SchemaError
from session_events.schema import read_schema

_STREAMS = ("live", "log")

_MEANT_AS = {"key": " that can be a key", "value": " that is a number"}

#: The words that each check of an order rule must have, and those that it may have, beside those of all.
_ORDER_WORDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "unique": ((), ("renewed_by",)),
    "chain": ((), ("excused_by",)),
    "first": ((), ("before", "instead")),
    "last": ((), ("after",)),
    "counter": (("value", "rises"), ("begins", "scope", "excused_by", "repeated_by")),
    "agree": (("value", "said_by"), ("default", "scope", "renewed_by")),
}
_OF_SOME_CHECKS = tuple(dict.fromkeys(word for words in _ORDER_WORDS.values() for of in words for word in of))

#: The checks of order rules whose events may have a key of their own, or stand for the items of a list.
_KEYED_CHECKS = ("unique", "agree")

#: The roles in which each option of an event means something.
_OPTION_ROLES = {
    "key": (
        *("open", "close", "start", "whole", "event", "introduced_by", "before", "until", "excused_by", "said_by"),
        *DEADLINE_ROLES,
    ),
    "each": ("open", "close", "start", "whole", "event", "introduced_by", "until", "excused_by", "said_by"),
    "optional": ("open",),
    "restarts": ("excused_by", "after", "said_by"),
}


def check_stream(source: Source) -> None:
    """Checks what a schema says under `x-stream`: its form, and that every event and field it names exists.

    Raises:
        SchemaError: with the first thing that is wrong, and where it stands.
    """
    if not source.stream:
        return
    check_form_of_stream(source.stream)
    for role, field in source.stream.get("envelope", {}).items():
        lacking = [of for of, name in source.events.items() if not has_path(source, source.definitions[name], [field])]
        if lacking and (role != "agent" or len(lacking) == len(source.events)):
            raise SchemaError(f"x-stream/envelope/{role}: {lacking[0]} has no field {field}")
    if "version" in source.stream:
        check_version(source, source.stream["version"])
    rules: list[Node] = source.stream["rules"]
    ids: set[str] = set()
    for index, rule in enumerate(rules):
        place = f"x-stream/rules/{index} ({rule['id']})"
        if rule["id"] in ids:
            raise SchemaError(f"{place}: a second rule of this id")
        ids.add(rule["id"])
        check_rule(source, rule, {other["id"]: other for other in rules[:index] if other["kind"] == "bracket"}, place)
        for entry in rule["source"]:
            _check_source(source, entry, f"{place}/source")
        for name, example in rule.get("examples", {}).items():
            for event in example:
                _check_example(source, event, f"{place}/examples/{name}")


def check_form_of_stream(stream: Node) -> None:
    """Checks the form of what a schema says under `x-stream`, whatever its events are.

    Raises:
        SchemaError: with the first thing that is wrong, and where it stands.
    """
    validator = Draft7Validator(json.loads(read_schema("stream-rules.schema.json")))
    error = best_match(validator.iter_errors(stream)) if stream else None
    if error is not None:
        place = "/".join(["x-stream", *map(str, error.absolute_path)])
        raise SchemaError(f"{place}: {shorten(error.message, 400)}")


def check_version(source: Source, version: Node) -> None:
    """Checks that the field exists in which a stream states its version.

    Raises:
        SchemaError: it does not.
    """
    _check_on(source, {}, "version", {"type": version["event"], "where": {version["field"]: ""}}, "x-stream/version")


def check_rule(source: Source, rule: Node, brackets: Mapping[str, Node], place: str) -> None:
    """Checks that all events and fields exist that a rule is about.

    Args:
        source: the checked schema.
        rule: the rule, of the right form.
        brackets: the bracket rules above it, by id.
        place: where it stands.

    Raises:
        SchemaError: with the first one that does not exist.
    """
    for name in rule.get("within", ()):
        if name not in brackets:
            raise SchemaError(f"{place}/within: {name} is not the id of a bracket rule above")
        _check_within(rule, brackets[name], f"{place}/within")
        if "opener" in rule:
            for on in brackets[name]["open"]:
                _check_on(source, {}, "opener", {"type": type_of(on), "where": rule["opener"]}, f"{place}/opener")
    for role, events in roles_of(rule):
        for on in events:
            _check_on(source, rule, role, on, f"{place}/{f'deadline/{role}' if role in DEADLINE_ROLES else role}")
    for role in REPAIR_ROLES:
        for on in rule.get("repair", {}).get(role, ()):
            _check_on(source, rule, role, on, f"{place}/repair/{role}", shorter=role == "until")
    if rule["kind"] == "order":
        _check_order(rule, place)


def _check_within(rule: Node, bracket: Node, place: str) -> None:
    """Checks that what a rule looks for can be found among the spans of a bracket."""
    name = bracket["id"]
    if rule.get("scope", "session") != bracket.get("scope", "session"):
        raise SchemaError(f"{place}: the scope of {name} is another")
    if rule.get("key") and len(rule["key"]) != len(bracket.get("key", ())):
        raise SchemaError(f"{place}: the key of {name} has not as many fields as the key of the rule")
    if not {*rule.get("streams", _STREAMS)} <= {*bracket.get("streams", _STREAMS)}:
        raise SchemaError(f"{place}: {name} is not checked in all streams in which the rule is")


def _check_order(rule: Node, place: str) -> None:
    needed, allowed = _ORDER_WORDS[rule["check"]]
    for word in _OF_SOME_CHECKS:
        if word in rule and word not in (*needed, *allowed):
            raise SchemaError(f"{place}/{word}: means nothing to the check {rule['check']}")
        if word in needed and word not in rule:
            raise SchemaError(f"{place}: the check {rule['check']} needs {word}")
    if rule["check"] == "counter" and rule["key"] and "excused_by" in rule:
        raise SchemaError(f"{place}/excused_by: means nothing to a counter with a key")
    if rule["check"] == "chain" and len(rule["key"]) != 2:
        raise SchemaError(f"{place}/key: a chain has two paths: the id of the event before, and the event's own")


def _check_on(source: Source, rule: Node, role: str, on: Any, place: str, *, shorter: bool = False) -> None:
    event: Node = {"type": on} if isinstance(on, str) else on
    event_type: str = event["type"]
    if event_type != "*" and event_type not in source.events:
        raise SchemaError(f"{place}: there is no event {event_type}")
    for option, roles in _OPTION_ROLES.items():
        if option in event and role not in roles:
            raise SchemaError(f"{place}: {option} means nothing in this role")
        if option in ("key", "each") and option in event and rule.get("check", "agree") not in _KEYED_CHECKS:
            raise SchemaError(f"{place}: {option} means nothing to the check {rule['check']}")
    own = event.get("key")
    fits = own is None or len(own) == len(rule.get("key", ())) or (shorter and 0 < len(own) < len(rule["key"]))
    if not fits and not ("each" in event and own == []):
        raise SchemaError(f"{place}: the key of {event_type} has not as many fields as the key of the rule")
    for name in source.events.values() if event_type == "*" else [source.events[event_type]]:
        for need in needs(rule, role, on):
            if not need.is_met(source, name):
                kind = "list" if need.word == "each" else "field"
                raise SchemaError(f"{place}: {name} has no {kind} {need.path}{_MEANT_AS.get(need.word, '')}")


def _check_source(source: Source, entry: str, place: str) -> None:
    definition, _, path = entry.partition(".")
    if not definition.isidentifier() or not definition[0].isupper() or definition.isupper():
        return  # the name of a document
    if definition in source.definitions and not has_path(source, source.definitions[definition], path.split(".")):
        raise SchemaError(f"{place}: definition {definition} has no field {path}")
    if path and definition not in source.definitions:
        raise SchemaError(f"{place}: there is no definition {definition}")


def _check_example(source: Source, event: Node, place: str) -> None:
    fields = {path: value for path, value in event.items() if path != "type"}
    _check_on(source, {}, "example", {"type": event["type"], "where": fields}, place)
