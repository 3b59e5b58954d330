"""Makes one function of all handlers of a class of event.

Most of what checking a stream costs is calls. So the function is compiled: it reads the fields that handlers want in
place, and calls none for an event that has not the handler's key. It looks like this:

    def handle(event, line):
        name_1(event, line)
        if (part_0 := event.data.turn_id) is not UNSET: name_2(event, line, part_0, event.agent_id, event)
"""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from msgspec import UNSET
from session_events.machines.base import Field, Handle, Handler, Keyed, condition
from session_events.machines.getters import expression, field_getter, is_deep
from session_events.rules import On


def compiled(handlers: Iterable[tuple[On, Handler]]) -> Handle:
    """Makes a function that calls handlers for an event, one after the other."""
    names: dict[str, Any] = {"UNSET": UNSET}
    calls = tuple(_call(on, handler, names) for on, handler in handlers)
    return _maker(tuple(names), calls)(*names.values())


def _call(on: On, handler: Handler, names: dict[str, Any]) -> str:
    """Writes the statement that calls a handler, and notes what the names in it stand for."""

    def name(value: Any) -> str:
        names[f"name_{len(names)}"] = value
        return f"name_{len(names) - 1}"

    def read(path: Field) -> str:
        if path is None:
            return "UNSET"
        if not isinstance(path, str):
            return f"{name(path)}(event)"
        return f"{name(field_getter(path))}(event)" if is_deep(path) else expression(path)

    meets = condition(on.where) if on.each is None else None  # with `each`, it is about the items
    conditions = [] if meets is None else [f"{name(meets)}(event)"]  # first: without it there may be no such field
    arguments = ["event", "line"]
    if isinstance(handler, Keyed):
        parts = [f"part_{number}" for number in range(len(handler.key))]
        conditions += [f"({part} := {read(path)}) is not UNSET" for part, path in zip(parts, handler.key, strict=True)]
        arguments += [parts[0] if len(parts) == 1 else f"({', '.join(parts)})", *map(read, handler.fields)]
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
