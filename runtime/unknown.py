"""What tolerant reading yields where the bindings have no class, or only part of one."""

from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
from msgspec import UNSET, Struct, UnsetType
from session_events.envelope import Envelope
from session_events.findings import Finding
from session_events.structs import ClosedEvent, ClosedFamily, OpenEvent, OpenFamily

EventT = TypeVar("EventT", bound=Struct)


class UnknownEvent(Struct, frozen=True, kw_only=True, gc=False):
    """An event of a type that the schema does not know, or a frame that holds no event at all.

    Attributes:
        type: the event's type; None when the frame has none.
        raw: the bytes of the frame, as they came.
        findings: why there is no typed event.
        id, parent_id, agent_id, ephemeral: of the envelope, where they could be read.
    """

    type: str | None
    raw: bytes
    findings: tuple[Finding, ...] = ()
    id: str | UnsetType = UNSET
    parent_id: str | UnsetType | None = UNSET
    agent_id: str | UnsetType = UNSET
    ephemeral: bool | UnsetType = UNSET


class UnknownObject(Struct, frozen=True, gc=False):
    """An object of a kind that the schema does not know, at a place where there may be more kinds than it knows.

    Attributes:
        type: the constant that tells its kind, whatever the name of the field that holds it.
        value: the object as plain JSON.
        shared: what it has of the attributes of the known kinds, UNSET if it has not: rules may read one off all kinds.
    """

    type: str
    value: dict[str, Any]
    shared: dict[str, Any] = {}

    def __eq__(self, other: object) -> bool:
        """Whether another object is of the same kind, and the same JSON."""
        return isinstance(other, UnknownObject) and (self.type, self.value) == (other.type, other.value)

    if not TYPE_CHECKING:  # which class an object is of, the types say; rules ask objects of all classes

        def __getattr__(self, name: str) -> Any:
            try:
                return self.shared[name]
            except KeyError:
                raise AttributeError(name) from None


#: Attributes of an `UnknownEvent`, by the role in an envelope.
_ATTRIBUTES = {"id": "id", "parent": "parent_id", "agent": "agent_id", "ephemeral": "ephemeral"}


@lru_cache
def unknown_class(**names: str | None) -> type[UnknownEvent]:
    """Returns the class of the unknown events of a dialect: what the envelope holds is read as of its other events.

    Args:
        names: the attribute of other events, by the role in the envelope; None if they have none.
    """
    other = {name: _ATTRIBUTES[role] for role, name in names.items() if name not in (None, _ATTRIBUTES[role])}
    if not other:
        return UnknownEvent
    properties = {name: property(attrgetter(own)) for name, own in other.items()}
    return msgspec.defstruct(  # type: ignore[return-value]  # a subclass, by `bases`
        UnknownEvent.__name__, [], bases=(UnknownEvent,), module=__name__, namespace=properties, frozen=True, gc=False
    )


def unknown_event(
    raw: bytes, envelope: Envelope, findings: tuple[Finding, ...] = (), *, of: type[UnknownEvent] = UnknownEvent
) -> UnknownEvent:
    """Makes an unknown event of a frame, with as much of an envelope as can be read; `of` is its class."""
    try:
        event = msgspec.json.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        event = None
    fields = event if isinstance(event, dict) else {}
    ephemeral = fields.get(envelope.ephemeral)
    return of(
        type=envelope.text(envelope.type, event),
        raw=raw,
        findings=findings,
        id=envelope.text(envelope.id, event) or UNSET,
        parent_id=None
        if fields.get(envelope.parent, UNSET) is None
        else envelope.text(envelope.parent, event) or UNSET,
        agent_id=envelope.text(envelope.agent, event) or UNSET,
        ephemeral=ephemeral if isinstance(ephemeral, bool) else UNSET,
    )


_EVENTS = (UnknownEvent, ClosedEvent, OpenEvent, ClosedFamily, OpenFamily)

_partial_classes: dict[type[Struct], type[Struct]] = {}


def partial_class(event_class: type[EventT]) -> type[EventT]:
    """Returns the subclass of an event class whose instances keep the bytes they came from, as `raw`.

    Tolerant reading makes an event of it when only part of the event is as the schema says.
    """
    made = _partial_classes.get(event_class)
    if made is None:
        config = event_class.__struct_config__
        made = msgspec.defstruct(
            event_class.__name__,
            [("raw", bytes), ("findings", tuple[Finding, ...], ())],
            bases=(event_class,),
            module=event_class.__module__,
            kw_only=True,
            frozen=True,
            tag_field=config.tag_field,
            tag=config.tag,
        )
        _partial_classes[event_class] = made
    return made  # type: ignore[return-value]  # a subclass of event_class, by `bases`


def raw_bytes(event: Struct) -> bytes | None:
    """The bytes an event came from, if the event holds less than they do; None when it holds all."""
    raw = getattr(event, "raw", None)
    return raw if isinstance(raw, bytes) and isinstance(event, _EVENTS) else None
