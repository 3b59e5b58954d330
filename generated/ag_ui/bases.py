"""Base classes of the typed events.

Generated from ag-ui.schema.json (the AG-UI protocol 1.1) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 05b1644025d4ba3c70b2e0d28d1066c2b014d78aeab54dd7440bd13810fefb85
"""

from typing import ClassVar

from msgspec.structs import StructConfig
from session_events.structs import ClosedStruct, OpenStruct


class OpTag:
    """Gives the members of a union told apart by `op` that attribute."""

    __slots__ = ()
    __struct_config__: ClassVar[StructConfig]

    @property
    def op(self) -> str:
        """The constant of this class."""
        return str(self.__struct_config__.tag)


class RoleTag:
    """Gives the members of a union told apart by `role` that attribute."""

    __slots__ = ()
    __struct_config__: ClassVar[StructConfig]

    @property
    def role(self) -> str:
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


class OpTagOpenStruct(OpenStruct, OpTag, frozen=True, gc=False):
    """OpenStruct and OpTag."""


class RoleTagClosedStruct(ClosedStruct, RoleTag, frozen=True, gc=False, forbid_unknown_fields=True):
    """ClosedStruct and RoleTag."""


class TypeTagClosedStruct(ClosedStruct, TypeTag, frozen=True, gc=False, forbid_unknown_fields=True):
    """ClosedStruct and TypeTag."""
