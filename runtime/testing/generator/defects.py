"""The defects that a stream may have, by name, and streams that have one of them."""

from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from typing import Any

from msgspec import structs
from session_events.codes import codes_of
from session_events.dialect import Dialect
from session_events.policy import did_you_mean
from session_events.quote import quote
from session_events.rules import AnyRule
from session_events.testing.generator.rule_composer import UnmakeableError
from session_events.testing.generator.rule_events import links_all
from session_events.testing.generator.rule_mutations import mutations
from session_events.testing.generator.rule_story import Story

#: In how many streams of each kind a defect is looked for that comes without others.
_TRIED = 3


def defects(dialect: Dialect[Any]) -> list[str]:
    """Returns the names of the defects that streams of a dialect can be made with, such as `tool/unclosed`."""
    return [f"{rule.id}/{code}" for rule in dialect.rules for code in _codes(rule)]


def find_defect(dialect: Dialect[Any], name: str) -> tuple[AnyRule, str]:
    """Returns the rule that a defect breaks, and the code of what must be found.

    Raises:
        ValueError: streams of the dialect cannot be made with such a defect.
    """
    known = defects(dialect)
    if name not in known:
        raise ValueError(
            f"no stream of {dialect.name} is made with the defect {quote(name)}{did_you_mean(name, known)}"
        )
    rule_id, _, code = name.partition("/")
    return next(rule for rule in dialect.rules if rule.id == rule_id), code


def _codes(rule: AnyRule) -> list[str]:
    """The codes of what may be found of a rule, if a change is known that leads to it."""
    words = {name: word for name, word in structs.asdict(rule).items() if name != "repair"}
    made = {code for change in mutations(rule).values() for code in change.codes}
    if not rule.key:
        made.discard("overlap")  # what is opened again has the same key then
    return [code for code in codes_of({"kind": type(rule).__name__.lower(), **words}) if code in made]


def broken(story: Story, code: str, start: int = 0) -> Iterator[list[Any]]:
    """Yields a healthy stream with one thing changed, so that this code must be found of its rule and no other code.

    Args:
        story: the healthy stream.
        code: what must be found.
        start: where to begin among all changes that there are; it may be any number.
    """
    changes = [
        changed.events
        for change in mutations(story.rule).values()
        if code in change.codes
        for changed in change.places(story)
        if {fault.code for fault in changed.expected} == {code} and not story.attaches(changed.events)
    ]
    for place in range(len(changes)):
        events = changes[(start + place) % len(changes)]
        yield events if links_all(story.rule) else story.relinked(events)


def is_broken(story: Story, code: str, events: list[Any], *, alone: bool) -> bool:
    """Whether a code is found in a stream of the rule of its story; `alone` if nothing else may be."""
    found = {(finding.rule, finding.code) for finding in story.found(events, stream=None)}
    return found == {(story.rule.id, code)} if alone else (story.rule.id, code) in found


@lru_cache(maxsize=1_000)
def comes_alone(dialect: Dialect[Any], defect: str) -> bool:
    """Whether a defect can come without others: what breaks one rule may have to break another that asks for more."""
    rule, code = find_defect(dialect, defect)
    for seed in range(_TRIED):
        for stream in rule.streams:
            with suppress(UnmakeableError):
                story = Story(dialect, rule, stream, seed)
                if any(is_broken(story, code, events, alone=True) for events in broken(story, code)):
                    return True
    return False
