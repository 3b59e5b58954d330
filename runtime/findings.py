"""Findings: what is wrong with a stream, as values."""

from typing import Literal

from msgspec import Struct

Severity = Literal["error", "warning", "info"]

Code = Literal[
    # how events follow one another
    "unopened",
    "unclosed",
    "reopened",
    "overlap",
    "late-part",
    "duplicate",
    "text-mismatch",
    "outside",
    "dangling-reference",
    "broken-chain",
    "not-first",
    "mixed-sessions",
    "after-last",
    "miscounted",
    "stalled",
    "mended",
    "disagreement",
    # an event's shape
    "unknown-event",
    "unknown-field",
    "unknown-value",
    "missing-field",
    "bad-value",
    "not-json",
    # bytes
    "byte-order-mark",
    "invalid-utf8",
    "line-too-long",
    "too-deep",
    "bad-header",
    "bad-length",
    "bad-message",
    "cut-event",
    "event-too-long",
    "not-a-stream",
    "ignored-field",
    "glued-events",
    "bad-event-name",
    "sentinel",
    "no-sentinel",
    "after-sentinel",
    "no-events",
]

#: What the two kinds of finding that no stream rule makes are filed under.
SHAPE_RULE = "shape"
FRAMING_RULE = "framing"

#: Severity of the findings that no stream rule makes.
DEFAULT_SEVERITY: dict[Code, Severity] = {
    "unknown-event": "info",
    "unknown-field": "info",
    "unknown-value": "info",
    "missing-field": "error",
    "bad-value": "error",
    "not-json": "error",
    "byte-order-mark": "info",
    "invalid-utf8": "error",
    "line-too-long": "error",
    "too-deep": "error",
    "bad-header": "error",
    "bad-length": "error",
    "bad-message": "error",
    "cut-event": "error",
    "event-too-long": "error",
    "not-a-stream": "error",
    "ignored-field": "info",
    "glued-events": "error",
    "bad-event-name": "error",
    "sentinel": "info",
    "no-sentinel": "warning",
    "after-sentinel": "warning",
    "no-events": "error",
}

#: How the schema of a stream has moved on, as opposed to a stream that is broken.
DRIFT_CODES: frozenset[Code] = frozenset(
    {"unknown-event", "unknown-field", "unknown-value", "missing-field", "bad-value"}
)

#: What becomes an error in strict mode although its severity is info.
STRICT_CODES: frozenset[Code] = frozenset({"unknown-event", "unknown-field", "unknown-value"})


class Finding(Struct, frozen=True, kw_only=True):
    """One thing that is wrong, where it is, and what it is tied to.

    Attributes:
        rule: id of the stream rule that was broken, or `shape` or `framing`.
        code: what kind of fault it is.
        severity: `error`, `warning` or `info`.
        message: the fault in one or two sentences. Strings from the stream are quoted, not escaped:
            escape them before you print them on a terminal or into a page.
        line: line of the event, counted from 1; where messages have a `Content-Length`, and lines mean
            nothing, the number of the message, other messages than events included. None when the
            stream has no lines.
        event_type: type of the event; None when it has none.
        event_id: id of the event; None when it has none.
        agent_id: id of the sub-agent that the event belongs to; None for the root agent.
        key: the values that tie the events of the rule together, such as a turn id; None when there are none.
        related_line: line of the event that this one is tied to; None when there is no such event.
        path: JSON path of the value that is at fault; None when it is the event as a whole.
        source: where the rule is stated: fields of the schema, or a document.
        count: how often the same drift of the schema was seen; `line` and `session_id` are those of the first.
        session_id: id of the session that the event belongs to; None when the stream is one session.
    """

    rule: str
    code: Code
    severity: Severity
    message: str
    line: int | None = None
    event_type: str | None = None
    event_id: str | None = None
    agent_id: str | None = None
    key: tuple[object, ...] | None = None
    related_line: int | None = None
    path: str | None = None
    source: str | None = None
    count: int = 1
    session_id: str | None = None

    def __str__(self) -> str:
        """The finding on one line, as in a compiler's output; nothing in it is escaped."""
        place = "" if self.line is None else f"line {self.line}: "
        owners = [f"agent {self.agent_id}"] if self.agent_id is not None else []
        owners += [f"session {self.session_id}"] if self.session_id is not None else []
        whose = f" ({', '.join(owners)})" if owners else ""
        return f"{place}{self.severity}[{self.rule}/{self.code}] {self.message}{whose}"
