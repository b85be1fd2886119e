"""A manifest of an Airbyte connector: its own log-in (``advanced_auth``), or what its refresh alone says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from connection_wizard.sources.block import Block
from connection_wizard.sources.gathering import AUTHORIZE, BY_A_KEY, TOKEN, Gathering
from connection_wizard.sources.hosts import path_of
from connection_wizard.sources.kinds import KINDS
from connection_wizard.sources.logins import Login, take_logins
from connection_wizard.sources.shapes import inside, leaves, pairs_in, parsed_yaml, text_in
from connection_wizard.sources.traffic import Sent, gather, place
from connection_wizard.sources.understood import Understood, Unread

KIND: Final = "airbyte"
MARKS: Final = KINDS[KIND].marks
_KEY: Final = re.compile(r"\{\{\s{0,9}(\w{1,40}_key)\s{0,9}\}\}")
_STANDARD: Final = {
    **{f"{name}_key": name for name in ("client_id", "client_secret", "scope", "redirect_uri", "state")},
    "auth_code_key": "code",
}
_STEPS: Final = 8
"""References from one to the next."""
_RENAMED: Final = (
    ("client_id_key", "client_id"),
    ("scope_key", "scope"),
    ("redirect_uri_key", "redirect_uri"),
    ("state_key", "state"),
)


def read(text: str) -> Understood | None:
    """What a manifest says."""
    data = parsed_yaml(text, MARKS)
    if not isinstance(data, dict) or data.get("type") != "DeclarativeSource":
        return None
    made = Gathering(KIND, text)
    made.sweep(data)
    spec = data.get("spec")
    made.known_fields = dict(_fields(inside(spec, "connection_specification", "properties")))
    authenticator = next((one for one in leaves(data) if one.get("type") == "OAuthAuthenticator"), {})
    own = inside(spec, "advanced_auth", "oauth_config_specification", "oauth_connector_input_specification")
    if not authenticator and not isinstance(own, dict):
        made.unread[AUTHORIZE] = Unread(AUTHORIZE, BY_A_KEY)
        return made.understood()
    own = own if isinstance(own, dict) else {}
    refresh = text_in(authenticator, "token_refresh_endpoint")
    consent = _named(own, text_in(own, "consent_url"))
    scopes = text_in(own, "scope") or authenticator.get("scopes") or ""
    challenged = "code_challenge" in consent and "code_challenge_method" not in consent
    take_logins(
        made,
        [
            Login(
                authorization_url=" ".join(consent.split()).replace(" ", ""),
                token_url="" if own else refresh,
                refresh_url=refresh,
                scopes=scopes,
                pkce="S256" if challenged else None,
                refreshes=bool(refresh) or None,
            )
        ],
    )
    _exchange(made, own)
    _renamed(made, own)
    gather(made, list(_calls(made, data)), strict=True)
    token = made.values.get(TOKEN)
    if (
        token is not None
        and (again := made.values.get(("refresh_token", "url"))) is not None
        and again.value == token.value
    ):
        del made.values[("refresh_token", "url")]
    return made.understood()


def _named(own: Mapping[str, Any], text: str) -> str:
    """A text with the names of parameters: what a manifest calls them, or what OAuth does."""
    return _KEY.sub(lambda found: text_in(own, found[1]) or _STANDARD.get(found[1], found[0]), text)


def _exchange(made: Gathering, own: Mapping[str, Any]) -> None:
    url, query = made.split("".join(text_in(own, "access_token_url").split()))
    if not url:
        return
    headers = pairs_in(own.get("access_token_headers"))
    parameters = tuple((_named(own, name), value) for name, value in pairs_in(own.get("access_token_params")))
    in_json = any(name.lower() == "content-type" and "json" in value for name, value in headers)
    block = Block(
        "POST",
        url,
        query=query,
        headers=headers,
        form=() if in_json else parameters,
        json=dict(parameters) if in_json else None,
    )
    place(made, Sent(made.block(block), sought=text_in(own, "access_token_url").partition("?")[0]), ("access_token",))
    extracted = own.get("extract_output")
    for path in extracted if isinstance(extracted, list) else ():
        name = path.rpartition(".")[2] if isinstance(path, str) else ""
        if name in ("access_token", "refresh_token", "expires_in") and name != path:
            made.put(("access_token", "response", name), path, path)


def _renamed(made: Gathering, own: Mapping[str, Any]) -> None:
    for key, standard in _RENAMED:
        called = text_in(own, key)
        if called and called != standard:
            made.put(("authorization", "rename", standard), called, called)
            if standard == "client_id":
                made.put(("access_token", "rename", standard), called, called)
    if (called := text_in(own, "client_secret_key")) and called != "client_secret":
        made.put(("access_token", "rename", "client_secret"), called, called)


def _fields(properties: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    for key, one in properties.items() if isinstance(properties, Mapping) else ():
        field: dict[str, Any] = {}
        for ours, name in (("label", "title"), ("help", "description"), ("default", "default")):
            if text_in(one, name) and not one.get("airbyte_secret"):
                field[ours] = text_in(one, name)
        choices = one.get("enum") if isinstance(one, Mapping) else None
        if isinstance(choices, list) and choices:
            field |= {
                "type": "dropdown",
                "options": [
                    {"label": str(each), "value": str(each)} for each in choices if isinstance(each, str | int)
                ],
            }
        yield str(key), field


def _followed(data: Mapping[str, Any], found: Any) -> Mapping[str, Any]:
    """An object with what its reference leads to, within the manifest."""
    made: dict[str, Any] = {}
    for _ in range(_STEPS):
        if not isinstance(found, Mapping):
            break
        made = {**found, **made}
        reference = found.get("$ref")
        if not isinstance(reference, str) or not reference.startswith("#/"):
            break
        found = data
        for part in reference[2:].split("/"):
            found = found.get(part) if isinstance(found, Mapping) else None
    return made


def _text(data: Mapping[str, Any], found: Any) -> str:
    """A text, or that which a reference leads to."""
    reference = text_in(found, "$ref")
    if reference:
        *before, last = reference.removeprefix("#/").split("/")
        return text_in(inside(data, *before), last)
    return found if isinstance(found, str) else ""


def _calls(made: Gathering, data: Mapping[str, Any]) -> Iterator[Sent]:
    """What the streams read."""
    for one in leaves(data):
        if not ("path" in one or "url" in one or "url_base" in one):
            continue
        requester = _followed(data, one)
        base, path = _text(data, requester.get("url_base") or requester.get("url")), text_in(one, "path")
        if text_in(requester, "http_method").upper() in ("", "GET") and base and path:
            raw = f"{base.rstrip('/')}/{path.lstrip('/')}"
            block = made.block(Block("GET", raw))
            if block.url and "${" not in path_of(block.url):
                yield Sent(block, sought=path)
