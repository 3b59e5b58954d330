"""Healthy streams of the Messages API: of each its bytes, what is mentioned, and why its vendor's client rejects it."""

from anthropic_events import (
    PING,
    STOP,
    answer,
    delta,
    failure,
    frame,
    message,
    reason,
    result,
    start,
    stop,
    stream,
    text,
    thought,
    tool,
    whole,
    without,
)

RAISES = "!raises what the server reports: the stream is in order, the answer is not"
UNKNOWN = "shape/unknown-value"

TEXT = text(0, "Hel", "lo")
PIECE = delta(0, "text_delta", text="Hello")
DONE = b"data: [DONE]\n\n"
SEARCH = tool(0, '{"query": "sea', 'ls"}', kind="server_tool_use", id="srvtoolu_00")
PAGE = {"type": "web_search_result", "url": "https://example.org", "title": "Seals", "encrypted_content": "RXFv"}
SOURCE = {"type": "text", "media_type": "text/plain", "data": "Seals."}
DOCUMENT = {"type": "document", "source": SOURCE, "citations": {"enabled": True}}
FETCHED = {"type": "web_fetch_result", "url": "https://example.org", "content": DOCUMENT}
RUN = {"stdout": "4\n", "stderr": "", "return_code": 0, "content": [{"type": "code_execution_output", "file_id": "f"}]}
MADE = {"type": "bash_code_execution_output", "file_id": "file_01"}
BASH = {"type": "bash_code_execution_result", "stdout": "", "stderr": "no", "return_code": 1, "content": [MADE]}
SECRET = {"type": "encrypted_code_execution_result", "encrypted_stdout": "RXFv", "stderr": "", "return_code": 0}
CREATED = {"type": "text_editor_code_execution_create_result", "is_file_update": False}
VIEWED = {"type": "text_editor_code_execution_view_result", "content": "a", "file_type": "text", "num_lines": 1}
REPLACED = {"type": "text_editor_code_execution_str_replace_result", "lines": ["-a", "+b"], "old_start": 1}
FOUND = {"type": "tool_search_tool_search_result", "tool_references": [{"type": "tool_reference", "tool_name": "ls"}]}
BY_CODE = {"type": "code_execution_20260120", "tool_id": "srvtoolu_09"}
SPOT = {"cited_text": "Seals swim.", "document_index": 0, "document_title": None}
CITED = [
    {"type": "char_location", **SPOT, "start_char_index": 0, "end_char_index": 11},
    {"type": "page_location", **SPOT, "start_page_number": 1, "end_page_number": 2},
    {"type": "content_block_location", **SPOT, "start_block_index": 0, "end_block_index": 1},
    {"type": "web_search_result_location", "cited_text": "Seals", "encrypted_index": "R", "url": "https://example.org"},
    {"type": "search_result_location", "cited_text": "Seals", "search_result_index": 0, "source": "notes",
     "start_block_index": 0, "end_block_index": 1, "title": None},
]  # fmt: skip
REFUSED = {"type": "refusal", "category": "cyber", "explanation": None}
TAKEN_OVER = {"from": {"model": "a"}, "to": {"model": "b"}, "trigger": {"type": "refusal", "category": None}}
BOX = {"id": "container_01", "expires_at": "2026-01-01T00:00:00Z",
       "skills": [{"skill_id": "pdf", "type": "anthropic", "version": "latest"}]}  # fmt: skip
CLEARED = {"applied_edits": [{"type": "clear_tool_uses_20250919", "cleared_input_tokens": 9, "cleared_tool_uses": 1}]}
MISSED = {"cache_miss_reason": {"type": "model_changed", "cache_missed_input_tokens": 900}}
UNBOUND = [{"type": "thinking_dropped", "path": "messages.1.content.0", "reason": "model_binding_mismatch"}]
CALLS = [{"type": "message", "model": "a", "input_tokens": 12, "output_tokens": 9, "cache_read_input_tokens": 0}]
CREDIT = {"status": {"type": "not_applied", "reason": "expired", "remove_to_redeem": ["metadata"]}}
COUNTS = {"input_tokens": 12, "output_tokens": 9, "output_tokens_details": {"thinking_tokens": 4}, "iterations": CALLS,
          "server_tool_use": {"web_search_requests": 1, "web_fetch_requests": 0}, "fallback_credit": CREDIT}  # fmt: skip
TOOL_GONE = [{"type": "tool_removal", "tool": {"type": "tool_reference", "name": "ls"}}]
METRICS = {"inputTokenCount": 12, "outputTokenCount": 9, "invocationLatency": 800, "firstByteLatency": 300}


def cited(index: int, *citations: dict[str, object]) -> list[dict[str, object]]:
    """A text block with citations."""
    pieces = [delta(index, "citations_delta", citation=citation) for citation in citations]
    return [start(index), delta(index, "text_delta", text="Seals swim."), *pieces, stop(index)]


def failed(kind: str) -> dict[str, str]:
    """Why a tool of the server has no result."""
    return {"type": f"{kind}_tool_result_error", "error_code": "unavailable"}


# fmt: off
# ruff: noqa: E501 - a table, with one stream on each line
HEALTHY: dict[str, bytes | tuple[bytes | str, ...]] = {
    # content of every kind
    "text": answer(TEXT),
    "text-without-pieces": answer(text(0)),
    "text-of-an-empty-piece": answer(text(0, "")),
    "no-blocks": answer(),
    "texts": answer(text(0, "One."), text(1, "Two.")),
    "thinking": answer(thought(0, "Hm", "."), text(1, "Yes.")),
    "thinking-not-shown": answer(thought(0), text(1, "Yes.")),
    "thinking-without-a-seal": answer(start(0, "thinking"), delta(0, "thinking_delta", thinking="Hm"), stop(0)),
    "thinking-estimated": answer(start(0, "thinking"), delta(0, "thinking_delta", thinking="", estimated_tokens=50), stop(0)),
    "thinking-redacted": answer(whole(0, "redacted_thinking", data="RXFv"), text(1, "Yes.")),
    "tool": answer(tool(0, "", '{"city": "Par', 'is"}'), stop_reason="tool_use"),
    "tool-in-single-characters": answer(tool(0, *'{"a": [1, {"b": "\\u00e9 🦭"}]}'), stop_reason="tool_use"),
    "tool-with-an-empty-piece": answer(tool(0, ""), stop_reason="tool_use"),
    "tool-without-pieces": answer(tool(0), stop_reason="tool_use"),
    "tool-called-by-code": answer(tool(0, "{}", caller=BY_CODE), stop_reason="tool_use"),
    "tools-in-parallel": answer(TEXT, tool(1, '{"city": "Paris"}'), tool(2, '{"city": "Oslo"}')),
    "tools-between-thoughts": answer(thought(0, "a"), tool(1, "{}"), thought(2, "b"), tool(3, "{}")),
    "web-search": answer(SEARCH, result(1, "web_search", [PAGE]), cited(2, CITED[3])),
    "web-search-failed": answer(SEARCH, result(1, "web_search", failed("web_search"))),
    "web-fetch": answer(result(0, "web_fetch", FETCHED)),
    "web-fetch-failed": answer(result(0, "web_fetch", failed("web_fetch"))),
    "code-execution": answer(result(0, "code_execution", {"type": "code_execution_result", **RUN})),
    "code-execution-encrypted": answer(result(0, "code_execution", {**SECRET, "content": []})),
    "code-execution-failed": answer(result(0, "code_execution", failed("code_execution"))),
    "bash": answer(result(0, "bash_code_execution", BASH)),
    "bash-failed": answer(result(0, "bash_code_execution", failed("bash_code_execution"))),
    "editor-create": answer(result(0, "text_editor_code_execution", CREATED)),
    "editor-view": answer(result(0, "text_editor_code_execution", VIEWED)),
    "editor-replace": answer(result(0, "text_editor_code_execution", REPLACED)),
    "editor-failed": answer(result(0, "text_editor_code_execution", failed("text_editor_code_execution"))),
    "tool-search": answer(result(0, "tool_search", FOUND)),
    "tool-search-failed": answer(result(0, "tool_search", failed("tool_search"))),
    "advisor": answer(result(0, "advisor", {"type": "advisor_result", "text": "Wait."})),
    "advisor-redacted": answer(result(0, "advisor", {"type": "advisor_redacted_result", "encrypted_content": "RXFv"})),
    "advisor-failed": answer(result(0, "advisor", failed("advisor"))),
    "mcp": answer(tool(0, "{}", kind="mcp_tool_use"), result(1, "mcp", "pong", is_error=False)),
    "mcp-blocks": answer(result(0, "mcp", [{"type": "text", "text": "pong"}], is_error=True)),
    "mcp-listing": answer(whole(0, "mcp_tool_listing", mcp_server_name="mine", tools=[{"name": "ls", "input_schema": {}}])),
    "container-upload": answer(whole(0, "container_upload", file_id="file_01")),
    "compaction": answer(start(0, "compaction", content=None), delta(0, "compaction_delta", content="So far: hello."), stop(0), stop_reason="compaction"),
    "compaction-failed": answer(start(0, "compaction", content=None), delta(0, "compaction_delta", content=None), stop(0)),
    "fallback": answer(text(0, "I "), whole(1, "fallback", **TAKEN_OVER), text(2, "can.")),
    "citations-of-every-kind": answer(cited(0, *CITED)),
    # the end of a message
    "max-tokens": answer(text(0, "Once upon a"), stop_reason="max_tokens"),
    "max-tokens-within-input": answer(tool(0, '{"city": "Par'), stop_reason="max_tokens"),
    "context-full-within-input": answer(tool(0, '{"ci'), stop_reason="model_context_window_exceeded"),
    "refusal": answer(stop_reason="refusal", stop_details=REFUSED),
    "refusal-within-text": answer(text(0, "First, take"), stop_reason="refusal", stop_details=REFUSED),
    "refusal-within-input": answer(tool(0, '{"code": "'), stop_reason="refusal", stop_details=REFUSED),
    "pause": answer(SEARCH, stop_reason="pause_turn"),
    "stop-sequence": answer(TEXT, stop_reason="stop_sequence", stop_sequence="###"),
    "message-deltas": stream(message(), reason(None, 3), TEXT, reason(None, 7), reason(tokens=9), STOP),
    "stop-reason-twice": stream(message(), TEXT, reason(tokens=9), reason(tokens=9), STOP),
    "error": (stream(message(), start(0), PIECE, failure()), RAISES),
    "error-at-once": (stream(failure()), RAISES),
    "error-within-input": (stream(message(), tool(0, '{"ci')[:-1], failure()), RAISES),
    "error-of-another-kind": (stream(message(), failure("upstream_error", "?")), RAISES),
    "error-then-a-message": (stream(message(), start(0), failure(), message("msg_02"), TEXT, reason(), STOP), RAISES),
    "messages": answer(TEXT) + answer(tool(0, "{}", id="toolu_11")) + answer(TEXT),
    # what may stand between events, and how they may be written
    "pings-anywhere": stream(PING, message(), PING, start(0), PING, PIECE, PING, stop(0), PING, reason(), PING, STOP, PING),
    "done": (answer(TEXT) + DONE, "framing/sentinel"),
    "done-with-a-name": (answer(TEXT) + b"event: done\n" + DONE, "framing/sentinel", "!parses [DONE] as JSON, since it has a name"),
    "comments": b": connected\n\n" + answer(TEXT) + b": bye\n\n",
    "crlf": answer(TEXT).replace(b"\n", b"\r\n"),
    "cr": answer(TEXT).replace(b"\n", b"\r"),
    "no-space-after-colon": answer(TEXT).replace(b": ", b":"),
    "data-of-two-lines": answer(TEXT).replace(b',"index"', b',\ndata: "index"'),
    "data-first": b"".join(b"data: %b\nevent: %b\n\n" % (one.split(b"data: ")[1].strip(), one.split(b"\n")[0][7:]) for one in map(frame, [message(), *TEXT, reason(), STOP])),
    "ids-and-retry": b"retry: 100\nid: 1\n" + answer(TEXT),
    "byte-order-mark": (b"\xef\xbb\xbf" + answer(TEXT), "!takes the mark for a part of the first name, so the message never begins"),
    "escaped": answer(text(0, "🦦")).replace("🦦".encode(), rb"\ud83e\udda6"),
    # old servers, new servers, and other servers
    "message-with-all-fields": stream(message(container=BOX, context_management=CLEARED, diagnostics=MISSED, input_transformations=UNBOUND, usage={**COUNTS, "service_tier": "priority", "speed": "fast"}), TEXT, reason(), STOP),
    "message-delta-with-all-fields": stream(message(), TEXT, {**reason(container=BOX), "usage": COUNTS, "context_management": CLEARED, "input_transformations": UNBOUND}, STOP),
    "compaction-with-tool-changes": answer(whole(0, "compaction", content="So far.", encrypted_content="RXFv", signature="RXFv", tool_changes=TOOL_GONE)),
    "fields-of-null": answer(start(0, citations=None), stop(0), tool(1, "{}", caller=None, toolset_name=None)),
    "fields-of-long-ago": stream(without(message(), "message", "stop_details"), TEXT, without(without(reason(), "delta", "stop_details"), "usage", "input_tokens"), STOP),
    "bedrock": stream(message(), TEXT, reason(), {**STOP, "amazon-bedrock-invocationMetrics": METRICS}),
    "unknown-event": (stream(message(), {"type": "message_note"}, TEXT, reason(), STOP), "shape/unknown-event"),
    "unknown-field": (answer(start(0, mood="calm"), PIECE, stop(0)), "shape/unknown-field"),
    "unknown-block": (answer(start(0, "hologram", size=3), PIECE, stop(0), text(1, "y")), UNKNOWN),
    "unknown-block-and-piece": (answer(start(0, "hologram"), delta(0, "beam_delta", beam=1), stop(0)), UNKNOWN, UNKNOWN),
    "unknown-piece": (answer(start(0), PIECE, delta(0, "mood_delta", mood=1), stop(0)), UNKNOWN),
    "unknown-citation": (answer(cited(0, {"type": "dream"})), UNKNOWN),
    "unknown-stop-reason": (answer(TEXT, stop_reason="stop"), UNKNOWN),
    "unknown-result": (answer(result(0, "web_fetch", {"type": "web_fetch_later"})), UNKNOWN),
}
