"""A stream that is watched: which dialect it is in turns out as it comes, and it may begin anew."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from session_events.cli.against import Chosen
from session_events.cli.settings import Settings
from session_events.deadlines import Deadlines
from session_events.detection import MOST_BYTES, Detection
from session_events.findings import Finding
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.monitor import Clock
from session_events.rules import SpanRule
from session_events.validator import Validator


class Watched:
    """The check of a stream that is watched.

    Attributes:
        check: the check; None while it is not known which dialect the stream is in.
        detection: how the dialect was found out; None if it was said.
        failed: whether anything was found at error level, before the stream began anew too.
    """

    def __init__(
        self,
        path: Path | None,
        chosen: Chosen,
        settings: Settings,
        modes: Mapping[str, Any],
        clock: Clock,
        deadlines: Deadlines,
    ) -> None:
        """Makes the check of a stream that begins now.

        Args:
            path: its name for the baseline; None if it has none.
            chosen: which dialects it may be in.
            settings: what to show.
            modes: arguments of the check.
            clock: tells the time.
            deadlines: those that hold instead of what rules say, of whatever dialect.
        """
        self.check: Validator | None = None
        self.detection: Detection | None = None
        self.failed = False
        self._path = path
        self._chosen = chosen
        self._settings = settings
        self._modes = {**modes}
        self._clock = clock
        self._deadlines = deadlines
        self._seen = bytearray()

    def feed(self, chunk: bytes) -> list[Finding]:
        """Takes the next bytes; returns what they bring to light."""
        if self.check is not None:
            return self._noted(self.check.feed(chunk))
        self._seen += chunk
        longest = self._modes.get("max_line", DEFAULT_MAX_LINE)
        if b"\n" in chunk or b"\r" in chunk or len(self._seen) > longest:  # what has no end tells nothing before
            return self._begin(sure=len(self._seen) >= min(MOST_BYTES, longest))
        return []

    def stalls(self) -> list[Finding]:
        """Returns what has stalled since the last call."""
        return [] if self.check is None else self._noted(self.check.stalls())

    def end(self, *, whole: bool) -> list[Finding]:
        """Says that the stream has ended, or is watched no further; returns what is then found.

        Args:
            whole: whether it has ended, so that nothing may be left open.
        """
        found = self._begin(sure=True)
        if self.check is None:
            raise AssertionError("a dialect is chosen when it must be")
        return found + self._noted(self.check.close(partial=not whole))

    def begin_anew(self) -> None:
        """Says that another stream begins, perhaps in its middle. The one before must have ended."""
        self.check = None
        self.detection = None
        self._seen.clear()
        self._modes["attached"] = True

    def _begin(self, *, sure: bool) -> list[Finding]:
        """Chooses a dialect if what has come tells it, or if there must be one."""
        if self.check is not None:
            return []
        beginning = bytes(self._seen)
        choice = self._chosen.choose(beginning, self._modes["framing"])
        detection = choice.detection
        if not sure and detection is not None and not detection.settled:
            return []
        self.detection = detection
        spans = [rule.id for rule in choice.dialect.rules if isinstance(rule, SpanRule)]
        baseline = self._settings.baseline
        self.check = Validator(
            choice.dialect,
            policy=self._settings.policy,
            known=None if baseline is None else baseline.known(self._path),
            clock=self._clock,
            deadlines={name: seconds for name, seconds in self._deadlines.items() if name in spans},
            **self._modes,
        )
        self._seen.clear()
        return self._noted(self.check.feed(beginning))

    def _noted(self, found: list[Finding]) -> list[Finding]:
        self.failed = self.failed or any(finding.severity == "error" for finding in found)
        return found
