"""What a provider can do to whoever asks it, at every door: the answer ends in a verdict, and nothing else comes of it.

Whatever it says, no second server hears of it, nothing that nobody asked for is believed, nothing of an answer becomes
part of a request, and what is told of it plays no tricks. How much memory and time it may take: `test_hostile_bounds`.
"""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple

import pytest
import trustme

from connection_wizard.errors import WizardError
from connection_wizard.http.client import HttpClient, Limits
from connection_wizard.oauth.legs import LEGS, Leg
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.publishing.platform import Platform
from connection_wizard.session.dependencies import Dependencies
from connection_wizard.session.discovering import discover
from connection_wizard.session.registering import register
from connection_wizard.session.session import Session
from connection_wizard.sources.understood import applied
from connection_wizard.spec.draft import NEW_CONNECTION, draft_of
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.visible import visible
from tests.by_day import in_turn
from tests.counted import Counted
from tests.helpers.hostile import tricks_in
from tests.helpers.lies import FORGED, LIES, TLS_LIES, Certificate, HostileServer, Lie
from tests.oauth.scripted import CLIENT_SECRET, Person, ScriptedProvider, changed, document, spec_of
from tests.waiting import HANG, at_once

pytestmark = pytest.mark.asyncio

LIMITS = Limits(max_answer_bytes=200_000)
IMPATIENT = Limits(read_timeout=0.2, total_timeout=0.5, max_answer_bytes=200_000)
"""Against what has no end; who is busy gives up a little early, which changes nothing of what is asked here."""
MOST_REQUESTS = 24
"""To a server that sends a reader on and on: four test calls with five redirects each."""


class Came(NamedTuple):
    """What came of asking.

    Attributes:
        works: whether the answer was taken.
        told: all that anybody is told of it.
    """

    works: bool
    told: str


Door = Callable[[HostileServer, HttpClient], Awaitable[Came]]


async def _run(hostile: HostileServer, client: HttpClient, leg: Leg, **steps: Any) -> Came:
    """A whole run at a good provider, of which one address is the hostile server's."""
    provider = ScriptedProvider()
    provider.play_well()

    async def secret(spec: ConnectionSpec, values: dict[str, str]) -> str:
        return CLIENT_SECRET

    async with provider.server:
        draft = draft_of(spec_of(changed(document(provider.origin), **steps)))
        person = Person()
        dependencies = Dependencies(lambda: client, lambda spec: LoopbackReceiver(), person.open, secret, pause=at_once)
        session = Session(lambda: draft, dependencies, lambda event: None)
        proof = await session.prove()
    assert [one.leg for one in proof.legs] == list(LEGS)
    [asked] = [one for one in proof.legs if one.leg == leg]
    connection = session.connection
    assert connection is not None
    assert FORGED not in repr(connection.values.data), "what nobody asked for was believed"
    for request in provider.to("/me"):
        assert CLIENT_SECRET not in f"{request.headers} {request.body!r}", "a token was taken for a template"
    for request in provider.requests:
        _is_ours(f"{request.target} {request.headers} {request.body!r}")
    return Came(asked.verdict == "proved", json.dumps(proof.as_json(), ensure_ascii=False) + proof.as_text())


async def _token(hostile: HostileServer, client: HttpClient) -> Came:
    return await _run(hostile, client, "exchange", access_token={"url": f"{hostile.origin}/x"})


async def _refresh(hostile: HostileServer, client: HttpClient) -> Came:
    return await _run(hostile, client, "refresh", refresh_token={"url": f"{hostile.origin}/x"})


async def _revoke(hostile: HostileServer, client: HttpClient) -> Came:
    return await _run(hostile, client, "revoke", revoke_token={"url": f"{hostile.origin}/x"})


async def _test(hostile: HostileServer, client: HttpClient) -> Came:
    return await _run(hostile, client, "test", test_call={"url": f"{hostile.origin}/x"})


async def _follow_up(hostile: HostileServer, client: HttpClient) -> Came:
    call = {"purpose": "exchange", "url": f"{hostile.origin}/x", "method": "POST"}
    return await _run(hostile, client, "exchange", access_token={"follow_ups": [call]})


async def _discovery(hostile: HostileServer, client: HttpClient) -> Came:
    try:
        found = await discover(hostile.origin, client)
    except WizardError as error:
        return Came(False, f"{error.message} {error.hint}")
    return Came(True, str([value.value for value in found.values]))


async def _registration(hostile: HostileServer, client: HttpClient) -> Came:
    try:
        made = await register(f"{hostile.origin}/x", NEW_CONNECTION, client, given=hostile.origin)
    except WizardError as error:
        return Came(False, f"{error.message} {error.hint}")
    assert FORGED not in repr(applied(made.values, NEW_CONNECTION))
    return Came(True, str(made))


async def _publishing(hostile: HostileServer, client: HttpClient) -> Came:
    try:
        found = await Platform(client, hostile.origin, "org1", "platform-token-77", CLIENT_SECRET).plugs()
    except WizardError as error:
        return Came(False, f"{error.message} {error.hint}")
    return Came(True, str(found))


DOORS: dict[str, Door] = {
    "token": _token,
    "discovery": _discovery,
    "test": _test,
    "refresh": _refresh,
    "publishing": _publishing,
    "follow-up": _follow_up,
    "registration": _registration,
    "revoke": _revoke,
}
TOKENS = ("token", "refresh", "follow-up")
"""Doors at which tokens are asked for, so that nothing else will do."""


def _is_ours(request: str) -> None:
    """Nothing of an answer is part of a request: no cookie, no field, no token that nobody asked for."""
    said = request.lower()
    assert FORGED not in said
    assert "x-injected:" not in said
    assert "cookie" not in said


@pytest.mark.parametrize(("lie", "door"), in_turn(LIES, list(DOORS)))
async def test_an_answer_ends_in_a_verdict_and_in_nothing_else(lie: Lie, door: str, counted: Counted) -> None:
    counted("hostile answers")
    limits = IMPATIENT if lie.endless else LIMITS
    async with HostileServer(lie) as hostile, HttpClient(limits=limits) as client, asyncio.timeout(HANG):
        came = await DOORS[door](hostile, client)
    assert hostile.seen or lie.endless, "it was not asked at all"
    _held(lie, door, hostile, came)


@pytest.fixture(scope="session")
def certificates() -> tuple[ssl.SSLContext, Mapping[Certificate, ssl.SSLContext]]:
    """What a client believes, and what a server shows."""
    known, unknown = trustme.CA(), trustme.CA()
    trusting = ssl.create_default_context()
    known.configure_trust(trusting)
    made = {
        "ours": known.issue_cert("127.0.0.1"),
        "another name": known.issue_cert("other.test"),
        "expired": known.issue_cert("127.0.0.1", not_after=datetime(2020, 1, 1, tzinfo=UTC)),
        "an issuer that nobody knows": unknown.issue_cert("127.0.0.1"),
    }
    shown: dict[Certificate, ssl.SSLContext] = {}
    for name, certificate in made.items():
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        shown[name] = context  # type: ignore[index]  # each is one
    return trusting, shown


@pytest.mark.parametrize(("lie", "door"), in_turn(TLS_LIES, list(DOORS)))
async def test_nor_does_anything_that_is_wrong_with_its_encryption(
    lie: tuple[Certificate, Lie],
    door: str,
    counted: Counted,
    certificates: tuple[ssl.SSLContext, Mapping[Certificate, ssl.SSLContext]],
) -> None:
    counted("hostile answers")
    (kind, said), (trusting, shown) = lie, certificates
    server = HostileServer(said, tls=shown.get(kind), scheme="https", greets=kind == "none")
    async with server as hostile, HttpClient(limits=LIMITS, ssl_context=trusting) as client, asyncio.timeout(HANG):
        came = await DOORS[door](hostile, client)
    assert bool(hostile.seen) is (kind == "ours"), "a request goes to whom is believed, and to nobody else"
    _held(said, door, hostile, came)


def _held(lie: Lie, door: str, hostile: HostileServer, came: Came) -> None:
    """Whether nothing came of it but what has to."""
    assert len(hostile.seen) <= MOST_REQUESTS
    for request in hostile.seen:
        _is_ours(request.decode("latin-1"))
    assert not hostile.trapped, "another server of this computer heard of it"
    assert FORGED not in came.told
    assert not tricks_in(visible(came.told).encode())
    if lie.ends == "works":
        assert came.works, came.told
    elif lie.ends == "fails" or (lie.ends == "no token" and door in TOKENS):
        assert not came.works, came.told
