"""The authorization request: the address that the person's browser opens (RFC 6749 section 4.1.1)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from urllib.parse import unquote_plus

from app.oauth.pkce import code_challenge, code_verifier
from app.oauth.rendering import render_url, with_query
from app.oauth.values import Values
from app.spec import names
from app.spec.model import SEPARATORS, Authorization, ConnectionSpec
from app.spec.templates import parse_template

STATE_BYTES = 32
"""256 random bits (RFC 6749 section 10.10 asks for 128 at least)."""


@dataclass(frozen=True, slots=True)
class AuthorizationRequest:
    """What was asked for, and what the answer has to be compared with.

    `url` is for the browser alone; `values` is what the run knows from here on (redirect URI, verifier, nonce).
    """

    url: str
    state: str
    redirect_uri: str
    values: Values

    def __repr__(self) -> str:
        return f"AuthorizationRequest(redirect_uri={self.redirect_uri!r})"


def authorization_request(spec: ConnectionSpec, values: Values, redirect_uri: str) -> AuthorizationRequest:
    """A fresh authorization request: new ``state``, new code verifier, new nonce.

    Raises:
        RenderError, MissingValue, TemplateError: the address cannot be made from what the spec says.
    """
    step = spec.authorization
    state = secrets.token_urlsafe(STATE_BYTES)
    values = values.put(names.REDIRECT_URI, redirect_uri).put(names.NONCE, secrets.token_urlsafe(STATE_BYTES))
    challenge: dict[str, str] = {}
    if step.pkce != "none":
        verifier = code_verifier()
        values = values.put(names.CODE_VERIFIER, verifier)
        challenge = {"code_challenge": code_challenge(verifier, step.pkce), "code_challenge_method": step.pkce}
    parameters = _parameters(step, values, redirect_uri, state, challenge)
    url = _without(render_url(step.url, values), frozenset(parameters))
    return AuthorizationRequest(
        url=with_query(url, parameters.items(), frozenset(step.unencoded)),
        state=state,
        redirect_uri=redirect_uri,
        values=values,
    )


def joined_scopes(step: Authorization) -> str:
    """The scopes as they are sent, joined with this provider's separator."""
    return SEPARATORS[step.scope_separator].join(step.scopes)


def _parameters(
    step: Authorization, values: Values, redirect_uri: str, state: str, challenge: dict[str, str]
) -> dict[str, str]:
    """Names and values in the order of RFC 6749; the author's own take the place of standard ones or come after.

    ``state`` is the exception: nothing takes its place.
    """
    standard = {
        "response_type": "code",
        "client_id": values.text(names.CLIENT_ID),
        "redirect_uri": redirect_uri,
        "scope": joined_scopes(step),
        "state": state,
        **challenge,
    }
    if not step.scopes:
        del standard["scope"]
    own = {item.name: parse_template(item.value).fill(values.text) for item in step.parameters if item.name}
    sent = {
        step.rename.get(name, name): value  # type: ignore[call-overload]  # any name may be asked for
        for name, value in standard.items()
        if name not in step.omit
    }
    return sent | own | {step.rename.get("state", "state"): state}


def _without(url: str, taken: frozenset[str]) -> str:
    """The address without those of its own query parameters that are sent anyway.

    No parameter may be there twice (RFC 6749 section 3.1).
    """
    base, hash_mark, fragment = url.partition("#")
    address, question_mark, query = base.partition("?")
    kept = [part for part in query.split("&") if part and unquote_plus(part.partition("=")[0]) not in taken]
    return address + (question_mark if kept else "") + "&".join(kept) + hash_mark + fragment
