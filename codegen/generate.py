"""Generates a dialect's package from its schema."""

import re
from collections.abc import Callable
from functools import partial
from importlib.metadata import version
from keyword import iskeyword
from pathlib import Path

from session_events.atomic_write import atomic_write
from session_events.codegen.bindings import events_module, models_module
from session_events.codegen.diff.document import evolution_document
from session_events.codegen.docs import rules_document
from session_events.codegen.embedded import schema_module
from session_events.codegen.load import check_events, loaded
from session_events.codegen.package import init_module
from session_events.codegen.python import docstring
from session_events.codegen.repairs import check_repair
from session_events.codegen.rules import rules_module
from session_events.codegen.source import Source, read_source
from session_events.codegen.stream_checks import check_stream
from session_events.codegen.workers import Begin, here
from session_events.errors import SchemaError
from session_events.quote import quote

#: How generated files tell what they are (see `_header`), in words that no other generator has.
_MADE_BY = re.compile(
    rb'"""[^\n]*\n\nGenerated from (?:(?!""").)* by session-events\nwith datamodel-code-generator', re.DOTALL
)

#: The modules of a package of bindings.
_MODULES = ("__init__", "bases", "events", "models", "rules", "schema")

#: The schema that is no dialect's: it says what rules may look like.
_RULES_SCHEMA = "stream-rules.schema.json"

#: The schema whose documents need not be named after it.
_FIRST = "session-events.schema.json"


def dialect_schemas(folder: Path) -> list[Path]:
    """The schemas of the dialects in a folder: that of the Copilot client, and then the others by name."""
    found = sorted(path for path in folder.glob("*.schema.json") if path.name != _RULES_SCHEMA)
    return sorted(found, key=lambda path: path.name != _FIRST)


def folder_of(source: Source) -> str:
    """The name of the folder below `generated` that holds the package of a dialect.

    Raises:
        SchemaError: the dialect has a name that no package can have.
    """
    name = source.dialect["name"].replace("-", "_")
    if not name.isidentifier() or iskeyword(name):
        raise SchemaError(f"{source.file}: no package can have the name {quote(name)}; give another under x-dialect")
    return name


def generate(schema: Path, package: str) -> dict[str, str]:
    """Returns the files of the package of a dialect of this project, by name.

    The same schema always gives the same text.

    Args:
        schema: path of the schema.
        package: import name of the package, such as `session_events.copilot`.

    Raises:
        SchemaError: the schema cannot be bound; the text says where.
    """
    return generate_package(read_source(schema), package, carries_schema=False)


def generate_package(
    source: Source, package: str, *, carries_schema: bool = True, models: bool = True
) -> dict[str, str]:
    """Returns the files of a package of bindings, by name.

    Args:
        source: the checked schema.
        package: import name of the package, such as `my_project.my_events`.
        carries_schema: whether the package has the schema in a module of its own; the schemas of this project are
            package data.
        models: whether pydantic models are wanted too.

    Raises:
        SchemaError: the schema cannot be bound; the text says where.
    """
    return begin_package(source, package, here, carries_schema=carries_schema, models=models)()


def begin_package(
    source: Source, package: str, begin: Begin, *, carries_schema: bool = True, models: bool = True
) -> Callable[[], dict[str, str]]:
    """Begins what `generate_package` does, with `begin` for what takes longest; returns what waits for the files.

    Raises:
        SchemaError: the schema cannot be bound; what is returned may raise it too.
    """
    header = partial(_header, source, carries_schema)
    events_text, bases, unions = events_module(
        source, package, header("Typed events."), header("Base classes of the typed events."), begin
    )
    models_header = header("Pydantic models of the events. Needs the extra `pydantic`.")
    models_text = models_module(source, models_header, begin) if models else None
    check_stream(source)
    for rule in source.stream.get("rules", ()):
        check_repair(source, rule, f"x-stream/rules ({rule['id']})")

    def files() -> dict[str, str]:
        made = {"bases": bases, "events": events_text()}
        with loaded(package, made) as modules:
            check_events(source, modules["events"])
            made["rules"] = rules_module(source, package, modules["events"], header("Stream rules."))
            title = "Typed events, rules and the dialect."
            made["__init__"] = init_module(source, package, unions, header(title), carries_schema=carries_schema)
            with loaded(package, {name: made[name] for name in ("rules", "__init__")}):
                pass
        if carries_schema:
            made["schema"] = schema_module(source, header("The schema, in the form that was bound."))
        if models_text is not None:
            made["models"] = models_text()
        return {f"{name}.py": text for name, text in made.items()}

    return files


def document(source: Source) -> dict[str, str]:
    """Returns the documents about a dialect's rules, by the names of their files.

    Args:
        source: the checked schema, of which a package could be generated.
    """
    stem = source.file.removesuffix(".schema.json")
    return {"rules.md" if source.file == _FIRST else f"{stem}-rules.md": rules_document(source)}


def document_changes(folder: Path) -> dict[str, str]:
    """Returns the document about kinds of change, by the name of its file.

    Args:
        folder: where an example of each kind is, in a file named after it.
    """
    cases = {path.stem: path.read_text("utf-8", "replace") for path in sorted(folder.glob("*.json"))}
    return {"evolution.md": evolution_document(cases)} if cases else {}


def write(files: dict[str, str], folder: Path, *, check: bool = False) -> list[Path]:
    """Makes a folder hold these files and no other Python files; returns the paths of those that differ.

    Args:
        files: text of each file, by name.
        folder: where they belong.
        check: True to write nothing.
    """
    changed = []
    for name, text in files.items():
        path = folder / name
        content = text.encode()
        if not path.is_file() or path.read_bytes() != content:
            changed.append(path)
            if not check:
                path.parent.mkdir(parents=True, exist_ok=True)
                atomic_write(path, content)
    for path in sorted({*folder.glob("*.py")} - {folder / name for name in files}):
        changed.append(path)
        if not check:
            path.unlink()
    return changed


def not_generated(folder: Path) -> list[Path]:
    """The Python files in a folder that were not generated, and that writing a package there would destroy."""
    return [path for path in sorted(folder.glob("*.py")) if not _is_generated(path)]


def _is_generated(path: Path) -> bool:
    if path.stem not in _MODULES or not path.is_file():
        return False
    with path.open("rb") as file:
        return _MADE_BY.match(file.read(100_000)) is not None


def _header(source: Source, carries_schema: bool, title: str) -> str:  # noqa: FBT001 - bound by position above
    of = f"{source.dialect['of'] or source.dialect['name']} {source.dialect['version']}".rstrip()
    lines = [
        title,
        "",
        f"Generated from {source.file} ({of}) by session-events",
        f"with datamodel-code-generator {version('datamodel-code-generator')}.",
        f"Do not edit: change the schema, then run `session-events generate{' --schema' if carries_schema else ''}`.",
        "",
        f"Schema: sha256 {source.digest}",
        "",
    ]
    return docstring("\n".join(lines))
