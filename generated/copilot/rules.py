"""Stream rules.

Generated from session-events.schema.json (GitHub Copilot CLI 1.0.85) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 a36a17c2b9141b9c4b27feecfdd827d0273b763b338bb647273d12ba080b5df0
"""

from session_events.copilot.events import (
    AbortEvent,
    AssistantMessageDeltaEvent,
    AssistantMessageEvent,
    AssistantMessageStartEvent,
    AssistantReasoningDeltaEvent,
    AssistantReasoningEvent,
    AssistantTurnEndEvent,
    AssistantTurnRetryEvent,
    AssistantTurnStartEvent,
    AssistantUsageEvent,
    AutoModeSwitchCompletedEvent,
    AutoModeSwitchRequestedEvent,
    CommandCompletedEvent,
    CommandQueuedEvent,
    ElicitationCompletedEvent,
    ElicitationRequestedEvent,
    ExitPlanModeCompletedEvent,
    ExitPlanModeRequestedEvent,
    ExternalToolCompletedEvent,
    ExternalToolRequestedEvent,
    HookEndEvent,
    HookStartEvent,
    McpHeadersRefreshCompletedEvent,
    McpHeadersRefreshRequiredEvent,
    McpOauthCompletedEvent,
    McpOauthRequiredEvent,
    ModelCallFailureEvent,
    PermissionCompletedEvent,
    PermissionRequestedEvent,
    SamplingCompletedEvent,
    SamplingRequestedEvent,
    SessionCompactionCompleteEvent,
    SessionCompactionStartEvent,
    SessionIdleEvent,
    SessionLimitsExhaustedCompletedEvent,
    SessionLimitsExhaustedRequestedEvent,
    SessionManagedSettingsResolvedEvent,
    SessionResumeEvent,
    SessionShutdownEvent,
    SessionStartEvent,
    SubagentCompletedEvent,
    SubagentFailedEvent,
    SubagentStartedEvent,
    ToolExecutionCompleteEvent,
    ToolExecutionPartialResultEvent,
    ToolExecutionProgressEvent,
    ToolExecutionStartEvent,
    ToolUserRequestedEvent,
    UserInputCompletedEvent,
    UserInputRequestedEvent,
)
from session_events.rules import ABSENT, AnyRule, Assembly, Bracket, Inside, On, Order, PRESENT, Refers

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
)
"""Each assistant.turn_start is closed by one assistant.turn_end with the same turnId, and an agent has one turn at a time."""

REASONING = Assembly(
    id="reasoning",
    says="Each reasoningId that had an assistant.reasoning_delta gets its closing assistant.reasoning before the turn ends, and the deltas add up to its text.",
    scope="agent",
    compare="stripped-text",
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
)
"""Each messageId that had an assistant.message_start or assistant.message_delta gets its assistant.message before the turn ends, and the deltas add up to its content."""

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
)
"""Each tool.execution_start is closed by one tool.execution_complete with the same toolCallId before the turn ends."""

TOOL_OUTPUT = Refers(
    id="tool-output",
    says="Partial output and progress name a tool call that has started.",
    source="ToolExecutionPartialResultData.toolCallId, ToolExecutionProgressData.toolCallId",
    key=("data.tool_call_id",),
    event=(On(ToolExecutionPartialResultEvent), On(ToolExecutionProgressEvent)),
    introduced_by=(On(ToolExecutionStartEvent), On(ToolUserRequestedEvent)),
)
"""Partial output and progress name a tool call that has started."""

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
)
"""Each external_tool.requested is answered by one external_tool.completed with the same requestId."""

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
)
"""Each mcp.headers_refresh_required is answered by one mcp.headers_refresh_completed with the same requestId."""

COMMAND = Bracket(
    id="command",
    says="Each command.queued is answered by one command.completed with the same requestId.",
    scope="session",
    source="CommandQueuedData.requestId, CommandCompletedData.requestId",
    key=("data.request_id",),
    open=(On(CommandQueuedEvent),),
    close=(On(CommandCompletedEvent),),
    until=(On(SessionShutdownEvent, scope="session", severity="warning"),),
    excused_by=(On(AbortEvent, scope="session"), On(SessionResumeEvent, scope="session")),
)
"""Each command.queued is answered by one command.completed with the same requestId."""

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
)
"""Each session_limits_exhausted.requested is answered by one session_limits_exhausted.completed with the same requestId."""

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
)
"""Each session.compaction_start is closed by one session.compaction_complete of the same agent."""

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
    EVENT_ID,
    PARENT_CHAIN,
    TURN,
    REASONING,
    MESSAGE,
    TOOL,
    TOOL_OUTPUT,
    SUBAGENT,
    PERMISSION,
    USER_INPUT,
    ELICITATION,
    EXTERNAL_TOOL,
    EXIT_PLAN_MODE,
    SAMPLING,
    OAUTH,
    HEADERS_REFRESH,
    COMMAND,
    AUTO_MODE_SWITCH,
    SESSION_LIMITS,
    HOOK,
    COMPACTION,
    USAGE,
)
"""All rules, in the order of the schema."""
