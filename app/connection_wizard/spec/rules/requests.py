"""Steps 4 to 8 and 12: parameters and headers, one by one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import get_args

from connection_wizard.spec.calls import HttpCall, Parameter, StandardParameter
from connection_wizard.spec.completion import CONTENT_TYPES, CompleteCall, all_calls
from connection_wizard.spec.documents import Location
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.authorization import rename_findings
from connection_wizard.spec.rules.found import found, putting, quoted, removing
from connection_wizard.spec.rules.places import calls
from connection_wizard.spec.rules.secrets import is_literal, is_secret_name
from connection_wizard.spec.rules.wording import step_words
from connection_wizard.spec.templates import paths_in
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


def groups(spec: ConnectionSpec) -> Iterator[tuple[Location, Sequence[Parameter]]]:
    """Every list of parameters and headers with its place."""
    yield ("authorization", "parameters"), spec.authorization.parameters
    for at, call in calls(spec):
        for group in ("query", "headers", "parameters"):
            yield (*at, group), getattr(call, group)
    for group in ("headers", "query", "body"):
        yield ("request_parameters", group), getattr(spec.request_parameters, group)


def parameter_names(spec: ConnectionSpec) -> Iterator[Finding]:
    """Every parameter has a name, and no two in a list the same (a query may repeat one on purpose)."""
    for at, parameters in groups(spec):
        count: Counter[str] = Counter()
        for index, parameter in enumerate(parameters):
            entry: Location = (*at, index)
            name = parameter.name.strip()
            key = name.lower() if at[-1] == "headers" else name
            count[key] += 1
            if not name:
                yield _nameless(entry, parameter)
            elif count[key] > 1 and (at[-1] != "query" or at[0] == "request_parameters"):
                kind = say("header") if at[-1] == "headers" else say("parameter")
                yield found(
                    "parameter_duplicate",
                    (*entry, "name"),
                    say(
                        "The {kind} {name} is there twice in {step}.", kind=kind, name=quoted(name), step=step_words(at)
                    ),
                    say("Remove one: only one of them would arrive."),
                    removing(say("Remove this one"), (entry,)),
                )


def _nameless(entry: Location, parameter: Parameter) -> Finding:
    empty = not parameter.value.strip() and not getattr(parameter, "snippet", "").strip()
    kind = say("header") if entry[-2] == "headers" else say("parameter")
    return found(
        "parameter_name_missing",
        (*entry, "name"),
        say("A {kind} in {step} has no name.", kind=kind, step=step_words(entry)),
        say("Remove the empty row.") if empty else say("Enter its name as the documentation spells it, or remove it."),
        removing(say("Remove the row"), (entry,)) if empty else None,
    )


def headers(spec: ConnectionSpec) -> Iterator[Finding]:
    """Headers are such as HTTP can carry (RFC 9110 section 5)."""
    for at, parameters in groups(spec):
        if at[-1] != "headers":
            continue
        for index, header in enumerate(parameters):
            yield from _header((*at, index), header)


def _header(at: Location, header: Parameter) -> Iterator[Finding]:
    name = header.name.strip()
    if name and not _HEADER_NAME.fullmatch(header.name):
        bare = name.rstrip(":").strip()
        yield found(
            "header_name_invalid",
            (*at, "name"),
            say("No header can be called {name}.", name=quoted(name)),
            say("Use letters, digits and hyphens, without a colon, for example Notion-Version."),
            putting(say("Use {bare}", bare=quoted(bare)), (*at, "name"), bare)
            if _HEADER_NAME.fullmatch(bare)
            else None,
        )
    elif name.lower() in _SET_BY_HTTP:
        yield found(
            "header_set_anyway",
            (*at, "name"),
            say("The header {name} is set by the program that sends the request.", name=quoted(name)),
            say("Remove it: a value of your own can only be wrong."),
            removing(say("Remove the header"), (at,)),
        )
    if not _HEADER_LITERAL.fullmatch(header.value):
        one_line = " ".join(header.value.split())
        fixable = bool(_HEADER_LITERAL.fullmatch(one_line))
        yield found(
            "header_value_invalid",
            (*at, "value"),
            say(
                "The value of the header {name} holds a line break or a letter that no header can carry.",
                name=quoted(name),
            ),
            say("Write it on one line, in plain letters, digits and signs."),
            putting(say("Write it on one line"), (*at, "value"), one_line) if fixable else None,
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
                yield found(
                    "content_type_mismatch",
                    (*at, "headers", index, "value"),
                    say("The Content-Type of {step} says something else than the body is.", step=step_words(at)),
                    say(
                        "The body is sent as {content_type}. Remove the header, or choose the other body format.",
                        content_type=wanted,
                    ),
                    removing(say("Remove the header"), ((*at, "headers", index),)),
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


def standard_parameters(spec: ConnectionSpec) -> Iterator[Finding]:
    """What OAuth fills in is not typed by hand."""
    for at, call in calls(spec):
        if at[0] == "test_call" or call.snippet.strip():
            continue
        for group in ("parameters", "query"):
            for index, parameter in enumerate(getattr(call, group)):
                entry: Location = (*at, group, index)
                name, value = parameter.name.strip(), parameter.value.strip()
                if not value:
                    continue  # told as what it is: empty
                if name == "grant_type":
                    yield from _grant_type(entry, value)
                elif name in _STANDARD and is_literal(value) and not is_secret_name(name):
                    yield found(
                        "standard_parameter_literal",
                        (*entry, "value"),
                        say(
                            "The value of {name} in {step} is typed in by hand.", name=quoted(name), step=step_words(at)
                        ),
                        say("Remove it: OAuth fills it in afresh each time."),
                        removing(say("Remove the parameter"), (entry,)),
                    )


def _grant_type(entry: Location, value: str) -> Iterator[Finding]:
    if entry[:2] == ("access_token", "follow_ups"):
        return  # a second exchange has a grant of its own
    if entry[0] == "access_token" and value in _OTHER_GRANTS:
        yield found(
            "grant_type_wrong",
            (*entry, "value"),
            say("Step 5 asks for a token with {value}: that is another grant.", value=quoted(value)),
            say("Remove it: here the code is exchanged, which is authorization_code."),
            removing(say("Remove the parameter"), (entry,)),
        )
    elif entry[0] == "refresh_token" and value == "authorization_code":
        yield found(
            "grant_type_wrong",
            (*entry, "value"),
            say("The refresh is made with {value}: that is the grant of a log-in.", value=quoted(value)),
            say("Remove it: here a refresh token is sent, which is refresh_token."),
            removing(say("Remove the parameter"), (entry,)),
        )
    elif entry[0] == "refresh_token" and value != "refresh_token":
        yield found(
            "grant_type_unusual",
            (*entry, "value"),
            say("Step 6 refreshes with {value} instead of refresh_token.", value=quoted(value)),
            say("Right for a few providers, such as Facebook and Instagram. Otherwise remove it."),
        )


RULES = (parameter_names, headers, content_type, renaming, standard_parameters)
