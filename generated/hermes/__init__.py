"""Typed events, rules and the dialect.

Generated from hermes.schema.json (Hermes Agent (chat completions of its API server) 0.19.0) by session-events
with datamodel-code-generator 0.89.0.
Do not edit: change the schema, then run `session-events generate`.

Schema: sha256 54b73721845d5e13da77fdf2e40a71a9aabfbf2b7ffd1ac0bf25e418b7560979
"""

from session_events.hermes.events import (
    ChatCompletionChunkEvent,
    Choice,
    Delta,
    HermesEvent,
    RunError,
    RunOutcome,
    ToolProgressEvent,
    Usage,
)
from session_events.hermes.rules import RULES
from session_events.dialect import Dialect
from session_events.envelope import Envelope
from session_events.sse_use import SseUse

DIALECT: Dialect[HermesEvent] = Dialect(
    name="hermes",
    schema_version="0.19.0",
    schema_file="hermes.schema.json",
    event_types={
        "chat.completion.chunk": ChatCompletionChunkEvent,
        "hermes.tool.progress": ToolProgressEvent,
    },
    union=HermesEvent,
    envelope=Envelope(
        type="object",
    ),
    choices={
    },
    ephemeral_types=frozenset(
        
    ),
    rules=RULES,
    sse=SseUse(name="tells", sentinel=True),
)
"""Everything that reading and checking streams of this dialect needs."""

__all__ = [
    "ChatCompletionChunkEvent",
    "Choice",
    "DIALECT",
    "Delta",
    "HermesEvent",
    "RULES",
    "RunError",
    "RunOutcome",
    "ToolProgressEvent",
    "Usage",
]
