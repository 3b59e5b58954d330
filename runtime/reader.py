"""Reads streams: `read` yields typed events, `validate` collects what is wrong."""

import os
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, Generic, Literal, TypeVar, overload

import msgspec
from msgspec import Struct, structs
from session_events.decoder import Decoded
from session_events.dialect import Dialect
from session_events.errors import error_for
from session_events.findings import DEFAULT_SEVERITY, FRAMING_RULE, Finding
from session_events.framing.frame import Frames
from session_events.framing.framer import Framer, Framing
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.kinds import Kind
from session_events.monitor import DEFAULT_LIMIT
from session_events.policy import Policy
from session_events.quote import cut
from session_events.report import Collector, Report
from session_events.rules import Stream
from session_events.sessions import DEFAULT_MAX_IDLE, DEFAULT_MAX_SESSIONS, SessionMonitors
from session_events.sources import Source, chunks
from session_events.unknown import UnknownEvent, raw_bytes

EventT = TypeVar("EventT", bound=Struct)

#: How many unknown event types a report counts apart; any more are counted together.
_MOST_TYPES = 1_000
OTHER_TYPES = "(other unknown types)"

_STRICT = Policy(strict=True)

#: The kinds of stream that are known by their framing.
_STREAMS: dict[Framing | None, Stream] = {"jsonrpc": "live"}


def encode(event: Struct) -> bytes:
    """Encodes an event as JSON on one line, without a newline.

    An `UnknownEvent`, and an event of which only part could be read, give back the bytes they came from,
    also when a changed copy was made of them: the part that could not be read would be lost otherwise.
    """
    raw = raw_bytes(event)
    return msgspec.json.encode(event) if raw is None else raw


@overload
def read(
    source: Source,
    dialect: Dialect[EventT],
    *,
    strict: Literal[True],
    framing: Framing | None = None,
    max_line: int = DEFAULT_MAX_LINE,
    max_event: int = DEFAULT_MAX_LINE,
) -> Iterator[EventT]: ...


@overload
def read(
    source: Source,
    dialect: Dialect[EventT],
    *,
    strict: bool = False,
    framing: Framing | None = None,
    max_line: int = DEFAULT_MAX_LINE,
    max_event: int = DEFAULT_MAX_LINE,
) -> Iterator[EventT | UnknownEvent]: ...


def read(
    source: Source,
    dialect: Dialect[EventT],
    *,
    strict: bool = False,
    framing: Framing | None = None,
    max_line: int = DEFAULT_MAX_LINE,
    max_event: int = DEFAULT_MAX_LINE,
) -> Iterator[EventT | UnknownEvent]:
    """Reads typed events.

    Tolerant reading never stops at what it does not know: events of unknown types, and lines that
    hold no event, come as `UnknownEvent` with their bytes; of an event that is not as the schema
    says, the part that is comes as an instance of its class, with the bytes as `raw` and `UNSET` for
    what is missing.

    Args:
        source: a path, a file opened for reading bytes, or chunks of bytes.
        dialect: what the events are, such as `copilot.DIALECT`.
        strict: True to raise at the first thing that is wrong, with an event's shape or with how
            events follow one another; unknown events and fields are errors then, and warnings too.
        framing: `jsonl`, `jsonrpc` or `sse`; None to find out.
        max_line: longest line, or message, in bytes.
        max_event: largest server-sent event, in bytes of its data.

    Raises:
        OSError: the source cannot be read.
        SessionEventsError: in strict mode, the first error that comes to light; it carries its finding.
    """
    if strict:
        yield from _read_strict(source, dialect, framing, max_line, max_event)
        return
    decode_frames = dialect.decoder.decode_frames
    for frames in _frames(source, framing, max_line, max_event)[1]:
        yield from decode_frames(frames).events


class Record(Struct, Generic[EventT], frozen=True):
    """An event, and where it comes from.

    Attributes:
        line: the line it stands on, counted from 1; the number of its message where messages have a `Content-Length`.
        raw: its bytes, as they came, but for a byte order mark; none of a line that was too long; of a
            server-sent event its data.
        event: the event, as `read` yields it.
        findings: what is wrong with its bytes and shape.
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


def records(
    source: Source,
    dialect: Dialect[EventT],
    *,
    framing: Framing | None = None,
    max_line: int = DEFAULT_MAX_LINE,
    max_event: int = DEFAULT_MAX_LINE,
) -> Iterator[Record[EventT]]:
    """Reads events as `read` does, each with its line and its bytes, so that it can be passed on unaltered.

    Args:
        source: a path, a file opened for reading bytes, or chunks of bytes.
        dialect: what the events are, such as `copilot.DIALECT`.
        framing: `jsonl`, `jsonrpc` or `sse`; None to find out.
        max_line: longest line, or message, in bytes.
        max_event: largest server-sent event, in bytes of its data.

    Raises:
        OSError: the source cannot be read.
    """
    for frames in _frames(source, framing, max_line, max_event)[1]:
        decoded = dialect.decoder.decode_frames(frames)
        nothing = [None] * len(decoded.events)
        columns = zip(
            decoded.lines,
            decoded.payloads,
            decoded.events,
            decoded.sessions or nothing,
            decoded.sse_events or nothing,
            decoded.last_event_ids or nothing,
            strict=True,
        )
        for line, raw, event, *names in columns:
            yield Record(line, raw, event, getattr(event, "findings", ()), *names)


def validate(
    source: Source,
    dialect: Dialect[Any],
    *,
    strict: bool = False,
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
) -> Report:
    """Checks a whole stream and collects everything that is wrong with it.

    JSON-RPC notifications are taken apart by session, each of which is judged as a stream of its own; other
    messages are passed over.

    Args:
        source: a path, a file opened for reading bytes, or chunks of bytes.
        dialect: what the events are, such as `copilot.DIALECT`.
        strict: True to make errors of warnings, unknown events and unknown fields, as `Policy(strict=True)` does.
        policy: which findings the report holds, and at which severity; None for all, as they are.
        known: how many findings of each kind were known before, and are silenced; see `Baseline.known`.
        stream: `live` or `log`; None to find out. Notifications are live unless it is said otherwise.
        framing: `jsonl`, `jsonrpc` or `sse`; None to find out.
        attached: the stream is seen from the middle: what closes a span opened before is fine.
        partial: the stream is not seen to its end: what is open at the end is fine.
        max_line: longest line, or message, in bytes.
        max_event: largest server-sent event, in bytes of its data.
        limit: how many ids each table of past ids may hold.
        max_sessions: how many sessions may be followed at the same time; see `SessionMonitors`.
        max_idle: how many events there may be of other sessions before a session is dropped.

    Raises:
        OSError: the source cannot be read.
        SettingsError: the policy names a rule that the dialect does not have.
    """
    seen_by = policy or Policy()
    if strict:
        seen_by = structs.replace(seen_by, strict=True)
    seen_by.check(dialect)
    framer, pieces = _frames(source, framing, max_line, max_event)
    monitors = SessionMonitors(
        dialect,
        stream=stream or _STREAMS.get(framer.framing),
        attached=attached,
        partial=partial,
        limit=limit,
        max_sessions=max_sessions,
        max_idle=max_idle,
    )
    collector = Collector(known)

    def add(findings: Iterable[Finding]) -> None:
        for finding in filter(None, map(seen_by.apply, findings)):
            collector.add(finding)

    decode_frames = dialect.decoder.decode_frames
    classes: Counter[type[Any]] = Counter()
    unknown: Counter[str] = Counter()
    version: str | None = None
    for frames in pieces:
        decoded = decode_frames(frames)
        version = version or dialect.version_stated(decoded.events)
        add(decoded.findings)
        add(monitors.feed_all(decoded.sessions, decoded.events, decoded.lines))
        classes.update(map(type, decoded.events))
        if classes.pop(UnknownEvent, 0):
            for event in decoded.events:
                if isinstance(event, UnknownEvent) and event.type is not None:
                    event_type = cut(event.type)
                    unknown[event_type if event_type in unknown or len(unknown) < _MOST_TYPES else OTHER_TYPES] += 1
    add(monitors.close())
    types = unknown
    for event_class, count in classes.items():
        types[str(event_class.__struct_config__.tag)] += count
    if not types:
        add((_no_events(),))
    return Report(
        path=os.fspath(source) if isinstance(source, str | os.PathLike) else None,
        dialect=dialect.name,
        stream=monitors.stream,
        events=types.total(),
        types=dict(sorted(types.items())),
        findings=collector.findings(),
        verdicts=monitors.verdicts(),
        counts=dict(collector.counts),
        kinds=dict(collector.kinds),
        silenced=dict(collector.silenced),
        version=version,
        schema_version=dialect.schema_version,
        unchecked=dict(dialect.unchecked),
        framing=framer.framing or "jsonl",
        sessions=monitors.sessions,
        dropped_sessions=monitors.dropped,
        other_messages=framer.other_messages,
        comments=framer.comments,
    )


def _frames(source: Source, framing: Framing | None, max_line: int, max_event: int) -> tuple[Framer, Iterator[Frames]]:
    """Opens a source, and reads until its framing is known; returns the framer, and what it yields."""
    framer = Framer(framing, max_line, max_event)

    def pieces() -> Iterator[Frames]:
        for chunk in chunks(source):
            frames = framer.feed(chunk)
            if framer.framing is not None:
                yield frames
        yield framer.close()

    frames = pieces()
    return framer, chain([next(frames)], frames)


def _sessions(decoded: Decoded[Any]) -> Sequence[str | None]:
    return [None] * len(decoded.events) if decoded.sessions is None else decoded.sessions


def _read_strict(
    source: Source, dialect: Dialect[EventT], framing: Framing | None, max_line: int, max_event: int
) -> Iterator[EventT]:
    framer, pieces = _frames(source, framing, max_line, max_event)
    monitors = SessionMonitors(dialect, stream=_STREAMS.get(framer.framing))
    empty = True
    for frames in pieces:
        decoded = dialect.decoder.decode_frames(frames)
        found = deque(decoded.findings)
        for session_id, event, line in zip(_sessions(decoded), decoded.events, decoded.lines, strict=True):
            while found and (found[0].line or 0) <= line:
                _raise_first([found.popleft()])
            _raise_first(monitors.feed(session_id, event, line))
            if not isinstance(event, UnknownEvent):
                empty = False
                yield event
        _raise_first(found)
    _raise_first(monitors.close())
    if empty:
        _raise_first([_no_events()])


def _raise_first(findings: Iterable[Finding]) -> None:
    for finding in map(_STRICT.apply, findings):
        if finding is not None and finding.severity == "error":
            raise error_for(finding)


def _no_events() -> Finding:
    return Finding(
        rule=FRAMING_RULE,
        code="no-events",
        severity=DEFAULT_SEVERITY["no-events"],
        message="there is no event in this stream, so nothing was checked",
    )
