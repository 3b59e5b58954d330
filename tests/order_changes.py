"""Single changes of references and of the order of events, and what must then be found."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from msgspec import UNSET
from rule_events import parts, paths_of, read, replaced
from rule_story import Fault, Mutated, Places, Story


def _dangling(story: Story, events: list[Any]) -> list[Fault]:
    """Every reference in a stream whose introduction does not come before it."""
    known: set[Any] = set()
    found: list[Fault] = []
    for event in events:
        scope = story.scope(story.rule, event)
        known |= {(scope, part.key) for part in parts(story.rule, "introduced_by", event)}
        keys = [(scope, part.key) for part in parts(story.rule, "event", event)]
        found += [story.fault("dangling-reference", event) for key in keys if key not in known]
    return found


def introduction_removed(story: Story) -> Places:
    for place, event in enumerate(story.events):
        if parts(story.rule, "introduced_by", event):
            expected = _dangling(story, story.without(place))
            if expected:
                yield Mutated(story.without(place), expected, [event])


def introduction_late(story: Story) -> Places:
    for place, event in enumerate(story.events):
        keys = {part.key for part in parts(story.rule, "introduced_by", event)}
        for later in range(place + 1, len(story.events)) if keys else ():
            if keys.intersection(part.key for part in parts(story.rule, "event", story.events[later])):
                moved = story.moved(place, later + 1)
                expected = _dangling(story, moved)
                if expected:
                    yield Mutated(moved, expected, [event])
                break


def id_repeated(story: Story) -> Places:
    for place, event in _of_rule(story):
        for before in {place + 1, (place + len(story.events)) // 2 + 1, len(story.events)}:
            yield Mutated(story.inserted(before, event), [story.fault("duplicate", event)], [event])


def id_taken(story: Story) -> Places:
    (path,) = story.rule.key
    mine = list(_of_rule(story))
    for (_, event), (place, other) in pairwise(mine):
        taken = replaced(other, path, read(event, path))
        events = [*story.events[:place], taken, *story.events[place + 1 :]]
        yield Mutated(events, [story.fault("duplicate", taken)], [event, other])


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
                broken = replaced(story.events[place], story.rule.key[0], story.id(story.copy(event)))
                yield Mutated([*story.events[:place], broken, *story.events[place + 1 :]], [], [])


def links_swapped(story: Story) -> Places:
    for place in _chained(story):
        expected = [story.fault("broken-chain", at) for at in (place, place + 1, place + 2)]
        yield Mutated(story.moved(place, place + 2), expected, story.events[place : place + 2])


def link_wrong(story: Story) -> Places:
    for place in _chained(story):
        for wrong in (None, story.id(story.copy(story.events[0]))):
            broken = replaced(story.events[place], story.rule.key[0], wrong)
            events = [*story.events[:place], broken, *story.events[place + 1 :]]
            yield Mutated(events, [story.fault("broken-chain", place)], [])


def first_removed(story: Story) -> Places:
    place = next(place for place, event in enumerate(story.events) if parts(story.rule, "event", event))
    judged = next(event for event in story.without(place) if not parts(story.rule, "before", event))
    if not parts(story.rule, "event", judged):
        yield Mutated(story.without(place), [story.fault("not-first", judged)], [story.events[place]])


def first_behind(story: Story) -> Places:
    place = next(place for place, event in enumerate(story.events) if parts(story.rule, "event", event))
    judged = story.events[place + 1]
    if not any(parts(story.rule, role, judged) for role in ("event", "before")):
        yield Mutated(
            story.moved(place, place + 2), [story.fault("not-first", judged)], story.events[place : place + 2]
        )


def second_session(story: Story) -> Places:
    first = next(event for event in story.events if parts(story.rule, "event", event))
    (part,) = parts(story.rule, "event", first)
    for before in range(2, len(story.events) + 1, 7):
        copy = story.copy(replaced(first, paths_of(story.rule, part.on)[0], story.id(story.copy(first))))
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
        if restarts and parts(story.rule, "event", before[-1]):
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


def number_repeated(story: Story) -> Places:
    for group in _counts(story):
        for place in group:
            copy = story.copy(story.events[place])
            yield Mutated(story.inserted(place + 1, copy), [story.fault("miscounted", copy)], [copy])


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
                wrong = replaced(story.events[place], path, number)
                events = [*story.events[:place], wrong, *story.events[place + 1 :]]
                at = group[index : index + 2] if by_one else [place]
                yield Mutated(events, [story.fault("miscounted", one) for one in at], [story.events[place]])


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
