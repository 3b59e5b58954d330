"""Server-sent events: what a browser's `EventSource` makes of bytes, for whoever has an HTTP client already.

The algorithm is that of the WHATWG, "Interpreting an event stream", in
https://html.spec.whatwg.org/multipage/server-sent-events.html.
"""

from collections.abc import Mapping

from session_events.findings import Code, Finding
from session_events.framing.event_lines import EventLines
from session_events.framing.frame import damage
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.framing.regular_events import regular_events
from session_events.framing.sse_event import MESSAGE, SseEvent
from session_events.quote import quote

#: Largest event that is read, in bytes of its data, if the caller sets no other limit.
DEFAULT_MAX_EVENT = DEFAULT_MAX_LINE

#: The fields that there are: a line that was cut in one of these names is no other field.
_NAMES = (b"data", b"event", b"id", b"retry")

#: How many digits of a reconnection time are read; Python refuses thousands of them.
_MOST_DIGITS = 100

#: What comes instead of a stream, by its first character.
_PAGES = {b"<": "an HTML page", b"{": "a JSON text", b"[": "a JSON text"}

#: How many fields that there are not are reported.
_MOST_IGNORED = 8


class SseDecoder:
    """Decodes an event stream, in whatever chunks its bytes come.

    It raises nothing: what is wrong with the bytes is among the `findings`. An event over a limit is passed over.

    Attributes:
        findings: what the last call of `feed` or `close` found.
        comments: how many comments there were, such as those that keep a connection alive.
        last_event_id: what to send as `Last-Event-ID` on reconnecting; empty if there is none.
        retry: how many milliseconds to wait before reconnecting; None if the stream did not say.
    """

    def __init__(self, max_line: int = DEFAULT_MAX_LINE, max_event: int = DEFAULT_MAX_EVENT) -> None:
        """Makes a decoder for one stream, from its first byte on.

        Args:
            max_line: longest line in bytes.
            max_event: largest event in bytes of its data.
        """
        self.findings: list[Finding] = []
        self.comments = 0
        self.last_event_id = ""
        self.retry: int | None = None
        self._lines = EventLines(max_line)
        self._max_event = max_event
        self._ignored: set[bytes] = set()  # names of fields that there are not, as far as they were reported
        self._paged = False  # whether it was reported that something else than a stream came
        self._id: bytes | None = None  # becomes the last event id when the event ends
        self._data: list[bytes] = []  # of the event that has begun, as are all the following
        self._line = 1
        self._begun = False  # whether it has had a field other than `data: `
        self._name = b""
        self._retry: int | None = None
        self._kept = bytearray()  # data of earlier chunks, with a line feed after each value
        self._size = 0  # of the data that were not kept, since they are too much
        self._lost: Finding | None = None  # why there is nothing to be had of it

    def feed(self, chunk: bytes | bytearray | memoryview) -> list[SseEvent]:
        """Takes the next bytes of the stream; returns the events that they complete."""
        self.findings = []
        return self._read(*self._lines.feed(chunk if isinstance(chunk, bytes) else bytes(memoryview(chunk))))

    def close(self) -> SseEvent | None:
        """Says that the stream has ended.

        Returns:
            The event that the stream was cut in, which has no blank line at its end; a browser drops it.
            None if there is no such event.
        """
        self.findings = []
        retry = self.retry
        first, lines, too_long = self._lines.close()
        cut_in_name = any(name.startswith(line) for line in lines if line for name in _NAMES)
        self._read(first, [] if cut_in_name else lines, too_long)
        self.retry = retry  # a field that is cut does not count
        within = self._kept or self._size or self._name or self._lost is not None
        half = not self._paged and any(line[:1] not in (b"", b":") for line in lines)
        if not (within or half):
            return None
        line = self._line
        payload = self._payload()
        if payload is not None:
            self._find("cut-event", "the stream ends within an event: the blank line that ends it is missing", line)
        name = self._name.decode(errors="replace")
        if payload is None:
            return None
        return SseEvent(name or MESSAGE, _replaced(payload), self.last_event_id, None, line)

    def _read(self, first: int, lines: list[bytes], too_long: Mapping[int, Finding]) -> list[SseEvent]:
        if too_long:
            return self._read_each(first, lines, too_long)
        begin = 0
        events: list[SseEvent] = []
        if self._begun:
            begin = lines.index(b"") + 1 if b"" in lines else len(lines)
            events = self._read_each(first, lines[:begin], too_long)
        regular, count = regular_events(first + begin, lines[begin:], self.last_event_id, self._max_event)
        begin += count
        if regular:
            self._line = first + begin
        return events + regular + self._read_each(first + begin, lines[begin:], too_long)

    def _read_each(self, first: int, lines: list[bytes], too_long: Mapping[int, Finding]) -> list[SseEvent]:
        """Reads lines one by one."""
        events: list[SseEvent] = []
        data = self._data
        for number, line in enumerate(lines, first):
            if line[:6] == b"data: ":  # as most lines; far faster
                data.append(line[6:])
            elif not line:
                if data or self._begun:
                    event = self._end_event()
                    if event is not None:
                        events.append(event)
                self._line = number + 1
            elif line[:7] == b"event: ":
                self._name = line[7:]
                self._begun = True
            else:
                self._field(line, number, too_long)
        if data:
            self._keep()
        return events

    def _field(self, line: bytes, number: int, too_long: Mapping[int, Finding]) -> None:
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if not name:
            self.comments += 1
            if not (self._data or self._begun):
                self._line = number + 1
            return
        self._begun = True
        if number in too_long:
            self._lost = self._lost or too_long[number]
        elif name == b"data":
            self._data.append(value)
        elif name == b"event":
            self._name = value
        elif name == b"id":
            if b"\0" not in value:
                self._id = value
        elif name == b"retry":
            if value.isdigit() and len(value) <= _MOST_DIGITS:
                self.retry = self._retry = int(value)
        else:
            self._ignore(name, line, number)

    def _end_event(self) -> SseEvent | None:
        """Takes the event; None if it has no data, or lost them."""
        if self._id is not None:
            self.last_event_id = self._text(self._id)
            self._id = None
        name, self._name = self._name, b""
        wait, self._retry = self._retry, None
        self._begun = False
        if not (self._data or self._kept or self._size or self._lost is not None):
            return None
        payload = self._payload()
        if payload is None:
            return None
        if not payload.isascii():
            payload = self._text(payload).encode()
        return SseEvent(self._text(name) or MESSAGE, payload, self.last_event_id, wait, self._line)

    def _keep(self) -> None:
        """Puts away the data of an event that goes on in the next chunk, or drops what is too much."""
        self._begun = True
        self._kept += b"\n".join(self._data)
        self._kept += b"\n"
        self._data.clear()
        if self._lost is not None or self._size + len(self._kept) - 1 > self._max_event:
            self._size += len(self._kept)
            self._kept.clear()

    def _payload(self) -> bytes | None:
        """Takes the data of the event; None if they were lost, which is reported then."""
        if self._kept or self._size:
            if self._data:
                self._keep()
            payload = bytes(self._kept[:-1])
            size = self._size + len(self._kept) - 1
            self._kept.clear()
            self._size = 0
        else:
            payload = b"\n".join(self._data)
            size = len(payload)
            self._data.clear()
        if self._lost is not None:
            self.findings.append(self._lost)
            self._lost = None
            return None
        if size > self._max_event:
            message = f"the data of the event are {size:,} bytes; the most that is read is {self._max_event:,}"
            self._find("event-too-long", message, self._line)
            return None
        return payload

    def _text(self, value: bytes) -> str:
        try:
            return value.decode()
        except UnicodeDecodeError as error:
            message = f"what is not UTF-8 in the event ({quote(_hexadecimal(error))}) is read as U+FFFD"
            self._find("invalid-utf8", message, self._line)
            return value.decode(errors="replace")

    def _ignore(self, name: bytes, line: bytes, number: int) -> None:
        """Reports a line that means nothing in an event stream."""
        begin = line.lstrip()[:1]
        shown = line[:200].decode(errors="replace")
        if begin in _PAGES:
            if not self._paged:
                self._paged = True
                message = f"{_PAGES[begin]} came where an event stream should be: {quote(shown)}"
                self._find("not-a-stream", message, number)
        elif len(self._ignored) < _MOST_IGNORED and name[:200] not in self._ignored:
            self._ignored.add(name[:200])
            message = f"a line that is no field of an event stream is ignored: {quote(shown)}"
            self._find("ignored-field", message, number)

    def _find(self, code: Code, message: str, line: int) -> None:
        self.findings.append(damage(code, message, line))


def _replaced(payload: bytes) -> bytes:
    return payload.decode(errors="replace").encode()


def _hexadecimal(error: UnicodeDecodeError) -> str:
    return error.object[error.start : min(error.end, error.start + 8)].hex(" ")
