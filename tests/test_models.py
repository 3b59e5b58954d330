"""The pydantic models accept and give back the same events as the structs."""

import json
import re
import subprocess
import sys
import warnings
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from agreement import UUID, Instances, mutants, recorded_events, seeded
from events import plain
from msgspec import Struct
from session_events import FindingError, copilot, encode

pydantic = pytest.importorskip("pydantic")

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from session_events.copilot import models

DIALECT = copilot.DIALECT
EVENT: Any = pydantic.TypeAdapter(models.SessionEvent)

#: Why models and structs may differ, and an example of each; structs accept the first, models the others.
EXCEPTIONS: dict[str, dict[str, Any]] = {
    "structs check an id by its length alone": {**plain("abort"), "id": "x" * 36},
    "pydantic reads a UUID without hyphens": {**plain("abort"), "id": UUID.replace("-", "")},
    "pydantic reads a UUID in braces": {**plain("abort"), "parentId": f"{{{UUID}}}"},
    "pydantic reads a time without seconds": {**plain("abort"), "timestamp": "2026-01-01T00:00Z"},
    "pydantic reads seconds since 1970": {**plain("abort"), "timestamp": "1767225600"},
    "pydantic takes 1 for a constant true": {**plain("assistant.idle"), "ephemeral": 1},
}


def decodes(event: Any) -> bool:
    """Whether an event is accepted by the structs."""
    try:
        DIALECT.decode(json.dumps(event))
    except FindingError:
        return False
    return True


def validates(event: Any) -> bool:
    """Whether an event is accepted by the models."""
    try:
        EVENT.validate_json(json.dumps(event))
    except pydantic.ValidationError:
        return False
    return True


def same(value: Any) -> Any:
    """A JSON value in which times and numbers compare by what they say, 5 and 5.0 alike."""
    if isinstance(value, dict):
        return {name: same(child) for name, child in value.items()}
    if isinstance(value, list):
        return [same(child) for child in value]
    if isinstance(value, str) and value[10:11] == "T" and value[-1] == "Z":
        return datetime.fromisoformat(value)
    return value


def excepted(event: Any) -> bool:
    """Whether models and structs differ about an event in nothing but what `EXCEPTIONS` states."""
    if decodes(event):
        with pytest.raises(pydantic.ValidationError) as caught:
            EVENT.validate_json(json.dumps(event))
        return {error["type"] for error in caught.value.errors()} == {"uuid_parsing"}
    return all(
        re.search("must be a (uuid|date-time)", finding.message)
        or (finding.path == "$.ephemeral" and event["ephemeral"] == 1)
        for finding in DIALECT.explain(json.dumps(event))
    )


def test_every_recorded_event_that_decodes_validates_and_gives_back_the_same_json(recordings: Path):
    validated = 0
    for event in filter(decodes, recorded_events(recordings)):
        model = EVENT.validate_json(json.dumps(event))
        validated += 1
        assert type(model.root).__name__ == DIALECT.event_types[event["type"]].__name__
        assert same(json.loads(model.model_dump_json(by_alias=True))) == same(event)
    assert validated > 5_000


def test_models_and_structs_make_the_same_json_of_every_event_type():
    instances = Instances(DIALECT.schema, seeded(4))
    for event_type in DIALECT.event_types:
        for _ in range(5):
            line = json.dumps(instances.event(event_type))
            dumped = EVENT.validate_json(line).model_dump_json(by_alias=True)
            assert same(json.loads(dumped)) == same(json.loads(encode(DIALECT.decode(line)))), line


def test_models_have_the_names_and_the_attributes_of_the_structs():
    unions = 0
    for name in copilot.__all__:
        struct, model = getattr(copilot, name), getattr(models, name, None)
        if not isinstance(struct, type):
            continue
        assert isinstance(model, type), name
        if not issubclass(struct, Struct):
            unions += 1
            continue
        tag = {struct.__struct_config__.tag_field} - {None}
        assert model.model_fields.keys() == {*struct.__struct_fields__, *tag}, name
    assert unions == 2


def test_models_refuse_what_structs_refuse(recordings: Path):
    disagreements = []
    accepted = 0
    for _, event in mutants(DIALECT.schema, recorded_events(recordings), 2_000, seed=5):
        verdict = validates(event)
        accepted += verdict
        if verdict is not decodes(event) and not excepted(event):
            disagreements.append(json.dumps(event))
    assert disagreements == []
    assert 200 < accepted < 1_800


@pytest.mark.parametrize("event", EXCEPTIONS.values(), ids=EXCEPTIONS)
def test_every_exception_is_needed(event):
    assert decodes(event) is not validates(event)
    assert excepted(event)


@pytest.mark.parametrize("fields", [{}, {"contextTier": None}, {"contextTier": "default"}], ids=str)
def test_absent_null_and_a_value_stay_apart(fields):
    model = EVENT.validate_json(json.dumps(plain("session.resume", **fields)))
    dumped = json.loads(model.model_dump_json(by_alias=True))["data"]
    assert [dumped[name] for name in ("contextTier",) if name in dumped] == list(fields.values())


def test_null_is_refused_where_a_field_may_only_be_absent():
    assert not validates({**plain("abort"), "agentId": None})


def test_models_are_made_by_attribute_or_by_json_name_and_cannot_be_changed():
    deltas = [
        models.AssistantMessageDeltaData(message_id="m", delta_content="d"),
        models.AssistantMessageDeltaData(messageId="m", deltaContent="d"),
    ]
    assert deltas[0] == deltas[1]
    with pytest.raises(pydantic.ValidationError, match="frozen"):
        deltas[0].message_id = "n"


def test_whole_numbers_stay_what_they_are():
    assert repr(EVENT.validate_json(json.dumps(plain("assistant.usage", cost=5))).root.data.cost) == "5"


def test_importing_the_models_warns_of_nothing():
    command = [sys.executable, "-W", "error", "-c", "import session_events.copilot.models"]
    assert subprocess.run(command, check=False, capture_output=True).stderr == b""
