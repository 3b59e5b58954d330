"""Findings as text and as errors; how they quote a stream; and what is true of all of them."""

import json
from typing import get_args

import msgspec
import pytest
from events import findings, pool, unknown
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import UNSET
from session_events import DecodeError, Finding, FindingError, FramingError, Monitor, RuleError, SessionEventsError
from session_events.copilot import DIALECT
from session_events.errors import error_for
from session_events.findings import DEFAULT_SEVERITY, DRIFT_CODES, STRICT_CODES, Code, Severity
from session_events.quote import quote


def finding(**fields):
    return Finding(**{"rule": "turn", "code": "unclosed", "severity": "error", "message": "no end came"} | fields)


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({}, "error[turn/unclosed] no end came"),
        ({"line": 7}, "line 7: error[turn/unclosed] no end came"),
        ({"line": 0, "severity": "info"}, "line 0: info[turn/unclosed] no end came"),
        ({"rule": "shape", "code": "bad-value", "message": ""}, "error[shape/bad-value] "),
        ({"message": "50% {of} 'it'", "key": ("a",), "agent_id": "b"}, "error[turn/unclosed] 50% {of} 'it' (agent b)"),
    ],
)
def test_a_finding_as_text_is_its_place_severity_rule_code_and_message(fields, text):
    assert str(finding(**fields)) == text


def test_a_finding_can_be_hashed_compared_and_written_as_json_but_not_changed():
    one, same, other = finding(line=1, key=("0",)), finding(line=1, key=("0",)), finding(line=2)
    assert one == same
    assert len({one, same, other}) == 2
    written = json.loads(msgspec.json.encode(one))
    assert written["related_line"] is None
    assert (written["key"], written["count"]) == (["0"], 1)
    with pytest.raises(AttributeError):
        one.line = 3


def test_the_tables_of_codes_name_codes_and_the_schemas_drift_has_a_severity():
    codes = set(get_args(Code))
    assert len(codes) == len(get_args(Code))
    assert STRICT_CODES <= DRIFT_CODES <= DEFAULT_SEVERITY.keys() <= codes
    assert set(DEFAULT_SEVERITY.values()) <= set(get_args(Severity))


@pytest.mark.parametrize(
    ("rule", "kind"),
    [
        ("shape", DecodeError),
        ("framing", FramingError),
        ("turn", RuleError),
        ("session-start", RuleError),
        ("a rule of another dialect", RuleError),
    ],
)
def test_a_finding_is_raised_as_the_error_of_its_part(rule, kind):
    found = finding(rule=rule, line=2)
    error = error_for(found)
    assert type(error) is kind
    assert error.finding is found
    assert str(error) == str(found)
    with pytest.raises(SessionEventsError) as caught:
        raise error
    assert isinstance(caught.value, FindingError)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("k", '"k"'),
        ("", '""'),
        ('a "b" \\', '"a \\"b\\" \\\\"'),
        ("line\nbreak\r\t\x00\x1b[31m", '"line\\nbreak\\r\\t\\u0000\\u001b[31m"'),
        ("zażółć 🦆", '"zażółć 🦆"'),
        (None, "null"),
        (True, "true"),
        (5, "5"),
        (5.0, "5.0"),
        ([1, "a"], '[1, "a"]'),
        ({"a": {}}, '{"a": {}}'),
        (UNSET, '"UNSET"'),
        ("x" * 58, '"' + "x" * 58 + '"'),
        ("x" * 59, '"' + "x" * 58 + "…"),
        ("x" * 10_000, '"' + "x" * 58 + "…"),
    ],
)
def test_a_value_is_quoted_as_json_of_at_most_60_characters(value, text):
    assert quote(value) == text
    assert len(text) <= 60


def test_a_value_that_is_no_json_is_quoted_by_its_kind():
    endless = []
    endless.append(endless)
    assert quote(endless) == "<list>"
    deep = []
    for _ in range(100_000):
        deep = [deep]
    assert quote(deep) == "<list>"


@pytest.mark.parametrize("character", ["\x7f", "\x85", "\x9b", "\u2028", "\u2029"])
def test_quoting_escapes_every_control_character_and_line_break(character):
    assert character not in quote(f"a{character}b")


def test_the_type_of_an_unknown_event_is_quoted():
    (found,) = findings(unknown(type="a\n\x1b[31mb"), begin=False)
    assert "\n" not in found.message
    assert "\x1b" not in found.message


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (
            ["ui.ephemeral_query requestId=k phase=started", "session.shutdown"],
            'side-question "k" was opened here and not closed: no ui.ephemeral_query to close it came before '
            "session.shutdown at line 2",
        ),
        (
            ["ui.ephemeral_query requestId=k phase=failed"],
            'side-question "k" is closed, but was never opened: no ui.ephemeral_query to open it came before',
        ),
        (
            ["assistant.fusion_phase_activity fusionId=f phaseId=p"],
            'assistant.fusion_phase_activity came while no fusion-phase "f" "p" was open: none was ever opened',
        ),
        (
            ["user_input.requested toolCallId=k", "abort"],
            'user_input.requested names "k", but no tool.execution_start, tool.user_requested or assistant.message '
            "came before with that id",
        ),
    ],
)
def test_a_message_says_what_should_have_come_and_claims_no_more_than_is_so(rows, message):
    assert [found.message for found in findings(*rows, stream="live")] == [message]


@pytest.mark.parametrize("kinds", [pool({}), pool(5)], ids=["without fields", "without data"])
@settings(derandomize=True, max_examples=250, deadline=None)
@given(
    data=st.data(),
    stream=st.sampled_from([None, "live", "log"]),
    attached=st.booleans(),
    partial=st.booleans(),
    limit=st.sampled_from([1, 2, 1_000]),
)
def test_any_events_in_any_order_give_findings_and_no_exception(kinds, data, **modes):
    events = data.draw(st.lists(st.sampled_from(kinds), max_size=60))
    monitor = Monitor(DIALECT, **modes)
    answers = [(line, monitor.feed(made, line)) for line, made in enumerate(events, start=1)]
    answers.append((len(events), monitor.close()))
    for now, found in ((now, found) for now, answer in answers for found in answer):
        assert 1 <= found.line <= now
        assert found.related_line is None or 1 <= found.related_line <= now
        assert found.message.isprintable(), found.message
        assert found.key is None or UNSET not in found.key
