"""Quotes values from a stream inside messages, so that none of them can steer a terminal."""

import json
import os
import re
from collections.abc import Iterable
from typing import Any, TypeVar

T = TypeVar("T")

_LONGEST = 60
_LONGEST_VALUE = 200

_PLAIN = re.compile("[A-Za-z_][A-Za-z0-9_]*")


def printable(text: str) -> str:
    """Escapes what is not a printable character: control characters, bidi overrides, half surrogate pairs."""
    if text.isprintable():
        return text
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode("ascii")
        for character in text
    )


def printable_json(encoded: bytes) -> str:
    """Escapes what is not a printable character in encoded JSON, which stays the same JSON."""
    text = encoded.decode()
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else json.dumps(char)[1:-1] for char in text)


def cut(value: T) -> T:
    """Returns a value; of a text no more than its first 200 characters."""
    return value[:_LONGEST_VALUE] + "…" if isinstance(value, str) and len(value) > _LONGEST_VALUE else value  # type: ignore[return-value]  # a text stays a text


def quote(value: Any) -> str:
    """Returns a value as short JSON: cut after 60 characters, nothing in it unprintable."""
    try:
        text = json.dumps(value[:_LONGEST] if isinstance(value, str) else value, ensure_ascii=False, default=str)
    except (ValueError, RecursionError):
        text = f"<{type(value).__name__}>"
    text = printable(text[: _LONGEST + 1])
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def encodable(path: str) -> str:
    """A path as text that can be encoded, whatever bytes its name is made of."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def json_path(steps: Iterable[str | int]) -> str:
    """Names a place in a JSON value: `$.data.items[0]`, and `$['a.b']` where a name is not a plain word."""
    path = "$"
    for step in steps:
        if isinstance(step, int):
            path += f"[{step}]"
        elif _PLAIN.fullmatch(step) and len(step) < _LONGEST:
            path += f".{step}"
        else:
            name = step[:_LONGEST].replace("\\", "\\\\").replace("'", "\\'")
            path += f"['{printable(name)}']"
    return path
