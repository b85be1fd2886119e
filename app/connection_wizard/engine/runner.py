"""Connection code in an engine of its own: no files, no processes, no network but our bridge, within time and memory.

The engine is V8 (mini-racer), in a process of its own (`engine.process`). Code that waits for an answer leaves its
request in a list; we carry it out, if it may go where it is to go (`http.reach`), and go on. So nothing of ours is
ever called from inside the engine, and what comes out of it is believed in nothing.
"""

from __future__ import annotations

import asyncio
import json
import time
from base64 import b64decode, b64encode
from collections.abc import AsyncIterator, Awaitable, Mapping
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Protocol

from connection_wizard.addresses.reading import Address, read
from connection_wizard.engine.errors import CodeError, CodeNotRun, CodeThrew, HostRefused
from connection_wizard.engine.process import EngineProcess, broken
from connection_wizard.http.exchange import Exchange, FailureKind, HttpRequest
from connection_wizard.http.reach import REFUSALS, Reach
from connection_wizard.spec.paths import ROOT
from connection_wizard.strict_json import NotStrict, loads, whole_json
from connection_wizard.words import counted, say, seconds

TOTAL_SECONDS = 60.0
MAX_REQUESTS = 20
MAX_ANSWER_BYTES = 10 * 1024 * 1024
"""Of an answer's body, decoded; the platform cuts off what is more."""
MAX_WAITING = 1000
"""Requests and pauses that code may wait for at once."""
_CODES: Mapping[FailureKind, str] = {
    "refused": "ECONNREFUSED",
    "name_not_found": "ENOTFOUND",
    "connect_timeout": "ETIMEDOUT",
    "read_timeout": "ECONNABORTED",
    "total_timeout": "ECONNABORTED",
    "closed": "ECONNRESET",
    "too_many_redirects": "ERR_FR_TOO_MANY_REDIRECTS",
}
"""What Node and axios call a failure."""

__all__ = ["CodeError", "CodeNotRun", "CodeResult", "Send", "one_process", "run_code"]


class Send(Protocol):
    """Carries out a request of the code within its reach, as `HttpClient.send` does."""

    def __call__(self, request: HttpRequest, *, reach: Reach, follow: bool) -> Awaitable[Exchange]:
        """Send a request where `reach` allows it, following redirects or not; what came of it."""


@dataclass(frozen=True, slots=True)
class CodeResult:
    """What the code returned, as JSON, and how many requests it made."""

    value: Any
    requests: int


@dataclass(slots=True)
class _Waiting:
    """One thing that the code waits for: a request, or a pause that is over at `due`.

    Attributes:
        timeout: seconds after which the code wants no answer to the request any more; 0 is none.
    """

    id: int
    request: HttpRequest | None
    due: float
    follow: bool = True
    timeout: float = 0.0


async def run_code(
    source: str, auth_data: Mapping[str, Any], send: Send, reach: Reach, *, synchronous: bool = False
) -> CodeResult:
    """Run the body of a function.

    Args:
        source: as the platform stores it; for `synchronous` that of a plain function, otherwise of an async one.
        auth_data: what the code sees as ``context.authData``.
        send: carries out a request; whoever gives it keeps the record.
        reach: where it may send requests; anything else ends it, whatever it would make of a refusal.

    Raises:
        CodeError: it threw (its own words), took too long or too much, or wanted to reach what it may not.
        CodeNotRun: it needs what the engine does not have, or there is no engine on this computer.
    """
    kept = _KEPT.get()
    engine = await _started(kept)
    ended = False
    try:
        await asyncio.to_thread(engine.begin, source, {ROOT: auth_data}, synchronous=synchronous)
        result = await _drive(engine, send, reach)
        ended = True
    except (CodeThrew, CodeNotRun):
        ended = True
        raise
    else:
        return result
    finally:
        if ended and kept is not None and kept.engine is None:
            kept.engine = engine
        else:
            await _end(engine)


@dataclass(slots=True)
class _Kept:
    """The process that waits for the next code, if one does."""

    engine: EngineProcess | None = None


_KEPT: ContextVar[_Kept | None] = ContextVar("kept", default=None)


@asynccontextmanager
async def one_process() -> AsyncIterator[None]:
    """For codes of one connection that run one after the other: each has an engine of its own, in one process for all.

    The process takes most of the time of a start. It ends with the block, and where a code had to be stopped.
    """
    kept = _Kept()
    before = _KEPT.set(kept)
    try:
        yield
    finally:
        _KEPT.reset(before)
        if kept.engine is not None:
            await _end(kept.engine)


async def _started(kept: _Kept | None) -> EngineProcess:
    if kept is not None and (engine := kept.engine) is not None:
        kept.engine = None
        try:
            await asyncio.to_thread(engine.start)
        except BaseException as error:
            await _end(engine)
            if not isinstance(error, CodeNotRun):
                raise
        else:
            return engine
    engine = await asyncio.to_thread(EngineProcess)
    try:
        await asyncio.to_thread(engine.start)
    except BaseException:
        await _end(engine)
        raise
    return engine


async def _end(engine: EngineProcess) -> None:
    engine.end()
    await asyncio.to_thread(engine.close)


async def _drive(engine: EngineProcess, send: Send, reach: Reach) -> CodeResult:
    """Answer what the code waits for, one thing after the other, until it is done."""
    end = time.monotonic() + TOTAL_SECONDS
    waiting: list[_Waiting] = []
    requests = 0
    while True:
        seen = _read(await asyncio.to_thread(engine.call, "look"))
        if missing := seen.get("missing"):  # whatever the code made of it
            raise CodeNotRun(
                say("The code uses “{missing}”, which the platform has and this program has not.", missing=missing),
                say("Test it on the platform."),
            )
        if seen["done"]:  # what it did not wait for does not matter
            return CodeResult(_value(seen), requests)
        waiting += _asked(seen["asked"])
        if not waiting:
            raise CodeError(say("The code waits for something that never comes."), say("Await requests only."))
        if len(waiting) > MAX_WAITING:
            raise CodeError(
                counted(
                    "The code waits for more than {count} things at once.",
                    "The code waits for more than {count} thing at once.",
                    MAX_WAITING,
                    count=MAX_WAITING,
                ),
                say("It was stopped."),
            )
        now = time.monotonic()
        if now > end:
            raise CodeError(
                say("The code took longer than {time}.", time=seconds(TOTAL_SECONDS)),
                say("It was stopped."),
            )
        one = min(waiting, key=lambda item: item.due)
        waiting.remove(one)
        answer: dict[str, Any] = {}
        if one.request is None:
            await asyncio.sleep(max(0.0, min(one.due, end) - now))
        else:
            requests += 1
            if requests > MAX_REQUESTS:
                raise CodeError(
                    counted(
                        "The code sent more than {count} requests.",
                        "The code sent more than {count} request.",
                        MAX_REQUESTS,
                        count=MAX_REQUESTS,
                    ),
                    say("It was stopped."),
                )
            answer = await _answer(one.request, send, reach, one)
        await asyncio.to_thread(engine.call, "answer", one.id, json.dumps(answer))


def _read(text: str) -> dict[str, Any]:
    """What the engine says of the code. The code may have changed the language that says it."""
    try:
        seen = json.loads(text)
    except (ValueError, RecursionError):
        raise broken() from None
    if not isinstance(seen, dict) or not isinstance(seen.get("asked"), list) or not isinstance(seen.get("done"), bool):
        raise broken()
    return seen


def _asked(items: list[Any]) -> list[_Waiting]:
    now = time.monotonic()
    try:
        return [
            _Waiting(int(item["id"]), None, now + max(0.0, float(item["what"])) / 1000)
            if item["kind"] == "pause"
            else _Waiting(
                int(item["id"]),
                _request(item["what"]),
                0.0,
                item["what"]["follow"] is not False,
                float(item["what"]["timeout"] or 0) / 1000,
            )
            for item in items
        ]
    except (TypeError, ValueError, KeyError, OverflowError, AttributeError):
        raise broken() from None


def _request(asked: Mapping[str, Any]) -> HttpRequest:
    headers = tuple((str(name), str(value)) for name, value in asked["headers"])
    body = b64decode(str(asked["body"]))
    return HttpRequest(str(asked["method"]), str(asked["url"]), headers, body)


def _value(seen: Mapping[str, Any]) -> Any:
    if isinstance(error := seen.get("error"), str):
        raise CodeThrew(say("The code threw: {error}", error=error), say("Its own words say why."))
    try:
        # Half a character (a lone surrogate) is no text that could be sent or saved
        return loads(whole_json(seen["value"]), twice=[])
    except NotStrict as error:
        if error.broken:
            raise broken() from None
        words = say("What the code returned cannot be used: {what}.", what=error.what)
        raise CodeError(words, say("Return the parsed answer.")) from None
    except (ValueError, TypeError, KeyError):
        raise broken() from None


async def _answer(request: HttpRequest, send: Send, reach: Reach, waiting: _Waiting) -> dict[str, Any]:
    exchange = await send(request, reach=reach, follow=waiting.follow)
    if (failure := exchange.failure) is not None:
        if failure.kind in REFUSALS:
            found = read(request.url)
            raise HostRefused(found.host if isinstance(found, Address) else "", failure.message, failure.hint)
        if failure.kind == "bad_address":
            return {"failure": f"Invalid URL: {failure.hint}", "code": "ERR_INVALID_URL"}
        return {"failure": failure.message, "code": _CODES.get(failure.kind, "ERR_NETWORK")}
    if 0 < waiting.timeout < exchange.elapsed:
        return {"late": True}
    response = exchange.response
    if response is None:
        raise AssertionError("an exchange has an answer or a failure")
    return {
        "status": response.status,
        "reason": response.reason,
        "url": exchange.request.url,
        "headers": list(response.headers),
        "body": b64encode(response.body[:MAX_ANSWER_BYTES]).decode("ascii"),
    }
