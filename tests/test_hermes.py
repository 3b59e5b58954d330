"""Streams of Hermes Agent's API server: what each must give, and nothing else."""

import json
from pathlib import Path
from typing import Any

import pytest
import session_events
from session_events import Monitor, UnknownEvent, encode, hermes
from session_events.hermes import ChatCompletionChunkEvent, ToolProgressEvent
from session_events.hermes.models import HermesEvent
from session_events.rule_text import unfold

RECORDINGS = Path(__file__).parent / "recordings" / "hermes"

#: What each stream must give: rule, code and line. A stream that is not listed is healthy: it must give nothing.
EXPECTED: dict[str, list[tuple[str, str, int]]] = {
    # The model gave two calls of one turn the same id: the server begins both and ends one.
    "0.13.0/same_id_parallel": [("tool", "reopened", 6)],
    "0.19.0/same_id_parallel": [("tool", "reopened", 6)],
    # Before 0.18, a run that crashes ends like one that went well, and leaves its tool open.
    "0.13.0/crash_in_tool": [("tool", "unclosed", 5)],
    # The server was shut down.
    "0.19.0/cancelled_in_tool": [("choice", "unclosed", 1), ("framing", "no-sentinel", 5), ("tool", "unclosed", 5)],
    # Each of these is 0.19.0/tool with one thing changed.
    "edited/no_completed": [("tool", "unclosed", 5)],
    "edited/no_running": [("tool", "unopened", 5)],
    "edited/completed_first": [("tool", "unopened", 5), ("tool", "unclosed", 8)],
    "edited/running_twice": [("tool", "reopened", 8)],
    "edited/completed_twice": [("tool", "unopened", 11)],
    "edited/other_call_id": [("tool", "unclosed", 5), ("tool", "unopened", 8)],
    "edited/internal_tool": [("shape", "bad-value", 5)],
    "edited/other_answer_id": [("completion", "mixed-sessions", 11)],
    "edited/no_role": [
        ("text", "outside", 1),
        ("progress", "outside", 3),
        ("progress", "outside", 6),
        ("text", "outside", 9),
        ("text", "outside", 11),
        ("choice", "unopened", 13),
    ],
    "edited/second_role": [("choice", "reopened", 11)],
    "edited/progress_first": [("completion", "not-first", 1), ("progress", "outside", 1)],
    "edited/no_finish_reason": [("choice", "unclosed", 1)],
    "edited/second_finish_reason": [("choice", "unopened", 17)],
    "edited/text_after_the_end": [("text", "outside", 15)],
    "edited/progress_after_the_end": [("progress", "outside", 14)],
    "edited/early_usage": [("usage", "after-last", 13)],
    "edited/no_done": [("framing", "no-sentinel", 15)],
    "edited/after_done": [("framing", "after-sentinel", 17)],
    "edited/cut_in_an_event": [
        ("choice", "unclosed", 1),
        ("framing", "no-sentinel", 11),
        ("framing", "cut-event", 11),
    ],
    # A gateway that drops the names of events leaves nothing that tells what the progress is.
    "edited/names_lost": [("shape", "missing-field", 5)],
    "edited/error_frame": [("choice", "unclosed", 1), ("tool", "unclosed", 5), ("shape", "missing-field", 8)],
    "edited/unknown_event": [("shape", "unknown-event", 5)],
    "edited/unknown_field": [("shape", "unknown-field", 5)],
}

#: The streams in which nothing is wrong at error level, although something is said.
FINE = {"edited/no_done", "edited/after_done", "edited/unknown_event", "edited/unknown_field"}

STREAMS = {path.relative_to(RECORDINGS).with_suffix("").as_posix(): path for path in RECORDINGS.glob("*/*.sse")}
HEALTHY = sorted(set(STREAMS) - set(EXPECTED))

RULES: dict[str, dict[str, Any]] = {rule["id"]: rule for rule in hermes.DIALECT.schema["x-stream"]["rules"]}
CHUNK = {"id": "chatcmpl-1", "created": 1, "model": "hermes-agent"}


def test_every_expectation_is_about_a_stream() -> None:
    assert set(EXPECTED) <= set(STREAMS)
    assert {name.partition("/")[0] for name in HEALTHY} == {"0.13.0", "0.19.0"}
    assert len(HEALTHY) > 25


@pytest.mark.parametrize("name", sorted(STREAMS))
def test_a_stream_gives_what_is_expected_and_nothing_else(name: str) -> None:
    report = session_events.validate(STREAMS[name], hermes.DIALECT)
    assert [(found.rule, found.code, found.line) for found in report.findings] == EXPECTED.get(name, [])
    assert report.ok == (name in FINE or name in HEALTHY)


@pytest.mark.parametrize("size", [1, 7, 64])
@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_a_stream_gives_the_same_in_pieces_of_any_size(name: str, size: int) -> None:
    content = STREAMS[name].read_bytes()
    pieces = [content[place : place + size] for place in range(0, len(content), size)]
    report = session_events.validate(pieces, hermes.DIALECT)
    assert [(found.rule, found.code, found.line) for found in report.findings] == EXPECTED[name]


@pytest.mark.parametrize("name", HEALTHY)
def test_the_events_of_a_healthy_stream_are_typed_and_come_back_as_they_were(name: str) -> None:
    kinds = {ChatCompletionChunkEvent, ToolProgressEvent}
    assert list(session_events.read(STREAMS[name], hermes.DIALECT, strict=True))
    for record in session_events.records(STREAMS[name], hermes.DIALECT):
        assert type(record.event) in kinds
        assert hermes.DIALECT.decode(encode(record.event)) == record.event
        content = {"object": record.event.type, **json.loads(record.raw)}
        assert json.loads(encode(record.event)) == content
        model = HermesEvent.model_validate_json(encode(record.event)).root
        assert json.loads(model.model_dump_json(by_alias=True, exclude_unset=True)) == content


def test_what_an_event_holds_is_in_its_attributes() -> None:
    first, said, running, completed, *_, last = session_events.read(STREAMS["0.19.0/tool"], hermes.DIALECT, strict=True)
    assert (first.choices[0].delta.role, first.choices[0].finish_reason) == ("assistant", None)
    assert (said.choices[0].delta.content, said.type) == ("Let me look.", "chat.completion.chunk")
    assert (running.tool, running.label, running.tool_call_id, running.status) == (
        "terminal",
        "ls",
        "call_1",
        "running",
    )
    assert (running.type, completed.tool_call_id, completed.status) == ("hermes.tool.progress", "call_1", "completed")
    assert (last.choices[0].finish_reason, last.usage.total_tokens) == ("stop", 30)


def test_a_run_that_fails_says_why() -> None:
    *_, last = session_events.read(STREAMS["0.19.0/crash_in_tool"], hermes.DIALECT)
    assert (last.choices[0].finish_reason, last.error.type, last.hermes.error_code) == (
        "error",
        "RuntimeError",
        "agent_error",
    )


def test_what_the_schema_does_not_know_is_kept() -> None:
    (unknown,) = [
        event
        for event in session_events.read(STREAMS["edited/unknown_event"], hermes.DIALECT)
        if isinstance(event, UnknownEvent)
    ]
    assert unknown.type == "hermes.tool.output"
    assert json.loads(unknown.raw)["text"] == "README.md"
    running = list(session_events.read(STREAMS["edited/unknown_field"], hermes.DIALECT))[2]
    assert isinstance(running, ToolProgressEvent)
    assert (running.tool_call_id, json.loads(encode(running))["args"]) == ("call_1", {"command": "ls"})


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_strict_reading_stops_where_something_is_wrong(name: str) -> None:
    with pytest.raises(session_events.SessionEventsError):
        list(session_events.read(STREAMS[name], hermes.DIALECT, strict=True))


def test_a_stream_that_is_seen_from_the_middle_or_not_to_its_end_is_fine() -> None:
    frames = STREAMS["0.19.0/parallel"].read_bytes().split(b"\n\n")
    tail, head = b"\n\n".join(frames[3:]), b"\n\n".join(frames[:3]) + b"\n\n"
    assert session_events.validate(tail, hermes.DIALECT, attached=True).findings == []
    assert session_events.validate(head, hermes.DIALECT, partial=True).findings == []


@pytest.mark.parametrize("which", ["good", "bad"])
@pytest.mark.parametrize("name", RULES)
def test_a_good_example_keeps_its_rule_and_a_bad_one_breaks_it(name: str, which: str) -> None:
    monitor = Monitor(hermes.DIALECT)
    found = []
    for example in RULES[name]["examples"][which]:
        fields = unfold(example)
        kind = fields.pop("type")
        more = CHUNK if kind == "chat.completion.chunk" else {}
        found += monitor.feed(hermes.DIALECT.decode(json.dumps({"object": kind, **more, **fields})))
    found += monitor.close()
    assert any(finding.rule == name for finding in found) == (which == "bad")
    assert len(RULES[name]["why"]) > 40
