"""Mends the bytes of a stream: every frame as it came, and those that are put in between them."""

from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import structs
from session_events.dialect import Dialect
from session_events.encoding import encode
from session_events.findings import Finding
from session_events.framing.frame import Frames
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
        self._event_id = ""
        self._framer, self._frames = open_frames(source, dialect, framing, max_line, max_line)
        if self._framer.framing == "jsonrpc":
            raise ValueError("JSON-RPC messages cannot be mended: take them apart by session first")
        self._repairer = Repairer(dialect, stream=stream, attached=attached, partial=partial)

    @property
    def put_in(self) -> int:
        """How many events were put in."""
        return self._repairer.put_in

    def __iter__(self) -> Iterator[bytes]:
        """Yields the bytes of the mended stream; what is torn of a last server-sent event is no event, and left out.

        Raises:
            OSError: the source cannot be read.
            ValueError: the bytes of an event are not there, since it is over a limit.
        """
        for frames in self._frames:
            decoded = self._dialect.decoder.decode_frames(_completed(frames))
            lost = next((one for one in decoded.findings if one.code in ("line-too-long", "event-too-long")), None)
            if lost is not None:
                raise ValueError(f"line {lost.line}: {lost.message}")
            nothing = [None] * len(decoded.events)
            columns = zip(
                decoded.events,
                decoded.lines,
                decoded.payloads,
                decoded.sse_events or nothing,
                decoded.last_event_ids or nothing,
                strict=True,
            )
            for event, line, raw, name, event_id in columns:
                torn = [one for one in getattr(event, "findings", ()) if one.code == "cut-event"]
                if torn:  # clients pass it over; with its end put in, they would not
                    self.findings += torn
                    continue
                for one in self._repairer.feed(event, line):
                    yield self._new_id(event_id) + _framed(raw, self._named(name)) if one is event else self._added(one)
                self._gather()
        for one in self._repairer.close():
            yield self._added(one)
        self._gather()
        if self._framer.framing == "sse" and (self._framer.sentinel or self._dialect.sse.sentinel):
            yield _framed(SENTINEL, MESSAGE)

    def _added(self, event: Any) -> bytes:
        self.findings += event.findings
        return _framed(encode(event), self._named(event.type if self._dialect.sse.name else None))

    def _new_id(self, event_id: str | None) -> bytes:
        """The field that says the last event id of a server-sent event, where that is not the one before."""
        before, self._event_id = self._event_id, event_id or ""
        return b"" if self._event_id == before else b"id: " + self._event_id.encode() + b"\n"

    def _named(self, name: str | None) -> str | None:
        """The name of a server-sent event, which may be lost; None of a line."""
        return (name or MESSAGE) if self._framer.framing == "sse" else None

    def _gather(self) -> None:
        self.findings += self._repairer.findings
        self._repairer.findings = []


def _completed(frames: Frames) -> Frames:
    """The frames, among them the last event of a stream that was cut behind its data."""
    damage = {
        place: finding
        for place, finding in frames.damage.items()
        if finding.code != "cut-event" or not _is_json(frames.payloads[place])
    }
    return frames if len(damage) == len(frames.damage) else structs.replace(frames, damage=damage)


def _is_json(payload: bytes) -> bool:
    try:
        msgspec.json.decode(payload)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return False
    return True


def _framed(payload: bytes, name: str | None) -> bytes:
    """The bytes of a frame: a line, or a server-sent event of this name."""
    if name is None:
        return payload + b"\n"
    head = b"" if name == MESSAGE else b"event: " + name.encode() + b"\n"
    return head + b"".join(b"data: " + line + b"\n" for line in payload.split(b"\n")) + b"\n"
