"""Stream rules.

Generated from openai-responses.schema.json (OpenAI Responses API 3.54.0) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 42ad32da0b166cf79a41c1edb2556525e879e53a7323de63f67fa0114ead6060
"""

from session_events.openai_responses.events import (
    ErrorEvent,
    ResponseApplyPatchCallOperationDiffDeltaEvent,
    ResponseApplyPatchCallOperationDiffDoneEvent,
    ResponseCodeInterpreterCallCodeDeltaEvent,
    ResponseCodeInterpreterCallCodeDoneEvent,
    ResponseCodeInterpreterCallCompletedEvent,
    ResponseCodeInterpreterCallInProgressEvent,
    ResponseCodeInterpreterCallInterpretingEvent,
    ResponseCompactionCompactingEvent,
    ResponseCompletedEvent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreatedEvent,
    ResponseCustomToolCallInputDeltaEvent,
    ResponseCustomToolCallInputDoneEvent,
    ResponseFailedEvent,
    ResponseFileSearchCallCompletedEvent,
    ResponseFileSearchCallInProgressEvent,
    ResponseFileSearchCallSearchingEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseImageGenerationCallCompletedEvent,
    ResponseImageGenerationCallGeneratingEvent,
    ResponseImageGenerationCallInProgressEvent,
    ResponseImageGenerationCallPartialImageEvent,
    ResponseInProgressEvent,
    ResponseIncompleteEvent,
    ResponseMcpCallArgumentsDeltaEvent,
    ResponseMcpCallArgumentsDoneEvent,
    ResponseMcpCallCompletedEvent,
    ResponseMcpCallFailedEvent,
    ResponseMcpCallInProgressEvent,
    ResponseMcpListToolsCompletedEvent,
    ResponseMcpListToolsFailedEvent,
    ResponseMcpListToolsInProgressEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseOutputTextAnnotationAddedEvent,
    ResponseOutputTextDeltaEvent,
    ResponseOutputTextDoneEvent,
    ResponseQueuedEvent,
    ResponseReasoningSummaryPartAddedEvent,
    ResponseReasoningSummaryPartDoneEvent,
    ResponseReasoningSummaryTextDeltaEvent,
    ResponseReasoningSummaryTextDoneEvent,
    ResponseReasoningTextDeltaEvent,
    ResponseReasoningTextDoneEvent,
    ResponseRefusalDeltaEvent,
    ResponseRefusalDoneEvent,
    ResponseShellCallCommandAddedEvent,
    ResponseShellCallCommandDeltaEvent,
    ResponseShellCallCommandDoneEvent,
    ResponseShellCallOutputContentDeltaEvent,
    ResponseShellCallOutputContentDoneEvent,
    ResponseWebSearchCallCompletedEvent,
    ResponseWebSearchCallInProgressEvent,
    ResponseWebSearchCallSearchingEvent,
)
from session_events.rules import AnyRule, Assembly, Bracket, Deadline, Inside, On, Order, Origin, PutIn, Refers, Repair, Seen

BEGIN = Order(
    id="begin",
    says="A stream begins with response.created, or with the error that kept it from being created, and is of one response.",
    check="first",
    source="ResponseCreatedEvent.response",
    key=("response.id",),
    event=(On(ResponseCreatedEvent),),
    before=(On(ErrorEvent),),
)
"""A stream begins with response.created, or with the error that kept it from being created, and is of one response."""

RESPONSE = Bracket(
    id="response",
    says="Each response.created is followed by one response.completed, response.incomplete or response.failed with the same response.id, or by an error.",
    source="ResponseCompletedEvent.response, ResponseIncompleteEvent.response, ResponseFailedEvent.response, Response.id",
    key=("response.id",),
    open=(On(ResponseCreatedEvent),),
    close=(On(ResponseCompletedEvent), On(ResponseIncompleteEvent), On(ResponseFailedEvent)),
    excused_by=(On(ErrorEvent),),
    deadline=Deadline(seconds=600, anew=(On(None),), paused_by=(On(ResponseQueuedEvent),)),
    repair=Repair(close=(
        PutIn(event=ResponseFailedEvent, fields=(
        ("response", (Origin(opener="response"),)),
        ("response.output", (
        Origin(seen=Seen(event=ResponseOutputItemDoneEvent, path="item", key=(), every="output_index")),
    )),
        ("response.status", (Origin(value="failed"),)),
        ("response.error.code", (Origin(value="server_error"),)),
        ("response.error.message", (Origin(value="put in by session-events: the stream has no end of this response"),)),
        ("sequence_number", (Origin(number="sequence_number"), Origin(value=0))),
    )),
        PutIn(event=ErrorEvent, fields=(
        ("code", (Origin(value="server_error"),)),
        ("message", (Origin(value="put in by session-events: the stream has no end of this response"),)),
        ("param", (Origin(value=None),)),
        ("sequence_number", (Origin(number="sequence_number"), Origin(value=0))),
    )),
    )),
)
"""Each response.created is followed by one response.completed, response.incomplete or response.failed with the same response.id, or by an error."""

STATE = Inside(
    id="state",
    says="response.queued and response.in_progress come between the begin and the end of their response, and have its id.",
    within=("response",),
    source="ResponseQueuedEvent.response, ResponseInProgressEvent.response, Response.id",
    key=("response.id",),
    event=(On(ResponseQueuedEvent), On(ResponseInProgressEvent)),
)
"""response.queued and response.in_progress come between the begin and the end of their response, and have its id."""

END = Order(
    id="end",
    says="Nothing comes after response.completed, response.incomplete or response.failed.",
    check="last",
    source="ResponseCompletedEvent.type, ResponseIncompleteEvent.type, ResponseFailedEvent.type",
    key=(),
    event=(On(ResponseCompletedEvent), On(ResponseIncompleteEvent), On(ResponseFailedEvent)),
)
"""Nothing comes after response.completed, response.incomplete or response.failed."""

SEQUENCE = Order(
    id="sequence",
    says="The events of a stream are numbered from 0, one by one.",
    check="counter",
    rises="by-one",
    begins=0,
    source="ResponseCreatedEvent.sequence_number",
    key=(),
    value="sequence_number",
    event=(On(None),),
    repeated_by=(
        On(ResponseFailedEvent),
        On(ErrorEvent),
        On(ResponseOutputItemDoneEvent),
        On(ResponseContentPartDoneEvent),
        On(ResponseContentPartAddedEvent),
        On(ResponseOutputTextDoneEvent),
        On(ResponseRefusalDoneEvent),
        On(ResponseReasoningTextDoneEvent),
        On(ResponseFunctionCallArgumentsDoneEvent),
        On(ResponseCustomToolCallInputDoneEvent),
        On(ResponseMcpCallArgumentsDoneEvent),
        On(ResponseCodeInterpreterCallCodeDoneEvent),
        On(ResponseApplyPatchCallOperationDiffDoneEvent),
        On(ResponseShellCallCommandDoneEvent),
        On(ResponseMcpCallFailedEvent),
        On(ResponseMcpListToolsFailedEvent),
        On(ResponseReasoningSummaryPartDoneEvent),
        On(ResponseReasoningSummaryPartAddedEvent),
        On(ResponseReasoningSummaryTextDoneEvent),
    ),
)
"""The events of a stream are numbered from 0, one by one."""

ITEM = Bracket(
    id="item",
    says="Each response.output_item.added is closed by one response.output_item.done with the same output_index before the response is completed.",
    source="ResponseOutputItemAddedEvent.output_index, ResponseOutputItemDoneEvent.output_index",
    key=("output_index",),
    open=(On(ResponseOutputItemAddedEvent),),
    close=(On(ResponseOutputItemDoneEvent),),
    until=(On(ResponseCompletedEvent),),
    excused_by=(On(ResponseFailedEvent), On(ResponseIncompleteEvent), On(ErrorEvent)),
    deadline=Deadline(seconds=600, anew=(
        On(ResponseContentPartAddedEvent, key=("output_index",)),
        On(ResponseContentPartDoneEvent, key=("output_index",)),
        On(ResponseWebSearchCallInProgressEvent, key=("output_index",)),
        On(ResponseWebSearchCallSearchingEvent, key=("output_index",)),
        On(ResponseWebSearchCallCompletedEvent, key=("output_index",)),
        On(ResponseFileSearchCallInProgressEvent, key=("output_index",)),
        On(ResponseFileSearchCallSearchingEvent, key=("output_index",)),
        On(ResponseFileSearchCallCompletedEvent, key=("output_index",)),
        On(ResponseCodeInterpreterCallInProgressEvent, key=("output_index",)),
        On(ResponseCodeInterpreterCallInterpretingEvent, key=("output_index",)),
        On(ResponseCodeInterpreterCallCompletedEvent, key=("output_index",)),
        On(ResponseImageGenerationCallInProgressEvent, key=("output_index",)),
        On(ResponseImageGenerationCallGeneratingEvent, key=("output_index",)),
        On(ResponseImageGenerationCallPartialImageEvent, key=("output_index",)),
        On(ResponseImageGenerationCallCompletedEvent, key=("output_index",)),
        On(ResponseMcpCallInProgressEvent, key=("output_index",)),
        On(ResponseMcpCallCompletedEvent, key=("output_index",)),
        On(ResponseMcpCallFailedEvent, key=("output_index",)),
        On(ResponseMcpListToolsInProgressEvent, key=("output_index",)),
        On(ResponseMcpListToolsCompletedEvent, key=("output_index",)),
        On(ResponseMcpListToolsFailedEvent, key=("output_index",)),
        On(ResponseCompactionCompactingEvent, key=("output_index",)),
        On(ResponseShellCallOutputContentDeltaEvent, key=("output_index",)),
        On(ResponseShellCallOutputContentDoneEvent, key=("output_index",)),
        On(ResponseOutputTextDeltaEvent, key=("output_index",)),
        On(ResponseOutputTextDoneEvent, key=("output_index",)),
        On(ResponseOutputTextAnnotationAddedEvent, key=("output_index",)),
        On(ResponseRefusalDeltaEvent, key=("output_index",)),
        On(ResponseRefusalDoneEvent, key=("output_index",)),
        On(ResponseReasoningSummaryPartAddedEvent, key=("output_index",)),
        On(ResponseReasoningSummaryPartDoneEvent, key=("output_index",)),
        On(ResponseReasoningSummaryTextDeltaEvent, key=("output_index",)),
        On(ResponseReasoningSummaryTextDoneEvent, key=("output_index",)),
        On(ResponseReasoningTextDeltaEvent, key=("output_index",)),
        On(ResponseReasoningTextDoneEvent, key=("output_index",)),
        On(ResponseFunctionCallArgumentsDeltaEvent, key=("output_index",)),
        On(ResponseFunctionCallArgumentsDoneEvent, key=("output_index",)),
        On(ResponseCustomToolCallInputDeltaEvent, key=("output_index",)),
        On(ResponseCustomToolCallInputDoneEvent, key=("output_index",)),
        On(ResponseMcpCallArgumentsDeltaEvent, key=("output_index",)),
        On(ResponseMcpCallArgumentsDoneEvent, key=("output_index",)),
        On(ResponseCodeInterpreterCallCodeDeltaEvent, key=("output_index",)),
        On(ResponseCodeInterpreterCallCodeDoneEvent, key=("output_index",)),
        On(ResponseApplyPatchCallOperationDiffDeltaEvent, key=("output_index",)),
        On(ResponseApplyPatchCallOperationDiffDoneEvent, key=("output_index",)),
        On(ResponseShellCallCommandAddedEvent, key=("output_index",)),
        On(ResponseShellCallCommandDeltaEvent, key=("output_index",)),
        On(ResponseShellCallCommandDoneEvent, key=("output_index",)),
    )),
    repair=Repair(close=(
        PutIn(event=ResponseOutputItemDoneEvent, fields=(
        ("output_index", (Origin(key=0),)),
        ("item", (Origin(opener="item"),)),
        ("item.content", (
        Origin(seen=Seen(event=ResponseContentPartDoneEvent, path="part", every="content_index")),
    )),
        ("item.summary", (
        Origin(seen=Seen(event=ResponseReasoningSummaryPartDoneEvent, path="part", every="summary_index")),
    )),
        ("item.arguments", (
        Origin(seen=Seen(event=ResponseFunctionCallArgumentsDoneEvent, path="arguments")),
        Origin(seen=Seen(event=ResponseMcpCallArgumentsDoneEvent, path="arguments")),
    )),
        ("item.input", (Origin(seen=Seen(event=ResponseCustomToolCallInputDoneEvent, path="input")),)),
        ("item.code", (Origin(seen=Seen(event=ResponseCodeInterpreterCallCodeDoneEvent, path="code")),)),
        ("item.operation.diff", (Origin(seen=Seen(event=ResponseApplyPatchCallOperationDiffDoneEvent, path="diff")),)),
        ("item.action.commands", (
        Origin(seen=Seen(event=ResponseShellCallCommandDoneEvent, path="command", every="command_index")),
    )),
        ("item.status", (Origin(value="incomplete"),)),
        ("sequence_number", (Origin(number="sequence_number"), Origin(value=0))),
    )),
        PutIn(event=ResponseOutputItemDoneEvent, fields=(
        ("output_index", (Origin(key=0),)),
        ("item", (Origin(opener="item"),)),
        ("item.content", (
        Origin(seen=Seen(event=ResponseContentPartDoneEvent, path="part", every="content_index")),
    )),
        ("item.summary", (
        Origin(seen=Seen(event=ResponseReasoningSummaryPartDoneEvent, path="part", every="summary_index")),
    )),
        ("item.arguments", (
        Origin(seen=Seen(event=ResponseFunctionCallArgumentsDoneEvent, path="arguments")),
        Origin(seen=Seen(event=ResponseMcpCallArgumentsDoneEvent, path="arguments")),
    )),
        ("item.input", (Origin(seen=Seen(event=ResponseCustomToolCallInputDoneEvent, path="input")),)),
        ("item.code", (Origin(seen=Seen(event=ResponseCodeInterpreterCallCodeDoneEvent, path="code")),)),
        ("item.operation.diff", (Origin(seen=Seen(event=ResponseApplyPatchCallOperationDiffDoneEvent, path="diff")),)),
        ("item.action.commands", (
        Origin(seen=Seen(event=ResponseShellCallCommandDoneEvent, path="command", every="command_index")),
    )),
        ("item.status", (Origin(value="failed"),)),
        ("sequence_number", (Origin(number="sequence_number"), Origin(value=0))),
    )),
        PutIn(event=ResponseOutputItemDoneEvent, fields=(
        ("output_index", (Origin(key=0),)),
        ("item", (Origin(opener="item"),)),
        ("item.content", (
        Origin(seen=Seen(event=ResponseContentPartDoneEvent, path="part", every="content_index")),
    )),
        ("item.summary", (
        Origin(seen=Seen(event=ResponseReasoningSummaryPartDoneEvent, path="part", every="summary_index")),
    )),
        ("item.arguments", (
        Origin(seen=Seen(event=ResponseFunctionCallArgumentsDoneEvent, path="arguments")),
        Origin(seen=Seen(event=ResponseMcpCallArgumentsDoneEvent, path="arguments")),
    )),
        ("item.input", (Origin(seen=Seen(event=ResponseCustomToolCallInputDoneEvent, path="input")),)),
        ("item.code", (Origin(seen=Seen(event=ResponseCodeInterpreterCallCodeDoneEvent, path="code")),)),
        ("item.operation.diff", (Origin(seen=Seen(event=ResponseApplyPatchCallOperationDiffDoneEvent, path="diff")),)),
        ("item.action.commands", (
        Origin(seen=Seen(event=ResponseShellCallCommandDoneEvent, path="command", every="command_index")),
    )),
        ("sequence_number", (Origin(number="sequence_number"), Origin(value=0))),
    )),
    ), until=(On(ResponseFailedEvent), On(ResponseIncompleteEvent), On(ErrorEvent))),
)
"""Each response.output_item.added is closed by one response.output_item.done with the same output_index before the response is completed."""

ITEM_INDEX = Order(
    id="item-index",
    severity="warning",
    says="The items of a response are numbered from 0, one by one, in the order in which they begin.",
    check="counter",
    rises="by-one",
    begins=0,
    source="ResponseOutputItemAddedEvent.output_index",
    key=(),
    value="output_index",
    event=(On(ResponseOutputItemAddedEvent),),
)
"""The items of a response are numbered from 0, one by one, in the order in which they begin."""

IN_ITEM = Inside(
    id="in-item",
    says="What else is about an item comes while the item of its output_index is open.",
    within=("item",),
    source="ResponseOutputItemAddedEvent.output_index, ResponseContentPartAddedEvent.output_index",
    key=("output_index",),
    event=(
        On(ResponseContentPartAddedEvent),
        On(ResponseContentPartDoneEvent),
        On(ResponseWebSearchCallInProgressEvent),
        On(ResponseWebSearchCallSearchingEvent),
        On(ResponseWebSearchCallCompletedEvent),
        On(ResponseFileSearchCallInProgressEvent),
        On(ResponseFileSearchCallSearchingEvent),
        On(ResponseFileSearchCallCompletedEvent),
        On(ResponseCodeInterpreterCallInProgressEvent),
        On(ResponseCodeInterpreterCallInterpretingEvent),
        On(ResponseCodeInterpreterCallCompletedEvent),
        On(ResponseImageGenerationCallInProgressEvent),
        On(ResponseImageGenerationCallGeneratingEvent),
        On(ResponseImageGenerationCallPartialImageEvent),
        On(ResponseImageGenerationCallCompletedEvent),
        On(ResponseMcpCallInProgressEvent),
        On(ResponseMcpCallCompletedEvent),
        On(ResponseMcpCallFailedEvent),
        On(ResponseMcpListToolsInProgressEvent),
        On(ResponseMcpListToolsCompletedEvent),
        On(ResponseMcpListToolsFailedEvent),
        On(ResponseCompactionCompactingEvent),
        On(ResponseShellCallOutputContentDeltaEvent),
        On(ResponseShellCallOutputContentDoneEvent),
    ),
)
"""What else is about an item comes while the item of its output_index is open."""

IN_MESSAGE = Inside(
    id="in-message",
    says="Text, annotations and refusals come while a message is open at their output_index.",
    within=("item",),
    source="ResponseOutputTextDeltaEvent.output_index, OutputMessage.content, openai.lib.streaming.responses (client of the package openai)",
    key=("output_index",),
    event=(
        On(ResponseOutputTextDeltaEvent),
        On(ResponseOutputTextDoneEvent),
        On(ResponseOutputTextAnnotationAddedEvent),
        On(ResponseRefusalDeltaEvent),
        On(ResponseRefusalDoneEvent),
    ),
    opener=(("item.type", ("message",)),),
)
"""Text, annotations and refusals come while a message is open at their output_index."""

IN_REASONING = Inside(
    id="in-reasoning",
    says="Reasoning, and the parts of its summary, come while a reasoning is open at their output_index.",
    within=("item",),
    source="ResponseReasoningSummaryTextDeltaEvent.output_index, ResponseReasoningTextDeltaEvent.output_index, Reasoning.summary",
    key=("output_index",),
    event=(
        On(ResponseReasoningSummaryPartAddedEvent),
        On(ResponseReasoningSummaryPartDoneEvent),
        On(ResponseReasoningSummaryTextDeltaEvent),
        On(ResponseReasoningSummaryTextDoneEvent),
        On(ResponseReasoningTextDeltaEvent),
        On(ResponseReasoningTextDoneEvent),
    ),
    opener=(("item.type", ("reasoning",)),),
)
"""Reasoning, and the parts of its summary, come while a reasoning is open at their output_index."""

IN_FUNCTION_CALL = Inside(
    id="in-function-call",
    says="The arguments of a function call come while a function_call is open at their output_index.",
    within=("item",),
    source="ResponseFunctionCallArgumentsDeltaEvent.output_index, FunctionCall.arguments, openai.lib.streaming.responses (client of the package openai)",
    key=("output_index",),
    event=(On(ResponseFunctionCallArgumentsDeltaEvent), On(ResponseFunctionCallArgumentsDoneEvent)),
    opener=(("item.type", ("function_call",)),),
)
"""The arguments of a function call come while a function_call is open at their output_index."""

IN_CUSTOM_TOOL_CALL = Inside(
    id="in-custom-tool-call",
    says="The input of a custom tool comes while a custom_tool_call is open at its output_index.",
    within=("item",),
    source="ResponseCustomToolCallInputDeltaEvent.output_index, CustomToolCall.input",
    key=("output_index",),
    event=(On(ResponseCustomToolCallInputDeltaEvent), On(ResponseCustomToolCallInputDoneEvent)),
    opener=(("item.type", ("custom_tool_call",)),),
)
"""The input of a custom tool comes while a custom_tool_call is open at its output_index."""

IN_MCP_CALL = Inside(
    id="in-mcp-call",
    says="The arguments for an MCP server come while an mcp_call is open at their output_index.",
    within=("item",),
    source="ResponseMcpCallArgumentsDeltaEvent.output_index, McpCall.arguments",
    key=("output_index",),
    event=(On(ResponseMcpCallArgumentsDeltaEvent), On(ResponseMcpCallArgumentsDoneEvent)),
    opener=(("item.type", ("mcp_call",)),),
)
"""The arguments for an MCP server come while an mcp_call is open at their output_index."""

IN_CODE_INTERPRETER_CALL = Inside(
    id="in-code-interpreter-call",
    says="The code of the code interpreter comes while a code_interpreter_call is open at its output_index.",
    within=("item",),
    source="ResponseCodeInterpreterCallCodeDeltaEvent.output_index, CodeInterpreterCall.code",
    key=("output_index",),
    event=(
        On(ResponseCodeInterpreterCallCodeDeltaEvent),
        On(ResponseCodeInterpreterCallCodeDoneEvent),
    ),
    opener=(("item.type", ("code_interpreter_call",)),),
)
"""The code of the code interpreter comes while a code_interpreter_call is open at its output_index."""

IN_APPLY_PATCH_CALL = Inside(
    id="in-apply-patch-call",
    says="The diff of a change comes while an apply_patch_call is open at its output_index.",
    within=("item",),
    source="ResponseApplyPatchCallOperationDiffDeltaEvent.output_index, ApplyPatchCall.operation",
    key=("output_index",),
    event=(
        On(ResponseApplyPatchCallOperationDiffDeltaEvent),
        On(ResponseApplyPatchCallOperationDiffDoneEvent),
    ),
    opener=(("item.type", ("apply_patch_call",)),),
)
"""The diff of a change comes while an apply_patch_call is open at its output_index."""

IN_SHELL_CALL = Inside(
    id="in-shell-call",
    says="The commands of a shell call come while a shell_call is open at their output_index.",
    within=("item",),
    source="ResponseShellCallCommandDeltaEvent.output_index, ShellCall.action",
    key=("output_index",),
    event=(
        On(ResponseShellCallCommandAddedEvent),
        On(ResponseShellCallCommandDeltaEvent),
        On(ResponseShellCallCommandDoneEvent),
    ),
    opener=(("item.type", ("shell_call",)),),
)
"""The commands of a shell call come while a shell_call is open at their output_index."""

ITEM_ID = Refers(
    id="item-id",
    severity="warning",
    says="The item_id of an event is the id of the item that began at its output_index.",
    source="ResponseOutputTextDeltaEvent.item_id, ResponseOutputItemAddedEvent.item",
    key=("output_index", "item_id"),
    event=(
        On(ResponseContentPartAddedEvent),
        On(ResponseContentPartDoneEvent),
        On(ResponseOutputTextDeltaEvent),
        On(ResponseOutputTextDoneEvent),
        On(ResponseOutputTextAnnotationAddedEvent),
        On(ResponseRefusalDeltaEvent),
        On(ResponseRefusalDoneEvent),
        On(ResponseFunctionCallArgumentsDeltaEvent),
        On(ResponseFunctionCallArgumentsDoneEvent),
        On(ResponseCustomToolCallInputDeltaEvent),
        On(ResponseCustomToolCallInputDoneEvent),
        On(ResponseReasoningSummaryPartAddedEvent),
        On(ResponseReasoningSummaryPartDoneEvent),
        On(ResponseReasoningSummaryTextDeltaEvent),
        On(ResponseReasoningSummaryTextDoneEvent),
        On(ResponseReasoningTextDeltaEvent),
        On(ResponseReasoningTextDoneEvent),
        On(ResponseWebSearchCallInProgressEvent),
        On(ResponseWebSearchCallSearchingEvent),
        On(ResponseWebSearchCallCompletedEvent),
        On(ResponseFileSearchCallInProgressEvent),
        On(ResponseFileSearchCallSearchingEvent),
        On(ResponseFileSearchCallCompletedEvent),
        On(ResponseCodeInterpreterCallInProgressEvent),
        On(ResponseCodeInterpreterCallInterpretingEvent),
        On(ResponseCodeInterpreterCallCompletedEvent),
        On(ResponseCodeInterpreterCallCodeDeltaEvent),
        On(ResponseCodeInterpreterCallCodeDoneEvent),
        On(ResponseImageGenerationCallInProgressEvent),
        On(ResponseImageGenerationCallGeneratingEvent),
        On(ResponseImageGenerationCallPartialImageEvent),
        On(ResponseImageGenerationCallCompletedEvent),
        On(ResponseMcpCallInProgressEvent),
        On(ResponseMcpCallCompletedEvent),
        On(ResponseMcpCallFailedEvent),
        On(ResponseMcpCallArgumentsDeltaEvent),
        On(ResponseMcpCallArgumentsDoneEvent),
        On(ResponseMcpListToolsInProgressEvent),
        On(ResponseMcpListToolsCompletedEvent),
        On(ResponseMcpListToolsFailedEvent),
        On(ResponseCompactionCompactingEvent),
        On(ResponseApplyPatchCallOperationDiffDeltaEvent),
        On(ResponseApplyPatchCallOperationDiffDoneEvent),
        On(ResponseShellCallOutputContentDeltaEvent),
        On(ResponseShellCallOutputContentDoneEvent),
    ),
    introduced_by=(On(ResponseOutputItemAddedEvent, key=("output_index", "item.id")),),
)
"""The item_id of an event is the id of the item that began at its output_index."""

PART = Bracket(
    id="part",
    says="Each response.content_part.added is closed by one response.content_part.done with the same indexes before the response is completed.",
    source="ResponseContentPartAddedEvent.content_index, ResponseContentPartDoneEvent.content_index",
    key=("output_index", "content_index"),
    open=(On(ResponseContentPartAddedEvent),),
    close=(On(ResponseContentPartDoneEvent),),
    until=(On(ResponseCompletedEvent),),
    excused_by=(On(ResponseFailedEvent), On(ResponseIncompleteEvent), On(ErrorEvent)),
    deadline=Deadline(seconds=120, anew=(
        On(ResponseOutputTextDeltaEvent, key=("output_index", "content_index")),
        On(ResponseRefusalDeltaEvent, key=("output_index", "content_index")),
        On(ResponseReasoningTextDeltaEvent, key=("output_index", "content_index")),
    )),
    repair=Repair(close=(
        PutIn(event=ResponseContentPartDoneEvent, fields=(
        ("output_index", (Origin(key=0),)),
        ("content_index", (Origin(key=1),)),
        ("item_id", (Origin(opener="item_id"),)),
        ("part", (Origin(opener="part"),)),
        ("part.text", (
        Origin(seen=Seen(event=ResponseOutputTextDoneEvent, path="text")),
        Origin(seen=Seen(event=ResponseReasoningTextDoneEvent, path="text")),
    )),
        ("part.annotations", (
        Origin(seen=Seen(event=ResponseOutputTextAnnotationAddedEvent, path="annotation", every="annotation_index")),
    )),
        ("part.refusal", (Origin(seen=Seen(event=ResponseRefusalDoneEvent, path="refusal")),)),
        ("sequence_number", (Origin(number="sequence_number"), Origin(value=0))),
    )),
    ), open=(
        PutIn(event=ResponseContentPartAddedEvent, fields=(
        ("output_index", (Origin(key=0),)),
        ("content_index", (Origin(key=1),)),
        ("item_id", (Origin(event="item_id"),)),
        ("part.type", (Origin(value="output_text"),)),
        ("part.text", (Origin(value=""),)),
        ("part.annotations", (Origin(value=()),)),
        ("part.logprobs", (Origin(value=()),)),
        ("sequence_number", (Origin(number="sequence_number"), Origin(value=0))),
    )),
    ), before=(
        On(ResponseOutputTextDeltaEvent, key=("output_index", "content_index")),
        On(ResponseOutputTextDoneEvent, key=("output_index", "content_index")),
    ), until=(
        On(ResponseOutputItemDoneEvent, key=("output_index",)),
        On(ResponseFailedEvent),
        On(ResponseIncompleteEvent),
        On(ErrorEvent),
    )),
)
"""Each response.content_part.added is closed by one response.content_part.done with the same indexes before the response is completed."""

IN_PART = Inside(
    id="in-part",
    says="Text and its annotations come while the part of their indexes is open, and is a text.",
    within=("part",),
    source="ResponseOutputTextDeltaEvent.content_index, ResponseContentPartAddedEvent.content_index, OutputText.text",
    key=("output_index", "content_index"),
    event=(
        On(ResponseOutputTextDeltaEvent),
        On(ResponseOutputTextDoneEvent),
        On(ResponseOutputTextAnnotationAddedEvent),
    ),
    opener=(("part.type", ("output_text",)),),
)
"""Text and its annotations come while the part of their indexes is open, and is a text."""

IN_REFUSAL = Inside(
    id="in-refusal",
    says="Refusals come while the part of their indexes is open, and is a refusal.",
    within=("part",),
    source="ResponseRefusalDeltaEvent.content_index, ResponseContentPartAddedEvent.content_index, Refusal.refusal",
    key=("output_index", "content_index"),
    event=(On(ResponseRefusalDeltaEvent), On(ResponseRefusalDoneEvent)),
    opener=(("part.type", ("refusal",)),),
)
"""Refusals come while the part of their indexes is open, and is a refusal."""

TEXT = Assembly(
    id="text",
    says="Each part that had a response.output_text.delta gets its response.output_text.done before the response is completed, and the deltas add up to its text.",
    compare="text",
    source="ResponseOutputTextDeltaEvent.delta, ResponseOutputTextDoneEvent.text",
    key=("output_index", "content_index"),
    part_text="delta",
    whole_text="text",
    part=(On(ResponseOutputTextDeltaEvent),),
    whole=(On(ResponseOutputTextDoneEvent),),
    until=(On(ResponseCompletedEvent),),
    excused_by=(On(ResponseFailedEvent), On(ResponseIncompleteEvent), On(ErrorEvent)),
    repair=Repair(close=(
        PutIn(event=ResponseOutputTextDoneEvent, fields=(
        ("output_index", (Origin(key=0),)),
        ("content_index", (Origin(key=1),)),
        ("item_id", (Origin(opener="item_id"),)),
        ("text", (Origin(parts=True),)),
        ("logprobs", (Origin(value=()),)),
        ("sequence_number", (Origin(number="sequence_number"), Origin(value=0))),
    )),
    ), until=(
        On(ResponseContentPartDoneEvent, key=("output_index", "content_index")),
        On(ResponseOutputItemDoneEvent, key=("output_index",)),
        On(ResponseFailedEvent),
        On(ResponseIncompleteEvent),
        On(ErrorEvent),
    )),
)
"""Each part that had a response.output_text.delta gets its response.output_text.done before the response is completed, and the deltas add up to its text."""

REFUSAL = Assembly(
    id="refusal",
    says="Each part that had a response.refusal.delta gets its response.refusal.done before the response is completed, and the deltas add up to it.",
    compare="text",
    source="ResponseRefusalDeltaEvent.delta, ResponseRefusalDoneEvent.refusal",
    key=("output_index", "content_index"),
    part_text="delta",
    whole_text="refusal",
    part=(On(ResponseRefusalDeltaEvent),),
    whole=(On(ResponseRefusalDoneEvent),),
    until=(On(ResponseCompletedEvent),),
    excused_by=(On(ResponseFailedEvent), On(ResponseIncompleteEvent), On(ErrorEvent)),
    repair=Repair(close=(
        PutIn(event=ResponseRefusalDoneEvent, fields=(
        ("output_index", (Origin(key=0),)),
        ("content_index", (Origin(key=1),)),
        ("item_id", (Origin(opener="item_id"),)),
        ("refusal", (Origin(parts=True),)),
        ("sequence_number", (Origin(number="sequence_number"), Origin(value=0))),
    )),
    ), until=(
        On(ResponseContentPartDoneEvent, key=("output_index", "content_index")),
        On(ResponseOutputItemDoneEvent, key=("output_index",)),
        On(ResponseFailedEvent),
        On(ResponseIncompleteEvent),
        On(ErrorEvent),
    )),
)
"""Each part that had a response.refusal.delta gets its response.refusal.done before the response is completed, and the deltas add up to it."""

ARGUMENTS = Assembly(
    id="arguments",
    says="Each function call that had a response.function_call_arguments.delta gets its response.function_call_arguments.done before the response is completed, and the deltas add up to its arguments.",
    compare="text",
    source="ResponseFunctionCallArgumentsDeltaEvent.delta, ResponseFunctionCallArgumentsDoneEvent.arguments",
    key=("output_index",),
    part_text="delta",
    whole_text="arguments",
    part=(On(ResponseFunctionCallArgumentsDeltaEvent),),
    whole=(On(ResponseFunctionCallArgumentsDoneEvent),),
    until=(On(ResponseCompletedEvent),),
    excused_by=(On(ResponseFailedEvent), On(ResponseIncompleteEvent), On(ErrorEvent)),
    deadline=Deadline(seconds=300, anew=(On(ResponseFunctionCallArgumentsDeltaEvent, key=("output_index",)),)),
    repair=Repair(close=(
        PutIn(event=ResponseFunctionCallArgumentsDoneEvent, fields=(
        ("output_index", (Origin(key=0),)),
        ("item_id", (Origin(opener="item_id"),)),
        ("arguments", (Origin(parts=True),)),
        ("sequence_number", (Origin(number="sequence_number"), Origin(value=0))),
    )),
    ), until=(
        On(ResponseOutputItemDoneEvent, key=("output_index",)),
        On(ResponseFailedEvent),
        On(ResponseIncompleteEvent),
        On(ErrorEvent),
    )),
)
"""Each function call that had a response.function_call_arguments.delta gets its response.function_call_arguments.done before the response is completed, and the deltas add up to its arguments."""

TOOL_INPUT = Assembly(
    id="tool-input",
    says="Each custom tool call that had a response.custom_tool_call_input.delta gets its response.custom_tool_call_input.done before the response is completed, and the deltas add up to its input.",
    compare="text",
    source="ResponseCustomToolCallInputDeltaEvent.delta, ResponseCustomToolCallInputDoneEvent.input",
    key=("output_index",),
    part_text="delta",
    whole_text="input",
    part=(On(ResponseCustomToolCallInputDeltaEvent),),
    whole=(On(ResponseCustomToolCallInputDoneEvent),),
    until=(On(ResponseCompletedEvent),),
    excused_by=(On(ResponseFailedEvent), On(ResponseIncompleteEvent), On(ErrorEvent)),
    repair=Repair(close=(
        PutIn(event=ResponseCustomToolCallInputDoneEvent, fields=(
        ("output_index", (Origin(key=0),)),
        ("item_id", (Origin(opener="item_id"),)),
        ("input", (Origin(parts=True),)),
        ("sequence_number", (Origin(number="sequence_number"), Origin(value=0))),
    )),
    ), until=(
        On(ResponseOutputItemDoneEvent, key=("output_index",)),
        On(ResponseFailedEvent),
        On(ResponseIncompleteEvent),
        On(ErrorEvent),
    )),
)
"""Each custom tool call that had a response.custom_tool_call_input.delta gets its response.custom_tool_call_input.done before the response is completed, and the deltas add up to its input."""

MCP_ARGUMENTS = Assembly(
    id="mcp-arguments",
    says="Each call of an MCP server's tool that had a response.mcp_call_arguments.delta gets its response.mcp_call_arguments.done before the response is completed, and the deltas add up to its arguments.",
    compare="text",
    source="ResponseMcpCallArgumentsDeltaEvent.delta, ResponseMcpCallArgumentsDoneEvent.arguments",
    key=("output_index",),
    part_text="delta",
    whole_text="arguments",
    part=(On(ResponseMcpCallArgumentsDeltaEvent),),
    whole=(On(ResponseMcpCallArgumentsDoneEvent),),
    until=(On(ResponseCompletedEvent),),
    excused_by=(On(ResponseFailedEvent), On(ResponseIncompleteEvent), On(ErrorEvent)),
    repair=Repair(close=(
        PutIn(event=ResponseMcpCallArgumentsDoneEvent, fields=(
        ("output_index", (Origin(key=0),)),
        ("item_id", (Origin(opener="item_id"),)),
        ("arguments", (Origin(parts=True),)),
        ("sequence_number", (Origin(number="sequence_number"), Origin(value=0))),
    )),
    ), until=(
        On(ResponseOutputItemDoneEvent, key=("output_index",)),
        On(ResponseFailedEvent),
        On(ResponseIncompleteEvent),
        On(ErrorEvent),
    )),
)
"""Each call of an MCP server's tool that had a response.mcp_call_arguments.delta gets its response.mcp_call_arguments.done before the response is completed, and the deltas add up to its arguments."""

CODE = Assembly(
    id="code",
    says="Each code interpreter call that had a response.code_interpreter_call_code.delta gets its response.code_interpreter_call_code.done before the response is completed, and the deltas add up to its code.",
    compare="text",
    source="ResponseCodeInterpreterCallCodeDeltaEvent.delta, ResponseCodeInterpreterCallCodeDoneEvent.code",
    key=("output_index",),
    part_text="delta",
    whole_text="code",
    part=(On(ResponseCodeInterpreterCallCodeDeltaEvent),),
    whole=(On(ResponseCodeInterpreterCallCodeDoneEvent),),
    until=(On(ResponseCompletedEvent),),
    excused_by=(On(ResponseFailedEvent), On(ResponseIncompleteEvent), On(ErrorEvent)),
    repair=Repair(close=(
        PutIn(event=ResponseCodeInterpreterCallCodeDoneEvent, fields=(
        ("output_index", (Origin(key=0),)),
        ("item_id", (Origin(opener="item_id"),)),
        ("code", (Origin(parts=True),)),
        ("sequence_number", (Origin(number="sequence_number"), Origin(value=0))),
    )),
    ), until=(
        On(ResponseOutputItemDoneEvent, key=("output_index",)),
        On(ResponseFailedEvent),
        On(ResponseIncompleteEvent),
        On(ErrorEvent),
    )),
)
"""Each code interpreter call that had a response.code_interpreter_call_code.delta gets its response.code_interpreter_call_code.done before the response is completed, and the deltas add up to its code."""

DIFF = Assembly(
    id="diff",
    says="Each change of a file that had a response.apply_patch_call_operation_diff.delta gets its response.apply_patch_call_operation_diff.done before the response is completed, and the deltas add up to its diff.",
    compare="text",
    source="ResponseApplyPatchCallOperationDiffDeltaEvent.delta, ResponseApplyPatchCallOperationDiffDoneEvent.diff",
    key=("output_index",),
    part_text="delta",
    whole_text="diff",
    part=(On(ResponseApplyPatchCallOperationDiffDeltaEvent),),
    whole=(On(ResponseApplyPatchCallOperationDiffDoneEvent),),
    until=(On(ResponseCompletedEvent),),
    excused_by=(On(ResponseFailedEvent), On(ResponseIncompleteEvent), On(ErrorEvent)),
    repair=Repair(close=(
        PutIn(event=ResponseApplyPatchCallOperationDiffDoneEvent, fields=(
        ("output_index", (Origin(key=0),)),
        ("item_id", (Origin(opener="item_id"),)),
        ("diff", (Origin(parts=True),)),
        ("sequence_number", (Origin(number="sequence_number"), Origin(value=0))),
    )),
    ), until=(
        On(ResponseOutputItemDoneEvent, key=("output_index",)),
        On(ResponseFailedEvent),
        On(ResponseIncompleteEvent),
        On(ErrorEvent),
    )),
)
"""Each change of a file that had a response.apply_patch_call_operation_diff.delta gets its response.apply_patch_call_operation_diff.done before the response is completed, and the deltas add up to its diff."""

COMMAND = Assembly(
    id="command",
    says="Each command of a shell call that had a response.shell_call_command.added or delta gets its response.shell_call_command.done before the response is completed, and the deltas add up to it.",
    compare="text",
    source="ResponseShellCallCommandDeltaEvent.delta, ResponseShellCallCommandDoneEvent.command",
    key=("output_index", "command_index"),
    part_text="delta",
    whole_text="command",
    start=(On(ResponseShellCallCommandAddedEvent),),
    part=(On(ResponseShellCallCommandDeltaEvent),),
    whole=(On(ResponseShellCallCommandDoneEvent),),
    until=(On(ResponseCompletedEvent),),
    excused_by=(On(ResponseFailedEvent), On(ResponseIncompleteEvent), On(ErrorEvent)),
    repair=Repair(close=(
        PutIn(event=ResponseShellCallCommandDoneEvent, fields=(
        ("output_index", (Origin(key=0),)),
        ("command_index", (Origin(key=1),)),
        ("command", (Origin(parts=True), Origin(opener="command"))),
        ("sequence_number", (Origin(number="sequence_number"), Origin(value=0))),
    )),
    ), until=(
        On(ResponseOutputItemDoneEvent, key=("output_index",)),
        On(ResponseFailedEvent),
        On(ResponseIncompleteEvent),
        On(ErrorEvent),
    )),
)
"""Each command of a shell call that had a response.shell_call_command.added or delta gets its response.shell_call_command.done before the response is completed, and the deltas add up to it."""

SUMMARY_PART = Bracket(
    id="summary-part",
    says="Each response.reasoning_summary_part.added is closed by one response.reasoning_summary_part.done with the same indexes before the response is completed.",
    source="ResponseReasoningSummaryPartAddedEvent.summary_index, ResponseReasoningSummaryPartDoneEvent.summary_index",
    key=("output_index", "summary_index"),
    open=(On(ResponseReasoningSummaryPartAddedEvent),),
    close=(On(ResponseReasoningSummaryPartDoneEvent),),
    until=(On(ResponseCompletedEvent),),
    excused_by=(On(ResponseFailedEvent), On(ResponseIncompleteEvent), On(ErrorEvent)),
    repair=Repair(close=(
        PutIn(event=ResponseReasoningSummaryPartDoneEvent, fields=(
        ("output_index", (Origin(key=0),)),
        ("summary_index", (Origin(key=1),)),
        ("item_id", (Origin(opener="item_id"),)),
        ("part", (Origin(opener="part"),)),
        ("part.text", (Origin(seen=Seen(event=ResponseReasoningSummaryTextDoneEvent, path="text")),)),
        ("sequence_number", (Origin(number="sequence_number"), Origin(value=0))),
    )),
    ), open=(
        PutIn(event=ResponseReasoningSummaryPartAddedEvent, fields=(
        ("output_index", (Origin(key=0),)),
        ("summary_index", (Origin(key=1),)),
        ("item_id", (Origin(event="item_id"),)),
        ("part.type", (Origin(value="summary_text"),)),
        ("part.text", (Origin(value=""),)),
        ("sequence_number", (Origin(number="sequence_number"), Origin(value=0))),
    )),
    ), before=(
        On(ResponseReasoningSummaryTextDeltaEvent, key=("output_index", "summary_index")),
        On(ResponseReasoningSummaryTextDoneEvent, key=("output_index", "summary_index")),
    ), until=(
        On(ResponseOutputItemDoneEvent, key=("output_index",)),
        On(ResponseFailedEvent),
        On(ResponseIncompleteEvent),
        On(ErrorEvent),
    )),
)
"""Each response.reasoning_summary_part.added is closed by one response.reasoning_summary_part.done with the same indexes before the response is completed."""

IN_SUMMARY_PART = Inside(
    id="in-summary-part",
    says="The text of a summary comes while the part of its indexes is open.",
    within=("summary-part",),
    source="ResponseReasoningSummaryTextDeltaEvent.summary_index, ResponseReasoningSummaryPartAddedEvent.summary_index",
    key=("output_index", "summary_index"),
    event=(On(ResponseReasoningSummaryTextDeltaEvent), On(ResponseReasoningSummaryTextDoneEvent)),
)
"""The text of a summary comes while the part of its indexes is open."""

SUMMARY = Assembly(
    id="summary",
    says="Each part of a summary that had a response.reasoning_summary_text.delta gets its response.reasoning_summary_text.done before the response is completed, and the deltas add up to its text.",
    compare="text",
    source="ResponseReasoningSummaryTextDeltaEvent.delta, ResponseReasoningSummaryTextDoneEvent.text",
    key=("output_index", "summary_index"),
    part_text="delta",
    whole_text="text",
    part=(On(ResponseReasoningSummaryTextDeltaEvent),),
    whole=(On(ResponseReasoningSummaryTextDoneEvent),),
    until=(On(ResponseCompletedEvent),),
    excused_by=(On(ResponseFailedEvent), On(ResponseIncompleteEvent), On(ErrorEvent)),
    repair=Repair(close=(
        PutIn(event=ResponseReasoningSummaryTextDoneEvent, fields=(
        ("output_index", (Origin(key=0),)),
        ("summary_index", (Origin(key=1),)),
        ("item_id", (Origin(opener="item_id"),)),
        ("text", (Origin(parts=True),)),
        ("sequence_number", (Origin(number="sequence_number"), Origin(value=0))),
    )),
    ), until=(
        On(ResponseReasoningSummaryPartDoneEvent, key=("output_index", "summary_index")),
        On(ResponseOutputItemDoneEvent, key=("output_index",)),
        On(ResponseFailedEvent),
        On(ResponseIncompleteEvent),
        On(ErrorEvent),
    )),
)
"""Each part of a summary that had a response.reasoning_summary_text.delta gets its response.reasoning_summary_text.done before the response is completed, and the deltas add up to its text."""

REASONING = Assembly(
    id="reasoning",
    says="Each part that had a response.reasoning_text.delta gets its response.reasoning_text.done before the response is completed, and the deltas add up to its text.",
    compare="text",
    source="ResponseReasoningTextDeltaEvent.delta, ResponseReasoningTextDoneEvent.text",
    key=("output_index", "content_index"),
    part_text="delta",
    whole_text="text",
    part=(On(ResponseReasoningTextDeltaEvent),),
    whole=(On(ResponseReasoningTextDoneEvent),),
    until=(On(ResponseCompletedEvent),),
    excused_by=(On(ResponseFailedEvent), On(ResponseIncompleteEvent), On(ErrorEvent)),
    repair=Repair(close=(
        PutIn(event=ResponseReasoningTextDoneEvent, fields=(
        ("output_index", (Origin(key=0),)),
        ("content_index", (Origin(key=1),)),
        ("item_id", (Origin(opener="item_id"),)),
        ("text", (Origin(parts=True),)),
        ("sequence_number", (Origin(number="sequence_number"), Origin(value=0))),
    )),
    ), until=(
        On(ResponseContentPartDoneEvent, key=("output_index", "content_index")),
        On(ResponseOutputItemDoneEvent, key=("output_index",)),
        On(ResponseFailedEvent),
        On(ResponseIncompleteEvent),
        On(ErrorEvent),
    )),
)
"""Each part that had a response.reasoning_text.delta gets its response.reasoning_text.done before the response is completed, and the deltas add up to its text."""

WEB_SEARCH = Bracket(
    id="web-search",
    severity="warning",
    says="Each response.web_search_call.in_progress is followed by one response.web_search_call.completed of the same item before the response is completed.",
    source="ResponseWebSearchCallInProgressEvent.output_index, ResponseWebSearchCallCompletedEvent.output_index",
    key=("output_index",),
    open=(On(ResponseWebSearchCallInProgressEvent),),
    close=(On(ResponseWebSearchCallCompletedEvent),),
    until=(On(ResponseCompletedEvent),),
    excused_by=(On(ResponseFailedEvent), On(ResponseIncompleteEvent), On(ErrorEvent)),
)
"""Each response.web_search_call.in_progress is followed by one response.web_search_call.completed of the same item before the response is completed."""

FILE_SEARCH = Bracket(
    id="file-search",
    severity="warning",
    says="Each response.file_search_call.in_progress is followed by one response.file_search_call.completed of the same item before the response is completed.",
    source="ResponseFileSearchCallInProgressEvent.output_index, ResponseFileSearchCallCompletedEvent.output_index",
    key=("output_index",),
    open=(On(ResponseFileSearchCallInProgressEvent),),
    close=(On(ResponseFileSearchCallCompletedEvent),),
    until=(On(ResponseCompletedEvent),),
    excused_by=(On(ResponseFailedEvent), On(ResponseIncompleteEvent), On(ErrorEvent)),
)
"""Each response.file_search_call.in_progress is followed by one response.file_search_call.completed of the same item before the response is completed."""

CODE_INTERPRETER = Bracket(
    id="code-interpreter",
    severity="warning",
    says="Each response.code_interpreter_call.in_progress is followed by one response.code_interpreter_call.completed of the same item before the response is completed.",
    source="ResponseCodeInterpreterCallInProgressEvent.output_index, ResponseCodeInterpreterCallCompletedEvent.output_index",
    key=("output_index",),
    open=(On(ResponseCodeInterpreterCallInProgressEvent),),
    close=(On(ResponseCodeInterpreterCallCompletedEvent),),
    until=(On(ResponseCompletedEvent),),
    excused_by=(On(ResponseFailedEvent), On(ResponseIncompleteEvent), On(ErrorEvent)),
)
"""Each response.code_interpreter_call.in_progress is followed by one response.code_interpreter_call.completed of the same item before the response is completed."""

IMAGE_GENERATION = Bracket(
    id="image-generation",
    severity="warning",
    says="Each response.image_generation_call.in_progress is followed by one response.image_generation_call.completed of the same item before the response is completed.",
    source="ResponseImageGenerationCallInProgressEvent.output_index, ResponseImageGenerationCallCompletedEvent.output_index",
    key=("output_index",),
    open=(On(ResponseImageGenerationCallInProgressEvent),),
    close=(On(ResponseImageGenerationCallCompletedEvent),),
    until=(On(ResponseCompletedEvent),),
    excused_by=(On(ResponseFailedEvent), On(ResponseIncompleteEvent), On(ErrorEvent)),
)
"""Each response.image_generation_call.in_progress is followed by one response.image_generation_call.completed of the same item before the response is completed."""

MCP_CALL = Bracket(
    id="mcp-call",
    severity="warning",
    says="Each response.mcp_call.in_progress is followed by one response.mcp_call.completed or response.mcp_call.failed of the same item before the response is completed.",
    source="ResponseMcpCallInProgressEvent.output_index, ResponseMcpCallCompletedEvent.output_index",
    key=("output_index",),
    open=(On(ResponseMcpCallInProgressEvent),),
    close=(On(ResponseMcpCallCompletedEvent), On(ResponseMcpCallFailedEvent)),
    until=(On(ResponseCompletedEvent),),
    excused_by=(On(ResponseFailedEvent), On(ResponseIncompleteEvent), On(ErrorEvent)),
    repair=Repair(close=(
        PutIn(event=ResponseMcpCallFailedEvent, fields=(
        ("output_index", (Origin(key=0),)),
        ("item_id", (Origin(opener="item_id"),)),
        ("sequence_number", (Origin(number="sequence_number"), Origin(value=0))),
    )),
    ), until=(
        On(ResponseOutputItemDoneEvent, key=("output_index",)),
        On(ResponseFailedEvent),
        On(ResponseIncompleteEvent),
        On(ErrorEvent),
    )),
)
"""Each response.mcp_call.in_progress is followed by one response.mcp_call.completed or response.mcp_call.failed of the same item before the response is completed."""

MCP_TOOLS = Bracket(
    id="mcp-tools",
    severity="warning",
    says="Each response.mcp_list_tools.in_progress is followed by one response.mcp_list_tools.completed or response.mcp_list_tools.failed of the same item before the response is completed.",
    source="ResponseMcpListToolsInProgressEvent.output_index, ResponseMcpListToolsCompletedEvent.output_index",
    key=("output_index",),
    open=(On(ResponseMcpListToolsInProgressEvent),),
    close=(On(ResponseMcpListToolsCompletedEvent), On(ResponseMcpListToolsFailedEvent)),
    until=(On(ResponseCompletedEvent),),
    excused_by=(On(ResponseFailedEvent), On(ResponseIncompleteEvent), On(ErrorEvent)),
    repair=Repair(close=(
        PutIn(event=ResponseMcpListToolsFailedEvent, fields=(
        ("output_index", (Origin(key=0),)),
        ("item_id", (Origin(opener="item_id"),)),
        ("sequence_number", (Origin(number="sequence_number"), Origin(value=0))),
    )),
    ), until=(
        On(ResponseOutputItemDoneEvent, key=("output_index",)),
        On(ResponseFailedEvent),
        On(ResponseIncompleteEvent),
        On(ErrorEvent),
    )),
)
"""Each response.mcp_list_tools.in_progress is followed by one response.mcp_list_tools.completed or response.mcp_list_tools.failed of the same item before the response is completed."""

OUTPUT = Refers(
    id="output",
    severity="warning",
    says="Each item of a completed response has begun in the stream, with the same id.",
    source="ResponseCompletedEvent.response, Response.output, ResponseOutputItemAddedEvent.item",
    key=("item.id",),
    event=(On(ResponseCompletedEvent, key=("id",), each="response.output"),),
    introduced_by=(On(ResponseOutputItemAddedEvent),),
)
"""Each item of a completed response has begun in the stream, with the same id."""

RULES: tuple[AnyRule, ...] = (
    BEGIN,
    RESPONSE,
    STATE,
    END,
    SEQUENCE,
    ITEM,
    ITEM_INDEX,
    IN_ITEM,
    IN_MESSAGE,
    IN_REASONING,
    IN_FUNCTION_CALL,
    IN_CUSTOM_TOOL_CALL,
    IN_MCP_CALL,
    IN_CODE_INTERPRETER_CALL,
    IN_APPLY_PATCH_CALL,
    IN_SHELL_CALL,
    ITEM_ID,
    PART,
    IN_PART,
    IN_REFUSAL,
    TEXT,
    REFUSAL,
    ARGUMENTS,
    TOOL_INPUT,
    MCP_ARGUMENTS,
    CODE,
    DIFF,
    COMMAND,
    SUMMARY_PART,
    IN_SUMMARY_PART,
    SUMMARY,
    REASONING,
    WEB_SEARCH,
    FILE_SEARCH,
    CODE_INTERPRETER,
    IMAGE_GENERATION,
    MCP_CALL,
    MCP_TOOLS,
    OUTPUT,
)
"""All rules, in the order of the schema."""
