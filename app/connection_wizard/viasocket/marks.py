"""What goes along in a record so that it comes back whole: a comment below the code, and what is only kept.

Generated code ends with a comment that has the description that it was made from and a digest of both. Whoever
changes the code by hand changes the digest with it: then the code is the author's own. What the rest of a record
would not bring back of a spec (`connection_wizard.viasocket.unsaid`) stands in the comment of the first code, too.
Where that code is the author's own it has a comment of another word, *Kept*: what it says goes along with any code
above it. Comments of version 1 stood above the code, in one long line; they are read as ever.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from itertools import accumulate
from typing import Any, NamedTuple

from connection_wizard.spec.base import Part
from connection_wizard.spec.model import SEPARATORS, ConnectionSpec
from connection_wizard.spec.outline import shortened
from connection_wizard.steps import step_of
from connection_wizard.strict_json import NotStrict, loads

VERSION = 2
_PARTS = {
    "accesstokencode": "access_token",
    "refreshtokencode": "refresh_token",
    "revokeapicode": "revoke_token",
    "testcode": "test_call",
}
CODES: Mapping[str, tuple[int, str]] = {key: (step_of((part,)), part) for key, part in _PARTS.items()}
"""By the key of a code in the record: its step, and the part of the spec that it is made from."""
FIRST = "accesstokencode"
"""The code that every record has: its comment says what has no place."""
OWN = "own"
"""In the first comment: digests of the codes of later steps that are the author's own, by part."""
_IN_STRINGS = ("queryparams", *CODES)
"""Keys whose value is a string of JSON."""
_WORDS = (
    r"// (?:Made by Connection Wizard \((?P<version>\d+) (?P<digest>[0-9a-f]{16})\) from"
    r"|Kept by Connection Wizard \((?P<kept>\d+)\) with)"
)
_BELOW = re.compile(rf"\n\n{_WORDS}\n// (?P<said>\{{[^\n]*(?:\n// [^\n]*)*)")
_ABOVE = re.compile(rf"{_WORDS} (?P<said>\{{[^\n]*\}})\n")
"""The comment of version 1."""
_COLUMNS = 96
"""Characters of a line of the comment, without the slashes: as wide as code is in the platform's style."""


def marked(spec: ConnectionSpec, codes: Mapping[str, str | None], unsaid: Mapping[str, Any]) -> dict[str, str | None]:
    """The codes of a record: generated ones above their comments, the author's own as they are.

    Args:
        codes: by their keys in the record.
        unsaid: what a record without any comment would not bring back of the spec.
    """
    document = shortened(spec)
    made: dict[str, str | None] = {}
    beside: dict[str, Any] = {}
    for key, (_, part) in CODES.items():
        code = made[key] = codes[key]
        if code is None or key == FIRST:
            continue
        if is_own(getattr(spec, part).snippet):
            beside[part] = _beside(getattr(spec, part))
            beside[OWN] = beside.get(OWN, {}) | {part: digest_of(code)}
        else:
            made[key] = _above("Made", {part: document.get(part, {})}, code)
    part, code = CODES[FIRST][1], codes[FIRST] or ""
    if not is_own(spec.access_token.snippet):
        made[FIRST] = _above("Made", {part: document[part], **unsaid, **beside}, code)
        return made
    settings = _beside(spec.access_token)
    more = (unsaid, settings, *(value for name, value in beside.items() if name != OWN))
    if read_mark(code) is None and not any(more):
        return made  # nothing but the code: it stays word for word, and without a comment
    made[FIRST] = _above("Kept", {part: settings, **unsaid, **beside}, code)
    return made


def is_own(snippet: str) -> bool:
    """Whether a call has code of the author's; blank code is none."""
    return bool(snippet.strip())


def digest_of(text: str, code: str = "") -> str:
    """Tells texts apart; no secret, and no protection."""
    return hashlib.sha256(f"{text}\n{code}".encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _beside(call: Part) -> dict[str, Any]:
    """What a call with code of the author's says beside the code, where that is not the default."""
    given, usual = call.model_dump(mode="json"), type(call)().model_dump(mode="json")
    return {name: value for name, value in given.items() if name != "snippet" and value != usual[name]}


def _above(word: str, said: Mapping[str, Any], code: str) -> str:
    text = json.dumps(said, separators=(",", ":"))  # in the order of the spec: bodies and names are sent in theirs
    of = f"{VERSION} {digest_of(text, code)}) from" if word == "Made" else f"{VERSION}) with"
    return "\n".join([f"{code}\n\n// {word} by Connection Wizard ({of}", *(f"// {line}" for line in _lines(text))])


def _lines(text: str) -> Iterator[str]:
    """A text in lines that begin and end with something else than a space, which editors take away."""
    while len(text) > _COLUMNS:
        end = _COLUMNS
        while " " in text[end - 1 : end + 1] and end > 1:
            end -= 1
        yield text[:end]
        text = text[end:]
    yield text


class Mark(NamedTuple):
    """A comment of ours with a code.

    Attributes:
        said: what it says.
        code: the code without it.
        kept: whether the code is the author's own, whatever it is.
        unchanged: whether the code is still as it was made.
    """

    said: dict[str, Any]
    code: str
    kept: bool
    unchanged: bool


def read_mark(source: str) -> Mark | None:
    """The comment of ours that a code ends with, or began with in the past; None for code without."""
    found = _comment(source)
    if found is None or not _fits(found.said):
        return None  # or somebody wrote such a comment by hand
    code = source[: found.start] + source[found.end :]
    return Mark(_as_now(found.said), code, not found.digest, found.digest == digest_of(found.text, code))


class _Comment(NamedTuple):
    """A comment of ours in a code: where, its digest (of a *kept* one none), what it says as text and as JSON."""

    start: int
    end: int
    digest: str
    text: str
    said: dict[str, Any]


def _comment(source: str) -> _Comment | None:
    """The last comment of ours, wherever somebody went on below it; or the one that stands above."""
    found = next(reversed([*_BELOW.finditer(source)]), None) or _ABOVE.match(source)
    if found is None:
        return None
    lines = found["said"].split("\n// ")
    try:  # somebody's own comment may come right below
        _, end = json.JSONDecoder().raw_decode("".join(lines))
        ends = list(accumulate(map(len, lines)))
        count = ends.index(end) + 1
        text, rest = "".join(lines[:count]), "".join("\n// " + line for line in lines[count:])
        said = loads(text)
    except (ValueError, RecursionError):  # of ours, too: `NotStrict` is one
        return None
    return _Comment(found.start(), found.end() - len(rest), found["digest"] or "", text, said)


def _as_now(said: dict[str, Any]) -> dict[str, Any]:
    """What comments of older versions of the program say, as those of today do."""
    made = {name: value for name, value in said.items() if name not in ("patterns", "environment")}
    if "patterns" in said:
        made["fields"] = {"": {key: {"pattern": pattern} for key, pattern in said["patterns"].items()}}
    if "environment" in said:
        made["client"] = {"environment": said["environment"]}
    return made


def without_mark(source: Any) -> Any:
    """Code without our comment; anything else as it is."""
    found = _comment(source) if isinstance(source, str) else None
    return source[: found.start] + source[found.end :] if found else source


def _fits(said: dict[str, Any]) -> bool:
    """Whether a comment says things of the kinds that ours do; more is looked at where drafts are."""
    parts = (*(part for _, part in CODES.values()), "authorization", "patterns", OWN)
    if not all(isinstance(said.get(name, {}), dict) for name in parts):
        return False
    step = said.get("authorization", {})
    lists, rename = [step.get(name, []) for name in ("scopes", "unencoded", "omit")], step.get("rename", {})
    if not all(isinstance(found, list) for found in lists) or not isinstance(rename, dict):
        return False
    names = [*(name for found in lists for name in found), *rename.values()]
    return all(isinstance(name, str) for name in names) and step.get("scope_separator", "space") in list(SEPARATORS)


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
    if isinstance(record, list) and isinstance(made, list):
        names = names_of(made)
        if len(record) != len(made):  # some came to nothing: the others are found by what they are known by
            known = dict(zip(names_of(record), record, strict=True))
            record = [known.get(name) for name in names]
        pairs = zip(names, record, made, strict=True)
        entries = {name: more for name, before, after in pairs if (more := rest_of(before, after)) is not None}
        return {"": entries} if entries else None
    return None


def _merged(made: Any, rest: Any) -> Any:
    if isinstance(made, dict) and isinstance(rest, Mapping):
        return {**{k: _merged(v, rest[k]) if k in rest else v for k, v in made.items()}, **_new(made, rest)}
    if isinstance(made, list) and isinstance(rest, Mapping) and isinstance(entries := rest.get(""), Mapping):
        named = zip(names_of(made), made, strict=True)
        return [_merged(item, entries[name]) if name in entries else item for name, item in named]
    return made


def _new(made: Mapping[str, Any], rest: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in rest.items() if name not in made}


def names_of(items: list[Any]) -> list[str]:
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
