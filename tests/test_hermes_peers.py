"""The real server of Hermes Agent, and the client of the package `openai`, on the streams of `test_hermes`."""

import json
from pathlib import Path

import pytest
import session_events
from other_python import OPENAI, output, python_with
from session_events import hermes
from test_hermes import EXPECTED, STREAMS

pytestmark = pytest.mark.registry


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What the client of the package `openai` makes of each stream."""
    python = python_with(tmp_path_factory.mktemp("openai"), OPENAI)
    made = json.loads(output(python, "openai_client.py", "chat", *STREAMS.values()))
    return {name: made[str(path)] for name, path in STREAMS.items()}


def test_the_client_gives_progress_as_a_chunk_without_choices(client: dict[str, list[str]]) -> None:
    assert client["0.19.0/tool"] == ["role", "text", "no choices", "no choices", "text", "text", "stop"]


def test_the_client_raises_where_a_run_failed_and_the_last_chunk_says_why(client: dict[str, list[str]]) -> None:
    assert client["0.19.0/crash_in_tool"] == ["role", "text", "no choices", "APIError: the agent crashed"]
    assert client["0.19.0/unwritable_text"] == ["role", "text", "no choices", "error"]
    assert client["0.13.0/crash_in_tool"] == ["role", "text", "no choices", "stop"]


def test_the_client_says_nothing_of_most_that_the_rules_find(client: dict[str, list[str]]) -> None:
    assert [name for name in EXPECTED if "Error" in client[name][-1]] == ["edited/error_frame"]


def test_what_the_server_sends_today_is_what_was_recorded(tmp_path: Path) -> None:
    python = python_with(tmp_path / "hermes", "hermes-agent==0.19.0", "aiohttp==3.14.1")
    output(python, "hermes_server.py", tmp_path, "chat/completions")
    sent = {f"0.19.0/{path.stem}": path for path in tmp_path.glob("*.sse")}
    assert set(sent) == {name for name in STREAMS if name.startswith("0.19.0/")}
    for name, path in sent.items():
        found = session_events.validate(path, hermes.DIALECT).findings
        wanted = [(rule, code) for rule, code, _ in EXPECTED.get(name, [])]
        assert sorted((one.rule, one.code) for one in found) == sorted(wanted), name
        assert [event.type for event in session_events.read(path, hermes.DIALECT)] == [
            event.type for event in session_events.read(STREAMS[name], hermes.DIALECT)
        ], name
