"""What was pasted for app credentials and is something else: a redirect URL, any other address, an e-mail address.

The three stand beside each other on a portal's page, and each *Copy* looks like the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.spec.environments import environment_of
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.live_redirects import register_as
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.making import finding_code
from connection_wizard.words import Words, say

Else = Literal["", "redirect_url", "address", "email"]
_EMAIL: Final = re.compile(r"[^@\s]{1,64}@[^@\s.]{1,63}(?:\.[^@\s.]{1,63}){0,6}\.[A-Za-z]{2,24}")
COPY_IT: Final = say("Copy it from the app's page in the provider's developer portal.")
_AT: Final = ("client", "client_id")


def taken_for(text: str, spec: ConnectionSpec) -> Else:
    """What a client ID or a client secret is instead; empty where it may be one."""
    text = text.strip()
    if _EMAIL.fullmatch(text):
        return "email"
    if "://" not in text or not isinstance(read_web(text), Address):
        return ""
    own = (spec.redirect_url, register_as(spec.live_redirect, spec.redirect_url))
    is_own = environment_of(text) is not None or text.rstrip("/") in [url.strip().rstrip("/") for url in own]
    return "redirect_url" if is_own else "address"


CLIENT_ID_IS_REDIRECT_URL = finding_code(
    "client_id_is_redirect_url",
    "error",
    "credentials",
    "A redirect URL in place of the client ID",
    "The redirect URL goes to the portal; the client ID comes from there. The provider knows no app of that name.",
    (*_AT, "https://auth.viasocket.com/redirect/auth2.0"),
)
CLIENT_ID_IS_ADDRESS = finding_code(
    "client_id_is_address",
    "warning",
    "credentials",
    "An address in place of the client ID",
    "Mostly it is what stood beside the client ID. A few providers do take the address of a document on the app.",
    (*_AT, "https://developers.acme.com/apps/4711"),
)
_TOLD: Final[dict[Else, Words]] = {
    "address": say("The client ID is a web address."),
    "email": say("The client ID is an email address."),
}


def client_id(spec: ConnectionSpec) -> Iterator[Finding]:
    """The client ID is none of the addresses that stand beside it on a portal's page."""
    match taken_for(spec.client.client_id, spec):
        case "":
            return
        case "redirect_url":
            yield CLIENT_ID_IS_REDIRECT_URL.finding(_AT, say("The client ID is one of the redirect URLs."), COPY_IT)
        case other:
            yield CLIENT_ID_IS_ADDRESS.finding(_AT, _TOLD[other], COPY_IT)


RULES = (client_id,)
