"""Sessions that share a stream are judged as if each were alone, and cost no more memory than is bargained for."""

import gc
import json
import re
import tracemalloc
from collections import Counter
from functools import cache
from itertools import pairwise
from random import Random

import pytest
from click.testing import CliRunner
from events import event, plain, row
from mixed import FORMS, LIVE, OTHER, RECORDINGS, interleaved, notification, on_line
from msgspec import structs
from session_events import FindingError, SessionMonitors, read, records, validate
from session_events.cli import main
from session_events.copilot import DIALECT
from session_events.findings import DRIFT_CODES

SMALL = {
    "s0": RECORDINGS / "cli-1.0.21" / "repro1064_anthropic.live.jsonl",
    "s1": RECORDINGS / "cli-1.0.49" / "plain_completions_nostream.live.jsonl",
}
BROKEN = [path for path in LIVE if not validate(path, DIALECT).ok]


@cache
def alone(path):
    """Checks a recording as a stream of its own."""
    return validate(path, DIALECT, stream="live")


def events_of(path):
    return path.read_bytes().splitlines()


def mixed(paths, seed, form, other=0.1):
    """Returns a stream of some recordings, each a session, and the numbers of the messages of each."""
    streams = {name: events_of(path) for name, path in paths.items()}
    messages, numbers = interleaved(streams, Random(seed), other)  # noqa: S311 - the same streams every time
    return b"".join(map(FORMS[form], messages)), numbers


def small(form="headers"):
    return mixed(SMALL, 3, form)[0]


def moved(findings, session_id, numbers):
    """Returns findings as they are where the events of their session stand elsewhere; without their messages."""
    place = {None: None, **dict(enumerate(numbers, 1))}
    return [
        structs.replace(f, line=place[f.line], related_line=place[f.related_line], session_id=session_id, message="")
        for f in findings
    ]


def pairing(findings):
    return [finding for finding in findings if finding.code not in DRIFT_CODES]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("seed", range(12))
def test_each_session_of_a_mixed_stream_has_the_findings_of_its_recording_alone(seed, form):
    random = Random(seed)  # noqa: S311 - the same streams every time
    paths = dict(enumerate([*random.sample(BROKEN, 2), *random.sample(LIVE, 3)]))
    paths = {f"s{number}": path for number, path in paths.items()}
    stream, numbers = mixed(paths, seed, form)
    report = validate(stream, DIALECT)
    for session_id, path in paths.items():
        found = [structs.replace(f, message="") for f in report.findings if f.session_id == session_id]
        assert pairing(found) == pairing(moved(alone(path).findings, session_id, numbers[session_id]))
    assert len(pairing(report.findings)) == sum(len(pairing(alone(path).findings)) for path in paths.values())
    assert report.types == Counter(json.loads(line)["type"] for path in paths.values() for line in events_of(path))
    for verdict in report.verdicts:
        single = [v for path in paths.values() for v in alone(path).verdicts if v.rule == verdict.rule]
        assert verdict == sum(single[1:], single[0])
    assert (report.framing, report.sessions, report.dropped_sessions, report.stream) == ("jsonrpc", 5, 0, "live")
    assert report.other_messages == stream.count(b'"jsonrpc"') + stream.count(b'{"method": ') - report.events


def test_the_messages_name_the_lines_of_the_mixed_stream():
    stream, numbers = mixed({"s0": RECORDINGS / "cli-1.0.49" / "subagent_anthropic.live.jsonl", **SMALL}, 1, "lines")
    for finding in pairing(validate(stream, DIALECT).findings):
        if finding.related_line is not None:
            assert f"line {finding.related_line}" in finding.message
            assert {finding.line, finding.related_line} <= set(numbers[finding.session_id])


def test_the_same_drift_is_listed_once_with_its_first_line_and_session():
    drifted = json.dumps(plain("session.idle") | {"extra": 1}).encode()
    stream = b"".join(on_line(notification(session_id, drifted)) for session_id in "abba")
    (finding,) = (f for f in validate(stream, DIALECT).findings if f.code in DRIFT_CODES)
    assert (finding.line, finding.session_id, finding.count) == (1, "a", 4)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("size", [1, 2, 3, 5, 16, 101, 1024, 65_536])
@pytest.mark.parametrize("limits", [{}, {"max_sessions": 1}, {"max_idle": 3}], ids=str)
def test_the_size_of_chunks_changes_no_report(size, form, limits):
    stream = small(form)
    chunks = [stream[start : start + size] for start in range(0, len(stream), size)]
    assert validate(chunks, DIALECT, **limits) == validate(stream, DIALECT, **limits)
    if not limits:
        assert list(read(chunks, DIALECT)) == list(read(stream, DIALECT))


def test_every_small_chunk_size_gives_the_same_report():
    stream = b"".join(map(FORMS["headers"], [notification("s", line) for line in events_of(SMALL["s1"])[:6]]))
    whole = validate(stream, DIALECT)
    for size in range(1, 300):
        chunks = (stream[start : start + size] for start in range(0, len(stream), size))
        assert validate(chunks, DIALECT) == whole


def test_both_forms_have_the_same_report_which_other_messages_do_not_change():
    lines, headers = (validate(small(form), DIALECT) for form in FORMS)
    assert lines == headers
    quiet = validate(mixed(SMALL, 3, "lines", other=0)[0], DIALECT)
    assert (quiet.counts, quiet.types, quiet.other_messages) == (lines.counts, lines.types, 0)
    assert lines.other_messages > 0
    assert [f.code for f in validate(b"".join(on_line(json.dumps(m).encode()) for m in OTHER), DIALECT).findings] == [
        "no-events"
    ]


@pytest.mark.parametrize("form", FORMS)
def test_records_have_the_session_and_the_very_bytes_of_each_event(form):
    stream, numbers = mixed(SMALL, 3, form)
    found = list(records(stream, DIALECT))
    for session_id, path in SMALL.items():
        own = [record for record in found if record.session_id == session_id]
        assert [record.raw for record in own] == events_of(path)
        assert [record.line for record in own] == numbers[session_id]
    assert [record.event for record in found] == list(read(stream, DIALECT))
    assert {record.session_id for record in records(SMALL["s0"], DIALECT)} == {None}


def test_strict_reading_raises_the_first_error_of_any_session():
    stream, _ = mixed(SMALL, 3, "lines")
    (first, *_) = (f for f in validate(stream, DIALECT, strict=True).findings if f.severity == "error")
    with pytest.raises(FindingError) as caught:
        list(read(stream, DIALECT, strict=True))
    assert caught.value.finding == structs.replace(first, count=1)
    healthy = [line for line in events_of(SMALL["s1"]) if not DIALECT.explain(line)]
    messages, _ = interleaved({"a": healthy, "b": healthy}, Random(1))  # noqa: S311 - the same stream every time
    assert len(list(read(b"\n".join(messages), DIALECT, strict=True))) == 2 * len(healthy)


def test_damage_belongs_to_no_session_and_changes_the_judgement_of_none():
    lines = small("lines").splitlines(keepends=True)
    damaged = [b'{"method":"session.event","params":{"event":{}}}\n', b"no JSON\n", b"\xff\n", b'"x"\n']
    plain_report = validate(b"".join(lines), DIALECT)
    report = validate(b"".join([*lines[:7], *damaged, *lines[7:]]), DIALECT)
    new = [(f.line, f.code, f.session_id) for f in report.findings if f.line in range(8, 12)]
    assert new == [(8, "bad-message", None), (9, "not-json", None), (10, "not-json", None), (11, "bad-message", None)]
    assert (report.events, report.sessions) == (plain_report.events, plain_report.sessions)
    assert report.counts["error"] == plain_report.counts["error"] + len(new)


def test_notifications_are_live_unless_it_is_said_otherwise():
    first, second, third = (
        json.dumps(plain(kind)).encode() for kind in ("session.start", "session.info", "session.info")
    )
    stream = b"\n".join(notification("s", line) for line in (first, second, third))
    found = {kind: validate(stream, DIALECT, stream=kind) for kind in (None, "live", "log")}
    assert [report.stream for report in found.values()] == ["live", "live", "log"]
    assert [len(report.findings) for report in found.values()] == [0, 0, 2]


def turns(monitors, *rows):
    """Feeds rows of a session and an event; returns the sessions and codes of what is found."""
    found = [f for session_id, text in rows for f in monitors.feed(session_id, row(text))]
    return [(finding.session_id, finding.code) for finding in found]


START, OPEN, CLOSE = "session.start sessionId=x", "assistant.turn_start turnId=1", "assistant.turn_end turnId=1"


def test_each_session_has_its_own_spans():
    monitors = SessionMonitors(DIALECT, stream="live")
    assert turns(monitors, ("a", START), ("b", START), ("a", OPEN), ("b", OPEN), ("b", CLOSE)) == []
    assert [(span.session_id, span.rule, span.line) for span in monitors.open_spans()] == [("a", "turn", 2)]
    assert turns(monitors, ("b", CLOSE)) == [("b", "unopened")]
    assert [(f.session_id, f.code, f.line) for f in monitors.close("a")] == [("a", "unclosed", 2)]
    assert monitors.close("a") == monitors.close("never seen") == monitors.close() == []
    verdict = next(verdict for verdict in monitors.verdicts() if verdict.rule == "turn")
    assert structs.astuple(verdict)[1:] == (3, 1, 2, 0, 0, False)
    assert (monitors.sessions, monitors.dropped, list(monitors.open_spans())) == (2, 0, [])


def test_a_stream_without_session_ids_is_one_session():
    monitors = SessionMonitors(DIALECT, stream="live")
    assert turns(monitors, (None, START), (None, OPEN)) == []
    assert [span.session_id for span in monitors.open_spans()] == [None]
    assert [(finding.session_id, finding.code) for finding in monitors.close()] == [(None, "unclosed")]


def test_monitors_that_have_seen_nothing_say_so_of_every_rule():
    assert {verdict.rule for verdict in SessionMonitors(DIALECT).verdicts()} == {rule.id for rule in DIALECT.rules}
    assert validate(b"", DIALECT).sessions == 0


@pytest.mark.parametrize("limits", [{"max_sessions": 2}, {"max_idle": 5}], ids=str)
def test_the_idlest_session_is_dropped_without_fault_and_seen_from_the_middle_when_it_comes_back(limits):
    monitors = SessionMonitors(DIALECT, **limits)
    assert turns(monitors, ("a", START), ("a", OPEN), ("b", START), *[("b", "abort")] * 2, ("c", START)) == []
    assert turns(monitors, *[("c", "abort")] * 2) == []
    assert (monitors.dropped, list(monitors.open_spans())) == (1, [])
    assert turns(monitors, ("a", CLOSE), ("a", "tool.execution_complete toolCallId=t")) == []
    assert turns(monitors, ("a", OPEN), ("a", OPEN)) == [("a", "reopened")]
    assert monitors.sessions == 3
    verdict = next(verdict for verdict in monitors.verdicts() if verdict.rule == "turn")
    assert verdict.pending == 2


def test_a_session_that_was_forgotten_altogether_is_not_judged_by_what_it_lacks():
    monitors = SessionMonitors(DIALECT, max_sessions=1, limit=2)
    assert turns(monitors, *[(str(number), START) for number in range(5)]) == []
    assert turns(monitors, ("0", CLOSE), ("new", CLOSE)) == []


def test_what_closes_or_drops_a_session_reports_what_was_held_back():
    rows = [START, "abort", "abort"]
    monitors = SessionMonitors(DIALECT, stream="log", max_sessions=1)
    assert turns(monitors, *[("a", text) for text in rows]) == []
    assert [finding.code for finding in monitors.close("a")] == []


@pytest.mark.parametrize("limits", [{"max_sessions": 0}, {"max_idle": 0}])
def test_limits_that_make_no_sense_are_refused(limits):
    with pytest.raises(ValueError, match="at least 1"):
        SessionMonitors(DIALECT, **limits)


def peak(sessions, max_sessions):
    """Returns the most memory that so many sessions take, of which each leaves something open."""
    started, opened = row(START), row(OPEN)
    monitors = SessionMonitors(DIALECT, stream="live", max_sessions=max_sessions, limit=50)
    tracemalloc.start()
    try:
        for number in range(sessions):
            monitors.feed_all([str(number)] * 2, [started, opened], [1, 2])
            if number % 10 == 0:
                gc.collect()  # a monitor has references in circles
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_memory_depends_on_the_sessions_that_are_followed_and_not_on_how_many_there_were():
    few, many = peak(60, 4), peak(300, 4)
    assert many < 1.2 * few
    assert peak(60, 40) > 3 * few


def test_all_at_once_is_the_same_as_one_by_one():
    stream, _ = mixed({f"s{number}": path for number, path in enumerate(BROKEN[:4])}, 5, "lines")
    found = list(records(stream, DIALECT))
    columns = ([r.session_id for r in found], [r.event for r in found], [r.line for r in found])
    for limits in ({}, {"max_sessions": 2}, {"max_idle": 10}):
        single, batched = (SessionMonitors(DIALECT, **limits) for _ in range(2))
        one_by_one = [f for columns_of in zip(*columns, strict=True) for f in single.feed(*columns_of)]
        bounds = [*range(0, len(found), 7), len(found)]
        batches = [[column[start:end] for column in columns] for start, end in pairwise(bounds)]
        at_once = [f for batch in batches for f in batched.feed_all(*batch)]
        assert sorted(map(str, at_once + batched.close())) == sorted(map(str, one_by_one + single.close()))
        assert (single.dropped, single.sessions) == (batched.dropped, batched.sessions)
        assert (single.dropped > 0) == bool(limits)


def run(*arguments, stdin):
    done = CliRunner().invoke(main, ["validate", *arguments, "-"], input=stdin)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done


@pytest.mark.parametrize("form", FORMS)
def test_the_command_takes_a_mixed_stream_apart_without_being_told(form):
    shown = run(stdin=small(form))
    assert shown.exit_code == 1
    assert "error[usage/outside]" in shown.stdout
    assert "(session s0)" in shown.stdout
    assert "(session s1)" not in shown.stdout
    *_, last = shown.stdout.splitlines()
    assert last.startswith("<stdin>: 67 events of 2 sessions and ")
    assert last.endswith(" other messages, live: 3 errors")
    (file,) = json.loads(run("--format", "json", stdin=small(form)).stdout)["files"]
    assert (file["framing"], file["sessions"], file["dropped_sessions"]) == ("jsonrpc", 2, 0)
    assert {finding["session_id"] for finding in file["findings"] if finding["code"] == "outside"} == {"s0"}


def test_the_command_says_that_sessions_were_dropped():
    shown = run("--max-sessions", "1", stdin=small())
    assert re.search(r"an idle session was dropped \d+ times; what was open in it was not judged", shown.stdout)
    shown = run("--max-idle", "2", stdin=small())
    assert re.search(r"an idle session was dropped \d+ times;", shown.stdout)
    assert run("--max-sessions", "0", stdin=b"").exit_code == 2


def test_the_framing_that_the_command_is_told_decides():
    wrong = run("--framing", "jsonl", "--all", stdin=small("lines"))
    assert "missing-field" in wrong.stdout
    assert "sessions" not in wrong.stdout
    told = run("--framing", "jsonrpc", stdin=SMALL["s1"].read_bytes())
    assert "error[framing/bad-message]" in told.stdout
    assert run("--framing", "sideways", stdin=b"").exit_code == 2


def test_a_hostile_session_id_steers_no_terminal():
    hostile = "\x1b[2J\u202e\n" * 10
    stream = on_line(notification(hostile, json.dumps(plain("assistant.turn_end")).encode()))
    shown = run(stdin=stream)
    assert shown.stdout.replace("\n", "").isprintable()
    assert json.loads(run("--format", "json", stdin=stream).stdout)["files"][0]["findings"][0]["session_id"] == hostile
    long = SessionMonitors(DIALECT)
    (finding, *_) = long.feed("x" * 10_000, event("assistant.turn_end", turnId="1"))
    assert finding.session_id == "x" * 200 + "…"
