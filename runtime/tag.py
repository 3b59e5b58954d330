"""Reads the tag of an event alone: the field that tells events apart."""

from collections.abc import Callable
from typing import Any

import msgspec
from msgspec import UNSET


def tag_reader(tag: str) -> Callable[[bytes], Any]:
    """Makes a function that reads the tag of an event; UNSET if it has none.

    The function raises what msgspec does for what is no JSON object.
    """
    tagged: Any = msgspec.defstruct("Tagged", [("tag", Any, UNSET)], rename={"tag": tag})
    decode = msgspec.json.Decoder(tagged).decode

    def read(raw: bytes) -> Any:
        return decode(raw).tag

    return read
