"""What all tests of this room watch."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from tests.secrets.stores import HangingBackend
from tests.waiting import HANG


@pytest.fixture(autouse=True)
def _no_threads_left() -> Iterator[None]:
    """The thread of a password store ends when it has nothing to do."""
    yield
    for thread in threading.enumerate():
        if thread.name == "password store":
            thread.join(HANG)
            assert not thread.is_alive()


@pytest.fixture
def hanging() -> Iterator[HangingBackend]:
    """A store that hangs; released when the test is over, so that its thread ends."""
    backend = HangingBackend()
    yield backend
    backend.released.set()
