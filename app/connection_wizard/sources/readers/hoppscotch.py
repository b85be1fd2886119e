"""A collection of Hoppscotch's, its environments, or both, one below the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from connection_wizard.sources.block import Block
from connection_wizard.sources.environments import texts_of
from connection_wizard.sources.gathering import AUTHORIZE, VALUES_ALONE, Gathering
from connection_wizard.sources.holes import ANGLE, Holes
from connection_wizard.sources.kinds import KINDS
from connection_wizard.sources.logins import Login, take_logins, tell_open, with_token
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

KIND: Final = "hoppscotch"
MARKS: Final = KINDS[KIND].marks
_OF_PEOPLE: Final = ("", "AUTHORIZATION_CODE")
_HELD: Final = ("folders", "requests")


def read(text: str) -> Understood | None:
    """What a collection or an environment says."""
    data = [parsed(each, (*MARKS, b'"variables"')) for each in texts_of(text)]
    every = [one for each in data for one in (each if isinstance(each, list) else [each])]
    every = [one for one in every if isinstance(one, dict) and "v" in one]
    collections = [one for one in every if any(isinstance(one.get(name), list) for name in _HELD)]
    environments = [one for one in every if one not in collections and isinstance(one.get("variables"), list)]
    first = next(iter((*collections, *environments)), None)
    if first is None:
        return None
    known = _variables(collections or environments[:1])
    made = Gathering(KIND, text, Holes(ANGLE, known))
    made.sweep(data)
    for one in leaves(data):
        if one.get("secret") is True:
            made.look_at(text_in(one, "key"), text_in(one, "value", "initialValue", "currentValue"), told=True)
    made.named(text_in(first, "name"))
    if not collections:
        take_logins(made, of_names(known))
        made.missing(AUTHORIZE, VALUES_ALONE)
        return made.understood()
    blocks = [
        (text_in(one, "name"), one["auth"])
        for one in leaves(data)
        if text_in(one.get("auth"), "authType") == "oauth-2" and one["auth"].get("authActive") is not False
    ]
    grants = [(name, block, _grant(block)) for name, block in blocks]
    people = [_login(name, block, grant) for name, block, grant in grants if text_in(grant, "grantType") in _OF_PEOPLE]
    several = Environments(
        made,
        known,
        [Environment(text_in(one, "name"), _variables([one])) for one in environments],
        (text_in(one, "endpoint") for one in leaves(collections)),
        brought=True,
    )
    several.take(people, machines=len(people) < len(grants))
    sent = [sent for one, outer in with_outer(data) if (sent := _sent(made, one, outer, people)) is not None]
    call = gather(made, sent, strict=True)
    several.move()
    tell_open(made, people, call.sought if call is not None else "")
    return made.understood()


def _grant(block: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a block says: in an object of its own, or beside its kind as older versions have it."""
    own = block.get("grantTypeInfo")
    return own if isinstance(own, dict) else block


def _variables(data: Any) -> dict[str, str]:
    known: dict[str, str] = {}
    for one in leaves(data):
        for row in listed(one, "variables"):
            value = text_in(row, "currentValue", "initialValue", "value")
            if value:
                known.setdefault(text_in(row, "key"), value)
    return known


def _login(name: str, block: Mapping[str, Any], grant: Mapping[str, Any]) -> Login:
    proof = grant.get("isPKCE")
    way = text_in(grant, "clientAuthentication")
    return Login(
        authorization_url=text_in(grant, "authEndpoint", "authURL"),
        token_url=text_in(grant, "tokenEndpoint", "accessTokenURL"),
        client_id=text_in(grant, "clientID"),
        client_secret=text_in(grant, "clientSecret"),
        scopes=text_in(grant, "scopes", "scope"),
        client_authentication=way,
        pkce=text_in(grant, "codeVerifierMethod") or "plain" if proof is True else proof,
        authorization_parameters=rows_of(grant, "authRequestParams", "key"),
        token_parameters=rows_of(grant, "tokenRequestParams", "key"),
        token_query="access_token" if text_in(block, "addTo") == "QUERY_PARAMS" else "",
        name=name,
    )


def _sent(
    made: Gathering, one: Mapping[str, Any], outer: Sequence[Mapping[str, Any]], people: Sequence[Login]
) -> Sent | None:
    raw, method = text_in(one, "endpoint"), text_in(one, "method")
    if not raw or not method:
        return None
    auths = (each.get("auth") for each in (one, *reversed(outer)))
    kinds = (text_in(auth, "authType") if inside(auth, "authActive") is not False else "none" for auth in auths)
    apart = without_token(next((kind for kind in kinds if kind not in ("", "inherit")), ""), logs_in=bool(people))
    kind, held = text_in(one.get("body"), "contentType"), text_in(one.get("body"), "body")
    block = Block(
        method.upper(),
        raw,
        query=rows_of(one, "params", "key"),
        headers=tuple(pair for each in (*outer, one) for pair in rows_of(each, "headers", "key")),
        form=tuple(_written(held)) if "urlencoded" in kind else rows_of(one.get("body"), "body", "key"),
        json=json_in(held) if "json" in kind else None,
    )
    block = made.block(block if apart else with_token(block, people))
    return Sent(block, text_in(one, "name"), raw, without=apart) if block.url else None


def _written(text: str) -> Iterator[tuple[str, str]]:
    """The pairs of a form, a line each; one behind ``#`` is switched off."""
    for line in text.splitlines():
        name, sign, value = line.partition(":")
        if sign and not line.lstrip().startswith("#"):
            yield name.strip().strip('"'), value.strip().strip('"')
