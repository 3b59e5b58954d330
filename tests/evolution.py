"""Pairs of small schemas, one for each kind of change.

A case is a file in tests/evolution, named after its kind: what was, what is, and what the report says. It states only
what matters. `fields` stands for a closed object of these fields, where `name?` is an optional one. A case with
`fields` alone is about the payload of the event `demo`, one with `rules` about the events that all such cases share;
`events` and `definitions` say more. Where generated events would not do, `examples` holds payloads of `demo` as each
side has them, and `alphabet` the events that streams are made of.

`session-events generate` shows all cases in docs/evolution.md.
"""

import json
from pathlib import Path
from typing import Any

from session_events.codegen.diff import Difference, diff
from session_events.codegen.naming import class_stem

CASES = Path(__file__).parent / "evolution"

PREFIX = "#/definitions/"
TEXT = {"type": "string"}

#: What all cases of rules are about: events with the same fields, one for each role and some more.
WHOLE = {"type": "integer"}
TEXTS = {"type": "array", "items": TEXT}
RULE_FIELDS = {
    "fields": {
        "key?": TEXT,
        "other?": TEXT,
        "text?": TEXT,
        "flag?": {"type": "boolean"},
        "count?": WHOLE,
        "total?": WHOLE,
        "items?": TEXTS,
        "others?": TEXTS,
    }
}
RULE_EVENTS = ("begin", "end", "open", "close", "start", "part", "whole", "event", "abort", "second")
RULE_EVENT = {"id?": TEXT, "parentId?": TEXT, "agentId?": TEXT, "otherAgent?": TEXT, "data": RULE_FIELDS}
ENVELOPE = {"id": "id", "parent": "parentId", "agent": "agentId"}


def cases() -> dict[str, dict[str, Any]]:
    """All cases, by their names."""
    return {path.stem: json.loads(path.read_text()) for path in sorted(CASES.glob("*.json"))}


def is_of_rules(case: dict[str, Any]) -> bool:
    """Whether a case is about rules."""
    return "rules" in case["old"]


def schema(side: dict[str, Any]) -> dict[str, Any]:
    """The schema that one side of a case stands for."""
    return joined({"": side})


def joined(sides: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """One schema for sides of several cases, whose events and definitions are named after their cases."""
    definitions: dict[str, Any] = {}
    union: list[Any] = []
    stream: dict[str, Any] = {}
    for name, side in sides.items():
        stem = class_stem(name)
        for event_type, fields in _events(side).items():
            event = f"{stem}{class_stem(event_type)}"
            constant = {"type": "string", "const": f"{name}.{event_type}" if name else event_type}
            definitions[f"{event}Event"] = _expanded({"fields": {"type": constant, **fields}}, stem)
            if fields.get("data", {}).keys() & {"fields", "properties"}:
                data = definitions[f"{event}Event"]["properties"]["data"]
                definitions[f"{event}Data"] = data
                definitions[f"{event}Event"]["properties"]["data"] = {"$ref": f"{PREFIX}{event}Data"}
            union.append({"$ref": f"{PREFIX}{event}Event"})
        definitions |= {stem + key: _expanded(node, stem) for key, node in side.get("definitions", {}).items()}
        if "rules" in side:
            more = {"sse": side["sse"]} if "sse" in side else {}
            rules = [_rule(rule) for rule in side["rules"]]
            stream = {"envelope": {**side.get("envelope", ENVELOPE)}, **more, "rules": rules}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        **({"x-stream": stream} if stream else {}),
        "$ref": f"{PREFIX}AnyEvent",
        "definitions": {"AnyEvent": {"anyOf": union}, **definitions},
    }


def _events(side: dict[str, Any]) -> dict[str, dict[str, Any]]:
    if "rules" in side:
        return dict.fromkeys(RULE_EVENTS, RULE_EVENT)
    if "fields" in side:
        return {"demo": {"data": {"fields": side["fields"]}}}
    events: dict[str, dict[str, Any]] = side["events"]
    return events


def _expanded(node: Any, stem: str) -> Any:
    if isinstance(node, list):
        return [_expanded(child, stem) for child in node]
    if not isinstance(node, dict):
        return node
    if isinstance(node.get("$ref"), str):
        return {**node, "$ref": node["$ref"].replace(PREFIX, PREFIX + stem)}
    made = {key: _expanded(child, stem) for key, child in node.items() if key != "fields"}
    if "fields" not in node:
        return made
    fields = {name.removesuffix("?"): _expanded(child, stem) for name, child in node["fields"].items()}
    required = [name for name in node["fields"] if not name.endswith("?")]
    return {"type": "object", "properties": fields, "required": required, "additionalProperties": False} | made


def _rule(rule: dict[str, Any]) -> dict[str, Any]:
    return {"id": "demo", "says": "What the events of a demonstration do.", "source": ["a document"]} | rule


def compare(case: dict[str, Any]) -> Difference:
    """What the two sides of a case differ in."""
    return diff(schema(case["old"]), schema(case["new"]))


def report(case: dict[str, Any]) -> list[str]:
    """What is said of a case, a line for each change."""
    return [f"{change.level}[{change.kind}] {change.where}: {change.message}" for change in compare(case).changes]
