"""The fields that every event of a dialect has around its payload."""

from typing import Any

from msgspec import Struct


class Envelope(Struct, frozen=True, kw_only=True):
    """Names of a dialect's envelope fields in JSON; None for a field that the dialect does not have.

    Attributes:
        type: the field that tells the events apart.
        id: the event's own id.
        parent: id of the event before.
        agent: id of the agent that the event belongs to; absent for the root agent.
        ephemeral: true for an event that never reaches a persisted log.
    """

    type: str
    id: str | None = None
    parent: str | None = None
    agent: str | None = None
    ephemeral: str | None = None

    def text(self, name: str | None, event: Any) -> str | None:
        """Reads an envelope field that should be text from an event as plain JSON; None when it is not there."""
        value = event.get(name) if isinstance(event, dict) and name is not None else None
        return value if isinstance(value, str) else None


def attribute_name(event_class: type[Struct], name: str | None) -> str | None:
    """The attribute of an event class that holds a JSON field; None when there is none."""
    fields = zip(event_class.__struct_encode_fields__, event_class.__struct_fields__, strict=True)
    return next((attribute for field, attribute in fields if field == name), None)
