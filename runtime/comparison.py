"""Compares streams that should be alike: what one of them lacks, or breaks, and no other."""

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from typing import Any

from msgspec import Struct
from session_events.dialect import Dialect
from session_events.findings import FRAMING_RULE, SHAPE_RULE
from session_events.report import Report
from session_events.rules import AnyRule, Assembly, Bracket, Inside, On, Stream
from session_events.structs import type_name

#: The roles whose event types are counted, by kind of rule; True if one event of the role has to be there.
_COUNTED: dict[type[AnyRule], dict[str, bool]] = {
    Bracket: {"open": True, "close": True},
    Assembly: {"start": False, "whole": True},
    Inside: {"event": True},
}

#: The roles that show that a stream has to do with a rule.
_TELLING = ("open", "close", "start", "part", "whole", "event")

_EVERY_KIND: tuple[Stream, ...] = ("live", "log")


class Column(Struct, frozen=True):
    """One side of a comparison.

    Attributes:
        name: short name, unlike those of the other columns.
        reports: what was found in its streams; they are added up.
    """

    name: str
    reports: tuple[Report, ...]

    @property
    def events(self) -> int:
        """How many events there were."""
        return sum(report.events for report in self.reports)

    @property
    def streams(self) -> frozenset[Stream]:
        """The kinds of stream it is made of."""
        return frozenset(report.stream for report in self.reports)

    @property
    def omitted(self) -> int:
        """How many findings were not kept; a rule may be broken in one of these, and the comparison does not know."""
        return sum(report.omitted for report in self.reports)

    def types(self) -> Counter[str]:
        """Counts its event types, unknown ones included."""
        total: Counter[str] = Counter()
        for report in self.reports:
            total.update(report.types)
        return total

    def errors(self) -> Counter[str]:
        """Counts its findings at error level by rule; drift of the schema breaks no rule, damaged bytes do."""
        return Counter(
            finding.rule
            for report in self.reports
            for finding in report.findings
            if finding.severity == "error" and finding.rule != SHAPE_RULE
        )


class Row(Struct, frozen=True):
    """How often something was seen in each column.

    Attributes:
        name: an event type, or the id of a rule.
        counts: one for each column; None where it cannot be seen in that kind of stream.
    """

    name: str
    counts: tuple[int | None, ...]

    @property
    def lacking(self) -> int | None:
        """Place of the one column that lacks it though all others have it; None if there is no such column."""
        return self.counts.index(0) if self.counts.count(0) == 1 and any(self.counts) else None

    @property
    def alone(self) -> int | None:
        """Place of the one column that has it though no other does; None if there is no such column."""
        places = [place for place, count in enumerate(self.counts) if count]
        return places[0] if len(places) == 1 and 0 in self.counts else None


class Comparison(Struct, frozen=True, kw_only=True):
    """What is alike in some streams, and what is not.

    Attributes:
        columns: what was compared.
        tied: counts of the event types that stream rules tie together, in the order of the rules: what
            opens, closes, completes, and what has its place inside.
        types: counts of all event types that were seen, by name.
        broken: counts of errors, for each rule that was broken, in the order of the rules.
    """

    columns: tuple[Column, ...]
    tied: tuple[Row, ...]
    types: tuple[Row, ...]
    broken: tuple[Row, ...]

    def lacks(self, place: int) -> tuple[str, ...]:
        """Names the event types that the column at a place lacks though all others have them."""
        return tuple(row.name for row in self.types if row.lacking == place)

    def breaks(self, place: int) -> tuple[str, ...]:
        """Names the rules that the column at a place breaks and no other does."""
        return tuple(row.name for row in self.broken if row.alone == place)

    @property
    def alike(self) -> bool:
        """Whether no column lacks, or breaks, anything alone."""
        return all(row.lacking is None for row in self.types) and all(row.alone is None for row in self.broken)


def compare(columns: Sequence[Column], dialect: Dialect[Any]) -> Comparison:
    """Compares streams.

    An event that never reaches a persisted log is not missing there, and a rule for one kind of stream
    is not kept by the other: such a column has no say.

    Args:
        columns: at least two, made of reports of this dialect.
        dialect: whose rules say which events matter.
    """
    types = [column.types() for column in columns]
    errors = [column.errors() for column in columns]
    seen = frozenset[str]().union(*types)
    rules = [*(rule.id for rule in dialect.rules), FRAMING_RULE]
    broken = frozenset[str]().union(*errors)
    kinds: dict[str, tuple[Stream, ...]] = {rule.id: rule.streams for rule in dialect.rules}
    kinds |= {type_name(event_class): ("live",) for event_class in dialect.ephemeral_types}

    def row(name: str, counts: Sequence[Counter[str]]) -> Row:
        possible = kinds.get(name, _EVERY_KIND)
        return Row(
            name,
            tuple(
                count[name] if count[name] or not column.streams.isdisjoint(possible) else None
                for column, count in zip(columns, counts, strict=True)
            ),
        )

    return Comparison(
        columns=tuple(columns),
        tied=tuple(row(name, types) for name in _tied(dialect.rules, seen)),
        types=tuple(row(name, types) for name in sorted(seen)),
        broken=tuple(row(name, errors) for name in rules if name in broken),
    )


def _tied(rules: Iterable[AnyRule], seen: Container[str]) -> Iterable[str]:
    """Names the event types to count: of each role of a rule those that were seen, or all if it wants one of them."""
    tied: dict[str, None] = {}
    for rule in rules:
        if isinstance(rule, Bracket) and rule.loose:
            continue  # its openers and closers need not be as many
        if not any(name in seen for role in _TELLING for name in _types(rule, role)):
            continue
        for role, wanted in _COUNTED.get(type(rule), {}).items():
            names = _types(rule, role)
            there = [name for name in names if name in seen]
            tied.update(dict.fromkeys(there or (names if wanted else ())))
    return tied


def _types(rule: AnyRule, role: str) -> list[str]:
    events: tuple[On, ...] = getattr(rule, role, ())
    return [type_name(on.event) for on in events if on.event is not None]
