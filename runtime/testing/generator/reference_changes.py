"""Single changes of references, and what must then be found."""

from collections.abc import Iterator
from typing import Any

from session_events.testing.generator.rule_events import parts, paths_of, read, replaced
from session_events.testing.generator.rule_story import Fault, Mutated, Places, Story


def _dangling(story: Story, events: list[Any]) -> list[Fault]:
    """Every reference in a stream whose introduction does not come before it."""
    known: set[Any] = set()
    found: list[Fault] = []
    for event in events:
        scope = story.scope(story.rule, event)
        if parts(story.rule, "renewed_by", event):
            known.clear()
        keys = [(scope, part.key) for part in parts(story.rule, "event", event)]
        found += [story.fault("dangling-reference", event) for key in keys if key not in known]
        known |= {(scope, part.key) for part in parts(story.rule, "introduced_by", event)}
    return found


def _introductions(story: Story) -> Iterator[tuple[int, list[int]]]:
    """Yields the place of the first reference to each key, with the places of all that introduced it."""
    introduced: dict[Any, list[int]] = {}
    referred: set[Any] = set()
    for place, event in enumerate(story.events):
        scope = story.scope(story.rule, event)
        for part in parts(story.rule, "introduced_by", event):
            introduced.setdefault((scope, part.key), []).append(place)
        for part in parts(story.rule, "event", event):
            places = [at for at in introduced.get((scope, part.key), ()) if at < place]
            if places and (scope, part.key) not in referred:
                yield place, places
            referred.add((scope, part.key))


def introduction_removed(story: Story) -> Places:
    for _, places in _introductions(story):
        events = [event for place, event in enumerate(story.events) if place not in places]
        yield Mutated(events, _dangling(story, events), [story.events[place] for place in places])


def introduction_late(story: Story) -> Places:
    for reference, places in _introductions(story):
        moved = [story.events[place] for place in places]
        kept = [event for place, event in enumerate(story.events[: reference + 1]) if place not in places]
        events = [*kept, *moved, *story.events[reference + 1 :]]
        yield Mutated(events, _dangling(story, events), moved)


def reference_unheard(story: Story) -> Places:
    """An event, or an item of its list, refers to what nothing has introduced."""
    for place, event in enumerate(story.events):
        for part in parts(story.rule, "event", event):
            if paths := paths_of(story.rule, part.on):
                other = replaced(part.holder, paths[-1], story.unheard(part.holder, paths[-1]))
            else:
                other = story.unheard(event, str(part.on.each))
            if part.on.each is not None:
                items = [other if item is part.holder else item for item in read(event, part.on.each)]
                other = replaced(event, part.on.each, items)
            events = [*story.events[:place], other, *story.events[place + 1 :]]
            yield Mutated(events, _dangling(story, events), [event, other])


def reference_anew(story: Story) -> Places:
    for place, event in enumerate(story.events):
        if parts(story.rule, "event", event):
            for before in story.renewals(place):
                copy = story.copy(event)
                events = story.inserted(before, copy)
                expected = _dangling(story, events)
                if expected:
                    yield Mutated(events, expected, [copy])
