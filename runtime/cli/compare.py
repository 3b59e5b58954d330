"""`session-events compare`."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Any

import click
from session_events.cli.against import Chosen, dialect_options
from session_events.cli.comparison import Shown, as_json, as_markdown, as_text
from session_events.cli.paths import short_names
from session_events.comparison import Column
from session_events.comparison import compare as compare_columns
from session_events.dialect import Dialect
from session_events.quote import printable
from session_events.report import Report
from session_events.validation import validate

DIFFERENT = 1
UNREADABLE = 2

_FORMATS = {"text": as_text, "json": as_json, "markdown": as_markdown}


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(readable=False))
@dialect_options
@click.option("--strict", is_flag=True, help="Make errors of warnings.")
@click.option("--stream", type=click.Choice(["live", "log"]), help="The kind of all streams; found out if not given.")
@click.option("--format", "output", type=click.Choice(list(_FORMATS)), default="text", show_default=True)
@click.option("--all", "everything", is_flag=True, help="Count all event types, not only those of the rules.")
@click.pass_context
def compare(context: click.Context, /, paths: tuple[str, ...], output: str, everything: bool, **options: Any) -> None:  # noqa: FBT001 - click passes it
    """Compare the streams in PATHS: say what one of them lacks, or breaks, and no other.

    Each path is a column: a file, or a directory, which stands for all *.jsonl and *.sse files in it, at any depth.

    Exit status: 0 if no column lacks an event type that all others have, or breaks a rule that no other
    breaks; 1 if one does; 2 if a path could not be read.
    """
    if len(paths) < 2:
        raise click.UsageError("there is nothing to compare it with: give two files or directories, or more")
    dialect = _dialect(paths, options.pop("dialect"), options.pop("schema"))
    reports = [_reports(path, dialect, options) for path in paths]
    if not all(reports):
        context.exit(UNREADABLE)
    columns = [Column(name, found) for name, found in zip(short_names(paths), reports, strict=True)]
    comparison = compare_columns(columns, dialect)
    click.echo(_FORMATS[output](Shown(comparison, paths, dialect, everything=everything)))
    context.exit(0 if comparison.alike else DIFFERENT)


def _dialect(paths: tuple[str, ...], name: str | None, schema: Path | None) -> Dialect[Any]:
    """The dialect that all streams are compared by: if it is not said, that of the first that can be read."""
    chosen = Chosen(name, schema, None)
    for path in paths:
        for file in _files(path)[0]:
            with suppress(OSError):
                return chosen.choose(file).dialect
    return chosen.usual


def _reports(path: str, dialect: Dialect[Any], options: dict[str, Any]) -> tuple[Report, ...]:
    """Checks the streams of a column; says on standard error why it cannot, and then returns nothing."""
    reports: list[Report] = []
    files, problems = _files(path)
    for file in files:
        try:
            reports.append(validate(file, dialect, **options))
        except OSError as error:
            problems.append((file, f"cannot be read: {error.strerror or error}"))
    for place, problem in problems:
        click.echo(f"{printable(place) or repr(place)}: {problem}", err=True)
    return () if problems else tuple(reports)


def _files(path: str) -> tuple[list[str], list[tuple[str, str]]]:
    """Finds the files of a column, and what is in the way of that."""
    if not os.path.isdir(path):
        return [path], []
    errors: list[OSError] = []
    files = sorted(
        os.path.join(folder, name)
        for folder, _, names in os.walk(path, onerror=errors.append)
        for name in names
        if name.endswith((".jsonl", ".sse"))
    )
    problems = [(str(error.filename), f"cannot be read: {error.strerror}") for error in errors]
    return files, problems if files or problems else [(path, "there is no *.jsonl or *.sse file in this directory")]
