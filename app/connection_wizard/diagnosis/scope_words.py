"""The scopes that a provider's refusal names in its words, however it writes them: between quotation marks, behind a
colon, as one word with capitals in it, or as its documentation lists them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from connection_wizard.diagnosis.plain_words import in_small_letters

_NO_SCOPE: Final = frozenset({
    "a", "access", "add", "all", "an", "and", "any", "api", "app", "application", "are", "at", "authorization",
    "bearer", "call", "check", "client", "denied", "endpoint", "error", "following", "for", "forbidden", "from",
    "grant", "granted", "has", "have", "in", "insufficient", "invalid", "is", "it", "json", "lacks", "level", "message",
    "missing", "more", "must", "needed", "needs", "no", "not", "oauth", "oauth2", "of", "on", "one", "openid", "or",
    "permission", "permissions", "please", "request", "required", "requires", "resource", "right", "scope", "scopes",
    "some", "that", "the", "these", "this", "to", "token", "unauthorized", "user", "was", "were", "with", "without",
    "you", "your",
})  # fmt: skip
"""Words that stand beside *scope* in sentences, and are none unless they stand between quotation marks."""
_MARKS: Final = "\"'`“”‘’«»"
_QUOTES: Final = rf"[{_MARKS}]"
_WORD: Final = r"[A-Za-z][\w.:/-]{0,80}\w"
_WITH_CAPITALS: Final = r"(?:[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+|[a-z][a-z0-9]*(?:[A-Z][a-z0-9]+)+)"
_SAYS: Final = r"\b[Ss](?i:copes?)\b|\b[Pp](?i:ermissions?)\b|\bSCOPES?\b|\bPERMISSIONS?\b"
_QUOTED: Final = re.compile(rf"{_QUOTES}\s?((?:{_WORD})(?:[, ]{{1,2}}{_WORD}){{0,6}})\s?{_QUOTES}")
_CAPITALS: Final = re.compile(rf"(?<![\w.:/-]){_WITH_CAPITALS}(?![\w:/-])")
_BESIDE: Final = re.compile(
    rf"(?:{_SAYS}) (?:is |are |named |called )?(?P<behind>[A-Z][a-z0-9]{{1,40}})(?![\w:/-])"
    rf"|(?<=[a-z,] )(?P<before>[A-Z][a-z0-9]{{1,40}}) (?:{_SAYS})"
)
"""One word with a capital beside the word *scope*, in the middle of a sentence."""
_LISTED: Final = re.compile(
    rf"(?:{_SAYS})(?:\(s\))?\s{{0,2}}[:=]\s{{0,2}}(?P<list>{_WORD}(?:(?:,? and |, ?| ){_WORD}){{0,6}})"
)
"""What stands behind a colon."""
_GOES_ON: Final = frozenset({"is", "are", "was", "were", "required", "requires", "missing", "needed", "not"})
"""What may stand behind such a list."""
_FAR: Final = 60
_IN_A_WORD: Final = re.compile(r"[\w.:/-]\Z")
_GOES_ON_IN_IT: Final = re.compile(r"[\w:/-]|\.\w")
"""What stands before, and behind, a name that is only a part of a longer one."""
_SAID_BEFORE: Final = re.compile(rf"(?:scope|permission)s?[ :=]{{1,3}}{_QUOTES}?\Z")
_SAID_BEHIND: Final = re.compile(rf"{_QUOTES}? (?:scope|permission)")
"""The word *scope* beside a name, in small letters."""
_PLAIN: Final = re.compile(r"[a-z]+")


def scopes_in_words(text: str, documented: Iterable[str] = ()) -> tuple[str, ...]:
    """The scopes that a text names as such, in its order.

    Args:
        documented: what the provider's documentation lists: there a name may have spaces.
    """
    known = documented_in(documented, text)
    near = [text[max(0, one.start() - _FAR) : one.end() + _FAR] for one in re.finditer(_SAYS, text)]
    for way in (_between_quotes, _behind_a_colon, _CAPITALS.findall, _beside):
        named = dict.fromkeys(word for part in near for word in way(part) if word.lower() not in _NO_SCOPE)
        if named:
            return tuple(named) if named.keys() >= set(known) else known
    return known


def documented_in(known: Iterable[str], text: str) -> tuple[str, ...]:
    """The scopes of a documentation that are written in a text."""
    found = tuple(_of(known, text))
    return tuple(one for one in found if not any(one != other and one in other.split(" ") for other in found))


def _of(known: Iterable[str], text: str) -> Iterator[str]:
    """Those that are written in a text: a plain word only where it is marked, or stands beside the word *scope*."""
    small = in_small_letters(text)
    for name in sorted(known, key=lambda name: small.find(in_small_letters(name))):
        if any(_is_written(name, before, behind) for before, behind in _around(in_small_letters(name), small)):
            yield name


def _around(name: str, text: str) -> Iterator[tuple[str, str]]:
    """What stands before and behind each place of a name in a text."""
    at = text.find(name) if name else -1
    while at >= 0:
        end = at + len(name)
        yield text[max(0, at - _FAR) : at], text[end : end + _FAR]
        at = text.find(name, end)


def _is_written(name: str, before: str, behind: str) -> bool:
    if _IN_A_WORD.search(before) or _GOES_ON_IN_IT.match(behind):
        return False
    quoted = before[-1:] in _MARKS and behind[:1] in _MARKS and before and behind
    marked = quoted or _SAID_BEFORE.search(before) or _SAID_BEHIND.match(behind)
    return not _PLAIN.fullmatch(name) or bool(marked)


def _between_quotes(text: str) -> list[str]:
    return [word for one in _QUOTED.findall(text) for word in re.split(r"[, ]+", one)]


def _behind_a_colon(text: str) -> list[str]:
    """The words of a list up to the verb of its sentence, if that is one on what is missing."""
    found = _LISTED.search(text)
    words = re.split(r",? and |, ?| ", found["list"]) if found else []
    end = next((at for at, word in enumerate(words) if word.lower() in _NO_SCOPE), len(words))
    goes_on = end == len(words) or words[end].lower() in _GOES_ON
    return [word.rstrip(".") for word in words[:end]] if goes_on else []


def _beside(text: str) -> list[str]:
    return [one["behind"] or one["before"] for one in _BESIDE.finditer(text)]
