"""An export of Insomnia's: version 4 in JSON, version 5 in YAML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from connection_wizard.sources.block import Block
from connection_wizard.sources.gathering import Gathering
from connection_wizard.sources.holes import Holes
from connection_wizard.sources.kinds import KINDS
from connection_wizard.sources.logins import Login, take_logins
from connection_wizard.sources.shapes import inside, leaves, listed, parsed, parsed_yaml, text_in
from connection_wizard.sources.traffic import Sent, gather
from connection_wizard.sources.understood import Understood

KIND: Final = "insomnia"
MARKS: Final = KINDS[KIND].marks
_DEEPEST: Final = 3
_HOLE: Final = re.compile(r"\{\{\s{0,20}([^{}\n]{1,200}?)\s{0,20}\}\}")


def read(text: str) -> Understood | None:
    """What an export says."""
    data = parsed(text, MARKS[:1]) if text.lstrip()[:1] == "{" else parsed_yaml(text, MARKS[1:])
    if not isinstance(data, dict) or not ("__export_format" in data or "insomnia.rest/" in text_in(data, "type")):
        return None
    made = Gathering(KIND, text, Holes(_HOLE, dict(_variables(data))))
    made.sweep(data)
    for name, value in made.holes.known.items():
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
    take_logins(made, people, machines=len(people) < len(blocks))
    sent = [sent for one in leaves(data) if (sent := _sent(made, one)) is not None]
    gather(made, sent, strict=True)
    return made.understood()


def _names(data: Mapping[str, Any]) -> Iterator[str]:
    for one in listed(data, "resources"):
        if one.get("_type") == "workspace":
            yield text_in(one, "name")


def _variables(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The base environment's values; those of environments below it are other places to log in at."""
    base = inside(data, "environments", "data")
    for one in (
        base,
        *(one.get("data") for one in reversed(listed(data, "resources")) if one.get("_type") == "environment"),
    ):
        yield from _flat(one, "")


def _flat(found: Any, before: str) -> Iterator[tuple[str, str]]:
    """Values by their names, those inside of others with dots."""
    for name, value in found.items() if isinstance(found, Mapping) else ():
        if isinstance(value, str):
            yield f"{before}{name}", value
        elif before.count(".") < _DEEPEST:
            yield from _flat(value, f"{before}{name}.")


def _login(name: str, block: Mapping[str, Any]) -> Login:
    body = block.get("credentialsInBody")
    asked = tuple((one, text_in(block, one)) for one in ("audience", "resource") if text_in(block, one))
    return Login(
        authorization_url=text_in(block, "authorizationUrl"),
        token_url=text_in(block, "accessTokenUrl"),
        client_id=text_in(block, "clientId"),
        client_secret=text_in(block, "clientSecret"),
        scopes=text_in(block, "scope"),
        client_authentication="" if not isinstance(body, bool) else "body" if body else "header",
        pkce=text_in(block, "pkceMethod") or "S256" if block.get("usePkce") is True else block.get("usePkce"),
        authorization_parameters=asked,
        name=name,
    )


def _sent(made: Gathering, one: Mapping[str, Any]) -> Sent | None:
    raw, method = text_in(one, "url"), text_in(one, "method")
    if not raw or not method:
        return None
    headers = tuple(
        (text_in(row, "name"), text_in(row, "value"))
        for row in listed(one, "headers")
        if row.get("disabled") is not True and made.holes.filled(text_in(row, "value")) is not None
    )
    body = one.get("body")
    form = tuple((text_in(row, "name"), text_in(row, "value")) for row in listed(body, "params"))
    block = made.block(Block(method.upper(), raw, headers=headers, form=form))
    return Sent(block, text_in(one, "name"), raw) if block.url else None
