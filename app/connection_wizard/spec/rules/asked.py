"""What the authorization request asks for besides what OAuth sends by itself: extra parameters, and its address's own.

Rules hold it against what a provider is known to want, the diagnosis against what it refused for want of.
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qsl

from connection_wizard.spec.calls import HttpCall
from connection_wizard.spec.finding import Edit, Fix
from connection_wizard.spec.model import Authorization
from connection_wizard.spec.queries import query_of
from connection_wizard.spec.rules.making import quoted
from connection_wizard.words import say


def parameters_of(request: Authorization | HttpCall) -> list[tuple[str, str]]:
    """Name and value of each, without the spaces around them; those of the address last."""
    rows = [(item.name.strip(), item.value.strip()) for item in request.parameters]
    return rows + parse_qsl(query_of(request.url), keep_blank_values=True)


def without_name(step: Authorization, wanted: Mapping[str, str]) -> dict[str, str]:
    """Those that are not there with whatever value: which one, an author may know better."""
    there = {name for name, _ in parameters_of(step)}
    return {name: value for name, value in wanted.items() if name not in there}


def has_parameter(step: Authorization, wanted: str, value: str) -> bool:
    """Whether one is there with a value, or with one that is filled in at the log-in."""
    return any(name == wanted and (own == value or "${" in own) for name, own in parameters_of(step))


def adding(step: Authorization, wanted: Mapping[str, str]) -> Fix:
    """The change that asks for these; one of the same name gets another value."""
    rows = {item.name.strip(): index for index, item in reversed(tuple(enumerate(step.parameters)))}
    edits, end = [], len(step.parameters)
    for name, value in wanted.items():
        edits.append(Edit(("authorization", "parameters", rows.get(name, end)), {"name": name, "value": value}))
        end += name not in rows
    named = " ".join(f"{name}={value}" for name, value in wanted.items())
    return Fix(say("Add {parameter}", parameter=quoted(named)), tuple(edits))
