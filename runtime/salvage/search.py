"""Searches a line that is too long to be held for a whole event."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from session_events.salvage.apart import OBJECT, after_blanks, is_inside, may_precede
from session_events.salvage.fragment import BLANK
from session_events.salvage.recognise import Recogniser
from session_events.salvage.walk import Walk

#: How many objects and arrays may be open: more are no event that any reader takes.
DEEPEST = 1_000_000

_BEGIN = re.compile(rb"\{[ \t\r\n]*+\Z")


class Search:
    """Looks for a whole event, with no more in memory than it may be long.

    As in `parts_of`, a walk tells of all objects that it has opened; here it goes on with them when the first has
    become too long. No more than two go on at a time: what is a text to the one is none to the other.

    Attributes:
        broken: where it was broken what the event is looked for in.
    """

    def __init__(self, known: Recogniser, max_line: int, data: bytearray, end: int, place: int) -> None:
        """Args: knows the events; how long they may be; bytes; where these end; where to begin in them."""
        self.broken = end
        self._known = known
        self._max_line = max_line
        self._data = data
        self._endless = bytearray(len(data))  # is not 0 where an object begins that comes to no end
        self._dropped = 0  # how many bytes have been dropped before the data
        self._place = place
        self._before = 0  # the last byte before the data that is no blank
        self._runs: list[_Run] = []  # those that are open
        self._done: _Run | None = None  # through the object that the data begins with

    def feed(self, piece: bytes, *, final: bool) -> bytes | None:
        """Takes more bytes; returns the event, and all that comes after it."""
        self._data += piece
        self._endless += bytes(len(piece))
        for run in self._runs.copy():
            self._go_on(run)
        while self._begins():
            run = self._done or self._open() or self._new()
            if run.walk.state == "done":
                self._done = run
                if not self._is_whole(run, final=final):
                    if self._done is not None:
                        return None  # what comes next, decides
                    continue
                return bytes(self._data)
            self._place = 1
            if run.walk.state == "open":
                is_short = len(self._data) <= self._max_line
                if is_short and not final:
                    self._place = 0
                    return None
                is_first = run.start == self._dropped
                if not is_short and is_first and run.walk.tag is not None and not may_precede(self._before):
                    return bytes(self._data)  # too long to be held
        return None

    def _is_whole(self, run: "_Run", *, final: bool) -> bool:
        """Whether an object that has been walked through is an event; forgets it unless that is not known yet."""
        end = run.end - self._dropped
        after = after_blanks(self._data, end)
        if after == len(self._data) and not final and after - end <= self._max_line:
            return False
        self._done, self._place = None, end
        inside = is_inside(self._before, bytes(self._data[after : after + 1]))
        return self._known.is_event(run.walk) and not inside

    def _open(self) -> "_Run | None":
        """The walk to which the object that the data begins with is open."""
        return next((run for run in self._runs if run.has(self._dropped)), None)

    def _new(self) -> "_Run":
        """Begins a walk."""
        run = _Run(self._known.walk(tracked=True, deepest=DEEPEST), self._dropped)
        self._runs.append(run)
        self._go_on(run)
        return run

    def _go_on(self, run: "_Run") -> None:
        """Goes on with a walk, as far as there are bytes."""
        run.go_on(self._data, self._dropped)
        if run.walk.state == "open":
            return
        self._runs.remove(run)
        for place in run.opened():
            if place >= self._dropped:
                self._endless[place - self._dropped] = 1

    def _begins(self) -> bool:
        """Drops what comes before the next object; returns whether there is one."""
        if self._done is not None:
            return True
        found = OBJECT.search(self._data, self._place)
        while found is not None and self._endless[found.start()]:
            found = OBJECT.search(self._data, found.start() + 1)
        if found is None:
            found = _BEGIN.search(self._data, max(self._place, self._data.rfind(b"{")))
            is_kept = found is not None and len(self._data) - found.start() <= self._max_line
            self._drop(found.start() if found is not None and is_kept else len(self._data))
            return False
        self._drop(found.start())
        return True

    def _drop(self, size: int) -> None:
        before = self._data[:size].rstrip(BLANK)
        self._before = before[-1] if before else self._before
        del self._data[:size]
        del self._endless[:size]
        self._dropped += size
        self._place = 0


class _Run:
    """A walk, and where it is: places are counted from the first byte that was searched.

    Attributes:
        walk: the walk.
        start: where it began.
        end: how far it has come.
    """

    def __init__(self, walk: Walk, start: int) -> None:
        self.walk = walk
        self.start = self.end = start

    def go_on(self, data: bytearray, dropped: int) -> None:
        """Goes on to the end of some bytes, before which so many were dropped."""
        self.end = dropped + self.walk.walk(data, self.end - dropped)

    def opened(self) -> Iterator[int]:
        """Yields where the objects begin that are open."""
        for place in self.walk.opened or ():
            yield self.start + place

    def has(self, place: int) -> bool:
        """Whether an object that begins at a place is open."""
        opened = self.walk.opened or ()
        at = bisect_left(opened, place - self.start)
        return at < len(opened) and opened[at] == place - self.start
