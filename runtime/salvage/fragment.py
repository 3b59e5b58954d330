"""What a piece of a log is that is no event, nor the beginning of one."""

from typing import Any

import msgspec

#: What stands between tokens, and around lines.
BLANK = b" \t\r\n"

_NAMES: dict[type[Any], str] = {
    list: "an array",
    str: "a text",
    bool: "true or false",
    type(None): "null",
    dict: "an object without a type",
}


def kind_of(data: bytes) -> tuple[str, str]:
    """Returns the kind of damage that a piece is, and more about it.

    Args:
        data: the piece; it does not begin as an event does.
    """
    try:
        value = msgspec.json.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        headless = data.rstrip(BLANK).endswith(b"}") and not data.startswith(b"{")
        return ("headless" if headless else "not-json"), ""
    return "not-an-event", f"it is {_NAMES.get(type(value), 'a number')}"
