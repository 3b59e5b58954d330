"""`session-events generate`."""

from pathlib import Path

import click
from session_events.cli.failure import Failure
from session_events.errors import SchemaError
from session_events.quote import printable

STALE = 1


@click.command()
@click.option("--check", is_flag=True, help="Write nothing; fail if a file would change.")
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="Checkout with the folders schema, generated and docs; this folder if not given.",
)
@click.pass_context
def generate(context: click.Context, root: Path, check: bool) -> None:  # noqa: FBT001 - click passes it
    """Write the bindings in generated/, and docs/, from the schemas in schema/.

    Exit status: 0 if all is well, 1 if --check finds a file that would change, 2 if a schema cannot be bound.
    """
    from session_events.codegen import generate as generator

    changed: list[Path] = []
    for file, name in generator.DIALECTS.items():
        if not (root / "schema" / file).is_file():
            place = printable(str(root / "schema" / file))
            raise Failure(f"{place} does not exist; run this in a checkout of session-events")
        try:
            files = generator.generate(root / "schema" / file, f"session_events.{name}")
            documents = generator.document(root / "schema" / file)
            documents |= generator.document_changes(root / "tests" / "evolution")
        except SchemaError as error:
            raise Failure(printable(str(error))) from error
        except ImportError as error:
            raise Failure(f"{error}; this needs: pip install 'session-events[codegen]'") from error
        changed += generator.write(files, root / "generated" / name, check=check)
        changed += generator.write(documents, root / "docs", check=check)
    for path in changed:
        what = "is not what the schema gives" if check else "written" if path.exists() else "removed"
        click.echo(f"{printable(str(path))}: {what}")
    if not changed:
        click.echo("generated/ and docs/ are what schema/ gives")
    context.exit(STALE if check and changed else 0)
