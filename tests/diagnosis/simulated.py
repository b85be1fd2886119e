"""A provider on loopback that fails in the way of one collected failure until it gets what it wants in truth.

What it wants is one phrase of the collection:

    basic, body               the app's credentials by HTTP Basic, or in the body
    json, form                the format of the body
    parameter X, no parameter X      of the failing call
    method X, header X, header X=START
    token refresh             the refresh token in the parameter token
    scope X, no scope X, separator comma, pkce S256, authorize X=Y, authorize X, no authorize X=Y, redirect platform,
    redirect https            of the authorization request
    same answer               nothing else: the same answer has to be understood
"""

from __future__ import annotations

import json
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from connection_wizard.diagnosis.diagnose import diagnose, diagnose_pasted
from connection_wizard.diagnosis.model import Background, Diagnosis
from connection_wizard.http.certificate import current_certificate
from connection_wizard.http.client import HttpClient
from connection_wizard.http.server import LoopbackServer, ServerRequest, ServerResponse
from connection_wizard.oauth.connection import LiveConnection
from connection_wizard.oauth.events import Event
from connection_wizard.oauth.legs import LEGS, Leg
from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.oauth.receivers import CallbackReceiver, LoopbackReceiver, PasteReceiver
from connection_wizard.oauth.run import leg_result
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL
from tests.diagnosis.collection import Failure
from tests.oauth.scripted import CLIENT_SECRET, answer, changed, document, fetch

TRIES = 2
"""Changes that are made one after the other, as in the window."""
WAIT = 5.0
REFRESH_TOKEN = "rt-simulated-5c1f0b7a"
TOKENS = {"access_token": "at-simulated-9d27c4e1", "refresh_token": REFRESH_TOKEN, "expires_in": 3600}
SECRETS = (str(TOKENS["access_token"]), REFRESH_TOKEN, CLIENT_SECRET, "c0de-simulated-77", "nested-token-12")
_BEFORE: Mapping[Leg, tuple[Leg, ...]] = {
    "exchange": ("authorize",),
    "test": ("authorize", "exchange"),
    "refresh": ("authorize", "exchange"),
    "revoke": ("authorize", "exchange"),
    "authorize": (),
}


@dataclass(frozen=True, slots=True)
class Seen:
    """What the diagnosis said first, and whether its changes made the leg work.

    Attributes:
        mended: None where the first cause names no change.
    """

    diagnosis: Diagnosis
    mended: bool | None


class SimulatedProvider:
    """Answers well, but for the leg of one failure."""

    def __init__(self, failure: Failure) -> None:
        self.failure = failure
        self.server = LoopbackServer(self._answer)
        self.leg: Leg = "authorize"
        self.asked: dict[str, str] = {}

    @property
    def document(self) -> dict[str, Any]:
        """The connection as its author has it when it fails."""
        return changed(document(self.server.origin), **self.failure.steps)

    def returns(self, url: str) -> dict[str, str]:
        """The parameters with which the browser comes back."""
        self.asked = dict(parse_qsl(urlsplit(url).query))
        state = {"state": self.asked.get("state", "")}
        if self.failure.leg == "authorize" and not self._is_content(None):
            return self.failure.callback | state
        return {"code": "c0de-simulated-77"} | state

    async def _answer(self, request: ServerRequest) -> ServerResponse:
        if self.leg == self.failure.leg and (self.failure.mend == "same answer" or not self._is_content(request)):
            failure = self.failure
            return answer(failure.body, failure.status, **failure.headers)
        return answer({"profile": {"id": "u1", "real_name": "Ann"}} if self.leg == "test" else TOKENS)

    def _is_content(self, request: ServerRequest | None) -> bool:
        """Whether it got what it wants; a failure that no change mends stays."""
        mend = self.failure.mend
        unwanted = mend.startswith("no ")
        word, _, wanted = mend.removeprefix("no ").partition(" ")
        given = (
            self._asks(word, wanted) if request is None or word in _OF_AUTHORIZATION else _sends(request, word, wanted)
        )
        return bool(mend) and given != unwanted

    def _asks(self, word: str, wanted: str) -> bool:
        asked = self.asked
        match word:
            case "scope":
                return wanted in asked.get("scope", "").replace(",", " ").split()
            case "separator":
                return ("," in asked.get("scope", "")) == (wanted == "comma")
            case "pkce":
                return asked.get("code_challenge_method", "none") == wanted
            case "authorize":
                name, _, value = wanted.partition("=")
                return asked.get(name) == value if value else bool(asked.get(name))
            case "redirect" if wanted == "https":
                return asked.get("redirect_uri", "").startswith("https://")
            case "redirect":
                return asked.get("redirect_uri") == PLATFORM_REDIRECT_URL
        return False


_OF_AUTHORIZATION = ("scope", "separator", "pkce", "authorize", "redirect")


def _sends(request: ServerRequest, word: str, wanted: str) -> bool:
    is_json = "json" in (request.header("content-type") or "")
    body = request.body.decode()
    sent = dict(json.loads(body) if is_json and body else parse_qsl(body))
    match word:
        case "basic":
            return (request.header("authorization") or "").startswith("Basic ")
        case "body":
            return bool(sent.get("client_secret")) and not request.header("authorization")
        case "json" | "form":
            return is_json == (word == "json")
        case "parameter":
            return bool(sent.get(wanted))
        case "method":
            return request.method == wanted
        case "token":
            return sent.get("token") == REFRESH_TOKEN
        case "header":
            name, _, start = wanted.partition("=")
            value = request.header(name)
            return bool(value) and str(value).startswith(start)
    return False


def _quiet(event: Event) -> None:
    """Nobody watches."""


class _Run:
    """One author with a draft, in front of a simulated provider."""

    def __init__(self, provider: SimulatedProvider, client: HttpClient) -> None:
        self._provider = provider
        self._client = client
        self.redactor = LiveConnection(
            Draft({}).partial_spec, client, inputs={}, client_secret=CLIENT_SECRET, emit=_quiet
        ).redactor

    async def fails(self, draft: Draft) -> LegResult | None:
        """The leg that failed with this draft, if one did."""
        connection = LiveConnection(
            draft.partial_spec, self._client, inputs={}, client_secret=CLIENT_SECRET, emit=_quiet
        )
        failing = self._provider.failure.leg
        for leg in (*_BEFORE[failing], failing):
            self._provider.leg = leg
            result = await self._leg(connection, leg)
            self.redactor = connection.redactor
            if result.verdict == "failed":
                return result
        return None

    async def _leg(self, connection: LiveConnection, leg: Leg) -> LegResult:
        if leg != "authorize":
            return await leg_result(connection, leg, getattr(connection, leg))
        provider, redirect = self._provider, connection.spec.live_redirect
        opened = ""

        async def paste() -> str:
            return f"{PLATFORM_REDIRECT_URL}?{urlencode(provider.returns(opened))}"

        async def browser(url: str) -> bool:
            nonlocal opened
            opened = url
            if redirect.receiver == "loopback":
                returned = urlencode(provider.returns(url))
                address = f"{dict(parse_qsl(urlsplit(url).query))['redirect_uri']}?{returned}"
                # As a browser whose person has gone on past its warning
                known = ssl.create_default_context(cadata=current_certificate().pem) if "https:" in address else None
                await fetch(address, trusting=known)
            return True

        receiver: CallbackReceiver = LoopbackReceiver(scheme=redirect.scheme)
        if redirect.receiver == "paste":
            receiver = PasteReceiver(connection.spec.redirect_url, paste)
        try:
            return await leg_result(connection, leg, lambda: connection.authorize(receiver, browser, WAIT))
        finally:
            await receiver.close()

    def diagnosis(self, result: LegResult | None, draft: Draft) -> Diagnosis | None:
        """What the wizard says to the author."""
        background = Background("http://127.0.0.1:4711/callback")
        failure = self._provider.failure
        if failure.page:
            return diagnose_pasted(failure.page, draft, self.redactor, background)
        return diagnose(result, draft, self.redactor, background) if result else None


async def see(failure: Failure) -> Seen:
    """Let one failure happen, and make the changes that the diagnosis offers."""
    provider = SimulatedProvider(failure)
    async with provider.server, HttpClient() as client:
        run, draft = _Run(provider, client), Draft(provider.document)
        result = None if failure.page else await run.fails(draft)
        first = found = run.diagnosis(result, draft)
        assert found is not None, f"{failure.id}: the failure does not show"
        mended = None if found.fix is None else False
        for _ in range(TRIES):
            if found is None or found.fix is None:
                break
            draft = found.fix.apply(draft)
            result = await run.fails(draft)
            if result is None or LEGS.index(result.leg) > LEGS.index(failure.leg):
                mended = True
                break
            found = run.diagnosis(result, draft)
        assert first is not None
        return Seen(first, mended)
