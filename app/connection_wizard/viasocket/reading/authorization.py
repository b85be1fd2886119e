"""Address, parameters, scopes and their separator."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.model import SEPARATORS
from connection_wizard.spec.queries import without_parameters
from connection_wizard.viasocket.reading.reader import Reading
from connection_wizard.words import say

_AT: DocumentPath = ("authorization", "parameters")
NOTHING_SAID: Mapping[str, Any] = {}
_ONLY_SAID = ("rename", "unencoded", "issuer", "iss_required", "callback")
"""What a record has no place for, so that our own comment in its code says it."""
_NO_SEPARATOR = {'" "': "space", " ": "space", ",": "comma", '","': "comma", "+": "plus"}
_CHALLENGE_METHODS = {"s256": "S256", "plain": "plain"}


def read_authorization(reading: Reading, said: Mapping[str, Any] = NOTHING_SAID) -> None:
    """The authorization request. What means something else than a spec can say stays a parameter as it is.

    Args:
        said: what our own comment says of how it was, where the record was changed since.
    """
    rename = said.get("rename", {})
    scope, response_type = rename.get("scope", "scope"), rename.get("response_type", "response_type")
    sent = _parameters(reading, scope)
    step: dict[str, Any] = {"url": reading.text("authrequrl").strip()}
    for name in said.get("unencoded", ()):
        sent |= dict(found for found in _raw_query(step["url"]) if found[0] == name)
        step["url"] = without_parameters(step["url"], {name})
    step |= {name: said[name] for name in _ONLY_SAID if name in said}
    omit = dict.fromkeys(said.get("omit", ()))
    if response_type not in sent:
        omit["response_type"] = None
    elif sent[response_type] == "code":
        del sent[response_type]
        omit.pop("response_type", None)
    if sent.get(scope):
        omit.pop("scope", None)
    step["omit"] = list(omit)
    separator, scopes = _scopes(reading, sent.pop(scope, ""), said)
    step |= {"scopes": scopes, "scope_separator": separator}
    step["pkce"] = _challenge_method(reading, sent, rename.get("code_challenge_method", "code_challenge_method"))
    for name, path in (("client_id", names.CLIENT_ID), ("redirect_uri", names.REDIRECT_URI)):
        if name in rename and sent.get(rename[name]) == path.template:
            del sent[rename[name]]
    if sent:
        step["parameters"] = [{"name": name, "value": value} for name, value in sent.items()]
    reading.document["authorization"] = {name: value for name, value in step.items() if name != "omit" or value}


def _parameters(reading: Reading, scope: str) -> dict[str, str]:
    """The parameters as texts; what is null is no parameter, and is only kept."""
    value = reading.json("queryparams", _AT, string=True)
    if isinstance(value, str) and "=" in value and not value.lstrip().startswith(("{", "[")):
        pairs = parse_qsl(value.strip().lstrip("?"), keep_blank_values=True)
        reading.repair("query-string", _AT, say("queryparams was a query string. It is read as it was meant."))
        given: dict[str, Any] = dict(pairs)
        reading.tell_twice(
            [name for name, text in pairs if text != given[name]], _AT, say(" in {key}", key="queryparams")
        )
    elif isinstance(value, Mapping):
        given = dict(value)
    else:
        given = {}
        if value is not None and not (isinstance(value, str) and not value.strip()):
            reading.repair("no-parameters", _AT, say("queryparams held nothing that can be read. There are none."))
    if isinstance(listed := given.get(scope), list) and all(isinstance(item, str) for item in listed):
        given[scope] = ("," if reading.record.get("scopeseperatedby") == "comma" else " ").join(listed)
        reading.repair("scope-list", ("authorization", "scopes"), say("The scopes were a list. They are joined."))
    reading.record["queryparams"] = given
    texts = {name: value if isinstance(value, str) else json.dumps(value) for name, value in given.items()}
    return {name: text for name, text in texts.items() if given[name] is not None}


def _challenge_method(reading: Reading, sent: dict[str, str], name: str) -> str:
    method = sent.get(name, "").strip()
    known = _CHALLENGE_METHODS.get(method.lower())
    if known is None and method:
        return "none"  # unknown to us: it stays a parameter
    if known not in (sent.pop(name, None), None):
        reading.repair(
            "pkce",
            ("authorization", "pkce"),
            say("The PKCE method was written otherwise. It is “{known}”.", known=known),
        )
        reading.record["queryparams"][name] = known
    return known or "none"


def _scopes(reading: Reading, text: str, said: Mapping[str, Any]) -> tuple[str, list[str]]:
    """The separator and the scopes; as they were listed, if they are still the same."""
    listed, said_separator = said.get("scopes", []), said.get("scope_separator", "space")
    given = reading.record.get("scopeseperatedby")
    same = SEPARATORS[said_separator].join(s.strip() for s in listed if s.strip()) == text
    if said and same and given == (said_separator if said_separator in ("space", "comma") else None):
        return said_separator, listed
    at: DocumentPath = ("authorization", "scope_separator")
    separator = given if given in ("space", "comma") else _NO_SEPARATOR.get(str(given), "")
    if given not in ("space", "comma", None):
        words = say(
            "The separator was written as {given}; the platform knows “space” and “comma”.",
            given=json.dumps(given, ensure_ascii=False),
        )
        reading.repair("separator", at, words)
        reading.record["scopeseperatedby"] = None
    if not separator:
        separator = "comma" if "," in text and " " not in text.strip() else "space"
        if given is None and separator == "comma":
            words = say("The record does not say how scopes are joined. Theirs are joined by commas, so they stay so.")
            reading.repair("separator", at, words)
    joint = SEPARATORS[separator]  # type: ignore[index]
    parts = text.split(joint) if separator == "comma" else text.split()
    return separator, [part.strip() for part in parts if part.strip()]


def _raw_query(url: str) -> list[tuple[str, str]]:
    query = url.partition("#")[0].partition("?")[2]
    return [(name, value) for name, _, value in (part.partition("=") for part in query.split("&") if part)]
