"""Stalls: how long what is open has been open, and what has been open for too long."""

import json
from datetime import datetime
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from events import row, stream
from session_events import Monitor, SessionMonitors, SettingsError, load_dialect, read
from session_events.copilot import DIALECT
from session_events.rules import SpanRule
from test_docs import complete

RECORDINGS = Path(__file__).parent / "recordings"
RULES = {rule["id"]: rule for rule in DIALECT.schema["x-stream"]["rules"]}
LIMITED = {rule.id: rule.deadline for rule in DIALECT.rules if isinstance(rule, SpanRule) and rule.deadline}
TURN, TURN_END = "assistant.turn_start turnId=0", "assistant.turn_end turnId=0"
TOOL, TOOL_END = "tool.execution_start toolCallId=t", "tool.execution_complete toolCallId=t"
OTHER = "tool.execution_start toolCallId=other"
ASKED, ASKED_FOR_OTHER = (
    f"permission.requested requestId=p{tool} "
    f'\'permissionRequest:={{"kind":"hook","toolName":"x","toolCallId":"{tool}"}}\''
    for tool in ("t", "other")
)
ANSWERED_OF_OLD = "permission.completed requestId=pt"  # without a toolCallId, as by CLI 1.0.21
ANSWERED = "permission.completed requestId=pt toolCallId=t"
WORK, IDLE = "user.message content=x", "session.idle"


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self):
        self.now, self.calls = 1000.0, 0

    def __call__(self):
        self.calls += 1
        return self.now


def told(rows, **modes):
    """Feeds rows, at the seconds that stand before them; returns each stall as the second, the rule and its line."""
    clock, found = Clock(), []
    monitor = Monitor(DIALECT, clock=clock, **{"stream": "live"} | modes)
    for second, text in rows:
        clock.now = 1000 + second
        if text is not None:
            monitor.feed(row(text))
        found += [(second, stall.rule, stall.line) for stall in monitor.stalls()]
    return found


def test_what_is_open_has_an_age_by_the_clock_and_none_without_one():
    clock = Clock()
    monitors = [Monitor(DIALECT, clock=clock), Monitor(DIALECT)]
    for made, second in zip(
        stream("session.start sessionId=s", TURN, "hook.start hookInvocationId=h"), (0, 1, 5), strict=True
    ):
        clock.now = 1000 + second
        for monitor in monitors:
            monitor.feed(made)
    clock.now += 2.5
    ages = [{span.rule: span.age for span in monitor.open_spans()} for monitor in monitors]
    assert ages == [{"turn": 6.5, "hook": 2.5}, {"turn": None, "hook": None}]
    assert monitors[1].stalls() == []


@pytest.mark.parametrize("name", LIMITED)
def test_every_rule_with_a_deadline_tells_of_a_stall_when_its_time_is_up_and_not_before(name):
    seconds, clock = LIMITED[name].seconds, Clock()
    monitor = Monitor(DIALECT, stream="live", clock=clock)
    openers = [on for role in ("open", "part") for on in RULES[name].get(role, ())]
    for example in RULES[name]["examples"]["good"]:
        if any(example["type"] == (on if isinstance(on, str) else on["type"]) for on in openers):
            monitor.feed(complete(example), 7)
            break
    clock.now += seconds - 0.01
    assert monitor.stalls() == []
    clock.now += 0.01
    (stall,) = [found for found in monitor.stalls() if found.rule == name]
    assert (stall.code, stall.severity, stall.line, stall.event_type) == ("stalled", "warning", 7, example["type"])
    assert stall.source
    assert f"{seconds:,} s ago" in stall.message


def test_a_stall_says_how_long_and_what_was_expected():
    clock = Clock()
    monitor = Monitor(DIALECT, clock=clock, deadlines={"tool": 30, "turn": 40.5})
    for made in stream("session.start sessionId=s", TURN, TOOL):
        monitor.feed(made)
    clock.now += 35
    assert [stall.message for stall in monitor.stalls()] == [
        'tool "t" was opened here, 35 s ago, and has stalled: no tool.execution_complete came within 30 s'
    ]
    monitor.feed(row(TOOL_END))
    clock.now += 41
    assert [stall.message for stall in monitor.stalls()] == [
        'turn "0" was opened here, 76 s ago, and has stalled: no assistant.turn_end came within 40 s of the last '
        "tool.execution_complete, assistant.message, assistant.message_delta, assistant.reasoning_delta, "
        "assistant.tool_call_delta or assistant.streaming_delta"
    ]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([(0, TOOL), (30, None), (31, None), (90, None)], [(30, "tool", 1)]),
        (
            [(0, TOOL), (30, None), (31, TOOL_END), (32, TOOL), (61, None), (62, None)],
            [(30, "tool", 1), (62, "tool", 3)],
        ),
        ([(0, TOOL), (29, TOOL_END), (90, None)], []),
        ([(0, TOOL), (29, "abort"), (90, None)], []),
        (
            [(0, TOOL), (20, "tool.execution_progress toolCallId=t progressMessage=x"), (49, None), (50, None)],
            [(50, "tool", 1)],
        ),
        (
            [(0, TOOL), (20, "tool.execution_progress toolCallId=other progressMessage=x"), (30, None)],
            [(30, "tool", 1)],
        ),
        ([(0, TOOL), (20, "assistant.turn_start turnId=0 agent=a"), (49, None), (50, None)], [(50, "tool", 1)]),
        ([(0, TOOL), (20, ASKED), (900, None)], []),
        ([(0, TOOL), (20, f"{ASKED} agent=a"), (30, None)], [(30, "tool", 1)]),
        ([(0, TOOL), (9, ASKED), (500, ANSWERED), (530, None)], [(530, "tool", 1)]),
        ([(0, TOOL), (9, ASKED), (500, ANSWERED_OF_OLD), (530, None)], [(530, "tool", 1)]),
        (  # of two tools, each waits for an answer of its own
            [(0, TOOL), (0, OTHER), (9, ASKED), (9, ASKED_FOR_OTHER), (20, ANSWERED), (50, None), (900, None)],
            [(50, "tool", 1)],
        ),
        ([(0, TOOL), (0, OTHER), (9, ASKED), (30, None)], [(30, "tool", 2)]),
        ([(0, WORK), (30, None)], [(30, "work", 1)]),
        ([(0, WORK), (9, TURN), (500, TURN_END), (529, None), (530, None)], [(530, "work", 1)]),
        ([(0, WORK), (9, TURN), (500, TURN_END), (529, IDLE), (900, None)], []),
        ([(0, "session.start sessionId=s"), (1, "session.start sessionId=other"), (2, TOOL), (90, None)], []),
    ],
)
def test_time_is_counted_from_the_opener_or_anew_and_not_while_it_is_paused(rows, expected):
    assert told(rows, deadlines={"tool": 30, "work": 30}) == expected


def test_rules_for_live_streams_do_not_tell_of_stalls_in_a_log():
    rows = [(0, WORK), (1, TOOL), (40, None)]
    deadlines = {"tool": 30, "work": 30}
    assert (
        told(rows, deadlines=deadlines, stream="log")
        == told(rows, deadlines=deadlines, stream=None)
        == [(40, "tool", 2)]
    )


def test_a_rule_can_have_no_deadline_and_one_that_has_none_can_have_one():
    assert told([(0, TOOL), (10_000, None)], deadlines={"tool": None}) == []
    run = "factory.run_started runId=r"
    assert "factory-run" not in LIMITED
    assert told([(0, run), (10_000, None)]) == []
    assert told([(0, run), (5, None)], deadlines={"factory-run": 5}) == [(5, "factory-run", 1)]


@pytest.mark.parametrize(
    ("deadlines", "problem"),
    [
        ({"tol": 1}, 'there is no rule "tol" that opens something; did you mean "tool"?'),
        ({"usage": 1}, 'the rule "usage" opens nothing, so it has no deadline'),
        ({"tool": 0}, "a deadline is a number of seconds above 0, or off; got 0"),
        ({"tool": float("nan")}, "a deadline is a number of seconds above 0, or off; got NaN"),
        ({"tool": True}, "a deadline is a number of seconds above 0, or off; got true"),
        ({"tool": "30"}, 'a deadline is a number of seconds above 0, or off; got "30"'),
    ],
)
def test_a_deadline_that_makes_no_sense_is_refused(deadlines, problem):
    with pytest.raises(SettingsError) as error:
        Monitor(DIALECT, clock=Clock(), deadlines=deadlines)
    assert str(error.value) == problem


def test_stalls_of_several_sessions_name_their_session():
    clock = Clock()
    monitors = SessionMonitors(DIALECT, clock=clock, deadlines={"tool": 30}, stream="live")
    for second, name in ((0, "one"), (10, "two")):
        clock.now = 1000 + second
        monitors.feed(name, row(TOOL))
    clock.now = 1031
    assert [(stall.session_id, stall.rule) for stall in monitors.stalls()] == [("one", "tool")]
    clock.now = 1041
    assert [(stall.session_id, stall.rule) for stall in monitors.stalls()] == [("two", "tool")]
    assert [(span.session_id, span.age) for span in monitors.open_spans()] == [("one", 41), ("two", 31)]


def test_the_clock_is_asked_where_a_span_begins_or_its_time_is_counted_anew_and_nowhere_else():
    clock = Clock()
    monitor = Monitor(DIALECT, stream="live", clock=clock)
    calls = []
    delta = "assistant.message_delta messageId=m deltaContent=x"
    for text in (TURN, delta, "session.info infoType=x message=x", "assistant.usage model=m", TURN_END):
        monitor.feed(row(text))
        calls.append(clock.calls)
    assert [after - before for before, after in pairwise([0, *calls])] == [1, 3, 0, 0, 0]


def test_stalls_are_no_findings_of_the_stream_and_in_no_verdict():
    clock = Clock()
    monitor, other = Monitor(DIALECT, stream="live", clock=clock), Monitor(DIALECT, stream="live")
    for made in stream("session.start sessionId=s", TOOL, TOOL_END):
        found = monitor.feed(made), other.feed(made)
        clock.now += 10_000
        monitor.stalls()
        assert found[0] == found[1]
    assert monitor.close() == other.close()
    assert monitor.verdicts() == other.verdicts()


@pytest.mark.parametrize(
    "path", sorted(RECORDINGS.glob("cli-*/*.live.jsonl")), ids=lambda path: f"{path.parent.name}/{path.stem}"
)
def test_no_healthy_client_stalls_though_it_were_as_slow_as_the_slowest_model(path):
    """Recordings took seconds with a scripted model; ten times as slow they still are within every deadline."""
    clock = Clock()
    monitor = Monitor(DIALECT, stream="live", clock=clock)
    began: datetime | None = None
    for event in read(path, DIALECT):
        stamp = getattr(event, "timestamp", None)
        if isinstance(stamp, datetime):
            began = began or stamp
            clock.now = max(clock.now, 1000 + 10 * (stamp - began).total_seconds())
        monitor.feed(event)
        assert monitor.stalls() == []


def test_a_rule_of_ones_own_has_its_deadline(tmp_path):
    members = [
        {
            "type": "object",
            "required": ["type", "id"],
            "properties": {"type": {"const": name}, "id": {"type": "string"}},
        }
        for name in ("job.started", "job.lived", "job.ended")
    ]
    rule = {
        "id": "job",
        "kind": "bracket",
        "says": "Each job.started has its job.ended.",
        "source": ["our conventions"],
    }
    rule |= {"key": ["id"], "open": ["job.started"], "close": ["job.ended"]}
    rule["deadline"] = {"seconds": 0.5, "anew": [{"type": "job.lived", "key": ["id"]}]}
    path = tmp_path / "jobs.schema.json"
    path.write_text(json.dumps({"anyOf": members, "x-stream": {"rules": [rule]}}))
    dialect, clock = load_dialect(path), Clock()
    monitor = Monitor(dialect, clock=clock)
    feed = partial(map, lambda line: monitor.feed(dialect.decode(line)))
    list(feed(['{"type":"job.started","id":"a"}', '{"type":"job.started","id":"b"}']))
    clock.now += 0.4
    list(feed(['{"type":"job.lived","id":"b"}']))
    clock.now += 0.2
    assert [stall.message for stall in monitor.stalls()] == [
        'job "a" was opened here, 0.6 s ago, and has stalled: no job.ended came within 0.5 s'
    ]
