"""A stream is checked piece by piece, and may be left before its end."""

from itertools import pairwise
from pathlib import Path

import pytest
from mixed import notification, on_line, with_header
from session_events import anthropic_messages, openai_responses, validate
from session_events.copilot import DIALECT
from session_events.validator import Validator

RECORDINGS = Path(__file__).parent / "recordings"
LINES = (RECORDINGS / "cli-1.0.102/reasoning_anthropic.live.jsonl").read_bytes().splitlines()[:8]

#: Streams, as the pieces that an event or its end is in.
FRAMED = {
    "jsonl": [line + b"\n" for line in LINES],
    "sse": [b"data: " + line + b"\n\n" for line in LINES],
    "jsonrpc": [on_line(notification("s", line)) for line in LINES],
    "headers": [with_header(notification("s", line)) for line in LINES],
}


def found(data, **options):
    """Checks a stream: how many events it has, and the codes of what is wrong with it at error level."""
    report = validate(data, DIALECT, **options)
    return report.events, [finding.code for finding in report.findings if finding.severity == "error"]


@pytest.mark.parametrize("framing", FRAMED)
def test_a_partial_stream_may_be_cut_anywhere(framing):
    pieces = FRAMED[framing]
    for count in range(1, len(pieces)):
        head, piece = b"".join(pieces[:count]), pieces[count]
        for size in range(1, len(piece) - 2, 37):
            assert found(head + piece[:size], partial=True) == (count, []), piece[:size]


@pytest.mark.parametrize("framing", ["jsonl", "jsonrpc"])
def test_a_last_line_that_nothing_ends_is_an_event_of_a_partial_stream_too(framing):
    stream = b"".join(FRAMED[framing])
    assert found(stream.rstrip(b"\n"), partial=True) == found(stream, partial=True) == (len(LINES), [])


def test_what_is_broken_before_the_end_of_a_partial_stream_is_found():
    stream = LINES[0] + b"\n" + LINES[1][:-1] + b"\n" + LINES[2] + b"\n" + LINES[3][:-1]
    assert found(stream, partial=True) == (2, ["not-json"])
    assert found(LINES[0][:-1], partial=True) == (0, ["no-events"])


def test_leaving_a_stream_is_closing_a_partial_one():
    for dialect in (DIALECT, anthropic_messages.DIALECT, openai_responses.DIALECT):
        for stream in (b"".join(FRAMED["jsonl"])[:-9], b"".join(FRAMED["sse"])[:-9]):
            check, expected = Validator(dialect), validate(stream, dialect, partial=True)
            check.feed(stream)
            check.close(partial=True)
            assert check.report() == expected


def test_a_report_before_the_first_byte_leaves_the_kind_of_stream_open():
    stream = b"".join(FRAMED["jsonrpc"])
    check = Validator(DIALECT)
    assert (check.report().stream, check.report().events) == ("log", 0)
    check.feed(stream)
    assert check.report() == _reported(stream)
    assert check.report().stream == "live"


def _reported(stream):
    check = Validator(DIALECT)
    check.feed(stream)
    return check.report()


def test_chunks_change_nothing():
    stream = b"".join(FRAMED["headers"])
    whole = validate(stream, DIALECT)
    for size in (1, 50):
        cuts = [*range(0, len(stream), size), len(stream)]
        assert validate([stream[begin:end] for begin, end in pairwise(cuts)], DIALECT) == whole
