"""The authorization endpoint and the token endpoint (RFC 6749 section 3): one that stands in the place of the other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.making import finding_code, fix_setting
from connection_wizard.spec.rules.peculiar import ONE_ADDRESS
from connection_wizard.spec.rules.read_addresses import is_at
from connection_wizard.steps import number_of
from connection_wizard.words import NOTHING, say

_FOR_TOKENS = frozenset({"token", "access_token", "accesstoken", "oauth_token"})
_FOR_PEOPLE = frozenset({"authorize", "authorise", "authorization"})
_PERHAPS_FOR_PEOPLE = frozenset({"auth", "login", "signin", "oauth"})
"""Some providers have tokens there, too: they say something only where the other step has the address for tokens."""


AUTHORIZATION_URL_IS_TOKEN_URL = finding_code(
    "authorization_url_is_token_url",
    "hint",
    "access_token",
    "Steps {authorization} and {access_token} have the same address",
    "People log in at one address, tokens are fetched from another. Few providers do both at one, and then it is "
    "called neither authorize nor token.",
    ("access_token", "url", "https://${context.authData.region}.acme.com/oauth/authorize"),
)
URLS_SWAPPED = finding_code(
    "urls_swapped",
    "warning",
    None,
    "The addresses of steps {authorization} and {access_token} are swapped",
    "The browser would open an address made for programs, and the code would be sent to a page for people.",
    ("authorization", "url", "https://${context.authData.region}.acme.com/oauth/token"),
    ("access_token", "url", "https://api.acme.com/oauth/authorize"),
)
TOKEN_URL_LIKE_AUTHORIZATION = finding_code(
    "token_url_like_authorization",
    "hint",
    "access_token",
    "A token address that is called like one for people",
    "A few providers have it so (MYOB, Untappd, Pocket). With others the code would be sent to a page for people.",
    ("access_token", "url", "https://api.acme.com/v1/authorize"),
)


def endpoint_mix_ups(spec: ConnectionSpec) -> Iterator[Finding]:
    """The address for people and the address for tokens are each in their own step."""
    sign_in, tokens = spec.authorization.url.strip(), spec.access_token.url.strip()
    if not sign_in or not tokens:
        return
    in_step_4, in_step_5 = _last_part(sign_in), _last_part(tokens)
    token_in_4 = in_step_4 in _FOR_TOKENS
    sign_in_in_5 = in_step_5 in _FOR_PEOPLE
    if is_at(sign_in, ONE_ADDRESS):
        return
    if sign_in.rstrip("/") == tokens.rstrip("/") and (token_in_4 or sign_in_in_5):
        yield AUTHORIZATION_URL_IS_TOKEN_URL.finding(
            ("access_token", "url"),
            say(
                "Step {authorization} and step {access_token} have the same URL.",
                authorization=number_of("authorization"),
                access_token=number_of("access_token"),
            ),
            say(
                "Providers have two: one where people log in (step {authorization}, …/authorize), one for tokens "
                "(step {access_token}, …/token).",
                authorization=number_of("authorization"),
                access_token=number_of("access_token"),
            ),
        )
    elif _without_query(sign_in) == _without_query(tokens):
        return  # one address that does both by its query or its method, as its maker wants it
    elif token_in_4 and (sign_in_in_5 or in_step_5 in _PERHAPS_FOR_PEOPLE):
        swapped = fix_setting(say("Swap the two URLs"), ("authorization", "url"), tokens)
        fix = type(swapped)(
            swapped.label, (*swapped.edits, *fix_setting(NOTHING, ("access_token", "url"), sign_in).edits)
        )
        yield URLS_SWAPPED.finding(
            ("authorization", "url"),
            say(
                "The URLs of step {authorization} and step {access_token} seem to be swapped.",
                authorization=number_of("authorization"),
                access_token=number_of("access_token"),
            ),
            say(
                "Step {authorization} wants the address where people log in (…/authorize), step {access_token} the "
                "one for tokens (…/token).",
                authorization=number_of("authorization"),
                access_token=number_of("access_token"),
            ),
            fix,
        )
    elif token_in_4:
        yield URLS_SWAPPED.finding(
            ("authorization", "url"),
            say("The URL of step {step} looks like the one for tokens.", step=number_of("authorization")),
            say("Enter the address where people log in and approve, often …/authorize."),
        )
    elif sign_in_in_5:
        yield TOKEN_URL_LIKE_AUTHORIZATION.finding(
            ("access_token", "url"),
            say("The URL of step {step} looks like the one where people log in.", step=number_of("access_token")),
            say("A few providers call it so. Otherwise enter the address that answers with tokens, often …/token."),
        )


def _last_part(url: str) -> str:
    return _without_query(url).rpartition("/")[2].lower()


def _without_query(url: str) -> str:
    return re.split(r"[?#]", url, maxsplit=1)[0].rstrip("/")


RULES = (endpoint_mix_ups,)
