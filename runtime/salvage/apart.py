"""Takes a damaged line apart: which pieces of it are whole events, and which are not."""

import re
from collections.abc import Iterator

from msgspec import Struct
from session_events.framing.jsonl import MARK
from session_events.salvage.fragment import BLANK
from session_events.salvage.recognise import Recogniser
from session_events.salvage.walk import Walk

#: What an object begins with that is not empty.
OBJECT = re.compile(rb'\{[ \t\r\n]*+"')

_BLANKS = re.compile(rb"[ \t\r\n]*+")

#: What comes before an object that stands in another one, or in an array, and what comes after it.
_BEFORE, _AFTER = b":,[", b",]}"


class Part(Struct):
    """A piece of a line.

    Attributes:
        start: where it begins.
        end: where it ends.
        walk: the walk through it, if it is a whole event, another JSON object, or may be the beginning of an event.
        whole: whether it is a whole event.
        is_mark: whether it is a byte order mark.
    """

    start: int
    end: int
    walk: Walk | None = None
    whole: bool = False
    is_mark: bool = False


def parts_of(line: bytes, events: Recogniser, start: int = 0) -> Iterator[Part]:
    """Yields the pieces of a line, in their order, white space left out.

    A whole event is one that stands alone, or follows on another, or has all fields that an event must have and is
    not inside of something: objects in an event that is damaged are no events.

    A walk that comes to no end tells the same of all objects that are open then: each would come to the same place in
    the same way. So a walk begins only in what is a text to the walks before it, and no byte is walked through more
    than a few times.

    Args:
        line: the line, without NUL bytes.
        events: knows the events.
        start: where to begin.
    """
    first = after_blanks(line, 0)
    begin = place = after_blanks(line, start)
    outer, reached = events.walk(), begin  # through what an object may stand inside of
    endless = bytearray(len(line))  # is not 0 where an object begins that comes to no end
    while (found := OBJECT.search(line, place)) is not None:
        at = found.start()
        place = at + 1
        if endless[at]:
            continue
        walk = events.walk(tracked=True)
        end = walk.walk(line, at)
        if walk.state != "done":
            for opened in walk.opened or ():
                endless[at + opened] = 1
            continue
        place, after = end, after_blanks(line, end)
        alone = at == begin == first and after == len(line)
        if alone and walk.tag is None:
            yield Part(at, end, walk)
            return
        whole = walk.tag is not None if alone else events.is_event(walk)
        if whole and at != begin and is_inside(_byte_before(line, begin, at), line[after : after + 1]):
            reached = outer.walk(line, reached, at)
            whole = outer.in_text  # where it cannot stand as it is
        if whole:
            mark = at - len(MARK) if line.endswith(MARK, begin, at) else at
            if begin < mark:
                yield _broken(line, begin, mark, events)
            if mark < at:
                yield Part(mark, at, is_mark=True)
            yield Part(at, end, walk, whole=True)
            begin = place = reached = after
            outer = events.walk()
    if begin < len(line):
        yield _broken(line, begin, len(line), events)


def is_inside(before: int, after: bytes) -> bool:
    """Whether an object may stand inside of something, by the bytes around it, blanks left out; none is 0."""
    return may_precede(before) and after != b"" and after in _AFTER


def may_precede(byte: int) -> bool:
    """Whether a byte may stand before an object that is inside of something."""
    return byte in _BEFORE


def _byte_before(line: bytes, begin: int, at: int) -> int:
    while at > begin:
        at -= 1
        if line[at] not in BLANK:
            return line[at]
    return 0


def _broken(line: bytes, start: int, end: int, events: Recogniser) -> Part:
    """A piece that is no whole event: perhaps the beginning of one."""
    walk = events.walk()
    walk.walk(line, start, end)
    return Part(start, end, walk if walk.state == "open" and line[start] == 0x7B else None)


def after_blanks(line: bytes | bytearray, place: int) -> int:
    """Where there is something else than blanks, from a place on."""
    return _BLANKS.match(line, place).end()  # type: ignore[union-attr]  # it matches nothing, too
