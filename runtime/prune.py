"""Takes the fields that a dialect does not know out of an event: the commonest drift, found without a schema."""

from functools import cache
from typing import Any, get_args, get_origin

from msgspec import Struct
from session_events.quote import json_path
from session_events.shapes import Choices, fields_of, members_of, struct_for


class Pruner:
    """Prunes the events of one dialect."""

    def __init__(self, choices: Choices) -> None:
        """Args: the members of untagged unions, see `Dialect`."""
        self._choices = choices

    def prune(self, event_class: type[Struct], event: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
        """Copies an event without the fields that its class, and those below it, do not know.

        Returns:
            The copy, and the JSON paths of the fields that were left out.
        """
        unknown: list[str] = []
        return self._object(event_class, event, [], unknown), unknown

    def _object(
        self, struct: type[Struct], value: dict[str, Any], steps: list[str | int], unknown: list[str]
    ) -> dict[str, Any]:
        config = struct.__struct_config__
        kinds = _kinds_by_name(struct)
        copy: dict[str, Any] = {}
        for name, child in value.items():
            if name in kinds:
                nested = isinstance(child, dict | list)
                copy[name] = self._value(kinds[name], child, [*steps, name], unknown) if nested else child
            elif name == config.tag_field or not config.forbid_unknown_fields:
                copy[name] = child
            else:
                unknown.append(json_path([*steps, name]))
        return copy

    def _value(self, kinds: list[Any], value: Any, steps: list[str | int], unknown: list[str]) -> Any:
        if isinstance(value, dict):
            struct = struct_for(kinds, value, self._choices)
            if struct is not None:
                return self._object(struct, value, steps, unknown)
        for kind in kinds:
            if get_origin(kind) is list and isinstance(value, list):
                items = _kinds(get_args(kind)[0])
                return [self._value(items, item, [*steps, place], unknown) for place, item in enumerate(value)]
            if get_origin(kind) is dict and isinstance(value, dict):
                items = _kinds(get_args(kind)[1])
                return {name: self._value(items, item, [*steps, name], unknown) for name, item in value.items()}
        return value


@cache
def _kinds_by_name(struct: type[Struct]) -> dict[str, list[Any]]:
    return {field.encode_name: _kinds(field.type) for field in fields_of(struct)}


def _kinds(expected: Any) -> list[Any]:
    return list(members_of(expected))
