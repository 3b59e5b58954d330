"""Single changes of what is opened and closed, and of what happens inside of it, and what must then be found."""

from collections.abc import Callable, Iterator
from typing import Any

from session_events.rules import Bracket
from session_events.testing.generator.rule_events import parts, paths_of, replaced
from session_events.testing.generator.rule_story import Mutated, Places, Span, Story


def _same(story: Story, span: Span) -> list[Span]:
    """The spans of the same agent and key."""
    return [other for other in story.spans() if (other.scope, other.key) == (span.scope, span.key)]


def _by(story: Story, role: str) -> Iterator[tuple[int, list[Span]]]:
    """Yields each place of the stream's openers, parts, closers or excuses with the spans that it is of."""
    table: dict[str, Callable[[Span], list[int | None]]] = {
        "opener": lambda span: [*span.openers],
        "part": lambda span: [*span.parts],
        "closer": lambda span: [span.closer],
        "excuse": lambda span: [span.excuse],
    }
    spans = story.spans()
    for place in range(len(story.events)):
        mine = [span for span in spans if place in table[role](span)]
        if mine:
            yield place, mine


def _left_open(story: Story, span: Span) -> bool:
    """Whether the span of the same agent and key before was not closed, so that the closer of this would be its."""
    before = [
        other
        for other in _same(story, span)
        if min(other.openers + other.parts + [len(story.events)]) < min(span.openers)
    ]
    return bool(before) and before[-1].closer is None


def opener_removed(story: Story) -> Places:
    for place, spans in _by(story, "opener"):
        lost = [span for span in spans if span.closer is not None and span.excuse is None and len(span.openers) == 1]
        if lost and not any(_left_open(story, span) for span in spans):
            expected = [story.fault("unopened", span.closer) for span in lost]
            yield Mutated(story.without(place), expected, [story.events[place]])


def start_removed(story: Story) -> Places:
    for place, (span, *others) in _by(story, "opener"):
        left_open = _left_open(story, span)
        if span.openers == [place] and span.parts and span.excuse is None and not others and not left_open:
            yield Mutated(story.without(place), [story.fault("unopened", span.parts[0])], [story.events[place]])


def opener_missing(story: Story) -> Places:
    for place, spans in _by(story, "opener"):
        if all(place != span.closer for span in spans):
            yield Mutated(story.without(place), [], [story.events[place]])


def opener_repeated(story: Story) -> Places:
    for place, (span, *others) in _by(story, "opener"):
        ends = [end for end in (span.closer, span.excuse) if end is not None]
        if not span.free and not others and ends and place == span.openers[-1]:
            for before in {place + 1, min(ends)}:
                copy = story.copy(story.events[place])
                yield Mutated(story.inserted(before, copy), [story.fault("reopened", copy)], [copy])


def closer_removed(story: Story) -> Places:
    yield from _unclosed(story, story.without)


def free_closer_removed(story: Story) -> Places:
    for place, spans in _by(story, "closer"):
        if all(span.free for span in spans):
            yield Mutated(story.without(place), [], [story.events[place]])


def closer_late(story: Story) -> Places:
    for place, spans in _by(story, "closer"):
        fates = [story.fate(span, place + 1) for span in spans if _due(span, place)]
        if len(fates) == 1 and fates[0] is not None:
            fault, due = fates[0]
            if fault.code == "unclosed" and due < len(story.events):
                yield Mutated(story.moved(place, due + 1), [fault], [story.events[place]])


def _due(span: Span, place: int) -> bool:
    """Whether a span had to be closed, by another event than the one that opened it."""
    begun = span.openers + span.parts
    return bool(begun) and min(begun) < place and span.excuse is None and not span.free


def _unclosed(story: Story, change: Callable[[int], list[Any]]) -> Places:
    for place, spans in _by(story, "closer"):
        fates = [story.fate(span, place + 1) for span in spans if _due(span, place)]
        expected = [fate[0] for fate in fates if fate is not None]
        if expected:
            yield Mutated(change(place), expected, [story.events[place]])


def excuse_removed(story: Story) -> Places:
    for place, spans in _by(story, "excuse"):
        fates = [story.fate(span, place + 1) for span in spans]
        expected = [fate[0] for fate in fates if fate is not None]
        if expected and len(expected) == len(spans):
            yield Mutated(story.without(place), expected, [story.events[place]])


def excuse_of_other(story: Story) -> Places:
    for place, spans in _by(story, "excuse"):
        event = story.events[place]
        fates = [story.fate(span, place + 1) for span in spans]
        expected = [fate[0] for fate in fates if fate is not None]
        keyed = [part.on.key for part in parts(story.rule, "excused_by", event) if part.on.key and not part.on.each]
        if expected and len(expected) == len(spans) and keyed:
            other = replaced(event, keyed[0][0], story.unheard(event, keyed[0][0]))
            yield Mutated([*story.events[:place], other, *story.events[place + 1 :]], expected, [event, other])


def closer_repeated(story: Story) -> Places:
    code = "unopened" if isinstance(story.rule, Bracket) else "duplicate"
    for place, spans in _by(story, "closer"):
        openers = [at for span in spans for other in _same(story, span) for at in other.openers if at > place]
        for before in {place + 1, min(openers, default=len(story.events))}:
            copy = story.copy(story.events[place])
            yield Mutated(story.inserted(before, copy), [story.fault(code, copy)] * len(spans), [copy])


def closer_anew(story: Story) -> Places:
    """What was excused, and never closed, is closed once all has begun anew."""
    rule = story.rule
    closers = [
        (event, part.on) for event in story.events for part in parts(rule, "close", event) if part.on.each is None
    ]
    excused = [(span, span.excuse) for span in story.spans() if span.excuse is not None and closers]
    for span, excuse in excused:
        renewals = [at for at in range(excuse, len(story.events)) if parts(rule, "renewed_by", story.events[at])]
        again = [other for other in _same(story, span) if other.openers and min(other.openers) > excuse]
        for place in renewals[:1] if span.closer is None and not again else ():
            event, on = closers[place % len(closers)]
            copy = story.copy(event)
            for path, value in zip(paths_of(rule, on), span.key, strict=True):
                copy = replaced(copy, path, value)
            if story.scope(rule, copy) == span.scope:
                yield Mutated(story.inserted(place + 1, copy), [story.fault("unopened", copy)], [copy])


def lane_repeated(story: Story) -> Places:
    for place, event in enumerate(story.events):
        if parts(story.rule, "open", event):
            copy = story.copy(event)
            yield Mutated(story.inserted(place + 1, copy), [], [copy])


def part_removed(story: Story) -> Places:
    for place, (span, *_) in _by(story, "part"):
        if len(span.parts) > 1 and _compared(span) and not story.forgives(span):
            yield Mutated(story.without(place), [story.fault("text-mismatch", span.closer)], [story.events[place]])


def part_removed_and_forgiven(story: Story) -> Places:
    for place, (span, *_) in _by(story, "part"):
        if len(span.parts) > 1 and _compared(span) and story.forgives(span):
            yield Mutated(story.without(place), [], [story.events[place]])


def part_repeated(story: Story) -> Places:
    for place, (span, *_) in _by(story, "part"):
        if _compared(span) and not story.forgives(span):
            copy = story.copy(story.events[place])
            yield Mutated(story.inserted(place + 1, copy), [story.fault("text-mismatch", span.closer)], [copy])


def _compared(span: Span) -> bool:
    return span.closer is not None and span.excuse is None


def part_behind(story: Story) -> Places:
    for place, (span, *_) in _by(story, "part"):
        if span.closer is None or not _compared(span):
            continue
        differs = story.rule.compare and len(span.parts) > 1 and not story.forgives(span)
        mismatch = [story.fault("text-mismatch", span.closer)] if differs else []
        late = [story.fault("late-part", place)]
        if story.rule.reusable and story.rule.started:
            late = [story.fault("unopened", place)]
        elif story.rule.reusable:
            fate = story.fate(Span(span.scope, span.key, [place]), span.closer + 1)
            late = [] if fate is None else [fate[0]]
        if late:
            yield Mutated(story.moved(place, span.closer + 1), late + mismatch, [story.events[place]])


def start_repeated(story: Story) -> Places:
    for place, _ in _by(story, "opener"):
        copy = story.copy(story.events[place])
        yield Mutated(story.inserted(place + 1, copy), [story.fault("reopened", copy)], [copy])
