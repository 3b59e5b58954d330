"""Standard input, as a source of bytes."""

import io
import os
import sys
from contextlib import suppress
from typing import BinaryIO


def standard_input() -> BinaryIO:
    """Returns standard input for reading bytes, however many there are.

    Raises:
        OSError: it is closed.
    """
    if sys.stdin is None:
        raise OSError("standard input is closed")
    with suppress(io.UnsupportedOperation):  # a stand-in for standard input has no descriptor
        os.set_blocking(sys.stdin.fileno(), True)
    return sys.stdin.buffer
