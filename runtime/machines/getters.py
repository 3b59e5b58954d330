"""What reads fields of events: expressions over `event`, made for one path each, and functions made of them.

Both are run for every event, so they are compiled: that takes half the time of `operator.attrgetter`.
"""

from collections.abc import Callable
from functools import lru_cache
from keyword import iskeyword
from typing import Any, TypeAlias

from msgspec import UNSET

Getter: TypeAlias = Callable[[Any], Any]


def plain_expression(path: str) -> str:
    """Writes the expression that reads what stands at a path of attributes of `event`, or `event` if it is empty."""
    return ".".join(["event", *_names(path)])


def careful_expression(path: str) -> str:
    """Writes the same so that it gives UNSET if the path is cut short, as it may be by a member of a union."""
    text = "event"
    for name in _names(path):
        text = f"getattr({text}, '{name}', UNSET)"
    return text


@lru_cache(maxsize=4096)
def field_expression(path: str) -> str:
    """Writes the expression that reads a field, which is careful where the path goes deeper than `data.name`."""
    return careful_expression(path) if path.count(".") > 1 else plain_expression(path)


@lru_cache(maxsize=4096)
def function_of(expression: str) -> Getter:
    """Makes a function of an expression over `event`.

    It is compiled once: of a mixed stream, each session has a monitor, and compiling took most of the time of a session
    with few events.
    """
    text = f"lambda event: {expression}"
    function: Getter = eval(text, {"UNSET": UNSET})  # noqa: S307 - nothing but the names of attributes is in it
    return function


def getter(path: str) -> Getter:
    """Makes a function that reads what stands at a path of attributes; AttributeError if the path is cut short."""
    return function_of(plain_expression(path))


def careful_getter(path: str) -> Getter:
    """Makes a function that reads what stands at a path of attributes; UNSET if the path is cut short."""
    return function_of(careful_expression(path))


def field_getter(path: str) -> Getter:
    """Makes a function that reads a field; UNSET if a path that goes deeper than `data.name` is cut short."""
    return function_of(field_expression(path))


@lru_cache(maxsize=4096)
def key_getter(paths: tuple[str, ...], getter_of: Callable[[str], Getter] = field_getter) -> Getter:
    """Makes a function that reads an event's key; UNSET if part of it is, for then it ties nothing together."""
    if len(paths) < 2:
        return getter_of(paths[0]) if paths else function_of("()")
    getters = [getter_of(path) for path in paths]

    def key_of(event: Any) -> Any:
        values = tuple(get(event) for get in getters)
        return UNSET if UNSET in values else values

    return key_of


def _names(path: str) -> list[str]:
    names = path.split(".") if path else []
    if not all(name.isidentifier() and not iskeyword(name) for name in names):
        raise ValueError(f"not a path of attributes: {path}")
    return names
