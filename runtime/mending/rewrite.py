"""Mends the bytes of a stream: every frame as it came, and those that are put in between them."""

from collections.abc import Iterator
from typing import Any

from session_events.dialect import Dialect
from session_events.encoding import encode
from session_events.findings import Finding
from session_events.framing.framer import Framing
from session_events.framing.glued import SENTINEL
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.framing.sse_event import MESSAGE
from session_events.mending.repair import Repairer
from session_events.opened import open_frames
from session_events.rules import Stream
from session_events.sources import Source


class Rewriter:
    """The bytes of a mended stream, piece by piece, in the framing of the original.

    Attributes:
        findings: what was put in (code `mended`), and what else is wrong with the mended stream, as far as it was read.
        put_in: how many events were put in.
    """

    def __init__(
        self,
        source: Source,
        dialect: Dialect[Any],
        *,
        framing: Framing | None = None,
        stream: Stream | None = None,
        attached: bool = False,
        partial: bool = False,
        max_line: int = DEFAULT_MAX_LINE,
    ) -> None:
        """Opens a stream; see `validate` for the arguments.

        Raises:
            OSError: the source cannot be read.
            ValueError: it holds JSON-RPC messages, which may be of several sessions.
        """
        self.findings: list[Finding] = []
        self._dialect = dialect
        self._framer, self._frames = open_frames(source, dialect, framing, max_line, max_line)
        if self._framer.framing == "jsonrpc":
            raise ValueError("JSON-RPC messages cannot be mended: take them apart by session first")
        self._repairer = Repairer(dialect, stream=stream, attached=attached, partial=partial)

    @property
    def put_in(self) -> int:
        """How many events were put in."""
        return self._repairer.put_in

    def __iter__(self) -> Iterator[bytes]:
        """Yields the bytes of the mended stream.

        Raises:
            OSError: the source cannot be read.
            ValueError: the bytes of an event are not there, since it is over a limit.
        """
        for frames in self._frames:
            decoded = self._dialect.decoder.decode_frames(frames)
            lost = next((one for one in decoded.findings if one.code in ("line-too-long", "event-too-long")), None)
            if lost is not None:
                raise ValueError(f"line {lost.line}: {lost.message}")
            names = decoded.sse_events or [None] * len(decoded.events)
            for event, line, raw, name in zip(decoded.events, decoded.lines, decoded.payloads, names, strict=True):
                for one in self._repairer.feed(event, line):
                    yield _framed(raw, self._named(name)) if one is event else self._added(one)
                self._gather()
        for one in self._repairer.close():
            yield self._added(one)
        self._gather()
        if self._framer.framing == "sse" and (self._framer.sentinel or self._dialect.sse.sentinel):
            yield _framed(SENTINEL, MESSAGE)

    def _added(self, event: Any) -> bytes:
        self.findings += event.findings
        return _framed(encode(event), self._named(event.type if self._dialect.sse.name else None))

    def _named(self, name: str | None) -> str | None:
        """The name of a server-sent event, which may be lost; None of a line."""
        return (name or MESSAGE) if self._framer.framing == "sse" else None

    def _gather(self) -> None:
        self.findings += self._repairer.findings
        self._repairer.findings = []


def _framed(payload: bytes, name: str | None) -> bytes:
    """The bytes of a frame: a line, or a server-sent event of this name."""
    if name is None:
        return payload + b"\n"
    head = b"" if name == MESSAGE else b"event: " + name.encode() + b"\n"
    return head + b"".join(b"data: " + line + b"\n" for line in payload.split(b"\n")) + b"\n"
