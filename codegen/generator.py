"""Runs datamodel-code-generator; as a program, on one job after another.

Nothing else of this project is imported here, so that a process of its own is ready soon.
"""

import gc
import json
import sys
import warnings
from contextlib import redirect_stdout, suppress
from pathlib import Path
from typing import Any


def run(job: dict[str, Any]) -> str:
    """Returns the text of one module.

    Args:
        job: what `datamodel_code_generator.generate` is to be called with: `schema`, and `options` by name.

    Raises:
        Exception: whatever the schema brings the generator to; also what it warns of.
    """
    from datamodel_code_generator import generate
    from datamodel_code_generator.format import Formatter

    no_project = Path(Path(__file__).anchor)  # no pyproject.toml may have a say
    collects = gc.isenabled()
    gc.disable()  # a tenth of the time, and all of it is garbage a moment later
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            text = generate(
                job["schema"], formatters=[Formatter.BUILTIN], settings_path=no_project, **job.get("options", {})
            )
    finally:
        if collects:
            gc.enable()
    if not isinstance(text, str):
        raise TypeError("more than one module was made of this schema")
    return text


def main() -> None:
    """Reads jobs from standard input, and answers each on standard output, in lines of JSON: the text, or an error."""
    gc.disable()  # the circles that a job leaves are small
    answers = sys.stdout.buffer
    with redirect_stdout(sys.stderr):  # whatever the generator prints is no answer
        with suppress(Exception):  # if there is no generator, the first job tells
            run({"schema": {"type": "object"}})  # imports all that it imports, while nobody waits
        for line in sys.stdin.buffer:
            try:
                answer = {"text": run(json.loads(line))}
            except Exception as error:  # noqa: BLE001 - whatever a schema brings the generator to
                answer = {"error": str(error) or type(error).__name__}
            answers.write(json.dumps(answer).encode() + b"\n")
            answers.flush()


if __name__ == "__main__":
    main()
