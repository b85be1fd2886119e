"""A collection as OpenCollection has it, which Bruno writes from version 3 on: all in one file, or a file for each
request, folder and environment, one below the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from connection_wizard.sources.block import Block
from connection_wizard.sources.gathering import AUTHORIZE, VALUES_ALONE, Gathering
from connection_wizard.sources.holes import CURLY, Holes
from connection_wizard.sources.kinds import KINDS
from connection_wizard.sources.logins import Login, take_logins, tell_open, with_token
from connection_wizard.sources.page.yaml import read_each_yaml
from connection_wizard.sources.readers.bruno import INHERITS
from connection_wizard.sources.several_environments import Environment, Environments
from connection_wizard.sources.shapes import (
    inside,
    json_in,
    leaves,
    listed,
    of_names,
    parsed,
    rows_of,
    text_in,
    with_outer,
)
from connection_wizard.sources.traffic import Sent, gather, without_token
from connection_wizard.sources.understood import Understood

KIND: Final = "opencollection"
MARKS: Final = KINDS[KIND].marks
_TELLING: Final = ("\nhttp:", "\nrequest:", "\nvariables:", "\nopencollection:")
_PEOPLE: Final = "authorization_code"
_STEPS: Final = (("accessTokenRequest", "access_token"), ("refreshTokenRequest", "refresh_token"))


def read(text: str) -> Understood | None:
    """What a collection says, or files of one."""
    if text.lstrip()[:1] == "{":
        documents = [parsed(text, MARKS[1:])]
    else:
        begun = f"\n{text}"
        documents = read_each_yaml(text) if any(mark in begun for mark in _TELLING) else []
    files = [one for one in documents if isinstance(one, dict) and is_part(one)]
    if not files:
        return None
    made = Gathering(KIND, text, Holes(CURLY))
    made.sweep(files)
    apart = [one for one in files if "variables" in one and "info" not in one]
    if len(apart) == len(files):
        return _environment(made, apart[0])
    made.named(next((text_in(one["info"], "name") for one in files if "opencollection" in one), ""))
    own = [*apart, *(each for one in files for each in listed(one.get("config"), "environments"))]
    environments = Environments(made, dict(_base(files)), [_environment_of(one) for one in own], _addresses(files))
    blocks = [
        (text_in(inside(one, "info"), "name"), auth)
        for one in leaves(files)
        for auth in (inside(one, "request", "auth"), inside(one, "http", "auth"))
        if text_in(auth, "type") == "oauth2"
    ]
    people = [_login(name, auth) for name, auth in blocks if text_in(auth, "flow") in ("", _PEOPLE)]
    environments.take(people, machines=len(people) < len(blocks))
    _further(made, [auth for _, auth in blocks if text_in(auth, "flow") == _PEOPLE])
    roots = tuple(one for one in files if "opencollection" in one)
    sent = [one for each, outer in with_outer(files) if (one := _sent(made, each, outer or roots, people)) is not None]
    call = gather(made, sent, strict=True)
    environments.move()
    tell_open(made, people, call.sought if call is not None else "")
    if AUTHORIZE not in made.values and any(inside(one, "http", "auth") == "inherit" for one in files):
        made.missing(AUTHORIZE, INHERITS)
    return made.understood()


def is_part(data: Mapping[str, Any]) -> bool:
    """Whether a document is of such a collection: all of it, a folder, a request, or an environment."""
    if "opencollection" in data:
        return isinstance(data.get("info"), dict) and text_in(data["info"], "type") != "workspace"
    if text_in(data.get("info"), "type") in ("http", "graphql", "folder"):
        return True
    return data.keys() <= {"name", "variables", "color"} and bool(text_in(data, "name") and listed(data, "variables"))


def _environment(made: Gathering, data: Mapping[str, Any]) -> Understood:
    """An environment alone."""
    values = dict(_environment_of(data).values)
    made.holes = Holes(CURLY, values)
    take_logins(made, of_names(values))
    made.missing(AUTHORIZE, VALUES_ALONE)
    return made.understood()


def _environment_of(data: Mapping[str, Any]) -> Environment:
    return Environment(text_in(data, "name"), dict(_variables(data)))


def _base(files: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """The variables of the collection, its folders and its requests."""
    for one in leaves(files):
        for part in ("request", "runtime"):
            yield from _variables(one.get(part))


def _addresses(files: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    return (text_in(one.get("http"), "url") for one in leaves(files))


def _variables(found: Any) -> Iterator[tuple[str, str]]:
    """Names and values; one that is no text says what it is besides."""
    for row in listed(found, "variables"):
        if row.get("disabled") is not True and row.get("secret") is not True:
            yield text_in(row, "name"), text_in(row, "value") or text_in(row.get("value"), "data")


def _login(name: str, auth: Mapping[str, Any]) -> Login:
    credentials, more = auth.get("credentials"), auth.get("additionalParameters")
    pkce, placement = auth.get("pkce"), inside(auth, "tokenConfig", "placement")
    proves = isinstance(pkce, dict) and pkce.get("enabled") is not False and pkce.get("disabled") is not True
    return Login(
        authorization_url=text_in(auth, "authorizationUrl"),
        token_url=text_in(auth, "accessTokenUrl"),
        refresh_url=text_in(auth, "refreshTokenUrl"),
        client_id=text_in(credentials, "clientId") or text_in(auth, "clientId"),
        client_secret=text_in(credentials, "clientSecret") or text_in(auth, "clientSecret"),
        scopes=text_in(auth, "scope"),
        client_authentication=text_in(credentials, "placement") or text_in(auth, "credentialsPlacement"),
        pkce=(text_in(pkce, "method") or "S256") if proves else False,
        authorization_parameters=_sent_in(more, "authorizationRequest", "query"),
        token_parameters=_sent_in(more, "accessTokenRequest", "body", "query"),
        refreshes=True if inside(auth, "settings", "autoRefreshToken") is True else None,
        token_word=text_in(placement, "header"),
        token_query=text_in(placement, "query"),
        name=name,
    )


def _sent_in(more: Any, name: str, *places: str) -> tuple[tuple[str, str], ...]:
    rows = [row for row in listed(more, name) if text_in(row, "placement") in places]
    return rows_of({"rows": rows}, "rows")


def _further(made: Gathering, blocks: Sequence[Mapping[str, Any]]) -> None:
    """Headers of the exchange, and what a refresh sends besides."""
    more = blocks[0].get("additionalParameters") if blocks else None
    for name, step in _STEPS:
        if headers := made.rows(_sent_in(more, name, "header")):
            made.put((step, "headers"), headers, headers[0]["name"])
    if rows := made.rows(_sent_in(more, "refreshTokenRequest", "body", "query")):
        made.put(("refresh_token", "parameters"), rows, rows[0]["name"])


def _sent(
    made: Gathering, one: Mapping[str, Any], outer: Sequence[Mapping[str, Any]], people: Sequence[Login]
) -> Sent | None:
    http = one.get("http")
    raw, method = text_in(http, "url"), text_in(http, "method")
    if not raw or not method:
        return None
    roots = [each.get("request") for each in outer]
    auths = [auth for each in (http, *reversed(roots)) if (auth := inside(each, "auth")) not in (None, "inherit")]
    kind = next((text_in(auth, "type") or "none" for auth in auths), "")
    apart = without_token(kind, logs_in=bool(people))
    body, params = inside(http, "body"), [row for row in listed(http, "params") if text_in(row, "type") == "query"]
    in_url = dict(made.split(raw)[1])
    block = Block(
        method.upper(),
        raw,
        query=tuple(pair for pair in rows_of({"rows": params}, "rows") if pair[0] not in in_url),
        headers=tuple(pair for each in (*roots, http) for pair in rows_of(each, "headers")),
        form=rows_of(body, "data"),
        json=json_in(text_in(body, "data")) if text_in(body, "type") == "json" else None,
    )
    block = made.block(block if apart else with_token(block, people))
    unsaid = -(inside(http, "auth") is None)  # then nothing is sent, but files by hand leave it out
    return Sent(block, text_in(one.get("info"), "name"), raw, score=unsaid, without=apart) if block.url else None
