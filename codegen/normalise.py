"""Brings any schema of events into the one form that is bound.

In that form the root refers to a definition that is the union of references to the events, every object with named
fields and every union of objects is a definition, definitions have the names of classes, and there is neither
`allOf` nor `oneOf`. A value that no type of Python describes is a definition too: it is read as plain JSON, and checked
against its schema.
"""

from dataclasses import dataclass
from typing import Any

from session_events.codegen.alone import set_apart
from session_events.codegen.bindable import Bindable, needs_its_schema, only_strings
from session_events.codegen.class_names import ClassNames, is_class_name
from session_events.codegen.families import family_of
from session_events.codegen.naming import class_stem, event_class
from session_events.codegen.simplify import Simplifier
from session_events.codegen.tree import PREFIX, Node, copied, target, walk
from session_events.errors import SchemaError
from session_events.quote import quote


@dataclass(frozen=True)
class Normal:
    """A schema in normal form.

    Attributes:
        root: name of the definition that is the union of all events.
        tag: name of the field whose constant tells the events apart.
        events: names of the definitions of the events.
        definitions: all definitions by name.
        plain: names of the definitions whose values are read as plain JSON.
    """

    root: str
    tag: str
    events: tuple[str, ...]
    definitions: dict[str, Node]
    plain: frozenset[str]


def with_definitions(schema: Node) -> Node:
    """Returns a schema in which `$defs` are `definitions`; the rest of it may be anything.

    Raises:
        SchemaError: what is not an object, or a name stands in both.
    """
    found: Node = {}
    for word in ("definitions", "$defs"):
        more = schema.get(word, {})
        if not isinstance(more, dict):
            raise SchemaError(f"/{word}: must be an object")
        twice = found.keys() & more.keys()
        if twice:
            raise SchemaError(f"/$defs/{quote(min(twice))}: stands in `definitions` too")
        found |= more
    return {**{key: value for key, value in schema.items() if key != "$defs"}, "definitions": found}


def normalise(schema: Node) -> Normal:
    """Returns the normal form of a schema that has passed `check_form` and `check_references`.

    Raises:
        SchemaError: there are no events in it, or they cannot be told apart; the text says where.
    """
    try:
        return _Normaliser(schema).normal()
    except RecursionError as error:
        raise SchemaError("schemas refer to, or are nested in, one another without an end") from error


class _Normaliser:
    def __init__(self, schema: Node) -> None:
        self._names = ClassNames(schema["definitions"])
        names = self._names.given
        self._root = _renamed({key: value for key, value in schema.items() if key != "definitions"}, names)
        self._given = {names[name]: _renamed(node, names) for name, node in schema["definitions"].items()}
        modern = any(draft in str(schema.get("$schema", "")) for draft in ("2019-09", "2020-12"))
        self._simplifier = Simplifier(self._given, siblings=modern)
        self._bindable = Bindable(self._simplifier)
        self._made: dict[str, Node] = {}
        self._plain: set[str] = set()

    def normal(self) -> Normal:
        root, union = self._union()
        members = self._members(union, root or "/", root)
        tag = self._tag(members, root or "/")
        events = self._events(members, tag)
        for name, node in self._given.items():
            if name not in events and name != root:
                self._definition(name, node)
        root = root if root is not None and root not in events else self._names.new(root or self._title())
        union = {"anyOf": [{"$ref": PREFIX + name} for name in events]}
        described = {"description": self._root["description"]} if "description" in self._root else {}
        self._made[root] = {**described, **self._given.get(root, {}), **union}
        order = [*(name for name in self._given if name in self._made), *self._made]
        made = set_apart({name: self._made[name] for name in dict.fromkeys(order)}, root)
        return Normal(root, tag, tuple(events), made, frozenset(self._plain))

    def _title(self) -> str:
        stem = class_stem(str(self._root.get("title", "")))
        return stem if is_class_name(stem) and len(stem) < 40 else "AnyEvent"

    def _union(self) -> tuple[str | None, Node]:
        """Follows the root to the union of events, or to the one event there is."""
        name, node = None, self._root
        while (following := target(node)) is not None:
            name, node = following, self._given[following]
        return name, node

    def _members(self, node: Node, place: str, own: str | None) -> list[tuple[str | None, Node]]:
        """Lists the events of a union, and of the unions in it, each with the name of its definition if it has one."""
        node = self._simplifier.simplified(node)
        name = target(node)
        if name is not None:
            return self._members(self._given[name], place, name)
        if node.get("type") == "object":
            return [(own, node)]
        found: list[tuple[str | None, Node]] = []
        members: Any = node.get("anyOf", node.get("oneOf", ()))
        for member in members:
            found += self._members(member, place, None)
        if not found:
            raise SchemaError(
                f"{_where(place)}: must be an `anyOf` or `oneOf` of objects, the events, or a `$ref` to one"
            )
        return [item for index, item in enumerate(found) if item[0] is None or item not in found[:index]]

    def _tag(self, members: list[tuple[str | None, Node]], place: str) -> str:
        """Finds the field that tells the events apart."""
        for name, node in members:
            if "properties" not in node or needs_its_schema(node):
                raise SchemaError(
                    f"{_place(name, node, place)}: an event must be an object with named fields, and no more"
                )
        alone = [node for _, node in members if not any(family_of(node, name) for name in node["properties"])]
        tag = self._simplifier.tag(alone or [node for _, node in members])
        if tag is None or any(family_of(node, tag) is None for _, node in members if node not in alone):
            odd = self._odd(members, place)
            raise SchemaError(f"{_where(place)}: no required field holds a constant of its own in every event{odd}")
        return tag

    def _events(self, members: list[tuple[str | None, Node]], tag: str) -> list[str]:
        """Makes the definitions of the events, and returns their names."""
        events: list[str] = []
        for name, node in members:
            family = family_of(node, tag)
            constant = family or str(self._simplifier.constant(node, tag))
            named = name or self._names.new(event_class(constant.rstrip("*")), constant)
            events.append(named)
            field = {"type": "string", **({"const": constant} if family is None else {"pattern": f"^{family[:-1]}"})}
            words = node["properties"][tag].get("description")
            described = {"description": words} if isinstance(words, str) else {}
            properties = {**node["properties"], tag: {**described, **field}}
            self._object(named, {**node, "properties": properties}, named.removesuffix("Event"))
        return events

    def _odd(self, members: list[tuple[str | None, Node]], place: str) -> str:
        """Names the events that keep `type`, the usual tag, from telling all of them apart."""
        constants = [self._simplifier.constant(node, "type") for _, node in members]
        odd = [
            _place(name, node, place)
            for (name, node), constant in zip(members, constants, strict=True)
            if (constant is None and family_of(node, "type") is None) or constants.count(constant) > 1
        ]
        return f"; `type` does not in {', '.join(odd[:5])}{' …' if len(odd) > 5 else ''}" if odd else ""

    def _definition(self, name: str, node: Node) -> None:
        """Brings a definition that the schema names into normal form."""
        node = self._simplifier.simplified(node)
        if self._bindable.is_plain(node) or not only_strings(node):
            self._plain.add(name)
            self._made[name] = node
        elif "properties" in node:
            self._object(name, node, name)
        elif self._bindable.is_union(node):
            self._choice(name, node)
        else:
            self._made[name] = self._below(node, name)

    def _value(self, node: Node, name: str, *, is_field: bool = False) -> Node:
        """Brings the schema of a value into normal form; what needs a name is given this one."""
        node = self._simplifier.simplified(node)
        if "$ref" in node:
            return node
        described = {"description": node["description"]} if "description" in node else {}
        if self._bindable.is_plain(node) or (isinstance(node.get("const"), bool) and not is_field):
            name = self._names.new(name)
            self._plain.add(name)
            self._made[name] = node
        elif "properties" in node:
            name = self._names.new(name)
            self._object(name, node, name)
        elif self._bindable.is_union(node):
            name = self._names.new(name)
            self._choice(name, node)
        else:
            return self._below(node, name)
        return {**described, "$ref": PREFIX + name}

    def _object(self, name: str, node: Node, stem: str) -> None:
        self._made[name] = {}  # keeps its place before what is found in it
        fields = {
            field: self._value(child, stem + class_stem(field), is_field=True)
            for field, child in node["properties"].items()
        }
        self._made[name] = {**node, "properties": fields}

    def _choice(self, name: str, node: Node) -> None:
        """Gives each object of a union a name, after the constant that tells it apart or the field that only it has."""
        self._made[name] = {}
        tag = self._simplifier.tag([m for m in node["anyOf"] if "properties" in self._simplifier.resolve(m)])
        members = []
        for member in node["anyOf"]:
            constant = self._simplifier.constant(member, tag) if tag is not None and "properties" in member else None
            own = constant or next(iter(member.get("required", ())), "")
            members.append(self._value(member, name + class_stem(str(own))))
        self._made[name] = {**node, "anyOf": members}

    def _below(self, node: Node, name: str) -> Node:
        made = dict(node)
        if "anyOf" in node:
            made["anyOf"] = [self._value(member, name) for member in node["anyOf"]]
        if isinstance(node.get("items"), dict):
            made["items"] = self._value(node["items"], f"{name}Item")
        if isinstance(node.get("additionalProperties"), dict):
            made["additionalProperties"] = self._value(node["additionalProperties"], f"{name}Value")
        return made


def _place(name: str | None, node: Node, place: str) -> str:
    """Where an event stands, for people."""
    if name is not None:
        return f"definitions/{name}"
    fields = ", ".join(map(quote, list(node.get("properties", {}))[:3]))
    return f"a member of {_where(place)} with the fields {fields or 'none'}"


def _where(place: str) -> str:
    return "the root" if place == "/" else f"definitions/{place}"


def _renamed(node: Node, names: dict[str, str]) -> Node:
    """Copies a schema, with references that follow the new names of definitions."""
    copy: Node = copied(node)
    for _, place in list(walk(copy)):
        reference = place.get("$ref")
        if isinstance(reference, str):
            place["$ref"] = PREFIX + names[str(target(place))]
    return copy
