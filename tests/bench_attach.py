"""How long a monitor that is attached to the client's SDK holds up the event loop.

Each recording is sent to a stand-in for the SDK's JSON-RPC client, event by event; stalls are asked for after each. The
bar: never longer than 5 ms once it is attached. Collections of garbage are not counted: they come by the whole process.
"""

import asyncio
import gc
import json
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from session_events.integrations.copilot_sdk import attach

RECORDINGS = Path(__file__).parent / "recordings"


class Rpc:
    """The part of the SDK's client that takes notifications."""

    notification_handler: Any = None

    def set_notification_handler(self, handler: Any) -> None:
        """Takes another handler."""
        self.notification_handler = handler


async def seconds(path: Path) -> list[float]:
    """How long the loop is held up by each event of a recording, in seconds of the processor."""
    rpc, taken = Rpc(), []
    attachment = attach(SimpleNamespace(_client=rpc), on_finding=lambda _: None)
    gc.collect()
    gc.disable()
    for line in path.read_bytes().splitlines():
        params = {"sessionId": "s", "event": json.loads(line)}
        began = time.thread_time()
        rpc.notification_handler("session.event", params)
        attachment._tell(attachment._check.stalls())
        taken.append(time.thread_time() - began)
    gc.enable()
    attachment.detach()
    return taken


def main() -> None:
    """Prints a table."""
    taken = sorted(one for path in sorted(RECORDINGS.glob("cli-*/*.live.jsonl")) for one in asyncio.run(seconds(path)))
    print(
        f"attached monitor: {len(taken):,} events; the loop was held up for {1e6 * taken[len(taken) // 2]:.0f} us "
        f"(median), {1e6 * taken[int(len(taken) * 0.99)]:.0f} us (99 in 100), {1e3 * taken[-1]:.2f} ms (longest)"
    )


if __name__ == "__main__":
    main()
