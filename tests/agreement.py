"""Makes events out of a schema, damages them, and judges them by JSON Schema: the reference for strict decoding."""

import copy
import json
import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from jsonschema import Draft7Validator, FormatChecker
from session_events import Dialect, FindingError
from session_events.codegen.tree import target, walk

UUID = "72653d88-1234-4234-8234-03055380b947"

#: Values of every JSON type, and at the edges of what fields may hold.
BOUNDARIES: tuple[Any, ...] = (
    *(None, True, False, "", "x", UUID, [], {}, [None], {"x": 1}, [[]], [{}], 0.5, -0.5, 1.0, 1e300),
    *(0, 1, 2, -1, -2, 99, 100, 101, 999, 1000, 2**53 + 1, 2**63 - 1, 2**63, 2**64, -(2**63) - 1, 10**30),
)

#: Spellings of dates and times, right and wrong, on which JSON Schema and strict decoding agree.
DATE_TIMES = (
    *("2026-01-01T00:00:00Z", "2026-01-01t00:00:00z", "2026-01-01T00:00:00.125Z", "2026-01-01T00:00:00-23:59"),
    *("2026-01-01T00:00:00", "2026-01-01T00:00Z", "2026-01-01", "20260101T000000Z", "2026-02-29T00:00:00Z"),
    *("2026-12-31T23:59:60Z", "2026-01-01T24:00:00Z", "0000-01-01T00:00:00Z", "2026-01-01T00:00:00+24:00"),
    *(
        "2026-01-01T00:00:00.1234567Z",
        "2026-01-01T00:00:00.Z",
        "2026-01-01T00:00:00,5Z",
        "2026-1-1T00:00:00Z",
        " 2026-01-01T00:00:00Z",
        "1767225600",
    ),
)


def seeded(seed: int) -> random.Random:
    """A source of numbers that look random and are always the same."""
    return random.Random(seed)  # noqa: S311 - nothing here is secret


def recorded_events(recordings: Path) -> list[dict[str, Any]]:
    """All recorded events, each once."""
    lines = {line: None for file in sorted(recordings.rglob("*.jsonl")) for line in file.read_bytes().splitlines()}
    return [json.loads(line) for line in lines]


def event_definitions(schema: dict[str, Any]) -> dict[str, str]:
    """The name of each event's definition, by event type, read from the schema alone."""
    names = [target(member) or "" for member in schema["definitions"][target(schema)]["anyOf"]]
    return {schema["definitions"][name]["properties"]["type"]["const"]: name for name in names}


def event_nodes(schema: dict[str, Any], tag: str = "type") -> dict[str, dict[str, Any]]:
    """The schema of each event, by event type; the union may stand at the root, and its members too."""
    definitions = {**schema.get("definitions", {}), **schema.get("$defs", {})}
    union = definitions[target(schema)] if "$ref" in schema else schema
    members = union.get("anyOf", union.get("oneOf", []))
    nodes = [definitions[target(member)] if "$ref" in member else member for member in members]
    return {node["properties"][tag]["const"]: node for node in nodes}


class Reference:
    """Judges events by JSON Schema, formats included."""

    def __init__(self, schema: dict[str, Any], tag: str = "type") -> None:
        self._definitions = {name: schema[name] for name in ("definitions", "$defs") if name in schema}
        self._nodes = event_nodes(schema, tag)
        self._tag = tag
        self._validators: dict[str, Draft7Validator] = {}

    def accepts(self, event: Any) -> bool:
        """Whether an event is as the schema says; an event that it does not know is not."""
        event_type = event.get(self._tag) if isinstance(event, dict) else None
        if not isinstance(event_type, str) or event_type not in self._nodes:
            return False
        if event_type not in self._validators:
            schema = {**self._nodes[event_type], **self._definitions}
            self._validators[event_type] = Draft7Validator(schema, format_checker=FormatChecker())
        return self._validators[event_type].is_valid(event)


class Instances:
    """Makes values that are as a schema says: all required fields, and some of the others."""

    def __init__(self, schema: dict[str, Any], rng: random.Random, tag: str = "type") -> None:
        self._definitions = {**schema.get("definitions", {}), **schema.get("$defs", {})}
        self._nodes = event_nodes(schema, tag)
        self._rng = rng

    def event(self, event_type: str) -> dict[str, Any]:
        """An event of a type."""
        made: dict[str, Any] = self.of(self._nodes[event_type])
        return made

    def of(self, node: dict[str, Any], depth: int = 0) -> Any:
        """A value of a schema."""
        name = target(node)
        if name is not None:
            return self.of(self._definitions[name], depth)
        if "const" in node:
            return node["const"]
        if "enum" in node:
            return self._rng.choice(node["enum"])
        for keyword in ("anyOf", "oneOf", "allOf"):  # of what is all of several, one: it may be wrong
            if keyword in node:
                return self.of(self._rng.choice(node[keyword]), depth)
        if "type" not in node:
            return copy.deepcopy(self._rng.choice(BOUNDARIES))
        kinds = node["type"] if isinstance(node["type"], list) else [node["type"]]
        match self._rng.choice(kinds):
            case "object":
                return self._object(node, depth)
            case "array":
                count = max(node.get("minItems", 0), self._rng.randint(0, 2 if depth < 6 else 0))
                items = node.get("items", {})
                of_each = items if isinstance(items, list) else [items] * count
                return [self.of(item, depth + 1) for item in of_each]
            case "string":
                return self._string(node)
            case "integer":
                return self._rng.choice(self._numbers(node, 10**12, 1))
            case "number":
                return self._rng.choice(self._numbers(node, 10**6, 0.25))
            case "boolean":
                return self._rng.choice((True, False))
            case _:
                return None

    def _object(self, node: dict[str, Any], depth: int) -> dict[str, Any]:
        required = node.get("required", ())
        made = {
            name: self.of(child, depth + 1)
            for name, child in node.get("properties", {}).items()
            if name in required or self._rng.random() < 0.6 - depth / 15
        }
        others = node.get("additionalProperties", {})
        if others is not False and self._rng.random() < 0.6:
            made["a name"] = self.of({} if others is True else others, depth + 1)
        return made

    def _string(self, node: dict[str, Any]) -> str:
        match node.get("format"):
            case "uuid":
                return f"{self._rng.getrandbits(32):08x}{UUID[8:]}"
            case "date-time":
                return self._rng.choice(DATE_TIMES[:4])
        text = self._rng.choice(("text", "", "a\nb\x00", "é\u2028🙂", "x" * 300))
        return text[: node.get("maxLength")].ljust(node.get("minLength", 0), "x")

    def _numbers(self, node: dict[str, Any], highest: int, step: float) -> list[Any]:
        low = node.get("minimum", node.get("exclusiveMinimum", -3) + step)
        high = node.get("maximum", highest)
        return [low, high, low + step, high - step]


class Damager:
    """Damages events, each at one place at any depth."""

    def __init__(self, schema: dict[str, Any], rng: random.Random) -> None:
        nodes = [node for _, node in walk(schema)]
        self._words = sorted(
            {word for node in nodes for word in (node.get("const"), *node.get("enum", ())) if word}, key=str
        )
        self._rng = rng

    def damaged(self, event: Any) -> Any:
        """A copy of an event with one thing deleted, added, replaced or altered; now and then it is no damage."""
        event = copy.deepcopy(event)
        box = self._rng.choice(list(_boxes(event)))
        other = copy.deepcopy(self._rng.choice(BOUNDARIES))
        way = self._rng.choice(("add", "delete", "replace", "alter", "alter")) if box else "add"
        if way == "add" and isinstance(box, list):
            box.insert(self._rng.randint(0, len(box)), other)
        elif way == "add":
            box[self._rng.choice(("unknownField", "type", "kind", "data", "ephemeral", "agentId"))] = other
        else:
            key = self._rng.choice(list(box) if isinstance(box, dict) else range(len(box)))
            if way == "delete":
                del box[key]
            else:
                box[key] = other if way == "replace" else self._altered(box[key])
        return event

    def _altered(self, value: Any) -> Any:
        choose = self._rng.choice
        match value:
            case bool():
                return choose((not value, int(value), str(value), None))
            case int() | float():
                return choose((-value, value + 0.5, value + 1, value - 1, float(value), str(value), bool(value)))
            case str() if re.match(r"\d{4}-\d\d-\d\dT", value):
                return choose(DATE_TIMES)
            case str() if len(value) == len(UUID):
                return choose((value.upper(), value[1:], value + "0", f"{{{value}}}", value.replace("-", ""), None))
            case str():
                return choose((choose(self._words), choose(self._words), value + "x", value * 300, "", [value], 1))
            case list():
                return choose(([], value * 2, None, {"items": value}, [*value, choose(BOUNDARIES)]))
            case dict():
                return choose(({}, [value], None, {**value, "later": 1}))
        return choose(BOUNDARIES)


def mutants(
    schema: dict[str, Any], recorded: list[dict[str, Any]], count: int, seed: int, tag: str = "type"
) -> Iterator[tuple[str, Any]]:
    """Yields damaged events, made by turns from a recorded and from a generated one, each with the type it had.

    Every event type comes up equally often.
    """
    rng = seeded(seed)
    instances, damager = Instances(schema, rng, tag), Damager(schema, rng)
    by_type: dict[str, list[dict[str, Any]]] = {}
    for event in recorded:
        by_type.setdefault(event[tag], []).append(event)
    types = sorted(event_nodes(schema, tag))
    for index in range(count):
        event_type = types[index % len(types)]
        seen = by_type.get(event_type)
        whole = rng.choice(seen) if seen and rng.random() < 0.5 else instances.event(event_type)
        yield event_type, damager.damaged(whole)


def _boxes(value: Any) -> Iterator[Any]:
    """Yields a value and all below it that hold others."""
    if isinstance(value, dict | list):
        yield value
        for child in value.values() if isinstance(value, dict) else value:
            yield from _boxes(child)


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


class Judges:
    """A dialect, and the reference that its strict decoding must agree with."""

    def __init__(self, dialect: Dialect[Any], reference: Reference) -> None:
        self._dialect = dialect
        self._reference = reference

    def decodes(self, event: Any) -> bool:
        """Whether an event is decoded strictly."""
        try:
            self._dialect.decode(json.dumps(event))
        except FindingError:
            return False
        return True

    def exempt(self, event: Any) -> list[str]:
        """The reasons for which decoding may differ from JSON Schema: without the cause, both accept the event."""
        reasons = []
        for exemption in EXEMPTIONS:
            mended = _rewritten(event, exemption.rewrite)
            if self.decodes(mended) and self._reference.accepts(mended):
                reasons.append(exemption.reason)
        return reasons

    def disagreement(self, event: Any) -> str | None:
        """Says how decoding differs from JSON Schema without a reason."""
        decodes, accepted = self.decodes(event), self._reference.accepts(event)
        if decodes is accepted or self.exempt(event):
            return None
        return f"decodes: {decodes}, JSON Schema: {accepted}: {json.dumps(event)}"


def _rewritten(value: Any, rewrite: Callable[[Any], Any]) -> Any:
    if isinstance(value, dict):
        return {key: _rewritten(child, rewrite) for key, child in value.items()}
    if isinstance(value, list):
        return [_rewritten(child, rewrite) for child in value]
    return rewrite(value)
