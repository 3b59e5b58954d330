"""What rules may say of streams that hold several runs, lanes of agents, and owners of messages."""

import json

import pytest
from session_events import Monitor, validate
from session_events.errors import SchemaError
from session_events.machines.spans import PAST
from test_dialect_words import BLOCK, TOOL, dialect, found, lines


def test_ids_of_a_list_may_have_to_be_unique_until_they_begin_anew():
    items = {"type": "chunk", "each": "choices", "key": ["index"]}
    once = dialect({"id": "once", "kind": "order", "check": "unique", "key": ["index"], "event": [items]})
    anew = dialect(
        {"id": "once", "kind": "order", "check": "unique", "key": ["index"], "event": [items], "renewed_by": ["stop"]}
    )
    chunk = {"kind": "chunk", "choices": [{"index": 0, "finish": None}, {"index": 1, "finish": None}]}
    assert found(once, chunk) == []
    assert found(once, chunk, {"kind": "stop"}, chunk) == [("once/duplicate", 3), ("once/duplicate", 3)]
    assert found(anew, chunk, {"kind": "stop"}, chunk) == []
    assert found(anew, {**chunk, "choices": chunk["choices"] * 2}) == [("once/duplicate", 1), ("once/duplicate", 1)]


def test_what_is_over_or_excused_is_forgotten_where_a_rule_begins_anew():
    excused = {**BLOCK, "excused_by": ["approval"]}
    start, stop = {"kind": "block.start", "index": 0}, {"kind": "block.stop", "index": 0}
    late = [start, {"kind": "approval"}, {"kind": "stop"}, stop]
    inside = {"id": "delta", "kind": "inside", "key": ["index"], "event": ["block.delta"], "within": ["block"]}
    assert found(dialect(excused, inside), *late) == []
    renewed = dialect({**excused, "renewed_by": ["stop"]}, inside)
    assert found(renewed, *late) == [("block/unopened", 4)]
    assert found(renewed, *late[:3], {"kind": "block.delta", "index": 0}) == [("delta/outside", 4)]
    assert found(renewed, *late[:3], {"kind": "block.delta", "index": 1}) == [("delta/outside", 4)]
    assert found(renewed, start, {"kind": "stop"}, stop) == []
    named = dialect(
        {
            "id": "name",
            "kind": "refers",
            "key": ["id"],
            "event": ["approval"],
            "introduced_by": ["tool.start"],
            "renewed_by": ["stop"],
        }
    )
    tool, approval = {"kind": "tool.start", "id": "t"}, {"kind": "approval", "id": "t"}
    assert found(named, tool, approval) == []
    assert found(named, tool, {"kind": "stop"}, approval) == [("name/dangling-reference", 3)]


def test_a_deadline_with_a_key_is_one_for_the_span_of_that_key_alone():
    due = dialect({**TOOL, "until": [{"type": "approval", "key": ["id"], "severity": "info"}]})
    starts = [{"kind": "tool.start", "id": name} for name in "ab"]
    wholes = [{"kind": "tool.whole", "id": name} for name in "ab"]
    assert found(due, *starts, {"kind": "approval", "id": "a"}, *wholes) == [("tool/unclosed", 1)]
    assert found(due, *starts, {"kind": "approval"}, *wholes) == []
    assert found(due, *starts, *wholes, {"kind": "approval", "id": "a"}) == []
    report = validate(lines(*starts, {"kind": "approval", "id": "a"}, *wholes), due)
    assert [one.severity for one in report.findings] == ["info"]
    assert (
        report.findings[0].message
        == 'tool "a" began here (0 parts) and was not completed: no tool.whole came before approval at line 3'
    )


LANE = {
    "id": "lane",
    "kind": "bracket",
    "implicit": True,
    "scope": "agent",
    "key": ["index"],
    "open": ["block.start"],
    "close": ["approval", {"type": "stop", "scope": "session"}],
}
IN_LANE = {"id": "delta", "kind": "inside", "scope": "agent", "event": ["block.delta"], "within": ["lane"]}
OF = {"envelope": {"agent": "of"}}


def test_what_is_implicit_is_over_when_another_is_opened_or_a_closer_comes():
    lane = dialect(LANE, {**IN_LANE, "key": ["index"]}, **OF)
    start, delta, stop = ({"kind": f"block.{name}", "index": 0} for name in ("start", "delta", "stop"))
    assert found(lane, start, delta, start, delta) == []
    assert found(lane, delta) == [("delta/outside", 1)]
    assert found(lane, start, {**start, "index": 1}, delta) == [("delta/outside", 3)]
    assert found(lane, start, stop, delta) == []
    assert found(lane, start, {"kind": "approval", "id": "any"}, delta) == [("delta/outside", 3)]
    assert found(lane, start, {"kind": "stop"}, delta) == [("delta/outside", 3)]
    assert found(lane, {"kind": "stop"}, {"kind": "approval"}) == []
    sub = {**start, "of": "a"}
    assert found(lane, sub, delta) == [("delta/outside", 2)]
    assert found(lane, start, sub, {"kind": "approval"}, start, delta) == []
    assert found(lane, start, sub, {"kind": "approval"}, delta) == [("delta/outside", 4)]
    verdict = validate(lines(start, {**start, "index": 1}), lane).verdicts[0]
    assert (verdict.rule, verdict.checked, verdict.satisfied, verdict.pending) == ("lane", 2, 1, 1)


def test_an_event_that_names_no_agent_may_belong_to_the_only_one_that_has_something_open():
    lane = dialect(LANE, {**IN_LANE, "elsewhere": True}, **OF)
    start, delta = {"kind": "block.start", "index": 0}, {"kind": "block.delta"}
    of_a, of_b = ({**start, "of": name} for name in "ab")
    assert found(lane, of_a, delta) == []
    assert found(lane, delta) == [("delta/outside", 1)]
    assert found(lane, start, of_a, of_b, delta) == []
    report = validate(lines(of_a, of_b, delta), lane)
    assert [one.message for one in report.findings] == [
        "block.delta came while no lane of its agent was open: several agents have one, and it names none of them"
    ]


def test_the_envelope_names_an_agent_that_some_events_have():
    with pytest.raises(SchemaError, match=r"envelope/agent: block.start has no field who"):
        dialect(envelope={"agent": "who"})
    with pytest.raises(SchemaError, match=r"envelope/id: block.start has no field id"):
        dialect(envelope={"id": "id"})


AGREE = {
    "id": "of",
    "kind": "order",
    "check": "agree",
    "key": ["id"],
    "value": "text",
    "said_by": ["tool.delta"],
    "event": ["tool.whole", "tool.delta"],
}


def test_a_field_must_be_what_was_said_first():
    agree = dialect(AGREE)
    delta, whole = {"kind": "tool.delta", "id": "t"}, {"kind": "tool.whole", "id": "t"}
    assert found(agree, {**delta, "text": "a"}, {**whole, "text": "a"}, whole) == []
    assert found(agree, {**whole, "text": "b"}, {"kind": "tool.whole", "text": "c"}) == []
    assert found(agree, {**delta, "text": "a"}, {**delta, "id": "u", "text": "b"}) == []
    assert found(agree, {**delta, "text": "a"}, {**delta, "text": "b"}, {**whole, "text": "a"}) == [
        ("of/disagreement", 2)
    ]
    report = validate(lines({**delta, "text": "a"}, {**whole, "text": "b"}, delta), agree)
    assert [one.message for one in report.findings] == [
        'of "t": tool.whole says that text is "b", and tool.delta at line 1 said "a"'
    ]
    report = validate(lines(delta, {**whole, "text": "b"}), agree)
    assert report.findings[0].message.endswith("and tool.delta at line 1 said none")
    assert [(one.checked, one.violated) for one in report.verdicts] == [(1, 1)]


def test_what_was_said_may_be_void_and_what_is_not_said_may_have_a_meaning():
    delta, whole = {"kind": "tool.delta", "id": "t"}, {"kind": "tool.whole", "id": "t"}
    anew = dialect({**AGREE, "event": ["tool.whole"], "said_by": [{"type": "tool.delta", "restarts": True}]})
    stream = [{**delta, "text": "a"}, {**delta, "text": "b"}, {**whole, "text": "b"}, {**whole, "text": "a"}]
    assert found(anew, *stream) == [("of/disagreement", 4)]
    default = dialect({**AGREE, "default": "a"})
    assert found(default, delta, {**whole, "text": "a"}) == []
    assert found(default, {**delta, "text": "b"}, whole) == [("of/disagreement", 2)]
    renewed = dialect({**AGREE, "renewed_by": ["stop"]})
    assert found(renewed, {**delta, "text": "a"}, {"kind": "stop"}, {**whole, "text": "b"}) == []


def test_few_keys_are_remembered_of_what_was_said():
    agree = dialect(AGREE)
    monitor = Monitor(agree)

    def say(key: str, text: str) -> list[str]:
        event = agree.decode(json.dumps({"kind": "tool.delta", "id": key, "text": text}))
        return [one.code for one in monitor.feed(event)]

    assert [say(f"t{number}", "a") for number in range(3 * PAST)] == [[]] * 3 * PAST
    assert (say(f"t{2 * PAST}", "b"), say("t0", "b")) == (["disagreement"], [])
