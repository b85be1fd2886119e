"""A refresh token comes only to those who ask for it, each provider in its own way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from connection_wizard.spec import names
from connection_wizard.spec.completion import refresh_call
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.known_hosts import KnownHost, known_at, known_hosts
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.asked import adding, has_parameter, parameters_of, without_name
from connection_wizard.spec.rules.known import at_or_below
from connection_wizard.spec.rules.making import finding_code, fix_setting, quoted
from connection_wizard.spec.templates import paths_in
from connection_wizard.steps import number_of
from connection_wizard.words import say

ASKS_BY_NAME: Final = re.compile(r"(?<![a-z])(?:offline|refresh)", re.IGNORECASE)
"""In the name of a scope that asks for a refresh token: offline_access, offline, refresh_token, RefreshToken …"""


@cache
def _parameters() -> frozenset[tuple[str, str]]:
    return frozenset(known.asks_with for known in known_hosts() if known.asks_with)


@cache
def _scopes() -> frozenset[str]:
    return frozenset(scope for known in known_hosts() for scope in known.refresh_scopes)


def scopes_sent(spec: ConnectionSpec) -> set[str] | None:
    """The scopes that the authorization request sends, by whatever way; None where a field decides them."""
    step = spec.authorization
    written = [] if "scope" in step.omit else list(step.scopes)
    written += [
        value for name, value in parameters_of(step) if name == step.rename.get("scope", "") or name.endswith("scope")
    ]
    if any("${" in value for value in written):
        return None
    return {scope for value in written for scope in re.split(r"[\s,+;|]+", value) if scope}


def asked_for(spec: ConnectionSpec) -> bool:
    """Whether the authorization request asks for a refresh token in any of the known ways."""
    sent = parameters_of(spec.authorization)
    return not _parameters().isdisjoint(sent) or not (scopes_sent(spec) or set()).isdisjoint(_scopes())


REFRESH_STEP_MISSING = finding_code(
    "refresh_step_missing",
    "hint",
    "refresh_token",
    "A refresh token that nobody uses",
    "People have to sign in again whenever the access token expires, although it could be renewed.",
    ("authorization", "parameters", [{"name": "access_type", "value": "offline"}]),
    ("refresh_token", None),
)
OFFLINE_ACCESS_ONCE = finding_code(
    "offline_access_once",
    "hint",
    "authorization",
    "A refresh token at the first log-in only",
    "Whoever connects the same account again gets no refresh token: it ends with its first access token.",
    ("authorization", "url", "https://accounts.google.com/o/oauth2/v2/auth"),
    ("authorization", "parameters", [{"name": "access_type", "value": "offline"}]),
    ("fields", []),
)
OFFLINE_ACCESS_UNCLEAR = finding_code(
    "offline_access_unclear",
    "hint",
    "authorization",
    "Perhaps no refresh token is asked for",
    "With OpenID Connect a refresh token usually comes with the scope offline_access only.",
    ("authorization", "scopes", 0, "openid"),
)
OFFLINE_ACCESS_MISSING = finding_code(
    "offline_access_missing",
    "warning",
    "authorization",
    "No refresh token is asked for",
    "This provider sends a refresh token only on request. Step {refresh_token} would have nothing to refresh with.",
    ("authorization", "url", "https://accounts.google.com/o/oauth2/v2/auth"),
    ("fields", []),
)


def unused(spec: ConnectionSpec) -> Iterator[Finding]:
    """Refresh tokens are used where they are asked for."""
    if spec.refresh_token is None and asked_for(spec):
        yield REFRESH_STEP_MISSING.finding(
            ("refresh_token",),
            say(
                "Step {authorization} asks for a refresh token, but step {refresh_token} is empty.",
                authorization=number_of("authorization"),
                refresh_token=number_of("refresh_token"),
            ),
            say(
                "Set up step {step}, or people have to sign in again whenever the access token expires.",
                step=number_of("refresh_token"),
            ),
        )


def unasked(spec: ConnectionSpec) -> Iterator[Finding]:
    """Refresh tokens are asked for where they are used."""
    if spec.refresh_token is not None and refreshes_with_token(spec):
        known = _known(spec)
        yield from _unclear(spec) if known is None else _by_its_way(spec, known)


def _unclear(spec: ConnectionSpec) -> Iterator[Finding]:
    """Of a provider of which nothing is known."""
    step = spec.authorization
    if "openid" in step.scopes and not asked_for(spec) and not any(map(ASKS_BY_NAME.search, scopes_sent(spec) or ())):
        yield OFFLINE_ACCESS_UNCLEAR.finding(
            ("authorization", "scopes"),
            say(
                "Step {refresh_token} needs a refresh token, but nothing in step {authorization} asks for one.",
                refresh_token=number_of("refresh_token"),
                authorization=number_of("authorization"),
            ),
            say(
                "With OpenID Connect the scope offline_access usually does (OpenID Connect Core section 11). "
                "Look it up; some providers send a refresh token anyway."
            ),
            fix_setting(say("Add offline_access"), ("authorization", "scopes", len(step.scopes)), "offline_access"),
        )


def _by_its_way(spec: ConnectionSpec, known: KnownHost) -> Iterator[Finding]:
    """Of a provider that is known to want to be asked: with a parameter, with another at each log-in, or a scope."""
    step, scopes = spec.authorization, scopes_sent(spec)
    if known.asks_with and not has_parameter(step, *known.asks_with):
        name, value = known.asks_with
        yield OFFLINE_ACCESS_MISSING.finding(
            ("authorization", "parameters"),
            say(
                "{provider} sends a refresh token only when asked with {parameter}.",
                provider=known.name,
                parameter=quoted(f"{name}={value}"),
            ),
            say(
                "Add the parameter in step {authorization}, or step {refresh_token} has nothing to refresh with.",
                authorization=number_of("authorization"),
                refresh_token=number_of("refresh_token"),
            ),
            adding(step, {name: value}),
        )
    elif once := without_name(step, known.asks_again_with):
        name, value = next(iter(once.items()))
        yield OFFLINE_ACCESS_ONCE.finding(
            ("authorization", "parameters"),
            say(
                "{provider} sends a refresh token at an account's first log-in only, unless asked with {parameter}.",
                provider=known.name,
                parameter=quoted(f"{name}={value}"),
            ),
            say("Add it, or whoever connects the same account again has a connection that ends with its first token."),
            adding(step, {name: value}),
        )
    elif (
        known.refresh_scopes and scopes and not scopes.intersection(known.refresh_scopes)
    ):  # without any the provider decides
        yield OFFLINE_ACCESS_MISSING.finding(
            ("authorization", "scopes"),
            say(
                "{provider} sends a refresh token only when the scope {scopes} is asked for.",
                provider=known.name,
                scopes=quoted(known.refresh_scopes[0]),
            ),
            say(
                "Add the scope in step {authorization}, or step {refresh_token} has nothing to refresh with.",
                authorization=number_of("authorization"),
                refresh_token=number_of("refresh_token"),
            ),
            fix_setting(
                say("Add {scopes}", scopes=quoted(known.refresh_scopes[0])),
                ("authorization", "scopes", len(step.scopes)),
                known.refresh_scopes[0],
            ),
        )


def refreshes_with_token(spec: ConnectionSpec) -> bool:
    """Whether the refresh needs a refresh token at all: some renew a token by itself (Facebook, Instagram)."""
    call = refresh_call(spec)
    if call and call.snippet.strip():
        return str(names.REFRESH_TOKEN.parts[-1]) in call.snippet
    texts = call.templates if call else ()
    return any(at_or_below(path, names.REFRESH_TOKEN) for text in texts for path in paths_in(text))


def _known(spec: ConnectionSpec) -> KnownHost | None:
    """The provider of the authorization endpoint, where it is known to want to be asked."""
    url = spec.authorization.url.strip()
    known = known_at(url, spec.fields)
    if known is None or not (known.for_refresh or known.refresh_scopes):
        return None
    unasked = known.refresh_unasked and re.search(known.refresh_unasked, re.split(r"[?#]", url)[0])
    return None if unasked else known


RULES = (unused, unasked)
