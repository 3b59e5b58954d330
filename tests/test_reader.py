"""Reading gives every event and says what is wrong; strict reading and validating agree on it."""

import io
import json
import random
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from msgspec import structs
from session_events import DecodeError, FindingError, FramingError, RuleError, UnknownEvent, encode, read, validate
from session_events.copilot import DIALECT
from session_events.report import MAX_FINDINGS
from session_events.sources import CHUNK, chunks

FOLDER = Path(__file__).parent / "recordings"
RECORDINGS = sorted(FOLDER.rglob("*.jsonl"))
LIVE = FOLDER / "cli-1.0.49" / "plain_completions_nostream.live.jsonl"
BYTES = LIVE.read_bytes()
LINES = BYTES.splitlines()
LOG_LINES = (FOLDER / "cli-1.0.49" / "custom_tool_anthropic.disk.jsonl").read_bytes().splitlines()
TURN_END = next(n for n, line in enumerate(LINES) if b'"assistant.turn_end"' in line)

#: Lines that hold no event: the line, and the code and the error of what is wrong with it.
DAMAGED = [
    (b"no JSON", "not-json", FramingError),
    (b'{"type":"session.idle"', "not-json", FramingError),
    (b'{"type":"\xff"}', "invalid-utf8", FramingError),
    (b"[" * 100_000 + b"]" * 100_000, "too-deep", FramingError),
    (b'{"type":' + b'{"a":' * 100_000, "too-deep", FramingError),
    (b"{}", "missing-field", DecodeError),
    (b'{"type":7}', "bad-value", DecodeError),
]


def joined(lines):
    return b"".join(line + b"\n" for line in lines)


def changed(line, **fields):
    return json.dumps(json.loads(line) | fields).encode()


def raised(data):
    """Reads strictly; returns the finding that is raised, and None for a stream that is well."""
    try:
        list(read(data, DIALECT, strict=True))
    except FindingError as error:
        return error.finding
    return None


def found(report):
    return [(finding.code, finding.line) for finding in report.findings]


def pieces(content, size):
    yield b""
    yield from (content[start : start + size] for start in range(0, len(content), size))


SOURCES = {
    "path": lambda: LIVE,
    "text-path": lambda: str(LIVE),
    "path-like": type("Named", (), {"__fspath__": lambda _: str(LIVE)}),
    "file": lambda: io.BytesIO(BYTES),
    "bytes": lambda: BYTES,
    "bytearray": lambda: bytearray(BYTES),
    "one-byte-chunks": lambda: pieces(BYTES, 1),
    "list-of-chunks": lambda: list(pieces(BYTES, 1000)),
}


@pytest.mark.parametrize("name", SOURCES)
def test_every_kind_of_source_gives_the_same_events_and_the_same_report(name):
    assert list(read(SOURCES[name](), DIALECT)) == list(read(BYTES, DIALECT))
    path = str(LIVE) if "path" in name else None
    assert validate(SOURCES[name](), DIALECT) == structs.replace(validate(BYTES, DIALECT), path=path)


@pytest.mark.parametrize("source", [b"x" * (3 * CHUNK + 1), [b"", b"x" * (3 * CHUNK + 1), b""]])
def test_no_chunk_is_so_large_that_its_events_fill_the_memory(source):
    assert [len(chunk) for chunk in chunks(source)] == [CHUNK, CHUNK, CHUNK, 1]


@pytest.mark.parametrize("strict", [False, True])
def test_a_source_that_cannot_be_read_raises_os_error(tmp_path, strict):
    for check in (lambda path: list(read(path, DIALECT, strict=strict)), lambda path: validate(path, DIALECT)):
        with pytest.raises(FileNotFoundError):
            check(tmp_path / "missing")
        with pytest.raises(IsADirectoryError):
            check(tmp_path)


@pytest.mark.parametrize("path", RECORDINGS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_recorded_event_is_yielded_in_order_and_counted(path):
    plain = [json.loads(line) for line in path.read_bytes().splitlines()]
    assert [(event.type, event.id) for event in read(path, DIALECT)] == [(e["type"], e["id"]) for e in plain]
    report = validate(path, DIALECT)
    assert list(report.types.items()) == sorted(Counter(event["type"] for event in plain).items())
    assert (report.events, report.omitted) == (len(plain), 0)
    assert report.stream == ("live" if path.stem.endswith(".live") else "log")
    assert report.counts == {level: sum(f.severity == level for f in report.findings) for level in report.counts}
    assert report.ok is (report.counts["error"] == 0)
    assert [finding.line for finding in report.findings] == sorted(finding.line for finding in report.findings)


def test_blank_lines_and_carriage_returns_change_nothing_but_line_numbers():
    lines = (FOLDER / "cli-1.0.21" / "perm_approve_completions.live.jsonl").read_bytes().splitlines()
    spread = b"\n \t\r\n" + b"\r\n\n".join(lines)
    assert [event.type for event in read(spread, DIALECT)] == [event.type for event in read(joined(lines), DIALECT)]
    plain, blank = validate(joined(lines), DIALECT), validate(spread, DIALECT)
    assert (blank.types, blank.counts) == (plain.types, plain.counts)
    assert found(blank) == [(code, line * 2 + 1) for code, line in found(plain)] != []


@pytest.mark.parametrize("after", [LINES[5:], None], ids=["followed", "last"])
@pytest.mark.parametrize(("line", "code", "error"), DAMAGED, ids=[str(line[:16]) for line, _, _ in DAMAGED])
def test_a_damaged_line_is_an_unknown_event_with_its_bytes_and_strict_reading_stops_there(line, code, error, after):
    stream = joined(LINES[:5]) + line + (b"" if after is None else b"\n" + joined(after))
    *before, damaged = list(read(stream, DIALECT))[:6]
    assert (type(damaged), damaged.type, damaged.raw, encode(damaged)) == (UnknownEvent, None, line, line)
    assert len(list(read(stream, DIALECT))) == 6 + len(after or [])
    strict = read(stream, DIALECT, strict=True)
    assert [next(strict) for _ in range(5)] == before
    with pytest.raises(error) as caught:
        next(strict)
    finding = caught.value.finding
    assert (finding.code, finding.line, str(finding)) == (code, 6, str(caught.value))
    assert [structs.replace(f, line=6) for f in damaged.findings] == [finding]
    assert finding in validate(stream, DIALECT).findings
    assert validate(stream, DIALECT).events == 5 + len(after or [])


def test_the_findings_of_a_read_event_name_its_line():
    (event,) = read(b"\nno JSON", DIALECT)
    assert [finding.line for finding in event.findings] == [2]


def test_a_line_over_the_limit_is_named_and_the_lines_around_it_are_read():
    longest = max(map(len, LINES))
    stream = joined([LINES[0], b" " * longest + b"{}", *LINES[1:]])
    first, long, *rest = read(stream, DIALECT, max_line=longest)
    assert (long.type, long.raw, [first, *rest]) == (None, b"", list(read(LIVE, DIALECT)))
    assert found(validate(stream, DIALECT, max_line=longest)) == [("line-too-long", 2)]
    with pytest.raises(FramingError, match="line-too-long"):
        list(read(stream, DIALECT, strict=True, max_line=longest))


@pytest.mark.parametrize(
    ("code", "error", "place", "change"),
    [
        ("unknown-event", DecodeError, 1, {"type": "new.event"}),
        ("unknown-field", DecodeError, 1, {"extra": 1}),
        ("broken-chain", RuleError, 4, {"parentId": json.loads(LOG_LINES[0])["id"]}),
    ],
)
def test_strict_makes_errors_of_unknown_events_unknown_fields_and_warnings(code, error, place, change):
    stream = joined([*LOG_LINES[:place], changed(LOG_LINES[place], **change), *LOG_LINES[place + 1 :]])
    tolerant, strict = validate(stream, DIALECT), validate(stream, DIALECT, strict=True)
    (finding,) = (finding for finding in tolerant.findings if finding.code == code)
    assert (tolerant.ok, strict.ok, finding.line) == (True, False, place + 1)
    with pytest.raises(error) as caught:
        list(read(stream, DIALECT, strict=True))
    assert caught.value.finding == structs.replace(finding, severity="error")


def test_a_broken_rule_raises_where_it_is_found_after_all_events_before_it():
    stream = read(joined(LINES[:TURN_END] + LINES[TURN_END + 1 :]), DIALECT, strict=True)
    assert [next(stream).type for _ in range(TURN_END)] == [json.loads(line)["type"] for line in LINES[:TURN_END]]
    with pytest.raises(RuleError, match="turn/unclosed"):
        list(stream)


@cache
def copies():
    """Returns all recordings, with and without what the schema does not know, and 100 damaged copies of them."""
    originals = [path.read_bytes().splitlines() for path in RECORDINGS]
    originals += [known for lines in originals if (known := [line for line in lines if not DIALECT.explain(line)])]
    rng = random.Random(20)  # noqa: S311 - the same copies every time
    damaged = [list(rng.choice([lines for lines in originals if 1 < len(lines) < 300])) for _ in range(100)]
    for lines in damaged:
        for _ in range(rng.randint(1, 3)):
            one, other = rng.randrange(len(lines)), rng.randrange(len(lines))
            swapped = {one: lines[other], other: lines[one]}
            broken_off = lines[one][: rng.randint(1, len(lines[one]))]
            lines[:] = rng.choice(
                [
                    [*lines[:one], b" ", *lines[one + 1 :]],
                    [swapped.get(place, line) for place, line in enumerate(lines)],
                    [*lines[:other], lines[one], *lines[other:]],
                    [*lines[:one], broken_off, *lines[one + 1 :]],
                    lines[: other + 1],
                ]
            )
    return [joined(lines) for lines in originals + damaged if any(map(bytes.strip, lines))]


def strict_errors(stream):
    findings = validate(stream, DIALECT, strict=True).findings
    return [structs.replace(finding, count=1) for finding in findings if finding.severity == "error"] or [None]


def test_strict_reading_raises_an_error_of_strict_validation_and_only_if_there_is_one():
    for stream in copies():
        assert raised(stream) in strict_errors(stream)


def test_strict_reading_of_an_empty_stream_raises_what_validation_finds():
    assert raised(b"\n\n") == validate(b"\n\n", DIALECT).findings[0]


def test_the_size_of_chunks_changes_neither_reports_nor_errors():
    for stream in copies()[-100:]:
        assert validate(pieces(stream, 700), DIALECT, strict=True) == validate(stream, DIALECT, strict=True)
        assert raised(pieces(stream, 700)) == raised(stream)


@pytest.mark.parametrize("stream", [b"", b"\n", b"\r\n \n", b"\xef\xbb\xbf", []], ids=repr)
def test_a_stream_without_events_is_an_error(stream):
    report = validate(stream, DIALECT)
    assert (list(read(stream, DIALECT)), report.events, report.types, report.ok) == ([], 0, {}, False)
    assert [finding.code for finding in report.findings if finding.severity == "error"] == ["no-events"]


def test_the_same_drift_is_listed_once_with_its_count_and_its_first_line():
    report = validate(joined([*LINES, *(changed(line, extra=1) for line in LINES * 2)]), DIALECT)
    drift = {f.event_type: f.count for f in report.findings if f.code == "unknown-field"}
    assert drift == {kind: 2 * count for kind, count in Counter(json.loads(line)["type"] for line in LINES).items()}
    assert all(len(LINES) < f.line <= 2 * len(LINES) for f in report.findings if f.code == "unknown-field")
    assert report.counts["info"] == len(drift)


def test_more_findings_than_are_kept_are_counted():
    report = validate(b"no JSON\n" * (MAX_FINDINGS + 25), DIALECT)
    assert len(report.findings) == MAX_FINDINGS
    assert (report.counts["error"], report.omitted, report.ok) == (MAX_FINDINGS + 26, 26, False)


def test_two_sessions_in_one_file_are_refused_and_nothing_is_judged_from_there_on():
    start = changed(LINES[0], data=json.loads(LINES[0])["data"] | {"sessionId": "b" * 36})
    stream = joined([*LINES, start, *LINES[1:]])
    report = validate(stream, DIALECT)
    assert report.events == len(list(read(stream, DIALECT))) == 2 * len(LINES)
    assert ("mixed-sessions", len(LINES) + 1) in found(report)
    assert {line for _, line in found(report)} == {len(LINES) + 1}
