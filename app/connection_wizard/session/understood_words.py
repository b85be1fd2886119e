"""What was read, as people read it: what its place is called, what stands there, and what of a line says so."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from connection_wizard.session.origins import CATALOGUE
from connection_wizard.sources.kinds import called as read_as
from connection_wizard.sources.understood import About
from connection_wizard.spec.changes import DO_NOT_CHECK_DOMAINS
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.words import Words, say

REDIRECT: Final = "live_redirect"
_TITLES: Final[Mapping[tuple[str, ...], Words]] = {
    ("name",): say("Name"),
    ("service_domain",): say("Service domain"),
    ("fields",): say("Extra fields"),
    ("skip_whitelist_check",): DO_NOT_CHECK_DOMAINS,
    ("refresh_token",): say("Refreshing"),
    ("revoke_token",): say("Revoking"),
    ("redirect_url",): say("Redirect URL"),
    **{(REDIRECT, part): say("Redirect URL of the live test") for part in ("receiver", "scheme", "host", "port")},
    ("client", "client_id"): say("Client ID"),
    ("client", "environment"): say("Environment"),
    ("authorization", "url"): say("Authorization URL"),
    ("authorization", "scopes"): say("Scopes"),
    ("authorization", "scope_separator"): say("Between scopes"),
    ("authorization", "pkce"): say("PKCE"),
    ("authorization", "parameters"): say("Parameters"),
    ("authorization", "issuer"): say("Issuer"),
    ("authorization", "iss_required"): say("Issuer in each redirect"),
    ("authorization", "callback", "code"): say("Name of the code"),
    ("authorization", "callback", "keep"): say("Kept from the redirect"),
    ("access_token", "response", "keep"): say("Kept from the answer"),
    ("access_token", "url"): say("Token URL"),
    ("refresh_token", "method"): say("Refresh"),
    ("refresh_token", "url"): say("Refresh URL"),
    ("revoke_token", "url"): say("Revoke URL"),
    ("test_call", "url"): say("Test call"),
    ("connection_label", "name"): say("What this name is"),
    ("connection_label", "path"): say("Connection label"),
    ("connection_label", "icon_path"): say("Where the picture is"),
    ("unique_identifier", "path"): say("Unique identifier"),
    ("whitelist",): say("Domains"),
}
_ENDINGS: Final[Mapping[str, Words]] = {
    "method": say("Method"),
    "client_authentication": say("Client credentials"),
    "body_format": say("Body format"),
    "parameters_in": say("Where parameters travel"),
    "headers": say("Headers"),
    "query": say("Query parameters"),
    "parameters": say("Parameters"),
    "body": say("Body"),
    "rename": say("Parameters by other names"),
    "omit": say("Parameters left out"),
    "follow_ups": say("Calls after the token"),
    "success": say("When it counts as success"),
    "access_token": say("Where the access token is"),
    "refresh_token": say("Where the refresh token is"),
    "expires_in": say("Where the lifetime is"),
    "expires_unit": say("Unit of the lifetime"),
    "default_expires_in": say("Lifetime where none is told"),
    "root": say("Where its values begin"),
    "else_below": say("Where else its values are"),
}
_SAID: Final[Mapping[str, Words]] = {
    "client_secret_basic": say("In the header (Basic)"),
    "client_secret_basic_unencoded": say("In the header (Basic), not encoded"),
    "client_secret_post": say("In the body"),
    "none": say("Not sent"),
    "query": say("In the address"),
    "form": say("Form"),
    "json": say("JSON"),
    "sandbox": say("Sandbox"),
    "S256": say("On (S256)"),
    "plain": say("On (plain)"),
    "space": say("A space"),
    "comma": say("A comma"),
    "plus": say("A plus sign"),
    "milliseconds": say("Milliseconds"),
    "date": say("A date"),
    "epoch_seconds": say("Seconds since 1970"),
    "epoch_milliseconds": say("Milliseconds since 1970"),
}
_KNOWN_AS: Final[Mapping[str, tuple[str, ...]]] = {
    "client_secret_basic": ("Basic", "-u "),
    "client_secret_post": ("client_secret",),
    "form": ("x-www-form-urlencoded", "form"),
    "space": ("space", "%20", "+"),
    "comma": ("comma", "%2C", ","),
    "none": ("code_challenge",),
}
"""What pages write for a value, besides its own name."""
CHOICES: Final = frozenset(
    {
        "client_authentication",
        "environment",
        "body_format",
        "parameters_in",
        "scope_separator",
        "pkce",
        "expires_unit",
        "receiver",
        "scheme",
        "host",
    }
)
"""Parts of the document that have one of a few words, and no text of anybody's own."""
ASKED: Final[Mapping[About, Words]] = {
    "region": say("Which region?"),
    "version": say("Which version?"),
    "environment": say("Production, or a place to try things?"),
    "address": say("Which of these addresses?"),
    "client_authentication": say("How are client ID and secret sent?"),
    "parameter": say("Which of these values?"),
}
"""What a question asks, before its answers."""


def title_of(at: DocumentPath) -> Words:
    """What a place is called."""
    names = tuple(part for part in at if isinstance(part, str))
    if is_renamed(at):
        return _ENDINGS["rename"]
    if is_of_success(at):
        return _ENDINGS["success"]
    if "body" in names:
        return _ENDINGS["body"]
    return _TITLES.get(names) or _ENDINGS.get(names[-1]) or Words(names[-1].replace("_", " "))


def called(kind: str) -> Words:
    """What something is called that values came from: an entry of the catalogue, or what a reader read."""
    if kind == CATALOGUE:
        return say("the catalogue")
    return read_as(kind)


def is_renamed(at: DocumentPath) -> bool:
    """Whether a place says what the provider calls a parameter of OAuth's."""
    return at[-2:-1] == ("rename",)


def is_of_success(at: DocumentPath) -> bool:
    """Whether a place is a part of the rule by which an answer counts as success."""
    return at[-2:-1] == ("success",)


def telling(quote: str, value: Any) -> tuple[str, str, str]:
    """A line in three: what is before the part of it that a value was read from, that part, and what is behind.

    Of an address its end tells as well: pages write it apart from the host. The part is empty where none is found.
    """
    texts: list[str] = []
    for one in value if isinstance(value, list | tuple) else (value,):
        text = str(one.get("value") or one.get("key", "") if isinstance(one, Mapping) else one)
        texts += [text, *_KNOWN_AS.get(text, ())]
        texts += [text[at:] for at in (text.find("/", text.find("://") + 3),) if "://" in text and at > 0]
    folded = quote.casefold()
    for text in texts:
        at = _place(text.casefold(), folded) if len(text) > 1 else -1
        if at >= 0 and len(folded) == len(quote):
            return quote[:at], quote[at : at + len(text)], quote[at + len(text) :]
    return quote, "", ""


def _place(text: str, line: str) -> int:
    """Where a text stands in a line; a word not in the middle of another one. -1 where it does not."""
    if not text.isalpha():
        return line.find(text)
    found = re.search(rf"(?<![^\W\d_]){re.escape(text)}(?![^\W\d_])", line)
    return found.start() if found else -1


def shown_redirect(parts: Mapping[str, Any]) -> Words:
    """Where the live test receives the redirect, as far as it is said: an address is what its row is called after."""
    if parts.get("receiver") == "paste":
        return say("Use the platform's redirect URL and paste the final address")
    host, port = parts.get("host", "…"), parts.get("port")
    return Words(f"{parts.get('scheme', 'http')}://{host}" + (f":{port}" if port else ""))


def shown_success(parts: Mapping[str, Any]) -> Words:
    """The value of an answer by which it counts as success."""
    path, value = str(parts.get("path", "…")), json.dumps(parts.get("value"), ensure_ascii=False)
    match parts.get("condition"):
        case "equals":
            return say("“{path}” is {value}", path=path, value=value)
        case "differs":
            return say("“{path}” is not {value}", path=path, value=value)
        case "absent":
            return say("“{path}” is not there", path=path)
    return say("“{path}” is there", path=path)


def shown(at: DocumentPath, value: Any) -> tuple[Words, ...]:
    """A value as people read it, in one text or, of a list, one for each entry."""
    if isinstance(value, list | tuple):
        return tuple(text for item in value for text in shown((*at, 0), item)) or (say("None"),)
    if isinstance(value, Mapping):
        if "key" in value:
            return (Words(str(value.get("label") or value["key"])),)
        if "name" in value and "value" in value:
            return (Words(f"{value['name']}: {value['value']}"),)
        if "method" in value and "url" in value:
            return (Words(f"{value['method']} {value['url']}"),)
        if "name" in value and "path" in value:
            return (Words(str(value["name"])),)
        if at[-1:] == ("body",):  # JSON of any depth is best read as it is sent
            return (Words(json.dumps(value, ensure_ascii=False)),)
        return tuple(Words(f"{name} → {item}") for name, item in value.items()) or (say("As OAuth has it"),)
    if value is None:
        return (say("There is none"),)
    if isinstance(value, bool):
        return (say("Yes") if value else say("No"),)
    text = str(value)
    if is_renamed(at):
        return (Words(f"{at[-1]} → {text}"),)
    if "body" in at[:-1]:
        return (Words(f"{at[-1]}: {text}"),)
    if at and at[-1] in CHOICES and text in _SAID:
        return (_SAID[text],)
    return (Words(text),)
