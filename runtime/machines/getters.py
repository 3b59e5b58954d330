"""Functions that read fields of events, made for one path each: they are called for every event."""

from collections.abc import Callable
from functools import lru_cache
from keyword import iskeyword
from typing import Any, TypeAlias

from msgspec import UNSET

Getter: TypeAlias = Callable[[Any], Any]


def expression(path: str) -> str:
    """Writes the expression that reads what stands at a path of attributes of `event`; `event` if the path is empty.

    Raises:
        ValueError: the path is none: it has not just names and dots in it.
    """
    names = path.split(".") if path else []
    if not all(name.isidentifier() and not iskeyword(name) for name in names):
        raise ValueError(f"not a path of attributes: {path}")
    return ".".join(["event", *names])


@lru_cache(maxsize=4096)
def getter(path: str) -> Getter:
    """Makes a function that reads what stands at a path of attributes; AttributeError if the path is cut short.

    It is compiled: that takes half the time of `operator.attrgetter`. It is compiled once: of a mixed stream, each
    session has a monitor, and compiling took most of the time of a session with few events.
    """
    function: Getter = eval(f"lambda event: {expression(path)}")  # noqa: S307 - nothing but names and dots is in it
    return function


def careful(get: Getter) -> Getter:
    """Makes a function that gives UNSET for what has no such attribute, as a member of a union may not."""

    def get_or_unset(holder: Any) -> Any:
        try:
            return get(holder)
        except AttributeError:
            return UNSET

    return get_or_unset


def is_deep(path: str) -> bool:
    """Whether a path goes deeper than `data.name`, so that it may be cut short."""
    return path.count(".") > 1


def field_getter(path: str) -> Getter:
    """Makes a function that reads a field; UNSET where a deep path is cut short."""
    return careful(getter(path)) if is_deep(path) else getter(path)


@lru_cache(maxsize=4096)
def key_getter(paths: tuple[str, ...]) -> Getter:
    """Makes a function that reads an event's key; UNSET if part of it is, for then it ties nothing together."""
    if len(paths) < 2:
        return field_getter(paths[0]) if paths else constant_getter(())
    getters = [field_getter(path) for path in paths]

    def key_of(event: Any) -> Any:
        values = tuple(get(event) for get in getters)
        return UNSET if UNSET in values else values

    return key_of


@lru_cache(maxsize=16)
def constant_getter(value: Any) -> Getter:
    """Makes a function that gives the same for every event."""
    return lambda _event: value
