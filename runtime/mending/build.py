"""Makes the events that are put in: out of what is open, as a rule says."""

from typing import Any
from uuid import UUID, uuid5

import msgspec
from msgspec import UNSET, Struct
from session_events.dialect import Dialect
from session_events.errors import SessionEventsError
from session_events.findings import Finding
from session_events.machines.getters import careful_getter
from session_events.mending.mender import Wanted
from session_events.mending.seen import plain
from session_events.rules import Origin, PutIn
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
        at_end: whether the stream has ended: nothing but what is put in comes after it.
    """

    before: Any
    last: Any
    number: int
    at_end: bool


class Builder:
    """Makes events of one dialect."""

    def __init__(self, dialect: Dialect[Any]) -> None:
        self._dialect = dialect
        self._id = dialect.attribute_of(dialect.envelope.id)

    def make(self, wanted: Wanted, put_in: PutIn, place: Place, finding: Finding) -> Any | None:
        """Makes an event; None if there is nothing to make it of.

        Args:
            wanted: what misses it.
            put_in: what to make.
            place: where it is put in.
            finding: why; the event carries it.
        """
        envelope, rule, agent = self._dialect.envelope, wanted.mender.machine.rule, wanted.agent
        document: dict[str, Any] = {envelope.type: type_name(put_in.event)}
        last_id = getattr(place.last, self._id, UNSET) if self._id else UNSET
        if envelope.id is not None:
            where = place.number if last_id is UNSET else last_id
            seed = f"{where} {rule.id} {wanted.scope} {wanted.span.key!r} {type_name(put_in.event)}"
            document[envelope.id] = str(uuid5(_NAMESPACE, seed))
        if envelope.parent is not None:
            document[envelope.parent] = last_id if isinstance(last_id, str) else None
        if envelope.agent is not None and agent is not None:
            document[envelope.agent] = agent
        for path, origins in put_in.fields:
            values = (self._value(origin, wanted, place) for origin in origins)
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

    def _value(self, origin: Origin, wanted: Wanted, place: Place) -> Any:
        rule, span = wanted.mender.machine.rule, wanted.span
        if origin.value is not UNSET:
            return origin.value
        if origin.key is not None:
            return span.key if len(rule.key) == 1 else span.key[origin.key]
        if origin.parts:
            return _joined(span.parts, stripped=getattr(rule, "compare", None) == "stripped-text")
        if origin.count:
            return str(wanted.mender.count(wanted.scope))
        if origin.seen is not None:
            return wanted.mender.seen(origin.seen, wanted.scope, span.key)
        if origin.number is not None:
            return _number(careful_getter(origin.number)(place.last), goes_on=place.at_end)
        for path, holder in ((origin.opener, span.opener), (origin.event, place.before), (origin.last, place.last)):
            if path is not None:
                return UNSET if holder is None else plain(careful_getter(path)(holder))
        return UNSET


def why_put_in(event: Any) -> Finding | None:
    """Returns the finding that says why mending has put in an event; None if the stream itself has it.

    Once the mended stream has been written, its bytes do not tell.
    """
    return next((finding for finding in getattr(event, "findings", ()) if finding.code == "mended"), None)


def _joined(parts: list[Any], *, stripped: bool) -> Any:
    if not parts or not all(isinstance(part, str) for part in parts):
        return UNSET
    together = "".join(parts)
    return together.strip() if stripped else together


def _number(last: Any, *, goes_on: bool) -> Any:
    """A number by which events are counted, given that of the last event."""
    return last + goes_on if isinstance(last, int) and not isinstance(last, bool) else UNSET


def _put(document: Any, path: str, value: Any) -> None:
    *folders, name = path.split(".")
    for folder in folders:
        document = document.setdefault(folder, {}) if isinstance(document, dict) else None
    if isinstance(document, dict):
        document[name] = value
