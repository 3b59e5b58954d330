"""Finds what is likely another name of something that has gone, by its fields and its name."""

from collections.abc import Iterable
from difflib import SequenceMatcher

from session_events.codegen.naming import data_class
from session_events.codegen.places import Definitions, share, steps
from session_events.codegen.tree import Node, target

#: What the fields and the name of a replacement must have in common with what has gone, on average.
_LIKELY = 0.6


def likely_event(event_type: str, old: Definitions, new: Definitions, candidates: Iterable[str]) -> str | None:
    """The one of some event types that is most like one that has gone; None if none is."""
    payload = old.get(data_class(event_type), {})
    scores = {
        other: _mean(_shape(payload, old), _shape(new.get(data_class(other), {}), new), event_type, other)
        for other in candidates
    }
    return _best(scores)


def likely_definition(name: str, old: Definitions, new: Definitions) -> str | None:
    """The definition that is new and most like one that has gone; None if none is."""
    scores = {
        other: _mean(_shape(old[name], old), _shape(node, new), name, other)
        for other, node in new.items()
        if other not in old
    }
    return _best(scores)


def likely_field(field: str, old: Node, new: Node) -> str | None:
    """The field that is new in an object, and most like one that has gone: of the same type, and of a like name."""
    gone = _facts(old.get("properties", {}).get(field, {}))
    scores = {
        other: _name_likeness(field, other)
        for other, node in new.get("properties", {}).items()
        if other not in old.get("properties", {}) and _facts(node) == gone
    }
    best = _best(scores)
    return next(iter(scores)) if best is None and len(scores) == 1 else best


def _best(scores: dict[str, float]) -> str | None:
    best = max(scores, key=lambda name: scores[name], default=None)
    return best if best is not None and scores[best] >= _LIKELY else None


def _mean(shape: set[str], other_shape: set[str], name: str, other: str) -> float:
    alike = share(shape, other_shape)
    return (alike + _name_likeness(name, other)) / 2 if alike >= 1 / 2 else 0.0


def _name_likeness(name: str, other: str) -> float:
    return SequenceMatcher(None, name.lower(), other.lower(), autojunk=False).ratio()


def _shape(node: Node, definitions: Definitions) -> set[str]:
    """The fields of an object with their types; of anything else, its values or members."""
    if "enum" in node:
        return set(map(repr, node["enum"]))
    return {f"{step} {child.get('type', '')}" for step, child in steps(node, definitions)}


def _facts(node: Node) -> str:
    return repr([target(node), node.get("type"), node.get("format"), node.get("anyOf"), node.get("items")])
