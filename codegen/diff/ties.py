"""Which stream rules count on an event, or on a field of it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Set
from typing import Any

from session_events.codegen.diff.rules import ROLES
from session_events.codegen.tree import Node

#: Roles whose events need not have the rule's key.
_KEYLESS = ("until", "excused_by", "before", "instead")


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
    for role in ROLES:
        for on in rule.get(role, ()):
            event_type = on if isinstance(on, str) else on["type"]
            yield event_type, ""
            paths: list[Any] = [] if isinstance(on, str) else list(on.get("where", ()))
            if role not in _KEYLESS:
                paths += rule.get("key", ())
            if role in ("open", "start", "part"):
                paths += rule.get("excused_when", ())
            paths += [
                rule[text]
                for text, of in (("part_text", "part"), ("whole_text", "whole"))
                if text in rule and of == role
            ]
            yield from ((event_type, f".{path}") for path in paths)


def _leads(path: str, field: str) -> bool:
    """Whether a change at a path concerns a field: it is there, or what holds it is."""
    return bool(field) and (path == field or field.startswith(f"{path}."))
