"""Stream rules.

Generated from anthropic-messages.schema.json (the Anthropic Messages API 2023-06-01) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 c7a9686927a9e92ac355afc773704795cadea06a09276244462410f557c54cf4
"""

from session_events.anthropic_messages.events import (
    ContentBlockDeltaEvent,
    ContentBlockStartEvent,
    ContentBlockStopEvent,
    ErrorEvent,
    MessageDeltaEvent,
    MessageStartEvent,
    MessageStopEvent,
)
from session_events.rules import AnyRule, Assembly, Bracket, Deadline, Inside, On, Order, Origin, OtherThan, PutIn, Repair

MESSAGE = Bracket(
    id="message",
    says="Each message_start is closed by one message_stop before another message begins.",
    source="MessageStartEvent.message, MessageStopEvent.type, Streaming Messages",
    key=(),
    open=(On(MessageStartEvent),),
    close=(On(MessageStopEvent),),
    excused_by=(On(ErrorEvent),),
    deadline=Deadline(seconds=600, anew=(
        On(ContentBlockStartEvent),
        On(ContentBlockDeltaEvent),
        On(ContentBlockStopEvent),
        On(MessageDeltaEvent),
    )),
    repair=Repair(close=(PutIn(event=MessageStopEvent, fields=()),)),
)
"""Each message_start is closed by one message_stop before another message begins."""

IN_MESSAGE = Inside(
    id="in-message",
    says="Blocks begin, and message_delta comes, between the message_start and the message_stop of a message.",
    within=("message",),
    source="MessageStartEvent.message, MessageStopEvent.type, Streaming Messages",
    key=(),
    event=(On(ContentBlockStartEvent), On(MessageDeltaEvent)),
)
"""Blocks begin, and message_delta comes, between the message_start and the message_stop of a message."""

BLOCK = Bracket(
    id="block",
    says="Each content_block_start is closed by one content_block_stop with the same index, before the next block begins and before the message has its stop reason.",
    exclusive=True,
    source="ContentBlockStartEvent.index, ContentBlockStopEvent.index, Streaming Messages",
    key=("index",),
    open=(On(ContentBlockStartEvent),),
    close=(On(ContentBlockStopEvent),),
    until=(
        On(MessageDeltaEvent, where=(("delta.stop_reason", (OtherThan((None,)),)),)),
        On(MessageStopEvent),
        On(MessageStartEvent),
    ),
    excused_by=(On(ErrorEvent),),
    deadline=Deadline(seconds=300, anew=(On(ContentBlockDeltaEvent, key=("index",)),)),
    repair=Repair(close=(PutIn(event=ContentBlockStopEvent, fields=(("index", (Origin(key=0),)),)),)),
)
"""Each content_block_start is closed by one content_block_stop with the same index, before the next block begins and before the message has its stop reason."""

BLOCK_INDEX = Order(
    id="block-index",
    says="The blocks of a message are numbered from 0, one by one, in the order in which they begin.",
    check="counter",
    rises="by-one",
    begins=0,
    source="ContentBlockStartEvent.index, Streaming Messages",
    key=(),
    value="index",
    event=(On(ContentBlockStartEvent),),
    excused_by=(On(MessageStartEvent),),
)
"""The blocks of a message are numbered from 0, one by one, in the order in which they begin."""

TEXT_DELTA = Inside(
    id="text-delta",
    says="A text_delta or citations_delta comes while the text block of its index is open.",
    within=("block",),
    source="TextDelta.text, CitationsDelta.citation, ContentBlockDeltaEvent.index",
    key=("index",),
    event=(
        On(ContentBlockDeltaEvent, where=(("delta.type", ("text_delta",)),)),
        On(ContentBlockDeltaEvent, where=(("delta.type", ("citations_delta",)),)),
    ),
    opener=(("content_block.type", ("text",)),),
)
"""A text_delta or citations_delta comes while the text block of its index is open."""

THINKING_DELTA = Inside(
    id="thinking-delta",
    says="A thinking_delta or signature_delta comes while the thinking block of its index is open.",
    within=("block",),
    source="ThinkingDelta.thinking, SignatureDelta.signature, ContentBlockDeltaEvent.index",
    key=("index",),
    event=(
        On(ContentBlockDeltaEvent, where=(("delta.type", ("thinking_delta",)),)),
        On(ContentBlockDeltaEvent, where=(("delta.type", ("signature_delta",)),)),
    ),
    opener=(("content_block.type", ("thinking",)),),
)
"""A thinking_delta or signature_delta comes while the thinking block of its index is open."""

INPUT_DELTA = Inside(
    id="input-delta",
    says="An input_json_delta comes while the block of its index, a use of a tool, is open.",
    within=("block",),
    source="InputJsonDelta.partial_json, ContentBlockDeltaEvent.index",
    key=("index",),
    event=(On(ContentBlockDeltaEvent, where=(("delta.type", ("input_json_delta",)),)),),
    opener=(("content_block.type", ("tool_use", "server_tool_use", "mcp_tool_use")),),
)
"""An input_json_delta comes while the block of its index, a use of a tool, is open."""

COMPACTION_DELTA = Inside(
    id="compaction-delta",
    says="A compaction_delta comes while the compaction block of its index is open.",
    within=("block",),
    source="CompactionDelta.content, ContentBlockDeltaEvent.index",
    key=("index",),
    event=(On(ContentBlockDeltaEvent, where=(("delta.type", ("compaction_delta",)),)),),
    opener=(("content_block.type", ("compaction",)),),
)
"""A compaction_delta comes while the compaction block of its index is open."""

TOOL_INPUT = Assembly(
    id="tool-input",
    says="The pieces of a tool's input, put together, are JSON, unless the message was cut off by a limit or a classifier.",
    compare="json",
    reusable=True,
    source="InputJsonDelta.partial_json, ToolUseBlock.input, MessageDelta.stop_reason, Streaming Messages",
    key=("index",),
    part_text="delta.partial_json",
    part=(On(ContentBlockDeltaEvent, where=(("delta.type", ("input_json_delta",)),)),),
    whole=(On(ContentBlockStopEvent),),
    until=(
        On(MessageDeltaEvent, where=(("delta.stop_reason", (OtherThan((None,)),)),)),
        On(MessageStopEvent),
        On(MessageStartEvent),
    ),
    excused_by=(On(ErrorEvent),),
    forgiven_by=(
        On(MessageDeltaEvent, where=(("delta.stop_reason", ("max_tokens", "model_context_window_exceeded", "refusal")),)),
    ),
)
"""The pieces of a tool's input, put together, are JSON, unless the message was cut off by a limit or a classifier."""

TOOL_ID = Order(
    id="tool-id",
    says="No two uses of tools have the same id.",
    check="unique",
    source="ToolUseBlock.id, ServerToolUseBlock.id, McpToolUseBlock.id",
    key=("content_block.id",),
    event=(
        On(ContentBlockStartEvent, where=(("content_block.type", ("tool_use", "server_tool_use", "mcp_tool_use")),)),
    ),
)
"""No two uses of tools have the same id."""

STOP_REASON = Bracket(
    id="stop-reason",
    says="After its last block, and before its message_stop, a message has a message_delta with its stop reason.",
    loose=True,
    source="MessageDelta.stop_reason, MessageStopEvent.type, Streaming Messages",
    key=(),
    open=(On(MessageStartEvent), On(ContentBlockStartEvent)),
    close=(On(MessageDeltaEvent, where=(("delta.stop_reason", (OtherThan((None,)),)),)),),
    until=(On(MessageStopEvent),),
    excused_by=(On(ErrorEvent),),
)
"""After its last block, and before its message_stop, a message has a message_delta with its stop reason."""

OUTPUT_TOKENS = Order(
    id="output-tokens",
    severity="warning",
    says="The output_tokens of a message never fall from one message_delta to the next: they count the whole message.",
    check="counter",
    rises="never-falls",
    source="MessageDeltaUsage.output_tokens, Streaming Messages",
    key=(),
    value="usage.output_tokens",
    event=(On(MessageDeltaEvent),),
    excused_by=(On(MessageStartEvent),),
)
"""The output_tokens of a message never fall from one message_delta to the next: they count the whole message."""

RULES: tuple[AnyRule, ...] = (
    MESSAGE,
    IN_MESSAGE,
    BLOCK,
    BLOCK_INDEX,
    TEXT_DELTA,
    THINKING_DELTA,
    INPUT_DELTA,
    COMPACTION_DELTA,
    TOOL_INPUT,
    TOOL_ID,
    STOP_REASON,
    OUTPUT_TOKENS,
)
"""All rules, in the order of the schema."""
