"""Event streams, and the events that they are by the WHATWG's text; used of this package and of its peers.

https://html.spec.whatwg.org/multipage/server-sent-events.html; names that begin with `format-` are those that the
web-platform tests under `eventsource/` have for the same subject.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

MARK = b"\xef\xbb\xbf"


class Event(NamedTuple):
    """What a browser hands out, and the reconnection time that stands in the event."""

    data: str
    event: str = "message"
    id: str = ""
    retry: int | None = None


class Case(NamedTuple):
    """A stream, and what it means."""

    stream: bytes
    events: list[Event]


CASES = {
    # the bytes
    "format-bom": Case(MARK + b"data: first\nevent: a\n\ndata: second\n\n", [Event("first", "a"), Event("second")]),
    "format-bom-2": Case(MARK + MARK + b"data: lost\ndata: kept\n\n", [Event("kept")]),
    "bom-within": Case(b"data:1\n\n" + MARK + b"data:2\n\ndata:3\n\n", [Event("1"), Event("3")]),
    "bom-alone": Case(MARK, []),
    "format-newlines": Case(
        b"data: a\revent: x\r\ndata: b\ndata: c\r\r\ndata: d\n\r\n", [Event("a\nb\nc", "x"), Event("d")]
    ),
    "newlines-lf": Case(b"data:a\n\ndata:b\n\n", [Event("a"), Event("b")]),
    "newlines-cr": Case(b"data:a\r\rdata:b\r\r", [Event("a"), Event("b")]),
    "newlines-crlf": Case(b"data:a\r\n\r\ndata:b\r\n\r\n", [Event("a"), Event("b")]),
    "newlines-lf-crlf": Case(b"data:a\n\r\ndata:b\n\r\n", [Event("a"), Event("b")]),
    "newlines-crlf-lf": Case(b"data:a\r\n\ndata:b\r\n\n", [Event("a"), Event("b")]),
    "newlines-lf-cr": Case(b"data:a\n\rdata:b\n\r", [Event("a"), Event("b")]),
    "newlines-crlf-cr": Case(b"data:a\r\n\rdata:b\r\n\r", [Event("a"), Event("b")]),
    "blank-lines": Case(b"\n\r\n\r\n\n\rdata:a\n\n\n\n\ndata:b\n\n\n", [Event("a"), Event("b")]),
    "other-separators": Case(
        "data:a\u2028b\u2029c\x85d\x0be\x0cf\x1cg\x1dh\x1ei\n\n".encode(),
        [Event("a\u2028b\u2029c\x85d\x0be\x0cf\x1cg\x1dh\x1ei")],
    ),
    "format-null-character": Case(b"event:\0\ndata:a\0b\n\ndata:\0\0\n\n", [Event("a\0b", "\0"), Event("\0\0")]),
    "format-utf-8": Case("data: 1 ß €\n\ndata: 🦆中\n\n".encode(), [Event("1 ß €"), Event("🦆中")]),
    "utf-8-in-name-and-id": Case("event:é\nid:中\ndata:x\n\n".encode(), [Event("x", "é", "中")]),
    "utf-8-invalid": Case(b"data:a\xffb\n\ndata:c\n\n", [Event("a\ufffdb"), Event("c")]),
    "utf-8-cut-by-newline": Case(b"data:a\xe4\xb8\ndata:b\n\n", [Event("a\ufffd\nb")]),
    "utf-8-overlong": Case(b"data:\xc0\xaf\n\n", [Event("\ufffd\ufffd")]),
    "utf-8-half-pair": Case(b"data:\xed\xa0\x80\n\n", [Event("\ufffd\ufffd\ufffd")]),
    # the end
    "format-data-before-final-empty-line": Case(
        b"event: whole\nretry: 9\ndata: a\n\nevent: half\nid: 4\ndata: b", [Event("a", "whole", retry=9)]
    ),
    "end-before-blank-line": Case(b"data:a\n\ndata:b\n", [Event("a")]),
    "end-within-field": Case(b"data:a\n\ndat", [Event("a")]),
    "end-within-crlf": Case(b"data:a\r\n\r", [Event("a")]),
    "end-at-once": Case(b"", []),
    # comments
    "format-comments": Case(
        b":first\ndata: a\n: data: no\r:\r\n::\ndata: b\n:\xff" + b"-" * 200 + b"\n\n", [Event("a\nb")]
    ),
    "comments-alone": Case(b": keep-alive\n\n:\n\n:x\r\n\r\ndata:a\n\n", [Event("a")]),
    # data
    "format-field-data": Case(b"data\n\ndata\ndata:\n\ndata: x\ndata\n\n", [Event(""), Event("\n"), Event("x\n")]),
    "data-many-lines": Case(b"data: a\ndata:  b\ndata:\ndata: c: d\n\n", [Event("a\n b\n\nc: d")]),
    "data-apart": Case(b"data:a\nevent:x\ndata:b\nid:1\ndata:c\n\n", [Event("a\nb\nc", "x", "1")]),
    "data-of-newlines": Case(b"data\ndata\ndata\n\n", [Event("\n\n")]),
    "data-none": Case(b"event:x\n\nid:\n\n:\n\ndata:a\n\n", [Event("a")]),
    # event
    "format-field-event": Case(b"event: named\ndata: a\n\ndata: b\n\n", [Event("a", "named"), Event("b")]),
    "format-field-event-empty": Case(b"event: \ndata: a\n\nevent\ndata: b\n\n", [Event("a"), Event("b")]),
    "event-twice": Case(b"event:a\nevent:b\ndata:x\n\n", [Event("x", "b")]),
    "event-emptied": Case(b"event:a\nevent\ndata:x\n\n", [Event("x")]),
    "event-after-data": Case(b"data:x\nevent:late\n\n", [Event("x", "late")]),
    "event-without-data": Case(b"event:lost\n\ndata:x\n\n", [Event("x")]),
    # id
    "format-field-id": Case(b"id:abc\ndata:x\n\ndata:y\n\n", [Event("x", id="abc"), Event("y", id="abc")]),
    "format-field-id-2": Case(
        "id: ŝ\ndata: a\n\nid\ndata: b\n\ndata: c\n\n".encode(), [Event("a", id="ŝ"), Event("b"), Event("c")]
    ),
    "format-field-id-3": Case(b"id:1\n\nid:2\n\ndata:x\n\n", [Event("x", id="2")]),
    "format-field-id-null": Case(
        b"id: one\ndata: a\n\nid: t\0wo\ndata: b\n\nid: \0\ndata: c\n\n",
        [Event("a", id="one"), Event("b", id="one"), Event("c", id="one")],
    ),
    "id-null-alone": Case(b"id:\0\ndata:x\n\n", [Event("x")]),
    "id-without-data": Case(b"id:7\n\n\ndata:x\n\n", [Event("x", id="7")]),
    "id-of-a-cut-event": Case(b"id:1\ndata:x\n\nid:2\ndata:y\n", [Event("x", id="1")]),
    # retry
    "format-field-retry": Case(b"retry: 40\ndata: a\n\ndata: b\n\n", [Event("a", retry=40), Event("b")]),
    "format-field-retry-bogus": Case(b"retry: 20\nretry: 30s\nretry: x\ndata: a\n\n", [Event("a", retry=20)]),
    "format-field-retry-empty": Case(b"retry\ndata:a\n\nretry:\ndata:b\n\n", [Event("a"), Event("b")]),
    "retry-signs": Case(
        b"retry:-5\ndata:a\n\nretry:+5\ndata:b\n\nretry:5.0\ndata:c\n\nretry:1_000\ndata:d\n\n",
        [Event("a"), Event("b"), Event("c"), Event("d")],
    ),
    "retry-blanks": Case(b"retry:  5\ndata:a\n\nretry:5 \ndata:b\n\n", [Event("a"), Event("b")]),
    "retry-other-digits": Case("retry:٣\ndata:a\n\nretry:²\ndata:b\n\n".encode(), [Event("a"), Event("b")]),
    "retry-zeros": Case(b"retry:007\ndata:a\n\n", [Event("a", retry=7)]),
    "retry-alone": Case(b"retry:10\n\ndata:a\n\n", [Event("a")]),
    # fields
    "format-field-parsing": Case(
        b"data\0: no\n\0data: no\ndata-: no\n-data: no\ndata_ \ndata\t: no\ndata: yes\n: data: no\ndata : no\n\n",
        [Event("yes")],
    ),
    "format-field-unknown": Case(
        b"note: a\ndata: b\nnote\nevents: c\nids:\nretry-after: 5\n data: d\ndata: e\n\n", [Event("b\ne")]
    ),
    "format-leading-space": Case(b"data:  a\nevent:\tb\nid: \ndata:\tc \n\n", [Event(" a\n\tc ", "\tb")]),
    "leading-spaces": Case(b"data:  two\n\ndata:three   \n\n", [Event(" two"), Event("three   ")]),
    "colons": Case(b"data::a\n\ndata:b:c:\n\nevent:x:y\ndata:d\n\n", [Event(":a"), Event("b:c:"), Event("d", "x:y")]),
    "field-space-before-colon": Case(b"data :a\ndata:b\n\n", [Event("b")]),
    "field-names-of-other-case": Case(b"DATA:a\nEvent:x\nID:1\ndata:b\n\n", [Event("b")]),
    "white-space-line": Case(b"data:a\n \ndata:b\n\n", [Event("a\nb")]),
}


def chunked(stream: bytes, size: int) -> Iterator[bytes]:
    """Cuts a stream into chunks of a size."""
    return (stream[start : start + size] for start in range(0, len(stream), size))


def sizes(stream: bytes) -> Sequence[int]:
    """All sizes of chunks that there are."""
    return range(1, len(stream) + 1) or range(1, 2)
