"""Reading mends on the way: what `repair=True` yields is what `repair` makes of the same events."""

import asyncio
from pathlib import Path
from random import Random

import pytest
from mixed import interleaved, on_line
from session_events import RuleError, aread, encode, read, repair, why_put_in
from session_events.copilot import DIALECT
from session_events.mending.sessions import SessionRepairers

HERE = Path(__file__).parent / "recordings"
FILES = sorted(HERE.glob("cli-*/*.jsonl"))
REASONING = HERE / "cli-1.0.102/reasoning_anthropic.live.jsonl"
RETRIED = HERE / "cli-1.0.102/err500_once_anthropic.disk.jsonl"
SESSION = [
    b'{"type":"session.start","id":"00000000-0000-4000-8000-000000000001","timestamp":"2026-01-01T00:00:00Z",'
    b'"parentId":null,"data":{"sessionId":"s","version":1,"producer":"p","copilotVersion":"1",'
    b'"startTime":"2026-01-01T00:00:00Z"}}',
    b'{"type":"permission.requested","id":"00000000-0000-4000-8000-000000000002","timestamp":"2026-01-01T00:00:00Z",'
    b'"parentId":"00000000-0000-4000-8000-000000000001","ephemeral":true,"data":{"requestId":"p","permissionRequest":'
    b'{"kind":"read","path":"/","intention":"look"}}}',
]


def is_added(event):
    """Whether an event was put in."""
    return why_put_in(event) is not None


def half(path):
    """The first half of the lines of a recording."""
    lines = path.read_bytes().splitlines(keepends=True)
    return b"".join(lines[: len(lines) // 2])


def encoded(events):
    """The bytes of events."""
    return [encode(event) for event in events]


def take(events, seen):
    """Takes events as they come, whatever ends them."""
    for event in events:
        seen.append(event)


async def pieces(content, size=1000, failure=None):
    """Bytes that arrive in chunks, and break off with an error."""
    for at in range(0, len(content), size):
        await asyncio.sleep(0)
        yield content[at : at + size]
    if failure is not None:
        raise failure


async def collected(source, **options):
    """All events that are read asynchronously, and the error that ended them."""
    events = []
    try:
        async for event in aread(source, DIALECT, repair=True, **options):
            events.append(event)  # noqa: PERF401 - what came before the error is wanted
    except OSError as error:
        return events, error
    return events, None


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_reading_mends_as_repair_does(path):
    for content in (path.read_bytes(), half(path)):
        expected = encoded(repair(read(content, DIALECT), DIALECT))
        assert encoded(read(content, DIALECT, repair=True)) == expected
        assert encoded(asyncio.run(collected(pieces(content)))[0]) == expected


def test_what_is_put_in_comes_before_the_event_that_misses_it():
    async def until_added():
        asked = []

        async def lines():
            for line in content.splitlines(keepends=True):
                asked.append(line)
                yield line

        async for event in aread(lines(), DIALECT, repair=True):
            if is_added(event):
                return event, len(asked)
        return None

    content = (HERE / "cli-1.0.49/subagent_anthropic.live.jsonl").read_bytes()
    event, asked = asyncio.run(until_added())
    assert asked == event.findings[0].line


@pytest.mark.parametrize("size", [1, 10**6])
def test_a_source_that_fails_leaves_nothing_open_before_its_error_is_raised(size):
    whole = half(REASONING)
    failure = ConnectionResetError("the server went away")
    for content in (whole, whole + b'{"type":"torn'):
        events, error = asyncio.run(collected(pieces(content, size, failure)))
        assert encoded(events) == encoded(repair(read(content, DIALECT), DIALECT))
        assert sum(map(is_added, events)) > 1
        assert error is failure

        def chunks(content=content):
            yield content
            raise failure

        seen = []
        with pytest.raises(ConnectionResetError):
            take(read(chunks(), DIALECT, repair=True), seen)
        assert encoded(seen) == encoded(events)


def test_reading_that_is_given_up_puts_nothing_in():
    async def endless():
        yield half(REASONING)
        await asyncio.sleep(60)

    async def given_up():
        seen = []

        async def reading():
            async for event in aread(endless(), DIALECT, repair=True):
                seen.append(event)  # noqa: PERF401 - what came before is wanted

        task = asyncio.create_task(reading())
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return seen

    events = asyncio.run(given_up())
    assert len(events) == len(half(REASONING).splitlines())
    assert not any(map(is_added, events))


def test_strict_reading_checks_the_mended_stream():
    cut = half(RETRIED)
    with pytest.raises(RuleError) as error:
        list(read(cut, DIALECT, strict=True))
    assert (error.value.finding.rule, error.value.finding.code) == ("turn", "unclosed")
    events = list(read(cut, DIALECT, strict=True, repair=True))
    assert [event.type for event in events if is_added(event)] == ["assistant.turn_end"]
    assert encoded(asyncio.run(collected(pieces(cut), strict=True))[0]) == encoded(events)
    events_before, error = asyncio.run(collected(pieces(cut + b"{", failure=OSError("cut")), strict=True))
    assert (encoded(events_before), str(error)) == (encoded(events), "cut")


def test_strict_reading_raises_what_cannot_be_mended():
    content = b"".join(line + b"\n" for line in SESSION)
    with pytest.raises(RuleError) as error:
        list(read(content, DIALECT, strict=True, repair=True))
    assert (error.value.finding.rule, error.value.finding.code) == ("permission", "unclosed")


def test_every_session_of_a_mixed_stream_is_mended_alone():
    paths = [HERE / "cli-1.0.49/subagent_anthropic.live.jsonl", REASONING]
    streams = {path.name: half(path).splitlines() for path in paths}
    mixed = b"".join(map(on_line, interleaved(streams, Random(7), other=0.2)[0]))  # noqa: S311 - no secret
    alone = [encode(one) for path in paths for one in repair(read(half(path), DIALECT), DIALECT, stream="live")]
    events = list(read(mixed, DIALECT, repair=True))
    assert sorted(encoded(events)) == sorted(alone)
    assert len([event for event in events if not is_added(event)]) == sum(map(len, streams.values()))


def test_of_too_many_sessions_the_idlest_is_left_as_it_is():
    events = list(read(half(REASONING), DIALECT))
    whole = [event.type for event in events]
    repairers = SessionRepairers(DIALECT, stream="live", max_sessions=1)
    for name in ("one", "two", "one"):
        assert [mended.type for event in events for mended in repairers.feed(name, event)] == whole
    ((name, closing),) = repairers.close()
    assert (name, bool(closing), len(closing)) == ("one", True, repairers.put_in)
