"""What all tests share."""

import os
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
RECORDINGS = TESTS / "recordings"


@pytest.fixture(scope="session")
def recordings() -> Path:
    """The folder of real recordings."""
    return RECORDINGS


@pytest.fixture(scope="session")
def with_peers(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    """A function that runs Python code where the extra `peers` is installed; returns what it prints."""
    folder = str(tmp_path_factory.mktemp("peers"))
    extras = tomllib.loads((TESTS.parent / "pyproject.toml").read_text())["project"]["optional-dependencies"]
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--target", folder, *extras["peers"]]
    done = subprocess.run(install, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"no Python package registry: {done.stderr[-300:]}")
    paths = {**os.environ, "PYTHONPATH": os.pathsep.join([folder, str(TESTS)]), "PYTHONUTF8": "1"}

    def run(code: str) -> str:
        command = [sys.executable, "-c", code]
        return subprocess.run(command, env=paths, check=True, capture_output=True, text=True).stdout

    return run
