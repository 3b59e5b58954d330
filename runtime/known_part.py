"""Takes from a rejected event what is as the schema says."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeAlias, TypeVar, get_args, get_origin

import msgspec
from msgspec import UNSET, Struct, structs
from session_events.findings import Finding
from session_events.quote import json_path
from session_events.shapes import Choices, fields_of, members_of, struct_for, structs_in
from session_events.unknown import UnknownObject

EventT = TypeVar("EventT", bound=Struct)
Hook: TypeAlias = Callable[[type[Any], Any], Any]
Steps: TypeAlias = tuple[str | int, ...]

#: A longer list is not searched for items that can be read.
_MANY = 10_000


class KnownPart:
    """Makes events of those of their fields that can be read; all others are `UNSET`, required or not.

    What the schema merely does not know is kept as it came: a string, or an `UnknownObject`.
    """

    def __init__(self, hook: Hook, choices: Choices) -> None:
        """Args: how values of custom types are converted; the members of untagged unions, see `Dialect`."""
        self._hook = hook
        self._choices = choices

    def event(
        self, event_class: type[EventT], value: dict[str, Any], raw: bytes, findings: tuple[Finding, ...]
    ) -> EventT | None:
        """Makes an event; None if it has a payload that is of no known kind.

        Args:
            event_class: a class made by `partial_class`.
            value: the event as plain JSON.
            raw: the bytes that the event came from.
            findings: what is wrong with the event.
        """
        unknown = frozenset(finding.path or "" for finding in findings if finding.code == "unknown-value")
        reading = _Reading(self._hook, self._choices, unknown)
        event = reading.struct(event_class, value, (), raw=raw, findings=findings)
        for field in fields_of(event_class):
            if field.required and getattr(event, field.name) is UNSET and structs_in(field.type):
                return None
        return event


class _Reading:
    """Reads one event."""

    def __init__(self, hook: Hook, choices: Choices, unknown: frozenset[str]) -> None:
        """Args: as of `KnownPart`; the paths of the values that the schema merely does not know."""
        self._hook = hook
        self._choices = choices
        self._unknown = unknown

    def struct(
        self,
        struct: type[EventT],
        value: dict[str, Any],
        steps: Steps,
        empty: tuple[type[Struct], ...] = (),
        **more: Any,
    ) -> EventT:
        fields = {field.name: self._field(field, value, steps, empty) for field in fields_of(struct)} | more
        try:
            return struct(**fields)
        except ValueError:  # a constant is not what it must be; all of them are booleans
            return struct(**{name: UNSET if isinstance(field, bool) else field for name, field in fields.items()})

    def _field(
        self, field: structs.FieldInfo, value: dict[str, Any], steps: Steps, empty: tuple[type[Struct], ...]
    ) -> Any:
        name = field.encode_name
        found = self._value(field.type, value[name], (*steps, name)) if name in value else UNSET
        candidates = structs_in(field.type)
        if found is UNSET and field.required and len(candidates) == 1 and candidates[0] not in empty:
            # so that its attributes can be asked for
            return self.struct(candidates[0], {}, steps, (*empty, candidates[0]))
        return found

    def _value(self, expected: Any, value: Any, steps: Steps) -> Any:
        try:
            return msgspec.convert(value, expected, dec_hook=self._hook, str_keys=True)
        except (msgspec.ValidationError, RecursionError):
            pass
        kinds = list(members_of(expected))
        if isinstance(value, str) and self._unknown and json_path(steps) in self._unknown:
            return value
        if isinstance(value, dict):
            struct = struct_for(kinds, value, self._choices)
            if struct is not None:
                return self.struct(struct, value, steps)
            for tag in {kind.__struct_config__.tag_field for kind in structs_in(*kinds)} if self._unknown else ():
                if tag is not None and json_path((*steps, tag)) in self._unknown:
                    return UnknownObject(value[tag], value, self._shared(structs_in(*kinds), value))
        for kind in kinds:
            arguments = get_args(kind)
            if get_origin(kind) is list and isinstance(value, list) and len(value) <= _MANY:
                items = [self._value(arguments[0], item, (*steps, place)) for place, item in enumerate(value)]
                return [item for item in items if item is not UNSET]
            if get_origin(kind) is dict and isinstance(value, dict):
                pairs = {key: self._value(arguments[1], item, (*steps, key)) for key, item in value.items()}
                return {key: item for key, item in pairs.items() if item is not UNSET}
        return UNSET

    def _shared(self, kinds: list[type[Struct]], value: dict[str, Any]) -> dict[str, Any]:
        """What an object has of the attributes of some classes: what is plain, and as one of them says."""
        shared: dict[str, Any] = {}
        for field in [field for kind in kinds for field in fields_of(kind)]:
            found = value.get(field.encode_name, UNSET)
            if shared.setdefault(field.name, UNSET) is UNSET and isinstance(found, str | int | float):
                with suppress(msgspec.ValidationError):
                    shared[field.name] = msgspec.convert(found, field.type, dec_hook=self._hook)
        return shared
