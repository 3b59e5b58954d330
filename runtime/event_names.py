"""Holds the names of server-sent events against the types that their data state, or takes them for these."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
from msgspec import UNSET, structs
from session_events.findings import Finding
from session_events.framing.frame import Frames, damage
from session_events.framing.sse_event import MESSAGE
from session_events.quote import cut, quote
from session_events.tag import tag_reader


class EventNames:
    """Reads the names of one dialect's server-sent events."""

    def __init__(self, tag: str, types: Mapping[type[Any], str], *, tell: bool) -> None:
        """Args: the field that tells events apart; the type of each class; whether a name stands for that field."""
        self._types = types
        self._tells = tell
        self._tag = tag
        self._tag_of = tag_reader(tag)

    def told(self, frames: Frames) -> Frames:
        """Returns frames in which every event that has a name states its type."""
        names = frames.sse_events
        if not self._tells or names is None or all(name == MESSAGE for name in names):
            return frames
        payloads = [
            payload if name in (None, MESSAGE) else self._with_tag(payload, str(name))
            for name, payload in zip(names, frames.payloads, strict=True)
        ]
        return structs.replace(frames, payloads=payloads)

    def differing(self, events: Sequence[Any], frames: Frames) -> Iterable[Finding]:
        """Yields a finding for each event whose name is not its type."""
        names = frames.sse_events
        if self._tells or names is None:
            return
        if list(map(self._types.get, map(type, events))) == list(names):
            return
        for event, name, line in zip(events, names, frames.lines, strict=True):
            if name is not None and event.type is not None and name != event.type:
                has = "no name" if name == MESSAGE else f"the name {quote(name)}"
                message = f"this server-sent event has {has}, and its data say that it is {quote(event.type)}"
                found = damage("bad-event-name", message, line)
                yield structs.replace(found, event_type=cut(event.type))

    def _with_tag(self, payload: bytes, name: str) -> bytes:
        """Adds the field that is missing as the first of an object; leaves alone what has it, or is no object."""
        try:
            stated = self._tag_of(payload)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return payload
        if stated is not UNSET:
            return payload
        begin = payload.index(b"{") + 1
        field = msgspec.json.encode({self._tag: name})[1:-1]
        more = b"" if payload[begin:].lstrip().startswith(b"}") else b","
        return payload[:begin] + field + more + payload[begin:]
