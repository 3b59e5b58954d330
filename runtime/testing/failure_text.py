"""Shows what is wrong with a stream as compilers do: what, where, what it is tied to, and the lines themselves."""

from collections import Counter
from collections.abc import Collection, Iterator
from typing import Any

from session_events.dialect import Dialect
from session_events.findings import Finding
from session_events.framing.framer import Framing
from session_events.quote import printable
from session_events.reader import records
from session_events.report import Report
from session_events.testing.tape import Kept, rewound

#: How many findings are shown, and how many of them of one rule and code.
_SHOWN, _ALIKE = 10, 3

#: How much of a line is shown, in characters.
_WIDTH = 160

#: A line of a stream: its number, and what is shown of it.
_Line = tuple[int, str]


def failure_text(stream: Kept, report: Report, dialect: Dialect[Any]) -> str:
    """Returns what is wrong with a stream at error level, for people; nothing in it is unprintable.

    Args:
        stream: the stream, to show its lines.
        report: what was found in it.
        dialect: whose rules were checked.
    """
    name = "the stream" if report.path is None else printable(report.path)
    counts = [_counted(report.counts[level], level) for level in ("error", "warning") if report.counts[level]]
    kind = report.framing if dialect.envelope.ephemeral is None else report.stream
    about = f"{_counted(report.events, 'event')}, {printable(dialect.name)}, {kind}"
    parts = [f"{name} is not valid: {', '.join(counts)} ({about})"]
    shown = _first(report.findings)
    lines = {line for finding in shown for line in (finding.line, finding.related_line) if line is not None}
    around = _around(stream, dialect, report.framing, lines)
    says = {rule.id: f"{rule.says} [{rule.source}]" for rule in dialect.rules}
    parts += ["\n".join(_block(finding, around, says.pop(finding.rule, None))) for finding in shown]
    rest = Counter(f"{one.rule}/{one.code}" for one in report.findings if one.severity == "error")
    rest -= Counter(f"{one.rule}/{one.code}" for one in shown)
    if rest:
        parts.append(f"… and {', '.join(f'{count:,} more {kind}' for kind, count in rest.items())}")
    return "\n\n".join(parts)


def _first(findings: list[Finding]) -> list[Finding]:
    """The first errors, and not too many that are alike."""
    alike: Counter[tuple[str, str]] = Counter()
    shown: list[Finding] = []
    for finding in findings:
        kind = (finding.rule, finding.code)
        if finding.severity == "error" and alike[kind] < _ALIKE and len(shown) < _SHOWN:
            alike[kind] += 1
            shown.append(finding)
    return shown


def _block(finding: Finding, around: dict[int, list[_Line]], says: str | None) -> Iterator[str]:
    yield printable(str(finding))
    before = 0
    windows = {line for line in (finding.line, finding.related_line) if line in around}
    numbers = {number: text for line in windows for number, text in around[line]}
    wide = len(str(max(numbers, default=0)))
    for number in sorted(numbers):
        if before and not any({before, number} <= {one for one, _ in around[line]} for line in windows):
            yield f"    {'…':>{wide}}"
        mark = ">" if number == finding.line else "~" if number == finding.related_line else " "
        yield f"  {mark} {number:>{wide}} | {numbers[number]}"
        before = number
    if says is not None:
        yield f"  rule: {printable(says)}"


def _around(stream: Kept, dialect: Dialect[Any], framing: Framing, wanted: Collection[int]) -> dict[int, list[_Line]]:
    """Some lines of a stream by their number, each with the event before it and the one after."""
    around: dict[int, list[_Line]] = {}
    before: list[_Line] = []
    last: list[_Line] | None = None
    for record in records(rewound(stream), dialect, framing=framing):
        here = (record.line, _shown(record.raw))
        if last is not None:
            last.append(here)
            last = None
        if record.line in wanted and record.line not in around:
            last = around[record.line] = [*before, here]
        before = [here]
    return around


def _shown(raw: bytes) -> str:
    text = printable(raw[: 4 * _WIDTH].decode("utf-8", "backslashreplace"))
    return text if len(text) <= _WIDTH else text[: _WIDTH - 1] + "…"


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
