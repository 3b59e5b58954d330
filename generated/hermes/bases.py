"""Base classes of the typed events.

Generated from hermes.schema.json (Hermes Agent (chat completions of its API server) 0.19.0) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 54b73721845d5e13da77fdf2e40a71a9aabfbf2b7ffd1ac0bf25e418b7560979
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
