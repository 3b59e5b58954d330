"""Makes the dialect of another version of a schema: that version's structure, and the rules of this project."""

import hashlib
import json
from dataclasses import replace

from session_events.codegen.fit import fitted
from session_events.codegen.generate import generate_package
from session_events.codegen.locate import Located
from session_events.codegen.source import make_source
from session_events.codegen.tree import Node
from session_events.errors import SchemaError


def against_package(found: Located, ours: Node, package: str) -> dict[str, str]:
    """Returns the files of a package with the structure of a schema, and with our rules as far as they fit.

    Rules that the schema itself states are left out.

    Args:
        found: the schema.
        ours: our schema, which states the rules.
        package: import name of the package.

    Raises:
        SchemaError: the schema cannot be bound.
    """
    mine = ours.get("x-dialect", {})
    said = {"name": mine.get("name", ""), "of": mine.get("of", ""), "version": found.version or found.name}
    schema = {key: value for key, value in found.schema.items() if key != "x-stream"} | {"x-dialect": said}
    try:
        source = make_source(found.name, schema, digest_of(found.schema))
        stream = fitted(source, ours["x-stream"], str(mine.get("version", "")))
        return generate_package(replace(source, stream=stream), package, models=False)
    except SchemaError as error:
        raise SchemaError(f"{found.name}: {error}") from error


def digest_of(schema: Node) -> str:
    """SHA-256 of a schema of which the bytes are not known."""
    return hashlib.sha256(json.dumps(schema, separators=(",", ":"), sort_keys=True).encode()).hexdigest()
