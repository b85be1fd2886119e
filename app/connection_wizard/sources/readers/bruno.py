"""A request or a collection of Bruno's: blocks of names and values in its own language, or all of it as one JSON."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from connection_wizard.sources.block import Block
from connection_wizard.sources.gathering import Gathering
from connection_wizard.sources.holes import CURLY, Holes
from connection_wizard.sources.kinds import KINDS
from connection_wizard.sources.logins import Login, take_logins
from connection_wizard.sources.shapes import inside, leaves, listed, parsed, text_in
from connection_wizard.sources.traffic import Sent, gather
from connection_wizard.sources.understood import Understood
from connection_wizard.spec import names

KIND: Final = "bruno"
MARKS: Final = KINDS[KIND].marks
_OPENS: Final = re.compile(r"([a-z][\w:-]{0,80}) (?:\{|\[)")
_METHODS: Final = ("get", "post", "put", "patch", "delete")
_PAIR: Final = re.compile(r"\s{0,40}(\"[^\"\n]{1,200}\"|[^\s:~\"][^:\n]{0,200}):[ \t]?(.*)")
_BASE: Final = "auth:oauth2"
_FORM: Final = "body:form-urlencoded"
Blocks = Mapping[str, Mapping[str, str]]


def read(text: str) -> Understood | None:
    """What a file says."""
    if text.lstrip()[:1] == "{":
        return _exported(parsed(text, MARKS[1:]), text)
    blocks = _blocks(text)
    if not any(name in blocks for name in ("meta", "auth", _BASE)) or not (
        _BASE in blocks or any(name in blocks for name in _METHODS)
    ):
        return None
    known = {name: value for block in ("vars:pre-request", "vars") for name, value in blocks.get(block, {}).items()}
    made = Gathering(KIND, text, Holes(CURLY, {name: value for name, value in known.items() if value}))
    for block in blocks.values():
        for name, value in block.items():
            made.look_at(name, value)
    sends = next((name for name in _METHODS if name in blocks), "")
    if not sends:
        made.named(blocks.get("meta", {}).get("name", ""))
    login = blocks.get(_BASE, {})
    grant = login.get("grant_type", "")
    people = grant in ("", "authorization_code")
    take_logins(made, [_login(blocks, login)] if login and people else [], machines=not people)
    if sends:
        _call(made, blocks, sends, login if people else {})
    return made.understood()


def _exported(data: Any, text: str) -> Understood | None:
    """A collection that was exported as one file: the same names, written as one word each."""
    if not isinstance(data, dict):
        return None
    rows = [row for one in leaves(data) for name in ("variables", "req") for row in listed(one, name)]
    known = {text_in(row, "name"): text_in(row, "value") for row in rows if row.get("enabled") is not False}
    made = Gathering(KIND, text, Holes(CURLY, {name: value for name, value in known.items() if value}))
    made.sweep(data)
    made.named(text_in(data, "name"))
    blocks = [
        (text_in(one, "name"), inside(one, "auth", "oauth2"))
        for one in leaves(data)
        if inside(one, "auth", "mode") == "oauth2" and isinstance(inside(one, "auth", "oauth2"), dict)
    ]
    people = [
        _exported_login(name, block)
        for name, block in blocks
        if text_in(block, "grantType") in ("", "authorization_code")
    ]
    take_logins(made, people, machines=len(people) < len(blocks))
    gather(made, [sent for one in leaves(data) if (sent := _exported_call(made, one)) is not None], strict=True)
    return made.understood()


def _exported_login(name: str, block: Mapping[str, Any]) -> Login:
    more = inside(block, "additionalParameters")
    return Login(
        authorization_url=text_in(block, "authorizationUrl"),
        token_url=text_in(block, "accessTokenUrl"),
        refresh_url=text_in(block, "refreshTokenUrl"),
        client_id=text_in(block, "clientId"),
        client_secret=text_in(block, "clientSecret"),
        scopes=text_in(block, "scope"),
        client_authentication=text_in(block, "credentialsPlacement"),
        pkce=block.get("pkce"),
        authorization_parameters=_rows(more, "authorization"),
        token_parameters=_rows(more, "token"),
        refreshes=True if block.get("autoRefreshToken") is True else None,
        name=name,
    )


def _rows(found: Any, name: str) -> tuple[tuple[str, str], ...]:
    """The rows of a list that are not switched off."""
    rows = (row for row in listed(found, name) if row.get("enabled") is not False)
    return tuple((text_in(row, "name"), text_in(row, "value")) for row in rows)


def _exported_call(made: Gathering, one: Mapping[str, Any]) -> Sent | None:
    request = one.get("request")
    raw, method = text_in(request, "url"), text_in(request, "method")
    if not raw or not method:
        return None
    block = made.block(
        Block(
            method.upper(),
            raw,
            headers=_rows(request, "headers"),
            form=_rows(inside(request, "body"), "formUrlEncoded"),
        )
    )
    return Sent(block, text_in(one, "name"), raw) if block.url else None


def _blocks(text: str) -> Blocks:
    """The blocks of a file; what is no list of names and values is none (scripts, bodies, documentation)."""
    found: dict[str, dict[str, str]] = {}
    block: dict[str, str] | None = None
    for line in text.splitlines():
        if block is None:
            opens = _OPENS.fullmatch(line.rstrip())
            if opens is not None:
                kept = opens[1] == _FORM or not opens[1].startswith(("script", "tests", "docs", "body", "assert"))
                block = found.setdefault(opens[1], {}) if kept else {}
        elif line.rstrip() in ("}", "]"):
            block = None
        elif (pair := _PAIR.fullmatch(line)) is not None:
            block.setdefault(pair[1].strip().strip('"'), pair[2].strip())
    return found


def _more(blocks: Blocks, *endings: str) -> tuple[tuple[str, str], ...]:
    start = f"{_BASE}:additional_params:"
    return tuple(pair for end in endings for pair in blocks.get(start + end, {}).items())


def _login(blocks: Blocks, login: Mapping[str, str]) -> Login:
    return Login(
        authorization_url=login.get("authorization_url", ""),
        token_url=login.get("access_token_url", ""),
        refresh_url=login.get("refresh_token_url", ""),
        client_id=login.get("client_id", ""),
        client_secret=login.get("client_secret", ""),
        scopes=login.get("scope", ""),
        client_authentication=login.get("credentials_placement", ""),
        pkce=login.get("pkce") or None,
        authorization_parameters=_more(blocks, "auth_req:queryparams"),
        token_parameters=_more(blocks, "access_token_req:body", "access_token_req:queryparams"),
        refreshes=True if login.get("auto_refresh_token") == "true" else None,
    )


def _call(made: Gathering, blocks: Blocks, method: str, login: Mapping[str, str]) -> None:
    raw = blocks[method].get("url", "")
    headers = tuple(blocks.get("headers", {}).items())
    if login:
        word = login.get("token_header_prefix", "") or "Bearer"
        headers = (*headers, ("Authorization", f"{word} {names.ACCESS_TOKEN.template}"))
    query = tuple(blocks.get("params:query", blocks.get("query", {})).items())
    form = tuple(blocks.get(_FORM, {}).items())
    block = made.block(Block(method.upper(), raw, headers=headers, form=form))
    if block.url:
        seen = dict(block.query)
        more = tuple(pair for pair in query if pair[0] not in seen)
        block = made.block(Block(block.method, raw, query=more, headers=headers, form=form))
        gather(made, [Sent(block, blocks.get("meta", {}).get("name", ""), raw)], strict=True)
