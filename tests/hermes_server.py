"""Records streams of the real API server of Hermes Agent, whose model is a scripted one on the loopback.

Run it with a Python that has `hermes-agent` and `aiohttp`: `python tests/hermes_server.py FOLDER ROUTE [SCENARIO...]`,
where the route is `chat/completions` or `responses`. It writes the body of each answer as `FOLDER/SCENARIO.sse`.
Nothing but the loopback is asked.
"""

import asyncio
import json
import os
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

KEY = "for-the-loopback-only-" + "0" * 20
USAGE = {"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 15}
CUT = "cut"
CONFIG = """
model: {{default: scripted, provider: custom, base_url: "{base_url}", api_key: none, context_length: 128000}}
terminal: {{backend: local, cwd: "{folder}"}}
agent: {{max_turns: 5}}
"""

#: What a scripted model does when it is asked: a list of chunks, a status, or `CUT`.
Answer = list[dict[str, Any]] | int | str


def chunk(delta: dict[str, Any], finish_reason: str | None = None) -> dict[str, Any]:
    """A chunk of the model's answer."""
    choice = {"index": 0, "delta": delta, "finish_reason": finish_reason}
    head = {"id": "answer", "object": "chat.completion.chunk", "created": 1, "model": "scripted"}
    return {**head, "choices": [choice], **({"usage": USAGE} if finish_reason else {})}


def text(*parts: str, finish_reason: str = "stop") -> Answer:
    """An answer in words."""
    return [chunk({"role": "assistant"}), *(chunk({"content": part}) for part in parts), chunk({}, finish_reason)]


def calls(*wanted: tuple[str, str, Any], saying: str = "") -> Answer:
    """An answer that asks for tools: the id of each call, the tool's name, its arguments or their text."""
    answer = [chunk({"role": "assistant"}), *([chunk({"content": saying})] if saying else [])]
    for index, (call_id, name, given) in enumerate(wanted):
        arguments = given if isinstance(given, str) else json.dumps(given)
        function = {"name": name, "arguments": arguments[:8]}
        answer.append(
            chunk({"tool_calls": [{"index": index, "id": call_id, "type": "function", "function": function}]})
        )
        answer.append(chunk({"tool_calls": [{"index": index, "function": {"arguments": arguments[8:]}}]}))
    return [*answer, chunk({}, "tool_calls")]


LS, READ = ("terminal", {"command": "ls"}), ("read_file", {"path": "README.md"})

#: What the model answers, one answer after the other.
SCRIPTS: dict[str, list[Answer]] = {
    "plain": [text("The", " file", " is read.")],
    "tool": [calls(("call_1", *LS), saying="Let me look."), text("One", " file.")],
    "parallel": [calls(("call_a", *READ), ("call_b", "search_files", {"pattern": "One"})), text("Both", " done.")],
    "two_rounds": [calls(("call_1", *LS)), calls(("call_2", *READ)), text("Done.")],
    "same_id": [calls(("call_1", *LS)), calls(("call_1", *READ)), text("Done.")],
    "same_id_parallel": [calls(("call_1", *READ), ("call_1", "search_files", {"pattern": "One"})), text("Done.")],
    "tool_fails": [calls(("call_1", "read_file", {"path": "missing.md"})), text("It is missing.")],
    "unknown_tool": [calls(("call_1", "no_such_tool", {})), text("There is none.")],
    "cut_arguments": [calls(("call_1", "terminal", '{"command": ')), text("Sorry.")],
    "unicode": [calls(("call_1", "terminal", {"command": "echo Größe"})), text("Größe", " → ", "5 🎉\nnext\r\nline")],
    "reasoning": [[chunk({"role": "assistant"}), chunk({"reasoning_content": "Hm"}), *text("Yes.")]],
    "empty": [text("")],
    "slow_tool": [calls(("call_1", "terminal", {"command": "sleep 3"})), text("Awake.")],
    "subagent": [calls(("call_1", "delegate_task", {"goal": "greet"})), text("Hello."), text("Done.")],
    "too_many_turns": [calls((f"call_{turn}", "terminal", {"command": f"echo {turn}"})) for turn in range(1, 8)],
    "token_limit": [text("cut", finish_reason="length")],
    "model_cut": [CUT],
    "model_error": [400],
    "model_error_after_tool": [calls(("call_1", *LS)), 400],
}  # fmt: skip


class Model:
    """A server that speaks like a model's, and answers by a script, whose last answer it repeats."""

    def __init__(self) -> None:
        self.script: list[Answer] = []

    async def serve(self) -> str:
        """Starts the server; returns its address, as clients of the model want it."""
        from aiohttp import web

        app = web.Application()
        app.router.add_post("/v1/chat/completions", self.answer)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        return f"http://127.0.0.1:{runner.addresses[0][1]}/v1"

    async def answer(self, request: Any) -> Any:
        """Answers one request for a completion."""
        from aiohttp import web

        stream = (await request.json()).get("stream")
        answer = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        if isinstance(answer, int):
            return web.json_response({"error": {"message": f"scripted {answer}"}}, status=answer)
        if not stream and isinstance(answer, list):
            said = "".join(one["choices"][0]["delta"].get("content", "") for one in answer)
            choice = {"index": 0, "message": {"role": "assistant", "content": said}, "finish_reason": "stop"}
            return web.json_response({"id": "answer", "object": "chat.completion", "choices": [choice], "usage": USAGE})
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        for one in answer if isinstance(answer, list) else [chunk({"role": "assistant", "content": "Half of"})]:
            await response.write(b"data: " + json.dumps(one).encode() + b"\n\n")
            await asyncio.sleep(0.02)
        if answer == CUT:
            request.transport.close()
        else:
            await response.write(b"data: [DONE]\n\n")
        return response


class Agent:
    """What a scripted agent can do: say something, begin and end tools, and write as servers once did."""

    def __init__(self, given: dict[str, Any]) -> None:
        self.say: Callable[[Any], None] = given["stream_delta_callback"]
        self.start: Callable[[str, str, Any], None] = given["tool_start_callback"]
        self.complete: Callable[[str, str, Any, str], None] = given["tool_complete_callback"]
        cells = [cell.cell_contents for cell in self.say.__closure__ or ()]
        self.put = next(cell.put for cell in cells if hasattr(cell, "put"))


async def _legacy(agent: Agent) -> None:
    """What servers sent before there was a toolCallId."""
    agent.put(("__tool_progress__", {"tool": "terminal", "emoji": "💻", "label": "ls"}))
    agent.put(("__tool_progress__", {"tool": "read_file", "emoji": "📖", "label": "README.md"}))
    agent.say("One file.")


async def _internal(agent: Agent) -> None:
    agent.start("call_0", "_thinking", {})
    agent.complete("call_0", "_thinking", {}, "")
    agent.say("One file.")


async def _crash(agent: Agent) -> None:
    agent.start("call_1", *LS)
    raise RuntimeError("the agent crashed")


async def _unwritable(agent: Agent) -> None:
    agent.start("call_1", *LS)
    agent.say(object())
    await asyncio.sleep(0.2)


async def _cancelled(agent: Agent) -> None:
    agent.start("call_1", *LS)
    await asyncio.sleep(0.1)
    raise asyncio.CancelledError


#: What no model can bring about: here the agent is scripted, and the server's own writer is at work.
AGENTS: dict[str, Callable[[Agent], Awaitable[None]]] = {
    "legacy_progress": _legacy,
    "internal_tool": _internal,
    "crash_in_tool": _crash,
    "unwritable_text": _unwritable,
    "cancelled_in_tool": _cancelled,
}


def scripted(run: Callable[[Agent], Awaitable[None]]) -> Callable[..., Awaitable[Any]]:
    """Makes what the server calls to run an agent."""

    async def run_agent(**given: Any) -> tuple[dict[str, Any], dict[str, int]]:
        agent = Agent(given)
        agent.say("Let me look.")
        await run(agent)
        return {"final_response": "One file."}, {"input_tokens": 20, "output_tokens": 10, "total_tokens": 30}

    return run_agent


async def record(folder: Path, route: str, names: list[str]) -> None:
    """Starts the model and the server, asks for each scenario, and writes what comes."""
    from aiohttp import ClientError, ClientSession
    from gateway.config import PlatformConfig
    from gateway.platforms import api_server

    model = Model()
    address = await model.serve()
    home = Path(os.environ["HERMES_HOME"])
    (home / "config.yaml").write_text(CONFIG.format(base_url=address, folder=Path.cwd()))
    api_server.CHAT_COMPLETIONS_SSE_KEEPALIVE_SECONDS = 1.0  # instead of 30
    settings = {"host": "127.0.0.1", "port": free_port(), "key": KEY}
    server = api_server.APIServerAdapter(PlatformConfig(enabled=True, extra=settings))
    await server.connect()
    run_agent = server._run_agent
    async with ClientSession(headers={"Authorization": f"Bearer {KEY}"}) as client:
        for name in names or [*SCRIPTS, *AGENTS]:
            model.script = list(SCRIPTS.get(name, []))
            server._run_agent = scripted(AGENTS[name]) if name in AGENTS else run_agent
            asked = {"input": name} if route == "responses" else {"messages": [{"role": "user", "content": name}]}
            body = {"model": "hermes-agent", "stream": True, **asked}
            url = f"http://127.0.0.1:{settings['port']}/v1/{route}"
            received = b""
            try:
                async with client.post(url, json=body) as response:
                    async for received_now in response.content.iter_any():
                        received += received_now
            except ClientError:
                pass  # the server hung up: what has come is the stream
            (folder / f"{name}.sse").write_bytes(received)


def free_port() -> int:
    """A port of the loopback that nothing listens at."""
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


if __name__ == "__main__":
    out = Path(sys.argv[1]).resolve()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["HERMES_HOME"] = scratch
        work = Path(scratch) / "work"
        work.mkdir()
        (work / "README.md").write_text("# One\n")
        os.chdir(work)
        asyncio.run(record(out, sys.argv[2], sys.argv[3:]))
        sys.stdout.flush()
    os._exit(0)  # the server's own threads would keep it alive
