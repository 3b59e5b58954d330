"""Base classes of the typed events.

Generated from session-events.schema.json (GitHub Copilot CLI 1.0.85) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 3615d01e652822b693f3d427d8e83706ba2e3f39a4ac36611f967130ae9f3bfa
"""

from typing import Any, ClassVar

from msgspec import UNSET
from msgspec.structs import StructConfig
from session_events.structs import ClosedEvent, ClosedStruct, OpenStruct


class EphemeralIsTrue:
    """`ephemeral` is true, if it is there."""

    __slots__ = ()
    ephemeral: Any

    def __post_init__(self) -> None:
        if self.ephemeral is not True and self.ephemeral is not UNSET:
            raise ValueError("`ephemeral` must be true")


class KindTag:
    """Gives the members of a union told apart by `kind` that attribute."""

    __slots__ = ()
    __struct_config__: ClassVar[StructConfig]

    @property
    def kind(self) -> str:
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


class PersistedBinaryResult:
    """PersistedBinaryImage or OmittedBinaryResult or BinaryAssetReference."""

    __slots__ = ()


class ToolExecutionCompleteContentResourceDetails:
    """EmbeddedTextResourceContents or EmbeddedBlobResourceContents."""

    __slots__ = ()


class EphemeralIsTrueClosedEvent(ClosedEvent, EphemeralIsTrue, frozen=True, gc=False, forbid_unknown_fields=True):
    """ClosedEvent and EphemeralIsTrue."""


class KindTagClosedStruct(ClosedStruct, KindTag, frozen=True, gc=False, forbid_unknown_fields=True):
    """ClosedStruct and KindTag."""


class PersistedBinaryResultClosedStruct(ClosedStruct, PersistedBinaryResult, frozen=True, gc=False, forbid_unknown_fields=True):
    """ClosedStruct and PersistedBinaryResult."""


class ToolExecutionCompleteContentResourceDetailsClosedStruct(ClosedStruct, ToolExecutionCompleteContentResourceDetails, frozen=True, gc=False, forbid_unknown_fields=True):
    """ClosedStruct and ToolExecutionCompleteContentResourceDetails."""


class TypeTagClosedStruct(ClosedStruct, TypeTag, frozen=True, gc=False, forbid_unknown_fields=True):
    """ClosedStruct and TypeTag."""


class TypeTagOpenStruct(OpenStruct, TypeTag, frozen=True, gc=False):
    """OpenStruct and TypeTag."""
