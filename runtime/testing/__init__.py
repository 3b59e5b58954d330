"""For the tests of programs that write or read streams: an assertion, recorders, and strategies.

from session_events.testing import assert_valid_stream

def test_the_log_is_sound(log_path):
    assert_valid_stream(log_path, "copilot")
"""

from session_events.testing.assertion import InvalidStreamError, Options, assert_valid_stream
from session_events.testing.generator.defects import defects
from session_events.testing.recorder import StreamRecorder, StreamRecorders
from session_events.testing.strategies import streams
from session_events.testing.tape import Item

__all__ = [
    "InvalidStreamError",
    "Item",
    "Options",
    "StreamRecorder",
    "StreamRecorders",
    "assert_valid_stream",
    "defects",
    "streams",
]
