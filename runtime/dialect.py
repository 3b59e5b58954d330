"""A dialect: everything the runtime needs to know of one agent's event stream, as data."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Generic, Literal, TypeVar, overload

import msgspec
from msgspec import Struct
from session_events.decoder import EventDecoder
from session_events.envelope import Envelope
from session_events.explain import Explainer
from session_events.findings import Finding
from session_events.rules import AnyRule
from session_events.schema import read_schema
from session_events.unknown import UnknownEvent

EventT = TypeVar("EventT", bound=Struct)


class Dialect(Generic[EventT]):
    """One agent's event stream: its events, its rules and its schema.

    Attributes:
        name: short name, such as `copilot`.
        schema_version: version of the schema that the bindings were generated from.
        event_types: class of each event, by event type.
        rules: the stream rules.
        envelope: names of the fields that every event has.
        ephemeral_types: the classes of events that never reach a persisted log.
    """

    def __init__(
        self,
        *,
        name: str,
        schema_version: str,
        schema_file: str,
        event_types: Mapping[str, type[EventT]],
        union: Any,
        envelope: Envelope,
        choices: Mapping[type[Any], Mapping[str, type[Struct]]],
        ephemeral_types: frozenset[type[Struct]],
        rules: tuple[AnyRule, ...],
    ) -> None:
        """Generated packages make dialects; see `generated/<dialect>/__init__.py`.

        Args:
            name: short name.
            schema_version: version of the schema.
            schema_file: name of the schema's file in `session_events.schema`.
            event_types: class of each event, by event type.
            union: the tagged union of all events.
            envelope: names of the fields that every event has.
            choices: for each untagged union, its members by the field that only they have.
            ephemeral_types: the classes of events that never reach a persisted log.
            rules: the stream rules.
        """
        self.name = name
        self.schema_version = schema_version
        self.event_types = event_types
        self.ephemeral_types = ephemeral_types
        self.rules = rules
        self.envelope = envelope
        self._schema_file = schema_file
        self._union = union
        self._choices = choices

    def __repr__(self) -> str:
        return f"<Dialect {self.name} {self.schema_version}: {len(self.event_types)} events, {len(self.rules)} rules>"

    @cached_property
    def schema(self) -> dict[str, Any]:
        """The schema itself, read from package data when first asked for."""
        schema: dict[str, Any] = msgspec.json.decode(read_schema(self._schema_file))
        return schema

    @cached_property
    def decoder(self) -> EventDecoder[EventT]:
        """The decoder of this dialect's events, built when first asked for."""
        definitions = {event_type: event.__name__ for event_type, event in self.event_types.items()}
        explainer = Explainer(lambda: self.schema, definitions, self.envelope)
        return EventDecoder(self._union, self.event_types, self._choices, self.envelope, explainer)

    @overload
    def decode(self, data: bytes | str, *, strict: Literal[True] = True) -> EventT: ...

    @overload
    def decode(self, data: bytes | str, *, strict: bool) -> EventT | UnknownEvent: ...

    def decode(self, data: bytes | str, *, strict: bool = True) -> EventT | UnknownEvent:
        """Decodes one event.

        Args:
            data: one event as JSON.
            strict: False to get an `UnknownEvent`, or the part of an event that is as the schema
                says, where strict decoding raises.

        Raises:
            DecodeError: the event is not as the schema says; the error carries the first finding.
            FramingError: the data is not JSON at all.
        """
        raw = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
        return self.decoder.decode_strict(raw) if strict else self.decoder.decode(raw)[0]

    def explain(self, data: bytes | str) -> tuple[Finding, ...]:
        """Says everything that is wrong with the shape of one event; nothing when it can be decoded."""
        raw = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
        return self.decoder.decode(raw)[1]
