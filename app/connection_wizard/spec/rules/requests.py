"""Parameters and headers, one by one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import get_args

from connection_wizard.spec.calls import HttpCall, Parameter, StandardParameter
from connection_wizard.spec.completion import CONTENT_TYPES, CompleteCall, all_calls
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.authorization import rename_findings
from connection_wizard.spec.rules.making import finding_code, fix_removing, fix_setting, quoted
from connection_wizard.spec.rules.place_names import step_words
from connection_wizard.spec.rules.places import calls
from connection_wizard.spec.rules.samples import TOKEN
from connection_wizard.spec.rules.secrets import is_literal, is_secret_name
from connection_wizard.spec.templates import paths_in
from connection_wizard.steps import number_of
from connection_wizard.words import say

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_LITERAL = re.compile(r"[\t\x20-\x7e]*")
_SET_BY_HTTP = frozenset({"host", "content-length", "transfer-encoding", "connection"})
_STANDARD = frozenset(get_args(StandardParameter))
_OTHER_GRANTS = frozenset(
    {
        "client_credentials",
        "password",
        "implicit",
        "refresh_token",
        "token",
        "urn:ietf:params:oauth:grant-type:device_code",
    }
)


def groups(spec: ConnectionSpec) -> Iterator[tuple[DocumentPath, Sequence[Parameter]]]:
    """Every list of parameters and headers with its place."""
    yield ("authorization", "parameters"), spec.authorization.parameters
    for at, call in calls(spec):
        for group in ("query", "headers", "parameters"):
            yield (*at, group), getattr(call, group)
    for group in ("headers", "query", "body"):
        yield ("request_parameters", group), getattr(spec.request_parameters, group)


PARAMETER_DUPLICATE = finding_code(
    "parameter_duplicate",
    "warning",
    None,
    "A name twice",
    "Only one of two rows with the same name arrives, and it is chance which.",
    ("test_call", "headers", 1, {"name": "authorization", "value": f"Bearer {TOKEN}"}),
)


def parameter_names(spec: ConnectionSpec) -> Iterator[Finding]:
    """Every parameter has a name, and no two in a list the same (a query may repeat one on purpose)."""
    for at, parameters in groups(spec):
        count: Counter[str] = Counter()
        for index, parameter in enumerate(parameters):
            entry: DocumentPath = (*at, index)
            name = parameter.name.strip()
            key = name.lower() if at[-1] == "headers" else name
            count[key] += 1
            if not name:
                yield _nameless(entry, parameter)
            elif count[key] > 1 and (at[-1] != "query" or at[0] == "request_parameters"):
                kind = say("header") if at[-1] == "headers" else say("parameter")
                yield PARAMETER_DUPLICATE.finding(
                    (*entry, "name"),
                    say(
                        "The {kind} {name} is there twice in {step}.", kind=kind, name=quoted(name), step=step_words(at)
                    ),
                    say("Remove one: only one of them would arrive."),
                    fix_removing(say("Remove this one"), (entry,)),
                )


PARAMETER_NAME_MISSING = finding_code(
    "parameter_name_missing",
    "warning",
    None,
    "A row without a name",
    "What has no name is not sent.",
    ("access_token", "parameters", [{"name": "", "value": "contacts"}]),
)


def _nameless(entry: DocumentPath, parameter: Parameter) -> Finding:
    empty = not parameter.value.strip() and not getattr(parameter, "snippet", "").strip()
    kind = say("header") if entry[-2] == "headers" else say("parameter")
    return PARAMETER_NAME_MISSING.finding(
        (*entry, "name"),
        say("A {kind} in {step} has no name.", kind=kind, step=step_words(entry)),
        say("Remove the empty row.") if empty else say("Enter its name as the documentation spells it, or remove it."),
        fix_removing(say("Remove the row"), (entry,)) if empty else None,
    )


def headers(spec: ConnectionSpec) -> Iterator[Finding]:
    """Headers are such as HTTP can carry (RFC 9110 section 5)."""
    for at, parameters in groups(spec):
        if at[-1] != "headers":
            continue
        for index, header in enumerate(parameters):
            yield from _header((*at, index), header)


HEADER_NAME_INVALID = finding_code(
    "header_name_invalid",
    "error",
    None,
    "A name that no header can have",
    "A request with such a header cannot be sent (RFC 9110 section 5.1).",
    ("test_call", "headers", 1, {"name": "Acme Version:", "value": "2"}),
)
HEADER_VALUE_INVALID = finding_code(
    "header_value_invalid",
    "error",
    None,
    "A value that no header can carry",
    "Line breaks and letters beyond plain ASCII cannot travel in a header.",
    ("test_call", "headers", 1, {"name": "Acme-Team", "value": "2\nbeta"}),
)
HEADER_SET_ANYWAY = finding_code(
    "header_set_anyway",
    "warning",
    None,
    "A header that is set anyway",
    "Host, Content-Length and the like follow from the request; another value breaks it.",
    ("test_call", "headers", 1, {"name": "Host", "value": "api.acme.com"}),
)


def _header(at: DocumentPath, header: Parameter) -> Iterator[Finding]:
    name = header.name.strip()
    if name and not _HEADER_NAME.fullmatch(header.name):
        bare = name.rstrip(":").strip()
        yield HEADER_NAME_INVALID.finding(
            (*at, "name"),
            say("No header can be called {name}.", name=quoted(name)),
            say("Use letters, digits and hyphens, without a colon, for example Notion-Version."),
            fix_setting(say("Use {bare}", bare=quoted(bare)), (*at, "name"), bare)
            if _HEADER_NAME.fullmatch(bare)
            else None,
        )
    elif name.lower() in _SET_BY_HTTP:
        yield HEADER_SET_ANYWAY.finding(
            (*at, "name"),
            say("The header {name} is set by the program that sends the request.", name=quoted(name)),
            say("Remove it: a value of your own can only be wrong."),
            fix_removing(say("Remove the header"), (at,)),
        )
    if not _HEADER_LITERAL.fullmatch(header.value):
        one_line = " ".join(header.value.split())
        fixable = bool(_HEADER_LITERAL.fullmatch(one_line))
        yield HEADER_VALUE_INVALID.finding(
            (*at, "value"),
            say(
                "The value of the header {name} holds a line break or a letter that no header can carry.",
                name=quoted(name),
            ),
            say("Write it on one line, in plain letters, digits and signs."),
            fix_setting(say("Write it on one line"), (*at, "value"), one_line) if fixable else None,
        )


CONTENT_TYPE_MISMATCH = finding_code(
    "content_type_mismatch",
    "warning",
    None,
    "A Content-Type that is not true",
    "The provider reads the body as what the header says, and finds nothing.",
    ("access_token", "headers", [{"name": "Content-Type", "value": "application/json"}]),
)


def content_type(spec: ConnectionSpec) -> Iterator[Finding]:
    """A content type of the author's own says what the body is."""
    complete = {call.at: call for call in all_calls(spec)}
    for at, call in calls(spec):
        body = complete[at].body
        if body is None or call.snippet.strip() or body.format == "text":
            continue
        for index, header in enumerate(call.headers):
            if header.name.strip().lower() != "content-type" or paths_in(header.value):
                continue
            said = header.value.partition(";")[0].strip().lower()
            wanted = CONTENT_TYPES[body.format]
            if said != wanted and not (body.format == "json" and said.endswith("json")):
                yield CONTENT_TYPE_MISMATCH.finding(
                    (*at, "headers", index, "value"),
                    say("The Content-Type of {step} says something else than the body is.", step=step_words(at)),
                    say(
                        "The body is sent as {content_type}. Remove the header, or choose the other body format.",
                        content_type=wanted,
                    ),
                    fix_removing(say("Remove the header"), ((*at, "headers", index),)),
                )


def renaming(spec: ConnectionSpec) -> Iterator[Finding]:
    """Renamed parameters of calls have names, and no two the same."""
    complete = {call.at: call for call in all_calls(spec)}
    for at, call in calls(spec):
        used = Counter(_standard_names(complete[at], call))
        for name, sent_as in call.rename.items():
            yield from rename_findings((*at, "rename", name), name, sent_as, used)


def _standard_names(complete: CompleteCall, call: HttpCall) -> Iterator[str]:
    """The names under which OAuth's own parameters of this call are sent."""
    template_names = {
        "exchange": {"grant_type", "code", "redirect_uri", "code_verifier", "client_id", "client_secret"},
        "refresh": {"grant_type", "refresh_token", "client_id", "client_secret"},
        "revoke": {"token", "client_id", "client_secret"},
    }.get(complete.use, {"client_id", "client_secret"})
    for name in sorted(template_names):
        if name not in call.omit:
            yield call.rename.get(name, name)  # type: ignore[call-overload]


STANDARD_PARAMETER_LITERAL = finding_code(
    "standard_parameter_literal",
    "warning",
    None,
    "OAuth's own parameter typed by hand",
    "OAuth fills it in for every sign-in; a fixed value is the wrong one the next time.",
    ("access_token", "parameters", [{"name": "code", "value": "abc"}]),
)


def standard_parameters(spec: ConnectionSpec) -> Iterator[Finding]:
    """What OAuth fills in is not typed by hand."""
    for at, call in calls(spec):
        if at[0] == "test_call" or call.snippet.strip():
            continue
        for group in ("parameters", "query"):
            for index, parameter in enumerate(getattr(call, group)):
                entry: DocumentPath = (*at, group, index)
                name, value = parameter.name.strip(), parameter.value.strip()
                if not value:
                    continue  # told as what it is: empty
                if name == "grant_type":
                    yield from _grant_type(entry, value)
                elif is_typed_by_hand(parameter):
                    yield STANDARD_PARAMETER_LITERAL.finding(
                        (*entry, "value"),
                        say(
                            "The value of {name} in {step} is typed in by hand.", name=quoted(name), step=step_words(at)
                        ),
                        say("Remove it: OAuth fills it in afresh each time."),
                        fix_removing(say("Remove the parameter"), (entry,)),
                    )


def is_typed_by_hand(parameter: Parameter) -> bool:
    """Whether a parameter has the name of one that OAuth fills in, and a value that is the same each time."""
    name, value = parameter.name.strip(), parameter.value.strip()
    return name in _STANDARD and name != "grant_type" and is_literal(value) and not is_secret_name(name)


GRANT_TYPE_WRONG = finding_code(
    "grant_type_wrong",
    "warning",  # a shop system has client_credentials beside the code: who is right shows the live test
    "access_token",
    "Another grant",
    "Step {access_token} exchanges a code. With another grant the provider ignores the code or refuses. A refresh has "
    "a grant of its own: refresh_token.",
    ("access_token", "parameters", [{"name": "grant_type", "value": "client_credentials"}]),
)
GRANT_TYPE_UNUSUAL = finding_code(
    "grant_type_unusual",
    "hint",
    "refresh_token",
    "An unusual way to refresh",
    "RFC 6749 section 6 has refresh_token; some providers have a grant of their own.",
    ("refresh_token", "parameters", [{"name": "grant_type", "value": "acme_exchange_token"}]),
)


def _grant_type(entry: DocumentPath, value: str) -> Iterator[Finding]:
    if entry[:2] == ("access_token", "follow_ups"):
        return  # a second exchange has a grant of its own
    if entry[0] == "access_token" and value in _OTHER_GRANTS:
        yield GRANT_TYPE_WRONG.finding(
            (*entry, "value"),
            say(
                "Step {step} asks for a token with {value}: that is another grant.",
                value=quoted(value),
                step=number_of("access_token"),
            ),
            say("Remove it: here the code is exchanged, which is authorization_code."),
            fix_removing(say("Remove the parameter"), (entry,)),
        )
    elif entry[0] == "refresh_token" and value == "authorization_code":
        yield GRANT_TYPE_WRONG.finding(
            (*entry, "value"),
            say("The refresh is made with {value}: that is the grant of a log-in.", value=quoted(value)),
            say("Remove it: here a refresh token is sent, which is refresh_token."),
            fix_removing(say("Remove the parameter"), (entry,)),
        )
    elif entry[0] == "refresh_token" and value != "refresh_token":
        yield GRANT_TYPE_UNUSUAL.finding(
            (*entry, "value"),
            say(
                "Step {step} refreshes with {value} instead of refresh_token.",
                value=quoted(value),
                step=number_of("refresh_token"),
            ),
            say("Right for a few providers, such as Facebook and Instagram. Otherwise remove it."),
        )


RULES = (parameter_names, headers, content_type, renaming, standard_parameters)
