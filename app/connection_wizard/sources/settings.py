"""The OAuth settings in a file of another tool, as a draft.

Every tool keeps the same few values under names of its own: ``authUrl``, ``authorization_endpoint``, ``auth_uri`` and
so on (n8n, Postman, Insomnia, OpenAPI, a provider's metadata after RFC 8414, the file of Google's console, an ini, an
environment file). No tool is known here: names are, wherever in the file they stand. A secret is never taken over; it
is told to be left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal
from urllib.parse import parse_qsl

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.sources.beyond import demands
from connection_wizard.sources.placed import Left
from connection_wizard.spec.domains import registrable_domain
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import SEPARATORS
from connection_wizard.spec.rules.known import plain
from connection_wizard.spec.rules.secrets import is_literal, is_secret_name
from connection_wizard.strict_json import NotStrict, loads

What = Literal[
    "authorize", "token", "refresh", "revoke", "me", "client", "scopes", "separator", "way", "pkce", "asked", "sent",
    "name",
]  # fmt: skip
MOST: Final = 2000
"""Places of a file that are looked at."""
_DEEPEST: Final = 12
_NAMES: Final[Mapping[What, frozenset[str]]] = {
    "authorize": frozenset(
        {
            "authurl",
            "authorizeurl",
            "authorizationurl",
            "authorizationendpoint",
            "authorizeendpoint",
            "authuri",
            "authendpoint",
        }
        | {"authorizationuri", "authorizeuri", "oauthauthorizeurl", "authorizationlink", "authorization", "authorize"}
    ),
    "token": frozenset(
        {
            "accesstokenurl",
            "tokenurl",
            "tokenendpoint",
            "tokenuri",
            "accesstokenuri",
            "accesstokenendpoint",
            "accesstokenlink",
        }
        | {"tokenrequesturl", "token", "getaccesstoken"}
    ),
    "refresh": frozenset({"refreshtokenurl", "refreshurl", "refreshtokenendpoint", "refreshtokenuri"}),
    "revoke": frozenset(
        {"revocationendpoint", "revokeurl", "revocationurl", "revokeuri", "revoketokenurl", "revokeendpoint"}
    ),
    "me": frozenset(
        {"userinfoendpoint", "userinfourl", "apiurl", "profileurl", "userinfouri", "userurl", "userinfo", "meurl"}
    ),
    "client": frozenset({"clientid", "consumerkey", "clientkey"}),
    "scopes": frozenset({"scope", "scopes", "defaultscope", "defaultscopes", "oauthscopes"}),
    "separator": frozenset({"scopeseparator", "scopedelimiter"}),
    "way": frozenset(
        {"authentication", "clientauthentication", "tokenendpointauthmethod", "authstyle", "credentialsplacement"}
        | {"tokenrequestauthmethod", "clientauth", "tokenendpointauthmethodssupported", "credentialslocation"}
    ),
    "pkce": frozenset({"challengealgorithm", "codechallengemethod", "usepkce", "pkce", "pkcemethod", "granttype"}),
    "asked": frozenset(
        {"authorizationparams", "authqueryparameters", "authparams", "authorizeparams", "authorizationparameters"}
        | {"extraauthparams", "authorizationurlparams", "authrequestparams"}
    ),
    "sent": frozenset({"tokenparams", "tokenparameters", "accesstokenparams", "tokenrequestparams"}),
    "name": frozenset({"name", "title", "displayname"}),
}
"""What each value is called, as `known.plain` writes it."""
_ADDRESSES: Final[tuple[What, ...]] = ("authorize", "token", "refresh", "revoke", "me")
_OF_PROGRAMS: Final = ("clientcredentials", "jwtbearer")
"""Kinds of grant, as `known.plain` writes them."""
_ALONE: Final = frozenset({"audience", "resource"})
"""Values that stand among a tool's settings and are parameters of the authorization request."""
_AROUND: Final = " \t,;-\"'"
"""What stands around names and values in such files."""
_BESIDES_LETTERS: Final = re.compile(r"[ _.-]")
_REMARK: Final = re.compile(r"\s#(?=\s|$)")
_SPLIT: Final = re.compile(r"[\s,]+")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a file of another tool means.

    Attributes:
        left: what was left out, each with the reason.
        beyond: what the provider demands and the platform cannot do.
        others: where the file logs in besides, and exchanges the code.
    """

    draft: Draft
    left: tuple[Left, ...]
    beyond: tuple[Finding, ...] = ()
    others: tuple[tuple[str, str], ...] = ()


def read_settings(text: str) -> Settings | None:
    """The settings in a text: JSON of any shape, or lines of a name and its value; None without both addresses, and
    where JSON names an address twice: which of the two is meant, nobody says."""
    twice: list[str] = []
    try:
        data = loads(text, halves=True, twice=twice)
    except NotStrict:
        data = _lines(text)
    if any(map(names_an_address, twice)):
        return None
    groups = list(_groups(data))
    for group in groups:
        found = _found(group)
        if "authorize" in found and "token" in found:
            for other in groups:  # what this group does not say, another may: the name, the client ID, the scopes
                for what, value in _found(other).items():
                    found.setdefault(what, value)
            left = tuple(
                dict.fromkeys(
                    Left(name, "secret") for one in groups for name, value in one.items() if _is_secret(name, value)
                )
            )
            own = (found["authorize"], found["token"])
            others = dict.fromkeys(
                (said["authorize"], said["token"])
                for said in map(_found, groups)
                if "authorize" in said and "token" in said
            )
            return Settings(_draft(found), left, tuple(demands(groups)), tuple(one for one in others if one != own))
    return None


def names_an_address(name: str) -> bool:
    """Whether a value of this name is an address of OAuth."""
    return _meant(plain(name)) in _ADDRESSES


def logs_in_programs(text: str) -> bool:
    """Whether all kinds of grant that the settings in a text name are without anybody who logs in."""
    try:
        data = loads(text, halves=True, twice=[])
    except NotStrict:
        data = _lines(text)
    named = {
        plain(value)
        for group in _groups(data)
        for name, value in group.items()
        if isinstance(value, str) and plain(name).endswith("granttype")
    }
    return bool(named) and all(any(map(one.__contains__, _OF_PROGRAMS)) for one in named)


def _lines(text: str) -> dict[str, Any]:
    """The values of an ini, an environment file or YAML, by how far they are moved in: of each name the first."""
    found: dict[str, Any] = {}
    inside: list[tuple[int, dict[str, Any]]] = [(-1, found)]
    for line in text.splitlines()[:MOST]:
        moved = len(line) - len(line.lstrip(" "))
        while inside[-1][0] >= moved:
            inside.pop()
        sign = min((at for at in (line.find(":"), line.find("=")) if at > 0), default=0)
        name = line[:sign].partition("(")[0].strip(_AROUND).removeprefix("export ").strip(_AROUND)
        value = _REMARK.split(line[sign + 1 :])[0].strip(_AROUND)
        if not sign or not name.isascii() or not _BESIDES_LETTERS.sub("", name).isalnum():
            continue
        if value:
            inside[-1][1].setdefault(name, _listed(value))
        elif line.rstrip().endswith(":"):
            inside.append((moved, inside[-1][1].setdefault(name, {})))
    return found


def _listed(value: str) -> str | list[str]:
    """A list that is written in one line: ``["read", "write"]``."""
    if not (value.startswith("[") and value.endswith("]")):
        return value
    return [bare for part in value[1:-1].split(",") if (bare := part.strip(_AROUND))]


def _groups(data: Any) -> Iterator[dict[str, Any]]:
    """All objects of a file, outermost first; a list of keys with values counts as one."""
    waiting, seen = [(data, 0)], 0
    while waiting and seen < MOST:
        value, depth = waiting.pop(0)
        seen += 1
        if depth > _DEEPEST:
            continue
        if isinstance(value, list):
            pairs = {str(item["key"]): item.get("value") for item in value if isinstance(item, dict) and "key" in item}
            if pairs:
                yield pairs
            waiting += [(item, depth + 1) for item in value]
        elif isinstance(value, dict):
            yield value
            waiting += [(item, depth + 1) for item in value.values()]


def _found(group: Mapping[str, Any]) -> dict[What, Any]:
    """What an object says, by what it means."""
    found: dict[What, Any] = {}
    asked: dict[str, str] = {}
    for name, value in group.items():
        called = plain(name)
        if called in _ALONE and isinstance(value, str) and value:
            asked[called] = value
        what = _meant(called)
        if what and what not in found and (read := _read(what, value)) is not None:
            found[what] = read
    if asked:
        found["asked"] = asked | found.get("asked", {})
    return found


def _meant(name: str) -> What | None:
    """What a value of this name means: by the longest of the known names that it is or ends in."""
    if "requesttoken" in name:
        return None  # of OAuth 1
    ends = ((len(one), what) for what, known in _NAMES.items() for one in known if _is_called(name, one))
    return max(ends, default=(0, None))[1]


def _is_called(name: str, known: str) -> bool:
    return name == known or (len(known) > 6 and len(name) > len(known) + 2 and name.endswith(known))


def _read(what: What, value: Any) -> Any:
    """A value as it is meant there; None for one that is none."""
    match what:
        case "authorize" | "token" | "refresh" | "revoke" | "me":
            url = value.get("url") if isinstance(value, dict) else value
            return url.strip() if isinstance(url, str) and _is_web(url.strip()) else None
        case "scopes":
            return scopes_of(value)
        case "asked" | "sent":
            return _pairs(value)
        case "way":
            return way_of(value)
        case "pkce":
            return pkce_of(value)
        case _:
            return value.strip() if isinstance(value, str) and value.strip() else None


def _is_web(url: str) -> bool:
    """Whether it is an address; one with places to fill in is, and none that somebody logs in with."""
    begins = url.lower().startswith(("https://", "http://")) and len(url.split()) == 1
    return begins and "@" not in url.partition("://")[2].partition("/")[0]


def scopes_of(value: Any) -> list[str] | None:
    """Scopes of a text, a list or the names of an object, each once; None where there is none."""
    parts = _SPLIT.split(value) if isinstance(value, str) else list(value) if isinstance(value, list | dict) else []
    return list(dict.fromkeys(part for part in parts if isinstance(part, str) and part)) or None


def _pairs(value: Any) -> dict[str, str] | None:
    pairs = dict(parse_qsl(value)) if isinstance(value, str) else value if isinstance(value, dict) else {}
    own = {"response_type", "client_id", "redirect_uri", "scope", "state", "grant_type", "code"}
    return {
        str(n): str(v)
        for n, v in pairs.items()
        if n not in own and isinstance(v, str | int) and not is_secret_name(str(n))
    } or None


def way_of(value: Any) -> str | None:
    """How the client says who it is; of several ways the one that this program takes first."""
    words = plain(" ".join(map(str, value)) if isinstance(value, list) else str(value))
    if "post" in words or "body" in words:
        return "client_secret_post"
    return "client_secret_basic" if "basic" in words or "header" in words else "none" if words == "none" else None


def pkce_of(value: Any) -> str | None:
    """The method, which some name by a grant type of their own."""
    word = str(value).lower()
    if word in ("false", "none"):
        return "none"
    return "plain" if word == "plain" else "S256" if word in ("true", "s256", "sha-256") or "pkce" in word else None


def _is_secret(name: str, value: Any) -> bool:
    return isinstance(value, str) and bool(value) and is_secret_name(name) and is_literal(value)


def _draft(found: Mapping[What, Any]) -> Draft:
    draft = NEW_CONNECTION
    token, address = found["token"], read_web(found["authorize"])
    put: list[tuple[tuple[str | int, ...], Any]] = [
        (("authorization", "url"), found["authorize"]),
        (("access_token", "method"), "POST"),
        (("access_token", "url"), token),
        (
            ("refresh_token",),
            {"method": "POST"} | ({"url": found["refresh"]} if found.get("refresh", token) != token else {}),
        ),
    ]
    put += [(("name",), found["name"])] if "name" in found else []
    put += (
        [(("service_domain",), domain)]
        if isinstance(address, Address) and (domain := registrable_domain(address.host))
        else []
    )
    put += [(("client", "client_id"), found["client"])] if "client" in found else []
    put += [(("authorization", "scopes"), found["scopes"])] if "scopes" in found else []
    sign = next((word for word, sign in SEPARATORS.items() if sign == found.get("separator")), None)
    put += [(("authorization", "scope_separator"), sign)] if sign else []
    put += [(("authorization", "pkce"), found["pkce"])] if "pkce" in found else []
    put += [(("access_token", "client_authentication"), found["way"])] if "way" in found else []
    for what, step in (("asked", "authorization"), ("sent", "access_token")):
        rows = [{"name": name, "value": value} for name, value in found.get(what, {}).items()]  # type: ignore[call-overload]
        put += [((step, "parameters"), rows)] if rows else []
    put += [(("revoke_token",), {"method": "POST", "url": found["revoke"]})] if "revoke" in found else []
    if "me" in found:
        put += [(("test_call", "method"), "GET"), (("test_call", "url"), found["me"])]
    for at, value in put:
        draft = draft.put(at, value)
    return draft
