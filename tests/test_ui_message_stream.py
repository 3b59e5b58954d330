"""The dialect ui-message-stream: what is found in recordings and in streams of all kinds, and what its events are."""

import json
from copy import deepcopy
from pathlib import Path

import msgspec
import pytest
import session_events
import ui_message_page
from agreement import Instances, Judges, Reference, mutants, seeded
from msgspec import UNSET
from session_events import Monitor, Policy, UnknownEvent, encode, validate
from session_events.ui_message_stream import DIALECT, DataEvent, TextDeltaEvent
from session_events.ui_message_stream.models import UIMessageChunk
from ui_message_cases import REASONS, Case, cases, event

RECORDED = Path(__file__).parent / "recordings" / "ui-message-stream"
MARKS = {"error": "", "warning": "?", "info": "~"}

#: The findings that each recording must give: rule, code, `?` for a warning and `~` for information, and the line.
#: A recording that is not listed is healthy: it must give none.
EXPECTED = {
    # The model broke off, and the finish says so.
    "ai-7.0.173/model_cut": "text/unclosed?@5",
    "ai-7.0.173/truncated_after_tool_call": "text/unclosed?@13",
    "ai-7.0.173/truncated_tool_call": "tool-input/unclosed?@5",
    # The application writes parts without a start.
    "ai-7.0.173/only_text_written": "start/not-first?@1",
    # The backend has nothing to stream any more, and sends a finish alone.
    "autogpt/nothing_to_stream": "start/not-first?@1",
    # The backend's test mode sends pieces of a text that it does not begin: clients refuse them.
    "autogpt/test_mode": "opening/not-first~@3 " + " ".join(f"text-delta/outside@{line}" for line in range(3, 17, 2)),
    # A tool that returns None has an output without `output`: clients refuse it.
    "pydantic-ai-2.68.0/tool_without_output": "shape/missing-field@13",
    "broken/approval_of_no_call": "tool-call/dangling-reference@7",
    "broken/approval_of_one_of_two": "tool-output/unclosed?@5",
    "broken/approval_without_answer": "approval/unclosed@7",
    "broken/cut": "message/unclosed?@1 step/unclosed?@3 text/unclosed@5 framing/no-sentinel?@9 framing/cut-event@9",
    "broken/error_with_code": "shape/unknown-field~@5 shape/unknown-field~@5",
    "broken/event_after_done": "framing/after-sentinel?@17",
    "broken/field_of_null": "shape/bad-value@5",
    "broken/heartbeat_and_usage_as_events": "shape/unknown-event~@5 shape/unknown-event~@13",
    "broken/message_without_finish": "message/unclosed?@1",
    "broken/message_without_start": "start/not-first?@1",
    "broken/preliminary_output_alone": "tool-output/unclosed?@5 preliminary-output/unclosed@7",
    "broken/reasoning_without_end": "reasoning/unclosed@5",
    "broken/resumed_in_the_middle": "start/not-first?@1 opening/not-first~@1 text-delta/outside@1 text/unopened@3",
    "broken/step_without_end": "step/unclosed?@3",
    "broken/text_after_finish": "finish/after-last?@9",
    "broken/text_after_its_end": "text-delta/outside@11",
    "broken/text_without_end": "text/unclosed@5",
    "broken/text_without_start": "text-delta/outside@5 text/unopened@7",
    "broken/tool_input_without_end": "tool-input/unclosed@5",
    "broken/tool_input_without_start": "tool-input/unopened@5",
    "broken/tool_of_provider_without_output": "tool/unclosed@5",
    "broken/tool_output_of_another_call": "tool-output/unclosed?@5 tool/unopened@7",
    "broken/tool_output_twice": "tool/unopened@9",
    "broken/tool_without_output": "tool-output/unclosed?@9",
    "broken/tool_without_output_nor_reason": "tool-output/unclosed~@5",
    "broken/two_events_glued": "framing/glued-events@7",
    "broken/two_finishes": "finish/after-last?@15",
    "broken/without_done": "framing/no-sentinel?@13",
}
#: The events that are about nothing that has a name.
NAMELESS = {"start-step", "finish-step", "reset-step", "message-metadata"}

NAMES = sorted(path.relative_to(RECORDED).with_suffix("").as_posix() for path in RECORDED.glob("*/*.sse"))
CASES = cases()


def found(source, **options):
    """The findings of a stream, as the tables write them."""
    report = validate(source, DIALECT, **options)
    return [f"{one.rule}/{one.code}{MARKS[one.severity]}@{one.line}" for one in report.findings]


def path_of(name):
    """The file of a recording."""
    return RECORDED / f"{name}.sse"


def test_every_expectation_is_about_a_recording():
    assert EXPECTED.keys() <= set(NAMES)
    assert {f"broken/{path.stem}" for path in RECORDED.glob("broken/*.sse")} <= EXPECTED.keys()
    assert len(NAMES) == 118


@pytest.mark.parametrize("name", NAMES)
def test_recording_gives_what_is_expected_and_nothing_else(name):
    assert found(path_of(name)) == EXPECTED.get(name, "").split()


@pytest.mark.parametrize("name", NAMES)
def test_a_recording_has_the_same_findings_event_by_event(name):
    report = validate(path_of(name), DIALECT)
    monitor = Monitor(DIALECT)
    events = [(record.event, record.line) for record in session_events.records(path_of(name), DIALECT)]
    said = [finding for event, line in events for finding in monitor.feed(event, line)] + monitor.close()
    expected = [finding for finding in report.findings if finding.rule not in ("shape", "framing")]
    assert sorted(said, key=str) == sorted(expected, key=str)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_stream_gives_what_the_table_says(case: Case):
    said = [one.rpartition("@")[0] for one in found(case.body.encode(), framing="sse")]
    assert sorted(said) == sorted(case.found)


def test_every_reason_why_the_npm_package_sees_a_stream_otherwise_is_used_and_told():
    assert {case.reason for case in CASES} == {"", *REASONS}
    assert len({case.name for case in CASES}) == len(CASES)


def test_the_page_says_what_the_command_says():
    """If it has changed for the better, run `python tests/ui_message_page.py`."""
    assert ui_message_page.PAGE.read_text() == ui_message_page.page()


def test_backends_that_run_all_tools_can_make_a_lost_output_an_error():
    name = "broken/tool_without_output_nor_reason"
    report = validate(path_of(name), DIALECT, policy=Policy(severities={"tool-output": "error"}))
    assert [(finding.rule, finding.severity) for finding in report.findings] == [("tool-output", "error")]


def test_every_event_of_the_dialect_is_in_a_stream_that_is_healthy():
    healthy = [json.loads(line[6:]) for name in NAMES if name not in EXPECTED for line in lines(path_of(name))]
    assert {DIALECT.decode(json.dumps(event)).__class__ for event in healthy} == set(DIALECT.event_types.values())


def lines(path):
    """The lines of a recording that hold events."""
    return [line for line in path.read_text().splitlines() if line.startswith("data: {")]


@pytest.mark.parametrize("kind", [kind for kind in DIALECT.event_types if kind != "data-*"])
def test_every_event_reads_and_writes_alike_as_struct_and_as_model(kind):
    plain = event(kind if kind in NAMELESS else f"{kind}:stop")
    made = DIALECT.decode(json.dumps(plain))
    assert type(made) is DIALECT.event_types[kind]
    assert made.type == kind
    assert json.loads(encode(made)) == plain
    assert json.loads(UIMessageChunk.model_validate(plain).model_dump_json(by_alias=True, exclude_unset=True)) == plain


def test_data_of_the_application_is_one_class_for_all_its_types():
    line = '{"type":"data-weather","id":"w1","data":{"city":"Paris"}}'
    made = DIALECT.decode(line)
    assert isinstance(made, DataEvent)
    assert (made.type, made.id, made.data, made.transient) == ("data-weather", "w1", {"city": "Paris"}, UNSET)
    assert json.loads(encode(made)) == json.loads(line)


@pytest.mark.parametrize("which", ["good", "bad"])
@pytest.mark.parametrize("rule", DIALECT.schema["x-stream"]["rules"], ids=lambda rule: rule["id"])
def test_a_good_example_keeps_its_rule_and_a_bad_one_breaks_it(rule, which):
    monitor = Monitor(DIALECT)
    events = [DIALECT.decode(json.dumps(event(one["type"]) | one)) for one in rule["examples"][which]]
    said = [finding for one in events for finding in monitor.feed(one)] + monitor.close()
    assert any(finding.rule == rule["id"] for finding in said) == (which == "bad")
    assert len(rule["why"]) > 40


def test_a_message_that_could_name_many_events_counts_the_most():
    findings = validate(b'{"type":"start"}\n{"type":"finish-step"}', DIALECT).findings
    (said,) = [one.message for one in findings if one.rule == "opening"]
    assert "tool-input-error or one of 12 others" in said


def test_heartbeats_and_usage_are_comments_and_no_events():
    report = validate(path_of("autogpt/tool"), DIALECT)
    assert (report.comments, report.events, report.ok) == (3, 20, True)
    assert validate(path_of("ai-7.0.173/keep_alive"), DIALECT).comments == 2


def test_what_is_unknown_is_information_and_kept():
    stream = (
        b'{"type":"start","more":1}\n{"type":"start-step"}\n{"type":"usage","tokens":1}\n{"type":"finish-step"}\n'
        b'{"type":"text-start","id":"t1"}\n{"type":"text-end","id":"t1"}\n{"type":"finish"}\n'
    )
    assert found(stream) == ["shape/unknown-field~@1", "shape/unknown-event~@3"]
    start, _, usage, *_ = session_events.read(stream, DIALECT)
    assert (start.type, json.loads(encode(start))["more"]) == ("start", 1)
    assert isinstance(usage, UnknownEvent)
    assert encode(usage) == b'{"type":"usage","tokens":1}'
    with pytest.raises(session_events.FindingError, match="unknown-field"):
        list(session_events.read(stream, DIALECT, strict=True))


def test_a_stream_that_was_joined_late_is_healthy_if_said_to_be():
    assert found(path_of("broken/resumed_in_the_middle"), attached=True) == []


def test_a_stream_that_is_not_over_owes_nothing_but_what_its_bytes_say():
    whole = path_of("ai-7.0.173/tool").read_bytes()
    for end in (index + 2 for index in range(len(whole)) if whole.startswith(b"\n\n", index)):
        part = whole[:end]
        said = found(part, framing="sse", partial=True)
        assert said in ([], [f"framing/no-sentinel?@{part.count(b'data: ') * 2 - 1}"])


def test_a_tool_that_waits_is_told_while_the_stream_is_open():
    monitor = Monitor(DIALECT)
    for word in ("start", "start-step", "tool-input-available:c,providerExecuted=true"):
        monitor.feed(DIALECT.decode(json.dumps(event(word))))
    assert ("tool", ("c",)) in {(span.rule, span.key) for span in monitor.open_spans()}


def test_texts_are_read_with_their_types():
    texts = session_events.read(path_of("ai-7.0.173/text"), DIALECT)
    assert "".join(event.delta for event in texts if isinstance(event, TextDeltaEvent)) == "Hello, world."


def test_strict_decoding_agrees_with_json_schema():
    """But for data parts, which are told apart by no constant."""
    schema = deepcopy(DIALECT.schema)
    schema["definitions"]["UIMessageChunk"]["anyOf"].remove({"$ref": "#/definitions/DataEvent"})
    judges, instances = Judges(DIALECT, Reference(schema)), Instances(schema, seeded(7))
    kinds = [kind for kind in DIALECT.event_types if kind != "data-*"]
    whole = [instances.event(kinds[index % len(kinds)]) for index in range(600)]
    damaged = [event for _, event in mutants(schema, whole, 3_000, seed=8)]
    assert [said for said in map(judges.disagreement, whole + damaged) if said is not None] == []
    assert sum(map(judges.decodes, whole)) == len(whole)
    assert 500 < sum(map(judges.decodes, damaged)) < 2_500


def test_pieces_of_a_long_text_leave_nothing_behind():
    monitor = Monitor(DIALECT)
    start, delta = (DIALECT.decode(json.dumps(event(word))) for word in ("text-start:t", "text-delta:t"))
    monitor.feed(start)
    assert [finding for _ in range(10_000) for finding in monitor.feed(delta)] == []
    assert len(msgspec.json.encode([span.key for span in monitor.open_spans()])) < 100
