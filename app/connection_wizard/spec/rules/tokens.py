"""Every call that needs a token sends it, in the way the provider reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from connection_wizard.spec import names
from connection_wizard.spec.base import TextKind
from connection_wizard.spec.completion import CompleteCall, all_calls
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Finding, Fix
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.calls import leaves_out_parameters
from connection_wizard.spec.rules.known import at_or_below, plain
from connection_wizard.spec.rules.making import finding_code, fix_setting
from connection_wizard.spec.rules.place_names import place
from connection_wizard.spec.rules.placeholders import has_filler
from connection_wizard.spec.rules.places import calls
from connection_wizard.spec.rules.samples import KEEPING
from connection_wizard.spec.rules.secrets import is_literal, is_secret_name, literal_credentials
from connection_wizard.spec.rules.spelling import paths_meant
from connection_wizard.steps import number_of
from connection_wizard.words import Words, capital, say

_BEARER = f"Bearer {names.ACCESS_TOKEN.template}"
_WRITTEN: tuple[TextKind, ...] = ("value", "url")
_CARRIES = ("token", "auth", "session", "sessionid", "sessionkey", "apikey", "accesskey", "key", "sid", "ticket")
"""How names of parameters and headers end that may take a token along; `Authorization` has a word before it."""
_SIGNS = "<{[%@:#"
"""With what pages begin a value that each reader has of their own."""
_SCHEME = re.compile(r"(?!basic\b|\w*access)([a-z][a-z0-9-]*)(?:\s+\S*)?", re.IGNORECASE)
"""A word before a token, where the token itself is missing or is a sample: the word is the provider's."""


def names_token(text: str, spec: ConnectionSpec) -> bool:
    """Whether a text names a token of the connection, or means to in another tool's way of writing it."""
    meant = chain.from_iterable(paths_meant(text, kind, spec.fields) for kind in _WRITTEN)
    return any(at_or_below(path, names.TOKEN_RESPONSE) for path in meant)


def _sends_token(call: CompleteCall, spec: ConnectionSpec) -> bool:
    """Whether a call names a token anywhere, or means to (a secret typed in has its own finding)."""
    pairs = [*call.query, *call.headers, *(call.body.pairs if call.body else ())]
    return any(names_token(text, spec) for text in call.templates) or any(
        literal_credentials(name, value) or (is_secret_name(name) and is_literal(value)) for name, value in pairs
    )


TEST_SENDS_NO_TOKEN = finding_code(
    "test_sends_no_token",
    "error",
    "test_call",
    "The test call sends no token",
    "Without the token the provider does not know who asks, and refuses.",
    ("test_call", "headers", []),
)
REFRESH_SENDS_NO_TOKEN = finding_code(
    "refresh_sends_no_token",
    "error",
    "refresh_token",
    "The refresh sends no token",
    "The provider cannot know whose access is to be renewed.",
    ("refresh_token", "omit", ["refresh_token"]),
)
REVOKE_SENDS_NO_TOKEN = finding_code(
    "revoke_sends_no_token",
    "error",
    "revoke_token",
    "The revocation sends no token",
    "The provider cannot know what to revoke, and the token stays valid.",
    ("revoke_token", "omit", ["token"]),
)
FOLLOW_UP_SENDS_NO_TOKEN = finding_code(
    "follow_up_sends_no_token",
    "warning",
    "access_token",
    "A follow-up call without a token",
    "Without the token most providers refuse the call.",
    ("access_token", "follow_ups", [KEEPING | {"headers": []}]),
)


def senders(spec: ConnectionSpec) -> Iterator[Finding]:
    """Test, refresh, revoke and follow-up calls send what they are about."""
    written = dict(calls(spec))
    for call in all_calls(spec):
        if call.use == "exchange" or call.snippet.strip() or _sends_token(call, spec):
            continue
        if call.method != "GET" and leaves_out_parameters(spec, written[call.at], call):
            continue  # that is why
        if call.use == "test":
            yield TEST_SENDS_NO_TOKEN.finding(
                ("test_call", "headers"),
                say("The test call does not send the access token."),
                say("Add the header Authorization with Bearer and the access token, or what the documentation says."),
                _header_fix(spec),
            )
        elif call.use == "refresh":
            yield REFRESH_SENDS_NO_TOKEN.finding(
                ("refresh_token", "omit"),
                say("Step {step} does not send the refresh token.", step=number_of("refresh_token")),
                say("Send the refresh token: without it the provider cannot know whose access to renew."),
                _standard_fix(spec, "refresh_token", "refresh_token"),
            )
        elif call.use == "revoke":
            yield REVOKE_SENDS_NO_TOKEN.finding(
                ("revoke_token", "omit"),
                say("Step {step} sends no token.", step=number_of("revoke_token")),
                say("Send the active one, or the provider cannot know what to revoke."),
                _standard_fix(spec, "revoke_token", "token"),
            )
        elif call.basic is None:
            yield _without_token((*call.at, "headers"), place(spec, call.at))


@lru_cache(maxsize=1024)  # a keystroke leaves all follow-up calls but one as they are
def _without_token(at: DocumentPath, where: Words) -> Finding:
    return FOLLOW_UP_SENDS_NO_TOKEN.finding(
        at,
        say("{place} does not send the access token.", place=capital(where)),
        say("Add the header Authorization with Bearer and the access token, or what the documentation says."),
    )


def _in_place_of_a_sample(spec: ConnectionSpec) -> Fix | None:
    """The access token in the row that is there for it, by its name, and has what a page writes in its place."""
    for group in ("query", "headers"):
        for index, row in enumerate(getattr(spec.test_call, group)):
            name, value = plain(row.name), row.value.strip()
            if name.endswith(_CARRIES) and value and (has_filler(value) or not is_literal(value) or value[0] in _SIGNS):
                at: DocumentPath = ("test_call", group, index, "value")
                return fix_setting(say("Send the access token"), at, names.ACCESS_TOKEN.template)
    return None


def _header_fix(spec: ConnectionSpec) -> Fix | None:
    if (meant := _in_place_of_a_sample(spec)) is not None:
        return meant
    headers = spec.test_call.headers
    at = next((index for index, item in enumerate(headers) if item.name.lower() == "authorization"), len(headers))
    written = _SCHEME.fullmatch(headers[at].value.strip()) if at < len(headers) else None
    value = f"{written[1]} {names.ACCESS_TOKEN.template}" if written else _BEARER
    return fix_setting(
        say("Send the access token"), ("test_call", "headers", at), {"name": "Authorization", "value": value}
    )


def _standard_fix(spec: ConnectionSpec, step: str, name: str) -> Fix | None:
    omitted = list(getattr(spec, step).omit)
    return (
        fix_setting(say("Send it"), (step, "omit"), [item for item in omitted if item != name])
        if name in omitted
        else None
    )


RULES = (senders,)
