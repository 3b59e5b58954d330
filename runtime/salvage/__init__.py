"""Salvages damaged logs: says what is damaged, what is lost, and what can be saved; and saves it.

    from session_events import copilot, salvage

    diagnosis = salvage.diagnose("events.jsonl", copilot.DIALECT)  # changes nothing
    mended = salvage.mend("events.jsonl", copilot.DIALECT)  # writes events.jsonl.mended beside it

`Scanner` does the same for bytes from elsewhere, without I/O.
"""

from session_events.salvage.diagnosis import Diagnosis, diagnose
from session_events.salvage.kinds import KINDS, Damage, Kind
from session_events.salvage.mend import Mended, mend
from session_events.salvage.pieces import Piece, Scanned
from session_events.salvage.scanner import Scanner

__all__ = ["KINDS", "Damage", "Diagnosis", "Kind", "Mended", "Piece", "Scanned", "Scanner", "diagnose", "mend"]
