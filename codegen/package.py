"""Writes the `__init__.py` of a generated package: its public names and its dialect."""

from collections.abc import Iterable

from session_events.codegen.naming import attribute_name
from session_events.codegen.python import literal
from session_events.codegen.source import Source
from session_events.codegen.tree import Node, target

_TEMPLATE = '''\
{header}

{imports}
from session_events.dialect import Dialect
from session_events.envelope import Envelope
{later}
DIALECT: Dialect[{events}] = Dialect(
    name={name},
    schema_version={version},
    {schema},
    event_types={{
{event_types}    }},
    union={root},
    envelope=Envelope(
{envelope}    ),
    choices={{
{choices}    }},
    ephemeral_types=frozenset(
        {ephemeral}
    ),
    rules=RULES,
{more})
"""Everything that reading and checking streams of this dialect needs."""

__all__ = [
{public}]
'''


def init_module(
    source: Source, package: str, unions: dict[str, dict[str, str]], header: str, *, carries_schema: bool
) -> str:
    """Returns the text of `__init__.py`.

    Args:
        source: the checked schema.
        package: import name of the package that is generated.
        unions: for each untagged union, its members by the field that only they have.
        header: docstring of the module.
        carries_schema: whether the package has the schema in a module of its own; else it is package data.
    """
    others = {*unions, *source.plain}
    names = sorted(name for name, node in source.definitions.items() if name not in others and target(node) is None)
    imports = [f"from {package}.bases import {', '.join(sorted(unions))}"] if unions else []
    imports += [f"from {package}.events import (", *(f"    {name}," for name in names), ")"]
    imports += [f"from {package}.rules import RULES"]
    ephemeral = ", ".join(_ephemeral(source))
    envelope = {"type": source.tag, **source.stream.get("envelope", {})}
    return _TEMPLATE.format(
        header=header,
        imports="\n".join(imports),
        later="from session_events.sse_use import SseUse\n" if _sse(source) else "",
        root=source.root,
        events=" | ".join([source.root, *source.families]),
        name=literal(source.dialect["name"]),
        version=literal(source.dialect["version"]),
        schema=f'schema_module="{package}.schema"' if carries_schema else f"schema_file={literal(source.file)}",
        event_types=_rows(f"{literal(kind)}: {name}" for kind, name in source.events.items()),
        envelope=_rows(f"{key}={literal(name)}" for key, name in envelope.items()),
        choices=_rows(f"{name}: {{{_choices(members)}}}" for name, members in sorted(unions.items())),
        ephemeral=f"{{{ephemeral}}}" if ephemeral else "",
        more=_version_field(source) + _sse(source) + _unchecked(source),
        public=_rows((literal(name) for name in sorted(["DIALECT", "RULES", *names, *unions])), indent=4),
    )


def _rows(items: Iterable[str], indent: int = 8) -> str:
    return "".join(f"{' ' * indent}{item},\n" for item in items)


def _choices(members: dict[str, str]) -> str:
    return ", ".join(f"{literal(key)}: {member}" for key, member in members.items())


def _ephemeral(source: Source) -> list[str]:
    """The events that never reach a persisted log: those whose schema says so for all of them."""
    field = source.stream.get("envelope", {}).get("ephemeral")
    return [name for name in source.events.values() if field and _always_true(source.definitions[name], field)]


def _version_field(source: Source) -> str:
    """Where a stream states which version of the program wrote it."""
    version = source.stream.get("version")
    if version is None:
        return ""
    path = ".".join(attribute_name(step) for step in version["field"].split("."))
    return f"    version_field=({source.events[version['event']]}, {literal(path)}),\n"


def _sse(source: Source) -> str:
    """How a stream uses server-sent events."""
    said = source.stream.get("sse", {})
    words = [f"name={literal(said['name'])}"] if "name" in said else []
    words += ["sentinel=True"] if said.get("sentinel") == "required" else []
    return f"    sse=SseUse({', '.join(words)}),\n" if words else ""


def _unchecked(source: Source) -> str:
    """The rules of this project that cannot be checked with another schema, each with the reason."""
    rows = _rows(f"{literal(rule)}: {literal(reason)}" for rule, reason in source.stream.get("unchecked", {}).items())
    return f"    unchecked={{\n{rows}    }},\n" if rows else ""


def _always_true(event: Node, field: str) -> bool:
    return field in event.get("required", ()) and event["properties"].get(field, {}).get("const") is True
