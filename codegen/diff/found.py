"""What comparing finds, and where."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from session_events.quote import cut, printable

_PLAIN = re.compile("[A-Za-z_][A-Za-z0-9_]*")

#: A longer list of values is cut in messages.
_MOST_VALUES = 12


class Found(NamedTuple):
    """A change, found below some place.

    Attributes:
        kind: its kind; see the table.
        path: where, from that place on, as a JSON path without its `$`.
        old, new: what was and what is, as text; empty where there is no such thing.
        certainty: how sure it is that this is a renaming, from 0 to 1; None where nothing was guessed.
    """

    kind: str
    path: str = ""
    old: str = ""
    new: str = ""
    certainty: float | None = None

    def below(self, step: str) -> "Found":
        """The same change, seen from further up."""
        return self._replace(path=step + self.path)


def field_step(name: str) -> str:
    """The step of a path that leads to a field."""
    if _PLAIN.fullmatch(name):
        return f".{name}"
    text = cut(name).replace("\\", "\\\\").replace("'", "\\'")
    return f"['{printable(text)}']"


def listed(values: Iterable[str], *, most: int = _MOST_VALUES) -> str:
    """Values as a message names them: no more than some, and how many more there are."""
    shown = [printable(cut(value)) for value in values]
    more = len(shown) - most
    return ", ".join(shown[:most]) + (f" and {more} more" if more > 0 else "")
