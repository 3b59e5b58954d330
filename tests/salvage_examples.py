"""Writes docs/salvage.md: each kind of damage, what it looks like, and what the command says of it.

Run `python tests/salvage_examples.py` when messages have changed, and read what the change has made of them.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from textwrap import wrap
from typing import Any, NamedTuple

from damages import SEPARATOR, joined
from session_events.copilot import DIALECT
from session_events.quote import printable
from session_events.salvage import KINDS

RECORDING = Path(__file__).parent / "recordings/cli-1.0.102/custom_tool_anthropic.disk.jsonl"
PAGE = Path(__file__).parents[1] / "docs" / "salvage.md"

#: The client whose resumes test_salvage_client.py has tried.
CLIENT = "1.0.102"

#: A damaged log, and the place in it to be shown.
Damaged = tuple[bytes, int]


class Client(NamedTuple):
    """What the client does with a damaged log when it resumes the session, and how many events are lost by that.

    Attributes:
        does: what it does.
        lost: how many events are lost that the log had before it was damaged.
        mended: how many if doctor has mended it before the resume.
    """

    does: str
    lost: int
    mended: int


def _message(lines: list[bytes]) -> int:
    """The first message, whose turn goes on in the next line."""
    return next(number for number, line in enumerate(lines) if line.startswith(b'{"type":"assistant.message"'))


def _at(lines: list[bytes], change: Callable[[bytes, bytes], list[bytes]], place: int = 0) -> Damaged:
    """Puts other lines in the place of the first message, and of the one after it."""
    at = _message(lines)
    before, after = joined(lines[:at]), joined(lines[at + 2 :])
    return before + b"\n".join(change(*lines[at : at + 2])) + b"\n" + after, len(before) + place


def _in_text(lines: list[bytes], data: bytes) -> Damaged:
    begin = lines[_message(lines)].index(b'"content":"') + 11
    return _at(lines, lambda line, other: [line[:begin] + data + line[begin:], other], begin)


def _spread(lines: list[bytes]) -> Damaged:
    return _at(lines, lambda line, other: [json.dumps(json.loads(line), indent=2).encode(), other])


def _torn_end(lines: list[bytes]) -> Damaged:
    data = joined(lines[: _message(lines)]) + lines[_message(lines)][:200]
    return data, len(data)


#: Of each kind of damage: what inflicts it on a log.
EXAMPLES: dict[str, Callable[[list[bytes]], Damaged]] = {
    "torn-end": _torn_end,
    "torn": lambda lines: _at(lines, lambda line, other: [line[:200], other], 200),
    "glued-prefix": lambda lines: _at(lines, lambda line, other: [line[:200] + other], 200),
    "headless": lambda lines: _at(lines, lambda line, other: [line[200:], other]),
    "interleaved": lambda lines: _at(lines, lambda line, other: [line[:200] + other, line[200:]], 200),
    "glued": lambda lines: _at(lines, lambda line, other: [line + other], len(lines[_message(lines)])),
    "raw-control": lambda lines: _in_text(lines, b"First.\nSecond. "),
    "spread": _spread,
    "line-separator": lambda lines: _in_text(lines, b"First." + SEPARATOR + b"Second. "),
    "invalid-utf8": lambda lines: _in_text(lines, b"caf\xe9. "),
    "byte-order-mark": lambda lines: (b"\xef\xbb\xbf" + joined(lines), 0),
    "nul": lambda lines: _at(lines, lambda line, other: [line, bytes(20) + other], len(lines[_message(lines)])),
    "duplicate": lambda lines: _at(lines, lambda line, other: [line, other, line], len(lines[_message(lines)])),
    "line-too-long": lambda lines: _in_text(lines, b"Once upon a time " * 200),
    "not-an-event": lambda lines: _at(lines, lambda *pair: [b'{"level":"info","msg":"started"}', *pair]),
    "not-json": lambda lines: _at(lines, lambda *pair: [b"Killed", *pair]),
    "not-a-log": lambda lines: (b"[" + b",\n".join(lines) + b"]\n", 0),
    "no-events": lambda _: (bytes(16), 0),
}

OPTIONS = {"line-too-long": ["--max-line-bytes", "2000"]}


def without_result(lines: list[bytes]) -> Damaged:
    """A tool request without its result."""
    gone = (b'{"type":"tool.execution_complete"', b'{"type":"external_tool.completed"')
    left = [line for line in lines if not line.startswith(gone)]
    return joined(left), joined(left).index(b'"toolRequests":[{')


#: Of each rule that keeps a session from being resumed: what breaks it.
OBSTACLES: dict[str, Callable[[list[bytes]], Damaged]] = {
    "session-start": lambda lines: (joined(lines[1:]), 0),
    "tool-result": without_result,
}

_OUT, _READS = "leaves that event out", "reads it"
CLIENTS = {
    "torn-end": Client(_OUT, 1, 1),
    "torn": Client(_OUT, 1, 1),
    "glued-prefix": Client("leaves out both", 2, 1),
    "headless": Client(_OUT, 1, 1),
    "interleaved": Client("leaves out both", 2, 0),
    "glued": Client("leaves out both", 2, 0),
    "raw-control": Client(_OUT, 1, 0),
    "spread": Client(_OUT, 1, 0),
    "line-separator": Client(_READS, 0, 0),
    "invalid-utf8": Client(_OUT, 1, 1),
    "byte-order-mark": Client(_READS, 0, 0),
    "nul": Client("leaves out the event after them", 1, 0),
    "duplicate": Client("tells the model of both, and that the tool of the second was interrupted", 0, 0),
    "line-too-long": Client(_READS, 0, 0),
    "not-an-event": Client("passes over it", 0, 0),
    "not-json": Client("leaves it out", 0, 0),
    "no-events": Client("refuses the session", 0, 0),
    "session-start": Client("refuses the session", 0, 0),
    "tool-result": Client("tells the model that the tool was interrupted", 0, 0),
}

HEAD = """\
# Salvage a damaged log

<!-- Written by tests/salvage_examples.py. -->

`session-events doctor` says what is damaged in a log (`events.jsonl`), and saves what can be saved:

```
session-events doctor events.jsonl              # says it; nothing is written
session-events doctor --fix events.jsonl        # writes events.jsonl.mended, and what is lost to events.jsonl.lost
session-events doctor --in-place events.jsonl   # swaps them; the old log stays as events.jsonl.bak
```

- Every event that is whole in the damaged file comes out, once and in its order, byte for byte but for what is said
  below. Nothing is made up. A second run finds nothing more to mend.
- What cannot be saved is written to the side file, piece by piece; nothing but NUL bytes, byte order marks, copies
  and blank lines is in neither file.
- Until the last moment of `--in-place` the log is there as it was, from then on the mended one, whatever happens: a
  kill, a full disk, a power loss. No file is overwritten; where there is one of the name, a number is added. A log
  that is written to meanwhile is not swapped: end the session first.
- Memory does not depend on the length of the log. Copies are found among the last 262,144 events, and if there are
  more, it says so. Lines longer than `--max-line-bytes` (32 MiB) are kept if they are events, but not mended.
- The exit code is 0 if nothing is damaged, and with `--fix` or `--in-place` also if all could be mended and nothing is
  lost; 1 if something is damaged, or lost, or keeps the session from being resumed; 2 if the log cannot be read or
  written. So `session-events doctor --fix events.jsonl && …` goes on where the mended log lacks nothing.
- No damage means that each line is an event. Whether these are as the schema says, and follow the rules, is for
  `session-events validate` to tell.
"""

TABLE = f"""\
## What the client does by itself

GitHub Copilot CLI {CLIENT} repairs a log when it resumes a session: it leaves out each line that it cannot read,
without a word, and keeps the log as it was beside it, as `events.jsonl.backup-before-recovery-…`. So a torn last line
needs no doctor. Elsewhere, whole events are lost with the damage. Mend a log *before* you resume its session; if it
is too late, doctor saves the events from that backup. How many events the session has lost after a resume, that which
was damaged included:

| damage | the client | events lost | after doctor |
|---|---|---|---|
"""

KINDS_HEAD = """\
## Kinds of damage

All examples are of one recording, `cli-1.0.102/custom_tool_anthropic.disk.jsonl`, to which the damage was done. An
error means that something is lost, a warning that all can be mended; what is mere information is no damage to a
reader that goes by the standard.
"""

RESUME_HEAD = """\
## What keeps a session from being resumed

A log may be damaged though each line of it is whole. The stream rules that say `resume` in the schema are checked;
others are a matter of `session-events validate`. Doctor names what is missing, but puts nothing in. `session-events
repair` does, with a mark that says so: it closes a tool that had begun with a failed `tool.execution_complete`.

What is open at the end of the log is no damage: a client closes that itself.
"""


def page() -> str:
    """Returns the text of the page."""
    lines = RECORDING.read_bytes().splitlines()
    rows = [
        f"| [{name}](#{name}) | {client.does} | {_lost(name, client.lost)} | {_lost(name, client.mended)} |"
        for name, client in CLIENTS.items()
    ]
    kinds = [_kind(name, *EXAMPLES[name](lines)) for name in KINDS]
    obstacles = [_obstacle(name, *inflict(lines)) for name, inflict in OBSTACLES.items()]
    return "\n".join([HEAD, TABLE + "\n".join(rows), "", KINDS_HEAD, *kinds, RESUME_HEAD, *obstacles]).rstrip() + "\n"


def _lost(name: str, count: int) -> str:
    return "all" if CLIENTS[name].does.startswith("refuses") else str(count)


def _kind(name: str, data: bytes, place: int) -> str:
    cause = KINDS[name].cause
    return f"### {name}\n\n{cause[0].upper()}{cause[1:]}.\n\n{_look(data, place)}\n{_said(data, OPTIONS.get(name, []))}"


def _obstacle(name: str, data: bytes, place: int) -> str:
    rules: list[dict[str, Any]] = DIALECT.schema["x-stream"]["rules"]
    says = next(rule["says"] for rule in rules if rule["id"] == name)
    return "\n".join([f"### {name}\n", *_wrapped(says), "", _look(data, place), _said(data, [])])


def _look(data: bytes, place: int) -> str:
    """Some bytes before and after a place, as they are; what cannot be shown is escaped."""
    begin, end = max(0, place - 60), min(len(data), place + 80)
    text = data[begin:end].decode("utf-8", "backslashreplace").strip("\n")
    shown = "\n".join(printable(line) for line in text.split("\n"))
    return f"```\n{'…' if begin else ''}{shown}{'…' if end < len(data) else ''}\n```\n"


def _said(data: bytes, options: list[str]) -> str:
    command = ["doctor", *options, "events.jsonl"]
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "events.jsonl").write_bytes(data)
        program = Path(sys.executable).with_name("session-events")
        done = subprocess.run([program, *command], cwd=folder, capture_output=True, text=True, check=False)
    lines = [broken for line in done.stdout.splitlines() for broken in _wrapped(line)]
    return "\n".join(["```", f"$ session-events {' '.join(command)}", *lines, "```\n"])


def _wrapped(line: str) -> list[str]:
    return wrap(line, 116, subsequent_indent="      " if ": " in line else "", break_on_hyphens=False)


if __name__ == "__main__":
    PAGE.write_text(page())
