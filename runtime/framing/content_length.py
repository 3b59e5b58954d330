"""Messages with headers, of which `Content-Length` says how long each is, as in the Language Server Protocol.

What was damaged is left at the next `Content-Length: 123` that a newline follows: no JSON text holds that, since
in a string the newline would be escaped.
"""

import re

from session_events.findings import Code, Finding
from session_events.framing.frame import Frames, byte_order_mark, damage, too_long
from session_events.framing.jsonl import DEFAULT_MAX_LINE, MARK
from session_events.framing.opening import HEADER, LONGEST_HEADER

_ONLY_LENGTH = re.compile(rb"[ \t\r\n]*content-length: ?(\d{1,20})\r\n\r\n", re.IGNORECASE)
_HEADERS = re.compile(rb"(?:[\w!#$%&'*+.^`|~-]+[ \t]*:[^\n]*(?:\n|\Z))*\Z")
_LENGTH = re.compile(rb"^content-length[ \t]*:([^\r\n]*)", re.IGNORECASE | re.MULTILINE)
_NUMBER = re.compile(rb"\d{1,20}")
_END_OF_HEADERS = re.compile(rb"\r?\n\r?\n")
_END_OF_JSON = re.compile(rb"[}\]][ \t\r\n]*\Z")
_BLANKS = re.compile(rb"[ \t\r\n]*")

#: How many bytes the headers of one message may take.
_MOST_HEADERS = 4096


class ContentLength:
    """Splits bytes into messages. The `lines` of its frames are their numbers, damaged ones included."""

    def __init__(self, max_line: int = DEFAULT_MAX_LINE) -> None:
        """Makes a framer for one stream.

        Args:
            max_line: longest message in bytes; a longer one is passed over, and said so.
        """
        self._max_line = max_line
        self._buffer = bytearray()
        self._begun = False  # whether it is known if there is a byte order mark
        self._number = 0
        self._length: int | None = None  # of the message whose headers have been read; None between messages
        self._lost: Finding | None = None  # what is wrong with the bytes that are being passed over
        self._passed = 0  # how many of them there were
        self._lines: list[int] = []
        self._payloads: list[bytes] = []
        self._damage: dict[int, Finding] = {}

    def feed(self, chunk: bytes) -> Frames:
        """Takes the next bytes of the stream; returns the frames that they complete."""
        self._buffer += chunk
        return self._frames(ended=False)

    def close(self) -> Frames:
        """Says that the stream has ended; returns what is wrong with a message that has not."""
        return self._frames(ended=True)

    def _frames(self, *, ended: bool) -> Frames:
        while self._step(ended=ended):
            pass
        frames = Frames(self._lines, self._payloads, self._damage)
        self._lines, self._payloads, self._damage = [], [], {}
        return frames

    def _step(self, *, ended: bool) -> bool:
        """Takes one piece from the buffer; tells whether there may be more to take."""
        if self._lost is not None:
            return self._pass_over(ended=ended)
        if self._length is None:
            return self._read_headers(ended=ended)
        if self._length > self._max_line:
            return self._pass_long(self._length, ended=ended)
        return self._read_message(self._length, ended=ended)

    def _read_headers(self, *, ended: bool) -> bool:
        if not self._begun:
            if not ended and MARK.startswith(self._buffer) and len(self._buffer) < len(MARK):
                return False
            self._begun = True
            if self._buffer.startswith(MARK):
                self._emit(b"", byte_order_mark(), counts=False)
                del self._buffer[: len(MARK)]
        only = _ONLY_LENGTH.match(self._buffer)
        if only is not None:  # as in most messages; far faster
            self._length = int(only[1])
            del self._buffer[: only.end()]
            return True
        if (blank := _BLANKS.match(self._buffer)) is not None:
            del self._buffer[: blank.end()]
        end = _END_OF_HEADERS.search(self._buffer, 0, _MOST_HEADERS)
        if end is None:
            if not self._buffer or not (ended or len(self._buffer) >= _MOST_HEADERS):
                return False
            headers = f"the headers of the message do not end within {_MOST_HEADERS:,} bytes"
            return self._lose("bad-header", "the stream ends within the headers of a message" if ended else headers)
        block = bytes(self._buffer[: end.start()])
        lengths = {length.strip() for length in _LENGTH.findall(block)}
        if not _HEADERS.match(block):
            return self._lose("bad-header", "what stands where a message should begin is no header")
        if len(lengths) != 1 or not _NUMBER.fullmatch(length := lengths.pop()):
            return self._lose("bad-header", "the headers of the message have no Content-Length that is one number")
        self._length = int(length)
        del self._buffer[: end.end()]
        return True

    def _read_message(self, length: int, *, ended: bool) -> bool:
        size = len(self._buffer)
        if size < length and not ended:
            return False
        next_header = self._find_header(length)
        if next_header is not None:
            message = f"the next message begins after {next_header:,} of the {length:,} bytes of its Content-Length"
            return self._end_message(next_header, message)
        if size < length:
            return self._end_message(size, f"the stream ends after {size:,} of the {length:,} bytes of the message")
        if not (length and self._buffer[length - 1] in b"}]") and not self._ends_as_json(length):
            message = f"the {length:,} bytes of its Content-Length do not end where a JSON message ends"
            return self._lose("bad-length", message)
        return self._end_message(length)

    def _end_message(self, size: int, problem: str | None = None) -> bool:
        finding = None if problem is None else damage("bad-length", problem, self._number + 1)
        with memoryview(self._buffer) as buffer:
            self._emit(bytes(buffer[:size]), finding)
        del self._buffer[:size]
        self._length = None
        return True

    def _pass_long(self, length: int, *, ended: bool) -> bool:
        """Passes over a message that is too long, and keeps none of it."""
        left = length - self._passed
        next_header = self._find_header(left)
        if next_header is not None:
            passed = self._passed + next_header
            problem = f"the next message begins after {passed:,} of the {length:,} bytes of its Content-Length"
        elif len(self._buffer) >= left:
            self._emit(b"", too_long("message", length, self._max_line, self._number + 1))
            del self._buffer[:left]
            self._length, self._passed = None, 0
            return True
        elif ended:
            passed = self._passed + len(self._buffer)
            problem = f"the stream ends after {passed:,} of the {length:,} bytes of the message"
        else:
            self._drop_passed()
            return False
        self._emit(b"", damage("bad-length", problem, self._number + 1))
        del self._buffer[: len(self._buffer) if next_header is None else next_header]
        self._length, self._passed = None, 0
        return True

    def _lose(self, code: Code, message: str) -> bool:
        """Begins to pass over bytes until a message begins."""
        self._lost = damage(code, message, self._number + 1)
        if self._length is None:
            del self._buffer[:1]  # headers that are at fault are not the next ones
        self._length = None
        return True

    def _pass_over(self, *, ended: bool) -> bool:
        next_header = self._find_header(len(self._buffer))
        if next_header is None and not ended:
            self._drop_passed()
            return False
        self._emit(b"", self._lost)
        del self._buffer[: len(self._buffer) if next_header is None else next_header]
        self._lost, self._passed = None, 0
        return True

    def _ends_as_json(self, length: int) -> bool:
        """Tells whether a message with white space after it ends as an object or array does."""
        return _END_OF_JSON.search(self._buffer, max(0, length - _MOST_HEADERS), length) is not None

    def _find_header(self, end: int) -> int | None:
        """Finds where the next message begins in the buffer, if the header that says so is complete before a place."""
        if self._buffer.find(b"\n", 0, min(end, len(self._buffer))) < 0:  # as in most messages; far faster
            return None
        found = HEADER.search(self._buffer, 0, min(end, len(self._buffer)))
        return None if found is None else found.start()

    def _drop_passed(self) -> None:
        """Drops all but what may be the beginning of a header."""
        size = max(0, len(self._buffer) - LONGEST_HEADER)
        del self._buffer[:size]
        self._passed += size

    def _emit(self, payload: bytes, finding: Finding | None = None, *, counts: bool = True) -> None:
        if counts:
            self._number += 1
        if finding is not None:
            self._damage[len(self._payloads)] = finding
        self._lines.append(max(self._number, 1))
        self._payloads.append(payload)
