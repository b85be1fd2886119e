"""What oauthlib asks of a provider: who the client is, what it may have, which codes and tokens are good."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping
from typing import Any, cast
from urllib.parse import unquote_plus

from oauthlib.common import Request
from oauthlib.oauth2 import (
    InvalidClientError,
    InvalidGrantError,
    InvalidRequestError,
    RequestValidator,
)
from oauthlib.oauth2.rfc6749.errors import InvalidRedirectURIError

from connection_wizard.practice.accounts import DEFAULT_SCOPE, PracticeAccount
from connection_wizard.practice.client import Client
from connection_wizard.practice.interactions import same
from connection_wizard.practice.policy import Policy
from connection_wizard.practice.redirects import is_registered
from connection_wizard.practice.store import AccessToken, Code, Grant, RefreshToken, Store


class PracticeValidator(RequestValidator):
    """Answers oauthlib's questions from the policy and the store.

    Where the reason of a refusal can be told, an error is raised in place of returning False: the words are what people
    practise on.
    """

    def __init__(self, client: Client, policy: Policy, store: Store, clock: Callable[[], float]) -> None:
        super().__init__()
        self._client = client
        self._policy = policy
        self._store = store
        self._clock = clock

    # -- the client

    def validate_client_id(self, client_id: str, request: Request, *args: Any, **kwargs: Any) -> bool:
        return self._policy.knows_client and self._registered(client_id) is not None

    def _registered(self, client_id: str) -> Client | None:
        """The app of an id: the one that there is from the beginning, or one that registered itself."""
        found = self._store.clients.get(client_id)
        return self._client if found is None and same(client_id, self._client.client_id) else found

    def authenticate_client(self, request: Request, *args: Any, **kwargs: Any) -> bool:
        """By HTTP Basic or in the body (RFC 6749 section 2.3.1), but not both at once (section 2.3)."""
        # A parameter of the same name must not pass for what is only set here
        request.client = None
        basic = _basic_credentials(request.headers.get("Authorization", ""))
        in_body = request.client_id, request.client_secret
        if basic and in_body[1]:
            raise InvalidRequestError("The client credentials came twice: in the header and in the body.")
        if basic and in_body[0] not in (None, basic[0]):
            raise InvalidRequestError("The header and the body name different clients.")
        given_id, given_secret = basic or in_body
        if not given_id or not given_secret:
            raise InvalidClientError("Client authentication failed: client id or client secret is missing.")
        client = self._registered(given_id) if self._policy.knows_client else None
        if client is None or not (self._policy.accepts_credentials and same(given_secret, client.client_secret)):
            raise InvalidClientError("Client authentication failed: unknown client or wrong client secret.")
        request.client = client
        request.client_id = client.client_id
        return True

    def validate_response_type(
        self, client_id: str, response_type: str, client: Any, request: Request, *args: Any, **kwargs: Any
    ) -> bool:
        return response_type == "code"

    def validate_grant_type(
        self, client_id: str, grant_type: str, client: Any, request: Request, *args: Any, **kwargs: Any
    ) -> bool:
        return grant_type in ("authorization_code", "refresh_token")

    def validate_redirect_uri(
        self, client_id: str, redirect_uri: str, request: Request, *args: Any, **kwargs: Any
    ) -> bool:
        if not self._policy.accepts_http and not redirect_uri.startswith("https:"):
            raise InvalidRedirectURIError(description="The redirect_uri must use https.")
        policy = self._policy
        return is_registered(redirect_uri, loopback=policy.accepts_loopback, numbers=policy.accepts_numbers)

    def get_default_redirect_uri(self, client_id: str, request: Request, *args: Any, **kwargs: Any) -> str:
        # Several are registered, so a request has to say which (RFC 6749 section 3.1.2.3)
        return ""

    # -- scopes and PKCE

    def get_default_scopes(self, client_id: str, request: Request, *args: Any, **kwargs: Any) -> list[str]:
        return [DEFAULT_SCOPE]

    def validate_scopes(
        self, client_id: str, scopes: list[str], client: Any, request: Request, *args: Any, **kwargs: Any
    ) -> bool:
        return all(scope in self._policy.scopes for scope in scopes)

    def get_original_scopes(self, refresh_token: str, request: Request, *args: Any, **kwargs: Any) -> list[str]:
        known = self._store.refresh_tokens.get(refresh_token)
        return list(known.grant.scopes) if known else []

    def is_pkce_required(self, client_id: str, request: Request) -> bool:
        return self._policy.requires_pkce

    def get_code_challenge(self, code: str, request: Request) -> str:
        known = self._store.codes.get(code)
        return known.challenge if known else None  # type: ignore[return-value]  # oauthlib takes None for "no PKCE"

    def get_code_challenge_method(self, code: str, request: Request) -> str:
        known = self._store.codes.get(code)
        return known.challenge_method if known else None  # type: ignore[return-value]  # as above

    # -- codes

    def save_authorization_code(
        self, client_id: str, code: Mapping[str, Any], request: Request, *args: Any, **kwargs: Any
    ) -> None:
        account = cast(PracticeAccount, request.user)
        grant = Grant(account, tuple(request.scopes or ()), getattr(request, "access_type", None) == "offline")
        self._store.codes.put(
            code["code"],
            Code(
                grant,
                redirect_uri=str(request.redirect_uri),
                expires_at=self._clock() + self._policy.code_lifetime,
                challenge=request.code_challenge,
                challenge_method=request.code_challenge_method,
            ),
        )

    def validate_code(
        self, client_id: str, code: str, client: Any, request: Request, *args: Any, **kwargs: Any
    ) -> bool:
        known = self._store.codes.get(code)
        if known is None:
            raise InvalidGrantError("The authorization code is unknown.")
        if known.used:
            # RFC 6749 section 4.1.2: used twice, it may have been stolen, and so may its tokens
            known.grant.revoked = True
            raise InvalidGrantError("The authorization code was already used. All of its tokens are revoked.")
        if self._clock() >= known.expires_at:
            raise InvalidGrantError("The authorization code has expired.")
        request.user = known.grant
        request.scopes = list(known.grant.scopes)
        return True

    def confirm_redirect_uri(
        self, client_id: str, code: str, redirect_uri: str, client: Any, request: Request, *args: Any, **kwargs: Any
    ) -> bool:
        known = self._store.codes.get(code)
        if known is None or known.redirect_uri != redirect_uri:
            raise InvalidGrantError("The redirect_uri is not the one of the authorization request.")
        return True

    def invalidate_authorization_code(
        self, client_id: str, code: str, request: Request, *args: Any, **kwargs: Any
    ) -> None:
        known = self._store.codes.get(code)
        if known is not None:
            known.used = True

    # -- tokens

    def save_bearer_token(self, token: Mapping[str, Any], request: Request, *args: Any, **kwargs: Any) -> None:
        grant = cast(Grant, request.user)
        use = self._policy.code_buys if request.grant_type == "authorization_code" else "api"
        expires_at = self._clock() + token["expires_in"]
        access = AccessToken(grant, tuple(request.scopes or ()), expires_at, use)
        self._store.access_tokens.put(token["access_token"], access)
        new = token.get("refresh_token")
        if new is None or new == request.refresh_token:
            return
        if request.refresh_token and (old := self._store.refresh_tokens.get(request.refresh_token)):
            old.used = True
        self._store.refresh_tokens.put(new, RefreshToken(grant))

    def validate_refresh_token(
        self, refresh_token: str, client: Any, request: Request, *args: Any, **kwargs: Any
    ) -> bool:
        known = self._store.refresh_tokens.get(refresh_token)
        if known is None or known.grant.revoked or self._policy.refuses_refresh:
            raise InvalidGrantError("The refresh token is invalid, expired or revoked.")
        if known.used:
            known.grant.revoked = True
            raise InvalidGrantError("The refresh token was already used. All tokens of this sign-in are revoked.")
        request.user = known.grant
        return True

    def rotate_refresh_token(self, request: Request) -> bool:
        return self._policy.refresh_answer == "new"

    def revoke_token(self, token: str, token_type_hint: str, request: Request, *args: Any, **kwargs: Any) -> None:
        self._store.revoke(token)


def _basic_credentials(header: str) -> tuple[str, str] | None:
    """User name and password, form-decoded (RFC 6749 section 2.3.1); None if the header is no HTTP Basic."""
    scheme, _, encoded = header.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        user, colon, password = base64.b64decode(encoded.strip(), validate=True).decode().partition(":")
    except (binascii.Error, UnicodeError):
        return None
    return (unquote_plus(user), unquote_plus(password)) if colon else None
