"""Writes into docs/anthropic-messages.md what the command says of streams that deviate.

Run `python tests/anthropic_deviations.py` when messages have changed, and read what the change has made of them.
"""

import subprocess
import sys
from pathlib import Path
from textwrap import wrap

RECORDINGS = Path(__file__).parent / "recordings" / "anthropic-messages"
PAGE = Path(__file__).parents[1] / "docs" / "anthropic-messages.md"
BEGIN, END = "<!-- written by `python tests/anthropic_deviations.py` -->\n", "<!-- end of deviations -->"

GITHUB = "https://github.com/"

#: Of each deviation: what happens, the recording, and public reports of it.
DEVIATIONS = [
    ("`[DONE]` after the message. Clients that parse all data as JSON fail.", "gateway_done",
     ("anthropics/anthropic-sdk-csharp/pull/202", "vllm-project/vllm/pull/37510", "caozhiyuan/copilot-api/pull/209")),
    ("Events without names. Official clients pass over them.", "gateway_no_names", ()),
    ("An index is used twice: after the result of a search, and after a thought.", "gateway_index_used_twice",
     ("anthropics/anthropic-sdk-typescript/issues/879",)),
    ("", "gateway_index_of_the_thought", ("Oaklight/llm-rosetta/issues/246",)),
    ("A piece of text in the block of a tool.", "gateway_text_in_tool", ("sgl-project/sglang/pull/24294",)),
    ("A block begins while another is open.", "gateway_block_not_closed",
     ("invergent-ai/surogate/issues/113", "PostHog/posthog/pull/72287")),
    ("The input of a tool comes twice.", "gateway_input_twice", ()),
    ("A block after the stop reason.", "gateway_block_after_stop_reason", ("BerriAI/litellm/pull/14477",)),
    ("A stop reason of another API, which is told in the summary, or by `--all`.", "gateway_stop_reason_of_another_api",
     ()),
    ("No `message_delta` at all.", "gateway_no_stop_reason", ()),
    ("Two tools that are written at once.", "gateway_tools_in_turns", ()),
    ("A `message_delta` without tokens.", "gateway_no_usage", ()),
    ("A stream that ends within the input of a tool, without an error.", "gateway_cut_in_input",
     ("BerriAI/litellm/pull/32159",)),
    ("An error page of a proxy within the stream.", "gateway_error_page", ()),
]  # fmt: skip


def section() -> str:
    """Returns the text of the section."""
    return "\n".join(_entry(*entry) for entry in DEVIATIONS)


def _entry(sentence: str, recording: str, reports: tuple[str, ...]) -> str:
    links = ", ".join(f"[{_short(report)}]({GITHUB}{report})" for report in reports)
    reported = f"Reported as {links}." if links else ""
    told = "\n".join(filter(None, [sentence, reported]))
    command = [Path(sys.executable).with_name("session-events"), "validate", f"{recording}.sse"]
    done = subprocess.run(command, cwd=RECORDINGS, capture_output=True, check=False)
    said = [line for line in done.stdout.decode().splitlines() if not line.startswith("    rule: ")]
    lines = [broken for line in said for broken in wrap(line, 116, subsequent_indent="      ", break_on_hyphens=False)]
    return "\n".join([told, "", "```", f"$ session-events validate {recording}.sse", *lines, "```", ""])


def _short(report: str) -> str:
    owner, repository, _, number = report.split("/")
    return f"{owner}/{repository}#{number}"


def page() -> str:
    """Makes the page anew, with the section as it is now."""
    head, rest = PAGE.read_text().split(BEGIN)
    return f"{head}{BEGIN}\n{section()}\n{END}{rest.split(END)[1]}"


if __name__ == "__main__":
    PAGE.write_text(page())
