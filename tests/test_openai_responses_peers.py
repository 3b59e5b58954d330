"""The types and the client of the package `openai`, on the schema and the streams of `test_openai_responses`."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from other_python import OPENAI, output, python_with
from responses_streams import event_stream
from session_events.openai_responses import DIALECT
from test_openai_responses import BROKEN, GROWN, HEALTHY, RECORDINGS, changed, grown

pytestmark = pytest.mark.registry

#: Fields that the schema has and the types do not: OpenAI's servers send them, or say so.
MORE = {
    "error": {"error"},
    "response.function_call_arguments.done": {"name"},
    "response": {"store", "frequency_penalty", "presence_penalty"},
    "local_shell_call_output": {"call_id"},
    "custom_tool_call": {"status"},
}
#: Fields that the types require and the schema does not: the servers leave them out, or say it in another way.
OPTIONAL = {
    "error": {"message"},
    "response": {"parallel_tool_calls", "tool_choice", "tools"},
    "web_search_call": {"action"},
    "function_call_output": {"id", "status"},
    "custom_tool_call_output": {"id", "status"},
}
DIFFS = {f"response.apply_patch_call_operation_diff.{step}" for step in ("delta", "done")}


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Python with the package."""
    return python_with(tmp_path_factory.mktemp("openai"), OPENAI)


def by_constant(definitions: dict[Any, Any]) -> dict[str, dict[str, Any]]:
    """All objects that are told apart by their type, by that type."""
    found: dict[str, dict[str, Any]] = {}
    for node in definitions.values():
        properties = node.get("properties", {})
        constant = properties.get("type", properties.get("object", {})).get("const")
        if constant is not None:
            found[constant] = node
    return found


def test_the_schema_has_the_events_items_and_fields_of_the_types(python: Path) -> None:
    types = json.loads(output(python, "openai_client.py", "types"))["$defs"]
    ours, theirs = by_constant(DIALECT.schema["definitions"]), by_constant(types)
    events = {name for name, node in theirs.items() if "sequence_number" in node["properties"]}
    assert set(DIALECT.event_types) - events == DIFFS
    assert events <= set(ours)
    added = types["ResponseOutputItemAddedEvent"]["properties"]["item"]
    members = [types[one["$ref"].rpartition("/")[2]] for one in added.get("oneOf", added.get("anyOf"))]
    items = by_constant(dict(enumerate(members)))  # inputs have items of the same types
    assert len(items) == 28
    assert set(items) <= set(ours)
    theirs |= items | {"response": types["Response"]}
    for name in events | set(items) | {"response"}:
        fields, known = set(ours[name]["properties"]), set(theirs[name]["properties"])
        assert fields - known - {"obfuscation"} == MORE.get(name, set()), name
        assert known <= fields, name
        assert "obfuscation" not in fields or name.endswith(".delta")
        required = set(theirs[name].get("required", ())) - set(ours[name]["required"])
        assert required == OPTIONAL.get(name, set()), name
        assert set(ours[name]["required"]) <= set(theirs[name]["required"]) | {"type"}, name


@pytest.fixture(scope="module")
def client(python: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The last that the client's accumulator says of each stream: the type of an event, or an exception."""
    folder = tmp_path_factory.mktemp("streams")
    streams = {**HEALTHY, **{name: changed(name) for name in BROKEN}, **{name: grown(name) for name in GROWN}}
    for number, events in enumerate(streams.values()):
        (folder / f"{number}.sse").write_bytes(event_stream(events))
    paths = {name: folder / f"{number}.sse" for number, name in enumerate(streams)}
    paths |= {f"{path.parent.name}/{path.stem}": path for path in RECORDINGS.glob("*/*.sse")}
    made = json.loads(output(python, "openai_client.py", "responses", *paths.values()))
    return {name: made[str(path)][-1] for name, path in paths.items()}


def test_the_client_takes_the_streams_that_are_called_healthy(client: dict[str, str]) -> None:
    ends = {"cut_by_a_limit": "response.incomplete", "failed_within_a_call": "APIError: x"}
    for name in set(HEALTHY) - {"error_alone"}:  # which it expects a created response before
        assert client[name] == ends.get(name, "response.completed")


def test_the_client_raises_at_few_of_the_changes_and_each_is_found(client: dict[str, str]) -> None:
    assert {name: client[name].partition(":")[0] for name in BROKEN if "Error" in client[name]} == {
        "the begin is lost": "RuntimeError",
        "another response is in progress": "RuntimeError",
        "another response is completed": "RuntimeError",
        "an item does not begin": "RuntimeError",
        "an item begins twice": "RuntimeError",
        "an item has the index of another": "RuntimeError",
        "a part does not begin": "IndexError",
        "a field is missing": "TypeError",
        # of which it says that the item ends as another than it began
        **{name: "RuntimeError" for name in BROKEN if re.search(r" comes? in a message", name)},
        **{name: "AssertionError" for name in BROKEN if name.startswith(("text comes in", "arguments come in"))},
    }


def test_the_client_takes_what_a_later_version_adds_unless_text_comes_in_it(client: dict[str, str]) -> None:
    assert {name: client[name].partition(":")[0] for name in GROWN} == {
        "an item": "response.completed",
        "parts of an item": "AssertionError",
        "a status": "response.completed",
    }


def test_the_client_breaks_on_streams_without_parts(client: dict[str, str]) -> None:
    broken = {name for name, last in client.items() if "/" in name and "Error" in last}
    assert broken == {"hermes/plain", "hermes/tool", "hermes/parallel", "hermes/model_error"}
