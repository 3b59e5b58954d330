"""Schemas made at random: each is bound so that strict decoding agrees with JSON Schema, or refused with a reason."""

import json
import random
from typing import Any

import pytest
from agreement import BOUNDARIES, Damager, Instances, Judges, Reference, seeded
from session_events.codegen.generate import generate_package
from session_events.codegen.load import loaded
from session_events.codegen.source import make_source
from session_events.errors import SchemaError

LEAVES: list[dict[str, Any]] = [
    *({"type": kind} for kind in ("string", "integer", "number", "boolean", "null", "array", "object")),
    *({"type": kinds} for kinds in (["string", "null"], ["integer", "string"], ["boolean", "null"])),
    *({"const": value} for value in ("a", "b", True, 1, None)),
    *({"enum": values} for values in (["a", "b"], ["a", None], [1, 2], ["x", 1])),
    *({"type": "string", **more} for more in ({"minLength": 2}, {"maxLength": 3}, {"pattern": "^a"}, {"enum": ["q"]})),
    *({"type": "string", "format": name} for name in ("uuid", "date-time")),
    *({"type": "integer", **more} for more in ({"minimum": 0}, {"exclusiveMinimum": 0})),
    *({"type": "number", **more} for more in ({"maximum": 10}, {"multipleOf": 2})),
    {},
]
DEFINED = ("First", "Second", "Third")


def schema_of_a_value(rng: random.Random, depth: int = 0) -> dict[str, Any]:
    """A schema of a value: a leaf, an object, a map, a list, a union, a reference, or all of several."""
    chance = rng.random()
    if depth > 2 or chance < 0.35:
        return rng.choice(LEAVES)
    if chance < 0.55:
        fields = {name: schema_of_a_value(rng, depth + 1) for name in rng.sample("abcde", rng.randint(0, 3))}
        if rng.random() < 0.4:
            fields["kind"] = {"const": rng.choice(("k1", "k2", "k3"))}
        others = rng.choice(({"additionalProperties": False}, {"additionalProperties": False}, {}))
        return {
            "type": "object",
            "properties": fields,
            "required": rng.sample(list(fields), len(fields) // 2),
            **others,
        }
    if chance < 0.72:
        keyword = rng.choice(("additionalProperties", "items"))
        kind = "array" if keyword == "items" else "object"
        return {"type": kind, keyword: schema_of_a_value(rng, depth + 1)}
    if chance < 0.95:
        members = [schema_of_a_value(rng, depth + 1) for _ in range(rng.randint(1, 4))]
        return rng.choice(({"anyOf": members}, {"oneOf": members}, {"$ref": f"#/definitions/{rng.choice(DEFINED)}"}))
    return {"allOf": [schema_of_a_value(rng, depth + 1) for _ in range(rng.randint(1, 2))]}


def event(kind: str, **fields: Any) -> dict[str, Any]:
    properties = {"type": {"const": kind}, **fields}
    return {"type": "object", "properties": properties, "required": ["type"], "additionalProperties": False}


@pytest.mark.parametrize("seed", range(6))
def test_a_random_schema_is_bound_exactly_or_refused(seed):
    rng, refused, decoded, judged = seeded(seed), 0, 0, 0
    for _ in range(10):
        definitions = {name: schema_of_a_value(rng, 1) for name in DEFINED}
        value = schema_of_a_value(rng)
        schema = {"anyOf": [event("a", value=value), event("b")], "definitions": definitions}
        try:
            files = generate_package(make_source("random", schema, ""), "random_events", models=False)
        except SchemaError as error:
            if "itself" not in str(error) and "without an end" not in str(error):
                raise
            refused += 1
            continue
        names = ("bases", "events", "rules", "schema", "__init__")
        with loaded("random_events", {name: files[f"{name}.py"] for name in names}) as modules:
            dialect = modules["__init__"].DIALECT
            judges = Judges(dialect, Reference(schema))
            instances, damager = Instances(schema, rng), Damager(schema, rng)
            for number in range(30):
                line = {"type": "a", "value": instances.of(value) if number % 3 else rng.choice(BOUNDARIES)}
                line = line if number % 2 else damager.damaged(line)
                assert judges.disagreement(line) is None, json.dumps(schema)
                judged += 1
                decoded += judges.decodes(line)
                dialect.decode(json.dumps(line), strict=False)
    assert refused < 5
    assert 0.1 * judged < decoded < 0.9 * judged
