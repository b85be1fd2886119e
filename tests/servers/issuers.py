"""What becomes of an address alone, at servers that nobody here wrote: asked, an app registered, and all of it run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from connection_wizard.http.client import HttpClient
from connection_wizard.oauth.legs import Leg
from connection_wizard.oauth.receivers import loopback_receiver
from connection_wizard.practice.visitor import Visitor
from connection_wizard.session.dependencies import Dependencies
from connection_wizard.session.discovering import discover
from connection_wizard.session.registering import register
from connection_wizard.session.session import Session
from connection_wizard.sources.registration import Registered
from connection_wizard.sources.understood import Understood, applied
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.spec.model import ConnectionSpec
from tests.servers.others import BEARER, KINDS, Kind, Server, free_port
from tests.waiting import HANG

WHOLE: tuple[Leg, ...] = (
    "authorize",
    "exchange",
    "test",
    "refresh",
    "test_after_refresh",
    "revoke",
    "test_after_revoke",
)


@dataclass(frozen=True)
class Issuer:
    """An address that an author could have.

    Attributes:
        kind: the server at which it is.
        path: of the address.
        resource: that of a protected resource, which tokens are asked for; empty for an issuer.
        asks: whether the server registers apps; else one is registered there already.
        says_who: whether it names the call that says who is connected; else the author knows that alone.
        offers: how many changes it takes that a failed run offers: what it demands and says nowhere.
        nightly: tried at night only.
        told: further settings of the program.
    """

    kind: str
    path: str = ""
    resource: str = ""
    asks: bool = True
    says_who: bool = False
    offers: int = 0
    nightly: bool = True
    told: Mapping[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return " ".join(filter(None, (self.kind, self.path, *self.told)))

    @property
    def server(self) -> Kind:
        kind = KINDS[self.kind]
        return replace(kind, told={**kind.told, **self.told})


TRIES = 4
"""Runs: what a failure offers is done, and it is run again."""
ISSUERS = (
    Issuer("oidc-provider", says_who=True, nightly=False),
    Issuer("oidc-provider", "/auth", says_who=True),
    Issuer("oidc-provider", "/.well-known/oauth-authorization-server", says_who=True),
    Issuer("MCP SDK", nightly=False),
    Issuer("MCP SDK", "/me", resource="/me", nightly=False),
    Issuer("MCP SDK", "/mcp", resource="/mcp", says_who=True, nightly=False, told={"mcp": "json"}),
    Issuer("Cloudflare Workers", nightly=False),
    Issuer("Cloudflare Workers", "/me", resource="/me"),
    Issuer("better-auth", "/api/auth", says_who=True),
    Issuer("django-oauth-toolkit", "/o/", told={"prefix_alone": True}),
    Issuer("django-oauth-toolkit"),
    Issuer("oidc-provider", says_who=True, offers=1, told={"only_offline": True}),
    Issuer("Doorkeeper", says_who=True, asks=False, told={"openid": True}),
    Issuer("Glewlwyd", "/api/oidc", says_who=True, offers=1),
)


@dataclass
class Proved:
    """What came of it."""

    understood: Understood
    draft: Draft
    app: Registered | None = None
    legs: dict[str, str] = field(default_factory=dict)
    offered: list[str] = field(default_factory=list)
    words: str = ""


def _nobody(event: object) -> None:
    """Nobody looks."""


async def proved(issuer: Issuer, server: Server) -> Proved:
    """Ask, fill in, register and run, as a session does it."""
    given = server.issuer + issuer.path
    redirect = {"receiver": "loopback", "host": "127.0.0.1", "port": free_port()}
    async with HttpClient() as client:
        understood = await discover(given, client)
        draft = understood.draft(NEW_CONNECTION.put(("live_redirect",), redirect))
        if not issuer.says_who:
            draft = draft.put(("test_call",), {"method": "GET", "url": server.issuer + issuer.server.paths[3]})
            draft = draft.put(("test_call", "headers"), [{"name": "Authorization", "value": BEARER}])
        made = Proved(understood, draft)
        secret = server.secret
        if issuer.asks:
            made.app = await register(understood.registration, draft, client, given=given)
            draft, secret = applied(made.app.values, draft), made.app.client_secret
        else:
            draft = draft.put(("client", "client_id"), "app-basic").put(("live_redirect", "port"), server.port)
        made.draft = draft
        # One session, as in the window: it remembers what was tried
        session = Session(lambda: made.draft, visiting(client, secret), _nobody)
        for _ in range(TRIES):
            proof = await session.prove()
            made.legs = {leg.leg: leg.verdict for leg in proof.legs}
            failed = next((result for result in session.results.values() if result.verdict == "failed"), None)
            if failed is None:
                break
            found = session.trouble.diagnosis_of(failed)
            made.words = f"{failed.leg}: {found.said} {[cause.code for cause in found.causes]}"
            fix = next((cause.fix for cause in found.causes if cause.fix), None)
            if fix is None:
                break
            made.offered.append(str(fix.label))
            made.draft = fix.apply(made.draft)
    return made


def visiting(client: HttpClient, secret: str) -> Dependencies:
    """Logs in by itself, at whatever page is opened."""

    async def open_browser(url: str) -> bool:
        await Visitor().visit(url)
        return True

    async def known(spec: ConnectionSpec, inputs: dict[str, str]) -> str:
        return secret

    return Dependencies(
        lambda: client, lambda spec: loopback_receiver(spec.live_redirect), open_browser, known, log_in=HANG
    )
