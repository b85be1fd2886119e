"""A provider of OmniAuth's as a log-in: what its options say, wherever they are written (Rails, Devise, GitLab)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from connection_wizard.sources.gathering import AUTHORIZE, TEST, TOKEN, Gathering
from connection_wizard.sources.hosts import path_of
from connection_wizard.sources.logins import Login
from connection_wizard.sources.samples import is_sample
from connection_wizard.sources.shapes import inside, pairs_in, text_in
from connection_wizard.spec import names
from connection_wizard.words import say

_PLACEHOLDER: Final = re.compile(r"[<\[].*[>\]]")
OTHER_WAY: Final = say("Its people log in by another way than OAuth.")
OF_ANY: Final = frozenset({"openid_connect", "oauth2_generic", "oauth2-generic"})
"""Strategies for any provider, which have the addresses from their options."""
_NAMED_SO: Final = OF_ANY | {"saml", "kerberos", "ldap"}
"""What a strategy is called, and nobody."""
NO_OAUTH: Final = frozenset(
    {"saml", "group_saml", "kerberos", "shibboleth", "jwt", "crowd", "ldap", "developer", "identity", "open_id"}
)
"""Strategies of other ways to log in."""
_OWN: Final = frozenset({"scope", "response_type", "redirect_uri", "client_id", "state"})


def login_of(provider: Mapping[str, Any], *, usual: bool = True) -> Login:
    """What a provider says: its name, the client, and the options of its strategy as `args`.

    Args:
        usual: whether the paths of a strategy that has none of its own count where only the server is said.
    """
    args = provider.get("args")
    options = inside(args, "client_options")
    openid = (
        "identifier" in options if isinstance(options, dict) else text_in(args, "strategy_class").endswith("Connect")
    )
    asked = dict(pairs_in(inside(args, "authorize_params"))) | dict(pairs_in(inside(args, "extra_authorize_params")))
    scope = inside(args, "scope") or asked.get("scope") or ""
    more = tuple(pair for pair in asked.items() if pair[0] not in _OWN)
    more += tuple((name, text_in(args, name)) for name in ("prompt", "hd", "access_type") if text_in(args, name))
    way = text_in(args, "client_auth_method") or text_in(options, "auth_scheme")
    label = text_in(provider, "label") or text_in(args, "name") or text_in(provider, "name")
    site = text_in(options, "site") or _server(options)
    paths = ("/authorize", "/token", "/userinfo") if openid else ("/oauth/authorize", "/oauth/token", "")
    found = inside(args, "discovery") is True

    def place(path: str, *called: str) -> str:
        return "" if found else _at(site, text_in(options, *called), path if usual else "")

    return Login(
        authorization_url=place(paths[0], "authorize_url", "authorization_endpoint"),
        token_url=place(paths[1], "token_url", "token_endpoint"),
        userinfo_url=place(paths[2], "user_info_url", "userinfo_endpoint"),
        issuer=text_in(args, "issuer"),
        client_id=text_in(options, "identifier") or text_in(provider, "app_id") or text_in(args, "client_id"),
        client_secret=text_in(options, "secret") or text_in(provider, "app_secret") or text_in(args, "client_secret"),
        scopes=scope if isinstance(scope, str | list) else "",
        client_authentication=way if not way or "basic" in way or "body" in way else "body",
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


def with_paths(made: Gathering) -> None:
    """Addresses with the lines of their paths, where these stand apart from the server; a path that stands nowhere is
    what the strategy does by itself."""
    for at in (AUTHORIZE, TOKEN, TEST):
        value = made.values.get(at)
        if value is not None and not value.quote:
            quote, line = made.line(path_of(value.value).strip("/"))
            certainty = value.certainty if quote else "likely"
            made.values[at] = replace(value, quote=quote, line=line, certainty=certainty)


def put_account(made: Gathering, provider: Mapping[str, Any]) -> None:
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
