"""Base classes of the typed events.

Generated from openai-responses.schema.json (OpenAI Responses API 3.54.0) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 42ad32da0b166cf79a41c1edb2556525e879e53a7323de63f67fa0114ead6060
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
