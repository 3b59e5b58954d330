"""Writes parts of docs/ui-message-stream.md: what the command says of streams, and what the npm package sees otherwise.

Run `python tests/ui_message_page.py` when messages or the table of streams have changed.
"""

import subprocess
import sys
from pathlib import Path
from textwrap import wrap

from ui_message_cases import REASONS, cases

RECORDINGS = Path(__file__).parent / "recordings" / "ui-message-stream"
PAGE = Path(__file__).parents[1] / "docs" / "ui-message-stream.md"
BEGIN, END = "<!-- written by `python tests/ui_message_page.py` -->\n", "<!-- end -->"

#: What has happened, the recording, and the finding that says so.
DEVIATIONS = [
    ("A text is never ended. The client shows it as being written, for ever.", "broken/text_without_end",
     "text/unclosed"),
    ("The test mode of AutoGPT's backend sends pieces of a text that it does not begin. Clients refuse the stream.",
     "autogpt/test_mode", "text-delta/outside"),
    ("A client joined in the middle of a stream; with `--attached` this is healthy.", "broken/resumed_in_the_middle",
     "start/not-first"),
    ("The model was cut off in the middle of a tool call's input, and the finish says so.",
     "ai-7.0.173/truncated_tool_call", "tool-input/unclosed"),
    ("A tool's output is lost, and the model goes on.", "broken/tool_without_output", "tool-output/unclosed"),
    ("The same, and the finish does not say whether the client has tools to run.",
     "broken/tool_without_output_nor_reason", "tool-output/unclosed"),
    ("The provider runs a tool, and its output does not come.", "broken/tool_of_provider_without_output",
     "tool/unclosed"),
    ("An output has the id of another tool call. Clients refuse the stream.", "broken/tool_output_of_another_call",
     "tool/unopened"),
    ("A tool of pydantic-ai that returns None has an output without `output`. Clients refuse the stream.",
     "pydantic-ai-2.68.0/tool_without_output", "shape/missing-field"),
    ("A field that may only be absent is null. Clients refuse the stream.", "broken/field_of_null", "shape/bad-value"),
    ("Heartbeats and usage are sent as events, not as comments. Clients refuse the stream; a client may also be newer.",
     "broken/heartbeat_and_usage_as_events", "shape/unknown-event"),
    ("An application writes parts without a start.", "ai-7.0.173/only_text_written", "start/not-first"),
    ("A merged stream finishes, and another one goes on.", "broken/text_after_finish", "finish/after-last"),
    ("The stream does not say that it is over.", "broken/without_done", "framing/no-sentinel"),
]  # fmt: skip


def deviations() -> str:
    """The first part: messages, each with what has happened."""
    return "\n".join(["", *(_entry(*entry) for entry in DEVIATIONS)])


def reasons() -> str:
    """The second part: a table of the reasons, with the number of streams that have each, and one of these."""
    rows = ["", "| streams | for example | reason |", "|---|---|---|"]
    for name, reason in REASONS.items():
        having = [case.name for case in cases() if case.reason == name]
        rows.append(f"| {len(having)} | {having[0]} | {reason} |")
    return "\n".join([*rows, "", ""])


def page() -> str:
    """The page as it has to be."""
    before, first, second = PAGE.read_text().split(BEGIN)
    return BEGIN.join(
        [before, deviations() + END + first.partition(END)[2], reasons() + END + second.partition(END)[2]]
    )


def _entry(sentence: str, recording: str, finding: str) -> str:
    command = Path(sys.executable).with_name("session-events")
    arguments = ["validate", "--all", f"{recording}.sse"]
    done = subprocess.run([command, *arguments], cwd=RECORDINGS, capture_output=True, check=False)
    lines = done.stdout.decode().splitlines()
    (place, *_) = [index for index, line in enumerate(lines) if f"[{finding}]" in line]
    shown = [lines[place], *(line for line in lines[place + 1 : place + 2] if line.startswith("    rule: "))]
    text = [broken for line in shown for broken in wrap(line, 116, subsequent_indent="      ", break_on_hyphens=False)]
    return "\n".join([sentence, "", "```", f"$ session-events {' '.join(arguments)}", *text, "```", ""])


if __name__ == "__main__":
    PAGE.write_text(page())
