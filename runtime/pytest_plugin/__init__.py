"""The plugin of pytest: its fixture `stream_recorder`.

It is a package of its own, so that pytest starts without importing `session_events`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from session_events.testing import StreamRecorders

_RECORDERS: pytest.StashKey[StreamRecorders] = pytest.StashKey()
_PASSED: pytest.StashKey[bool] = pytest.StashKey()


@pytest.fixture
def stream_recorder(request: pytest.FixtureRequest) -> Iterator[StreamRecorders]:
    """Makes recorders of streams; the test fails at its end if a recorded stream is not valid.

    `stream_recorder(dialect, **options)` makes one, as `session_events.testing.StreamRecorder` does; without a
    dialect, the first events tell. Nothing is judged if the test itself fails.
    """
    from session_events.testing import StreamRecorders

    recorders = request.node.stash[_RECORDERS] = StreamRecorders()
    try:
        yield recorders
        if request.node.stash.get(_PASSED, False):  # what fixtures recorded since
            _finish(recorders)
    finally:
        recorders.close()


@pytest.hookimpl(trylast=True)
def pytest_runtest_call(item: pytest.Item) -> None:
    """Judges what a test has recorded; it comes after the test, and only if that did not fail."""
    recorders = item.stash.get(_RECORDERS, None)
    if recorders is not None:
        item.stash[_PASSED] = True
        _finish(recorders)


def _finish(recorders: StreamRecorders) -> None:
    problem = None
    try:
        recorders.finish()
    except AssertionError as error:
        problem = str(error)
    if problem is not None:
        pytest.fail(problem, pytrace=False)  # outside, so that it is not shown as raised while the other was handled
