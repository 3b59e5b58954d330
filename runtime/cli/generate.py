"""`session-events generate`."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
from session_events.cli.failure import Failure
from session_events.errors import SchemaError
from session_events.quote import printable

if TYPE_CHECKING:
    from session_events.codegen.source import Source
    from session_events.codegen.workers import Begin

STALE = 1

#: More runs of the generator at once would wait for those of the largest schema.
_RUNS_AT_ONCE = 4

#: More definitions than these are worth a process of their own.
_LARGE = 150

_FOLDER = click.Path(file_okay=False, path_type=Path)


@click.command()
@click.option("--check", is_flag=True, help="Write nothing; fail if a file would change.")
@click.option("--schema", metavar="SCHEMA", help="A JSON Schema of your own events, or of any version of the client.")
@click.option("--out", type=_FOLDER, help="With --schema: the folder of the package to write.")
@click.option("--package", metavar="NAME", help="Import name of that package; told from where it is, if not given.")
@click.option("--models", is_flag=True, help="With --schema: write pydantic models too, as models.py.")
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="Checkout with the folders schema, generated and docs; this folder if not given.",
)
@click.pass_context
def generate(
    context: click.Context,
    /,
    *,
    root: Path,
    check: bool,
    schema: str | None,
    out: Path | None,
    package: str | None,
    models: bool,
) -> None:
    """Write typed bindings from a schema.

    With --schema and --out, write a package for your own events: a JSON Schema whose root is a union of objects, or
    refers to one, told apart by a constant in a field they all have. Stream rules may stand in it under x-stream.
    SCHEMA is a file, or names a version of the client as `session-events validate --against` does.

    Without, in a checkout of session-events, write generated/ and docs/ from the schemas in schema/.

    Exit status: 0 if all is well, 1 if --check finds a file that would change, 2 if a schema cannot be bound.
    """
    if (schema is None) != (out is None) or (schema is None and (package is not None or models)):
        raise click.UsageError("--schema and --out go together; --package and --models go with them")
    try:
        if schema is not None and out is not None:
            changed = _package(schema, out, package, models=models, check=check)
        else:
            changed = _checkout(root, check=check)
    except SchemaError as error:
        raise Failure(printable(str(error))) from error
    except ImportError as error:
        raise Failure(f"{error}; this needs: pip install 'session-events[codegen]'") from error
    for path in changed:
        what = "is not what the schema gives" if check else "written" if path.exists() else "removed"
        click.echo(f"{printable(str(path))}: {what}")
    if not changed:
        all_of_them = (
            "generated/ and docs/ are what schema/ gives" if out is None else f"{out} is what the schema gives"
        )
        click.echo(printable(all_of_them))
    context.exit(STALE if check and changed else 0)


def _checkout(root: Path, *, check: bool) -> list[Path]:
    from session_events.codegen.workers import Workers

    with Workers(_RUNS_AT_ONCE) as workers:  # they get ready while this process imports and reads
        from session_events.codegen import generate as generator

        begun = [*_begun(generator.dialect_schemas(root / "schema"), workers.begin)]
        if not begun:
            place = printable(str(root / "schema" / "session-events.schema.json"))
            raise Failure(f"{place} does not exist; run this in a checkout of session-events, or give --schema")
        changed: list[Path] = []
        documents = generator.document_changes(root / "tests" / "evolution")
        for source, files in begun:
            changed += generator.write(files(), root / "generated" / generator.folder_of(source), check=check)
            documents |= generator.document(source)
        return changed + generator.write(documents, root / "docs", check=check)


def _begun(paths: list[Path], begin: "Begin") -> Iterator[tuple["Source", Callable[[], dict[str, str]]]]:
    """Begins the package of each dialect: yields its schema, and what waits for its files."""
    from session_events.codegen.generate import begin_package, folder_of
    from session_events.codegen.source import read_source

    for path in paths:
        source = read_source(path)
        yield source, begin_package(source, f"session_events.{folder_of(source)}", begin, carries_schema=False)


def _package(schema: str, out: Path, package: str | None, *, models: bool, check: bool) -> list[Path]:
    from session_events.codegen import generate as generator
    from session_events.codegen.named import package_at, source_of
    from session_events.codegen.workers import Workers

    name = package_at(out, package)
    for path in generator.not_generated(out):
        raise Failure(f"{printable(str(path))} is not a generated file, and would be lost; give a folder of its own")
    models = models or (out / "models.py").exists()  # what is there stays there
    source = source_of(schema)
    with Workers(2 if models and len(source.definitions) > _LARGE else 0) as workers:
        files = generator.begin_package(source, name, workers.begin, models=models)()
    changed = generator.write(files, out, check=check)
    if changed and not check:
        click.echo(f"import it as {name}; --package says another name", err=True)
    return changed
