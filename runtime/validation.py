"""Checks whole streams, and collects what is wrong with them."""

import os
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import structs
from session_events.dialect import Dialect
from session_events.findings import Finding
from session_events.framing.framer import Framing
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.kinds import Kind
from session_events.monitor import DEFAULT_LIMIT
from session_events.opened import STREAMS, no_events, open_frames
from session_events.policy import Policy
from session_events.quote import cut
from session_events.report import Collector, Report
from session_events.rules import Stream
from session_events.sessions import DEFAULT_MAX_IDLE, DEFAULT_MAX_SESSIONS, SessionMonitors
from session_events.sources import Source
from session_events.structs import type_name
from session_events.unknown import UnknownEvent

#: How many unknown event types a report counts apart; any more are counted together.
_MOST_TYPES = 1_000
OTHER_TYPES = "(other unknown types)"


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
    framer, pieces = open_frames(source, dialect, framing, max_line, max_event)
    monitors = SessionMonitors(
        dialect,
        stream=stream or STREAMS.get(framer.framing),
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
        add(found for found in decoded.findings if not (partial and found.code == "no-sentinel"))
        add(monitors.feed_all(decoded.sessions, decoded.events, decoded.lines))
        classes.update(map(type, decoded.events))
        if version is None and not dialect.version_classes.isdisjoint(classes):
            version = dialect.version_stated(decoded.events)
        if classes.pop(UnknownEvent, 0):
            for event in decoded.events:
                if isinstance(event, UnknownEvent) and event.type is not None:
                    event_type = cut(event.type)
                    unknown[event_type if event_type in unknown or len(unknown) < _MOST_TYPES else OTHER_TYPES] += 1
    add(monitors.close())
    types = unknown
    for event_class, count in classes.items():
        types[type_name(event_class)] += count
    if not types:
        add((no_events(),))
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
