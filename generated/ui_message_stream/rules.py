"""Stream rules.

Generated from ui-message-stream.schema.json (the AI SDK (npm package ai) 7.0.173) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 edc7bd011649e81c487c6c46bc0123bc43fc1a38c64709941f8a6aae4882d246
"""

from session_events.ui_message_stream.events import (
    AbortEvent,
    CustomEvent,
    DataEvent,
    ErrorEvent,
    FileEvent,
    FinishEvent,
    FinishStepEvent,
    MessageMetadataEvent,
    ReasoningDeltaEvent,
    ReasoningEndEvent,
    ReasoningFileEvent,
    ReasoningStartEvent,
    ResetStepEvent,
    SourceDocumentEvent,
    SourceUrlEvent,
    StartEvent,
    StartStepEvent,
    SteeringMessageEvent,
    TextDeltaEvent,
    TextEndEvent,
    TextStartEvent,
    ToolApprovalRequestEvent,
    ToolApprovalResponseEvent,
    ToolInputAvailableEvent,
    ToolInputDeltaEvent,
    ToolInputErrorEvent,
    ToolInputStartEvent,
    ToolOutputAvailableEvent,
    ToolOutputDeniedEvent,
    ToolOutputErrorEvent,
)
from session_events.rules import ABSENT, AnyRule, Assembly, Bracket, Deadline, Inside, On, Order, Origin, OtherThan, PutIn, Refers, Repair

START = Order(
    id="start",
    severity="warning",
    says="A stream begins with start, or with an error or an abort if it has no more to say. Data parts may come before.",
    check="first",
    source="StartEvent.messageId, Stream Protocols (documentation of the npm package ai)",
    key=(),
    event=(On(StartEvent), On(ErrorEvent), On(AbortEvent)),
    before=(On(DataEvent),),
)
"""A stream begins with start, or with an error or an abort if it has no more to say. Data parts may come before."""

OPENING = Order(
    id="opening",
    severity="info",
    says="After its start, a message begins with a step or a part of its own. One that begins with the output of a tool goes on with a message that the client has.",
    check="first",
    source="StartEvent.messageId, ToolOutputAvailableEvent.toolCallId, processUIMessageStream (source of the npm package ai)",
    key=(),
    event=(
        On(StartStepEvent),
        On(TextStartEvent),
        On(ReasoningStartEvent),
        On(ToolInputStartEvent),
        On(ToolInputAvailableEvent),
        On(ToolInputErrorEvent),
        On(SourceUrlEvent),
        On(SourceDocumentEvent),
        On(FileEvent),
        On(ReasoningFileEvent),
        On(CustomEvent),
        On(SteeringMessageEvent),
        On(FinishEvent),
        On(ErrorEvent),
        On(AbortEvent),
    ),
    before=(On(StartEvent), On(MessageMetadataEvent), On(DataEvent)),
    instead=(On(ToolOutputAvailableEvent), On(ToolOutputErrorEvent), On(ToolOutputDeniedEvent)),
)
"""After its start, a message begins with a step or a part of its own. One that begins with the output of a tool goes on with a message that the client has."""

MESSAGE = Bracket(
    id="message",
    severity="warning",
    says="Each start is followed by a finish, if no error or abort ends the message.",
    loose=True,
    source="StartEvent.type, FinishEvent.finishReason, Stream Protocols (documentation of the npm package ai)",
    open=(On(StartEvent),),
    close=(On(FinishEvent),),
    excused_by=(On(ErrorEvent), On(AbortEvent)),
    deadline=Deadline(seconds=600, anew=(On(None),), paused_by=(On(ToolInputAvailableEvent),)),
    repair=Repair(close=(PutIn(event=FinishEvent, fields=()),)),
)
"""Each start is followed by a finish, if no error or abort ends the message."""

FINISH = Order(
    id="finish",
    severity="warning",
    says="Nothing comes after finish but data parts, metadata and errors, or a start, which goes on with the stream.",
    check="last",
    source="FinishEvent.type, Stream Protocols (documentation of the npm package ai)",
    key=(),
    event=(On(FinishEvent),),
    after=(
        On(DataEvent),
        On(MessageMetadataEvent),
        On(ErrorEvent),
        On(AbortEvent),
        On(StartEvent, restarts=True),
    ),
)
"""Nothing comes after finish but data parts, metadata and errors, or a start, which goes on with the stream."""

STEP = Bracket(
    id="step",
    severity="warning",
    says="Each start-step is followed by a finish-step. Steps may lie in one another, as they do where a tool's own agent streams.",
    loose=True,
    source="StartStepEvent.type, FinishStepEvent.type, Stream Protocols (documentation of the npm package ai)",
    open=(On(StartStepEvent),),
    close=(On(FinishStepEvent),),
    excused_by=(On(ErrorEvent), On(AbortEvent)),
    repair=Repair(close=(PutIn(event=FinishStepEvent, fields=()),), until=(On(FinishEvent),)),
)
"""Each start-step is followed by a finish-step. Steps may lie in one another, as they do where a tool's own agent streams."""

TEXT = Bracket(
    id="text",
    says="Each text-start is closed by one text-end with the same id.",
    source="TextStartEvent.id, TextEndEvent.id, Stream Protocols (documentation of the npm package ai)",
    key=("id",),
    open=(On(TextStartEvent),),
    close=(On(TextEndEvent),),
    until=(
        On(FinishEvent, where=(("finish_reason", ("length", "content-filter", "error", "interrupted", "other")),), severity="warning"),
    ),
    excused_by=(On(ErrorEvent), On(AbortEvent), On(ResetStepEvent)),
    deadline=Deadline(seconds=120, anew=(On(TextDeltaEvent, key=("id",)),)),
    repair=Repair(close=(PutIn(event=TextEndEvent, fields=(("id", (Origin(key=0),)),)),), until=(On(FinishStepEvent), On(FinishEvent)), void_after=(On(ResetStepEvent),)),
)
"""Each text-start is closed by one text-end with the same id."""

TEXT_DELTA = Inside(
    id="text-delta",
    says="Each text-delta comes between the text-start and the text-end of its id.",
    within=("text",),
    source="TextDeltaEvent.id, processUIMessageStream (source of the npm package ai)",
    key=("id",),
    event=(On(TextDeltaEvent),),
)
"""Each text-delta comes between the text-start and the text-end of its id."""

REASONING = Bracket(
    id="reasoning",
    says="Each reasoning-start is closed by one reasoning-end with the same id.",
    source="ReasoningStartEvent.id, ReasoningEndEvent.id, Stream Protocols (documentation of the npm package ai)",
    key=("id",),
    open=(On(ReasoningStartEvent),),
    close=(On(ReasoningEndEvent),),
    until=(
        On(FinishEvent, where=(("finish_reason", ("length", "content-filter", "error", "interrupted", "other")),), severity="warning"),
    ),
    excused_by=(On(ErrorEvent), On(AbortEvent), On(ResetStepEvent)),
    deadline=Deadline(seconds=600, anew=(On(ReasoningDeltaEvent, key=("id",)),)),
    repair=Repair(close=(PutIn(event=ReasoningEndEvent, fields=(("id", (Origin(key=0),)),)),), until=(On(FinishStepEvent), On(FinishEvent)), void_after=(On(ResetStepEvent),)),
)
"""Each reasoning-start is closed by one reasoning-end with the same id."""

REASONING_DELTA = Inside(
    id="reasoning-delta",
    says="Each reasoning-delta comes between the reasoning-start and the reasoning-end of its id.",
    within=("reasoning",),
    source="ReasoningDeltaEvent.id, processUIMessageStream (source of the npm package ai)",
    key=("id",),
    event=(On(ReasoningDeltaEvent),),
)
"""Each reasoning-delta comes between the reasoning-start and the reasoning-end of its id."""

TOOL_INPUT = Assembly(
    id="tool-input",
    says="The pieces of a tool call's input follow its tool-input-start, and are followed by tool-input-available or tool-input-error, or at least by an output of the tool.",
    reusable=True,
    started=True,
    source="ToolInputStartEvent.toolCallId, ToolInputDeltaEvent.toolCallId, ToolInputAvailableEvent.toolCallId, Stream Protocols (documentation of the npm package ai)",
    key=("tool_call_id",),
    start=(On(ToolInputStartEvent),),
    part=(On(ToolInputDeltaEvent),),
    whole=(
        On(ToolInputAvailableEvent),
        On(ToolInputErrorEvent),
        On(ToolOutputAvailableEvent),
        On(ToolOutputErrorEvent),
        On(ToolOutputDeniedEvent),
    ),
    until=(
        On(FinishEvent, where=(("finish_reason", ("length", "content-filter", "error", "interrupted", "other")),), severity="warning"),
    ),
    excused_by=(On(ErrorEvent), On(AbortEvent), On(ResetStepEvent)),
    deadline=Deadline(seconds=300, anew=(On(ToolInputDeltaEvent, key=("tool_call_id",)),)),
)
"""The pieces of a tool call's input follow its tool-input-start, and are followed by tool-input-available or tool-input-error, or at least by an output of the tool."""

TOOL = Bracket(
    id="tool",
    says="An output, an error or a denial of a tool call comes once, after its input. The tool of a provider gets one, if no approval is asked for and the client has no tool to run first.",
    source="ToolInputStartEvent.toolCallId, ToolInputAvailableEvent.toolCallId, ToolInputAvailableEvent.providerExecuted, ToolOutputAvailableEvent.toolCallId, ToolOutputErrorEvent.toolCallId, ToolOutputDeniedEvent.toolCallId, processUIMessageStream (source of the npm package ai)",
    key=("tool_call_id",),
    open=(
        On(ToolInputAvailableEvent, where=(("provider_executed", (True,)),)),
        On(ToolInputAvailableEvent, where=(("provider_executed", (ABSENT,)),), optional=True),
        On(ToolInputAvailableEvent, where=(("provider_executed", (False,)),), optional=True),
        On(ToolInputStartEvent, optional=True),
        On(ToolInputErrorEvent, optional=True),
    ),
    close=(
        On(ToolOutputAvailableEvent, where=(("preliminary", (ABSENT,)),)),
        On(ToolOutputAvailableEvent, where=(("preliminary", (False,)),)),
        On(ToolOutputErrorEvent),
        On(ToolOutputDeniedEvent),
    ),
    until=(
        On(FinishEvent, where=(("finish_reason", ("length", "content-filter", "error", "interrupted", "other")),), severity="warning"),
    ),
    excused_by=(
        On(ErrorEvent),
        On(AbortEvent),
        On(ResetStepEvent),
        On(ToolApprovalRequestEvent, key=("tool_call_id",)),
        On(FinishEvent, where=(("finish_reason", ("tool-calls",)),)),
    ),
    deadline=Deadline(seconds=900, anew=(On(ToolOutputAvailableEvent, key=("tool_call_id",)),)),
    repair=Repair(close=(
        PutIn(event=ToolOutputErrorEvent, fields=(
        ("toolCallId", (Origin(key=0),)),
        ("errorText", (Origin(value="put in by session-events: the stream has no output of this tool call"),)),
    )),
    ), until=(
        On(FinishEvent, where=(("finish_reason", (OtherThan(("tool-calls",)),)),)),
        On(FinishEvent, where=(("finish_reason", (ABSENT,)),)),
    ), void_after=(On(ResetStepEvent),)),
)
"""An output, an error or a denial of a tool call comes once, after its input. The tool of a provider gets one, if no approval is asked for and the client has no tool to run first."""

TOOL_OUTPUT = Bracket(
    id="tool-output",
    severity="warning",
    says="A tool call has its output when the message finishes, unless its finishReason says that the client has to run it or that the model was cut off.",
    loose=True,
    source="ToolInputAvailableEvent.toolCallId, FinishEvent.finishReason, ToolOutputAvailableEvent.toolCallId, Stream Protocols (documentation of the npm package ai)",
    key=("tool_call_id",),
    open=(
        On(ToolInputAvailableEvent, where=(("provider_executed", (ABSENT,)),)),
        On(ToolInputAvailableEvent, where=(("provider_executed", (False,)),)),
    ),
    close=(
        On(ToolOutputAvailableEvent, where=(("preliminary", (ABSENT,)),)),
        On(ToolOutputAvailableEvent, where=(("preliminary", (False,)),)),
        On(ToolOutputErrorEvent),
        On(ToolOutputDeniedEvent),
    ),
    until=(
        On(FinishEvent, where=(("finish_reason", ("stop",)),)),
        On(FinishEvent, where=(("finish_reason", (ABSENT,)),), severity="info"),
    ),
    excused_by=(
        On(ErrorEvent),
        On(AbortEvent),
        On(ResetStepEvent),
        On(ToolApprovalRequestEvent, key=("tool_call_id",)),
        On(FinishEvent, where=(("finish_reason", ("tool-calls", "length", "content-filter", "error", "interrupted", "other")),)),
    ),
    deadline=Deadline(seconds=900, anew=(On(ToolOutputAvailableEvent, key=("tool_call_id",)),)),
)
"""A tool call has its output when the message finishes, unless its finishReason says that the client has to run it or that the model was cut off."""

PRELIMINARY_OUTPUT = Bracket(
    id="preliminary-output",
    says="After a preliminary output of a tool call comes a final one, an error or a denial.",
    loose=True,
    source="ToolOutputAvailableEvent.preliminary, Stream Protocols (documentation of the npm package ai)",
    key=("tool_call_id",),
    open=(On(ToolOutputAvailableEvent, where=(("preliminary", (True,)),)),),
    close=(
        On(ToolOutputAvailableEvent, where=(("preliminary", (ABSENT,)),)),
        On(ToolOutputAvailableEvent, where=(("preliminary", (False,)),)),
        On(ToolOutputErrorEvent),
        On(ToolOutputDeniedEvent),
    ),
    until=(
        On(FinishEvent, where=(("finish_reason", ("length", "content-filter", "error", "interrupted", "other")),), severity="warning"),
    ),
    excused_by=(On(ErrorEvent), On(AbortEvent), On(ResetStepEvent)),
)
"""After a preliminary output of a tool call comes a final one, an error or a denial."""

TOOL_CALL = Refers(
    id="tool-call",
    says="A preliminary output and a request for approval name a tool call whose input came before.",
    source="ToolApprovalRequestEvent.toolCallId, ToolOutputAvailableEvent.toolCallId, processUIMessageStream (source of the npm package ai)",
    key=("tool_call_id",),
    event=(
        On(ToolApprovalRequestEvent),
        On(ToolOutputAvailableEvent, where=(("preliminary", (True,)),)),
    ),
    introduced_by=(On(ToolInputStartEvent), On(ToolInputAvailableEvent), On(ToolInputErrorEvent)),
)
"""A preliminary output and a request for approval name a tool call whose input came before."""

APPROVAL = Bracket(
    id="approval",
    says="A tool-approval-response answers a tool-approval-request with the same approvalId. A request that is automatic gets its answer in the stream.",
    source="ToolApprovalRequestEvent.approvalId, ToolApprovalRequestEvent.isAutomatic, ToolApprovalResponseEvent.approvalId, processUIMessageStream (source of the npm package ai)",
    key=("approval_id",),
    open=(
        On(ToolApprovalRequestEvent, where=(("is_automatic", (ABSENT,)),), optional=True),
        On(ToolApprovalRequestEvent, where=(("is_automatic", (True,)),)),
        On(ToolApprovalRequestEvent, where=(("is_automatic", (False,)),), optional=True),
    ),
    close=(On(ToolApprovalResponseEvent),),
    excused_by=(On(ErrorEvent), On(AbortEvent), On(ResetStepEvent)),
)
"""A tool-approval-response answers a tool-approval-request with the same approvalId. A request that is automatic gets its answer in the stream."""

RULES: tuple[AnyRule, ...] = (
    START,
    OPENING,
    MESSAGE,
    FINISH,
    STEP,
    TEXT,
    TEXT_DELTA,
    REASONING,
    REASONING_DELTA,
    TOOL_INPUT,
    TOOL,
    TOOL_OUTPUT,
    PRELIMINARY_OUTPUT,
    TOOL_CALL,
    APPROVAL,
)
"""All rules, in the order of the schema."""
