"""Makes a dialect of a schema at run time, without files of the caller's."""

from collections.abc import Mapping
from os import PathLike
from typing import Any

from session_events.dialect import Dialect


def load_dialect(schema: str | PathLike[str] | Mapping[str, Any]) -> Dialect[Any]:
    """Returns the dialect of a schema of events: its classes, its decoder and the rules under its `x-stream`.

    What `session-events generate --schema` would write is written to the user's cache instead, and
    imported from there the next time. Making it anew needs `pip install 'session-events[codegen]'`.

    Args:
        schema: path of a JSON Schema, or the schema itself.

    Raises:
        SchemaError: the schema cannot be read or bound, or is not in the cache and the extra is not installed.
    """
    from session_events.built_dialect import dialect_of  # what it needs takes long to import, and few need it

    return dialect_of(schema)
