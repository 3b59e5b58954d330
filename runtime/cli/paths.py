"""Names of files, as they can be shown."""

import os
import re
from collections.abc import Sequence

from session_events.quote import printable

#: Longest name at the head of a column.
LONGEST_NAME = 24


def short_names(paths: Sequence[str]) -> list[str]:
    """Names paths by what tells them apart: of `a/run-x.live.jsonl` and `a/run-y.live.jsonl`, `x` and `y`.

    Returns:
        Printable names, no two alike; `#1`, `#2`, … when such names would be too long.
    """
    names = _without_common_ends(_shortest_tails([os.path.abspath(path) for path in paths]))
    names = [printable(name) for name in names]
    if len(set(names)) == len(names) and all(0 < len(name) <= LONGEST_NAME for name in names):
        return names
    return [f"#{number}" for number in range(1, len(paths) + 1)]


def _shortest_tails(paths: Sequence[str]) -> list[str]:
    """Takes as many parts of the paths, from their ends, as it takes to tell them apart."""
    parts = [path.split(os.sep) for path in paths]
    deepest = max(map(len, parts))
    tails = (["/".join(path[-depth:]) for path in parts] for depth in range(1, deepest + 1))
    return next((tail for tail in tails if len(set(tail)) == len(tail)), list(paths))


def _without_common_ends(names: Sequence[str]) -> list[str]:
    words = [re.findall(r"[^/_-]*[/_-]+|[^/_-]+", name) for name in names]
    shared = _shared([word[:-1] for word in words])
    words = [re.split(r"(?=[./_-])", "".join(word[shared:])) for word in words]
    shared = _shared([word[:0:-1] for word in words])
    return ["".join(word[: len(word) - shared]) for word in words]


def _shared(words: Sequence[Sequence[str]]) -> int:
    """How many words all begin with."""
    return next((n for n, group in enumerate(zip(*words, strict=False)) if len(set(group)) > 1), min(map(len, words)))
