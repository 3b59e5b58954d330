"""What a log consists of, piece by piece, and the order in which that is told."""

from collections import deque
from typing import Literal, TypeAlias

from msgspec import Struct
from session_events.salvage.kinds import Damage

Ending: TypeAlias = Literal["newline", "nul", "end", "event"]
"""What comes after some bytes: a line break, NUL bytes, the end of the file, or an event on the same line."""


class Piece(Struct, kw_only=True):
    """A piece of a log.

    Attributes:
        line: the line that it begins at.
        start: where it begins, in bytes from the beginning of the file.
        end: where it ends.
        kept: whether it is an event, that goes into the mended log; what is lost does not.
        data: its bytes, mended if need be; None if they are too many to be held, and are those of the file.
        type: type of the event; None if that cannot be told.
    """

    line: int
    start: int
    end: int
    kept: bool
    data: bytes | None
    type: str | None = None


class Scanned(Struct):
    """What some bytes of a log have brought to light.

    Attributes:
        pieces: its pieces, in the order of the log.
        damage: what is damaged, in the order of the log.
    """

    pieces: list[Piece]
    damage: list[Damage]


class Entry(Struct, eq=False):
    """Something to be told.

    Attributes:
        piece: a piece; None if there is none to it.
        damage: what is damaged there.
        settled: whether it is known what it is; what comes after it is not told before.
    """

    piece: Piece | None
    damage: list[Damage]
    settled: bool = True

    def becomes(self, other: "Entry") -> None:
        """Settles what it is: what another entry says."""
        self.piece, self.damage, self.settled = other.piece, other.damage, True


class Queue:
    """Entries in the order of the log; those after one that is not settled wait.

    Attributes:
        size: how many bytes wait.
    """

    def __init__(self) -> None:
        self.size = 0
        self._entries: deque[Entry] = deque()
        self._told = Scanned([], [])

    def __bool__(self) -> bool:
        return bool(self._entries)

    def add(self, entry: Entry) -> None:
        """Adds an entry at the end."""
        if self._entries or not entry.settled:
            self._entries.append(entry)
            self.size += 0 if entry.piece is None or entry.piece.data is None else len(entry.piece.data)
        else:
            self._tell(entry)

    def tell(self) -> None:
        """Tells the entries that need not wait any longer."""
        while self._entries and self._entries[0].settled:
            self._tell(self._entries.popleft())
        if not self._entries:
            self.size = 0

    def take(self) -> Scanned:
        """Returns what has been told since the last call."""
        told, self._told = self._told, Scanned([], [])
        return told

    def _tell(self, entry: Entry) -> None:
        if entry.piece is not None:
            self._told.pieces.append(entry.piece)
        self._told.damage += entry.damage
