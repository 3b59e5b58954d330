"""The lines of an event stream, which a carriage return, a line feed or both end."""

from collections.abc import Mapping
from typing import TypeAlias

from session_events.findings import Finding
from session_events.framing.frame import Frames
from session_events.framing.jsonl import JsonLines

Lines: TypeAlias = tuple[int, list[bytes], Mapping[int, Finding]]
"""The number of the first line; the lines; and what is wrong with some of them, by number. Of these nothing is
kept, but they are not blank either."""

#: Stands for a line that is too long; no line is like it.
_PASSED_OVER = b"\n"


class EventLines:
    """Splits bytes into lines. A byte order mark at the beginning is left out, as it should be."""

    def __init__(self, max_line: int) -> None:
        """Makes a splitter for one stream.

        Args:
            max_line: longest line in bytes; a longer one is passed over, and said so.
        """
        self._lines = JsonLines(max_line)
        self._returned = False  # whether the last byte was a carriage return, which ended a line

    def feed(self, chunk: bytes) -> Lines:
        """Takes the next bytes of the stream; returns the lines that they complete."""
        if self._returned and chunk:
            chunk = chunk.removeprefix(b"\n")
            self._returned = False
        if b"\r" in chunk:
            self._returned = chunk.endswith(b"\r")
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        return _lines(self._lines.feed(chunk))

    def close(self) -> Lines:
        """Says that the stream has ended; returns the last line, if nothing ends it."""
        return _lines(self._lines.close())


def _lines(frames: Frames) -> Lines:
    if not frames.damage:
        return frames.lines[0] if frames.lines else 1, frames.payloads, {}
    marked = frames.damage.get(0)
    places = range(1 if marked is not None and marked.code == "byte-order-mark" else 0, len(frames.payloads))
    too_long = {frames.lines[place]: frames.damage[place] for place in places if place in frames.damage}
    lines = [_PASSED_OVER if place in frames.damage else frames.payloads[place] for place in places]
    return frames.lines[places.start], lines, too_long
