"""Looks for what keeps a session from going on although every line of its log is whole: broken stream rules."""

from collections.abc import Iterable
from typing import Any

from session_events.dialect import Dialect
from session_events.findings import Finding
from session_events.monitor import Monitor
from session_events.open_span import OpenSpan
from session_events.rules import On, Order, Rule
from session_events.salvage.pieces import Piece
from session_events.structs import type_name

#: How many findings, and how many open spans, are kept.
_MOST = 1_000

#: How many events a beginning may have.
_SOON = 100


class Resumption:
    """Checks the rules of which the schema says, under `resume`, what becomes of a session whose log breaks them.

    Attributes:
        says: what becomes of it, by the id of the rule.
        findings: what was found.
        omitted: how many findings were not kept.
        pending: what is open at the end of the log; that is no fault, since it may be closed after a resume.
    """

    def __init__(self, dialect: Dialect[Any]) -> None:
        """Args: what the events are, and whose rules to check."""
        stated: Iterable[dict[str, Any]] = dialect.schema.get("x-stream", {}).get("rules", ())
        self.says = {str(rule["id"]): str(rule["resume"]) for rule in stated if "resume" in rule}
        self.findings: list[Finding] = []
        self.omitted = 0
        self.pending: list[OpenSpan] = []
        rules = tuple(rule for rule in dialect.rules if rule.id in self.says)
        self._dialect = judged = dialect.with_rules(rules)
        self._monitor = Monitor(judged, stream="log") if rules else None
        names, everything = _types_of(rules)
        self._names = None if everything else names
        self._families = tuple(name[:-1] for name in names if name.endswith("*"))
        self._soon = _SOON if any(isinstance(rule, Order) and rule.check == "first" for rule in rules) else 0

    def feed(self, pieces: Iterable[Piece]) -> None:
        """Takes the next pieces of a log."""
        if self._monitor is None:
            return
        for piece in pieces:
            if piece.kept and (self._soon or self._is_named(piece.type)):
                self._soon -= self._soon > 0
                event = self._dialect.unknown_class(type=piece.type, raw=b"")
                if piece.data is not None:
                    event = self._dialect.decode(piece.data, strict=False)
                self._add(self._monitor.feed(event, piece.line))

    def close(self) -> None:
        """Says that the log has ended."""
        if self._monitor is not None:
            for span in self._monitor.open_spans():
                if len(self.pending) < _MOST:
                    self.pending.append(span)
            self._add(self._monitor.close(partial=True))

    def _add(self, findings: Iterable[Finding]) -> None:
        for finding in findings:
            if finding.severity != "info":
                if len(self.findings) < _MOST:
                    self.findings.append(finding)
                else:
                    self.omitted += 1

    def _is_named(self, event_type: str | None) -> bool:
        if self._names is None or event_type in self._names:
            return True
        return event_type is not None and event_type.startswith(self._families)


def _types_of(rules: Iterable[Rule]) -> tuple[set[str], bool]:
    """The types of the events that rules name, and whether they are about every event."""
    roles = [getattr(rule, name) for rule in rules for name in rule.__struct_fields__]
    events = [on.event for role in roles if isinstance(role, tuple) for on in role if isinstance(on, On)]
    return {type_name(event) for event in events if event is not None}, None in events
