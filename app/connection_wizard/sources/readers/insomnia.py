"""An export of Insomnia's: version 4 in JSON, version 5 in YAML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from connection_wizard.sources.block import Block
from connection_wizard.sources.gathering import Gathering
from connection_wizard.sources.holes import Holes
from connection_wizard.sources.kinds import KINDS
from connection_wizard.sources.logins import Login, tell_open, with_token
from connection_wizard.sources.several_environments import Environment, Environments
from connection_wizard.sources.shapes import inside, leaves, listed, parsed, parsed_yaml, rows_of, text_in, with_outer
from connection_wizard.sources.traffic import Sent, gather, without_token
from connection_wizard.sources.understood import Understood

KIND: Final = "insomnia"
MARKS: Final = KINDS[KIND].marks
_DEEPEST: Final = 3
_OUTSIDE: Final = 30
"""Folders in one another."""
_HOLE: Final = re.compile(r"\{\{\s{0,20}([^{}\n]{1,200}?)\s{0,20}\}\}")


def read(text: str) -> Understood | None:
    """What an export says."""
    data = parsed(text, MARKS[:1]) if text.lstrip()[:1] == "{" else parsed_yaml(text, MARKS[1:])
    if not isinstance(data, dict) or not ("__export_format" in data or "insomnia.rest/" in text_in(data, "type")):
        return None
    made = Gathering(KIND, text, Holes(_HOLE))
    made.sweep(data)
    base, own = dict(_base(data)), list(_own(data))
    for values in (base, *(one.values for one in own)):
        for name, value in values.items():
            made.look_at(name, value)
    made.named(text_in(data, "name") or next(_names(data), ""))
    blocks = [
        (text_in(one, "name"), one["authentication"])
        for one in leaves(data)
        if text_in(one.get("authentication"), "type") == "oauth2" and not one["authentication"].get("disabled")
    ]
    people = [
        _login(name, block) for name, block in blocks if text_in(block, "grantType") in ("", "authorization_code")
    ]
    environments = Environments(made, base, own, (text_in(one, "url") for one in leaves(data)))
    environments.take(people, machines=len(people) < len(blocks))
    parents = {text_in(one, "_id"): one for one in listed(data, "resources")}
    sent = [
        sent for one, outer in with_outer(data) if (sent := _sent(made, one, _folders(one, outer, parents), people))
    ]
    call = gather(made, sent, strict=True)
    environments.move()
    tell_open(made, people, call.sought if call is not None else "")
    return made.understood()


def _names(data: Mapping[str, Any]) -> Iterator[str]:
    for one in listed(data, "resources"):
        if one.get("_type") == "workspace":
            yield text_in(one, "name")


def _base(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What variables stand for in every environment: that of a folder counts less than the base environment."""
    for one in leaves(data):
        yield from _flat(one.get("environment"), "")
    yield from _flat(inside(data, "environments", "data"), "")
    below = _ids(data)
    for one in _of_version_4(data):
        if text_in(one, "parentId") not in below:
            yield from _flat(one.get("data"), "")


def _own(data: Mapping[str, Any]) -> Iterator[Environment]:
    """The environments below the base one, of which one is chosen at a time."""
    for one in listed(data.get("environments"), "subEnvironments"):
        yield Environment(text_in(one, "name"), dict(_flat(one.get("data"), "")))
    below = _ids(data)
    for one in _of_version_4(data):
        if text_in(one, "parentId") in below:
            yield Environment(text_in(one, "name"), dict(_flat(one.get("data"), "")))


def _of_version_4(data: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [one for one in listed(data, "resources") if one.get("_type") == "environment"]


def _ids(data: Mapping[str, Any]) -> set[str]:
    return {text_in(one, "_id") for one in _of_version_4(data)} - {""}


def _flat(found: Any, before: str) -> Iterator[tuple[str, str]]:
    """Values by their names, those inside of others with dots."""
    for name, value in found.items() if isinstance(found, Mapping) else ():
        if isinstance(value, str):
            yield f"{before}{name}", value
        elif before.count(".") < _DEEPEST:
            yield from _flat(value, f"{before}{name}.")


def _login(name: str, block: Mapping[str, Any]) -> Login:
    body = block.get("credentialsInBody")
    sent = tuple((one, text_in(block, one)) for one in ("audience", "resource") if text_in(block, one))
    return Login(
        authorization_url=text_in(block, "authorizationUrl"),
        token_url=text_in(block, "accessTokenUrl"),
        client_id=text_in(block, "clientId"),
        client_secret=text_in(block, "clientSecret"),
        scopes=text_in(block, "scope"),
        client_authentication="" if not isinstance(body, bool) else "body" if body else "header",
        usual_authentication="client_secret_basic" if text_in(block, "clientSecret") else "",
        pkce=text_in(block, "pkceMethod") or "S256" if block.get("usePkce") is True else block.get("usePkce"),
        authorization_parameters=sent,
        token_parameters=sent,
        token_word=text_in(block, "tokenPrefix"),
        name=name,
    )


def _folders(
    one: Mapping[str, Any], outer: tuple[Mapping[str, Any], ...], parents: Mapping[str, Mapping[str, Any]]
) -> tuple[Mapping[str, Any], ...]:
    """The folders that a request is in, outermost first: version 4 names the parent alone."""
    if "_type" not in one:
        return outer
    found: list[Mapping[str, Any]] = []
    while len(found) < _OUTSIDE and (parent := parents.get(text_in(one, "parentId"))) is not None:
        found.insert(0, parent)
        one = parent
    return tuple(found)


def _sent(
    made: Gathering, one: Mapping[str, Any], folders: tuple[Mapping[str, Any], ...], people: Sequence[Login]
) -> Sent | None:
    raw, method = text_in(one, "url"), text_in(one, "method")
    if not raw or not method:
        return None
    headers = tuple(
        pair for each in (*folders, one) for pair in rows_of(each, "headers") if made.holes.filled(pair[1]) is not None
    )
    block = Block(
        method.upper(), raw, query=rows_of(one, "parameters"), headers=headers, form=rows_of(one.get("body"), "params")
    )
    apart = without_token(_kind(one, folders), logs_in=bool(people))
    block = made.block(block if apart else with_token(block, people))
    return Sent(block, text_in(one, "name"), raw, without=apart) if block.url else None


def _kind(one: Mapping[str, Any], folders: tuple[Mapping[str, Any], ...]) -> str:
    """How a request logs in, as it says, or the nearest folder that says so."""
    for each in (one, *reversed(folders)):
        if kind := text_in(each.get("authentication"), "type"):
            return "none" if each["authentication"].get("disabled") is True else kind
    return ""
