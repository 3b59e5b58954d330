"""JSON Lines: one event on each line."""

from io import BytesIO

from session_events.findings import Finding
from session_events.framing.frame import Frames, byte_order_mark, too_long

#: Longest line that is read, in bytes, if the caller sets no other limit.
DEFAULT_MAX_LINE = 32 * 1024 * 1024

#: The byte order mark.
MARK = b"\xef\xbb\xbf"


class JsonLines:
    """Splits bytes into lines. A blank line is a frame too; the decoder passes over it."""

    def __init__(self, max_line: int = DEFAULT_MAX_LINE) -> None:
        """Makes a framer for one stream.

        Args:
            max_line: longest line in bytes; a longer one is passed over, and said so.
        """
        self._max_line = max_line
        self._line = 1
        self._rest = bytearray()  # the line that is not complete yet; of one that is too long, only its beginning
        self._size = 0  # how long it is

    def feed(self, chunk: bytes) -> Frames:
        """Takes the next bytes of the stream; returns the frames that they complete."""
        payloads = [line.rstrip(b"\n") for line in BytesIO(chunk)]  # twice as fast as `split`
        last = b"" if not payloads or chunk.endswith(b"\n") else payloads.pop()
        if not payloads:
            self._keep(last)
            return Frames((), [])
        if self._size:
            self._keep(payloads[0])
            payloads[0] = bytes(self._rest)
        first_size = self._size or len(payloads[0])
        self._rest.clear()
        self._size = 0
        self._keep(last)
        return self._frames(payloads, first_size, len(chunk))

    def close(self) -> Frames:
        """Says that the stream has ended; returns the last line, if no newline follows it."""
        payload, size = bytes(self._rest), self._size
        self._rest.clear()
        self._size = 0
        return self._frames([payload], size, size) if size else Frames((), [])

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size <= self._max_line:
            self._rest += piece

    def _frames(self, payloads: list[bytes], first_size: int, chunk_size: int) -> Frames:
        lines = range(self._line, self._line + len(payloads))
        self._line = lines.stop
        damage: dict[int, Finding] = {}
        if max(first_size, chunk_size) > self._max_line:  # else none can be too long
            for place, payload in enumerate(payloads):
                size = first_size if place == 0 else len(payload)
                if size > self._max_line:
                    payloads[place] = b""
                    damage[place] = too_long("line", size, self._max_line, lines[place])
        if lines.start == 1 and payloads[0].startswith(MARK):
            payloads[0] = payloads[0].removeprefix(MARK)
            payloads.insert(0, b"")
            damage = {place + 1: finding for place, finding in damage.items()} | {0: byte_order_mark()}
            return Frames([1, *lines], payloads, damage)
        return Frames(lines, payloads, damage)
