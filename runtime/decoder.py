"""Decodes events: strictly and at C speed first; only what that rejects is looked at closely."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

import msgspec
from msgspec import Struct, structs
from session_events.envelope import Envelope
from session_events.errors import error_for
from session_events.explain import Explainer
from session_events.findings import Finding
from session_events.framing.frame import Frames
from session_events.known_part import known_part
from session_events.unknown import UnknownEvent, partial_class, unknown_event

EventT = TypeVar("EventT", bound=Struct)

#: What decoding raises for input that is at fault; anything else is a fault of ours.
REJECTED = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)


class Decoded(Struct, Generic[EventT], frozen=True):
    """What some frames hold.

    Attributes:
        events: the events; for a frame that holds none, an `UnknownEvent` without a type.
        lines: the line of each.
        findings: what is wrong with their bytes and shapes.
    """

    events: list[EventT | UnknownEvent]
    lines: Sequence[int]
    findings: list[Finding]


class EventDecoder(Generic[EventT]):
    """Decodes the events of one dialect."""

    def __init__(
        self,
        union: Any,
        event_types: Mapping[str, type[EventT]],
        choices: Mapping[type[Any], Mapping[str, type[Struct]]],
        envelope: Envelope,
        explainer: Explainer,
    ) -> None:
        """See `Dialect` for the arguments."""
        self._choices = choices
        self._envelope = envelope
        self._event_types = event_types
        self._explainer = explainer
        self._fast: Callable[[bytes], EventT] = msgspec.json.Decoder(union, dec_hook=self._choose).decode

    def decode_frames(self, frames: Frames) -> Decoded[EventT]:
        """Decodes frames, whatever they hold. Blank frames are passed over."""
        events: list[EventT | UnknownEvent] = []
        lines: list[int] = []
        findings: list[Finding] = []
        payloads = iter(frames.payloads)
        decoded = 0  # frames that are done with; more than events when some were blank
        while True:
            before = len(events)
            try:
                events.extend(map(self._fast, payloads))  # keeps what it has when it raises
                break
            except REJECTED as error:
                good = len(events) - before
                lines += frames.lines[decoded : decoded + good]
                place = decoded + good
                decoded = place + 1
                line = frames.lines[place]
                event, found = self._look_closely(frames.payloads[place], frames.damage.get(place), error)
                findings += [structs.replace(finding, line=line) for finding in found]
                if event is not None:
                    events.append(event)
                    lines.append(line)
        return Decoded(events, lines + list(frames.lines[decoded:]) if decoded else frames.lines, findings)

    def decode(self, raw: bytes) -> tuple[EventT | UnknownEvent, tuple[Finding, ...]]:
        """Decodes one event whatever it is, and says what is wrong with it.

        Returns:
            The event, and the findings of its shape, without a line. An event that is not as the
            schema says keeps its bytes as `raw`, and its findings.
        """
        try:
            return self._fast(raw), ()
        except REJECTED as error:
            return self._explain(raw, error)

    def decode_strict(self, raw: bytes) -> EventT:
        """Decodes one event.

        Raises:
            DecodeError: it is not as the schema says.
        """
        try:
            return self._fast(raw)
        except REJECTED as error:
            raise error_for(self._explain(raw, error)[1][0]) from error

    def _look_closely(
        self, payload: bytes, damage: Finding | None, error: Exception
    ) -> tuple[EventT | UnknownEvent | None, tuple[Finding, ...]]:
        """Makes what can be made of a frame that was rejected; nothing of a blank one."""
        if damage is not None:
            lost = damage.severity == "error"
            return unknown_event(payload, self._envelope, (damage,)) if lost else None, (damage,)
        if not payload.strip():
            return None, ()
        return self._explain(payload, error)

    def _explain(self, raw: bytes, error: Exception) -> tuple[EventT | UnknownEvent, tuple[Finding, ...]]:
        found = self._explainer.explain(raw, error)
        event_class = self._event_types.get(found.event_type or "")
        if event_class is not None:
            try:
                event = known_part(partial_class(event_class), found.value, self._choose, raw, found.findings)
            except ValueError:
                pass  # a constant is not what it must be: this is no such event
            else:
                return event, found.findings
        return unknown_event(raw, self._envelope, found.findings), found.findings

    def _choose(self, union: type[Any], value: Any) -> Any:
        """Finds the member of an untagged union by the field that only it has."""
        members = self._choices[union]
        for key, member in members.items():
            if isinstance(value, dict) and key in value:
                return msgspec.convert(value, member, dec_hook=self._choose)
        raise ValueError(f"Object has none of the fields {', '.join(f'`{key}`' for key in members)}")
