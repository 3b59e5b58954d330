"""Compares the events in the roles of a rule: their conditions, their keys, and their other options."""

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from session_events.codegen.diff.found import Found, listed
from session_events.codegen.diff.shapes import canonical
from session_events.codegen.tree import Node
from session_events.rule_text import describe

#: What the kinds of change call the events of a role.
ROLES = {
    "open": "opener",
    "close": "closer",
    "start": "start",
    "part": "part",
    "whole": "whole",
    "event": "subject",
    "introduced_by": "introducer",
    "until": "deadline",
    "excused_by": "excuse",
    "forgiven_by": "forgiveness",
    "before": "forerunner",
    "instead": "stand-in",
    "after": "successor",
    "repeated_by": "repetition",
    "said_by": "statement",
    "renewed_by": "renewal",
}

#: Options that are there or are not: role, option, kinds of change for one that came and one that went.
_FLAGS = (
    ("open", "optional", "opener-became-optional", "opener-became-required"),
    ("excused_by", "restarts", "excuse-restart-added", "excuse-restart-removed"),
    ("after", "restarts", "successor-restart-added", "successor-restart-removed"),
    ("said_by", "restarts", "statement-restart-added", "statement-restart-removed"),
    ("close", "scope", "closer-widened", "closer-narrowed"),
    ("until", "scope", "deadline-widened", "deadline-narrowed"),
    ("excused_by", "scope", "excuse-widened", "excuse-narrowed"),
    ("forgiven_by", "scope", "forgiveness-widened", "forgiveness-narrowed"),
)

#: Severities, the mildest first.
SEVERITIES = ("info", "warning", "error")

#: The events of a role, by type, each with its options.
Events: TypeAlias = dict[str, list[Node]]


def events_of(rule: Node, role: str, renamed: Mapping[str, str]) -> Events:
    """The events of a role.

    Args:
        rule: the rule.
        role: one of `ROLES`.
        renamed: new types of events by old types.
    """
    found: Events = {}
    for entry in rule.get(role, ()):
        on: Node = {"type": entry} if isinstance(entry, str) else dict(entry)
        on["type"] = renamed.get(on["type"], on["type"])
        if "each" not in on and on.get("key") == rule.get("key", []):
            del on["key"]  # what the rule says of all events, said again
        if on.get("severity") == rule.get("severity", "error"):
            del on["severity"]
        found.setdefault(on["type"], []).append(on)
    return found


def compare_role(role: str, old: Events, new: Events, severities: tuple[str, str]) -> Iterator[Found]:
    """Compares the events of a role.

    Args:
        role: one of `ROLES`.
        old: the old events.
        new: the new ones.
        severities: those of the old rule and of the new one.
    """
    word = ROLES[role]
    yield from (Found(f"{word}-removed", old=_said(events)) for name, events in old.items() if name not in new)
    yield from (Found(f"{word}-added", new=_said(events)) for name, events in new.items() if name not in old)
    for name, events in old.items():
        if name in new:
            yield from _same_type(role, events, new[name], severities)


def _same_type(role: str, old: list[Node], new: list[Node], severities: tuple[str, str]) -> Iterator[Found]:
    """Compares the events of one type: those that are the same but for their options are a pair."""
    before, after = ({canonical(on) for on in events} for events in (old, new))
    gone = [on for on in old if canonical(on) not in after]
    come = [on for on in new if canonical(on) not in before]
    pairs: list[tuple[Node, Node]] = []
    for on in list(gone):
        where = canonical(on.get("where"))
        other = next((other for other in come if canonical(other.get("where")) == where), None)
        if other is not None:
            gone.remove(on)
            come.remove(other)
            pairs.append((on, other))
    if gone or come:
        yield Found(f"{ROLES[role]}-condition-changed", old=_said(old), new=_said(new))
        return
    for on, other in pairs:
        yield from _options(role, on, other, severities)


def _options(role: str, old: Node, new: Node, severities: tuple[str, str]) -> Iterator[Found]:
    if old.get("each") != new.get("each"):
        yield Found("event-items-changed", old=_said([old]), new=_said([new]))
    elif old.get("key") != new.get("key"):
        yield Found("event-key-changed", old=_key(old), new=f"{_plain(new)} is {_key(new)}")
    for of, option, added, removed in _FLAGS:
        before, after = (on.get(option) in (True, "session") for on in (old, new))
        if role == of and before != after:
            yield Found(added if after else removed, old=_plain(old), new=_plain(new))
    if role == "until":
        was, now = (on.get("severity", other) for on, other in zip((old, new), severities, strict=True))
        if was != now and old.get("severity") != new.get("severity"):
            raised = SEVERITIES.index(now) > SEVERITIES.index(was)
            yield Found(
                f"deadline-severity-{'raised' if raised else 'lowered'}",
                old=was,
                new=f"{_plain(new)} brings to light is of severity {now}",
            )


def _plain(on: Node) -> str:
    """An event and its conditions, as a message names them."""
    return _said([{key: on[key] for key in ("type", "where") if key in on}])


def _key(on: Node) -> str:
    if "key" not in on:
        return "that of the rule"
    return listed(on["key"]) or "the item itself"


def _said(events: list[Any]) -> str:
    """Events as a message names them; the quotes of documents are left out."""
    return listed(describe(on, severity=True).replace("`", "") for on in events)
