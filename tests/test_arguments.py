"""What makes no sense is refused before there is an event."""

import pytest
from session_events import Monitor, SessionMonitors, SettingsError, StateError, Validator
from session_events.copilot import DIALECT


@pytest.mark.parametrize("make", [Monitor, SessionMonitors, Validator])
@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"stream": "both"}, ValueError, "stream must be 'live', 'log' or None, not 'both'"),
        ({"limit": 0}, ValueError, "limit must be at least 1, not 0"),
        ({"limit": -1}, ValueError, "limit must be at least 1, not -1"),
        (
            {"deadlines": {"toll": 1}},
            SettingsError,
            'there is no rule "toll" that opens something; did you mean "tool"',
        ),
        ({"deadlines": {"tool": 0}}, SettingsError, "a deadline is a number of seconds above 0"),
    ],
)
def test_arguments_that_make_no_sense_are_refused_at_once(make, options, error, message):
    with pytest.raises(error, match=message):
        make(DIALECT, **options)


def test_a_state_with_a_limit_that_makes_no_sense_is_damaged():
    state = Monitor(DIALECT).snapshot()
    with pytest.raises(StateError, match="this state is damaged"):
        Monitor.restore({**state, "limit": 0}, DIALECT)
