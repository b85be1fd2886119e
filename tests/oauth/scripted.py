"""A provider whose every answer is written in the test, a person with a browser, and specs for both."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

from connection_wizard.http.server import LoopbackServer, ServerRequest, ServerResponse
from connection_wizard.spec.model import ConnectionSpec

Reply = ServerResponse | Callable[[ServerRequest], ServerResponse | Awaitable[ServerResponse]]

CLIENT_ID = "client-1"
CLIENT_SECRET = "s3cr3t-of-the-client-Zq8"
CODE = "c0de-Hb61-of-the-callback"
ACCESS_TOKENS = ("at-first-9f27cc1e5ab1", "at-second-51c8ee90fd02", "at-third-c03be7718a6d")
REFRESH_TOKENS = ("rt-first-77ab0e2f9c34", "rt-second-1d5a66b0e9f8", "rt-third-9b20d4417c5e")
EPOCH = 1_800_000_000.0


def answer(body: Any, status: int = 200, **headers: str) -> ServerResponse:
    """JSON, or text as it is; headers as ``content_type="text/html"``."""
    text = body if isinstance(body, str) else json.dumps(body)
    named = {"content_type": "application/json"} | headers
    return ServerResponse(status, tuple((k.replace("_", "-"), v) for k, v in named.items()), text.encode())


def form_of(request: ServerRequest) -> dict[str, str]:
    """The fields of a form body, each there once."""
    pairs = parse_qsl(request.body.decode(), keep_blank_values=True, strict_parsing=bool(request.body))
    assert len(pairs) == len(dict(pairs)), f"a field is there twice: {pairs}"
    return dict(pairs)


def query_of(request: ServerRequest) -> dict[str, str]:
    """The parameters of a query, each there once."""
    pairs = parse_qsl(request.query, keep_blank_values=True)
    assert len(pairs) == len(dict(pairs)), f"a parameter is there twice: {pairs}"
    return dict(pairs)


class ScriptedProvider:
    """Answers each path with its answers in turn, the last one again and again; remembers every request."""

    def __init__(self) -> None:
        self.server = LoopbackServer(self._answer)
        self.requests: list[ServerRequest] = []
        self.holds: Callable[[], bool] = lambda: False
        """Whether a request gets no answer, now; `held` is set once one is held."""
        self.held = asyncio.Event()
        self._script: dict[str, list[Reply]] = {}

    @property
    def origin(self) -> str:
        return self.server.origin

    def on(self, path: str, *replies: Reply) -> None:
        """Write the answers of a path."""
        self._script[path] = list(replies)

    def to(self, path: str) -> list[ServerRequest]:
        """The requests that came to a path."""
        return [request for request in self.requests if request.path == path]

    async def _answer(self, request: ServerRequest) -> ServerResponse:
        self.requests.append(request)
        if self.holds():
            self.held.set()
            await asyncio.get_running_loop().create_future()
        replies = self._script.get(request.path)
        if not replies:
            return answer({"error": "nothing_here", "path": request.path}, 404)
        reply = replies.pop(0) if len(replies) > 1 else replies[0]
        if isinstance(reply, ServerResponse):
            return reply
        made = reply(request)
        return made if isinstance(made, ServerResponse) else await made

    def play_well(self) -> None:
        """A provider without faults: rotates refresh tokens, revokes, and lets revoked tokens in nowhere."""
        valid: set[str] = set()
        rotated = iter(zip(ACCESS_TOKENS, REFRESH_TOKENS, strict=True))

        def token(request: ServerRequest) -> ServerResponse:
            access, refresh = next(rotated)
            valid.add(access)
            body = {"access_token": access, "refresh_token": refresh, "token_type": "bearer", "expires_in": 3600}
            return answer(body | {"scope": "read write"})

        def me(request: ServerRequest) -> ServerResponse:
            given = (request.header("authorization") or "").removeprefix("Bearer ")
            if given not in valid:
                return answer({"error": "invalid_token", "error_description": "The token is no longer valid."}, 401)
            return answer({"profile": {"id": "u1", "real_name": "Ann Example"}})

        def revoke(request: ServerRequest) -> ServerResponse:
            valid.discard(form_of(request)["token"])
            return answer("", 200)

        self.on("/token", token)
        self.on("/me", me)
        self.on("/revoke", revoke)


@dataclass(frozen=True)
class Fetched:
    """What a browser got."""

    status: int
    headers: Mapping[str, str]
    text: str


async def fetch(
    url: str,
    method: str = "GET",
    body: str = "",
    *,
    host: str = "",
    address: str = "127.0.0.1",
    trusting: ssl.SSLContext | None = None,
) -> Fetched:
    """A request as a browser makes it, over a socket of its own; https with whom `trusting` believes."""
    parts = urlsplit(url)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    name = parts.hostname if trusting else None
    where = parts.hostname if "[" in url else address
    reader, writer = await asyncio.open_connection(where, parts.port, ssl=trusting, server_hostname=name)
    head = f"{method} {target} HTTP/1.1\r\nHost: {host or parts.netloc}\r\nConnection: close\r\n"
    if body:
        head += f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n"
    try:
        writer.write((head + "\r\n" + body).encode())
        data = await reader.read()
    finally:
        writer.close()
        await writer.wait_closed()
    top, _, text = data.partition(b"\r\n\r\n")
    lines = top.decode("latin-1").split("\r\n")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines[1:])}
    return Fetched(int(lines[0].split()[1]), headers, text.decode())


class Person:
    """Sits at the browser: takes the log-in address and comes back with an answer."""

    def __init__(self, **parameters: str) -> None:
        """``parameters`` of the answer, instead of code and state; ``STATE`` in one stands for ours."""
        self.parameters = parameters or {"code": CODE, "state": "STATE"}
        self.opened = ""
        self.pages: list[Fetched] = []

    @property
    def asked(self) -> dict[str, str]:
        """The parameters of the authorization request, each there once."""
        parts = urlsplit(self.opened)
        query = parts.fragment.partition("?")[2] if parts.fragment.startswith("/") else parts.query
        found = parse_qs(query, keep_blank_values=True)
        assert all(len(values) == 1 for values in found.values()), found
        return {name: values[0] for name, values in found.items()}

    async def open(self, url: str) -> bool:
        """The browser opener."""
        self.opened = url
        await self.come_back()
        return True

    async def come_back(self, **parameters: str) -> Fetched:
        """Follow the provider's redirect."""
        asked = self.asked
        given = parameters or self.parameters
        query = urlencode({name: asked["state"] if value == "STATE" else value for name, value in given.items()})
        self.pages.append(await fetch(f"{asked['redirect_uri']}?{query}"))
        return self.pages[-1]


def document(origin: str) -> dict[str, Any]:
    """A spec of an ordinary provider at an origin, as a document to be changed."""
    bearer = [{"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"}]
    return {
        "spec_version": 1,
        "name": "Acme CRM",
        "client": {"client_id": CLIENT_ID},
        "authorization": {"url": f"{origin}/authorize", "scopes": ["read", "write"]},
        "access_token": {"url": f"{origin}/token"},
        "refresh_token": {},
        "revoke_token": {"url": f"{origin}/revoke"},
        "test_call": {"url": f"{origin}/me", "headers": bearer},
        "connection_label": {},
    }


def spec_of(document: Mapping[str, Any]) -> ConnectionSpec:
    """The spec of a document."""
    return ConnectionSpec.model_validate_json(json.dumps(document))


def changed(document: dict[str, Any], **steps: Any) -> dict[str, Any]:
    """The document with keys of its steps changed: ``access_token={"method": "GET"}``; None takes a step out."""
    new = dict(document)
    for step, change in steps.items():
        if isinstance(change, dict) and isinstance(new.get(step), dict):
            new[step] = {**new[step], **change}
        elif change is None:
            del new[step]
        else:
            new[step] = change
    return new
