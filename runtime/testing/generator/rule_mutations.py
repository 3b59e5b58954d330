"""The single changes of a healthy stream that break a rule, and the codes of what must then be found: one table."""

from collections.abc import Callable
from typing import Any, NamedTuple

from session_events.rules import AnyRule, Order
from session_events.testing.generator import inside_changes, order_changes, reference_changes, span_changes
from session_events.testing.generator.rule_story import Places, Story


class Mutation(NamedTuple):
    """A change, the codes that it may give, and which rules of its kind it breaks."""

    places: Callable[[Story], Places]
    codes: tuple[str, ...]
    breaks: Callable[[Any], bool] = lambda _rule: True


def _strict(rule: Any) -> bool:
    return not (rule.loose or rule.implicit)


def _explicit(rule: Any) -> bool:
    return not rule.implicit


def _excusable(rule: Any) -> bool:
    return bool(rule.excused_by)


def _has_due(rule: Any) -> bool:
    return bool(rule.until)


def _by_one(rule: Any) -> bool:
    return bool(rule.rises == "by-one")


def _frees(rule: Any) -> bool:
    return bool(rule.excused_when) or any(on.optional for on in rule.open)


def _opens_by_kind(rule: Any) -> bool:
    return any("." in path for path, _ in rule.opener)


def _excuses_one(rule: Any) -> bool:
    return any(on.key and on.each is None for on in rule.excused_by)


def _of_events(rule: Any) -> bool:
    """Whether keys stand in events, and not in the items of lists."""
    return all(on.each is None for on in rule.event)


UNCLOSED = ("unclosed", "reopened", "overlap")

PART_BEHIND = ("late-part", "text-mismatch", "unclosed", "unopened")

#: No code: the sentence of the rule allows the change, so nothing may be found.
ALLOWED = ()

#: Of each kind of rule, or check of an order rule: the changes that break it.
MUTATIONS: dict[str, dict[str, Mutation]] = {
    "bracket": {
        "opener removed": Mutation(span_changes.opener_removed, ("unopened",), _strict),
        "opener repeated": Mutation(span_changes.opener_repeated, ("reopened",), _strict),
        "closer removed": Mutation(span_changes.closer_removed, UNCLOSED, _explicit),
        "closer repeated": Mutation(span_changes.closer_repeated, ("unopened",), _strict),
        "closer moved behind the event by which it was due": Mutation(
            span_changes.closer_late, ("unclosed",), _has_due
        ),
        "excuse removed": Mutation(span_changes.excuse_removed, UNCLOSED, _excusable),
        "excuse of another key": Mutation(span_changes.excuse_of_other, UNCLOSED, _excuses_one),
        "closer of what may stay open removed": Mutation(span_changes.free_closer_removed, ALLOWED, _frees),
        "closer moved behind where all begins anew": Mutation(
            span_changes.closer_anew, ("unopened",), lambda rule: rule.excused_by and rule.renewed_by
        ),
        "implicit opener repeated": Mutation(span_changes.lane_repeated, ALLOWED, lambda rule: rule.implicit),
        "loose opener removed": Mutation(span_changes.opener_missing, ALLOWED, lambda rule: rule.loose),
    },
    "assembly": {
        "part removed": Mutation(span_changes.part_removed, ("text-mismatch",), lambda rule: rule.compare is not None),
        "part removed, and forgiven": Mutation(
            span_changes.part_removed_and_forgiven, ALLOWED, lambda rule: bool(rule.forgiven_by)
        ),
        "part repeated": Mutation(
            span_changes.part_repeated, ("text-mismatch",), lambda rule: rule.compare is not None
        ),
        "part moved behind its whole": Mutation(span_changes.part_behind, PART_BEHIND),
        "start removed": Mutation(span_changes.start_removed, ("unopened",), lambda rule: rule.started),
        "start removed that may be absent": Mutation(
            span_changes.opener_missing, ALLOWED, lambda rule: bool(rule.start) and not rule.started
        ),
        "start repeated": Mutation(span_changes.start_repeated, ("reopened",), lambda rule: bool(rule.start)),
        "whole removed": Mutation(span_changes.closer_removed, ("unclosed",)),
        "whole repeated": Mutation(span_changes.closer_repeated, ("duplicate",), lambda rule: not rule.reusable),
        "whole moved behind the event by which it was due": Mutation(span_changes.closer_late, ("unclosed",), _has_due),
        "excuse removed": Mutation(span_changes.excuse_removed, ("unclosed",), _excusable),
        "excuse of another key": Mutation(span_changes.excuse_of_other, ("unclosed",), _excuses_one),
    },
    "inside": {
        "event moved out of its span": Mutation(inside_changes.moved_out, ("outside",)),
        "event moved into a span with another opener": Mutation(
            inside_changes.moved_into_other, ("outside",), lambda rule: bool(rule.opener)
        ),
        "opener of another kind": Mutation(inside_changes.opener_of_other_kind, ("outside",), _opens_by_kind),
    },
    "refers": {
        "introduction removed": Mutation(reference_changes.introduction_removed, ("dangling-reference",)),
        "introduction moved behind": Mutation(reference_changes.introduction_late, ("dangling-reference",)),
        "something unheard is referred to": Mutation(reference_changes.reference_unheard, ("dangling-reference",)),
        "reference repeated where all begins anew": Mutation(
            reference_changes.reference_anew, ("dangling-reference",), lambda rule: bool(rule.renewed_by)
        ),
    },
    "unique": {
        "event repeated": Mutation(order_changes.id_repeated, ("duplicate",)),
        "id of another taken": Mutation(order_changes.id_taken, ("duplicate",), _of_events),
        "item repeated": Mutation(order_changes.item_repeated, ("duplicate",), lambda rule: not _of_events(rule)),
    },
    "agree": {
        "something else is said": Mutation(order_changes.other_said, ("disagreement",)),
    },
    "chain": {
        "event removed": Mutation(order_changes.link_removed, ("broken-chain",)),
        "neighbours swapped": Mutation(order_changes.links_swapped, ("broken-chain",)),
        "wrong parent": Mutation(order_changes.link_wrong, ("broken-chain",)),
        "wrong parent next to an excuse": Mutation(order_changes.link_wrong_near_excuse, ALLOWED, _excusable),
    },
    "first": {
        "first event removed": Mutation(order_changes.first_removed, ("not-first",)),
        "first event moved behind": Mutation(order_changes.first_behind, ("not-first",)),
        "another event first": Mutation(order_changes.another_first, ("not-first",)),
        "second session": Mutation(order_changes.second_session, ("mixed-sessions",), lambda rule: bool(rule.key)),
    },
    "last": {
        "event after the last": Mutation(order_changes.event_after_last, ("after-last",)),
        "restart removed": Mutation(
            order_changes.restart_removed, ("after-last",), lambda rule: any(on.restarts for on in rule.after)
        ),
    },
    "counter": {
        "number missing": Mutation(order_changes.number_missing, ("miscounted",), _by_one),
        "first number missing": Mutation(
            order_changes.first_number_missing, ("miscounted",), lambda rule: _by_one(rule) and rule.begins is not None
        ),
        "number repeated": Mutation(order_changes.number_repeated, ("miscounted",), _by_one),
        "number falls": Mutation(order_changes.number_falls, ("miscounted",), lambda rule: not _by_one(rule)),
        "number wrong": Mutation(order_changes.number_wrong, ("miscounted",)),
        "beginning anew removed": Mutation(order_changes.anew_removed, ("miscounted",), _excusable),
    },
}


def mutations(rule: AnyRule) -> dict[str, Mutation]:
    """The changes that break a rule, by name."""
    kind = rule.check if isinstance(rule, Order) else type(rule).__name__.lower()
    return {name: mutation for name, mutation in MUTATIONS.get(kind, {}).items() if mutation.breaks(rule)}
