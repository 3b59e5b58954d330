"""Checks whole streams, and collects what is wrong with them."""

import os
from collections.abc import Mapping
from typing import Any

from msgspec import structs
from session_events.dialect import Dialect
from session_events.dialect_choice import choose_dialect
from session_events.framing.framer import Framing
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.kinds import Kind
from session_events.monitor import DEFAULT_LIMIT
from session_events.policy import Policy
from session_events.report import Report
from session_events.rules import Stream
from session_events.sessions import DEFAULT_MAX_IDLE, DEFAULT_MAX_SESSIONS
from session_events.sources import Source, chunks
from session_events.validator import Validator


def validate(
    source: Source,
    dialect: Dialect[Any] | str | None = None,
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
        dialect: what the events are, such as `copilot.DIALECT`, or the name of an installed dialect, such as `copilot`;
            None to find out by the first events.
        strict: True to make errors of warnings, unknown events and unknown fields, as `Policy(strict=True)` does.
        policy: which findings the report holds, and at which severity; None for all, as they are.
        known: how many findings of each kind were known before, and are silenced; see `Baseline.known`.
        stream: `live` or `log`; None to find out. Notifications are live unless it is said otherwise, and so are
            server-sent events where no event tells, since none of the dialect is kept from logs.
        framing: `jsonl`, `jsonrpc` or `sse`; None to find out.
        attached: the stream is seen from the middle: what closes a span opened before is fine.
        partial: the stream is not seen to its end: what is open or cut there is fine.
        max_line: longest line, or message, in bytes.
        max_event: largest server-sent event, in bytes of its data.
        limit: how many ids each table of past ids may hold.
        max_sessions: how many sessions may be followed at the same time; see `SessionMonitors`.
        max_idle: how many events there may be of other sessions before a session is dropped.

    Raises:
        OSError: the source cannot be read.
        SettingsError: the policy names a rule that the dialect does not have; there is no dialect of this name, or
            none knows most of the first events.
    """
    path = source if isinstance(source, str | os.PathLike) else None
    dialect, source = choose_dialect(source, dialect, framing)
    seen_by = policy or Policy()
    check = Validator(
        dialect,
        policy=structs.replace(seen_by, strict=True) if strict else seen_by,
        known=known,
        stream=stream,
        framing=framing,
        attached=attached,
        partial=partial,
        max_line=max_line,
        max_event=max_event,
        limit=limit,
        max_sessions=max_sessions,
        max_idle=max_idle,
    )
    for chunk in chunks(source):
        check.feed(chunk)
    check.close()
    return check.report(path)
