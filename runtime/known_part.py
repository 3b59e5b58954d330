"""Takes from a rejected event what is as the schema says."""

from collections.abc import Callable
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

import msgspec
from msgspec import UNSET, Struct, structs
from session_events.findings import Finding

EventT = TypeVar("EventT", bound=Struct)
Hook = Callable[[type[Any], Any], Any]


def known_part(
    event_class: type[EventT], value: dict[str, Any], hook: Hook, raw: bytes, findings: tuple[Finding, ...]
) -> EventT:
    """Makes an event of those of its fields that can be read; all others are `UNSET`, required or not.

    Args:
        event_class: a class made by `partial_class`.
        value: the event as plain JSON.
        hook: how values of custom types are converted.
        raw: the bytes that the event came from.
        findings: what is wrong with the event.

    Raises:
        ValueError: a constant of the class is not what it must be.
    """
    fields = _known_fields(event_class, value, hook)
    return event_class(**(fields | {"raw": raw, "findings": findings}))


def _known_fields(struct: type[Struct], value: dict[str, Any], hook: Hook) -> dict[str, Any]:
    return {
        field.name: _known_value(field.type, value[field.encode_name], hook) if field.encode_name in value else UNSET
        for field in structs.fields(struct)
    }


def _known_value(expected: Any, value: Any, hook: Hook) -> Any:
    try:
        return msgspec.convert(value, expected, dec_hook=hook, strict=True, str_keys=True)
    except (msgspec.ValidationError, RecursionError):
        struct = _struct_for(expected, value)
        if struct is None:
            return UNSET
        try:
            return struct(**_known_fields(struct, value, hook))
        except ValueError:
            return UNSET


def _struct_for(expected: Any, value: Any) -> type[Struct] | None:
    """Finds the one class of a type that a JSON object can be meant for."""
    if not isinstance(value, dict):
        return None
    candidates = list(_struct_classes(expected))
    if len(candidates) == 1:
        return candidates[0]
    for candidate in candidates:
        config = candidate.__struct_config__
        if config.tag_field is not None and value.get(config.tag_field) == config.tag:
            return candidate
    return None


def _struct_classes(expected: Any) -> list[type[Struct]]:
    if isinstance(expected, type) and issubclass(expected, Struct):
        return [expected]
    if get_origin(expected) is Annotated:
        return _struct_classes(get_args(expected)[0])
    if get_origin(expected) in (Union, UnionType):
        return [struct for member in get_args(expected) for struct in _struct_classes(member)]
    return []
