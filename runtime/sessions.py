"""Streams of many sessions: one monitor for each."""

from collections.abc import Collection, Iterator, Sequence
from math import inf
from typing import Any

from msgspec import Struct, structs
from session_events.arguments import check_arguments
from session_events.deadlines import Deadlines
from session_events.dialect import Dialect
from session_events.findings import Finding
from session_events.monitor import DEFAULT_LIMIT, Clock, Monitor
from session_events.open_span import OpenSpan
from session_events.quote import cut
from session_events.rules import Stream
from session_events.verdict import Verdict

#: How many sessions are followed at the same time; each takes about 150 KB, and more for what is open in it.
DEFAULT_MAX_SESSIONS = 256

#: After how many events of other sessions a session is dropped.
DEFAULT_MAX_IDLE = 100_000


class _Session(Struct):
    """A session that is followed.

    Attributes:
        monitor: checks its events.
        last: how many events of all sessions there had been at its last one.
    """

    monitor: Monitor
    last: int


class SessionMonitors:
    """Checks the sessions of a mixed stream, each by a `Monitor` of its own, which is made at its first event.

    Sessions need not be closed: of too many, the one that has been idle longest is dropped, and so is one that
    has had no event for long. What is open in it then is pending, not broken; when it comes back, it
    is judged as if it were seen from the middle. So memory does not grow with the stream.

    Attributes:
        sessions: how many sessions there were.
        dropped: how many times a session was dropped.
    """

    def __init__(
        self,
        dialect: Dialect[Any],
        *,
        stream: Stream | None = None,
        attached: bool = False,
        partial: bool = False,
        limit: int = DEFAULT_LIMIT,
        max_sessions: int = DEFAULT_MAX_SESSIONS,
        max_idle: int = DEFAULT_MAX_IDLE,
        clock: Clock | None = None,
        deadlines: Deadlines | None = None,
    ) -> None:
        """Makes monitors for a stream that begins now.

        Args:
            dialect: whose rules to check.
            stream: the kind of stream; None to find out for each session.
            attached: the sessions are seen from the middle: what closes a span opened before is fine.
            partial: the sessions are not seen to their end: what is open at the end is fine.
            limit: how many ids each table of past ids may hold, in each session.
            max_sessions: how many sessions may be followed at the same time.
            max_idle: how many events there may be of other sessions before a session is dropped.
            clock: tells the time in seconds, for ages and stalls; see `Monitor`.
            deadlines: after how many seconds something counts as stalled, by rule; see `Monitor`.

        Raises:
            SettingsError: a deadline makes no sense.
            ValueError: another argument makes none.
        """
        check_arguments(dialect, stream, limit, deadlines)
        if max_sessions < 1 or max_idle < 1:
            raise ValueError("max_sessions and max_idle must be at least 1")
        self.sessions = 0
        self.dropped = 0
        self._dialect = dialect
        self._stream: Stream | None = stream
        self._attached = attached
        self._partial = partial
        self._limit = limit
        self._clock = clock
        self._deadlines = deadlines
        self._max_sessions = max_sessions
        self._max_idle = max_idle
        self._events = 0
        self._live = stream == "live"
        self._followed: dict[str | None, _Session] = {}  # the one that has been idle longest comes first
        self._latest: tuple[str | None, _Session] | None = None  # the one that had the last event
        self._due: float = inf  # how many events there may be before the one that has been idle longest is dropped
        self._gone: dict[str | None, None] = {}  # sessions that were dropped
        self._forgot = False  # whether there were so many of them that not all are known
        self._verdicts: dict[str, Verdict] = {}

    @property
    def stream(self) -> Stream:
        """The kind of stream: `live` if any session so far is known to be live."""
        live = self._live or any(session.monitor.stream == "live" for session in self._followed.values())
        return "live" if live else "log"

    def feed(self, session_id: str | None, event: Any, line: int | None = None) -> list[Finding]:
        """Takes the next event of the stream.

        Args:
            session_id: whose event it is; None if the stream is one session.
            event: an event of the dialect, or an `UnknownEvent`.
            line: its line, or any other number that tells where it is; None to count events of the session.

        Returns:
            What the event brings to light; often nothing. Each finding names its session.
        """
        self._events += 1
        latest = self._latest
        if latest is not None and latest[0] == session_id and self._events <= self._due:
            latest[1].last = self._events
            return _named(latest[1].monitor.feed(event, line), session_id)
        found: list[Finding] = []
        monitor = self._follow(session_id, self._events, found)
        found += _named(monitor.feed(event, line), session_id)
        while (idlest := next(iter(self._followed.items())))[1].last < self._events - self._max_idle:
            found += self._drop(idlest[0])
        return found

    def feed_all(
        self, session_ids: Sequence[str | None] | None, events: Sequence[Any], lines: Sequence[int]
    ) -> list[Finding]:
        """Takes the next events of the stream, all at once; this is faster than `feed`.

        Args:
            session_ids: whose event each is. Events of no session are passed over. None instead of all
                of them if the stream is one session.
            events: events of the dialect, or `UnknownEvent`s.
            lines: the line of each.

        Returns:
            What the events bring to light, in no particular order.
        """
        found: list[Finding] = []
        if session_ids is None:
            self._events += len(events)
            return self._follow(None, self._events, found).feed_all(events, lines) if events else []
        parts: dict[str, tuple[list[Any], list[int]]] = {}
        lasts: dict[str, int] = {}
        count = self._events
        for session_id, event, line in zip(session_ids, events, lines, strict=True):
            if session_id is not None:
                count += 1
                lasts[session_id] = count
                part = parts.setdefault(session_id, ([], []))
                part[0].append(event)
                part[1].append(line)
        if self._may_drop(parts, count):  # then it matters which event comes first
            for session_id, event, line in zip(session_ids, events, lines, strict=True):
                found += [] if session_id is None else self.feed(session_id, event, line)
            return found
        for session_id in sorted(lasts, key=lasts.__getitem__):
            monitor = self._follow(session_id, lasts[session_id], found)
            found += _named(monitor.feed_all(*parts[session_id]), session_id)
        self._events = count
        return found

    def close(self, session_id: str | None = None, *, partial: bool = False) -> list[Finding]:
        """Says that a session has ended, and returns what is then found: above all, what is still open in it.

        Args:
            session_id: which session; nothing happens if it is not followed. None for all of them.
            partial: it has not ended, but is not seen any further: what is open is fine.
        """
        ending = list(self._followed) if session_id is None else [session_id] * (session_id in self._followed)
        return [finding for one in ending for finding in self._end(one, partial=partial)]

    def open_spans(self) -> Iterator[OpenSpan]:
        """Yields everything that is open at this moment, excused spans left out; each span names its session."""
        for session_id, session in self._followed.items():
            for span in session.monitor.open_spans():
                yield span if session_id is None else structs.replace(span, session_id=cut(session_id))

    def stalls(self) -> list[Finding]:
        """Returns what has stalled in any session, once for each span; see `Monitor.stalls`."""
        return [
            finding
            for session_id, session in self._followed.items()
            for finding in _named(session.monitor.stalls(), session_id)
        ]

    def verdicts(self) -> list[Verdict]:
        """Says for each rule what became of everything it asked of all sessions so far."""
        if not self.sessions:
            return Monitor(self._dialect, stream=self._stream).verdicts()
        total = dict(self._verdicts)
        for session in self._followed.values():
            _add(total, session.monitor)
        return list(total.values())

    def _follow(self, session_id: str | None, last: int, found: list[Finding]) -> Monitor:
        """Returns the monitor of a session, which becomes the one that has been idle shortest."""
        session = self._followed.pop(session_id, None)
        if session is None:
            while len(self._followed) >= self._max_sessions:
                found += self._drop(next(iter(self._followed)))
            session = _Session(self._monitor(session_id), last)
        session.last = last
        self._followed[session_id] = session
        self._latest = (session_id, session)
        idlest = next(iter(self._followed.values()))
        self._due = inf if idlest is session else idlest.last + self._max_idle
        return session.monitor

    def _monitor(self, session_id: str | None) -> Monitor:
        known = session_id in self._gone
        self.sessions += not known
        self._gone.pop(session_id, None)
        return Monitor(
            self._dialect,
            stream=self._stream,
            attached=self._attached or known or self._forgot,
            partial=self._partial,
            limit=self._limit,
            clock=self._clock,
            deadlines=self._deadlines,
        )

    def _may_drop(self, session_ids: Collection[str], events: int) -> bool:
        """Tells whether a session may have to be dropped before there have been so many events."""
        new = sum(session_id not in self._followed for session_id in session_ids)
        idlest = next(iter(self._followed.values())).last if self._followed else self._events
        return len(self._followed) + new > self._max_sessions or min(idlest, self._events) < events - self._max_idle

    def _drop(self, session_id: str | None) -> list[Finding]:
        self.dropped += 1
        self._gone[session_id] = None
        if len(self._gone) > self._limit:
            self._gone.pop(next(iter(self._gone)))
            self._forgot = True
        return self._end(session_id, partial=True)

    def _end(self, session_id: str | None, *, partial: bool = False) -> list[Finding]:
        monitor = self._followed.pop(session_id).monitor
        self._latest = None
        found = _named(monitor.close(partial=partial), session_id)
        self._live = self._live or monitor.stream == "live"
        _add(self._verdicts, monitor)
        return found


def _named(findings: list[Finding], session_id: str | None) -> list[Finding]:
    if session_id is None or not findings:
        return findings
    return [structs.replace(finding, session_id=cut(session_id)) for finding in findings]


def _add(total: dict[str, Verdict], monitor: Monitor) -> None:
    for verdict in monitor.verdicts():
        total[verdict.rule] = total[verdict.rule] + verdict if verdict.rule in total else verdict
