"""A line that is too long to be held: it is walked through as it comes."""

import codecs
import hashlib

from session_events.salvage.fragment import BLANK
from session_events.salvage.walk import Walk

#: How much is looked at at a time.
_SLICE = 1024 * 1024


class LongLine:
    """One long line.

    Attributes:
        line: its number.
        start: where it begins, in bytes from the beginning of the file.
        size: how long it is so far.
        walk: the walk through it.
        is_utf8: whether it is UTF-8 so far.
    """

    def __init__(self, walk: Walk, line: int, start: int) -> None:
        """Args: a walk that begins; the line's number; where it begins."""
        self.walk = walk
        self.line = line
        self.start = start
        self.size = 0
        self.is_utf8 = True
        self._more = False
        self._hash = hashlib.blake2b(digest_size=16)
        self._decoder = codecs.getincrementaldecoder("utf-8")()

    def feed(self, piece: bytes) -> None:
        """Takes the next bytes."""
        for start in range(0, len(piece), _SLICE):
            self._feed(piece[start : start + _SLICE])

    def _feed(self, piece: bytes) -> None:
        self.size += len(piece)
        self._hash.update(piece)
        self._decode(piece, final=False)
        end = self.walk.walk(piece) if self.walk.state == "open" else 0
        if self.walk.state == "done" and piece[end:].strip(BLANK):
            self._more = True

    def close(self) -> None:
        """Says that it has ended."""
        self._decode(b"", final=True)

    @property
    def is_whole(self) -> bool:
        """Whether it is one JSON object with a tag, and nothing else, as it should be."""
        walk = self.walk
        return walk.state == "done" and walk.tag is not None and not (self._more or walk.controls) and self.is_utf8

    def digest(self) -> bytes:
        """What tells it from all others."""
        return self._hash.digest()

    def _decode(self, piece: bytes, *, final: bool) -> None:
        if self.is_utf8:
            try:
                self._decoder.decode(piece, final)
            except UnicodeDecodeError:
                self.is_utf8 = False
