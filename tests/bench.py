"""The benchmark: `make bench`. One process, one stream, side by side; only ratios mean anything.

The stream is made of real ones: recordings of six healthy scenarios of CLI 1.0.49 follow one another in one
session, again and again, with fresh ids each time; most of it is deltas, as in life.
"""

import argparse
import gc
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import zip_longest
from pathlib import Path
from uuid import UUID

import msgspec
import session_events
from session_events import copilot

RECORDINGS = Path(__file__).parent / "recordings/cli-1.0.49"
SCENARIOS = (
    "compaction_anthropic",
    *(
        "plain_anthropic_stream",
        "reasoning_anthropic",
        "custom_tool_anthropic",
        "perm_approve_anthropic",
        "hooks_anthropic",
    )
    * 2,
)

#: The rules that there were before the vocabulary grew; what the others cost is measured against these.
FIRST_RULES = (
    *("session-start", "event-id", "parent-chain", "turn", "reasoning", "message", "tool", "tool-output", "subagent"),
    *("permission", "user-input", "elicitation", "external-tool", "exit-plan-mode", "sampling", "oauth"),
    *("headers-refresh", "command", "auto-mode-switch", "session-limits", "hook", "compaction", "usage"),
)
_UUID = re.compile(rb"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def stream(events: int) -> Iterator[bytes]:
    """Yields the lines of a healthy stream of at least so many events."""
    begin: list[bytes] = []
    turns: list[tuple[int, list[bytes], list[bytes]]] = []
    sessions: list[bytes] = []
    for scenario, name in enumerate(SCENARIOS):
        lines = (RECORDINGS / f"{name}.live.jsonl").read_bytes().splitlines()
        start = next(index for index, line in enumerate(lines) if b'"user.message"' in line)
        end = max(index for index, line in enumerate(lines) if b'"session.idle"' in line) + 1
        begin = begin or lines[:start]
        sessions.append(_session(lines))
        turns += [(scenario, _UUID.split(line), _UUID.findall(line)) for line in lines[start:end] if _decodes(line)]
    yield from begin
    count = len(begin)
    for round_number in range(1, events):
        fresh = dict.fromkeys(enumerate(sessions), sessions[0])
        for scenario, pieces, ids in turns:
            new = [
                fresh.setdefault((scenario, old), str(UUID(int=(round_number << 32) + len(fresh) + (4 << 76))).encode())
                for old in ids
            ]
            yield b"".join(part for pair in zip_longest(pieces, new, fillvalue=b"") for part in pair)
        count += len(turns)
        if count >= events:
            return


def _session(lines: list[bytes]) -> bytes:
    """The id of the session that these lines start."""
    event = next(json.loads(line) for line in lines if b'"session.start"' in line)
    return str(event["data"]["sessionId"]).encode()


def _decodes(line: bytes) -> bool:
    try:
        copilot.DIALECT.decode(line)
    except session_events.DecodeError:
        return False
    return True


def _lines(path: Path, each: Callable[[bytes], object]) -> None:
    with path.open("rb") as file:
        for line in file:
            each(line)


def _with_first_rules() -> session_events.Dialect[copilot.SessionEvent]:
    """The same dialect, decoder included, with the first rules only."""
    dialect = copilot.DIALECT.with_rules(rule for rule in copilot.DIALECT.rules if rule.id in FIRST_RULES)
    assert len(dialect.rules) == len(FIRST_RULES)
    return dialect


def _contestants(*, only_ours: bool) -> dict[str, Callable[[Path], object]]:
    typed = msgspec.json.Decoder(copilot.SessionEvent, dec_hook=copilot.DIALECT.decoder._choose).decode
    untyped = msgspec.json.Decoder().decode
    first_rules = _with_first_rules()
    found: dict[str, Callable[[Path], object]] = {
        "session_events.validate": lambda path: session_events.validate(path, copilot.DIALECT),
        "validate, first rules": lambda path: session_events.validate(path, first_rules),
        "session_events.read": lambda path: [None for _ in session_events.read(path, copilot.DIALECT)],
        "session_events.read, repair": lambda path: [
            None for _ in session_events.read(path, copilot.DIALECT, repair=True)
        ],
        "msgspec, typed (bare)": lambda path: _lines(path, typed),
        "msgspec, untyped": lambda path: _lines(path, untyped),
    }
    if only_ours:
        return found
    import jsonschema_rs
    from copilot.generated.session_events import session_event_from_dict
    from session_events.copilot.models import SessionEvent

    schema = copilot.DIALECT.schema
    validators = {
        kind: jsonschema_rs.Draft7Validator({"$ref": f"#/definitions/{name}", "definitions": schema["definitions"]})
        for kind, name in ((kind, event.__name__) for kind, event in copilot.DIALECT.event_types.items())
    }

    def dispatched(line: bytes) -> None:
        event = json.loads(line)
        validators[event["type"]].is_valid(event)

    found["pydantic, discriminated"] = lambda path: _lines(path, SessionEvent.model_validate_json)
    found["jsonschema-rs, dispatched"] = lambda path: _lines(path, dispatched)
    found["official SDK"] = lambda path: _lines(path, lambda line: session_event_from_dict(json.loads(line)))
    return found


def _measure(run: Callable[[Path], object], path: Path) -> float:
    gc.collect()
    begin = time.process_time()
    run(path)
    return time.process_time() - begin


def _peak_memory(events: int, environment: dict[str, str]) -> int:
    """Peak resident memory in KiB of a new process that validates a stream of so many events, made on the fly.

    It is read from Linux's /proc: what getrusage tells of a child includes the parent's memory.
    """
    code = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1]); import bench, session_events;"
        "from session_events import copilot;"
        "lines = (line + b'\\n' for line in bench.stream(int(sys.argv[2])));"
        "report = session_events.validate(lines, copilot.DIALECT); assert report.ok, report.findings;"
        "assert report.events >= int(sys.argv[2]);"
        "print(Path('/proc/self/status').read_text().split('VmHWM:')[1].split()[0])"
    )
    command = [sys.executable, "-c", code, str(Path(__file__).parent), str(events)]
    return int(subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout)


def _import_time(environment: dict[str, str]) -> float:
    """Seconds to start Python and import the bindings, less those to start Python."""
    times = {}
    for statement in ("pass", "import session_events.copilot"):
        runs = []
        for _ in range(7):
            begin = time.perf_counter()
            subprocess.run([sys.executable, "-c", statement], check=True, env=environment)
            runs.append(time.perf_counter() - begin)
        times[statement] = statistics.median(runs)
    return times["import session_events.copilot"] - times["pass"]


def main() -> None:
    """Runs the benchmark and prints its tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=200_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--ours", action="store_true", help="leave the peers out")
    parser.add_argument("--memory", type=int, nargs="*", default=[1_000_000, 10_000_000], help="lengths to compare")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "stream.jsonl"
        path.write_bytes(b"".join(line + b"\n" for line in stream(options.events)))
        report = session_events.validate(path, copilot.DIALECT)
        assert report.ok, report.findings[:3]
        size = path.stat().st_size / report.events
        print(
            f"{report.events:,} events of {size:.0f} bytes, best of {options.rounds}; Python {sys.version.split()[0]}"
        )
        contestants = _contestants(only_ours=options.ours)
        best = dict.fromkeys(contestants, float("inf"))
        for _ in range(options.rounds):
            for name, run in contestants.items():
                best[name] = min(best[name], _measure(run, path))
        bare = best["msgspec, typed (bare)"]
        print(f"\n{'':28}{'ns/event':>10}{'x bare':>9}")
        for name, seconds in best.items():
            print(f"{name:28}{seconds / report.events * 1e9:>10,.0f}{seconds / bare:>9.2f}")
        added = best["session_events.validate"] / best["validate, first rules"] - 1
        total, first = len(copilot.DIALECT.rules), len(FIRST_RULES)
        print(f"\nwhat the {total - first} rules cost that came after the first {first}: {added:+.0%}")
        if not options.ours:
            print(f"official SDK / validate: {best['official SDK'] / best['session_events.validate']:.0f}")
        compiled = {"PYTHONPYCACHEPREFIX": folder, "PYTHONDONTWRITEBYTECODE": ""}  # as it is where it was installed
        print(f"import session_events.copilot: {_import_time(os.environ | compiled):.3f} s (bar: 0.15)")
        peaks = {events: _peak_memory(events, os.environ | compiled) for events in options.memory}
    for events, peak in peaks.items():
        print(f"peak memory, {events:>10,} events: {peak / 1024:.1f} MiB")


if __name__ == "__main__":
    main()
