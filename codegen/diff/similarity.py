"""How alike two things are: what went and what came may be one thing under another name."""

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Set
from difflib import SequenceMatcher
from itertools import islice
from typing import Any, TypeVar

from session_events.codegen.diff.shape import Object
from session_events.codegen.diff.shapes import Shapes
from session_events.codegen.places import share

T = TypeVar("T", bound=Hashable)

#: What is less alike is not called a renaming.
ALIKE = 0.6

#: How deep two objects are compared, and how many places of each.
_DEPTH = 4
_MOST_PLACES = 400
_MOST_VALUES = 40

#: More pairs than this are not looked at: so much change is no renaming.
_MOST_PAIRS = 2_500

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


def matched(gone: Iterable[T], come: Iterable[T], alike: Callable[[T, T], float]) -> Iterator[tuple[T, T, float]]:
    """Yields what went and what came in pairs, the most alike first, each with how alike it is.

    Everything is in one pair at most; what is alike to less than `ALIKE` is in none.
    """
    old, new = list(gone), list(come)
    if len(old) * len(new) > _MOST_PAIRS:
        return
    scores = [
        (alike(one, other), place, other_place)
        for place, one in enumerate(old)
        for other_place, other in enumerate(new)
    ]
    taken: set[tuple[str, int]] = set()
    for score, place, other_place in sorted(scores, key=lambda entry: -entry[0]):
        if score >= ALIKE and not taken & {("old", place), ("new", other_place)}:
            taken |= {("old", place), ("new", other_place)}
            yield old[place], new[other_place], score


def names_alike(one: str, other: str) -> float:
    """How alike two names are: by their words, whose order and spelling do not count, or by their letters."""
    words, others = _words(one), _words(other)
    return max(share(words, others), SequenceMatcher(None, one[:200], other[:200]).ratio())


def places(shapes: Shapes, node: Any) -> frozenset[str]:
    """The fields of a schema, with those below them, each with its types: what makes it up."""
    found: dict[str, None] = {}
    todo = [("", node, 0)]
    while todo and len(found) < _MOST_PLACES:
        path, place, depth = todo.pop()
        shape = shapes.of(place)
        found[f"{path}: {shape}"] = None
        for values in shape.values.values():
            found |= dict.fromkeys(f"{path}={value}" for value in islice(values.listed or (), _MOST_VALUES))
        if depth < _DEPTH:
            if shape.arrays is not None and shape.arrays.items is not None:
                todo.append((f"{path}[*]", shape.arrays.items, depth + 1))
            for member in shape.objects:
                todo += [(f"{path}.{name}", child, depth + 1) for name, child in member.properties.items()]
    return frozenset(found)


def places_of(shapes: Shapes, member: Object, without: Set[str] = frozenset()) -> frozenset[str]:
    """What an object is made up of, but for some of its fields."""
    return frozenset(
        f".{name}{place}"
        for name, child in member.properties.items()
        if name not in without
        for place in places(shapes, child)
    )


def _words(name: str) -> frozenset[str]:
    return frozenset(word.lower() for word in _WORDS.findall(name[:200]))
