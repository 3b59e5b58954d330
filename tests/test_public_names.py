"""What is public is found by its name, and by one thing of that name alone."""

from importlib.util import find_spec

import pytest
import session_events


@pytest.mark.parametrize("name", session_events.__all__)
def test_no_module_is_hidden_by_what_has_its_name(name):
    assert hasattr(session_events, name)
    assert find_spec(f"session_events.{name}") is None, "`import session_events.NAME as other` would give no module"
