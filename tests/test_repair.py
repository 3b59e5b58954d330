"""Streams are mended: what was missing is there, what was there is untouched, and a mended stream needs no mending."""

import json
import sys
from collections import Counter
from pathlib import Path
from random import Random

import pytest
from session_events import Monitor, Repairer, encode, read, repair, validate, why_put_in
from session_events.copilot import DIALECT
from session_events.rules import SpanRule

HERE = Path(__file__).parent / "recordings"
SHARED = Path(__file__).parents[2] / "shared/recordings"
FILES = sorted(
    {path.relative_to(root): path for root in (SHARED, HERE) for path in root.glob("cli-*/*.jsonl")}.values()
)
#: Two sessions in one stream are told from each other, and then not judged.
ONE_SESSION = [path for path in FILES if "two_sessions" not in path.name]

REASONING = HERE / "cli-1.0.102/reasoning_anthropic.live.jsonl"

#: The rules that say what may be put in, and those that hold once that has been done.
CLAIMED = {rule.id for rule in DIALECT.rules if isinstance(rule, SpanRule) and rule.repair is not None} | {"usage"}

#: What is put into recordings that nothing is wrong with: what an abort, a retry or a crash has left open.
LEFT_OPEN = ("abort", "cut", "resume_crash")


def name(path):
    """A recording, for people."""
    return f"{path.parent.name}/{path.name}"


def is_added(event):
    """Whether an event was put in."""
    return why_put_in(event) is not None


def mended(events, **options):
    """The mended stream, and who mended it."""
    repairer = Repairer(DIALECT, **options)
    found = [one for event in events for one in repairer.feed(event)]
    return [*found, *repairer.close()], repairer


def left_open(findings):
    """What is wrong at error level that mending claims to mend."""
    return [one for one in findings if one.severity == "error" and one.rule in CLAIMED]


def check(events):
    """Checks all that is promised of a mended stream; returns what was put in."""
    whole, repairer = mended(events)
    assert [id(event) for event in whole if not is_added(event)] == [id(event) for event in events]
    assert left_open(repairer.findings) == []
    content = b"".join(encode(event) + b"\n" for event in whole)
    assert left_open(validate(content, DIALECT).findings) == []
    again, second = mended(list(read(content, DIALECT)))
    assert (second.put_in, len(again)) == (0, len(whole))
    assert [encode(event) for event in mended(events)[0]] == [encode(event) for event in whole], "not deterministic"
    return [event for event in whole if is_added(event)]


@pytest.mark.parametrize("path", ONE_SESSION, ids=name)
def test_a_recording_is_mended_and_nothing_is_put_in_where_nothing_is_missing(path):
    events = list(read(path, DIALECT))
    added = check(events)
    broken = any(one.severity == "error" and one.rule in CLAIMED for one in validate(path, DIALECT).findings)
    naked = path.parent.name != "cli-1.0.102" and not any(event.type == "assistant.turn_start" for event in events)
    subagents = path.parent.name == "cli-1.0.49" and "subagent" in path.name
    if not (broken or naked or subagents or path.name.startswith(LEFT_OPEN)):
        assert added == []
    for event in added:
        assert DIALECT.explain(event.raw) == ()
        assert encode(event) == event.raw


@pytest.mark.parametrize("path", ONE_SESSION, ids=name)
def test_a_recording_that_was_cut_anywhere_is_mended(path):
    events = list(read(path, DIALECT))
    random = Random(path.name)  # noqa: S311 - no secret
    for end in sorted({random.randrange(1, len(events) + 1) for _ in range(50)}):
        whole, repairer = mended(events[:end])
        assert [id(event) for event in whole if not is_added(event)] == [id(event) for event in events[:end]]
        assert left_open(repairer.findings) == []
        decoded = [DIALECT.decode(event.raw) if is_added(event) else event for event in whole]
        assert mended(decoded)[1].put_in == 0


def test_the_reasonings_of_a_sub_agent_are_closed_with_the_text_of_its_message():
    events = list(read(HERE / "cli-1.0.49/subagent_anthropic.live.jsonl", DIALECT))
    added = [event for event in check(events) if event.type == "assistant.reasoning"]
    messages = [event for event in events if event.type == "assistant.message" and isinstance(event.agent_id, str)]
    assert [event.data.content for event in added] == [event.data.reasoning_text for event in messages]
    assert len(added) == 2
    assert {event.agent_id for event in added} == {"toolu_71bbf10374ab4b45898c6ec7"}


@pytest.mark.parametrize("name", ["subagent_anthropic", "subagent_completions", "subagent_parallel_anthropic"])
def test_the_deltas_of_a_sub_agent_are_closed_with_their_own_text(name):
    """Up to CLI 1.0.49, all deltas of a sub-agent have one id, which none of its messages has."""
    path = next(one for one in FILES if one.name == f"{name}.live.jsonl" and one.parent.name == "cli-1.0.49")
    whole, repairer = mended(list(read(path, DIALECT)))
    put_in = [one for one in whole if is_added(one) and one.type == "assistant.message"]
    assert put_in
    for message in put_in:
        deltas = [
            one.data for one in whole if one.type == "assistant.message_delta" and one.agent_id == message.agent_id
        ]
        texts = [data.delta_content for data in deltas if data.message_id == message.data.message_id]
        assert "".join(texts) == message.data.content != ""
    assert left_open(repairer.findings) == []


def test_a_provider_without_turns_is_given_them():
    for suffix in ("live", "disk"):
        events = list(read(HERE / f"cli-1.0.21/repro1064_anthropic.{suffix}.jsonl", DIALECT))
        whole, _ = mended(events)
        types = Counter(event.type for event in whole if is_added(event))
        prompts = sum(event.type == "user.message" for event in events)
        assert types == {"assistant.turn_start": prompts, "assistant.turn_end": prompts}
        inside = False
        for event in whole:
            inside = event.type == "assistant.turn_start" or (inside and event.type != "assistant.turn_end")
            assert inside or event.type not in ("assistant.message", "assistant.usage", "assistant.message_delta")


def calls(watcher, events):
    """The functions that are called for the last of some events."""
    *before, last = events
    for event in before:
        watcher.feed(event)
    called = []
    profiler = sys.getprofile()
    sys.setprofile(lambda frame, kind, _argument: kind == "call" and called.append(frame.f_code.co_name))
    try:
        watcher.feed(last)
    finally:
        sys.setprofile(profiler)
    return called


def test_an_event_that_misses_nothing_costs_few_calls_more_than_checking_it():
    events = list(read(REASONING, DIALECT))
    second = [place for place, event in enumerate(events) if event.type == "assistant.reasoning_delta"][1]
    checking = calls(Monitor(DIALECT, stream="live"), events[: second + 1])
    mending = calls(Repairer(DIALECT, stream="live"), events[: second + 1])
    assert [one for one in mending if one in ("_satisfied", "_put_in", "<listcomp>")] == []
    assert len(mending) - len(checking) <= 7


def test_what_is_put_in_says_why_and_where_it_belongs():
    events = list(read(HERE / "cli-1.0.49/subagent_anthropic.live.jsonl", DIALECT))
    event = next(event for event in mended(events)[0] if is_added(event) and event.type == "assistant.reasoning")
    (finding,) = event.findings
    assert why_put_in(event) is finding
    assert {why_put_in(event) for event in [*events, DIALECT.decode(b"nonsense", strict=False)]} == {None}
    assert (finding.rule, finding.code, finding.severity, finding.agent_id) == (
        "reasoning",
        "mended",
        "info",
        event.agent_id,
    )
    assert finding.message.startswith('assistant.reasoning is put in: reasoning "889625b0-')
    assert isinstance(event, DIALECT.event_types["assistant.reasoning"])


def line(kind, **fields):
    """An event of a stream, as JSON."""
    number = line.number = getattr(line, "number", 0) + 1
    data = fields.pop("data", {})
    base = {"id": f"00000000-0000-4000-8000-{number:012}", "timestamp": "2026-01-01T00:00:00Z", "parentId": None}
    return DIALECT.decode(json.dumps({"type": kind, **base, "data": data, **fields}), strict=False)


def types(events, **options):
    """The types of a mended stream, those that were put in with a plus."""
    return [("+" if is_added(event) else "") + event.type for event in mended(events, **options)[0]]


def start(session="s"):
    """A session that begins."""
    data = {"version": 1, "producer": "p", "copilotVersion": "1", "startTime": "2026-01-01T00:00:00Z"}
    return line("session.start", data={"sessionId": session, **data})


TURN = {"data": {"turnId": "0"}}
TOOL = {"data": {"toolCallId": "t", "toolName": "bash", "arguments": {}}}
PERMISSION = {"requestId": "p", "permissionRequest": {"kind": "read", "path": "/", "intention": "look"}}


def test_what_is_inside_is_closed_first():
    events = [start(), line("assistant.turn_start", **TURN), line("tool.execution_start", **TOOL)]
    expected = [event.type for event in events]
    assert types(events) == [*expected, "+tool.execution_complete", "+assistant.turn_end"]
    assert types(events, partial=True) == expected


def test_a_decision_is_never_made_up():
    permission = line("permission.requested", data=PERMISSION)
    assert permission.type == "permission.requested"
    _, repairer = mended([start(), permission])
    assert [(one.rule, one.code) for one in repairer.findings if one.severity == "error"] == [
        ("permission", "unclosed")
    ]
    assert repairer.put_in == 0


def test_a_turn_is_closed_before_another_begins():
    events = [start(), *(line("assistant.turn_start", **TURN) for _ in range(2)), line("assistant.turn_end", **TURN)]
    assert types(events) == [
        "session.start",
        "assistant.turn_start",
        "+assistant.turn_end",
        "assistant.turn_start",
        "assistant.turn_end",
    ]


def test_nothing_is_put_in_once_a_second_session_has_begun():
    def turns():
        return [start("one"), line("assistant.turn_start", **TURN), line("tool.execution_start", **TOOL)]

    prompt = line("user.message", data={"content": "hi"})
    events = [*turns(), start("two"), *turns(), prompt, *turns(), line("assistant.turn_end", **TURN), prompt]
    whole, repairer = mended(events, stream="live")
    assert whole == events
    assert [one.code for one in repairer.findings if one.severity == "error"] == ["mixed-sessions"]
    assert repairer.monitor.halted


def test_what_is_opened_at_the_end_is_closed_there():
    """A message that an abort has left open is told all the same, in a turn of its own."""
    part = line("assistant.message_delta", data={"messageId": "m", "deltaContent": "p"}, agentId="sub", ephemeral=True)
    added = [event.type for event in check([part, line("abort", data={"reason": "user_initiated"})])]
    assert added == ["assistant.turn_start", "assistant.turn_start", "assistant.message", *["assistant.turn_end"] * 2]


def test_at_the_end_what_was_opened_last_is_closed_first_whatever_its_rule():
    hook = line("hook.start", data={"hookInvocationId": "h", "hookType": "preToolUse"})
    prompt, tool = line("user.message", data={"content": "hi"}), line("tool.execution_start", **TOOL)
    events = [start(), prompt, line("assistant.turn_start", **TURN), hook, tool]
    closers = ["+tool.execution_complete", "+hook.end", "+assistant.turn_end", "+session.idle"]
    assert types(events, stream="live")[len(events) :] == closers


@pytest.mark.parametrize("path", ONE_SESSION, ids=name)
def test_findings_of_mending_name_lines_of_the_stream_as_it_came(path):
    events = list(read(path, DIALECT))
    whole, repairer = mended(events)
    came = 0
    for event in whole:
        if is_added(event):
            (finding,) = event.findings
            assert finding.line == min(came + 1, len(events))
            assert events[finding.related_line - 1].agent_id == event.agent_id
        came += not is_added(event)
    assert all(1 <= one.line <= len(events) for one in repairer.findings)


def test_a_closer_has_the_agent_of_what_it_closes():
    hook = line("hook.start", data={"hookInvocationId": "h", "hookType": "preToolUse"}, agentId="sub")
    tool = {"requestId": "r", "sessionId": "s", "toolCallId": "t", "toolName": "t"}
    request = line("external_tool.requested", data=tool, agentId="sub", ephemeral=True)
    added = [event for event in check([start(), hook, request]) if "tool" in event.type or "hook" in event.type]
    assert [(event.agent_id, event.findings[0].agent_id) for event in added] == [("sub", "sub")] * 2


def test_what_never_reaches_a_log_is_not_put_into_one():
    message = line("user.message", data={"content": "hi"})
    assert types([start(), message]) == ["session.start", "user.message"]
    assert types([start(), message], stream="live")[-1] == "+session.idle"


def test_repair_is_lazy_and_takes_unknown_events():
    def events():
        yield start()
        yield DIALECT.decode(b"nonsense", strict=False)
        raise AssertionError

    mending = repair(events(), DIALECT)
    assert next(mending).type == "session.start"
    assert next(mending).raw == b"nonsense"
