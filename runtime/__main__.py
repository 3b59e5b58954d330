"""`python -m session_events` is the command `session-events`."""

from session_events.cli import main

main(prog_name="session-events")
