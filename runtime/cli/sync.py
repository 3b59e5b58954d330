"""`session-events sync`."""

import json
from pathlib import Path

import click
from session_events.errors import SchemaError


@click.command()
@click.argument("upstream", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--version", "schema_version", required=True, help="Version of the upstream schema, such as 1.0.85.")
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
    from session_events.codegen.upstream import read_upstream

    try:
        theirs = read_upstream(upstream)
        ours = json.loads(schema.read_bytes())
        merged = synchronise(ours, theirs, schema_version)
    except (SchemaError, ValueError) as error:
        raise click.UsageError(str(error)) from error
    schema.write_text(json.dumps(merged, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    click.echo(f"{schema}: {len(merged['definitions'])} definitions from {upstream}")
