"""`session-events repair`."""

import os
import sys
from collections import Counter
from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import click
import msgspec
from session_events.atomic_write import atomic_file
from session_events.cli.against import Chosen, dialect_options
from session_events.cli.failure import Failure
from session_events.cli.standard_input import standard_input
from session_events.cli.text import counted, print_finding, print_way_to_doctor
from session_events.errors import SchemaError
from session_events.findings import Finding
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.mending.rewrite import Rewriter
from session_events.quote import encodable, printable, printable_json
from session_events.sources import Source

LEFT = 1

#: How many findings of one kind are printed.
_SHOWN = 20


@click.command()
@click.argument("file", type=click.Path(allow_dash=True, readable=False))
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write here, not to standard output."
)
@click.option("--force", is_flag=True, help="Let the output replace a file that is there.")
@dialect_options
@click.option("--stream", type=click.Choice(["live", "log"]), help="The kind of stream; found out if not given.")
@click.option("--attached", is_flag=True, help="The stream is seen from the middle: its beginning may be missing.")
@click.option("--partial", is_flag=True, help="The stream is not over: what is open at its end is left open.")
@click.option("--framing", type=click.Choice(["jsonl", "sse"]), help="Found out if not given.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option(
    "--max-line-bytes", type=click.IntRange(min=1), default=DEFAULT_MAX_LINE, show_default=True, help="Longest line."
)
@click.pass_context
def repair(
    context: click.Context,
    /,
    *,
    file: str,
    output: Path | None,
    force: bool,
    form: str,
    dialect: str | None,
    schema: Path | None,
    **options: Any,
) -> None:
    """Put in the events that FILE lacks, as the rules of its dialect say; - is standard input.

    Every event stays as it is, byte for byte and in its order. What was put in, and every error that is left in the
    mended stream, is told on standard error, with lines of FILE; with --format json as one object. Nothing is made up
    that somebody would have had to decide, such as a permission.

    Exit status: 0 if the mended stream has no error, 1 if errors are left in it, 2 if the file could not be read or
    the mended stream not be written.
    """
    if output is not None and file != "-" and _same(output, file):
        raise Failure(f"{printable(str(output))} is what is to be mended; write it elsewhere")
    if output is not None and output.exists() and not force:
        raise Failure(f"{printable(str(output))} exists; --force replaces it")
    try:
        source: Source = standard_input() if file == "-" else file
        chosen, source, _ = Chosen(dialect, schema, None).choose(source, options["framing"])
        options["max_line"] = options.pop("max_line_bytes")
        rewriter = Rewriter(source, chosen, **options)
        with _writing(output) as target:
            for piece in rewriter:
                target.write(piece)
    except (SchemaError, ValueError) as error:
        raise Failure(f"{printable(file)}: {printable(str(error))}") from error
    except OSError as error:
        raise Failure(f"{printable(file)}: {error.strerror or error}") from error
    if form == "json":
        click.echo(printable_json(msgspec.json.encode(_as_json(file, rewriter))), err=True)
    else:
        _tell(printable(file), rewriter)
    context.exit(0 if rewriter.ok else LEFT)


def _as_json(file: str, rewriter: Rewriter) -> dict[str, Any]:
    return {
        "path": encodable(file),
        "put_in": rewriter.put_in,
        "errors": rewriter.errors,
        "mended": rewriter.mended,
        "left": _errors(rewriter.left),
        "altered": rewriter.altered,
        "ok": rewriter.ok,
    }


def _tell(path: str, rewriter: Rewriter) -> None:
    """Prints what was put in, what errors are left, and what could not stay as it came."""
    left, altered = _errors(rewriter.left), rewriter.altered
    printed: Counter[tuple[str, str]] = Counter()
    for finding in sorted([*rewriter.mended, *left, *altered], key=lambda one: one.line or 0):
        kind = (finding.rule, finding.code)
        printed[kind] += 1
        if printed[kind] <= _SHOWN:
            print_finding(path, finding, err=True)
    for (rule, code), count in printed.items():
        if count > _SHOWN:
            click.echo(f"{path}: … and {count - _SHOWN:,} more {rule}/{code}; --format json tells all", err=True)
    if path != "-" and rewriter.framing == "jsonl":
        print_way_to_doctor(path, left, err=True)
    left_over = f"{counted(rewriter.errors, 'error')} cannot be mended" if rewriter.errors else "no error is left"
    counts = [f"{rewriter.put_in:,} put in", left_over]
    counts += [f"{len(altered):,} left out or written as clients read it"] if altered else []
    click.echo(f"{path}: {', '.join(counts)}", err=True)


def _errors(findings: list[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.severity == "error"]


def _same(output: Path, file: str) -> bool:
    try:
        return os.path.samefile(output, file)
    except OSError:
        return False


def _writing(output: Path | None) -> AbstractContextManager[BinaryIO]:
    return _to_standard_output() if output is None else atomic_file(output)


@contextmanager
def _to_standard_output() -> Generator[BinaryIO]:
    if sys.stdout is None:
        raise OSError("standard output is closed")
    yield sys.stdout.buffer
    sys.stdout.buffer.flush()
