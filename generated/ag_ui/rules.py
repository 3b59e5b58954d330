"""Stream rules.

Generated from ag-ui.schema.json (the AG-UI protocol 1.1) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 05b1644025d4ba3c70b2e0d28d1066c2b014d78aeab54dd7440bd13810fefb85
"""

from session_events.ag_ui.events import (
    ActivityDeltaEvent,
    ActivitySnapshotEvent,
    CustomEvent,
    MessagesSnapshotEvent,
    ReasoningEncryptedValueEvent,
    ReasoningEndEvent,
    ReasoningMessageChunkEvent,
    ReasoningMessageContentEvent,
    ReasoningMessageEndEvent,
    ReasoningMessageStartEvent,
    ReasoningStartEvent,
    RunErrorEvent,
    RunFinishedEvent,
    RunStartedEvent,
    StateDeltaEvent,
    StateSnapshotEvent,
    StepFinishedEvent,
    StepStartedEvent,
    SubagentErrorEvent,
    SubagentFinishedEvent,
    SubagentStartedEvent,
    TextMessageChunkEvent,
    TextMessageContentEvent,
    TextMessageEndEvent,
    TextMessageStartEvent,
    ThinkingEndEvent,
    ThinkingStartEvent,
    ThinkingTextMessageContentEvent,
    ThinkingTextMessageEndEvent,
    ThinkingTextMessageStartEvent,
    ToolCallArgsEvent,
    ToolCallChunkEvent,
    ToolCallEndEvent,
    ToolCallResultEvent,
    ToolCallStartEvent,
)
from session_events.rules import ABSENT, AnyRule, Bracket, Deadline, Inside, On, Order, Origin, OtherThan, PRESENT, PutIn, Refers, Repair

RUN_FIRST = Order(
    id="run-first",
    says="A stream begins with RUN_STARTED, or with RUN_ERROR if there was no run to begin.",
    check="first",
    source="AG-UI 1.1: lifecycle, RunStartedEvent.type, RunErrorEvent.type",
    key=(),
    event=(On(RunStartedEvent), On(RunErrorEvent)),
)
"""A stream begins with RUN_STARTED, or with RUN_ERROR if there was no run to begin."""

RUN = Bracket(
    id="run",
    says="Each RUN_STARTED is closed by one RUN_FINISHED, or by RUN_ERROR, and runs come one after the other.",
    source="AG-UI 1.1: lifecycle, RunStartedEvent.type, RunFinishedEvent.type",
    key=(),
    open=(On(RunStartedEvent),),
    close=(On(RunFinishedEvent),),
    excused_by=(On(RunErrorEvent),),
    deadline=Deadline(seconds=900, anew=(On(None, scope="session"),)),
    repair=Repair(close=(
        PutIn(event=RunErrorEvent, fields=(
        ("message", (Origin(value="put in by session-events: the stream has no end of this run"),)),
    )),
    )),
)
"""Each RUN_STARTED is closed by one RUN_FINISHED, or by RUN_ERROR, and runs come one after the other."""

FINISHED_RUN = Order(
    id="finished-run",
    says="A RUN_FINISHED has the runId of the RUN_STARTED before it.",
    check="agree",
    source="AG-UI client for Kotlin: verifyEvents, RunStartedEvent.runId, RunFinishedEvent.runId",
    key=(),
    value="run_id",
    event=(On(RunFinishedEvent),),
    said_by=(On(RunStartedEvent, restarts=True),),
)
"""A RUN_FINISHED has the runId of the RUN_STARTED before it."""

FINISHED_THREAD = Order(
    id="finished-thread",
    says="A RUN_FINISHED has the threadId of the RUN_STARTED before it.",
    check="agree",
    source="AG-UI client for Kotlin: verifyEvents, RunStartedEvent.threadId, RunFinishedEvent.threadId",
    key=(),
    value="thread_id",
    event=(On(RunFinishedEvent),),
    said_by=(On(RunStartedEvent, restarts=True),),
)
"""A RUN_FINISHED has the threadId of the RUN_STARTED before it."""

RUN_ID = Order(
    id="run-id",
    says="No two runs have the same runId.",
    check="unique",
    source="AG-UI SDK for Go: ValidateSequence, RunStartedEvent.runId",
    key=("run_id",),
    event=(On(RunStartedEvent),),
)
"""No two runs have the same runId."""

RUN_LAST = Order(
    id="run-last",
    says="Nothing comes after RUN_FINISHED but a RUN_STARTED, or a RUN_ERROR that tells of a late failure.",
    check="last",
    source="AG-UI 1.1: lifecycle, RunFinishedEvent.type",
    key=(),
    event=(On(RunFinishedEvent),),
    after=(On(RunStartedEvent, restarts=True), On(RunErrorEvent, restarts=True)),
)
"""Nothing comes after RUN_FINISHED but a RUN_STARTED, or a RUN_ERROR that tells of a late failure."""

ERROR_LAST = Order(
    id="error-last",
    says="Nothing comes after RUN_ERROR but a RUN_STARTED.",
    check="last",
    source="AG-UI 1.1: lifecycle, RunErrorEvent.type",
    key=(),
    event=(On(RunErrorEvent),),
    after=(On(RunStartedEvent, restarts=True),),
)
"""Nothing comes after RUN_ERROR but a RUN_STARTED."""

STEP = Bracket(
    id="step",
    says="Each STEP_STARTED is closed by one STEP_FINISHED of the same agent with the same stepName before the run finishes.",
    scope="agent",
    source="AG-UI 1.1: lifecycle, AG-UI 1.1: subagents, StepStartedEvent.stepName, StepFinishedEvent.stepName",
    key=("step_name",),
    open=(On(StepStartedEvent),),
    close=(On(StepFinishedEvent),),
    until=(On(RunFinishedEvent, scope="session"),),
    excused_by=(On(RunErrorEvent, scope="session"),),
    renewed_by=(On(RunStartedEvent),),
    repair=Repair(close=(PutIn(event=StepFinishedEvent, fields=(("stepName", (Origin(key=0),)),)),), until=(On(RunErrorEvent, scope="session"),)),
)
"""Each STEP_STARTED is closed by one STEP_FINISHED of the same agent with the same stepName before the run finishes."""

MESSAGE = Bracket(
    id="message",
    says="Each TEXT_MESSAGE_START is closed by one TEXT_MESSAGE_END with the same messageId before the run finishes, and before chunks of the same messageId come.",
    source="AG-UI 1.1: streaming, AG-UI 1.1: text-messages, TextMessageStartEvent.messageId, TextMessageEndEvent.messageId",
    key=("message_id",),
    open=(On(TextMessageStartEvent),),
    close=(On(TextMessageEndEvent),),
    until=(On(RunFinishedEvent), On(TextMessageChunkEvent, key=("message_id",))),
    excused_by=(On(RunErrorEvent),),
    renewed_by=(On(RunStartedEvent),),
    deadline=Deadline(seconds=120, anew=(On(None),), paused_by=(On(ToolCallEndEvent), On(ToolCallChunkEvent))),
    repair=Repair(close=(
        PutIn(event=TextMessageEndEvent, fields=(("messageId", (Origin(key=0),)), ("subagentRunId", (Origin(opener="subagent_run_id"),)))),
    ), until=(On(RunErrorEvent),)),
)
"""Each TEXT_MESSAGE_START is closed by one TEXT_MESSAGE_END with the same messageId before the run finishes, and before chunks of the same messageId come."""

MESSAGE_CONTENT = Inside(
    id="message-content",
    says="Each TEXT_MESSAGE_CONTENT comes while the message of its messageId is open.",
    within=("message",),
    source="AG-UI 1.1: streaming, TextMessageContentEvent.messageId",
    key=("message_id",),
    event=(On(TextMessageContentEvent),),
)
"""Each TEXT_MESSAGE_CONTENT comes while the message of its messageId is open."""

TOOL_CALL = Bracket(
    id="tool-call",
    says="Each TOOL_CALL_START is closed by one TOOL_CALL_END with the same toolCallId before the run finishes, and before chunks of the same toolCallId come.",
    source="AG-UI 1.1: streaming, AG-UI 1.1: tool-calls, ToolCallStartEvent.toolCallId, ToolCallEndEvent.toolCallId",
    key=("tool_call_id",),
    open=(On(ToolCallStartEvent),),
    close=(On(ToolCallEndEvent),),
    until=(On(RunFinishedEvent), On(ToolCallChunkEvent, key=("tool_call_id",))),
    excused_by=(On(RunErrorEvent),),
    renewed_by=(On(RunStartedEvent),),
    deadline=Deadline(seconds=300, anew=(On(ToolCallArgsEvent, key=("tool_call_id",)),)),
    repair=Repair(close=(
        PutIn(event=ToolCallEndEvent, fields=(
        ("toolCallId", (Origin(key=0),)),
        ("subagentRunId", (Origin(opener="subagent_run_id"),)),
    )),
    ), until=(On(RunErrorEvent),)),
)
"""Each TOOL_CALL_START is closed by one TOOL_CALL_END with the same toolCallId before the run finishes, and before chunks of the same toolCallId come."""

TOOL_CALL_ARGS = Inside(
    id="tool-call-args",
    says="Each TOOL_CALL_ARGS comes while the call of its toolCallId is open.",
    within=("tool-call",),
    source="AG-UI 1.1: streaming, ToolCallArgsEvent.toolCallId",
    key=("tool_call_id",),
    event=(On(ToolCallArgsEvent),),
)
"""Each TOOL_CALL_ARGS comes while the call of its toolCallId is open."""

REASONING = Bracket(
    id="reasoning",
    says="Each REASONING_START is closed by one REASONING_END with the same messageId before the run finishes.",
    source="AG-UI 1.1: reasoning, ReasoningStartEvent.messageId, ReasoningEndEvent.messageId",
    key=("message_id",),
    open=(On(ReasoningStartEvent),),
    close=(On(ReasoningEndEvent),),
    until=(On(RunFinishedEvent),),
    excused_by=(On(RunErrorEvent),),
    renewed_by=(On(RunStartedEvent),),
    repair=Repair(close=(
        PutIn(event=ReasoningEndEvent, fields=(("messageId", (Origin(key=0),)), ("subagentRunId", (Origin(opener="subagent_run_id"),)))),
    ), until=(On(RunErrorEvent),)),
)
"""Each REASONING_START is closed by one REASONING_END with the same messageId before the run finishes."""

REASONING_MESSAGE = Bracket(
    id="reasoning-message",
    says="Each REASONING_MESSAGE_START is closed by one REASONING_MESSAGE_END with the same messageId before the run finishes, and before chunks of the same messageId come.",
    source="AG-UI 1.1: streaming, AG-UI 1.1: reasoning, ReasoningMessageStartEvent.messageId, ReasoningMessageEndEvent.messageId",
    key=("message_id",),
    open=(On(ReasoningMessageStartEvent),),
    close=(On(ReasoningMessageEndEvent),),
    until=(On(RunFinishedEvent), On(ReasoningMessageChunkEvent, key=("message_id",))),
    excused_by=(On(RunErrorEvent),),
    renewed_by=(On(RunStartedEvent),),
    deadline=Deadline(seconds=300, anew=(On(ReasoningMessageContentEvent, key=("message_id",)),)),
    repair=Repair(close=(
        PutIn(event=ReasoningMessageEndEvent, fields=(("messageId", (Origin(key=0),)), ("subagentRunId", (Origin(opener="subagent_run_id"),)))),
    ), until=(On(RunErrorEvent),)),
)
"""Each REASONING_MESSAGE_START is closed by one REASONING_MESSAGE_END with the same messageId before the run finishes, and before chunks of the same messageId come."""

REASONING_MESSAGE_CONTENT = Inside(
    id="reasoning-message-content",
    says="Each REASONING_MESSAGE_CONTENT comes while the thought of its messageId is open; the id of a span will not do.",
    within=("reasoning-message",),
    source="AG-UI 1.1: reasoning, ReasoningMessageContentEvent.messageId",
    key=("message_id",),
    event=(On(ReasoningMessageContentEvent),),
)
"""Each REASONING_MESSAGE_CONTENT comes while the thought of its messageId is open; the id of a span will not do."""

THINKING = Bracket(
    id="thinking",
    says="Each THINKING_START, from before 1.0, is closed by one THINKING_END before the run finishes, and one is open at a time.",
    source="AG-UI client for TypeScript: CompatibilityBoundary, AG-UI client for Kotlin: verifyEvents, ThinkingStartEvent.type, ThinkingEndEvent.type",
    key=(),
    open=(On(ThinkingStartEvent),),
    close=(On(ThinkingEndEvent),),
    until=(On(RunFinishedEvent),),
    excused_by=(On(RunErrorEvent),),
    renewed_by=(On(RunStartedEvent),),
    repair=Repair(close=(PutIn(event=ThinkingEndEvent, fields=()),), until=(On(RunErrorEvent),)),
)
"""Each THINKING_START, from before 1.0, is closed by one THINKING_END before the run finishes, and one is open at a time."""

THINKING_MESSAGE = Bracket(
    id="thinking-message",
    says="Each THINKING_TEXT_MESSAGE_START, from before 1.0, is closed by one THINKING_TEXT_MESSAGE_END before the run finishes, and one is open at a time.",
    source="AG-UI client for TypeScript: CompatibilityBoundary, AG-UI client for Kotlin: verifyEvents, ThinkingTextMessageStartEvent.type, ThinkingTextMessageEndEvent.type",
    key=(),
    open=(On(ThinkingTextMessageStartEvent),),
    close=(On(ThinkingTextMessageEndEvent),),
    until=(On(RunFinishedEvent),),
    excused_by=(On(RunErrorEvent),),
    renewed_by=(On(RunStartedEvent),),
    repair=Repair(close=(PutIn(event=ThinkingTextMessageEndEvent, fields=()),), until=(On(ThinkingEndEvent), On(RunErrorEvent))),
)
"""Each THINKING_TEXT_MESSAGE_START, from before 1.0, is closed by one THINKING_TEXT_MESSAGE_END before the run finishes, and one is open at a time."""

THINKING_MESSAGE_START = Inside(
    id="thinking-message-start",
    says="Each THINKING_TEXT_MESSAGE_START, from before 1.0, comes while the agent thinks.",
    within=("thinking",),
    source="AG-UI client for Kotlin: verifyEvents, ThinkingTextMessageStartEvent.type",
    key=(),
    event=(On(ThinkingTextMessageStartEvent),),
)
"""Each THINKING_TEXT_MESSAGE_START, from before 1.0, comes while the agent thinks."""

THINKING_MESSAGE_CONTENT = Inside(
    id="thinking-message-content",
    says="Each THINKING_TEXT_MESSAGE_CONTENT, from before 1.0, comes while a thought is open.",
    within=("thinking-message",),
    source="AG-UI client for TypeScript: CompatibilityBoundary, AG-UI client for Kotlin: verifyEvents, ThinkingTextMessageContentEvent.delta",
    key=(),
    event=(On(ThinkingTextMessageContentEvent),),
)
"""Each THINKING_TEXT_MESSAGE_CONTENT, from before 1.0, comes while a thought is open."""

SUBAGENT = Bracket(
    id="subagent",
    says="Each SUBAGENT_STARTED is closed by one SUBAGENT_FINISHED or SUBAGENT_ERROR with the same subagentRunId before the run finishes.",
    source="AG-UI 1.1: subagents, SubagentStartedEvent.subagentRunId, SubagentFinishedEvent.subagentRunId, SubagentErrorEvent.subagentRunId",
    key=("subagent_run_id",),
    open=(On(SubagentStartedEvent),),
    close=(On(SubagentFinishedEvent), On(SubagentErrorEvent)),
    until=(On(RunFinishedEvent),),
    excused_by=(On(RunErrorEvent),),
    renewed_by=(On(RunStartedEvent),),
    deadline=Deadline(seconds=900, anew=(On(None),), paused_by=(On(SubagentStartedEvent, scope="session", key=("parent_subagent_run_id",)),)),
    repair=Repair(close=(
        PutIn(event=SubagentErrorEvent, fields=(
        ("subagentRunId", (Origin(key=0),)),
        ("message", (Origin(value="put in by session-events: the stream has no end of this subagent"),)),
    )),
    ), until=(On(RunErrorEvent),)),
)
"""Each SUBAGENT_STARTED is closed by one SUBAGENT_FINISHED or SUBAGENT_ERROR with the same subagentRunId before the run finishes."""

SUBAGENT_ID = Order(
    id="subagent-id",
    says="No two invocations of subagents in one run have the same subagentRunId; in a later run, one that waited may go on.",
    check="unique",
    source="AG-UI 1.1: subagents, SubagentStartedEvent.subagentRunId",
    key=("subagent_run_id",),
    event=(On(SubagentStartedEvent),),
    renewed_by=(On(RunStartedEvent),),
)
"""No two invocations of subagents in one run have the same subagentRunId; in a later run, one that waited may go on."""

SUBAGENT_PARENT = Refers(
    id="subagent-parent",
    says="The parentSubagentRunId of a SUBAGENT_STARTED is the subagentRunId of one that was started before in the same run.",
    source="AG-UI 1.1: subagents, SubagentStartedEvent.parentSubagentRunId",
    key=("parent_subagent_run_id",),
    event=(On(SubagentStartedEvent),),
    introduced_by=(On(SubagentStartedEvent, key=("subagent_run_id",)),),
    renewed_by=(On(RunStartedEvent),),
)
"""The parentSubagentRunId of a SUBAGENT_STARTED is the subagentRunId of one that was started before in the same run."""

CHUNK_STREAM = Bracket(
    id="chunk-stream",
    says="Chunks of one messageId or toolCallId go on until their agent does something else.",
    scope="agent",
    implicit=True,
    source="AG-UI 1.1: streaming, TextMessageChunkEvent.messageId, ToolCallChunkEvent.toolCallId, ReasoningMessageChunkEvent.messageId",
    key=("message_id",),
    open=(
        On(TextMessageChunkEvent, where=(("message_id", (PRESENT,)),)),
        On(ToolCallChunkEvent, where=(("tool_call_id", (PRESENT,)), ("tool_call_name", (PRESENT,)),), key=("tool_call_id",)),
        On(ReasoningMessageChunkEvent, where=(("message_id", (PRESENT,)),)),
    ),
    close=(
        On(TextMessageStartEvent),
        On(TextMessageContentEvent),
        On(TextMessageEndEvent),
        On(ToolCallStartEvent),
        On(ToolCallArgsEvent),
        On(ToolCallEndEvent),
        On(ToolCallResultEvent),
        On(StateSnapshotEvent),
        On(StateDeltaEvent),
        On(StepStartedEvent),
        On(StepFinishedEvent),
        On(ReasoningStartEvent),
        On(ReasoningMessageStartEvent),
        On(ReasoningMessageContentEvent),
        On(ReasoningMessageEndEvent),
        On(ReasoningEndEvent),
        On(CustomEvent),
        On(SubagentFinishedEvent),
        On(SubagentErrorEvent),
        On(RunStartedEvent, scope="session"),
        On(RunFinishedEvent, scope="session"),
        On(RunErrorEvent, scope="session"),
        On(MessagesSnapshotEvent, scope="session"),
    ),
)
"""Chunks of one messageId or toolCallId go on until their agent does something else."""

TEXT_CHUNK = Inside(
    id="text-chunk",
    says="A TEXT_MESSAGE_CHUNK without a messageId comes while chunks of a message of its agent go on; without a subagentRunId, one of the only agent will do that sends such chunks.",
    scope="agent",
    within=("chunk-stream",),
    elsewhere=True,
    source="AG-UI 1.1: streaming, TextMessageChunkEvent.messageId",
    key=(),
    event=(On(TextMessageChunkEvent, where=(("message_id", (ABSENT,)),)),),
    opener=(("type", ("TEXT_MESSAGE_CHUNK",)),),
)
"""A TEXT_MESSAGE_CHUNK without a messageId comes while chunks of a message of its agent go on; without a subagentRunId, one of the only agent will do that sends such chunks."""

TOOL_CHUNK = Inside(
    id="tool-chunk",
    says="A TOOL_CALL_CHUNK without a toolCallId comes while chunks of a call of its agent go on; without a subagentRunId, one of the only agent will do that sends such chunks.",
    scope="agent",
    within=("chunk-stream",),
    elsewhere=True,
    source="AG-UI 1.1: streaming, ToolCallChunkEvent.toolCallId",
    key=(),
    event=(On(ToolCallChunkEvent, where=(("tool_call_id", (ABSENT,)),)),),
    opener=(("type", ("TOOL_CALL_CHUNK",)),),
)
"""A TOOL_CALL_CHUNK without a toolCallId comes while chunks of a call of its agent go on; without a subagentRunId, one of the only agent will do that sends such chunks."""

REASONING_CHUNK = Inside(
    id="reasoning-chunk",
    says="A REASONING_MESSAGE_CHUNK without a messageId comes while chunks of a thought of its agent go on; without a subagentRunId, one of the only agent will do that sends such chunks.",
    scope="agent",
    within=("chunk-stream",),
    elsewhere=True,
    source="AG-UI 1.1: streaming, ReasoningMessageChunkEvent.messageId",
    key=(),
    event=(On(ReasoningMessageChunkEvent, where=(("message_id", (ABSENT,)),)),),
    opener=(("type", ("REASONING_MESSAGE_CHUNK",)),),
)
"""A REASONING_MESSAGE_CHUNK without a messageId comes while chunks of a thought of its agent go on; without a subagentRunId, one of the only agent will do that sends such chunks."""

TOOL_CHUNK_NAME = Inside(
    id="tool-chunk-name",
    says="A TOOL_CALL_CHUNK without a toolCallName comes while chunks of its toolCallId go on: the first of them names the tool.",
    scope="agent",
    within=("chunk-stream",),
    elsewhere=True,
    source="AG-UI 1.1: streaming, ToolCallChunkEvent.toolCallName",
    key=("tool_call_id",),
    event=(On(ToolCallChunkEvent, where=(("tool_call_name", (ABSENT,)),)),),
    opener=(("type", ("TOOL_CALL_CHUNK",)),),
)
"""A TOOL_CALL_CHUNK without a toolCallName comes while chunks of its toolCallId go on: the first of them names the tool."""

MESSAGE_OWNER = Order(
    id="message-owner",
    says="What goes on with a message, or calls a tool for it, names the subagent that began it, or none.",
    check="agree",
    source="AG-UI 1.1: subagents, TextMessageStartEvent.subagentRunId, TextMessageContentEvent.subagentRunId, ToolCallStartEvent.parentMessageId",
    key=("message_id",),
    value="subagent_run_id",
    event=(
        On(TextMessageStartEvent),
        On(TextMessageContentEvent),
        On(TextMessageEndEvent),
        On(TextMessageChunkEvent),
        On(ToolCallStartEvent, key=("parent_message_id",)),
        On(ToolCallChunkEvent, key=("parent_message_id",)),
        On(ReasoningEncryptedValueEvent, where=(("subtype", ("message",)),), key=("entity_id",)),
    ),
    said_by=(
        On(TextMessageStartEvent),
        On(TextMessageChunkEvent),
        On(ToolCallResultEvent, restarts=True),
        On(MessagesSnapshotEvent, where=(("role", (OtherThan(("activity", "reasoning")),)),), restarts=True, key=("id",), each="messages"),
        On(RunStartedEvent, where=(("role", (OtherThan(("activity", "reasoning")),)),), key=("id",), each="input.messages"),
    ),
    renewed_by=(On(RunStartedEvent),),
)
"""What goes on with a message, or calls a tool for it, names the subagent that began it, or none."""

TOOL_CALL_OWNER = Order(
    id="tool-call-owner",
    says="What goes on with a tool call names the subagent that began it, or none.",
    check="agree",
    source="AG-UI 1.1: subagents, ToolCallStartEvent.subagentRunId, ToolCallArgsEvent.subagentRunId",
    key=("tool_call_id",),
    value="subagent_run_id",
    event=(
        On(ToolCallStartEvent),
        On(ToolCallArgsEvent),
        On(ToolCallEndEvent),
        On(ToolCallChunkEvent),
        On(ReasoningEncryptedValueEvent, where=(("subtype", ("tool-call",)),), key=("entity_id",)),
    ),
    said_by=(
        On(ToolCallStartEvent, where=(("subagent_run_id", (PRESENT,)),)),
        On(ToolCallStartEvent, where=(("subagent_run_id", (ABSENT,)), ("parent_message_id", (ABSENT,)),)),
        On(ToolCallStartEvent, where=(("subagent_run_id", (ABSENT,)), ("parent_message_id", (None,)),)),
        On(ToolCallChunkEvent, where=(("subagent_run_id", (PRESENT,)),)),
        On(ToolCallChunkEvent, where=(("subagent_run_id", (ABSENT,)), ("parent_message_id", (ABSENT,)),)),
        On(ToolCallChunkEvent, where=(("subagent_run_id", (ABSENT,)), ("parent_message_id", (None,)),)),
    ),
    renewed_by=(On(RunStartedEvent),),
)
"""What goes on with a tool call names the subagent that began it, or none."""

REASONING_OWNER = Order(
    id="reasoning-owner",
    says="What goes on with a span or a thought, or is sealed for it, names the subagent that began it, or none.",
    check="agree",
    source="AG-UI 1.1: subagents, ReasoningStartEvent.subagentRunId, ReasoningMessageContentEvent.subagentRunId",
    key=("message_id",),
    value="subagent_run_id",
    event=(
        On(ReasoningStartEvent),
        On(ReasoningMessageStartEvent),
        On(ReasoningMessageContentEvent),
        On(ReasoningMessageEndEvent),
        On(ReasoningEndEvent),
        On(ReasoningMessageChunkEvent),
        On(ReasoningEncryptedValueEvent, where=(("subtype", ("message",)),), key=("entity_id",)),
    ),
    said_by=(
        On(ReasoningStartEvent),
        On(ReasoningMessageStartEvent),
        On(ReasoningMessageChunkEvent),
        On(MessagesSnapshotEvent, where=(("role", ("reasoning",)),), restarts=True, key=("id",), each="messages"),
        On(RunStartedEvent, where=(("role", ("reasoning",)),), key=("id",), each="input.messages"),
    ),
    renewed_by=(On(RunStartedEvent),),
)
"""What goes on with a span or a thought, or is sealed for it, names the subagent that began it, or none."""

ACTIVITY_OWNER = Order(
    id="activity-owner",
    says="An ACTIVITY_DELTA names the subagent of the ACTIVITY_SNAPSHOT before it that was not told to leave what is there, or none.",
    check="agree",
    source="AG-UI 1.1: activity, AG-UI 1.1: subagents, ActivitySnapshotEvent.subagentRunId, ActivityDeltaEvent.subagentRunId",
    key=("message_id",),
    value="subagent_run_id",
    event=(On(ActivityDeltaEvent),),
    said_by=(
        On(ActivitySnapshotEvent, where=(("replace", (ABSENT,)),), restarts=True),
        On(ActivitySnapshotEvent, where=(("replace", (True,)),), restarts=True),
        On(ActivitySnapshotEvent, where=(("replace", (False,)),)),
        On(MessagesSnapshotEvent, where=(("role", ("activity",)),), restarts=True, key=("id",), each="messages"),
        On(RunStartedEvent, where=(("role", ("activity",)),), key=("id",), each="input.messages"),
    ),
    renewed_by=(On(RunStartedEvent),),
)
"""An ACTIVITY_DELTA names the subagent of the ACTIVITY_SNAPSHOT before it that was not told to leave what is there, or none."""

ACTIVITY = Refers(
    id="activity",
    severity="warning",
    says="The messageId of an ACTIVITY_DELTA is that of an ACTIVITY_SNAPSHOT before, or of an activity among the messages.",
    source="AG-UI 1.1: activity, ActivityDeltaEvent.messageId",
    key=("message_id",),
    event=(On(ActivityDeltaEvent),),
    introduced_by=(
        On(ActivitySnapshotEvent),
        On(MessagesSnapshotEvent, where=(("role", ("activity",)),), key=("id",), each="messages"),
        On(RunStartedEvent, where=(("role", ("activity",)),), key=("id",), each="input.messages"),
    ),
)
"""The messageId of an ACTIVITY_DELTA is that of an ACTIVITY_SNAPSHOT before, or of an activity among the messages."""

MESSAGE_ROLE = Order(
    id="message-role",
    says="What begins a message of one messageId anew, or goes on with it in chunks, has the same role; the assistant's, if it says none.",
    check="agree",
    default="assistant",
    source="AG-UI 1.1: text-messages, AG-UI 1.1: streaming, TextMessageStartEvent.role, TextMessageChunkEvent.role",
    key=("message_id",),
    value="role",
    event=(On(TextMessageStartEvent), On(TextMessageChunkEvent, where=(("role", (PRESENT,)),))),
    said_by=(On(TextMessageStartEvent), On(TextMessageChunkEvent)),
    renewed_by=(On(RunStartedEvent),),
)
"""What begins a message of one messageId anew, or goes on with it in chunks, has the same role; the assistant's, if it says none."""

MESSAGE_NAME = Order(
    id="message-name",
    says="What begins a message of one messageId anew, or goes on with it in chunks, names the same speaker, or none.",
    check="agree",
    source="AG-UI 1.1: text-messages, AG-UI 1.1: streaming, TextMessageStartEvent.name, TextMessageChunkEvent.name",
    key=("message_id",),
    value="name",
    event=(On(TextMessageStartEvent), On(TextMessageChunkEvent)),
    said_by=(On(TextMessageStartEvent), On(TextMessageChunkEvent)),
    renewed_by=(On(RunStartedEvent),),
)
"""What begins a message of one messageId anew, or goes on with it in chunks, names the same speaker, or none."""

TOOL_CALL_NAME = Order(
    id="tool-call-name",
    says="What begins a call of one toolCallId anew, or goes on with it in chunks, names the same tool.",
    check="agree",
    source="AG-UI 1.1: tool-calls, AG-UI 1.1: streaming, ToolCallStartEvent.toolCallName, ToolCallChunkEvent.toolCallName",
    key=("tool_call_id",),
    value="tool_call_name",
    event=(On(ToolCallStartEvent), On(ToolCallChunkEvent)),
    said_by=(On(ToolCallStartEvent), On(ToolCallChunkEvent, where=(("tool_call_name", (PRESENT,)),))),
    renewed_by=(On(RunStartedEvent),),
)
"""What begins a call of one toolCallId anew, or goes on with it in chunks, names the same tool."""

TOOL_CALL_PARENT = Order(
    id="tool-call-parent",
    says="What begins a call of one toolCallId anew, or goes on with it in chunks, names the same parentMessageId, or none.",
    check="agree",
    source="AG-UI 1.1: tool-calls, AG-UI 1.1: streaming, ToolCallStartEvent.parentMessageId, ToolCallChunkEvent.parentMessageId",
    key=("tool_call_id",),
    value="parent_message_id",
    event=(
        On(ToolCallStartEvent, where=(("parent_message_id", (OtherThan((None,)),)),)),
        On(ToolCallChunkEvent, where=(("parent_message_id", (OtherThan((None,)),)),)),
    ),
    said_by=(On(ToolCallStartEvent), On(ToolCallChunkEvent, where=(("tool_call_name", (PRESENT,)),))),
    renewed_by=(On(RunStartedEvent),),
)
"""What begins a call of one toolCallId anew, or goes on with it in chunks, names the same parentMessageId, or none."""

INTERRUPT_ID = Order(
    id="interrupt-id",
    says="No two interrupts of one run have the same id.",
    check="unique",
    source="AG-UI 1.1: interrupt-resume, Interrupt.id",
    key=("id",),
    event=(On(RunFinishedEvent, key=("id",), each="outcome.interrupts"),),
    renewed_by=(On(RunStartedEvent),),
)
"""No two interrupts of one run have the same id."""

PENDING_TOOL_CALL = Refers(
    id="pending-tool-call",
    says="Each of the pendingToolCallIds of a RUN_FINISHED is the toolCallId of a call that began in the run.",
    source="AG-UI 1.1: tool-calls, RunFinishedSuccessOutcome.pendingToolCallIds",
    key=("tool_call_id",),
    event=(On(RunFinishedEvent, key=(), each="outcome.pending_tool_call_ids"),),
    introduced_by=(On(ToolCallStartEvent), On(ToolCallChunkEvent)),
    renewed_by=(On(RunStartedEvent),),
)
"""Each of the pendingToolCallIds of a RUN_FINISHED is the toolCallId of a call that began in the run."""

RULES: tuple[AnyRule, ...] = (
    RUN_FIRST,
    RUN,
    FINISHED_RUN,
    FINISHED_THREAD,
    RUN_ID,
    RUN_LAST,
    ERROR_LAST,
    STEP,
    MESSAGE,
    MESSAGE_CONTENT,
    TOOL_CALL,
    TOOL_CALL_ARGS,
    REASONING,
    REASONING_MESSAGE,
    REASONING_MESSAGE_CONTENT,
    THINKING,
    THINKING_MESSAGE,
    THINKING_MESSAGE_START,
    THINKING_MESSAGE_CONTENT,
    SUBAGENT,
    SUBAGENT_ID,
    SUBAGENT_PARENT,
    CHUNK_STREAM,
    TEXT_CHUNK,
    TOOL_CHUNK,
    REASONING_CHUNK,
    TOOL_CHUNK_NAME,
    MESSAGE_OWNER,
    TOOL_CALL_OWNER,
    REASONING_OWNER,
    ACTIVITY_OWNER,
    ACTIVITY,
    MESSAGE_ROLE,
    MESSAGE_NAME,
    TOOL_CALL_NAME,
    TOOL_CALL_PARENT,
    INTERRUPT_ID,
    PENDING_TOOL_CALL,
)
"""All rules, in the order of the schema."""
