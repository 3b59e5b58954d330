"""Typed events.

Generated from ag-ui.schema.json (the AG-UI protocol 1.1) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 05b1644025d4ba3c70b2e0d28d1066c2b014d78aeab54dd7440bd13810fefb85
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType, field
from session_events.ag_ui.bases import OpTagOpenStruct, RoleTagClosedStruct, TypeTagClosedStruct
from session_events.structs import ClosedEvent, ClosedStruct


class Context(ClosedStruct, frozen=True, kw_only=True):
    """
    Something that the agent is told beside the conversation.

    Attributes:
        description: What it is.
        value: What it says.
    """

    description: str
    value: str


class DataSource(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='data'):
    """
    Bytes that are carried along.

    Attributes:
        value: The bytes in base64.
        mime_type: Their media type.
    """

    value: str
    mime_type: str = field(name='mimeType')


class FileSource(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='file'):
    """
    Bytes that the model's provider has already, under a handle it gave.

    Attributes:
        value: The handle.
        provider: Whose handle it is.
        mime_type: Their media type.
    """

    value: str
    provider: str | UnsetType = UNSET
    mime_type: str | UnsetType = field(name='mimeType', default=UNSET)


class FunctionCall(ClosedStruct, frozen=True, kw_only=True):
    """
    Name and arguments of a call.

    Attributes:
        name: The tool's name.
        arguments: The arguments: by custom JSON, though nothing promises that models write it well.
    """

    name: str
    arguments: str


JsonPointer: TypeAlias = Annotated[
    str,
    Meta(
        description='A place in a document (RFC 6901): empty, or steps that each begin with a slash.',
        pattern='^(/([^/~]|~[01])*)*$',
    ),
]


Metadata: TypeAlias = dict[str, Any]
"""Anything, by name. The name `ag-ui` is the protocol's own."""


class MoveOperation(OpTagOpenStruct, frozen=True, kw_only=True, tag_field='op', tag='move'):
    """
    Moves a value to a place.

    Attributes:
        from_: The place before.
        path: The place.
    """

    from_: JsonPointer = field(name='from')
    path: JsonPointer


class RemoveOperation(OpTagOpenStruct, frozen=True, kw_only=True, tag_field='op', tag='remove'):
    """
    Removes what is at a place.

    Attributes:
        path: The place.
    """

    path: JsonPointer


class ReplaceOperation(OpTagOpenStruct, frozen=True, kw_only=True, tag_field='op', tag='replace'):
    """
    Puts a value in the place of another.

    Attributes:
        path: The place.
        value: The value: any JSON.
    """

    path: JsonPointer
    value: Any


class ResumeEntry(ClosedStruct, frozen=True, kw_only=True):
    """
    The answer to one interrupt.

    Attributes:
        interrupt_id: The interrupt that is answered.
        status: Whether it was answered or given up.
        payload: The answer; null, as old producers write it, means absent.
        metadata: What else is to be known of the answer.
    """

    interrupt_id: str = field(name='interruptId')
    status: Literal['resolved', 'cancelled']
    payload: Any | UnsetType = UNSET
    metadata: Metadata | UnsetType = UNSET


class RunFinishedCancelledOutcome(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='cancelled'):
    """The run was stopped on purpose, and did not fail."""


class RunFinishedSuccessOutcome(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='success'):
    """
    The run did what it was asked to.

    Attributes:
        pending_tool_call_ids: The calls that the application has to answer, all of them, in their order.
    """

    pending_tool_call_ids: list[str] | UnsetType = field(name='pendingToolCallIds', default=UNSET)


class SubagentFinishedSuccessOutcome(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='success'):
    """The subagent did what it was asked to."""


class SubagentFinishedSuspendedOutcome(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='suspended'):
    """
    The subagent waits for an answer. A later run may go on with it under the same id.

    Attributes:
        interrupt_ids: The interrupts of its own that it waits for.
    """

    interrupt_ids: list[str] | UnsetType = field(name='interruptIds', default=UNSET)


SubagentRunId: TypeAlias = Annotated[
    str, Meta(description='Id of one invocation of a subagent. Another invocation of the same subagent has another id.')
]


class SystemMessage(RoleTagClosedStruct, frozen=True, kw_only=True, tag_field='role', tag='system'):
    """
    Instructions of the system.

    Attributes:
        id: Id of the message within the conversation.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        name: Name of the speaker, where several have the same role.
        content: The text.
        encrypted_value: What the provider wants back with the message, and nobody else can read.
        encrypted_value_type: What kind of thing `encryptedValue` is, in the producer's own words; never without it. New in 1.1.
        metadata: What else is to be known of the message.
    """

    id: str
    content: str
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    name: str | UnsetType = UNSET
    encrypted_value: str | UnsetType = field(name='encryptedValue', default=UNSET)
    encrypted_value_type: str | UnsetType = field(name='encryptedValueType', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class TestOperation(OpTagOpenStruct, frozen=True, kw_only=True, tag_field='op', tag='test'):
    """
    Says which value is at a place; where another is, the patch does not apply.

    Attributes:
        path: The place.
        value: The value: any JSON.
    """

    path: JsonPointer
    value: Any


TextMessageRole: TypeAlias = Annotated[
    Literal['developer', 'system', 'assistant', 'user'], Meta(description='Whose words a streamed message is.')
]


class TextPart(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='text'):
    """
    Text.

    Attributes:
        id: Id of the part.
        text: The text.
        metadata: Anything about the part that the protocol has no field for; null, as old producers write it, means absent.
    """

    text: str
    id: str | UnsetType = UNSET
    metadata: Any | UnsetType = UNSET


class TokenUsage(ClosedStruct, frozen=True, kw_only=True):
    """
    Tokens of one model of one provider. What is absent was not counted; it is not zero.

    Attributes:
        provider: The provider.
        model: The model.
        input_tokens: All tokens of the prompts.
        output_tokens: All tokens that were generated.
        total_tokens: The two together.
        reasoning_tokens: Those of the output that were thinking.
        cached_input_tokens: Those of the input that were read from a cache.
        cache_write_input_tokens: Those of the input that were written to a cache.
    """

    provider: str | UnsetType = UNSET
    model: str | UnsetType = UNSET
    input_tokens: Annotated[int, Meta(ge=0, le=9007199254740991)] | UnsetType = field(name='inputTokens', default=UNSET)
    output_tokens: Annotated[int, Meta(ge=0, le=9007199254740991)] | UnsetType = field(
        name='outputTokens', default=UNSET
    )
    total_tokens: Annotated[int, Meta(ge=0, le=9007199254740991)] | UnsetType = field(name='totalTokens', default=UNSET)
    reasoning_tokens: Annotated[int, Meta(ge=0, le=9007199254740991)] | UnsetType = field(
        name='reasoningTokens', default=UNSET
    )
    cached_input_tokens: Annotated[int, Meta(ge=0, le=9007199254740991)] | UnsetType = field(
        name='cachedInputTokens', default=UNSET
    )
    cache_write_input_tokens: Annotated[int, Meta(ge=0, le=9007199254740991)] | UnsetType = field(
        name='cacheWriteInputTokens', default=UNSET
    )


class Tool(ClosedStruct, frozen=True, kw_only=True):
    """
    A tool that the agent may call.

    Attributes:
        name: Its name.
        description: What it does.
        parameters: A JSON Schema of its arguments; null, as old producers write it, means absent.
        metadata: What else is to be known of the tool.
    """

    name: str
    description: str
    parameters: Any | UnsetType = UNSET
    metadata: Metadata | UnsetType = UNSET


class ToolCall(ClosedStruct, frozen=True, kw_only=True):
    """
    A call that a message of the assistant makes. It belongs to whom the message belongs to.

    Attributes:
        id: Id of the call.
        function: What is called, and with what.
        encrypted_value: What the provider wants back with the message, and nobody else can read.
        encrypted_value_type: What kind of thing `encryptedValue` is, in the producer's own words; never without it. New in 1.1.
        metadata: What else is to be known of the call.
    """

    id: str
    type: Literal['function']
    function: FunctionCall
    encrypted_value: str | UnsetType = field(name='encryptedValue', default=UNSET)
    encrypted_value_type: str | UnsetType = field(name='encryptedValueType', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class UrlSource(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='url'):
    """
    Bytes that are fetched from an address.

    Attributes:
        value: The address.
        mime_type: Their media type.
    """

    value: str
    mime_type: str | UnsetType = field(name='mimeType', default=UNSET)


class RunErrorEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='RUN_ERROR'):
    """
    A run fails, or could not begin.

    Attributes:
        message: What went wrong, for people.
        code: What went wrong, for programs.
        usage: The tokens of the run.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    message: str
    code: str | UnsetType = UNSET
    usage: list[TokenUsage] | UnsetType = UNSET
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class StepStartedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='STEP_STARTED'):
    """
    A phase of the run begins.

    Attributes:
        step_name: Name of the phase.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    step_name: str = field(name='stepName')
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class StepFinishedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='STEP_FINISHED'):
    """
    A phase of the run ends.

    Attributes:
        step_name: Name of the phase.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    step_name: str = field(name='stepName')
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class TextMessageStartEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='TEXT_MESSAGE_START'):
    """
    A message begins, or goes on after it was closed.

    Attributes:
        message_id: Id of the message.
        role: Whose words they are; absent for the assistant's.
        name: Name of the speaker, where several have the same role.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    message_id: str = field(name='messageId')
    role: TextMessageRole | UnsetType = UNSET
    name: str | UnsetType = UNSET
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class TextMessageContentEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='TEXT_MESSAGE_CONTENT'):
    """
    A piece of a message.

    Attributes:
        message_id: The message that it belongs to.
        delta: The piece; may be empty.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    message_id: str = field(name='messageId')
    delta: str
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class TextMessageEndEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='TEXT_MESSAGE_END'):
    """
    A message is complete.

    Attributes:
        message_id: The message that is complete.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    message_id: str = field(name='messageId')
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class TextMessageChunkEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='TEXT_MESSAGE_CHUNK'):
    """
    Start, content and end of a message in one event. What follows of the same message may leave out what has been said.

    Attributes:
        message_id: The message that it belongs to; absent for the one that is open.
        role: Whose words they are; absent for the assistant's.
        name: Name of the speaker, where several have the same role.
        delta: The piece; may be empty.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    message_id: str | UnsetType = field(name='messageId', default=UNSET)
    role: TextMessageRole | UnsetType = UNSET
    name: str | UnsetType = UNSET
    delta: str | UnsetType = UNSET
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class ToolCallStartEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='TOOL_CALL_START'):
    """
    A call of a tool begins to be written, or goes on after it was closed.

    Attributes:
        tool_call_id: Id of the call.
        tool_call_name: Name of the tool.
        parent_message_id: The message that makes the call; absent, or null as old producers write it, if there is none.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    tool_call_id: str = field(name='toolCallId')
    tool_call_name: str = field(name='toolCallName')
    parent_message_id: str | None | UnsetType = field(name='parentMessageId', default=UNSET)
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class ToolCallArgsEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='TOOL_CALL_ARGS'):
    """
    A piece of the arguments of a call.

    Attributes:
        tool_call_id: The call that it belongs to.
        delta: The piece; may be empty.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    tool_call_id: str = field(name='toolCallId')
    delta: str
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class ToolCallEndEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='TOOL_CALL_END'):
    """
    The arguments of a call are complete.

    Attributes:
        tool_call_id: The call whose arguments are complete.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    tool_call_id: str = field(name='toolCallId')
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class ToolCallChunkEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='TOOL_CALL_CHUNK'):
    """
    Start, arguments and end of a call in one event. What follows of the same call may leave out what has been said.

    Attributes:
        tool_call_id: The call that it belongs to; absent for the one that is open.
        tool_call_name: Name of the tool; the first chunk of a call has it.
        parent_message_id: The message that makes the call; absent, or null as old producers write it, if there is none.
        delta: The piece; may be empty.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    tool_call_name: str | UnsetType = field(name='toolCallName', default=UNSET)
    parent_message_id: str | None | UnsetType = field(name='parentMessageId', default=UNSET)
    delta: str | UnsetType = UNSET
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class StateSnapshotEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='STATE_SNAPSHOT'):
    """
    The state, all of it.

    Attributes:
        snapshot: The state: any JSON.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    snapshot: Any
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class ActivitySnapshotEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='ACTIVITY_SNAPSHOT'):
    """
    Progress that is not conversation: a search, a list of things to do.

    Attributes:
        message_id: Id of the message that shows it.
        activity_type: What kind of activity it is, in the producer's own words.
        content: What is shown of it.
        replace: False if a message of this id that is there already stays as it is; true if absent.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    message_id: str = field(name='messageId')
    activity_type: str = field(name='activityType')
    content: dict[str, Any]
    replace: bool | UnsetType = UNSET
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class ReasoningStartEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='REASONING_START'):
    """
    The model begins to think. The span may hold several messages.

    Attributes:
        message_id: Id of the span; it may be that of a message in it too.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    message_id: str = field(name='messageId')
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class ReasoningMessageStartEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='REASONING_MESSAGE_START'):
    """
    A message of what the model thinks begins.

    Attributes:
        message_id: Id of the message.
        role: Always `reasoning`.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    message_id: str = field(name='messageId')
    role: Literal['reasoning']
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class ReasoningMessageContentEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='REASONING_MESSAGE_CONTENT'):
    """
    A piece of what the model thinks.

    Attributes:
        message_id: The message that it belongs to.
        delta: The piece; may be empty.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    message_id: str = field(name='messageId')
    delta: str
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class ReasoningMessageEndEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='REASONING_MESSAGE_END'):
    """
    A message of what the model thinks is complete.

    Attributes:
        message_id: The message that is complete.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    message_id: str = field(name='messageId')
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class ReasoningMessageChunkEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='REASONING_MESSAGE_CHUNK'):
    """
    Start, content and end of a message of what the model thinks in one event.

    Attributes:
        message_id: The message that it belongs to; absent for the one that is open.
        delta: The piece; may be empty.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    message_id: str | UnsetType = field(name='messageId', default=UNSET)
    delta: str | UnsetType = UNSET
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class ReasoningEndEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='REASONING_END'):
    """
    The model has done with thinking.

    Attributes:
        message_id: The span that ends.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    message_id: str = field(name='messageId')
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class ReasoningEncryptedValueEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='REASONING_ENCRYPTED_VALUE'):
    """
    What the provider wants back with a message or a call, and nobody else can read.

    Attributes:
        subtype: What `entityId` names.
        entity_id: The message or the call.
        encrypted_value: The value.
        encrypted_value_type: What kind of thing the value is, in the producer's own words. New in 1.1.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    subtype: Literal['tool-call', 'message']
    entity_id: str = field(name='entityId')
    encrypted_value: str = field(name='encryptedValue')
    encrypted_value_type: str | UnsetType = field(name='encryptedValueType', default=UNSET)
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class SubagentStartedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='SUBAGENT_STARTED'):
    """
    An invocation of a subagent begins. What it does carries its id.

    Attributes:
        subagent_run_id: Id of the invocation.
        name: Name of the subagent.
        description: What it is for.
        parent_subagent_run_id: The invocation that began this one; absent if the parent agent did.
        parent_tool_call_id: The call that began it.
        parent_message_id: The message that began it.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    subagent_run_id: SubagentRunId = field(name='subagentRunId')
    name: str
    description: str | UnsetType = UNSET
    parent_subagent_run_id: SubagentRunId | UnsetType = field(name='parentSubagentRunId', default=UNSET)
    parent_tool_call_id: str | UnsetType = field(name='parentToolCallId', default=UNSET)
    parent_message_id: str | UnsetType = field(name='parentMessageId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class SubagentErrorEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='SUBAGENT_ERROR'):
    """
    An invocation of a subagent fails. The run may go on.

    Attributes:
        subagent_run_id: Id of the invocation.
        message: What went wrong, for people.
        code: What went wrong, for programs.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    subagent_run_id: SubagentRunId = field(name='subagentRunId')
    message: str
    code: str | UnsetType = UNSET
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class RawEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='RAW'):
    """
    An event of the model's provider, as it was. Nothing follows from it.

    Attributes:
        event: The event: any JSON.
        source: Where it comes from.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    event: Any
    source: str | UnsetType = UNSET
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class CustomEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='CUSTOM'):
    """
    An event of the application's own.

    Attributes:
        name: Its name, by custom with a prefix of the application.
        value: What it says: any JSON.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    name: str
    value: Any
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class ThinkingStartEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='THINKING_START'):
    """
    The model begins to think. Left the protocol in 1.0, where REASONING_START took its place.

    Attributes:
        title: What it thinks about.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    title: str | UnsetType = UNSET
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class ThinkingTextMessageStartEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='THINKING_TEXT_MESSAGE_START'):
    """
    A message of what the model thinks begins. Left the protocol in 1.0, where REASONING_MESSAGE_START took its place.

    Attributes:
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class ThinkingTextMessageContentEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='THINKING_TEXT_MESSAGE_CONTENT'):
    """
    A piece of what the model thinks. Left the protocol in 1.0, where REASONING_MESSAGE_CONTENT took its place.

    Attributes:
        delta: The piece.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    delta: str
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class ThinkingTextMessageEndEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='THINKING_TEXT_MESSAGE_END'):
    """
    A message of what the model thinks is complete. Left the protocol in 1.0, where REASONING_MESSAGE_END took its place.

    Attributes:
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class ThinkingEndEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='THINKING_END'):
    """
    The model has done with thinking. Left the protocol in 1.0, where REASONING_END took its place.

    Attributes:
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class ActivityMessage(RoleTagClosedStruct, frozen=True, kw_only=True, tag_field='role', tag='activity'):
    """
    Progress that is not conversation, kept at its place among the messages. It is shown, and never sent back to the agent.

    Attributes:
        id: Id of the message within the conversation.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        activity_type: What kind of activity it is, in the producer's own words.
        content: What is shown of it.
        metadata: What else is to be known of the message.
    """

    id: str
    activity_type: str = field(name='activityType')
    content: dict[str, Any]
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class AddOperation(OpTagOpenStruct, frozen=True, kw_only=True, tag_field='op', tag='add'):
    """
    Puts a value at a place.

    Attributes:
        path: The place.
        value: The value: any JSON.
    """

    path: JsonPointer
    value: Any


class AssistantMessage(RoleTagClosedStruct, frozen=True, kw_only=True, tag_field='role', tag='assistant'):
    """
    What the agent said, and which tools it called.

    Attributes:
        id: Id of the message within the conversation.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        name: Name of the speaker, where several have the same role.
        content: The text; absent if there are only calls.
        tool_calls: The calls that the message makes.
        encrypted_value: What the provider wants back with the message, and nobody else can read.
        encrypted_value_type: What kind of thing `encryptedValue` is, in the producer's own words; never without it. New in 1.1.
        metadata: What else is to be known of the message.
    """

    id: str
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    name: str | UnsetType = UNSET
    content: str | UnsetType = UNSET
    tool_calls: list[ToolCall] | UnsetType = field(name='toolCalls', default=UNSET)
    encrypted_value: str | UnsetType = field(name='encryptedValue', default=UNSET)
    encrypted_value_type: str | UnsetType = field(name='encryptedValueType', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class CopyOperation(OpTagOpenStruct, frozen=True, kw_only=True, tag_field='op', tag='copy'):
    """
    Copies a value to a place.

    Attributes:
        from_: The place before.
        path: The place.
    """

    from_: JsonPointer = field(name='from')
    path: JsonPointer


class DeveloperMessage(RoleTagClosedStruct, frozen=True, kw_only=True, tag_field='role', tag='developer'):
    """
    Instructions of the application's developer.

    Attributes:
        id: Id of the message within the conversation.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        name: Name of the speaker, where several have the same role.
        content: The text.
        encrypted_value: What the provider wants back with the message, and nobody else can read.
        encrypted_value_type: What kind of thing `encryptedValue` is, in the producer's own words; never without it. New in 1.1.
        metadata: What else is to be known of the message.
    """

    id: str
    content: str
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    name: str | UnsetType = UNSET
    encrypted_value: str | UnsetType = field(name='encryptedValue', default=UNSET)
    encrypted_value_type: str | UnsetType = field(name='encryptedValueType', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class Interrupt(ClosedStruct, frozen=True, kw_only=True):
    """
    Something that a run needs from outside to go on.

    Attributes:
        id: Id of the interrupt, by which it is answered.
        reason: Why the run stopped, in the producer's own words.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        message: What the user is asked.
        tool_call_id: The call that is to be approved, if it is one.
        response_schema: A JSON Schema of the answer.
        expires_at: Until when it can be answered: by custom in ISO 8601.
        metadata: What else is to be known of the interrupt.
    """

    id: str
    reason: str
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    message: str | UnsetType = UNSET
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    response_schema: dict[str, Any] | UnsetType = field(name='responseSchema', default=UNSET)
    expires_at: str | UnsetType = field(name='expiresAt', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


JsonPatchOperation: TypeAlias = Annotated[
    AddOperation | RemoveOperation | ReplaceOperation | MoveOperation | CopyOperation | TestOperation,
    Meta(
        description='A step of a patch (RFC 6902), told apart by `op`. Fields that an operation has no use for are ignored.'
    ),
]


PartSource: TypeAlias = Annotated[
    DataSource | UrlSource | FileSource, Meta(description='Where the bytes of a part come from, told apart by `type`.')
]


class ReasoningMessage(RoleTagClosedStruct, frozen=True, kw_only=True, tag_field='role', tag='reasoning'):
    """
    What the model thought.

    Attributes:
        id: Id of the message within the conversation.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        content: The text.
        encrypted_value: What the provider wants back with the message, and nobody else can read.
        encrypted_value_type: What kind of thing `encryptedValue` is, in the producer's own words; never without it. New in 1.1.
        metadata: What else is to be known of the message.
    """

    id: str
    content: str
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    encrypted_value: str | UnsetType = field(name='encryptedValue', default=UNSET)
    encrypted_value_type: str | UnsetType = field(name='encryptedValueType', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class RunFinishedInterruptOutcome(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='interrupt'):
    """
    The run waits for an answer, with which the next run goes on.

    Attributes:
        interrupts: What it waits for.
    """

    interrupts: Annotated[list[Interrupt], Meta(min_length=1)]


RunFinishedOutcome: TypeAlias = Annotated[
    RunFinishedSuccessOutcome | RunFinishedInterruptOutcome | RunFinishedCancelledOutcome,
    Meta(description='How a run ended, told apart by `type`.'),
]


SubagentFinishedOutcome: TypeAlias = Annotated[
    SubagentFinishedSuccessOutcome | SubagentFinishedSuspendedOutcome,
    Meta(description='How an invocation ended, told apart by `type`.'),
]


class VideoPart(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='video'):
    """
    A video.

    Attributes:
        id: Id of the part.
        source: Where its bytes come from.
        metadata: Anything about the part that the protocol has no field for; null, as old producers write it, means absent.
    """

    source: PartSource
    id: str | UnsetType = UNSET
    metadata: Any | UnsetType = UNSET


class RunFinishedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='RUN_FINISHED'):
    """
    A run ends that did not fail.

    Attributes:
        thread_id: The conversation that the run belongs to.
        run_id: Id of the run.
        result: What the run gives back; null, as old producers write it, means absent.
        outcome: How it ended; absent, or null as old producers write it, for success.
        usage: The tokens of the run, those of its subagents included.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    thread_id: str = field(name='threadId')
    run_id: str = field(name='runId')
    result: Any | UnsetType = UNSET
    outcome: RunFinishedOutcome | None | UnsetType = UNSET
    usage: list[TokenUsage] | UnsetType = UNSET
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class SubagentFinishedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='SUBAGENT_FINISHED'):
    """
    An invocation of a subagent ends, or waits.

    Attributes:
        subagent_run_id: Id of the invocation.
        result: What it gives back; null, as old producers write it, means absent.
        outcome: How it ended; absent for success.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    subagent_run_id: SubagentRunId = field(name='subagentRunId')
    result: Any | UnsetType = UNSET
    outcome: SubagentFinishedOutcome | UnsetType = UNSET
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class AudioPart(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='audio'):
    """
    An audio recording.

    Attributes:
        id: Id of the part.
        source: Where its bytes come from.
        metadata: Anything about the part that the protocol has no field for; null, as old producers write it, means absent.
    """

    source: PartSource
    id: str | UnsetType = UNSET
    metadata: Any | UnsetType = UNSET


class DocumentPart(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='document'):
    """
    A document.

    Attributes:
        id: Id of the part.
        source: Where its bytes come from.
        metadata: Anything about the part that the protocol has no field for; null, as old producers write it, means absent.
    """

    source: PartSource
    id: str | UnsetType = UNSET
    metadata: Any | UnsetType = UNSET


class ImagePart(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='image'):
    """
    An image.

    Attributes:
        id: Id of the part.
        source: Where its bytes come from.
        metadata: Anything about the part that the protocol has no field for; null, as old producers write it, means absent.
    """

    source: PartSource
    id: str | UnsetType = UNSET
    metadata: Any | UnsetType = UNSET


JsonPatch: TypeAlias = Annotated[
    list[JsonPatchOperation], Meta(description='Steps that change a document, all of them or none.')
]
"""Steps that change a document, all of them or none."""


class StateDeltaEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='STATE_DELTA'):
    """
    A change of the state.

    Attributes:
        delta: The change.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    delta: JsonPatch
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class ActivityDeltaEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='ACTIVITY_DELTA'):
    """
    A change of such progress.

    Attributes:
        message_id: The message that is changed.
        activity_type: What kind of activity it is from now on.
        patch: The change of its content.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    message_id: str = field(name='messageId')
    activity_type: str = field(name='activityType')
    patch: JsonPatch
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


ContentPart: TypeAlias = Annotated[
    TextPart | ImagePart | AudioPart | VideoPart | DocumentPart,
    Meta(description='A part of what a user says or a tool gives back, told apart by `type`.'),
]


class ToolMessage(RoleTagClosedStruct, frozen=True, kw_only=True, tag_field='role', tag='tool'):
    """
    What a tool gave back.

    Attributes:
        id: Id of the message within the conversation.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        content: Text, or parts in their order.
        tool_call_id: The call that this answers.
        error: Why the tool failed, if it did.
        encrypted_value: What the provider wants back with the message, and nobody else can read.
        encrypted_value_type: What kind of thing `encryptedValue` is, in the producer's own words; never without it. New in 1.1.
        metadata: What else is to be known of the message.
    """

    id: str
    content: str | list[ContentPart]
    tool_call_id: str = field(name='toolCallId')
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    error: str | UnsetType = UNSET
    encrypted_value: str | UnsetType = field(name='encryptedValue', default=UNSET)
    encrypted_value_type: str | UnsetType = field(name='encryptedValueType', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class UserMessage(RoleTagClosedStruct, frozen=True, kw_only=True, tag_field='role', tag='user'):
    """
    What the user said.

    Attributes:
        id: Id of the message within the conversation.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        name: Name of the speaker, where several have the same role.
        content: Text, or parts in their order.
        encrypted_value: What the provider wants back with the message, and nobody else can read.
        encrypted_value_type: What kind of thing `encryptedValue` is, in the producer's own words; never without it. New in 1.1.
        metadata: What else is to be known of the message.
    """

    id: str
    content: str | list[ContentPart]
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    name: str | UnsetType = UNSET
    encrypted_value: str | UnsetType = field(name='encryptedValue', default=UNSET)
    encrypted_value_type: str | UnsetType = field(name='encryptedValueType', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class ToolCallResultEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='TOOL_CALL_RESULT'):
    """
    What a call gave back, as a message of its own. Calls of the application's tools get none: their results are in the input of the next run.

    Attributes:
        message_id: Id of the message that the result becomes.
        tool_call_id: The call that it answers.
        content: Text, or parts in their order.
        role: Always `tool`.
        subagent_run_id: The invocation of a subagent that this is the work of; absent for the parent agent.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    message_id: str = field(name='messageId')
    tool_call_id: str = field(name='toolCallId')
    content: str | list[ContentPart]
    role: Literal['tool'] | UnsetType = UNSET
    subagent_run_id: SubagentRunId | UnsetType = field(name='subagentRunId', default=UNSET)
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


Message: TypeAlias = Annotated[
    DeveloperMessage | SystemMessage | AssistantMessage | UserMessage | ToolMessage | ActivityMessage | ReasoningMessage,
    Meta(description='A message of the conversation, told apart by `role`.'),
]


class RunAgentInput(ClosedStruct, frozen=True, kw_only=True):
    """
    What a run is asked to do.

    Attributes:
        thread_id: The conversation that the run belongs to.
        run_id: Id of the run.
        protocol_version: The version of the protocol that the client speaks, such as `1.1`; absent in clients from before 1.0.
        parent_run_id: The run that began this one.
        state: The state that the run begins with: any JSON.
        messages: The conversation so far.
        tools: Tools of the application that the agent may call.
        context: What the agent is told beside the conversation.
        forwarded_props: What the application passes on to the agent; null, as old producers write it, means absent.
        resume: Answers to what the run before stopped for.
    """

    thread_id: str = field(name='threadId')
    run_id: str = field(name='runId')
    messages: list[Message]
    protocol_version: str | UnsetType = field(name='protocolVersion', default=UNSET)
    parent_run_id: str | UnsetType = field(name='parentRunId', default=UNSET)
    state: Any | UnsetType = UNSET
    tools: list[Tool] | UnsetType = UNSET
    context: list[Context] | UnsetType = UNSET
    forwarded_props: Any | UnsetType = field(name='forwardedProps', default=UNSET)
    resume: list[ResumeEntry] | UnsetType = UNSET


class RunStartedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='RUN_STARTED'):
    """
    A run begins: the work on one request.

    Attributes:
        thread_id: The conversation that the run belongs to.
        run_id: Id of the run.
        protocol_version: The version of the protocol that the producer speaks, such as `1.1`; absent in producers from before 1.0.
        parent_run_id: The run that began this one.
        input: What the run was asked to do.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    thread_id: str = field(name='threadId')
    run_id: str = field(name='runId')
    protocol_version: str | UnsetType = field(name='protocolVersion', default=UNSET)
    parent_run_id: str | UnsetType = field(name='parentRunId', default=UNSET)
    input: RunAgentInput | UnsetType = UNSET
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


class MessagesSnapshotEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='MESSAGES_SNAPSHOT'):
    """
    All messages that the producer knows of.

    Attributes:
        messages: The messages, in their order.
        timestamp: When the event was made: by custom, milliseconds since 1970.
        raw_event: The event of the model's provider that this one was made from, as it was; null, as old producers write it, means absent.
        metadata: What else is to be known of the event.
    """

    messages: list[Message]
    timestamp: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)] | UnsetType = UNSET
    raw_event: Any | UnsetType = field(name='rawEvent', default=UNSET)
    metadata: Metadata | UnsetType = UNSET


Event: TypeAlias = Annotated[
    RunStartedEvent | RunFinishedEvent | RunErrorEvent | StepStartedEvent | StepFinishedEvent | TextMessageStartEvent | TextMessageContentEvent | TextMessageEndEvent | TextMessageChunkEvent | ToolCallStartEvent | ToolCallArgsEvent | ToolCallEndEvent | ToolCallChunkEvent | ToolCallResultEvent | StateSnapshotEvent | StateDeltaEvent | MessagesSnapshotEvent | ActivitySnapshotEvent | ActivityDeltaEvent | ReasoningStartEvent | ReasoningMessageStartEvent | ReasoningMessageContentEvent | ReasoningMessageEndEvent | ReasoningMessageChunkEvent | ReasoningEndEvent | ReasoningEncryptedValueEvent | SubagentStartedEvent | SubagentFinishedEvent | SubagentErrorEvent | RawEvent | CustomEvent | ThinkingStartEvent | ThinkingTextMessageStartEvent | ThinkingTextMessageContentEvent | ThinkingTextMessageEndEvent | ThinkingEndEvent,
    Meta(description='Any event of a run, told apart by `type`.', title='Event'),
]