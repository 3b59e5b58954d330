"""Talks with the client that an older SDK brings along, a monitor attached; `python older_sdk.py FOLDER PROVIDER`.

It runs in a process of its own, for there is but one SDK in one. It writes what came over the wire, and prints what the
monitor found, as JSON.
"""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

import copilot_cli
from copilot import CopilotClient
from copilot.client import SubprocessConfig
from copilot.session import PermissionHandler
from session_events import Finding
from session_events.integrations.copilot_sdk import attach


async def converse(folder: Path, provider: dict[str, str]) -> None:
    """Plain text, a tool, reasoning, and an abort."""
    home = folder / "home"
    home.mkdir()
    environment = copilot_cli.environment(home)
    client = CopilotClient(SubprocessConfig(cli_args=["--no-auto-update"], cwd=str(folder), env=environment))
    await client.start()
    rpc = client._client
    theirs = rpc.notification_handler
    found: list[Finding] = []
    with (folder / "wire.jsonl").open("w") as file:

        def record(method: str, params: dict[str, Any]) -> None:
            if method == "session.event":
                file.write(json.dumps({"jsonrpc": "2.0", "method": method, "params": params}) + "\n")
            theirs(method, params)

        rpc.set_notification_handler(record)
        attachment = attach(client, on_finding=found.append)
        heard: list[Any] = []
        session = await client.create_session(
            model="claude-sonnet-4.5",
            provider=provider,
            tools=[copilot_cli.lookup()],
            streaming=True,
            on_permission_request=PermissionHandler.approve_all,
        )
        session.on(heard.append)
        for prompt in ("Say it.", "TOOL", "REASON"):
            await session.send_and_wait(prompt, timeout=60)
        await session.send("FOREVER")
        await asyncio.sleep(1)
        await session.abort()
        await asyncio.sleep(1)
        await client.stop()
        attachment.detach()
    told = sorted((finding.rule, finding.code, finding.line or 0) for finding in found)
    json.dump({"events": attachment.report().events, "heard": len(heard), "found": told}, sys.stdout)


if __name__ == "__main__":
    asyncio.run(asyncio.wait_for(converse(Path(sys.argv[1]), json.loads(sys.argv[2])), 120))
