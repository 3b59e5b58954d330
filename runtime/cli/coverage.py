"""What many streams together have exercised of a dialect, and what they have not."""

from collections import Counter
from typing import Any

import click
from session_events.dialect import Dialect
from session_events.report import Report
from session_events.verdict import Verdict


def total_verdicts(reports: list[Report], dialect: Dialect[Any]) -> list[Verdict]:
    """Adds up the verdicts of many streams, rule by rule, for every rule of the dialect."""
    totals = {rule.id: Verdict(rule.id, 0, 0, 0, 0, 0) for rule in dialect.rules}
    for report in reports:
        for new in report.verdicts:
            totals[new.rule] += new
    return list(totals.values())


def types_never_seen(reports: list[Report], dialect: Dialect[Any]) -> list[str]:
    """The event types of the dialect that occur in none of the streams."""
    seen: Counter[str] = Counter()
    for report in reports:
        seen.update(report.types)
    return [event_type for event_type in dialect.event_types if event_type not in seen]


def print_coverage(reports: list[Report], dialect: Dialect[Any]) -> None:
    """Prints a table of all rules, and what was never seen."""
    columns = ("checked", "satisfied", "violated", "excused", "pending")
    click.echo(f"\n{'rule':18}" + "".join(f"{name:>11}" for name in columns))
    for verdict in total_verdicts(reports, dialect):
        click.echo(f"{verdict.rule:18}" + "".join(f"{getattr(verdict, name):>11,}" for name in columns))
    never = types_never_seen(reports, dialect)
    known = len(dialect.event_types)
    click.echo(f"\n{known - len(never)} of {known} event types were seen; never: {', '.join(never) or 'none'}")
