"""What is too long to be held: an event, or something else on a line; it is walked through as it comes."""

import codecs
import hashlib
import re

from session_events.salvage.apart import OBJECT, ROUNDS, SOME, after_blanks, is_inside, may_precede
from session_events.salvage.fragment import BLANK
from session_events.salvage.recognise import Recogniser
from session_events.salvage.walk import State, Walk

#: How much is looked at at a time.
_SLICE = 1024 * 1024

_BEGIN = re.compile(rb"\{[ \t\r\n]*+\Z")


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
        self.walk = known.walk()
        self.line = line
        self.start = self.end = start
        self.is_utf8 = True
        self._known = known
        self._first = first
        self._max_line = max_line
        self._hash = hashlib.blake2b(digest_size=16)
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._tail = bytearray()  # its last bytes
        self._search: _Search | None = None

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
            self._search = _Search(self._known, self._max_line, self._tail, self.end, 1 if first == self.start else 0)
        left = self._search.feed(piece, final=final)
        self.end += len(piece) - (0 if left is None else len(left))
        return left

    def _decode(self, piece: bytes, *, final: bool) -> None:
        if self.is_utf8:
            try:
                self._decoder.decode(piece, final)
            except UnicodeDecodeError:
                self.is_utf8 = False


class _Search:
    """Looks for a whole event, with no more in memory than it may be long.

    Attributes:
        broken: where it was broken what the event is looked for in.
    """

    def __init__(self, known: Recogniser, max_line: int, data: bytearray, end: int, place: int) -> None:
        """Args: knows the events; how long they may be; bytes; where these end; where to begin in them."""
        self.broken = end
        self._known = known
        self._max_line = max_line
        self._data = data
        self._place = place
        self._before = 0  # the last byte before the data that is no blank
        self._walk: Walk | None = None  # through an object that the data begins with
        self._end = 0  # how far it came
        self._left = ROUNDS * len(data) + SOME

    def feed(self, piece: bytes, *, final: bool) -> bytes | None:
        """Takes more bytes; returns the event, and all that comes after it."""
        self._data += piece
        self._left += ROUNDS * len(piece)
        while self._left > 0 and self._begins():
            walk = self._walk or self._known.walk()
            self._walk = walk
            if walk.state == "open":
                begin, self._end = self._end, walk.walk(self._data, self._end, min(len(self._data), self._max_line))
                self._left -= self._end - begin
            if walk.state == "open" and len(self._data) <= self._max_line and not final:
                return None
            if self._is_whole(walk, final=final):
                return bytes(self._data)
            if walk.state == "done" and self._place == 0:
                return None
            self._walk, self._end = None, 0
        return None

    def _is_whole(self, walk: Walk, *, final: bool) -> bool:
        """Whether an object that has been walked through is an event; says where to go on if not."""
        self._place = 1
        if walk.state == "open":  # too long to be held
            return walk.tag is not None and len(self._data) > self._max_line and not may_precede(self._before)
        if walk.state == "broken":
            return False
        self._place = self._end
        after = after_blanks(self._data, self._end)
        if after == len(self._data) and not final:
            self._place = 0  # what comes next, decides
            return False
        inside = is_inside(self._before, bytes(self._data[after : after + 1]))
        return self._known.is_event(walk) and not inside

    def _begins(self) -> bool:
        """Drops what comes before the next object; returns whether there is one."""
        if self._walk is not None:
            return True
        found = OBJECT.search(self._data, self._place)
        if found is None:
            found = _BEGIN.search(self._data, max(self._place, self._data.rfind(b"{")))
            self._drop(len(self._data) if found is None else found.start())
            return False
        self._drop(found.start())
        return True

    def _drop(self, size: int) -> None:
        before = self._data[:size].rstrip(BLANK)
        self._before = before[-1] if before else self._before
        del self._data[:size]
        self._place = 0
