"""oauth2-proxy: its configuration (TOML, or YAML of the newer kind), its flags, its variables in an environment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from connection_wizard.sources.gathering import Gathering
from connection_wizard.sources.holes import DOLLAR, Holes
from connection_wizard.sources.logins import take_logins
from connection_wizard.sources.page.yaml import read_yaml
from connection_wizard.sources.samples import is_sample
from connection_wizard.sources.shapes import inside, leaves, listed, login_of, meaning_of, pairs_in, text_in
from connection_wizard.sources.shell import words
from connection_wizard.sources.understood import Understood

KIND: Final = "oauth2-proxy"
_PREFIX: Final = "OAUTH2_PROXY_"
_TOML: Final = re.compile(r"[ \t]{0,20}([a-z][a-z0-9_]{1,60})[ \t]{0,30}=[ \t]{0,30}(.*)")
_TELLING: Final = ("redeem_url", "login_url", "oidc_issuer_url", "email_domains", "cookie_secret")
_MOST: Final = 2000


def read(text: str) -> Understood | None:
    """What a configuration says."""
    if text.lstrip()[:1] in "{[<":
        return None
    if _PREFIX in text:
        pairs = list(_variables(text))
    elif "--redeem-url" in text or ("oauth2-proxy" in text and "--client-id" in text):
        pairs = list(_flags(text))
    elif "configFile" in text and (pairs := list(_settings(text))):
        pairs += _chart(text)  # the values of a chart, with the file in them
    elif "loginURL" in text or "clientID" in text:
        return _newer(text)
    else:
        pairs = list(_settings(text))
        if sum(name in _TELLING for name, _ in pairs) < 2:
            return None
    return _of([(dict(pairs), pairs)], text) if pairs else None


def _of(providers: list[tuple[dict[str, str], list[tuple[str, str]]]], text: str) -> Understood | None:
    made = Gathering(KIND, text, Holes(DOLLAR, default=":"))
    logins = []
    for found, pairs in providers:
        for name, value in pairs:
            if meaning_of(name)[0] != "secret":
                made.look_at(name, value)
        said = {means: value for name, value in found.items() if (means := meaning_of(name)[0]) and value}
        if validate := found.get("profile_url") or found.get("profileURL"):
            said["me"] = validate
        logins.append(login_of(said, found.get("provider_display_name") or found.get("name") or ""))
    for login in logins[:1]:
        if login.name and not is_sample(login.name):
            made.named(login.name)
    take_logins(made, [one for one in logins if one.authorization_url] or logins)
    return made.understood() if made.values else None


def _settings(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines()[:_MOST]:
        if (pair := _TOML.fullmatch(line.rstrip())) is not None:
            value = pair[2].strip()
            yield pair[1], value[1:].partition(value[0])[0] if value[:1] in ("'", '"') else value.partition(" #")[0]


def _variables(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines()[:_MOST]:
        name, sign, value = line.strip().removeprefix("- ").removeprefix("export ").partition("=")
        if not sign:
            name, sign, value = line.strip().partition(":")  # YAML of docker-compose
        name = name.strip().strip("\"'")
        if sign and name.startswith(_PREFIX):
            yield name, value.strip().strip("\"'")


def _flags(text: str) -> Iterator[tuple[str, str]]:
    found = [
        word for line in text[: 64 * 1024].split("\n") for word in words(line.strip().removeprefix("- ").rstrip("\\"))
    ]
    for at, word in enumerate(found):
        if word.startswith("--"):
            name, sign, value = word[2:].partition("=")
            following = found[at + 1] if at + 1 < len(found) else ""
            yield name, value if sign else "" if following.startswith("--") else following


def _chart(text: str) -> Iterator[tuple[str, str]]:
    for one in leaves(read_yaml(text)):
        yield from (pair for pair in pairs_in(one) if pair[0] in ("clientID", "clientSecret", "cookieSecret"))


def _newer(text: str) -> Understood | None:
    providers = [one for one in listed(read_yaml(text), "providers") if "provider" in one or "loginURL" in one]
    made = []
    for one in providers:
        flat: dict[str, Any] = {name: value for name, value in one.items() if isinstance(value, str)}
        issuer = text_in(inside(one, "oidcConfig"), "issuerURL")
        made.append((flat | ({"issuerURL": issuer} if issuer else {}), list(flat.items())))
    return _of(made, text) if made else None
