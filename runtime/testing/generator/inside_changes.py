"""Single changes of what happens inside of a span, and what must then be found."""

from msgspec import UNSET
from session_events.testing.generator.rule_events import meets, parts, paths_of, read, replaced
from session_events.testing.generator.rule_story import Mutated, Places, Span, Story
from session_events.testing.generator.rule_values import build, kinds, type_info


def _around(story: Story) -> list[Span]:
    """The spans that the events of an inside rule may be in."""
    brackets = [other for other in story.dialect.rules if other.id in story.rule.within]
    return [span for bracket in brackets for span in story.spans(bracket)]


def moved_into_other(story: Story) -> Places:
    """An event gets the key of a span that something else has opened, and is moved into it."""
    rule, end = story.rule, len(story.events)
    spans = _around(story)
    odd = [span for span in spans if span.openers and not meets(story.events[span.openers[0]], rule.opener)]
    for place, event in enumerate(story.events):
        scope = story.scope(rule, event)
        for part in [part for part in parts(rule, "event", event) if part.on.each is None]:
            for span in odd:
                moved, before = event, span.openers[0] + 1
                for path, value in zip(paths_of(rule, part.on), span.key, strict=False) if rule.key else ():
                    moved = replaced(moved, path, value)
                good = [other for other in spans if other not in odd and (not rule.key or other.key == span.key)]
                excused = [other for other in spans if other.excuse is not None or other.free]
                if span.scope == scope and not any(
                    min(other.openers, default=end) < before <= (other.closer or end) for other in good + excused
                ):
                    events = story.inserted(before, moved)
                    del events[place if place < before else place + 1]
                    yield Mutated(events, [story.fault("outside", moved)], [event, moved])


def moved_out(story: Story) -> Places:
    rule = story.rule
    spans = _around(story)
    end = len(story.events)
    for place, event in enumerate(story.events):
        for part in parts(rule, "event", event):
            around = [
                span
                for span in spans
                if (span.scope == story.scope(rule, event) or (rule.elsewhere and story.scope(rule, event) is UNSET))
                and (not rule.key or span.key == part.key)
            ]
            shut = [(min(span.openers), span.closer) for span in around if span.excuse is None and span.openers]
            shut += [(min(span.openers), end) for span in spans if span.excuse is not None]
            ends = {at for first, last in shut for at in (first, (last or end) + 1)}
            in_others = {min(span.openers) + 1 for span in spans if span.openers and span not in around}
            for before in sorted(at for at in ends | in_others if at <= end):
                if before > 2 and not any(first < before <= (last or end) for first, last in shut):
                    yield Mutated(story.moved(place, before), [story.fault("outside", event)], [event])


def opener_of_other_kind(story: Story) -> Places:
    """What opens a span is of another kind, so that what happens in it may not."""
    rule = story.rule
    for span in _around(story):
        if len(span.openers) != 1 or span.excuse is not None or span.free:
            continue
        place = span.openers[0]
        opener, end = story.events[place], span.closer or len(story.events)
        within = [at for at in range(place, end) if _is_within(story, span, at)]
        for path in [path.rpartition(".")[0] for path, _ in rule.opener if within and meets(opener, rule.opener)]:
            for kind in kinds(type_info(type(opener)), path):
                texts = {field.name: getattr(read(opener, path), field.name, None) for field in kind.fields}
                same = {name: text for name, text in texts.items() if isinstance(text, str)}
                other = replaced(opener, path, build(kind, same))
                if not meets(other, rule.opener):
                    events = [*story.events[:place], other, *story.events[place + 1 :]]
                    yield Mutated(events, [story.fault("outside", at) for at in within], [opener, other])


def _is_within(story: Story, span: Span, place: int) -> bool:
    """Whether what happens at a place belongs to a span."""
    event = story.events[place]
    keys = [part.key for part in parts(story.rule, "event", event)]
    return span.scope == story.scope(story.rule, event) and any(key in ((), span.key) for key in keys)
