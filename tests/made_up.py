"""A dialect of made-up rules over events of copilot: what rules can say and those of copilot do not."""

from copy import copy

from session_events.copilot import DIALECT
from session_events.copilot import events as e
from session_events.rules import PRESENT, Assembly, Bracket, Inside, On, Order, Refers


def _on(name, **options):
    return On(getattr(e, name), **options)


_ABORT, _RETRY = _on("AbortEvent", scope="session"), _on("AssistantTurnRetryEvent")
_SAYS = {"says": "made up", "source": "made up"}
#: For rules whose events never reach a log.
_LIVE = _SAYS | {"streams": ("live",)}

RULES = (
    Order(
        id="first",
        check="first",
        key=("data.session_id",),
        event=(_on("SessionStartEvent", where=(("data.remote_steerable", (True,)),)),),
        **_SAYS,
    ),
    Order(
        id="last",
        check="last",
        event=(_on("SessionShutdownEvent"),),
        after=(_on("SessionInfoEvent", where=(("data.url", (PRESENT,)),), restarts=True),),
        **_SAYS,
    ),
    Order(
        id="keyed-counter",
        check="counter",
        key=("data.run_id",),
        scope="agent",
        event=(_on("FactoryRunUpdatedEvent"),),
        value="data.revision",
        excused_by=(_RETRY,),
        **_LIVE,
    ),
    Order(
        id="session-excused-counter",
        check="counter",
        scope="agent",
        event=(_on("AssistantStreamingDeltaEvent"),),
        value="data.total_response_size_bytes",
        excused_by=(_ABORT,),
        **_LIVE,
    ),
    Order(
        id="by-one-of-any-begin",
        check="counter",
        event=(_on("SessionScheduleCreatedEvent"),),
        value="data.id",
        rises="by-one",
        excused_by=(_ABORT,),
        **_SAYS,
    ),
    Order(id="unique-run", check="unique", key=("data.hook_invocation_id",), event=(_on("HookStartEvent"),), **_SAYS),
    Bracket(
        id="requested-tools",
        key=("data.tool_call_id",),
        scope="agent",
        exclusive=False,
        open=(_on("AssistantMessageEvent", each="data.tool_requests", key=("tool_call_id",)),),
        close=(_on("ToolExecutionCompleteEvent"),),
        until=(_on("AssistantTurnEndEvent", severity="info"),),
        excused_by=(_ABORT, _RETRY),
        **_SAYS,
    ),
    Bracket(
        id="optional",
        key=("data.request_id",),
        open=(_on("CommandExecuteEvent", optional=True), _on("CommandQueuedEvent")),
        close=(_on("CommandCompletedEvent"),),
        **_LIVE,
    ),
    Inside(
        id="inside-optional",
        key=("data.request_id",),
        event=(_on("SamplingRequestedEvent"),),
        within=("optional",),
        **_LIVE,
    ),
    Bracket(
        id="let-off",
        key=("data.request_id",),
        open=(_on("PermissionRequestedEvent"),),
        close=(_on("PermissionCompletedEvent"),),
        excused_when=(("data.resolved_by_hook", (True,)),),
        **_SAYS,
    ),
    Inside(id="inside-let-off", event=(_on("ElicitationCompletedEvent"),), within=("optional", "let-off"), **_LIVE),
    Bracket(
        id="loose-of-agents",
        key=("data.run_id",),
        scope="agent",
        loose=True,
        open=(_on("FactoryRunStartedEvent"),),
        close=(_on("FactoryRunSettledEvent"),),
        until=(_on("SessionIdleEvent", scope="session"),),
        **_LIVE,
    ),
    Assembly(
        id="started-again",
        key=("data.message_id",),
        start=(_on("AssistantMessageStartEvent"),),
        part=(_on("AssistantMessageDeltaEvent"),),
        whole=(_on("AssistantMessageEvent"),),
        part_text="data.delta_content",
        whole_text="data.content",
        compare="text",
        reusable=True,
        until=(_on("AssistantTurnEndEvent"),),
        excused_by=(_on("ModelCallFailureEvent", restarts=True, scope="session"),),
        **_SAYS,
    ),
    Assembly(
        id="not-compared",
        key=("data.reasoning_id",),
        part=(_on("AssistantReasoningDeltaEvent"),),
        whole=(_on("AssistantReasoningEvent"),),
        excused_by=(_ABORT,),
        **_SAYS,
    ),
    Refers(
        id="of-agents",
        key=("data.tool_call_id",),
        scope="agent",
        event=(_on("ToolExecutionProgressEvent"),),
        introduced_by=(_on("ToolExecutionStartEvent"), _on("AgentInterruptedEvent", each="data.tool_call_ids", key=())),
        **_LIVE,
    ),
)

MADE_UP = copy(DIALECT)
MADE_UP.name, MADE_UP.rules = "made-up", RULES
