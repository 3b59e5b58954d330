"""A policy decides which findings are seen and how severe they are, and says so when a name means nothing."""

import pickle
from itertools import product
from typing import get_args

import pytest
from msgspec import structs
from session_events import Finding, Policy, SettingsError, validate
from session_events.copilot import DIALECT
from session_events.findings import Code, Severity

SUBAGENT = "cli-1.0.49/subagent_anthropic.live.jsonl"


def finding(rule="reasoning", code="unclosed", severity="error", **fields):
    return Finding(rule=rule, code=code, severity=severity, message="no end came", **fields)


def seen(policy, **fields):
    """The severity at which a finding is seen; None when it is not."""
    found = policy.apply(finding(**fields))
    return found and found.severity


@pytest.mark.parametrize(("code", "severity"), list(product(get_args(Code), get_args(Severity))))
def test_strict_mode_makes_errors_of_warnings_and_of_what_the_schema_does_not_know(code, severity):
    given = finding(code=code, severity=severity, line=3, key=("0",), count=2)
    becomes_error = severity == "warning" or code in {"unknown-event", "unknown-field", "unknown-value"}
    wanted = structs.replace(given, severity="error" if becomes_error else severity)
    strict = Policy(strict=True)
    assert strict.apply(given) == strict.apply(wanted) == wanted
    assert strict.apply(given) is given or becomes_error


def test_a_policy_that_says_nothing_leaves_every_finding_as_it_is():
    given = finding()
    assert Policy().apply(given) is given


@pytest.mark.parametrize(
    ("severities", "severity"),
    [
        ({"reasoning": "info"}, "info"),
        ({"unclosed": "warning"}, "warning"),
        ({"reasoning/unclosed": "off"}, None),
        ({"reasoning/text-mismatch": "off", "outside": "off", "turn": "off"}, "error"),
        ({"reasoning": "off", "unclosed": "warning"}, "warning"),
        ({"unclosed": "off", "reasoning/unclosed": "info"}, "info"),
    ],
)
def test_the_most_exact_name_gives_the_severity(severities, severity):
    assert seen(Policy(severities=severities)) == severity
    assert seen(Policy(severities=dict(reversed(severities.items())))) == severity


@pytest.mark.parametrize(
    ("policy", "severity"),
    [
        (Policy(select=["reasoning"]), "error"),
        (Policy(select=["unclosed", "turn"]), "error"),
        (Policy(select=["turn"]), None),
        (Policy(ignore=["turn"]), "error"),
        (Policy(ignore=["unclosed"]), None),
        (Policy(select=["reasoning/unclosed"], ignore=["reasoning"]), None),
        (Policy(select=["turn"], severities={"reasoning": "warning"}), None),
        (Policy(ignore=["reasoning"], severities={"reasoning/unclosed": "warning"}), None),
        (Policy(select=["reasoning"], severities={"unclosed": "off"}), None),
    ],
)
def test_only_what_is_selected_and_not_ignored_is_seen(policy, severity):
    assert seen(policy) == severity
    assert policy.shows("reasoning", "unclosed") == (severity is not None)


def test_a_severity_that_is_given_by_name_holds_in_strict_mode():
    policy = Policy(strict=True, severities={"unknown-field": "info", "unknown-event": "off"})
    assert seen(policy, rule="shape", code="unknown-field", severity="info") == "info"
    assert seen(policy, rule="shape", code="unknown-event", severity="info") is None
    assert seen(policy, severity="warning") == "error"


@pytest.mark.parametrize(
    ("upper", "lower", "severity"),
    [
        (Policy(), Policy(ignore=["reasoning"]), None),
        (Policy(), Policy(severities={"reasoning": "info"}), "info"),
        (Policy(severities={"reasoning": "off"}), Policy(severities={"reasoning/unclosed": "info"}), None),
        (Policy(severities={"reasoning": "warning"}), Policy(severities={"unclosed": "info"}), "warning"),
        (Policy(severities={"reasoning": "warning"}), Policy(ignore=["reasoning/unclosed"]), "warning"),
        (Policy(severities={"reasoning": "warning"}), Policy(select=["turn"]), "warning"),
        (Policy(select=["reasoning"]), Policy(ignore=["unclosed"]), "error"),
        (Policy(select=["reasoning"]), Policy(severities={"unclosed": "off"}), "error"),
        (Policy(select=["reasoning"]), Policy(select=["turn"], severities={"unclosed": "info"}), "info"),
        (Policy(ignore=["reasoning"]), Policy(select=["reasoning"]), None),
        (Policy(ignore=["turn"]), Policy(select=["message"]), None),
    ],
)
def test_the_fallback_decides_only_where_the_policy_itself_says_nothing(upper, lower, severity):
    assert seen(structs.replace(upper, fallback=lower)) == severity


def test_a_policy_cannot_be_changed_and_does_not_share_what_it_was_made_of():
    severities = {"reasoning": "off"}
    policy = Policy(severities=severities, select=["reasoning"])
    severities["reasoning"] = "error"
    assert seen(policy) is None
    assert pickle.loads(pickle.dumps(policy)) == policy  # noqa: S301 - our own bytes
    with pytest.raises(AttributeError):
        policy.strict = True


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"select": ["reasonning"]}, 'there is no rule or code "reasonning"; did you mean "reasoning"?'),
        ({"ignore": ["qqqq"]}, 'there is no rule or code "qqqq"'),
        ({"severities": {"turn/unclosd": "off"}}, 'there is no code "unclosd"; did you mean "unclosed"?'),
        ({"severities": {"trun/unclosed": "off"}}, 'there is no rule "trun"; did you mean "turn"?'),
        ({"select": ["turn/unknown-field"]}, 'the rule "turn" never gives the code "unknown-field"'),
        ({"select": ["shape/unclosed"]}, 'the rule "shape" never gives the code "unclosed"'),
        ({"fallback": Policy(ignore=["\x1b[2J"])}, 'there is no rule or code "\\u001b[2J"'),
    ],
)
def test_a_name_that_means_nothing_is_an_error_with_a_suggestion(fields, message, recordings):
    with pytest.raises(SettingsError) as caught:
        validate(recordings / SUBAGENT, DIALECT, policy=Policy(**fields))
    assert str(caught.value) == message


def test_every_rule_and_every_code_is_a_name():
    rules = [rule.id for rule in DIALECT.rules]
    Policy(select=[*rules, "shape", "framing", *get_args(Code), "turn/unclosed", "shape/bad-value"]).check(DIALECT)
    assert not {*rules, "shape", "framing"} & {*get_args(Code)}  # else a name would mean two things


def test_a_level_that_does_not_exist_and_a_text_for_a_list_are_refused():
    with pytest.raises(SettingsError, match='"turn": a level is one of error, warning, info, off; got "loud"'):
        Policy(severities={"turn": "loud"})
    with pytest.raises(TypeError, match="`select` must be a collection of names"):
        Policy(select="turn")


def test_a_report_holds_and_counts_what_the_policy_lets_be_seen(recordings):
    policy = Policy(severities={"usage": "warning", "message": "off"}, ignore=["shape"])
    report = validate(recordings / SUBAGENT, DIALECT, policy=policy)
    found = [(finding.rule, finding.severity) for finding in report.findings]
    assert found == [("reasoning", "error"), ("usage", "warning"), ("usage", "warning")]
    assert (report.counts, report.ok) == ({"error": 1, "warning": 2, "info": 0}, False)
    report = validate(recordings / SUBAGENT, DIALECT, policy=structs.replace(policy, select=["usage"]))
    assert (report.counts, report.ok) == ({"error": 0, "warning": 2, "info": 0}, True)


def test_strict_is_short_for_a_strict_policy(recordings):
    drifted = recordings / "cli-1.0.102/plain_anthropic_stream.live.jsonl"
    strict = validate(drifted, DIALECT, strict=True)
    assert strict == validate(drifted, DIALECT, policy=Policy(strict=True)) != validate(drifted, DIALECT)
    assert strict == validate(drifted, DIALECT, strict=True, policy=Policy(ignore=["turn"]))
    assert not strict.ok
