"""What all tests share."""

from pathlib import Path

import pytest

RECORDINGS = Path(__file__).parent / "recordings"


@pytest.fixture(scope="session")
def recordings() -> Path:
    """The folder of real recordings."""
    return RECORDINGS
