"""Compares unions of objects: which member of the one is which of the other."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from session_events.codegen.diff.found import Found, listed
from session_events.codegen.diff.shape import Object
from session_events.codegen.diff.shapes import Shapes
from session_events.codegen.diff.similarity import matched, places_of
from session_events.codegen.places import share
from session_events.quote import cut, quote


class Pair(NamedTuple):
    """Two objects that are one and the same in two schemas.

    Attributes:
        old, new: the objects.
        step: what a path says to lead into it; empty where there is but one object.
        known: the changes of the pair itself.
        without: fields that need not be compared any more.
    """

    old: Object
    new: Object
    step: str = ""
    known: tuple[Found, ...] = ()
    without: frozenset[str] = frozenset()


class Members:
    """Finds pairs among the objects that two unions choose between."""

    def __init__(self, old: Shapes, new: Shapes) -> None:
        self._old = old
        self._new = new

    def pairs(self, old: tuple[Object, ...], new: tuple[Object, ...]) -> Iterator[Pair | Found]:
        """Yields the members that are in both, and what happened to the others."""
        if len(old) == len(new) == 1:
            yield Pair(old[0], new[0])
            return
        tag, other_tag = tag_of(self._old, old), tag_of(self._new, new)
        if tag is None or other_tag is None:
            for members, shapes, theirs in ((old, self._old, other_tag), (new, self._new, tag)):
                if len(members) == 1 and theirs is not None and constant(shapes, members[0], theirs) is not None:
                    tag = other_tag = theirs
        gone, come = dict.fromkeys(old), dict.fromkeys(new)
        if tag is not None and tag == other_tag:
            by_constant = {constant(self._new, member, tag): member for member in new}
            for member in old:
                value = constant(self._old, member, tag)
                if value is not None and value in by_constant:
                    other = by_constant[value]
                    del gone[member], come[other]
                    yield Pair(member, other, f"({_named(tag, value)})")
        yield from self._others(list(gone), list(come), tag, other_tag, (len(old), len(new)))

    def _others(
        self, gone: list[Object], come: list[Object], tag: str | None, other_tag: str | None, sizes: tuple[int, int]
    ) -> Iterator[Pair | Found]:
        """Pairs by likeness what no constant pairs."""
        without = frozenset(name for name in (tag, other_tag) if name is not None)
        left, right = dict.fromkeys(gone), dict.fromkeys(come)
        told = [self._name(self._old, member, tag) for member in gone]
        told_now = [self._name(self._new, member, other_tag) for member in come]
        names, new_names = dict(zip(gone, told, strict=True)), dict(zip(come, told_now, strict=True))
        changed = tag != other_tag and bool(tag) and bool(other_tag)
        if changed:
            yield Found("discriminator-changed", old=quote(tag), new=quote(other_tag))
        made = {member: places_of(self._old, member, without) for member in gone}
        made |= {member: places_of(self._new, member, without) for member in come}
        for one, other, score in matched(gone, come, lambda one, other: _alike(one, other, made)):
            del left[one], right[other]
            renamed = tag is not None and tag == other_tag and names[one] != new_names[other]
            found = Found("member-renamed", old=names[one], new=new_names[other], certainty=score)
            yield Pair(one, other, f"({new_names[other]})", (found,) if renamed else (), without)
        if (sizes[0] == 1 and left) or (sizes[1] == 1 and right):
            kind = "object-split" if sizes[0] == 1 else "objects-joined"
            yield Found(kind, old=listed(names.values()), new=listed(new_names.values()))
            return
        yield from (Found("union-to-object" if sizes[1] == 1 else "member-removed", old=names[one]) for one in left)
        yield from (Found("object-to-union" if sizes[0] == 1 else "member-added", new=new_names[one]) for one in right)

    def _name(self, shapes: Shapes, member: Object, tag: str | None) -> str:
        value = None if tag is None else constant(shapes, member, tag)
        if tag is not None and value is not None:
            return _named(tag, value)
        fields = sorted(member.required) or sorted(member.properties)
        return f"with {', '.join(map(quote, fields[:3]))}" if fields else "object"


def _alike(one: Object, other: Object, made: Mapping[Object, frozenset[str]]) -> float:
    if one.is_map or other.is_map:
        return float(one.is_map and other.is_map)
    if not one.properties and not other.properties:
        return float(one.required == other.required)
    return share(made[one], made[other]) if made[one] or made[other] else 0.0


def tag_of(shapes: Shapes, members: tuple[Object, ...]) -> str | None:
    """The field by whose constant the members of a union are told apart; None if there is none, or one member."""
    if len(members) < 2:
        return None
    for name in members[0].properties:
        values = [constant(shapes, member, name) for member in members]
        if None not in values and len(set(values)) == len(values):
            return name
    return None


def constant(shapes: Shapes, member: Object, name: str) -> str | None:
    """The only text that a required field of an object may hold."""
    if name not in member.required or name not in member.properties:
        return None
    shape = shapes.of(member.properties[name])
    texts = shape.values.get("string")
    if shape.types != ("string",) or texts is None or texts.listed is None or len(texts.listed) != 1:
        return None
    return str(next(iter(texts.listed.values())))


def _named(tag: str, value: str) -> str:
    return f"{cut(tag)}={quote(value)}" if not value.isidentifier() else f"{cut(tag)}={cut(value)}"
