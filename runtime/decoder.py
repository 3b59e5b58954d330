"""Decodes events: strictly and at C speed first; only what that rejects is looked at closely."""

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

import msgspec
from msgspec import Struct
from session_events.envelope import Envelope
from session_events.errors import error_for
from session_events.explain import Explainer
from session_events.findings import Finding
from session_events.known_part import known_part
from session_events.unknown import UnknownEvent, partial_class, unknown_event

EventT = TypeVar("EventT", bound=Struct)

#: What decoding raises for input that is at fault; anything else is a fault of ours.
REJECTED = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)


class EventDecoder(Generic[EventT]):
    """Decodes the events of one dialect.

    Attributes:
        fast: decodes one frame, or raises one of `REJECTED`. This is the hot path.
    """

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
        self.fast: Callable[[bytes], EventT] = msgspec.json.Decoder(union, dec_hook=self._choose).decode

    def decode(self, raw: bytes) -> tuple[EventT | UnknownEvent, tuple[Finding, ...]]:
        """Decodes a frame whatever it holds, and says what is wrong with it.

        Returns:
            The event, and the findings of its shape, without a line. An event that is not as the
            schema says keeps its bytes as `raw`, and its findings.
        """
        try:
            return self.fast(raw), ()
        except REJECTED as error:
            return self.explain(raw, error)

    def decode_strict(self, raw: bytes) -> EventT:
        """Decodes a frame.

        Raises:
            DecodeError: it is not as the schema says.
        """
        try:
            return self.fast(raw)
        except REJECTED as error:
            raise error_for(self.explain(raw, error)[1][0]) from error

    def explain(self, raw: bytes, error: Exception) -> tuple[EventT | UnknownEvent, tuple[Finding, ...]]:
        """Says why a frame was rejected, and makes of it what can be made."""
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
