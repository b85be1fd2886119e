"""Calls that may block for ever, made without blocking the event loop or the end of the program.

An executor of the standard library does not do: the interpreter waits for its threads when it ends, and a password
store that hangs would keep the program alive. Here a daemon thread makes the calls one after the other, and ends when
there are none left.
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Callable
from typing import TypeVar

_T = TypeVar("_T")


class _Job:
    """One call: what to do, and the loop and future that wait for it."""

    __slots__ = ("_function", "_future", "_loop", "overdue")

    def __init__(self, function: Callable[[], object], loop: asyncio.AbstractEventLoop, future: asyncio.Future[object]):
        self._function = function
        self._loop = loop
        self._future = future
        self.overdue = False

    def run(self) -> None:
        """Make the call, unless nobody waits any more, and hand the outcome to the loop."""
        if self._future.cancelled():
            return
        result: object = None
        failure: Exception | None = None
        try:
            result = self._function()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is handed to the one who waits
            failure = error
        try:
            self._loop.call_soon_threadsafe(self._settle, result, failure)
        except RuntimeError:  # the loop was closed meanwhile: nobody waits any more
            return

    def _settle(self, result: object, failure: Exception | None) -> None:
        if self._future.done():
            return
        if failure is None:
            self._future.set_result(result)
        else:
            self._future.set_exception(failure)


class Worker:
    """Makes blocking calls in a thread, in the order they come; may be used from any thread and loop."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._jobs: deque[_Job] = deque()
        self._current: _Job | None = None
        self._running = False

    async def call(self, function: Callable[[], _T], timeout: float) -> _T:
        """What `function` returns or raises.

        Args:
            function: may block; is not called at all if the caller gives up before its turn.
            timeout: seconds to wait, those for the calls before it included.

        Raises:
            TimeoutError: no answer in time; at once while an earlier call is known to hang. A call that hangs cannot
                be stopped: if it ends after all, later calls work again.
        """
        loop = asyncio.get_running_loop()
        future: asyncio.Future[_T] = loop.create_future()
        job = _Job(function, loop, future)  # type: ignore[arg-type]  # a future of anything
        with self._lock:
            if self._current is not None and self._current.overdue:
                raise TimeoutError
            self._jobs.append(job)
            if not self._running:
                self._running = True
                threading.Thread(target=self._run, name="password store", daemon=True).start()
        try:
            async with asyncio.timeout(timeout):
                return await future
        except TimeoutError:
            with self._lock:  # a time-out that the call itself raised says nothing of the worker: it has ended
                if self._current is not None and future.cancelled():
                    self._current.overdue = True
            raise

    def _run(self) -> None:
        while True:
            with self._lock:
                if not self._jobs:
                    self._current = None
                    self._running = False
                    return
                self._current = self._jobs.popleft()
            self._current.run()
