"""Streams of the Messages API, healthy and broken: what is found in each, and where the client of its vendor differs.

What is found is said by the rules, not copied from what the package prints. `tests/anthropic_peer.py` feeds the same
streams to that client, and writes the table of the differences.
"""

from typing import NamedTuple

from anthropic_broken import BROKEN
from anthropic_healthy import HEALTHY


class Case(NamedTuple):
    """A stream.

    Attributes:
        stream: its bytes.
        found: rule and code of each finding.
        differs: why the client accepts what has findings of a warning or worse, or rejects what has none.
    """

    stream: bytes
    found: tuple[str, ...]
    differs: str


def _case(row: bytes | tuple[bytes | str, ...]) -> Case:
    """Reads a row: a stream, its findings, and, after a `!`, why the client differs."""
    stream, *words = row if isinstance(row, tuple) else (row,)
    texts = [word for word in words if isinstance(word, str)]
    reasons = [word[1:] for word in texts if word.startswith("!")]
    found = tuple(sorted(word for word in texts if not word.startswith("!")))
    return Case(stream if isinstance(stream, bytes) else b"", found, "".join(reasons))


CASES = {name: _case(row) for name, row in {**HEALTHY, **BROKEN}.items()}
