"""What goes along in a record so that it comes back whole: a comment above generated code, and what is only kept.

The first line of generated code is a comment with the description that it was made from and a digest of both. Whoever
changes the code by hand changes the digest with it: then the code is the author's own. The record has no place for some
things that a spec says (an issuer, a renamed callback parameter, which scopes were listed); they stand there, too.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

from connection_wizard.spec.model import SEPARATORS, ConnectionSpec
from connection_wizard.spec.outline import shortened
from connection_wizard.steps import step_of
from connection_wizard.strict_json import NotStrict, loads

VERSION = 1
_PARTS = {
    "accesstokencode": "access_token",
    "refreshtokencode": "refresh_token",
    "revokeapicode": "revoke_token",
    "testcode": "test_call",
}
CODES: Mapping[str, tuple[int, str]] = {key: (step_of((part,)), part) for key, part in _PARTS.items()}
"""By the key of a code in the record: its step, and the part of the spec that it is made from."""
_IN_STRINGS = ("queryparams", *CODES)
"""Keys whose value is a string of JSON."""
_COMMENT = re.compile(r"// Made by Connection Wizard \((\d+) ([0-9a-f]{16})\) from (\{[^\n]*\})\n")
_WITHOUT_A_PLACE = ("service_domain", "live_redirect")
_OF_AUTHORIZATION = ("rename", "omit", "unencoded", "issuer", "iss_required", "callback", "scopes", "scope_separator")


def marked(spec: ConnectionSpec, key: str, code: str | None) -> str | None:
    """Generated code below its comment; the author's own code, and none at all, as it is."""
    _, part = CODES[key]
    if code is None or getattr(spec, part).snippet:
        return code
    document = shortened(spec)
    said = {part: document.get(part, {})}
    if key == "accesstokencode":
        said |= without_a_place(document)
    text = json.dumps(said, separators=(",", ":"), sort_keys=True)
    return f"// Made by Connection Wizard ({VERSION} {_digest(text, code)}) from {text}\n{code}"


def without_a_place(document: Mapping[str, Any]) -> dict[str, Any]:
    """What a spec says and a record has no place for; for the first of the codes."""
    found: dict[str, Any] = {name: document[name] for name in ("name", *_WITHOUT_A_PLACE) if document.get(name)}
    authorization = document.get("authorization", {})
    kept = {name: authorization[name] for name in _OF_AUTHORIZATION if authorization.get(name)}
    patterns = {field["key"]: field["pattern"] for field in document.get("fields", ()) if field.get("pattern")}
    environment = document.get("client", {}).get("environment", "production")
    if kept:
        found["authorization"] = kept
    if patterns:
        found["patterns"] = patterns
    if environment != "production":
        found["environment"] = environment
    return found


def read_mark(source: str) -> tuple[dict[str, Any], bool] | None:
    """What a code's comment says, and whether the code is still as it was made; None for code without our comment."""
    found = _COMMENT.match(source)
    if found is None:
        return None
    try:
        said = loads(found[3])
    except NotStrict:
        return None
    if not _fits(said):
        return None  # somebody wrote such a comment by hand
    return said, found[2] == _digest(found[3], source[found.end() :])


def without_mark(source: Any) -> Any:
    """Code without our comment above it; anything else as it is."""
    return source[found.end() :] if isinstance(source, str) and (found := _COMMENT.match(source)) else source


def _fits(said: dict[str, Any]) -> bool:
    """Whether a comment says things of the kinds that ours do; more is looked at where drafts are."""
    parts = (*(part for _, part in CODES.values()), "authorization", "patterns")
    if not all(isinstance(said.get(name, {}), dict) for name in parts):
        return False
    step = said.get("authorization", {})
    lists, rename = [step.get(name, []) for name in ("scopes", "unencoded", "omit")], step.get("rename", {})
    if not all(isinstance(found, list) for found in lists) or not isinstance(rename, dict):
        return False
    names = [*(name for found in lists for name in found), *rename.values()]
    return all(isinstance(name, str) for name in names) and step.get("scope_separator", "space") in list(SEPARATORS)


def _digest(text: str, code: str) -> str:
    return hashlib.sha256(f"{text}\n{code}".encode("utf-8", "surrogatepass")).hexdigest()[:16]


def with_rest(payload: dict[str, Any], rest: Mapping[str, Any]) -> dict[str, Any]:
    """The payload with what an imported record held beyond it: further keys, also inside objects and named entries.

    Nothing that the spec says is overwritten.
    """
    merged: dict[str, Any] = _merged(payload, rest)
    for key in _IN_STRINGS:
        if isinstance(more := rest.get(key), Mapping) and isinstance(inner := opened(payload.get(key)), dict):
            merged[key] = json.dumps(_merged(inner, more), ensure_ascii=False)
    return merged


def rest_of_record(record: Mapping[str, Any], made: Mapping[str, Any]) -> dict[str, Any]:
    """What a whole record holds beyond what is made of its spec, also inside its strings of JSON."""
    found = rest_of(all_opened(record), all_opened(made))
    return found if isinstance(found, dict) else {}


def all_opened(record: Mapping[str, Any]) -> dict[str, Any]:
    """The record with its strings of JSON as what they hold."""
    return {key: opened(value) if key in _IN_STRINGS else value for key, value in record.items()}


def opened(value: Any) -> Any:
    """What a string of JSON holds, also one that was escaped twice; anything else as it is."""
    for _ in range(2):
        try:
            value = loads(value, halves=True, twice=[]) if isinstance(value, str) else value
        except NotStrict:
            return value
    return value


def rest_of(record: Any, made: Any) -> Any:
    """What a part of a record holds beyond what is made of its spec, for `with_rest`; None where that is nothing."""
    if isinstance(record, Mapping) and isinstance(made, Mapping):
        found: dict[str, Any] = {}
        for name, value in record.items():
            more = rest_of(value, made[name]) if name in made else value
            if more is not None or name not in made:
                found[name] = more
        return found or None
    if isinstance(record, list) and isinstance(made, list) and len(record) == len(made):
        pairs = zip(_names(made), record, made, strict=True)
        entries = {name: more for name, before, after in pairs if (more := rest_of(before, after)) is not None}
        return {"": entries} if entries else None
    return None


def _merged(made: Any, rest: Any) -> Any:
    if isinstance(made, dict) and isinstance(rest, Mapping):
        return {**{k: _merged(v, rest[k]) if k in rest else v for k, v in made.items()}, **_new(made, rest)}
    if isinstance(made, list) and isinstance(rest, Mapping) and isinstance(entries := rest.get(""), Mapping):
        named = zip(_names(made), made, strict=True)
        return [_merged(item, entries[name]) if name in entries else item for name, item in named]
    return made


def _new(made: Mapping[str, Any], rest: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in rest.items() if name not in made}


def _names(items: list[Any]) -> list[str]:
    """What the entries of a list are known by: a field's key, a parameter's name, the value of a choice.

    The second of one name is “name (2)”.
    """
    counts: dict[str, int] = {}
    for item in items:
        given = item.get("key", item.get("name", item.get("value"))) if isinstance(item, Mapping) else None
        name = base = given if isinstance(given, str) else ""
        while name in counts:
            counts[base] += 1
            name = f"{base} ({counts[base]})"
        counts[name] = 1
    return list(counts)
