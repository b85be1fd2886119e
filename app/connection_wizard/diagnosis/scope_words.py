"""The scopes that a provider's refusal names in its words, however it writes them: between quotation marks, behind a
colon, as one word with capitals in it, or as its documentation lists them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

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
_QUOTES: Final = r"[\"'`“”‘’«»]"
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
_MARKED: Final = (
    r"{quotes}{word}{quotes}|\b{word}{quotes}? (?:scope|permission)|(?:scope|permission)s?[ :=]{{1,3}}{quotes}?{word}\b"
)
"""How a plain word of a documentation is written where it is meant as a scope."""
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
    for name in sorted(known, key=lambda name: text.lower().find(name.lower())):
        word = re.escape(name)
        if not _PLAIN.fullmatch(name):
            if re.search(rf"(?<![\w.:/-]){word}(?![\w:/-]|\.\w)", text, re.IGNORECASE):
                yield name
        elif re.search(_MARKED.format(word=word, quotes=_QUOTES), text, re.IGNORECASE):
            yield name


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
