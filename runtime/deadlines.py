"""Deadlines of one's own: after how long what is open counts as stalled, rule by rule."""

from collections.abc import Iterable, Iterator, Mapping
from math import inf
from typing import Any, TypeAlias

from msgspec import structs
from session_events.dialect import Dialect
from session_events.errors import SettingsError
from session_events.policy import did_you_mean
from session_events.quote import quote
from session_events.rules import AnyRule, Deadline, SpanRule

Deadlines: TypeAlias = Mapping[str, float | None]
"""Seconds by the ids of rules; None for a rule whose spans may stay open as long as they like."""


def with_deadlines(rules: Iterable[AnyRule], deadlines: Deadlines) -> Iterator[AnyRule]:
    """Yields rules with other deadlines; the events after which time is counted anew stay those of the rule.

    Raises:
        SettingsError: there is no such rule, its spans cannot stay open, or a number is no time.
    """
    rules = list(rules)
    for name, seconds in deadlines.items():
        problem = _problem(name, seconds, rules)
        if problem is not None:
            raise SettingsError(problem)
    for rule in rules:
        if rule.id in deadlines and isinstance(rule, SpanRule):
            seconds = deadlines[rule.id]
            usual = rule.deadline or Deadline(seconds=inf)
            yield structs.replace(rule, deadline=None if seconds is None else structs.replace(usual, seconds=seconds))
        else:
            yield rule


def deadline_problem(name: str, seconds: object, dialect: Dialect[Any]) -> str | None:
    """Says why a deadline makes no sense in a dialect; None when it does."""
    return _problem(name, seconds, list(dialect.rules))


def _problem(name: str, seconds: object, rules: list[AnyRule]) -> str | None:
    spans = [rule.id for rule in rules if isinstance(rule, SpanRule)]
    if name not in spans:
        if any(rule.id == name for rule in rules):
            return f"the rule {quote(name)} opens nothing, so it has no deadline"
        return f"there is no rule {quote(name)} that opens something{did_you_mean(name, spans)}"
    if seconds is None:
        return None
    if not isinstance(seconds, int | float) or isinstance(seconds, bool) or not 0 < seconds < inf:
        return f"a deadline is a number of seconds above 0, or off; got {quote(seconds)}"
    return None
