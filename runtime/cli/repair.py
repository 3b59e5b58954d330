"""`session-events repair`."""

import os
import sys
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
from session_events.cli.text import print_finding
from session_events.errors import SchemaError
from session_events.findings import FRAMING_RULE, SHAPE_RULE, Finding
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.mending.rewrite import Rewriter
from session_events.quote import encodable, printable, printable_json
from session_events.sources import Source

MENDED = 1


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

    Every event stays as it is, byte for byte and in its order. What was put in, and what could not be mended, is told
    on standard error. Nothing is made up that somebody would have had to decide, such as a permission.

    Exit status: 0 if nothing was amiss, 1 if something was put in or could not be mended, 2 if the file could not be
    read or written.
    """
    if output is not None and output.exists() and not force:
        raise Failure(f"{printable(str(output))} exists; --force replaces it")
    if output is not None and file != "-" and _same(output, file):
        raise Failure(f"{printable(str(output))} is what is to be mended; write it elsewhere")
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
    _tell(file, rewriter.findings, rewriter.put_in, form)
    context.exit(MENDED if rewriter.put_in or any(_is_left(finding) for finding in rewriter.findings) else 0)


def _tell(file: str, findings: list[Finding], put_in: int, form: str) -> None:
    left = [finding for finding in findings if _is_left(finding)]
    mended = [finding for finding in findings if finding.code == "mended"]
    if form == "json":
        document = {"path": encodable(file), "put_in": put_in, "mended": mended, "left": left}
        click.echo(printable_json(msgspec.json.encode(document)), err=True)
        return
    for finding in sorted([*mended, *left], key=lambda one: one.line or 0):
        print_finding(printable(file), finding, err=True)
    click.echo(f"{printable(file)}: {put_in:,} put in, {len(left):,} not to be mended", err=True)


def _is_left(finding: Finding) -> bool:
    """Whether something is wrong that is no matter of an event's shape, or was left out."""
    told = finding.rule not in (SHAPE_RULE, FRAMING_RULE) or finding.code == "cut-event"
    return finding.severity == "error" and told


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
