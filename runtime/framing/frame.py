"""Frames: pieces of a stream, each of which should hold one event."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Protocol, TypeVar

import msgspec
from msgspec import Struct
from session_events.findings import DEFAULT_SEVERITY, FRAMING_RULE, Code, Finding

T = TypeVar("T")

_UNDAMAGED: Mapping[int, Finding] = MappingProxyType({})


class Frames(Struct, frozen=True):
    """The frames that some bytes have completed, column by column: there is one for every event.

    Attributes:
        lines: the line that each frame begins at, counted from 1.
        payloads: the bytes of each frame, without what separates frames.
        damage: what is wrong with the bytes of a frame, by its place in the columns. Nothing can be
            decoded of a damaged frame.
        sessions: id of the session that each frame belongs to; None of a damaged frame. None instead
            of a column if the framing knows no sessions, so that the stream is one.
        sse_events: the name that each frame has as a server-sent event, `message` if it has none; None of a
            frame whose name is lost. None instead of a column in any other framing.
        last_event_ids: the last event id that the stream had given at each frame, empty if none; None
            instead of a column in any other framing.
        remarks: what is odd about the bytes although no frame is damaged, in the order of the stream.
    """

    lines: Sequence[int]
    payloads: list[bytes]
    damage: Mapping[int, Finding] = _UNDAMAGED
    sessions: Sequence[str | None] | None = None
    sse_events: Sequence[str | None] | None = None
    last_event_ids: Sequence[str] | None = None
    remarks: Sequence[Finding] = ()

    @property
    def decodable(self) -> list[bytes]:
        """The payloads, with nothing in the place of those that are damaged."""
        if not self.damage:
            return self.payloads
        return [b"" if place in self.damage else payload for place, payload in enumerate(self.payloads)]

    def only(self, places: Sequence[int]) -> "Frames":
        """Returns the frames at some places, as if none were damaged."""
        return Frames(
            [self.lines[place] for place in places],
            [self.payloads[place] for place in places],
            sessions=_picked(self.sessions, places),
            sse_events=_picked(self.sse_events, places),
            last_event_ids=_picked(self.last_event_ids, places),
        )

    def sound(self) -> "Frames":
        """Returns the frames that hold JSON, and none of the remarks."""
        return self.only([place for place, payload in enumerate(self.decodable) if _is_json(payload)])

    def followed_by(self, other: "Frames") -> "Frames":
        """Returns these frames, and then others of the same stream."""
        if not (self.payloads or self.remarks):
            return other
        if not (other.payloads or other.remarks):
            return self
        places = len(self.payloads)
        return Frames(
            [*self.lines, *other.lines],
            [*self.payloads, *other.payloads],
            {**self.damage, **{places + place: finding for place, finding in other.damage.items()}},
            _joined(self.sessions, other.sessions),
            _joined(self.sse_events, other.sse_events),
            _joined(self.last_event_ids, other.last_event_ids),
            (*self.remarks, *other.remarks),
        )


def _is_json(payload: bytes) -> bool:
    try:
        msgspec.json.decode(payload)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return False
    return True


def _picked(column: Sequence[T] | None, places: Sequence[int]) -> Sequence[T] | None:
    return None if column is None else [column[place] for place in places]


def _joined(column: Sequence[T] | None, other: Sequence[T] | None) -> Sequence[T] | None:
    return None if column is None or other is None else [*column, *other]


class Splitter(Protocol):
    """What splits the bytes of one stream into frames."""

    def feed(self, chunk: bytes, /) -> Frames:
        """Takes the next bytes of the stream; returns the frames that they complete."""
        ...

    def close(self) -> Frames:
        """Says that the stream has ended; returns what was still incomplete."""
        ...


def damage(code: Code, message: str, line: int) -> Finding:
    """Makes the finding that says what is wrong with the bytes of a frame."""
    return Finding(rule=FRAMING_RULE, code=code, severity=DEFAULT_SEVERITY[code], message=message, line=line)


def byte_order_mark() -> Finding:
    """Makes the finding of a stream that begins with a byte order mark."""
    return damage("byte-order-mark", "the stream begins with a byte order mark, which JSON does not allow", 1)


def too_long(what: str, size: int, longest: int, line: int) -> Finding:
    """Makes the finding of a line or message that is longer than the longest that is read."""
    message = f"the {what} is {size:,} bytes long; the longest that is read is {longest:,}"
    return damage("line-too-long", message, line)
