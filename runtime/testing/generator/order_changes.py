"""Single changes of references and of the order of events, and what must then be found."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from msgspec import UNSET, structs
from session_events.rules import Bracket
from session_events.testing.generator.rule_events import parts, paths_of, read, replaced
from session_events.testing.generator.rule_story import Mutated, Places, Story


def id_repeated(story: Story) -> Places:
    for place, event in _of_rule(story):
        end = next(story.renewals(place + 1), len(story.events) + 1) - 1
        for before in {place + 1, (place + end) // 2 + 1, end}:
            again = structs.replace(event)
            yield Mutated(story.inserted(before, again), [story.fault("duplicate", again)], [event])


def item_repeated(story: Story) -> Places:
    for place, event in _of_rule(story):
        for part in parts(story.rule, "event", event):
            if part.on.each is not None:
                again = replaced(event, part.on.each, [*read(event, part.on.each), part.holder])
                events = [*story.events[:place], again, *story.events[place + 1 :]]
                yield Mutated(events, [story.fault("duplicate", again)], [event, again])


def id_taken(story: Story) -> Places:
    (path,) = story.rule.key
    mine = list(_of_rule(story))
    for (before, event), (place, _) in pairwise(mine):
        if next(story.renewals(before + 1), len(story.events)) <= place:
            continue
        events = _tied(story, place, path, read(event, path))
        yield Mutated(events, [story.fault("duplicate", events[place])], [event, *_changed(story, events)])


def _tied(story: Story, place: int, path: str, value: Any) -> list[Any]:
    """The events with another value in one of them, and in all that happens in what it opens by that value."""
    before = read(story.events[place], path)
    rules = [rule for rule in story.dialect.rules if isinstance(rule, Bracket) and rule.key == (path,)]
    ends = [span.closer for rule in rules for span in story.spans(rule) if place in span.openers and span.closer]
    span = range(place, max(ends, default=place) + 1)
    return [
        replaced(event, path, value) if at in span and read(event, path) == before else event
        for at, event in enumerate(story.events)
    ]


def _changed(story: Story, events: list[Any]) -> list[Any]:
    """What others were before a change, and what they are."""
    pairs = [pair for pair in zip(story.events, events, strict=True) if pair[0] is not pair[1]]
    return [event for pair in pairs for event in pair]


def _of_rule(story: Story) -> list[tuple[int, Any]]:
    """The events of the rule, with their places."""
    return [(place, event) for place, event in enumerate(story.events) if parts(story.rule, "event", event)]


def _chained(story: Story) -> Iterator[int]:
    """Yields places of a chain that no excuse is near to, and that have two events after them."""
    excuses = [place for place, event in enumerate(story.events) if parts(story.rule, "excused_by", event)]
    for place in range(1, len(story.events) - 2):
        if not any(abs(place - excuse) < 6 for excuse in excuses):
            yield place


def link_removed(story: Story) -> Places:
    for place in _chained(story):
        yield Mutated(story.without(place), [story.fault("broken-chain", place + 1)], [story.events[place]])


def link_wrong_near_excuse(story: Story) -> Places:
    for excuse, event in enumerate(story.events):
        for place in (excuse - 1, excuse, excuse + 1, excuse + 2) if parts(story.rule, "excused_by", event) else ():
            if 0 < place < len(story.events):
                broken = replaced(story.events[place], story.rule.key[0], story.unheard(event, story.rule.key[0]))
                yield Mutated([*story.events[:place], broken, *story.events[place + 1 :]], [], [])


def links_swapped(story: Story) -> Places:
    for place in _chained(story):
        expected = [story.fault("broken-chain", at) for at in (place, place + 1, place + 2)]
        yield Mutated(story.moved(place, place + 2), expected, story.events[place : place + 2])


def link_wrong(story: Story) -> Places:
    for place in _chained(story):
        for wrong in (None, story.unheard(story.events[place], story.rule.key[0])):
            broken = replaced(story.events[place], story.rule.key[0], wrong)
            events = [*story.events[:place], broken, *story.events[place + 1 :]]
            yield Mutated(events, [story.fault("broken-chain", broken)], [])


def _head(story: Story) -> Iterator[tuple[int, int]]:
    """Yields the place of the first event, and that of the next of another kind, which a stream cannot begin with."""
    kinds = [next((role for role in ("event", "before") if parts(story.rule, role, one)), None) for one in story.events]
    if "event" in kinds and None in kinds:
        yield kinds.index("event"), kinds.index(None)


def first_removed(story: Story) -> Places:
    for place, other in _head(story):
        events = story.events[:place] + story.events[other:]
        yield Mutated(events, [story.fault("not-first", other)], story.events[place:other])


def first_behind(story: Story) -> Places:
    for place, other in _head(story):
        yield Mutated(story.moved(other, place), [story.fault("not-first", other)], story.events[place : other + 1])


def another_first(story: Story) -> Places:
    """What a stream cannot begin with comes once more, as the first event."""
    for place, other in _head(story):
        for event in story.events[other:]:
            if not any(parts(story.rule, role, event) for role in ("event", "before")):
                copy = story.copy(event)
                yield Mutated(story.inserted(place, copy), [story.fault("not-first", copy)], [copy])


def second_session(story: Story) -> Places:
    first = next(event for event in story.events if parts(story.rule, "event", event))
    (part,) = parts(story.rule, "event", first)
    path = paths_of(story.rule, part.on)[0]
    for before in range(2, len(story.events) + 1, 7):
        copy = story.copy(replaced(first, path, story.unheard(first, path)))
        yield Mutated(story.inserted(before, copy), [story.fault("mixed-sessions", copy)], [copy])


def _after(story: Story, event: Any) -> bool:
    return bool(parts(story.rule, "after", event))


def event_after_last(story: Story) -> Places:
    for place, last in enumerate(story.events):
        if parts(story.rule, "event", last):
            for other in [last, *(event for event in story.events[1:place:5] if not _after(story, event))]:
                copy = story.copy(other)
                yield Mutated(story.inserted(place + 1, copy), [story.fault("after-last", copy)], [copy])


def restart_removed(story: Story) -> Places:
    for place, event in enumerate(story.events[:-1]):
        before = [other for other in story.events[:place] if not _after(story, other)]
        restarts = any(part.on.restarts for part in parts(story.rule, "after", event))
        if restarts and before and parts(story.rule, "event", before[-1]):
            following = next((other for other in story.events[place + 1 :] if not _after(story, other)), None)
            again = any(_after(story, other) for other in story.events[place - 1 : place + 2] if other is not event)
            if following is not None and not again:
                yield Mutated(story.without(place), [story.fault("after-last", following)], [event])


def _counts(story: Story, without: int | None = None) -> Iterator[list[int]]:
    """Yields the places of the numbers that rise together; `without` is the place of an event to leave out."""
    counts: dict[Any, list[int]] = {}
    for place, event in enumerate(story.events):
        scope = story.scope(story.rule, event)
        for part in parts(story.rule, "excused_by", event) if place != without else ():
            for group in [group for group in counts if part.on.scope == "session" or group[0] == scope]:
                yield counts.pop(group)
        for part in parts(story.rule, "event", event):
            if read(event, str(story.rule.value)) is not UNSET:
                counts.setdefault((scope, part.key), []).append(place)
    yield from counts.values()


def number_missing(story: Story) -> Places:
    for group in _counts(story):
        for index, (place, following) in enumerate(pairwise(group)):
            if index or story.rule.begins is not None:
                yield Mutated(story.without(place), [story.fault("miscounted", following)], [story.events[place]])


def first_number_missing(story: Story) -> Places:
    for place, following, *_ in [group for group in _counts(story) if len(group) > 1]:
        yield Mutated(story.without(place), [story.fault("miscounted", following)], [story.events[place]])


def number_repeated(story: Story) -> Places:
    for group in _counts(story):
        for place in [place for place in group if not _may_repeat(story, place)]:
            copy = story.copy(story.events[place])
            yield Mutated(story.inserted(place + 1, copy), [story.fault("miscounted", copy)], [copy])


def _may_repeat(story: Story, place: int) -> bool:
    """Whether an event may have the number of the one before."""
    return bool(parts(story.rule, "repeated_by", story.events[place]))


def number_falls(story: Story) -> Places:
    for group in _counts(story):
        for before, place in pairwise(group):
            first, second = (read(story.events[at], str(story.rule.value)) for at in (before, place))
            if first < second:
                expected = [story.fault("miscounted", before)]
                yield Mutated(story.moved(before, place + 1), expected, [story.events[before]])


def number_wrong(story: Story) -> Places:
    path, by_one = str(story.rule.value), story.rule.rises == "by-one"
    for group in _counts(story):
        for index, place in enumerate(group):
            number = read(story.events[place], path) + 1 if by_one else read(story.events[group[index - 1]], path) - 1
            if (index or (by_one and story.rule.begins is not None)) and number >= 0:
                events = _tied(story, place, path, number)
                after = [one for one in group[index + 1 : index + 2] if by_one and not _may_repeat(story, one)]
                expected = [story.fault("miscounted", events[one]) for one in (place, *after)]
                yield Mutated(events, expected, _changed(story, events))


def anew_removed(story: Story) -> Places:
    rule, path = story.rule, str(story.rule.value)
    for place, event in enumerate(story.events):
        if not parts(rule, "excused_by", event):
            continue
        longer = {(at, one) for group in _counts(story, without=place) for at, one in pairwise(group)}
        pairs = longer - {pair for group in _counts(story) for pair in pairwise(group)}
        numbers = [(read(story.events[at], path), read(story.events[one], path), one) for at, one in sorted(pairs)]
        by_one = rule.rises == "by-one"
        wrong = [one for before, after, one in numbers if (after != before + 1 if by_one else after < before)]
        if wrong:
            yield Mutated(story.without(place), [story.fault("miscounted", one) for one in wrong], [event])


def other_said(story: Story) -> Places:
    """An event says something else than was said of its key before."""
    rule, path = story.rule, str(story.rule.value)
    said: dict[Any, Any] = {}
    for place, event in enumerate(story.events):
        if parts(rule, "renewed_by", event):
            said.clear()
        scope = story.scope(rule, event)
        for part in parts(rule, "event", event):
            known = (scope, part.key) in said and not any(on.on.restarts for on in parts(rule, "said_by", event))
            other = replaced(event, path, story.unheard(event, path))
            if (
                known
                and part.on.each is None
                and parts(rule, "event", other)
                and read(other, path) != said[scope, part.key]
            ):
                yield Mutated(
                    [*story.events[:place], other, *story.events[place + 1 :]],
                    [story.fault("disagreement", other)],
                    [event, other],
                )
        for part in parts(rule, "said_by", event):
            if part.on.restarts or (scope, part.key) not in said:
                value = read(part.holder, path)
                said[scope, part.key] = rule.default if value is UNSET else value
