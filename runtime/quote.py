"""Quotes values from a stream inside messages."""

import json
from typing import Any

_LONGEST = 60


def quote(value: Any) -> str:
    """Returns a value as short JSON: cut after 60 characters, control characters escaped."""
    try:
        text = json.dumps(value, ensure_ascii=False, default=str)
    except (ValueError, RecursionError):
        text = f"<{type(value).__name__}>"
    if len(text) > _LONGEST:
        text = text[: _LONGEST - 1] + "…"
    return text
