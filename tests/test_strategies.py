"""Streams that Hypothesis draws: valid in each dialect, with just the named defect, replayed, and shrunk."""

from importlib.metadata import distribution

import pytest
import session_events
from hypothesis import HealthCheck, given, settings
from session_events.copilot import DIALECT
from session_events.dialects import GROUP
from session_events.testing import assert_valid_stream, defects, streams
from session_events.testing.generator.defects import comes_alone

DIALECTS = [point.load() for point in distribution("session-events").entry_points.select(group=GROUP)]
DEFECTS = [
    pytest.param(dialect, name, id=f"{dialect.name}-{name}") for dialect in DIALECTS for name in defects(dialect)
]
of_each_dialect = pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)

#: Of each dialect: the defects that cannot come alone, each with those of which one at least must come with it.
ENTAILING = {
    "ag-ui": {
        # where no run is open, its end comes first of all, or after the end of another
        "run/unopened": {"run-first/not-first", "run-last/after-last", "error-last/after-last"},
        "subagent/reopened": {"subagent-id/duplicate"},  # what waits for the next run is open no longer
    },
    "anthropic-messages": {
        "block/reopened": {"block-index/miscounted"},  # the key of a block is its number
        # the same event ends the pieces and their block
        "tool-input/unclosed": {"input-delta/outside", "block/unclosed", "block/overlap"},
    },
    "hermes": {"completion/not-first": {"progress/outside"}},  # there is but one other type of event
    "openai-responses": {
        # a stream has one response: before it there is nothing, after it there is nothing
        "response/unopened": {"begin/not-first", "end/after-last"},
        "state/outside": {"begin/not-first", "end/after-last"},
        "item/reopened": {"item-index/miscounted"},  # the key of an item is its number
    },
}

few = settings(deadline=None, database=None, max_examples=20)
one = settings(
    deadline=None,
    database=None,
    max_examples=2,
    derandomize=True,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],  # two examples say nothing of the rest
)


def as_lines(events):
    """The bytes of a stream."""
    return b"".join(session_events.encode(event) + b"\n" for event in events)


def findings(events, dialect):
    """What is found in a stream that is read from its bytes: rules and codes."""
    return {(found.rule, found.code) for found in session_events.validate(as_lines(events), dialect).findings}


@of_each_dialect
def test_streams_are_valid(dialect):
    @few
    @given(streams(dialect))
    def check(events):
        report = assert_valid_stream(as_lines(events), dialect, strict=True)
        assert report.findings == []
        assert report.events == len(events) > 1

    check()


@pytest.mark.parametrize("stream", ["live", "log"])
def test_a_kind_of_stream_may_be_asked_for(stream):
    @few
    @given(streams(DIALECT, stream=stream))
    def check(events):
        assert findings(events, DIALECT) == set()
        if stream == "log":
            assert not DIALECT.ephemeral_types & set(map(type, events))

    check()


@pytest.mark.parametrize(("dialect", "name"), DEFECTS)
def test_of_a_stream_with_a_defect_just_that_is_found(dialect, name):
    @one
    @given(streams(dialect, defect=name))
    def check(events):
        found = {f"{rule}/{code}" for rule, code in findings(events, dialect)}
        entailed = ENTAILING.get(dialect.name, {}).get(name)
        assert name in found
        assert found & entailed if entailed else found == {name}

    check()


@of_each_dialect
def test_a_defect_comes_alone_unless_what_breaks_its_rule_breaks_another(dialect):
    assert {name for name in defects(dialect) if not comes_alone(dialect, name)} == {*ENTAILING.get(dialect.name, ())}


def test_every_rule_has_a_defect_but_those_that_find_nothing_themselves():
    for dialect in DIALECTS:
        finding = {rule.id for rule in dialect.rules if not getattr(rule, "implicit", False)}
        assert {name.partition("/")[0] for name in defects(dialect)} == finding


def test_the_same_draws_give_the_same_streams():
    seen = []

    @settings(deadline=None, database=None, derandomize=True, max_examples=5)
    @given(streams(DIALECT, defect="turn/unclosed"))
    def collect(events):
        seen.append(as_lines(events))

    collect()
    first, seen[:] = list(seen), []
    collect()
    assert len(set(first)) > 1
    assert seen == first


def test_a_defect_that_there_is_not_is_told():
    with pytest.raises(ValueError, match='no stream of copilot is made with the defect "tool/unclose"; did you mean'):
        streams(DIALECT, defect="tool/unclose")


def test_a_kind_of_stream_that_a_rule_does_not_have_is_told():
    with pytest.raises(ValueError, match="no rule of copilot says what such a stream would be"):
        streams(DIALECT, defect="parent-chain/broken-chain", stream="live")
