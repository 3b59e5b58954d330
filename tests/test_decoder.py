"""Decoding: strict, tolerant, and back again to the bytes it came from."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from agreement import UUID, recorded_events
from events import plain
from msgspec import UNSET
from session_events import DecodeError, FramingError, UnknownEvent, copilot, encode

DIALECT = copilot.DIALECT
Json = dict[str, Any]

ABORT: Json = plain("abort")
IDLE: Json = plain("assistant.idle")


def completed(result: Json) -> Json:
    """A tool's completion with more of a result than its text."""
    return plain("tool.execution_complete", toolCallId="t", result={"content": "text", **result})


def tolerant(event: Json) -> Any:
    """Decodes an event whatever it holds, and checks that its bytes are not lost."""
    raw = json.dumps(event).encode()
    decoded = DIALECT.decode(raw, strict=False)
    assert encode(decoded) == raw
    assert decoded.raw == raw
    return decoded


def _with_times_read(value: Any) -> Any:
    """A JSON value in which dates and times compare by what they say."""
    if isinstance(value, dict):
        return {name: _with_times_read(child) for name, child in value.items()}
    if isinstance(value, list):
        return [_with_times_read(child) for child in value]
    if isinstance(value, str) and value.endswith("Z"):
        return datetime.fromisoformat(value)
    return value


def test_every_recorded_event_that_decodes_strictly_encodes_to_the_same_json(recordings: Path):
    decoded = 0
    for recorded in recorded_events(recordings):
        try:
            event = DIALECT.decode(json.dumps(recorded))
        except DecodeError:
            continue
        decoded += 1
        assert type(event) is DIALECT.event_types[recorded["type"]]
        assert event.type == recorded["type"]
        assert DIALECT.decode(encode(event)) == event
        assert _with_times_read(json.loads(encode(event))) == _with_times_read(recorded)
    assert decoded > 5_000


def test_every_other_recorded_event_decodes_tolerantly_and_keeps_its_bytes(recordings: Path):
    unknown = partly_known = 0
    for file in sorted(recordings.rglob("*.jsonl")):
        for line in file.read_bytes().splitlines():
            event = DIALECT.decode(line, strict=False)
            recorded = json.loads(line)
            assert event.type == recorded["type"]
            if isinstance(event, UnknownEvent):
                unknown += 1
                assert event.type not in DIALECT.event_types
                assert event.id == recorded["id"]
                assert encode(event) == line
            else:
                assert isinstance(event, DIALECT.event_types[event.type])
                if type(event) is not DIALECT.event_types[event.type]:
                    partly_known += 1
                    assert event.findings == DIALECT.explain(line) != ()
                    assert encode(event) == line
    assert min(unknown, partly_known) > 100


@pytest.mark.parametrize("make", [str, str.encode], ids=["str", "bytes"])
def test_text_and_bytes_decode_alike(make):
    event = DIALECT.decode(make(json.dumps({**ABORT, "agentId": "é\u2028🙂"}, ensure_ascii=False)))
    assert isinstance(event, copilot.AbortEvent)
    assert event.agent_id == "é\u2028🙂"


def test_events_cannot_be_changed():
    event = DIALECT.decode(json.dumps(ABORT))
    for changed in (event, event.data, tolerant({**ABORT, "x": 1}), tolerant({**ABORT, "type": "x"})):
        with pytest.raises(AttributeError, match="immutable type"):
            setattr(changed, changed.__struct_fields__[0], None)


def test_the_error_carries_the_first_finding():
    line = json.dumps({**ABORT, "x": 1, "agentId": 5})
    with pytest.raises(DecodeError) as caught:
        DIALECT.decode(line)
    assert caught.value.finding == DIALECT.explain(line)[0]
    assert str(caught.value) == str(caught.value.finding)
    assert isinstance(caught.value.__cause__, msgspec.ValidationError)


@pytest.mark.parametrize("line", [b"", b"not json", b"\xff", b'{"type":"\xff"}', b"[" * 100_000, b'"\xed\xa0\x80"'])
def test_bytes_that_are_no_json_raise_an_error_of_framing(line):
    with pytest.raises(FramingError):
        DIALECT.decode(line)
    event = DIALECT.decode(line, strict=False)
    assert isinstance(event, UnknownEvent)
    assert (event.type, event.id, event.parent_id, event.raw) == (None, UNSET, UNSET, line)
    assert encode(event) == line


def test_an_event_of_unknown_type_keeps_its_envelope():
    event = tolerant({**IDLE, "type": "no.such", "id": "i", "parentId": "p", "agentId": "a"})
    assert isinstance(event, UnknownEvent)
    assert (event.type, event.id, event.parent_id, event.agent_id, event.ephemeral) == ("no.such", "i", "p", "a", True)
    assert [finding.code for finding in event.findings] == ["unknown-event"]


@pytest.mark.parametrize(
    ("fields", "parent", "rest"),
    [
        ({}, UNSET, UNSET),
        ({"parentId": None, "agentId": None, "ephemeral": None, "id": None}, None, UNSET),
        ({"parentId": 5, "agentId": 5, "ephemeral": 5, "id": 5}, UNSET, UNSET),
    ],
)
def test_what_cannot_be_read_of_an_unknown_envelope_is_unset(fields, parent, rest):
    event = tolerant({"type": "no.such", **fields})
    assert event.parent_id is parent
    assert (event.id, event.agent_id, event.ephemeral) == (rest, rest, rest)


@pytest.mark.parametrize("event", [None, 1, "abort", [ABORT], {}, {"type": 5}, {"type": None}, {"type": ["abort"]}])
def test_what_is_no_event_is_an_unknown_event_without_a_type(event):
    assert tolerant(event).type is None


def test_a_partly_known_event_matches_its_class():
    match tolerant({**ABORT, "later": 1}):
        case copilot.AbortEvent(id=event_id, data=data):
            assert event_id == ABORT["id"]
            assert data.reason == ABORT["data"]["reason"]
        case other:
            pytest.fail(f"is a {type(other).__name__}")


def test_of_a_partly_known_event_only_what_is_wrong_is_unset():
    event = tolerant({**ABORT, "id": "short", "timestamp": 5, "parentId": UUID, "agentId": None, "data": {"reason": 1}})
    assert (event.id, event.timestamp, event.agent_id, event.data.reason) == (UNSET, UNSET, UNSET, UNSET)
    assert event.parent_id == UUID
    assert {finding.path for finding in event.findings} == {"$.id", "$.timestamp", "$.agentId", "$.data.reason"}


def test_required_fields_that_are_missing_are_unset_at_any_depth():
    assert tolerant({"type": "abort"}).data.reason is UNSET
    assert tolerant({"type": "abort", "data": {}}).data.reason is UNSET


def test_an_event_whose_payload_is_of_no_known_kind_is_unknown():
    event = tolerant({**plain("sandbox.decision"), "data": {"kind": "later"}})
    assert isinstance(event, UnknownEvent)
    assert event.type == "sandbox.decision"


def test_unknown_fields_are_dropped_at_any_depth(recordings: Path):
    usage = next(event for event in recorded_events(recordings) if "accounting" in event["data"])
    event = tolerant(usage)
    assert isinstance(event, copilot.AssistantUsageEvent)
    assert event.data.model == usage["data"]["model"]
    assert event.data.input_tokens == usage["data"]["inputTokens"]
    assert not hasattr(event.data, "accounting")


def test_unknown_fields_are_dropped_from_objects_in_lists_and_maps():
    requests = [{"toolCallId": "1", "name": "view"}, {"toolCallId": "2", "name": "edit", "later": 1}]
    event = tolerant(plain("assistant.message", toolRequests=requests))
    assert isinstance(event, copilot.AssistantMessageEvent)
    assert [request.name for request in event.data.tool_requests] == ["view", "edit"]


def test_unknown_fields_are_dropped_from_members_of_untagged_unions():
    resource = {"type": "resource", "resource": {"uri": "u", "text": "t", "later": 1}}
    event = tolerant(completed({"contents": [resource]}))
    assert event.data.result.contents[0].resource.text == "t"


def test_a_constant_that_is_violated_is_unset():
    event = tolerant({**IDLE, "ephemeral": False})
    assert isinstance(event, copilot.AssistantIdleEvent)
    assert event.ephemeral is UNSET
    assert [finding.path for finding in event.findings] == ["$.ephemeral"]


def test_a_constant_that_is_missing_is_unset():
    event = tolerant({name: value for name, value in IDLE.items() if name != "ephemeral"})
    assert isinstance(event, copilot.AssistantIdleEvent)
    assert event.ephemeral is UNSET


IMAGE: Json = {"type": "image", "mimeType": "image/png"}


@pytest.mark.parametrize(
    ("value", "member"),
    [
        ({**IMAGE, "data": "aGk="}, copilot.PersistedBinaryImage),
        ({**IMAGE, "byteLength": 5, "omittedReason": "too_large"}, copilot.OmittedBinaryResult),
        ({**IMAGE, "byteLength": 5, "assetId": "a"}, copilot.BinaryAssetReference),
        ({"uri": "u", "text": "t"}, copilot.EmbeddedTextResourceContents),
        ({"uri": "u", "blob": "aGk="}, copilot.EmbeddedBlobResourceContents),
    ],
)
def test_a_member_of_an_untagged_union_is_told_by_the_field_that_only_it_has(value, member):
    field = "contents" if "uri" in value else "binaryResultsForLlm"
    result = {"content": "text", field: [{"type": "resource", "resource": value} if "uri" in value else value]}
    event = DIALECT.decode(json.dumps(plain("tool.execution_complete", result=result)))
    assert isinstance(event, copilot.ToolExecutionCompleteEvent)
    (decoded,) = event.data.result.binary_results_for_llm or [item.resource for item in event.data.result.contents]
    assert type(decoded) is member
    assert json.loads(encode(event))["data"]["result"] == result


@pytest.mark.parametrize("contents", [{"uri": "u"}, {"uri": "u", "text": "t", "blob": "b"}, {"text": 5}, [], None])
def test_what_is_no_member_of_an_untagged_union_is_refused(contents):
    whole = completed({"contents": [{"type": "resource", "resource": contents}]})
    with pytest.raises(DecodeError):
        DIALECT.decode(json.dumps(whole))
    assert tolerant(whole).data.tool_call_id == "t"


@pytest.mark.parametrize("fields", [{}, {"contextTier": None}, {"contextTier": "default"}], ids=str)
def test_absent_null_and_a_value_stay_apart(fields):
    whole = plain("session.resume", **fields)
    event = DIALECT.decode(json.dumps(whole))
    assert isinstance(event, copilot.SessionResumeEvent)
    assert event.data.context_tier == fields.get("contextTier", UNSET)
    data = json.loads(encode(event))["data"]
    assert [data[name] for name in ("contextTier",) if name in data] == list(fields.values())


@pytest.mark.parametrize("number", ["5", "0", "-1", "0.5", str(2**63), str(2**64 + 1), str(10**30), "1e300"])
def test_numbers_stay_what_they_are(number):
    """In a field for any number, and in a value that the schema leaves open."""
    line = json.dumps(plain("assistant.usage", cost=12345))
    event = DIALECT.decode(line.replace("12345", number))
    assert repr(event.data.cost) == repr(json.loads(number))
    assert json.loads(encode(event))["data"]["cost"] == json.loads(number)
    opened = DIALECT.decode(json.dumps(completed({"mcpMeta": 12345})).replace("12345", number))
    assert repr(opened.data.result.mcp_meta) == repr(json.loads(number))
