"""What is no schema is refused, and neither deep, recursive nor huge schemas exhaust the comparison."""

import copy
from collections.abc import Iterator
from typing import Any

import evolution
import pytest
from agreement import seeded
from session_events.codegen.diff import diff
from session_events.errors import SchemaError
from test_diff import EVENT, LEFT, OURS, PREFIX, TEXT, demo, report


def deep(levels: int) -> dict[str, Any]:
    """A schema whose only event has a field that is nested deeply."""
    node: dict[str, Any] = TEXT
    for _ in range(levels):
        node = {"type": "object", "properties": {"x": node}}
    return {"anyOf": [{**EVENT, "properties": {**EVENT["properties"], "data": node}}]}


def tower(last: Any, levels: int = 40) -> dict[str, Any]:
    """A value whose definitions each use the next one twice: as a tree, it has 2^levels leaves."""
    names = [f"D{level}" for level in range(levels)]
    nodes: dict[str, Any] = {
        name: {"fields": {"a": {"$ref": f"{PREFIX}{other}"}, "b": {"$ref": f"{PREFIX}{other}"}}}
        for name, other in zip(names, [*names[1:], "Last"], strict=True)
    }
    return demo({"$ref": f"{PREFIX}D0"}, definitions={**nodes, "Last": last})


def test_an_object_of_many_kinds_that_became_a_union_is_no_member_of_it():
    before = {"fields": {"kind": {"enum": ["done", "failed"]}}}
    after = {"anyOf": [{"fields": {"kind": {"const": "done"}}}, {"fields": {"kind": {"const": "failed"}, "why": TEXT}}]}
    assert [change.kind for change in diff(demo(before), demo(after)).changes] == ["object-split"]
    assert [change.kind for change in diff(demo(after), demo(before)).changes] == ["objects-joined"]


LOOP = {"Tree": {"fields": {"name": TEXT, "children": {"type": "array", "items": {"$ref": f"{PREFIX}Tree"}}}}}
GROWN = {"Tree": {"fields": {**LOOP["Tree"]["fields"], "size?": {"type": "integer"}}}}
UNION_LOOP = {"Tree": {"anyOf": [TEXT, {"$ref": f"{PREFIX}Tree"}]}}
TREE = {"$ref": f"{PREFIX}Tree"}


def test_a_recursive_schema_is_compared_once_around():
    assert report(demo(TREE, definitions=LOOP), demo(TREE, definitions=LOOP)) == []
    found = diff(demo(TREE, definitions=LOOP), demo(TREE, definitions=GROWN)).changes
    assert [change.where for change in found] == ["demo $.data.value.size"]
    assert report(demo(TREE, definitions=UNION_LOOP), demo(TEXT)) == []


def test_what_is_used_often_is_looked_at_once():
    assert report(tower(TEXT), tower(TEXT)) == []
    assert len(report(tower(TEXT, 3), tower({}, 3))) == 8


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ([], "not a JSON Schema: []"),
        ("\x1b[31m", 'not a JSON Schema: "\\u001b[31m"'),
        ({}, "neither the root nor a definition SessionEvent is an `anyOf` or `oneOf` of events"),
        ({"type": "objekt"}, "/type: not a JSON Schema: 'objekt' is not valid"),
        ({"anyOf": []}, "/anyOf: not a JSON Schema: [] "),
        ({"definitions": {"a\x1b": 1}}, "/definitions/a\\x1b: not a JSON Schema: 1 is not of type"),
        ({"anyOf": [TEXT]}, "are not told apart by a constant of one field"),
        ({"anyOf": [True, False]}, "are not told apart by a constant of one field"),
        ({"$ref": "#"}, '`$ref` to "#", which refers to nothing but itself'),
        ({"$ref": "#/definitions/A"}, '`$ref` to "#/definitions/A", which does not exist'),
        ({"$ref": "other.json#/x"}, '`$ref` to "other.json#/x", which does not exist in this schema'),
        ({"anyOf": [{"$ref": "#"}]}, "the union of all events has itself as a member"),
        (demo({"$ref": f"{PREFIX}Gone"}), '`$ref` to "#/definitions/Gone", which does not exist'),
        (deep(400), "nested too deeply"),
        ({**OURS, "x-stream": {"rules": [{}]}}, "/x-stream/rules/0: "),
        ({**OURS, "x-stream": [1]}, "/x-stream: [1] is not of type 'object'"),
        (tower({}), "more than 20,000 changes"),
        (demo({"enum": [str(number) for number in range(30_000)]}), "more than 20,000 changes"),
    ],
    ids=range(18),
)
def test_what_cannot_be_compared_is_refused_with_a_reason(schema, words):
    other = tower(TEXT) if "definitions" in str(schema)[:2000] and "D39" in str(schema) else demo({"enum": ["a"]})
    for old, new in ((schema, other), (other, schema)):
        with pytest.raises(SchemaError) as caught:
            diff(old, new)
        assert words in str(caught.value)
        assert str(caught.value).isprintable()


def test_many_values_and_many_events_are_compared_in_time():
    values = [f"value {number}" for number in range(5_000)]
    found = report(demo({"enum": values}), demo(TEXT))
    assert [line[:16] for line in found] == ["values-unlisted "]
    assert len(found[0]) < 400
    before, after = (
        evolution.schema({"events": {f"{word}.e{number}": {"data": {"fields": {"x": TEXT}}} for number in range(300)}})
        for word in ("old", "new")
    )
    assert {change.kind for change in diff(before, after).changes} == {"event-removed", "event-added"}


def test_names_that_steer_a_terminal_are_escaped():
    event = {"a\x1b[2J": {"data": {"fields": {"b\x07": TEXT, "c'\u202e": {"enum": ["\x1b"]}}}}}
    before = evolution.schema({"events": {"demo": {"data": {"fields": {"x": TEXT}}}}})
    after = evolution.schema({"events": {**event, "demo": {"data": {"fields": {"x": TEXT, "\x1b": TEXT}}}}})
    for old, new in ((before, after), (after, before)):
        for change in diff(old, new).changes:
            assert (change.where + change.message + change.old + change.new).isprintable()


@pytest.mark.parametrize(
    "where", [{"data.flag": 10**40}, {"a\x1b": "\ud800"}, {"data.flag": {"one_less_than": "x" * 5000}}]
)
def test_conditions_of_rules_are_shown_whatever_they_hold(where):
    rule = {"kind": "bracket", "key": ["data.key"], "close": ["close"]}
    before, after = (
        evolution.schema({"rules": [{**rule, "open": [{"type": "open", "where": one}]}]})
        for one in ({"data.flag": True}, where)
    )
    for old, new in ((before, after), (after, before)):
        (line,) = report(old, new)
        assert line.startswith("opener-condition-changed rule demo: counts open (")
        assert line.isprintable()
        assert len(line) < 600


JUNK: tuple[Any, ...] = (
    *(None, True, False, -1, 10**400, "", "#", "object", [], {}, [{}], [1], {"$ref": "#"}, {"type": ["null"]}),
    *({"$ref": f"{PREFIX}AnyEvent"}, {"enum": [[1], {"a": 1}, None, 1, 1.0, True]}, {"not": {}}, {"anyOf": [{}, TEXT]}),
    *({"allOf": [{"$ref": f"{PREFIX}AnyEvent"}]}, {"additionalProperties": {"$ref": f"{PREFIX}DemoEvent"}}, LEFT),
    {"allOf": [{"$ref": f"{PREFIX}DemoData"}, {"properties": {"value": True}}]},
)
KEYWORDS = ("$ref", "anyOf", "allOf", "type", "enum", "const", "items", "required", "multipleOf", "default", "x-stream")


def boxes(value: Any) -> Iterator[Any]:
    """Yields a value and all below it that hold something."""
    if isinstance(value, dict | list) and value:
        yield value
        for child in value.values() if isinstance(value, dict) else value:
            yield from boxes(child)


def test_damaged_schemas_are_compared_or_refused():
    rng = seeded(4)
    compared = 0
    cases = list(evolution.cases().values())
    for _ in range(400):
        case = rng.choice(cases)
        whole, damaged = (evolution.schema(case[side]) for side in ("old", "new"))
        box = rng.choice(list(boxes(damaged)))
        key = rng.choice([*box, *KEYWORDS]) if isinstance(box, dict) else rng.randrange(len(box))
        box[key] = copy.deepcopy(rng.choice(JUNK))
        try:
            assert report(damaged, damaged) == []
            assert all(line.isprintable() for line in report(whole, damaged) + report(damaged, whole))
            compared += 1
        except SchemaError as error:
            assert str(error).isprintable()  # noqa: PT017 - most are refused, and must be
    assert 50 < compared < 350
