"""Compares two schemas of one thing, place by place, with references followed."""

from collections.abc import Iterator
from typing import Any

from session_events.codegen.diff.fields import Fields
from session_events.codegen.diff.found import Found
from session_events.codegen.diff.members import Members, Pair
from session_events.codegen.diff.schema import ANNOTATIONS, EventSchema
from session_events.codegen.diff.shape import Array, Shape
from session_events.codegen.diff.shapes import Shapes, canonical
from session_events.codegen.diff.values import compare_bounds, compare_values
from session_events.errors import SchemaError
from session_events.quote import cut, printable, quote

#: More than this below one place are no two versions of one schema, or an attempt to exhaust memory.
MOST_CHANGES = 20_000


class Comparer:
    """Compares the places of two schemas. Recursive ones are compared once around."""

    def __init__(self, old: EventSchema, new: EventSchema) -> None:
        self.old = Shapes(old)
        self.new = Shapes(new)
        self._members = Members(self.old, self.new)
        self._fields = Fields(self.old, self.new, self.nodes)
        self._known: dict[tuple[int, int], tuple[Found, ...]] = {}

    def nodes(self, old: Any, new: Any) -> tuple[Found, ...]:
        """Compares two schemas of one place.

        Raises:
            SchemaError: a reference leads nowhere, or there are too many changes.
        """
        before, after = self.old.of(old), self.new.of(new)
        key = id(before), id(after)
        if key not in self._known:
            self._known[key] = ()  # what this place holds when it comes up again below itself
            found = tuple(dict.fromkeys(self._shapes(before, after)))
            if len(found) > MOST_CHANGES:
                raise SchemaError(f"more than {MOST_CHANGES:,} changes: these are no two versions of one schema")
            self._known[key] = found
        return self._known[key]

    def _shapes(self, old: Shape, new: Shape) -> Iterator[Found]:
        yield from self._name(old.name, new.name)
        yield from _annotations(old, new)
        for name in sorted(old.keywords.keys() | new.keywords.keys()):
            before, after = old.keywords.get(name), new.keywords.get(name)
            if canonical(before) != canonical(after):
                kind = "keyword-added" if before is None else "keyword-removed" if after is None else "keyword-changed"
                yield Found(kind, old=f"`{name}`: {_stated(before)}", new=f"`{name}`: {_stated(after)}")
        if old.anything or new.anything:
            if not new.anything:
                yield Found("type-closed", new=str(new))
            elif not old.anything:
                yield Found("type-opened", old=str(old))
            return
        yield from self._types(old, new)

    def _types(self, old: Shape, new: Shape) -> Iterator[Found]:
        pairs = [(kind, kind) for kind in old.types if kind in new.types]
        gone = [kind for kind in old.types if kind not in new.types]
        come = [kind for kind in new.types if kind not in old.types]
        if "number" in gone and "integer" in come:
            pairs.append(("number", "integer"))
            yield Found("number-to-integer")
        elif "integer" in gone and "number" in come:
            pairs.append(("integer", "number"))
            yield Found("integer-to-number")
        for kind, other in pairs:
            gone, come = [one for one in gone if one != kind], [one for one in come if one != other]
        if gone and come and not pairs:
            yield Found("type-changed", old=str(old), new=str(new))
        else:
            yield from (Found("type-removed", old=kind, new=str(new)) for kind in gone)
            yield from (Found("type-added", old=str(old), new=kind) for kind in come)
        if old.nullable != new.nullable and (pairs or not (gone and come)):
            yield Found("null-added" if new.nullable else "null-removed")
        for kind, other in pairs:
            if kind in old.values and other in new.values:
                yield from compare_values(other, old.values[kind], new.values[other])
        if old.arrays is not None and new.arrays is not None:
            yield from self._arrays(old.arrays, new.arrays)
        if old.objects and new.objects:
            for found in self._members.pairs(old.objects, new.objects):
                yield from self._pair(found) if isinstance(found, Pair) else (found,)

    def _arrays(self, old: Array, new: Array) -> Iterator[Found]:
        yield from compare_bounds(old.bounds, new.bounds)
        if old.items is not None or new.items is not None:
            items = self.nodes({} if old.items is None else old.items, {} if new.items is None else new.items)
            yield from (found.below("[*]") for found in items)

    def _pair(self, pair: Pair) -> Iterator[Found]:
        yield from pair.known
        yield from (found.below(pair.step) for found in self._name(pair.old.name, pair.new.name))
        yield from (found.below(pair.step) for found in self._fields.compare(pair.old, pair.new, pair.without))

    def _name(self, old: str | None, new: str | None) -> Iterator[Found]:
        """Compares the names of two definitions; what moved into one, or out of it, has not changed."""
        if old is not None and new is not None and old != new:
            gone = old not in self.new.schema.definitions
            yield Found("class-renamed" if gone else "class-changed", old=printable(cut(old)), new=printable(cut(new)))


def _annotations(old: Shape, new: Shape) -> Iterator[Found]:
    if old.extensible != new.extensible:
        yield Found("extensible" if new.extensible else "not-extensible")
    for name in ANNOTATIONS:
        before, after = old.annotations.get(name), new.annotations.get(name)
        if name == "deprecated":
            if bool(before) != bool(after):
                yield Found("deprecated" if after else "not-deprecated")
        elif canonical(before) != canonical(after) or (name in old.annotations) != (name in new.annotations):
            yield Found(f"{name}-changed", old=_said(old, name), new=_said(new, name))


def _stated(value: Any) -> str:
    return "not given" if value is None else quote(value)


def _said(shape: Shape, name: str) -> str:
    return quote(shape.annotations[name]) if name in shape.annotations else "not given"
