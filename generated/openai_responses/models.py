"""Pydantic models of the events. Needs the extra `pydantic`.

Generated from openai-responses.schema.json (OpenAI Responses API 3.54.0) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 42ad32da0b166cf79a41c1edb2556525e879e53a7323de63f67fa0114ead6060
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel
from pydantic_core import MISSING
from session_events.strict_model import StrictModel
from session_events.structs import Number


class ResponseOutputTextAnnotationAddedEvent(StrictModel):
    """A part's text has got an annotation, such as a source."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.output_text.annotation.added'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    content_index: Annotated[int, Field(description='Which part of the item it is about; the first is 0.')]
    annotation_index: Annotated[int, Field(description='Which annotation of the part it is; the first is 0.')]
    annotation: Annotated[Any | MISSING, Field(description='The annotation.')] = MISSING
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseRefusalDeltaEvent(StrictModel):
    """A piece of a refusal."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.refusal.delta'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    content_index: Annotated[int, Field(description='Which part of the item it is about; the first is 0.')]
    delta: Annotated[str, Field(description='Text to be added to what came before.')]
    obfuscation: Annotated[str | MISSING, Field(description='Random characters that hide how long the delta is.')] = (
        MISSING
    )
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseRefusalDoneEvent(StrictModel):
    """A refusal is whole."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.refusal.done'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    content_index: Annotated[int, Field(description='Which part of the item it is about; the first is 0.')]
    refusal: Annotated[str, Field(description='The whole refusal: that of all deltas.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseFunctionCallArgumentsDeltaEvent(StrictModel):
    """A piece of the arguments of a function call."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.function_call_arguments.delta'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    delta: Annotated[str, Field(description='Text to be added to what came before.')]
    obfuscation: Annotated[str | MISSING, Field(description='Random characters that hide how long the delta is.')] = (
        MISSING
    )
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseFunctionCallArgumentsDoneEvent(StrictModel):
    """The arguments of a function call are whole."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.function_call_arguments.done'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    name: Annotated[str | MISSING, Field(description='Name of the function; some servers send it.')] = MISSING
    arguments: Annotated[str, Field(description='The whole arguments, as JSON: those of all deltas.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseCustomToolCallInputDeltaEvent(StrictModel):
    """A piece of the input of a custom tool."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.custom_tool_call_input.delta'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    delta: Annotated[str, Field(description='Text to be added to what came before.')]
    obfuscation: Annotated[str | MISSING, Field(description='Random characters that hide how long the delta is.')] = (
        MISSING
    )
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseCustomToolCallInputDoneEvent(StrictModel):
    """The input of a custom tool is whole."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.custom_tool_call_input.done'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    input: Annotated[str, Field(description='The whole input: that of all deltas.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseReasoningSummaryTextDeltaEvent(StrictModel):
    """A piece of a summary of reasoning."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.reasoning_summary_text.delta'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    summary_index: Annotated[int, Field(description='Which part of the summary it is about; the first is 0.')]
    delta: Annotated[str, Field(description='Text to be added to what came before.')]
    obfuscation: Annotated[str | MISSING, Field(description='Random characters that hide how long the delta is.')] = (
        MISSING
    )
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseReasoningSummaryTextDoneEvent(StrictModel):
    """The text of a part of a summary is whole."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.reasoning_summary_text.done'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    summary_index: Annotated[int, Field(description='Which part of the summary it is about; the first is 0.')]
    text: Annotated[str, Field(description='The whole text: that of all deltas.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseReasoningTextDeltaEvent(StrictModel):
    """A piece of reasoning."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.reasoning_text.delta'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    content_index: Annotated[int, Field(description='Which part of the item it is about; the first is 0.')]
    delta: Annotated[str, Field(description='Text to be added to what came before.')]
    obfuscation: Annotated[str | MISSING, Field(description='Random characters that hide how long the delta is.')] = (
        MISSING
    )
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseReasoningTextDoneEvent(StrictModel):
    """The text of reasoning is whole."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.reasoning_text.done'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    content_index: Annotated[int, Field(description='Which part of the item it is about; the first is 0.')]
    text: Annotated[str, Field(description='The whole text: that of all deltas.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseWebSearchCallInProgressEvent(StrictModel):
    """A search of the web begins."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.web_search_call.in_progress'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseWebSearchCallSearchingEvent(StrictModel):
    """A search of the web is under way."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.web_search_call.searching'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseWebSearchCallCompletedEvent(StrictModel):
    """A search of the web is over."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.web_search_call.completed'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseFileSearchCallInProgressEvent(StrictModel):
    """A search of files begins."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.file_search_call.in_progress'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseFileSearchCallSearchingEvent(StrictModel):
    """A search of files is under way."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.file_search_call.searching'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseFileSearchCallCompletedEvent(StrictModel):
    """A search of files is over."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.file_search_call.completed'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseCodeInterpreterCallInProgressEvent(StrictModel):
    """A call of the code interpreter begins."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.code_interpreter_call.in_progress'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseCodeInterpreterCallInterpretingEvent(StrictModel):
    """The code is being run."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.code_interpreter_call.interpreting'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseCodeInterpreterCallCompletedEvent(StrictModel):
    """A call of the code interpreter is over."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.code_interpreter_call.completed'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseCodeInterpreterCallCodeDeltaEvent(StrictModel):
    """A piece of the code to be run."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.code_interpreter_call_code.delta'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    delta: Annotated[str, Field(description='Text to be added to what came before.')]
    obfuscation: Annotated[str | MISSING, Field(description='Random characters that hide how long the delta is.')] = (
        MISSING
    )
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseCodeInterpreterCallCodeDoneEvent(StrictModel):
    """The code to be run is whole."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.code_interpreter_call_code.done'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    code: Annotated[str, Field(description='The whole code: that of all deltas.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseImageGenerationCallInProgressEvent(StrictModel):
    """The making of an image begins."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.image_generation_call.in_progress'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseImageGenerationCallGeneratingEvent(StrictModel):
    """An image is being made."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.image_generation_call.generating'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseImageGenerationCallCompletedEvent(StrictModel):
    """The image is made."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.image_generation_call.completed'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseImageGenerationCallPartialImageEvent(StrictModel):
    """An image as far as it is made."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[
        Literal['response.image_generation_call.partial_image'], Field(description='The type of the event.')
    ]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    partial_image_index: Annotated[int, Field(description='Which of the partial images it is; the first is 0.')]
    partial_image_b64: Annotated[str, Field(description='The image, in base64.')]
    background: Annotated[str | None | MISSING, Field(description='The background that was asked for.')] = MISSING
    output_format: Annotated[str | None | MISSING, Field(description='The format of the image.')] = MISSING
    quality: Annotated[str | None | MISSING, Field(description='The quality that was asked for.')] = MISSING
    size: Annotated[str | None | MISSING, Field(description='Width and height in pixels.')] = MISSING
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseMcpCallInProgressEvent(StrictModel):
    """A call of a tool of an MCP server begins."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.mcp_call.in_progress'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseMcpCallCompletedEvent(StrictModel):
    """A call of a tool of an MCP server is over."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.mcp_call.completed'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseMcpCallFailedEvent(StrictModel):
    """A call of a tool of an MCP server failed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.mcp_call.failed'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseMcpCallArgumentsDeltaEvent(StrictModel):
    """A piece of the arguments of a call of an MCP server's tool."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.mcp_call_arguments.delta'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    delta: Annotated[str, Field(description='Text to be added to what came before.')]
    obfuscation: Annotated[str | MISSING, Field(description='Random characters that hide how long the delta is.')] = (
        MISSING
    )
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseMcpCallArgumentsDoneEvent(StrictModel):
    """The arguments of a call of an MCP server's tool are whole."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.mcp_call_arguments.done'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    arguments: Annotated[str, Field(description='The whole arguments, as JSON: those of all deltas.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseMcpListToolsInProgressEvent(StrictModel):
    """The tools of an MCP server are asked for."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.mcp_list_tools.in_progress'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseMcpListToolsCompletedEvent(StrictModel):
    """The tools of an MCP server are known."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.mcp_list_tools.completed'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseMcpListToolsFailedEvent(StrictModel):
    """The tools of an MCP server could not be had."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.mcp_list_tools.failed'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseCompactionCompactingEvent(StrictModel):
    """The conversation so far is being compacted."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.compaction.compacting'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseShellCallCommandAddedEvent(StrictModel):
    """A command of a shell call begins."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.shell_call_command.added'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    command_index: Annotated[int, Field(description='Which command of the call it is about; the first is 0.')]
    command: Annotated[str, Field(description='The command, as far as it is known.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseShellCallCommandDeltaEvent(StrictModel):
    """A piece of a command."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.shell_call_command.delta'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    command_index: Annotated[int, Field(description='Which command of the call it is about; the first is 0.')]
    delta: Annotated[str, Field(description='Text to be added to what came before.')]
    obfuscation: Annotated[
        str | None | MISSING, Field(description='Random characters that hide how long the delta is.')
    ] = MISSING
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseShellCallCommandDoneEvent(StrictModel):
    """A command is whole."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.shell_call_command.done'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    command_index: Annotated[int, Field(description='Which command of the call it is about; the first is 0.')]
    command: Annotated[str, Field(description='The whole command.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseShellCallOutputContentDoneEvent(StrictModel):
    """All that a command has printed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.shell_call_output_content.done'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    command_index: Annotated[int, Field(description='Which command of the call it is about; the first is 0.')]
    output: Annotated[list[Any], Field(description='What it printed, and how it ended.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseApplyPatchCallOperationDiffDeltaEvent(StrictModel):
    """A piece of a change of a file. The package's types do not have it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[
        Literal['response.apply_patch_call_operation_diff.delta'], Field(description='The type of the event.')
    ]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    delta: Annotated[str, Field(description='Text to be added to what came before.')]
    obfuscation: Annotated[str | MISSING, Field(description='Random characters that hide how long the delta is.')] = (
        MISSING
    )
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseApplyPatchCallOperationDiffDoneEvent(StrictModel):
    """A change of a file is whole. The package's types do not have it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[
        Literal['response.apply_patch_call_operation_diff.done'], Field(description='The type of the event.')
    ]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    diff: Annotated[str, Field(description='The whole diff: that of all deltas.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseAudioDeltaEvent(StrictModel):
    """A piece of sound."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.audio.delta'], Field(description='The type of the event.')]
    delta: Annotated[str, Field(description='The sound, in base64.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseAudioDoneEvent(StrictModel):
    """The sound is whole."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.audio.done'], Field(description='The type of the event.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseAudioTranscriptDeltaEvent(StrictModel):
    """A piece of what is said in the sound."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.audio.transcript.delta'], Field(description='The type of the event.')]
    delta: Annotated[str, Field(description='Text to be added to what came before.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseAudioTranscriptDoneEvent(StrictModel):
    """The transcript of the sound is whole."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.audio.transcript.done'], Field(description='The type of the event.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ErrorDetails(StrictModel):
    """Why a stream failed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[str | None | MISSING, Field(description='The kind of error.')] = MISSING
    code: Annotated[str | None | MISSING, Field(description='A code for the reason.')] = MISSING
    message: Annotated[str, Field(description='The reason in words.')]
    param: Annotated[str | None | MISSING, Field(description='The parameter of the request that is to blame.')] = (
        MISSING
    )


class ResponseError(StrictModel):
    """Why an answer failed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    code: Annotated[str | None | MISSING, Field(description='A code for the reason.')] = MISSING
    message: Annotated[str, Field(description='The reason in words.')]
    param: Annotated[str | None | MISSING, Field(description='The parameter of the request that is to blame.')] = (
        MISSING
    )
    type: Annotated[str | None | MISSING, Field(description='The kind of error.')] = MISSING
    misalignment: Annotated[Any | MISSING, Field(description='What was held against the request.')] = MISSING


class IncompleteDetails(StrictModel):
    """Why an answer was cut off."""

    model_config = ConfigDict(
        extra='forbid',
    )
    reason: Annotated[str | None | MISSING, Field(description='Such as max_output_tokens or content_filter.')] = MISSING


class Usage(StrictModel):
    """Tokens of an answer."""

    model_config = ConfigDict(
        extra='forbid',
    )
    input_tokens: Annotated[int, Field(description='Tokens of the prompt.')]
    input_tokens_details: Annotated[Any | MISSING, Field(description='Which of them were cached.')] = MISSING
    output_tokens: Annotated[int, Field(description='Tokens of the answer.')]
    output_tokens_details: Annotated[Any | MISSING, Field(description='Which of them were reasoning.')] = MISSING
    total_tokens: Annotated[int, Field(description='Both together.')]


class Logprob(StrictModel):
    """How probable a token was."""

    model_config = ConfigDict(
        extra='forbid',
        arbitrary_types_allowed=True,
    )
    token: Annotated[str, Field(description='The token.')]
    logprob: Annotated[Number, Field(description='Logarithm of its probability.')]
    bytes: Annotated[list[int] | MISSING, Field(description='Its bytes.')] = MISSING
    top_logprobs: Annotated[Any | MISSING, Field(description='The tokens that were most probable there.')] = MISSING


class ShellText(StrictModel):
    """What a command printed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    stdout: Annotated[str | None | MISSING, Field(description='To its standard output.')] = MISSING
    stderr: Annotated[str | None | MISSING, Field(description='To its standard error.')] = MISSING


class OutputText(StrictModel):
    """Text."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['output_text'], Field(description='What it is.')]
    text: Annotated[str, Field(description='The text; empty in a part that begins.')]
    annotations: Annotated[list[Any], Field(description='What is said of places in the text, such as a source.')]
    logprobs: Annotated[list[Logprob] | None | MISSING, Field(description='How probable its tokens were.')] = MISSING


class Refusal(StrictModel):
    """A refusal."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['refusal'], Field(description='What it is.')]
    refusal: Annotated[str, Field(description='What the model says instead of an answer.')]


class ReasoningText(StrictModel):
    """Reasoning."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['reasoning_text'], Field(description='What it is.')]
    text: Annotated[str, Field(description='The reasoning; empty in a part that begins.')]


class SummaryText(StrictModel):
    """A part of a summary of reasoning."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['summary_text'], Field(description='What it is.')]
    text: Annotated[str, Field(description='The summary; empty in a part that begins.')]


class FunctionCall(StrictModel):
    """A call of a function of the client."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['function_call'], Field(description='What it is.')]
    id: Annotated[str | None | MISSING, Field(description='Id of the item.')] = MISSING
    call_id: Annotated[str, Field(description='Id of the call, which its output names.')]
    name: Annotated[str, Field(description='Name of the tool.')]
    arguments: Annotated[str, Field(description='Its arguments, as JSON; empty in a call that begins.')]
    status: Annotated[str | None | MISSING, Field(description='How far it is.')] = MISSING
    namespace: Annotated[str | None | MISSING, Field(description='Namespace of its name.')] = MISSING
    async_: Annotated[
        bool | None | MISSING, Field(alias='async', description='Whether the answer goes on while it runs.')
    ] = MISSING
    caller: Annotated[Any | MISSING, Field(description='What called it.')] = MISSING


class FunctionCallOutput(StrictModel):
    """What came of a function call."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['function_call_output'], Field(description='What it is.')]
    id: Annotated[str | None | MISSING, Field(description='Id of the item.')] = MISSING
    call_id: Annotated[str | None | MISSING, Field(description='Id of the call, which its output names.')] = MISSING
    output: Annotated[Any, Field(description='What came of it.')]
    status: Annotated[str | None | MISSING, Field(description='How far it is.')] = MISSING
    name: Annotated[str | None | MISSING, Field(description='Name of the tool.')] = MISSING
    namespace: Annotated[str | None | MISSING, Field(description='Namespace of its name.')] = MISSING
    caller: Annotated[Any | MISSING, Field(description='What called it.')] = MISSING
    created_by: Annotated[str | None | MISSING, Field(description='Who made it.')] = MISSING


class CustomToolCall(StrictModel):
    """A call of a custom tool of the client."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['custom_tool_call'], Field(description='What it is.')]
    id: Annotated[str | None | MISSING, Field(description='Id of the item.')] = MISSING
    call_id: Annotated[str, Field(description='Id of the call, which its output names.')]
    name: Annotated[str, Field(description='Name of the tool.')]
    input: Annotated[str, Field(description='Its input; empty in a call that begins.')]
    status: Annotated[str | None | MISSING, Field(description='How far it is.')] = MISSING
    namespace: Annotated[str | None | MISSING, Field(description='Namespace of its name.')] = MISSING
    async_: Annotated[
        bool | None | MISSING, Field(alias='async', description='Whether the answer goes on while it runs.')
    ] = MISSING
    caller: Annotated[Any | MISSING, Field(description='What called it.')] = MISSING


class CustomToolCallOutput(StrictModel):
    """What came of a call of a custom tool."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['custom_tool_call_output'], Field(description='What it is.')]
    id: Annotated[str | None | MISSING, Field(description='Id of the item.')] = MISSING
    call_id: Annotated[str, Field(description='Id of the call, which its output names.')]
    output: Annotated[Any, Field(description='What came of it.')]
    status: Annotated[str | None | MISSING, Field(description='How far it is.')] = MISSING
    caller: Annotated[Any | MISSING, Field(description='What called it.')] = MISSING
    created_by: Annotated[str | None | MISSING, Field(description='Who made it.')] = MISSING


class WebSearchCall(StrictModel):
    """A search of the web."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['web_search_call'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    status: Annotated[str, Field(description='How far it is.')]
    action: Annotated[Any | MISSING, Field(description='What is looked for, or opened.')] = MISSING


class FileSearchCall(StrictModel):
    """A search of files."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['file_search_call'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    status: Annotated[str, Field(description='How far it is.')]
    queries: Annotated[list[str], Field(description='What is looked for.')]
    results: Annotated[Any | MISSING, Field(description='What was found.')] = MISSING


class CodeInterpreterCall(StrictModel):
    """A call of the code interpreter."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['code_interpreter_call'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    status: Annotated[str, Field(description='How far it is.')]
    code: Annotated[str | None | MISSING, Field(description='The code to be run.')] = MISSING
    container_id: Annotated[str, Field(description='Id of the container that it is run in.')]
    outputs: Annotated[Any | MISSING, Field(description='What it printed or drew.')] = MISSING


class ImageGenerationCall(StrictModel):
    """The making of an image."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['image_generation_call'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    status: Annotated[str, Field(description='How far it is.')]
    result: Annotated[str | None | MISSING, Field(description='The image, in base64.')] = MISSING
    action: Annotated[str | None | MISSING, Field(description='Whether an image is made or edited.')] = MISSING
    background: Annotated[str | None | MISSING, Field(description='The background that was asked for.')] = MISSING
    output_format: Annotated[str | None | MISSING, Field(description='The format of the image.')] = MISSING
    quality: Annotated[str | None | MISSING, Field(description='The quality that was asked for.')] = MISSING
    revised_prompt: Annotated[str | None | MISSING, Field(description='The prompt that the image was made from.')] = (
        MISSING
    )
    size: Annotated[str | None | MISSING, Field(description='Width and height in pixels.')] = MISSING
    error: Annotated[Any | MISSING, Field(description='Why it failed.')] = MISSING
    svg_usage: Annotated[Any | MISSING, Field(description='Tokens of a drawing.')] = MISSING


class ComputerCall(StrictModel):
    """An action on a computer."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['computer_call'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    call_id: Annotated[str, Field(description='Id of the call, which its output names.')]
    status: Annotated[str, Field(description='How far it is.')]
    action: Annotated[Any | MISSING, Field(description='The action.')] = MISSING
    actions: Annotated[Any | MISSING, Field(description='The actions.')] = MISSING
    pending_safety_checks: Annotated[Any, Field(description='What has to be confirmed first.')]


class ComputerCallOutput(StrictModel):
    """What came of an action on a computer."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['computer_call_output'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    call_id: Annotated[str, Field(description='Id of the call, which its output names.')]
    output: Annotated[Any, Field(description='What came of it.')]
    status: Annotated[str, Field(description='How far it is.')]
    acknowledged_safety_checks: Annotated[Any | MISSING, Field(description='What was confirmed.')] = MISSING
    created_by: Annotated[str | None | MISSING, Field(description='Who made it.')] = MISSING


class LocalShellCall(StrictModel):
    """A command for the client's shell."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['local_shell_call'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    call_id: Annotated[str, Field(description='Id of the call, which its output names.')]
    status: Annotated[str, Field(description='How far it is.')]
    action: Annotated[Any, Field(description='The command.')]


class LocalShellCallOutput(StrictModel):
    """What came of a command."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['local_shell_call_output'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    call_id: Annotated[str | None | MISSING, Field(description='Id of the call, which its output names.')] = MISSING
    output: Annotated[str, Field(description='What it printed, as JSON.')]
    status: Annotated[str | None | MISSING, Field(description='How far it is.')] = MISSING


class ShellCall(StrictModel):
    """Commands for a shell."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['shell_call'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    call_id: Annotated[str, Field(description='Id of the call, which its output names.')]
    status: Annotated[str, Field(description='How far it is.')]
    action: Annotated[Any, Field(description='The commands.')]
    environment: Annotated[Any | MISSING, Field(description='Where they are run.')] = MISSING
    caller: Annotated[Any | MISSING, Field(description='What called it.')] = MISSING
    created_by: Annotated[str | None | MISSING, Field(description='Who made it.')] = MISSING


class ShellCallOutput(StrictModel):
    """What came of commands."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['shell_call_output'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    call_id: Annotated[str, Field(description='Id of the call, which its output names.')]
    output: Annotated[Any, Field(description='What came of it.')]
    status: Annotated[str, Field(description='How far it is.')]
    max_output_length: Annotated[
        int | None | MISSING, Field(description='At most so many characters of it are kept.')
    ] = MISSING
    caller: Annotated[Any | MISSING, Field(description='What called it.')] = MISSING
    created_by: Annotated[str | None | MISSING, Field(description='Who made it.')] = MISSING


class ApplyPatchCall(StrictModel):
    """A change of a file."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['apply_patch_call'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    call_id: Annotated[str, Field(description='Id of the call, which its output names.')]
    status: Annotated[str, Field(description='How far it is.')]
    operation: Annotated[Any, Field(description='What is made, changed or deleted.')]
    caller: Annotated[Any | MISSING, Field(description='What called it.')] = MISSING
    created_by: Annotated[str | None | MISSING, Field(description='Who made it.')] = MISSING


class ApplyPatchCallOutput(StrictModel):
    """What came of a change of a file."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['apply_patch_call_output'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    call_id: Annotated[str, Field(description='Id of the call, which its output names.')]
    status: Annotated[str, Field(description='How far it is.')]
    output: Annotated[str | None | MISSING, Field(description='What it printed.')] = MISSING
    caller: Annotated[Any | MISSING, Field(description='What called it.')] = MISSING
    created_by: Annotated[str | None | MISSING, Field(description='Who made it.')] = MISSING


class McpCall(StrictModel):
    """A call of a tool of an MCP server."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['mcp_call'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    server_label: Annotated[str, Field(description='Name of the MCP server.')]
    name: Annotated[str, Field(description='Name of the tool.')]
    arguments: Annotated[str, Field(description='Its arguments, as JSON; empty in a call that begins.')]
    status: Annotated[str | None | MISSING, Field(description='How far it is.')] = MISSING
    output: Annotated[str | None | MISSING, Field(description='What came of it.')] = MISSING
    error: Annotated[Any | MISSING, Field(description='Why it failed.')] = MISSING
    approval_request_id: Annotated[str | None | MISSING, Field(description='Id of the request that allowed it.')] = (
        MISSING
    )


class McpListTools(StrictModel):
    """The tools of an MCP server."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['mcp_list_tools'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    server_label: Annotated[str, Field(description='Name of the MCP server.')]
    tools: Annotated[Any, Field(description='The tools.')]
    error: Annotated[str | None | MISSING, Field(description='Why they could not be had.')] = MISSING


class McpApprovalRequest(StrictModel):
    """A request to allow a call of a tool of an MCP server."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['mcp_approval_request'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    server_label: Annotated[str, Field(description='Name of the MCP server.')]
    name: Annotated[str, Field(description='Name of the tool.')]
    arguments: Annotated[str, Field(description='Its arguments, as JSON; empty in a call that begins.')]


class McpApprovalResponse(StrictModel):
    """The answer to a request to allow a call."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['mcp_approval_response'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    approval_request_id: Annotated[str, Field(description='Id of the request.')]
    approve: Annotated[bool, Field(description='Whether it is allowed.')]
    reason: Annotated[str | None | MISSING, Field(description='The reason in words.')] = MISSING


class ToolSearchCall(StrictModel):
    """A search for tools."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['tool_search_call'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    call_id: Annotated[str | None | MISSING, Field(description='Id of the call, which its output names.')] = MISSING
    arguments: Annotated[Any, Field(description='What is looked for.')]
    execution: Annotated[str, Field(description='Whether the server or the client looks.')]
    status: Annotated[str, Field(description='How far it is.')]
    created_by: Annotated[str | None | MISSING, Field(description='Who made it.')] = MISSING


class ToolSearchOutput(StrictModel):
    """Tools that were found."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['tool_search_output'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    call_id: Annotated[str | None | MISSING, Field(description='Id of the call, which its output names.')] = MISSING
    tools: Annotated[Any, Field(description='The tools.')]
    execution: Annotated[str, Field(description='Whether the server or the client looked.')]
    status: Annotated[str, Field(description='How far it is.')]
    created_by: Annotated[str | None | MISSING, Field(description='Who made it.')] = MISSING


class AdditionalTools(StrictModel):
    """Tools that are there from now on."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['additional_tools'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    role: Annotated[str, Field(description='Who added them.')]
    tools: Annotated[Any, Field(description='The tools.')]


class Program(StrictModel):
    """A program that calls tools."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['program'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    call_id: Annotated[str, Field(description='Id of the call, which its output names.')]
    code: Annotated[str, Field(description='The program.')]
    fingerprint: Annotated[str, Field(description='What the next request must give back.')]


class ProgramOutput(StrictModel):
    """What came of a program."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['program_output'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    call_id: Annotated[str, Field(description='Id of the call, which its output names.')]
    result: Annotated[str, Field(description='What it gave back.')]
    status: Annotated[str, Field(description='How far it is.')]


class Compaction(StrictModel):
    """The conversation so far, compacted."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['compaction'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    encrypted_content: Annotated[str, Field(description='The conversation in a form for the next request.')]
    created_by: Annotated[str | None | MISSING, Field(description='Who made it.')] = MISSING


class OutputMessageContent(RootModel[OutputText | Refusal]):
    root: Annotated[
        OutputText | Refusal, Field(description='A part of a message: text, or a refusal.', discriminator='type')
    ]


class ReasoningContent(StrictModel):
    """Reasoning, as a part of the item that holds it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['reasoning_text'], Field(description='What it is.')]
    text: Annotated[str, Field(description='The reasoning; empty in a part that begins.')]


class ErrorEvent(StrictModel):
    """The stream failed. A response.failed may follow, or nothing."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['error'], Field(description='The type of the event.')]
    code: Annotated[str | None | MISSING, Field(description='A code for the reason.')] = MISSING
    message: Annotated[str | MISSING, Field(description='The reason in words.')] = MISSING
    param: Annotated[str | None | MISSING, Field(description='The parameter of the request that is to blame.')] = (
        MISSING
    )
    error: Annotated[
        ErrorDetails | MISSING, Field(description='All of these together, as the server sends them in fact.')
    ] = MISSING
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseOutputTextDeltaEvent(StrictModel):
    """A piece of a part's text."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.output_text.delta'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    content_index: Annotated[int, Field(description='Which part of the item it is about; the first is 0.')]
    delta: Annotated[str, Field(description='Text to be added to what came before.')]
    logprobs: Annotated[list[Logprob], Field(description='How probable the tokens were; empty unless asked for.')]
    obfuscation: Annotated[str | MISSING, Field(description='Random characters that hide how long the delta is.')] = (
        MISSING
    )
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseOutputTextDoneEvent(StrictModel):
    """The text of a part is whole."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.output_text.done'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    content_index: Annotated[int, Field(description='Which part of the item it is about; the first is 0.')]
    text: Annotated[str, Field(description='The whole text: that of all deltas.')]
    logprobs: Annotated[list[Logprob], Field(description='How probable the tokens were; empty unless asked for.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseReasoningSummaryPartAddedEvent(StrictModel):
    """A part of a summary of reasoning begins. `response.reasoning_summary_part.done` with the same indexes ends it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.reasoning_summary_part.added'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    summary_index: Annotated[int, Field(description='Which part of the summary it is about; the first is 0.')]
    part: Annotated[SummaryText, Field(description='The part, as yet empty.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseReasoningSummaryPartDoneEvent(StrictModel):
    """A part of a summary of reasoning is whole."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.reasoning_summary_part.done'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    summary_index: Annotated[int, Field(description='Which part of the summary it is about; the first is 0.')]
    part: Annotated[SummaryText, Field(description='The whole part.')]
    status: Annotated[str | None | MISSING, Field(description='Says incomplete if the part was cut off.')] = MISSING
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseShellCallOutputContentDeltaEvent(StrictModel):
    """What a command has printed since."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.shell_call_output_content.delta'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    command_index: Annotated[int, Field(description='Which command of the call it is about; the first is 0.')]
    delta: Annotated[ShellText, Field(description='Text to be added to each of its outputs.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ContentPart(RootModel[OutputText | Refusal | ReasoningText]):
    root: Annotated[OutputText | Refusal | ReasoningText, Field(description='A part of an item.', discriminator='type')]


class OutputMessage(StrictModel):
    """A message."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['message'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    role: Annotated[Literal['assistant'], Field(description='Who speaks.')]
    status: Annotated[str, Field(description='How far it is.')]
    content: Annotated[list[OutputMessageContent], Field(description='Its parts; empty in a message that begins.')]
    phase: Annotated[str | None | MISSING, Field(description='Whether it is a commentary or the final answer.')] = (
        MISSING
    )


class Reasoning(StrictModel):
    """Reasoning."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['reasoning'], Field(description='What it is.')]
    id: Annotated[str, Field(description='Id of the item.')]
    summary: Annotated[list[SummaryText], Field(description='Parts of its summary.')]
    content: Annotated[list[ReasoningContent] | None | MISSING, Field(description='Its parts.')] = MISSING
    encrypted_content: Annotated[
        str | None | MISSING, Field(description='The reasoning in a form for the next request.')
    ] = MISSING
    status: Annotated[str | None | MISSING, Field(description='How far it is.')] = MISSING


class OutputItem(
    RootModel[
        OutputMessage
        | Reasoning
        | FunctionCall
        | FunctionCallOutput
        | CustomToolCall
        | CustomToolCallOutput
        | WebSearchCall
        | FileSearchCall
        | CodeInterpreterCall
        | ImageGenerationCall
        | ComputerCall
        | ComputerCallOutput
        | LocalShellCall
        | LocalShellCallOutput
        | ShellCall
        | ShellCallOutput
        | ApplyPatchCall
        | ApplyPatchCallOutput
        | McpCall
        | McpListTools
        | McpApprovalRequest
        | McpApprovalResponse
        | ToolSearchCall
        | ToolSearchOutput
        | AdditionalTools
        | Program
        | ProgramOutput
        | Compaction
    ]
):
    root: Annotated[
        OutputMessage | Reasoning | FunctionCall | FunctionCallOutput | CustomToolCall | CustomToolCallOutput | WebSearchCall | FileSearchCall | CodeInterpreterCall | ImageGenerationCall | ComputerCall | ComputerCallOutput | LocalShellCall | LocalShellCallOutput | ShellCall | ShellCallOutput | ApplyPatchCall | ApplyPatchCallOutput | McpCall | McpListTools | McpApprovalRequest | McpApprovalResponse | ToolSearchCall | ToolSearchOutput | AdditionalTools | Program | ProgramOutput | Compaction,
        Field(description='An item of an answer.', discriminator='type'),
    ]


class ResponseOutputItemAddedEvent(StrictModel):
    """An item of the answer begins: a message, a call of a tool, reasoning. `response.output_item.done` with the same `output_index` ends it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.output_item.added'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item: Annotated[OutputItem, Field(description='The item, as yet empty.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseOutputItemDoneEvent(StrictModel):
    """An item of the answer is whole."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.output_item.done'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item: Annotated[OutputItem, Field(description='The whole item.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseContentPartAddedEvent(StrictModel):
    """A part of an item begins. `response.content_part.done` with the same indexes ends it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.content_part.added'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    content_index: Annotated[int, Field(description='Which part of the item it is about; the first is 0.')]
    part: Annotated[ContentPart, Field(description='The part, as yet empty.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseContentPartDoneEvent(StrictModel):
    """A part of an item is whole."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.content_part.done'], Field(description='The type of the event.')]
    output_index: Annotated[int, Field(description='Which item of the answer it is about; the first is 0.')]
    item_id: Annotated[str, Field(description='Id of that item.')]
    content_index: Annotated[int, Field(description='Which part of the item it is about; the first is 0.')]
    part: Annotated[ContentPart, Field(description='The whole part.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class Response(StrictModel):
    """An answer. It repeats what the request asked for, which is read as it stands."""

    model_config = ConfigDict(
        extra='forbid',
        arbitrary_types_allowed=True,
    )
    id: Annotated[str, Field(description='Id of the answer, the same in all events of a stream.')]
    object: Annotated[Literal['response'], Field(description='What it is.')]
    created_at: Annotated[Number, Field(description='When it was begun, in seconds since 1970.')]
    completed_at: Annotated[Number | None | MISSING, Field(description='When it was whole, in seconds since 1970.')] = (
        MISSING
    )
    status: Annotated[
        Literal['queued', 'in_progress', 'completed', 'incomplete', 'failed', 'cancelled'] | None | MISSING,
        Field(description='How far it is.'),
    ] = MISSING
    model: Annotated[str, Field(description='The model that answers.')]
    output: Annotated[list[OutputItem], Field(description='The items of the answer; empty at first.')]
    error: Annotated[ResponseError | None | MISSING, Field(description='Why it failed.')] = MISSING
    incomplete_details: Annotated[IncompleteDetails | None | MISSING, Field(description='Why it was cut off.')] = (
        MISSING
    )
    usage: Annotated[Usage | None | MISSING, Field(description='Tokens of the whole answer, once it is over.')] = (
        MISSING
    )
    parallel_tool_calls: Annotated[
        bool | None | MISSING, Field(description='Whether the model may call several tools at once.')
    ] = MISSING
    previous_response_id: Annotated[
        str | None | MISSING, Field(description='Id of the answer that this one follows.')
    ] = MISSING
    instructions: Annotated[Any | MISSING, Field(description='The instructions of the request.')] = MISSING
    metadata: Annotated[Any | MISSING, Field(description='What the request wanted noted.')] = MISSING
    tool_choice: Annotated[Any | MISSING, Field(description='Which tools the model may call.')] = MISSING
    tools: Annotated[Any | MISSING, Field(description='The tools of the request.')] = MISSING
    reasoning: Annotated[Any | MISSING, Field(description='How much the model is to reason.')] = MISSING
    text: Annotated[Any | MISSING, Field(description='The form of the text that was asked for.')] = MISSING
    truncation: Annotated[
        str | None | MISSING, Field(description='What to do with a conversation that is too long.')
    ] = MISSING
    background: Annotated[bool | None | MISSING, Field(description='Whether it is made in the background.')] = MISSING
    store: Annotated[bool | None | MISSING, Field(description='Whether the server keeps it.')] = MISSING
    conversation: Annotated[Any | MISSING, Field(description='The conversation that it belongs to.')] = MISSING
    prompt: Annotated[Any | MISSING, Field(description='The stored prompt that it was asked with.')] = MISSING
    max_output_tokens: Annotated[int | None | MISSING, Field(description='At most so many tokens.')] = MISSING
    max_tool_calls: Annotated[
        int | None | MISSING, Field(description="At most so many calls of the server's tools.")
    ] = MISSING
    temperature: Annotated[Number | None | MISSING, Field(description='How much is left to chance.')] = MISSING
    top_p: Annotated[
        Number | None | MISSING, Field(description='The share of probable tokens that are chosen from.')
    ] = MISSING
    top_logprobs: Annotated[
        int | None | MISSING, Field(description='How many probable tokens are told at each place.')
    ] = MISSING
    frequency_penalty: Annotated[
        Number | None | MISSING, Field(description='How much frequent tokens are avoided.')
    ] = MISSING
    presence_penalty: Annotated[
        Number | None | MISSING, Field(description='How much tokens that have come are avoided.')
    ] = MISSING
    service_tier: Annotated[str | None | MISSING, Field(description='How the request was served.')] = MISSING
    safety_identifier: Annotated[str | None | MISSING, Field(description='Who asked, for the detection of misuse.')] = (
        MISSING
    )
    user: Annotated[str | None | MISSING, Field(description='Who asked.')] = MISSING
    prompt_cache_key: Annotated[str | None | MISSING, Field(description='What the prompt is cached by.')] = MISSING
    prompt_cache_retention: Annotated[str | None | MISSING, Field(description='How long the prompt is cached.')] = (
        MISSING
    )
    prompt_cache_options: Annotated[Any | MISSING, Field(description='How the prompt is cached.')] = MISSING
    prompt_cache_diagnostics: Annotated[
        Any | MISSING, Field(description='Why the prompt was not found in the cache.')
    ] = MISSING
    moderation: Annotated[Any | MISSING, Field(description='What moderation said.')] = MISSING
    tool_usage: Annotated[Any | MISSING, Field(description="What the server's tools used.")] = MISSING
    image: Annotated[Any | MISSING, Field(description='What is made of images.')] = MISSING
    input_transformations: Annotated[Any | MISSING, Field(description='What was made of the input.')] = MISSING
    access_programs: Annotated[Any | MISSING, Field(description='Programs that gave access to the model.')] = MISSING


class ResponseCreatedEvent(StrictModel):
    """The answer has begun. The first event of a stream."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.created'], Field(description='The type of the event.')]
    response: Annotated[Response, Field(description='The answer as it is now.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseQueuedEvent(StrictModel):
    """The answer waits for its turn."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.queued'], Field(description='The type of the event.')]
    response: Annotated[Response, Field(description='The answer as it is now.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseInProgressEvent(StrictModel):
    """The model is at work on the answer."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.in_progress'], Field(description='The type of the event.')]
    response: Annotated[Response, Field(description='The answer as it is now.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseCompletedEvent(StrictModel):
    """The answer is whole. Nothing comes after it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.completed'], Field(description='The type of the event.')]
    response: Annotated[Response, Field(description='The answer as it is now.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseIncompleteEvent(StrictModel):
    """The answer was cut off; its incomplete_details say why. Nothing comes after it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.incomplete'], Field(description='The type of the event.')]
    response: Annotated[Response, Field(description='The answer as it is now.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseFailedEvent(StrictModel):
    """The answer failed; its error says why. Nothing comes after it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['response.failed'], Field(description='The type of the event.')]
    response: Annotated[Response, Field(description='The answer as it is now.')]
    sequence_number: Annotated[int, Field(description='Number of the event in its stream; the first is 0.')]


class ResponseStreamEvent(
    RootModel[
        ResponseCreatedEvent
        | ResponseQueuedEvent
        | ResponseInProgressEvent
        | ResponseCompletedEvent
        | ResponseIncompleteEvent
        | ResponseFailedEvent
        | ErrorEvent
        | ResponseOutputItemAddedEvent
        | ResponseOutputItemDoneEvent
        | ResponseContentPartAddedEvent
        | ResponseContentPartDoneEvent
        | ResponseOutputTextDeltaEvent
        | ResponseOutputTextDoneEvent
        | ResponseOutputTextAnnotationAddedEvent
        | ResponseRefusalDeltaEvent
        | ResponseRefusalDoneEvent
        | ResponseFunctionCallArgumentsDeltaEvent
        | ResponseFunctionCallArgumentsDoneEvent
        | ResponseCustomToolCallInputDeltaEvent
        | ResponseCustomToolCallInputDoneEvent
        | ResponseReasoningSummaryPartAddedEvent
        | ResponseReasoningSummaryPartDoneEvent
        | ResponseReasoningSummaryTextDeltaEvent
        | ResponseReasoningSummaryTextDoneEvent
        | ResponseReasoningTextDeltaEvent
        | ResponseReasoningTextDoneEvent
        | ResponseWebSearchCallInProgressEvent
        | ResponseWebSearchCallSearchingEvent
        | ResponseWebSearchCallCompletedEvent
        | ResponseFileSearchCallInProgressEvent
        | ResponseFileSearchCallSearchingEvent
        | ResponseFileSearchCallCompletedEvent
        | ResponseCodeInterpreterCallInProgressEvent
        | ResponseCodeInterpreterCallInterpretingEvent
        | ResponseCodeInterpreterCallCompletedEvent
        | ResponseCodeInterpreterCallCodeDeltaEvent
        | ResponseCodeInterpreterCallCodeDoneEvent
        | ResponseImageGenerationCallInProgressEvent
        | ResponseImageGenerationCallGeneratingEvent
        | ResponseImageGenerationCallCompletedEvent
        | ResponseImageGenerationCallPartialImageEvent
        | ResponseMcpCallInProgressEvent
        | ResponseMcpCallCompletedEvent
        | ResponseMcpCallFailedEvent
        | ResponseMcpCallArgumentsDeltaEvent
        | ResponseMcpCallArgumentsDoneEvent
        | ResponseMcpListToolsInProgressEvent
        | ResponseMcpListToolsCompletedEvent
        | ResponseMcpListToolsFailedEvent
        | ResponseCompactionCompactingEvent
        | ResponseShellCallCommandAddedEvent
        | ResponseShellCallCommandDeltaEvent
        | ResponseShellCallCommandDoneEvent
        | ResponseShellCallOutputContentDeltaEvent
        | ResponseShellCallOutputContentDoneEvent
        | ResponseApplyPatchCallOperationDiffDeltaEvent
        | ResponseApplyPatchCallOperationDiffDoneEvent
        | ResponseAudioDeltaEvent
        | ResponseAudioDoneEvent
        | ResponseAudioTranscriptDeltaEvent
        | ResponseAudioTranscriptDoneEvent
    ]
):
    root: Annotated[
        ResponseCreatedEvent | ResponseQueuedEvent | ResponseInProgressEvent | ResponseCompletedEvent | ResponseIncompleteEvent | ResponseFailedEvent | ErrorEvent | ResponseOutputItemAddedEvent | ResponseOutputItemDoneEvent | ResponseContentPartAddedEvent | ResponseContentPartDoneEvent | ResponseOutputTextDeltaEvent | ResponseOutputTextDoneEvent | ResponseOutputTextAnnotationAddedEvent | ResponseRefusalDeltaEvent | ResponseRefusalDoneEvent | ResponseFunctionCallArgumentsDeltaEvent | ResponseFunctionCallArgumentsDoneEvent | ResponseCustomToolCallInputDeltaEvent | ResponseCustomToolCallInputDoneEvent | ResponseReasoningSummaryPartAddedEvent | ResponseReasoningSummaryPartDoneEvent | ResponseReasoningSummaryTextDeltaEvent | ResponseReasoningSummaryTextDoneEvent | ResponseReasoningTextDeltaEvent | ResponseReasoningTextDoneEvent | ResponseWebSearchCallInProgressEvent | ResponseWebSearchCallSearchingEvent | ResponseWebSearchCallCompletedEvent | ResponseFileSearchCallInProgressEvent | ResponseFileSearchCallSearchingEvent | ResponseFileSearchCallCompletedEvent | ResponseCodeInterpreterCallInProgressEvent | ResponseCodeInterpreterCallInterpretingEvent | ResponseCodeInterpreterCallCompletedEvent | ResponseCodeInterpreterCallCodeDeltaEvent | ResponseCodeInterpreterCallCodeDoneEvent | ResponseImageGenerationCallInProgressEvent | ResponseImageGenerationCallGeneratingEvent | ResponseImageGenerationCallCompletedEvent | ResponseImageGenerationCallPartialImageEvent | ResponseMcpCallInProgressEvent | ResponseMcpCallCompletedEvent | ResponseMcpCallFailedEvent | ResponseMcpCallArgumentsDeltaEvent | ResponseMcpCallArgumentsDoneEvent | ResponseMcpListToolsInProgressEvent | ResponseMcpListToolsCompletedEvent | ResponseMcpListToolsFailedEvent | ResponseCompactionCompactingEvent | ResponseShellCallCommandAddedEvent | ResponseShellCallCommandDeltaEvent | ResponseShellCallCommandDoneEvent | ResponseShellCallOutputContentDeltaEvent | ResponseShellCallOutputContentDoneEvent | ResponseApplyPatchCallOperationDiffDeltaEvent | ResponseApplyPatchCallOperationDiffDoneEvent | ResponseAudioDeltaEvent | ResponseAudioDoneEvent | ResponseAudioTranscriptDeltaEvent | ResponseAudioTranscriptDoneEvent,
        Field(description='An event of a streamed answer.', discriminator='type', title='ResponseStreamEvent'),
    ]