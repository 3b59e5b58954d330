"""Brings a new upstream schema into ours: its structure, with our words and our rules."""

import copy
from dataclasses import replace

from msgspec import Struct
from session_events.codegen.differences import Differences, differences
from session_events.codegen.likeness import likely_definition, likely_event, likely_field
from session_events.codegen.lower import lower_for_structs
from session_events.codegen.naming import data_class, event_class
from session_events.codegen.places import Definitions, Place
from session_events.codegen.rename import renamed_source
from session_events.codegen.rule_losses import Loss, fit
from session_events.codegen.source import make_source
from session_events.codegen.stream_checks import check_form_of_stream, check_stream
from session_events.codegen.suggestions import Suggestion, suggest
from session_events.codegen.tree import PREFIX, Node, target
from session_events.codegen.upstream import ROOT, take_over
from session_events.codegen.words import carry, undescribed


class Synchronised(Struct, frozen=True):
    """A schema with the structure of another, and what that changes.

    Attributes:
        schema: our schema with the new structure, without what was lost.
        new_events: event types that it did not have.
        gone_events: event types that it has no more.
        differences: what else of its structure differs.
        undescribed: definitions and fields without a description.
        moved: old and new place of the descriptions that followed a definition or a field to another name.
        lost: descriptions, and what else states no structure, that have no place any more, by where they stood.
        losses: what rules name and there is not any more.
        dropped: ids of the rules that say nothing without it.
        suggestions: rules that new events may keep.
        likely: the likely new name of an event, a definition or a `Definition.field` that has gone.
    """

    schema: Node
    new_events: tuple[str, ...]
    gone_events: tuple[str, ...]
    differences: Differences
    undescribed: tuple[Place, ...]
    moved: tuple[tuple[Place, Place], ...]
    lost: dict[Place, Node]
    losses: tuple[Loss, ...]
    dropped: tuple[str, ...]
    suggestions: tuple[Suggestion, ...]
    likely: dict[str, str]

    @property
    def loses(self) -> bool:
        """Whether a description, or what a rule names, has no place any more."""
        return bool(self.lost or self.losses)


def synchronise(
    ours: Node, upstream: Node, version: str | None = None, file: str = "session-events.schema.json"
) -> Synchronised:
    """Returns our schema with the structure of an upstream schema.

    Descriptions are kept by definition and field; what follows a renamed or moved definition, is moved. Rules are kept
    but for what they name and there is not any more. Everything else outside of `definitions` is kept as it is.

    Args:
        ours: our schema.
        upstream: the upstream schema; see `check_upstream`.
        version: version of the upstream schema; None to keep that of ours.
        file: name of the file of our schema.

    Raises:
        SchemaError: the rules in our schema are malformed, or the result cannot be bound.
    """
    check_form_of_stream(ours.get("x-stream", {}))
    old: Definitions = ours.get("definitions", {})
    new = take_over(upstream)
    old_events, new_events = _events(old, target(ours) or ROOT), _events(new, ROOT)
    carried = carry(old, new, [(old_events[one], new_events[one]) for one in old_events if one in new_events])
    kept = {key: copy.deepcopy(value) for key, value in ours.items() if key not in ("$ref", "definitions")}
    if version is not None:
        kept["x-dialect"] = {**kept.get("x-dialect", {}), "version": version}
    for rule in kept.get("x-stream", {}).get("rules", ()):
        rule["source"] = [renamed_source(entry, _renamed(carried.moved), {}) for entry in rule["source"]]
    schema: Node = {**kept, "$ref": f"{PREFIX}{ROOT}", "definitions": new}
    source = make_source(file, schema, "")
    fitted = fit(source.stream, source)
    if fitted.losses:
        schema["x-stream"] = fitted.stream
    source = replace(source, stream=fitted.stream)
    check_stream(source)
    lower_for_structs(source, "checked")
    added = {event for event in new_events if event not in old_events}
    gone = tuple(event for event in old_events if event not in new_events)
    differing = _without_moved(differences(_parts(old, ours), _parts(new, schema)), carried.moved)
    return Synchronised(
        schema=schema,
        new_events=tuple(event for event in new_events if event in added),
        gone_events=gone,
        differences=differing,
        undescribed=tuple(undescribed(new, new_events)),
        moved=carried.moved,
        lost=carried.lost,
        losses=fitted.losses,
        dropped=fitted.dropped,
        suggestions=suggest(source, added),
        likely=_likely(old, new, gone, added, differing),
    )


def _events(definitions: Definitions, root: str) -> dict[str, str]:
    """Name of each event's definition, by event type."""
    names = [target(member) for member in definitions.get(root, {}).get("anyOf", ())]
    return {definitions[name]["properties"]["type"]["const"]: name for name in names if name is not None}


def _parts(definitions: Definitions, schema: Node) -> Definitions:
    """Definitions without the union of all events."""
    return {name: node for name, node in definitions.items() if name != target(schema)}


def _renamed(moved: tuple[tuple[Place, Place], ...]) -> dict[str, str]:
    """The new name of each definition whose description went to another."""
    return {old[0]: new[0] for old, new in moved if len(old) == len(new) == 1}


def _without_moved(differing: Differences, moved: tuple[tuple[Place, Place], ...]) -> Differences:
    """Differences without the places that descriptions moved from and to: they are the same, by another name."""
    names = _renamed(moved)
    old = {one for one, _ in moved} | {(f"|{name}",) for name in names}
    new = {other for _, other in moved} | {(f"|{name}",) for name in names.values()}
    return Differences(
        tuple(place for place in differing.new if not {place, place[-1:]} & new),
        tuple(place for place in differing.gone if not {place, place[-1:]} & old),
        tuple(
            change
            for change in differing.changes
            if change.keyword != "$ref" or names.get(_referred(change.old)) != _referred(change.new)
        ),
    )


def _referred(reference: str | None) -> str:
    return (reference or "").removeprefix(PREFIX)


def _likely(
    old: Definitions, new: Definitions, gone_events: tuple[str, ...], new_events: set[str], differing: Differences
) -> dict[str, str]:
    """The likely new name of each event, definition and field that has gone, where there is one."""
    guesses = {event: likely_event(event, old, new, sorted(new_events)) for event in gone_events}
    of_events = {name for event in gone_events for name in (event_class(event), data_class(event))}
    for place in differing.gone:
        definition = place[0]
        if len(place) == 1 and definition not in of_events:
            guesses[definition] = likely_definition(definition, old, new)
        elif len(place) == 2 and place[1].startswith("."):
            field = likely_field(place[1][1:], old[definition], new[definition])
            guesses["".join(place)] = None if field is None else f"{definition}.{field}"
    return {name: guess for name, guess in guesses.items() if guess is not None}
