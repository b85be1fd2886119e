"""Which of some words a misspelt one probably means."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

MOST = 64
"""Words that a misspelt one is compared with: of more, those that begin or end most alike."""
LONGEST = 100
"""Letters of a word that resembles others at all: comparing takes the product of two lengths."""


class Vocabulary:
    """Words to compare with; looking among many takes hardly longer than among few."""

    def __init__(self, words: tuple[str, ...]) -> None:
        self._words = {word.lower(): word for word in words if len(word) <= LONGEST}
        self._many = len(self._words) > MOST
        self._sorted = sorted(self._words) if self._many else []
        self._endings = sorted(word[::-1] for word in self._words) if self._many else []

    def nearest(self, word: str) -> str | None:
        """The word that a misspelt one is nearest to, None where it resembles none."""
        from difflib import get_close_matches  # needed only where something is wrong

        if len(word) > LONGEST or not self._words:
            return None
        lowered = word.lower()
        matches = get_close_matches(lowered, self._alike(lowered), n=1, cutoff=0.7)
        return self._words[matches[0]] if matches else None

    def _alike(self, word: str) -> list[str]:
        if not self._many:
            return list(self._words)
        beginnings = _around(self._sorted, word)
        endings = (ending[::-1] for ending in _around(self._endings, word[::-1]))
        return list(dict.fromkeys([*beginnings, *endings]))


def _around(words: list[str], word: str) -> list[str]:
    place = bisect_left(words, word)
    return words[max(place - MOST // 4, 0) : place + MOST // 4]


@lru_cache(maxsize=256)
def nearest(word: str, words: tuple[str, ...]) -> str | None:
    """The one of a few words that a misspelt one is nearest to, None where it resembles none."""
    return Vocabulary(words).nearest(word)
