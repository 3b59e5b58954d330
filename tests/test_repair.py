"""Streams are mended: what was missing is there, what was there is untouched, and a mended stream needs no mending."""

import gzip
import json
from collections import Counter
from pathlib import Path
from random import Random

import pytest
from click.testing import CliRunner
from session_events import Repairer, encode, read, records, repair, validate, why_put_in
from session_events.cli import main
from session_events.copilot import DIALECT
from session_events.rules import SpanRule

HERE = Path(__file__).parent / "recordings"
SHARED = Path(__file__).parents[2] / "shared/recordings"
FILES = sorted(
    {path.relative_to(root): path for root in (SHARED, HERE) for path in root.glob("cli-*/*.jsonl")}.values()
)
#: Two sessions in one stream are told from each other, and then not judged.
ONE_SESSION = [path for path in FILES if "two_sessions" not in path.name]

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


def is_told(finding, events):
    """Whether messages of other ids have the text of a message that is not closed."""
    own = [one for one in events if (one.agent_id or None) == finding.agent_id]
    deltas = [one.data for one in own if one.type == "assistant.message_delta"]
    parts = "".join(data.delta_content for data in deltas if (data.message_id,) == finding.key)
    texts = "".join(one.data.content for one in own if one.type == "assistant.message")
    return (finding.rule, finding.code) == ("message", "unclosed") and parts != "" and texts.endswith(parts)


def left_open(findings, events):
    """What is wrong at error level that mending claims to mend."""
    found = [one for one in findings if one.severity == "error" and one.rule in CLAIMED]
    return [one for one in found if not is_told(one, events)]


def check(events):
    """Checks all that is promised of a mended stream; returns what was put in."""
    whole, repairer = mended(events)
    assert [id(event) for event in whole if not is_added(event)] == [id(event) for event in events]
    assert left_open(repairer.findings, events) == []
    content = b"".join(encode(event) + b"\n" for event in whole)
    assert left_open(validate(content, DIALECT).findings, events) == []
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
        assert left_open(repairer.findings, events[:end]) == []
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
def test_no_text_of_a_sub_agent_is_told_twice(name):
    """Up to CLI 1.0.49, all deltas of a sub-agent have one id, which none of its messages has."""
    path = next(one for one in FILES if one.name == f"{name}.live.jsonl" and one.parent.name == "cli-1.0.49")
    events = list(read(path, DIALECT))
    whole, repairer = mended(events)
    assert [one for one in whole if is_added(one) and one.type == "assistant.message"] == []
    assert {(one.rule, one.code) for one in repairer.findings if is_told(one, events)} == {("message", "unclosed")}
    last = max(place for place, one in enumerate(events) if one.type == "assistant.message_delta" and one.agent_id)
    added = [one.data.content for one in mended(events[: last + 1])[0] if is_added(one) and "message" in one.type]
    assert len(added) >= 1  # the last message is missing, and what it would have told may not be lost
    assert "".join(added).endswith(events[last].data.delta_content)


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


def run(*arguments, stdin=b""):
    """Runs the command."""
    return CliRunner().invoke(main, ["repair", *map(str, arguments)], input=stdin)


def half(path):
    """The first half of the lines of a recording."""
    lines = path.read_bytes().splitlines(keepends=True)
    return b"".join(lines[: len(lines) // 2])


BROKEN = HERE / "cli-1.0.49/subagent_anthropic.live.jsonl"
REASONING = HERE / "cli-1.0.102/reasoning_anthropic.live.jsonl"


def test_the_command_keeps_every_byte_of_every_line(tmp_path):
    done = run(BROKEN)
    assert done.exit_code == 1
    assert done.stderr.splitlines()[-1] == f"{BROKEN}: 4 put in, 1 error cannot be mended"
    lines, original = done.stdout_bytes.splitlines(), BROKEN.read_bytes().splitlines()
    assert [one for one in lines if one in set(original)] == original
    out = tmp_path / "mended.jsonl"
    assert run(BROKEN, "-o", out).exit_code == 1
    assert out.read_bytes() == done.stdout_bytes
    again = run(out)
    assert again.stdout_bytes == done.stdout_bytes
    assert again.stderr.splitlines()[-1] == f"{out}: 0 put in, 1 error cannot be mended"
    assert run("-", stdin=BROKEN.read_bytes()).stdout_bytes == done.stdout_bytes


def test_the_command_overwrites_nothing_unless_it_is_told_to(tmp_path):
    copy = tmp_path / "events.jsonl"
    copy.write_bytes(BROKEN.read_bytes())
    there = tmp_path / "there.jsonl"
    there.write_text("precious")
    for options in ([], ["--force"]):
        assert "is what is to be mended" in run(copy, "-o", copy, *options).stderr
    done = run(copy, "-o", there)
    assert (done.exit_code, "exists; --force replaces it" in done.stderr, there.read_text()) == (2, True, "precious")
    assert run(copy, "-o", there, "--force").exit_code == 1
    assert there.read_text() != "precious"
    assert copy.read_bytes() == BROKEN.read_bytes()


def test_the_command_tells_of_mending_as_json():
    told = json.loads(run("--format", "json", BROKEN).stderr)
    assert (told["put_in"], len(told["mended"]), [one["rule"] for one in told["left"]]) == (4, 4, ["message"])
    assert (told["errors"], told["altered"], told["ok"]) == (1, [], False)


def test_the_exit_code_says_whether_the_mended_stream_has_errors():
    cut = half(REASONING)
    done = run("-", stdin=cut)
    assert validate(cut, DIALECT).counts["error"] > 0
    assert (done.exit_code, validate(done.stdout_bytes, DIALECT).counts["error"]) == (0, 0)
    assert done.stderr.splitlines()[-1].startswith("-: 2 put in, 0 errors")
    assert run(REASONING).exit_code == 0


TORN = b'{"type":"assistant.turn_st'


@pytest.mark.parametrize(
    ("content", "codes", "hint"),
    [
        (b"", ["no-events"], False),
        (b"no JSON\n", ["no-events", "not-json"], True),
        (gzip.compress(BROKEN.read_bytes(), mtime=0)[:200], ["no-events", "not-json"], True),
        (REASONING.read_bytes() + TORN, ["not-json"], True),
        (b'{"type":"session.start"}\n', ["missing-field"], False),
        (b'{"type":"of-another-dialect"}\n' * 2, ["no-events"], False),
    ],
)
def test_every_error_that_is_left_is_told(tmp_path, content, codes, hint):
    path = tmp_path / "events.jsonl"
    path.write_bytes(content)
    done = run(path)
    assert done.exit_code == 1
    left = [one for one in validate(done.stdout_bytes, DIALECT).findings if one.severity == "error"]
    told = json.loads(run(path, "--format", "json").stderr)
    assert Counter(one["code"] for one in told["left"]) == Counter(one.code for one in left)
    assert set(codes) <= {one.code for one in left}
    assert ("session-events doctor" in done.stderr) == hint
    count = f"{len(left)} error{'' if len(left) == 1 else 's'} cannot be mended"
    assert done.stderr.splitlines()[-1] == f"{path}: 0 put in, {count}"
    assert all(f"[{one.rule}/{one.code}]" in done.stderr for one in left)


def test_of_many_errors_of_one_kind_the_first_are_printed():
    done = run("-", stdin=REASONING.read_bytes() + b"no JSON\n" * 25)
    assert done.stderr.count("framing/not-json]") == 20
    assert "-: … and 5 more framing/not-json; --format json tells all\n" in done.stderr
    assert done.stderr.endswith("-: 0 put in, 25 errors cannot be mended\n")


def test_what_clients_pass_over_is_left_out_and_told():
    stream = b"".join(b"data: " + raw + b"\n\n" for raw in half(REASONING).splitlines())
    done = run("-", "--dialect", "copilot", stdin=stream + b"data: " + TORN)
    assert done.stdout_bytes == run("-", "--dialect", "copilot", stdin=stream).stdout_bytes
    assert done.exit_code == 0
    assert "warning[framing/cut-event]" in done.stderr
    assert done.stderr.endswith("0 errors cannot be mended, 1 left out or written as clients read it\n")


@pytest.mark.parametrize(
    ("content", "options", "message"),
    [
        (b'{"method":"session.event","params":{"sessionId":"s","event":{}}}\n', [], "take them apart by session first"),
        (b'{"type":"session.start"}\n' * 2, ["--max-line-bytes", "10"], "the longest that is read is 10"),
    ],
)
def test_what_cannot_be_mended_without_loss_is_refused(tmp_path, content, options, message):
    out = tmp_path / "out.jsonl"
    done = run("-", "-o", out, *options, stdin=content)
    assert (done.exit_code, message in done.stderr, out.exists()) == (2, True, False)
    assert run(tmp_path / "missing").exit_code == 2
    assert run(tmp_path).exit_code == 2


def test_damaged_lines_stay_as_they_are():
    content = BROKEN.read_bytes()
    broken = content[:2000] + b"\xff\n{torn\n\n" + content[2000:]
    lines = run("-", stdin=broken).stdout_bytes.splitlines()
    assert [one for one in lines if one in set(broken.splitlines())] == [one for one in broken.splitlines() if one]


def test_server_sent_events_are_mended_in_their_framing():
    stream = b"".join(b"id: 7\nevent: message\ndata: " + raw + b"\n\n" for raw in BROKEN.read_bytes().splitlines())
    done = run("-", "--dialect", "copilot", stdin=stream)
    assert done.exit_code == 1
    from_lines = run(BROKEN).stdout_bytes.splitlines()
    assert [record.raw for record in records(done.stdout_bytes, DIALECT)] == from_lines
    assert done.stdout_bytes.endswith(b"\n\n")
    assert {record.last_event_id for record in records(done.stdout_bytes, DIALECT)} == {"7"}
    assert done.stdout_bytes.count(b"id: 7") == 1
    assert run("-", stdin=stream + b"data: [DONE]\n\n").stdout_bytes.endswith(b"}\n\ndata: [DONE]\n\n")
