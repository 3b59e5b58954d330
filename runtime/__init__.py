"""Typed events, strict validation and stream rules for agent event streams.

import session_events
from session_events import copilot

for event in session_events.read("events.jsonl", copilot.DIALECT):
...
report = session_events.validate("events.jsonl", copilot.DIALECT)
"""

from session_events.async_reader import aread
from session_events.baseline import Baseline, read_baseline, write_baseline
from session_events.comparison import Column, Comparison, compare
from session_events.detection import Detection, detect
from session_events.dialect import Dialect
from session_events.encoding import encode
from session_events.errors import (
    DecodeError,
    FindingError,
    FramingError,
    RuleError,
    SchemaError,
    SessionEventsError,
    SettingsError,
    StateError,
)
from session_events.event_reader import EventReader
from session_events.findings import Code, Finding, Severity
from session_events.framing.sse_event import SseEvent
from session_events.kinds import Kind
from session_events.mending import Repairer, repair, why_put_in
from session_events.monitor import Monitor
from session_events.open_span import OpenSpan
from session_events.policy import Policy
from session_events.reader import read, records
from session_events.record_reader import Record, RecordReader
from session_events.report import Report
from session_events.schema_dialect import load_dialect
from session_events.sessions import SessionMonitors
from session_events.sse import SseDecoder
from session_events.unknown import UnknownEvent, UnknownObject
from session_events.validation import validate
from session_events.validator import Validator
from session_events.verdict import Verdict

__all__ = [
    "Baseline",
    "Code",
    "Column",
    "Comparison",
    "DecodeError",
    "Detection",
    "Dialect",
    "EventReader",
    "Finding",
    "FindingError",
    "FramingError",
    "Kind",
    "Monitor",
    "OpenSpan",
    "Policy",
    "Record",
    "RecordReader",
    "Repairer",
    "Report",
    "RuleError",
    "SchemaError",
    "SessionEventsError",
    "SessionMonitors",
    "SettingsError",
    "Severity",
    "SseDecoder",
    "SseEvent",
    "StateError",
    "UnknownEvent",
    "UnknownObject",
    "Validator",
    "Verdict",
    "aread",
    "compare",
    "detect",
    "encode",
    "load_dialect",
    "read",
    "read_baseline",
    "records",
    "repair",
    "validate",
    "why_put_in",
    "write_baseline",
]
