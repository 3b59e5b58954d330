"""Makes one function of all handlers of a class of event.

Most of what checking a stream costs is calls. So the function is compiled: it reads the fields that handlers want in
place, and calls none for an event that has not the handler's key. It looks like this:

    def handle(event, line):
        name_1(event, line)
        if (part_0 := event.data.turn_id) is not UNSET: name_2(event, line, part_0, event.agent_id, event)

A field that must be one of some strings for several handlers is read once, before all of them.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any

from msgspec import UNSET
from session_events.machines.base import Handle, Handler, Keyed
from session_events.machines.conditions import condition
from session_events.machines.getters import careful_expression
from session_events.rules import ABSENT, PRESENT, On


def compiled(handlers: Iterable[tuple[On, Handler]]) -> Handle:
    """Makes a function that calls handlers for an event, one after the other."""
    handlers = list(handlers)
    wanted = Counter(path for on, _ in handlers for path, values in _where(on) if _are_words(values))
    words = {path: f"word_{place}" for place, path in enumerate(wanted) if wanted[path] > 1}
    names: dict[str, Any] = {"UNSET": UNSET}
    reads = tuple(f"{word} = {careful_expression(path)}" for path, word in words.items())
    calls = tuple(_call(on, handler, names, words) for on, handler in handlers)
    return _maker(tuple(names), reads + calls)(*names.values())


def _where(on: On) -> tuple[tuple[str, tuple[Any, ...]], ...]:
    """The conditions of an event; with `each`, they are about the items."""
    return on.where if on.each is None else ()


def _are_words(values: tuple[Any, ...]) -> bool:
    return all(isinstance(value, str) and value not in (PRESENT, ABSENT) for value in values)


def _call(on: On, handler: Handler, names: dict[str, Any], words: Mapping[str, str]) -> str:
    """Writes the statement that calls a handler, and notes what the names in it stand for."""

    def name(value: Any) -> str:
        names[f"name_{len(names)}"] = value
        return f"name_{len(names) - 1}"

    conditions: list[str] = []  # those of the event first: without them there may be no such key
    for path, values in _where(on):
        if values in ((PRESENT,), (ABSENT,)):
            conditions.append(f"{careful_expression(path)} is {'not ' * (values == (PRESENT,))}UNSET")
        elif _are_words(values):
            conditions.append(f"{words.get(path) or careful_expression(path)} in {name(values)}")
        else:
            conditions.append(f"{name(condition(((path, values),)))}(event)")
    arguments = ["event", "line"]
    if isinstance(handler, Keyed):
        parts = {f"part_{number}": expression for number, expression in enumerate(handler.key)}
        conditions += [f"({part} := {expression}) is not UNSET" for part, expression in parts.items()]
        key = ", ".join(parts)
        arguments += [key if len(parts) == 1 else f"({key})", *handler.fields]
    call = f"{name(handler.handle if isinstance(handler, Keyed) else handler)}({', '.join(arguments)})"
    return f"if {' and '.join(conditions)}: {call}" if conditions else call


@lru_cache(maxsize=4096)
def _maker(names: tuple[str, ...], calls: tuple[str, ...]) -> Callable[..., Handle]:
    """Compiles the function, within one that takes what its names stand for: each session has its own of that.

    It is compiled once, for in a mixed stream this would take most of the time of a session with few events.
    """
    body = "".join(f"\n  {call}" for call in calls or ["pass"])
    text = f"def make({', '.join(names)}):\n def handle(event, line):{body}\n return handle"
    made: dict[str, Any] = {}
    exec(text, made)  # noqa: S102 - nothing but our own names and the checked paths of attributes can be in it
    maker: Callable[..., Handle] = made["make"]
    return maker
