"""Streams of Responses events in the order in which OpenAI's own servers send them."""

import json
from typing import Any

Event = dict[str, Any]

RESPONSE = {"id": "resp_1", "object": "response", "created_at": 1, "model": "gpt", "tools": [], "store": True}


class Stream:
    """Events of one response, numbered and in their order."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._items: list[Event] = []
        self._add("created", response={**RESPONSE, "status": "in_progress", "output": [], "usage": None})
        self._add("in_progress", response={**RESPONSE, "status": "in_progress", "output": [], "usage": None})

    def _add(self, kind: str, **fields: Any) -> None:
        self.events.append({"type": f"response.{kind}", "sequence_number": len(self.events), **fields})

    def begin(self, item: Event) -> int:
        """Begins an item; returns its index."""
        self._items.append(item)
        self._add("output_item.added", output_index=len(self._items) - 1, item=item)
        return len(self._items) - 1

    def end(self, index: int, **whole: Any) -> None:
        """Ends an item, which is now as it is to be kept."""
        self._items[index] = {**self._items[index], **whole}
        self._add("output_item.done", output_index=index, item=self._items[index])

    def about(self, index: int, kind: str, **fields: Any) -> None:
        """Adds an event about an item."""
        item_id = {} if kind.startswith("shell_call_command") else {"item_id": self._items[index]["id"]}
        self._add(kind, output_index=index, **item_id, **fields)

    def deltas(self, index: int, kind: str, parts: tuple[str, ...], whole: str, **fields: Any) -> None:
        """Adds deltas, and the event with the whole, of whose field the name is given."""
        for part in parts:
            self.about(index, f"{kind}.delta", delta=part, obfuscation="x", **fields)
        self.about(index, f"{kind}.done", **{whole: "".join(parts)}, **fields)

    def message(self, *parts: str, kind: str = "output_text", annotation: Event | None = None) -> None:
        """Adds a message with one part."""
        text = "text" if kind == "output_text" else "refusal"
        more = {"annotations": [], "logprobs": []} if kind == "output_text" else {}
        index = self.begin(
            {"id": "msg_1", "type": "message", "status": "in_progress", "content": [], "role": "assistant"}
        )
        self.about(index, "content_part.added", content_index=0, part={"type": kind, text: "", **more})
        if annotation is not None:
            self.about(
                index, "output_text.annotation.added", content_index=0, annotation_index=0, annotation=annotation
            )
        self.deltas(index, kind, parts, text, content_index=0, **({"logprobs": []} if more else {}))
        part = {"type": kind, text: "".join(parts), **more}
        self.about(index, "content_part.done", content_index=0, part=part)
        self.end(index, status="completed", content=[part])

    def reasoning(self, *summaries: str) -> None:
        """Adds reasoning with a summary of some parts."""
        index = self.begin({"id": "rs_1", "type": "reasoning", "summary": [], "encrypted_content": "x"})
        parts = [{"type": "summary_text", "text": text} for text in summaries]
        for number, part in enumerate(parts):
            where = {"summary_index": number}
            self.about(index, "reasoning_summary_part.added", part={"type": "summary_text", "text": ""}, **where)
            self.deltas(index, "reasoning_summary_text", (part["text"],), "text", **where)
            self.about(index, "reasoning_summary_part.done", part=part, **where)
        self.end(index, summary=parts)

    def call(self, item: Event, kind: str, parts: tuple[str, ...], whole: str) -> None:
        """Adds a call of a tool, with the deltas of what it is called with."""
        index = self.begin(item)
        self.deltas(index, kind, parts, whole)
        self.end(index, status="completed", **({whole: "".join(parts)} if whole in item else {}))

    def hosted(self, item: Event, *steps: str, **whole: Any) -> None:
        """Adds a call of a tool of the server, with what is told of its progress."""
        index = self.begin(item)
        for step in steps:
            self.about(index, step)
        self.end(index, **whole)

    def over(self, kind: str = "completed", **fields: Any) -> list[Event]:
        """Ends the response; returns all events."""
        usage = {"input_tokens": 3, "input_tokens_details": {"cached_tokens": 0}, "output_tokens": 2, "total_tokens": 5}
        response = {**RESPONSE, "status": kind, "output": self._items, "usage": usage}
        self._add(kind, response={**response, **fields})
        return self.events


FUNCTION = {"id": "fc_1", "type": "function_call", "call_id": "call_1", "name": "look", "arguments": ""}


def healthy() -> dict[str, list[Event]]:
    """Streams in which nothing is wrong, by name."""
    made: dict[str, list[Event]] = {}

    def stream(name: str) -> Stream:
        one = Stream()
        made[name] = one.events
        return one

    one = stream("text")
    one.message("Hel", "lo")
    one.over()

    one = stream("empty_text")
    one.message()
    one.over()

    one = stream("refusal")
    one.message("I can", "not.", kind="refusal")
    one.over()

    one = stream("reasoning_and_calls")
    one.reasoning("First", "Then")
    one.call(FUNCTION, "function_call_arguments", ('{"path":', ' "a"}'), "arguments")
    one.call({**FUNCTION, "id": "fc_2", "call_id": "call_2"}, "function_call_arguments", ("{}",), "arguments")
    one.over()

    one = stream("open_reasoning")
    index = one.begin({"id": "rs_1", "type": "reasoning", "summary": []})
    one.about(index, "content_part.added", content_index=0, part={"type": "reasoning_text", "text": ""})
    one.deltas(index, "reasoning_text", ("Hm", ", so"), "text", content_index=0)
    part = {"type": "reasoning_text", "text": "Hm, so"}
    one.about(index, "content_part.done", content_index=0, part=part)
    one.end(index, content=[part])
    one.over()

    one = stream("items_at_once")
    first = one.begin({"id": "rs_1", "type": "reasoning", "summary": []})
    second = one.begin(FUNCTION)
    one.deltas(second, "function_call_arguments", ("{", "}"), "arguments")
    one.end(second, arguments="{}", status="completed")
    one.end(first)
    one.over()

    one = stream("search_with_sources")
    search = {"id": "ws_1", "type": "web_search_call", "status": "in_progress"}
    steps = [f"web_search_call.{step}" for step in ("in_progress", "searching", "completed")]
    one.hosted(search, *steps, status="completed", action={"type": "search", "query": "x"})
    one.message("Found.", annotation={"type": "url_citation", "url": "https://example.org"})
    one.over()

    one = stream("file_search")
    steps = [f"file_search_call.{step}" for step in ("in_progress", "searching", "completed")]
    one.hosted({"id": "fs_1", "type": "file_search_call", "status": "in_progress", "queries": []}, *steps)
    one.over()

    one = stream("code_interpreter")
    code = {
        "id": "ci_1", "type": "code_interpreter_call", "status": "in_progress", "code": "", "container_id": "c",
    }  # fmt: skip
    index = one.begin(code)
    one.about(index, "code_interpreter_call.in_progress")
    one.deltas(index, "code_interpreter_call_code", ("1", "+1"), "code")
    one.about(index, "code_interpreter_call.interpreting")
    one.about(index, "code_interpreter_call.completed")
    one.end(index, status="completed", code="1+1", outputs=[])
    one.over()

    one = stream("tools_of_an_mcp_server")
    listing = {"id": "mcpl_1", "type": "mcp_list_tools", "server_label": "zip", "tools": []}
    one.hosted(listing, "mcp_list_tools.in_progress", "mcp_list_tools.completed", tools=[{"name": "shorten"}])
    named = {"server_label": "zip", "name": "shorten"}
    one.hosted({"id": "mcpr_1", "type": "mcp_approval_request", "arguments": "{}", **named})
    index = one.begin({"id": "mcp_1", "type": "mcp_call", "arguments": "", **named})
    one.about(index, "mcp_call.in_progress")
    one.deltas(index, "mcp_call_arguments", ("{}",), "arguments")
    one.about(index, "mcp_call.failed")
    one.end(index, arguments="{}", error={"type": "http_error"})
    one.over()

    one = stream("image")
    steps = [f"image_generation_call.{step}" for step in ("in_progress", "generating", "completed")]
    one.hosted(
        {"id": "ig_1", "type": "image_generation_call", "status": "in_progress"},
        *steps,
        status="completed",
        result="UklG",
    )
    one.over()

    one = stream("tools_of_the_client")
    custom = {"id": "ct_1", "type": "custom_tool_call", "call_id": "call_1", "name": "sql", "input": ""}
    one.call(custom, "custom_tool_call_input", ("select", " 1"), "input")
    patch = {"id": "ap_1", "type": "apply_patch_call", "call_id": "call_2", "status": "in_progress", "operation": {}}
    one.call(patch, "apply_patch_call_operation_diff", ("+", "a"), "diff")
    index = one.begin({"id": "sh_1", "type": "shell_call", "call_id": "call_3", "status": "in_progress", "action": {}})
    one.about(index, "shell_call_command.added", command_index=0, command="")
    one.deltas(index, "shell_call_command", ("ls", " -a"), "command", command_index=0)
    one.end(index, status="completed", action={"commands": ["ls -a"]})
    one.over()

    one = stream("cut_by_a_limit")
    index = one.begin({"id": "msg_1", "type": "message", "status": "in_progress", "content": [], "role": "assistant"})
    part = {"type": "output_text", "text": "", "annotations": []}
    one.about(index, "content_part.added", content_index=0, part=part)
    one.about(index, "output_text.delta", content_index=0, delta="Half", logprobs=[])
    one.over("incomplete", incomplete_details={"reason": "max_output_tokens"})

    one = stream("failed_within_a_call")
    index = one.begin(FUNCTION)
    one.about(index, "function_call_arguments.delta", delta="{")
    error = {"type": "server_error", "code": "server_error", "message": "x", "param": None}
    one.events.append({"type": "error", "sequence_number": len(one.events), "error": error})
    one.over("failed", error={"code": "server_error", "message": "x"})

    made["error_alone"] = [{"type": "error", "sequence_number": 0, "code": None, "message": "x", "param": None}]
    return made


def event_stream(events: list[Event]) -> bytes:
    """The events as server-sent events."""
    return "".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in events).encode()
