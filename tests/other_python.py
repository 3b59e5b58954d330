"""A Python of its own for packages of others, so that tests can ask them what they make of a stream."""

import subprocess
import sys
import venv
from pathlib import Path

import pytest

#: The version of the package `openai` that pages and tests speak of.
OPENAI = "openai==3.54.0"


def python_with(folder: Path, *packages: str) -> Path:
    """A Python with some packages; skips where they cannot be had."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    install = [python, "-m", "pip", "install", "--quiet", *packages]
    if subprocess.run([str(part) for part in install], capture_output=True).returncode:
        pytest.skip(f"cannot be installed here: {', '.join(packages)}")
    return python


def output(python: Path, script: str, *arguments: object) -> str:
    """What a script among the tests prints."""
    command = [str(python), str(Path(__file__).with_name(script)), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
