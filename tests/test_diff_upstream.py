"""What is known of the history of the real client's schema is what the comparison says of its releases."""

import json
from collections import Counter
from contextlib import ExitStack
from functools import cache
from typing import Any

import pytest
from agreement import Instances, seeded
from bindings import Bindings, bind
from session_events import FindingError
from session_events.codegen.diff import TABLE, Difference, diff
from session_events.codegen.locate import locate
from session_events.codegen.tree import PREFIX, target
from session_events.codegen.upstream import ROOT, take_over
from session_events.copilot import DIALECT
from session_events.errors import SchemaError

pytestmark = pytest.mark.registry

VERSIONS = (
    *("0.0.370", "0.0.423", "1.0.24", "1.0.34", "1.0.49", "1.0.60", "1.0.66"),
    *("1.0.69", "1.0.75", "1.0.81", "1.0.83", "1.0.84-4", "1.0.85"),
)

#: The events that went or got another name, by the release that first has not got them.
GONE = {
    "0.0.423": {f"custom_agent.{name}": f"subagent.{name}" for name in ("started", "completed", "failed", "selected")},
    "1.0.34": {"session.import_legacy": None},
}


@cache
def schema_of(version: str) -> dict[str, Any]:
    try:
        return locate(version).schema
    except SchemaError as error:
        if "cannot be reached" not in str(error):
            raise
        pytest.skip(f"no npm registry: {error}")


@cache
def step(new: str) -> Difference:
    """What a release has changed since the one before."""
    old = VERSIONS[VERSIONS.index(new) - 1]
    return diff(schema_of(old), schema_of(new), DIALECT.schema["x-stream"])


def told_by(member: dict[str, Any]) -> str:
    """The constant by which a member of a union is told, as paths name it."""
    for name, node in member.get("properties", {}).items():
        if name in ("type", "kind") and isinstance(node.get("const"), str):
            value = node["const"] if node["const"].isidentifier() else json.dumps(node["const"])
            return f"({name}={value})"
    return ""


@cache
def fields_of(version: str) -> dict[str, set[str]]:
    return fields(schema_of(version))


def fields(schema: dict[str, Any]) -> dict[str, set[str]]:
    """The paths of all fields of each event: worked out anew, to compare with."""
    definitions = schema["definitions"]
    found: dict[str, set[str]] = {}

    def visit(node: dict[str, Any], path: str, paths: set[str]) -> None:
        if {} in node.get("anyOf", ()):
            return  # it may be anything, so no field of it is gone
        name = target(node)
        for member in node.get("anyOf", ()):
            visit(member, path + told_by(definitions.get(target(member), member)), paths)
        for member in [*node.get("allOf", ()), *([definitions[name]] if name else ())]:
            visit(member, path, paths)
        for name, child in node.get("properties", {}).items():
            paths.add(f"{path}.{name}")
            visit(child, f"{path}.{name}", paths)
        for keyword, mark in (("items", "[*]"), ("additionalProperties", ".*")):
            if isinstance(node.get(keyword), dict):
                visit(node[keyword], path + mark, paths)

    for member in definitions["SessionEvent"]["anyOf"]:
        event = definitions[target(member) or ""] if "$ref" in member else member
        visit(event, "$", found.setdefault(event["properties"]["type"]["const"], set()))
    return found


@pytest.mark.parametrize("new", VERSIONS[1:])
def test_the_events_that_came_and_went_are_told(new):
    before, after = (fields_of(version) for version in (VERSIONS[VERSIONS.index(new) - 1], new))
    changes = step(new).changes
    told = {change.old: change.new for change in changes if change.kind == "event-renamed"}
    told |= {change.event: None for change in changes if change.kind == "event-removed"}
    assert told == GONE.get(new, {})
    assert told.keys() == before.keys() - after.keys()
    added = {change.event for change in changes if change.kind == "event-added"}
    assert added == after.keys() - before.keys() - set(told.values())


@pytest.mark.parametrize("new", VERSIONS[1:])
def test_no_field_is_called_gone_that_only_moved_and_none_that_went_is_missed(new):
    before, after = (fields_of(version) for version in (VERSIONS[VERSIONS.index(new) - 1], new))
    names = {change.event: change.old for change in step(new).changes if change.kind == "event-renamed"}
    told: dict[str, set[str]] = {}
    for change in step(new).changes:
        if change.kind.endswith("field-removed"):
            told.setdefault(str(change.event), set()).add(str(change.path))
        elif change.kind.endswith("field-renamed"):
            parent = str(change.path).rpartition(".")[0]
            told.setdefault(str(change.event), set()).add(f"{parent}.{change.old}")
    split = {
        (change.event, change.path) for change in step(new).changes if change.kind in ("object-split", "type-opened")
    }
    for event, paths in after.items():
        gone = before.get(names.get(event, event), paths) - paths
        tops = {path for path in gone if not any(path.startswith((f"{top}.", f"{top}[", f"{top}(")) for top in gone)}
        tops = {path for path in tops if not any(event == one and path.startswith(str(place)) for one, place in split)}
        assert told.get(event, set()) == tops, event


def test_at_1_0_60_numbers_became_integers():
    kinds = Counter(change.kind for change in step("1.0.60").changes)
    assert kinds["number-to-integer"] == 83
    assert kinds["event-removed"] == kinds["required-field-removed"] == 0
    assert Counter(change.kind for change in step("1.0.69").changes)["integer-to-number"] == 1


def test_at_1_0_66_two_fields_became_required():
    places = {change.where for change in step("1.0.66").changes if change.kind == "required-field-added"}
    assert places == {"mcp.oauth_required $.data.reason", "mcp.oauth_completed $.data.outcome"}


def test_when_inline_objects_became_definitions_nothing_but_what_changed_was_told():
    kinds = Counter(change.kind for change in step("1.0.49").changes)
    assert kinds["class-renamed"] == kinds["class-changed"] == kinds["type-changed"] == kinds["event-removed"] == 0
    assert kinds["required-field-removed"] + kinds["optional-field-removed"] == 1  # cachedInput, a count of tokens


def test_our_schema_has_the_shapes_of_the_client():
    kinds = {change.kind for change in diff(schema_of("1.0.85"), DIALECT.schema).changes}
    assert kinds <= {"class-renamed", "class-changed"}


def test_the_rules_that_a_release_touched_are_named():
    ties = {change.where: change.ties for change in step("1.0.49").changes}
    assert ties["assistant.message_start"] == ("message",)
    assert ties["permission.requested"] == ("tool", "permission")  # which stops the clock of a tool, too


def read_all(writer: Bindings, reader: Bindings, expected: dict[str, str]) -> dict[str, str]:
    """Whether strict decoding accepts events of the one schema with the bindings of the other, by event type."""
    instances, verdicts = Instances(writer.schema, seeded(1)), {}
    for event_type in writer.dialect.event_types:
        verdicts[event_type] = "accepted"
        for _ in range(3_000 if expected.get(event_type) == "rejected" else 40):
            line = json.dumps(instances.event(event_type))
            try:
                reader.dialect.decode(line)
            except FindingError:
                writer.dialect.decode(line)  # raises if the event was never right
                verdicts[event_type] = "rejected"
                break
    return verdicts


@pytest.mark.parametrize(("old", "new"), [("1.0.49", "1.0.60"), ("1.0.75", "1.0.81"), ("1.0.84-4", "1.0.85")])
def test_real_bindings_reject_the_events_that_the_report_names_and_no_others(old, new):
    with ExitStack() as stack:
        before, after = (
            bind({"$ref": f"{PREFIX}{ROOT}", "definitions": take_over(schema_of(version))}, f"client_{name}", stack)
            for version, name in ((old, "old"), (new, "new"))
        )
        found = diff(before.schema, after.schema)
        for direction, writer, reader in (("backward", before, after), ("forward", after, before)):
            expected = dict.fromkeys(writer.dialect.event_types, "accepted")
            rejected = [
                change for change in found.changes if getattr(TABLE[change.kind], direction).strict == "rejected"
            ]
            expected |= {str(change.event): "rejected" for change in rejected}
            assert read_all(writer, reader, expected) == expected
