"""Stalls in the streams of each dialect: told when nothing goes on for long, and not while something does."""

import json
import re
from importlib.metadata import distribution
from pathlib import Path

import pytest
from click.testing import CliRunner
from session_events import Monitor, UnknownEvent, read, validate
from session_events.cli import main
from session_events.dialects import GROUP
from session_events.rules import SpanRule
from session_events.testing.generator.rule_story import Story
from test_stalls import Clock

DIALECTS = {
    point.name: point.load()
    for point in distribution("session-events").entry_points.select(group=GROUP)
    if point.name != "copilot"  # of which `test_stalls` tells
}
ROOT = Path(__file__).parents[1]
RECORDINGS = {
    f"{name}/{path.relative_to(ROOT / 'tests/recordings' / name)}": (dialect, path)
    for name, dialect in DIALECTS.items()
    for path in sorted((ROOT / "tests/recordings" / name).rglob("*.sse"))
}
LIMITED = [
    pytest.param(dialect, rule, id=f"{name}-{rule.id}")
    for name, dialect in DIALECTS.items()
    for rule in dialect.rules
    if isinstance(rule, SpanRule) and rule.deadline
]

#: The rules that tell of a whole answer: one of these is open while anything else is.
WHOLE = {
    "ag-ui": "run",
    "anthropic-messages": "message",
    "hermes": "choice",
    "openai-responses": "response",
    "ui-message-stream": "message",
}

#: The rules that tell of a tool that runs, for which a whole answer waits.
TOOLS = ("tool", "tool-output")


def stalled(monitor):
    """The rules that something has stalled of."""
    return {stall.rule for stall in monitor.stalls()}


@pytest.mark.parametrize(("dialect", "rule"), LIMITED)
def test_every_rule_with_a_deadline_tells_of_a_stall_when_its_time_is_up_and_not_before(dialect, rule):
    story, clock = Story(dialect, rule, "live", 0), Clock()
    monitor = Monitor(dialect, stream="live", clock=clock)
    begun = next(
        min(span.openers + span.parts)
        for span in story.spans()
        if not span.free and (span.openers or span.parts) and span.closer not in (None, *span.openers)
    )
    for event in story.events[: begun + 1]:
        monitor.feed(event)
    clock.now += rule.deadline.seconds - 0.01
    assert rule.id not in stalled(monitor)
    clock.now += 0.01
    stalls = [stall for stall in monitor.stalls() if stall.rule == rule.id]
    assert (stalls[-1].code, stalls[-1].severity, stalls[-1].line) == ("stalled", "warning", begun + 1)


@pytest.mark.parametrize("name", RECORDINGS)
def test_what_goes_on_slowly_does_not_stall_and_what_stops_does(name):
    dialect, path = RECORDINGS[name]
    clock = Clock()
    monitor = Monitor(dialect, stream="live", clock=clock)
    events = list(read(path, dialect))
    healthy = not any(found.severity == "error" for found in validate(path, dialect).findings)
    for event in events:
        clock.now += 20
        monitor.feed(event)
        assert not healthy or stalled(monitor) == set()
        later = Monitor.restore(monitor.snapshot(), dialect, clock=clock)
        clock.now += 3600
        if any(span.rule == WHOLE[dialect.name] for span in later.open_spans()):
            assert stalled(later) & {WHOLE[dialect.name], *TOOLS}
        clock.now -= 3600


#: What comes, each with the seconds since the one before, and what has stalled at the end; None for nothing that comes.
ROWS = {
    "ag-ui": [
        ("a run that is in time", [(0, "RUN_STARTED threadId=t runId=r"), (899, None)], set()),
        ("a run", [(0, "RUN_STARTED threadId=t runId=r"), (900, None)], {"run"}),
        (
            "an event of a subagent is a sign of life of the run",
            [
                (0, "RUN_STARTED threadId=t runId=r"),
                (800, "STEP_STARTED stepName=s subagentRunId=a"),
                (899, None),
            ],
            set(),
        ),
        (
            "pieces are signs of life of their call alone",
            [
                (0, "RUN_STARTED threadId=t runId=r"),
                (0, "TOOL_CALL_START toolCallId=a toolCallName=A"),
                (0, "TOOL_CALL_START toolCallId=b toolCallName=B"),
                (200, "TOOL_CALL_ARGS toolCallId=a delta=x"),
                (100, None),
            ],
            {"tool-call b"},
        ),
        (
            "a message waits for the tools that are called in it",
            [
                (0, "RUN_STARTED threadId=t runId=r"),
                (0, "TEXT_MESSAGE_START messageId=m"),
                (100, "TOOL_CALL_START toolCallId=a toolCallName=A"),
                (100, "TOOL_CALL_END toolCallId=a"),
                (800, None),
            ],
            set(),
        ),
        (
            "a message",
            [
                (0, "RUN_STARTED threadId=t runId=r"),
                (0, "TEXT_MESSAGE_START messageId=m"),
                (100, "TEXT_MESSAGE_CONTENT messageId=m delta=x"),
                (120, None),
            ],
            {"message m"},
        ),
        (
            "a subagent waits for its own",
            [
                (0, "RUN_STARTED threadId=t runId=r"),
                (0, "SUBAGENT_STARTED subagentRunId=a name=A"),
                (9, "SUBAGENT_STARTED subagentRunId=b name=B parentSubagentRunId=a"),
                (800, "STEP_STARTED stepName=s subagentRunId=b"),
                (800, "STEP_FINISHED stepName=s subagentRunId=b"),
                (100, "SUBAGENT_FINISHED subagentRunId=b"),
            ],
            set(),
        ),
    ],
    "anthropic-messages": [
        (
            "a ping is no sign of life of the message",
            [(0, "message_start"), (300, "ping"), (300, None)],
            {"message"},
        ),
        (
            "a thought of which nothing is shown",
            [(0, "message_start"), (1, "content_block_start index=0"), (299, None)],
            set(),
        ),
        (
            "pieces",
            [
                (0, "message_start"),
                (0, "content_block_start index=0"),
                (299, "content_block_delta index=0"),
                (299, "content_block_delta index=0"),
                (300, None),
            ],
            {"block 0"},
        ),
    ],
    "hermes": [
        (
            "while a tool runs, the answer waits for it",
            [(0, "role"), (9, "running toolCallId=c"), (899, None)],
            set(),
        ),
        ("a tool", [(0, "role"), (9, "running toolCallId=c"), (900, None)], {"tool c"}),
        (
            "after the tool it goes on",
            [(0, "role"), (9, "running toolCallId=c"), (800, "completed toolCallId=c"), (600, None)],
            {"choice 0"},
        ),
    ],
    "openai-responses": [
        ("what is queued may wait", [(0, "response.created"), (1, "response.queued"), (9000, None)], set()),
        (
            "and is then expected to go on",
            [(0, "response.created"), (1, "response.queued"), (9000, "response.in_progress"), (600, None)],
            {"response r"},
        ),
        (
            "one of two items",
            [
                (0, "response.created"),
                (0, "response.output_item.added output_index=0"),
                (0, "response.output_item.added output_index=1"),
                (400, "response.web_search_call.searching output_index=1"),
                (200, None),
            ],
            {"item 0"},
        ),
    ],
    "ui-message-stream": [
        (
            "a message waits for its tools, which may take longer",
            [(0, "start"), (0, "tool-input-available toolCallId=c toolName=t"), (700, None)],
            set(),
        ),
        (
            "a tool",
            [(0, "start"), (0, "tool-input-available toolCallId=c toolName=t"), (900, None)],
            {"tool-output c"},
        ),
        (
            "a preliminary output is a sign of life",
            [
                (0, "start"),
                (0, "tool-input-available toolCallId=c toolName=t"),
                (800, "tool-output-available toolCallId=c preliminary=true"),
                (599, None),
            ],
            set(),
        ),
    ],
}
MADE = {
    "message_start": {
        "message": {
            "id": "m",
            "type": "message",
            "role": "assistant",
            "content": [],
            "model": "c",
            "stop_reason": None,
            "stop_sequence": None,
            "usage": {"input_tokens": 1, "output_tokens": 1},
        }
    },
    "content_block_start": {"content_block": {"type": "thinking", "thinking": "", "signature": ""}},
    "content_block_delta": {"delta": {"type": "thinking_delta", "thinking": "x"}},
    "response.output_item.added": {"item": {"type": "web_search_call", "id": "w", "status": "in_progress"}},
    "response.web_search_call.searching": {"item_id": "w"},
    "tool-input-available": {"input": {}},
    "tool-output-available": {"output": {}},
}
RESPONSE = {"id": "r", "object": "response", "created_at": 1, "model": "gpt", "output": []}


def made(dialect, text, number):
    """An event, by its type and some of its fields."""
    kind, *words = text.split()
    fields = {name: _value(value) for name, _, value in (word.partition("=") for word in words)}
    if dialect.name == "hermes":
        progress = {"object": "hermes.tool.progress", "tool": "terminal", "status": kind}
        choice = {"index": 0, "delta": {"role": "assistant"}, "finish_reason": None}
        chunk = {"object": "chat.completion.chunk", "id": "c", "created": 1, "model": "h", "choices": [choice]}
        return dialect.decode(json.dumps((chunk if kind == "role" else progress) | fields))
    fields |= MADE.get(kind, {"response": RESPONSE} if kind.startswith("response.") else {})
    numbered = {"sequence_number": number} if kind.startswith("response.") else {}
    return dialect.decode(json.dumps({"type": kind, **fields, **numbered}))


def _value(text):
    return json.loads(text) if re.fullmatch(r"\d+|true", text) else text


@pytest.mark.parametrize(
    ("name", "rows", "expected"),
    [
        pytest.param(name, rows, expected, id=f"{name}-{what}")
        for name, cases in ROWS.items()
        for what, rows, expected in cases
    ],
)
def test_signs_of_life_and_pauses(name, rows, expected):
    dialect, clock = DIALECTS[name], Clock()
    monitor = Monitor(dialect, clock=clock)
    for number, (seconds, text) in enumerate(rows):
        clock.now += seconds
        if text is not None:
            event = made(dialect, text, number)
            assert not isinstance(event, UnknownEvent)
            assert [found for found in monitor.feed(event) if found.severity == "error"] == []
    names = [re.match(r'([\w-]+)(?: "?(\w+)"? was)?', stall.message) for stall in monitor.stalls()]
    found = {" ".join(filter(None, name.groups())) for name in names}
    assert found == expected


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_the_page_of_a_dialect_says_why_its_deadlines_are_as_they_are(name):
    text = (ROOT / "docs" / f"{name}.md").read_text()
    told = dict(re.findall(r"^\| `([\w-]+)` \| ([\d,]+) s \| .{20,} \|$", text, re.MULTILINE))
    rules = [rule for rule in DIALECTS[name].rules if isinstance(rule, SpanRule) and rule.deadline]
    assert told == {rule.id: f"{rule.deadline.seconds:,}" for rule in rules}


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_a_watched_stream_that_stops_has_stalled(name, tmp_path):
    path = next(
        path
        for dialect, path in RECORDINGS.values()
        if dialect.name == name and validate(path, dialect).ok and len(list(read(path, dialect))) > 5
    )
    cut = tmp_path / "cut.sse"
    cut.write_bytes(b"\n\n".join(path.read_bytes().split(b"\n\n")[:3]) + b"\n\n")
    arguments = ["watch", "--no-config", "--for", "1", "--deadline", f"{WHOLE[name]}=0.2", str(cut)]
    result = CliRunner().invoke(main, arguments)
    assert f"warning[{WHOLE[name]}/stalled]" in result.output
