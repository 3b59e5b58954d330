"""Prints reports for people."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from os import PathLike
from typing import Any

import click
from session_events.baseline import Baseline
from session_events.detection import Detection
from session_events.dialect import Dialect
from session_events.dialects import DEFAULT
from session_events.findings import DRIFT_CODES, Finding, Severity
from session_events.quote import printable
from session_events.report import Report

#: The colour of each severity.
COLOURS: dict[Severity, str] = {"error": "red", "warning": "yellow", "info": "blue"}

#: How many findings of one kind are printed, unless all are asked for.
_SHOWN = 20

#: Findings about which doctor knows more.
_DAMAGE = ("not-json", "invalid-utf8", "line-too-long", "too-deep")

#: What each kind of drift is counted as.
_DRIFT_NOUNS = {
    "unknown-event": "unknown event type",
    "unknown-field": "unknown field",
    "unknown-value": "unknown value",
    "missing-field": "missing field",
    "bad-value": "unexpected value",
}


def print_report(report: Report, dialect: Dialect[Any], detection: Detection | None, *, everything: bool) -> None:
    """Prints a report: its findings, one on a line, and a summary.

    Args:
        report: what was found.
        dialect: whose rules were checked.
        detection: how the dialect was found out; None if it was said.
        everything: True to print every finding; else drift at level info is only counted, and of
            many findings of one kind only the first are printed.
    """
    path = printable(report.path or "<stdin>")
    says = {rule.id: (rule.says, rule.source) for rule in dialect.rules}
    printed: Counter[tuple[str, str]] = Counter()
    for finding in report.findings:
        if not everything and is_drift(finding):
            continue
        kind = (finding.rule, finding.code)
        printed[kind] += 1
        if not everything and printed[kind] > _SHOWN:
            continue
        print_finding(path, finding)
        if finding.rule in says and sum(printed[other] for other in printed if other[0] == finding.rule) == 1:
            sentence, source = says[finding.rule]
            click.echo(f"    rule: {printable(sentence)} [{printable(source)}]")
    for (rule, code), count in printed.items():
        if not everything and count > _SHOWN:
            click.echo(f"{path}: … and {count - _SHOWN:,} more {rule}/{code}; --all prints them")
    print_summary(report, dialect, detection, everything=everything)


def is_drift(finding: Finding) -> bool:
    """Whether a finding says no more than that the client is ahead of the schema; it is counted, not printed."""
    return finding.severity == "info" and finding.code in DRIFT_CODES


def print_summary(report: Report, dialect: Dialect[Any], detection: Detection | None, *, everything: bool) -> None:
    """Prints the end of a report; see `print_report` for the arguments."""
    path = printable(report.path or "<stdin>")
    drift = _drift(report.findings)
    if drift and not everything:
        click.echo(f"{path}: {drift} not in schema {printable(dialect.schema_version)}; --all lists them")
    if report.drift_of_versions:
        versions = f"written by {report.version}, checked against the schema of {report.schema_version}"
        click.echo(f"{path}: {printable(versions)}{_way_to_version(path, report.version)}")
    if report.omitted:
        click.echo(f"{path}: {report.omitted:,} more findings were counted but not kept")
    full = [verdict.rule for verdict in report.verdicts if verdict.full]
    if full:
        click.echo(f"{path}: more ids than are kept (--max-ids), so the oldest were not known to: {', '.join(full)}")
    if report.dropped_sessions:
        times = counted(report.dropped_sessions, "time")
        click.echo(f"{path}: an idle session was dropped {times}; what was open in it was not judged")
    if report.path is not None and report.framing == "jsonl":
        print_way_to_doctor(path, report.findings)
    if detection is not None and detection.events and not detection.likely:
        click.echo(f"{path}: no dialect knows most of the first events; --dialect or --schema says what they are")
    events = f"{counted(report.events, 'event')}{_sessions(report)}"
    click.echo(f"{path}: {events}, {_kind(report, dialect, detection)}: {_verdict(report)}")


def print_way_to_doctor(path: str, findings: Iterable[Finding], *, err: bool = False) -> None:
    """Prints who knows more about the findings of a file, if they are about damaged lines."""
    if any(finding.code in _DAMAGE for finding in findings):
        click.echo(f"{path}: session-events doctor says what is damaged in it, and what can be saved", err=err)


def print_gone(report: Report, baseline: Baseline) -> None:
    """Prints what is known of a file and was not found in it any more, so that the baseline can shrink."""
    gone = baseline.gone(report)
    if not gone:
        return
    kinds = [f"{kind}{f' ({count:,} times)' if count > 1 else ''}" for kind, count in gone.items()]
    more = f" … and {len(kinds) - _SHOWN:,} more kinds" if len(kinds) > _SHOWN else ""
    path = printable(report.path or "<stdin>")
    click.echo(
        f"{path}: {counted(sum(gone.values()), 'known finding')} did not occur again: "
        f"{printable(', '.join(kinds[:_SHOWN]))}{more}"
    )


def print_absent(baseline: Baseline, sources: Iterable[str | PathLike[str] | None]) -> None:
    """Prints which files a baseline knows and that are not there any more."""
    for name, count in baseline.absent(sources):
        where = f"{printable(str(baseline.path))}: {counted(count, 'known finding')}"
        click.echo(f"{where} of {printable(name)}, which does not exist")


def print_written(baseline: Baseline) -> None:
    """Prints what a baseline that was written holds; not on standard output, which may hold JSON."""
    findings = sum(count for kinds in baseline.files.values() for count in kinds.values())
    what = f"{counted(findings, 'finding')} in {counted(len(baseline.files), 'file')}"
    click.echo(f"{printable(str(baseline.path))}: {what} written as known", err=True)


def print_finding(path: str, finding: Finding, *, err: bool = False) -> None:
    """Prints a finding on one line.

    Args:
        path: where it was found, printable.
        finding: what was found.
        err: whether to print it on standard error.
    """
    place = path if finding.line is None else f"{path}:{finding.line}"
    label = click.style(f"{finding.severity}[{finding.rule}/{finding.code}]", fg=COLOURS[finding.severity], bold=True)
    notes = [f"{finding.count:,} times"] if finding.count > 1 else []
    if finding.agent_id is not None:
        notes.append(f"agent {printable(finding.agent_id)}")
    if finding.session_id is not None:
        notes.append(f"session {printable(finding.session_id)}")
    note = f" ({', '.join(notes)})" if notes else ""
    click.echo(f"{place}: {label} {printable(finding.message)}{note}", err=err)


def _drift(findings: Iterable[Finding]) -> str:
    kinds: defaultdict[str, int] = defaultdict(int)
    for finding in findings:
        if is_drift(finding):
            kinds[finding.code] += 1
    return " and ".join(counted(count, _DRIFT_NOUNS[code]) for code, count in kinds.items())


def _way_to_version(path: str, version: str | None) -> str:
    from session_events.codegen.releases import is_version, package_of

    if version is None or not is_version(version) or package_of(version) is None:
        return ""
    return f"; session-events validate --against auto {path} takes the schema of the version that wrote it"


def _kind(report: Report, dialect: Dialect[Any], detection: Detection | None) -> str:
    """What kind of stream it is; which dialect it is in goes without saying if that is the usual one for sure."""
    sure = detection is None or detection.likely or not detection.events
    how = f" ({detection.known} of the first {counted(detection.events, 'event')})" if detection else ""
    named = f"{printable(dialect.name)}{how}, " if dialect.name != DEFAULT or not sure else ""
    return named + (report.framing if dialect.envelope.ephemeral is None else report.stream)


def _sessions(report: Report) -> str:
    if report.framing != "jsonrpc":
        return f" and {counted(report.comments, 'comment')}" if report.comments else ""
    other = f" and {counted(report.other_messages, 'other message')}" if report.other_messages else ""
    return f" of {counted(report.sessions, 'session')}{other}"


def _verdict(report: Report) -> str:
    counts = [counted(report.counts[level], level) for level in ("error", "warning") if report.counts[level]]
    verdict = click.style("ok", fg="green")
    if counts:
        verdict = click.style(", ".join(counts), fg="red" if report.counts["error"] else "yellow")
    silenced = sum(report.silenced.values())
    return f"{verdict}, {counted(silenced, 'known finding')}" if silenced else verdict


def counted(count: int, noun: str) -> str:
    """Writes how many there are of something: `1 event`, `1,200 events`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
