"""Typed events.

Generated from anthropic-messages.schema.json (the Anthropic Messages API 2023-06-01) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 c7a9686927a9e92ac355afc773704795cadea06a09276244462410f557c54cf4
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType, field
from session_events.anthropic_messages.bases import TypeTagClosedStruct
from session_events.structs import ClosedEvent, ClosedStruct, Timestamp


class ContentBlockStopEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='content_block_stop'):
    """
    Ends a content block: no piece of it follows.

    Attributes:
        index: Index of the block that ends.
    """

    index: int


class PingEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='ping'):
    """Keeps the connection alive. It may come anywhere, and says nothing."""


class StreamError(ClosedStruct, frozen=True, kw_only=True):
    """
    What failed.

    Attributes:
        type: Kind of the failure: `overloaded_error`, `api_error`, `rate_limit_error`, `timeout_error`, `invalid_request_error`, `authentication_error`, `billing_error`, `permission_error`, `not_found_error`; servers of others have more.
        message: The failure in words.
        details: More about the failure, by its kind.
    """

    type: str
    message: str
    details: dict[str, Any] | None | UnsetType = UNSET


StopReason: TypeAlias = Annotated[
    Literal['end_turn', 'max_tokens', 'stop_sequence', 'tool_use', 'pause_turn', 'compaction', 'refusal', 'model_context_window_exceeded'],
    Meta(
        description='Why a message ends: the model was done, reached a limit of tokens or a stop sequence, wants a tool, pauses a long turn, has summed up the conversation, or a classifier stopped it.'
    ),
]


class StopDetails(ClosedStruct, frozen=True, kw_only=True):
    """
    More about why a message ended: today, about a refusal.

    Attributes:
        type: `refusal`.
        category: Policy that was touched: `cyber`, `bio`, `frontier_llm`, `reasoning_extraction` or `general_harms`; null if none of these.
        explanation: The refusal in words.
        recommended_model: Model that may take the request.
        fallback_credit_token: What makes another attempt with another model cheaper.
        fallback_has_prefill_claim: Whether the other attempt may go on from what was already written.
    """

    type: str
    category: str | None | UnsetType = UNSET
    explanation: str | None | UnsetType = UNSET
    recommended_model: str | None | UnsetType = UNSET
    fallback_credit_token: str | None | UnsetType = UNSET
    fallback_has_prefill_claim: bool | None | UnsetType = UNSET


class ContainerSkill(ClosedStruct, frozen=True, kw_only=True):
    """
    A skill in a container.

    Attributes:
        skill_id: Id of the skill.
        type: Whose it is: `anthropic` or `custom`.
        version: Its version, or `latest`.
    """

    skill_id: str
    type: str
    version: str


class AppliedEdit(ClosedStruct, frozen=True, kw_only=True):
    """
    An edit of the context.

    Attributes:
        type: Kind of the edit: `clear_tool_uses_20250919` or `clear_thinking_20251015`.
        cleared_input_tokens: Tokens that it saved.
        cleared_tool_uses: How many uses of tools were cleared.
        cleared_thinking_turns: How many turns lost their thinking.
    """

    type: str
    cleared_input_tokens: int | UnsetType = UNSET
    cleared_tool_uses: int | UnsetType = UNSET
    cleared_thinking_turns: int | UnsetType = UNSET


class CacheMissReason(ClosedStruct, frozen=True, kw_only=True):
    """
    Why the cache of a prompt was missed.

    Attributes:
        type: What differs: `model_changed`, `system_changed`, `tools_changed`, `messages_changed`; or `previous_message_not_found`, `unavailable`.
        cache_missed_input_tokens: Tokens that were not read from the cache for it.
    """

    type: str
    cache_missed_input_tokens: int | UnsetType = UNSET


class InputTransformation(ClosedStruct, frozen=True, kw_only=True):
    """
    A thinking block of the input that was not bound to this conversation.

    Attributes:
        type: What became of it: `thinking_dropped` or `thinking_mismatch_allowed`.
        path: Where it stands in the request.
        reason: What it was not bound to: `model_binding_mismatch`, `prefix_binding_mismatch`, `organization_binding_mismatch` or `end_user_binding_mismatch`.
    """

    type: str
    path: str
    reason: str


class CacheCreation(ClosedStruct, frozen=True, kw_only=True):
    """
    Tokens written to the cache.

    Attributes:
        ephemeral_5m_input_tokens: Those that stay five minutes.
        ephemeral_1h_input_tokens: Those that stay an hour.
    """

    ephemeral_5m_input_tokens: int
    ephemeral_1h_input_tokens: int


class OutputTokensDetails(ClosedStruct, frozen=True, kw_only=True):
    """
    What the tokens of the output were used for.

    Attributes:
        thinking_tokens: Those of thinking, shown or not.
    """

    thinking_tokens: int


class ServerToolUsage(ClosedStruct, frozen=True, kw_only=True):
    """
    How often tools of the server were used.

    Attributes:
        web_search_requests: Searches.
        web_fetch_requests: Pages fetched.
    """

    web_search_requests: int
    web_fetch_requests: int


class Iteration(ClosedStruct, frozen=True, kw_only=True):
    """
    The tokens of one call of a model.

    Attributes:
        type: What the call was for: `message`, `compaction`, `advisor_message` or `fallback_message`.
        input_tokens: Tokens of the input that were neither written to the cache nor read from it.
        output_tokens: Tokens of the output.
        cache_creation_input_tokens: Tokens of the input that were written to the cache.
        cache_read_input_tokens: Tokens of the input that were read from the cache.
        cache_creation: Tokens written to the cache, by how long they stay there.
        model: Model that was called.
    """

    type: str
    input_tokens: int
    output_tokens: int
    cache_creation_input_tokens: int | None | UnsetType = UNSET
    cache_read_input_tokens: int | None | UnsetType = UNSET
    cache_creation: CacheCreation | None | UnsetType = UNSET
    model: str | None | UnsetType = UNSET


class FallbackCreditStatus(ClosedStruct, frozen=True, kw_only=True):
    """
    Whether a credit was used.

    Attributes:
        type: `redeemed` or `not_applied`.
        reason: Why it was not: `body_mismatch`, `continuation_excluded`, `continuation_only`, `expired`, `invalid_target_model`, `not_enabled`, `reprice_unavailable`, `temporarily_unavailable`, `variant_fields_present`, `wrong_organization`, `wrong_platform` or `wrong_workspace`.
        remove_to_redeem: What the request must do without to use it.
    """

    type: str
    reason: str | UnsetType = UNSET
    remove_to_redeem: list[str] | None | UnsetType = UNSET


class BedrockInvocationMetrics(ClosedStruct, frozen=True, kw_only=True):
    """
    Tokens and times of a call to Amazon Bedrock.

    Attributes:
        input_token_count: Tokens of the input.
        output_token_count: Tokens of the output.
        invocation_latency: Milliseconds until the answer was whole.
        first_byte_latency: Milliseconds until it began.
        cache_read_input_token_count: Tokens read from the cache.
        cache_write_input_token_count: Tokens written to the cache.
    """

    input_token_count: int | UnsetType = field(name='inputTokenCount', default=UNSET)
    output_token_count: int | UnsetType = field(name='outputTokenCount', default=UNSET)
    invocation_latency: int | UnsetType = field(name='invocationLatency', default=UNSET)
    first_byte_latency: int | UnsetType = field(name='firstByteLatency', default=UNSET)
    cache_read_input_token_count: int | UnsetType = field(name='cacheReadInputTokenCount', default=UNSET)
    cache_write_input_token_count: int | UnsetType = field(name='cacheWriteInputTokenCount', default=UNSET)


class ThinkingBlock(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='thinking'):
    """
    What the model thinks, or that it thinks. `thinking_delta` adds to it, `signature_delta` seals it.

    Attributes:
        thinking: The thought; empty as the block begins.
        signature: Seal of the block; empty as it begins.
    """

    thinking: str
    signature: str


class RedactedThinkingBlock(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='redacted_thinking'):
    """
    A thought that is not shown; it comes as one.

    Attributes:
        data: The thought, encrypted.
    """

    data: str


class McpToolUseBlock(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='mcp_tool_use'):
    """
    The model uses a tool of an MCP server.

    Attributes:
        id: Id of the use; its result names it.
        name: Name of the tool.
        input: What the tool is given; empty as the block begins, since `input_json_delta` brings it.
        server_name: Name of the MCP server.
    """

    id: str
    name: str
    input: dict[str, Any]
    server_name: str


class Caller(ClosedStruct, frozen=True, kw_only=True):
    """
    Who uses a tool.

    Attributes:
        type: `direct` for the model itself, or the version of the code execution that does: `code_execution_20250825` or `code_execution_20260120`.
        tool_id: Id of the use of code execution that does.
    """

    type: str
    tool_id: str | UnsetType = UNSET


class WebSearchResult(ClosedStruct, frozen=True, kw_only=True):
    """
    A page that was found.

    Attributes:
        url: Its address.
        title: Its title.
        encrypted_content: Its content, for the model alone.
        page_age: When it last changed, in words.
    """

    type: Literal['web_search_result']
    url: str
    title: str
    encrypted_content: str
    page_age: str | None | UnsetType = UNSET


class WebSearchToolResultError(ClosedStruct, frozen=True, kw_only=True):
    """
    A web search failed.

    Attributes:
        error_code: Kind of the failure: `invalid_tool_input`, `unavailable`, `max_uses_exceeded`, `too_many_requests`, `query_too_long`, `request_too_large`.
    """

    type: Literal['web_search_tool_result_error']
    error_code: str


class WebFetchToolResultError(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='web_fetch_tool_result_error'):
    """
    A page could not be fetched.

    Attributes:
        error_code: Kind of the failure: `invalid_tool_input`, `url_too_long`, `url_not_allowed`, `url_not_in_prior_context`, `url_not_accessible`, `unsupported_content_type`, `too_many_requests`, `max_uses_exceeded`, `unavailable`, `content_too_large`.
    """

    error_code: str


class DocumentSource(ClosedStruct, frozen=True, kw_only=True):
    """
    What a document is made of.

    Attributes:
        type: `text`, or `base64` for a PDF.
        media_type: `text/plain` or `application/pdf`.
        data: The text, or the bytes in base64.
    """

    type: str
    media_type: str
    data: str


class CitationsConfig(ClosedStruct, frozen=True, kw_only=True):
    """
    Whether a document may be cited.

    Attributes:
        enabled: Whether it may.
    """

    enabled: bool


class CodeExecutionOutput(ClosedStruct, frozen=True, kw_only=True):
    """
    A file that code made.

    Attributes:
        file_id: Id of the file.
    """

    type: Literal['code_execution_output']
    file_id: str


class CodeExecutionToolResultError(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='code_execution_tool_result_error'):
    """
    Code did not run.

    Attributes:
        error_code: Kind of the failure: `invalid_tool_input`, `unavailable`, `too_many_requests`, `execution_time_exceeded`.
    """

    error_code: str


class BashCodeExecutionOutput(ClosedStruct, frozen=True, kw_only=True):
    """
    A file that a command made.

    Attributes:
        file_id: Id of the file.
    """

    type: Literal['bash_code_execution_output']
    file_id: str


class BashCodeExecutionToolResultError(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='bash_code_execution_tool_result_error'):
    """
    A command did not run.

    Attributes:
        error_code: Kind of the failure: `invalid_tool_input`, `unavailable`, `too_many_requests`, `execution_time_exceeded`, `output_file_too_large`.
    """

    error_code: str


class TextEditorCodeExecutionViewResult(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='text_editor_code_execution_view_result'):
    """
    What a file holds.

    Attributes:
        content: What it holds.
        file_type: `text`, `image` or `pdf`.
        start_line: First line that is shown.
        num_lines: How many lines are shown.
        total_lines: How many lines it has.
    """

    content: str
    file_type: str
    start_line: int | None | UnsetType = UNSET
    num_lines: int | None | UnsetType = UNSET
    total_lines: int | None | UnsetType = UNSET


class TextEditorCodeExecutionCreateResult(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='text_editor_code_execution_create_result'):
    """
    A file was written.

    Attributes:
        is_file_update: Whether there was one before.
    """

    is_file_update: bool


class TextEditorCodeExecutionStrReplaceResult(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='text_editor_code_execution_str_replace_result'):
    """
    A text in a file was replaced.

    Attributes:
        old_start: First of the old lines.
        old_lines: How many old lines there were.
        new_start: First of the new lines.
        new_lines: How many new lines there are.
        lines: The lines, as a diff has them.
    """

    old_start: int | None | UnsetType = UNSET
    old_lines: int | None | UnsetType = UNSET
    new_start: int | None | UnsetType = UNSET
    new_lines: int | None | UnsetType = UNSET
    lines: list[str] | None | UnsetType = UNSET


class TextEditorCodeExecutionToolResultError(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='text_editor_code_execution_tool_result_error'):
    """
    A file could not be shown or changed.

    Attributes:
        error_code: Kind of the failure: `invalid_tool_input`, `unavailable`, `too_many_requests`, `execution_time_exceeded`, `file_not_found`.
        error_message: The failure in words.
    """

    error_code: str
    error_message: str | None | UnsetType = UNSET


class ToolReference(ClosedStruct, frozen=True, kw_only=True):
    """
    A tool that was found.

    Attributes:
        tool_name: Its name.
    """

    type: Literal['tool_reference']
    tool_name: str


class ToolSearchToolResultError(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='tool_search_tool_result_error'):
    """
    The search for tools failed.

    Attributes:
        error_code: Kind of the failure: `invalid_tool_input`, `unavailable`, `too_many_requests`, `execution_time_exceeded`.
        error_message: The failure in words.
    """

    error_code: str
    error_message: str | None | UnsetType = UNSET


class AdvisorResult(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='advisor_result'):
    """
    The advice.

    Attributes:
        text: The advice.
        stop_reason: Why the advisor stopped.
    """

    text: str
    stop_reason: str | None | UnsetType = UNSET


class AdvisorRedactedResult(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='advisor_redacted_result'):
    """
    Advice for the model alone.

    Attributes:
        encrypted_content: The advice, encrypted.
        stop_reason: Why the advisor stopped.
    """

    encrypted_content: str
    stop_reason: str | None | UnsetType = UNSET


class AdvisorToolResultError(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='advisor_tool_result_error'):
    """
    There is no advice.

    Attributes:
        error_code: Kind of the failure: `max_uses_exceeded`, `prompt_too_long`, `too_many_requests`, `overloaded`, `unavailable`, `execution_time_exceeded`, `model_not_found`.
    """

    error_code: str


class McpTool(ClosedStruct, frozen=True, kw_only=True):
    """
    A tool of an MCP server.

    Attributes:
        name: Its name.
        input_schema: JSON Schema of its input.
        description: What it does.
    """

    name: str
    input_schema: dict[str, Any]
    description: str | None | UnsetType = UNSET


class ContainerUploadBlock(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='container_upload'):
    """
    A file was put into the container; it comes as one.

    Attributes:
        file_id: Id of the file.
    """

    file_id: str


class ToolChange(ClosedStruct, frozen=True, kw_only=True):
    """
    A tool that came or went.

    Attributes:
        type: `tool_addition` or `tool_removal`.
        tool: The tool, or a reference to it.
    """

    type: str
    tool: dict[str, Any]


class FallbackModel(ClosedStruct, frozen=True, kw_only=True):
    """
    A model.

    Attributes:
        model: Its name.
    """

    model: str


class FallbackTrigger(ClosedStruct, frozen=True, kw_only=True):
    """
    Why another model took over.

    Attributes:
        type: `refusal`.
        category: Policy that was touched: `cyber`, `bio`, `frontier_llm`, `reasoning_extraction` or `general_harms`; null if none of these.
    """

    type: str
    category: str | None | UnsetType = UNSET


class TextDelta(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='text_delta'):
    """
    More of a text.

    Attributes:
        text: What to add.
    """

    text: str


class ThinkingDelta(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='thinking_delta'):
    """
    More of a thought.

    Attributes:
        thinking: What to add; empty where thinking is not shown.
        estimated_tokens: About how many tokens were thought.
    """

    thinking: str
    estimated_tokens: int | None | UnsetType = UNSET


class SignatureDelta(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='signature_delta'):
    """
    The seal of a thinking block, the last that comes of it.

    Attributes:
        signature: The seal, whole.
    """

    signature: str


class InputJsonDelta(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='input_json_delta'):
    """
    More of the input of a tool.

    Attributes:
        partial_json: Text of JSON to add, cut anywhere; may be empty.
    """

    partial_json: str


class CompactionDelta(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='compaction_delta'):
    """
    The summary of a compaction block, whole.

    Attributes:
        content: The summary; null if there is none.
        encrypted_content: What the server needs of it, encrypted.
    """

    content: str | None | UnsetType = UNSET
    encrypted_content: str | None | UnsetType = UNSET


class CharLocation(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='char_location'):
    """
    Characters of a plain text.

    Attributes:
        cited_text: What is cited.
        document_index: Which document, from 0.
        start_char_index: First character, from 0.
        end_char_index: Character after the last.
        document_title: Its title.
        file_id: Id of its file.
    """

    cited_text: str
    document_index: int
    start_char_index: int
    end_char_index: int
    document_title: str | None | UnsetType = UNSET
    file_id: str | None | UnsetType = UNSET


class PageLocation(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='page_location'):
    """
    Pages of a PDF.

    Attributes:
        cited_text: What is cited.
        document_index: Which document, from 0.
        start_page_number: First page, from 1.
        end_page_number: Page after the last.
        document_title: Its title.
        file_id: Id of its file.
    """

    cited_text: str
    document_index: int
    start_page_number: int
    end_page_number: int
    document_title: str | None | UnsetType = UNSET
    file_id: str | None | UnsetType = UNSET


class ContentBlockLocation(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='content_block_location'):
    """
    Blocks of a document.

    Attributes:
        cited_text: What is cited.
        document_index: Which document, from 0.
        start_block_index: First block, from 0.
        end_block_index: Block after the last.
        document_title: Its title.
        file_id: Id of its file.
    """

    cited_text: str
    document_index: int
    start_block_index: int
    end_block_index: int
    document_title: str | None | UnsetType = UNSET
    file_id: str | None | UnsetType = UNSET


class WebSearchResultLocation(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='web_search_result_location'):
    """
    A page that was found.

    Attributes:
        cited_text: What is cited.
        encrypted_index: Where it stands, for the model alone.
        url: Address of the page.
        title: Its title.
    """

    cited_text: str
    encrypted_index: str
    url: str
    title: str | None | UnsetType = UNSET


class SearchResultLocation(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='search_result_location'):
    """
    Blocks of a search result of the client.

    Attributes:
        cited_text: What is cited.
        search_result_index: Which result, from 0.
        source: Where the result is from.
        start_block_index: First block, from 0.
        end_block_index: Block after the last.
        title: Its title.
    """

    cited_text: str
    search_result_index: int
    source: str
    start_block_index: int
    end_block_index: int
    title: str | None | UnsetType = UNSET


class MessageStopEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='message_stop'):
    """
    Ends the message.

    Attributes:
        amazon_bedrock_invocation_metrics: Tokens and times of the call, as Amazon Bedrock adds them.
    """

    amazon_bedrock_invocation_metrics: BedrockInvocationMetrics | UnsetType = field(
        name='amazon-bedrock-invocationMetrics', default=UNSET
    )


class ErrorEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='error'):
    """
    The stream fails after it has begun. What is open is not closed any more.

    Attributes:
        request_id: Id of the request, for the support.
    """

    error: StreamError
    request_id: str | None | UnsetType = UNSET


class Container(ClosedStruct, frozen=True, kw_only=True):
    """
    Container that code runs in.

    Attributes:
        id: Id of the container.
        expires_at: When it expires.
        skills: Skills that were loaded in it.
    """

    id: str
    expires_at: Timestamp
    skills: list[ContainerSkill] | None | UnsetType = UNSET


class ContextManagement(ClosedStruct, frozen=True, kw_only=True):
    """
    What was cleared from the context of a request.

    Attributes:
        applied_edits: The edits that were made.
    """

    applied_edits: list[AppliedEdit]


class Diagnostics(ClosedStruct, frozen=True, kw_only=True):
    """
    What was found of a request.

    Attributes:
        cache_miss_reason: Why the cache of the prompt was missed; null if it was not.
    """

    cache_miss_reason: CacheMissReason | None | UnsetType = UNSET


class FallbackCredit(ClosedStruct, frozen=True, kw_only=True):
    """What became of the credit of an earlier refusal."""

    status: FallbackCreditStatus


class ToolUseBlock(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='tool_use'):
    """
    The model wants a tool of the client.

    Attributes:
        id: Id of the use; its result names it.
        name: Name of the tool.
        input: What the tool is given; empty as the block begins, since `input_json_delta` brings it.
        caller: Who uses the tool.
        toolset_name: Set that the tool belongs to.
    """

    id: str
    name: str
    input: dict[str, Any]
    caller: Caller | None | UnsetType = UNSET
    toolset_name: str | None | UnsetType = UNSET


class ServerToolUseBlock(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='server_tool_use'):
    """
    The model uses a tool of the server.

    Attributes:
        id: Id of the use; its result names it.
        name: Name of the tool: `web_search`, `web_fetch`, `code_execution`, `bash_code_execution`, `text_editor_code_execution`, `tool_search_tool_regex`, `tool_search_tool_bm25` or `advisor`.
        input: What the tool is given; empty as the block begins, since `input_json_delta` brings it.
        caller: Who uses the tool.
    """

    id: str
    name: str
    input: dict[str, Any]
    caller: Caller | None | UnsetType = UNSET


class WebSearchToolResultBlock(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='web_search_tool_result'):
    """
    What a web search found; it comes as one.

    Attributes:
        tool_use_id: Id of the use that this is the result of.
        content: The results, or why there are none.
        caller: Who used the tool.
    """

    tool_use_id: str
    content: list[WebSearchResult] | WebSearchToolResultError
    caller: Caller | None | UnsetType = UNSET


class Document(ClosedStruct, frozen=True, kw_only=True):
    """
    A document.

    Attributes:
        title: Its title.
        citations: Whether it may be cited.
    """

    type: Literal['document']
    source: DocumentSource
    title: str | None | UnsetType = UNSET
    citations: CitationsConfig | None | UnsetType = UNSET


class CodeExecutionResult(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='code_execution_result'):
    """
    What code printed.

    Attributes:
        stdout: What it printed.
        stderr: What it printed as errors.
        return_code: Its exit code.
        content: Files that it made.
    """

    stdout: str
    stderr: str
    return_code: int
    content: list[CodeExecutionOutput]


class EncryptedCodeExecutionResult(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='encrypted_code_execution_result'):
    """
    What code printed, for the model alone.

    Attributes:
        encrypted_stdout: What it printed, encrypted.
        stderr: What it printed as errors.
        return_code: Its exit code.
        content: Files that it made.
    """

    encrypted_stdout: str
    stderr: str
    return_code: int
    content: list[CodeExecutionOutput]


class BashCodeExecutionResult(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='bash_code_execution_result'):
    """
    What a command printed.

    Attributes:
        stdout: What it printed.
        stderr: What it printed as errors.
        return_code: Its exit code.
        content: Files that it made.
    """

    stdout: str
    stderr: str
    return_code: int
    content: list[BashCodeExecutionOutput]


TextEditorCodeExecutionContent: TypeAlias = Annotated[
    TextEditorCodeExecutionViewResult | TextEditorCodeExecutionCreateResult | TextEditorCodeExecutionStrReplaceResult | TextEditorCodeExecutionToolResultError,
    Meta(description='What became of a file, or why nothing did.'),
]


class TextEditorCodeExecutionToolResultBlock(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='text_editor_code_execution_tool_result'):
    """
    What the text editor of the server did; it comes as one.

    Attributes:
        tool_use_id: Id of the use that this is the result of.
    """

    tool_use_id: str
    content: TextEditorCodeExecutionContent


class ToolSearchResult(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='tool_search_tool_search_result'):
    """
    The tools that were found.

    Attributes:
        tool_references: The tools.
    """

    tool_references: list[ToolReference]


AdvisorContent: TypeAlias = Annotated[
    AdvisorResult | AdvisorRedactedResult | AdvisorToolResultError,
    Meta(description='What the advisor said, or why it said nothing.'),
]


class AdvisorToolResultBlock(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='advisor_tool_result'):
    """
    What another model advised; it comes as one.

    Attributes:
        tool_use_id: Id of the use that this is the result of.
    """

    tool_use_id: str
    content: AdvisorContent


class McpToolListingBlock(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='mcp_tool_listing'):
    """
    The tools of an MCP server; it comes as one.

    Attributes:
        mcp_server_name: Name of the MCP server.
        tools: Its tools.
    """

    mcp_server_name: str
    tools: list[McpTool]


class CompactionBlock(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='compaction'):
    """
    A summary that takes the place of the conversation. One `compaction_delta` brings it.

    Attributes:
        content: The summary; null as the block begins, or if there is none.
        encrypted_content: What the server needs of it, encrypted.
        signature: Seal of the block.
        tool_changes: Tools that came and went in what was summed up.
    """

    content: str | None | UnsetType = UNSET
    encrypted_content: str | None | UnsetType = UNSET
    signature: str | None | UnsetType = UNSET
    tool_changes: list[ToolChange] | None | UnsetType = UNSET


class FallbackBlock(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='fallback'):
    """
    Another model takes over from here; it comes as one.

    Attributes:
        from_: The model that was asked.
        to: The model that goes on.
    """

    from_: FallbackModel = field(name='from')
    to: FallbackModel
    trigger: FallbackTrigger


Citation: TypeAlias = Annotated[
    CharLocation | PageLocation | ContentBlockLocation | WebSearchResultLocation | SearchResultLocation,
    Meta(description='Where a text is from, told apart by `type`.'),
]


class MessageDelta(ClosedStruct, frozen=True, kw_only=True):
    """
    What changes of the message.

    Attributes:
        stop_reason: Why the message ends; null as long as it does not.
        stop_sequence: The stop sequence that ended it, if one did.
        stop_details: More about why it ends; null where there is no more.
        container: Container that code of this request ran in.
    """

    stop_reason: StopReason | None | UnsetType = UNSET
    stop_sequence: str | None | UnsetType = UNSET
    stop_details: StopDetails | None | UnsetType = UNSET
    container: Container | None | UnsetType = UNSET


class Usage(ClosedStruct, frozen=True, kw_only=True):
    """
    Tokens as the message begins; those of the output are a first guess.

    Attributes:
        input_tokens: Tokens of the input that were neither written to the cache nor read from it.
        output_tokens: Tokens of the output.
        cache_creation_input_tokens: Tokens of the input that were written to the cache.
        cache_read_input_tokens: Tokens of the input that were read from the cache.
        cache_creation: Tokens written to the cache, by how long they stay there.
        inference_geo: Region that the model runs in.
        service_tier: Tier that served the request: `standard`, `priority` or `batch`.
        speed: Mode that the model runs in: `standard` or `fast`.
        output_tokens_details: What the tokens of the output were used for.
        server_tool_use: How often tools of the server were used.
        iterations: The tokens of each call of a model that this request took.
        fallback_credit: What became of the credit of an earlier refusal.
    """

    input_tokens: int
    output_tokens: int
    cache_creation_input_tokens: int | None | UnsetType = UNSET
    cache_read_input_tokens: int | None | UnsetType = UNSET
    cache_creation: CacheCreation | None | UnsetType = UNSET
    inference_geo: str | None | UnsetType = UNSET
    service_tier: str | None | UnsetType = UNSET
    speed: str | None | UnsetType = UNSET
    output_tokens_details: OutputTokensDetails | None | UnsetType = UNSET
    server_tool_use: ServerToolUsage | None | UnsetType = UNSET
    iterations: list[Iteration] | None | UnsetType = UNSET
    fallback_credit: FallbackCredit | None | UnsetType = UNSET


class MessageDeltaUsage(ClosedStruct, frozen=True, kw_only=True):
    """
    Tokens so far: each count is that of the whole message, not of what came since the last.

    Attributes:
        output_tokens: Tokens of the output so far.
        input_tokens: Tokens of the input that were neither written to the cache nor read from it.
        cache_creation_input_tokens: Tokens of the input that were written to the cache.
        cache_read_input_tokens: Tokens of the input that were read from the cache.
        cache_creation: Tokens written to the cache, by how long they stay there.
        output_tokens_details: What the tokens of the output were used for.
        server_tool_use: How often tools of the server were used.
        iterations: The tokens of each call of a model that this request took.
        fallback_credit: What became of the credit of an earlier refusal.
    """

    output_tokens: int
    input_tokens: int | None | UnsetType = UNSET
    cache_creation_input_tokens: int | None | UnsetType = UNSET
    cache_read_input_tokens: int | None | UnsetType = UNSET
    cache_creation: CacheCreation | None | UnsetType = UNSET
    output_tokens_details: OutputTokensDetails | None | UnsetType = UNSET
    server_tool_use: ServerToolUsage | None | UnsetType = UNSET
    iterations: list[Iteration] | None | UnsetType = UNSET
    fallback_credit: FallbackCredit | None | UnsetType = UNSET


class TextBlock(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='text'):
    """
    Text that the model writes. `text_delta` adds to it, `citations_delta` says where it is from.

    Attributes:
        text: The text; empty as the block begins.
        citations: What the text is from.
    """

    text: str
    citations: list[Citation] | None | UnsetType = UNSET


class WebFetchResult(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='web_fetch_result'):
    """
    A page that was fetched.

    Attributes:
        url: Its address.
        retrieved_at: When it was fetched.
    """

    url: str
    content: Document
    retrieved_at: str | None | UnsetType = UNSET


CodeExecutionContent: TypeAlias = Annotated[
    CodeExecutionResult | EncryptedCodeExecutionResult | CodeExecutionToolResultError,
    Meta(description='What code printed, or why it did not run.'),
]


class CodeExecutionToolResultBlock(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='code_execution_tool_result'):
    """
    What code did that the server ran; it comes as one.

    Attributes:
        tool_use_id: Id of the use that this is the result of.
    """

    tool_use_id: str
    content: CodeExecutionContent


BashCodeExecutionContent: TypeAlias = Annotated[
    BashCodeExecutionResult | BashCodeExecutionToolResultError,
    Meta(description='What a command printed, or why it did not run.'),
]


class BashCodeExecutionToolResultBlock(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='bash_code_execution_tool_result'):
    """
    What a command of the shell did that the server ran; it comes as one.

    Attributes:
        tool_use_id: Id of the use that this is the result of.
    """

    tool_use_id: str
    content: BashCodeExecutionContent


ToolSearchContent: TypeAlias = Annotated[
    ToolSearchResult | ToolSearchToolResultError, Meta(description='The tools that were found, or why none were.')
]


class ToolSearchToolResultBlock(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='tool_search_tool_result'):
    """
    What a search for tools found; it comes as one.

    Attributes:
        tool_use_id: Id of the use that this is the result of.
    """

    tool_use_id: str
    content: ToolSearchContent


class McpText(ClosedStruct, frozen=True, kw_only=True):
    """
    Text that a tool of an MCP server gave.

    Attributes:
        text: The text.
        citations: What the text is from.
    """

    type: Literal['text']
    text: str
    citations: list[Citation] | None | UnsetType = UNSET


class CitationsDelta(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='citations_delta'):
    """Something that a text is from."""

    citation: Citation


class MessageDeltaEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='message_delta'):
    """
    What changes of the message itself, above all why it ends, with the tokens used so far.

    Attributes:
        context_management: What was cleared from the context of this request.
        input_transformations: What was changed in the input of the model that took over; replaces that of `message_start`.
    """

    delta: MessageDelta
    usage: MessageDeltaUsage
    context_management: ContextManagement | None | UnsetType = UNSET
    input_transformations: list[InputTransformation] | None | UnsetType = UNSET


WebFetchContent: TypeAlias = Annotated[
    WebFetchResult | WebFetchToolResultError, Meta(description='A page that was fetched, or why it was not.')
]


class WebFetchToolResultBlock(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='web_fetch_tool_result'):
    """
    A page that was fetched; it comes as one.

    Attributes:
        tool_use_id: Id of the use that this is the result of.
        caller: Who used the tool.
    """

    tool_use_id: str
    content: WebFetchContent
    caller: Caller | None | UnsetType = UNSET


class McpToolResultBlock(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='mcp_tool_result'):
    """
    What a tool of an MCP server gave; it comes as one.

    Attributes:
        tool_use_id: Id of the use that this is the result of.
        content: What it gave.
        is_error: Whether the tool failed.
    """

    tool_use_id: str
    content: str | list[McpText]
    is_error: bool


ContentBlockDelta: TypeAlias = Annotated[
    TextDelta | CitationsDelta | ThinkingDelta | SignatureDelta | InputJsonDelta | CompactionDelta,
    Meta(description='A piece of a block, told apart by `type`. Servers may send other kinds.'),
]


class ContentBlockDeltaEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='content_block_delta'):
    """
    A piece of the block that is open.

    Attributes:
        index: Index of the block that the piece belongs to.
    """

    index: int
    delta: ContentBlockDelta


ContentBlock: TypeAlias = Annotated[
    TextBlock | ThinkingBlock | RedactedThinkingBlock | ToolUseBlock | ServerToolUseBlock | McpToolUseBlock | WebSearchToolResultBlock | WebFetchToolResultBlock | CodeExecutionToolResultBlock | BashCodeExecutionToolResultBlock | TextEditorCodeExecutionToolResultBlock | ToolSearchToolResultBlock | AdvisorToolResultBlock | McpToolResultBlock | McpToolListingBlock | ContainerUploadBlock | CompactionBlock | FallbackBlock,
    Meta(description="A block of a message's content, told apart by `type`. Servers may send other kinds."),
]


class ContentBlockStartEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='content_block_start'):
    """
    Begins a content block of the message. `content_block_stop` with the same `index` ends it.

    Attributes:
        index: Place of the block among the blocks of its message, from 0.
        content_block: The block as it begins: what deltas will fill is empty; what comes as one is there.
    """

    index: int
    content_block: ContentBlock


class Message(ClosedStruct, frozen=True, kw_only=True):
    """
    The message as it begins: its content is empty, and its tokens are not counted yet.

    Attributes:
        id: Id of the message.
        content: Empty: the blocks follow as events.
        model: Model that answers.
        stop_reason: Null: it comes with `message_delta`.
        stop_sequence: Null: it comes with `message_delta`.
        stop_details: Null: they come with `message_delta`.
        container: Container that code of this request runs in.
        context_management: What was cleared from the context of this request.
        diagnostics: What was found of the request, if that was asked for.
        input_transformations: What was changed in the input before the model saw it.
    """

    id: str
    type: Literal['message']
    role: Literal['assistant']
    content: Annotated[list[ContentBlock], Meta(max_length=0)]
    model: str
    usage: Usage
    stop_reason: StopReason | None | UnsetType = UNSET
    stop_sequence: str | None | UnsetType = UNSET
    stop_details: StopDetails | None | UnsetType = UNSET
    container: Container | None | UnsetType = UNSET
    context_management: ContextManagement | None | UnsetType = UNSET
    diagnostics: Diagnostics | None | UnsetType = UNSET
    input_transformations: list[InputTransformation] | None | UnsetType = UNSET


class MessageStartEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='message_start'):
    """Begins a message. All that follows belongs to it, up to its `message_stop`."""

    message: Message


MessageStreamEvent: TypeAlias = Annotated[
    MessageStartEvent | ContentBlockStartEvent | ContentBlockDeltaEvent | ContentBlockStopEvent | MessageDeltaEvent | MessageStopEvent | PingEvent | ErrorEvent,
    Meta(description='Any event of a stream, told apart by `type`.', title='MessageStreamEvent'),
]