"""Comparisons as text, JSON and Markdown."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import click
import msgspec
from session_events.cli.table import code, escaped, markdown_table, shortened, text_table
from session_events.comparison import Comparison, Row
from session_events.dialect import Dialect
from session_events.quote import encodable, printable, printable_json

#: How many event types are listed in text, unless all are asked for.
_LISTED = 20

_ALIKE = "No column lacks an event type that all others have, or breaks a rule that no other breaks."
_UNDAMAGED = "A stream holds events, and its bytes are not damaged."
_NOT_POSSIBLE = "-: does not occur in this kind of stream"


class Shown(NamedTuple):
    """A comparison, and what it takes to show it.

    Attributes:
        comparison: the comparison.
        paths: where each column comes from.
        dialect: whose rules were checked.
        everything: whether to count all event types, not only those that rules tie together.
    """

    comparison: Comparison
    paths: Sequence[str]
    dialect: Dialect[Any]
    everything: bool

    @property
    def names(self) -> list[str]:
        """The names of the columns."""
        return [column.name for column in self.comparison.columns]

    @property
    def rows(self) -> list[Row]:
        """Counts of event types, first of those that rules tie together."""
        tied = list(self.comparison.tied)
        names = {row.name for row in tied}
        return tied + [row for row in self.comparison.types if self.everything and row.name not in names]

    @property
    def tables(self) -> list[tuple[str, list[Row]]]:
        """The tables that have rows, each with what stands over its first column."""
        tables = [("events", self.rows), ("errors", list(self.comparison.broken))]
        return [table for table in tables if table[1]]

    def facts(self, place: int) -> str:
        """Says what a column is made of."""
        column = self.comparison.columns[place]
        facts = [f"files: {len(column.reports):,}"] if len(column.reports) > 1 else []
        facts += [f"events: {column.events:,}", " and ".join(sorted(column.streams))]
        facts += [f"findings that were not kept, and are not compared: {column.omitted:,}"] if column.omitted else []
        return ", ".join(facts)

    def stated(self, rule_id: str) -> str:
        """A rule in one sentence, with its source if there is one."""
        stated = {rule.id: f"{rule.says} [{rule.source}]" for rule in self.dialect.rules}
        return stated.get(rule_id, _UNDAMAGED)


def as_text(shown: Shown) -> str:
    """Shows a comparison to people."""
    return "\n".join(_text_lines(shown))


def _text_lines(shown: Shown) -> Iterator[str]:
    for place, (name, path) in enumerate(zip(shown.names, shown.paths, strict=True)):
        yield f"{name}: {printable(path)} ({shown.facts(place)})"
    for head, rows in shown.tables:
        yield ""
        yield from text_table(head, shown.names, rows)
    if any(None in row.counts for _, rows in shown.tables for row in rows):
        yield _NOT_POSSIBLE
    yield ""
    for place, name in enumerate(shown.names):
        column = click.style(name, fg="red", bold=True)
        lacks = shown.comparison.lacks(place)
        if lacks:
            yield f"{column} lacks what all others have:"
            yield from (f"    {shortened(event_type)}" for event_type in lacks[: None if shown.everything else _LISTED])
        if len(lacks) > _LISTED and not shown.everything:
            yield f"    … and {len(lacks) - _LISTED:,} more; --all prints them"
        breaks = shown.comparison.breaks(place)
        if breaks:
            yield f"{column} breaks what no other breaks:"
            yield from (f"    {rule}: {shown.stated(rule)}" for rule in breaks)
    if shown.comparison.alike:
        yield click.style(_ALIKE, fg="green")


def as_markdown(shown: Shown) -> str:
    """Shows a comparison to people, on a page."""
    return "\n".join(_markdown_lines(shown))


def _markdown_lines(shown: Shown) -> Iterator[str]:
    for place, (name, path) in enumerate(zip(shown.names, shown.paths, strict=True)):
        yield f"- {code(name)}: {code(path)} ({shown.facts(place)})"
    for head, rows in shown.tables:
        yield ""
        yield from markdown_table(head, shown.names, rows)
    if any(None in row.counts for _, rows in shown.tables for row in rows):
        yield ""
        yield escaped(_NOT_POSSIBLE)
    yield ""
    for place, name in enumerate(map(code, shown.names)):
        yield from (f"- {name} lacks {code(event_type)}" for event_type in shown.comparison.lacks(place))
        for rule in shown.comparison.breaks(place):
            yield f"- {name} alone breaks {code(rule)}: {escaped(shown.stated(rule))}"
    if shown.comparison.alike:
        yield _ALIKE


def as_json(shown: Shown) -> str:
    """Shows a comparison to programs; a count of null says that the kind of stream has no such event or rule."""
    comparison = shown.comparison
    columns = [
        {
            "name": column.name,
            "path": encodable(path),
            "files": len(column.reports),
            "streams": sorted(column.streams),
            "events": column.events,
            "omitted": column.omitted,
            "lacks": comparison.lacks(place),
            "breaks": comparison.breaks(place),
        }
        for place, (column, path) in enumerate(zip(comparison.columns, shown.paths, strict=True))
    ]
    events = [{"type": row.name, "counts": row.counts} for row in shown.rows]
    errors = [{"rule": row.name, "counts": row.counts} for row in comparison.broken]
    document = {"columns": columns, "events": events, "errors": errors, "alike": comparison.alike}
    return printable_json(msgspec.json.encode(document))
