"""Pydantic models of the events. Needs the extra `pydantic`.

Generated from ui-message-stream.schema.json (the AI SDK (npm package ai) 7.0.173) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 edc7bd011649e81c487c6c46bc0123bc43fc1a38c64709941f8a6aae4882d246
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel
from pydantic_core import MISSING
from session_events.strict_model import StrictModel


class StartEvent(StrictModel):
    """Begins the assistant's message. A stream that goes on with a message of before begins with this, too."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['start']
    message_id: Annotated[str | MISSING, Field(alias='messageId', description='Id of the message.')] = MISSING
    message_metadata: Annotated[
        Any | MISSING,
        Field(
            alias='messageMetadata',
            description='What the application says of the message; merged into what was said before.',
        ),
    ] = MISSING


class StartStepEvent(StrictModel):
    """Begins a step: one call of the model, with what its tools do."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['start-step']


class FinishStepEvent(StrictModel):
    """Ends a step."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['finish-step']


class ResetStepEvent(StrictModel):
    """Takes back all parts of the current step, since the step is tried again."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['reset-step']


class ToolInputDeltaEvent(StrictModel):
    """Carries the next piece of a tool call's input."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['tool-input-delta']
    tool_call_id: Annotated[str, Field(alias='toolCallId', description='Id of the tool call.')]
    input_text_delta: Annotated[str, Field(alias='inputTextDelta', description='The piece.')]


class ToolApprovalRequestEvent(StrictModel):
    """A tool call waits for an approval. The answer comes with the client's next request, unless it is given automatically."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['tool-approval-request']
    approval_id: Annotated[str, Field(alias='approvalId', description='Id of the request.')]
    tool_call_id: Annotated[str, Field(alias='toolCallId', description='Id of the tool call.')]
    approval_descriptor: Annotated[
        Any | MISSING, Field(alias='approvalDescriptor', description='What the application says of the request.')
    ] = MISSING
    input_schema_input: Annotated[
        Any | MISSING,
        Field(alias='inputSchemaInput', description='The input as it was before the application refined it.'),
    ] = MISSING
    reason: Annotated[str | MISSING, Field(description='Why an approval is wanted.')] = MISSING
    is_automatic: Annotated[
        bool | MISSING,
        Field(
            alias='isAutomatic',
            description='Whether the answer was given without asking anybody: then it follows at once.',
        ),
    ] = MISSING
    signature: Annotated[
        str | MISSING, Field(description='Signature of the server, by which it knows its own request again.')
    ] = MISSING


class ToolOutputDeniedEvent(StrictModel):
    """The tool does not run, since its call was not approved."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['tool-output-denied']
    tool_call_id: Annotated[str, Field(alias='toolCallId', description='Id of the tool call.')]


class DataEvent(StrictModel):
    """Data of the application. One with the type and the id of another replaces it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[str, Field(description='`data-` and the name of the kind of data.', pattern='^data-')]
    data: Annotated[Any, Field(description='The data.')]
    id: Annotated[str | MISSING, Field(description='Id of the part, by which it can be replaced.')] = MISSING
    transient: Annotated[
        bool | MISSING, Field(description='Whether the client sees it once and does not keep it in the message.')
    ] = MISSING


class MessageMetadataEvent(StrictModel):
    """More metadata of the message."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['message-metadata']
    message_metadata: Annotated[
        Any,
        Field(
            alias='messageMetadata',
            description='What the application says of the message; merged into what was said before.',
        ),
    ]


class ErrorEvent(StrictModel):
    """Something failed. What is open stays open; more may come."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['error']
    error_text: Annotated[str, Field(alias='errorText', description='What may be shown of it.')]


class AbortEvent(StrictModel):
    """The work was stopped. What is open stays open."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['abort']
    reason: Annotated[str | MISSING, Field(description='Why.')] = MISSING


class ProviderMetadata(RootModel[dict[str, dict[str, Any]]]):
    """What a provider wants to get back with the part, by the provider's name."""

    root: dict[str, dict[str, Any]]


class FinishReason(
    RootModel[Literal['stop', 'length', 'content-filter', 'tool-calls', 'error', 'interrupted', 'other']]
):
    root: Annotated[
        Literal['stop', 'length', 'content-filter', 'tool-calls', 'error', 'interrupted', 'other'],
        Field(description='Why the model stopped. `tool-calls` may mean that the client has tools to run.'),
    ]


class CitedPage(StrictModel):
    """A page."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['source']
    source_type: Annotated[Literal['url'], Field(alias='sourceType')]
    id: Annotated[str, Field(description='Id of the source.')]
    url: Annotated[str, Field(description='Address of the page.')]
    title: Annotated[str | MISSING, Field(description='Title of the page.')] = MISSING
    provider_metadata: Annotated[ProviderMetadata | MISSING, Field(alias='providerMetadata')] = MISSING


class CitedDocument(StrictModel):
    """A document."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['source']
    source_type: Annotated[Literal['document'], Field(alias='sourceType')]
    id: Annotated[str, Field(description='Id of the source.')]
    media_type: Annotated[str, Field(alias='mediaType', description='IANA media type.')]
    title: Annotated[str, Field(description='Title of the document.')]
    filename: Annotated[str | MISSING, Field(description='Name of its file.')] = MISSING
    provider_metadata: Annotated[ProviderMetadata | MISSING, Field(alias='providerMetadata')] = MISSING


class SteeringText(StrictModel):
    """A text."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['text']
    text: Annotated[str, Field(description='The text.')]
    provider_metadata: Annotated[ProviderMetadata | MISSING, Field(alias='providerMetadata')] = MISSING


class SteeringFile(StrictModel):
    """A file."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['file']
    media_type: Annotated[str, Field(alias='mediaType', description='IANA media type.')]
    url: Annotated[str, Field(description='Where the file is; empty if `providerReference` says it.')]
    filename: Annotated[str | MISSING, Field(description='Name of the file.')] = MISSING
    provider_reference: Annotated[
        dict[str, str] | MISSING,
        Field(alias='providerReference', description='Ids of the file at providers, by their names.'),
    ] = MISSING
    provider_metadata: Annotated[ProviderMetadata | MISSING, Field(alias='providerMetadata')] = MISSING


class FinishEvent(StrictModel):
    """Ends the message."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['finish']
    finish_reason: Annotated[FinishReason | MISSING, Field(alias='finishReason')] = MISSING
    message_metadata: Annotated[
        Any | MISSING,
        Field(
            alias='messageMetadata',
            description='What the application says of the message; merged into what was said before.',
        ),
    ] = MISSING


class TextStartEvent(StrictModel):
    """Begins a text."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['text-start']
    id: Annotated[str, Field(description='Id of the text, until its end; it may be used again.')]
    provider_metadata: Annotated[ProviderMetadata | MISSING, Field(alias='providerMetadata')] = MISSING


class TextDeltaEvent(StrictModel):
    """Carries the next piece of a text."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['text-delta']
    id: Annotated[str, Field(description='Id of the text.')]
    delta: Annotated[str, Field(description='The piece.')]
    provider_metadata: Annotated[ProviderMetadata | MISSING, Field(alias='providerMetadata')] = MISSING


class ReasoningStartEvent(StrictModel):
    """Begins a piece of reasoning."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['reasoning-start']
    id: Annotated[str, Field(description='Id of the reasoning, until its end; it may be used again.')]
    provider_metadata: Annotated[ProviderMetadata | MISSING, Field(alias='providerMetadata')] = MISSING


class ReasoningDeltaEvent(StrictModel):
    """Carries the next piece of reasoning."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['reasoning-delta']
    id: Annotated[str, Field(description='Id of the reasoning.')]
    delta: Annotated[str, Field(description='The piece.')]
    provider_metadata: Annotated[ProviderMetadata | MISSING, Field(alias='providerMetadata')] = MISSING


class ReasoningEndEvent(StrictModel):
    """Ends a piece of reasoning. Signatures of providers come with it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['reasoning-end']
    id: Annotated[str, Field(description='Id of the reasoning.')]
    provider_metadata: Annotated[ProviderMetadata | MISSING, Field(alias='providerMetadata')] = MISSING


class ReasoningFileEvent(StrictModel):
    """A file that the model made while it reasoned."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['reasoning-file']
    url: Annotated[str, Field(description='Where the file is, often a data URL.')]
    media_type: Annotated[str, Field(alias='mediaType', description='IANA media type.')]
    provider_metadata: Annotated[ProviderMetadata | MISSING, Field(alias='providerMetadata')] = MISSING


class ToolInputStartEvent(StrictModel):
    """Begins the input of a tool call that streams."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['tool-input-start']
    tool_call_id: Annotated[str, Field(alias='toolCallId', description='Id of the tool call.')]
    tool_name: Annotated[str, Field(alias='toolName', description='Name of the tool.')]
    input_encoding: Annotated[
        Literal['json', 'text'] | MISSING,
        Field(
            alias='inputEncoding',
            description='How the pieces add up: to JSON, which is meant if nothing is said, or to a text.',
        ),
    ] = MISSING
    provider_executed: Annotated[
        bool | MISSING,
        Field(
            alias='providerExecuted',
            description='Whether the provider of the model runs the tool itself: then the stream brings its output.',
        ),
    ] = MISSING
    provider_metadata: Annotated[ProviderMetadata | MISSING, Field(alias='providerMetadata')] = MISSING
    tool_metadata: Annotated[
        dict[str, Any] | MISSING, Field(alias='toolMetadata', description='What the application says of the tool.')
    ] = MISSING
    dynamic: Annotated[
        bool | MISSING, Field(description='Whether the tool is known at run time only, as those of an MCP server are.')
    ] = MISSING
    title: Annotated[str | MISSING, Field(description='Name of the tool for people.')] = MISSING


class ToolInputAvailableEvent(StrictModel):
    """The whole input of a tool call. The tool can run, on the server or on the client."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['tool-input-available']
    tool_call_id: Annotated[str, Field(alias='toolCallId', description='Id of the tool call.')]
    tool_name: Annotated[str, Field(alias='toolName', description='Name of the tool.')]
    input: Annotated[Any, Field(description='The input.')]
    provider_executed: Annotated[
        bool | MISSING,
        Field(
            alias='providerExecuted',
            description='Whether the provider of the model runs the tool itself: then the stream brings its output.',
        ),
    ] = MISSING
    provider_metadata: Annotated[ProviderMetadata | MISSING, Field(alias='providerMetadata')] = MISSING
    tool_metadata: Annotated[
        dict[str, Any] | MISSING, Field(alias='toolMetadata', description='What the application says of the tool.')
    ] = MISSING
    dynamic: Annotated[
        bool | MISSING, Field(description='Whether the tool is known at run time only, as those of an MCP server are.')
    ] = MISSING
    title: Annotated[str | MISSING, Field(description='Name of the tool for people.')] = MISSING


class ToolInputErrorEvent(StrictModel):
    """The input of a tool call is not as the tool wants it, or there is no such tool. The tool does not run."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['tool-input-error']
    tool_call_id: Annotated[str, Field(alias='toolCallId', description='Id of the tool call.')]
    tool_name: Annotated[str, Field(alias='toolName', description='Name of the tool.')]
    input: Annotated[Any, Field(description='What came as input.')]
    error_text: Annotated[str, Field(alias='errorText', description='What is wrong.')]
    provider_executed: Annotated[
        bool | MISSING,
        Field(
            alias='providerExecuted',
            description='Whether the provider of the model runs the tool itself: then the stream brings its output.',
        ),
    ] = MISSING
    provider_metadata: Annotated[ProviderMetadata | MISSING, Field(alias='providerMetadata')] = MISSING
    tool_metadata: Annotated[
        dict[str, Any] | MISSING, Field(alias='toolMetadata', description='What the application says of the tool.')
    ] = MISSING
    dynamic: Annotated[
        bool | MISSING, Field(description='Whether the tool is known at run time only, as those of an MCP server are.')
    ] = MISSING
    title: Annotated[str | MISSING, Field(description='Name of the tool for people.')] = MISSING


class ToolApprovalResponseEvent(StrictModel):
    """The answer to a request for approval that was given automatically."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['tool-approval-response']
    approval_id: Annotated[str, Field(alias='approvalId', description='Id of the request.')]
    approved: Annotated[bool, Field(description='Whether the tool may run.')]
    reason: Annotated[str | MISSING, Field(description='Why.')] = MISSING
    provider_executed: Annotated[
        bool | MISSING,
        Field(
            alias='providerExecuted',
            description='Whether the provider of the model runs the tool itself: then the stream brings its output.',
        ),
    ] = MISSING
    provider_metadata: Annotated[ProviderMetadata | MISSING, Field(alias='providerMetadata')] = MISSING


class ToolOutputAvailableEvent(StrictModel):
    """The output of a tool call; a preliminary one is followed by others."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['tool-output-available']
    tool_call_id: Annotated[str, Field(alias='toolCallId', description='Id of the tool call.')]
    output: Annotated[Any, Field(description='The output; null if there is nothing in it.')]
    provider_executed: Annotated[
        bool | MISSING,
        Field(
            alias='providerExecuted',
            description='Whether the provider of the model runs the tool itself: then the stream brings its output.',
        ),
    ] = MISSING
    provider_metadata: Annotated[ProviderMetadata | MISSING, Field(alias='providerMetadata')] = MISSING
    tool_metadata: Annotated[
        dict[str, Any] | MISSING, Field(alias='toolMetadata', description='What the application says of the tool.')
    ] = MISSING
    dynamic: Annotated[
        bool | MISSING, Field(description='Whether the tool is known at run time only, as those of an MCP server are.')
    ] = MISSING
    preliminary: Annotated[
        bool | MISSING, Field(description='Whether the tool still runs, and another output replaces this one.')
    ] = MISSING


class ToolOutputErrorEvent(StrictModel):
    """The tool failed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['tool-output-error']
    tool_call_id: Annotated[str, Field(alias='toolCallId', description='Id of the tool call.')]
    error_text: Annotated[str, Field(alias='errorText', description='What happened.')]
    provider_executed: Annotated[
        bool | MISSING,
        Field(
            alias='providerExecuted',
            description='Whether the provider of the model runs the tool itself: then the stream brings its output.',
        ),
    ] = MISSING
    provider_metadata: Annotated[ProviderMetadata | MISSING, Field(alias='providerMetadata')] = MISSING
    tool_metadata: Annotated[
        dict[str, Any] | MISSING, Field(alias='toolMetadata', description='What the application says of the tool.')
    ] = MISSING
    dynamic: Annotated[
        bool | MISSING, Field(description='Whether the tool is known at run time only, as those of an MCP server are.')
    ] = MISSING


class FileEvent(StrictModel):
    """A file that the model made."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['file']
    url: Annotated[str, Field(description='Where the file is, often a data URL.')]
    media_type: Annotated[str, Field(alias='mediaType', description='IANA media type.')]
    provider_metadata: Annotated[ProviderMetadata | MISSING, Field(alias='providerMetadata')] = MISSING


class SourceUrlEvent(StrictModel):
    """A page that the answer relies on."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['source-url']
    source_id: Annotated[str, Field(alias='sourceId', description='Id of the source.')]
    url: Annotated[str, Field(description='Address of the page.')]
    title: Annotated[str | MISSING, Field(description='Title of the page.')] = MISSING
    provider_metadata: Annotated[ProviderMetadata | MISSING, Field(alias='providerMetadata')] = MISSING


class SourceDocumentEvent(StrictModel):
    """A document that the answer relies on."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['source-document']
    source_id: Annotated[str, Field(alias='sourceId', description='Id of the source.')]
    media_type: Annotated[str, Field(alias='mediaType', description='IANA media type.')]
    title: Annotated[str, Field(description='Title of the document.')]
    filename: Annotated[str | MISSING, Field(description='Name of its file.')] = MISSING
    provider_metadata: Annotated[ProviderMetadata | MISSING, Field(alias='providerMetadata')] = MISSING


class CustomEvent(StrictModel):
    """Something of one provider only, kept for the next request to it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['custom']
    kind: Annotated[str, Field(description='The provider and its word for it, joined by a dot.')]
    provider_metadata: Annotated[ProviderMetadata | MISSING, Field(alias='providerMetadata')] = MISSING


class CitedSource(RootModel[CitedPage | CitedDocument]):
    root: Annotated[
        CitedPage | CitedDocument,
        Field(description='A source, told apart by `sourceType`.', discriminator='source_type'),
    ]


class SteeringPart(RootModel[SteeringText | SteeringFile]):
    root: Annotated[
        SteeringText | SteeringFile,
        Field(description="A part of a user's message, told apart by `type`.", discriminator='type'),
    ]


class SteeringMessageEvent(StrictModel):
    """What the user said while the agent was at work, taken into the step that follows. Experimental."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['steering-message']
    id: Annotated[str, Field(description="Id of the user's message.")]
    parts: Annotated[list[SteeringPart], Field(description='What it says.')]


class Citation(StrictModel):
    """What supports a text, or a piece of it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    source: CitedSource
    start_index: Annotated[int | MISSING, Field(alias='startIndex', description='Where the piece begins.', ge=0)] = (
        MISSING
    )
    end_index: Annotated[int | MISSING, Field(alias='endIndex', description='Where it ends.', ge=0)] = MISSING
    cited_text: Annotated[str | MISSING, Field(alias='citedText', description='The words of the source.')] = MISSING


class TextEndEvent(StrictModel):
    """Ends a text."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['text-end']
    id: Annotated[str, Field(description='Id of the text.')]
    citations: Annotated[list[Citation] | MISSING, Field(description='What supports the text.')] = MISSING
    provider_metadata: Annotated[ProviderMetadata | MISSING, Field(alias='providerMetadata')] = MISSING


class KnownUIMessageChunk(
    RootModel[
        StartEvent
        | FinishEvent
        | StartStepEvent
        | FinishStepEvent
        | ResetStepEvent
        | TextStartEvent
        | TextDeltaEvent
        | TextEndEvent
        | ReasoningStartEvent
        | ReasoningDeltaEvent
        | ReasoningEndEvent
        | ReasoningFileEvent
        | ToolInputStartEvent
        | ToolInputDeltaEvent
        | ToolInputAvailableEvent
        | ToolInputErrorEvent
        | ToolApprovalRequestEvent
        | ToolApprovalResponseEvent
        | ToolOutputAvailableEvent
        | ToolOutputErrorEvent
        | ToolOutputDeniedEvent
        | FileEvent
        | SourceUrlEvent
        | SourceDocumentEvent
        | CustomEvent
        | SteeringMessageEvent
        | MessageMetadataEvent
        | ErrorEvent
        | AbortEvent
    ]
):
    root: Annotated[
        StartEvent | FinishEvent | StartStepEvent | FinishStepEvent | ResetStepEvent | TextStartEvent | TextDeltaEvent | TextEndEvent | ReasoningStartEvent | ReasoningDeltaEvent | ReasoningEndEvent | ReasoningFileEvent | ToolInputStartEvent | ToolInputDeltaEvent | ToolInputAvailableEvent | ToolInputErrorEvent | ToolApprovalRequestEvent | ToolApprovalResponseEvent | ToolOutputAvailableEvent | ToolOutputErrorEvent | ToolOutputDeniedEvent | FileEvent | SourceUrlEvent | SourceDocumentEvent | CustomEvent | SteeringMessageEvent | MessageMetadataEvent | ErrorEvent | AbortEvent,
        Field(description='Any event of a stream, told apart by `type`.', discriminator='type'),
    ]


class UIMessageChunk(RootModel[KnownUIMessageChunk | DataEvent]):
    root: Annotated[KnownUIMessageChunk | DataEvent, Field(title='UIMessageChunk')]