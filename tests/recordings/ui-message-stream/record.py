"""Records streams of pydantic-ai's UI adapter: `python record.py OUTPUT_FOLDER`, where pydantic-ai-slim is installed.

A scripted model stands in for the provider. Ids and times are replaced, so that the same version writes the same bytes.
"""

import asyncio
import json
import re
import sys
from pathlib import Path

from pydantic_ai import Agent, DeferredToolRequests, ModelRetry
from pydantic_ai.messages import ToolReturn
from pydantic_ai.models.function import DeltaThinkingPart, DeltaToolCall, FunctionModel
from pydantic_ai.ui.vercel_ai import VercelAIAdapter
from pydantic_ai.ui.vercel_ai.response_types import DataChunk

QUESTION = {"id": "u1", "role": "user", "parts": [{"type": "text", "text": "What is the weather in Paris?"}]}


def model(*answers):
    """A model that gives these answers, one a request."""
    remaining = list(answers)

    async def stream(_messages, _info):
        for part in remaining.pop(0):
            if isinstance(part, Exception):
                raise part
            yield part

    return FunctionModel(stream_function=stream)


def call(name="weather", json_args='{"city":"Paris"}', tool_call_id="call-1"):
    """A tool call, in two parts."""
    return [
        {0: DeltaToolCall(name=name, json_args=json_args[:4], tool_call_id=tool_call_id)},
        {0: DeltaToolCall(json_args=json_args[4:], tool_call_id=tool_call_id)},
    ]


HELLO = ["Hello", ", world."]


def weather(city: str):
    """The weather of a city."""
    return {"city": city, "celsius": 21}


def agent(*answers, tools=(weather,), **settings):
    """An agent with a scripted model."""
    made = Agent(model(*answers), **settings)
    for tool in tools:
        made.tool_plain(tool)
    return made


def agent_that_asks(*answers):
    """An agent whose tool needs an approval."""
    made = agent(*answers, tools=(), output_type=[str, DeferredToolRequests])
    made.tool_plain(requires_approval=True)(weather)
    return made


def fails(city: str):
    """A tool that wants another input."""
    raise ModelRetry(f"no such city: {city}")


def crashes(city: str):
    """A tool with a bug."""
    raise RuntimeError(f"no service for {city}")


def nothing(city: str) -> None:
    """A tool that returns nothing."""


def with_data(city: str):
    """A tool that sends a data part beside its output."""
    return ToolReturn(21, metadata=[DataChunk(type="data-city", id=city, data={"name": city})])


def answered(approved):
    """The conversation after an approval."""
    part = {
        "type": "tool-weather",
        "toolCallId": "call-1",
        "state": "approval-responded",
        "input": {"city": "Paris"},
        "approval": {"id": "call-1", "approved": approved},
    }
    return [QUESTION, {"id": "a1", "role": "assistant", "parts": [{"type": "step-start"}, part]}]


THINKING = [{0: DeltaThinkingPart(content="Let me")}, {0: DeltaThinkingPart(content=" see.")}]
SCENARIOS = {
    "text": lambda: (agent(HELLO), [QUESTION]),
    "reasoning": lambda: (agent([*THINKING, *HELLO]), [QUESTION]),
    "tool": lambda: (agent(call(), HELLO), [QUESTION]),
    "tool_retried": lambda: (agent(call("fails"), HELLO, tools=(fails,)), [QUESTION]),
    "tool_input_wrong": lambda: (
        agent(call(json_args='{"town":"Paris"}'), call(tool_call_id="call-2"), HELLO),
        [QUESTION],
    ),
    "tool_input_no_json": lambda: (agent(call(json_args='{"city":"Par'), HELLO), [QUESTION]),
    "tool_crashes": lambda: (agent(call("crashes"), HELLO, tools=(crashes,)), [QUESTION]),
    "tool_without_output": lambda: (agent(call("nothing"), HELLO, tools=(nothing,)), [QUESTION]),
    "tool_with_data": lambda: (agent(call("with_data"), HELLO, tools=(with_data,)), [QUESTION]),
    "model_fails": lambda: (agent([RuntimeError("overloaded")]), [QUESTION]),
    "model_fails_in_text": lambda: (agent(["Hel", RuntimeError("overloaded")]), [QUESTION]),
    "model_fails_in_tool_call": lambda: (agent([*call()[:1], RuntimeError("overloaded")]), [QUESTION]),
    "approval_asked": lambda: (agent_that_asks(call()), [QUESTION]),
    "approval_given": lambda: (agent_that_asks(HELLO), answered(approved=True)),
    "approval_refused": lambda: (agent_that_asks(HELLO), answered(approved=False)),
}


async def record(made, messages):
    """The bytes that the adapter sends for one request."""
    body = json.dumps({"trigger": "submit-message", "id": "chat-1", "messages": messages}).encode()
    adapter = VercelAIAdapter(
        agent=made, run_input=VercelAIAdapter.build_run_input(body), sdk_version=6, server_message_id="message-1"
    )
    return "".join([chunk async for chunk in adapter.encode_stream(adapter.run_stream())])


def settled(text):
    """The text with ids and times that are the same each time."""
    ids = {}
    uuids = r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|\b[0-9a-f]{32}\b"
    text = re.sub(uuids, lambda found: ids.setdefault(found[0], f"id-{len(ids) + 1}"), text)
    return re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)", "2025-01-02T03:04:05Z", text)


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, scenario in SCENARIOS.items():
        (folder / f"{name}.sse").write_text(settled(asyncio.run(record(*scenario()))))
