"""A dialect: everything the runtime needs to know of one agent's event stream, as data."""

from collections.abc import Callable, Iterable, Mapping
from copy import copy
from functools import cached_property
from importlib import import_module
from typing import Any, Generic, Literal, Self, TypeVar, overload

import msgspec
from msgspec import Struct
from session_events.decoder import EventDecoder
from session_events.envelope import Envelope, attribute_name
from session_events.explain import Explainer
from session_events.findings import Finding
from session_events.quote import cut
from session_events.rules import AnyRule, hash_of
from session_events.schema import read_schema
from session_events.sse_use import SSE, SseUse
from session_events.tag import type_teller
from session_events.unknown import UnknownEvent, partial_class, unknown_class

EventT_co = TypeVar("EventT_co", bound=Struct, covariant=True)


class Dialect(Generic[EventT_co]):
    """One agent's event stream: its events, its rules and its schema.

    Attributes:
        name: short name, such as `copilot`.
        schema_version: version of the schema that the bindings were generated from.
        event_types: class of each event, by event type.
        rules: the stream rules.
        envelope: names of the fields that every event has.
        ephemeral_types: the classes of events that never reach a persisted log.
        sse: how it uses server-sent events.
        unchecked: the rules that other schemas of this dialect state and this one cannot, each with the reason.
    """

    def __init__(
        self,
        *,
        name: str,
        schema_version: str,
        schema_file: str = "",
        schema_module: str = "",
        event_types: Mapping[str, type[EventT_co]],
        union: Any,
        envelope: Envelope,
        choices: Mapping[type[Any], Mapping[str, type[Struct]]],
        ephemeral_types: frozenset[type[Struct]],
        rules: tuple[AnyRule, ...],
        version_field: tuple[type[Struct], str] | None = None,
        sse: SseUse = SSE,
        unchecked: Mapping[str, str] | None = None,
    ) -> None:
        """Generated packages make dialects; see `generated/<dialect>/__init__.py`.

        Args:
            name: short name.
            schema_version: version of the schema.
            schema_file: name of the schema's file in `session_events.schema`.
            schema_module: name of the module that holds the schema, if it is no file there.
            event_types: class of each event, by event type.
            union: the tagged union of all events.
            envelope: names of the fields that every event has.
            choices: for each untagged union, its members by the field that only they have.
            ephemeral_types: the classes of events that never reach a persisted log.
            rules: the stream rules.
            version_field: the event that states the version of the program that wrote a stream, and the path of the
                attribute that holds it.
            sse: how the stream uses server-sent events.
            unchecked: the rules that cannot be checked with this schema, each with the reason.
        """
        self.name = name
        self.schema_version = schema_version
        self.event_types = event_types
        self.ephemeral_types = ephemeral_types
        self.rules = rules
        self.envelope = envelope
        self.sse = sse
        self.unchecked = unchecked or {}
        self._version_field = version_field
        self._schema_file = schema_file
        self._schema_module = schema_module
        self._union = union
        self._choices = choices

    def __repr__(self) -> str:
        return f"<Dialect {self.name} {self.schema_version}: {len(self.event_types)} events, {len(self.rules)} rules>"

    @cached_property
    def schema(self) -> dict[str, Any]:
        """The schema itself, read when first asked for."""
        carried = import_module(self._schema_module).SCHEMA if self._schema_module else None
        schema: dict[str, Any] = msgspec.json.decode(carried or read_schema(self._schema_file))
        return schema

    @cached_property
    def decoder(self) -> EventDecoder[EventT_co]:
        """The decoder of this dialect's events, built when first asked for."""
        definitions = {event_type: event.__name__ for event_type, event in self.event_types.items()}
        explainer = Explainer(lambda: self.schema, definitions, self.envelope)
        return EventDecoder(
            self._union, self.event_types, self._choices, self.envelope, explainer, self.sse, self.unknown_class
        )

    @cached_property
    def rules_hash(self) -> str:
        """The SHA-256 of the rules, their sentences and sources left out."""
        return hash_of(self.rules)

    @cached_property
    def event_classes(self) -> frozenset[type[Struct]]:
        """The classes of all events, that of unknown ones among them."""
        return frozenset([*self.event_types.values(), self.unknown_class])

    def with_rules(self, rules: Iterable[AnyRule]) -> Self:
        """Returns the same dialect, decoder included, with these rules instead of its own."""
        other = copy(self)
        other.rules = tuple(rules)
        other.__dict__.pop("rules_hash", None)
        return other

    @cached_property
    def unknown_class(self) -> type[UnknownEvent]:
        """The class of unknown events: `UnknownEvent`, or one that has the envelope's attributes by their names."""
        roles = ("id", "parent", "agent", "ephemeral")
        return unknown_class(**{role: self.attribute_of(getattr(self.envelope, role)) for role in roles})

    def attribute_of(self, field: str | None) -> str | None:
        """The attribute that holds a field of the envelope; None if no event has it."""
        names = (attribute_name(event_class, field) for event_class in self.event_types.values())
        return None if field is None else next((name for name in names if name is not None), None)

    @cached_property
    def agent_attribute(self) -> str | None:
        """The attribute that holds an event's agent, if it has any; None if no event has."""
        return self.attribute_of(self.envelope.agent)

    @cached_property
    def has_agents_everywhere(self) -> bool:
        """Whether all events have that attribute."""
        return all(hasattr(event_class, self.agent_attribute or "") for event_class in self.event_classes)

    @cached_property
    def version_classes(self) -> frozenset[type[Struct]]:
        """The classes of the event that states the version of the program that wrote a stream; none if none does."""
        if self._version_field is None:
            return frozenset()
        event_class = self._version_field[0]
        return frozenset([event_class, partial_class(event_class)])

    def version_stated(self, events: Iterable[object]) -> str | None:
        """Finds the version of the program that wrote a stream, as one of its events states it; None if none does."""
        if self._version_field is not None:
            event_class, path = self._version_field
            for event in events:
                if isinstance(event, event_class):
                    value: object = event
                    for name in path.split("."):
                        value = getattr(value, name, None)
                    if isinstance(value, str):
                        return cut(value)
        return None

    @cached_property
    def _knows(self) -> Callable[[bytes, str | None], bool]:
        return type_teller(self.envelope.type, self.event_types, by_name=self.sse.name == "tells")

    def knows(self, data: bytes, sse_event: str | None = None) -> bool:
        """Tells whether an event is of a type of this dialect, whatever else is in it.

        Args:
            data: one event as JSON; anything else is of no type.
            sse_event: its name as a server-sent event.
        """
        return self._knows(data, sse_event)

    @overload
    def decode(self, data: bytes | str, *, strict: Literal[True] = True) -> EventT_co: ...

    @overload
    def decode(self, data: bytes | str, *, strict: bool) -> EventT_co | UnknownEvent: ...

    def decode(self, data: bytes | str, *, strict: bool = True) -> EventT_co | UnknownEvent:
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
