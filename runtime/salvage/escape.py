"""Escapes what stands raw in the texts of an event, so that it is the same event on one line."""

import re

_TEXT_OR_BREAK = re.compile(rb'"(?:[^"\\]++|\\.)*+"|[\r\n]++', re.DOTALL)
_CONTROL = re.compile(rb"[\x00-\x1f]")
_SHORT = {b"\n": b"\\n", b"\r": b"\\r", b"\t": b"\\t", b"\b": b"\\b", b"\f": b"\\f"}

#: The characters that some readers take for the end of a line, and how they are escaped.
SEPARATORS = {"\u2028".encode(): b"\\u2028", "\u2029".encode(): b"\\u2029"}


def controls_escaped(event: bytes) -> bytes:
    """Returns an event with the control characters in its texts escaped, and no line breaks between them."""
    return _TEXT_OR_BREAK.sub(lambda found: _text(found[0]) if found[0][:1] == b'"' else b" ", event)


def separators_escaped(event: bytes) -> bytes:
    """Returns an event with U+2028 and U+2029 escaped."""
    for raw, escaped in SEPARATORS.items():
        event = event.replace(raw, escaped)
    return event


def has_separators(data: bytes) -> bool:
    """Whether there is a U+2028 or U+2029."""
    return any(raw in data for raw in SEPARATORS)


def _text(text: bytes) -> bytes:
    return _CONTROL.sub(lambda found: _SHORT.get(found[0]) or b"\\u%04x" % found[0][0], text)
