"""Kills `session-events doctor --in-place` at every call that it makes of the operating system, and says what is left.

    python tests/faults.py LOG FOLDER

Each run works on copies in FOLDER, beside files that have the names that it would give to its own. A child is killed
before its first call, before its second, and so on, and in the middle of each write, until one comes to its end.
Prints a JSON object for each: the call, and the content of every file, by name.
"""

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from session_events import copilot
from session_events.salvage import mend

#: The calls that change something, and those that look.
CALLS = (
    "open",
    "read",
    "write",
    "lseek",
    "close",
    "stat",
    "lstat",
    "fstat",
    "fchown",
    "fchmod",
    "fsync",
    "link",
    "replace",
    "unlink",
)

#: What stood there before, and must stay.
STRANGERS = {"log.jsonl.bak": b"an older backup\n", "log.jsonl.lost": b"older pieces\n"}


def kill_at(number: int, *, halfway: bool) -> None:
    """Makes this process kill itself at a call of the operating system; in the middle of it, if it is a write."""
    left = [number]

    def wrapped(name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*args: Any, **options: Any) -> Any:
            left[0] -= 1
            if left[0] == 0:
                if halfway and name == "write":
                    call(args[0], bytes(args[1])[: len(args[1]) // 2])
                os.kill(os.getpid(), signal.SIGKILL)
            return call(*args, **options)

        return counted

    for name in CALLS:
        setattr(os, name, wrapped(name, getattr(os, name)))


def runs(log: Path, folder: Path) -> Iterator[tuple[str, int, dict[str, bytes]]]:
    """Yields each run: what was done to it, its exit code or signal, and the files that are left."""
    for halfway in (False, True):
        number, status = 0, -signal.SIGKILL
        while status == -signal.SIGKILL:
            number += 1
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            shutil.copy(log, folder / "log.jsonl")
            for name, content in STRANGERS.items():
                (folder / name).write_bytes(content)
            child = os.fork()
            if child == 0:
                kill_at(number, halfway=halfway)
                try:
                    mend(folder / "log.jsonl", copilot.DIALECT, in_place=True)
                finally:
                    os._exit(0)
            status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            yield f"{'in' if halfway else 'before'} call {number}", status, files(folder)


def files(folder: Path) -> dict[str, bytes]:
    """The content of the files in a folder."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def main() -> None:
    """Runs until a run is not killed."""
    log, folder = map(Path, sys.argv[1:])
    for what, status, left in runs(log, folder):
        content = {name: data.decode("latin-1") for name, data in left.items()}
        sys.stdout.write(json.dumps({"what": what, "status": status, "files": content}) + "\n")


if __name__ == "__main__":
    main()
