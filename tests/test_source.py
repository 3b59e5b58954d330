"""Schemas that cannot be bound fail with one message that says where, and nothing but a SchemaError."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from session_events.codegen.generate import generate, generate_package
from session_events.codegen.load import loaded
from session_events.codegen.source import make_source, read_source
from session_events.errors import SchemaError

TEXT = {"type": "string"}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/definitions/{name}"}


UNION_OF_EVENTS = {"anyOf": [ref("OneEvent"), ref("TwoEvent")]}


def struct(*required: str, **fields: Any) -> dict[str, Any]:
    properties = {**dict.fromkeys(required, TEXT), **fields}
    return {"type": "object", "properties": properties, "required": list(required), "additionalProperties": False}


def event(kind: Any, **fields: Any) -> dict[str, Any]:
    return struct("type", type={"type": "string", "const": kind}, **fields)


def schema(*, field: Any = TEXT, **definitions: Any) -> dict[str, Any]:
    """A schema of two events that can be bound, unless a field or a definition spoils it."""
    events = {"OneEvent": event("one", field=field), "TwoEvent": event("two")}
    return {**ref("AnyEvent"), "definitions": {"AnyEvent": UNION_OF_EVENTS, **events, **definitions}}


def refusal(source: Any, folder: Path) -> str:
    """What generating from a schema, or from bytes, is refused with."""
    path = folder / "spoilt.schema.json"
    path.write_bytes(source if isinstance(source, bytes) else json.dumps(source).encode())
    with pytest.raises(SchemaError) as caught:
        generate(path, "spoilt")
    return str(caught.value)


UNION = {"anyOf": [ref("Left"), ref("Right")]}
TAGLESS = {"Left": struct("left"), "Right": struct("right")}


@pytest.mark.parametrize(
    ("source", "words"),
    [
        pytest.param(b"{", ["cannot be read as JSON", "line 1 column 2"], id="not JSON"),
        pytest.param(b"", ["cannot be read as JSON"], id="empty"),
        pytest.param(b'"\xff"', ["cannot be read as JSON", "0xff"], id="not UTF-8"),
        pytest.param(b"[" * 100_000, ["cannot be read as JSON"], id="nested too deep to read"),
        pytest.param([], ["not an object"], id="an array"),
        pytest.param(None, ["not an object"], id="null"),
        pytest.param(ref("AnyEvent"), ["#/definitions/AnyEvent"], id="no definitions"),
        pytest.param({**ref("AnyEvent"), "definitions": []}, ["/definitions"], id="definitions are an array"),
        pytest.param({**ref("AnyEvent"), "$defs": []}, ["/$defs"], id="$defs are an array"),
        pytest.param({**schema(), "$defs": {"OneEvent": {}}}, ["/$defs/", "OneEvent"], id="defined twice"),
        pytest.param({"definitions": {}}, ["root", "`$ref`"], id="the root refers to nothing"),
        pytest.param({"$ref": "#/$defs/A", "definitions": {}}, ["root", "`$ref`"], id="the root refers elsewhere"),
        pytest.param({**ref("Gone"), "definitions": {}}, ["#/definitions/Gone"], id="the root's target is missing"),
        pytest.param(
            schema(field={"type": "array", "items": ref("Gone")}),
            ["/definitions/OneEvent/properties/field/items", "#/definitions/Gone"],
            id="dangling reference",
        ),
        pytest.param(
            schema(Deep={"anyOf": [TEXT, {"additionalProperties": ref("Gone")}]}),
            ["/definitions/Deep/anyOf/1/additionalProperties", "#/definitions/Gone"],
            id="dangling reference in a definition nobody uses",
        ),
        pytest.param(
            schema(field={"$ref": "other.json#/definitions/OneEvent"}),
            ["/definitions/OneEvent/properties/field", "other.json"],
            id="reference to another file",
        ),
        pytest.param(schema(AnyEvent={"anyOf": []}), ["definitions/AnyEvent/anyOf", "non-empty"], id="no events"),
        pytest.param(schema(AnyEvent=TEXT), ["definitions/AnyEvent", "`anyOf`"], id="the root is no union"),
        pytest.param(schema(AnyEvent=struct("x")), ["definitions/AnyEvent", "constant"], id="one event, no constant"),
        pytest.param(
            schema(AnyEvent={"anyOf": [ref("OneEvent"), struct("x")]}),
            ["a member of definitions/AnyEvent", '"x"'],
            id="inline event without a constant",
        ),
        pytest.param(
            schema(AnyEvent={"anyOf": [ref("OneEvent"), TEXT]}),
            ["definitions/AnyEvent"],
            id="an event that is a string",
        ),
        pytest.param(
            schema(AnyEvent={"anyOf": [ref("OneEvent"), ref("AnyEvent")]}), ["without an end"], id="a union in itself"
        ),
        pytest.param(
            schema(TwoEvent={**event("two"), "not": {"required": ["x"]}}),
            ["definitions/TwoEvent", "no more"],
            id="an event that needs its schema",
        ),
        pytest.param(schema(field={"type": "object", "if": {"required": ["a"]}}), ["/field", "`if`"], id="a condition"),
        pytest.param(schema(field={"prefixItems": [TEXT]}), ["/field", "`prefixItems`"], id="a tuple"),
        pytest.param(schema(TwoEvent=struct("type")), ["definitions/AnyEvent", "constant"], id="no constant tag"),
        pytest.param(schema(TwoEvent=event(2)), ["definitions/AnyEvent", "constant"], id="a tag that is no string"),
        pytest.param(
            schema(TwoEvent={**event("two"), "required": []}),
            ["definitions/AnyEvent", "constant"],
            id="a tag that may be absent",
        ),
        pytest.param(schema(TwoEvent=event("one")), ["definitions/AnyEvent", "constant"], id="two events with one tag"),
        pytest.param(schema(ONEEvent=TEXT), ["OneEvent", "ONEEvent", "one name"], id="names that differ in case"),
        pytest.param(schema(**{"2nd": TEXT}), ['definitions/"2nd"'], id="a name with a digit first"),
        pytest.param(schema(**{"...": TEXT}), ['definitions/"..."'], id="a name without a letter"),
        pytest.param({**schema(), "x-stream": "none"}, ["x-stream"], id="rules that are a string"),
    ],
)
def test_a_schema_that_cannot_be_bound_is_refused_with_its_place(source, words, tmp_path):
    message = refusal(source, tmp_path)
    assert [word for word in words if word not in message] == []
    assert "\n" not in message


@pytest.mark.parametrize(
    "spoilt",
    [
        pytest.param(schema(field=ref("None"), **{"None": TEXT}), id="a keyword"),
        pytest.param({**schema(any_event=UNION_OF_EVENTS), **ref("any_event")}, id="the root's name"),
        pytest.param(schema(AnyEvent=True), id="the root is a boolean"),
        pytest.param(schema(Wrong={"properties": []}), id="properties are an array"),
        pytest.param(schema(Wrong={"anyOf": 5}), id="anyOf is a number"),
        pytest.param(schema(field={"type": "strng"}), id="unknown type"),
        pytest.param(schema(field={"type": "string", "pattern": "("}), id="pattern is no pattern"),
        pytest.param(schema(field=True), id="the schema of a field is a boolean"),
        pytest.param({**schema(), "x-dialect": ["name"]}, id="x-dialect is an array"),
        pytest.param({**schema(), "x-stream": []}, id="x-stream is an array"),
        pytest.param(schema(Loop=ref("Loop")), id="a reference to itself"),
        pytest.param(schema(This=ref("That"), That=ref("This")), id="references in a circle"),
    ],
)
def test_a_malformed_schema_is_refused_before_code_is_written(spoilt, tmp_path):
    assert "spoilt.schema.json" in refusal(spoilt, tmp_path)


@pytest.mark.parametrize("two", [struct("type"), event("one")], ids=["no tag", "tag of another"])
def test_the_event_with_a_wrong_tag_is_named(two, tmp_path):
    assert "TwoEvent" in refusal(schema(TwoEvent=two), tmp_path)


@pytest.mark.parametrize("depth", [pytest.param(250), pytest.param(700)])
def test_a_schema_nested_too_deep_to_bind_is_refused(depth, tmp_path):
    nested = json.dumps(schema(field="@")).replace('"@"', '{"items":' * depth + "{}" + "}" * depth)
    assert refusal(nested.encode(), tmp_path)


@pytest.mark.parametrize("name", ["missing.json", "."])
def test_a_file_that_cannot_be_read_is_named(name, tmp_path):
    with pytest.raises(SchemaError, match="cannot be read") as caught:
        read_source(tmp_path / name)
    assert str(tmp_path / name) in str(caught.value)


TRUE, NULL = {"const": True}, {"type": "null"}


@pytest.mark.parametrize(
    ("field", "fields", "value", "valid"),
    [
        pytest.param(TEXT, {"a": TRUE, "b": TRUE}, {"b": False}, False),
        pytest.param(TEXT, {"from": TRUE}, {"from": True}, True),
        pytest.param(TEXT, {"_meta": TRUE}, {"_meta": True}, True),
        pytest.param({"type": "array", "items": TRUE}, {}, {"field": [False]}, False),
        pytest.param({"anyOf": [TRUE, NULL]}, {}, {"field": False}, False),
        pytest.param({"type": "boolean", "enum": [True]}, {}, {"field": False}, False),
        *(
            pytest.param({"type": kinds, "format": "date-time"}, {}, {"field": "x"}, False)
            for kinds in ("string", ["string", "null"])
        ),
        pytest.param(ref("Union"), {}, {"field": {"left": "x"}}, True),
        pytest.param(ref("Alias"), {}, {"field": {"left": "x"}}, True),
        pytest.param(ref("Maybe"), {}, {"field": None}, True),
    ],
)
def test_a_schema_is_bound_as_it_is(field, fields, value, valid, tmp_path):
    choices = {"Union": UNION, "Alias": ref("Union"), "Maybe": {"anyOf": [*UNION["anyOf"], NULL]}}
    used = {name: choice for name, choice in choices.items() if ref(name) == field or name == "Union"}
    path = tmp_path / "bound.schema.json"
    bound = schema(OneEvent=event("one", field=field, **fields), **used, **TAGLESS)
    path.write_text(json.dumps(bound))
    files = generate_package(read_source(path), "bound", models=False)
    order = ("bases", "events", "rules", "schema", "__init__")
    with loaded("bound", {name: files[f"{name}.py"] for name in order}) as modules:
        dialect = modules["__init__"].DIALECT
        assert (not dialect.explain(json.dumps({"type": "one", **value}))) == valid


def test_a_source_says_what_the_schema_says_of_itself(tmp_path):
    dialect = {"name": "small", "version": "1", "of": "Small"}
    content = json.dumps({**schema(), "x-dialect": dialect, "x-stream": {"rules": []}}).encode()
    path = tmp_path / "small.schema.json"
    path.write_bytes(content)
    source = read_source(path)
    assert source.digest == hashlib.sha256(content).hexdigest()
    assert (source.file, source.root, source.tag) == ("small.schema.json", "AnyEvent", "type")
    assert source.events == {"one": "OneEvent", "two": "TwoEvent"}
    assert (source.dialect, source.stream) == (dialect, {"rules": []})


def test_a_schema_that_does_not_name_its_dialect_is_named_after_its_file():
    assert make_source("small.schema.json", schema(), "").dialect == {"name": "small", "version": "", "of": ""}


def test_an_alias_is_followed_to_what_it_stands_for():
    source = make_source("small.json", schema(Alias=ref("Other"), Other=ref("Text"), Text=TEXT), "")
    assert source.resolve(ref("Alias")) == TEXT
