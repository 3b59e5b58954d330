"""Schemas are compared by what they say, not by how they say it."""

import copy
import json
from typing import Any

import evolution
import pytest
from session_events.codegen.diff import TABLE, diff
from session_events.codegen.tree import target
from session_events.copilot import DIALECT

OURS = DIALECT.schema
TEXT = {"type": "string"}
PREFIX = "#/definitions/"


def report(old: Any, new: Any, rules: Any = None) -> list[str]:
    """What has changed, a line for each change."""
    return [f"{change.kind} {change.where}: {change.message}" for change in diff(old, new, rules).changes]


def demo(value: Any, **more: Any) -> dict[str, Any]:
    """A schema of one event with one field."""
    return evolution.schema({"fields": {"value": value}, **more})


def inlined(schema: dict[str, Any]) -> dict[str, Any]:
    """The same schema without definitions but that of the union of all events, as old clients ship it."""

    def place(node: Any) -> Any:
        if isinstance(node, list):
            return [place(child) for child in node]
        if not isinstance(node, dict):
            return node
        name = target(node)
        if name is not None:
            return {**place(schema["definitions"][name]), **{key: node[key] for key in node if key != "$ref"}}
        return {key: place(child) for key, child in node.items()}

    union = place(schema["definitions"][target(schema) or ""])
    return {**schema, "$ref": f"{PREFIX}SessionEvent", "definitions": {"SessionEvent": union}}


def renamed(schema: dict[str, Any]) -> dict[str, Any]:
    """The same schema with other names of definitions."""
    made: dict[str, Any] = json.loads(json.dumps(schema).replace(f'"{PREFIX}', f'"{PREFIX}My'))
    made["definitions"] = {f"My{name}": node for name, node in made["definitions"].items()}
    return made


def test_a_schema_is_equal_to_itself_however_it_is_laid_out():
    assert report(OURS, copy.deepcopy(OURS)) == []
    assert report(OURS, inlined(OURS)) == report(inlined(OURS), OURS) == []


def test_other_names_of_definitions_are_told_once_each():
    found = diff(OURS, renamed(OURS)).changes
    assert {change.kind for change in found} == {"class-renamed"}
    assert len(found) == len({change.old for change in found}) == len(OURS["definitions"]) - 1


NULL = {"type": "null"}
LEFT = {"type": "object", "properties": {"kind": {"const": "left"}, "x": TEXT}, "required": ["kind"]}
RIGHT = {"type": "object", "properties": {"kind": {"const": "right"}}, "required": ["kind"]}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"type": ["string", "null"]}, {"anyOf": [TEXT, NULL]}),
        ({"anyOf": [TEXT, NULL]}, {"oneOf": [NULL, {"anyOf": [TEXT]}]}),
        ({"const": "a"}, {"type": "string", "enum": ["a"]}),
        ({"enum": ["a", "b"]}, {"anyOf": [{"const": "b"}, {"type": "string", "const": "a"}]}),
        ({"enum": ["a", None]}, {"anyOf": [{"type": "string", "const": "a"}, NULL]}),
        (TEXT, {"allOf": [{"type": "string"}, {}]}),
        (TEXT, {"$ref": f"{PREFIX}Text"}),
        ({"type": "string", "deprecated": True}, {"$ref": f"{PREFIX}Text", "deprecated": True}),
        ({}, True),
        ({"type": "string", "minLength": 0}, TEXT),
        ({"type": "array"}, {"type": "array", "items": {}}),
        ({"type": "object"}, {"type": "object", "additionalProperties": True}),
        ({"anyOf": [LEFT, RIGHT]}, {"anyOf": [RIGHT, LEFT]}),
        ({"allOf": [LEFT]}, LEFT),
        ({"type": "object", "anyOf": [LEFT, RIGHT]}, {"oneOf": [RIGHT, LEFT]}),
        ({"type": "string", "description": "a"}, {"type": "string", "title": "b", "x-enumDescriptions": {"a": "b"}}),
    ],
)
def test_two_ways_to_say_one_thing_are_the_same(one, other):
    text = {"Text": TEXT}
    assert report(demo(one, definitions=text), demo(other, definitions=text)) == []
    assert report(demo(other, definitions=text), demo(one, definitions=text)) == []


EVENT = {"type": "object", "properties": {"type": {"const": "demo"}, "data": {}}, "required": ["type"]}
OTHER = {"type": "object", "properties": {"type": {"enum": ["other"]}}, "required": ["type"]}


@pytest.mark.parametrize(
    "schema",
    [
        {"anyOf": [EVENT, OTHER]},
        {"oneOf": [OTHER, EVENT]},
        {"oneOf": [OTHER, {"anyOf": [EVENT]}]},
        {"definitions": {"SessionEvent": {"oneOf": [EVENT, OTHER]}}},
        {"$ref": f"{PREFIX}Any", "definitions": {"Any": {"anyOf": [{"$ref": f"{PREFIX}Demo"}, OTHER]}, "Demo": EVENT}},
        {"$ref": "#/$defs/Any", "$defs": {"Any": {"anyOf": [{"$ref": "#/$defs/De~1mo"}, OTHER]}, "De/mo": EVENT}},
    ],
)
def test_the_events_are_found_in_every_layout(schema):
    assert [change.where for change in diff(schema, {"anyOf": [EVENT]}).changes] == ["other"]
    assert report(schema, {"anyOf": [OTHER, EVENT]}) == []


def test_two_members_of_one_type_are_one_event():
    extra = {**EVENT, "properties": {**EVENT["properties"], "extra": TEXT}, "required": ["type", "extra"]}
    assert [change.kind for change in diff({"anyOf": [EVENT, extra]}, {"anyOf": [EVENT]}).changes] == [
        "union-to-object"
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("modelName", "model_name", "(100% sure)"),
        ("output", "outputTokens", "(67% sure)"),
        ("chunkContent", "encryptedContent", None),
        ("text", "size", None),
    ],
)
def test_a_field_is_taken_for_renamed_only_if_its_name_is_alike(old, new, expected):
    found = report(evolution.schema({"fields": {old: TEXT}}), evolution.schema({"fields": {new: TEXT}}))
    assert [line.split(" ")[0] for line in found] == (
        ["required-field-renamed"] if expected else ["required-field-added", "required-field-removed"]
    )
    assert expected is None or found[0].endswith(expected)


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("custom_agent.started", "subagent.started", True),
        ("factory.run_started", "workflow.run_started", True),
        ("session.import_legacy", "hook.start", False),
    ],
)
def test_an_event_is_taken_for_renamed_only_if_it_is_alike(old, new, same):
    fields = {"runId": TEXT, "name?": TEXT, "count": {"type": "integer"}}
    other = fields if same else {"path": TEXT, "name?": TEXT, "lines": {"type": "array"}}
    common = {"demo": {"data": {"fields": {"x": TEXT}}}}
    before = evolution.schema({"events": {old: {"data": {"fields": fields}}, **common}})
    after = evolution.schema({"events": {new: {"data": {"fields": other}}, **common}})
    expected = ["event-renamed"] if same else ["event-removed", "event-added"]
    assert [change.kind for change in diff(before, after).changes] == expected


RULE = {"id": "tool", "kind": "bracket", "key": ["data.id"], "open": ["tool.start"], "close": ["tool.end"]}
WITH_RULE = {"tool.start": {"id": TEXT}, "tool.end": {"id": TEXT}}


def tools(events: dict[str, Any], rule: dict[str, Any] | None) -> dict[str, Any]:
    fields = {name: {"data": {"fields": {**data, "note?": TEXT}}} for name, data in events.items()}
    rules = {} if rule is None else {"rules": [rule]}
    made = evolution.schema({"events": fields})
    stream = evolution.schema({"rules": [rule]})["x-stream"] if rules else {}
    return {**made, "x-stream": stream}


def test_a_rule_whose_event_has_another_name_has_not_changed():
    after = tools({"tool.started": {"id": TEXT}, "tool.end": {"id": TEXT}}, {**RULE, "open": ["tool.started"]})
    assert [change.kind for change in diff(tools(WITH_RULE, RULE), after).changes] == ["event-renamed"]


def test_the_rules_that_count_on_a_change_are_named():
    stream = tools(WITH_RULE, RULE)["x-stream"]
    before = tools(WITH_RULE, None)
    after = tools({"tool.start": {"id": {"type": "integer"}, "more": TEXT}, "tool.stopped": {"why": TEXT}}, None)
    ties = {change.where: change.ties for change in diff(before, after, stream).changes}
    assert ties == {
        "tool.end": ("tool",),
        "tool.start $.data.id": ("tool",),
        "tool.start $.data.more": (),
        "tool.stopped": (),
    }
    assert {change.ties for change in diff(before, after).changes} == {()}


COUNTED = {"count?": {"type": "integer"}, "total?": {"type": "integer"}}
CALLS = {"calls?": {"type": "array", "items": {"fields": {"id": TEXT, "note?": TEXT}}}}
WIDER = {"type": ["string", "null"]}


@pytest.mark.parametrize(
    ("words", "path", "tied"),
    [
        ({"open": [{"type": "tool.start", "each": "data.calls", "key": ["id"]}]}, "$.data.calls[*].id", True),
        ({"open": [{"type": "tool.start", "each": "data.calls", "key": ["id"]}]}, "$.data.calls[*].note", False),
        ({"open": [{"type": "tool.start", "key": ["data.note"]}]}, "$.data.note", True),
        ({"open": [{"type": "tool.start", "key": ["data.note"]}]}, "$.data.id", False),
        (
            {"open": [{"type": "tool.start", "where": {"data.count": {"one_less_than": "data.total"}}}]},
            "$.data.total",
            True,
        ),
        ({"kind": "order", "check": "counter", "event": ["tool.start"], "value": "data.count"}, "$.data.count", True),
        ({"kind": "order", "check": "last", "event": ["tool.start"], "after": ["tool.end"]}, "$.data.count", False),
    ],
)
def test_a_rule_counts_on_the_fields_that_it_reads_however_it_names_them(words, path, tied):
    events = {"tool.start": {"id": TEXT, **COUNTED, **CALLS}, "tool.end": {"id": TEXT}}
    before = tools(events, None)
    after = copy.deepcopy(before)
    data = after["definitions"]["ToolStartData"]["properties"]
    field = path.rpartition(".")[2]
    (data["calls"]["items"]["properties"] if "calls" in path else data)[field] = WIDER
    rule = {**{key: RULE[key] for key in (RULE if "kind" not in words else ("id", "key"))}, **words}
    ties = {
        change.path: change.ties for change in diff(before, after, {"rules": [rule]}).changes if change.path == path
    }
    assert ties == {path: ("tool",) if tied else ()}


def test_an_event_of_a_rule_is_paired_with_the_one_of_the_same_condition():
    one, other = ({"type": "open", "where": {"data.flag": flag}} for flag in (True, False))
    rules = [
        {"id": "demo", "kind": "bracket", "key": ["data.key"], "open": [*events], "close": ["close"]}
        for events in ((one, other), ({**other, "optional": True}, one))
    ]
    before, after = (evolution.schema({"rules": [rule]}) for rule in rules)
    assert report(before, after) == [
        "opener-became-optional rule demo: what is opened by open (data.flag is false) need not be closed any more"
    ]


def test_a_key_that_says_what_the_rule_says_is_no_change():
    rule = {"id": "demo", "kind": "bracket", "key": ["data.key"], "open": ["open"], "close": ["close"]}
    said = {**rule, "open": [{"type": "open", "key": ["data.key"]}]}
    before, after = (evolution.schema({"rules": [one]}) for one in (rule, said))
    assert report(before, after) == []


def test_a_request_that_comes_before_its_tool_is_a_broken_promise():
    """A release once asked for permission before the tool began, and clients waited for the tool for ever."""
    tool = {"id": "tool", "kind": "bracket", "key": ["data.key"], "open": ["start"], "close": ["end"]}
    asked = {"id": "ask", "kind": "inside", "key": ["data.key"], "event": ["open"], "within": ["tool"]}
    before, after = (evolution.schema({"rules": rules}) for rules in ([tool, asked], [tool]))
    assert report(before, after) == [
        "rule-removed rule ask: the rule is gone; what it promised may not hold any more: "
        "What the events of a demonstration do."
    ]
    assert diff(before, after).forward.strict == "reported"


def test_a_schema_without_rules_says_nothing_of_them():
    bare = {key: value for key, value in OURS.items() if key != "x-stream"}
    assert report(OURS, bare) == report(bare, OURS) == []


def test_what_is_worst_is_told_of_all_changes():
    both = {"events": {"demo": {"data": {"fields": {"a?": TEXT, "b": TEXT}}}}}
    one = {"events": {"demo": {"data": {"fields": {"b": {"type": ["string", "null"]}}}}}}
    found = diff(evolution.schema(both), evolution.schema(one))
    assert [change.level for change in found.changes] == ["breaking", "warning"]
    assert (found.count("breaking"), found.count("info")) == (1, 0)
    assert (found.backward.strict, found.backward.tolerant) == ("rejected", "drift")
    assert (found.forward.strict, found.forward.tolerant) == ("rejected", "partial")


@pytest.mark.parametrize("name", ["PermissionRequestedData", "AttachmentFile", "ToolExecutionCompleteResult"])
def test_a_field_that_goes_is_missed_wherever_its_definition_is_used(name):
    for field in [*OURS["definitions"][name]["properties"]][1:4]:
        broken = copy.deepcopy(OURS)
        node = broken["definitions"][name]
        del node["properties"][field]
        node["required"] = [other for other in node.get("required", ()) if other != field]
        found = diff(OURS, broken).changes
        assert {TABLE[change.kind].effect for change in found} == {"attribute-gone"}
        assert {str(change.path).rpartition(".")[2] for change in found} == {field}
