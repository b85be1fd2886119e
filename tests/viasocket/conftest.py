"""The scripted provider of the live run's tests: the exported code has to please the very same one."""

from tests.oauth.conftest import client, connect, events, person, provider, receiver

__all__ = ["client", "connect", "events", "person", "provider", "receiver"]
