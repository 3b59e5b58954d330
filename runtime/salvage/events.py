"""Takes note of events: mends what is wrong in them, and leaves out those that are there already."""

from collections import deque
from collections.abc import Collection
from typing import Any

from session_events.dialect import Dialect
from session_events.findings import Severity
from session_events.quote import cut
from session_events.salvage.escape import controls_escaped, has_separators, separators_escaped
from session_events.salvage.kinds import Damage, damage
from session_events.salvage.pieces import Entry, Piece
from session_events.salvage.recognise import Peek, Recogniser, type_of
from session_events.salvage.seen import Seen, digest
from session_events.salvage.walk import Walk

#: How many ids of events are remembered, to tell the rest of one event from that of another.
_NEAR = 1024


class Events:
    """The events of one log.

    Attributes:
        known: knows what an event is.
        ids: ids of those that came last.
    """

    def __init__(self, dialect: Dialect[Any], max_events: int, *, replace: bool) -> None:
        """Args: what the events are; how many are remembered; whether bytes that are not UTF-8 are replaced."""
        self.known = Recogniser(dialect)
        self.ids: deque[object] = deque(maxlen=_NEAR)
        self._has_parents = dialect.envelope.parent is not None
        self._replace = replace
        self._seen = Seen(max_events)

    @property
    def forgot(self) -> bool:
        """Whether there were more events than are remembered, so that not each that came again was found."""
        return self._seen.forgot

    def healthy(self, data: bytes, peek: Peek, line: int, start: int) -> Entry:
        """Makes the entry of an event of which nothing is wrong."""
        return self._entry(Piece(line=line, start=start, end=start + len(data), kept=True, data=data), peek, [])

    def mended(self, data: bytes, walk: Walk, line: int, start: int, found: list[Damage]) -> Entry:
        """Makes the entry of an event that has been walked through.

        Args:
            data: its bytes; what stands raw in its texts is escaped.
            walk: the walk.
            line: its line.
            start: where it begins.
            found: what is wrong with it so far; more is added.
        """
        event_type, end = type_of(walk), start + len(data)
        piece = Piece(line=line, start=start, end=end, kept=True, data=data, type=event_type)
        bad = not_utf8(data)
        if bad is not None:
            severity: Severity = "warning" if self._replace else "error"
            found.append(damage("invalid-utf8", line, start, len(data), event_type, f"{start + bad:,}", severity))
            if not self._replace:
                piece.kept = False
                return Entry(piece, found)
            data = data.decode("utf-8", "replace").encode()
        if walk.controls or b"\n" in data or b"\r" in data:
            data = controls_escaped(data)
        if walk.controls:
            found.append(damage("raw-control", line, start, end - start, event_type))
        if has_separators(data):
            data = separators_escaped(data)
            found.append(damage("line-separator", line, start, end - start, event_type))
        piece.data = data
        return self._entry(piece, self.known.peek(data) or Peek(event_type or ""), found)

    def fits(self, data: bytes, walk: Walk, before: Collection[object]) -> bool:
        """Whether an event that was put together is one: two pieces of two events may look like it, too.

        Args:
            data: its bytes.
            walk: the walk through it.
            before: ids of the events that came shortly before; if events name their parents, it must name one of these.
        """
        if not self.known.is_event(walk):
            return False
        found = self.known.peek(controls_escaped(data))
        return found is not None and (not (self._has_parents and before) or found.parent in before)

    def unless_seen(self, digest: bytes, piece: Piece, found: list[Damage]) -> Entry:
        """Makes the entry of an event that has an id, and such a digest; if it is there already, it is left out."""
        before = self._seen.add(digest, piece.line)
        if before is None:
            return Entry(piece, found)
        copy = damage("duplicate", piece.line, piece.start, piece.end - piece.start, piece.type, f"{before:,}")
        return Entry(None, [*found, copy])

    def _entry(self, piece: Piece, peek: Peek, found: list[Damage]) -> Entry:
        piece.type = cut(peek.type)
        if peek.id is None:  # then it may well have come twice
            return Entry(piece, found)
        self.ids.append(peek.id)
        return self.unless_seen(digest(piece.data or b""), piece, found)


def not_utf8(data: bytes) -> int | None:
    """Where the first bytes are that are not UTF-8; None if all are."""
    try:
        data.decode()
    except UnicodeDecodeError as error:
        return error.start
    return None


def is_utf8(data: bytes) -> bool:
    """Whether bytes are UTF-8."""
    return data.isascii() or not_utf8(data) is None
