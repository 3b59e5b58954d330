"""Builds valid copilot events by type, so that hand-made streams read like a table."""

import json
import shlex
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count, product
from types import FunctionType, MethodType, ModuleType
from typing import Any
from uuid import UUID

from msgspec import UNSET, structs
from session_events import Dialect, Finding, Monitor, UnknownEvent
from session_events.copilot import DIALECT

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)

#: What of an event is checked against the tables: rule, code, severity, line, related line, key, agent.
Seen = tuple[str, str, str, int | None, int | None, tuple[object, ...] | None, str | None]

#: The fields that tie events together, by their attributes.
KEYS = {
    "turn_id": "turnId",
    "tool_call_id": "toolCallId",
    "message_id": "messageId",
    "reasoning_id": "reasoningId",
    "request_id": "requestId",
    "hook_invocation_id": "hookInvocationId",
    "session_id": "sessionId",
}

CYCLE = [
    "assistant.turn_start turnId=",
    "tool.execution_start toolCallId=",
    "tool.execution_progress toolCallId=",
    "tool.execution_complete toolCallId=",
    "assistant.message_delta messageId= deltaContent=x",
    "assistant.message messageId= content=x",
    "hook.start hookInvocationId=",
    "hook.end hookInvocationId=",
    "assistant.turn_end turnId=",
]
LEFT_OPEN = ["assistant.reasoning_delta reasoningId= deltaContent=x", "permission.requested requestId="]

ROLES = ("event", "open", "close", "start", "part", "whole", "until", "excused_by", "before", "introduced_by")

_numbers = count(1)
_definitions: dict[str, Any] = DIALECT.schema["definitions"]
_events: dict[str, Any] = {
    definition["properties"]["type"]["const"]: definition
    for definition in _definitions.values()
    if "const" in definition.get("properties", {}).get("type", {}) and "timestamp" in definition["properties"]
}


def value(schema: dict[str, Any]) -> Any:
    """Returns the plainest JSON value that a schema allows: required fields only, first alternatives."""
    if "$ref" in schema:
        return value(_definitions[schema["$ref"].rpartition("/")[2]])
    if "const" in schema:
        return schema["const"]
    for alternatives in ("enum", "anyOf"):
        if alternatives in schema:
            first = schema[alternatives][0]
            return first if alternatives == "enum" else value(first)
    formats = {"uuid": str(UUID(int=0)), "date-time": EPOCH.isoformat()}
    match schema.get("type"):
        case "object":
            properties = schema.get("properties", {})
            return {name: value(properties[name]) for name in schema.get("required", ())}
        case "string":
            return formats.get(schema.get("format", ""), "text")
        case "integer" | "number":
            return schema.get("minimum", schema.get("exclusiveMinimum", 0) + 1)
        case "boolean":
            return True
        case "array":
            return []
    return None


def plain(
    event_type: str,
    /,
    *,
    agent: str | None = None,
    event_id: str | None = None,
    parent: str | None = None,
    ephemeral: bool | None = None,
    **data: Any,
) -> dict[str, Any]:
    """Returns an event as plain JSON, with a fresh id and timestamp.

    Args:
        event_type: type of the event.
        agent: its `agentId`; None for the root agent.
        event_id: its `id`; None for a fresh one.
        parent: its `parentId`.
        ephemeral: its `ephemeral`; None for what the schema requires.
        data: fields of its `data`, beside those that the schema requires.
    """
    number = next(_numbers)
    made: dict[str, Any] = value(_events[event_type])
    made |= {
        "id": event_id or str(UUID(int=number)),
        "timestamp": (EPOCH + timedelta(milliseconds=number)).isoformat(),
        "parentId": parent,
        "data": (made["data"] or {}) | data,
    }
    envelope = {"agentId": agent, "ephemeral": ephemeral}
    return made | {name: field for name, field in envelope.items() if field is not None}


def event(event_type: str, /, **fields: Any) -> Any:
    """Returns an event, decoded strictly; the arguments are those of `plain`."""
    return DIALECT.decode(json.dumps(plain(event_type, **fields)))


def drifted(event_type: str, /, *, without: Iterable[str] = (), data: Any = None, **fields: Any) -> Any:
    """Returns the known part of an event that lacks some fields of its data, or whose `data` is something else."""
    made = plain(event_type, **fields) | ({} if data is None else {"data": data})
    if data is None:
        made["data"] = {name: field for name, field in made["data"].items() if name not in without}
    return DIALECT.decode(json.dumps(made), strict=False)


def row(text: str, parent: str | None = None) -> Any:
    """Makes an event of a row such as `hook.end hookInvocationId=h1 success:=false agent=a1`; `:=` takes JSON."""
    event_type, *pairs = shlex.split(text)
    fields: dict[str, Any] = {"parent": parent}
    for pair in pairs:
        name, _, text_value = pair.partition("=")
        fields[name.removesuffix(":")] = json.loads(text_value) if name.endswith(":") else text_value
    return event(event_type, **fields)


def stream(*rows: Any) -> list[Any]:
    """Makes events of rows, each naming the one before as its parent; what is an event already stays as it is."""
    events: list[Any] = []
    for entry in rows:
        parent = events[-1].id if events else None
        events.append(row(entry, parent) if isinstance(entry, str) else entry)
    return events


def findings(*rows: Any, begin: bool = True, **modes: Any) -> list[Finding]:
    """Returns what a monitor finds in a stream of rows up to its close; the first row is line 1.

    Args:
        rows: rows or events.
        begin: whether a `session.start` comes before, as line 0.
        modes: arguments of the monitor.
    """
    monitor = Monitor(DIALECT, **modes)
    before = ["session.start sessionId=s1"] if begin else []
    found = []
    for line, made in enumerate(stream(*before, *rows), start=1 - len(before)):
        found += monitor.feed(made, line)
    return found + monitor.close()


def seen(finding: Finding) -> Seen:
    """Returns what of a finding the tables state."""
    return (
        finding.rule,
        finding.code,
        finding.severity,
        finding.line,
        finding.related_line,
        finding.key,
        finding.agent_id,
    )


def check(*rows: Any, **modes: Any) -> list[Seen]:
    """Returns what a monitor finds in a stream of rows, as the tables state it."""
    return [seen(finding) for finding in findings(*rows, **modes)]


def unknown(**fields: Any) -> UnknownEvent:
    """Returns an event of a type that the schema does not know."""
    return UnknownEvent(**{"type": "new.event", "raw": b"{}"} | fields)


def endless() -> Iterator[Any]:
    """Yields cycles of events with ids, agents and keys of their own; every other opens what only an abort excuses."""
    attributes = {field: attribute for attribute, field in KEYS.items()}
    closed = [(row(text), attributes[text.split()[1][:-1]]) for text in CYCLE]
    excused = [*closed[:-1], *((row(text), attributes[text.split()[1][:-1]]) for text in LEFT_OPEN), closed[-1]]
    excused.insert(-1, (event("abort"), None))
    for number in count():
        for made, attribute in excused if number % 2 else closed:
            data = structs.replace(made.data, **{attribute: str(number)}) if attribute else made.data
            yield structs.replace(made, id=f"{number} {made.type}", agent_id=f"a{number}", data=data)


def pool(data: Any) -> list[Any]:
    """Returns events of all types that rules name, of two agents, with two keys, and with `data` instead of theirs."""
    named = {on.event for rule in DIALECT.rules for role in ROLES for on in getattr(rule, role, ())}
    types = [event_type for event_type, event_class in DIALECT.event_types.items() if event_class in named]
    made = []
    for event_type, agent in product(types, (None, "a1")):
        required = [name for name in KEYS.values() if name in plain(event_type)["data"]]
        made += [event(event_type, agent=agent, **dict.fromkeys(required, key)) for key in ("k", "\n\x1b")]
        made.append(drifted(event_type, agent=agent, data=data))
    ids = [UNSET, "u", made[0].id]
    unknowns = [unknown(id=own, parent_id=parent) for own, parent in product(ids, [*ids, None])]
    resolved = row("permission.requested requestId=k resolvedByHook:=true")
    return [*made, *unknowns, resolved, unknown(ephemeral=True), unknown(type=None)]


def size(monitor: Monitor) -> int:
    """Returns how many entries there are in all containers that can be reached from a monitor."""
    total, passed = 0, set[int]()
    todo: list[Any] = [monitor]
    while todo:
        thing = todo.pop()
        if id(thing) in passed or isinstance(thing, type | ModuleType | Dialect):
            continue
        passed.add(id(thing))
        if isinstance(thing, dict | list | tuple | set):
            total += len(thing)
            todo += [*thing, *thing.values()] if isinstance(thing, dict) else thing
        elif isinstance(thing, FunctionType | MethodType):
            todo += [cell.cell_contents for cell in thing.__closure__ or ()] + [getattr(thing, "__self__", None)]
        for names in ("__slots__", "__struct_fields__"):
            todo += [getattr(thing, name, None) for name in getattr(thing, names, ())]
        todo += [getattr(thing, "__dict__", None) or ()]
    return total
