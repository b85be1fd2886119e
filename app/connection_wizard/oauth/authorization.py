"""The authorization request: the address that the person's browser opens (RFC 6749 section 4.1.1)."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from connection_wizard.oauth.addresses import RenderError, render_url, with_query
from connection_wizard.oauth.pkce import code_challenge, code_verifier
from connection_wizard.oauth.values import Values
from connection_wizard.spec import names
from connection_wizard.spec.model import SEPARATORS, Authorization, ConnectionSpec
from connection_wizard.spec.queries import without_parameters
from connection_wizard.spec.templates import parse_template
from connection_wizard.steps import number_of
from connection_wizard.words import say

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
        RenderError, UnusableValue, TemplateError: the address cannot be made from what the spec says.
    """
    step = spec.authorization
    state = secrets.token_urlsafe(STATE_BYTES)
    values = values.put(names.REDIRECT_URI, redirect_uri).put(names.NONCE, secrets.token_urlsafe(STATE_BYTES))
    challenge: dict[str, str] = {}
    if step.pkce != "none":
        verifier = code_verifier()
        values = values.put(names.CODE_VERIFIER, verifier)
        challenge = {"code_challenge": code_challenge(verifier, step.pkce), "code_challenge_method": step.pkce}
    _refuse_secrets(step)
    standard = {
        "response_type": "code",
        "client_id": values.text(names.CLIENT_ID),
        "redirect_uri": redirect_uri,
        "scope": joined_scopes(step),
        **challenge,
    }
    parameters = _parameters(step, standard, values) | {_sent_as(step, "state"): state}
    url = without_parameters(render_url(step.url, values), frozenset(parameters))
    return AuthorizationRequest(
        url=with_query(url, parameters.items(), frozenset(step.unencoded)),
        state=state,
        redirect_uri=redirect_uri,
        values=values,
    )


def joined_scopes(step: Authorization) -> str:
    """The scopes as they are sent, joined with this provider's separator."""
    return SEPARATORS[step.scope_separator].join(scope.strip() for scope in step.scopes if scope.strip())


def _parameters(step: Authorization, standard: Mapping[str, str], values: Values) -> dict[str, str]:
    """What is sent besides ``state``: in the order of RFC 6749, under this provider's names; the author's own take the
    place of standard ones or come after."""
    own = {item.name: parse_template(item.value).fill(values.text) for item in step.parameters if item.name.strip()}
    sent = {
        _sent_as(step, name): value
        for name, value in standard.items()
        if name not in step.omit and (name != "scope" or value)
    }
    return sent | own


def _sent_as(step: Authorization, name: str) -> str:
    """The provider's name of a standard parameter; a blank one would leave the parameter out in all but name."""
    return next((renamed.strip() for standard, renamed in step.rename.items() if standard == name), "") or name


def _refuse_secrets(step: Authorization) -> None:
    """Addresses stay in the browser's history and in the logs of servers: no secret belongs there."""
    for text in (step.url, *(item.value for item in step.parameters)):
        if shown := names.SECRET_PATHS & set(parse_template(text.strip()).paths):
            raise RenderError(
                say("The log-in address would show a secret in the browser: {name}.", name=min(map(str, shown))),
                say(
                    "Take it out of step {authorization}; secrets travel in the calls of steps {access_token} to "
                    "{test_call} only.",
                    authorization=number_of("authorization"),
                    access_token=number_of("access_token"),
                    test_call=number_of("test_call"),
                ),
            )
