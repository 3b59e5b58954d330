"""`session-events validate`."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import click
import msgspec
from msgspec import structs
from session_events.baseline import Baseline, write_baseline
from session_events.cli.against import Chosen, against_options
from session_events.cli.coverage import print_coverage, total_verdicts, types_never_seen
from session_events.cli.settings import settings_options, settle
from session_events.cli.standard_input import standard_input
from session_events.cli.text import print_absent, print_gone, print_report, print_written
from session_events.detection import Detection
from session_events.errors import SchemaError
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.kinds import Kind
from session_events.monitor import DEFAULT_LIMIT
from session_events.quote import encodable, printable, printable_json
from session_events.report import Report
from session_events.sessions import DEFAULT_MAX_IDLE, DEFAULT_MAX_SESSIONS
from session_events.sources import Source
from session_events.validation import validate as validate_stream

FOUND = 1
UNREADABLE = 2


def _limit(name: str, default: int, says: str) -> Callable[[Any], Any]:
    return click.option(name, type=click.IntRange(min=1), default=default, show_default=True, help=says)


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(allow_dash=True, readable=False))
@settings_options()
@against_options
@click.option("--attached", is_flag=True, help="The stream is seen from the middle: its beginning may be missing.")
@click.option("--partial", is_flag=True, help="The stream is not over: what is open or cut at its end is not broken.")
@click.option("--stream", type=click.Choice(["live", "log"]), help="The kind of stream; found out if not given.")
@click.option(
    "--framing",
    type=click.Choice(["jsonl", "jsonrpc", "sse"]),
    help="One event on each line; JSON-RPC notifications, on lines or with Content-Length; or server-sent events. "
    "Found out if not given.",
)
@click.option("--format", "output", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option(
    "--coverage", is_flag=True, help="Tell what the rules checked, and which rules and events were never seen."
)
@click.option("--all", "everything", is_flag=True, help="Print every finding, however many there are.")
@_limit("--max-line-bytes", DEFAULT_MAX_LINE, "Longest line or message.")
@_limit("--max-event-bytes", DEFAULT_MAX_LINE, "Largest data of a server-sent event.")
@_limit(
    "--max-ids", DEFAULT_LIMIT, "How many ids each rule keeps, to know one that comes again or that is named later."
)
@_limit(
    "--max-sessions",
    DEFAULT_MAX_SESSIONS,
    "Most JSON-RPC sessions to follow at a time; of more, the one idle longest is dropped.",
)
@_limit("--max-idle", DEFAULT_MAX_IDLE, "Drop a session after so many events of others.")
@click.pass_context
def validate(
    context: click.Context, /, *, files: tuple[str, ...], output: str, everything: bool, coverage: bool, **options: Any
) -> None:
    """Check the events in FILES, and how they follow one another; - is standard input.

    Exit status: 0 if nothing was found at error level, 1 if something was, 2 if a file could not be read.
    With --write-baseline it is 0 if the baseline could be written.
    """
    chosen = Chosen(options.pop("dialect"), options.pop("schema"), options.pop("against"))
    settings = settle(options, chosen.problem_with)
    baseline = settings.baseline
    options["max_line"] = options.pop("max_line_bytes")
    options["max_event"] = options.pop("max_event_bytes")
    options["limit"] = options.pop("max_ids")
    reports: list[Report] = []
    failures: list[dict[str, str]] = []
    detections: list[Detection | None] = []
    used = {chosen.usual.name: chosen.usual}
    for path in files:
        try:
            source: Source = standard_input() if path == "-" else path
            known = None if baseline is None else baseline.known(None if path == "-" else path)
            dialect, source, detection = chosen.choose(source, options["framing"])
            report = validate_stream(source, dialect, policy=settings.policy, known=known, **options)
            report = structs.replace(report, path=None if path == "-" else path)
        except (OSError, SchemaError) as error:
            reason = (error.strerror if isinstance(error, OSError) else None) or printable(str(error))
            failures.append({"path": encodable(path), "error": reason})
            if output == "text":
                verb = "read" if isinstance(error, OSError) else "checked"
                click.echo(f"{printable(path) or repr(path)}: cannot be {verb}: {reason}", err=True)
            continue
        reports.append(report)
        detections.append(detection)
        used.setdefault(dialect.name, dialect)
        if output == "text" and settings.write_to is None:
            print_report(report, dialect, detection, everything=everything)
            if baseline is not None:
                print_gone(report, baseline)
    if output == "text":
        for line in chosen.unchecked():
            click.echo(line)
    parts = [(part, used[name]) for name in used if (part := [one for one in reports if one.dialect == name])]
    if coverage and output == "text":
        for part, dialect in parts:
            print_coverage(part, dialect)
    if output == "json":
        document = _as_json(reports, detections, failures, baseline)
        if coverage:
            document["coverage"] = {
                dialect.name: {
                    "rules": total_verdicts(part, dialect),
                    "types_never_seen": types_never_seen(part, dialect),
                }
                for part, dialect in parts
            }
        click.echo(printable_json(msgspec.json.encode(document)))
    elif baseline is not None:
        print_absent(baseline, [report.path for report in reports])
    if settings.write_to is not None:
        _write(settings.write_to, reports, complete=not failures)
        context.exit(UNREADABLE if failures else 0)
    context.exit(UNREADABLE if failures else FOUND if not all(report.ok for report in reports) else 0)


def _write(path: Path, reports: list[Report], *, complete: bool) -> None:
    if complete:
        print_written(write_baseline(path, reports))
    else:
        click.echo(f"{printable(str(path))}: not written, since some files could not be read", err=True)


def _as_json(
    reports: list[Report],
    detections: list[Detection | None],
    failures: list[dict[str, str]],
    baseline: Baseline | None,
) -> dict[str, Any]:
    files = [
        {
            "path": "-" if report.path is None else encodable(report.path),
            "dialect": report.dialect,
            "detected": None if detection is None else {"known": detection.known, "events": detection.events},
            "schema_version": report.schema_version,
            "version": report.version,
            "drift_of_versions": report.drift_of_versions,
            "unchecked": report.unchecked,
            "stream": report.stream,
            "framing": report.framing,
            "sessions": report.sessions,
            "dropped_sessions": report.dropped_sessions,
            "other_messages": report.other_messages,
            "comments": report.comments,
            "events": report.events,
            "types": report.types,
            "findings": report.findings,
            "verdicts": report.verdicts,
            "omitted": report.omitted,
            "silenced": _kinds(report.silenced),
            "gone": _kinds({} if baseline is None else baseline.gone(report)),
            "ok": report.ok,
        }
        for report, detection in zip(reports, detections, strict=True)
    ]
    levels = {level: sum(report.counts[level] for report in reports) for level in ("error", "warning", "info")}
    events = sum(report.events for report in reports)
    ok = not failures and all(report.ok for report in reports)
    silenced = sum(sum(report.silenced.values()) for report in reports)
    summary = {"files": len(reports) + len(failures), "events": events, **levels, "silenced": silenced, "ok": ok}
    return {"files": [*files, *failures], "summary": summary}


def _kinds(kinds: Mapping[Kind, int]) -> list[dict[str, Any]]:
    return [{**structs.asdict(kind), "count": count} for kind, count in kinds.items()]
