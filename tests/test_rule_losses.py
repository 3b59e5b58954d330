"""Fitting rules to a schema that has not all they name: what is left out, what is dropped, and what is said of it."""

from copy import deepcopy
from typing import Any

import pytest
from session_events.codegen.against import fitted
from session_events.codegen.rule_losses import fit
from session_events.codegen.source import Source, make_source

COMMON = {"says": "A rule.", "source": ["our conventions"]}
SPAN = {"id": "span", "kind": "bracket", "key": ["key"], "open": ["begun", "resumed"], "close": ["ended"], **COMMON}
STEP = {"id": "step", "kind": "inside", "event": ["step"], "within": ["span"], **COMMON}
MARKED = {**STEP, "id": "marked", "opener": {"mark": True}}
STREAM = {"rules": [SPAN, STEP, MARKED]}
EVENTS = ("begun", "resumed", "ended", "step")


def source(*gone: str) -> Source:
    """A schema of four events with two fields; without some of these, such as `ended` or `begun.mark`."""
    members: list[dict[str, Any]] = []
    for event in EVENTS:
        fields = {"key": {"type": "string"}, "mark": {"type": "boolean"}}
        kept = {name: field for name, field in fields.items() if f"{event}.{name}" not in gone}
        properties = {"type": {"const": event}, **kept}
        members.append({"type": "object", "required": ["type"], "properties": properties})
    kept_members = [member for event, member in zip(EVENTS, members, strict=True) if event not in gone]
    return make_source("small.schema.json", {"anyOf": kept_members}, "0")


@pytest.mark.parametrize(
    ("gone", "losses", "dropped", "unchecked"),
    [
        ("", [], [], {}),
        ("resumed", ["span open: there is no event resumed"], [], {}),
        (
            "ended",
            [
                "span close: there is no event ended",
                "step within: there is no rule span",
                "marked within: there is no rule span",
            ],
            ["span", "step", "marked"],
            {
                "span": "close: there is no event ended",
                "step": "within: there is no rule span",
                "marked": "within: there is no rule span",
            },
        ),
        (
            "begun.mark",
            ["marked opener: begun has no field mark"],
            [],
            {"marked": "opener: begun has no field mark"},
        ),
        (
            "step",
            ["step event: there is no event step", "marked event: there is no event step"],
            ["step", "marked"],
            {"step": "event: there is no event step", "marked": "event: there is no event step"},
        ),
    ],
)
def test_what_is_lost_is_said_and_no_more_is_dropped_than_has_to_be(gone, losses, dropped, unchecked):
    result = fit(deepcopy(STREAM), source(gone))
    assert [f"{loss.rule} {loss.role}: {loss}" for loss in result.losses] == losses
    assert list(result.dropped) == dropped
    assert fitted(source(gone), deepcopy(STREAM), "2")["unchecked"] == unchecked


def test_without_a_field_a_rule_says_something_else_and_is_not_checked():
    """Taking over a schema keeps what can be kept of a rule; checking another version's streams does not guess."""
    narrowed = fit(deepcopy(STREAM), source("resumed.key")).stream["rules"][0]
    assert narrowed["open"] == ["begun"]
    unchecked = fitted(source("resumed.key"), deepcopy(STREAM), "2")["unchecked"]
    assert unchecked["span"] == "open: resumed has no field key that can be a key"
    assert list(unchecked) == ["span", "step", "marked"]


def test_a_condition_on_the_opener_goes_with_its_field():
    assert fit(deepcopy(STREAM), source("begun.mark")).stream["rules"] == [SPAN, STEP, {**STEP, "id": "marked"}]


def test_a_deadline_is_kept_as_far_as_there_are_the_events_that_it_names():
    deadline = {"seconds": 30, "anew": ["step", {"type": "resumed", "key": ["mark"]}], "paused_by": ["resumed"]}
    stream = {"rules": [{**SPAN, "deadline": deadline}]}
    kept = {
        gone: fit(deepcopy(stream), source(gone), whole=True).stream["rules"][0].get("deadline")
        for gone in ("none", "step", "resumed.mark", "resumed")
    }
    without_step = {**deadline, "anew": deadline["anew"][1:]}
    assert kept == {
        "none": deadline,
        "step": without_step,
        "resumed.mark": {**deadline, "anew": ["step"]},
        "resumed": {"seconds": 30, "anew": ["step"]},
    }
    only_paused = {"rules": [{**SPAN, "deadline": {**without_step, "anew": ["step"]}}]}
    assert "deadline" not in fit(only_paused, source("step"), whole=True).stream["rules"][0]
