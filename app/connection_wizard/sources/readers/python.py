"""Log-ins in Python: Authlib, settings of Flask, social-auth, requests-oauthlib. Read as text and never run."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from connection_wizard.sources.another_grant import without_the_first
from connection_wizard.sources.code.values import Code
from connection_wizard.sources.gathering import TEST, Gathering
from connection_wizard.sources.hosts import path_of
from connection_wizard.sources.logins import Login, take_logins
from connection_wizard.sources.program import address_of, line_of, text_of
from connection_wizard.sources.shapes import login_of, meaning_of, of_names
from connection_wizard.sources.understood import Understood
from connection_wizard.sources.who import GOOD, score

KIND: Final = "python"
_STATEMENT: Final = re.compile(
    r"^(?:from [\w.]+ import |import \w|def \w+\(|async def \w|class \w+[(:]|@\w)", re.MULTILINE
)
_GIVEN: Final = re.compile(r"^[A-Za-z_]\w*(?:: ?[\w.\[\]]+)? ?= ?[\[({\"'fr]", re.MULTILINE)
_TIGHT: Final = re.compile(r"[A-Z][A-Z0-9_]*=")
_LOOKED_AT: Final = 64 * 1024
_CODE: Final = re.compile(
    r"(?:from|import|def|class|async def|if|elif|else|for|while|try|except|finally|with|return|print|raise)\b(?! the )"
    r"|[A-Za-z_][\w.]*+(?:: ?[\w.\[\], |\"']*+)?\s*+(?:=(?!=)|\(|\[|\+=)|[@)\]}\"']"
)
_SOCIAL: Final = re.compile(r"SOCIAL_AUTH_([A-Z0-9_]{1,60}?)_(KEY|SECRET|SCOPE|AUTH_EXTRA_ARGUMENTS)")
_OF_SOCIAL: Final = {"KEY": "client", "SECRET": "secret", "SCOPE": "scopes", "AUTH_EXTRA_ARGUMENTS": "asked"}
_BY_BASIC: Final = re.compile(r"\bauthlib\b|\brequests_oauthlib\b")
_REGISTERS: Final = ("register", "OAuth2ConsumerBlueprint", "remote_app")
_GETS: Final = frozenset({"get_json", "get", "request"})
_TITLED: Final = re.compile(r"[a-z][a-z0-9_-]{1,40}")


def read(text: str) -> Understood | None:
    """What a program says of a log-in."""
    return of_code(KIND, without_the_first(text) if "OAuth1" in text else text) if is_python(text) else None


def is_python(text: str) -> bool:
    """Whether a text is a program, or settings that are one: most lines that are not moved in begin as code does."""
    begin = text[:_LOOKED_AT]
    if text.lstrip()[:1] in ("{", "[", "<") or "```" in begin or not (_STATEMENT.search(begin) or _GIVEN.search(begin)):
        return False
    lines = [line for line in begin.splitlines() if line and not line[0].isspace() and line[0] != "#"]
    if any(map(_TIGHT.match, lines)) and not _STATEMENT.search(begin):
        return False  # an environment
    return sum(map(bool, map(_CODE.match, lines))) * 4 >= len(lines) * 3


def of_code(kind: str, text: str) -> Understood | None:
    """What a program says; None where that is nothing."""
    code = Code(text, "python")
    groups = list(_groups(code))
    if not any(
        meaning_of(name)[0] in ("authorize", "token", "client", "secret") for group in groups for name in group
    ) and not any("client" in group for group in groups):
        return None
    made = Gathering(kind, text)
    logins = [login for group in groups for login in _logins(group)]
    for login in logins:
        made.secret(login.client_secret)
    for group in groups:
        for name, value in group.items():
            if isinstance(value, str) and meaning_of(name)[0] != "secret":
                made.look_at(name, value)
    logins = [
        one
        for one in logins
        if one.authorization_url or one.token_url or one.client_id or one.client_secret or one.scopes
    ]
    if len(logins) > 1:
        logins = _together(logins)
    if _BY_BASIC.search(text):  # sends ID and secret as Basic where nobody says how
        logins = [replace(one, usual_authentication="client_secret_basic") for one in logins]
    named = (
        next((one.name for one in logins if one.name), "")
        or text_of(code.constant("name"))
        or text_of(code.constant("DOMAIN"))
    )
    if _TITLED.fullmatch(named):
        made.named(named.replace("_", " ").replace("-", " ").title())
    take_logins(made, logins)
    if TEST not in made.values:
        _test_call(made, code)
    if TEST not in made.values:
        _call_of_client(made, code, groups)
    return made.understood() if made.values else None


def _groups(code: Code) -> Iterator[dict[str, Any]]:
    """The arguments of calls that register a client, and what is written at names."""
    for name, group in code.calls():
        _, named = code.arguments(group)
        called = name.rpartition(".")[2]
        if any(meaning_of(key)[0] in ("authorize", "token", "client") for key in named):
            plain, _ = code.arguments(group)
            flat = dict(named)
            if called in _REGISTERS and plain and isinstance(plain[0], str):
                flat.setdefault("name", plain[0])
            kwargs = flat.get("client_kwargs")
            flat = (kwargs if isinstance(kwargs, dict) else {}) | flat
            yield flat
        elif called == "AuthorizationServer":
            plain, _ = code.arguments(group)
            if len(plain) > 1:
                yield {"authorize_url": plain[0], "token_url": plain[1]}
    constants = {name: code.constant(name) for name in code.constants if meaning_of(name)[0] or is_social(name)}
    secrets = {name: code.constant(name) for name in code.constants if name not in constants and name.isupper()}
    social = {_OF_SOCIAL[found[2]]: value for name, value in constants.items() if (found := _SOCIAL.fullmatch(name))}
    kwargs = {
        name: value for name, value in secrets.items() if name.endswith("CLIENT_KWARGS") and isinstance(value, Mapping)
    }
    for name, value in kwargs.items():
        for key, one in value.items():
            constants.setdefault(f"{name.removesuffix('CLIENT_KWARGS')}{key.upper()}", one)
    yield social or constants | secrets


def is_social(name: str) -> bool:
    """Whether a name is of social-auth's settings."""
    return bool(_SOCIAL.fullmatch(name))


def _logins(group: Mapping[str, Any]) -> Iterator[Login]:
    if any(name in _OF_SOCIAL.values() for name in group):
        yield login_of({name: _plainly(value) for name, value in group.items()})
        return
    name = group.get("name")
    values = {key: _plainly(value) for key, value in group.items() if key != "name"}
    for one in of_names({key: value for key, value in values.items() if value is not None}):
        yield replace(one, name=name) if isinstance(name, str) else one


def _plainly(value: Any) -> Any:
    return value if isinstance(value, list | dict | bool) else address_of(value)


def _together(logins: list[Login]) -> list[Login]:
    """Constants beside a registration are the registration's own where it names no others."""
    whole = [one for one in logins if one.authorization_url]
    rest = [one for one in logins if not one.authorization_url]
    if len({(one.authorization_url, one.token_url) for one in whole}) != 1:
        return whole or logins
    made = whole[0]
    for one in (*whole[1:], *rest):
        made = replace(
            made,
            token_url=made.token_url or one.token_url,
            client_id=made.client_id or one.client_id,
            client_secret=made.client_secret or one.client_secret,
            scopes=made.scopes or one.scopes,
            name=made.name or one.name,
        )
    return [made]


def _test_call(made: Gathering, code: Code) -> None:
    """A call that the program makes to see who logged in."""
    for name, group in code.calls():
        plain, _ = code.arguments(group)
        url = text_of(plain[0]) if plain else ""
        called = name.rpartition(".")[2]
        if called in _GETS and "://" in url and (called == "get_json" or score(path_of(url).join(["/", ""])) >= GOOD):
            made.put(TEST, made.url(url), line_of(url), sure=called == "get_json")
            made.put(("test_call", "method"), "GET", line_of(url), sure=False)
            return


def _registered(code: Code) -> Iterator[tuple[str, str]]:
    """The names that a program gives to registered clients, and the base of each."""
    for name, items in code.constants.items():
        for called, group in code.calls(items):
            _, named = code.arguments(group)
            if called.rpartition(".")[2] in _REGISTERS and (base := text_of(named.get("api_base_url"))):
                yield name, base


def _call_of_client(made: Gathering, code: Code, groups: Sequence[Mapping[str, Any]]) -> None:
    """A call that a registered client makes of a path below its own base (``oauth.acme.get("me")``)."""
    bases = {str(group.get("name")): text_of(group.get("api_base_url")) for group in groups if "api_base_url" in group}
    bases |= dict(_registered(code))
    for called, group in code.calls():
        *owners, method = called.split(".")
        base = next((base for name, base in bases.items() if name in owners), "")
        plain, _ = code.arguments(group)
        path = text_of(plain[0]) if plain else ""
        if method == "get" and base and path and "://" not in path and score(f"/{path.lstrip('/')}") >= GOOD:
            made.put(TEST, made.url(f"{base.rstrip('/')}/{path.lstrip('/')}"), path, sure=False)
            made.put(("test_call", "method"), "GET", path, sure=False)
            return
