"""The command line as a person or CI uses it: a process of its own, beside a practice provider in this one."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from connection_wizard.practice.accounts import ACCOUNTS
from connection_wizard.practice.visitor import Visitor
from tests.helpers.visit import BROWSER
from tests.waiting import HANG

VISIT = f'"{sys.executable}" "{Path(__file__).parents[1] / "helpers" / "visit.py"}" %s'
ROOT = Path(__file__).parents[2]
WITHOUT = ROOT / "tests" / "helpers" / "users"


@dataclass(frozen=True)
class Done:
    """How a process ended."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Standard output as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]


Wizard = Callable[..., Coroutine[Any, Any, Done]]


def _without_slowness(err: str) -> str:
    """Standard error without asyncio's remarks on a slow machine, which ``-X dev`` brings with it."""
    lines = err.splitlines(keepends=True)
    return "".join(line for line in lines if not (line.startswith("Executing <") and " took " in line))


@asynccontextmanager
async def open_browser() -> AsyncIterator[int]:
    """A person's browser in this process, for ``visit.py``; gives its port."""
    visits: set[asyncio.Task[Any]] = set()

    async def visit(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if (task := asyncio.current_task()) is not None:
            visits.add(task)
        with closing(writer):
            account, _, address = (await reader.readline()).decode().strip().partition(" ")
            await Visitor(ACCOUNTS[int(account)]).visit(address)
            writer.write(b".")

    server = await asyncio.start_server(visit, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for task in visits:
            task.cancel()
        await asyncio.gather(*visits, return_exceptions=True)
        await server.wait_closed()


@pytest.fixture
def wizard(tmp_path: Path) -> Wizard:
    """Runs ``connection-wizard`` with arguments in an empty folder; ``secret`` goes to its standard input.

    ``encoding`` is what its terminal is said to have, "" leaves that to the program; ``environ`` is added.
    """

    async def run(
        *arguments: str | Path,
        secret: str = "",
        encoding: str = "utf-8",
        environ: Mapping[str, str] = MappingProxyType({}),
    ) -> Done:
        async with open_browser() as browser:
            return await ended(browser, arguments, secret, encoding, environ)

    async def ended(
        browser: int, arguments: tuple[str | Path, ...], secret: str, encoding: str, environ: Mapping[str, str]
    ) -> Done:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-X", "dev", "-W", "error", "-m", "connection_wizard", *map(str, arguments)),
            cwd=tmp_path,
            env={
                **os.environ,
                "PYTHONPATH": os.pathsep.join(
                    map(str, (WITHOUT, ROOT / "app", ROOT))
                ),  # the browsers of these tests, too
                "PYTHONMALLOC": "pymalloc",  # of what -X dev looks at, memory is nothing that Python code gets wrong
                **({"PYTHONIOENCODING": encoding} if encoding else {}),
                BROWSER: str(browser),
                **environ,
            },
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            async with asyncio.timeout(HANG):
                if process.stdin is not None:  # a run may end before it asks for the secret
                    process.stdin.write(secret.encode())
                    process.stdin.close()
                out, err = await process.communicate()
                if process.stdin is not None:  # Python before 3.11.5 tells of a reader that was gone by itself
                    with suppress(BrokenPipeError, ConnectionResetError):
                        await process.stdin.wait_closed()
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        assert process.returncode is not None
        done = Done(
            process.returncode, out.decode(encoding or "utf-8"), _without_slowness(err.decode(encoding or "utf-8"))
        )
        assert "Traceback" not in done.err, done.err
        return done

    return run


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Writes a JSON document, or a text as it is, into the test's folder."""

    def to_file(content: object, name: str = "spec.json") -> Path:
        path = tmp_path / name
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return path

    return to_file
