"""Makes events of any dialect, and fresh values of their fields, out of the types that msgspec knows."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any
from uuid import UUID

from msgspec import inspect
from session_events.rules import PRESENT

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)


def type_info(kind: Any) -> Any:
    """What msgspec knows of a type."""
    return _type_info(kind)


@cache
def _type_info(kind: Any) -> Any:
    return inspect.type_info(kind)


def members(info: Any) -> Iterable[Any]:
    """The alternatives of a type, null the last."""
    if isinstance(info, inspect.Metadata):
        return members(info.type)
    if not isinstance(info, inspect.UnionType):
        return [info]
    found = [member for each in info.types for member in members(each)]
    return sorted(found, key=lambda member: isinstance(member, inspect.NoneType))


def leaf(info: Any, path: str) -> Any:
    """The type at the end of a path; None when no struct on its way has such a field."""
    name, _, rest = path.partition(".")
    for member in members(info):
        if isinstance(member, inspect.StructType) and is_tag(member, path):
            return inspect.LiteralType((member.tag,))
        for field in getattr(member, "fields", ()):
            if isinstance(member, inspect.StructType) and field.name == name:
                found = leaf(field.type, rest) if rest else next(iter(members(field.type)))
                if found is not None:
                    return found
    return None


def kinds(info: Any, path: str) -> list[inspect.StructType]:
    """The kinds of object that may stand at the end of a path."""
    name, _, rest = path.partition(".")
    fields = [field for member in members(info) for field in getattr(member, "fields", ()) if field.name == name]
    if rest:
        return [kind for field in fields for kind in kinds(field.type, rest)]
    return [kind for field in fields for kind in members(field.type) if isinstance(kind, inspect.StructType)]


def is_tag(info: inspect.StructType, path: str) -> bool:
    """Whether a path leads to what tells a struct from others, which is no field."""
    return (
        info.tag is not None and path in (info.tag_field, "type") and all(path != field.name for field in info.fields)
    )


def _may_have(info: Any, path: str, value: Any) -> bool:
    kind = leaf(info, path)
    tag = isinstance(info, inspect.StructType) and is_tag(info, path)
    return kind is not None and (not tag or value in (PRESENT, info.tag))


def item_type(info: Any, path: str) -> Any:
    """The type of the items of the list at the end of a path."""
    return next(iter(members(leaf(info, path)))).item_type


def build(info: Any, values: Mapping[str, Any]) -> Any:
    """Makes a value of a type: what `values` say of it, by path, and else the plainest that the type allows.

    The settings of an item of a list are a mapping in a list.
    """
    chosen = [member for member in members(info) if all(_may_have(member, *entry) for entry in values.items())]
    match chosen[0]:
        case inspect.StructType(cls=cls, fields=fields):
            made = {}
            for field in fields:
                below = {
                    path[len(field.name) + 1 :]: v for path, v in values.items() if path.startswith(field.name + ".")
                }
                if field.name in values and values[field.name] is not PRESENT:
                    made[field.name] = _given(field.type, values[field.name])
                elif below or field.name in values:
                    made[field.name] = build(field.type, below)
                elif field.required:
                    made[field.name] = _plainest(field.type)
            return cls(**made)
        case inspect.LiteralType(values=literals):
            return literals[0]
        case inspect.StrType() as text:
            return _text(text, "text")
        case inspect.IntType(ge=ge, gt=gt) | inspect.FloatType(ge=ge, gt=gt):
            return ge if ge is not None else gt + 1 if gt is not None else 1
        case inspect.BoolType():
            return True
        case inspect.DateTimeType():
            return EPOCH
        case inspect.ListType(item_type=item, min_length=length):
            return [_plainest(item) for _ in range(length or 0)]
        case inspect.DictType(value_type=value, min_length=length):
            return {f"name{number}": _plainest(value) for number in range(length or 0)}
        case _:
            return None


def fresh(info: Any, number: int) -> Any:
    """A value of a type that no other number gives, if the type has so many: as text, one that will do as an id."""
    match info:
        case inspect.IntType(ge=least, le=most) | inspect.FloatType(ge=least, le=most):
            return number if most is None else (least or 0) + number % (most - (least or 0) + 1)
        case inspect.LiteralType(values=literals):
            return literals[number % len(literals)]
        case inspect.BoolType():
            return bool(number % 2)
        case inspect.StrType(max_length=most) as text:
            return _text(text, str(UUID(int=number)) if most is None or most >= 36 else str(number))
        case _:
            return str(UUID(int=number))


def other_than(info: Any, values: Iterable[Any], number: int) -> Any:
    """A value of a type that is none of some."""
    candidates = getattr(info, "values", None) or [build(info, {}), fresh(info, number)]
    others = [one for one in candidates if one not in values]
    return others[number % len(others)]


def _plainest(info: Any) -> Any:
    return None if any(isinstance(member, inspect.NoneType) for member in members(info)) else build(info, {})


def _text(info: inspect.StrType, wish: str) -> str:
    """A text that is as its type says, and has the one that is wished for in it."""
    pattern = info.pattern or ""
    beginning = re.match(r"\^((?:[^\\^$.|?*+()\[\]{}]|\\[^\w])*)", pattern)
    prefix = re.sub(r"\\(.)", r"\1", beginning[1]) if beginning else ""
    for text in (wish, prefix + wish, f"/{wish}", prefix):
        padded = text.ljust(info.min_length or 0, "-")
        if re.search(pattern, padded) and (info.max_length is None or len(padded) <= info.max_length):
            return padded
    raise ValueError(f"no text is known that is as {pattern} says")


def _given(info: Any, value: Any) -> Any:
    items = next((member.item_type for member in members(info) if isinstance(member, inspect.ListType)), None)
    if items is None or not isinstance(value, list):
        return value
    return [build(items, item) if isinstance(item, Mapping) else item for item in value]
