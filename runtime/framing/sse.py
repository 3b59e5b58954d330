"""Server-sent events: one event in each, and what gateways make of them."""

import re
from typing import TypeAlias

from msgspec import structs
from session_events.findings import Code, Finding
from session_events.framing.frame import Frames, damage
from session_events.framing.glued import SENTINEL, unglued
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.framing.sse_event import MESSAGE, SseEvent
from session_events.quote import quote
from session_events.sse import DEFAULT_MAX_EVENT, SseDecoder

#: What stands in events that came as one, and seldom elsewhere.
_GLUED = re.compile(rb"\}\s*+[de{]")

#: What is found of an event of which there is nothing to be had.
_LOST: frozenset[Code] = frozenset({"line-too-long", "event-too-long"})


#: Line, data, name and last event id of an event, and why it is damaged.
_Row: TypeAlias = tuple[int, bytes, str | None, str, Finding | None]


class EventStream:
    """Splits bytes into server-sent events.

    A `[DONE]` is no frame. A frame without its end, or over a limit, is a damaged one; of the former the
    payload is kept.

    Attributes:
        ended: line of the last `[DONE]`; None if there was none.
        expects_sentinel: whether a `[DONE]` ends streams of this kind. If so, it is missed where it does not
            come; otherwise it is mentioned where it does.
    """

    def __init__(
        self,
        max_line: int = DEFAULT_MAX_LINE,
        max_event: int = DEFAULT_MAX_EVENT,
        *,
        expects_sentinel: bool = False,
    ) -> None:
        """Makes a framer for one stream.

        Args:
            max_line: longest line in bytes.
            max_event: largest event in bytes of its data.
            expects_sentinel: see above.
        """
        self.expects_sentinel = expects_sentinel
        self._decoder = SseDecoder(max_line, max_event)
        self.ended: int | None = None
        self._followed = False  # whether an event came after it
        self._last = 1  # line of the last event

    @property
    def comments(self) -> int:
        """How many comments there were, such as those that keep a connection alive."""
        return self._decoder.comments

    def feed(self, chunk: bytes) -> Frames:
        """Takes the next bytes of the stream; returns the frames that they complete."""
        events = self._decoder.feed(chunk)
        if self._decoder.findings or (self.ended is not None and not self._followed):
            return self._closely(events, [])
        payloads = [event.payload for event in events]
        together = b"\0".join(payloads)
        # one character alone is searched for far faster
        if (SENTINEL[:1] in together and SENTINEL in together) or _GLUED.search(together):
            return self._closely(events, [])
        lines = [event.line for event in events]
        self._last = lines[-1] if lines else self._last
        names = [event.event for event in events]
        return Frames(lines, payloads, sse_events=names, last_event_ids=[event.id for event in events])

    def close(self) -> Frames:
        """Says that the stream has ended; returns the event that it was cut in."""
        cut = self._decoder.close()
        rows: list[_Row] = []
        whole: list[SseEvent] = []
        if cut is not None and cut.payload.strip() == SENTINEL:  # which says that nothing is missing
            whole.append(cut)
        elif cut is not None:
            rows.append((cut.line, cut.payload, cut.event, cut.id, self._decoder.findings[-1]))
        frames = self._closely(whole, rows)
        if not self.expects_sentinel or self.ended is not None:
            return frames
        message = f"the stream ends without the {SENTINEL.decode()} that should end it"
        return structs.replace(frames, remarks=[*frames.remarks, damage("no-sentinel", message, self._last)])

    def _closely(self, events: list[SseEvent], rows: list[_Row]) -> Frames:
        """Makes frames of events of which some may be odd; those in `rows` are known to be damaged."""
        found = [finding for finding in self._decoder.findings if finding.code != "cut-event"]
        rows += [(finding.line or 1, b"", None, "", finding) for finding in found if finding.code in _LOST]
        remarks = [finding for finding in found if finding.code not in _LOST]
        for event in events:
            parts = unglued(event.payload)
            if parts is None:
                self._take(event, event.event, event.payload, rows, remarks)
                continue
            message = f"{len(parts)} events came as one, since what separates them is missing; they are taken apart"
            remarks.append(damage("glued-events", message, event.line))
            for name, payload in parts:
                self._take(event, name, payload, rows, remarks)
        rows.sort(key=lambda row: row[0])
        remarks.sort(key=lambda finding: finding.line or 1)
        lines, payloads, names, ids, _ = zip(*rows, strict=True) if rows else ((),) * 5
        self._last = lines[-1] if lines else self._last
        damaged = {place: finding for place, (*_, finding) in enumerate(rows) if finding is not None}
        return Frames(lines, list(payloads), damaged, None, names, ids, remarks)

    def _take(
        self, event: SseEvent, name: str | None, payload: bytes, rows: list[_Row], remarks: list[Finding]
    ) -> None:
        if payload.strip() == SENTINEL:
            self.ended, self._followed = event.line, False
            if not self.expects_sentinel:
                named = f", in an event named {quote(name)}," if name not in (None, MESSAGE) else ""
                message = f"{SENTINEL.decode()}{named} ends the stream, which streams of this kind do without"
                remarks.append(damage("sentinel", message, event.line))
            return
        if self.ended is not None and not self._followed:
            self._followed = True
            message = f"an event came after the {SENTINEL.decode()} at line {self.ended}, where clients read no more"
            remarks.append(structs.replace(damage("after-sentinel", message, event.line), related_line=self.ended))
        rows.append((event.line, payload, name, event.id, None))
