"""Reports: everything that was found in one stream."""

from collections import Counter

from msgspec import Struct, structs
from session_events.findings import DRIFT_CODES, Finding, Severity
from session_events.rules import Stream
from session_events.verdict import Verdict

#: How many findings of each severity a report keeps; any more are only counted.
MAX_FINDINGS = 10_000


class Report(Struct, frozen=True, kw_only=True):
    """What was found in one stream.

    Attributes:
        path: name of the source; None when it has none.
        dialect: name of the dialect it was checked against.
        stream: `live` or `log`.
        events: how many events there were, unknown ones included.
        types: how many of each type.
        findings: what was found, in the order of the stream. The same drift of the schema is listed
            once, with a count. No more than 10,000 of each severity are kept.
        verdicts: for each rule, what became of everything it asked of the stream.
        counts: how many findings there were of each severity, those not kept included; the same drift
            counts once.
    """

    path: str | None
    dialect: str
    stream: Stream
    events: int
    types: dict[str, int]
    findings: list[Finding]
    verdicts: list[Verdict]
    counts: dict[Severity, int]

    @property
    def ok(self) -> bool:
        """Whether nothing was found at error level."""
        return not self.counts["error"]

    @property
    def omitted(self) -> int:
        """How many findings were counted but not kept."""
        return sum(self.counts.values()) - len(self.findings)


class Collector:
    """Gathers findings for a report, in bounded memory."""

    def __init__(self) -> None:
        self._findings: list[Finding] = []
        self._drift: dict[tuple[str, str | None, str | None], int] = {}
        self._repeated: Counter[int] = Counter()
        self.counts: Counter[Severity] = Counter({"error": 0, "warning": 0, "info": 0})

    def add(self, finding: Finding) -> None:
        """Takes a finding. Drift that was seen before is counted, not listed again."""
        if finding.code in DRIFT_CODES:
            kind = (finding.code, finding.event_type, finding.path)
            place = self._drift.get(kind)
            if place is not None:
                self._repeated[place] += 1
                return
            if self.counts[finding.severity] < MAX_FINDINGS:
                self._drift[kind] = len(self._findings)
        self.counts[finding.severity] += 1
        if self.counts[finding.severity] <= MAX_FINDINGS:
            self._findings.append(finding)

    def findings(self) -> list[Finding]:
        """Returns the findings in the order of the stream."""
        counted = [
            structs.replace(finding, count=1 + self._repeated[place]) if place in self._repeated else finding
            for place, finding in enumerate(self._findings)
        ]
        return sorted(counted, key=lambda finding: finding.line or 0)
