"""Broken streams of the Messages API: of each its bytes, what is found, and why its vendor's client accepts it."""

from anthropic_events import (
    STOP,
    answer,
    delta,
    frame,
    message,
    reason,
    start,
    stop,
    stream,
    text,
    thought,
    tool,
    whole,
    without,
)

LATE = "!has handed out the message by then, and adds to it what comes"
CUT = "!hands out what it has when the connection ends, as if it were the whole message"
LAX = "!fills an object with what it knows, and does not look at the rest"
EARLY = "!passes over what comes before message_start"
DROPPED = "!drops a piece that does not fit its block, and says nothing"
NEVER = "!keeps every block until the end, and waits for no content_block_stop"
PLACE = "!numbers blocks as they come, and looks up pieces by their number: they go to another block"
PARTIAL = "!parses as much of the input as there is"
BEGIN = "!parses the first object of the input, and does not look at the rest"
MERGED = "!adds the blocks of the second message to the first"
REASON = "!hands out a message without a stop reason"
NAMES = "!goes by the type in the data, unless the name is missing, `ping` or `error`"
LOST = "!goes on after an event that it cannot use"

TEXT = text(0, "Hel", "lo")
PIECE = delta(0, "text_delta", text="Hello")
DONE = b"data: [DONE]\n\n"
SEARCH = tool(0, "{}", kind="server_tool_use", id="srvtoolu_00")
CITATION = {
    "type": "web_search_result_location",
    "cited_text": "Seals",
    "encrypted_index": "R",
    "url": "https://example.org",
}
USE = start(0, "tool_use")
INPUT = delta(0, "input_json_delta", partial_json="{}")
THINKING = delta(0, "thinking_delta", thinking="Hm")
HTML = b"<!DOCTYPE html><html><body>502 Bad Gateway</body></html>\n"
BODY = b'{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}\n'

#: What is found where a message, and what is in it, never ends.
OPEN = ("message/unclosed", "stop-reason/unclosed")

VALUE, MISSING, NAME = "shape/bad-value", "shape/missing-field", "framing/bad-event-name"


# fmt: off
# ruff: noqa: E501 - a table, with one stream on each line
BROKEN: dict[str, bytes | tuple[bytes | str, ...]] = {
    # a stream that is none
    "nothing": (b"", "framing/no-events"),
    "comments-alone": (b": keep-alive\n\n" * 3, "framing/no-events"),
    "done-alone": (DONE, "framing/sentinel", "framing/no-events"),
    "web-page": (HTML, "framing/not-a-stream", "framing/no-events"),
    "json-instead": (BODY, "framing/not-a-stream", "framing/no-events"),
    "web-page-within": (stream(message(), start(0), PIECE) + HTML, "framing/not-a-stream", "block/unclosed", *OPEN, CUT),
    # a message that does not begin, or does not end
    "no-message-start": (stream(TEXT, reason(), STOP), "in-message/outside", "in-message/outside", "message/unopened"),
    "message-start-late": (stream(TEXT, message(), reason(), STOP), "in-message/outside", EARLY),
    "message-start-twice": (stream(message(), message(), TEXT, reason(), STOP), "message/reopened", MERGED),
    "message-start-within": (stream(message(), start(0), PIECE, message("msg_02"), TEXT, reason(), STOP), "block/unclosed", "message/reopened", MERGED),
    "message-stop-missing": (stream(message(), TEXT, reason()), "message/unclosed", CUT),
    "message-stop-missing-between": (stream(message(), TEXT, reason(), message("msg_02"), TEXT, reason(), STOP), "message/reopened", MERGED),
    "message-stop-twice": (answer(TEXT) + stream(STOP), "message/unopened", LATE),
    "cut-after-the-start": (stream(message()), *OPEN, CUT),
    "cut-within-text": (stream(message(), start(0), PIECE), "block/unclosed", *OPEN, CUT),
    "cut-between-blocks": (stream(message(), TEXT), *OPEN, CUT),
    "cut-within-input": (stream(message(), tool(0, '{"ci')[:-1]), "block/unclosed", "tool-input/unclosed", *OPEN, CUT),
    "cut-within-an-event": (stream(message(), start(0)) + frame(PIECE)[:-20], "framing/cut-event", "block/unclosed", *OPEN, CUT),
    "cut-within-a-name": (stream(message(), start(0)) + frame(PIECE)[:12], "framing/cut-event", "block/unclosed", *OPEN, CUT),
    "cut-before-the-blank-line": (answer(TEXT)[:-1], "framing/cut-event", "message/unclosed", CUT),
    "cut-then-done": (stream(message(), start(0), PIECE) + DONE, "framing/sentinel", "block/unclosed", *OPEN, CUT),
    # what comes after the end
    "block-after-message-stop": (answer(TEXT) + stream(text(1, "late")), "in-message/outside", "stop-reason/unclosed", LATE),
    "message-delta-after-message-stop": (answer(TEXT) + stream(reason()), "in-message/outside", LATE),
    "piece-after-message-stop": (answer(TEXT) + stream(PIECE), "text-delta/outside", LATE),
    "event-after-done": (stream(message(), TEXT) + DONE + stream(reason(), STOP), "framing/sentinel", "framing/after-sentinel", LOST),
    # the stop reason
    "message-delta-missing": (stream(message(), TEXT, STOP), "stop-reason/unclosed", REASON),
    "stop-reason-null": (answer(TEXT, stop_reason=None), "stop-reason/unclosed", REASON),
    "stop-reason-missing": (stream(message(), TEXT, without(reason(), "delta", "stop_reason"), STOP), "stop-reason/unclosed", REASON),
    "stop-reason-before-a-block": (stream(message(), TEXT, reason(), text(1, "late"), STOP), "stop-reason/unclosed", "!takes blocks and a stop reason in any order"),
    "stop-reason-within-a-block": (stream(message(), start(0), PIECE, reason(), stop(0), STOP), "block/unclosed", NEVER),
    "stop-reason-before-all": (stream(message(), reason(), TEXT, STOP), "stop-reason/unclosed", "!takes blocks and a stop reason in any order"),
    # blocks
    "block-not-closed": (answer(start(0), PIECE), "block/unclosed", NEVER),
    "block-not-closed-before-the-next": (answer(start(0), PIECE, text(1, "Two.")), "block/overlap", NEVER),
    "tool-not-closed": (answer(tool(0, "{}")[:-1]), "block/unclosed", "tool-input/unclosed", NEVER),
    "block-not-opened": (answer(stop(0)), "block/unopened"),
    "block-closed-twice": (answer(TEXT, stop(0)), "block/unopened", NEVER),
    "block-opened-twice": (answer(start(0), start(0), PIECE, stop(0)), "block/reopened", "block-index/miscounted", PLACE),
    "blocks-in-turns": (answer(start(0), start(1), PIECE, delta(1, "text_delta", text="b"), stop(0), stop(1)), "block/overlap", NEVER),
    "other-block-closed": (answer(start(0), PIECE, stop(1)), "block/unopened", "block/unclosed"),
    "index-from-one": (answer(text(1, "Hello")), "block-index/miscounted"),
    "index-left-out": (answer(TEXT, text(2, "Hello")), "block-index/miscounted"),
    "index-used-twice": (answer(SEARCH, whole(1, "web_search_tool_result", tool_use_id="srvtoolu_00", content=[]), text(1, "Hello")), "block-index/miscounted", PLACE),
    "index-always-zero": (answer(TEXT, text(0, "Hello")), "block-index/miscounted", PLACE),
    "index-goes-on": (answer(TEXT) + answer(text(1, "Hello")), "block-index/miscounted", PLACE),
    "index-negative": (answer(text(-1, "Hello")), "block-index/miscounted", PLACE),
    # pieces
    "piece-without-a-block": (answer(PIECE), "text-delta/outside"),
    "piece-before-its-block": (answer(PIECE, start(0), stop(0)), "text-delta/outside"),
    "piece-after-its-block": (answer(TEXT, PIECE), "text-delta/outside", NEVER),
    "piece-of-another-block": (answer(start(0), delta(1, "text_delta", text="Hello"), stop(0)), "text-delta/outside"),
    "piece-of-the-block-before": (answer(TEXT, start(1), PIECE, stop(1)), "text-delta/outside", NEVER),
    "text-in-a-tool": (answer(USE, PIECE, stop(0)), "text-delta/outside", DROPPED),
    "text-in-a-thought": (answer(start(0, "thinking"), PIECE, stop(0)), "text-delta/outside", DROPPED),
    "text-in-a-result": (answer(start(0, "redacted_thinking", data="RXFv"), PIECE, stop(0)), "text-delta/outside", DROPPED),
    "thought-in-a-text": (answer(start(0), THINKING, stop(0)), "thinking-delta/outside", DROPPED),
    "seal-in-a-text": (answer(start(0), delta(0, "signature_delta", signature="RXFv"), stop(0)), "thinking-delta/outside", DROPPED),
    "seal-after-its-block": (answer(thought(0, "Hm"), delta(0, "signature_delta", signature="RXFv")), "thinking-delta/outside", NEVER),
    "input-in-a-text": (answer(start(0), INPUT, stop(0)), "input-delta/outside", DROPPED),
    "input-without-a-block": (answer(INPUT), "input-delta/outside", "tool-input/unclosed"),
    "citation-in-a-tool": (answer(USE, delta(0, "citations_delta", citation=CITATION), stop(0)), "text-delta/outside", DROPPED),
    "summary-in-a-text": (answer(start(0), delta(0, "compaction_delta", content="So far"), stop(0)), "compaction-delta/outside", DROPPED),
    # tools
    "input-cut": (answer(tool(0, '{"city": "Par'), stop_reason="tool_use"), "tool-input/text-mismatch", PARTIAL),
    "input-cut-and-repeated": (answer(tool(0, '{"city": ', '{"city": "Paris"}'), stop_reason="tool_use"), "tool-input/text-mismatch", PARTIAL),
    "input-not-json": (answer(tool(0, "city=Paris"), stop_reason="tool_use"), "tool-input/text-mismatch"),
    "input-piece-lost": (answer(tool(0, '{"city": ', '"}'), stop_reason="tool_use"), "tool-input/text-mismatch", PARTIAL),
    "input-goes-on-after-its-end": (answer(tool(0, "{}", "}"), stop_reason="tool_use"), "tool-input/text-mismatch", BEGIN),
    "input-twice": (answer(tool(0, '{"a": 1}', '{"a": 1}'), stop_reason="tool_use"), "tool-input/text-mismatch", BEGIN),
    "input-cut-before-the-last": (answer(tool(0, '{"ci'), tool(1, "{}"), stop_reason="tool_use"), "tool-input/text-mismatch", PARTIAL),
    "input-cut-and-no-end": (stream(message(), tool(0, '{"ci')), "tool-input/text-mismatch", *OPEN, CUT),
    "ids-equal": (answer(tool(0, "{}", id="toolu_1"), tool(1, "{}", id="toolu_1"), stop_reason="tool_use"), "tool-id/duplicate", "!keeps uses of tools apart by their place"),
    # tokens
    "tokens-fall": (stream(message(), reason(None, 9), TEXT, reason(tokens=5), STOP), "output-tokens/miscounted", "!keeps the last count"),
    "usage-missing": (stream(message(), TEXT, without(reason(), "usage"), STOP), MISSING),
    "tokens-missing": (stream(message(), TEXT, without(reason(), "usage", "output_tokens"), STOP), MISSING, LAX),
    "tokens-as-text": (answer(TEXT, tokens="9"), VALUE, LAX),
    "usage-missing-at-the-start": (stream(without(message(), "message", "usage"), TEXT, reason(), STOP), MISSING),
    # fields
    "message-missing": (stream(without(message(), "message"), TEXT, reason(), STOP), MISSING),
    "message-id-missing": (stream(without(message(), "message", "id"), TEXT, reason(), STOP), MISSING, LAX),
    "message-of-the-user": (stream(message(role="user"), TEXT, reason(), STOP), VALUE, LAX),
    "content-at-the-start": (stream(message(content=[{"type": "text", "text": "Hello"}]), TEXT, reason(), STOP), VALUE, PLACE),
    "content-missing-at-the-start": (stream(without(message(), "message", "content"), TEXT, reason(), STOP), MISSING),
    "index-missing": (answer(without(start(0), "index"), PIECE, stop(0)), MISSING, "text-delta/outside", "block/unopened", PLACE),
    "index-null": (answer(start(0), delta(None, "text_delta", text="Hello"), stop(0)), VALUE),
    "index-as-text": (answer(start(0), delta("0", "text_delta", text="Hello"), stop(0)), VALUE, "!takes a text of digits for a number"),
    "block-missing": (answer(without(start(0), "content_block"), PIECE, stop(0)), MISSING, "text-delta/outside", "block/unopened"),
    "tool-id-missing": (answer(without(USE, "content_block", "id"), INPUT, stop(0)), MISSING, LAX),
    "tool-input-as-text": (answer(start(0, "tool_use", input="{}"), INPUT, stop(0)), VALUE, LAX),
    "seal-missing-at-the-start": (answer(without(start(0, "thinking"), "content_block", "signature"), THINKING, stop(0)), MISSING, LAX),
    "delta-missing": (answer(start(0), without(PIECE, "delta"), stop(0)), MISSING),
    "delta-without-its-text": (answer(start(0), delta(0, "text_delta"), stop(0)), MISSING),
    "delta-of-null": (answer(start(0), delta(0, "text_delta", text=None), stop(0)), VALUE),
    "input-as-object": (answer(USE, delta(0, "input_json_delta", partial_json={"city": "Paris"}), stop(0)), VALUE),
    "error-of-text": (stream(message(), {"type": "error", "error": "Overloaded"}), VALUE),
    # names and data
    "names-missing": (b"".join(frame(one, None) for one in [message(), *TEXT, reason(), STOP]), *[NAME] * 7),
    "name-missing": (stream(message(), start(0)) + frame(PIECE, None) + stream(stop(0), reason(), STOP), NAME, LOST),
    "name-message": (b"".join(frame(one, "message") for one in [message(), *TEXT, reason(), STOP]), *[NAME] * 7, NAMES),
    "name-of-another": (stream(message(), start(0)) + frame(PIECE, "content_block_stop") + stream(stop(0), reason(), STOP), NAME, NAMES),
    "name-ping": (stream(message(), start(0)) + frame(PIECE, "ping") + stream(stop(0), reason(), STOP), NAME, LOST),
    "name-error": (stream(message(), start(0)) + frame(PIECE, "error") + stream(stop(0), reason(), STOP), NAME),
    "type-missing": (stream(message(), start(0)) + frame(without(PIECE, "type"), "content_block_delta") + stream(stop(0), reason(), STOP), MISSING, LOST),
    "data-cut": (stream(message(), start(0)) + frame(PIECE).replace(b'lo"}', b"") + stream(stop(0), reason(), STOP), "framing/not-json"),
    "data-not-json": (stream(message(), start(0)) + b"event: content_block_delta\ndata: Hello\n\n" + stream(stop(0), reason(), STOP), "framing/not-json"),
    "data-of-a-list": (stream(message(), start(0)) + b"event: content_block_delta\ndata: []\n\n" + stream(stop(0), reason(), STOP), VALUE),
    "events-glued": (answer(TEXT).replace(b"}\n\nevent: content_block_delta", b"}\nevent: content_block_delta"), "framing/glued-events"),
    "not-utf-8": (answer(TEXT).replace(b"Hel", b"H\xe9l"), "framing/invalid-utf8"),
}
