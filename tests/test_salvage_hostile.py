"""Lines that are made to take for ever: what is whole in them is found, in few steps and in little memory."""

import tracemalloc
from itertools import chain

import pytest
from damages import LOGS, seeded
from session_events.copilot import DIALECT
from session_events.salvage import Scanner
from session_events.salvage.apart import parts_of
from session_events.salvage.recognise import Recogniser
from session_events.salvage.walk import Walk

LINES = [line for line in LOGS[0] if len(line) < 3_000]
EVENT = LINES[0]

#: How often a byte may be walked through: by two walks at a time, again in what is whole, and once for what is left.
ROUNDS = 6


def nested(depth: int) -> bytes:
    """A beginning that breaks off in the depth."""
    return b'{"type":"assistant.message","id":"1","data":' + b'{"a":' * depth


def scanned(log: bytes, *, max_line: int = 1 << 20, chunk: int = 1 << 16):
    """The pieces of a log that are kept, and its damage."""
    scanner = Scanner(DIALECT, max_line=max_line)
    told = [scanner.feed(log[start : start + chunk]) for start in range(0, len(log), chunk)]
    told.append(scanner.close())
    pieces = list(chain.from_iterable(one.pieces for one in told))
    return [piece for piece in pieces if piece.kept], list(chain.from_iterable(one.damage for one in told))


@pytest.fixture
def walked(monkeypatch):
    """How many bytes have been walked through."""
    count, walk = [0], Walk.walk

    def counted(self, piece, start=0, end=None):
        place = walk(self, piece, start, end)
        count[0] += place - start
        return place

    monkeypatch.setattr(Walk, "walk", counted)
    return count


@pytest.mark.parametrize("depth", [1, 16, 17, 500, 50_000])
@pytest.mark.parametrize("max_line", [1 << 20, 1 << 16])
def test_a_whole_event_is_found_after_a_beginning_however_deep(depth, max_line):
    text = b"x" * (max_line // 2)
    event = EVENT.replace(b'"data":{', b'"data":{"text":"' + text + b'",', 1)
    line = nested(depth) + event
    kept, damage = scanned(LINES[1] + b"\n" + line + b"\n" + LINES[2] + b"\n", max_line=max_line)
    assert [piece.data for piece in kept] == [LINES[1], event, LINES[2]]
    assert [found.kind for found in damage] == ["glued-prefix"]
    assert damage[0].size == len(nested(depth))


HOSTILE = {
    "deep beginnings, line after line": (nested(800) + b"\n") * 50,
    "one that never ends": b'{"a":' * 40_000,
    "arrays": b'{"a":[' * 40_000,
    "texts in texts": b'{"' * 100_000,
    "objects in a text": b'{"a":"' + b'{"b":1,' * 40_000,
    "whole ones": b'{"a":' * 20_000 + b"1" + b"}" * 19_999 + b"x",
    "whole ones, and beginnings": (b'{"a":{"b":1},' * 20_000),
    "blanks": b'x{"a":1}' + b" " * 200_000 + b'{"a":' * 10_000,
    "escapes": b'{"a":"\\' * 40_000,
}


@pytest.mark.parametrize("max_line", [1 << 20, 10_000])
@pytest.mark.parametrize("name", HOSTILE)
def test_no_byte_is_walked_through_more_than_a_few_times(name, max_line, walked):
    log = b"x" + HOSTILE[name] + b"\n" + EVENT + b"\n"
    kept, _ = scanned(log, max_line=max_line, chunk=4_096)
    assert EVENT in [piece.data for piece in kept]
    assert walked[0] < ROUNDS * len(log)


def hostile_line(random) -> bytes:
    """A line of pieces that go together, or not."""
    pieces = [
        b'{"a":',
        b"{",
        b'"',
        b'"type":"a",',
        b"}",
        b"]",
        b"[",
        b",",
        b"1",
        b" ",
        b"\\",
        b'{"type":"a","b":',
        EVENT,
    ]
    return b"".join(random.choice(pieces) for _ in range(random.randrange(1, 60)))


@pytest.mark.parametrize("part", range(3))
def test_the_same_is_found_as_by_a_walk_from_each_place(part, monkeypatch):
    random, known = seeded(part), Recogniser(DIALECT)
    lines = [hostile_line(random) for _ in range(1_500)]

    def found():
        apart = [[(part.start, part.end, part.whole) for part in parts_of(line, known)] for line in lines]
        long = [
            [(piece.start, piece.end, piece.data) for piece in scanned(line, max_line=1_000, chunk=64)[0]]
            for line in lines
        ]
        return apart, long

    few = found()
    walk = Recogniser.walk
    monkeypatch.setattr(Recogniser, "walk", lambda self, **_: walk(self))
    assert few == found()
    assert any(whole for parts in few[0] for *_, whole in parts)


@pytest.mark.parametrize(
    "piece",
    [
        b"".join(b'"k%09d":1,' % number for number in range(100_000)),
        b'{"a":' * 200_000,
        b"[" * 1_000_000,
        b" " * 1_000_000,
        b'x{"a":1}' + b" " * 1_000_000,
        b"x{" + b" " * 1_000_000,
        b"x" + b'{"a":' * 200_000,
        b'x{"' * 300_000,
    ],
    ids=["names", "objects", "arrays", "blanks", "blanks after", "blanks within", "not from the first", "texts"],
)
def test_the_memory_that_a_long_line_takes_does_not_follow_its_length(piece, monkeypatch):
    monkeypatch.setattr("session_events.salvage.search.DEEPEST", 10_000)
    monkeypatch.setattr("session_events.salvage.long_line.DEEPEST", 10_000)
    scanner = Scanner(DIALECT, max_line=10_000, max_events=100)
    scanner.feed(b'{"type":"a","data":{' if piece.startswith(b'"') else b'{"a":[')
    tracemalloc.start()
    for start in range(0, len(piece), 4_096):
        scanner.feed(piece[start : start + 4_096])
    size = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert size < 400_000
