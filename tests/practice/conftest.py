"""Practice providers on loopback, and an app to use them with."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Protocol

import pytest_asyncio

from connection_wizard.http.client import HttpClient, Limits
from connection_wizard.practice.provider import PracticeProvider
from tests.practice.apps import App, Clock
from tests.waiting import HANG, PATIENCE


class Practice(Protocol):
    """Start a provider with these faults; it ends with the test."""

    async def __call__(self, *faults: str, host: str = ..., client_secret: str | None = ...) -> App: ...


@pytest_asyncio.fixture
async def practice() -> AsyncIterator[Practice]:
    """Makes apps, each at a provider of its own."""
    async with AsyncExitStack() as stack:

        async def start(*faults: str, host: str = "127.0.0.1", client_secret: str | None = None) -> App:
            clock = Clock()
            provider = PracticeProvider(faults=faults, host=host, clock=clock, client_secret=client_secret)
            await stack.enter_async_context(provider)
            silent = any("hang" in fault for fault in faults)  # nobody waits for what never comes
            patience = PATIENCE if silent else HANG
            limits = Limits(read_timeout=patience, total_timeout=HANG, max_answer_bytes=1024 * 1024, max_redirects=0)
            return App(provider, await stack.enter_async_context(HttpClient(limits=limits)), clock)

        yield start


@pytest_asyncio.fixture
async def app(practice: Practice) -> App:
    """An app at an honest provider."""
    return await practice()
