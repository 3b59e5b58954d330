"""What a stream turns out to be, by its first bytes."""

import re
from io import BytesIO
from typing import Any, Literal, TypeAlias

import msgspec
from msgspec import UNSET, Struct
from session_events.framing.jsonl import MARK

Opening: TypeAlias = Literal["events", "messages", "headers", "event-stream"]
"""Events, one on each line; JSON-RPC messages, one on each line; JSON-RPC messages with headers;
server-sent events."""

#: A header that begins a message, wherever it stands.
HEADER = re.compile(rb"content-length[ \t]{0,8}:[ \t]{0,8}\d{1,20}[ \t]{0,8}\r?\n", re.IGNORECASE)

#: How many bytes it has at most.
LONGEST_HEADER = 64

_LENGTH_HEADER = re.compile(rb"content-length[ \t]*:", re.IGNORECASE)
_FIRST_FIELD = re.compile(rb'\s*\{\s*"(?:jsonrpc|method)"\s*:')


#: A line that only an event stream has. Comments tell nothing: the rest of a line that was cut may look like one.
_FIELD = re.compile(rb"(?:data|event|id|retry)\s*(?::|\Z)")


class _Object(Struct):
    jsonrpc: Any = UNSET
    method: Any = UNSET
    type: Any = UNSET


def opening_of(begin: bytes, *, whole: bool = False) -> Opening | None:
    """Finds out what a stream is. The first line decides that tells something.

    Args:
        begin: its first bytes.
        whole: there are no more bytes, or no more that may be waited for.

    Returns:
        What it is; `events` if nothing tells. None if that needs more bytes.
    """
    for line in BytesIO(begin.removeprefix(MARK)):
        if not (whole or line.endswith(b"\n")):
            break
        if _FIELD.match(line):
            return "event-stream"
        if _LENGTH_HEADER.match(line) or HEADER.search(line):
            return "headers"
        if line.lstrip().startswith(b"{"):
            return "messages" if _is_message(line) else "events"
    return "events" if whole else None


def _is_message(line: bytes) -> bool:
    try:
        found = msgspec.json.decode(line, type=_Object)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return _FIRST_FIELD.match(line) is not None  # damaged, or too long to be seen to its end
    return found.type is UNSET and (found.jsonrpc is not UNSET or found.method is not UNSET)
