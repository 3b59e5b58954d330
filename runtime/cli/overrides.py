"""What a configuration says of changes of a schema: another level for some of them, and why."""

import re
from collections.abc import Collection
from typing import Any, Literal

import msgspec
from msgspec import Struct
from session_events.errors import SettingsError
from session_events.policy import did_you_mean
from session_events.quote import printable, quote

_EXAMPLE = '{ kind = "value-added", where = "abort *", level = "info", reason = "we show what we do not know" }'


class Override(Struct, frozen=True, forbid_unknown_fields=True):
    """Another level for some changes. In `kind` and `where`, `*` stands for any text.

    Attributes:
        level: the level; `off` for a change that is not shown.
        reason: why; shown with the change.
        kind: the kinds of change.
        where: the places, as reports name them: `abort $.data.reason`, or `rule turn`.
    """

    level: Literal["breaking", "warning", "info", "off"]
    reason: str
    kind: str = "*"
    where: str = "*"

    def fits(self, kind: str, where: str) -> bool:
        """Whether it is about a change."""
        return _matches(self.kind, kind) and _matches(self.where, where)

    def check(self, kinds: Collection[str]) -> None:
        """Checks that there are such kinds.

        Raises:
            SettingsError: there are not.
        """
        if not any(_matches(self.kind, kind) for kind in kinds):
            raise SettingsError(f"there is no kind of change {quote(self.kind)}{did_you_mean(self.kind, kinds)}")


def read_overrides(value: Any) -> tuple[Override, ...]:
    """Reads what a configuration holds.

    Raises:
        SettingsError: it makes no sense; the text says which entry.
    """
    if not isinstance(value, list):
        raise SettingsError(f"must be a list of tables such as {_EXAMPLE}; got {quote(value)}")
    overrides = []
    for place, entry in enumerate(value):
        try:
            override = msgspec.convert(entry, Override)
        except msgspec.ValidationError as error:
            raise SettingsError(
                f"entry {place + 1}: {printable(str(error))}; expected one such as {_EXAMPLE}"
            ) from error
        if not override.reason.strip() or (override.kind, override.where) == ("*", "*"):
            missing = "a reason" if not override.reason.strip() else "a kind or a place"
            raise SettingsError(f"entry {place + 1}: needs {missing}; expected one such as {_EXAMPLE}")
        overrides.append(override)
    return tuple(overrides)


def _matches(pattern: str, text: str) -> bool:
    return re.fullmatch(".*".join(map(re.escape, pattern.split("*"))), text, re.DOTALL) is not None
