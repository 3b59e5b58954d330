"""Typed events, strict validation and stream rules for agent event streams.

import session_events
from session_events import copilot

for event in session_events.read("events.jsonl", copilot.DIALECT):
...
report = session_events.validate("events.jsonl", copilot.DIALECT)
"""

from session_events.compare import Column, Comparison, compare
from session_events.dialect import Dialect
from session_events.errors import DecodeError, FindingError, FramingError, RuleError, SchemaError, SessionEventsError
from session_events.findings import Code, Finding, Severity
from session_events.monitor import Monitor, OpenSpan
from session_events.reader import Record, encode, read, records, validate
from session_events.report import Report
from session_events.unknown import UnknownEvent
from session_events.verdict import Verdict

__all__ = [
    "Code",
    "Column",
    "Comparison",
    "DecodeError",
    "Dialect",
    "Finding",
    "FindingError",
    "FramingError",
    "Monitor",
    "OpenSpan",
    "Record",
    "Report",
    "RuleError",
    "SchemaError",
    "SessionEventsError",
    "Severity",
    "UnknownEvent",
    "Verdict",
    "compare",
    "encode",
    "read",
    "records",
    "validate",
]
