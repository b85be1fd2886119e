"""What is added to the requests of actions, each with a value or with code, and nothing of OAuth's own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Edit, Finding, Fix
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.making import finding_code, fix_removing, quoted
from connection_wizard.spec.rules.place_names import place
from connection_wizard.spec.rules.places import KEPT_GROUPS, Group, Text, groups
from connection_wizard.steps import number_of
from connection_wizard.words import say

_OAUTH = frozenset({"client_secret", "grant_type", "code", "redirect_uri", "refresh_token", "code_verifier"})
_CODE = re.compile(r"\bfunc(?:tion|iton)\b|\breturn\b|=>|^\s*(?:const|let|var|async)\s")


REQUEST_OAUTH_PARAMETER = finding_code(
    "request_oauth_parameter",
    "warning",
    "parameters",
    "OAuth's own parameters in requests of actions",
    "They belong to the token request. Sent along with every action, a secret is known in many places.",
    ("request_parameters", "body", [{"name": "grant_type", "value": "authorization_code"}]),
)
VALUE_AND_SNIPPET = finding_code(
    "value_and_snippet",
    "warning",
    "parameters",
    "A value and JavaScript",
    "Only one of the two can count; the value is ignored.",
    ("request_parameters", "headers", 1, {"name": "Acme-Version", "value": "2", "snippet": "return '2';"}),
)
REQUEST_VALUE_MISSING = finding_code(
    "request_value_missing",
    "warning",
    "parameters",
    "A parameter without a value",
    "The platform takes what the value returns; without one nothing is added.",
    ("request_parameters", "headers", 1, {"name": "Acme-Version", "value": ""}),
)


def parameters(spec: ConnectionSpec) -> Iterator[Finding]:
    """Every parameter has one value, and is one of the API's."""
    for group in ("headers", "query", "body"):
        for index, parameter in enumerate(getattr(spec.request_parameters, group)):
            at: DocumentPath = ("request_parameters", group, index)
            name = quoted(parameter.name or str(index + 1))
            if parameter.name.strip() in _OAUTH:
                yield REQUEST_OAUTH_PARAMETER.finding(
                    (*at, "name"),
                    say(
                        "{name} belongs to steps {access_token} and {refresh_token}, not to the requests of actions.",
                        name=name,
                        access_token=number_of("access_token"),
                        refresh_token=number_of("refresh_token"),
                    ),
                    say("Remove it: actions need the access token only."),
                    fix_removing(say("Remove the parameter"), (at,)) if index or _several(spec) else None,
                )
            if parameter.value.strip() and parameter.snippet.strip():
                yield VALUE_AND_SNIPPET.finding(
                    (*at, "snippet"),
                    say("{name} has a value and JavaScript; only the JavaScript counts.", name=name),
                    say("Keep one of the two."),
                )
            elif parameter.name.strip() and not parameter.value.strip() and not parameter.snippet.strip():
                yield REQUEST_VALUE_MISSING.finding(
                    (*at, "value"),
                    say("{name} has no value.", name=name),
                    say("Enter the value, or remove the parameter."),
                )


def _several(spec: ConnectionSpec) -> bool:
    step = spec.request_parameters
    return len(step.headers) + len(step.query) + len(step.body) > 1


def is_code(text: str) -> bool:
    """Whether a value is JavaScript rather than text with placeholders."""
    return bool(_CODE.search(text))


@lru_cache(maxsize=KEPT_GROUPS)
def _coded(group: Group) -> tuple[Text, ...]:
    return tuple(text for text in group if text.kind == "value" and is_code(text.text))


CODE_IN_VALUE = finding_code(
    "code_in_value",
    "error",
    None,
    "JavaScript in a value",
    "A value is text with placeholders; code in it is sent letter by letter.",
    ("request_parameters", "headers", 1, {"name": "Acme-Version", "value": "return '2';"}),
)


def code_in_values(spec: ConnectionSpec) -> Iterator[Finding]:
    """Code stands where code is run."""
    for at, _, text in chain.from_iterable(map(_coded, groups(spec))):
        fix = None
        if at[0] == "request_parameters" and re.search(r"\breturn\b", text) and "funciton" not in text:
            snippet_at: DocumentPath = (*at[:-1], "snippet")
            fix = Fix(say("Make it JavaScript"), (Edit(at, ""), Edit(snippet_at, text)))
        yield CODE_IN_VALUE.finding(
            at,
            say("There is JavaScript in {place}; it would be sent as it is written.", place=place(spec, at)),
            say("Write the value itself, for example Bearer ${context.authData.accesstokencode.access_token}."),
            fix,
        )


RULES = (parameters, code_in_values)
