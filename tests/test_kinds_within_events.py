"""Objects of several kinds within events: rules read what only the meant kind has, and other kinds may come."""

import json
from typing import Any

import pytest
from msgspec import UNSET
from session_events import DecodeError, UnknownObject, load_dialect, validate
from session_events.errors import SchemaError

TEXT = {"type": "string"}


def thing(kind: str, **fields: Any) -> dict[str, Any]:
    """The schema of an object of a kind, with required fields."""
    properties = {"of": {"type": "string", "const": kind}, **fields}
    return {"type": "object", "required": ["of", *fields], "properties": properties, "additionalProperties": False}


def union(*members: str, **more: Any) -> dict[str, Any]:
    """The schema of one of some kinds of object."""
    return {"anyOf": [{"$ref": f"#/definitions/{name}"} for name in members], **more}


def event(kind: str, **fields: Any) -> dict[str, Any]:
    """The schema of an event, told apart by its `type`."""
    properties = {"type": {"type": "string", "const": kind}, **fields}
    return {"type": "object", "required": ["type", *fields], "properties": properties, "additionalProperties": False}


DEFINITIONS = {
    "Text": thing("text", text=TEXT),
    "Call": thing("call", id=TEXT, name=TEXT),
    "Answer": thing("answer", id=TEXT),
    "Block": union("Text", "Call", "Answer"),
    "TextMore": thing("text", text=TEXT),
    "CallMore": thing("call", json=TEXT),
    "More": union("TextMore", "CallMore"),
    "Start": event("start", block={"$ref": "#/definitions/Block"}),
    "Delta": event("delta", more={"$ref": "#/definitions/More"}),
    "Stop": event("stop", why={"type": "string", "enum": ["done", "full"]}),
    "Note": event("note", about={"type": "array", "items": {"$ref": "#/definitions/Text"}}),
    "End": event("end", why={"anyOf": [{"$ref": "#/definitions/Why"}, {"type": "null"}]}),
    "Why": {"type": "string", "enum": ["done", "full"]},
}
CALL = {"type": "start", "where": {"block.of": "call"}}
EXTENSIBLE = {name: {**DEFINITIONS[name], "x-extensible-enum": True} for name in ("Block", "More", "Why")}


def dialect(*rules: dict[str, Any], **changed: Any) -> Any:
    """A dialect of the events above, with some rules."""
    says = {"says": "What these events do.", "source": ["a document"]}
    return load_dialect(
        {
            "x-dialect": {"name": "kinds"},
            "x-stream": {"rules": [{**says, **rule} for rule in rules]},
            **union("Start", "Delta", "Stop", "Note", "End"),
            "definitions": {**DEFINITIONS, **changed},
        }
    )


def found(dialect: Any, *events: dict[str, Any]) -> list[tuple[str, int | None]]:
    """Rule, code and line of what is found in a stream."""
    stream = b"".join(json.dumps(one).encode() + b"\n" for one in events)
    return [(f"{one.rule}/{one.code}", one.line) for one in validate(stream, dialect).findings]


def start(kind: str, **more: str) -> dict[str, Any]:
    return {"type": "start", "block": {"of": kind, **more}}


def call(name: str) -> dict[str, Any]:
    return start("call", id=name, name="ls")


def test_a_rule_reads_what_only_the_kind_has_that_its_condition_names():
    unique = dialect({"id": "call-id", "kind": "order", "check": "unique", "key": ["block.id"], "event": [CALL]})
    assert found(unique, call("a"), start("answer", id="a"), start("text", text=""), call("b")) == []
    assert found(unique, call("a"), call("a")) == [("call-id/duplicate", 2)]


def test_a_span_may_have_a_key_that_only_the_kind_has_that_opens_it():
    on = [{"type": "start", "where": {"block.of": kind}} for kind in ("call", "answer")]
    answered = {"id": "call", "kind": "bracket", "key": ["block.id"], "open": on[:1], "close": on[1:]}
    named = {"id": "answer", "kind": "refers", "key": ["block.id"], "event": on[1:], "introduced_by": on[:1]}
    both = dialect(answered, named)
    assert found(both, start("text", text=""), call("a"), start("text", text=""), start("answer", id="a")) == []
    assert found(both, call("a"), start("answer", id="b")) == [
        ("call/unclosed", 1),
        ("call/unopened", 2),
        ("answer/dangling-reference", 2),
    ]


def test_a_condition_may_leave_several_kinds_that_all_have_the_field():
    other = {"type": "start", "where": {"block.of": {"other_than": "text"}}}
    unique = dialect({"id": "some-id", "kind": "order", "check": "unique", "key": ["block.id"], "event": [other]})
    assert found(unique, call("a"), start("answer", id="a")) == [("some-id/duplicate", 2)]


@pytest.mark.parametrize(
    "on",
    [
        "start",
        {"type": "start", "where": {"block.of": ["call", "text"]}},
        {"type": "start", "where": {"block.of": {"other_than": "call"}}},
        {"type": "start", "where": {"block.of": {"present": True}}},
        {"type": "start", "where": {"block.of": "nothing"}},
    ],
)
def test_a_field_that_not_every_meant_kind_has_is_refused(on):
    with pytest.raises(SchemaError, match=r"Start has no field block\.id"):
        dialect({"id": "call-id", "kind": "order", "check": "unique", "key": ["block.id"], "event": [on]})


def test_an_example_has_the_fields_of_its_kind():
    bracket = {"id": "call", "kind": "bracket", "open": ["start"], "close": ["stop"]}
    good = [{"type": "start", "block.of": "call", "block.name": "ls"}, {"type": "stop"}]
    assert dialect({**bracket, "examples": {"good": good, "bad": good[:1]}}).rules
    with pytest.raises(SchemaError, match=r"Start has no field block\.name"):
        dialect({**bracket, "examples": {"good": [{"type": "start", "block.name": "ls"}], "bad": good}})


def test_an_object_that_stands_alone_too_has_its_constant_in_the_union():
    """It is two classes; that of the union once had no attribute for the constant."""
    made = dialect()
    assert made.decode('{"type":"start","block":{"of":"text","text":""}}').block.of == "text"
    assert made.decode('{"type":"note","about":[{"of":"text","text":"x"}]}').about[0].of == "text"


def test_other_kinds_and_values_may_come_where_the_schema_says_so():
    wide = dialect(**EXTENSIBLE)
    assert found(wide, start("song", verse="la"), {"type": "end", "why": "bored"}) == [
        ("shape/unknown-value", 1),
        ("shape/unknown-value", 2),
    ]
    assert found(dialect(), start("song"), {"type": "end", "why": "bored"}) == [
        ("shape/bad-value", 1),
        ("shape/bad-value", 2),
    ]
    first = validate(json.dumps(start("song")).encode(), wide).findings[0]
    assert (first.severity, first.path, first.message) == (
        "info",
        "$.block.of",
        '"start": the schema does not know "song" as a value of `$.block.of`',
    )
    with pytest.raises(DecodeError, match='does not know "song"'):
        wide.decode(json.dumps(start("song")))


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ('{"type":"start","block":{"of":7}}', "bad-value"),
        ('{"type":"start","block":{}}', "bad-value"),
        ('{"type":"start","block":"song"}', "bad-value"),
        ('{"type":"start","block":{"of":"text"}}', "missing-field"),
        ('{"type":"start","block":{"of":"text","text":"","x":1}}', "unknown-field"),
        ('{"type":"end","why":7}', "bad-value"),
        ('{"type":"stop","why":"bored"}', "bad-value"),
    ],
)
def test_what_is_no_other_kind_is_wrong_as_ever(line, code):
    assert {one.code for one in dialect(**EXTENSIBLE).decode(line, strict=False).findings} == {code}


def test_what_is_not_known_is_kept_as_it_came():
    wide = dialect(**EXTENSIBLE)
    event = wide.decode('{"type":"start","block":{"of":"song","verse":["la"]}}', strict=False)
    assert event.block == UnknownObject("song", {"of": "song", "verse": ["la"]})
    assert wide.decode('{"type":"end","why":"bored"}', strict=False).why == "bored"


@pytest.mark.parametrize(
    ("block", "text"), [({"text": "la"}, "la"), ({"text": 7}, UNSET), ({"text": ["la"]}, UNSET), ({}, UNSET)]
)
def test_an_unknown_kind_has_the_attributes_of_the_known_ones(block, text):
    wide = dialect(**EXTENSIBLE)
    event = wide.decode(json.dumps({"type": "start", "block": {"of": "song", **block}}), strict=False)
    assert event.block.text is text or event.block.text == text
    with pytest.raises(AttributeError, match="verse"):
        _ = event.block.verse


def test_what_was_opened_by_an_unknown_kind_may_have_anything_inside():
    inside = {
        "id": "text",
        "kind": "inside",
        "event": [{"type": "delta", "where": {"more.of": "text"}}],
        "within": ["block"],
        "opener": {"block.of": "text"},
    }
    wide = dialect({"id": "block", "kind": "bracket", "open": ["start"], "close": ["stop"]}, inside, **EXTENSIBLE)
    rest = [{"type": "delta", "more": {"of": "text", "text": "x"}}, {"type": "stop", "why": "done"}]
    assert found(wide, start("text", text=""), *rest) == []
    assert found(wide, call("a"), *rest) == [("text/outside", 2)]
    assert found(wide, start("song"), *rest) == [("shape/unknown-value", 1)]
    assert found(wide, {"type": "start", "block": {"of": "call"}}, *rest)[-1] == ("text/outside", 2)
