"""Streams of every dialect are mended, wherever they were cut and whatever closers they lack."""

import json
from collections import Counter
from itertools import islice
from pathlib import Path
from random import Random

import pytest
from session_events import Repairer, dialects, encode, read, records, validate, why_put_in
from session_events.mending.rewrite import Rewriter
from session_events.rules import SpanRule
from session_events.testing.generator.rule_composer import UnmakeableError
from session_events.testing.generator.rule_events import links_all
from session_events.testing.generator.rule_mutations import mutations
from session_events.testing.generator.rule_story import Story

HERE = Path(__file__).parent / "recordings"
DIALECTS = {name: dialects.load(name) for name in dialects.names()}
#: The rules of each dialect that say what may be put in.
MENDED = {
    name: [rule for rule in dialect.rules if isinstance(rule, SpanRule) and rule.repair is not None]
    for name, dialect in DIALECTS.items()
}
FILES = [
    (name, path)
    for name in DIALECTS
    if name != dialects.DEFAULT  # see `test_repair`
    for path in sorted((HERE / name).rglob("*"))
    if path.suffix in (".sse", ".jsonl")
]
#: The changes that make streams lack what opens or closes something.
LACKING = {"opener removed", "start removed", "closer removed", "whole removed"}

#: Rules that the generator makes no streams of without a closer: it leaves parts out that may begin without a start.
UNMADE = ("command",)

#: How many places each stream is cut at.
CUTS = 50

#: Streams with something open of which nothing valid can be made: the schema refuses names of internal tools.
UNMENDABLE = ("internal_tool",)


def is_added(event):
    """Whether an event was put in."""
    return why_put_in(event) is not None


def mended(events, dialect, stream=None):
    """The mended stream."""
    repairer = Repairer(dialect, stream=stream)
    return [*(one for event in events for one in repairer.feed(event)), *repairer.close()]


def joined(events):
    """A stream of lines."""
    return b"".join(encode(event) + b"\n" for event in events)


def errors(content, name, **options):
    """What is found of the stream's rules at error level."""
    found = validate(content, DIALECTS[name], **options).findings
    return [one for one in found if one.severity == "error" and one.rule not in ("shape", "framing")]


def counted(findings):
    """What was found, how often."""
    return Counter((one.rule, one.code) for one in findings)


def sent(record):
    """What a consumer gets of an event; a name that was lost is none."""
    return record.raw, record.sse_event or "message", record.last_event_id or ""


def follows(finding, before, whole, dialect):
    """Whether a finding is what has to come of mending a stream without looking ahead.

    What comes too late belongs to what has been closed; what is put in names what was never opened, as its opener does;
    a put-in end of a turn ends what nothing may be put in for, and that of a call leaves its input as it was.
    """
    rule = next(rule for rule in dialect.rules if rule.id == finding.rule)
    if finding.code == "unclosed" and getattr(rule, "repair", None) is None:
        return finding.related_line is not None and is_added(whole[finding.related_line - 1])
    if any((one.rule, one.key, one.code) == (finding.rule, finding.key, "unclosed") for one in before):
        return True  # it is as broken as it was
    if is_added(whole[finding.line - 1]):
        return finding.code == "text-mismatch" or (finding.rule, finding.code) in counted(before)
    names = getattr(rule, "within", (rule.id,))
    closers = (one.findings[0] for one in whole[: finding.line - 1] if is_added(one))
    return any(
        (one.rule in names or one.event_type == finding.event_type) and (one.key == finding.key or not rule.key)
        for one in closers
    )


def check(events, name, stream=None, *, unmendable=False):
    """Checks all that is promised of a mended stream; returns what was put in."""
    dialect = DIALECTS[name]
    whole = mended(events, dialect, stream)
    assert [id(one) for one in whole if not is_added(one)] == [id(one) for one in events]
    added = [one for one in whole if is_added(one)]
    for one in added:
        assert dialect.explain(encode(one)) == ()
    content = joined(whole)
    before, after = errors(joined(events), name, stream=stream), errors(content, name, stream=stream)
    if not unmendable:
        assert [rule.id for rule in MENDED[name] if counted(after)[rule.id, "unclosed"]] == []
    new = counted(one for one in after if not follows(one, before, whole, dialect)) - counted(before)
    assert new == Counter(), "mending broke something"
    again = mended(list(read(content, dialect)), dialect, stream)
    assert [one.type for one in again if is_added(one)] == []
    assert joined(mended(events, dialect, stream)) == content, "not deterministic"
    return added


@pytest.mark.parametrize(("name", "path"), [pytest.param(*row, id=f"{row[0]}-{row[1].stem}") for row in FILES])
def test_a_stream_is_mended_wherever_it_was_cut(name, path):
    events = list(read(path, DIALECTS[name]))
    random = Random(path.name)  # noqa: S311 - no secret
    check(events, name, unmendable=path.stem in UNMENDABLE)
    for end in sorted({random.randrange(len(events) + 1) for _ in range(CUTS)}):
        check(events[:end], name, unmendable=path.stem in UNMENDABLE)


@pytest.mark.parametrize(("name", "path"), [pytest.param(*row, id=f"{row[0]}-{row[1].stem}") for row in FILES])
def test_its_bytes_are_mended_in_their_framing_wherever_they_were_cut(name, path):
    dialect, content = DIALECTS[name], path.read_bytes()
    framing = "sse" if path.suffix == ".sse" else "jsonl"
    random = Random(path.name)  # noqa: S311 - no secret
    for end in (len(content), *(random.randrange(1, len(content)) for _ in range(5))):
        cut = content[:end]
        rewriter = Rewriter(cut, dialect, framing=framing)
        whole = b"".join(rewriter)
        again = Rewriter(whole, dialect, framing=framing)
        assert (b"".join(again), again.put_in) == (whole, 0)
        left = [one for one in validate(whole, dialect, framing=framing).findings if one.severity != "info"]
        assert counted(one for one in rewriter.left if one.severity != "info") == counted(left), "a surprise"
        made = list(records(whole, dialect, framing=framing))
        torn = [finding for finding in rewriter.altered if finding.code == "cut-event"]
        original = [sent(one) for one in records(cut, dialect, framing=framing)]
        original = original[: len(original) - len(torn)]
        kept = iter([sent(one) for one in made])
        assert [one for one in original if one not in kept] == []
        assert len(original) + rewriter.put_in == len(made)
        if framing == "sse" and dialect.sse.name is not None:
            given = {raw for raw, *_ in original}
            assert all(one.sse_event == one.event.type for one in made if one.raw not in given)


@pytest.mark.parametrize(
    ("name", "rule"), [pytest.param(name, rule, id=f"{name}-{rule.id}") for name in MENDED for rule in MENDED[name]]
)
def test_made_streams_that_lack_an_opener_or_a_closer_are_mended(name, rule):
    dialect, seen = DIALECTS[name], Counter()
    for stream in rule.streams:
        for seed in range(3):
            try:
                story = Story(dialect, rule, stream, seed)
            except UnmakeableError:
                continue
            for change in LACKING & mutations(rule).keys():
                for changed in islice(mutations(rule)[change].places(story), 6):
                    events = changed.events if links_all(rule) else story.relinked(changed.events)
                    seen[change] += bool(check(events, name, stream))
    if rule.id not in UNMADE:
        assert seen["closer removed"] + seen["whole removed"] > 0


def ui_messages(*events):
    """Events of a UI message stream."""
    return [DIALECTS["ui-message-stream"].decode(json.dumps(event)) for event in events]


def provider_tool(call):
    """A provider's tool that has begun."""
    return [
        {"type": "tool-input-start", "toolCallId": call, "toolName": "t", "providerExecuted": True},
        {"type": "tool-input-available", "toolCallId": call, "toolName": "t", "input": {}, "providerExecuted": True},
    ]


BEGIN, END = [{"type": "start"}, {"type": "start-step"}], {"type": "finish-step"}
ASKED = {"type": "tool-approval-request", "approvalId": "p", "toolCallId": "a"}


@pytest.mark.parametrize("end", [[], [{"type": "finish"}], [{"type": "finish", "finishReason": "stop"}]])
def test_a_tool_that_waits_for_the_user_is_not_failed(end):
    events = ui_messages(*BEGIN, *provider_tool("a"), *provider_tool("b"), ASKED, END, *end)
    failed = [one.tool_call_id for one in check(events, "ui-message-stream") if one.type == "tool-output-error"]
    assert failed == ["b"]


def test_a_tool_that_waits_for_the_client_is_not_failed():
    finish = {"type": "finish", "finishReason": "tool-calls"}
    assert check(ui_messages(*BEGIN, *provider_tool("a"), END, finish), "ui-message-stream") == []
    for path in (HERE / "ui-message-stream").rglob("*waits_for_client.sse"):
        events = list(read(path, DIALECTS["ui-message-stream"]))
        assert check(events, "ui-message-stream") == []
