"""Writes a schema as a module, for packages that are not of this project: wherever they go, their schema goes along."""

import json

from session_events.codegen.python import literal
from session_events.codegen.source import Source
from session_events.codegen.tree import PREFIX


def schema_module(source: Source, header: str) -> str:
    """Returns the text of `schema.py`: the schema in the form that was bound, as JSON, one definition on a line.

    Args:
        source: the checked schema.
        header: docstring of the module.
    """
    said = {"$schema": "http://json-schema.org/draft-07/schema#", "x-dialect": source.dialect}
    said |= {"x-stream": source.stream} if source.stream else {}
    said |= {"$ref": PREFIX + source.root}
    pairs = [f"{json.dumps(name)}: {json.dumps(node)}" for name, node in source.definitions.items()]
    lines = [
        *(f"{json.dumps(name)}: {json.dumps(value)}," for name, value in said.items()),
        '"definitions": {',
        *(f"{pair}," for pair in pairs[:-1]),
        f"{pairs[-1]}}}",
    ]
    text = [literal("{"), *(literal(line) for line in lines), literal("}")]
    return "\n".join([header, "", "SCHEMA = (", *(f"    {line}" for line in text), ")"]) + "\n"
