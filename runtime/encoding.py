"""Encodes events."""

import msgspec
from msgspec import Struct
from session_events.unknown import raw_bytes


def encode(event: Struct) -> bytes:
    """Encodes an event as JSON on one line, without a newline.

    An `UnknownEvent`, and an event of which only part could be read, give back the bytes they came from,
    also when a changed copy was made of them: the part that could not be read would be lost otherwise.
    """
    raw = raw_bytes(event)
    return msgspec.json.encode(event) if raw is None else raw
