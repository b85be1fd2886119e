"""The platform's interface: what it has, what would change, and each change carried out."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from connection_wizard.addresses.reading import BadAddress, read_web
from connection_wizard.errors import WizardError
from connection_wizard.http.client import HttpClient
from connection_wizard.http.exchange import NEVER_ARRIVED, HttpRequest
from connection_wizard.http.json_slices import read_json, run_through
from connection_wizard.http.reach import Reach, naming, unencrypted
from connection_wizard.oauth.provider_words import excerpt, start_of
from connection_wizard.publishing.outcome import CarriedOut, Publication, ReadBack, State
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.secrets.vault import SecretName
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.viasocket.agreement import differing
from connection_wizard.viasocket.platform_answers import Meaning, judged, row_id_of
from connection_wizard.viasocket.publishing import Plan, PlatformCall, look_up, of_row, of_version, plan
from connection_wizard.words import listed, say

MAX_SHOWN = 1000
"""Characters of the platform's answer that are shown."""
NOT_FOUND = 404
STATES: Final[Mapping[Meaning, State]] = {"accepted": "written", "refused": "refused", "unclear": "unknown"}


class BadBase(WizardError):
    """A base address to which no token may go."""

    reason = "bad_base"


class PlatformError(WizardError):
    """There is nothing to go by."""


class Refused(PlatformError):
    """It said no, or nothing that can be understood; its own words are in the message."""

    reason = "look_up_refused"


class NoAnswer(PlatformError):
    """There is no answer of it."""

    reason = "no_answer"


class CannotChange(PlatformError):
    """What it has is another in what no call changes."""

    reason = "cannot_change"


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
            PlatformError: the platform does not say what it has, or has what cannot be changed.
            NoPlug: the spec names none.
            WizardError: the record cannot be told.
        """
        call = look_up(self._organisation, spec.platform.plug_id)
        made = await self._made(call)
        answer = made.answer
        if answer is None:
            assert made.failure is not None  # noqa: S101  # for mypy
            raise NoAnswer(made.failure.message, made.failure.hint)
        if answer.status == NOT_FOUND and isinstance(answer.document, dict):
            existing = None  # a plug that has no connection yet
        elif answer.meaning == "accepted":
            existing = of_version(answer.data, spec.platform.version)
        else:
            raise Refused(
                say("The platform does not say what it has (status {status}).", status=answer.status),
                say("Its words: {words}", words=made.shown),
            )
        made_plan = plan(spec, self._organisation, existing, self._client_secret)
        if made_plan.fixed:
            raise CannotChange(
                say("The platform has another value where it takes no change: {keys}.", keys=listed(made_plan.fixed)),
                say("Give the spec another version, so that a new connection is made."),
            )
        return made_plan

    async def publish(self, planned: Plan, tell: Callable[[CarriedOut], None]) -> Publication:
        """Make the changes in their order, up to the first that is not taken, and look at what came of them.

        Args:
            tell: is given each call that was taken, with the answer.

        Raises:
            nothing for what the platform or the network does: it is in what is returned.
        """
        made: list[CarriedOut] = []
        for call in planned.calls:
            if made and made[-1].state != "written":
                made.append(CarriedOut(call, "not sent"))
                continue
            made.append(await self._made(call))
            if made[-1].state == "written":
                tell(made[-1])
        if not any(one.state in ("written", "unknown") for one in made):
            return Publication(tuple(made))
        created = made[0].answer
        row_id = planned.row_id or (row_id_of(created) if created is not None else "")
        return Publication(tuple(made), await self._read_back(planned, row_id))

    async def _read_back(self, planned: Plan, row_id: str) -> ReadBack:
        """Read the connection of an id, or, of one whose id the platform did not say, that of the version."""
        made = await self._made(look_up(self._organisation, planned.wanted["pluginrecordid"]))
        answer = made.answer
        if answer is None or answer.meaning != "accepted":
            return ReadBack("unread", row_id, failure=made.failure, shown=made.shown)
        found = of_row(answer.data, row_id) if row_id else of_version(answer.data, planned.wanted["authversion"])
        if found is None:
            return ReadBack("missing", row_id, shown=made.shown)
        keys = differing(planned.wanted, found)
        lacking = tuple(key for key in keys if found.get(key) is None)
        changed = tuple(key for key in keys if key not in lacking)
        return ReadBack("differs" if keys else "agrees", str(found["rowid"]), lacking, changed)

    async def _made(self, call: PlatformCall) -> CarriedOut:
        headers = [("Accept", "application/json"), ("proxy_auth_token", self._token)]
        body = b""
        if call.payload is not None:
            headers.append(("Content-Type", "application/json"))
            body = json.dumps(call.payload).encode()
        request = HttpRequest(call.method, f"{self._base}/{call.path}", tuple(headers), body)
        exchange = await self._client.send(request, reach=self._reach)
        if exchange.failure is not None:
            state: State = "not sent" if exchange.failure.kind in NEVER_ARRIVED else "unknown"
            return CarriedOut(call, state, failure=exchange.failure)
        assert exchange.response is not None  # noqa: S101  # an exchange has an answer or a failure
        text = exchange.response.text()
        answer = judged(exchange.response.status, _document(text))
        state = STATES[answer.meaning]
        if state == "written" and call.creates and not row_id_of(answer):
            state = "unknown"  # what cannot be named cannot be looked at
        return CarriedOut(call, state, answer, shown=self._shown(answer.document, text))

    def _shown(self, document: Any, text: str) -> str:
        try:
            said = excerpt(text) if document is None else start_of(json.dumps(document, ensure_ascii=False))
        except RecursionError:
            said = excerpt(text)
        return Redactor(filter(None, (self._token, self._client_secret))).text(said)[:MAX_SHOWN]


def _document(text: str) -> Any:
    """The JSON of an answer; None where it is none."""
    try:
        return run_through(read_json(text)) if text.strip() else None
    except (ValueError, RecursionError):
        return None
