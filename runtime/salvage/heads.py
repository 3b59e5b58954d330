"""Beginnings of events whose rest may still come."""

from collections import deque
from collections.abc import Iterator

from msgspec import Struct
from session_events.salvage.kinds import Damage, damage
from session_events.salvage.pieces import Entry, Piece
from session_events.salvage.recognise import type_of
from session_events.salvage.walk import Walk

#: In how many lines the rest of an event is waited for, and of how many events.
_PATIENCE = 32


class Head(Struct, eq=False):
    """The beginning of an event.

    Attributes:
        entry: its place in the order of the log.
        walk: the walk through it.
        data: its bytes.
        line: the line that it begins at.
        start: where it begins.
        before: ids of events that came shortly before.
    """

    entry: Entry
    walk: Walk
    data: bytearray
    line: int
    start: int
    before: tuple[object, ...]

    def damaged(self, kind: str, more: object = "") -> Damage:
        """Describes what is damaged there."""
        return damage(kind, self.line, self.start, len(self.data), type_of(self.walk), more)

    def give_up(self, kind: str) -> None:
        """Says that this is all there is of the event."""
        data = bytes(self.data)
        end = self.start + len(data)
        piece = Piece(line=self.line, start=self.start, end=end, kept=False, data=data, type=type_of(self.walk))
        self.entry.becomes(Entry(piece, [self.damaged(kind, "it has no type")]))


class Heads:
    """The beginnings that others were written into the middle of: `{"type":"a",` and then a whole event on the line."""

    def __init__(self) -> None:
        self._heads: deque[Head] = deque()

    def __bool__(self) -> bool:
        return bool(self._heads)

    def wait(self, head: Head) -> None:
        """Takes a beginning whose rest may come on a line of its own."""
        self._heads.append(head)

    def rest(self, data: bytes) -> Iterator[tuple[Head, Walk]]:
        """Yields the beginnings that are an object together with some bytes.

        Args:
            data: the bytes, without blanks at their end.
        """
        for head in self._heads:
            walk = head.walk.fork()
            end = walk.walk(data)
            if walk.state == "done" and end == len(data):
                yield head, walk

    def found(self, head: Head) -> None:
        """Says that the rest of a beginning has come."""
        self._heads.remove(head)

    def give_up(self, line: int | None = None) -> None:
        """Gives up the beginnings whose rest should have come by a line; all of them if it is None."""
        while self._heads and (line is None or self._heads[0].line + _PATIENCE < line or len(self._heads) > _PATIENCE):
            self._heads.popleft().give_up("glued-prefix")
