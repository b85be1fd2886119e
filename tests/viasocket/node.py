"""The platform's runtime, played by real Node with the real axios: nothing of it was written here."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

from tests.helpers import needs
from tests.waiting import HANG


class CodeFailed(Exception):
    """What the code threw."""


class Node:
    """A Node process that runs connection code; ends with the block that opened it."""

    async def __aenter__(self) -> Self:
        program = str(needs.JS / "platform-code.mjs")
        pipe = asyncio.subprocess.PIPE
        self._process = await asyncio.create_subprocess_exec(
            needs.node(), program, stdin=pipe, stdout=pipe, limit=2**24
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            await asyncio.wait_for(self._process.wait(), HANG)
        except TimeoutError:
            self._process.kill()
            await self._process.wait()

    async def run(self, source: str, auth_data: Mapping[str, Any], *, synchronous: bool = False) -> Any:
        """What the code returns.

        Raises:
            CodeFailed: it threw.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        asked = {"source": source, "authData": auth_data, "synchronous": synchronous}
        self._process.stdin.write(json.dumps(asked).encode() + b"\n")
        await self._process.stdin.drain()
        line = await asyncio.wait_for(self._process.stdout.readline(), HANG)
        answer = json.loads(line)
        if "error" in answer:
            raise CodeFailed(answer["error"])
        return answer["value"]
