"""Errors: one base class, and below it one for each part that can fail."""

from typing import Any

from session_events.findings import FRAMING_RULE, SHAPE_RULE, Finding


class SessionEventsError(Exception):
    """Base class of all errors of this package."""


class FindingError(SessionEventsError):
    """A finding, raised. Its text is the finding's.

    Attributes:
        finding: what is wrong, and where.
        events: what a reader that raises this has read before, of the bytes that it was given; else none.
    """

    def __init__(self, finding: Finding) -> None:
        super().__init__(str(finding))
        self.finding = finding
        self.events: list[Any] = []


class FramingError(FindingError):
    """The bytes of a stream are damaged."""


class DecodeError(FindingError):
    """An event does not have the shape that the schema gives it."""


class RuleError(FindingError):
    """Events do not follow one another as a stream rule says."""


class SchemaError(SessionEventsError):
    """A schema cannot be read, or cannot be turned into bindings. The text says where."""


class SettingsError(SessionEventsError):
    """A policy, a configuration or a baseline cannot be read, or names what there is not. The text says where."""


class StateError(SessionEventsError):
    """A monitor's state is damaged, or is that of another dialect, version or set of rules. The text says which."""


def error_for(finding: Finding) -> FindingError:
    """Returns the error that a finding is raised as."""
    kinds: dict[str, type[FindingError]] = {SHAPE_RULE: DecodeError, FRAMING_RULE: FramingError}
    return kinds.get(finding.rule, RuleError)(finding)
