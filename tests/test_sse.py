"""Event streams are decoded as the WHATWG says, in whatever chunks their bytes come."""

import re
import time
import tracemalloc
from itertools import pairwise

import pytest
import sse_peers
from hypothesis import example, given, settings
from hypothesis import strategies as st
from session_events import SseDecoder, SseEvent
from sse_cases import CASES, MARK, Event, chunked, sizes

#: Pieces that event streams are made of and go wrong at.
PIECES = [
    b"\n",
    b"\r",
    b"\r\n",
    b"\n\n",
    MARK,
    b":",
    b" ",
    b"data",
    b"data: ",
    b"data: {}\n\n",
    b"event: a\ndata: b\n\n",
    b"event: ",
    b"event",
    b"id: 1",
    b"id",
    b"retry: 5",
    b"\0",
    b"\xff",
    b"\xe4\xb8",
    "é".encode(),
    b"[DONE]",
    b'{"a":1}',
    b"<html>",
]
streams = st.lists(st.sampled_from(PIECES) | st.binary(max_size=6), max_size=24).map(b"".join)


def decoded(chunks, *limits):
    """Returns the events of a stream, that which it is cut in, the findings, and what is known in the end."""
    decoder = SseDecoder(*limits)
    events, findings = [], []
    for chunk in chunks:
        events += decoder.feed(chunk)
        findings += decoder.findings
    cut = decoder.close()
    findings += decoder.findings
    return events, cut, findings, (decoder.last_event_id, decoder.retry, decoder.comments)


def reference(stream):
    """Does what the text says, one sentence after the other, with all of a stream at once."""
    text = stream.decode(errors="replace").removeprefix("\ufeff")
    *lines, _ = re.split("\r\n|\r|\n", text)
    events, data, name, last, seen, wait = [], "", "", "", "", None
    for line in lines:
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if line == "":
            seen = last
            if data:
                events.append((data.removesuffix("\n"), name or "message", last))
            data = name = ""
        elif field == "data":
            data += value + "\n"
        elif field == "event":
            name = value
        elif field == "id" and "\0" not in value:
            last = value
        elif field == "retry" and re.fullmatch("[0-9]+", value):
            wait = int(value)
    return events, seen, wait


@pytest.mark.parametrize("name", CASES)
def test_each_case_gives_its_events_in_chunks_of_every_size(name):
    stream, events = CASES[name]
    for size in sizes(stream):
        found = [Event(one.data, one.event, one.id, one.retry) for one in decoded(chunked(stream, size))[0]]
        assert found == events, f"in chunks of {size}"


@pytest.mark.parametrize("name", CASES)
def test_the_reference_agrees_with_the_cases(name):
    assert reference(CASES[name].stream)[0] == [(event.data, event.event, event.id) for event in CASES[name].events]


@settings(derandomize=True, max_examples=800, deadline=None)
@given(streams, st.lists(st.integers(0, 80), max_size=10), st.sampled_from([(), (5,), (100, 4), (3, 1)]))
@example(b"data: a\n\r\ndata: b\r\n\r\n", [9, 10, 19, 20], ())
@example(b"event: a\ndata: b\n\n" * 3, [9, 30], ())
@example(b"data: a\n\ndata: b\n\n" * 3, [9, 30], ())
@example(b"data: a\n\nevent: c\ndata: b\n\n" * 3, [9, 30], ())
def test_any_bytes_in_any_chunks_give_the_events_of_the_reference(stream, places, limits):
    whole = decoded([stream], *limits)
    bounds = sorted({0, len(stream), *(place for place in places if place < len(stream))})
    assert decoded([stream[start:end] for start, end in pairwise(bounds)], *limits) == whole
    one_by_one = [chunk for place in range(len(stream)) for chunk in (b"", stream[place : place + 1])]
    assert decoded(one_by_one, *limits) == whole
    if not limits:
        events, _, _, (last_event_id, wait, _) = whole
        assert ([(event.data, event.event, event.id) for event in events], last_event_id, wait) == reference(stream)
    assert all(1 <= finding.line <= stream.count(b"\n") + stream.count(b"\r") + 1 for finding in whole[2])
    assert all(finding.message.isprintable() for finding in whole[2])


@pytest.mark.parametrize(
    ("stream", "lines"),
    [
        (b"event: a\ndata: b\n\nevent: a\ndata: b\n\n", [1, 4]),
        (b"data: a\n\ndata: b\n\ndata: c\n\ndata", [1, 3, 5]),
        (b"data: a\r\n\r\nid: 1\r\ndata: a\r\n\r\n", [1, 3]),
        (b"\n\n: comment\n\n: comment\ndata: a\n\ndata\n: comment\n\n", [6, 8]),
        (MARK + b"\ndata: a\n\n", [2]),
    ],
)
def test_an_event_knows_the_line_it_begins_at(stream, lines):
    for size in sizes(stream):
        assert [event.line for event in decoded(chunked(stream, size))[0]] == lines


@pytest.mark.parametrize(
    ("end", "cut"),
    [
        (b"", None),
        (b"\n", None),
        (b": comment", None),
        (b": comment\n", None),
        (b"id: 2\n", None),
        (b"data: b\n", SseEvent("message", b"b", "1", None, 4)),
        (b"data: b", SseEvent("message", b"b", "1", None, 4)),
        (b"event: x\nretry: 9\ndata: b\nid: 2", SseEvent("x", b"b", "1", None, 4)),
        (b"event: x\n", SseEvent("x", b"", "1", None, 4)),
        (b"dat", SseEvent("message", b"", "1", None, 4)),
        (b": comment\ndata: \xe4\xb8", SseEvent("message", "\ufffd".encode(), "1", None, 5)),
    ],
)
def test_the_event_that_a_stream_is_cut_in_is_named_and_no_event(end, cut):
    stream = b"id: 1\ndata: a\n\n" + end
    for size in sizes(stream):
        events, found, findings, (last_event_id, _, _) = decoded(chunked(stream, size))
        assert ([event.data for event in events], found, last_event_id) == (["a"], cut, "1")
        assert [(finding.code, finding.line) for finding in findings] == (
            [] if cut is None else [("cut-event", cut.line)]
        )


def test_what_is_known_of_a_stream_beside_its_events():
    stream = b": one\n:\nid: a\nretry: 1\n\nretry: 20\nretry: x\ndata: b\n\n: two\nid: cut\nretry: 3"
    for size in sizes(stream):
        (event,), _, _, known = decoded(chunked(stream, size))
        assert (event.retry, known) == (20, ("a", 20, 3))


def test_a_reconnection_time_of_very_many_digits_is_ignored():
    events, _, _, known = decoded([b"retry: 7\nretry: " + b"9" * 100_000 + b"\ndata: a\n\n"])
    assert ([event.retry for event in events], known[1]) == ([7], 7)


@pytest.mark.parametrize(
    ("stream", "count"), [(b"data: \xff\n\n", 1), (b"event: \xff\nid: \xff\ndata: \xff\n\ndata: a\n\n", 3)]
)
def test_what_is_not_utf_8_is_replaced_and_named(stream, count):
    events, _, findings, _ = decoded([stream])
    assert events[0].data == "\ufffd"
    assert [(finding.code, finding.severity, finding.line) for finding in findings] == [
        ("invalid-utf8", "error", 1)
    ] * count
    assert '"ff"' in findings[0].message


@pytest.mark.parametrize(
    ("stream", "codes"),
    [
        (b"<!doctype html>\n<title>502</title>\n\n</html>", ["not-a-stream"]),
        (b' {"error": "no"}\n\n', ["not-a-stream"]),
        (b"data: a\n\n[]\n\n<html>\n\n", ["not-a-stream"]),
        (b"Bad Gateway\n\n", ["ignored-field"]),
        (b"dat: a\ndat: b\n\ndat: c\nevnt: d\n\n", ["ignored-field", "ignored-field"]),
        (b"".join(b"field%d: \x1b[2J\n" % number for number in range(1000)) + b"\n", ["ignored-field"] * 8),
    ],
)
def test_lines_that_are_no_fields_are_named_but_not_too_often(stream, codes):
    for size in (1, 7, 100_000):
        findings = decoded(chunked(stream, size))[2]
        assert [finding.code for finding in findings] == codes
        assert all(finding.message.isprintable() for finding in findings)


def test_an_html_page_is_told_from_a_json_text():
    found = [decoded([stream])[2][0].message for stream in (b"<html>\x1b\n\n", b'{"error": 1}\n\n')]
    assert ["HTML page" in found[0], "<html>" in found[0], "JSON text" in found[1]] == [True] * 3


@pytest.mark.parametrize("size", [1, 2, 3, 10, 1000])
def test_what_is_over_a_limit_is_named_with_its_size_and_its_neighbours_stay(size):
    good = b"data: a\n\n"
    for lost, code, said in [
        (b"data: " + b"x" * 95 + b"\n", "line-too-long", "101 bytes long; the longest that is read is 100"),
        (b":" + b"x" * 100 + b"\n", "line-too-long", "101 bytes"),
        (b"data: " + b"x" * 81 + b"\n", "event-too-long", "81 bytes; the most that is read is 80"),
        (b"data: " + b"x" * 39 + b"\ndata: " + b"y" * 41 + b"\nid: 1\n", "event-too-long", "81 bytes"),
        (b"data\n" * 82, "event-too-long", "81 bytes"),
    ]:
        events, _, (finding,), _ = decoded(chunked(good + lost + b"\n" + good, size), 100, 80)
        assert [event.data for event in events] == ["a", "a"]
        assert (finding.code, finding.line, said in finding.message) == (code, 3, True)
    kept = [b"data: " + b"x" * 80 + b"\n\n", b"data\n" * 81 + b"\n", b"data: " + b"x" * 39 + b"\ndata: y\n\n" * 2]
    assert decoded(chunked(good + b"".join(kept), size), 100, 80)[2] == []


@pytest.mark.parametrize("piece", [b"x", b"data\n", b"data: x\n", b"id: x\n", b"x\n", b": x\n", b"retry: 1\n"])
@pytest.mark.parametrize("begin", [b"", b"data: "])
def test_an_endless_event_holds_no_more_than_the_limits_and_a_chunk(begin, piece):
    decoder = SseDecoder(20_000, 20_000)
    chunk = piece * (2048 // len(piece))
    decoder.feed(begin)
    most = 0
    tracemalloc.start()
    try:
        for _ in range(40):
            decoder.feed(chunk)
            most = max(most, tracemalloc.get_traced_memory()[0])
        assert most < 60_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "piece", [b"\n", b"\r", b"\r\n", b"data\n", b"x", b":\n", b"x:y\n", b"data: x\n\n", b"event: x\ndata: \xff\n\n"]
)
def test_the_time_for_a_hostile_stream_grows_with_its_length(piece):
    times = []
    for size in (300_000, 1_200_000):
        begin = time.perf_counter()
        decoded(chunked(piece * (size // len(piece)), 500))
        times.append(time.perf_counter() - begin)
    assert times[1] < 10 * times[0] + 0.5


def test_ten_million_empty_lines_take_seconds_at_most():
    begin = time.perf_counter()
    events = decoded([b"\n" * 1_000_000] * 10 + [b"data: a\n\n"])[0]
    assert [event.line for event in events] == [10_000_001]
    assert time.perf_counter() - begin < 30


@pytest.mark.registry
def test_the_document_says_what_the_peers_do(with_peers):
    """If they have changed, run `python tests/sse_peers.py` where the extra `peers` is installed."""
    page = with_peers("import sse_peers; print(sse_peers.page(), end='')")
    assert page == sse_peers.PAGE.read_text()
    rows = [row.split(" | ") for row in page.splitlines() if row.startswith("| ")]
    assert next(row for row in rows if row[0].startswith("| right"))[1] == str(len(CASES))


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_any_bytes_do(kind):
    assert [event.data for event in SseDecoder().feed(kind(b"data: x\n\n"))] == ["x"]
    with pytest.raises(TypeError):
        SseDecoder().feed("data: x\n\n")
