"""Inflicts damage on logs, one kind at a time, at a random place."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from random import Random

RECORDINGS = Path(__file__).parent / "recordings"

#: Logs of the real client, as lines without their ends. All events in them have ids of their own.
LOGS = [path.read_bytes().splitlines() for path in sorted(RECORDINGS.glob("*/*.disk.jsonl"))]

SEPARATOR = "\u2028".encode()
_ESCAPED_BREAK = re.compile(rb"(?<!\\)(?:\\\\)*(\\[nrt])")
_TEXT = re.compile(rb'"(?:[^"\\]|\\.)*"')

#: Takes a log and returns its bytes, damaged. It may put another log in its place, in the same list.
Inflict = Callable[[list[bytes], Random], bytes]


def seeded(seed: object) -> Random:
    """A source of numbers that look random and are always the same."""
    return Random(str(seed))  # noqa: S311 - nothing here is secret


def joined(lines: list[bytes]) -> bytes:
    """A log of lines."""
    return b"".join(line + b"\n" for line in lines)


def _line(lines: list[bytes], random: Random) -> int:
    return random.randrange(len(lines))


def _cut(line: bytes, random: Random) -> int:
    """A place in a line that is neither its beginning nor its end."""
    return random.randrange(1, len(line))


def torn_end(lines: list[bytes], random: Random) -> bytes:
    whole = joined(lines)
    return whole[: random.randrange(1, len(whole))] + random.choice((b"", b"\n"))


def torn(lines: list[bytes], random: Random) -> bytes:
    place = _line(lines, random)
    lines = lines.copy()
    lines[place] = lines[place][: _cut(lines[place], random)]
    return joined(lines)


def headless(lines: list[bytes], random: Random) -> bytes:
    place = _line(lines, random)
    lines = lines.copy()
    lines[place] = lines[place][_cut(lines[place], random) :]
    return joined(lines)


def glued_prefix(lines: list[bytes], random: Random) -> bytes:
    """A write that was cut, and done again; or that was cut, and the next event follows."""
    place = _line(lines, random)
    prefix = lines[place][: _cut(lines[place], random)]
    again = random.random() < 0.5 or place + 1 == len(lines)
    return joined(lines[:place]) + prefix + joined(lines[place if again else place + 1 :])


def glued(lines: list[bytes], random: Random) -> bytes:
    place = _line(lines, random)
    several = random.randrange(1, 5)
    return joined(lines[:place]) + b"".join(lines[place : place + several]) + joined(lines[place + several :])


def nul_tail(lines: list[bytes], random: Random) -> bytes:
    whole = joined(lines)
    return whole[: random.randrange(1, len(whole) + 1)] + bytes(random.randrange(1, 5000))


def nul_inside(lines: list[bytes], random: Random) -> bytes:
    """A block of the file that was never written."""
    whole = joined(lines)
    start = random.randrange(len(whole))
    size = min(random.choice((1, 100, 4096)), len(whole) - start)
    return whole[:start] + bytes(size) + whole[start + size :]


def nul_between(lines: list[bytes], random: Random) -> bytes:
    place = _line(lines, random)
    return joined(lines[:place]) + bytes(random.randrange(1, 500)) + random.choice((b"", b"\n")) + joined(lines[place:])


def raw_control(lines: list[bytes], random: Random) -> bytes:
    """Texts whose line breaks and tabs were not escaped; of another log, if there are none in this."""
    if not any(map(_ESCAPED_BREAK.search, lines)):
        lines[:] = random.choice([log for log in LOGS if any(map(_ESCAPED_BREAK.search, log))])
    places = [place for place, line in enumerate(lines) if _ESCAPED_BREAK.search(line)]
    characters = {b"\\n": b"\n", b"\\r": b"\r", b"\\t": b"\t"}
    lines = lines.copy()
    for place in random.sample(places, min(len(places), 2)):
        every = random.random() < 0.5

        def raw(found: re.Match[bytes], every: bool = every) -> bytes:  # noqa: FBT001 - binds the loop's variable
            escape = characters[found[1]] if every or random.random() < 0.5 else found[1]
            return found[0][: -len(found[1])] + escape

        lines[place] = _ESCAPED_BREAK.sub(raw, lines[place])
    return joined(lines)


def line_separator(lines: list[bytes], random: Random) -> bytes:
    """Changes the log itself: the character belongs to the event."""
    place = _line(lines, random)
    line = lines[place]
    text = random.choice([found for found in _TEXT.finditer(line) if line[found.end() : found.end() + 1] != b":"])
    at = text.end() - 1
    lines[place] = line[:at] + random.choice((SEPARATOR, "\u2029".encode())) + line[at:]
    return joined(lines)


def interleaved(lines: list[bytes], random: Random) -> bytes:
    """Two writers: of one, the write was cut in two, and others were done in between."""
    place = random.randrange(len(lines) - 1)
    cut, others = _cut(lines[place], random), random.randrange(1, 4)
    between = joined(lines[place + 1 : place + 1 + others])
    head, rest = lines[place][:cut], lines[place][cut:]
    return joined(lines[:place]) + head + between + rest + b"\n" + joined(lines[place + 1 + others :])


def woven(lines: list[bytes], random: Random) -> bytes:
    """Two writers, of which one had written a part of its event when the other wrote, on the same line."""
    place = random.randrange(len(lines) - 1)
    head, rest = b"[", b"]"
    while head.endswith(b"[") and rest.startswith(b"]"):  # for any reader, what stands between is an item then
        cut = _cut(lines[place], random)
        head, rest = lines[place][:cut], lines[place][cut:]
    return joined(lines[:place]) + head + lines[place + 1] + rest + b"\n" + joined(lines[place + 2 :])


def invalid_utf8(lines: list[bytes], random: Random) -> bytes:
    place = _line(lines, random)
    lines = lines.copy()
    line, at = lines[place], _cut(lines[place], random)
    lines[place] = line[:at] + random.choice((b"\xff", b"\xc3", b"\xed\xa0\x80", b"\x80\x80")) + line[at + 1 :]
    return joined(lines)


def byte_order_mark(lines: list[bytes], random: Random) -> bytes:
    place = random.choice((0, _line(lines, random)))
    return joined(lines[:place]) + b"\xef\xbb\xbf" + joined(lines[place:])


def duplicate(lines: list[bytes], random: Random) -> bytes:
    """A resume that writes again what had been written."""
    start = _line(lines, random)
    end = random.randrange(start, len(lines)) + 1
    return joined(lines[:end]) + joined(lines[start:end]) + joined(lines[end:])


def not_json(lines: list[bytes], random: Random) -> bytes:
    place = _line(lines, random)
    waste = random.choice(
        (b"Killed", b"[1, 2]", b'"text"', b"12", b"null", b"}", b'{"a": {"type": "x"}}', random.randbytes(50))
    )
    return joined(lines[:place]) + waste.replace(b"\0", b"?").replace(b"\n", b"?") + b"\n" + joined(lines[place:])


def spread(lines: list[bytes], random: Random) -> bytes:
    place = _line(lines, random)
    lines = lines.copy()
    lines[place] = json.dumps(json.loads(lines[place]), indent=random.randrange(3), ensure_ascii=False).encode()
    return joined(lines)


#: Each kind of damage, and whether all events can be saved.
DAMAGES: dict[Inflict, bool] = {
    torn_end: False,
    torn: False,
    headless: False,
    glued_prefix: False,
    glued: True,
    nul_tail: False,
    nul_inside: False,
    nul_between: True,
    raw_control: True,
    line_separator: True,
    interleaved: True,
    woven: True,
    invalid_utf8: False,
    byte_order_mark: True,
    duplicate: True,
    not_json: True,
    spread: True,
}
