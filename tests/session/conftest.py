"""The scripted provider of the live run's tests, and a network that nobody else is in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import respx

from tests.oauth.conftest import client, connect, events, impatient, person, provider, receiver

__all__ = ["client", "connect", "events", "impatient", "person", "provider", "receiver", "wire"]


@pytest.fixture
def wire() -> Iterator[respx.MockRouter]:
    """Nothing gets past the routes of a test."""
    with respx.mock(assert_all_called=False) as router:
        yield router
