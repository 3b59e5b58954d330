"""A record carries what is wrong with its bytes, as validating finds it."""

from itertools import chain

import pytest
from session_events import RecordReader, load_dialect, records, validate

PART = {"type": "object", "required": ["op"], "properties": {"op": {"const": "part"}, "text": {"type": "string"}}}
WHOLE = {"type": "object", "required": ["op"], "properties": {"op": {"const": "whole"}}}
NAMED = {
    "anyOf": [PART, WHOLE],
    "x-dialect": {"name": "named", "version": "1"},
    "x-stream": {"sse": {"name": "repeats", "sentinel": "required"}, "rules": []},
}

MARK = b"\xef\xbb\xbf"
A = b'{"op":"part","text":"a"}'
DONE = b"data: [DONE]\n\n"

#: Streams, and the codes and lines of the findings of each of their records.
STREAMS = {
    "well": (b"event: part\ndata: " + A + b"\n\n" + DONE, [[]]),
    "name": (b"event: whole\ndata: " + A + b"\n\nevent: part\ndata: " + A + b"\n\n" + DONE, [["bad-event-name 1"], []]),
    "second-name": (b"event: part\ndata: " + A + b"\n\ndata: " + A + b"\n\n" + DONE, [[], ["bad-event-name 4"]]),
    "mark": (MARK + A + b"\n" + A + b"\n", [["byte-order-mark 1"], []]),
    "mark-and-blank-lines": (MARK + b"\n\n" + A + b"\n" + A, [["byte-order-mark 1"], []]),
    "glued": (
        b'event: part\ndata: %sevent: part\ndata: {"op":"whole"}\n\ndata: {"op":"whole"}\n\n' % A + DONE,
        [["glued-events 1"], ["bad-event-name 1"], ["bad-event-name 5"]],
    ),
    "field": (
        b"\nnoise: x\nevent: part\ndata: " + A + b"\nhum: y\n\nevent: part\ndata: " + A + b"\n\n" + DONE,
        [["ignored-field 2", "ignored-field 5"], []],
    ),
    "shape-too": (b'event: whole\ndata: {"op":"part","text":1}\n\n' + DONE, [["bad-event-name 1", "bad-value 1"]]),
    "not-json": (b"{\n" + A + b"\n", [["not-json 1"], []]),
    "after-the-end": (
        DONE + b"event: part\ndata: " + A + b"\n\n" + DONE,
        [["after-sentinel 3"]],
    ),
}


@pytest.fixture(scope="module")
def dialect():
    """A dialect whose server-sent events have names."""
    return load_dialect(NAMED)


def named(findings):
    return [f"{finding.code} {finding.line}" for finding in findings]


@pytest.mark.parametrize("size", [1, 10, 1000])
@pytest.mark.parametrize("name", STREAMS)
def test_a_record_has_the_findings_of_its_bytes(dialect, name, size):
    stream, expected = STREAMS[name]
    chunks = [stream[at : at + size] for at in range(0, len(stream), size)]
    found = [named(record.findings) for record in records(chunks, dialect)]
    assert found == expected
    report = validate(stream, dialect)
    assert sorted(chain.from_iterable(found)) == sorted(named(report.findings))


def test_what_no_event_follows_is_told_by_the_reader(dialect):
    reader = RecordReader(dialect)
    (record,) = reader.feed(b"event: part\ndata: " + A + b"\n\n")
    assert (record.findings, list(reader.findings), reader.close()) == ((), [], [])
    assert named(reader.findings) == ["no-sentinel 1"]
