"""What a user names on the command line: a schema, and the package to make of it."""

import keyword
import sys
from pathlib import Path

from session_events.codegen.against import digest_of
from session_events.codegen.locate import locate
from session_events.codegen.source import Source, make_source, read_source
from session_events.errors import SchemaError
from session_events.quote import quote

#: Modules that a package of the same name would hide from Python, and from its own modules.
_OTHERS = frozenset({*sys.stdlib_module_names, "msgspec", "pydantic", "pydantic_core"})


def source_of(spec: str) -> Source:
    """Reads and checks a schema; see `locate` for what may be named.

    Raises:
        SchemaError: there is none, or it cannot be bound; the text says where.
    """
    path = Path(spec)
    if path.suffix == ".json" and path.is_file():
        return read_source(path)
    found = locate(spec)
    dialect = {"name": "copilot", "of": "", "version": found.version or ""}
    schema = {"x-dialect": dialect, **found.schema}
    try:
        return make_source(found.name, schema, digest_of(found.schema))
    except SchemaError as error:
        raise SchemaError(f"{found.name}: {error}") from None


def package_at(folder: Path, wanted: str | None) -> str:
    """The import name of the package in a folder: the folder's name, after those of the packages it lies in.

    Args:
        folder: where the package is to be; it may not exist yet.
        wanted: the name, if the user gives one.

    Raises:
        SchemaError: it is no name that can be imported, or it would hide a module.
    """
    name = wanted
    if name is None:
        place = folder.resolve()
        parts = [place.name]
        while (place := place.parent) != place.parent and (place / "__init__.py").is_file():
            parts.insert(0, place.name)
        name = ".".join(parts)
    if not all(part.isidentifier() and part.isascii() and not keyword.iskeyword(part) for part in name.split(".")):
        raise SchemaError(f"{quote(name)} is no import name of a package; give one with --package")
    if name.partition(".")[0] in _OTHERS or name == "session_events":
        raise SchemaError(f"{quote(name)} hides a module that Python or the bindings need; give another with --package")
    return name
