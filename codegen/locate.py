"""Finds the schema that a user names: a file, a package, a revision, or a version."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from textwrap import shorten

from msgspec import Struct
from session_events.codegen.read_json import LARGEST_SCHEMA, bounded, parse_json, read_bounded
from session_events.codegen.registry import fetch
from session_events.codegen.releases import (
    SCHEMA_FILE,
    client_version,
    is_version,
    known_releases,
    package_of,
    version_order,
)
from session_events.codegen.tarball import read_manifest, read_tarball
from session_events.codegen.tree import Node
from session_events.errors import SchemaError

#: Where a checkout of this project keeps its schema.
DEFAULT_PATH = "schema/session-events.schema.json"

#: What a user may name, in words for messages and help.
SPECS = (
    "a schema (.json), an npm tarball (.tgz), a folder of an installed npm package or node_modules, "
    "a version such as 1.0.49, npm:PACKAGE@VERSION, or git:REVISION[:PATH]"
)

_GZIP = b"\x1f\x8b"
_PACKAGES = ("", "@github/copilot*/", "copilot*/", "node_modules/@github/copilot*/")


class Located(Struct, frozen=True):
    """A schema that was found.

    Attributes:
        schema: the JSON as it is: an object, and nothing more is sure.
        name: how to name it in messages.
        version: the client's version that it belongs to, from its package or from `x-dialect`; None if neither tells.
    """

    schema: Node
    name: str
    version: str | None


def locate(spec: str) -> Located:
    """Finds and reads a schema; see `SPECS`. A path comes before a version of the same name.

    Raises:
        SchemaError: there is none, or it cannot be read; the text says why.
    """
    for prefix, read in _PREFIXES.items():
        if spec.startswith(prefix):
            return read(spec)
    path = Path(spec)
    try:
        if path.is_dir():
            return _from_folder(path)
        if path.exists():
            return _from_file(path)
    except (OSError, ValueError) as error:
        raise SchemaError(f"{spec}: cannot be read: {_reason(error)}") from error
    if is_version(spec):
        return _from_version(spec)
    raise SchemaError(f"{spec}: does not exist; expected {SPECS}")


def _located(content: bytes, name: str, version: str | None = None) -> Located:
    """Reads a schema; without a version of its package, `x-dialect` may tell one."""
    try:
        schema = parse_json(content)
    except SchemaError as error:
        raise SchemaError(f"{name}: {error}") from None
    if not isinstance(schema, dict):
        raise SchemaError(f"{name}: not a JSON Schema: not an object")
    dialect = schema.get("x-dialect")
    told = dialect.get("version") if isinstance(dialect, dict) else None
    return Located(schema, name, version or (told if isinstance(told, str) and told else None))


def _from_file(path: Path) -> Located:
    with path.open("rb") as file:
        head = file.read(len(_GZIP))
        if head == _GZIP:
            file.seek(0)
            packed = read_tarball(file, str(path))
            return _located(packed.schema, str(path), client_version(packed.package, packed.version) or None)
        return _located(bounded(head + file.read(LARGEST_SCHEMA), str(path)), str(path))


def _from_folder(folder: Path) -> Located:
    """Finds the packages in a folder, and takes that of the newest client."""
    schemas = sorted({path for pattern in _PACKAGES for path in folder.glob(pattern + SCHEMA_FILE) if path.is_file()})
    found = [(path, _package_version(path)) for path in schemas]
    if not found:
        raise SchemaError(f"{folder}: neither this folder nor an @github/copilot* package in it has {SCHEMA_FILE}")
    if len(found) > 1 and all(version is not None for _, version in found):
        newest = max((version_order(version) for _, version in found if version), default=())
        found = [(path, version) for path, version in found if version and version_order(version) == newest]
    if len({read_bounded(path) for path, _ in found}) > 1:
        names = ", ".join(f"{path.parent.parent} ({version or 'unknown version'})" for path, version in found)
        raise SchemaError(f"{folder}: holds several packages with a schema; name one of them: {names}")
    path, version = found[0]
    return _located(read_bounded(path), str(path), version)


def _package_version(schema: Path) -> str | None:
    """The client's version in the package that a schema lies in."""
    try:
        package, version = read_manifest(read_bounded(schema.parent.parent / "package.json"))
    except (OSError, SchemaError):
        return None
    told = client_version(package, version)
    return told if told is not None and is_version(told) else None


def _from_version(version: str) -> Located:
    package = package_of(version)
    if package is None:
        raise SchemaError(
            f"{version}: no npm package is known to ship the schema of this version; "
            f"known are {known_releases()}; npm:PACKAGE@VERSION names any package"
        )
    return _from_npm(f"npm:{package[0]}@{package[1]}")


def _from_npm(spec: str) -> Located:
    package, _, version = spec.removeprefix("npm:").rpartition("@")
    if not package:
        raise SchemaError(f"{spec}: expected npm:PACKAGE@VERSION, such as npm:@github/copilot@1.0.49")
    schema = fetch(package, version)
    return _located(schema, f"{package}@{version}", client_version(package, version))


def _from_git(spec: str) -> Located:
    revision, _, path = spec.removeprefix("git:").partition(":")
    name = f"git:{revision}:{path or DEFAULT_PATH}"
    if not revision or revision.startswith("-") or "\0" in spec:
        raise SchemaError(f"{spec}: expected git:REVISION or git:REVISION:PATH, such as git:HEAD~1")
    blob = name.removeprefix("git:")
    if int(_git(name, "cat-file", "-s", blob)) >= LARGEST_SCHEMA:
        raise SchemaError(f"{name}: larger than any schema is")
    return _located(_git(name, "cat-file", "blob", blob), name)  # show would run a filter that the repository asks for


def _git(name: str, *arguments: str) -> bytes:
    git = shutil.which("git")
    if git is None:
        raise SchemaError(f"{name}: git was not found")
    environment = {**os.environ, "GIT_NO_LAZY_FETCH": "1", "LC_ALL": "C"}
    try:
        done = subprocess.run([git, *arguments], capture_output=True, timeout=60, check=False, env=environment)  # noqa: S603 - no shell, and no option of the user's
    except (OSError, subprocess.SubprocessError) as error:
        raise SchemaError(f"{name}: git does not answer: {error}") from error
    if done.returncode:
        raise SchemaError(f"{name}: cannot be read: {shorten(done.stderr.decode(errors='replace'), 200)}")
    return done.stdout


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


_PREFIXES: dict[str, Callable[[str], Located]] = {"git:": _from_git, "npm:": _from_npm}
