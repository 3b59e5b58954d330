"""Reads violations of a JSON schema as findings, in the words of the schema."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, cast

from session_events.findings import Code
from session_events.quote import json_path, quote

if TYPE_CHECKING:
    from jsonschema import ValidationError

#: The keyword by which the values that a schema lists, or the kinds of object, are not all that there may be.
_EXTENSIBLE = "x-extensible-enum"

#: How many of the values that a field may have are named.
_MOST_LISTED = 20


def readings(violation: "ValidationError") -> Iterator[tuple[Code, str, str]]:
    """Reads one violation of the schema as code, path and message; a union as what is wrong with its best member."""
    steps = list(violation.absolute_path)
    path = json_path(steps)
    schema: Any = violation.schema
    expected: Any = violation.validator_value
    instance: Any = violation.instance
    if violation.validator == "additionalProperties":
        known = schema.get("properties", {})
        for name in instance:
            if name not in known:
                place = json_path([*steps, name])
                yield "unknown-field", place, unknown_field(place)
    elif violation.validator == "required":
        for name in expected:
            if name not in instance:
                place = json_path([*steps, name])
                yield "missing-field", place, f"the required field `{place}` is missing"
    elif violation.validator == "anyOf" and violation.context:
        yield from _union_readings(violation)
    elif violation.validator == "enum" and schema.get(_EXTENSIBLE) and isinstance(instance, str):
        yield "unknown-value", path, unknown_value(path, instance)
    else:
        yield "bad-value", path, f"`{path}` {_expectation(violation)}; got {quote(instance)}"


def _union_readings(violation: "ValidationError") -> Iterator[tuple[Code, str, str]]:
    """Reads what is wrong with a value that is none of the members of a union."""
    branches: dict[int, list[ValidationError]] = {}
    for child in violation.context or ():
        branches.setdefault(int(child.schema_path[0]), []).append(child)
    meant = [children for children in branches.values() if not any(_tells_apart(child) for child in children)]
    if len(meant) == 1:
        for child in meant[0]:
            yield from readings(child)
        return
    path, got = json_path(violation.absolute_path), quote(violation.instance)
    constants = [child for children in branches.values() for child in children if child.validator == "const"]
    types = [_types(child) for children in branches.values() for child in children if child.validator == "type"]
    if constants and all(child.absolute_path == constants[0].absolute_path for child in constants):
        kinds = _listed([child.validator_value for child in constants])
        path, value = json_path(constants[0].absolute_path), constants[0].instance
        if cast("dict[str, Any]", violation.schema).get(_EXTENSIBLE) and isinstance(value, str):
            yield "unknown-value", path, unknown_value(path, value)
        else:
            yield "bad-value", path, f"`{path}` must be one of {kinds}; got {quote(value)}"
    elif len(types) == len(branches):
        yield "bad-value", path, f"`{path}` must be {' or '.join(dict.fromkeys(types))}; got {got}"
    else:
        yield "bad-value", path, f"`{path}` is none of the {len(branches)} things it may be; got {got}"


def _tells_apart(violation: "ValidationError") -> bool:
    """Whether a violation says that another member of the union is meant."""
    return violation.validator == "const" or (violation.validator == "type" and len(violation.relative_path) == 0)


def _types(violation: "ValidationError") -> str:
    """The types of which a value must be one."""
    expected: Any = violation.validator_value
    return expected if isinstance(expected, str) else " or ".join(expected)


def _expectation(violation: "ValidationError") -> str:
    expected: Any = violation.validator_value
    match violation.validator:
        case "type":
            return f"must be {_types(violation)}"
        case "const":
            return f"must be {quote(expected)}"
        case "enum":
            return f"must be one of {_listed(expected)}"
        case "format":
            return f"must be a {expected}"
        case "minimum" | "exclusiveMinimum" | "maximum" | "exclusiveMaximum":
            return f"must keep to the bound {violation.validator} {quote(expected)}"
        case other:
            return f"must satisfy {other} {quote(expected)}"


def _listed(values: list[Any]) -> str:
    """The values that one may have; of many the first."""
    shown = ", ".join(quote(value) for value in values[:_MOST_LISTED])
    return shown if len(values) <= _MOST_LISTED else f"{shown}, … ({len(values)} values)"


def unknown_field(path: str) -> str:
    """Says that there is a field that the schema does not know."""
    return f"the schema knows no field `{path}`"


def unknown_value(path: str, value: str) -> str:
    """Says that there is a value that the schema does not know, where it does not know all."""
    return f"the schema does not know {quote(value)} as a value of `{path}`"
