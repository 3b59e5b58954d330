"""The JSON Lines framer gives the same frames however the bytes are cut into chunks."""

import re
import tracemalloc
from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from session_events.findings import Finding
from session_events.framing.frame import Frames
from session_events.framing.jsonl import DEFAULT_MAX_LINE, JsonLines

MARK = b"\xef\xbb\xbf"

#: Pieces that streams go wrong at, mixed with any bytes at all.
PIECES = [b"\n", b"\r\n", b"\r", MARK, b"\xef", b"\xbb", b"{}", b"123456789", b" ", b"\x00", b"\xff", "é".encode()]
streams = st.lists(st.sampled_from(PIECES) | st.binary(max_size=12), max_size=12).map(b"".join)
marked_streams = streams | streams.map(lambda stream: MARK + stream)
limits = st.sampled_from([1, 2, 3, 8, DEFAULT_MAX_LINE])

#: A frame: line, payload, damage.
Row = tuple[int, bytes, Finding | None]
#: What the reference knows of a frame: line, payload, code of the damage, and the size it names.
Seen = tuple[int, bytes, str | None, int | None]


def rows(frames: Frames) -> list[Row]:
    columns = zip(frames.lines, frames.payloads, strict=True)
    return [(line, payload, frames.damage.get(place)) for place, (line, payload) in enumerate(columns)]


def framed(chunks: Iterable[bytes], max_line: int = DEFAULT_MAX_LINE) -> list[Row]:
    framer = JsonLines(max_line)
    return [row for frames in [*map(framer.feed, chunks), framer.close()] for row in rows(frames)]


def seen(frames: list[Row]) -> list[Seen]:
    """Returns what the reference knows of frames; blank ones are left out."""
    return [
        (line, payload, None, None) if damage is None else (line, payload, damage.code, first_number(damage.message))
        for line, payload, damage in frames
        if payload or damage is not None
    ]


def first_number(text: str) -> int | None:
    found = re.search(r"\d[\d,]*", text)
    return None if found is None else int(found[0].replace(",", ""))


def reference(stream: bytes, max_line: int = DEFAULT_MAX_LINE) -> list[Seen]:
    """Frames a stream that is whole in memory: the mark, then what stands between newlines."""
    mark: list[Seen] = [(1, b"", "byte-order-mark", None)] if stream.startswith(MARK) else []
    return mark + [
        (number, line, None, None) if len(line) <= max_line else (number, b"", "line-too-long", len(line))
        for number, line in enumerate(stream.removeprefix(MARK).split(b"\n"), 1)
        if line
    ]


def cut(stream: bytes, places: Iterable[int]) -> list[bytes]:
    bounds = sorted({0, len(stream), *(place for place in places if place < len(stream))})
    return [stream[start:end] for start, end in pairwise(bounds)]


@settings(derandomize=True, max_examples=600, deadline=None)
@given(marked_streams, st.lists(st.integers(0, 60), max_size=12), limits)
@example(MARK, [1, 2], 1)
@example(MARK + b"\n", [1], 1)
@example(MARK[:2], [1], 1)
@example(MARK + MARK, [1, 2, 3, 4, 5], 8)
@example(b"123456789\n1\n", [8, 9], 8)
@example(b"123456789\r\n\r\n1", [3, 6, 9], 8)
def test_every_chunking_gives_the_frames_of_the_reference(stream, places, max_line):
    if stream.startswith(MARK):  # whether the mark counts as a part of its line is left open
        max_line = DEFAULT_MAX_LINE
    assert seen(framed(cut(stream, places), max_line)) == reference(stream, max_line)


@settings(derandomize=True, max_examples=200, deadline=None)
@given(marked_streams, limits)
def test_bytes_one_by_one_and_empty_chunks_give_the_same_frames_and_findings(stream, max_line):
    one_by_one = [chunk for index in range(len(stream)) for chunk in (b"", stream[index : index + 1], b"")]
    assert framed(one_by_one, max_line) == framed([stream], max_line)


@settings(derandomize=True, max_examples=200, deadline=None)
@given(marked_streams)
def test_no_byte_is_lost_or_changed_but_the_mark_and_the_newlines(stream):
    together = b"\n".join(payload for _, payload, damage in framed([stream]) if damage is None)
    assert together == stream.removeprefix(MARK).removesuffix(b"\n")


@pytest.mark.parametrize("size", [1, 2, 3, 7, 64, 4096])
def test_a_recording_in_chunks_of_any_size_gives_its_lines(recordings, size):
    stream = (recordings / "cli-1.0.49" / "plain_anthropic_stream.live.jsonl").read_bytes()
    frames = framed(stream[start : start + size] for start in range(0, len(stream), size))
    assert frames == [(number, line, None) for number, line in enumerate(stream.splitlines(), 1)]


@pytest.mark.parametrize(
    "split", [[MARK], [MARK[:1], MARK[1:]], [MARK[:2], MARK[2:]], [b"", *(bytes([b]) for b in MARK)]]
)
def test_a_byte_order_mark_is_named_once_and_the_line_after_it_is_whole(split):
    (line, _, mark), first, second = framed([*split, b"{}\n[]\n"])
    assert (line, mark.code, mark.severity, mark.line) == (1, "byte-order-mark", "info", 1)
    assert (first, second) == ((1, b"{}", None), (2, b"[]", None))


def test_a_mark_that_does_not_begin_the_stream_is_left_to_the_decoder():
    assert framed([b"{}\n" + MARK + b"{}\n"]) == [(1, b"{}", None), (2, MARK + b"{}", None)]


@pytest.mark.parametrize(
    ("stream", "frames"),
    [
        (b"", []),
        (b"\n", [(1, b"", None)]),
        (b"{}", [(1, b"{}", None)]),
        (b"{}\r\n{}\r\n", [(1, b"{}\r", None), (2, b"{}\r", None)]),
        (b"\n\n{}\n\n", [(1, b"", None), (2, b"", None), (3, b"{}", None), (4, b"", None)]),
        ("{}\u2028\x85\x0b\x0c{}\n".encode(), [(1, "{}\u2028\x85\x0b\x0c{}".encode(), None)]),
    ],
    ids=["nothing", "newline", "no-newline", "crlf", "blank-lines", "other-separators"],
)
def test_only_a_newline_ends_a_line(stream, frames):
    assert framed([stream]) == frames


@pytest.mark.parametrize("ending", [b"\n", b""], ids=["newline", "end-of-stream"])
@pytest.mark.parametrize("pieces", [1, 2, 5, 50])
@pytest.mark.parametrize("size", [99, 100, 101, 5000])
def test_a_line_over_the_limit_is_named_with_its_size_and_its_neighbours_stay(size, pieces, ending):
    step = -(-size // pieces)
    long = [b"x" * len(range(start, min(start + step, size))) for start in range(0, size, step)]
    following = [b"[]\n"] if ending else []
    before, frame, *after = framed([b"{}\n", *long, ending, *following], max_line=100)
    assert before == (1, b"{}", None)
    assert after == ([(3, b"[]", None)] if following else [])
    if size <= 100:
        assert frame == (2, b"x" * size, None)
    else:
        line, payload, damage = frame
        assert (line, payload, damage.line, damage.code) == (2, b"", 2, "line-too-long")
        assert f"{size:,} bytes" in damage.message
        assert "is 100" in damage.message


def test_close_gives_the_last_line_once():
    framer = JsonLines()
    framer.feed(b"{}")
    assert rows(framer.close()) == [(1, b"{}", None)]
    assert rows(framer.close()) == []


def retained(chunk_size: int, chunks: int, max_line: int, ending: bytes = b"") -> tuple[int, int]:
    """Feeds a line that does not end; returns the most memory held after a chunk, and that held after the ending."""
    framer = JsonLines(max_line)
    most = 0
    tracemalloc.start()
    try:
        for index in range(chunks):
            framer.feed(bytes([index % 9 + 65]) * chunk_size)
            most = max(most, tracemalloc.get_traced_memory()[0])
        framer.feed(ending)
        return most, tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()


def test_an_endless_line_holds_no_more_than_the_limit_and_a_chunk():
    most, _ = retained(chunk_size=65_536, chunks=400, max_line=1_000_000)
    assert most < 1_000_000 + 2 * 65_536


def test_a_long_line_is_let_go_when_it_ends():
    _, at_its_end = retained(chunk_size=65_536, chunks=40, max_line=1_000_000, ending=b"\n")
    assert at_its_end < 65_536


def test_an_endless_line_in_tiny_pieces_holds_little_more_than_the_limit():
    most, _ = retained(chunk_size=2, chunks=150_000, max_line=200_000)
    assert most < 2 * 200_000


def test_empty_chunks_are_not_kept():
    most, _ = retained(chunk_size=0, chunks=20_000, max_line=1_000)
    assert most < 4096
