"""Records streams of Responses events that clients make of the chat completions of a scripted model on the loopback.

Run it with a Python that has `aiohttp` and either of the packages: `python tests/responses_server.py FOLDER PACKAGE`,
where the package is `litellm` or `openai-agents`. It writes what the package yields as `FOLDER/SCENARIO.sse`: neither
is a server, so the events are written here, as they are.
"""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

from hermes_server import Answer, Model, calls, chunk, text

READ = ("read_file", {"path": "README.md"})
THOUGHT = [chunk({"role": "assistant"}), chunk({"reasoning_content": "Hm"}), chunk({"reasoning_content": ", so"})]

#: What the model answers.
SCRIPTS: dict[str, Answer] = {
    "text": text("The", " file", " is read."),
    "call": calls(("call_1", *READ)),
    "text_and_call": calls(("call_1", *READ), saying="Let me look."),
    "calls": calls(("call_a", *READ), ("call_b", *READ)),
    "reasoning": [*THOUGHT, *text("Yes.")[1:]],
    "reasoning_and_call": [*THOUGHT, *calls(("call_1", *READ))[1:]],
    "refusal": [*(chunk({"refusal": part}) for part in ("I can", "not.")), chunk({}, "stop")],
    "token_limit": text("cut", finish_reason="length"),
    "cut": "cut",
}  # fmt: skip
PARAMETERS = {"type": "object", "properties": {"path": {"type": "string"}}, "required": ["path"]}


async def of_litellm(address: str, prompt: str) -> AsyncIterator[tuple[str, str]]:
    """What the package `litellm` makes of a model that knows chat completions only."""
    os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"  # it is downloaded otherwise
    import litellm

    litellm.telemetry = False
    tool = {"type": "function", "name": "read_file", "description": "Reads a file.", "parameters": PARAMETERS}
    where = {"api_base": address, "api_key": "none", "max_retries": 0}
    stream = await litellm.aresponses(model="deepseek/scripted", input=prompt, stream=True, tools=[tool], **where)
    async for event in stream:
        yield getattr(event.type, "value", event.type), event.model_dump_json(exclude_none=True)


async def of_openai_agents(address: str, prompt: str) -> AsyncIterator[tuple[str, str]]:
    """What the package `openai-agents` makes of a model that knows chat completions only."""
    from agents import FunctionTool, ModelSettings, ModelTracing, OpenAIChatCompletionsModel, set_tracing_disabled
    from openai import AsyncOpenAI

    async def invoke(*_: Any) -> str:
        return ""

    set_tracing_disabled(True)
    schema = {**PARAMETERS, "additionalProperties": False}
    tool = FunctionTool(name="read_file", description="Reads a file.", params_json_schema=schema, on_invoke_tool=invoke)
    client = AsyncOpenAI(base_url=address, api_key="none", max_retries=0)
    ids = {"previous_response_id": None, "conversation_id": None, "prompt": None}
    model = OpenAIChatCompletionsModel("scripted", client)
    stream = model.stream_response(None, prompt, ModelSettings(), [tool], None, [], ModelTracing.DISABLED, **ids)
    async for event in stream:
        yield event.type, event.model_dump_json(exclude_unset=True, by_alias=True)


MAKERS: dict[str, Callable[[str, str], AsyncIterator[tuple[str, str]]]] = {
    "litellm": of_litellm,
    "openai-agents": of_openai_agents,
}


async def record(folder: Path, package: str) -> None:
    """Starts the model, asks for each scenario, and writes what comes until it ends or fails."""
    model = Model()
    address = await model.serve()
    for name, script in SCRIPTS.items():
        model.script = [script]
        stream = ""
        try:
            async for event, data in MAKERS[package](address, name):
                stream += f"event: {event}\ndata: {data}\n\n"
        except Exception as error:  # noqa: BLE001  # whatever ends the stream
            sys.stderr.write(f"{name}: {type(error).__name__}\n")
        (folder / f"{name}.sse").write_text(stream)


if __name__ == "__main__":
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    asyncio.run(record(out, sys.argv[2]))
    os._exit(0)  # the packages' own threads would keep it alive
