"""Makes events of the Messages API, and streams of them as its servers write them."""

import json
from typing import Any

Event = dict[str, Any]

PING: Event = {"type": "ping"}
STOP: Event = {"type": "message_stop"}


def message(name: str = "msg_01", **more: Any) -> Event:
    """Begins a message."""
    begun = {
        "model": "claude-haiku-4-5-20251001",
        "id": name,
        "type": "message",
        "role": "assistant",
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
        "stop_details": None,
        "usage": {
            "input_tokens": 12,
            "cache_creation_input_tokens": 0,
            "cache_read_input_tokens": 0,
            "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0},
            "output_tokens": 1,
            "service_tier": "standard",
            "inference_geo": "not_available",
        },
    }
    return {"type": "message_start", "message": begun | more}


def start(index: Any, kind: str = "text", **more: Any) -> Event:
    """Begins a block; what every block of its kind has is filled in."""
    block = {"type": kind, **_EMPTY.get(kind, {}), **more}
    return {"type": "content_block_start", "index": index, "content_block": block}


def stop(index: Any) -> Event:
    """Ends a block."""
    return {"type": "content_block_stop", "index": index}


def delta(index: Any, kind: str, **more: Any) -> Event:
    """A piece of a block."""
    return {"type": "content_block_delta", "index": index, "delta": {"type": kind, **more}}


def text(index: Any, *pieces: str) -> list[Event]:
    """A text block."""
    return [start(index), *(delta(index, "text_delta", text=piece) for piece in pieces), stop(index)]


def thought(index: int, *pieces: str) -> list[Event]:
    """A thinking block, with its seal."""
    thinking = [delta(index, "thinking_delta", thinking=piece) for piece in pieces]
    return [start(index, "thinking"), *thinking, delta(index, "signature_delta", signature="RXFvQkNr"), stop(index)]


def tool(index: int, *pieces: str, kind: str = "tool_use", **more: Any) -> list[Event]:
    """A use of a tool."""
    begun = start(index, kind, **{"id": f"toolu_0{index}", **more})
    return [begun, *(delta(index, "input_json_delta", partial_json=piece) for piece in pieces), stop(index)]


def whole(index: int, kind: str, **more: Any) -> list[Event]:
    """A block that comes as one."""
    return [start(index, kind, **more), stop(index)]


def result(index: int, kind: str, content: Any, **more: Any) -> list[Event]:
    """The result of a tool of the server."""
    return whole(index, f"{kind}_tool_result", tool_use_id="srvtoolu_00", content=content, **more)


def reason(stop_reason: str | None = "end_turn", tokens: int = 9, **more: Any) -> Event:
    """Says why the message ends."""
    changed = {"stop_reason": stop_reason, "stop_sequence": None, "stop_details": None, **more}
    return {"type": "message_delta", "delta": changed, "usage": {"input_tokens": 12, "output_tokens": tokens}}


def failure(kind: str = "overloaded_error", words: str = "Overloaded") -> Event:
    """The stream fails."""
    return {"type": "error", "error": {"details": None, "type": kind, "message": words}, "request_id": "req_01"}


def frame(event: Event, name: str | None = "", *, padding: int = 0) -> bytes:
    """An event as a server-sent event.

    Args:
        event: the event.
        name: its name; empty for its type, None for none.
        padding: how many spaces stand before the last brace, as real servers put them there.
    """
    data = json.dumps(event, separators=(",", ":"), ensure_ascii=False)
    data = f"{data[:-1]}{' ' * padding}}}"
    line = "" if name is None else f"event: {name or event['type']}\n"
    return f"{line}data: {data}\n\n".encode()


def stream(*events: Event | list[Event]) -> bytes:
    """Events as a stream of server-sent events."""
    flat = [one for each in events for one in (each if isinstance(each, list) else [each])]
    return b"".join(frame(event, padding=7 * place % 16) for place, event in enumerate(flat))


def answer(*blocks: Event | list[Event], stop_reason: str | None = "end_turn", **more: Any) -> bytes:
    """A stream of one message."""
    return stream(message(), *blocks, reason(stop_reason, **more), STOP)


def without(event: Event, *path: str) -> Event:
    """An event that lacks the field at a path."""
    name, *rest = path
    if rest:
        return {**event, name: without(event[name], *rest)}
    return {key: value for key, value in event.items() if key != name}


_EMPTY: dict[str, Event] = {
    "text": {"text": ""},
    "thinking": {"thinking": "", "signature": ""},
    "tool_use": {"id": "toolu_00", "name": "get_weather", "input": {}},
    "server_tool_use": {"id": "srvtoolu_00", "name": "web_search", "input": {}},
    "mcp_tool_use": {"id": "mcptoolu_00", "name": "echo", "input": {}, "server_name": "mine"},
}
