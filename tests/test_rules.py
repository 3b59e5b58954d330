"""Every stream rule of the copilot dialect, and every finding that it can give, on hand-made streams."""

import pytest
from events import check, event, findings
from session_events.copilot import DIALECT
from session_events.rules import Bracket
from test_reference_rules import FURTHER

ID, OTHER_ID = "0ca15a1d-0000-4000-8000-000000000001", "0ca15a1d-0000-4000-8000-000000000002"
TURN, TURN_END = "assistant.turn_start turnId=0", "assistant.turn_end turnId=0"

#: Of each bracket: its rule, what opens it, what closes it, and the field that ties them together.
BRACKETS = [
    ("turn", "assistant.turn_start", "assistant.turn_end", "turnId"),
    ("tool", "tool.execution_start", "tool.execution_complete", "toolCallId"),
    ("tool", "tool.user_requested", "tool.execution_complete", "toolCallId"),
    ("subagent", "subagent.started", "subagent.completed", "toolCallId"),
    ("subagent", "subagent.started", "subagent.failed", "toolCallId"),
    ("compaction", "session.compaction_start", "session.compaction_complete", None),
    ("hook", "hook.start", "hook.end", "hookInvocationId"),
    ("permission", "permission.requested", "permission.completed", "requestId"),
    ("user-input", "user_input.requested", "user_input.completed", "requestId"),
    ("elicitation", "elicitation.requested", "elicitation.completed", "requestId"),
    ("external-tool", "external_tool.requested", "external_tool.completed", "requestId"),
    ("exit-plan-mode", "exit_plan_mode.requested", "exit_plan_mode.completed", "requestId"),
    ("sampling", "sampling.requested", "sampling.completed", "requestId"),
    ("oauth", "mcp.oauth_required", "mcp.oauth_completed", "requestId"),
    ("headers-refresh", "mcp.headers_refresh_required", "mcp.headers_refresh_completed", "requestId"),
    ("command", "command.queued", "command.completed", "requestId"),
    ("auto-mode-switch", "auto_mode_switch.requested", "auto_mode_switch.completed", "requestId"),
    ("session-limits", "session_limits_exhausted.requested", "session_limits_exhausted.completed", "requestId"),
]
#: Rules that want of a hand-made stream what only whole streams have; they have tables of their own.
NEED_CONTEXT = {"tool-call", "turn-id", "external-tool-session", "parent-tool-call", "fusion", "work"}
OF_AGENTS = {"turn", "tool", "subagent", "compaction"}
#: Of each assembly: its rule, a part, and its whole.
REASONING = (
    "reasoning",
    "assistant.reasoning_delta reasoningId=k deltaContent=ab",
    "assistant.reasoning reasoningId=k content=ab",
)
MESSAGE = (
    "message",
    "assistant.message_delta messageId=k deltaContent=ab",
    "assistant.message messageId=k content=ab",
)


def bracket_cases(rule, opener, closer, field):
    """Yields a sentence, the rows of a stream, and what is found in it, for one bracket."""
    key, tied = (None, "") if field is None else (("k",), f" {field}=k")
    start, end = opener + tied, closer + tied
    yield "closed again and again", [start, end] * 3, []
    yield "closed twice", [start, end, end], [(rule, "unopened", "error", 3, 2, key, None)]
    yield "opened twice", [start, start, end], [(rule, "reopened", "error", 2, 1, key, None)]
    for suffix, agent in (("", None), (" agent=a1", "a1")):
        left, alone = [start + suffix], [end + suffix]
        yield "open at the end", left, [(rule, "unclosed", "error", 1, None, key, agent)]
        yield "open at shutdown", [*left, "session.shutdown"], [(rule, "unclosed", "warning", 1, 2, key, agent)]
        yield "never opened", alone, [(rule, "unopened", "error", 1, None, key, agent)]
    yield "closed late after an abort", [start, "abort", end], []
    yield "opened again after an abort", [start, "abort", start, end], []
    yield "closed late and once more", [start, "abort", end, end], [(rule, "unopened", "error", 4, 3, key, None)]
    yield "opened again and left", [start, "abort", start], [(rule, "unclosed", "error", 3, None, key, None)]
    if rule not in ("turn", "tool"):
        yield "outliving its turn", [TURN, start, TURN_END, "session.idle", end], []
    if rule not in ("turn", "compaction"):
        yield "two at once", [start, start.replace("=k", "=l"), end, end.replace("=k", "=l")], []
    if rule not in OF_AGENTS:
        yield "closed by another agent", [start + " agent=a1", end], []
        yield "excused by any agent's abort", [start, "abort agent=a1"], []
        return
    yield "two agents at once", [start, start + " agent=a1", end, end + " agent=a1"], []
    crossed = [(rule, "unopened", "error", 2, None, key, "a2"), (rule, "unclosed", "error", 1, None, key, "a1")]
    yield "closed by another agent", [start + " agent=a1", end + " agent=a2"], crossed


def opener_cases(rule, start, key=("k",)):
    """Yields the same for anything that an agent opens."""
    start_1, key = start + " agent=a1", None if rule == "compaction" else key
    left_0, left_1 = (
        [(rule, "unclosed", "error", 1, None, key, None)],
        [(rule, "unclosed", "error", 2, None, key, "a1")],
    )
    for excuse in ("abort", "session.resume"):
        yield "everything excused", [start, start_1, excuse, "session.shutdown"], []
    yield "a sub-agent's abort", [start, start_1, start + " agent=a2", "abort agent=a2"], left_0 + left_1
    for failure in ("model.call_failure", "assistant.turn_retry"):
        yield "a failed attempt", [start, failure], [] if rule in ("reasoning", "message") else left_0
    if rule in ("subagent", "compaction"):
        return
    sub, ends = "subagent.started toolCallId=t agent=a1", ("subagent.completed", "subagent.failed")
    due_0, due_1 = [(rule, "unclosed", "error", 1, 2, key, None)], [(rule, "unclosed", "error", 2, 3, key, "a1")]
    yield "due at idle", [start, "session.idle"], due_0
    yield "due at a sub-agent's idle", ["session.info", start_1, "session.idle agent=a1"], due_1
    yield "not due at another's idle", [start, "session.idle agent=a1"], left_0
    for end in ends:
        yield "due at the end of its agent", [sub, start_1, f"{end} toolCallId=t agent=a1"], due_1
        yield "not due at an end of no agent", ["subagent.started toolCallId=t", start_1, f"{end} toolCallId=t"], left_1
    if rule != "turn":
        yield "due at the end of the turn", [TURN, start, TURN_END], [(rule, "unclosed", "error", 2, 3, key, None)]
        yield "not due at the end of another's turn", [TURN, start_1, TURN_END], left_1


def assembly_cases(rule, part, whole):
    """Yields the same for one assembly."""
    bare, longer = part.replace("=ab", "="), whole.replace("=ab", "=abX")
    yield "parts with their whole", [part, part, whole.replace("=ab", "=abab")], []
    yield "a whole without parts", [whole], []
    yield "empty parts and an empty whole", [bare, whole.replace("=ab", "=")], []
    yield "parts without a whole", [part, part], [(rule, "unclosed", "error", 1, None, ("k",), None)]
    yield "of a sub-agent", [part + " agent=a1"], [(rule, "unclosed", "error", 1, None, ("k",), "a1")]
    yield "at shutdown", [part, "session.shutdown"], [(rule, "unclosed", "warning", 1, 2, ("k",), None)]
    yield "another agent's whole", [part, whole + " agent=a1"], [(rule, "unclosed", "error", 1, None, ("k",), None)]
    again, late = ("duplicate", "late-part") if rule == "message" else (None, "unclosed")
    second = [] if again is None else [(rule, again, "error", 3, 2, ("k",), None)]
    yield "a second whole", [part, whole, whole], second
    yield "a second whole without parts", [whole, whole], [(*seen[:3], 2, 1, *seen[5:]) for seen in second]
    yield "a part after its whole", [part, whole, part], [(rule, late, "error", 3, 2 if again else None, ("k",), None)]
    yield "a longer whole", [part, part, longer], [(rule, "text-mismatch", "error", 3, 1, ("k",), None)]
    yield "an empty part", [bare, whole], [(rule, "text-mismatch", "error", 2, 1, ("k",), None)]
    yield "two keys at once", [part, part.replace("=k", "=l"), whole.replace("=k", "=l"), whole], []
    yield "two agents at once", [part, part + " agent=a1", whole, whole + " agent=a1"], []
    yield "a late whole", [part, "abort", whole], []
    yield "two late wholes", [part, "abort", whole, whole], [(*seen[:3], 4, 3, *seen[5:]) for seen in second]
    for failure in ("model.call_failure", "assistant.turn_retry"):
        yield "a failed attempt", [TURN, part, failure, TURN_END], []
        yield "a second attempt with the same id", [part, failure, part, whole], []
        yield "another's failure", [part + " agent=a1", failure], [(rule, "unclosed", "error", 1, None, ("k",), "a1")]


def other_cases():
    """Yields the same for single rules."""
    start, part, whole = "assistant.message_start messageId=k", *MESSAGE[1:]
    yield "a start, its parts and its whole", [start, part, whole] * 2, []
    yield "a start without parts", [start, whole], []
    yield "a start alone", [start], [("message", "unclosed", "error", 1, None, ("k",), None)]
    yield "a second attempt after a whole", [part, whole, start, "model.call_failure", part, whole], []
    yield "two starts", [start, start, whole], [("message", "reopened", "error", 2, 1, ("k",), None)]
    yield "a start after a part", [part, start, whole], [("message", "reopened", "error", 2, 1, ("k",), None)]
    spaced = part.replace("=ab", "=' ab\n'")
    yield "white space in a message", [spaced, whole], [("message", "text-mismatch", "error", 2, 1, ("k",), None)]
    spaced, inner = REASONING[1].replace("=ab", "=' ab\n'"), REASONING[2].replace("=ab", "='a b'")
    yield "white space around reasoning", [spaced, REASONING[2]], []
    yield "white space within", [spaced, inner], [("reasoning", "text-mismatch", "error", 2, 1, ("k",), None)]
    second = [TURN.replace("0", "1"), TURN_END.replace("0", "1")]
    yield "two turns at once", [TURN, *second, TURN_END], [("turn", "overlap", "error", 2, 1, ("1",), None)]
    yield "a turn after an excused one", [TURN, "session.resume", *second], []
    hooked, answer = "permission.requested requestId=k resolvedByHook:=true", "permission.completed requestId=k"
    yield "a permission resolved by a hook", [hooked, "session.shutdown"], []
    yield "and answered too", [hooked, answer], []
    yield "not resolved", ["permission.requested"], [("permission", "unclosed", "error", 1, None, ("text",), None)]
    for suffix, agent in (("", None), (" agent=a1", "a1")):
        turn, usage, end = TURN + suffix, "assistant.usage" + suffix, TURN_END + suffix
        yield "usage in a turn", [turn, usage, end], []
        yield "usage after a turn", [turn, end, usage], [("usage", "outside", "error", 3, 2, None, agent)]
        in_others = [TURN + " agent=a2", usage, "abort"]
        yield "usage in another's turn", in_others, [("usage", "outside", "error", 2, None, None, agent)]
    for output in ("tool.execution_partial_result", "tool.execution_progress"):
        row, end = f"{output} toolCallId=k agent=a1", "tool.execution_complete toolCallId=k"
        for opener in ("tool.execution_start toolCallId=k", "tool.user_requested toolCallId=k"):
            yield "output of a tool, in an async shell after its end", [opener, row, end, row], []
            dangling = [("tool-output", "dangling-reference", "error", 1, None, ("k",), "a1")]
            yield "output before its tool", [row, opener, end], dangling


def order_cases():
    """Yields the same for the order of whole streams."""
    start, settings, abort = "session.start sessionId=s1", "session.managed_settings_resolved", "abort agent=a1"
    yield "a start", [start], []
    yield "a resume", ["session.resume"], []
    yield "settings before the start", [settings, settings, start], []
    yield "no start", [abort, abort, start], [("session-start", "not-first", "error", 1, None, None, "a1")]
    yield "settings alone", [settings, abort], [("session-start", "not-first", "error", 2, None, None, "a1")]
    yield "the same session twice", [start, "session.resume", start], []
    two = [start, "session.start sessionId=s2", TURN_END, start]
    yield "two sessions", two, [("session-start", "mixed-sessions", "error", 2, 1, ("s2",), None)]
    twice = [event("session.info", event_id=ID)] * 2
    yield "an id twice", [start, settings, *twice], [("event-id", "duplicate", "error", 4, 3, (ID,), None)]
    stray = event("session.info", event_id=ID, parent=OTHER_ID, agent="a1")
    broken, tied = ("parent-chain", "broken-chain", "warning"), ((OTHER_ID, ID), "a1")
    rest = ["session.info"] * 3
    yield "a chain", [start, *rest], []
    yield "a broken chain", [start, "session.info", stray, *rest], [(*broken, 3, 2, *tied)]
    yield "a chain broken at the end", [start, "session.info", stray], [(*broken, 3, 2, *tied)]
    yield "a chain broken by an abort", [start, "session.info", stray, "abort", *rest], []
    yield "a chain broken after an abort", [start, "abort", "session.info", stray], []
    yield "a chain broken long after an abort", [start, "abort", *rest[:2], stray], [(*broken, 5, 4, *tied)]
    yield "a chain broken long before an abort", [start, stray, *rest[:2], "abort"], [(*broken, 2, 1, *tied)]


OPENERS = [(row[0], f"{row[1]} {row[3]}=k" if row[3] else row[1]) for row in BRACKETS if row[0] in OF_AGENTS]
OPENERS += [REASONING[:2], MESSAGE[:2], ("message", "assistant.message_start messageId=k")]

CASES = [
    *((row[0], *case) for row in BRACKETS for case in bracket_cases(*row)),
    *((row[0], *case) for row in OPENERS for case in opener_cases(*row)),
    *((row[0], *case) for row in (REASONING, MESSAGE) for case in assembly_cases(*row)),
    *(("other", *case) for case in other_cases()),
]


@pytest.mark.parametrize(("rule", "case", "rows", "expected"), CASES)
def test_a_stream_gives_just_these_findings(rule, case, rows, expected):
    found = [seen for seen in check(*rows) if seen[0] not in NEED_CONTEXT]
    assert found == expected, (rule, case)


@pytest.mark.parametrize(("case", "rows", "expected"), list(order_cases()))
def test_a_stream_has_its_order(case, rows, expected):
    assert check(*rows, begin=False) == expected, case


def test_the_tables_name_every_rule_of_the_dialect():
    brackets = {row[0] for row in BRACKETS}
    assert brackets == {rule.id for rule in DIALECT.rules if isinstance(rule, Bracket)} - FURTHER.keys()
    others = {"reasoning", "message", "usage", "tool-output", "session-start", "event-id", "parent-chain"}
    assert {rule.id for rule in DIALECT.rules} == brackets | others | FURTHER.keys()


def test_a_mismatch_says_where_and_how_the_texts_differ():
    (found,) = findings(MESSAGE[1], MESSAGE[1], MESSAGE[2].replace("=ab", "=abXb"))
    assert all(text in found.message for text in ('message "k"', "line 1", "character 3", '"ab"', '"Xb"'))


def test_an_event_two_before_an_abort_may_be_out_of_the_chain():
    stray = event("session.info", parent=OTHER_ID)
    assert check("session.info", stray, "session.info", "abort") == []


def test_usage_between_an_abort_and_the_late_end_of_its_turn_is_inside_it():
    assert check(TURN, "abort", "assistant.usage", TURN_END) == []


@pytest.mark.parametrize("excuse", ["abort", "model.call_failure"])
def test_a_late_whole_need_not_agree_with_the_parts_of_a_broken_attempt(excuse):
    assert check(MESSAGE[1], excuse, MESSAGE[2].replace("=ab", "=cd")) == []


def test_a_late_closer_of_an_overdue_span_is_not_called_unopened():
    assert check(TURN, "session.idle", TURN_END) == [("turn", "unclosed", "error", 1, 2, ("0",), None)]


def test_a_permission_resolved_by_a_hook_may_be_requested_again():
    assert check(*["permission.requested requestId=k resolvedByHook:=true"] * 2) == []
