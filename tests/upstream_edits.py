"""Edits an upstream schema at random, as its makers do on purpose."""

import copy
import json
import random
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from session_events.codegen.tree import PREFIX, references, target, walk
from session_events.codegen.upstream import ROOT
from session_events.schema import read_schema

Schema: TypeAlias = dict[str, Any]

OURS: Schema = json.loads(read_schema("session-events.schema.json"))

#: Events enough for rules of each kind, unions, shared definitions, and words.
KEPT = (
    *(
        "session.start",
        "session.resume",
        "session.idle",
        "session.shutdown",
        "abort",
        "session.managed_settings_resolved",
    ),
    *("assistant.turn_start", "assistant.turn_end", "assistant.usage", "assistant.turn_retry"),
    *("assistant.reasoning", "assistant.reasoning_delta", "tool.execution_start", "tool.execution_progress"),
    *(
        "hook.start",
        "hook.end",
        "sandbox.decision",
        "assistant.message",
        "assistant.tool_call_delta",
        "assistant.streaming_delta",
    ),
)


def only(schema: Schema, events: tuple[str, ...]) -> Schema:
    """A copy of a schema with no other events than these."""
    definitions = schema["definitions"]
    members = definitions[ROOT]["anyOf"]
    kept = [one for one in members if definitions[target(one)]["properties"]["type"]["const"] in events]
    return copy.deepcopy({"definitions": {**definitions, ROOT: {"anyOf": kept}}})


class Editor:
    """Edits a schema in place, with choices that a seed decides.

    Attributes:
        definitions: the definitions of the schema.
    """

    def __init__(self, schema: Schema, seed: int) -> None:
        self.definitions: dict[str, Any] = schema["definitions"]
        self._random = random.Random(seed)  # noqa: S311 - no secret
        self._new_names = (f"{word}{seed}" for word in ("brisk", "calm", "dim", "eager", "fond", "glad"))

    def edit(self, kind: str) -> None:
        """Makes one edit; one that is not possible is left out."""
        EDITS[kind](self)

    def _new(self) -> str:
        return next(self._new_names)

    def _event(self) -> dict[str, Any]:
        return self.definitions[target(self._random.choice(self.definitions[ROOT]["anyOf"]))]

    def _objects(self) -> Iterator[dict[str, Any]]:
        names = set(references({"": None, "definitions": {ROOT: self.definitions[ROOT]}}))
        for name, definition in self.definitions.items():
            if name not in names:
                yield from (node for _, node in walk(definition) if node.get("properties"))

    def _field(self) -> tuple[dict[str, Any], str]:
        node = self._random.choice([*self._objects()])
        return node, self._random.choice([*node["properties"]])

    def _reference(self) -> tuple[dict[str, Any], str]:
        fields = [(node, field) for node in self._objects() for field in node["properties"]]
        return self._random.choice(
            [(node, field) for node, field in fields if field != "data" and target(node["properties"][field])]
        )

    def delete_event(self) -> None:
        members = self.definitions[ROOT]["anyOf"]
        del members[self._random.randrange(len(members))]

    def rename_event(self) -> None:
        self._event()["properties"]["type"]["const"] += f".{self._new()}"

    def add_event(self) -> None:
        name = self._new().capitalize()
        event = copy.deepcopy(self._event())
        event["properties"]["type"]["const"] = f"{name.lower()}.started"
        self.definitions[f"{name}Added"] = event
        self.definitions[ROOT]["anyOf"].append({"$ref": f"{PREFIX}{name}Added"})

    def delete_field(self) -> None:
        node, field = self._field()
        del node["properties"][field]
        node["required"] = [name for name in node.get("required", ()) if name != field]

    def rename_field(self) -> None:
        node, field = self._field()
        new = self._new()
        node["properties"] = {new if name == field else name: child for name, child in node["properties"].items()}
        node["required"] = [new if name == field else name for name in node.get("required", ())]

    def add_field(self) -> None:
        node, _ = self._field()
        node["properties"][self._new()] = {"type": "string"}

    def change_type(self) -> None:
        node, field = self._field()
        if "const" not in node["properties"][field]:
            node["properties"][field] = {"type": "array", "items": {"type": "string"}}

    def make_optional(self) -> None:
        node, field = self._field()
        if "const" not in node["properties"][field]:
            node["required"] = [name for name in node.get("required", ()) if name != field]

    def rename_definition(self) -> None:
        old, new = self._random.choice(sorted(self.definitions.keys() - {ROOT})), self._new().capitalize()
        self.definitions[new] = self.definitions.pop(old)
        for definition in self.definitions.values():
            for _, node in walk(definition):
                if target(node) == old:
                    node["$ref"] = PREFIX + new

    def delete_definition(self) -> None:
        node, field = self._reference()
        node["properties"][field] = {"type": "string"}

    def move_in(self) -> None:
        """Writes a definition where it was referred to."""
        node, field = self._reference()
        name = target(node["properties"][field])
        if name is not None and "anyOf" not in self.definitions[name]:
            node["properties"][field] = copy.deepcopy(self.definitions[name])

    def move_out(self) -> None:
        """Makes a definition of an inline object, or of any field."""
        inline = [
            (node, name)
            for node in self._objects()
            for name in node["properties"]
            if "properties" in node["properties"][name]
        ]
        node, field = self._random.choice(inline) if inline else self._field()
        if "const" not in node["properties"][field] and "$ref" not in node["properties"][field]:
            name = self._new().capitalize()
            self.definitions[name] = node["properties"][field]
            node["properties"][field] = {"$ref": PREFIX + name}


EDITS: dict[str, Callable[[Editor], None]] = {
    name: method
    for name, method in vars(Editor).items()
    if not name.startswith("_") and name not in ("edit", "new_names")
}
