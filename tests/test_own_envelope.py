"""A dialect whose envelope has names of its own: unknown events are read by them, and what they lack is no trouble."""

import json

import pytest
from session_events import Monitor, load_dialect, validate
from test_load_dialect import _others_kept, dialects  # noqa: F401 - an empty cache

TEXT = {"type": "string"}
ENVELOPE = {"uuid": TEXT, "previous": {"type": ["string", "null"]}, "who": TEXT, "passing": {"type": "boolean"}}
NAMES = {"id": "uuid", "parent": "previous", "agent": "who", "ephemeral": "passing"}
RULE = {"says": "A rule that says something.", "source": ["a document"], "kind": "order"}


def event(kind, **fields):
    return {"type": kind, **fields}


def dialect(*rules, **envelope):
    """Two events, `job` and `done`, with a job and a state."""
    schema = {
        "anyOf": [
            {
                "type": "object",
                "properties": {"type": {"const": kind}, **ENVELOPE, "job": TEXT, "state": TEXT},
                "required": ["type"],
            }
            for kind in ("job", "done")
        ],
        "x-stream": {"envelope": envelope, "rules": [{**RULE, **rule} for rule in rules]},
    }
    return load_dialect(schema)


def checked(made, *events, chunked=False):
    """What is found that is no drift, by rule and code; fed one by one, or read."""
    lines = [json.dumps(one).encode() + b"\n" for one in events]
    if chunked:
        return [str(found.rule) for found in validate(lines, made).findings if found.rule != "shape"]
    monitor = Monitor(made)
    found = [one for line in lines for one in monitor.feed(made.decode(line, strict=False))]
    return [one.rule for one in [*found, *monitor.close()]]


CHAIN = {"id": "chain", "check": "chain", "key": ["previous", "uuid"], "event": ["*"]}
UNIQUE = {"id": "own-id", "check": "unique", "key": ["uuid"], "event": ["*"]}
SPAN = {"id": "span", "kind": "bracket", "key": ["job"], "scope": "agent", "open": ["job"], "close": ["done"]}


@pytest.mark.parametrize("chunked", [False, True])
def test_an_unknown_event_is_read_by_the_names_of_the_envelope(chunked):
    made = dialect(CHAIN, UNIQUE, **NAMES)
    first, last = event("job", uuid="1", previous=None), event("done", uuid="3", previous="2")
    filler = [event("done", uuid=f"x{number}", previous=f"x{number - 1}" if number else "3") for number in range(6)]
    assert checked(made, first, event("news", uuid="2", previous="1"), last, *filler, chunked=chunked) == []
    assert checked(made, first, event("news", uuid="1", previous="1"), chunked=chunked) == ["own-id"]
    assert checked(made, first, event("news", uuid="2", previous="0"), *filler, chunked=chunked)[0] == "chain"


def test_an_unknown_event_belongs_to_its_agent_and_makes_a_stream_a_live_one():
    made = dialect({**SPAN, "until": ["*"]}, **NAMES)
    opened = event("job", job="a", who="x")
    lines = [json.dumps(one).encode() + b"\n" for one in (opened, event("news", passing=True))]
    assert validate(lines, made).stream == "live"
    monitor = Monitor(made)
    monitor.feed(made.decode(lines[0]))
    state = json.loads(json.dumps(monitor.snapshot()))
    again = Monitor.restore(state, made)
    for agent, found in (("y", []), ("x", ["span"])):
        news = made.decode(json.dumps(event("news", who=agent)), strict=False)
        assert [one.rule for one in monitor.feed(news)] == [one.rule for one in again.feed(news)] == found


@pytest.mark.parametrize("chunked", [False, True])
@pytest.mark.parametrize(
    "rule",
    [
        {"id": "jobs", "check": "unique", "key": ["job"], "event": ["*"]},
        {"id": "links", "check": "chain", "key": ["state", "job"], "event": ["*"]},
        {"id": "same", "check": "agree", "key": ["job"], "event": ["done"], "said_by": ["*"], "value": "state"},
    ],
)
def test_a_rule_about_all_events_passes_over_unknown_ones_that_lack_its_fields(rule, chunked):
    made = dialect(rule)
    fillers = [event("done", job=f"{number}", state=f"{number - 1}") for number in range(8)]
    assert checked(made, *fillers[:4], event("news"), event("news"), *fillers[4:], chunked=chunked) == []
