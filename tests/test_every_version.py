"""Every schema that the client has shipped, as it is: a package that decodes just what JSON Schema admits."""

import json
from collections import Counter
from typing import Any

import pytest
from agreement import Instances, Judges, Reference, event_nodes, mutants, recorded_events, seeded
from session_events import encode, load_dialect
from session_events.codegen.locate import Located, locate
from session_events.errors import SchemaError

#: Versions of the client, oldest first, each with the number of event types in its schema.
VERSIONS = {
    "0.0.370": 27,
    "0.0.423": 59,
    "1.0.24": 75,
    "1.0.34": 74,
    "1.0.49": 81,
    "1.0.60": 89,
    "1.0.66": 102,
    "1.0.69": 103,
    "1.0.75": 115,
    "1.0.81": 133,
    "1.0.83": 139,
    "1.0.84-4": 140,
    "1.0.85": 149,
}

#: How many events are generated, and how many of these are damaged.
MANY = 2_000


@pytest.fixture(scope="module", params=VERSIONS)
def shipped(request: pytest.FixtureRequest) -> Located:
    """A schema from the npm registry, or from the user's cache."""
    try:
        return locate(request.param)
    except SchemaError as error:
        pytest.skip(str(error))


@pytest.mark.registry
def test_strict_decoding_agrees_with_json_schema(shipped, recordings, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    schema: dict[str, Any] = shipped.schema
    dialect, reference = load_dialect(schema), Reference(schema)
    types = sorted(event_nodes(schema))
    assert sorted(dialect.event_types) == types
    assert len(types) == VERSIONS[str(shipped.version)]
    judges, instances = Judges(dialect, reference), Instances(schema, seeded(5))
    recorded = [event for event in recorded_events(recordings) if event["type"] in dialect.event_types]
    whole = [instances.event(types[index % len(types)]) for index in range(MANY)]
    damaged = [event for _, event in mutants(schema, recorded, MANY, seed=6)]
    verdicts: Counter[tuple[str, bool]] = Counter()
    for kind, events in (("whole", whole), ("damaged", damaged)):
        for event in events:
            assert judges.disagreement(event) is None
            verdicts[kind, judges.decodes(event)] += 1
    assert verdicts["whole", True] > 0.95 * MANY
    assert verdicts["damaged", True] > 0.1 * MANY
    assert verdicts["damaged", False] > 0.1 * MANY
    for event in filter(judges.decodes, whole[:200]):
        decoded = dialect.decode(json.dumps(event))
        assert dialect.decode(encode(decoded)) == decoded
