"""What the npm package `ai` reads is accepted, what it refuses is not, and each difference has a reason."""

import json
from pathlib import Path
from typing import Any

import pytest
from agreement import seeded
from session_events import validate
from session_events.ui_message_stream import DIALECT
from ui_message_cases import HELD, Case, cases
from ui_message_peer import VERSIONS, read, record
from ui_message_walk import walk

pytestmark = pytest.mark.registry

THIS, BEFORE = VERSIONS
RECORDED = Path(__file__).parent / "recordings" / "ui-message-stream"
#: How many random streams are compared.
MANY = 3_000

#: The findings at error level of what the package takes: parts that never end, and what comes twice.
TAKEN = {
    "text/unclosed",
    "text/reopened",
    "reasoning/unclosed",
    "reasoning/reopened",
    "tool-input/unclosed",
    "tool-input/reopened",
    "tool-input/unopened",
    "tool/unclosed",
    "tool/reopened",
    "tool/unopened",
    "preliminary-output/unclosed",
    "approval/unclosed",
    "approval/reopened",
}


def asked(case: Case) -> dict[str, Any]:
    """A stream as the reader takes it."""
    return {"body": case.body, **({"message": HELD} if case.goes_on else {})}


def errors(body: str) -> set[str]:
    """Rule and code of the findings at error level."""
    findings = validate(body.encode(), DIALECT, framing="sse").findings
    return {f"{found.rule}/{found.code}" for found in findings if found.severity == "error"}


def states(message: dict[str, Any] | None) -> set[str]:
    """The states of the parts of a message; `asked` is that of an approval without an answer."""
    parts = [] if message is None else message["parts"]
    unanswered = {"asked" for part in parts if "approved" not in part.get("approval", {"approved": None})}
    preliminary = {"preliminary" for part in parts if part.get("preliminary")}
    return {part["state"] for part in parts if "state" in part} | unanswered | preliminary


def test_the_package_sees_each_stream_as_we_do_or_for_a_reason():
    table = cases()
    assert len(table) > 150
    answers = read(THIS, [asked(case) for case in table])
    differing = [
        case.name for case, answer in zip(table, answers, strict=True) if bool(answer["error"]) != case.refused
    ]
    assert differing == []
    assert sum(case.refused for case in table) > 50


def test_what_is_said_to_be_left_open_is_left_open_in_the_message():
    table = [case for case in cases() if case.reason in ("never ends", "no output", "no answer")]
    left = {
        "never ends": {"streaming", "input-streaming"},
        "no output": {"input-available", "preliminary"},
        "no answer": {"asked"},
    }
    answers = read(THIS, [asked(case) for case in table])
    assert len(table) > 7
    for case, answer in zip(table, answers, strict=True):
        assert states(answer["message"]) & left[case.reason], case.name


def test_a_stream_that_goes_on_with_a_message_is_taken_where_there_is_one():
    alone = [case for case in cases() if case.reason == "goes on"]
    assert alone
    answers = read(THIS, [{**asked(case), "message": HELD} for case in alone])
    assert [answer["error"] for answer in answers] == [None] * len(alone)


def test_the_package_takes_what_was_recorded_of_it():
    recordings = sorted(RECORDED.glob(f"ai-{THIS}/*.sse"))
    bodies = [{"body": path.read_text(), "message": {**HELD, "parts": held(path)}} for path in recordings]
    assert [answer["error"] for answer in read(THIS, bodies)] == [None] * len(recordings)


def held(path: Path) -> list[dict[str, Any]]:
    """The parts of the message that a recorded stream goes on with."""
    waiting = path.stem in ("approval_given", "approval_refused")
    return [{**HELD["parts"][1], "toolCallId": "call-1"}] if waiting else []


@pytest.mark.parametrize("version", VERSIONS)
def test_the_recordings_are_what_the_package_writes(version: str, tmp_path: Path):
    """Of the version before those alone are kept that are other ones."""
    written = record(version, tmp_path)
    kept = {path.stem: path.read_bytes() for path in RECORDED.glob(f"ai-{version}/*.sse")}
    ours = {path.stem: path.read_bytes() for path in RECORDED.glob(f"ai-{THIS}/*.sse")}
    assert {name: body for name, body in written.items() if version == THIS or body != ours[name]} == kept


def test_random_streams_are_seen_alike_but_for_the_same_reasons():
    streams = [" ".join(["start start-step", *walk(seeded(seed)), "finish-step finish:stop"]) for seed in range(MANY)]
    made = [Case(stream, stream, (), "", goes_on=False) for stream in streams]
    seen = {"alike": 0, "refused": 0}
    for case, answer in zip(made, read(THIS, [asked(case) for case in made]), strict=True):
        ours = errors(case.body)
        seen["alike"] += bool(ours) == bool(answer["error"])
        seen["refused"] += bool(answer["error"])
        if answer["error"] and not ours:
            first = case.stream.split()[2]
            assert "reset-step" in case.stream or first.startswith("tool-output"), case.stream
        if ours and not answer["error"]:
            assert ours <= TAKEN, json.dumps(case.stream)
    assert seen["alike"] > MANY * 0.6
    assert MANY * 0.1 < seen["refused"] < MANY * 0.7
