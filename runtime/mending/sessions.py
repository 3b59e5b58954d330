"""Mends streams of many sessions: each by a repairer of its own."""

from collections.abc import Iterator
from typing import Any

from session_events.dialect import Dialect
from session_events.findings import Finding
from session_events.machines.recent_table import RecentTable
from session_events.mending.repair import Repairer
from session_events.monitor import DEFAULT_LIMIT
from session_events.rules import Stream
from session_events.sessions import DEFAULT_MAX_SESSIONS


class SessionRepairers:
    """Mends the sessions of a mixed stream, each by a `Repairer` of its own, which is made at its first event.

    Of too many sessions, the one that has been idle longest is dropped: what is open in it stays open, and when it
    comes back, it is mended as if it were seen from the middle. So memory does not grow with the stream.

    Attributes:
        put_in: how many events have been put in.
    """

    def __init__(
        self,
        dialect: Dialect[Any],
        *,
        stream: Stream | None = None,
        attached: bool = False,
        partial: bool = False,
        max_sessions: int = DEFAULT_MAX_SESSIONS,
    ) -> None:
        """Makes repairers for a stream that begins now; see `Repairer` for the other arguments.

        Args:
            dialect: whose rules say what to put in.
            stream: the kind of stream; None to find out for each session.
            attached: the sessions are seen from the middle.
            partial: the sessions are not seen to their end.
            max_sessions: how many sessions may be followed at the same time.
        """
        self.put_in = 0
        self._findings: list[Finding] = []
        self._dialect = dialect
        self._stream: Stream | None = stream
        self._attached = attached
        self._partial = partial
        self._max_sessions = max_sessions
        self._followed: dict[str | None, Repairer] = {}  # the one that has been idle longest comes first
        self._gone: RecentTable[str | None, bool] = RecentTable(DEFAULT_LIMIT)  # sessions that were dropped

    def feed(self, session_id: str | None, event: Any, line: int | None = None) -> list[Any]:
        """Takes the next event of the stream.

        Args:
            session_id: whose event it is; None if the stream is one session.
            event: an event of the dialect, or an `UnknownEvent`.
            line: its line; None to count events of the session.

        Returns:
            What had to come before it, and the event itself.
        """
        repairer = self._followed.pop(session_id, None) or self._repairer(session_id)
        self._followed[session_id] = repairer
        mended = repairer.feed(event, line)
        if len(mended) > 1 or repairer.findings:
            self._gather(repairer, len(mended) - 1)
        return mended

    def close(self) -> Iterator[tuple[str | None, list[Any]]]:
        """Says that the stream has ended; yields each session, and what had to come before its end."""
        for session_id, repairer in self._followed.items():
            mended = repairer.close()
            self._gather(repairer, len(mended))
            yield session_id, mended

    def take(self) -> list[Finding]:
        """Returns what is wrong with the mended stream, as far as that was not known at the last call."""
        found, self._findings = self._findings, []
        return found

    def _repairer(self, session_id: str | None) -> Repairer:
        while len(self._followed) >= self._max_sessions:
            idlest = next(iter(self._followed))
            del self._followed[idlest]
            self._gone.remember(idlest, True)  # noqa: FBT003 - a set of sessions that forgets
        attached = self._attached or self._gone.forgot or session_id in self._gone
        return Repairer(self._dialect, stream=self._stream, attached=attached, partial=self._partial)

    def _gather(self, repairer: Repairer, put_in: int) -> None:
        self._findings += repairer.findings
        repairer.findings = []
        self.put_in += put_in
