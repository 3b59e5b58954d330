"""Writes into the pages of dialects what the command says of recordings; `python tests/dialect_messages.py` does it."""

import subprocess
import sys
from pathlib import Path
from textwrap import wrap

RECORDINGS = Path(__file__).parent / "recordings"
DOCS = Path(__file__).parents[1] / "docs"
BEGIN, END = "<!-- written by `python tests/dialect_messages.py` -->\n", "<!-- end -->"

#: Of each page: what has happened, and the recording.
PAGES = {
    "hermes.md": [
        ("The model gave two calls the same id, and the server completes one.", "hermes/0.19.0/same_id_parallel.sse"),
        ("An old server's agent crashed while a tool ran.", "hermes/0.13.0/crash_in_tool.sse"),
        ("The server was shut down while a tool ran.", "hermes/0.19.0/cancelled_in_tool.sse"),
        ("A tool completes that never ran.", "hermes/edited/no_running.sse"),
        ("A tool completes before it runs.", "hermes/edited/completed_first.sse"),
        ("A tool that is the agent's own is shown.", "hermes/edited/internal_tool.sse"),
        ("The id of the answer changes.", "hermes/edited/other_answer_id.sse"),
        ("The answer begins twice,", "hermes/edited/second_role.sse"),
        ("ends twice,", "hermes/edited/second_finish_reason.sse"),
        ("or does not end.", "hermes/edited/no_finish_reason.sse"),
        ("Text and", "hermes/edited/text_after_the_end.sse"),
        ("progress come after the end.", "hermes/edited/progress_after_the_end.sse"),
        ("The usage is not the last.", "hermes/edited/early_usage.sse"),
        ("`[DONE]` is missing,", "hermes/edited/no_done.sse"),
        ("or something follows it.", "hermes/edited/after_done.sse"),
        ("The connection was cut.", "hermes/edited/cut_in_an_event.sse"),
        ("A gateway took the names off the events,", "hermes/edited/names_lost.sse"),
        ("or put an error of its own in.", "hermes/edited/error_frame.sse"),
    ],
    "openai-responses.md": [
        ("litellm 1.110.2 leaves fields out that the types require,", "openai-responses/litellm/text.sse"),
        ("and does not begin parts of summaries.", "openai-responses/litellm/reasoning.sse"),
        ("openai-agents 0.24.0 does not close texts,", "openai-responses/openai-agents/text.sse"),
        ("nor arguments.", "openai-responses/openai-agents/calls.sse"),
        ("Hermes Agent 0.19.0 has no parts.", "openai-responses/hermes/plain.sse"),
        ("The model's connection was cut.", "openai-responses/litellm/cut.sse"),
    ],
}  # fmt: skip


def page(name: str) -> str:
    """Returns a page, with the messages as they are now."""
    head, rest = (DOCS / name).read_text().split(BEGIN)
    entries = [_entry(*entry) for entry in PAGES[name]]
    return "\n".join([f"{head}{BEGIN}", *entries, f"{END}{rest.split(END)[1]}"])


def _entry(sentence: str, recording: str) -> str:
    command = [Path(sys.executable).with_name("session-events"), "validate", recording]
    done = subprocess.run(command, cwd=RECORDINGS, capture_output=True, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if not line.startswith("    rule: ")][:-1]
    text = [broken for line in lines for broken in wrap(line, 116, subsequent_indent="      ", break_on_hyphens=False)]
    return "\n".join([sentence, "", "```", f"$ session-events validate {recording}", *text, "```", ""])


if __name__ == "__main__":
    for file in PAGES:
        (DOCS / file).write_text(page(file))
