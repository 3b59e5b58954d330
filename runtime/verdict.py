"""Verdicts: what became of everything that a rule asked of a stream."""

from msgspec import Struct


class Verdict(Struct, frozen=True):
    """What became of the obligations of one rule, so that "no findings" cannot mean "nothing was checked".

    Every obligation ends in one of four ways, so the four numbers add up to `checked`.

    Attributes:
        rule: id of the rule.
        checked: how many obligations there were: spans that were opened, events that were looked at,
            and events that should not have been there.
        satisfied: how many were met.
        violated: how many were not; each has a finding.
        excused: how many were not met, without fault.
        pending: how many were still open when a stream that is not seen to its end broke off.
        full: whether the table of past ids was full, so that the rule no longer knew the oldest.
    """

    rule: str
    checked: int
    satisfied: int
    violated: int
    excused: int
    pending: int
    full: bool = False

    def __add__(self, other: "Verdict") -> "Verdict":
        """What became of the obligations of the same rule in two streams."""
        return Verdict(
            self.rule,
            self.checked + other.checked,
            self.satisfied + other.satisfied,
            self.violated + other.violated,
            self.excused + other.excused,
            self.pending + other.pending,
            self.full or other.full,
        )
