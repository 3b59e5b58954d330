"""Mixes streams of several sessions into one, as JSON-RPC notifications, alone and among other messages."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from random import Random

RECORDINGS = Path(__file__).parent / "recordings"
LIVE = sorted(path for path in RECORDINGS.rglob("*.live.jsonl") if "two_sessions" not in path.name)

#: Messages that hold no event.
OTHER = [
    {"jsonrpc": "2.0", "id": 1, "method": "session.create", "params": {"model": "m"}},
    {"jsonrpc": "2.0", "id": 1, "result": {"sessionId": "s0", "event": {"type": "no event"}}},
    {"jsonrpc": "2.0", "id": "two", "result": None},
    {"jsonrpc": "2.0", "id": None, "error": {"code": -32700, "message": "Parse error"}},
    {"jsonrpc": "2.0", "method": "session.lifecycle", "params": {"type": "session.created", "sessionId": "s0"}},
    {"jsonrpc": "2.0", "method": "exit"},
    {"method": "session.events", "params": [1]},
]


def notification(session_id: str, event: bytes) -> bytes:
    """Wraps an event, byte for byte."""
    before = b'{"jsonrpc":"2.0","method":"session.event","params":{"sessionId":%s,"event":'
    return before % json.dumps(session_id).encode() + event + b"}}"


def with_header(message: bytes) -> bytes:
    """Puts a message behind its header."""
    return b"Content-Length: %d\r\n\r\n%s" % (len(message), message)


def on_line(message: bytes) -> bytes:
    """Puts a message on its line."""
    return message + b"\n"


FORMS = {"lines": on_line, "headers": with_header}


def interleaved(
    streams: Mapping[str, Iterable[bytes]], random: Random, other: float = 0.0
) -> tuple[list[bytes], dict[str, list[int]]]:
    """Mixes the events of some sessions at random, each session's in their order.

    Args:
        streams: the events of each session.
        random: decides whose event is next.
        other: how many other messages there are for each event.

    Returns:
        The messages, and for each session the numbers of its messages, counted from 1.
    """
    left = {session_id: list(reversed(list(events))) for session_id, events in streams.items()}
    numbers: dict[str, list[int]] = {session_id: [] for session_id in left}
    messages: list[bytes] = []
    while any(left.values()):
        session_id = random.choice([name for name, events in left.items() if events])
        for _ in range(min(random.randint(1, 9), len(left[session_id]))):
            messages.append(notification(session_id, left[session_id].pop()))
            numbers[session_id].append(len(messages))
            if random.random() < other:
                messages.append(json.dumps(random.choice(OTHER)).encode())
    return messages, numbers
