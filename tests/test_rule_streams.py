"""Streams made of the rules themselves are accepted, and each single change that breaks a rule is found."""

from collections import Counter
from contextlib import suppress
from functools import cache
from importlib.metadata import distribution
from pathlib import Path
from random import Random

import pytest
from made_up import MADE_UP
from made_up_plain import MADE_UP_PLAIN
from rule_twists import UNSEEN, twisted, with_rules
from session_events.copilot import DIALECT
from session_events.dialects import GROUP
from session_events.testing.generator.rule_composer import UnmakeableError
from session_events.testing.generator.rule_events import KEYED, links_all, parts, replaced
from session_events.testing.generator.rule_mutations import mutations
from session_events.testing.generator.rule_story import Story, by_line
from session_events.testing.generator.rule_values import build, type_info

#: The dialects of this project, whatever others are installed, and two that try what these do not say.
OWN = [point.load() for point in distribution("session-events").entry_points.select(group=GROUP)]
DIALECTS = [*OWN, MADE_UP, MADE_UP_PLAIN]
RULES = [(dialect, rule) for dialect in DIALECTS for rule in dialect.rules]
of_each_rule = pytest.mark.parametrize(
    ("dialect", "rule"), [pytest.param(*row, id=f"{row[0].name}-{row[1].id}") for row in RULES]
)
#: How many streams of each kind there are for a rule, and at most, if these do not show all that they must.
SEEDS, MOST = 2, 12
#: At how many places of one stream each change is made.
PLACES = 2

#: Of each dialect: the rules for both kinds of stream that want nothing of a log, since none of their events ever
#: reaches one.
NOT_IN_LOGS = {
    "copilot": {
        "tool-output",
        "user-input",
        "elicitation",
        "exit-plan-mode",
        "sampling",
        "oauth",
        "headers-refresh",
        "command",
        "auto-mode-switch",
        "session-limits",
        "auto-mode-error",
        "usage",
    }
}


def kinds(dialect, rule):
    """The kinds of stream to make for a rule: one, where events and rules of both kinds are the same."""
    alike = not dialect.ephemeral_types and all(len(other.streams) > 1 for other in dialect.rules)
    return rule.streams[:1] if alike else rule.streams


@cache
def stories(dialect, rule, seed):
    """A healthy stream for a rule, of each kind that can have one."""
    made = []
    for stream in kinds(dialect, rule):
        with suppress(UnmakeableError):
            made.append(Story(dialect, rule, stream, seed))
    return made


@cache
def changed(dialect, rule, seed):
    """The streams for a rule with one thing changed, at some places each: story, name of the change, what it is."""
    cases = []
    for story in stories(dialect, rule, seed):
        for name, mutation in mutations(rule).items():
            places = [mutated for mutated in mutation.places(story) if not story.attaches(mutated.events)]
            Random(f"{rule.id} {name} {seed}").shuffle(places)  # noqa: S311 - no secret
            cases += [(story, name, mutated) for mutated in sorted(places, key=novelty())[:PLACES]]
    return cases


def novelty():
    """Returns a key by which cases that expect what none before did come first."""
    seen = Counter()

    def times_seen(mutated):
        expected = tuple((fault.code, fault.severity) for fault in mutated.expected)
        seen[expected] += 1
        return seen[expected]

    return times_seen


def problems(story, name, mutated, dialect=None):
    """What is wrong with what a monitor finds in a changed stream; links are broken only to break their own rule."""
    rule = story.rule
    found = story.found(mutated.events if links_all(rule) else story.relinked(mutated.events), dialect)
    own, expected = by_line(one for one in found if one.rule == rule.id), mutated.wanted()
    codes = mutations(rule)[name].codes
    strangers = {str(one) for one in found if one.rule != rule.id and one.rule not in story.touches(mutated)}
    wrong = [] if own == expected and bool(codes) == bool(expected) else [f"{own} instead of {expected}"]
    wrong += [f"{fault.code} is not in the table" for fault in mutated.expected if fault.code not in codes]
    return [f"{name}, {story.stream}: {problem}" for problem in [*wrong, *strangers]]


@of_each_rule
def test_a_stream_that_is_made_of_the_rules_is_accepted(dialect, rule):
    for story in [story for seed in range(SEEDS) for story in stories(dialect, rule, seed)]:
        assert [str(found) for found in story.found(story.events, stream=None)] == []
        assert len(story.events) > 5


@of_each_rule
def test_each_single_change_that_breaks_a_rule_is_found_and_nothing_else(dialect, rule):
    missing = set(mutations(rule))
    for seed in range(MOST):
        if missing or seed < SEEDS:
            cases = changed(dialect, rule, seed)
            assert [problem for case in cases for problem in problems(*case)] == []
            missing -= {name for _, name, _ in cases}
    assert missing == set()


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)
def test_only_rules_whose_events_never_reach_a_log_have_no_stream_there(dialect):
    told = [story for rule in dialect.rules for seed in range(SEEDS) for story in stories(dialect, rule, seed)]
    made = {(story.rule.id, story.stream) for story in told}
    wanted = {(rule.id, stream) for rule in dialect.rules for stream in kinds(dialect, rule)}
    assert wanted - made == {(rule_id, "log") for rule_id in NOT_IN_LOGS.get(dialect.name, ())}


@of_each_rule
def test_the_streams_of_a_rule_have_all_of_its_events(dialect, rule):
    unused = {id(on): (role, on) for role in KEYED for on in getattr(rule, role, ())}
    for seed in range(MOST):
        for event in [event for story in stories(dialect, rule, seed) for event in story.events] if unused else ():
            for part in [part for role in KEYED for part in parts(rule, role, event)]:
                unused.pop(id(part.on), None)
    assert unused == {}


@of_each_rule
def test_a_monitor_without_the_rule_finds_no_change(dialect, rule):
    without = with_rules(dialect, [other for other in dialect.rules if other is not rule])
    firsts = {}
    for seed in range(MOST):
        firsts = firsts or {case[1]: case for case in changed(dialect, rule, seed) if case[2].expected}
    assert bool(firsts) == (not getattr(rule, "implicit", False))  # such a rule finds nothing itself
    assert all(problems(*case, without) for case in firsts.values())


def shows(dialect, rule, seed, other):
    """Whether a stream for a rule shows that another dialect has other rules."""
    try:
        return any(story.found(story.events, other) for story in stories(dialect, rule, seed)) or any(
            problems(*case, other) for case in changed(dialect, rule, seed)
        )
    except AttributeError:  # without its condition, the rule asks for a field of what has none
        return True


@of_each_rule
def test_the_streams_show_what_each_word_of_a_rule_means(dialect, rule):
    excused = {word for rule_id, word in UNSEEN.get(dialect.name, ()) if rule_id == rule.id}
    unseen = {
        word
        for word, other in twisted(dialect, rule)
        if not any(shows(dialect, rule, seed, other) for seed in range(SEEDS if word in excused else MOST))
    }
    assert unseen == excused


def test_every_generated_package_is_registered_as_a_dialect():
    generated = Path(__file__).parent.parent / "generated"
    assert {f"session_events.{init.parent.name}" for init in generated.glob("*/__init__.py")} == {
        next(iter(dialect.event_types.values())).__module__.rpartition(".")[0] for dialect in OWN
    }


def test_a_first_event_and_one_after_the_last_must_meet_their_conditions():
    first, last = MADE_UP.rules[:2]
    story = Story(MADE_UP, first, "log", 0)
    plain = [replaced(story.events[0], "data.remote_steerable", value=False), *story.events[1:]]
    assert [found.code for found in story.found(plain) if found.rule == first.id] == ["not-first"]
    info = build(type_info(last.after[0].event), {"id": story.copy(plain[0]).id})
    shutdown = build(type_info(last.event[0].event), {"id": story.copy(plain[0]).id})
    ended = [*story.events, shutdown, info]
    assert [(found.code, found.event_id) for found in story.found(ended) if found.rule == last.id] == [
        ("after-last", info.id)
    ]


def test_a_stream_may_begin_with_what_may_come_instead():
    rule = DIALECT.rules[0]
    story = Story(DIALECT, rule, "live", 0)
    instead = build(type_info(rule.instead[0].event), {"id": story.events[0].id})
    assert [found for found in story.found([instead, *story.events[1:]]) if found.rule == rule.id] == []
