"""The real server of Hermes Agent, and the client of the package `openai`, on the streams of `test_hermes`."""

import json
import subprocess
import sys
import venv
from pathlib import Path

import pytest
import session_events
from session_events import hermes
from test_hermes import EXPECTED, STREAMS

TESTS = Path(__file__).parent

pytestmark = pytest.mark.registry


def python_with(folder: Path, *packages: str) -> Path:
    """A Python with some packages; skips where they cannot be had."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    install = [python, "-m", "pip", "install", "--quiet", *packages]
    if subprocess.run([str(part) for part in install], capture_output=True).returncode:
        pytest.skip(f"cannot be installed here: {', '.join(packages)}")
    return python


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What the client of the package `openai` makes of each stream."""
    python = python_with(tmp_path_factory.mktemp("openai"), "openai==3.54.0")
    command = [str(python), str(TESTS / "hermes_client.py"), *map(str, STREAMS.values())]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    made = json.loads(done.stdout)
    return {name: made[str(path)] for name, path in STREAMS.items()}


def test_the_client_gives_progress_as_a_chunk_without_choices(client: dict[str, list[str]]) -> None:
    assert client["0.19.0/tool"] == ["role", "text", "no choices", "no choices", "text", "text", "stop"]


def test_the_client_raises_where_a_run_failed_and_the_last_chunk_says_why(client: dict[str, list[str]]) -> None:
    assert client["0.19.0/crash_in_tool"] == ["role", "text", "no choices", "APIError"]
    assert client["0.19.0/unwritable_text"] == ["role", "text", "no choices", "error"]
    assert client["0.13.0/crash_in_tool"] == ["role", "text", "no choices", "stop"]


def test_the_client_says_nothing_of_most_that_the_rules_find(client: dict[str, list[str]]) -> None:
    raising = {name for name in EXPECTED if client[name][-1].endswith("Error")}
    assert raising == {"edited/error_frame"}


def test_what_the_server_sends_today_is_what_was_recorded(tmp_path: Path) -> None:
    python = python_with(tmp_path / "hermes", "hermes-agent==0.19.0", "aiohttp==3.14.1")
    subprocess.run(
        [str(python), str(TESTS / "hermes_server.py"), str(tmp_path), "chat/completions"],
        capture_output=True,
        check=True,
    )
    sent = {f"0.19.0/{path.stem}": path for path in tmp_path.glob("*.sse")}
    assert set(sent) == {name for name in STREAMS if name.startswith("0.19.0/")}
    for name, path in sent.items():
        found = session_events.validate(path, hermes.DIALECT).findings
        wanted = [(rule, code) for rule, code, _ in EXPECTED.get(name, [])]
        assert sorted((one.rule, one.code) for one in found) == sorted(wanted), name
        assert [event.type for event in session_events.read(path, hermes.DIALECT)] == [
            event.type for event in session_events.read(STREAMS[name], hermes.DIALECT)
        ], name
