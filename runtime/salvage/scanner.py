"""Scans a log: bytes in, pieces and damage out. It does no I/O, and holds no more than some lines."""

import re
from typing import Any

from session_events.dialect import Dialect
from session_events.framing.jsonl import DEFAULT_MAX_LINE, MARK
from session_events.salvage.escape import has_separators
from session_events.salvage.events import is_utf8
from session_events.salvage.judge import Judge
from session_events.salvage.long_line import LongLine
from session_events.salvage.pieces import Ending, Scanned

#: How many events are remembered, to find one that comes again.
DEFAULT_MAX_EVENTS = 262_144

_END = re.compile(rb"\n|\x00++")


class Scanner:
    """Scans one log.

    Attributes:
        lines: how many lines there were so far.
    """

    def __init__(
        self,
        dialect: Dialect[Any],
        *,
        max_line: int = DEFAULT_MAX_LINE,
        max_events: int = DEFAULT_MAX_EVENTS,
        replace: bool = False,
    ) -> None:
        """Makes a scanner for a log that begins now.

        Args:
            dialect: what the events are, such as `copilot.DIALECT`.
            max_line: longest line in bytes. A longer one is said so; it is kept if it is an event, but not mended, nor
                searched for events.
            max_events: how many events are remembered, to find one that comes again.
            replace: True to keep events in which there are bytes that are not UTF-8, with U+FFFD instead of these.
        """
        self.lines = 0
        self._max_line = max_line
        self._judge = Judge(dialect, max_line, max_events, replace=replace)
        self._rest = bytearray()  # the line that is not complete yet
        self._start = 0  # where it begins
        self._shared = False  # whether events have been taken from its beginning
        self._long: LongLine | None = None
        self._nuls: tuple[int, int, int] | None = None  # line, place and number of NUL bytes that may go on

    @property
    def forgot(self) -> bool:
        """Whether there were more events than are remembered, so that not each that came again was found."""
        return self._judge.events.forgot

    def feed(self, chunk: bytes) -> Scanned:
        """Takes the next bytes of the log; returns what they bring to light."""
        place = 0
        while place < len(chunk):
            if not (self._rest or self._shared or self._long is not None):
                nul = chunk.find(b"\0", place)
                end = chunk.rfind(b"\n", place, len(chunk) if nul < 0 else nul)
                if end >= 0:
                    self._lines(chunk[place:end])
                    place = end + 1
                    continue
            found = _END.search(chunk, place)
            self._more(chunk[place : len(chunk) if found is None else found.start()])
            if found is None:
                break
            self._ends("newline" if found[0] == b"\n" else "nul", len(found[0]))
            place = found.end()
        return self._judge.take()

    def close(self) -> Scanned:
        """Says that the log has ended; returns what was still incomplete."""
        self._ends("end", 0)
        self._tell_nuls()
        return self._judge.take()

    def _lines(self, block: bytes) -> None:
        """Takes whole lines; a line break follows."""
        self._tell_nuls()
        plain = block.isascii() or (is_utf8(block) and not has_separators(block))
        lines = block.split(b"\n")
        if len(block) > self._max_line and max(map(len, lines)) > self._max_line:
            for line in lines:
                self._more(line)
                self._ends("newline", 1)
            return
        self._judge.lines(lines, self._start, self.lines + 1, plain=plain)
        self.lines += len(lines)
        self._start += len(block) + 1

    def _more(self, piece: bytes) -> None:
        """Takes more of a line."""
        if self._long is None:
            self._rest += piece
            if len(self._rest) <= self._max_line:
                return
            self._tell_nuls()
            if self._rest.startswith(MARK):
                self._judge.mark(self.lines + 1, self._start)
                self._drop(len(MARK))
        while self._long is not None or self._is_too_long():
            if self._long is None:
                self._long = LongLine(
                    self._judge.events.known, self._max_line, self.lines + 1, self._start, first=not self._shared
                )
                piece = bytes(self._rest)
                self._rest.clear()
            left = self._long.feed(piece)
            if left is None:
                return
            self._long_ends(self._long, left, "event")

    def _is_too_long(self) -> bool:
        """Whether a line is too long even without the events that it begins with."""
        if len(self._rest) > self._max_line:
            self._take_events()
        return len(self._rest) > self._max_line

    def _long_ends(self, long: LongLine, left: bytes, ending: Ending) -> None:
        """Judges what was too long; so much is left after it."""
        self._long = None
        self._judge.long_line(long, ending)
        self._start, self._shared = long.end, True
        self._rest += left

    def _drop(self, size: int) -> None:
        """Drops the beginning of a line."""
        del self._rest[:size]
        self._start += size

    def _take_events(self) -> None:
        """Takes whole events from the beginning of a line that is becoming too long: it may have lost its breaks."""
        data, place = bytes(self._rest), 0
        while True:
            walk = self._judge.events.known.walk()
            end = walk.walk(data, place)
            if walk.state != "done" or end - place > self._max_line or not self._judge.events.known.is_event(walk):
                break
            self._judge.shared(data[place:end], walk, self.lines + 1, self._start + place, first=not self._shared)
            self._shared = True
            place = end
        self._drop(place)

    def _ends(self, ending: Ending, size: int) -> None:
        """Judges a line that has ended, or what stands between NUL bytes; these, or a line break, are so long."""
        line = self.lines + 1
        while self._long is not None:
            left = self._long.close()
            self._long_ends(self._long, left or b"", ending if left is None else "event")
            self._more(b"")
        if self._shared and self._rest:
            self._take_events()
        data = bytes(self._rest)
        self._rest.clear()
        if data:
            self._tell_nuls()
        if data or (ending == "newline" and not self._shared):
            self._judge.line(data, self._start, line, ending)
            self._start += len(data)
        if ending != "newline":
            self._judge.settle(ending)
        if ending == "nul":
            self._add_nuls(line, size)
        elif ending == "newline":
            self.lines += 1
            self._shared = False
        elif data or self._shared:
            self.lines += 1
        self._start += size

    def _add_nuls(self, line: int, size: int) -> None:
        if self._nuls is not None and self._nuls[1] + self._nuls[2] == self._start:
            self._nuls = (*self._nuls[:2], self._nuls[2] + size)
        else:
            self._tell_nuls()
            self._nuls = (line, self._start, size)

    def _tell_nuls(self) -> None:
        if self._nuls is not None:
            self._judge.nuls(*self._nuls)
            self._nuls = None
