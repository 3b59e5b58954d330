"""The plugin of pytest, as pytest itself loads it, in test suites of its own."""

import asyncio
import shutil
import sys
from pathlib import Path

import pytest
from session_events.testing import InvalidStreamError, StreamRecorder

pytest_plugins = ["pytester"]

RECORDINGS = Path(__file__).parent / "recordings"
HEALTHY = RECORDINGS / "cli-1.0.102/reasoning_anthropic.live.jsonl"
BROKEN = sorted((RECORDINGS / "cli-1.0.49").glob("subagent_*.live.jsonl"))
SSE = RECORDINGS / "hermes/0.19.0/tool.sse"

SUITE = """
import asyncio
from pathlib import Path

import pytest
import session_events
from session_events import copilot
from session_events.testing import assert_valid_stream

def test_asserted_healthy():
    assert_valid_stream(Path("healthy.jsonl"))

def test_asserted_broken():
    assert_valid_stream(Path("broken.jsonl"))

def test_healthy(stream_recorder):
    recorder = stream_recorder()
    recorder.feed(Path("healthy.jsonl").read_bytes())

def test_broken(stream_recorder):
    recorder = stream_recorder("copilot")
    for chunk in Path("broken.jsonl").read_bytes().splitlines(keepends=True):
        recorder.feed(chunk)

def test_broken_but_ignored(stream_recorder):
    recorder = stream_recorder("copilot", ignore=["unclosed", "outside"])
    recorder.feed(Path("broken.jsonl").read_bytes())

def test_events_passed_through(stream_recorder):
    source = session_events.read("broken.jsonl", copilot.DIALECT)
    assert len(list(stream_recorder(copilot.DIALECT).through(source))) == 90

def test_asynchronous(stream_recorder):
    async def chunks():
        for line in Path("events.sse").read_bytes().splitlines(keepends=True)[:-3]:
            yield line

    async def main():
        return [chunk async for chunk in stream_recorder("hermes").athrough(chunks())]

    assert len(asyncio.run(main())) > 10

def test_two_streams_one_broken(stream_recorder):
    healthy, broken = stream_recorder(), stream_recorder()
    broken.feed(Path("broken.jsonl").read_bytes())
    healthy.feed(Path("healthy.jsonl").read_bytes())

def test_nothing_recorded(stream_recorder):
    stream_recorder("copilot")

def test_fails_itself(stream_recorder):
    stream_recorder("copilot").feed(Path("broken.jsonl").read_bytes())
    raise ValueError("of its own")

def test_checked_by_itself(stream_recorder):
    recorder = stream_recorder("copilot")
    recorder.feed(Path("broken.jsonl").read_bytes())
    with pytest.raises(AssertionError):
        recorder.check()

@pytest.fixture
def server(stream_recorder):
    recorder = stream_recorder("copilot")
    recorder.feed(Path("healthy.jsonl").read_bytes())
    yield
    recorder.feed(Path("broken.jsonl").read_bytes())

def test_broken_after_the_test(server):
    pass
"""

OUTCOMES = {
    "test_asserted_healthy": "PASSED",
    "test_asserted_broken": "FAILED",
    "test_healthy": "PASSED",
    "test_broken": "FAILED",
    "test_broken_but_ignored": "PASSED",
    "test_events_passed_through": "FAILED",
    "test_asynchronous": "FAILED",
    "test_two_streams_one_broken": "FAILED",
    "test_nothing_recorded": "FAILED",
    "test_fails_itself": "FAILED",
    "test_checked_by_itself": "PASSED",
    "test_broken_after_the_test": "ERROR",
}


def by_test(text):
    """What pytest prints under the heading of each failure."""
    blocks, name = {}, ""
    for line in text.splitlines():
        if line.startswith("____") and line.endswith("____"):
            name = line.strip("_ ")
        elif line.startswith("====") and name:
            name = ""
        elif name:
            blocks[name] = blocks.get(name, "") + line + "\n"
    return blocks


def test_recorded_streams_that_are_broken_fail_their_test_readably(pytester):
    for source, name in ((HEALTHY, "healthy.jsonl"), (BROKEN[0], "broken.jsonl"), (SSE, "events.sse")):
        shutil.copy(source, pytester.path / name)
    pytester.makepyfile(SUITE)
    result = pytester.runpytest_subprocess("-v", "-p", "no:cacheprovider", "-W", "error", "-p", "no:xdist")
    outcomes = {}
    for line in result.outlines:
        place, _, rest = line.partition(" ")
        if "::" in place and rest.split()[:1] and rest.split()[0] in ("PASSED", "FAILED", "ERROR"):
            outcomes[place.rpartition("::")[2]] = rest.split()[0]
    assert outcomes == OUTCOMES
    assert "During handling" not in result.stdout.str()
    shown = by_test(result.stdout.str())
    for name in ("test_broken", "test_events_passed_through", "test_two_streams_one_broken"):
        head, *lines = shown[name].strip().splitlines()
        assert head == "the stream is not valid: 4 errors (90 events, copilot, live)"
        assert any(line.startswith("line 39: error[reasoning/unclosed] reasoning ") for line in lines)
        assert any(line.startswith('  > 39 | {"type":"assistant.reasoning_delta"') for line in lines)
        assert any(line.startswith('  ~ 74 | {"type":"subagent.completed"') for line in lines)
        assert "Traceback" not in shown[name]
        assert ".py" not in shown[name]
    assert '>       assert_valid_stream(Path("broken.jsonl"))' in shown["test_asserted_broken"].replace(
        "    >  ", ">  "
    )
    assert "E         > 39 | " in shown["test_asserted_broken"]
    assert "assertion.py" not in shown["test_asserted_broken"]
    assert "framing/no-events" in shown["test_nothing_recorded"]
    assert "warning" in shown["test_asynchronous"] or "error[" in shown["test_asynchronous"]
    assert "of its own" in shown["test_fails_itself"]
    assert "is not valid" not in shown["test_fails_itself"]


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.name)
def test_each_broken_recording_fails(path):
    recorder = StreamRecorder()
    recorder.feed(path.read_bytes())
    with pytest.raises(InvalidStreamError, match="> "):
        recorder.finish()
    recorder.close()


def test_pytest_starts_without_the_package_and_without_hypothesis(pytester):
    pytester.makepyfile(
        """
        import sys
        def test_it():
            assert "pytest_session_events" in sys.modules
            assert not {"session_events", "msgspec", "click"} & set(sys.modules)
        """
    )
    pytester.runpytest_subprocess("-p", "no:hypothesispytest").assert_outcomes(passed=1)


def test_the_testing_package_does_not_import_hypothesis(pytester):
    code = "import session_events.testing, sys; assert not {'hypothesis', 'click', 'pytest'} & set(sys.modules)"
    assert pytester.run(sys.executable, "-c", code).ret == 0


def test_a_stream_that_is_left_early_is_closed_and_recorded_as_far_as_it_came():
    closed = []

    async def lines():
        try:
            for line in HEALTHY.read_bytes().splitlines(keepends=True):
                yield line
        finally:
            closed.append(True)

    async def leave_early(recorder):
        passed = recorder.athrough(lines())
        taken = [await anext(passed) for _ in range(40)]
        await passed.aclose()
        return taken

    recorder = StreamRecorder("copilot", partial=True)
    assert asyncio.run(leave_early(recorder)) == HEALTHY.read_bytes().splitlines(keepends=True)[:40]
    assert closed == [True]
    assert recorder.check().events == 40
    recorder.close()
