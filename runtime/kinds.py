"""Kinds of findings: what stays the same when a stream is recorded once more."""

import re

from msgspec import Struct
from session_events.findings import Finding

_INDEX = re.compile(r"\[\d+\]")


class Kind(Struct, frozen=True):
    """What findings have in common that come from the same cause. Ids, lines and places in lists are left out.

    Attributes:
        rule: id of the rule that was broken, or `shape` or `framing`.
        code: what kind of fault it is.
        event_type: type of the event; None when it has none.
        path: JSON path of the value, with `[*]` for any place in a list; None when it is the event as a whole.
    """

    rule: str
    code: str
    event_type: str | None = None
    path: str | None = None

    def __str__(self) -> str:
        """The kind as a message names it; nothing in it is escaped."""
        where = " ".join(part for part in (self.event_type, self.path) if part is not None)
        return f"{self.rule}/{self.code}{where and f' of {where}'}"


def kind_of(finding: Finding) -> Kind:
    """Returns the kind of a finding."""
    path = None if finding.path is None else _INDEX.sub("[*]", finding.path)
    return Kind(finding.rule, finding.code, finding.event_type, path)
