"""How a dialect uses server-sent events."""

from typing import Literal, TypeAlias

from msgspec import Struct

Names: TypeAlias = Literal["repeats", "tells"]
"""What the name of a server-sent event says: the type that its JSON states, too; or the type where that states none."""


class SseUse(Struct, frozen=True, kw_only=True):
    """How a dialect uses server-sent events.

    Attributes:
        name: what their names say; None if nothing.
        sentinel: whether a `[DONE]` must end a stream.
    """

    name: Names | None = None
    sentinel: bool = False


#: How a dialect uses them that says nothing of it.
SSE = SseUse()
