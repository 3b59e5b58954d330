"""Judges the lines of a log: which are events, what is wrong with the others, and what can be made of them."""

from collections.abc import Sequence
from typing import Any

from session_events.dialect import Dialect
from session_events.framing.jsonl import MARK
from session_events.salvage.apart import Part, parts_of
from session_events.salvage.escape import has_separators
from session_events.salvage.events import Events, is_utf8
from session_events.salvage.fragment import BLANK, kind_of
from session_events.salvage.heads import Head, Heads
from session_events.salvage.kinds import damage
from session_events.salvage.long_line import LongLine
from session_events.salvage.pieces import Ending, Entry, Piece, Queue, Scanned
from session_events.salvage.recognise import type_of
from session_events.salvage.walk import Walk


class Judge:
    """Judges the lines of one log, in their order.

    Attributes:
        events: takes note of the events.
    """

    def __init__(self, dialect: Dialect[Any], max_line: int, max_events: int, *, replace: bool) -> None:
        """Args: see `Scanner`."""
        self.events = Events(dialect, max_events, replace=replace)
        self._max_line = max_line
        self._queue = Queue()
        self._open: Head | None = None  # a line that breaks off, and may go on in the next
        self._heads = Heads()

    def take(self) -> Scanned:
        """Returns what has been told since the last call."""
        return self._queue.take()

    def lines(self, lines: Sequence[bytes], start: int, line: int, *, plain: bool) -> None:
        """Judges lines.

        Args:
            lines: the lines, without NUL bytes.
            start: where the first begins.
            line: number of the first.
            plain: whether they are UTF-8, and have no characters that are taken for line breaks.
        """
        peek = self.events.known.peek
        for data in lines:
            found = peek(data) if plain and self._open is None else None
            if found is not None:
                self._queue.add(self.events.healthy(data, found, line, start))
                if self._queue:
                    self._tell(line)
            else:
                self.line(data, start, line, "newline")
            start += len(data) + 1
            line += 1

    def line(self, data: bytes, start: int, line: int, ending: Ending) -> None:
        """Judges a line, or what stands between NUL bytes.

        Args:
            data: its bytes, without NUL bytes.
            start: where it begins.
            line: its number.
            ending: what comes after it.
        """
        if self._open is None or not self._goes_on(self._open, data, start, line, ending):
            self._begins(data, start, line, ending)
        self._tell(line)

    def mark(self, line: int, start: int) -> None:
        """Takes note of a byte order mark before a line that is too long to be held."""
        self.settle("newline")
        self._queue.add(Entry(None, [damage("byte-order-mark", line, start, len(MARK))]))

    def nuls(self, line: int, start: int, size: int) -> None:
        """Takes note of NUL bytes."""
        self._queue.add(Entry(None, [damage("nul", line, start, size)]))

    def shared(self, data: bytes, walk: Walk, line: int, start: int, *, first: bool) -> None:
        """Takes an event that shares its line with others.

        Args:
            data: its bytes.
            walk: the walk through it.
            line: its line.
            start: where it begins.
            first: whether it is the first of the line.
        """
        self.settle("newline")
        found = [damage("glued", line, start, len(data), more="several")] if first else []
        self._queue.add(self.events.mended(data, walk, line, start, found))

    def long_line(self, long: LongLine, ending: Ending) -> None:
        """Judges what is too long to be held, or stands on a long line before a whole event."""
        self.settle("newline")
        event_type = type_of(long.walk)
        size, more = long.end - long.start, f"{long.start:,} or later"
        piece = Piece(line=long.line, start=long.start, end=long.end, kept=long.is_whole, data=None, type=event_type)
        if long.is_whole:
            found = [damage("line-too-long", long.line, long.start, size, event_type)]
            has_id = self.events.known.has_id(long.walk)
            self._queue.add(self.events.unless_seen(long.digest(), piece, found) if has_id else Entry(piece, found))
            return
        kind = "not-json" if long.is_utf8 else "invalid-utf8"
        if long.state == "open":
            kind = {"event": "glued-prefix", "end": "torn-end"}.get(ending, "torn")
        self._queue.add(Entry(piece, [damage(kind, long.line, long.start, size, event_type, more)]))

    def settle(self, ending: Ending) -> None:
        """Says that nothing more will come that could be the rest of anything."""
        if self._open is not None:
            self._give_up(self._open, "torn-end" if ending == "end" else "torn")
        self._heads.give_up()
        self._queue.tell()

    def _begins(self, data: bytes, start: int, line: int, ending: Ending) -> None:
        """Judges a line that is not the rest of the one before it."""
        if data.startswith(MARK):
            self._queue.add(Entry(None, [damage("byte-order-mark", line, start, len(MARK))]))
            data, start = data.removeprefix(MARK), start + len(MARK)
        if not data.strip(BLANK):
            return
        found = self.events.known.peek(data)
        if found is None or not is_utf8(data) or has_separators(data):
            self._take_apart(data, start, line, ending)
        else:
            self._queue.add(self.events.healthy(data, found, line, start))

    def _goes_on(self, head: Head, data: bytes, start: int, line: int, ending: Ending) -> bool:
        """Looks if a line is what the one before it goes on with; if not, that one is given up."""
        if self._heads and self._is_rest(data.removeprefix(MARK), line):
            self._give_up(head, "torn")
            return True
        if self.events.known.peek(data) is not None:  # an event stands for itself
            self._give_up(head, "torn")
            return False
        more = b"\n" + data
        end = head.walk.walk(more)
        # a text goes on over lines, but not around a whole event
        if head.walk.state == "broken" or any(part.whole for part in parts_of(data[: end - 1], self.events.known)):
            self._give_up(head, "torn")
            return False
        head.data += more[:end]
        self._queue.size += end
        if head.walk.state == "open":
            if ending != "newline" or len(head.data) > self._max_line:
                self._give_up(head, "torn-end" if ending == "end" else "torn")
            return True
        rest = more[end:].strip(BLANK)
        near = self.events.ids if head.walk.controls else ()  # two pieces seldom meet between a comma and a name
        if self.events.fits(bytes(head.data), head.walk, near):
            found = [] if head.walk.controls else [head.damaged("spread")]
            head.entry.becomes(self.events.mended(bytes(head.data), head.walk, head.line, head.start, found))
            self._open = None
        else:
            self._give_up(head, "not-an-event" if head.walk.tag is None else "torn")
        if rest:
            self._take_apart(data, start, line, ending, end - 1)
        return True

    def _take_apart(self, data: bytes, start: int, line: int, ending: Ending, begin: int = 0) -> None:
        """Judges a line that is not one event."""
        parts = list(parts_of(data, self.events.known, begin))
        wholes = sum(part.whole for part in parts)
        for place, part in enumerate(parts):
            piece, at = data[part.start : part.end], start + part.start
            if self._heads and not (part.whole or part.is_mark or part.walk is not None):
                if self._is_rest(
                    data[parts[place - 1].end if place else begin : part.end], line
                ):  # blanks belong to it
                    continue
                self._heads.give_up()  # it may be the middle of one
            if part.whole and part.walk is not None:
                found = [damage("glued", line, at, len(piece), more=f"{wholes:,}")] if wholes > 1 else []
                self._queue.add(self.events.mended(piece, part.walk, line, at, found))
                wholes = 0  # this is said once
            elif part.is_mark:
                self._queue.add(Entry(None, [damage("byte-order-mark", line, at, len(piece))]))
            else:
                self._fragment(piece, part, line, at, "event" if place + 1 < len(parts) else ending)

    def _fragment(self, data: bytes, part: Part, line: int, start: int, ending: Ending) -> None:
        """Takes a piece that is no whole event."""
        entry = Entry(Piece(line=line, start=start, end=start + len(data), kept=False, data=data), [])
        if part.walk is None or part.walk.state != "open":
            kind, more = ("not-an-event", "it has no type") if part.walk is not None else kind_of(data)
            entry.damage.append(damage(kind, line, start, len(data), more=more))
            self._queue.add(entry)
            return
        head = Head(entry, part.walk, bytearray(data), line, start, tuple(self.events.ids))
        entry.settled = False
        if ending == "event":
            self._heads.wait(head)
        elif ending == "newline":
            self._open = head
        else:
            head.give_up("torn-end" if ending == "end" else "torn")
        self._queue.add(entry)

    def _is_rest(self, data: bytes, line: int) -> bool:
        """Looks if a piece is the rest of an event whose beginning stands further up."""
        data = data.rstrip(BLANK)
        fitting = [
            (head, walk)
            for head, walk in self._heads.rest(data)
            if self.events.fits(bytes(head.data) + data, walk, head.before)
        ]
        if len(fitting) != 1:
            return False
        head, walk = fitting[0]
        self._heads.found(head)
        found = [head.damaged("interleaved", f"{line:,}")]
        head.entry.becomes(self.events.mended(bytes(head.data) + data, walk, head.line, head.start, found))
        return True

    def _give_up(self, head: Head, kind: str) -> None:
        """Says that nothing goes on with the line that breaks off."""
        self._open = None
        head.give_up(kind)

    def _tell(self, line: int) -> None:
        """Tells what need not wait any longer."""
        self._heads.give_up(None if self._queue.size > self._max_line else line)
        self._queue.tell()
