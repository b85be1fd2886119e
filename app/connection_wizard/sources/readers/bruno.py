"""Requests, a collection and its environments of Bruno's: files of blocks in its own language, several of them one
below the other, or all of a collection as one JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from connection_wizard.sources.block import Block
from connection_wizard.sources.gathering import AUTHORIZE, BY_A_KEY, VALUES_ALONE, Gathering
from connection_wizard.sources.holes import CURLY, Holes
from connection_wizard.sources.kinds import KINDS
from connection_wizard.sources.logins import Login, take_logins, tell_open, with_token
from connection_wizard.sources.several_environments import Environment, Environments
from connection_wizard.sources.shapes import inside, leaves, listed, of_names, parsed, rows_of, text_in, with_outer
from connection_wizard.sources.traffic import Sent, gather, without_token
from connection_wizard.sources.understood import Understood, Unread
from connection_wizard.words import say

KIND: Final = "bruno"
MARKS: Final = KINDS[KIND].marks
_OPENS: Final = re.compile(r"([a-z][\w:-]{0,80}) (?:\{|\[)")
_METHODS: Final = ("get", "post", "put", "patch", "delete")
_PAIR: Final = re.compile(r"\s{0,40}(\"[^\"\n]{1,200}\"|[^\s:~\"][^:\n]{0,200}):[ \t]?(.*)")
_BASE: Final = "auth:oauth2"
_FORM: Final = "body:form-urlencoded"
_VARIABLES: Final = ("vars:pre-request", "vars")
_BEGIN: Final = ("meta", "vars")
"""Blocks that begin a file."""
_MOST: Final = 500
"""Files that are told apart."""
_PEOPLE: Final = ("", "authorization_code")
INHERITS: Final = say("It takes its log-in from its collection: bring that file, or the folder with all of them.")
NAME_ALONE: Final = say("It has the name of a collection alone: bring the folder that it is in.")
Blocks = Mapping[str, Mapping[str, str]]


def read(text: str) -> Understood | None:
    """What a file says, or several."""
    if text.lstrip()[:1] == "{":
        return _exported(parsed(text, MARKS[1:]), text) or _named(parsed(text, (b'"collection"',)), text)
    files = list(_files(text))
    sends = [(file, method) for file in files if (method := next((name for name in _METHODS if name in file), ""))]
    if not (sends or any(_BASE in file for file in files)):
        return _by_a_key(files, text) or _environment(files, text)
    if not any(name in file for file in files for name in ("meta", "auth", _BASE)):
        return None
    made = Gathering(KIND, text, Holes(CURLY))
    for file in files:
        for block in file.values():
            for name, value in block.items():
                made.look_at(name, value)
    apart = [file for file in files if "vars" in file and "meta" not in file and _BASE not in file]
    outer = [file for file in files if file not in apart and all(file is not one for one, _ in sends)]
    base = [file for file in files if file not in apart]
    environments = Environments(
        made,
        {name: value for file in base for one in _VARIABLES for name, value in file.get(one, {}).items() if value},
        [Environment("", file["vars"]) for file in apart],
        (file[method].get("url", "") for file, method in sends),
    )
    made.named(next((name for file in outer if (name := file.get("meta", {}).get("name", ""))), ""))
    blocks = [(file, file[_BASE]) for file in files if file.get(_BASE)]
    people = [_login(file, block) for file, block in blocks if block.get("grant_type", "") in _PEOPLE]
    environments.take(people, machines=len(people) < len(blocks))
    common = tuple(pair for file in outer for pair in file.get("headers", {}).items())
    mode = next((mode for file in outer if (mode := file.get("auth", {}).get("mode", "")) not in ("", "inherit")), "")
    sent = [one for file, method in sends if (one := _call(made, file, method, common, people, mode)) is not None]
    call = gather(made, sent, strict=True)
    environments.move()
    tell_open(made, people, call.sought if call is not None else "")
    if AUTHORIZE not in made.values and any(file[method].get("auth") == "inherit" for file, method in sends):
        made.missing(AUTHORIZE, INHERITS)
    return made.understood()


def _named(data: Any, text: str) -> Understood | None:
    """The file with a collection's name, which has nothing else in it."""
    if not isinstance(data, dict) or data.get("type") != "collection" or not {"version", "name"} <= data.keys():
        return None
    made = Gathering(KIND, text)
    made.unread[AUTHORIZE] = Unread(AUTHORIZE, NAME_ALONE)
    return made.understood()


def _by_a_key(files: Sequence[Blocks], text: str) -> Understood | None:
    """A collection or a folder whose requests go out with a key or a password."""
    modes = [mode for file in files if (mode := file.get("auth", {}).get("mode", "")) and f"auth:{mode}" in file]
    if not any(without_token(mode, logs_in=False) == "key" for mode in modes):
        return None
    made = Gathering(KIND, text)
    made.unread[AUTHORIZE] = Unread(AUTHORIZE, BY_A_KEY)
    return made.understood()


def _environment(files: Sequence[Blocks], text: str) -> Understood | None:
    """An environment alone."""
    values = next((file["vars"] for file in files if "vars" in file), None)
    if values is None:
        return None
    made = Gathering(KIND, text, Holes(CURLY, values))
    for name, value in values.items():
        made.look_at(name, value)
    take_logins(made, of_names(values))
    made.missing(AUTHORIZE, VALUES_ALONE)
    return made.understood()


def _exported(data: Any, text: str) -> Understood | None:
    """A collection that was exported as one file: the same names, written as one word each."""
    if not isinstance(data, dict):
        return None
    made = Gathering(KIND, text, Holes(CURLY))
    made.sweep(data)
    made.named(text_in(data, "name"))
    environments = Environments(
        made,
        {name: value for one in leaves(data) for name, value in rows_of(one, "req") if value},
        [Environment(text_in(one, "name"), dict(rows_of(one, "variables"))) for one in listed(data, "environments")],
        (text_in(one.get("request"), "url") for one in leaves(data)),
    )
    blocks = [
        (text_in(one, "name"), inside(one, "auth", "oauth2"))
        for one in leaves(data)
        if inside(one, "auth", "mode") == "oauth2" and isinstance(inside(one, "auth", "oauth2"), dict)
    ]
    people = [_exported_login(name, block) for name, block in blocks if text_in(block, "grantType") in _PEOPLE]
    environments.take(people, machines=len(people) < len(blocks))
    sent = [sent for one, outer in with_outer(data) if (sent := _exported_call(made, one, outer, people)) is not None]
    call = gather(made, sent, strict=True)
    environments.move()
    tell_open(made, people, call.sought if call is not None else "")
    return made.understood()


def _exported_login(name: str, block: Mapping[str, Any]) -> Login:
    more = inside(block, "additionalParameters")
    in_query = text_in(block, "tokenPlacement") in ("url", "query")
    return Login(
        authorization_url=text_in(block, "authorizationUrl"),
        token_url=text_in(block, "accessTokenUrl"),
        refresh_url=text_in(block, "refreshTokenUrl"),
        client_id=text_in(block, "clientId"),
        client_secret=text_in(block, "clientSecret"),
        scopes=text_in(block, "scope"),
        client_authentication=text_in(block, "credentialsPlacement"),
        pkce=block.get("pkce"),
        authorization_parameters=rows_of(more, "authorization"),
        token_parameters=rows_of(more, "token"),
        refreshes=True if block.get("autoRefreshToken") is True else None,
        token_word=text_in(block, "tokenHeaderPrefix"),
        token_query=text_in(block, "tokenQueryKey") if in_query else "",
        name=name,
    )


def _exported_call(
    made: Gathering, one: Mapping[str, Any], outer: Sequence[Mapping[str, Any]], people: Sequence[Login]
) -> Sent | None:
    request = one.get("request")
    raw, method = text_in(request, "url"), text_in(request, "method")
    if not raw or not method:
        return None
    roots = [inside(each, "root", "request") for each in outer]
    modes = [text_in(inside(each, "auth"), "mode") for each in (request, *reversed(roots))]
    apart = without_token(next((mode for mode in modes if mode not in ("", "inherit")), ""), logs_in=bool(people))
    block = Block(
        method.upper(),
        raw,
        headers=tuple(pair for each in (*roots, request) for pair in rows_of(each, "headers")),
        form=rows_of(inside(request, "body"), "formUrlEncoded"),
    )
    block = made.block(block if apart else with_token(block, people))
    return Sent(block, text_in(one, "name"), raw, without=apart) if block.url else None


def _files(text: str) -> Iterator[Blocks]:
    """The blocks of each file; what is no list of names and values is none (scripts, bodies, documentation)."""
    found: dict[str, dict[str, str]] = {}
    block: dict[str, str] | None = None
    number = 0
    for line in text.splitlines():
        if block is None:
            opens = _OPENS.fullmatch(line.rstrip())
            if opens is None:
                continue
            kept = opens[1] == _FORM or not opens[1].startswith(("script", "tests", "docs", "body", "assert"))
            if found and (opens[1] in _BEGIN or (kept and opens[1] in found)) and number < _MOST:
                yield found
                found, number = {}, number + 1
            block = found.setdefault(opens[1], {}) if kept else {}
        elif line.rstrip() in ("}", "]"):
            block = None
        elif (pair := _PAIR.fullmatch(line)) is not None:
            block.setdefault(pair[1].strip().strip('"'), pair[2].strip())
    if found:
        yield found


def _more(file: Blocks, *endings: str) -> tuple[tuple[str, str], ...]:
    start = f"{_BASE}:additional_params:"
    return tuple(pair for end in endings for pair in file.get(start + end, {}).items())


def _login(file: Blocks, login: Mapping[str, str]) -> Login:
    return Login(
        authorization_url=login.get("authorization_url", ""),
        token_url=login.get("access_token_url", ""),
        refresh_url=login.get("refresh_token_url", ""),
        client_id=login.get("client_id", ""),
        client_secret=login.get("client_secret", ""),
        scopes=login.get("scope", ""),
        client_authentication=login.get("credentials_placement", ""),
        pkce=login.get("pkce") or None,
        authorization_parameters=_more(file, "auth_req:queryparams"),
        token_parameters=_more(file, "access_token_req:body", "access_token_req:queryparams"),
        refreshes=True if login.get("auto_refresh_token") == "true" else None,
        token_word=login.get("token_header_prefix", ""),
        token_query=login.get("token_query_key", "") if login.get("token_placement") == "url" else "",
    )


def _call(
    made: Gathering, file: Blocks, method: str, common: tuple[tuple[str, str], ...], people: Sequence[Login], mode: str
) -> Sent | None:
    raw = file[method].get("url", "")
    kind = file[method].get("auth", "")
    apart = without_token(mode if kind == "inherit" else kind, logs_in=bool(people))
    headers = (*common, *file.get("headers", {}).items())
    form = tuple(file.get(_FORM, {}).items())
    block = Block(method.upper(), raw, headers=headers, form=form)
    block = made.block(block if apart else with_token(block, people))
    if not block.url:
        return None
    seen = dict(block.query)
    rows = file.get("params:query", file.get("query", {})).items()
    more = made.block(replace(block, url=raw.partition("?")[0], query=tuple(rows))).query
    block = replace(block, query=(*block.query, *(pair for pair in more if pair[0] not in seen)))
    return Sent(block, file.get("meta", {}).get("name", ""), raw, without=apart)
