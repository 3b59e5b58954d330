"""What is said of an event that was rejected: its code, its path and its words."""

import json
import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from agreement import UUID, mutants, recorded_events
from events import plain
from msgspec import structs
from session_events import DecodeError, Finding
from session_events.copilot import DIALECT
from session_events.envelope import Envelope
from session_events.explain import Explainer

Json = dict[str, Any]

ABORT: Json = plain("abort")
IDLE: Json = plain("assistant.idle")

INFO = {"unknown-event", "unknown-field"}
SHAPE_CODES = {*INFO, "missing-field", "bad-value"}


def scored(**data: Any) -> Json:
    """An event with numbers that have bounds, and a map of numbers."""
    return plain("session.auto_mode_resolved", **data)


def asked(**request: Any) -> Json:
    """An event with a tagged union."""
    return plain("permission.requested", permissionRequest=request)


def completed(**result: Any) -> Json:
    """An event with lists and untagged unions."""
    return plain("tool.execution_complete", result={"content": "c", **result})


def explain(event: Any) -> tuple[Finding, ...]:
    """The findings of an event, given as plain JSON or as bytes."""
    return DIALECT.explain(event if isinstance(event, bytes) else json.dumps(event))


REQUEST = "$.data.permissionRequest"
CONTENTS = "$.data.result.contents"

REASONS = '"user_initiated", "remote_command", "user_abort", "autopilot_credit_limit"'
DELTA = plain("assistant.streaming_delta", totalResponseSizeBytes=5.0)
TEXTS = [{"type": "text", "text": "t"}, {"type": "text", "text": 1}]
RESOURCE = [{"type": "resource", "resource": {}}]

#: An event with one fault, the code and the path of its finding, and its words after the event's type; @ is the path.
FAULTS: list[tuple[Json, str, str, str]] = [
    ({**ABORT, "x": 1}, "unknown-field", "$.x", "the schema knows no field @"),
    ({**ABORT, "data": {}}, "missing-field", "$.data.reason", "the required field @ is missing"),
    ({**ABORT, "data": None}, "bad-value", "$.data", "@ must be object; got null"),
    ({**ABORT, "agentId": 5}, "bad-value", "$.agentId", "@ must be string; got 5"),
    ({**ABORT, "id": "x"}, "bad-value", "$.id", '@ must be a uuid; got "x"'),
    ({**ABORT, "timestamp": "x"}, "bad-value", "$.timestamp", '@ must be a date-time; got "x"'),
    ({**ABORT, "parentId": "x"}, "bad-value", "$.parentId", '@ must be a uuid; got "x"'),
    ({**ABORT, "data": {"reason": "x"}}, "bad-value", "$.data.reason", f'@ must be one of {REASONS}; got "x"'),
    ({**IDLE, "ephemeral": False}, "bad-value", "$.ephemeral", "@ must be true; got false"),
    (scored(confidence=1.5), "bad-value", "$.data.confidence", "@ must keep to the bound maximum 1.0; got 1.5"),
    (scored(categoryScores={"a b": "x"}), "bad-value", "$.data.categoryScores['a b']", '@ must be number; got "x"'),
    (DELTA, "bad-value", "$.data.totalResponseSizeBytes", "@: Expected `int`, got `float`"),
    (asked(), "bad-value", REQUEST, "@ is none of the 12 things it may be; got {}"),
    (asked(kind="read", path="p"), "missing-field", f"{REQUEST}.intention", "the required field @ is missing"),
    (completed(contents=TEXTS), "bad-value", f"{CONTENTS}[1].text", "@ must be string; got 1"),
    (
        completed(contents=RESOURCE),
        "bad-value",
        f"{CONTENTS}[0].resource",
        "@ is none of the 2 things it may be; got {}",
    ),
]


@pytest.mark.parametrize(("event", "code", "path", "message"), FAULTS)
def test_a_fault_is_named_with_its_place(event, code, path, message):
    (finding,) = explain(event)
    assert (finding.rule, finding.code, finding.path) == ("shape", code, path)
    assert finding.message == f'"{event["type"]}": {message.replace("@", f"`{path}`")}'
    assert finding.severity == ("info" if code in INFO else "error")
    assert (finding.event_type, finding.event_id) == (event["type"], event["id"])


@pytest.mark.parametrize(("name", "path"), [("a.b", "$['a.b']"), ("", "$['']"), ("é'", "$['é\\'']")])
def test_the_path_of_an_unknown_field_is_written_like_any_other(name, path):
    (finding,) = explain({**ABORT, name: 1})
    assert finding.path == path


def test_a_value_of_no_type_that_a_union_admits_is_told_the_types():
    (finding,) = explain({**ABORT, "parentId": 5})
    assert finding.message == '"abort": `$.parentId` must be string or null; got 5'


def test_a_member_of_a_tagged_union_that_is_not_known_is_named():
    (finding,) = explain(asked(intention="a long sentence that says what is going to be done", kind="nope"))
    assert finding.path == f"{REQUEST}.kind"
    assert '"nope"' in finding.message


def test_the_path_in_a_member_of_an_untagged_union_begins_at_the_event():
    asset = {"type": "image", "assetId": "a", "mimeType": "image/png", "byteLength": 5.0}
    (finding,) = explain(completed(binaryResultsForLlm=[asset]))
    assert finding.path == "$.data.result.binaryResultsForLlm[0].byteLength"


@pytest.mark.parametrize(
    ("event", "code", "path", "message"),
    [
        ({**ABORT, "type": "no.such"}, "unknown-event", "$.type", 'the schema knows no event "no.such"'),
        ({"id": UUID}, "missing-field", "$.type", "an event needs the field `$.type`"),
        ({"type": 5}, "bad-value", "$.type", "`$.type` must be a string; got 5"),
        ({"type": None}, "bad-value", "$.type", "`$.type` must be a string; got null"),
        ([ABORT], "bad-value", "$", 'expected an event, an object; got [{"id": "'),
        (None, "bad-value", "$", "expected an event, an object; got null"),
    ],
)
def test_what_is_no_known_event_is_said_to_be_so(event, code, path, message):
    (finding,) = explain(event)
    assert (finding.rule, finding.code, finding.path) == ("shape", code, path)
    assert finding.message.startswith(message)
    assert finding.severity == ("info" if code in INFO else "error")


def test_all_faults_are_named_and_tied_to_the_event():
    found = explain({"type": "abort", "id": UUID, "agentId": "a", "parentId": UUID, "data": {"x": 1}})
    paths = {"$.timestamp": "missing-field", "$.data.x": "unknown-field", "$.data.reason": "missing-field"}
    assert {finding.path: finding.code for finding in found} == paths
    assert {(finding.event_type, finding.event_id, finding.agent_id) for finding in found} == {("abort", UUID, "a")}


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b'{"type": "abort"', "not JSON: the event breaks off before its end"),
        (b"", "not JSON: the event breaks off before its end"),
        (b"data: [DONE]", "not JSON: this is a line of a server-sent event stream"),
        (b'\xef\xbb\xbf{"type": "abort"}', "not JSON: a byte order mark stands before the event"),
        (b"{} {}", 'not JSON: trailing characters (byte 4); the line begins "{} {}"'),
        (b"{'a': 1}", "not JSON: object keys must be strings (byte 1); the line begins \"{'a': 1}\""),
        (b'{"a": NaN}', 'not JSON: invalid character (byte 6); the line begins "{\\"a\\": NaN}"'),
        (b"\x1b[31m", 'not JSON: invalid character (byte 0); the line begins "\\u001b[31m"'),
        (b"x" * 1_000_000, f'not JSON: invalid character (byte 0); the line begins "{"x" * 58}…'),
    ],
    ids=lambda value: repr(value[:20]),
)
def test_what_is_no_json_is_told_why(line, message):
    (finding,) = explain(line)
    assert (finding.rule, finding.code, finding.severity) == ("framing", "not-json", "error")
    assert (finding.path, finding.event_type) == (None, None)
    assert finding.message == message


def test_half_a_surrogate_pair_is_not_called_an_event_that_breaks_off():
    (finding,) = explain(b'{"type": "\\ud83d"}')
    assert "surrogate" in finding.message


@pytest.mark.parametrize(
    ("line", "place"),
    [
        (b'{"type": "ab\xffcd"}', 12),
        (b'{"type": "abort", "a\xc0\x80": 1}', 20),
        (b'{"type": "\xed\xa0\x80"}', 10),
        (b'{"type": "caf\xc3"}', 13),
    ],
)
def test_the_first_byte_that_is_no_utf8_is_named(line, place):
    (finding,) = explain(line)
    assert (finding.rule, finding.code, finding.severity) == ("framing", "invalid-utf8", "error")
    assert finding.message == f"not UTF-8: byte {place} of the line is 0x{line[place]:02x}"


@pytest.mark.parametrize("depth", [2_000, 100_000])
@pytest.mark.parametrize(
    "line", [b"DEEP", b'{"type": "abort", "data": DEEP}', b'{"type": DEEP}', b'{"x": DEEP, "type": "no.such"}']
)
@pytest.mark.parametrize("brackets", [(b"[", b"]"), (b'{"a":', b"}")])
def test_what_is_nested_too_deeply_is_said_to_be_so(line, brackets, depth):
    (finding,) = explain(line.replace(b"DEEP", brackets[0] * depth + b"1" + brackets[1] * depth))
    assert (finding.rule, finding.code, finding.severity) == ("framing", "too-deep", "error")
    assert finding.message == "arrays or objects are nested too deeply to be read"


def _exists(event: Any, path: str) -> bool:
    """Whether a value is where a path says; what holds it must be."""
    *steps, last = re.findall(r"\.(\w+)|\['(.+?)'\]|\[(\d+)\]", f".event{path[1:]}")
    held: Any = {"event": event}
    for name, quoted, index in steps:
        held = held[int(index) if index else name or quoted]
    return int(last[2]) < len(held) if last[2] else (last[0] or last[1]) in held


def test_every_damaged_event_that_is_rejected_is_explained_with_paths_that_exist(recordings: Path):
    rejected = 0
    for _, event in mutants(DIALECT.schema, recorded_events(recordings), 4_000, seed=3):
        found = explain(event)
        try:
            DIALECT.decode(json.dumps(event))
        except DecodeError as error:
            first = error.finding
            rejected += 1
        else:
            first = None
        assert first == (structs.replace(found[0], severity="error") if found else None)
        assert len({(finding.code, finding.path) for finding in found}) == len(found)
        for finding in found:
            assert finding.code in SHAPE_CODES
            assert finding.path is not None
            assert len(finding.message) < 1_000
            if "[...]" not in finding.path:
                assert _exists(event, finding.path) is (finding.code != "missing-field"), (finding, event)
    assert rejected > 2_000


HOSTILE = "\x1b[31m\r\n" + "x" * 100_000


@pytest.mark.parametrize(
    "event",
    [
        {"type": HOSTILE},
        {"type": [HOSTILE]},
        HOSTILE,
        {**ABORT, "id": HOSTILE},
        {**ABORT, "data": {"reason": HOSTILE}},
        scored(confidence=HOSTILE),
        asked(**{HOSTILE: HOSTILE}),
        completed(contents=[HOSTILE]),
        {**ABORT, HOSTILE: 1},
        scored(categoryScores={HOSTILE: "x"}),
        {"type": "\x7f\x85\x9b31m"},
    ],
    ids=lambda event: repr(event)[:30],
)
def test_messages_quote_what_is_hostile_and_keep_it_short(event):
    for finding in explain(event):
        assert len(finding.message) < 400
        assert not [character for character in finding.message if unicodedata.category(character) == "Cc"]


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ({"enum": [f"value {number}" for number in range(10_000)]}, '"value 19", … (10000 values); got 0.5'),
        ({"enum": [f"value {number}" for number in range(20)]}, '"value 19"; got 0.5'),
        ({"anyOf": [{"const": number} for number in range(30)]}, "19, … (30 values); got 0.5"),
        ({"minimum": 10**4_000}, "must keep to the bound minimum"),
    ],
)
def test_messages_quote_what_is_huge_in_a_schema_and_keep_it_short(field, words):
    event = {"type": "object", "properties": {"type": {"const": "one"}, "x": field}}
    explainer = Explainer(lambda: {"definitions": {"OneEvent": event}}, {"one": "OneEvent"}, Envelope(type="type"))
    (found,) = explainer.explain(b'{"type": "one", "x": 0.5}', ValueError()).findings
    assert words in found.message
    assert len(found.message) < 1_500


def test_fields_that_are_merely_unknown_are_named_alike_with_and_without_the_schema(recordings: Path):
    """The quick way and the slow one are two ways to the same findings."""
    seen = 0
    slow = DIALECT.decoder._explainer
    for event in recorded_events(recordings):
        found = explain(event)
        if found and {finding.code for finding in found} == {"unknown-field"}:
            seen += 1
            expected = slow.explain(json.dumps(event).encode(), ValueError()).findings
            assert sorted(found, key=str) == sorted(expected, key=str)
    assert seen > 50
