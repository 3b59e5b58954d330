"""`session-events dialects`."""

import click
import msgspec
from session_events.cli import installed
from session_events.cli.table import aligned
from session_events.quote import printable_json


@click.command()
@click.option("--format", "output", type=click.Choice(["text", "json"]), default="text", show_default=True)
def dialects(output: str) -> None:
    """List the dialects: the agent streams whose events and rules are known."""
    rows = [
        {
            "name": dialect.name,
            "of": str(dialect.schema.get("x-dialect", {}).get("of", "")),
            "version": dialect.schema_version,
            "events": len(dialect.event_types),
            "rules": len(dialect.rules),
        }
        for dialect in installed.every()
    ]
    if output == "json":
        click.echo(printable_json(msgspec.json.encode(rows)))
        return
    for line in aligned(
        [["dialect", "of", "version", "events", "rules"], *(list(map(str, row.values())) for row in rows)]
    ):
        click.echo(line)
