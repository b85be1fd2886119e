"""An app that a server registers by itself (RFC 7591): what is sent, what its answer means. Nothing is sent here."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, TypeAlias, TypeGuard

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.errors import WizardError
from connection_wizard.sources.understood import Value, masked
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.live_redirects import register_as
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.steps import number_of
from connection_wizard.strict_json import NotStrict, loads
from connection_wizard.words import Words, say

CLIENT_NAME: Final = "viaSocket"
"""What the person who logs in reads: who wants to get in is the platform, not the app that is connected."""
LARGEST: Final = 256 * 1024
"""Bytes of an answer that are read; real ones have a few hundred."""
_LONGEST: Final = 300
"""Letters of a server's words that are shown."""
_WAYS: Final[Mapping[str, str]] = {
    "client_secret_post": "client_secret_post",
    "client_secret_basic": "client_secret_basic",
    "client_secret_basic_unencoded": "client_secret_basic",
    "none": "none",
}
"""What the ways of a spec to authenticate are called in a registration (section 2); others have no name there."""

Reason: TypeAlias = Literal[
    "redirect_refused",
    "metadata_refused",
    "statement_wanted",
    "token_wanted",
    "token_refused",
    "closed",
    "not_there",
    "too_many",
    "out_of_order",
    "no_client",
    "refused",
]


class NotRegistered(WizardError):
    """The server registered no app.

    Attributes:
        reason: why.
        said: what the server said itself, cut and without what could be a secret in it; may be empty.
    """

    reason: str

    def __init__(self, reason: Reason, said: str = "") -> None:
        message, hint = _SENTENCES[reason]
        super().__init__(message, say("{hint} It says: “{said}”", hint=hint, said=said) if said else hint)
        self.reason = reason
        self.said = said


@dataclass(frozen=True, slots=True)
class Registered:
    """An app as a server registered it (section 3.2.1).

    Attributes:
        method: how it wants to be told who the client is, where that is another way than was asked for.
        expires_at: when the secret ends, in seconds since 1970; 0 where it does not.
        left_out: redirect URIs that were asked for and are not registered.
        management: what changes or deletes the app later (RFC 7592): an address and its token; empty without both.
    """

    client_id: str
    method: str = ""
    expires_at: int = 0
    left_out: tuple[str, ...] = ()
    client_secret: str = field(default="", repr=False)
    management: str = field(default="", repr=False)

    @property
    def values(self) -> tuple[Value, ...]:
        """What belongs into the draft: the client ID, and how the client authenticates. No secret is among it."""
        made = [Value(("client", "client_id"), self.client_id, f"client_id: {self.client_id}")]
        if self.method:
            quote = f"token_endpoint_auth_method: {self.method}"
            made.append(Value(("access_token", "client_authentication"), self.method, quote))
        return tuple(made)


def asked_for(draft: Draft) -> dict[str, Any]:
    """What is sent to have an app registered for a connection (section 2): nothing else, and nothing secret.

    Scopes are named, for some servers register an app that names none for none; and a redirect to this computer without
    encryption is a native app's alone (OpenID Connect Dynamic Client Registration section 2, RFC 8252 section 7.3).
    """
    spec = draft.partial_spec
    made: dict[str, Any] = {
        "client_name": CLIENT_NAME,
        "redirect_uris": _redirect_uris(spec),
        "grant_types": ["authorization_code", *(["refresh_token"] if spec.refresh_token is not None else [])],
        "response_types": ["code"],
    }
    if any(is_loopback(uri) for uri in made["redirect_uris"]):
        made["application_type"] = "native"
    if way := _WAYS.get(spec.access_token.client_authentication):
        made["token_endpoint_auth_method"] = way
    if spec.authorization.scopes:
        made["scope"] = " ".join(spec.authorization.scopes)
    return made


def _redirect_uris(spec: ConnectionSpec) -> list[str]:
    """The live test's and the platform's."""
    both = (register_as(spec.live_redirect, spec.redirect_url), spec.redirect_url)
    return list(dict.fromkeys(filter(None, map(str.strip, both))))


def is_loopback(uri: str) -> bool:
    """Whether a redirect URI leads to this computer, without encryption."""
    address = read_web(uri)
    return isinstance(address, Address) and address.kind == "loopback" and address.scheme == "http"


def registered(
    status: int, body: bytes, asked: Mapping[str, Any], *, challenge: str = "", with_token: bool = False
) -> Registered:
    """What an answer says.

    Args:
        asked: what was sent.
        challenge: of the header ``WWW-Authenticate``.
        with_token: whether an initial access token was sent along (section 3).

    Raises:
        NotRegistered: no app was registered.
    """
    found = _members(body)
    if status not in (200, 201):
        wants = status == _UNAUTHORIZED or challenge.lower().startswith("bearer")
        raise _refused(status, found, wants_token=wants, with_token=with_token)
    client_id, secret = _text(found, "client_id").strip(), _text(found, "client_secret")
    if not client_id:
        raise NotRegistered("no_client")
    wanted = str(asked.get("token_endpoint_auth_method", ""))
    method = _text(found, "token_endpoint_auth_method") if secret else "none"
    uris = found.get("redirect_uris")
    kept = uris if isinstance(uris, list) else asked["redirect_uris"]
    expires = found.get("client_secret_expires_at")
    manages = {name: _text(found, name) for name in ("registration_client_uri", "registration_access_token")}
    return Registered(
        client_id,
        method if method in _WAYS.values() and method != wanted else "",
        expires if secret and _is_moment(expires) else 0,
        tuple(uri for uri in asked["redirect_uris"] if uri not in kept),
        secret,
        json.dumps(manages) if all(manages.values()) else "",
    )


def _is_moment(value: Any) -> TypeGuard[int]:
    """Whether a number of seconds since 1970 is a day that a calendar has; 0 is none, by the standard."""
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value < _LAST


_LAST: Final = 253402300800


def _refused(status: int, found: Mapping[str, Any], *, wants_token: bool, with_token: bool) -> NotRegistered:
    """Why nothing was registered (section 3.2.2; of a token RFC 6750 section 3.1)."""
    error = _text(found, "error")
    said = masked(_text(found, "error_description") or error or _text(found, "message"))[:_LONGEST].strip()
    if error in _ERRORS:
        return NotRegistered(_ERRORS[error], said)
    if wants_token or error in _WANT_A_TOKEN:
        return NotRegistered("token_refused" if with_token else "token_wanted", said)
    return NotRegistered(_reason(status), said)


def _reason(status: int) -> Reason:
    return _STATUSES.get(status, "out_of_order" if status >= _SERVER_ERROR else "refused")


_UNAUTHORIZED: Final = 401
_SERVER_ERROR: Final = 500
_ERRORS: Final[Mapping[str, Reason]] = {
    "invalid_redirect_uri": "redirect_refused",
    "invalid_client_metadata": "metadata_refused",
    "invalid_scope": "metadata_refused",
    "invalid_software_statement": "statement_wanted",
    "unapproved_software_statement": "statement_wanted",
}
_WANT_A_TOKEN: Final = frozenset({"invalid_token", "access_denied"})
_STATUSES: Final[Mapping[int, Reason]] = {
    403: "closed",
    404: "not_there",
    405: "not_there",
    410: "not_there",
    429: "too_many",
    501: "not_there",
}
_IN_PORTAL: Final = say("Register the app in the provider's portal instead, and fill in its client ID.")
_SENTENCES: Final[Mapping[Reason, tuple[Words, Words]]] = {
    "redirect_refused": (
        say("The server does not take one of the redirect URIs."),
        say(
            "Choose another way to receive the redirect in step {step}, or register the app in the provider's portal.",
            step=number_of("redirect"),
        ),
    ),
    "metadata_refused": (say("The server does not take the app as it was described."), _IN_PORTAL),
    "statement_wanted": (
        say("The server registers only apps that somebody whom it trusts has vouched for."),
        _IN_PORTAL,
    ),
    "token_wanted": (
        say("The server registers an app only for who brings an initial access token."),
        say("Its portal or its administrator gives out one. Or register the app there by hand."),
    ),
    "token_refused": (
        say("The server does not take this initial access token."),
        say("It may be used up or of another server: ask for a new one."),
    ),
    "closed": (say("The server registers no apps of people whom it does not know."), _IN_PORTAL),
    "not_there": (say("The server registers no apps at the address that it names for it."), _IN_PORTAL),
    "too_many": (
        say("The server has registered too many apps of late, and takes no more now."),
        say("Try again later."),
    ),
    "out_of_order": (
        say("The server could not register the app: something is wrong with it."),
        say("Try again later."),
    ),
    "no_client": (say("The server answered without a client ID, so nothing is known of the app."), _IN_PORTAL),
    "refused": (say("The server registered no app."), _IN_PORTAL),
}


def _members(body: bytes) -> Mapping[str, Any]:
    if len(body) > LARGEST:
        return {}
    try:
        found = loads(body.decode("utf-8", "replace"))
    except NotStrict:
        return {}
    return found if isinstance(found, dict) else {}


def _text(found: Mapping[str, Any], name: str) -> str:
    value = found.get(name)
    return value if isinstance(value, str) else ""
