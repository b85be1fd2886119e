"""The requests of actions take along what the test call sent, in the way in which it did: that has been tried."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from connection_wizard.spec import names
from connection_wizard.spec.calls import Parameter
from connection_wizard.spec.changes import AS_THE_TEST_CALL
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Finding, Fix
from connection_wizard.spec.known_hosts import known_at
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.making import finding_code, fix_setting, quoted
from connection_wizard.spec.rules.parameters import is_code
from connection_wizard.spec.rules.samples import TOKEN
from connection_wizard.spec.rules.secrets import literal_credentials
from connection_wizard.spec.rules.token_words import before_token, scheme_problem
from connection_wizard.spec.rules.tokens import names_token
from connection_wizard.spec.templates import paths_in
from connection_wizard.words import say

_OF_EVERY_CALL = re.compile(
    r"(?:^|[-_])(?:version|revision|id|account|tenant|organi[sz]ation|workspace|company|site|shop|store|realm|region)$"
    r"|(?:accept|user-agent)$",
    re.IGNORECASE,
)
"""Names of headers that say which version of an API is meant (``Notion-Version``, Klaviyo's ``revision``), whose data
are, who calls, and what kind of answer is understood: an API that wants one wants it in every call."""
_VERSION = re.compile(r"^(?:api[-_]?)?(?:version|v)$", re.IGNORECASE)
"""Names of parameters that say the same in an address (Azure's ``api-version``, Foursquare's ``v``)."""
_BESIDES = frozenset(path.area for path in (names.TOKEN_RESPONSE, names.AUTHORIZATION, names.CLIENT_ID))
_SAYS_NOTHING = ("", "*/*")


class Carrier(NamedTuple):
    """A parameter that takes the access token along: where, under which name, and what stands before the token.

    Attributes:
        name: to compare; that of a header in small letters.
        written: the same as it stands in its field.
    """

    group: str
    name: str
    written: str
    before: str
    position: int
    value: str


def carriers(group: str, parameters: tuple[Parameter, ...]) -> Iterator[Carrier]:
    """The parameters of a list that take the access token along."""
    for index, parameter in enumerate(parameters):
        before = before_token(parameter.value)
        if before is not None:
            name = parameter.name.strip()
            yield Carrier(group, name.lower() if group == "headers" else name, name, before, index, parameter.value)


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
    meant = any(names_token(item.value, spec) or literal_credentials(item.name, item.value) for item in every)
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


def _differences(spec: ConnectionSpec) -> Iterator[Finding]:
    """Where the requests of actions carry the token otherwise than the test call, which has been tried.

    The word that the provider's documentation has before it is none: Zoho's accounts take Bearer as well.
    """
    step, known = spec.request_parameters, known_at(spec.test_call.url, spec.fields)
    own_word = known.word.lower() if known and known.word else None
    if not spec.test_call.snippet.strip():
        yield from _left_out(spec)
    now = [*carriers("headers", step.headers), *carriers("query", step.query), *carriers("body", step.body)]
    tried = {(carrier.group, carrier.name): carrier for carrier in _test_carriers(spec)}
    if not now or not tried or spec.test_call.snippet.strip():
        return
    for carrier in now:
        same = tried.get((carrier.group, carrier.name))
        at: DocumentPath = ("request_parameters", carrier.group, carrier.position)
        if same and carrier.before.strip().lower() not in (same.before.strip().lower(), own_word):
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
                name=quoted(first.written),
                other_kind=kind[before.group],
                other_name=quoted(before.written),
            ),
            say("The test call shows what works: send the token in the same way here."),
            _as_tested(spec, first, before),
        )


def _left_out(spec: ConnectionSpec) -> Iterator[Finding]:
    """What the test call sends with every call of an API, and actions do not: a header that comes beside the access
    token (a second token, the client ID, what came with the log-in), or one that its name says to be so.

    What stands in its query is mostly of that call alone, but for a version.
    """
    for group, wants in (("headers", _OF_EVERY_CALL), ("query", _VERSION)):
        there = {item.name.strip().lower() for item in getattr(spec.request_parameters, group)}
        for item in getattr(spec.test_call, group):
            kept = [path for path in paths_in(item.value) if path.area in _BESIDES]
            of_every_call = (group == "headers" and bool(kept)) or wants.search(item.name.strip()) is not None
            if not of_every_call or names.ACCESS_TOKEN in kept or item.name.strip().lower() in there:
                continue
            if item.value.strip() in _SAYS_NOTHING:
                continue
            yield REQUEST_DIFFERS_FROM_TEST.finding(
                ("request_parameters", group),
                say("The test call sends {name} besides, and actions do not.", name=quoted(item.name)),
                say("The test call shows what works: send the same here."),
                fix_setting(
                    AS_THE_TEST_CALL,
                    ("request_parameters", group, len(getattr(spec.request_parameters, group))),
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


RULES = (requests,)
