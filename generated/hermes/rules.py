"""Stream rules.

Generated from hermes.schema.json (Hermes Agent (chat completions of its API server) 0.19.0) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 54b73721845d5e13da77fdf2e40a71a9aabfbf2b7ffd1ac0bf25e418b7560979
"""

from session_events.hermes.events import (
    ChatCompletionChunkEvent,
    ToolProgressEvent,
)
from session_events.rules import AnyRule, Bracket, Deadline, Inside, On, Order, Origin, OtherThan, PRESENT, PutIn, Repair

COMPLETION = Order(
    id="completion",
    says="A stream begins with a chat.completion.chunk, and all of its chunks have the same id: it is one answer.",
    check="first",
    source="ChatCompletionChunkEvent.id",
    key=("id",),
    event=(On(ChatCompletionChunkEvent),),
)
"""A stream begins with a chat.completion.chunk, and all of its chunks have the same id: it is one answer."""

CHOICE = Bracket(
    id="choice",
    says="Each choice begins with one chunk that has its role, and ends with one that has its finish_reason.",
    source="Delta.role, Choice.finish_reason",
    key=("index",),
    open=(On(ChatCompletionChunkEvent, where=(("delta.role", (PRESENT,)),), each="choices"),),
    close=(
        On(ChatCompletionChunkEvent, where=(("finish_reason", (OtherThan((None,)),)),), each="choices"),
    ),
    deadline=Deadline(seconds=600, anew=(
        On(ChatCompletionChunkEvent),
        On(ToolProgressEvent, where=(("status", ("completed",)),)),
    ), paused_by=(On(ToolProgressEvent, where=(("status", ("running",)),)),)),
)
"""Each choice begins with one chunk that has its role, and ends with one that has its finish_reason."""

TEXT = Inside(
    id="text",
    says="Text and reasoning of a choice come between its role and its finish_reason.",
    within=("choice",),
    source="Delta.content, Delta.reasoning_content, Choice.finish_reason",
    key=("index",),
    event=(
        On(ChatCompletionChunkEvent, where=(("delta.content", (PRESENT,)),), each="choices"),
        On(ChatCompletionChunkEvent, where=(("delta.reasoning_content", (PRESENT,)),), each="choices"),
    ),
)
"""Text and reasoning of a choice come between its role and its finish_reason."""

TOOL = Bracket(
    id="tool",
    says="Each hermes.tool.progress that is running is followed by one that is completed, with the same toolCallId, unless the run fails.",
    source="ToolProgressEvent.toolCallId, ToolProgressEvent.status",
    key=("tool_call_id",),
    open=(On(ToolProgressEvent, where=(("status", ("running",)),)),),
    close=(On(ToolProgressEvent, where=(("status", ("completed",)),)),),
    excused_by=(On(ChatCompletionChunkEvent, where=(("finish_reason", ("error",)),), each="choices"),),
    deadline=Deadline(seconds=900),
    repair=Repair(close=(
        PutIn(event=ToolProgressEvent, fields=(
        ("toolCallId", (Origin(key=0),)),
        ("tool", (Origin(opener="tool"),)),
        ("status", (Origin(value="completed"),)),
    )),
    ), until=(
        On(ChatCompletionChunkEvent, where=(("finish_reason", (OtherThan((None,)),)),), each="choices"),
        On(ChatCompletionChunkEvent, where=(("usage", (PRESENT,)),)),
    )),
)
"""Each hermes.tool.progress that is running is followed by one that is completed, with the same toolCallId, unless the run fails."""

PROGRESS = Inside(
    id="progress",
    says="The progress of tools comes while the answer is open: after its role, and before its finish_reason.",
    within=("choice",),
    source="ToolProgressEvent.tool, Choice.finish_reason",
    key=(),
    event=(On(ToolProgressEvent),),
)
"""The progress of tools comes while the answer is open: after its role, and before its finish_reason."""

USAGE = Order(
    id="usage",
    says="Nothing comes after the chunk that has the usage.",
    check="last",
    source="ChatCompletionChunkEvent.usage",
    key=(),
    event=(On(ChatCompletionChunkEvent, where=(("usage", (PRESENT,)),)),),
)
"""Nothing comes after the chunk that has the usage."""

RULES: tuple[AnyRule, ...] = (
    COMPLETION,
    CHOICE,
    TEXT,
    TOOL,
    PROGRESS,
    USAGE,
)
"""All rules, in the order of the schema."""
