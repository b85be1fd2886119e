"""Plays a report: two servers on loopback that answer as it says, and a person with a browser who approves."""

from __future__ import annotations

import base64
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self
from urllib.parse import parse_qsl, urlencode, urlsplit

from connection_wizard.diagnosis.diagnose import diagnose_pasted
from connection_wizard.diagnosis.model import Background, Diagnosis
from connection_wizard.http.client import HttpClient
from connection_wizard.http.server import LoopbackServer, ServerRequest, ServerResponse
from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.oauth.proof import Proof
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.session.dependencies import Dependencies
from connection_wizard.session.session import Session
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.model import ConnectionSpec
from tests.oauth.leaving import LeavingPerson
from tests.oauth.scripted import fetch
from tests.reports.collection import Report, with_addresses
from tests.waiting import AGES, at_once

CODE = "c0de-4c1b"


@dataclass(slots=True)
class Played:
    """What came of one run.

    Attributes:
        proof: None where an error page was pasted.
        failed: the first leg that failed.
        diagnosis: of that, or of the page.
    """

    draft: Draft
    proof: Proof | None = None
    failed: LegResult | None = None
    diagnosis: Diagnosis | None = None


class Stage:
    """The servers of a report; `async with` opens them."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.a = LoopbackServer(lambda request: self._answer("A", request))
        self.b = LoopbackServer(lambda request: self._answer("B", request))
        self.draft = Draft({})
        self.session: Session | None = None
        self.person: LeavingPerson | None = None
        self._calls: Counter[int] = Counter()

    async def __aenter__(self) -> Self:
        await self.a.start()
        await self.b.start()
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.a.close()
        await self.b.close()

    @property
    def document(self) -> dict[str, Any]:
        """The spec as that person had it."""
        return self.report.spec(self.a.origin, self.b.origin)

    def begin(self, draft: Draft) -> None:
        """Another run, with this draft: calls are counted anew."""
        self.draft = draft
        self._calls.clear()

    def returns(self, url: str) -> dict[str, str]:
        """The parameters with which the browser comes back from this authorization request."""
        server, asked = self.report.server, dict(parse_qsl(urlsplit(url).query))
        state = {"state": asked.get("state", "")}
        callback = dict(with_addresses(server.get("callback", {}), self.a.origin, self.b.origin))
        if "callback_unless" in server:
            content = all(
                _holds(asked.get(name.partition(".")[2]), sign) for name, sign in server["callback_unless"].items()
            )
            return {"code": CODE, **state} if content else {**callback, **state}
        return {"code": CODE, **callback, **state}

    async def _answer(self, port: str, request: ServerRequest) -> ServerResponse:
        for number, route in enumerate(self.report.server.get("routes", [])):
            if (route.get("port", "A"), route["method"], route["path"]) != (port, request.method, request.path):
                continue
            if not all(_holds(_part(request, name), sign) for name, sign in route.get("when", {}).items()):
                continue
            self._calls[number] += 1
            if "nth" in route and self._calls[number] != route["nth"]:
                continue
            return self._made(route)
        return ServerResponse(404, (("Content-Type", "text/plain"),), b"Not Found")

    def _made(self, route: Mapping[str, Any]) -> ServerResponse:
        body = with_addresses(route.get("body", ""), self.a.origin, self.b.origin)
        headers = dict(with_addresses(route.get("headers", {}), self.a.origin, self.b.origin))
        if not any(name.lower() == "content-type" for name in headers):
            headers["Content-Type"] = "text/html" if isinstance(body, str) else "application/json"
        text = body if isinstance(body, str) else json.dumps(body)
        return ServerResponse(route.get("status", 200), tuple(headers.items()), text.encode())


def _part(request: ServerRequest, name: str) -> str | None:
    where, _, key = name.partition(".")
    if where == "header":
        return request.header(key)
    if where == "query":
        return dict(parse_qsl(request.query, keep_blank_values=True)).get(key)
    if where == "basic":
        scheme, _, encoded = (request.header("authorization") or "").partition(" ")
        return base64.b64decode(encoded).decode() if scheme == "Basic" else None
    text = request.body.decode()
    if "json" in (request.header("content-type") or ""):
        value = json.loads(text or "{}").get(key)
        return value if value is None or isinstance(value, str) else json.dumps(value)
    return dict(parse_qsl(text, keep_blank_values=True)).get(key)


def _holds(value: str | None, sign: str) -> bool:
    if sign in ("present", "absent"):
        return (value is not None) is (sign == "present")
    if value is None:
        return False
    match sign[0]:
        case "^":
            return value.startswith(sign[1:])
        case "~":
            return sign[1:] in value
    return value == sign[1:]


async def play(stage: Stage, client: HttpClient, draft: Draft) -> Played:
    """One whole run with this draft."""
    stage.begin(draft)
    if stage.session is None:
        stage.session = _session(stage, client)
        stage.session.inputs |= stage.report.data.get("fields", {})
    session = stage.session
    proof = await session.prove()
    failed = next((result for result in session.results.values() if result.verdict == "failed"), None)
    return Played(draft, proof, failed, session.trouble.found[failed.leg] if failed else None)


def _session(stage: Stage, client: HttpClient) -> Session:
    async def browser(url: str) -> bool:
        redirect_uri = dict(parse_qsl(urlsplit(url).query))["redirect_uri"]
        if stage.report.server.get("hop"):  # the page in between has a code of its own, at an address of its own
            await fetch(f"{stage.b.origin}/broker?code=other&state=other")
        await fetch(f"{redirect_uri}?{urlencode(stage.returns(url))}")
        return True

    def receiver(spec: ConnectionSpec) -> LeavingPerson:
        loopback = LoopbackReceiver(host=spec.live_redirect.host, path=spec.live_redirect.path)
        stage.person = LeavingPerson(loopback, browser)
        return stage.person

    async def visit(url: str) -> bool:
        assert stage.person is not None
        return await stage.person.visit(url)

    async def secret(spec: ConnectionSpec, inputs: dict[str, str]) -> str:
        return stage.report.secret

    dependencies = Dependencies(lambda: client, receiver, visit, secret, log_in=AGES, pause=at_once)
    return Session(lambda: stage.draft, dependencies, lambda event: None)


def paste(report: Report) -> Played:
    """The words of an error page that never came back."""
    draft = Draft(report.spec())
    background = Background("http://localhost:8765/callback")
    return Played(draft, diagnosis=diagnose_pasted(report.data["page"], draft, background=background))
