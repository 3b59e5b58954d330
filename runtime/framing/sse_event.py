"""An event of an event stream."""

from msgspec import Struct

#: The name of an event that has none.
MESSAGE = "message"


class SseEvent(Struct, frozen=True, gc=False):
    """An event of an event stream.

    Attributes:
        event: its name; `message` if it has none.
        payload: the values of its `data` fields, as UTF-8, with a line feed between them.
        id: the last event id that the stream had given when the event ended; empty if it had given none.
        retry: the reconnection time in milliseconds that stands in the event; None if none does.
        line: the line that its first field stands on, counted from 1.
    """

    event: str
    payload: bytes
    id: str = ""
    retry: int | None = None
    line: int = 1

    @property
    def data(self) -> str:
        """The values of its `data` fields, with a line feed between them."""
        return self.payload.decode()
