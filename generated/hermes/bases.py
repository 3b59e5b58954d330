"""Base classes of the typed events.

Generated from hermes.schema.json (Hermes Agent (chat completions of its API server) 0.19.0) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 2c29484f2b89a2dda7a5e73cd1e011afe2aeb885d0d8d8a87c42c29417b58c7a
"""

from typing import ClassVar

from msgspec.structs import StructConfig
from session_events.structs import ClosedEvent


class ObjectTag:
    """Gives the members of a union told apart by `object` that attribute."""

    __slots__ = ()
    __struct_config__: ClassVar[StructConfig]

    @property
    def object(self) -> str:
        """The constant of this class."""
        return str(self.__struct_config__.tag)


class ObjectTagClosedEvent(ClosedEvent, ObjectTag, frozen=True, gc=False, forbid_unknown_fields=True):
    """ClosedEvent and ObjectTag."""
