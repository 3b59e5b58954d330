"""Streams of the Responses API: healthy ones, each with one thing changed, and those of real servers and packages."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import session_events
from responses_streams import Event, Stream, event_stream, healthy
from session_events import Monitor, Policy, UnknownEvent, encode
from session_events.openai_responses import DIALECT, ResponseOutputTextDeltaEvent
from session_events.openai_responses.models import ResponseStreamEvent
from session_events.rule_text import unfold

RECORDINGS = Path(__file__).parent / "recordings" / "openai-responses"
HEALTHY = healthy()

#: Of one recording: rule and code of each finding at error level, but for what its maker does in all recordings.
RECORDED: dict[str, list[str]] = {
    "litellm/text": [],
    "litellm/call": [],
    "litellm/calls": [],
    "litellm/text_and_call": [],
    "litellm/token_limit": [],
    # The model's refusal is lost: the message is empty.
    "litellm/refusal": [],
    "litellm/reasoning": ["in-summary-part/outside"] * 3 + ["summary-part/unopened", "shape/bad-value"],
    "litellm/reasoning_and_call": ["in-summary-part/outside"] * 3 + ["summary-part/unopened", "shape/bad-value"],
    "litellm/cut": ["response/unclosed", "item/unclosed", "part/unclosed", "text/unclosed"],
    "openai-agents/text": ["text/unclosed"],
    "openai-agents/call": ["arguments/unclosed"],
    "openai-agents/calls": ["arguments/unclosed"] * 2,
    "openai-agents/text_and_call": ["text/unclosed", "arguments/unclosed"],
    "openai-agents/reasoning": ["summary/unclosed", "text/unclosed"],
    "openai-agents/reasoning_and_call": ["summary/unclosed", "arguments/unclosed"],
    "openai-agents/refusal": ["refusal/unclosed"],
    # The answer that was cut by the token limit is completed.
    "openai-agents/token_limit": ["text/unclosed"],
    "openai-agents/cut": ["response/unclosed", "item/unclosed", "part/unclosed", "text/unclosed"],
    "hermes/plain": ["in-part/outside"] * 2,
    "hermes/tool": ["in-part/outside"] * 3,
    "hermes/parallel": ["in-part/outside"] * 2,
    "hermes/model_error": ["in-part/outside"] * 2,
}

#: What a later version may add.
GROWN = ("an item", "parts of an item", "a status")

Edit = Callable[[list[Event]], None]


def places(events: list[Event], kind: str) -> list[int]:
    """Where the events of a type are."""
    return [place for place, event in enumerate(events) if event["type"].removeprefix("response.") == kind]


def without(kind: str, which: int = 0) -> Edit:
    """Takes one event out."""
    return lambda events: events.__delitem__(places(events, kind)[which])


def twice(kind: str) -> Edit:
    """Repeats an event."""
    return lambda events: events.insert(places(events, kind)[0], events[places(events, kind)[0]])


def swapped(kind: str, other: str) -> Edit:
    """Lets two events change places."""

    def edit(events: list[Event]) -> None:
        first, second = places(events, kind)[0], places(events, other)[0]
        events[first], events[second] = events[second], events[first]

    return edit


def altered(kind: str, which: int = 0, **fields: Any) -> Edit:
    """Gives an event other fields."""

    def edit(events: list[Event]) -> None:
        place = places(events, kind)[which]
        events[place] = {**events[place], **fields}

    return edit


def begun_as(kind: str, which: int, item_id: str) -> Edit:
    """Lets an item begin as one of another type."""
    message = {"status": "in_progress", "role": "assistant", "content": []}
    more = message if kind == "message" else {"summary": []}
    return altered("output_item.added", which, item={"id": item_id, "type": kind, **more})


OTHER = {"id": "resp_2", "object": "response", "created_at": 1, "model": "gpt", "output": []}

#: What is changed in which healthy stream, and what is found then.
BROKEN: dict[str, tuple[str, Edit, list[str]]] = {
    "the begin is lost": ("text", without("created"), ["begin/not-first", "state/outside", "response/unopened"]),
    "another response is in progress": ("text", altered("in_progress", response=OTHER), ["state/outside"]),
    "another response is completed": (
        "empty_text",
        altered("completed", response=OTHER),
        ["response/unclosed", "response/unopened"],
    ),
    "the end is lost": ("text", without("completed"), ["response/unclosed"]),
    "an item ends after the end": (
        "text",
        swapped("output_item.done", "completed"),
        ["item/unclosed", "end/after-last"],
    ),
    "an item does not end": ("text", without("output_item.done"), ["item/unclosed"]),
    "an item does not begin": (
        "items_at_once",
        without("output_item.added", 1),
        ["in-function-call/outside"] * 3
        + ["item-id/dangling-reference"] * 3
        + ["item/unopened", "output/dangling-reference"],
    ),
    "an item begins twice": ("text", twice("output_item.added"), ["item-index/miscounted", "item/reopened"]),
    "an item has the index of another": (
        "items_at_once",
        altered("output_item.added", 1, output_index=3),
        ["item-index/miscounted"]
        + ["in-function-call/outside"] * 3
        + ["item-id/dangling-reference"] * 3
        + ["item/unopened", "item/unclosed"],
    ),
    "deltas name another item": (
        "text",
        altered("output_text.delta", item_id="msg_2"),
        ["item-id/dangling-reference"],
    ),
    "a part does not begin": ("text", without("content_part.added"), ["in-part/outside"] * 3 + ["part/unopened"]),
    "a part does not end": ("text", without("content_part.done"), ["part/unclosed"]),
    "the text is not closed": ("text", without("output_text.done"), ["text/unclosed"]),
    "a delta is lost": ("text", without("output_text.delta"), ["text/text-mismatch"]),
    "a delta comes late": ("text", swapped("output_text.done", "output_text.delta"), ["text/late-part"] * 2),
    "a refusal is not closed": ("refusal", without("refusal.done"), ["refusal/unclosed"]),
    "arguments are not closed": (
        "reasoning_and_calls",
        without("function_call_arguments.done"),
        ["arguments/unclosed"],
    ),
    "arguments differ": (
        "items_at_once",
        altered("function_call_arguments.done", arguments="[]"),
        ["arguments/text-mismatch"],
    ),
    "a summary is not closed": ("reasoning_and_calls", without("reasoning_summary_text.done"), ["summary/unclosed"]),
    "reasoning is not closed": ("open_reasoning", without("reasoning_text.done"), ["reasoning/unclosed"]),
    "a part of a summary does not begin": (
        "reasoning_and_calls",
        without("reasoning_summary_part.added"),
        ["in-summary-part/outside"] * 2 + ["summary-part/unopened"],
    ),
    "a part of a summary does not end": (
        "reasoning_and_calls",
        without("reasoning_summary_part.done"),
        ["summary-part/unclosed"],
    ),
    "a search does not end": ("search_with_sources", without("web_search_call.completed"), ["web-search/unclosed"]),
    "a failure is not told": ("tools_of_an_mcp_server", without("mcp_call.failed"), ["mcp-call/unclosed"]),
    "code differs": (
        "code_interpreter",
        altered("code_interpreter_call_code.done", code="2"),
        ["code/text-mismatch"],
    ),
    "a command is not closed": ("tools_of_the_client", without("shell_call_command.done"), ["command/unclosed"]),
    "a diff is not closed": (
        "tools_of_the_client",
        without("apply_patch_call_operation_diff.done"),
        ["diff/unclosed"],
    ),
    "input of a tool differs": (
        "tools_of_the_client",
        altered("custom_tool_call_input.done", input=""),
        ["tool-input/text-mismatch"],
    ),
    "files are searched for ever": ("file_search", without("file_search_call.completed"), ["file-search/unclosed"]),
    "code runs for ever": (
        "code_interpreter",
        without("code_interpreter_call.completed"),
        ["code-interpreter/unclosed"],
    ),
    "an image is never done": (
        "image",
        without("image_generation_call.completed"),
        ["image-generation/unclosed"],
    ),
    "tools are never listed": (
        "tools_of_an_mcp_server",
        without("mcp_list_tools.completed"),
        ["mcp-tools/unclosed"],
    ),
    "arguments of an MCP server's tool are not closed": (
        "tools_of_an_mcp_server",
        without("mcp_call_arguments.done"),
        ["mcp-arguments/unclosed"],
    ),
    "an item is completed that never began": (
        "empty_text",
        altered("completed", response={**OTHER, "id": "resp_1", "output": [{"type": "program", "id": "p"}]}),
        ["output/dangling-reference", *["shape/missing-field"] * 3],
    ),
    "a search has the index of another item": (
        "search_with_sources",
        altered("web_search_call.searching", output_index=1),
        ["in-item/outside", "item-id/dangling-reference"],
    ),
    "text comes in a refusal": (
        "text",
        altered("content_part.added", part={"type": "refusal", "refusal": ""}),
        ["in-part/outside"] * 3,
    ),
    "a refusal comes in a text": (
        "refusal",
        altered("content_part.added", part={"type": "output_text", "text": "", "annotations": []}),
        ["in-refusal/outside"] * 3,
    ),
    "text comes in reasoning": ("text", begun_as("reasoning", 0, "msg_1"), ["in-message/outside"] * 3),
    "a summary comes in a message": (
        "reasoning_and_calls",
        begun_as("message", 0, "rs_1"),
        ["in-reasoning/outside"] * 8,
    ),
    "arguments come in a message": (
        "reasoning_and_calls",
        begun_as("message", 1, "fc_1"),
        ["in-function-call/outside"] * 3,
    ),
    "input of a tool comes in a message": (
        "tools_of_the_client",
        begun_as("message", 0, "ct_1"),
        ["in-custom-tool-call/outside"] * 3,
    ),
    "a diff comes in a message": (
        "tools_of_the_client",
        begun_as("message", 1, "ap_1"),
        ["in-apply-patch-call/outside"] * 3,
    ),
    "a command comes in a message": (
        "tools_of_the_client",
        begun_as("message", 2, "sh_1"),
        ["in-shell-call/outside"] * 4,
    ),
    "arguments of an MCP server's tool come in a message": (
        "tools_of_an_mcp_server",
        begun_as("message", 2, "mcp_1"),
        ["in-mcp-call/outside"] * 2,
    ),
    "code comes in a message": (
        "code_interpreter",
        begun_as("message", 0, "ci_1"),
        ["in-code-interpreter-call/outside"] * 3,
    ),
    "a field is missing": ("text", lambda events: events[5].pop("delta"), ["shape/missing-field"]),
}

RULES: dict[str, dict[str, Any]] = {rule["id"]: rule for rule in DIALECT.schema["x-stream"]["rules"]}


def found(events: list[Event]) -> list[str]:
    """Rule and code of what is found in a stream, sorted."""
    report = session_events.validate([event_stream(events)], DIALECT)
    return sorted(f"{one.rule}/{one.code}" for one in report.findings for _ in range(one.count))


@pytest.mark.parametrize("name", HEALTHY)
def test_a_healthy_stream_gives_nothing(name: str) -> None:
    assert found(HEALTHY[name]) == []
    list(session_events.read([event_stream(HEALTHY[name])], DIALECT, strict=True))


def changed(name: str) -> list[Event]:
    """A healthy stream with one thing changed; the events are numbered anew."""
    base, edit, _ = BROKEN[name]
    events = [json.loads(json.dumps(event)) for event in HEALTHY[base]]
    edit(events)
    return [{**event, "sequence_number": number} for number, event in enumerate(events)]


def grown(name: str) -> list[Event]:
    """The stream with a text and what a later version may have beside it."""
    one = Stream()
    one.message("Hello")
    item = {"id": "d_1", "type": "dream_call", "status": "in_progress"}
    match name:
        case "an item":
            one.hosted(item, "dream_call.in_progress", status="completed")
        case "parts of an item":
            index = one.begin(item)
            one.about(index, "content_part.added", content_index=0, part={"type": "dream_text", "text": ""})
            one.about(index, "output_text.delta", content_index=0, delta="Sheep", logprobs=[])
            one.about(index, "output_text.done", content_index=0, text="Sheep", logprobs=[])
            one.about(index, "content_part.done", content_index=0, part={"type": "dream_text", "text": "Sheep"})
            one.end(index)
    return one.over(**{"status": "dreaming"} if name == "a status" else {})


@pytest.mark.parametrize("name", GROWN)
def test_what_a_later_version_adds_is_told_and_breaks_nothing(name: str) -> None:
    report = session_events.validate([event_stream(grown(name))], DIALECT)
    assert {one.code for one in report.findings} - {"unknown-event"} == {"unknown-value"}
    assert {one.severity for one in report.findings} == {"info"}
    strict = session_events.validate([event_stream(grown(name))], DIALECT, policy=Policy(strict=True))
    assert not strict.ok


@pytest.mark.parametrize("item_id", [None, 7, True, ["d_1"], {"d": 1}])
def test_an_item_of_an_unknown_type_may_have_any_id(item_id: object) -> None:
    events = grown("parts of an item")
    stream = event_stream(
        [event | {"item": event["item"] | {"id": item_id}} if "item" in event else event for event in events]
    )
    assert {one.rule for one in session_events.validate([stream], DIALECT).findings} == {"shape", "item-id", "output"}


@pytest.mark.parametrize("name", BROKEN)
def test_one_change_gives_what_is_expected_and_nothing_else(name: str) -> None:
    assert found(changed(name)) == sorted(BROKEN[name][2])


def test_every_rule_is_broken_by_some_change() -> None:
    broken = {code.partition("/")[0] for _, _, expected in BROKEN.values() for code in expected}
    assert set(RULES) - broken == {"sequence"}


def test_ids_that_change_with_each_event_are_told() -> None:
    text = event_stream(HEALTHY["text"]).decode()
    for place in range(text.count('"msg_1"') + text.count('"resp_1"')):
        text = (
            text.replace('"msg_1"', f'"{place}"', 1) if '"msg_1"' in text else text.replace('"resp_1"', f'"{place}"', 1)
        )
    rules = {one.rule for one in session_events.validate([text.encode()], DIALECT).findings}
    assert rules == {"item-id", "state", "response", "output"}


def test_numbers_tell_what_was_lost_or_came_twice() -> None:
    events = HEALTHY["text"]
    assert found(events[:4] + events[5:]) == ["sequence/miscounted", "text/text-mismatch"]
    assert found([*events[:2], events[1], *events[2:]]) == ["sequence/miscounted"]
    unknown = {"type": "response.news", "sequence_number": 2}
    later = [{**event, "sequence_number": event["sequence_number"] + 1} for event in events[2:]]
    assert found([*events[:2], unknown, *later]) == ["shape/unknown-event"]


@pytest.mark.parametrize("path", sorted(RECORDINGS.glob("*/*.sse")), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_recording_gives_what_is_expected(path: Path) -> None:
    report = session_events.validate(path, DIALECT)
    errors = [f"{one.rule}/{one.code}" for one in report.findings if one.severity == "error"]
    of_all = "shape/missing-field"  # logprobs, annotations, ids: each maker leaves some out
    expected = RECORDED[f"{path.parent.name}/{path.stem}"]
    assert sorted(one for one in errors if one != of_all) == sorted(expected)
    assert {one.code for one in report.findings if one.severity != "error"} <= {"unknown-field"}
    assert (of_all in errors) == (path.parent.name != "openai-agents" and path.stem not in ("call", "calls"))


def test_there_is_a_recording_for_every_expectation() -> None:
    assert {f"{path.parent.name}/{path.stem}" for path in RECORDINGS.glob("*/*.sse")} == set(RECORDED)


@pytest.mark.parametrize("name", HEALTHY)
def test_events_are_typed_and_come_back_as_they_were(name: str) -> None:
    for raw in HEALTHY[name]:
        event = DIALECT.decode(json.dumps(raw))
        assert not isinstance(event, UnknownEvent)
        assert json.loads(encode(event)) == raw
        model = ResponseStreamEvent.model_validate_json(json.dumps(raw)).root
        assert json.loads(model.model_dump_json(by_alias=True, exclude_unset=True)) == raw


def test_what_an_event_holds_is_in_its_attributes() -> None:
    events = session_events.read([event_stream(HEALTHY["text"])], DIALECT)
    texts = [event.delta for event in events if isinstance(event, ResponseOutputTextDeltaEvent)]
    assert texts == ["Hel", "lo"]


def test_a_name_that_is_not_the_type_is_told() -> None:
    stream = event_stream(HEALTHY["text"]).replace(b"event: response.created", b"event: response.in_progress")
    assert [one.code for one in session_events.validate([stream], DIALECT).findings] == ["bad-event-name"]


def test_a_stream_that_is_taken_up_again_is_seen_from_the_middle() -> None:
    tail = event_stream(HEALTHY["reasoning_and_calls"][9:])
    assert session_events.validate([tail], DIALECT, attached=True).findings == []
    head = event_stream(HEALTHY["reasoning_and_calls"][:9])
    assert session_events.validate([head], DIALECT, partial=True).findings == []


def complete(example: dict[str, Any], number: int) -> dict[str, Any]:
    """An event of an example, with what else the schema requires."""
    fields = unfold(example)
    schema = next(
        one
        for one in DIALECT.schema["definitions"].values()
        if one.get("properties", {}).get("type", {}).get("const") == fields["type"]
    )
    texts = {"item_id": "rs_1", "part": {"type": "summary_text", "text": ""}, "logprobs": [], "sequence_number": number}
    required = {name: value for name, value in texts.items() if name in schema["required"]}
    return {**required, **fields}


@pytest.mark.parametrize("which", ["good", "bad"])
@pytest.mark.parametrize("name", RULES)
def test_a_good_example_keeps_its_rule_and_a_bad_one_breaks_it(name: str, which: str) -> None:
    monitor = Monitor(DIALECT)
    findings = []
    for number, example in enumerate(RULES[name]["examples"][which]):
        findings += monitor.feed(DIALECT.decode(json.dumps(complete(example, number))))
    findings += monitor.close()
    assert any(finding.rule == name for finding in findings) == (which == "bad")
    assert len(RULES[name]["why"]) > 40
