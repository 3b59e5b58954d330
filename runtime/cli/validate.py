"""`session-events validate`."""

import sys
from typing import Any, BinaryIO

import click
import msgspec
from session_events.cli import dialects
from session_events.cli.coverage import print_coverage, total_verdicts, types_never_seen
from session_events.cli.paths import encodable
from session_events.cli.text import print_report
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.quote import printable
from session_events.reader import validate as validate_stream
from session_events.report import Report

FOUND = 1
UNREADABLE = 2


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(allow_dash=True, readable=False))
@click.option("--strict", is_flag=True, help="Make errors of warnings, unknown events and unknown fields.")
@click.option("--attached", is_flag=True, help="The stream is seen from the middle: its beginning may be missing.")
@click.option("--partial", is_flag=True, help="The stream is not over: what is open at its end is not broken.")
@click.option("--stream", type=click.Choice(["live", "log"]), help="The kind of stream; found out if not given.")
@click.option("--format", "output", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option(
    "--coverage", is_flag=True, help="Tell what the rules checked, and which rules and events were never seen."
)
@click.option("--all", "everything", is_flag=True, help="Print every finding, however many there are.")
@click.option(
    "--max-line-bytes", type=click.IntRange(min=1), default=DEFAULT_MAX_LINE, show_default=True, help="Longest line."
)
@click.pass_context
def validate(
    context: click.Context, /, *, files: tuple[str, ...], output: str, everything: bool, coverage: bool, **options: Any
) -> None:
    """Check the events in FILES, and how they follow one another; - is standard input.

    Exit status: 0 if nothing was found at error level, 1 if something was, 2 if a file could not be read.
    """
    dialect = dialects.load(dialects.DEFAULT)
    options["max_line"] = options.pop("max_line_bytes")
    reports: list[Report] = []
    failures: list[dict[str, str]] = []
    for path in files:
        try:
            source = _standard_input() if path == "-" else path
            report = validate_stream(source, dialect, **options)
        except OSError as error:
            failures.append({"path": encodable(path), "error": error.strerror or str(error)})
            if output == "text":
                click.echo(f"{printable(path) or repr(path)}: cannot be read: {error.strerror or error}", err=True)
            continue
        reports.append(report)
        if output == "text":
            print_report(report, dialect, everything=everything)
    if coverage and output == "text":
        print_coverage(reports, dialect)
    if output == "json":
        document = _as_json(reports, failures)
        if coverage:
            never = types_never_seen(reports, dialect)
            document["coverage"] = {"rules": total_verdicts(reports, dialect), "types_never_seen": never}
        click.echo(msgspec.json.encode(document))
    context.exit(UNREADABLE if failures else FOUND if not all(report.ok for report in reports) else 0)


def _standard_input() -> BinaryIO:
    if sys.stdin is None:
        raise OSError("standard input is closed")
    return sys.stdin.buffer


def _as_json(reports: list[Report], failures: list[dict[str, str]]) -> dict[str, Any]:
    files = [
        {
            "path": "-" if report.path is None else encodable(report.path),
            "dialect": report.dialect,
            "stream": report.stream,
            "events": report.events,
            "types": report.types,
            "findings": report.findings,
            "verdicts": report.verdicts,
            "omitted": report.omitted,
            "ok": report.ok,
        }
        for report in reports
    ]
    levels = {level: sum(report.counts[level] for report in reports) for level in ("error", "warning", "info")}
    events = sum(report.events for report in reports)
    ok = not failures and all(report.ok for report in reports)
    summary = {"files": len(reports) + len(failures), "events": events, **levels, "ok": ok}
    return {"files": [*files, *failures], "summary": summary}
