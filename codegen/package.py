"""Writes the `__init__.py` of a generated package: its public names and its dialect."""

from session_events.codegen.source import Source
from session_events.codegen.tree import Node


def init_module(source: Source, package: str, unions: dict[str, dict[str, str]], header: str) -> str:
    """Returns the text of `__init__.py`.

    Args:
        source: the checked schema.
        package: import name of the package that is generated.
        unions: for each untagged union, its members by the field that only they have.
        header: docstring of the module.
    """
    names = sorted({*source.definitions} - {*unions})
    ephemeral = _ephemeral(source)
    envelope = {"type": source.tag, **source.stream.get("envelope", {})}
    lines = [header, ""]
    if unions:
        lines += [f"from {package}.bases import {', '.join(sorted(unions))}"]
    lines += [f"from {package}.events import (", *(f"    {name}," for name in names), ")"]
    lines += [f"from {package}.rules import RULES"]
    lines += ["from session_events.dialect import Dialect", "from session_events.envelope import Envelope", ""]
    lines += [f"DIALECT: Dialect[{source.root}] = Dialect("]
    lines += [f'    name="{source.dialect["name"]}",', f'    schema_version="{source.dialect["version"]}",']
    lines += [f'    schema_file="{source.file}",']
    lines += ["    event_types={", *(f'        "{kind}": {name},' for kind, name in source.events.items()), "    },"]
    lines += ["    definitions={", *(f'        "{kind}": "{name}",' for kind, name in source.events.items()), "    },"]
    lines += [f"    union={source.root},"]
    lines += ["    envelope=Envelope(", *(f'        {key}="{name}",' for key, name in envelope.items()), "    ),"]
    lines += ["    choices={"]
    for name, members in sorted(unions.items()):
        lines += [
            f"        {name}: {{",
            *(f'            "{key}": {member},' for key, member in members.items()),
            "        },",
        ]
    lines += ["    },", "    ephemeral_types=frozenset(", "        {"]
    lines += [*(f"            {name}," for name in ephemeral), "        }", "    ),", "    rules=RULES,", ")"]
    lines += ['"""Everything that reading and checking streams of this dialect needs."""', ""]
    lines += ["__all__ = [", *(f'    "{name}",' for name in sorted(["DIALECT", "RULES", *names, *unions])), "]"]
    return "\n".join(lines) + "\n"


def _ephemeral(source: Source) -> list[str]:
    """The events that never reach a persisted log: those whose schema says so for all of them."""
    field = source.stream.get("envelope", {}).get("ephemeral")
    return [name for name in source.events.values() if field and _always_true(source.definitions[name], field)]


def _always_true(event: Node, field: str) -> bool:
    return field in event.get("required", ()) and event["properties"].get(field, {}).get("const") is True
