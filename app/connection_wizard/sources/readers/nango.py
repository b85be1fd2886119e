"""A provider as Nango describes it (``providers.yaml``): one, or several of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from connection_wizard.sources.block import Pair
from connection_wizard.sources.gathering import AUTHORIZE, BY_A_KEY, TEST, TOKEN, Gathering
from connection_wizard.sources.holes import Holes
from connection_wizard.sources.kinds import KINDS
from connection_wizard.sources.logins import Login, take_logins
from connection_wizard.sources.shapes import inside, pairs_in, parsed_yaml, text_in
from connection_wizard.sources.traffic import place, sent_with_headers
from connection_wizard.sources.understood import MACHINES, Understood, Unread
from connection_wizard.sources.who import GOOD, score
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.words import say

KIND: Final = "nango"
MARKS: Final = KINDS[KIND].marks
_HOLE: Final = re.compile(r"\$\{([^{}$\n]{1,200})\}")
_ELSE: Final = re.compile(r"\s{1,9}\|\|\s{1,9}")
PKCE: Final[DocumentPath] = ("authorization", "pkce")
_PEOPLE: Final = ("OAUTH2",)
_MACHINES: Final = ("OAUTH2_CC", "TWO_STEP", "JWT")
_SAID_OF_FIELDS: Final = {
    "label": "title",
    "help": "description",
    "placeholder": "example",
    "prefix": "prefix",
    "suffix": "suffix",  # what people see before and behind what they type
}
MOST: Final = 40
"""Providers of a file that are looked at: somebody pastes the one that is meant, not a thousand."""


def read(text: str) -> Understood | None:
    """What a provider's entry says."""
    data = parsed_yaml(text, MARKS)
    entries = list(_entries(data))
    if not entries:
        return None
    made = Gathering(KIND, text, Holes(_HOLE))
    if len(entries) > MOST:
        why = say("It describes many providers: paste the one that is meant.")
        made.unread[AUTHORIZE] = Unread(AUTHORIZE, why)
        return made.understood()
    people = [one for one in entries if text_in(one[1], "auth_mode") in _PEOPLE]
    if not people:
        machines = any(text_in(one, "auth_mode") in _MACHINES for _, one in entries)
        why = MACHINES if machines else BY_A_KEY
        made.unread[AUTHORIZE] = Unread(AUTHORIZE, why)
        return made.understood()
    for _, one in people:
        made.known_fields |= dict(_fields(one))
    main = people[0][1]
    made.named(text_in(main, "display_name"))
    take_logins(made, [_login(name, one) for name, one in people])
    if PKCE in made.values and main.get("disable_pkce") is not True:  # what Nango sends unless it is told not to
        made.values[PKCE] = replace(made.values[PKCE], certainty="likely")
    _exchange(made, main)
    _test_call(made, main)
    return made.understood()


def _entries(data: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The providers of a file, or the one whose name was left out."""
    if isinstance(data, Mapping) and "auth_mode" in data:
        yield "", data
    for name, one in data.items() if isinstance(data, Mapping) else ():
        if isinstance(one, Mapping) and "auth_mode" in one:
            yield str(name), one


def _first(url: str) -> str:
    """The address that counts where nobody says which server is theirs."""
    parts = _ELSE.split(url)
    return next((one for one in parts if "${" not in one), parts[0])


def _login(name: str, one: Mapping[str, Any]) -> Login:
    url = text_in(one, "authorization_url")
    fragment = text_in(one, "authorization_url_fragment")
    scopes = one.get("default_scopes")
    by_header = text_in(one, "authorization_method") == "header" or text_in(one, "token_request_auth_method") == "basic"
    pairs = pairs_in(one.get("authorization_params"))
    return Login(
        authorization_url=f"{_first(url).rstrip('/')}/#/{fragment.lstrip('/')}" if fragment else _first(url),
        token_url=_first(_token(one)),
        refresh_url=_first(text_in(one, "refresh_url")),
        scopes=scopes if isinstance(scopes, list) else "",
        client_authentication="header" if by_header else "body",
        pkce="none" if one.get("disable_pkce") is True else "S256",
        authorization_parameters=pairs,
        token_parameters=tuple(pair for pair in pairs_in(one.get("token_params")) if pair[0] != "grant_type"),
        name=name,
        refreshes=True if "refresh_params" in one or "refresh_url" in one else None,
    )


def _token(one: Mapping[str, Any]) -> str:
    token = one.get("token_url")
    return text_in(token, "OAUTH2") if isinstance(token, Mapping) else text_in(one, "token_url")


def _exchange(made: Gathering, main: Mapping[str, Any]) -> None:
    """How the exchange is sent, besides what all files say alike."""
    if TOKEN in made.values:
        made.put(
            ("access_token", "body_format"), "json" if text_in(main, "body_format") == "json" else "form", "token_url"
        )
    if text_in(main, "scope_separator") == ",":
        made.put(("authorization", "scope_separator"), "comma", "scope_separator")


def _headers(main: Mapping[str, Any]) -> tuple[Pair, ...]:
    """What calls are sent with: a token in a header of its own, or as a bearer's."""
    found = pairs_in(inside(main, "proxy", "headers"))
    carries = any("accessToken" in value for _, value in found)
    return found if carries else (*found, ("Authorization", "Bearer ${accessToken}"))


def _test_call(made: Gathering, main: Mapping[str, Any]) -> None:
    base = text_in(inside(main, "proxy"), "base_url")
    verification = inside(main, "proxy", "verification")
    paths = inside(verification, "endpoints")
    path = next((one for one in paths if isinstance(one, str)), "") if isinstance(paths, list) else ""
    if base and path and text_in(verification, "method") in ("", "GET") and score(path) >= GOOD:
        sent = sent_with_headers(made, f"{_first(base).rstrip('/')}/{path.lstrip('/')}", _headers(main), path)
        if sent is not None:
            place(made, sent, ("test_call",))
    if TEST not in made.values:
        made.put(("request_parameters", "headers"), made.rows(_headers(main)), "headers", sure=False)


def _fields(one: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    config = one.get("connection_config")
    for key, row in config.items() if isinstance(config, Mapping) else ():
        field: dict[str, Any] = {}
        for ours, name in _SAID_OF_FIELDS.items():
            if text_in(row, name):
                field[ours] = text_in(row, name)
        choices = inside(row, "enum")
        if isinstance(choices, list) and choices:
            field |= {"type": "dropdown", "options": [{"label": str(each), "value": str(each)} for each in choices]}
        if inside(row, "optional") is True:
            field["required"] = False
        yield str(key), field
