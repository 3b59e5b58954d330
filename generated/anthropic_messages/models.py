"""Pydantic models of the events. Needs the extra `pydantic`.

Generated from anthropic-messages.schema.json (the Anthropic Messages API 2023-06-01) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 c7a9686927a9e92ac355afc773704795cadea06a09276244462410f557c54cf4
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, ConfigDict, Field, RootModel
from pydantic_core import MISSING
from session_events.strict_model import StrictModel


class ContentBlockStopEvent(StrictModel):
    """Ends a content block: no piece of it follows."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['content_block_stop']
    index: Annotated[int, Field(description='Index of the block that ends.')]


class PingEvent(StrictModel):
    """Keeps the connection alive. It may come anywhere, and says nothing."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['ping']


class StreamError(StrictModel):
    """What failed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[
        str,
        Field(
            description='Kind of the failure: `overloaded_error`, `api_error`, `rate_limit_error`, `timeout_error`, `invalid_request_error`, `authentication_error`, `billing_error`, `permission_error`, `not_found_error`; servers of others have more.'
        ),
    ]
    message: Annotated[str, Field(description='The failure in words.')]
    details: Annotated[dict[str, Any] | None | MISSING, Field(description='More about the failure, by its kind.')] = (
        MISSING
    )


class StopReason(
    RootModel[Literal['end_turn', 'max_tokens', 'stop_sequence', 'tool_use', 'pause_turn', 'compaction', 'refusal', 'model_context_window_exceeded']]
):
    root: Annotated[
        Literal['end_turn', 'max_tokens', 'stop_sequence', 'tool_use', 'pause_turn', 'compaction', 'refusal', 'model_context_window_exceeded'],
        Field(
            description='Why a message ends: the model was done, reached a limit of tokens or a stop sequence, wants a tool, pauses a long turn, has summed up the conversation, or a classifier stopped it.'
        ),
    ]


class StopDetails(StrictModel):
    """More about why a message ended: today, about a refusal."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[str, Field(description='`refusal`.')]
    category: Annotated[
        str | None | MISSING,
        Field(
            description='Policy that was touched: `cyber`, `bio`, `frontier_llm`, `reasoning_extraction` or `general_harms`; null if none of these.'
        ),
    ] = MISSING
    explanation: Annotated[str | None | MISSING, Field(description='The refusal in words.')] = MISSING
    recommended_model: Annotated[str | None | MISSING, Field(description='Model that may take the request.')] = MISSING
    fallback_credit_token: Annotated[
        str | None | MISSING, Field(description='What makes another attempt with another model cheaper.')
    ] = MISSING
    fallback_has_prefill_claim: Annotated[
        bool | None | MISSING, Field(description='Whether the other attempt may go on from what was already written.')
    ] = MISSING


class ContainerSkill(StrictModel):
    """A skill in a container."""

    model_config = ConfigDict(
        extra='forbid',
    )
    skill_id: Annotated[str, Field(description='Id of the skill.')]
    type: Annotated[str, Field(description='Whose it is: `anthropic` or `custom`.')]
    version: Annotated[str, Field(description='Its version, or `latest`.')]


class AppliedEdit(StrictModel):
    """An edit of the context."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[
        str, Field(description='Kind of the edit: `clear_tool_uses_20250919` or `clear_thinking_20251015`.')
    ]
    cleared_input_tokens: Annotated[int | MISSING, Field(description='Tokens that it saved.')] = MISSING
    cleared_tool_uses: Annotated[int | MISSING, Field(description='How many uses of tools were cleared.')] = MISSING
    cleared_thinking_turns: Annotated[int | MISSING, Field(description='How many turns lost their thinking.')] = MISSING


class CacheMissReason(StrictModel):
    """Why the cache of a prompt was missed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[
        str,
        Field(
            description='What differs: `model_changed`, `system_changed`, `tools_changed`, `messages_changed`; or `previous_message_not_found`, `unavailable`.'
        ),
    ]
    cache_missed_input_tokens: Annotated[
        int | MISSING, Field(description='Tokens that were not read from the cache for it.')
    ] = MISSING


class InputTransformation(StrictModel):
    """A thinking block of the input that was not bound to this conversation."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[str, Field(description='What became of it: `thinking_dropped` or `thinking_mismatch_allowed`.')]
    path: Annotated[str, Field(description='Where it stands in the request.')]
    reason: Annotated[
        str,
        Field(
            description='What it was not bound to: `model_binding_mismatch`, `prefix_binding_mismatch`, `organization_binding_mismatch` or `end_user_binding_mismatch`.'
        ),
    ]


class CacheCreation(StrictModel):
    """Tokens written to the cache."""

    model_config = ConfigDict(
        extra='forbid',
    )
    ephemeral_5m_input_tokens: Annotated[int, Field(description='Those that stay five minutes.')]
    ephemeral_1h_input_tokens: Annotated[int, Field(description='Those that stay an hour.')]


class OutputTokensDetails(StrictModel):
    """What the tokens of the output were used for."""

    model_config = ConfigDict(
        extra='forbid',
    )
    thinking_tokens: Annotated[int, Field(description='Those of thinking, shown or not.')]


class ServerToolUsage(StrictModel):
    """How often tools of the server were used."""

    model_config = ConfigDict(
        extra='forbid',
    )
    web_search_requests: Annotated[int, Field(description='Searches.')]
    web_fetch_requests: Annotated[int, Field(description='Pages fetched.')]


class Iteration(StrictModel):
    """The tokens of one call of a model."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[
        str,
        Field(description='What the call was for: `message`, `compaction`, `advisor_message` or `fallback_message`.'),
    ]
    input_tokens: Annotated[
        int, Field(description='Tokens of the input that were neither written to the cache nor read from it.')
    ]
    output_tokens: Annotated[int, Field(description='Tokens of the output.')]
    cache_creation_input_tokens: Annotated[
        int | None | MISSING, Field(description='Tokens of the input that were written to the cache.')
    ] = MISSING
    cache_read_input_tokens: Annotated[
        int | None | MISSING, Field(description='Tokens of the input that were read from the cache.')
    ] = MISSING
    cache_creation: Annotated[
        CacheCreation | None | MISSING, Field(description='Tokens written to the cache, by how long they stay there.')
    ] = MISSING
    model: Annotated[str | None | MISSING, Field(description='Model that was called.')] = MISSING


class FallbackCreditStatus(StrictModel):
    """Whether a credit was used."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[str, Field(description='`redeemed` or `not_applied`.')]
    reason: Annotated[
        str | MISSING,
        Field(
            description='Why it was not: `body_mismatch`, `continuation_excluded`, `continuation_only`, `expired`, `invalid_target_model`, `not_enabled`, `reprice_unavailable`, `temporarily_unavailable`, `variant_fields_present`, `wrong_organization`, `wrong_platform` or `wrong_workspace`.'
        ),
    ] = MISSING
    remove_to_redeem: Annotated[
        list[str] | None | MISSING, Field(description='What the request must do without to use it.')
    ] = MISSING


class BedrockInvocationMetrics(StrictModel):
    """Tokens and times of a call to Amazon Bedrock."""

    model_config = ConfigDict(
        extra='forbid',
    )
    input_token_count: Annotated[int | MISSING, Field(alias='inputTokenCount', description='Tokens of the input.')] = (
        MISSING
    )
    output_token_count: Annotated[
        int | MISSING, Field(alias='outputTokenCount', description='Tokens of the output.')
    ] = MISSING
    invocation_latency: Annotated[
        int | MISSING, Field(alias='invocationLatency', description='Milliseconds until the answer was whole.')
    ] = MISSING
    first_byte_latency: Annotated[
        int | MISSING, Field(alias='firstByteLatency', description='Milliseconds until it began.')
    ] = MISSING
    cache_read_input_token_count: Annotated[
        int | MISSING, Field(alias='cacheReadInputTokenCount', description='Tokens read from the cache.')
    ] = MISSING
    cache_write_input_token_count: Annotated[
        int | MISSING, Field(alias='cacheWriteInputTokenCount', description='Tokens written to the cache.')
    ] = MISSING


class ThinkingBlock(StrictModel):
    """What the model thinks, or that it thinks. `thinking_delta` adds to it, `signature_delta` seals it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['thinking']
    thinking: Annotated[str, Field(description='The thought; empty as the block begins.')]
    signature: Annotated[str, Field(description='Seal of the block; empty as it begins.')]


class RedactedThinkingBlock(StrictModel):
    """A thought that is not shown; it comes as one."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['redacted_thinking']
    data: Annotated[str, Field(description='The thought, encrypted.')]


class McpToolUseBlock(StrictModel):
    """The model uses a tool of an MCP server."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['mcp_tool_use']
    id: Annotated[str, Field(description='Id of the use; its result names it.')]
    name: Annotated[str, Field(description='Name of the tool.')]
    input: Annotated[
        dict[str, Any],
        Field(description='What the tool is given; empty as the block begins, since `input_json_delta` brings it.'),
    ]
    server_name: Annotated[str, Field(description='Name of the MCP server.')]


class Caller(StrictModel):
    """Who uses a tool."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[
        str,
        Field(
            description='`direct` for the model itself, or the version of the code execution that does: `code_execution_20250825` or `code_execution_20260120`.'
        ),
    ]
    tool_id: Annotated[str | MISSING, Field(description='Id of the use of code execution that does.')] = MISSING


class WebSearchResult(StrictModel):
    """A page that was found."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['web_search_result']
    url: Annotated[str, Field(description='Its address.')]
    title: Annotated[str, Field(description='Its title.')]
    encrypted_content: Annotated[str, Field(description='Its content, for the model alone.')]
    page_age: Annotated[str | None | MISSING, Field(description='When it last changed, in words.')] = MISSING


class WebSearchToolResultError(StrictModel):
    """A web search failed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['web_search_tool_result_error']
    error_code: Annotated[
        str,
        Field(
            description='Kind of the failure: `invalid_tool_input`, `unavailable`, `max_uses_exceeded`, `too_many_requests`, `query_too_long`, `request_too_large`.'
        ),
    ]


class WebFetchToolResultError(StrictModel):
    """A page could not be fetched."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['web_fetch_tool_result_error']
    error_code: Annotated[
        str,
        Field(
            description='Kind of the failure: `invalid_tool_input`, `url_too_long`, `url_not_allowed`, `url_not_in_prior_context`, `url_not_accessible`, `unsupported_content_type`, `too_many_requests`, `max_uses_exceeded`, `unavailable`, `content_too_large`.'
        ),
    ]


class DocumentSource(StrictModel):
    """What a document is made of."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[str, Field(description='`text`, or `base64` for a PDF.')]
    media_type: Annotated[str, Field(description='`text/plain` or `application/pdf`.')]
    data: Annotated[str, Field(description='The text, or the bytes in base64.')]


class CitationsConfig(StrictModel):
    """Whether a document may be cited."""

    model_config = ConfigDict(
        extra='forbid',
    )
    enabled: Annotated[bool, Field(description='Whether it may.')]


class CodeExecutionOutput(StrictModel):
    """A file that code made."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['code_execution_output']
    file_id: Annotated[str, Field(description='Id of the file.')]


class CodeExecutionToolResultError(StrictModel):
    """Code did not run."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['code_execution_tool_result_error']
    error_code: Annotated[
        str,
        Field(
            description='Kind of the failure: `invalid_tool_input`, `unavailable`, `too_many_requests`, `execution_time_exceeded`.'
        ),
    ]


class BashCodeExecutionOutput(StrictModel):
    """A file that a command made."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['bash_code_execution_output']
    file_id: Annotated[str, Field(description='Id of the file.')]


class BashCodeExecutionToolResultError(StrictModel):
    """A command did not run."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['bash_code_execution_tool_result_error']
    error_code: Annotated[
        str,
        Field(
            description='Kind of the failure: `invalid_tool_input`, `unavailable`, `too_many_requests`, `execution_time_exceeded`, `output_file_too_large`.'
        ),
    ]


class TextEditorCodeExecutionViewResult(StrictModel):
    """What a file holds."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['text_editor_code_execution_view_result']
    content: Annotated[str, Field(description='What it holds.')]
    file_type: Annotated[str, Field(description='`text`, `image` or `pdf`.')]
    start_line: Annotated[int | None | MISSING, Field(description='First line that is shown.')] = MISSING
    num_lines: Annotated[int | None | MISSING, Field(description='How many lines are shown.')] = MISSING
    total_lines: Annotated[int | None | MISSING, Field(description='How many lines it has.')] = MISSING


class TextEditorCodeExecutionCreateResult(StrictModel):
    """A file was written."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['text_editor_code_execution_create_result']
    is_file_update: Annotated[bool, Field(description='Whether there was one before.')]


class TextEditorCodeExecutionStrReplaceResult(StrictModel):
    """A text in a file was replaced."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['text_editor_code_execution_str_replace_result']
    old_start: Annotated[int | None | MISSING, Field(description='First of the old lines.')] = MISSING
    old_lines: Annotated[int | None | MISSING, Field(description='How many old lines there were.')] = MISSING
    new_start: Annotated[int | None | MISSING, Field(description='First of the new lines.')] = MISSING
    new_lines: Annotated[int | None | MISSING, Field(description='How many new lines there are.')] = MISSING
    lines: Annotated[list[str] | None | MISSING, Field(description='The lines, as a diff has them.')] = MISSING


class TextEditorCodeExecutionToolResultError(StrictModel):
    """A file could not be shown or changed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['text_editor_code_execution_tool_result_error']
    error_code: Annotated[
        str,
        Field(
            description='Kind of the failure: `invalid_tool_input`, `unavailable`, `too_many_requests`, `execution_time_exceeded`, `file_not_found`.'
        ),
    ]
    error_message: Annotated[str | None | MISSING, Field(description='The failure in words.')] = MISSING


class ToolReference(StrictModel):
    """A tool that was found."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['tool_reference']
    tool_name: Annotated[str, Field(description='Its name.')]


class ToolSearchToolResultError(StrictModel):
    """The search for tools failed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['tool_search_tool_result_error']
    error_code: Annotated[
        str,
        Field(
            description='Kind of the failure: `invalid_tool_input`, `unavailable`, `too_many_requests`, `execution_time_exceeded`.'
        ),
    ]
    error_message: Annotated[str | None | MISSING, Field(description='The failure in words.')] = MISSING


class AdvisorResult(StrictModel):
    """The advice."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['advisor_result']
    text: Annotated[str, Field(description='The advice.')]
    stop_reason: Annotated[str | None | MISSING, Field(description='Why the advisor stopped.')] = MISSING


class AdvisorRedactedResult(StrictModel):
    """Advice for the model alone."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['advisor_redacted_result']
    encrypted_content: Annotated[str, Field(description='The advice, encrypted.')]
    stop_reason: Annotated[str | None | MISSING, Field(description='Why the advisor stopped.')] = MISSING


class AdvisorToolResultError(StrictModel):
    """There is no advice."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['advisor_tool_result_error']
    error_code: Annotated[
        str,
        Field(
            description='Kind of the failure: `max_uses_exceeded`, `prompt_too_long`, `too_many_requests`, `overloaded`, `unavailable`, `execution_time_exceeded`, `model_not_found`.'
        ),
    ]


class McpTool(StrictModel):
    """A tool of an MCP server."""

    model_config = ConfigDict(
        extra='forbid',
    )
    name: Annotated[str, Field(description='Its name.')]
    input_schema: Annotated[dict[str, Any], Field(description='JSON Schema of its input.')]
    description: Annotated[str | None | MISSING, Field(description='What it does.')] = MISSING


class ContainerUploadBlock(StrictModel):
    """A file was put into the container; it comes as one."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['container_upload']
    file_id: Annotated[str, Field(description='Id of the file.')]


class ToolChange(StrictModel):
    """A tool that came or went."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[str, Field(description='`tool_addition` or `tool_removal`.')]
    tool: Annotated[dict[str, Any], Field(description='The tool, or a reference to it.')]


class FallbackModel(StrictModel):
    """A model."""

    model_config = ConfigDict(
        extra='forbid',
    )
    model: Annotated[str, Field(description='Its name.')]


class FallbackTrigger(StrictModel):
    """Why another model took over."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[str, Field(description='`refusal`.')]
    category: Annotated[
        str | None | MISSING,
        Field(
            description='Policy that was touched: `cyber`, `bio`, `frontier_llm`, `reasoning_extraction` or `general_harms`; null if none of these.'
        ),
    ] = MISSING


class TextDelta(StrictModel):
    """More of a text."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['text_delta']
    text: Annotated[str, Field(description='What to add.')]


class ThinkingDelta(StrictModel):
    """More of a thought."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['thinking_delta']
    thinking: Annotated[str, Field(description='What to add; empty where thinking is not shown.')]
    estimated_tokens: Annotated[int | None | MISSING, Field(description='About how many tokens were thought.')] = (
        MISSING
    )


class SignatureDelta(StrictModel):
    """The seal of a thinking block, the last that comes of it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['signature_delta']
    signature: Annotated[str, Field(description='The seal, whole.')]


class InputJsonDelta(StrictModel):
    """More of the input of a tool."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['input_json_delta']
    partial_json: Annotated[str, Field(description='Text of JSON to add, cut anywhere; may be empty.')]


class CompactionDelta(StrictModel):
    """The summary of a compaction block, whole."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['compaction_delta']
    content: Annotated[str | None | MISSING, Field(description='The summary; null if there is none.')] = MISSING
    encrypted_content: Annotated[str | None | MISSING, Field(description='What the server needs of it, encrypted.')] = (
        MISSING
    )


class CharLocation(StrictModel):
    """Characters of a plain text."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['char_location']
    cited_text: Annotated[str, Field(description='What is cited.')]
    document_index: Annotated[int, Field(description='Which document, from 0.')]
    start_char_index: Annotated[int, Field(description='First character, from 0.')]
    end_char_index: Annotated[int, Field(description='Character after the last.')]
    document_title: Annotated[str | None | MISSING, Field(description='Its title.')] = MISSING
    file_id: Annotated[str | None | MISSING, Field(description='Id of its file.')] = MISSING


class PageLocation(StrictModel):
    """Pages of a PDF."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['page_location']
    cited_text: Annotated[str, Field(description='What is cited.')]
    document_index: Annotated[int, Field(description='Which document, from 0.')]
    start_page_number: Annotated[int, Field(description='First page, from 1.')]
    end_page_number: Annotated[int, Field(description='Page after the last.')]
    document_title: Annotated[str | None | MISSING, Field(description='Its title.')] = MISSING
    file_id: Annotated[str | None | MISSING, Field(description='Id of its file.')] = MISSING


class ContentBlockLocation(StrictModel):
    """Blocks of a document."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['content_block_location']
    cited_text: Annotated[str, Field(description='What is cited.')]
    document_index: Annotated[int, Field(description='Which document, from 0.')]
    start_block_index: Annotated[int, Field(description='First block, from 0.')]
    end_block_index: Annotated[int, Field(description='Block after the last.')]
    document_title: Annotated[str | None | MISSING, Field(description='Its title.')] = MISSING
    file_id: Annotated[str | None | MISSING, Field(description='Id of its file.')] = MISSING


class WebSearchResultLocation(StrictModel):
    """A page that was found."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['web_search_result_location']
    cited_text: Annotated[str, Field(description='What is cited.')]
    encrypted_index: Annotated[str, Field(description='Where it stands, for the model alone.')]
    url: Annotated[str, Field(description='Address of the page.')]
    title: Annotated[str | None | MISSING, Field(description='Its title.')] = MISSING


class SearchResultLocation(StrictModel):
    """Blocks of a search result of the client."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['search_result_location']
    cited_text: Annotated[str, Field(description='What is cited.')]
    search_result_index: Annotated[int, Field(description='Which result, from 0.')]
    source: Annotated[str, Field(description='Where the result is from.')]
    start_block_index: Annotated[int, Field(description='First block, from 0.')]
    end_block_index: Annotated[int, Field(description='Block after the last.')]
    title: Annotated[str | None | MISSING, Field(description='Its title.')] = MISSING


class MessageStopEvent(StrictModel):
    """Ends the message."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['message_stop']
    amazon_bedrock_invocation_metrics: Annotated[
        BedrockInvocationMetrics | MISSING,
        Field(
            alias='amazon-bedrock-invocationMetrics',
            description='Tokens and times of the call, as Amazon Bedrock adds them.',
        ),
    ] = MISSING


class ErrorEvent(StrictModel):
    """The stream fails after it has begun. What is open is not closed any more."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['error']
    error: StreamError
    request_id: Annotated[str | None | MISSING, Field(description='Id of the request, for the support.')] = MISSING


class Container(StrictModel):
    """Container that code runs in."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[str, Field(description='Id of the container.')]
    expires_at: Annotated[AwareDatetime, Field(description='When it expires.')]
    skills: Annotated[list[ContainerSkill] | None | MISSING, Field(description='Skills that were loaded in it.')] = (
        MISSING
    )


class ContextManagement(StrictModel):
    """What was cleared from the context of a request."""

    model_config = ConfigDict(
        extra='forbid',
    )
    applied_edits: Annotated[list[AppliedEdit], Field(description='The edits that were made.')]


class Diagnostics(StrictModel):
    """What was found of a request."""

    model_config = ConfigDict(
        extra='forbid',
    )
    cache_miss_reason: Annotated[
        CacheMissReason | None | MISSING,
        Field(description='Why the cache of the prompt was missed; null if it was not.'),
    ] = MISSING


class FallbackCredit(StrictModel):
    """What became of the credit of an earlier refusal."""

    model_config = ConfigDict(
        extra='forbid',
    )
    status: FallbackCreditStatus


class ToolUseBlock(StrictModel):
    """The model wants a tool of the client."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['tool_use']
    id: Annotated[str, Field(description='Id of the use; its result names it.')]
    name: Annotated[str, Field(description='Name of the tool.')]
    input: Annotated[
        dict[str, Any],
        Field(description='What the tool is given; empty as the block begins, since `input_json_delta` brings it.'),
    ]
    caller: Annotated[Caller | None | MISSING, Field(description='Who uses the tool.')] = MISSING
    toolset_name: Annotated[str | None | MISSING, Field(description='Set that the tool belongs to.')] = MISSING


class ServerToolUseBlock(StrictModel):
    """The model uses a tool of the server."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['server_tool_use']
    id: Annotated[str, Field(description='Id of the use; its result names it.')]
    name: Annotated[
        str,
        Field(
            description='Name of the tool: `web_search`, `web_fetch`, `code_execution`, `bash_code_execution`, `text_editor_code_execution`, `tool_search_tool_regex`, `tool_search_tool_bm25` or `advisor`.'
        ),
    ]
    input: Annotated[
        dict[str, Any],
        Field(description='What the tool is given; empty as the block begins, since `input_json_delta` brings it.'),
    ]
    caller: Annotated[Caller | None | MISSING, Field(description='Who uses the tool.')] = MISSING


class WebSearchToolResultBlock(StrictModel):
    """What a web search found; it comes as one."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['web_search_tool_result']
    tool_use_id: Annotated[str, Field(description='Id of the use that this is the result of.')]
    content: Annotated[
        list[WebSearchResult] | WebSearchToolResultError, Field(description='The results, or why there are none.')
    ]
    caller: Annotated[Caller | None | MISSING, Field(description='Who used the tool.')] = MISSING


class Document(StrictModel):
    """A document."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['document']
    source: DocumentSource
    title: Annotated[str | None | MISSING, Field(description='Its title.')] = MISSING
    citations: Annotated[CitationsConfig | None | MISSING, Field(description='Whether it may be cited.')] = MISSING


class CodeExecutionResult(StrictModel):
    """What code printed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['code_execution_result']
    stdout: Annotated[str, Field(description='What it printed.')]
    stderr: Annotated[str, Field(description='What it printed as errors.')]
    return_code: Annotated[int, Field(description='Its exit code.')]
    content: Annotated[list[CodeExecutionOutput], Field(description='Files that it made.')]


class EncryptedCodeExecutionResult(StrictModel):
    """What code printed, for the model alone."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['encrypted_code_execution_result']
    encrypted_stdout: Annotated[str, Field(description='What it printed, encrypted.')]
    stderr: Annotated[str, Field(description='What it printed as errors.')]
    return_code: Annotated[int, Field(description='Its exit code.')]
    content: Annotated[list[CodeExecutionOutput], Field(description='Files that it made.')]


class BashCodeExecutionResult(StrictModel):
    """What a command printed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['bash_code_execution_result']
    stdout: Annotated[str, Field(description='What it printed.')]
    stderr: Annotated[str, Field(description='What it printed as errors.')]
    return_code: Annotated[int, Field(description='Its exit code.')]
    content: Annotated[list[BashCodeExecutionOutput], Field(description='Files that it made.')]


class TextEditorCodeExecutionContent(
    RootModel[
        TextEditorCodeExecutionViewResult
        | TextEditorCodeExecutionCreateResult
        | TextEditorCodeExecutionStrReplaceResult
        | TextEditorCodeExecutionToolResultError
    ]
):
    root: Annotated[
        TextEditorCodeExecutionViewResult | TextEditorCodeExecutionCreateResult | TextEditorCodeExecutionStrReplaceResult | TextEditorCodeExecutionToolResultError,
        Field(description='What became of a file, or why nothing did.', discriminator='type'),
    ]


class TextEditorCodeExecutionToolResultBlock(StrictModel):
    """What the text editor of the server did; it comes as one."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['text_editor_code_execution_tool_result']
    tool_use_id: Annotated[str, Field(description='Id of the use that this is the result of.')]
    content: TextEditorCodeExecutionContent


class ToolSearchResult(StrictModel):
    """The tools that were found."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['tool_search_tool_search_result']
    tool_references: Annotated[list[ToolReference], Field(description='The tools.')]


class AdvisorContent(RootModel[AdvisorResult | AdvisorRedactedResult | AdvisorToolResultError]):
    root: Annotated[
        AdvisorResult | AdvisorRedactedResult | AdvisorToolResultError,
        Field(description='What the advisor said, or why it said nothing.', discriminator='type'),
    ]


class AdvisorToolResultBlock(StrictModel):
    """What another model advised; it comes as one."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['advisor_tool_result']
    tool_use_id: Annotated[str, Field(description='Id of the use that this is the result of.')]
    content: AdvisorContent


class McpToolListingBlock(StrictModel):
    """The tools of an MCP server; it comes as one."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['mcp_tool_listing']
    mcp_server_name: Annotated[str, Field(description='Name of the MCP server.')]
    tools: Annotated[list[McpTool], Field(description='Its tools.')]


class CompactionBlock(StrictModel):
    """A summary that takes the place of the conversation. One `compaction_delta` brings it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['compaction']
    content: Annotated[
        str | None | MISSING, Field(description='The summary; null as the block begins, or if there is none.')
    ] = MISSING
    encrypted_content: Annotated[str | None | MISSING, Field(description='What the server needs of it, encrypted.')] = (
        MISSING
    )
    signature: Annotated[str | None | MISSING, Field(description='Seal of the block.')] = MISSING
    tool_changes: Annotated[
        list[ToolChange] | None | MISSING, Field(description='Tools that came and went in what was summed up.')
    ] = MISSING


class FallbackBlock(StrictModel):
    """Another model takes over from here; it comes as one."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['fallback']
    from_: Annotated[FallbackModel, Field(alias='from', description='The model that was asked.')]
    to: Annotated[FallbackModel, Field(description='The model that goes on.')]
    trigger: FallbackTrigger


class Citation(
    RootModel[CharLocation | PageLocation | ContentBlockLocation | WebSearchResultLocation | SearchResultLocation]
):
    root: Annotated[
        CharLocation | PageLocation | ContentBlockLocation | WebSearchResultLocation | SearchResultLocation,
        Field(description='Where a text is from, told apart by `type`.', discriminator='type'),
    ]


class MessageDelta(StrictModel):
    """What changes of the message."""

    model_config = ConfigDict(
        extra='forbid',
    )
    stop_reason: Annotated[
        StopReason | None | MISSING, Field(description='Why the message ends; null as long as it does not.')
    ] = MISSING
    stop_sequence: Annotated[
        str | None | MISSING, Field(description='The stop sequence that ended it, if one did.')
    ] = MISSING
    stop_details: Annotated[
        StopDetails | None | MISSING, Field(description='More about why it ends; null where there is no more.')
    ] = MISSING
    container: Annotated[
        Container | None | MISSING, Field(description='Container that code of this request ran in.')
    ] = MISSING


class Usage(StrictModel):
    """Tokens as the message begins; those of the output are a first guess."""

    model_config = ConfigDict(
        extra='forbid',
    )
    input_tokens: Annotated[
        int, Field(description='Tokens of the input that were neither written to the cache nor read from it.')
    ]
    output_tokens: Annotated[int, Field(description='Tokens of the output.')]
    cache_creation_input_tokens: Annotated[
        int | None | MISSING, Field(description='Tokens of the input that were written to the cache.')
    ] = MISSING
    cache_read_input_tokens: Annotated[
        int | None | MISSING, Field(description='Tokens of the input that were read from the cache.')
    ] = MISSING
    cache_creation: Annotated[
        CacheCreation | None | MISSING, Field(description='Tokens written to the cache, by how long they stay there.')
    ] = MISSING
    inference_geo: Annotated[str | None | MISSING, Field(description='Region that the model runs in.')] = MISSING
    service_tier: Annotated[
        str | None | MISSING, Field(description='Tier that served the request: `standard`, `priority` or `batch`.')
    ] = MISSING
    speed: Annotated[str | None | MISSING, Field(description='Mode that the model runs in: `standard` or `fast`.')] = (
        MISSING
    )
    output_tokens_details: Annotated[
        OutputTokensDetails | None | MISSING, Field(description='What the tokens of the output were used for.')
    ] = MISSING
    server_tool_use: Annotated[
        ServerToolUsage | None | MISSING, Field(description='How often tools of the server were used.')
    ] = MISSING
    iterations: Annotated[
        list[Iteration] | None | MISSING,
        Field(description='The tokens of each call of a model that this request took.'),
    ] = MISSING
    fallback_credit: Annotated[
        FallbackCredit | None | MISSING, Field(description='What became of the credit of an earlier refusal.')
    ] = MISSING


class MessageDeltaUsage(StrictModel):
    """Tokens so far: each count is that of the whole message, not of what came since the last."""

    model_config = ConfigDict(
        extra='forbid',
    )
    output_tokens: Annotated[int, Field(description='Tokens of the output so far.')]
    input_tokens: Annotated[
        int | None | MISSING,
        Field(description='Tokens of the input that were neither written to the cache nor read from it.'),
    ] = MISSING
    cache_creation_input_tokens: Annotated[
        int | None | MISSING, Field(description='Tokens of the input that were written to the cache.')
    ] = MISSING
    cache_read_input_tokens: Annotated[
        int | None | MISSING, Field(description='Tokens of the input that were read from the cache.')
    ] = MISSING
    cache_creation: Annotated[
        CacheCreation | None | MISSING, Field(description='Tokens written to the cache, by how long they stay there.')
    ] = MISSING
    output_tokens_details: Annotated[
        OutputTokensDetails | None | MISSING, Field(description='What the tokens of the output were used for.')
    ] = MISSING
    server_tool_use: Annotated[
        ServerToolUsage | None | MISSING, Field(description='How often tools of the server were used.')
    ] = MISSING
    iterations: Annotated[
        list[Iteration] | None | MISSING,
        Field(description='The tokens of each call of a model that this request took.'),
    ] = MISSING
    fallback_credit: Annotated[
        FallbackCredit | None | MISSING, Field(description='What became of the credit of an earlier refusal.')
    ] = MISSING


class TextBlock(StrictModel):
    """Text that the model writes. `text_delta` adds to it, `citations_delta` says where it is from."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['text']
    text: Annotated[str, Field(description='The text; empty as the block begins.')]
    citations: Annotated[list[Citation] | None | MISSING, Field(description='What the text is from.')] = MISSING


class WebFetchResult(StrictModel):
    """A page that was fetched."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['web_fetch_result']
    url: Annotated[str, Field(description='Its address.')]
    content: Document
    retrieved_at: Annotated[str | None | MISSING, Field(description='When it was fetched.')] = MISSING


class CodeExecutionContent(
    RootModel[CodeExecutionResult | EncryptedCodeExecutionResult | CodeExecutionToolResultError]
):
    root: Annotated[
        CodeExecutionResult | EncryptedCodeExecutionResult | CodeExecutionToolResultError,
        Field(description='What code printed, or why it did not run.', discriminator='type'),
    ]


class CodeExecutionToolResultBlock(StrictModel):
    """What code did that the server ran; it comes as one."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['code_execution_tool_result']
    tool_use_id: Annotated[str, Field(description='Id of the use that this is the result of.')]
    content: CodeExecutionContent


class BashCodeExecutionContent(RootModel[BashCodeExecutionResult | BashCodeExecutionToolResultError]):
    root: Annotated[
        BashCodeExecutionResult | BashCodeExecutionToolResultError,
        Field(description='What a command printed, or why it did not run.', discriminator='type'),
    ]


class BashCodeExecutionToolResultBlock(StrictModel):
    """What a command of the shell did that the server ran; it comes as one."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['bash_code_execution_tool_result']
    tool_use_id: Annotated[str, Field(description='Id of the use that this is the result of.')]
    content: BashCodeExecutionContent


class ToolSearchContent(RootModel[ToolSearchResult | ToolSearchToolResultError]):
    root: Annotated[
        ToolSearchResult | ToolSearchToolResultError,
        Field(description='The tools that were found, or why none were.', discriminator='type'),
    ]


class ToolSearchToolResultBlock(StrictModel):
    """What a search for tools found; it comes as one."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['tool_search_tool_result']
    tool_use_id: Annotated[str, Field(description='Id of the use that this is the result of.')]
    content: ToolSearchContent


class McpText(StrictModel):
    """Text that a tool of an MCP server gave."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['text']
    text: Annotated[str, Field(description='The text.')]
    citations: Annotated[list[Citation] | None | MISSING, Field(description='What the text is from.')] = MISSING


class CitationsDelta(StrictModel):
    """Something that a text is from."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['citations_delta']
    citation: Citation


class MessageDeltaEvent(StrictModel):
    """What changes of the message itself, above all why it ends, with the tokens used so far."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['message_delta']
    delta: MessageDelta
    usage: MessageDeltaUsage
    context_management: Annotated[
        ContextManagement | None | MISSING, Field(description='What was cleared from the context of this request.')
    ] = MISSING
    input_transformations: Annotated[
        list[InputTransformation] | None | MISSING,
        Field(
            description='What was changed in the input of the model that took over; replaces that of `message_start`.'
        ),
    ] = MISSING


class WebFetchContent(RootModel[WebFetchResult | WebFetchToolResultError]):
    root: Annotated[
        WebFetchResult | WebFetchToolResultError,
        Field(description='A page that was fetched, or why it was not.', discriminator='type'),
    ]


class WebFetchToolResultBlock(StrictModel):
    """A page that was fetched; it comes as one."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['web_fetch_tool_result']
    tool_use_id: Annotated[str, Field(description='Id of the use that this is the result of.')]
    content: WebFetchContent
    caller: Annotated[Caller | None | MISSING, Field(description='Who used the tool.')] = MISSING


class McpToolResultBlock(StrictModel):
    """What a tool of an MCP server gave; it comes as one."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['mcp_tool_result']
    tool_use_id: Annotated[str, Field(description='Id of the use that this is the result of.')]
    content: Annotated[str | list[McpText], Field(description='What it gave.')]
    is_error: Annotated[bool, Field(description='Whether the tool failed.')]


class ContentBlockDelta(
    RootModel[TextDelta | CitationsDelta | ThinkingDelta | SignatureDelta | InputJsonDelta | CompactionDelta]
):
    root: Annotated[
        TextDelta | CitationsDelta | ThinkingDelta | SignatureDelta | InputJsonDelta | CompactionDelta,
        Field(
            description='A piece of a block, told apart by `type`. Servers may send other kinds.', discriminator='type'
        ),
    ]


class ContentBlockDeltaEvent(StrictModel):
    """A piece of the block that is open."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['content_block_delta']
    index: Annotated[int, Field(description='Index of the block that the piece belongs to.')]
    delta: ContentBlockDelta


class ContentBlock(
    RootModel[
        TextBlock
        | ThinkingBlock
        | RedactedThinkingBlock
        | ToolUseBlock
        | ServerToolUseBlock
        | McpToolUseBlock
        | WebSearchToolResultBlock
        | WebFetchToolResultBlock
        | CodeExecutionToolResultBlock
        | BashCodeExecutionToolResultBlock
        | TextEditorCodeExecutionToolResultBlock
        | ToolSearchToolResultBlock
        | AdvisorToolResultBlock
        | McpToolResultBlock
        | McpToolListingBlock
        | ContainerUploadBlock
        | CompactionBlock
        | FallbackBlock
    ]
):
    root: Annotated[
        TextBlock | ThinkingBlock | RedactedThinkingBlock | ToolUseBlock | ServerToolUseBlock | McpToolUseBlock | WebSearchToolResultBlock | WebFetchToolResultBlock | CodeExecutionToolResultBlock | BashCodeExecutionToolResultBlock | TextEditorCodeExecutionToolResultBlock | ToolSearchToolResultBlock | AdvisorToolResultBlock | McpToolResultBlock | McpToolListingBlock | ContainerUploadBlock | CompactionBlock | FallbackBlock,
        Field(
            description="A block of a message's content, told apart by `type`. Servers may send other kinds.",
            discriminator='type',
        ),
    ]


class ContentBlockStartEvent(StrictModel):
    """Begins a content block of the message. `content_block_stop` with the same `index` ends it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['content_block_start']
    index: Annotated[int, Field(description='Place of the block among the blocks of its message, from 0.')]
    content_block: Annotated[
        ContentBlock,
        Field(description='The block as it begins: what deltas will fill is empty; what comes as one is there.'),
    ]


class Message(StrictModel):
    """The message as it begins: its content is empty, and its tokens are not counted yet."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[str, Field(description='Id of the message.')]
    type: Literal['message']
    role: Literal['assistant']
    content: Annotated[list[ContentBlock], Field(description='Empty: the blocks follow as events.', max_length=0)]
    model: Annotated[str, Field(description='Model that answers.')]
    usage: Usage
    stop_reason: Annotated[StopReason | None | MISSING, Field(description='Null: it comes with `message_delta`.')] = (
        MISSING
    )
    stop_sequence: Annotated[str | None | MISSING, Field(description='Null: it comes with `message_delta`.')] = MISSING
    stop_details: Annotated[
        StopDetails | None | MISSING, Field(description='Null: they come with `message_delta`.')
    ] = MISSING
    container: Annotated[
        Container | None | MISSING, Field(description='Container that code of this request runs in.')
    ] = MISSING
    context_management: Annotated[
        ContextManagement | None | MISSING, Field(description='What was cleared from the context of this request.')
    ] = MISSING
    diagnostics: Annotated[
        Diagnostics | None | MISSING, Field(description='What was found of the request, if that was asked for.')
    ] = MISSING
    input_transformations: Annotated[
        list[InputTransformation] | None | MISSING,
        Field(description='What was changed in the input before the model saw it.'),
    ] = MISSING


class MessageStartEvent(StrictModel):
    """Begins a message. All that follows belongs to it, up to its `message_stop`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['message_start']
    message: Message


class MessageStreamEvent(
    RootModel[
        MessageStartEvent
        | ContentBlockStartEvent
        | ContentBlockDeltaEvent
        | ContentBlockStopEvent
        | MessageDeltaEvent
        | MessageStopEvent
        | PingEvent
        | ErrorEvent
    ]
):
    root: Annotated[
        MessageStartEvent | ContentBlockStartEvent | ContentBlockDeltaEvent | ContentBlockStopEvent | MessageDeltaEvent | MessageStopEvent | PingEvent | ErrorEvent,
        Field(
            description='Any event of a stream, told apart by `type`.', discriminator='type', title='MessageStreamEvent'
        ),
    ]