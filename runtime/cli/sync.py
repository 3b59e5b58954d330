"""`session-events sync`."""

import json
from pathlib import Path

import click
from session_events.atomic_write import atomic_write
from session_events.cli.failure import Failure
from session_events.errors import SchemaError
from session_events.quote import printable


def _plain(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    if not value.isprintable():
        raise click.BadParameter("not a plain text")
    return value


@click.command()
@click.argument("upstream", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--version",
    "schema_version",
    required=True,
    callback=_plain,
    help="Version of the upstream schema, such as 1.0.85.",
)
@click.option(
    "--schema",
    type=click.Path(exists=True, dir_okay=False, writable=True, path_type=Path),
    default=Path("schema/session-events.schema.json"),
    show_default=True,
    help="Our schema.",
)
def sync(upstream: Path, schema: Path, schema_version: str) -> None:
    """Take the structure of the schema in the file UPSTREAM into ours.

    Our descriptions and rules are kept. Run `session-events generate` afterwards: it fails if a rule
    names an event or a field that has gone.
    """
    from session_events.codegen.sync import synchronise
    from session_events.codegen.upstream import read_schema_file, read_upstream

    try:
        theirs = read_upstream(upstream)
        merged = synchronise(read_schema_file(schema), theirs, schema_version)
        content = (json.dumps(merged, indent=2, ensure_ascii=False, allow_nan=False) + "\n").encode()
    except (SchemaError, ValueError) as error:  # no JSON has NaN, no UTF-8 half a surrogate pair
        raise Failure(printable(str(error))) from error
    atomic_write(schema, content)
    click.echo(f"{printable(str(schema))}: {len(merged['definitions'])} definitions")
