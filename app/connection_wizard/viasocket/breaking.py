"""What of a change breaks connections that people have made already: by the platform's rule it needs a new version.

A record may be of anybody's hand. What cannot be read in it counts as different, so that nobody's connection is broken
by a guess; what has no value there breaks nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, Literal, get_args
from urllib.parse import parse_qsl

from connection_wizard.viasocket.agreement import agrees
from connection_wizard.viasocket.marks import CODES, opened, read_mark

Breaking = Literal["type", "grant", "scopes", "field_keys", "token_addresses", "auth_header"]
KINDS: Final[tuple[Breaking, ...]] = get_args(Breaking)
MAX_READ = 64 * 1024
"""Characters of a code of somebody's that are looked at."""
_FILLED = re.compile(r"\$\{[^{}]*\}")
_BETWEEN_SCOPES = re.compile(r"[\s,+]+")


def breaking(existing: Mapping[str, Any], wanted: Mapping[str, Any]) -> tuple[Breaking, ...]:
    """What changes in a breaking way between a record that is there and the one that is wanted."""
    return tuple(kind for kind in KINDS if _breaks(kind, existing, wanted))


def _breaks(kind: Breaking, existing: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    match kind:
        case "type":
            return existing.get("type") is not None and not agrees("type", existing["type"], wanted["type"])
        case "grant":
            there = existing.get("granttype")
            return there is not None and not agrees("granttype", there, wanted["granttype"])
        case "scopes":
            there, asked = existing.get("queryparams"), existing.get("authrequrl")
            return not (there is None and asked is None) and _scopes(existing) != _scopes(wanted)
        case "field_keys":
            return existing.get("authfields") is not None and _keys(existing) != _keys(wanted)
        case "token_addresses":
            return any(_moved(key, existing, wanted) for key in ("accesstokencode", "refreshtokencode"))
        case _:
            return existing.get("authenticationpaths") is not None and _headers(existing) != _headers(wanted)


def _scopes(record: Mapping[str, Any]) -> frozenset[tuple[str, str]]:
    """Each scope with the parameter that asks for it, wherever that stands."""
    given = opened(record.get("queryparams"))
    address = str(record.get("authrequrl") or "")[:MAX_READ]
    pairs = list(given.items()) if isinstance(given, Mapping) else [("scope", str(given or ""))]
    pairs += parse_qsl(address.partition("?")[2].partition("#")[0])
    return frozenset(
        (name, scope)
        for name, value in pairs
        if "scope" in name.lower()
        for scope in _BETWEEN_SCOPES.split(str(value))
        if scope
    )


def _keys(record: Mapping[str, Any]) -> frozenset[str] | None:
    match opened(record["authfields"]):
        case {"authentication": {"fields": list(fields)}}:
            return frozenset(str(field.get("key")) for field in fields if isinstance(field, Mapping))
    return None


def _moved(key: str, existing: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    """Whether a call goes elsewhere; one that is not there, here or there, goes nowhere else."""
    there, here = _source(existing.get(key)), _source(wanted[key])
    if not there or not here:
        return False
    return _addresses(key, there) != _addresses(key, here)


def _source(value: Any) -> str:
    held = opened(value)
    source = held.get("source") if isinstance(held, Mapping) else held
    return source if isinstance(source, str) else ""


def _addresses(key: str, source: str) -> frozenset[str]:
    mark = read_mark(source)
    said = mark.said.get(CODES[key][1]) if mark is not None and mark.unchanged else None
    if isinstance(said, Mapping) and isinstance(said.get("url"), str):
        found: Iterator[str] = iter([said["url"]])
    else:
        code = mark.code if mark is not None else source
        found = (text for text in _literals(code[:MAX_READ]) if text.lower().startswith(("https:", "http:")))
    return frozenset(_plain(address).partition("?")[0].rstrip("/") for address in found)


def _plain(code: str) -> str:
    """Code without what is a matter of taste: optional chaining, white space, the token's other name."""
    return "".join(code.replace("?.", ".").split()).replace("authData.access_token", "authData.accesstokencode")


def _headers(record: Mapping[str, Any]) -> frozenset[tuple[str, str, str]] | None:
    """Of each part that carries what authenticates: where, under what name, and what stands around it."""
    held = opened(record["authenticationpaths"])
    if not isinstance(held, Mapping):
        return None
    return frozenset(
        (str(part), str(entry.get("name")).lower(), _around(str(entry.get("value"))[:MAX_READ]))
        for part, entries in held.items()
        if isinstance(entries, list)
        for entry in entries
        if isinstance(entry, Mapping) and _authenticates(entry)
    )


def _authenticates(entry: Mapping[str, Any]) -> bool:
    return "authData" in str(entry.get("value")) or str(entry.get("name")).lower() == "authorization"


def _around(code: str) -> str:
    """The words around the value: ``Bearer`` of a template and of a sum alike."""
    return " ".join(_FILLED.sub(" ", " ".join(_literals(code))).split())


def _literals(code: str) -> Iterator[str]:
    """What stands between quotes; what is opened and not closed is left out."""
    quote, start, at = "", 0, 0
    while at < len(code):
        character = code[at]
        if quote and character == quote:
            yield code[start:at]
            quote = ""
        elif quote and character == "\\":
            at += 1
        elif not quote and character in "'\"`":
            quote, start = character, at + 1
        at += 1
