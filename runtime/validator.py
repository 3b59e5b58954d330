"""Checks a stream piece by piece, and collects what is wrong with it."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from session_events.deadlines import Deadlines
from session_events.dialect import Dialect
from session_events.findings import Finding, Severity
from session_events.framing.frame import Frames
from session_events.framing.framer import Framer, Framing
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.kinds import Kind
from session_events.monitor import DEFAULT_LIMIT, Clock
from session_events.open_span import OpenSpan
from session_events.opened import kind_of, no_events
from session_events.policy import Policy
from session_events.quote import cut
from session_events.report import Collector, Report
from session_events.rules import Stream
from session_events.sessions import DEFAULT_MAX_IDLE, DEFAULT_MAX_SESSIONS, SessionMonitors
from session_events.sources import checked
from session_events.structs import type_name
from session_events.unknown import UnknownEvent

#: How many unknown event types a report counts apart; any more are counted together.
_MOST_TYPES = 1_000
OTHER_TYPES = "(other unknown types)"


class Validator:
    """Checks one stream as it comes, `validate` without I/O: bytes in; findings and, at any time, a report out.

    Memory does not grow with the stream: of findings, no more are kept than a report holds.
    """

    def __init__(
        self,
        dialect: Dialect[Any],
        *,
        policy: Policy | None = None,
        known: Mapping[Kind, int] | None = None,
        stream: Stream | None = None,
        framing: Framing | None = None,
        attached: bool = False,
        partial: bool = False,
        max_line: int = DEFAULT_MAX_LINE,
        max_event: int = DEFAULT_MAX_LINE,
        limit: int = DEFAULT_LIMIT,
        max_sessions: int = DEFAULT_MAX_SESSIONS,
        max_idle: int = DEFAULT_MAX_IDLE,
        clock: Clock | None = None,
        deadlines: Deadlines | None = None,
    ) -> None:
        """Makes a validator for a stream that begins now; see `validate` and `Monitor` for the arguments.

        Raises:
            SettingsError: the policy or a deadline names a rule that the dialect does not have, or makes no sense.
            ValueError: another argument makes no sense.
        """
        self.dialect = dialect
        self._policy = policy or Policy()
        self._policy.check(dialect)
        self._stream: Stream | None = stream
        self._partial = partial
        self._framer = Framer(framing, max_line, max_event, expects_sentinel=dialect.sse.sentinel)
        self._modes: dict[str, Any] = {
            "attached": attached,
            "partial": partial,
            "limit": limit,
            "max_sessions": max_sessions,
            "max_idle": max_idle,
            "clock": clock,
            "deadlines": deadlines,
        }
        SessionMonitors(dialect, stream=stream, **self._modes)  # refuses what makes no sense
        self._monitors: SessionMonitors | None = None
        self._collector = Collector(known)
        self._classes: Counter[type[Any]] = Counter()
        self._unknown: Counter[str] = Counter()
        self._version: str | None = None

    @property
    def counts(self) -> Mapping[Severity, int]:
        """How many findings there have been of each severity."""
        return self._collector.counts

    @property
    def events(self) -> int:
        """How many events there have been."""
        return self._classes.total() + self._unknown.total()

    def feed(self, chunk: bytes) -> list[Finding]:
        """Takes the next bytes of the stream.

        Returns:
            What they bring to light, as the policy shows it; the same drift of the schema once.

        Raises:
            TypeError: these are no bytes.
        """
        return self._take(self._framer.feed(checked(chunk)))

    def close(self, *, partial: bool = False) -> list[Finding]:
        """Says that the stream has ended, and returns what is then found.

        Args:
            partial: it has not ended, but is seen no further: what is open, or cut, is fine.
        """
        partial = partial or self._partial
        found = self._take(self._framer.close(partial=partial))
        found += self._add(self._followed().close(partial=partial))
        if self._classes or not self._unknown.keys().isdisjoint(self.dialect.event_types):  # if only damaged ones
            return found
        return found + self._add([no_events(self.dialect, self._unknown.total())])

    def stalls(self) -> list[Finding]:
        """Returns what has stalled since the last call; see `Monitor.stalls`."""
        return [] if self._monitors is None else self._add(self._monitors.stalls())

    def open_spans(self) -> Iterator[OpenSpan]:
        """Yields everything that is open at this moment."""
        return iter(()) if self._monitors is None else self._monitors.open_spans()

    def report(self, path: str | os.PathLike[str] | None = None) -> Report:
        """Returns what has been found so far; `path` is the name of the source."""
        types = Counter(self._unknown)
        for event_class, count in self._classes.items():
            types[type_name(event_class)] += count
        monitors = self._monitors or self._new_monitors()  # none is kept before the framing is known
        return Report(
            path=None if path is None else os.fspath(path),
            dialect=self.dialect.name,
            stream=monitors.stream,
            events=types.total(),
            types=dict(sorted(types.items())),
            findings=self._collector.findings(),
            verdicts=monitors.verdicts(),
            counts=dict(self._collector.counts),
            kinds=dict(self._collector.kinds),
            silenced=dict(self._collector.silenced),
            version=self._version,
            schema_version=self.dialect.schema_version,
            unchecked=dict(self.dialect.unchecked),
            framing=self._framer.framing or "jsonl",
            sessions=monitors.sessions,
            dropped_sessions=monitors.dropped,
            other_messages=self._framer.other_messages,
            comments=self._framer.comments,
        )

    def _take(self, frames: Frames) -> list[Finding]:
        decoded = self.dialect.decoder.decode_frames(frames)
        found = self._add(decoded.findings)
        if decoded.events:
            found += self._add(self._followed().feed_all(decoded.sessions, decoded.events, decoded.lines))
        self._classes.update(map(type, decoded.events))
        if self._version is None and not self.dialect.version_classes.isdisjoint(self._classes):
            self._version = self.dialect.version_stated(decoded.events)
        if self._classes.pop(self.dialect.unknown_class, 0):
            for event in decoded.events:
                if isinstance(event, UnknownEvent) and event.type is not None:
                    self._count_unknown(cut(event.type))
        return found

    def _followed(self) -> SessionMonitors:
        """What checks the sessions; it is made when the framing is known, which may tell the kind of stream."""
        if self._monitors is None:
            self._monitors = self._new_monitors()
        return self._monitors

    def _new_monitors(self) -> SessionMonitors:
        stream = self._stream or kind_of(self._framer.framing, self.dialect)
        return SessionMonitors(self.dialect, stream=stream, **self._modes)

    def _count_unknown(self, event_type: str) -> None:
        room = event_type in self._unknown or len(self._unknown) < _MOST_TYPES
        self._unknown[event_type if room else OTHER_TYPES] += 1

    def _add(self, findings: Iterable[Finding]) -> list[Finding]:
        """Collects findings; returns those that are seen, and not known or told before."""
        seen = filter(None, map(self._policy.apply, findings))
        return [finding for finding in seen if self._collector.add(finding)]
