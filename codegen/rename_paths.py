"""Renames fields in the paths of stream rules."""

from typing import Any, TypeAlias

from session_events.codegen.needs import KEYLESS, ROLES, TEXTS, roles_of, type_of
from session_events.codegen.repairs import origins_of, put_ins
from session_events.codegen.source import Source, make_source
from session_events.codegen.tree import Node, target

#: New name of a field, by its definition and its old name.
RenamedFields: TypeAlias = dict[tuple[str, str], str]

#: Paths of a rule, and the roles whose events they are read from.
_PATHS = {
    **TEXTS,
    "excused_when": ("open", "start", "part"),
    "key": tuple(role for role in ROLES if role not in KEYLESS),
}


def rename_paths(schema: Node, fields: RenamedFields) -> None:
    """Renames fields in all paths of a schema's rules.

    A path that is read from several events is renamed only if all of them have the field by its new name.
    """
    if not fields:
        return
    source = make_source("", schema, "")
    for rule in schema.get("x-stream", {}).get("rules", ()):
        for name, roles in _PATHS.items():
            entries = [on for role in roles for on in rule.get(role, ())]
            if name == "key":
                entries = [on for on in entries if isinstance(on, str) or "key" not in on]
            if name in rule:
                rule[name] = _renamed(rule[name], _holders(source, entries), source, fields)
        for on in [on for _, entries in roles_of(rule) for on in entries if not isinstance(on, str)]:
            on |= {"key": _renamed(on["key"], _holders(source, [on]), source, fields)} if "key" in on else {}
            for name in {"where", "each"} & on.keys():
                on[name] = _renamed(on[name], _events(source, [on]), source, fields)
            for value in on.get("where", {}).values():
                if isinstance(value, dict) and "one_less_than" in value:
                    value["one_less_than"] = _renamed(value["one_less_than"], _events(source, [on]), source, fields)
        for _, put_in in put_ins(rule):
            _rename_put_in(put_in, rule, source, fields)
        for example in rule.get("examples", {}).values():
            example[:] = [_renamed(event, _events(source, [event]), source, fields) for event in example]


def _rename_put_in(put_in: Node, rule: Node, source: Source, fields: RenamedFields) -> None:
    """Renames fields in what is put in, and in where its values come from."""
    begun = [on for role in ("open", "start", "part") for on in rule.get(role, ())]
    holders = {"opener": begun, "event": rule["repair"].get("before", ["*"]), "last": ["*"], "number": ["*"]}
    for origin in origins_of(put_in):
        for word in holders.keys() & origin.keys():
            origin[word] = _renamed(origin[word], _events(source, holders[word]), source, fields)
        for word in {"path", "key", "every"} & origin.get("seen", {}).keys():
            seen: Node = origin["seen"]
            seen[word] = _renamed(seen[word], _events(source, [seen["type"]]), source, fields)
    put_in["fields"] = _renamed(put_in["fields"], _events(source, [put_in["type"]]), source, fields)


def _events(source: Source, entries: list[Any]) -> list[str]:
    """The definitions of the events that entries of a role stand for."""
    types = [type_of(on) for on in entries]
    return [*source.events.values()] if "*" in types else [source.events[one] for one in types if one in source.events]


def _holders(source: Source, entries: list[Any]) -> list[str]:
    """The definitions that keys and texts are read from: those of the events or, with `each`, of the items."""
    plain = [on for on in entries if isinstance(on, str) or "each" not in on]
    found = _events(source, plain)
    for on in entries:
        if not isinstance(on, str) and "each" in on:
            found += [name for event in _events(source, [on]) for name in _items(source, event, on["each"].split("."))]
    return found


def _items(source: Source, definition: str, path: list[str]) -> list[str]:
    """The definition of the items of a list, if it has a name."""
    node = source.definitions[definition]
    for step in path:
        node = source.resolve(source.resolve(node)["properties"][step])
    name = target(node["items"])
    return [] if name is None else [name]


def _renamed(paths: Any, events: list[str], source: Source, fields: RenamedFields) -> Any:
    """Renames one path, the paths in a list, or those that are the keys of an object."""
    if isinstance(paths, dict):
        return {_renamed(path, events, source, fields): value for path, value in paths.items()}
    if isinstance(paths, list):
        return [_renamed(path, events, source, fields) for path in paths]
    found = {path for event in events for path in _translated(event, paths.split("."), source, fields)}
    return next(iter(found)) if len(found) == 1 else paths


def _translated(definition: str, path: list[str], source: Source, fields: RenamedFields) -> set[str]:
    """The new path in each object of a definition that the old one leads through; none if it leads nowhere."""
    node = source.definitions[definition]
    name = target(node)
    members = [name] if name else [one for one in map(target, node.get("anyOf", ())) if one]
    if members:
        return {found for member in members for found in _translated(member, path, source, fields)}
    child = node.get("properties", {}).get(path[0])
    if child is None:
        return set()
    step = fields.get((definition, path[0]), path[0])
    name = target(child)
    if len(path) == 1 or name is None:
        return {".".join([step, *path[1:]])}
    return {f"{step}.{rest}" for rest in _translated(name, path[1:], source, fields)}
