"""oauthlib's server side, composed: authorization, token and revocation endpoint over the provider's own validator."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from typing import Any, cast
from urllib.parse import parse_qsl, urlencode

from oauthlib.common import Request
from oauthlib.oauth2 import (
    AuthorizationCodeGrant,
    AuthorizationEndpoint,
    BearerToken,
    FatalClientError,
    OAuth2Error,
    RefreshTokenGrant,
    RevocationEndpoint,
    TokenEndpoint,
)

from connection_wizard.practice.accounts import PracticeAccount
from connection_wizard.practice.answers import NO_STORE, Answer, Headers, refusal
from connection_wizard.practice.client import Client
from connection_wizard.practice.hooks import Callback, Check
from connection_wizard.practice.parameters import Pairs
from connection_wizard.practice.policy import Policy
from connection_wizard.practice.store import Grant, Store, new_secret
from connection_wizard.practice.validator import PracticeValidator
from connection_wizard.spec.queries import query_of

# At DEBUG oauthlib logs whole grants and tokens.
logging.getLogger("oauthlib").setLevel(logging.WARNING)

_URI = "http://practice.invalid/"
"""oauthlib wants addresses, but nothing in them counts here apart from the query."""


class PageError(Exception):
    """An authorization request that must not be sent back: its client or redirect URI is not to be trusted.

    RFC 6749 section 4.1.2.1: the person is told instead. `error` and `description` are oauthlib's words.
    """

    def __init__(self, error: str, description: str) -> None:
        super().__init__(error)
        self.error = error
        self.description = description


class Grants:
    """The grants of the practice provider: authorization code with PKCE, refresh with rotation, revocation."""

    def __init__(
        self,
        client: Client,
        policy: Policy,
        store: Store,
        clock: Callable[[], float],
        check: Check,
        issuer: Callable[[], str],
        validator: PracticeValidator | None = None,
    ) -> None:
        """`validator`: in place of the provider's own."""
        validator = validator or PracticeValidator(client, policy, store, clock)
        code_grant = AuthorizationCodeGrant(validator, pre_auth=[_as_pre_auth(check)])
        code_grant.register_code_modifier(lambda grant, handler, request: {**grant, "code": new_secret()})
        code_grant.register_token_modifier(self._first_token)
        refresh_grant = RefreshTokenGrant(validator, issue_new_refresh_tokens=policy.refresh_answer != "nothing")
        bearer = BearerToken(
            validator,
            token_generator=lambda request: new_secret(),
            expires_in=policy.token_lifetime,
        )
        self._policy = policy
        self._issuer = issuer
        self._authorization = AuthorizationEndpoint("code", bearer, {"code": code_grant})  # type: ignore[arg-type]
        self._token = TokenEndpoint(
            "authorization_code",
            bearer,  # type: ignore[arg-type]  # the stubs ask for a name, oauthlib for the object
            {"authorization_code": code_grant, "refresh_token": refresh_grant},
        )
        self._revocation = RevocationEndpoint(validator)

    def _first_token(self, token: dict[str, Any], handler: object, request: Request | None) -> dict[str, Any]:
        grant = cast(Grant, cast(Request, request).user)  # put there by the validator
        entitled = {"all": True, "offline": grant.offline, "none": False}[self._policy.refreshable]
        if not entitled or self._policy.code_buys == "exchange":
            token.pop("refresh_token", None)
        return token

    # -- the authorization endpoint

    def examine(self, parameters: Pairs) -> tuple[str, ...] | Callback:
        """The scopes that an authorization request asks for, or the error that is sent back at once.

        Raises:
            PageError
        """
        try:
            scopes, _ = self._authorization.validate_authorization_request(_address(parameters))
        except FatalClientError as error:
            raise PageError(str(error.error), error.description) from None
        except OAuth2Error as error:
            return self._callback(parameters, [("error", error.error), ("error_description", error.description)])
        return tuple(dict.fromkeys(scopes))

    def allow(self, parameters: Pairs, account: PracticeAccount, scopes: tuple[str, ...]) -> Callback:
        """The authorization response with a fresh code, for a request that `examine` found good."""
        granted = scopes[:1] if self._policy.grants == "first" else scopes
        headers, _, _ = self._authorization.create_authorization_response(
            _address(parameters), scopes=list(granted), credentials={"user": account}
        )
        sent = parse_qsl(query_of(headers["Location"]))
        own = len(parse_qsl(query_of(dict(parameters)["redirect_uri"])))
        return self._callback(parameters, [pair for pair in sent[own:] if pair[0] != "state"])

    def deny(self, parameters: Pairs) -> Callback:
        """The authorization response of somebody who said no."""
        error = [("error", "access_denied"), ("error_description", "The person denied the request.")]
        return self._callback(parameters, error)

    def _callback(self, parameters: Pairs, answer: list[tuple[str, Any]]) -> Callback:
        asked = dict(parameters)
        sent = [(name, str(value)) for name, value in answer if value]
        if "state" in asked:
            sent.append(("state", asked["state"]))
        # RFC 9207 section 2: in every response, error responses too
        return Callback(asked["redirect_uri"], (*sent, ("iss", self._issuer())))

    # -- the token and revocation endpoints

    def token(self, query: Pairs, form: Pairs, headers: Headers) -> Answer:
        """The answer to a token request."""
        return _answer(
            lambda: self._token.create_token_response(_address(query), "POST", urlencode(form), dict(headers))
        )

    def revoke(self, query: Pairs, form: Pairs, headers: Headers) -> Answer:
        """The answer to a revocation request."""
        return _answer(
            lambda: self._revocation.create_revocation_response(_address(query), "POST", urlencode(form), dict(headers))
        )


def _as_pre_auth(check: Check) -> Callable[[Request], dict[str, Any]]:
    def validate(request: Request) -> dict[str, Any]:
        check(request)
        return {}

    return validate


def _address(parameters: Pairs) -> str:
    # No response mode but the query is offered; what is not understood is ignored (RFC 6749 section 3.1)
    query = urlencode([pair for pair in parameters if pair[0] != "response_mode"])
    return f"{_URI}?{query}" if query else _URI


def _answer(make: Callable[[], tuple[Mapping[str, str], str | None, int | None]]) -> Answer:
    try:
        _, body, status = make()
    except OAuth2Error as error:  # what an endpoint finds before it asks a grant
        return refusal(error.status_code, str(error.error), error.description)
    headers = NO_STORE
    if status == 401:
        # RFC 6749 section 5.2: the scheme by which a client can authenticate; oauthlib names Bearer
        headers = (*NO_STORE, ("WWW-Authenticate", 'Basic realm="practice"'))
    return Answer(status or 200, json.loads(body) if body else None, headers)
