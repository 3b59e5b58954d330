"""Pydantic models of the events. Needs the extra `pydantic`.

Generated from session-events.schema.json (GitHub Copilot CLI 1.0.85) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 3615d01e652822b693f3d427d8e83706ba2e3f39a4ac36611f967130ae9f3bfa
"""

from __future__ import annotations

from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import AwareDatetime, ConfigDict, Field, RootModel
from pydantic_core import MISSING
from session_events.strict_model import StrictModel
from session_events.structs import Number


class AbortReason(RootModel[Literal['user_initiated', 'remote_command', 'user_abort', 'autopilot_credit_limit']]):
    root: Annotated[
        Literal['user_initiated', 'remote_command', 'user_abort', 'autopilot_credit_limit'],
        Field(description='Cause of an abort: the user, a remote command, or the credit limit of autopilot.'),
    ]


class AgentInterruptedActivity(RootModel[Literal['model_call', 'retry_backoff', 'tool_call', 'background_agent']]):
    root: Annotated[
        Literal['model_call', 'retry_backoff', 'tool_call', 'background_agent'],
        Field(description='Kind of work an interruption cut short.'),
    ]


class AgentInterruptedCancelPhase(RootModel[Literal['pre_first_token', 'mid_stream']]):
    root: Annotated[
        Literal['pre_first_token', 'mid_stream'],
        Field(description='Point of the model stream at which a call was cancelled.'),
    ]


class AgentModelPolicy(RootModel[Literal['preferred', 'required']]):
    root: Annotated[Literal['preferred', 'required'], Field(description="How binding an agent's choice of a model is.")]


class AssistantIdleData(StrictModel):
    """How the agent loop that just went idle ended."""

    model_config = ConfigDict(
        extra='forbid',
    )
    aborted: Annotated[bool | MISSING, Field(description='True if the loop ended by an abort; absent otherwise.')] = (
        MISSING
    )


class AssistantIdleEvent(StrictModel):
    """Sent when the main agent loop has nothing left to do. `session.idle` follows later if background work is still pending."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['assistant.idle']
    data: AssistantIdleData


class AssistantIntentData(StrictModel):
    """The stated intent."""

    model_config = ConfigDict(
        extra='forbid',
    )
    intent: Annotated[str, Field(description='Short text saying what the assistant is working on.')]


class AssistantIntentEvent(StrictModel):
    """Sent when the assistant states what it is about to do, for display."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['assistant.intent']
    data: AssistantIntentData


class AssistantMessageDeltaData(StrictModel):
    """One piece of message text."""

    model_config = ConfigDict(
        extra='forbid',
    )
    message_id: Annotated[str, Field(alias='messageId', description='Id of the message the piece belongs to.')]
    delta_content: Annotated[str, Field(alias='deltaContent', description='Text to append to the message.')]
    parent_tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='parentToolCallId',
            description='Tool call of the parent agent that spawned the sub-agent; absent on the root agent. The envelope agentId is the preferred key.',
        ),
    ] = MISSING


class AssistantMessageDeltaEvent(StrictModel):
    """Carries the next piece of a message while it streams. Pieces with one `messageId` add up to the content of `assistant.message`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['assistant.message_delta']
    data: AssistantMessageDeltaData


class AssistantMessageReasoningBlocks(StrictModel):
    """Reasoning of a message in the provider's own form."""

    model_config = ConfigDict(
        extra='forbid',
    )
    provider: Annotated[
        str, Field(description='Provider format of the blocks, for example `anthropic-messages` or `openai-responses`.')
    ]
    blocks: Annotated[list[Any] | MISSING, Field(description='Blocks as the provider sent them.')] = MISSING


class AssistantMessageServerTools(StrictModel):
    """Record of tools the provider ran itself while it produced a message."""

    model_config = ConfigDict(
        extra='forbid',
    )
    provider: Annotated[str, Field(description='Provider format of the items, for example `openai-responses`.')]
    items: Annotated[list[Any] | MISSING, Field(description='Server tool items as the provider sent them.')] = MISSING
    function_call_namespaces: Annotated[
        dict[str, str] | MISSING,
        Field(alias='functionCallNamespaces', description='Namespaces of function calls, as a map of strings.'),
    ] = MISSING
    raw_content_blocks: Annotated[
        list[Any] | MISSING, Field(alias='rawContentBlocks', description='Content blocks as the provider sent them.')
    ] = MISSING
    advisor_model: Annotated[
        str | MISSING, Field(alias='advisorModel', description='Model that served as advisor.')
    ] = MISSING


class AssistantMessageStartData(StrictModel):
    """The message that begins."""

    model_config = ConfigDict(
        extra='forbid',
    )
    message_id: Annotated[
        str,
        Field(alias='messageId', description='Id of the message, repeated by its deltas and by `assistant.message`.'),
    ]
    phase: Annotated[
        str | MISSING, Field(description='Phase of the reply the message belongs to, as named by the model.')
    ] = MISSING


class AssistantMessageStartEvent(StrictModel):
    """Sent when the assistant starts to stream a message, before its deltas. `messageId` joins it with `assistant.message_delta` and `assistant.message`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['assistant.message_start']
    data: AssistantMessageStartData


class AssistantMessageToolRequestCallerType(RootModel[Literal['program']]):
    root: Annotated[Literal['program'], Field(description='Kind of caller of a tool; a program is the only one known.')]


class AssistantMessageToolRequestType(RootModel[Literal['function', 'custom']]):
    root: Annotated[
        Literal['function', 'custom'], Field(description='Kind of a tool call: a function or a custom tool.')
    ]


class AssistantReasoningData(StrictModel):
    """Complete text of one stretch of reasoning."""

    model_config = ConfigDict(
        extra='forbid',
    )
    reasoning_id: Annotated[
        str,
        Field(
            alias='reasoningId',
            description='Id of the reasoning, shared with `assistant.reasoning_delta`; several thinking blocks may share one.',
        ),
    ]
    content: Annotated[str, Field(description='Text of the reasoning, stripped of outer white space.')]
    rte: Annotated[
        bool | MISSING,
        Field(description='Flag the CLI reports under the short name rte; false in all known recordings.'),
    ] = MISSING


class AssistantReasoningDeltaData(StrictModel):
    """One piece of reasoning text."""

    model_config = ConfigDict(
        extra='forbid',
    )
    reasoning_id: Annotated[str, Field(alias='reasoningId', description='Id of the reasoning the piece belongs to.')]
    delta_content: Annotated[str, Field(alias='deltaContent', description='Text to append to the reasoning.')]


class AssistantReasoningDeltaEvent(StrictModel):
    """Carries the next piece of reasoning while it streams. Pieces with one `reasoningId` add up to `assistant.reasoning`, apart from outer white space."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['assistant.reasoning_delta']
    data: AssistantReasoningDeltaData


class AssistantReasoningEvent(StrictModel):
    """Sent when a stretch of reasoning is complete; it may come after the `assistant.message` it led to. `reasoningId` joins it with its deltas."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['assistant.reasoning']
    data: AssistantReasoningData


class AssistantServerToolProgressData(StrictModel):
    """State of one server-side tool."""

    model_config = ConfigDict(
        extra='forbid',
    )
    output_index: Annotated[
        int,
        Field(
            alias='outputIndex',
            description="Index of the tool's item in the response output; the key that joins reports on one call.",
        ),
    ]
    kind: Annotated[str, Field(description='Kind of the server tool.')]
    status: Annotated[str, Field(description='State the tool has reached.')]


class AssistantServerToolProgressEvent(StrictModel):
    """Reports progress of a tool that runs on the provider's side, before the final `assistant.message` lists it in `serverTools`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['assistant.server_tool_progress']
    data: AssistantServerToolProgressData


class AssistantStreamingDeltaData(StrictModel):
    """Progress of the current response."""

    model_config = ConfigDict(
        extra='forbid',
    )
    total_response_size_bytes: Annotated[
        int,
        Field(alias='totalResponseSizeBytes', description='Bytes of the response received so far, cumulative.', ge=0),
    ]


class AssistantStreamingDeltaEvent(StrictModel):
    """Reports how much of the current response has arrived. It carries no id and so belongs to the response then streaming."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['assistant.streaming_delta']
    data: AssistantStreamingDeltaData


class AssistantToolCallDeltaData(StrictModel):
    """One piece of tool input."""

    model_config = ConfigDict(
        extra='forbid',
    )
    tool_call_id: Annotated[
        str,
        Field(alias='toolCallId', description='Id of the tool call, as in the `toolRequests` of `assistant.message`.'),
    ]
    tool_name: Annotated[str | MISSING, Field(alias='toolName', description='Name of the tool.')] = MISSING
    tool_type: Annotated[
        AssistantMessageToolRequestType | MISSING, Field(alias='toolType', description='Kind of the tool call.')
    ] = MISSING
    input_delta: Annotated[
        str, Field(alias='inputDelta', description='Text to append to the input, usually a fragment of JSON.')
    ]


class AssistantToolCallDeltaEvent(StrictModel):
    """Carries the next piece of a tool call's input while it streams. Pieces with one `toolCallId` add up to the arguments in `assistant.message`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['assistant.tool_call_delta']
    data: AssistantToolCallDeltaData


class AssistantTurnEndData(StrictModel):
    """The turn that ended."""

    model_config = ConfigDict(
        extra='forbid',
    )
    turn_id: Annotated[str, Field(alias='turnId', description='Id of the turn, as in `assistant.turn_start`.')]
    model: Annotated[str | MISSING, Field(description='Model the turn used.')] = MISSING


class AssistantTurnEndEvent(StrictModel):
    """Sent when a turn is over. `turnId` joins it with `assistant.turn_start`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['assistant.turn_end']
    data: AssistantTurnEndData


class AssistantTurnRetryData(StrictModel):
    """The retried turn and why."""

    model_config = ConfigDict(
        extra='forbid',
    )
    turn_id: Annotated[str, Field(alias='turnId', description='Id of the open turn, as in `assistant.turn_start`.')]
    model: Annotated[str | MISSING, Field(description='Model of the retried call.')] = MISSING
    reason: Annotated[
        str | MISSING, Field(description='Why the call is retried, for example `streaming_error` or `api_error`.')
    ] = MISSING


class AssistantTurnRetryEvent(StrictModel):
    """Sent when a model call is tried again inside an open turn. `turnId` joins it with `assistant.turn_start`; deltas of the failed attempt stay orphaned."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['assistant.turn_retry']
    data: AssistantTurnRetryData


class AssistantTurnStartData(StrictModel):
    """The turn that begins."""

    model_config = ConfigDict(
        extra='forbid',
    )
    turn_id: Annotated[
        str,
        Field(
            alias='turnId',
            description='Id of the turn, repeated by `assistant.turn_end`; a stringified number that restarts at `0` with every user message.',
        ),
    ]
    model: Annotated[str | MISSING, Field(description='Model the turn uses.')] = MISSING
    interaction_id: Annotated[
        str | MISSING,
        Field(
            alias='interactionId', description='Id of the interaction, shared with the `user.message` that started it.'
        ),
    ] = MISSING


class AssistantTurnStartEvent(StrictModel):
    """Sent when the agent loop begins a turn. `assistant.turn_end` with the same `turnId` closes it; an abort or a lost client may leave it open."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['assistant.turn_start']
    data: AssistantTurnStartData


class AssistantUsageApiEndpoint(RootModel[Literal['/chat/completions', '/v1/messages', '/responses', 'ws:/responses']]):
    root: Annotated[
        Literal['/chat/completions', '/v1/messages', '/responses', 'ws:/responses'],
        Field(description='API path of a model call; the `ws:` prefix marks a WebSocket.'),
    ]


class AssistantUsageCopilotUsageTokenDetail(StrictModel):
    """Billed usage of one type of token."""

    model_config = ConfigDict(
        extra='forbid',
    )
    batch_size: Annotated[int, Field(alias='batchSize', description='Number of tokens in a billing batch.', ge=0)]
    cost_per_batch: Annotated[int, Field(alias='costPerBatch', description='Price of one batch.', ge=0)]
    model: Annotated[str | MISSING, Field(description='Model the tokens were billed for.')] = MISSING
    token_count: Annotated[int, Field(alias='tokenCount', description='Number of tokens.', ge=0)]
    token_type: Annotated[str, Field(alias='tokenType', description='Type of the tokens.')]


class AssistantUsageQuotaSnapshot(StrictModel):
    """State of one quota at the time of a model call."""

    model_config = ConfigDict(
        extra='forbid',
    )
    is_unlimited_entitlement: Annotated[
        bool, Field(alias='isUnlimitedEntitlement', description='True if the quota has no limit.')
    ]
    entitlement_requests: Annotated[
        int, Field(alias='entitlementRequests', description='Requests the quota includes.', ge=-1)
    ]
    used_requests: Annotated[int, Field(alias='usedRequests', description='Requests used so far.', ge=0)]
    usage_allowed_with_exhausted_quota: Annotated[
        bool,
        Field(alias='usageAllowedWithExhaustedQuota', description='True if use may go on once the quota is exhausted.'),
    ]
    overage: Annotated[float, Field(description='Usage beyond the quota.', ge=0.0)]
    overage_allowed_with_exhausted_quota: Annotated[
        bool,
        Field(
            alias='overageAllowedWithExhaustedQuota',
            description='True if overage is allowed once the quota is exhausted.',
        ),
    ]
    remaining_percentage: Annotated[
        float,
        Field(
            alias='remainingPercentage', description='Share of the quota that is left, in percent.', ge=0.0, le=100.0
        ),
    ]
    reset_date: Annotated[
        AwareDatetime | MISSING, Field(alias='resetDate', description='Time at which the quota is reset.')
    ] = MISSING
    has_quota: Annotated[bool | MISSING, Field(alias='hasQuota', description='True if there is a quota to use.')] = (
        MISSING
    )
    token_based_billing: Annotated[
        bool | MISSING, Field(alias='tokenBasedBilling', description='True if billing goes by tokens.')
    ] = MISSING
    overage_entitlement: Annotated[
        float | MISSING, Field(alias='overageEntitlement', description='Overage that is allowed.', ge=0.0)
    ] = MISSING


class AssistantUsageTransport(RootModel[Literal['http', 'websocket']]):
    root: Annotated[Literal['http', 'websocket'], Field(description='Transport of a model call.')]


class AssistedApprovalJudgeFailureReason(
    RootModel[Literal['timeout', 'abort', 'empty_response', 'model_error', 'parse_error']]
):
    root: Annotated[
        Literal['timeout', 'abort', 'empty_response', 'model_error', 'parse_error'],
        Field(description='Way in which the judgement of an assisted approval failed.'),
    ]


class AssistedApprovalRecommendation(RootModel[Literal['approve', 'requireApproval', 'excluded', 'error']]):
    root: Annotated[
        Literal['approve', 'requireApproval', 'excluded', 'error'],
        Field(description='Recommendation of an assisted approval; error when the judgement failed.'),
    ]


class AttachmentDirectory(StrictModel):
    """An attached directory."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['directory'], Field(description='Always `directory`.')]
    path: Annotated[str, Field(description='Path of the directory.')]
    display_name: Annotated[str, Field(alias='displayName', description='Name to show for the directory.')]
    tagged_files_entry: Annotated[
        str | MISSING,
        Field(alias='taggedFilesEntry', description='Entry for the directory in the list of tagged files.'),
    ] = MISSING


class AttachmentExtensionContext(StrictModel):
    """Context supplied by an extension."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['extension_context'], Field(description='Always `extension_context`.')]
    extension_id: Annotated[str, Field(alias='extensionId', description='Id of the extension.')]
    canvas_id: Annotated[
        str | MISSING, Field(alias='canvasId', description='Id of the canvas that the context comes from.')
    ] = MISSING
    instance_id: Annotated[
        str | MISSING, Field(alias='instanceId', description='Id of the canvas instance that the context comes from.')
    ] = MISSING
    title: Annotated[str, Field(description='Title of the context.', min_length=1)]
    payload: Annotated[Any | MISSING, Field(description='Content of the context: any JSON value.')] = MISSING
    captured_at: Annotated[AwareDatetime, Field(alias='capturedAt', description='Time when the context was captured.')]


class AttachmentFileLineRange(StrictModel):
    """A range of lines."""

    model_config = ConfigDict(
        extra='forbid',
    )
    start: Annotated[int, Field(description='First line of the range.', gt=0)]
    end: Annotated[int, Field(description='Last line of the range.', gt=0)]


class AttachmentGitHubReferenceType(RootModel[Literal['issue', 'pr', 'discussion']]):
    root: Annotated[Literal['issue', 'pr', 'discussion'], Field(description='Kind of a GitHub reference.')]


class AttachmentGitHubUrl(StrictModel):
    """A URL on GitHub of no more specific kind."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['github_url'], Field(description='Always `github_url`.')]
    url: Annotated[str, Field(description='The web address.')]


class AttachmentSelectionDetailsEnd(StrictModel):
    """Position where a selection ends."""

    model_config = ConfigDict(
        extra='forbid',
    )
    line: Annotated[int, Field(description='Line number of the end.', ge=0)]
    character: Annotated[int, Field(description='Character position of the end in its line.', ge=0)]


class AttachmentSelectionDetailsStart(StrictModel):
    """Position where a selection starts."""

    model_config = ConfigDict(
        extra='forbid',
    )
    line: Annotated[int, Field(description='Line number of the start.', ge=0)]
    character: Annotated[int, Field(description='Character position of the start in its line.', ge=0)]


class AutoModeResolvedReasoningBucket(RootModel[Literal['low', 'medium', 'high']]):
    root: Annotated[Literal['low', 'medium', 'high'], Field(description='Reasoning level assigned to a prompt.')]


class AutoModeSwitchRequestedData(StrictModel):
    """The proposed switch and the error behind it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[
        str, Field(alias='requestId', description='Id of the request; auto_mode_switch.completed carries the same one.')
    ]
    error_code: Annotated[
        str | MISSING,
        Field(
            alias='errorCode',
            description='Code of the error that caused the proposal, as in session.error; absent when none is named.',
        ),
    ] = MISSING
    retry_after_seconds: Annotated[
        int | MISSING,
        Field(
            alias='retryAfterSeconds',
            description='Time until a retry is possible, in seconds; absent when not known.',
            ge=0,
        ),
    ] = MISSING


class AutoModeSwitchRequestedEvent(StrictModel):
    """Sent when a switch to automatic model choice is proposed, for example after a session.error. The answer goes back by RPC, and auto_mode_switch.completed with the same requestId follows."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['auto_mode_switch.requested']
    data: AutoModeSwitchRequestedData


class AutoModeSwitchResponse(RootModel[Literal['yes', 'yes_always', 'no']]):
    root: Annotated[
        Literal['yes', 'yes_always', 'no'], Field(description='Answer to a proposed switch to automatic model choice.')
    ]


class AutoTier(RootModel[Literal['efficiency', 'balance', 'intelligence', 'fast']]):
    root: Annotated[
        Literal['efficiency', 'balance', 'intelligence', 'fast'],
        Field(description='Preference for the choice of a model in auto mode.'),
    ]


class AutoTierSwitchFailureReason(
    RootModel[Literal['policy_rejected', 'request_failed', 'setup_failed', 'unsupported']]
):
    root: Annotated[
        Literal['policy_rejected', 'request_failed', 'setup_failed', 'unsupported'],
        Field(description='Why a switch of the auto tier failed.'),
    ]


class AutopilotObjectiveChangedOperation(RootModel[Literal['create', 'update', 'delete']]):
    root: Annotated[
        Literal['create', 'update', 'delete'], Field(description='What was done to an autopilot objective.')
    ]


class AutopilotObjectiveChangedStatus(RootModel[Literal['active', 'paused', 'cap_reached', 'completed']]):
    root: Annotated[
        Literal['active', 'paused', 'cap_reached', 'completed'],
        Field(description='Status of an autopilot objective; `cap_reached` stands for a limit that was hit.'),
    ]


class BinaryAssetReferenceType(RootModel[Literal['image', 'resource']]):
    root: Annotated[
        Literal['image', 'resource'], Field(description='Kind of referenced bytes: an image or another resource.')
    ]


class BinaryAssetType(RootModel[Literal['image', 'resource']]):
    root: Annotated[Literal['image', 'resource'], Field(description='Kind of a binary asset.')]


class CanvasRegistryChangedCanvasAction(StrictModel):
    """An action of a canvas."""

    model_config = ConfigDict(
        extra='forbid',
    )
    name: Annotated[str, Field(description='Name of the action.')]
    description: Annotated[str | MISSING, Field(description='Description of the action.')] = MISSING
    input_schema: Annotated[
        Any | MISSING, Field(alias='inputSchema', description='JSON Schema of the input that the action takes.')
    ] = MISSING


class CapabilitiesChangedUI(StrictModel):
    """User interface capabilities."""

    model_config = ConfigDict(
        extra='forbid',
    )
    elicitation: Annotated[bool | MISSING, Field(description='Whether elicitation is available.')] = MISSING
    mcp_apps: Annotated[bool | MISSING, Field(alias='mcpApps', description='Whether MCP apps are available.')] = MISSING
    canvases: Annotated[bool | MISSING, Field(description='Whether canvases are available.')] = MISSING


class CitableSource(StrictModel):
    """A source in a tool result that a message may cite."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[str, Field(description='Id of the source; a citation in `assistant.message` may refer to it.')]
    title: Annotated[str | MISSING, Field(description='Title of the source.')] = MISSING
    content: Annotated[str, Field(description='Text of the source.')]
    url: Annotated[str | MISSING, Field(description='URL of the source.')] = MISSING
    path: Annotated[str | MISSING, Field(description='File path of the source.')] = MISSING


class CitationLocationBlock(StrictModel):
    """Place in a source as a range of content blocks."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['block'], Field(description='Marks a block range.')]
    start_block: Annotated[int, Field(alias='startBlock', description='Block the range starts at.', ge=0)]
    end_block: Annotated[int, Field(alias='endBlock', description='Block the range ends at.', ge=0)]


class CitationLocationChar(StrictModel):
    """Place in a source as a range of characters."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['char'], Field(description='Marks a character range.')]
    start_index: Annotated[int, Field(alias='startIndex', description='Index of the first character.', ge=0)]
    end_index: Annotated[int, Field(alias='endIndex', description='Index at which the range ends.', ge=0)]


class CitationLocationPage(StrictModel):
    """Place in a source as a range of pages."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['page'], Field(description='Marks a page range.')]
    start_page: Annotated[int, Field(alias='startPage', description='Page the range starts at.', ge=0)]
    end_page: Annotated[int, Field(alias='endPage', description='Page the range ends at.', ge=0)]


class CitationProvider(RootModel[Literal['anthropic', 'openai', 'client']]):
    root: Annotated[
        Literal['anthropic', 'openai', 'client'],
        Field(description='Who supplied a citation: a model provider or the client.'),
    ]


class CitationSource(StrictModel):
    """One source an assistant message cites."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[
        str,
        Field(
            description='Id of the source, repeated by the `sourceId` of references; may match a citable source of a tool result.'
        ),
    ]
    provider: Annotated[CitationProvider, Field(description='Who supplied the citation.')]
    title: Annotated[str | MISSING, Field(description='Title of the source.')] = MISSING
    url: Annotated[str | MISSING, Field(description='URL of the source.')] = MISSING
    path: Annotated[str | MISSING, Field(description='File path of the source.')] = MISSING


class CommandCompletedData(StrictModel):
    """The command request that was resolved."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[
        str, Field(alias='requestId', description='Id of the resolved request; same as in command.queued.')
    ]


class CommandCompletedEvent(StrictModel):
    """Sent when a queued command is resolved. It joins with command.queued by requestId."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['command.completed']
    data: CommandCompletedData


class CommandExecuteData(StrictModel):
    """The command to execute, whole and split into name and arguments."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[str, Field(alias='requestId', description='Id of the request, to be used in the answer.')]
    command: Annotated[str, Field(description='Complete text of the command.')]
    command_name: Annotated[str, Field(alias='commandName', description='Name of the command.')]
    args: Annotated[str, Field(description='Arguments of the command, as one string.')]


class CommandExecuteEvent(StrictModel):
    """Sent when a command is to be executed by the client. The answer goes back by RPC under the requestId."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['command.execute']
    data: CommandExecuteData


class CommandQueuedData(StrictModel):
    """The queued command."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[
        str, Field(alias='requestId', description='Id of the request; command.completed carries the same one.')
    ]
    command: Annotated[str, Field(description='Text of the queued command.')]


class CommandQueuedEvent(StrictModel):
    """Sent when a command is queued. The answer goes back by RPC, and command.completed with the same requestId follows."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['command.queued']
    data: CommandQueuedData


class CommandsChangedCommand(StrictModel):
    """One available command."""

    model_config = ConfigDict(
        extra='forbid',
    )
    name: Annotated[str, Field(description='Name of the command.')]
    description: Annotated[
        str | MISSING, Field(description='Description of the command; absent when there is none.')
    ] = MISSING


class CommandsChangedData(StrictModel):
    """The commands after the change."""

    model_config = ConfigDict(
        extra='forbid',
    )
    commands: Annotated[list[CommandsChangedCommand], Field(description='The commands now available.')]


class CommandsChangedEvent(StrictModel):
    """Sent when the set of commands has changed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['commands.changed']
    data: CommandsChangedData


class CompactionCompleteCompactionTokensUsedCopilotUsageTokenDetail(StrictModel):
    """Count and price of one token type in a compaction's model call."""

    model_config = ConfigDict(
        extra='forbid',
    )
    batch_size: Annotated[int, Field(alias='batchSize', description='Number of tokens in one priced batch.', ge=0)]
    cost_per_batch: Annotated[int, Field(alias='costPerBatch', description='Price of one batch.', ge=0)]
    model: Annotated[str | MISSING, Field(description='Id of the model that the price applies to.')] = MISSING
    token_count: Annotated[int, Field(alias='tokenCount', description='Number of tokens of this type.', ge=0)]
    token_type: Annotated[str, Field(alias='tokenType', description='Name of the token type.')]


class CompactionTrigger(
    RootModel[Literal['threshold', 'context_limit_retry', 'manual', 'memory_pressure', 'model_switch']]
):
    root: Annotated[
        Literal['threshold', 'context_limit_retry', 'manual', 'memory_pressure', 'model_switch'],
        Field(description='What set off a compaction.'),
    ]


class CompletionReceiptEventRange(StrictModel):
    """First and last event of an exchange."""

    model_config = ConfigDict(
        extra='forbid',
    )
    start_event_id: Annotated[
        str, Field(alias='startEventId', description='Envelope id of the `user.message` that starts the exchange.')
    ]
    end_event_id: Annotated[
        str, Field(alias='endEventId', description='Envelope id of the `assistant.turn_end` that ends the exchange.')
    ]


class CompletionReceiptStopReason(RootModel[Literal['natural', 'terminal_tool', 'agent_stop_block_limit']]):
    root: Annotated[
        Literal['natural', 'terminal_tool', 'agent_stop_block_limit'], Field(description='Why an exchange ended.')
    ]


class CompletionReceiptToolStatus(RootModel[Literal['success', 'failure', 'timeout', 'rejected', 'denied']]):
    root: Annotated[
        Literal['success', 'failure', 'timeout', 'rejected', 'denied'],
        Field(description='Result of the last tool call of an exchange.'),
    ]


class ContextTier(RootModel[Literal['default', 'long_context']]):
    root: Annotated[Literal['default', 'long_context'], Field(description="Size class of the model's context window.")]


class CustomAgentsUpdatedAgent(StrictModel):
    """A custom agent."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[str, Field(description='Id of the agent.')]
    name: Annotated[str, Field(description='Name of the agent.')]
    display_name: Annotated[str, Field(alias='displayName', description='Display name of the agent.')]
    description: Annotated[str, Field(description='Description of the agent.')]
    source: Annotated[str, Field(description='Where the agent comes from.')]
    tools: Annotated[
        list[str] | None, Field(description='Names of the tools the agent may use; null when no list is given.')
    ]
    user_invocable: Annotated[bool, Field(alias='userInvocable', description='Whether the user can invoke the agent.')]
    disable_model_invocation: Annotated[
        bool | MISSING,
        Field(alias='disableModelInvocation', description='Whether the model is kept from invoking the agent.'),
    ] = MISSING
    model: Annotated[str | MISSING, Field(description='Id of the model the agent uses.')] = MISSING
    models: Annotated[list[str] | MISSING, Field(description='Ids of the models the agent may use.')] = MISSING
    model_policy: Annotated[
        AgentModelPolicy | MISSING,
        Field(alias='modelPolicy', description="Whether the agent's model is preferred or required."),
    ] = MISSING


class CustomNotificationPayload(RootModel[Any]):
    root: Annotated[Any, Field(description='Content of a custom notification: any JSON value.')]


class CustomNotificationSubject(RootModel[dict[str, str]]):
    """Identifiers of what a custom notification is about, by name."""

    root: dict[str, str]


class ElicitationCompletedAction(RootModel[Literal['accept', 'decline', 'cancel']]):
    root: Annotated[
        Literal['accept', 'decline', 'cancel'], Field(description='What the user did with an elicitation request.')
    ]


class ElicitationCompletedContent(RootModel[Any]):
    root: Annotated[Any, Field(description='Value given for one field of the form, as an opaque value.')]


class ElicitationCompletedData(StrictModel):
    """The user's decision and the values given."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[
        str, Field(alias='requestId', description='Id of the resolved request; same as in elicitation.requested.')
    ]
    action: Annotated[
        ElicitationCompletedAction | MISSING,
        Field(description='What the user did with the request; absent when not reported.'),
    ] = MISSING
    content: Annotated[
        dict[str, ElicitationCompletedContent] | MISSING,
        Field(description='Map of form field names to the values given; absent when there are none.'),
    ] = MISSING


class ElicitationCompletedEvent(StrictModel):
    """Sent when a request for structured input is resolved. It joins with elicitation.requested by requestId."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['elicitation.completed']
    data: ElicitationCompletedData


class ElicitationRequestedMode(RootModel[Literal['form', 'url']]):
    root: Annotated[Literal['form', 'url'], Field(description='How the user is asked: by a form or by a URL.')]


class ElicitationRequestedSchema(StrictModel):
    """Schema of the form that the user is asked to fill in."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['object'], Field(description='Type of the value; always object.')]
    properties: Annotated[dict[str, Any], Field(description='Map of field names to the schema of each field.')]
    required: Annotated[list[str] | MISSING, Field(description='Names of the fields that must be filled in.')] = MISSING


class EmbeddedBlobResourceContents(StrictModel):
    """An embedded resource as bytes."""

    model_config = ConfigDict(
        extra='forbid',
    )
    uri: Annotated[str, Field(description='URI of the resource.')]
    mime_type: Annotated[str | MISSING, Field(alias='mimeType', description='MIME type of the resource.')] = MISSING
    blob: Annotated[str, Field(description='The bytes as base64 text.')]


class EmbeddedTextResourceContents(StrictModel):
    """An embedded resource as text."""

    model_config = ConfigDict(
        extra='forbid',
    )
    uri: Annotated[str, Field(description='URI of the resource.')]
    mime_type: Annotated[str | MISSING, Field(alias='mimeType', description='MIME type of the resource.')] = MISSING
    text: Annotated[str, Field(description='Text of the resource.')]


class ExitPlanModeAction(RootModel[Literal['exit_only', 'interactive', 'autopilot', 'autopilot_fleet']]):
    root: Annotated[
        Literal['exit_only', 'interactive', 'autopilot', 'autopilot_fleet'],
        Field(description='Way to go on after plan mode.'),
    ]


class ExitPlanModeCompletedData(StrictModel):
    """The decision on the plan."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[
        str, Field(alias='requestId', description='Id of the resolved request; same as in exit_plan_mode.requested.')
    ]
    approved: Annotated[bool | MISSING, Field(description='Whether the plan was approved.')] = MISSING
    selected_action: Annotated[
        ExitPlanModeAction | MISSING,
        Field(alias='selectedAction', description='Action that was chosen; absent when none was.'),
    ] = MISSING
    auto_approve_edits: Annotated[
        bool | MISSING, Field(alias='autoApproveEdits', description='Whether edits are to be approved automatically.')
    ] = MISSING
    feedback: Annotated[
        str | MISSING, Field(description='Text given with the decision; absent when none was given.')
    ] = MISSING


class ExitPlanModeCompletedEvent(StrictModel):
    """Sent when a request to leave plan mode is resolved. It joins with exit_plan_mode.requested by requestId."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['exit_plan_mode.completed']
    data: ExitPlanModeCompletedData


class ExitPlanModeRequestedData(StrictModel):
    """The plan and the ways to go on."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[
        str, Field(alias='requestId', description='Id of the request; exit_plan_mode.completed carries the same one.')
    ]
    summary: Annotated[str, Field(description='Summary of the plan.')]
    plan_content: Annotated[str, Field(alias='planContent', description='Complete text of the plan.')]
    actions: Annotated[list[ExitPlanModeAction], Field(description='Actions that can be chosen.')]
    recommended_action: Annotated[
        ExitPlanModeAction, Field(alias='recommendedAction', description='Action that is recommended.')
    ]
    model: Annotated[
        str | MISSING, Field(description='Name of the model reported with the request; absent when not reported.')
    ] = MISSING


class ExitPlanModeRequestedEvent(StrictModel):
    """Sent when a plan is presented for approval to leave plan mode. The answer goes back by RPC, and exit_plan_mode.completed with the same requestId follows."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['exit_plan_mode.requested']
    data: ExitPlanModeRequestedData


class ExtensionsLoadedExtensionSource(RootModel[Literal['project', 'user', 'plugin', 'session']]):
    root: Annotated[
        Literal['project', 'user', 'plugin', 'session'], Field(description='Where an extension comes from.')
    ]


class ExtensionsLoadedExtensionStatus(RootModel[Literal['running', 'disabled', 'failed', 'starting']]):
    root: Annotated[Literal['running', 'disabled', 'failed', 'starting'], Field(description='Status of an extension.')]


class ExternalToolCompletedData(StrictModel):
    """The request that is resolved."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[
        str, Field(alias='requestId', description='Id of the request, as in `external_tool.requested`.')
    ]


class ExternalToolCompletedEvent(StrictModel):
    """Sent when a request to run a client's tool is resolved. `requestId` joins it with `external_tool.requested`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True] | MISSING,
        Field(description='Whether the event is sent to clients only and not written to the log.'),
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['external_tool.completed']
    data: ExternalToolCompletedData


class ExternalToolRequestedData(StrictModel):
    """The tool call the client is asked to run."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[
        str, Field(alias='requestId', description='Id of the request, repeated by `external_tool.completed`.')
    ]
    session_id: Annotated[str, Field(alias='sessionId', description='Id of the session, as in `session.start`.')]
    tool_call_id: Annotated[
        str, Field(alias='toolCallId', description='Id of the tool call, as in `tool.execution_start`.')
    ]
    tool_name: Annotated[str, Field(alias='toolName', description='Name of the tool.')]
    provider_id: Annotated[
        str | None | MISSING,
        Field(alias='providerId', description='Id of the provider of the tool; null or absent when none is named.'),
    ] = MISSING
    arguments: Annotated[Any | MISSING, Field(description='Arguments of the call.')] = MISSING
    working_directory: Annotated[
        str | MISSING, Field(alias='workingDirectory', description='Working directory of the session.')
    ] = MISSING
    traceparent: Annotated[str | MISSING, Field(description='W3C `traceparent` for distributed tracing.')] = MISSING
    tracestate: Annotated[str | MISSING, Field(description='W3C `tracestate` for distributed tracing.')] = MISSING


class ExternalToolRequestedEvent(StrictModel):
    """Asks the client to run a tool it registered; the client answers by RPC. `requestId` joins it with `external_tool.completed`, `toolCallId` with `tool.execution_start`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['external_tool.requested']
    data: ExternalToolRequestedData


class FactoryPermissionOperation(RootModel[Literal['run', 'author']]):
    root: Annotated[Literal['run', 'author'], Field(description='What is to be done with a factory.')]


class FactoryPermissionPhase(StrictModel):
    """One phase of a factory, as shown in a permission request."""

    model_config = ConfigDict(
        extra='forbid',
    )
    title: Annotated[str, Field(description='Title of the phase.')]
    detail: Annotated[
        str | MISSING, Field(description='Further detail about the phase; absent when there is none.')
    ] = MISSING


class FactoryRunSettledStatus(RootModel[Literal['completed', 'halted', 'paused', 'cancelled', 'error']]):
    root: Annotated[
        Literal['completed', 'halted', 'paused', 'cancelled', 'error'],
        Field(description='Status in which a factory run settled.'),
    ]


class FactoryRunStartedData(StrictModel):
    """The run that started."""

    model_config = ConfigDict(
        extra='forbid',
    )
    run_id: Annotated[str, Field(alias='runId', description='Id of the run.')]
    factory_name: Annotated[str, Field(alias='factoryName', description='Name of the factory.')]
    attempt: Annotated[int, Field(description='Number of the attempt, from 1; a resume increments it.', ge=1)]


class FactoryRunStartedEvent(StrictModel):
    """Sent when a factory run starts or starts again. Later factory.run_updated and factory.run_settled events carry the same runId."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['factory.run_started']
    data: FactoryRunStartedData


class FactoryRunUpdatedData(StrictModel):
    """The run that changed and its revision."""

    model_config = ConfigDict(
        extra='forbid',
    )
    run_id: Annotated[str, Field(alias='runId', description='Id of the run; joins with factory.run_started.')]
    revision: Annotated[int, Field(description='Revision of the run, from 1; it only grows.', ge=1)]


class FactoryRunUpdatedEvent(StrictModel):
    """Sent when the state of a factory run has changed. It signals that the run should be read again and does not carry the state."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['factory.run_updated']
    data: FactoryRunUpdatedData


class FusionAttribution(StrictModel):
    """Ties an event to the fusion turn, phase and model it stems from."""

    model_config = ConfigDict(
        extra='forbid',
    )
    fusion_id: Annotated[
        str, Field(alias='fusionId', description='Id of the fusion turn, as in `session.fusion_resolved`.')
    ]
    commit_id: Annotated[
        str | MISSING,
        Field(
            alias='commitId',
            description='Id of the commit, as in `session.fusion_commit_started`; only on events that belong to the selected output.',
        ),
    ] = MISSING
    synthetic_model: Annotated[
        str, Field(alias='syntheticModel', description='Name of the synthetic model that stands for the fusion.')
    ]
    policy: Annotated[str, Field(description='Routing policy of the fusion turn.')]
    pattern: Annotated[str, Field(description='Pattern of the fusion turn.')]
    phase_id: Annotated[str | MISSING, Field(alias='phaseId', description='Id of the phase the event belongs to.')] = (
        MISSING
    )
    phase_kind: Annotated[str | MISSING, Field(alias='phaseKind', description='Kind of the phase.')] = MISSING
    role: Annotated[str | MISSING, Field(description='Role of the phase in the plan.')] = MISSING
    source_model: Annotated[
        str | MISSING, Field(alias='sourceModel', description='Real model that produced the output.')
    ] = MISSING
    conversation_scope: Annotated[
        str | MISSING, Field(alias='conversationScope', description='Conversation the phase works in.')
    ] = MISSING
    source_phase_id: Annotated[
        str | MISSING, Field(alias='sourcePhaseId', description='Id of the phase the output was taken from.')
    ] = MISSING


class FusionCommitKind(RootModel[Literal['text', 'terminal_tool']]):
    root: Annotated[
        Literal['text', 'terminal_tool'],
        Field(description='Kind of output that a fusion commits: a text or a terminal tool call.'),
    ]


class FusionConversationScope(RootModel[Literal['root', 'review']]):
    root: Annotated[
        Literal['root', 'review'],
        Field(description='Conversation a fusion phase works in: the root conversation or a review beside it.'),
    ]


class FusionFollowUpAction(RootModel[Literal['reuse_primary', 'reroute']]):
    root: Annotated[
        Literal['reuse_primary', 'reroute'],
        Field(description='Whether a follow-up turn reuses the primary model or is routed again.'),
    ]


class FusionFollowUpRecommendation(StrictModel):
    """What to do with the turns after a fusion."""

    model_config = ConfigDict(
        extra='forbid',
    )
    user_turn: Annotated[FusionFollowUpAction, Field(alias='userTurn', description='Action for the next user turn.')]
    compaction_turn: Annotated[
        FusionFollowUpAction, Field(alias='compactionTurn', description='Action for a compaction turn.')
    ]


class FusionPattern(RootModel[Literal['single', 'cascade', 'critique']]):
    root: Annotated[
        Literal['single', 'cascade', 'critique'],
        Field(description='Pattern by which the phases of a fusion turn work together.'),
    ]


class FusionPhaseActivityKind(RootModel[Literal['model_output', 'tool_started', 'tool_completed']]):
    root: Annotated[
        Literal['model_output', 'tool_started', 'tool_completed'],
        Field(description='Kind of activity reported from inside a fusion phase.'),
    ]


class FusionPhaseKind(RootModel[Literal['primary', 'judge', 'repair', 'draft', 'critic', 'revision', 'follow_up']]):
    root: Annotated[
        Literal['primary', 'judge', 'repair', 'draft', 'critic', 'revision', 'follow_up'],
        Field(description='Kind of a phase within a fusion plan.'),
    ]


class FusionPhasePlanStep(StrictModel):
    """A planned phase of a fusion."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[FusionPhaseKind, Field(description='Kind of the phase.')]
    role: Annotated[str, Field(description='Role of the model in the phase.')]
    scope: Annotated[FusionConversationScope, Field(description='Conversation that the phase works in.')]
    conditional: Annotated[bool, Field(description='Whether the phase runs only under a condition.')]


class FusionPhaseStatus(RootModel[Literal['succeeded', 'failed', 'cancelled']]):
    root: Annotated[Literal['succeeded', 'failed', 'cancelled'], Field(description='How a fusion phase ended.')]


class FusionPhaseUsage(StrictModel):
    """Model usage of one fusion phase."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_count: Annotated[
        int, Field(alias='requestCount', description='Number of model requests of the phase.', ge=0)
    ]
    input_tokens: Annotated[int, Field(alias='inputTokens', description='Input tokens of the phase.', ge=0)]
    output_tokens: Annotated[int, Field(alias='outputTokens', description='Output tokens of the phase.', ge=0)]
    cached_tokens: Annotated[
        int, Field(alias='cachedTokens', description='Input tokens of the phase read from the prompt cache.', ge=0)
    ]
    cache_write_tokens: Annotated[
        int | MISSING,
        Field(alias='cacheWriteTokens', description='Tokens of the phase written to the prompt cache.', ge=0),
    ] = MISSING
    total_nano_aiu: Annotated[
        float, Field(alias='totalNanoAiu', description='Cost of the phase in nano AI units.', ge=0.0)
    ]


class FusionProjectionMode(RootModel[Literal['append', 'staged', 'none']]):
    root: Annotated[
        Literal['append', 'staged', 'none'],
        Field(
            description='How the result of a fusion phase enters the conversation: appended, staged for the commit, or not at all.'
        ),
    ]


class FusionScores(StrictModel):
    """Scores of a prompt, by the ability it needs."""

    model_config = ConfigDict(
        extra='forbid',
    )
    reasoning: Annotated[float, Field(description='Score for reasoning.', ge=0.0, le=1.0)]
    code_gen: Annotated[float, Field(alias='codeGen', description='Score for code generation.', ge=0.0, le=1.0)]
    debugging: Annotated[float, Field(description='Score for debugging.', ge=0.0, le=1.0)]
    tool_use: Annotated[float, Field(alias='toolUse', description='Score for tool use.', ge=0.0, le=1.0)]


class FusionStagedTerminal(StrictModel):
    """Final tool call of a fusion phase that waits for the commit."""

    model_config = ConfigDict(
        extra='forbid',
    )
    assistant_message: Annotated[
        Any, Field(alias='assistantMessage', description='Assistant message that carries the tool call.')
    ]
    tool_name: Annotated[str, Field(alias='toolName', description='Name of the tool to call.')]
    tool_call_id: Annotated[str, Field(alias='toolCallId', description='Id of the staged tool call.')]
    arguments: Annotated[str, Field(description='Arguments of the tool call, as a string.')]
    phase_id: Annotated[str, Field(alias='phaseId', description='Id of the phase that made the call.')]


class FusionTurnKind(RootModel[Literal['user', 'compaction']]):
    root: Annotated[
        Literal['user', 'compaction'],
        Field(description='Kind of turn that fusion routes: a user turn or a compaction.'),
    ]


class GitHubMcpToolConfig(StrictModel):
    """Which tools the GitHub MCP server offers in a session."""

    model_config = ConfigDict(
        extra='forbid',
    )
    enable_all_tools: Annotated[
        bool | MISSING, Field(alias='enableAllTools', description="Whether all of the server's tools are enabled.")
    ] = MISSING
    additional_toolsets: Annotated[
        list[str] | MISSING,
        Field(alias='additionalToolsets', description='Names of toolsets enabled in addition to the default ones.'),
    ] = MISSING
    additional_tools: Annotated[
        list[str] | MISSING,
        Field(alias='additionalTools', description='Names of single tools enabled in addition to the default ones.'),
    ] = MISSING
    enable_insiders_mode: Annotated[
        bool | MISSING, Field(alias='enableInsidersMode', description="Whether the server's insiders mode is enabled.")
    ] = MISSING


class GitHubRepoRef(StrictModel):
    """A repository on GitHub."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[int | MISSING, Field(description='Numeric id of the repository; absent when not known.', gt=0)] = (
        MISSING
    )
    name: Annotated[str, Field(description='Name of the repository.')]
    owner: Annotated[str, Field(description='Owner of the repository.')]


class HandoffRepository(StrictModel):
    """Repository of a handed off session."""

    model_config = ConfigDict(
        extra='forbid',
    )
    owner: Annotated[str, Field(description='Owner of the repository.')]
    name: Annotated[str, Field(description='Name of the repository.')]
    branch: Annotated[str | MISSING, Field(description='Branch of the repository; absent when none is recorded.')] = (
        MISSING
    )


class HandoffSourceType(RootModel[Literal['remote', 'local']]):
    root: Annotated[Literal['remote', 'local'], Field(description='Kind of session that a handoff comes from.')]


class HeaderEntry(StrictModel):
    """One HTTP header."""

    model_config = ConfigDict(
        extra='forbid',
    )
    name: Annotated[str, Field(description='Name of the header.')]
    value: Annotated[str, Field(description='Value of the header.')]


class HookEndError(StrictModel):
    """Error of a failed hook."""

    model_config = ConfigDict(
        extra='forbid',
    )
    message: Annotated[str, Field(description='Message of the error.')]
    stack: Annotated[str | MISSING, Field(description='Stack trace of the error.')] = MISSING
    source: Annotated[str | MISSING, Field(description='Source of the error.')] = MISSING


class HookProgressData(StrictModel):
    """One progress message."""

    model_config = ConfigDict(
        extra='forbid',
    )
    message: Annotated[str, Field(description='Text of the message.')]
    temporary: Annotated[
        bool | MISSING, Field(description='True if the message replaces the previous temporary one.')
    ] = MISSING


class HookProgressEvent(StrictModel):
    """Carries a progress message of a running hook; it names no hook run."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['hook.progress']
    data: HookProgressData


class HookStartData(StrictModel):
    """The hook that starts and its input."""

    model_config = ConfigDict(
        extra='forbid',
    )
    hook_invocation_id: Annotated[
        str, Field(alias='hookInvocationId', description='Id of this run of the hook, repeated by `hook.end`.')
    ]
    hook_type: Annotated[
        str, Field(alias='hookType', description='Type of the hook, for example `sessionStart` or `postToolUse`.')
    ]
    input: Annotated[Any | MISSING, Field(description='Input of the hook, by type; large texts may be left out.')] = (
        MISSING
    )
    parent_tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='parentToolCallId',
            description='Tool call of the parent agent that spawned the sub-agent; absent on the root agent. The envelope agentId is the preferred key.',
        ),
    ] = MISSING


class HookStartEvent(StrictModel):
    """Sent when a hook starts to run. `hookInvocationId` joins it with `hook.end`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['hook.start']
    data: HookStartData


class ManagedSettingsEnforcedAction(RootModel[Literal['bypass_permissions_blocked']]):
    root: Annotated[
        Literal['bypass_permissions_blocked'], Field(description='What the enforcement of a managed setting did.')
    ]


class ManagedSettingsEnforcedEscalation(
    RootModel[Literal['allow_all', 'approve_all', 'assisted_approval', 'unrestricted_paths', 'unrestricted_urls', 'server_wide_mcp_approval']]
):
    root: Annotated[
        Literal['allow_all', 'approve_all', 'assisted_approval', 'unrestricted_paths', 'unrestricted_urls', 'server_wide_mcp_approval'],
        Field(description='Escalation of permissions that a managed setting can block.'),
    ]


class ManagedSettingsResolvedSource(RootModel[Literal['server', 'device', 'client', 'policyHelper', 'mixed', 'none']]):
    root: Annotated[
        Literal['server', 'device', 'client', 'policyHelper', 'mixed', 'none'],
        Field(description='Source of managed settings; `mixed` stands for several sources.'),
    ]


class McpAppToolCallCompleteError(StrictModel):
    """Error of a tool call made by an MCP app."""

    model_config = ConfigDict(
        extra='forbid',
    )
    message: Annotated[str, Field(description='Text of the error.')]


class McpAppToolCallCompleteToolMetaUI(StrictModel):
    """User interface metadata of a tool called by an MCP app."""

    resource_uri: Annotated[
        str | MISSING, Field(alias='resourceUri', description='URI of the user interface resource of the tool.')
    ] = MISSING
    visibility: Annotated[list[str] | MISSING, Field(description='Where the tool is visible.')] = MISSING


class McpHeadersRefreshCompletedOutcome(RootModel[Literal['headers', 'none', 'error', 'timeout']]):
    root: Annotated[
        Literal['headers', 'none', 'error', 'timeout'], Field(description='How a request for fresh headers ended.')
    ]


class McpHeadersRefreshRequiredReason(RootModel[Literal['startup', 'ttl-expired', 'auth-failed']]):
    root: Annotated[
        Literal['startup', 'ttl-expired', 'auth-failed'], Field(description='Why fresh headers are asked for.')
    ]


class McpOauthCompletionOutcome(RootModel[Literal['token', 'cancelled']]):
    root: Annotated[Literal['token', 'cancelled'], Field(description='Outcome of an OAuth authorization request.')]


class McpOauthHttpResponse(StrictModel):
    """HTTP response in which an MCP server asked for authorization."""

    model_config = ConfigDict(
        extra='forbid',
    )
    status_code: Annotated[int, Field(alias='statusCode', description='HTTP status code.', ge=100, le=999)]
    headers: Annotated[list[HeaderEntry], Field(description='Headers of the response.')]
    body: Annotated[str | MISSING, Field(description='Body of the response; absent when not kept.')] = MISSING


class McpOauthRequestReason(RootModel[Literal['initial', 'refresh', 'reauth', 'upscope']]):
    root: Annotated[
        Literal['initial', 'refresh', 'reauth', 'upscope'], Field(description='Why OAuth authorization is asked for.')
    ]


class McpOauthRequiredStaticClientConfig(StrictModel):
    """Preset OAuth client configuration of an MCP server."""

    model_config = ConfigDict(
        extra='forbid',
    )
    client_id: Annotated[str, Field(alias='clientId', description='OAuth client id.')]
    client_secret: Annotated[
        str | MISSING, Field(alias='clientSecret', description='OAuth client secret; absent when there is none.')
    ] = MISSING
    public_client: Annotated[
        bool | MISSING, Field(alias='publicClient', description='Whether the client is a public one.')
    ] = MISSING
    grant_type: Annotated[
        Literal['client_credentials'] | MISSING,
        Field(alias='grantType', description='OAuth grant type; client_credentials when given.'),
    ] = MISSING


class McpOauthWWWAuthenticateParams(StrictModel):
    """Parameters taken from a WWW-Authenticate header."""

    model_config = ConfigDict(
        extra='forbid',
    )
    resource_metadata_url: Annotated[
        str | MISSING, Field(alias='resourceMetadataUrl', description='URL of the metadata of the protected resource.')
    ] = MISSING
    scope: Annotated[str | MISSING, Field(description='OAuth scope asked for.')] = MISSING
    error: Annotated[str | MISSING, Field(description='Error code of the header.')] = MISSING


class McpPromptsListChangedData(StrictModel):
    """The MCP server whose list of prompts changed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    server_name: Annotated[str, Field(alias='serverName', description='Name of the MCP server.')]


class McpPromptsListChangedEvent(StrictModel):
    """Sent when the list of prompts of an MCP server has changed. It names the server and does not carry the list."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['mcp.prompts.list_changed']
    data: McpPromptsListChangedData


class McpResourcesListChangedData(StrictModel):
    """The MCP server whose list of resources changed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    server_name: Annotated[str, Field(alias='serverName', description='Name of the MCP server.')]


class McpResourcesListChangedEvent(StrictModel):
    """Sent when the list of resources of an MCP server has changed. It names the server and does not carry the list."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['mcp.resources.list_changed']
    data: McpResourcesListChangedData


class McpServerMetadata(StrictModel):
    """What an MCP server says about itself."""

    model_config = ConfigDict(
        extra='forbid',
    )
    instructions: Annotated[str | None, Field(description='Instructions from the server; null when it gives none.')]


class McpServerSource(RootModel[Literal['user', 'workspace', 'plugin', 'builtin', 'managed']]):
    root: Annotated[
        Literal['user', 'workspace', 'plugin', 'builtin', 'managed'],
        Field(description='Where an MCP server is configured.'),
    ]


class McpServerStatus(
    RootModel[Literal['connected', 'failed', 'needs-auth', 'pending', 'disabled', 'stopped', 'not_configured']]
):
    root: Annotated[
        Literal['connected', 'failed', 'needs-auth', 'pending', 'disabled', 'stopped', 'not_configured'],
        Field(description='Status of the connection to an MCP server.'),
    ]


class McpServerTransport(RootModel[Literal['stdio', 'http', 'sse', 'memory']]):
    root: Annotated[
        Literal['stdio', 'http', 'sse', 'memory'], Field(description='Transport between the CLI and an MCP server.')
    ]


class McpServersLoadedServer(StrictModel):
    """An MCP server and its status."""

    model_config = ConfigDict(
        extra='forbid',
    )
    name: Annotated[str, Field(description='Name of the server, as configured.')]
    status: Annotated[McpServerStatus, Field(description='Status of the connection.')]
    source: Annotated[McpServerSource | MISSING, Field(description="Where the server's configuration comes from.")] = (
        MISSING
    )
    display_name: Annotated[str | MISSING, Field(alias='displayName', description='Display name of the server.')] = (
        MISSING
    )
    error: Annotated[str | MISSING, Field(description='Text of the error when the connection failed.')] = MISSING
    server_metadata: Annotated[
        McpServerMetadata | MISSING, Field(alias='serverMetadata', description='What the server says about itself.')
    ] = MISSING
    transport: Annotated[McpServerTransport | MISSING, Field(description='Transport used to reach the server.')] = (
        MISSING
    )
    plugin_name: Annotated[
        str | MISSING, Field(alias='pluginName', description='Name of the plugin that provides the server.')
    ] = MISSING
    plugin_version: Annotated[str | MISSING, Field(alias='pluginVersion', description='Version of that plugin.')] = (
        MISSING
    )


class McpToolsListChangedData(StrictModel):
    """The MCP server whose list of tools changed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    server_name: Annotated[str, Field(alias='serverName', description='Name of the MCP server.')]


class McpToolsListChangedEvent(StrictModel):
    """Sent when the list of tools of an MCP server has changed. It names the server and does not carry the list."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['mcp.tools.list_changed']
    data: McpToolsListChangedData


class ModelCallFailureBadRequestKind(RootModel[Literal['bodyless', 'structured_error']]):
    root: Annotated[
        Literal['bodyless', 'structured_error'],
        Field(description='Form of a bad request error: without a body or with a structured one.'),
    ]


class ModelCallFailureKind(RootModel[Literal['api', 'transport']]):
    root: Annotated[
        Literal['api', 'transport'], Field(description='Whether a model call failed in the API or in the transport.')
    ]


class ModelCallFailureRequestFingerprint(StrictModel):
    """Counts that describe a failed request without its content."""

    model_config = ConfigDict(
        extra='forbid',
    )
    message_count: Annotated[int, Field(alias='messageCount', description='Messages in the request.', ge=0)]
    tool_result_message_count: Annotated[
        int, Field(alias='toolResultMessageCount', description='Messages that hold tool results.', ge=0)
    ]
    tool_call_count: Annotated[int, Field(alias='toolCallCount', description='Tool calls in the messages.', ge=0)]
    nameless_tool_call_count: Annotated[
        int, Field(alias='namelessToolCallCount', description='Tool calls without a name.', ge=0)
    ]
    image_part_count: Annotated[int, Field(alias='imagePartCount', description='Image parts in the messages.', ge=0)]
    image_parts_missing_media_type: Annotated[
        int, Field(alias='imagePartsMissingMediaType', description='Image parts without a media type.', ge=0)
    ]
    last_message_role: Annotated[
        str | MISSING, Field(alias='lastMessageRole', description='Role of the last message, for example `user`.')
    ] = MISSING


class ModelCallFailureSource(RootModel[Literal['top_level', 'subagent', 'mcp_sampling']]):
    root: Annotated[
        Literal['top_level', 'subagent', 'mcp_sampling'],
        Field(description='Part of the program that made a failed model call.'),
    ]


class ModelCallFailureTransport(RootModel[Literal['http', 'websocket']]):
    root: Annotated[Literal['http', 'websocket'], Field(description='Transport of a failed or interrupted model call.')]


class ModelCallFinishedOutcome(RootModel[Literal['success', 'error', 'cancelled', 'rejected']]):
    root: Annotated[
        Literal['success', 'error', 'cancelled', 'rejected'], Field(description='How a dispatched model call ended.')
    ]


class ModelCallStartData(StrictModel):
    """The model call that begins."""

    model_config = ConfigDict(
        extra='forbid',
    )
    turn_id: Annotated[
        str, Field(alias='turnId', description='Id of the turn that makes the call, as in `assistant.turn_start`.')
    ]
    model: Annotated[str | MISSING, Field(description='Model that is called.')] = MISSING
    previous_response_id: Annotated[
        str | MISSING, Field(alias='previousResponseId', description='Id of the earlier response the call continues.')
    ] = MISSING
    fusion: Annotated[
        FusionAttribution | MISSING,
        Field(description='Fusion turn, phase and source model the event is attributed to; absent outside fusion.'),
    ] = MISSING


class ModelCallStartEvent(StrictModel):
    """Sent when a turn starts a model call. `turnId` joins it with `assistant.turn_start`; one turn may make several calls."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['model.call_start']
    data: ModelCallStartData


class ModelChangeSource(
    RootModel[Literal['model_command', 'settings_command', 'config_command', 'model_picker', 'managed_settings', 'repo_settings', 'startup', 'agent', 'plan_mode', 'automatic', 'sdk']]
):
    root: Annotated[
        Literal['model_command', 'settings_command', 'config_command', 'model_picker', 'managed_settings', 'repo_settings', 'startup', 'agent', 'plan_mode', 'automatic', 'sdk'],
        Field(description='Command, setting or actor that made a model change.'),
    ]


class OmittedBinaryOmittedReason(RootModel[Literal['too_large', 'asset_unavailable']]):
    root: Annotated[
        Literal['too_large', 'asset_unavailable'], Field(description='Why the bytes of a file or result were left out.')
    ]


class OmittedBinaryType(RootModel[Literal['image', 'resource']]):
    root: Annotated[
        Literal['image', 'resource'], Field(description='Kind of omitted bytes: an image or another resource.')
    ]


class PendingMessagesModifiedData(StrictModel):
    """Empty payload."""

    model_config = ConfigDict(
        extra='forbid',
    )


class PendingMessagesModifiedEvent(StrictModel):
    """Signals that the queue of pending messages has changed; the payload is empty."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['pending_messages.modified']
    data: PendingMessagesModifiedData


class PermissionApproved(StrictModel):
    """The action was approved."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['approved'], Field(description='Discriminator of the variant; always approved.')]
    managed_approval_handled: Annotated[
        bool | MISSING,
        Field(
            alias='managedApprovalHandled', description='Whether the managed approval of the action has been handled.'
        ),
    ] = MISSING


class PermissionAssentDetectedData(StrictModel):
    """The request that was assented to and the turn."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[
        str, Field(alias='requestId', description='Id of the earlier blocked request; joins with permission.requested.')
    ]
    turn_index: Annotated[int, Field(alias='turnIndex', description='Index of the turn the event refers to.', ge=0)]


class PermissionAssentDetectedEvent(StrictModel):
    """Sent when assent to a blocked permission request is detected. It refers back to that request by requestId."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['permission.assentDetected']
    data: PermissionAssentDetectedData


class PermissionAssistedApproval(StrictModel):
    """Outcome of an automatic judgement on a permission request."""

    model_config = ConfigDict(
        extra='forbid',
    )
    recommendation: Annotated[AssistedApprovalRecommendation, Field(description='What the judgement recommends.')]
    reason: Annotated[str | MISSING, Field(description='Reason given for the recommendation.')] = MISSING
    model: Annotated[str | MISSING, Field(description='Name of the model that judged.')] = MISSING
    failure_reason: Annotated[
        AssistedApprovalJudgeFailureReason | MISSING,
        Field(alias='failureReason', description='Why the judgement failed; absent when it did not fail.'),
    ] = MISSING


class PermissionCancelled(StrictModel):
    """The request was cancelled without a decision."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['cancelled'], Field(description='Discriminator of the variant; always cancelled.')]
    reason: Annotated[str | MISSING, Field(description='Reason of the cancellation; absent when none is given.')] = (
        MISSING
    )


class PermissionDecisionSource(
    RootModel[Literal['assisted_approval', 'human_response', 'host_policy', 'unattended_fallback', 'authorization_carry_forward']]
):
    root: Annotated[
        Literal['assisted_approval', 'human_response', 'host_policy', 'unattended_fallback', 'authorization_carry_forward'],
        Field(description='Who or what made a permission decision.'),
    ]


class PermissionDeniedByContentExclusionPolicy(StrictModel):
    """The action was denied by a content exclusion policy."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[
        Literal['denied-by-content-exclusion-policy'],
        Field(description='Discriminator of the variant; always denied-by-content-exclusion-policy.'),
    ]
    path: Annotated[str, Field(description='Path that the policy excludes.')]
    message: Annotated[str, Field(description='Message about the denial.')]


class PermissionDeniedByPermissionRequestHook(StrictModel):
    """The action was denied by a permission request hook."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[
        Literal['denied-by-permission-request-hook'],
        Field(description='Discriminator of the variant; always denied-by-permission-request-hook.'),
    ]
    message: Annotated[str | MISSING, Field(description='Message supplied by the hook; absent when there is none.')] = (
        MISSING
    )
    interrupt: Annotated[bool | MISSING, Field(description='Whether the hook asks for an interruption.')] = MISSING


class PermissionDeniedInteractivelyByUser(StrictModel):
    """The action was denied by the user when asked."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[
        Literal['denied-interactively-by-user'],
        Field(description='Discriminator of the variant; always denied-interactively-by-user.'),
    ]
    feedback: Annotated[
        str | MISSING, Field(description='Text the user gave with the denial; absent when none was given.')
    ] = MISSING
    force_reject: Annotated[
        bool | MISSING, Field(alias='forceReject', description='Whether the denial is a forced rejection.')
    ] = MISSING


class PermissionDeniedNoApprovalRuleAndCouldNotRequestFromUser(StrictModel):
    """The action was denied because no rule approved it and the user could not be asked."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[
        Literal['denied-no-approval-rule-and-could-not-request-from-user'],
        Field(
            description='Discriminator of the variant; always denied-no-approval-rule-and-could-not-request-from-user.'
        ),
    ]


class PermissionMessageAuthorizationDegradedData(StrictModel):
    """The turn whose message authorization is degraded."""

    model_config = ConfigDict(
        extra='forbid',
    )
    turn_index: Annotated[int, Field(alias='turnIndex', description='Index of the turn the event refers to.', ge=0)]


class PermissionMessageAuthorizationDegradedEvent(StrictModel):
    """Sent when the message authorization of a turn is degraded."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['permission.messageAuthorizationDegraded']
    data: PermissionMessageAuthorizationDegradedData


class PermissionMessageAuthorizationPolarity(RootModel[Literal['grant', 'denial']]):
    root: Annotated[
        Literal['grant', 'denial'], Field(description='Direction of an authorization record: grant or denial.')
    ]


class PermissionMessageAuthorizationReadData(StrictModel):
    """The turn whose messages were read."""

    model_config = ConfigDict(
        extra='forbid',
    )
    turn_index: Annotated[int, Field(alias='turnIndex', description='Index of the turn the event refers to.', ge=0)]
    activates_extraction: Annotated[
        bool | MISSING,
        Field(
            alias='activatesExtraction', description='Whether this reading activates the extraction of authorizations.'
        ),
    ] = MISSING


class PermissionMessageAuthorizationReadEvent(StrictModel):
    """Sent when the messages of a turn have been read for authorizations."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['permission.messageAuthorizationRead']
    data: PermissionMessageAuthorizationReadData


class PermissionMode(RootModel[Literal['manual', 'assisted', 'allow-all']]):
    root: Annotated[
        Literal['manual', 'assisted', 'allow-all'],
        Field(description='How permission requests are decided: by the user, with assistance, or always allowed.'),
    ]


class PermissionPromptRequestCommands(StrictModel):
    """Prompt for running shell commands."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['commands'], Field(description='Discriminator of the variant; always commands.')]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    full_command_text: Annotated[str, Field(alias='fullCommandText', description='Complete text of the command.')]
    intention: Annotated[str, Field(description='Purpose of the action as stated for the user.')]
    command_identifiers: Annotated[
        list[str], Field(alias='commandIdentifiers', description='Identifiers of the commands found in the text.')
    ]
    can_offer_session_approval: Annotated[
        bool,
        Field(
            alias='canOfferSessionApproval', description='Whether approval for the rest of the session can be offered.'
        ),
    ]
    warning: Annotated[
        str | MISSING, Field(description='Warning to show about the command; absent when there is none.')
    ] = MISSING
    assisted_approval: Annotated[
        PermissionAssistedApproval | MISSING,
        Field(
            alias='assistedApproval',
            description='Outcome of the assisted approval for this request; absent when none was made.',
        ),
    ] = MISSING
    managed_approval_required: Annotated[
        bool | MISSING,
        Field(alias='managedApprovalRequired', description='Whether managed approval is required for this action.'),
    ] = MISSING
    request_sandbox_bypass: Annotated[
        bool | MISSING,
        Field(alias='requestSandboxBypass', description='Whether the action asks to run outside the sandbox.'),
    ] = MISSING
    request_sandbox_permissive: Annotated[
        bool | MISSING,
        Field(alias='requestSandboxPermissive', description='Whether the command asks to run in a permissive sandbox.'),
    ] = MISSING
    request_sandbox_bypass_reason: Annotated[
        str | MISSING,
        Field(alias='requestSandboxBypassReason', description='Reason given for asking to run outside the sandbox.'),
    ] = MISSING


class PermissionPromptRequestCustomTool(StrictModel):
    """Prompt for calling a custom tool."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['custom-tool'], Field(description='Discriminator of the variant; always custom-tool.')]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    tool_name: Annotated[str, Field(alias='toolName', description='Name of the custom tool.')]
    tool_description: Annotated[str, Field(alias='toolDescription', description='Description of the custom tool.')]
    args: Annotated[Any | MISSING, Field(description='Arguments of the tool call, as an opaque value.')] = MISSING
    assisted_approval: Annotated[
        PermissionAssistedApproval | MISSING,
        Field(
            alias='assistedApproval',
            description='Outcome of the assisted approval for this request; absent when none was made.',
        ),
    ] = MISSING


class PermissionPromptRequestExtensionEnvAccess(StrictModel):
    """Prompt for giving an extension access to environment variables."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[
        Literal['extension-env-access'], Field(description='Discriminator of the variant; always extension-env-access.')
    ]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    extension_name: Annotated[str, Field(alias='extensionName', description='Name of the extension.')]
    environment_variables: Annotated[
        list[str],
        Field(
            alias='environmentVariables',
            description='Names of the environment variables the extension asks for.',
            min_length=1,
        ),
    ]
    assisted_approval: Annotated[
        PermissionAssistedApproval | MISSING,
        Field(
            alias='assistedApproval',
            description='Outcome of the assisted approval for this request; absent when none was made.',
        ),
    ] = MISSING


class PermissionPromptRequestExtensionManagement(StrictModel):
    """Prompt for managing extensions."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[
        Literal['extension-management'], Field(description='Discriminator of the variant; always extension-management.')
    ]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    operation: Annotated[str, Field(description='Name of the management operation.')]
    extension_name: Annotated[
        str | MISSING, Field(alias='extensionName', description='Name of the extension; absent when none is named.')
    ] = MISSING
    assisted_approval: Annotated[
        PermissionAssistedApproval | MISSING,
        Field(
            alias='assistedApproval',
            description='Outcome of the assisted approval for this request; absent when none was made.',
        ),
    ] = MISSING


class PermissionPromptRequestExtensionPermissionAccess(StrictModel):
    """Prompt for giving an extension permission capabilities."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[
        Literal['extension-permission-access'],
        Field(description='Discriminator of the variant; always extension-permission-access.'),
    ]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    extension_name: Annotated[str, Field(alias='extensionName', description='Name of the extension.')]
    capabilities: Annotated[list[str], Field(description='Names of the capabilities the extension asks for.')]
    assisted_approval: Annotated[
        PermissionAssistedApproval | MISSING,
        Field(
            alias='assistedApproval',
            description='Outcome of the assisted approval for this request; absent when none was made.',
        ),
    ] = MISSING


class PermissionPromptRequestFactory(StrictModel):
    """Prompt for running or authoring a factory."""

    model_config = ConfigDict(
        extra='forbid',
        arbitrary_types_allowed=True,
    )
    kind: Annotated[Literal['factory'], Field(description='Discriminator of the variant; always factory.')]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    operation: Annotated[FactoryPermissionOperation, Field(description='Whether the factory is to be run or authored.')]
    name: Annotated[str, Field(description='Name of the factory.')]
    description: Annotated[str, Field(description='Description of the factory.')]
    phases: Annotated[list[FactoryPermissionPhase], Field(description='Phases of the factory.')]
    max_concurrent_subagents: Annotated[
        int | MISSING,
        Field(
            alias='maxConcurrentSubagents', description='Largest number of sub-agents running at the same time.', ge=0
        ),
    ] = MISSING
    max_total_subagents: Annotated[
        int | MISSING, Field(alias='maxTotalSubagents', description='Largest number of sub-agents in total.', ge=0)
    ] = MISSING
    timeout_seconds: Annotated[
        Number | MISSING, Field(alias='timeoutSeconds', description='Time limit of the run, in seconds.')
    ] = MISSING
    max_ai_credits: Annotated[
        Number | MISSING, Field(alias='maxAiCredits', description='Largest number of AI credits the run may use.')
    ] = MISSING
    declared_max_concurrent_subagents: Annotated[
        int | MISSING,
        Field(
            alias='declaredMaxConcurrentSubagents',
            description='Declared limit of sub-agents running at the same time.',
            ge=0,
        ),
    ] = MISSING
    declared_max_total_subagents: Annotated[
        int | MISSING,
        Field(alias='declaredMaxTotalSubagents', description='Declared limit of sub-agents in total.', ge=0),
    ] = MISSING
    declared_timeout_seconds: Annotated[
        Number | MISSING, Field(alias='declaredTimeoutSeconds', description='Declared time limit, in seconds.')
    ] = MISSING
    declared_max_ai_credits: Annotated[
        Number | MISSING, Field(alias='declaredMaxAiCredits', description='Declared limit of AI credits.')
    ] = MISSING
    approval_key: Annotated[
        str, Field(alias='approvalKey', description='Key under which an approval of this factory is kept.')
    ]
    can_persist_approval: Annotated[
        bool, Field(alias='canPersistApproval', description='Whether an approval can be kept for later.')
    ]
    assisted_approval: Annotated[
        PermissionAssistedApproval | MISSING,
        Field(
            alias='assistedApproval',
            description='Outcome of the assisted approval for this request; absent when none was made.',
        ),
    ] = MISSING
    managed_approval_required: Annotated[
        bool | MISSING,
        Field(alias='managedApprovalRequired', description='Whether managed approval is required for this action.'),
    ] = MISSING


class PermissionPromptRequestHook(StrictModel):
    """Prompt for a permission request raised by a hook."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['hook'], Field(description='Discriminator of the variant; always hook.')]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    tool_name: Annotated[str, Field(alias='toolName', description='Name of the tool the hook is concerned with.')]
    tool_args: Annotated[
        Any | MISSING, Field(alias='toolArgs', description='Arguments of the tool call, as an opaque value.')
    ] = MISSING
    hook_message: Annotated[str | MISSING, Field(alias='hookMessage', description='Message supplied by the hook.')] = (
        MISSING
    )
    assisted_approval: Annotated[
        PermissionAssistedApproval | MISSING,
        Field(
            alias='assistedApproval',
            description='Outcome of the assisted approval for this request; absent when none was made.',
        ),
    ] = MISSING


class PermissionPromptRequestPathAccessKind(RootModel[Literal['read', 'shell', 'write']]):
    root: Annotated[
        Literal['read', 'shell', 'write'],
        Field(description='Kind of access to a path: reading, writing or by a shell command.'),
    ]


class PermissionPromptRequestRead(StrictModel):
    """Prompt for reading a file or directory."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['read'], Field(description='Discriminator of the variant; always read.')]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    intention: Annotated[str, Field(description='Purpose of the action as stated for the user.')]
    path: Annotated[str, Field(description='Path of the file or directory to read.')]
    resolved_path: Annotated[
        str | MISSING, Field(alias='resolvedPath', description='The path after resolution; absent when not reported.')
    ] = MISSING
    assisted_approval: Annotated[
        PermissionAssistedApproval | MISSING,
        Field(
            alias='assistedApproval',
            description='Outcome of the assisted approval for this request; absent when none was made.',
        ),
    ] = MISSING
    managed_approval_required: Annotated[
        bool | MISSING,
        Field(alias='managedApprovalRequired', description='Whether managed approval is required for this action.'),
    ] = MISSING


class PermissionPromptRequestUrl(StrictModel):
    """Prompt for accessing a URL."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['url'], Field(description='Discriminator of the variant; always url.')]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    intention: Annotated[str, Field(description='Purpose of the action as stated for the user.')]
    url: Annotated[str, Field(description='URL to fetch.')]
    redirected_from: Annotated[
        str | MISSING,
        Field(alias='redirectedFrom', description='URL that redirected here; absent when there was no redirect.'),
    ] = MISSING
    request_sandbox_bypass: Annotated[
        bool | MISSING,
        Field(alias='requestSandboxBypass', description='Whether the action asks to run outside the sandbox.'),
    ] = MISSING
    request_sandbox_bypass_reason: Annotated[
        str | MISSING,
        Field(alias='requestSandboxBypassReason', description='Reason given for asking to run outside the sandbox.'),
    ] = MISSING
    assisted_approval: Annotated[
        PermissionAssistedApproval | MISSING,
        Field(
            alias='assistedApproval',
            description='Outcome of the assisted approval for this request; absent when none was made.',
        ),
    ] = MISSING
    managed_approval_required: Annotated[
        bool | MISSING,
        Field(alias='managedApprovalRequired', description='Whether managed approval is required for this action.'),
    ] = MISSING


class PermissionPromptRequestWrite(StrictModel):
    """Prompt for creating or changing a file."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['write'], Field(description='Discriminator of the variant; always write.')]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    intention: Annotated[str, Field(description='Purpose of the action as stated for the user.')]
    file_name: Annotated[str, Field(alias='fileName', description='Path of the file to write.')]
    resolved_path: Annotated[
        str | MISSING, Field(alias='resolvedPath', description='The path after resolution; absent when not reported.')
    ] = MISSING
    diff: Annotated[str, Field(description='The change as a diff in unified form.')]
    new_file_contents: Annotated[
        str | MISSING,
        Field(
            alias='newFileContents', description='Complete text of the file after the change; absent when not given.'
        ),
    ] = MISSING
    can_offer_session_approval: Annotated[
        bool,
        Field(
            alias='canOfferSessionApproval', description='Whether approval for the rest of the session can be offered.'
        ),
    ]
    assisted_approval: Annotated[
        PermissionAssistedApproval | MISSING,
        Field(
            alias='assistedApproval',
            description='Outcome of the assisted approval for this request; absent when none was made.',
        ),
    ] = MISSING
    managed_approval_required: Annotated[
        bool | MISSING,
        Field(alias='managedApprovalRequired', description='Whether managed approval is required for this action.'),
    ] = MISSING


class PermissionRecommendation(RootModel[Literal['approve']]):
    root: Annotated[Literal['approve'], Field(description='Recommended decision for a permission request.')]


class PermissionRequestCustomTool(StrictModel):
    """Request to call a custom tool."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['custom-tool'], Field(description='Discriminator of the variant; always custom-tool.')]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    tool_name: Annotated[str, Field(alias='toolName', description='Name of the custom tool.')]
    tool_description: Annotated[str, Field(alias='toolDescription', description='Description of the custom tool.')]
    args: Annotated[Any | MISSING, Field(description='Arguments of the tool call, as an opaque value.')] = MISSING
    skip_permission: Annotated[
        bool | MISSING,
        Field(alias='skipPermission', description='Whether the tool is marked to be run without a permission prompt.'),
    ] = MISSING


class PermissionRequestExtensionEnvAccess(StrictModel):
    """Request of an extension to access environment variables."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[
        Literal['extension-env-access'], Field(description='Discriminator of the variant; always extension-env-access.')
    ]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    extension_name: Annotated[str, Field(alias='extensionName', description='Name of the extension.')]
    environment_variables: Annotated[
        list[str],
        Field(
            alias='environmentVariables',
            description='Names of the environment variables the extension asks for.',
            min_length=1,
        ),
    ]


class PermissionRequestExtensionManagement(StrictModel):
    """Request to manage extensions."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[
        Literal['extension-management'], Field(description='Discriminator of the variant; always extension-management.')
    ]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    operation: Annotated[str, Field(description='Name of the management operation.')]
    extension_name: Annotated[
        str | MISSING, Field(alias='extensionName', description='Name of the extension; absent when none is named.')
    ] = MISSING


class PermissionRequestExtensionPermissionAccess(StrictModel):
    """Request of an extension for permission capabilities."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[
        Literal['extension-permission-access'],
        Field(description='Discriminator of the variant; always extension-permission-access.'),
    ]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    extension_name: Annotated[str, Field(alias='extensionName', description='Name of the extension.')]
    capabilities: Annotated[list[str], Field(description='Names of the capabilities the extension asks for.')]


class PermissionRequestFactory(StrictModel):
    """Request to run or author a factory."""

    model_config = ConfigDict(
        extra='forbid',
        arbitrary_types_allowed=True,
    )
    kind: Annotated[Literal['factory'], Field(description='Discriminator of the variant; always factory.')]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    operation: Annotated[FactoryPermissionOperation, Field(description='Whether the factory is to be run or authored.')]
    name: Annotated[str, Field(description='Name of the factory.')]
    description: Annotated[str, Field(description='Description of the factory.')]
    phases: Annotated[list[FactoryPermissionPhase], Field(description='Phases of the factory.')]
    max_concurrent_subagents: Annotated[
        int | MISSING,
        Field(
            alias='maxConcurrentSubagents', description='Largest number of sub-agents running at the same time.', ge=0
        ),
    ] = MISSING
    max_total_subagents: Annotated[
        int | MISSING, Field(alias='maxTotalSubagents', description='Largest number of sub-agents in total.', ge=0)
    ] = MISSING
    timeout_seconds: Annotated[
        Number | MISSING, Field(alias='timeoutSeconds', description='Time limit of the run, in seconds.')
    ] = MISSING
    max_ai_credits: Annotated[
        Number | MISSING, Field(alias='maxAiCredits', description='Largest number of AI credits the run may use.')
    ] = MISSING
    declared_max_concurrent_subagents: Annotated[
        int | MISSING,
        Field(
            alias='declaredMaxConcurrentSubagents',
            description='Declared limit of sub-agents running at the same time.',
            ge=0,
        ),
    ] = MISSING
    declared_max_total_subagents: Annotated[
        int | MISSING,
        Field(alias='declaredMaxTotalSubagents', description='Declared limit of sub-agents in total.', ge=0),
    ] = MISSING
    declared_timeout_seconds: Annotated[
        Number | MISSING, Field(alias='declaredTimeoutSeconds', description='Declared time limit, in seconds.')
    ] = MISSING
    declared_max_ai_credits: Annotated[
        Number | MISSING, Field(alias='declaredMaxAiCredits', description='Declared limit of AI credits.')
    ] = MISSING
    approval_key: Annotated[
        str, Field(alias='approvalKey', description='Key under which an approval of this factory is kept.')
    ]
    can_persist_approval: Annotated[
        bool, Field(alias='canPersistApproval', description='Whether an approval can be kept for later.')
    ]


class PermissionRequestHook(StrictModel):
    """Request for permission that a hook raised for a tool call."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['hook'], Field(description='Discriminator of the variant; always hook.')]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    tool_name: Annotated[str, Field(alias='toolName', description='Name of the tool the hook is concerned with.')]
    tool_args: Annotated[
        Any | MISSING, Field(alias='toolArgs', description='Arguments of the tool call, as an opaque value.')
    ] = MISSING
    hook_message: Annotated[str | MISSING, Field(alias='hookMessage', description='Message supplied by the hook.')] = (
        MISSING
    )


class PermissionRequestMcp(StrictModel):
    """Request to call a tool of an MCP server."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['mcp'], Field(description='Discriminator of the variant; always mcp.')]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    server_name: Annotated[str, Field(alias='serverName', description='Name of the MCP server.')]
    tool_name: Annotated[
        str, Field(alias='toolName', description='Name of the tool; recordings show it prefixed with the server name.')
    ]
    tool_title: Annotated[str, Field(alias='toolTitle', description='Title of the tool as shown to people.')]
    args: Annotated[Any | MISSING, Field(description='Arguments of the tool call, as an opaque value.')] = MISSING
    read_only: Annotated[bool, Field(alias='readOnly', description='Whether the tool is regarded as read-only.')]
    permission_recommendation: Annotated[
        PermissionRecommendation | MISSING,
        Field(
            alias='permissionRecommendation',
            description='Recommended decision for the request; absent when there is none.',
        ),
    ] = MISSING


class PermissionRequestMemoryAction(RootModel[Literal['store', 'vote']]):
    root: Annotated[Literal['store', 'vote'], Field(description='What is done with a memory; the default is store.')]


class PermissionRequestMemoryDirection(RootModel[Literal['upvote', 'downvote']]):
    root: Annotated[Literal['upvote', 'downvote'], Field(description='Direction of a vote on a memory.')]


class PermissionRequestMemoryScope(RootModel[Literal['repository', 'user']]):
    root: Annotated[Literal['repository', 'user'], Field(description='Owner of a memory: the repository or the user.')]


class PermissionRequestRead(StrictModel):
    """Request to read a file or directory."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['read'], Field(description='Discriminator of the variant; always read.')]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    managed_approval_required: Annotated[
        bool | MISSING,
        Field(alias='managedApprovalRequired', description='Whether managed approval is required for this action.'),
    ] = MISSING
    intention: Annotated[str, Field(description='Purpose of the action as stated for the user.')]
    path: Annotated[str, Field(description='Path of the file or directory to read.')]
    resolved_path: Annotated[
        str | MISSING, Field(alias='resolvedPath', description='The path after resolution; absent when not reported.')
    ] = MISSING
    request_sandbox_bypass: Annotated[
        bool | MISSING,
        Field(alias='requestSandboxBypass', description='Whether the action asks to run outside the sandbox.'),
    ] = MISSING
    request_sandbox_bypass_reason: Annotated[
        str | MISSING,
        Field(alias='requestSandboxBypassReason', description='Reason given for asking to run outside the sandbox.'),
    ] = MISSING


class PermissionRequestShellCommand(StrictModel):
    """One command found in a shell command text."""

    model_config = ConfigDict(
        extra='forbid',
    )
    identifier: Annotated[str, Field(description='Identifier of the command, for example its text.')]
    read_only: Annotated[bool, Field(alias='readOnly', description='Whether the command is regarded as read-only.')]


class PermissionRequestShellCommandSegment(StrictModel):
    """One segment of a shell command text."""

    model_config = ConfigDict(
        extra='forbid',
    )
    identifier: Annotated[
        str, Field(description='Identifier of the command in this segment, for example the program name.')
    ]
    full_command_text: Annotated[str, Field(alias='fullCommandText', description='Complete text of this segment.')]


class PermissionRequestShellPossibleUrl(StrictModel):
    """One URL a shell command may reach."""

    model_config = ConfigDict(
        extra='forbid',
    )
    url: Annotated[str, Field(description='The URL.')]


class PermissionRequestUrl(StrictModel):
    """Request to access a URL."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['url'], Field(description='Discriminator of the variant; always url.')]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    managed_approval_required: Annotated[
        bool | MISSING,
        Field(alias='managedApprovalRequired', description='Whether managed approval is required for this action.'),
    ] = MISSING
    intention: Annotated[str, Field(description='Purpose of the action as stated for the user.')]
    url: Annotated[str, Field(description='URL to fetch.')]
    redirected_from: Annotated[
        str | MISSING,
        Field(alias='redirectedFrom', description='URL that redirected here; absent when there was no redirect.'),
    ] = MISSING
    request_sandbox_bypass: Annotated[
        bool | MISSING,
        Field(alias='requestSandboxBypass', description='Whether the action asks to run outside the sandbox.'),
    ] = MISSING
    request_sandbox_bypass_reason: Annotated[
        str | MISSING,
        Field(alias='requestSandboxBypassReason', description='Reason given for asking to run outside the sandbox.'),
    ] = MISSING


class PermissionRequestWrite(StrictModel):
    """Request to create or change a file."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['write'], Field(description='Discriminator of the variant; always write.')]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    managed_approval_required: Annotated[
        bool | MISSING,
        Field(alias='managedApprovalRequired', description='Whether managed approval is required for this action.'),
    ] = MISSING
    intention: Annotated[str, Field(description='Purpose of the action as stated for the user.')]
    file_name: Annotated[str, Field(alias='fileName', description='Path of the file to write.')]
    resolved_path: Annotated[
        str | MISSING, Field(alias='resolvedPath', description='The path after resolution; absent when not reported.')
    ] = MISSING
    diff: Annotated[str, Field(description='The change as a diff in unified form.')]
    new_file_contents: Annotated[
        str | MISSING,
        Field(
            alias='newFileContents', description='Complete text of the file after the change; absent when not given.'
        ),
    ] = MISSING
    can_offer_session_approval: Annotated[
        bool,
        Field(
            alias='canOfferSessionApproval', description='Whether approval for the rest of the session can be offered.'
        ),
    ]
    request_sandbox_bypass: Annotated[
        bool | MISSING,
        Field(alias='requestSandboxBypass', description='Whether the action asks to run outside the sandbox.'),
    ] = MISSING
    request_sandbox_bypass_reason: Annotated[
        str | MISSING,
        Field(alias='requestSandboxBypassReason', description='Reason given for asking to run outside the sandbox.'),
    ] = MISSING


class PermissionRule(StrictModel):
    """One permission rule."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[str, Field(description='Kind of action the rule is about.')]
    argument: Annotated[str | None, Field(description='Argument of the rule; null when it has none.')]


class PersistedBinaryImageType(RootModel[Literal['image', 'resource']]):
    root: Annotated[
        Literal['image', 'resource'], Field(description='Kind of inline bytes: an image or another resource.')
    ]


class PlanChangedOperation(RootModel[Literal['create', 'update', 'delete']]):
    root: Annotated[Literal['create', 'update', 'delete'], Field(description='What was done to the plan.')]


class PromptCacheBreakData(StrictModel):
    """Size and likely causes of one break of the prompt cache."""

    model_config = ConfigDict(
        extra='forbid',
    )
    primary_reason: Annotated[str, Field(alias='primaryReason', description='Main cause of the break.')]
    contributing_reasons: Annotated[
        list[str], Field(alias='contributingReasons', description='Further causes of the break.')
    ]
    before_request: Annotated[
        Any | MISSING, Field(alias='beforeRequest', description='Data on the request before the break.')
    ] = MISSING
    after_request: Annotated[
        Any | MISSING, Field(alias='afterRequest', description='Data on the request after the break.')
    ] = MISSING
    survived_tokens: Annotated[
        int, Field(alias='survivedTokens', description='Tokens that were still read from the cache.', ge=0)
    ]
    frontier_tokens: Annotated[
        int, Field(alias='frontierTokens', description='Tokens up to which the cache was expected to hold.', ge=0)
    ]
    shortfall_tokens: Annotated[
        int, Field(alias='shortfallTokens', description='Expected tokens that the cache did not give.', ge=0)
    ]
    retention_ratio: Annotated[
        float, Field(alias='retentionRatio', description='Share of the expected tokens that survived.', ge=0.0, le=1.0)
    ]
    model_from: Annotated[
        str | MISSING, Field(alias='modelFrom', description='Model before the break, when it changed.')
    ] = MISSING
    model_to: Annotated[
        str | MISSING, Field(alias='modelTo', description='Model after the break, when it changed.')
    ] = MISSING
    tools_added: Annotated[list[str] | MISSING, Field(alias='toolsAdded', description='Tools that were added.')] = (
        MISSING
    )
    tools_removed: Annotated[
        list[str] | MISSING, Field(alias='toolsRemoved', description='Tools that were removed.')
    ] = MISSING
    tools_redefined: Annotated[
        list[str] | MISSING, Field(alias='toolsRedefined', description='Tools whose definition changed.')
    ] = MISSING
    tools_added_raw: Annotated[
        list[str] | MISSING, Field(alias='toolsAddedRaw', description='Tools that were added, by unaltered name.')
    ] = MISSING
    tools_removed_raw: Annotated[
        list[str] | MISSING, Field(alias='toolsRemovedRaw', description='Tools that were removed, by unaltered name.')
    ] = MISSING
    tools_redefined_raw: Annotated[
        list[str] | MISSING,
        Field(alias='toolsRedefinedRaw', description='Tools whose definition changed, by unaltered name.'),
    ] = MISSING
    tools_reordered: Annotated[
        bool | MISSING, Field(alias='toolsReordered', description='True if the order of the tools changed.')
    ] = MISSING
    system_segments_changed: Annotated[
        list[str] | MISSING,
        Field(alias='systemSegmentsChanged', description='Segments of the system prompt that changed.'),
    ] = MISSING
    cache_config_changed_fields: Annotated[
        list[str] | MISSING,
        Field(alias='cacheConfigChangedFields', description='Fields of the cache configuration that changed.'),
    ] = MISSING
    rewrite_message_index: Annotated[
        int | MISSING,
        Field(alias='rewriteMessageIndex', description='Index of the first message that was rewritten.', ge=0),
    ] = MISSING
    rewrite_shape: Annotated[
        str | MISSING, Field(alias='rewriteShape', description='Shape of the rewrite of the history.')
    ] = MISSING
    rewrite_source: Annotated[
        list[str] | MISSING,
        Field(
            alias='rewriteSource',
            description='What rewrote the history before the call, such as a compaction or truncation.',
        ),
    ] = MISSING
    agent_name: Annotated[
        str | MISSING, Field(alias='agentName', description='Name of the agent whose call broke the cache.')
    ] = MISSING


class PromptCacheBreakEvent(StrictModel):
    """Reports that a model call reused less of the prompt cache than expected, with the likely causes. It names no turn."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['prompt_cache_break']
    data: PromptCacheBreakData


class ReasoningSummary(RootModel[Literal['none', 'concise', 'detailed']]):
    root: Annotated[
        Literal['none', 'concise', 'detailed'],
        Field(description='How detailed a summary of its reasoning the model is asked for.'),
    ]


class RecommendedAutoTier(RootModel[Literal['efficiency', 'balance', 'intelligence']]):
    root: Annotated[
        Literal['efficiency', 'balance', 'intelligence'],
        Field(description='Tier of auto mode that can be recommended.'),
    ]


class RemediationAction(
    RootModel[Literal['sign_in', 'switch_account', 'show_account', 'review_sandbox_policy', 'allow_sandbox_outbound']]
):
    root: Annotated[
        Literal['sign_in', 'switch_account', 'show_account', 'review_sandbox_policy', 'allow_sandbox_outbound'],
        Field(description='Step offered to the user to resolve a problem.'),
    ]


class SamplingCompletedData(StrictModel):
    """The sampling request that was resolved."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[
        str, Field(alias='requestId', description='Id of the resolved request; same as in sampling.requested.')
    ]


class SamplingCompletedEvent(StrictModel):
    """Sent when a sampling request is resolved. It joins with sampling.requested by requestId."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['sampling.completed']
    data: SamplingCompletedData


class SamplingRequestedData(StrictModel):
    """The sampling request of an MCP server."""

    request_id: Annotated[
        str, Field(alias='requestId', description='Id of the request; sampling.completed carries the same one.')
    ]
    server_name: Annotated[str, Field(alias='serverName', description='Name of the MCP server that asks.')]
    mcp_request_id: Annotated[
        Any, Field(alias='mcpRequestId', description='Id of the request in the MCP protocol, as an opaque value.')
    ]


class SamplingRequestedEvent(StrictModel):
    """Sent when an MCP server asks for sampling by the model. The answer goes back by RPC, and sampling.completed with the same requestId follows."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['sampling.requested']
    data: SamplingRequestedData


class SandboxAttestation(RootModel[Literal['spawn_succeeded', 'unsupported', 'builtin_policy_checked']]):
    root: Annotated[
        Literal['spawn_succeeded', 'unsupported', 'builtin_policy_checked'],
        Field(description='What a statement of the sandbox is based on.'),
    ]


class SandboxBackend(RootModel[Literal['seatbelt', 'bubblewrap', 'process_container', 'unsupported']]):
    root: Annotated[
        Literal['seatbelt', 'bubblewrap', 'process_container', 'unsupported'],
        Field(description='Mechanism that provides the sandbox.'),
    ]


class SandboxBypassSource(RootModel[Literal['model_requested', 'user_prompted', 'prompt_unavailable']]):
    root: Annotated[
        Literal['model_requested', 'user_prompted', 'prompt_unavailable'],
        Field(description='What led to a decision on a bypass or permissive retry.'),
    ]


class SandboxControl(
    RootModel[Literal['process', 'filesystem', 'network', 'routing', 'bypass', 'credentials', 'platform']]
):
    root: Annotated[
        Literal['process', 'filesystem', 'network', 'routing', 'bypass', 'credentials', 'platform'],
        Field(description='Area of protection a sandbox decision is about.'),
    ]


class SandboxDegradationReason(RootModel[Literal['denied_paths_unsupported', 'unsupported_platform']]):
    root: Annotated[
        Literal['denied_paths_unsupported', 'unsupported_platform'],
        Field(description='Why the sandbox gives less protection than asked for.'),
    ]


class SandboxDenialClass(
    RootModel[Literal['filesystem_read', 'filesystem_write', 'process_startup', 'registry_access', 'ipc_access', 'process_access', 'job_access', 'ui_access', 'service_access', 'network_outbound', 'network_local', 'network_host', 'other_access']]
):
    root: Annotated[
        Literal['filesystem_read', 'filesystem_write', 'process_startup', 'registry_access', 'ipc_access', 'process_access', 'job_access', 'ui_access', 'service_access', 'network_outbound', 'network_local', 'network_host', 'other_access'],
        Field(description='Class of access the sandbox denied.'),
    ]


class SandboxDenialConfidence(
    RootModel[Literal['captured', 'policy_corroborated', 'sandbox_reported', 'output_classified']]
):
    root: Annotated[
        Literal['captured', 'policy_corroborated', 'sandbox_reported', 'output_classified'],
        Field(description='How a denial was established, and so how sure it is.'),
    ]


class SandboxEnforcementPoint(RootModel[Literal['shell', 'builtin_filesystem', 'search', 'web_fetch', 'mcp', 'lsp']]):
    root: Annotated[
        Literal['shell', 'builtin_filesystem', 'search', 'web_fetch', 'mcp', 'lsp'],
        Field(description='Part of the program where the sandbox is enforced.'),
    ]


class SandboxFilesystemPolicyDetails(StrictModel):
    """Paths of a file system policy."""

    model_config = ConfigDict(
        extra='forbid',
    )
    readwrite_paths: Annotated[
        list[str], Field(alias='readwritePaths', description='Paths that may be read and written.')
    ]
    readonly_paths: Annotated[list[str], Field(alias='readonlyPaths', description='Paths that may only be read.')]
    denied_paths: Annotated[list[str], Field(alias='deniedPaths', description='Paths that are denied.')]


class SandboxOutcome(
    RootModel[Literal['resolved', 'inactive', 'engaged', 'succeeded', 'failed', 'degraded', 'denied', 'approved', 'declined']]
):
    root: Annotated[
        Literal['resolved', 'inactive', 'engaged', 'succeeded', 'failed', 'degraded', 'denied', 'approved', 'declined'],
        Field(description='Outcome of a sandbox decision.'),
    ]


class SandboxPlatform(RootModel[Literal['macos', 'linux', 'windows', 'other']]):
    root: Annotated[
        Literal['macos', 'linux', 'windows', 'other'], Field(description='Operating system the sandbox runs on.')
    ]


class SandboxPolicySource(RootModel[Literal['default_policy', 'user_policy']]):
    root: Annotated[Literal['default_policy', 'user_policy'], Field(description='Where a sandbox policy comes from.')]


class SandboxProxyMode(RootModel[Literal['none', 'loopback', 'external']]):
    root: Annotated[
        Literal['none', 'loopback', 'external'], Field(description='Proxy through which sandboxed network access goes.')
    ]


class ScheduleOrigin(RootModel[Literal['user', 'model']]):
    root: Annotated[Literal['user', 'model'], Field(description='Who made a schedule.')]


class SessionAutoModeResolvedData(StrictModel):
    """Model that auto mode chose, and what the choice rests on."""

    model_config = ConfigDict(
        extra='forbid',
        arbitrary_types_allowed=True,
    )
    chosen_model: Annotated[str, Field(alias='chosenModel', description='Id of the chosen model.')]
    reasoning_bucket: Annotated[
        AutoModeResolvedReasoningBucket | MISSING,
        Field(alias='reasoningBucket', description='Reasoning level assigned to the prompt.'),
    ] = MISSING
    category_scores: Annotated[
        dict[str, Number] | MISSING, Field(alias='categoryScores', description='Scores of the prompt by category name.')
    ] = MISSING
    predicted_label: Annotated[
        str | MISSING, Field(alias='predictedLabel', description='Label that the router predicted for the prompt.')
    ] = MISSING
    confidence: Annotated[float | MISSING, Field(description='Confidence of the prediction.', ge=0.0, le=1.0)] = MISSING
    candidate_models: Annotated[
        list[str] | MISSING, Field(alias='candidateModels', description='Ids of the models that were considered.')
    ] = MISSING
    routing_method: Annotated[
        str | MISSING, Field(alias='routingMethod', description='Method by which the model was chosen.')
    ] = MISSING
    available_models: Annotated[
        list[str] | MISSING, Field(alias='availableModels', description='Ids of the models that were available.')
    ] = MISSING
    fallback: Annotated[
        bool | MISSING, Field(description="Whether a fallback was used in place of the router's choice.")
    ] = MISSING
    fallback_reason: Annotated[
        str | MISSING, Field(alias='fallbackReason', description='Why a fallback was used; absent when none was.')
    ] = MISSING
    sticky_override: Annotated[
        bool | MISSING,
        Field(alias='stickyOverride', description="Whether a sticky choice overrode the router's choice."),
    ] = MISSING
    router_latency_ms: Annotated[
        float | MISSING, Field(alias='routerLatencyMs', description='Time the router took, in milliseconds.', ge=0.0)
    ] = MISSING
    end_to_end_latency_ms: Annotated[
        float | MISSING,
        Field(alias='endToEndLatencyMs', description='Time the whole choice took, in milliseconds.', ge=0.0),
    ] = MISSING
    chosen_shortfall: Annotated[
        Number | MISSING, Field(alias='chosenShortfall', description='Shortfall computed for the chosen model.')
    ] = MISSING
    has_image: Annotated[bool | MISSING, Field(alias='hasImage', description='Whether the prompt holds an image.')] = (
        MISSING
    )


class SessionAutoModeResolvedEvent(StrictModel):
    """Sent when auto mode chose the model for the first prompt of an auto session."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.auto_mode_resolved']
    data: SessionAutoModeResolvedData


class SessionAutoTierRecommendationData(StrictModel):
    """A recommended tier of auto mode."""

    model_config = ConfigDict(
        extra='forbid',
    )
    recommended_auto_tier: Annotated[
        RecommendedAutoTier, Field(alias='recommendedAutoTier', description='The recommended tier.')
    ]


class SessionAutoTierRecommendationEvent(StrictModel):
    """Recommends a tier of auto mode after a successful model call in auto mode; it is not written to the log."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.auto_tier_recommendation']
    data: SessionAutoTierRecommendationData


class SessionAutoTierSwitchFailedData(StrictModel):
    """A failed switch of the auto tier."""

    model_config = ConfigDict(
        extra='forbid',
    )
    effective_auto_tier: Annotated[
        AutoTier | MISSING, Field(alias='effectiveAutoTier', description='Tier that stays in force.')
    ] = MISSING
    requested_auto_tier: Annotated[
        AutoTier | None,
        Field(alias='requestedAutoTier', description='Tier that was asked for; null when no tier was named.'),
    ]
    reason: Annotated[AutoTierSwitchFailureReason, Field(description='Why the switch failed.')]


class SessionAutoTierSwitchFailedEvent(StrictModel):
    """Sent when a requested switch of the auto tier failed; the previous preference stays. It is not replayed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.auto_tier_switch_failed']
    data: SessionAutoTierSwitchFailedData


class SessionAutopilotObjectiveChangedData(StrictModel):
    """Change of an autopilot objective."""

    model_config = ConfigDict(
        extra='forbid',
    )
    operation: Annotated[AutopilotObjectiveChangedOperation, Field(description='What was done to the objective.')]
    id: Annotated[int | MISSING, Field(description='Number of the objective.', gt=0)] = MISSING
    status: Annotated[
        AutopilotObjectiveChangedStatus | MISSING, Field(description='Status of the objective after the change.')
    ] = MISSING


class SessionAutopilotObjectiveChangedEvent(StrictModel):
    """Sent when the objective of autopilot was created, updated or deleted; `session.task_complete` refers to its `id`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.autopilot_objective_changed']
    data: SessionAutopilotObjectiveChangedData


class SessionBackgroundTasksChangedData(StrictModel):
    """Empty payload of a pure signal."""

    model_config = ConfigDict(
        extra='forbid',
    )


class SessionBackgroundTasksChangedEvent(StrictModel):
    """Signals that the background tasks changed; it carries no id and is not written to the log."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.background_tasks_changed']
    data: SessionBackgroundTasksChangedData


class SessionBinaryAssetData(StrictModel):
    """Content of a binary asset."""

    model_config = ConfigDict(
        extra='forbid',
    )
    asset_id: Annotated[
        str, Field(alias='assetId', description='Id that attachments and tool results use to refer to these bytes.')
    ]
    type: Annotated[BinaryAssetType, Field(description='Kind of the asset.')]
    mime_type: Annotated[str, Field(alias='mimeType', description='Media type of the bytes.')]
    byte_length: Annotated[int, Field(alias='byteLength', description='Size of the asset in bytes.', ge=0)]
    data: Annotated[str, Field(description='The bytes, encoded as text.')]
    description: Annotated[str | MISSING, Field(description='Description of the asset.')] = MISSING
    metadata: Annotated[dict[str, Any] | MISSING, Field(description='Further properties of the asset.')] = MISSING


class SessionBinaryAssetEvent(StrictModel):
    """Stores the bytes of one image or resource; other events refer to them by `assetId`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.binary_asset']
    data: SessionBinaryAssetData


class SessionCanvasClosedData(StrictModel):
    """A closed canvas instance."""

    model_config = ConfigDict(
        extra='forbid',
    )
    instance_id: Annotated[str, Field(alias='instanceId', description='Id of the canvas instance.', min_length=1)]
    extension_id: Annotated[
        str, Field(alias='extensionId', description='Id of the extension that provides the canvas.')
    ]
    canvas_id: Annotated[str, Field(alias='canvasId', description='Id of the canvas within its extension.')]


class SessionCanvasClosedEvent(StrictModel):
    """Sent live when the canvas instance of an earlier `session.canvas.opened` closed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.canvas.closed']
    data: SessionCanvasClosedData


class SessionCanvasOpenedData(StrictModel):
    """An open canvas instance."""

    model_config = ConfigDict(
        extra='forbid',
    )
    instance_id: Annotated[str, Field(alias='instanceId', description='Id of the canvas instance.')]
    extension_id: Annotated[
        str, Field(alias='extensionId', description='Id of the extension that provides the canvas.')
    ]
    extension_name: Annotated[
        str | MISSING, Field(alias='extensionName', description='Display name of the extension.')
    ] = MISSING
    canvas_id: Annotated[str, Field(alias='canvasId', description='Id of the canvas within its extension.')]
    icon: Annotated[str | MISSING, Field(description='Icon of the canvas.')] = MISSING
    title: Annotated[str | MISSING, Field(description='Title of the instance.')] = MISSING
    status: Annotated[str | MISSING, Field(description='Status text of the instance.')] = MISSING
    url: Annotated[str | MISSING, Field(description='Address from which the canvas is shown.')] = MISSING
    input: Annotated[Any | MISSING, Field(description='Input that the canvas was opened with: any JSON value.')] = (
        MISSING
    )


class SessionCanvasOpenedEvent(StrictModel):
    """Sent live when a canvas instance opened; the same `instanceId` clears an earlier `session.canvas.unavailable`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.canvas.opened']
    data: SessionCanvasOpenedData


class SessionCanvasRecordedData(StrictModel):
    """A canvas instance to restore."""

    model_config = ConfigDict(
        extra='forbid',
    )
    instance_id: Annotated[str, Field(alias='instanceId', description='Id of the canvas instance.', min_length=1)]
    extension_id: Annotated[
        str, Field(alias='extensionId', description='Id of the extension that provides the canvas.')
    ]
    canvas_id: Annotated[str, Field(alias='canvasId', description='Id of the canvas within its extension.')]
    title: Annotated[str | MISSING, Field(description='Title of the instance.')] = MISSING
    input: Annotated[Any | MISSING, Field(description='Input that the canvas was opened with: any JSON value.')] = (
        MISSING
    )


class SessionCanvasRecordedEvent(StrictModel):
    """Durable counterpart of `session.canvas.opened`, used to restore the canvas when a session is resumed from its log."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.canvas.recorded']
    data: SessionCanvasRecordedData


class SessionCanvasRemovedData(StrictModel):
    """A removed canvas instance."""

    model_config = ConfigDict(
        extra='forbid',
    )
    instance_id: Annotated[str, Field(alias='instanceId', description='Id of the canvas instance.', min_length=1)]
    extension_id: Annotated[
        str, Field(alias='extensionId', description='Id of the extension that provides the canvas.')
    ]
    canvas_id: Annotated[str, Field(alias='canvasId', description='Id of the canvas within its extension.')]


class SessionCanvasRemovedEvent(StrictModel):
    """Durable record that a canvas instance is gone; on replay it supersedes the `session.canvas.recorded` of the same instance."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.canvas.removed']
    data: SessionCanvasRemovedData


class SessionCanvasUnavailableData(StrictModel):
    """An unavailable canvas instance."""

    model_config = ConfigDict(
        extra='forbid',
    )
    instance_id: Annotated[str, Field(alias='instanceId', description='Id of the canvas instance.', min_length=1)]
    extension_id: Annotated[
        str, Field(alias='extensionId', description='Id of the extension that provides the canvas.')
    ]
    canvas_id: Annotated[str, Field(alias='canvasId', description='Id of the canvas within its extension.')]


class SessionCanvasUnavailableEvent(StrictModel):
    """Sent live when a canvas instance became unavailable; a later `session.canvas.opened` of the same instance clears it. It is never replayed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.canvas.unavailable']
    data: SessionCanvasUnavailableData


class SessionCompactionStartData(StrictModel):
    """State of the context before a compaction."""

    model_config = ConfigDict(
        extra='forbid',
    )
    model: Annotated[str | MISSING, Field(description='Id of the model in use.')] = MISSING
    system_tokens: Annotated[
        int | MISSING,
        Field(alias='systemTokens', description='Part of the context taken by the system prompt, in tokens.', ge=0),
    ] = MISSING
    conversation_tokens: Annotated[
        int | MISSING,
        Field(
            alias='conversationTokens', description='Part of the context taken by the conversation, in tokens.', ge=0
        ),
    ] = MISSING
    tool_definitions_tokens: Annotated[
        int | MISSING,
        Field(
            alias='toolDefinitionsTokens', description='Part of the context taken by tool definitions, in tokens.', ge=0
        ),
    ] = MISSING
    current_tokens: Annotated[
        int | MISSING,
        Field(alias='currentTokens', description='Size of the context before the compaction, in tokens.', ge=0),
    ] = MISSING
    token_limit: Annotated[
        int | MISSING, Field(alias='tokenLimit', description='Limit of the context, in tokens.', ge=0)
    ] = MISSING
    trigger: Annotated[CompactionTrigger | MISSING, Field(description='What set off the compaction.')] = MISSING


class SessionCompactionStartEvent(StrictModel):
    """Sent when the conversation history begins to be compacted; `session.compaction_complete` reports the result."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.compaction_start']
    data: SessionCompactionStartData


class SessionContextClearedData(StrictModel):
    """Extent of a context clearing."""

    model_config = ConfigDict(
        extra='forbid',
    )
    initial_message: Annotated[
        str | MISSING,
        Field(
            alias='initialMessage',
            description='Message that the cleared conversation starts with; absent when there is none.',
        ),
    ] = MISSING
    messages_cleared: Annotated[
        int, Field(alias='messagesCleared', description='Number of messages that were cleared.', ge=0)
    ]


class SessionContextClearedEvent(StrictModel):
    """Sent when the conversation context was cleared."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.context_cleared']
    data: SessionContextClearedData


class SessionCustomAgentsUpdatedData(StrictModel):
    """The custom agents of the session."""

    model_config = ConfigDict(
        extra='forbid',
    )
    agents: Annotated[list[CustomAgentsUpdatedAgent], Field(description='All custom agents found.')]
    warnings: Annotated[list[str], Field(description='Warnings met while the agents were loaded.')]
    errors: Annotated[list[str], Field(description='Errors met while the agents were loaded.')]


class SessionCustomAgentsUpdatedEvent(StrictModel):
    """Sent live when the set of custom agents was loaded or changed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.custom_agents_updated']
    data: SessionCustomAgentsUpdatedData


class SessionCustomNotificationData(StrictModel):
    """A notification whose content is defined by its source."""

    model_config = ConfigDict(
        extra='forbid',
    )
    source: Annotated[str, Field(description='Name of the source that sends the notification.', min_length=1)]
    name: Annotated[str, Field(description='Name of the notification, as given by its source.', min_length=1)]
    version: Annotated[
        int | MISSING, Field(description="Version of the payload's format; absent when the source gives none.", gt=0)
    ] = MISSING
    subject: Annotated[
        CustomNotificationSubject | MISSING, Field(description='Identifiers of what the notification is about.')
    ] = MISSING
    payload: Annotated[
        CustomNotificationPayload, Field(description='Content of the notification, as given by its source.')
    ]


class SessionCustomNotificationEvent(StrictModel):
    """Carries a notification defined by its source; it is not written to the log."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.custom_notification']
    data: SessionCustomNotificationData


class SessionErrorData(StrictModel):
    """An error of the session."""

    model_config = ConfigDict(
        extra='forbid',
    )
    error_type: Annotated[str, Field(alias='errorType', description='Category of the error, such as `query`.')]
    error_code: Annotated[
        str | MISSING,
        Field(alias='errorCode', description='More exact code of the error; `auto_mode_switch.requested` repeats it.'),
    ] = MISSING
    eligible_for_auto_switch: Annotated[
        bool | MISSING,
        Field(
            alias='eligibleForAutoSwitch',
            description='Whether the error may lead to a switch of the model in auto mode.',
        ),
    ] = MISSING
    message: Annotated[str, Field(description='Text of the error.')]
    remediation: Annotated[RemediationAction | MISSING, Field(description='Action that may resolve the error.')] = (
        MISSING
    )
    stack: Annotated[str | MISSING, Field(description='Stack trace of the error.')] = MISSING
    status_code: Annotated[
        int | MISSING, Field(alias='statusCode', description='HTTP status code of the failed request.', ge=0, le=999)
    ] = MISSING
    provider_call_id: Annotated[
        str | MISSING, Field(alias='providerCallId', description='Id of the call at the model provider.')
    ] = MISSING
    service_request_id: Annotated[
        str | MISSING, Field(alias='serviceRequestId', description='Id of the request at the Copilot service.')
    ] = MISSING
    url: Annotated[str | MISSING, Field(description='Web address with more information.')] = MISSING


class SessionErrorEvent(StrictModel):
    """Reports an error of the session, such as a failed model request. One with `eligibleForAutoSwitch` is followed by `auto_mode_switch.requested` or by a silent model switch."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.error']
    data: SessionErrorData


class SessionFusionCommitStartedData(StrictModel):
    """A commit of a fusion's output."""

    model_config = ConfigDict(
        extra='forbid',
    )
    fusion_id: Annotated[
        str, Field(alias='fusionId', description='Id of the fusion turn, as in `session.fusion_resolved`.')
    ]
    commit_id: Annotated[str, Field(alias='commitId', description='Id of the commit.')]
    source_phase_id: Annotated[
        str, Field(alias='sourcePhaseId', description='Id of the phase whose output is committed.')
    ]
    source_model: Annotated[str, Field(alias='sourceModel', description='Id of the model whose output is committed.')]
    kind: Annotated[FusionCommitKind, Field(description='Kind of the committed output.')]
    tool_call_id: Annotated[
        str | None, Field(alias='toolCallId', description='Id of the committed tool call; null for a text.')
    ]


class SessionFusionCommitStartedEvent(StrictModel):
    """Sent before the output of a fusion is committed, as its idempotency boundary; `session.fusion_completed` has the same `commitId`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.fusion_commit_started']
    data: SessionFusionCommitStartedData


class SessionFusionCompletedData(StrictModel):
    """Outcome and usage of a fusion turn."""

    model_config = ConfigDict(
        extra='forbid',
    )
    fusion_id: Annotated[
        str, Field(alias='fusionId', description='Id of the fusion turn, as in `session.fusion_resolved`.')
    ]
    commit_id: Annotated[
        str, Field(alias='commitId', description='Id of the commit, as in `session.fusion_commit_started`.')
    ]
    turn_id: Annotated[str, Field(alias='turnId', description='Id of the turn, as in `assistant.turn_start`.')]
    synthetic_model: Annotated[
        str, Field(alias='syntheticModel', description='Name of the synthetic model that stands for the fusion.')
    ]
    pattern: Annotated[FusionPattern, Field(description='Pattern by which the models worked together.')]
    outcome: Annotated[str, Field(description='Outcome of the fusion.')]
    final_source_phase_id: Annotated[
        str | None,
        Field(
            alias='finalSourcePhaseId', description='Id of the phase whose output was taken; null when there is none.'
        ),
    ]
    final_source_model: Annotated[
        str | None,
        Field(alias='finalSourceModel', description='Id of the model whose output was taken; null when there is none.'),
    ]
    follow_up_model: Annotated[str, Field(alias='followUpModel', description='Id of the model for follow-up turns.')]
    degraded_reason: Annotated[
        str | None, Field(alias='degradedReason', description='Why the fusion was degraded; null when it was not.')
    ]
    phase_count: Annotated[int, Field(alias='phaseCount', description='Number of phases that ran.', ge=0)]
    request_count: Annotated[int, Field(alias='requestCount', description='Number of model requests.', ge=0)]
    input_tokens: Annotated[int, Field(alias='inputTokens', description='Input tokens over all phases.', ge=0)]
    output_tokens: Annotated[int, Field(alias='outputTokens', description='Output tokens over all phases.', ge=0)]
    cached_tokens: Annotated[
        int, Field(alias='cachedTokens', description='Tokens read from the prompt cache over all phases.', ge=0)
    ]
    cache_write_tokens: Annotated[
        int | MISSING,
        Field(alias='cacheWriteTokens', description='Tokens written to the prompt cache over all phases.', ge=0),
    ] = MISSING
    total_nano_aiu: Annotated[
        float, Field(alias='totalNanoAiu', description='Cost of the fusion in nano AI units.', ge=0.0)
    ]
    duration_ms: Annotated[
        float, Field(alias='durationMs', description='Time the fusion took, in milliseconds.', ge=0.0)
    ]


class SessionFusionCompletedEvent(StrictModel):
    """Sent when a fusion turn is complete, with its outcome and its usage; `commitId` is that of `session.fusion_commit_started`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.fusion_completed']
    data: SessionFusionCompletedData


class SessionFusionHandoffData(StrictModel):
    """A handover between two phases."""

    model_config = ConfigDict(
        extra='forbid',
    )
    fusion_id: Annotated[
        str, Field(alias='fusionId', description='Id of the fusion turn, as in `session.fusion_resolved`.')
    ]
    source_phase_id: Annotated[str, Field(alias='sourcePhaseId', description='Id of the phase that passes on.')]
    target_phase_id: Annotated[str, Field(alias='targetPhaseId', description='Id of the phase that takes over.')]
    target_model: Annotated[str, Field(alias='targetModel', description='Id of the model that takes over.')]
    message: Annotated[Any, Field(description='The message that is passed on: any JSON value.')]


class SessionFusionHandoffEvent(StrictModel):
    """Sent when one phase of a fusion passes a message on to another phase."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.fusion_handoff']
    data: SessionFusionHandoffData


class SessionFusionResolvedData(StrictModel):
    """Plan of a fusion turn."""

    model_config = ConfigDict(
        extra='forbid',
    )
    fusion_id: Annotated[
        str, Field(alias='fusionId', description='Id of the fusion turn, repeated in the events that belong to it.')
    ]
    turn_id: Annotated[str, Field(alias='turnId', description='Id of the turn, as in `assistant.turn_start`.')]
    contract_version: Annotated[int, Field(alias='contractVersion', description='Version of the routing contract.')]
    synthetic_model: Annotated[
        str, Field(alias='syntheticModel', description='Name of the synthetic model that stands for the fusion.')
    ]
    policy: Annotated[str, Field(description='Name of the routing policy.')]
    route_source: Annotated[str | MISSING, Field(alias='routeSource', description='Where the route comes from.')] = (
        MISSING
    )
    plan_version: Annotated[str | MISSING, Field(alias='planVersion', description='Version of the plan.')] = MISSING
    policy_version: Annotated[str | MISSING, Field(alias='policyVersion', description='Version of the policy.')] = (
        MISSING
    )
    model_universe_version: Annotated[
        str | MISSING, Field(alias='modelUniverseVersion', description='Version of the set of models.')
    ] = MISSING
    rule_id: Annotated[str | MISSING, Field(alias='ruleId', description='Id of the rule that matched.')] = MISSING
    rule_index: Annotated[
        int | MISSING, Field(alias='ruleIndex', description='Position of the rule that matched.', ge=0)
    ] = MISSING
    rule_name: Annotated[str | MISSING, Field(alias='ruleName', description='Name of the rule that matched.')] = MISSING
    scores: Annotated[FusionScores | MISSING, Field(description='Scores of the prompt.')] = MISSING
    pattern: Annotated[FusionPattern, Field(description='Pattern by which the models work together.')]
    phase_plan: Annotated[
        list[FusionPhasePlanStep] | MISSING, Field(alias='phasePlan', description='Planned phases, in order.')
    ] = MISSING
    primary_model: Annotated[str, Field(alias='primaryModel', description='Id of the primary model.')]
    secondary_model: Annotated[
        str | None,
        Field(alias='secondaryModel', description='Id of the secondary model; null when the pattern has none.'),
    ]
    fallback_model: Annotated[
        str, Field(alias='fallbackModel', description='Id of the model to use when the pattern fails.')
    ]
    follow_up_model: Annotated[str, Field(alias='followUpModel', description='Id of the model for follow-up turns.')]
    follow_up: Annotated[
        FusionFollowUpRecommendation | MISSING, Field(alias='followUp', description='What to do with follow-up turns.')
    ] = MISSING
    routing_latency_ms: Annotated[
        float | MISSING, Field(alias='routingLatencyMs', description='Time the routing took, in milliseconds.', ge=0.0)
    ] = MISSING


class SessionFusionResolvedEvent(StrictModel):
    """Sent when a fusion turn was routed. Its `fusionId` attributes later messages, calls and tools to the turn."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.fusion_resolved']
    data: SessionFusionResolvedData


class SessionFusionRouteFailedData(StrictModel):
    """A failed routing attempt."""

    model_config = ConfigDict(
        extra='forbid',
    )
    attempt_id: Annotated[
        str, Field(alias='attemptId', description='Id of the attempt, as in `session.fusion_route_started`.')
    ]
    synthetic_model: Annotated[
        str, Field(alias='syntheticModel', description='Name of the synthetic model that stands for the fusion.')
    ]
    policy: Annotated[str, Field(description='Name of the routing policy.')]
    reason: Annotated[str, Field(description='Why the routing failed.')]
    error_message: Annotated[
        str | MISSING, Field(alias='errorMessage', description='Text of the error; absent when there is none.')
    ] = MISSING
    fallback_model: Annotated[
        str, Field(alias='fallbackModel', description='Id of the model used in place of the fusion.')
    ]
    routing_latency_ms: Annotated[
        float | MISSING, Field(alias='routingLatencyMs', description='Time the attempt took, in milliseconds.', ge=0.0)
    ] = MISSING


class SessionFusionRouteFailedEvent(StrictModel):
    """Sent when a routing attempt begun by `session.fusion_route_started` failed and a fallback model is used."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.fusion_route_failed']
    data: SessionFusionRouteFailedData


class SessionFusionRouteStartedData(StrictModel):
    """A routing attempt."""

    model_config = ConfigDict(
        extra='forbid',
    )
    attempt_id: Annotated[
        str, Field(alias='attemptId', description='Id of the attempt, shared with `session.fusion_route_failed`.')
    ]
    turn_kind: Annotated[FusionTurnKind, Field(alias='turnKind', description='Kind of turn to route.')]
    synthetic_model: Annotated[
        str | MISSING,
        Field(alias='syntheticModel', description='Name of the synthetic model that stands for the fusion.'),
    ] = MISSING
    policy: Annotated[str | MISSING, Field(description='Name of the routing policy.')] = MISSING


class SessionFusionRouteStartedEvent(StrictModel):
    """Sent live when the routing of a fusion turn begins, before a fusion id exists; a failure is reported by `session.fusion_route_failed`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.fusion_route_started']
    data: SessionFusionRouteStartedData


class SessionHandoffData(StrictModel):
    """Origin and content of a handoff."""

    model_config = ConfigDict(
        extra='forbid',
    )
    handoff_time: Annotated[AwareDatetime, Field(alias='handoffTime', description='Time of the handoff.')]
    source_type: Annotated[
        HandoffSourceType,
        Field(alias='sourceType', description='Whether the work came from a remote or a local session.'),
    ]
    repository: Annotated[HandoffRepository | MISSING, Field(description='Repository that the work belongs to.')] = (
        MISSING
    )
    context: Annotated[str | MISSING, Field(description='Additional context handed over with the work.')] = MISSING
    summary: Annotated[str | MISSING, Field(description='Summary of the work done so far.')] = MISSING
    remote_session_id: Annotated[
        str | MISSING, Field(alias='remoteSessionId', description='Id of the session that was handed off.')
    ] = MISSING
    host: Annotated[str | MISSING, Field(description='Host of the session or repository that was handed off.')] = (
        MISSING
    )


class SessionHandoffEvent(StrictModel):
    """Sent when work is handed over from a remote or a local session."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.handoff']
    data: SessionHandoffData


class SessionInfoData(StrictModel):
    """An informational message."""

    model_config = ConfigDict(
        extra='forbid',
    )
    info_type: Annotated[
        str,
        Field(
            alias='infoType',
            description='Category of the message, such as `model_retry`, `file_created`, `configuration` or `cancellation`.',
        ),
    ]
    message: Annotated[str, Field(description='Text of the message.')]
    url: Annotated[str | MISSING, Field(description='Web address with more information.')] = MISSING
    tip: Annotated[str | MISSING, Field(description='Hint to show with the message.')] = MISSING


class SessionInfoEvent(StrictModel):
    """Carries an informational message for the user, such as a note about a retry or a created file."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.info']
    data: SessionInfoData


class SessionLimitsConfig(StrictModel):
    """Usage limits of a session."""

    model_config = ConfigDict(
        extra='forbid',
    )
    max_ai_credits: Annotated[
        float | MISSING,
        Field(alias='maxAiCredits', description='Largest number of AI credits that the session may use.', gt=0.0),
    ] = MISSING


class SessionLimitsExhaustedRequestedData(StrictModel):
    """Credits used and the limit that was reached."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[
        str,
        Field(
            alias='requestId', description='Id of the request; session_limits_exhausted.completed carries the same one.'
        ),
    ]
    used_ai_credits: Annotated[float, Field(alias='usedAiCredits', description='AI credits used so far.', ge=0.0)]
    max_ai_credits: Annotated[float, Field(alias='maxAiCredits', description='Limit of AI credits.', gt=0.0)]


class SessionLimitsExhaustedRequestedEvent(StrictModel):
    """Sent when the AI credit limit of the session is exhausted. The answer goes back by RPC, and session_limits_exhausted.completed with the same requestId follows."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session_limits_exhausted.requested']
    data: SessionLimitsExhaustedRequestedData


class SessionLimitsExhaustedResponseAction(RootModel[Literal['add', 'set', 'unset', 'cancel']]):
    root: Annotated[
        Literal['add', 'set', 'unset', 'cancel'],
        Field(description='What to do with an exhausted limit: add to it, set a new one, remove it, or cancel.'),
    ]


class SessionManagedSettingsEnforcedData(StrictModel):
    """An action governed by a managed setting."""

    model_config = ConfigDict(
        extra='forbid',
    )
    action: Annotated[ManagedSettingsEnforcedAction, Field(description='What the policy did.')]
    escalation: Annotated[
        ManagedSettingsEnforcedEscalation | MISSING, Field(description='Escalation of permissions that was attempted.')
    ] = MISSING
    setting: Annotated[str, Field(description='Name of the setting that was enforced.')]
    fail_closed: Annotated[
        bool, Field(alias='failClosed', description='Whether the enforcement comes from settings that failed closed.')
    ]
    message: Annotated[str, Field(description='Explanation of the enforcement.')]


class SessionManagedSettingsEnforcedEvent(StrictModel):
    """Sent live when a managed setting (see `session.managed_settings_resolved`) governed a concrete action."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.managed_settings_enforced']
    data: SessionManagedSettingsEnforcedData


class SessionManagedSettingsResolvedData(StrictModel):
    """Origin and effect of the managed settings."""

    model_config = ConfigDict(
        extra='forbid',
    )
    source: Annotated[
        ManagedSettingsResolvedSource,
        Field(description='Where the managed settings come from; `none` when there are none.'),
    ]
    server_managed: Annotated[bool, Field(alias='serverManaged', description='Whether settings from the server apply.')]
    device_managed: Annotated[bool, Field(alias='deviceManaged', description='Whether settings from the device apply.')]
    client_managed: Annotated[
        bool | MISSING, Field(alias='clientManaged', description='Whether settings from the client apply.')
    ] = MISSING
    policy_helper_managed: Annotated[
        bool | MISSING, Field(alias='policyHelperManaged', description='Whether settings from a policy helper apply.')
    ] = MISSING
    fail_closed: Annotated[
        bool,
        Field(alias='failClosed', description='Whether the managed settings failed closed, to the restrictive side.'),
    ]
    sandbox_enabled_by_undetermined_policy: Annotated[
        bool | MISSING,
        Field(
            alias='sandboxEnabledByUndeterminedPolicy',
            description='Whether the sandbox is on because the policy could not be determined.',
        ),
    ] = MISSING
    bypass_permissions_disabled: Annotated[
        bool,
        Field(
            alias='bypassPermissionsDisabled', description='Whether modes that bypass permission requests are disabled.'
        ),
    ]
    permissions_allow_intersected: Annotated[
        bool | MISSING,
        Field(
            alias='permissionsAllowIntersected',
            description='Whether the allowed permissions are an intersection of several sources.',
        ),
    ] = MISSING
    managed_keys: Annotated[
        list[str], Field(alias='managedKeys', description='Names of the settings that are managed.')
    ]
    settings: Annotated[
        Any | MISSING, Field(description='The managed settings themselves; absent when not reported.')
    ] = MISSING


class SessionManagedSettingsResolvedEvent(StrictModel):
    """Reports which managed settings (policies) apply. The first one precedes `session.start` and is not written to the log."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.managed_settings_resolved']
    data: SessionManagedSettingsResolvedData


class SessionMcpServerNeedsReconnectData(StrictModel):
    """The MCP server to connect again."""

    model_config = ConfigDict(
        extra='forbid',
    )
    server_name: Annotated[str, Field(alias='serverName', description='Name of the server, as configured.')]


class SessionMcpServerNeedsReconnectEvent(StrictModel):
    """Sent live when an MCP server has to be connected again."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.mcp_server_needs_reconnect']
    data: SessionMcpServerNeedsReconnectData


class SessionMcpServerRemovedData(StrictModel):
    """The removed MCP server."""

    model_config = ConfigDict(
        extra='forbid',
    )
    server_name: Annotated[str, Field(alias='serverName', description='Name of the server, as configured.')]


class SessionMcpServerRemovedEvent(StrictModel):
    """Sent live when an MCP server was removed from the session."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.mcp_server_removed']
    data: SessionMcpServerRemovedData


class SessionMcpServerStatusChangedData(StrictModel):
    """New status of one MCP server."""

    model_config = ConfigDict(
        extra='forbid',
    )
    server_name: Annotated[str, Field(alias='serverName', description='Name of the server, as configured.')]
    status: Annotated[McpServerStatus, Field(description='Status of the connection now.')]
    error: Annotated[str | MISSING, Field(description='Text of the error when the connection failed.')] = MISSING


class SessionMcpServerStatusChangedEvent(StrictModel):
    """Sent live when the status of one MCP server changed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.mcp_server_status_changed']
    data: SessionMcpServerStatusChangedData


class SessionMcpServersLoadedData(StrictModel):
    """The MCP servers of the session."""

    model_config = ConfigDict(
        extra='forbid',
    )
    servers: Annotated[list[McpServersLoadedServer], Field(description='All configured servers, with their status.')]


class SessionMcpServersLoadedEvent(StrictModel):
    """Sent live when the MCP servers of the session were loaded, with the status of each."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.mcp_servers_loaded']
    data: SessionMcpServersLoadedData


class SessionMemoryChangedData(StrictModel):
    """Empty payload of a pure signal."""

    model_config = ConfigDict(
        extra='forbid',
    )


class SessionMemoryChangedEvent(StrictModel):
    """Signals that the memory changed; it carries no content and is not written to the log."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.memory_changed']
    data: SessionMemoryChangedData


class SessionMode(RootModel[Literal['interactive', 'plan', 'autopilot']]):
    root: Annotated[
        Literal['interactive', 'plan', 'autopilot'],
        Field(description='Mode of a session: interactive, planning, or working on its own (autopilot).'),
    ]


class SessionModeChangedData(StrictModel):
    """Session mode before and after a change."""

    model_config = ConfigDict(
        extra='forbid',
    )
    previous_mode: Annotated[SessionMode, Field(alias='previousMode', description='Mode before the change.')]
    new_mode: Annotated[SessionMode, Field(alias='newMode', description='Mode after the change.')]


class SessionModeChangedEvent(StrictModel):
    """Sent when the session moved from one mode to another; `session.mode_notice_delivered` may follow."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.mode_changed']
    data: SessionModeChangedData


class SessionModeNoticeDeliveredData(StrictModel):
    """Mode notice given to the model."""

    model_config = ConfigDict(
        extra='forbid',
    )
    mode: Annotated[SessionMode, Field(description='Mode that the notice is about.')]
    content: Annotated[
        str | MISSING, Field(description='Text of the notice given to the model; absent when it is not recorded.')
    ] = MISSING


class SessionModeNoticeDeliveredEvent(StrictModel):
    """Sent when the notice about a mode transition (see `session.mode_changed`) has reached the model."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.mode_notice_delivered']
    data: SessionModeNoticeDeliveredData


class SessionPermissionsChangedData(StrictModel):
    """Permission settings before and after a change."""

    model_config = ConfigDict(
        extra='forbid',
    )
    previous_mode: Annotated[
        PermissionMode | MISSING, Field(alias='previousMode', description='Permission mode before the change.')
    ] = MISSING
    mode: Annotated[PermissionMode | MISSING, Field(description='Permission mode after the change.')] = MISSING
    assisted_approval_model: Annotated[
        str | MISSING, Field(alias='assistedApprovalModel', description='Id of the model that assists with approvals.')
    ] = MISSING


class SessionPermissionsChangedEvent(StrictModel):
    """Sent when the permission mode of the session changed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.permissions_changed']
    data: SessionPermissionsChangedData


class SessionPlanChangedData(StrictModel):
    """Change of the plan."""

    model_config = ConfigDict(
        extra='forbid',
    )
    operation: Annotated[PlanChangedOperation, Field(description='What was done to the plan.')]


class SessionPlanChangedEvent(StrictModel):
    """Sent when the session's plan was created, updated or deleted."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.plan_changed']
    data: SessionPlanChangedData


class SessionRemoteSteerableChangedData(StrictModel):
    """New state of remote steering."""

    model_config = ConfigDict(
        extra='forbid',
    )
    remote_steerable: Annotated[
        bool, Field(alias='remoteSteerable', description='Whether the session can now be steered remotely.')
    ]


class SessionRemoteSteerableChangedEvent(StrictModel):
    """Sent when remote steering of the session was switched on or off."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.remote_steerable_changed']
    data: SessionRemoteSteerableChangedData


class SessionScheduleCancelledData(StrictModel):
    """A cancelled schedule."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[int, Field(description='Number of the schedule, as in `session.schedule_created`.', gt=0)]


class SessionScheduleCancelledEvent(StrictModel):
    """Sent when a schedule was cancelled; `id` is that of its `session.schedule_created`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.schedule_cancelled']
    data: SessionScheduleCancelledData


class SessionScheduleCreatedData(StrictModel):
    """A scheduled prompt."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[int, Field(description='Number of the schedule, sequential in the session.', gt=0)]
    interval_ms: Annotated[
        int | MISSING,
        Field(
            alias='intervalMs', description='Time until the prompt or between its repetitions, in milliseconds.', gt=0
        ),
    ] = MISSING
    cron: Annotated[str | MISSING, Field(description='Cron expression of the schedule.')] = MISSING
    tz: Annotated[str | MISSING, Field(description='Time zone in which the cron expression is read.')] = MISSING
    at: Annotated[int | MISSING, Field(description='Time of a single run, as an integer timestamp.', gt=0)] = MISSING
    prompt: Annotated[str, Field(description='Prompt to send when the schedule is due.')]
    recurring: Annotated[
        bool | MISSING, Field(description='Whether the schedule repeats (`/every`) or runs once (`/after`).')
    ] = MISSING
    self_paced: Annotated[
        bool | MISSING, Field(alias='selfPaced', description='Whether the schedule paces itself.')
    ] = MISSING
    display_prompt: Annotated[
        str | MISSING, Field(alias='displayPrompt', description='Text to show to the user in place of the prompt.')
    ] = MISSING
    origin: Annotated[
        ScheduleOrigin | MISSING, Field(description='Whether the user or the model made the schedule.')
    ] = MISSING


class SessionScheduleCreatedEvent(StrictModel):
    """Sent when a prompt was scheduled for later, once or repeatedly. Its `id` ties it to `session.schedule_rearmed` and `session.schedule_cancelled`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.schedule_created']
    data: SessionScheduleCreatedData


class SessionScheduleRearmedData(StrictModel):
    """Next run of a schedule."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[int, Field(description='Number of the schedule, as in `session.schedule_created`.', gt=0)]
    next_run_at: Annotated[
        int, Field(alias='nextRunAt', description='Time of the next run, as an integer timestamp.', gt=0)
    ]


class SessionScheduleRearmedEvent(StrictModel):
    """Sent when a schedule was set for its next run; `id` is that of its `session.schedule_created`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.schedule_rearmed']
    data: SessionScheduleRearmedData


class SessionSessionLimitsChangedData(StrictModel):
    """New usage limits of the session."""

    model_config = ConfigDict(
        extra='forbid',
    )
    session_limits: Annotated[
        SessionLimitsConfig | None,
        Field(alias='sessionLimits', description='The limits now in force; null when there are none.'),
    ]


class SessionSessionLimitsChangedEvent(StrictModel):
    """Sent when the usage limits of the session changed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.session_limits_changed']
    data: SessionSessionLimitsChangedData


class SessionSnapshotRewindData(StrictModel):
    """Extent of a rewind."""

    model_config = ConfigDict(
        extra='forbid',
    )
    up_to_event_id: Annotated[
        str,
        Field(
            alias='upToEventId',
            description='Envelope id of the first removed event; all events after it are removed too.',
        ),
    ]
    events_removed: Annotated[int, Field(alias='eventsRemoved', description='Number of events removed.', ge=0)]


class SessionSnapshotRewindEvent(StrictModel):
    """Sent live when the session was rewound and events were removed; the log on disk shows neither it nor the removed events."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.snapshot_rewind']
    data: SessionSnapshotRewindData


class SessionTitleChangedData(StrictModel):
    """New title of the session."""

    model_config = ConfigDict(
        extra='forbid',
    )
    title: Annotated[str, Field(description='The title, in recordings derived from the first prompt.')]


class SessionTitleChangedEvent(StrictModel):
    """Sent when the session got a title or its title changed; it is not written to the log."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.title_changed']
    data: SessionTitleChangedData


class SessionTodosChangedData(StrictModel):
    """Empty payload of a pure signal."""

    model_config = ConfigDict(
        extra='forbid',
    )


class SessionTodosChangedEvent(StrictModel):
    """Signals that the to-do list changed; it carries no content and is not written to the log."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.todos_changed']
    data: SessionTodosChangedData


class SessionToolsUpdatedData(StrictModel):
    """Model that the tools were prepared for."""

    model_config = ConfigDict(
        extra='forbid',
    )
    model: Annotated[str, Field(description='Id of the model.')]


class SessionToolsUpdatedEvent(StrictModel):
    """Sent live when the set of tools was prepared for a model."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.tools_updated']
    data: SessionToolsUpdatedData


class SessionTruncationData(StrictModel):
    """Context before and after a truncation."""

    model_config = ConfigDict(
        extra='forbid',
    )
    token_limit: Annotated[int, Field(alias='tokenLimit', description='Limit of the context, in tokens.', ge=0)]
    pre_truncation_tokens_in_messages: Annotated[
        int, Field(alias='preTruncationTokensInMessages', description='Tokens in messages before the truncation.', ge=0)
    ]
    pre_truncation_messages_length: Annotated[
        int, Field(alias='preTruncationMessagesLength', description='Number of messages before the truncation.', ge=0)
    ]
    post_truncation_tokens_in_messages: Annotated[
        int, Field(alias='postTruncationTokensInMessages', description='Tokens in messages after the truncation.', ge=0)
    ]
    post_truncation_messages_length: Annotated[
        int, Field(alias='postTruncationMessagesLength', description='Number of messages after the truncation.', ge=0)
    ]
    tokens_removed_during_truncation: Annotated[
        int, Field(alias='tokensRemovedDuringTruncation', description='Number of tokens removed.', ge=0)
    ]
    messages_removed_during_truncation: Annotated[
        int, Field(alias='messagesRemovedDuringTruncation', description='Number of messages removed.', ge=0)
    ]
    performed_by: Annotated[
        str, Field(alias='performedBy', description='Name of the component that made the truncation.')
    ]


class SessionTruncationEvent(StrictModel):
    """Sent when messages were cut from the context to keep it within the token limit."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.truncation']
    data: SessionTruncationData


class SessionUsageInfoData(StrictModel):
    """Fill state of the context window."""

    model_config = ConfigDict(
        extra='forbid',
    )
    token_limit: Annotated[int, Field(alias='tokenLimit', description='Limit of the context, in tokens.', ge=0)]
    current_tokens: Annotated[
        int, Field(alias='currentTokens', description='Current size of the context, in tokens.', ge=0)
    ]
    messages_length: Annotated[
        int, Field(alias='messagesLength', description='Number of messages in the context.', ge=0)
    ]
    system_tokens: Annotated[
        int | MISSING,
        Field(alias='systemTokens', description='Part of the context taken by the system prompt, in tokens.', ge=0),
    ] = MISSING
    conversation_tokens: Annotated[
        int | MISSING,
        Field(
            alias='conversationTokens', description='Part of the context taken by the conversation, in tokens.', ge=0
        ),
    ] = MISSING
    tool_definitions_tokens: Annotated[
        int | MISSING,
        Field(
            alias='toolDefinitionsTokens', description='Part of the context taken by tool definitions, in tokens.', ge=0
        ),
    ] = MISSING
    is_initial: Annotated[
        bool | MISSING, Field(alias='isInitial', description='Whether this is the first report of the session.')
    ] = MISSING


class SessionUsageInfoEvent(StrictModel):
    """Reports how full the context window is; it is not written to the log."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.usage_info']
    data: SessionUsageInfoData


class SessionWarningData(StrictModel):
    """A warning message."""

    model_config = ConfigDict(
        extra='forbid',
    )
    warning_type: Annotated[
        str, Field(alias='warningType', description='Category of the warning, such as `interrupted_tools`.')
    ]
    message: Annotated[str, Field(description='Text of the warning.')]
    url: Annotated[str | MISSING, Field(description='Web address with more information.')] = MISSING
    remediation: Annotated[RemediationAction | MISSING, Field(description='Action that may resolve the problem.')] = (
        MISSING
    )


class SessionWarningEvent(StrictModel):
    """Carries a warning for the user, such as one about tool calls that were interrupted before a resume."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.warning']
    data: SessionWarningData


class ShutdownCodeChanges(StrictModel):
    """Code changes made in a session."""

    model_config = ConfigDict(
        extra='forbid',
    )
    lines_added: Annotated[int, Field(alias='linesAdded', description='Number of lines added.', ge=0)]
    lines_removed: Annotated[int, Field(alias='linesRemoved', description='Number of lines removed.', ge=0)]
    files_modified: Annotated[
        list[str], Field(alias='filesModified', description='Paths of the files that were modified.')
    ]


class ShutdownModelMetricRequests(StrictModel):
    """Number and cost of the requests to one model."""

    model_config = ConfigDict(
        extra='forbid',
        arbitrary_types_allowed=True,
    )
    count: Annotated[int | MISSING, Field(description='Number of requests.', ge=0)] = MISSING
    cost: Annotated[Number | MISSING, Field(description='Cost of the requests.')] = MISSING


class ShutdownModelMetricTokenDetail(StrictModel):
    """Tokens of one token type used with one model."""

    model_config = ConfigDict(
        extra='forbid',
    )
    token_count: Annotated[int, Field(alias='tokenCount', description='Number of tokens of this type.', ge=0)]


class ShutdownModelMetricUsage(StrictModel):
    """Tokens that one model used."""

    model_config = ConfigDict(
        extra='forbid',
    )
    input_tokens: Annotated[int, Field(alias='inputTokens', description='Input tokens.', ge=0)]
    output_tokens: Annotated[int, Field(alias='outputTokens', description='Output tokens.', ge=0)]
    cache_read_tokens: Annotated[
        int, Field(alias='cacheReadTokens', description='Tokens read from the prompt cache.', ge=0)
    ]
    cache_write_tokens: Annotated[
        int, Field(alias='cacheWriteTokens', description='Tokens written to the prompt cache.', ge=0)
    ]
    reasoning_tokens: Annotated[
        int | MISSING,
        Field(
            alias='reasoningTokens',
            description='Tokens spent on reasoning; absent when the model does not report them.',
            ge=0,
        ),
    ] = MISSING


class ShutdownTokenDetail(StrictModel):
    """Tokens of one token type over the whole session."""

    model_config = ConfigDict(
        extra='forbid',
    )
    token_count: Annotated[int, Field(alias='tokenCount', description='Number of tokens of this type.', ge=0)]


class ShutdownType(RootModel[Literal['routine', 'error']]):
    root: Annotated[
        Literal['routine', 'error'], Field(description='How a session ended: normally (`routine`) or by an error.')
    ]


class SkillContextDeliveredData(StrictModel):
    """The delivered skill context."""

    model_config = ConfigDict(
        extra='forbid',
    )
    content: Annotated[str, Field(description='Text that was delivered.')]
    source: Annotated[str, Field(description='Where the context comes from.')]
    interaction_id: Annotated[
        str | MISSING, Field(alias='interactionId', description='Id of the interaction, as in `assistant.turn_start`.')
    ] = MISSING


class SkillContextDeliveredEvent(StrictModel):
    """Sent when text of a skill is delivered to the model as context, without being a skill invocation or a user message."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['skill.context_delivered']
    data: SkillContextDeliveredData


class SkillContextDeliveredRefData(StrictModel):
    """The delivered skill context, with its text by reference."""

    model_config = ConfigDict(
        extra='forbid',
    )
    content_id: Annotated[
        str, Field(alias='contentId', description='SHA-256 of the text, which an earlier skill event holds.')
    ]
    prefix: Annotated[str | MISSING, Field(description='Text before the referenced one.')] = MISSING
    suffix: Annotated[str | MISSING, Field(description='Text after the referenced one.')] = MISSING
    source: Annotated[str, Field(description='Where the context comes from.')]
    interaction_id: Annotated[
        str | MISSING, Field(alias='interactionId', description='Id of the interaction, as in `assistant.turn_start`.')
    ] = MISSING


class SkillContextDeliveredRefEvent(StrictModel):
    """Stands for a `skill.context_delivered` event whose text an earlier event already holds. `contentId` is the hash of that text."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['skill.context_delivered_ref']
    data: SkillContextDeliveredRefData


class SkillInvokedTrigger(RootModel[Literal['user-invoked', 'agent-invoked', 'context-load']]):
    root: Annotated[
        Literal['user-invoked', 'agent-invoked', 'context-load'],
        Field(description='What caused a skill invocation: the user, the agent or the loading of context.'),
    ]


class SkillSource(
    RootModel[Literal['project', 'inherited', 'personal-copilot', 'personal-agents', 'plugin', 'custom', 'builtin', 'sdk']]
):
    root: Annotated[
        Literal['project', 'inherited', 'personal-copilot', 'personal-agents', 'plugin', 'custom', 'builtin', 'sdk'],
        Field(description='Where a skill comes from.'),
    ]


class SkillsLoadedSkill(StrictModel):
    """A skill that was found."""

    model_config = ConfigDict(
        extra='forbid',
    )
    name: Annotated[str, Field(description='Name of the skill.')]
    command_name: Annotated[
        str | MISSING, Field(alias='commandName', description='Name of the command that invokes the skill.')
    ] = MISSING
    description: Annotated[str, Field(description='Description of the skill.')]
    source: Annotated[SkillSource, Field(description='Where the skill comes from.')]
    user_invocable: Annotated[bool, Field(alias='userInvocable', description='Whether the user can invoke the skill.')]
    enabled: Annotated[bool, Field(description='Whether the skill is enabled.')]
    path: Annotated[str | MISSING, Field(description='Path of the skill on disk.')] = MISSING
    argument_hint: Annotated[
        str | MISSING, Field(alias='argumentHint', description='Hint about the arguments that the skill takes.')
    ] = MISSING


class SubagentConfiguredData(StrictModel):
    """Model and conversation settings of the sub-agent."""

    model_config = ConfigDict(
        extra='forbid',
    )
    model: Annotated[str, Field(description='Name of the configured model.')]
    reasoning_effort: Annotated[
        str | MISSING,
        Field(
            alias='reasoningEffort', description='Configured reasoning effort, for example high; absent when not set.'
        ),
    ] = MISSING
    context_tier: Annotated[
        str | MISSING, Field(alias='contextTier', description='Configured context tier; absent when not set.')
    ] = MISSING
    multi_turn: Annotated[bool, Field(alias='multiTurn', description='Whether the sub-agent can take several turns.')]


class SubagentConfiguredEvent(StrictModel):
    """Sent with the settings a sub-agent runs with. It carries no tool call id; the agentId of the envelope names the sub-agent."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['subagent.configured']
    data: SubagentConfiguredData


class SubagentDeselectedData(StrictModel):
    """Empty payload."""

    model_config = ConfigDict(
        extra='forbid',
    )


class SubagentDeselectedEvent(StrictModel):
    """Sent when the selected agent is dropped and the default agent is used again; it undoes subagent.selected."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['subagent.deselected']
    data: SubagentDeselectedData


class SubagentModelSelectionSource(
    RootModel[Literal['explicit_override', 'configured_required', 'configured_preference', 'complementary_default', 'session_inheritance', 'agent_definition_default', 'runtime_policy']]
):
    root: Annotated[
        Literal['explicit_override', 'configured_required', 'configured_preference', 'complementary_default', 'session_inheritance', 'agent_definition_default', 'runtime_policy'],
        Field(description='Rule or setting that decided which model a sub-agent uses.'),
    ]


class SubagentSelectedData(StrictModel):
    """The selected agent and its tools."""

    model_config = ConfigDict(
        extra='forbid',
    )
    agent_name: Annotated[str, Field(alias='agentName', description='Internal name of the selected agent.')]
    agent_display_name: Annotated[
        str, Field(alias='agentDisplayName', description='Name of the selected agent as shown to people.')
    ]
    tools: Annotated[
        list[str] | None, Field(description='Names of the tools of the agent; null when no list is given.')
    ]


class SubagentSelectedEvent(StrictModel):
    """Sent when a custom agent is selected. The event subagent.deselected goes back to the default agent."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['subagent.selected']
    data: SubagentSelectedData


class SubagentTaskModelSource(
    RootModel[Literal['task_argument', 'subagent_configuration', 'custom_agent_definition', 'unset']]
):
    root: Annotated[
        Literal['task_argument', 'subagent_configuration', 'custom_agent_definition', 'unset'],
        Field(description='Where the model setting of a sub-agent task comes from; unset when nothing set it.'),
    ]


class SystemMessageMetadata(StrictModel):
    """How a system message was made."""

    model_config = ConfigDict(
        extra='forbid',
    )
    prompt_version: Annotated[str | MISSING, Field(alias='promptVersion', description='Version of the prompt.')] = (
        MISSING
    )
    variables: Annotated[dict[str, Any] | MISSING, Field(description='Values filled into the prompt, by name.')] = (
        MISSING
    )


class SystemMessageRole(RootModel[Literal['system', 'developer']]):
    root: Annotated[Literal['system', 'developer'], Field(description='Role of a system message.')]


class SystemNotificationAgentCompletedStatus(RootModel[Literal['completed', 'failed']]):
    root: Annotated[Literal['completed', 'failed'], Field(description='How a background agent ended.')]


class SystemNotificationAgentIdle(StrictModel):
    """A background agent has become idle."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['agent_idle'], Field(description='Marks an idle agent.')]
    agent_id: Annotated[
        str, Field(alias='agentId', description='Id of the agent; `read_agent` calls use it as `agent_id`.')
    ]
    display_name: Annotated[str | MISSING, Field(alias='displayName', description='Name of the agent for display.')] = (
        MISSING
    )
    agent_type: Annotated[
        str, Field(alias='agentType', description='Type of the agent, for example that of a custom agent.')
    ]
    description: Annotated[str | MISSING, Field(description='What the agent was to do.')] = MISSING


class SystemNotificationFactoryCompletedStatus(
    RootModel[Literal['completed', 'halted', 'paused', 'cancelled', 'error']]
):
    root: Annotated[
        Literal['completed', 'halted', 'paused', 'cancelled', 'error'], Field(description='How a factory run ended.')
    ]


class SystemNotificationFactoryPauseInfoCheckpoint(StrictModel):
    """Pause at a checkpoint."""

    key: Annotated[str, Field(description='Key of the checkpoint.')]
    type: Annotated[Literal['checkpoint'], Field(description='Marks a pause at a checkpoint.')]


class SystemNotificationFactoryPauseInfoUser(StrictModel):
    """Pause by the user."""

    type: Annotated[Literal['user'], Field(description='Marks a pause by the user.')]


class SystemNotificationInstructionDiscovered(StrictModel):
    """An instruction file was found in the course of the work."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['instruction_discovered'], Field(description='Marks a discovered instruction.')]
    source_path: Annotated[str, Field(alias='sourcePath', description='Path of the instruction file.')]
    trigger_file: Annotated[str, Field(alias='triggerFile', description='File whose use led to the discovery.')]
    trigger_tool: Annotated[str, Field(alias='triggerTool', description='Tool whose use led to the discovery.')]
    description: Annotated[str | MISSING, Field(description='Description of the instruction.')] = MISSING


class SystemNotificationNewInboxMessage(StrictModel):
    """A message has come into the inbox."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['new_inbox_message'], Field(description='Marks a new inbox message.')]
    entry_id: Annotated[str, Field(alias='entryId', description='Id of the inbox entry.')]
    sender_name: Annotated[str, Field(alias='senderName', description='Name of the sender.')]
    sender_type: Annotated[str, Field(alias='senderType', description='Type of the sender.')]
    summary: Annotated[str, Field(description='Summary of the message.')]


class SystemNotificationShellCompleted(StrictModel):
    """An asynchronous shell command has ended."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['shell_completed'], Field(description='Marks a finished shell.')]
    shell_id: Annotated[
        str, Field(alias='shellId', description='Id of the shell, as in the tool result that started it.')
    ]
    exit_code: Annotated[int | MISSING, Field(alias='exitCode', description='Exit code of the command.')] = MISSING
    description: Annotated[str | MISSING, Field(description='What the command was to do.')] = MISSING


class SystemNotificationShellDetachedCompleted(StrictModel):
    """A detached shell command has ended."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['shell_detached_completed'], Field(description='Marks a finished detached shell.')]
    shell_id: Annotated[str, Field(alias='shellId', description='Id of the shell.')]
    description: Annotated[str | MISSING, Field(description='What the command was to do.')] = MISSING


class SystemNotificationUnclassified(StrictModel):
    """A notification of no known kind."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['unclassified'], Field(description='Marks an unclassified notification.')]
    metadata: Annotated[Any | MISSING, Field(description='Further data, in any form.')] = MISSING


class TaskCompletionOutcome(RootModel[Literal['completed', 'continue', 'blocked']]):
    root: Annotated[
        Literal['completed', 'continue', 'blocked'], Field(description='Outcome of a claim that a task is complete.')
    ]


class ToolExecutionCompleteContentAudio(StrictModel):
    """Sound in a tool result."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['audio'], Field(description='Marks audio.')]
    data: Annotated[str, Field(description='The sound as base64 text.')]
    mime_type: Annotated[str, Field(alias='mimeType', description='MIME type of the sound.')]


class ToolExecutionCompleteContentImage(StrictModel):
    """An image in a tool result."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['image'], Field(description='Marks an image.')]
    data: Annotated[str, Field(description='The image as base64 text.')]
    mime_type: Annotated[str, Field(alias='mimeType', description='MIME type of the image.')]


class ToolExecutionCompleteContentResourceDetails(
    RootModel[EmbeddedTextResourceContents | EmbeddedBlobResourceContents]
):
    root: Annotated[
        EmbeddedTextResourceContents | EmbeddedBlobResourceContents,
        Field(description='An embedded resource, as text or as bytes.'),
    ]


class ToolExecutionCompleteContentResourceLinkIconTheme(RootModel[Literal['light', 'dark']]):
    root: Annotated[Literal['light', 'dark'], Field(description='Colour theme an icon is made for.')]


class ToolExecutionCompleteContentShellExit(StrictModel):
    """Exit of a shell command."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['shell_exit'], Field(description='Marks the exit of a shell.')]
    shell_id: Annotated[
        str, Field(alias='shellId', description='Id of the shell; also in the `system.notification` on its end.')
    ]
    exit_code: Annotated[int, Field(alias='exitCode', description='Exit code of the command.')]
    cwd: Annotated[str | MISSING, Field(description='Working directory of the command.')] = MISSING
    output_preview: Annotated[
        str | MISSING, Field(alias='outputPreview', description='Beginning or excerpt of the output.')
    ] = MISSING
    output_truncated: Annotated[
        bool | MISSING,
        Field(alias='outputTruncated', description='True if the preview does not hold all of the output.'),
    ] = MISSING
    output_file_path: Annotated[
        str | MISSING, Field(alias='outputFilePath', description='Path of a file that holds the output.')
    ] = MISSING


class ToolExecutionCompleteContentTerminal(StrictModel):
    """Terminal output of a tool."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['terminal'], Field(description='Marks terminal output.')]
    text: Annotated[str, Field(description='The output.')]
    exit_code: Annotated[
        int | MISSING, Field(alias='exitCode', description='Exit code of the command, when it has ended.')
    ] = MISSING
    cwd: Annotated[str | MISSING, Field(description='Working directory of the command.')] = MISSING


class ToolExecutionCompleteContentText(StrictModel):
    """Text of a tool result."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['text'], Field(description='Marks text.')]
    text: Annotated[str, Field(description='The text.')]


class ToolExecutionCompleteError(StrictModel):
    """Error of a failed tool call."""

    model_config = ConfigDict(
        extra='forbid',
    )
    message: Annotated[str, Field(description='Message of the error.')]
    code: Annotated[
        str | MISSING, Field(description='Code of the error, for example `failure`, `denied` or `interrupted`.')
    ] = MISSING
    remediation: Annotated[
        RemediationAction | MISSING, Field(description='Step the user can take against the error.')
    ] = MISSING


class ToolExecutionCompleteShellExecution(StrictModel):
    """How a shell command ended."""

    model_config = ConfigDict(
        extra='forbid',
    )
    exit_code: Annotated[int, Field(alias='exitCode', description='Exit code of the command.')]


class ToolExecutionCompleteToolDescriptionMetaUIVisibility(RootModel[Literal['model', 'app']]):
    root: Annotated[Literal['model', 'app'], Field(description='Who may see a tool: the model or the app.')]


class ToolExecutionCompleteUIResourceMetaUICsp(StrictModel):
    """Domains for the content security policy of a user interface."""

    model_config = ConfigDict(
        extra='forbid',
    )
    connect_domains: Annotated[
        list[str] | MISSING, Field(alias='connectDomains', description='Domains it may connect to.')
    ] = MISSING
    resource_domains: Annotated[
        list[str] | MISSING, Field(alias='resourceDomains', description='Domains it may load resources from.')
    ] = MISSING
    frame_domains: Annotated[
        list[str] | MISSING, Field(alias='frameDomains', description='Domains it may embed as frames.')
    ] = MISSING
    base_uri_domains: Annotated[
        list[str] | MISSING, Field(alias='baseUriDomains', description='Domains it may use as base URI.')
    ] = MISSING


class ToolExecutionCompleteUIResourceMetaUIPermissionsCamera(StrictModel):
    """Request for the camera; has no fields of its own."""


class ToolExecutionCompleteUIResourceMetaUIPermissionsClipboardWrite(StrictModel):
    """Request for writing to the clipboard; has no fields of its own."""


class ToolExecutionCompleteUIResourceMetaUIPermissionsGeolocation(StrictModel):
    """Request for the location; has no fields of its own."""


class ToolExecutionCompleteUIResourceMetaUIPermissionsMicrophone(StrictModel):
    """Request for the microphone; has no fields of its own."""


class ToolExecutionPartialResultData(StrictModel):
    """Output of a running tool so far."""

    model_config = ConfigDict(
        extra='forbid',
    )
    tool_call_id: Annotated[
        str, Field(alias='toolCallId', description='Id of the tool call, as in `tool.execution_start`.')
    ]
    partial_output: Annotated[
        str, Field(alias='partialOutput', description='Whole output so far, in place of earlier reports.')
    ]


class ToolExecutionPartialResultEvent(StrictModel):
    """Carries the output of a running tool so far; each event replaces the previous one of the same `toolCallId`. An asynchronous shell may go on after its completion."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['tool.execution_partial_result']
    data: ToolExecutionPartialResultData


class ToolExecutionProgressData(StrictModel):
    """One progress report."""

    model_config = ConfigDict(
        extra='forbid',
    )
    tool_call_id: Annotated[
        str, Field(alias='toolCallId', description='Id of the tool call, as in `tool.execution_start`.')
    ]
    progress_message: Annotated[
        str, Field(alias='progressMessage', description='Text of the report, for example with steps and percentage.')
    ]


class ToolExecutionProgressEvent(StrictModel):
    """Reports progress of a running tool. `toolCallId` joins it with `tool.execution_start`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['tool.execution_progress']
    data: ToolExecutionProgressData


class ToolExecutionStartShellToolInfo(StrictModel):
    """What is known of a shell command before it runs."""

    model_config = ConfigDict(
        extra='forbid',
    )
    possible_paths: Annotated[
        list[str],
        Field(
            alias='possiblePaths',
            description='Words of the command that may be paths; a guess, so other words may be among them.',
        ),
    ]
    has_write_file_redirection: Annotated[
        bool, Field(alias='hasWriteFileRedirection', description='True if the command redirects output into a file.')
    ]
    display_command: Annotated[
        str | MISSING, Field(alias='displayCommand', description='Form of the command meant for display.')
    ] = MISSING


class ToolExecutionStartToolDescriptionMetaUIVisibility(RootModel[Literal['model', 'app']]):
    root: Annotated[Literal['model', 'app'], Field(description='Who may see a tool: the model or the app.')]


class ToolSearchActivatedData(StrictModel):
    """The tools that became available."""

    model_config = ConfigDict(
        extra='forbid',
    )
    strategy: Annotated[str, Field(description='How the tools were searched for.')]
    tool_names: Annotated[list[str], Field(alias='toolNames', description='Names of the tools that became available.')]


class ToolSearchActivatedEvent(StrictModel):
    """Sent when a tool search makes further tools available; they are restored when the session is resumed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['tool_search.activated']
    data: ToolSearchActivatedData


class ToolUserRequestedData(StrictModel):
    """The tool call the user asked for."""

    model_config = ConfigDict(
        extra='forbid',
    )
    tool_call_id: Annotated[
        str, Field(alias='toolCallId', description='Id of the call, repeated by `tool.execution_complete`.')
    ]
    tool_name: Annotated[str, Field(alias='toolName', description='Name of the tool.')]
    arguments: Annotated[Any | MISSING, Field(description='Arguments of the call.')] = MISSING


class ToolUserRequestedEvent(StrictModel):
    """Sent when the user asks for a tool directly. `tool.execution_complete` follows with the same `toolCallId`, without a `tool.execution_start`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['tool.user_requested']
    data: ToolUserRequestedData


class UIEphemeralQueryPhase(RootModel[Literal['started', 'chunk', 'completed', 'failed', 'aborted']]):
    root: Annotated[
        Literal['started', 'chunk', 'completed', 'failed', 'aborted'],
        Field(description='Phase of an ephemeral query; completed, failed and aborted are final.'),
    ]


class UiEphemeralQueryData(StrictModel):
    """One phase of an ephemeral query."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[
        str, Field(alias='requestId', description='Id of the query; all events of the query carry the same one.')
    ]
    phase: Annotated[UIEphemeralQueryPhase, Field(description='Phase of the query that this event reports.')]
    chunk: Annotated[str | MISSING, Field(description='Piece of the answer, in the chunk phase.')] = MISSING
    answer: Annotated[str | MISSING, Field(description='The whole answer; absent in phases that carry none.')] = MISSING
    error: Annotated[str | MISSING, Field(description='Text of the error; absent in phases that carry none.')] = MISSING


class UiEphemeralQueryEvent(StrictModel):
    """Sent for each phase of a query outside the conversation: started, any number of chunks, then completed, failed or aborted. Events of one query share a requestId, and the history stays untouched."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['ui.ephemeral_query']
    data: UiEphemeralQueryData


class UsageCheckpointModelCacheState(StrictModel):
    """Prompt cache state of one model."""

    model_config = ConfigDict(
        extra='forbid',
    )
    model_id: Annotated[str, Field(alias='modelId', description='Id of the model.')]
    cache_expires_at: Annotated[
        AwareDatetime, Field(alias='cacheExpiresAt', description='Time when the prompt cache expires.')
    ]
    cache_ttl_seconds: Annotated[
        int, Field(alias='cacheTtlSeconds', description='Lifetime of the prompt cache, in seconds.', ge=0)
    ]


class UserInputCompletedData(StrictModel):
    """The answer to the question."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[
        str, Field(alias='requestId', description='Id of the resolved request; same as in user_input.requested.')
    ]
    answer: Annotated[
        str | MISSING,
        Field(description='Text of the answer, either one of the choices or free text; absent when none is given.'),
    ] = MISSING
    was_freeform: Annotated[
        bool | MISSING,
        Field(alias='wasFreeform', description='Whether the answer is free text and not one of the choices.'),
    ] = MISSING


class UserInputCompletedEvent(StrictModel):
    """Sent when a question to the user is resolved. It joins with user_input.requested by requestId."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['user_input.completed']
    data: UserInputCompletedData


class UserInputRequestedData(StrictModel):
    """The question and the permitted forms of answer."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[
        str, Field(alias='requestId', description='Id of the request; user_input.completed carries the same one.')
    ]
    question: Annotated[str, Field(description='Text of the question.')]
    choices: Annotated[
        list[str] | MISSING,
        Field(description='Answers to choose from; absent (or null in some recordings) when there are none.'),
    ] = MISSING
    allow_freeform: Annotated[
        bool | MISSING, Field(alias='allowFreeform', description='Whether an answer in free text is allowed.')
    ] = MISSING
    tool_call_id: Annotated[
        str | MISSING,
        Field(alias='toolCallId', description='Id of the tool call that asked; joins with tool.execution_start.'),
    ] = MISSING


class UserInputRequestedEvent(StrictModel):
    """Sent when a question is put to the user. The answer goes back by RPC, and user_input.completed with the same requestId follows."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['user_input.requested']
    data: UserInputRequestedData


class UserMessageAgentMode(RootModel[Literal['interactive', 'plan', 'autopilot', 'shell']]):
    root: Annotated[
        Literal['interactive', 'plan', 'autopilot', 'shell'],
        Field(description='Agent mode in which a prompt was sent.'),
    ]


class UserMessageDelivery(RootModel[Literal['idle', 'steering', 'queued']]):
    root: Annotated[
        Literal['idle', 'steering', 'queued'],
        Field(
            description='How a prompt was delivered: starting a run, steering the current run, or queued for a run of its own.'
        ),
    ]


class UserToolSessionApprovalCommands(StrictModel):
    """Approval of shell commands."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['commands'], Field(description='Discriminator of the variant; always commands.')]
    command_identifiers: Annotated[
        list[str], Field(alias='commandIdentifiers', description='Identifiers of the approved commands.')
    ]


class UserToolSessionApprovalCustomTool(StrictModel):
    """Approval of a custom tool."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['custom-tool'], Field(description='Discriminator of the variant; always custom-tool.')]
    tool_name: Annotated[str, Field(alias='toolName', description='Name of the approved tool.')]


class UserToolSessionApprovalExtensionEnvAccess(StrictModel):
    """Approval of the environment access of an extension."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[
        Literal['extension-env-access'], Field(description='Discriminator of the variant; always extension-env-access.')
    ]
    extension_name: Annotated[str, Field(alias='extensionName', description='Name of the approved extension.')]
    environment_variables: Annotated[
        list[str],
        Field(alias='environmentVariables', description='Names of the approved environment variables.', min_length=1),
    ]


class UserToolSessionApprovalExtensionManagement(StrictModel):
    """Approval of extension management."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[
        Literal['extension-management'], Field(description='Discriminator of the variant; always extension-management.')
    ]
    operation: Annotated[
        str | MISSING, Field(description='Name of the approved operation; absent when none is named.')
    ] = MISSING


class UserToolSessionApprovalExtensionPermissionAccess(StrictModel):
    """Approval of the permission access of an extension."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[
        Literal['extension-permission-access'],
        Field(description='Discriminator of the variant; always extension-permission-access.'),
    ]
    extension_name: Annotated[str, Field(alias='extensionName', description='Name of the approved extension.')]


class UserToolSessionApprovalFactory(StrictModel):
    """Approval of factory use."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['factory'], Field(description='Discriminator of the variant; always factory.')]
    approval_key: Annotated[
        str | MISSING,
        Field(
            alias='approvalKey',
            description='Key of the approval, as in the permission request; absent when none is named.',
        ),
    ] = MISSING


class UserToolSessionApprovalMcp(StrictModel):
    """Approval of MCP tool use."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['mcp'], Field(description='Discriminator of the variant; always mcp.')]
    server_name: Annotated[str, Field(alias='serverName', description='Name of the MCP server.')]
    tool_name: Annotated[
        str | None, Field(alias='toolName', description='Name of the approved tool; null when no single tool is named.')
    ]


class UserToolSessionApprovalMemory(StrictModel):
    """Approval of memory actions."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['memory'], Field(description='Discriminator of the variant; always memory.')]


class UserToolSessionApprovalRead(StrictModel):
    """Approval of reading."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['read'], Field(description='Discriminator of the variant; always read.')]


class UserToolSessionApprovalWrite(StrictModel):
    """Approval of writing."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['write'], Field(description='Discriminator of the variant; always write.')]


class Verbosity(RootModel[Literal['low', 'medium', 'high']]):
    root: Annotated[Literal['low', 'medium', 'high'], Field(description="How verbose the model's output shall be.")]


class WorkingDirectoryContextHostType(RootModel[Literal['github', 'ado']]):
    root: Annotated[
        Literal['github', 'ado'], Field(description='Service that hosts a repository: GitHub or Azure DevOps (`ado`).')
    ]


class WorkspaceFileChangedOperation(RootModel[Literal['create', 'update']]):
    root: Annotated[Literal['create', 'update'], Field(description='What was done to a workspace file.')]


class AbortData(StrictModel):
    """Why the current turn was aborted."""

    model_config = ConfigDict(
        extra='forbid',
    )
    reason: Annotated[AbortReason, Field(description='Who or what caused the abort.')]


class AbortEvent(StrictModel):
    """Sent when the current turn is aborted. It names no turn: messages, reasoning and tools in flight get no closing event of their own."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['abort']
    data: AbortData


class AgentInterruptedData(StrictModel):
    """Snapshot of the work that was under way when the interruption came."""

    model_config = ConfigDict(
        extra='forbid',
    )
    activity: Annotated[
        AgentInterruptedActivity,
        Field(
            description='What the agent was doing: a model call, a wait before a retry, a tool call or background agents.'
        ),
    ]
    elapsed_ms: Annotated[
        float,
        Field(
            alias='elapsedMs',
            description='How long the interrupted activity had been running, in milliseconds.',
            ge=0.0,
        ),
    ]
    turn: Annotated[int, Field(description='Number of the interrupted turn, as an integer.', ge=0)]
    model: Annotated[str | MISSING, Field(description='Model in use when the interruption came.')] = MISSING
    api_endpoint: Annotated[
        str | MISSING, Field(alias='apiEndpoint', description='API path of the interrupted model call.')
    ] = MISSING
    transport: Annotated[
        ModelCallFailureTransport | MISSING, Field(description='Transport of the interrupted model call.')
    ] = MISSING
    reasoning_effort: Annotated[
        str | MISSING,
        Field(alias='reasoningEffort', description='Reasoning effort requested for the interrupted model call.'),
    ] = MISSING
    cancel_phase: Annotated[
        AgentInterruptedCancelPhase | MISSING,
        Field(
            alias='cancelPhase', description='Whether the model call was cut before its first token or in mid-stream.'
        ),
    ] = MISSING
    output_ttft_ms: Annotated[
        float | MISSING,
        Field(
            alias='outputTtftMs',
            description='Time until the first output token of the interrupted call, in milliseconds; absent when there was none.',
            ge=0.0,
        ),
    ] = MISSING
    tool_names: Annotated[
        list[str] | MISSING, Field(alias='toolNames', description='Names of the tools that were running.')
    ] = MISSING
    tool_call_ids: Annotated[
        list[str] | MISSING,
        Field(
            alias='toolCallIds',
            description='Ids of the tool calls that were running, as in their `tool.execution_start`.',
        ),
    ] = MISSING
    safe_tool_names: Annotated[
        list[str] | MISSING,
        Field(
            alias='safeToolNames',
            description='Names of the running tools in a form safe to report; a custom tool of a client may be left out.',
        ),
    ] = MISSING
    interrupted_agent_count: Annotated[
        int | MISSING, Field(alias='interruptedAgentCount', description='Number of agents that were interrupted.', ge=1)
    ] = MISSING


class AgentInterruptedEvent(StrictModel):
    """Sent when an agent is interrupted, with what it was doing at that moment. Running tool calls are named by the ids of their `tool.execution_start`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['agent.interrupted']
    data: AgentInterruptedData


class AssistantFusionPhaseActivityData(StrictModel):
    """One sign of activity in a running phase."""

    model_config = ConfigDict(
        extra='forbid',
    )
    fusion_id: Annotated[
        str, Field(alias='fusionId', description='Id of the fusion turn, as in `session.fusion_resolved`.')
    ]
    phase_id: Annotated[
        str,
        Field(
            alias='phaseId',
            description='Id of the phase, shared by its started, activity, completed and failed events.',
        ),
    ]
    phase_kind: Annotated[FusionPhaseKind, Field(alias='phaseKind', description='Kind of the phase in the plan.')]
    pattern: Annotated[FusionPattern, Field(description='Pattern of the fusion turn the phase belongs to.')]
    role: Annotated[str, Field(description='Role the phase plays in the plan, as free text.')]
    conversation_scope: Annotated[
        FusionConversationScope,
        Field(
            alias='conversationScope', description='Conversation the phase works in: the root one or a separate review.'
        ),
    ]
    activity: Annotated[FusionPhaseActivityKind, Field(description='What happened in the phase.')]
    total_response_size_bytes: Annotated[
        int | MISSING,
        Field(alias='totalResponseSizeBytes', description='Size of the response received so far, in bytes.', ge=0),
    ] = MISSING
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Hashed id of the tool call; joins only with other activity events, never with `tool.execution_start`.',
        ),
    ] = MISSING


class AssistantFusionPhaseActivityEvent(StrictModel):
    """Live sign of activity inside a fusion phase: model output, or a tool that starts or completes. `phaseId` joins it with `assistant.fusion_phase_started`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['assistant.fusion_phase_activity']
    data: AssistantFusionPhaseActivityData


class AssistantFusionPhaseCompletedData(StrictModel):
    """Result and cost of the finished phase."""

    model_config = ConfigDict(
        extra='forbid',
    )
    fusion_id: Annotated[
        str, Field(alias='fusionId', description='Id of the fusion turn, as in `session.fusion_resolved`.')
    ]
    phase_id: Annotated[
        str,
        Field(
            alias='phaseId',
            description='Id of the phase, shared by its started, activity, completed and failed events.',
        ),
    ]
    phase_kind: Annotated[FusionPhaseKind, Field(alias='phaseKind', description='Kind of the phase in the plan.')]
    role: Annotated[str, Field(description='Role the phase plays in the plan, as free text.')]
    conversation_scope: Annotated[
        FusionConversationScope,
        Field(
            alias='conversationScope', description='Conversation the phase works in: the root one or a separate review.'
        ),
    ]
    model: Annotated[str, Field(description='Model that ran the phase.')]
    status: Annotated[FusionPhaseStatus, Field(description='How the phase ended.')]
    content: Annotated[str, Field(description='Text the phase produced.')]
    verdict: Annotated[
        str | None, Field(description='Verdict of the phase, such as that of a judge; null when it gives none.')
    ]
    duration_ms: Annotated[
        float, Field(alias='durationMs', description='Duration of the phase in milliseconds.', ge=0.0)
    ]
    usage: Annotated[FusionPhaseUsage, Field(description='Tokens, requests and cost of the phase.')]
    projection_message: Annotated[
        Any | MISSING,
        Field(
            alias='projectionMessage',
            description='Message the phase contributes to the conversation, in the form `projectionMode` says.',
        ),
    ] = MISSING
    projection_mode: Annotated[
        FusionProjectionMode | MISSING,
        Field(alias='projectionMode', description='How the result of the phase enters the conversation.'),
    ] = MISSING
    staged_terminal: Annotated[
        FusionStagedTerminal | MISSING,
        Field(
            alias='stagedTerminal',
            description='Final tool call of the phase, held back until the commit of the fusion turn.',
        ),
    ] = MISSING


class AssistantFusionPhaseCompletedEvent(StrictModel):
    """Sent when a fusion phase ends with a result. `phaseId` joins it with `assistant.fusion_phase_started`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['assistant.fusion_phase_completed']
    data: AssistantFusionPhaseCompletedData


class AssistantFusionPhaseFailedData(StrictModel):
    """Why the phase failed, what it cost and which phase takes over."""

    model_config = ConfigDict(
        extra='forbid',
    )
    fusion_id: Annotated[
        str, Field(alias='fusionId', description='Id of the fusion turn, as in `session.fusion_resolved`.')
    ]
    phase_id: Annotated[
        str,
        Field(
            alias='phaseId',
            description='Id of the phase, shared by its started, activity, completed and failed events.',
        ),
    ]
    phase_kind: Annotated[FusionPhaseKind, Field(alias='phaseKind', description='Kind of the phase in the plan.')]
    role: Annotated[str, Field(description='Role the phase plays in the plan, as free text.')]
    conversation_scope: Annotated[
        FusionConversationScope,
        Field(
            alias='conversationScope', description='Conversation the phase works in: the root one or a separate review.'
        ),
    ]
    model: Annotated[str, Field(description='Model that ran the phase.')]
    status: Annotated[FusionPhaseStatus, Field(description='How the phase ended.')]
    reason: Annotated[str, Field(description='Reason of the failure, as a short code or text.')]
    duration_ms: Annotated[
        float,
        Field(alias='durationMs', description='Duration of the phase until its failure, in milliseconds.', ge=0.0),
    ]
    usage: Annotated[FusionPhaseUsage, Field(description='Tokens, requests and cost of the phase until its failure.')]
    error_message: Annotated[
        str | MISSING, Field(alias='errorMessage', description='Message of the error behind the failure.')
    ] = MISSING
    degraded_to_phase_id: Annotated[
        str | MISSING, Field(alias='degradedToPhaseId', description='Id of the phase the turn falls back to.')
    ] = MISSING


class AssistantFusionPhaseFailedEvent(StrictModel):
    """Sent when a fusion phase ends without a usable result. `phaseId` joins it with `assistant.fusion_phase_started`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['assistant.fusion_phase_failed']
    data: AssistantFusionPhaseFailedData


class AssistantFusionPhaseStartedData(StrictModel):
    """The phase that begins and the model that runs it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    fusion_id: Annotated[
        str, Field(alias='fusionId', description='Id of the fusion turn, as in `session.fusion_resolved`.')
    ]
    phase_id: Annotated[
        str,
        Field(
            alias='phaseId',
            description='Id of the phase, shared by its started, activity, completed and failed events.',
        ),
    ]
    phase_kind: Annotated[FusionPhaseKind, Field(alias='phaseKind', description='Kind of the phase in the plan.')]
    pattern: Annotated[FusionPattern, Field(description='Pattern of the fusion turn the phase belongs to.')]
    role: Annotated[str, Field(description='Role the phase plays in the plan, as free text.')]
    conversation_scope: Annotated[
        FusionConversationScope,
        Field(
            alias='conversationScope', description='Conversation the phase works in: the root one or a separate review.'
        ),
    ]
    model: Annotated[str, Field(description='Model that runs the phase.')]


class AssistantFusionPhaseStartedEvent(StrictModel):
    """Sent when a phase of a fusion turn begins. `phaseId` joins it with the later events of the phase, `fusionId` with `session.fusion_resolved`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['assistant.fusion_phase_started']
    data: AssistantFusionPhaseStartedData


class AssistantMessageToolRequestCaller(StrictModel):
    """Origin of a tool call that did not come from the model directly."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[AssistantMessageToolRequestCallerType, Field(description='Kind of caller.')]
    caller_id: Annotated[str, Field(alias='callerId', description='Id of the caller.')]


class AssistantUsageCopilotUsage(StrictModel):
    """Billed usage of a model call."""

    model_config = ConfigDict(
        extra='forbid',
    )
    model: Annotated[str | MISSING, Field(description='Model the usage was billed for.')] = MISSING
    token_details: Annotated[
        list[AssistantUsageCopilotUsageTokenDetail] | MISSING,
        Field(alias='tokenDetails', description='Breakdown of the usage by type of token.'),
    ] = MISSING
    total_nano_aiu: Annotated[float, Field(alias='totalNanoAiu', description='Total cost in nano AI units.', ge=0.0)]


class AssistantUsageData(StrictModel):
    """Tokens, cost, timing and circumstances of one model call."""

    model_config = ConfigDict(
        extra='forbid',
        arbitrary_types_allowed=True,
    )
    model: Annotated[str, Field(description='Model that was called.')]
    input_tokens: Annotated[
        int | MISSING, Field(alias='inputTokens', description='Input tokens of the call.', ge=0)
    ] = MISSING
    output_tokens: Annotated[
        int | MISSING, Field(alias='outputTokens', description='Output tokens of the call.', ge=0)
    ] = MISSING
    cache_read_tokens: Annotated[
        int | MISSING, Field(alias='cacheReadTokens', description='Input tokens read from the prompt cache.', ge=0)
    ] = MISSING
    cache_write_tokens: Annotated[
        int | MISSING, Field(alias='cacheWriteTokens', description='Tokens written to the prompt cache.', ge=0)
    ] = MISSING
    cache_expires_at: Annotated[
        AwareDatetime | MISSING,
        Field(alias='cacheExpiresAt', description='Time at which the prompt cache of the call expires.'),
    ] = MISSING
    reasoning_tokens: Annotated[
        int | MISSING, Field(alias='reasoningTokens', description='Output tokens spent on reasoning.', ge=0)
    ] = MISSING
    cost: Annotated[
        Number | MISSING,
        Field(
            description="Cost of the call as the CLI counts it; 0 for a model of the user's own provider in recordings."
        ),
    ] = MISSING
    duration: Annotated[int | MISSING, Field(description='Duration of the call in milliseconds.', ge=0)] = MISSING
    time_to_first_token_ms: Annotated[
        float | MISSING,
        Field(alias='timeToFirstTokenMs', description='Time to the first token in milliseconds.', ge=0.0),
    ] = MISSING
    output_ttft_ms: Annotated[
        float | MISSING,
        Field(alias='outputTtftMs', description='Time to the first output token in milliseconds.', ge=0.0),
    ] = MISSING
    inter_token_latency_ms: Annotated[
        float | MISSING,
        Field(alias='interTokenLatencyMs', description='Latency between tokens in milliseconds.', ge=0.0),
    ] = MISSING
    initiator: Annotated[
        str | MISSING, Field(description='Who caused the call, for example `user`, `agent` or `sub-agent`.')
    ] = MISSING
    interaction_type: Annotated[
        str | MISSING,
        Field(
            alias='interactionType',
            description='Kind of interaction, for example `conversation-agent` or `conversation-subagent`.',
        ),
    ] = MISSING
    is_byok: Annotated[
        bool | MISSING,
        Field(alias='isByok', description="True if the call went to a provider with the user's own key."),
    ] = MISSING
    is_auto: Annotated[
        bool | MISSING, Field(alias='isAuto', description='True if the model was chosen automatically.')
    ] = MISSING
    max_prompt_tokens: Annotated[
        int | MISSING, Field(alias='maxPromptTokens', description='Largest prompt allowed, in tokens.', ge=0)
    ] = MISSING
    max_output_tokens: Annotated[
        int | MISSING, Field(alias='maxOutputTokens', description='Largest output allowed, in tokens.', ge=0)
    ] = MISSING
    accepted_prediction_tokens: Annotated[
        int | MISSING, Field(alias='acceptedPredictionTokens', description='Predicted tokens the model accepted.', ge=0)
    ] = MISSING
    rejected_prediction_tokens: Annotated[
        int | MISSING, Field(alias='rejectedPredictionTokens', description='Predicted tokens the model rejected.', ge=0)
    ] = MISSING
    transport: Annotated[AssistantUsageTransport | MISSING, Field(description='Transport of the call.')] = MISSING
    api_call_id: Annotated[
        str | MISSING, Field(alias='apiCallId', description='Id of the API call, shared with `assistant.message`.')
    ] = MISSING
    provider_call_id: Annotated[
        str | MISSING, Field(alias='providerCallId', description='Id of the call given by the provider, for tracing.')
    ] = MISSING
    service_request_id: Annotated[
        str | MISSING,
        Field(alias='serviceRequestId', description='Request id given by the Copilot service, for tracing.'),
    ] = MISSING
    rte: Annotated[
        bool | MISSING,
        Field(description='Flag the CLI reports under the short name rte; false in all known recordings.'),
    ] = MISSING
    api_endpoint: Annotated[
        AssistantUsageApiEndpoint | MISSING, Field(alias='apiEndpoint', description='API path of the call.')
    ] = MISSING
    parent_tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='parentToolCallId',
            description='Tool call of the parent agent that spawned the sub-agent; absent on the root agent. The envelope agentId is the preferred key.',
        ),
    ] = MISSING
    quota_snapshots: Annotated[
        dict[str, AssistantUsageQuotaSnapshot] | MISSING,
        Field(alias='quotaSnapshots', description='Quotas after the call, by name of the quota.'),
    ] = MISSING
    copilot_usage: Annotated[
        AssistantUsageCopilotUsage | MISSING,
        Field(alias='copilotUsage', description='Billed usage as Copilot reports it; absent when it reports none.'),
    ] = MISSING
    reasoning_effort: Annotated[
        str | MISSING, Field(alias='reasoningEffort', description='Reasoning effort requested for the call.')
    ] = MISSING
    reasoning_summary: Annotated[
        ReasoningSummary | MISSING,
        Field(alias='reasoningSummary', description='Reasoning summary requested for the call.'),
    ] = MISSING
    available_tool_count: Annotated[
        int | MISSING, Field(alias='availableToolCount', description='Number of tools offered to the model.', ge=0)
    ] = MISSING
    tool_token_count: Annotated[
        int | MISSING, Field(alias='toolTokenCount', description='Tokens taken by the tool definitions.', ge=0)
    ] = MISSING
    frontier_source: Annotated[
        str | MISSING,
        Field(
            alias='frontierSource',
            description='How the frontier of the prompt cache was found, for example `reported_writes` or `estimated`.',
        ),
    ] = MISSING
    cache_ttl_seconds: Annotated[
        int | MISSING, Field(alias='cacheTtlSeconds', description='Lifetime of the prompt cache in seconds.', ge=0)
    ] = MISSING
    cache_details_reported: Annotated[
        bool | MISSING,
        Field(alias='cacheDetailsReported', description='True if the provider reported details on its prompt cache.'),
    ] = MISSING
    num_tool_calls: Annotated[
        int | MISSING, Field(alias='numToolCalls', description='Number of tool calls the reply asks for.', ge=0)
    ] = MISSING
    tool_counts: Annotated[
        dict[str, int] | MISSING,
        Field(alias='toolCounts', description='Number of calls the reply asks for, by tool name.'),
    ] = MISSING
    finish_reason: Annotated[
        str | MISSING,
        Field(alias='finishReason', description='Why the model stopped, for example `stop`, `tool_calls` or `length`.'),
    ] = MISSING
    content_filter_triggered: Annotated[
        bool | MISSING, Field(alias='contentFilterTriggered', description='True if a content filter acted on the call.')
    ] = MISSING
    fusion: Annotated[
        FusionAttribution | MISSING,
        Field(description='Fusion turn, phase and source model the event is attributed to; absent outside fusion.'),
    ] = MISSING


class AssistantUsageEvent(StrictModel):
    """Reports tokens, cost and timing of one model call, live only. `apiCallId` joins it with `assistant.message`, if that carries one."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['assistant.usage']
    data: AssistantUsageData


class AttachmentBlob(StrictModel):
    """Attached bytes without a file."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['blob'], Field(description='Always `blob`.')]
    data: Annotated[
        str | MISSING, Field(description='The bytes, encoded as text; when persisted, `assetId` stands in their place.')
    ] = MISSING
    mime_type: Annotated[str, Field(alias='mimeType', description='Media type of the bytes.')]
    display_name: Annotated[
        str | MISSING, Field(alias='displayName', description='Name to show for the attachment.')
    ] = MISSING
    asset_id: Annotated[
        str | MISSING, Field(alias='assetId', description='Id of the `session.binary_asset` that holds the bytes.')
    ] = MISSING
    byte_length: Annotated[
        int | MISSING, Field(alias='byteLength', description='Size of the content in bytes.', ge=0)
    ] = MISSING
    omitted_reason: Annotated[
        OmittedBinaryOmittedReason | MISSING,
        Field(alias='omittedReason', description='Why the bytes are missing; absent when they are not.'),
    ] = MISSING


class AttachmentFile(StrictModel):
    """An attached file."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['file'], Field(description='Always `file`.')]
    path: Annotated[str, Field(description='Path of the file.')]
    display_name: Annotated[str, Field(alias='displayName', description='Name to show for the file.')]
    line_range: Annotated[
        AttachmentFileLineRange | MISSING,
        Field(alias='lineRange', description='Attached lines; absent for the whole file.'),
    ] = MISSING
    mime_type: Annotated[str | MISSING, Field(alias='mimeType', description='Media type of the file.')] = MISSING
    asset_id: Annotated[
        str | MISSING, Field(alias='assetId', description='Id of the `session.binary_asset` that holds the bytes.')
    ] = MISSING
    byte_length: Annotated[
        int | MISSING, Field(alias='byteLength', description='Size of the content in bytes.', ge=0)
    ] = MISSING
    omitted_reason: Annotated[
        OmittedBinaryOmittedReason | MISSING,
        Field(alias='omittedReason', description='Why the bytes are missing; absent when they are not.'),
    ] = MISSING
    tagged_files_entry: Annotated[
        str | MISSING, Field(alias='taggedFilesEntry', description='Entry for the file in the list of tagged files.')
    ] = MISSING


class AttachmentGitHubActionsJob(StrictModel):
    """A job of GitHub Actions."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['github_actions_job'], Field(description='Always `github_actions_job`.')]
    repo: Annotated[GitHubRepoRef, Field(description='Repository on GitHub.')]
    job_id: Annotated[int, Field(alias='jobId', description='Id of the job.', gt=0)]
    job_name: Annotated[str, Field(alias='jobName', description='Name of the job.')]
    workflow_name: Annotated[str, Field(alias='workflowName', description="Name of the job's workflow.")]
    url: Annotated[str, Field(description='Web address of the job.')]
    conclusion: Annotated[str | MISSING, Field(description='How the job ended; absent when not known.')] = MISSING


class AttachmentGitHubCommit(StrictModel):
    """A commit on GitHub."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['github_commit'], Field(description='Always `github_commit`.')]
    repo: Annotated[GitHubRepoRef, Field(description='Repository on GitHub.')]
    oid: Annotated[str, Field(description='Id (hash) of the commit.')]
    message: Annotated[str, Field(description='Commit message.')]
    url: Annotated[str, Field(description='Web address of the commit.')]


class AttachmentGitHubFile(StrictModel):
    """A file on GitHub."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['github_file'], Field(description='Always `github_file`.')]
    repo: Annotated[GitHubRepoRef, Field(description='Repository on GitHub.')]
    ref: Annotated[str, Field(description='Git ref at which the file is meant.')]
    path: Annotated[str, Field(description='Path of the file in the repository.')]
    url: Annotated[str, Field(description='Web address of the file.')]


class AttachmentGitHubFileDiffSide(StrictModel):
    """One side of a file diff."""

    model_config = ConfigDict(
        extra='forbid',
    )
    repo: Annotated[GitHubRepoRef, Field(description='Repository on GitHub.')]
    ref: Annotated[str, Field(description='Git ref of this side.')]
    path: Annotated[str, Field(description='Path of the file in the repository.')]


class AttachmentGitHubReference(StrictModel):
    """A GitHub issue, pull request or discussion."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['github_reference'], Field(description='Always `github_reference`.')]
    number: Annotated[int, Field(description='Number of the item in its repository.', gt=0)]
    title: Annotated[str, Field(description='Title of the item.')]
    reference_type: Annotated[
        AttachmentGitHubReferenceType, Field(alias='referenceType', description='Kind of the item.')
    ]
    state: Annotated[str, Field(description='State of the item, such as open or closed.')]
    url: Annotated[str, Field(description='Web address of the item.')]


class AttachmentGitHubRelease(StrictModel):
    """A release on GitHub."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['github_release'], Field(description='Always `github_release`.')]
    repo: Annotated[GitHubRepoRef, Field(description='Repository on GitHub.')]
    tag_name: Annotated[str, Field(alias='tagName', description='Git tag of the release.')]
    name: Annotated[str, Field(description='Name of the release.')]
    url: Annotated[str, Field(description='Web address of the release.')]


class AttachmentGitHubRepository(StrictModel):
    """A repository on GitHub as attachment."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['github_repository'], Field(description='Always `github_repository`.')]
    repo: Annotated[GitHubRepoRef, Field(description='Repository on GitHub.')]
    url: Annotated[str, Field(description='Web address of the repository.')]
    description: Annotated[str | MISSING, Field(description='Description of the repository.')] = MISSING
    ref: Annotated[str | MISSING, Field(description='Git ref that is meant; absent when none is given.')] = MISSING


class AttachmentGitHubSnippet(StrictModel):
    """Some lines of a file on GitHub."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['github_snippet'], Field(description='Always `github_snippet`.')]
    repo: Annotated[GitHubRepoRef, Field(description='Repository on GitHub.')]
    ref: Annotated[str, Field(description='Git ref at which the file is meant.')]
    path: Annotated[str, Field(description='Path of the file in the repository.')]
    url: Annotated[str, Field(description='Web address of the lines.')]
    line_range: Annotated[AttachmentFileLineRange, Field(alias='lineRange', description='The attached lines.')]


class AttachmentGitHubTreeComparisonSide(StrictModel):
    """One side of a tree comparison."""

    model_config = ConfigDict(
        extra='forbid',
    )
    repo: Annotated[GitHubRepoRef, Field(description='Repository on GitHub.')]
    revision: Annotated[str, Field(description='Revision of this side.')]


class AttachmentSelectionDetails(StrictModel):
    """Range of a selection."""

    model_config = ConfigDict(
        extra='forbid',
    )
    start: Annotated[AttachmentSelectionDetailsStart, Field(description='Start of the selection.')]
    end: Annotated[AttachmentSelectionDetailsEnd, Field(description='End of the selection.')]


class AutoModeSwitchCompletedData(StrictModel):
    """The answer to the proposed switch."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[
        str, Field(alias='requestId', description='Id of the resolved request; same as in auto_mode_switch.requested.')
    ]
    response: Annotated[AutoModeSwitchResponse, Field(description='The answer given.')]


class AutoModeSwitchCompletedEvent(StrictModel):
    """Sent when a proposed switch to automatic model choice is resolved. It joins with auto_mode_switch.requested by requestId."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['auto_mode_switch.completed']
    data: AutoModeSwitchCompletedData


class BinaryAssetReference(StrictModel):
    """Reference to bytes held in a `session.binary_asset` event."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[BinaryAssetReferenceType, Field(description='Kind of the bytes.')]
    asset_id: Annotated[
        str, Field(alias='assetId', description='Id of the asset that holds the bytes, as in `session.binary_asset`.')
    ]
    mime_type: Annotated[str, Field(alias='mimeType', description='MIME type of the bytes.')]
    byte_length: Annotated[int, Field(alias='byteLength', description='Size of the asset in bytes.', ge=0)]
    description: Annotated[str | MISSING, Field(description='Description of the bytes.')] = MISSING
    metadata: Annotated[dict[str, Any] | MISSING, Field(description='Further data as a map.')] = MISSING


class CanvasRegistryChangedCanvas(StrictModel):
    """A canvas that can be opened."""

    model_config = ConfigDict(
        extra='forbid',
    )
    extension_id: Annotated[
        str, Field(alias='extensionId', description='Id of the extension that provides the canvas.')
    ]
    extension_name: Annotated[
        str | MISSING, Field(alias='extensionName', description='Display name of the extension.')
    ] = MISSING
    canvas_id: Annotated[str, Field(alias='canvasId', description='Id of the canvas within its extension.')]
    display_name: Annotated[str, Field(alias='displayName', description='Display name of the canvas.')]
    description: Annotated[str, Field(description='Description of the canvas.', min_length=1)]
    icon: Annotated[str | MISSING, Field(description='Icon of the canvas.')] = MISSING
    input_schema: Annotated[
        Any | MISSING, Field(alias='inputSchema', description='JSON Schema of the input that the canvas takes.')
    ] = MISSING
    actions: Annotated[
        list[CanvasRegistryChangedCanvasAction] | MISSING, Field(description='Actions that the canvas offers.')
    ] = MISSING


class CapabilitiesChangedData(StrictModel):
    """The capabilities concerned."""

    model_config = ConfigDict(
        extra='forbid',
    )
    ui: Annotated[
        CapabilitiesChangedUI | MISSING, Field(description='User interface capabilities; absent when not reported.')
    ] = MISSING


class CapabilitiesChangedEvent(StrictModel):
    """Sent when capabilities of the session have changed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['capabilities.changed']
    data: CapabilitiesChangedData


class CitationLocation(RootModel[CitationLocationChar | CitationLocationPage | CitationLocationBlock]):
    root: Annotated[
        CitationLocationChar | CitationLocationPage | CitationLocationBlock,
        Field(description='Place in a cited source, given in characters, pages or blocks.', discriminator='type'),
    ]


class CitationReference(StrictModel):
    """A reference from a text span to a source."""

    model_config = ConfigDict(
        extra='forbid',
    )
    source_id: Annotated[str, Field(alias='sourceId', description='Id of the cited source, as in `sources`.')]
    cited_text: Annotated[str | MISSING, Field(alias='citedText', description='Text quoted from the source.')] = MISSING
    location: Annotated[CitationLocation | MISSING, Field(description='Place in the source.')] = MISSING
    provider_metadata: Annotated[
        Any | MISSING, Field(alias='providerMetadata', description="Further data in the provider's own form.")
    ] = MISSING


class CitationSpan(StrictModel):
    """A range of the message text with the references that support it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    start_index: Annotated[
        int, Field(alias='startIndex', description='Index in the message text where the span starts.', ge=0)
    ]
    end_index: Annotated[
        int, Field(alias='endIndex', description='Index in the message text where the span ends.', ge=0)
    ]
    references: Annotated[list[CitationReference], Field(description='References that support the span.')]


class Citations(StrictModel):
    """Citations of an assistant message."""

    model_config = ConfigDict(
        extra='forbid',
    )
    sources: Annotated[list[CitationSource], Field(description='Sources that are cited.')]
    spans: Annotated[list[CitationSpan], Field(description='Spans of the message text and the references behind them.')]


class CompactionCompleteCompactionTokensUsedCopilotUsage(StrictModel):
    """Billing details of a compaction's model call."""

    model_config = ConfigDict(
        extra='forbid',
    )
    model: Annotated[str | MISSING, Field(description='Id of the billed model.')] = MISSING
    token_details: Annotated[
        list[CompactionCompleteCompactionTokensUsedCopilotUsageTokenDetail] | MISSING,
        Field(alias='tokenDetails', description='Token counts and prices by token type.'),
    ] = MISSING
    total_nano_aiu: Annotated[
        float, Field(alias='totalNanoAiu', description='Cost of the call in nano AI units.', ge=0.0)
    ]


class CompletionReceiptFinalTool(StrictModel):
    """Last tool call of an exchange."""

    model_config = ConfigDict(
        extra='forbid',
    )
    tool_call_id: Annotated[
        str, Field(alias='toolCallId', description='Id of the tool call, as in `tool.execution_start`.')
    ]
    tool_name: Annotated[
        str | MISSING,
        Field(alias='toolName', description='Name of the tool, from the matching `tool.execution_start`.'),
    ] = MISSING
    status: Annotated[
        CompletionReceiptToolStatus, Field(description='Result of the call, from its `tool.execution_complete`.')
    ]
    exit_code: Annotated[
        int | MISSING,
        Field(alias='exitCode', description="Exit code of the tool's process; absent when there is none."),
    ] = MISSING


class ElicitationRequestedData(StrictModel):
    """What is asked of the user and in which form."""

    request_id: Annotated[
        str, Field(alias='requestId', description='Id of the request; elicitation.completed carries the same one.')
    ]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call that asked, as in the toolRequests of assistant.message; absent when none is named.',
        ),
    ] = MISSING
    elicitation_source: Annotated[
        str | MISSING, Field(alias='elicitationSource', description='Source of the request; absent when none is named.')
    ] = MISSING
    message: Annotated[str, Field(description='Text to show to the user.')]
    mode: Annotated[ElicitationRequestedMode | MISSING, Field(description='Whether a form or a URL is presented.')] = (
        MISSING
    )
    requested_schema: Annotated[
        ElicitationRequestedSchema | MISSING,
        Field(alias='requestedSchema', description='Schema of the form to fill in; absent when there is none.'),
    ] = MISSING
    url: Annotated[str | MISSING, Field(description='URL to open for the user; absent when there is none.')] = MISSING


class ElicitationRequestedEvent(StrictModel):
    """Sent when structured input is asked of the user. The answer goes back by RPC, and elicitation.completed with the same requestId follows."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['elicitation.requested']
    data: ElicitationRequestedData


class ExtensionsLoadedExtension(StrictModel):
    """An extension and its status."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[str, Field(description='Id of the extension.')]
    name: Annotated[str, Field(description='Name of the extension.')]
    source: Annotated[ExtensionsLoadedExtensionSource, Field(description='Where the extension comes from.')]
    status: Annotated[ExtensionsLoadedExtensionStatus, Field(description='Status of the extension.')]


class FactoryRunSettledData(StrictModel):
    """The end status and consumption of the run."""

    model_config = ConfigDict(
        extra='forbid',
    )
    run_id: Annotated[str, Field(alias='runId', description='Id of the run; joins with factory.run_started.')]
    status: Annotated[FactoryRunSettledStatus, Field(description='Status in which the run settled.')]
    consumed_subagents: Annotated[
        int, Field(alias='consumedSubagents', description='Number of sub-agents the run used.', ge=0)
    ]
    consumed_nano_aiu: Annotated[
        int, Field(alias='consumedNanoAiu', description='AI units the run used, in billionths of a unit.', ge=0)
    ]
    elapsed_ms: Annotated[int, Field(alias='elapsedMs', description='Elapsed time of the run, in milliseconds.', ge=0)]
    failure_type: Annotated[
        str | MISSING, Field(alias='failureType', description='Type of the failure; absent when none is reported.')
    ] = MISSING


class FactoryRunSettledEvent(StrictModel):
    """Sent when a factory run has come to rest. It joins with factory.run_started by runId."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['factory.run_settled']
    data: FactoryRunSettledData


class HookEndData(StrictModel):
    """How the hook ended."""

    model_config = ConfigDict(
        extra='forbid',
    )
    hook_invocation_id: Annotated[
        str, Field(alias='hookInvocationId', description='Id of this run of the hook, as in `hook.start`.')
    ]
    hook_type: Annotated[str, Field(alias='hookType', description='Type of the hook, as in `hook.start`.')]
    output: Annotated[Any | MISSING, Field(description='Output of the hook; large texts may be left out.')] = MISSING
    success: Annotated[bool, Field(description='True if the hook succeeded.')]
    error: Annotated[HookEndError | MISSING, Field(description='Error of the hook; absent on success.')] = MISSING
    parent_tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='parentToolCallId',
            description='Tool call of the parent agent that spawned the sub-agent; absent on the root agent. The envelope agentId is the preferred key.',
        ),
    ] = MISSING


class HookEndEvent(StrictModel):
    """Sent when a hook has ended. `hookInvocationId` joins it with `hook.start`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['hook.end']
    data: HookEndData


class McpAppToolCallCompleteToolMeta(StrictModel):
    """Metadata of a tool called by an MCP app."""

    ui: Annotated[
        McpAppToolCallCompleteToolMetaUI | MISSING, Field(description='User interface metadata of the tool.')
    ] = MISSING


class McpHeadersRefreshCompletedData(StrictModel):
    """The outcome of the headers request."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[
        str,
        Field(alias='requestId', description='Id of the resolved request; same as in mcp.headers_refresh_required.'),
    ]
    outcome: Annotated[McpHeadersRefreshCompletedOutcome, Field(description='How the request ended.')]


class McpHeadersRefreshCompletedEvent(StrictModel):
    """Sent when a request for fresh headers is resolved. It joins with mcp.headers_refresh_required by requestId."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['mcp.headers_refresh_completed']
    data: McpHeadersRefreshCompletedData


class McpHeadersRefreshRequiredData(StrictModel):
    """The MCP server whose headers are needed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[
        str,
        Field(alias='requestId', description='Id of the request; mcp.headers_refresh_completed carries the same one.'),
    ]
    server_name: Annotated[str, Field(alias='serverName', description='Name of the MCP server.')]
    server_url: Annotated[str, Field(alias='serverUrl', description='URL of the MCP server.')]
    reason: Annotated[McpHeadersRefreshRequiredReason, Field(description='Why fresh headers are needed.')]


class McpHeadersRefreshRequiredEvent(StrictModel):
    """Sent when fresh request headers are needed for an MCP server. The answer goes back by RPC, and mcp.headers_refresh_completed with the same requestId follows."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['mcp.headers_refresh_required']
    data: McpHeadersRefreshRequiredData


class McpOauthCompletedData(StrictModel):
    """The outcome of the authorization request."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[
        str, Field(alias='requestId', description='Id of the resolved request; same as in mcp.oauth_required.')
    ]
    outcome: Annotated[
        McpOauthCompletionOutcome, Field(description='Whether a token was supplied or the request was cancelled.')
    ]


class McpOauthCompletedEvent(StrictModel):
    """Sent when a request for OAuth authorization is resolved. It joins with mcp.oauth_required by requestId."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['mcp.oauth_completed']
    data: McpOauthCompletedData


class McpOauthRequiredData(StrictModel):
    """The MCP server and what is known about its authorization."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[
        str, Field(alias='requestId', description='Id of the request; mcp.oauth_completed carries the same one.')
    ]
    server_name: Annotated[str, Field(alias='serverName', description='Name of the MCP server.')]
    server_url: Annotated[str, Field(alias='serverUrl', description='URL of the MCP server.')]
    static_client_config: Annotated[
        McpOauthRequiredStaticClientConfig | MISSING,
        Field(alias='staticClientConfig', description='Preset OAuth client configuration; absent when there is none.'),
    ] = MISSING
    www_authenticate_params: Annotated[
        McpOauthWWWAuthenticateParams | MISSING,
        Field(
            alias='wwwAuthenticateParams',
            description='Parameters of the WWW-Authenticate header; absent when not known.',
        ),
    ] = MISSING
    http_response: Annotated[
        McpOauthHttpResponse | MISSING,
        Field(alias='httpResponse', description='HTTP response that asked for authorization; absent when not given.'),
    ] = MISSING
    resource_metadata: Annotated[
        str | MISSING,
        Field(alias='resourceMetadata', description='Metadata of the protected resource; absent when not given.'),
    ] = MISSING
    reason: Annotated[McpOauthRequestReason, Field(description='Why authorization is needed.')]


class McpOauthRequiredEvent(StrictModel):
    """Sent when an MCP server needs OAuth authorization. The answer goes back by RPC, and mcp.oauth_completed with the same requestId follows."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['mcp.oauth_required']
    data: McpOauthRequiredData


class ModelCallFailureData(StrictModel):
    """Error and circumstances of a failed model call."""

    model_config = ConfigDict(
        extra='forbid',
    )
    model: Annotated[str | MISSING, Field(description='Model that was called.')] = MISSING
    initiator: Annotated[str | MISSING, Field(description='Who caused the call.')] = MISSING
    api_call_id: Annotated[str | MISSING, Field(alias='apiCallId', description='Id of the API call.')] = MISSING
    provider_call_id: Annotated[
        str | MISSING, Field(alias='providerCallId', description='Id of the call given by the provider, for tracing.')
    ] = MISSING
    service_request_id: Annotated[
        str | MISSING,
        Field(alias='serviceRequestId', description='Request id given by the Copilot service, for tracing.'),
    ] = MISSING
    rte: Annotated[
        bool | MISSING,
        Field(description='Flag the CLI reports under the short name rte; false in all known recordings.'),
    ] = MISSING
    status_code: Annotated[
        int | MISSING,
        Field(
            alias='statusCode',
            description='HTTP status of the failed call; may be absent on a transport failure.',
            ge=0,
            le=999,
        ),
    ] = MISSING
    duration_ms: Annotated[
        int | MISSING,
        Field(alias='durationMs', description='Duration of the call until its failure, in milliseconds.', ge=0),
    ] = MISSING
    api_endpoint: Annotated[
        AssistantUsageApiEndpoint | MISSING, Field(alias='apiEndpoint', description='API path of the call.')
    ] = MISSING
    transport: Annotated[ModelCallFailureTransport | MISSING, Field(description='Transport of the call.')] = MISSING
    failure_kind: Annotated[
        ModelCallFailureKind | MISSING,
        Field(alias='failureKind', description='Whether the API answered with an error or the transport failed.'),
    ] = MISSING
    max_prompt_tokens: Annotated[
        int | MISSING, Field(alias='maxPromptTokens', description='Largest prompt allowed, in tokens.', ge=0)
    ] = MISSING
    max_output_tokens: Annotated[
        int | MISSING, Field(alias='maxOutputTokens', description='Largest output allowed, in tokens.', ge=0)
    ] = MISSING
    is_byok: Annotated[
        bool | MISSING,
        Field(alias='isByok', description="True if the call went to a provider with the user's own key."),
    ] = MISSING
    is_auto: Annotated[
        bool | MISSING, Field(alias='isAuto', description='True if the model was chosen automatically.')
    ] = MISSING
    reasoning_effort: Annotated[
        str | MISSING, Field(alias='reasoningEffort', description='Reasoning effort requested for the call.')
    ] = MISSING
    interaction_type: Annotated[
        str | MISSING,
        Field(alias='interactionType', description='Kind of interaction, in the vocabulary of `assistant.usage`.'),
    ] = MISSING
    source: Annotated[ModelCallFailureSource, Field(description='Part of the program that made the call.')]
    error_message: Annotated[str | MISSING, Field(alias='errorMessage', description='Message of the error.')] = MISSING
    bad_request_kind: Annotated[
        ModelCallFailureBadRequestKind | MISSING,
        Field(alias='badRequestKind', description='Form of the error body of a bad request.'),
    ] = MISSING
    error_code: Annotated[str | MISSING, Field(alias='errorCode', description='Error code given by the provider.')] = (
        MISSING
    )
    error_type: Annotated[
        str | MISSING,
        Field(alias='errorType', description='Error type given by the provider, for example `invalid_request_error`.'),
    ] = MISSING
    quota_snapshots: Annotated[
        dict[str, AssistantUsageQuotaSnapshot] | MISSING,
        Field(alias='quotaSnapshots', description='Quotas at the time of the failure, by name of the quota.'),
    ] = MISSING
    request_fingerprint: Annotated[
        ModelCallFailureRequestFingerprint | MISSING,
        Field(alias='requestFingerprint', description='Counts that describe the shape of the request.'),
    ] = MISSING
    fusion: Annotated[
        FusionAttribution | MISSING,
        Field(description='Fusion turn, phase and source model the event is attributed to; absent outside fusion.'),
    ] = MISSING


class ModelCallFailureEvent(StrictModel):
    """Reports a model call that failed; `assistant.turn_retry` may follow. It names no turn."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['model.call_failure']
    data: ModelCallFailureData


class ModelCallFinishedData(StrictModel):
    """Outcome and duration of one dispatched model call."""

    model_config = ConfigDict(
        extra='forbid',
    )
    turn_id: Annotated[str, Field(alias='turnId', description='Id of the turn, as in `assistant.turn_start`.')]
    interaction_id: Annotated[
        str | MISSING, Field(alias='interactionId', description='Id of the interaction, as in `assistant.turn_start`.')
    ] = MISSING
    dispatch_duration_ms: Annotated[
        float, Field(alias='dispatchDurationMs', description='Duration of the whole dispatch in milliseconds.', ge=0.0)
    ]
    outcome: Annotated[ModelCallFinishedOutcome, Field(description='How the dispatch ended.')]
    contains_built_in_file_edit_request: Annotated[
        bool | MISSING,
        Field(
            alias='containsBuiltInFileEditRequest',
            description='True if the reply asks for a built-in tool that edits files.',
        ),
    ] = MISSING
    edit_classifier_version: Annotated[
        int,
        Field(
            alias='editClassifierVersion',
            description='Version of the rule that sets `containsBuiltInFileEditRequest`.',
            ge=1,
        ),
    ]


class ModelCallFinishedEvent(StrictModel):
    """Sent once per logical dispatch of a model call, not per HTTP request. `turnId` and `interactionId` join it with `assistant.turn_start`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['model.call_finished']
    data: ModelCallFinishedData


class OmittedBinaryResult(StrictModel):
    """Bytes of a tool result that were left out."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[OmittedBinaryType, Field(description='Kind of the bytes.')]
    mime_type: Annotated[str, Field(alias='mimeType', description='MIME type of the bytes.')]
    byte_length: Annotated[int, Field(alias='byteLength', description='Size of the omitted bytes.', ge=0)]
    omitted_reason: Annotated[
        OmittedBinaryOmittedReason, Field(alias='omittedReason', description='Why the bytes were left out.')
    ]
    description: Annotated[str | MISSING, Field(description='Description of the bytes.')] = MISSING
    metadata: Annotated[dict[str, Any] | MISSING, Field(description='Further data as a map.')] = MISSING


class PermissionCarriedForwardData(StrictModel):
    """The call that was authorized and the record it rests on."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[
        str, Field(alias='requestId', description='Id of the decision; no permission.requested event carries it.')
    ]
    tool_call_id: Annotated[
        str, Field(alias='toolCallId', description='Id of the authorized tool call; joins with tool.execution_start.')
    ]
    record_id: Annotated[
        str,
        Field(alias='recordId', description='Id of the earlier record; joins with permission.messageAuthorization.'),
    ]
    decision_source: Annotated[
        PermissionDecisionSource, Field(alias='decisionSource', description='Who or what made the decision.')
    ]


class PermissionCarriedForwardEvent(StrictModel):
    """Sent when an earlier authorization is carried forward to a tool call. Its requestId looks like a request id, but no permission.requested belongs to it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['permission.carriedForward']
    data: PermissionCarriedForwardData


class PermissionContextualAuthorizationData(StrictModel):
    """The record, its request and the text span it rests on."""

    model_config = ConfigDict(
        extra='forbid',
    )
    record_id: Annotated[str, Field(alias='recordId', description='Id of the record.')]
    request_id: Annotated[
        str, Field(alias='requestId', description='Id of the earlier blocked request; joins with permission.requested.')
    ]
    turn_index: Annotated[int, Field(alias='turnIndex', description='Index of the turn the event refers to.', ge=0)]
    polarity: Annotated[
        PermissionMessageAuthorizationPolarity, Field(description='Whether the record grants or denies.')
    ]
    span_start: Annotated[
        int, Field(alias='spanStart', description='Start of the text span that the record rests on.', ge=0)
    ]
    span_end: Annotated[int, Field(alias='spanEnd', description='End of the text span that the record rests on.', ge=0)]


class PermissionContextualAuthorizationEvent(StrictModel):
    """Sent when an authorization record is made in the context of a blocked permission request. It refers back to that request by requestId."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['permission.contextualAuthorization']
    data: PermissionContextualAuthorizationData


class PermissionDeniedByRules(StrictModel):
    """The action was denied by rules."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[
        Literal['denied-by-rules'], Field(description='Discriminator of the variant; always denied-by-rules.')
    ]
    rules: Annotated[list[PermissionRule], Field(description='The rules behind the denial.')]


class PermissionMessageAuthorizationData(StrictModel):
    """The recorded authorization and the text span it rests on."""

    model_config = ConfigDict(
        extra='forbid',
    )
    record_id: Annotated[
        str, Field(alias='recordId', description='Id of the record; permission.carriedForward can refer to it.')
    ]
    turn_index: Annotated[int, Field(alias='turnIndex', description='Index of the turn the record refers to.', ge=0)]
    polarity: Annotated[
        PermissionMessageAuthorizationPolarity, Field(description='Whether the record grants or denies.')
    ]
    action_class: Annotated[str, Field(alias='actionClass', description='Class of actions the record is about.')]
    span_start: Annotated[
        int, Field(alias='spanStart', description='Start of the text span that the record rests on.', ge=0)
    ]
    span_end: Annotated[int, Field(alias='spanEnd', description='End of the text span that the record rests on.', ge=0)]
    target_members: Annotated[
        list[str] | MISSING,
        Field(alias='targetMembers', description='Members of the target of the record; absent when none are named.'),
    ] = MISSING
    task: Annotated[str | MISSING, Field(description='Task the record is about; absent when none is named.')] = MISSING
    world: Annotated[Any | MISSING, Field(description='World state kept with the record, as an opaque value.')] = (
        MISSING
    )


class PermissionMessageAuthorizationEvent(StrictModel):
    """Sent when a message is recorded as granting or denying a class of actions. Later permission.carriedForward events refer to it by recordId."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['permission.messageAuthorization']
    data: PermissionMessageAuthorizationData


class PermissionPromptRequestMcp(StrictModel):
    """Prompt for calling a tool of an MCP server."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['mcp'], Field(description='Discriminator of the variant; always mcp.')]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    server_name: Annotated[str, Field(alias='serverName', description='Name of the MCP server.')]
    tool_name: Annotated[
        str,
        Field(
            alias='toolName',
            description='Name of the tool on the server; recordings show it without the server prefix.',
        ),
    ]
    tool_title: Annotated[str, Field(alias='toolTitle', description='Title of the tool as shown to people.')]
    args: Annotated[Any | MISSING, Field(description='Arguments of the tool call, as an opaque value.')] = MISSING
    permission_recommendation: Annotated[
        PermissionRecommendation | MISSING,
        Field(
            alias='permissionRecommendation',
            description='Recommended decision for the request; absent when there is none.',
        ),
    ] = MISSING
    assisted_approval: Annotated[
        PermissionAssistedApproval | MISSING,
        Field(
            alias='assistedApproval',
            description='Outcome of the assisted approval for this request; absent when none was made.',
        ),
    ] = MISSING
    can_offer_server_wide_approval: Annotated[
        bool | MISSING,
        Field(
            alias='canOfferServerWideApproval',
            description='Whether approval for all tools of the server can be offered.',
        ),
    ] = MISSING


class PermissionPromptRequestMemory(StrictModel):
    """Prompt for storing a memory or voting on one."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['memory'], Field(description='Discriminator of the variant; always memory.')]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    action: Annotated[
        PermissionRequestMemoryAction | MISSING,
        Field(description='Whether a memory is stored or voted on; store when absent.'),
    ] = MISSING
    subject: Annotated[str | MISSING, Field(description='Subject of the memory.')] = MISSING
    fact: Annotated[str, Field(description='Text of the fact to store or vote on.')]
    citations: Annotated[str | MISSING, Field(description='Citations given for the fact.')] = MISSING
    direction: Annotated[
        PermissionRequestMemoryDirection | MISSING,
        Field(description='Direction of the vote; absent when nothing is voted on.'),
    ] = MISSING
    reason: Annotated[str | MISSING, Field(description='Reason given for the action.')] = MISSING
    assisted_approval: Annotated[
        PermissionAssistedApproval | MISSING,
        Field(
            alias='assistedApproval',
            description='Outcome of the assisted approval for this request; absent when none was made.',
        ),
    ] = MISSING


class PermissionPromptRequestPath(StrictModel):
    """Prompt for accessing paths."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['path'], Field(description='Discriminator of the variant; always path.')]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    access_kind: Annotated[
        PermissionPromptRequestPathAccessKind, Field(alias='accessKind', description='Kind of access asked for.')
    ]
    paths: Annotated[list[str], Field(description='Paths to be accessed.')]
    assisted_approval: Annotated[
        PermissionAssistedApproval | MISSING,
        Field(
            alias='assistedApproval',
            description='Outcome of the assisted approval for this request; absent when none was made.',
        ),
    ] = MISSING


class PermissionRequestMemory(StrictModel):
    """Request to store a memory or to vote on one."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['memory'], Field(description='Discriminator of the variant; always memory.')]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    action: Annotated[
        PermissionRequestMemoryAction | MISSING,
        Field(description='Whether a memory is stored or voted on; store when absent.'),
    ] = MISSING
    subject: Annotated[str | MISSING, Field(description='Subject of the memory.')] = MISSING
    fact: Annotated[str, Field(description='Text of the fact to store or vote on.')]
    citations: Annotated[str | MISSING, Field(description='Citations given for the fact.')] = MISSING
    direction: Annotated[
        PermissionRequestMemoryDirection | MISSING,
        Field(description='Direction of the vote; absent when nothing is voted on.'),
    ] = MISSING
    reason: Annotated[str | MISSING, Field(description='Reason given for the action.')] = MISSING
    scope: Annotated[
        PermissionRequestMemoryScope | MISSING,
        Field(description='Whether the memory belongs to the repository or the user.'),
    ] = MISSING
    repo_nwo: Annotated[
        str | MISSING, Field(alias='repoNwo', description='Repository of the memory, in the form owner/name.')
    ] = MISSING
    assisted_approval: Annotated[
        PermissionAssistedApproval | MISSING,
        Field(
            alias='assistedApproval',
            description='Outcome of the assisted approval for this request; absent when none was made.',
        ),
    ] = MISSING


class PermissionRequestShell(StrictModel):
    """Request to run a shell command."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[Literal['shell'], Field(description='Discriminator of the variant; always shell.')]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call behind the request; joins with tool.execution_start. Absent when no call is named.',
        ),
    ] = MISSING
    managed_approval_required: Annotated[
        bool | MISSING,
        Field(alias='managedApprovalRequired', description='Whether managed approval is required for this action.'),
    ] = MISSING
    full_command_text: Annotated[str, Field(alias='fullCommandText', description='Complete text of the command.')]
    intention: Annotated[str, Field(description='Purpose of the action as stated for the user.')]
    commands: Annotated[list[PermissionRequestShellCommand], Field(description='Commands found in the text.')]
    command_segments: Annotated[
        list[PermissionRequestShellCommandSegment] | MISSING,
        Field(alias='commandSegments', description='Parts of the command text, each with its identifier and own text.'),
    ] = MISSING
    possible_paths: Annotated[list[str], Field(alias='possiblePaths', description='File paths the command may touch.')]
    resolved_working_directory: Annotated[
        str | MISSING,
        Field(
            alias='resolvedWorkingDirectory',
            description='Working directory after resolution; absent when not reported.',
        ),
    ] = MISSING
    resolved_paths: Annotated[
        dict[str, str] | MISSING, Field(alias='resolvedPaths', description='Map of paths to their resolved form.')
    ] = MISSING
    possible_urls: Annotated[
        list[PermissionRequestShellPossibleUrl], Field(alias='possibleUrls', description='URLs the command may reach.')
    ]
    has_write_file_redirection: Annotated[
        bool, Field(alias='hasWriteFileRedirection', description='Whether the command redirects output into a file.')
    ]
    can_offer_session_approval: Annotated[
        bool,
        Field(
            alias='canOfferSessionApproval', description='Whether approval for the rest of the session can be offered.'
        ),
    ]
    warning: Annotated[
        str | MISSING, Field(description='Warning to show about the command; absent when there is none.')
    ] = MISSING
    request_sandbox_bypass: Annotated[
        bool | MISSING,
        Field(alias='requestSandboxBypass', description='Whether the action asks to run outside the sandbox.'),
    ] = MISSING
    request_sandbox_permissive: Annotated[
        bool | MISSING,
        Field(alias='requestSandboxPermissive', description='Whether the command asks to run in a permissive sandbox.'),
    ] = MISSING
    request_sandbox_bypass_reason: Annotated[
        str | MISSING,
        Field(alias='requestSandboxBypassReason', description='Reason given for asking to run outside the sandbox.'),
    ] = MISSING


class PersistedBinaryImage(StrictModel):
    """Bytes of a tool result kept inline."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[PersistedBinaryImageType, Field(description='Kind of the bytes.')]
    data: Annotated[str, Field(description='The bytes as text, normally base64.')]
    mime_type: Annotated[str, Field(alias='mimeType', description='MIME type of the bytes.')]
    description: Annotated[str | MISSING, Field(description='Description of the bytes.')] = MISSING
    metadata: Annotated[dict[str, Any] | MISSING, Field(description='Further data as a map.')] = MISSING


class PersistedBinaryResult(RootModel[PersistedBinaryImage | OmittedBinaryResult | BinaryAssetReference]):
    root: Annotated[
        PersistedBinaryImage | OmittedBinaryResult | BinaryAssetReference,
        Field(description='Bytes of a tool result: inline, by reference to an asset, or omitted.'),
    ]


class SandboxDecisionDataAccessDenied(StrictModel):
    """The sandbox denied an access."""

    model_config = ConfigDict(
        extra='forbid',
    )
    control: Annotated[SandboxControl, Field(description='Area of protection the decision is about.')]
    outcome: Annotated[SandboxOutcome, Field(description='Outcome of the decision.')]
    tool_call_id: Annotated[
        str | None | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call, as in `tool.execution_start`; null or absent without one.',
        ),
    ] = MISSING
    platform: Annotated[SandboxPlatform, Field(description='Operating system.')]
    enforcement_point: Annotated[
        SandboxEnforcementPoint,
        Field(alias='enforcementPoint', description='Part of the program where the sandbox is enforced.'),
    ]
    denial_class: Annotated[SandboxDenialClass, Field(alias='denialClass', description='Class of the denied access.')]
    attestation: Annotated[SandboxAttestation, Field(description='What the denial is based on.')]
    confidence: Annotated[
        SandboxDenialConfidence | None | MISSING,
        Field(description='How sure the denial is; null or absent when not known.'),
    ] = MISSING
    denied_resource: Annotated[
        str | None | MISSING,
        Field(alias='deniedResource', description='Resource that was denied; null or absent when not known.'),
    ] = MISSING
    command: Annotated[
        str | None | MISSING, Field(description='Command that was run; null or absent when not known.')
    ] = MISSING
    process_name: Annotated[
        str | None | MISSING,
        Field(alias='processName', description='Process that was denied; null or absent when not known.'),
    ] = MISSING
    kind: Annotated[Literal['access_denied'], Field(description='Marks a denied access.')]


class SandboxDecisionDataBypassDecided(StrictModel):
    """It was decided whether a command may run outside the sandbox."""

    model_config = ConfigDict(
        extra='forbid',
    )
    control: Annotated[SandboxControl, Field(description='Area of protection the decision is about.')]
    outcome: Annotated[SandboxOutcome, Field(description='Outcome of the decision.')]
    tool_call_id: Annotated[
        str | None | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call, as in `tool.execution_start`; null or absent without one.',
        ),
    ] = MISSING
    platform: Annotated[SandboxPlatform, Field(description='Operating system.')]
    enforcement_point: Annotated[
        SandboxEnforcementPoint,
        Field(alias='enforcementPoint', description='Part of the program where the sandbox is enforced.'),
    ]
    source: Annotated[SandboxBypassSource, Field(description='What led to the decision.')]
    denial_class: Annotated[
        SandboxDenialClass | None | MISSING,
        Field(alias='denialClass', description='Class of the denied access; null or absent when not known.'),
    ] = MISSING
    confidence: Annotated[
        SandboxDenialConfidence | None | MISSING,
        Field(description='How sure the denial is; null or absent when not known.'),
    ] = MISSING
    denied_resource: Annotated[
        str | None | MISSING,
        Field(alias='deniedResource', description='Resource that was denied; null or absent when not known.'),
    ] = MISSING
    command: Annotated[
        str | None | MISSING, Field(description='Command that was run; null or absent when not known.')
    ] = MISSING
    process_name: Annotated[
        str | None | MISSING,
        Field(alias='processName', description='Process that was denied; null or absent when not known.'),
    ] = MISSING
    kind: Annotated[Literal['bypass_decided'], Field(description='Marks a decision on a bypass.')]


class SandboxDecisionDataEnforcementState(StrictModel):
    """Whether the sandbox is in force for a tool call; a bypass decision may explain an inactive state."""

    model_config = ConfigDict(
        extra='forbid',
    )
    control: Annotated[SandboxControl, Field(description='Area of protection the decision is about.')]
    outcome: Annotated[SandboxOutcome, Field(description='Outcome of the decision.')]
    tool_call_id: Annotated[
        str | None | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call, as in `tool.execution_start`; null or absent without one.',
        ),
    ] = MISSING
    platform: Annotated[SandboxPlatform, Field(description='Operating system.')]
    backend: Annotated[
        SandboxBackend, Field(description='Mechanism that provides the sandbox; `unsupported` without one.')
    ]
    enforcement_point: Annotated[
        SandboxEnforcementPoint,
        Field(alias='enforcementPoint', description='Part of the program where the sandbox is enforced.'),
    ]
    attestation: Annotated[
        SandboxAttestation | None | MISSING,
        Field(description='What the state is based on; null or absent when not known.'),
    ] = MISSING
    command: Annotated[
        str | None | MISSING, Field(description='Command that is run; null or absent when not known.')
    ] = MISSING
    kind: Annotated[Literal['enforcement_state'], Field(description='Marks a state of enforcement.')]


class SandboxDecisionDataPermissiveRetryCompleted(StrictModel):
    """A retry with fewer restrictions has ended; a bypass decision may follow a failed one."""

    model_config = ConfigDict(
        extra='forbid',
    )
    control: Annotated[SandboxControl, Field(description='Area of protection the decision is about.')]
    outcome: Annotated[SandboxOutcome, Field(description='Outcome of the decision.')]
    tool_call_id: Annotated[
        str | None | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call, as in `tool.execution_start`; null or absent without one.',
        ),
    ] = MISSING
    platform: Annotated[SandboxPlatform, Field(description='Operating system.')]
    enforcement_point: Annotated[
        SandboxEnforcementPoint,
        Field(alias='enforcementPoint', description='Part of the program where the sandbox is enforced.'),
    ]
    denial_class: Annotated[
        SandboxDenialClass | None | MISSING,
        Field(alias='denialClass', description='Class of the denied access; null or absent when not known.'),
    ] = MISSING
    confidence: Annotated[
        SandboxDenialConfidence | None | MISSING,
        Field(description='How sure the denial is; null or absent when not known.'),
    ] = MISSING
    denied_resource: Annotated[
        str | None | MISSING,
        Field(alias='deniedResource', description='Resource that was denied; null or absent when not known.'),
    ] = MISSING
    command: Annotated[
        str | None | MISSING, Field(description='Command that was run; null or absent when not known.')
    ] = MISSING
    process_name: Annotated[
        str | None | MISSING,
        Field(alias='processName', description='Process that was denied; null or absent when not known.'),
    ] = MISSING
    kind: Annotated[Literal['permissive_retry_completed'], Field(description='Marks the end of a permissive retry.')]


class SandboxDecisionDataPermissiveRetryDecided(StrictModel):
    """It was decided whether a denied command is retried with fewer restrictions."""

    model_config = ConfigDict(
        extra='forbid',
    )
    control: Annotated[SandboxControl, Field(description='Area of protection the decision is about.')]
    outcome: Annotated[SandboxOutcome, Field(description='Outcome of the decision.')]
    tool_call_id: Annotated[
        str | None | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call, as in `tool.execution_start`; null or absent without one.',
        ),
    ] = MISSING
    platform: Annotated[SandboxPlatform, Field(description='Operating system.')]
    enforcement_point: Annotated[
        SandboxEnforcementPoint,
        Field(alias='enforcementPoint', description='Part of the program where the sandbox is enforced.'),
    ]
    source: Annotated[SandboxBypassSource, Field(description='What led to the decision.')]
    denial_class: Annotated[
        SandboxDenialClass | None | MISSING,
        Field(alias='denialClass', description='Class of the denied access; null or absent when not known.'),
    ] = MISSING
    confidence: Annotated[
        SandboxDenialConfidence | None | MISSING,
        Field(description='How sure the denial is; null or absent when not known.'),
    ] = MISSING
    denied_resource: Annotated[
        str | None | MISSING,
        Field(alias='deniedResource', description='Resource that was denied; null or absent when not known.'),
    ] = MISSING
    command: Annotated[
        str | None | MISSING, Field(description='Command that was run; null or absent when not known.')
    ] = MISSING
    process_name: Annotated[
        str | None | MISSING,
        Field(alias='processName', description='Process that was denied; null or absent when not known.'),
    ] = MISSING
    kind: Annotated[Literal['permissive_retry_decided'], Field(description='Marks a decision on a permissive retry.')]


class SandboxDecisionDataPolicyResolved(StrictModel):
    """The policy of the sandbox has been determined."""

    model_config = ConfigDict(
        extra='forbid',
    )
    control: Annotated[SandboxControl, Field(description='Area of protection the decision is about.')]
    outcome: Annotated[SandboxOutcome, Field(description='Outcome of the decision.')]
    tool_call_id: Annotated[
        str | None | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call, as in `tool.execution_start`; null or absent without one.',
        ),
    ] = MISSING
    platform: Annotated[SandboxPlatform, Field(description='Operating system.')]
    backend: Annotated[
        SandboxBackend, Field(description='Mechanism that provides the sandbox; `unsupported` without one.')
    ]
    policy_source: Annotated[
        SandboxPolicySource, Field(alias='policySource', description='Where the policy comes from.')
    ]
    enforcement_point: Annotated[
        SandboxEnforcementPoint,
        Field(alias='enforcementPoint', description='Part of the program where the sandbox is enforced.'),
    ]
    readwrite_paths_count: Annotated[
        int, Field(alias='readwritePathsCount', description='Number of paths that may be read and written.', ge=0)
    ]
    readonly_paths_count: Annotated[
        int, Field(alias='readonlyPathsCount', description='Number of paths that may only be read.', ge=0)
    ]
    denied_paths_count: Annotated[
        int, Field(alias='deniedPathsCount', description='Number of paths that are denied.', ge=0)
    ]
    add_current_working_directory: Annotated[
        bool,
        Field(
            alias='addCurrentWorkingDirectory',
            description='True if the working directory is added to the allowed paths.',
        ),
    ]
    allow_outbound: Annotated[
        bool, Field(alias='allowOutbound', description='True if outbound network access is allowed.')
    ]
    allow_local_network: Annotated[
        bool, Field(alias='allowLocalNetwork', description='True if access to the local network is allowed.')
    ]
    proxy_mode: Annotated[
        SandboxProxyMode, Field(alias='proxyMode', description='Proxy through which network access goes.')
    ]
    allow_bypass: Annotated[bool, Field(alias='allowBypass', description='True if the sandbox may be bypassed.')]
    git_auth: Annotated[bool, Field(alias='gitAuth', description='True if Git credentials are made available.')]
    gh_auth: Annotated[bool, Field(alias='ghAuth', description='True if GitHub CLI credentials are made available.')]
    keychain_access: Annotated[bool, Field(alias='keychainAccess', description='True if the keychain may be accessed.')]
    effective_filesystem_policy: Annotated[
        SandboxFilesystemPolicyDetails | None | MISSING,
        Field(
            alias='effectiveFilesystemPolicy',
            description='Paths of the file system policy; null or absent when not given.',
        ),
    ] = MISSING
    degradation_reason: Annotated[
        SandboxDegradationReason | None | MISSING,
        Field(
            alias='degradationReason',
            description='Why the sandbox gives less protection than asked for; null or absent if it does not.',
        ),
    ] = MISSING
    kind: Annotated[Literal['policy_resolved'], Field(description='Marks a resolved policy.')]


class SandboxDecisionDataSpawnCompleted(StrictModel):
    """A process has been started under the sandbox."""

    model_config = ConfigDict(
        extra='forbid',
    )
    control: Annotated[SandboxControl, Field(description='Area of protection the decision is about.')]
    outcome: Annotated[SandboxOutcome, Field(description='Outcome of the decision.')]
    tool_call_id: Annotated[
        str | None | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call, as in `tool.execution_start`; null or absent without one.',
        ),
    ] = MISSING
    platform: Annotated[SandboxPlatform, Field(description='Operating system.')]
    backend: Annotated[
        SandboxBackend, Field(description='Mechanism that provides the sandbox; `unsupported` without one.')
    ]
    enforcement_point: Annotated[
        SandboxEnforcementPoint,
        Field(alias='enforcementPoint', description='Part of the program where the sandbox is enforced.'),
    ]
    duration_ms: Annotated[
        float, Field(alias='durationMs', description='Duration of the start in milliseconds.', ge=0.0)
    ]
    degradation_reason: Annotated[
        SandboxDegradationReason | None | MISSING,
        Field(
            alias='degradationReason',
            description='Why the sandbox gives less protection than asked for; null or absent if it does not.',
        ),
    ] = MISSING
    kind: Annotated[Literal['spawn_completed'], Field(description='Marks a completed start.')]


class SessionCanvasRegistryChangedData(StrictModel):
    """The available canvases."""

    model_config = ConfigDict(
        extra='forbid',
    )
    canvases: Annotated[list[CanvasRegistryChangedCanvas], Field(description='All canvases that can be opened now.')]


class SessionCanvasRegistryChangedEvent(StrictModel):
    """Sent live when the set of available canvases changed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.canvas.registry_changed']
    data: SessionCanvasRegistryChangedData


class SessionCompletionReceiptData(StrictModel):
    """Summary of one finished exchange."""

    model_config = ConfigDict(
        extra='forbid',
    )
    schema_version: Annotated[int, Field(alias='schemaVersion', description="Version of the receipt's format.", ge=1)]
    attempt: Annotated[int, Field(description='Number of this receipt in the durable history, counted from 1.', ge=1)]
    source_event_id: Annotated[
        str,
        Field(
            alias='sourceEventId',
            description='Envelope id of the closing `assistant.turn_end`; serves as idempotency key and equals `eventRange.endEventId`.',
        ),
    ]
    event_range: Annotated[
        CompletionReceiptEventRange, Field(alias='eventRange', description='First and last event of the exchange.')
    ]
    stop_reason: Annotated[
        CompletionReceiptStopReason, Field(alias='stopReason', description='Why the exchange ended.')
    ]
    final_tool: Annotated[
        CompletionReceiptFinalTool | MISSING,
        Field(alias='finalTool', description='Last tool call of the exchange; absent when there was none.'),
    ] = MISSING
    successful_tool_count: Annotated[
        int, Field(alias='successfulToolCount', description='Number of tool calls that succeeded.', ge=0)
    ]
    failed_tool_count: Annotated[
        int, Field(alias='failedToolCount', description='Number of tool calls that failed.', ge=0)
    ]


class SessionCompletionReceiptEvent(StrictModel):
    """Durable summary of one finished exchange, from the `user.message` to the `assistant.turn_end` that its ids name."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.completion_receipt']
    data: SessionCompletionReceiptData


class SessionContextChangedData(StrictModel):
    """New working directory and git state of the session."""

    model_config = ConfigDict(
        extra='forbid',
    )
    cwd: Annotated[str, Field(description='Path of the working directory.')]
    git_root: Annotated[
        str | MISSING,
        Field(alias='gitRoot', description='Path of the root of the git repository; absent when not known.'),
    ] = MISSING
    repository: Annotated[str | MISSING, Field(description='Name of the repository that the directory belongs to.')] = (
        MISSING
    )
    host_type: Annotated[
        WorkingDirectoryContextHostType | MISSING,
        Field(alias='hostType', description='Kind of service that hosts the repository.'),
    ] = MISSING
    repository_host: Annotated[
        str | MISSING, Field(alias='repositoryHost', description='Host name of the service that holds the repository.')
    ] = MISSING
    branch: Annotated[str | MISSING, Field(description='Name of the checked out git branch.')] = MISSING
    head_commit: Annotated[str | MISSING, Field(alias='headCommit', description='Commit id of the git HEAD.')] = MISSING
    base_commit: Annotated[
        str | MISSING, Field(alias='baseCommit', description='Commit id of the base that the work started from.')
    ] = MISSING
    pending_git_context: Annotated[
        bool | MISSING,
        Field(
            alias='pendingGitContext',
            description='True when the git fields are preliminary; a settled `session.context_changed` always follows.',
        ),
    ] = MISSING


class SessionContextChangedEvent(StrictModel):
    """Sent when the working directory or its git state changed. It also settles a preliminary context of `session.start`, `session.resume` or an earlier event of this type."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.context_changed']
    data: SessionContextChangedData


class SessionExtensionsLoadedData(StrictModel):
    """The extensions of the session."""

    model_config = ConfigDict(
        extra='forbid',
    )
    extensions: Annotated[
        list[ExtensionsLoadedExtension], Field(description='All extensions found, with their status.')
    ]


class SessionExtensionsLoadedEvent(StrictModel):
    """Sent live when the session's extensions were loaded, with the status of each."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.extensions_loaded']
    data: SessionExtensionsLoadedData


class SessionIdleData(StrictModel):
    """State in which the session became idle."""

    model_config = ConfigDict(
        extra='forbid',
    )
    aborted: Annotated[
        bool | MISSING,
        Field(description='True when the loop before it was aborted (see `abort`); absent after a normal end.'),
    ] = MISSING
    mode: Annotated[
        SessionMode | MISSING,
        Field(description='Session mode while idle; an idle in autopilot mode may be followed by more work.'),
    ] = MISSING


class SessionIdleEvent(StrictModel):
    """Sent when the session has nothing left in flight, background agents and shells included. In autopilot mode more work may follow."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.idle']
    data: SessionIdleData


class SessionLimitsExhaustedResponse(StrictModel):
    """Answer to an exhausted credit limit."""

    model_config = ConfigDict(
        extra='forbid',
    )
    action: Annotated[SessionLimitsExhaustedResponseAction, Field(description='What to do with the limit.')]
    additional_ai_credits: Annotated[
        float | MISSING,
        Field(
            alias='additionalAiCredits',
            description='AI credits to add to the limit; absent when none are added.',
            gt=0.0,
        ),
    ] = MISSING
    max_ai_credits: Annotated[
        float | MISSING,
        Field(alias='maxAiCredits', description='New limit of AI credits; absent when none is set.', gt=0.0),
    ] = MISSING


class SessionModelChangeData(StrictModel):
    """Model and model settings before and after a change."""

    model_config = ConfigDict(
        extra='forbid',
    )
    previous_model: Annotated[
        str | MISSING,
        Field(alias='previousModel', description='Id of the model before the change; absent when there was none.'),
    ] = MISSING
    new_model: Annotated[str, Field(alias='newModel', description='Id of the model after the change.')]
    previous_reasoning_effort: Annotated[
        str | MISSING, Field(alias='previousReasoningEffort', description='Reasoning effort before the change.')
    ] = MISSING
    reasoning_effort: Annotated[
        str | None | MISSING,
        Field(
            alias='reasoningEffort',
            description='Reasoning effort after the change, such as `high`; null when none is set.',
        ),
    ] = MISSING
    previous_reasoning_summary: Annotated[
        ReasoningSummary | MISSING,
        Field(alias='previousReasoningSummary', description='Reasoning summary setting before the change.'),
    ] = MISSING
    reasoning_summary: Annotated[
        ReasoningSummary | MISSING,
        Field(alias='reasoningSummary', description='Reasoning summary setting after the change.'),
    ] = MISSING
    previous_verbosity: Annotated[
        Verbosity | MISSING, Field(alias='previousVerbosity', description='Output verbosity before the change.')
    ] = MISSING
    verbosity: Annotated[Verbosity | MISSING, Field(description='Output verbosity after the change.')] = MISSING
    context_tier: Annotated[
        ContextTier | None | MISSING,
        Field(alias='contextTier', description='Context window tier after the change; null when no tier is set.'),
    ] = MISSING
    cause: Annotated[
        str | MISSING,
        Field(
            description='Why the model changed, when a recovery such as from a rate limit did it (see `auto_mode_switch.requested`).'
        ),
    ] = MISSING
    source: Annotated[
        ModelChangeSource | MISSING, Field(description='Which command, setting or actor made the change.')
    ] = MISSING
    previous_auto_tier: Annotated[
        AutoTier | MISSING, Field(alias='previousAutoTier', description='Auto model tier before the change.')
    ] = MISSING
    auto_tier: Annotated[
        AutoTier | None | MISSING,
        Field(alias='autoTier', description='Auto model tier after the change; null when none is set.'),
    ] = MISSING


class SessionModelChangeEvent(StrictModel):
    """Sent when the session's model or its model settings were set or changed, by the user or by the CLI itself."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.model_change']
    data: SessionModelChangeData


class SessionSkillsLoadedData(StrictModel):
    """The skills of the session."""

    model_config = ConfigDict(
        extra='forbid',
    )
    skills: Annotated[list[SkillsLoadedSkill], Field(description='All skills found.')]


class SessionSkillsLoadedEvent(StrictModel):
    """Sent live when the session's skills were loaded."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.skills_loaded']
    data: SessionSkillsLoadedData


class SessionTaskCompleteData(StrictModel):
    """Outcome of a task."""

    model_config = ConfigDict(
        extra='forbid',
    )
    summary: Annotated[str | MISSING, Field(description='Summary of what was done.')] = MISSING
    success: Annotated[bool | MISSING, Field(description='Whether the task succeeded.')] = MISSING
    outcome: Annotated[
        TaskCompletionOutcome | MISSING, Field(description='Whether the task is complete, goes on, or is blocked.')
    ] = MISSING
    reason: Annotated[
        str | MISSING,
        Field(description="Explanation of the outcome; a reviewer's findings stand in its own sub-agent events."),
    ] = MISSING
    objective_id: Annotated[
        int | MISSING,
        Field(
            alias='objectiveId',
            description='Id of the reviewed objective, as in `session.autopilot_objective_changed`.',
        ),
    ] = MISSING


class SessionTaskCompleteEvent(StrictModel):
    """Reports that the agent declared its task finished, or the outcome of a review of that claim."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.task_complete']
    data: SessionTaskCompleteData


class SessionUsageCheckpointData(StrictModel):
    """Usage of the session so far."""

    model_config = ConfigDict(
        extra='forbid',
    )
    total_nano_aiu: Annotated[float, Field(alias='totalNanoAiu', description='Cost so far in nano AI units.', ge=0.0)]
    total_premium_requests: Annotated[
        float | MISSING,
        Field(alias='totalPremiumRequests', description='Premium requests counted so far; may be a fraction.', ge=0.0),
    ] = MISSING
    model_cache_state: Annotated[
        list[UsageCheckpointModelCacheState] | MISSING,
        Field(alias='modelCacheState', description='Prompt cache state by model.'),
    ] = MISSING
    prompt_cache_break_state: Annotated[
        list[Any] | MISSING,
        Field(
            alias='promptCacheBreakState',
            description='State for the detection of prompt cache breaks, one entry per conversation.',
        ),
    ] = MISSING


class SessionUsageCheckpointEvent(StrictModel):
    """Durable record of the usage so far, from which totals and cache state can be restored."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.usage_checkpoint']
    data: SessionUsageCheckpointData


class SessionWorkspaceFileChangedData(StrictModel):
    """Change of a workspace file."""

    model_config = ConfigDict(
        extra='forbid',
    )
    path: Annotated[str, Field(description='Path of the file.')]
    operation: Annotated[WorkspaceFileChangedOperation, Field(description='What was done to the file.')]


class SessionWorkspaceFileChangedEvent(StrictModel):
    """Sent when a file of the session's workspace was created or updated."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.workspace_file_changed']
    data: SessionWorkspaceFileChangedData


class ShutdownModelMetric(StrictModel):
    """Requests, tokens and cost of one model."""

    model_config = ConfigDict(
        extra='forbid',
    )
    requests: Annotated[ShutdownModelMetricRequests, Field(description='Number and cost of the requests to the model.')]
    usage: Annotated[ShutdownModelMetricUsage, Field(description='Tokens that the model used.')]
    total_nano_aiu: Annotated[
        float | MISSING, Field(alias='totalNanoAiu', description="Cost of the model's calls in nano AI units.", ge=0.0)
    ] = MISSING
    token_details: Annotated[
        dict[str, ShutdownModelMetricTokenDetail] | MISSING,
        Field(alias='tokenDetails', description='Token counts of the model by token type.'),
    ] = MISSING


class SkillInvokedData(StrictModel):
    """The invoked skill and its text."""

    model_config = ConfigDict(
        extra='forbid',
    )
    name: Annotated[str, Field(description='Name of the skill.')]
    model: Annotated[str | MISSING, Field(description='Model the skill asks for.')] = MISSING
    path: Annotated[str, Field(description='Path of the skill file.')]
    content: Annotated[str, Field(description='Full text of the skill.')]
    allowed_tools: Annotated[
        list[str] | MISSING, Field(alias='allowedTools', description='Tools the skill allows.')
    ] = MISSING
    disable_model_invocation: Annotated[
        bool | MISSING,
        Field(alias='disableModelInvocation', description='True if the model may not invoke the skill by itself.'),
    ] = MISSING
    source: Annotated[str | MISSING, Field(description='Where the skill comes from.')] = MISSING
    plugin_name: Annotated[
        str | MISSING, Field(alias='pluginName', description='Plugin the skill belongs to; absent without one.')
    ] = MISSING
    plugin_version: Annotated[str | MISSING, Field(alias='pluginVersion', description='Version of that plugin.')] = (
        MISSING
    )
    description: Annotated[str | MISSING, Field(description='What the skill is for.')] = MISSING
    trigger: Annotated[SkillInvokedTrigger | MISSING, Field(description='What caused the invocation.')] = MISSING


class SkillInvokedEvent(StrictModel):
    """Sent when a skill is invoked, with its full text. A later `skill.invoked_ref` may point to this text by its hash."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['skill.invoked']
    data: SkillInvokedData


class SkillInvokedRefData(StrictModel):
    """The invoked skill, with its text by reference."""

    model_config = ConfigDict(
        extra='forbid',
    )
    name: Annotated[str, Field(description='Name of the skill.')]
    model: Annotated[str | MISSING, Field(description='Model the skill asks for.')] = MISSING
    path: Annotated[str, Field(description='Path of the skill file.')]
    content_id: Annotated[
        str, Field(alias='contentId', description='SHA-256 of the text, which an earlier skill event holds.')
    ]
    content_length: Annotated[int, Field(alias='contentLength', description='Length of the text.', ge=0)]
    allowed_tools: Annotated[
        list[str] | MISSING, Field(alias='allowedTools', description='Tools the skill allows.')
    ] = MISSING
    disable_model_invocation: Annotated[
        bool | MISSING,
        Field(alias='disableModelInvocation', description='True if the model may not invoke the skill by itself.'),
    ] = MISSING
    source: Annotated[str | MISSING, Field(description='Where the skill comes from.')] = MISSING
    plugin_name: Annotated[
        str | MISSING, Field(alias='pluginName', description='Plugin the skill belongs to; absent without one.')
    ] = MISSING
    plugin_version: Annotated[str | MISSING, Field(alias='pluginVersion', description='Version of that plugin.')] = (
        MISSING
    )
    description: Annotated[str | MISSING, Field(description='What the skill is for.')] = MISSING
    trigger: Annotated[SkillInvokedTrigger | MISSING, Field(description='What caused the invocation.')] = MISSING


class SkillInvokedRefEvent(StrictModel):
    """Stands for a `skill.invoked` event whose text an earlier event already holds. `contentId` is the hash of that text."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['skill.invoked_ref']
    data: SkillInvokedRefData


class SubagentCompletedData(StrictModel):
    """Result figures and model information of the ended sub-agent."""

    model_config = ConfigDict(
        extra='forbid',
    )
    tool_call_id: Annotated[
        str,
        Field(
            alias='toolCallId',
            description='Id of the parent tool call that spawned the sub-agent; same as in subagent.started.',
        ),
    ]
    agent_name: Annotated[str, Field(alias='agentName', description='Internal name of the agent.')]
    agent_display_name: Annotated[
        str, Field(alias='agentDisplayName', description='Name of the agent as shown to people.')
    ]
    model: Annotated[
        str | MISSING, Field(description='Name of the model the sub-agent used; absent when not reported.')
    ] = MISSING
    first_dispatched_model: Annotated[
        str | MISSING,
        Field(alias='firstDispatchedModel', description="Name of the model of the sub-agent's first dispatched call."),
    ] = MISSING
    configured_model_preference: Annotated[
        str | MISSING,
        Field(
            alias='configuredModelPreference',
            description='Model preferred by configuration; absent when none is reported.',
        ),
    ] = MISSING
    explicit_model_override: Annotated[
        str | MISSING,
        Field(
            alias='explicitModelOverride',
            description='Model requested explicitly for this sub-agent; absent when none is reported.',
        ),
    ] = MISSING
    explicit_model_matches_preference: Annotated[
        bool | MISSING,
        Field(
            alias='explicitModelMatchesPreference',
            description='Whether the explicit model equals the configured preference.',
        ),
    ] = MISSING
    model_override_reason: Annotated[
        str | MISSING, Field(alias='modelOverrideReason', description='Reason given for overriding the model.')
    ] = MISSING
    model_selection_source: Annotated[
        SubagentModelSelectionSource | MISSING,
        Field(alias='modelSelectionSource', description='What decided the model of the sub-agent.'),
    ] = MISSING
    configured_model_matches_actual: Annotated[
        bool | MISSING,
        Field(
            alias='configuredModelMatchesActual', description='Whether the configured model is the one actually used.'
        ),
    ] = MISSING
    total_tool_calls: Annotated[
        int | MISSING, Field(alias='totalToolCalls', description='Number of tool calls the sub-agent made.', ge=0)
    ] = MISSING
    total_tokens: Annotated[
        int | MISSING, Field(alias='totalTokens', description='Number of tokens the sub-agent used.', ge=0)
    ] = MISSING
    duration_ms: Annotated[
        int | MISSING, Field(alias='durationMs', description='Run time of the sub-agent, in milliseconds.', ge=0)
    ] = MISSING
    cancelled: Annotated[bool | MISSING, Field(description='Whether the sub-agent ended because it was cancelled.')] = (
        MISSING
    )


class SubagentCompletedEvent(StrictModel):
    """Sent when a sub-agent ends without failing; a cancelled one also ends with this event. It joins with subagent.started by toolCallId, or by the agentId of the envelope when calls are shared."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['subagent.completed']
    data: SubagentCompletedData


class SubagentFailedData(StrictModel):
    """Error, figures and model information of the failed sub-agent."""

    model_config = ConfigDict(
        extra='forbid',
    )
    tool_call_id: Annotated[
        str,
        Field(
            alias='toolCallId',
            description='Id of the parent tool call that spawned the sub-agent; same as in subagent.started.',
        ),
    ]
    agent_name: Annotated[str, Field(alias='agentName', description='Internal name of the agent.')]
    agent_display_name: Annotated[
        str, Field(alias='agentDisplayName', description='Name of the agent as shown to people.')
    ]
    error: Annotated[str, Field(description='Text of the error that ended the sub-agent.')]
    model: Annotated[
        str | MISSING, Field(description='Name of the model the sub-agent used; absent when not reported.')
    ] = MISSING
    first_dispatched_model: Annotated[
        str | MISSING,
        Field(alias='firstDispatchedModel', description="Name of the model of the sub-agent's first dispatched call."),
    ] = MISSING
    configured_model_preference: Annotated[
        str | MISSING,
        Field(
            alias='configuredModelPreference',
            description='Model preferred by configuration; absent when none is reported.',
        ),
    ] = MISSING
    explicit_model_override: Annotated[
        str | MISSING,
        Field(
            alias='explicitModelOverride',
            description='Model requested explicitly for this sub-agent; absent when none is reported.',
        ),
    ] = MISSING
    explicit_model_matches_preference: Annotated[
        bool | MISSING,
        Field(
            alias='explicitModelMatchesPreference',
            description='Whether the explicit model equals the configured preference.',
        ),
    ] = MISSING
    model_override_reason: Annotated[
        str | MISSING, Field(alias='modelOverrideReason', description='Reason given for overriding the model.')
    ] = MISSING
    model_selection_source: Annotated[
        SubagentModelSelectionSource | MISSING,
        Field(alias='modelSelectionSource', description='What decided the model of the sub-agent.'),
    ] = MISSING
    configured_model_matches_actual: Annotated[
        bool | MISSING,
        Field(
            alias='configuredModelMatchesActual', description='Whether the configured model is the one actually used.'
        ),
    ] = MISSING
    total_tool_calls: Annotated[
        int | MISSING, Field(alias='totalToolCalls', description='Number of tool calls the sub-agent made.', ge=0)
    ] = MISSING
    total_tokens: Annotated[
        int | MISSING, Field(alias='totalTokens', description='Number of tokens the sub-agent used.', ge=0)
    ] = MISSING
    duration_ms: Annotated[
        int | MISSING, Field(alias='durationMs', description='Run time of the sub-agent, in milliseconds.', ge=0)
    ] = MISSING


class SubagentFailedEvent(StrictModel):
    """Sent when a sub-agent ends with an error. It joins with subagent.started by toolCallId."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['subagent.failed']
    data: SubagentFailedData


class SubagentStartedData(StrictModel):
    """Identity, model choice and execution settings of the started sub-agent."""

    model_config = ConfigDict(
        extra='forbid',
    )
    tool_call_id: Annotated[
        str,
        Field(
            alias='toolCallId',
            description='Id of the parent tool call that spawned the sub-agent; joins with tool.execution_start.',
        ),
    ]
    agent_name: Annotated[str, Field(alias='agentName', description='Internal name of the agent.')]
    agent_display_name: Annotated[
        str, Field(alias='agentDisplayName', description='Name of the agent as shown to people.')
    ]
    agent_description: Annotated[str, Field(alias='agentDescription', description='Description of the agent.')]
    model: Annotated[
        str | MISSING, Field(description='Name of the model the sub-agent starts with; absent when not reported.')
    ] = MISSING
    task_model_source: Annotated[
        SubagentTaskModelSource | MISSING,
        Field(alias='taskModelSource', description='Where the model named for the task came from.'),
    ] = MISSING
    model_selection_source: Annotated[
        SubagentModelSelectionSource | MISSING,
        Field(alias='modelSelectionSource', description='What decided the model of the sub-agent.'),
    ] = MISSING
    factory_run_id: Annotated[
        str | MISSING,
        Field(
            alias='factoryRunId',
            description='Id of the factory run that spawned the sub-agent; joins with factory.run_started. Absent when no run is named.',
        ),
    ] = MISSING
    parent_id: Annotated[
        str | MISSING,
        Field(
            alias='parentId',
            description='Task-registry id of the agent that spawned this one; it is not the parentId of the event envelope.',
        ),
    ] = MISSING
    resumable: Annotated[bool | MISSING, Field(description='Whether the sub-agent can be resumed.')] = MISSING
    agent_type: Annotated[
        str | MISSING, Field(alias='agentType', description='Type of the agent, for example researcher.')
    ] = MISSING
    execution_mode: Annotated[
        str | MISSING, Field(alias='executionMode', description='How the sub-agent is run, for example sync.')
    ] = MISSING


class SubagentStartedEvent(StrictModel):
    """Sent when a sub-agent starts. Its toolCallId is the parent call that spawned it, shared with subagent.completed or subagent.failed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['subagent.started']
    data: SubagentStartedData


class SystemMessageData(StrictModel):
    """One system or developer message."""

    model_config = ConfigDict(
        extra='forbid',
    )
    content: Annotated[str, Field(description='Text of the message.')]
    interaction_id: Annotated[
        str | MISSING, Field(alias='interactionId', description='Id of the interaction, as in `assistant.turn_start`.')
    ] = MISSING
    role: Annotated[SystemMessageRole, Field(description='Role of the message.')]
    name: Annotated[str | MISSING, Field(description='Name attached to the message.')] = MISSING
    metadata: Annotated[SystemMessageMetadata | MISSING, Field(description='Version and variables of the prompt.')] = (
        MISSING
    )


class SystemMessageEvent(StrictModel):
    """Carries a system or developer message given to the model. `interactionId` joins it with `assistant.turn_start`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['system.message']
    data: SystemMessageData


class SystemNotificationAgentCompleted(StrictModel):
    """A background agent has finished."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['agent_completed'], Field(description='Marks a finished agent.')]
    agent_id: Annotated[str, Field(alias='agentId', description='Id of the agent.')]
    display_name: Annotated[str | MISSING, Field(alias='displayName', description='Name of the agent for display.')] = (
        MISSING
    )
    agent_type: Annotated[str, Field(alias='agentType', description='Type of the agent.')]
    status: Annotated[
        SystemNotificationAgentCompletedStatus, Field(description='Whether the agent completed or failed.')
    ]
    description: Annotated[str | MISSING, Field(description='What the agent was to do.')] = MISSING
    prompt: Annotated[str | MISSING, Field(description='Prompt the agent was given.')] = MISSING


class SystemNotificationFactoryPauseInfo(
    RootModel[SystemNotificationFactoryPauseInfoUser | SystemNotificationFactoryPauseInfoCheckpoint]
):
    root: Annotated[
        SystemNotificationFactoryPauseInfoUser | SystemNotificationFactoryPauseInfoCheckpoint,
        Field(description='Why a factory run is paused: by the user or at a checkpoint.', discriminator='type'),
    ]


class ToolExecutionCompleteContentResource(StrictModel):
    """A resource embedded in a tool result."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['resource'], Field(description='Marks an embedded resource.')]
    resource: Annotated[
        ToolExecutionCompleteContentResourceDetails, Field(description='The resource, as text or bytes.')
    ]


class ToolExecutionCompleteContentResourceLinkIcon(StrictModel):
    """Icon of a linked resource."""

    model_config = ConfigDict(
        extra='forbid',
    )
    src: Annotated[str, Field(description='Source of the icon, a URI.')]
    mime_type: Annotated[str | MISSING, Field(alias='mimeType', description='MIME type of the icon.')] = MISSING
    sizes: Annotated[list[str] | MISSING, Field(description='Sizes the icon is available in.')] = MISSING
    theme: Annotated[
        ToolExecutionCompleteContentResourceLinkIconTheme | MISSING,
        Field(description='Colour theme the icon is made for.'),
    ] = MISSING


class ToolExecutionCompleteToolDescriptionMetaUI(StrictModel):
    """User interface of a tool, given at its completion."""

    model_config = ConfigDict(
        extra='forbid',
    )
    resource_uri: Annotated[
        str | MISSING, Field(alias='resourceUri', description='URI of the resource that holds the interface.')
    ] = MISSING
    visibility: Annotated[
        list[ToolExecutionCompleteToolDescriptionMetaUIVisibility] | MISSING, Field(description='Who may see the tool.')
    ] = MISSING


class ToolExecutionCompleteUIResourceMetaUIPermissions(StrictModel):
    """Browser permissions a user interface asks for; presence of an entry is the request."""

    model_config = ConfigDict(
        extra='forbid',
    )
    camera: Annotated[
        ToolExecutionCompleteUIResourceMetaUIPermissionsCamera | MISSING, Field(description='Asks for the camera.')
    ] = MISSING
    microphone: Annotated[
        ToolExecutionCompleteUIResourceMetaUIPermissionsMicrophone | MISSING,
        Field(description='Asks for the microphone.'),
    ] = MISSING
    geolocation: Annotated[
        ToolExecutionCompleteUIResourceMetaUIPermissionsGeolocation | MISSING,
        Field(description='Asks for the location.'),
    ] = MISSING
    clipboard_write: Annotated[
        ToolExecutionCompleteUIResourceMetaUIPermissionsClipboardWrite | MISSING,
        Field(alias='clipboardWrite', description='Asks to write to the clipboard.'),
    ] = MISSING


class ToolExecutionStartToolDescriptionMetaUI(StrictModel):
    """User interface of a tool, given at its start."""

    model_config = ConfigDict(
        extra='forbid',
    )
    resource_uri: Annotated[
        str | MISSING, Field(alias='resourceUri', description='URI of the resource that holds the interface.')
    ] = MISSING
    visibility: Annotated[
        list[ToolExecutionStartToolDescriptionMetaUIVisibility] | MISSING, Field(description='Who may see the tool.')
    ] = MISSING


class UserToolSessionApproval(
    RootModel[
        UserToolSessionApprovalCommands
        | UserToolSessionApprovalRead
        | UserToolSessionApprovalWrite
        | UserToolSessionApprovalMcp
        | UserToolSessionApprovalMemory
        | UserToolSessionApprovalCustomTool
        | UserToolSessionApprovalExtensionManagement
        | UserToolSessionApprovalFactory
        | UserToolSessionApprovalExtensionPermissionAccess
        | UserToolSessionApprovalExtensionEnvAccess
    ]
):
    root: Annotated[
        UserToolSessionApprovalCommands | UserToolSessionApprovalRead | UserToolSessionApprovalWrite | UserToolSessionApprovalMcp | UserToolSessionApprovalMemory | UserToolSessionApprovalCustomTool | UserToolSessionApprovalExtensionManagement | UserToolSessionApprovalFactory | UserToolSessionApprovalExtensionPermissionAccess | UserToolSessionApprovalExtensionEnvAccess,
        Field(
            description='Union of the things an approval by the user can cover, told apart by kind.',
            discriminator='kind',
        ),
    ]


class WorkingDirectoryContext(StrictModel):
    """Working directory of a session and the git state found there."""

    model_config = ConfigDict(
        extra='forbid',
    )
    cwd: Annotated[str, Field(description='Path of the working directory.')]
    git_root: Annotated[
        str | MISSING,
        Field(alias='gitRoot', description='Path of the root of the git repository; absent when not known.'),
    ] = MISSING
    repository: Annotated[str | MISSING, Field(description='Name of the repository that the directory belongs to.')] = (
        MISSING
    )
    host_type: Annotated[
        WorkingDirectoryContextHostType | MISSING,
        Field(alias='hostType', description='Kind of service that hosts the repository.'),
    ] = MISSING
    repository_host: Annotated[
        str | MISSING, Field(alias='repositoryHost', description='Host name of the service that holds the repository.')
    ] = MISSING
    branch: Annotated[str | MISSING, Field(description='Name of the checked out git branch.')] = MISSING
    head_commit: Annotated[str | MISSING, Field(alias='headCommit', description='Commit id of the git HEAD.')] = MISSING
    base_commit: Annotated[
        str | MISSING, Field(alias='baseCommit', description='Commit id of the base that the work started from.')
    ] = MISSING
    pending_git_context: Annotated[
        bool | MISSING,
        Field(
            alias='pendingGitContext',
            description='True when the git fields are preliminary; a settled `session.context_changed` always follows.',
        ),
    ] = MISSING


class AssistantMessageToolRequest(StrictModel):
    """One tool call an assistant message asks for."""

    model_config = ConfigDict(
        extra='forbid',
    )
    tool_call_id: Annotated[
        str,
        Field(
            alias='toolCallId',
            description='Id of the call, repeated by `tool.execution_start` and `tool.execution_complete`.',
        ),
    ]
    name: Annotated[str, Field(description='Name of the tool as the model called it.')]
    arguments: Annotated[Any | MISSING, Field(description='Arguments of the call; usually an object.')] = MISSING
    type: Annotated[
        AssistantMessageToolRequestType | MISSING,
        Field(description='Kind of call: a function with JSON arguments or a custom tool; absent in some versions.'),
    ] = MISSING
    tool_title: Annotated[
        str | MISSING, Field(alias='toolTitle', description='Title of the tool or its action, for display.')
    ] = MISSING
    mcp_server_name: Annotated[
        str | MISSING,
        Field(alias='mcpServerName', description='MCP server the tool belongs to; absent for other tools.'),
    ] = MISSING
    mcp_tool_name: Annotated[
        str | MISSING,
        Field(alias='mcpToolName', description='Name of the tool on its MCP server; absent for other tools.'),
    ] = MISSING
    intention_summary: Annotated[
        str | None | MISSING,
        Field(
            alias='intentionSummary',
            description='Short description of what the call is meant to do; null when there is none.',
        ),
    ] = MISSING
    caller: Annotated[
        AssistantMessageToolRequestCaller | MISSING,
        Field(description='What made the call, when it was not the model directly.'),
    ] = MISSING


class AttachmentGitHubFileDiff(StrictModel):
    """The change of one file on GitHub."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['github_file_diff'], Field(description='Always `github_file_diff`.')]
    url: Annotated[str, Field(description='Web address of the diff.')]
    head: Annotated[
        AttachmentGitHubFileDiffSide | MISSING, Field(description='New side of the diff; absent when there is none.')
    ] = MISSING
    base: Annotated[
        AttachmentGitHubFileDiffSide | MISSING, Field(description='Old side of the diff; absent when there is none.')
    ] = MISSING


class AttachmentGitHubTreeComparison(StrictModel):
    """A comparison of two revisions on GitHub."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['github_tree_comparison'], Field(description='Always `github_tree_comparison`.')]
    url: Annotated[str, Field(description='Web address of the comparison.')]
    base: Annotated[AttachmentGitHubTreeComparisonSide, Field(description='Old side of the comparison.')]
    head: Annotated[AttachmentGitHubTreeComparisonSide, Field(description='New side of the comparison.')]


class AttachmentSelection(StrictModel):
    """Text selected in an editor."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['selection'], Field(description='Always `selection`.')]
    file_path: Annotated[str, Field(alias='filePath', description='Path of the file.')]
    display_name: Annotated[str, Field(alias='displayName', description='Name to show for the selection.')]
    text: Annotated[str, Field(description='The selected text.')]
    selection: Annotated[AttachmentSelectionDetails, Field(description='Position of the selection in the file.')]


class CompactionCompleteCompactionTokensUsed(StrictModel):
    """Tokens and cost of the model call that made a compaction's summary."""

    model_config = ConfigDict(
        extra='forbid',
    )
    input_tokens: Annotated[int | MISSING, Field(alias='inputTokens', description='Input tokens.', ge=0)] = MISSING
    output_tokens: Annotated[int | MISSING, Field(alias='outputTokens', description='Output tokens.', ge=0)] = MISSING
    cache_read_tokens: Annotated[
        int | MISSING, Field(alias='cacheReadTokens', description='Tokens read from the prompt cache.', ge=0)
    ] = MISSING
    cache_write_tokens: Annotated[
        int | MISSING, Field(alias='cacheWriteTokens', description='Tokens written to the prompt cache.', ge=0)
    ] = MISSING
    copilot_usage: Annotated[
        CompactionCompleteCompactionTokensUsedCopilotUsage | MISSING,
        Field(alias='copilotUsage', description='Billing details of the call.'),
    ] = MISSING
    duration: Annotated[int | MISSING, Field(description='Time the call took, in milliseconds.', ge=0)] = MISSING
    model: Annotated[str | MISSING, Field(description='Id of the model that made the summary.')] = MISSING


class McpAppToolCallCompleteData(StrictModel):
    """The call, its outcome and its duration."""

    model_config = ConfigDict(
        extra='forbid',
        arbitrary_types_allowed=True,
    )
    server_name: Annotated[str, Field(alias='serverName', description='Name of the MCP server.')]
    tool_name: Annotated[str, Field(alias='toolName', description='Name of the tool called.')]
    arguments: Annotated[
        dict[str, Any] | MISSING, Field(description='Arguments of the call; absent when not given.')
    ] = MISSING
    success: Annotated[bool, Field(description='Whether the call succeeded.')]
    duration_ms: Annotated[Number, Field(alias='durationMs', description='Duration of the call, in milliseconds.')]
    result: Annotated[dict[str, Any] | MISSING, Field(description='Result of the call; absent when there is none.')] = (
        MISSING
    )
    error: Annotated[
        McpAppToolCallCompleteError | MISSING, Field(description='Error of the call; absent when there is none.')
    ] = MISSING
    tool_meta: Annotated[
        McpAppToolCallCompleteToolMeta | MISSING,
        Field(alias='toolMeta', description='Metadata of the tool; absent when there is none.'),
    ] = MISSING


class McpAppToolCallCompleteEvent(StrictModel):
    """Sent when a tool call made by an MCP app has completed. It has no tool call id and no start event."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['mcp_app.tool_call_complete']
    data: McpAppToolCallCompleteData


class PermissionApprovedForLocation(StrictModel):
    """The action was approved, and an approval is kept for a location."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[
        Literal['approved-for-location'],
        Field(description='Discriminator of the variant; always approved-for-location.'),
    ]
    approval: Annotated[UserToolSessionApproval, Field(description='What the approval covers.')]
    location_key: Annotated[
        str, Field(alias='locationKey', description='Key of the location for which the approval is kept.')
    ]
    managed_approval_handled: Annotated[
        bool | MISSING,
        Field(
            alias='managedApprovalHandled', description='Whether the managed approval of the action has been handled.'
        ),
    ] = MISSING


class PermissionApprovedForSession(StrictModel):
    """The action was approved, and an approval is kept for the session."""

    model_config = ConfigDict(
        extra='forbid',
    )
    kind: Annotated[
        Literal['approved-for-session'], Field(description='Discriminator of the variant; always approved-for-session.')
    ]
    approval: Annotated[UserToolSessionApproval, Field(description='What the approval covers.')]
    managed_approval_handled: Annotated[
        bool | MISSING,
        Field(
            alias='managedApprovalHandled', description='Whether the managed approval of the action has been handled.'
        ),
    ] = MISSING


class PermissionPromptRequest(
    RootModel[
        PermissionPromptRequestCommands
        | PermissionPromptRequestWrite
        | PermissionPromptRequestRead
        | PermissionPromptRequestMcp
        | PermissionPromptRequestUrl
        | PermissionPromptRequestMemory
        | PermissionPromptRequestCustomTool
        | PermissionPromptRequestPath
        | PermissionPromptRequestHook
        | PermissionPromptRequestExtensionManagement
        | PermissionPromptRequestFactory
        | PermissionPromptRequestExtensionPermissionAccess
        | PermissionPromptRequestExtensionEnvAccess
    ]
):
    root: Annotated[
        PermissionPromptRequestCommands | PermissionPromptRequestWrite | PermissionPromptRequestRead | PermissionPromptRequestMcp | PermissionPromptRequestUrl | PermissionPromptRequestMemory | PermissionPromptRequestCustomTool | PermissionPromptRequestPath | PermissionPromptRequestHook | PermissionPromptRequestExtensionManagement | PermissionPromptRequestFactory | PermissionPromptRequestExtensionPermissionAccess | PermissionPromptRequestExtensionEnvAccess,
        Field(
            description='Union of the prompts that can be shown for a permission request, told apart by kind.',
            discriminator='kind',
        ),
    ]


class PermissionRequest(
    RootModel[
        PermissionRequestShell
        | PermissionRequestWrite
        | PermissionRequestRead
        | PermissionRequestMcp
        | PermissionRequestUrl
        | PermissionRequestMemory
        | PermissionRequestCustomTool
        | PermissionRequestHook
        | PermissionRequestExtensionManagement
        | PermissionRequestFactory
        | PermissionRequestExtensionPermissionAccess
        | PermissionRequestExtensionEnvAccess
    ]
):
    root: Annotated[
        PermissionRequestShell | PermissionRequestWrite | PermissionRequestRead | PermissionRequestMcp | PermissionRequestUrl | PermissionRequestMemory | PermissionRequestCustomTool | PermissionRequestHook | PermissionRequestExtensionManagement | PermissionRequestFactory | PermissionRequestExtensionPermissionAccess | PermissionRequestExtensionEnvAccess,
        Field(
            description='Union of the actions that can ask for permission, told apart by kind.', discriminator='kind'
        ),
    ]


class PermissionRequestedData(StrictModel):
    """The request for permission, what to show for it and its context."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[
        str, Field(alias='requestId', description='Id of the request; permission.completed carries the same one.')
    ]
    permission_request: Annotated[
        PermissionRequest,
        Field(
            alias='permissionRequest',
            description='The action for which permission is asked, with its technical details.',
        ),
    ]
    prompt_request: Annotated[
        PermissionPromptRequest | MISSING,
        Field(
            alias='promptRequest',
            description='The request in the form meant for a user prompt; absent in older versions.',
        ),
    ] = MISSING
    agent_mode: Annotated[
        SessionMode | MISSING, Field(alias='agentMode', description='Mode of the session when the owning turn started.')
    ] = MISSING
    risk_assessment: Annotated[
        Any | MISSING,
        Field(alias='riskAssessment', description='Assessment of the risk of the action, as an opaque value.'),
    ] = MISSING
    resolved_by_hook: Annotated[
        bool | MISSING,
        Field(
            alias='resolvedByHook',
            description='True when a hook has already resolved the request, so the client needs to do nothing.',
        ),
    ] = MISSING


class PermissionRequestedEvent(StrictModel):
    """Sent when an action needs a permission decision. The answer goes back by RPC, and permission.completed with the same requestId reports the result."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['permission.requested']
    data: PermissionRequestedData


class PermissionResult(
    RootModel[
        PermissionApproved
        | PermissionApprovedForSession
        | PermissionApprovedForLocation
        | PermissionCancelled
        | PermissionDeniedByRules
        | PermissionDeniedNoApprovalRuleAndCouldNotRequestFromUser
        | PermissionDeniedInteractivelyByUser
        | PermissionDeniedByContentExclusionPolicy
        | PermissionDeniedByPermissionRequestHook
    ]
):
    root: Annotated[
        PermissionApproved | PermissionApprovedForSession | PermissionApprovedForLocation | PermissionCancelled | PermissionDeniedByRules | PermissionDeniedNoApprovalRuleAndCouldNotRequestFromUser | PermissionDeniedInteractivelyByUser | PermissionDeniedByContentExclusionPolicy | PermissionDeniedByPermissionRequestHook,
        Field(description='Union of the outcomes of a permission request, told apart by kind.', discriminator='kind'),
    ]


class SandboxDecisionData(
    RootModel[
        SandboxDecisionDataPolicyResolved
        | SandboxDecisionDataSpawnCompleted
        | SandboxDecisionDataEnforcementState
        | SandboxDecisionDataAccessDenied
        | SandboxDecisionDataBypassDecided
        | SandboxDecisionDataPermissiveRetryDecided
        | SandboxDecisionDataPermissiveRetryCompleted
    ]
):
    root: Annotated[
        SandboxDecisionDataPolicyResolved | SandboxDecisionDataSpawnCompleted | SandboxDecisionDataEnforcementState | SandboxDecisionDataAccessDenied | SandboxDecisionDataBypassDecided | SandboxDecisionDataPermissiveRetryDecided | SandboxDecisionDataPermissiveRetryCompleted,
        Field(description='One decision of the sandbox; `kind` tells the forms apart.', discriminator='kind'),
    ]


class SandboxDecisionEvent(StrictModel):
    """Reports one decision of the sandbox, such as a policy, an engaged process, a denial or a bypass. `toolCallId` joins it with `tool.execution_start`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['sandbox.decision']
    data: SandboxDecisionData


class SessionCompactionCompleteData(StrictModel):
    """Result of a compaction."""

    model_config = ConfigDict(
        extra='forbid',
    )
    success: Annotated[bool, Field(description='Whether the compaction succeeded.')]
    error: Annotated[str | MISSING, Field(description='Text of the error; absent on success.')] = MISSING
    pre_compaction_tokens: Annotated[
        int | MISSING,
        Field(alias='preCompactionTokens', description='Size of the context before the compaction, in tokens.', ge=0),
    ] = MISSING
    post_compaction_tokens: Annotated[
        int | MISSING,
        Field(alias='postCompactionTokens', description='Size of the context after the compaction, in tokens.', ge=0),
    ] = MISSING
    pre_compaction_messages_length: Annotated[
        int | MISSING,
        Field(alias='preCompactionMessagesLength', description='Number of messages before the compaction.', ge=0),
    ] = MISSING
    messages_removed: Annotated[
        int | MISSING, Field(alias='messagesRemoved', description='Number of messages removed.', ge=0)
    ] = MISSING
    tokens_removed: Annotated[
        int | MISSING, Field(alias='tokensRemoved', description='Number of tokens removed.', ge=0)
    ] = MISSING
    custom_instructions: Annotated[
        str | MISSING,
        Field(
            alias='customInstructions', description='Instructions given for the summary; absent when there were none.'
        ),
    ] = MISSING
    summary_content: Annotated[
        str | MISSING,
        Field(alias='summaryContent', description='Text of the summary that stands for the compacted history.'),
    ] = MISSING
    active_factory_summary: Annotated[
        str | MISSING,
        Field(alias='activeFactorySummary', description='Summary of the active factory at the compaction.'),
    ] = MISSING
    behavior_model_id: Annotated[
        str | MISSING,
        Field(
            alias='behaviorModelId',
            description='Id of the model whose behaviour applies, in recordings the one in use.',
        ),
    ] = MISSING
    checkpoint_number: Annotated[
        int | MISSING,
        Field(alias='checkpointNumber', description='Number of the checkpoint written, counted from 1.', ge=0),
    ] = MISSING
    checkpoint_path: Annotated[
        str | MISSING, Field(alias='checkpointPath', description='Path of the checkpoint file.')
    ] = MISSING
    compaction_tokens_used: Annotated[
        CompactionCompleteCompactionTokensUsed | MISSING,
        Field(alias='compactionTokensUsed', description='Tokens and cost of the model call that made the summary.'),
    ] = MISSING
    request_id: Annotated[
        str | MISSING, Field(alias='requestId', description='Id of the model request that made the summary.')
    ] = MISSING
    service_request_id: Annotated[
        str | MISSING, Field(alias='serviceRequestId', description='Id of that request at the Copilot service.')
    ] = MISSING
    system_tokens: Annotated[
        int | MISSING,
        Field(alias='systemTokens', description='Part of the context taken by the system prompt, in tokens.', ge=0),
    ] = MISSING
    conversation_tokens: Annotated[
        int | MISSING,
        Field(
            alias='conversationTokens', description='Part of the context taken by the conversation, in tokens.', ge=0
        ),
    ] = MISSING
    tool_definitions_tokens: Annotated[
        int | MISSING,
        Field(
            alias='toolDefinitionsTokens', description='Part of the context taken by tool definitions, in tokens.', ge=0
        ),
    ] = MISSING
    status_code: Annotated[
        int | MISSING, Field(alias='statusCode', description='HTTP status code of the model request.', ge=0)
    ] = MISSING
    token_limit: Annotated[
        int | MISSING, Field(alias='tokenLimit', description='Limit of the context, in tokens.', ge=0)
    ] = MISSING
    trigger: Annotated[CompactionTrigger | MISSING, Field(description='What set off the compaction.')] = MISSING


class SessionCompactionCompleteEvent(StrictModel):
    """Sent when a compaction begun by `session.compaction_start` succeeded or failed, with its summary and its cost."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.compaction_complete']
    data: SessionCompactionCompleteData


class SessionLimitsExhaustedCompletedData(StrictModel):
    """The answer about the exhausted limit."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[
        str,
        Field(
            alias='requestId', description='Id of the resolved request; same as in session_limits_exhausted.requested.'
        ),
    ]
    response: Annotated[SessionLimitsExhaustedResponse, Field(description='The answer given.')]


class SessionLimitsExhaustedCompletedEvent(StrictModel):
    """Sent when the question about an exhausted credit limit is resolved. It joins with session_limits_exhausted.requested by requestId."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session_limits_exhausted.completed']
    data: SessionLimitsExhaustedCompletedData


class SessionResumeData(StrictModel):
    """State of a session at the moment it is resumed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    resume_time: Annotated[AwareDatetime, Field(alias='resumeTime', description='Time when the session was resumed.')]
    event_count: Annotated[
        int, Field(alias='eventCount', description='Number of persisted events at the time of the resume.', ge=0)
    ]
    events_file_size_bytes: Annotated[
        int | MISSING,
        Field(
            alias='eventsFileSizeBytes',
            description="Size of the session's event log at the time of the resume, in bytes.",
            ge=0,
        ),
    ] = MISSING
    selected_model: Annotated[
        str | MISSING,
        Field(
            alias='selectedModel', description='Id of the model selected at the resume; absent when none is recorded.'
        ),
    ] = MISSING
    reasoning_effort: Annotated[
        str | MISSING, Field(alias='reasoningEffort', description='Reasoning effort at the resume, such as `high`.')
    ] = MISSING
    reasoning_summary: Annotated[
        ReasoningSummary | MISSING,
        Field(alias='reasoningSummary', description='Reasoning summary setting at the resume.'),
    ] = MISSING
    verbosity: Annotated[Verbosity | MISSING, Field(description='Output verbosity setting at the resume.')] = MISSING
    context_tier: Annotated[
        ContextTier | None | MISSING,
        Field(alias='contextTier', description='Context window tier at the resume; null when no tier is set.'),
    ] = MISSING
    auto_tier: Annotated[AutoTier | MISSING, Field(alias='autoTier', description='Auto model tier at the resume.')] = (
        MISSING
    )
    session_limits: Annotated[
        SessionLimitsConfig | None | MISSING,
        Field(alias='sessionLimits', description='Usage limits in force at the resume; null when there are none.'),
    ] = MISSING
    context: Annotated[
        WorkingDirectoryContext | MISSING, Field(description='Working directory and git state at the resume.')
    ] = MISSING
    already_in_use: Annotated[
        bool | MISSING,
        Field(
            alias='alreadyInUse', description='Whether the session was already in use elsewhere when it was resumed.'
        ),
    ] = MISSING
    session_was_active: Annotated[
        bool | MISSING,
        Field(alias='sessionWasActive', description='Whether the resume joined a session whose work was still live.'),
    ] = MISSING
    remote_steerable: Annotated[
        bool | MISSING, Field(alias='remoteSteerable', description='Whether the session can be steered remotely.')
    ] = MISSING
    continue_pending_work: Annotated[
        bool | MISSING,
        Field(
            alias='continuePendingWork',
            description='True when tool calls and permission requests in flight stay pending; otherwise they are marked as interrupted.',
        ),
    ] = MISSING


class SessionResumeEvent(StrictModel):
    """Sent when a stored session is loaded again, with the number of events found and the settings it goes on with."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.resume']
    data: SessionResumeData


class SessionStartData(StrictModel):
    """Identity and initial settings of a new session."""

    model_config = ConfigDict(
        extra='forbid',
    )
    session_id: Annotated[str, Field(alias='sessionId', description='Id of this session, a UUID.')]
    version: Annotated[int, Field(description='Version number of the event log format; 1 in all recordings.', gt=0)]
    producer: Annotated[str, Field(description='Name of the program that writes the events, such as `copilot-agent`.')]
    copilot_version: Annotated[
        str,
        Field(
            alias='copilotVersion', description='Version of Copilot CLI that created the session, such as `1.0.102`.'
        ),
    ]
    start_time: Annotated[AwareDatetime, Field(alias='startTime', description='Time when the session was created.')]
    selected_model: Annotated[
        str | MISSING,
        Field(
            alias='selectedModel', description='Id of the model selected at the start; absent when none is recorded.'
        ),
    ] = MISSING
    reasoning_effort: Annotated[
        str | MISSING,
        Field(alias='reasoningEffort', description='Reasoning effort selected at the start, such as `high`.'),
    ] = MISSING
    reasoning_summary: Annotated[
        ReasoningSummary | MISSING,
        Field(alias='reasoningSummary', description='Reasoning summary setting at the start.'),
    ] = MISSING
    verbosity: Annotated[Verbosity | MISSING, Field(description='Output verbosity setting at the start.')] = MISSING
    context_tier: Annotated[
        ContextTier | None | MISSING,
        Field(alias='contextTier', description='Context window tier at the start; null when no tier is set.'),
    ] = MISSING
    auto_tier: Annotated[AutoTier | MISSING, Field(alias='autoTier', description='Auto model tier at the start.')] = (
        MISSING
    )
    session_limits: Annotated[
        SessionLimitsConfig | MISSING,
        Field(alias='sessionLimits', description='Usage limits in force at the start; absent when none are recorded.'),
    ] = MISSING
    context: Annotated[
        WorkingDirectoryContext | MISSING, Field(description='Working directory and git state at the start.')
    ] = MISSING
    github_mcp_tool_config: Annotated[
        GitHubMcpToolConfig | MISSING,
        Field(
            alias='githubMcpToolConfig', description="Configuration of the GitHub MCP server's tools for this session."
        ),
    ] = MISSING
    already_in_use: Annotated[
        bool | MISSING,
        Field(
            alias='alreadyInUse', description='Whether the session was already in use elsewhere when it was started.'
        ),
    ] = MISSING
    remote_steerable: Annotated[
        bool | MISSING, Field(alias='remoteSteerable', description='Whether the session can be steered remotely.')
    ] = MISSING
    detached_from_spawning_parent_session_id: Annotated[
        str | MISSING,
        Field(
            alias='detachedFromSpawningParentSessionId',
            description='Id of the other session that this one continues; its telemetry is reported under that parent.',
        ),
    ] = MISSING


class SessionStartEvent(StrictModel):
    """Opens a session: who produced the stream, with which version, and the settings the session begins with. Live, `session.managed_settings_resolved` may come before it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.start']
    data: SessionStartData


class ShutdownAgentMetric(StrictModel):
    """Usage of the root agent or of one sub-agent."""

    model_config = ConfigDict(
        extra='forbid',
    )
    agent_name: Annotated[
        str | MISSING,
        Field(alias='agentName', description='Name of the agent, such as `researcher`; absent for the root agent.'),
    ] = MISSING
    agent_display_name: Annotated[
        str | MISSING,
        Field(alias='agentDisplayName', description='Display name of the agent, copied from its `subagent.started`.'),
    ] = MISSING
    total_api_duration_ms: Annotated[
        int,
        Field(
            alias='totalApiDurationMs', description="Time spent in the agent's model API calls, in milliseconds.", ge=0
        ),
    ]
    total_nano_aiu: Annotated[
        float, Field(alias='totalNanoAiu', description="Cost of the agent's calls in nano AI units.", ge=0.0)
    ]
    model_metrics: Annotated[
        dict[str, ShutdownModelMetric],
        Field(alias='modelMetrics', description='Requests and token usage of the agent by model id.'),
    ]


class SystemNotificationFactoryCompleted(StrictModel):
    """A factory run has ended or stopped."""

    model_config = ConfigDict(
        extra='forbid',
    )
    type: Annotated[Literal['factory_completed'], Field(description='Marks a factory run.')]
    run_id: Annotated[str, Field(alias='runId', description='Id of the run.')]
    factory_name: Annotated[str, Field(alias='factoryName', description='Name of the factory.')]
    status: Annotated[SystemNotificationFactoryCompletedStatus, Field(description='How the run ended.')]
    consumed_subagents: Annotated[
        int, Field(alias='consumedSubagents', description='Number of sub-agents the run used.', ge=0)
    ]
    elapsed_ms: Annotated[int, Field(alias='elapsedMs', description='Duration of the run in milliseconds.', ge=0)]
    consumed_nano_aiu: Annotated[
        int, Field(alias='consumedNanoAiu', description='Cost of the run in nano AI units.', ge=0)
    ]
    attempt: Annotated[int, Field(description='Number of the attempt that ended.', ge=1)]
    result_preview: Annotated[
        str | MISSING, Field(alias='resultPreview', description='Beginning or excerpt of the result.', max_length=256)
    ] = MISSING
    failure: Annotated[Any | MISSING, Field(description='Data on the failure, when there was one.')] = MISSING
    retry_guidance: Annotated[
        str | MISSING, Field(alias='retryGuidance', description='Advice on whether or how to try again.')
    ] = MISSING
    pause_info: Annotated[
        SystemNotificationFactoryPauseInfo | MISSING,
        Field(alias='pauseInfo', description='Why the run is paused; absent otherwise.'),
    ] = MISSING


class ToolExecutionCompleteContentResourceLink(StrictModel):
    """Link to a resource in a tool result."""

    model_config = ConfigDict(
        extra='forbid',
    )
    icons: Annotated[
        list[ToolExecutionCompleteContentResourceLinkIcon] | MISSING, Field(description='Icons of the resource.')
    ] = MISSING
    name: Annotated[str, Field(description='Name of the resource.')]
    title: Annotated[str | MISSING, Field(description='Title for display.')] = MISSING
    uri: Annotated[str, Field(description='URI of the resource.')]
    description: Annotated[str | MISSING, Field(description='Description of the resource.')] = MISSING
    mime_type: Annotated[str | MISSING, Field(alias='mimeType', description='MIME type of the resource.')] = MISSING
    size: Annotated[int | MISSING, Field(description='Size of the resource in bytes.', ge=0)] = MISSING
    type: Annotated[Literal['resource_link'], Field(description='Marks a link to a resource.')]


class ToolExecutionCompleteToolDescriptionMeta(StrictModel):
    """Metadata of a tool, given at its completion."""

    model_config = ConfigDict(
        extra='forbid',
    )
    ui: Annotated[
        ToolExecutionCompleteToolDescriptionMetaUI | MISSING,
        Field(description='Metadata on the user interface of the tool.'),
    ] = MISSING


class ToolExecutionCompleteUIResourceMetaUI(StrictModel):
    """How a user interface resource is to be rendered."""

    model_config = ConfigDict(
        extra='forbid',
    )
    csp: Annotated[
        ToolExecutionCompleteUIResourceMetaUICsp | MISSING, Field(description='Domains the interface may reach.')
    ] = MISSING
    permissions: Annotated[
        ToolExecutionCompleteUIResourceMetaUIPermissions | MISSING,
        Field(description='Browser permissions the interface asks for.'),
    ] = MISSING
    domain: Annotated[str | MISSING, Field(description='Domain the interface is to be served from.')] = MISSING
    prefers_border: Annotated[
        bool | MISSING,
        Field(alias='prefersBorder', description='True if the interface prefers to be drawn with a border.'),
    ] = MISSING


class ToolExecutionStartToolDescriptionMeta(StrictModel):
    """Metadata of a tool, given at its start."""

    model_config = ConfigDict(
        extra='forbid',
    )
    ui: Annotated[
        ToolExecutionStartToolDescriptionMetaUI | MISSING,
        Field(description='Metadata on the user interface of the tool.'),
    ] = MISSING


class AssistantMessageData(StrictModel):
    """Full text, tool requests and reasoning of one assistant message."""

    model_config = ConfigDict(
        extra='forbid',
    )
    message_id: Annotated[
        str,
        Field(
            alias='messageId',
            description='Id of the message, shared with `assistant.message_start` and `assistant.message_delta`.',
        ),
    ]
    originating_message_id: Annotated[
        str | MISSING,
        Field(
            alias='originatingMessageId',
            description='`messageId` of the `user.message` this answers; stable across loop iterations. Sub-agents refer to their own prompt.',
        ),
    ] = MISSING
    model: Annotated[str | MISSING, Field(description='Model that wrote the message.')] = MISSING
    content: Annotated[str, Field(description='Text of the message; empty when the message holds only tool requests.')]
    tool_requests: Annotated[
        list[AssistantMessageToolRequest] | MISSING,
        Field(
            alias='toolRequests',
            description='Tool calls the message asks for, each with the id its tool events repeat.',
        ),
    ] = MISSING
    reasoning_opaque: Annotated[
        str | MISSING,
        Field(
            alias='reasoningOpaque',
            description='Provider signature of the reasoning, to be sent back unread; dropped on session resume.',
        ),
    ] = MISSING
    reasoning_text: Annotated[
        str | MISSING,
        Field(
            alias='reasoningText', description='Readable reasoning behind the message, stripped of outer white space.'
        ),
    ] = MISSING
    reasoning_wire_field: Annotated[
        str | MISSING,
        Field(
            alias='reasoningWireField',
            description="Name of the field that carried the reasoning in the provider's response.",
        ),
    ] = MISSING
    encrypted_content: Annotated[
        str | MISSING,
        Field(
            alias='encryptedContent',
            description='Encrypted reasoning of the provider, to be sent back unread; dropped on session resume.',
        ),
    ] = MISSING
    phase: Annotated[
        str | MISSING, Field(description='Phase of the reply the message belongs to, as named by the model.')
    ] = MISSING
    chunk_index: Annotated[
        int | MISSING,
        Field(
            alias='chunkIndex', description='0-based position of this message among the chunks of one API call.', ge=0
        ),
    ] = MISSING
    chunk_count: Annotated[
        int | MISSING,
        Field(
            alias='chunkCount',
            description='Number of messages the API call was split into; the last has index `chunkCount` minus 1.',
            ge=1,
        ),
    ] = MISSING
    output_tokens: Annotated[
        int | MISSING, Field(alias='outputTokens', description='Output tokens of the API call.', ge=0)
    ] = MISSING
    interaction_id: Annotated[
        str | MISSING,
        Field(
            alias='interactionId',
            description='Id of the interaction, shared with `user.message` and `assistant.turn_start`.',
        ),
    ] = MISSING
    request_id: Annotated[str | MISSING, Field(alias='requestId', description='Id of the request, for tracing.')] = (
        MISSING
    )
    client_request_id: Annotated[
        str | MISSING, Field(alias='clientRequestId', description='Request id chosen by the client, for tracing.')
    ] = MISSING
    service_request_id: Annotated[
        str | MISSING,
        Field(alias='serviceRequestId', description='Request id given by the Copilot service, for tracing.'),
    ] = MISSING
    rte: Annotated[
        bool | MISSING,
        Field(description='Flag the CLI reports under the short name rte; false in all known recordings.'),
    ] = MISSING
    api_call_id: Annotated[
        str | MISSING,
        Field(
            alias='apiCallId',
            description='Id of the API call; messages that are chunks of one call share it. Also in `assistant.usage`.',
        ),
    ] = MISSING
    server_tools: Annotated[
        AssistantMessageServerTools | MISSING,
        Field(alias='serverTools', description="Tool activity that ran on the provider's side."),
    ] = MISSING
    reasoning_blocks: Annotated[
        AssistantMessageReasoningBlocks | MISSING,
        Field(alias='reasoningBlocks', description="Reasoning blocks in the provider's own form."),
    ] = MISSING
    turn_id: Annotated[
        str | MISSING,
        Field(alias='turnId', description='Id of the turn that produced the message, as in `assistant.turn_start`.'),
    ] = MISSING
    parent_tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='parentToolCallId',
            description='Tool call of the parent agent that spawned the sub-agent; absent on the root agent. The envelope agentId is the preferred key.',
        ),
    ] = MISSING
    citations: Annotated[
        Citations | MISSING, Field(description='Sources the text cites and the spans they support.')
    ] = MISSING
    fusion: Annotated[
        FusionAttribution | MISSING,
        Field(description='Fusion turn, phase and source model the event is attributed to; absent outside fusion.'),
    ] = MISSING


class AssistantMessageEvent(StrictModel):
    """Sent when a message of the assistant is complete. `messageId` joins it with its start and deltas, `toolRequests` with the tool events that follow."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['assistant.message']
    data: AssistantMessageData


class Attachment(
    RootModel[
        AttachmentFile
        | AttachmentDirectory
        | AttachmentSelection
        | AttachmentGitHubReference
        | AttachmentGitHubCommit
        | AttachmentGitHubRelease
        | AttachmentGitHubActionsJob
        | AttachmentGitHubRepository
        | AttachmentGitHubFileDiff
        | AttachmentGitHubTreeComparison
        | AttachmentGitHubUrl
        | AttachmentGitHubFile
        | AttachmentGitHubSnippet
        | AttachmentBlob
        | AttachmentExtensionContext
    ]
):
    root: Annotated[
        AttachmentFile | AttachmentDirectory | AttachmentSelection | AttachmentGitHubReference | AttachmentGitHubCommit | AttachmentGitHubRelease | AttachmentGitHubActionsJob | AttachmentGitHubRepository | AttachmentGitHubFileDiff | AttachmentGitHubTreeComparison | AttachmentGitHubUrl | AttachmentGitHubFile | AttachmentGitHubSnippet | AttachmentBlob | AttachmentExtensionContext,
        Field(description='Something attached to a prompt; `type` tells the kinds apart.', discriminator='type'),
    ]


class PermissionCompletedData(StrictModel):
    """The decision on a permission request."""

    model_config = ConfigDict(
        extra='forbid',
    )
    request_id: Annotated[
        str, Field(alias='requestId', description='Id of the resolved request; same as in permission.requested.')
    ]
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description='Id of the tool call concerned; joins with tool.execution_start. Absent when not reported.',
        ),
    ] = MISSING
    result: Annotated[PermissionResult, Field(description='The decision, told apart by its kind.')]
    decision_source: Annotated[
        PermissionDecisionSource | MISSING,
        Field(alias='decisionSource', description='Who or what made the decision; absent when not reported.'),
    ] = MISSING


class PermissionCompletedEvent(StrictModel):
    """Sent when a permission request is resolved, so that its prompt can be dismissed. It joins with permission.requested by requestId."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['permission.completed']
    data: PermissionCompletedData


class SessionExtensionsAttachmentsPushedData(StrictModel):
    """Attachments pushed by an extension."""

    model_config = ConfigDict(
        extra='forbid',
    )
    attachments: Annotated[list[Attachment], Field(description='The attachments to forward with the next message.')]


class SessionExtensionsAttachmentsPushedEvent(StrictModel):
    """Sent live when an extension pushed attachments; a client forwards them with the next `user.message`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        Literal[True], Field(description='Whether the event is sent to clients only and not written to the log.')
    ]
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.extensions.attachments_pushed']
    data: SessionExtensionsAttachmentsPushedData


class SessionShutdownData(StrictModel):
    """Reason of the end and totals of the session."""

    model_config = ConfigDict(
        extra='forbid',
    )
    shutdown_type: Annotated[
        ShutdownType, Field(alias='shutdownType', description='Whether the session ended normally or by an error.')
    ]
    error_reason: Annotated[
        str | MISSING,
        Field(
            alias='errorReason',
            description='Description of the error that ended the session; absent after a routine end.',
        ),
    ] = MISSING
    total_premium_requests: Annotated[
        float | MISSING,
        Field(
            alias='totalPremiumRequests',
            description='Premium requests counted in the session; may be a fraction.',
            ge=0.0,
        ),
    ] = MISSING
    total_nano_aiu: Annotated[
        float | MISSING, Field(alias='totalNanoAiu', description='Cost of the session in nano AI units.', ge=0.0)
    ] = MISSING
    token_details: Annotated[
        dict[str, ShutdownTokenDetail] | MISSING,
        Field(alias='tokenDetails', description='Token counts of the session by token type.'),
    ] = MISSING
    total_api_duration_ms: Annotated[
        int, Field(alias='totalApiDurationMs', description='Time spent in model API calls, in milliseconds.', ge=0)
    ]
    session_start_time: Annotated[
        int,
        Field(
            alias='sessionStartTime', description='Start of the session, in milliseconds since the Unix epoch.', ge=0
        ),
    ]
    events_file_size_bytes: Annotated[
        int | MISSING,
        Field(alias='eventsFileSizeBytes', description="Size of the session's event log at the end, in bytes.", ge=0),
    ] = MISSING
    code_changes: Annotated[
        ShutdownCodeChanges, Field(alias='codeChanges', description='Lines and files changed in the session.')
    ]
    model_metrics: Annotated[
        dict[str, ShutdownModelMetric],
        Field(
            alias='modelMetrics', description='Requests and token usage by model id; empty when no model was called.'
        ),
    ]
    agent_metrics: Annotated[
        dict[str, ShutdownAgentMetric] | MISSING,
        Field(
            alias='agentMetrics',
            description='Usage by agent: the key is `main` for the root agent or the id of a sub-agent.',
        ),
    ] = MISSING
    current_model: Annotated[
        str | MISSING, Field(alias='currentModel', description='Id of the model selected at the end.')
    ] = MISSING
    current_tokens: Annotated[
        int | MISSING, Field(alias='currentTokens', description='Size of the context at the end, in tokens.', ge=0)
    ] = MISSING
    system_tokens: Annotated[
        int | MISSING,
        Field(alias='systemTokens', description='Part of the context taken by the system prompt, in tokens.', ge=0),
    ] = MISSING
    conversation_tokens: Annotated[
        int | MISSING,
        Field(
            alias='conversationTokens', description='Part of the context taken by the conversation, in tokens.', ge=0
        ),
    ] = MISSING
    tool_definitions_tokens: Annotated[
        int | MISSING,
        Field(
            alias='toolDefinitionsTokens', description='Part of the context taken by tool definitions, in tokens.', ge=0
        ),
    ] = MISSING


class SessionShutdownEvent(StrictModel):
    """Sent when a session process ends, with the totals of its usage. The session may be resumed later by a `session.resume`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['session.shutdown']
    data: SessionShutdownData


class SystemNotification(
    RootModel[
        SystemNotificationAgentCompleted
        | SystemNotificationAgentIdle
        | SystemNotificationNewInboxMessage
        | SystemNotificationShellCompleted
        | SystemNotificationShellDetachedCompleted
        | SystemNotificationInstructionDiscovered
        | SystemNotificationFactoryCompleted
        | SystemNotificationUnclassified
    ]
):
    root: Annotated[
        SystemNotificationAgentCompleted | SystemNotificationAgentIdle | SystemNotificationNewInboxMessage | SystemNotificationShellCompleted | SystemNotificationShellDetachedCompleted | SystemNotificationInstructionDiscovered | SystemNotificationFactoryCompleted | SystemNotificationUnclassified,
        Field(description='Cause of a notification; `type` tells the kinds apart.', discriminator='type'),
    ]


class SystemNotificationData(StrictModel):
    """Text and cause of one notification."""

    model_config = ConfigDict(
        extra='forbid',
    )
    content: Annotated[str, Field(description='Text given to the model, in `system_notification` tags.')]
    kind: Annotated[SystemNotification, Field(description='What caused the notification.')]


class SystemNotificationEvent(StrictModel):
    """Sent when the CLI tells the model about something that happened in the background, such as an agent or shell that finished. Messages and tools may follow outside any turn."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['system.notification']
    data: SystemNotificationData


class ToolExecutionCompleteContent(
    RootModel[
        ToolExecutionCompleteContentText
        | ToolExecutionCompleteContentTerminal
        | ToolExecutionCompleteContentShellExit
        | ToolExecutionCompleteContentImage
        | ToolExecutionCompleteContentAudio
        | ToolExecutionCompleteContentResourceLink
        | ToolExecutionCompleteContentResource
    ]
):
    root: Annotated[
        ToolExecutionCompleteContentText | ToolExecutionCompleteContentTerminal | ToolExecutionCompleteContentShellExit | ToolExecutionCompleteContentImage | ToolExecutionCompleteContentAudio | ToolExecutionCompleteContentResourceLink | ToolExecutionCompleteContentResource,
        Field(description='One block of a tool result; `type` tells the kinds apart.', discriminator='type'),
    ]


class ToolExecutionCompleteToolDescription(StrictModel):
    """Description of the tool, given at its completion."""

    model_config = ConfigDict(
        extra='forbid',
    )
    name: Annotated[str, Field(description='Name of the tool.')]
    description: Annotated[str | MISSING, Field(description='What the tool does.')] = MISSING
    field_meta: Annotated[
        ToolExecutionCompleteToolDescriptionMeta | MISSING, Field(alias='_meta', description='Metadata of the tool.')
    ] = MISSING


class ToolExecutionCompleteUIResourceMeta(StrictModel):
    """Metadata of a user interface resource."""

    model_config = ConfigDict(
        extra='forbid',
    )
    ui: Annotated[
        ToolExecutionCompleteUIResourceMetaUI | MISSING, Field(description='How the resource is to be rendered.')
    ] = MISSING


class ToolExecutionStartToolDescription(StrictModel):
    """Description of the tool, given at its start."""

    model_config = ConfigDict(
        extra='forbid',
    )
    name: Annotated[str, Field(description='Name of the tool.')]
    description: Annotated[str | MISSING, Field(description='What the tool does.')] = MISSING
    field_meta: Annotated[
        ToolExecutionStartToolDescriptionMeta | MISSING, Field(alias='_meta', description='Metadata of the tool.')
    ] = MISSING


class UserMessageData(StrictModel):
    """Text, attachments and origin of one prompt."""

    model_config = ConfigDict(
        extra='forbid',
    )
    content: Annotated[str, Field(description='Text of the prompt as it was sent.')]
    message_id: Annotated[
        str | MISSING,
        Field(
            alias='messageId',
            description='Id of the message, the one the send call returned; repeated as `originatingMessageId`.',
        ),
    ] = MISSING
    transformed_content: Annotated[
        str | MISSING,
        Field(alias='transformedContent', description='Text given to the model after the CLI added its context.'),
    ] = MISSING
    attachments: Annotated[
        list[Attachment] | MISSING, Field(description='Files, selections and other items sent with the prompt.')
    ] = MISSING
    supported_native_document_mime_types: Annotated[
        list[str] | MISSING,
        Field(
            alias='supportedNativeDocumentMimeTypes', description='MIME types of documents the model takes in natively.'
        ),
    ] = MISSING
    native_document_path_fallback_paths: Annotated[
        list[str] | MISSING,
        Field(
            alias='nativeDocumentPathFallbackPaths',
            description='Paths of documents that are passed by path instead of natively.',
        ),
    ] = MISSING
    source: Annotated[
        str | MISSING,
        Field(description='Origin of the prompt; `agent-` plus an agent id for a prompt from another agent.'),
    ] = MISSING
    delivery: Annotated[UserMessageDelivery | MISSING, Field(description='How the prompt reached the agent loop.')] = (
        MISSING
    )
    agent_mode: Annotated[
        UserMessageAgentMode | MISSING, Field(alias='agentMode', description='Agent mode the prompt was sent in.')
    ] = MISSING
    is_autopilot_continuation: Annotated[
        bool | MISSING,
        Field(alias='isAutopilotContinuation', description='True if autopilot sent the prompt to carry on.'),
    ] = MISSING
    interaction_id: Annotated[
        str | MISSING,
        Field(alias='interactionId', description='Id of the interaction, shared with `assistant.turn_start`.'),
    ] = MISSING
    turn_id: Annotated[
        str | MISSING,
        Field(alias='turnId', description='Id of the turn that consumed the prompt; absent if no turn did.'),
    ] = MISSING
    parent_agent_task_id: Annotated[
        str | MISSING, Field(alias='parentAgentTaskId', description='Id of the parent agent task of the message.')
    ] = MISSING


class UserMessageEvent(StrictModel):
    """Sent when a prompt enters the conversation, from the user or from another agent. `interactionId` and `turnId` join it with the `assistant.turn_start` that consumes it."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['user.message']
    data: UserMessageData


class ToolExecutionCompleteUIResource(StrictModel):
    """User interface resource of a tool, to be rendered by the client."""

    model_config = ConfigDict(
        extra='forbid',
    )
    uri: Annotated[str, Field(description='URI of the resource.')]
    mime_type: Annotated[str, Field(alias='mimeType', description='MIME type of the resource.')]
    text: Annotated[str | MISSING, Field(description='The resource as text.')] = MISSING
    blob: Annotated[str | MISSING, Field(description='The resource as base64 text, when it is not given as text.')] = (
        MISSING
    )
    field_meta: Annotated[
        ToolExecutionCompleteUIResourceMeta | MISSING, Field(alias='_meta', description='Metadata of the resource.')
    ] = MISSING


class ToolExecutionStartData(StrictModel):
    """The tool call that starts."""

    model_config = ConfigDict(
        extra='forbid',
    )
    tool_call_id: Annotated[
        str,
        Field(
            alias='toolCallId',
            description='Id of the call, as in the `toolRequests` of `assistant.message`; repeated by its progress and completion.',
        ),
    ]
    tool_name: Annotated[str, Field(alias='toolName', description='Name of the tool.')]
    arguments: Annotated[Any | MISSING, Field(description='Arguments of the call; usually an object.')] = MISSING
    shell_tool_info: Annotated[
        ToolExecutionStartShellToolInfo | MISSING,
        Field(
            alias='shellToolInfo',
            description='What is known of a shell command before it runs; absent for other tools.',
        ),
    ] = MISSING
    model: Annotated[str | MISSING, Field(description='Model that asked for the call.')] = MISSING
    rte: Annotated[
        bool | MISSING,
        Field(description='Flag the CLI reports under the short name rte; false in all known recordings.'),
    ] = MISSING
    mcp_server_name: Annotated[
        str | MISSING,
        Field(alias='mcpServerName', description='MCP server the tool belongs to; absent for other tools.'),
    ] = MISSING
    mcp_config_server_name: Annotated[
        str | MISSING, Field(alias='mcpConfigServerName', description='Name of the MCP server in its configuration.')
    ] = MISSING
    mcp_tool_name: Annotated[
        str | MISSING, Field(alias='mcpToolName', description='Name of the tool on its MCP server.')
    ] = MISSING
    mcp_transport: Annotated[
        McpServerTransport | MISSING, Field(alias='mcpTransport', description='Transport to the MCP server.')
    ] = MISSING
    mcp_config_source: Annotated[
        McpServerSource | MISSING, Field(alias='mcpConfigSource', description='Where the MCP server is configured.')
    ] = MISSING
    turn_id: Annotated[
        str | MISSING,
        Field(alias='turnId', description='Id of the turn the call belongs to, as in `assistant.turn_start`.'),
    ] = MISSING
    display_verbatim: Annotated[
        bool | MISSING, Field(alias='displayVerbatim', description='True if the call should be shown as it is.')
    ] = MISSING
    tool_description: Annotated[
        ToolExecutionStartToolDescription | MISSING,
        Field(alias='toolDescription', description='Description of the tool, with UI metadata.'),
    ] = MISSING
    parent_tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='parentToolCallId',
            description='Tool call of the parent agent that spawned the sub-agent; absent on the root agent. The envelope agentId is the preferred key.',
        ),
    ] = MISSING
    fusion: Annotated[
        FusionAttribution | MISSING,
        Field(description='Fusion turn, phase and source model the event is attributed to; absent outside fusion.'),
    ] = MISSING


class ToolExecutionStartEvent(StrictModel):
    """Sent when a tool starts to run. `toolCallId` joins it with the request in `assistant.message` and with `tool.execution_complete`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['tool.execution_start']
    data: ToolExecutionStartData


class ToolExecutionCompleteResult(StrictModel):
    """Result of a successful tool call."""

    model_config = ConfigDict(
        extra='forbid',
    )
    content: Annotated[str, Field(description='Result as text for the model.')]
    detailed_content: Annotated[
        str | MISSING,
        Field(
            alias='detailedContent',
            description="Fuller result for display, for example a diff; a skill's body stands in `skill.invoked` instead.",
        ),
    ] = MISSING
    contents: Annotated[
        list[ToolExecutionCompleteContent] | MISSING, Field(description='Result as a list of typed content blocks.')
    ] = MISSING
    binary_results_for_llm: Annotated[
        list[PersistedBinaryResult] | MISSING,
        Field(alias='binaryResultsForLlm', description='Images and other bytes for the model, inline or by reference.'),
    ] = MISSING
    ui_resource: Annotated[
        ToolExecutionCompleteUIResource | MISSING,
        Field(alias='uiResource', description="Resource of the tool's user interface, to be rendered by the client."),
    ] = MISSING
    structured_content: Annotated[
        Any | MISSING, Field(alias='structuredContent', description='Result in structured form.')
    ] = MISSING
    citable_sources: Annotated[
        list[CitableSource] | MISSING,
        Field(alias='citableSources', description='Sources in the result that a later message may cite.'),
    ] = MISSING
    mcp_meta: Annotated[
        Any | MISSING, Field(alias='mcpMeta', description='Metadata an MCP server sent with the result.')
    ] = MISSING


class ToolExecutionCompleteData(StrictModel):
    """Result or error of one tool call."""

    model_config = ConfigDict(
        extra='forbid',
    )
    tool_call_id: Annotated[
        str, Field(alias='toolCallId', description='Id of the tool call, as in `tool.execution_start`.')
    ]
    success: Annotated[bool, Field(description='True if the tool succeeded; if not, `error` says why.')]
    model: Annotated[str | MISSING, Field(description='Model that asked for the call.')] = MISSING
    mcp_meta: Annotated[
        Any | MISSING, Field(alias='mcpMeta', description='Metadata an MCP server sent with the call.')
    ] = MISSING
    interaction_id: Annotated[
        str | MISSING, Field(alias='interactionId', description='Id of the interaction, as in `assistant.turn_start`.')
    ] = MISSING
    rte: Annotated[
        bool | MISSING,
        Field(description='Flag the CLI reports under the short name rte; false in all known recordings.'),
    ] = MISSING
    is_user_requested: Annotated[
        bool | MISSING,
        Field(alias='isUserRequested', description='True if the user asked for the call, as in `tool.user_requested`.'),
    ] = MISSING
    result: Annotated[
        ToolExecutionCompleteResult | MISSING, Field(description='Result of the tool; usually absent on failure.')
    ] = MISSING
    error: Annotated[
        ToolExecutionCompleteError | MISSING, Field(description='Error of the tool; absent on success.')
    ] = MISSING
    tool_telemetry: Annotated[
        dict[str, Any] | MISSING,
        Field(
            alias='toolTelemetry',
            description='Telemetry of the tool, such as properties and metrics; its form varies by tool.',
        ),
    ] = MISSING
    turn_id: Annotated[
        str | MISSING,
        Field(alias='turnId', description='Id of the turn the call belongs to, as in `assistant.turn_start`.'),
    ] = MISSING
    tool_description: Annotated[
        ToolExecutionCompleteToolDescription | MISSING,
        Field(alias='toolDescription', description='Description of the tool, with UI metadata.'),
    ] = MISSING
    sandboxed: Annotated[bool | MISSING, Field(description='True if the tool ran in the sandbox.')] = MISSING
    shell_execution: Annotated[
        ToolExecutionCompleteShellExecution | MISSING,
        Field(alias='shellExecution', description='How a shell command ended; absent for other tools.'),
    ] = MISSING
    parent_tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='parentToolCallId',
            description='Tool call of the parent agent that spawned the sub-agent; absent on the root agent. The envelope agentId is the preferred key.',
        ),
    ] = MISSING
    fusion: Annotated[
        FusionAttribution | MISSING,
        Field(description='Fusion turn, phase and source model the event is attributed to; absent outside fusion.'),
    ] = MISSING


class ToolExecutionCompleteEvent(StrictModel):
    """Sent when a tool call has ended, with its result or error. `toolCallId` joins it with `tool.execution_start` or `tool.user_requested`."""

    model_config = ConfigDict(
        extra='forbid',
    )
    id: Annotated[UUID, Field(description='Id of this event.')]
    timestamp: Annotated[AwareDatetime, Field(description='When the event was made.')]
    parent_id: Annotated[
        UUID | None,
        Field(alias='parentId', description='Id of the event before it in the session; null for the first.'),
    ]
    ephemeral: Annotated[
        bool | MISSING, Field(description='Whether the event is sent to clients only and not written to the log.')
    ] = MISSING
    agent_id: Annotated[
        str | MISSING,
        Field(
            alias='agentId',
            description='Id of the sub-agent that the event belongs to; absent for the root agent and the session itself.',
        ),
    ] = MISSING
    type: Literal['tool.execution_complete']
    data: ToolExecutionCompleteData


class SessionEvent(
    RootModel[
        SessionStartEvent
        | SessionResumeEvent
        | SessionRemoteSteerableChangedEvent
        | SessionErrorEvent
        | SessionIdleEvent
        | SessionTitleChangedEvent
        | SessionScheduleCreatedEvent
        | SessionScheduleCancelledEvent
        | SessionScheduleRearmedEvent
        | SessionAutopilotObjectiveChangedEvent
        | SessionInfoEvent
        | SessionWarningEvent
        | SessionModelChangeEvent
        | SessionAutoTierRecommendationEvent
        | SessionAutoTierSwitchFailedEvent
        | SessionModeChangedEvent
        | SessionModeNoticeDeliveredEvent
        | SessionSessionLimitsChangedEvent
        | SessionPermissionsChangedEvent
        | SessionPlanChangedEvent
        | SessionTodosChangedEvent
        | SessionMemoryChangedEvent
        | SessionWorkspaceFileChangedEvent
        | SessionHandoffEvent
        | SessionTruncationEvent
        | SessionSnapshotRewindEvent
        | SessionShutdownEvent
        | SessionUsageCheckpointEvent
        | SessionContextChangedEvent
        | SessionUsageInfoEvent
        | SessionContextClearedEvent
        | SessionCompactionStartEvent
        | SessionCompactionCompleteEvent
        | SessionTaskCompleteEvent
        | SessionCompletionReceiptEvent
        | SessionFusionRouteStartedEvent
        | SessionFusionRouteFailedEvent
        | SessionFusionResolvedEvent
        | SessionFusionHandoffEvent
        | SessionFusionCommitStartedEvent
        | SessionFusionCompletedEvent
        | UserMessageEvent
        | PendingMessagesModifiedEvent
        | AssistantTurnStartEvent
        | AssistantTurnRetryEvent
        | AgentInterruptedEvent
        | AssistantIntentEvent
        | AssistantFusionPhaseStartedEvent
        | AssistantFusionPhaseActivityEvent
        | AssistantFusionPhaseCompletedEvent
        | AssistantFusionPhaseFailedEvent
        | AssistantServerToolProgressEvent
        | AssistantReasoningEvent
        | AssistantReasoningDeltaEvent
        | AssistantToolCallDeltaEvent
        | AssistantStreamingDeltaEvent
        | AssistantMessageEvent
        | AssistantMessageStartEvent
        | AssistantMessageDeltaEvent
        | AssistantTurnEndEvent
        | AssistantIdleEvent
        | AssistantUsageEvent
        | PromptCacheBreakEvent
        | ModelCallFailureEvent
        | ModelCallFinishedEvent
        | ModelCallStartEvent
        | AbortEvent
        | ToolUserRequestedEvent
        | ToolExecutionStartEvent
        | ToolExecutionPartialResultEvent
        | ToolExecutionProgressEvent
        | ToolExecutionCompleteEvent
        | ToolSearchActivatedEvent
        | SkillInvokedEvent
        | SkillInvokedRefEvent
        | SkillContextDeliveredEvent
        | SkillContextDeliveredRefEvent
        | SandboxDecisionEvent
        | SubagentStartedEvent
        | SubagentConfiguredEvent
        | SubagentCompletedEvent
        | SubagentFailedEvent
        | SubagentSelectedEvent
        | SubagentDeselectedEvent
        | HookStartEvent
        | HookEndEvent
        | HookProgressEvent
        | SessionBinaryAssetEvent
        | SystemMessageEvent
        | SystemNotificationEvent
        | PermissionRequestedEvent
        | PermissionCompletedEvent
        | PermissionCarriedForwardEvent
        | PermissionMessageAuthorizationEvent
        | PermissionMessageAuthorizationReadEvent
        | PermissionMessageAuthorizationDegradedEvent
        | PermissionAssentDetectedEvent
        | PermissionContextualAuthorizationEvent
        | UserInputRequestedEvent
        | UserInputCompletedEvent
        | ElicitationRequestedEvent
        | ElicitationCompletedEvent
        | SamplingRequestedEvent
        | SamplingCompletedEvent
        | McpOauthRequiredEvent
        | McpOauthCompletedEvent
        | McpHeadersRefreshRequiredEvent
        | McpHeadersRefreshCompletedEvent
        | SessionCustomNotificationEvent
        | UiEphemeralQueryEvent
        | ExternalToolRequestedEvent
        | ExternalToolCompletedEvent
        | CommandQueuedEvent
        | CommandExecuteEvent
        | CommandCompletedEvent
        | AutoModeSwitchRequestedEvent
        | AutoModeSwitchCompletedEvent
        | SessionLimitsExhaustedRequestedEvent
        | SessionLimitsExhaustedCompletedEvent
        | SessionAutoModeResolvedEvent
        | SessionManagedSettingsResolvedEvent
        | SessionManagedSettingsEnforcedEvent
        | CommandsChangedEvent
        | CapabilitiesChangedEvent
        | ExitPlanModeRequestedEvent
        | ExitPlanModeCompletedEvent
        | SessionToolsUpdatedEvent
        | SessionBackgroundTasksChangedEvent
        | FactoryRunUpdatedEvent
        | FactoryRunStartedEvent
        | FactoryRunSettledEvent
        | SessionSkillsLoadedEvent
        | SessionCustomAgentsUpdatedEvent
        | SessionMcpServersLoadedEvent
        | SessionMcpServerStatusChangedEvent
        | SessionMcpServerRemovedEvent
        | SessionMcpServerNeedsReconnectEvent
        | McpToolsListChangedEvent
        | McpResourcesListChangedEvent
        | McpPromptsListChangedEvent
        | SessionExtensionsLoadedEvent
        | SessionCanvasOpenedEvent
        | SessionCanvasRegistryChangedEvent
        | SessionCanvasClosedEvent
        | SessionCanvasUnavailableEvent
        | SessionCanvasRecordedEvent
        | SessionCanvasRemovedEvent
        | SessionExtensionsAttachmentsPushedEvent
        | McpAppToolCallCompleteEvent
    ]
):
    root: Annotated[
        SessionStartEvent | SessionResumeEvent | SessionRemoteSteerableChangedEvent | SessionErrorEvent | SessionIdleEvent | SessionTitleChangedEvent | SessionScheduleCreatedEvent | SessionScheduleCancelledEvent | SessionScheduleRearmedEvent | SessionAutopilotObjectiveChangedEvent | SessionInfoEvent | SessionWarningEvent | SessionModelChangeEvent | SessionAutoTierRecommendationEvent | SessionAutoTierSwitchFailedEvent | SessionModeChangedEvent | SessionModeNoticeDeliveredEvent | SessionSessionLimitsChangedEvent | SessionPermissionsChangedEvent | SessionPlanChangedEvent | SessionTodosChangedEvent | SessionMemoryChangedEvent | SessionWorkspaceFileChangedEvent | SessionHandoffEvent | SessionTruncationEvent | SessionSnapshotRewindEvent | SessionShutdownEvent | SessionUsageCheckpointEvent | SessionContextChangedEvent | SessionUsageInfoEvent | SessionContextClearedEvent | SessionCompactionStartEvent | SessionCompactionCompleteEvent | SessionTaskCompleteEvent | SessionCompletionReceiptEvent | SessionFusionRouteStartedEvent | SessionFusionRouteFailedEvent | SessionFusionResolvedEvent | SessionFusionHandoffEvent | SessionFusionCommitStartedEvent | SessionFusionCompletedEvent | UserMessageEvent | PendingMessagesModifiedEvent | AssistantTurnStartEvent | AssistantTurnRetryEvent | AgentInterruptedEvent | AssistantIntentEvent | AssistantFusionPhaseStartedEvent | AssistantFusionPhaseActivityEvent | AssistantFusionPhaseCompletedEvent | AssistantFusionPhaseFailedEvent | AssistantServerToolProgressEvent | AssistantReasoningEvent | AssistantReasoningDeltaEvent | AssistantToolCallDeltaEvent | AssistantStreamingDeltaEvent | AssistantMessageEvent | AssistantMessageStartEvent | AssistantMessageDeltaEvent | AssistantTurnEndEvent | AssistantIdleEvent | AssistantUsageEvent | PromptCacheBreakEvent | ModelCallFailureEvent | ModelCallFinishedEvent | ModelCallStartEvent | AbortEvent | ToolUserRequestedEvent | ToolExecutionStartEvent | ToolExecutionPartialResultEvent | ToolExecutionProgressEvent | ToolExecutionCompleteEvent | ToolSearchActivatedEvent | SkillInvokedEvent | SkillInvokedRefEvent | SkillContextDeliveredEvent | SkillContextDeliveredRefEvent | SandboxDecisionEvent | SubagentStartedEvent | SubagentConfiguredEvent | SubagentCompletedEvent | SubagentFailedEvent | SubagentSelectedEvent | SubagentDeselectedEvent | HookStartEvent | HookEndEvent | HookProgressEvent | SessionBinaryAssetEvent | SystemMessageEvent | SystemNotificationEvent | PermissionRequestedEvent | PermissionCompletedEvent | PermissionCarriedForwardEvent | PermissionMessageAuthorizationEvent | PermissionMessageAuthorizationReadEvent | PermissionMessageAuthorizationDegradedEvent | PermissionAssentDetectedEvent | PermissionContextualAuthorizationEvent | UserInputRequestedEvent | UserInputCompletedEvent | ElicitationRequestedEvent | ElicitationCompletedEvent | SamplingRequestedEvent | SamplingCompletedEvent | McpOauthRequiredEvent | McpOauthCompletedEvent | McpHeadersRefreshRequiredEvent | McpHeadersRefreshCompletedEvent | SessionCustomNotificationEvent | UiEphemeralQueryEvent | ExternalToolRequestedEvent | ExternalToolCompletedEvent | CommandQueuedEvent | CommandExecuteEvent | CommandCompletedEvent | AutoModeSwitchRequestedEvent | AutoModeSwitchCompletedEvent | SessionLimitsExhaustedRequestedEvent | SessionLimitsExhaustedCompletedEvent | SessionAutoModeResolvedEvent | SessionManagedSettingsResolvedEvent | SessionManagedSettingsEnforcedEvent | CommandsChangedEvent | CapabilitiesChangedEvent | ExitPlanModeRequestedEvent | ExitPlanModeCompletedEvent | SessionToolsUpdatedEvent | SessionBackgroundTasksChangedEvent | FactoryRunUpdatedEvent | FactoryRunStartedEvent | FactoryRunSettledEvent | SessionSkillsLoadedEvent | SessionCustomAgentsUpdatedEvent | SessionMcpServersLoadedEvent | SessionMcpServerStatusChangedEvent | SessionMcpServerRemovedEvent | SessionMcpServerNeedsReconnectEvent | McpToolsListChangedEvent | McpResourcesListChangedEvent | McpPromptsListChangedEvent | SessionExtensionsLoadedEvent | SessionCanvasOpenedEvent | SessionCanvasRegistryChangedEvent | SessionCanvasClosedEvent | SessionCanvasUnavailableEvent | SessionCanvasRecordedEvent | SessionCanvasRemovedEvent | SessionExtensionsAttachmentsPushedEvent | McpAppToolCallCompleteEvent,
        Field(description='Any event of a session, told apart by `type`.', discriminator='type', title='SessionEvent'),
    ]