"""A walk through JSON ends where the standard library says that an object ends, in whatever pieces it comes."""

import json
from itertools import accumulate
from random import Random

import pytest
from damages import LOGS, seeded
from session_events.salvage.walk import Walk

LINES = [line for log in LOGS for line in log if len(line) < 3_000]
NAMES = frozenset(name.encode() for line in LINES for name in json.loads(line)) | {b"a", b"b"}
SIGNS = b'{}[]",:\\019eE.-ntu \n\t'


def end_of(data: bytes) -> int | None:
    """Where the object that some bytes begin with ends; None if there is none. Control characters are allowed."""

    def refuse(constant: str) -> None:
        raise ValueError(constant)  # NaN and Infinity, which are no JSON

    try:
        value, end = json.JSONDecoder(strict=False, parse_constant=refuse).raw_decode(data.decode("latin-1"))
    except ValueError:
        return None
    return end if isinstance(value, dict) else None


def changed(line: bytes, random: Random) -> bytes:
    """A line with some signs put in, taken out or replaced."""
    data = bytearray(line[: random.choice((50, 400, len(line)))])
    for _ in range(random.randrange(3)):
        place = random.randrange(len(data))
        size = random.randrange(4)
        data[place : place + size] = bytes(random.choice(SIGNS) for _ in range(random.randrange(4)))
        data = data or bytearray(b"{")
    return bytes(data)


@pytest.mark.parametrize("part", range(4))
def test_an_object_ends_where_the_standard_library_says(part):
    random = seeded(part)
    for _ in range(2_000):
        data = changed(random.choice(LINES), random)
        walk = Walk(b"type", NAMES)
        place = walk.walk(data)
        assert (place if walk.state == "done" else None) == end_of(data), data
        pieces = Walk(b"type", NAMES)
        sizes = accumulate(random.choice((1, 1, 7, 30)) for _ in data)
        start, found = 0, 0
        for end in sizes:
            if pieces.state == "open" and start < len(data):
                found = start + pieces.walk(data[start:end])
            start = end
        assert (pieces.state, pieces.names, pieces.tag, pieces.controls) == (
            walk.state,
            walk.names,
            walk.tag,
            walk.controls,
        )
        assert walk.state != "done" or found == place


@pytest.mark.parametrize("line", [line for line in LINES if b"\\" not in line][:200])
def test_the_names_of_the_fields_and_the_tag_are_read(line):
    walk = Walk(b"type", NAMES)
    walk.walk(line)
    event = json.loads(line)
    assert walk.names == {name.encode() for name in event}
    assert walk.tag == event["type"].encode()


def test_a_forked_walk_goes_on_by_itself():
    walk = Walk(b"type", NAMES)
    walk.walk(b'{"a": [')
    other = walk.fork()
    other.walk(b'1], "b": 2}')
    assert (walk.state, walk.names) == ("open", {b"a"})
    assert (other.state, other.names) == ("done", {b"a", b"b"})
    walk.walk(b"}")
    assert walk.state == "broken"


def test_it_says_where_that_begins_which_is_open():
    data = b'{"a": [1, {"b": {}, "c": "\\u00e9", "d": {"e'
    for size in (1, 2, 3, len(data)):
        walk = Walk(b"type", NAMES, tracked=True)
        for start in range(0, len(data), size):
            walk.walk(data[start : start + size])
        assert list(walk.opened) == [0, 10, data.rindex(b"{")]
    walk.walk(b'": 1}}]')
    assert list(walk.opened) == [0]


def test_no_depth_is_too_deep_and_no_number_goes_on_for_ever():
    depth = 1_000_000
    walk = Walk(b"type", NAMES)
    walk.walk(b'{"a":' + b"[" * depth)
    walk.walk(b"]" * depth + b"}")
    assert walk.state == "done"
    walk = Walk(b"type", NAMES)
    for _ in range(100):
        walk.walk(b'{"a":1' if walk.state == "open" and not walk.names else b"1" * 10_000)
    assert walk.state == "broken"
