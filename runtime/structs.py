"""Base classes and scalar types that generated bindings are built from."""

from datetime import datetime
from typing import Annotated, ClassVar, TypeAlias

from msgspec import Meta, Struct
from msgspec.structs import StructConfig

Identifier: TypeAlias = Annotated[str, Meta(min_length=36, max_length=36)]
"""A UUID as text. Only its length is checked: a pattern would double the time of decoding an event."""

Timestamp: TypeAlias = Annotated[datetime, Meta(tz=True)]
"""A date and time with a zone."""

Number: TypeAlias = int | float
"""A JSON number that stays what it was: 5 is not turned into 5.0, and large integers keep their digits."""


class _AnyJson(type):
    def __instancecheck__(cls, instance: object) -> bool:
        return True


class PlainValue(metaclass=_AnyJson):
    """A value that no type of Python describes: it is read as plain JSON, and checked against its schema."""


class OpenStruct(Struct, frozen=True, gc=False):
    """An object that may have more fields than its class names; those are not kept."""


class ClosedStruct(Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """An object that has no fields but those of its class."""


class EventType:
    """Gives the classes of a tagged union their `type`."""

    __slots__ = ()
    __struct_config__: ClassVar[StructConfig]

    @property
    def type(self) -> str:
        """The event's type, such as `assistant.turn_start`."""
        return str(self.__struct_config__.tag)


class OpenEvent(OpenStruct, EventType, frozen=True, gc=False):
    """An event that may have more fields than its class names."""


class EventFamily:
    """Gives a class of events that may each have a type of their own the name of them all."""

    __slots__ = ()
    #: What their types begin with, and a `*`: `data-*`.
    family: ClassVar[str]


class OpenFamily(OpenStruct, EventFamily, frozen=True, gc=False):
    """Events of many types that share a class, which may have more fields than that names."""


class ClosedFamily(ClosedStruct, EventFamily, frozen=True, gc=False, forbid_unknown_fields=True):
    """Events of many types that share a class, and have no fields but those of that."""


class ClosedEvent(ClosedStruct, EventType, frozen=True, gc=False, forbid_unknown_fields=True):
    """An event that has no fields but those of its class."""


def type_name(event_class: type[Struct]) -> str:
    """The type of the events of a class, such as `assistant.turn_start`; `data-*` if they are a family."""
    tag = event_class.__struct_config__.tag
    return str(getattr(event_class, "family", "") if tag is None else tag)
