"""Whatever a rule may say is compared: of each word of the vocabulary, two values give a change."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from session_events.codegen.diff.roles import ROLES
from session_events.codegen.diff.rules import compare_rules
from session_events.codegen.diff.table import TABLE
from session_events.schema import read_schema

VOCABULARY = json.loads(read_schema("stream-rules.schema.json"))
DEFINITIONS = VOCABULARY["definitions"]
KINDS = DEFINITIONS["rule"]["properties"]["kind"]["enum"]

#: Words that say nothing of which streams keep a rule.
READ_BY_PEOPLE = ("says", "why", "resume", "examples", "source")


def resolved(node: dict[str, Any]) -> dict[str, Any]:
    """A part of the vocabulary, with its references followed."""
    while "$ref" in node:
        node = DEFINITIONS[node["$ref"].rpartition("/")[2]]
    return node


def two(node: dict[str, Any]) -> tuple[Any, Any]:
    """Two values that a part of the vocabulary admits."""
    node = resolved(node)
    if "enum" in node:
        return node["enum"][0], node["enum"][1]
    if "anyOf" in node:
        return two(node["anyOf"][0])
    if node["type"] == "array":
        return tuple([value] for value in two(node["items"]))  # type: ignore[return-value]  # of two, two
    if "required" in node:
        name = node["required"][0]
        return tuple({name: value} for value in two(node["properties"][name]))  # type: ignore[return-value]  # of two, two
    if node["type"] == "object":
        return {"data.flag": True}, {"data.flag": False}
    kind = node["type"] if isinstance(node["type"], str) else node["type"][0]
    return {"string": ("first", "second"), "boolean": (False, True), "integer": (1, 2), "number": (1, 2.5)}[kind]


def rules(kind: str, word: str) -> Iterator[dict[str, Any]]:
    """Yields two rules of a kind that differ in one word."""
    definition = DEFINITIONS[kind]
    required = {name: two(definition["properties"][name])[0] for name in definition["required"]}
    for value in two(definition["properties"][word]):
        yield {
            **required,
            "id": "demo",
            "kind": kind,
            "says": "What the events do.",
            "source": ["a document"],
            word: value,
        }


def kinds_of_change(old: dict[str, Any], new: dict[str, Any]) -> set[str]:
    """The kinds of change between two rules."""
    return {change.found.kind for change in compare_rules({"rules": [old]}, {"rules": [new]}, {})}


def takes_options(role: dict[str, Any]) -> bool:
    """Whether events in a role may have options: a plain type has none."""
    return resolved(resolved(role).get("items", {})) == DEFINITIONS["on"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_word_of_a_rule_is_compared(kind):
    words = DEFINITIONS[kind]["properties"].keys() - {"kind", *READ_BY_PEOPLE}
    found = {word: kinds_of_change(*rules(kind, word)) for word in words}
    assert [word for word, kinds in found.items() if not kinds] == []
    assert set().union(*found.values()) <= TABLE.keys()


@pytest.mark.parametrize("word", READ_BY_PEOPLE)
def test_what_people_alone_read_is_no_change_of_a_rule(word):
    old, new = ({**rule, word: text} for rule, text in zip(rules("bracket", "open"), ("one", "other"), strict=True))
    assert kinds_of_change(old, {**new, "open": old["open"]}) == set()


def test_another_kind_of_rule_is_another_rule():
    old, new = (next(rules(kind, "id")) for kind in KINDS[:2])
    assert kinds_of_change(old, new) == {"rule-kind-changed"}


def test_every_option_of_an_event_is_compared_in_the_roles_that_have_it():
    options = {name: form for entry in DEFINITIONS["on"]["anyOf"] for name, form in entry.get("properties", {}).items()}
    roles = [
        (kind, role) for kind in KINDS for role in ROLES if takes_options(DEFINITIONS[kind]["properties"].get(role, {}))
    ]
    for option in options.keys() - {"type"}:
        found = set()
        for kind, role in roles:
            rule = next(rules(kind, role))
            found |= kinds_of_change(
                *({**rule, role: [{"type": "first", option: value}]} for value in two(options[option]))
            )
        assert found, option
        assert found <= TABLE.keys()


def test_every_word_of_a_condition_is_compared():
    for form in DEFINITIONS["where"]["additionalProperties"]["anyOf"]:
        for word, values in form.get("properties", {}).items():
            conditions = ({"data.flag": {word: value}} for value in two(values))
            old, new = (
                {**next(rules("bracket", "open")), "open": [{"type": "first", "where": where}]} for where in conditions
            )
            assert kinds_of_change(old, new) == {"opener-condition-changed"}


@pytest.mark.parametrize("word", VOCABULARY["properties"]["envelope"]["properties"])
def test_every_word_of_the_envelope_is_compared(word):
    rule = next(rules("bracket", "open"))
    old, new = ({"envelope": {word: name}, "rules": [rule]} for name in ("first", "second"))
    assert {change.found.kind for change in compare_rules(old, new, {})} == {"envelope-changed"}


@pytest.mark.parametrize("word", VOCABULARY["properties"]["sse"]["properties"])
def test_every_word_on_server_sent_events_is_compared(word):
    rule = next(rules("bracket", "open"))
    values = two(VOCABULARY["properties"]["sse"]["properties"][word])
    old, new = ({"sse": {word: value}, "rules": [rule]} for value in values)
    assert {change.found.kind for change in compare_rules(old, new, {})} == {"event-stream-changed"}
