"""Events are taken out of JSON-RPC messages byte for byte, however the bytes are cut into chunks and damaged."""

import json
import time
import tracemalloc
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from mixed import FORMS, OTHER, notification, on_line, with_header
from session_events.framing.content_length import ContentLength
from session_events.framing.framer import Framer
from session_events.framing.jsonl import DEFAULT_MAX_LINE

MARK = b"\xef\xbb\xbf"
EVENTS = [
    b'{"type":"a"}',
    b'{ "type" : "\\u00e4" , "x":1e2 }',
    '{"t":"ä\U0001f600"}'.encode(),
    b'{"a":"\\r\\n"}',
    b"7",
]
MESSAGES = [notification(f"s{number % 2}", event) for number, event in enumerate(EVENTS)]
FRAMES = [(f"s{number % 2}", event) for number, event in enumerate(EVENTS)]

#: Pieces that messages with headers go wrong at.
PIECES = [
    b"Content-Length: ",
    b"content-length:2",
    b"12",
    b"\r\n",
    b"\n",
    b"\r\n\r\n",
    b"{}",
    b'{"a":"b"}',
    b"Content-Type: x\r\n",
    b" ",
    b"-",
    b"\x00",
    MARK,
    with_header(b"{}"),
    with_header(b'{"method":"x"}'),
]
broken = st.lists(st.sampled_from(PIECES) | st.binary(max_size=8), max_size=12).map(b"".join)


def framed(framer, chunks):
    """Returns what a framer makes of chunks: line, session, payload, and code of the damage."""
    frames = [*map(framer.feed, chunks), framer.close()]
    return [
        (line, one.sessions and one.sessions[place], payload, getattr(one.damage.get(place), "code", None))
        for one in frames
        for place, (line, payload) in enumerate(zip(one.lines, one.payloads, strict=True))
    ]


def cut(stream, places):
    bounds = sorted({0, len(stream), *(place for place in places if place < len(stream))})
    return [stream[start:end] for start, end in pairwise(bounds)]


def damage(stream, max_line=DEFAULT_MAX_LINE):
    """Returns the line and code of each damage, and the payloads of the frames that are whole."""
    frames = framed(Framer("jsonrpc", max_line), [stream])
    return [(line, code) for line, _, _, code in frames if code], [load for *_, load, code in frames if not code]


@pytest.mark.parametrize("framing", [None, "jsonrpc"])
@pytest.mark.parametrize("size", [1, 2, 3, 7, 64, 100_000])
@pytest.mark.parametrize("form", FORMS)
def test_the_event_of_each_notification_is_a_frame_with_its_session_and_its_very_bytes(form, size, framing):
    others = [json.dumps(message).encode() for message in OTHER]
    stream = b"".join(map(FORMS[form], [*others, *MESSAGES, *others]))
    framer = Framer(framing)
    frames = framed(framer, [stream[start : start + size] for start in range(0, len(stream), size)])
    assert [frame[1:3] for frame in frames] == FRAMES
    assert [frame[0] for frame in frames] == list(range(len(OTHER) + 1, len(OTHER) + 1 + len(EVENTS)))
    assert {frame[3] for frame in frames} == {None}
    assert (framer.framing, framer.other_messages) == ("jsonrpc", 2 * len(OTHER))


@pytest.mark.parametrize(
    "head",
    [
        b"Content-Length: %d\r\n\r\n",
        b"content-length:%d\r\n\r\n",
        b"CONTENT-LENGTH \t:  %d \r\n\r\n",
        b"Content-Length: %d\n\n",
        b"Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: %d\r\n\r\n",
        b"Content-Length: %d\r\nX-Other: 7\r\nContent-Type: a:b\r\n\r\n",
        b"Content-Length: %d\r\nContent-Length: %d\r\n\r\n",
        b"\r\n\r\nContent-Length: %d\r\n\r\n",
    ],
)
def test_headers_may_be_written_in_many_ways(head):
    stream = b"".join(head % ((len(message),) * head.count(b"%d")) + message for message in MESSAGES)
    for chunks in ([stream], [stream[place : place + 1] for place in range(len(stream))]):
        assert [frame[1:] for frame in framed(Framer(), chunks)] == [(*frame, None) for frame in FRAMES]


@settings(derandomize=True, max_examples=500, deadline=None)
@given(broken, st.lists(st.integers(0, 80), max_size=12), st.sampled_from([1, 8, 20, DEFAULT_MAX_LINE]))
@example(b"Content-Length: 30\r\n\r\n{}" + with_header(b"{}"), [25], DEFAULT_MAX_LINE)
def test_every_chunking_of_anything_gives_the_same_frames_and_passes_over_no_message_twice(stream, places, max_line):
    whole = framed(ContentLength(max_line), [stream])
    assert framed(ContentLength(max_line), cut(stream, places)) == whole
    assert framed(ContentLength(max_line), [stream[place : place + 1] for place in range(len(stream))]) == whole
    lines = [line for line, _, _, code in whole if code != "byte-order-mark"]
    assert lines == list(range(1, len(lines) + 1))
    assert sum(len(payload) for _, _, payload, _ in whole) <= len(stream)
    for framing in (None, "jsonrpc", "jsonl"):
        assert framed(Framer(framing, max_line), cut(stream, places)) == framed(Framer(framing, max_line), [stream])


@settings(derandomize=True, max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(MESSAGES), max_size=6), st.binary(max_size=40), st.integers(0, 6))
def test_damage_between_messages_costs_no_message(messages, garbage, place):
    before, after = messages[:place], messages[place:]
    stream = b"".join([*map(with_header, before), garbage, *map(with_header, after)])
    frames = framed(ContentLength(), [stream])
    kept = [payload for _, _, payload, code in frames if code is None]
    assert kept == messages
    assert len(frames) - len(kept) <= 1


GOOD = with_header(MESSAGES[0])

#: What is damaged between two good messages, and the codes of what is said of it.
DAMAGED = {
    "no-length": (b"Content-Type: x\r\n\r\n" + MESSAGES[1], ["bad-header"]),
    "negative": (b"Content-Length: -5\r\n\r\n" + MESSAGES[1], ["bad-header"]),
    "no-number": (b"Content-Length: 0x20\r\n\r\n" + MESSAGES[1], ["bad-header"]),
    "empty": (b"Content-Length:\r\n\r\n" + MESSAGES[1], ["bad-header"]),
    "endless-number": (b"Content-Length: " + b"9" * 3000 + b"\r\n\r\n{}", ["bad-header"]),
    "two-lengths": (b"Content-Length: 5\r\nContent-Length: -6\r\n\r\n{}", ["bad-header"]),
    "zero": (with_header(b""), ["bad-length"]),
    "too-short": (b"Content-Length: 30\r\n\r\n" + MESSAGES[2], ["bad-length"]),
    "in-characters": (b"Content-Length: %d\r\n\r\n%s" % (len(MESSAGES[2].decode()), MESSAGES[2]), ["bad-length"]),
    "too-long": (b"Content-Length: %d\r\n\r\n%s" % (len(MESSAGES[1]) + 90, MESSAGES[1]), ["bad-length"]),
    "a-little-too-long": (b"Content-Length: %d\r\n\r\n%s" % (len(MESSAGES[1]) + 4, MESSAGES[1]), ["bad-length"]),
    "ten-gigabytes": (b"Content-Length: 10000000000\r\n\r\n" + MESSAGES[1], ["bad-length"]),
    "twenty-digits": (b"Content-Length: 99999999999999999999\r\n\r\n" + MESSAGES[1], ["bad-length"]),
    "no-body": (b"Content-Length: 50\r\n\r\n", ["bad-length"]),
    "body-without-header": (MESSAGES[1], ["bad-header"]),
    "binary": (bytes(range(256)) * 20, ["bad-header"]),
    "endless-headers": (b"X: y\r\n" * 10_000, ["bad-header"]),
    "endless-header": (b"X" * 10_000, ["bad-header"]),
    "no-object": (with_header(b"[1]"), ["bad-message"]),
    "no-method": (with_header(b"{}"), ["bad-message"]),
    "method-no-text": (with_header(b'{"method":7}'), ["bad-message"]),
    "an-event": (with_header(EVENTS[0]), ["bad-message"]),
    "no-params": (with_header(b'{"method":"session.event"}'), ["bad-message"]),
    "params-a-list": (with_header(b'{"method":"session.event","params":["s",{}]}'), ["bad-message"]),
    "no-session": (with_header(b'{"method":"session.event","params":{"event":{}}}'), ["bad-message"]),
    "session-a-number": (
        with_header(b'{"method":"session.event","params":{"sessionId":1,"event":{}}}'),
        ["bad-message"],
    ),
    "endless-session": (with_header(notification("s" * 201, b"{}")), ["bad-message"]),
    "no-event": (with_header(b'{"method":"session.event","params":{"sessionId":"s"}}'), ["bad-message"]),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_each_damage_is_named_once_and_the_messages_around_it_are_read(name):
    stream, codes = DAMAGED[name]
    found, kept = damage(GOOD + stream + GOOD + GOOD)
    assert (found, kept) == ([(2, code) for code in codes], [EVENTS[0]] * 3)
    assert damage(b"".join([GOOD, stream]))[0] == [(2, code) for code in codes], "also where the stream ends"


@pytest.mark.parametrize("name", [name for name, (_, codes) in DAMAGED.items() if codes == ["bad-message"]])
def test_a_message_on_a_line_is_damaged_in_the_same_way(name):
    message = DAMAGED[name][0].split(b"\r\n\r\n")[1]
    good = on_line(MESSAGES[0])
    assert damage(good + b"\n" + on_line(message) + good) == ([(3, "bad-message")], [EVENTS[0], b"", EVENTS[0]])


@pytest.mark.parametrize("length", range(1, len(GOOD)))
def test_a_stream_may_break_off_anywhere_and_the_break_is_named_once(length):
    (line, code), *more = damage(GOOD + GOOD[:length])[0]
    assert (line, code, more) == (2, "bad-header" if length < GOOD.index(b"{") else "bad-length", [])


@pytest.mark.parametrize("start", range(1, len(GOOD)))
def test_a_stream_may_begin_anywhere_and_the_first_message_that_is_whole_is_read(start):
    assert framed(Framer(), [GOOD[start:] + GOOD])[-1] == (2, *FRAMES[0], None)


def test_a_message_over_the_limit_is_named_with_its_size_and_its_neighbours_stay():
    long = notification("s", b'"' + b"x" * 500 + b'"')
    for form in FORMS.values():
        frames = [Framer("jsonrpc", 400).feed(b"".join(map(form, [MESSAGES[0], long, MESSAGES[1]])))]
        ((place, finding),) = frames[0].damage.items()
        assert (place, finding.line, finding.code) == (1, 2, "line-too-long")
        assert f"{len(long):,} bytes" in finding.message
        assert [frames[0].payloads[0], frames[0].payloads[2]] == EVENTS[:2]


def test_a_byte_order_mark_is_named_and_passed_over():
    for stream in (GOOD, on_line(MESSAGES[0])):
        (line, _, payload, code), event = framed(Framer(), [MARK[:1], MARK[1:] + stream[:5], stream[5:]])
        assert (line, payload, code, event) == (1, b"", "byte-order-mark", (1, *FRAMES[0], None))


#: How streams begin, and what they are taken for.
BEGINNINGS = [
    (on_line(b'{"type":"a","method":"session.event"}'), "jsonl"),
    (on_line(b'{"type":"a","data":{"jsonrpc":"2.0","method":"m"}}') + GOOD, "jsonl"),
    (on_line(b"{}") + GOOD, "jsonl"),
    (b"event: message\ndata: {}\n\n", "sse"),
    (b"data: Content-Length: 7 and more\n", "sse"),
    (b"", "jsonl"),
    (b"\n\n \n", "jsonl"),
    (b'{"type":"Content-Length: 5', "jsonl"),
    (bytes(range(256)) * 1000, "jsonl"),
    (b"\n \r\n" + on_line(MESSAGES[0]), "jsonrpc"),
    (b"damaged\n" + on_line(MESSAGES[0]), "jsonrpc"),
    (b"damaged" + GOOD, "jsonrpc"),
    (MESSAGES[0][:40], "jsonrpc"),
    (b'{"jsonrpc":"2.0","id":1,"result":' + b" " * 100_000, "jsonrpc"),
    (b'{ "id" : 1, "params" : {}, "method" : "m" }', "jsonrpc"),
    (b"content-length:5", "jsonrpc"),
    (b"Content-Length: -5\r\n\r\n", "jsonrpc"),
    (b"X-Other: 1\r\nContent-Length: 5\r\n", "jsonrpc"),
]


@pytest.mark.parametrize(("begin", "framing"), BEGINNINGS, ids=lambda value: str(value)[:30])
def test_the_first_bytes_tell_the_framing_unless_it_is_said(begin, framing):
    for chunks in ([begin], [begin[place : place + 1] for place in range(len(begin))]):
        found = Framer()
        assert framed(found, chunks) == framed(Framer(framing), chunks)
        assert found.framing == framing


def test_the_framing_is_found_out_at_the_first_line():
    framer = Framer()
    assert (framer.feed(b'{"type":'), framer.framing) == (Framer().feed(b""), None)
    assert (framer.feed(b'"a"}\n{').payloads, framer.framing) == ([b'{"type":"a"}'], "jsonl")


def test_a_framing_that_there_is_not_is_refused():
    with pytest.raises(ValueError, match="'jsonl', 'jsonrpc', 'sse' or None, not 'json'"):
        Framer("json")


@pytest.mark.parametrize("length", [b"10000000000", b"900000", b"-1"])
def test_a_length_that_lies_allocates_nothing_for_what_does_not_come(length):
    framer = Framer("jsonrpc", 1_000_000)
    chunk = b"x" * 65_536
    Framer("jsonrpc").feed(b"Content-Length: 2\r\n\r\n{}")  # what is imported only for that takes memory, too
    tracemalloc.start()
    try:
        framer.feed(b"Content-Length: " + length + b"\r\n\r\n")
        assert tracemalloc.get_traced_memory()[1] < 65_536
        for _ in range(100):
            framer.feed(chunk)
        assert tracemalloc.get_traced_memory()[1] < 2_500_000, "what is kept, and the same again as a frame"
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "piece",
    [
        b"Content-Length: 1000000\r\n\r\n",
        b"Content-Length: 1000000\r\n\r\n{\n",
        b"Content-Length: 99999999\r\n\r\n{",
        b"Content-Length: 2\r\n\r\n{}",
        b"Content-Length: -2\r\n\r\n",
        b"Content-Length: ",
        b"Content-Length:" + b" " * 4000 + b"x\r\n\r\n",
        b"\r\n",
        MARK,
    ],
)
def test_the_time_for_a_hostile_stream_grows_with_its_length(piece):
    times = []
    for size in (400_000, 1_600_000):
        stream = piece * (size // len(piece))
        begin = time.perf_counter()
        framed(ContentLength(2_000_000), [stream])
        times.append(time.perf_counter() - begin)
    assert times[1] < 10 * times[0] + 0.5
