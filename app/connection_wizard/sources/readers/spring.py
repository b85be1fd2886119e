"""Spring Boot: ``spring.security.oauth2.client`` in ``application.yml`` or ``application.properties``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from connection_wizard.sources.gathering import Gathering
from connection_wizard.sources.holes import DOLLAR, Holes
from connection_wizard.sources.logins import Login, take_logins
from connection_wizard.sources.page.yaml import read_each_yaml
from connection_wizard.sources.shapes import text_in
from connection_wizard.sources.understood import Understood
from connection_wizard.spec.rules.known import plain

KIND: Final = "spring"
_AT: Final = ("spring", "security", "oauth2", "client")
_LINE: Final = re.compile(
    r"[ \t]{0,40}(spring\.security\.oauth2\.client\.[\w.\[\]-]{1,200})[ \t]{0,20}[=:][ \t]{0,20}(.*)"
)
_DEEPEST: Final = 12
_MOST: Final = 5000


def read(text: str) -> Understood | None:
    """What the registrations and their providers say."""
    if "oauth2" not in text or not ("registration" in text or "provider" in text) or text.lstrip()[:1] in "{[<":
        return None
    flat = dict(_properties(text)) or dict(_yaml(text))
    if not flat:
        return None
    made = Gathering(KIND, text, Holes(DOLLAR, default=":"))
    groups: dict[tuple[str, str], dict[str, Any]] = {}
    for path, value in flat.items():
        parts = path.split(".")
        if len(parts) > 2 and parts[0] in ("registration", "provider"):
            name = plain(parts[2].partition("[")[0])
            group = groups.setdefault((parts[0], parts[1]), {})
            group[name] = f"{group[name]},{value}" if "[" in path and name in group else value
            if name == "clientsecret":
                made.secret(value)
                made.leave(parts[2], "secret" if made.holes.resolved(str(value)) in made.hidden else "sample")
    logins, machines = [], False
    for (kind, name), registration in groups.items():
        if kind == "registration":
            provider = groups.get(("provider", text_in(registration, "provider") or name), {})
            if "clientcredentials" in plain(text_in(registration, "authorizationgranttype")):
                machines = True
            else:
                logins.append(_login(name, registration, provider))
    if not any(kind == "registration" for kind, _ in groups):
        logins = [_login(name, {}, provider) for (_, name), provider in groups.items()]
    take_logins(made, logins, machines=machines)
    if made.values:
        named = next((one for one in logins if one.authorization_url or one.issuer), logins[0]).name
        made.named(named if any(map(str.isupper, named)) else named.replace("-", " ").replace("_", " ").title())
    return made.understood() if made.values or machines else None


def _login(name: str, registration: Mapping[str, Any], provider: Mapping[str, Any]) -> Login:
    return Login(
        authorization_url=text_in(provider, "authorizationuri"),
        token_url=text_in(provider, "tokenuri"),
        userinfo_url=text_in(provider, "userinfouri"),
        issuer=text_in(provider, "issueruri"),
        client_id=text_in(registration, "clientid"),
        client_secret=text_in(registration, "clientsecret"),
        scopes=text_in(registration, "scope"),
        client_authentication=text_in(registration, "clientauthenticationmethod"),
        usual_authentication="client_secret_basic" if text_in(registration, "clientsecret") else "",
        identifier=text_in(provider, "usernameattribute"),
        name=text_in(registration, "clientname") or name,
        separator=" ",
    )


def _properties(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines():
        pair = _LINE.fullmatch(line.rstrip())
        if pair is not None and pair[2].strip():
            yield pair[1].removeprefix(".".join(_AT) + "."), re.sub(r"\\(.)", r"\1", pair[2].strip())


def _yaml(text: str) -> Iterator[tuple[str, str]]:
    """The leaves below the settings, with their whole names."""
    waiting: list[tuple[str, Any, int]] = [("", one, 0) for one in read_each_yaml(text)]
    start = ".".join(_AT) + "."
    for path, value, depth in waiting:
        if len(waiting) > _MOST:
            return  # it refers to itself, many times over
        if isinstance(value, dict) and depth < _DEEPEST:
            waiting += [
                (at, inner, depth + 1)
                for name, inner in value.items()
                if (at := f"{path}.{name}".lstrip("."))
                and (start.startswith(f"{at}.") or at.startswith(start) or f"{at}." == start)
            ]
        elif isinstance(value, list):
            yield path.removeprefix(start), ",".join(str(one) for one in value[:200] if isinstance(one, str | int))
        elif isinstance(value, str | int):
            yield path.removeprefix(start), str(value)
