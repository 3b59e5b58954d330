"""Half surrogate pairs: legal in JSON's grammar, but no characters. Writers make them when they cut text in two."""

import json
from collections.abc import Iterator
from itertools import islice
from typing import Any

from session_events.quote import json_path

#: How many places are named.
_MOST = 100


def read_with_surrogates(raw: bytes) -> tuple[Any, list[str]]:
    """Reads JSON that has half surrogate pairs in it.

    Returns:
        The value, with None for each text that holds one and without the fields whose names do, and
        the paths of those texts and fields; no paths if that is not what is wrong with the JSON.
    """
    try:
        value = json.loads(raw)
        halves = list(islice(_halves(value, []), _MOST))
        return _without(value), [json_path(steps) for steps in halves]
    except (ValueError, RecursionError):
        return None, []


def _halves(value: Any, steps: list[str | int]) -> Iterator[list[str | int]]:
    if isinstance(value, str) and not _is_text(value):
        yield steps
    elif isinstance(value, dict):
        for name, child in value.items():
            if _is_text(name):
                yield from _halves(child, [*steps, name])
            else:
                yield [*steps, name]
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from _halves(child, [*steps, index])


def _without(value: Any) -> Any:
    if isinstance(value, str):
        return value if _is_text(value) else None
    if isinstance(value, dict):
        return {name: _without(child) for name, child in value.items() if _is_text(name)}
    if isinstance(value, list):
        return [_without(child) for child in value]
    return value


def _is_text(text: str) -> bool:
    return text.isascii() or not any("\ud800" <= character <= "\udfff" for character in text)
