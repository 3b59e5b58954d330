"""Compares the fields of two objects."""

from collections.abc import Callable, Iterator, Set
from typing import Any, TypeAlias

from session_events.codegen.diff.found import Found, field_step, listed
from session_events.codegen.diff.shape import Object
from session_events.codegen.diff.shapes import Shapes, canonical
from session_events.codegen.diff.similarity import ALIKE, matched, names_alike, places
from session_events.codegen.diff.values import compare_bounds
from session_events.codegen.places import share
from session_events.quote import quote

Compare: TypeAlias = Callable[[Any, Any], tuple[Found, ...]]
"""Compares two schemas of one place."""


class Fields:
    """Compares the fields of objects."""

    def __init__(self, old: Shapes, new: Shapes, compare: Compare) -> None:
        """Args: the shapes of both schemas, and what compares the schemas of the fields."""
        self._old = old
        self._new = new
        self._compare = compare

    def compare(self, old: Object, new: Object, without: Set[str] = frozenset()) -> Iterator[Found]:
        """Compares two objects, but for some fields."""
        yield from compare_bounds(old.bounds, new.bounds)
        if old.is_map != new.is_map:
            names = listed(new.properties) or "none"
            yield Found("object-to-map") if new.is_map else Found("map-to-object", new=names)
            return
        if old.is_map:
            others = self._compare({} if old.others is None else old.others, {} if new.others is None else new.others)
            yield from (found.below(".*") for found in others)
            return
        if (old.others is False) != (new.others is False):
            yield Found("object-closed" if new.others is False else "object-opened")
        elif canonical(old.others) != canonical(new.others):
            yield Found("other-fields-changed", old=quote(old.others), new=quote(new.others))
        gone = [name for name in old.properties if name not in new.properties and name not in without]
        come = [name for name in new.properties if name not in old.properties and name not in without]
        for one, other, score in self._renamed(old, new, gone, come):
            gone.remove(one)
            come.remove(other)
            kind = "required" if other in new.required else "optional"
            yield Found(
                f"{kind}-field-renamed", field_step(other), old=listed([one]), new=listed([other]), certainty=score
            )
            yield from self._field(old, new, one, other)
        for name in gone:
            kind = f"{'required' if name in old.required else 'optional'}-field-removed"
            yield Found(kind if new.others is False else f"open-{kind}", field_step(name))
        for name in come:
            kind = f"{'required' if name in new.required else 'optional'}-field-added"
            yield Found(kind if old.others is False else f"open-{kind}", field_step(name))
        for name in old.properties:
            if name in new.properties and name not in without:
                yield from self._field(old, new, name, name)

    def _field(self, old: Object, new: Object, name: str, other: str) -> Iterator[Found]:
        if (name in old.required) != (other in new.required):
            yield Found(
                "field-became-required" if other in new.required else "field-became-optional", field_step(other)
            )
        found = self._compare(old.properties[name], new.properties[other])
        yield from (change.below(field_step(other)) for change in found)

    def _renamed(self, old: Object, new: Object, gone: list[str], come: list[str]) -> list[tuple[str, str, float]]:
        """Finds fields that have another name. In an open object nobody can tell: it may have had both."""
        if old.others is not False or new.others is not False:
            return []

        def alike(one: str, other: str) -> float:
            name = names_alike(one, other)
            if name < ALIKE:
                return 0.0
            made = places(self._old, old.properties[one]), places(self._new, new.properties[other])
            likeness = share(*made)
            if not likeness:
                return 0.0
            return (name + likeness) / 2 if max(map(len, made)) > 1 else name  # that both are texts says little

        return list(matched(gone, come, alike))
