"""What `session-events sync` says: as text, or as JSON."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import Struct
from session_events.codegen.differences import Change
from session_events.codegen.naming import data_class, event_class
from session_events.codegen.places import Place, show
from session_events.codegen.rule_losses import NEEDED, Loss
from session_events.codegen.suggestions import Suggestion
from session_events.codegen.sync import Synchronised
from session_events.codegen.words import event_types, naming
from session_events.quote import printable, printable_json, quote

#: So many lines of a list are shown without `--all`.
_SHORT = 10


_REFUSED = (
    "Nothing was written: what is ours would be lost. --rename OLD=NEW says what something is called now, a rule",
    "can be mended in the schema before this is run, and --drop-lost lets go of the rest.",
)


class Outcome(Struct, frozen=True):
    """What came of a run.

    Attributes:
        schema: path of our schema.
        upstream: name of the upstream schema.
        before: our schema as it was.
        result: what was made of it.
        changes: whether that differs.
        written: whether it was written.
        refused: whether it was not written because something would be lost.
    """

    schema: str
    upstream: str
    before: dict[str, Any]
    result: Synchronised
    changes: bool
    written: bool
    refused: bool

    @property
    def versions(self) -> tuple[str, str]:
        """The version that our schema told, and the one it tells now."""
        old, new = (schema.get("x-dialect", {}).get("version", "") for schema in (self.before, self.result.schema))
        return old, new

    @property
    def outdated(self) -> list[str]:
        """The descriptions and rules whose words still name an event that has gone, or has another name now."""
        gone = event_types(self.before) - event_types(self.result.schema)
        return naming(self.result.schema, gone)


def as_text(outcome: Outcome, *, everything: bool) -> str:
    """The report for people: headings with a count, each with its first lines, or with all."""
    lines = [_headline(outcome)]
    for heading, items in _sections(outcome):
        shown = items if everything else items[:_SHORT]
        lines += [f"{heading}:", *(f"    {item}" for item in shown)]
        if len(shown) < len(items):
            lines.append(f"    … and {len(items) - len(shown)} more (--all)")
    if outcome.refused:
        lines += _REFUSED
    return "\n".join(map(printable, lines))


def as_json(outcome: Outcome) -> str:
    """The report for programs."""
    result = outcome.result
    old, new = outcome.versions
    report = {
        "schema": outcome.schema,
        "upstream": outcome.upstream,
        "version": {"old": old, "new": new},
        "changes": outcome.changes,
        "written": outcome.written,
        "events": {"new": result.new_events, "gone": result.gone_events},
        "places": {
            "new": [show(place) for place in result.differences.new],
            "gone": [show(place) for place in result.differences.gone],
            "changed": [
                {"place": show(change.place), "keyword": change.keyword, "old": change.old, "new": change.new}
                for change in result.differences.changes
            ],
        },
        "likely": result.likely,
        "undescribed": [show(place) for place in result.undescribed],
        "descriptions": {
            "moved": [{"from": show(old), "to": show(new)} for old, new in result.moved],
            "lost": [{"place": show(place), **words} for place, words in result.lost.items()],
            "outdated": outcome.outdated,
        },
        "rules": {
            "lost": [
                {"rule": loss.rule, "role": loss.role, "event": loss.event, "field": loss.field, "is_key": loss.is_key}
                for loss in result.losses
            ],
            "dropped": result.dropped,
            "suggested": [{"rule": one.rule, "evidence": one.evidence} for one in result.suggestions],
        },
    }
    lines = json.dumps(report, indent=2, ensure_ascii=False).encode(errors="backslashreplace").split(b"\n")
    return "\n".join(map(printable_json, lines))


def _headline(outcome: Outcome) -> str:
    if not outcome.changes:
        return f"{outcome.schema}: has the structure of {outcome.upstream} already"
    old, new = outcome.versions
    what = "written" if outcome.written else "not written" if outcome.refused else "would change"
    version = f", version {new} after {old}" if old != new else ""
    return f"{outcome.schema}: {what}, with the structure of {outcome.upstream}{version}"


def _sections(outcome: Outcome) -> Iterator[tuple[str, list[str]]]:
    """The headings of the report that have something below them."""
    result = outcome.result
    differing = result.differences
    events = {(name(event),) for event in result.new_events + result.gone_events for name in (event_class, data_class)}
    new, gone = ([show(place) for place in some if place not in events] for some in (differing.new, differing.gone))
    sections: list[tuple[str, int, list[str]]] = [
        ("New event types", len(result.new_events), [*result.new_events]),
        ("Event types that have gone", len(result.gone_events), [_guessed(one, result) for one in result.gone_events]),
        ("Other definitions and fields that are new", len(new), new),
        ("Other definitions and fields that have gone", len(gone), [_guessed(name, result) for name in gone]),
        ("Changes of what stays", len(differing.changes), [_change(change) for change in differing.changes]),
        (
            "Definitions and fields without a description",
            len(result.undescribed),
            _counted(result.undescribed, result.new_events),
        ),
        ("Rules that may hold for new events", len(result.suggestions), [*map(_suggestion, result.suggestions)]),
        ("Descriptions that followed what they describe", len(result.moved), _moves(result.moved)),
        ("Descriptions that no longer have a place", len(result.lost), _counted(result.lost, result.gone_events)),
        ("Words that name an event that has gone", len(outcome.outdated), outcome.outdated),
        ("What rules name and is not there any more", len(result.losses), _losses(result)),
    ]
    yield from ((f"{heading} ({total})", lines) for heading, total, lines in sections if lines)


def _guessed(name: str, result: Synchronised) -> str:
    likely = result.likely.get(name)
    return f"{name}; likely --rename {name}={likely}" if likely is not None else name


def _change(change: Change) -> str:
    if change.keyword == "required":
        return f"{show(change.place)}: {'required' if change.new else 'optional'} now"
    if change.keyword == "enum" and isinstance(change.old, list) and isinstance(change.new, list):
        more, fewer = (
            [f"{sign}{quote(value)}" for value in some if value not in others]
            for sign, some, others in (("+", change.new, change.old), ("-", change.old, change.new))
        )
        return f"{show(change.place)}: enum {' '.join(more + fewer)}"
    old, new = ("absent" if value is None else quote(value) for value in (change.old, change.new))
    return f"{show(change.place)}: {change.keyword} {old} to {new}"


def _counted(some: Iterable[Place], events: Iterable[str] = ()) -> list[str]:
    """How many places there are in each definition, or in each of these events; one alone by its name."""
    event_of = {name(event): event for event in events for name in (event_class, data_class)}
    groups: dict[str, list[Place]] = {}
    for place in some:
        groups.setdefault(event_of.get(place[0], place[0]), []).append(place)
    return [show(group[0]) if len(group) == 1 else f"{name}: {len(group)}" for name, group in groups.items()]


def _moves(moved: Iterable[tuple[Place, Place]]) -> list[str]:
    """How many descriptions moved from one definition to another."""
    counts = Counter((old[0], new[0]) for old, new in moved)
    return [f"{old} to {new}: {count}" for (old, new), count in counts.items()]


def _losses(result: Synchronised) -> list[str]:
    """Each loss, the gravest first; of a rule that cannot stand, only why it cannot."""
    told = [loss for loss in result.losses if loss.rule not in result.dropped or loss.role in NEEDED]
    told.sort(key=lambda loss: (loss.rule not in result.dropped, loss.role.startswith(("source", "examples/"))))
    return [
        f"{loss.rule}{' cannot stand' if loss.rule in result.dropped else ''}: {_loss(loss, result)}" for loss in told
    ]


def _loss(loss: Loss, result: Synchronised) -> str:
    if loss.field is None:
        what = f"{loss.event} has gone" if loss.role != "within" else f"the rule {loss.event} cannot stand"
        likely = result.likely.get(loss.event)
    else:
        what = str(loss)
        place = loss.event if loss.role == "source" else data_class(loss.event)
        likely = result.likely.get(f"{place}.{loss.field.removeprefix('data.')}")
    return f"{loss.role}: {what}" + (f"; likely it is {likely} now" if likely is not None else "")


def _suggestion(suggestion: Suggestion) -> str:
    rule = suggestion.rule
    roles = ", ".join(f"{role} {' | '.join(rule[role])}" for role in ("open", "close", "part", "whole") if role in rule)
    return f"{rule['kind']} {rule['id']}: {roles} ({'; '.join(suggestion.evidence)})"
