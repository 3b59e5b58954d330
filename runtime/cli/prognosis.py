"""Prints for people what is wrong with a log, and what was done to it."""

from collections import Counter

import click
from session_events.cli.text import COLOURS, counted, print_finding
from session_events.quote import printable
from session_events.salvage import KINDS, Damage, Diagnosis, Mended

#: How many places of one kind are printed, unless all are asked for.
_SHOWN = 20

#: What can be done where an event is missing.
_ABSENT = "what is missing; can be saved: all that is there"

#: What can be done where something was left open by it.
_REPAIR = "`session-events repair` may close what was left open"

#: What a log without damage may still break.
_RULES = "; whether its events follow the rules, `session-events validate` tells"


def print_diagnosis(diagnosis: Diagnosis, *, everything: bool) -> None:
    """Prints what is wrong with a log: its damaged places, one on a line, and a summary.

    Args:
        diagnosis: what was found.
        everything: True to print every place; else of many of one kind only the first.
    """
    path = printable(diagnosis.path)
    printed: Counter[str] = Counter()
    for found in diagnosis.damage:
        printed[found.kind] += 1
        if everything or printed[found.kind] <= _SHOWN:
            _print_damage(path, found, explained=printed[found.kind] == 1)
    for kind, count in diagnosis.counts.items():
        shown = printed[kind] if everything else min(printed[kind], _SHOWN)
        if count > shown:
            click.echo(f"{path}: … and {count - shown:,} more {kind}{'' if everything else '; --all prints them'}")
    told: set[str] = set()
    for finding in diagnosis.findings:
        print_finding(path, finding)
        if finding.rule in diagnosis.says and finding.rule not in told:
            click.echo(f"    on resume: {printable(diagnosis.says[finding.rule])}")
            click.echo(f"    lost: {_ABSENT}{f'; {_REPAIR}' if finding.code == 'unclosed' else ''}")
            told.add(finding.rule)
    if diagnosis.omitted:
        click.echo(f"{path}: {diagnosis.omitted:,} more findings were counted but not kept")
    if diagnosis.pending:
        _print_pending(path, diagnosis)
    if diagnosis.forgot:
        click.echo(f"{path}: more events than are remembered, so not each that came again was found")
    if diagnosis.changed:
        click.echo(
            f"{path}: it was written to while it was read; what came after byte {diagnosis.size:,} is not judged"
        )
    click.echo(f"{path}: {counted(diagnosis.events, 'event')}: {_verdict(diagnosis)}")


def print_mended(mended: Mended, *, fix: bool) -> None:
    """Prints what was done to a log.

    Args:
        mended: what was done.
        fix: whether something was to be done.
    """
    diagnosis = mended.diagnosis
    path = printable(diagnosis.path)
    if not fix and diagnosis.can_be_mended:
        click.echo(f"{path}: nothing was written; --fix writes the mended log beside this one")
    if mended.backup is not None:
        click.echo(f"{path}: mended; as it was, it is {printable(str(mended.backup))}")
    elif mended.mended is not None:
        click.echo(f"{path}: mended as {printable(str(mended.mended))}")
    if mended.lost is not None:
        click.echo(f"{path}: what could not be saved is in {printable(str(mended.lost))}")


def _print_damage(path: str, found: Damage, *, explained: bool) -> None:
    label = click.style(f"{found.severity}[damage/{found.kind}]", fg=COLOURS[found.severity], bold=True)
    place = path if found.kind in ("not-a-log", "no-events") else f"{path}:{found.line}"
    click.echo(f"{place}: {label} {printable(found.message)}")
    if explained:
        kind = KINDS[found.kind]
        click.echo(f"    lost: {kind.lost}; can be saved: {kind.saved}")


def _print_pending(path: str, diagnosis: Diagnosis) -> None:
    rules = Counter(span.rule for span in diagnosis.pending)
    listed = ", ".join(f"{count:,} of {rule}" for rule, count in rules.items())
    lines = [span.line for span in diagnosis.pending if span.line is not None]
    since = f" since line {min(lines)}" if lines else ""
    closer = "a client closes that when it resumes the session, or `session-events repair` does"
    click.echo(f"{path}: open at its end{since}: {printable(listed)}; {closer}")


def _verdict(diagnosis: Diagnosis) -> str:
    broken = len(diagnosis.findings) + diagnosis.omitted
    remarks = sum(found.severity == "info" for found in diagnosis.damage)
    damaged = sum(diagnosis.counts.values()) - remarks
    parts = [counted(damaged, "damaged place")] if damaged else []
    parts += [f"{counted(diagnosis.lost, 'piece')} of {counted(diagnosis.lost_bytes, 'byte')} lost"] * bool(
        diagnosis.lost
    )
    parts += [f"{counted(broken, 'obstacle')} to a resume"] * bool(broken)
    if diagnosis.ok:
        return click.style("no damage", fg="green") + (f", {counted(remarks, 'remark')}" if remarks else "") + _RULES
    return click.style(", ".join(parts), fg="red")
