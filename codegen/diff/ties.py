"""Which stream rules count on an event, or on a field of it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Set

from session_events.codegen.needs import needs, roles_of, type_of
from session_events.codegen.tree import Node

#: What a path says of the members of unions.
_MEMBER = re.compile(r"\([^)]*\)")


class Ties:
    """The rules by what they count on."""

    def __init__(self, streams: Iterable[Node]) -> None:
        """Args: what one or more schemas say under `x-stream`."""
        self._rules: defaultdict[str, dict[str, set[str]]] = defaultdict(dict)
        for stream in streams:
            for rule in stream.get("rules", ()):
                for event_type, path in _counted_on(rule):
                    self._rules[event_type].setdefault(rule["id"], set()).add(path)

    def of(self, events: Set[str], path: str) -> tuple[str, ...]:
        """The ids of the rules that count on an event, under any of its names, or on the field at a path.

        Args:
            events: the names.
            path: JSON path without its `$`; empty for the event as a whole.
        """
        found: dict[str, None] = {}
        for event in sorted(events):
            for rule, paths in self._rules.get(event, {}).items():
                if not path or any(_leads(path, one) for one in paths):
                    found[rule] = None
        if path:
            found |= {
                rule: None
                for rule, paths in self._rules.get("*", {}).items()
                if any(_leads(path, one) for one in paths)
            }
        return tuple(found)


def _counted_on(rule: Node) -> Iterator[tuple[str, str]]:
    for role, events in roles_of(rule):
        for on in events:
            event_type = type_of(on)
            yield event_type, ""
            for need in needs(rule, role, on):
                item = f".{need.each}[*]" if need.each is not None and need.word != "each" else ""
                yield event_type, f"{item}.{need.path}"


def _leads(path: str, field: str) -> bool:
    """Whether a change at a path concerns a field: it is there, or what holds it is."""
    place = _MEMBER.sub("", path)
    return bool(field) and (place == field or field.startswith((f"{place}.", f"{place}[")))
