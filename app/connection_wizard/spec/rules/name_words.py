"""The words that a name is made of, and whether one name is another with a slip of the pen in it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile

from connection_wizard.spec.rules.known import plain
from connection_wizard.spec.rules.places import KEPT

LONGEST = 80
"""Letters; what is longer was not typed as a name."""
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_SIGNS = 6
"""Letters and signs at most by which a slip is longer or shorter than what was meant."""
_SHORTEST = 4
"""Letters of a word in which a slip can be told from another word: ``at`` and ``in`` are two words."""


@lru_cache(maxsize=KEPT)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name in small letters: ``updatedDateUtc`` and ``updated_date_utc`` are alike."""
    return tuple(word.lower() for word in _WORD.findall(name[:LONGEST]))


@lru_cache(maxsize=256)  # a keystroke leaves most names as they were
def slip_of(written: str, names: tuple[str, ...]) -> str:
    """The first of some names that one probably is, with a slip of the pen in it; empty if it is none of them."""
    return next((name for name in names if is_slip(written, name)), "")


def is_slip(written: str, right: str) -> bool:
    """Whether a name is probably another, in other capitals or signs or with a letter too many, too few or wrong."""
    longest = max(len(written), len(right))
    if written == right or longest > LONGEST or longest - min(len(written), len(right)) > _SIGNS:
        return False
    if plain(written) == plain(right):
        return bool(plain(right))
    one, two = words_of(written), words_of(right)
    return len(one) == len(two) and all(map(_nearly, one, two))


def _nearly(one: str, two: str) -> bool:
    """Whether two words are the same but for one letter, or for two that changed places; an ``s`` is a plural."""
    if one == two:
        return True
    if min(len(one), len(two)) < _SHORTEST or one in (f"{two}s", f"{two}es") or two in (f"{one}s", f"{one}es"):
        return False
    before = _alike(one, two)
    one, two = one[before:], two[before:]
    after = min(_alike(one[::-1], two[::-1]), len(one), len(two))
    one, two = one[: len(one) - after], two[: len(two) - after]
    return max(len(one), len(two)) <= 1 or (len(one) == 2 and one == two[::-1])


def _alike(one: str, two: str) -> int:
    """How many letters two words have in common from their beginning on."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, two, strict=False)))
