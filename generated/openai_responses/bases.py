"""Base classes of the typed events.

Generated from openai-responses.schema.json (OpenAI Responses API 3.54.0) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 13a8d43f2043df78f7c40f82df72748870c2dc05168672945abec575c335d2ae
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
