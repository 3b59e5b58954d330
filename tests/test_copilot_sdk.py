"""A monitor attached to the client's SDK: what came over the wire is checked as it comes, and nothing is in its way."""

import asyncio
import json
import logging
import os
import re
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import copilot_cli
import pytest
from session_events import DecodeError, Finding, Policy, RuleError, validate
from session_events.copilot import DIALECT
from session_events.integrations.copilot_sdk import attach

ABORTED = "cli-1.0.102/abort_tool_anthropic.live.jsonl"
SUBAGENT = "cli-1.0.49/subagent_anthropic.live.jsonl"


class Rpc:
    """The part of the SDK's JSON-RPC client that takes notifications, and the SDK's own handler of these."""

    def __init__(self) -> None:
        self.theirs: list[dict[str, Any]] = []
        self.notification_handler: Any = self.handle

    def handle(self, _method: str, params: dict[str, Any]) -> None:
        self.theirs.append(params)
        if isinstance(params, dict) and params.get("fails"):
            raise ValueError("the SDK cannot read this")

    def set_notification_handler(self, handler: Any) -> None:
        self.notification_handler = handler

    def send(self, path: Path, session_id: str = "s") -> None:
        """Sends the events of a recording."""
        for line in path.read_bytes().splitlines():
            self.notification_handler("session.event", {"sessionId": session_id, "event": json.loads(line)})


def client(rpc: Rpc) -> Any:
    return SimpleNamespace(_client=rpc)


def told(findings: list[Finding]) -> list[tuple[str, str, int | None]]:
    return sorted((finding.rule, finding.code, finding.line) for finding in findings)


@pytest.mark.parametrize("name", [ABORTED, SUBAGENT, "cli-1.0.21/repro1064_anthropic.live.jsonl"])
def test_what_an_attached_monitor_finds_is_what_validate_finds_in_the_recording(recordings, name):
    async def live() -> list[Finding]:
        found: list[Finding] = []
        rpc = Rpc()
        theirs = rpc.notification_handler
        attachment = attach(client(rpc), on_finding=found.append)
        rpc.send(recordings / name)
        rpc.notification_handler("session.lifecycle", {})
        attachment.detach()
        assert rpc.notification_handler == theirs
        assert len(rpc.theirs) == 1 + len((recordings / name).read_bytes().splitlines())
        assert attachment.report().events == len(rpc.theirs) - 1
        return found

    report = validate(recordings / name, DIALECT, partial=True)
    assert told(asyncio.run(live())) == told(report.findings)


def test_a_session_hears_of_its_own_events_alone_and_is_seen_from_the_middle(recordings):
    async def live() -> tuple[list[Finding], int]:
        found: list[Finding] = []
        rpc = Rpc()
        attachment = attach(SimpleNamespace(_client=rpc, session_id="mine"), on_finding=found.append)
        rpc.send(recordings / SUBAGENT, "other")
        end = next(line for line in (recordings / ABORTED).read_bytes().splitlines() if b"assistant.turn_end" in line)
        rpc.notification_handler("session.event", {"sessionId": "mine", "event": json.loads(end)})
        attachment.detach()
        return found, attachment.report().events

    assert asyncio.run(live()) == ([], 1)


def test_strict_mode_ends_the_block_with_the_first_error(recordings):
    async def live() -> None:
        rpc = Rpc()
        async with attach(client(rpc), strict=True, policy=Policy(ignore=["shape"]), on_finding=lambda _: None):
            rpc.send(recordings / SUBAGENT)
            await asyncio.sleep(60)

    with pytest.raises(RuleError) as error:
        asyncio.run(asyncio.wait_for(live(), 30))
    assert (error.value.finding.rule, error.value.finding.line) == ("usage", 54)


def test_strict_mode_without_a_block_raises_when_it_is_detached(recordings):
    async def live() -> None:
        rpc = Rpc()
        attachment = attach(client(rpc), strict=True)
        rpc.send(recordings / SUBAGENT)
        attachment.detach()

    with pytest.raises((DecodeError, RuleError)):
        asyncio.run(live())


def test_what_is_raised_in_the_block_and_a_cancellation_from_outside_come_first(recordings):
    async def raising() -> None:
        rpc = Rpc()
        async with attach(client(rpc), strict=True):
            rpc.send(recordings / SUBAGENT)
            raise KeyError("mine")

    with pytest.raises(KeyError):
        asyncio.run(raising())

    async def cancelled() -> bool:
        async def block() -> None:
            async with attach(client(Rpc()), strict=True):
                await asyncio.sleep(60)

        task = asyncio.create_task(block())
        await asyncio.sleep(0.01)
        task.cancel()
        await asyncio.wait([task])
        return task.cancelled()

    assert asyncio.run(cancelled())


def test_a_block_that_strict_mode_ends_leaves_no_cancellation_behind(recordings):
    async def live(*, in_time: bool) -> tuple[int, str]:
        rpc, said = Rpc(), ""
        try:
            async with attach(client(rpc), strict=True, on_finding=lambda _: None):
                if in_time:  # the block is over before the cancellation reaches it
                    rpc.send(recordings / SUBAGENT)
                else:  # the block turns it into something else
                    asyncio.get_running_loop().call_soon(rpc.send, recordings / SUBAGENT)
                    try:
                        await asyncio.sleep(60)
                    finally:
                        raise KeyError("mine")
        except (DecodeError, RuleError, KeyError) as error:
            said = type(error).__name__
        await asyncio.sleep(0)
        task = asyncio.current_task()
        assert task is not None
        return task.cancelling(), said

    assert asyncio.run(live(in_time=False)) == (0, "KeyError")
    assert asyncio.run(live(in_time=True)) in ((0, "RuleError"), (0, "DecodeError"))


def test_what_takes_the_findings_may_fail_and_stops_nothing(recordings, caplog):
    def fail(_: Finding) -> None:
        raise KeyError("mine")

    async def live() -> int:
        rpc = Rpc()
        attachment = attach(client(rpc), on_finding=fail)
        rpc.send(recordings / SUBAGENT)
        attachment.detach()
        return attachment.report().events

    assert asyncio.run(live()) == len((recordings / SUBAGENT).read_bytes().splitlines())
    assert "on_finding failed at: line 39: error[reasoning/unclosed]" in caplog.text


def test_findings_are_logged_at_the_level_of_their_severity(recordings, caplog):
    async def live() -> None:
        rpc = Rpc()
        attachment = attach(client(rpc))
        rpc.send(recordings / SUBAGENT)
        attachment.detach()

    with caplog.at_level(logging.DEBUG, "session_events"):
        asyncio.run(live())
    report = validate(recordings / SUBAGENT, DIALECT, partial=True)
    levels = Counter(record.levelname.lower() for record in caplog.records)
    assert levels == Counter(finding.severity for finding in report.findings)
    assert {record.name for record in caplog.records} == {"session_events.integrations.copilot_sdk"}


def test_a_stall_is_told_within_a_second_of_its_deadline_and_what_is_open_has_an_age(recordings):
    lines = (recordings / ABORTED).read_bytes().splitlines()
    upto = next(place for place, line in enumerate(lines) if b'"type":"tool.execution_start"' in line) + 1

    async def live() -> tuple[list[tuple[float, Finding]], list[Any]]:
        found: list[tuple[float, Finding]] = []
        rpc = Rpc()
        attachment = attach(
            client(rpc),
            on_finding=lambda finding: found.append((time.monotonic() - began, finding)),
            policy=Policy(ignore=["shape"]),
            deadlines={"tool": 0.5},
        )
        for line in lines[:upto]:
            rpc.notification_handler("session.event", {"sessionId": "s", "event": json.loads(line)})
        began = time.monotonic()
        await asyncio.sleep(1.4)
        spans = list(attachment.open_spans())
        attachment.detach()
        await asyncio.sleep(0.3)
        return found, spans

    found, spans = asyncio.run(live())
    assert [(finding.rule, finding.code, finding.line) for _, finding in found] == [("tool", "stalled", upto)]
    assert 0.45 < found[0][0] < 1.5
    assert {span.rule for span in spans} >= {"turn", "tool", "work"}
    assert all(span.age is not None and span.age >= 1.3 and span.session_id == "s" for span in spans)


def test_what_the_sdk_cannot_read_is_checked_all_the_same_and_its_error_is_not_swallowed():
    async def live() -> list[Finding]:
        found: list[Finding] = []
        rpc = Rpc()
        attachment = attach(client(rpc), on_finding=found.append)
        of_session = attach(SimpleNamespace(_client=rpc, session_id="s"), on_finding=lambda _: None)
        with pytest.raises(ValueError, match="cannot read"):
            rpc.notification_handler("session.event", {"sessionId": "s", "event": {"type": "new"}, "fails": True})
        for hostile in ({}, {"sessionId": 3, "event": []}, {"sessionId": "s", "event": {"type": "\ud800"}}):
            rpc.notification_handler("session.event", hostile)
        for strange in (None, []):
            rpc.notification_handler("session.event", strange)
        of_session.detach()
        attachment.detach()
        attachment.detach()
        return found

    assert Counter(finding.code for finding in asyncio.run(live()))["bad-message"] >= 2


def test_one_that_hooked_in_later_stays_and_gets_its_events():
    async def live() -> tuple[int, list[str]]:
        rpc, later = Rpc(), []
        attachment = attach(client(rpc), on_finding=lambda _: None)
        before = rpc.notification_handler

        def hooked(method: str, params: dict[str, Any]) -> None:
            later.append(method)
            before(method, params)

        rpc.set_notification_handler(hooked)
        attachment.detach()
        rpc.notification_handler("session.event", {"sessionId": "s", "event": {}})
        return attachment.report().events, [*later, *(["theirs"] * len(rpc.theirs))]

    assert asyncio.run(live()) == (0, ["session.event", "theirs"])


@pytest.mark.parametrize("thing", [None, object(), SimpleNamespace(_client=None)])
def test_what_is_no_started_client_is_refused(thing):
    async def live() -> None:
        attach(thing)

    with pytest.raises(TypeError, match="expected a started CopilotClient, or a CopilotSession"):
        asyncio.run(live())


@pytest.mark.registry
def test_the_real_client_is_checked_live_and_its_log_watched(tmp_path):
    """Plain, tool, reasoning, sub-agent, silence, cut, abort: what is found live is found in the recording, too."""
    copilot = pytest.importorskip("copilot")
    program = copilot_cli.executable()
    wire = tmp_path / "wire.jsonl"
    with copilot_cli.model() as provider:
        found, events, said = asyncio.run(asyncio.wait_for(_converse(copilot, program, provider, tmp_path, wire), 120))
    types = Counter(message["params"]["event"]["type"] for message in map(json.loads, wire.read_text().splitlines()))
    for needed in (
        "external_tool.completed",
        "assistant.reasoning",
        "subagent.completed",
        "abort",
        "assistant.turn_retry",
    ):
        assert types[needed], needed
    assert events == types.total()
    stalled = [(late, finding) for late, finding in found if finding.code == "stalled"]
    assert {finding.rule for _, finding in stalled} == {"message"}
    assert 1.0 <= stalled[0][0] < 3.0, "the first silence is that of the model; a busy machine may be late itself"
    report = validate(wire, DIALECT, partial=True)
    assert told([finding for _, finding in found if finding.code != "stalled"]) == told(report.findings)
    assert report.counts["error"] == 0
    (log,) = tmp_path.glob("home/**/events.jsonl")
    recorded = validate(log, DIALECT, partial=True)
    seen = int(re.search(r": ([\d,]+) events, log", said.splitlines()[-1])[1].replace(",", ""))
    assert recorded.events - 1 <= seen <= recorded.events, "the client may write its last event after the watch"
    assert recorded.counts["error"] == 0
    assert "error[" not in said


@pytest.mark.registry
@pytest.mark.parametrize(
    ("version", "findings"), [("0.2.3", {"usage/outside": 4, "shape/bad-value": 1}), ("1.0.0b4", {})]
)
def test_older_sdks_are_checked_with_the_clients_that_they_bring_along(tmp_path, version, findings):
    """CLI 1.0.21 reports no turns of Anthropic's models, and another reason for an abort; 1.0.46 is healthy."""
    place = copilot_cli.older_sdk(version)
    environment = {**os.environ, "PYTHONPATH": str(place)}
    with copilot_cli.model() as provider:
        script = [sys.executable, str(Path(__file__).parent / "older_sdk.py"), str(tmp_path), json.dumps(provider)]
        said = subprocess.run(script, env=environment, check=True, capture_output=True, text=True, timeout=180).stdout
    live = json.loads(said)
    report = validate(tmp_path / "wire.jsonl", DIALECT, partial=True)
    assert live["events"] == report.events > 50
    assert live["heard"] > 50, "the user's own handler has its events as before"
    assert [tuple(finding) for finding in live["found"]] == told(report.findings)
    names = (f"{finding.rule}/{finding.code}" for finding in report.findings if finding.severity == "error")
    assert Counter(names) == findings


async def _converse(
    copilot: Any, program: Path, provider: dict[str, str], folder: Path, wire: Path
) -> tuple[list[tuple[float, Finding]], int, str]:
    """Talks with the client.

    Returns:
        Each finding and the seconds since the last delta of a message, how many events were checked, and what
        `session-events watch` said of the log.
    """
    from copilot.client import RuntimeConnection
    from copilot.session import PermissionHandler

    home = folder / "home"
    home.mkdir()
    connection = RuntimeConnection.for_stdio(path=str(program), args=["--no-auto-update"])
    client = copilot.CopilotClient(
        connection=connection, env=copilot_cli.environment(home), working_directory=str(folder)
    )
    await client.start()
    rpc, last, found = client._client, 0.0, []
    theirs = rpc.notification_handler
    with wire.open("w") as file:

        def record(method: str, params: dict[str, Any]) -> None:
            nonlocal last
            if method == "session.event":
                file.write(json.dumps({"jsonrpc": "2.0", "method": method, "params": params}) + "\n")
                if params["event"]["type"] in ("assistant.message_delta", "assistant.streaming_delta"):
                    last = time.monotonic()
            theirs(method, params)

        rpc.set_notification_handler(record)
        attachment = attach(
            client,
            on_finding=lambda finding: found.append((time.monotonic() - last, finding)),
            deadlines={"message": 1.0},
        )
        session = await client.create_session(
            model="claude-sonnet-4.5",
            provider=provider,
            tools=[copilot_cli.lookup()],
            streaming=True,
            on_permission_request=PermissionHandler.approve_all,
            custom_agents=[{"name": "researcher", "description": "looks", "prompt": "Look.", "tools": ["view"]}],
        )
        log = home / ".copilot" / "session-state" / session.session_id / "events.jsonl"
        watching = subprocess.Popen(
            [sys.executable, "-m", "session_events", "watch", "--no-config", str(log)],
            stdout=subprocess.PIPE,
            text=True,
        )
        for prompt in ("Say it.", "TOOL", "REASON", "DELEGATE", "SILENT"):
            await session.send_and_wait(prompt, timeout=60)
        with pytest.raises(Exception, match="stream ended"):
            await session.send_and_wait("CUT", timeout=60)
        await session.send("FOREVER")
        await asyncio.sleep(1)
        await session.abort()
        await asyncio.sleep(1)
        await client.stop()
        for pipe in (rpc.process.stdin, rpc.process.stdout, rpc.process.stderr):
            pipe.close()  # the SDK leaves them open
        attachment.detach()
    watching.send_signal(2)
    said, _ = watching.communicate(timeout=60)
    return found, attachment.report().events, said
