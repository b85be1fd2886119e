"""Rehearsals for tests: whole runs of a spec, or of another one, against the provider that plays a spec."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from connection_wizard.http.exchange import Exchange
from connection_wizard.oauth.connection import LiveConnection
from connection_wizard.oauth.legs import Leg
from connection_wizard.oauth.proof import Proof
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.oauth.run import prove
from connection_wizard.practice.played.play import Play
from connection_wizard.practice.played.playhouse import Playhouse
from connection_wizard.practice.visitor import Visitor, VisitResult
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.model import ConnectionSpec
from tests.oauth.leaving import NO_HURRY, LeavingPerson

TOKEN = "${context.authData.accesstokencode.access_token}"
BEARER = {"name": "Authorization", "value": f"Bearer {TOKEN}"}


class Rehearsed(NamedTuple):
    """What a rehearsal showed."""

    proof: Proof
    exchanges: tuple[Exchange, ...]
    visit: VisitResult | None

    @property
    def failed(self) -> dict[Leg, str]:
        """The legs that failed, and why."""
        return {leg.leg: leg.words or leg.summary for leg in self.proof.legs if leg.verdict == "failed"}

    @property
    def went_well(self) -> bool:
        """Whether nothing failed and all that the spec has was tried."""
        verdicts = {leg.verdict for leg in self.proof.legs}
        return verdicts <= {"proved", "not supported"} and "proved" in verdicts


async def rehearse(
    play: Play, spec: ConnectionSpec | None = None, *, by_code: bool = False, receiver: LoopbackReceiver | None = None
) -> Rehearsed:
    """Run a spec from its log-in to its revocation; by default the one that is played."""
    async with Playhouse(play) as house:
        waiting = receiver or LoopbackReceiver()
        visits: list[VisitResult] = []

        async def browser(url: str) -> bool:
            house.registered(waiting.redirect_uri)
            visits.append(await Visitor().visit(house.played_url(url)))
            return True

        run = spec or play.spec
        run = run.model_copy(update={"client": play.spec.client})
        connection = LiveConnection(
            run, house.client, inputs=play.inputs, client_secret=play.client_secret, emit=lambda event: None
        )
        person = LeavingPerson(waiting, browser)
        proof = await prove(connection, person, person.visit, NO_HURRY, by_code=by_code)
        return Rehearsed(proof, tuple(connection.exchanges), visits[-1] if visits else None)


def document(**steps: Any) -> dict[str, Any]:
    """The document of an ordinary provider elsewhere, with changes to its steps; None takes one out."""
    whole: dict[str, Any] = {
        "spec_version": 1,
        "name": "Acme CRM",
        "service_domain": "acme.test",
        "client": {"client_id": "client-1"},
        "authorization": {"url": "https://auth.acme.test/authorize", "scopes": ["read", "write"]},
        "access_token": {"url": "https://auth.acme.test/token"},
        "refresh_token": {},
        "revoke_token": {"url": "https://auth.acme.test/revoke"},
        "test_call": {"url": "https://api.acme.test/me", "headers": [BEARER]},
        "connection_label": {"path": "authData.testcode.user.name"},
        "whitelist": ["acme.test"],
        "unique_identifier": {"path": "authData.testcode.user.id"},
        "request_parameters": {"headers": [BEARER]},
    }
    for step, change in steps.items():
        if change is None:
            whole.pop(step, None)
        elif isinstance(change, Mapping) and isinstance(whole.get(step), dict):
            whole[step] = {**whole[step], **change}
        else:
            whole[step] = change
    return whole


def spec_of(**steps: Any) -> ConnectionSpec:
    """The spec of that document."""
    return Draft(document(**steps)).partial_spec
