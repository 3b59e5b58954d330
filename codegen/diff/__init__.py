"""Compares two schemas of one event stream, rules included."""

from session_events.codegen.diff.changes import Change, Difference, diff
from session_events.codegen.diff.found import listed
from session_events.codegen.diff.kinds import EFFECTS, LEVELS, STRICT, TOLERANT, Kind, Level, Reading
from session_events.codegen.diff.table import OF_RULES, TABLE

__all__ = [
    "EFFECTS",
    "LEVELS",
    "OF_RULES",
    "STRICT",
    "TABLE",
    "TOLERANT",
    "Change",
    "Difference",
    "Kind",
    "Level",
    "Reading",
    "diff",
    "listed",
]
