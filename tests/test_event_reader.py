"""Events are read without I/O; in strict mode nothing that came before an error is lost with it."""

import json
from pathlib import Path

import pytest
from mixed import notification, on_line
from session_events import EventReader, FindingError, RecordReader, Validator, aread, read, records
from session_events.copilot import DIALECT

RECORDINGS = Path(__file__).parent / "recordings"
LIVE = RECORDINGS / "cli-1.0.49/plain_completions_nostream.live.jsonl"
LINES = LIVE.read_bytes().splitlines(keepends=True)
#: The line of the first turn that ends.
TURN_END = next(place for place, line in enumerate(LINES) if b'"type":"assistant.turn_end"' in line)


def fed(reader, stream, size=1 << 20):
    """What a reader gives for a stream, in chunks of some size."""
    given = [one for at in range(0, len(stream), size) for one in reader.feed(stream[at : at + size])]
    return [*given, *reader.close()]


@pytest.mark.parametrize("size", [100, 1 << 20])
def test_the_reader_gives_the_events_that_read_yields(size):
    assert fed(EventReader(DIALECT), LIVE.read_bytes(), size) == list(read(LIVE, DIALECT))
    assert fed(EventReader(DIALECT, strict=True), LIVE.read_bytes(), size) == list(read(LIVE, DIALECT, strict=True))
    assert fed(RecordReader(DIALECT), LIVE.read_bytes(), size) == list(records(LIVE, DIALECT))


def test_no_event_is_lost_when_nobody_looks_at_what_a_call_returns():
    reader = EventReader(DIALECT, strict=True)
    for line in LINES[:-1]:
        reader.feed(line)
    assert [event.type for event in reader.feed(LINES[-1])] == [json.loads(LINES[-1])["type"]]


def test_an_error_has_the_events_that_come_before_it_in_the_same_bytes():
    reader = EventReader(DIALECT, strict=True)
    before = reader.feed(LINES[0])
    with pytest.raises(FindingError, match=r"line 4: error\[framing/not-json\]") as caught:
        reader.feed(b"".join(LINES[1:3]) + b"no JSON\n" + LINES[3])
    assert [*before, *caught.value.events] == list(read(b"".join(LINES[:3]), DIALECT))


@pytest.mark.parametrize("last", [lambda reader: reader.feed(LINES[3]), lambda reader: reader.close()])
def test_after_an_error_every_call_raises_it(last):
    reader = EventReader(DIALECT, strict=True)
    with pytest.raises(FindingError) as first:
        reader.feed(LINES[0] + b"no JSON\n")
    with pytest.raises(FindingError) as again:
        last(reader)
    assert (again.value.finding, again.value.events) == (first.value.finding, [])
    assert len(first.value.events) == 1


def test_an_error_at_the_end_has_the_last_event():
    with pytest.raises(FindingError, match="unclosed") as caught:
        fed(EventReader(DIALECT, strict=True), b"".join(LINES[:TURN_END]).rstrip(b"\n"))
    assert [event.type for event in caught.value.events] == [json.loads(LINES[TURN_END - 1])["type"]]


def read_strictly(content, **options):
    return len(list(read(content, DIALECT, strict=True, **options)))


def test_a_stream_is_read_strictly_from_its_middle_and_not_to_its_end():
    end, begin = b"".join(LINES[TURN_END:]), b"".join(LINES[:TURN_END]) + LINES[TURN_END][:40]
    for stream, option in ((end, "attached"), (begin, "partial")):
        with pytest.raises(FindingError):
            read_strictly(stream)
        assert read_strictly(stream, **{option: True}) in (TURN_END, len(LINES) - TURN_END)


def test_strict_reading_takes_a_stream_as_what_it_is_said_to_be():
    log = [line for line in LINES if b'"ephemeral":true' not in line]
    assert read_strictly(b"".join(log), stream="log") == len(log)
    with pytest.raises(FindingError):
        read_strictly(b"".join(log), stream="live")


@pytest.mark.parametrize("make", [EventReader, RecordReader, Validator, lambda *args, **more: read(b"", *args, **more)])
def test_what_makes_no_sense_is_refused_at_once(make):
    with pytest.raises(ValueError, match="framing must be"):
        make(DIALECT, framing="nope")
    if make is not RecordReader:
        with pytest.raises(ValueError, match="stream must be"):
            make(DIALECT, stream="nope")


def test_asynchronous_reading_refuses_what_makes_no_sense_at_once():
    with pytest.raises(ValueError, match="framing must be"):
        aread(None, DIALECT, framing="nope")


@pytest.mark.parametrize("make", [EventReader, RecordReader, Validator])
def test_text_is_no_bytes(make):
    with pytest.raises(TypeError, match="a source gives bytes, not str"):
        make(DIALECT).feed(LINES[0].decode())
    assert make(DIALECT).feed(memoryview(LINES[0])) == make(DIALECT).feed(LINES[0])


def test_sessions_are_read_strictly_each_alone():
    stream = b"".join(on_line(notification(name, line.rstrip())) for name in "ab" for line in LINES)
    assert read_strictly(stream) == 2 * len(LINES)
