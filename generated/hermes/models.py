"""Pydantic models of the events. Needs the extra `pydantic`.

Generated from hermes.schema.json (Hermes Agent (chat completions of its API server) 0.19.0) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 54b73721845d5e13da77fdf2e40a71a9aabfbf2b7ffd1ac0bf25e418b7560979
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel
from pydantic_core import MISSING
from session_events.strict_model import StrictModel


class Delta(StrictModel):
    """What is added to a message."""

    model_config = ConfigDict(
        extra='forbid',
    )
    role: Annotated[Literal['assistant'] | MISSING, Field(description='Who speaks; in the first chunk alone.')] = (
        MISSING
    )
    content: Annotated[str | MISSING, Field(description='Text of the answer, to be added to what came before.')] = (
        MISSING
    )
    reasoning_content: Annotated[
        str | MISSING,
        Field(description="Text of the model's reasoning; servers after 0.19 send it if they are configured to."),
    ] = MISSING


class Usage(StrictModel):
    """Tokens of all model calls of the run."""

    model_config = ConfigDict(
        extra='forbid',
    )
    prompt_tokens: Annotated[int, Field(description='Tokens of prompts.', ge=0)]
    completion_tokens: Annotated[int, Field(description='Tokens of answers.', ge=0)]
    total_tokens: Annotated[int, Field(description='Both together.', ge=0)]


class RunError(StrictModel):
    """Why a run failed."""

    model_config = ConfigDict(
        extra='forbid',
    )
    message: Annotated[str, Field(description='The reason in words.')]
    type: Annotated[str, Field(description='agent_error, or the name of the exception that ended the run.')]


class RunOutcome(StrictModel):
    """What became of a run that did not end well."""

    model_config = ConfigDict(
        extra='forbid',
    )
    completed: Annotated[
        bool,
        Field(
            description='Whether the agent says that it came to its end; true where it did not say so, even after a crash.'
        ),
    ]
    partial: Annotated[bool, Field(description='Whether there is only a part of an answer.')]
    failed: Annotated[bool, Field(description='Whether the run failed.')]
    error: Annotated[str | None, Field(description='The reason in words.')]
    error_code: Annotated[
        Literal['output_truncated', 'agent_error'],
        Field(description='output_truncated if the finish_reason is length.'),
    ]


class ToolProgressEvent(StrictModel):
    """A tool that the agent runs begins or ends. Its type stands in the name of the server-sent event, not in its data."""

    model_config = ConfigDict(
        extra='forbid',
    )
    object: Annotated[
        Literal['hermes.tool.progress'], Field(description="The type of the event: its server-sent event's name.")
    ]
    tool: Annotated[
        str,
        Field(
            description="Name of the tool. Tools whose names begin with an underscore are the agent's own affair and are not sent.",
            pattern='^[^_]',
        ),
    ]
    emoji: Annotated[str | MISSING, Field(description='A sign for the tool; where it begins.')] = MISSING
    label: Annotated[str | MISSING, Field(description='What it is called with, in short; where it begins.')] = MISSING
    tool_call_id: Annotated[
        str | MISSING,
        Field(
            alias='toolCallId',
            description="The model's id of the call, which ties the end to the beginning. Servers before 0.13 have none.",
        ),
    ] = MISSING
    status: Annotated[
        Literal['running', 'completed'] | MISSING,
        Field(
            description='Whether the tool begins or ends, well or not. Servers before 0.13 have none, and tell only the beginning.'
        ),
    ] = MISSING


class Choice(StrictModel):
    """What is new in one choice."""

    model_config = ConfigDict(
        extra='forbid',
    )
    index: Annotated[int, Field(description='Which choice it is.')]
    delta: Annotated[Delta, Field(description='What is added to the message; empty in the last chunk.')]
    finish_reason: Annotated[
        Literal['stop', 'length', 'error'] | None,
        Field(
            description="Null until the choice ends. It ends with stop, with length if the model's answer was cut, or with error if the run failed. Servers before 0.18 say stop whatever has happened."
        ),
    ]


class ChatCompletionChunkEvent(StrictModel):
    """A piece of the answer."""

    model_config = ConfigDict(
        extra='forbid',
    )
    object: Annotated[Literal['chat.completion.chunk'], Field(description='The type of the event.')]
    id: Annotated[str, Field(description='Id of the answer, the same in all of its chunks.')]
    created: Annotated[int, Field(description='When the request came, in seconds since 1970; the same in all chunks.')]
    model: Annotated[
        str, Field(description='The model that the client asked for, or the name that the server goes by.')
    ]
    choices: Annotated[
        list[Choice], Field(description='What is new in each choice; the server makes one, with the index 0.')
    ]
    usage: Annotated[
        Usage | MISSING,
        Field(description='Tokens of the whole answer; in the last chunk, unless the server failed to write one.'),
    ] = MISSING
    error: Annotated[
        RunError | MISSING,
        Field(description='Why the run failed; in the last chunk, where its finish_reason is not stop.'),
    ] = MISSING
    hermes: Annotated[
        RunOutcome | MISSING,
        Field(description='What became of the run; in the last chunk, where its finish_reason is not stop.'),
    ] = MISSING


class HermesEvent(RootModel[ChatCompletionChunkEvent | ToolProgressEvent]):
    root: Annotated[
        ChatCompletionChunkEvent | ToolProgressEvent,
        Field(description='An event of a streamed answer.', discriminator='object', title='HermesEvent'),
    ]