"""Makes bindings of a schema for the length of a test, and tells what differs between the classes of two."""

from contextlib import ExitStack
from typing import Any, Literal, NamedTuple, get_args, get_origin

from msgspec import UNSET, Struct, UnsetType, structs
from session_events import Dialect
from session_events.codegen.bindings import events_module
from session_events.codegen.embedded import schema_module
from session_events.codegen.load import loaded
from session_events.codegen.naming import class_stem
from session_events.codegen.package import init_module
from session_events.codegen.rules import rules_module
from session_events.codegen.source import make_source
from session_events.shapes import members_of
from session_events.structs import PlainValue

HEADER = '"""Made by a test."""'


class Bindings(NamedTuple):
    """Bindings of one schema.

    Attributes:
        schema: the schema.
        dialect: the dialect.
        events: the module of the classes.
    """

    schema: dict[str, Any]
    dialect: Dialect[Any]
    events: Any


def bind(schema: dict[str, Any], package: str, stack: ExitStack) -> Bindings:
    """Makes bindings that can be used until the stack is left."""
    source = make_source("evolution.schema.json", schema, "0")
    events, bases, unions = events_module(source, package, HEADER, HEADER)
    files = {"bases": bases, "events": events()}
    modules = stack.enter_context(loaded(package, files))
    files["rules"] = rules_module(source, package, modules["events"], HEADER)
    files["__init__"] = init_module(source, package, unions, HEADER, carries_schema=True)
    files["schema"] = schema_module(source, HEADER)
    modules = stack.enter_context(loaded(package, files))
    dialect = modules["__init__"].DIALECT
    assert dialect.schema  # it is kept, for it cannot be imported later
    return Bindings(schema, dialect, modules["events"])


def classes(name: str, bindings: Bindings) -> dict[str, type[Struct]]:
    """The classes of a case."""
    made = vars(bindings.events).items()
    return {
        key: value
        for key, value in made
        if key.startswith(class_stem(name)) and isinstance(value, type) and value.__module__ == bindings.events.__name__
    }


def atoms(expected: Any) -> frozenset[Any]:
    """What a type admits, piece by piece, as type checkers see it: without bounds, and without `UNSET`."""
    found: set[Any] = set()
    for member in members_of(expected):
        if get_origin(member) is Literal:
            found |= set(get_args(member))
        elif member is Any:
            found |= {str, int, float, bool, list, dict, None, "anything"}
        elif get_origin(member) in (list, dict):
            found |= {(get_origin(member), atom) for atom in atoms(get_args(member)[-1])}
        elif member is not UnsetType:
            by_name = issubclass(member, Struct) or PlainValue in member.__mro__
            found.add(None if member is type(None) else ("class", member.__name__) if by_name else member)
    return frozenset(found)


def covers(wide: frozenset[Any], narrow: frozenset[Any]) -> bool:
    return all(atom in wide or type(atom) in wide or "anything" in wide for atom in narrow)


def effects(old: dict[str, type[Struct]], new: dict[str, type[Struct]]) -> set[str]:
    """What has become of classes, for those who import them."""
    gone, come = old.keys() - new.keys(), new.keys() - old.keys()
    found = {"class-renamed"} if gone and come else {"class-gone"} if gone else {"class-added"} if come else set()
    for name in old.keys() & new.keys():
        before, after = ({field.name: field for field in structs.fields(side[name])} for side in (old, new))
        lost, got = before.keys() - after.keys(), after.keys() - before.keys()
        tag, other_tag = (side[name].__struct_config__.tag_field for side in (old, new))
        if other_tag in lost or tag in got:  # the constant is no field any more, or is one now
            found.add("became-union" if lost else "was-union")
            lost, got = lost - {other_tag}, got - {tag}
        elif tag != other_tag:
            found.add("attribute-renamed")
        elif old[name].__struct_config__.tag != new[name].__struct_config__.tag:
            found.add("tag-changed")
        if lost:
            found.add("attribute-renamed" if got else "attribute-gone")
        elif got:
            required = any(after[field].required for field in got)
            found.add("new-argument-required" if required else "attribute-added")
        for field in before.keys() & after.keys():
            if before[field].required is not after[field].required:
                found.add("argument-required" if after[field].required else "may-be-unset")
                assert (after[field].default is UNSET) is before[field].required
            was, now = atoms(before[field].type), atoms(after[field].type)
            if was != now:
                kinds = {(True, False): "type-widened", (False, True): "type-narrowed"}
                found.add(kinds.get((covers(now, was), covers(was, now)), "type-changed"))
    return found
