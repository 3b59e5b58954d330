"""Diagnoses a log: what is damaged, and what keeps its session from being resumed."""

import os
from collections import Counter
from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from session_events.dialect import Dialect
from session_events.findings import Finding
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.open_span import OpenSpan
from session_events.salvage.foreign import BEGIN, foreign, without_events
from session_events.salvage.kinds import Damage, damage
from session_events.salvage.log_file import LogFile
from session_events.salvage.pieces import Scanned
from session_events.salvage.recognise import Recogniser
from session_events.salvage.resume import Resumption
from session_events.salvage.scanner import Scanner

#: How many damaged places of each kind are described; any more are only counted.
MAX_DAMAGE = 1_000


class Diagnosis(Struct, kw_only=True):
    """What is wrong with a log.

    Attributes:
        path: name of the file.
        dialect: name of the dialect that its events are of.
        size: how many bytes were looked at: those that it had when it was opened.
        lines: how many lines it has.
        events: how many events can be had of it, each once.
        damage: the damaged places, in the order of the log; no more than 1,000 of each kind are listed.
        counts: how many there are of each kind.
        lost: how many pieces cannot be saved.
        lost_bytes: how many bytes these have.
        findings: stream rules that it breaks, and without which its session cannot go on as it was. Lines are those of
            the log as it is. No more than 1,000 are listed.
        omitted: how many findings are not listed.
        says: for each rule of these findings, what becomes of the session.
        pending: what is open at its end; a client that resumes the session has to close it.
        forgot: whether it has more events than are remembered, so that not each that came again was found.
        changed: whether it was written to while it was read.
    """

    path: str
    dialect: str
    size: int
    lines: int = 0
    events: int = 0
    damage: list[Damage] = []
    counts: dict[str, int] = {}
    lost: int = 0
    lost_bytes: int = 0
    findings: list[Finding] = []
    omitted: int = 0
    says: dict[str, str] = {}
    pending: list[OpenSpan] = []
    forgot: bool = False
    changed: bool = False

    @property
    def ok(self) -> bool:
        """Whether nothing is damaged, and nothing keeps the session from being resumed."""
        return not self.findings and all(found.severity == "info" for found in self.damage)

    @property
    def lossless(self) -> bool:
        """Whether the mended log lacks nothing: nothing is lost, and nothing keeps its session from being resumed."""
        has_lost = self.changed or any(found.severity == "error" for found in self.damage)
        return not (has_lost or self.findings)

    @property
    def can_be_mended(self) -> bool:
        """Whether there are events, and something to mend."""
        return bool(self.events and self.counts)


def diagnose(
    path: str | os.PathLike[str],
    dialect: Dialect[Any],
    *,
    max_line: int = DEFAULT_MAX_LINE,
    replace: bool = False,
) -> Diagnosis:
    """Says what is wrong with a log; changes nothing.

    Args:
        path: the log; links are followed.
        dialect: what the events are, such as `copilot.DIALECT`.
        max_line: longest line in bytes; see `Scanner`.
        replace: True to save events in which there are bytes that are not UTF-8; see `Scanner`.

    Raises:
        OSError: it cannot be read, or is no regular file.
    """
    with LogFile(path) as log:
        return diagnose_file(log, os.fspath(path), dialect, max_line=max_line, replace=replace)


def diagnose_file(log: LogFile, name: str, dialect: Dialect[Any], *, max_line: int, replace: bool) -> Diagnosis:
    """Says what is wrong with an open log; see `diagnose`."""
    begin = b"".join(log.chunks(0, min(BEGIN, log.size)))
    diagnosis = Diagnosis(path=name, dialect=dialect.name, size=log.size)
    what = foreign(begin, Recogniser(dialect))
    if what is None:
        _Examination(diagnosis, dialect).of(scan(log, dialect, max_line, diagnosis, replace=replace))
        if not diagnosis.events:
            _only(diagnosis, "no-events", without_events(begin, log.size, _nuls(diagnosis)))
    else:
        _only(diagnosis, "not-a-log", what)
    diagnosis.changed = log.has_changed()
    return diagnosis


def scan(
    log: LogFile, dialect: Dialect[Any], max_line: int, diagnosis: Diagnosis, *, replace: bool
) -> Iterator[Scanned]:
    """Yields what an open log consists of, from its beginning; counts its lines."""
    scanner = Scanner(dialect, max_line=max_line, replace=replace)
    for chunk in log.chunks():
        yield scanner.feed(chunk)
    yield scanner.close()
    diagnosis.lines, diagnosis.forgot = scanner.lines, scanner.forgot


class _Examination:
    """Writes down what is found."""

    def __init__(self, diagnosis: Diagnosis, dialect: Dialect[Any]) -> None:
        self._diagnosis = diagnosis
        self._resumption = Resumption(dialect)
        self._counts: Counter[str] = Counter()

    def of(self, log: Iterator[Scanned]) -> None:
        diagnosis, resumption = self._diagnosis, self._resumption
        for scanned in log:
            resumption.feed(scanned.pieces)
            for piece in scanned.pieces:
                if piece.kept:
                    diagnosis.events += 1
                else:
                    diagnosis.lost += 1
                    diagnosis.lost_bytes += piece.end - piece.start
            for found in scanned.damage:
                self._counts[found.kind] += 1
                if self._counts[found.kind] <= MAX_DAMAGE:
                    diagnosis.damage.append(found)
        resumption.close()
        diagnosis.counts = dict(self._counts)
        diagnosis.findings, diagnosis.omitted = resumption.findings, resumption.omitted
        diagnosis.pending = resumption.pending
        rules = {finding.rule for finding in resumption.findings}
        diagnosis.says = {rule: says for rule, says in resumption.says.items() if rule in rules}


def _only(diagnosis: Diagnosis, kind: str, more: str) -> None:
    """Says one thing of a file that has no events, and not what is wrong with each of its lines."""
    diagnosis.damage = [damage(kind, 1, 0, diagnosis.size, more=more)]
    diagnosis.counts = {kind: 1}
    diagnosis.findings, diagnosis.pending, diagnosis.lost, diagnosis.lost_bytes = [], [], 0, 0


def _nuls(diagnosis: Diagnosis) -> int:
    return sum(found.size for found in diagnosis.damage if found.kind == "nul")
