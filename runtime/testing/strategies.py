"""Strategies of Hypothesis: streams of a dialect, made of its rules."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import Struct
from session_events.dialect import Dialect
from session_events.rules import AnyRule, Stream
from session_events.testing.generator.defects import broken, comes_alone, find_defect, is_broken
from session_events.testing.generator.rule_composer import UnmakeableError
from session_events.testing.generator.rule_story import Story
from session_events.testing.generator.rule_streams import OTHERS, OWN, Chance

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hypothesis.strategies import DrawFn, SearchStrategy

EventT = TypeVar("EventT", bound=Struct)


def streams(
    dialect: Dialect[EventT], *, defect: str | None = None, stream: Stream | None = None
) -> SearchStrategy[list[EventT]]:
    """Makes a strategy for streams, as lists of events.

    What is chosen is drawn from Hypothesis, so that failing streams are replayed; they shrink by whole scenes.

    Args:
        dialect: what the events are, such as `copilot.DIALECT`.
        defect: what must be wrong, as `defects(dialect)` names it, such as `tool/unclosed`; None for valid streams.
            Nothing else is wrong, unless a dialect's rules are such that this cannot come alone.
        stream: `live` or `log`; None for both.

    Raises:
        ImportError: Hypothesis is not installed, which the extra `testing` brings.
        ValueError: streams of the dialect cannot be made with this defect, or there is no rule to make any by.
    """
    from hypothesis import reject
    from hypothesis import strategies as st

    rule, code = (None, None) if defect is None else find_defect(dialect, defect)
    rules = [one for one in dialect.rules if stream in (None, *one.streams) and rule in (None, one)]
    if not rules:
        raise ValueError(f"no rule of {dialect.name} says what such a stream would be")

    @st.composite
    def made(draw: DrawFn) -> list[Any]:
        one = draw(st.sampled_from(rules))
        random = draw(st.randoms(use_true_random=True))  # of a seed: its hundreds of choices drawn singly take long
        own = draw(st.integers(2, OWN)) if code is None else None  # a defect has its place in all scenes there are
        chance = Chance(random, own, draw(st.integers(0, OTHERS)) if code is None else OTHERS)
        seed = draw(st.integers(0, 3))
        kinds = draw(st.permutations(one.streams if stream is None else (stream,)))
        story = _story(dialect, one, kinds, seed, chance)
        wanted = None if story is None else _wanted(story, defect, code, draw(st.integers(0, 999)))
        return reject() if wanted is None else wanted

    return made()


def _story(dialect: Dialect[Any], rule: AnyRule, kinds: Iterable[Stream], seed: int, chance: Chance) -> Story | None:
    """A stream in which a rule wants something, of the first kind of stream that can have one; None if none can."""
    for kind in kinds:
        with suppress(UnmakeableError):
            return Story(dialect, rule, kind, seed, chance)
    return None


def _wanted(story: Story, defect: str | None, code: str | None, start: int) -> list[Any] | None:
    """The events of a story, valid or with a defect; None if it cannot have that."""
    if defect is None or code is None:
        return story.events
    alone = comes_alone(story.dialect, defect)
    return next((events for events in broken(story, code, start) if is_broken(story, code, events, alone=alone)), None)
