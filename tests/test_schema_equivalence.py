"""What msgspec says of the generated classes is what the schema says, but for a few exceptions with reasons."""

from collections import Counter
from typing import Any, TypeAlias, get_args

import msgspec
from agreement import event_definitions
from msgspec import Struct
from session_events import copilot
from session_events.codegen.tree import PREFIX, target
from session_events.copilot.bases import EphemeralIsTrue

DIALECT = copilot.DIALECT
SOURCE: dict[str, Any] = DIALECT.schema["definitions"]

#: A schema in one spelling: its alternatives, each a set of keywords with their values.
Form: TypeAlias = frozenset[frozenset[tuple[str, Any]]]

#: Keywords that do not say what a value may be.
NOTES = {"title", "description", "default", "stability", "visibility", "deprecated", "contentEncoding", "x-opaque-json"}

#: How the classes differ from the schema on purpose: keywords in the schema, in the classes, and why.
EXCEPTIONS: list[tuple[dict[str, Any], dict[str, Any], str]] = [
    (
        {"type": "string", "format": "uuid"},
        {"type": "string", "minLength": 36, "maxLength": 36},
        "a pattern would double the time of decoding an event",
    ),
    (
        {"type": "boolean", "const": True},
        {"type": "boolean"},
        "msgspec has no type for one boolean; base classes check it",
    ),
    (
        {"type": "integer", "format": "duration"},
        {"type": "integer"},
        "a format says nothing of numbers",
    ),
    (
        {"type": "number", "format": "duration"},
        {"type": "number"},
        "a format says nothing of numbers",
    ),
]


def generated() -> dict[str, Any]:
    """What msgspec says of all event classes and of all that they hold."""

    def members(union: type[Any]) -> dict[str, Any]:
        return {"anyOf": [{"$ref": PREFIX + member.__name__} for member in choices[union].values()]}

    unions = [value for value in vars(copilot).values() if isinstance(value, type) and not issubclass(value, Struct)]
    choices = {union: untagged(union.__name__) for union in unions if union.__name__ in SOURCE}
    classes = [*DIALECT.event_types.values(), *(member for each in choices.values() for member in each.values())]
    _, components = msgspec.json.schema_components(classes, schema_hook=members, ref_template=PREFIX + "{name}")
    return components


def untagged(union: str) -> dict[str, type[Struct]]:
    """The classes of an untagged union's members, by their names."""
    names = [target(member) or "" for member in SOURCE[union]["anyOf"]]
    return {name: getattr(copilot, name) for name in names}


def form(node: dict[str, Any], definitions: dict[str, Any]) -> Form:
    """Spells a schema so that two schemas that say the same are equal; objects with fields stay references."""
    name = target(node)
    if name is not None:
        inline = name in definitions and "properties" not in definitions[name]
        return form(definitions[name], definitions) if inline else frozenset({frozenset({("object", name)})})
    if "anyOf" in node or isinstance(node.get("type"), list):
        alternatives = node["anyOf"] if "anyOf" in node else [{**node, "type": kind} for kind in node["type"]]
        return _without_needless_integer(frozenset().union(*(form(member, definitions) for member in alternatives)))
    said = {keyword: value for keyword, value in node.items() if keyword not in NOTES}
    if isinstance(said.get("const"), str):
        said["enum"] = [said.pop("const")]
    if "enum" in said:
        said["enum"] = frozenset(said["enum"])
        said.pop("type", None)
    if said.get("type") == "object":
        said["additionalProperties"] = form(said.get("additionalProperties", {}), definitions)
    if said.get("type") == "array":
        said["items"] = form(said.get("items", {}), definitions)
    return frozenset({frozenset(said.items())})


def _without_needless_integer(alternatives: Form) -> Form:
    number, integer = (frozenset({("type", kind)}) for kind in ("number", "integer"))
    return alternatives - {integer} if number in alternatives else alternatives


def with_exceptions(value: Any, used: Counter[str]) -> Any:
    """Spells a form as the classes have it where they differ on purpose; counts the reasons."""
    if not isinstance(value, frozenset):
        return value
    for before, after, reason in EXCEPTIONS:
        if value >= before.items():
            used[reason] += 1
            value = value - before.items() | after.items()
    return frozenset(
        (item[0], with_exceptions(item[1], used)) if isinstance(item, tuple) else with_exceptions(item, used)
        for item in value
    )


def objects(definitions: dict[str, Any]) -> dict[str, Any]:
    """The definitions of objects with fields."""
    return {name: node for name, node in definitions.items() if "properties" in node}


def test_every_object_of_the_schema_has_a_class_and_no_class_is_left_over():
    assert generated().keys() == objects(SOURCE).keys()
    assert len(objects(SOURCE)) > 400


def test_classes_have_the_fields_of_the_schema_and_need_the_same_ones():
    components = generated()
    for name, node in objects(SOURCE).items():
        assert components[name]["properties"].keys() == node["properties"].keys(), name
        assert set(components[name]["required"]) == set(node.get("required", ())), name


def test_classes_are_as_closed_as_the_schema():
    components = generated()
    for name, node in objects(SOURCE).items():
        assert components[name].get("additionalProperties", True) is node.get("additionalProperties", True), name


def test_fields_hold_what_the_schema_says():
    """Types, enumerations, constants, bounds, unions, items and values of maps."""
    components = generated()
    used: Counter[str] = Counter()
    differences = {}
    for name, node in objects(SOURCE).items():
        for field, said in node["properties"].items():
            meant = with_exceptions(form(said, SOURCE), used)
            made = form(components[name]["properties"][field], components)
            if made != meant:
                differences[f"{name}.{field}"] = (sorted(map(sorted, made)), sorted(map(sorted, meant)))
    assert differences == {}
    assert used.keys() == {reason for _, _, reason in EXCEPTIONS}


def test_constants_that_msgspec_has_no_type_for_are_checked_by_base_classes():
    constant = set()
    for event_type, name in event_definitions(DIALECT.schema).items():
        checked = issubclass(DIALECT.event_types[event_type], EphemeralIsTrue)
        assert checked == (SOURCE[name]["properties"]["ephemeral"].get("const") is True), name
        constant |= {name} if checked else set()
    booleans = [
        (name, field)
        for name, node in objects(SOURCE).items()
        for field, said in node["properties"].items()
        if isinstance(said.get("const"), bool)
    ]
    assert {name for name, _ in booleans} == constant
    assert len(booleans) == len(constant)


def test_the_union_of_events_is_the_schemas():
    names = {target(member) for member in SOURCE[target(DIALECT.schema) or ""]["anyOf"]}
    assert {made.__name__ for made in get_args(get_args(copilot.SessionEvent)[0])} == names
    assert {made.__struct_config__.tag for made in DIALECT.event_types.values()} == DIALECT.event_types.keys()
