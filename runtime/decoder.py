"""Decodes events: strictly and at C speed first; only what that rejects is looked at closely."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any, Generic, TypeVar

import msgspec
from msgspec import Struct, structs
from session_events.envelope import Envelope
from session_events.errors import error_for
from session_events.event_names import EventNames
from session_events.explain import Explainer
from session_events.families import Families
from session_events.findings import Finding
from session_events.framing.frame import Frames
from session_events.known_part import KnownPart
from session_events.prune import Pruner
from session_events.sse_use import SseUse
from session_events.unknown import UnknownEvent, partial_class, unknown_event

EventT = TypeVar("EventT", bound=Struct)

#: What decoding raises for input that is at fault; anything else is a fault of ours.
REJECTED = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)


class Decoded(Struct, Generic[EventT], frozen=True):
    """What some frames hold.

    Attributes:
        events: the events; for a frame that holds none, an `UnknownEvent` without a type.
        lines: the line of each.
        payloads: the bytes of each.
        findings: what is wrong with their bytes and shapes.
        sessions: id of the session of each; None instead of a column if the stream is one session.
        sse_events: the name that each has as a server-sent event; see `Frames`.
        last_event_ids: the last event id of the stream at each; see `Frames`.
    """

    events: list[EventT | UnknownEvent]
    lines: Sequence[int]
    payloads: list[bytes]
    findings: list[Finding]
    sessions: Sequence[str | None] | None = None
    sse_events: Sequence[str | None] | None = None
    last_event_ids: Sequence[str] | None = None


class EventDecoder(Generic[EventT]):
    """Decodes the events of one dialect."""

    def __init__(
        self,
        union: Any,
        event_types: Mapping[str, type[EventT]],
        choices: Mapping[type[Any], Mapping[str, type[Struct]]],
        envelope: Envelope,
        explainer: Explainer,
        sse: SseUse,
        unknown: type[UnknownEvent],
    ) -> None:
        """See `Dialect` for the arguments."""
        self._choices = choices
        self._envelope = envelope
        self._unknown = unknown
        self._event_types = event_types
        self._explainer = explainer
        self._pruner = Pruner(choices)
        self._known_part = KnownPart(self._choose, choices)
        self._fast: Callable[[bytes], EventT] = msgspec.json.Decoder(union, dec_hook=self._choose).decode
        self._families = Families(event_types, envelope.type, self._choose)
        explainer.name_of = self._families.name_of
        types: dict[type[Any], str] = {event_class: event_type for event_type, event_class in event_types.items()}
        self._names = None if sse.name is None else EventNames(envelope.type, types, tell=sse.name == "tells")

    def decode_frames(self, frames: Frames) -> Decoded[EventT]:
        """Decodes frames, whatever they hold. Blank frames are passed over."""
        events: list[EventT | UnknownEvent] = []
        blank: set[int] = set()
        findings: list[Finding] = []
        told = frames if self._names is None else self._names.told(frames)
        payloads = iter(told.decodable)
        while True:
            try:
                events.extend(map(self._fast, payloads))  # keeps what it has when it raises
                break
            except REJECTED as error:
                place = len(events) + len(blank)
                line = frames.lines[place]
                session = None if frames.sessions is None else frames.sessions[place]
                damage = frames.damage.get(place)
                event, found = self._look_closely(told.payloads[place], line, session, damage, error)
                findings += found
                if event is None:
                    blank.add(place)
                else:
                    events.append(event)
        remarks = list(frames.remarks)
        if blank:
            frames = frames.only([place for place in range(len(frames.payloads)) if place not in blank])
        if self._names is not None:
            remarks += self._names.differing(events, frames)
        if remarks:
            findings = sorted([*remarks, *findings], key=lambda finding: finding.line or 0)
        return Decoded(
            events,
            frames.lines,
            frames.payloads,
            findings,
            frames.sessions,
            frames.sse_events,
            frames.last_event_ids,
        )

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
            FramingError: it is not JSON at all.
        """
        try:
            return self._fast(raw)
        except REJECTED as error:
            event, findings = self._explain(raw, error)
            if not findings and not isinstance(event, UnknownEvent):
                return event
            raise error_for(structs.replace(findings[0], severity="error")) from error

    def _look_closely(
        self, payload: bytes, line: int, session: str | None, damage: Finding | None, error: Exception
    ) -> tuple[EventT | UnknownEvent | None, tuple[Finding, ...]]:
        """Makes what can be made of a frame that was rejected; nothing of a blank one."""
        if damage is not None:
            lost = damage.severity == "error"
            return unknown_event(payload, self._envelope, (damage,), of=self._unknown) if lost else None, (damage,)
        if not payload.strip():
            return None, ()
        return self._explain(payload, error, line, session)

    def _explain(
        self, raw: bytes, error: Exception, line: int | None = None, session: str | None = None
    ) -> tuple[EventT | UnknownEvent, tuple[Finding, ...]]:
        with suppress(*REJECTED):
            event = self._families.decode(raw)
            if event is not None:
                return event, ()
        if "unknown field" in str(error):
            drifted = self._only_more_fields(raw, line, session)
            if drifted is not None:
                return drifted
        found = self._explainer.explain(raw, error)
        findings = tuple(structs.replace(finding, line=line, session_id=session) for finding in found.findings)
        event_class = self._event_types.get(self._families.name_of(found.event_type or ""))
        if event_class is not None:
            with suppress(RecursionError):
                event = self._known_part.event(partial_class(event_class), found.value, raw, findings)
                if event is not None:
                    return event, findings
        return unknown_event(raw, self._envelope, findings, of=self._unknown), findings

    def _only_more_fields(
        self, raw: bytes, line: int | None, session: str | None
    ) -> tuple[EventT, tuple[Finding, ...]] | None:
        """Makes an event of which nothing is wrong but fields that the schema does not know; None of any other."""
        try:
            event = msgspec.json.decode(raw)
            event_class = self._event_types[self._families.name_of(event[self._envelope.type])]
            pruned, unknown = self._pruner.prune(event_class, event)
            encoded = msgspec.json.encode(pruned)
            known = self._families.decode(encoded) or self._fast(encoded)
        except (*REJECTED, KeyError, TypeError):  # a type that comes twice may be anything the second time
            return None
        found = self._explainer.unknown_fields(event, unknown)
        findings = tuple(structs.replace(finding, line=line, session_id=session) for finding in found)
        fields = {name: getattr(known, name) for name in event_class.__struct_fields__}
        return partial_class(event_class)(**fields, raw=raw, findings=findings), findings

    def _choose(self, union: type[Any], value: Any) -> Any:
        """Finds the member of an untagged union by the field that only it has, or checks a plain value."""
        members = self._choices.get(union)
        if members is None:
            return self._explainer.check(union.__name__, value)
        for key, member in members.items():
            if isinstance(value, dict) and key in value:
                try:
                    return msgspec.convert(value, member, dec_hook=self._choose)
                except msgspec.ValidationError as error:
                    raise ValueError(str(error)) from error  # msgspec adds where the union stands
        raise ValueError(f"Object has none of the fields {', '.join(f'`{key}`' for key in members)}")
