"""What the codes of findings mean, and which of them each rule can give."""

from collections.abc import Mapping
from typing import Any

from session_events.findings import FRAMING_RULE, SHAPE_RULE, Code

#: What each code says, in one line.
MEANINGS: dict[Code, str] = {
    "unopened": "something was closed that was never opened, or that had been closed already",
    "unclosed": "something was opened, or begun, and not closed by the time it had to be",
    "reopened": "something was opened again while it was still open",
    "overlap": "something was opened while another was open that excludes it",
    "late-part": "a part came after the whole it belongs to",
    "duplicate": "what may come only once came a second time",
    "text-mismatch": "the parts, put together, are not the whole",
    "outside": "an event came while nothing was open that it could belong to",
    "dangling-reference": "an event names something that no earlier event introduced",
    "broken-chain": "an event does not name the one before it as its parent",
    "not-first": "the stream begins with another event than it must",
    "mixed-sessions": "a second session begins in the same stream, so nothing is judged from there on",
    "after-last": "an event came after the one that ends the stream",
    "miscounted": "a number does not follow from the one before it",
    "stalled": "something has been open for longer than it may be, in a stream that is seen as it comes",
    "mended": "an event that was missing has been put in",
    "disagreement": "an event says something else of what it names than was said before",
    "unknown-event": "the schema has no event of this type: the client is ahead of it, or the type is misspelt",
    "unknown-field": "the schema has no field of this name here: the client is ahead of it, or the name is misspelt",
    "unknown-value": "a value, or a kind of object, that the schema does not know, where it says that there are others",
    "missing-field": "a field that the schema requires is not there",
    "bad-value": "a field holds a value that the schema does not allow",
    "not-json": "a line is not JSON",
    "byte-order-mark": "the stream begins with a byte order mark, which is skipped",
    "invalid-utf8": "a line, or a server-sent event, is not UTF-8",
    "line-too-long": "a line or message is longer than the limit, and was skipped",
    "too-deep": "a line is nested too deeply to be read",
    "bad-header": "what stands before a JSON-RPC message does not say how long it is",
    "bad-length": "a JSON-RPC message is not as long as its Content-Length says",
    "bad-message": "not a JSON-RPC message, or a session.event notification without its session or event",
    "cut-event": "an event stream ends within an event, before the blank line that ends it",
    "event-too-long": "the data of a server-sent event are larger than the limit, and were skipped",
    "not-a-stream": "an HTML page or a JSON text, such as a gateway's error, stands where an event stream should be",
    "ignored-field": "a line of an event stream is neither a field that there is nor a comment, so clients ignore it",
    "glued-events": "what should be several server-sent events came as one, which clients cannot read",
    "bad-event-name": "a server-sent event has another name than its data say, so clients that go by names miss it",
    "sentinel": "a `[DONE]` ends the event stream, although streams of this kind do without",
    "no-sentinel": "the `[DONE]` that should end the event stream is missing",
    "after-sentinel": "an event came after the `[DONE]` that ends the event stream, where clients read no more",
    "no-events": "there is not one event in the stream, or none of a type that the dialect has",
}

#: What the findings that no stream rule makes are about, and which codes they have.
BUILT_IN: dict[str, tuple[str, tuple[Code, ...]]] = {
    SHAPE_RULE: (
        "Each event is as the schema says: its type is known, required fields are there, values are allowed.",
        ("unknown-event", "unknown-field", "unknown-value", "missing-field", "bad-value"),
    ),
    FRAMING_RULE: (
        "The bytes of a stream can be taken apart: each line, or message, is UTF-8 and JSON, and not too long.",
        (
            "not-json",
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
        ),
    ),
}

#: The codes of each kind of rule (of each check, of `order` rules); with a word that the rule must have for it.
_CODES: dict[str, dict[Code, str | None]] = {
    "bracket": {"unopened": None, "unclosed": None, "reopened": None, "overlap": "exclusive"},
    "loose": {"unclosed": None},
    "implicit": {},
    "assembly": {
        "unclosed": None,
        "late-part": None,
        "duplicate": None,
        "text-mismatch": "compare",
        "reopened": "start",
        "unopened": "started",
    },
    "reusable": {"unclosed": None, "text-mismatch": "compare", "reopened": "start", "unopened": "started"},
    "inside": {"outside": None},
    "refers": {"dangling-reference": None},
    "unique": {"duplicate": None},
    "chain": {"broken-chain": None},
    "first": {"not-first": None, "mixed-sessions": None},
    "last": {"after-last": None},
    "counter": {"miscounted": None},
    "agree": {"disagreement": None},
}

#: The codes of all rules that have a word.
_OF_SPANS: dict[Code, str | None] = {"stalled": "deadline", "mended": "repair"}


def codes_of(rule: Mapping[str, Any]) -> list[Code]:
    """Returns the codes of the findings that a rule can give.

    Args:
        rule: the rule as it stands in the schema.
    """
    kind = next((word for word in ("loose", "implicit", "reusable") if rule.get(word)), rule.get("check", rule["kind"]))
    codes = _CODES[kind]
    every: dict[Code, str | None] = {**codes, **_OF_SPANS}
    return [code for code, word in every.items() if word is None or rule.get(word)]
