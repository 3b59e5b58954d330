"""What is too long to be held: an event, or something else on a line; it is walked through as it comes."""

import codecs
import hashlib

from session_events.salvage.recognise import Recogniser
from session_events.salvage.search import DEEPEST, Search
from session_events.salvage.walk import State

#: How much is looked at at a time.
_SLICE = 1024 * 1024


class LongLine:
    """One event that is too long, or something else that stands on a long line before the next event.

    Once it is clear that it is no event, whole events are looked for in it: of what has passed by then, in the last
    bytes, as many as a line may have.

    Attributes:
        line: its line.
        start: where it begins, in bytes from the beginning of the file.
        end: where it ends, so far.
        walk: the walk through it; how far it came tells what it is.
        is_utf8: whether it is UTF-8, as far as it was walked through.
    """

    def __init__(self, known: Recogniser, max_line: int, line: int, start: int, *, first: bool) -> None:
        """Args: knows the events; how long a line may be; its line; where it begins; whether the line begins there."""
        self.walk = known.walk(deepest=DEEPEST)
        self.line = line
        self.start = self.end = start
        self.is_utf8 = True
        self._known = known
        self._first = first
        self._max_line = max_line
        self._hash = hashlib.blake2b(digest_size=16)
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._tail = bytearray()  # its last bytes
        self._search: Search | None = None

    @property
    def is_whole(self) -> bool:
        """Whether it is a JSON object with a tag, or with all fields of an event if something else came before."""
        walk = self.walk
        is_event = walk.tag is not None if self._first else self._known.is_event(walk)
        return walk.state == "done" and is_event and not walk.controls and self.is_utf8

    @property
    def state(self) -> State:
        """What its beginning is: that of an object that goes on until it ends, a whole one, or none."""
        if self.walk.state == "broken" and self._search is not None and self.end <= self._search.broken:
            return "open"
        return self.walk.state

    def digest(self) -> bytes:
        """What tells it from all others."""
        return self._hash.digest()

    def feed(self, piece: bytes) -> bytes | None:
        """Takes the next bytes of the line.

        Returns:
            What comes after it on the line; None if it may go on.
        """
        for start in range(0, len(piece), _SLICE):
            left = self._feed(piece[start : start + _SLICE])
            if left is not None:
                return left + piece[start + _SLICE :]
        return None

    def close(self) -> bytes | None:
        """Says that the line has ended.

        Returns:
            A whole event that stands at its end, and what comes after that; None if there is none.
        """
        if self.walk.state == "done":
            return None
        self._decode(b"", final=True)
        return self._look(b"", final=True)

    def _feed(self, piece: bytes) -> bytes | None:
        if self._search is not None:
            return self._look(piece)
        end = self.walk.walk(piece)
        mine = piece[:end]
        self.end += len(mine)
        self._hash.update(mine)
        self._decode(mine, final=self.walk.state == "done")
        self._tail += mine
        del self._tail[: -self._max_line]
        if self.walk.state == "done":
            return piece[end:]
        return self._look(piece[end:]) if self.walk.state == "broken" else None

    def _look(self, piece: bytes, *, final: bool = False) -> bytes | None:
        """Looks for a whole event, here and before."""
        if self._search is None:
            first = self.end - len(self._tail)
            self._search = Search(self._known, self._max_line, self._tail, self.end, 1 if first == self.start else 0)
        left = self._search.feed(piece, final=final)
        self.end += len(piece) - (0 if left is None else len(left))
        return left

    def _decode(self, piece: bytes, *, final: bool) -> None:
        if self.is_utf8:
            try:
                self._decoder.decode(piece, final)
            except UnicodeDecodeError:
                self.is_utf8 = False
