"""What is played: the spec that says what the provider demands, and all that no spec says, made up."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from pydantic import JsonValue

from connection_wizard.practice.answers import Encoding
from connection_wizard.practice.store import new_secret
from connection_wizard.spec.completion import all_calls
from connection_wizard.spec.guarding import guarded_domains
from connection_wizard.spec.model import ConnectionSpec, ExtraField
from connection_wizard.spec.names import AUTH_DATA, USER_APP_FIELDS
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.patterns import BrokenPattern, UntriedPattern, breaks
from connection_wizard.spec.templates import TemplateError, parse_template

CLIENT_ID: Final = "rehearsal-app"
SIGNS: Final = "+/="
"""In the client secret: letters that say by themselves whether they were encoded where they had to be."""
_NO_LETTER: Final = re.compile(r"[^A-Za-z0-9]+")
_SECRET_FIELD: Final = USER_APP_FIELDS[1]
OFFLINE_PARAMETERS: Final[Mapping[str, str]] = {
    "access_type": "offline",
    "token_access_type": "offline",
    "duration": "permanent",
}
OFFLINE_SCOPES: Final = frozenset({"offline_access", "offline.access", "offline", "refresh_token"})
"""What is asked for to get a refresh token: without it nothing is refused, and none comes."""

_USUAL: Final = ("acme", "12345", "a1b2c3", "acme.example.com", "https://acme.example.com", "eu", "123-456")
"""What people fill into a field, from a name to an address: the first that fits is taken."""

Unready = Literal["no_authorization_url", "no_token_url", "code"]
Redirect = Literal["https", "http_loopback", "custom_scheme"]


@dataclass(frozen=True, slots=True)
class Samples:
    """Answers as the provider's documentation shows them; None where nobody knows them."""

    access_token: JsonValue = None
    test_call: JsonValue = None
    refresh_token: JsonValue = None
    follow_ups: tuple[JsonValue, ...] = ()


@dataclass(frozen=True, slots=True)
class Habits:
    """What a provider does and no spec says.

    Attributes:
        refresh_answer: what a refresh says of the refresh token: a new one (the old one is used up), the same, nothing.
        redirects: the kinds of redirect URIs that can be registered; None: any.
        encoding: how token answers are written.
        expires_as_text: the expiry is a number in quotes.
        refuses_host: a host of this computer that cannot be registered.
        denial: what comes back in the place of a standard error where the person says no.
        implicit: the app is one that gets its token in the fragment, whatever is asked for (RFC 6749 section 4.2).
        mark: what the log-in page wants at the end of its address, behind the #.
    """

    refresh_answer: Literal["new", "same", "nothing"] = "new"
    redirects: frozenset[Redirect] | None = None
    encoding: Encoding = "json"
    expires_as_text: bool = False
    refuses_host: str = ""
    denial: tuple[tuple[str, str], ...] = ()
    implicit: bool = False
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Play:
    """Everything that is played.

    Attributes:
        spec: what the provider demands and answers, with a client ID in it.
        inputs: what the person filled in, or would fill in, by key of the field.
        client_secret: made up, and good for nothing else.
    """

    spec: ConnectionSpec
    inputs: Mapping[str, str]
    client_secret: str = field(repr=False)
    samples: Samples = Samples()
    habits: Habits = Habits()


def unready(spec: ConnectionSpec) -> Unready | None:
    """What a spec lacks to be played; None if it is far enough."""
    if not spec.authorization.url.strip():
        return "no_authorization_url"
    steps = (spec.access_token, spec.refresh_token, spec.revoke_token, spec.test_call)
    if any(step is not None and step.snippet.strip() for step in steps):
        return "code"  # what it sends is said nowhere
    return None if spec.access_token.url.strip() else "no_token_url"


def play_of(
    spec: ConnectionSpec,
    given: Mapping[str, str] | None = None,
    samples: Samples = Samples(),
    habits: Habits = Habits(),
    secret: str = "",
) -> Play:
    """What is played by a spec: client and fields that nobody filled in are made up.

    Args:
        given: values of fields; what is blank in it is made up.
        secret: one that was made up before; what was tried with it is worth something only as long as it is the same.
    """
    client_id = spec.client.client_id.strip() or CLIENT_ID
    spec = spec.model_copy(update={"client": spec.client.model_copy(update={"client_id": client_id})})
    secret = secret or made_up_secret()
    filled = dict(given or {})
    for each in spec.fields:
        if each.type != "help" and each.key and not filled.get(each.key, "").strip():
            filled[each.key] = client_id if each.key == USER_APP_FIELDS[0] else _made_up(each, spec)
    if any(each.key == _SECRET_FIELD for each in spec.fields):
        filled[_SECRET_FIELD] = secret
    return Play(spec, filled, secret, samples, habits)


def made_up_secret() -> str:
    """A client secret that is good for a rehearsal alone."""
    return f"{new_secret()}{SIGNS}"


def _made_up(each: ExtraField, spec: ConnectionSpec) -> str:
    """A value that a person could have filled in; of a field that need not be filled in, nothing."""
    if each.default or not each.required:
        return each.default
    if each.options:
        return each.options[0].value
    fitting = [text for text in (each.placeholder, *_USUAL) if text and not _breaks(each.pattern, text)]
    address = address_for(spec, AUTH_DATA / each.key, "acme")
    if address and not (each.pattern and _breaks(each.pattern, address)):
        return address
    usual = [text for text in fitting if text in _USUAL]
    return (usual or fitting or [_USUAL[0]])[0]


def _breaks(pattern: str, text: str) -> bool:
    try:
        return bool(pattern) and breaks(pattern, text)
    except (BrokenPattern, UntriedPattern):
        return False


def address_for(spec: ConnectionSpec, path: DataPath, label: str) -> str:
    """An address, or the name of a server, where a value makes up all of it in an address of the spec; else nothing."""
    for template in (spec.authorization.url, *(call.url for call in all_calls(spec))):
        try:
            pieces = parse_template(template.strip()).pieces
        except TemplateError:
            continue
        for before, at in ((False, 0), (True, 1)):
            if len(pieces) <= at or pieces[at] != path or (before and pieces[0] not in ("https://", "http://")):
                continue
            rest = str(pieces[at + 1])[:1] if len(pieces) > at + 1 else "/"
            if rest in ("/", "?", "#"):
                return host_for(spec, template, label) if before else f"https://{host_for(spec, template, label)}"
    return ""


def host_for(spec: ConnectionSpec, template: str, label: str) -> str:
    """The name of a server to which an address may lead whose host a value makes up."""
    allowed = guarded_domains(spec, template)
    return f"{label}.{allowed[0] if allowed else 'example.com'}"


def word_for(name: str) -> str:
    """A value that says what it is of, and fits anywhere in an address."""
    return f"{_NO_LETTER.sub('-', name).strip('-') or 'value'}-1"
