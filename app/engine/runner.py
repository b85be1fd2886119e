"""Connection code in an engine of its own: no files, no processes, no network but our bridge, within time and memory.

The engine is V8 (mini-racer). Code that waits for an answer leaves its request in a list; we carry it out, if its host
is one of the connection's, and go on. So nothing of ours is ever called from inside the engine.
"""

from __future__ import annotations

import asyncio
import json
import secrets
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from threading import Lock
from typing import Any

from app.errors import WizardError
from app.http.messages import Exchange, HttpRequest
from app.resources import resource_text
from app.spec.paths import ROOT

MEMORY_BYTES = 256 * 1024 * 1024
"""As much as the platform is known to give to code."""
SLICE_SECONDS = 5.0
"""How long code may compute without waiting for anything."""
TOTAL_SECONDS = 60.0
MAX_REQUESTS = 20
_MISSING = "\0missing "

Send = Callable[[HttpRequest], Awaitable[Exchange]]


class CodeError(WizardError):
    """Code that threw, was stopped, or asked for what it may not have."""


class CodeNotRun(WizardError):
    """Code that needs something of the platform that the engine here does not have: nothing is known of it."""


@dataclass(frozen=True, slots=True)
class CodeResult:
    """What the code returned, as JSON, and how many requests it made."""

    value: Any
    requests: int


async def run_code(
    source: str, auth_data: Mapping[str, Any], send: Send, hosts: Sequence[str] | None, *, synchronous: bool = False
) -> CodeResult:
    """Run the body of a function.

    Args:
        source: as the platform stores it; for `synchronous` that of a plain function, otherwise of an async one.
        auth_data: what the code sees as ``context.authData``.
        send: carries out a request; whoever gives it keeps the record.
        hosts: domains or hosts that the code may talk to; None for a connection whose author let it talk to all.

    Raises:
        CodeError: it threw (its own words), took too long or too much, or asked for another host.
        CodeNotRun: it needs what the engine does not have, or there is no engine on this computer.
    """
    engine = await asyncio.to_thread(_Engine)
    try:
        return await _drive(engine, source, auth_data, send, hosts, synchronous=synchronous)
    finally:
        await asyncio.to_thread(engine.close)


async def _drive(
    engine: _Engine,
    source: str,
    auth_data: Mapping[str, Any],
    send: Send,
    hosts: Sequence[str] | None,
    *,
    synchronous: bool,
) -> CodeResult:
    end = time.monotonic() + TOTAL_SECONDS
    context = json.dumps({ROOT: auth_data})
    await asyncio.to_thread(engine.call, "start", source, context, synchronous)
    requests = 0
    while True:
        seen = json.loads(await asyncio.to_thread(engine.call, "look"))
        if seen["done"]:  # what it did not wait for does not matter
            return CodeResult(_value(seen), requests)
        if not seen["asked"]:
            raise CodeError("The code waits for something that never comes.", "Await requests only.")
        for item in seen["asked"]:
            if time.monotonic() > end:
                raise CodeError(f"The code took longer than {TOTAL_SECONDS:.0f} seconds.", "It was stopped.")
            if item["kind"] == "pause":
                await asyncio.sleep(min(item["what"] / 1000, max(0.0, end - time.monotonic())))
                answer: dict[str, Any] = {}
            else:
                requests += 1
                if requests > MAX_REQUESTS:
                    raise CodeError(f"The code sent more than {MAX_REQUESTS} requests.", "It was stopped.")
                answer = await _answer(item["what"], send, hosts)
            await asyncio.to_thread(engine.call, "answer", item["id"], json.dumps(answer))


def _value(seen: Mapping[str, Any]) -> Any:
    error = seen.get("error")
    if error is None:
        return json.loads(seen["value"])
    if _MISSING in error:
        name = error.partition(_MISSING)[2]
        raise CodeNotRun(
            f"The code uses “{name}”, which the platform has and this program has not.", "Test it on the platform."
        )
    raise CodeError(f"The code threw: {error}", "Its own words say why.")


async def _answer(asked: Mapping[str, Any], send: Send, hosts: Sequence[str] | None) -> dict[str, Any]:
    from app.http.addresses import BadAddress, parse

    try:
        host = parse(asked["url"]).host
    except BadAddress as reason:
        return {"failure": f"Invalid URL: {reason}", "code": "ERR_INVALID_URL"}
    if hosts is not None and not any(host == allowed or host.endswith(f".{allowed}") for allowed in hosts):
        raise CodeError(
            f"The code wanted to send a request to {host}, which is no host of this connection.",
            "Add its domain in step 10 if that is right.",
        )
    body = (asked["body"] or "").encode()
    headers = tuple((str(name), str(value)) for name, value in asked["headers"])
    exchange = await send(HttpRequest(asked["method"], asked["url"], headers, body))
    if exchange.response is None:
        said = exchange.failure.message if exchange.failure else "There was no answer."
        return {"failure": said, "code": "ERR_NETWORK"}
    response = exchange.response
    return {
        "status": response.status,
        "reason": "",
        "url": asked["url"],
        "headers": list(response.headers),
        "body": response.text(),
    }


class _Engine:
    """One V8 with the platform's globals; used by one run, and never from two threads at once."""

    def __init__(self) -> None:
        try:
            from py_mini_racer import MiniRacer
        except ImportError:
            raise CodeNotRun(
                "There is no engine to run code with on this computer.",
                "All the rest works without it; test the code on the platform.",
            ) from None
        self._one_at_a_time = Lock()
        self._racer = MiniRacer()
        self._racer.set_hard_memory_limit(MEMORY_BYTES)
        # A name that no code can guess: the bridge is for us alone
        self._bridge = f"bridge_{secrets.token_hex(16)}"
        globals_ = resource_text("engine/platform.js")
        self._racer.eval(f"const {self._bridge} = {globals_}; undefined", timeout_sec=SLICE_SECONDS)

    def call(self, name: str, *arguments: Any) -> Any:
        """Call one of the functions of ``platform.js``; what they take travels as JSON, never as code."""
        from py_mini_racer import JSOOMException, JSTimeoutException

        given = ", ".join(json.dumps(argument) for argument in arguments)
        try:
            with self._one_at_a_time:
                return self._racer.eval(f"{self._bridge}.{name}({given})", timeout_sec=SLICE_SECONDS)
        except JSTimeoutException:
            words = f"The code computed for longer than {SLICE_SECONDS:.0f} seconds."
            raise CodeError(words, "It was stopped.") from None
        except JSOOMException:
            raise CodeError("The code used more memory than it may.", "It was stopped.") from None

    def close(self) -> None:
        """Free the engine, once no call is under way and it has said what it has to say of one that was stopped."""
        with self._one_at_a_time:
            with suppress(Exception):
                self._racer.eval("0", timeout_sec=SLICE_SECONDS)
            self._racer.close()
