"""Mends the bytes of a stream: every frame as it came, and those that are put in between them."""

from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import structs
from session_events.decoder import Decoded
from session_events.dialect import Dialect
from session_events.encoding import encode
from session_events.findings import Finding
from session_events.framing.frame import Frames
from session_events.framing.framer import Framing
from session_events.framing.glued import SENTINEL
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.framing.sse_event import MESSAGE
from session_events.mending.repair import Repairer
from session_events.opened import no_events, open_frames
from session_events.report import Collector
from session_events.rules import Stream
from session_events.sources import Source
from session_events.unknown import UnknownEvent


class Rewriter:
    """The bytes of a mended stream, piece by piece, in the framing of the original.

    Of each kind of finding, no more are kept than a report holds. Their lines are those of the original.
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
        self._mended, self._left, self._altered = Collector(), Collector(), Collector()
        self._has_events = False
        self._unknown = 0
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

    @property
    def framing(self) -> Framing | None:
        """How the events are told apart."""
        return self._framer.framing

    @property
    def mended(self) -> list[Finding]:
        """Why events were put in, so far."""
        return self._mended.findings()

    @property
    def left(self) -> list[Finding]:
        """What is wrong with the mended stream, so far: with its rules, the shape of its events, or its bytes."""
        return self._left.findings()

    @property
    def altered(self) -> list[Finding]:
        """What could not stay as it came, and is no fault of the mended stream.

        Of an event stream, events that came as one are written apart, what is not UTF-8 as U+FFFD, as clients read it;
        what they pass over is left out, such as a last event that is torn.
        """
        return self._altered.findings()

    @property
    def errors(self) -> int:
        """How many errors are left in the mended stream, those that are not kept included."""
        return self._left.counts["error"]

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong with the mended stream at error level."""
        return not self.errors

    def __iter__(self) -> Iterator[bytes]:
        """Yields the bytes of the mended stream.

        Raises:
            OSError: the source cannot be read.
            ValueError: the bytes of an event are not there, since it is over a limit.
        """
        for frames in self._frames:
            decoded = self._dialect.decoder.decode_frames(structs.replace(_completed(frames), remarks=()))
            self._find(frames, decoded)
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
                if any(one.code == "cut-event" for one in getattr(event, "findings", ())):
                    continue  # clients pass it over; with its end put in, they would not
                for one in self._repairer.feed(event, line):
                    yield self._new_id(event_id) + _framed(raw, self._named(name)) if one is event else self._added(one)
                if not isinstance(event, UnknownEvent) or event.type in self._dialect.event_types:
                    self._has_events = True
                else:
                    self._unknown += event.type is not None
            self._gather()
        for one in self._repairer.close():
            yield self._added(one)
        self._gather()
        if not self._has_events:
            self._left.add(no_events(self._dialect, self._unknown))
        if self._framer.framing == "sse" and (self._framer.sentinel or self._dialect.sse.sentinel):
            yield _framed(SENTINEL, MESSAGE)

    def _find(self, frames: Frames, decoded: Decoded[Any]) -> None:
        """Takes what is wrong with bytes and shapes."""
        for finding in decoded.findings:
            if finding.code in ("line-too-long", "event-too-long"):
                raise ValueError(f"line {finding.line}: {finding.message}")
        torn = [finding for finding in decoded.findings if finding.code == "cut-event"]
        for finding in decoded.findings:
            if finding not in torn:
                self._left.add(finding)
        for finding in (*torn, *frames.remarks):
            if finding.severity == "error":
                self._altered.add(structs.replace(finding, severity="warning"))

    def _added(self, event: Any) -> bytes:
        for finding in event.findings:
            self._mended.add(finding)
        return _framed(encode(event), self._named(event.type if self._dialect.sse.name else None))

    def _new_id(self, event_id: str | None) -> bytes:
        """The field that says the last event id of a server-sent event, where that is not the one before."""
        before, self._event_id = self._event_id, event_id or ""
        return b"" if self._event_id == before else b"id: " + self._event_id.encode() + b"\n"

    def _named(self, name: str | None) -> str | None:
        """The name of a server-sent event, which may be lost; None of a line."""
        return (name or MESSAGE) if self._framer.framing == "sse" else None

    def _gather(self) -> None:
        for finding in self._repairer.findings:
            self._left.add(finding)
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
