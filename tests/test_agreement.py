"""Strict decoding accepts exactly the events that JSON Schema accepts, but for a few exceptions with reasons."""

import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from agreement import UUID, Instances, Reference, event_definitions, mutants, recorded_events, seeded
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


class Exemption(NamedTuple):
    """A difference that is meant.

    Attributes:
        reason: why it is.
        rewrite: turns a value on which the two disagree into one on which they agree.
        examples: such values, each with the field of `assistant.streaming_delta` that it is put into.
    """

    reason: str
    rewrite: Callable[[Any], Any]
    examples: tuple[Any, ...]


def _whole_number(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _uuid(value: Any) -> Any:
    return UUID if isinstance(value, str) and len(value) == len(UUID) else value


def _strict_date_time(value: Any) -> Any:
    return (
        re.sub(r"(\d) (\d)", r"\1T\2", re.sub(r"([+-]\d\d)(\d\d)$", r"\1:\2", value))
        if isinstance(value, str)
        else value
    )


EXEMPTIONS = (
    Exemption("msgspec takes no float for an integer, however whole", _whole_number, (1.0, 1e300, 0.0)),
    Exemption("an id is checked by its length alone, for speed", _uuid, ("x" * 36, UUID.replace("-", "x"), "🙂" * 36)),
    Exemption(
        "msgspec takes a space for the T of a date-time, and an offset without its colon",
        _strict_date_time,
        ("2026-01-01 00:00:00Z", "2026-01-01T00:00:00+0200"),
    ),
)


def _decodes(event: Any) -> bool:
    try:
        DIALECT.decode(json.dumps(event))
    except FindingError:
        return False
    return True


def _rewritten(value: Any, rewrite: Callable[[Any], Any]) -> Any:
    if isinstance(value, dict):
        return {key: _rewritten(child, rewrite) for key, child in value.items()}
    if isinstance(value, list):
        return [_rewritten(child, rewrite) for child in value]
    return rewrite(value)


def _exempt(event: Any) -> list[str]:
    """The reasons for which decoding may differ from JSON Schema: without the cause, both accept the event."""
    reasons = []
    for exemption in EXEMPTIONS:
        mended = _rewritten(event, exemption.rewrite)
        if _decodes(mended) and REFERENCE.accepts(mended):
            reasons.append(exemption.reason)
    return reasons


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
        decodes = _decodes(event)
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
            assert _decodes(event), json.dumps(event)


def test_agreement_on_damaged_events(recordings: Path):
    disagreements = []
    types: Counter[str] = Counter()
    decoded = 0
    for event_type, event in mutants(DIALECT.schema, recorded_events(recordings), 20_000, seed=2):
        types[event_type] += 1
        decodes, accepted = _decodes(event), REFERENCE.accepts(event)
        decoded += decodes
        if decodes is not accepted and not _exempt(event):
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
    assert _decodes(event) is not REFERENCE.accepts(event)
    assert _exempt(event) == [exemption.reason]


@pytest.mark.parametrize(
    ("field", "value"),
    [("timestamp", "2026-01-01T00:00:00Z\n"), ("id", "12345678-1234-1234-1234-1234567890-12")],
)
def test_decoding_is_right_where_the_checkers_of_formats_are_wrong(field, value):
    """`$` in rfc3339-validator's pattern admits a newline after it, and `uuid.UUID` skips any hyphen."""
    assert REFERENCE.accepts({**IDLE, field: value})
    assert not _decodes({**IDLE, field: value})


def test_a_date_time_that_rounds_up_to_the_year_10000_is_refused():
    """JSON Schema admits it, but Python's datetime ends with the year 9999 and has no more than six decimals."""
    event = {**IDLE, "timestamp": "9999-12-31T23:59:59.9999999Z"}
    assert REFERENCE.accepts(event)
    assert not _decodes(event)


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
