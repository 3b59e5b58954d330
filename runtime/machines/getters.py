"""Functions that read fields of events, made for one path each: they are called for every event."""

from collections.abc import Callable
from functools import lru_cache
from keyword import iskeyword
from typing import Any, TypeAlias

from msgspec import UNSET

Getter: TypeAlias = Callable[[Any], Any]


@lru_cache(maxsize=4096)
def getter(path: str) -> Getter:
    """Makes a function that reads what stands at a path of attributes; AttributeError if the path is cut short.

    It is compiled: that takes half the time of `operator.attrgetter`. It is compiled once: of a mixed stream, each
    session has a monitor, and compiling took most of the time of a session with few events.
    """
    if not all(name.isidentifier() and not iskeyword(name) for name in path.split(".")):
        raise ValueError(f"not a path of attributes: {path}")
    function: Getter = eval(f"lambda event: event.{path}")  # noqa: S307 - nothing but names and dots can be in it
    return function


def careful(get: Getter) -> Getter:
    """Makes a function that gives UNSET for what has no such attribute, as a member of a union may not."""

    def get_or_unset(holder: Any) -> Any:
        try:
            return get(holder)
        except AttributeError:
            return UNSET

    return get_or_unset


def field_getter(path: str) -> Getter:
    """Makes a function that reads a field; where the path goes deeper than `data.name`, UNSET if it is cut short."""
    return getter(path) if path.count(".") < 2 else careful(getter(path))


def key_getter(paths: tuple[str, ...]) -> Getter:
    """Makes a function that reads an event's key; UNSET if part of it is, for then it ties nothing together."""
    if len(paths) < 2:
        return field_getter(paths[0]) if paths else constant_getter(())
    getters = [field_getter(path) for path in paths]

    def key_of(event: Any) -> Any:
        values = tuple(get(event) for get in getters)
        return UNSET if UNSET in values else values

    return key_of


def constant_getter(value: Any) -> Getter:
    """Makes a function that gives the same for every event."""
    return lambda _event: value
