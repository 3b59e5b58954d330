"""Checks what GitHub Copilot CLI sends to its Python SDK, `github-copilot-sdk`, as it comes.

What is checked is what came over the wire: the SDK's own classes drop what they do not know. The SDK has no hook for
that, so its JSON-RPC client is given another handler of notifications; this is known to work with 0.2.3 to 1.0.27.
"""

import asyncio
import json
import logging
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

from msgspec import structs
from session_events.copilot import DIALECT
from session_events.deadlines import Deadlines
from session_events.dialect import Dialect
from session_events.errors import SessionEventsError, error_for
from session_events.findings import Finding, Severity
from session_events.monitor import Clock
from session_events.open_span import OpenSpan
from session_events.policy import Policy
from session_events.report import Report
from session_events.validator import Validator

_LOG = logging.getLogger(__name__)

_LEVELS: dict[Severity, int] = {"error": logging.ERROR, "warning": logging.WARNING, "info": logging.INFO}

#: Seconds between two looks at what has stalled.
_PERIOD = 0.25

_METHOD = "session.event"

#: An event that is rejected, and must be explained.
_FIRST = b'{"method": "session.event", "params": {"sessionId": "", "event": {"type": "session.start"}}}\n'


def log(finding: Finding) -> None:
    """Writes a finding to the logger of this module, at the level of its severity."""
    _LOG.log(_LEVELS[finding.severity], "%s", finding)


class Attachment:
    """What checks a client's sessions. Made by `attach`; ended by `detach`, or by leaving its `async with` block."""

    def __init__(
        self,
        rpc: Any,
        session_id: str | None,
        check: Validator,
        on_finding: Callable[[Finding], object],
        *,
        strict: bool,
    ) -> None:
        """See `attach`."""
        self._rpc = rpc
        self._session_id = session_id
        self._check = check
        self._on_finding = on_finding
        self._strict = strict
        self._error: SessionEventsError | None = None
        self._cancelled = False
        self._task: asyncio.Task[Any] | None = None
        self._attached = True
        self._loop = asyncio.get_running_loop()
        self._theirs = rpc.notification_handler
        self._ours = self._notify  # one object, to know it by
        rpc.set_notification_handler(self._ours)
        self._timer = self._loop.call_later(_PERIOD, self._look)

    def open_spans(self) -> Iterator[OpenSpan]:
        """Yields everything that is open at this moment, each with its age."""
        return self._check.open_spans()

    def report(self) -> Report:
        """Returns what has been found so far."""
        return self._check.report()

    def detach(self) -> None:
        """Ends the check: what is open then is pending, not broken. The SDK goes on as if nothing had been there.

        Raises:
            SessionEventsError: in strict mode, the first error; it carries its finding.
        """
        if not self._attached:
            return
        self._attached = False
        self._timer.cancel()
        if self._rpc.notification_handler is self._ours:
            self._rpc.set_notification_handler(self._theirs)  # else somebody has hooked in after us
        self._tell(self._check.close(partial=True))
        if self._error is not None:
            raise self._error

    async def __aenter__(self) -> Self:
        """Returns itself; in strict mode, the first error ends the block."""
        self._task = asyncio.current_task()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Detaches.

        Raises:
            SessionEventsError: in strict mode, the first error; it carries its finding.
        """
        task, self._task = self._task, None
        cancelled = False  # by us, and by nobody else
        if self._cancelled and task is not None:
            others = task.uncancel() > 0
            if kind is not None and issubclass(kind, asyncio.CancelledError):
                cancelled = not others
            elif not others:
                with suppress(asyncio.CancelledError):
                    await asyncio.sleep(0)  # else it comes after the block
        try:
            self.detach()
        except SessionEventsError:
            if error is None or cancelled:
                raise  # what was raised in the block comes first

    def _notify(self, method: str, params: dict[str, Any]) -> None:
        try:
            if self._theirs is not None:
                self._theirs(method, params)
        finally:
            if self._attached and method == _METHOD:
                self._take(params)

    def _take(self, params: Any) -> None:
        if self._session_id is not None and isinstance(params, dict) and params.get("sessionId") != self._session_id:
            return
        message = {"jsonrpc": "2.0", "method": _METHOD, "params": params}
        self._tell(self._check.feed(json.dumps(message, separators=(",", ":")).encode() + b"\n"))

    def _look(self) -> None:
        self._timer = self._loop.call_later(_PERIOD, self._look)
        self._tell(self._check.stalls())

    def _tell(self, findings: Iterable[Finding]) -> None:
        for finding in findings:
            if self._strict and finding.severity == "error" and self._error is None:
                self._error = error_for(finding)
                if self._task is not None:
                    self._cancelled = self._task.cancel()
            try:
                self._on_finding(finding)
            except Exception:  # noqa: BLE001 - whatever it is, it must not end what the SDK is doing
                _LOG.exception("on_finding failed at: %s", finding)


def attach(
    to: Any,
    *,
    on_finding: Callable[[Finding], object] = log,
    strict: bool = False,
    policy: Policy | None = None,
    dialect: Dialect[Any] = DIALECT,
    clock: Clock = time.monotonic,
    deadlines: Deadlines | None = None,
) -> Attachment:
    """Checks every event that a client, or one session, receives from now on. Call it where the client's loop runs.

    The SDK's handlers, and yours, get their events as before, and first. Checking an event takes some 50 microseconds
    of the loop.

    Args:
        to: a started `CopilotClient`, whose sessions are all checked from their beginning; or a `CopilotSession`, which
            has begun already, so that it is taken as seen from the middle.
        on_finding: takes each finding, stalls too, in the client's loop; what it raises is logged, and stops nothing.
            By default findings are logged, to the logger `session_events.integrations.copilot_sdk`, at the level of
            their severity.
        strict: True to make errors of warnings, unknown events and unknown fields, and to raise at the first error: an
            `async with` block over what this returns is cancelled, and raises it; `detach` does otherwise.
        policy: which findings are seen, and at which severity.
        dialect: what the events are, if not those of the usual schema.
        clock: tells the time in seconds, for ages and stalls.
        deadlines: after how many seconds something counts as stalled, by rule; see `Monitor`.

    Raises:
        TypeError: it is neither, the client has not been started, or the SDK is of a version that is not known.
        SettingsError: the policy or a deadline makes no sense.
    """
    rpc = getattr(to, "_client", None)
    if not hasattr(rpc, "notification_handler") or not hasattr(rpc, "set_notification_handler"):
        raise TypeError(
            f"cannot attach to {type(to).__name__}: expected a started CopilotClient, or a CopilotSession, of "
            "github-copilot-sdk 0.2.3 to 1.0.27"
        )
    session_id: str | None = getattr(to, "session_id", None)
    seen_by = policy or Policy()
    if strict:
        seen_by = structs.replace(seen_by, strict=True)

    def new_check() -> Validator:
        return Validator(
            dialect,
            policy=seen_by,
            framing="jsonrpc",
            attached=session_id is not None,
            clock=clock,
            deadlines=deadlines,
        )

    new_check().feed(_FIRST)  # the first event takes long, since much is made and imported then: not within the stream
    return Attachment(rpc, session_id, new_check(), on_finding, strict=strict)
