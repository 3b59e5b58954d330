"""A dialect of made-up events that have no envelope, and of made-up rules for them."""

from typing import Any

from session_events import load_dialect

TEXT, NUMBER = {"type": "string"}, {"type": "integer", "minimum": 0}
SAYS = {"says": "What events of this kind do.", "source": ["a document"]}


def _event(tag: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """The schema of an event; fields whose names end in `_` may be absent."""
    properties = {"kind": {"type": "string"} | tag} | {name.rstrip("_"): field for name, field in fields.items()}
    required = ["kind", *(name for name in fields if not name.endswith("_"))]
    return {"type": "object", "required": required, "additionalProperties": False, "properties": properties}


def _list(of: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": of}


_CHOICE = {
    "type": "object",
    "required": ["index", "finish"],
    "properties": {"index": NUMBER, "role": TEXT, "finish": {"type": ["string", "null"]}},
}
_NAME = TEXT | {"pattern": "^[^_]", "minLength": 2}
_EVENTS = {
    "hello": {"session": TEXT},
    "bye": {"reason_": {"enum": ["done", "tired"]}},
    "gone": {},
    "beat": {},
    "message": {"name_": _NAME},
    "message.end": {},
    "block": {"index": NUMBER, "of": {"enum": ["text", "tool", "data"]}},
    "block.text": {"index": NUMBER, "text": TEXT},
    "block.json": {"index": NUMBER, "json": TEXT},
    "block.end": {"index": NUMBER},
    "tool": {"id": NUMBER},
    "tool.part": {"id": NUMBER, "text": TEXT},
    "tool.whole": {"id": NUMBER, "text": TEXT},
    "job": {"name": _NAME, "state": {"enum": ["new", "running", "asleep", "over"]}},
    "approval": {"of": _NAME, "tool_": NUMBER},
    "cancelled": {"names": _list(_NAME)},
    "chunk": {"choices": _list({"$ref": "#/definitions/choice"}), "size_": NUMBER},
}
_RULES: list[dict[str, Any]] = [
    {"id": "first", "kind": "order", "check": "first", "key": ["session"], "event": ["hello"], "before": ["beat"]},
    {"id": "last", "kind": "order", "check": "last", "key": [], "event": ["bye", "gone"]},
    {"id": "message", "kind": "bracket", "key": [], "open": ["message"], "close": ["message.end"]},
    {
        "id": "block-index",
        "kind": "order",
        "check": "counter",
        "key": [],
        "event": ["block"],
        "value": "index",
        "rises": "by-one",
        "begins": 0,
        "excused_by": ["message"],
    },
    {
        "id": "block",
        "kind": "bracket",
        "key": ["index"],
        "exclusive": True,
        "open": ["block"],
        "close": ["block.end"],
        "until": ["message.end"],
        "excused_by": ["gone"],
    },
    {
        "id": "text",
        "kind": "inside",
        "key": ["index"],
        "event": ["block.text"],
        "within": ["block"],
        "opener": {"of": ["text", "data"]},
    },
    {
        "id": "input",
        "kind": "assembly",
        "key": ["index"],
        "start": [{"type": "block", "where": {"of": "tool"}}],
        "part": ["block.json"],
        "whole": ["block.end"],
        "part_text": "json",
        "compare": "json",
        "reusable": True,
        "started": True,
    },
    {"id": "family", "kind": "inside", "key": [], "event": ["data-*"], "within": ["block"], "opener": {"of": "data"}},
    {"id": "unlike", "kind": "inside", "key": [], "event": ["chunk"], "within": ["message", "block"]},
    {
        "id": "started",
        "kind": "assembly",
        "key": ["id"],
        "start": ["tool"],
        "part": ["tool.part"],
        "whole": ["tool.whole"],
        "part_text": "text",
        "whole_text": "text",
        "compare": "text",
        "started": True,
        "excused_by": [{"type": "approval", "key": ["tool"]}],
    },
    {
        "id": "job",
        "kind": "bracket",
        "key": ["name"],
        "open": [{"type": "job", "where": {"state": "new"}}],
        "close": [{"type": "job", "where": {"state": {"other_than": ["new", "running", "asleep"]}}}],
        "excused_by": [
            {"type": "approval", "key": ["of"]},
            {"type": "cancelled", "each": "names", "key": []},
        ],
    },
    {
        "id": "at-work",
        "kind": "inside",
        "key": ["name"],
        "event": [{"type": "job", "where": {"state": ["running", "asleep"]}}],
        "within": ["job"],
    },
    {
        "id": "choice",
        "kind": "bracket",
        "key": ["index"],
        "open": [{"type": "chunk", "each": "choices", "where": {"role": {"present": True}}}],
        "close": [{"type": "chunk", "each": "choices", "where": {"finish": {"other_than": [None, "pause"]}}}],
        "excused_by": [{"type": "chunk", "each": "choices", "where": {"finish": "pause"}}],
    },
    {
        "id": "named",
        "kind": "refers",
        "key": ["name"],
        "event": [{"type": "message", "where": {"name": {"present": True}}}],
        "introduced_by": ["job"],
    },
]

MADE_UP_PLAIN = load_dialect(
    {
        "$ref": "#/definitions/event",
        "x-dialect": {"name": "made-up-plain"},
        "x-stream": {"rules": [SAYS | rule for rule in _RULES]},
        "definitions": {
            "event": {"anyOf": [{"$ref": f"#/definitions/{name}"} for name in (*_EVENTS, "data")]},
            **{name: _event({"const": name}, **fields) for name, fields in _EVENTS.items()},
            "data": _event({"pattern": "^data-"}, data={}),
            "choice": _CHOICE,
        },
    }
)
