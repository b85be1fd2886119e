"""The engine as the program sees it: calls that answer, or end with the process that computes too long or too much."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Mapping
from threading import Timer
from typing import Any

from connection_wizard import itself
from connection_wizard.engine.errors import CodeError, CodeNotRun
from connection_wizard.engine.libraries import CORE, bundle, spoken_of
from connection_wizard.words import say, seconds

MEMORY_BYTES = 256 * 1024 * 1024
"""As much as the platform is known to give to code."""
SLICE_SECONDS = 5.0
"""How long code may compute without waiting for anything."""
START_SECONDS = 30.0
"""How long the engine may take to start; a slow computer that starts other things takes some seconds."""


class EngineProcess:
    """One V8 with the platform's globals, in a process of its own. Its methods block: they are for a thread."""

    def __init__(self) -> None:
        """Raises:
        CodeNotRun: the process cannot be started.
        """
        self._too_long = False
        try:
            self._process = subprocess.Popen(
                itself.command(itself.ENGINE),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "TZ": "UTC"},  # as servers have it: code that writes local time writes theirs
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            raise _no_engine() from None

    def start(self) -> None:
        """Make an engine in it and wait until it can be called. Again, it makes a new one, for another code.

        Raises:
            CodeNotRun: there is no engine on this computer.
        """
        first = {"globals": bundle(CORE), "memory": MEMORY_BYTES}
        try:
            said = self._exchange(first, START_SECONDS)
        except CodeError:
            said = {}
        if not said.get("ready"):
            raise _no_engine()

    def begin(self, source: str, context: Mapping[str, Any], *, synchronous: bool) -> None:
        """Bring the libraries that the code speaks of, and bytes of chance, and begin to run it.

        Raises:
            CodeError: as `call`.
        """
        if libraries := [(name, bundle(name)) for name in spoken_of(source)]:
            self._exchange({"libraries": libraries}, START_SECONDS)
        self.call("begin", source, json.dumps(context), synchronous, os.urandom(32).hex())

    def call(self, name: str, *arguments: Any) -> str:
        """Call one of the functions of the bundle ``core``; what they take travels as JSON, never as code.

        Raises:
            CodeError: the code computed too long or too much, or broke what it runs in.
        """
        said = self._exchange([name, arguments], SLICE_SECONDS)
        if said.get("too_large"):
            raise CodeError(say("The code made more data than anybody can read."), say("It was stopped."))
        if "broken" in said:
            raise broken()
        return said.get("answer") or ""

    def end(self) -> None:
        """End the process, whatever it is doing; does not wait for it."""
        self._process.kill()

    def close(self) -> None:
        """End the process and wait until nothing of it is left."""
        self.end()
        self._process.communicate()

    def _exchange(self, what: Any, longest: float) -> Mapping[str, Any]:
        timer = Timer(longest, self._stop)
        timer.start()
        try:
            line = self._tell(json.dumps(what).encode() + b"\n")
        finally:
            timer.cancel()
        if line:
            said: Mapping[str, Any] = json.loads(line)
            return said
        if self._too_long:
            raise CodeError(
                say("The code computed for longer than {time}.", time=seconds(longest)),
                say("It was stopped."),
            )
        raise CodeError(say("The code used more memory than it may."), say("It was stopped."))

    def _tell(self, line: bytes) -> bytes:
        """Send a line and read one; nothing where the process ended."""
        if self._process.stdin is None or self._process.stdout is None:
            return b""
        try:
            self._process.stdin.write(line)
            self._process.stdin.flush()
            return self._process.stdout.readline()
        except (OSError, ValueError):  # the pipe broke, or was closed by who has enough
            return b""

    def _stop(self) -> None:
        self._too_long = True
        self._process.kill()


def _no_engine() -> CodeNotRun:
    return CodeNotRun(
        say("There is no engine to run code with on this computer."),
        say("All the rest works without it; test the code on the platform."),
    )


def broken() -> CodeError:
    """Code that changed the language itself until nothing works."""
    return CodeError(say("The code broke the engine that it runs in."), say("It was stopped."))
