"""Words without which an expression finds nothing: most texts hold none of a rule's, and looking for a few words costs
a tenth of what a search with all its alternatives does."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

Anchors = frozenset[str]
"""Words of which a text must hold one; the empty set where nothing is known."""

_NOTHING: Final[Anchors] = frozenset()
_SHORTEST: Final = 2
"""Characters of the shortest word that is looked for: single letters stand in any text."""
_PIECE: Final = re.compile(
    r"(?P<around>\(\?<?[=!])|(?P<open>\((?:\?(?::|P<\w+>))?)|(?P<close>\))|(?P<either>\|)"
    r"|(?P<count>[?*+]|\{(?P<least>\d*)(?:,\d*)?\})[?+]?"
    r"|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])|\\(?P<escaped>.)|(?P<any>[.^$])|(?P<letter>.)",
    re.DOTALL,
)


@lru_cache(maxsize=512)
def anchors_of(expression: str) -> Anchors:
    """Words of which every text that the expression matches holds one, in small letters; of the sets that would do, the
    one whose shortest word is the longest.

    Args:
        expression: of this package's rules: groups, sets, counts, words around a place; no flags, no references.
    """
    pieces = [*_PIECE.finditer(expression)]
    found, end = _either(pieces, 0)
    return found if end == len(pieces) else _NOTHING


def is_thinkable(expression: str, small_text: str) -> bool:
    """Whether a text in small letters holds what the expression cannot do without."""
    anchors = anchors_of(expression)
    if not anchors or not small_text:  # many answers have no words at all
        return not anchors
    return any(anchor in small_text for anchor in anchors)


def _either(pieces: list[re.Match[str]], at: int) -> tuple[Anchors, int]:
    """What is needed by alternatives, and where they end: one of any, if each of them needs something."""
    ways: list[Anchors] = []
    while True:
        way, at = _sequence(pieces, at)
        ways.append(way)
        if at == len(pieces) or not pieces[at]["either"]:
            return frozenset().union(*ways) if all(ways) else _NOTHING, at
        at += 1


def _sequence(pieces: list[re.Match[str]], at: int) -> tuple[Anchors, int]:
    """What is needed by pieces that stand one after the other, and where they end: the best of what each needs."""
    needed: list[Anchors] = []
    letters = ""
    while at < len(pieces) and not (pieces[at]["either"] or pieces[at]["close"]):
        piece, inner = pieces[at], _NOTHING
        at += 1
        if piece["open"] or piece["around"]:
            inner, at = _either(pieces, at)
            at += 1  # its closing bracket
            inner = _NOTHING if piece["around"] else inner
        letter = piece["letter"] or (piece["escaped"] if piece["escaped"] and not piece["escaped"].isalnum() else "")
        count = pieces[at] if at < len(pieces) and pieces[at]["count"] else None
        at += count is not None
        if count and (count["count"] in ("?", "*") or count["least"] in ("", "0")):
            letter, inner = "", _NOTHING  # it need not be there
        if letter:
            letters += letter.lower()
        if not letter or count:
            needed += [frozenset({letters}), inner]
            letters = ""
    return _best([*needed, frozenset({letters})]), at


def _best(sets: Iterable[Anchors]) -> Anchors:
    def shortest(words: Anchors) -> int:
        return min(map(len, words), default=0)

    best = max(sets, key=lambda words: (shortest(words), -len(words)), default=_NOTHING)
    return best if shortest(best) >= _SHORTEST else _NOTHING
