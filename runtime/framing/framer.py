"""The framer of any stream: what is not said of its framing, its first bytes tell."""

from typing import Literal, TypeAlias, get_args

from session_events.framing.frame import Frames, Splitter
from session_events.framing.jsonl import DEFAULT_MAX_LINE, JsonLines
from session_events.framing.opening import Opening, opening_of

Framing: TypeAlias = Literal["jsonl", "jsonrpc"]
"""How events stand in a stream: one on each line, or as JSON-RPC notifications of the method `session.event`, which
stand one on each line or have `Content-Length` headers."""

#: How many bytes are looked at before it is decided what they are.
_MOST_BYTES = 64 * 1024

_NONE = Frames((), [])


class Framer:
    """Splits bytes into frames.

    Attributes:
        framing: the framing of the stream; None while it is not known.
    """

    def __init__(self, framing: Framing | None = None, max_line: int = DEFAULT_MAX_LINE) -> None:
        """Makes a framer for one stream.

        Args:
            framing: the framing of the stream; None to find out.
            max_line: longest line or message in bytes; a longer one is passed over, and said so.
        """
        if framing not in (None, *get_args(Framing)):
            raise ValueError(f"framing must be 'jsonl', 'jsonrpc' or None, not {framing!r}")
        self.framing: Framing | None = framing
        self._max_line = max_line
        # of JSON-RPC, all that is not known is whether its messages have headers
        self._openings: dict[Opening, Opening] = {} if framing is None else {"events": "messages"}
        self._begin = bytearray()
        self._seen = 0  # how many of these bytes are lines that tell nothing
        self._framer: Splitter | None = JsonLines(max_line) if framing == "jsonl" else None

    @property
    def other_messages(self) -> int:
        """How many messages were none of an event."""
        return getattr(self._framer, "other_messages", 0)

    def feed(self, chunk: bytes) -> Frames:
        """Takes the next bytes of the stream; returns the frames that they complete."""
        if self._framer is not None:
            return self._framer.feed(chunk)
        self._begin += chunk
        many = len(self._begin) >= _MOST_BYTES
        return self._open(whole=many) if many or b"\n" in chunk else _NONE

    def close(self) -> Frames:
        """Says that the stream has ended; returns what was still incomplete."""
        begin = _NONE if self._framer is not None else self._open(whole=True)
        return begin if self._framer is None else begin.followed_by(self._framer.close())

    def _open(self, *, whole: bool) -> Frames:
        """Finds out what the stream is, and takes what of it has come."""
        opening = opening_of(bytes(self._begin[self._seen :]), whole=whole)
        self._seen = self._begin.rfind(b"\n") + 1
        if opening is None:
            return _NONE
        self._framer = _framer(self._openings.get(opening, opening), self._max_line)
        self.framing = "jsonl" if isinstance(self._framer, JsonLines) else "jsonrpc"
        begin = bytes(self._begin)
        self._begin.clear()
        return self._framer.feed(begin)


def _framer(opening: Opening, max_line: int) -> Splitter:
    """Makes what splits a stream; what few streams need is imported only for them."""
    if opening == "events":
        return JsonLines(max_line)
    from session_events.framing.content_length import ContentLength
    from session_events.framing.jsonrpc import JsonRpc

    return JsonRpc(JsonLines(max_line) if opening == "messages" else ContentLength(max_line))
