"""Puts the rules of a schema into words, for `session-events explain` and for the documents.

It reads rules as they stand in the schema, not as they are declared in generated modules: examples and
reasons are read by people alone, so they need not be imported by every program that reads a stream.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
from session_events.quote import quote

Node = Mapping[str, Any]

#: How each word of a rule that names events is headed.
_EVENTS = {
    "open": "Opened by",
    "close": "Closed by",
    "start": "Started by",
    "part": "Parts",
    "whole": "Whole",
    "event": "Events",
    "introduced_by": "Introduced by",
    "before": "May come before",
    "instead": "May come instead",
    "after": "May come after",
    "repeated_by": "May have the number before",
    "until": "Must be closed by",
    "excused_by": "Excused by",
    "forgiven_by": "Differences forgiven by",
    "said_by": "Said by",
    "renewed_by": "Begins anew with",
}

#: What each word of a deadline that names events says.
_DEADLINE = {"anew": "counted anew at", "paused_by": "not counted after"}

#: What each value of a word means.
_VALUES: dict[str, tuple[str, dict[Any, str]]] = {
    "check": (
        "Check",
        {
            "unique": "no two events have the same key",
            "chain": "the first path of the key holds the id of the event before",
            "first": "the stream begins with one of the events, and all of these have the same key",
            "last": "nothing comes after the events",
            "counter": "the numbers of the events of one key rise",
            "agree": "a field of the events is what was said of their key",
        },
    ),
    "rises": (
        "Each number",
        {"by-one": "is one more than the one before", "never-falls": "is no less than the one before"},
    ),
    "compare": (
        "Compared",
        {
            "text": "the parts, put together, are the whole, letter by letter",
            "stripped-text": "the parts, put together, are the whole, but for white space at both ends",
            "json": "the parts, put together, are JSON; where the whole is a text, they are that text",
        },
    ),
    "exclusive": ("At a time", {True: "only one, whatever its key"}),
    "started": ("Started", {True: "the first part must follow a start"}),
    "reusable": ("Reusable", {True: "a key may be used again after its whole"}),
    "implicit": (
        "Implicit",
        {True: "a span is over when a closer of its scope comes, or another is opened there; nothing need close it"},
    ),
    "elsewhere": ("Elsewhere", {True: "an event that names no agent may be of the only span of another agent"}),
    "loose": ("Loose", {True: "several openers may wait for one closer, and a closer may come without an opener"}),
    "scope": ("Scope", {"agent": "each agent for itself", "session": "the whole session"}),
}


def facts(rule: Node) -> Iterator[tuple[str, list[str]]]:
    """Yields what a rule consists of: a heading, and what stands under it, names in backquotes."""
    for word, heading in _EVENTS.items():
        if word in rule:
            more = {"restarts": "whatever was said before"} if word == "said_by" else {}
            yield heading, [describe(on, severity=word == "until", **more) for on in rule[word]]
    if "excused_when" in rule:
        yield "Excused when", [_conditions(rule["excused_when"])]
    if "deadline" in rule:
        yield "Stalled after", [time_limit(rule["deadline"])]
    if "within" in rule:
        yield "Inside of", [_quoted(name) for name in rule["within"]]
    if "opener" in rule:
        yield "Opened with", [_conditions(rule["opener"])]
    if rule.get("key"):
        yield "Tied together by", [_quoted(path) for path in rule["key"]]
    texts = [_quoted(rule[word]) for word in ("part_text", "whole_text") if word in rule]
    if texts:
        yield "Texts", texts
    if rule.get("check") == "agree":
        default = f", {quote(rule['default'])} if it is not there" if "default" in rule else ""
        yield "Field", [_quoted(rule["value"]) + default]
    elif "value" in rule:
        begins = f", from {rule['begins']} on" if "begins" in rule else ""
        yield "Number", [_quoted(rule["value"]) + begins]
    repair = rule.get("repair", {})
    if "close" in repair:
        yield "Mended by", _put_in(repair["close"])
    if "open" in repair:
        before = ", ".join(describe(on) for on in repair["before"])
        yield "If it is never opened, mended by", [f"{name} before {before}" for name in _put_in(repair["open"])]
    for word, (heading, meanings) in _VALUES.items():
        if word in rule:
            yield heading, [meanings[rule[word]]]


def _put_in(said: Any) -> list[str]:
    """The types of what is put in."""
    put_ins: list[Node] = said if isinstance(said, list) else [said]
    return list(dict.fromkeys(_quoted(put_in["type"]) for put_in in put_ins))


def time_limit(deadline: Node) -> str:
    """Puts a deadline into words, such as ``30 s, counted anew at `one` ``."""
    words = [f"{deadline['seconds']:,} s"]
    for word, heading in _DEADLINE.items():
        if word in deadline:
            words.append(f"{heading} {' or '.join(describe(on) for on in deadline[word])}")
    return ", ".join(words)


def describe(on: Any, *, severity: bool = False, restarts: str = "what comes then may begin anew") -> str:
    """Describes an event in some role: its type, its conditions, and for whom it speaks.

    Args:
        on: the event, as it stands in a rule.
        severity: whether to say which severity it gives.
        restarts: what it means that it restarts.
    """
    if isinstance(on, str):
        return "any event" if on == "*" else _quoted(on)
    notes = [_conditions(on["where"])] if "where" in on else []
    if on.get("scope") == "session":
        notes.append("for all agents")
    if on.get("restarts"):
        notes.append(restarts)
    if "each" in on:
        notes.append(f"each item of {_quoted(on['each'])}")
    if on.get("key"):
        notes.append(f"by {' and '.join(map(_quoted, on['key']))}")
    if on.get("optional"):
        notes.append("need not be closed")
    if severity and "severity" in on:
        notes.append(f"gives a finding of level {on['severity']}")
    note = f" ({'; '.join(notes)})" if notes else ""
    return describe(on["type"]) + note


def heading(rule: Node) -> str:
    """Returns a rule's kind, severity and streams, such as `bracket, error, live and log`."""
    check = f" ({rule['check']})" if "check" in rule else ""
    return f"{rule['kind']}{check}, {severity_of(rule)}, {' and '.join(streams_of(rule))}"


def severity_of(rule: Node) -> str:
    """Returns the severity of a rule's findings."""
    return str(rule.get("severity", "error"))


def streams_of(rule: Node) -> list[str]:
    """Returns the kinds of stream that a rule is for."""
    return list(rule.get("streams", ("live", "log")))


def stated(entry: str, definitions: Node) -> str | None:
    """Returns what the schema says of a field that states a rule; None when the source is a document.

    Args:
        entry: an entry of a rule's `source`.
        definitions: the definitions of the schema.
    """
    name, *path = entry.split(".")
    node: Node = definitions.get(name, {})
    description = node.get("description")
    for step in path:
        while "$ref" in node:
            node = definitions[node["$ref"].rpartition("/")[2]]
        node = node.get("properties", {}).get(step, {})
        description = node.get("description", description)
    return description


def example_lines(example: list[Node]) -> list[str]:
    """Writes the events of an example as JSON, one on a line."""
    return [msgspec.json.encode(unfold(event)).decode() for event in example]


def unfold(event: Node) -> dict[str, Any]:
    """Returns an event of an example as it is in a stream: `data.turnId` is a field of `data`."""
    unfolded: dict[str, Any] = {}
    for path, value in event.items():
        *folders, name = path.split(".")
        place = unfolded
        for folder in folders:
            place = place.setdefault(folder, {})
        place[name] = value
    return unfolded


def silenced(name: str) -> list[str]:
    """Returns the ways to silence a rule, or one of its codes, one on a line.

    Args:
        name: the rule's id, or the id and a code as findings print them.
    """
    key = f'"{name}"' if "/" in name else name
    return [
        f"session-events validate --ignore {name} FILE",
        f"session-events validate --severity {name}=off FILE",
        "",
        "# pyproject.toml",
        "[tool.session-events]",
        f'severity.{key} = "off"',
    ]


def _conditions(where: Node) -> str:
    return " and ".join(_condition(path, value) for path, value in where.items())


def _condition(path: str, value: Any) -> str:
    if isinstance(value, dict) and "one_less_than" in value:
        return f"{_quoted(path)} is one less than {_quoted(value['one_less_than'])}"
    if isinstance(value, dict) and "other_than" in value:
        return f"{_quoted(path)} is there, and not {_listed(value['other_than'])}"
    if isinstance(value, dict):
        return f"{_quoted(path)} is {'there' if value['present'] else 'not there'}"
    return f"{_quoted(path)} is {_listed(value)}"


def _listed(value: Any) -> str:
    return " or ".join(map(quote, value if isinstance(value, list) else [value]))


def _quoted(name: str) -> str:
    return f"`{name}`"
