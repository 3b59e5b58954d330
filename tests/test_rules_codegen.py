"""Stream rules in a schema: what is wrong with them is said with its place, and what is right is generated."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from session_events.codegen.generate import generate
from session_events.codegen.load import loaded
from session_events.codegen.source import make_source
from session_events.codegen.stream_checks import check_stream
from session_events.copilot import DIALECT, RULES
from session_events.errors import SchemaError
from session_events.rules import ABSENT, PRESENT, On, OneLessThan, Rule
from session_events.schema import read_schema

SCHEMA = json.loads(read_schema("session-events.schema.json"))
DECLARED = {rule["id"]: rule for rule in SCHEMA["x-stream"]["rules"]}
GENERATED = {rule.id: rule for rule in RULES}

IDS = """turn reasoning message tool tool-output subagent permission user-input elicitation external-tool exit-plan-mode
sampling oauth headers-refresh command auto-mode-switch session-limits hook compaction usage event-id parent-chain"""

ROLES = "open close start part whole event introduced_by before instead after until excused_by said_by renewed_by"

PREFIX = "#/definitions/"
RULE = "x-stream/rules/0"
GONE = {"data.gone": {"present": True}}
SAYS = "A rule that says something in one sentence."
COMMON = {"says": SAYS, "source": ["OneData.name"]}
BRACKET = {**COMMON, "id": "span", "kind": "bracket", "key": ["data.name"], "open": ["one"], "close": ["two"]}
ASSEMBLY = {**COMMON, "id": "text", "kind": "assembly", "key": ["data.name"], "part": ["one"], "whole": ["two"]}
COMPARED = {**ASSEMBLY, "part_text": "data.text", "whole_text": "data.text", "compare": "text"}
INSIDE = {**COMMON, "id": "place", "kind": "inside", "event": ["one"], "within": ["span"]}
REFERS = {**COMMON, "id": "name", "kind": "refers", "key": ["data.name"], "event": ["two"], "introduced_by": ["one"]}
ORDER = {**COMMON, "id": "order", "kind": "order", "check": "unique", "key": ["data.name"], "event": ["*"]}


def small(*rules: Any, **stream: Any) -> dict[str, Any]:
    """A schema of two events, whose payload is a choice of two objects in `one`, with rules."""
    text = {"type": "string"}
    event = {"type": "object", "required": ["type", "data"], "additionalProperties": False}
    data = {
        "type": "object",
        "properties": {"name": text, "text": text, "flag": {"type": "boolean"}, "number": {"type": "integer"}},
    }
    tagged = {**data, "required": ["kind"]}
    definitions: dict[str, Any] = {
        "AnyEvent": {"anyOf": [{"$ref": PREFIX + "OneEvent"}, {"$ref": PREFIX + "TwoEvent"}]},
        "OneData": {"anyOf": [{"$ref": PREFIX + "LeftData"}, {"$ref": PREFIX + "RightData"}]},
        "LeftData": {**tagged, "properties": {**data["properties"], "kind": {"const": "left"}}},
        "RightData": {**tagged, "properties": {**data["properties"], "kind": {"const": "right"}, "extra": text}},
        "TwoData": data,
    }
    for name in ("One", "Two"):
        properties = {"type": {"const": name.lower()}, "data": {"$ref": f"{PREFIX}{name}Data"}}
        definitions[f"{name}Event"] = {**event, "properties": properties}
    return {"$ref": PREFIX + "AnyEvent", "definitions": definitions, "x-stream": {"rules": list(rules), **stream}}


def without(rule: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in rule.items() if key != name}


def wrong(rule: dict[str, Any], place: str, *words: str, marks: Any = (), **changed: Any) -> Any:
    name = "-".join([rule["kind"], *(f"{key}={value}" for key, value in changed.items())]) if changed else place
    return pytest.param([{**rule, **changed}], place, words, marks=marks, id=name)


@pytest.mark.parametrize(
    ("rules", "place", "words"),
    [
        wrong(BRACKET, f"{RULE}/kind", "'state' is not one of", kind="state"),
        wrong(BRACKET, RULE, "'extra' was unexpected", extra=1),
        wrong(BRACKET, RULE, "'compare' was unexpected", compare="text"),
        wrong(BRACKET, f"{RULE}/id", "'Not an id'", id="Not an id"),
        wrong(BRACKET, f"{RULE}/says", "too short", says="Short."),
        wrong(BRACKET, f"{RULE}/source", "non-empty", source=[]),
        wrong(BRACKET, f"{RULE}/severity", "'fatal'", severity="fatal"),
        wrong(BRACKET, f"{RULE}/scope", "'turn'", scope="turn"),
        wrong(BRACKET, f"{RULE}/streams/0", "'disk'", streams=["disk"]),
        wrong(BRACKET, f"{RULE}/key/0", "'data..name'", key=["data..name"]),
        wrong(BRACKET, f"{RULE}/open", "non-empty", open=[]),
        wrong(COMPARED, f"{RULE}/compare", "'words'", compare="words"),
        wrong(ORDER, f"{RULE}/check", "'middle'", check="middle"),
        wrong(ORDER, f"{RULE} (order)", "needs value", check="counter"),
        wrong(ORDER, f"{RULE} (order)", "needs rises", check="counter", value="data.number"),
        wrong(
            ORDER,
            f"{RULE} (order)/excused_by",
            "counter with a key",
            check="counter",
            value="data.number",
            rises="by-one",
            excused_by=["two"],
        ),
        wrong(ORDER, f"{RULE} (order)/after", "means nothing to the check unique", after=["one"]),
        wrong(ORDER, f"{RULE} (order)/scope", "means nothing to the check unique", scope="agent"),
        wrong(BRACKET, f"{RULE} (span)/close", "optional means nothing", close=[{"type": "two", "optional": True}]),
        wrong(ASSEMBLY, f"{RULE} (text)/part", "key means nothing", part=[{"type": "one", "key": ["type"]}]),
        wrong(ORDER, f"{RULE} (order)", "the check agree needs value", check="agree"),
        wrong(
            ORDER, f"{RULE} (order)/renewed_by", "means nothing to the check first", check="first", renewed_by=["one"]
        ),
        wrong(BRACKET, f"{RULE} (span)/close", "restarts means nothing", close=[{"type": "two", "restarts": True}]),
        wrong(BRACKET, f"{RULE} (span)/open", "as many fields", open=[{"type": "one", "key": ["type", "type"]}]),
        wrong(BRACKET, f"{RULE} (span)/open", "no field data.gone", open=[{"type": "one", "key": ["data.gone"]}]),
        wrong(BRACKET, f"{RULE} (span)/open", "no list data.name", open=[{"type": "one", "each": "data.name"}]),
        wrong(BRACKET, f"{RULE} (span)/open", "no list data.gone", open=[{"type": "one", "each": "data.gone"}]),
        wrong(
            BRACKET,
            f"{RULE} (span)/open",
            "no field data.gone",
            open=[{"type": "one", "where": {"data.name": {"one_less_than": "data.gone"}}}],
        ),
        wrong(BRACKET, f"{RULE}/excused_when/data.name", "[]", excused_when={"data.name": []}),
        wrong(BRACKET, f"{RULE}/open/0", "'more' was unexpected", open=[{"type": "one", "more": 1}]),
        wrong(BRACKET, f"{RULE}/open/0", "'type' is a required", open=[{"scope": "agent"}]),
        *(
            pytest.param([without(rule, name)], RULE, [f"'{name}'"], id=f"{rule['kind']}-without-{name}")
            for rule in (BRACKET, COMPARED, INSIDE, REFERS, ORDER)
            for name in rule
            if name not in {"compare", "whole_text"} and (rule, name) not in [(BRACKET, "key"), (COMPARED, "key")]
        ),
        pytest.param([BRACKET, BRACKET], "x-stream/rules/1 (span)", ["second rule"], id="two rules of one id"),
        pytest.param([INSIDE, BRACKET], f"{RULE} (place)/within", ["span", "above"], id="within below"),
        pytest.param(
            [ORDER, {**INSIDE, "within": ["order"]}], "x-stream/rules/1 (place)/within", ["order"], id="order"
        ),
        *(
            wrong(rule, f"{RULE} ({rule['id']})/{role}", "no event three", **{role: ["three"]})
            for rule, roles in [
                (BRACKET, ["open", "close", "until", "excused_by"]),
                (ASSEMBLY, ["start", "part", "whole", "until", "excused_by"]),
                (REFERS, ["event", "introduced_by"]),
                (ORDER, ["event", "before", "instead", "excused_by"]),
            ]
            for role in roles
        ),
        wrong(BRACKET, f"{RULE} (span)/open", "no event three", open=["one", {"type": "three"}]),
        *(
            wrong(rule, f"{RULE} ({rule['id']})", "has no field data.gone", key=["data.gone"])
            for rule in (BRACKET, ASSEMBLY, REFERS, ORDER)
        ),
        wrong(BRACKET, f"{RULE} (span)/open", "OneEvent has no field data.name.more", key=["data.name.more"]),
        wrong(COMPARED, f"{RULE} (text)/part", "OneEvent has no field data.gone", part_text="data.gone"),
        wrong(COMPARED, f"{RULE} (text)/whole", "TwoEvent has no field data.gone", whole_text="data.gone"),
        wrong(BRACKET, f"{RULE} (span)/open", "OneEvent has no field gone", excused_when={"gone": True}),
        *(
            wrong(
                BRACKET, f"{RULE} (span)/{role}", "has no field data.gone", **{role: [{"type": "two", "where": GONE}]}
            )
            for role in ("close", "until", "excused_by")
        ),
        wrong(ORDER, f"{RULE} (order)/event", "has no field data.extra", event=["two"], key=["data.extra"]),
        wrong(BRACKET, f"{RULE}/why", "too short", why="Short."),
        wrong(BRACKET, f"{RULE}/examples", "'bad' is a required", examples={"good": [{"type": "one"}]}),
        wrong(BRACKET, f"{RULE}/examples/bad", "non-empty", examples={"good": [{"type": "one"}], "bad": []}),
        wrong(
            BRACKET, f"{RULE}/examples/good/0/type", "*", examples={"good": [{"type": "*"}], "bad": [{"type": "one"}]}
        ),
        *(
            wrong(BRACKET, f"{RULE} (span)/examples/bad", word, examples={"good": [{"type": "one"}], "bad": [event]})
            for word, event in [
                ("no event three", {"type": "three"}),
                ("OneEvent has no field data.gone", {"type": "one", "data.gone": 1}),
                ("TwoEvent has no field gone", {"type": "two", "gone": {"present": False}}),
            ]
        ),
        wrong(BRACKET, f"{RULE} (span)/source", "OneEvent has no field gone", source=["OneEvent.gone"]),
        wrong(BRACKET, f"{RULE} (span)/source", "no definition Gone", source=["OneData.name", "Gone.name"]),
    ],
)
def test_a_wrong_rule_is_refused_with_its_place(rules, place, words):
    with pytest.raises(SchemaError) as caught:
        check_stream(make_source("small.json", small(*rules), ""))
    message = str(caught.value)
    assert message.startswith((f"{place}: ", f"{place}/"))
    assert [word for word in words if word not in message] == []


@pytest.mark.parametrize(
    ("bracket", "inside", "words"),
    [
        ({}, {"scope": "agent"}, "the scope of span is another"),
        ({}, {"key": ["data.name", "data.text"]}, "the key of span has not as many fields"),
        ({"streams": ["log"]}, {}, "span is not checked in all streams"),
    ],
)
def test_what_is_looked_for_in_a_bracket_must_be_what_is_in_it(bracket, inside, words):
    check_stream(make_source("small.json", small(BRACKET, INSIDE), ""))
    with pytest.raises(SchemaError, match=rf"rules/1 \(place\)/within: {words}"):
        check_stream(make_source("small.json", small({**BRACKET, **bracket}, {**INSIDE, **inside}), ""))


@pytest.mark.parametrize(
    ("stream", "words"),
    [
        ({"envelope": {"name": "id"}}, "x-stream/envelope: "),
        ({"more": []}, "'more' was unexpected"),
        pytest.param({"envelope": {"id": "gone"}}, "gone"),
    ],
)
def test_a_wrong_envelope_is_refused(stream, words):
    with pytest.raises(SchemaError) as caught:
        check_stream(make_source("small.json", small(BRACKET, **stream), ""))
    assert words in str(caught.value)


@pytest.mark.parametrize("entry", ["a document", "OneData.name", pytest.param("NOTES.md")])
def test_a_source_is_a_field_or_a_document(entry):
    check_stream(make_source("small.json", small({**BRACKET, "source": [entry]}), ""))


def small_rules(folder, *rules: Any) -> tuple[Rule, ...]:
    path = folder / "small.schema.json"
    path.write_text(json.dumps(small(*rules)))
    files = generate(path, "small_package")
    texts = {name: files[f"{name}.py"] for name in ("bases", "events", "rules")}
    with loaded("small_package", texts) as modules:
        return modules["rules"].RULES


def test_every_kind_of_rule_is_generated(tmp_path):
    rules = small_rules(tmp_path, BRACKET, COMPARED, INSIDE, REFERS, ORDER)
    assert [type(rule).__name__ for rule in rules] == ["Bracket", "Assembly", "Inside", "Refers", "Order"]
    assert [rule.key for rule in rules] == [("data.name",), ("data.name",), (), ("data.name",), ("data.name",)]


@pytest.mark.parametrize(
    "changed",
    [
        {"excused_when": {"data.flag": [True, None, 5, 'a "quoted" \\ text']}},
        pytest.param({"says": 'Every "one" is closed by a "two"'}),
        pytest.param({"says": 'Every """one""" is closed by a two.'}),
        pytest.param({"says": r"Every one matches \d and is closed."}),
    ],
)
def test_a_rule_that_was_accepted_is_generated_as_it_is(changed, tmp_path):
    (rule,) = small_rules(tmp_path, {**BRACKET, **changed})
    assert rule.says == changed.get("says", SAYS)


@pytest.mark.parametrize("path", ["data.extra", "data.kind.name"])
def test_a_field_that_is_no_attribute_of_every_class_is_refused(path, tmp_path):
    with pytest.raises(SchemaError, match=path):
        small_rules(tmp_path, {**BRACKET, "open": [{"type": "one", "where": {path: "one"}}]})


def test_the_committed_rules_are_valid_and_all_there():
    check_stream(make_source("session-events.schema.json", SCHEMA, ""))
    assert set(IDS.split()) <= GENERATED.keys()
    assert list(GENERATED) == list(DECLARED)


def snake(path: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", path).lower()


def conditions(where: dict[str, Any]) -> Iterator[tuple[str, tuple[Any, ...]]]:
    for path, value in where.items():
        if isinstance(value, dict) and "one_less_than" in value:
            value = OneLessThan(snake(value["one_less_than"]))
        elif isinstance(value, dict):
            value = PRESENT if value["present"] else ABSENT
        yield snake(path), tuple(value) if isinstance(value, list) else (value,)


def expected_on(on: Any) -> On:
    on = {"type": on} if isinstance(on, str) else on
    where = tuple(conditions(on.get("where", {})))
    key = tuple(snake(path) for path in on["key"]) if "key" in on else None
    options = on.get("scope", "agent"), on.get("severity"), on.get("restarts", False)
    each = snake(on["each"]) if "each" in on else None
    return On(DIALECT.event_types.get(on["type"]), where, *options, key, each, on.get("optional", False))


@pytest.mark.parametrize("rule_id", DECLARED)
def test_a_generated_rule_says_what_the_schema_says(rule_id):
    declared, rule = DECLARED[rule_id], GENERATED[rule_id]
    assert type(rule).__name__ == declared["kind"].capitalize()
    assert (rule.says, rule.source) == (declared["says"], ", ".join(declared["source"]))
    assert (rule.severity, rule.scope) == (declared.get("severity", "error"), declared.get("scope", "session"))
    assert rule.key == tuple(snake(path) for path in declared.get("key", ()))
    assert rule.streams == tuple(declared.get("streams", ("live", "log")))
    for role in ROLES.split():
        assert getattr(rule, role, ()) == tuple(expected_on(on) for on in declared.get(role, ())), role
    for name in ("part_text", "whole_text", "value"):
        assert (getattr(rule, name, None) or "") == snake(declared.get(name, ""))
    for name, default in (
        ("exclusive", False),
        ("loose", False),
        ("reusable", False),
        ("compare", None),
        ("check", None),
        ("begins", None),
    ):
        assert getattr(rule, name, default) == declared.get(name, default)
    assert getattr(rule, "within", ()) == tuple(declared.get("within", ()))
    assert getattr(rule, "excused_when", ()) == tuple(conditions(declared.get("excused_when", {})))
