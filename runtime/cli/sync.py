"""`session-events sync`."""

import json
from pathlib import Path
from typing import Any, cast

import click
from session_events.atomic_write import atomic_write
from session_events.cli.failure import Failure
from session_events.errors import SchemaError
from session_events.quote import printable

CHANGED = 1


def _plain(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    if value is not None and not (value and value.isprintable()):
        raise click.BadParameter("not a plain text")
    return value


def _renames(_context: click.Context, _parameter: click.Parameter, values: tuple[str, ...]) -> list[tuple[str, str]]:
    pairs = [value.partition("=") for value in values]
    if not all(old and new for old, _, new in pairs):
        raise click.BadParameter("expected OLD=NEW, such as factory.run_started=workflow.run_started")
    return [(old, new) for old, _, new in pairs]


@click.command()
@click.argument("upstream")
@click.option(
    "--version",
    "schema_version",
    callback=_plain,
    help="Version of the upstream schema, such as 1.0.85; needed if UPSTREAM does not tell.",
)
@click.option(
    "--schema",
    type=click.Path(exists=True, dir_okay=False, writable=True, path_type=Path),
    default=Path("schema/session-events.schema.json"),
    show_default=True,
    help="Our schema.",
)
@click.option("--check", is_flag=True, help="Write nothing; fail if the schema would change.")
@click.option(
    "--rename",
    "renames",
    multiple=True,
    metavar="OLD=NEW",
    callback=_renames,
    help="What upstream renamed, so that its words and rules stay: an event, a definition or a Definition.field.",
)
@click.option(
    "--drop-lost", is_flag=True, help="Let go of descriptions and parts of rules that have no place any more."
)
@click.option("--format", "output", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--all", "everything", is_flag=True, help="List everything, where the text gives the first few.")
@click.pass_context
def sync(
    context: click.Context,
    /,
    upstream: str,
    schema_version: str | None,
    schema: Path,
    check: bool,  # noqa: FBT001 - click passes it
    renames: list[tuple[str, str]],
    drop_lost: bool,  # noqa: FBT001 - as above
    output: str,
    everything: bool,  # noqa: FBT001 - as above
) -> None:
    """Take the structure of the schema UPSTREAM into ours, and say what that changes.

    UPSTREAM is a schema (.json), an npm tarball (.tgz), a folder of an installed npm package or
    node_modules, a version such as 1.0.81 or npm:PACKAGE@VERSION (downloaded once, then kept), or
    git:REVISION[:PATH].

    Our descriptions and rules are kept. If one of them has no place in the new structure, nothing is
    written: say with --rename what it is called now, mend the rule in the schema, or --drop-lost.
    Run `session-events generate` afterwards.

    Exit status: 0 if all is well, 1 if something has no place any more, or --check finds that the
    schema would change, 2 if a schema cannot be read or bound.
    """
    try:
        from session_events.cli.sync_report import Outcome, as_json, as_text
        from session_events.codegen.locate import locate
        from session_events.codegen.rename import rename
        from session_events.codegen.sync import synchronise
        from session_events.codegen.upstream import check_upstream

        before = _read(schema)
        found = locate(upstream)
        check_upstream(found.schema, found.name)
        version = schema_version or found.version
        result = synchronise(rename(before, renames), found.schema, version, schema.name)
        content = (json.dumps(result.schema, indent=2, ensure_ascii=False, allow_nan=False) + "\n").encode()
        changes = result.schema != before
        if changes and not check and version is None:
            raise Failure(f"{printable(found.name)} does not tell which version it is: say it with --version")
    except (SchemaError, ValueError, RecursionError) as error:  # no JSON has NaN, no UTF-8 half a surrogate pair
        raise Failure(printable(str(error) or "the schema is nested too deeply")) from error
    refused = result.loses and not drop_lost
    writes = changes and not check and not refused
    if writes:
        atomic_write(schema, content)
    outcome = Outcome(str(schema), found.name, before, result, changes=changes, written=writes, refused=refused)
    click.echo(as_json(outcome) if output == "json" else as_text(outcome, everything=everything))
    context.exit(CHANGED if refused or (check and changes) else 0)


def _read(path: Path) -> dict[str, Any]:
    """Reads our schema."""
    from session_events.codegen.read_json import parse_json, read_bounded
    from session_events.codegen.source import make_source

    content = read_bounded(path)
    try:
        schema = parse_json(content)
        make_source(path.name, schema, "")
    except SchemaError as error:
        raise SchemaError(f"{path}: {error}") from None
    return cast("dict[str, Any]", schema)
