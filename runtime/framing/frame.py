"""Frames: pieces of a stream, each of which should hold one event."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from msgspec import Struct
from session_events.findings import Finding

_UNDAMAGED: Mapping[int, Finding] = MappingProxyType({})


class Frames(Struct, frozen=True):
    """The frames that some bytes have completed, column by column: there is one for every event.

    Attributes:
        lines: the line that each frame begins at, counted from 1.
        payloads: the bytes of each frame, without what separates frames.
        damage: what is wrong with the bytes of a frame, by its place in the columns. Nothing can be
            decoded of a damaged frame.
    """

    lines: Sequence[int]
    payloads: list[bytes]
    damage: Mapping[int, Finding] = _UNDAMAGED
