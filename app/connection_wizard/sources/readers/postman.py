"""A collection of Postman's (v2.0, v2.1), its environments, or both, one below the other.

Log-ins stand at the collection, at a folder or at a request: a list of keys and values (v2.1) or an object (v2.0).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from connection_wizard.sources.block import block_of
from connection_wizard.sources.environments import texts_of
from connection_wizard.sources.gathering import AUTHORIZE, VALUES_ALONE, Gathering
from connection_wizard.sources.holes import CURLY, Holes
from connection_wizard.sources.kinds import KINDS
from connection_wizard.sources.logins import Login, take_logins, tell_open, with_token
from connection_wizard.sources.several_environments import Environment, Environments
from connection_wizard.sources.shapes import inside, listed, of_names, parsed, text_in
from connection_wizard.sources.traffic import Sent, gather, without_token
from connection_wizard.sources.understood import MACHINES, Understood, Unread

KIND: Final = "postman"
MARKS: Final = KINDS[KIND].marks
_OF_PEOPLE: Final = ("", "authorization_code", "authorization_code_with_pkce")
_DEEPEST: Final = 30


def read(text: str) -> Understood | None:
    """What a collection says, with the values of environments that stand beside it; or an environment alone."""
    files = [one for each in texts_of(text) if isinstance(one := parsed(each, MARKS), dict)]
    environments = [one for one in files if isinstance(one.get("values"), list)]
    data = next((one for one in files if "getpostman.com" in text_in(one.get("info"), "schema")), None)
    if data is None:
        return _environment(environments[0], text) if environments else None
    info = data["info"]
    everywhere = [one for one in environments if one.get("_postman_variable_scope") == "globals"]
    known: dict[str, str] = {}
    secrets: list[tuple[str, str]] = []
    blocks: list[tuple[str, Any]] = []
    requests: list[tuple[str, Mapping[str, Any], str]] = []
    for name, item, auth in _items(data):
        for variable in listed(item, "variable"):
            key, value = text_in(variable, "key") or text_in(variable, "id"), text_in(variable, "value")
            if key and value:
                known.setdefault(key, value)
                secrets += [(key, value)] if variable.get("type") == "secret" else []
        request = item.get("request")
        own = [inside(one, "auth") for one in (item, request)]
        blocks += [(name, inside(one, "oauth2")) for one in own if text_in(one, "type") == "oauth2"]
        if isinstance(request, dict):
            requests.append((name, request, text_in(_auth(request) or auth, "type")))
    of_all = {name: value for one in everywhere for name, value in _pairs(one["values"]) if value}
    made = Gathering(KIND, text, Holes(CURLY))
    several = Environments(
        made,
        of_all | known,
        [
            Environment(text_in(one, "name"), dict(_pairs(one["values"])))
            for one in environments
            if one not in everywhere
        ],
        (_raw(request) for _, request, _ in requests),
        brought=True,
    )
    for key, value in secrets:
        made.look_at(key, value, told=True)
    made.sweep(files)
    for one in environments:
        _look_at_secrets(made, one)
    made.named(text_in(info, "name"))
    logins = [
        (_login(name, values), values.get("grant_type", "")) for name, block in blocks for values in (_values(block),)
    ]
    people = [login for login, grant in logins if grant in _OF_PEOPLE]
    if people and not any(one.authorization_url or one.token_url for one in people):
        people += [one for one in of_names(of_all | known) if one.authorization_url and one.token_url]
    several.take(people, machines=any(grant not in _OF_PEOPLE for _, grant in logins))
    sent = [one for each in requests if (one := _sent(made, *each, people)) is not None]
    call = gather(made, sent, strict=True)
    several.move()
    tell_open(made, people, call.sought if call is not None else "")
    if AUTHORIZE not in made.values and logins and all(grant not in _OF_PEOPLE for _, grant in logins):
        made.unread[AUTHORIZE] = Unread(AUTHORIZE, MACHINES)
    return made.understood()


def _items(data: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any], Any]]:
    """The collection, its folders and its requests, outermost first, with how what is in each logs in."""
    waiting: list[tuple[Mapping[str, Any], Any, int]] = [(data, None, 0)]
    for item, outer, depth in waiting:
        auth = _auth(item) or outer
        yield text_in(item, "name"), item, auth
        if depth < _DEEPEST:
            waiting += [(one, auth, depth + 1) for one in listed(item, "item")]


def _auth(item: Mapping[str, Any]) -> Any:
    """How something says that it logs in; nothing where it leaves that to what it is in."""
    return None if text_in(item.get("auth"), "type") == "inherit" else item.get("auth")


def _values(block: Any) -> dict[str, Any]:
    """A block of settings, as a list of pairs or as an object."""
    if isinstance(block, list):
        return {
            one["key"]: one.get("value") for one in block if isinstance(one, dict) and isinstance(one.get("key"), str)
        }
    return block if isinstance(block, dict) else {}


def _login(name: str, values: Mapping[str, Any]) -> Login:
    grant = text_in(values, "grant_type")
    return Login(
        authorization_url=text_in(values, "authUrl"),
        token_url=text_in(values, "accessTokenUrl"),
        refresh_url=text_in(values, "refreshTokenUrl"),
        client_id=text_in(values, "clientId"),
        client_secret=text_in(values, "clientSecret"),
        scopes=text_in(values, "scope"),
        client_authentication=text_in(values, "client_authentication"),
        usual_authentication="client_secret_basic" if text_in(values, "clientSecret") else "",
        pkce=text_in(values, "challengeAlgorithm") or "S256" if _is_pkce(grant, values) else None,
        authorization_parameters=_pairs(values.get("authRequestParams")),
        token_parameters=_pairs(values.get("tokenRequestParams")),
        token_word=text_in(values, "headerPrefix"),
        token_query="access_token" if text_in(values, "addTokenTo") == "queryParams" else "",
        name=name,
    )


def _is_pkce(grant: str, values: Mapping[str, Any]) -> bool:
    return grant.endswith("pkce") or values.get("usePkce") in (True, "true")


def _pairs(found: Any) -> tuple[tuple[str, str], ...]:
    rows = found if isinstance(found, list) else []
    return tuple(
        (text_in(row, "key"), text_in(row, "value"))
        for row in rows
        if isinstance(row, dict) and row.get("enabled") is not False and row.get("disabled") is not True
    )


def _sent(made: Gathering, name: str, request: Mapping[str, Any], kind: str, people: Sequence[Login]) -> Sent | None:
    raw = _raw(request)
    body = request.get("body")
    body = body if isinstance(body, dict) else {}
    headers = _pairs(request.get("header"))
    if text_in(request.get("auth"), "type") == "bearer":
        headers = (*headers, ("Authorization", "Bearer {{access_token}}"))
    block = block_of(
        made.holes.resolved(raw) if "://" in made.holes.resolved(raw) else f"https://{made.holes.resolved(raw)}",
        text_in(request, "method"),
        headers=headers,
        body=made.holes.resolved(text_in(body, "raw")) if body.get("mode") == "raw" else "",
        pairs=_pairs(body.get("urlencoded") or body.get("formdata")),
        user=_user(made, request.get("auth")),
    )
    if block is None:
        return None
    apart = without_token(kind, logs_in=bool(people))
    block = block if apart else with_token(block, people)
    filled = made.block(replace(block, url=raw.partition("?")[0]))
    return Sent(filled, name, raw, without=apart) if filled.url else None


def _raw(request: Mapping[str, Any]) -> str:
    """An address as it is written, whole or in parts."""
    url = request.get("url")
    return url if isinstance(url, str) else text_in(url, "raw") if isinstance(url, dict) else ""


def _user(made: Gathering, auth: Any) -> str | None:
    """Who a request says it is, where it does so by Basic."""
    if text_in(auth, "type") != "basic":
        return None
    values = _values(inside(auth, "basic"))
    return ":".join(made.holes.resolved(text_in(values, name)) for name in ("username", "password"))


def _environment(data: Mapping[str, Any], text: str) -> Understood | None:
    if "_postman_variable_scope" not in data and "_postman_exported_at" not in data:
        return None
    pairs = dict(_pairs(data["values"]))
    made = Gathering(KIND, text, Holes(CURLY, pairs))
    made.sweep(data)
    _look_at_secrets(made, data)
    take_logins(made, of_names(pairs))
    made.missing(AUTHORIZE, VALUES_ALONE)
    return made.understood()


def _look_at_secrets(made: Gathering, environment: Mapping[str, Any]) -> None:
    for row in listed(environment, "values"):
        if row.get("type") == "secret":
            made.look_at(text_in(row, "key"), text_in(row, "value"), told=True)
