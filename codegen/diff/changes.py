"""What has changed between two schemas, and what that means."""

from collections.abc import Iterable, Iterator

from msgspec import Struct
from session_events.codegen.diff.events import Events
from session_events.codegen.diff.found import Found
from session_events.codegen.diff.kinds import LEVELS, STRICT, TOLERANT, Kind, Level, Reading
from session_events.codegen.diff.rules import compare_rules
from session_events.codegen.diff.schema import EventSchema
from session_events.codegen.diff.table import TABLE
from session_events.codegen.diff.ties import Ties
from session_events.codegen.tree import Node
from session_events.errors import SchemaError
from session_events.quote import cut, printable


class Change(Struct, frozen=True):
    """One change.

    Attributes:
        kind: its kind; `TABLE` says what that means.
        level: how grave it is.
        where: the event and the JSON path in it, or the rule, as a message and a configuration name it.
        message: what happened.
        event: type of the event; the new one, if it has been renamed. None for a change of a rule.
        path: JSON path in the event; None for the event as a whole.
        rule: id of the rule; None for a change of an event.
        old, new: what was and what is, as text; empty where there is no such thing.
        certainty: how sure it is that this is a renaming, from 0 to 1; None where nothing was guessed.
        ties: ids of the stream rules that count on the event, or on the field.
        reason: why a configuration gives it another level; None if none does.
    """

    kind: str
    level: Level
    where: str
    message: str
    event: str | None = None
    path: str | None = None
    rule: str | None = None
    old: str = ""
    new: str = ""
    certainty: float | None = None
    ties: tuple[str, ...] = ()
    reason: str | None = None


class Difference(Struct, frozen=True):
    """All that has changed, the gravest first."""

    changes: tuple[Change, ...]

    def count(self, level: Level) -> int:
        """How many changes are of a level."""
        return sum(change.level == level for change in self.changes)

    @property
    def backward(self) -> Reading:
        """What comes of logs that were written under the old schema, at worst, with the new bindings."""
        return _worst(kind.backward for kind in self._kinds())

    @property
    def forward(self) -> Reading:
        """What comes of streams that are written under the new schema, at worst, with the old bindings."""
        return _worst(kind.forward for kind in self._kinds())

    def _kinds(self) -> Iterator[Kind]:
        return (TABLE[change.kind] for change in self.changes)


def diff(
    old: object,
    new: object,
    rules: Node | None = None,
    names: tuple[str, str] = ("the old schema", "the new schema"),
) -> Difference:
    """Compares two schemas of one event stream.

    Args:
        old: the older schema, as read from JSON.
        new: the newer one.
        rules: stream rules, as under `x-stream`, that changes of events are held against if neither schema has any.
        names: how messages name the two.

    Raises:
        SchemaError: one of them is no schema of events, or they are too different to be told apart.
    """
    before, after = _read(old, names[0]), _read(new, names[1])
    try:
        return Difference(tuple(sorted(_changes(before, after, rules or {}), key=_rank)))
    except RecursionError as error:
        raise SchemaError("schemas are nested too deeply in one another") from error


def _read(schema: object, name: str) -> EventSchema:
    try:
        return EventSchema(schema)
    except SchemaError as error:
        raise SchemaError(f"{name}: {error}") from None
    except RecursionError as error:
        raise SchemaError(f"{name}: schemas are nested too deeply in one another") from error


def _changes(old: EventSchema, new: EventSchema, rules: Node) -> Iterator[Change]:
    events = Events(old, new)
    found = list(events.compare())
    streams = [schema.stream for schema in (old, new) if schema.stream] or [rules]
    ties = Ties(streams)
    renamed_classes: set[Found] = set()
    for event, change in found:
        if change.kind == "class-renamed":
            name = change._replace(path="")
            if name in renamed_classes:
                continue  # the first place where the definition is used says it for all
            renamed_classes.add(name)
        names = {event, events.renamed.get(event, event)}
        yield _change(change, event=event, ties=ties.of(names, change.path))
    if old.stream and new.stream:  # a schema without `x-stream` says nothing of rules, not that there are none
        for rule, change in compare_rules(old.stream, new.stream, events.renamed):
            yield _change(change, rule=rule)


def _change(found: Found, *, event: str | None = None, rule: str | None = None, ties: tuple[str, ...] = ()) -> Change:
    kind = TABLE[found.kind]
    message = kind.says.format(old=found.old, new=found.new)
    if found.certainty is not None:
        message += f" ({found.certainty:.0%} sure)"
    path = f"${found.path}" if found.path else None
    where = " ".join(printable(cut(part)) for part in (event, path) if part) if event else f"rule {rule or '*'}"
    return Change(
        kind=found.kind,
        level=kind.level,
        where=where,
        message=message,
        event=event,
        path=path,
        rule=rule,
        old=found.old,
        new=found.new,
        certainty=found.certainty,
        ties=ties,
    )


def _rank(change: Change) -> tuple[int, int]:
    return LEVELS.index(change.level), _PLACES[change.kind]


_PLACES = {name: place for place, name in enumerate(TABLE)}


def _worst(readings: Iterable[Reading]) -> Reading:
    """The worst of what readings can come to; `STRICT` and `TOLERANT` list that from good to bad."""
    strict, tolerant = list(STRICT), list(TOLERANT)
    worst = Reading("accepted", "whole")
    for reading in readings:
        worst = Reading(
            max(worst.strict, reading.strict, key=strict.index),
            max(worst.tolerant, reading.tolerant, key=tolerant.index),
        )
    return worst
