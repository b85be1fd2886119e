"""A collection of Hoppscotch's, one of its environments, or both, one below the other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from connection_wizard.sources.block import Block
from connection_wizard.sources.environments import texts_of
from connection_wizard.sources.gathering import Gathering
from connection_wizard.sources.holes import ANGLE, Holes
from connection_wizard.sources.kinds import KINDS
from connection_wizard.sources.logins import Login, take_logins, tell_open
from connection_wizard.sources.shapes import leaves, listed, of_names, parsed, text_in
from connection_wizard.sources.traffic import Sent, gather
from connection_wizard.sources.understood import Understood

KIND: Final = "hoppscotch"
MARKS: Final = KINDS[KIND].marks
_OF_PEOPLE: Final = ("", "AUTHORIZATION_CODE")
_HELD: Final = ("folders", "requests")


def read(text: str) -> Understood | None:
    """What a collection or an environment says."""
    data = [parsed(each, (*MARKS, b'"variables"')) for each in texts_of(text)]
    firsts = [first for one in data if isinstance(first := one[0] if isinstance(one, list) and one else one, dict)]
    firsts = [one for one in firsts if "v" in one]
    collection = next((one for one in firsts if any(isinstance(one.get(name), list) for name in _HELD)), None)
    first = collection or next((one for one in firsts if isinstance(one.get("variables"), list)), None)
    if first is None:
        return None
    known = _variables(data) | _variables(
        [one for one in firsts if one is not collection]
    )  # those of an environment win
    made = Gathering(KIND, text, Holes(ANGLE, known))
    made.sweep(data)
    for one in leaves(data):
        if one.get("secret") is True:
            made.look_at(f"{text_in(one, 'key')}_secret", text_in(one, "value", "initialValue", "currentValue"))
    made.named(text_in(first, "name"))
    if collection is None:
        take_logins(made, of_names(known))
        return made.understood()
    blocks = [
        (text_in(one, "name"), one["auth"])
        for one in leaves(data)
        if text_in(one.get("auth"), "authType") == "oauth-2" and one["auth"].get("authActive") is not False
    ]
    grants = [(name, block, _grant(block)) for name, block in blocks]
    people = [_login(name, grant) for name, _, grant in grants if text_in(grant, "grantType") in _OF_PEOPLE]
    take_logins(made, people, machines=len(people) < len(grants))
    tell_open(made, people)
    sent = [sent for one in leaves(data) if (sent := _sent(made, one)) is not None]
    gather(made, sent, strict=True)
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


def _login(name: str, grant: Mapping[str, Any]) -> Login:
    proof = grant.get("isPKCE")
    way = text_in(grant, "clientAuthentication")
    return Login(
        authorization_url=text_in(grant, "authEndpoint", "authURL"),
        token_url=text_in(grant, "tokenEndpoint", "accessTokenURL"),
        client_id=text_in(grant, "clientID"),
        client_secret=text_in(grant, "clientSecret"),
        scopes=text_in(grant, "scopes", "scope"),
        client_authentication=way,
        pkce=text_in(grant, "codeVerifierMethod") or "S256" if proof is True else proof,
        authorization_parameters=_pairs(grant, "authRequestParams"),
        token_parameters=_pairs(grant, "tokenRequestParams"),
        name=name,
    )


def _pairs(found: Mapping[str, Any], name: str) -> tuple[tuple[str, str], ...]:
    """The rows of a list that are not switched off."""
    rows = (row for row in listed(found, name) if row.get("active") is not False)
    return tuple((text_in(row, "key"), text_in(row, "value")) for row in rows)


def _sent(made: Gathering, one: Mapping[str, Any]) -> Sent | None:
    raw, method = text_in(one, "endpoint"), text_in(one, "method")
    if not raw or not method:
        return None
    block = made.block(Block(method.upper(), raw, query=_pairs(one, "params"), headers=_pairs(one, "headers")))
    return Sent(block, text_in(one, "name"), raw) if block.url else None
