"""Server-sent events are framed with their names, and what gateways make of streams is named and mended."""

import json
from itertools import pairwise

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from session_events import FramingError, UnknownEvent, encode, read, records, validate
from session_events.cli import main
from session_events.copilot import DIALECT
from session_events.framing.framer import Framer
from session_events.framing.sse import EventStream
from sse_cases import CASES, chunked, sizes
from test_sse import streams

DONE = b"data: [DONE]\n\n"
A, B = (b'{"a": 1}', "message"), (b'{"b": 2}', "message")
GOOD = b'data: {"a": 1}\n\n'


def framed(framer, chunks):
    """Returns the frames of chunks (line, payload, name, last event id, code of the damage) and the remarks."""
    rows, remarks = [], []
    for frames in [*map(framer.feed, chunks), framer.close()]:
        codes = [getattr(frames.damage.get(place), "code", None) for place in range(len(frames.payloads))]
        names = frames.sse_events or [None] * len(codes)
        ids = frames.last_event_ids or [None] * len(codes)
        rows += zip(frames.lines, frames.payloads, names, ids, codes, strict=True)
        remarks += frames.remarks
    return rows, remarks


def seen(stream, **options):
    """Returns data and names of frames, and lines and codes of findings, which are the same in chunks of any size."""
    found = [framed(EventStream(**options), chunked(stream, size)) for size in sizes(stream)]
    assert all(one == found[0] for one in found)
    rows, remarks = found[0]
    damaged = [(line, code) for line, *_, code in rows if code is not None]
    return (
        [(payload, name) for _, payload, name, _, code in rows if code is None],
        sorted([*damaged, *((remark.line, remark.code) for remark in remarks)]),
    )


@pytest.mark.parametrize("name", CASES)
def test_each_case_gives_its_frames(name):
    stream, events = CASES[name]
    rows, _ = framed(EventStream(), [stream])
    kept = [(payload.decode(), event, last) for _, payload, event, last, code in rows if code is None]
    assert kept == [(event.data, event.event, event.id) for event in events]


#: Streams, what their frames are, and what is found.
GATEWAYS = {
    "sentinel": (GOOD + DONE, [A], [(3, "sentinel")]),
    "sentinel-named": (GOOD + b"event: done\n" + DONE, [A], [(3, "sentinel")]),
    "sentinel-with-blanks": (GOOD + b"data:   [DONE]  \r\n\r\n", [A], [(3, "sentinel")]),
    "sentinel-without-blank-line": (GOOD + b"data: [DONE]", [A], [(3, "sentinel")]),
    "sentinel-alone": (DONE, [], [(1, "sentinel")]),
    "sentinel-twice": (GOOD + DONE + DONE, [A], [(3, "sentinel"), (5, "sentinel")]),
    "after-sentinel": (DONE + GOOD + GOOD, [A, A], [(1, "sentinel"), (3, "after-sentinel")]),
    "two-responses": (
        (GOOD + DONE) * 2,
        [A, A],
        [(3, "sentinel"), (5, "after-sentinel"), (7, "sentinel")],
    ),
    "comments-after-sentinel": (DONE + b": bye\n\n", [], [(1, "sentinel")]),
    "no-sentinel": (b'data: {"a": "[DONE]"}\n\n', [(b'{"a": "[DONE]"}', "message")], []),
    "line-break-lost": (
        b'data: {"a": 1}data: {"b": 2}\n\n',
        [(A[0], None), (B[0], None)],
        [(1, "glued-events")],
    ),
    "blank-line-lost": (
        b'event: x\ndata: {"a": 1}\nevent: y\ndata: {"b": 2}\n\n',
        [(A[0], None), (B[0], None)],
        [(1, "glued-events")],
    ),
    "name-found": (
        b'data: {"a": 1} event: y\ndata: {"b": 2}data:{"b": 2}\n\n',
        [(A[0], None), (B[0], "y"), (B[0], None)],
        [(1, "glued-events")],
    ),
    "name-glued": (
        b'data: {"a": 1}event: ydata: {"b": 2}\n\n',
        [(A[0], None), (B[0], "y")],
        [(1, "glued-events")],
    ),
    "nothing-between": (b'data: {"a": 1}{"b": 2}\n\n', [(A[0], None), (B[0], None)], [(1, "glued-events")]),
    "sentinel-glued": (
        GOOD + b'data: {"b": 2}data: [DONE]\n\n',
        [A, (B[0], None)],
        [(3, "glued-events"), (3, "sentinel")],
    ),
    "looks-glued": (
        b'data: {"a": "}data: {}{\\n"}\n\n',
        [(b'{"a": "}data: {}{\\n"}', "message")],
        [],
    ),
    "json-on-many-lines": (b'data: {"a":\ndata: {}\ndata: }\n\n', [(b'{"a":\n{}\n}', "message")], []),
    "glued-and-damaged": (b'data: {"a": 1}data: {"b\n\n', [(b'{"a": 1}data: {"b', "message")], []),
    "deep": (b"data: " + b'{"a":' * 2000 + b"}data:\n\n", [(b'{"a":' * 2000 + b"}data:", "message")], []),
    "page": (b"<html>\n<p>\n\n</html>", [], [(1, "not-a-stream")]),
    "page-within": (GOOD + b'{"error": "x"}\n\n' + GOOD, [A, A], [(3, "not-a-stream")]),
    "cut": (GOOD + b'data: {"b"', [A], [(3, "cut-event")]),
    "not-utf-8": (b'data: {"a": "\xff"}\n\n', [('{"a": "\ufffd"}'.encode(), "message")], [(1, "invalid-utf8")]),
}


@pytest.mark.parametrize("name", GATEWAYS)
def test_what_gateways_make_of_a_stream_is_named_and_mended(name):
    stream, frames, findings = GATEWAYS[name]
    if len(stream) > 1000:
        rows, remarks = framed(EventStream(), [stream])
        assert ([(payload, event) for _, payload, event, _, _ in rows], remarks) == (frames, findings)
    else:
        assert seen(stream) == (frames, findings)


def test_an_expected_sentinel_is_missed_and_not_mentioned():
    assert seen(GOOD + DONE, expects_sentinel=True) == ([A], [])
    assert seen(GOOD + GOOD, expects_sentinel=True) == ([A, A], [(3, "no-sentinel")])
    assert seen(b"", expects_sentinel=True) == ([], [(1, "no-sentinel")])
    assert seen(DONE + GOOD, expects_sentinel=True) == ([A], [(3, "after-sentinel")])


def test_the_finding_of_a_sentinel_says_its_name():
    remarks = framed(EventStream(), [b"event: do\x1bne\n" + DONE + GOOD])[1]
    assert '"do\\u001bne"' in remarks[0].message
    assert (remarks[1].related_line, "at line 1" in remarks[1].message) == (1, True)


def test_a_damaged_event_keeps_its_place_and_a_cut_one_its_bytes():
    stream = GOOD + b"data: " + b"x" * 30 + b"\n\n" + GOOD + b"event: x\nid: 1\ndata: {"
    rows, _ = framed(EventStream(25), [stream])
    assert rows == [
        (1, b'{"a": 1}', "message", "", None),
        (3, b"", None, "", "line-too-long"),
        (5, b'{"a": 1}', "message", "", None),
        (7, b"{", "x", "", "cut-event"),
    ]
    assert framed(EventStream(max_event=20), [stream])[0][1] == (3, b"", None, "", "event-too-long")


@settings(derandomize=True, max_examples=400, deadline=None)
@given(streams, st.lists(st.integers(0, 80), max_size=10), st.sampled_from([(), (5,), (100, 4)]), st.booleans())
def test_any_bytes_in_any_chunks_give_the_same_frames(stream, places, limits, expects_sentinel):
    def framer():
        return EventStream(*limits, expects_sentinel=expects_sentinel)

    bounds = sorted({0, len(stream), *(place for place in places if place < len(stream))})
    chunks = [stream[start:end] for start, end in pairwise(bounds)]
    assert framed(framer(), chunks) == framed(framer(), chunked(stream, 1)) == framed(framer(), [stream])
    for framing in (None, "sse"):
        assert framed(Framer(framing), chunks) == framed(Framer(framing), [stream])


@pytest.mark.parametrize(
    ("begin", "framing"),
    [
        (b": keep-alive\n\ndata: {}\n\n", "sse"),
        (b"\xef\xbb\xbfevent: x\r\n", "sse"),
        (b"data: {}\rdata: {}\r\r", "sse"),
        (b"id\n", "sse"),
        (b"retry: 5\n\n", "sse"),
        (b'data: {"jsonrpc": "2.0", "method": "m"}\n\n', "sse"),
        (b'{"type": "a"}\ndata: {}\n\n', "jsonl"),
        (b"database: x\n", "jsonl"),
        (b": comment\n", "jsonl"),
        (b"<html>\n", "jsonl"),
    ],
)
def test_the_first_field_tells_an_event_stream(begin, framing):
    for chunks in ([begin], chunked(begin, 1)):
        found = Framer()
        assert framed(found, chunks) == framed(Framer(framing), [begin])
        assert found.framing == framing


def as_sse(stream, before=b"event: %d\ndata: "):
    """Makes an event stream of lines, three lines for each; the name of an event is its number."""
    return b"".join(before % number + line + b"\n\n" for number, line in enumerate(stream.splitlines()))


@pytest.mark.parametrize("name", ["cli-1.0.49/subagent_anthropic", "cli-1.0.102/reasoning_anthropic"])
@pytest.mark.parametrize("framing", [None, "sse"])
def test_a_recording_as_an_event_stream_has_the_report_of_its_lines(recordings, name, framing):
    lines = (recordings / f"{name}.live.jsonl").read_bytes()
    plain, report = validate(lines, DIALECT), validate(as_sse(lines) + b": bye\n\n", DIALECT, framing=framing)
    assert plain.findings
    assert (report.types, report.verdicts, report.counts) == (plain.types, plain.verdicts, plain.counts)
    assert (report.framing, report.comments, report.sessions) == ("sse", 1, 1)
    expected = [(finding.rule, finding.code, 3 * finding.line - 2) for finding in plain.findings]
    assert [(finding.rule, finding.code, finding.line) for finding in report.findings] == expected
    assert list(map(encode, read(as_sse(lines), DIALECT))) == list(map(encode, read(lines, DIALECT)))


EVENT = b'{"type":"session.idle","id":"%s","timestamp":"2025-01-01T00:00:00Z","parentId":null,"data":{}}' % (b"0" * 36)


def test_records_have_the_name_and_the_last_event_id_of_each_event():
    stream = b"id: 7\nevent: x\ndata: " + EVENT + b"\n\ndata:\n\nid\ndata: " + EVENT + b"\n\ndata: {"
    rows = [(one.line, one.raw, one.sse_event, one.last_event_id) for one in records(stream, DIALECT)]
    assert rows == [(1, EVENT, "x", "7"), (7, EVENT, "message", ""), (10, b"{", "message", "")]
    assert [(one.sse_event, one.last_event_id) for one in records(EVENT + b"\n", DIALECT)] == [(None, None)]


def test_reading_is_tolerant_unless_it_is_strict():
    stream = b"data: " + EVENT + b"\n\ndata: " + EVENT.replace(b"{}", b'{"x":"\xff"}') + b"\n\ndata: {"
    first, second, third = read(stream, DIALECT)
    assert (first.type, second.type) == ("session.idle", "session.idle")
    assert (type(third), third.raw) == (UnknownEvent, b"{")
    with pytest.raises(FramingError, match=r"line 1: error\[framing/invalid-utf8\]"):
        list(read(b"id: 1\n" + stream.replace(b"s", b"\xff"), DIALECT, strict=True))
    report = validate(stream, DIALECT)
    assert [(one.code, one.line) for one in report.findings if one.rule == "framing"] == [
        ("invalid-utf8", 3),
        ("cut-event", 5),
    ]


def run(*arguments, stdin):
    result = CliRunner().invoke(main, ["validate", *arguments, "-"], input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def test_the_command_reads_event_streams():
    healthy = b": hello\n\n:\n\ndata: " + EVENT + b"\n\n" + DONE
    result = run("--partial", "--attached", stdin=healthy)
    assert "1 event and 2 comments" in result.stdout
    assert "info[framing/sentinel]" in result.stdout
    document = json.loads(run("--format", "json", stdin=healthy).stdout)
    assert (document["files"][0]["framing"], document["files"][0]["comments"]) == ("sse", 2)
    page = run("--framing", "sse", stdin=b"<html>\x1b[2J<h1>502 Bad Gateway</h1></html>")
    assert (page.exit_code, "error[framing/not-a-stream] an HTML page" in page.stdout) == (1, True)
    assert "\x1b" not in page.stdout
    large = run("--max-event-bytes", "20", stdin=healthy)
    assert "error[framing/event-too-long]" in large.stdout
