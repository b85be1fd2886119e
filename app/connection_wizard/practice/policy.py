"""The rules by which the practice provider gives out codes and tokens; a fault changes one of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from connection_wizard.practice.accounts import SCOPES


@dataclass(frozen=True, slots=True)
class Policy:
    """As it stands, an honest provider of today's good practice (RFC 6749, RFC 9700).

    Attributes:
        knows_client: False: the app was never registered, or in another environment.
        accepts_credentials: False: no client secret is the right one.
        accepts_loopback: False: only the platform's redirect URL is registered.
        accepts_numbers: False: of this computer's addresses only those with its name, localhost, are registered.
        accepts_http: False: a redirect URI has to begin with https, on a computer of one's own too.
        requires_pkce: an authorization request without a code challenge is refused (RFC 7636 section 4.4.1).
        denies: the person's answer is always no.
        code_lifetime, token_lifetime: seconds.
        grants: all scopes that were asked for, or the first one alone.
        refreshable: which grants get a refresh token: all, those that were asked for with `access_type=offline`, none.
        refresh_answer: what a refresh says of the refresh token: a new one (the old one is then used up), the same
            again, or nothing (the old one stays good).
        code_buys: a token for the API, or one that can only be exchanged for such a token.
        refuses_refresh: no refresh token is ever accepted.
        scopes: every scope that there is, in the words of the consent page.
        plays: the name of the provider that is played, where one is.
    """

    knows_client: bool = True
    accepts_credentials: bool = True
    accepts_loopback: bool = True
    accepts_numbers: bool = True
    accepts_http: bool = True
    requires_pkce: bool = False
    denies: bool = False
    code_lifetime: float = 60.0
    token_lifetime: int = 3600
    grants: Literal["all", "first"] = "all"
    refreshable: Literal["all", "offline", "none"] = "all"
    refresh_answer: Literal["new", "same", "nothing"] = "new"
    code_buys: Literal["api", "exchange"] = "api"
    refuses_refresh: bool = False
    scopes: Mapping[str, str] = field(default_factory=lambda: SCOPES)
    plays: str = ""
