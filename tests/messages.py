"""Writes docs/messages.md: what the command says of recordings, and of recordings that were damaged on their way.

Run `python tests/messages.py` when messages have changed, and read what the change has made of them.
"""

import shlex
import subprocess
import sys
from pathlib import Path
from textwrap import wrap

RECORDINGS = Path(__file__).parent / "recordings"
PAGE = Path(__file__).parents[1] / "docs" / "messages.md"

#: Of each message: what has happened, what damages the recording, if anything does, the recording, and the finding.
AS_RECORDED = [
    ("A sub-agent's reasoning is never closed.", "", "cli-1.0.49/subagent_anthropic.live", "reasoning/unclosed"),
    ("The same of a message, whose deltas have another id than it has.", "", "cli-1.0.49/subagent_completions.live",
     "message/unclosed"),
    ("A client sends no turns at all.", "", "cli-1.0.21/plain_anthropic_stream.live", "usage/outside"),
    ("Two sessions are in one file.", "", "cli-1.0.102/two_sessions_anthropic.live", "session-start/mixed-sessions"),
    ("An old client does not have a field that is required now.", "", "cli-1.0.21/perm_approve_completions.live",
     "shape/missing-field"),
    ("A client writes null where the field may only be absent.", "", "cli-1.0.102/ask_user_anthropic.live",
     "shape/bad-value"),
    ("A client is newer than the schema: events,", "", "cli-1.0.102/reasoning_anthropic.live", "shape/unknown-event"),
    ("and fields.", "", "cli-1.0.102/reasoning_anthropic.disk", "shape/unknown-field"),
]  # fmt: skip
DAMAGED = [
    ("One delta was lost.", "sed 21d", "cli-1.0.49/plain_anthropic_stream.live", "message/text-mismatch"),
    ("The process was killed.", "head -n 12", "cli-1.0.102/parallel_tools_anthropic.disk", "tool/unclosed"),
    ("One event was lost from a log.", "sed 9d", "cli-1.0.102/resume_anthropic.disk", "parent-chain/broken-chain"),
    ("The connection was cut in the middle of a line.", "head -c 6000", "cli-1.0.102/hooks_anthropic.live",
     "framing/not-json"),
]  # fmt: skip

HEAD = """\
# What findings look like

<!-- Written by tests/messages.py. -->

Real ones, of the recordings in `tests/recordings`; long lines are broken here. A message says what is wrong, where it
began, what should have come, and by when; then the rule, in one sentence, with the fields of the schema that state it.
`session-events explain` takes what stands in brackets and says more.

## As recorded
"""


def page() -> str:
    """Returns the text of the page."""
    recorded, damaged = ([_entry(*entry) for entry in entries] for entries in (AS_RECORDED, DAMAGED))
    return "\n".join([HEAD, *recorded, "## Damaged on the way\n", *damaged])


def _entry(sentence: str, damage: str, recording: str, finding: str) -> str:
    path = f"{recording}.jsonl"
    content = (RECORDINGS / path).read_bytes()
    arguments = ["validate", "--all", "-" if damage else path]
    if damage:
        content = subprocess.run(shlex.split(damage), input=content, capture_output=True, check=True).stdout
    command = f"{damage} {path} | session-events" if damage else "session-events"
    lines = _said(arguments, content)
    (place, *_) = [index for index, line in enumerate(lines) if f"[{finding}]" in line]
    shown = [lines[place], *(line for line in lines[place + 1 : place + 2] if line.startswith("    rule: "))]
    text = [broken for line in shown for broken in wrap(line, 116, subsequent_indent="      ", break_on_hyphens=False)]
    return "\n".join([sentence, "", "```", f"$ {' '.join([command, *arguments])}", *text, "```", ""])


def _said(arguments: list[str], content: bytes) -> list[str]:
    command = Path(sys.executable).with_name("session-events")
    done = subprocess.run([command, *arguments], input=content, cwd=RECORDINGS, capture_output=True, check=False)
    return done.stdout.decode().splitlines()


if __name__ == "__main__":
    PAGE.write_text(page())
