"""What must be found in each recording of the real client, and nothing else."""

from pathlib import Path

import pytest
import session_events
from session_events import copilot
from session_events.findings import DRIFT_CODES

#: The findings that each recording must give, apart from drift of the schema: rule, code and line.
#: A recording that is not listed is healthy: it must give none.
WARNING_RULES = {rule.id for rule in copilot.DIALECT.rules if rule.severity == "warning"}
EXPECTED: dict[str, list[tuple[str, str, int]]] = {
    # Two sessions in one file: named at the second session.start, and not judged as one.
    "cli-1.0.102/two_sessions_anthropic.live": [("session-start", "mixed-sessions", 3)],
    # The model broke off in the middle of a tool call's JSON; the client took the arguments as empty. A warning.
    "cli-1.0.102/tool_fail_responses.live": [("tool-input", "text-mismatch", 123)],
    # CLI 1.0.21 sends no turn events with the provider anthropic: each model call is outside of any turn.
    "cli-1.0.21/custom_tool_anthropic.live": [("usage", "outside", line) for line in (10, 22, 29, 41)],
    "cli-1.0.21/plain_anthropic_stream.live": [("usage", "outside", line) for line in (54, 65)],
    "cli-1.0.21/repro1064_anthropic.live": [("usage", "outside", line) for line in (13, 30, 40)],
    "cli-1.0.21/subagent_anthropic.live": [("usage", "outside", line) for line in (16, 21, 27, 35)],
    # CLI 1.0.49: a sub-agent has no turns; its reasoning, one id for both model calls, is never closed, and
    # its deltas have another messageId than its messages.
    "cli-1.0.49/subagent_anthropic.live": [
        ("reasoning", "unclosed", 39),
        ("message", "unclosed", 45),
        ("usage", "outside", 54),
        ("usage", "outside", 72),
    ],
    "cli-1.0.49/subagent_responses.live": [
        ("reasoning", "unclosed", 39),
        ("message", "unclosed", 44),
        ("usage", "outside", 54),
        ("usage", "outside", 72),
    ],
    # The same, without reasoning.
    "cli-1.0.49/subagent_completions.live": [
        ("message", "unclosed", 33),
        ("usage", "outside", 43),
        ("usage", "outside", 53),
    ],
    # The same, with two sub-agents at once.
    "cli-1.0.49/subagent_parallel_anthropic.live": [
        ("reasoning", "unclosed", 45),
        ("reasoning", "unclosed", 49),
        ("message", "unclosed", 61),
        ("message", "unclosed", 66),
        ("usage", "outside", 102),
        ("usage", "outside", 108),
    ],
}

#: Drift at error level: values that the client wrote and the schema does not allow, by path.
DRIFT = {
    # The client writes null for a field that may only be absent.
    "cli-1.0.102/ask_user_anthropic.live": [("bad-value", "$.data.choices", 60)],
    # Required since a later version.
    "cli-1.0.21/perm_approve_completions.live": [
        ("missing-field", "$.data.permissionRequest.canOfferSessionApproval", 38)
    ],
}

NAMES = sorted(
    path.relative_to(Path(__file__).parent / "recordings").as_posix().removesuffix(".jsonl")
    for path in (Path(__file__).parent / "recordings").glob("*/*.jsonl")
)


def test_every_expectation_is_about_a_recording() -> None:
    assert {*EXPECTED, *DRIFT} <= set(NAMES)
    assert len(NAMES) == 126


@pytest.mark.parametrize("name", NAMES)
def test_recording_gives_what_is_expected_and_nothing_else(name: str, recordings: Path) -> None:
    report = session_events.validate(recordings / f"{name}.jsonl", copilot.DIALECT)
    pairing = [(f.rule, f.code, f.line) for f in report.findings if f.code not in DRIFT_CODES]
    drift = [(f.code, f.path, f.line) for f in report.findings if f.code in DRIFT_CODES and f.severity == "error"]
    assert pairing == EXPECTED.get(name, [])
    assert drift == DRIFT.get(name, [])
    assert report.stream == ("log" if name.endswith(".disk") else "live")
    errors = [finding for finding in pairing if finding[0] not in WARNING_RULES]
    assert report.ok == (not errors and name not in DRIFT)


@pytest.mark.parametrize("name", NAMES)
def test_every_event_of_a_recording_is_yielded_in_order(name: str, recordings: Path) -> None:
    path = recordings / f"{name}.jsonl"
    lines = path.read_bytes().splitlines()
    events = list(session_events.read(path, copilot.DIALECT))
    assert [event.id for event in events] == [copilot.DIALECT.decode(line, strict=False).id for line in lines]
    assert len(events) == len(lines)


@pytest.mark.parametrize("name", NAMES)
def test_a_recording_has_the_same_findings_event_by_event(name: str, recordings: Path) -> None:
    path = recordings / f"{name}.jsonl"
    report = session_events.validate(path, copilot.DIALECT)
    monitor = session_events.Monitor(copilot.DIALECT)
    events = list(session_events.read(path, copilot.DIALECT))
    found = [finding for line, event in enumerate(events, 1) for finding in monitor.feed(event, line)]
    found += monitor.close()
    expected = [finding for finding in report.findings if finding.rule not in ("shape", "framing")]
    assert sorted(found, key=lambda finding: finding.line or 0) == expected
