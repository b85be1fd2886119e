"""A server's metadata in JSON: RFC 8414, and OpenID Connect Discovery, which names the same things."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.sources.derived import derived
from connection_wizard.sources.documentation.filling import name_of
from connection_wizard.sources.seen import seen
from connection_wizard.sources.understood import Understood, Unread, Value
from connection_wizard.spec.calls import ClientAuthentication
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.strict_json import NotStrict, loads
from connection_wizard.words import Words, say

KIND: Final = "metadata"
_ENDPOINTS: Final[tuple[tuple[str, DocumentPath], ...]] = (
    ("authorization_endpoint", ("authorization", "url")),
    ("token_endpoint", ("access_token", "url")),
    ("revocation_endpoint", ("revoke_token", "url")),
    ("userinfo_endpoint", ("test_call", "url")),
)
_WAYS: Final[tuple[ClientAuthentication, ...]] = ("client_secret_post", "client_secret_basic", "none")
"""How a client can authenticate here, best first."""
_MOST: Final = 500
_DEMANDS: Final[tuple[tuple[str, Words], ...]] = (
    (
        "require_pushed_authorization_requests",
        say("The server takes pushed authorization requests alone (RFC 9126), which the platform cannot send."),
    ),
    (
        "require_signed_request_object",
        say("The server takes signed authorization requests alone (RFC 9101), which the platform cannot send."),
    ),
    (
        "tls_client_certificate_bound_access_tokens",
        say("The server binds tokens to a certificate (RFC 8705), which the platform does not have."),
    ),
)


def read(text: str) -> Understood | None:
    """What a server says of itself."""
    if not text.lstrip().startswith("{"):
        return None
    try:
        data = loads(text, halves=True, twice=[])
    except NotStrict:
        return None
    if (
        not isinstance(data, dict)
        or "issuer" not in data
        or not ({"authorization_endpoint", "token_endpoint"} & set(data))
    ):
        return None
    unread = list(_demands(data))
    if not _has_code(data):
        unread.append(Unread(("authorization", "url"), say("The server does not offer the authorization code grant.")))
        return Understood(KIND, unread=tuple(unread))
    values = list(_values(text, data, unread))
    values += list(derived(values))
    return Understood(KIND, tuple(values), unread=tuple(unread))


def _has_code(data: Mapping[str, Any]) -> bool:
    """Whether a log-in can bring a code; what is not said has the default of RFC 8414 section 2."""
    grants, types = data.get("grant_types_supported"), data.get("response_types_supported")
    by_grant = not isinstance(grants, list) or "authorization_code" in grants
    return by_grant and (not isinstance(types, list) or any("code" in str(one).split() for one in types))


def _demands(data: Mapping[str, Any]) -> Iterator[Unread]:
    for name, why in _DEMANDS:
        if data.get(name) is True:
            yield Unread((), why, name)


def _words(data: Mapping[str, Any], name: str) -> list[str]:
    said = data.get(name)
    return [one for one in said if isinstance(one, str) and one][:_MOST] if isinstance(said, list) else []


def _values(text: str, data: Mapping[str, Any], unread: list[Unread]) -> Iterator[Value]:
    for name, at in _ENDPOINTS:
        said = data.get(name)
        if isinstance(said, str) and isinstance(read_web(said), Address):
            yield seen(text, at, said, said)
            if at[0] != "authorization":
                yield seen(text, (at[0], "method"), "GET" if at[0] == "test_call" else "POST", name)
        elif said is not None or at[0] in ("authorization", "access_token"):
            unread.append(Unread(at, say("The metadata has no address of a web server for it."), name))
    if isinstance(issuer := data.get("issuer"), str):
        yield seen(text, ("authorization", "issuer"), issuer, issuer)
        name, domain = name_of(issuer, [])
        if name:
            yield seen(text, ("name",), name, issuer, certain=False)
            yield seen(text, ("service_domain",), domain, issuer, certain=False)
    if data.get("authorization_response_iss_parameter_supported") is True:
        yield seen(text, ("authorization", "iss_required"), True, "authorization_response_iss_parameter_supported")
    if scopes := _words(data, "scopes_supported"):
        yield seen(text, ("authorization", "scopes"), scopes, "scopes_supported")
    methods = _words(data, "code_challenge_methods_supported")
    if method := next((one for one in ("S256", "plain") if one in methods), ""):
        yield seen(text, ("authorization", "pkce"), method, "code_challenge_methods_supported")
    ways = _words(data, "token_endpoint_auth_methods_supported")
    way = next((one for one in _WAYS if one in ways), None)
    if way:
        yield seen(text, ("access_token", "client_authentication"), way, "token_endpoint_auth_methods_supported")
    elif ways:
        why = say("Clients authenticate by {ways} alone, which the platform cannot.", ways=", ".join(ways))
        unread.append(Unread(("access_token", "client_authentication"), why, "token_endpoint_auth_methods_supported"))
    else:  # RFC 8414 section 2: what is left out means Basic
        yield Value(("access_token", "client_authentication"), "client_secret_basic", certainty="likely")
    if "refresh_token" in _words(data, "grant_types_supported"):
        yield seen(text, ("refresh_token", "method"), "POST", "refresh_token")
