"""Whether a stream is live or a log, where its events tell and where they do not, and what is then asked of it."""

import json

import pytest
from session_events import load_dialect, read, validate
from session_events.errors import RuleError

EVENTS = ("job.started", "job.ended", "job.noise")


def dialect(**envelope):
    """A dialect with a rule for live streams, and one for logs."""
    fields = {"id": {"type": "string"}, "fleeting": {"type": "boolean"}}
    members = [
        {"type": "object", "required": ["type", "id"], "properties": {"type": {"const": name}, **fields}}
        for name in EVENTS
    ]
    says = {"says": "What must be of each job.", "source": ["our conventions"], "key": ["id"]}
    rules = [
        {"id": "job", "kind": "bracket", **says, "open": ["job.started"], "close": ["job.ended"], "streams": ["live"]},
        {"id": "once", "kind": "order", "check": "unique", **says, "event": ["job.noise"], "streams": ["log"]},
    ]
    return load_dialect({"anyOf": members, "x-stream": {"rules": rules, "envelope": envelope}})


STARTED, NOISE = {"type": "job.started", "id": "a"}, {"type": "job.noise", "id": "a"}
FLEETING = {**NOISE, "fleeting": True}


def written(framing, *events):
    """A stream of events."""
    before, after = {"sse": ("data: ", "\n\n"), "jsonl": ("", "\n")}[framing]
    return "".join(before + json.dumps(event) + after for event in events).encode()


@pytest.mark.parametrize(
    ("framing", "options", "kind", "found"),
    [
        ("sse", {}, "live", ["job"]),
        ("jsonl", {}, "log", ["once"]),
        ("sse", {"stream": "log"}, "log", ["once"]),
        ("jsonl", {"stream": "live"}, "live", ["job"]),
    ],
)
def test_framing_tells_where_no_event_does(framing, options, kind, found):
    report = validate(written(framing, STARTED, NOISE, NOISE).splitlines(keepends=True), dialect(), **options)
    assert (report.stream, [one.rule for one in report.findings if one.severity == "error"]) == (kind, found)


@pytest.mark.parametrize("framing", ["sse", "jsonl"])
@pytest.mark.parametrize(
    ("events", "kind", "found"),
    [([STARTED, NOISE, NOISE], "log", ["once"]), ([STARTED, NOISE, FLEETING], "live", ["job"])],
)
def test_events_tell_where_some_are_kept_from_logs(framing, events, kind, found):
    report = validate([written(framing, *events)], dialect(ephemeral="fleeting"))
    assert (report.stream, [one.rule for one in report.findings if one.severity == "error"]) == (kind, found)


def test_reading_strictly_asks_the_same():
    assert len(list(read([written("jsonl", STARTED)], dialect(), strict=True))) == 1
    with pytest.raises(RuleError, match="was opened here and not closed"):
        list(read([written("sse", STARTED)], dialect(), strict=True))
