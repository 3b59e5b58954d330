"""Makes dialects of schemas at run time, and keeps them in the user's cache."""

import hashlib
import importlib.util
import sys
import tempfile
from collections.abc import Callable, Mapping
from importlib.metadata import version
from importlib.resources import files
from os import PathLike
from pathlib import Path
from threading import RLock
from typing import Any, TypeAlias

import msgspec
from session_events import cache
from session_events.dialect import Dialect
from session_events.errors import SchemaError

#: Makes the files of a package: takes its import name, returns the text of each file by name.
Build: TypeAlias = Callable[[str], dict[str, str]]

_KIND = "dialects"
_LOCK = RLock()


def dialect_of(schema: str | PathLike[str] | Mapping[str, Any]) -> Dialect[Any]:
    """Returns the dialect of a schema; see `load_dialect`."""
    if isinstance(schema, Mapping):
        name, where = "schema", ""
        try:
            content = msgspec.json.encode(schema)
        except (TypeError, ValueError, OverflowError, RecursionError) as error:
            raise SchemaError(f"the schema is no JSON: {error}") from error
    else:
        from session_events.codegen.read_json import read_bounded

        path = Path(schema)
        name, where = path.name, f"{path}: "
        try:
            content = read_bounded(path)
        except (OSError, ValueError) as error:
            raise SchemaError(f"{path}: cannot be read: {error}") from error

    def build(package: str) -> dict[str, str]:
        from session_events.codegen.generate import generate_package
        from session_events.codegen.source import parse_source

        return generate_package(parse_source(name, content), package, models=False)

    try:
        return load_built(build, name.encode("utf-8", "surrogatepass"), content)
    except SchemaError as error:
        raise SchemaError(f"{where}{error}") from error


def load_built(build: Build, *depends: bytes) -> Dialect[Any]:
    """Returns the dialect of a package that is in the cache, or is built now and kept there.

    Args:
        build: makes the package, if need be.
        depends: all that the result depends on, beside the versions of this project, of Python and of msgspec.

    Raises:
        SchemaError: it cannot be built.
    """
    key = _key(*depends)
    package = f"session_events_dialect_{key[:32]}"
    with _LOCK:
        if package in sys.modules:
            return _dialect(package)
        folder = cache.find(_KIND, key)
        if folder is not None:
            try:
                return _imported(package, folder)
            except Exception:  # noqa: BLE001 - whatever has become of an entry: it is made anew
                cache.forget(folder)
        texts = _built(build, package)
        folder = cache.keep(_KIND, key, texts)
        if folder is not None:
            try:
                return _imported(package, folder)
            except Exception:  # noqa: BLE001, S110 - another process may be putting the same in its place: do without
                pass
        with tempfile.TemporaryDirectory(prefix="session-events-") as place:
            cache.write(Path(place), texts)
            return _imported(package, Path(place))


def _built(build: Build, package: str) -> dict[str, str]:
    try:
        return build(package)
    except ImportError as error:
        raise SchemaError(f"{error}; making bindings needs: pip install 'session-events[codegen]'") from error


def _key(*depends: bytes) -> str:
    """A name for all that a package depends on, the code that makes it included."""
    made_by = [
        path.read_bytes() for path in sorted(files("session_events.codegen").iterdir(), key=str) if path.is_file()
    ]
    versions = f"{version('session-events')} {sys.version} {sys.implementation.cache_tag} {msgspec.__version__}"
    total = hashlib.sha256()
    for part in (*depends, versions.encode(), *made_by):
        total.update(hashlib.sha256(part).digest())
    return total.hexdigest()


def _imported(package: str, folder: Path) -> Dialect[Any]:
    """Imports a package from a folder, with all that it may ask for later."""
    spec = importlib.util.spec_from_file_location(
        package, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"{folder}: no package")
    module = importlib.util.module_from_spec(spec)
    sys.modules[package] = module
    try:
        spec.loader.exec_module(module)
        importlib.import_module(f"{package}.schema")
        return _dialect(package)
    except BaseException:
        for name in [name for name in sys.modules if name == package or name.startswith(f"{package}.")]:
            del sys.modules[name]
        raise


def _dialect(package: str) -> Dialect[Any]:
    dialect: Dialect[Any] = sys.modules[package].DIALECT
    return dialect
