"""Compares the events of two schemas."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from session_events.codegen.diff.compare import Comparer
from session_events.codegen.diff.found import Found
from session_events.codegen.diff.schema import EventSchema
from session_events.codegen.diff.shape import Object
from session_events.codegen.diff.shapes import Shapes
from session_events.codegen.diff.similarity import ALIKE, matched, names_alike, places_of
from session_events.codegen.places import share


class EventChange(NamedTuple):
    """A change of an event.

    Attributes:
        event: its type; the new one, if it has been renamed.
        found: the change.
    """

    event: str
    found: Found


#: Kinds that mean more where the union is what a required field of the event itself holds.
_PAYLOAD = ("member-added", "member-removed", "member-renamed", "discriminator-changed")

#: What follows from an event's having another name: kind, and where.
_SAID_BY_NAME = {("class-renamed", ""), ("class-renamed", ".data")}


class Events:
    """Compares events, and finds those that have another name.

    Attributes:
        renamed: old names by new names, filled by `compare`.
    """

    def __init__(self, old: EventSchema, new: EventSchema) -> None:
        self._old = old
        self._new = new
        self._comparer = Comparer(old, new)
        self.renamed: dict[str, str] = {}

    def compare(self) -> Iterator[EventChange]:
        """Yields the changes, in the order of the new schema; first what went."""
        gone = [name for name in self._old.events if name not in self._new.events]
        come = [name for name in self._new.events if name not in self._old.events]
        certainty = {}
        for one, other, score in self._renamed(gone, come):
            self.renamed[other], certainty[other] = one, score
        for name in gone:
            if name not in self.renamed.values():
                yield EventChange(name, Found("event-removed"))
        for name in self._new.events:
            before = self.renamed.get(name, name)
            if before not in self._old.events:
                yield EventChange(name, Found("event-added"))
                continue
            if before != name:
                yield EventChange(name, Found("event-renamed", old=before, new=name, certainty=certainty[name]))
            yield from (EventChange(name, found) for found in self._event(before, name))

    def _event(self, before: str, name: str) -> Iterator[Found]:
        old, new = self._old.events[before], self._new.events[name]
        required = self._required(old)
        tags = (f".{self._old.tag}", f".{self._new.tag}")
        for found in self._comparer.nodes(old, new):
            if before != name and (found.kind, found.path) in _SAID_BY_NAME | {
                ("constant-changed", tag) for tag in tags
            }:
                continue
            at_payload = found.kind in _PAYLOAD and found.path.split("(")[0][1:] in required
            yield found._replace(kind=f"payload-{found.kind}") if at_payload else found
        yield from self._reach(old, new)

    def _reach(self, old: Any, new: Any) -> Iterator[Found]:
        """Says whether an event has begun or ceased to be one that never reaches a persisted log."""
        before = _always_true(self._comparer.old.of(old).objects, self._comparer.old, self._old)
        after = _always_true(self._comparer.new.of(new).objects, self._comparer.new, self._new)
        if before != after:
            yield Found("event-became-ephemeral" if after else "event-became-persistent")

    def _required(self, event: Any) -> frozenset[str]:
        objects = self._comparer.old.of(event).objects
        return objects[0].required if objects else frozenset()

    def _renamed(self, gone: list[str], come: list[str]) -> Iterator[tuple[str, str, float]]:
        old = _payloads(self._comparer.old, self._old, gone) if come else {}
        new = _payloads(self._comparer.new, self._new, come) if gone else {}

        def alike(one: str, other: str) -> float:
            scores = share(old[one], new[other]), names_alike(one, other)
            return sum(scores) / 2 if min(scores) >= ALIKE else 0.0

        return matched(old, new, alike)


def _payloads(shapes: Shapes, schema: EventSchema, names: list[str]) -> dict[str, frozenset[str]]:
    """What events are made up of, beside what all events have."""
    common = _envelope(shapes, schema)
    return {
        name: frozenset(
            place for member in shapes.of(schema.events[name]).objects for place in places_of(shapes, member, common)
        )
        for name in names
    }


def _envelope(shapes: Shapes, schema: EventSchema) -> frozenset[str]:
    members = [member for event in schema.events.values() for member in shapes.of(event).objects]
    names = frozenset(members[0].properties) if members else frozenset()
    for member in members:
        names &= member.properties.keys()
    return names - {"data"}


def _always_true(objects: tuple[Object, ...], shapes: Shapes, schema: EventSchema) -> bool:
    name = schema.stream.get("envelope", {}).get("ephemeral", "ephemeral")
    for member in objects:
        if name not in member.required or name not in member.properties:
            return False
        shape = shapes.of(member.properties[name])
        values: Mapping[str, Any] | None = shape.values["boolean"].listed if shape.types == ("boolean",) else None
        if values is None or set(values) != {"true"}:
            return False
    return bool(objects)
