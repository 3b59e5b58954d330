"""Tells events from other JSON, by what a dialect knows of them: the tag, the ids, and the fields that all have."""

from typing import Any

import msgspec
from msgspec import Struct
from session_events.dialect import Dialect
from session_events.quote import cut
from session_events.salvage.walk import Walk
from session_events.shapes import fields_of

#: What decoding raises for what is no event.
_REJECTED = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)


class Peek(Struct):
    """What is read of every event.

    Attributes:
        type: its type.
        id: its id; None if it has none.
        parent: id of the event before; None if it has none.
    """

    type: str
    id: Any = None
    parent: Any = None


class Recogniser:
    """Knows the events of one dialect."""

    def __init__(self, dialect: Dialect[Any]) -> None:
        """Args: what the events are."""
        envelope = dialect.envelope
        names = {"type": envelope.type, "id": envelope.id, "parent": envelope.parent}
        fields: list[Any] = [
            ("type", str),
            *((name, Any, None) for name in ("id", "parent") if names[name] is not None),
        ]
        rename = {name: field for name, field in names.items() if field is not None}
        peek: Any = msgspec.defstruct("Peeked", fields, bases=(_Nothing,), rename=rename, kw_only=True)
        self._decode = msgspec.json.Decoder(peek).decode
        self._tag = envelope.type.encode()
        self._id = None if envelope.id is None else envelope.id.encode()
        required = [_required(event_class) for event_class in dialect.event_types.values()]
        self._fields = frozenset.intersection(*required) - {self._tag} if required else frozenset[bytes]()
        self._wanted = self._fields | ({self._id} if self._id is not None else set())
        self._types = frozenset(name.encode() for name in dialect.event_types)
        self._families = tuple(name[:-1] for name in self._types if name.endswith(b"*"))

    def peek(self, line: bytes) -> Peek | None:
        """Reads a line that should be one event; None if it is not. Whether it is UTF-8 is not looked at."""
        try:
            found = self._decode(line)
        except _REJECTED:
            return None
        return found  # type: ignore[no-any-return]  # it has what a Peek has

    def walk(self, *, tracked: bool = False, deepest: int | None = None) -> Walk:
        """Begins a walk through what may be an event; see `Walk` for the arguments."""
        return Walk(self._tag, self._wanted, tracked=tracked, deepest=deepest)

    def has_id(self, walk: Walk) -> bool:
        """Whether an event that has been walked through has an id."""
        return self._id is not None and self._id in walk.names

    def is_event(self, walk: Walk) -> bool:
        """Whether an object that has been walked through is an event, even if it stands in the middle of something.

        Objects in events may have a tag too. It needs all fields that every event must have; where there are none but
        the tag, its type must be known.
        """
        if walk.tag is None:
            return False
        if self._fields:
            return self._fields <= walk.names
        return walk.tag in self._types or walk.tag.startswith(self._families)


def type_of(walk: Walk) -> str | None:
    """The type that an event states, as far as it was walked through."""
    return None if walk.tag is None else cut(walk.tag.decode("utf-8", "replace"))


class _Nothing(Struct):
    id: Any = None
    parent: Any = None


def _required(event_class: type[Struct]) -> frozenset[bytes]:
    return frozenset(field.encode_name.encode() for field in fields_of(event_class) if field.required)
