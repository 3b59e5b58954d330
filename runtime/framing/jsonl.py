"""JSON Lines: one event on each line."""

from session_events.findings import DEFAULT_SEVERITY, FRAMING_RULE, Code, Finding
from session_events.framing.frame import Frame

#: Longest line that is read, in bytes, if the caller sets no other limit.
DEFAULT_MAX_LINE = 32 * 1024 * 1024

_MARK = b"\xef\xbb\xbf"


class JsonLines:
    """Splits bytes into lines. A blank line is a frame too; the decoder passes over it."""

    def __init__(self, max_line: int = DEFAULT_MAX_LINE) -> None:
        """Makes a framer for one stream.

        Args:
            max_line: longest line in bytes; a longer one is passed over, and said so.
        """
        self._max_line = max_line
        self._rest: list[bytes] = []
        self._rest_size = 0
        self._line = 1
        self._begun = False

    def feed(self, chunk: bytes) -> list[Frame]:
        """Takes the next bytes of the stream; returns the frames that they complete."""
        if not self._begun and chunk:
            begin = b"".join([*self._rest, chunk])
            if len(begin) < len(_MARK) and _MARK.startswith(begin):
                self._rest = [begin]
                return []
            self._begun = True
            self._rest = []
            if begin.startswith(_MARK):
                mark = _damage(
                    "byte-order-mark", "the stream begins with a byte order mark, which JSON does not allow", 1
                )
                return [Frame(1, b"", mark), *self.feed(begin[len(_MARK) :])]
            chunk = begin
        lines = chunk.split(b"\n")
        last = lines.pop()
        if not lines:
            self._keep(last)
            return []
        first_too_long = self._rest_size > self._max_line
        if self._rest:
            self._rest.append(lines[0])
            self._rest_size += len(lines[0])
            lines[0] = b"".join(self._rest)
        size, self._rest, self._rest_size = max(self._rest_size, len(lines[0])), [], 0
        line = self._line
        self._line += len(lines)
        if first_too_long or max(map(len, lines)) > self._max_line:
            frames = [self._frame(number, payload) for number, payload in enumerate(lines, line)]
            if first_too_long:
                frames[0] = self._too_long(line, size)
        else:
            frames = list(map(Frame, range(line, self._line), lines))
        self._keep(last)
        return frames

    def close(self) -> list[Frame]:
        """Says that the stream has ended; returns the last line, if no newline follows it."""
        payload, size = b"".join(self._rest), self._rest_size or sum(map(len, self._rest))
        self._rest, self._rest_size = [], 0
        if not payload:
            return []
        return [self._too_long(self._line, size) if size > self._max_line else Frame(self._line, payload)]

    def _keep(self, piece: bytes) -> None:
        """Keeps the beginning of a line; no more than is needed once it is too long."""
        if piece:
            if self._rest_size <= self._max_line:
                self._rest.append(piece)
            self._rest_size += len(piece)

    def _frame(self, line: int, payload: bytes) -> Frame:
        return self._too_long(line, len(payload)) if len(payload) > self._max_line else Frame(line, payload)

    def _too_long(self, line: int, size: int) -> Frame:
        message = f"the line is {size:,} bytes long; the longest that is read is {self._max_line:,}"
        return Frame(line, b"", _damage("line-too-long", message, line))


def _damage(code: Code, message: str, line: int) -> Finding:
    return Finding(rule=FRAMING_RULE, code=code, severity=DEFAULT_SEVERITY[code], message=message, line=line)
