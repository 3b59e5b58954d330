"""Verdicts: nothing that a rule asked for is lost between satisfied, violated, excused and pending."""

import json
from collections import Counter
from pathlib import Path

import pytest
import session_events
from click.testing import CliRunner
from events import check, event, pool, row, stream
from hypothesis import given, settings
from hypothesis import strategies as st
from session_events import Monitor, encode, validate
from session_events.cli import main
from session_events.copilot import DIALECT

#: Events of one session.
POOL = [made for made in pool({}) if made.type != "session.start"]
TURN = ("assistant.turn_start turnId=0", "assistant.turn_end turnId=0")


def verdict(rule, *rows, partial=False):
    """What became of a rule's obligations in a stream: checked, satisfied, violated, excused, pending."""
    monitor = Monitor(DIALECT, partial=partial)
    for text in rows:
        name, *fields = text.split()
        monitor.feed(event(name, **dict(field.split("=") for field in fields)))
    monitor.close()
    found = next(verdict for verdict in monitor.verdicts() if verdict.rule == rule)
    return found.checked, found.satisfied, found.violated, found.excused, found.pending


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (TURN, (1, 1, 0, 0, 0)),
        (TURN[:1], (1, 0, 1, 0, 0)),
        (TURN[1:], (1, 0, 1, 0, 0)),
        ((*TURN[:1], "abort"), (1, 0, 0, 1, 0)),
        ((*TURN[:1], "abort", *TURN[1:]), (1, 1, 0, 0, 0)),
        ((*TURN[:1], "session.idle", *TURN[1:]), (1, 0, 1, 0, 0)),
        ((*TURN[:1], *TURN), (2, 1, 1, 0, 0)),
        ((*TURN[:1], "assistant.turn_start turnId=1"), (2, 0, 2, 0, 0)),
    ],
)
def test_every_turn_ends_in_one_way(rows, expected):
    assert verdict("turn", *rows) == expected


#: Events that the pool lacks: those with numbers, lists, phases and other conditions.
MORE = [
    row(text)
    for text in (
        "permission.requested requestId=k resolvedByHook:=true",
        "command.execute requestId=k",
        *(f"assistant.streaming_delta totalResponseSizeBytes:={size}" for size in (1, 2)),
        *(f"session.schedule_created id:={number}" for number in (1, 2)),
        *(f"factory.run_updated runId=k revision:={number}" for number in (1, 2)),
        *(f"assistant.message messageId=k apiCallId=k chunkCount:=2 chunkIndex:={index}" for index in (0, 1, 2)),
        *(f"ui.ephemeral_query requestId=k phase={phase}" for phase in ("started", "chunk", "failed")),
        *(f"session.context_changed cwd=/ pendingGitContext:={pending}" for pending in ("true", "false")),
        """assistant.message 'toolRequests:=[{"toolCallId": "k", "name": "n"}, {"toolCallId": "k", "name": "n"}]'""",
        'agent.interrupted \'toolCallIds:=["k", "l", "k"]\'',
        "assistant.turn_start turnId=l",
        "session.start sessionId=s1",
    )
]


@settings(derandomize=True, max_examples=500, deadline=None)
@given(data=st.data(), stream=st.sampled_from([None, "live", "log"]), attached=st.booleans(), partial=st.booleans())
def test_verdicts_of_any_events_in_any_order_add_up_and_agree_with_the_findings(data, **modes):
    """Fed one by one or in pieces, events give the same findings and verdicts."""
    kinds = data.draw(st.lists(st.sampled_from([*POOL, *MORE]), min_size=1, max_size=12))
    events = data.draw(st.lists(st.sampled_from(kinds), max_size=60))
    cut = data.draw(st.integers(0, len(events)))
    alone, batched = Monitor(DIALECT, **modes), Monitor(DIALECT, **modes)
    found = [finding for line, made in enumerate(events, start=1) for finding in alone.feed(made, line)]
    found += alone.close()
    again = batched.feed_all(events[:cut], range(1, cut + 1))
    again += batched.feed_all(events[cut:], range(cut + 1, len(events) + 1)) + batched.close()
    assert sorted(again, key=str) == sorted(found, key=str)
    assert batched.verdicts() == alone.verdicts()
    broken = Counter(finding.rule for finding in found)
    for verdict in alone.verdicts():
        ends = (verdict.satisfied, verdict.violated, verdict.excused, verdict.pending)
        assert (sum(ends), min(ends) >= 0) == (verdict.checked, True), verdict
        assert verdict.violated == broken.pop(verdict.rule, 0), verdict
        assert modes["partial"] or verdict.pending == 0, verdict
    assert not broken, "nothing but what has a verdict gives findings"


def test_what_is_open_at_the_end_of_a_partial_stream_is_pending():
    assert verdict("turn", *TURN[:1], partial=True) == (1, 0, 0, 0, 1)


def test_a_request_that_comes_again_as_one_that_a_hook_resolved_is_no_longer_open():
    monitor = Monitor(DIALECT, stream="live")
    for text in ("permission.requested requestId=k", "permission.requested requestId=k resolvedByHook:=true"):
        monitor.feed(row(text))
    assert list(monitor.open_spans()) == monitor.close() == []
    (found,) = (verdict for verdict in monitor.verdicts() if verdict.rule == "permission")
    assert (found.checked, found.violated, found.excused, found.pending) == (2, 1, 1, 0)


def test_parts_that_do_not_add_up_violate_what_was_completed():
    rows = ("assistant.message_delta messageId=m deltaContent=a", "assistant.message messageId=m content=b")
    assert verdict("message", *rows) == (1, 0, 1, 0, 0)


@pytest.mark.parametrize("name", ["cli-1.0.49/subagent_anthropic", "cli-1.0.102/abort_tool_anthropic"])
def test_the_verdicts_of_a_recording_add_up_and_agree_with_its_findings(name, recordings: Path):
    report = session_events.validate(recordings / f"{name}.live.jsonl", DIALECT)
    for found in report.verdicts:
        assert found.checked == found.satisfied + found.violated + found.excused + found.pending
        assert found.violated == sum(finding.rule == found.rule for finding in report.findings)
    assert sum(found.checked for found in report.verdicts if found.rule == "event-id") == report.events


def test_coverage_counts_every_rule_over_all_files_and_names_events_never_seen(recordings: Path):
    files = [str(path) for path in sorted((recordings / "cli-1.0.102").glob("hooks*"))]
    done = CliRunner().invoke(main, ["validate", "--coverage", "--format", "json", *files])
    coverage = json.loads(done.output)["coverage"]["copilot"]
    assert [row["rule"] for row in coverage["rules"]] == [rule.id for rule in DIALECT.rules]
    hooks = next(row for row in coverage["rules"] if row["rule"] == "hook")
    assert hooks["checked"] == hooks["satisfied"] > 0
    assert "hook.start" not in coverage["types_never_seen"]
    assert "sampling.requested" in coverage["types_never_seen"]
    text = CliRunner().invoke(main, ["validate", "--coverage", *files]).output
    assert "event types were seen; never: " in text


def test_a_rule_whose_table_of_ids_was_full_says_so(tmp_path):
    lines = [encode(made) + b"\n" for made in stream("session.start", *["session.info"] * 900)]
    assert [verdict.rule for verdict in validate(lines, DIALECT, limit=4).verdicts if verdict.full] == ["event-id"]
    path = tmp_path / "events.jsonl"
    path.write_bytes(b"".join(lines))
    result = CliRunner().invoke(main, ["validate", "--max-ids", "4", str(path)])
    assert "more ids than are kept (--max-ids), so the oldest were not known to: event-id\n" in result.stdout
    assert "--max-ids" not in CliRunner().invoke(main, ["validate", str(path)]).stdout


def test_a_reference_to_an_id_that_was_forgotten_is_not_called_dangling():
    outputs = [f"tool.user_requested toolCallId=t{number}" for number in range(20)]
    found = check(*outputs, "tool.execution_progress toolCallId=t0", "abort", limit=4)
    assert found == []


def test_what_could_not_be_checked_is_in_no_verdict():
    outputs = [f"tool.user_requested toolCallId=t{number}" for number in range(20)]
    monitor = Monitor(DIALECT, stream="log", limit=4)
    for made in stream(*outputs, "tool.execution_progress toolCallId=t0", "tool.execution_progress toolCallId=t19"):
        monitor.feed(made)
    (found,) = [one for one in monitor.verdicts() if one.rule == "tool-output"]
    assert (found.checked, found.full) == (1, True)
