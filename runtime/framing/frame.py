"""A frame: one piece of a stream that should hold one event."""

from msgspec import Struct
from session_events.findings import Finding


class Frame(Struct, frozen=True, gc=False):
    """One piece of a stream.

    Attributes:
        line: the line it begins at, counted from 1.
        payload: its bytes, without what separates frames.
        damage: what is wrong with the bytes; None when nothing is known to be.
    """

    line: int
    payload: bytes
    damage: Finding | None = None
