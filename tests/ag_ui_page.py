"""`python tests/ag_ui_page.py` writes into docs/ag-ui.md what is found in recordings, and how peers differ."""

import re
from collections.abc import Iterator
from pathlib import Path

from ag_ui_sequences import CASES, DIFFERENCES
from session_events import validate
from session_events.ag_ui import DIALECT

PAGE = Path(__file__).parents[1] / "docs/ag-ui.md"
FOLDER = Path(__file__).parent / "recordings/ag-ui"

#: What happened in some recordings.
DEVIATIONS = {
    "ag-ui-langgraph-0.0.33/text": "`ag-ui-langgraph` up to 0.0.33 ends a run under an id of LangGraph's own.",
    "ag-ui-langgraph-0.0.11/tools_parallel": "`ag-ui-langgraph` 0.0.11 breaks off when two tools are called at once.",
    "agent-framework-ag-ui-1.7.0/model_error": "The model breaks off, and the adapter with it, without a `RUN_ERROR`.",
    "made/finished_after_error": "A run that failed is finished, too (reported of adapters for ADK and AgentScope).",
    "made/message_open_at_end": "A run is finished while its message is open (reported of clawg-ui).",
    "made/piece_after_end": "A message goes on after it was ended for a call (reported of AgentScope).",
    "made/start_then_chunks": "A message is begun by an event of its own, and comes in chunks (asked of its authors).",
    "made/call_after_end": "What was open when a run ended is written behind its end (reported of `compactEvents`).",
    "made/chunks_interrupted": "A chunk leaves out its id after something else has come between.",
    "made/subagent_swapped": "Of two subagents at once, one's words are sent under the other's name.",
    "made/step_of_another": "The parent agent ends the step of a subagent (reported of deepagents).",
    "made/thinking_not_closed": "Before 1.0: a thought is not ended.",
}


def _deviations() -> Iterator[str]:
    for name, what in DEVIATIONS.items():
        findings = [one for one in validate(FOLDER / f"{name}.sse", DIALECT).findings if one.severity != "info"]
        yield from ("", what, "", "```", *(f"{name}.sse:{one.line}: {_told(str(one))}" for one in findings), "```")
    yield ""


def _told(finding: str) -> str:
    """A finding without its line, which comes first where a file is named."""
    return re.sub(r"^line \d+: ", "", finding)


def _differences() -> Iterator[str]:
    yield from ("", "| what the peer does, and why this package does not | sequences |", "|---|---|")
    for name, why in DIFFERENCES.items():
        cases = [case for case, row in CASES.items() if name in (row.client, row.models)]
        yield f"| {why} | {'; '.join(cases)} |"
    yield ""


def page() -> str:
    """The page with its written sections as they must be."""
    text = PAGE.read_text()
    for section, lines in (("deviations", _deviations()), ("differences", _differences())):
        begin = f"<!-- written by `python tests/ag_ui_page.py`: {section} -->\n"
        head, _, rest = text.partition(begin)
        _, end, tail = rest.partition("<!-- end -->")
        text = head + begin + "\n".join(lines) + "\n" + end + tail
    return text


if __name__ == "__main__":
    PAGE.write_text(page())
