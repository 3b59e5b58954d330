"""`session-events doctor`."""

from pathlib import Path
from typing import Any

import click
import msgspec
from msgspec import structs
from session_events.cli.against import Chosen, dialect_options
from session_events.cli.prognosis import print_diagnosis, print_mended
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.quote import encodable, printable, printable_json
from session_events.salvage import KINDS, Mended, diagnose, mend

DAMAGED = 1
UNREADABLE = 2


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(readable=False))
@click.option("--fix", is_flag=True, help="Write what can be saved to FILE.mended, and what cannot to FILE.lost.")
@click.option(
    "--in-place", is_flag=True, help="Put the mended log in the place of FILE; that is kept as FILE.bak. Implies --fix."
)
@click.option("--dry-run", is_flag=True, help="Write nothing, whatever else is said; so it is without --fix.")
@click.option(
    "--replace", is_flag=True, help="Save events with bytes that are not UTF-8, too, with U+FFFD in their place."
)
@dialect_options
@click.option(
    "--max-line-bytes",
    type=click.IntRange(min=1),
    default=DEFAULT_MAX_LINE,
    show_default=True,
    help="Longest line; longer ones are kept if they are events, but not mended.",
)
@click.option("--format", "output", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--all", "everything", is_flag=True, help="Print every damaged place, however many there are.")
@click.pass_context
def doctor(context: click.Context, /, *, files: tuple[str, ...], output: str, everything: bool, **options: Any) -> None:
    """Find what is damaged in the logs FILES, and save what can be saved.

    Says of each damaged place what is lost and what can be saved, and which broken rules keep the session from
    being resumed. Never overwrites a file: where there is one of the name, a number is added. What the events say, and
    how they follow one another, is a matter of validate and repair.

    Exit status: 0 if nothing is damaged, and with --fix or --in-place also if all could be mended and nothing is lost;
    1 if something is damaged, or lost, or keeps the session from being resumed; 2 if a file could not be read or
    written.
    """
    if "-" in files:
        raise click.UsageError("standard input cannot be read twice: write it to a file first (./- is a file named -)")
    dialect = Chosen(options.pop("dialect"), options.pop("schema"), None).usual
    fix = (options["fix"] or options["in_place"]) and not options["dry_run"]
    limits = {"max_line": options["max_line_bytes"], "replace": options["replace"]}
    found: list[Mended] = []
    failures: list[dict[str, str]] = []
    for path in files:
        try:
            if fix:
                mended = mend(path, dialect, in_place=options["in_place"], **limits)
            else:
                mended = Mended(diagnosis=diagnose(path, dialect, **limits))
        except OSError as error:
            reason = error.strerror or printable(str(error))
            failures.append({"path": encodable(path), "error": reason})
            if output == "text":
                verb = "mended" if fix else "read"
                click.echo(f"{printable(path) or repr(path)}: cannot be {verb}: {printable(reason)}", err=True)
            continue
        found.append(mended)
        if output == "text":
            print_diagnosis(mended.diagnosis, everything=everything)
            print_mended(mended, fix=fix)
    if output == "json":
        click.echo(printable_json(msgspec.json.encode(_as_json(found, failures))))
    good = all(mended.diagnosis.lossless if fix else mended.diagnosis.ok for mended in found)
    context.exit(UNREADABLE if failures else 0 if good else DAMAGED)


def _as_json(found: list[Mended], failures: list[dict[str, str]]) -> dict[str, Any]:
    files: list[dict[str, Any]] = []
    for mended in found:
        diagnosis = mended.diagnosis
        places = {name: None if path is None else encodable(str(path)) for name, path in _places(mended)}
        files.append({**structs.asdict(diagnosis), "path": encodable(diagnosis.path), "ok": diagnosis.ok, **places})
    kinds = {name for mended in found for name in mended.diagnosis.counts}
    meanings = {name: {"lost": kind.lost, "saved": kind.saved} for name, kind in KINDS.items() if name in kinds}
    ok = not failures and all(mended.diagnosis.ok for mended in found)
    summary = {
        "files": len(found) + len(failures),
        "events": sum(mended.diagnosis.events for mended in found),
        "damaged": sum(not mended.diagnosis.ok for mended in found),
        "ok": ok,
    }
    return {"files": [*files, *failures], "kinds": meanings, "summary": summary}


def _places(mended: Mended) -> list[tuple[str, Path | None]]:
    return [("mended", mended.mended), ("lost_to", mended.lost), ("backup", mended.backup)]
