"""Reads the JSON of a schema, and nothing that is none: no endless file, no NaN, no half of a character."""

import json
import math
from pathlib import Path
from typing import Any

from session_events.errors import SchemaError

#: A schema larger than this is none: the largest seen has 2 MB.
LARGEST_SCHEMA = 64 << 20


def read_bounded(path: Path) -> bytes:
    """Returns the content of a file, which may be a device that never ends.

    Raises:
        SchemaError: it is larger than any schema is.
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        return bounded(file.read(LARGEST_SCHEMA), str(path))


def bounded(content: bytes, name: str) -> bytes:
    """Returns what was read of a schema.

    Raises:
        SchemaError: it is larger than any schema is.
    """
    if len(content) >= LARGEST_SCHEMA:
        raise SchemaError(f"{name}: larger than any schema is")
    return content


def parse_json(content: bytes) -> Any:
    """Parses JSON that other programs can read too, and that can be written again.

    Raises:
        SchemaError: it is no such JSON.
    """
    try:
        value = json.loads(content, parse_constant=_no_number, parse_float=_finite)
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise SchemaError("cannot be read as JSON: half of a surrogate pair is no character") from error
    except (ValueError, RecursionError) as error:
        raise SchemaError(f"cannot be read as JSON: {error}") from error
    return value


def _no_number(text: str) -> float:
    raise ValueError(f"{text} is no number of JSON")


def _finite(text: str) -> float:
    number = float(text)
    return number if math.isfinite(number) else _no_number(text[:20])
