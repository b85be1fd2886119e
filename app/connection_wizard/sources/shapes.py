"""What readers of other tools' files look for alike: JSON and YAML of a kind, texts in it, values by their names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from connection_wizard.sources.logins import Login
from connection_wizard.sources.page.yaml import read_yaml
from connection_wizard.spec.rules.known import plain
from connection_wizard.strict_json import NotStrict, loads

_MEANS: Final[Mapping[str, frozenset[str]]] = {
    "authorize": frozenset(
        {"authurl", "authorizeurl", "authorizationurl", "authorizationendpoint", "authorizeendpoint", "authuri"}
        | {"authendpoint", "authorizationuri", "authorizeuri", "authorizationbaseurl", "oauth2authorize", "loginurl"}
        | {"authorizeurl", "oauthauthorize", "oauthauthorizeurl", "oauthauthurl"}
    ),
    "token": frozenset(
        {"accesstokenurl", "tokenurl", "tokenendpoint", "tokenuri", "accesstokenuri", "accesstokenendpoint"}
        | {"oauth2token", "oauthtoken", "oauthtokenurl", "redeemurl", "tokenrequesturl"}
    ),
    "refresh": frozenset({"refreshtokenurl", "refreshurl", "refreshtokenendpoint", "refreshtokenuri"}),
    "revoke": frozenset({"revocationendpoint", "revokeurl", "revocationurl", "revokeuri", "revoketokenurl"}),
    "me": frozenset(
        {"userinfoendpoint", "userinfourl", "userinfouri", "profileurl", "validateurl", "meurl", "whoamiurl"}
    ),
    "issuer": frozenset({"issuer", "issuerurl", "issueruri", "oidcissuerurl", "oidcissuer"}),
    "discovery": frozenset(
        {"servermetadataurl", "discoveryurl", "discoveryuri", "discoveryendpoint", "wellknown", "wellknownurl"}
        | {"oidcdiscoveryurl", "openidconfigurationurl", "metadataurl", "openiddiscoveryurl", "openidconnecturl"}
    ),
    "client": frozenset({"clientid", "consumerkey", "appid", "oauthclientid", "clientkey"}),
    "secret": frozenset({"clientsecret", "consumersecret", "appsecret", "oauthclientsecret"}),
    "scopes": frozenset(
        {"scope", "scopes", "defaultscope", "defaultscopes", "oauthscope", "oauthscopes", "oauth2scope"}
        | {"oauth2scopes"}
    ),
    "separator": frozenset({"scopeseparator", "scopedelimiter"}),
    "way": frozenset(
        {"clientauthentication", "tokenendpointauthmethod", "clientauthenticationmethod", "authstyle", "clientauth"}
    ),
    "pkce": frozenset({"codechallengemethod", "usepkce", "pkce", "pkcemethod", "challengealgorithm", "enablepkce"}),
    "asked": frozenset(
        {"authorizationparams", "authorizeparams", "authparams", "authextraarguments", "authqueryparameters"}
    ),
    "sent": frozenset({"tokenparams", "accesstokenparams", "tokenrequestparams"}),
    "identifier": frozenset({"usernameattribute", "usernameattributename", "idkey"}),
}
"""What a value is called, as `known.plain` writes it, in configuration of any tool's."""
_WELL_KNOWN: Final = re.compile(r"/\.well-known/(?:openid-configuration|oauth-authorization-server)/?$")
_NO_NAMES: Final = frozenset({"oauth", "oauth2", "oidc", "auth", "sso", "public", "vite", "app", "my", "provider"})
"""What stands before names and is nobody's."""
_DEEPEST: Final = 60
"""Objects in one another, of which an inner one knows."""
_LONGEST_NAME: Final = 200
"""Letters of a name that anybody gives."""


def parsed(text: str, marks: Sequence[bytes]) -> Any:
    """The JSON that a text holds, if it has a mark of the kind; None where it is none."""
    if text.lstrip()[:1] not in ("{", "[") or not any(mark.decode() in text for mark in marks):
        return None
    return json_in(text)


def parsed_yaml(text: str, marks: Sequence[bytes]) -> Any:
    """The YAML that a text holds, if it has all marks of the kind."""
    return read_yaml(text) if all(mark.decode() in text for mark in marks) else None


def json_in(text: str) -> Any:
    """The JSON of a body; None where it is none."""
    try:
        return loads(text, halves=True, twice=[])
    except NotStrict:
        return None


def text_in(found: Any, *names: str) -> str:
    """A text of an object, by the first of its names that has one; empty where none has."""
    for name in names if isinstance(found, Mapping) else ():
        value = found.get(name)
        if isinstance(value, str) and value.strip():
            return value
        if isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
    return ""


def inside(found: Any, *names: str) -> Any:
    """What lies deeper in an object; None where there is nothing."""
    for name in names:
        found = found.get(name) if isinstance(found, Mapping) else None
    return found


def listed(found: Any, name: str) -> list[dict[str, Any]]:
    """The objects of a list."""
    value = found.get(name) if isinstance(found, Mapping) else None
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def pairs_in(found: Any) -> tuple[tuple[str, str], ...]:
    """An object of texts as pairs."""
    items = found.items() if isinstance(found, Mapping) else ()
    return tuple(
        (str(name), str(value).lower() if isinstance(value, bool) else str(value))
        for name, value in items
        if isinstance(value, str | int)
    )


def meaning_of(name: str) -> tuple[str, str]:
    """What a name stands for, and whose it is: ``ACME_CLIENT_ID`` is ``acme``'s client ID; empty for no meaning."""
    if len(name) > _LONGEST_NAME or "requesttoken" in plain(name):
        return "", ""  # of OAuth 1
    parts = [part for part in name.replace("-", "_").replace(".", "_").split("_") if part]
    for at in range(len(parts)):
        word = plain("".join(parts[at:]))
        found = next((means for means, those in _MEANS.items() if word in those), "")
        if found:
            before = parts[:at]
            while before and before[-1].lower() in _NO_NAMES:
                before.pop()
            return found, "_".join(before).lower()
    word = plain(name)
    return next((means for means, those in _MEANS.items() if word in those), ""), ""


def by_owner(pairs: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Values by what they mean, of each prefix apart; what has none belongs to all."""
    found: dict[str, dict[str, Any]] = {}
    for name, value in pairs.items():
        means, owner = meaning_of(name)
        if means and value not in (None, ""):
            found.setdefault(owner, {}).setdefault(means, value)
    return found


def of_names(pairs: Mapping[str, Any]) -> list[Login]:
    """The log-ins that names and values say, one for each prefix."""
    found = by_owner(pairs)
    shared = found.pop("", {})
    if not found:
        return [login_of(shared)] if shared else []
    return [login_of(shared | own, owner) for owner, own in found.items()]


def login_of(found: Mapping[str, Any], owner: str = "") -> Login:
    """A log-in of values by what they mean."""

    def text(name: str) -> str:
        value = found.get(name)
        return value.strip() if isinstance(value, str) else ""

    def pairs(name: str) -> tuple[tuple[str, str], ...]:
        from urllib.parse import parse_qsl

        value = found.get(name)
        return tuple(parse_qsl(value)) if isinstance(value, str) else pairs_in(value)

    scopes = found.get("scopes", "")
    return Login(
        authorization_url=text("authorize"),
        token_url=text("token"),
        refresh_url=text("refresh"),
        revocation_url=text("revoke"),
        userinfo_url=text("me"),
        issuer=text("issuer") or issuer_of(text("discovery")),
        client_id=text("client"),
        client_secret=text("secret"),
        scopes=scopes if isinstance(scopes, str | list) else "",
        separator=text("separator") or (found["separator"] if found.get("separator") == " " else ""),
        client_authentication=text("way"),
        pkce=found.get("pkce"),
        authorization_parameters=pairs("asked"),
        token_parameters=pairs("sent"),
        identifier=text("identifier"),
        name=owner,
    )


def issuer_of(url: str) -> str:
    """The server whose metadata lie at an address; empty where it is none of metadata."""
    issuer = _WELL_KNOWN.sub("", url)
    return issuer if issuer != url else ""


def rows_of(found: Any, list_name: str, key: str = "name") -> tuple[tuple[str, str], ...]:
    """The rows of a list, names and values, without those that are switched off, as each tool says that."""
    return tuple(
        (text_in(row, key), text_in(row, "value"))
        for row in listed(found, list_name)
        if row.get("enabled") is not False and row.get("active") is not False and row.get("disabled") is not True
    )


def with_outer(found: Any) -> Iterator[tuple[Mapping[str, Any], tuple[Mapping[str, Any], ...]]]:
    """All objects in some data, outermost first, each once and with those that it is in, from the outside."""
    waiting: list[tuple[Any, tuple[Mapping[str, Any], ...]]] = [(found, ())]
    seen: set[int] = set()
    for one, outer in waiting:
        if id(one) in seen or not isinstance(one, dict | list):
            continue
        seen.add(id(one))
        if isinstance(one, dict):
            yield one, outer
            inner = (*outer, one) if len(outer) < _DEEPEST else outer
            waiting += [(value, inner) for value in one.values()]
        else:
            waiting += [(value, outer) for value in one]


def leaves(found: Any) -> Iterator[Mapping[str, Any]]:
    """All objects in some data, outermost first, each once: whatever refers to itself ends."""
    waiting, seen = [found], set()
    for one in waiting:
        if id(one) in seen or not isinstance(one, dict | list):
            continue
        seen.add(id(one))
        if isinstance(one, dict):
            yield one
            waiting += one.values()
        else:
            waiting += one
