"""Reads the tag of an event alone: the field that tells events apart."""

from collections.abc import Callable, Collection
from typing import Any

import msgspec
from msgspec import UNSET


def type_teller(tag: str, event_types: Collection[str], *, by_name: bool) -> Callable[[bytes, str | None], bool]:
    """Makes a function that tells whether an event is of one of some types.

    Args:
        tag: the field that tells events apart.
        event_types: the types, and families of types such as `data-*`.
        by_name: whether the name of a server-sent event stands for the field where that is missing.
    """
    tag_of = tag_reader(tag)
    families = tuple(name[:-1] for name in event_types if name.endswith("*"))

    def tell(data: bytes, sse_event: str | None) -> bool:
        try:
            event_type = tag_of(data)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return False
        if event_type is UNSET and by_name:
            event_type = sse_event
        return isinstance(event_type, str) and (event_type in event_types or event_type.startswith(families))

    return tell


def tag_reader(tag: str) -> Callable[[bytes], Any]:
    """Makes a function that reads the tag of an event; UNSET if it has none.

    The function raises what msgspec does for what is no JSON object.
    """
    tagged: Any = msgspec.defstruct("Tagged", [("tag", Any, UNSET)], rename={"tag": tag})
    decode = msgspec.json.Decoder(tagged).decode

    def read(raw: bytes) -> Any:
        return decode(raw).tag

    return read
