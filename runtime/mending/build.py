"""Makes the events that are put in: out of what is open, as a rule says."""

from typing import Any
from uuid import UUID, uuid5

import msgspec
from msgspec import UNSET, Struct
from session_events.dialect import Dialect
from session_events.errors import SessionEventsError
from session_events.findings import Finding
from session_events.machines.getters import careful_getter
from session_events.machines.span import Span
from session_events.rules import Origin, PutIn, SpanRule
from session_events.structs import type_name
from session_events.unknown import partial_class

#: What the ids of events that are put in are derived in: the same stream gives the same ids.
_NAMESPACE = UUID("5e55104e-7e57-5e55-8104-6d656e646564")


class Place(Struct, frozen=True):
    """Where an event is put in.

    Attributes:
        before: the event before which it is; None at the end of the stream.
        last: the event after which it is; None at the beginning.
        number: how many events there are before it, those that were put in included.
    """

    before: Any
    last: Any
    number: int


class Builder:
    """Makes events of one dialect."""

    def __init__(self, dialect: Dialect[Any]) -> None:
        self._dialect = dialect
        self._id = dialect.attribute_of(dialect.envelope.id)

    def make(
        self, rule: SpanRule, put_in: PutIn, span: Span, agent: Any, count: int, place: Place, finding: Finding
    ) -> Any | None:
        """Makes an event; None if there is nothing to make it of.

        Args:
            rule: the rule that misses it.
            put_in: what to make.
            span: the span that it closes or opens.
            agent: the agent that it is of; UNSET for the root agent.
            count: how many spans of the rule that agent has had.
            place: where it is put in.
            finding: why; the event carries it.
        """
        envelope = self._dialect.envelope
        document: dict[str, Any] = {envelope.type: type_name(put_in.event)}
        last_id = getattr(place.last, self._id, UNSET) if self._id else UNSET
        if envelope.id is not None:
            where = place.number if last_id is UNSET else last_id
            seed = f"{where} {rule.id} {agent} {span.key!r} {type_name(put_in.event)}"
            document[envelope.id] = str(uuid5(_NAMESPACE, seed))
        if envelope.parent is not None:
            document[envelope.parent] = last_id if isinstance(last_id, str) else None
        if envelope.agent is not None and isinstance(agent, str):
            document[envelope.agent] = agent
        for path, origins in put_in.fields:
            values = (self._value(origin, rule, span, count, place) for origin in origins)
            value = next((value for value in values if value is not UNSET), UNSET) if origins else {}
            if value is not UNSET:
                _put(document, path, value)
        raw = msgspec.json.encode(document)
        try:
            event = self._dialect.decode(raw)
        except SessionEventsError:
            return None
        fields = {name: getattr(event, name) for name in event.__struct_fields__}
        return partial_class(type(event))(**fields, raw=raw, findings=(finding,))

    def _value(self, origin: Origin, rule: SpanRule, span: Span, count: int, place: Place) -> Any:
        if origin.value is not UNSET:
            return origin.value
        if origin.key is not None:
            return span.key if len(rule.key) == 1 else span.key[origin.key]
        if origin.parts:
            return _joined(span.parts, stripped=getattr(rule, "compare", None) == "stripped-text")
        if origin.count:
            return str(count)
        for path, holder in ((origin.opener, span.opener), (origin.event, place.before), (origin.last, place.last)):
            if path is not None:
                return UNSET if holder is None else _plain(careful_getter(path)(holder))
        return UNSET


def _joined(parts: list[Any], *, stripped: bool) -> Any:
    if not parts or not all(isinstance(part, str) for part in parts):
        return UNSET
    together = "".join(parts)
    return together.strip() if stripped else together


def _plain(value: Any) -> Any:
    return value if value is UNSET else msgspec.to_builtins(value)


def _put(document: dict[str, Any], path: str, value: Any) -> None:
    *folders, name = path.split(".")
    for folder in folders:
        document = document.setdefault(folder, {})
    document[name] = value
