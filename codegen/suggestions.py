"""Suggests stream rules for events that look as if they belonged together."""

import re
from collections.abc import Iterator

from msgspec import Struct
from session_events.codegen.naming import data_class
from session_events.codegen.needs import type_of
from session_events.codegen.source import Source
from session_events.codegen.tree import Node

_OPENERS = ("begin", "opened", "queued", "requested", "required", "start", "started")
_CLOSERS = ("close", "closed", "complete", "completed", "end", "ended", "failed", "finished", "resolved", "settled")
_PART = "delta"

_LAST_WORD = re.compile(r"(.+)[._]([a-z]+)")
_ID = re.compile(r"id|.*Id")
_NO_ID = re.compile(r"[^a-z0-9]+")


class Suggestion(Struct, frozen=True):
    """A rule that may hold, with what speaks for it. Its sentence, `says`, is for a human to write.

    Attributes:
        rule: the rule as it would stand in the schema, but for its words.
        evidence: the facts: fields that the events share, and what differs between them.
    """

    rule: Node
    evidence: tuple[str, ...]


def suggest(source: Source, new_events: set[str]) -> tuple[Suggestion, ...]:
    """Suggests rules for pairs of events, one of which at least is new, that no rule ties together yet."""
    found: list[Suggestion] = []
    for stem, kind, roles in _pairs(sorted(source.events)):
        events = [event for names in roles.values() for event in names]
        if new_events & {*events} and not any(_ties(rule, events) for rule in source.stream.get("rules", ())):
            found.append(_suggestion(source, stem, kind, roles))
    return tuple(found)


def _pairs(events: list[str]) -> Iterator[tuple[str, str, dict[str, list[str]]]]:
    """The stem, the kind of rule, and the events in their roles."""
    words: dict[str, dict[str, str]] = {}
    for event in events:
        match = _LAST_WORD.fullmatch(event)
        if match is not None:
            words.setdefault(match[1], {})[match[2]] = event
    for stem, by_word in words.items():
        openers, closers = ([by_word[word] for word in known if word in by_word] for known in (_OPENERS, _CLOSERS))
        if openers and closers:
            yield stem, "bracket", {"open": openers, "close": closers}
        if _PART in by_word and stem in events:
            yield stem, "assembly", {"part": [by_word[_PART]], "whole": [stem]}


def _ties(rule: Node, events: list[str]) -> bool:
    entries = [on for role in ("open", "close", "part", "whole") for on in rule.get(role, ())]
    return {*events} <= {type_of(on) for on in entries}


def _suggestion(source: Source, stem: str, kind: str, roles: dict[str, list[str]]) -> Suggestion:
    events = [event for names in roles.values() for event in names]
    payloads = {event: _payload(source, event) for event in events}
    optional = {
        field: [event for event, payload in payloads.items() if field not in payload.get("required", ())]
        for field in payloads[events[0]]["properties"]
        if _ID.fullmatch(field) and all(_is_text(source, payload, field) for payload in payloads.values())
    }
    ranked = sorted(optional, key=lambda field: (bool(optional[field]), not _named_after(field, stem)))
    key = ranked[:1]
    evidence = [f"all have data.{field}{_unless_required(optional[field])}" for field in ranked]
    evidence = evidence or ["they share no field that looks like an id"]
    live = [event for event in events if _is_ephemeral(source, event)]
    rule: Node = {"id": _NO_ID.sub("-", stem.lower()), "kind": kind, "key": [f"data.{field}" for field in key], **roles}
    if live:
        rule["streams"] = ["live"]
        evidence.append(f"never in a log: {', '.join(live)}")
    rule["source"] = [
        f"{data_class(event)}.{key[0]}" if key else f"{source.events[event]}.{source.tag}" for event in events
    ]
    return Suggestion(rule, tuple(evidence))


def _named_after(field: str, stem: str) -> bool:
    """Whether an id is named after the last word of what its events are about: `runId` of `factory.run`."""
    return bool(field[:-2]) and stem.lower().replace("_", "").endswith(field[:-2].lower())


def _unless_required(optional: list[str]) -> str:
    return f", optional in {', '.join(optional)}" if optional else ", required"


def _payload(source: Source, event: str) -> Node:
    node = source.definitions[source.events[event]].get("properties", {}).get("data", {})
    return {"properties": {}, **source.resolve(node)}


def _is_text(source: Source, payload: Node, field: str) -> bool:
    return source.resolve(payload["properties"].get(field, {})).get("type") == "string"


def _is_ephemeral(source: Source, event: str) -> bool:
    name = source.stream.get("envelope", {}).get("ephemeral", "")
    node = source.definitions[source.events[event]]
    return name in node.get("required", ()) and node["properties"].get(name, {}).get("const") is True
