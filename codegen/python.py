"""Writes values as Python source text."""

import json
from typing import Any

#: Width of an argument that fits on its line.
_WIDTH = 90


def literal(value: Any) -> str:
    """Writes a string, number, boolean, None, or a tuple of them."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False) if value.isprintable() else ascii(value)
    if isinstance(value, tuple):
        return f"({', '.join(literal(item) for item in value)}{',' if len(value) == 1 else ''})"
    return repr(value)


def argument(items: list[str]) -> str:
    """Writes a tuple that is an argument: on one line if it fits, else an item on each."""
    line = f"({', '.join(items)}{',' if len(items) == 1 else ''})"
    if len(line) < _WIDTH:
        return line
    return "\n".join(["(", *(f"        {item}," for item in items), "    )"])


def docstring(text: str) -> str:
    """Writes a text as a docstring."""
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if escaped.endswith('"') and not escaped.endswith('\\"'):
        escaped = escaped[:-1] + '\\"'
    return f'"""{escaped}"""'
