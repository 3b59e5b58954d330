"""JSON-RPC: events as `session.event` notifications, of many sessions, among other messages."""

from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, Struct, UnsetType
from session_events.findings import Finding
from session_events.framing.frame import Frames, Splitter, damage

_METHOD = "session.event"


class _Params(Struct):
    session: Annotated[str, Meta(max_length=200)] = msgspec.field(name="sessionId")  # ids are kept, so not of any size
    event: Raw


class _Notification(Struct):
    method: Literal["session.event"]
    params: _Params


class _Message(Struct):
    method: Any = UNSET
    result: Raw | UnsetType = UNSET
    error: Raw | UnsetType = UNSET


_notification = msgspec.json.Decoder(_Notification).decode
_message = msgspec.json.Decoder(_Message).decode
_NO_JSON = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)


class JsonRpc:
    """Takes events out of messages.

    The payload of a frame is the event alone, byte for byte as it came; its line is that of the message,
    or the message's number if messages have headers.

    Attributes:
        other_messages: how many messages were none of an event: of other methods, and responses.
    """

    def __init__(self, messages: Splitter) -> None:
        """Makes a framer for one stream.

        Args:
            messages: splits the bytes into messages.
        """
        self.other_messages = 0
        self._messages = messages

    def feed(self, chunk: bytes) -> Frames:
        """Takes the next bytes of the stream; returns the frames that they complete."""
        return self._events(self._messages.feed(chunk))

    def close(self) -> Frames:
        """Says that the stream has ended; returns what was still incomplete."""
        return self._events(self._messages.close())

    def _events(self, messages: Frames) -> Frames:
        lines: list[int] = []
        payloads: list[bytes] = []
        damaged: dict[int, Finding] = {}
        sessions: list[str | None] = []
        for place, (line, message) in enumerate(zip(messages.lines, messages.payloads, strict=True)):
            finding = messages.damage.get(place)
            taken = (None, message, finding) if finding is not None else self._event(message, line)
            if taken is not None:
                session, payload, finding = taken
                if finding is not None:
                    damaged[len(lines)] = finding
                lines.append(line)
                payloads.append(payload)
                sessions.append(session)
        return Frames(lines, payloads, damaged, sessions)

    def _event(self, payload: bytes, line: int) -> tuple[str | None, bytes, Finding | None] | None:
        """Takes the event out of a message: session, bytes and damage; None if it is another message."""
        try:
            params = _notification(payload).params
            return params.session, bytes(params.event), None
        except msgspec.ValidationError as error:
            problem = f"a {_METHOD} notification without its session or event: {error}"
        except _NO_JSON:  # which the decoder explains
            return None, payload, None
        try:
            message = _message(payload)
            if message.method != _METHOD:
                if isinstance(message.method, str) or message.result is not UNSET or message.error is not UNSET:
                    self.other_messages += 1
                    return None
                problem = "not a JSON-RPC message: it has no `method`, `result` or `error`"
        except msgspec.ValidationError as error:
            problem = f"not a JSON-RPC message: {error}"
        except _NO_JSON:
            return None, payload, None
        return None, payload, damage("bad-message", problem, line)
