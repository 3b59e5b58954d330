"""Compares what strings, numbers, booleans and arrays may be: lists of values, and bounds."""

from collections.abc import Callable, Iterator
from math import inf
from typing import Any

from session_events.codegen.diff.found import Found, listed
from session_events.codegen.diff.shape import Values
from session_events.codegen.tree import Node
from session_events.quote import printable, quote

#: Formats of strings that the bindings check; all others say something to people alone.
CHECKED_FORMATS = ("uuid", "date-time", "duration", "binary", "decimal", "hostname")

#: Bounds that are whole numbers: keyword, first word of the kind, the bound where there is none.
_COUNTS = (
    ("minLength", "shortest", 0),
    ("maxLength", "longest", inf),
    ("minItems", "fewest-items", 0),
    ("maxItems", "most-items", inf),
    ("minProperties", "fewest-fields", 0),
    ("maxProperties", "most-fields", inf),
)


def compare_values(kind: str, old: Values, new: Values) -> Iterator[Found]:
    """Compares what one JSON type, `kind`, may hold."""
    if kind == "boolean":
        yield from _flags(old, new)
    elif old.listed is None or new.listed is None:
        yield from _listings(old, new)
    else:
        removed = [name for name in old.listed if name not in new.listed]
        added = [name for name in new.listed if name not in old.listed]
        if len(old.listed) == len(new.listed) == 1 and removed:
            yield Found("constant-changed", old=listed(removed), new=listed(added))
        else:
            yield from (Found("value-removed", old=listed([name])) for name in removed)
            yield from (Found("value-added", new=listed([name])) for name in added)
    if old.listed is None and new.listed is None:
        for found in compare_bounds(old.bounds, new.bounds):
            of_number = found.kind.startswith("format-") and kind != "string"
            yield found._replace(kind="format-hint-changed") if of_number else found


def _flags(old: Values, new: Values) -> Iterator[Found]:
    """Compares booleans; of them, a list of values is one value."""
    before, after = ([] if values.listed is None else list(values.listed) for values in (old, new))
    if before != after:
        kind = "flag-fixed" if not before else "flag-freed" if not after else "flag-changed"
        yield Found(kind, old=listed(before), new=listed(after))


def _listings(old: Values, new: Values) -> Iterator[Found]:
    if new.listed is not None:
        yield Found("constant-added" if len(new.listed) == 1 else "values-listed", new=listed(new.listed))
    if old.listed is not None:
        yield Found("constant-removed" if len(old.listed) == 1 else "values-unlisted", old=listed(old.listed))


def compare_bounds(old: Node, new: Node) -> Iterator[Found]:
    """Compares bounds, by keyword."""
    if old == new:
        return
    if "anyOf" in old or "anyOf" in new:
        yield Found("keyword-changed", old=quote(old), new=f"what limits it is {quote(new)}")
        return
    yield from _limit("minimum", _lower(old), _lower(new), -1)
    yield from _limit("maximum", _upper(old), _upper(new), 1)
    for keyword, word, missing in _COUNTS:
        before, after = old.get(keyword, missing), new.get(keyword, missing)
        if before != after:
            tightened = (after > before) == (missing == 0)
            kind = f"{word}-{'tightened' if tightened else 'loosened'}"
            yield Found(kind, old=_count(before, missing), new=_count(after, missing))
    yield from _multiple(old.get("multipleOf"), new.get("multipleOf"))
    for keyword, compare in _TEXTS.items():
        if old.get(keyword) != new.get(keyword):
            yield from compare(old.get(keyword), new.get(keyword))


def _limit(word: str, old: tuple[float, int], new: tuple[float, int], sign: int) -> Iterator[Found]:
    if old != new:
        tightened = (new > old) == (sign < 0)
        yield Found(f"{word}-{'tightened' if tightened else 'loosened'}", old=_bound(old, sign), new=_bound(new, sign))


def _lower(bounds: Node) -> tuple[float, int]:
    """The lower limit; of two, the higher one. 1 stands for one that is not reached itself."""
    return max((bounds.get("minimum", -inf), 0), (bounds.get("exclusiveMinimum", -inf), 1))


def _upper(bounds: Node) -> tuple[float, int]:
    return min((bounds.get("maximum", inf), 0), (bounds.get("exclusiveMaximum", inf), -1))


def _bound(limit: tuple[float, int], sign: int) -> str:
    value, exclusive = limit
    if abs(value) == inf:
        return "of any size"
    words = ("at least", "more than") if sign < 0 else ("at most", "less than")
    return f"{words[bool(exclusive)]} {quote(value)}"


def _count(value: float, missing: float) -> str:
    if value == missing:
        return "any number of"
    return f"at {'least' if missing == 0 else 'most'} {value}"


def _multiple(old: Any, new: Any) -> Iterator[Found]:
    if old == new:
        return
    if new is None or (old is not None and old % new == 0):
        yield Found("multiple-loosened", old=quote(old), new="anything" if new is None else quote(new))
    elif old is None or new % old == 0:
        yield Found("multiple-tightened", old="anything" if old is None else quote(old), new=quote(new))
    else:
        yield Found("multiple-changed", old=quote(old), new=quote(new))


def _pattern(old: Any, new: Any) -> Iterator[Found]:
    kind = "pattern-added" if old is None else "pattern-removed" if new is None else "pattern-changed"
    yield Found(kind, old=_text(old), new=_text(new))


def _format(old: Any, new: Any) -> Iterator[Found]:
    was, checked = old in CHECKED_FORMATS, new in CHECKED_FORMATS
    kind = {
        (True, True): "format-changed",
        (True, False): "format-removed",
        (False, True): "format-added",
        (False, False): "format-hint-changed",
    }[was, checked]
    yield Found(kind, old=_text(old), new=_text(new))


def _encoding(old: Any, new: Any) -> Iterator[Found]:
    yield Found("encoding-changed", old=_text(old), new=_text(new))


def _unique(_old: Any, new: Any) -> Iterator[Found]:
    yield Found("items-became-unique" if new else "items-may-repeat")


_TEXTS: dict[str, Callable[[Any, Any], Iterator[Found]]] = {
    "pattern": _pattern,
    "format": _format,
    "contentEncoding": _encoding,
    "uniqueItems": _unique,
}


def _text(value: Any) -> str:
    return "none" if value is None else printable(quote(value))
