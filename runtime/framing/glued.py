"""Takes apart what should be several server-sent events and came as one, since what separates them was lost."""

import json
import re

#: What ends a stream of some servers, instead of an event.
SENTINEL = b"[DONE]"

#: What may be left of the end of one event and the beginning of the next.
_BETWEEN = re.compile(r"\s*(?:event:[ ]?(?P<name>[^\s{]*?)\s*(?=data:|\{))?(?:data:\s*)?")

_value = json.JSONDecoder().raw_decode


def unglued(payload: bytes) -> list[tuple[str | None, bytes]] | None:
    """Takes events apart that came as one.

    Args:
        payload: the data of the one event, as UTF-8.

    Returns:
        The name, if it stands there, and the data of each; None unless they are two or more JSON objects, or
        objects and a `[DONE]`, with nothing between them but fields of an event stream.
    """
    text = payload.decode()
    parts: list[tuple[str | None, bytes]] = []
    place = 0
    while True:
        between = _BETWEEN.match(text, place)
        if between is None or between.end() == len(text):
            break
        begin = between.end()
        if text.startswith(SENTINEL.decode(), begin):
            place = begin + len(SENTINEL)
        elif text[begin] == "{":
            try:
                place = _value(text, begin)[1]
            except (ValueError, RecursionError):
                return None
        else:
            return None
        parts.append((between["name"], text[begin:place].encode()))
    return parts if len(parts) > 1 else None
