"""Bytes in, typed events out: what reading is, whoever moves the bytes."""

from collections import deque
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from msgspec import Struct
from session_events.dialect import Dialect
from session_events.errors import error_for
from session_events.findings import Finding
from session_events.framing.frame import Frames
from session_events.framing.framer import Framer, Framing
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.mending.sessions import SessionRepairers
from session_events.opened import STREAMS, no_events
from session_events.policy import Policy
from session_events.sessions import SessionMonitors
from session_events.unknown import UnknownEvent

EventT = TypeVar("EventT", bound=Struct)

_STRICT = Policy(strict=True)


class EventFeed(Generic[EventT]):
    """Reads the events of one stream out of its bytes, in whatever chunks these come.

    `read` and `aread` are loops around it.
    """

    def __init__(
        self,
        dialect: Dialect[EventT],
        *,
        strict: bool = False,
        repair: bool = False,
        framing: Framing | None = None,
        max_line: int = DEFAULT_MAX_LINE,
        max_event: int = DEFAULT_MAX_LINE,
    ) -> None:
        """Makes a feed for a stream that begins now; see `read` for the arguments."""
        self._dialect = dialect
        self._framer = Framer(framing, max_line, max_event, expects_sentinel=dialect.sse.sentinel)
        self._strict = strict
        self._repair = repair
        self._monitors: SessionMonitors | None = None
        self._repairers: SessionRepairers | None = None
        self._empty = True
        self._broken = False

    def feed(self, chunk: bytes) -> Iterator[EventT | UnknownEvent]:
        """Takes the next bytes of the stream; yields the events that they complete.

        Raises:
            SessionEventsError: in strict mode, the first error that comes to light; it carries its finding.
        """
        return self._events(self._framer.feed(chunk))

    def close(self) -> Iterator[EventT | UnknownEvent]:
        """Says that the stream has ended; yields the events that this completes.

        Raises:
            SessionEventsError: as `feed` does.
        """
        yield from self._events(self._framer.close())
        if self._repair:
            for _, mended in self._repairer().close():
                self._judge(self._repairer().take())
                yield from mended
        elif self._strict:
            self._judge(self._monitor().close())
        if self._strict and self._empty:
            self._judge([no_events()])

    def break_off(self, error: Exception) -> Iterator[EventT | UnknownEvent]:
        """Says that the source has failed: yields what mending then puts in, and raises the error.

        What the failure has torn is no error of its own, in strict mode either.
        """
        self._broken = True
        if self._repair:
            yield from self.close()
        raise error

    def _events(self, frames: Frames) -> Iterator[EventT | UnknownEvent]:
        decoded = self._dialect.decoder.decode_frames(frames)
        if not (self._strict or self._repair):
            yield from decoded.events
            return
        found = deque(decoded.findings)
        sessions = decoded.sessions or [None] * len(decoded.events)
        for session_id, event, line in zip(sessions, decoded.events, decoded.lines, strict=True):
            while found and (found[0].line or 0) <= line:
                self._judge([found.popleft()])
            if self._repair:
                mended = self._repairer().feed(session_id, event, line)
                self._judge(self._repairer().take())
                yield from mended[:-1]
            else:
                self._judge(self._monitor().feed(session_id, event, line))
            if not isinstance(event, UnknownEvent):
                self._empty = False
                yield event
            elif not self._strict:
                yield event
        self._judge(found)

    def _judge(self, findings: Iterable[Finding]) -> None:
        """Raises the first error, in strict mode."""
        if not self._strict or self._broken:
            return
        for finding in map(_STRICT.apply, findings):
            if finding is not None and finding.severity == "error":
                raise error_for(finding)

    def _monitor(self) -> SessionMonitors:
        """What checks the stream; it is made when the framing is known, which may tell the kind of stream."""
        if self._monitors is None:
            self._monitors = SessionMonitors(self._dialect, stream=STREAMS.get(self._framer.framing))
        return self._monitors

    def _repairer(self) -> SessionRepairers:
        """What mends the stream, made like what checks it."""
        if self._repairers is None:
            self._repairers = SessionRepairers(self._dialect, stream=STREAMS.get(self._framer.framing))
        return self._repairers
