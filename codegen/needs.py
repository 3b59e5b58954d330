"""What the events that a rule names must have, by the roles in which it names them."""

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct
from session_events.codegen.field_paths import at_path, has_path
from session_events.codegen.source import Source
from session_events.codegen.tree import Node

#: All words of a rule that name events.
ROLES = (
    "open",
    "close",
    "start",
    "part",
    "whole",
    "event",
    "introduced_by",
    "before",
    "instead",
    "after",
    "repeated_by",
    "until",
    "excused_by",
    "forgiven_by",
    "said_by",
    "renewed_by",
)

#: All words of a rule's deadline that name events.
DEADLINE_ROLES = ("anew", "paused_by")

#: All words of a rule's repair that name events.
REPAIR_ROLES = ("before", "until", "void_after", "opened_until")

#: Roles whose events need not have the rule's key.
KEYLESS = (
    "until",
    "excused_by",
    "forgiven_by",
    "before",
    "instead",
    "after",
    "repeated_by",
    "renewed_by",
    *DEADLINE_ROLES,
    "void_after",
    "opened_until",
)

#: The roles whose events hold a text, a number or a field of the rule.
TEXTS = {"part_text": ("part",), "whole_text": ("whole",), "value": ("event", "said_by")}

#: Of what is read for every event, the way must not be cut short: only its last field may be absent.
_READ_QUICKLY = tuple(TEXTS)

#: What can be a key: it can be looked up in a table.
_PLAIN = ("string", "integer", "number", "boolean", "null")


class Need(Struct, frozen=True):
    """A field that an event in some role of a rule must have.

    Attributes:
        word: the word of the rule, or of the event, that names the field.
        path: the field's path.
        each: path of the list in whose items the field stands; None if it stands in the event.
        where: the condition that the event, or the item, meets.
    """

    word: str
    path: str
    each: str | None = None
    where: Mapping[str, Any] = {}

    def is_met(self, source: Source, definition: str) -> bool:
        """Whether the events of a definition have the field; for a key, whether it can be read off every one."""
        node: Node | None = source.definitions[definition]
        if self.each is not None:
            listed = at_path(source, source.definitions[definition], self.each.split("."))
            node = None if listed is None or "items" not in listed else source.resolve(listed["items"])
        if node is None:
            return False
        steps = self.path.split(".")
        holder = source.definitions[definition] if self.word == "each" else node
        if self.word in _READ_QUICKLY and len(steps) > 1 and steps[0] not in holder.get("required", ()):
            return False
        if self.word == "each":
            return True
        kinds = {"value": ("integer", "number"), "key": _PLAIN}.get(self.word)
        return has_path(source, node, steps, is_key=self.word == "key", where=self.where, kinds=kinds)


def type_of(on: Any) -> str:
    """Returns the type of an event in some role of a rule; `*` stands for any."""
    return str(on if isinstance(on, str) else on["type"])


def roles_of(rule: Node) -> Iterator[tuple[str, list[Any]]]:
    """Yields the roles of a rule in their order, those of its deadline too, each with its events."""
    for holder, roles in ((rule, ROLES), (rule.get("deadline", {}), DEADLINE_ROLES)):
        yield from ((role, holder[role]) for role in roles if role in holder)


def needs(rule: Node, role: str, on: Any) -> Iterator[Need]:
    """Yields the fields that an event in a role of a rule must have."""
    event: Node = {"type": on} if isinstance(on, str) else on
    where: Node = event.get("where", {})
    each = event.get("each")
    if each is not None:
        yield Need("each", each, each)
    for path, value in where.items():
        yield Need("where", path, each, {other: where[other] for other in where if other != path})
        if isinstance(value, dict) and "one_less_than" in value:
            yield Need("where", value["one_less_than"], each, where)
    if role in ("open", "start", "part"):
        yield from (Need("excused_when", path, where=where) for path in rule.get("excused_when", ()))
    texts = [text for text, roles in TEXTS.items() if text in rule and role in roles]
    agreed = rule.get("check") == "agree"
    yield from (Need("agreed" if agreed else text, rule[text], each, where) for text in texts)
    if (role not in KEYLESS and not (role == "close" and rule.get("implicit"))) or "key" in event:
        keys = event["key"] if "key" in event else rule.get("key", ())
        yield from (Need("key", path, each, where) for path in keys)
