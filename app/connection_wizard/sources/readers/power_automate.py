"""A custom connector of Power Automate's, Power Apps' and Logic Apps': its ``apiProperties.json``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from connection_wizard.sources.gathering import AUTHORIZE, BY_A_KEY, TOKEN, Gathering
from connection_wizard.sources.kinds import KINDS
from connection_wizard.sources.logins import Login, take_logins
from connection_wizard.sources.shapes import inside, leaves, parsed, text_in
from connection_wizard.sources.understood import Understood, Unread
from connection_wizard.spec import names
from connection_wizard.words import say

KIND: Final = "power-automate"
MARKS: Final = KINDS[KIND].marks
_MICROSOFT: Final = "https://login.microsoftonline.com"
_POLICIES: Final = {"setheader": "headers", "setqueryparameter": "query"}
_SAID: Final = "x-ms-apimTemplate"
_BEARER: Final = ({"name": "Authorization", "value": f"Bearer {names.ACCESS_TOKEN.template}"},)
_AZURE: Final = frozenset({"aad", "aadcertificate"})


def read(text: str) -> Understood | None:
    """What a connector says."""
    data = parsed(text, MARKS)
    properties = inside(data, "properties")
    if not isinstance(properties, dict):
        return None
    parameters = [one for one in leaves(properties) if "oAuthSettings" in one or "uiDefinition" in one]
    if not parameters:
        return None
    made = Gathering(KIND, text)
    made.sweep(data)
    made.named(text_in(properties, "displayName"))
    found = [one["oAuthSettings"] for one in parameters if isinstance(one.get("oAuthSettings"), dict)]
    if not found:
        made.unread[AUTHORIZE] = Unread(AUTHORIZE, BY_A_KEY)
        made.values.clear()
        return made.understood()
    take_logins(made, [_login(one) for one in found])
    _every_call(made, properties)
    for one in found:
        provider = text_in(one, "identityProvider")
        why = say(
            "It names “{provider}” as who logs people in, and no addresses: those lie with Microsoft.",
            provider=provider,
        )
        if provider.lower() not in ("", "oauth2", "oauth2generic", *_AZURE):
            made.missing(AUTHORIZE, why)
            made.missing(TOKEN, why)
    return made.understood()


def _every_call(made: Gathering, properties: Mapping[str, Any]) -> None:
    """What its policies put into each call, besides the token."""
    for template, place in _POLICIES.items():
        pairs = [_pair(one) for one in leaves(properties) if text_in(one, "templateId") == template]
        rows = made.rows(pair for pair in pairs if pair is not None)
        for step in ("test_call", "request_parameters") if rows else ():
            made.put((step, place), [*(_BEARER if place == "headers" else ()), *rows], rows[0]["name"], sure=False)


def _pair(policy: Mapping[str, Any]) -> tuple[str, str] | None:
    """A name and a value that are the same for all calls, and written out."""
    said = policy.get("parameters")
    name, value = text_in(said, f"{_SAID}Parameter.name"), text_in(said, f"{_SAID}Parameter.value")
    of_all = not inside(said, f"{_SAID}-operationName") and text_in(said, f"{_SAID}-policySection") in ("", "Request")
    usual = name and value and "@" not in value and name.lower() != "authorization"
    return (name, value) if usual and of_all else None


def _login(block: Mapping[str, Any]) -> Login:
    said = block.get("customParameters")

    def custom(*names: str) -> str:
        held = {str(name).lower(): value for name, value in said.items()} if isinstance(said, Mapping) else {}
        return next((text for name in names if (text := text_in(held.get(name), "value"))), "")

    authorize, token = custom("authorizationurl", "authorizationurltemplate"), custom("tokenurl", "tokenurltemplate")
    scopes: Any = block.get("scopes")
    if text_in(block, "identityProvider").lower() in _AZURE and not authorize:
        server = f"{(custom('loginuri') or _MICROSOFT).rstrip('/')}/{custom('tenantid') or 'common'}/oauth2"
        authorize, token = f"{server}/authorize", f"{server}/token"
    resource = custom("resourceuri")
    return Login(
        authorization_url=authorize,
        token_url=token,
        refresh_url=custom("refreshurl", "refreshurltemplate"),
        client_id=text_in(block, "clientId"),
        client_secret=text_in(block, "clientSecret"),
        scopes=" ".join(map(str, scopes)) if isinstance(scopes, list) else scopes or "",
        authorization_parameters=(("resource", resource),) if resource else (),
    )
