"""Streams that arrive asynchronously are read as those from a file are, no faster than they are taken."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from session_events import aread, encode, read
from session_events.copilot import DIALECT
from session_events.errors import SessionEventsError

RECORDING = Path(__file__).parent / "recordings/cli-1.0.102/reasoning_anthropic.live.jsonl"
BROKEN = Path(__file__).parent / "recordings/cli-1.0.21/repro1064_anthropic.live.jsonl"


class Chunks:
    """An asynchronous source that counts what was asked of it, and knows whether it was closed."""

    def __init__(self, content: bytes, size: int, *, endless: bool = False) -> None:
        self.pieces = [content[at : at + size] for at in range(0, len(content), size)]
        self.asked, self.closed, self.endless = 0, False, endless

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            for piece in self.pieces:
                self.asked += 1
                await asyncio.sleep(0)
                yield piece
            while self.endless:
                await asyncio.sleep(60)
        finally:
            self.closed = True


async def collected(source, **options):
    """All events of a source."""
    return [event async for event in aread(source, DIALECT, **options)]


@pytest.mark.parametrize("size", [1, 7, 4096, 10**7])
def test_events_are_those_that_are_read_from_a_file(size):
    source = Chunks(RECORDING.read_bytes(), size)
    assert asyncio.run(collected(source)) == list(read(RECORDING, DIALECT))
    assert source.closed


def test_strict_reading_yields_what_comes_before_the_first_error_and_raises_it():
    async def until_error() -> tuple[list, object]:
        events = []
        try:
            async for event in aread(source, DIALECT, strict=True):
                events.append(event)  # noqa: PERF401 - what came before the error is wanted
        except SessionEventsError as error:
            return events, error.finding
        return events, None

    expected, finding = [], None
    try:
        for event in read(BROKEN, DIALECT, strict=True):
            expected.append(event)  # noqa: PERF402 - as above
    except SessionEventsError as error:
        finding = error.finding
    assert finding is not None
    source = Chunks(BROKEN.read_bytes(), 100)
    assert asyncio.run(until_error()) == (expected, finding)
    assert source.closed


def test_no_chunk_is_asked_for_before_it_is_needed():
    async def first_five():
        events = aread(source, DIALECT)
        taken = [await anext(events) for _ in range(5)]
        asked = source.asked
        await events.aclose()
        return taken, asked

    lines = RECORDING.read_bytes().splitlines(keepends=True)
    source = Chunks(b"".join(lines), 1)
    source.pieces = lines
    taken, asked = asyncio.run(first_five())
    assert (len(taken), asked, source.closed) == (5, 5, True)


def test_reading_that_is_cancelled_closes_its_source():
    async def cancelled():
        task = asyncio.create_task(collected(source))
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    source = Chunks(RECORDING.read_bytes(), 64, endless=True)
    asyncio.run(cancelled())
    assert source.closed


def test_server_sent_events_of_an_http_response_are_read_over_a_socket():
    async def over_http():
        async def serve(reader, writer):
            await reader.readuntil(b"\r\n\r\n")
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n")
            for line in lines:
                writer.write(b"data: " + line + b"\n\n")
                await writer.drain()
            writer.close()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        async with server:
            reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
            writer.write(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
            await reader.readuntil(b"\r\n\r\n")

            async def body():
                while chunk := await reader.read(1000):
                    yield chunk

            events = [event async for event in aread(body(), DIALECT)]
            writer.close()
            return events

    lines = RECORDING.read_bytes().splitlines()
    assert list(map(encode, asyncio.run(over_http()))) == list(map(encode, read(RECORDING, DIALECT)))


def test_the_first_error_is_raised_before_another_chunk_is_asked_for():
    lines = RECORDING.read_bytes().splitlines(keepends=True)
    source = Chunks(b"", 1, endless=True)
    source.pieces = [lines[0], b"no JSON\n"]
    with pytest.raises(SessionEventsError, match="not-json"):
        asyncio.run(asyncio.wait_for(collected(source, strict=True), 30))


def test_text_is_refused_as_read_refuses_it():
    async def text():
        yield RECORDING.read_text()

    with pytest.raises(TypeError, match="a source gives bytes, not str; open files in binary mode"):
        asyncio.run(collected(text()))
