"""Typed events.

Generated from ui-message-stream.schema.json (the AI SDK (npm package ai) 7.0.173) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 edc7bd011649e81c487c6c46bc0123bc43fc1a38c64709941f8a6aae4882d246
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType, field
from session_events.structs import ClosedEvent, ClosedStruct
from session_events.ui_message_stream.bases import (
    DataEventNameClosedFamily,
    SourceTypeTagClosedStruct,
    TypeTagClosedStruct,
)


class StartEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='start'):
    """
    Begins the assistant's message. A stream that goes on with a message of before begins with this, too.

    Attributes:
        message_id: Id of the message.
        message_metadata: What the application says of the message; merged into what was said before.
    """

    message_id: str | UnsetType = field(name='messageId', default=UNSET)
    message_metadata: Any | UnsetType = field(name='messageMetadata', default=UNSET)


class StartStepEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='start-step'):
    """Begins a step: one call of the model, with what its tools do."""


class FinishStepEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='finish-step'):
    """Ends a step."""


class ResetStepEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='reset-step'):
    """Takes back all parts of the current step, since the step is tried again."""


class ToolInputDeltaEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='tool-input-delta'):
    """
    Carries the next piece of a tool call's input.

    Attributes:
        tool_call_id: Id of the tool call.
        input_text_delta: The piece.
    """

    tool_call_id: str = field(name='toolCallId')
    input_text_delta: str = field(name='inputTextDelta')


class ToolApprovalRequestEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='tool-approval-request'):
    """
    A tool call waits for an approval. The answer comes with the client's next request, unless it is given automatically.

    Attributes:
        approval_id: Id of the request.
        tool_call_id: Id of the tool call.
        approval_descriptor: What the application says of the request.
        input_schema_input: The input as it was before the application refined it.
        reason: Why an approval is wanted.
        is_automatic: Whether the answer was given without asking anybody: then it follows at once.
        signature: Signature of the server, by which it knows its own request again.
    """

    approval_id: str = field(name='approvalId')
    tool_call_id: str = field(name='toolCallId')
    approval_descriptor: Any | UnsetType = field(name='approvalDescriptor', default=UNSET)
    input_schema_input: Any | UnsetType = field(name='inputSchemaInput', default=UNSET)
    reason: str | UnsetType = UNSET
    is_automatic: bool | UnsetType = field(name='isAutomatic', default=UNSET)
    signature: str | UnsetType = UNSET


class ToolOutputDeniedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='tool-output-denied'):
    """
    The tool does not run, since its call was not approved.

    Attributes:
        tool_call_id: Id of the tool call.
    """

    tool_call_id: str = field(name='toolCallId')


class DataEvent(DataEventNameClosedFamily, frozen=True, kw_only=True):
    """
    Data of the application. One with the type and the id of another replaces it.

    Attributes:
        type: `data-` and the name of the kind of data.
        data: The data.
        id: Id of the part, by which it can be replaced.
        transient: Whether the client sees it once and does not keep it in the message.
    """

    type: Annotated[str, Meta(pattern='^data-')]
    data: Any
    id: str | UnsetType = UNSET
    transient: bool | UnsetType = UNSET


class MessageMetadataEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='message-metadata'):
    """
    More metadata of the message.

    Attributes:
        message_metadata: What the application says of the message; merged into what was said before.
    """

    message_metadata: Any = field(name='messageMetadata')


class ErrorEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='error'):
    """
    Something failed. What is open stays open; more may come.

    Attributes:
        error_text: What may be shown of it.
    """

    error_text: str = field(name='errorText')


class AbortEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='abort'):
    """
    The work was stopped. What is open stays open.

    Attributes:
        reason: Why.
    """

    reason: str | UnsetType = UNSET


ProviderMetadata: TypeAlias = dict[str, dict[str, Any]]
"""What a provider wants to get back with the part, by the provider's name."""


FinishReason: TypeAlias = Annotated[
    Literal['stop', 'length', 'content-filter', 'tool-calls', 'error', 'interrupted', 'other'],
    Meta(description='Why the model stopped. `tool-calls` may mean that the client has tools to run.'),
]


class CitedPage(SourceTypeTagClosedStruct, frozen=True, kw_only=True, tag_field='sourceType', tag='url'):
    """
    A page.

    Attributes:
        id: Id of the source.
        url: Address of the page.
        title: Title of the page.
    """

    type: Literal['source']
    id: str
    url: str
    title: str | UnsetType = UNSET
    provider_metadata: ProviderMetadata | UnsetType = field(name='providerMetadata', default=UNSET)


class CitedDocument(SourceTypeTagClosedStruct, frozen=True, kw_only=True, tag_field='sourceType', tag='document'):
    """
    A document.

    Attributes:
        id: Id of the source.
        media_type: IANA media type.
        title: Title of the document.
        filename: Name of its file.
    """

    type: Literal['source']
    id: str
    media_type: str = field(name='mediaType')
    title: str
    filename: str | UnsetType = UNSET
    provider_metadata: ProviderMetadata | UnsetType = field(name='providerMetadata', default=UNSET)


class SteeringText(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='text'):
    """
    A text.

    Attributes:
        text: The text.
    """

    text: str
    provider_metadata: ProviderMetadata | UnsetType = field(name='providerMetadata', default=UNSET)


class SteeringFile(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='file'):
    """
    A file.

    Attributes:
        media_type: IANA media type.
        url: Where the file is; empty if `providerReference` says it.
        filename: Name of the file.
        provider_reference: Ids of the file at providers, by their names.
    """

    media_type: str = field(name='mediaType')
    url: str
    filename: str | UnsetType = UNSET
    provider_reference: dict[str, str] | UnsetType = field(name='providerReference', default=UNSET)
    provider_metadata: ProviderMetadata | UnsetType = field(name='providerMetadata', default=UNSET)


class FinishEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='finish'):
    """
    Ends the message.

    Attributes:
        message_metadata: What the application says of the message; merged into what was said before.
    """

    finish_reason: FinishReason | UnsetType = field(name='finishReason', default=UNSET)
    message_metadata: Any | UnsetType = field(name='messageMetadata', default=UNSET)


class TextStartEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='text-start'):
    """
    Begins a text.

    Attributes:
        id: Id of the text, until its end; it may be used again.
    """

    id: str
    provider_metadata: ProviderMetadata | UnsetType = field(name='providerMetadata', default=UNSET)


class TextDeltaEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='text-delta'):
    """
    Carries the next piece of a text.

    Attributes:
        id: Id of the text.
        delta: The piece.
    """

    id: str
    delta: str
    provider_metadata: ProviderMetadata | UnsetType = field(name='providerMetadata', default=UNSET)


class ReasoningStartEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='reasoning-start'):
    """
    Begins a piece of reasoning.

    Attributes:
        id: Id of the reasoning, until its end; it may be used again.
    """

    id: str
    provider_metadata: ProviderMetadata | UnsetType = field(name='providerMetadata', default=UNSET)


class ReasoningDeltaEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='reasoning-delta'):
    """
    Carries the next piece of reasoning.

    Attributes:
        id: Id of the reasoning.
        delta: The piece.
    """

    id: str
    delta: str
    provider_metadata: ProviderMetadata | UnsetType = field(name='providerMetadata', default=UNSET)


class ReasoningEndEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='reasoning-end'):
    """
    Ends a piece of reasoning. Signatures of providers come with it.

    Attributes:
        id: Id of the reasoning.
    """

    id: str
    provider_metadata: ProviderMetadata | UnsetType = field(name='providerMetadata', default=UNSET)


class ReasoningFileEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='reasoning-file'):
    """
    A file that the model made while it reasoned.

    Attributes:
        url: Where the file is, often a data URL.
        media_type: IANA media type.
    """

    url: str
    media_type: str = field(name='mediaType')
    provider_metadata: ProviderMetadata | UnsetType = field(name='providerMetadata', default=UNSET)


class ToolInputStartEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='tool-input-start'):
    """
    Begins the input of a tool call that streams.

    Attributes:
        tool_call_id: Id of the tool call.
        tool_name: Name of the tool.
        input_encoding: How the pieces add up: to JSON, which is meant if nothing is said, or to a text.
        provider_executed: Whether the provider of the model runs the tool itself: then the stream brings its output.
        tool_metadata: What the application says of the tool.
        dynamic: Whether the tool is known at run time only, as those of an MCP server are.
        title: Name of the tool for people.
    """

    tool_call_id: str = field(name='toolCallId')
    tool_name: str = field(name='toolName')
    input_encoding: Literal['json', 'text'] | UnsetType = field(name='inputEncoding', default=UNSET)
    provider_executed: bool | UnsetType = field(name='providerExecuted', default=UNSET)
    provider_metadata: ProviderMetadata | UnsetType = field(name='providerMetadata', default=UNSET)
    tool_metadata: dict[str, Any] | UnsetType = field(name='toolMetadata', default=UNSET)
    dynamic: bool | UnsetType = UNSET
    title: str | UnsetType = UNSET


class ToolInputAvailableEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='tool-input-available'):
    """
    The whole input of a tool call. The tool can run, on the server or on the client.

    Attributes:
        tool_call_id: Id of the tool call.
        tool_name: Name of the tool.
        input: The input.
        provider_executed: Whether the provider of the model runs the tool itself: then the stream brings its output.
        tool_metadata: What the application says of the tool.
        dynamic: Whether the tool is known at run time only, as those of an MCP server are.
        title: Name of the tool for people.
    """

    tool_call_id: str = field(name='toolCallId')
    tool_name: str = field(name='toolName')
    input: Any
    provider_executed: bool | UnsetType = field(name='providerExecuted', default=UNSET)
    provider_metadata: ProviderMetadata | UnsetType = field(name='providerMetadata', default=UNSET)
    tool_metadata: dict[str, Any] | UnsetType = field(name='toolMetadata', default=UNSET)
    dynamic: bool | UnsetType = UNSET
    title: str | UnsetType = UNSET


class ToolInputErrorEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='tool-input-error'):
    """
    The input of a tool call is not as the tool wants it, or there is no such tool. The tool does not run.

    Attributes:
        tool_call_id: Id of the tool call.
        tool_name: Name of the tool.
        input: What came as input.
        error_text: What is wrong.
        provider_executed: Whether the provider of the model runs the tool itself: then the stream brings its output.
        tool_metadata: What the application says of the tool.
        dynamic: Whether the tool is known at run time only, as those of an MCP server are.
        title: Name of the tool for people.
    """

    tool_call_id: str = field(name='toolCallId')
    tool_name: str = field(name='toolName')
    input: Any
    error_text: str = field(name='errorText')
    provider_executed: bool | UnsetType = field(name='providerExecuted', default=UNSET)
    provider_metadata: ProviderMetadata | UnsetType = field(name='providerMetadata', default=UNSET)
    tool_metadata: dict[str, Any] | UnsetType = field(name='toolMetadata', default=UNSET)
    dynamic: bool | UnsetType = UNSET
    title: str | UnsetType = UNSET


class ToolApprovalResponseEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='tool-approval-response'):
    """
    The answer to a request for approval that was given automatically.

    Attributes:
        approval_id: Id of the request.
        approved: Whether the tool may run.
        reason: Why.
        provider_executed: Whether the provider of the model runs the tool itself: then the stream brings its output.
    """

    approval_id: str = field(name='approvalId')
    approved: bool
    reason: str | UnsetType = UNSET
    provider_executed: bool | UnsetType = field(name='providerExecuted', default=UNSET)
    provider_metadata: ProviderMetadata | UnsetType = field(name='providerMetadata', default=UNSET)


class ToolOutputAvailableEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='tool-output-available'):
    """
    The output of a tool call; a preliminary one is followed by others.

    Attributes:
        tool_call_id: Id of the tool call.
        output: The output; null if there is nothing in it.
        provider_executed: Whether the provider of the model runs the tool itself: then the stream brings its output.
        tool_metadata: What the application says of the tool.
        dynamic: Whether the tool is known at run time only, as those of an MCP server are.
        preliminary: Whether the tool still runs, and another output replaces this one.
    """

    tool_call_id: str = field(name='toolCallId')
    output: Any
    provider_executed: bool | UnsetType = field(name='providerExecuted', default=UNSET)
    provider_metadata: ProviderMetadata | UnsetType = field(name='providerMetadata', default=UNSET)
    tool_metadata: dict[str, Any] | UnsetType = field(name='toolMetadata', default=UNSET)
    dynamic: bool | UnsetType = UNSET
    preliminary: bool | UnsetType = UNSET


class ToolOutputErrorEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='tool-output-error'):
    """
    The tool failed.

    Attributes:
        tool_call_id: Id of the tool call.
        error_text: What happened.
        provider_executed: Whether the provider of the model runs the tool itself: then the stream brings its output.
        tool_metadata: What the application says of the tool.
        dynamic: Whether the tool is known at run time only, as those of an MCP server are.
    """

    tool_call_id: str = field(name='toolCallId')
    error_text: str = field(name='errorText')
    provider_executed: bool | UnsetType = field(name='providerExecuted', default=UNSET)
    provider_metadata: ProviderMetadata | UnsetType = field(name='providerMetadata', default=UNSET)
    tool_metadata: dict[str, Any] | UnsetType = field(name='toolMetadata', default=UNSET)
    dynamic: bool | UnsetType = UNSET


class FileEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='file'):
    """
    A file that the model made.

    Attributes:
        url: Where the file is, often a data URL.
        media_type: IANA media type.
    """

    url: str
    media_type: str = field(name='mediaType')
    provider_metadata: ProviderMetadata | UnsetType = field(name='providerMetadata', default=UNSET)


class SourceUrlEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='source-url'):
    """
    A page that the answer relies on.

    Attributes:
        source_id: Id of the source.
        url: Address of the page.
        title: Title of the page.
    """

    source_id: str = field(name='sourceId')
    url: str
    title: str | UnsetType = UNSET
    provider_metadata: ProviderMetadata | UnsetType = field(name='providerMetadata', default=UNSET)


class SourceDocumentEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='source-document'):
    """
    A document that the answer relies on.

    Attributes:
        source_id: Id of the source.
        media_type: IANA media type.
        title: Title of the document.
        filename: Name of its file.
    """

    source_id: str = field(name='sourceId')
    media_type: str = field(name='mediaType')
    title: str
    filename: str | UnsetType = UNSET
    provider_metadata: ProviderMetadata | UnsetType = field(name='providerMetadata', default=UNSET)


class CustomEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='custom'):
    """
    Something of one provider only, kept for the next request to it.

    Attributes:
        kind: The provider and its word for it, joined by a dot.
    """

    kind: str
    provider_metadata: ProviderMetadata | UnsetType = field(name='providerMetadata', default=UNSET)


CitedSource: TypeAlias = Annotated[CitedPage | CitedDocument, Meta(description='A source, told apart by `sourceType`.')]


SteeringPart: TypeAlias = Annotated[
    SteeringText | SteeringFile, Meta(description="A part of a user's message, told apart by `type`.")
]


class SteeringMessageEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='steering-message'):
    """
    What the user said while the agent was at work, taken into the step that follows. Experimental.

    Attributes:
        id: Id of the user's message.
        parts: What it says.
    """

    id: str
    parts: list[SteeringPart]


class Citation(ClosedStruct, frozen=True, kw_only=True):
    """
    What supports a text, or a piece of it.

    Attributes:
        start_index: Where the piece begins.
        end_index: Where it ends.
        cited_text: The words of the source.
    """

    source: CitedSource
    start_index: Annotated[int, Meta(ge=0)] | UnsetType = field(name='startIndex', default=UNSET)
    end_index: Annotated[int, Meta(ge=0)] | UnsetType = field(name='endIndex', default=UNSET)
    cited_text: str | UnsetType = field(name='citedText', default=UNSET)


class TextEndEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='text-end'):
    """
    Ends a text.

    Attributes:
        id: Id of the text.
        citations: What supports the text.
    """

    id: str
    citations: list[Citation] | UnsetType = UNSET
    provider_metadata: ProviderMetadata | UnsetType = field(name='providerMetadata', default=UNSET)


UIMessageChunk: TypeAlias = Annotated[
    StartEvent | FinishEvent | StartStepEvent | FinishStepEvent | ResetStepEvent | TextStartEvent | TextDeltaEvent | TextEndEvent | ReasoningStartEvent | ReasoningDeltaEvent | ReasoningEndEvent | ReasoningFileEvent | ToolInputStartEvent | ToolInputDeltaEvent | ToolInputAvailableEvent | ToolInputErrorEvent | ToolApprovalRequestEvent | ToolApprovalResponseEvent | ToolOutputAvailableEvent | ToolOutputErrorEvent | ToolOutputDeniedEvent | FileEvent | SourceUrlEvent | SourceDocumentEvent | CustomEvent | SteeringMessageEvent | MessageMetadataEvent | ErrorEvent | AbortEvent,
    Meta(description='Any event of a stream, told apart by `type`.', title='UIMessageChunk'),
]