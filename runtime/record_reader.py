"""Bytes in; typed events out, with where they stand and their bytes."""

from bisect import bisect_left, bisect_right
from typing import Any, Generic, TypeVar

from msgspec import Struct
from session_events.decoder import Decoded
from session_events.dialect import Dialect
from session_events.findings import Finding
from session_events.framing.frame import Frames
from session_events.framing.framer import Framer, Framing
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.sources import checked
from session_events.unknown import UnknownEvent

EventT = TypeVar("EventT", bound=Struct)


class Record(Struct, Generic[EventT], frozen=True):
    """An event, and where it comes from.

    Attributes:
        line: the line it stands on, counted from 1; the number of its message where messages have a `Content-Length`.
        raw: its bytes, as they came, but for a byte order mark; none of a line that was too long; of a
            server-sent event its data.
        event: the event, as `read` yields it.
        findings: what is wrong with its bytes and shape, and with the bytes before it that are of no event.
        session_id: id of the session it belongs to; None if the stream does not say.
        sse_event: its name as a server-sent event, `message` if it has none; None of any other, and if it is lost.
        last_event_id: the last event id that the event stream had given, empty if none; None of any other stream.
    """

    line: int
    raw: bytes
    event: EventT | UnknownEvent
    findings: tuple[Finding, ...]
    session_id: str | None = None
    sse_event: str | None = None
    last_event_id: str | None = None


class RecordReader(Generic[EventT]):
    """Reads the records of one stream out of its bytes, in whatever chunks these come; `records` without I/O.

    Attributes:
        findings: what is wrong with bytes that no event has followed yet, and so is in no record.
    """

    def __init__(
        self,
        dialect: Dialect[EventT],
        *,
        framing: Framing | None = None,
        max_line: int = DEFAULT_MAX_LINE,
        max_event: int = DEFAULT_MAX_LINE,
    ) -> None:
        """Makes a reader for a stream that begins now; see `records` for the arguments."""
        self.findings: list[Finding] = []
        self._dialect = dialect
        self._framer = Framer(framing, max_line, max_event, expects_sentinel=dialect.sse.sentinel)

    def feed(self, chunk: bytes) -> list[Record[EventT]]:
        """Takes the next bytes of the stream; returns the records of the events that they complete.

        Raises:
            TypeError: these are no bytes.
        """
        return self._records(self._framer.feed(checked(chunk)))

    def close(self) -> list[Record[EventT]]:
        """Says that the stream has ended; returns the records that this completes."""
        return self._records(self._framer.close())

    def _records(self, frames: Frames) -> list[Record[EventT]]:
        decoded = self._dialect.decoder.decode_frames(frames)
        found = self._found(decoded)
        nothing = [None] * len(decoded.events)
        columns = zip(
            decoded.lines,
            decoded.payloads,
            decoded.events,
            found,
            decoded.sessions or nothing,
            decoded.sse_events or nothing,
            decoded.last_event_ids or nothing,
            strict=True,
        )
        return [Record(*column) for column in columns]

    def _found(self, decoded: Decoded[EventT]) -> list[tuple[Finding, ...]]:
        """The findings of each event: those of its shape, and what is wrong with bytes that belong to it."""
        own: list[tuple[Finding, ...]] = [getattr(event, "findings", ()) for event in decoded.events]
        known = {id(finding) for findings in own for finding in findings}
        self.findings += [finding for finding in decoded.findings if id(finding) not in known]
        if own and self.findings:
            for finding in reversed(self.findings):
                place = _place(finding, decoded)
                own[place] = (finding, *own[place])
            self.findings = []
        return own


def _place(finding: Finding, decoded: Decoded[Any]) -> int:
    """Tells to which event a finding belongs: the last that begins at its line or before, else the first."""
    line = finding.line or 0
    end = bisect_right(decoded.lines, line)
    if not end:
        return 0
    begin = bisect_left(decoded.lines, decoded.lines[end - 1])  # events that came as one begin at the same line
    types = [getattr(event, "type", None) for event in decoded.events[begin:end]]
    return begin + (types.index(finding.event_type) if finding.event_type in types else 0)
