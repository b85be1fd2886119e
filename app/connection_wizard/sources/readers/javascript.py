"""Log-ins in JavaScript and TypeScript: Auth.js, Passport, simple-oauth2, Better Auth, and any object that has both
addresses under names of their own. Read as text and never run."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from connection_wizard.sources.block import pairs_of
from connection_wizard.sources.code.values import Code, Function
from connection_wizard.sources.gathering import TEST, Gathering
from connection_wizard.sources.logins import Login, take_logins
from connection_wizard.sources.program import (
    address_of,
    is_in_another_language,
    line_of,
    pairs_of_object,
    requests_in,
    text_of,
)
from connection_wizard.sources.shapes import inside, issuer_of, login_of, meaning_of
from connection_wizard.sources.traffic import place, sent_with_headers
from connection_wizard.sources.understood import Understood
from connection_wizard.sources.who import GOOD, score

KIND: Final = "javascript"
_MARKS: Final = (
    "authorization",
    "authorize",
    "tokenHost",
    "tokenURL",
    "tokenUrl",
    "tokenEndpoint",
    "token_url",
    "access_url",
)
_LOOKED_AT: Final = 64 * 1024
_LINE: Final = re.compile(
    r"(?:import|export|const|let|var|function|async|await|return|if|for|try|throw|class|new|case|type|interface|module)\b"
    r"|[\w$.\[\]'\"!?-]{1,80}\s{0,9}(?:[:=(,]|=>)|[(){}\[\];,?:|&`'\"+}.@]|//|\*|/\*|[\w$.]{1,80};?$|\.\.\."
)
_JSON: Final = re.compile(r"\s*\{\s*\"")
_REMARKS: Final = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_TEMPLATES: Final = re.compile(r"(?<!`)`(?!`)[^`]{0,16384}+`")
"""Texts of several lines, which may be pages: what is in them is no code."""
_GIVEN: Final = re.compile(r"\{\{(?:options|config|opts|args|params)\.\w{1,40}\}\}/")
_OF_AUTHJS: Final = frozenset({"oauth", "oidc"})
_NAMES: Final = ("name", "displayName", "providerId", "provider", "id")
_TITLED: Final = re.compile(r"[A-Za-z][\w .-]{1,40}")
MOST: Final = 60
"""Log-ins of one program."""


def read(text: str) -> Understood | None:
    """What a program says of a log-in."""
    if not is_javascript(text):
        return None
    code = Code(text, "javascript")
    found: list[Login] = []
    asks: list[Any] = []
    made = Gathering(KIND, text)
    for one in code.objects():
        login = _login(one)
        if login is None or len(found) >= MOST:
            continue
        known = any(_places(login) == _places(other) for other in found)
        found += [] if known else [login]
        asks += [one.get("getUserInfo"), inside(one.get("userinfo"), "request")]
        made.secret(login.client_secret)
        for name, value in pairs_of_object(one):
            if "://" not in value and meaning_of(name)[0] != "secret":
                made.look_at(name, value)
    if not any(one.authorization_url or one.token_url or one.issuer for one in found):
        return None
    usable = [one for one in found if one.authorization_url or one.issuer] or found
    first = next((one for one in usable if _TITLED.fullmatch(one.name)), None)
    if first is not None and len({one.name for one in usable}) == 1:
        made.named(first.name if any(map(str.isupper, first.name)) else first.name.replace("-", " ").title())
    take_logins(made, [one if one.scopes else replace(one, scopes=_asked_for(code)) for one in usable])
    if TEST not in made.values and len(usable) == 1:
        _test_call(made, code, asks)
    return made.understood()


def is_javascript(text: str) -> bool:
    """Whether a text is a program, or a piece of one: of its lines nearly all are code."""
    begin = _TEMPLATES.sub("``", _REMARKS.sub("", text[:_LOOKED_AT]))
    if text.lstrip()[:1] in ("<", "#", "[") or "```" in begin or not any(mark in begin for mark in _MARKS):
        return False
    if _JSON.match(begin) or is_in_another_language(begin):
        return False
    lines = [line.strip() for line in begin.splitlines() if line.strip()]
    return sum(map(bool, map(_LINE.match, lines))) * 10 >= len(lines) * 9


def _asked_for(code: Code) -> Any:
    """The scopes that Passport is given where it sends people to the log-in."""
    for name, group in code.calls():
        plain, _ = code.arguments(group)
        if name.rpartition(".")[2] == "authenticate" and len(plain) > 1 and isinstance(plain[1], Mapping):
            scopes = plain[1].get("scope")
            return scopes if isinstance(scopes, list) else text_of(scopes)
    return ""


def _places(login: Login) -> tuple[str, str]:
    return login.authorization_url, login.token_url


def _login(one: Mapping[str, Any]) -> Login | None:
    """What an object says, if it is one of a log-in."""
    if "tokenHost" in one:
        return _of_hosts(one, {})
    if isinstance(inside(one.get("credentials"), "auth"), Mapping):
        return _login({"scope": one.get("scope")} | one["credentials"])
    if isinstance(one.get("auth"), Mapping) and "tokenHost" in one["auth"]:
        return _of_hosts(one["auth"], one)
    changed = "clientId" in one and isinstance(inside(one.get("authorization"), "params"), Mapping)
    if changed or (text_of(one.get("type")) in _OF_AUTHJS and ("id" in one or "authorization" in one)):
        return _of_authjs(one)
    meant = {meaning_of(name)[0] for name in one}
    if "authorize" not in meant and not ("token" in meant and "client" in meant):
        return None
    values: dict[str, Any] = {}
    for name, value in one.items():
        means = meaning_of(name)[0]
        if means and value not in (None, ""):
            values.setdefault(means, value if isinstance(value, list | dict | bool) else address_of(value))
    me = next(
        (address_of(one.get(name)) for name in ("userInfoUrl", "userProfileURL", "profileURL") if name in one), ""
    )
    way = next((text_of(one.get(name)) for name in ("authentication", "tokenEndpointAuthMethod") if name in one), "")
    extra = next(
        (one[name] for name in ("authorizationUrlParams", "custom_params", "customParams") if name in one), None
    )
    return login_of(
        {"me": me, "way": way, "asked": extra if isinstance(extra, dict) else {}} | values | _by_discovery(one),
        _called(one),
    )


def _by_discovery(one: Mapping[str, Any]) -> dict[str, str]:
    """The server itself, where its metadata are named."""
    url = next((address_of(one.get(name)) for name in ("discoveryUrl", "wellKnown") if name in one), "")
    return {"issuer": issuer_of(url)} if issuer_of(url) else {}


def _called(one: Mapping[str, Any]) -> str:
    return next((text for name in _NAMES if (text := text_of(one.get(name))) and "{{" not in text), "")


def _of_hosts(auth: Mapping[str, Any], whole: Mapping[str, Any]) -> Login:
    """simple-oauth2: servers and paths apart, the client's credentials in a header unless it is told otherwise."""
    host = address_of(auth.get("tokenHost")).rstrip("/")
    options = whole.get("options")
    scopes = whole.get("scope")
    return Login(
        authorization_url=_joined(address_of(auth.get("authorizeHost")).rstrip("/") or host, auth, "authorizePath"),
        token_url=_joined(host, auth, "tokenPath"),
        refresh_url=_joined(host, auth, "refreshPath") if "refreshPath" in auth else "",
        revocation_url=_joined(host, auth, "revokePath") if "revokePath" in auth else "",
        client_id=text_of(inside(whole, "client", "id")),
        client_secret=text_of(inside(whole, "client", "secret")),
        scopes=scopes if isinstance(scopes, list) else text_of(scopes),
        separator=text_of(inside(options, "scopeSeparator")),
        client_authentication=text_of(inside(options, "authorizationMethod")),
    )


_PATHS: Final[Mapping[str, str]] = {"authorizePath": "/oauth/authorize", "tokenPath": "/oauth/token"}
"""Where simple-oauth2 goes unless it is told otherwise."""


def _joined(host: str, auth: Mapping[str, Any], name: str) -> str:
    path = text_of(auth.get(name)) or _PATHS.get(name, "")
    return path if "://" in path or not host else f"{host}/{path.lstrip('/')}"


def _of_authjs(one: Mapping[str, Any]) -> Login:
    """A provider of Auth.js: addresses as texts or as objects, with parameters of their own."""
    authorize, pairs = _endpoint(one.get("authorization"))
    token, _ = _endpoint(one.get("token"))
    me, asked = _endpoint(one.get("userinfo"))
    query = "&".join(f"{name}={value}" for name, value in asked)
    said = dict(pairs)
    scopes = said.pop("scope", "") or one.get("scope") or ""
    checks = one.get("checks")
    return Login(
        authorization_url=authorize,
        token_url=token,
        userinfo_url=f"{me}?{query}" if me and query else me,
        issuer=_by_discovery(one).get("issuer", "") or address_of(one.get("issuer")),
        client_id=text_of(one.get("clientId")),
        client_secret=text_of(one.get("clientSecret")),
        scopes=scopes if isinstance(scopes, list) else text_of(scopes),
        client_authentication=text_of(inside(one.get("client"), "token_endpoint_auth_method")),
        pkce="S256" if "pkce" in (checks if isinstance(checks, list) else [checks]) else None,
        authorization_parameters=tuple(said.items()),
        name=_called(one),
    )


def _address(value: Any) -> str:
    """An address, which may be on the server that whoever uses a program names."""
    return text_of(value) if _GIVEN.match(text_of(value)) else address_of(value)


def _endpoint(found: Any) -> tuple[str, tuple[tuple[str, str], ...]]:
    """An address and its parameters, which may stand in it."""
    if isinstance(found, Mapping):
        url, pairs = _address(found.get("url")), pairs_of_object(found.get("params"))
    else:
        url, pairs = _address(found), ()
    before, _, query = url.partition("?")
    return before, (*pairs_of(query), *pairs)


def _test_call(made: Gathering, code: Code, asks: list[Any]) -> None:
    """A call that the program makes to see who logged in: in a function that is there for that, or by its address."""
    found = [(one, True) for function in asks if isinstance(function, Function) for one in requests_in(code, function)]
    whole = Function(tuple(code.root.inside))
    for one, sure in (*found, *((one, False) for one in requests_in(code, whole))):
        url = address_of(one.get("url"))
        if text_of(one.get("method")).upper() not in ("", "GET") or "://" not in url:
            continue
        if sure or score("/" + url.partition("://")[2]) >= GOOD:
            sent = sent_with_headers(made, url, pairs_of_object(one.get("headers")), line_of(url))
            if sent is not None:
                place(made, sent, ("test_call",))
                return
