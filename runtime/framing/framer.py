"""The framer of any stream: what is not said of its framing, its first bytes tell."""

from typing import Literal, TypeAlias, get_args

from session_events.framing.frame import Frames, Splitter
from session_events.framing.jsonl import DEFAULT_MAX_LINE, JsonLines
from session_events.framing.opening import Opening, opening_of

Framing: TypeAlias = Literal["jsonl", "jsonrpc", "sse"]
"""How events stand in a stream: one on each line, or as JSON-RPC notifications of the method `session.event`, which
stand one on each line or have `Content-Length` headers, or as server-sent events."""

_FRAMINGS: dict[Opening, Framing] = {
    "events": "jsonl",
    "messages": "jsonrpc",
    "headers": "jsonrpc",
    "event-stream": "sse",
}

#: What a stream is whose framing is known; of JSON-RPC it remains to be found out whether messages have headers.
_KNOWN: dict[Framing | None, Opening] = {"jsonl": "events", "sse": "event-stream"}

#: How many bytes are looked at before it is decided what they are.
_MOST_BYTES = 64 * 1024

_NONE = Frames((), [])


class Framer:
    """Splits bytes into frames.

    Attributes:
        framing: the framing of the stream; None while it is not known.
    """

    def __init__(
        self,
        framing: Framing | None = None,
        max_line: int = DEFAULT_MAX_LINE,
        max_event: int = DEFAULT_MAX_LINE,
        *,
        expects_sentinel: bool = False,
    ) -> None:
        """Makes a framer for one stream.

        Args:
            framing: the framing of the stream; None to find out.
            max_line: longest line or message in bytes; a longer one is passed over, and said so.
            max_event: largest server-sent event, in bytes of its data; a larger one is passed over, and said so.
            expects_sentinel: whether a `[DONE]` must end an event stream.
        """
        if framing not in (None, *get_args(Framing)):
            raise ValueError(f"framing must be 'jsonl', 'jsonrpc', 'sse' or None, not {framing!r}")
        self.framing: Framing | None = framing
        self._max_line = max_line
        self._max_event = max_event
        self._expects_sentinel = expects_sentinel
        self._begin = bytearray()
        self._seen = 0  # how many of these bytes are lines that tell nothing
        known = _KNOWN.get(framing)
        self._framer: Splitter | None = None if known is None else self._splitter(known)

    @property
    def other_messages(self) -> int:
        """How many messages were none of an event."""
        return getattr(self._framer, "other_messages", 0)

    @property
    def comments(self) -> int:
        """How many comments an event stream had."""
        return getattr(self._framer, "comments", 0)

    @property
    def sentinel(self) -> bool:
        """Whether a `[DONE]` has come."""
        return getattr(self._framer, "ended", None) is not None

    def feed(self, chunk: bytes) -> Frames:
        """Takes the next bytes of the stream; returns the frames that they complete."""
        if self._framer is not None:
            return self._framer.feed(chunk)
        self._begin += chunk
        many = len(self._begin) >= _MOST_BYTES
        return self._open(whole=many) if many or b"\n" in chunk else _NONE

    def close(self, *, partial: bool = False) -> Frames:
        """Says that the stream has ended; returns what was still incomplete.

        Args:
            partial: it has not ended, but is seen no further: what is cut is fine, and left out.
        """
        begin = _NONE if self._framer is not None else self._open(whole=True)
        if self._framer is None:
            return begin
        end = self._framer.close()
        return begin.followed_by(end.sound() if partial else end)

    def _open(self, *, whole: bool) -> Frames:
        """Finds out what the stream is, and takes what of it has come."""
        opening = opening_of(bytes(self._begin[self._seen :]), whole=whole)
        self._seen = self._begin.rfind(b"\n") + 1
        if opening is None:
            return _NONE
        if self.framing == "jsonrpc" and opening != "headers":
            opening = "messages"
        self._framer = self._splitter(opening)
        self.framing = _FRAMINGS[opening]
        begin = bytes(self._begin)
        self._begin.clear()
        return self._framer.feed(begin)

    def _splitter(self, opening: Opening) -> Splitter:
        """Makes what splits a stream; what few streams need is imported only for them."""
        if opening == "events":
            return JsonLines(self._max_line)
        if opening == "event-stream":
            from session_events.framing.sse import EventStream

            return EventStream(self._max_line, self._max_event, expects_sentinel=self._expects_sentinel)
        from session_events.framing.content_length import ContentLength
        from session_events.framing.jsonrpc import JsonRpc

        return JsonRpc(JsonLines(self._max_line) if opening == "messages" else ContentLength(self._max_line))
