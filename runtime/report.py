"""Reports: everything that was found in one stream."""

from collections import Counter
from collections.abc import Mapping

from msgspec import Struct, structs
from session_events.findings import DRIFT_CODES, Finding, Severity
from session_events.framing.framer import Framing
from session_events.kinds import Kind, kind_of
from session_events.rules import Stream
from session_events.verdict import Verdict

#: How many findings of each severity a report keeps; any more are only counted.
MAX_FINDINGS = 10_000

#: The place of drift that was known before, and so is not among the findings.
_SILENCED = -1


class Report(Struct, frozen=True, kw_only=True):
    """What was found in one stream; of several sessions in it, all together.

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
        kinds: how many findings there were of each kind, those not kept and those silenced included;
            no more than 10,000 kinds are kept.
        silenced: how many findings of each kind were known before. They are in no other count.
        version: version of the program that wrote the stream, as it states itself; None if it does not.
        schema_version: version of the schema that the stream was checked against.
        unchecked: the rules that could not be checked with that schema, each with the reason.
        framing: `jsonl`, `jsonrpc` or `sse`.
        sessions: how many sessions there were; 1, or 0 without any event, unless the framing is `jsonrpc`.
        dropped_sessions: how many times a session was not followed any further, because it was idle for
            long, or there were too many; what was open in it is pending.
        other_messages: how many JSON-RPC messages held no event: other methods, and responses.
        comments: how many comments an event stream had, such as those that keep a connection alive.
    """

    path: str | None
    dialect: str
    stream: Stream
    events: int
    types: dict[str, int]
    findings: list[Finding]
    verdicts: list[Verdict]
    counts: dict[Severity, int]
    kinds: dict[Kind, int] = {}
    silenced: dict[Kind, int] = {}
    version: str | None = None
    schema_version: str = ""
    unchecked: dict[str, str] = {}
    framing: Framing = "jsonl"
    sessions: int = 1
    dropped_sessions: int = 0
    other_messages: int = 0
    comments: int = 0

    @property
    def ok(self) -> bool:
        """Whether nothing was found at error level."""
        return not self.counts["error"]

    @property
    def drift_of_versions(self) -> bool:
        """Whether there is drift, and the schema is of another version than the program that wrote the stream."""
        differ = None not in (self.version, self.schema_version or None) and self.version != self.schema_version
        return differ and any(finding.code in DRIFT_CODES for finding in self.findings)

    @property
    def omitted(self) -> int:
        """How many findings were counted but not kept."""
        return sum(self.counts.values()) - len(self.findings)


class Collector:
    """Gathers findings for a report, in bounded memory."""

    def __init__(self, known: Mapping[Kind, int] | None = None) -> None:
        """Args: how many findings of each kind are known, and thus to be silenced."""
        self._known = known or {}
        self._findings: list[Finding] = []
        self._drift: dict[tuple[str, str | None, str | None], int] = {}
        self._repeated: Counter[int] = Counter()
        self.counts: Counter[Severity] = Counter({"error": 0, "warning": 0, "info": 0})
        self.kinds: Counter[Kind] = Counter()
        self.silenced: Counter[Kind] = Counter()

    def add(self, finding: Finding) -> bool:
        """Takes a finding. Drift that was seen before is counted, not listed again; what is known is silenced.

        Returns:
            Whether it is none of these.
        """
        drift = (finding.code, finding.event_type, finding.path) if finding.code in DRIFT_CODES else None
        if drift is not None:
            place = self._drift.get(drift)
            if place is not None:
                self._repeated[place] += 1
                return False
        kind = kind_of(finding)
        if kind in self.kinds or len(self.kinds) < MAX_FINDINGS:
            self.kinds[kind] += 1
        silenced = self.silenced[kind] < self._known.get(kind, 0)
        if drift is not None and (silenced or self.counts[finding.severity] < MAX_FINDINGS):
            self._drift[drift] = _SILENCED if silenced else len(self._findings)
        if silenced:
            self.silenced[kind] += 1
            return False
        self.counts[finding.severity] += 1
        if self.counts[finding.severity] <= MAX_FINDINGS:
            self._findings.append(finding)
        return True

    def findings(self) -> list[Finding]:
        """Returns the findings in the order of the stream."""
        counted = [
            structs.replace(finding, count=1 + self._repeated[place]) if place in self._repeated else finding
            for place, finding in enumerate(self._findings)
        ]
        return sorted(counted, key=lambda finding: finding.line or 0)
