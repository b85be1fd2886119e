"""Every secret of a run is marked; nothing that the run leaves or tells may hold a mark, in any form it travels in."""

from __future__ import annotations

import base64
import io
import json
import logging
import re
from typing import Any
from urllib.parse import quote, quote_plus

import pytest

from connection_wizard.cli.run_output import JsonLines, PlainLines
from connection_wizard.http.client import HttpClient
from connection_wizard.http.server import ServerRequest, ServerResponse
from connection_wizard.oauth.events import LogInNeeded
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.session.dependencies import Dependencies
from connection_wizard.session.events import SessionEvent, Told
from connection_wizard.session.session import Session
from connection_wizard.spec import names
from connection_wizard.spec.draft import draft_of
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.terminal import Terminal
from tests.oauth.conftest import Connect
from tests.oauth.scripted import Person, ScriptedProvider, answer

CANARY = {
    "client secret": "canary/client+secret=Zq8 ü&",
    "code": "canary-code-0b1f/9+x=",
    "first access token": "canary.access.first~1",
    "second access token": "canary.access.second~2",
    "short-lived token": "canary.short.lived~0",
    "first refresh token": "canary-refresh-first/1",
    "second refresh token": "canary-refresh-second/2",
    "third access token": "canary.access.third~3",
    "third refresh token": "canary-refresh-third/3",
    "id token": "canary-id-token-under-its-name",
    "password field": "canary-pass\"word'<b>",
}


def forms_of(secret: str) -> set[str]:
    """How a secret may be written down on its way."""
    coded = secret.encode()
    written = {secret, quote(secret, safe=""), quote(secret), quote_plus(secret), json.dumps(secret)[1:-1]}
    written |= {json.dumps(secret, ensure_ascii=False)[1:-1], repr(secret)[1:-1], quote(quote_plus(secret))}
    for before in (b"", b"a", b"ab"):
        text = base64.b64encode(before + coded).decode().rstrip("=")
        written.add(text[4:-2] if before else text[:-2])
    return {form for form in written if len(form) >= 6}


def assert_clean(where: str, text: str, secrets: dict[str, str]) -> None:
    for name, secret in secrets.items():
        for form in forms_of(secret):
            assert form not in text, f"the {name} stands in {where}, written as {len(form)} characters"
    assert not re.search(r"canary", text), f"part of a secret stands in {where}"


def terminal(stream: io.StringIO) -> Terminal:
    """A terminal that a test can read."""
    return Terminal(lambda: stream)


def chatty(provider: ScriptedProvider) -> None:
    """A provider that repeats every secret it sees wherever it can, and revokes at once."""
    tokens = iter(
        [
            ("short-lived token", "first refresh token"),
            ("second access token", "second refresh token"),
            ("third access token", "third refresh token"),
        ]
    )
    revoked: list[str] = []

    def echo(request: ServerRequest) -> dict[str, Any]:
        body, authorization = request.body.decode(), request.header("authorization")
        return {"you": {"said": body, "asked": request.target, "and": authorization, "so": json.dumps({"b": body})}}

    def token(request: ServerRequest) -> ServerResponse:
        access, refresh = next(tokens)
        body = {
            "tok": CANARY[access],
            "refresh_token": CANARY[refresh],
            "id_token": CANARY["id token"],
            "scope": f"read {CANARY[access]}",
            "token_type": CANARY["client secret"],
        }
        return answer(body | echo(request), x_echo=quote(request.body))

    def long(request: ServerRequest) -> ServerResponse:
        return answer({"tok": CANARY["first access token"]} | echo(request))

    def me(request: ServerRequest) -> ServerResponse:
        if revoked:
            return answer({"error": f"{revoked} is {request.header('authorization')}"} | echo(request), 401)
        return answer({"id": 1, "email": CANARY["first refresh token"]} | echo(request))

    def revoke(request: ServerRequest) -> ServerResponse:
        revoked.append(request.target)
        return answer(echo(request))

    provider.on("/token", token)
    provider.on("/long", long)
    provider.on("/me", me)
    provider.on("/revoke", revoke)


def steps(origin: str) -> dict[str, Any]:
    mapping = {"access_token": "tok"}
    token = "${context.authData.accesstokencode.access_token}"
    return {
        "fields": [{"key": "password", "type": "password"}],
        "access_token": {
            "url": f"{origin}/token",
            "client_authentication": "client_secret_basic",
            "response": mapping,
            "follow_ups": [
                {
                    "purpose": "exchange",
                    "url": f"{origin}/long",
                    "client_authentication": "client_secret_post",
                    "body_format": "json",
                    "parameters": [
                        {"name": "old", "value": token},
                        {"name": "p", "value": "${context.authData.password}"},
                    ],
                    "response": mapping,
                }
            ],
        },
        "refresh_token": {"response": mapping},
        "revoke_token": {"method": "DELETE", "url": f"{origin}/revoke", "parameters_in": "query"},
        "test_call": {"url": f"{origin}/me", "headers": [{"name": "X-Odd", "value": f"tok {token}"}]},
    }


def session_of(
    spec: ConnectionSpec, client: HttpClient, receiver: LoopbackReceiver, person: Person, told: Told
) -> Session:
    """A session of this spec, with every secret of the canary."""

    async def secret(spec: ConnectionSpec, values: dict[str, str]) -> str:
        return CANARY["client secret"]

    draft = draft_of(spec)
    session = Session(lambda: draft, Dependencies(lambda: client, lambda spec: receiver, person.open, secret), told)
    session.inputs["password"] = CANARY["password field"]
    return session


@pytest.mark.asyncio
async def test_no_secret_of_a_run_is_ever_told(
    provider: ScriptedProvider,
    client: HttpClient,
    connect: Connect,
    receiver: LoopbackReceiver,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    chatty(provider)
    person = Person(code=CANARY["code"], state="STATE", extra=CANARY["client secret"])
    events: list[SessionEvent] = []
    sentences, lines = io.StringIO(), io.StringIO()
    outputs = PlainLines(terminal(sentences)), JsonLines(terminal(lines))

    def emit(event: SessionEvent) -> None:
        events.append(event)
        for output in outputs:
            output.tell(event)

    session = session_of(connect(**steps(provider.origin)).spec, client, receiver, person, emit)
    for output in outputs:
        output.watch(session)
    proof = await session.prove()
    connection = session.connection
    assert connection is not None

    assert proof.passed, proof.as_text()
    assert {leg.verdict for leg in proof.legs} == {"proved"}
    secrets = CANARY | {"code verifier": connection.values.text(names.CODE_VERIFIER)}
    assert any(secrets["code verifier"] in request.body.decode() for request in provider.requests)

    assert_clean("what is printed for people", sentences.getvalue(), secrets)
    assert_clean("the JSON lines", lines.getvalue(), secrets)
    assert_clean("the proof", json.dumps(proof.as_json(), ensure_ascii=False), secrets)
    assert_clean("the proof as text", proof.as_text(), secrets)
    assert_clean("the log", caplog.text, secrets)
    assert_clean("a repr of an event", repr([e for e in events if not isinstance(e, LogInNeeded)]), secrets)
    assert_clean("a repr of the connection", repr([connection, connection.values, connection.redactor]), secrets)
    for number, exchange in enumerate(connection.exchanges):
        assert_clean(f"the repr of exchange {number}", repr(exchange), secrets)


@pytest.mark.asyncio
@pytest.mark.parametrize("failing", ["/token", "/long", "/me", "/revoke"])
async def test_nor_in_any_failure(
    failing: str, provider: ScriptedProvider, client: HttpClient, connect: Connect, receiver: LoopbackReceiver
) -> None:
    chatty(provider)

    def repeat(request: ServerRequest) -> ServerResponse:
        said = f"{request.body.decode()} {request.target} {request.header('authorization')} {request.header('x-odd')}"
        return answer({"error": said, "error_description": said * 3, "tok": CANARY["short-lived token"]}, 400)

    provider.on(failing, repeat)
    lines = io.StringIO()
    output = JsonLines(terminal(lines))
    person = Person(code=CANARY["code"], state="STATE")
    session = session_of(connect(**steps(provider.origin)).spec, client, receiver, person, output.tell)
    output.watch(session)
    proof = await session.prove()
    assert not proof.passed
    assert_clean("the JSON lines", lines.getvalue(), CANARY)
    assert_clean("the proof", json.dumps(proof.as_json(), ensure_ascii=False) + proof.as_text(), CANARY)
