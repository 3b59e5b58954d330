"""Stream rules as typed declarations: what the schema says under `x-stream`, with event classes for event types.

Generated modules hold these; `session_events.monitor` compiles them into handlers. The words are those of
`stream-rules.schema.json`, which explains each of them.
"""

from functools import cached_property
from hashlib import sha256
from typing import Any, Literal, TypeAlias

import msgspec
from msgspec import UNSET, Struct, structs
from session_events.findings import Severity
from session_events.structs import type_name

Scope: TypeAlias = Literal["agent", "session"]
Stream: TypeAlias = Literal["live", "log"]
Compare: TypeAlias = Literal["text", "stripped-text", "json"]
Check: TypeAlias = Literal["unique", "chain", "first", "last", "counter", "agree"]
Rises: TypeAlias = Literal["by-one", "never-falls"]

#: Says of a field that it must be there, or must not, whatever its value.
PRESENT = "<present>"
ABSENT = "<absent>"


class OneLessThan(Struct, frozen=True):
    """Says of a field that it must be one less than another: the last index of a count."""

    path: str


class OtherThan(Struct, frozen=True):
    """Says of a field that it must be there, and have none of these values."""

    values: tuple[Any, ...]


class On(Struct, frozen=True):
    """An event in some role of a rule, perhaps on a condition.

    Attributes:
        event: class of the event; None stands for any event.
        where: pairs of an attribute's path and the values it may have (or `PRESENT`, `ABSENT`, `OtherThan`,
            `OneLessThan`); with `each`, of an item's attributes.
        scope: `session` if the event speaks for all agents, `agent` if for its own alone.
        severity: severity of what this event brings to light, if not that of the rule.
        restarts: with `excused_by`: whether an assembly may begin anew after this event; with `after`:
            whether the stream goes on after it; with `said_by`: whether what was said before is void.
        key: paths of this event's key, where they are not those of the rule; with `until`, `excused_by`, `anew`
            and `paused_by`, it is about the span of this key alone.
        each: path of a list whose items stand for the event, one after the other: keys and texts are theirs.
            An empty `key` makes the item itself the key.
        optional: with `open`: whether what it opens may stay open.
    """

    event: type[Any] | None
    where: tuple[tuple[str, tuple[Any, ...]], ...] = ()
    scope: Scope = "agent"
    severity: Severity | None = None
    restarts: bool = False
    key: tuple[str, ...] | None = None
    each: str | None = None
    optional: bool = False


class Deadline(Struct, frozen=True, kw_only=True):
    """How long a span may stay open in a stream that is seen as it comes.

    Attributes:
        seconds: after how many seconds it counts as stalled.
        anew: events after which the time is counted anew.
        paused_by: events after which no time is counted until one of `anew`.
    """

    seconds: float
    anew: tuple[On, ...] = ()
    paused_by: tuple[On, ...] = ()


class Seen(Struct, frozen=True, kw_only=True):
    """Events that came while a span was open, and what is taken from them.

    Attributes:
        event: class of the events.
        path: path of an attribute.
        key: paths of their key, where they are not those of the rule; if there are none, they are of any key.
        every: path of an attribute that numbers them, if the attribute of each of them is meant, as a list in the
            order of these numbers, or as they came if it is empty; None for that of the latest alone.
    """

    event: type[Any]
    path: str
    key: tuple[str, ...] | None = None
    every: str | None = None


class Origin(Struct, frozen=True, kw_only=True):
    """Where a value of an event that is put in comes from: one of these.

    Attributes:
        key: which value of the span's key.
        parts: the texts of the span's parts, put together.
        opener: path of an attribute of the event that opened the span.
        event: path of an attribute of the event before which it is put in.
        last: path of an attribute of the event that came last.
        seen: an attribute of events that came while the span was open.
        number: path of the number by which events are counted: it goes on at the end of the stream, and is that of
            the event before it elsewhere.
        count: how many spans of the rule its agent has had, as text.
        value: the value itself.
    """

    key: int | None = None
    parts: bool = False
    opener: str | None = None
    event: str | None = None
    last: str | None = None
    seen: Seen | None = None
    number: str | None = None
    count: bool = False
    value: Any = UNSET


class PutIn(Struct, frozen=True, kw_only=True):
    """An event to put in where it is missing.

    Attributes:
        event: its class.
        fields: pairs of a JSON path and the origins of its value, of which the first that gives one counts; of none,
            it is an empty object.
    """

    event: type[Any]
    fields: tuple[tuple[str, tuple[Origin, ...]], ...]


class Repair(Struct, frozen=True, kw_only=True):
    """What to put in for a span that is not closed, or that was never opened.

    Attributes:
        close: the closer: of several, the first that can be made; none if it may not be made up. What was excused
            gets it, too, unless by an event with a key of its own: such a span waits, perhaps for a decision.
        open: the same of the opener, for streams that have none at all.
        before: the events before which the opener is missing: of a span of their key, or of any if they have none.
        until: events before which the closer is put in, beside those of the rule. With a key that is shorter than
            the rule's, it is about all spans whose keys begin with it.
        void_after: events that excuse, after which nothing is closed: what was open counts no more.
        opened_until: more such events for a span whose opener was put in.
    """

    close: tuple[PutIn, ...] = ()
    open: tuple[PutIn, ...] = ()
    before: tuple[On, ...] = ()
    until: tuple[On, ...] = ()
    void_after: tuple[On, ...] = ()
    opened_until: tuple[On, ...] = ()


class Rule(Struct, frozen=True, kw_only=True, dict=True):
    """What all kinds of rules have.

    Attributes:
        id: the rule's name.
        severity: severity of its findings.
        says: the rule in one sentence.
        source: where the schema, or a document, states it.
        key: paths of the attributes that tie the rule's events together.
        scope: whether events of different agents are kept apart.
        streams: the kinds of stream the rule is for.
    """

    id: str
    says: str
    source: str
    severity: Severity = "error"
    key: tuple[str, ...] = ()
    scope: Scope = "session"
    streams: tuple[Stream, ...] = ("live", "log")

    @cached_property
    def event_classes(self) -> frozenset[type[Any] | None]:
        """The classes of the events that have a role in the rule; None is among them if any event has."""
        holders: list[Struct] = [self, *filter(None, [getattr(self, "deadline", None)])]
        values = [getattr(holder, name) for holder in holders for name in holder.__struct_fields__]
        return frozenset(on.event for value in values if isinstance(value, tuple) for on in value if isinstance(on, On))


class SpanRule(Rule, frozen=True, kw_only=True):
    """A rule about something that is opened and has to be closed.

    Attributes:
        deadline: how long it may stay open; None for as long as it likes.
        until: events by which it must be closed.
        excused_by: events after which it may stay open without fault.
        renewed_by: events by which what is over, or may stay open, is forgotten.
        excused_when: pairs of an attribute's path and values of the opener: such a span may stay open.
        repair: what to put in where an event of the rule is missing; None if nothing.
    """

    deadline: Deadline | None = None
    until: tuple[On, ...] = ()
    excused_by: tuple[On, ...] = ()
    renewed_by: tuple[On, ...] = ()
    excused_when: tuple[tuple[str, tuple[Any, ...]], ...] = ()
    repair: Repair | None = None


class Bracket(SpanRule, frozen=True, kw_only=True):
    """Each `open` gets exactly one `close` with the same key.

    Attributes:
        open: events that open a span.
        close: events that close it.
        exclusive: whether only one span may be open in a scope, whatever its key.
        loose: whether several openers may wait for one closer, and a closer may come without an opener.
        implicit: whether a span is over without being closed by name: by any closer of its scope, and by the opener
            of another one.
    """

    open: tuple[On, ...]
    close: tuple[On, ...]
    exclusive: bool = False
    loose: bool = False
    implicit: bool = False


class Assembly(SpanRule, frozen=True, kw_only=True):
    """Each key that had a `part` gets exactly one `whole`.

    Attributes:
        start: events that announce the parts; may be absent.
        part: events that carry a part.
        whole: events that carry the whole; may come without any part.
        part_text: path of the part's text; None when nothing is compared.
        whole_text: path of the whole's text.
        compare: how the parts, put together, must agree with the whole.
        forgiven_by: events after which it is no fault that parts and whole differed, if none of `until` and
            `excused_by` came between. A difference is held back until then.
        reusable: whether a key may be used again after its whole.
        started: whether the first part must follow a start.
    """

    start: tuple[On, ...] = ()
    part: tuple[On, ...]
    whole: tuple[On, ...]
    part_text: str | None = None
    whole_text: str | None = None
    compare: Compare | None = None
    forgiven_by: tuple[On, ...] = ()
    reusable: bool = False
    started: bool = False


class Inside(Rule, frozen=True, kw_only=True):
    """Each `event` happens while a span of one of the rules `within` is open, in the same scope.

    Attributes:
        event: the events.
        within: ids of bracket rules.
        opener: pairs of an attribute's path and values, as in a condition, that the opener of the span must have.
        elsewhere: whether an event that names no agent may belong to a span of another, if that has the only one.
    """

    event: tuple[On, ...]
    within: tuple[str, ...]
    opener: tuple[tuple[str, tuple[Any, ...]], ...] = ()
    elsewhere: bool = False


class Refers(Rule, frozen=True, kw_only=True):
    """The key of each `event` was introduced by an earlier event.

    Attributes:
        event: the events that refer.
        introduced_by: the events that introduce.
        renewed_by: events by which what was introduced is forgotten.
    """

    event: tuple[On, ...]
    introduced_by: tuple[On, ...]
    renewed_by: tuple[On, ...] = ()


class Order(Rule, frozen=True, kw_only=True):
    """How events follow one another by an id, by a number or by their place.

    Attributes:
        check: `unique`, no two events have the same key; `chain`, the first path of the key is the id of
            the event before, the second the event's own; `first`, the stream begins with one of the
            events, and all of these have the same key; `last`, nothing comes after the event; `counter`, the
            numbers of the events of one key rise; `agree`, a field is what was said of its key.
        event: the events.
        before: with `first`: events that may come before.
        instead: with `first`: events that a stream may begin with instead; it is then seen from the middle.
        after: with `last`: events that may come after.
        value: with `counter`: path of the number; with `agree`: path of the field.
        rises: with `counter`: how it rises.
        begins: with `counter`: the first number of a key; None for any.
        repeated_by: with `counter`: events that may have the number of the event before them.
        excused_by: with `chain`: events around which the chain may break; with `counter`: events after which
            counting begins anew.
        said_by: with `agree`: events that say what the field is; the first of a key holds.
        default: with `agree`: what an event says that has no such field; UNSET if it then says nothing.
        renewed_by: with `unique` and `agree`: events by which all keys are forgotten.
    """

    check: Check
    event: tuple[On, ...]
    before: tuple[On, ...] = ()
    instead: tuple[On, ...] = ()
    after: tuple[On, ...] = ()
    value: str | None = None
    rises: Rises = "never-falls"
    begins: int | None = None
    repeated_by: tuple[On, ...] = ()
    excused_by: tuple[On, ...] = ()
    said_by: tuple[On, ...] = ()
    default: Any = UNSET
    renewed_by: tuple[On, ...] = ()


AnyRule: TypeAlias = Bracket | Assembly | Inside | Refers | Order


def hash_of(rules: tuple[AnyRule, ...]) -> str:
    """The SHA-256 of what some rules demand, whatever sentences say so."""
    demands = [(type(rule).__name__, structs.replace(rule, says="", source="")) for rule in rules]
    return sha256(msgspec.json.encode(demands, enc_hook=type_name)).hexdigest()
