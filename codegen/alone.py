"""Sets apart the two parts that one definition can play: a member of a union, and a value of its own.

msgspec asks a member for the constant that tells it apart only where the union stands.
"""

from copy import deepcopy

from session_events.codegen.naming import class_stem
from session_events.codegen.tree import PREFIX, Node, is_null, target, walk
from session_events.errors import SchemaError


def common_constant(definitions: list[Node]) -> str | None:
    """The required field that holds a different string constant in each of these objects; `type`, if that is one."""
    for name in sorted(definitions[0].get("properties", {}), key=lambda name: name != "type"):
        constants = {
            definition["properties"][name]["const"]
            for definition in definitions
            if name in definition.get("required", ())
            and isinstance(definition.get("properties", {}).get(name, {}).get("const"), str)
        }
        if len(constants) == len(definitions):
            return str(name)
    return None


def set_apart(definitions: dict[str, Node], root: str) -> dict[str, Node]:
    """Returns definitions in normal form in which no member of a union stands alone, or in a union with another tag.

    Raises:
        SchemaError: the name of a copy is taken.
    """
    tags: dict[str, str | None] = {}
    copies: dict[str, Node] = {}
    alone: list[Node] = []
    for name in (root, *(name for name in definitions if name != root)):
        in_unions: set[int] = set()
        for _, place in walk(definitions[name]):
            members = [member for member in place.get("anyOf", ()) if not is_null(member)]
            objects = [definitions.get(target(member) or "", {}) for member in members]
            if len(objects) > 1 and all("properties" in node for node in objects):
                in_unions |= {id(member) for member in members}
                tag = common_constant(objects)
                for member in members:
                    kind = str(target(member))
                    if tags.setdefault(kind, tag) != tag:
                        _redirect(member, f"{kind}By{class_stem(tag or 'field')}", definitions, copies)
            elif "$ref" in place and id(place) not in in_unions:
                alone.append(place)
    for place in alone:
        if tags.get(str(target(place))) is not None:
            _redirect(place, f"{target(place)}Alone", definitions, copies)
    return {**definitions, **deepcopy(copies)}


def _redirect(place: Node, name: str, definitions: dict[str, Node], copies: dict[str, Node]) -> None:
    if name in definitions:
        raise SchemaError(f"definitions/{name}: this name is needed for a copy of {target(place)}")
    copies[name] = definitions[str(target(place))]
    place["$ref"] = PREFIX + name
