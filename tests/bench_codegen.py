"""The benchmark of generating bindings, part of `make bench`: how long one waits, each time in a new process."""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
SCHEMA = ROOT / "schema" / "session-events.schema.json"
LOAD = """
import sys, time, session_events
begin = time.perf_counter(), time.process_time()
dialect = session_events.load_dialect(sys.argv[1])
print(time.perf_counter() - begin[0], time.process_time() - begin[1], len(dialect.event_types))
"""


class Took(NamedTuple):
    """Seconds that something took.

    Attributes:
        wall: by the clock.
        cpu: of all processors.
    """

    wall: float
    cpu: float


def _run(*arguments: str) -> tuple[Took, str]:
    """Runs Python, and returns what it took and what it printed."""
    begin, before = time.perf_counter(), os.times()
    done = subprocess.run([sys.executable, *arguments], check=True, capture_output=True, text=True)
    wall, after = time.perf_counter() - begin, os.times()
    used = after.children_user - before.children_user + after.children_system - before.children_system
    return Took(wall, used), done.stdout


def _loaded() -> Took:
    """Takes the time in a process that has imported the package: of `load_dialect` alone."""
    wall, cpu, events = _run("-c", LOAD, str(SCHEMA))[1].split()
    assert int(events) > 100
    return Took(float(wall), float(cpu))


def main() -> None:
    """Runs the benchmark and prints its table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    command = ("-m", "session_events", "generate")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = folder  # an empty cache
        own = ("--schema", str(SCHEMA), "--out", str(Path(folder) / "my_events"))
        measured = {
            "generate --schema, 149 events": (3.0, lambda: _run(*command, *own, "--models")[0]),
            "generate, all dialects": (None, lambda: _run(*command, "--check", "--root", str(ROOT))[0]),
            "load_dialect, for the first time": (None, _loaded),
            "load_dialect, from the cache": (0.2, _loaded),
        }
        print(f"\nseconds, best of {options.rounds}; Python {sys.version.split()[0]}\n\n{'':34}{'wall':>8}{'CPU':>8}")
        for name, (bar, measure) in measured.items():
            rounds = 1 if name.endswith("first time") else options.rounds
            runs = [measure() for _ in range(rounds)]
            wall, cpu = min(run.wall for run in runs), min(run.cpu for run in runs)
            print(f"{name:34}{wall:>8.2f}{cpu:>8.2f}{'' if bar is None else f'   (bar: {bar})'}", flush=True)


if __name__ == "__main__":
    main()
