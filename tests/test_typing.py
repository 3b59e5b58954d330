"""What type checkers make of calls of the package."""

import subprocess
import sys

USE = """
from collections.abc import AsyncIterable
from contextlib import aclosing, closing
from session_events import Dialect, EventReader, UnknownEvent, Validator, aread, read, records, repair
from session_events.copilot import DIALECT, SessionStartEvent
from session_events.copilot import SessionEvent

listed = list(read("x", DIALECT))
by_type = sorted(read("x", DIALECT), key=lambda event: event.type or "")
mended = list(repair(read("x", DIALECT), DIALECT))
strict: list[SessionEvent] = list(read("x", DIALECT, strict=True))
of_any: list[SessionEvent | UnknownEvent] = EventReader(DIALECT).feed(b"")
of_known: list[SessionEvent] = EventReader(DIALECT, strict=True).feed(b"")

async def read_on(source: AsyncIterable[bytes]) -> None:
    async with aclosing(aread(source, DIALECT, strict=True)) as events:
        async for event in events:
            if isinstance(event, SessionStartEvent):
                reveal_type(event.data.session_id)
    with closing(records("x", DIALECT)) as recorded:
        next(recorded).findings
"""


def test_calls_as_in_the_readme_are_well_typed(tmp_path):
    (tmp_path / "use.py").write_text(USE)
    command = [sys.executable, "-m", "mypy", "--strict", "use.py"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert 'Revealed type is "str"' in done.stdout.replace("builtins.str", "str")
    assert done.stdout.splitlines()[-1] == "Success: no issues found in 1 source file"
