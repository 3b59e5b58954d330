"""Draws the state machines of rules as Mermaid diagrams."""

from collections.abc import Iterable, Iterator

from session_events.codegen.tree import Node
from session_events.codes import codes_of
from session_events.rule_text import describe

#: An arrow: from, to, and the events on it.
_Arrow = tuple[str, str, list[str]]

#: The states that are no findings, with what they are called.
_STATES = {"open": "open", "done": "closed", "excused": "excused"}


def diagram(rule: Node) -> list[str]:
    """Returns the lines of a state diagram of a bracket or an assembly; none for other kinds of rule.

    A state that is the code of a finding is where that finding is given.
    """
    arrows = {"bracket": _bracket, "assembly": _assembly}.get(rule["kind"])
    return [] if arrows is None else list(_lines(rule, arrows(rule)))


def _bracket(rule: Node) -> Iterator[_Arrow]:
    opened, closed = _events(rule, "open"), _events(rule, "close")
    yield "[*]", "open", opened
    yield "[*]", "unopened", closed
    yield "open", "done", closed
    yield "open", "reopened", [f"{event}, same key" for event in opened] if rule.get("key") else opened
    yield "open", "overlap", [f"{event}, other key" for event in opened]
    yield from _open_ends(rule)
    yield from _excuses(rule, opened)
    yield "[*]", "excused", [describe(on) for on in rule["open"] if not isinstance(on, str) and on.get("optional")]
    if "excused_by" in rule or "excused_when" in rule:
        yield "excused", "open", opened
        yield "excused", "done", closed
    yield "done", "open", opened
    yield "done", "unopened", closed


def _assembly(rule: Node) -> Iterator[_Arrow]:
    started, parts, whole = (_events(rule, role) for role in ("start", "part", "whole"))
    yield "[*]", "open", [*started, *parts]
    yield "[*]", "done", whole
    yield "open", "open", parts
    yield "open", "done", whole
    yield "open", "text-mismatch", [f"{event}, other text" for event in whole]
    yield "open", "reopened", started
    yield from _open_ends(rule)
    yield from _excuses(rule, [*started, *parts])
    yield "excused", "open", started
    if any(not isinstance(on, str) and on.get("restarts") for on in rule.get("excused_by", ())):
        yield "excused", "open", [f"{event}, if parts may begin anew" for event in parts]
    yield "excused", "done", whole
    yield "done", "open", [*started, *parts] if rule.get("reusable") else started
    yield "done", "late-part", parts
    yield "done", "duplicate", whole


def _open_ends(rule: Node) -> Iterator[_Arrow]:
    yield "open", "unclosed", [*_events(rule, "until"), "the stream ends"]
    if "deadline" in rule:
        yield "open", "stalled", [f"{rule['deadline']['seconds']:,} s pass"]
    yield "open", "excused", _events(rule, "excused_by")


def _excuses(rule: Node, opened: list[str]) -> Iterator[_Arrow]:
    if "excused_when" in rule:
        condition = describe({"type": "*", "where": rule["excused_when"]}).removeprefix("any event ")
        yield "[*]", "excused", [f"{event} {condition}" for event in opened]


def _events(rule: Node, role: str) -> list[str]:
    return [describe(on) for on in rule.get(role, ())]


def _lines(rule: Node, arrows: Iterable[_Arrow]) -> Iterator[str]:
    codes = [str(code) for code in codes_of(rule) if code != "mended"]
    drawn = [(start, end, events) for start, end, events in arrows if events and end in {*_STATES, *codes}]
    used = {end for _, end, _ in drawn}
    yield "stateDiagram-v2"
    for state, name in _STATES.items():
        if state in used:
            yield f"    {_id(state)} : {name}"
    for code in codes:
        yield f"    {_id(code)} : {rule['id']}/{code}"
    for start, end, events in drawn:
        yield f"    {_id(start)} --> {_id(end)} : {'<br/>'.join(_label(event) for event in events)}"
    yield "    classDef finding fill:#fdd,stroke:#c00,color:#600"
    yield f"    class {','.join(_id(code) for code in codes)} finding"


def _id(state: str) -> str:
    """The name of a state in the diagram, which must be no word of Mermaid's own, such as `end` or `state`."""
    return state if state == "[*]" else f"x_{state.replace('-', '_')}"


def _label(text: str) -> str:
    """A text that is all label: Mermaid ends one at a semicolon, and reads names in backquotes as Markdown."""
    return text.replace("`", "").replace(";", ",").replace("#", "").replace('"', "'")
