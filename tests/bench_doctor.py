"""How much memory `session-events doctor --fix` takes, and how fast it is: `make bench`.

The logs are made on the fly of recordings of CLI 1.0.102, which follow one another in one session with fresh ids each
time; every tenth time, something of it is damaged, each kind in its turn. `--sizes 5000` is a log of 5 GB; beside it,
there must be room for the mended one. Time is that of the processor.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from damages import DAMAGES, RECORDINGS, joined, seeded

SCENARIOS = ("custom_tool", "perm_approve", "reasoning", "subagent", "parallel_tools", "hooks")

#: The first eight digits of a UUID.
_BEGIN = re.compile(rb"[0-9a-f]{8}(?=-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})")

#: Every how many times something is damaged.
_SELDOM = 10


def damaged_log(size: int) -> Iterator[bytes]:
    """Yields a damaged log of about so many bytes."""
    logs = [(RECORDINGS / f"cli-1.0.102/{name}_anthropic.disk.jsonl").read_bytes() for name in SCENARIOS]
    lines = [line for log in logs for line in log.splitlines()]
    yield lines[0] + b"\n"
    ended = (b'"session.start"', b'"session.shutdown"')
    pieces = _BEGIN.split(joined([line for line in lines if not any(mark in line for mark in ended)]))
    kinds = list(DAMAGES)
    done = number = 0
    while done < size:
        number += 1
        block = (b"%08x" % number).join(pieces)
        if number % _SELDOM == 0:
            inflict = kinds[number // _SELDOM % len(kinds)]
            block = inflict(block.splitlines(), seeded(number)).rstrip(b"\n") + b"\n"
        done += len(block)
        yield block


def mend(log: Path, environment: dict[str, str]) -> tuple[int, float, dict[str, int]]:
    """Mends a log in a new process; returns its peak of resident memory in KiB, its seconds, and what it counted.

    The memory is read from Linux's /proc: what getrusage tells of a child includes the parent's memory.
    """
    code = (
        "import sys, time; from pathlib import Path; from session_events.cli import main;"
        "sys.argv = ['session-events', 'doctor', '--fix', '--format', 'json', sys.argv[1]]\n"
        "try: main()\n"
        "finally: print(Path('/proc/self/status').read_text().split('VmHWM:')[1].split()[0], time.process_time(),"
        "file=sys.stderr)"
    )
    command = [sys.executable, "-c", code, str(log)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 1, done.stderr  # there is damage
    (found,) = json.loads(done.stdout)["files"]
    peak, seconds = done.stderr.split()
    return int(peak), float(seconds), {"events": found["events"], **found["counts"]}


def main() -> None:
    """Runs the benchmark and prints its table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="*", default=[200, 1_000], help="lengths to compare, in MB")
    parser.add_argument("--folder", type=Path, help="where the logs are made; a temporary folder if not said")
    options = parser.parse_args()
    print(
        f"doctor --fix; Python {sys.version.split()[0]}\n\n{'MB':>8}{'events':>12}{'damaged':>9}{'MiB':>8}{'MB/s':>8}"
    )
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        compiled = {"PYTHONPYCACHEPREFIX": folder, "PYTHONDONTWRITEBYTECODE": ""}  # as it is where it was installed
        for size in options.sizes:
            log = Path(folder) / "events.jsonl"
            with log.open("wb") as file:
                file.writelines(damaged_log(size * 1_000_000))
            peak, seconds, found = mend(log, os.environ | compiled)
            megabytes, events = log.stat().st_size / 1e6, found.pop("events")
            damaged, speed = sum(found.values()), megabytes / seconds
            print(f"{megabytes:>8,.0f}{events:>12,}{damaged:>9,}{peak / 1024:>8.1f}{speed:>8.0f}", flush=True)
            for path in log.parent.glob("events.jsonl*"):
                path.unlink()


if __name__ == "__main__":
    main()
