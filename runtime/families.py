"""Events of many types that share a class, such as `data-weather` and `data-chart`: their tags begin alike."""

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

import msgspec
from msgspec import Struct
from session_events.tag import tag_reader

EventT = TypeVar("EventT", bound=Struct)


class Families(Generic[EventT]):
    """The families among the events of one dialect; most dialects have none."""

    def __init__(
        self, event_types: Mapping[str, type[EventT]], tag: str, hook: Callable[[type[Any], Any], Any]
    ) -> None:
        """Args: class of each event, by type; the field that holds the type; how custom types are converted."""
        self._decoders = {
            name[:-1]: msgspec.json.Decoder(event_class, dec_hook=hook).decode
            for name, event_class in event_types.items()
            if hasattr(event_class, "family")
        }
        self._tag_of = tag_reader(tag)

    def name_of(self, event_type: str) -> str:
        """The name by which the schema knows a type: that of its family, or itself."""
        return next((f"{prefix}*" for prefix in self._decoders if event_type.startswith(prefix)), event_type)

    def decode(self, raw: bytes) -> EventT | None:
        """Decodes an event of a family; None if it is of none.

        Raises:
            msgspec.MsgspecError: it is not as the schema says, or no JSON.
        """
        event_type = self._tag_of(raw) if self._decoders else None
        if not isinstance(event_type, str):
            return None
        decode = next((decode for prefix, decode in self._decoders.items() if event_type.startswith(prefix)), None)
        return None if decode is None else decode(raw)
