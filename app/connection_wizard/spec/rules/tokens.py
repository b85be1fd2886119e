"""Every call that needs a token sends it, in the way the provider reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from connection_wizard.spec import names
from connection_wizard.spec.calls import Parameter
from connection_wizard.spec.changes import AS_THE_TEST_CALL
from connection_wizard.spec.completion import CompleteCall, all_calls
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Finding, Fix
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.rules.addresses import is_at
from connection_wizard.spec.rules.calls import leaves_out_parameters
from connection_wizard.spec.rules.known import at_or_below
from connection_wizard.spec.rules.making import finding_code, fix_setting, quoted
from connection_wizard.spec.rules.parameters import is_code
from connection_wizard.spec.rules.peculiar import BARE_TOKEN
from connection_wizard.spec.rules.place_names import place
from connection_wizard.spec.rules.places import calls
from connection_wizard.spec.rules.requests import groups
from connection_wizard.spec.rules.samples import KEEPING, TOKEN
from connection_wizard.spec.rules.secrets import is_literal, is_secret_name, literal_credentials
from connection_wizard.spec.rules.spelling import paths_meant
from connection_wizard.spec.templates import TemplateError, parse_template, paths_in
from connection_wizard.steps import number_of
from connection_wizard.words import Words, capital, say

_BEARER = f"Bearer {names.ACCESS_TOKEN.template}"
_SCHEME = re.compile(r"(?!basic\b|\w*access)([a-z][a-z0-9-]*)(?:\s+\S*)?", re.IGNORECASE)
"""A word before a token, where the token itself is missing or is a sample: the word is the provider's."""
_DOUBLED = re.compile(r"(?<!\w)(\w++)\s++\1\s", re.IGNORECASE)


class Carrier(NamedTuple):
    """A parameter that takes the access token along: where, under which name, and what stands before the token."""

    group: str
    name: str
    before: str
    position: int
    value: str


def _names_token(text: str, spec: ConnectionSpec) -> bool:
    return any(at_or_below(path, names.TOKEN_RESPONSE) for path in paths_meant(text, "value", spec.fields))


def _sends_token(call: CompleteCall, spec: ConnectionSpec) -> bool:
    """Whether a call names a token anywhere, or means to (a secret typed in has its own finding)."""
    pairs = [*call.query, *call.headers, *(call.body.pairs if call.body else ())]
    return any(_names_token(text, spec) for text in call.templates) or any(
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


def _header_fix(spec: ConnectionSpec) -> Fix | None:
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
    before = _before_token(header.value)
    if before is None:
        return ""
    if _DOUBLED.match(f"{before} "):
        return "doubled"
    return "missing" if not before or before.lower() == "bearer" else ""


def _before_token(value: str) -> str | None:
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


def carriers(group: str, parameters: tuple[Parameter, ...]) -> Iterator[Carrier]:
    """The parameters of a list that take the access token along."""
    for index, parameter in enumerate(parameters):
        before = _before_token(parameter.value)
        if before is not None:
            name = parameter.name.strip()
            yield Carrier(group, name.lower() if group == "headers" else name, before, index, parameter.value)


REQUEST_PARAMETERS_MISSING = finding_code(
    "request_parameters_missing",
    "error",
    "parameters",
    "Nothing is added to requests",
    "Actions would send their requests without any credentials, and be refused.",
    ("request_parameters", {"headers": []}),
)
REQUEST_TOKEN_MISSING = finding_code(
    "request_token_missing",
    "error",
    "parameters",
    "The access token is not added to requests",
    "Actions would be refused: nothing tells the provider who asks.",
    ("request_parameters", {"headers": [{"name": "Acme-Version", "value": "2"}]}),
)


def requests(spec: ConnectionSpec) -> Iterator[Finding]:
    """The requests of actions take the token along, in the way in which the test call did."""
    step = spec.request_parameters
    every = (*step.headers, *step.query, *step.body)
    if not every:
        yield REQUEST_PARAMETERS_MISSING.finding(
            ("request_parameters",),
            say("Nothing is added to the requests of actions, so they would be refused."),
            say("Send the same as the test call: usually the header Authorization with Bearer and the access token."),
            _copy_of_test(spec),
        )
        return
    snippets = [item.snippet for item in every if item.snippet.strip()]
    meant = any(_names_token(item.value, spec) or literal_credentials(item.name, item.value) for item in every)
    if not meant and not any(_may_name_token(snippet) for snippet in snippets) and not _code_in(every):
        yield REQUEST_TOKEN_MISSING.finding(
            ("request_parameters",),
            say("Nothing that is added to the requests of actions holds the access token."),
            say("Add the header Authorization with Bearer and the access token, as in the test call."),
            _copy_of_test(spec),
        )
    elif not snippets and meant:
        yield from _differences(spec)


def _may_name_token(snippet: str) -> bool:
    return names.TOKEN_RESPONSE.area in snippet


def _code_in(parameters: tuple[Parameter, ...]) -> bool:
    return any(names.TOKEN_RESPONSE.area in item.value for item in parameters)


def _test_carriers(spec: ConnectionSpec) -> list[Carrier]:
    call = spec.test_call
    return [*carriers("headers", call.headers), *carriers("query", call.query)]


def _copy_of_test(spec: ConnectionSpec) -> Fix | None:
    sent = _test_carriers(spec)
    if not sent:
        return None
    first = sent[0]
    name = getattr(spec.test_call, first.group)[first.position].name
    step = getattr(spec.request_parameters, first.group)
    if first.group == "headers" and not step:
        every = [{"name": item.name, "value": item.value} for item in spec.test_call.headers]
        return fix_setting(AS_THE_TEST_CALL, ("request_parameters", "headers"), every)
    at: DocumentPath = ("request_parameters", first.group, len(step))
    return fix_setting(AS_THE_TEST_CALL, at, {"name": name, "value": first.value})


REQUEST_DIFFERS_FROM_TEST = finding_code(
    "request_differs_from_test",
    "warning",
    "parameters",
    "Another way to send the token than in the test",
    "The test call shows what the provider understands; actions that do it otherwise may be refused.",
    ("request_parameters", "headers", 0, "value", f"token {TOKEN}"),
)


_OF_A_VERSION = re.compile(r"(?:^|[-_])(?:version|revision)$", re.IGNORECASE)
"""Names of headers that say which version of an API is meant (``Notion-Version``, Klaviyo's ``revision``)."""


def _differences(spec: ConnectionSpec) -> Iterator[Finding]:
    """Where the requests of actions carry the token otherwise than the test call, which has been tried."""
    step = spec.request_parameters
    if not spec.test_call.snippet.strip():
        yield from _left_out(spec)
    now = [*carriers("headers", step.headers), *carriers("query", step.query), *carriers("body", step.body)]
    tried = {(carrier.group, carrier.name): carrier for carrier in _test_carriers(spec)}
    if not now or not tried or spec.test_call.snippet.strip():
        return
    for carrier in now:
        same = tried.get((carrier.group, carrier.name))
        at: DocumentPath = ("request_parameters", carrier.group, carrier.position)
        if same and same.before.strip().lower() != carrier.before.strip().lower():
            own = getattr(step, carrier.group)[carrier.position]
            if scheme_problem(own) or scheme_problem(Parameter(name=own.name, value=same.value)) or is_code(own.value):
                continue  # has a finding of its own
            yield REQUEST_DIFFERS_FROM_TEST.finding(
                (*at, "value"),
                say("{name} is sent with another word before the token than in the test call.", name=quoted(own.name)),
                say("The test call shows what works: send the same here."),
                fix_setting(AS_THE_TEST_CALL, (*at, "value"), same.value),
            )
    if not any((carrier.group, carrier.name) in tried for carrier in now):
        first = now[0]
        kind = {"headers": say("header"), "query": say("query parameter"), "body": say("body value")}
        before = next(iter(tried.values()))
        yield REQUEST_DIFFERS_FROM_TEST.finding(
            ("request_parameters", first.group, first.position, "name"),
            say(
                "Actions send the token in the {kind} {name}, the test call in the {other_kind} {other_name}.",
                kind=kind[first.group],
                name=quoted(first.name),
                other_kind=kind[before.group],
                other_name=quoted(before.name),
            ),
            say("The test call shows what works: send the token in the same way here."),
            _as_tested(spec, first, before),
        )


def _left_out(spec: ConnectionSpec) -> Iterator[Finding]:
    """A header of the test call that goes with every call of an API, where actions send none: what comes beside the
    access token (a second token, or the client ID), or the version that is meant.

    What stands in its query is mostly of that call alone.
    """
    step = spec.request_parameters.headers
    there = {item.name.strip().lower() for item in step}
    for item in spec.test_call.headers:
        besides = (names.TOKEN_RESPONSE.area, names.CLIENT_ID.area)
        kept = [path for path in paths_in(item.value) if path.area in besides]
        of_every_call = names.ACCESS_TOKEN not in kept if kept else _OF_A_VERSION.search(item.name) is not None
        if not of_every_call or item.name.strip().lower() in there:
            continue
        yield REQUEST_DIFFERS_FROM_TEST.finding(
            ("request_parameters", "headers"),
            say("The test call sends {name} besides, and actions do not.", name=quoted(item.name)),
            say("The test call shows what works: send the same here."),
            fix_setting(
                AS_THE_TEST_CALL,
                ("request_parameters", "headers", len(step)),
                {"name": item.name, "value": item.value},
            ),
        )


def _as_tested(spec: ConnectionSpec, now: Carrier, tried: Carrier) -> Fix | None:
    """The token as the test call sends it, in the place of how actions do, where both are in the same list."""
    if now.group != tried.group:
        return None
    name = getattr(spec.test_call, tried.group)[tried.position].name
    at: DocumentPath = ("request_parameters", now.group, now.position)
    return fix_setting(AS_THE_TEST_CALL, at, {"name": name, "value": tried.value})


def tests_its_server_alone(spec: ConnectionSpec) -> bool:
    """Whether the test call is the authorization server's own, beside the token address (Mailchimp's
    ``/oauth2/metadata``): the word that it wants before the token is no reason against the usual one of the API (RFC
    6750 section 2.1). At the root of a server everything is beside everything.
    """
    beside = spec.test_call.url.rpartition("/")[0]
    return "/" in beside.partition("://")[2] and beside == spec.access_token.url.rpartition("/")[0]


def sends_otherwise(spec: ConnectionSpec) -> bool:
    """Whether actions send the token otherwise than the test call, and nobody said that this is right; or nothing."""
    step = spec.request_parameters
    if not (step.headers or step.query or step.body):
        return bool(_test_carriers(spec))
    code = REQUEST_DIFFERS_FROM_TEST.name
    usual = any(row.value.strip() == f"Bearer {TOKEN}" for row in spec.request_parameters.headers)
    if usual and tests_its_server_alone(spec):
        return False
    return not any(mark.code.strip() == code for mark in spec.seen) and any(
        finding.code == code for finding in _differences(spec)
    )


RULES = (senders, schemes, requests)
