"""How a GitLab lets people log in elsewhere (OmniAuth): ``gitlab.rb`` in Ruby, ``gitlab.yml``, a provider's own file.

A literal of Ruby's is nearly one of YAML's flow style: what is otherwise is written as YAML has it, and nothing is run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from connection_wizard.sources.gathering import AUTHORIZE, TOKEN, Gathering
from connection_wizard.sources.holes import DOLLAR, Holes
from connection_wizard.sources.hosts import path_of
from connection_wizard.sources.logins import Login, take_logins
from connection_wizard.sources.page.yaml import read_each_yaml, read_yaml
from connection_wizard.sources.samples import is_sample
from connection_wizard.sources.shapes import inside, leaves, pairs_in, text_in
from connection_wizard.sources.understood import Understood, Unread
from connection_wizard.spec import names
from connection_wizard.words import say

KIND: Final = "gitlab"
_BEGIN: Final = re.compile(
    r"^[ \t]{0,40}gitlab_rails\[['\"]omniauth_providers['\"]\][ \t]{0,9}=[ \t\n]{0,9}(?=\[)", re.MULTILINE
)
_LONGEST: Final = 64 * 1024
_PIECE: Final = re.compile(r"\"[^\"]*+\"|'[^']*+'|#[^\n]*+|[\[\]{}()]|[^\"'#\[\]{}()]++")
_ENVIRONMENT: Final = re.compile(r"ENV(?:\.fetch\(|\[)\s{0,5}['\"](\w{1,80})['\"]\s{0,5}[\])]")
_JOINED: Final = re.compile(r"['\"]\s{0,9}\+\s{0,9}['\"]")
_ARROW: Final = re.compile(r"\s{0,9}=>\s{0,9}")
_SYMBOL: Final = re.compile(r"(?<=[\[{,(\s]):(?=\w)")
_WORDS: Final = re.compile(r"%[wi][\[(]([^\])]{0,400})[\])]")
_APART: Final = re.compile(r":(?=\S|$)")
_PLACEHOLDER: Final = re.compile(r"[<\[].*[>\]]")
_NAMED_SO: Final = frozenset({"openid_connect", "oauth2_generic", "oauth2-generic", "saml", "kerberos", "ldap"})
"""What a strategy is called, and nobody."""
_NO_OAUTH: Final = frozenset({"saml", "group_saml", "kerberos", "shibboleth", "jwt", "crowd", "ldap"})
_OWN: Final = frozenset({"scope", "response_type", "redirect_uri", "client_id", "state"})


def read(text: str) -> Understood | None:
    """What the providers of a file say."""
    if text.lstrip()[:1] in "{[<":
        return None
    found = list(_in_ruby(text) if "omniauth_providers" in text else _in_yaml(text))
    if not found:
        return None
    made = Gathering(KIND, text, Holes(DOLLAR))
    made.sweep(found)
    people = [one for one in found if text_in(one, "name") not in _NO_OAUTH]
    if not people:
        made.unread[AUTHORIZE] = Unread(AUTHORIZE, say("Its people log in by another way than OAuth."))
        return made.understood()
    logins = [_login(one) for one in people]
    chosen = next((at for at, one in enumerate(logins) if one.authorization_url or one.issuer), 0)
    made.named(logins[chosen].name)
    take_logins(made, [logins[chosen], *logins[:chosen], *logins[chosen + 1 :]])
    for at in (AUTHORIZE, TOKEN):
        if at in made.values and not made.values[at].quote and path_of(made.values[at].value) not in text:
            made.values[at] = replace(made.values[at], certainty="likely")  # what the strategy does by itself
    _account(made, people[chosen])
    if not (logins[chosen].authorization_url or logins[chosen].issuer):
        why = say("It says who the app is, and not the addresses: GitLab has these itself.")
        made.missing(AUTHORIZE, why)
        made.missing(TOKEN, why)
    return made.understood()


def _in_ruby(text: str) -> Iterator[Mapping[str, Any]]:
    for begin in _BEGIN.finditer(text):
        data = read_yaml(_as_yaml(_ENVIRONMENT.sub(r"'${\1}'", text[begin.end() : begin.end() + _LONGEST])))
        yield from (one for one in data if _is_provider(one)) if isinstance(data, list) else ()


def _as_yaml(text: str) -> str:
    """The literal that a text begins with, as YAML writes it."""
    made: list[str] = []
    depth = 0
    for piece in _PIECE.finditer(_WORDS.sub(_listed, text)):
        part = piece[0]
        if part.startswith("#"):
            continue
        depth += (part in "[{(") - (part in "]})")
        if part[0] not in "\"'[]{}()":
            part = _APART.sub(": ", _SYMBOL.sub("", _ARROW.sub(": ", part)))
        made.append(part)
        if depth <= 0:
            break
    return _JOINED.sub("", "".join(made)) if depth <= 0 else ""


def _listed(found: re.Match[str]) -> str:
    return f"[{','.join(found[1].split())}]"


def _in_yaml(text: str) -> Iterator[Mapping[str, Any]]:
    if "args" not in text or not ("client_options" in text or "omniauth" in text or "app_secret" in text):
        return
    documents = read_each_yaml(text)
    for one in documents:
        texts = [each.get("stringData") for each in leaves(one)]
        inner = [
            read_yaml(held) for each in texts if isinstance(each, dict) for held in each.values() if _is_text(held)
        ]
        yield from (each for data in (one, *inner) for each in leaves(data) if _is_provider(each))


def _is_text(held: Any) -> bool:
    return isinstance(held, str) and "args" in held


def _is_provider(one: Any) -> bool:
    if not isinstance(one, dict) or not text_in(one, "name"):
        return False
    return isinstance(one.get("args"), dict) or bool(text_in(one, "app_id"))


def _login(provider: Mapping[str, Any]) -> Login:
    args = provider.get("args")
    options = inside(args, "client_options")
    openid = (
        "identifier" in options if isinstance(options, dict) else text_in(args, "strategy_class").endswith("Connect")
    )
    asked = dict(pairs_in(inside(args, "authorize_params"))) | dict(pairs_in(inside(args, "extra_authorize_params")))
    scope = inside(args, "scope") or asked.get("scope") or ""
    more = tuple(pair for pair in asked.items() if pair[0] not in _OWN)
    more += tuple((name, text_in(args, name)) for name in ("prompt", "hd", "access_type") if text_in(args, name))
    way = text_in(args, "client_auth_method")
    label = text_in(provider, "label") or text_in(args, "name") or text_in(provider, "name")
    site = text_in(options, "site") or _server(options)
    paths = ("/authorize", "/token", "/userinfo") if openid else ("/oauth/authorize", "/oauth/token", "")
    found = inside(args, "discovery") is True
    return Login(
        authorization_url=""
        if found
        else _at(site, text_in(options, "authorize_url", "authorization_endpoint"), paths[0]),
        token_url="" if found else _at(site, text_in(options, "token_url", "token_endpoint"), paths[1]),
        userinfo_url="" if found else _at(site, text_in(options, "user_info_url", "userinfo_endpoint"), paths[2]),
        issuer=text_in(args, "issuer"),
        client_id=text_in(options, "identifier") or text_in(provider, "app_id") or text_in(args, "client_id"),
        client_secret=text_in(options, "secret") or text_in(provider, "app_secret") or text_in(args, "client_secret"),
        scopes=scope if isinstance(scope, str | list) else "",
        client_authentication="" if not way else "basic" if way == "basic" else "body",
        usual_authentication="client_secret_basic",
        pkce=inside(args, "pkce") if inside(args, "pkce") is True else None,
        authorization_parameters=more,
        identifier=text_in(args, "uid_field"),
        name="" if label in _NAMED_SO or is_sample(label) or _PLACEHOLDER.fullmatch(label) else label,
    )


def _server(options: Any) -> str:
    """The server that is written in parts."""
    host, port = text_in(options, "host"), text_in(options, "port")
    return (
        f"{text_in(options, 'scheme') or 'https'}://{host}{f':{port}' if port not in ('', '443') else ''}"
        if host
        else ""
    )


def _at(site: str, url: str, usual: str) -> str:
    """An address, or a path on the server that is named; without one what the strategy does by itself."""
    path = url or (usual if site else "")
    if not path or "://" in path:
        return path
    return f"{site.rstrip('/')}/{path.lstrip('/')}" if site else ""


def _account(made: Gathering, provider: Mapping[str, Any]) -> None:
    """Where the answer that says who is connected has the account's identifier and name."""
    shape = inside(provider, "args", "user_response_structure")
    root = inside(shape, "root_path")
    for at, found in (
        (("unique_identifier", "path"), inside(shape, "id_path")),
        (("connection_label", "path"), inside(shape, "attributes", "name") or inside(shape, "attributes", "email")),
    ):
        parts = [*_steps(root), *_steps(found)] if found else []
        if parts and all(re.fullmatch(r"[A-Za-z_]\w{0,60}", part) for part in parts):
            path = names.TEST_RESPONSE
            for part in parts:
                path = path / part
            made.put(at, str(path), parts[-1], sure=False)


def _steps(found: Any) -> list[str]:
    return [str(one) for one in found] if isinstance(found, list) else [str(found)] if found else []
