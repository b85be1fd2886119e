"""What came of a text that was pasted into a field, and the one line that says what was done with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from connection_wizard.sources.placed import APP_KEY, Left, Placed, Why
from connection_wizard.spec.finding import Fix
from connection_wizard.spec.rules.making import quoted
from connection_wizard.words import NOTHING, Words, in_row, joined, listed, say

_MOST_NAMES: Final = 5


@dataclass(frozen=True, slots=True)
class Reading:
    """What a pasted text means for a draft.

    Attributes:
        fix: the edits, all of them one change.
        left: what was left out, each with the reason.
        words: what was done, in one line.
        client_secret: one that was left out: somebody may want it kept where secrets are.
        answers: whether the words say something also where the draft is as it was.
    """

    fix: Fix
    left: tuple[Left, ...]
    words: Words
    client_secret: str = field(default="", repr=False)
    answers: bool = False


def words_of(placed: Placed, besides: list[Words]) -> Words:
    """What is said of a request that was placed.

    Args:
        besides: what was taken over for another field.
    """
    taken = say("Taken over: {parts}.", parts=listed([*placed.parts, *besides]))
    gone = say("No longer sent: {parts}.", parts=listed(placed.gone)) if placed.gone else NOTHING
    return joined([taken, gone, words_of_left(placed.left)])


def words_of_left(those: tuple[Left, ...]) -> Words:
    """What is said of what was left out; nothing where nothing was."""
    reasons: tuple[tuple[Why, Words], ...] = (
        ("secret", say("secret: no file may hold it")),
        ("sample", say("sample")),
        ("oauth", say("sent anyway")),
        ("elsewhere", say("not in this text")),
        ("app_key", APP_KEY),
    )
    left = [
        say("{names} ({why})", names=_names(names), why=why)
        for reason, why in reasons
        if (names := [one.name for one in those if one.why == reason])
    ]
    return say("Left out: {parts}.", parts=listed(left)) if left else NOTHING


def _names(names: list[str]) -> Words:
    shown = [Words(quoted(name)) for name in dict.fromkeys(names)]
    more = len(shown) - _MOST_NAMES
    if more > 0:
        return listed([*shown[:_MOST_NAMES], say("{count} more", count=more)])
    return in_row(shown)
