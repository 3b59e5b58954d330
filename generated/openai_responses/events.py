"""Typed events.

Generated from openai-responses.schema.json (OpenAI Responses API 3.54.0) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 42ad32da0b166cf79a41c1edb2556525e879e53a7323de63f67fa0114ead6060
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType, field
from session_events.openai_responses.bases import TypeTagClosedStruct
from session_events.structs import ClosedEvent, ClosedStruct, Number


class ResponseOutputTextAnnotationAddedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.output_text.annotation.added'):
    """
    A part's text has got an annotation, such as a source.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        content_index: Which part of the item it is about; the first is 0.
        annotation_index: Which annotation of the part it is; the first is 0.
        annotation: The annotation.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    content_index: int
    annotation_index: int
    sequence_number: int
    annotation: Any | UnsetType = UNSET


class ResponseRefusalDeltaEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.refusal.delta'):
    """
    A piece of a refusal.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        content_index: Which part of the item it is about; the first is 0.
        delta: Text to be added to what came before.
        obfuscation: Random characters that hide how long the delta is.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    content_index: int
    delta: str
    sequence_number: int
    obfuscation: str | UnsetType = UNSET


class ResponseRefusalDoneEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.refusal.done'):
    """
    A refusal is whole.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        content_index: Which part of the item it is about; the first is 0.
        refusal: The whole refusal: that of all deltas.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    content_index: int
    refusal: str
    sequence_number: int


class ResponseFunctionCallArgumentsDeltaEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.function_call_arguments.delta'):
    """
    A piece of the arguments of a function call.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        delta: Text to be added to what came before.
        obfuscation: Random characters that hide how long the delta is.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    delta: str
    sequence_number: int
    obfuscation: str | UnsetType = UNSET


class ResponseFunctionCallArgumentsDoneEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.function_call_arguments.done'):
    """
    The arguments of a function call are whole.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        name: Name of the function; some servers send it.
        arguments: The whole arguments, as JSON: those of all deltas.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    arguments: str
    sequence_number: int
    name: str | UnsetType = UNSET


class ResponseCustomToolCallInputDeltaEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.custom_tool_call_input.delta'):
    """
    A piece of the input of a custom tool.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        delta: Text to be added to what came before.
        obfuscation: Random characters that hide how long the delta is.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    delta: str
    sequence_number: int
    obfuscation: str | UnsetType = UNSET


class ResponseCustomToolCallInputDoneEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.custom_tool_call_input.done'):
    """
    The input of a custom tool is whole.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        input: The whole input: that of all deltas.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    input: str
    sequence_number: int


class ResponseReasoningSummaryTextDeltaEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.reasoning_summary_text.delta'):
    """
    A piece of a summary of reasoning.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        summary_index: Which part of the summary it is about; the first is 0.
        delta: Text to be added to what came before.
        obfuscation: Random characters that hide how long the delta is.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    summary_index: int
    delta: str
    sequence_number: int
    obfuscation: str | UnsetType = UNSET


class ResponseReasoningSummaryTextDoneEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.reasoning_summary_text.done'):
    """
    The text of a part of a summary is whole.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        summary_index: Which part of the summary it is about; the first is 0.
        text: The whole text: that of all deltas.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    summary_index: int
    text: str
    sequence_number: int


class ResponseReasoningTextDeltaEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.reasoning_text.delta'):
    """
    A piece of reasoning.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        content_index: Which part of the item it is about; the first is 0.
        delta: Text to be added to what came before.
        obfuscation: Random characters that hide how long the delta is.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    content_index: int
    delta: str
    sequence_number: int
    obfuscation: str | UnsetType = UNSET


class ResponseReasoningTextDoneEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.reasoning_text.done'):
    """
    The text of reasoning is whole.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        content_index: Which part of the item it is about; the first is 0.
        text: The whole text: that of all deltas.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    content_index: int
    text: str
    sequence_number: int


class ResponseWebSearchCallInProgressEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.web_search_call.in_progress'):
    """
    A search of the web begins.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    sequence_number: int


class ResponseWebSearchCallSearchingEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.web_search_call.searching'):
    """
    A search of the web is under way.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    sequence_number: int


class ResponseWebSearchCallCompletedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.web_search_call.completed'):
    """
    A search of the web is over.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    sequence_number: int


class ResponseFileSearchCallInProgressEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.file_search_call.in_progress'):
    """
    A search of files begins.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    sequence_number: int


class ResponseFileSearchCallSearchingEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.file_search_call.searching'):
    """
    A search of files is under way.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    sequence_number: int


class ResponseFileSearchCallCompletedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.file_search_call.completed'):
    """
    A search of files is over.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    sequence_number: int


class ResponseCodeInterpreterCallInProgressEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.code_interpreter_call.in_progress'):
    """
    A call of the code interpreter begins.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    sequence_number: int


class ResponseCodeInterpreterCallInterpretingEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.code_interpreter_call.interpreting'):
    """
    The code is being run.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    sequence_number: int


class ResponseCodeInterpreterCallCompletedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.code_interpreter_call.completed'):
    """
    A call of the code interpreter is over.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    sequence_number: int


class ResponseCodeInterpreterCallCodeDeltaEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.code_interpreter_call_code.delta'):
    """
    A piece of the code to be run.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        delta: Text to be added to what came before.
        obfuscation: Random characters that hide how long the delta is.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    delta: str
    sequence_number: int
    obfuscation: str | UnsetType = UNSET


class ResponseCodeInterpreterCallCodeDoneEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.code_interpreter_call_code.done'):
    """
    The code to be run is whole.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        code: The whole code: that of all deltas.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    code: str
    sequence_number: int


class ResponseImageGenerationCallInProgressEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.image_generation_call.in_progress'):
    """
    The making of an image begins.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    sequence_number: int


class ResponseImageGenerationCallGeneratingEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.image_generation_call.generating'):
    """
    An image is being made.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    sequence_number: int


class ResponseImageGenerationCallCompletedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.image_generation_call.completed'):
    """
    The image is made.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    sequence_number: int


class ResponseImageGenerationCallPartialImageEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.image_generation_call.partial_image'):
    """
    An image as far as it is made.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        partial_image_index: Which of the partial images it is; the first is 0.
        partial_image_b64: The image, in base64.
        background: The background that was asked for.
        output_format: The format of the image.
        quality: The quality that was asked for.
        size: Width and height in pixels.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    partial_image_index: int
    partial_image_b64: str
    sequence_number: int
    background: str | None | UnsetType = UNSET
    output_format: str | None | UnsetType = UNSET
    quality: str | None | UnsetType = UNSET
    size: str | None | UnsetType = UNSET


class ResponseMcpCallInProgressEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.mcp_call.in_progress'):
    """
    A call of a tool of an MCP server begins.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    sequence_number: int


class ResponseMcpCallCompletedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.mcp_call.completed'):
    """
    A call of a tool of an MCP server is over.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    sequence_number: int


class ResponseMcpCallFailedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.mcp_call.failed'):
    """
    A call of a tool of an MCP server failed.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    sequence_number: int


class ResponseMcpCallArgumentsDeltaEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.mcp_call_arguments.delta'):
    """
    A piece of the arguments of a call of an MCP server's tool.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        delta: Text to be added to what came before.
        obfuscation: Random characters that hide how long the delta is.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    delta: str
    sequence_number: int
    obfuscation: str | UnsetType = UNSET


class ResponseMcpCallArgumentsDoneEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.mcp_call_arguments.done'):
    """
    The arguments of a call of an MCP server's tool are whole.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        arguments: The whole arguments, as JSON: those of all deltas.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    arguments: str
    sequence_number: int


class ResponseMcpListToolsInProgressEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.mcp_list_tools.in_progress'):
    """
    The tools of an MCP server are asked for.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    sequence_number: int


class ResponseMcpListToolsCompletedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.mcp_list_tools.completed'):
    """
    The tools of an MCP server are known.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    sequence_number: int


class ResponseMcpListToolsFailedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.mcp_list_tools.failed'):
    """
    The tools of an MCP server could not be had.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    sequence_number: int


class ResponseCompactionCompactingEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.compaction.compacting'):
    """
    The conversation so far is being compacted.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    sequence_number: int


class ResponseShellCallCommandAddedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.shell_call_command.added'):
    """
    A command of a shell call begins.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        command_index: Which command of the call it is about; the first is 0.
        command: The command, as far as it is known.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    command_index: int
    command: str
    sequence_number: int


class ResponseShellCallCommandDeltaEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.shell_call_command.delta'):
    """
    A piece of a command.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        command_index: Which command of the call it is about; the first is 0.
        delta: Text to be added to what came before.
        obfuscation: Random characters that hide how long the delta is.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    command_index: int
    delta: str
    sequence_number: int
    obfuscation: str | None | UnsetType = UNSET


class ResponseShellCallCommandDoneEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.shell_call_command.done'):
    """
    A command is whole.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        command_index: Which command of the call it is about; the first is 0.
        command: The whole command.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    command_index: int
    command: str
    sequence_number: int


class ResponseShellCallOutputContentDoneEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.shell_call_output_content.done'):
    """
    All that a command has printed.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        command_index: Which command of the call it is about; the first is 0.
        output: What it printed, and how it ended.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    command_index: int
    output: list[Any]
    sequence_number: int


class ResponseApplyPatchCallOperationDiffDeltaEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.apply_patch_call_operation_diff.delta'):
    """
    A piece of a change of a file. The package's types do not have it.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        delta: Text to be added to what came before.
        obfuscation: Random characters that hide how long the delta is.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    delta: str
    sequence_number: int
    obfuscation: str | UnsetType = UNSET


class ResponseApplyPatchCallOperationDiffDoneEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.apply_patch_call_operation_diff.done'):
    """
    A change of a file is whole. The package's types do not have it.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        diff: The whole diff: that of all deltas.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    diff: str
    sequence_number: int


class ResponseAudioDeltaEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.audio.delta'):
    """
    A piece of sound.

    Attributes:
        delta: The sound, in base64.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    delta: str
    sequence_number: int


class ResponseAudioDoneEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.audio.done'):
    """
    The sound is whole.

    Attributes:
        sequence_number: Number of the event in its stream; the first is 0.
    """

    sequence_number: int


class ResponseAudioTranscriptDeltaEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.audio.transcript.delta'):
    """
    A piece of what is said in the sound.

    Attributes:
        delta: Text to be added to what came before.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    delta: str
    sequence_number: int


class ResponseAudioTranscriptDoneEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.audio.transcript.done'):
    """
    The transcript of the sound is whole.

    Attributes:
        sequence_number: Number of the event in its stream; the first is 0.
    """

    sequence_number: int


class ErrorDetails(ClosedStruct, frozen=True, kw_only=True):
    """
    Why a stream failed.

    Attributes:
        type: The kind of error.
        code: A code for the reason.
        message: The reason in words.
        param: The parameter of the request that is to blame.
    """

    message: str
    type: str | None | UnsetType = UNSET
    code: str | None | UnsetType = UNSET
    param: str | None | UnsetType = UNSET


class ResponseError(ClosedStruct, frozen=True, kw_only=True):
    """
    Why an answer failed.

    Attributes:
        code: A code for the reason.
        message: The reason in words.
        param: The parameter of the request that is to blame.
        type: The kind of error.
        misalignment: What was held against the request.
    """

    message: str
    code: str | None | UnsetType = UNSET
    param: str | None | UnsetType = UNSET
    type: str | None | UnsetType = UNSET
    misalignment: Any | UnsetType = UNSET


class IncompleteDetails(ClosedStruct, frozen=True, kw_only=True):
    """
    Why an answer was cut off.

    Attributes:
        reason: Such as max_output_tokens or content_filter.
    """

    reason: str | None | UnsetType = UNSET


class Usage(ClosedStruct, frozen=True, kw_only=True):
    """
    Tokens of an answer.

    Attributes:
        input_tokens: Tokens of the prompt.
        input_tokens_details: Which of them were cached.
        output_tokens: Tokens of the answer.
        output_tokens_details: Which of them were reasoning.
        total_tokens: Both together.
    """

    input_tokens: int
    output_tokens: int
    total_tokens: int
    input_tokens_details: Any | UnsetType = UNSET
    output_tokens_details: Any | UnsetType = UNSET


class Logprob(ClosedStruct, frozen=True, kw_only=True):
    """
    How probable a token was.

    Attributes:
        token: The token.
        logprob: Logarithm of its probability.
        bytes: Its bytes.
        top_logprobs: The tokens that were most probable there.
    """

    token: str
    logprob: Number
    bytes: list[int] | UnsetType = UNSET
    top_logprobs: Any | UnsetType = UNSET


class ShellText(ClosedStruct, frozen=True, kw_only=True):
    """
    What a command printed.

    Attributes:
        stdout: To its standard output.
        stderr: To its standard error.
    """

    stdout: str | None | UnsetType = UNSET
    stderr: str | None | UnsetType = UNSET


class OutputText(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='output_text'):
    """
    Text.

    Attributes:
        text: The text; empty in a part that begins.
        annotations: What is said of places in the text, such as a source.
        logprobs: How probable its tokens were.
    """

    text: str
    annotations: list[Any]
    logprobs: list[Logprob] | None | UnsetType = UNSET


class Refusal(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='refusal'):
    """
    A refusal.

    Attributes:
        refusal: What the model says instead of an answer.
    """

    refusal: str


class ReasoningText(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='reasoning_text'):
    """
    Reasoning.

    Attributes:
        text: The reasoning; empty in a part that begins.
    """

    text: str


class SummaryText(ClosedStruct, frozen=True, kw_only=True):
    """
    A part of a summary of reasoning.

    Attributes:
        type: What it is.
        text: The summary; empty in a part that begins.
    """

    type: Literal['summary_text']
    text: str


class FunctionCall(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='function_call'):
    """
    A call of a function of the client.

    Attributes:
        id: Id of the item.
        call_id: Id of the call, which its output names.
        name: Name of the tool.
        arguments: Its arguments, as JSON; empty in a call that begins.
        status: How far it is.
        namespace: Namespace of its name.
        async_: Whether the answer goes on while it runs.
        caller: What called it.
    """

    call_id: str
    name: str
    arguments: str
    id: str | None | UnsetType = UNSET
    status: str | None | UnsetType = UNSET
    namespace: str | None | UnsetType = UNSET
    async_: bool | None | UnsetType = field(name='async', default=UNSET)
    caller: Any | UnsetType = UNSET


class FunctionCallOutput(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='function_call_output'):
    """
    What came of a function call.

    Attributes:
        id: Id of the item.
        call_id: Id of the call, which its output names.
        output: What came of it.
        status: How far it is.
        name: Name of the tool.
        namespace: Namespace of its name.
        caller: What called it.
        created_by: Who made it.
    """

    output: Any
    id: str | None | UnsetType = UNSET
    call_id: str | None | UnsetType = UNSET
    status: str | None | UnsetType = UNSET
    name: str | None | UnsetType = UNSET
    namespace: str | None | UnsetType = UNSET
    caller: Any | UnsetType = UNSET
    created_by: str | None | UnsetType = UNSET


class CustomToolCall(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='custom_tool_call'):
    """
    A call of a custom tool of the client.

    Attributes:
        id: Id of the item.
        call_id: Id of the call, which its output names.
        name: Name of the tool.
        input: Its input; empty in a call that begins.
        status: How far it is.
        namespace: Namespace of its name.
        async_: Whether the answer goes on while it runs.
        caller: What called it.
    """

    call_id: str
    name: str
    input: str
    id: str | None | UnsetType = UNSET
    status: str | None | UnsetType = UNSET
    namespace: str | None | UnsetType = UNSET
    async_: bool | None | UnsetType = field(name='async', default=UNSET)
    caller: Any | UnsetType = UNSET


class CustomToolCallOutput(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='custom_tool_call_output'):
    """
    What came of a call of a custom tool.

    Attributes:
        id: Id of the item.
        call_id: Id of the call, which its output names.
        output: What came of it.
        status: How far it is.
        caller: What called it.
        created_by: Who made it.
    """

    call_id: str
    output: Any
    id: str | None | UnsetType = UNSET
    status: str | None | UnsetType = UNSET
    caller: Any | UnsetType = UNSET
    created_by: str | None | UnsetType = UNSET


class WebSearchCall(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='web_search_call'):
    """
    A search of the web.

    Attributes:
        id: Id of the item.
        status: How far it is.
        action: What is looked for, or opened.
    """

    id: str
    status: str
    action: Any | UnsetType = UNSET


class FileSearchCall(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='file_search_call'):
    """
    A search of files.

    Attributes:
        id: Id of the item.
        status: How far it is.
        queries: What is looked for.
        results: What was found.
    """

    id: str
    status: str
    queries: list[str]
    results: Any | UnsetType = UNSET


class CodeInterpreterCall(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='code_interpreter_call'):
    """
    A call of the code interpreter.

    Attributes:
        id: Id of the item.
        status: How far it is.
        code: The code to be run.
        container_id: Id of the container that it is run in.
        outputs: What it printed or drew.
    """

    id: str
    status: str
    container_id: str
    code: str | None | UnsetType = UNSET
    outputs: Any | UnsetType = UNSET


class ImageGenerationCall(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='image_generation_call'):
    """
    The making of an image.

    Attributes:
        id: Id of the item.
        status: How far it is.
        result: The image, in base64.
        action: Whether an image is made or edited.
        background: The background that was asked for.
        output_format: The format of the image.
        quality: The quality that was asked for.
        revised_prompt: The prompt that the image was made from.
        size: Width and height in pixels.
        error: Why it failed.
        svg_usage: Tokens of a drawing.
    """

    id: str
    status: str
    result: str | None | UnsetType = UNSET
    action: str | None | UnsetType = UNSET
    background: str | None | UnsetType = UNSET
    output_format: str | None | UnsetType = UNSET
    quality: str | None | UnsetType = UNSET
    revised_prompt: str | None | UnsetType = UNSET
    size: str | None | UnsetType = UNSET
    error: Any | UnsetType = UNSET
    svg_usage: Any | UnsetType = UNSET


class ComputerCall(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='computer_call'):
    """
    An action on a computer.

    Attributes:
        id: Id of the item.
        call_id: Id of the call, which its output names.
        status: How far it is.
        action: The action.
        actions: The actions.
        pending_safety_checks: What has to be confirmed first.
    """

    id: str
    call_id: str
    status: str
    pending_safety_checks: Any
    action: Any | UnsetType = UNSET
    actions: Any | UnsetType = UNSET


class ComputerCallOutput(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='computer_call_output'):
    """
    What came of an action on a computer.

    Attributes:
        id: Id of the item.
        call_id: Id of the call, which its output names.
        output: What came of it.
        status: How far it is.
        acknowledged_safety_checks: What was confirmed.
        created_by: Who made it.
    """

    id: str
    call_id: str
    output: Any
    status: str
    acknowledged_safety_checks: Any | UnsetType = UNSET
    created_by: str | None | UnsetType = UNSET


class LocalShellCall(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='local_shell_call'):
    """
    A command for the client's shell.

    Attributes:
        id: Id of the item.
        call_id: Id of the call, which its output names.
        status: How far it is.
        action: The command.
    """

    id: str
    call_id: str
    status: str
    action: Any


class LocalShellCallOutput(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='local_shell_call_output'):
    """
    What came of a command.

    Attributes:
        id: Id of the item.
        call_id: Id of the call, which its output names.
        output: What it printed, as JSON.
        status: How far it is.
    """

    id: str
    output: str
    call_id: str | None | UnsetType = UNSET
    status: str | None | UnsetType = UNSET


class ShellCall(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='shell_call'):
    """
    Commands for a shell.

    Attributes:
        id: Id of the item.
        call_id: Id of the call, which its output names.
        status: How far it is.
        action: The commands.
        environment: Where they are run.
        caller: What called it.
        created_by: Who made it.
    """

    id: str
    call_id: str
    status: str
    action: Any
    environment: Any | UnsetType = UNSET
    caller: Any | UnsetType = UNSET
    created_by: str | None | UnsetType = UNSET


class ShellCallOutput(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='shell_call_output'):
    """
    What came of commands.

    Attributes:
        id: Id of the item.
        call_id: Id of the call, which its output names.
        output: What came of it.
        status: How far it is.
        max_output_length: At most so many characters of it are kept.
        caller: What called it.
        created_by: Who made it.
    """

    id: str
    call_id: str
    output: Any
    status: str
    max_output_length: int | None | UnsetType = UNSET
    caller: Any | UnsetType = UNSET
    created_by: str | None | UnsetType = UNSET


class ApplyPatchCall(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='apply_patch_call'):
    """
    A change of a file.

    Attributes:
        id: Id of the item.
        call_id: Id of the call, which its output names.
        status: How far it is.
        operation: What is made, changed or deleted.
        caller: What called it.
        created_by: Who made it.
    """

    id: str
    call_id: str
    status: str
    operation: Any
    caller: Any | UnsetType = UNSET
    created_by: str | None | UnsetType = UNSET


class ApplyPatchCallOutput(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='apply_patch_call_output'):
    """
    What came of a change of a file.

    Attributes:
        id: Id of the item.
        call_id: Id of the call, which its output names.
        status: How far it is.
        output: What it printed.
        caller: What called it.
        created_by: Who made it.
    """

    id: str
    call_id: str
    status: str
    output: str | None | UnsetType = UNSET
    caller: Any | UnsetType = UNSET
    created_by: str | None | UnsetType = UNSET


class McpCall(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='mcp_call'):
    """
    A call of a tool of an MCP server.

    Attributes:
        id: Id of the item.
        server_label: Name of the MCP server.
        name: Name of the tool.
        arguments: Its arguments, as JSON; empty in a call that begins.
        status: How far it is.
        output: What came of it.
        error: Why it failed.
        approval_request_id: Id of the request that allowed it.
    """

    id: str
    server_label: str
    name: str
    arguments: str
    status: str | None | UnsetType = UNSET
    output: str | None | UnsetType = UNSET
    error: Any | UnsetType = UNSET
    approval_request_id: str | None | UnsetType = UNSET


class McpListTools(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='mcp_list_tools'):
    """
    The tools of an MCP server.

    Attributes:
        id: Id of the item.
        server_label: Name of the MCP server.
        tools: The tools.
        error: Why they could not be had.
    """

    id: str
    server_label: str
    tools: Any
    error: str | None | UnsetType = UNSET


class McpApprovalRequest(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='mcp_approval_request'):
    """
    A request to allow a call of a tool of an MCP server.

    Attributes:
        id: Id of the item.
        server_label: Name of the MCP server.
        name: Name of the tool.
        arguments: Its arguments, as JSON; empty in a call that begins.
    """

    id: str
    server_label: str
    name: str
    arguments: str


class McpApprovalResponse(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='mcp_approval_response'):
    """
    The answer to a request to allow a call.

    Attributes:
        id: Id of the item.
        approval_request_id: Id of the request.
        approve: Whether it is allowed.
        reason: The reason in words.
    """

    id: str
    approval_request_id: str
    approve: bool
    reason: str | None | UnsetType = UNSET


class ToolSearchCall(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='tool_search_call'):
    """
    A search for tools.

    Attributes:
        id: Id of the item.
        call_id: Id of the call, which its output names.
        arguments: What is looked for.
        execution: Whether the server or the client looks.
        status: How far it is.
        created_by: Who made it.
    """

    id: str
    arguments: Any
    execution: str
    status: str
    call_id: str | None | UnsetType = UNSET
    created_by: str | None | UnsetType = UNSET


class ToolSearchOutput(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='tool_search_output'):
    """
    Tools that were found.

    Attributes:
        id: Id of the item.
        call_id: Id of the call, which its output names.
        tools: The tools.
        execution: Whether the server or the client looked.
        status: How far it is.
        created_by: Who made it.
    """

    id: str
    tools: Any
    execution: str
    status: str
    call_id: str | None | UnsetType = UNSET
    created_by: str | None | UnsetType = UNSET


class AdditionalTools(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='additional_tools'):
    """
    Tools that are there from now on.

    Attributes:
        id: Id of the item.
        role: Who added them.
        tools: The tools.
    """

    id: str
    role: str
    tools: Any


class Program(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='program'):
    """
    A program that calls tools.

    Attributes:
        id: Id of the item.
        call_id: Id of the call, which its output names.
        code: The program.
        fingerprint: What the next request must give back.
    """

    id: str
    call_id: str
    code: str
    fingerprint: str


class ProgramOutput(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='program_output'):
    """
    What came of a program.

    Attributes:
        id: Id of the item.
        call_id: Id of the call, which its output names.
        result: What it gave back.
        status: How far it is.
    """

    id: str
    call_id: str
    result: str
    status: str


class Compaction(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='compaction'):
    """
    The conversation so far, compacted.

    Attributes:
        id: Id of the item.
        encrypted_content: The conversation in a form for the next request.
        created_by: Who made it.
    """

    id: str
    encrypted_content: str
    created_by: str | None | UnsetType = UNSET


OutputMessageContent: TypeAlias = Annotated[
    OutputText | Refusal, Meta(description='A part of a message: text, or a refusal.')
]


class ReasoningContent(ClosedStruct, frozen=True, kw_only=True):
    """
    Reasoning, as a part of the item that holds it.

    Attributes:
        type: What it is.
        text: The reasoning; empty in a part that begins.
    """

    type: Literal['reasoning_text']
    text: str


class ErrorEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='error'):
    """
    The stream failed. A response.failed may follow, or nothing.

    Attributes:
        code: A code for the reason.
        message: The reason in words.
        param: The parameter of the request that is to blame.
        error: All of these together, as the server sends them in fact.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    sequence_number: int
    code: str | None | UnsetType = UNSET
    message: str | UnsetType = UNSET
    param: str | None | UnsetType = UNSET
    error: ErrorDetails | UnsetType = UNSET


class ResponseOutputTextDeltaEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.output_text.delta'):
    """
    A piece of a part's text.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        content_index: Which part of the item it is about; the first is 0.
        delta: Text to be added to what came before.
        logprobs: How probable the tokens were; empty unless asked for.
        obfuscation: Random characters that hide how long the delta is.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    content_index: int
    delta: str
    logprobs: list[Logprob]
    sequence_number: int
    obfuscation: str | UnsetType = UNSET


class ResponseOutputTextDoneEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.output_text.done'):
    """
    The text of a part is whole.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        content_index: Which part of the item it is about; the first is 0.
        text: The whole text: that of all deltas.
        logprobs: How probable the tokens were; empty unless asked for.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    content_index: int
    text: str
    logprobs: list[Logprob]
    sequence_number: int


class ResponseReasoningSummaryPartAddedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.reasoning_summary_part.added'):
    """
    A part of a summary of reasoning begins. `response.reasoning_summary_part.done` with the same indexes ends it.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        summary_index: Which part of the summary it is about; the first is 0.
        part: The part, as yet empty.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    summary_index: int
    part: SummaryText
    sequence_number: int


class ResponseReasoningSummaryPartDoneEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.reasoning_summary_part.done'):
    """
    A part of a summary of reasoning is whole.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        summary_index: Which part of the summary it is about; the first is 0.
        part: The whole part.
        status: Says incomplete if the part was cut off.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    summary_index: int
    part: SummaryText
    sequence_number: int
    status: str | None | UnsetType = UNSET


class ResponseShellCallOutputContentDeltaEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.shell_call_output_content.delta'):
    """
    What a command has printed since.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        command_index: Which command of the call it is about; the first is 0.
        delta: Text to be added to each of its outputs.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    command_index: int
    delta: ShellText
    sequence_number: int


ContentPart: TypeAlias = Annotated[OutputText | Refusal | ReasoningText, Meta(description='A part of an item.')]


class OutputMessage(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='message'):
    """
    A message.

    Attributes:
        id: Id of the item.
        role: Who speaks.
        status: How far it is.
        content: Its parts; empty in a message that begins.
        phase: Whether it is a commentary or the final answer.
    """

    id: str
    role: Literal['assistant']
    status: str
    content: list[OutputMessageContent]
    phase: str | None | UnsetType = UNSET


class Reasoning(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='reasoning'):
    """
    Reasoning.

    Attributes:
        id: Id of the item.
        summary: Parts of its summary.
        content: Its parts.
        encrypted_content: The reasoning in a form for the next request.
        status: How far it is.
    """

    id: str
    summary: list[SummaryText]
    content: list[ReasoningContent] | None | UnsetType = UNSET
    encrypted_content: str | None | UnsetType = UNSET
    status: str | None | UnsetType = UNSET


OutputItem: TypeAlias = Annotated[
    OutputMessage | Reasoning | FunctionCall | FunctionCallOutput | CustomToolCall | CustomToolCallOutput | WebSearchCall | FileSearchCall | CodeInterpreterCall | ImageGenerationCall | ComputerCall | ComputerCallOutput | LocalShellCall | LocalShellCallOutput | ShellCall | ShellCallOutput | ApplyPatchCall | ApplyPatchCallOutput | McpCall | McpListTools | McpApprovalRequest | McpApprovalResponse | ToolSearchCall | ToolSearchOutput | AdditionalTools | Program | ProgramOutput | Compaction,
    Meta(description='An item of an answer.'),
]


class ResponseOutputItemAddedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.output_item.added'):
    """
    An item of the answer begins: a message, a call of a tool, reasoning. `response.output_item.done` with the same `output_index` ends it.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item: The item, as yet empty.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item: OutputItem
    sequence_number: int


class ResponseOutputItemDoneEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.output_item.done'):
    """
    An item of the answer is whole.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item: The whole item.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item: OutputItem
    sequence_number: int


class ResponseContentPartAddedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.content_part.added'):
    """
    A part of an item begins. `response.content_part.done` with the same indexes ends it.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        content_index: Which part of the item it is about; the first is 0.
        part: The part, as yet empty.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    content_index: int
    part: ContentPart
    sequence_number: int


class ResponseContentPartDoneEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.content_part.done'):
    """
    A part of an item is whole.

    Attributes:
        output_index: Which item of the answer it is about; the first is 0.
        item_id: Id of that item.
        content_index: Which part of the item it is about; the first is 0.
        part: The whole part.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    output_index: int
    item_id: str
    content_index: int
    part: ContentPart
    sequence_number: int


class Response(ClosedStruct, frozen=True, kw_only=True):
    """
    An answer. It repeats what the request asked for, which is read as it stands.

    Attributes:
        id: Id of the answer, the same in all events of a stream.
        object: What it is.
        created_at: When it was begun, in seconds since 1970.
        completed_at: When it was whole, in seconds since 1970.
        status: How far it is.
        model: The model that answers.
        output: The items of the answer; empty at first.
        error: Why it failed.
        incomplete_details: Why it was cut off.
        usage: Tokens of the whole answer, once it is over.
        parallel_tool_calls: Whether the model may call several tools at once.
        previous_response_id: Id of the answer that this one follows.
        instructions: The instructions of the request.
        metadata: What the request wanted noted.
        tool_choice: Which tools the model may call.
        tools: The tools of the request.
        reasoning: How much the model is to reason.
        text: The form of the text that was asked for.
        truncation: What to do with a conversation that is too long.
        background: Whether it is made in the background.
        store: Whether the server keeps it.
        conversation: The conversation that it belongs to.
        prompt: The stored prompt that it was asked with.
        max_output_tokens: At most so many tokens.
        max_tool_calls: At most so many calls of the server's tools.
        temperature: How much is left to chance.
        top_p: The share of probable tokens that are chosen from.
        top_logprobs: How many probable tokens are told at each place.
        frequency_penalty: How much frequent tokens are avoided.
        presence_penalty: How much tokens that have come are avoided.
        service_tier: How the request was served.
        safety_identifier: Who asked, for the detection of misuse.
        user: Who asked.
        prompt_cache_key: What the prompt is cached by.
        prompt_cache_retention: How long the prompt is cached.
        prompt_cache_options: How the prompt is cached.
        prompt_cache_diagnostics: Why the prompt was not found in the cache.
        moderation: What moderation said.
        tool_usage: What the server's tools used.
        image: What is made of images.
        input_transformations: What was made of the input.
        access_programs: Programs that gave access to the model.
    """

    id: str
    object: Literal['response']
    created_at: Number
    model: str
    output: list[OutputItem]
    completed_at: Number | None | UnsetType = UNSET
    status: Literal['queued', 'in_progress', 'completed', 'incomplete', 'failed', 'cancelled'] | None | UnsetType = (
        UNSET
    )
    error: ResponseError | None | UnsetType = UNSET
    incomplete_details: IncompleteDetails | None | UnsetType = UNSET
    usage: Usage | None | UnsetType = UNSET
    parallel_tool_calls: bool | None | UnsetType = UNSET
    previous_response_id: str | None | UnsetType = UNSET
    instructions: Any | UnsetType = UNSET
    metadata: Any | UnsetType = UNSET
    tool_choice: Any | UnsetType = UNSET
    tools: Any | UnsetType = UNSET
    reasoning: Any | UnsetType = UNSET
    text: Any | UnsetType = UNSET
    truncation: str | None | UnsetType = UNSET
    background: bool | None | UnsetType = UNSET
    store: bool | None | UnsetType = UNSET
    conversation: Any | UnsetType = UNSET
    prompt: Any | UnsetType = UNSET
    max_output_tokens: int | None | UnsetType = UNSET
    max_tool_calls: int | None | UnsetType = UNSET
    temperature: Number | None | UnsetType = UNSET
    top_p: Number | None | UnsetType = UNSET
    top_logprobs: int | None | UnsetType = UNSET
    frequency_penalty: Number | None | UnsetType = UNSET
    presence_penalty: Number | None | UnsetType = UNSET
    service_tier: str | None | UnsetType = UNSET
    safety_identifier: str | None | UnsetType = UNSET
    user: str | None | UnsetType = UNSET
    prompt_cache_key: str | None | UnsetType = UNSET
    prompt_cache_retention: str | None | UnsetType = UNSET
    prompt_cache_options: Any | UnsetType = UNSET
    prompt_cache_diagnostics: Any | UnsetType = UNSET
    moderation: Any | UnsetType = UNSET
    tool_usage: Any | UnsetType = UNSET
    image: Any | UnsetType = UNSET
    input_transformations: Any | UnsetType = UNSET
    access_programs: Any | UnsetType = UNSET


class ResponseCreatedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.created'):
    """
    The answer has begun. The first event of a stream.

    Attributes:
        response: The answer as it is now.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    response: Response
    sequence_number: int


class ResponseQueuedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.queued'):
    """
    The answer waits for its turn.

    Attributes:
        response: The answer as it is now.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    response: Response
    sequence_number: int


class ResponseInProgressEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.in_progress'):
    """
    The model is at work on the answer.

    Attributes:
        response: The answer as it is now.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    response: Response
    sequence_number: int


class ResponseCompletedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.completed'):
    """
    The answer is whole. Nothing comes after it.

    Attributes:
        response: The answer as it is now.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    response: Response
    sequence_number: int


class ResponseIncompleteEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.incomplete'):
    """
    The answer was cut off; its incomplete_details say why. Nothing comes after it.

    Attributes:
        response: The answer as it is now.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    response: Response
    sequence_number: int


class ResponseFailedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='response.failed'):
    """
    The answer failed; its error says why. Nothing comes after it.

    Attributes:
        response: The answer as it is now.
        sequence_number: Number of the event in its stream; the first is 0.
    """

    response: Response
    sequence_number: int


ResponseStreamEvent: TypeAlias = Annotated[
    ResponseCreatedEvent | ResponseQueuedEvent | ResponseInProgressEvent | ResponseCompletedEvent | ResponseIncompleteEvent | ResponseFailedEvent | ErrorEvent | ResponseOutputItemAddedEvent | ResponseOutputItemDoneEvent | ResponseContentPartAddedEvent | ResponseContentPartDoneEvent | ResponseOutputTextDeltaEvent | ResponseOutputTextDoneEvent | ResponseOutputTextAnnotationAddedEvent | ResponseRefusalDeltaEvent | ResponseRefusalDoneEvent | ResponseFunctionCallArgumentsDeltaEvent | ResponseFunctionCallArgumentsDoneEvent | ResponseCustomToolCallInputDeltaEvent | ResponseCustomToolCallInputDoneEvent | ResponseReasoningSummaryPartAddedEvent | ResponseReasoningSummaryPartDoneEvent | ResponseReasoningSummaryTextDeltaEvent | ResponseReasoningSummaryTextDoneEvent | ResponseReasoningTextDeltaEvent | ResponseReasoningTextDoneEvent | ResponseWebSearchCallInProgressEvent | ResponseWebSearchCallSearchingEvent | ResponseWebSearchCallCompletedEvent | ResponseFileSearchCallInProgressEvent | ResponseFileSearchCallSearchingEvent | ResponseFileSearchCallCompletedEvent | ResponseCodeInterpreterCallInProgressEvent | ResponseCodeInterpreterCallInterpretingEvent | ResponseCodeInterpreterCallCompletedEvent | ResponseCodeInterpreterCallCodeDeltaEvent | ResponseCodeInterpreterCallCodeDoneEvent | ResponseImageGenerationCallInProgressEvent | ResponseImageGenerationCallGeneratingEvent | ResponseImageGenerationCallCompletedEvent | ResponseImageGenerationCallPartialImageEvent | ResponseMcpCallInProgressEvent | ResponseMcpCallCompletedEvent | ResponseMcpCallFailedEvent | ResponseMcpCallArgumentsDeltaEvent | ResponseMcpCallArgumentsDoneEvent | ResponseMcpListToolsInProgressEvent | ResponseMcpListToolsCompletedEvent | ResponseMcpListToolsFailedEvent | ResponseCompactionCompactingEvent | ResponseShellCallCommandAddedEvent | ResponseShellCallCommandDeltaEvent | ResponseShellCallCommandDoneEvent | ResponseShellCallOutputContentDeltaEvent | ResponseShellCallOutputContentDoneEvent | ResponseApplyPatchCallOperationDiffDeltaEvent | ResponseApplyPatchCallOperationDiffDoneEvent | ResponseAudioDeltaEvent | ResponseAudioDoneEvent | ResponseAudioTranscriptDeltaEvent | ResponseAudioTranscriptDoneEvent,
    Meta(description='An event of a streamed answer.', title='ResponseStreamEvent'),
]