"""The benchmark of AG-UI streams, part of `make bench`: beside ag-ui-validate; only ratios mean anything.

The stream is made of a recorded run with tools and subagents, again and again, in one process; of memory, the question
is whether it grows with a run of many messages.
"""

import argparse
import gc
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import session_events
from session_events import ag_ui

RECORDINGS = Path(__file__).parent / "recordings/ag-ui"
RUNS = (
    "pydantic-ai-2.68.0/reasoning",
    "pydantic-ai-2.68.0/tools_parallel",
    "pydantic-ai-2.68.0/state",
    "ag-ui-langgraph-0.0.47/subagents",
)
#: Pieces of each message: recordings have few, and life has many.
PIECES = 20
#: How many bytes come at once.
CHUNK = 64 * 1024


def stream(events: int, *, runs: bool = True) -> Iterator[bytes]:
    """Yields the lines of a healthy stream of at least so many events.

    Args:
        events: how many.
        runs: whether they are many runs; if not, all is one run.
    """
    recorded = [_lines(name) for name in RUNS]
    if not runs:
        recorded = [[line for line in lines if b'"RUN_' not in line and b"SNAPSHOT" not in line] for lines in recorded]
        yield b'{"type":"RUN_STARTED","threadId":"thread-1","runId":"run-1"}'
    count = number = 0
    while count < events:
        number += 1  # ids of each run, or of what would be one, are its own
        for line in recorded[number % len(recorded)]:
            fresh = line.replace(b'Id":"', b'Id":"%d-' % number)
            for _ in range(PIECES if b'"TEXT_MESSAGE_CONTENT"' in line else 1):
                yield fresh
                count += 1
    if not runs:
        yield b'{"type":"RUN_FINISHED","threadId":"thread-1","runId":"run-1"}'


def _lines(name: str) -> list[bytes]:
    """The events of a recording, its run named after it, so that no two runs have one id."""
    found = []
    for line in (RECORDINGS / f"{name}.sse").read_bytes().splitlines():
        if line:
            event = json.loads(line.removeprefix(b"data: "))
            event |= {"runId": name} if "runId" in event else {}
            found.append(json.dumps(event, separators=(",", ":")).encode())
    return found


def ours(lines: Iterable[bytes]) -> int:
    """Judges a stream; returns the number of events."""
    report = session_events.validate(lines, ag_ui.DIALECT)
    assert report.ok, report.findings[:3]
    return report.events


def peer(lines: Iterable[bytes]) -> int:
    """The same with ag-ui-validate, which takes events as lines of JSON."""
    from ag_ui_validate import create_validator

    validator = create_validator()
    for line in lines:
        validator.feed(line.decode())
    validator.finalize()
    return int(validator.report().event_count)


def _peak_memory(judge: str, events: int) -> int:
    """Peak resident memory in KiB of a new process that judges one run of so many events. Read from Linux's /proc."""
    code = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1]); import bench_ag_ui as bench;"
        "getattr(bench, sys.argv[2])(line + b'\\n' for line in bench.stream(int(sys.argv[3]), runs=False));"
        "print(Path('/proc/self/status').read_text().split('VmHWM:')[1].split()[0])"
    )
    command = [sys.executable, "-c", code, str(Path(__file__).parent), judge, str(events)]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def main() -> None:
    """Runs the benchmark and prints its tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--memory", type=int, nargs="*", default=[1_000_000, 3_000_000], help="lengths to compare")
    options = parser.parse_args()
    lines = [line + b"\n" for line in stream(options.events)]
    whole, events = b"".join(lines), len(lines)
    size = len(whole) / events
    contestants: dict[str, Callable[[], int]] = {
        "session_events.validate": lambda: ours(whole[at : at + CHUNK] for at in range(0, len(whole), CHUNK)),
        "ag-ui-validate": lambda: peer(lines),
    }
    best = dict.fromkeys(contestants, float("inf"))
    for _ in range(options.rounds):
        for name, judge in contestants.items():
            gc.collect()
            begin = time.process_time()
            assert judge() == events
            best[name] = min(best[name], time.process_time() - begin)
    print(
        f"\nAG-UI: {events:,} events of {size:.0f} bytes, best of {options.rounds}; Python {sys.version.split()[0]}\n"
    )
    for name, seconds in best.items():
        print(f"{name:28}{seconds / events * 1e9:>8,.0f} ns/event{events / seconds:>12,.0f} events/s")
    print(f"\nag-ui-validate / validate: {best['ag-ui-validate'] / best['session_events.validate']:.1f} (bar: 3)")
    for judge in ("ours", "peer") if options.memory else ():
        peaks = [f"{_peak_memory(judge, length) / 1024:.1f} MiB for {length:,}" for length in options.memory]
        print(f"peak memory, one run, {judge}: {', '.join(peaks)} events")


if __name__ == "__main__":
    main()
