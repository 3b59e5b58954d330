"""Taking over an upstream schema: all of its structure, none of its sentences, and our words kept."""

import copy
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from session_events.codegen.generate import dialect_schemas
from session_events.codegen.naming import data_class, event_class
from session_events.codegen.source import read_source
from session_events.codegen.sync import synchronise
from session_events.codegen.tree import references, walk
from session_events.codegen.upstream import ROOT, check_upstream, structure, take_over
from session_events.errors import SchemaError
from session_events.schema import read_schema

PROSE = "A sentence that must not be taken over."
WORDS = {"x-enumDescriptions": {"a": PROSE}, "examples": [PROSE], "x-unheard-of": [PROSE]}
WORDS |= dict.fromkeys(["description", "title", "$comment", "markdownDescription"], PROSE)

#: One schema of every kind that upstream uses, and some that it might.
STRUCTURES: dict[str, Any] = {
    "bounds": {"type": "number", "minimum": 0, "maximum": 9, "default": 1},
    "between": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 9},
    "steps": {"type": "integer", "multipleOf": 5, "format": "duration"},
    "text": {"type": ["string", "null"], "pattern": "^a", "minLength": 1, "maxLength": 2, "contentEncoding": "base64"},
    "list": {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 2, "uniqueItems": True},
    "map": {"type": "object", "additionalProperties": {"type": "integer"}, "minProperties": 1, "maxProperties": 2},
    "choice": {"type": "string", "enum": ["a", "b"], "x-extensible-enum": True, "deprecated": True},
    "fixed": {"type": "boolean", "const": True, "stability": "experimental", "visibility": "internal"},
    "opaque": {"x-opaque-json": True},
    "forbidden": {"not": {"type": "string"}},
    "either": {"anyOf": [{"type": "string"}, {"type": "null"}]},
    "both": {"allOf": [{"type": "object"}], "oneOf": [{"type": "object"}, {"type": "array"}]},
    "nested": {"type": "object", "properties": {"title": {"type": "string"}, "description": {}}, "required": ["title"]},
    "anything": {},
    "open": {"type": "object", "additionalProperties": True},
}


def with_words(node: Any) -> Any:
    """A copy of a schema with sentences wherever a schema may have them."""
    worded = copy.deepcopy(node)
    for _, place in list(walk(worded)):
        place.update(copy.deepcopy(WORDS))
    return worded


def ref(name: str, **siblings: Any) -> dict[str, Any]:
    return {"$ref": f"#/definitions/{name}", **siblings}


def struct(**fields: Any) -> dict[str, Any]:
    return {"type": "object", "properties": fields, "required": list(fields), "additionalProperties": False}


def event(kind: str, payload: str) -> dict[str, Any]:
    return struct(type={"type": "string", "const": kind}, data=ref(payload))


def upstream(*members: Any, **definitions: Any) -> dict[str, Any]:
    return {"title": PROSE, "definitions": {ROOT: {"anyOf": members}, **definitions}}


SHARED = struct(id={"type": "string"}, how=ref("Manner"))
BY_HAND = struct(type={"const": "by_hand"}, by=ref("Started"), of=ref("StartPayload"))
UNION = {"anyOf": [BY_HAND, struct(type={"const": "auto"})]}
UPSTREAM = upstream(
    ref("Started"),
    ref("HaltedEvent", visibility="internal", deprecated=True),
    ref("Resumed", stability="experimental"),
    Started=event("work.started", "StartPayload"),
    HaltedEvent=event("halted", "Shared"),
    Resumed=event("work.resumed", "Shared"),
    StartPayload=struct(**STRUCTURES),
    Shared=SHARED,
    Manner=UNION,
    Unused=struct(x={"type": "string"}),
)


def test_no_sentence_survives():
    taken = json.dumps(take_over(with_words(UPSTREAM)))
    assert PROSE not in taken
    assert not set(re.findall(r'"([^"]+)":', taken)) & (WORDS.keys() - {"title", "description"})


def test_no_sentence_survives_in_a_list_of_items():
    assert structure(with_words({"items": [{"type": "string"}]})) == {"items": [{"type": "string"}]}


def test_all_structure_survives_and_upstream_is_left_as_it_was():
    before = copy.deepcopy(UPSTREAM)
    assert take_over(with_words(UPSTREAM)) == take_over(UPSTREAM)
    assert before == UPSTREAM


def test_events_and_payloads_are_renamed_everywhere():
    taken = take_over(UPSTREAM)
    assert taken[ROOT] == {"anyOf": [ref("WorkStartedEvent"), ref("HaltedEvent"), ref("WorkResumedEvent")]}
    assert taken["WorkStartedEvent"] == event("work.started", "WorkStartedData")
    assert taken["MannerByHand"]["properties"]["by"] == ref("WorkStartedEvent")
    assert set(references({"definitions": taken})) <= taken.keys()


def test_names_that_change_places_do_not_mix_up_their_definitions():
    one, two = struct(one={"type": "string"}), struct(two={"type": "string"})
    taken = take_over(upstream(ref("A"), ref("B"), A=event("a", "BData"), B=event("b", "AData"), AData=two, BData=one))
    assert (taken["AData"], taken["BData"]) == (one, two)


def test_a_shared_payload_is_copied_for_each_event_and_kept_for_other_definitions():
    taken = take_over(UPSTREAM)
    assert taken["HaltedData"] == taken["WorkResumedData"] == SHARED
    assert "Shared" not in taken
    assert taken["StartPayload"] == taken["WorkStartedData"] == struct(**STRUCTURES)


def test_what_stands_beside_a_reference_moves_to_the_event():
    taken = take_over(UPSTREAM)
    assert taken["HaltedEvent"] == {**event("halted", "HaltedData"), "visibility": "internal", "deprecated": True}
    assert taken["WorkResumedEvent"] == {**event("work.resumed", "WorkResumedData"), "stability": "experimental"}


def test_inline_members_of_a_union_are_named_after_their_constant():
    taken = take_over(UPSTREAM)
    assert taken["Manner"] == {"anyOf": [ref("MannerByHand"), ref("MannerAuto")]}
    assert taken["MannerAuto"] == struct(type={"const": "auto"})


def test_definitions_are_sorted_and_unused_ones_are_gone():
    taken = [*take_over(UPSTREAM)]
    assert taken == [ROOT, *sorted({*taken} - {ROOT, "Unused"})]


def test_what_only_unused_definitions_use_is_gone_too():
    unused = {"Top": ref("Below"), "Below": struct(), "Loop": ref("Loop")}
    assert take_over(upstream(ref("A"), A=event("a", "P"), P=struct(), **unused)).keys() == {ROOT, "AEvent", "AData"}


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        (upstream(ref("A"), ref("B"), A=event("a.b", "P"), B=event("a_b", "Q"), P=struct(), Q=struct()), "one name"),
        (upstream(ref("A"), A=event("a", "U"), U=UNION, ADataAuto=struct()), "ADataAuto exists already"),
        *(
            (schema, "no event|not a reference to an event")
            for schema in [
                upstream(event("a", "P"), P=struct()),
                upstream(ref("A"), A=struct(type={"const": "a"}, data=struct())),
                upstream(ref("A"), A=struct(type={"type": "string"}, data=ref("P")), P=struct()),
                upstream(ref("Gone")),
            ]
        ),
    ],
)
def test_an_upstream_schema_of_another_shape_is_refused(schema, words):
    with pytest.raises(SchemaError, match=words):
        take_over(schema)


@pytest.mark.parametrize(
    "schema",
    [
        {},
        {"definitions": []},
        {"definitions": {}},
        {"definitions": {"SessionEvent": {"type": "object"}}},
        {"definitions": {"SessionEvent": {"anyOf": [event("a", "P")]}, "P": struct()}},
        {"definitions": {"SessionEvent": {"anyOf": [ref("Gone")]}}},
        {"definitions": {"SessionEvent": {"type": "strange"}}},
    ],
)
def test_what_is_no_upstream_schema_is_refused_by_its_name(schema):
    with pytest.raises(SchemaError, match=r"^the file: "):
        check_upstream(schema, "the file")


def test_an_upstream_schema_is_not_refused():
    check_upstream(json.loads(json.dumps(with_words(UPSTREAM))), "the file")


def test_synchronising_keeps_our_words_and_rules_and_takes_the_new_structure():
    first = synchronise({"title": "T", "x-dialect": {"name": "n"}, "x-stream": {"rules": []}}, UPSTREAM, "1").schema
    halted = first["definitions"]["HaltedData"]
    halted["description"] = "Why it halted."
    halted["properties"]["id"]["description"] = "Whose id it is."
    newer = copy.deepcopy(with_words(UPSTREAM))
    newer["definitions"]["Shared"]["properties"] |= {"id": {"type": "integer"}, "new": {"type": "null"}}
    second = synchronise(first, newer, "2").schema
    assert (second["title"], second["x-stream"], second["$ref"]) == ("T", {"rules": []}, "#/definitions/SessionEvent")
    assert second["x-dialect"] == {"name": "n", "version": "2"}
    fields = {
        "id": {"description": "Whose id it is.", "type": "integer"},
        "how": ref("Manner"),
        "new": {"type": "null"},
    }
    assert second["definitions"]["HaltedData"] == {**SHARED, "description": "Why it halted.", "properties": fields}
    assert next(iter(second["definitions"]["HaltedData"])) == "description"
    assert PROSE not in json.dumps(second)
    assert json.dumps(synchronise(second, newer).schema) == json.dumps(second)


def test_synchronising_keeps_the_words_of_inline_objects():
    schema = upstream(ref("A"), A=event("a", "P"), P=struct(inner=struct(x={"type": "string"})))
    ours = synchronise({}, schema).schema
    ours["definitions"]["AData"]["properties"]["inner"]["properties"]["x"]["description"] = "What x is."
    assert synchronise(ours, schema).schema == ours


SOURCES = [read_source(path) for path in dialect_schemas(Path(__file__).parents[1] / "schema")]
COPILOT = SOURCES[0]


def test_synchronising_the_committed_schema_with_itself_changes_nothing():
    committed = json.loads(read_schema("session-events.schema.json"))
    assert json.dumps(synchronise(committed, committed).schema) == json.dumps(committed)


@pytest.mark.parametrize("kind", COPILOT.events)
def test_every_event_payload_and_field_is_described_by_a_sentence(kind):
    nodes = {name: COPILOT.definitions[name] for name in (event_class(kind), data_class(kind))}
    payload = nodes[data_class(kind)]
    for member in [payload, *map(COPILOT.resolve, payload.get("anyOf", ()))]:
        fields = member.get("properties", {})
        nodes |= {name: field for name, field in fields.items() if "const" not in field or member is payload}
    texts = {name: node.get("description", "") for name, node in nodes.items()}
    assert {name: text for name, text in texts.items() if not re.fullmatch(r"\S.{8,}[.!?)]", text)} == {}


def test_every_event_has_a_sentence_of_its_own():
    texts = [COPILOT.definitions[name]["description"] for name in COPILOT.events.values()]
    assert {text: count for text, count in Counter(texts).items() if count > 1} == {}


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.dialect["name"])
def test_every_definition_of_a_committed_schema_can_be_reached(source):
    reached, waiting = set(), [source.root]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += references(source.definitions[name])
    assert source.definitions.keys() - reached == set()
