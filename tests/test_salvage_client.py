"""What docs/salvage.md says of damaged logs: how they look, what the command says, and what the real client does."""

import asyncio
import json
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import copilot_cli
import pytest
import salvage_examples
from salvage_examples import CLIENTS, EXAMPLES, OBSTACLES, RECORDING
from session_events.copilot import DIALECT
from session_events.salvage import KINDS, diagnose

COMMAND = Path(sys.executable).with_name("session-events")


def test_the_page_is_what_the_command_says():
    """If messages have changed for the better, run `python tests/salvage_examples.py`."""
    assert salvage_examples.PAGE.read_text() == salvage_examples.page()


def test_the_page_has_each_kind_and_each_rule_that_says_resume():
    assert list(EXAMPLES) == list(KINDS)
    rules = DIALECT.schema["x-stream"]["rules"]
    assert set(OBSTACLES) == {rule["id"] for rule in rules if "resume" in rule}
    assert set(CLIENTS) == {*KINDS, *OBSTACLES} - {"not-a-log"}


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_of_its_kind(name, tmp_path):
    path = tmp_path / "events.jsonl"
    path.write_bytes(EXAMPLES[name](RECORDING.read_bytes().splitlines())[0])
    assert set(diagnose(path, DIALECT, max_line=2_000 if name == "line-too-long" else 1 << 25).counts) == {name}


class Talk:
    """A client with a home of its own, and a session in it."""

    def __init__(self, home: Path, provider: dict[str, str], session_id: str = "") -> None:
        self.home = home
        self.provider = provider
        self.session_id = session_id

    @property
    def log(self) -> Path:
        return self.home / ".copilot" / "session-state" / self.session_id / "events.jsonl"

    def say(self, *prompts: str) -> None:
        """Begins the session, or resumes it, and says something in it."""
        asyncio.run(asyncio.wait_for(self._say(prompts), 90))

    async def _say(self, prompts: tuple[str, ...]) -> None:
        copilot = pytest.importorskip("copilot")
        from copilot.client import RuntimeConnection
        from copilot.session import PermissionHandler
        from copilot.tools import Tool, ToolResult

        async def look(_: Any) -> Any:
            return ToolResult(text_result_for_llm="found", result_type="success")

        schema = {"type": "object", "properties": {"q": {"type": "string"}}}
        tool = Tool(name="lookup", description="looks up", handler=look, parameters=schema, skip_permission=True)
        client = copilot.CopilotClient(
            connection=RuntimeConnection.for_stdio(path=str(copilot_cli.executable()), args=["--no-auto-update"]),
            env=copilot_cli.environment(self.home),
            working_directory=str(self.home),
        )
        options: dict[str, Any] = {
            "model": "claude-sonnet-4.5",
            "provider": self.provider,
            "tools": [tool],
            "streaming": True,
            "on_permission_request": PermissionHandler.approve_all,
        }
        await client.start()
        rpc = client._client
        try:
            if self.session_id:
                session = await client.resume_session(self.session_id, **options)
            else:
                session = await client.create_session(**options)
            for prompt in prompts:
                await session.send_and_wait(prompt, timeout=60)
            self.session_id = session.session_id
        finally:
            await client.stop()
            for pipe in (rpc.process.stdin, rpc.process.stdout, rpc.process.stderr):
                pipe.close()  # the SDK leaves them open


@pytest.fixture(scope="module")
def provider():
    with copilot_cli.model() as found:
        yield found


@pytest.fixture(scope="module")
def talk(provider, tmp_path_factory):
    """A session that has ended, in which a tool has been called."""
    copilot_cli.executable()
    begun = Talk(tmp_path_factory.mktemp("home"), provider)
    begun.say("TOOL", "Say it.")
    return begun


def ids(log: bytes) -> Counter[str]:
    return Counter(event["id"] for event in map(json.loads, log.splitlines()) if "id" in event)


@pytest.mark.registry
@pytest.mark.parametrize("with_doctor", [False, True], ids=["alone", "after doctor"])
@pytest.mark.parametrize("name", CLIENTS)
def test_the_real_client_does_with_a_damaged_log_what_the_page_says(name, with_doctor, talk, tmp_path, monkeypatch):
    lines = talk.log.read_bytes().splitlines()
    inflict = EXAMPLES.get(name) or OBSTACLES[name]
    data, _ = inflict(lines)
    before = ids(b"\n".join(lines))
    if name == "torn-end":
        before = ids(b"\n".join(lines[: data.count(b"\n") + 1]))
    elif name in OBSTACLES:
        before = ids(data)
    home = tmp_path / "home"
    shutil.copytree(talk.home, home)
    again = Talk(home, talk.provider, talk.session_id)
    again.log.write_bytes(data)
    if with_doctor:
        subprocess.run([COMMAND, "doctor", "--in-place", again.log], stdout=subprocess.DEVNULL, check=False)
    asked: list[Any] = []
    answer = copilot_cli._blocks

    def listening(messages: list[dict[str, Any]]) -> Any:
        asked.append(messages)
        return answer(messages)

    monkeypatch.setattr(copilot_cli, "_blocks", listening)
    expected = CLIENTS[name]
    if expected.does.startswith("refuses"):
        with pytest.raises(Exception, match=r"(?i)session"):
            again.say("Say it again.")
        return
    again.say("Say it again.")
    after = ids(again.log.read_bytes())
    assert len(before - Counter(set(after))) == (expected.mended if with_doctor else expected.lost)
    backups = list(again.log.parent.glob("events.jsonl.backup-before-recovery-*"))
    left_out = not with_doctor and "out" in expected.does
    assert [path.read_bytes() for path in backups] == [data] * left_out, "it keeps the log as it was"
    told = json.dumps(asked)
    twice = name == "duplicate" and not with_doctor
    assert ("interrupted" in told) == (twice or name == "tool-result")
    assert (max(after.values()) > 1) == twice
    requests = [part for message in asked[0] for part in message["content"] if part["type"] == "tool_use"]
    assert (len(requests) > 1) == twice
    if not with_doctor and backups:
        mended = tmp_path / "backup.jsonl"
        shutil.copy(backups[0], mended)
        subprocess.run([COMMAND, "doctor", "--in-place", mended], stdout=subprocess.DEVNULL, check=False)
        assert len(before - ids(mended.read_bytes())) == expected.mended, "doctor saves the events from it"
