"""Takes a damaged line apart: which pieces of it are whole events, and which are not."""

import re
from collections.abc import Iterator

from msgspec import Struct
from session_events.framing.jsonl import MARK
from session_events.salvage.recognise import Recogniser
from session_events.salvage.walk import Walk

_OBJECT = re.compile(rb'\{[ \t\r\n]*+"')
_BLANKS = re.compile(rb"[ \t\r\n]*+")

#: What comes after an object that stands in another one.
_INSIDE = frozenset(b",:]}")

#: How many times the bytes of a line may be looked at, and some more, so that no line takes for ever.
_ROUNDS, _SOME = 16, 1_000_000


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

    Args:
        line: the line, without NUL bytes.
        events: knows the events.
        start: where to begin.
    """
    left = _ROUNDS * len(line) + _SOME
    first = _after_blanks(line, 0)
    begin = place = _after_blanks(line, start)
    while left > 0:
        found = _OBJECT.search(line, place)
        if found is None:
            break
        at = found.start()
        walk = events.walk()
        end = walk.walk(line, at)
        left -= end - at
        after = _after_blanks(line, end)
        if walk.state != "done":
            place = at + 1
            continue
        place = end
        alone = at == begin == first and after == len(line)
        if alone and walk.tag is None:
            yield Part(at, end, walk)
            return
        inside = at != begin and after < len(line) and line[after] in _INSIDE
        if (alone and walk.tag is not None) or (events.is_event(walk) and not inside):
            mark = at - len(MARK) if line.endswith(MARK, begin, at) else at
            if begin < mark:
                yield _broken(line, begin, mark, events)
            if mark < at:
                yield Part(mark, at, is_mark=True)
            yield Part(at, end, walk, whole=True)
            begin = place = after
    if begin < len(line):
        yield _broken(line, begin, len(line), events)


def _broken(line: bytes, start: int, end: int, events: Recogniser) -> Part:
    """A piece that is no whole event: perhaps the beginning of one."""
    walk = events.walk()
    walk.walk(line, start, end)
    return Part(start, end, walk if walk.state == "open" and line[start] == 0x7B else None)


def _after_blanks(line: bytes, place: int) -> int:
    return _BLANKS.match(line, place).end()  # type: ignore[union-attr]  # it matches nothing, too
