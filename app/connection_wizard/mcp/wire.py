"""The lines that come in, each bounded: what is no message is answered, where it can be, instead of being waited for.

Standard input is read in a thread that nobody waits for, so that the end of the program waits for nobody's line.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Final

LONGEST: Final = 16 * 1024 * 1024
"""Bytes of one message."""
UNREADABLE: Final = "connection-wizard/unreadable"
"""In place of the method of a message that cannot be read: no such method is known, and that is answered."""
_PIECE: Final = 65536
_WAITING: Final = 8
"""Messages that are read ahead."""
_ENDS: Final = 512
"""Bytes that are kept of each end of a message that is too long."""
_ID: Final = re.compile(rb'"id"\s*:\s*(\d{1,15}|"[\w.:-]{1,100}")\s*[,}]')


class Lines:
    """Messages as they come in on a descriptor, one a line, up to its end.

    Args:
        is_message: whether a line can be read.
    """

    def __init__(self, descriptor: int, is_message: Callable[[bytes], bool], longest: int = LONGEST) -> None:
        self._descriptor = descriptor
        self._is_message = is_message
        self._longest = longest
        self._came: asyncio.Queue[tuple[bytes, bool] | None] = asyncio.Queue()
        self._room = threading.Semaphore(_WAITING)
        self._started = False

    def __aiter__(self) -> Lines:
        return self

    async def __anext__(self) -> str:
        if not self._started:
            self._started = True
            loop = asyncio.get_running_loop()
            threading.Thread(target=self._read, args=(loop,), daemon=True, name="protocol").start()
        while (line := await self._came.get()) is not None:
            self._room.release()
            if (text := self._text(*line)) is not None:
                return text
        raise StopAsyncIteration

    def _text(self, line: bytes, cut: bool) -> str | None:
        if not line.strip():
            return None
        if not cut and self._is_message(line):
            return line.decode("utf-8", "replace")
        found = _ID.search(line[:_ENDS]) or _ID.search(line[-_ENDS:])
        if found is None:
            return None
        return json.dumps({"jsonrpc": "2.0", "id": json.loads(found[1]), "method": UNREADABLE})

    def _read(self, loop: asyncio.AbstractEventLoop) -> None:
        def bring(line: tuple[bytes, bool] | None) -> None:
            self._room.acquire()
            loop.call_soon_threadsafe(self._came.put_nowait, line)

        with suppress(RuntimeError, OSError):  # the loop is gone, or there is no input any more
            held, cut = bytearray(), False
            while piece := os.read(self._descriptor, _PIECE):
                for part in re.findall(rb"[^\n]*\n|[^\n]+", piece):
                    held += part
                    if len(held) > self._longest:  # of what is too long its two ends are kept, for its number
                        del held[_ENDS:-_ENDS]
                        cut = True
                    if part.endswith(b"\n"):
                        bring((bytes(held), cut))
                        held, cut = bytearray(), False
            if held:
                bring((bytes(held), cut))
            bring(None)
