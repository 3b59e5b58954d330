"""Pydantic models of the events. Needs the extra `pydantic`.

Generated from ag-ui.schema.json (the AG-UI protocol 1.1) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 05b1644025d4ba3c70b2e0d28d1066c2b014d78aeab54dd7440bd13810fefb85
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel
from pydantic_core import MISSING
from session_events.strict_model import StrictModel


class Context(StrictModel):
    """Something that the agent is told beside the conversation."""

    model_config = ConfigDict(
        extra='forbid',
    )
    description: Annotated[str, Field(description='What it is.')]
    value: Annotated[str, Field(description='What it says.')]


class DataSource(StrictModel):
    """Bytes that are carried along."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['data']
    value: Annotated[str, Field(description='The bytes in base64.')]
    mime_type: Annotated[str, Field(alias='mimeType', description='Their media type.')]


class FileSource(StrictModel):
    """Bytes that the model's provider has already, under a handle it gave."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['file']
    value: Annotated[str, Field(description='The handle.')]
    provider: Annotated[str | MISSING, Field(description='Whose handle it is.')] = MISSING
    mime_type: Annotated[str | MISSING, Field(alias='mimeType', description='Their media type.')] = MISSING


class FunctionCall(StrictModel):
    """Name and arguments of a call."""

    model_config = ConfigDict(
        extra='forbid',
    )
    name: Annotated[str, Field(description="The tool's name.")]
    arguments: Annotated[
        str, Field(description='The arguments: by custom JSON, though nothing promises that models write it well.')
    ]


class JsonPointer(RootModel[str]):
    root: Annotated[
        str,
        Field(
            description='A place in a document (RFC 6901): empty, or steps that each begin with a slash.',
            pattern='^(/([^/~]|~[01])*)*$',
        ),
    ]


class Metadata(RootModel[dict[str, Any]]):
    """Anything, by name. The name `ag-ui` is the protocol's own."""

    root: dict[str, Any]


class MoveOperation(StrictModel):
    """Moves a value to a place."""

    model_config = ConfigDict(
        extra='allow',
    )
    op: Literal['move']
    from_: Annotated[JsonPointer, Field(alias='from', description='The place before.')]
    path: Annotated[JsonPointer, Field(description='The place.')]


class RemoveOperation(StrictModel):
    """Removes what is at a place."""

    model_config = ConfigDict(
        extra='allow',
    )
    op: Literal['remove']
    path: Annotated[JsonPointer, Field(description='The place.')]


class ReplaceOperation(StrictModel):
    """Puts a value in the place of another."""

    model_config = ConfigDict(
        extra='allow',
    )
    op: Literal['replace']
    path: Annotated[JsonPointer, Field(description='The place.')]
    value: Annotated[Any, Field(description='The value: any JSON.')]


class ResumeEntry(StrictModel):
    """The answer to one interrupt."""

    model_config = ConfigDict(
        extra='forbid',
    )
    interrupt_id: Annotated[str, Field(alias='interruptId', description='The interrupt that is answered.')]
    status: Annotated[Literal['resolved', 'cancelled'], Field(description='Whether it was answered or given up.')]
    payload: Annotated[
        Any | MISSING, Field(description='The answer; null, as old producers write it, means absent.')
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the answer.')] = MISSING


class RunFinishedCancelledOutcome(StrictModel):
    """The run was stopped on purpose, and did not fail."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['cancelled']


class RunFinishedSuccessOutcome(StrictModel):
    """The run did what it was asked to."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['success']
    pending_tool_call_ids: Annotated[
        list[str] | MISSING,
        Field(
            alias='pendingToolCallIds',
            description='The calls that the application has to answer, all of them, in their order.',
        ),
    ] = MISSING


class SubagentFinishedSuccessOutcome(StrictModel):
    """The subagent did what it was asked to."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['success']


class SubagentFinishedSuspendedOutcome(StrictModel):
    """The subagent waits for an answer. A later run may go on with it under the same id."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['suspended']
    interrupt_ids: Annotated[
        list[str] | MISSING, Field(alias='interruptIds', description='The interrupts of its own that it waits for.')
    ] = MISSING


class SubagentRunId(RootModel[str]):
    root: Annotated[
        str,
        Field(
            description='Id of one invocation of a subagent. Another invocation of the same subagent has another id.'
        ),
    ]


class SystemMessage(StrictModel):
    """Instructions of the system."""

    model_config = ConfigDict(
        extra='forbid',
    )
    role: Literal['system']
    id: Annotated[str, Field(description='Id of the message within the conversation.')]
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    name: Annotated[str | MISSING, Field(description='Name of the speaker, where several have the same role.')] = (
        MISSING
    )
    content: Annotated[str, Field(description='The text.')]
    encrypted_value: Annotated[
        str | MISSING,
        Field(
            alias='encryptedValue',
            description='What the provider wants back with the message, and nobody else can read.',
        ),
    ] = MISSING
    encrypted_value_type: Annotated[
        str | MISSING,
        Field(
            alias='encryptedValueType',
            description="What kind of thing `encryptedValue` is, in the producer's own words; never without it. New in 1.1.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the message.')] = MISSING


class TestOperation(StrictModel):
    """Says which value is at a place; where another is, the patch does not apply."""

    model_config = ConfigDict(
        extra='allow',
    )
    op: Literal['test']
    path: Annotated[JsonPointer, Field(description='The place.')]
    value: Annotated[Any, Field(description='The value: any JSON.')]


class TextMessageRole(RootModel[Literal['developer', 'system', 'assistant', 'user']]):
    root: Annotated[
        Literal['developer', 'system', 'assistant', 'user'], Field(description='Whose words a streamed message is.')
    ]


class TextPart(StrictModel):
    """Text."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['text']
    id: Annotated[str | MISSING, Field(description='Id of the part.')] = MISSING
    text: Annotated[str, Field(description='The text.')]
    metadata: Annotated[
        Any | MISSING,
        Field(
            description='Anything about the part that the protocol has no field for; null, as old producers write it, means absent.'
        ),
    ] = MISSING


class TokenUsage(StrictModel):
    """Tokens of one model of one provider. What is absent was not counted; it is not zero."""

    model_config = ConfigDict(
        extra='forbid',
    )
    provider: Annotated[str | MISSING, Field(description='The provider.')] = MISSING
    model: Annotated[str | MISSING, Field(description='The model.')] = MISSING
    input_tokens: Annotated[
        int | MISSING, Field(alias='inputTokens', description='All tokens of the prompts.', ge=0, le=9007199254740991)
    ] = MISSING
    output_tokens: Annotated[
        int | MISSING,
        Field(alias='outputTokens', description='All tokens that were generated.', ge=0, le=9007199254740991),
    ] = MISSING
    total_tokens: Annotated[
        int | MISSING, Field(alias='totalTokens', description='The two together.', ge=0, le=9007199254740991)
    ] = MISSING
    reasoning_tokens: Annotated[
        int | MISSING,
        Field(
            alias='reasoningTokens', description='Those of the output that were thinking.', ge=0, le=9007199254740991
        ),
    ] = MISSING
    cached_input_tokens: Annotated[
        int | MISSING,
        Field(
            alias='cachedInputTokens',
            description='Those of the input that were read from a cache.',
            ge=0,
            le=9007199254740991,
        ),
    ] = MISSING
    cache_write_input_tokens: Annotated[
        int | MISSING,
        Field(
            alias='cacheWriteInputTokens',
            description='Those of the input that were written to a cache.',
            ge=0,
            le=9007199254740991,
        ),
    ] = MISSING


class Tool(StrictModel):
    """A tool that the agent may call."""

    model_config = ConfigDict(
        extra='forbid',
    )
    name: Annotated[str, Field(description='Its name.')]
    description: Annotated[str, Field(description='What it does.')]
    parameters: Annotated[
        Any | MISSING,
        Field(description='A JSON Schema of its arguments; null, as old producers write it, means absent.'),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the tool.')] = MISSING


class ToolCall(StrictModel):
    """A call that a message of the assistant makes. It belongs to whom the message belongs to."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[str, Field(description='Id of the call.')]
    type: Literal['function']
    function: Annotated[FunctionCall, Field(description='What is called, and with what.')]
    encrypted_value: Annotated[
        str | MISSING,
        Field(
            alias='encryptedValue',
            description='What the provider wants back with the message, and nobody else can read.',
        ),
    ] = MISSING
    encrypted_value_type: Annotated[
        str | MISSING,
        Field(
            alias='encryptedValueType',
            description="What kind of thing `encryptedValue` is, in the producer's own words; never without it. New in 1.1.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the call.')] = MISSING


class UrlSource(StrictModel):
    """Bytes that are fetched from an address."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['url']
    value: Annotated[str, Field(description='The address.')]
    mime_type: Annotated[str | MISSING, Field(alias='mimeType', description='Their media type.')] = MISSING


class RunErrorEvent(StrictModel):
    """A run fails, or could not begin."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['RUN_ERROR']
    message: Annotated[str, Field(description='What went wrong, for people.')]
    code: Annotated[str | MISSING, Field(description='What went wrong, for programs.')] = MISSING
    usage: Annotated[list[TokenUsage] | MISSING, Field(description='The tokens of the run.')] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class StepStartedEvent(StrictModel):
    """A phase of the run begins."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['STEP_STARTED']
    step_name: Annotated[str, Field(alias='stepName', description='Name of the phase.')]
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class StepFinishedEvent(StrictModel):
    """A phase of the run ends."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['STEP_FINISHED']
    step_name: Annotated[str, Field(alias='stepName', description='Name of the phase.')]
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class TextMessageStartEvent(StrictModel):
    """A message begins, or goes on after it was closed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['TEXT_MESSAGE_START']
    message_id: Annotated[str, Field(alias='messageId', description='Id of the message.')]
    role: Annotated[
        TextMessageRole | MISSING, Field(description="Whose words they are; absent for the assistant's.")
    ] = MISSING
    name: Annotated[str | MISSING, Field(description='Name of the speaker, where several have the same role.')] = (
        MISSING
    )
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class TextMessageContentEvent(StrictModel):
    """A piece of a message."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['TEXT_MESSAGE_CONTENT']
    message_id: Annotated[str, Field(alias='messageId', description='The message that it belongs to.')]
    delta: Annotated[str, Field(description='The piece; may be empty.')]
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class TextMessageEndEvent(StrictModel):
    """A message is complete."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['TEXT_MESSAGE_END']
    message_id: Annotated[str, Field(alias='messageId', description='The message that is complete.')]
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class TextMessageChunkEvent(StrictModel):
    """Start, content and end of a message in one event. What follows of the same message may leave out what has been said."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['TEXT_MESSAGE_CHUNK']
    message_id: Annotated[
        str | MISSING,
        Field(alias='messageId', description='The message that it belongs to; absent for the one that is open.'),
    ] = MISSING
    role: Annotated[
        TextMessageRole | MISSING, Field(description="Whose words they are; absent for the assistant's.")
    ] = MISSING
    name: Annotated[str | MISSING, Field(description='Name of the speaker, where several have the same role.')] = (
        MISSING
    )
    delta: Annotated[str | MISSING, Field(description='The piece; may be empty.')] = MISSING
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class ToolCallStartEvent(StrictModel):
    """A call of a tool begins to be written, or goes on after it was closed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['TOOL_CALL_START']
    tool_call_id: Annotated[str, Field(alias='toolCallId', description='Id of the call.')]
    tool_call_name: Annotated[str, Field(alias='toolCallName', description='Name of the tool.')]
    parent_message_id: Annotated[
        str | None | MISSING,
        Field(
            alias='parentMessageId',
            description='The message that makes the call; absent, or null as old producers write it, if there is none.',
        ),
    ] = MISSING
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class ToolCallArgsEvent(StrictModel):
    """A piece of the arguments of a call."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['TOOL_CALL_ARGS']
    tool_call_id: Annotated[str, Field(alias='toolCallId', description='The call that it belongs to.')]
    delta: Annotated[str, Field(description='The piece; may be empty.')]
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class ToolCallEndEvent(StrictModel):
    """The arguments of a call are complete."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['TOOL_CALL_END']
    tool_call_id: Annotated[str, Field(alias='toolCallId', description='The call whose arguments are complete.')]
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class ToolCallChunkEvent(StrictModel):
    """Start, arguments and end of a call in one event. What follows of the same call may leave out what has been said."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['TOOL_CALL_CHUNK']
    tool_call_id: Annotated[
        str | MISSING,
        Field(alias='toolCallId', description='The call that it belongs to; absent for the one that is open.'),
    ] = MISSING
    tool_call_name: Annotated[
        str | MISSING, Field(alias='toolCallName', description='Name of the tool; the first chunk of a call has it.')
    ] = MISSING
    parent_message_id: Annotated[
        str | None | MISSING,
        Field(
            alias='parentMessageId',
            description='The message that makes the call; absent, or null as old producers write it, if there is none.',
        ),
    ] = MISSING
    delta: Annotated[str | MISSING, Field(description='The piece; may be empty.')] = MISSING
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class StateSnapshotEvent(StrictModel):
    """The state, all of it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['STATE_SNAPSHOT']
    snapshot: Annotated[Any, Field(description='The state: any JSON.')]
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class ActivitySnapshotEvent(StrictModel):
    """Progress that is not conversation: a search, a list of things to do."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['ACTIVITY_SNAPSHOT']
    message_id: Annotated[str, Field(alias='messageId', description='Id of the message that shows it.')]
    activity_type: Annotated[
        str, Field(alias='activityType', description="What kind of activity it is, in the producer's own words.")
    ]
    content: Annotated[dict[str, Any], Field(description='What is shown of it.')]
    replace: Annotated[
        bool | MISSING,
        Field(description='False if a message of this id that is there already stays as it is; true if absent.'),
    ] = MISSING
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class ReasoningStartEvent(StrictModel):
    """The model begins to think. The span may hold several messages."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['REASONING_START']
    message_id: Annotated[
        str, Field(alias='messageId', description='Id of the span; it may be that of a message in it too.')
    ]
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class ReasoningMessageStartEvent(StrictModel):
    """A message of what the model thinks begins."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['REASONING_MESSAGE_START']
    message_id: Annotated[str, Field(alias='messageId', description='Id of the message.')]
    role: Annotated[Literal['reasoning'], Field(description='Always `reasoning`.')]
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class ReasoningMessageContentEvent(StrictModel):
    """A piece of what the model thinks."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['REASONING_MESSAGE_CONTENT']
    message_id: Annotated[str, Field(alias='messageId', description='The message that it belongs to.')]
    delta: Annotated[str, Field(description='The piece; may be empty.')]
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class ReasoningMessageEndEvent(StrictModel):
    """A message of what the model thinks is complete."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['REASONING_MESSAGE_END']
    message_id: Annotated[str, Field(alias='messageId', description='The message that is complete.')]
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class ReasoningMessageChunkEvent(StrictModel):
    """Start, content and end of a message of what the model thinks in one event."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['REASONING_MESSAGE_CHUNK']
    message_id: Annotated[
        str | MISSING,
        Field(alias='messageId', description='The message that it belongs to; absent for the one that is open.'),
    ] = MISSING
    delta: Annotated[str | MISSING, Field(description='The piece; may be empty.')] = MISSING
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class ReasoningEndEvent(StrictModel):
    """The model has done with thinking."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['REASONING_END']
    message_id: Annotated[str, Field(alias='messageId', description='The span that ends.')]
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class ReasoningEncryptedValueEvent(StrictModel):
    """What the provider wants back with a message or a call, and nobody else can read."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['REASONING_ENCRYPTED_VALUE']
    subtype: Annotated[Literal['tool-call', 'message'], Field(description='What `entityId` names.')]
    entity_id: Annotated[str, Field(alias='entityId', description='The message or the call.')]
    encrypted_value: Annotated[str, Field(alias='encryptedValue', description='The value.')]
    encrypted_value_type: Annotated[
        str | MISSING,
        Field(
            alias='encryptedValueType',
            description="What kind of thing the value is, in the producer's own words. New in 1.1.",
        ),
    ] = MISSING
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class SubagentStartedEvent(StrictModel):
    """An invocation of a subagent begins. What it does carries its id."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['SUBAGENT_STARTED']
    subagent_run_id: Annotated[SubagentRunId, Field(alias='subagentRunId', description='Id of the invocation.')]
    name: Annotated[str, Field(description='Name of the subagent.')]
    description: Annotated[str | MISSING, Field(description='What it is for.')] = MISSING
    parent_subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='parentSubagentRunId',
            description='The invocation that began this one; absent if the parent agent did.',
        ),
    ] = MISSING
    parent_tool_call_id: Annotated[
        str | MISSING, Field(alias='parentToolCallId', description='The call that began it.')
    ] = MISSING
    parent_message_id: Annotated[
        str | MISSING, Field(alias='parentMessageId', description='The message that began it.')
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class SubagentErrorEvent(StrictModel):
    """An invocation of a subagent fails. The run may go on."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['SUBAGENT_ERROR']
    subagent_run_id: Annotated[SubagentRunId, Field(alias='subagentRunId', description='Id of the invocation.')]
    message: Annotated[str, Field(description='What went wrong, for people.')]
    code: Annotated[str | MISSING, Field(description='What went wrong, for programs.')] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class RawEvent(StrictModel):
    """An event of the model's provider, as it was. Nothing follows from it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['RAW']
    event: Annotated[Any, Field(description='The event: any JSON.')]
    source: Annotated[str | MISSING, Field(description='Where it comes from.')] = MISSING
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class CustomEvent(StrictModel):
    """An event of the application's own."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['CUSTOM']
    name: Annotated[str, Field(description='Its name, by custom with a prefix of the application.')]
    value: Annotated[Any, Field(description='What it says: any JSON.')]
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class ThinkingStartEvent(StrictModel):
    """The model begins to think. Left the protocol in 1.0, where REASONING_START took its place."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['THINKING_START']
    title: Annotated[str | MISSING, Field(description='What it thinks about.')] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class ThinkingTextMessageStartEvent(StrictModel):
    """A message of what the model thinks begins. Left the protocol in 1.0, where REASONING_MESSAGE_START took its place."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['THINKING_TEXT_MESSAGE_START']
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class ThinkingTextMessageContentEvent(StrictModel):
    """A piece of what the model thinks. Left the protocol in 1.0, where REASONING_MESSAGE_CONTENT took its place."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['THINKING_TEXT_MESSAGE_CONTENT']
    delta: Annotated[str, Field(description='The piece.')]
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class ThinkingTextMessageEndEvent(StrictModel):
    """A message of what the model thinks is complete. Left the protocol in 1.0, where REASONING_MESSAGE_END took its place."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['THINKING_TEXT_MESSAGE_END']
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class ThinkingEndEvent(StrictModel):
    """The model has done with thinking. Left the protocol in 1.0, where REASONING_END took its place."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['THINKING_END']
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class ActivityMessage(StrictModel):
    """Progress that is not conversation, kept at its place among the messages. It is shown, and never sent back to the agent."""

    model_config = ConfigDict(
        extra='forbid',
    )
    role: Literal['activity']
    id: Annotated[str, Field(description='Id of the message within the conversation.')]
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    activity_type: Annotated[
        str, Field(alias='activityType', description="What kind of activity it is, in the producer's own words.")
    ]
    content: Annotated[dict[str, Any], Field(description='What is shown of it.')]
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the message.')] = MISSING


class AddOperation(StrictModel):
    """Puts a value at a place."""

    model_config = ConfigDict(
        extra='allow',
    )
    op: Literal['add']
    path: Annotated[JsonPointer, Field(description='The place.')]
    value: Annotated[Any, Field(description='The value: any JSON.')]


class AssistantMessage(StrictModel):
    """What the agent said, and which tools it called."""

    model_config = ConfigDict(
        extra='forbid',
    )
    role: Literal['assistant']
    id: Annotated[str, Field(description='Id of the message within the conversation.')]
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    name: Annotated[str | MISSING, Field(description='Name of the speaker, where several have the same role.')] = (
        MISSING
    )
    content: Annotated[str | MISSING, Field(description='The text; absent if there are only calls.')] = MISSING
    tool_calls: Annotated[
        list[ToolCall] | MISSING, Field(alias='toolCalls', description='The calls that the message makes.')
    ] = MISSING
    encrypted_value: Annotated[
        str | MISSING,
        Field(
            alias='encryptedValue',
            description='What the provider wants back with the message, and nobody else can read.',
        ),
    ] = MISSING
    encrypted_value_type: Annotated[
        str | MISSING,
        Field(
            alias='encryptedValueType',
            description="What kind of thing `encryptedValue` is, in the producer's own words; never without it. New in 1.1.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the message.')] = MISSING


class CopyOperation(StrictModel):
    """Copies a value to a place."""

    model_config = ConfigDict(
        extra='allow',
    )
    op: Literal['copy']
    from_: Annotated[JsonPointer, Field(alias='from', description='The place before.')]
    path: Annotated[JsonPointer, Field(description='The place.')]


class DeveloperMessage(StrictModel):
    """Instructions of the application's developer."""

    model_config = ConfigDict(
        extra='forbid',
    )
    role: Literal['developer']
    id: Annotated[str, Field(description='Id of the message within the conversation.')]
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    name: Annotated[str | MISSING, Field(description='Name of the speaker, where several have the same role.')] = (
        MISSING
    )
    content: Annotated[str, Field(description='The text.')]
    encrypted_value: Annotated[
        str | MISSING,
        Field(
            alias='encryptedValue',
            description='What the provider wants back with the message, and nobody else can read.',
        ),
    ] = MISSING
    encrypted_value_type: Annotated[
        str | MISSING,
        Field(
            alias='encryptedValueType',
            description="What kind of thing `encryptedValue` is, in the producer's own words; never without it. New in 1.1.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the message.')] = MISSING


class Interrupt(StrictModel):
    """Something that a run needs from outside to go on."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[str, Field(description='Id of the interrupt, by which it is answered.')]
    reason: Annotated[str, Field(description="Why the run stopped, in the producer's own words.")]
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    message: Annotated[str | MISSING, Field(description='What the user is asked.')] = MISSING
    tool_call_id: Annotated[
        str | MISSING, Field(alias='toolCallId', description='The call that is to be approved, if it is one.')
    ] = MISSING
    response_schema: Annotated[
        dict[str, Any] | MISSING, Field(alias='responseSchema', description='A JSON Schema of the answer.')
    ] = MISSING
    expires_at: Annotated[
        str | MISSING, Field(alias='expiresAt', description='Until when it can be answered: by custom in ISO 8601.')
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the interrupt.')] = MISSING


class JsonPatchOperation(
    RootModel[AddOperation | RemoveOperation | ReplaceOperation | MoveOperation | CopyOperation | TestOperation]
):
    root: Annotated[
        AddOperation | RemoveOperation | ReplaceOperation | MoveOperation | CopyOperation | TestOperation,
        Field(
            description='A step of a patch (RFC 6902), told apart by `op`. Fields that an operation has no use for are ignored.',
            discriminator='op',
        ),
    ]


class PartSource(RootModel[DataSource | UrlSource | FileSource]):
    root: Annotated[
        DataSource | UrlSource | FileSource,
        Field(description='Where the bytes of a part come from, told apart by `type`.', discriminator='type'),
    ]


class ReasoningMessage(StrictModel):
    """What the model thought."""

    model_config = ConfigDict(
        extra='forbid',
    )
    role: Literal['reasoning']
    id: Annotated[str, Field(description='Id of the message within the conversation.')]
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    content: Annotated[str, Field(description='The text.')]
    encrypted_value: Annotated[
        str | MISSING,
        Field(
            alias='encryptedValue',
            description='What the provider wants back with the message, and nobody else can read.',
        ),
    ] = MISSING
    encrypted_value_type: Annotated[
        str | MISSING,
        Field(
            alias='encryptedValueType',
            description="What kind of thing `encryptedValue` is, in the producer's own words; never without it. New in 1.1.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the message.')] = MISSING


class RunFinishedInterruptOutcome(StrictModel):
    """The run waits for an answer, with which the next run goes on."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['interrupt']
    interrupts: Annotated[list[Interrupt], Field(description='What it waits for.', min_length=1)]


class RunFinishedOutcome(
    RootModel[RunFinishedSuccessOutcome | RunFinishedInterruptOutcome | RunFinishedCancelledOutcome]
):
    root: Annotated[
        RunFinishedSuccessOutcome | RunFinishedInterruptOutcome | RunFinishedCancelledOutcome,
        Field(description='How a run ended, told apart by `type`.', discriminator='type'),
    ]


class SubagentFinishedOutcome(RootModel[SubagentFinishedSuccessOutcome | SubagentFinishedSuspendedOutcome]):
    root: Annotated[
        SubagentFinishedSuccessOutcome | SubagentFinishedSuspendedOutcome,
        Field(description='How an invocation ended, told apart by `type`.', discriminator='type'),
    ]


class VideoPart(StrictModel):
    """A video."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['video']
    id: Annotated[str | MISSING, Field(description='Id of the part.')] = MISSING
    source: Annotated[PartSource, Field(description='Where its bytes come from.')]
    metadata: Annotated[
        Any | MISSING,
        Field(
            description='Anything about the part that the protocol has no field for; null, as old producers write it, means absent.'
        ),
    ] = MISSING


class RunFinishedEvent(StrictModel):
    """A run ends that did not fail."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['RUN_FINISHED']
    thread_id: Annotated[str, Field(alias='threadId', description='The conversation that the run belongs to.')]
    run_id: Annotated[str, Field(alias='runId', description='Id of the run.')]
    result: Annotated[
        Any | MISSING, Field(description='What the run gives back; null, as old producers write it, means absent.')
    ] = MISSING
    outcome: Annotated[
        RunFinishedOutcome | None | MISSING,
        Field(description='How it ended; absent, or null as old producers write it, for success.'),
    ] = MISSING
    usage: Annotated[
        list[TokenUsage] | MISSING, Field(description='The tokens of the run, those of its subagents included.')
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class SubagentFinishedEvent(StrictModel):
    """An invocation of a subagent ends, or waits."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['SUBAGENT_FINISHED']
    subagent_run_id: Annotated[SubagentRunId, Field(alias='subagentRunId', description='Id of the invocation.')]
    result: Annotated[
        Any | MISSING, Field(description='What it gives back; null, as old producers write it, means absent.')
    ] = MISSING
    outcome: Annotated[SubagentFinishedOutcome | MISSING, Field(description='How it ended; absent for success.')] = (
        MISSING
    )
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class AudioPart(StrictModel):
    """An audio recording."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['audio']
    id: Annotated[str | MISSING, Field(description='Id of the part.')] = MISSING
    source: Annotated[PartSource, Field(description='Where its bytes come from.')]
    metadata: Annotated[
        Any | MISSING,
        Field(
            description='Anything about the part that the protocol has no field for; null, as old producers write it, means absent.'
        ),
    ] = MISSING


class DocumentPart(StrictModel):
    """A document."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['document']
    id: Annotated[str | MISSING, Field(description='Id of the part.')] = MISSING
    source: Annotated[PartSource, Field(description='Where its bytes come from.')]
    metadata: Annotated[
        Any | MISSING,
        Field(
            description='Anything about the part that the protocol has no field for; null, as old producers write it, means absent.'
        ),
    ] = MISSING


class ImagePart(StrictModel):
    """An image."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['image']
    id: Annotated[str | MISSING, Field(description='Id of the part.')] = MISSING
    source: Annotated[PartSource, Field(description='Where its bytes come from.')]
    metadata: Annotated[
        Any | MISSING,
        Field(
            description='Anything about the part that the protocol has no field for; null, as old producers write it, means absent.'
        ),
    ] = MISSING


class JsonPatch(RootModel[list[JsonPatchOperation]]):
    """Steps that change a document, all of them or none."""

    root: Annotated[list[JsonPatchOperation], Field(description='Steps that change a document, all of them or none.')]


class StateDeltaEvent(StrictModel):
    """A change of the state."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['STATE_DELTA']
    delta: Annotated[JsonPatch, Field(description='The change.')]
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class ActivityDeltaEvent(StrictModel):
    """A change of such progress."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['ACTIVITY_DELTA']
    message_id: Annotated[str, Field(alias='messageId', description='The message that is changed.')]
    activity_type: Annotated[str, Field(alias='activityType', description='What kind of activity it is from now on.')]
    patch: Annotated[JsonPatch, Field(description='The change of its content.')]
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class ContentPart(RootModel[TextPart | ImagePart | AudioPart | VideoPart | DocumentPart]):
    root: Annotated[
        TextPart | ImagePart | AudioPart | VideoPart | DocumentPart,
        Field(
            description='A part of what a user says or a tool gives back, told apart by `type`.', discriminator='type'
        ),
    ]


class ToolMessage(StrictModel):
    """What a tool gave back."""

    model_config = ConfigDict(
        extra='forbid',
    )
    role: Literal['tool']
    id: Annotated[str, Field(description='Id of the message within the conversation.')]
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    content: Annotated[str | list[ContentPart], Field(description='Text, or parts in their order.')]
    tool_call_id: Annotated[str, Field(alias='toolCallId', description='The call that this answers.')]
    error: Annotated[str | MISSING, Field(description='Why the tool failed, if it did.')] = MISSING
    encrypted_value: Annotated[
        str | MISSING,
        Field(
            alias='encryptedValue',
            description='What the provider wants back with the message, and nobody else can read.',
        ),
    ] = MISSING
    encrypted_value_type: Annotated[
        str | MISSING,
        Field(
            alias='encryptedValueType',
            description="What kind of thing `encryptedValue` is, in the producer's own words; never without it. New in 1.1.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the message.')] = MISSING


class UserMessage(StrictModel):
    """What the user said."""

    model_config = ConfigDict(
        extra='forbid',
    )
    role: Literal['user']
    id: Annotated[str, Field(description='Id of the message within the conversation.')]
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    name: Annotated[str | MISSING, Field(description='Name of the speaker, where several have the same role.')] = (
        MISSING
    )
    content: Annotated[str | list[ContentPart], Field(description='Text, or parts in their order.')]
    encrypted_value: Annotated[
        str | MISSING,
        Field(
            alias='encryptedValue',
            description='What the provider wants back with the message, and nobody else can read.',
        ),
    ] = MISSING
    encrypted_value_type: Annotated[
        str | MISSING,
        Field(
            alias='encryptedValueType',
            description="What kind of thing `encryptedValue` is, in the producer's own words; never without it. New in 1.1.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the message.')] = MISSING


class ToolCallResultEvent(StrictModel):
    """What a call gave back, as a message of its own. Calls of the application's tools get none: their results are in the input of the next run."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['TOOL_CALL_RESULT']
    message_id: Annotated[str, Field(alias='messageId', description='Id of the message that the result becomes.')]
    tool_call_id: Annotated[str, Field(alias='toolCallId', description='The call that it answers.')]
    content: Annotated[str | list[ContentPart], Field(description='Text, or parts in their order.')]
    role: Annotated[Literal['tool'] | MISSING, Field(description='Always `tool`.')] = MISSING
    subagent_run_id: Annotated[
        SubagentRunId | MISSING,
        Field(
            alias='subagentRunId',
            description='The invocation of a subagent that this is the work of; absent for the parent agent.',
        ),
    ] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class Message(
    RootModel[
        DeveloperMessage
        | SystemMessage
        | AssistantMessage
        | UserMessage
        | ToolMessage
        | ActivityMessage
        | ReasoningMessage
    ]
):
    root: Annotated[
        DeveloperMessage | SystemMessage | AssistantMessage | UserMessage | ToolMessage | ActivityMessage | ReasoningMessage,
        Field(description='A message of the conversation, told apart by `role`.', discriminator='role'),
    ]


class RunAgentInput(StrictModel):
    """What a run is asked to do."""

    model_config = ConfigDict(
        extra='forbid',
    )
    thread_id: Annotated[str, Field(alias='threadId', description='The conversation that the run belongs to.')]
    run_id: Annotated[str, Field(alias='runId', description='Id of the run.')]
    protocol_version: Annotated[
        str | MISSING,
        Field(
            alias='protocolVersion',
            description='The version of the protocol that the client speaks, such as `1.1`; absent in clients from before 1.0.',
        ),
    ] = MISSING
    parent_run_id: Annotated[str | MISSING, Field(alias='parentRunId', description='The run that began this one.')] = (
        MISSING
    )
    state: Annotated[Any | MISSING, Field(description='The state that the run begins with: any JSON.')] = MISSING
    messages: Annotated[list[Message], Field(description='The conversation so far.')]
    tools: Annotated[list[Tool] | MISSING, Field(description='Tools of the application that the agent may call.')] = (
        MISSING
    )
    context: Annotated[
        list[Context] | MISSING, Field(description='What the agent is told beside the conversation.')
    ] = MISSING
    forwarded_props: Annotated[
        Any | MISSING,
        Field(
            alias='forwardedProps',
            description='What the application passes on to the agent; null, as old producers write it, means absent.',
        ),
    ] = MISSING
    resume: Annotated[list[ResumeEntry] | MISSING, Field(description='Answers to what the run before stopped for.')] = (
        MISSING
    )


class RunStartedEvent(StrictModel):
    """A run begins: the work on one request."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['RUN_STARTED']
    thread_id: Annotated[str, Field(alias='threadId', description='The conversation that the run belongs to.')]
    run_id: Annotated[str, Field(alias='runId', description='Id of the run.')]
    protocol_version: Annotated[
        str | MISSING,
        Field(
            alias='protocolVersion',
            description='The version of the protocol that the producer speaks, such as `1.1`; absent in producers from before 1.0.',
        ),
    ] = MISSING
    parent_run_id: Annotated[str | MISSING, Field(alias='parentRunId', description='The run that began this one.')] = (
        MISSING
    )
    input: Annotated[RunAgentInput | MISSING, Field(description='What the run was asked to do.')] = MISSING
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class MessagesSnapshotEvent(StrictModel):
    """All messages that the producer knows of."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Literal['MESSAGES_SNAPSHOT']
    messages: Annotated[list[Message], Field(description='The messages, in their order.')]
    timestamp: Annotated[
        int | MISSING,
        Field(
            description='When the event was made: by custom, milliseconds since 1970.',
            ge=-9007199254740991,
            le=9007199254740991,
        ),
    ] = MISSING
    raw_event: Annotated[
        Any | MISSING,
        Field(
            alias='rawEvent',
            description="The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.",
        ),
    ] = MISSING
    metadata: Annotated[Metadata | MISSING, Field(description='What else is to be known of the event.')] = MISSING


class Event(
    RootModel[
        RunStartedEvent
        | RunFinishedEvent
        | RunErrorEvent
        | StepStartedEvent
        | StepFinishedEvent
        | TextMessageStartEvent
        | TextMessageContentEvent
        | TextMessageEndEvent
        | TextMessageChunkEvent
        | ToolCallStartEvent
        | ToolCallArgsEvent
        | ToolCallEndEvent
        | ToolCallChunkEvent
        | ToolCallResultEvent
        | StateSnapshotEvent
        | StateDeltaEvent
        | MessagesSnapshotEvent
        | ActivitySnapshotEvent
        | ActivityDeltaEvent
        | ReasoningStartEvent
        | ReasoningMessageStartEvent
        | ReasoningMessageContentEvent
        | ReasoningMessageEndEvent
        | ReasoningMessageChunkEvent
        | ReasoningEndEvent
        | ReasoningEncryptedValueEvent
        | SubagentStartedEvent
        | SubagentFinishedEvent
        | SubagentErrorEvent
        | RawEvent
        | CustomEvent
        | ThinkingStartEvent
        | ThinkingTextMessageStartEvent
        | ThinkingTextMessageContentEvent
        | ThinkingTextMessageEndEvent
        | ThinkingEndEvent
    ]
):
    root: Annotated[
        RunStartedEvent | RunFinishedEvent | RunErrorEvent | StepStartedEvent | StepFinishedEvent | TextMessageStartEvent | TextMessageContentEvent | TextMessageEndEvent | TextMessageChunkEvent | ToolCallStartEvent | ToolCallArgsEvent | ToolCallEndEvent | ToolCallChunkEvent | ToolCallResultEvent | StateSnapshotEvent | StateDeltaEvent | MessagesSnapshotEvent | ActivitySnapshotEvent | ActivityDeltaEvent | ReasoningStartEvent | ReasoningMessageStartEvent | ReasoningMessageContentEvent | ReasoningMessageEndEvent | ReasoningMessageChunkEvent | ReasoningEndEvent | ReasoningEncryptedValueEvent | SubagentStartedEvent | SubagentFinishedEvent | SubagentErrorEvent | RawEvent | CustomEvent | ThinkingStartEvent | ThinkingTextMessageStartEvent | ThinkingTextMessageContentEvent | ThinkingTextMessageEndEvent | ThinkingEndEvent,
        Field(description='Any event of a run, told apart by `type`.', discriminator='type', title='Event'),
    ]