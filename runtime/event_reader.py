"""Bytes in, typed events out: what reading is, whoever moves the bytes."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Generic, Literal, TypeVar, overload

from msgspec import Struct
from session_events.decoder import Decoded
from session_events.dialect import Dialect
from session_events.errors import FindingError, error_for
from session_events.findings import Finding
from session_events.framing.frame import Frames
from session_events.framing.framer import Framer, Framing
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.mending.sessions import SessionRepairers
from session_events.opened import kind_of, no_events
from session_events.policy import Policy
from session_events.rules import Stream
from session_events.sessions import SessionMonitors
from session_events.sources import checked
from session_events.unknown import UnknownEvent

EventT = TypeVar("EventT", bound=Struct)
ReadT = TypeVar("ReadT", bound=Struct)

_STRICT = Policy(strict=True)


class EventReader(Generic[ReadT]):
    """Reads the events of one stream out of its bytes, in whatever chunks these come; `read` without I/O."""

    @overload
    def __init__(
        self: "EventReader[EventT]",
        dialect: Dialect[EventT],
        *,
        strict: Literal[True],
        repair: bool = False,
        stream: Stream | None = None,
        framing: Framing | None = None,
        attached: bool = False,
        partial: bool = False,
        max_line: int = DEFAULT_MAX_LINE,
        max_event: int = DEFAULT_MAX_LINE,
    ) -> None: ...

    @overload
    def __init__(
        self: "EventReader[EventT | UnknownEvent]",
        dialect: Dialect[EventT],
        *,
        strict: bool = False,
        repair: bool = False,
        stream: Stream | None = None,
        framing: Framing | None = None,
        attached: bool = False,
        partial: bool = False,
        max_line: int = DEFAULT_MAX_LINE,
        max_event: int = DEFAULT_MAX_LINE,
    ) -> None: ...

    def __init__(
        self,
        dialect: Dialect[Any],
        *,
        strict: bool = False,
        repair: bool = False,
        stream: Stream | None = None,
        framing: Framing | None = None,
        attached: bool = False,
        partial: bool = False,
        max_line: int = DEFAULT_MAX_LINE,
        max_event: int = DEFAULT_MAX_LINE,
    ) -> None:
        """Makes a reader for a stream that begins now; see `read` for the arguments."""
        self._dialect = dialect
        self._framer = Framer(framing, max_line, max_event, expects_sentinel=dialect.sse.sentinel)
        self._strict = strict
        self._repair = repair
        self._stream: Stream | None = stream
        self._partial = partial
        self._modes: dict[str, Any] = {"attached": attached, "partial": partial}
        SessionMonitors(dialect, stream=stream)  # refuses what makes no sense
        self._monitors: SessionMonitors | None = None
        self._repairers: SessionRepairers | None = None
        self._failure: Finding | None = None
        self._empty = True
        self._broken = False

    def feed(self, chunk: bytes) -> list[ReadT]:
        """Takes the next bytes of the stream; returns the events that they complete.

        Raises:
            FindingError: in strict mode, the first error that comes to light; it has the `events` that come before it
                in these bytes. From then on, every call raises it.
            TypeError: these are no bytes.
        """
        self._raise_again()
        return self._taken(self._events(self._framer.feed(checked(chunk))))

    def close(self) -> list[ReadT]:
        """Says that the stream has ended; returns the events that this completes.

        Raises:
            FindingError: as `feed` does.
        """
        self._raise_again()
        return self._taken(self._ending())

    def break_off(self) -> list[ReadT]:
        """Says that the source has failed; returns what mending then puts in.

        What the failure has torn is no error, in strict mode either.
        """
        self._broken = True
        return self.close() if self._repair else []

    def _raise_again(self) -> None:
        if self._failure is not None:
            raise error_for(self._failure)

    def _taken(self, events: Iterable[Any]) -> list[ReadT]:
        taken: list[ReadT] = []
        try:
            taken.extend(events)  # keeps what it has when it raises
        except FindingError as error:
            self._failure = error.finding
            error.events = taken
            raise
        return taken

    def _ending(self) -> Iterator[Any]:
        yield from self._events(self._framer.close(partial=self._strict and self._partial))
        if self._repair:
            for _, mended in self._repairer().close():
                self._judge(self._repairer().take())
                yield from mended
        elif self._strict:
            self._judge(self._monitor().close())
        if self._strict and self._empty:
            self._judge([no_events(self._dialect)])

    def _events(self, frames: Frames) -> Iterable[Any]:
        decoded = self._dialect.decoder.decode_frames(frames)
        return self._judged(decoded) if self._strict or self._repair else decoded.events

    def _judged(self, decoded: Decoded[Any]) -> Iterator[Any]:
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
            self._monitors = SessionMonitors(self._dialect, stream=self._kind, **self._modes)
        return self._monitors

    def _repairer(self) -> SessionRepairers:
        """What mends the stream, made like what checks it."""
        if self._repairers is None:
            self._repairers = SessionRepairers(self._dialect, stream=self._kind, **self._modes)
        return self._repairers

    @property
    def _kind(self) -> Stream | None:
        return self._stream or kind_of(self._framer.framing, self._dialect)


def before_error(call: Callable[..., list[ReadT]], *arguments: Any) -> Iterator[ReadT]:
    """Calls a reader, and yields the events that it returns, or those before the error that it raises."""
    failure: FindingError | None = None
    try:
        events: Iterable[ReadT] = call(*arguments)
    except FindingError as error:
        events, failure = error.events, error
    yield from events
    if failure is not None:
        raise failure
