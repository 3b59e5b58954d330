"""Snapshots: the state of a monitor as plain JSON, so that another can go on from it.

What is state, and how each part of it is kept, is said by tables of attributes beside the classes that have them.
What an attribute begins with is left out.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Any, TypeAlias

import msgspec
from msgspec import UNSET, Meta, Struct, structs
from session_events.dialect import Dialect
from session_events.encoding import encode
from session_events.errors import StateError
from session_events.findings import Finding
from session_events.quote import printable, quote
from session_events.rules import Stream
from session_events.structs import type_name
from session_events.unknown import UnknownEvent

#: Rises with every change of what a state looks like, or of what it means.
FORMAT = 1

#: How messages name what two states may differ in.
_NAMES = {"format": "format", "dialect": "dialect", "schema_version": "schema version", "rules": "set of rules"}

#: What is raised where a state is not what it must be; anything else is a fault of ours.
DAMAGE = (msgspec.MsgspecError, ValueError, RecursionError)


class State(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The state of a monitor.

    Attributes:
        format, dialect, schema_version, rules: see `check_origin`; the rules are a hash.
        stream, attached, partial, limit: as in `Monitor`, as far as is known by now.
        line: line of the latest event.
        halted: whether nothing is judged any more.
        held: findings that are held back until the kind of stream is known.
        findings: findings that have not been taken.
        watchers: ids of the rules that are told of every event, in their order.
        machines: the state of each rule that has one.
    """

    format: int
    dialect: str
    schema_version: str
    rules: str
    stream: Stream | None
    attached: bool
    partial: bool
    limit: Annotated[int, Meta(ge=1)]
    line: int
    halted: bool
    held: dict[Stream, list[Any]]
    findings: list[Any]
    watchers: list[str]
    machines: dict[str, dict[str, Any]]


class Taking(Struct, frozen=True):
    """What must be known to take a machine's state.

    Attributes:
        dialect: what decodes events.
        limit: how many ids a table of past ids may hold.
        key_length: how many values a key of the rule has.
    """

    dialect: Dialect[Any]
    limit: int = 0
    key_length: int = 1


class Kept(Struct, frozen=True):
    """How something is kept.

    Attributes:
        give: makes JSON of it.
        take: makes it of JSON; raises one of `DAMAGE`.
        empty: the JSON of what an attribute begins with.
    """

    give: Callable[[Any], Any]
    take: Callable[[Any, Taking], Any]
    empty: Any = None


Attributes: TypeAlias = dict[str, Kept]
"""How each attribute that is state is kept."""


def give_attributes(holder: Any, attributes: Attributes) -> dict[str, Any]:
    """Makes JSON of the attributes that are not what they begin with."""
    given = {name: kept.give(getattr(holder, name)) for name, kept in attributes.items()}
    return {name.lstrip("_"): value for name, value in given.items() if value != attributes[name].empty}


def take_attributes(given: Any, attributes: Attributes, taking: Taking) -> dict[str, Any]:
    """Makes all attributes of the JSON of some."""
    rest = dict(msgspec.convert(given, dict[str, Any]))
    taken = {name: kept.take(rest.pop(name.lstrip("_"), kept.empty), taking) for name, kept in attributes.items()}
    if rest:
        raise ValueError(f"there is no such attribute: {quote(next(iter(rest)))}")
    return taken


def check_origin(state: Any, dialect: Dialect[Any]) -> State:
    """Makes sure that a state is one of this dialect, and of this version of the package.

    Raises:
        StateError: it is not.
    """
    origin = {
        "format": FORMAT,
        "dialect": dialect.name,
        "schema_version": dialect.schema_version,
        "rules": dialect.rules_hash,
    }
    try:
        given = msgspec.convert(state, dict[str, Any])
        for name, own in origin.items():
            if given.get(name, own) != own:
                raise StateError(
                    f"this state is of another {_NAMES[name]}: {quote(given[name])}, not {quote(own)}; "
                    "a new monitor that is `attached` may see the rest of the stream"
                )
        return msgspec.convert(given, State)
    except DAMAGE as error:
        raise damaged("", error) from error


def damaged(where: str, error: Exception) -> StateError:
    """Makes the error about a state that is not what it must be."""
    return StateError(f"this state is damaged{where}: {printable(str(error))}")


def plain(kind: Any, empty: Any) -> Kept:
    """Keeps what is JSON already, of a type."""
    return Kept(lambda value: value, lambda given, _: msgspec.convert(given, kind), empty)


def optional(kept: Kept) -> Kept:
    """Keeps what may be None."""
    return Kept(
        lambda value: None if value is None else kept.give(value),
        lambda given, taking: None if given is None else kept.take(given, taking),
    )


def listed(kept: Kept) -> Kept:
    """Keeps a list of the same."""
    return Kept(
        lambda values: [kept.give(value) for value in values],
        lambda given, taking: [kept.take(value, taking) for value in msgspec.convert(given, list[Any])],
        [],
    )


def row(*kinds: Kept, of: Callable[[Any], Any] = tuple) -> Kept:
    """Keeps a row of so many values, as a tuple or another type."""

    def take(given: Any, taking: Taking) -> Any:
        values = msgspec.convert(given, list[Any])
        return of([kept.take(value, taking) for kept, value in zip(kinds, values, strict=True)])

    return Kept(lambda values: [kept.give(value) for kept, value in zip(kinds, values, strict=True)], take)


def entries(key: Kept, value: Kept) -> Kept:
    """Keeps a dictionary, in its order."""
    pairs = listed(row(key, value))
    return Kept(lambda table: pairs.give(table.items()), lambda given, taking: dict(pairs.take(given, taking)), [])


def record(made: Callable[..., Any], attributes: Attributes) -> Kept:
    """Keeps an object, by its attributes."""
    return Kept(
        lambda holder: give_attributes(holder, attributes),
        lambda given, taking: made(**take_attributes(given, attributes, taking)),
    )


class _Time(Struct, forbid_unknown_fields=True):
    time: datetime


def _give_value(value: Any) -> Any:
    """Makes JSON of a key, of a value of one, or of a scope: tuples are lists, and UNSET is an empty object."""
    if isinstance(value, tuple):
        return [_give_value(part) for part in value]
    if value is UNSET:
        return {}
    return msgspec.to_builtins(_Time(value)) if isinstance(value, datetime) else value


def _take_value(given: Any, _taking: Taking | None = None) -> Any:
    if given is None or isinstance(given, str | int | float):
        return given
    if isinstance(given, list):
        return tuple(map(_take_value, given))
    return UNSET if given == {} else msgspec.convert(given, _Time).time


def _take_key(given: Any, taking: Taking) -> Any:
    key = _take_value(given)
    if (len(key) if isinstance(key, tuple) else 1) != taking.key_length or key is UNSET:
        raise ValueError(f"not a key of {taking.key_length} values: {quote(given)}")
    return key


def _give_event(event: Struct) -> Any:
    """Makes a text of an event's JSON; of an unknown one, whose bytes may be anything, an object of its fields."""
    return msgspec.to_builtins(event) if isinstance(event, UnknownEvent) else encode(event).decode()


def _take_event(given: Any, taking: Taking) -> Any:
    if not isinstance(given, str):
        return msgspec.convert(given, taking.dialect.unknown_class)
    event, _ = taking.dialect.decoder.decode(given.encode())
    if isinstance(event, UnknownEvent):
        raise ValueError(f"not an event of the dialect: {quote(given)}")  # noqa: TRY004 - no type is wrong
    return event


def _take_class(given: Any, taking: Taking) -> type[Struct]:
    found: type[Struct] | None = taking.dialect.event_types.get(msgspec.convert(given, str))
    if found is None:
        raise ValueError(f"not the type of an event of the dialect: {quote(given)}")
    return found


def _give_finding(finding: Finding) -> Any:
    given = msgspec.to_builtins(structs.replace(finding, key=None))
    return given | {"key": None if finding.key is None else _give_value(finding.key)}


def _take_finding(given: Any, _taking: Taking) -> Finding:
    fields = msgspec.convert(given, dict[str, Any])
    key = fields.get("key")
    finding = msgspec.convert(fields | {"key": None}, Finding)
    return (
        finding
        if key is None
        else structs.replace(finding, key=tuple(map(_take_value, msgspec.convert(key, list[Any]))))
    )


NUMBER = plain(int, 0)
FLAG = plain(bool, False)  # noqa: FBT003 - the flag itself
LINE = plain(int | None, None)
VALUE = Kept(_give_value, _take_value, {})
KEY = Kept(_give_value, _take_key, [])
EVENT = Kept(_give_event, _take_event)
EVENT_CLASS = Kept(type_name, _take_class)
FINDING = Kept(_give_finding, _take_finding)
FINDINGS = listed(FINDING)
