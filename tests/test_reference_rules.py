"""The rules for single families of events, each on streams that keep it and streams that break it in each way."""

import pytest
from events import check, event
from session_events.copilot import DIALECT

TURN, TURN_END = "assistant.turn_start turnId=0", "assistant.turn_end turnId=0"
ONE, TWO, THREE = (f"0ca15a1d-0000-4000-8000-00000000000{number}" for number in (1, 2, 3))
CHUNK = "assistant.message messageId={0} apiCallId=k chunkIndex:={1} chunkCount:={2}"
DONE = "tool.execution_complete toolCallId=k"
DELTA = "assistant.tool_call_delta toolCallId=k inputDelta="
QUERY = "ui.ephemeral_query requestId=k phase="
PENDING = "session.context_changed cwd=/ pendingGitContext:=true"
FUSION = """ 'fusion:={"fusionId": "k", "syntheticModel": "m", "policy": "p", "pattern": "single"}'"""
ASKED, ENDED = event("user.message", event_id=ONE), event("assistant.turn_end", event_id=TWO, turnId="0")


def request(more=""):
    """A message that requests one tool call."""
    return f"""assistant.message 'toolRequests:=[{{"toolCallId": "k", "name": "n"{more}}}]'"""


def phase(name):
    """An event of one fusion phase."""
    return f"assistant.fusion_phase_{name} fusionId=f phaseId=k"


def receipt(source, start, end):
    """A receipt for the exchange between two events."""
    ends = f'{{"startEventId": "{start}", "endEventId": "{end}"}}'
    return f"session.completion_receipt sourceEventId={source} 'eventRange:={ends}'"


#: Of each rule: streams that keep it.
KEPT = {
    "session-shutdown": [
        ["session.shutdown"],
        ["session.shutdown", "session.background_tasks_changed"],
        ["session.shutdown", "session.resume", TURN, TURN_END, "session.shutdown"],
    ],
    "turn-id": [
        [TURN, "assistant.message turnId=0", "tool.execution_start toolCallId=t turnId=0", "abort"],
        [TURN, "assistant.message", TURN_END, "assistant.message"],
        [TURN, "abort", "assistant.message turnId=0"],
        [TURN, "session.resume", TURN.replace("0", "1"), "tool.execution_complete toolCallId=t turnId=0", "abort"],
        [TURN + " agent=a1", "assistant.turn_retry turnId=0 agent=a1", TURN_END + " agent=a1"],
    ],
    "work": [
        ["user.message", "session.idle"],
        ["user.message", "user.message", "assistant.idle", "session.idle", "session.idle"],
        ["session.idle"],
        ["user.message", "session.resume", "session.shutdown"],
        ["user.message agent=a1", "session.info ephemeral:=true"],
    ],
    "message-origin": [["user.message messageId=k", "assistant.message originatingMessageId=k"], ["assistant.message"]],
    "message-chunk": [
        [CHUNK.format("a", 0, 2), CHUNK.format("b", 1, 2)],
        [CHUNK.format("a", 0, 1)],
        [CHUNK.format("a", 0, 2), CHUNK.format("b", 0, 2).replace("=k", "=l"), CHUNK.format("c", 1, 2)],
    ],
    "message-chunks": [
        [CHUNK.format("a", 0, 3), CHUNK.format("b", 1, 3), CHUNK.format("c", 2, 3), TURN_END],
        [CHUNK.format("a", 0, 1), CHUNK.format("b", 0, 1)],
        [CHUNK.format("a", 0, 3), "abort", "session.shutdown"],
        ["assistant.message apiCallId=k", "session.shutdown"],
    ],
    "response-size": [
        [f"assistant.streaming_delta totalResponseSizeBytes:={size}" for size in (5, 5, 9)],
        *(
            [f"assistant.streaming_delta totalResponseSizeBytes:={size}" for size in (9,)]
            + [began, "assistant.streaming_delta totalResponseSizeBytes:=2"]
            for began in (TURN, "assistant.usage", "model.call_failure", "model.call_start turnId=0")
        ),
        [
            "assistant.streaming_delta totalResponseSizeBytes:=9",
            "assistant.streaming_delta totalResponseSizeBytes:=2 agent=a1",
        ],
    ],
    "tool-input": [
        [DELTA + "'{'", DELTA + "'}'", request(', "arguments": {}')],
        [DELTA + "'a b'", request(', "arguments": "a b"')],
        [request(), request(), *[DELTA + "'{}'", request()] * 2],
        [DELTA + "'{'", "abort", "session.shutdown"],
        [DELTA, request()],
        [DELTA, request(', "arguments": {}')],
    ],
    "tool-result": [
        [TURN, request(), DONE, TURN_END],
        [TURN, request(), request(), DONE, TURN_END],
        [TURN, request(), "abort", TURN_END],
        [TURN, request(), "session.resume", TURN, TURN_END],
        ["tool.user_requested toolCallId=k", DONE],
    ],
    "tool-call": [
        ["tool.execution_start toolCallId=k", "subagent.started toolCallId=k agent=a1", "abort"],
        ["tool.user_requested toolCallId=k", "elicitation.requested toolCallId=k", "abort"],
        [request(), "external_tool.requested toolCallId=k sessionId=s1", "abort"],
        ["tool.execution_start toolCallId=k", "agent.interrupted 'toolCallIds:=[\"k\"]'", "abort"],
        ["agent.interrupted"],
    ],
    "parent-tool-call": [["tool.execution_start toolCallId=k", "assistant.message parentToolCallId=k", "abort"]],
    "external-tool-session": [["external_tool.requested sessionId=s1", "abort"]],
    "auto-mode-error": [["session.error errorCode=k", "auto_mode_switch.requested errorCode=k", "abort"]],
    "git-context": [
        [PENDING, PENDING, "session.context_changed cwd=/"],
        [PENDING, "session.resume", "session.shutdown"],
        ["session.context_changed cwd=/ pendingGitContext:=false"],
    ],
    "schedule": [
        ["session.schedule_created id:=1", "session.schedule_rearmed id:=1", "session.schedule_cancelled id:=1"]
    ],
    "schedule-id": [["session.schedule_created id:=1", "session.schedule_created id:=3"]],
    "objective": [["session.autopilot_objective_changed id:=1", "session.task_complete objectiveId:=1"]],
    "receipt-end": [[ASKED, ENDED, receipt(TWO, ONE, TWO)]],
    "receipt-start": [[ASKED, ENDED, receipt(TWO, ONE, TWO)]],
    "receipt-attempt": [[ASKED, ENDED, *[receipt(TWO, ONE, TWO) + f" attempt:={n}" for n in (1, 2)]]],
    "factory-run": [["factory.run_started runId=k", "factory.run_settled runId=k"] * 2],
    "factory-revision": [
        [f"factory.run_updated runId={run} revision:={n}" for run, n in (("a", 5), ("b", 1), ("a", 6))]
    ],
    "factory-attempt": [
        [f"factory.run_started runId={run} attempt:={n}" for run, n in (("a", 2), ("b", 1))] + ["abort"]
    ],
    "factory-subagent": [["factory.run_started runId=k", "subagent.started factoryRunId=k", "abort"]],
    "canvas": [["session.canvas.opened instanceId=k", "session.canvas.closed instanceId=k"]],
    "canvas-record": [["session.canvas.recorded instanceId=k", "session.canvas.removed instanceId=k"]],
    "side-question": [
        [QUERY + phase for phase in ("started", "chunk", "chunk", "completed")],
        [QUERY + "started", QUERY + "failed"],
    ],
    "side-question-chunk": [[QUERY + "started", QUERY + "chunk", QUERY + "aborted"]],
    "fusion-route": [["session.fusion_route_started attemptId=k", "session.fusion_route_failed attemptId=k"]],
    "fusion": [
        ["session.fusion_resolved fusionId=f", phase("started"), phase("failed"), phase("started"), phase("completed")]
    ],
    "fusion-attribution": [["session.fusion_resolved fusionId=k", "assistant.message" + FUSION]],
    "fusion-phase": [[phase("started"), phase("completed")]],
    "fusion-activity": [[phase("started"), phase("activity"), phase("completed")]],
    "fusion-commit": [
        ["session.fusion_commit_started commitId=k", "session.fusion_completed commitId=k"],
        ["session.fusion_completed commitId=k"],
    ],
}

#: Of each rule: a stream that breaks it, and what is found: code, line, related line, key, agent.
BROKEN = [
    ("session-shutdown", ["session.shutdown", TURN, TURN_END], "after-last", 2, 1, None, None),
    ("session-shutdown", ["session.shutdown", "session.shutdown"], "after-last", 2, 1, None, None),
    (
        "session-shutdown",
        ["session.shutdown", "session.resume", "session.shutdown", "session.info"],
        "after-last",
        4,
        3,
        None,
        None,
    ),
    ("turn-id", [TURN, "assistant.message turnId=1", TURN_END], "outside", 2, None, ("1",), None),
    ("turn-id", [TURN, TURN_END, "tool.execution_start turnId=0", "abort"], "outside", 3, 2, ("0",), None),
    ("turn-id", [TURN, "assistant.message turnId=0 agent=a1", TURN_END], "outside", 2, None, ("0",), "a1"),
    ("work", ["user.message"], "unclosed", 1, None, None, None),
    ("work", ["user.message", "session.idle", "assistant.idle", "session.shutdown"], "unclosed", 3, 4, None, None),
    (
        "message-origin",
        ["user.message messageId=k", "assistant.message originatingMessageId=l"],
        "dangling-reference",
        2,
        None,
        ("l",),
        None,
    ),
    ("message-chunk", [CHUNK.format("a", 0, 3), CHUNK.format("b", 2, 3)], "miscounted", 2, 1, ("k",), None),
    ("message-chunk", [CHUNK.format("a", 1, 2)], "miscounted", 1, None, ("k",), None),
    (
        "message-chunk",
        [CHUNK.format("a", 0, 2), CHUNK.format("b", 0, 2), CHUNK.format("c", 1, 2)],
        "miscounted",
        2,
        1,
        ("k",),
        None,
    ),
    ("message-chunks", [CHUNK.format("a", 0, 2), TURN, TURN_END], "unclosed", 1, 3, ("k",), None),
    ("message-chunks", [CHUNK.format("a", 0, 2)], "unclosed", 1, None, ("k",), None),
    (
        "response-size",
        [f"assistant.streaming_delta totalResponseSizeBytes:={size}" for size in (9, 8, 8)],
        "miscounted",
        2,
        1,
        None,
        None,
    ),
    ("tool-input", [DELTA + "'{}'", TURN, TURN_END], "unclosed", 1, 3, ("k",), None),
    ("tool-input", [DELTA + "'{}'", request(), DELTA + "'{}'"], "unclosed", 3, None, ("k",), None),
    ("tool-input", [DELTA + "'{'", request(', "arguments": {}')], "text-mismatch", 2, 1, ("k",), None),
    ("tool-input", [DELTA + "'a'", request(', "arguments": "b"')], "text-mismatch", 2, 1, ("k",), None),
    ("tool-result", [TURN, request(), TURN_END], "unclosed", 2, 3, ("k",), None),
    ("tool-result", [TURN, request(), *[DONE, request()] * 2, TURN_END], "unclosed", 6, 7, ("k",), None),
    ("tool-result", [request()], "unclosed", 1, None, ("k",), None),
    (
        "tool-call",
        ["tool.execution_start toolCallId=k", 'agent.interrupted \'toolCallIds:=["k", "l"]\'', "abort"],
        "dangling-reference",
        2,
        None,
        ("l",),
        None,
    ),
    ("tool-call", ["user_input.requested toolCallId=k", "abort"], "dangling-reference", 1, None, ("k",), None),
    ("parent-tool-call", ["assistant.message parentToolCallId=k"], "dangling-reference", 1, None, ("k",), None),
    (
        "external-tool-session",
        ["external_tool.requested sessionId=s2", "abort"],
        "dangling-reference",
        1,
        None,
        ("s2",),
        None,
    ),
    (
        "auto-mode-error",
        ["session.error errorCode=l", "auto_mode_switch.requested errorCode=k", "abort"],
        "dangling-reference",
        2,
        None,
        ("k",),
        None,
    ),
    ("git-context", [PENDING, "session.shutdown"], "unclosed", 1, 2, None, None),
    ("git-context", ["session.context_changed cwd=/", PENDING], "unclosed", 2, None, None, None),
    (
        "schedule",
        ["session.schedule_created id:=1", "session.schedule_cancelled id:=2"],
        "dangling-reference",
        2,
        None,
        (2,),
        None,
    ),
    (
        "schedule-id",
        ["session.schedule_created id:=2", "session.schedule_created id:=1"],
        "miscounted",
        2,
        1,
        None,
        None,
    ),
    ("objective", ["session.task_complete objectiveId:=1"], "dangling-reference", 1, None, (1,), None),
    ("receipt-end", [ASKED, ENDED, receipt(THREE, ONE, TWO)], "dangling-reference", 3, None, (THREE,), None),
    ("receipt-end", [ASKED, ENDED, receipt(TWO, ONE, THREE)], "dangling-reference", 3, None, (THREE,), None),
    ("receipt-start", [ASKED, ENDED, receipt(TWO, TWO, TWO)], "dangling-reference", 3, None, (TWO,), None),
    (
        "receipt-attempt",
        [ASKED, ENDED, *[receipt(TWO, ONE, TWO) + f" attempt:={n}" for n in (2, 1)]],
        "miscounted",
        4,
        3,
        None,
        None,
    ),
    ("factory-run", ["factory.run_started runId=k", "session.shutdown"], "unclosed", 1, 2, ("k",), None),
    ("factory-run", ["factory.run_settled runId=k"], "unopened", 1, None, ("k",), None),
    (
        "factory-run",
        ["factory.run_started runId=k", "factory.run_started runId=k", "factory.run_settled runId=k"],
        "reopened",
        2,
        1,
        ("k",),
        None,
    ),
    (
        "factory-revision",
        [f"factory.run_updated runId=k revision:={n}" for n in (5, 4)],
        "miscounted",
        2,
        1,
        ("k",),
        None,
    ),
    (
        "factory-attempt",
        [
            "factory.run_started runId=k attempt:=2",
            "factory.run_settled runId=k",
            "factory.run_started runId=k attempt:=1",
            "abort",
        ],
        "miscounted",
        3,
        1,
        ("k",),
        None,
    ),
    ("factory-subagent", ["subagent.started factoryRunId=k", "abort"], "dangling-reference", 1, None, ("k",), None),
    (
        "canvas",
        ["session.canvas.opened instanceId=l", "session.canvas.closed instanceId=k"],
        "dangling-reference",
        2,
        None,
        ("k",),
        None,
    ),
    ("canvas-record", ["session.canvas.removed instanceId=k"], "dangling-reference", 1, None, ("k",), None),
    ("side-question", [QUERY + "started", "session.shutdown"], "unclosed", 1, 2, ("k",), None),
    ("side-question", [QUERY + "completed"], "unopened", 1, None, ("k",), None),
    ("side-question", [QUERY + "started", QUERY + "started", QUERY + "completed"], "reopened", 2, 1, ("k",), None),
    ("side-question-chunk", [QUERY + "started", QUERY + "completed", QUERY + "chunk"], "outside", 3, 2, ("k",), None),
    ("fusion-route", ["session.fusion_route_failed attemptId=k"], "dangling-reference", 1, None, ("k",), None),
    (
        "fusion",
        ["session.fusion_resolved fusionId=g", "session.fusion_handoff fusionId=f"],
        "dangling-reference",
        2,
        None,
        ("f",),
        None,
    ),
    (
        "fusion-attribution",
        ["session.fusion_resolved fusionId=g", "assistant.usage" + FUSION],
        "dangling-reference",
        2,
        None,
        ("k",),
        None,
    ),
    ("fusion-phase", [phase("started"), "session.shutdown"], "unclosed", 1, 2, ("f", "k"), None),
    ("fusion-phase", [phase("failed")], "unopened", 1, None, ("f", "k"), None),
    ("fusion-phase", [phase("started"), phase("started"), phase("completed")], "reopened", 2, 1, ("f", "k"), None),
    ("fusion-activity", [phase("activity")], "outside", 1, None, ("f", "k"), None),
    ("fusion-commit", ["session.fusion_commit_started commitId=k", "session.shutdown"], "unclosed", 1, 2, ("k",), None),
]

#: All rules of these tables.
FURTHER = KEPT
SEVERITY = {rule.id: rule.severity for rule in DIALECT.rules}


def found_by(rule, rows):
    """What one rule finds in a stream; a rule for live streams is told that this is one."""
    stream = {rule.id: rule.streams for rule in DIALECT.rules}[rule]
    modes = {"stream": "live"} if stream == ("live",) else {}
    return [seen for seen in check(*rows, **modes) if seen[0] == rule]


@pytest.mark.parametrize(("rule", "rows"), [(rule, rows) for rule, streams in KEPT.items() for rows in streams])
def test_a_stream_that_keeps_a_rule_is_not_called_broken(rule, rows):
    assert found_by(rule, rows) == []


@pytest.mark.parametrize(("rule", "rows", "code", "line", "related", "key", "agent"), BROKEN)
def test_a_stream_that_breaks_a_rule_gives_one_finding(rule, rows, code, line, related, key, agent):
    due_at_shutdown = code == "unclosed" and related is not None and rows[related - 1] == "session.shutdown"
    severity = "warning" if due_at_shutdown else SEVERITY[rule]
    assert found_by(rule, rows) == [(rule, code, severity, line, related, key, agent)]


def test_a_command_that_is_executed_may_be_completed_or_not():
    for rows in (["command.execute requestId=k"], ["command.execute requestId=k", "command.completed requestId=k"]):
        assert check(*rows) == []
    rows = ["command.execute requestId=k", "command.queued requestId=k", "session.shutdown"]
    assert [seen[:4] for seen in check(*rows)] == [("command", "unclosed", "warning", 2)]


def test_of_a_tool_s_input_that_is_not_seen_from_its_beginning_only_text_is_judged():
    rows = [DELTA + "'1}'", request(', "arguments": {"a": 1}')]
    assert check(*rows, stream="live", attached=True) == []
    rows = [DELTA + "a", request(', "arguments": "b"')]
    assert [seen[:2] for seen in check(*rows, stream="live", attached=True)] == [("tool-input", "text-mismatch")]


def test_rules_for_live_streams_are_silent_until_the_stream_is_known_to_be_one():
    assert check("user.message", "session.shutdown") == []
    live = check("user.message", "session.usage_info", "session.shutdown")
    assert live == [("work", "unclosed", "warning", 1, 3, None, None)]
