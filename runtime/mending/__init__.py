"""Mends streams: puts in the events that the rules miss, as the rules themselves say.

for event in session_events.repair(session_events.read("events.jsonl", copilot.DIALECT), copilot.DIALECT):
...
"""

from session_events.mending.build import why_put_in
from session_events.mending.repair import Repairer, repair

__all__ = ["Repairer", "repair", "why_put_in"]
