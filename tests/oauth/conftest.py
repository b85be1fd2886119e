"""A scripted provider on loopback, a client, and live connections for the tests of connection_wizard.oauth."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
import pytest_asyncio

from connection_wizard.http.client import HttpClient, Limits
from connection_wizard.oauth.connection import LiveConnection
from connection_wizard.oauth.events import Emit, Event
from connection_wizard.oauth.permission import Permission
from connection_wizard.oauth.receivers import LoopbackReceiver
from tests.oauth.scripted import CLIENT_SECRET, EPOCH, Person, ScriptedProvider, changed, document, spec_of


@pytest_asyncio.fixture
async def provider() -> AsyncIterator[ScriptedProvider]:
    """A provider that has no answers yet."""
    scripted = ScriptedProvider()
    async with scripted.server:
        yield scripted


@pytest_asyncio.fixture
async def client() -> AsyncIterator[HttpClient]:
    """A client that takes small answers only."""
    async with HttpClient(limits=Limits(max_answer_bytes=200_000)) as client:
        yield client


@pytest_asyncio.fixture
async def impatient() -> AsyncIterator[HttpClient]:
    """A client that waits for nothing; against servers that never answer alone."""
    async with HttpClient(limits=Limits(read_timeout=0.05)) as client:
        yield client


@pytest_asyncio.fixture
async def receiver() -> AsyncIterator[LoopbackReceiver]:
    """A receiver on a free port, closed at the end."""
    receiver = LoopbackReceiver()
    yield receiver
    await receiver.close()


@pytest.fixture
def person() -> Person:
    """Somebody who approves at once."""
    return Person()


@pytest.fixture
def events() -> list[Event]:
    """Everything that connections of the test told."""
    return []


Connect = Callable[..., LiveConnection]


@pytest.fixture
def connect(provider: ScriptedProvider, client: HttpClient, events: list[Event]) -> Connect:
    """Makes a connection to the provider; its spec is the ordinary one with changes."""

    def make(
        inputs: Mapping[str, str] | None = None,
        client_secret: str = CLIENT_SECRET,
        emit: Emit = events.append,
        http: HttpClient = client,
        permission: Permission | None = None,
        **steps: Any,
    ) -> LiveConnection:
        return LiveConnection(
            spec_of(changed(document(provider.origin), **steps)),
            http,
            inputs=inputs or {},
            client_secret=client_secret,
            emit=emit,
            permission=permission,
            now=lambda: datetime.fromtimestamp(EPOCH, UTC),
        )

    return make
