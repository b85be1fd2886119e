"""Where a token stands in the Authorization header, one word before it says what it is (RFC 6750 section 2.1)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from connection_wizard.spec import names
from connection_wizard.spec.calls import Parameter
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.rules.known import at_or_below
from connection_wizard.spec.rules.making import finding_code, fix_setting
from connection_wizard.spec.rules.peculiar import BARE_TOKEN
from connection_wizard.spec.rules.place_names import place
from connection_wizard.spec.rules.places import calls
from connection_wizard.spec.rules.read_addresses import is_at
from connection_wizard.spec.rules.requests import groups
from connection_wizard.spec.rules.samples import TOKEN
from connection_wizard.spec.templates import TemplateError, parse_template
from connection_wizard.words import say

_DOUBLED = re.compile(r"(?<!\w)(\w++)\s++\1\s", re.IGNORECASE)


BEARER_MISSING = finding_code(
    "bearer_missing",
    "warning",
    None,
    "The word Bearer is missing",
    "The header Authorization begins with the kind of credentials (RFC 6750); a bare token is rarely understood.",
    ("revoke_token", "headers", [{"name": "Authorization", "value": TOKEN}]),
)
BEARER_DOUBLED = finding_code(
    "bearer_doubled",
    "warning",
    None,
    "The word Bearer twice",
    "The second word is taken for the token.",
    ("revoke_token", "headers", [{"name": "Authorization", "value": f"Bearer Bearer {TOKEN}"}]),
)


def schemes(spec: ConnectionSpec) -> Iterator[Finding]:
    """Where a token stands in the Authorization header, one word says what it is (RFC 6750 section 2.1)."""
    for at, parameters in groups(spec):
        if at[-1] != "headers" or at[0] == "authorization":
            continue
        for index, header in enumerate(parameters):
            problem = scheme_problem(header)
            value_at: DocumentPath = (*at, index, "value")
            if problem == "missing" and not is_at(_url_of(spec, at), BARE_TOKEN):
                yield BEARER_MISSING.finding(
                    value_at,
                    say("The word before the token is missing in {place}.", place=place(spec, value_at)),
                    say("Most providers want “Bearer” and a space before the token. Look it up in the documentation."),
                    fix_setting(say("Put Bearer before it"), value_at, _with_word(header.value)),
                )
            elif problem == "doubled":
                yield BEARER_DOUBLED.finding(
                    value_at,
                    say("The word before the token is there twice in {place}.", place=place(spec, value_at)),
                    say("Remove one."),
                    fix_setting(say("Remove one"), value_at, _DOUBLED.sub(r"\1 ", header.value.strip(), count=1)),
                )


def _url_of(spec: ConnectionSpec, at: DocumentPath) -> str:
    """Where a list of headers is sent: the request parameters go where the test call does."""
    return next((call.url for place_of_call, call in calls(spec) if place_of_call == at[:-1]), spec.test_call.url)


def _with_word(value: str) -> str:
    return "Bearer " + re.sub(r"^bearer", "", value.strip(), flags=re.IGNORECASE).strip()


def scheme_problem(header: Parameter) -> str:
    """``missing`` or ``doubled`` for the word before the token in an Authorization header; empty if it is right."""
    if header.name.strip().lower() != "authorization":
        return ""
    before = before_token(header.value)
    if before is None:
        return ""
    if _DOUBLED.match(f"{before} "):
        return "doubled"
    return "missing" if not before or before.lower() == "bearer" else ""


def before_token(value: str) -> str | None:
    """What stands before the first token of a value, other values written out; None if there is no token."""
    try:
        pieces = parse_template(value.strip()).pieces
    except TemplateError:
        return None
    before = ""
    for piece in pieces:
        if isinstance(piece, DataPath):
            if at_or_below(piece, names.TOKEN_RESPONSE) and piece != names.TOKEN_RESPONSE / "token_type":
                return before
            before += piece.template
        else:
            before += piece
    return None


RULES = (schemes,)
