"""The AG-UI protocol: what must be found in real streams, in built ones, and in sequences that its own peers judge."""

from collections import Counter
from pathlib import Path

import msgspec
import pytest
from ag_ui_page import PAGE, page
from ag_ui_sequences import CASES, DIFFERENCES
from session_events import UnknownEvent, encode, read, records, validate
from session_events.ag_ui import DIALECT, TextMessageContentEvent
from session_events.findings import DRIFT_CODES

FOLDER = Path(__file__).parent / "recordings/ag-ui"
RECORDINGS = {path.relative_to(FOLDER).with_suffix("").as_posix(): path for path in sorted(FOLDER.rglob("*.sse"))}

#: What must be found in each recording, by rule, code and line. One that is not listed is healthy.
EXPECTED: dict[str, list[tuple[str, str, int]]] = {
    # The model breaks off, and the adapter with it: what its server sent just ends.
    "agent-framework-ag-ui-1.7.0/model_error": [("run", "unclosed", 1), ("message", "unclosed", 3)],
    "ag-ui-langgraph-0.0.33/model_error": [
        ("run", "unclosed", 1),
        ("step", "unclosed", 5),
        ("message", "unclosed", 13),
    ],
    # Two calls at once were too much for this version, which broke off.
    "ag-ui-langgraph-0.0.11/tools_parallel": [
        ("run", "unclosed", 1),
        ("step", "unclosed", 5),
        ("tool-call", "unclosed", 29),
    ],
    # Up to 0.0.33, a run ends under an id of LangGraph's own.
    "ag-ui-langgraph-0.0.11/interrupt": [("finished-run", "disagreement", 63), ("finished-run", "disagreement", 127)],
    "ag-ui-langgraph-0.0.33/text": [("finished-run", "disagreement", 47)],
    # Built after what was reported of producers.
    "made/finished_after_error": [("error-last", "after-last", 13)],
    "made/message_open_at_end": [("message", "unclosed", 3)],
    "made/message_without_start": [
        *(("message-content", "outside", line) for line in range(3, 22, 2)),
        ("message", "unopened", 23),
    ],
    "made/piece_after_end": [("message-content", "outside", 15)],
    "made/start_then_chunks": [("message", "unclosed", 3)],
    "made/call_after_end": [("run-last", "after-last", 23), ("tool-call", "unclosed", 23)],
    "made/run_in_run": [
        ("tool-call", "unclosed", 7),
        ("run", "reopened", 9),
        ("run-last", "after-last", 47),
        ("run", "unopened", 71),
        ("finished-run", "disagreement", 71),
    ],
    "made/subagent_swapped": [("message-owner", "disagreement", 123)],
    "made/subagent_open": [("subagent", "unclosed", 69)],
    "made/step_of_another": [("step", "unclosed", 67), ("step", "unopened", 73)],
    "made/chunks_interrupted": [("text-chunk", "outside", 23)],
    "made/thinking_not_closed": [("thinking-message", "unclosed", 5)],
    "made/wrong_values": [("shape", "missing-field", 5), ("shape", "bad-value", 7)],
}

#: Drift: fields and events of other versions, which are no errors.
DRIFT = {
    "made/drift": Counter({"unknown-event": 1, "unknown-field": 1}),
    "made/wrong_values": Counter({"unknown-field": 1}),
}


def test_every_expectation_is_of_a_recording():
    assert {*EXPECTED, *DRIFT} <= set(RECORDINGS)
    assert len(RECORDINGS) > 40


@pytest.mark.parametrize("name", RECORDINGS)
def test_a_recording_gives_the_findings_that_it_must_and_no_others(name):
    report = validate(RECORDINGS[name], DIALECT)
    drift = Counter(found.code for found in report.findings if found.code in DRIFT_CODES and found.severity == "info")
    found = [(one.rule, one.code, one.line) for one in report.findings if one.severity != "info"]
    assert sorted(found) == sorted(EXPECTED.get(name, []))
    assert drift == DRIFT.get(name, Counter())
    assert (report.framing, report.events > 3) == ("sse", True)


@pytest.mark.parametrize("name", RECORDINGS)
def test_the_same_events_on_lines_give_the_same_findings(name):
    stream = RECORDINGS[name].read_bytes()
    lines = [line.removeprefix(b"data: ") for line in stream.splitlines() if line]
    expected = Counter(
        (one.rule, one.code, one.message.partition(" at line")[0])
        for one in validate(RECORDINGS[name], DIALECT).findings
    )
    report = validate(b"\n".join(lines) + b"\n", DIALECT)
    assert Counter((one.rule, one.code, one.message.partition(" at line")[0]) for one in report.findings) == expected
    assert report.framing == "jsonl"


@pytest.mark.parametrize("name", CASES)
def test_a_sequence_gives_the_findings_that_it_must(name):
    case = CASES[name]
    report = validate(b"".join(msgspec.json.encode(event) + b"\n" for event in case.events), DIALECT)
    found = Counter(one.code if one.rule == "shape" else f"{one.rule}/{one.code}" for one in report.findings)
    assert found == Counter(case.finds)
    assert {case.client, case.models} - {None} <= DIFFERENCES.keys()


def test_sequences_have_all_events_and_all_rules():
    types = {event["type"] for case in CASES.values() for event in case.events}
    rules = {find.partition("/")[0] for case in CASES.values() for find in case.finds if "/" in find}
    assert types >= DIALECT.event_types.keys()
    assert rules == {rule.id for rule in DIALECT.rules} - {"chunk-stream"}  # which has nothing to report
    assert {why for case in CASES.values() for why in (case.client, case.models)} - {None} == DIFFERENCES.keys()
    assert len(CASES) > 250


def test_recordings_have_all_events_but_few():
    types = set()
    for path in RECORDINGS.values():
        types |= {event.type for event in read(path, DIALECT) if not isinstance(event, UnknownEvent)}
    assert DIALECT.event_types.keys() - types == {
        *("ACTIVITY_SNAPSHOT", "ACTIVITY_DELTA", "REASONING_MESSAGE_CHUNK", "SUBAGENT_ERROR"),
    }


@pytest.mark.parametrize("name", RECORDINGS)
def test_events_are_typed_and_written_as_they_were_read(name):
    whole = [record for record in records(RECORDINGS[name], DIALECT) if not record.findings]
    assert [DIALECT.decode(encode(record.event)) for record in whole] == [record.event for record in whole]
    assert len(whole) > 3


def test_pieces_are_instances_of_their_class():
    pieces = [
        event.delta
        for event in read(RECORDINGS["pydantic-ai-2.68.0/text"], DIALECT, strict=True)
        if isinstance(event, TextMessageContentEvent)
    ]
    assert "".join(pieces) == "It is mild in Paris today, with light rain in the evening."


def test_the_page_shows_what_is_found_and_how_peers_differ():
    assert PAGE.read_text() == page()
