"""Streams of every dialect are mended as those of the client are."""

import re
from pathlib import Path

import pytest
from session_events import encode, read, records, repair, validate
from session_events.cli import installed
from session_events.mending.rewrite import Rewriter
from session_events.rules import SpanRule

HERE = Path(__file__).parent / "recordings"
DIALECTS = {name: installed.load(name) for name in installed.names() if name != installed.DEFAULT}
CLAIMED = {
    name: {rule.id for rule in dialect.rules if isinstance(rule, SpanRule) and rule.repair is not None}
    for name, dialect in DIALECTS.items()
}
#: Streams with something open of which nothing valid can be made: the schema refuses names of internal tools.
UNMENDABLE = ("internal_tool",)
FILES = [
    (name, path)
    for name in DIALECTS
    for path in sorted((HERE / name).rglob("*"))
    if CLAIMED[name] and path.suffix in (".sse", ".jsonl") and path.stem not in UNMENDABLE
]


def errors(content, name):
    """What of the claimed rules is broken at error level."""
    found = validate(content, DIALECTS[name]).findings
    return [one for one in found if one.severity == "error" and one.rule in CLAIMED[name] and one.code == "unclosed"]


def cuts(content):
    """The stream, and what is left of it when it breaks off after some of its events."""
    ends = [match.end() for match in re.finditer(rb"\n\n", content)]
    return [content, *(content[:end] for end in ends[:: max(1, len(ends) // 12)])]


@pytest.mark.parametrize(("name", "path"), [pytest.param(*row, id=f"{row[0]}-{row[1].stem}") for row in FILES])
def test_a_stream_and_what_is_left_of_it_when_it_is_cut_are_mended(name, path):
    dialect = DIALECTS[name]
    for content in cuts(path.read_bytes()):
        original = list(read(content, dialect))
        whole = list(repair(original, dialect))
        added = [one for one in whole if any(f.code == "mended" for f in getattr(one, "findings", ()))]
        assert [id(one) for one in whole if one not in added] == [id(one) for one in original]
        mended = b"".join(Rewriter(content, dialect))
        assert errors(mended, name) == []
        assert b"".join(Rewriter(mended, dialect)) == mended
        frames = [record.raw for record in records(mended, dialect)]
        assert [raw for raw in (record.raw for record in records(content, dialect)) if raw not in frames] == []
        for one in added:
            assert dialect.explain(encode(one)) == ()


def test_some_streams_of_every_dialect_that_says_how_were_mended():
    mended = {name: 0 for name, rules in CLAIMED.items() if rules}
    for name, path in FILES:
        rewriter = Rewriter(path.read_bytes(), DIALECTS[name])
        mended[name] += bool(list(rewriter)) and rewriter.put_in > 0
    assert len(mended) >= 3
    assert all(mended.values())
