"""Looks at the types of a dialect's classes, to find out what a JSON value can be meant for."""

from collections.abc import Iterator, Mapping
from functools import cache
from types import UnionType
from typing import Annotated, Any, TypeAlias, Union, get_args, get_origin

from msgspec import Struct, structs

Choices: TypeAlias = Mapping[type[Any], Mapping[str, type[Struct]]]
"""For each untagged union, its members by the field that only they have."""


@cache
def fields_of(struct: type[Struct]) -> tuple[structs.FieldInfo, ...]:
    """The fields of a class. msgspec works them out anew at each call, which is slow."""
    return structs.fields(struct)


def members_of(expected: Any) -> Iterator[Any]:
    """Yields the types that a union, perhaps annotated, chooses between; of any other type itself."""
    if get_origin(expected) is Annotated:
        yield from members_of(get_args(expected)[0])
    elif get_origin(expected) in (Union, UnionType):
        for member in get_args(expected):
            yield from members_of(member)
    else:
        yield expected


def structs_in(*types: Any) -> list[type[Struct]]:
    """The classes of objects among types, and among the members of unions."""
    kinds = [kind for expected in types for kind in members_of(expected)]
    return [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Struct)]


def struct_for(kinds: list[Any], value: dict[str, Any], choices: Choices) -> type[Struct] | None:
    """Finds the one class among types that a JSON object can be meant for."""
    candidates = structs_in(*kinds)
    if len(candidates) == 1:
        return candidates[0]
    for candidate in candidates:
        config = candidate.__struct_config__
        if config.tag_field is not None and value.get(config.tag_field) == config.tag:
            return candidate
    for kind in kinds:
        for key, member in choices.get(kind, {}).items():
            if key in value:
                return member
    return None
