"""Processes that run datamodel-code-generator side by side, while this one does everything else."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from textwrap import shorten
from types import TracebackType
from typing import Any, TypeAlias

from session_events.errors import SchemaError

#: Begins a job, as `generator.run` takes it; returns what waits for the text of the module, and may raise SchemaError.
Begin: TypeAlias = Callable[[dict[str, Any]], Callable[[], str]]

_PROGRAM = Path(__file__).with_name("generator.py")


def here(job: dict[str, Any]) -> Callable[[], str]:
    """Begins a job that is done by this process, once its text is asked for."""

    def text() -> str:
        from session_events.codegen.generator import run

        try:
            return run(job)
        except ImportError:
            raise
        except Exception as error:  # whatever a schema brings the generator to
            raise _failed(str(error)) from error

    return text


class Workers:
    """Some processes, each on one job at a time, within a `with` block."""

    def __init__(self, most: int) -> None:
        """Starts as many processes as there are processors, but not more than `most`.

        Without any, jobs are done by this process: starting another takes longer than a small schema.
        """
        count = min(os.cpu_count() or 1, most)
        pipe = subprocess.PIPE
        command = [sys.executable, "-P", str(_PROGRAM)]  # -P: modules beside the program have no names of their own
        self._processes = [
            subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL)  # noqa: S603 - our program
            for _ in range(count)
        ]
        self._idle: SimpleQueue[subprocess.Popen[bytes]] = SimpleQueue()
        for process in self._processes:
            self._idle.put(process)
        self._threads = ThreadPoolExecutor(count or 1)

    def begin(self, job: dict[str, Any]) -> Callable[[], str]:
        """Begins a job; jobs are taken up in the order in which they come."""
        if not self._processes:
            return here(job)
        return self._threads.submit(self._ask, json.dumps(job).encode() + b"\n").result

    def _ask(self, job: bytes) -> str:
        process = self._idle.get()
        try:
            answer = _answer(process, job)
        except (OSError, ValueError) as error:
            raise _failed("its process ended without an answer") from error
        finally:
            self._idle.put(process)
        if "error" in answer:
            raise _failed(answer["error"])
        return answer["text"]

    def __enter__(self) -> "Workers":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in self._processes:
            process.kill()
        self._threads.shutdown(cancel_futures=True)
        for process in self._processes:
            with suppress(OSError), process:  # closes its pipes, with what it did not read
                pass


def _answer(process: subprocess.Popen[bytes], job: bytes) -> dict[str, str]:
    if process.stdin is None or process.stdout is None:
        raise ValueError("the process has no pipes")
    process.stdin.write(job)
    process.stdin.flush()
    answer: dict[str, str] = json.loads(process.stdout.readline())
    return answer


def _failed(reason: str) -> SchemaError:
    return SchemaError(f"datamodel-code-generator: {shorten(reason, 400)}")
