"""Typed events.

Generated from hermes.schema.json (Hermes Agent (chat completions of its API server) 0.19.0) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 54b73721845d5e13da77fdf2e40a71a9aabfbf2b7ffd1ac0bf25e418b7560979
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType, field
from session_events.hermes.bases import ObjectTagClosedEvent
from session_events.structs import ClosedStruct


class Delta(ClosedStruct, frozen=True, kw_only=True):
    """
    What is added to a message.

    Attributes:
        role: Who speaks; in the first chunk alone.
        content: Text of the answer, to be added to what came before.
        reasoning_content: Text of the model's reasoning; servers after 0.19 send it if they are configured to.
    """

    role: Literal['assistant'] | UnsetType = UNSET
    content: str | UnsetType = UNSET
    reasoning_content: str | UnsetType = UNSET


class Usage(ClosedStruct, frozen=True, kw_only=True):
    """
    Tokens of all model calls of the run.

    Attributes:
        prompt_tokens: Tokens of prompts.
        completion_tokens: Tokens of answers.
        total_tokens: Both together.
    """

    prompt_tokens: Annotated[int, Meta(ge=0)]
    completion_tokens: Annotated[int, Meta(ge=0)]
    total_tokens: Annotated[int, Meta(ge=0)]


class RunError(ClosedStruct, frozen=True, kw_only=True):
    """
    Why a run failed.

    Attributes:
        message: The reason in words.
        type: agent_error, or the name of the exception that ended the run.
    """

    message: str
    type: str


class RunOutcome(ClosedStruct, frozen=True, kw_only=True):
    """
    What became of a run that did not end well.

    Attributes:
        completed: Whether the agent says that it came to its end; true where it did not say so, even after a crash.
        partial: Whether there is only a part of an answer.
        failed: Whether the run failed.
        error: The reason in words.
        error_code: output_truncated if the finish_reason is length.
    """

    completed: bool
    partial: bool
    failed: bool
    error: str | None
    error_code: Literal['output_truncated', 'agent_error']


class ToolProgressEvent(ObjectTagClosedEvent, frozen=True, kw_only=True, tag_field='object', tag='hermes.tool.progress'):
    """
    A tool that the agent runs begins or ends. Its type stands in the name of the server-sent event, not in its data.

    Attributes:
        tool: Name of the tool. Tools whose names begin with an underscore are the agent's own affair and are not sent.
        emoji: A sign for the tool; where it begins.
        label: What it is called with, in short; where it begins.
        tool_call_id: The model's id of the call, which ties the end to the beginning. Servers before 0.13 have none.
        status: Whether the tool begins or ends, well or not. Servers before 0.13 have none, and tell only the beginning.
    """

    tool: Annotated[str, Meta(pattern='^[^_]')]
    emoji: str | UnsetType = UNSET
    label: str | UnsetType = UNSET
    tool_call_id: str | UnsetType = field(name='toolCallId', default=UNSET)
    status: Literal['running', 'completed'] | UnsetType = UNSET


class Choice(ClosedStruct, frozen=True, kw_only=True):
    """
    What is new in one choice.

    Attributes:
        index: Which choice it is.
        delta: What is added to the message; empty in the last chunk.
        finish_reason: Null until the choice ends. It ends with stop, with length if the model's answer was cut, or with error if the run failed. Servers before 0.18 say stop whatever has happened.
    """

    index: int
    delta: Delta
    finish_reason: Literal['stop', 'length', 'error'] | None


class ChatCompletionChunkEvent(ObjectTagClosedEvent, frozen=True, kw_only=True, tag_field='object', tag='chat.completion.chunk'):
    """
    A piece of the answer.

    Attributes:
        id: Id of the answer, the same in all of its chunks.
        created: When the request came, in seconds since 1970; the same in all chunks.
        model: The model that the client asked for, or the name that the server goes by.
        choices: What is new in each choice; the server makes one, with the index 0.
        usage: Tokens of the whole answer; in the last chunk, unless the server failed to write one.
        error: Why the run failed; in the last chunk, where its finish_reason is not stop.
        hermes: What became of the run; in the last chunk, where its finish_reason is not stop.
    """

    id: str
    created: int
    model: str
    choices: list[Choice]
    usage: Usage | UnsetType = UNSET
    error: RunError | UnsetType = UNSET
    hermes: RunOutcome | UnsetType = UNSET


HermesEvent: TypeAlias = Annotated[
    ChatCompletionChunkEvent | ToolProgressEvent,
    Meta(description='An event of a streamed answer.', title='HermesEvent'),
]