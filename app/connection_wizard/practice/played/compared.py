"""How a request departs from the one that is demanded: parameter by parameter, wherever they travel."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final, Literal, NamedTuple
from urllib.parse import parse_qsl

from connection_wizard.addresses.reading import Address, read
from connection_wizard.http.exchange import HttpRequest
from connection_wizard.spec import names
from connection_wizard.spec.completion import CompleteCall, texts_in

Kind = Literal["address", "method", "format", "missing", "other", "unwanted"]
"""Elsewhere; by another method; the body in another format; a thing is not there, has another value, or is too much."""
Where = Literal["query", "body", "header", ""]
Role = Literal[
    "grant_type", "code", "redirect_uri", "client_id", "client_secret", "code_verifier", "refresh_token", "token", ""
]
"""What a thing is for, whatever it is called here; empty where OAuth does not know it."""

_UUID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_OURS: Final = frozenset(
    {"host", "user-agent", "accept", "accept-encoding", "connection", "content-length", "content-type"}
)
"""Headers that say nothing of what is asked for, unless a spec has them itself."""
_ROLES: Final[Mapping[str, Role]] = {
    names.CODE.template: "code",
    names.REDIRECT_URI.template: "redirect_uri",
    names.CLIENT_ID.template: "client_id",
    names.CLIENT_SECRET.template: "client_secret",
    names.CODE_VERIFIER.template: "code_verifier",
    names.REFRESH_TOKEN.template: "refresh_token",
    names.ACCESS_TOKEN.template: "token",
}
_STANDARD: Final[frozenset[Role]] = frozenset(
    {"grant_type", "code", "redirect_uri", "client_id", "client_secret", "code_verifier", "refresh_token"}
)
_WHOLE: Final = ""
"""The name of a body that has no parts."""


class Difference(NamedTuple):
    """One departure.

    Attributes:
        name: of the parameter or header.
        given: its value, where there is another than the one that is wanted.
    """

    kind: Kind
    where: Where = ""
    name: str = ""
    role: Role = ""
    given: str = ""


class Parts(NamedTuple):
    """A request, taken apart."""

    method: str
    place: str
    format: str
    query: Mapping[str, Any]
    body: Mapping[str, Any]
    headers: Mapping[str, str]


def parts_of(request: HttpRequest) -> Parts:
    """A request by what it says."""
    found = read(request.url)
    place, query = (
        (found.at(found.path or "/").url, found.query[1:]) if isinstance(found, Address) else (request.url, "")
    )
    media = (request.header("content-type") or "").partition(";")[0].strip().lower()
    kind, body = _body(media, request.body.decode("utf-8", "replace"))
    headers = {name.lower(): value.strip() for name, value in request.headers}
    return Parts(request.method, place, kind, _pairs(query), body, headers)


def _body(media: str, text: str) -> tuple[str, Mapping[str, Any]]:
    if not text:
        return "", {}
    if media == "application/x-www-form-urlencoded":
        return "form", _pairs(text)
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return "text", {_WHOLE: text}
    if media != "application/json":
        return "text", value if isinstance(value, dict) else {_WHOLE: text}
    return "json", value if isinstance(value, dict) else {_WHOLE: value}


def _pairs(text: str) -> dict[str, str]:
    """Parameters by name; one that is there more than once has all its values."""
    found: dict[str, str] = {}
    for name, value in parse_qsl(text, keep_blank_values=True, errors="replace"):
        found[name] = value if name not in found else f"{found[name]} {value}"
    return found


def roles_of(call: CompleteCall) -> dict[str, Role]:
    """What each parameter of a call is for, by the name that it has here."""
    pairs: list[tuple[str, Any]] = [*call.query, *(call.body.pairs if call.body else ())]
    if call.body and isinstance(call.body.value, dict):
        pairs += call.body.value.items()
    found: dict[str, Role] = {}
    for name, value in pairs:
        role = _ROLES.get(value, "") if isinstance(value, str) else ""
        role = "token" if role and call.use == "revoke" and _holds_token(value) else role
        if role:
            found[name] = role
        elif name == "grant_type" and name in call.added:
            found[name] = "grant_type"
        elif call.use == "revoke" and _holds_token(value):
            found[name] = "token"
    return found


def differences(wanted: HttpRequest, given: HttpRequest, call: CompleteCall) -> tuple[Difference, ...]:
    """Every departure of a request from the one that the call demands.

    What nobody asked for is let pass, as a server has to (RFC 6749 section 3.2), but for what OAuth itself knows: a
    parameter that a spec leaves out is one that the provider refuses.
    """
    here, there = parts_of(given), parts_of(wanted)
    roles = roles_of(call)
    found: list[Difference] = []
    if here.place != there.place:
        found.append(Difference("address"))
    if here.method != there.method:
        found.append(Difference("method", given=here.method))
    if here.body and there.body and here.format != there.format:
        found.append(Difference("format", given=here.format))
    found += _of(there.query, here.query, "query", roles)
    found += _of(there.body, here.body, "body", roles)
    found += _unwanted(there, here, call)
    own = {name.lower() for name, _ in call.headers} - {"accept", "content-type"}
    for name in sorted(there.headers.keys() & (own | there.headers.keys() - _OURS)):
        role: Role = "client_secret" if name == "authorization" and call.basic else ""
        said = here.headers.get(name)
        if said is None:
            found.append(Difference("missing", "header", name, role))
        elif _plain(said) != _plain(there.headers.get(name, "")):
            found.append(Difference("other", "header", name, role, said))
    return tuple(found)


def _of(
    wanted: Mapping[str, Any], given: Mapping[str, Any], where: Where, roles: Mapping[str, Role]
) -> list[Difference]:
    found = []
    for name, value in wanted.items():
        role = roles.get(name, "")
        if name not in given:
            found.append(Difference("missing", where, name, role))
        elif _plain(given[name]) != _plain(value):
            said = given[name] if isinstance(given[name], str) else json.dumps(given[name])
            found.append(Difference("other", where, name, role, said))
    return found


def _unwanted(wanted: Parts, given: Parts, call: CompleteCall) -> list[Difference]:
    """What OAuth knows and this call does not have; that it is in another place is said already."""
    if call.use not in ("exchange", "refresh"):
        return []
    known = {**wanted.query, **wanted.body}
    sent = {**dict.fromkeys(given.query, "query"), **dict.fromkeys(given.body, "body")}
    return [
        Difference("unwanted", "query" if where == "query" else "body", name, role)
        for name, where in sent.items()
        if name not in known and (role := _role(name)) in _STANDARD
    ]


def _role(name: str) -> Role:
    return next((role for role in _STANDARD if role == name), "")


def _plain(value: Any) -> Any:
    """A value as it is compared: fresh random identifiers are as good as each other."""
    return _UUID.sub("<uuid>", value) if isinstance(value, str) else value


def _holds_token(value: Any) -> bool:
    return any(names.ACCESS_TOKEN.template in text or names.REFRESH_TOKEN.template in text for text in texts_in(value))
