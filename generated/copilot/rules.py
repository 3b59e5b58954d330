"""Stream rules.

Generated from session-events.schema.json (GitHub Copilot CLI 1.0.85) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 3615d01e652822b693f3d427d8e83706ba2e3f39a4ac36611f967130ae9f3bfa
"""

from session_events.copilot.events import (
    AbortEvent,
    AgentInterruptedEvent,
    AssistantFusionPhaseActivityEvent,
    AssistantFusionPhaseCompletedEvent,
    AssistantFusionPhaseFailedEvent,
    AssistantFusionPhaseStartedEvent,
    AssistantIdleEvent,
    AssistantMessageDeltaEvent,
    AssistantMessageEvent,
    AssistantMessageStartEvent,
    AssistantReasoningDeltaEvent,
    AssistantReasoningEvent,
    AssistantStreamingDeltaEvent,
    AssistantToolCallDeltaEvent,
    AssistantTurnEndEvent,
    AssistantTurnRetryEvent,
    AssistantTurnStartEvent,
    AssistantUsageEvent,
    AutoModeSwitchCompletedEvent,
    AutoModeSwitchRequestedEvent,
    CommandCompletedEvent,
    CommandExecuteEvent,
    CommandQueuedEvent,
    ElicitationCompletedEvent,
    ElicitationRequestedEvent,
    ExitPlanModeCompletedEvent,
    ExitPlanModeRequestedEvent,
    ExternalToolCompletedEvent,
    ExternalToolRequestedEvent,
    FactoryRunSettledEvent,
    FactoryRunStartedEvent,
    FactoryRunUpdatedEvent,
    HookEndEvent,
    HookStartEvent,
    McpHeadersRefreshCompletedEvent,
    McpHeadersRefreshRequiredEvent,
    McpOauthCompletedEvent,
    McpOauthRequiredEvent,
    ModelCallFailureEvent,
    ModelCallStartEvent,
    PermissionCompletedEvent,
    PermissionRequestedEvent,
    SamplingCompletedEvent,
    SamplingRequestedEvent,
    SandboxDecisionEvent,
    SessionAutopilotObjectiveChangedEvent,
    SessionBackgroundTasksChangedEvent,
    SessionCanvasClosedEvent,
    SessionCanvasOpenedEvent,
    SessionCanvasRecordedEvent,
    SessionCanvasRemovedEvent,
    SessionCompactionCompleteEvent,
    SessionCompactionStartEvent,
    SessionCompletionReceiptEvent,
    SessionContextChangedEvent,
    SessionErrorEvent,
    SessionFusionCommitStartedEvent,
    SessionFusionCompletedEvent,
    SessionFusionHandoffEvent,
    SessionFusionResolvedEvent,
    SessionFusionRouteFailedEvent,
    SessionFusionRouteStartedEvent,
    SessionIdleEvent,
    SessionLimitsExhaustedCompletedEvent,
    SessionLimitsExhaustedRequestedEvent,
    SessionManagedSettingsResolvedEvent,
    SessionResumeEvent,
    SessionScheduleCancelledEvent,
    SessionScheduleCreatedEvent,
    SessionScheduleRearmedEvent,
    SessionShutdownEvent,
    SessionStartEvent,
    SessionTaskCompleteEvent,
    SubagentCompletedEvent,
    SubagentFailedEvent,
    SubagentStartedEvent,
    ToolExecutionCompleteEvent,
    ToolExecutionPartialResultEvent,
    ToolExecutionProgressEvent,
    ToolExecutionStartEvent,
    ToolUserRequestedEvent,
    UiEphemeralQueryEvent,
    UserInputCompletedEvent,
    UserInputRequestedEvent,
    UserMessageEvent,
)
from session_events.rules import ABSENT, AnyRule, Assembly, Bracket, Deadline, Inside, On, OneLessThan, Order, Origin, PRESENT, PutIn, Refers, Repair

SESSION_START = Order(
    id="session-start",
    says="A stream begins with session.start or session.resume, and all of it belongs to one session.",
    check="first",
    source="SessionStartData.sessionId",
    key=("data.session_id",),
    event=(On(SessionStartEvent),),
    before=(On(SessionManagedSettingsResolvedEvent),),
    instead=(On(SessionResumeEvent),),
)
"""A stream begins with session.start or session.resume, and all of it belongs to one session."""

SESSION_SHUTDOWN = Order(
    id="session-shutdown",
    severity="warning",
    says="Nothing comes after session.shutdown but session.resume, which goes on with the session, and the last news of background tasks.",
    check="last",
    source="SessionShutdownEvent.type, SessionResumeEvent.type",
    key=(),
    event=(On(SessionShutdownEvent),),
    after=(On(SessionBackgroundTasksChangedEvent), On(SessionResumeEvent, restarts=True)),
)
"""Nothing comes after session.shutdown but session.resume, which goes on with the session, and the last news of background tasks."""

EVENT_ID = Order(
    id="event-id",
    says="No two events have the same id.",
    check="unique",
    source="SessionStartEvent.id",
    key=("id",),
    event=(On(None),),
)
"""No two events have the same id."""

PARENT_CHAIN = Order(
    id="parent-chain",
    severity="warning",
    says="In a persisted log, each event's parentId is the id of the event before it.",
    streams=("log",),
    check="chain",
    source="SessionStartEvent.parentId",
    key=("parent_id", "id"),
    event=(On(None),),
    excused_by=(On(AbortEvent),),
)
"""In a persisted log, each event's parentId is the id of the event before it."""

TURN = Bracket(
    id="turn",
    says="Each assistant.turn_start is closed by one assistant.turn_end with the same turnId, and an agent has one turn at a time.",
    scope="agent",
    exclusive=True,
    source="AssistantTurnStartData.turnId, AssistantTurnEndData.turnId",
    key=("data.turn_id",),
    open=(On(AssistantTurnStartEvent),),
    close=(On(AssistantTurnEndEvent),),
    until=(
        On(SessionIdleEvent),
        On(SubagentCompletedEvent, where=(("agent_id", (PRESENT,)),)),
        On(SubagentFailedEvent, where=(("agent_id", (PRESENT,)),)),
        On(SessionShutdownEvent, scope="session", severity="warning"),
    ),
    excused_by=(
        On(AbortEvent, where=(("agent_id", (ABSENT,)),), scope="session"),
        On(AbortEvent),
        On(SessionResumeEvent, scope="session"),
    ),
    deadline=Deadline(seconds=600, anew=(
        On(ToolExecutionCompleteEvent),
        On(AssistantMessageEvent),
        On(AssistantMessageDeltaEvent),
        On(AssistantReasoningDeltaEvent),
        On(AssistantToolCallDeltaEvent),
        On(AssistantStreamingDeltaEvent),
    ), paused_by=(On(ToolExecutionStartEvent),)),
    repair=Repair(close=(
        PutIn(event=AssistantTurnEndEvent, fields=(
        ("data.turnId", (Origin(key=0),)),
        ("timestamp", (Origin(event="timestamp"), Origin(last="timestamp"))),
    )),
    ), open=(
        PutIn(event=AssistantTurnStartEvent, fields=(
        ("data.turnId", (Origin(event="data.turn_id"), Origin(count=True))),
        ("timestamp", (Origin(event="timestamp"), Origin(last="timestamp"))),
    )),
    ), before=(
        On(AssistantMessageStartEvent),
        On(AssistantMessageDeltaEvent),
        On(AssistantReasoningDeltaEvent),
        On(AssistantToolCallDeltaEvent),
        On(AssistantMessageEvent),
        On(AssistantReasoningEvent),
        On(AssistantUsageEvent),
    ), opened_until=(On(UserMessageEvent, where=(("agent_id", (ABSENT,)),), scope="session"),)),
)
"""Each assistant.turn_start is closed by one assistant.turn_end with the same turnId, and an agent has one turn at a time."""

TURN_ID = Inside(
    id="turn-id",
    says="An event that names the turn it belongs to comes while that turn of its agent is open.",
    scope="agent",
    within=("turn",),
    source="AssistantMessageData.turnId, ToolExecutionStartData.turnId, ToolExecutionCompleteData.turnId, ModelCallStartData.turnId, AssistantTurnRetryData.turnId",
    key=("data.turn_id",),
    event=(
        On(AssistantMessageEvent),
        On(ToolExecutionStartEvent),
        On(ToolExecutionCompleteEvent),
        On(ModelCallStartEvent),
        On(AssistantTurnRetryEvent),
    ),
)
"""An event that names the turn it belongs to comes while that turn of its agent is open."""

WORK = Bracket(
    id="work",
    says="In a live stream, work that a user.message began, or that left the main loop idle, is followed by session.idle.",
    scope="session",
    streams=("live",),
    loose=True,
    source="SessionIdleEvent.type, AssistantIdleEvent.type",
    key=(),
    open=(
        On(UserMessageEvent, where=(("agent_id", (ABSENT,)),)),
        On(AssistantIdleEvent, where=(("agent_id", (ABSENT,)),)),
    ),
    close=(On(SessionIdleEvent),),
    until=(On(SessionShutdownEvent, scope="session", severity="warning"),),
    excused_by=(On(SessionResumeEvent, scope="session"),),
    deadline=Deadline(seconds=300, anew=(On(AssistantTurnEndEvent, where=(("agent_id", (ABSENT,)),)),), paused_by=(
        On(AssistantTurnStartEvent, where=(("agent_id", (ABSENT,)),)),
        On(AssistantIdleEvent, where=(("agent_id", (ABSENT,)),)),
    )),
    repair=Repair(close=(
        PutIn(event=SessionIdleEvent, fields=(
        ("timestamp", (Origin(event="timestamp"), Origin(last="timestamp"))),
        ("ephemeral", (Origin(value=True),)),
        ("data", ()),
    )),
    )),
)
"""In a live stream, work that a user.message began, or that left the main loop idle, is followed by session.idle."""

REASONING = Assembly(
    id="reasoning",
    says="Each reasoningId that had an assistant.reasoning_delta gets its closing assistant.reasoning before the turn ends, and the deltas add up to its text.",
    scope="agent",
    compare="stripped-text",
    reusable=True,
    source="AssistantReasoningDeltaData.reasoningId, AssistantReasoningDeltaData.deltaContent, AssistantReasoningData.reasoningId",
    key=("data.reasoning_id",),
    part_text="data.delta_content",
    whole_text="data.content",
    part=(On(AssistantReasoningDeltaEvent),),
    whole=(On(AssistantReasoningEvent),),
    until=(
        On(AssistantTurnEndEvent),
        On(SessionIdleEvent),
        On(SubagentCompletedEvent, where=(("agent_id", (PRESENT,)),)),
        On(SubagentFailedEvent, where=(("agent_id", (PRESENT,)),)),
        On(SessionShutdownEvent, scope="session", severity="warning"),
    ),
    excused_by=(
        On(AbortEvent, where=(("agent_id", (ABSENT,)),), scope="session"),
        On(AbortEvent),
        On(SessionResumeEvent, scope="session"),
        On(ModelCallFailureEvent, restarts=True),
        On(AssistantTurnRetryEvent, restarts=True),
    ),
    deadline=Deadline(seconds=120, anew=(
        On(AssistantMessageDeltaEvent),
        On(AssistantReasoningDeltaEvent),
        On(AssistantToolCallDeltaEvent),
        On(AssistantStreamingDeltaEvent),
    )),
    repair=Repair(close=(
        PutIn(event=AssistantReasoningEvent, fields=(
        ("data.reasoningId", (Origin(key=0),)),
        ("data.content", (Origin(parts=True),)),
        ("timestamp", (Origin(event="timestamp"), Origin(last="timestamp"))),
    )),
    ), until=(On(ToolExecutionStartEvent),)),
)
"""Each reasoningId that had an assistant.reasoning_delta gets its closing assistant.reasoning before the turn ends, and the deltas add up to its text."""

MESSAGE = Assembly(
    id="message",
    says="Each messageId that had an assistant.message_start or assistant.message_delta gets its assistant.message before the turn ends, and the deltas add up to its content.",
    scope="agent",
    compare="text",
    source="AssistantMessageStartData.messageId, AssistantMessageDeltaData.messageId, AssistantMessageDeltaData.deltaContent, AssistantMessageData.messageId",
    key=("data.message_id",),
    part_text="data.delta_content",
    whole_text="data.content",
    start=(On(AssistantMessageStartEvent),),
    part=(On(AssistantMessageDeltaEvent),),
    whole=(On(AssistantMessageEvent),),
    until=(
        On(AssistantTurnEndEvent),
        On(SessionIdleEvent),
        On(SubagentCompletedEvent, where=(("agent_id", (PRESENT,)),)),
        On(SubagentFailedEvent, where=(("agent_id", (PRESENT,)),)),
        On(SessionShutdownEvent, scope="session", severity="warning"),
    ),
    excused_by=(
        On(AbortEvent, where=(("agent_id", (ABSENT,)),), scope="session"),
        On(AbortEvent),
        On(SessionResumeEvent, scope="session"),
        On(ModelCallFailureEvent, restarts=True),
        On(AssistantTurnRetryEvent, restarts=True),
    ),
    deadline=Deadline(seconds=120, anew=(
        On(AssistantMessageDeltaEvent),
        On(AssistantReasoningDeltaEvent),
        On(AssistantToolCallDeltaEvent),
        On(AssistantStreamingDeltaEvent),
    )),
    repair=Repair(close=(
        PutIn(event=AssistantMessageEvent, fields=(
        ("data.messageId", (Origin(key=0),)),
        ("data.content", (Origin(parts=True), Origin(value=""))),
        ("timestamp", (Origin(event="timestamp"), Origin(last="timestamp"))),
    )),
    )),
)
"""Each messageId that had an assistant.message_start or assistant.message_delta gets its assistant.message before the turn ends, and the deltas add up to its content."""

MESSAGE_ORIGIN = Refers(
    id="message-origin",
    says="The originatingMessageId of an assistant.message is the messageId of an earlier user.message.",
    source="AssistantMessageData.originatingMessageId, UserMessageData.messageId",
    key=("data.originating_message_id",),
    event=(On(AssistantMessageEvent),),
    introduced_by=(On(UserMessageEvent, key=("data.message_id",)),),
)
"""The originatingMessageId of an assistant.message is the messageId of an earlier user.message."""

MESSAGE_CHUNK = Order(
    id="message-chunk",
    severity="warning",
    says="Messages that share an apiCallId as chunks of one answer count their chunkIndex up from 0, one by one.",
    scope="agent",
    check="counter",
    rises="by-one",
    begins=0,
    source="AssistantMessageData.chunkIndex, AssistantMessageData.apiCallId",
    key=("data.api_call_id",),
    value="data.chunk_index",
    event=(On(AssistantMessageEvent),),
)
"""Messages that share an apiCallId as chunks of one answer count their chunkIndex up from 0, one by one."""

MESSAGE_CHUNKS = Bracket(
    id="message-chunks",
    severity="warning",
    says="An answer in chunks is complete: the message whose chunkIndex is chunkCount less one comes before the turn ends.",
    scope="agent",
    loose=True,
    source="AssistantMessageData.chunkCount, AssistantMessageData.chunkIndex",
    key=("data.api_call_id",),
    open=(On(AssistantMessageEvent, where=(("data.chunk_count", (PRESENT,)),)),),
    close=(
        On(AssistantMessageEvent, where=(("data.chunk_index", (OneLessThan("data.chunk_count"),)),)),
    ),
    until=(
        On(AssistantTurnEndEvent),
        On(SessionIdleEvent),
        On(SubagentCompletedEvent, where=(("agent_id", (PRESENT,)),)),
        On(SubagentFailedEvent, where=(("agent_id", (PRESENT,)),)),
        On(SessionShutdownEvent, scope="session", severity="warning"),
    ),
    excused_by=(
        On(AbortEvent, where=(("agent_id", (ABSENT,)),), scope="session"),
        On(AbortEvent),
        On(SessionResumeEvent, scope="session"),
        On(ModelCallFailureEvent),
        On(AssistantTurnRetryEvent),
    ),
    deadline=Deadline(seconds=60),
)
"""An answer in chunks is complete: the message whose chunkIndex is chunkCount less one comes before the turn ends."""

RESPONSE_SIZE = Order(
    id="response-size",
    severity="warning",
    says="The totalResponseSizeBytes of assistant.streaming_delta never falls while one response streams.",
    scope="agent",
    streams=("live",),
    check="counter",
    rises="never-falls",
    source="AssistantStreamingDeltaData.totalResponseSizeBytes",
    key=(),
    value="data.total_response_size_bytes",
    event=(On(AssistantStreamingDeltaEvent),),
    excused_by=(
        On(AssistantTurnStartEvent),
        On(AssistantTurnRetryEvent),
        On(AssistantUsageEvent),
        On(ModelCallStartEvent),
        On(ModelCallFailureEvent),
        On(AbortEvent),
    ),
)
"""The totalResponseSizeBytes of assistant.streaming_delta never falls while one response streams."""

TOOL_INPUT = Assembly(
    id="tool-input",
    severity="warning",
    says="Each toolCallId that had an assistant.tool_call_delta is among the toolRequests of an assistant.message before the turn ends; its deltas add up to JSON, or to the text of a custom tool.",
    scope="agent",
    streams=("live",),
    compare="json",
    reusable=True,
    source="AssistantToolCallDeltaData.toolCallId, AssistantToolCallDeltaData.inputDelta, AssistantMessageToolRequest.toolCallId, AssistantMessageToolRequest.arguments",
    key=("data.tool_call_id",),
    part_text="data.input_delta",
    whole_text="arguments",
    part=(On(AssistantToolCallDeltaEvent),),
    whole=(On(AssistantMessageEvent, key=("tool_call_id",), each="data.tool_requests"),),
    until=(
        On(AssistantTurnEndEvent),
        On(SessionIdleEvent),
        On(SubagentCompletedEvent, where=(("agent_id", (PRESENT,)),)),
        On(SubagentFailedEvent, where=(("agent_id", (PRESENT,)),)),
        On(SessionShutdownEvent, scope="session", severity="warning"),
    ),
    excused_by=(
        On(AbortEvent, where=(("agent_id", (ABSENT,)),), scope="session"),
        On(AbortEvent),
        On(SessionResumeEvent, scope="session"),
        On(ModelCallFailureEvent, restarts=True),
        On(AssistantTurnRetryEvent, restarts=True),
    ),
    deadline=Deadline(seconds=120, anew=(
        On(AssistantMessageDeltaEvent),
        On(AssistantReasoningDeltaEvent),
        On(AssistantToolCallDeltaEvent),
        On(AssistantStreamingDeltaEvent),
    )),
)
"""Each toolCallId that had an assistant.tool_call_delta is among the toolRequests of an assistant.message before the turn ends; its deltas add up to JSON, or to the text of a custom tool."""

TOOL = Bracket(
    id="tool",
    says="Each tool.execution_start is closed by one tool.execution_complete with the same toolCallId before the turn ends.",
    scope="agent",
    source="ToolExecutionStartData.toolCallId, ToolExecutionCompleteData.toolCallId",
    key=("data.tool_call_id",),
    open=(On(ToolExecutionStartEvent), On(ToolUserRequestedEvent)),
    close=(On(ToolExecutionCompleteEvent),),
    until=(
        On(AssistantTurnEndEvent),
        On(SessionIdleEvent),
        On(SubagentCompletedEvent, where=(("agent_id", (PRESENT,)),)),
        On(SubagentFailedEvent, where=(("agent_id", (PRESENT,)),)),
        On(SessionShutdownEvent, scope="session", severity="warning"),
    ),
    excused_by=(
        On(AbortEvent, where=(("agent_id", (ABSENT,)),), scope="session"),
        On(AbortEvent),
        On(SessionResumeEvent, scope="session"),
    ),
    deadline=Deadline(seconds=900, anew=(
        On(ToolExecutionProgressEvent, key=("data.tool_call_id",)),
        On(ToolExecutionPartialResultEvent, key=("data.tool_call_id",)),
        On(PermissionCompletedEvent, key=("data.tool_call_id",)),
        On(PermissionCompletedEvent, where=(("data.tool_call_id", (ABSENT,)),)),
        On(AssistantTurnStartEvent, scope="session"),
        On(AssistantTurnEndEvent, scope="session"),
    ), paused_by=(On(PermissionRequestedEvent, key=("data.permission_request.tool_call_id",)),)),
    repair=Repair(close=(
        PutIn(event=ToolExecutionCompleteEvent, fields=(
        ("data.toolCallId", (Origin(key=0),)),
        ("data.success", (Origin(value=False),)),
        ("data.error.message", (
        Origin(value="put in by session-events: the stream has no completion of this tool call"),
    )),
        ("timestamp", (Origin(event="timestamp"), Origin(last="timestamp"))),
    )),
    )),
)
"""Each tool.execution_start is closed by one tool.execution_complete with the same toolCallId before the turn ends."""

TOOL_RESULT = Bracket(
    id="tool-result",
    says="In a persisted log, each tool call that an assistant.message requests has its result, a tool.execution_complete with the same toolCallId, before the turn ends.",
    scope="agent",
    streams=("log",),
    loose=True,
    source="AssistantMessageToolRequest.toolCallId, ToolExecutionCompleteData.toolCallId",
    key=("data.tool_call_id",),
    open=(On(AssistantMessageEvent, key=("tool_call_id",), each="data.tool_requests"),),
    close=(On(ToolExecutionCompleteEvent),),
    until=(
        On(AssistantTurnEndEvent),
        On(SessionIdleEvent),
        On(SubagentCompletedEvent, where=(("agent_id", (PRESENT,)),)),
        On(SubagentFailedEvent, where=(("agent_id", (PRESENT,)),)),
        On(SessionShutdownEvent, scope="session", severity="warning"),
    ),
    excused_by=(
        On(AbortEvent, where=(("agent_id", (ABSENT,)),), scope="session"),
        On(AbortEvent),
        On(SessionResumeEvent, scope="session"),
    ),
)
"""In a persisted log, each tool call that an assistant.message requests has its result, a tool.execution_complete with the same toolCallId, before the turn ends."""

TOOL_OUTPUT = Refers(
    id="tool-output",
    says="Partial output and progress name a tool call that has started.",
    source="ToolExecutionPartialResultData.toolCallId, ToolExecutionProgressData.toolCallId",
    key=("data.tool_call_id",),
    event=(On(ToolExecutionPartialResultEvent), On(ToolExecutionProgressEvent)),
    introduced_by=(On(ToolExecutionStartEvent), On(ToolUserRequestedEvent)),
)
"""Partial output and progress name a tool call that has started."""

TOOL_CALL = Refers(
    id="tool-call",
    says="What happens on behalf of a tool call names a call that a message has requested or that has started.",
    source="SubagentStartedData.toolCallId, SubagentCompletedData.toolCallId, SubagentFailedData.toolCallId, ExternalToolRequestedData.toolCallId, UserInputRequestedData.toolCallId, ElicitationRequestedData.toolCallId, AgentInterruptedData.toolCallIds, SandboxDecisionEvent.type",
    key=("data.tool_call_id",),
    event=(
        On(SubagentStartedEvent),
        On(SubagentCompletedEvent),
        On(SubagentFailedEvent),
        On(ExternalToolRequestedEvent),
        On(UserInputRequestedEvent),
        On(ElicitationRequestedEvent),
        On(SandboxDecisionEvent),
        On(AgentInterruptedEvent, key=(), each="data.tool_call_ids"),
    ),
    introduced_by=(
        On(ToolExecutionStartEvent),
        On(ToolUserRequestedEvent),
        On(AssistantMessageEvent, key=("tool_call_id",), each="data.tool_requests"),
    ),
)
"""What happens on behalf of a tool call names a call that a message has requested or that has started."""

PARENT_TOOL_CALL = Refers(
    id="parent-tool-call",
    says="The parentToolCallId of an event names a tool call that has started.",
    source="AssistantMessageData.parentToolCallId, ToolExecutionStartData.parentToolCallId, ToolExecutionCompleteData.parentToolCallId, AssistantUsageData.parentToolCallId, HookStartData.parentToolCallId, HookEndData.parentToolCallId",
    key=("data.parent_tool_call_id",),
    event=(
        On(AssistantMessageEvent),
        On(ToolExecutionStartEvent),
        On(ToolExecutionCompleteEvent),
        On(AssistantUsageEvent),
        On(HookStartEvent),
        On(HookEndEvent),
    ),
    introduced_by=(
        On(ToolExecutionStartEvent, key=("data.tool_call_id",)),
        On(ToolUserRequestedEvent, key=("data.tool_call_id",)),
    ),
)
"""The parentToolCallId of an event names a tool call that has started."""

SUBAGENT = Bracket(
    id="subagent",
    says="Each subagent.started is closed by one subagent.completed or subagent.failed of the same agent and tool call.",
    scope="agent",
    source="SubagentStartedData.toolCallId, SubagentCompletedData.toolCallId, SubagentFailedData.toolCallId",
    key=("data.tool_call_id",),
    open=(On(SubagentStartedEvent),),
    close=(On(SubagentCompletedEvent), On(SubagentFailedEvent)),
    until=(On(SessionShutdownEvent, scope="session", severity="warning"),),
    excused_by=(
        On(AbortEvent, where=(("agent_id", (ABSENT,)),), scope="session"),
        On(AbortEvent),
        On(SessionResumeEvent, scope="session"),
    ),
    deadline=Deadline(seconds=900, anew=(
        On(AssistantTurnStartEvent, scope="session"),
        On(AssistantTurnEndEvent, scope="session"),
        On(ToolExecutionCompleteEvent, scope="session"),
    )),
    repair=Repair(close=(
        PutIn(event=SubagentFailedEvent, fields=(
        ("data.toolCallId", (Origin(key=0),)),
        ("data.agentName", (Origin(opener="data.agent_name"),)),
        ("data.agentDisplayName", (Origin(opener="data.agent_display_name"),)),
        ("data.error", (
        Origin(value="put in by session-events: the stream has no completion of this sub-agent"),
    )),
        ("timestamp", (Origin(event="timestamp"), Origin(last="timestamp"))),
    )),
    )),
)
"""Each subagent.started is closed by one subagent.completed or subagent.failed of the same agent and tool call."""

PERMISSION = Bracket(
    id="permission",
    says="Each permission.requested is answered by one permission.completed with the same requestId, unless a hook has already resolved it.",
    scope="session",
    source="PermissionRequestedData.requestId, PermissionCompletedData.requestId, PermissionRequestedData.resolvedByHook",
    key=("data.request_id",),
    open=(On(PermissionRequestedEvent),),
    close=(On(PermissionCompletedEvent),),
    until=(On(SessionShutdownEvent, scope="session", severity="warning"),),
    excused_by=(On(AbortEvent, scope="session"), On(SessionResumeEvent, scope="session")),
    deadline=Deadline(seconds=1800),
    excused_when=(("data.resolved_by_hook", (True,)),),
)
"""Each permission.requested is answered by one permission.completed with the same requestId, unless a hook has already resolved it."""

USER_INPUT = Bracket(
    id="user-input",
    says="Each user_input.requested is answered by one user_input.completed with the same requestId.",
    scope="session",
    source="UserInputRequestedData.requestId, UserInputCompletedData.requestId",
    key=("data.request_id",),
    open=(On(UserInputRequestedEvent),),
    close=(On(UserInputCompletedEvent),),
    until=(On(SessionShutdownEvent, scope="session", severity="warning"),),
    excused_by=(On(AbortEvent, scope="session"), On(SessionResumeEvent, scope="session")),
    deadline=Deadline(seconds=1800),
)
"""Each user_input.requested is answered by one user_input.completed with the same requestId."""

ELICITATION = Bracket(
    id="elicitation",
    says="Each elicitation.requested is answered by one elicitation.completed with the same requestId.",
    scope="session",
    source="ElicitationRequestedData.requestId, ElicitationCompletedData.requestId",
    key=("data.request_id",),
    open=(On(ElicitationRequestedEvent),),
    close=(On(ElicitationCompletedEvent),),
    until=(On(SessionShutdownEvent, scope="session", severity="warning"),),
    excused_by=(On(AbortEvent, scope="session"), On(SessionResumeEvent, scope="session")),
    deadline=Deadline(seconds=1800),
)
"""Each elicitation.requested is answered by one elicitation.completed with the same requestId."""

EXTERNAL_TOOL = Bracket(
    id="external-tool",
    says="Each external_tool.requested is answered by one external_tool.completed with the same requestId.",
    scope="session",
    source="ExternalToolRequestedData.requestId, ExternalToolCompletedData.requestId",
    key=("data.request_id",),
    open=(On(ExternalToolRequestedEvent),),
    close=(On(ExternalToolCompletedEvent),),
    until=(On(SessionShutdownEvent, scope="session", severity="warning"),),
    excused_by=(On(AbortEvent, scope="session"), On(SessionResumeEvent, scope="session")),
    deadline=Deadline(seconds=900),
    repair=Repair(close=(
        PutIn(event=ExternalToolCompletedEvent, fields=(
        ("data.requestId", (Origin(key=0),)),
        ("timestamp", (Origin(event="timestamp"), Origin(last="timestamp"))),
    )),
    )),
)
"""Each external_tool.requested is answered by one external_tool.completed with the same requestId."""

EXTERNAL_TOOL_SESSION = Refers(
    id="external-tool-session",
    says="The sessionId of external_tool.requested is that of the session.start.",
    source="ExternalToolRequestedData.sessionId, SessionStartData.sessionId",
    key=("data.session_id",),
    event=(On(ExternalToolRequestedEvent),),
    introduced_by=(On(SessionStartEvent),),
)
"""The sessionId of external_tool.requested is that of the session.start."""

EXIT_PLAN_MODE = Bracket(
    id="exit-plan-mode",
    says="Each exit_plan_mode.requested is answered by one exit_plan_mode.completed with the same requestId.",
    scope="session",
    source="ExitPlanModeRequestedData.requestId, ExitPlanModeCompletedData.requestId",
    key=("data.request_id",),
    open=(On(ExitPlanModeRequestedEvent),),
    close=(On(ExitPlanModeCompletedEvent),),
    until=(On(SessionShutdownEvent, scope="session", severity="warning"),),
    excused_by=(On(AbortEvent, scope="session"), On(SessionResumeEvent, scope="session")),
    deadline=Deadline(seconds=1800),
)
"""Each exit_plan_mode.requested is answered by one exit_plan_mode.completed with the same requestId."""

SAMPLING = Bracket(
    id="sampling",
    says="Each sampling.requested is answered by one sampling.completed with the same requestId.",
    scope="session",
    source="SamplingRequestedData.requestId, SamplingCompletedData.requestId",
    key=("data.request_id",),
    open=(On(SamplingRequestedEvent),),
    close=(On(SamplingCompletedEvent),),
    until=(On(SessionShutdownEvent, scope="session", severity="warning"),),
    excused_by=(On(AbortEvent, scope="session"), On(SessionResumeEvent, scope="session")),
    deadline=Deadline(seconds=600),
)
"""Each sampling.requested is answered by one sampling.completed with the same requestId."""

OAUTH = Bracket(
    id="oauth",
    says="Each mcp.oauth_required is answered by one mcp.oauth_completed with the same requestId.",
    scope="session",
    source="McpOauthRequiredData.requestId, McpOauthCompletedData.requestId",
    key=("data.request_id",),
    open=(On(McpOauthRequiredEvent),),
    close=(On(McpOauthCompletedEvent),),
    until=(On(SessionShutdownEvent, scope="session", severity="warning"),),
    excused_by=(On(AbortEvent, scope="session"), On(SessionResumeEvent, scope="session")),
    deadline=Deadline(seconds=1800),
)
"""Each mcp.oauth_required is answered by one mcp.oauth_completed with the same requestId."""

HEADERS_REFRESH = Bracket(
    id="headers-refresh",
    says="Each mcp.headers_refresh_required is answered by one mcp.headers_refresh_completed with the same requestId.",
    scope="session",
    source="McpHeadersRefreshRequiredData.requestId, McpHeadersRefreshCompletedData.requestId",
    key=("data.request_id",),
    open=(On(McpHeadersRefreshRequiredEvent),),
    close=(On(McpHeadersRefreshCompletedEvent),),
    until=(On(SessionShutdownEvent, scope="session", severity="warning"),),
    excused_by=(On(AbortEvent, scope="session"), On(SessionResumeEvent, scope="session")),
    deadline=Deadline(seconds=60),
)
"""Each mcp.headers_refresh_required is answered by one mcp.headers_refresh_completed with the same requestId."""

COMMAND = Bracket(
    id="command",
    says="Each command.queued is answered by one command.completed with the same requestId, which may also answer a command.execute.",
    scope="session",
    source="CommandQueuedData.requestId, CommandCompletedData.requestId",
    key=("data.request_id",),
    open=(On(CommandQueuedEvent), On(CommandExecuteEvent, optional=True)),
    close=(On(CommandCompletedEvent),),
    until=(On(SessionShutdownEvent, scope="session", severity="warning"),),
    excused_by=(On(AbortEvent, scope="session"), On(SessionResumeEvent, scope="session")),
    deadline=Deadline(seconds=900),
)
"""Each command.queued is answered by one command.completed with the same requestId, which may also answer a command.execute."""

AUTO_MODE_SWITCH = Bracket(
    id="auto-mode-switch",
    says="Each auto_mode_switch.requested is answered by one auto_mode_switch.completed with the same requestId.",
    scope="session",
    source="AutoModeSwitchRequestedData.requestId, AutoModeSwitchCompletedData.requestId",
    key=("data.request_id",),
    open=(On(AutoModeSwitchRequestedEvent),),
    close=(On(AutoModeSwitchCompletedEvent),),
    until=(On(SessionShutdownEvent, scope="session", severity="warning"),),
    excused_by=(On(AbortEvent, scope="session"), On(SessionResumeEvent, scope="session")),
    deadline=Deadline(seconds=1800),
)
"""Each auto_mode_switch.requested is answered by one auto_mode_switch.completed with the same requestId."""

SESSION_LIMITS = Bracket(
    id="session-limits",
    says="Each session_limits_exhausted.requested is answered by one session_limits_exhausted.completed with the same requestId.",
    scope="session",
    source="SessionLimitsExhaustedRequestedData.requestId, SessionLimitsExhaustedCompletedData.requestId",
    key=("data.request_id",),
    open=(On(SessionLimitsExhaustedRequestedEvent),),
    close=(On(SessionLimitsExhaustedCompletedEvent),),
    until=(On(SessionShutdownEvent, scope="session", severity="warning"),),
    excused_by=(On(AbortEvent, scope="session"), On(SessionResumeEvent, scope="session")),
    deadline=Deadline(seconds=1800),
)
"""Each session_limits_exhausted.requested is answered by one session_limits_exhausted.completed with the same requestId."""

AUTO_MODE_ERROR = Refers(
    id="auto-mode-error",
    severity="warning",
    says="The errorCode of auto_mode_switch.requested is that of an earlier session.error.",
    source="AutoModeSwitchRequestedData.errorCode, SessionErrorData.errorCode",
    key=("data.error_code",),
    event=(On(AutoModeSwitchRequestedEvent),),
    introduced_by=(On(SessionErrorEvent),),
)
"""The errorCode of auto_mode_switch.requested is that of an earlier session.error."""

HOOK = Bracket(
    id="hook",
    says="Each hook.start is closed by one hook.end with the same hookInvocationId.",
    scope="session",
    source="HookStartData.hookInvocationId, HookEndData.hookInvocationId",
    key=("data.hook_invocation_id",),
    open=(On(HookStartEvent),),
    close=(On(HookEndEvent),),
    until=(On(SessionShutdownEvent, scope="session", severity="warning"),),
    excused_by=(On(AbortEvent, scope="session"), On(SessionResumeEvent, scope="session")),
    deadline=Deadline(seconds=120),
    repair=Repair(close=(
        PutIn(event=HookEndEvent, fields=(
        ("data.hookInvocationId", (Origin(key=0),)),
        ("data.hookType", (Origin(opener="data.hook_type"),)),
        ("data.success", (Origin(value=False),)),
        ("data.error.message", (Origin(value="put in by session-events: the stream has no completion of this hook"),)),
        ("timestamp", (Origin(event="timestamp"), Origin(last="timestamp"))),
    )),
    )),
)
"""Each hook.start is closed by one hook.end with the same hookInvocationId."""

COMPACTION = Bracket(
    id="compaction",
    says="Each session.compaction_start is closed by one session.compaction_complete of the same agent.",
    scope="agent",
    source="SessionCompactionStartEvent.type, SessionCompactionCompleteData.success",
    key=(),
    open=(On(SessionCompactionStartEvent),),
    close=(On(SessionCompactionCompleteEvent),),
    until=(On(SessionShutdownEvent, scope="session", severity="warning"),),
    excused_by=(
        On(AbortEvent, where=(("agent_id", (ABSENT,)),), scope="session"),
        On(AbortEvent),
        On(SessionResumeEvent, scope="session"),
    ),
    deadline=Deadline(seconds=300),
    repair=Repair(close=(
        PutIn(event=SessionCompactionCompleteEvent, fields=(
        ("data.success", (Origin(value=False),)),
        ("data.error", (
        Origin(value="put in by session-events: the stream has no completion of this compaction"),
    )),
        ("timestamp", (Origin(event="timestamp"), Origin(last="timestamp"))),
    )),
    )),
)
"""Each session.compaction_start is closed by one session.compaction_complete of the same agent."""

GIT_CONTEXT = Bracket(
    id="git-context",
    severity="warning",
    says="Where an event says that its git context is pending, a session.context_changed with the settled one follows.",
    scope="session",
    loose=True,
    source="SessionContextChangedData.pendingGitContext, WorkingDirectoryContext.pendingGitContext",
    key=(),
    open=(
        On(SessionStartEvent, where=(("data.context.pending_git_context", (True,)),)),
        On(SessionResumeEvent, where=(("data.context.pending_git_context", (True,)),)),
        On(SessionContextChangedEvent, where=(("data.pending_git_context", (True,)),)),
    ),
    close=(
        On(SessionContextChangedEvent, where=(("data.pending_git_context", (ABSENT,)),)),
        On(SessionContextChangedEvent, where=(("data.pending_git_context", (False,)),)),
    ),
    until=(On(SessionShutdownEvent, scope="session", severity="warning"),),
    excused_by=(On(SessionResumeEvent, scope="session"),),
    deadline=Deadline(seconds=120),
)
"""Where an event says that its git context is pending, a session.context_changed with the settled one follows."""

SCHEDULE = Refers(
    id="schedule",
    severity="warning",
    says="A schedule that is re-armed or cancelled has been created.",
    source="SessionScheduleRearmedData.id, SessionScheduleCancelledData.id, SessionScheduleCreatedData.id",
    key=("data.id",),
    event=(On(SessionScheduleRearmedEvent), On(SessionScheduleCancelledEvent)),
    introduced_by=(On(SessionScheduleCreatedEvent),),
)
"""A schedule that is re-armed or cancelled has been created."""

SCHEDULE_ID = Order(
    id="schedule-id",
    severity="warning",
    says="The id of a schedule is never less than that of one created before.",
    check="counter",
    rises="never-falls",
    source="SessionScheduleCreatedData.id",
    key=(),
    value="data.id",
    event=(On(SessionScheduleCreatedEvent),),
)
"""The id of a schedule is never less than that of one created before."""

OBJECTIVE = Refers(
    id="objective",
    severity="warning",
    says="The objectiveId of session.task_complete names an objective that session.autopilot_objective_changed announced.",
    source="SessionTaskCompleteData.objectiveId, SessionAutopilotObjectiveChangedData.id",
    key=("data.objective_id",),
    event=(On(SessionTaskCompleteEvent),),
    introduced_by=(On(SessionAutopilotObjectiveChangedEvent, key=("data.id",)),),
)
"""The objectiveId of session.task_complete names an objective that session.autopilot_objective_changed announced."""

RECEIPT_END = Refers(
    id="receipt-end",
    severity="warning",
    says="A session.completion_receipt names, as its source and as the end of its range, the event of an assistant.turn_end.",
    source="SessionCompletionReceiptData.sourceEventId, SessionCompletionReceiptData.eventRange",
    key=("id",),
    event=(
        On(SessionCompletionReceiptEvent, key=("data.source_event_id",)),
        On(SessionCompletionReceiptEvent, key=("data.event_range.end_event_id",)),
    ),
    introduced_by=(On(AssistantTurnEndEvent),),
)
"""A session.completion_receipt names, as its source and as the end of its range, the event of an assistant.turn_end."""

RECEIPT_START = Refers(
    id="receipt-start",
    severity="warning",
    says="The range of a session.completion_receipt starts with the event of a user.message.",
    source="SessionCompletionReceiptData.eventRange",
    key=("id",),
    event=(On(SessionCompletionReceiptEvent, key=("data.event_range.start_event_id",)),),
    introduced_by=(On(UserMessageEvent),),
)
"""The range of a session.completion_receipt starts with the event of a user.message."""

RECEIPT_ATTEMPT = Order(
    id="receipt-attempt",
    severity="warning",
    says="The attempt of session.completion_receipt never falls.",
    check="counter",
    rises="never-falls",
    source="SessionCompletionReceiptData.attempt",
    key=(),
    value="data.attempt",
    event=(On(SessionCompletionReceiptEvent),),
)
"""The attempt of session.completion_receipt never falls."""

FACTORY_RUN = Bracket(
    id="factory-run",
    severity="warning",
    says="Each factory.run_started is settled by one factory.run_settled with the same runId.",
    scope="session",
    streams=("live",),
    source="FactoryRunStartedData.runId, FactoryRunSettledData.runId",
    key=("data.run_id",),
    open=(On(FactoryRunStartedEvent),),
    close=(On(FactoryRunSettledEvent),),
    until=(On(SessionShutdownEvent, scope="session", severity="warning"),),
    excused_by=(On(AbortEvent, scope="session"), On(SessionResumeEvent, scope="session")),
)
"""Each factory.run_started is settled by one factory.run_settled with the same runId."""

FACTORY_REVISION = Order(
    id="factory-revision",
    severity="warning",
    says="The revision of factory.run_updated never falls within one run.",
    streams=("live",),
    check="counter",
    rises="never-falls",
    source="FactoryRunUpdatedData.revision",
    key=("data.run_id",),
    value="data.revision",
    event=(On(FactoryRunUpdatedEvent),),
)
"""The revision of factory.run_updated never falls within one run."""

FACTORY_ATTEMPT = Order(
    id="factory-attempt",
    severity="warning",
    says="The attempt of factory.run_started never falls within one run: each resumption adds to it.",
    streams=("live",),
    check="counter",
    rises="never-falls",
    source="FactoryRunStartedData.attempt",
    key=("data.run_id",),
    value="data.attempt",
    event=(On(FactoryRunStartedEvent),),
)
"""The attempt of factory.run_started never falls within one run: each resumption adds to it."""

FACTORY_SUBAGENT = Refers(
    id="factory-subagent",
    severity="warning",
    says="The factoryRunId of subagent.started names a run that has started.",
    streams=("live",),
    source="SubagentStartedData.factoryRunId, FactoryRunStartedData.runId",
    key=("data.factory_run_id",),
    event=(On(SubagentStartedEvent),),
    introduced_by=(On(FactoryRunStartedEvent, key=("data.run_id",)),),
)
"""The factoryRunId of subagent.started names a run that has started."""

CANVAS = Refers(
    id="canvas",
    severity="warning",
    says="A canvas that is closed has been opened.",
    streams=("live",),
    source="SessionCanvasClosedData.instanceId, SessionCanvasOpenedData.instanceId",
    key=("data.instance_id",),
    event=(On(SessionCanvasClosedEvent),),
    introduced_by=(On(SessionCanvasOpenedEvent),),
)
"""A canvas that is closed has been opened."""

CANVAS_RECORD = Refers(
    id="canvas-record",
    severity="warning",
    says="A session.canvas.removed names a canvas that session.canvas.recorded recorded.",
    source="SessionCanvasRemovedData.instanceId, SessionCanvasRecordedData.instanceId",
    key=("data.instance_id",),
    event=(On(SessionCanvasRemovedEvent),),
    introduced_by=(On(SessionCanvasRecordedEvent),),
)
"""A session.canvas.removed names a canvas that session.canvas.recorded recorded."""

SIDE_QUESTION = Bracket(
    id="side-question",
    severity="warning",
    says="Each ui.ephemeral_query that started ends: with phase completed, failed or aborted, and the same requestId.",
    scope="session",
    streams=("live",),
    source="UiEphemeralQueryData.phase, UiEphemeralQueryData.requestId",
    key=("data.request_id",),
    open=(On(UiEphemeralQueryEvent, where=(("data.phase", ("started",)),)),),
    close=(On(UiEphemeralQueryEvent, where=(("data.phase", ("completed", "failed", "aborted")),)),),
    until=(On(SessionShutdownEvent, scope="session", severity="warning"),),
    excused_by=(On(SessionResumeEvent, scope="session"),),
    deadline=Deadline(seconds=300),
)
"""Each ui.ephemeral_query that started ends: with phase completed, failed or aborted, and the same requestId."""

SIDE_QUESTION_CHUNK = Inside(
    id="side-question-chunk",
    severity="warning",
    says="A chunk of a ui.ephemeral_query comes between the start and the end of its query.",
    scope="session",
    streams=("live",),
    within=("side-question",),
    source="UiEphemeralQueryData.chunk, UiEphemeralQueryData.requestId",
    key=("data.request_id",),
    event=(On(UiEphemeralQueryEvent, where=(("data.phase", ("chunk",)),)),),
)
"""A chunk of a ui.ephemeral_query comes between the start and the end of its query."""

FUSION_ROUTE = Refers(
    id="fusion-route",
    severity="warning",
    says="A session.fusion_route_failed names the attempt of an earlier session.fusion_route_started.",
    streams=("live",),
    source="SessionFusionRouteFailedData.attemptId, SessionFusionRouteStartedData.attemptId",
    key=("data.attempt_id",),
    event=(On(SessionFusionRouteFailedEvent),),
    introduced_by=(On(SessionFusionRouteStartedEvent),),
)
"""A session.fusion_route_failed names the attempt of an earlier session.fusion_route_started."""

FUSION = Refers(
    id="fusion",
    severity="warning",
    says="What belongs to a fusion names one that session.fusion_resolved announced.",
    source="AssistantFusionPhaseStartedData.fusionId, AssistantFusionPhaseCompletedData.fusionId, AssistantFusionPhaseFailedData.fusionId, SessionFusionHandoffData.fusionId, SessionFusionCommitStartedData.fusionId, SessionFusionCompletedData.fusionId",
    key=("data.fusion_id",),
    event=(
        On(AssistantFusionPhaseStartedEvent),
        On(AssistantFusionPhaseCompletedEvent),
        On(AssistantFusionPhaseFailedEvent),
        On(SessionFusionHandoffEvent),
        On(SessionFusionCommitStartedEvent),
        On(SessionFusionCompletedEvent),
    ),
    introduced_by=(On(SessionFusionResolvedEvent),),
)
"""What belongs to a fusion names one that session.fusion_resolved announced."""

FUSION_ATTRIBUTION = Refers(
    id="fusion-attribution",
    severity="warning",
    says="An event that is attributed to a fusion names one that session.fusion_resolved announced.",
    source="AssistantMessageData.fusion, AssistantUsageData.fusion, ModelCallStartData.fusion, ModelCallFailureData.fusion",
    key=("data.fusion.fusion_id",),
    event=(
        On(AssistantMessageEvent, where=(("data.fusion", (PRESENT,)),)),
        On(AssistantUsageEvent, where=(("data.fusion", (PRESENT,)),)),
        On(ModelCallStartEvent, where=(("data.fusion", (PRESENT,)),)),
        On(ModelCallFailureEvent, where=(("data.fusion", (PRESENT,)),)),
    ),
    introduced_by=(On(SessionFusionResolvedEvent, key=("data.fusion_id",)),),
)
"""An event that is attributed to a fusion names one that session.fusion_resolved announced."""

FUSION_PHASE = Bracket(
    id="fusion-phase",
    severity="warning",
    says="Each assistant.fusion_phase_started ends with one assistant.fusion_phase_completed or assistant.fusion_phase_failed of the same phase.",
    scope="session",
    streams=("live",),
    source="AssistantFusionPhaseStartedData.phaseId, AssistantFusionPhaseCompletedData.phaseId, AssistantFusionPhaseFailedData.phaseId",
    key=("data.fusion_id", "data.phase_id"),
    open=(On(AssistantFusionPhaseStartedEvent),),
    close=(On(AssistantFusionPhaseCompletedEvent), On(AssistantFusionPhaseFailedEvent)),
    until=(On(SessionShutdownEvent, scope="session", severity="warning"),),
    excused_by=(On(AbortEvent, scope="session"), On(SessionResumeEvent, scope="session")),
    deadline=Deadline(seconds=600, anew=(On(AssistantFusionPhaseActivityEvent, key=("data.fusion_id", "data.phase_id")),)),
)
"""Each assistant.fusion_phase_started ends with one assistant.fusion_phase_completed or assistant.fusion_phase_failed of the same phase."""

FUSION_ACTIVITY = Inside(
    id="fusion-activity",
    severity="warning",
    says="An assistant.fusion_phase_activity comes while its phase is open.",
    scope="session",
    streams=("live",),
    within=("fusion-phase",),
    source="AssistantFusionPhaseActivityData.phaseId",
    key=("data.fusion_id", "data.phase_id"),
    event=(On(AssistantFusionPhaseActivityEvent),),
)
"""An assistant.fusion_phase_activity comes while its phase is open."""

FUSION_COMMIT = Bracket(
    id="fusion-commit",
    severity="warning",
    says="Each session.fusion_commit_started is followed by the session.fusion_completed with the same commitId.",
    scope="session",
    loose=True,
    source="SessionFusionCommitStartedData.commitId, SessionFusionCompletedData.commitId",
    key=("data.commit_id",),
    open=(On(SessionFusionCommitStartedEvent),),
    close=(On(SessionFusionCompletedEvent),),
    until=(On(SessionShutdownEvent, scope="session", severity="warning"),),
    excused_by=(On(AbortEvent, scope="session"), On(SessionResumeEvent, scope="session")),
)
"""Each session.fusion_commit_started is followed by the session.fusion_completed with the same commitId."""

USAGE = Inside(
    id="usage",
    says="assistant.usage, which accounts for one model call, comes while a turn of its agent is open.",
    scope="agent",
    within=("turn",),
    source="AssistantUsageEvent.type, AssistantTurnStartData.turnId",
    event=(On(AssistantUsageEvent),),
)
"""assistant.usage, which accounts for one model call, comes while a turn of its agent is open."""

RULES: tuple[AnyRule, ...] = (
    SESSION_START,
    SESSION_SHUTDOWN,
    EVENT_ID,
    PARENT_CHAIN,
    TURN,
    TURN_ID,
    WORK,
    REASONING,
    MESSAGE,
    MESSAGE_ORIGIN,
    MESSAGE_CHUNK,
    MESSAGE_CHUNKS,
    RESPONSE_SIZE,
    TOOL_INPUT,
    TOOL,
    TOOL_RESULT,
    TOOL_OUTPUT,
    TOOL_CALL,
    PARENT_TOOL_CALL,
    SUBAGENT,
    PERMISSION,
    USER_INPUT,
    ELICITATION,
    EXTERNAL_TOOL,
    EXTERNAL_TOOL_SESSION,
    EXIT_PLAN_MODE,
    SAMPLING,
    OAUTH,
    HEADERS_REFRESH,
    COMMAND,
    AUTO_MODE_SWITCH,
    SESSION_LIMITS,
    AUTO_MODE_ERROR,
    HOOK,
    COMPACTION,
    GIT_CONTEXT,
    SCHEDULE,
    SCHEDULE_ID,
    OBJECTIVE,
    RECEIPT_END,
    RECEIPT_START,
    RECEIPT_ATTEMPT,
    FACTORY_RUN,
    FACTORY_REVISION,
    FACTORY_ATTEMPT,
    FACTORY_SUBAGENT,
    CANVAS,
    CANVAS_RECORD,
    SIDE_QUESTION,
    SIDE_QUESTION_CHUNK,
    FUSION_ROUTE,
    FUSION,
    FUSION_ATTRIBUTION,
    FUSION_PHASE,
    FUSION_ACTIVITY,
    FUSION_COMMIT,
    USAGE,
)
"""All rules, in the order of the schema."""
