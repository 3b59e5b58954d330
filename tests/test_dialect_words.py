"""What a dialect may say that the Copilot client does not need: names of events, families of types, more conditions."""

import json
from typing import Any

import pytest
from session_events import DecodeError, UnknownEvent, encode, load_dialect, read, records, validate
from session_events.errors import SchemaError

TEXT = {"type": "string"}


def event(tag: str, **fields: Any) -> dict[str, Any]:
    """The schema of an event whose fields may all be absent."""
    properties = {"kind": {"type": "string", "const": tag}, **fields}
    return {"type": "object", "required": ["kind"], "additionalProperties": False, "properties": properties}


CHOICE = {
    "type": "object",
    "required": ["index", "finish"],
    "properties": {"index": {"type": "integer"}, "finish": {"type": ["string", "null"]}},
}
DEFINITIONS = {
    "BlockStart": event("block.start", index={"type": "integer"}, of=TEXT),
    "BlockDelta": event("block.delta", index={"type": "integer"}, text=TEXT, of=TEXT),
    "BlockStop": event("block.stop", index={"type": "integer"}),
    "ToolStart": event("tool.start", id=TEXT),
    "ToolDelta": event("tool.delta", id=TEXT, text=TEXT),
    "ToolWhole": event("tool.whole", id=TEXT, text=TEXT),
    "Approval": event("approval", id=TEXT, of=TEXT),
    "Chunk": event("chunk", choices={"type": "array", "items": {"$ref": "#/definitions/Choice"}}),
    "Stop": event("stop", reason={"type": ["string", "null"]}),
    "Data": {
        "type": "object",
        "required": ["kind", "data"],
        "additionalProperties": False,
        "properties": {"kind": {"type": "string", "pattern": "^data-"}, "id": TEXT, "data": {}},
    },
    "Choice": CHOICE,
}
EVENTS = [name for name in DEFINITIONS if name != "Choice"]
BLOCK = {"id": "block", "kind": "bracket", "key": ["index"], "open": ["block.start"], "close": ["block.stop"]}
SAYS = {"says": "What events of this kind do.", "source": ["a document"]}


def dialect(*rules: dict[str, Any], **stream: Any) -> Any:
    """A dialect of the events above with some rules."""
    return load_dialect(
        {
            "$ref": "#/definitions/AnyEvent",
            "x-dialect": {"name": "words"},
            "x-stream": {**stream, "rules": [{**SAYS, **rule} for rule in rules]},
            "definitions": {
                "AnyEvent": {"anyOf": [{"$ref": f"#/definitions/{name}"} for name in EVENTS]},
                **DEFINITIONS,
            },
        }
    )


def lines(*events: dict[str, Any]) -> bytes:
    """A stream of one event on each line."""
    return b"".join(json.dumps(one).encode() + b"\n" for one in events)


def found(dialect: Any, *events: dict[str, Any]) -> list[tuple[str, int | None]]:
    """Rule, code and line of what is found in a stream."""
    return [(f"{one.rule}/{one.code}", one.line) for one in validate(lines(*events), dialect).findings]


def sse(*events: tuple[str | None, dict[str, Any]], end: bytes = b"") -> bytes:
    """A stream of server-sent events, each with its name."""
    frames = [(f"event: {name}\n" if name else "") + f"data: {json.dumps(one)}\n\n" for name, one in events]
    return "".join(frames).encode() + end


def test_an_event_must_be_inside_of_what_was_opened_with_something():
    of_text = {"id": "of-text", "kind": "inside", "key": ["index"], "event": ["block.delta"], "within": ["block"]}
    demand = dialect(BLOCK, {**of_text, "opener": {"of": "text"}})
    start = {"kind": "block.start", "index": 0, "of": "text"}
    rest = [{"kind": "block.delta", "index": 0}, {"kind": "block.stop", "index": 0}]
    assert found(demand, start, *rest) == []
    assert found(demand, {**start, "of": "tool"}, *rest) == [("of-text/outside", 2)]
    message = validate(lines({**start, "of": "tool"}, *rest), demand).findings[0].message
    assert (
        message
        == 'block.delta came inside of block 0, which block.start at line 1 opened with "tool" as of, not "text"'
    )


def test_the_demand_on_an_opener_names_a_field_of_every_opener():
    of_text = {"id": "of-text", "kind": "inside", "event": ["block.delta"], "within": ["block"], "opener": {"none": 1}}
    with pytest.raises(SchemaError, match="BlockStart has no field none"):
        dialect(BLOCK, of_text)


TOOL = {
    "id": "tool",
    "kind": "assembly",
    "key": ["id"],
    "start": ["tool.start"],
    "part": ["tool.delta"],
    "whole": ["tool.whole"],
}


def test_parts_must_follow_a_start_if_that_is_said_and_once_is_said_that_they_do_not():
    started = dialect({**TOOL, "started": True})
    delta, whole = {"kind": "tool.delta", "id": "t"}, {"kind": "tool.whole", "id": "t"}
    assert found(started, {"kind": "tool.start", "id": "t"}, delta, delta, whole) == []
    assert found(started, delta, delta, whole) == [("tool/unopened", 1)]
    assert found(started, delta, delta) == [("tool/unopened", 1)]
    assert found(started, whole) == []
    assert validate(lines(delta), started, attached=True, partial=True).findings == []


def test_an_excuse_with_a_key_is_for_the_span_of_that_key_alone():
    excused = dialect({**TOOL, "excused_by": [{"type": "approval", "key": ["id"]}]})
    starts = [{"kind": "tool.start", "id": name} for name in "ab"]
    assert found(excused, *starts, {"kind": "approval", "id": "a"}) == [("tool/unclosed", 2)]
    assert found(excused, *starts, {"kind": "approval", "id": "c"}) == [("tool/unclosed", 1), ("tool/unclosed", 2)]
    assert found(excused, *starts, {"kind": "approval"}) == [("tool/unclosed", 1), ("tool/unclosed", 2)]


def test_a_field_may_have_to_be_other_than_some_value():
    reason = {"type": "stop", "where": {"reason": {"other_than": [None, "pause"]}}}
    stopped = dialect({"id": "stop", "kind": "bracket", "key": [], "open": ["block.start"], "close": [reason]})
    start = {"kind": "block.start"}
    assert found(stopped, start, {"kind": "stop", "reason": "end"}) == []
    for more in ({"reason": None}, {"reason": "pause"}, {}):
        assert found(stopped, start, {"kind": "stop", **more}) == [("stop/unclosed", 1)]


def test_a_condition_on_each_item_is_one_on_the_items():
    item = {"type": "chunk", "each": "choices", "key": ["index"]}
    finished = {**item, "where": {"finish": {"other_than": None}}}
    choices = dialect(
        {"id": "choice", "kind": "bracket", "loose": True, "key": ["index"], "open": [item], "close": [finished]}
    )

    def chunk(*finishes: str | None) -> dict[str, Any]:
        return {"kind": "chunk", "choices": [{"index": i, "finish": finish} for i, finish in enumerate(finishes)]}

    assert found(choices, chunk(None, None), chunk("stop", None), chunk(None, "stop")) == [("choice/unclosed", 3)]
    assert found(choices, chunk(None, None), chunk("stop", "length")) == []


def test_one_item_that_meets_the_condition_of_an_excuse_without_a_key_excuses_all():
    failed = {"type": "chunk", "each": "choices", "where": {"finish": "error"}}
    excused = dialect({**TOOL, "excused_by": [failed]})
    starts = [{"kind": "tool.start", "id": name} for name in "ab"]

    def chunk(*finishes: str | None) -> dict[str, Any]:
        return {"kind": "chunk", "choices": [{"index": i, "finish": finish} for i, finish in enumerate(finishes)]}

    open_still = [("tool/unclosed", 1), ("tool/unclosed", 2)]
    assert found(excused, *starts, chunk(None, "error")) == []
    assert found(excused, *starts, chunk(None, "error"), {"kind": "tool.start", "id": "c"}) == [("tool/unclosed", 4)]
    assert found(excused, *starts, chunk(None, "stop")) == open_still
    assert found(excused, *starts, chunk()) == open_still
    assert found(excused, *starts, {"kind": "chunk"}) == open_still


def test_what_means_nothing_to_rules_of_order_is_refused():
    first = {
        "id": "first",
        "kind": "order",
        "check": "first",
        "key": ["id"],
        "event": [{"type": "approval", "key": ["id"]}],
    }
    with pytest.raises(SchemaError, match="key means nothing to the check first"):
        dialect(first)


def test_the_name_of_a_server_sent_event_repeats_its_type():
    named = dialect(sse={"name": "repeats"})
    stop = {"kind": "stop"}
    report = validate(sse(("stop", stop), ("chunk", stop), (None, stop)), named)
    assert [(one.code, one.severity, one.line) for one in report.findings] == [
        ("bad-event-name", "error", 4),
        ("bad-event-name", "error", 7),
    ]
    assert (
        report.findings[0].message == 'this server-sent event has the name "chunk", and its data say that it is "stop"'
    )
    assert validate(sse((None, stop)), dialect()).findings == []
    assert validate(lines(stop), named).findings == []


def test_the_name_of_a_server_sent_event_tells_the_type_that_its_data_do_not():
    telling = dialect(sse={"name": "tells"})
    stream = sse(("stop", {"reason": "end"}), ("approval", {}), (None, {"kind": "stop"}), ("other", {"kind": "stop"}))
    report = validate(stream, telling)
    assert (report.findings, report.types) == ([], {"approval": 1, "stop": 3})
    first = next(iter(records(stream, telling)))
    assert (first.raw, encode(first.event)) == (b'{"reason": "end"}', b'{"kind":"stop","reason":"end"}')
    assert [one.code for one in telling.explain(b'{"reason": "end"}')] == ["missing-field"]
    unknown = next(iter(read(sse(("other", {"x": 1})), telling)))
    assert isinstance(unknown, UnknownEvent)
    assert (unknown.type, unknown.raw) == ("other", b'{"kind":"other","x": 1}')


@pytest.mark.parametrize("data", ["[DONE", "[]", "7", "{", "\xff", "nonsense"])
def test_data_that_are_no_object_have_no_type_told(data):
    report = validate(f"event: stop\ndata: {data}\n\n".encode(), dialect(sse={"name": "tells"}))
    assert [one.code for one in report.findings if one.code in ("not-json", "bad-value")]


def test_a_sentinel_may_be_wanted():
    wanted = dialect(sse={"sentinel": "required"})
    stream, done = sse((None, {"kind": "stop"})), b"data: [DONE]\n\n"
    assert [one.code for one in validate(stream, wanted).findings] == ["no-sentinel"]
    assert validate(stream, wanted, partial=True).findings == []
    assert validate(stream + done, wanted).findings == []
    assert [one.code for one in validate(stream + done, dialect()).findings] == ["sentinel"]


def test_events_of_a_family_have_one_class_and_types_of_their_own():
    words = dialect(BLOCK, {"id": "data", "kind": "inside", "event": ["data-*"], "within": ["block"]})
    weather = {"kind": "data-weather", "data": {"sky": "clear"}}
    line = json.dumps(weather, separators=(",", ":")).encode()
    decoded = words.decode(line)
    assert (type(decoded).__name__, decoded.type, decoded.data, encode(decoded)) == (
        "Data",
        "data-weather",
        {"sky": "clear"},
        line,
    )
    assert type(decoded) is words.event_types["data-*"]
    report = validate(
        lines({"kind": "block.start", "index": 0}, weather, {"kind": "block.stop", "index": 0}, weather), words
    )
    assert report.types == {"block.start": 1, "block.stop": 1, "data-*": 2}
    assert [(one.rule, one.line, one.event_type) for one in report.findings] == [("data", 4, "data-weather")]


def test_an_event_of_a_family_that_is_not_as_the_schema_says_is_explained_and_partly_read():
    words = dialect()
    drifted = words.decode(b'{"kind":"data-x","data":1,"more":2}', strict=False)
    assert (drifted.type, drifted.data, [one.code for one in drifted.findings]) == ("data-x", 1, ["unknown-field"])
    with pytest.raises(DecodeError, match=r"required field `\$.data` is missing"):
        words.decode(b'{"kind":"data-x"}')
    assert words.decode(b'{"kind":"dat"}', strict=False).findings[0].code == "unknown-event"


def test_parts_that_do_not_agree_may_be_forgiven_by_what_comes_later():
    full = {"type": "stop", "where": {"reason": "full"}}
    parts = {**TOOL, "part_text": "text", "compare": "json", "until": ["stop"], "forgiven_by": [full]}
    forgiving = dialect(parts)
    broken = [{"kind": "tool.delta", "id": "t", "text": "{"}, {"kind": "tool.whole", "id": "t"}]
    assert found(forgiving, *broken, {"kind": "stop", "reason": "full"}) == []
    assert found(forgiving, *broken, {"kind": "stop", "reason": "done"}) == [("tool/text-mismatch", 2)]
    assert found(forgiving, *broken, {"kind": "stop"}, {"kind": "stop", "reason": "full"}) == [
        ("tool/text-mismatch", 2)
    ]
    assert found(forgiving, *broken) == [("tool/text-mismatch", 2)]
    assert validate(lines(*broken), forgiving, partial=True).findings == []
    ends = {"full": (0, 1, 0), "done": (1, 0, 0), None: (0, 0, 1)}
    for reason, wanted in ends.items():
        stop = [{"kind": "stop", "reason": reason}] if reason else []
        verdict = validate(lines(*broken, *stop), forgiving, partial=True).verdicts[0]
        assert (verdict.checked, verdict.violated, verdict.excused, verdict.pending) == (1, *wanted)


def test_what_may_be_forgiven_is_not_kept_without_end():
    whole = {"type": "stop", "where": {"reason": "full"}}
    forgiving = dialect({**TOOL, "part_text": "text", "compare": "json", "reusable": True, "forgiven_by": [whole]})
    broken = [{"kind": "tool.delta", "id": "t", "text": "{"}, {"kind": "tool.whole", "id": "t"}]
    kept = len(found(forgiving, *broken * 1500, {"kind": "stop", "reason": "full"}))
    assert kept == 1500 - 1024


def numbered(*stream: Any) -> list[tuple[str, int | None]]:
    """What is found in a stream of events with these numbers, or of these lines, if all are counted."""
    properties = {"n": {"type": "integer"}}
    kinds = [{"properties": {"type": {"const": kind}, **properties}} for kind in ("one", "two")]
    counted = {"kind": "order", "check": "counter", "key": [], "event": ["*"], "value": "n", "rises": "by-one"}
    schema = {
        "anyOf": [{"type": "object", "required": ["type", "n"], **kind} for kind in kinds],
        "x-stream": {"rules": [{**SAYS, "id": "n", **counted, "begins": 0}]},
    }
    lines = [one if isinstance(one, bytes) else b'{"type":"one","n":%d}' % one for one in stream]
    report = validate(b"\n".join(lines), load_dialect(schema))
    return [(one.code, one.line) for one in report.findings if one.rule == "n"]


UNREADABLE = [b'{"type":"three","n":1}', b'{"type":"two"}', b"nonsense", b'{"type":"one","n":"1"}']


def test_where_all_events_are_counted_one_that_cannot_be_read_stands_for_its_number():
    assert numbered(0, 1, 2) == []
    assert (numbered(0, 2), numbered(0, 1, 1), numbered(1)) == (
        [("miscounted", 2)],
        [("miscounted", 3)],
        [("miscounted", 1)],
    )
    for line in UNREADABLE:
        assert numbered(0, line, 2) == numbered(line, 1) == numbered(line, line, 2) == []
        assert numbered(0, line, 1) == numbered(0, line, 3) == [("miscounted", 3)]
