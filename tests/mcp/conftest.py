"""The tools as a program has them: by the SDK's own client, beside the server or with one in a process of its own."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from connection_wizard.http.reach import Place
from connection_wizard.mcp.places import Places
from connection_wizard.mcp.running import Runner
from connection_wizard.mcp.tools import Desk
from connection_wizard.oauth.log_in import BrowserOpener
from connection_wizard.secrets.filing import SecretName
from connection_wizard.secrets.vault import SessionVault, Vault
from tests.helpers.needs import missing

ROOT = Path(__file__).parents[2]
SERVER = Path(__file__).with_name("serving.py")
SECRET = "TESTS_VAULT"
"""The variable with what the vault of a server's process holds."""


@pytest.fixture(autouse=True)
def sdk() -> None:
    """The SDK, whose client these tests are."""
    if find_spec("mcp") is None:
        missing(
            "the SDK of the Model Context Protocol is not installed: python3 packaging/bootstrap.py test installs it"
        )


async def nobody_opens(url: str) -> bool:
    """No browser."""
    raise AssertionError(url)


def desk_of(
    *folders: Path,
    allowed: frozenset[Place] = frozenset(),
    open_browser: BrowserOpener = nobody_opens,
    secrets: Mapping[SecretName, str] = MappingProxyType({}),
) -> Desk:
    """What a server works with."""

    async def vault() -> Vault:
        kept = SessionVault()
        for name, value in secrets.items():
            await kept.set(name, value)
        return kept

    places = Places(folders)
    return Desk(places, allowed, Runner(places, allowed, open_browser, vault), asyncio.Semaphore(2))


class Program:
    """A program that has the tools."""

    def __init__(self, client: Any) -> None:
        self.client = client
        self.progress: list[str] = []

    async def gets(self, tool: str, **arguments: Any) -> dict[str, Any]:
        """The answer of a tool that does what it is asked."""
        answer = await self.answer(tool, arguments)
        assert not answer.is_error, answer.content[0].text
        found: dict[str, Any] = answer.structured_content
        assert json.loads(answer.content[0].text) == found
        return found

    async def fails(self, tool: str, **arguments: Any) -> dict[str, Any]:
        """The error of a tool that does not."""
        answer = await self.answer(tool, arguments)
        assert answer.is_error
        assert answer.structured_content is None
        found: dict[str, Any] = json.loads(answer.content[0].text)["error"]
        assert found["message"]
        return found

    async def answer(self, tool: str, arguments: dict[str, Any]) -> Any:
        """What comes back, as the SDK has it."""

        async def heard(progress: float, total: float | None, message: str | None) -> None:
            self.progress.append(message or "")

        return await self.client.call_tool(tool, arguments, progress_callback=heard)


@asynccontextmanager
async def program(desk: Desk) -> AsyncIterator[Program]:
    """A program beside a server in this process."""
    from mcp.client.client import Client

    from connection_wizard.mcp.server import server_of

    async with Client(server_of(desk)) as client:
        yield Program(client)


@asynccontextmanager
async def program_apart(*arguments: str | Path, secret: str = "", browser: int = 0) -> AsyncIterator[Program]:
    """A program that starts a server, as programs do, with one secret in its vault."""
    from mcp.client.client import Client
    from mcp.client.stdio import StdioServerParameters, stdio_client

    environ = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(map(str, (ROOT / "app", ROOT))),
        SECRET: secret,
        "TESTS_BROWSER": str(browser),
    }
    words = [str(SERVER), "mcp", *map(str, arguments)]
    server = StdioServerParameters(command=sys.executable, args=words, env=environ)
    errors = sys.__stderr__  # what else it would take is whatever was there when it was loaded
    assert errors is not None
    async with Client(stdio_client(server, errors)) as client:
        yield Program(client)


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Writes a JSON document, or a text as it is, into the test's folder."""

    def to_file(content: object, name: str = "acme.connection.json") -> Path:
        path = tmp_path / name
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return path

    return to_file


def message(number: int, method: str, params: dict[str, Any]) -> bytes:
    """A message of the protocol, as a line."""
    return json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": params}).encode() + b"\n"


HELLO = (
    message(
        0,
        "initialize",
        {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}},
    ),
    json.dumps({"jsonrpc": "2.0", "method": "notifications/initialized"}).encode() + b"\n",
)


async def started(*arguments: str | Path, secret: str = "") -> asyncio.subprocess.Process:
    """A server's process, to be spoken to line by line."""
    return await asyncio.create_subprocess_exec(
        *(sys.executable, str(SERVER), "mcp", *map(str, arguments)),
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (ROOT / "app", ROOT))), SECRET: secret},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        limit=2**28,
    )
