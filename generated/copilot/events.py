"""Typed events.

Generated from session-events.schema.json (GitHub Copilot CLI 1.0.85) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 3615d01e652822b693f3d427d8e83706ba2e3f39a4ac36611f967130ae9f3bfa
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType, field
from session_events.copilot.bases import (
    EphemeralIsTrueClosedEvent,
    KindTagClosedStruct,
    PersistedBinaryResult,
    PersistedBinaryResultClosedStruct,
    ToolExecutionCompleteContentResourceDetails,
    ToolExecutionCompleteContentResourceDetailsClosedStruct,
    TypeTagClosedStruct,
    TypeTagOpenStruct,
)
from session_events.structs import ClosedEvent, ClosedStruct, Identifier, Number, OpenStruct, Timestamp

AbortReason: TypeAlias = Annotated[
    Literal['user_initiated', 'remote_command', 'user_abort', 'autopilot_credit_limit'],
    Meta(description='Cause of an abort: the user, a remote command, or the credit limit of autopilot.'),
]


AgentInterruptedActivity: TypeAlias = Annotated[
    Literal['model_call', 'retry_backoff', 'tool_call', 'background_agent'],
    Meta(description='Kind of work an interruption cut short.'),
]


AgentInterruptedCancelPhase: TypeAlias = Annotated[
    Literal['pre_first_token', 'mid_stream'],
    Meta(description='Point of the model stream at which a call was cancelled.'),
]


AgentModelPolicy: TypeAlias = Annotated[
    Literal['preferred', 'required'], Meta(description="How binding an agent's choice of a model is.")
]


class AssistantIdleData(ClosedStruct, frozen=True, kw_only=True):
    """
    How the agent loop that just went idle ended.

    Attributes:
        aborted: True if the loop ended by an abort; absent otherwise.
    """

    aborted: bool | UnsetType = UNSET


class AssistantIdleEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='assistant.idle'):
    """
    Sent when the main agent loop has nothing left to do. `session.idle` follows later if background work is still pending.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: AssistantIdleData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class AssistantIntentData(ClosedStruct, frozen=True, kw_only=True):
    """
    The stated intent.

    Attributes:
        intent: Short text saying what the assistant is working on.
    """

    intent: str


class AssistantIntentEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='assistant.intent'):
    """
    Sent when the assistant states what it is about to do, for display.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: AssistantIntentData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class AssistantMessageDeltaData(ClosedStruct, frozen=True, kw_only=True):
    """
    One piece of message text.

    Attributes:
        message_id: Id of the message the piece belongs to.
        delta_content: Text to append to the message.
        parent_tool_call_id: Tool call of the parent agent that spawned the sub-agent; absent on the root agent. The envelope agentId is the preferred key.
    """

    message_id: str = field(name='messageId')
    delta_content: str = field(name='deltaContent')
    parent_tool_call_id: str | UnsetType = field(name='parentToolCallId', default=UNSET)


class AssistantMessageDeltaEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='assistant.message_delta'):
    """
    Carries the next piece of a message while it streams. Pieces with one `messageId` add up to the content of `assistant.message`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: AssistantMessageDeltaData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class AssistantMessageReasoningBlocks(ClosedStruct, frozen=True, kw_only=True):
    """
    Reasoning of a message in the provider's own form.

    Attributes:
        provider: Provider format of the blocks, for example `anthropic-messages` or `openai-responses`.
        blocks: Blocks as the provider sent them.
    """

    provider: str
    blocks: list[Any] | UnsetType = UNSET


class AssistantMessageServerTools(ClosedStruct, frozen=True, kw_only=True):
    """
    Record of tools the provider ran itself while it produced a message.

    Attributes:
        provider: Provider format of the items, for example `openai-responses`.
        items: Server tool items as the provider sent them.
        function_call_namespaces: Namespaces of function calls, as a map of strings.
        raw_content_blocks: Content blocks as the provider sent them.
        advisor_model: Model that served as advisor.
    """

    provider: str
    items: list[Any] | UnsetType = UNSET
    function_call_namespaces: dict[str, str] | UnsetType = field(name='functionCallNamespaces', default=UNSET)
    raw_content_blocks: list[Any] | UnsetType = field(name='rawContentBlocks', default=UNSET)
    advisor_model: str | UnsetType = field(name='advisorModel', default=UNSET)


class AssistantMessageStartData(ClosedStruct, frozen=True, kw_only=True):
    """
    The message that begins.

    Attributes:
        message_id: Id of the message, repeated by its deltas and by `assistant.message`.
        phase: Phase of the reply the message belongs to, as named by the model.
    """

    message_id: str = field(name='messageId')
    phase: str | UnsetType = UNSET


class AssistantMessageStartEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='assistant.message_start'):
    """
    Sent when the assistant starts to stream a message, before its deltas. `messageId` joins it with `assistant.message_delta` and `assistant.message`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: AssistantMessageStartData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


AssistantMessageToolRequestCallerType: TypeAlias = Annotated[
    Literal['program'], Meta(description='Kind of caller of a tool; a program is the only one known.')
]


AssistantMessageToolRequestType: TypeAlias = Annotated[
    Literal['function', 'custom'], Meta(description='Kind of a tool call: a function or a custom tool.')
]


class AssistantReasoningData(ClosedStruct, frozen=True, kw_only=True):
    """
    Complete text of one stretch of reasoning.

    Attributes:
        reasoning_id: Id of the reasoning, shared with `assistant.reasoning_delta`; several thinking blocks may share one.
        content: Text of the reasoning, stripped of outer white space.
        rte: Flag the CLI reports under the short name rte; false in all known recordings.
    """

    reasoning_id: str = field(name='reasoningId')
    content: str
    rte: bool | UnsetType = UNSET


class AssistantReasoningDeltaData(ClosedStruct, frozen=True, kw_only=True):
    """
    One piece of reasoning text.

    Attributes:
        reasoning_id: Id of the reasoning the piece belongs to.
        delta_content: Text to append to the reasoning.
    """

    reasoning_id: str = field(name='reasoningId')
    delta_content: str = field(name='deltaContent')


class AssistantReasoningDeltaEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='assistant.reasoning_delta'):
    """
    Carries the next piece of reasoning while it streams. Pieces with one `reasoningId` add up to `assistant.reasoning`, apart from outer white space.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: AssistantReasoningDeltaData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class AssistantReasoningEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='assistant.reasoning'):
    """
    Sent when a stretch of reasoning is complete; it may come after the `assistant.message` it led to. `reasoningId` joins it with its deltas.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: AssistantReasoningData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class AssistantServerToolProgressData(ClosedStruct, frozen=True, kw_only=True):
    """
    State of one server-side tool.

    Attributes:
        output_index: Index of the tool's item in the response output; the key that joins reports on one call.
        kind: Kind of the server tool.
        status: State the tool has reached.
    """

    output_index: int = field(name='outputIndex')
    kind: str
    status: str


class AssistantServerToolProgressEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='assistant.server_tool_progress'):
    """
    Reports progress of a tool that runs on the provider's side, before the final `assistant.message` lists it in `serverTools`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: AssistantServerToolProgressData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class AssistantStreamingDeltaData(ClosedStruct, frozen=True, kw_only=True):
    """
    Progress of the current response.

    Attributes:
        total_response_size_bytes: Bytes of the response received so far, cumulative.
    """

    total_response_size_bytes: Annotated[int, Meta(ge=0)] = field(name='totalResponseSizeBytes')


class AssistantStreamingDeltaEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='assistant.streaming_delta'):
    """
    Reports how much of the current response has arrived. It carries no id and so belongs to the response then streaming.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: AssistantStreamingDeltaData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class AssistantToolCallDeltaData(ClosedStruct, frozen=True, kw_only=True):
    """
    One piece of tool input.

    Attributes:
        tool_call_id: Id of the tool call, as in the `toolRequests` of `assistant.message`.
        tool_name: Name of the tool.
        tool_type: Kind of the tool call.
        input_delta: Text to append to the input, usually a fragment of JSON.
    """

    tool_call_id: str = field(name='toolCallId')
    input_delta: str = field(name='inputDelta')
    tool_name: str | UnsetType = field(name='toolName', default=UNSET)
    tool_type: AssistantMessageToolRequestType | UnsetType = field(name='toolType', default=UNSET)


class AssistantToolCallDeltaEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='assistant.tool_call_delta'):
    """
    Carries the next piece of a tool call's input while it streams. Pieces with one `toolCallId` add up to the arguments in `assistant.message`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: AssistantToolCallDeltaData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class AssistantTurnEndData(ClosedStruct, frozen=True, kw_only=True):
    """
    The turn that ended.

    Attributes:
        turn_id: Id of the turn, as in `assistant.turn_start`.
        model: Model the turn used.
    """

    turn_id: str = field(name='turnId')
    model: str | UnsetType = UNSET


class AssistantTurnEndEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='assistant.turn_end'):
    """
    Sent when a turn is over. `turnId` joins it with `assistant.turn_start`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: AssistantTurnEndData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class AssistantTurnRetryData(ClosedStruct, frozen=True, kw_only=True):
    """
    The retried turn and why.

    Attributes:
        turn_id: Id of the open turn, as in `assistant.turn_start`.
        model: Model of the retried call.
        reason: Why the call is retried, for example `streaming_error` or `api_error`.
    """

    turn_id: str = field(name='turnId')
    model: str | UnsetType = UNSET
    reason: str | UnsetType = UNSET


class AssistantTurnRetryEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='assistant.turn_retry'):
    """
    Sent when a model call is tried again inside an open turn. `turnId` joins it with `assistant.turn_start`; deltas of the failed attempt stay orphaned.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: AssistantTurnRetryData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class AssistantTurnStartData(ClosedStruct, frozen=True, kw_only=True):
    """
    The turn that begins.

    Attributes:
        turn_id: Id of the turn, repeated by `assistant.turn_end`; a stringified number that restarts at `0` with every user message.
        model: Model the turn uses.
        interaction_id: Id of the interaction, shared with the `user.message` that started it.
    """

    turn_id: str = field(name='turnId')
    model: str | UnsetType = UNSET
    interaction_id: str | UnsetType = field(name='interactionId', default=UNSET)


class AssistantTurnStartEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='assistant.turn_start'):
    """
    Sent when the agent loop begins a turn. `assistant.turn_end` with the same `turnId` closes it; an abort or a lost client may leave it open.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: AssistantTurnStartData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


AssistantUsageApiEndpoint: TypeAlias = Annotated[
    Literal['/chat/completions', '/v1/messages', '/responses', 'ws:/responses'],
    Meta(description='API path of a model call; the `ws:` prefix marks a WebSocket.'),
]


class AssistantUsageCopilotUsageTokenDetail(ClosedStruct, frozen=True, kw_only=True):
    """
    Billed usage of one type of token.

    Attributes:
        batch_size: Number of tokens in a billing batch.
        cost_per_batch: Price of one batch.
        model: Model the tokens were billed for.
        token_count: Number of tokens.
        token_type: Type of the tokens.
    """

    batch_size: Annotated[int, Meta(ge=0)] = field(name='batchSize')
    cost_per_batch: Annotated[int, Meta(ge=0)] = field(name='costPerBatch')
    token_count: Annotated[int, Meta(ge=0)] = field(name='tokenCount')
    token_type: str = field(name='tokenType')
    model: str | UnsetType = UNSET


class AssistantUsageQuotaSnapshot(ClosedStruct, frozen=True, kw_only=True):
    """
    State of one quota at the time of a model call.

    Attributes:
        is_unlimited_entitlement: True if the quota has no limit.
        entitlement_requests: Requests the quota includes.
        used_requests: Requests used so far.
        usage_allowed_with_exhausted_quota: True if use may go on once the quota is exhausted.
        overage: Usage beyond the quota.
        overage_allowed_with_exhausted_quota: True if overage is allowed once the quota is exhausted.
        remaining_percentage: Share of the quota that is left, in percent.
        reset_date: Time at which the quota is reset.
        has_quota: True if there is a quota to use.
        token_based_billing: True if billing goes by tokens.
        overage_entitlement: Overage that is allowed.
    """

    is_unlimited_entitlement: bool = field(name='isUnlimitedEntitlement')
    entitlement_requests: Annotated[int, Meta(ge=-1)] = field(name='entitlementRequests')
    used_requests: Annotated[int, Meta(ge=0)] = field(name='usedRequests')
    usage_allowed_with_exhausted_quota: bool = field(name='usageAllowedWithExhaustedQuota')
    overage: Annotated[float, Meta(ge=0.0)]
    overage_allowed_with_exhausted_quota: bool = field(name='overageAllowedWithExhaustedQuota')
    remaining_percentage: Annotated[float, Meta(ge=0.0, le=100.0)] = field(name='remainingPercentage')
    reset_date: Timestamp | UnsetType = field(name='resetDate', default=UNSET)
    has_quota: bool | UnsetType = field(name='hasQuota', default=UNSET)
    token_based_billing: bool | UnsetType = field(name='tokenBasedBilling', default=UNSET)
    overage_entitlement: Annotated[float, Meta(ge=0.0)] | UnsetType = field(name='overageEntitlement', default=UNSET)


AssistantUsageTransport: TypeAlias = Annotated[
    Literal['http', 'websocket'], Meta(description='Transport of a model call.')
]


AssistedApprovalJudgeFailureReason: TypeAlias = Annotated[
    Literal['timeout', 'abort', 'empty_response', 'model_error', 'parse_error'],
    Meta(description='Way in which the judgement of an assisted approval failed.'),
]


AssistedApprovalRecommendation: TypeAlias = Annotated[
    Literal['approve', 'requireApproval', 'excluded', 'error'],
    Meta(description='Recommendation of an assisted approval; error when the judgement failed.'),
]


class AttachmentDirectory(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='directory'):
    """
    An attached directory.

    Attributes:
        path: Path of the directory.
        display_name: Name to show for the directory.
        tagged_files_entry: Entry for the directory in the list of tagged files.
    """

    path: str
    display_name: str = field(name='displayName')
    tagged_files_entry: str | UnsetType = field(name='taggedFilesEntry', default=UNSET)


class AttachmentExtensionContext(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='extension_context'):
    """
    Context supplied by an extension.

    Attributes:
        extension_id: Id of the extension.
        canvas_id: Id of the canvas that the context comes from.
        instance_id: Id of the canvas instance that the context comes from.
        title: Title of the context.
        payload: Content of the context: any JSON value.
        captured_at: Time when the context was captured.
    """

    extension_id: str = field(name='extensionId')
    title: Annotated[str, Meta(min_length=1)]
    captured_at: Timestamp = field(name='capturedAt')
    canvas_id: str | UnsetType = field(name='canvasId', default=UNSET)
    instance_id: str | UnsetType = field(name='instanceId', default=UNSET)
    payload: Any | UnsetType = UNSET


class AttachmentFileLineRange(ClosedStruct, frozen=True, kw_only=True):
    """
    A range of lines.

    Attributes:
        start: First line of the range.
        end: Last line of the range.
    """

    start: Annotated[int, Meta(gt=0)]
    end: Annotated[int, Meta(gt=0)]


AttachmentGitHubReferenceType: TypeAlias = Annotated[
    Literal['issue', 'pr', 'discussion'], Meta(description='Kind of a GitHub reference.')
]


class AttachmentGitHubUrl(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='github_url'):
    """
    A URL on GitHub of no more specific kind.

    Attributes:
        url: The web address.
    """

    url: str


class AttachmentSelectionDetailsEnd(ClosedStruct, frozen=True, kw_only=True):
    """
    Position where a selection ends.

    Attributes:
        line: Line number of the end.
        character: Character position of the end in its line.
    """

    line: Annotated[int, Meta(ge=0)]
    character: Annotated[int, Meta(ge=0)]


class AttachmentSelectionDetailsStart(ClosedStruct, frozen=True, kw_only=True):
    """
    Position where a selection starts.

    Attributes:
        line: Line number of the start.
        character: Character position of the start in its line.
    """

    line: Annotated[int, Meta(ge=0)]
    character: Annotated[int, Meta(ge=0)]


AutoModeResolvedReasoningBucket: TypeAlias = Annotated[
    Literal['low', 'medium', 'high'], Meta(description='Reasoning level assigned to a prompt.')
]


class AutoModeSwitchRequestedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The proposed switch and the error behind it.

    Attributes:
        request_id: Id of the request; auto_mode_switch.completed carries the same one.
        error_code: Code of the error that caused the proposal, as in session.error; absent when none is named.
        retry_after_seconds: Time until a retry is possible, in seconds; absent when not known.
    """

    request_id: str = field(name='requestId')
    error_code: str | UnsetType = field(name='errorCode', default=UNSET)
    retry_after_seconds: Annotated[int, Meta(ge=0)] | UnsetType = field(name='retryAfterSeconds', default=UNSET)


class AutoModeSwitchRequestedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='auto_mode_switch.requested'):
    """
    Sent when a switch to automatic model choice is proposed, for example after a session.error. The answer goes back by RPC, and auto_mode_switch.completed with the same requestId follows.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: AutoModeSwitchRequestedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


AutoModeSwitchResponse: TypeAlias = Annotated[
    Literal['yes', 'yes_always', 'no'], Meta(description='Answer to a proposed switch to automatic model choice.')
]


AutoTier: TypeAlias = Annotated[
    Literal['efficiency', 'balance', 'intelligence', 'fast'],
    Meta(description='Preference for the choice of a model in auto mode.'),
]


AutoTierSwitchFailureReason: TypeAlias = Annotated[
    Literal['policy_rejected', 'request_failed', 'setup_failed', 'unsupported'],
    Meta(description='Why a switch of the auto tier failed.'),
]


AutopilotObjectiveChangedOperation: TypeAlias = Annotated[
    Literal['create', 'update', 'delete'], Meta(description='What was done to an autopilot objective.')
]


AutopilotObjectiveChangedStatus: TypeAlias = Annotated[
    Literal['active', 'paused', 'cap_reached', 'completed'],
    Meta(description='Status of an autopilot objective; `cap_reached` stands for a limit that was hit.'),
]


BinaryAssetReferenceType: TypeAlias = Annotated[
    Literal['image', 'resource'], Meta(description='Kind of referenced bytes: an image or another resource.')
]


BinaryAssetType: TypeAlias = Annotated[Literal['image', 'resource'], Meta(description='Kind of a binary asset.')]


class CanvasRegistryChangedCanvasAction(ClosedStruct, frozen=True, kw_only=True):
    """
    An action of a canvas.

    Attributes:
        name: Name of the action.
        description: Description of the action.
        input_schema: JSON Schema of the input that the action takes.
    """

    name: str
    description: str | UnsetType = UNSET
    input_schema: Any | UnsetType = field(name='inputSchema', default=UNSET)


class CapabilitiesChangedUI(ClosedStruct, frozen=True, kw_only=True):
    """
    User interface capabilities.

    Attributes:
        elicitation: Whether elicitation is available.
        mcp_apps: Whether MCP apps are available.
        canvases: Whether canvases are available.
    """

    elicitation: bool | UnsetType = UNSET
    mcp_apps: bool | UnsetType = field(name='mcpApps', default=UNSET)
    canvases: bool | UnsetType = UNSET


class CitableSource(ClosedStruct, frozen=True, kw_only=True):
    """
    A source in a tool result that a message may cite.

    Attributes:
        id: Id of the source; a citation in `assistant.message` may refer to it.
        title: Title of the source.
        content: Text of the source.
        url: URL of the source.
        path: File path of the source.
    """

    id: str
    content: str
    title: str | UnsetType = UNSET
    url: str | UnsetType = UNSET
    path: str | UnsetType = UNSET


class CitationLocationBlock(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='block'):
    """
    Place in a source as a range of content blocks.

    Attributes:
        start_block: Block the range starts at.
        end_block: Block the range ends at.
    """

    start_block: Annotated[int, Meta(ge=0)] = field(name='startBlock')
    end_block: Annotated[int, Meta(ge=0)] = field(name='endBlock')


class CitationLocationChar(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='char'):
    """
    Place in a source as a range of characters.

    Attributes:
        start_index: Index of the first character.
        end_index: Index at which the range ends.
    """

    start_index: Annotated[int, Meta(ge=0)] = field(name='startIndex')
    end_index: Annotated[int, Meta(ge=0)] = field(name='endIndex')


class CitationLocationPage(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='page'):
    """
    Place in a source as a range of pages.

    Attributes:
        start_page: Page the range starts at.
        end_page: Page the range ends at.
    """

    start_page: Annotated[int, Meta(ge=0)] = field(name='startPage')
    end_page: Annotated[int, Meta(ge=0)] = field(name='endPage')


CitationProvider: TypeAlias = Annotated[
    Literal['anthropic', 'openai', 'client'],
    Meta(description='Who supplied a citation: a model provider or the client.'),
]


class CitationSource(ClosedStruct, frozen=True, kw_only=True):
    """
    One source an assistant message cites.

    Attributes:
        id: Id of the source, repeated by the `sourceId` of references; may match a citable source of a tool result.
        provider: Who supplied the citation.
        title: Title of the source.
        url: URL of the source.
        path: File path of the source.
    """

    id: str
    provider: CitationProvider
    title: str | UnsetType = UNSET
    url: str | UnsetType = UNSET
    path: str | UnsetType = UNSET


class CommandCompletedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The command request that was resolved.

    Attributes:
        request_id: Id of the resolved request; same as in command.queued.
    """

    request_id: str = field(name='requestId')


class CommandCompletedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='command.completed'):
    """
    Sent when a queued command is resolved. It joins with command.queued by requestId.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: CommandCompletedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class CommandExecuteData(ClosedStruct, frozen=True, kw_only=True):
    """
    The command to execute, whole and split into name and arguments.

    Attributes:
        request_id: Id of the request, to be used in the answer.
        command: Complete text of the command.
        command_name: Name of the command.
        args: Arguments of the command, as one string.
    """

    request_id: str = field(name='requestId')
    command: str
    command_name: str = field(name='commandName')
    args: str


class CommandExecuteEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='command.execute'):
    """
    Sent when a command is to be executed by the client. The answer goes back by RPC under the requestId.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: CommandExecuteData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class CommandQueuedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The queued command.

    Attributes:
        request_id: Id of the request; command.completed carries the same one.
        command: Text of the queued command.
    """

    request_id: str = field(name='requestId')
    command: str


class CommandQueuedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='command.queued'):
    """
    Sent when a command is queued. The answer goes back by RPC, and command.completed with the same requestId follows.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: CommandQueuedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class CommandsChangedCommand(ClosedStruct, frozen=True, kw_only=True):
    """
    One available command.

    Attributes:
        name: Name of the command.
        description: Description of the command; absent when there is none.
    """

    name: str
    description: str | UnsetType = UNSET


class CommandsChangedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The commands after the change.

    Attributes:
        commands: The commands now available.
    """

    commands: list[CommandsChangedCommand]


class CommandsChangedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='commands.changed'):
    """
    Sent when the set of commands has changed.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: CommandsChangedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class CompactionCompleteCompactionTokensUsedCopilotUsageTokenDetail(ClosedStruct, frozen=True, kw_only=True):
    """
    Count and price of one token type in a compaction's model call.

    Attributes:
        batch_size: Number of tokens in one priced batch.
        cost_per_batch: Price of one batch.
        model: Id of the model that the price applies to.
        token_count: Number of tokens of this type.
        token_type: Name of the token type.
    """

    batch_size: Annotated[int, Meta(ge=0)] = field(name='batchSize')
    cost_per_batch: Annotated[int, Meta(ge=0)] = field(name='costPerBatch')
    token_count: Annotated[int, Meta(ge=0)] = field(name='tokenCount')
    token_type: str = field(name='tokenType')
    model: str | UnsetType = UNSET


CompactionTrigger: TypeAlias = Annotated[
    Literal['threshold', 'context_limit_retry', 'manual', 'memory_pressure', 'model_switch'],
    Meta(description='What set off a compaction.'),
]


class CompletionReceiptEventRange(ClosedStruct, frozen=True, kw_only=True):
    """
    First and last event of an exchange.

    Attributes:
        start_event_id: Envelope id of the `user.message` that starts the exchange.
        end_event_id: Envelope id of the `assistant.turn_end` that ends the exchange.
    """

    start_event_id: str = field(name='startEventId')
    end_event_id: str = field(name='endEventId')


CompletionReceiptStopReason: TypeAlias = Annotated[
    Literal['natural', 'terminal_tool', 'agent_stop_block_limit'], Meta(description='Why an exchange ended.')
]


CompletionReceiptToolStatus: TypeAlias = Annotated[
    Literal['success', 'failure', 'timeout', 'rejected', 'denied'],
    Meta(description='Result of the last tool call of an exchange.'),
]


ContextTier: TypeAlias = Annotated[
    Literal['default', 'long_context'], Meta(description="Size class of the model's context window.")
]


class CustomAgentsUpdatedAgent(ClosedStruct, frozen=True, kw_only=True):
    """
    A custom agent.

    Attributes:
        id: Id of the agent.
        name: Name of the agent.
        display_name: Display name of the agent.
        description: Description of the agent.
        source: Where the agent comes from.
        tools: Names of the tools the agent may use; null when no list is given.
        user_invocable: Whether the user can invoke the agent.
        disable_model_invocation: Whether the model is kept from invoking the agent.
        model: Id of the model the agent uses.
        models: Ids of the models the agent may use.
        model_policy: Whether the agent's model is preferred or required.
    """

    id: str
    name: str
    display_name: str = field(name='displayName')
    description: str
    source: str
    tools: list[str] | None
    user_invocable: bool = field(name='userInvocable')
    disable_model_invocation: bool | UnsetType = field(name='disableModelInvocation', default=UNSET)
    model: str | UnsetType = UNSET
    models: list[str] | UnsetType = UNSET
    model_policy: AgentModelPolicy | UnsetType = field(name='modelPolicy', default=UNSET)


CustomNotificationPayload: TypeAlias = Annotated[
    Any, Meta(description='Content of a custom notification: any JSON value.')
]


CustomNotificationSubject: TypeAlias = dict[str, str]
"""Identifiers of what a custom notification is about, by name."""


ElicitationCompletedAction: TypeAlias = Annotated[
    Literal['accept', 'decline', 'cancel'], Meta(description='What the user did with an elicitation request.')
]


ElicitationCompletedContent: TypeAlias = Annotated[
    Any, Meta(description='Value given for one field of the form, as an opaque value.')
]


class ElicitationCompletedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The user's decision and the values given.

    Attributes:
        request_id: Id of the resolved request; same as in elicitation.requested.
        action: What the user did with the request; absent when not reported.
        content: Map of form field names to the values given; absent when there are none.
    """

    request_id: str = field(name='requestId')
    action: ElicitationCompletedAction | UnsetType = UNSET
    content: dict[str, ElicitationCompletedContent] | UnsetType = UNSET


class ElicitationCompletedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='elicitation.completed'):
    """
    Sent when a request for structured input is resolved. It joins with elicitation.requested by requestId.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: ElicitationCompletedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


ElicitationRequestedMode: TypeAlias = Annotated[
    Literal['form', 'url'], Meta(description='How the user is asked: by a form or by a URL.')
]


class ElicitationRequestedSchema(ClosedStruct, frozen=True, kw_only=True):
    """
    Schema of the form that the user is asked to fill in.

    Attributes:
        type: Type of the value; always object.
        properties: Map of field names to the schema of each field.
        required: Names of the fields that must be filled in.
    """

    type: Literal['object']
    properties: dict[str, Any]
    required: list[str] | UnsetType = UNSET


class EmbeddedBlobResourceContents(ToolExecutionCompleteContentResourceDetailsClosedStruct, frozen=True, kw_only=True):
    """
    An embedded resource as bytes.

    Attributes:
        uri: URI of the resource.
        mime_type: MIME type of the resource.
        blob: The bytes as base64 text.
    """

    uri: str
    blob: str
    mime_type: str | UnsetType = field(name='mimeType', default=UNSET)


class EmbeddedTextResourceContents(ToolExecutionCompleteContentResourceDetailsClosedStruct, frozen=True, kw_only=True):
    """
    An embedded resource as text.

    Attributes:
        uri: URI of the resource.
        mime_type: MIME type of the resource.
        text: Text of the resource.
    """

    uri: str
    text: str
    mime_type: str | UnsetType = field(name='mimeType', default=UNSET)


ExitPlanModeAction: TypeAlias = Annotated[
    Literal['exit_only', 'interactive', 'autopilot', 'autopilot_fleet'],
    Meta(description='Way to go on after plan mode.'),
]


class ExitPlanModeCompletedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The decision on the plan.

    Attributes:
        request_id: Id of the resolved request; same as in exit_plan_mode.requested.
        approved: Whether the plan was approved.
        selected_action: Action that was chosen; absent when none was.
        auto_approve_edits: Whether edits are to be approved automatically.
        feedback: Text given with the decision; absent when none was given.
    """

    request_id: str = field(name='requestId')
    approved: bool | UnsetType = UNSET
    selected_action: ExitPlanModeAction | UnsetType = field(name='selectedAction', default=UNSET)
    auto_approve_edits: bool | UnsetType = field(name='autoApproveEdits', default=UNSET)
    feedback: str | UnsetType = UNSET


class ExitPlanModeCompletedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='exit_plan_mode.completed'):
    """
    Sent when a request to leave plan mode is resolved. It joins with exit_plan_mode.requested by requestId.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: ExitPlanModeCompletedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class ExitPlanModeRequestedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The plan and the ways to go on.

    Attributes:
        request_id: Id of the request; exit_plan_mode.completed carries the same one.
        summary: Summary of the plan.
        plan_content: Complete text of the plan.
        actions: Actions that can be chosen.
        recommended_action: Action that is recommended.
        model: Name of the model reported with the request; absent when not reported.
    """

    request_id: str = field(name='requestId')
    summary: str
    plan_content: str = field(name='planContent')
    actions: list[ExitPlanModeAction]
    recommended_action: ExitPlanModeAction = field(name='recommendedAction')
    model: str | UnsetType = UNSET


class ExitPlanModeRequestedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='exit_plan_mode.requested'):
    """
    Sent when a plan is presented for approval to leave plan mode. The answer goes back by RPC, and exit_plan_mode.completed with the same requestId follows.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: ExitPlanModeRequestedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


ExtensionsLoadedExtensionSource: TypeAlias = Annotated[
    Literal['project', 'user', 'plugin', 'session'], Meta(description='Where an extension comes from.')
]


ExtensionsLoadedExtensionStatus: TypeAlias = Annotated[
    Literal['running', 'disabled', 'failed', 'starting'], Meta(description='Status of an extension.')
]


class ExternalToolCompletedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The request that is resolved.

    Attributes:
        request_id: Id of the request, as in `external_tool.requested`.
    """

    request_id: str = field(name='requestId')


class ExternalToolCompletedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='external_tool.completed'):
    """
    Sent when a request to run a client's tool is resolved. `requestId` joins it with `external_tool.requested`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: ExternalToolCompletedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class ExternalToolRequestedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The tool call the client is asked to run.

    Attributes:
        request_id: Id of the request, repeated by `external_tool.completed`.
        session_id: Id of the session, as in `session.start`.
        tool_call_id: Id of the tool call, as in `tool.execution_start`.
        tool_name: Name of the tool.
        provider_id: Id of the provider of the tool; null or absent when none is named.
        arguments: Arguments of the call.
        working_directory: Working directory of the session.
        traceparent: W3C `traceparent` for distributed tracing.
        tracestate: W3C `tracestate` for distributed tracing.
    """

    request_id: str = field(name='requestId')
    session_id: str = field(name='sessionId')
    tool_call_id: str = field(name='toolCallId')
    tool_name: str = field(name='toolName')
    provider_id: str | None | UnsetType = field(name='providerId', default=UNSET)
    arguments: Any | UnsetType = UNSET
    working_directory: str | UnsetType = field(name='workingDirectory', default=UNSET)
    traceparent: str | UnsetType = UNSET
    tracestate: str | UnsetType = UNSET


class ExternalToolRequestedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='external_tool.requested'):
    """
    Asks the client to run a tool it registered; the client answers by RPC. `requestId` joins it with `external_tool.completed`, `toolCallId` with `tool.execution_start`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: ExternalToolRequestedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


FactoryPermissionOperation: TypeAlias = Annotated[
    Literal['run', 'author'], Meta(description='What is to be done with a factory.')
]


class FactoryPermissionPhase(ClosedStruct, frozen=True, kw_only=True):
    """
    One phase of a factory, as shown in a permission request.

    Attributes:
        title: Title of the phase.
        detail: Further detail about the phase; absent when there is none.
    """

    title: str
    detail: str | UnsetType = UNSET


FactoryRunSettledStatus: TypeAlias = Annotated[
    Literal['completed', 'halted', 'paused', 'cancelled', 'error'],
    Meta(description='Status in which a factory run settled.'),
]


class FactoryRunStartedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The run that started.

    Attributes:
        run_id: Id of the run.
        factory_name: Name of the factory.
        attempt: Number of the attempt, from 1; a resume increments it.
    """

    run_id: str = field(name='runId')
    factory_name: str = field(name='factoryName')
    attempt: Annotated[int, Meta(ge=1)]


class FactoryRunStartedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='factory.run_started'):
    """
    Sent when a factory run starts or starts again. Later factory.run_updated and factory.run_settled events carry the same runId.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: FactoryRunStartedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class FactoryRunUpdatedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The run that changed and its revision.

    Attributes:
        run_id: Id of the run; joins with factory.run_started.
        revision: Revision of the run, from 1; it only grows.
    """

    run_id: str = field(name='runId')
    revision: Annotated[int, Meta(ge=1)]


class FactoryRunUpdatedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='factory.run_updated'):
    """
    Sent when the state of a factory run has changed. It signals that the run should be read again and does not carry the state.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: FactoryRunUpdatedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class FusionAttribution(ClosedStruct, frozen=True, kw_only=True):
    """
    Ties an event to the fusion turn, phase and model it stems from.

    Attributes:
        fusion_id: Id of the fusion turn, as in `session.fusion_resolved`.
        commit_id: Id of the commit, as in `session.fusion_commit_started`; only on events that belong to the selected output.
        synthetic_model: Name of the synthetic model that stands for the fusion.
        policy: Routing policy of the fusion turn.
        pattern: Pattern of the fusion turn.
        phase_id: Id of the phase the event belongs to.
        phase_kind: Kind of the phase.
        role: Role of the phase in the plan.
        source_model: Real model that produced the output.
        conversation_scope: Conversation the phase works in.
        source_phase_id: Id of the phase the output was taken from.
    """

    fusion_id: str = field(name='fusionId')
    synthetic_model: str = field(name='syntheticModel')
    policy: str
    pattern: str
    commit_id: str | UnsetType = field(name='commitId', default=UNSET)
    phase_id: str | UnsetType = field(name='phaseId', default=UNSET)
    phase_kind: str | UnsetType = field(name='phaseKind', default=UNSET)
    role: str | UnsetType = UNSET
    source_model: str | UnsetType = field(name='sourceModel', default=UNSET)
    conversation_scope: str | UnsetType = field(name='conversationScope', default=UNSET)
    source_phase_id: str | UnsetType = field(name='sourcePhaseId', default=UNSET)


FusionCommitKind: TypeAlias = Annotated[
    Literal['text', 'terminal_tool'],
    Meta(description='Kind of output that a fusion commits: a text or a terminal tool call.'),
]


FusionConversationScope: TypeAlias = Annotated[
    Literal['root', 'review'],
    Meta(description='Conversation a fusion phase works in: the root conversation or a review beside it.'),
]


FusionFollowUpAction: TypeAlias = Annotated[
    Literal['reuse_primary', 'reroute'],
    Meta(description='Whether a follow-up turn reuses the primary model or is routed again.'),
]


class FusionFollowUpRecommendation(ClosedStruct, frozen=True, kw_only=True):
    """
    What to do with the turns after a fusion.

    Attributes:
        user_turn: Action for the next user turn.
        compaction_turn: Action for a compaction turn.
    """

    user_turn: FusionFollowUpAction = field(name='userTurn')
    compaction_turn: FusionFollowUpAction = field(name='compactionTurn')


FusionPattern: TypeAlias = Annotated[
    Literal['single', 'cascade', 'critique'],
    Meta(description='Pattern by which the phases of a fusion turn work together.'),
]


FusionPhaseActivityKind: TypeAlias = Annotated[
    Literal['model_output', 'tool_started', 'tool_completed'],
    Meta(description='Kind of activity reported from inside a fusion phase.'),
]


FusionPhaseKind: TypeAlias = Annotated[
    Literal['primary', 'judge', 'repair', 'draft', 'critic', 'revision', 'follow_up'],
    Meta(description='Kind of a phase within a fusion plan.'),
]


class FusionPhasePlanStep(ClosedStruct, frozen=True, kw_only=True):
    """
    A planned phase of a fusion.

    Attributes:
        kind: Kind of the phase.
        role: Role of the model in the phase.
        scope: Conversation that the phase works in.
        conditional: Whether the phase runs only under a condition.
    """

    kind: FusionPhaseKind
    role: str
    scope: FusionConversationScope
    conditional: bool


FusionPhaseStatus: TypeAlias = Annotated[
    Literal['succeeded', 'failed', 'cancelled'], Meta(description='How a fusion phase ended.')
]


class FusionPhaseUsage(ClosedStruct, frozen=True, kw_only=True):
    """
    Model usage of one fusion phase.

    Attributes:
        request_count: Number of model requests of the phase.
        input_tokens: Input tokens of the phase.
        output_tokens: Output tokens of the phase.
        cached_tokens: Input tokens of the phase read from the prompt cache.
        cache_write_tokens: Tokens of the phase written to the prompt cache.
        total_nano_aiu: Cost of the phase in nano AI units.
    """

    request_count: Annotated[int, Meta(ge=0)] = field(name='requestCount')
    input_tokens: Annotated[int, Meta(ge=0)] = field(name='inputTokens')
    output_tokens: Annotated[int, Meta(ge=0)] = field(name='outputTokens')
    cached_tokens: Annotated[int, Meta(ge=0)] = field(name='cachedTokens')
    total_nano_aiu: Annotated[float, Meta(ge=0.0)] = field(name='totalNanoAiu')
    cache_write_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='cacheWriteTokens', default=UNSET)


FusionProjectionMode: TypeAlias = Annotated[
    Literal['append', 'staged', 'none'],
    Meta(
        description='How the result of a fusion phase enters the conversation: appended, staged for the commit, or not at all.'
    ),
]


class FusionScores(ClosedStruct, frozen=True, kw_only=True):
    """
    Scores of a prompt, by the ability it needs.

    Attributes:
        reasoning: Score for reasoning.
        code_gen: Score for code generation.
        debugging: Score for debugging.
        tool_use: Score for tool use.
    """

    reasoning: Annotated[float, Meta(ge=0.0, le=1.0)]
    code_gen: Annotated[float, Meta(ge=0.0, le=1.0)] = field(name='codeGen')
    debugging: Annotated[float, Meta(ge=0.0, le=1.0)]
    tool_use: Annotated[float, Meta(ge=0.0, le=1.0)] = field(name='toolUse')


class FusionStagedTerminal(ClosedStruct, frozen=True, kw_only=True):
    """
    Final tool call of a fusion phase that waits for the commit.

    Attributes:
        assistant_message: Assistant message that carries the tool call.
        tool_name: Name of the tool to call.
        tool_call_id: Id of the staged tool call.
        arguments: Arguments of the tool call, as a string.
        phase_id: Id of the phase that made the call.
    """

    assistant_message: Any = field(name='assistantMessage')
    tool_name: str = field(name='toolName')
    tool_call_id: str = field(name='toolCallId')
    arguments: str
    phase_id: str = field(name='phaseId')


FusionTurnKind: TypeAlias = Annotated[
    Literal['user', 'compaction'], Meta(description='Kind of turn that fusion routes: a user turn or a compaction.')
]


class GitHubMcpToolConfig(ClosedStruct, frozen=True, kw_only=True):
    """
    Which tools the GitHub MCP server offers in a session.

    Attributes:
        enable_all_tools: Whether all of the server's tools are enabled.
        additional_toolsets: Names of toolsets enabled in addition to the default ones.
        additional_tools: Names of single tools enabled in addition to the default ones.
        enable_insiders_mode: Whether the server's insiders mode is enabled.
    """

    enable_all_tools: bool | UnsetType = field(name='enableAllTools', default=UNSET)
    additional_toolsets: list[str] | UnsetType = field(name='additionalToolsets', default=UNSET)
    additional_tools: list[str] | UnsetType = field(name='additionalTools', default=UNSET)
    enable_insiders_mode: bool | UnsetType = field(name='enableInsidersMode', default=UNSET)


class GitHubRepoRef(ClosedStruct, frozen=True, kw_only=True):
    """
    A repository on GitHub.

    Attributes:
        id: Numeric id of the repository; absent when not known.
        name: Name of the repository.
        owner: Owner of the repository.
    """

    name: str
    owner: str
    id: Annotated[int, Meta(gt=0)] | UnsetType = UNSET


class HandoffRepository(ClosedStruct, frozen=True, kw_only=True):
    """
    Repository of a handed off session.

    Attributes:
        owner: Owner of the repository.
        name: Name of the repository.
        branch: Branch of the repository; absent when none is recorded.
    """

    owner: str
    name: str
    branch: str | UnsetType = UNSET


HandoffSourceType: TypeAlias = Annotated[
    Literal['remote', 'local'], Meta(description='Kind of session that a handoff comes from.')
]


class HeaderEntry(ClosedStruct, frozen=True, kw_only=True):
    """
    One HTTP header.

    Attributes:
        name: Name of the header.
        value: Value of the header.
    """

    name: str
    value: str


class HookEndError(ClosedStruct, frozen=True, kw_only=True):
    """
    Error of a failed hook.

    Attributes:
        message: Message of the error.
        stack: Stack trace of the error.
        source: Source of the error.
    """

    message: str
    stack: str | UnsetType = UNSET
    source: str | UnsetType = UNSET


class HookProgressData(ClosedStruct, frozen=True, kw_only=True):
    """
    One progress message.

    Attributes:
        message: Text of the message.
        temporary: True if the message replaces the previous temporary one.
    """

    message: str
    temporary: bool | UnsetType = UNSET


class HookProgressEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='hook.progress'):
    """
    Carries a progress message of a running hook; it names no hook run.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: HookProgressData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class HookStartData(ClosedStruct, frozen=True, kw_only=True):
    """
    The hook that starts and its input.

    Attributes:
        hook_invocation_id: Id of this run of the hook, repeated by `hook.end`.
        hook_type: Type of the hook, for example `sessionStart` or `postToolUse`.
        input: Input of the hook, by type; large texts may be left out.
        parent_tool_call_id: Tool call of the parent agent that spawned the sub-agent; absent on the root agent. The envelope agentId is the preferred key.
    """

    hook_invocation_id: str = field(name='hookInvocationId')
    hook_type: str = field(name='hookType')
    input: Any | UnsetType = UNSET
    parent_tool_call_id: str | UnsetType = field(name='parentToolCallId', default=UNSET)


class HookStartEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='hook.start'):
    """
    Sent when a hook starts to run. `hookInvocationId` joins it with `hook.end`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: HookStartData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


ManagedSettingsEnforcedAction: TypeAlias = Annotated[
    Literal['bypass_permissions_blocked'], Meta(description='What the enforcement of a managed setting did.')
]


ManagedSettingsEnforcedEscalation: TypeAlias = Annotated[
    Literal['allow_all', 'approve_all', 'assisted_approval', 'unrestricted_paths', 'unrestricted_urls', 'server_wide_mcp_approval'],
    Meta(description='Escalation of permissions that a managed setting can block.'),
]


ManagedSettingsResolvedSource: TypeAlias = Annotated[
    Literal['server', 'device', 'client', 'policyHelper', 'mixed', 'none'],
    Meta(description='Source of managed settings; `mixed` stands for several sources.'),
]


class McpAppToolCallCompleteError(ClosedStruct, frozen=True, kw_only=True):
    """
    Error of a tool call made by an MCP app.

    Attributes:
        message: Text of the error.
    """

    message: str


class McpAppToolCallCompleteToolMetaUI(OpenStruct, frozen=True, kw_only=True):
    """
    User interface metadata of a tool called by an MCP app.

    Attributes:
        resource_uri: URI of the user interface resource of the tool.
        visibility: Where the tool is visible.
    """

    resource_uri: str | UnsetType = field(name='resourceUri', default=UNSET)
    visibility: list[str] | UnsetType = UNSET


McpHeadersRefreshCompletedOutcome: TypeAlias = Annotated[
    Literal['headers', 'none', 'error', 'timeout'], Meta(description='How a request for fresh headers ended.')
]


McpHeadersRefreshRequiredReason: TypeAlias = Annotated[
    Literal['startup', 'ttl-expired', 'auth-failed'], Meta(description='Why fresh headers are asked for.')
]


McpOauthCompletionOutcome: TypeAlias = Annotated[
    Literal['token', 'cancelled'], Meta(description='Outcome of an OAuth authorization request.')
]


class McpOauthHttpResponse(ClosedStruct, frozen=True, kw_only=True):
    """
    HTTP response in which an MCP server asked for authorization.

    Attributes:
        status_code: HTTP status code.
        headers: Headers of the response.
        body: Body of the response; absent when not kept.
    """

    status_code: Annotated[int, Meta(ge=100, le=999)] = field(name='statusCode')
    headers: list[HeaderEntry]
    body: str | UnsetType = UNSET


McpOauthRequestReason: TypeAlias = Annotated[
    Literal['initial', 'refresh', 'reauth', 'upscope'], Meta(description='Why OAuth authorization is asked for.')
]


class McpOauthRequiredStaticClientConfig(ClosedStruct, frozen=True, kw_only=True):
    """
    Preset OAuth client configuration of an MCP server.

    Attributes:
        client_id: OAuth client id.
        client_secret: OAuth client secret; absent when there is none.
        public_client: Whether the client is a public one.
        grant_type: OAuth grant type; client_credentials when given.
    """

    client_id: str = field(name='clientId')
    client_secret: str | UnsetType = field(name='clientSecret', default=UNSET)
    public_client: bool | UnsetType = field(name='publicClient', default=UNSET)
    grant_type: Literal['client_credentials'] | UnsetType = field(name='grantType', default=UNSET)


class McpOauthWWWAuthenticateParams(ClosedStruct, frozen=True, kw_only=True):
    """
    Parameters taken from a WWW-Authenticate header.

    Attributes:
        resource_metadata_url: URL of the metadata of the protected resource.
        scope: OAuth scope asked for.
        error: Error code of the header.
    """

    resource_metadata_url: str | UnsetType = field(name='resourceMetadataUrl', default=UNSET)
    scope: str | UnsetType = UNSET
    error: str | UnsetType = UNSET


class McpPromptsListChangedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The MCP server whose list of prompts changed.

    Attributes:
        server_name: Name of the MCP server.
    """

    server_name: str = field(name='serverName')


class McpPromptsListChangedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='mcp.prompts.list_changed'):
    """
    Sent when the list of prompts of an MCP server has changed. It names the server and does not carry the list.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: McpPromptsListChangedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class McpResourcesListChangedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The MCP server whose list of resources changed.

    Attributes:
        server_name: Name of the MCP server.
    """

    server_name: str = field(name='serverName')


class McpResourcesListChangedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='mcp.resources.list_changed'):
    """
    Sent when the list of resources of an MCP server has changed. It names the server and does not carry the list.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: McpResourcesListChangedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class McpServerMetadata(ClosedStruct, frozen=True, kw_only=True):
    """
    What an MCP server says about itself.

    Attributes:
        instructions: Instructions from the server; null when it gives none.
    """

    instructions: str | None


McpServerSource: TypeAlias = Annotated[
    Literal['user', 'workspace', 'plugin', 'builtin', 'managed'], Meta(description='Where an MCP server is configured.')
]


McpServerStatus: TypeAlias = Annotated[
    Literal['connected', 'failed', 'needs-auth', 'pending', 'disabled', 'stopped', 'not_configured'],
    Meta(description='Status of the connection to an MCP server.'),
]


McpServerTransport: TypeAlias = Annotated[
    Literal['stdio', 'http', 'sse', 'memory'], Meta(description='Transport between the CLI and an MCP server.')
]


class McpServersLoadedServer(ClosedStruct, frozen=True, kw_only=True):
    """
    An MCP server and its status.

    Attributes:
        name: Name of the server, as configured.
        status: Status of the connection.
        source: Where the server's configuration comes from.
        display_name: Display name of the server.
        error: Text of the error when the connection failed.
        server_metadata: What the server says about itself.
        transport: Transport used to reach the server.
        plugin_name: Name of the plugin that provides the server.
        plugin_version: Version of that plugin.
    """

    name: str
    status: McpServerStatus
    source: McpServerSource | UnsetType = UNSET
    display_name: str | UnsetType = field(name='displayName', default=UNSET)
    error: str | UnsetType = UNSET
    server_metadata: McpServerMetadata | UnsetType = field(name='serverMetadata', default=UNSET)
    transport: McpServerTransport | UnsetType = UNSET
    plugin_name: str | UnsetType = field(name='pluginName', default=UNSET)
    plugin_version: str | UnsetType = field(name='pluginVersion', default=UNSET)


class McpToolsListChangedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The MCP server whose list of tools changed.

    Attributes:
        server_name: Name of the MCP server.
    """

    server_name: str = field(name='serverName')


class McpToolsListChangedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='mcp.tools.list_changed'):
    """
    Sent when the list of tools of an MCP server has changed. It names the server and does not carry the list.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: McpToolsListChangedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


ModelCallFailureBadRequestKind: TypeAlias = Annotated[
    Literal['bodyless', 'structured_error'],
    Meta(description='Form of a bad request error: without a body or with a structured one.'),
]


ModelCallFailureKind: TypeAlias = Annotated[
    Literal['api', 'transport'], Meta(description='Whether a model call failed in the API or in the transport.')
]


class ModelCallFailureRequestFingerprint(ClosedStruct, frozen=True, kw_only=True):
    """
    Counts that describe a failed request without its content.

    Attributes:
        message_count: Messages in the request.
        tool_result_message_count: Messages that hold tool results.
        tool_call_count: Tool calls in the messages.
        nameless_tool_call_count: Tool calls without a name.
        image_part_count: Image parts in the messages.
        image_parts_missing_media_type: Image parts without a media type.
        last_message_role: Role of the last message, for example `user`.
    """

    message_count: Annotated[int, Meta(ge=0)] = field(name='messageCount')
    tool_result_message_count: Annotated[int, Meta(ge=0)] = field(name='toolResultMessageCount')
    tool_call_count: Annotated[int, Meta(ge=0)] = field(name='toolCallCount')
    nameless_tool_call_count: Annotated[int, Meta(ge=0)] = field(name='namelessToolCallCount')
    image_part_count: Annotated[int, Meta(ge=0)] = field(name='imagePartCount')
    image_parts_missing_media_type: Annotated[int, Meta(ge=0)] = field(name='imagePartsMissingMediaType')
    last_message_role: str | UnsetType = field(name='lastMessageRole', default=UNSET)


ModelCallFailureSource: TypeAlias = Annotated[
    Literal['top_level', 'subagent', 'mcp_sampling'],
    Meta(description='Part of the program that made a failed model call.'),
]


ModelCallFailureTransport: TypeAlias = Annotated[
    Literal['http', 'websocket'], Meta(description='Transport of a failed or interrupted model call.')
]


ModelCallFinishedOutcome: TypeAlias = Annotated[
    Literal['success', 'error', 'cancelled', 'rejected'], Meta(description='How a dispatched model call ended.')
]


class ModelCallStartData(ClosedStruct, frozen=True, kw_only=True):
    """
    The model call that begins.

    Attributes:
        turn_id: Id of the turn that makes the call, as in `assistant.turn_start`.
        model: Model that is called.
        previous_response_id: Id of the earlier response the call continues.
        fusion: Fusion turn, phase and source model the event is attributed to; absent outside fusion.
    """

    turn_id: str = field(name='turnId')
    model: str | UnsetType = UNSET
    previous_response_id: str | UnsetType = field(name='previousResponseId', default=UNSET)
    fusion: FusionAttribution | UnsetType = UNSET


class ModelCallStartEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='model.call_start'):
    """
    Sent when a turn starts a model call. `turnId` joins it with `assistant.turn_start`; one turn may make several calls.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: ModelCallStartData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


ModelChangeSource: TypeAlias = Annotated[
    Literal['model_command', 'settings_command', 'config_command', 'model_picker', 'managed_settings', 'repo_settings', 'startup', 'agent', 'plan_mode', 'automatic', 'sdk'],
    Meta(description='Command, setting or actor that made a model change.'),
]


OmittedBinaryOmittedReason: TypeAlias = Annotated[
    Literal['too_large', 'asset_unavailable'], Meta(description='Why the bytes of a file or result were left out.')
]


OmittedBinaryType: TypeAlias = Annotated[
    Literal['image', 'resource'], Meta(description='Kind of omitted bytes: an image or another resource.')
]


class PendingMessagesModifiedData(ClosedStruct, frozen=True, kw_only=True):
    """Empty payload."""


class PendingMessagesModifiedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='pending_messages.modified'):
    """
    Signals that the queue of pending messages has changed; the payload is empty.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: PendingMessagesModifiedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class PermissionApproved(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='approved'):
    """
    The action was approved.

    Attributes:
        managed_approval_handled: Whether the managed approval of the action has been handled.
    """

    managed_approval_handled: bool | UnsetType = field(name='managedApprovalHandled', default=UNSET)


class PermissionAssentDetectedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The request that was assented to and the turn.

    Attributes:
        request_id: Id of the earlier blocked request; joins with permission.requested.
        turn_index: Index of the turn the event refers to.
    """

    request_id: str = field(name='requestId')
    turn_index: Annotated[int, Meta(ge=0)] = field(name='turnIndex')


class PermissionAssentDetectedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='permission.assentDetected'):
    """
    Sent when assent to a blocked permission request is detected. It refers back to that request by requestId.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: PermissionAssentDetectedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class PermissionAssistedApproval(ClosedStruct, frozen=True, kw_only=True):
    """
    Outcome of an automatic judgement on a permission request.

    Attributes:
        recommendation: What the judgement recommends.
        reason: Reason given for the recommendation.
        model: Name of the model that judged.
        failure_reason: Why the judgement failed; absent when it did not fail.
    """

    recommendation: AssistedApprovalRecommendation
    reason: str | UnsetType = UNSET
    model: str | UnsetType = UNSET
    failure_reason: AssistedApprovalJudgeFailureReason | UnsetType = field(name='failureReason', default=UNSET)


class PermissionCancelled(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='cancelled'):
    """
    The request was cancelled without a decision.

    Attributes:
        reason: Reason of the cancellation; absent when none is given.
    """

    reason: str | UnsetType = UNSET


PermissionDecisionSource: TypeAlias = Annotated[
    Literal['assisted_approval', 'human_response', 'host_policy', 'unattended_fallback', 'authorization_carry_forward'],
    Meta(description='Who or what made a permission decision.'),
]


class PermissionDeniedByContentExclusionPolicy(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='denied-by-content-exclusion-policy'):
    """
    The action was denied by a content exclusion policy.

    Attributes:
        path: Path that the policy excludes.
        message: Message about the denial.
    """

    path: str
    message: str


class PermissionDeniedByPermissionRequestHook(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='denied-by-permission-request-hook'):
    """
    The action was denied by a permission request hook.

    Attributes:
        message: Message supplied by the hook; absent when there is none.
        interrupt: Whether the hook asks for an interruption.
    """

    message: str | UnsetType = UNSET
    interrupt: bool | UnsetType = UNSET


class PermissionDeniedInteractivelyByUser(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='denied-interactively-by-user'):
    """
    The action was denied by the user when asked.

    Attributes:
        feedback: Text the user gave with the denial; absent when none was given.
        force_reject: Whether the denial is a forced rejection.
    """

    feedback: str | UnsetType = UNSET
    force_reject: bool | UnsetType = field(name='forceReject', default=UNSET)


class PermissionDeniedNoApprovalRuleAndCouldNotRequestFromUser(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='denied-no-approval-rule-and-could-not-request-from-user'):
    """The action was denied because no rule approved it and the user could not be asked."""


class PermissionMessageAuthorizationDegradedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The turn whose message authorization is degraded.

    Attributes:
        turn_index: Index of the turn the event refers to.
    """

    turn_index: Annotated[int, Meta(ge=0)] = field(name='turnIndex')


class PermissionMessageAuthorizationDegradedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='permission.messageAuthorizationDegraded'):
    """
    Sent when the message authorization of a turn is degraded.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: PermissionMessageAuthorizationDegradedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


PermissionMessageAuthorizationPolarity: TypeAlias = Annotated[
    Literal['grant', 'denial'], Meta(description='Direction of an authorization record: grant or denial.')
]


class PermissionMessageAuthorizationReadData(ClosedStruct, frozen=True, kw_only=True):
    """
    The turn whose messages were read.

    Attributes:
        turn_index: Index of the turn the event refers to.
        activates_extraction: Whether this reading activates the extraction of authorizations.
    """

    turn_index: Annotated[int, Meta(ge=0)] = field(name='turnIndex')
    activates_extraction: bool | UnsetType = field(name='activatesExtraction', default=UNSET)


class PermissionMessageAuthorizationReadEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='permission.messageAuthorizationRead'):
    """
    Sent when the messages of a turn have been read for authorizations.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: PermissionMessageAuthorizationReadData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


PermissionMode: TypeAlias = Annotated[
    Literal['manual', 'assisted', 'allow-all'],
    Meta(description='How permission requests are decided: by the user, with assistance, or always allowed.'),
]


class PermissionPromptRequestCommands(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='commands'):
    """
    Prompt for running shell commands.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        full_command_text: Complete text of the command.
        intention: Purpose of the action as stated for the user.
        command_identifiers: Identifiers of the commands found in the text.
        can_offer_session_approval: Whether approval for the rest of the session can be offered.
        warning: Warning to show about the command; absent when there is none.
        assisted_approval: Outcome of the assisted approval for this request; absent when none was made.
        managed_approval_required: Whether managed approval is required for this action.
        request_sandbox_bypass: Whether the action asks to run outside the sandbox.
        request_sandbox_permissive: Whether the command asks to run in a permissive sandbox.
        request_sandbox_bypass_reason: Reason given for asking to run outside the sandbox.
    """

    full_command_text: str = field(name='fullCommandText')
    intention: str
    command_identifiers: list[str] = field(name='commandIdentifiers')
    can_offer_session_approval: bool = field(name='canOfferSessionApproval')
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    warning: str | UnsetType = UNSET
    assisted_approval: PermissionAssistedApproval | UnsetType = field(name='assistedApproval', default=UNSET)
    managed_approval_required: bool | UnsetType = field(name='managedApprovalRequired', default=UNSET)
    request_sandbox_bypass: bool | UnsetType = field(name='requestSandboxBypass', default=UNSET)
    request_sandbox_permissive: bool | UnsetType = field(name='requestSandboxPermissive', default=UNSET)
    request_sandbox_bypass_reason: str | UnsetType = field(name='requestSandboxBypassReason', default=UNSET)


class PermissionPromptRequestCustomTool(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='custom-tool'):
    """
    Prompt for calling a custom tool.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        tool_name: Name of the custom tool.
        tool_description: Description of the custom tool.
        args: Arguments of the tool call, as an opaque value.
        assisted_approval: Outcome of the assisted approval for this request; absent when none was made.
    """

    tool_name: str = field(name='toolName')
    tool_description: str = field(name='toolDescription')
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    args: Any | UnsetType = UNSET
    assisted_approval: PermissionAssistedApproval | UnsetType = field(name='assistedApproval', default=UNSET)


class PermissionPromptRequestExtensionEnvAccess(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='extension-env-access'):
    """
    Prompt for giving an extension access to environment variables.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        extension_name: Name of the extension.
        environment_variables: Names of the environment variables the extension asks for.
        assisted_approval: Outcome of the assisted approval for this request; absent when none was made.
    """

    extension_name: str = field(name='extensionName')
    environment_variables: Annotated[list[str], Meta(min_length=1)] = field(name='environmentVariables')
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    assisted_approval: PermissionAssistedApproval | UnsetType = field(name='assistedApproval', default=UNSET)


class PermissionPromptRequestExtensionManagement(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='extension-management'):
    """
    Prompt for managing extensions.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        operation: Name of the management operation.
        extension_name: Name of the extension; absent when none is named.
        assisted_approval: Outcome of the assisted approval for this request; absent when none was made.
    """

    operation: str
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    extension_name: str | UnsetType = field(name='extensionName', default=UNSET)
    assisted_approval: PermissionAssistedApproval | UnsetType = field(name='assistedApproval', default=UNSET)


class PermissionPromptRequestExtensionPermissionAccess(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='extension-permission-access'):
    """
    Prompt for giving an extension permission capabilities.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        extension_name: Name of the extension.
        capabilities: Names of the capabilities the extension asks for.
        assisted_approval: Outcome of the assisted approval for this request; absent when none was made.
    """

    extension_name: str = field(name='extensionName')
    capabilities: list[str]
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    assisted_approval: PermissionAssistedApproval | UnsetType = field(name='assistedApproval', default=UNSET)


class PermissionPromptRequestFactory(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='factory'):
    """
    Prompt for running or authoring a factory.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        operation: Whether the factory is to be run or authored.
        name: Name of the factory.
        description: Description of the factory.
        phases: Phases of the factory.
        max_concurrent_subagents: Largest number of sub-agents running at the same time.
        max_total_subagents: Largest number of sub-agents in total.
        timeout_seconds: Time limit of the run, in seconds.
        max_ai_credits: Largest number of AI credits the run may use.
        declared_max_concurrent_subagents: Declared limit of sub-agents running at the same time.
        declared_max_total_subagents: Declared limit of sub-agents in total.
        declared_timeout_seconds: Declared time limit, in seconds.
        declared_max_ai_credits: Declared limit of AI credits.
        approval_key: Key under which an approval of this factory is kept.
        can_persist_approval: Whether an approval can be kept for later.
        assisted_approval: Outcome of the assisted approval for this request; absent when none was made.
        managed_approval_required: Whether managed approval is required for this action.
    """

    operation: FactoryPermissionOperation
    name: str
    description: str
    phases: list[FactoryPermissionPhase]
    approval_key: str = field(name='approvalKey')
    can_persist_approval: bool = field(name='canPersistApproval')
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    max_concurrent_subagents: Annotated[int, Meta(ge=0)] | UnsetType = field(
        name='maxConcurrentSubagents', default=UNSET
    )
    max_total_subagents: Annotated[int, Meta(ge=0)] | UnsetType = field(name='maxTotalSubagents', default=UNSET)
    timeout_seconds: Number | UnsetType = field(name='timeoutSeconds', default=UNSET)
    max_ai_credits: Number | UnsetType = field(name='maxAiCredits', default=UNSET)
    declared_max_concurrent_subagents: Annotated[int, Meta(ge=0)] | UnsetType = field(
        name='declaredMaxConcurrentSubagents', default=UNSET
    )
    declared_max_total_subagents: Annotated[int, Meta(ge=0)] | UnsetType = field(
        name='declaredMaxTotalSubagents', default=UNSET
    )
    declared_timeout_seconds: Number | UnsetType = field(name='declaredTimeoutSeconds', default=UNSET)
    declared_max_ai_credits: Number | UnsetType = field(name='declaredMaxAiCredits', default=UNSET)
    assisted_approval: PermissionAssistedApproval | UnsetType = field(name='assistedApproval', default=UNSET)
    managed_approval_required: bool | UnsetType = field(name='managedApprovalRequired', default=UNSET)


class PermissionPromptRequestHook(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='hook'):
    """
    Prompt for a permission request raised by a hook.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        tool_name: Name of the tool the hook is concerned with.
        tool_args: Arguments of the tool call, as an opaque value.
        hook_message: Message supplied by the hook.
        assisted_approval: Outcome of the assisted approval for this request; absent when none was made.
    """

    tool_name: str = field(name='toolName')
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    tool_args: Any | UnsetType = field(name='toolArgs', default=UNSET)
    hook_message: str | UnsetType = field(name='hookMessage', default=UNSET)
    assisted_approval: PermissionAssistedApproval | UnsetType = field(name='assistedApproval', default=UNSET)


PermissionPromptRequestPathAccessKind: TypeAlias = Annotated[
    Literal['read', 'shell', 'write'],
    Meta(description='Kind of access to a path: reading, writing or by a shell command.'),
]


class PermissionPromptRequestRead(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='read'):
    """
    Prompt for reading a file or directory.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        intention: Purpose of the action as stated for the user.
        path: Path of the file or directory to read.
        resolved_path: The path after resolution; absent when not reported.
        assisted_approval: Outcome of the assisted approval for this request; absent when none was made.
        managed_approval_required: Whether managed approval is required for this action.
    """

    intention: str
    path: str
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    resolved_path: str | UnsetType = field(name='resolvedPath', default=UNSET)
    assisted_approval: PermissionAssistedApproval | UnsetType = field(name='assistedApproval', default=UNSET)
    managed_approval_required: bool | UnsetType = field(name='managedApprovalRequired', default=UNSET)


class PermissionPromptRequestUrl(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='url'):
    """
    Prompt for accessing a URL.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        intention: Purpose of the action as stated for the user.
        url: URL to fetch.
        redirected_from: URL that redirected here; absent when there was no redirect.
        request_sandbox_bypass: Whether the action asks to run outside the sandbox.
        request_sandbox_bypass_reason: Reason given for asking to run outside the sandbox.
        assisted_approval: Outcome of the assisted approval for this request; absent when none was made.
        managed_approval_required: Whether managed approval is required for this action.
    """

    intention: str
    url: str
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    redirected_from: str | UnsetType = field(name='redirectedFrom', default=UNSET)
    request_sandbox_bypass: bool | UnsetType = field(name='requestSandboxBypass', default=UNSET)
    request_sandbox_bypass_reason: str | UnsetType = field(name='requestSandboxBypassReason', default=UNSET)
    assisted_approval: PermissionAssistedApproval | UnsetType = field(name='assistedApproval', default=UNSET)
    managed_approval_required: bool | UnsetType = field(name='managedApprovalRequired', default=UNSET)


class PermissionPromptRequestWrite(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='write'):
    """
    Prompt for creating or changing a file.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        intention: Purpose of the action as stated for the user.
        file_name: Path of the file to write.
        resolved_path: The path after resolution; absent when not reported.
        diff: The change as a diff in unified form.
        new_file_contents: Complete text of the file after the change; absent when not given.
        can_offer_session_approval: Whether approval for the rest of the session can be offered.
        assisted_approval: Outcome of the assisted approval for this request; absent when none was made.
        managed_approval_required: Whether managed approval is required for this action.
    """

    intention: str
    file_name: str = field(name='fileName')
    diff: str
    can_offer_session_approval: bool = field(name='canOfferSessionApproval')
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    resolved_path: str | UnsetType = field(name='resolvedPath', default=UNSET)
    new_file_contents: str | UnsetType = field(name='newFileContents', default=UNSET)
    assisted_approval: PermissionAssistedApproval | UnsetType = field(name='assistedApproval', default=UNSET)
    managed_approval_required: bool | UnsetType = field(name='managedApprovalRequired', default=UNSET)


PermissionRecommendation: TypeAlias = Annotated[
    Literal['approve'], Meta(description='Recommended decision for a permission request.')
]


class PermissionRequestCustomTool(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='custom-tool'):
    """
    Request to call a custom tool.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        tool_name: Name of the custom tool.
        tool_description: Description of the custom tool.
        args: Arguments of the tool call, as an opaque value.
        skip_permission: Whether the tool is marked to be run without a permission prompt.
    """

    tool_name: str = field(name='toolName')
    tool_description: str = field(name='toolDescription')
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    args: Any | UnsetType = UNSET
    skip_permission: bool | UnsetType = field(name='skipPermission', default=UNSET)


class PermissionRequestExtensionEnvAccess(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='extension-env-access'):
    """
    Request of an extension to access environment variables.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        extension_name: Name of the extension.
        environment_variables: Names of the environment variables the extension asks for.
    """

    extension_name: str = field(name='extensionName')
    environment_variables: Annotated[list[str], Meta(min_length=1)] = field(name='environmentVariables')
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)


class PermissionRequestExtensionManagement(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='extension-management'):
    """
    Request to manage extensions.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        operation: Name of the management operation.
        extension_name: Name of the extension; absent when none is named.
    """

    operation: str
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    extension_name: str | UnsetType = field(name='extensionName', default=UNSET)


class PermissionRequestExtensionPermissionAccess(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='extension-permission-access'):
    """
    Request of an extension for permission capabilities.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        extension_name: Name of the extension.
        capabilities: Names of the capabilities the extension asks for.
    """

    extension_name: str = field(name='extensionName')
    capabilities: list[str]
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)


class PermissionRequestFactory(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='factory'):
    """
    Request to run or author a factory.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        operation: Whether the factory is to be run or authored.
        name: Name of the factory.
        description: Description of the factory.
        phases: Phases of the factory.
        max_concurrent_subagents: Largest number of sub-agents running at the same time.
        max_total_subagents: Largest number of sub-agents in total.
        timeout_seconds: Time limit of the run, in seconds.
        max_ai_credits: Largest number of AI credits the run may use.
        declared_max_concurrent_subagents: Declared limit of sub-agents running at the same time.
        declared_max_total_subagents: Declared limit of sub-agents in total.
        declared_timeout_seconds: Declared time limit, in seconds.
        declared_max_ai_credits: Declared limit of AI credits.
        approval_key: Key under which an approval of this factory is kept.
        can_persist_approval: Whether an approval can be kept for later.
    """

    operation: FactoryPermissionOperation
    name: str
    description: str
    phases: list[FactoryPermissionPhase]
    approval_key: str = field(name='approvalKey')
    can_persist_approval: bool = field(name='canPersistApproval')
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    max_concurrent_subagents: Annotated[int, Meta(ge=0)] | UnsetType = field(
        name='maxConcurrentSubagents', default=UNSET
    )
    max_total_subagents: Annotated[int, Meta(ge=0)] | UnsetType = field(name='maxTotalSubagents', default=UNSET)
    timeout_seconds: Number | UnsetType = field(name='timeoutSeconds', default=UNSET)
    max_ai_credits: Number | UnsetType = field(name='maxAiCredits', default=UNSET)
    declared_max_concurrent_subagents: Annotated[int, Meta(ge=0)] | UnsetType = field(
        name='declaredMaxConcurrentSubagents', default=UNSET
    )
    declared_max_total_subagents: Annotated[int, Meta(ge=0)] | UnsetType = field(
        name='declaredMaxTotalSubagents', default=UNSET
    )
    declared_timeout_seconds: Number | UnsetType = field(name='declaredTimeoutSeconds', default=UNSET)
    declared_max_ai_credits: Number | UnsetType = field(name='declaredMaxAiCredits', default=UNSET)


class PermissionRequestHook(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='hook'):
    """
    Request for permission that a hook raised for a tool call.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        tool_name: Name of the tool the hook is concerned with.
        tool_args: Arguments of the tool call, as an opaque value.
        hook_message: Message supplied by the hook.
    """

    tool_name: str = field(name='toolName')
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    tool_args: Any | UnsetType = field(name='toolArgs', default=UNSET)
    hook_message: str | UnsetType = field(name='hookMessage', default=UNSET)


class PermissionRequestMcp(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='mcp'):
    """
    Request to call a tool of an MCP server.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        server_name: Name of the MCP server.
        tool_name: Name of the tool; recordings show it prefixed with the server name.
        tool_title: Title of the tool as shown to people.
        args: Arguments of the tool call, as an opaque value.
        read_only: Whether the tool is regarded as read-only.
        permission_recommendation: Recommended decision for the request; absent when there is none.
    """

    server_name: str = field(name='serverName')
    tool_name: str = field(name='toolName')
    tool_title: str = field(name='toolTitle')
    read_only: bool = field(name='readOnly')
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    args: Any | UnsetType = UNSET
    permission_recommendation: PermissionRecommendation | UnsetType = field(
        name='permissionRecommendation', default=UNSET
    )


PermissionRequestMemoryAction: TypeAlias = Annotated[
    Literal['store', 'vote'], Meta(description='What is done with a memory; the default is store.')
]


PermissionRequestMemoryDirection: TypeAlias = Annotated[
    Literal['upvote', 'downvote'], Meta(description='Direction of a vote on a memory.')
]


PermissionRequestMemoryScope: TypeAlias = Annotated[
    Literal['repository', 'user'], Meta(description='Owner of a memory: the repository or the user.')
]


class PermissionRequestRead(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='read'):
    """
    Request to read a file or directory.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        managed_approval_required: Whether managed approval is required for this action.
        intention: Purpose of the action as stated for the user.
        path: Path of the file or directory to read.
        resolved_path: The path after resolution; absent when not reported.
        request_sandbox_bypass: Whether the action asks to run outside the sandbox.
        request_sandbox_bypass_reason: Reason given for asking to run outside the sandbox.
    """

    intention: str
    path: str
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    managed_approval_required: bool | UnsetType = field(name='managedApprovalRequired', default=UNSET)
    resolved_path: str | UnsetType = field(name='resolvedPath', default=UNSET)
    request_sandbox_bypass: bool | UnsetType = field(name='requestSandboxBypass', default=UNSET)
    request_sandbox_bypass_reason: str | UnsetType = field(name='requestSandboxBypassReason', default=UNSET)


class PermissionRequestShellCommand(ClosedStruct, frozen=True, kw_only=True):
    """
    One command found in a shell command text.

    Attributes:
        identifier: Identifier of the command, for example its text.
        read_only: Whether the command is regarded as read-only.
    """

    identifier: str
    read_only: bool = field(name='readOnly')


class PermissionRequestShellCommandSegment(ClosedStruct, frozen=True, kw_only=True):
    """
    One segment of a shell command text.

    Attributes:
        identifier: Identifier of the command in this segment, for example the program name.
        full_command_text: Complete text of this segment.
    """

    identifier: str
    full_command_text: str = field(name='fullCommandText')


class PermissionRequestShellPossibleUrl(ClosedStruct, frozen=True, kw_only=True):
    """
    One URL a shell command may reach.

    Attributes:
        url: The URL.
    """

    url: str


class PermissionRequestUrl(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='url'):
    """
    Request to access a URL.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        managed_approval_required: Whether managed approval is required for this action.
        intention: Purpose of the action as stated for the user.
        url: URL to fetch.
        redirected_from: URL that redirected here; absent when there was no redirect.
        request_sandbox_bypass: Whether the action asks to run outside the sandbox.
        request_sandbox_bypass_reason: Reason given for asking to run outside the sandbox.
    """

    intention: str
    url: str
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    managed_approval_required: bool | UnsetType = field(name='managedApprovalRequired', default=UNSET)
    redirected_from: str | UnsetType = field(name='redirectedFrom', default=UNSET)
    request_sandbox_bypass: bool | UnsetType = field(name='requestSandboxBypass', default=UNSET)
    request_sandbox_bypass_reason: str | UnsetType = field(name='requestSandboxBypassReason', default=UNSET)


class PermissionRequestWrite(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='write'):
    """
    Request to create or change a file.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        managed_approval_required: Whether managed approval is required for this action.
        intention: Purpose of the action as stated for the user.
        file_name: Path of the file to write.
        resolved_path: The path after resolution; absent when not reported.
        diff: The change as a diff in unified form.
        new_file_contents: Complete text of the file after the change; absent when not given.
        can_offer_session_approval: Whether approval for the rest of the session can be offered.
        request_sandbox_bypass: Whether the action asks to run outside the sandbox.
        request_sandbox_bypass_reason: Reason given for asking to run outside the sandbox.
    """

    intention: str
    file_name: str = field(name='fileName')
    diff: str
    can_offer_session_approval: bool = field(name='canOfferSessionApproval')
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    managed_approval_required: bool | UnsetType = field(name='managedApprovalRequired', default=UNSET)
    resolved_path: str | UnsetType = field(name='resolvedPath', default=UNSET)
    new_file_contents: str | UnsetType = field(name='newFileContents', default=UNSET)
    request_sandbox_bypass: bool | UnsetType = field(name='requestSandboxBypass', default=UNSET)
    request_sandbox_bypass_reason: str | UnsetType = field(name='requestSandboxBypassReason', default=UNSET)


class PermissionRule(ClosedStruct, frozen=True, kw_only=True):
    """
    One permission rule.

    Attributes:
        kind: Kind of action the rule is about.
        argument: Argument of the rule; null when it has none.
    """

    kind: str
    argument: str | None


PersistedBinaryImageType: TypeAlias = Annotated[
    Literal['image', 'resource'], Meta(description='Kind of inline bytes: an image or another resource.')
]


PlanChangedOperation: TypeAlias = Annotated[
    Literal['create', 'update', 'delete'], Meta(description='What was done to the plan.')
]


class PromptCacheBreakData(ClosedStruct, frozen=True, kw_only=True):
    """
    Size and likely causes of one break of the prompt cache.

    Attributes:
        primary_reason: Main cause of the break.
        contributing_reasons: Further causes of the break.
        before_request: Data on the request before the break.
        after_request: Data on the request after the break.
        survived_tokens: Tokens that were still read from the cache.
        frontier_tokens: Tokens up to which the cache was expected to hold.
        shortfall_tokens: Expected tokens that the cache did not give.
        retention_ratio: Share of the expected tokens that survived.
        model_from: Model before the break, when it changed.
        model_to: Model after the break, when it changed.
        tools_added: Tools that were added.
        tools_removed: Tools that were removed.
        tools_redefined: Tools whose definition changed.
        tools_added_raw: Tools that were added, by unaltered name.
        tools_removed_raw: Tools that were removed, by unaltered name.
        tools_redefined_raw: Tools whose definition changed, by unaltered name.
        tools_reordered: True if the order of the tools changed.
        system_segments_changed: Segments of the system prompt that changed.
        cache_config_changed_fields: Fields of the cache configuration that changed.
        rewrite_message_index: Index of the first message that was rewritten.
        rewrite_shape: Shape of the rewrite of the history.
        rewrite_source: What rewrote the history before the call, such as a compaction or truncation.
        agent_name: Name of the agent whose call broke the cache.
    """

    primary_reason: str = field(name='primaryReason')
    contributing_reasons: list[str] = field(name='contributingReasons')
    survived_tokens: Annotated[int, Meta(ge=0)] = field(name='survivedTokens')
    frontier_tokens: Annotated[int, Meta(ge=0)] = field(name='frontierTokens')
    shortfall_tokens: Annotated[int, Meta(ge=0)] = field(name='shortfallTokens')
    retention_ratio: Annotated[float, Meta(ge=0.0, le=1.0)] = field(name='retentionRatio')
    before_request: Any | UnsetType = field(name='beforeRequest', default=UNSET)
    after_request: Any | UnsetType = field(name='afterRequest', default=UNSET)
    model_from: str | UnsetType = field(name='modelFrom', default=UNSET)
    model_to: str | UnsetType = field(name='modelTo', default=UNSET)
    tools_added: list[str] | UnsetType = field(name='toolsAdded', default=UNSET)
    tools_removed: list[str] | UnsetType = field(name='toolsRemoved', default=UNSET)
    tools_redefined: list[str] | UnsetType = field(name='toolsRedefined', default=UNSET)
    tools_added_raw: list[str] | UnsetType = field(name='toolsAddedRaw', default=UNSET)
    tools_removed_raw: list[str] | UnsetType = field(name='toolsRemovedRaw', default=UNSET)
    tools_redefined_raw: list[str] | UnsetType = field(name='toolsRedefinedRaw', default=UNSET)
    tools_reordered: bool | UnsetType = field(name='toolsReordered', default=UNSET)
    system_segments_changed: list[str] | UnsetType = field(name='systemSegmentsChanged', default=UNSET)
    cache_config_changed_fields: list[str] | UnsetType = field(name='cacheConfigChangedFields', default=UNSET)
    rewrite_message_index: Annotated[int, Meta(ge=0)] | UnsetType = field(name='rewriteMessageIndex', default=UNSET)
    rewrite_shape: str | UnsetType = field(name='rewriteShape', default=UNSET)
    rewrite_source: list[str] | UnsetType = field(name='rewriteSource', default=UNSET)
    agent_name: str | UnsetType = field(name='agentName', default=UNSET)


class PromptCacheBreakEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='prompt_cache_break'):
    """
    Reports that a model call reused less of the prompt cache than expected, with the likely causes. It names no turn.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: PromptCacheBreakData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


ReasoningSummary: TypeAlias = Annotated[
    Literal['none', 'concise', 'detailed'],
    Meta(description='How detailed a summary of its reasoning the model is asked for.'),
]


RecommendedAutoTier: TypeAlias = Annotated[
    Literal['efficiency', 'balance', 'intelligence'], Meta(description='Tier of auto mode that can be recommended.')
]


RemediationAction: TypeAlias = Annotated[
    Literal['sign_in', 'switch_account', 'show_account', 'review_sandbox_policy', 'allow_sandbox_outbound'],
    Meta(description='Step offered to the user to resolve a problem.'),
]


class SamplingCompletedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The sampling request that was resolved.

    Attributes:
        request_id: Id of the resolved request; same as in sampling.requested.
    """

    request_id: str = field(name='requestId')


class SamplingCompletedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='sampling.completed'):
    """
    Sent when a sampling request is resolved. It joins with sampling.requested by requestId.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SamplingCompletedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SamplingRequestedData(OpenStruct, frozen=True, kw_only=True):
    """
    The sampling request of an MCP server.

    Attributes:
        request_id: Id of the request; sampling.completed carries the same one.
        server_name: Name of the MCP server that asks.
        mcp_request_id: Id of the request in the MCP protocol, as an opaque value.
    """

    request_id: str = field(name='requestId')
    server_name: str = field(name='serverName')
    mcp_request_id: Any = field(name='mcpRequestId')


class SamplingRequestedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='sampling.requested'):
    """
    Sent when an MCP server asks for sampling by the model. The answer goes back by RPC, and sampling.completed with the same requestId follows.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SamplingRequestedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


SandboxAttestation: TypeAlias = Annotated[
    Literal['spawn_succeeded', 'unsupported', 'builtin_policy_checked'],
    Meta(description='What a statement of the sandbox is based on.'),
]


SandboxBackend: TypeAlias = Annotated[
    Literal['seatbelt', 'bubblewrap', 'process_container', 'unsupported'],
    Meta(description='Mechanism that provides the sandbox.'),
]


SandboxBypassSource: TypeAlias = Annotated[
    Literal['model_requested', 'user_prompted', 'prompt_unavailable'],
    Meta(description='What led to a decision on a bypass or permissive retry.'),
]


SandboxControl: TypeAlias = Annotated[
    Literal['process', 'filesystem', 'network', 'routing', 'bypass', 'credentials', 'platform'],
    Meta(description='Area of protection a sandbox decision is about.'),
]


SandboxDegradationReason: TypeAlias = Annotated[
    Literal['denied_paths_unsupported', 'unsupported_platform'],
    Meta(description='Why the sandbox gives less protection than asked for.'),
]


SandboxDenialClass: TypeAlias = Annotated[
    Literal['filesystem_read', 'filesystem_write', 'process_startup', 'registry_access', 'ipc_access', 'process_access', 'job_access', 'ui_access', 'service_access', 'network_outbound', 'network_local', 'network_host', 'other_access'],
    Meta(description='Class of access the sandbox denied.'),
]


SandboxDenialConfidence: TypeAlias = Annotated[
    Literal['captured', 'policy_corroborated', 'sandbox_reported', 'output_classified'],
    Meta(description='How a denial was established, and so how sure it is.'),
]


SandboxEnforcementPoint: TypeAlias = Annotated[
    Literal['shell', 'builtin_filesystem', 'search', 'web_fetch', 'mcp', 'lsp'],
    Meta(description='Part of the program where the sandbox is enforced.'),
]


class SandboxFilesystemPolicyDetails(ClosedStruct, frozen=True, kw_only=True):
    """
    Paths of a file system policy.

    Attributes:
        readwrite_paths: Paths that may be read and written.
        readonly_paths: Paths that may only be read.
        denied_paths: Paths that are denied.
    """

    readwrite_paths: list[str] = field(name='readwritePaths')
    readonly_paths: list[str] = field(name='readonlyPaths')
    denied_paths: list[str] = field(name='deniedPaths')


SandboxOutcome: TypeAlias = Annotated[
    Literal['resolved', 'inactive', 'engaged', 'succeeded', 'failed', 'degraded', 'denied', 'approved', 'declined'],
    Meta(description='Outcome of a sandbox decision.'),
]


SandboxPlatform: TypeAlias = Annotated[
    Literal['macos', 'linux', 'windows', 'other'], Meta(description='Operating system the sandbox runs on.')
]


SandboxPolicySource: TypeAlias = Annotated[
    Literal['default_policy', 'user_policy'], Meta(description='Where a sandbox policy comes from.')
]


SandboxProxyMode: TypeAlias = Annotated[
    Literal['none', 'loopback', 'external'], Meta(description='Proxy through which sandboxed network access goes.')
]


ScheduleOrigin: TypeAlias = Annotated[Literal['user', 'model'], Meta(description='Who made a schedule.')]


class SessionAutoModeResolvedData(ClosedStruct, frozen=True, kw_only=True):
    """
    Model that auto mode chose, and what the choice rests on.

    Attributes:
        chosen_model: Id of the chosen model.
        reasoning_bucket: Reasoning level assigned to the prompt.
        category_scores: Scores of the prompt by category name.
        predicted_label: Label that the router predicted for the prompt.
        confidence: Confidence of the prediction.
        candidate_models: Ids of the models that were considered.
        routing_method: Method by which the model was chosen.
        available_models: Ids of the models that were available.
        fallback: Whether a fallback was used in place of the router's choice.
        fallback_reason: Why a fallback was used; absent when none was.
        sticky_override: Whether a sticky choice overrode the router's choice.
        router_latency_ms: Time the router took, in milliseconds.
        end_to_end_latency_ms: Time the whole choice took, in milliseconds.
        chosen_shortfall: Shortfall computed for the chosen model.
        has_image: Whether the prompt holds an image.
    """

    chosen_model: str = field(name='chosenModel')
    reasoning_bucket: AutoModeResolvedReasoningBucket | UnsetType = field(name='reasoningBucket', default=UNSET)
    category_scores: dict[str, Number] | UnsetType = field(name='categoryScores', default=UNSET)
    predicted_label: str | UnsetType = field(name='predictedLabel', default=UNSET)
    confidence: Annotated[float, Meta(ge=0.0, le=1.0)] | UnsetType = UNSET
    candidate_models: list[str] | UnsetType = field(name='candidateModels', default=UNSET)
    routing_method: str | UnsetType = field(name='routingMethod', default=UNSET)
    available_models: list[str] | UnsetType = field(name='availableModels', default=UNSET)
    fallback: bool | UnsetType = UNSET
    fallback_reason: str | UnsetType = field(name='fallbackReason', default=UNSET)
    sticky_override: bool | UnsetType = field(name='stickyOverride', default=UNSET)
    router_latency_ms: Annotated[float, Meta(ge=0.0)] | UnsetType = field(name='routerLatencyMs', default=UNSET)
    end_to_end_latency_ms: Annotated[float, Meta(ge=0.0)] | UnsetType = field(name='endToEndLatencyMs', default=UNSET)
    chosen_shortfall: Number | UnsetType = field(name='chosenShortfall', default=UNSET)
    has_image: bool | UnsetType = field(name='hasImage', default=UNSET)


class SessionAutoModeResolvedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.auto_mode_resolved'):
    """
    Sent when auto mode chose the model for the first prompt of an auto session.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionAutoModeResolvedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionAutoTierRecommendationData(ClosedStruct, frozen=True, kw_only=True):
    """
    A recommended tier of auto mode.

    Attributes:
        recommended_auto_tier: The recommended tier.
    """

    recommended_auto_tier: RecommendedAutoTier = field(name='recommendedAutoTier')


class SessionAutoTierRecommendationEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.auto_tier_recommendation'):
    """
    Recommends a tier of auto mode after a successful model call in auto mode; it is not written to the log.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionAutoTierRecommendationData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionAutoTierSwitchFailedData(ClosedStruct, frozen=True, kw_only=True):
    """
    A failed switch of the auto tier.

    Attributes:
        effective_auto_tier: Tier that stays in force.
        requested_auto_tier: Tier that was asked for; null when no tier was named.
        reason: Why the switch failed.
    """

    requested_auto_tier: AutoTier | None = field(name='requestedAutoTier')
    reason: AutoTierSwitchFailureReason
    effective_auto_tier: AutoTier | UnsetType = field(name='effectiveAutoTier', default=UNSET)


class SessionAutoTierSwitchFailedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.auto_tier_switch_failed'):
    """
    Sent when a requested switch of the auto tier failed; the previous preference stays. It is not replayed.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionAutoTierSwitchFailedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionAutopilotObjectiveChangedData(ClosedStruct, frozen=True, kw_only=True):
    """
    Change of an autopilot objective.

    Attributes:
        operation: What was done to the objective.
        id: Number of the objective.
        status: Status of the objective after the change.
    """

    operation: AutopilotObjectiveChangedOperation
    id: Annotated[int, Meta(gt=0)] | UnsetType = UNSET
    status: AutopilotObjectiveChangedStatus | UnsetType = UNSET


class SessionAutopilotObjectiveChangedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.autopilot_objective_changed'):
    """
    Sent when the objective of autopilot was created, updated or deleted; `session.task_complete` refers to its `id`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionAutopilotObjectiveChangedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionBackgroundTasksChangedData(ClosedStruct, frozen=True, kw_only=True):
    """Empty payload of a pure signal."""


class SessionBackgroundTasksChangedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.background_tasks_changed'):
    """
    Signals that the background tasks changed; it carries no id and is not written to the log.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionBackgroundTasksChangedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionBinaryAssetData(ClosedStruct, frozen=True, kw_only=True):
    """
    Content of a binary asset.

    Attributes:
        asset_id: Id that attachments and tool results use to refer to these bytes.
        type: Kind of the asset.
        mime_type: Media type of the bytes.
        byte_length: Size of the asset in bytes.
        data: The bytes, encoded as text.
        description: Description of the asset.
        metadata: Further properties of the asset.
    """

    asset_id: str = field(name='assetId')
    type: BinaryAssetType
    mime_type: str = field(name='mimeType')
    byte_length: Annotated[int, Meta(ge=0)] = field(name='byteLength')
    data: str
    description: str | UnsetType = UNSET
    metadata: dict[str, Any] | UnsetType = UNSET


class SessionBinaryAssetEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.binary_asset'):
    """
    Stores the bytes of one image or resource; other events refer to them by `assetId`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionBinaryAssetData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionCanvasClosedData(ClosedStruct, frozen=True, kw_only=True):
    """
    A closed canvas instance.

    Attributes:
        instance_id: Id of the canvas instance.
        extension_id: Id of the extension that provides the canvas.
        canvas_id: Id of the canvas within its extension.
    """

    instance_id: Annotated[str, Meta(min_length=1)] = field(name='instanceId')
    extension_id: str = field(name='extensionId')
    canvas_id: str = field(name='canvasId')


class SessionCanvasClosedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.canvas.closed'):
    """
    Sent live when the canvas instance of an earlier `session.canvas.opened` closed.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionCanvasClosedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionCanvasOpenedData(ClosedStruct, frozen=True, kw_only=True):
    """
    An open canvas instance.

    Attributes:
        instance_id: Id of the canvas instance.
        extension_id: Id of the extension that provides the canvas.
        extension_name: Display name of the extension.
        canvas_id: Id of the canvas within its extension.
        icon: Icon of the canvas.
        title: Title of the instance.
        status: Status text of the instance.
        url: Address from which the canvas is shown.
        input: Input that the canvas was opened with: any JSON value.
    """

    instance_id: str = field(name='instanceId')
    extension_id: str = field(name='extensionId')
    canvas_id: str = field(name='canvasId')
    extension_name: str | UnsetType = field(name='extensionName', default=UNSET)
    icon: str | UnsetType = UNSET
    title: str | UnsetType = UNSET
    status: str | UnsetType = UNSET
    url: str | UnsetType = UNSET
    input: Any | UnsetType = UNSET


class SessionCanvasOpenedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.canvas.opened'):
    """
    Sent live when a canvas instance opened; the same `instanceId` clears an earlier `session.canvas.unavailable`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionCanvasOpenedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionCanvasRecordedData(ClosedStruct, frozen=True, kw_only=True):
    """
    A canvas instance to restore.

    Attributes:
        instance_id: Id of the canvas instance.
        extension_id: Id of the extension that provides the canvas.
        canvas_id: Id of the canvas within its extension.
        title: Title of the instance.
        input: Input that the canvas was opened with: any JSON value.
    """

    instance_id: Annotated[str, Meta(min_length=1)] = field(name='instanceId')
    extension_id: str = field(name='extensionId')
    canvas_id: str = field(name='canvasId')
    title: str | UnsetType = UNSET
    input: Any | UnsetType = UNSET


class SessionCanvasRecordedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.canvas.recorded'):
    """
    Durable counterpart of `session.canvas.opened`, used to restore the canvas when a session is resumed from its log.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionCanvasRecordedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionCanvasRemovedData(ClosedStruct, frozen=True, kw_only=True):
    """
    A removed canvas instance.

    Attributes:
        instance_id: Id of the canvas instance.
        extension_id: Id of the extension that provides the canvas.
        canvas_id: Id of the canvas within its extension.
    """

    instance_id: Annotated[str, Meta(min_length=1)] = field(name='instanceId')
    extension_id: str = field(name='extensionId')
    canvas_id: str = field(name='canvasId')


class SessionCanvasRemovedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.canvas.removed'):
    """
    Durable record that a canvas instance is gone; on replay it supersedes the `session.canvas.recorded` of the same instance.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionCanvasRemovedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionCanvasUnavailableData(ClosedStruct, frozen=True, kw_only=True):
    """
    An unavailable canvas instance.

    Attributes:
        instance_id: Id of the canvas instance.
        extension_id: Id of the extension that provides the canvas.
        canvas_id: Id of the canvas within its extension.
    """

    instance_id: Annotated[str, Meta(min_length=1)] = field(name='instanceId')
    extension_id: str = field(name='extensionId')
    canvas_id: str = field(name='canvasId')


class SessionCanvasUnavailableEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.canvas.unavailable'):
    """
    Sent live when a canvas instance became unavailable; a later `session.canvas.opened` of the same instance clears it. It is never replayed.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionCanvasUnavailableData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionCompactionStartData(ClosedStruct, frozen=True, kw_only=True):
    """
    State of the context before a compaction.

    Attributes:
        model: Id of the model in use.
        system_tokens: Part of the context taken by the system prompt, in tokens.
        conversation_tokens: Part of the context taken by the conversation, in tokens.
        tool_definitions_tokens: Part of the context taken by tool definitions, in tokens.
        current_tokens: Size of the context before the compaction, in tokens.
        token_limit: Limit of the context, in tokens.
        trigger: What set off the compaction.
    """

    model: str | UnsetType = UNSET
    system_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='systemTokens', default=UNSET)
    conversation_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='conversationTokens', default=UNSET)
    tool_definitions_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='toolDefinitionsTokens', default=UNSET)
    current_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='currentTokens', default=UNSET)
    token_limit: Annotated[int, Meta(ge=0)] | UnsetType = field(name='tokenLimit', default=UNSET)
    trigger: CompactionTrigger | UnsetType = UNSET


class SessionCompactionStartEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.compaction_start'):
    """
    Sent when the conversation history begins to be compacted; `session.compaction_complete` reports the result.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionCompactionStartData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionContextClearedData(ClosedStruct, frozen=True, kw_only=True):
    """
    Extent of a context clearing.

    Attributes:
        initial_message: Message that the cleared conversation starts with; absent when there is none.
        messages_cleared: Number of messages that were cleared.
    """

    messages_cleared: Annotated[int, Meta(ge=0)] = field(name='messagesCleared')
    initial_message: str | UnsetType = field(name='initialMessage', default=UNSET)


class SessionContextClearedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.context_cleared'):
    """
    Sent when the conversation context was cleared.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionContextClearedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionCustomAgentsUpdatedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The custom agents of the session.

    Attributes:
        agents: All custom agents found.
        warnings: Warnings met while the agents were loaded.
        errors: Errors met while the agents were loaded.
    """

    agents: list[CustomAgentsUpdatedAgent]
    warnings: list[str]
    errors: list[str]


class SessionCustomAgentsUpdatedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.custom_agents_updated'):
    """
    Sent live when the set of custom agents was loaded or changed.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionCustomAgentsUpdatedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionCustomNotificationData(ClosedStruct, frozen=True, kw_only=True):
    """
    A notification whose content is defined by its source.

    Attributes:
        source: Name of the source that sends the notification.
        name: Name of the notification, as given by its source.
        version: Version of the payload's format; absent when the source gives none.
        subject: Identifiers of what the notification is about.
        payload: Content of the notification, as given by its source.
    """

    source: Annotated[str, Meta(min_length=1)]
    name: Annotated[str, Meta(min_length=1)]
    payload: CustomNotificationPayload
    version: Annotated[int, Meta(gt=0)] | UnsetType = UNSET
    subject: CustomNotificationSubject | UnsetType = UNSET


class SessionCustomNotificationEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.custom_notification'):
    """
    Carries a notification defined by its source; it is not written to the log.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionCustomNotificationData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionErrorData(ClosedStruct, frozen=True, kw_only=True):
    """
    An error of the session.

    Attributes:
        error_type: Category of the error, such as `query`.
        error_code: More exact code of the error; `auto_mode_switch.requested` repeats it.
        eligible_for_auto_switch: Whether the error may lead to a switch of the model in auto mode.
        message: Text of the error.
        remediation: Action that may resolve the error.
        stack: Stack trace of the error.
        status_code: HTTP status code of the failed request.
        provider_call_id: Id of the call at the model provider.
        service_request_id: Id of the request at the Copilot service.
        url: Web address with more information.
    """

    error_type: str = field(name='errorType')
    message: str
    error_code: str | UnsetType = field(name='errorCode', default=UNSET)
    eligible_for_auto_switch: bool | UnsetType = field(name='eligibleForAutoSwitch', default=UNSET)
    remediation: RemediationAction | UnsetType = UNSET
    stack: str | UnsetType = UNSET
    status_code: Annotated[int, Meta(ge=0, le=999)] | UnsetType = field(name='statusCode', default=UNSET)
    provider_call_id: str | UnsetType = field(name='providerCallId', default=UNSET)
    service_request_id: str | UnsetType = field(name='serviceRequestId', default=UNSET)
    url: str | UnsetType = UNSET


class SessionErrorEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.error'):
    """
    Reports an error of the session, such as a failed model request. One with `eligibleForAutoSwitch` is followed by `auto_mode_switch.requested` or by a silent model switch.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionErrorData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionFusionCommitStartedData(ClosedStruct, frozen=True, kw_only=True):
    """
    A commit of a fusion's output.

    Attributes:
        fusion_id: Id of the fusion turn, as in `session.fusion_resolved`.
        commit_id: Id of the commit.
        source_phase_id: Id of the phase whose output is committed.
        source_model: Id of the model whose output is committed.
        kind: Kind of the committed output.
        tool_call_id: Id of the committed tool call; null for a text.
    """

    fusion_id: str = field(name='fusionId')
    commit_id: str = field(name='commitId')
    source_phase_id: str = field(name='sourcePhaseId')
    source_model: str = field(name='sourceModel')
    kind: FusionCommitKind
    tool_call_id: str | None = field(name='toolCallId')


class SessionFusionCommitStartedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.fusion_commit_started'):
    """
    Sent before the output of a fusion is committed, as its idempotency boundary; `session.fusion_completed` has the same `commitId`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionFusionCommitStartedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionFusionCompletedData(ClosedStruct, frozen=True, kw_only=True):
    """
    Outcome and usage of a fusion turn.

    Attributes:
        fusion_id: Id of the fusion turn, as in `session.fusion_resolved`.
        commit_id: Id of the commit, as in `session.fusion_commit_started`.
        turn_id: Id of the turn, as in `assistant.turn_start`.
        synthetic_model: Name of the synthetic model that stands for the fusion.
        pattern: Pattern by which the models worked together.
        outcome: Outcome of the fusion.
        final_source_phase_id: Id of the phase whose output was taken; null when there is none.
        final_source_model: Id of the model whose output was taken; null when there is none.
        follow_up_model: Id of the model for follow-up turns.
        degraded_reason: Why the fusion was degraded; null when it was not.
        phase_count: Number of phases that ran.
        request_count: Number of model requests.
        input_tokens: Input tokens over all phases.
        output_tokens: Output tokens over all phases.
        cached_tokens: Tokens read from the prompt cache over all phases.
        cache_write_tokens: Tokens written to the prompt cache over all phases.
        total_nano_aiu: Cost of the fusion in nano AI units.
        duration_ms: Time the fusion took, in milliseconds.
    """

    fusion_id: str = field(name='fusionId')
    commit_id: str = field(name='commitId')
    turn_id: str = field(name='turnId')
    synthetic_model: str = field(name='syntheticModel')
    pattern: FusionPattern
    outcome: str
    final_source_phase_id: str | None = field(name='finalSourcePhaseId')
    final_source_model: str | None = field(name='finalSourceModel')
    follow_up_model: str = field(name='followUpModel')
    degraded_reason: str | None = field(name='degradedReason')
    phase_count: Annotated[int, Meta(ge=0)] = field(name='phaseCount')
    request_count: Annotated[int, Meta(ge=0)] = field(name='requestCount')
    input_tokens: Annotated[int, Meta(ge=0)] = field(name='inputTokens')
    output_tokens: Annotated[int, Meta(ge=0)] = field(name='outputTokens')
    cached_tokens: Annotated[int, Meta(ge=0)] = field(name='cachedTokens')
    total_nano_aiu: Annotated[float, Meta(ge=0.0)] = field(name='totalNanoAiu')
    duration_ms: Annotated[float, Meta(ge=0.0)] = field(name='durationMs')
    cache_write_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='cacheWriteTokens', default=UNSET)


class SessionFusionCompletedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.fusion_completed'):
    """
    Sent when a fusion turn is complete, with its outcome and its usage; `commitId` is that of `session.fusion_commit_started`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionFusionCompletedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionFusionHandoffData(ClosedStruct, frozen=True, kw_only=True):
    """
    A handover between two phases.

    Attributes:
        fusion_id: Id of the fusion turn, as in `session.fusion_resolved`.
        source_phase_id: Id of the phase that passes on.
        target_phase_id: Id of the phase that takes over.
        target_model: Id of the model that takes over.
        message: The message that is passed on: any JSON value.
    """

    fusion_id: str = field(name='fusionId')
    source_phase_id: str = field(name='sourcePhaseId')
    target_phase_id: str = field(name='targetPhaseId')
    target_model: str = field(name='targetModel')
    message: Any


class SessionFusionHandoffEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.fusion_handoff'):
    """
    Sent when one phase of a fusion passes a message on to another phase.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionFusionHandoffData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionFusionResolvedData(ClosedStruct, frozen=True, kw_only=True):
    """
    Plan of a fusion turn.

    Attributes:
        fusion_id: Id of the fusion turn, repeated in the events that belong to it.
        turn_id: Id of the turn, as in `assistant.turn_start`.
        contract_version: Version of the routing contract.
        synthetic_model: Name of the synthetic model that stands for the fusion.
        policy: Name of the routing policy.
        route_source: Where the route comes from.
        plan_version: Version of the plan.
        policy_version: Version of the policy.
        model_universe_version: Version of the set of models.
        rule_id: Id of the rule that matched.
        rule_index: Position of the rule that matched.
        rule_name: Name of the rule that matched.
        scores: Scores of the prompt.
        pattern: Pattern by which the models work together.
        phase_plan: Planned phases, in order.
        primary_model: Id of the primary model.
        secondary_model: Id of the secondary model; null when the pattern has none.
        fallback_model: Id of the model to use when the pattern fails.
        follow_up_model: Id of the model for follow-up turns.
        follow_up: What to do with follow-up turns.
        routing_latency_ms: Time the routing took, in milliseconds.
    """

    fusion_id: str = field(name='fusionId')
    turn_id: str = field(name='turnId')
    contract_version: int = field(name='contractVersion')
    synthetic_model: str = field(name='syntheticModel')
    policy: str
    pattern: FusionPattern
    primary_model: str = field(name='primaryModel')
    secondary_model: str | None = field(name='secondaryModel')
    fallback_model: str = field(name='fallbackModel')
    follow_up_model: str = field(name='followUpModel')
    route_source: str | UnsetType = field(name='routeSource', default=UNSET)
    plan_version: str | UnsetType = field(name='planVersion', default=UNSET)
    policy_version: str | UnsetType = field(name='policyVersion', default=UNSET)
    model_universe_version: str | UnsetType = field(name='modelUniverseVersion', default=UNSET)
    rule_id: str | UnsetType = field(name='ruleId', default=UNSET)
    rule_index: Annotated[int, Meta(ge=0)] | UnsetType = field(name='ruleIndex', default=UNSET)
    rule_name: str | UnsetType = field(name='ruleName', default=UNSET)
    scores: FusionScores | UnsetType = UNSET
    phase_plan: list[FusionPhasePlanStep] | UnsetType = field(name='phasePlan', default=UNSET)
    follow_up: FusionFollowUpRecommendation | UnsetType = field(name='followUp', default=UNSET)
    routing_latency_ms: Annotated[float, Meta(ge=0.0)] | UnsetType = field(name='routingLatencyMs', default=UNSET)


class SessionFusionResolvedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.fusion_resolved'):
    """
    Sent when a fusion turn was routed. Its `fusionId` attributes later messages, calls and tools to the turn.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionFusionResolvedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionFusionRouteFailedData(ClosedStruct, frozen=True, kw_only=True):
    """
    A failed routing attempt.

    Attributes:
        attempt_id: Id of the attempt, as in `session.fusion_route_started`.
        synthetic_model: Name of the synthetic model that stands for the fusion.
        policy: Name of the routing policy.
        reason: Why the routing failed.
        error_message: Text of the error; absent when there is none.
        fallback_model: Id of the model used in place of the fusion.
        routing_latency_ms: Time the attempt took, in milliseconds.
    """

    attempt_id: str = field(name='attemptId')
    synthetic_model: str = field(name='syntheticModel')
    policy: str
    reason: str
    fallback_model: str = field(name='fallbackModel')
    error_message: str | UnsetType = field(name='errorMessage', default=UNSET)
    routing_latency_ms: Annotated[float, Meta(ge=0.0)] | UnsetType = field(name='routingLatencyMs', default=UNSET)


class SessionFusionRouteFailedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.fusion_route_failed'):
    """
    Sent when a routing attempt begun by `session.fusion_route_started` failed and a fallback model is used.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionFusionRouteFailedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionFusionRouteStartedData(ClosedStruct, frozen=True, kw_only=True):
    """
    A routing attempt.

    Attributes:
        attempt_id: Id of the attempt, shared with `session.fusion_route_failed`.
        turn_kind: Kind of turn to route.
        synthetic_model: Name of the synthetic model that stands for the fusion.
        policy: Name of the routing policy.
    """

    attempt_id: str = field(name='attemptId')
    turn_kind: FusionTurnKind = field(name='turnKind')
    synthetic_model: str | UnsetType = field(name='syntheticModel', default=UNSET)
    policy: str | UnsetType = UNSET


class SessionFusionRouteStartedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.fusion_route_started'):
    """
    Sent live when the routing of a fusion turn begins, before a fusion id exists; a failure is reported by `session.fusion_route_failed`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionFusionRouteStartedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionHandoffData(ClosedStruct, frozen=True, kw_only=True):
    """
    Origin and content of a handoff.

    Attributes:
        handoff_time: Time of the handoff.
        source_type: Whether the work came from a remote or a local session.
        repository: Repository that the work belongs to.
        context: Additional context handed over with the work.
        summary: Summary of the work done so far.
        remote_session_id: Id of the session that was handed off.
        host: Host of the session or repository that was handed off.
    """

    handoff_time: Timestamp = field(name='handoffTime')
    source_type: HandoffSourceType = field(name='sourceType')
    repository: HandoffRepository | UnsetType = UNSET
    context: str | UnsetType = UNSET
    summary: str | UnsetType = UNSET
    remote_session_id: str | UnsetType = field(name='remoteSessionId', default=UNSET)
    host: str | UnsetType = UNSET


class SessionHandoffEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.handoff'):
    """
    Sent when work is handed over from a remote or a local session.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionHandoffData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionInfoData(ClosedStruct, frozen=True, kw_only=True):
    """
    An informational message.

    Attributes:
        info_type: Category of the message, such as `model_retry`, `file_created`, `configuration` or `cancellation`.
        message: Text of the message.
        url: Web address with more information.
        tip: Hint to show with the message.
    """

    info_type: str = field(name='infoType')
    message: str
    url: str | UnsetType = UNSET
    tip: str | UnsetType = UNSET


class SessionInfoEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.info'):
    """
    Carries an informational message for the user, such as a note about a retry or a created file.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionInfoData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionLimitsConfig(ClosedStruct, frozen=True, kw_only=True):
    """
    Usage limits of a session.

    Attributes:
        max_ai_credits: Largest number of AI credits that the session may use.
    """

    max_ai_credits: Annotated[float, Meta(gt=0.0)] | UnsetType = field(name='maxAiCredits', default=UNSET)


class SessionLimitsExhaustedRequestedData(ClosedStruct, frozen=True, kw_only=True):
    """
    Credits used and the limit that was reached.

    Attributes:
        request_id: Id of the request; session_limits_exhausted.completed carries the same one.
        used_ai_credits: AI credits used so far.
        max_ai_credits: Limit of AI credits.
    """

    request_id: str = field(name='requestId')
    used_ai_credits: Annotated[float, Meta(ge=0.0)] = field(name='usedAiCredits')
    max_ai_credits: Annotated[float, Meta(gt=0.0)] = field(name='maxAiCredits')


class SessionLimitsExhaustedRequestedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session_limits_exhausted.requested'):
    """
    Sent when the AI credit limit of the session is exhausted. The answer goes back by RPC, and session_limits_exhausted.completed with the same requestId follows.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionLimitsExhaustedRequestedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


SessionLimitsExhaustedResponseAction: TypeAlias = Annotated[
    Literal['add', 'set', 'unset', 'cancel'],
    Meta(description='What to do with an exhausted limit: add to it, set a new one, remove it, or cancel.'),
]


class SessionManagedSettingsEnforcedData(ClosedStruct, frozen=True, kw_only=True):
    """
    An action governed by a managed setting.

    Attributes:
        action: What the policy did.
        escalation: Escalation of permissions that was attempted.
        setting: Name of the setting that was enforced.
        fail_closed: Whether the enforcement comes from settings that failed closed.
        message: Explanation of the enforcement.
    """

    action: ManagedSettingsEnforcedAction
    setting: str
    fail_closed: bool = field(name='failClosed')
    message: str
    escalation: ManagedSettingsEnforcedEscalation | UnsetType = UNSET


class SessionManagedSettingsEnforcedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.managed_settings_enforced'):
    """
    Sent live when a managed setting (see `session.managed_settings_resolved`) governed a concrete action.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionManagedSettingsEnforcedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionManagedSettingsResolvedData(ClosedStruct, frozen=True, kw_only=True):
    """
    Origin and effect of the managed settings.

    Attributes:
        source: Where the managed settings come from; `none` when there are none.
        server_managed: Whether settings from the server apply.
        device_managed: Whether settings from the device apply.
        client_managed: Whether settings from the client apply.
        policy_helper_managed: Whether settings from a policy helper apply.
        fail_closed: Whether the managed settings failed closed, to the restrictive side.
        sandbox_enabled_by_undetermined_policy: Whether the sandbox is on because the policy could not be determined.
        bypass_permissions_disabled: Whether modes that bypass permission requests are disabled.
        permissions_allow_intersected: Whether the allowed permissions are an intersection of several sources.
        managed_keys: Names of the settings that are managed.
        settings: The managed settings themselves; absent when not reported.
    """

    source: ManagedSettingsResolvedSource
    server_managed: bool = field(name='serverManaged')
    device_managed: bool = field(name='deviceManaged')
    fail_closed: bool = field(name='failClosed')
    bypass_permissions_disabled: bool = field(name='bypassPermissionsDisabled')
    managed_keys: list[str] = field(name='managedKeys')
    client_managed: bool | UnsetType = field(name='clientManaged', default=UNSET)
    policy_helper_managed: bool | UnsetType = field(name='policyHelperManaged', default=UNSET)
    sandbox_enabled_by_undetermined_policy: bool | UnsetType = field(
        name='sandboxEnabledByUndeterminedPolicy', default=UNSET
    )
    permissions_allow_intersected: bool | UnsetType = field(name='permissionsAllowIntersected', default=UNSET)
    settings: Any | UnsetType = UNSET


class SessionManagedSettingsResolvedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.managed_settings_resolved'):
    """
    Reports which managed settings (policies) apply. The first one precedes `session.start` and is not written to the log.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionManagedSettingsResolvedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionMcpServerNeedsReconnectData(ClosedStruct, frozen=True, kw_only=True):
    """
    The MCP server to connect again.

    Attributes:
        server_name: Name of the server, as configured.
    """

    server_name: str = field(name='serverName')


class SessionMcpServerNeedsReconnectEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.mcp_server_needs_reconnect'):
    """
    Sent live when an MCP server has to be connected again.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionMcpServerNeedsReconnectData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionMcpServerRemovedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The removed MCP server.

    Attributes:
        server_name: Name of the server, as configured.
    """

    server_name: str = field(name='serverName')


class SessionMcpServerRemovedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.mcp_server_removed'):
    """
    Sent live when an MCP server was removed from the session.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionMcpServerRemovedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionMcpServerStatusChangedData(ClosedStruct, frozen=True, kw_only=True):
    """
    New status of one MCP server.

    Attributes:
        server_name: Name of the server, as configured.
        status: Status of the connection now.
        error: Text of the error when the connection failed.
    """

    server_name: str = field(name='serverName')
    status: McpServerStatus
    error: str | UnsetType = UNSET


class SessionMcpServerStatusChangedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.mcp_server_status_changed'):
    """
    Sent live when the status of one MCP server changed.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionMcpServerStatusChangedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionMcpServersLoadedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The MCP servers of the session.

    Attributes:
        servers: All configured servers, with their status.
    """

    servers: list[McpServersLoadedServer]


class SessionMcpServersLoadedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.mcp_servers_loaded'):
    """
    Sent live when the MCP servers of the session were loaded, with the status of each.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionMcpServersLoadedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionMemoryChangedData(ClosedStruct, frozen=True, kw_only=True):
    """Empty payload of a pure signal."""


class SessionMemoryChangedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.memory_changed'):
    """
    Signals that the memory changed; it carries no content and is not written to the log.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionMemoryChangedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


SessionMode: TypeAlias = Annotated[
    Literal['interactive', 'plan', 'autopilot'],
    Meta(description='Mode of a session: interactive, planning, or working on its own (autopilot).'),
]


class SessionModeChangedData(ClosedStruct, frozen=True, kw_only=True):
    """
    Session mode before and after a change.

    Attributes:
        previous_mode: Mode before the change.
        new_mode: Mode after the change.
    """

    previous_mode: SessionMode = field(name='previousMode')
    new_mode: SessionMode = field(name='newMode')


class SessionModeChangedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.mode_changed'):
    """
    Sent when the session moved from one mode to another; `session.mode_notice_delivered` may follow.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionModeChangedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionModeNoticeDeliveredData(ClosedStruct, frozen=True, kw_only=True):
    """
    Mode notice given to the model.

    Attributes:
        mode: Mode that the notice is about.
        content: Text of the notice given to the model; absent when it is not recorded.
    """

    mode: SessionMode
    content: str | UnsetType = UNSET


class SessionModeNoticeDeliveredEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.mode_notice_delivered'):
    """
    Sent when the notice about a mode transition (see `session.mode_changed`) has reached the model.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionModeNoticeDeliveredData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionPermissionsChangedData(ClosedStruct, frozen=True, kw_only=True):
    """
    Permission settings before and after a change.

    Attributes:
        previous_mode: Permission mode before the change.
        mode: Permission mode after the change.
        assisted_approval_model: Id of the model that assists with approvals.
    """

    previous_mode: PermissionMode | UnsetType = field(name='previousMode', default=UNSET)
    mode: PermissionMode | UnsetType = UNSET
    assisted_approval_model: str | UnsetType = field(name='assistedApprovalModel', default=UNSET)


class SessionPermissionsChangedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.permissions_changed'):
    """
    Sent when the permission mode of the session changed.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionPermissionsChangedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionPlanChangedData(ClosedStruct, frozen=True, kw_only=True):
    """
    Change of the plan.

    Attributes:
        operation: What was done to the plan.
    """

    operation: PlanChangedOperation


class SessionPlanChangedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.plan_changed'):
    """
    Sent when the session's plan was created, updated or deleted.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionPlanChangedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionRemoteSteerableChangedData(ClosedStruct, frozen=True, kw_only=True):
    """
    New state of remote steering.

    Attributes:
        remote_steerable: Whether the session can now be steered remotely.
    """

    remote_steerable: bool = field(name='remoteSteerable')


class SessionRemoteSteerableChangedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.remote_steerable_changed'):
    """
    Sent when remote steering of the session was switched on or off.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionRemoteSteerableChangedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionScheduleCancelledData(ClosedStruct, frozen=True, kw_only=True):
    """
    A cancelled schedule.

    Attributes:
        id: Number of the schedule, as in `session.schedule_created`.
    """

    id: Annotated[int, Meta(gt=0)]


class SessionScheduleCancelledEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.schedule_cancelled'):
    """
    Sent when a schedule was cancelled; `id` is that of its `session.schedule_created`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionScheduleCancelledData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionScheduleCreatedData(ClosedStruct, frozen=True, kw_only=True):
    """
    A scheduled prompt.

    Attributes:
        id: Number of the schedule, sequential in the session.
        interval_ms: Time until the prompt or between its repetitions, in milliseconds.
        cron: Cron expression of the schedule.
        tz: Time zone in which the cron expression is read.
        at: Time of a single run, as an integer timestamp.
        prompt: Prompt to send when the schedule is due.
        recurring: Whether the schedule repeats (`/every`) or runs once (`/after`).
        self_paced: Whether the schedule paces itself.
        display_prompt: Text to show to the user in place of the prompt.
        origin: Whether the user or the model made the schedule.
    """

    id: Annotated[int, Meta(gt=0)]
    prompt: str
    interval_ms: Annotated[int, Meta(gt=0)] | UnsetType = field(name='intervalMs', default=UNSET)
    cron: str | UnsetType = UNSET
    tz: str | UnsetType = UNSET
    at: Annotated[int, Meta(gt=0)] | UnsetType = UNSET
    recurring: bool | UnsetType = UNSET
    self_paced: bool | UnsetType = field(name='selfPaced', default=UNSET)
    display_prompt: str | UnsetType = field(name='displayPrompt', default=UNSET)
    origin: ScheduleOrigin | UnsetType = UNSET


class SessionScheduleCreatedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.schedule_created'):
    """
    Sent when a prompt was scheduled for later, once or repeatedly. Its `id` ties it to `session.schedule_rearmed` and `session.schedule_cancelled`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionScheduleCreatedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionScheduleRearmedData(ClosedStruct, frozen=True, kw_only=True):
    """
    Next run of a schedule.

    Attributes:
        id: Number of the schedule, as in `session.schedule_created`.
        next_run_at: Time of the next run, as an integer timestamp.
    """

    id: Annotated[int, Meta(gt=0)]
    next_run_at: Annotated[int, Meta(gt=0)] = field(name='nextRunAt')


class SessionScheduleRearmedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.schedule_rearmed'):
    """
    Sent when a schedule was set for its next run; `id` is that of its `session.schedule_created`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionScheduleRearmedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionSessionLimitsChangedData(ClosedStruct, frozen=True, kw_only=True):
    """
    New usage limits of the session.

    Attributes:
        session_limits: The limits now in force; null when there are none.
    """

    session_limits: SessionLimitsConfig | None = field(name='sessionLimits')


class SessionSessionLimitsChangedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.session_limits_changed'):
    """
    Sent when the usage limits of the session changed.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionSessionLimitsChangedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionSnapshotRewindData(ClosedStruct, frozen=True, kw_only=True):
    """
    Extent of a rewind.

    Attributes:
        up_to_event_id: Envelope id of the first removed event; all events after it are removed too.
        events_removed: Number of events removed.
    """

    up_to_event_id: str = field(name='upToEventId')
    events_removed: Annotated[int, Meta(ge=0)] = field(name='eventsRemoved')


class SessionSnapshotRewindEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.snapshot_rewind'):
    """
    Sent live when the session was rewound and events were removed; the log on disk shows neither it nor the removed events.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionSnapshotRewindData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionTitleChangedData(ClosedStruct, frozen=True, kw_only=True):
    """
    New title of the session.

    Attributes:
        title: The title, in recordings derived from the first prompt.
    """

    title: str


class SessionTitleChangedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.title_changed'):
    """
    Sent when the session got a title or its title changed; it is not written to the log.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionTitleChangedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionTodosChangedData(ClosedStruct, frozen=True, kw_only=True):
    """Empty payload of a pure signal."""


class SessionTodosChangedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.todos_changed'):
    """
    Signals that the to-do list changed; it carries no content and is not written to the log.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionTodosChangedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionToolsUpdatedData(ClosedStruct, frozen=True, kw_only=True):
    """
    Model that the tools were prepared for.

    Attributes:
        model: Id of the model.
    """

    model: str


class SessionToolsUpdatedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.tools_updated'):
    """
    Sent live when the set of tools was prepared for a model.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionToolsUpdatedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionTruncationData(ClosedStruct, frozen=True, kw_only=True):
    """
    Context before and after a truncation.

    Attributes:
        token_limit: Limit of the context, in tokens.
        pre_truncation_tokens_in_messages: Tokens in messages before the truncation.
        pre_truncation_messages_length: Number of messages before the truncation.
        post_truncation_tokens_in_messages: Tokens in messages after the truncation.
        post_truncation_messages_length: Number of messages after the truncation.
        tokens_removed_during_truncation: Number of tokens removed.
        messages_removed_during_truncation: Number of messages removed.
        performed_by: Name of the component that made the truncation.
    """

    token_limit: Annotated[int, Meta(ge=0)] = field(name='tokenLimit')
    pre_truncation_tokens_in_messages: Annotated[int, Meta(ge=0)] = field(name='preTruncationTokensInMessages')
    pre_truncation_messages_length: Annotated[int, Meta(ge=0)] = field(name='preTruncationMessagesLength')
    post_truncation_tokens_in_messages: Annotated[int, Meta(ge=0)] = field(name='postTruncationTokensInMessages')
    post_truncation_messages_length: Annotated[int, Meta(ge=0)] = field(name='postTruncationMessagesLength')
    tokens_removed_during_truncation: Annotated[int, Meta(ge=0)] = field(name='tokensRemovedDuringTruncation')
    messages_removed_during_truncation: Annotated[int, Meta(ge=0)] = field(name='messagesRemovedDuringTruncation')
    performed_by: str = field(name='performedBy')


class SessionTruncationEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.truncation'):
    """
    Sent when messages were cut from the context to keep it within the token limit.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionTruncationData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionUsageInfoData(ClosedStruct, frozen=True, kw_only=True):
    """
    Fill state of the context window.

    Attributes:
        token_limit: Limit of the context, in tokens.
        current_tokens: Current size of the context, in tokens.
        messages_length: Number of messages in the context.
        system_tokens: Part of the context taken by the system prompt, in tokens.
        conversation_tokens: Part of the context taken by the conversation, in tokens.
        tool_definitions_tokens: Part of the context taken by tool definitions, in tokens.
        is_initial: Whether this is the first report of the session.
    """

    token_limit: Annotated[int, Meta(ge=0)] = field(name='tokenLimit')
    current_tokens: Annotated[int, Meta(ge=0)] = field(name='currentTokens')
    messages_length: Annotated[int, Meta(ge=0)] = field(name='messagesLength')
    system_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='systemTokens', default=UNSET)
    conversation_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='conversationTokens', default=UNSET)
    tool_definitions_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='toolDefinitionsTokens', default=UNSET)
    is_initial: bool | UnsetType = field(name='isInitial', default=UNSET)


class SessionUsageInfoEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.usage_info'):
    """
    Reports how full the context window is; it is not written to the log.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionUsageInfoData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionWarningData(ClosedStruct, frozen=True, kw_only=True):
    """
    A warning message.

    Attributes:
        warning_type: Category of the warning, such as `interrupted_tools`.
        message: Text of the warning.
        url: Web address with more information.
        remediation: Action that may resolve the problem.
    """

    warning_type: str = field(name='warningType')
    message: str
    url: str | UnsetType = UNSET
    remediation: RemediationAction | UnsetType = UNSET


class SessionWarningEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.warning'):
    """
    Carries a warning for the user, such as one about tool calls that were interrupted before a resume.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionWarningData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class ShutdownCodeChanges(ClosedStruct, frozen=True, kw_only=True):
    """
    Code changes made in a session.

    Attributes:
        lines_added: Number of lines added.
        lines_removed: Number of lines removed.
        files_modified: Paths of the files that were modified.
    """

    lines_added: Annotated[int, Meta(ge=0)] = field(name='linesAdded')
    lines_removed: Annotated[int, Meta(ge=0)] = field(name='linesRemoved')
    files_modified: list[str] = field(name='filesModified')


class ShutdownModelMetricRequests(ClosedStruct, frozen=True, kw_only=True):
    """
    Number and cost of the requests to one model.

    Attributes:
        count: Number of requests.
        cost: Cost of the requests.
    """

    count: Annotated[int, Meta(ge=0)] | UnsetType = UNSET
    cost: Number | UnsetType = UNSET


class ShutdownModelMetricTokenDetail(ClosedStruct, frozen=True, kw_only=True):
    """
    Tokens of one token type used with one model.

    Attributes:
        token_count: Number of tokens of this type.
    """

    token_count: Annotated[int, Meta(ge=0)] = field(name='tokenCount')


class ShutdownModelMetricUsage(ClosedStruct, frozen=True, kw_only=True):
    """
    Tokens that one model used.

    Attributes:
        input_tokens: Input tokens.
        output_tokens: Output tokens.
        cache_read_tokens: Tokens read from the prompt cache.
        cache_write_tokens: Tokens written to the prompt cache.
        reasoning_tokens: Tokens spent on reasoning; absent when the model does not report them.
    """

    input_tokens: Annotated[int, Meta(ge=0)] = field(name='inputTokens')
    output_tokens: Annotated[int, Meta(ge=0)] = field(name='outputTokens')
    cache_read_tokens: Annotated[int, Meta(ge=0)] = field(name='cacheReadTokens')
    cache_write_tokens: Annotated[int, Meta(ge=0)] = field(name='cacheWriteTokens')
    reasoning_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='reasoningTokens', default=UNSET)


class ShutdownTokenDetail(ClosedStruct, frozen=True, kw_only=True):
    """
    Tokens of one token type over the whole session.

    Attributes:
        token_count: Number of tokens of this type.
    """

    token_count: Annotated[int, Meta(ge=0)] = field(name='tokenCount')


ShutdownType: TypeAlias = Annotated[
    Literal['routine', 'error'], Meta(description='How a session ended: normally (`routine`) or by an error.')
]


class SkillContextDeliveredData(ClosedStruct, frozen=True, kw_only=True):
    """
    The delivered skill context.

    Attributes:
        content: Text that was delivered.
        source: Where the context comes from.
        interaction_id: Id of the interaction, as in `assistant.turn_start`.
    """

    content: str
    source: str
    interaction_id: str | UnsetType = field(name='interactionId', default=UNSET)


class SkillContextDeliveredEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='skill.context_delivered'):
    """
    Sent when text of a skill is delivered to the model as context, without being a skill invocation or a user message.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SkillContextDeliveredData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SkillContextDeliveredRefData(ClosedStruct, frozen=True, kw_only=True):
    """
    The delivered skill context, with its text by reference.

    Attributes:
        content_id: SHA-256 of the text, which an earlier skill event holds.
        prefix: Text before the referenced one.
        suffix: Text after the referenced one.
        source: Where the context comes from.
        interaction_id: Id of the interaction, as in `assistant.turn_start`.
    """

    content_id: str = field(name='contentId')
    source: str
    prefix: str | UnsetType = UNSET
    suffix: str | UnsetType = UNSET
    interaction_id: str | UnsetType = field(name='interactionId', default=UNSET)


class SkillContextDeliveredRefEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='skill.context_delivered_ref'):
    """
    Stands for a `skill.context_delivered` event whose text an earlier event already holds. `contentId` is the hash of that text.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SkillContextDeliveredRefData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


SkillInvokedTrigger: TypeAlias = Annotated[
    Literal['user-invoked', 'agent-invoked', 'context-load'],
    Meta(description='What caused a skill invocation: the user, the agent or the loading of context.'),
]


SkillSource: TypeAlias = Annotated[
    Literal['project', 'inherited', 'personal-copilot', 'personal-agents', 'plugin', 'custom', 'builtin', 'sdk'],
    Meta(description='Where a skill comes from.'),
]


class SkillsLoadedSkill(ClosedStruct, frozen=True, kw_only=True):
    """
    A skill that was found.

    Attributes:
        name: Name of the skill.
        command_name: Name of the command that invokes the skill.
        description: Description of the skill.
        source: Where the skill comes from.
        user_invocable: Whether the user can invoke the skill.
        enabled: Whether the skill is enabled.
        path: Path of the skill on disk.
        argument_hint: Hint about the arguments that the skill takes.
    """

    name: str
    description: str
    source: SkillSource
    user_invocable: bool = field(name='userInvocable')
    enabled: bool
    command_name: str | UnsetType = field(name='commandName', default=UNSET)
    path: str | UnsetType = UNSET
    argument_hint: str | UnsetType = field(name='argumentHint', default=UNSET)


class SubagentConfiguredData(ClosedStruct, frozen=True, kw_only=True):
    """
    Model and conversation settings of the sub-agent.

    Attributes:
        model: Name of the configured model.
        reasoning_effort: Configured reasoning effort, for example high; absent when not set.
        context_tier: Configured context tier; absent when not set.
        multi_turn: Whether the sub-agent can take several turns.
    """

    model: str
    multi_turn: bool = field(name='multiTurn')
    reasoning_effort: str | UnsetType = field(name='reasoningEffort', default=UNSET)
    context_tier: str | UnsetType = field(name='contextTier', default=UNSET)


class SubagentConfiguredEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='subagent.configured'):
    """
    Sent with the settings a sub-agent runs with. It carries no tool call id; the agentId of the envelope names the sub-agent.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SubagentConfiguredData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SubagentDeselectedData(ClosedStruct, frozen=True, kw_only=True):
    """Empty payload."""


class SubagentDeselectedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='subagent.deselected'):
    """
    Sent when the selected agent is dropped and the default agent is used again; it undoes subagent.selected.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SubagentDeselectedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


SubagentModelSelectionSource: TypeAlias = Annotated[
    Literal['explicit_override', 'configured_required', 'configured_preference', 'complementary_default', 'session_inheritance', 'agent_definition_default', 'runtime_policy'],
    Meta(description='Rule or setting that decided which model a sub-agent uses.'),
]


class SubagentSelectedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The selected agent and its tools.

    Attributes:
        agent_name: Internal name of the selected agent.
        agent_display_name: Name of the selected agent as shown to people.
        tools: Names of the tools of the agent; null when no list is given.
    """

    agent_name: str = field(name='agentName')
    agent_display_name: str = field(name='agentDisplayName')
    tools: list[str] | None


class SubagentSelectedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='subagent.selected'):
    """
    Sent when a custom agent is selected. The event subagent.deselected goes back to the default agent.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SubagentSelectedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


SubagentTaskModelSource: TypeAlias = Annotated[
    Literal['task_argument', 'subagent_configuration', 'custom_agent_definition', 'unset'],
    Meta(description='Where the model setting of a sub-agent task comes from; unset when nothing set it.'),
]


class SystemMessageMetadata(ClosedStruct, frozen=True, kw_only=True):
    """
    How a system message was made.

    Attributes:
        prompt_version: Version of the prompt.
        variables: Values filled into the prompt, by name.
    """

    prompt_version: str | UnsetType = field(name='promptVersion', default=UNSET)
    variables: dict[str, Any] | UnsetType = UNSET


SystemMessageRole: TypeAlias = Annotated[Literal['system', 'developer'], Meta(description='Role of a system message.')]


SystemNotificationAgentCompletedStatus: TypeAlias = Annotated[
    Literal['completed', 'failed'], Meta(description='How a background agent ended.')
]


class SystemNotificationAgentIdle(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='agent_idle'):
    """
    A background agent has become idle.

    Attributes:
        agent_id: Id of the agent; `read_agent` calls use it as `agent_id`.
        display_name: Name of the agent for display.
        agent_type: Type of the agent, for example that of a custom agent.
        description: What the agent was to do.
    """

    agent_id: str = field(name='agentId')
    agent_type: str = field(name='agentType')
    display_name: str | UnsetType = field(name='displayName', default=UNSET)
    description: str | UnsetType = UNSET


SystemNotificationFactoryCompletedStatus: TypeAlias = Annotated[
    Literal['completed', 'halted', 'paused', 'cancelled', 'error'], Meta(description='How a factory run ended.')
]


class SystemNotificationFactoryPauseInfoCheckpoint(TypeTagOpenStruct, frozen=True, kw_only=True, tag_field='type', tag='checkpoint'):
    """
    Pause at a checkpoint.

    Attributes:
        key: Key of the checkpoint.
    """

    key: str


class SystemNotificationFactoryPauseInfoUser(TypeTagOpenStruct, frozen=True, kw_only=True, tag_field='type', tag='user'):
    """Pause by the user."""


class SystemNotificationInstructionDiscovered(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='instruction_discovered'):
    """
    An instruction file was found in the course of the work.

    Attributes:
        source_path: Path of the instruction file.
        trigger_file: File whose use led to the discovery.
        trigger_tool: Tool whose use led to the discovery.
        description: Description of the instruction.
    """

    source_path: str = field(name='sourcePath')
    trigger_file: str = field(name='triggerFile')
    trigger_tool: str = field(name='triggerTool')
    description: str | UnsetType = UNSET


class SystemNotificationNewInboxMessage(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='new_inbox_message'):
    """
    A message has come into the inbox.

    Attributes:
        entry_id: Id of the inbox entry.
        sender_name: Name of the sender.
        sender_type: Type of the sender.
        summary: Summary of the message.
    """

    entry_id: str = field(name='entryId')
    sender_name: str = field(name='senderName')
    sender_type: str = field(name='senderType')
    summary: str


class SystemNotificationShellCompleted(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='shell_completed'):
    """
    An asynchronous shell command has ended.

    Attributes:
        shell_id: Id of the shell, as in the tool result that started it.
        exit_code: Exit code of the command.
        description: What the command was to do.
    """

    shell_id: str = field(name='shellId')
    exit_code: int | UnsetType = field(name='exitCode', default=UNSET)
    description: str | UnsetType = UNSET


class SystemNotificationShellDetachedCompleted(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='shell_detached_completed'):
    """
    A detached shell command has ended.

    Attributes:
        shell_id: Id of the shell.
        description: What the command was to do.
    """

    shell_id: str = field(name='shellId')
    description: str | UnsetType = UNSET


class SystemNotificationUnclassified(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='unclassified'):
    """
    A notification of no known kind.

    Attributes:
        metadata: Further data, in any form.
    """

    metadata: Any | UnsetType = UNSET


TaskCompletionOutcome: TypeAlias = Annotated[
    Literal['completed', 'continue', 'blocked'], Meta(description='Outcome of a claim that a task is complete.')
]


class ToolExecutionCompleteContentAudio(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='audio'):
    """
    Sound in a tool result.

    Attributes:
        data: The sound as base64 text.
        mime_type: MIME type of the sound.
    """

    data: str
    mime_type: str = field(name='mimeType')


class ToolExecutionCompleteContentImage(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='image'):
    """
    An image in a tool result.

    Attributes:
        data: The image as base64 text.
        mime_type: MIME type of the image.
    """

    data: str
    mime_type: str = field(name='mimeType')


class ToolExecutionCompleteContentResource(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='resource'):
    """
    A resource embedded in a tool result.

    Attributes:
        resource: The resource, as text or bytes.
    """

    resource: ToolExecutionCompleteContentResourceDetails


ToolExecutionCompleteContentResourceLinkIconTheme: TypeAlias = Annotated[
    Literal['light', 'dark'], Meta(description='Colour theme an icon is made for.')
]


class ToolExecutionCompleteContentShellExit(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='shell_exit'):
    """
    Exit of a shell command.

    Attributes:
        shell_id: Id of the shell; also in the `system.notification` on its end.
        exit_code: Exit code of the command.
        cwd: Working directory of the command.
        output_preview: Beginning or excerpt of the output.
        output_truncated: True if the preview does not hold all of the output.
        output_file_path: Path of a file that holds the output.
    """

    shell_id: str = field(name='shellId')
    exit_code: int = field(name='exitCode')
    cwd: str | UnsetType = UNSET
    output_preview: str | UnsetType = field(name='outputPreview', default=UNSET)
    output_truncated: bool | UnsetType = field(name='outputTruncated', default=UNSET)
    output_file_path: str | UnsetType = field(name='outputFilePath', default=UNSET)


class ToolExecutionCompleteContentTerminal(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='terminal'):
    """
    Terminal output of a tool.

    Attributes:
        text: The output.
        exit_code: Exit code of the command, when it has ended.
        cwd: Working directory of the command.
    """

    text: str
    exit_code: int | UnsetType = field(name='exitCode', default=UNSET)
    cwd: str | UnsetType = UNSET


class ToolExecutionCompleteContentText(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='text'):
    """
    Text of a tool result.

    Attributes:
        text: The text.
    """

    text: str


class ToolExecutionCompleteError(ClosedStruct, frozen=True, kw_only=True):
    """
    Error of a failed tool call.

    Attributes:
        message: Message of the error.
        code: Code of the error, for example `failure`, `denied` or `interrupted`.
        remediation: Step the user can take against the error.
    """

    message: str
    code: str | UnsetType = UNSET
    remediation: RemediationAction | UnsetType = UNSET


class ToolExecutionCompleteShellExecution(ClosedStruct, frozen=True, kw_only=True):
    """
    How a shell command ended.

    Attributes:
        exit_code: Exit code of the command.
    """

    exit_code: int = field(name='exitCode')


ToolExecutionCompleteToolDescriptionMetaUIVisibility: TypeAlias = Annotated[
    Literal['model', 'app'], Meta(description='Who may see a tool: the model or the app.')
]


class ToolExecutionCompleteUIResourceMetaUICsp(ClosedStruct, frozen=True, kw_only=True):
    """
    Domains for the content security policy of a user interface.

    Attributes:
        connect_domains: Domains it may connect to.
        resource_domains: Domains it may load resources from.
        frame_domains: Domains it may embed as frames.
        base_uri_domains: Domains it may use as base URI.
    """

    connect_domains: list[str] | UnsetType = field(name='connectDomains', default=UNSET)
    resource_domains: list[str] | UnsetType = field(name='resourceDomains', default=UNSET)
    frame_domains: list[str] | UnsetType = field(name='frameDomains', default=UNSET)
    base_uri_domains: list[str] | UnsetType = field(name='baseUriDomains', default=UNSET)


class ToolExecutionCompleteUIResourceMetaUIPermissionsCamera(OpenStruct, frozen=True, kw_only=True):
    """Request for the camera; has no fields of its own."""


class ToolExecutionCompleteUIResourceMetaUIPermissionsClipboardWrite(OpenStruct, frozen=True, kw_only=True):
    """Request for writing to the clipboard; has no fields of its own."""


class ToolExecutionCompleteUIResourceMetaUIPermissionsGeolocation(OpenStruct, frozen=True, kw_only=True):
    """Request for the location; has no fields of its own."""


class ToolExecutionCompleteUIResourceMetaUIPermissionsMicrophone(OpenStruct, frozen=True, kw_only=True):
    """Request for the microphone; has no fields of its own."""


class ToolExecutionPartialResultData(ClosedStruct, frozen=True, kw_only=True):
    """
    Output of a running tool so far.

    Attributes:
        tool_call_id: Id of the tool call, as in `tool.execution_start`.
        partial_output: Whole output so far, in place of earlier reports.
    """

    tool_call_id: str = field(name='toolCallId')
    partial_output: str = field(name='partialOutput')


class ToolExecutionPartialResultEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='tool.execution_partial_result'):
    """
    Carries the output of a running tool so far; each event replaces the previous one of the same `toolCallId`. An asynchronous shell may go on after its completion.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: ToolExecutionPartialResultData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class ToolExecutionProgressData(ClosedStruct, frozen=True, kw_only=True):
    """
    One progress report.

    Attributes:
        tool_call_id: Id of the tool call, as in `tool.execution_start`.
        progress_message: Text of the report, for example with steps and percentage.
    """

    tool_call_id: str = field(name='toolCallId')
    progress_message: str = field(name='progressMessage')


class ToolExecutionProgressEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='tool.execution_progress'):
    """
    Reports progress of a running tool. `toolCallId` joins it with `tool.execution_start`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: ToolExecutionProgressData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class ToolExecutionStartShellToolInfo(ClosedStruct, frozen=True, kw_only=True):
    """
    What is known of a shell command before it runs.

    Attributes:
        possible_paths: Words of the command that may be paths; a guess, so other words may be among them.
        has_write_file_redirection: True if the command redirects output into a file.
        display_command: Form of the command meant for display.
    """

    possible_paths: list[str] = field(name='possiblePaths')
    has_write_file_redirection: bool = field(name='hasWriteFileRedirection')
    display_command: str | UnsetType = field(name='displayCommand', default=UNSET)


ToolExecutionStartToolDescriptionMetaUIVisibility: TypeAlias = Annotated[
    Literal['model', 'app'], Meta(description='Who may see a tool: the model or the app.')
]


class ToolSearchActivatedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The tools that became available.

    Attributes:
        strategy: How the tools were searched for.
        tool_names: Names of the tools that became available.
    """

    strategy: str
    tool_names: list[str] = field(name='toolNames')


class ToolSearchActivatedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='tool_search.activated'):
    """
    Sent when a tool search makes further tools available; they are restored when the session is resumed.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: ToolSearchActivatedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class ToolUserRequestedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The tool call the user asked for.

    Attributes:
        tool_call_id: Id of the call, repeated by `tool.execution_complete`.
        tool_name: Name of the tool.
        arguments: Arguments of the call.
    """

    tool_call_id: str = field(name='toolCallId')
    tool_name: str = field(name='toolName')
    arguments: Any | UnsetType = UNSET


class ToolUserRequestedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='tool.user_requested'):
    """
    Sent when the user asks for a tool directly. `tool.execution_complete` follows with the same `toolCallId`, without a `tool.execution_start`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: ToolUserRequestedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


UIEphemeralQueryPhase: TypeAlias = Annotated[
    Literal['started', 'chunk', 'completed', 'failed', 'aborted'],
    Meta(description='Phase of an ephemeral query; completed, failed and aborted are final.'),
]


class UiEphemeralQueryData(ClosedStruct, frozen=True, kw_only=True):
    """
    One phase of an ephemeral query.

    Attributes:
        request_id: Id of the query; all events of the query carry the same one.
        phase: Phase of the query that this event reports.
        chunk: Piece of the answer, in the chunk phase.
        answer: The whole answer; absent in phases that carry none.
        error: Text of the error; absent in phases that carry none.
    """

    request_id: str = field(name='requestId')
    phase: UIEphemeralQueryPhase
    chunk: str | UnsetType = UNSET
    answer: str | UnsetType = UNSET
    error: str | UnsetType = UNSET


class UiEphemeralQueryEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='ui.ephemeral_query'):
    """
    Sent for each phase of a query outside the conversation: started, any number of chunks, then completed, failed or aborted. Events of one query share a requestId, and the history stays untouched.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: UiEphemeralQueryData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class UsageCheckpointModelCacheState(ClosedStruct, frozen=True, kw_only=True):
    """
    Prompt cache state of one model.

    Attributes:
        model_id: Id of the model.
        cache_expires_at: Time when the prompt cache expires.
        cache_ttl_seconds: Lifetime of the prompt cache, in seconds.
    """

    model_id: str = field(name='modelId')
    cache_expires_at: Timestamp = field(name='cacheExpiresAt')
    cache_ttl_seconds: Annotated[int, Meta(ge=0)] = field(name='cacheTtlSeconds')


class UserInputCompletedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The answer to the question.

    Attributes:
        request_id: Id of the resolved request; same as in user_input.requested.
        answer: Text of the answer, either one of the choices or free text; absent when none is given.
        was_freeform: Whether the answer is free text and not one of the choices.
    """

    request_id: str = field(name='requestId')
    answer: str | UnsetType = UNSET
    was_freeform: bool | UnsetType = field(name='wasFreeform', default=UNSET)


class UserInputCompletedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='user_input.completed'):
    """
    Sent when a question to the user is resolved. It joins with user_input.requested by requestId.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: UserInputCompletedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class UserInputRequestedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The question and the permitted forms of answer.

    Attributes:
        request_id: Id of the request; user_input.completed carries the same one.
        question: Text of the question.
        choices: Answers to choose from; absent (or null in some recordings) when there are none.
        allow_freeform: Whether an answer in free text is allowed.
        tool_call_id: Id of the tool call that asked; joins with tool.execution_start.
    """

    request_id: str = field(name='requestId')
    question: str
    choices: list[str] | UnsetType = UNSET
    allow_freeform: bool | UnsetType = field(name='allowFreeform', default=UNSET)
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)


class UserInputRequestedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='user_input.requested'):
    """
    Sent when a question is put to the user. The answer goes back by RPC, and user_input.completed with the same requestId follows.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: UserInputRequestedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


UserMessageAgentMode: TypeAlias = Annotated[
    Literal['interactive', 'plan', 'autopilot', 'shell'], Meta(description='Agent mode in which a prompt was sent.')
]


UserMessageDelivery: TypeAlias = Annotated[
    Literal['idle', 'steering', 'queued'],
    Meta(
        description='How a prompt was delivered: starting a run, steering the current run, or queued for a run of its own.'
    ),
]


class UserToolSessionApprovalCommands(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='commands'):
    """
    Approval of shell commands.

    Attributes:
        command_identifiers: Identifiers of the approved commands.
    """

    command_identifiers: list[str] = field(name='commandIdentifiers')


class UserToolSessionApprovalCustomTool(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='custom-tool'):
    """
    Approval of a custom tool.

    Attributes:
        tool_name: Name of the approved tool.
    """

    tool_name: str = field(name='toolName')


class UserToolSessionApprovalExtensionEnvAccess(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='extension-env-access'):
    """
    Approval of the environment access of an extension.

    Attributes:
        extension_name: Name of the approved extension.
        environment_variables: Names of the approved environment variables.
    """

    extension_name: str = field(name='extensionName')
    environment_variables: Annotated[list[str], Meta(min_length=1)] = field(name='environmentVariables')


class UserToolSessionApprovalExtensionManagement(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='extension-management'):
    """
    Approval of extension management.

    Attributes:
        operation: Name of the approved operation; absent when none is named.
    """

    operation: str | UnsetType = UNSET


class UserToolSessionApprovalExtensionPermissionAccess(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='extension-permission-access'):
    """
    Approval of the permission access of an extension.

    Attributes:
        extension_name: Name of the approved extension.
    """

    extension_name: str = field(name='extensionName')


class UserToolSessionApprovalFactory(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='factory'):
    """
    Approval of factory use.

    Attributes:
        approval_key: Key of the approval, as in the permission request; absent when none is named.
    """

    approval_key: str | UnsetType = field(name='approvalKey', default=UNSET)


class UserToolSessionApprovalMcp(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='mcp'):
    """
    Approval of MCP tool use.

    Attributes:
        server_name: Name of the MCP server.
        tool_name: Name of the approved tool; null when no single tool is named.
    """

    server_name: str = field(name='serverName')
    tool_name: str | None = field(name='toolName')


class UserToolSessionApprovalMemory(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='memory'):
    """Approval of memory actions."""


class UserToolSessionApprovalRead(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='read'):
    """Approval of reading."""


class UserToolSessionApprovalWrite(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='write'):
    """Approval of writing."""


Verbosity: TypeAlias = Annotated[
    Literal['low', 'medium', 'high'], Meta(description="How verbose the model's output shall be.")
]


WorkingDirectoryContextHostType: TypeAlias = Annotated[
    Literal['github', 'ado'], Meta(description='Service that hosts a repository: GitHub or Azure DevOps (`ado`).')
]


WorkspaceFileChangedOperation: TypeAlias = Annotated[
    Literal['create', 'update'], Meta(description='What was done to a workspace file.')
]


class AbortData(ClosedStruct, frozen=True, kw_only=True):
    """
    Why the current turn was aborted.

    Attributes:
        reason: Who or what caused the abort.
    """

    reason: AbortReason


class AbortEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='abort'):
    """
    Sent when the current turn is aborted. It names no turn: messages, reasoning and tools in flight get no closing event of their own.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: AbortData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class AgentInterruptedData(ClosedStruct, frozen=True, kw_only=True):
    """
    Snapshot of the work that was under way when the interruption came.

    Attributes:
        activity: What the agent was doing: a model call, a wait before a retry, a tool call or background agents.
        elapsed_ms: How long the interrupted activity had been running, in milliseconds.
        turn: Number of the interrupted turn, as an integer.
        model: Model in use when the interruption came.
        api_endpoint: API path of the interrupted model call.
        transport: Transport of the interrupted model call.
        reasoning_effort: Reasoning effort requested for the interrupted model call.
        cancel_phase: Whether the model call was cut before its first token or in mid-stream.
        output_ttft_ms: Time until the first output token of the interrupted call, in milliseconds; absent when there was none.
        tool_names: Names of the tools that were running.
        tool_call_ids: Ids of the tool calls that were running, as in their `tool.execution_start`.
        safe_tool_names: Names of the running tools in a form safe to report; a custom tool of a client may be left out.
        interrupted_agent_count: Number of agents that were interrupted.
    """

    activity: AgentInterruptedActivity
    elapsed_ms: Annotated[float, Meta(ge=0.0)] = field(name='elapsedMs')
    turn: Annotated[int, Meta(ge=0)]
    model: str | UnsetType = UNSET
    api_endpoint: str | UnsetType = field(name='apiEndpoint', default=UNSET)
    transport: ModelCallFailureTransport | UnsetType = UNSET
    reasoning_effort: str | UnsetType = field(name='reasoningEffort', default=UNSET)
    cancel_phase: AgentInterruptedCancelPhase | UnsetType = field(name='cancelPhase', default=UNSET)
    output_ttft_ms: Annotated[float, Meta(ge=0.0)] | UnsetType = field(name='outputTtftMs', default=UNSET)
    tool_names: list[str] | UnsetType = field(name='toolNames', default=UNSET)
    tool_call_ids: list[str] | UnsetType = field(name='toolCallIds', default=UNSET)
    safe_tool_names: list[str] | UnsetType = field(name='safeToolNames', default=UNSET)
    interrupted_agent_count: Annotated[int, Meta(ge=1)] | UnsetType = field(name='interruptedAgentCount', default=UNSET)


class AgentInterruptedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='agent.interrupted'):
    """
    Sent when an agent is interrupted, with what it was doing at that moment. Running tool calls are named by the ids of their `tool.execution_start`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: AgentInterruptedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class AssistantFusionPhaseActivityData(ClosedStruct, frozen=True, kw_only=True):
    """
    One sign of activity in a running phase.

    Attributes:
        fusion_id: Id of the fusion turn, as in `session.fusion_resolved`.
        phase_id: Id of the phase, shared by its started, activity, completed and failed events.
        phase_kind: Kind of the phase in the plan.
        pattern: Pattern of the fusion turn the phase belongs to.
        role: Role the phase plays in the plan, as free text.
        conversation_scope: Conversation the phase works in: the root one or a separate review.
        activity: What happened in the phase.
        total_response_size_bytes: Size of the response received so far, in bytes.
        tool_call_id: Hashed id of the tool call; joins only with other activity events, never with `tool.execution_start`.
    """

    fusion_id: str = field(name='fusionId')
    phase_id: str = field(name='phaseId')
    phase_kind: FusionPhaseKind = field(name='phaseKind')
    pattern: FusionPattern
    role: str
    conversation_scope: FusionConversationScope = field(name='conversationScope')
    activity: FusionPhaseActivityKind
    total_response_size_bytes: Annotated[int, Meta(ge=0)] | UnsetType = field(
        name='totalResponseSizeBytes', default=UNSET
    )
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)


class AssistantFusionPhaseActivityEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='assistant.fusion_phase_activity'):
    """
    Live sign of activity inside a fusion phase: model output, or a tool that starts or completes. `phaseId` joins it with `assistant.fusion_phase_started`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: AssistantFusionPhaseActivityData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class AssistantFusionPhaseCompletedData(ClosedStruct, frozen=True, kw_only=True):
    """
    Result and cost of the finished phase.

    Attributes:
        fusion_id: Id of the fusion turn, as in `session.fusion_resolved`.
        phase_id: Id of the phase, shared by its started, activity, completed and failed events.
        phase_kind: Kind of the phase in the plan.
        role: Role the phase plays in the plan, as free text.
        conversation_scope: Conversation the phase works in: the root one or a separate review.
        model: Model that ran the phase.
        status: How the phase ended.
        content: Text the phase produced.
        verdict: Verdict of the phase, such as that of a judge; null when it gives none.
        duration_ms: Duration of the phase in milliseconds.
        usage: Tokens, requests and cost of the phase.
        projection_message: Message the phase contributes to the conversation, in the form `projectionMode` says.
        projection_mode: How the result of the phase enters the conversation.
        staged_terminal: Final tool call of the phase, held back until the commit of the fusion turn.
    """

    fusion_id: str = field(name='fusionId')
    phase_id: str = field(name='phaseId')
    phase_kind: FusionPhaseKind = field(name='phaseKind')
    role: str
    conversation_scope: FusionConversationScope = field(name='conversationScope')
    model: str
    status: FusionPhaseStatus
    content: str
    verdict: str | None
    duration_ms: Annotated[float, Meta(ge=0.0)] = field(name='durationMs')
    usage: FusionPhaseUsage
    projection_message: Any | UnsetType = field(name='projectionMessage', default=UNSET)
    projection_mode: FusionProjectionMode | UnsetType = field(name='projectionMode', default=UNSET)
    staged_terminal: FusionStagedTerminal | UnsetType = field(name='stagedTerminal', default=UNSET)


class AssistantFusionPhaseCompletedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='assistant.fusion_phase_completed'):
    """
    Sent when a fusion phase ends with a result. `phaseId` joins it with `assistant.fusion_phase_started`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: AssistantFusionPhaseCompletedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class AssistantFusionPhaseFailedData(ClosedStruct, frozen=True, kw_only=True):
    """
    Why the phase failed, what it cost and which phase takes over.

    Attributes:
        fusion_id: Id of the fusion turn, as in `session.fusion_resolved`.
        phase_id: Id of the phase, shared by its started, activity, completed and failed events.
        phase_kind: Kind of the phase in the plan.
        role: Role the phase plays in the plan, as free text.
        conversation_scope: Conversation the phase works in: the root one or a separate review.
        model: Model that ran the phase.
        status: How the phase ended.
        reason: Reason of the failure, as a short code or text.
        duration_ms: Duration of the phase until its failure, in milliseconds.
        usage: Tokens, requests and cost of the phase until its failure.
        error_message: Message of the error behind the failure.
        degraded_to_phase_id: Id of the phase the turn falls back to.
    """

    fusion_id: str = field(name='fusionId')
    phase_id: str = field(name='phaseId')
    phase_kind: FusionPhaseKind = field(name='phaseKind')
    role: str
    conversation_scope: FusionConversationScope = field(name='conversationScope')
    model: str
    status: FusionPhaseStatus
    reason: str
    duration_ms: Annotated[float, Meta(ge=0.0)] = field(name='durationMs')
    usage: FusionPhaseUsage
    error_message: str | UnsetType = field(name='errorMessage', default=UNSET)
    degraded_to_phase_id: str | UnsetType = field(name='degradedToPhaseId', default=UNSET)


class AssistantFusionPhaseFailedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='assistant.fusion_phase_failed'):
    """
    Sent when a fusion phase ends without a usable result. `phaseId` joins it with `assistant.fusion_phase_started`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: AssistantFusionPhaseFailedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class AssistantFusionPhaseStartedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The phase that begins and the model that runs it.

    Attributes:
        fusion_id: Id of the fusion turn, as in `session.fusion_resolved`.
        phase_id: Id of the phase, shared by its started, activity, completed and failed events.
        phase_kind: Kind of the phase in the plan.
        pattern: Pattern of the fusion turn the phase belongs to.
        role: Role the phase plays in the plan, as free text.
        conversation_scope: Conversation the phase works in: the root one or a separate review.
        model: Model that runs the phase.
    """

    fusion_id: str = field(name='fusionId')
    phase_id: str = field(name='phaseId')
    phase_kind: FusionPhaseKind = field(name='phaseKind')
    pattern: FusionPattern
    role: str
    conversation_scope: FusionConversationScope = field(name='conversationScope')
    model: str


class AssistantFusionPhaseStartedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='assistant.fusion_phase_started'):
    """
    Sent when a phase of a fusion turn begins. `phaseId` joins it with the later events of the phase, `fusionId` with `session.fusion_resolved`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: AssistantFusionPhaseStartedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class AssistantMessageToolRequestCaller(ClosedStruct, frozen=True, kw_only=True):
    """
    Origin of a tool call that did not come from the model directly.

    Attributes:
        type: Kind of caller.
        caller_id: Id of the caller.
    """

    type: AssistantMessageToolRequestCallerType
    caller_id: str = field(name='callerId')


class AssistantUsageCopilotUsage(ClosedStruct, frozen=True, kw_only=True):
    """
    Billed usage of a model call.

    Attributes:
        model: Model the usage was billed for.
        token_details: Breakdown of the usage by type of token.
        total_nano_aiu: Total cost in nano AI units.
    """

    total_nano_aiu: Annotated[float, Meta(ge=0.0)] = field(name='totalNanoAiu')
    model: str | UnsetType = UNSET
    token_details: list[AssistantUsageCopilotUsageTokenDetail] | UnsetType = field(name='tokenDetails', default=UNSET)


class AssistantUsageData(ClosedStruct, frozen=True, kw_only=True):
    """
    Tokens, cost, timing and circumstances of one model call.

    Attributes:
        model: Model that was called.
        input_tokens: Input tokens of the call.
        output_tokens: Output tokens of the call.
        cache_read_tokens: Input tokens read from the prompt cache.
        cache_write_tokens: Tokens written to the prompt cache.
        cache_expires_at: Time at which the prompt cache of the call expires.
        reasoning_tokens: Output tokens spent on reasoning.
        cost: Cost of the call as the CLI counts it; 0 for a model of the user's own provider in recordings.
        duration: Duration of the call in milliseconds.
        time_to_first_token_ms: Time to the first token in milliseconds.
        output_ttft_ms: Time to the first output token in milliseconds.
        inter_token_latency_ms: Latency between tokens in milliseconds.
        initiator: Who caused the call, for example `user`, `agent` or `sub-agent`.
        interaction_type: Kind of interaction, for example `conversation-agent` or `conversation-subagent`.
        is_byok: True if the call went to a provider with the user's own key.
        is_auto: True if the model was chosen automatically.
        max_prompt_tokens: Largest prompt allowed, in tokens.
        max_output_tokens: Largest output allowed, in tokens.
        accepted_prediction_tokens: Predicted tokens the model accepted.
        rejected_prediction_tokens: Predicted tokens the model rejected.
        transport: Transport of the call.
        api_call_id: Id of the API call, shared with `assistant.message`.
        provider_call_id: Id of the call given by the provider, for tracing.
        service_request_id: Request id given by the Copilot service, for tracing.
        rte: Flag the CLI reports under the short name rte; false in all known recordings.
        api_endpoint: API path of the call.
        parent_tool_call_id: Tool call of the parent agent that spawned the sub-agent; absent on the root agent. The envelope agentId is the preferred key.
        quota_snapshots: Quotas after the call, by name of the quota.
        copilot_usage: Billed usage as Copilot reports it; absent when it reports none.
        reasoning_effort: Reasoning effort requested for the call.
        reasoning_summary: Reasoning summary requested for the call.
        available_tool_count: Number of tools offered to the model.
        tool_token_count: Tokens taken by the tool definitions.
        frontier_source: How the frontier of the prompt cache was found, for example `reported_writes` or `estimated`.
        cache_ttl_seconds: Lifetime of the prompt cache in seconds.
        cache_details_reported: True if the provider reported details on its prompt cache.
        num_tool_calls: Number of tool calls the reply asks for.
        tool_counts: Number of calls the reply asks for, by tool name.
        finish_reason: Why the model stopped, for example `stop`, `tool_calls` or `length`.
        content_filter_triggered: True if a content filter acted on the call.
        fusion: Fusion turn, phase and source model the event is attributed to; absent outside fusion.
    """

    model: str
    input_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='inputTokens', default=UNSET)
    output_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='outputTokens', default=UNSET)
    cache_read_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='cacheReadTokens', default=UNSET)
    cache_write_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='cacheWriteTokens', default=UNSET)
    cache_expires_at: Timestamp | UnsetType = field(name='cacheExpiresAt', default=UNSET)
    reasoning_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='reasoningTokens', default=UNSET)
    cost: Number | UnsetType = UNSET
    duration: Annotated[int, Meta(ge=0)] | UnsetType = UNSET
    time_to_first_token_ms: Annotated[float, Meta(ge=0.0)] | UnsetType = field(name='timeToFirstTokenMs', default=UNSET)
    output_ttft_ms: Annotated[float, Meta(ge=0.0)] | UnsetType = field(name='outputTtftMs', default=UNSET)
    inter_token_latency_ms: Annotated[float, Meta(ge=0.0)] | UnsetType = field(
        name='interTokenLatencyMs', default=UNSET
    )
    initiator: str | UnsetType = UNSET
    interaction_type: str | UnsetType = field(name='interactionType', default=UNSET)
    is_byok: bool | UnsetType = field(name='isByok', default=UNSET)
    is_auto: bool | UnsetType = field(name='isAuto', default=UNSET)
    max_prompt_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='maxPromptTokens', default=UNSET)
    max_output_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='maxOutputTokens', default=UNSET)
    accepted_prediction_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(
        name='acceptedPredictionTokens', default=UNSET
    )
    rejected_prediction_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(
        name='rejectedPredictionTokens', default=UNSET
    )
    transport: AssistantUsageTransport | UnsetType = UNSET
    api_call_id: str | UnsetType = field(name='apiCallId', default=UNSET)
    provider_call_id: str | UnsetType = field(name='providerCallId', default=UNSET)
    service_request_id: str | UnsetType = field(name='serviceRequestId', default=UNSET)
    rte: bool | UnsetType = UNSET
    api_endpoint: AssistantUsageApiEndpoint | UnsetType = field(name='apiEndpoint', default=UNSET)
    parent_tool_call_id: str | UnsetType = field(name='parentToolCallId', default=UNSET)
    quota_snapshots: dict[str, AssistantUsageQuotaSnapshot] | UnsetType = field(name='quotaSnapshots', default=UNSET)
    copilot_usage: AssistantUsageCopilotUsage | UnsetType = field(name='copilotUsage', default=UNSET)
    reasoning_effort: str | UnsetType = field(name='reasoningEffort', default=UNSET)
    reasoning_summary: ReasoningSummary | UnsetType = field(name='reasoningSummary', default=UNSET)
    available_tool_count: Annotated[int, Meta(ge=0)] | UnsetType = field(name='availableToolCount', default=UNSET)
    tool_token_count: Annotated[int, Meta(ge=0)] | UnsetType = field(name='toolTokenCount', default=UNSET)
    frontier_source: str | UnsetType = field(name='frontierSource', default=UNSET)
    cache_ttl_seconds: Annotated[int, Meta(ge=0)] | UnsetType = field(name='cacheTtlSeconds', default=UNSET)
    cache_details_reported: bool | UnsetType = field(name='cacheDetailsReported', default=UNSET)
    num_tool_calls: Annotated[int, Meta(ge=0)] | UnsetType = field(name='numToolCalls', default=UNSET)
    tool_counts: dict[str, int] | UnsetType = field(name='toolCounts', default=UNSET)
    finish_reason: str | UnsetType = field(name='finishReason', default=UNSET)
    content_filter_triggered: bool | UnsetType = field(name='contentFilterTriggered', default=UNSET)
    fusion: FusionAttribution | UnsetType = UNSET


class AssistantUsageEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='assistant.usage'):
    """
    Reports tokens, cost and timing of one model call, live only. `apiCallId` joins it with `assistant.message`, if that carries one.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: AssistantUsageData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class AttachmentBlob(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='blob'):
    """
    Attached bytes without a file.

    Attributes:
        data: The bytes, encoded as text; when persisted, `assetId` stands in their place.
        mime_type: Media type of the bytes.
        display_name: Name to show for the attachment.
        asset_id: Id of the `session.binary_asset` that holds the bytes.
        byte_length: Size of the content in bytes.
        omitted_reason: Why the bytes are missing; absent when they are not.
    """

    mime_type: str = field(name='mimeType')
    data: str | UnsetType = UNSET
    display_name: str | UnsetType = field(name='displayName', default=UNSET)
    asset_id: str | UnsetType = field(name='assetId', default=UNSET)
    byte_length: Annotated[int, Meta(ge=0)] | UnsetType = field(name='byteLength', default=UNSET)
    omitted_reason: OmittedBinaryOmittedReason | UnsetType = field(name='omittedReason', default=UNSET)


class AttachmentFile(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='file'):
    """
    An attached file.

    Attributes:
        path: Path of the file.
        display_name: Name to show for the file.
        line_range: Attached lines; absent for the whole file.
        mime_type: Media type of the file.
        asset_id: Id of the `session.binary_asset` that holds the bytes.
        byte_length: Size of the content in bytes.
        omitted_reason: Why the bytes are missing; absent when they are not.
        tagged_files_entry: Entry for the file in the list of tagged files.
    """

    path: str
    display_name: str = field(name='displayName')
    line_range: AttachmentFileLineRange | UnsetType = field(name='lineRange', default=UNSET)
    mime_type: str | UnsetType = field(name='mimeType', default=UNSET)
    asset_id: str | UnsetType = field(name='assetId', default=UNSET)
    byte_length: Annotated[int, Meta(ge=0)] | UnsetType = field(name='byteLength', default=UNSET)
    omitted_reason: OmittedBinaryOmittedReason | UnsetType = field(name='omittedReason', default=UNSET)
    tagged_files_entry: str | UnsetType = field(name='taggedFilesEntry', default=UNSET)


class AttachmentGitHubActionsJob(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='github_actions_job'):
    """
    A job of GitHub Actions.

    Attributes:
        repo: Repository on GitHub.
        job_id: Id of the job.
        job_name: Name of the job.
        workflow_name: Name of the job's workflow.
        url: Web address of the job.
        conclusion: How the job ended; absent when not known.
    """

    repo: GitHubRepoRef
    job_id: Annotated[int, Meta(gt=0)] = field(name='jobId')
    job_name: str = field(name='jobName')
    workflow_name: str = field(name='workflowName')
    url: str
    conclusion: str | UnsetType = UNSET


class AttachmentGitHubCommit(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='github_commit'):
    """
    A commit on GitHub.

    Attributes:
        repo: Repository on GitHub.
        oid: Id (hash) of the commit.
        message: Commit message.
        url: Web address of the commit.
    """

    repo: GitHubRepoRef
    oid: str
    message: str
    url: str


class AttachmentGitHubFile(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='github_file'):
    """
    A file on GitHub.

    Attributes:
        repo: Repository on GitHub.
        ref: Git ref at which the file is meant.
        path: Path of the file in the repository.
        url: Web address of the file.
    """

    repo: GitHubRepoRef
    ref: str
    path: str
    url: str


class AttachmentGitHubFileDiffSide(ClosedStruct, frozen=True, kw_only=True):
    """
    One side of a file diff.

    Attributes:
        repo: Repository on GitHub.
        ref: Git ref of this side.
        path: Path of the file in the repository.
    """

    repo: GitHubRepoRef
    ref: str
    path: str


class AttachmentGitHubReference(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='github_reference'):
    """
    A GitHub issue, pull request or discussion.

    Attributes:
        number: Number of the item in its repository.
        title: Title of the item.
        reference_type: Kind of the item.
        state: State of the item, such as open or closed.
        url: Web address of the item.
    """

    number: Annotated[int, Meta(gt=0)]
    title: str
    reference_type: AttachmentGitHubReferenceType = field(name='referenceType')
    state: str
    url: str


class AttachmentGitHubRelease(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='github_release'):
    """
    A release on GitHub.

    Attributes:
        repo: Repository on GitHub.
        tag_name: Git tag of the release.
        name: Name of the release.
        url: Web address of the release.
    """

    repo: GitHubRepoRef
    tag_name: str = field(name='tagName')
    name: str
    url: str


class AttachmentGitHubRepository(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='github_repository'):
    """
    A repository on GitHub as attachment.

    Attributes:
        repo: Repository on GitHub.
        url: Web address of the repository.
        description: Description of the repository.
        ref: Git ref that is meant; absent when none is given.
    """

    repo: GitHubRepoRef
    url: str
    description: str | UnsetType = UNSET
    ref: str | UnsetType = UNSET


class AttachmentGitHubSnippet(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='github_snippet'):
    """
    Some lines of a file on GitHub.

    Attributes:
        repo: Repository on GitHub.
        ref: Git ref at which the file is meant.
        path: Path of the file in the repository.
        url: Web address of the lines.
        line_range: The attached lines.
    """

    repo: GitHubRepoRef
    ref: str
    path: str
    url: str
    line_range: AttachmentFileLineRange = field(name='lineRange')


class AttachmentGitHubTreeComparisonSide(ClosedStruct, frozen=True, kw_only=True):
    """
    One side of a tree comparison.

    Attributes:
        repo: Repository on GitHub.
        revision: Revision of this side.
    """

    repo: GitHubRepoRef
    revision: str


class AttachmentSelectionDetails(ClosedStruct, frozen=True, kw_only=True):
    """
    Range of a selection.

    Attributes:
        start: Start of the selection.
        end: End of the selection.
    """

    start: AttachmentSelectionDetailsStart
    end: AttachmentSelectionDetailsEnd


class AutoModeSwitchCompletedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The answer to the proposed switch.

    Attributes:
        request_id: Id of the resolved request; same as in auto_mode_switch.requested.
        response: The answer given.
    """

    request_id: str = field(name='requestId')
    response: AutoModeSwitchResponse


class AutoModeSwitchCompletedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='auto_mode_switch.completed'):
    """
    Sent when a proposed switch to automatic model choice is resolved. It joins with auto_mode_switch.requested by requestId.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: AutoModeSwitchCompletedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class BinaryAssetReference(PersistedBinaryResultClosedStruct, frozen=True, kw_only=True):
    """
    Reference to bytes held in a `session.binary_asset` event.

    Attributes:
        type: Kind of the bytes.
        asset_id: Id of the asset that holds the bytes, as in `session.binary_asset`.
        mime_type: MIME type of the bytes.
        byte_length: Size of the asset in bytes.
        description: Description of the bytes.
        metadata: Further data as a map.
    """

    type: BinaryAssetReferenceType
    asset_id: str = field(name='assetId')
    mime_type: str = field(name='mimeType')
    byte_length: Annotated[int, Meta(ge=0)] = field(name='byteLength')
    description: str | UnsetType = UNSET
    metadata: dict[str, Any] | UnsetType = UNSET


class CanvasRegistryChangedCanvas(ClosedStruct, frozen=True, kw_only=True):
    """
    A canvas that can be opened.

    Attributes:
        extension_id: Id of the extension that provides the canvas.
        extension_name: Display name of the extension.
        canvas_id: Id of the canvas within its extension.
        display_name: Display name of the canvas.
        description: Description of the canvas.
        icon: Icon of the canvas.
        input_schema: JSON Schema of the input that the canvas takes.
        actions: Actions that the canvas offers.
    """

    extension_id: str = field(name='extensionId')
    canvas_id: str = field(name='canvasId')
    display_name: str = field(name='displayName')
    description: Annotated[str, Meta(min_length=1)]
    extension_name: str | UnsetType = field(name='extensionName', default=UNSET)
    icon: str | UnsetType = UNSET
    input_schema: Any | UnsetType = field(name='inputSchema', default=UNSET)
    actions: list[CanvasRegistryChangedCanvasAction] | UnsetType = UNSET


class CapabilitiesChangedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The capabilities concerned.

    Attributes:
        ui: User interface capabilities; absent when not reported.
    """

    ui: CapabilitiesChangedUI | UnsetType = UNSET


class CapabilitiesChangedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='capabilities.changed'):
    """
    Sent when capabilities of the session have changed.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: CapabilitiesChangedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


CitationLocation: TypeAlias = Annotated[
    CitationLocationChar | CitationLocationPage | CitationLocationBlock,
    Meta(description='Place in a cited source, given in characters, pages or blocks.'),
]


class CitationReference(ClosedStruct, frozen=True, kw_only=True):
    """
    A reference from a text span to a source.

    Attributes:
        source_id: Id of the cited source, as in `sources`.
        cited_text: Text quoted from the source.
        location: Place in the source.
        provider_metadata: Further data in the provider's own form.
    """

    source_id: str = field(name='sourceId')
    cited_text: str | UnsetType = field(name='citedText', default=UNSET)
    location: CitationLocation | UnsetType = UNSET
    provider_metadata: Any | UnsetType = field(name='providerMetadata', default=UNSET)


class CitationSpan(ClosedStruct, frozen=True, kw_only=True):
    """
    A range of the message text with the references that support it.

    Attributes:
        start_index: Index in the message text where the span starts.
        end_index: Index in the message text where the span ends.
        references: References that support the span.
    """

    start_index: Annotated[int, Meta(ge=0)] = field(name='startIndex')
    end_index: Annotated[int, Meta(ge=0)] = field(name='endIndex')
    references: list[CitationReference]


class Citations(ClosedStruct, frozen=True, kw_only=True):
    """
    Citations of an assistant message.

    Attributes:
        sources: Sources that are cited.
        spans: Spans of the message text and the references behind them.
    """

    sources: list[CitationSource]
    spans: list[CitationSpan]


class CompactionCompleteCompactionTokensUsedCopilotUsage(ClosedStruct, frozen=True, kw_only=True):
    """
    Billing details of a compaction's model call.

    Attributes:
        model: Id of the billed model.
        token_details: Token counts and prices by token type.
        total_nano_aiu: Cost of the call in nano AI units.
    """

    total_nano_aiu: Annotated[float, Meta(ge=0.0)] = field(name='totalNanoAiu')
    model: str | UnsetType = UNSET
    token_details: list[CompactionCompleteCompactionTokensUsedCopilotUsageTokenDetail] | UnsetType = field(
        name='tokenDetails', default=UNSET
    )


class CompletionReceiptFinalTool(ClosedStruct, frozen=True, kw_only=True):
    """
    Last tool call of an exchange.

    Attributes:
        tool_call_id: Id of the tool call, as in `tool.execution_start`.
        tool_name: Name of the tool, from the matching `tool.execution_start`.
        status: Result of the call, from its `tool.execution_complete`.
        exit_code: Exit code of the tool's process; absent when there is none.
    """

    tool_call_id: str = field(name='toolCallId')
    status: CompletionReceiptToolStatus
    tool_name: str | UnsetType = field(name='toolName', default=UNSET)
    exit_code: int | UnsetType = field(name='exitCode', default=UNSET)


class ElicitationRequestedData(OpenStruct, frozen=True, kw_only=True):
    """
    What is asked of the user and in which form.

    Attributes:
        request_id: Id of the request; elicitation.completed carries the same one.
        tool_call_id: Id of the tool call that asked, as in the toolRequests of assistant.message; absent when none is named.
        elicitation_source: Source of the request; absent when none is named.
        message: Text to show to the user.
        mode: Whether a form or a URL is presented.
        requested_schema: Schema of the form to fill in; absent when there is none.
        url: URL to open for the user; absent when there is none.
    """

    request_id: str = field(name='requestId')
    message: str
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    elicitation_source: str | UnsetType = field(name='elicitationSource', default=UNSET)
    mode: ElicitationRequestedMode | UnsetType = UNSET
    requested_schema: ElicitationRequestedSchema | UnsetType = field(name='requestedSchema', default=UNSET)
    url: str | UnsetType = UNSET


class ElicitationRequestedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='elicitation.requested'):
    """
    Sent when structured input is asked of the user. The answer goes back by RPC, and elicitation.completed with the same requestId follows.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: ElicitationRequestedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class ExtensionsLoadedExtension(ClosedStruct, frozen=True, kw_only=True):
    """
    An extension and its status.

    Attributes:
        id: Id of the extension.
        name: Name of the extension.
        source: Where the extension comes from.
        status: Status of the extension.
    """

    id: str
    name: str
    source: ExtensionsLoadedExtensionSource
    status: ExtensionsLoadedExtensionStatus


class FactoryRunSettledData(ClosedStruct, frozen=True, kw_only=True):
    """
    The end status and consumption of the run.

    Attributes:
        run_id: Id of the run; joins with factory.run_started.
        status: Status in which the run settled.
        consumed_subagents: Number of sub-agents the run used.
        consumed_nano_aiu: AI units the run used, in billionths of a unit.
        elapsed_ms: Elapsed time of the run, in milliseconds.
        failure_type: Type of the failure; absent when none is reported.
    """

    run_id: str = field(name='runId')
    status: FactoryRunSettledStatus
    consumed_subagents: Annotated[int, Meta(ge=0)] = field(name='consumedSubagents')
    consumed_nano_aiu: Annotated[int, Meta(ge=0)] = field(name='consumedNanoAiu')
    elapsed_ms: Annotated[int, Meta(ge=0)] = field(name='elapsedMs')
    failure_type: str | UnsetType = field(name='failureType', default=UNSET)


class FactoryRunSettledEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='factory.run_settled'):
    """
    Sent when a factory run has come to rest. It joins with factory.run_started by runId.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: FactoryRunSettledData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class HookEndData(ClosedStruct, frozen=True, kw_only=True):
    """
    How the hook ended.

    Attributes:
        hook_invocation_id: Id of this run of the hook, as in `hook.start`.
        hook_type: Type of the hook, as in `hook.start`.
        output: Output of the hook; large texts may be left out.
        success: True if the hook succeeded.
        error: Error of the hook; absent on success.
        parent_tool_call_id: Tool call of the parent agent that spawned the sub-agent; absent on the root agent. The envelope agentId is the preferred key.
    """

    hook_invocation_id: str = field(name='hookInvocationId')
    hook_type: str = field(name='hookType')
    success: bool
    output: Any | UnsetType = UNSET
    error: HookEndError | UnsetType = UNSET
    parent_tool_call_id: str | UnsetType = field(name='parentToolCallId', default=UNSET)


class HookEndEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='hook.end'):
    """
    Sent when a hook has ended. `hookInvocationId` joins it with `hook.start`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: HookEndData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class McpAppToolCallCompleteToolMeta(OpenStruct, frozen=True, kw_only=True):
    """
    Metadata of a tool called by an MCP app.

    Attributes:
        ui: User interface metadata of the tool.
    """

    ui: McpAppToolCallCompleteToolMetaUI | UnsetType = UNSET


class McpHeadersRefreshCompletedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The outcome of the headers request.

    Attributes:
        request_id: Id of the resolved request; same as in mcp.headers_refresh_required.
        outcome: How the request ended.
    """

    request_id: str = field(name='requestId')
    outcome: McpHeadersRefreshCompletedOutcome


class McpHeadersRefreshCompletedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='mcp.headers_refresh_completed'):
    """
    Sent when a request for fresh headers is resolved. It joins with mcp.headers_refresh_required by requestId.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: McpHeadersRefreshCompletedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class McpHeadersRefreshRequiredData(ClosedStruct, frozen=True, kw_only=True):
    """
    The MCP server whose headers are needed.

    Attributes:
        request_id: Id of the request; mcp.headers_refresh_completed carries the same one.
        server_name: Name of the MCP server.
        server_url: URL of the MCP server.
        reason: Why fresh headers are needed.
    """

    request_id: str = field(name='requestId')
    server_name: str = field(name='serverName')
    server_url: str = field(name='serverUrl')
    reason: McpHeadersRefreshRequiredReason


class McpHeadersRefreshRequiredEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='mcp.headers_refresh_required'):
    """
    Sent when fresh request headers are needed for an MCP server. The answer goes back by RPC, and mcp.headers_refresh_completed with the same requestId follows.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: McpHeadersRefreshRequiredData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class McpOauthCompletedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The outcome of the authorization request.

    Attributes:
        request_id: Id of the resolved request; same as in mcp.oauth_required.
        outcome: Whether a token was supplied or the request was cancelled.
    """

    request_id: str = field(name='requestId')
    outcome: McpOauthCompletionOutcome


class McpOauthCompletedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='mcp.oauth_completed'):
    """
    Sent when a request for OAuth authorization is resolved. It joins with mcp.oauth_required by requestId.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: McpOauthCompletedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class McpOauthRequiredData(ClosedStruct, frozen=True, kw_only=True):
    """
    The MCP server and what is known about its authorization.

    Attributes:
        request_id: Id of the request; mcp.oauth_completed carries the same one.
        server_name: Name of the MCP server.
        server_url: URL of the MCP server.
        static_client_config: Preset OAuth client configuration; absent when there is none.
        www_authenticate_params: Parameters of the WWW-Authenticate header; absent when not known.
        http_response: HTTP response that asked for authorization; absent when not given.
        resource_metadata: Metadata of the protected resource; absent when not given.
        reason: Why authorization is needed.
    """

    request_id: str = field(name='requestId')
    server_name: str = field(name='serverName')
    server_url: str = field(name='serverUrl')
    reason: McpOauthRequestReason
    static_client_config: McpOauthRequiredStaticClientConfig | UnsetType = field(
        name='staticClientConfig', default=UNSET
    )
    www_authenticate_params: McpOauthWWWAuthenticateParams | UnsetType = field(
        name='wwwAuthenticateParams', default=UNSET
    )
    http_response: McpOauthHttpResponse | UnsetType = field(name='httpResponse', default=UNSET)
    resource_metadata: str | UnsetType = field(name='resourceMetadata', default=UNSET)


class McpOauthRequiredEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='mcp.oauth_required'):
    """
    Sent when an MCP server needs OAuth authorization. The answer goes back by RPC, and mcp.oauth_completed with the same requestId follows.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: McpOauthRequiredData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class ModelCallFailureData(ClosedStruct, frozen=True, kw_only=True):
    """
    Error and circumstances of a failed model call.

    Attributes:
        model: Model that was called.
        initiator: Who caused the call.
        api_call_id: Id of the API call.
        provider_call_id: Id of the call given by the provider, for tracing.
        service_request_id: Request id given by the Copilot service, for tracing.
        rte: Flag the CLI reports under the short name rte; false in all known recordings.
        status_code: HTTP status of the failed call; may be absent on a transport failure.
        duration_ms: Duration of the call until its failure, in milliseconds.
        api_endpoint: API path of the call.
        transport: Transport of the call.
        failure_kind: Whether the API answered with an error or the transport failed.
        max_prompt_tokens: Largest prompt allowed, in tokens.
        max_output_tokens: Largest output allowed, in tokens.
        is_byok: True if the call went to a provider with the user's own key.
        is_auto: True if the model was chosen automatically.
        reasoning_effort: Reasoning effort requested for the call.
        interaction_type: Kind of interaction, in the vocabulary of `assistant.usage`.
        source: Part of the program that made the call.
        error_message: Message of the error.
        bad_request_kind: Form of the error body of a bad request.
        error_code: Error code given by the provider.
        error_type: Error type given by the provider, for example `invalid_request_error`.
        quota_snapshots: Quotas at the time of the failure, by name of the quota.
        request_fingerprint: Counts that describe the shape of the request.
        fusion: Fusion turn, phase and source model the event is attributed to; absent outside fusion.
    """

    source: ModelCallFailureSource
    model: str | UnsetType = UNSET
    initiator: str | UnsetType = UNSET
    api_call_id: str | UnsetType = field(name='apiCallId', default=UNSET)
    provider_call_id: str | UnsetType = field(name='providerCallId', default=UNSET)
    service_request_id: str | UnsetType = field(name='serviceRequestId', default=UNSET)
    rte: bool | UnsetType = UNSET
    status_code: Annotated[int, Meta(ge=0, le=999)] | UnsetType = field(name='statusCode', default=UNSET)
    duration_ms: Annotated[int, Meta(ge=0)] | UnsetType = field(name='durationMs', default=UNSET)
    api_endpoint: AssistantUsageApiEndpoint | UnsetType = field(name='apiEndpoint', default=UNSET)
    transport: ModelCallFailureTransport | UnsetType = UNSET
    failure_kind: ModelCallFailureKind | UnsetType = field(name='failureKind', default=UNSET)
    max_prompt_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='maxPromptTokens', default=UNSET)
    max_output_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='maxOutputTokens', default=UNSET)
    is_byok: bool | UnsetType = field(name='isByok', default=UNSET)
    is_auto: bool | UnsetType = field(name='isAuto', default=UNSET)
    reasoning_effort: str | UnsetType = field(name='reasoningEffort', default=UNSET)
    interaction_type: str | UnsetType = field(name='interactionType', default=UNSET)
    error_message: str | UnsetType = field(name='errorMessage', default=UNSET)
    bad_request_kind: ModelCallFailureBadRequestKind | UnsetType = field(name='badRequestKind', default=UNSET)
    error_code: str | UnsetType = field(name='errorCode', default=UNSET)
    error_type: str | UnsetType = field(name='errorType', default=UNSET)
    quota_snapshots: dict[str, AssistantUsageQuotaSnapshot] | UnsetType = field(name='quotaSnapshots', default=UNSET)
    request_fingerprint: ModelCallFailureRequestFingerprint | UnsetType = field(
        name='requestFingerprint', default=UNSET
    )
    fusion: FusionAttribution | UnsetType = UNSET


class ModelCallFailureEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='model.call_failure'):
    """
    Reports a model call that failed; `assistant.turn_retry` may follow. It names no turn.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: ModelCallFailureData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class ModelCallFinishedData(ClosedStruct, frozen=True, kw_only=True):
    """
    Outcome and duration of one dispatched model call.

    Attributes:
        turn_id: Id of the turn, as in `assistant.turn_start`.
        interaction_id: Id of the interaction, as in `assistant.turn_start`.
        dispatch_duration_ms: Duration of the whole dispatch in milliseconds.
        outcome: How the dispatch ended.
        contains_built_in_file_edit_request: True if the reply asks for a built-in tool that edits files.
        edit_classifier_version: Version of the rule that sets `containsBuiltInFileEditRequest`.
    """

    turn_id: str = field(name='turnId')
    dispatch_duration_ms: Annotated[float, Meta(ge=0.0)] = field(name='dispatchDurationMs')
    outcome: ModelCallFinishedOutcome
    edit_classifier_version: Annotated[int, Meta(ge=1)] = field(name='editClassifierVersion')
    interaction_id: str | UnsetType = field(name='interactionId', default=UNSET)
    contains_built_in_file_edit_request: bool | UnsetType = field(name='containsBuiltInFileEditRequest', default=UNSET)


class ModelCallFinishedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='model.call_finished'):
    """
    Sent once per logical dispatch of a model call, not per HTTP request. `turnId` and `interactionId` join it with `assistant.turn_start`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: ModelCallFinishedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class OmittedBinaryResult(PersistedBinaryResultClosedStruct, frozen=True, kw_only=True):
    """
    Bytes of a tool result that were left out.

    Attributes:
        type: Kind of the bytes.
        mime_type: MIME type of the bytes.
        byte_length: Size of the omitted bytes.
        omitted_reason: Why the bytes were left out.
        description: Description of the bytes.
        metadata: Further data as a map.
    """

    type: OmittedBinaryType
    mime_type: str = field(name='mimeType')
    byte_length: Annotated[int, Meta(ge=0)] = field(name='byteLength')
    omitted_reason: OmittedBinaryOmittedReason = field(name='omittedReason')
    description: str | UnsetType = UNSET
    metadata: dict[str, Any] | UnsetType = UNSET


class PermissionCarriedForwardData(ClosedStruct, frozen=True, kw_only=True):
    """
    The call that was authorized and the record it rests on.

    Attributes:
        request_id: Id of the decision; no permission.requested event carries it.
        tool_call_id: Id of the authorized tool call; joins with tool.execution_start.
        record_id: Id of the earlier record; joins with permission.messageAuthorization.
        decision_source: Who or what made the decision.
    """

    request_id: str = field(name='requestId')
    tool_call_id: str = field(name='toolCallId')
    record_id: str = field(name='recordId')
    decision_source: PermissionDecisionSource = field(name='decisionSource')


class PermissionCarriedForwardEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='permission.carriedForward'):
    """
    Sent when an earlier authorization is carried forward to a tool call. Its requestId looks like a request id, but no permission.requested belongs to it.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: PermissionCarriedForwardData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class PermissionContextualAuthorizationData(ClosedStruct, frozen=True, kw_only=True):
    """
    The record, its request and the text span it rests on.

    Attributes:
        record_id: Id of the record.
        request_id: Id of the earlier blocked request; joins with permission.requested.
        turn_index: Index of the turn the event refers to.
        polarity: Whether the record grants or denies.
        span_start: Start of the text span that the record rests on.
        span_end: End of the text span that the record rests on.
    """

    record_id: str = field(name='recordId')
    request_id: str = field(name='requestId')
    turn_index: Annotated[int, Meta(ge=0)] = field(name='turnIndex')
    polarity: PermissionMessageAuthorizationPolarity
    span_start: Annotated[int, Meta(ge=0)] = field(name='spanStart')
    span_end: Annotated[int, Meta(ge=0)] = field(name='spanEnd')


class PermissionContextualAuthorizationEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='permission.contextualAuthorization'):
    """
    Sent when an authorization record is made in the context of a blocked permission request. It refers back to that request by requestId.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: PermissionContextualAuthorizationData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class PermissionDeniedByRules(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='denied-by-rules'):
    """
    The action was denied by rules.

    Attributes:
        rules: The rules behind the denial.
    """

    rules: list[PermissionRule]


class PermissionMessageAuthorizationData(ClosedStruct, frozen=True, kw_only=True):
    """
    The recorded authorization and the text span it rests on.

    Attributes:
        record_id: Id of the record; permission.carriedForward can refer to it.
        turn_index: Index of the turn the record refers to.
        polarity: Whether the record grants or denies.
        action_class: Class of actions the record is about.
        span_start: Start of the text span that the record rests on.
        span_end: End of the text span that the record rests on.
        target_members: Members of the target of the record; absent when none are named.
        task: Task the record is about; absent when none is named.
        world: World state kept with the record, as an opaque value.
    """

    record_id: str = field(name='recordId')
    turn_index: Annotated[int, Meta(ge=0)] = field(name='turnIndex')
    polarity: PermissionMessageAuthorizationPolarity
    action_class: str = field(name='actionClass')
    span_start: Annotated[int, Meta(ge=0)] = field(name='spanStart')
    span_end: Annotated[int, Meta(ge=0)] = field(name='spanEnd')
    target_members: list[str] | UnsetType = field(name='targetMembers', default=UNSET)
    task: str | UnsetType = UNSET
    world: Any | UnsetType = UNSET


class PermissionMessageAuthorizationEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='permission.messageAuthorization'):
    """
    Sent when a message is recorded as granting or denying a class of actions. Later permission.carriedForward events refer to it by recordId.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: PermissionMessageAuthorizationData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class PermissionPromptRequestMcp(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='mcp'):
    """
    Prompt for calling a tool of an MCP server.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        server_name: Name of the MCP server.
        tool_name: Name of the tool on the server; recordings show it without the server prefix.
        tool_title: Title of the tool as shown to people.
        args: Arguments of the tool call, as an opaque value.
        permission_recommendation: Recommended decision for the request; absent when there is none.
        assisted_approval: Outcome of the assisted approval for this request; absent when none was made.
        can_offer_server_wide_approval: Whether approval for all tools of the server can be offered.
    """

    server_name: str = field(name='serverName')
    tool_name: str = field(name='toolName')
    tool_title: str = field(name='toolTitle')
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    args: Any | UnsetType = UNSET
    permission_recommendation: PermissionRecommendation | UnsetType = field(
        name='permissionRecommendation', default=UNSET
    )
    assisted_approval: PermissionAssistedApproval | UnsetType = field(name='assistedApproval', default=UNSET)
    can_offer_server_wide_approval: bool | UnsetType = field(name='canOfferServerWideApproval', default=UNSET)


class PermissionPromptRequestMemory(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='memory'):
    """
    Prompt for storing a memory or voting on one.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        action: Whether a memory is stored or voted on; store when absent.
        subject: Subject of the memory.
        fact: Text of the fact to store or vote on.
        citations: Citations given for the fact.
        direction: Direction of the vote; absent when nothing is voted on.
        reason: Reason given for the action.
        assisted_approval: Outcome of the assisted approval for this request; absent when none was made.
    """

    fact: str
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    action: PermissionRequestMemoryAction | UnsetType = UNSET
    subject: str | UnsetType = UNSET
    citations: str | UnsetType = UNSET
    direction: PermissionRequestMemoryDirection | UnsetType = UNSET
    reason: str | UnsetType = UNSET
    assisted_approval: PermissionAssistedApproval | UnsetType = field(name='assistedApproval', default=UNSET)


class PermissionPromptRequestPath(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='path'):
    """
    Prompt for accessing paths.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        access_kind: Kind of access asked for.
        paths: Paths to be accessed.
        assisted_approval: Outcome of the assisted approval for this request; absent when none was made.
    """

    access_kind: PermissionPromptRequestPathAccessKind = field(name='accessKind')
    paths: list[str]
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    assisted_approval: PermissionAssistedApproval | UnsetType = field(name='assistedApproval', default=UNSET)


class PermissionRequestMemory(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='memory'):
    """
    Request to store a memory or to vote on one.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        action: Whether a memory is stored or voted on; store when absent.
        subject: Subject of the memory.
        fact: Text of the fact to store or vote on.
        citations: Citations given for the fact.
        direction: Direction of the vote; absent when nothing is voted on.
        reason: Reason given for the action.
        scope: Whether the memory belongs to the repository or the user.
        repo_nwo: Repository of the memory, in the form owner/name.
        assisted_approval: Outcome of the assisted approval for this request; absent when none was made.
    """

    fact: str
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    action: PermissionRequestMemoryAction | UnsetType = UNSET
    subject: str | UnsetType = UNSET
    citations: str | UnsetType = UNSET
    direction: PermissionRequestMemoryDirection | UnsetType = UNSET
    reason: str | UnsetType = UNSET
    scope: PermissionRequestMemoryScope | UnsetType = UNSET
    repo_nwo: str | UnsetType = field(name='repoNwo', default=UNSET)
    assisted_approval: PermissionAssistedApproval | UnsetType = field(name='assistedApproval', default=UNSET)


class PermissionRequestShell(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='shell'):
    """
    Request to run a shell command.

    Attributes:
        tool_call_id: Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.
        managed_approval_required: Whether managed approval is required for this action.
        full_command_text: Complete text of the command.
        intention: Purpose of the action as stated for the user.
        commands: Commands found in the text.
        command_segments: Parts of the command text, each with its identifier and own text.
        possible_paths: File paths the command may touch.
        resolved_working_directory: Working directory after resolution; absent when not reported.
        resolved_paths: Map of paths to their resolved form.
        possible_urls: URLs the command may reach.
        has_write_file_redirection: Whether the command redirects output into a file.
        can_offer_session_approval: Whether approval for the rest of the session can be offered.
        warning: Warning to show about the command; absent when there is none.
        request_sandbox_bypass: Whether the action asks to run outside the sandbox.
        request_sandbox_permissive: Whether the command asks to run in a permissive sandbox.
        request_sandbox_bypass_reason: Reason given for asking to run outside the sandbox.
    """

    full_command_text: str = field(name='fullCommandText')
    intention: str
    commands: list[PermissionRequestShellCommand]
    possible_paths: list[str] = field(name='possiblePaths')
    possible_urls: list[PermissionRequestShellPossibleUrl] = field(name='possibleUrls')
    has_write_file_redirection: bool = field(name='hasWriteFileRedirection')
    can_offer_session_approval: bool = field(name='canOfferSessionApproval')
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    managed_approval_required: bool | UnsetType = field(name='managedApprovalRequired', default=UNSET)
    command_segments: list[PermissionRequestShellCommandSegment] | UnsetType = field(
        name='commandSegments', default=UNSET
    )
    resolved_working_directory: str | UnsetType = field(name='resolvedWorkingDirectory', default=UNSET)
    resolved_paths: dict[str, str] | UnsetType = field(name='resolvedPaths', default=UNSET)
    warning: str | UnsetType = UNSET
    request_sandbox_bypass: bool | UnsetType = field(name='requestSandboxBypass', default=UNSET)
    request_sandbox_permissive: bool | UnsetType = field(name='requestSandboxPermissive', default=UNSET)
    request_sandbox_bypass_reason: str | UnsetType = field(name='requestSandboxBypassReason', default=UNSET)


class PersistedBinaryImage(PersistedBinaryResultClosedStruct, frozen=True, kw_only=True):
    """
    Bytes of a tool result kept inline.

    Attributes:
        type: Kind of the bytes.
        data: The bytes as text, normally base64.
        mime_type: MIME type of the bytes.
        description: Description of the bytes.
        metadata: Further data as a map.
    """

    type: PersistedBinaryImageType
    data: str
    mime_type: str = field(name='mimeType')
    description: str | UnsetType = UNSET
    metadata: dict[str, Any] | UnsetType = UNSET


class SandboxDecisionDataAccessDenied(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='access_denied'):
    """
    The sandbox denied an access.

    Attributes:
        control: Area of protection the decision is about.
        outcome: Outcome of the decision.
        tool_call_id: Id of the tool call, as in `tool.execution_start`; null or absent without one.
        platform: Operating system.
        enforcement_point: Part of the program where the sandbox is enforced.
        denial_class: Class of the denied access.
        attestation: What the denial is based on.
        confidence: How sure the denial is; null or absent when not known.
        denied_resource: Resource that was denied; null or absent when not known.
        command: Command that was run; null or absent when not known.
        process_name: Process that was denied; null or absent when not known.
    """

    control: SandboxControl
    outcome: SandboxOutcome
    platform: SandboxPlatform
    enforcement_point: SandboxEnforcementPoint = field(name='enforcementPoint')
    denial_class: SandboxDenialClass = field(name='denialClass')
    attestation: SandboxAttestation
    tool_call_id: str | None | UnsetType = field(name='toolCallId', default=UNSET)
    confidence: SandboxDenialConfidence | None | UnsetType = UNSET
    denied_resource: str | None | UnsetType = field(name='deniedResource', default=UNSET)
    command: str | None | UnsetType = UNSET
    process_name: str | None | UnsetType = field(name='processName', default=UNSET)


class SandboxDecisionDataBypassDecided(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='bypass_decided'):
    """
    It was decided whether a command may run outside the sandbox.

    Attributes:
        control: Area of protection the decision is about.
        outcome: Outcome of the decision.
        tool_call_id: Id of the tool call, as in `tool.execution_start`; null or absent without one.
        platform: Operating system.
        enforcement_point: Part of the program where the sandbox is enforced.
        source: What led to the decision.
        denial_class: Class of the denied access; null or absent when not known.
        confidence: How sure the denial is; null or absent when not known.
        denied_resource: Resource that was denied; null or absent when not known.
        command: Command that was run; null or absent when not known.
        process_name: Process that was denied; null or absent when not known.
    """

    control: SandboxControl
    outcome: SandboxOutcome
    platform: SandboxPlatform
    enforcement_point: SandboxEnforcementPoint = field(name='enforcementPoint')
    source: SandboxBypassSource
    tool_call_id: str | None | UnsetType = field(name='toolCallId', default=UNSET)
    denial_class: SandboxDenialClass | None | UnsetType = field(name='denialClass', default=UNSET)
    confidence: SandboxDenialConfidence | None | UnsetType = UNSET
    denied_resource: str | None | UnsetType = field(name='deniedResource', default=UNSET)
    command: str | None | UnsetType = UNSET
    process_name: str | None | UnsetType = field(name='processName', default=UNSET)


class SandboxDecisionDataEnforcementState(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='enforcement_state'):
    """
    Whether the sandbox is in force for a tool call; a bypass decision may explain an inactive state.

    Attributes:
        control: Area of protection the decision is about.
        outcome: Outcome of the decision.
        tool_call_id: Id of the tool call, as in `tool.execution_start`; null or absent without one.
        platform: Operating system.
        backend: Mechanism that provides the sandbox; `unsupported` without one.
        enforcement_point: Part of the program where the sandbox is enforced.
        attestation: What the state is based on; null or absent when not known.
        command: Command that is run; null or absent when not known.
    """

    control: SandboxControl
    outcome: SandboxOutcome
    platform: SandboxPlatform
    backend: SandboxBackend
    enforcement_point: SandboxEnforcementPoint = field(name='enforcementPoint')
    tool_call_id: str | None | UnsetType = field(name='toolCallId', default=UNSET)
    attestation: SandboxAttestation | None | UnsetType = UNSET
    command: str | None | UnsetType = UNSET


class SandboxDecisionDataPermissiveRetryCompleted(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='permissive_retry_completed'):
    """
    A retry with fewer restrictions has ended; a bypass decision may follow a failed one.

    Attributes:
        control: Area of protection the decision is about.
        outcome: Outcome of the decision.
        tool_call_id: Id of the tool call, as in `tool.execution_start`; null or absent without one.
        platform: Operating system.
        enforcement_point: Part of the program where the sandbox is enforced.
        denial_class: Class of the denied access; null or absent when not known.
        confidence: How sure the denial is; null or absent when not known.
        denied_resource: Resource that was denied; null or absent when not known.
        command: Command that was run; null or absent when not known.
        process_name: Process that was denied; null or absent when not known.
    """

    control: SandboxControl
    outcome: SandboxOutcome
    platform: SandboxPlatform
    enforcement_point: SandboxEnforcementPoint = field(name='enforcementPoint')
    tool_call_id: str | None | UnsetType = field(name='toolCallId', default=UNSET)
    denial_class: SandboxDenialClass | None | UnsetType = field(name='denialClass', default=UNSET)
    confidence: SandboxDenialConfidence | None | UnsetType = UNSET
    denied_resource: str | None | UnsetType = field(name='deniedResource', default=UNSET)
    command: str | None | UnsetType = UNSET
    process_name: str | None | UnsetType = field(name='processName', default=UNSET)


class SandboxDecisionDataPermissiveRetryDecided(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='permissive_retry_decided'):
    """
    It was decided whether a denied command is retried with fewer restrictions.

    Attributes:
        control: Area of protection the decision is about.
        outcome: Outcome of the decision.
        tool_call_id: Id of the tool call, as in `tool.execution_start`; null or absent without one.
        platform: Operating system.
        enforcement_point: Part of the program where the sandbox is enforced.
        source: What led to the decision.
        denial_class: Class of the denied access; null or absent when not known.
        confidence: How sure the denial is; null or absent when not known.
        denied_resource: Resource that was denied; null or absent when not known.
        command: Command that was run; null or absent when not known.
        process_name: Process that was denied; null or absent when not known.
    """

    control: SandboxControl
    outcome: SandboxOutcome
    platform: SandboxPlatform
    enforcement_point: SandboxEnforcementPoint = field(name='enforcementPoint')
    source: SandboxBypassSource
    tool_call_id: str | None | UnsetType = field(name='toolCallId', default=UNSET)
    denial_class: SandboxDenialClass | None | UnsetType = field(name='denialClass', default=UNSET)
    confidence: SandboxDenialConfidence | None | UnsetType = UNSET
    denied_resource: str | None | UnsetType = field(name='deniedResource', default=UNSET)
    command: str | None | UnsetType = UNSET
    process_name: str | None | UnsetType = field(name='processName', default=UNSET)


class SandboxDecisionDataPolicyResolved(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='policy_resolved'):
    """
    The policy of the sandbox has been determined.

    Attributes:
        control: Area of protection the decision is about.
        outcome: Outcome of the decision.
        tool_call_id: Id of the tool call, as in `tool.execution_start`; null or absent without one.
        platform: Operating system.
        backend: Mechanism that provides the sandbox; `unsupported` without one.
        policy_source: Where the policy comes from.
        enforcement_point: Part of the program where the sandbox is enforced.
        readwrite_paths_count: Number of paths that may be read and written.
        readonly_paths_count: Number of paths that may only be read.
        denied_paths_count: Number of paths that are denied.
        add_current_working_directory: True if the working directory is added to the allowed paths.
        allow_outbound: True if outbound network access is allowed.
        allow_local_network: True if access to the local network is allowed.
        proxy_mode: Proxy through which network access goes.
        allow_bypass: True if the sandbox may be bypassed.
        git_auth: True if Git credentials are made available.
        gh_auth: True if GitHub CLI credentials are made available.
        keychain_access: True if the keychain may be accessed.
        effective_filesystem_policy: Paths of the file system policy; null or absent when not given.
        degradation_reason: Why the sandbox gives less protection than asked for; null or absent if it does not.
    """

    control: SandboxControl
    outcome: SandboxOutcome
    platform: SandboxPlatform
    backend: SandboxBackend
    policy_source: SandboxPolicySource = field(name='policySource')
    enforcement_point: SandboxEnforcementPoint = field(name='enforcementPoint')
    readwrite_paths_count: Annotated[int, Meta(ge=0)] = field(name='readwritePathsCount')
    readonly_paths_count: Annotated[int, Meta(ge=0)] = field(name='readonlyPathsCount')
    denied_paths_count: Annotated[int, Meta(ge=0)] = field(name='deniedPathsCount')
    add_current_working_directory: bool = field(name='addCurrentWorkingDirectory')
    allow_outbound: bool = field(name='allowOutbound')
    allow_local_network: bool = field(name='allowLocalNetwork')
    proxy_mode: SandboxProxyMode = field(name='proxyMode')
    allow_bypass: bool = field(name='allowBypass')
    git_auth: bool = field(name='gitAuth')
    gh_auth: bool = field(name='ghAuth')
    keychain_access: bool = field(name='keychainAccess')
    tool_call_id: str | None | UnsetType = field(name='toolCallId', default=UNSET)
    effective_filesystem_policy: SandboxFilesystemPolicyDetails | None | UnsetType = field(
        name='effectiveFilesystemPolicy', default=UNSET
    )
    degradation_reason: SandboxDegradationReason | None | UnsetType = field(name='degradationReason', default=UNSET)


class SandboxDecisionDataSpawnCompleted(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='spawn_completed'):
    """
    A process has been started under the sandbox.

    Attributes:
        control: Area of protection the decision is about.
        outcome: Outcome of the decision.
        tool_call_id: Id of the tool call, as in `tool.execution_start`; null or absent without one.
        platform: Operating system.
        backend: Mechanism that provides the sandbox; `unsupported` without one.
        enforcement_point: Part of the program where the sandbox is enforced.
        duration_ms: Duration of the start in milliseconds.
        degradation_reason: Why the sandbox gives less protection than asked for; null or absent if it does not.
    """

    control: SandboxControl
    outcome: SandboxOutcome
    platform: SandboxPlatform
    backend: SandboxBackend
    enforcement_point: SandboxEnforcementPoint = field(name='enforcementPoint')
    duration_ms: Annotated[float, Meta(ge=0.0)] = field(name='durationMs')
    tool_call_id: str | None | UnsetType = field(name='toolCallId', default=UNSET)
    degradation_reason: SandboxDegradationReason | None | UnsetType = field(name='degradationReason', default=UNSET)


class SessionCanvasRegistryChangedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The available canvases.

    Attributes:
        canvases: All canvases that can be opened now.
    """

    canvases: list[CanvasRegistryChangedCanvas]


class SessionCanvasRegistryChangedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.canvas.registry_changed'):
    """
    Sent live when the set of available canvases changed.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionCanvasRegistryChangedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionCompletionReceiptData(ClosedStruct, frozen=True, kw_only=True):
    """
    Summary of one finished exchange.

    Attributes:
        schema_version: Version of the receipt's format.
        attempt: Number of this receipt in the durable history, counted from 1.
        source_event_id: Envelope id of the closing `assistant.turn_end`; serves as idempotency key and equals `eventRange.endEventId`.
        event_range: First and last event of the exchange.
        stop_reason: Why the exchange ended.
        final_tool: Last tool call of the exchange; absent when there was none.
        successful_tool_count: Number of tool calls that succeeded.
        failed_tool_count: Number of tool calls that failed.
    """

    schema_version: Annotated[int, Meta(ge=1)] = field(name='schemaVersion')
    attempt: Annotated[int, Meta(ge=1)]
    source_event_id: str = field(name='sourceEventId')
    event_range: CompletionReceiptEventRange = field(name='eventRange')
    stop_reason: CompletionReceiptStopReason = field(name='stopReason')
    successful_tool_count: Annotated[int, Meta(ge=0)] = field(name='successfulToolCount')
    failed_tool_count: Annotated[int, Meta(ge=0)] = field(name='failedToolCount')
    final_tool: CompletionReceiptFinalTool | UnsetType = field(name='finalTool', default=UNSET)


class SessionCompletionReceiptEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.completion_receipt'):
    """
    Durable summary of one finished exchange, from the `user.message` to the `assistant.turn_end` that its ids name.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionCompletionReceiptData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionContextChangedData(ClosedStruct, frozen=True, kw_only=True):
    """
    New working directory and git state of the session.

    Attributes:
        cwd: Path of the working directory.
        git_root: Path of the root of the git repository; absent when not known.
        repository: Name of the repository that the directory belongs to.
        host_type: Kind of service that hosts the repository.
        repository_host: Host name of the service that holds the repository.
        branch: Name of the checked out git branch.
        head_commit: Commit id of the git HEAD.
        base_commit: Commit id of the base that the work started from.
        pending_git_context: True when the git fields are preliminary; a settled `session.context_changed` always follows.
    """

    cwd: str
    git_root: str | UnsetType = field(name='gitRoot', default=UNSET)
    repository: str | UnsetType = UNSET
    host_type: WorkingDirectoryContextHostType | UnsetType = field(name='hostType', default=UNSET)
    repository_host: str | UnsetType = field(name='repositoryHost', default=UNSET)
    branch: str | UnsetType = UNSET
    head_commit: str | UnsetType = field(name='headCommit', default=UNSET)
    base_commit: str | UnsetType = field(name='baseCommit', default=UNSET)
    pending_git_context: bool | UnsetType = field(name='pendingGitContext', default=UNSET)


class SessionContextChangedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.context_changed'):
    """
    Sent when the working directory or its git state changed. It also settles a preliminary context of `session.start`, `session.resume` or an earlier event of this type.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionContextChangedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionExtensionsLoadedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The extensions of the session.

    Attributes:
        extensions: All extensions found, with their status.
    """

    extensions: list[ExtensionsLoadedExtension]


class SessionExtensionsLoadedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.extensions_loaded'):
    """
    Sent live when the session's extensions were loaded, with the status of each.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionExtensionsLoadedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionIdleData(ClosedStruct, frozen=True, kw_only=True):
    """
    State in which the session became idle.

    Attributes:
        aborted: True when the loop before it was aborted (see `abort`); absent after a normal end.
        mode: Session mode while idle; an idle in autopilot mode may be followed by more work.
    """

    aborted: bool | UnsetType = UNSET
    mode: SessionMode | UnsetType = UNSET


class SessionIdleEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.idle'):
    """
    Sent when the session has nothing left in flight, background agents and shells included. In autopilot mode more work may follow.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionIdleData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionLimitsExhaustedResponse(ClosedStruct, frozen=True, kw_only=True):
    """
    Answer to an exhausted credit limit.

    Attributes:
        action: What to do with the limit.
        additional_ai_credits: AI credits to add to the limit; absent when none are added.
        max_ai_credits: New limit of AI credits; absent when none is set.
    """

    action: SessionLimitsExhaustedResponseAction
    additional_ai_credits: Annotated[float, Meta(gt=0.0)] | UnsetType = field(name='additionalAiCredits', default=UNSET)
    max_ai_credits: Annotated[float, Meta(gt=0.0)] | UnsetType = field(name='maxAiCredits', default=UNSET)


class SessionModelChangeData(ClosedStruct, frozen=True, kw_only=True):
    """
    Model and model settings before and after a change.

    Attributes:
        previous_model: Id of the model before the change; absent when there was none.
        new_model: Id of the model after the change.
        previous_reasoning_effort: Reasoning effort before the change.
        reasoning_effort: Reasoning effort after the change, such as `high`; null when none is set.
        previous_reasoning_summary: Reasoning summary setting before the change.
        reasoning_summary: Reasoning summary setting after the change.
        previous_verbosity: Output verbosity before the change.
        verbosity: Output verbosity after the change.
        context_tier: Context window tier after the change; null when no tier is set.
        cause: Why the model changed, when a recovery such as from a rate limit did it (see `auto_mode_switch.requested`).
        source: Which command, setting or actor made the change.
        previous_auto_tier: Auto model tier before the change.
        auto_tier: Auto model tier after the change; null when none is set.
    """

    new_model: str = field(name='newModel')
    previous_model: str | UnsetType = field(name='previousModel', default=UNSET)
    previous_reasoning_effort: str | UnsetType = field(name='previousReasoningEffort', default=UNSET)
    reasoning_effort: str | None | UnsetType = field(name='reasoningEffort', default=UNSET)
    previous_reasoning_summary: ReasoningSummary | UnsetType = field(name='previousReasoningSummary', default=UNSET)
    reasoning_summary: ReasoningSummary | UnsetType = field(name='reasoningSummary', default=UNSET)
    previous_verbosity: Verbosity | UnsetType = field(name='previousVerbosity', default=UNSET)
    verbosity: Verbosity | UnsetType = UNSET
    context_tier: ContextTier | None | UnsetType = field(name='contextTier', default=UNSET)
    cause: str | UnsetType = UNSET
    source: ModelChangeSource | UnsetType = UNSET
    previous_auto_tier: AutoTier | UnsetType = field(name='previousAutoTier', default=UNSET)
    auto_tier: AutoTier | None | UnsetType = field(name='autoTier', default=UNSET)


class SessionModelChangeEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.model_change'):
    """
    Sent when the session's model or its model settings were set or changed, by the user or by the CLI itself.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionModelChangeData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionSkillsLoadedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The skills of the session.

    Attributes:
        skills: All skills found.
    """

    skills: list[SkillsLoadedSkill]


class SessionSkillsLoadedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.skills_loaded'):
    """
    Sent live when the session's skills were loaded.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionSkillsLoadedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionTaskCompleteData(ClosedStruct, frozen=True, kw_only=True):
    """
    Outcome of a task.

    Attributes:
        summary: Summary of what was done.
        success: Whether the task succeeded.
        outcome: Whether the task is complete, goes on, or is blocked.
        reason: Explanation of the outcome; a reviewer's findings stand in its own sub-agent events.
        objective_id: Id of the reviewed objective, as in `session.autopilot_objective_changed`.
    """

    summary: str | UnsetType = UNSET
    success: bool | UnsetType = UNSET
    outcome: TaskCompletionOutcome | UnsetType = UNSET
    reason: str | UnsetType = UNSET
    objective_id: int | UnsetType = field(name='objectiveId', default=UNSET)


class SessionTaskCompleteEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.task_complete'):
    """
    Reports that the agent declared its task finished, or the outcome of a review of that claim.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionTaskCompleteData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionUsageCheckpointData(ClosedStruct, frozen=True, kw_only=True):
    """
    Usage of the session so far.

    Attributes:
        total_nano_aiu: Cost so far in nano AI units.
        total_premium_requests: Premium requests counted so far; may be a fraction.
        model_cache_state: Prompt cache state by model.
        prompt_cache_break_state: State for the detection of prompt cache breaks, one entry per conversation.
    """

    total_nano_aiu: Annotated[float, Meta(ge=0.0)] = field(name='totalNanoAiu')
    total_premium_requests: Annotated[float, Meta(ge=0.0)] | UnsetType = field(
        name='totalPremiumRequests', default=UNSET
    )
    model_cache_state: list[UsageCheckpointModelCacheState] | UnsetType = field(name='modelCacheState', default=UNSET)
    prompt_cache_break_state: list[Any] | UnsetType = field(name='promptCacheBreakState', default=UNSET)


class SessionUsageCheckpointEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.usage_checkpoint'):
    """
    Durable record of the usage so far, from which totals and cache state can be restored.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionUsageCheckpointData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionWorkspaceFileChangedData(ClosedStruct, frozen=True, kw_only=True):
    """
    Change of a workspace file.

    Attributes:
        path: Path of the file.
        operation: What was done to the file.
    """

    path: str
    operation: WorkspaceFileChangedOperation


class SessionWorkspaceFileChangedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.workspace_file_changed'):
    """
    Sent when a file of the session's workspace was created or updated.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionWorkspaceFileChangedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class ShutdownModelMetric(ClosedStruct, frozen=True, kw_only=True):
    """
    Requests, tokens and cost of one model.

    Attributes:
        requests: Number and cost of the requests to the model.
        usage: Tokens that the model used.
        total_nano_aiu: Cost of the model's calls in nano AI units.
        token_details: Token counts of the model by token type.
    """

    requests: ShutdownModelMetricRequests
    usage: ShutdownModelMetricUsage
    total_nano_aiu: Annotated[float, Meta(ge=0.0)] | UnsetType = field(name='totalNanoAiu', default=UNSET)
    token_details: dict[str, ShutdownModelMetricTokenDetail] | UnsetType = field(name='tokenDetails', default=UNSET)


class SkillInvokedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The invoked skill and its text.

    Attributes:
        name: Name of the skill.
        model: Model the skill asks for.
        path: Path of the skill file.
        content: Full text of the skill.
        allowed_tools: Tools the skill allows.
        disable_model_invocation: True if the model may not invoke the skill by itself.
        source: Where the skill comes from.
        plugin_name: Plugin the skill belongs to; absent without one.
        plugin_version: Version of that plugin.
        description: What the skill is for.
        trigger: What caused the invocation.
    """

    name: str
    path: str
    content: str
    model: str | UnsetType = UNSET
    allowed_tools: list[str] | UnsetType = field(name='allowedTools', default=UNSET)
    disable_model_invocation: bool | UnsetType = field(name='disableModelInvocation', default=UNSET)
    source: str | UnsetType = UNSET
    plugin_name: str | UnsetType = field(name='pluginName', default=UNSET)
    plugin_version: str | UnsetType = field(name='pluginVersion', default=UNSET)
    description: str | UnsetType = UNSET
    trigger: SkillInvokedTrigger | UnsetType = UNSET


class SkillInvokedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='skill.invoked'):
    """
    Sent when a skill is invoked, with its full text. A later `skill.invoked_ref` may point to this text by its hash.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SkillInvokedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SkillInvokedRefData(ClosedStruct, frozen=True, kw_only=True):
    """
    The invoked skill, with its text by reference.

    Attributes:
        name: Name of the skill.
        model: Model the skill asks for.
        path: Path of the skill file.
        content_id: SHA-256 of the text, which an earlier skill event holds.
        content_length: Length of the text.
        allowed_tools: Tools the skill allows.
        disable_model_invocation: True if the model may not invoke the skill by itself.
        source: Where the skill comes from.
        plugin_name: Plugin the skill belongs to; absent without one.
        plugin_version: Version of that plugin.
        description: What the skill is for.
        trigger: What caused the invocation.
    """

    name: str
    path: str
    content_id: str = field(name='contentId')
    content_length: Annotated[int, Meta(ge=0)] = field(name='contentLength')
    model: str | UnsetType = UNSET
    allowed_tools: list[str] | UnsetType = field(name='allowedTools', default=UNSET)
    disable_model_invocation: bool | UnsetType = field(name='disableModelInvocation', default=UNSET)
    source: str | UnsetType = UNSET
    plugin_name: str | UnsetType = field(name='pluginName', default=UNSET)
    plugin_version: str | UnsetType = field(name='pluginVersion', default=UNSET)
    description: str | UnsetType = UNSET
    trigger: SkillInvokedTrigger | UnsetType = UNSET


class SkillInvokedRefEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='skill.invoked_ref'):
    """
    Stands for a `skill.invoked` event whose text an earlier event already holds. `contentId` is the hash of that text.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SkillInvokedRefData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SubagentCompletedData(ClosedStruct, frozen=True, kw_only=True):
    """
    Result figures and model information of the ended sub-agent.

    Attributes:
        tool_call_id: Id of the parent tool call that spawned the sub-agent; same as in subagent.started.
        agent_name: Internal name of the agent.
        agent_display_name: Name of the agent as shown to people.
        model: Name of the model the sub-agent used; absent when not reported.
        first_dispatched_model: Name of the model of the sub-agent's first dispatched call.
        configured_model_preference: Model preferred by configuration; absent when none is reported.
        explicit_model_override: Model requested explicitly for this sub-agent; absent when none is reported.
        explicit_model_matches_preference: Whether the explicit model equals the configured preference.
        model_override_reason: Reason given for overriding the model.
        model_selection_source: What decided the model of the sub-agent.
        configured_model_matches_actual: Whether the configured model is the one actually used.
        total_tool_calls: Number of tool calls the sub-agent made.
        total_tokens: Number of tokens the sub-agent used.
        duration_ms: Run time of the sub-agent, in milliseconds.
        cancelled: Whether the sub-agent ended because it was cancelled.
    """

    tool_call_id: str = field(name='toolCallId')
    agent_name: str = field(name='agentName')
    agent_display_name: str = field(name='agentDisplayName')
    model: str | UnsetType = UNSET
    first_dispatched_model: str | UnsetType = field(name='firstDispatchedModel', default=UNSET)
    configured_model_preference: str | UnsetType = field(name='configuredModelPreference', default=UNSET)
    explicit_model_override: str | UnsetType = field(name='explicitModelOverride', default=UNSET)
    explicit_model_matches_preference: bool | UnsetType = field(name='explicitModelMatchesPreference', default=UNSET)
    model_override_reason: str | UnsetType = field(name='modelOverrideReason', default=UNSET)
    model_selection_source: SubagentModelSelectionSource | UnsetType = field(name='modelSelectionSource', default=UNSET)
    configured_model_matches_actual: bool | UnsetType = field(name='configuredModelMatchesActual', default=UNSET)
    total_tool_calls: Annotated[int, Meta(ge=0)] | UnsetType = field(name='totalToolCalls', default=UNSET)
    total_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='totalTokens', default=UNSET)
    duration_ms: Annotated[int, Meta(ge=0)] | UnsetType = field(name='durationMs', default=UNSET)
    cancelled: bool | UnsetType = UNSET


class SubagentCompletedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='subagent.completed'):
    """
    Sent when a sub-agent ends without failing; a cancelled one also ends with this event. It joins with subagent.started by toolCallId, or by the agentId of the envelope when calls are shared.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SubagentCompletedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SubagentFailedData(ClosedStruct, frozen=True, kw_only=True):
    """
    Error, figures and model information of the failed sub-agent.

    Attributes:
        tool_call_id: Id of the parent tool call that spawned the sub-agent; same as in subagent.started.
        agent_name: Internal name of the agent.
        agent_display_name: Name of the agent as shown to people.
        error: Text of the error that ended the sub-agent.
        model: Name of the model the sub-agent used; absent when not reported.
        first_dispatched_model: Name of the model of the sub-agent's first dispatched call.
        configured_model_preference: Model preferred by configuration; absent when none is reported.
        explicit_model_override: Model requested explicitly for this sub-agent; absent when none is reported.
        explicit_model_matches_preference: Whether the explicit model equals the configured preference.
        model_override_reason: Reason given for overriding the model.
        model_selection_source: What decided the model of the sub-agent.
        configured_model_matches_actual: Whether the configured model is the one actually used.
        total_tool_calls: Number of tool calls the sub-agent made.
        total_tokens: Number of tokens the sub-agent used.
        duration_ms: Run time of the sub-agent, in milliseconds.
    """

    tool_call_id: str = field(name='toolCallId')
    agent_name: str = field(name='agentName')
    agent_display_name: str = field(name='agentDisplayName')
    error: str
    model: str | UnsetType = UNSET
    first_dispatched_model: str | UnsetType = field(name='firstDispatchedModel', default=UNSET)
    configured_model_preference: str | UnsetType = field(name='configuredModelPreference', default=UNSET)
    explicit_model_override: str | UnsetType = field(name='explicitModelOverride', default=UNSET)
    explicit_model_matches_preference: bool | UnsetType = field(name='explicitModelMatchesPreference', default=UNSET)
    model_override_reason: str | UnsetType = field(name='modelOverrideReason', default=UNSET)
    model_selection_source: SubagentModelSelectionSource | UnsetType = field(name='modelSelectionSource', default=UNSET)
    configured_model_matches_actual: bool | UnsetType = field(name='configuredModelMatchesActual', default=UNSET)
    total_tool_calls: Annotated[int, Meta(ge=0)] | UnsetType = field(name='totalToolCalls', default=UNSET)
    total_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='totalTokens', default=UNSET)
    duration_ms: Annotated[int, Meta(ge=0)] | UnsetType = field(name='durationMs', default=UNSET)


class SubagentFailedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='subagent.failed'):
    """
    Sent when a sub-agent ends with an error. It joins with subagent.started by toolCallId.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SubagentFailedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SubagentStartedData(ClosedStruct, frozen=True, kw_only=True):
    """
    Identity, model choice and execution settings of the started sub-agent.

    Attributes:
        tool_call_id: Id of the parent tool call that spawned the sub-agent; joins with tool.execution_start.
        agent_name: Internal name of the agent.
        agent_display_name: Name of the agent as shown to people.
        agent_description: Description of the agent.
        model: Name of the model the sub-agent starts with; absent when not reported.
        task_model_source: Where the model named for the task came from.
        model_selection_source: What decided the model of the sub-agent.
        factory_run_id: Id of the factory run that spawned the sub-agent; joins with factory.run_started. Absent when no run is named.
        parent_id: Task-registry id of the agent that spawned this one; it is not the parentId of the event envelope.
        resumable: Whether the sub-agent can be resumed.
        agent_type: Type of the agent, for example researcher.
        execution_mode: How the sub-agent is run, for example sync.
    """

    tool_call_id: str = field(name='toolCallId')
    agent_name: str = field(name='agentName')
    agent_display_name: str = field(name='agentDisplayName')
    agent_description: str = field(name='agentDescription')
    model: str | UnsetType = UNSET
    task_model_source: SubagentTaskModelSource | UnsetType = field(name='taskModelSource', default=UNSET)
    model_selection_source: SubagentModelSelectionSource | UnsetType = field(name='modelSelectionSource', default=UNSET)
    factory_run_id: str | UnsetType = field(name='factoryRunId', default=UNSET)
    parent_id: str | UnsetType = field(name='parentId', default=UNSET)
    resumable: bool | UnsetType = UNSET
    agent_type: str | UnsetType = field(name='agentType', default=UNSET)
    execution_mode: str | UnsetType = field(name='executionMode', default=UNSET)


class SubagentStartedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='subagent.started'):
    """
    Sent when a sub-agent starts. Its toolCallId is the parent call that spawned it, shared with subagent.completed or subagent.failed.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SubagentStartedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SystemMessageData(ClosedStruct, frozen=True, kw_only=True):
    """
    One system or developer message.

    Attributes:
        content: Text of the message.
        interaction_id: Id of the interaction, as in `assistant.turn_start`.
        role: Role of the message.
        name: Name attached to the message.
        metadata: Version and variables of the prompt.
    """

    content: str
    role: SystemMessageRole
    interaction_id: str | UnsetType = field(name='interactionId', default=UNSET)
    name: str | UnsetType = UNSET
    metadata: SystemMessageMetadata | UnsetType = UNSET


class SystemMessageEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='system.message'):
    """
    Carries a system or developer message given to the model. `interactionId` joins it with `assistant.turn_start`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SystemMessageData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SystemNotificationAgentCompleted(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='agent_completed'):
    """
    A background agent has finished.

    Attributes:
        agent_id: Id of the agent.
        display_name: Name of the agent for display.
        agent_type: Type of the agent.
        status: Whether the agent completed or failed.
        description: What the agent was to do.
        prompt: Prompt the agent was given.
    """

    agent_id: str = field(name='agentId')
    agent_type: str = field(name='agentType')
    status: SystemNotificationAgentCompletedStatus
    display_name: str | UnsetType = field(name='displayName', default=UNSET)
    description: str | UnsetType = UNSET
    prompt: str | UnsetType = UNSET


SystemNotificationFactoryPauseInfo: TypeAlias = Annotated[
    SystemNotificationFactoryPauseInfoUser | SystemNotificationFactoryPauseInfoCheckpoint,
    Meta(description='Why a factory run is paused: by the user or at a checkpoint.'),
]


class ToolExecutionCompleteContentResourceLinkIcon(ClosedStruct, frozen=True, kw_only=True):
    """
    Icon of a linked resource.

    Attributes:
        src: Source of the icon, a URI.
        mime_type: MIME type of the icon.
        sizes: Sizes the icon is available in.
        theme: Colour theme the icon is made for.
    """

    src: str
    mime_type: str | UnsetType = field(name='mimeType', default=UNSET)
    sizes: list[str] | UnsetType = UNSET
    theme: ToolExecutionCompleteContentResourceLinkIconTheme | UnsetType = UNSET


class ToolExecutionCompleteToolDescriptionMetaUI(ClosedStruct, frozen=True, kw_only=True):
    """
    User interface of a tool, given at its completion.

    Attributes:
        resource_uri: URI of the resource that holds the interface.
        visibility: Who may see the tool.
    """

    resource_uri: str | UnsetType = field(name='resourceUri', default=UNSET)
    visibility: list[ToolExecutionCompleteToolDescriptionMetaUIVisibility] | UnsetType = UNSET


class ToolExecutionCompleteUIResourceMetaUIPermissions(ClosedStruct, frozen=True, kw_only=True):
    """
    Browser permissions a user interface asks for; presence of an entry is the request.

    Attributes:
        camera: Asks for the camera.
        microphone: Asks for the microphone.
        geolocation: Asks for the location.
        clipboard_write: Asks to write to the clipboard.
    """

    camera: ToolExecutionCompleteUIResourceMetaUIPermissionsCamera | UnsetType = UNSET
    microphone: ToolExecutionCompleteUIResourceMetaUIPermissionsMicrophone | UnsetType = UNSET
    geolocation: ToolExecutionCompleteUIResourceMetaUIPermissionsGeolocation | UnsetType = UNSET
    clipboard_write: ToolExecutionCompleteUIResourceMetaUIPermissionsClipboardWrite | UnsetType = field(
        name='clipboardWrite', default=UNSET
    )


class ToolExecutionStartToolDescriptionMetaUI(ClosedStruct, frozen=True, kw_only=True):
    """
    User interface of a tool, given at its start.

    Attributes:
        resource_uri: URI of the resource that holds the interface.
        visibility: Who may see the tool.
    """

    resource_uri: str | UnsetType = field(name='resourceUri', default=UNSET)
    visibility: list[ToolExecutionStartToolDescriptionMetaUIVisibility] | UnsetType = UNSET


UserToolSessionApproval: TypeAlias = Annotated[
    UserToolSessionApprovalCommands | UserToolSessionApprovalRead | UserToolSessionApprovalWrite | UserToolSessionApprovalMcp | UserToolSessionApprovalMemory | UserToolSessionApprovalCustomTool | UserToolSessionApprovalExtensionManagement | UserToolSessionApprovalFactory | UserToolSessionApprovalExtensionPermissionAccess | UserToolSessionApprovalExtensionEnvAccess,
    Meta(description='Union of the things an approval by the user can cover, told apart by kind.'),
]


class WorkingDirectoryContext(ClosedStruct, frozen=True, kw_only=True):
    """
    Working directory of a session and the git state found there.

    Attributes:
        cwd: Path of the working directory.
        git_root: Path of the root of the git repository; absent when not known.
        repository: Name of the repository that the directory belongs to.
        host_type: Kind of service that hosts the repository.
        repository_host: Host name of the service that holds the repository.
        branch: Name of the checked out git branch.
        head_commit: Commit id of the git HEAD.
        base_commit: Commit id of the base that the work started from.
        pending_git_context: True when the git fields are preliminary; a settled `session.context_changed` always follows.
    """

    cwd: str
    git_root: str | UnsetType = field(name='gitRoot', default=UNSET)
    repository: str | UnsetType = UNSET
    host_type: WorkingDirectoryContextHostType | UnsetType = field(name='hostType', default=UNSET)
    repository_host: str | UnsetType = field(name='repositoryHost', default=UNSET)
    branch: str | UnsetType = UNSET
    head_commit: str | UnsetType = field(name='headCommit', default=UNSET)
    base_commit: str | UnsetType = field(name='baseCommit', default=UNSET)
    pending_git_context: bool | UnsetType = field(name='pendingGitContext', default=UNSET)


class AssistantMessageToolRequest(ClosedStruct, frozen=True, kw_only=True):
    """
    One tool call an assistant message asks for.

    Attributes:
        tool_call_id: Id of the call, repeated by `tool.execution_start` and `tool.execution_complete`.
        name: Name of the tool as the model called it.
        arguments: Arguments of the call; usually an object.
        type: Kind of call: a function with JSON arguments or a custom tool; absent in some versions.
        tool_title: Title of the tool or its action, for display.
        mcp_server_name: MCP server the tool belongs to; absent for other tools.
        mcp_tool_name: Name of the tool on its MCP server; absent for other tools.
        intention_summary: Short description of what the call is meant to do; null when there is none.
        caller: What made the call, when it was not the model directly.
    """

    tool_call_id: str = field(name='toolCallId')
    name: str
    arguments: Any | UnsetType = UNSET
    type: AssistantMessageToolRequestType | UnsetType = UNSET
    tool_title: str | UnsetType = field(name='toolTitle', default=UNSET)
    mcp_server_name: str | UnsetType = field(name='mcpServerName', default=UNSET)
    mcp_tool_name: str | UnsetType = field(name='mcpToolName', default=UNSET)
    intention_summary: str | None | UnsetType = field(name='intentionSummary', default=UNSET)
    caller: AssistantMessageToolRequestCaller | UnsetType = UNSET


class AttachmentGitHubFileDiff(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='github_file_diff'):
    """
    The change of one file on GitHub.

    Attributes:
        url: Web address of the diff.
        head: New side of the diff; absent when there is none.
        base: Old side of the diff; absent when there is none.
    """

    url: str
    head: AttachmentGitHubFileDiffSide | UnsetType = UNSET
    base: AttachmentGitHubFileDiffSide | UnsetType = UNSET


class AttachmentGitHubTreeComparison(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='github_tree_comparison'):
    """
    A comparison of two revisions on GitHub.

    Attributes:
        url: Web address of the comparison.
        base: Old side of the comparison.
        head: New side of the comparison.
    """

    url: str
    base: AttachmentGitHubTreeComparisonSide
    head: AttachmentGitHubTreeComparisonSide


class AttachmentSelection(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='selection'):
    """
    Text selected in an editor.

    Attributes:
        file_path: Path of the file.
        display_name: Name to show for the selection.
        text: The selected text.
        selection: Position of the selection in the file.
    """

    file_path: str = field(name='filePath')
    display_name: str = field(name='displayName')
    text: str
    selection: AttachmentSelectionDetails


class CompactionCompleteCompactionTokensUsed(ClosedStruct, frozen=True, kw_only=True):
    """
    Tokens and cost of the model call that made a compaction's summary.

    Attributes:
        input_tokens: Input tokens.
        output_tokens: Output tokens.
        cache_read_tokens: Tokens read from the prompt cache.
        cache_write_tokens: Tokens written to the prompt cache.
        copilot_usage: Billing details of the call.
        duration: Time the call took, in milliseconds.
        model: Id of the model that made the summary.
    """

    input_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='inputTokens', default=UNSET)
    output_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='outputTokens', default=UNSET)
    cache_read_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='cacheReadTokens', default=UNSET)
    cache_write_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='cacheWriteTokens', default=UNSET)
    copilot_usage: CompactionCompleteCompactionTokensUsedCopilotUsage | UnsetType = field(
        name='copilotUsage', default=UNSET
    )
    duration: Annotated[int, Meta(ge=0)] | UnsetType = UNSET
    model: str | UnsetType = UNSET


class McpAppToolCallCompleteData(ClosedStruct, frozen=True, kw_only=True):
    """
    The call, its outcome and its duration.

    Attributes:
        server_name: Name of the MCP server.
        tool_name: Name of the tool called.
        arguments: Arguments of the call; absent when not given.
        success: Whether the call succeeded.
        duration_ms: Duration of the call, in milliseconds.
        result: Result of the call; absent when there is none.
        error: Error of the call; absent when there is none.
        tool_meta: Metadata of the tool; absent when there is none.
    """

    server_name: str = field(name='serverName')
    tool_name: str = field(name='toolName')
    success: bool
    duration_ms: Number = field(name='durationMs')
    arguments: dict[str, Any] | UnsetType = UNSET
    result: dict[str, Any] | UnsetType = UNSET
    error: McpAppToolCallCompleteError | UnsetType = UNSET
    tool_meta: McpAppToolCallCompleteToolMeta | UnsetType = field(name='toolMeta', default=UNSET)


class McpAppToolCallCompleteEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='mcp_app.tool_call_complete'):
    """
    Sent when a tool call made by an MCP app has completed. It has no tool call id and no start event.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: McpAppToolCallCompleteData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class PermissionApprovedForLocation(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='approved-for-location'):
    """
    The action was approved, and an approval is kept for a location.

    Attributes:
        approval: What the approval covers.
        location_key: Key of the location for which the approval is kept.
        managed_approval_handled: Whether the managed approval of the action has been handled.
    """

    approval: UserToolSessionApproval
    location_key: str = field(name='locationKey')
    managed_approval_handled: bool | UnsetType = field(name='managedApprovalHandled', default=UNSET)


class PermissionApprovedForSession(KindTagClosedStruct, frozen=True, kw_only=True, tag_field='kind', tag='approved-for-session'):
    """
    The action was approved, and an approval is kept for the session.

    Attributes:
        approval: What the approval covers.
        managed_approval_handled: Whether the managed approval of the action has been handled.
    """

    approval: UserToolSessionApproval
    managed_approval_handled: bool | UnsetType = field(name='managedApprovalHandled', default=UNSET)


PermissionPromptRequest: TypeAlias = Annotated[
    PermissionPromptRequestCommands | PermissionPromptRequestWrite | PermissionPromptRequestRead | PermissionPromptRequestMcp | PermissionPromptRequestUrl | PermissionPromptRequestMemory | PermissionPromptRequestCustomTool | PermissionPromptRequestPath | PermissionPromptRequestHook | PermissionPromptRequestExtensionManagement | PermissionPromptRequestFactory | PermissionPromptRequestExtensionPermissionAccess | PermissionPromptRequestExtensionEnvAccess,
    Meta(description='Union of the prompts that can be shown for a permission request, told apart by kind.'),
]


PermissionRequest: TypeAlias = Annotated[
    PermissionRequestShell | PermissionRequestWrite | PermissionRequestRead | PermissionRequestMcp | PermissionRequestUrl | PermissionRequestMemory | PermissionRequestCustomTool | PermissionRequestHook | PermissionRequestExtensionManagement | PermissionRequestFactory | PermissionRequestExtensionPermissionAccess | PermissionRequestExtensionEnvAccess,
    Meta(description='Union of the actions that can ask for permission, told apart by kind.'),
]


class PermissionRequestedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The request for permission, what to show for it and its context.

    Attributes:
        request_id: Id of the request; permission.completed carries the same one.
        permission_request: The action for which permission is asked, with its technical details.
        prompt_request: The request in the form meant for a user prompt; absent in older versions.
        agent_mode: Mode of the session when the owning turn started.
        risk_assessment: Assessment of the risk of the action, as an opaque value.
        resolved_by_hook: True when a hook has already resolved the request, so the client needs to do nothing.
    """

    request_id: str = field(name='requestId')
    permission_request: PermissionRequest = field(name='permissionRequest')
    prompt_request: PermissionPromptRequest | UnsetType = field(name='promptRequest', default=UNSET)
    agent_mode: SessionMode | UnsetType = field(name='agentMode', default=UNSET)
    risk_assessment: Any | UnsetType = field(name='riskAssessment', default=UNSET)
    resolved_by_hook: bool | UnsetType = field(name='resolvedByHook', default=UNSET)


class PermissionRequestedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='permission.requested'):
    """
    Sent when an action needs a permission decision. The answer goes back by RPC, and permission.completed with the same requestId reports the result.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: PermissionRequestedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


PermissionResult: TypeAlias = Annotated[
    PermissionApproved | PermissionApprovedForSession | PermissionApprovedForLocation | PermissionCancelled | PermissionDeniedByRules | PermissionDeniedNoApprovalRuleAndCouldNotRequestFromUser | PermissionDeniedInteractivelyByUser | PermissionDeniedByContentExclusionPolicy | PermissionDeniedByPermissionRequestHook,
    Meta(description='Union of the outcomes of a permission request, told apart by kind.'),
]


SandboxDecisionData: TypeAlias = Annotated[
    SandboxDecisionDataPolicyResolved | SandboxDecisionDataSpawnCompleted | SandboxDecisionDataEnforcementState | SandboxDecisionDataAccessDenied | SandboxDecisionDataBypassDecided | SandboxDecisionDataPermissiveRetryDecided | SandboxDecisionDataPermissiveRetryCompleted,
    Meta(description='One decision of the sandbox; `kind` tells the forms apart.'),
]


class SandboxDecisionEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='sandbox.decision'):
    """
    Reports one decision of the sandbox, such as a policy, an engaged process, a denial or a bypass. `toolCallId` joins it with `tool.execution_start`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SandboxDecisionData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionCompactionCompleteData(ClosedStruct, frozen=True, kw_only=True):
    """
    Result of a compaction.

    Attributes:
        success: Whether the compaction succeeded.
        error: Text of the error; absent on success.
        pre_compaction_tokens: Size of the context before the compaction, in tokens.
        post_compaction_tokens: Size of the context after the compaction, in tokens.
        pre_compaction_messages_length: Number of messages before the compaction.
        messages_removed: Number of messages removed.
        tokens_removed: Number of tokens removed.
        custom_instructions: Instructions given for the summary; absent when there were none.
        summary_content: Text of the summary that stands for the compacted history.
        active_factory_summary: Summary of the active factory at the compaction.
        behavior_model_id: Id of the model whose behaviour applies, in recordings the one in use.
        checkpoint_number: Number of the checkpoint written, counted from 1.
        checkpoint_path: Path of the checkpoint file.
        compaction_tokens_used: Tokens and cost of the model call that made the summary.
        request_id: Id of the model request that made the summary.
        service_request_id: Id of that request at the Copilot service.
        system_tokens: Part of the context taken by the system prompt, in tokens.
        conversation_tokens: Part of the context taken by the conversation, in tokens.
        tool_definitions_tokens: Part of the context taken by tool definitions, in tokens.
        status_code: HTTP status code of the model request.
        token_limit: Limit of the context, in tokens.
        trigger: What set off the compaction.
    """

    success: bool
    error: str | UnsetType = UNSET
    pre_compaction_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='preCompactionTokens', default=UNSET)
    post_compaction_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='postCompactionTokens', default=UNSET)
    pre_compaction_messages_length: Annotated[int, Meta(ge=0)] | UnsetType = field(
        name='preCompactionMessagesLength', default=UNSET
    )
    messages_removed: Annotated[int, Meta(ge=0)] | UnsetType = field(name='messagesRemoved', default=UNSET)
    tokens_removed: Annotated[int, Meta(ge=0)] | UnsetType = field(name='tokensRemoved', default=UNSET)
    custom_instructions: str | UnsetType = field(name='customInstructions', default=UNSET)
    summary_content: str | UnsetType = field(name='summaryContent', default=UNSET)
    active_factory_summary: str | UnsetType = field(name='activeFactorySummary', default=UNSET)
    behavior_model_id: str | UnsetType = field(name='behaviorModelId', default=UNSET)
    checkpoint_number: Annotated[int, Meta(ge=0)] | UnsetType = field(name='checkpointNumber', default=UNSET)
    checkpoint_path: str | UnsetType = field(name='checkpointPath', default=UNSET)
    compaction_tokens_used: CompactionCompleteCompactionTokensUsed | UnsetType = field(
        name='compactionTokensUsed', default=UNSET
    )
    request_id: str | UnsetType = field(name='requestId', default=UNSET)
    service_request_id: str | UnsetType = field(name='serviceRequestId', default=UNSET)
    system_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='systemTokens', default=UNSET)
    conversation_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='conversationTokens', default=UNSET)
    tool_definitions_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='toolDefinitionsTokens', default=UNSET)
    status_code: Annotated[int, Meta(ge=0)] | UnsetType = field(name='statusCode', default=UNSET)
    token_limit: Annotated[int, Meta(ge=0)] | UnsetType = field(name='tokenLimit', default=UNSET)
    trigger: CompactionTrigger | UnsetType = UNSET


class SessionCompactionCompleteEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.compaction_complete'):
    """
    Sent when a compaction begun by `session.compaction_start` succeeded or failed, with its summary and its cost.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionCompactionCompleteData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionLimitsExhaustedCompletedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The answer about the exhausted limit.

    Attributes:
        request_id: Id of the resolved request; same as in session_limits_exhausted.requested.
        response: The answer given.
    """

    request_id: str = field(name='requestId')
    response: SessionLimitsExhaustedResponse


class SessionLimitsExhaustedCompletedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session_limits_exhausted.completed'):
    """
    Sent when the question about an exhausted credit limit is resolved. It joins with session_limits_exhausted.requested by requestId.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionLimitsExhaustedCompletedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionResumeData(ClosedStruct, frozen=True, kw_only=True):
    """
    State of a session at the moment it is resumed.

    Attributes:
        resume_time: Time when the session was resumed.
        event_count: Number of persisted events at the time of the resume.
        events_file_size_bytes: Size of the session's event log at the time of the resume, in bytes.
        selected_model: Id of the model selected at the resume; absent when none is recorded.
        reasoning_effort: Reasoning effort at the resume, such as `high`.
        reasoning_summary: Reasoning summary setting at the resume.
        verbosity: Output verbosity setting at the resume.
        context_tier: Context window tier at the resume; null when no tier is set.
        auto_tier: Auto model tier at the resume.
        session_limits: Usage limits in force at the resume; null when there are none.
        context: Working directory and git state at the resume.
        already_in_use: Whether the session was already in use elsewhere when it was resumed.
        session_was_active: Whether the resume joined a session whose work was still live.
        remote_steerable: Whether the session can be steered remotely.
        continue_pending_work: True when tool calls and permission requests in flight stay pending; otherwise they are marked as interrupted.
    """

    resume_time: Timestamp = field(name='resumeTime')
    event_count: Annotated[int, Meta(ge=0)] = field(name='eventCount')
    events_file_size_bytes: Annotated[int, Meta(ge=0)] | UnsetType = field(name='eventsFileSizeBytes', default=UNSET)
    selected_model: str | UnsetType = field(name='selectedModel', default=UNSET)
    reasoning_effort: str | UnsetType = field(name='reasoningEffort', default=UNSET)
    reasoning_summary: ReasoningSummary | UnsetType = field(name='reasoningSummary', default=UNSET)
    verbosity: Verbosity | UnsetType = UNSET
    context_tier: ContextTier | None | UnsetType = field(name='contextTier', default=UNSET)
    auto_tier: AutoTier | UnsetType = field(name='autoTier', default=UNSET)
    session_limits: SessionLimitsConfig | None | UnsetType = field(name='sessionLimits', default=UNSET)
    context: WorkingDirectoryContext | UnsetType = UNSET
    already_in_use: bool | UnsetType = field(name='alreadyInUse', default=UNSET)
    session_was_active: bool | UnsetType = field(name='sessionWasActive', default=UNSET)
    remote_steerable: bool | UnsetType = field(name='remoteSteerable', default=UNSET)
    continue_pending_work: bool | UnsetType = field(name='continuePendingWork', default=UNSET)


class SessionResumeEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.resume'):
    """
    Sent when a stored session is loaded again, with the number of events found and the settings it goes on with.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionResumeData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionStartData(ClosedStruct, frozen=True, kw_only=True):
    """
    Identity and initial settings of a new session.

    Attributes:
        session_id: Id of this session, a UUID.
        version: Version number of the event log format; 1 in all recordings.
        producer: Name of the program that writes the events, such as `copilot-agent`.
        copilot_version: Version of Copilot CLI that created the session, such as `1.0.102`.
        start_time: Time when the session was created.
        selected_model: Id of the model selected at the start; absent when none is recorded.
        reasoning_effort: Reasoning effort selected at the start, such as `high`.
        reasoning_summary: Reasoning summary setting at the start.
        verbosity: Output verbosity setting at the start.
        context_tier: Context window tier at the start; null when no tier is set.
        auto_tier: Auto model tier at the start.
        session_limits: Usage limits in force at the start; absent when none are recorded.
        context: Working directory and git state at the start.
        github_mcp_tool_config: Configuration of the GitHub MCP server's tools for this session.
        already_in_use: Whether the session was already in use elsewhere when it was started.
        remote_steerable: Whether the session can be steered remotely.
        detached_from_spawning_parent_session_id: Id of the other session that this one continues; its telemetry is reported under that parent.
    """

    session_id: str = field(name='sessionId')
    version: Annotated[int, Meta(gt=0)]
    producer: str
    copilot_version: str = field(name='copilotVersion')
    start_time: Timestamp = field(name='startTime')
    selected_model: str | UnsetType = field(name='selectedModel', default=UNSET)
    reasoning_effort: str | UnsetType = field(name='reasoningEffort', default=UNSET)
    reasoning_summary: ReasoningSummary | UnsetType = field(name='reasoningSummary', default=UNSET)
    verbosity: Verbosity | UnsetType = UNSET
    context_tier: ContextTier | None | UnsetType = field(name='contextTier', default=UNSET)
    auto_tier: AutoTier | UnsetType = field(name='autoTier', default=UNSET)
    session_limits: SessionLimitsConfig | UnsetType = field(name='sessionLimits', default=UNSET)
    context: WorkingDirectoryContext | UnsetType = UNSET
    github_mcp_tool_config: GitHubMcpToolConfig | UnsetType = field(name='githubMcpToolConfig', default=UNSET)
    already_in_use: bool | UnsetType = field(name='alreadyInUse', default=UNSET)
    remote_steerable: bool | UnsetType = field(name='remoteSteerable', default=UNSET)
    detached_from_spawning_parent_session_id: str | UnsetType = field(
        name='detachedFromSpawningParentSessionId', default=UNSET
    )


class SessionStartEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.start'):
    """
    Opens a session: who produced the stream, with which version, and the settings the session begins with. Live, `session.managed_settings_resolved` may come before it.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionStartData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class ShutdownAgentMetric(ClosedStruct, frozen=True, kw_only=True):
    """
    Usage of the root agent or of one sub-agent.

    Attributes:
        agent_name: Name of the agent, such as `researcher`; absent for the root agent.
        agent_display_name: Display name of the agent, copied from its `subagent.started`.
        total_api_duration_ms: Time spent in the agent's model API calls, in milliseconds.
        total_nano_aiu: Cost of the agent's calls in nano AI units.
        model_metrics: Requests and token usage of the agent by model id.
    """

    total_api_duration_ms: Annotated[int, Meta(ge=0)] = field(name='totalApiDurationMs')
    total_nano_aiu: Annotated[float, Meta(ge=0.0)] = field(name='totalNanoAiu')
    model_metrics: dict[str, ShutdownModelMetric] = field(name='modelMetrics')
    agent_name: str | UnsetType = field(name='agentName', default=UNSET)
    agent_display_name: str | UnsetType = field(name='agentDisplayName', default=UNSET)


class SystemNotificationFactoryCompleted(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='factory_completed'):
    """
    A factory run has ended or stopped.

    Attributes:
        run_id: Id of the run.
        factory_name: Name of the factory.
        status: How the run ended.
        consumed_subagents: Number of sub-agents the run used.
        elapsed_ms: Duration of the run in milliseconds.
        consumed_nano_aiu: Cost of the run in nano AI units.
        attempt: Number of the attempt that ended.
        result_preview: Beginning or excerpt of the result.
        failure: Data on the failure, when there was one.
        retry_guidance: Advice on whether or how to try again.
        pause_info: Why the run is paused; absent otherwise.
    """

    run_id: str = field(name='runId')
    factory_name: str = field(name='factoryName')
    status: SystemNotificationFactoryCompletedStatus
    consumed_subagents: Annotated[int, Meta(ge=0)] = field(name='consumedSubagents')
    elapsed_ms: Annotated[int, Meta(ge=0)] = field(name='elapsedMs')
    consumed_nano_aiu: Annotated[int, Meta(ge=0)] = field(name='consumedNanoAiu')
    attempt: Annotated[int, Meta(ge=1)]
    result_preview: Annotated[str, Meta(max_length=256)] | UnsetType = field(name='resultPreview', default=UNSET)
    failure: Any | UnsetType = UNSET
    retry_guidance: str | UnsetType = field(name='retryGuidance', default=UNSET)
    pause_info: SystemNotificationFactoryPauseInfo | UnsetType = field(name='pauseInfo', default=UNSET)


class ToolExecutionCompleteContentResourceLink(TypeTagClosedStruct, frozen=True, kw_only=True, tag_field='type', tag='resource_link'):
    """
    Link to a resource in a tool result.

    Attributes:
        icons: Icons of the resource.
        name: Name of the resource.
        title: Title for display.
        uri: URI of the resource.
        description: Description of the resource.
        mime_type: MIME type of the resource.
        size: Size of the resource in bytes.
    """

    name: str
    uri: str
    icons: list[ToolExecutionCompleteContentResourceLinkIcon] | UnsetType = UNSET
    title: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    mime_type: str | UnsetType = field(name='mimeType', default=UNSET)
    size: Annotated[int, Meta(ge=0)] | UnsetType = UNSET


class ToolExecutionCompleteToolDescriptionMeta(ClosedStruct, frozen=True, kw_only=True):
    """
    Metadata of a tool, given at its completion.

    Attributes:
        ui: Metadata on the user interface of the tool.
    """

    ui: ToolExecutionCompleteToolDescriptionMetaUI | UnsetType = UNSET


class ToolExecutionCompleteUIResourceMetaUI(ClosedStruct, frozen=True, kw_only=True):
    """
    How a user interface resource is to be rendered.

    Attributes:
        csp: Domains the interface may reach.
        permissions: Browser permissions the interface asks for.
        domain: Domain the interface is to be served from.
        prefers_border: True if the interface prefers to be drawn with a border.
    """

    csp: ToolExecutionCompleteUIResourceMetaUICsp | UnsetType = UNSET
    permissions: ToolExecutionCompleteUIResourceMetaUIPermissions | UnsetType = UNSET
    domain: str | UnsetType = UNSET
    prefers_border: bool | UnsetType = field(name='prefersBorder', default=UNSET)


class ToolExecutionStartToolDescriptionMeta(ClosedStruct, frozen=True, kw_only=True):
    """
    Metadata of a tool, given at its start.

    Attributes:
        ui: Metadata on the user interface of the tool.
    """

    ui: ToolExecutionStartToolDescriptionMetaUI | UnsetType = UNSET


class AssistantMessageData(ClosedStruct, frozen=True, kw_only=True):
    """
    Full text, tool requests and reasoning of one assistant message.

    Attributes:
        message_id: Id of the message, shared with `assistant.message_start` and `assistant.message_delta`.
        originating_message_id: `messageId` of the `user.message` this answers; stable across loop iterations. Sub-agents refer to their own prompt.
        model: Model that wrote the message.
        content: Text of the message; empty when the message holds only tool requests.
        tool_requests: Tool calls the message asks for, each with the id its tool events repeat.
        reasoning_opaque: Provider signature of the reasoning, to be sent back unread; dropped on session resume.
        reasoning_text: Readable reasoning behind the message, stripped of outer white space.
        reasoning_wire_field: Name of the field that carried the reasoning in the provider's response.
        encrypted_content: Encrypted reasoning of the provider, to be sent back unread; dropped on session resume.
        phase: Phase of the reply the message belongs to, as named by the model.
        chunk_index: 0-based position of this message among the chunks of one API call.
        chunk_count: Number of messages the API call was split into; the last has index `chunkCount` minus 1.
        output_tokens: Output tokens of the API call.
        interaction_id: Id of the interaction, shared with `user.message` and `assistant.turn_start`.
        request_id: Id of the request, for tracing.
        client_request_id: Request id chosen by the client, for tracing.
        service_request_id: Request id given by the Copilot service, for tracing.
        rte: Flag the CLI reports under the short name rte; false in all known recordings.
        api_call_id: Id of the API call; messages that are chunks of one call share it. Also in `assistant.usage`.
        server_tools: Tool activity that ran on the provider's side.
        reasoning_blocks: Reasoning blocks in the provider's own form.
        turn_id: Id of the turn that produced the message, as in `assistant.turn_start`.
        parent_tool_call_id: Tool call of the parent agent that spawned the sub-agent; absent on the root agent. The envelope agentId is the preferred key.
        citations: Sources the text cites and the spans they support.
        fusion: Fusion turn, phase and source model the event is attributed to; absent outside fusion.
    """

    message_id: str = field(name='messageId')
    content: str
    originating_message_id: str | UnsetType = field(name='originatingMessageId', default=UNSET)
    model: str | UnsetType = UNSET
    tool_requests: list[AssistantMessageToolRequest] | UnsetType = field(name='toolRequests', default=UNSET)
    reasoning_opaque: str | UnsetType = field(name='reasoningOpaque', default=UNSET)
    reasoning_text: str | UnsetType = field(name='reasoningText', default=UNSET)
    reasoning_wire_field: str | UnsetType = field(name='reasoningWireField', default=UNSET)
    encrypted_content: str | UnsetType = field(name='encryptedContent', default=UNSET)
    phase: str | UnsetType = UNSET
    chunk_index: Annotated[int, Meta(ge=0)] | UnsetType = field(name='chunkIndex', default=UNSET)
    chunk_count: Annotated[int, Meta(ge=1)] | UnsetType = field(name='chunkCount', default=UNSET)
    output_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='outputTokens', default=UNSET)
    interaction_id: str | UnsetType = field(name='interactionId', default=UNSET)
    request_id: str | UnsetType = field(name='requestId', default=UNSET)
    client_request_id: str | UnsetType = field(name='clientRequestId', default=UNSET)
    service_request_id: str | UnsetType = field(name='serviceRequestId', default=UNSET)
    rte: bool | UnsetType = UNSET
    api_call_id: str | UnsetType = field(name='apiCallId', default=UNSET)
    server_tools: AssistantMessageServerTools | UnsetType = field(name='serverTools', default=UNSET)
    reasoning_blocks: AssistantMessageReasoningBlocks | UnsetType = field(name='reasoningBlocks', default=UNSET)
    turn_id: str | UnsetType = field(name='turnId', default=UNSET)
    parent_tool_call_id: str | UnsetType = field(name='parentToolCallId', default=UNSET)
    citations: Citations | UnsetType = UNSET
    fusion: FusionAttribution | UnsetType = UNSET


class AssistantMessageEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='assistant.message'):
    """
    Sent when a message of the assistant is complete. `messageId` joins it with its start and deltas, `toolRequests` with the tool events that follow.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: AssistantMessageData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


Attachment: TypeAlias = Annotated[
    AttachmentFile | AttachmentDirectory | AttachmentSelection | AttachmentGitHubReference | AttachmentGitHubCommit | AttachmentGitHubRelease | AttachmentGitHubActionsJob | AttachmentGitHubRepository | AttachmentGitHubFileDiff | AttachmentGitHubTreeComparison | AttachmentGitHubUrl | AttachmentGitHubFile | AttachmentGitHubSnippet | AttachmentBlob | AttachmentExtensionContext,
    Meta(description='Something attached to a prompt; `type` tells the kinds apart.'),
]


class PermissionCompletedData(ClosedStruct, frozen=True, kw_only=True):
    """
    The decision on a permission request.

    Attributes:
        request_id: Id of the resolved request; same as in permission.requested.
        tool_call_id: Id of the tool call concerned; joins with tool.execution_start. Absent when not reported.
        result: The decision, told apart by its kind.
        decision_source: Who or what made the decision; absent when not reported.
    """

    request_id: str = field(name='requestId')
    result: PermissionResult
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    decision_source: PermissionDecisionSource | UnsetType = field(name='decisionSource', default=UNSET)


class PermissionCompletedEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='permission.completed'):
    """
    Sent when a permission request is resolved, so that its prompt can be dismissed. It joins with permission.requested by requestId.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: PermissionCompletedData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionExtensionsAttachmentsPushedData(ClosedStruct, frozen=True, kw_only=True):
    """
    Attachments pushed by an extension.

    Attributes:
        attachments: The attachments to forward with the next message.
    """

    attachments: list[Attachment]


class SessionExtensionsAttachmentsPushedEvent(EphemeralIsTrueClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.extensions.attachments_pushed'):
    """
    Sent live when an extension pushed attachments; a client forwards them with the next `user.message`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    ephemeral: bool
    data: SessionExtensionsAttachmentsPushedData
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class SessionShutdownData(ClosedStruct, frozen=True, kw_only=True):
    """
    Reason of the end and totals of the session.

    Attributes:
        shutdown_type: Whether the session ended normally or by an error.
        error_reason: Description of the error that ended the session; absent after a routine end.
        total_premium_requests: Premium requests counted in the session; may be a fraction.
        total_nano_aiu: Cost of the session in nano AI units.
        token_details: Token counts of the session by token type.
        total_api_duration_ms: Time spent in model API calls, in milliseconds.
        session_start_time: Start of the session, in milliseconds since the Unix epoch.
        events_file_size_bytes: Size of the session's event log at the end, in bytes.
        code_changes: Lines and files changed in the session.
        model_metrics: Requests and token usage by model id; empty when no model was called.
        agent_metrics: Usage by agent: the key is `main` for the root agent or the id of a sub-agent.
        current_model: Id of the model selected at the end.
        current_tokens: Size of the context at the end, in tokens.
        system_tokens: Part of the context taken by the system prompt, in tokens.
        conversation_tokens: Part of the context taken by the conversation, in tokens.
        tool_definitions_tokens: Part of the context taken by tool definitions, in tokens.
    """

    shutdown_type: ShutdownType = field(name='shutdownType')
    total_api_duration_ms: Annotated[int, Meta(ge=0)] = field(name='totalApiDurationMs')
    session_start_time: Annotated[int, Meta(ge=0)] = field(name='sessionStartTime')
    code_changes: ShutdownCodeChanges = field(name='codeChanges')
    model_metrics: dict[str, ShutdownModelMetric] = field(name='modelMetrics')
    error_reason: str | UnsetType = field(name='errorReason', default=UNSET)
    total_premium_requests: Annotated[float, Meta(ge=0.0)] | UnsetType = field(
        name='totalPremiumRequests', default=UNSET
    )
    total_nano_aiu: Annotated[float, Meta(ge=0.0)] | UnsetType = field(name='totalNanoAiu', default=UNSET)
    token_details: dict[str, ShutdownTokenDetail] | UnsetType = field(name='tokenDetails', default=UNSET)
    events_file_size_bytes: Annotated[int, Meta(ge=0)] | UnsetType = field(name='eventsFileSizeBytes', default=UNSET)
    agent_metrics: dict[str, ShutdownAgentMetric] | UnsetType = field(name='agentMetrics', default=UNSET)
    current_model: str | UnsetType = field(name='currentModel', default=UNSET)
    current_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='currentTokens', default=UNSET)
    system_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='systemTokens', default=UNSET)
    conversation_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='conversationTokens', default=UNSET)
    tool_definitions_tokens: Annotated[int, Meta(ge=0)] | UnsetType = field(name='toolDefinitionsTokens', default=UNSET)


class SessionShutdownEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='session.shutdown'):
    """
    Sent when a session process ends, with the totals of its usage. The session may be resumed later by a `session.resume`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SessionShutdownData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


SystemNotification: TypeAlias = Annotated[
    SystemNotificationAgentCompleted | SystemNotificationAgentIdle | SystemNotificationNewInboxMessage | SystemNotificationShellCompleted | SystemNotificationShellDetachedCompleted | SystemNotificationInstructionDiscovered | SystemNotificationFactoryCompleted | SystemNotificationUnclassified,
    Meta(description='Cause of a notification; `type` tells the kinds apart.'),
]


class SystemNotificationData(ClosedStruct, frozen=True, kw_only=True):
    """
    Text and cause of one notification.

    Attributes:
        content: Text given to the model, in `system_notification` tags.
        kind: What caused the notification.
    """

    content: str
    kind: SystemNotification


class SystemNotificationEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='system.notification'):
    """
    Sent when the CLI tells the model about something that happened in the background, such as an agent or shell that finished. Messages and tools may follow outside any turn.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: SystemNotificationData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


ToolExecutionCompleteContent: TypeAlias = Annotated[
    ToolExecutionCompleteContentText | ToolExecutionCompleteContentTerminal | ToolExecutionCompleteContentShellExit | ToolExecutionCompleteContentImage | ToolExecutionCompleteContentAudio | ToolExecutionCompleteContentResourceLink | ToolExecutionCompleteContentResource,
    Meta(description='One block of a tool result; `type` tells the kinds apart.'),
]


class ToolExecutionCompleteToolDescription(ClosedStruct, frozen=True, kw_only=True):
    """
    Description of the tool, given at its completion.

    Attributes:
        name: Name of the tool.
        description: What the tool does.
        field_meta: Metadata of the tool.
    """

    name: str
    description: str | UnsetType = UNSET
    field_meta: ToolExecutionCompleteToolDescriptionMeta | UnsetType = field(name='_meta', default=UNSET)


class ToolExecutionCompleteUIResourceMeta(ClosedStruct, frozen=True, kw_only=True):
    """
    Metadata of a user interface resource.

    Attributes:
        ui: How the resource is to be rendered.
    """

    ui: ToolExecutionCompleteUIResourceMetaUI | UnsetType = UNSET


class ToolExecutionStartToolDescription(ClosedStruct, frozen=True, kw_only=True):
    """
    Description of the tool, given at its start.

    Attributes:
        name: Name of the tool.
        description: What the tool does.
        field_meta: Metadata of the tool.
    """

    name: str
    description: str | UnsetType = UNSET
    field_meta: ToolExecutionStartToolDescriptionMeta | UnsetType = field(name='_meta', default=UNSET)


class UserMessageData(ClosedStruct, frozen=True, kw_only=True):
    """
    Text, attachments and origin of one prompt.

    Attributes:
        content: Text of the prompt as it was sent.
        message_id: Id of the message, the one the send call returned; repeated as `originatingMessageId`.
        transformed_content: Text given to the model after the CLI added its context.
        attachments: Files, selections and other items sent with the prompt.
        supported_native_document_mime_types: MIME types of documents the model takes in natively.
        native_document_path_fallback_paths: Paths of documents that are passed by path instead of natively.
        source: Origin of the prompt; `agent-` plus an agent id for a prompt from another agent.
        delivery: How the prompt reached the agent loop.
        agent_mode: Agent mode the prompt was sent in.
        is_autopilot_continuation: True if autopilot sent the prompt to carry on.
        interaction_id: Id of the interaction, shared with `assistant.turn_start`.
        turn_id: Id of the turn that consumed the prompt; absent if no turn did.
        parent_agent_task_id: Id of the parent agent task of the message.
    """

    content: str
    message_id: str | UnsetType = field(name='messageId', default=UNSET)
    transformed_content: str | UnsetType = field(name='transformedContent', default=UNSET)
    attachments: list[Attachment] | UnsetType = UNSET
    supported_native_document_mime_types: list[str] | UnsetType = field(
        name='supportedNativeDocumentMimeTypes', default=UNSET
    )
    native_document_path_fallback_paths: list[str] | UnsetType = field(
        name='nativeDocumentPathFallbackPaths', default=UNSET
    )
    source: str | UnsetType = UNSET
    delivery: UserMessageDelivery | UnsetType = UNSET
    agent_mode: UserMessageAgentMode | UnsetType = field(name='agentMode', default=UNSET)
    is_autopilot_continuation: bool | UnsetType = field(name='isAutopilotContinuation', default=UNSET)
    interaction_id: str | UnsetType = field(name='interactionId', default=UNSET)
    turn_id: str | UnsetType = field(name='turnId', default=UNSET)
    parent_agent_task_id: str | UnsetType = field(name='parentAgentTaskId', default=UNSET)


class UserMessageEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='user.message'):
    """
    Sent when a prompt enters the conversation, from the user or from another agent. `interactionId` and `turnId` join it with the `assistant.turn_start` that consumes it.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: UserMessageData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class ToolExecutionCompleteUIResource(ClosedStruct, frozen=True, kw_only=True):
    """
    User interface resource of a tool, to be rendered by the client.

    Attributes:
        uri: URI of the resource.
        mime_type: MIME type of the resource.
        text: The resource as text.
        blob: The resource as base64 text, when it is not given as text.
        field_meta: Metadata of the resource.
    """

    uri: str
    mime_type: str = field(name='mimeType')
    text: str | UnsetType = UNSET
    blob: str | UnsetType = UNSET
    field_meta: ToolExecutionCompleteUIResourceMeta | UnsetType = field(name='_meta', default=UNSET)


class ToolExecutionStartData(ClosedStruct, frozen=True, kw_only=True):
    """
    The tool call that starts.

    Attributes:
        tool_call_id: Id of the call, as in the `toolRequests` of `assistant.message`; repeated by its progress and completion.
        tool_name: Name of the tool.
        arguments: Arguments of the call; usually an object.
        shell_tool_info: What is known of a shell command before it runs; absent for other tools.
        model: Model that asked for the call.
        rte: Flag the CLI reports under the short name rte; false in all known recordings.
        mcp_server_name: MCP server the tool belongs to; absent for other tools.
        mcp_config_server_name: Name of the MCP server in its configuration.
        mcp_tool_name: Name of the tool on its MCP server.
        mcp_transport: Transport to the MCP server.
        mcp_config_source: Where the MCP server is configured.
        turn_id: Id of the turn the call belongs to, as in `assistant.turn_start`.
        display_verbatim: True if the call should be shown as it is.
        tool_description: Description of the tool, with UI metadata.
        parent_tool_call_id: Tool call of the parent agent that spawned the sub-agent; absent on the root agent. The envelope agentId is the preferred key.
        fusion: Fusion turn, phase and source model the event is attributed to; absent outside fusion.
    """

    tool_call_id: str = field(name='toolCallId')
    tool_name: str = field(name='toolName')
    arguments: Any | UnsetType = UNSET
    shell_tool_info: ToolExecutionStartShellToolInfo | UnsetType = field(name='shellToolInfo', default=UNSET)
    model: str | UnsetType = UNSET
    rte: bool | UnsetType = UNSET
    mcp_server_name: str | UnsetType = field(name='mcpServerName', default=UNSET)
    mcp_config_server_name: str | UnsetType = field(name='mcpConfigServerName', default=UNSET)
    mcp_tool_name: str | UnsetType = field(name='mcpToolName', default=UNSET)
    mcp_transport: McpServerTransport | UnsetType = field(name='mcpTransport', default=UNSET)
    mcp_config_source: McpServerSource | UnsetType = field(name='mcpConfigSource', default=UNSET)
    turn_id: str | UnsetType = field(name='turnId', default=UNSET)
    display_verbatim: bool | UnsetType = field(name='displayVerbatim', default=UNSET)
    tool_description: ToolExecutionStartToolDescription | UnsetType = field(name='toolDescription', default=UNSET)
    parent_tool_call_id: str | UnsetType = field(name='parentToolCallId', default=UNSET)
    fusion: FusionAttribution | UnsetType = UNSET


class ToolExecutionStartEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='tool.execution_start'):
    """
    Sent when a tool starts to run. `toolCallId` joins it with the request in `assistant.message` and with `tool.execution_complete`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: ToolExecutionStartData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


class ToolExecutionCompleteResult(ClosedStruct, frozen=True, kw_only=True):
    """
    Result of a successful tool call.

    Attributes:
        content: Result as text for the model.
        detailed_content: Fuller result for display, for example a diff; a skill's body stands in `skill.invoked` instead.
        contents: Result as a list of typed content blocks.
        binary_results_for_llm: Images and other bytes for the model, inline or by reference.
        ui_resource: Resource of the tool's user interface, to be rendered by the client.
        structured_content: Result in structured form.
        citable_sources: Sources in the result that a later message may cite.
        mcp_meta: Metadata an MCP server sent with the result.
    """

    content: str
    detailed_content: str | UnsetType = field(name='detailedContent', default=UNSET)
    contents: list[ToolExecutionCompleteContent] | UnsetType = UNSET
    binary_results_for_llm: list[PersistedBinaryResult] | UnsetType = field(name='binaryResultsForLlm', default=UNSET)
    ui_resource: ToolExecutionCompleteUIResource | UnsetType = field(name='uiResource', default=UNSET)
    structured_content: Any | UnsetType = field(name='structuredContent', default=UNSET)
    citable_sources: list[CitableSource] | UnsetType = field(name='citableSources', default=UNSET)
    mcp_meta: Any | UnsetType = field(name='mcpMeta', default=UNSET)


class ToolExecutionCompleteData(ClosedStruct, frozen=True, kw_only=True):
    """
    Result or error of one tool call.

    Attributes:
        tool_call_id: Id of the tool call, as in `tool.execution_start`.
        success: True if the tool succeeded; if not, `error` says why.
        model: Model that asked for the call.
        mcp_meta: Metadata an MCP server sent with the call.
        interaction_id: Id of the interaction, as in `assistant.turn_start`.
        rte: Flag the CLI reports under the short name rte; false in all known recordings.
        is_user_requested: True if the user asked for the call, as in `tool.user_requested`.
        result: Result of the tool; usually absent on failure.
        error: Error of the tool; absent on success.
        tool_telemetry: Telemetry of the tool, such as properties and metrics; its form varies by tool.
        turn_id: Id of the turn the call belongs to, as in `assistant.turn_start`.
        tool_description: Description of the tool, with UI metadata.
        sandboxed: True if the tool ran in the sandbox.
        shell_execution: How a shell command ended; absent for other tools.
        parent_tool_call_id: Tool call of the parent agent that spawned the sub-agent; absent on the root agent. The envelope agentId is the preferred key.
        fusion: Fusion turn, phase and source model the event is attributed to; absent outside fusion.
    """

    tool_call_id: str = field(name='toolCallId')
    success: bool
    model: str | UnsetType = UNSET
    mcp_meta: Any | UnsetType = field(name='mcpMeta', default=UNSET)
    interaction_id: str | UnsetType = field(name='interactionId', default=UNSET)
    rte: bool | UnsetType = UNSET
    is_user_requested: bool | UnsetType = field(name='isUserRequested', default=UNSET)
    result: ToolExecutionCompleteResult | UnsetType = UNSET
    error: ToolExecutionCompleteError | UnsetType = UNSET
    tool_telemetry: dict[str, Any] | UnsetType = field(name='toolTelemetry', default=UNSET)
    turn_id: str | UnsetType = field(name='turnId', default=UNSET)
    tool_description: ToolExecutionCompleteToolDescription | UnsetType = field(name='toolDescription', default=UNSET)
    sandboxed: bool | UnsetType = UNSET
    shell_execution: ToolExecutionCompleteShellExecution | UnsetType = field(name='shellExecution', default=UNSET)
    parent_tool_call_id: str | UnsetType = field(name='parentToolCallId', default=UNSET)
    fusion: FusionAttribution | UnsetType = UNSET


class ToolExecutionCompleteEvent(ClosedEvent, frozen=True, kw_only=True, tag_field='type', tag='tool.execution_complete'):
    """
    Sent when a tool call has ended, with its result or error. `toolCallId` joins it with `tool.execution_start` or `tool.user_requested`.

    Attributes:
        id: Id of this event.
        timestamp: When the event was made.
        parent_id: Id of the event before it in the session; null for the first.
        ephemeral: Whether the event is sent to clients only and not written to the log.
        agent_id: Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.
    """

    id: Identifier
    timestamp: Timestamp
    parent_id: Identifier | None = field(name='parentId')
    data: ToolExecutionCompleteData
    ephemeral: bool | UnsetType = UNSET
    agent_id: str | UnsetType = field(name='agentId', default=UNSET)


SessionEvent: TypeAlias = Annotated[
    SessionStartEvent | SessionResumeEvent | SessionRemoteSteerableChangedEvent | SessionErrorEvent | SessionIdleEvent | SessionTitleChangedEvent | SessionScheduleCreatedEvent | SessionScheduleCancelledEvent | SessionScheduleRearmedEvent | SessionAutopilotObjectiveChangedEvent | SessionInfoEvent | SessionWarningEvent | SessionModelChangeEvent | SessionAutoTierRecommendationEvent | SessionAutoTierSwitchFailedEvent | SessionModeChangedEvent | SessionModeNoticeDeliveredEvent | SessionSessionLimitsChangedEvent | SessionPermissionsChangedEvent | SessionPlanChangedEvent | SessionTodosChangedEvent | SessionMemoryChangedEvent | SessionWorkspaceFileChangedEvent | SessionHandoffEvent | SessionTruncationEvent | SessionSnapshotRewindEvent | SessionShutdownEvent | SessionUsageCheckpointEvent | SessionContextChangedEvent | SessionUsageInfoEvent | SessionContextClearedEvent | SessionCompactionStartEvent | SessionCompactionCompleteEvent | SessionTaskCompleteEvent | SessionCompletionReceiptEvent | SessionFusionRouteStartedEvent | SessionFusionRouteFailedEvent | SessionFusionResolvedEvent | SessionFusionHandoffEvent | SessionFusionCommitStartedEvent | SessionFusionCompletedEvent | UserMessageEvent | PendingMessagesModifiedEvent | AssistantTurnStartEvent | AssistantTurnRetryEvent | AgentInterruptedEvent | AssistantIntentEvent | AssistantFusionPhaseStartedEvent | AssistantFusionPhaseActivityEvent | AssistantFusionPhaseCompletedEvent | AssistantFusionPhaseFailedEvent | AssistantServerToolProgressEvent | AssistantReasoningEvent | AssistantReasoningDeltaEvent | AssistantToolCallDeltaEvent | AssistantStreamingDeltaEvent | AssistantMessageEvent | AssistantMessageStartEvent | AssistantMessageDeltaEvent | AssistantTurnEndEvent | AssistantIdleEvent | AssistantUsageEvent | PromptCacheBreakEvent | ModelCallFailureEvent | ModelCallFinishedEvent | ModelCallStartEvent | AbortEvent | ToolUserRequestedEvent | ToolExecutionStartEvent | ToolExecutionPartialResultEvent | ToolExecutionProgressEvent | ToolExecutionCompleteEvent | ToolSearchActivatedEvent | SkillInvokedEvent | SkillInvokedRefEvent | SkillContextDeliveredEvent | SkillContextDeliveredRefEvent | SandboxDecisionEvent | SubagentStartedEvent | SubagentConfiguredEvent | SubagentCompletedEvent | SubagentFailedEvent | SubagentSelectedEvent | SubagentDeselectedEvent | HookStartEvent | HookEndEvent | HookProgressEvent | SessionBinaryAssetEvent | SystemMessageEvent | SystemNotificationEvent | PermissionRequestedEvent | PermissionCompletedEvent | PermissionCarriedForwardEvent | PermissionMessageAuthorizationEvent | PermissionMessageAuthorizationReadEvent | PermissionMessageAuthorizationDegradedEvent | PermissionAssentDetectedEvent | PermissionContextualAuthorizationEvent | UserInputRequestedEvent | UserInputCompletedEvent | ElicitationRequestedEvent | ElicitationCompletedEvent | SamplingRequestedEvent | SamplingCompletedEvent | McpOauthRequiredEvent | McpOauthCompletedEvent | McpHeadersRefreshRequiredEvent | McpHeadersRefreshCompletedEvent | SessionCustomNotificationEvent | UiEphemeralQueryEvent | ExternalToolRequestedEvent | ExternalToolCompletedEvent | CommandQueuedEvent | CommandExecuteEvent | CommandCompletedEvent | AutoModeSwitchRequestedEvent | AutoModeSwitchCompletedEvent | SessionLimitsExhaustedRequestedEvent | SessionLimitsExhaustedCompletedEvent | SessionAutoModeResolvedEvent | SessionManagedSettingsResolvedEvent | SessionManagedSettingsEnforcedEvent | CommandsChangedEvent | CapabilitiesChangedEvent | ExitPlanModeRequestedEvent | ExitPlanModeCompletedEvent | SessionToolsUpdatedEvent | SessionBackgroundTasksChangedEvent | FactoryRunUpdatedEvent | FactoryRunStartedEvent | FactoryRunSettledEvent | SessionSkillsLoadedEvent | SessionCustomAgentsUpdatedEvent | SessionMcpServersLoadedEvent | SessionMcpServerStatusChangedEvent | SessionMcpServerRemovedEvent | SessionMcpServerNeedsReconnectEvent | McpToolsListChangedEvent | McpResourcesListChangedEvent | McpPromptsListChangedEvent | SessionExtensionsLoadedEvent | SessionCanvasOpenedEvent | SessionCanvasRegistryChangedEvent | SessionCanvasClosedEvent | SessionCanvasUnavailableEvent | SessionCanvasRecordedEvent | SessionCanvasRemovedEvent | SessionExtensionsAttachmentsPushedEvent | McpAppToolCallCompleteEvent,
    Meta(description='Any event of a session, told apart by `type`.', title='SessionEvent'),
]