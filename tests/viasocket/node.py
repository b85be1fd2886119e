"""The platform's runtime, played by real Node with the real axios: nothing of it was written here."""

from __future__ import annotations

import asyncio
import atexit
import json
import os
import subprocess
from collections.abc import Mapping
from types import TracebackType
from typing import Any, ClassVar, Self

from tests.helpers import needs
from tests.waiting import HANG


class CodeFailed(Exception):
    """What the code threw: words, and a status where the error has one."""

    def __init__(self, words: str, status: int | None = None) -> None:
        super().__init__(words)
        self.status = status


class Node:
    """Node as it runs connection code; for the block that opened it.

    A process is lent to one block after the other: each code has a context of its own in it (``platform-code.mjs``),
    and to start one takes ten times as long as to run it. One that was left in the middle is not lent again.
    """

    _idle: ClassVar[list[subprocess.Popen[bytes]]] = []

    async def __aenter__(self) -> Self:
        self._process = self._idle.pop() if self._idle else started()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self._idle.append(self._process)
        else:
            ended(self._process)

    async def run(self, source: str, auth_data: Mapping[str, Any], *, synchronous: bool = False) -> Any:
        """What the code returns.

        Raises:
            CodeFailed: it threw.
        """
        asked = {"source": source, "authData": auth_data, "synchronous": synchronous}
        try:
            async with asyncio.timeout(HANG):
                line = await asyncio.to_thread(self._ask, json.dumps(asked).encode() + b"\n")
        except TimeoutError:
            self._process.kill()  # who reads from it would never end
            raise
        answer = json.loads(line)
        if "error" in answer:
            raise CodeFailed(answer["error"], answer["status"])
        return answer["value"]

    def _ask(self, line: bytes) -> bytes:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(line)
        self._process.stdin.flush()
        return self._process.stdout.readline()


def started() -> subprocess.Popen[bytes]:
    """A process, which ends with this one at the latest."""
    command = [needs.node_with_libraries(), str(needs.JS / "platform-code.mjs")]
    in_utc = {**os.environ, "TZ": "UTC"}
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=in_utc)
    atexit.register(ended, process)
    return process


def ended(process: subprocess.Popen[bytes]) -> None:
    """End a process, whatever it works on. May be called again."""
    process.kill()
    process.communicate()
