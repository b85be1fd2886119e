"""The platform's interface: what it has, what would change, and each change carried out."""

from __future__ import annotations

import json
from typing import Any

from app.addresses.reading import BadAddress, read_web
from app.errors import WizardError
from app.http.client import HttpClient
from app.http.json_slices import at_once, read_json
from app.http.messages import HttpRequest
from app.http.reach import Reach, naming, unencrypted
from app.secrets.redaction import Redactor
from app.secrets.vault import SecretName
from app.spec.model import ConnectionSpec
from app.viasocket.publishing import Plan, PlatformCall, look_up, of_version, plan
from app.words import Words, say

MAX_SHOWN = 1000
"""Characters of the platform's answer that are shown."""


class BadBase(WizardError):
    """A base address to which no token may go."""


class Refused(WizardError):
    """The platform said no; its own words are in the message."""


def base_of(text: str) -> str:
    """A base address as it is called.

    Raises:
        BadBase: it is none, or the token would travel unencrypted.
    """
    address = read_web(text.strip())
    if isinstance(address, BadAddress):
        raise BadBase(say("The base address is no web address."), address.words)
    if unencrypted(address):
        raise BadBase(say("The base address must begin with https://: a token would travel unencrypted."))
    return text.strip().rstrip("/")


def token_name(base: str, organisation: str) -> SecretName:
    """Under what name the vault keeps the platform's token of an organisation."""
    address = read_web(base)
    host = base if isinstance(address, BadAddress) else address.host
    return SecretName(provider=host, client_id=organisation, kind="platform_token")


class Platform:
    """One organisation's access to the platform.

    Args:
        base: as `base_of` gives it.
        client_secret: sent along; only where the author asked for it.
    """

    def __init__(
        self, client: HttpClient, base: str, organisation: str, token: str, client_secret: str | None = None
    ) -> None:
        self._client = client
        self._base = base
        place = naming([base])  # whoever gave the address has said that the token may go there
        self._reach = Reach(named=place, agreed=place, listed=None)
        self._organisation = organisation
        self._token = token
        self._client_secret = client_secret

    async def plan(self, spec: ConnectionSpec) -> Plan:
        """What publishing would do; nothing is changed.

        Raises:
            Refused: the platform does not say what it has.
            WizardError: it does not answer, or the spec names no plug.
        """
        status, answer = await self._call(look_up(self._organisation, spec.platform.plug_id))
        if status not in (200, 404):
            raise self._refused(say("The platform does not say what it has"), status, answer)
        return plan(spec, self._organisation, of_version(answer, spec.platform.version), self._client_secret)

    async def carry_out(self, call: PlatformCall) -> str:
        """Make one change; returns the platform's answer in its own words, without secrets.

        Raises:
            Refused: the platform does not take it.
            WizardError: it does not answer.
        """
        status, answer = await self._call(call)
        if not 200 <= status < 300:
            raise self._refused(say("The platform refused to {do}", do=call.says), status, answer)
        return self._shown(answer)

    async def _call(self, call: PlatformCall) -> tuple[int, Any]:
        headers = [("Accept", "application/json"), ("proxy_auth_token", self._token)]
        body = b""
        if call.payload is not None:
            headers.append(("Content-Type", "application/json"))
            body = json.dumps(call.payload, ensure_ascii=False).encode()
        request = HttpRequest(call.method, f"{self._base}/{call.path}", tuple(headers), body)
        exchange = await self._client.send(request, reach=self._reach)
        if exchange.failure is not None:
            raise WizardError(exchange.failure.message, exchange.failure.hint)
        if exchange.response is None:
            raise AssertionError("an exchange has an answer or a failure")
        text = exchange.response.text()
        try:
            return exchange.response.status, at_once(read_json(text)) if text.strip() else None
        except (ValueError, RecursionError):
            return exchange.response.status, text

    def _refused(self, what: Words, status: int, answer: Any) -> Refused:
        return Refused(
            say("{what} (status {status}).", what=what, status=status),
            say("Its words: {words}", words=self._shown(answer)),
        )

    def _shown(self, answer: Any) -> str:
        text = answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False)
        return Redactor(filter(None, (self._token, self._client_secret))).text(text)[:MAX_SHOWN]
