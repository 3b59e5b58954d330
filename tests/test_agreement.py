"""Strict decoding accepts exactly the events that JSON Schema accepts, but for a few exceptions with reasons."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from agreement import (
    EXEMPTIONS,
    UUID,
    Exemption,
    Instances,
    Judges,
    Reference,
    event_definitions,
    mutants,
    recorded_events,
    seeded,
)
from jsonschema import FormatChecker
from session_events import FindingError
from session_events.copilot import DIALECT

REFERENCE = Reference(DIALECT.schema)

IDLE = {
    "id": UUID,
    "timestamp": "2026-01-01T00:00:00Z",
    "parentId": None,
    "ephemeral": True,
    "type": "assistant.idle",
    "data": {},
}


JUDGES = Judges(DIALECT, REFERENCE)


def test_the_reference_checks_formats():
    assert {"date-time", "uuid"} <= FormatChecker.checkers.keys()
    assert REFERENCE.accepts(IDLE)
    assert not REFERENCE.accepts({**IDLE, "timestamp": "yesterday"})
    assert not REFERENCE.accepts({**IDLE, "id": "x" * 36})


def test_the_dialect_knows_exactly_the_events_of_the_schema():
    definitions = event_definitions(DIALECT.schema)
    assert {event_type: made.__name__ for event_type, made in DIALECT.event_types.items()} == definitions
    assert len(definitions) == 149


def test_agreement_on_every_recorded_event(recordings: Path):
    verdicts: Counter[bool] = Counter()
    disagreements = []
    for event in recorded_events(recordings):
        decodes = JUDGES.decodes(event)
        verdicts[decodes] += 1
        if decodes is not REFERENCE.accepts(event):
            disagreements.append(json.dumps(event))
    assert disagreements == []
    assert min(verdicts[True], verdicts[False]) > 500


def test_every_generated_instance_of_every_event_type_decodes():
    instances = Instances(DIALECT.schema, seeded(1))
    for event_type in DIALECT.event_types:
        for _ in range(20):
            event = instances.event(event_type)
            assert REFERENCE.accepts(event), f"the generator is wrong: {json.dumps(event)}"
            assert JUDGES.decodes(event), json.dumps(event)


def test_agreement_on_damaged_events(recordings: Path):
    disagreements = []
    types: Counter[str] = Counter()
    decoded = 0
    for event_type, event in mutants(DIALECT.schema, recorded_events(recordings), 20_000, seed=2):
        types[event_type] += 1
        decodes, accepted = JUDGES.decodes(event), REFERENCE.accepts(event)
        decoded += decodes
        if decodes is not accepted and not JUDGES.exempt(event):
            disagreements.append(f"decodes: {decodes}, JSON Schema: {accepted}: {json.dumps(event)}")
    assert not disagreements, f"{len(disagreements)} disagreements\n" + "\n".join(disagreements[:5])
    assert types.keys() == DIALECT.event_types.keys()
    assert 2_000 < decoded < 18_000


@pytest.mark.parametrize(
    ("exemption", "value"), [(exemption, value) for exemption in EXEMPTIONS for value in exemption.examples]
)
def test_every_exemption_is_needed(exemption: Exemption, value: Any):
    """Each example makes decoding and JSON Schema disagree, and is excused by its own exemption alone."""
    event = {**IDLE, "type": "assistant.streaming_delta", "data": {"totalResponseSizeBytes": 1}}
    if isinstance(value, float):
        event["data"] = {"totalResponseSizeBytes": value}
    else:
        event["id" if len(value) == len(UUID) else "timestamp"] = value
    assert JUDGES.decodes(event) is not REFERENCE.accepts(event)
    assert JUDGES.exempt(event) == [exemption.reason]


@pytest.mark.parametrize(
    ("field", "value"),
    [("timestamp", "2026-01-01T00:00:00Z\n"), ("id", "12345678-1234-1234-1234-1234567890-12")],
)
def test_decoding_is_right_where_the_checkers_of_formats_are_wrong(field, value):
    """`$` in rfc3339-validator's pattern admits a newline after it, and `uuid.UUID` skips any hyphen."""
    assert REFERENCE.accepts({**IDLE, field: value})
    assert not JUDGES.decodes({**IDLE, field: value})


def test_a_date_time_that_rounds_up_to_the_year_10000_is_refused():
    """JSON Schema admits it, but Python's datetime ends with the year 9999 and has no more than six decimals."""
    event = {**IDLE, "timestamp": "9999-12-31T23:59:59.9999999Z"}
    assert REFERENCE.accepts(event)
    assert not JUDGES.decodes(event)


@pytest.mark.parametrize("name", ["\\ud83d", "\\ud83dabcdef", "\\ude42"])
def test_half_a_surrogate_pair_is_refused(name):
    """JSON's grammar admits it, but it is no text: it has no UTF-8."""
    line = json.dumps({**IDLE, "agentId": "NAME"}).replace("NAME", name)
    assert REFERENCE.accepts(json.loads(line))
    with pytest.raises(FindingError):
        DIALECT.decode(line)


def test_of_two_fields_of_one_name_the_last_counts_and_both_must_be_right():
    line = json.dumps(IDLE)
    assert DIALECT.decode(line.replace('"data"', '"data": {"aborted": true}, "data"')) == DIALECT.decode(line)
    with pytest.raises(FindingError):
        DIALECT.decode(line.replace('"data"', '"data": 1, "data"'))


@pytest.mark.parametrize("other", ["abort", "no.such.event"])
def test_an_event_of_two_types_is_refused(other):
    line = json.dumps(IDLE)
    for twice in (line.replace("{", f'{{"type": "{other}", ', 1), line[:-1] + f', "type": "{other}"}}'):
        with pytest.raises(FindingError):
            DIALECT.decode(twice)
