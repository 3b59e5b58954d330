"""Snapshots: a monitor that goes on from a state sees what one does that was never interrupted."""

import json
from collections.abc import Iterator
from functools import partial
from itertools import islice
from pathlib import Path

import pytest
from conftest import RECORDINGS
from events import endless, pool, row, size, stream, unknown
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs
from session_events import (
    Dialect,
    Monitor,
    SessionEventsError,
    StateError,
    ag_ui,
    anthropic_messages,
    copilot,
    hermes,
    load_dialect,
    openai_responses,
    records,
    ui_message_stream,
)
from session_events.copilot import DIALECT
from session_events.machines.recent_table import RecentTable
from test_stalls import ASKED

DIALECTS = {
    "ag-ui": ag_ui.DIALECT,
    "anthropic-messages": anthropic_messages.DIALECT,
    "hermes": hermes.DIALECT,
    "openai-responses": openai_responses.DIALECT,
    "ui-message-stream": ui_message_stream.DIALECT,
}
ALL = sorted(
    path.relative_to(RECORDINGS).as_posix() for path in RECORDINGS.rglob("*.*") if path.suffix in (".jsonl", ".sse")
)
#: Those in which much happens: sub-agents, excuses, late answers, a second session, a break in the chain.
EVERYWHERE = [
    "anthropic-messages/max_tokens_in_input.sse",
    "cli-1.0.102/abort_tool_anthropic.live.jsonl",
    "cli-1.0.102/resume_crash_anthropic.live.jsonl",
    "cli-1.0.102/tool_fail_responses.disk.jsonl",
    "cli-1.0.102/two_sessions_anthropic.live.jsonl",
    "cli-1.0.49/subagent_parallel_anthropic.live.jsonl",
    "hermes/0.19.0/too_many_turns.sse",
    "openai-responses/litellm/reasoning_and_call.sse",
    "ui-message-stream/pydantic-ai-2.68.0/tool_with_data.sse",
]
LONG = "cli-1.0.102/subagent_background_anthropic.live.jsonl"


def recording(name):
    """The dialect, the events and the lines of a recording."""
    dialect = DIALECTS.get(name.split("/")[0], DIALECT)
    read = list(records(RECORDINGS / name, dialect))
    return dialect, [record.event for record in read], [record.line for record in read]


def again(monitor, dialect):
    """A monitor that goes on from the state of another, as text."""
    return Monitor.restore(json.loads(json.dumps(monitor.snapshot(), allow_nan=False)), dialect)


def outcome(monitor):
    """What a monitor says from here on, if no event comes any more."""
    before = monitor.stream, monitor.verdicts(), list(monitor.open_spans())
    return before, monitor.close(), monitor.stream, monitor.verdicts()


def same_from(dialect, events, lines, places, **modes):
    """Makes sure that it is all the same if a stream is interrupted at these places, one at a time."""
    monitor, states, found = Monitor(dialect, **modes), {}, []
    for place in range(len(events) + 1):
        if place in places:
            states[place] = json.dumps(monitor.snapshot(), allow_nan=False)
        found += [monitor.feed(event, line) for event, line in zip(events[place:][:1], lines[place:][:1], strict=True)]
    expected = outcome(monitor)
    for place, state in states.items():
        rest = events[place:], lines[place:]
        restored = Monitor.restore(json.loads(state), dialect)
        assert json.dumps(restored.snapshot()) == state
        assert list(map(restored.feed, *rest)) == found[place:]
        assert outcome(restored) == expected
        once = Monitor(dialect, **modes)
        once.feed_all(events[:place], lines[:place])
        restored = again(once, dialect)
        assert restored.feed_all(*rest) == once.feed_all(*rest)
        assert outcome(restored) == outcome(once)


@pytest.mark.parametrize("name", EVERYWHERE)
def test_a_recording_goes_on_from_every_event_as_if_nothing_had_been(name):
    dialect, events, lines = recording(name)
    same_from(dialect, events, lines, range(len(events) + 1))


@pytest.mark.parametrize("name", [name for name in ALL if name not in EVERYWHERE])
def test_a_recording_goes_on_from_some_events_as_if_nothing_had_been(name):
    dialect, events, lines = recording(name)
    same_from(dialect, events, lines, {len(events) * part // 4 for part in range(1, 5)})


@pytest.mark.parametrize("name", [*EVERYWHERE, LONG])
def test_a_monitor_may_be_restored_for_every_event(name):
    dialect, events, lines = recording(name)
    monitor, once = Monitor(dialect), Monitor(dialect)
    for one, line in zip(events, lines, strict=True):
        monitor = again(monitor, dialect)
        assert monitor.feed(one, line) == once.feed(one, line)
    assert outcome(again(monitor, dialect)) == outcome(once)


#: Events of all roles, with two keys, of two agents, some of them of unknown types or only partly known.
POOL = [
    *pool({}),
    *map(
        row,
        (
            "session.start sessionId=s2",
            *(f"assistant.streaming_delta totalResponseSizeBytes:={number}" for number in (1, 2)),
            *(f"session.schedule_created id:={number}" for number in (1, 2)),
            *(f"factory.run_updated runId=k revision:={number}" for number in (1, 2)),
            *(f"assistant.message messageId=k apiCallId=k chunkCount:=2 chunkIndex:={index}" for index in (0, 1)),
            "session.shutdown",
            "session.idle",
        ),
    ),
]


@settings(max_examples=60, deadline=None)
@given(
    events=st.lists(st.sampled_from(POOL), max_size=40),
    cuts=st.lists(st.floats(0, 1), min_size=1, max_size=3),
    stream_kind=st.sampled_from([None, "live", "log"]),
    attached=st.booleans(),
    partial=st.booleans(),
    limit=st.sampled_from([1, 3, 1000]),
)
def test_any_stream_goes_on_as_if_nothing_had_been(events, cuts, stream_kind, attached, partial, limit):
    places = {round(cut * len(events)) for cut in cuts}
    modes = {"stream": stream_kind, "attached": attached, "partial": partial, "limit": limit}
    same_from(DIALECT, events, range(1, 1 + len(events)), places, **modes)


def test_findings_that_are_held_back_and_the_count_of_events_are_state():
    elsewhere = "0ca15a1d-0000-4000-8000-000000000003"
    monitor, events = Monitor(DIALECT), stream("session.start sessionId=s1", *["session.info"] * 7)
    events[1] = structs.replace(events[1], parent_id=elsewhere)
    assert [monitor.feed(made) for made in events] == [[]] * 8
    assert [(finding.code, finding.line) for finding in again(monitor, DIALECT).close()] == [("broken-chain", 2)]
    assert [finding.line for finding in again(monitor, DIALECT).feed(row("hook.end hookInvocationId=h"))] == [9]


TIME = {"type": "string", "format": "date-time"}
BRACKETS = [("number", ["of"], "started"), ("both", ["of", "at"], "started"), ("any", [], "*")]
MINE = {
    "title": "events",
    "anyOf": [
        {
            "type": "object",
            "required": ["type", "of"],
            "properties": {
                "type": {"const": name},
                "of": {"type": "number"},
                "at": {"type": "string", "format": "date-time"},
            },
        }
        for name in ("started", "ended")
    ],
    "x-stream": {
        "rules": [
            {"id": name, "kind": "bracket", "says": "Each one that is started is ended.", "source": ["us"]}
            | {"key": key, "open": [opener], "close": ["ended"]}
            for name, key, opener in (
                ("number", ["of"], "started"),
                ("both", ["of", "at"], "started"),
                ("any", [], "*"),
            )
        ]
    },
}


def mine(folder):
    """The dialect of `MINE`."""
    schema = folder / "mine.schema.json"
    schema.write_text(json.dumps(MINE))
    return load_dialect(schema)


def test_numbers_and_times_stay_what_they_are(tmp_path):
    dialect = mine(tmp_path)
    moment = '"at": "2026-01-02T03:04:05.678901+02:00"'
    texts = [f'{{"type": "{name}", "of": {of}, {moment}}}' for name in ("started", "ended") for of in (1, 2.5, 10**30)]
    events = [dialect.decode(text) for text in texts]
    same_from(dialect, events, range(6), range(7))
    monitor = Monitor(dialect)
    monitor.feed_all(events[:3], range(3))
    assert len(list(again(monitor, dialect).open_spans())) == 7


def test_what_is_not_as_the_schema_says_may_have_opened_a_span(tmp_path):
    dialect = mine(tmp_path)
    lines = [b'{"type":"new","\xff":1}', b'{"type":"started","of":2,"at":"x","new":"\\ud800"}', b'{"type":"started"}']
    events = [dialect.decode(line, strict=False) for line in lines]
    same_from(dialect, events, range(3), range(4))
    for made, rules in zip(events, ({"any"}, {"any", "number"}, {"any"}), strict=True):
        monitor = Monitor(dialect)
        monitor.feed(made)
        assert {span.rule for span in again(monitor, dialect).open_spans()} == rules


def test_a_state_does_not_grow_with_the_stream():
    monitor, events, sizes = Monitor(DIALECT, limit=100, partial=True), endless(), []
    for _ in range(3):
        monitor.feed_all(list(islice(events, 30_000)), range(30_000))
        sizes.append(len(json.dumps(monitor.snapshot())))
    assert sizes[2] < sizes[1] * 1.1
    fresh = Monitor(DIALECT)
    assert len(json.dumps(fresh.snapshot())) < 500
    assert size(again(monitor, DIALECT)) < size(monitor) * 1.2


def test_a_state_is_not_changed_by_what_comes_after_it():
    dialect, events, lines = recording(LONG)
    monitor = Monitor(dialect)
    monitor.feed_all(events[:60], lines[:60])
    state = monitor.snapshot()
    text = json.dumps(state)
    restored = Monitor.restore(state, dialect)
    for one in (monitor, restored):
        one.feed_all(events[60:], lines[60:])
        one.close()
    assert json.dumps(state) == text


@pytest.mark.parametrize("dialect", [DIALECT, *DIALECTS.values()], ids=lambda dialect: dialect.name)
def test_no_machine_has_state_that_is_not_kept(dialect):
    for machine in Monitor(dialect).machines():
        data = {name for name, value in vars(machine).items() if isinstance(value, dict | int | RecentTable)}
        assert data - {"is_named", *machine.kept} == set()


def other(**changed):
    """The same dialect, but for this."""
    made = Dialect.__new__(Dialect)
    made.__dict__.update({name: value for name, value in DIALECT.__dict__.items() if name != "rules_hash"} | changed)
    return made


@pytest.mark.parametrize(
    ("dialect", "message"),
    [
        (hermes.DIALECT, 'of another dialect: "copilot", not "hermes"'),
        (other(schema_version="1.0.86"), f'of another schema version: "{DIALECT.schema_version}", not "1.0.86"'),
        (other(rules=DIALECT.rules[1:]), 'of another set of rules: "'),
    ],
)
def test_a_state_of_another_dialect_version_or_set_of_rules_is_refused(dialect, message):
    with pytest.raises(StateError, match=message):
        Monitor.restore(Monitor(DIALECT).snapshot(), dialect)


def test_a_state_of_another_format_is_refused_whatever_it_looks_like():
    with pytest.raises(StateError, match="of another format: 2, not 1"):
        Monitor.restore({"format": 2}, DIALECT)


def test_other_words_for_the_same_rules_are_no_other_rules():
    worded = other(rules=tuple(structs.replace(rule, says="So.", source="here") for rule in DIALECT.rules))
    Monitor.restore(Monitor(DIALECT).snapshot(), worded)


def places_in(node, path=()) -> Iterator[tuple[object, ...]]:
    """Yields the paths of all that is in a JSON value."""
    for step, below in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield (*path, step)
        yield from places_in(below, (*path, step))


STREAMS = [(None, "session.info"), ("log", "abort"), (None, "session.start sessionId=s2")]
DELETED = object()
DAMAGED = [DELETED, None, True, -1, 2.5, "x", "\ud800", [], {}, [[]], {"a": 1}, [1, 2], [["x", ["y"]]], {"time": 3}]


def damaged(text, path, value):
    """A state in which something else stands at a path, or nothing."""
    holder = state = json.loads(text)
    for step in path[:-1]:
        holder = holder[step]
    if value is DELETED:
        del holder[path[-1]]
    else:
        holder[path[-1]] = value
    return state


@pytest.mark.parametrize(
    ("kind", "last"), [(None, "session.info"), ("log", "abort"), (None, "session.start sessionId=s2")]
)
def test_a_damaged_state_is_refused_or_does_no_harm(kind, last):
    dialect, events, lines = recording("cli-1.0.49/subagent_parallel_anthropic.live.jsonl")
    first = Monitor(dialect, stream=kind, limit=8)
    first.feed_all([*events[:60], unknown(id="u"), row(last)], range(62))
    text, refused = json.dumps(first.snapshot()), []
    for number, path in enumerate(places_in(json.loads(text))):
        for value in DAMAGED[number % 5 :: 5]:
            try:
                monitor = Monitor.restore(damaged(text, path, value), dialect)
            except StateError as error:
                refused.append(str(error))
            else:
                monitor.feed_all(events[60:], lines[60:])
                monitor.close()
                monitor.verdicts()
    assert len(refused) > number
    assert all(message.startswith("this state ") and message.isprintable() for message in refused)


@pytest.mark.parametrize("state", [None, [], "{}", 1, {}, {"format": 1}, {1: 2}, {"format": [[]]}, {"\x1b": 1}])
def test_what_is_no_state_at_all_is_refused(state):
    with pytest.raises(SessionEventsError, match=r"^this state is (damaged|of another format): "):
        Monitor.restore(state, DIALECT)


def test_a_damaged_state_says_where():
    state = Monitor(copilot.DIALECT).snapshot() | {"machines": {"turn": {"open": [[{}, [{"line": "x"}]]]}}}
    with pytest.raises(StateError, match=r'^this state is damaged at the rule "turn": '):
        Monitor.restore(state, DIALECT)


def test_recordings_are_there():
    assert {*EVERYWHERE, LONG} <= set(ALL)
    assert len(ALL) > 200
    assert Path(RECORDINGS / LONG).exists()


def test_what_is_open_is_counted_from_the_restoring_on():
    now = [100.0]
    monitor = Monitor(DIALECT)
    for event in recording("cli-1.0.102/plain_anthropic_stream.live.jsonl")[1]:
        monitor.feed(event)
        if event.type == "assistant.turn_start":
            break
    restored = Monitor.restore(monitor.snapshot(), DIALECT, clock=lambda: now[0], deadlines={"turn": 30})
    assert {span.age for span in restored.open_spans()} == {0.0}
    now[0] += 31
    assert [stall.rule for stall in restored.stalls() if stall.rule == "turn"] == ["turn"]


@pytest.mark.parametrize(("rows", "told"), [([ASKED], []), ([], ["tool"])])
def test_what_is_paused_stays_paused_and_a_stall_is_told_once_over_a_restoring(rows, told):
    now = [100.0]
    clock = partial(now.__getitem__, 0)
    monitor = Monitor(DIALECT, stream="live", clock=clock, deadlines={"tool": 30})
    for text in ["assistant.turn_start turnId=0", "tool.execution_start toolCallId=t", *rows]:
        monitor.feed(row(text))

    def stalled(by):
        return [stall.rule for stall in by.stalls() if stall.rule == "tool"]

    restored = Monitor.restore(monitor.snapshot(), DIALECT, clock=clock, deadlines={"tool": 30})
    now[0] += 31
    assert stalled(restored) == told
    restored = Monitor.restore(restored.snapshot(), DIALECT, clock=clock, deadlines={"tool": 30})
    now[0] += 31
    assert stalled(restored) == []
