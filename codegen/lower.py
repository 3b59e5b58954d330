"""Turns a checked schema into one that datamodel-code-generator binds exactly.

Each choice that the generator would not make by itself is written into the schema as a keyword it reads:
`customTypePath`, `customBasePath`, `discriminator`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from session_events.codegen.alone import common_constant
from session_events.codegen.naming import attribute_name, class_stem
from session_events.codegen.source import Source, object_members
from session_events.codegen.tree import PREFIX, Node, copied, is_null, target, walk
from session_events.codegen.upstream import STRUCTURE
from session_events.errors import SchemaError

STRUCTS = "session_events.structs"

#: Formats of strings that have a type of their own.
_FORMATS = {"uuid": f"{STRUCTS}.Identifier", "date-time": f"{STRUCTS}.Timestamp"}

_BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")

#: Keywords that the generator would turn into something other than what they say.
_DROPPED = ("default", "stability", "visibility", "deprecated", "contentEncoding", "not")


@dataclass(frozen=True, order=True)
class Constant:
    """A boolean field with but one value; msgspec has no type for that, so a base class checks it.

    Attributes:
        field: name of the field.
        value: what it must be.
    """

    field: str
    value: bool

    @property
    def name(self) -> str:
        """Name of a base class that checks the field."""
        return f"{class_stem(self.field)}Is{self.value}"


@dataclass
class Lowered:
    """A schema for the generator, and what has to be written beside its output.

    Attributes:
        schema: the schema.
        tag: name of the field that tells the events apart.
        unions: for each untagged union, its members by the field that only they have.
        constants: the base classes that check constant fields, each with those.
        tags: the base classes that give the members of tagged unions their tag, each with its field.
        bases: the base classes that are made of several, each with those.
        families: the base classes that give families of events their name, each with that.
        plain: names of the values that are read as plain JSON.
    """

    schema: Node = field(default_factory=dict)
    tag: str = ""
    unions: dict[str, dict[str, str]] = field(default_factory=dict)
    constants: dict[str, tuple[Constant, ...]] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    bases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    families: dict[str, str] = field(default_factory=dict)
    plain: tuple[str, ...] = ()


def lower_for_structs(source: Source, package: str) -> Lowered:
    """Returns the schema from which msgspec structs are generated.

    Args:
        source: the checked schema.
        package: import name of the package that is generated, such as `session_events.copilot`.

    Raises:
        SchemaError: a union of objects has no field by which to tell its members apart.
    """
    definitions = _copied(source)
    lowered = Lowered(tag=source.tag, plain=tuple(sorted(source.plain)))
    families = source.families
    _set_apart(definitions[source.root], families)
    unions_of: dict[str, list[str]] = {}
    tag_of: dict[str, str] = dict.fromkeys(source.events.values(), source.tag)
    for pointer, place in walk({"definitions": definitions}):
        keys = _mark_union(source, place, pointer)
        if "discriminator" in place:
            for member in object_members(source, place):
                tag_of[member] = str(place["discriminator"]["propertyName"])
        if keys:
            name = pointer.removeprefix("/definitions/")
            if name not in definitions:
                raise SchemaError(f"{pointer}: a union of objects without a tag must be a definition, to have a name")
            lowered.unions[name] = keys
            for member in keys.values():
                unions_of.setdefault(member, []).append(name)
    for pointer, place in walk({"definitions": definitions}):
        if "properties" in place:
            name = pointer.removeprefix("/definitions/")
            tag = tag_of.get(name) if name not in families else None
            _document(place, tag)
            constants = _constants(place)
            checks = ["".join(constant.name for constant in constants)] if constants else []
            lowered.constants |= dict.fromkeys(checks, constants)
            openness = "Closed" if place.get("additionalProperties") is False else "Open"
            kind = "Family" if name in families else "Event" if name in source.events.values() else "Struct"
            tags = [f"{class_stem(tag)}Tag"] if tag is not None and (kind, tag) != ("Event", "type") else []
            lowered.tags |= dict.fromkeys(tags, tag or "")
            named = [f"{name}Name"] if name in families else []
            lowered.families |= dict.fromkeys(named, families.get(name, ""))
            mixins = (*unions_of.get(name, ()), *tags, *checks, *named)
            place["customBasePath"] = f"{STRUCTS}.{openness}{kind}"
            if mixins:
                base = "".join(mixins) + openness + kind
                lowered.bases[base] = (openness + kind, *mixins)
                place["customBasePath"] = f"{package}.bases.{base}"
        _lower_value(place, pointer)
        union = target(place)
        if union in source.plain:
            del place["$ref"]
            place.update({"type": "object", "customTypePath": f"{package}.bases.{union}"})
        elif union in lowered.unions:
            del place["$ref"]
            custom = {"type": "object", "customTypePath": f"{package}.bases.{union}"}
            nullable = any(is_null(member) for member in source.definitions[union]["anyOf"])
            place.update({"anyOf": [custom, {"type": "null"}]} if nullable else custom)
    for name in lowered.unions:
        del definitions[name]
    lowered.schema = _rooted(source, definitions)
    return lowered


def lower_for_models(source: Source) -> Node:
    """Returns the schema from which pydantic models are generated."""
    definitions = _copied(source)
    families = _set_apart(definitions[source.root], source.families)
    for pointer, place in walk({"definitions": definitions}):
        _mark_union(source, place, pointer)
        _drop(place)
        if target(place) in source.plain:
            del place["$ref"]
            place["customTypePath"] = "typing.Any"
        if place.get("type") == "number" and not any(bound in place for bound in _BOUNDS):
            place["customTypePath"] = f"{STRUCTS}.Number"
    return _rooted(source, definitions, families)


def _set_apart(union: Node, families: Mapping[str, str]) -> list[Node]:
    """Takes out of the union of all events those that no constant tells apart; returns them."""
    apart = [member for member in union["anyOf"] if target(member) in families]
    union["anyOf"] = [member for member in union["anyOf"] if member not in apart]
    return apart


def _copied(source: Source) -> dict[str, Node]:
    """Copies the definitions; a list of types becomes a union, and a reference to a reference what that refers to."""
    definitions = copied({name: node for name, node in source.definitions.items() if name not in source.plain})
    for pointer, place in walk({"definitions": definitions}):
        if pointer:
            for keyword in place.keys() - {*STRUCTURE, "description"}:
                del place[keyword]  # the generator would obey some of them
        if isinstance(place.get("type"), list):
            rest = {key: place.pop(key) for key in list(place) if key not in ("description", "title")}
            place["anyOf"] = [
                {"type": "null"} if kind == "null" else {**rest, "type": kind} for kind in rest.pop("type")
            ]
        name = target(place)
        while name is not None and target(source.definitions[name]) is not None:
            name = target(source.definitions[name])
            place["$ref"] = f"{PREFIX}{name}"
    return {name: node for name, node in definitions.items() if target(node) is None}


def _rooted(source: Source, definitions: dict[str, Node], families: Sequence[Node] = ()) -> Node:
    """Lifts the union of all events to the root, so that it is given its name; families stand beside a tagged union."""
    root = {**definitions.pop(source.root), "discriminator": {"propertyName": source.tag}}
    if families:
        name = f"Known{source.root}"
        definitions = {**definitions, name: root}
        root = {"anyOf": [{"$ref": PREFIX + name}, *families]}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": source.root,
        **root,
        "definitions": definitions,
    }


def _mark_union(source: Source, node: Node, pointer: str) -> dict[str, str]:
    """Marks a tagged union of objects with its tag; returns for an untagged one its members by a field of their own."""
    names = object_members(source, node)
    if not names:
        return {}
    members = [source.definitions[name] for name in names]
    constant = common_constant(members)
    if constant is not None:
        node["discriminator"] = {"propertyName": constant}
        return {}
    keys: dict[str, str] = {}
    for name, member in zip(names, members, strict=True):
        others = [other["properties"] for other in members if other is not member]
        own = [key for key in member.get("required", ()) if not any(key in other for other in others)]
        if not own:
            raise SchemaError(f"{pointer}: {name} has neither a constant nor a required field that no other member has")
        keys[own[0]] = name
    return keys


def _constants(node: Node) -> tuple[Constant, ...]:
    return tuple(
        Constant(name, child["const"])
        for name, child in node["properties"].items()
        if isinstance(child.get("const"), bool)
    )


def _document(node: Node, tag: str | None) -> None:
    """Moves the descriptions of an object's fields, but for its tag, into its own."""
    fields = [(name, child.pop("description", "")) for name, child in node["properties"].items()]
    lines = [f"    {attribute_name(name)}: {text}" for name, text in fields if text and name != tag]
    if lines:
        node["description"] = "\n".join([node.get("description", "An object."), "", "Attributes:", *lines])


def _drop(node: Node) -> None:
    for keyword in _DROPPED:
        node.pop(keyword, None)
    if node.get("type") in ("number", "integer"):
        node.pop("format", None)


def _lower_value(node: Node, pointer: str) -> None:
    _drop(node)
    is_field = pointer.rpartition("/")[0].endswith("/properties")
    if any(isinstance(value, bool) for value in [*node.get("enum", ()), *([] if is_field else [node.get("const")])]):
        raise SchemaError(f"{pointer}: a constant boolean can be bound only as the whole value of a field")
    if node.get("type") == "string" and node.get("format") in _FORMATS:
        node["customTypePath"] = _FORMATS[node["format"]]
    elif node.get("type") == "number" and not any(bound in node for bound in _BOUNDS):
        node["customTypePath"] = f"{STRUCTS}.Number"
