"""What rules may say of mending: which of several events, of what it is made, by which key, and when not at all."""

import copy
import json

import pytest
from session_events import encode, load_dialect, read, repair, validate
from session_events.codegen.rename import rename
from session_events.codegen.rule_losses import fit
from session_events.codegen.source import make_source
from session_events.copilot import DIALECT
from session_events.errors import SchemaError

TEXT, NUMBER = {"type": "string"}, {"type": "integer"}
SAYS = {"says": "What events of this kind do.", "source": ["a document"]}


def event(tag, required=(), **fields):
    """The schema of a numbered event."""
    properties = {"kind": {"type": "string", "const": tag}, "number": NUMBER, **fields}
    return {"type": "object", "required": ["kind", "number", *required], "properties": properties}


PART = {"box": NUMBER, "place": NUMBER}
DEFINITIONS = {
    "Opened": event("opened", box=NUMBER, colour=TEXT),
    "Closed": event("closed", ["items", "state"], box=NUMBER, items={"type": "array", "items": TEXT}, colour=TEXT)
    | {"additionalProperties": False},
    "Begun": event("begun", **PART),
    "Piece": event("piece", text=TEXT, **PART),
    "Done": event("done", ["text"], text=TEXT, **PART),
    "Told": event("told", box=NUMBER, text=TEXT),
    "Failed": event("failed", ["why"], why=TEXT),
    "Dropped": event("dropped"),
}
DEFINITIONS["Closed"]["properties"]["state"] = {"enum": ["whole", "half"]}

TWO = ["box", "place"]
CLOSED = {
    "box": {"key": 0},
    "items": [{"seen": {"type": "done", "path": "text", "every": "place"}}, {"value": []}],
    "colour": {"opener": "colour"},
}
BOX = {
    "id": "box",
    "kind": "bracket",
    "key": ["box"],
    "open": ["opened"],
    "close": ["closed"],
    "excused_by": ["failed", "dropped"],
    "repair": {
        "close": [
            {"type": "closed", "fields": {**CLOSED, "state": {"opener": "colour"}}},
            {"type": "closed", "fields": {**CLOSED, "state": {"value": "half"}}},
        ],
        "until": ["failed"],
        "void_after": ["dropped"],
    },
}
PIECES = {
    "id": "pieces",
    "kind": "assembly",
    "key": TWO,
    "part": ["piece"],
    "whole": ["done"],
    "part_text": "text",
    "whole_text": "text",
    "compare": "text",
    "excused_by": ["failed", "dropped"],
    "repair": {
        "close": {"type": "done", "fields": {"box": {"key": 0}, "place": {"key": 1}, "text": {"parts": True}}},
        "until": [{"type": "closed", "key": ["box"]}, "failed"],
        "void_after": ["dropped"],
    },
}
BEGUN = {
    "id": "begun",
    "kind": "bracket",
    "key": TWO,
    "open": ["begun"],
    "close": ["done"],
    "loose": True,
    "repair": {
        "open": {"type": "begun", "fields": {"box": {"key": 0}, "place": {"key": 1}}},
        "before": [{"type": "piece", "key": TWO}],
    },
}
COUNT = {
    "id": "count",
    "kind": "order",
    "check": "counter",
    "key": [],
    "event": ["*"],
    "value": "number",
    "rises": "by-one",
    "begins": 0,
    "repeated_by": ["done", "closed", "begun"],
}


def schema(*rules):
    """A schema of the events above with some rules."""
    return {
        "$ref": "#/definitions/AnyEvent",
        "x-dialect": {"name": "boxes"},
        "x-stream": {"rules": [{**SAYS, **copy.deepcopy(rule)} for rule in rules]},
        "definitions": {
            "AnyEvent": {"anyOf": [{"$ref": f"#/definitions/{name}"} for name in DEFINITIONS]},
            **copy.deepcopy(DEFINITIONS),
        },
    }


def stream(*events):
    """A numbered stream: each event is its kind, and its other fields."""
    lines = ({"kind": kind, "number": number, **fields} for number, (kind, fields) in enumerate(events))
    return "".join(json.dumps(line) + "\n" for line in lines).encode()


def added(content, *rules):
    """What is put into a stream, after which nothing is wrong with it."""
    dialect = load_dialect(schema(*rules))
    whole = list(repair(read(content, dialect), dialect))
    assert validate(b"".join(encode(one) + b"\n" for one in whole), dialect).findings == []
    return [json.loads(encode(one)) for one in whole if any(f.code == "mended" for f in getattr(one, "findings", ()))]


def piece(box, place, text):
    """A piece of a text."""
    return "piece", {"box": box, "place": place, "text": text}


OPENED = ("opened", {"box": 1, "colour": "red"})


def test_what_is_put_in_is_made_of_what_came_while_its_span_was_open_in_the_order_of_its_numbers():
    content = stream(OPENED, piece(1, 1, "b"), piece(1, 0, "a"), piece(1, 1, "B"))
    assert added(content, BOX, PIECES, COUNT) == [
        {"kind": "done", "number": 4, "box": 1, "place": 0, "text": "a"},
        {"kind": "done", "number": 5, "box": 1, "place": 1, "text": "bB"},
        {"kind": "closed", "number": 6, "box": 1, "items": ["a", "bB"], "colour": "red", "state": "half"},
    ]


def test_of_several_events_the_first_that_can_be_made_is_put_in():
    (whole,) = added(stream(("opened", {"box": 1, "colour": "whole"})), BOX, COUNT)
    (half,) = added(stream(OPENED), BOX, COUNT)
    assert (whole["state"], half["state"]) == ("whole", "half")
    assert whole["items"] == []


def test_what_is_put_in_before_an_event_has_the_number_of_the_event_before_it():
    closed = ("closed", {"box": 1, "items": ["a"], "state": "whole"})
    (done,) = added(stream(OPENED, piece(1, 0, "a"), closed), BOX, PIECES, COUNT)
    assert (done["number"], done["text"]) == (1, "a")


def test_a_number_may_be_repeated_by_the_events_that_the_rule_names_alone():
    content = stream(OPENED, ("told", {"box": 1, "text": ""}), ("closed", {"box": 1, "items": [], "state": "half"}))
    dialect = load_dialect(schema(COUNT))
    repeated = content.replace(b'"number": 2', b'"number": 1')
    assert validate(repeated, dialect).findings == []
    told = content.replace(b'"number": 1', b'"number": 0')
    assert [one.code for one in validate(told, dialect).findings] == ["miscounted", "miscounted"]


def test_a_shorter_key_is_about_all_spans_whose_keys_begin_with_it():
    closed = ("closed", {"box": 1, "items": ["a"], "state": "whole"})
    content = stream(OPENED, ("opened", {"box": 2}), piece(1, 0, "a"), piece(2, 0, "x"), closed, piece(2, 0, "y"))
    done = [(one["box"], one["text"]) for one in added(content, BOX, PIECES, COUNT) if one["kind"] == "done"]
    assert done == [(1, "a"), (2, "xy")]


def test_spans_are_opened_by_their_key_unless_the_stream_opens_them_itself():
    pieces = [("told", {}), piece(1, 0, "a"), piece(1, 1, "b"), piece(1, 0, "c")]
    begun = [one for one in added(stream(*pieces), BEGUN, PIECES, COUNT) if one["kind"] == "begun"]
    assert [(one["box"], one["place"]) for one in begun] == [(1, 0), (1, 1)]
    content = stream(("begun", {"box": 9, "place": 9}), ("done", {"box": 9, "place": 9, "text": ""}), *pieces)
    assert [one["kind"] for one in added(content, BEGUN, PIECES, COUNT)].count("begun") == 0


def test_nothing_is_closed_after_what_makes_it_void_nor_twice_after_what_it_is_closed_before():
    assert added(stream(OPENED, piece(1, 0, "a"), ("dropped", {})), BOX, PIECES, COUNT) == []
    kinds = [
        one["kind"] for one in added(stream(OPENED, piece(1, 0, "a"), ("failed", {"why": ""})), BOX, PIECES, COUNT)
    ]
    assert kinds == ["done", "closed"]


def test_an_event_that_excuses_may_be_what_is_put_in():
    why = {"value": "put in"}
    rule = BOX | {"repair": {"close": {"type": "failed", "fields": {"why": why}}}}
    (failed,) = added(stream(OPENED), rule, COUNT)
    assert failed == {"kind": "failed", "number": 1, "why": "put in"}
    assert added(stream(OPENED, ("failed", {"why": "it did"})), rule, COUNT) == []


@pytest.mark.parametrize(
    ("repair_words", "message"),
    [
        ({"close": {"type": "done", "fields": {}}}, "done is not among the events of close or whole or excused_by"),
        ({"close": {"type": "closed", "fields": {"box": {"key": 0}}}}, "Closed needs the field items"),
        ({"close": {"type": "closed", "fields": {"lid": {"key": 0}}}}, "closed has no field lid"),
        (
            {"close": {"type": "closed", "fields": {"items": {"seen": {"type": "x", "path": "y"}}}}},
            "there is no event x",
        ),
        (
            {"close": {"type": "closed", "fields": {"items": {"seen": {"type": "done", "path": "y"}}}}},
            "done has no field y",
        ),
        (
            {"close": {"type": "closed", "fields": {"items": {"seen": {"type": "done", "path": "text", "key": TWO}}}}},
            "the key of done has not as many fields as the key of the rule",
        ),
        ({**BOX["repair"], "void_after": ["x"]}, "there is no event x"),
        ({**BOX["repair"], "until": [{"type": "done", "key": TWO}]}, "has not as many fields as the key of the rule"),
    ],
)
def test_a_repair_that_makes_no_sense_is_refused(repair_words, message):
    with pytest.raises(SchemaError) as error:
        load_dialect(schema(BOX | {"repair": repair_words}))
    assert message in str(error.value)


def test_what_a_repair_names_follows_renamed_events_and_fields():
    renames = [("assistant.message", "assistant.reply"), ("AssistantMessageData.content", "text")]
    renamed = rename(copy.deepcopy(DIALECT.schema), renames)
    (message,) = [rule for rule in renamed["x-stream"]["rules"] if rule["id"] == "message"]
    assert message["repair"]["close"]["type"] == "assistant.reply"
    assert "data.text" in message["repair"]["close"]["fields"]


def test_what_a_repair_can_say_no_more_is_left_out_and_told():
    full = schema(BOX, PIECES)
    lacking = copy.deepcopy(full)
    for name in ("Told", "Dropped"):
        del lacking["definitions"][name]
        lacking["definitions"]["AnyEvent"]["anyOf"].remove({"$ref": f"#/definitions/{name}"})
    del lacking["definitions"]["Closed"]["properties"]["colour"]
    fitted = fit(full["x-stream"], make_source("", lacking, ""))
    assert {(loss.rule, loss.role) for loss in fitted.losses if loss.role.startswith("repair/")} == {
        ("pieces", "repair/void_after"),
        ("box", "repair/void_after"),
        ("box", "repair/close"),
    }
    box, pieces = fitted.stream["rules"]
    assert "repair" not in box
    assert set(pieces["repair"]) == {"close", "until"}
