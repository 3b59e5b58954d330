"""Records streams while a test runs, and judges them at its end."""

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import Any, TypeVar, Unpack

from session_events.dialect import Dialect
from session_events.report import Report
from session_events.testing.assertion import Options, check
from session_events.testing.tape import Item, as_bytes, new_tape

ItemT = TypeVar("ItemT", bound=Item)


class StreamRecorder:
    """Records one stream."""

    def __init__(self, dialect: Dialect[Any] | str | None = None, **options: Unpack[Options]) -> None:
        """Makes a recorder.

        Args:
            dialect: what the events are, such as `copilot.DIALECT` or `"copilot"`; None to find out.
            options: what is asked of the stream; see `Options`.
        """
        self._dialect = dialect
        self._options = options
        self._tape = new_tape()
        self._judged = False

    def feed(self, item: Item) -> None:
        """Records what comes next: bytes in chunks of any size, an event, an event as plain JSON, or an `SseEvent`.

        Raises:
            TypeError: it is none of these.
        """
        data = as_bytes(item)
        self._judged = False
        self._tape.seek(0, 2)
        self._tape.write(data)

    def through(self, source: Iterable[ItemT]) -> Iterator[ItemT]:
        """Passes a stream on as it is, item by item, and records what was taken of it."""
        for item in source:
            self.feed(item)
            yield item

    async def athrough(self, source: AsyncIterable[ItemT]) -> AsyncIterator[ItemT]:
        """Passes on a stream that arrives asynchronously, as `through` does; closes it when it is left early."""
        items = aiter(source)
        try:
            async for item in items:
                self.feed(item)
                yield item
        finally:
            close = getattr(items, "aclose", None)
            if close is not None:
                await close()

    def check(self) -> Report:
        """Asserts that what was recorded so far is valid; see `assert_valid_stream` for what it raises."""
        __tracebackhide__ = True
        self._judged = True
        return check(self._tape, self._dialect, self._options)

    def finish(self) -> None:
        """Asserts that the recorded stream is valid, unless `check` did since the last of it came."""
        __tracebackhide__ = True
        if not self._judged:
            self.check()

    def close(self) -> None:
        """Forgets the stream."""
        self._tape.close()


class StreamRecorders:
    """Makes the recorders of a test: what the fixture `stream_recorder` is."""

    def __init__(self) -> None:
        self._recorders: list[StreamRecorder] = []

    def __call__(self, dialect: Dialect[Any] | str | None = None, **options: Unpack[Options]) -> StreamRecorder:
        """Makes one more recorder, whose stream is judged at the end of the test; see `StreamRecorder`."""
        recorder = StreamRecorder(dialect, **options)
        self._recorders.append(recorder)
        return recorder

    def finish(self) -> None:
        """Asserts that all recorded streams are valid."""
        for recorder in self._recorders:
            recorder.finish()

    def close(self) -> None:
        """Forgets all streams."""
        for recorder in self._recorders:
            recorder.close()
