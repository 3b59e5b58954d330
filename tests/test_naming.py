"""The rule of naming, and its agreement with the names that generated classes really have."""

import json
from types import ModuleType
from typing import Any

import msgspec
import pytest
import session_events.copilot.events as copilot_events
from session_events.codegen.generate import generate
from session_events.codegen.load import loaded
from session_events.codegen.naming import attribute_name, class_stem, constant_name, data_class, event_class
from session_events.copilot import DIALECT, RULES
from session_events.schema import read_schema

SCHEMA = json.loads(read_schema("session-events.schema.json"))
DEFINITIONS: dict[str, Any] = SCHEMA["definitions"]
EVENT_TYPES = [
    DEFINITIONS[member["$ref"].removeprefix("#/definitions/")]["properties"]["type"]["const"]
    for member in DEFINITIONS["SessionEvent"]["anyOf"]
]

#: Fields of which the attribute is not what the rule gives.


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("abort", "Abort"),
        ("assistant.turn_start", "AssistantTurnStart"),
        ("mcp.oauth_required", "McpOauthRequired"),
        ("permission.carriedForward", "PermissionCarriedForward"),
        ("a-b c/d", "ABCD"),
        ("_leading.trailing_", "LeadingTrailing"),
        ("HTTPCode", "HTTPCode"),
        ("x2.y3", "X2Y3"),
        ("", ""),
    ],
)
def test_separators_go_and_the_letter_after_each_becomes_a_capital(name, stem):
    assert class_stem(name) == stem
    assert event_class(name) == f"{stem}Event"
    assert data_class(name) == f"{stem}Data"


@pytest.mark.parametrize(
    ("rule_id", "constant"), [("turn", "TURN"), ("tool-output", "TOOL_OUTPUT"), ("exit-plan-mode", "EXIT_PLAN_MODE")]
)
def test_the_constant_of_a_rule_is_its_id_in_capitals(rule_id, constant):
    assert constant_name(rule_id) == constant


@pytest.mark.parametrize(
    ("field", "attribute"),
    [
        ("id", "id"),
        ("turnId", "turn_id"),
        ("snake_case", "snake_case"),
        ("HTTPCode", "http_code"),
        ("toolIDs", "tool_i_ds"),
        ("sha256Hash", "sha256_hash"),
        ("x-y.z", "x_y_z"),
    ],
)
def test_the_attribute_of_a_field_is_its_words_joined_by_underscores(field, attribute):
    assert attribute_name(field) == attribute


def test_the_schema_has_149_event_types():
    assert len(EVENT_TYPES) == len(set(EVENT_TYPES)) == 149


@pytest.mark.parametrize("event_type", EVENT_TYPES)
def test_an_event_and_its_payload_are_named_after_its_type(event_type):
    event = DEFINITIONS[event_class(event_type)]
    assert event["properties"]["type"]["const"] == event_type
    assert event["properties"]["data"] == {"$ref": f"#/definitions/{data_class(event_type)}"}
    assert data_class(event_type) in DEFINITIONS
    assert DIALECT.event_types[event_type] is getattr(copilot_events, event_class(event_type))


def test_no_two_event_types_share_a_stem():
    assert len({class_stem(event_type).lower() for event_type in EVENT_TYPES}) == len(EVENT_TYPES)


def test_each_rule_is_held_by_the_constant_named_after_it():
    from session_events.copilot import rules

    assert all(getattr(rules, constant_name(rule.id)) is rule for rule in RULES)


def attributes(module: ModuleType) -> set[tuple[str, str]]:
    """All pairs of a JSON field and the attribute that holds it, in the structs of a module."""
    structs = [kind for kind in vars(module).values() if isinstance(kind, type) and issubclass(kind, msgspec.Struct)]
    return {(field.encode_name, field.name) for kind in structs for field in msgspec.structs.fields(kind)}


def test_every_field_that_begins_with_a_letter_has_the_attribute_the_rule_gives():
    pairs = attributes(copilot_events)
    assert len(pairs) > 500
    assert not [(field, name) for field, name in pairs if field[0].isalpha() and attribute_name(field) != name]


def test_every_field_has_the_attribute_the_rule_gives():
    assert not [(field, name) for field, name in attributes(copilot_events) if attribute_name(field) != name]


def test_the_documented_attributes_of_a_class_exist():
    """The docstring's `Attributes:` are what a reader types."""
    kinds = [kind for kind in vars(copilot_events).values() if isinstance(kind, type) and kind.__doc__]
    missing = []
    for kind in kinds:
        if issubclass(kind, msgspec.Struct) and "Attributes:\n" in kind.__doc__:
            lines = kind.__doc__.split("Attributes:\n")[1].splitlines()
            names = {line.strip().partition(":")[0] for line in lines if line.startswith(" " * 8)}
            missing += [(kind.__name__, name) for name in names - {*kind.__struct_fields__, "type"}]
    assert not missing


@pytest.mark.parametrize(
    "field",
    [
        *["fooBar", "foo_bar", "HTTPCode", "a1B", "toolIDs", "tool2Call", "OAuth2Token", "isOK", "aB_cD", "fooBAR"],
        *["self", "type_", "model_config", "json", "copy", "dict", "list", "match", "UNSET", "a-b", "a.b"],
        *(
            pytest.param(field)
            for field in ["_meta", "__x", "class", "from", "async", "$id", "@type", "1st", "a__b", "données", "field"]
        ),
    ],
)
def test_the_rule_agrees_with_the_generator_on_fields_of_any_shape(field, tmp_path):
    tag = {"type": "string", "const": "one"}
    one = {"type": "object", "properties": {"kind": tag, field: {"type": "integer"}}, "required": ["kind", field]}
    two = {"type": "object", "properties": {"kind": {"type": "string", "const": "two"}}, "required": ["kind"]}
    union = {"anyOf": [{"$ref": "#/definitions/OneEvent"}, {"$ref": "#/definitions/TwoEvent"}]}
    definitions = {"AnyEvent": union, "OneEvent": one, "TwoEvent": two}
    path = tmp_path / "naming.schema.json"
    path.write_text(json.dumps({"$ref": "#/definitions/AnyEvent", "definitions": definitions}))
    files = generate(path, "naming_package")
    with loaded("naming_package", {"bases": files["bases.py"], "events": files["events.py"]}) as modules:
        assert attributes(modules["events"]) == {(field, attribute_name(field))}
