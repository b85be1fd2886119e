"""The scripted provider of the live run's tests."""

from tests.oauth.conftest import client, connect, events, impatient, person, provider, receiver

__all__ = ["client", "connect", "events", "impatient", "person", "provider", "receiver"]
