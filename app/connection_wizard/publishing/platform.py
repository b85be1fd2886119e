"""The platform's interface: what it has, what would change, and each change carried out."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from connection_wizard.addresses.reading import BadAddress, read_web
from connection_wizard.errors import WizardError
from connection_wizard.http.client import HttpClient
from connection_wizard.http.exchange import NEVER_ARRIVED, HttpRequest
from connection_wizard.http.json_slices import TooMuchHeld, read_json, run_through
from connection_wizard.http.reach import Reach, naming, unencrypted
from connection_wizard.http.recording import unread
from connection_wizard.oauth.provider_words import excerpt, start_of
from connection_wizard.publishing.outcome import CarriedOut, Publication, ReadBack, State
from connection_wizard.secrets.filing import SecretName
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec.environments import ENVIRONMENTS, environment_of
from connection_wizard.viasocket import platform_calls as calls
from connection_wizard.viasocket.platform_answers import (
    Meaning,
    PlugName,
    is_listing,
    judged,
    of_row,
    plugs_of,
    row_id_of,
    rows,
)
from connection_wizard.viasocket.platform_calls import PlatformCall
from connection_wizard.viasocket.plug import says_its_domains, unlike_plug
from connection_wizard.viasocket.publishing import NoPlug, Plan, Wanted, plan
from connection_wizard.viasocket.versions import Standing, number_of, unlike, version_of
from connection_wizard.words import say

MAX_SHOWN = 1000
"""Characters of the platform's answer that are shown."""
NOT_FOUND = 404
NOT_ALLOWED = (401, 403)
STATES: Final[Mapping[Meaning, State]] = {"accepted": "written", "refused": "refused", "unclear": "unknown"}


class BadBase(WizardError):
    """A base address to which no token may go."""

    reason = "bad_base"


class PlatformError(WizardError):
    """There is nothing to go by; nothing was written."""


class Refused(PlatformError):
    """It said no, or nothing that can be understood; its own words are in the message."""

    reason = "look_up_refused"


class TokenRefused(PlatformError):
    """It does not take the token."""

    reason = "token_refused"


class PlugAbsent(PlatformError):
    """It has no such plug, or not any more."""

    reason = "plug_absent"


class NoAnswer(PlatformError):
    """There is no answer of it."""

    reason = "no_answer"


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
        client_secret: what may be sent along, and is never shown.
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

    async def plugs(self) -> tuple[PlugName, ...]:
        """All plugs of the organisation.

        Raises:
            PlatformError: the platform does not say.
        """
        return plugs_of(await self._listed(calls.list_plugs(self._organisation)))

    async def plan(self, wanted: Wanted) -> Plan:
        """What publishing would do; nothing is changed.

        Raises:
            PlatformError: the platform does not say what it has.
            NoPlug: the spec names none.
            CannotChange: it has what cannot be changed.
        """
        return plan(wanted, await self._standing(wanted.spec.platform.plug_id))

    async def publish(self, planned: Plan, redirect_url: str, tell: Callable[[CarriedOut], None]) -> Publication:
        """Make the changes in their order, up to the first that is not taken, and look at what came of them.

        Args:
            redirect_url: says which Developer Hub the connection is seen in.
            tell: is given each call that was taken, with the answer.

        Raises:
            nothing for what the platform or the network does: it is in what is returned.
        """
        made: list[CarriedOut] = []
        row_id = planned.row_id
        for call in planned.calls:
            if made and made[-1].state != "written":
                made.append(CarriedOut(call, "not sent"))
                continue
            done = await self._made(call.for_connection(row_id))
            if call.creates and done.answer is not None:
                row_id = row_id_of(done.answer)
            made.append(done)
            if done.state == "written":
                tell(done)
        if not any(one.state in ("written", "unknown") for one in made):
            return Publication(tuple(made))
        back = await self._read_back(planned, row_id)
        plug_back = await self._plug_read_back(planned, back.row_id)
        link = self._link(planned, redirect_url, back.row_id)
        return Publication(tuple(made), back, plug_back, link)

    def link_of(self, planned: Plan, redirect_url: str) -> str:
        """Where the connection that is there is looked at; empty where there is none."""
        return self._link(planned, redirect_url, planned.row_id)

    # -- what it has

    async def _standing(self, plug_id: str) -> Standing:
        if not plug_id:
            raise NoPlug
        plug = of_row(await self._listed(calls.look_up_plug(self._organisation, plug_id), reads=_reads_plug), plug_id)
        if plug is None:
            raise _absent(plug_id)
        connections = await self._listed(calls.look_up(self._organisation, plug_id), may_be_absent=True)
        if not Standing(plug, connections, None).records:  # a plug that has no connection yet
            return Standing(plug, None, None)
        usage = await self._made(calls.look_up_usage(self._organisation, plug_id))
        if usage.failure is not None:
            raise NoAnswer(usage.failure.message, usage.failure.hint)
        told = usage.answer is not None and usage.answer.meaning == "accepted"
        return Standing(plug, connections, usage.answer.data if told and usage.answer is not None else None)

    async def _listed(
        self, call: PlatformCall, *, may_be_absent: bool = False, reads: Callable[[Any], bool] = is_listing
    ) -> Any:
        """What is there, as the platform lists it; nothing where it says that there is nothing.

        Raises:
            PlatformError: it does not say, or what it says is not understood.
        """
        made = await self._made(call)
        answer = made.answer
        if answer is None:
            assert made.failure is not None  # noqa: S101  # for mypy
            raise NoAnswer(made.failure.message, made.failure.hint)
        if answer.meaning == "accepted" and reads(answer.data):
            return answer.data
        if answer.status in NOT_ALLOWED:
            raise TokenRefused(
                say("The platform does not take the token (status {status}).", status=answer.status),
                say("Log in to the platform again and copy the token anew. Its words: {words}", words=made.shown),
            )
        if answer.status == NOT_FOUND and isinstance(answer.document, dict):
            if may_be_absent:
                return None
            raise _absent()
        raise Refused(
            say("The platform does not say {what} (status {status}).", what=call.says, status=answer.status),
            say("Its words: {words}", words=made.shown) if made.shown else say("It said nothing."),
        )

    async def _read_back(self, planned: Plan, row_id: str) -> ReadBack:
        """Read the connection of an id, or, of one whose id the platform did not say, the one that was not there."""
        made = await self._made(calls.look_up(self._organisation, planned.wanted["pluginrecordid"]))
        answer = made.answer
        if answer is None or answer.meaning != "accepted":
            return ReadBack("unread", row_id, failure=made.failure, shown=made.shown)
        found = of_row(answer.data, row_id) if row_id else _new_one(rows(answer.data), planned)
        if found is None:
            return ReadBack("missing", row_id, shown=made.shown)
        keys = (*unlike(planned.wanted, found), *_secret_dropped(planned, found))
        lacking = tuple(key for key in keys if found.get(key) is None or key == "clientsecret")
        changed = tuple(key for key in keys if key not in lacking)
        seen = str(found["rowid"])
        return ReadBack("differs" if keys else "agrees", seen, lacking, changed, version=version_of(found))

    async def _plug_read_back(self, planned: Plan, row_id: str) -> ReadBack:
        """Read the plug: what it was given, and what was to stay."""
        plug_id = planned.wanted["pluginrecordid"]
        made = await self._made(calls.look_up_plug(self._organisation, plug_id))
        answer = made.answer
        if answer is None or answer.meaning != "accepted":
            return ReadBack("unread", failure=made.failure, shown=made.shown)
        found = of_row(answer.data, plug_id)
        if found is None:
            return ReadBack("missing", shown=made.shown)
        wanted = calls.update_plug(self._organisation, plug_id, planned.plug).for_connection(row_id).payload or {}
        keys = unlike_plug(wanted, planned.plug_before, found)
        return ReadBack("differs" if keys else "agrees", changed=keys)

    def _link(self, planned: Plan, redirect_url: str, row_id: str) -> str:
        environment = environment_of(redirect_url) or ENVIRONMENTS["production"]
        plug_id = planned.wanted["pluginrecordid"]
        return calls.hub_link(environment, self._organisation, plug_id, row_id) if row_id else ""

    # -- one call

    async def _made(self, call: PlatformCall) -> CarriedOut:
        headers = [("Accept", "application/json"), ("proxy_auth_token", self._token)]
        body = b""
        if call.payload is not None:
            headers.append(("Content-Type", "application/json"))
            body = json.dumps(call.payload).encode()
        request = HttpRequest(call.method, f"{self._base}/{call.path}", tuple(headers), body)
        # What another address answers is nothing that the platform said, least of all when it is read back
        exchange = await self._client.send(request, reach=self._reach, follow=False)
        if exchange.failure is not None:
            state: State = "not sent" if exchange.failure.kind in NEVER_ARRIVED else "unknown"
            return CarriedOut(call, state, failure=exchange.failure)
        assert exchange.response is not None  # noqa: S101  # an exchange has an answer or a failure
        text = exchange.response.text()
        try:
            document = _document(text)
        except TooMuchHeld:
            return CarriedOut(call, "unknown", failure=unread(exchange).failure)
        answer = judged(exchange.response.status, document)
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


def _absent(plug_id: str = "") -> PlugAbsent:
    return PlugAbsent(
        say("The platform has no such plug, or not any more: {id}.", id=plug_id)
        if plug_id
        else say("The platform has no such plug, or not any more."),
        say("Choose it from the list of your plugs."),
    )


def _reads_plug(data: Any) -> bool:
    """Whether all of a plug is read that an update of it replaces."""
    return is_listing(data) and all(says_its_domains(row) for row in rows(data))


def _secret_dropped(planned: Plan, found: Mapping[str, Any]) -> tuple[str, ...]:
    """The client secret, where it was sent and stands there empty; else it is encrypted, and cannot be compared."""
    sent = any((call.payload or {}).get("clientsecret") for call in planned.calls)
    return ("clientsecret",) if sent and found.get("clientsecret", True) in (None, "") else ()


def _new_one(found: list[dict[str, Any]], planned: Plan) -> dict[str, Any] | None:
    """Of the connections that were not there before the one that is as wanted, or else the newest."""
    new = [record for record in found if str(record["rowid"]) not in planned.there]
    new.sort(key=lambda record: (not unlike(planned.wanted, record), number_of(version_of(record))), reverse=True)
    return next(iter(new), None)


def _document(text: str) -> Any:
    """The JSON of an answer; None where it is none.

    Raises:
        TooMuchHeld
    """
    try:
        return run_through(read_json(text)) if text.strip() else None
    except TooMuchHeld:
        raise
    except (ValueError, RecursionError):
        return None
