"""An app of the tests' own at the practice provider, made of bare HTTP requests, and a clock that stands still."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, quote_plus, urlencode, urlsplit

from connection_wizard.http.client import HttpClient
from connection_wizard.http.exchange import Exchange, HttpRequest, HttpResponse
from connection_wizard.practice.accounts import ACCOUNTS, PracticeAccount
from connection_wizard.practice.provider import PracticeProvider
from connection_wizard.practice.visitor import Visitor, VisitResult
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL

STATE = "the-state-of-the-tests-is-long-enough-to-count"
# RFC 7636 appendix B
VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"

FORM = ("Content-Type", "application/x-www-form-urlencoded")
JSON = ("Content-Type", "application/json")


class Clock:
    """Seconds since 1970 that pass only when they are told to."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now

    def pass_(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds


@dataclass
class App:
    """What an app does at the provider, one step at a time. Parameters given as None are left out.

    Its redirect URI is the platform's: a visitor never opens it, so nothing has to listen there.
    """

    provider: PracticeProvider
    client: HttpClient
    clock: Clock

    def authorization(self, **changes: Any) -> str:
        """The address of an authorization request."""
        parameters = {
            "response_type": "code",
            "client_id": self.provider.client_id,
            "redirect_uri": PLATFORM_REDIRECT_URL,
            "scope": "profile workspace.read",
            "state": STATE,
        }
        return f"{self.provider.authorization_url}?{urlencode(_given(parameters | changes))}"

    async def visit(
        self, account: PracticeAccount = ACCOUNTS[0], *, consent: bool = True, **changes: Any
    ) -> VisitResult:
        """A person goes through the pages."""
        return await Visitor(account, consent=consent).visit(self.authorization(**changes))

    async def callback(
        self, account: PracticeAccount = ACCOUNTS[0], *, consent: bool = True, **changes: Any
    ) -> dict[str, str]:
        """What comes back in the query of the redirect URI."""
        result = await self.visit(account, consent=consent, **changes)
        assert result.sent_back, result.text
        assert result.url.startswith(f"{PLATFORM_REDIRECT_URL}?")
        pairs = parse_qsl(urlsplit(result.url).query, keep_blank_values=True)
        assert len(pairs) == len(dict(pairs))
        return dict(pairs)

    async def code(self, account: PracticeAccount = ACCOUNTS[0], **changes: Any) -> str:
        """A fresh authorization code."""
        return (await self.callback(account, **changes))["code"]

    async def exchange(self, code: str | None, **changes: str | None) -> HttpResponse:
        """The code for a token, with the credentials in the body."""
        standard = {"grant_type": "authorization_code", "code": code, "redirect_uri": PLATFORM_REDIRECT_URL}
        return await self.post(self.provider.token_url, standard | self.credentials | changes)

    async def refresh(self, token: str | None, **changes: str | None) -> HttpResponse:
        """A refresh request, with the credentials in the body."""
        standard = {"grant_type": "refresh_token", "refresh_token": token}
        return await self.post(self.provider.token_url, standard | self.credentials | changes)

    async def revoke(self, token: str | None, **changes: str | None) -> HttpResponse:
        """A revocation request, with the credentials in the body."""
        return await self.post(self.provider.revocation_url, {"token": token} | self.credentials | changes)

    async def tokens(self, account: PracticeAccount = ACCOUNTS[0], **changes: Any) -> dict[str, Any]:
        """The token response of a whole sign-in."""
        response = await self.exchange(await self.code(account, **changes))
        assert response.status == 200, response.text()
        return object_of(response)

    async def access_token(self, account: PracticeAccount = ACCOUNTS[0], **changes: Any) -> str:
        """The access token of a whole sign-in."""
        return str((await self.tokens(account, **changes))["access_token"])

    async def me(self, token: str, *headers: tuple[str, str], method: str = "GET", query: str = "") -> HttpResponse:
        """The test call."""
        return answered(await self.call_me(token, *headers, method=method, query=query))

    async def call_me(self, token: str, *headers: tuple[str, str], method: str = "GET", query: str = "") -> Exchange:
        """The test call, whatever comes of it."""
        sent = (("Authorization", f"Bearer {token}"), *headers)
        sent = tuple(dict(sent).items())  # a header given again takes the place of the first
        return await self.client.send(HttpRequest(method, self.provider.me_url + query, sent))

    async def get(self, url: str, *headers: tuple[str, str]) -> HttpResponse:
        """Any GET."""
        return answered(await self.client.send(HttpRequest("GET", url, headers)))

    async def post(self, url: str, form: Mapping[str, str | None], *headers: tuple[str, str]) -> HttpResponse:
        """Any form."""
        body = urlencode(_given(form)).encode()
        return answered(await self.client.send(HttpRequest("POST", url, (FORM, *headers), body)))

    @property
    def credentials(self) -> dict[str, str]:
        """Client id and secret as parameters."""
        return {"client_id": self.provider.client_id, "client_secret": self.provider.client_secret}

    @property
    def basic(self) -> tuple[str, str]:
        """Client id and secret as a header (RFC 6749 section 2.3.1)."""
        pair = f"{quote_plus(self.provider.client_id)}:{quote_plus(self.provider.client_secret)}"
        return ("Authorization", f"Basic {b64encode(pair.encode()).decode()}")


def answered(exchange: Exchange) -> HttpResponse:
    """The answer, which must be there."""
    assert exchange.failure is None or exchange.failure.kind == "too_many_redirects", exchange.failure
    assert exchange.response is not None
    return exchange.response


def object_of(response: HttpResponse) -> dict[str, Any]:
    """The JSON object of an answer."""
    assert (response.header("content-type") or "").startswith("application/json")
    value = json.loads(response.body)
    assert isinstance(value, dict)
    return value


def error_of(response: HttpResponse) -> tuple[int, str]:
    """Status and error code of an error answer."""
    return response.status, object_of(response)["error"]


def _given(parameters: Mapping[str, str | None]) -> dict[str, str]:
    return {name: value for name, value in parameters.items() if value is not None}
