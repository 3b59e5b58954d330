"""Formats as decoding checks them, for jsonschema: the slow path must find no fault where the fast one finds none."""

from typing import Any

import msgspec
from jsonschema import FormatChecker
from session_events.structs import Identifier, Timestamp


def format_checker() -> FormatChecker:
    """Makes a checker of the formats that have a type of their own in the bindings."""
    checker = FormatChecker(formats=())
    for name, expected in (("uuid", Identifier), ("date-time", Timestamp)):
        checker.checks(name, raises=msgspec.ValidationError)(_converter(expected))
    return checker


def _converter(expected: Any) -> Any:
    def converts(value: object) -> bool:
        if isinstance(value, str):
            msgspec.convert(value, expected)
        return True

    return converts
