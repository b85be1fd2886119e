"""What the ranking hands out: candidates with their reasons, and warnings with stable codes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from connection_wizard.spec.paths import DataPath
from connection_wizard.words import NOTHING, Words

Scalar: TypeAlias = str | int | float | bool | None
"""A plain JSON value: everything but a list and an object."""

Use: TypeAlias = Literal["label", "identifier"]
"""What a value is picked for: to name the connection, or to recognise its account."""


@dataclass(frozen=True, slots=True)
class Caution:
    """Something an author should know before picking a value; `code` is stable, `message` one plain sentence."""

    code: str
    message: Words


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value that could be picked.

    Attributes:
        path: where it stands, ``authData.testcode.…`` or ``authData.accesstokencode.…``.
        value: what stands there now.
        score: 0 to 1; only its order means something.
        reason: why it is proposed, in plain words.
        gist: what matters when choosing it, in a few words, for where there is little room.
        warnings: what speaks against it.
        other_half: where the other part stands, if the value is a given or a family name alone.
    """

    path: DataPath
    value: Scalar
    score: float
    reason: Words
    gist: Words
    warnings: tuple[Caution, ...] = ()
    other_half: DataPath | None = None


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Ranked candidates, best first; `note` says in a sentence what could not be found (empty if all was)."""

    label: tuple[Candidate, ...] = ()
    unique_identifier: tuple[Candidate, ...] = ()
    note: Words = NOTHING
