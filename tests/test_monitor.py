"""The monitor: how it is fed and asked, its modes, what it does with drift, and how much it remembers."""

from itertools import islice

import pytest
from events import check, drifted, endless, event, findings, row, size, stream, unknown
from msgspec import UNSET, defstruct, structs
from session_events import Monitor, OpenSpan, read
from session_events.copilot import DIALECT

TURN, TURN_END = "assistant.turn_start turnId=0", "assistant.turn_end turnId=0"
DELTA, IDLE, INFO = "assistant.message_delta messageId=m deltaContent=x", "session.idle", "session.info"
START = "session.start sessionId=s1"
ID, OTHER_ID = "0ca15a1d-0000-4000-8000-000000000001", "0ca15a1d-0000-4000-8000-000000000002"


def codes(found):
    return [finding.code for finding in found]


def stray(**fields):
    """An event that does not name the one before as its parent."""
    return event(INFO, parent="0ca15a1d-0000-4000-8000-000000000003", **fields)


def feed(monitor, *rows):
    return [finding for made in stream(*rows) for finding in monitor.feed(made)]


def test_findings_are_returned_once_by_the_event_that_brings_them_to_light():
    monitor = Monitor(DIALECT)
    answers = [codes(monitor.feed(made)) for made in stream(START, TURN, TURN, IDLE, TURN)]
    assert answers == [[], [], ["reopened"], ["unclosed"], []]
    assert codes(monitor.close()) == ["unclosed"]
    assert monitor.close() == [*monitor.open_spans()] == []


def test_what_a_caller_does_with_an_answer_leaves_other_answers_alone():
    answer = Monitor(DIALECT).feed(row(START))
    answer += ["mine"]
    other = list(Monitor(DIALECT).feed(row(START)))
    answer.clear()
    assert other == []


def test_events_are_counted_when_no_line_is_given_and_from_the_last_one_that_was():
    monitor, end = Monitor(DIALECT), event("hook.end")
    lines = [monitor.feed(structs.replace(end, id=str(line)), line) for line in (None, None, 10, None)]
    assert [found[0].line for found in lines] == [1, 2, 10, 11]


def test_events_fed_all_at_once_give_what_they_give_one_by_one():
    twice = [stray(event_id=ID)] * 2
    rows = [START, TURN, TURN, *twice, DELTA, IDLE, TURN_END, unknown(id=OTHER_ID), TURN_END]
    events, lines = stream(*rows), list(range(1, 1 + len(rows)))
    for cut in range(len(rows) + 1):
        monitor = Monitor(DIALECT)
        found = monitor.feed_all(events[:cut], lines[:cut]) + monitor.feed_all(events[cut:], lines[cut:])
        assert sorted(found + monitor.close(), key=str) == sorted(findings(*events, begin=False), key=str)


def test_events_fed_all_at_once_are_not_judged_after_a_second_session_either():
    events = stream(START, "session.start sessionId=s2", stray(event_id=ID), stray(event_id=ID))
    assert codes(Monitor(DIALECT).feed_all(events, range(4))) == ["mixed-sessions"]


def test_open_spans_are_what_is_open_now_with_where_and_whose():
    monitor = Monitor(DIALECT)
    feed(monitor, START, TURN, TURN + " agent=a1", DELTA, "session.compaction_start", "hook.start hookInvocationId=h")
    assert sorted(monitor.open_spans(), key=lambda span: span.line) == [
        OpenSpan("turn", ("0",), None, 2, "assistant.turn_start"),
        OpenSpan("turn", ("0",), "a1", 3, "assistant.turn_start"),
        OpenSpan("message", ("m",), None, 4, "assistant.message_delta"),
        OpenSpan("compaction", None, None, 5, "session.compaction_start"),
        OpenSpan("hook", ("h",), None, 6, "hook.start"),
    ]
    feed(monitor, "abort agent=a1")
    assert {span.agent_id for span in monitor.open_spans()} == {None}
    feed(monitor, "abort")
    assert list(monitor.open_spans()) == []


@pytest.mark.parametrize("made", [object(), {"type": "abort"}, defstruct("Other", [("id", str)])("1"), None])
def test_an_event_of_another_dialect_is_a_type_error(made):
    with pytest.raises(TypeError, match="not an event of this dialect"):
        Monitor(DIALECT).feed(made)


def test_a_stream_is_live_from_its_first_ephemeral_event_and_a_log_if_there_is_none():
    live, log = Monitor(DIALECT), Monitor(DIALECT)
    assert feed(live, START, TURN) == feed(log, START) == log.close() == []
    assert (live.stream, log.stream) == (None, "log")
    feed(live, IDLE)
    assert live.stream == "live"


EPHEMERAL = [event(IDLE), unknown(ephemeral=True), drifted("assistant.usage", without=["model"])]


@pytest.mark.parametrize("first", [*EPHEMERAL, pytest.param(event("hook.end", ephemeral=True))])
def test_any_event_may_be_the_ephemeral_one(first):
    monitor = Monitor(DIALECT)
    monitor.feed(first)
    assert monitor.stream == "live"


def test_findings_of_rules_for_logs_are_held_until_the_stream_is_known():
    rows = [stray(), *[INFO] * 5]
    held, at_once = Monitor(DIALECT), Monitor(DIALECT, stream="log")
    assert feed(held, START, *rows) == at_once.close() == []
    assert codes(feed(at_once, START, *rows)) == codes(held.close()) == ["broken-chain"]


def test_rules_for_logs_are_silent_in_live_streams():
    assert check(stray(), *[INFO] * 5, IDLE, stray()) == []
    assert check(stray(), stream="live") == []
    assert check(IDLE, stray(), stream="log")[0][1] == "broken-chain"


def test_findings_come_at_once_after_a_thousand_that_were_held():
    monitor = Monitor(DIALECT)
    found = [len(monitor.feed(stray())) for _ in range(1_010)]
    assert (max(found) > 1_000, monitor.stream, found[-3:]) == (True, "log", [1, 1, 1])


def test_an_attached_monitor_takes_closers_of_what_was_opened_before():
    end, output = "hook.end hookInvocationId=h", "tool.execution_progress toolCallId=t"
    assert codes(findings(end, output, "assistant.usage", TURN_END, begin=False, attached=True)) == []
    assert check(end, end, attached=True) == [("hook", "unopened", "error", 2, 1, ("h",), None)]
    assert codes(findings(TURN, TURN_END, "assistant.usage", begin=False, attached=True)) == ["outside"]
    assert codes(findings(TURN, begin=False, attached=True)) == ["unclosed"]


def test_an_attached_monitor_may_have_missed_the_first_parts():
    whole = "assistant.message messageId=m content="
    assert check(DELTA, whole + "abx", begin=False, attached=True) == []
    assert codes(findings(DELTA, whole + "xab", begin=False, attached=True)) == ["text-mismatch"]


def test_a_partial_stream_may_leave_everything_open_but_not_what_was_due():
    rows = [TURN, DELTA, "tool.execution_start toolCallId=t", "hook.start hookInvocationId=h"]
    assert check(*rows, partial=True) == []
    assert codes(findings(*rows, IDLE, partial=True)) == ["unclosed"] * 3, "hooks are not due"
    assert codes(findings(TURN, TURN, partial=True)) == ["reopened"]


def test_after_a_second_session_nothing_is_judged_or_open():
    monitor = Monitor(DIALECT)
    assert codes(feed(monitor, START, TURN, "session.start sessionId=s2")) == ["mixed-sessions"]
    rest = feed(monitor, TURN_END, TURN_END, "session.start sessionId=s3", IDLE, stray(), unknown())
    assert [*rest, *monitor.open_spans(), *monitor.close()] == []


def test_after_a_second_session_nothing_more_is_kept():
    monitor = Monitor(DIALECT)
    monitor.feed_all(stream(START, TURN, "session.start sessionId=s2"), range(3))
    sizes = []
    for _ in range(5):
        assert monitor.feed_all(stream(TURN_END, IDLE, DELTA), range(3)) == []
        sizes.append(size(monitor))
    assert sizes[2:] == [sizes[1]] * 3, "it has seen all classes of events by then"


def test_a_stream_of_two_recorded_sessions_is_refused(recordings):
    monitor, path = Monitor(DIALECT), recordings / "cli-1.0.102" / "two_sessions_anthropic.live.jsonl"
    found = [finding for made in read(path, DIALECT) for finding in monitor.feed(made)] + monitor.close()
    assert codes(found) == ["mixed-sessions"]


def test_drifted_events_still_drive_the_rules():
    turn, end = drifted("assistant.turn_start", turnId="0", model=5), drifted("assistant.turn_end", turnId="0", new=1)
    assert check(turn, end, stream="live") == []
    assert codes(findings(turn, stream="live")) == ["unclosed"]
    assert check(end, stream="live")[0][:2] == ("turn", "unopened")


@pytest.mark.parametrize("data", ["text", [], 5])
def test_an_event_whose_data_is_no_object_never_breaks_the_monitor(data):
    events = [drifted(event_type, data=data) for event_type in DIALECT.event_types]
    assert set(codes(findings(*events, *events, begin=False))) == {"outside", "duplicate", "unclosed", "after-last"}


def test_an_event_whose_key_cannot_be_read_is_tied_to_no_other():
    tools = [drifted("tool.execution_start", without=["toolCallId"]) for _ in range(2)]
    assert check(*tools, drifted("tool.execution_progress", without=["toolCallId"])) == []


def test_unknown_events_have_ids_and_a_place_in_the_chain():
    first = event("session.start")
    one, lost = unknown(id=ID, parent_id=first.id), unknown(id=OTHER_ID, parent_id="lost", agent_id="a1")
    same = unknown(id=ID, parent_id=OTHER_ID)
    assert check(first, one, event(INFO, parent=ID), lost, same, begin=False) == [
        ("event-id", "duplicate", "error", 5, 2, (ID,), None),
        ("parent-chain", "broken-chain", "warning", 4, 3, ("lost", OTHER_ID), "a1"),
    ]
    assert check(first, unknown(parent_id=first.id), stray(), begin=False) == [], "nothing is known to come before"
    assert codes(findings(one, begin=False)) == ["not-first"]


@pytest.mark.parametrize("kind", ["log", "live"])
def test_a_parent_or_a_session_that_cannot_be_read_breaks_no_rule(kind):
    made = event(INFO) if kind == "log" else drifted("session.start", without=["sessionId"])
    assert check(structs.replace(made, parent_id=UNSET), stream=kind) == []


def test_memory_does_not_grow_with_the_stream():
    monitor, sizes = Monitor(DIALECT, limit=1_000), []
    for number, made in enumerate(islice(endless(), 300_000), start=1):
        assert codes(monitor.feed(made)) == (["not-first"] if number == 1 else [])
        if number % 10_000 == 0:
            sizes.append(size(monitor))
    assert max(sizes[20:]) < 1.1 * max(sizes[:20])
    assert len(list(monitor.open_spans())) <= 2


def test_an_id_that_comes_again_within_the_limit_is_found():
    events = list(islice(endless(), 5_000))
    monitor = Monitor(DIALECT, stream="live", attached=True, limit=1_000)
    for line, made in enumerate(events):
        assert monitor.feed(made) == []
        if line % 777 == 776:
            again = structs.replace(event(INFO), id=events[line - 776].id)
            assert codes(monitor.feed(again)) == ["duplicate"]


def test_an_id_that_keeps_coming_again_within_the_limit_is_found_each_time():
    monitor = Monitor(DIALECT, stream="live", attached=True, limit=100)
    same = event(INFO)
    found = [monitor.feed(same if number % 60 == 0 else event(INFO)) for number in range(601)]
    assert [len(answer) for answer in found[::60]] == [0] + [1] * 10


def test_what_hooks_have_resolved_is_not_open_and_not_kept():
    monitor = Monitor(DIALECT)
    assert feed(monitor, START, "permission.requested requestId=1 resolvedByHook:=true") == [*monitor.open_spans()]


def test_a_stream_of_two_sessions_may_be_live_too():
    monitor = Monitor(DIALECT)
    feed(monitor, START, stray(), "session.start sessionId=s2", IDLE)
    assert (monitor.close(), monitor.stream) == ([], "live")


def test_what_was_found_before_a_second_session_is_not_lost():
    assert codes(findings(stray(), "session.start sessionId=s2", stream="log")) == ["broken-chain", "mixed-sessions"]


def test_a_stream_that_begins_with_a_resume_is_seen_from_the_middle():
    assert codes(findings("session.resume", "tool.execution_complete toolCallId=t", begin=False)) == []
    assert codes(findings(START, "session.resume", "tool.execution_complete toolCallId=t", begin=False)) == ["unopened"]
