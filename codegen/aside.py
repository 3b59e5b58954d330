"""Writes pydantic models in another process, while this one writes everything else."""

import json
import subprocess
import sys
from collections.abc import Callable
from textwrap import shorten
from typing import Any

from session_events.errors import SchemaError


def begin(job: dict[str, Any]) -> Callable[[], str]:
    """Starts a process that does what `write_models` does; returns what waits for the text.

    What is returned raises SchemaError if the schema cannot be bound.
    """
    pipe = subprocess.PIPE
    command = [sys.executable, "-m", __name__]
    process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe)  # noqa: S603 - this very module
    if process.stdin is None:
        raise RuntimeError("the process has no input")
    process.stdin.write(json.dumps(job).encode())
    process.stdin.close()
    process.stdin = None

    def result() -> str:
        output, errors = process.communicate()
        if process.returncode:
            raise SchemaError(shorten(errors.decode(errors="replace").strip().rpartition("\n")[2], 500))
        return output.decode()

    return result


def main() -> None:
    """Reads a job from standard input, and writes the text of the module to standard output."""
    from session_events.codegen.bindings import write_models

    job = json.loads(sys.stdin.buffer.read())
    try:
        text = write_models(job)
    except SchemaError as error:
        sys.exit(str(error))
    sys.stdout.buffer.write(text.encode())


if __name__ == "__main__":
    main()
