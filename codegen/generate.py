"""Generates a dialect's package from its schema."""

from importlib.metadata import version
from pathlib import Path

from session_events.atomic_write import atomic_write
from session_events.codegen.bindings import events_module, models_module
from session_events.codegen.diff.document import evolution_document
from session_events.codegen.docs import rules_document
from session_events.codegen.load import check_events, loaded
from session_events.codegen.package import init_module
from session_events.codegen.python import docstring
from session_events.codegen.rules import rules_module
from session_events.codegen.source import Source, read_source
from session_events.codegen.stream_checks import check_stream

#: The dialects of this project: file of the schema, and name of the package.
DIALECTS = {"session-events.schema.json": "copilot"}


def generate(schema: Path, package: str) -> dict[str, str]:
    """Returns the files of a dialect's package, by name.

    The same schema always gives the same text.

    Args:
        schema: path of the schema.
        package: import name of the package, such as `session_events.copilot`.

    Raises:
        SchemaError: the schema cannot be bound; the text says where.
    """
    source = read_source(schema)
    check_stream(source)
    events, bases, unions = events_module(
        source, package, _header(source, "Typed events."), _header(source, "Base classes of the typed events.")
    )
    files = {"bases": bases, "events": events}
    with loaded(package, files) as modules:
        check_events(source, modules["events"])
        files["rules"] = rules_module(source, package, modules["events"], _header(source, "Stream rules."))
    files["__init__"] = init_module(source, package, unions, _header(source, "Typed events, rules and the dialect."))
    with loaded(package, files):
        pass
    models = models_module(source, _header(source, "Pydantic models of the events. Needs the extra `pydantic`."))
    return {f"{name}.py": text for name, text in {**files, "models": models}.items()}


def document(schema: Path) -> dict[str, str]:
    """Returns the documents about a dialect's rules, by the names of their files.

    Args:
        schema: path of the schema.

    Raises:
        SchemaError: the schema cannot be bound; the text says where.
    """
    source = read_source(schema)
    check_stream(source)
    stem = schema.name.removesuffix(".schema.json")
    return {"rules.md" if schema.name == next(iter(DIALECTS)) else f"{stem}-rules.md": rules_document(source)}


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


def _header(source: Source, title: str) -> str:
    of = source.dialect["of"] or source.dialect["name"]
    lines = [
        title,
        "",
        f"Generated from {source.file} ({of} {source.dialect['version']}) by session-events",
        f"with datamodel-code-generator {version('datamodel-code-generator')}.",
        "Do not edit: change the schema, then run `session-events generate`.",
        "",
        f"Schema: sha256 {source.digest}",
        "",
    ]
    return docstring("\n".join(lines))
