"""Base classes of the typed events.

Generated from ui-message-stream.schema.json (the AI SDK (npm package ai) 7.0.173) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 edc7bd011649e81c487c6c46bc0123bc43fc1a38c64709941f8a6aae4882d246
"""

from typing import ClassVar

from msgspec.structs import StructConfig
from session_events.structs import ClosedFamily, ClosedStruct


class SourceTypeTag:
    """Gives the members of a union told apart by `sourceType` that attribute."""

    __slots__ = ()
    __struct_config__: ClassVar[StructConfig]

    @property
    def source_type(self) -> str:
        """The constant of this class."""
        return str(self.__struct_config__.tag)


class TypeTag:
    """Gives the members of a union told apart by `type` that attribute."""

    __slots__ = ()
    __struct_config__: ClassVar[StructConfig]

    @property
    def type(self) -> str:
        """The constant of this class."""
        return str(self.__struct_config__.tag)


class DataEventName:
    """Names the events whose types are `data-*`."""

    __slots__ = ()
    family: ClassVar[str] = "data-*"


class DataEventNameClosedFamily(ClosedFamily, DataEventName, frozen=True, gc=False, forbid_unknown_fields=True):
    """ClosedFamily and DataEventName."""


class SourceTypeTagClosedStruct(ClosedStruct, SourceTypeTag, frozen=True, gc=False, forbid_unknown_fields=True):
    """ClosedStruct and SourceTypeTag."""


class TypeTagClosedStruct(ClosedStruct, TypeTag, frozen=True, gc=False, forbid_unknown_fields=True):
    """ClosedStruct and TypeTag."""
