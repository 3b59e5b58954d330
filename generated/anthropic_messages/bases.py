"""Base classes of the typed events.

Generated from anthropic-messages.schema.json (the Anthropic Messages API 2023-06-01) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 c7a9686927a9e92ac355afc773704795cadea06a09276244462410f557c54cf4
"""

from typing import ClassVar

from msgspec.structs import StructConfig
from session_events.structs import ClosedStruct


class TypeTag:
    """Gives the members of a union told apart by `type` that attribute."""

    __slots__ = ()
    __struct_config__: ClassVar[StructConfig]

    @property
    def type(self) -> str:
        """The constant of this class."""
        return str(self.__struct_config__.tag)


class TypeTagClosedStruct(ClosedStruct, TypeTag, frozen=True, gc=False, forbid_unknown_fields=True):
    """ClosedStruct and TypeTag."""
