"""Step 4: address, parameters, scopes and their separator."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from app.spec import names
from app.spec.documents import Location
from app.spec.model import SEPARATORS
from app.spec.queries import without_parameters
from app.viasocket.importing.reading import Reading

_NO_SEPARATOR = {'" "': "space", " ": "space", ",": "comma", '","': "comma", "+": "plus"}


def read_authorization(reading: Reading) -> None:
    """The authorization request."""
    at: Location = ("authorization", "parameters")
    value = reading.json("queryparams", 4, at, string=True)
    if isinstance(value, str):
        if value.strip():
            reading.repair("query-string", 4, at, "queryparams was a query string. It is read as it was meant.")
        value = dict(parse_qsl(value.strip().lstrip("?"), keep_blank_values=True))
    if value is not None and not isinstance(value, Mapping):
        reading.repair("no-parameters", 4, at, "queryparams held nothing that can be read. There are none.")
    given = value.items() if isinstance(value, Mapping) else ()
    sent = {str(k): v if isinstance(v, str) else json.dumps(v) for k, v in given}
    said = reading.said.get("authorization", {})
    step: dict[str, Any] = {"url": reading.text("authrequrl").strip()}
    rename = said.get("rename", {})
    for name in said.get("unencoded", ()):
        sent |= dict(found for found in _raw_query(step["url"]) if found[0] == name)
        step["url"] = without_parameters(step["url"], {name})
    separator, scopes = _scopes(reading, sent.pop(rename.get("scope", "scope"), ""), said)
    step |= {"scopes": scopes, "scope_separator": separator}
    if sent.pop(rename.get("response_type", "response_type"), None) is None and not said:
        step["omit"] = ["response_type"]
    method = sent.pop(rename.get("code_challenge_method", "code_challenge_method"), "")
    step["pkce"] = method if method in ("S256", "plain") else "none"
    for name, path in (("client_id", names.CLIENT_ID), ("redirect_uri", names.REDIRECT_URI)):
        if name in rename and sent.get(rename[name]) == path.template:
            del sent[rename[name]]
    step |= {name: said[name] for name in said if name not in ("scopes", "scope_separator")}
    if sent:
        step["parameters"] = [{"name": name, "value": value} for name, value in sent.items()]
    reading.document["authorization"] = step


def _scopes(reading: Reading, text: str, said: Mapping[str, Any]) -> tuple[str, list[str]]:
    """The separator and the scopes; as they were listed, if they are still the same."""
    listed = said.get("scopes", [])
    if said and SEPARATORS[said.get("scope_separator", "space")].join(s.strip() for s in listed if s.strip()) == text:
        return said.get("scope_separator", "space"), listed
    given = reading.record.get("scopeseperatedby")
    separator = given if given in ("space", "comma") else _NO_SEPARATOR.get(str(given), "")
    if given not in ("space", "comma", None):
        reading.repair(
            "separator",
            4,
            ("authorization", "scope_separator"),
            f"The separator was written as {json.dumps(given)}; the platform knows “space” and “comma”.",
        )
    if not separator:
        separator = "comma" if "," in text and " " not in text.strip() else "space"
    parts = text.split(SEPARATORS[separator]) if separator == "comma" else text.split()  # type: ignore[index]
    return separator, [part.strip() for part in parts if part.strip()]


def _raw_query(url: str) -> list[tuple[str, str]]:
    query = url.partition("#")[0].partition("?")[2]
    return [(name, value) for name, _, value in (part.partition("=") for part in query.split("&"))]
