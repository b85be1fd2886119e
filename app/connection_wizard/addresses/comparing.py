"""A redirect URL and what a portal shows in its place, compared as providers compare them: to the letter.

RFC 6749 section 3.1.2.3 asks for simple string comparison, so nothing is made equal here that is written otherwise. The
texts are divided into the parts of an address only so that a person is told which part differs. Any two texts can be
compared; nothing is raised, and the time grows with their length alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal
from urllib.parse import unquote

from connection_wizard.addresses.parts import Part, in_parts
from connection_wizard.visible import visible
from connection_wizard.words import Words, in_quotes, say

Kind = Literal["missing", "more", "case", "www", "local", "encoded", "other"]
"""`www`: one of the two hosts has it; `local`: both mean this computer; `encoded`: the same but for percent signs."""

_SHOWN: Final = 40
_MANY_RUNS: Final = 4
_LOCAL: Final = frozenset({"localhost", "127.0.0.1", "[::1]"})


@dataclass(frozen=True, slots=True)
class Difference:
    """One part that differs: as it has to be, and as it is."""

    part: Part
    kind: Kind
    wanted: str
    given: str

    @property
    def words(self) -> Words:
        """What is wrong, in a sentence."""
        return _words(self)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of both texts, to be drawn one below the other."""

    wanted: str
    given: str

    @property
    def same(self) -> bool:
        """Whether nothing differs in it."""
        return self.wanted == self.given


@dataclass(frozen=True, slots=True)
class Compared:
    """What differs between two texts.

    Attributes:
        differences: in the order of the address; empty where the texts are the same.
        pieces: both texts, from their beginnings to their ends.
    """

    differences: tuple[Difference, ...]
    pieces: tuple[Piece, ...]

    @property
    def unlike(self) -> bool:
        """Whether they have so little in common that one can hardly be meant to be the other."""
        parts = {difference.part for difference in self.differences if difference.kind in ("other", "missing", "more")}
        return {"host", "path"} <= parts

    @property
    def distance(self) -> tuple[bool, int, int]:
        """How far the texts are from each other; what is smaller is nearer."""
        characters = sum(max(len(piece.wanted), len(piece.given)) for piece in self.pieces if not piece.same)
        return (self.unlike, len(self.differences), characters)


def compared(wanted: str, given: str) -> Compared:
    """Compare two texts."""
    parts = list(zip(in_parts(wanted), in_parts(given), strict=True))
    differences = tuple(
        Difference(part, _kind(part, ours, theirs), ours, theirs)
        for (part, ours), (_, theirs) in parts
        if ours != theirs
    )
    pieces: list[Piece] = []
    for (_, ours), (_, theirs) in parts:
        for piece in _pieces(ours, theirs):
            if pieces and pieces[-1].same and piece.same:
                piece = Piece(pieces[-1].wanted + piece.wanted, pieces.pop().given + piece.given)
            pieces.append(piece)
    return Compared(differences, tuple(pieces))


def nearest(wanted: Iterable[str], given: str) -> tuple[int, Compared]:
    """Which of some texts the given one is most like, the first of several; and how they compare.

    Raises:
        ValueError: there is nothing to compare with.
    """
    every = [compared(text, given) for text in wanted]
    return min(enumerate(every), key=lambda each: each[1].distance)


def _kind(part: Part, wanted: str, given: str) -> Kind:
    if not given:
        return "missing"
    if not wanted:
        return "more"
    if wanted.lower() == given.lower():
        return "case"
    if part == "host":
        if wanted.lower().removeprefix("www.") == given.lower().removeprefix("www."):
            return "www"
        if {wanted.lower(), given.lower()} <= _LOCAL:
            return "local"
    if part in ("path", "query") and unquote(wanted) == unquote(given):
        return "encoded"
    return "other"


def _pieces(wanted: str, given: str) -> Iterator[Piece]:
    """What is the same at both ends of a part, and between them what differs: letter by letter where only some do."""
    shorter = min(len(wanted), len(given))
    start = next((at for at in range(shorter) if wanted[at] != given[at]), shorter)
    end = next((at for at in range(shorter - start) if wanted[-1 - at] != given[-1 - at]), shorter - start)
    ours, theirs = wanted[start : len(wanted) - end], given[start : len(given) - end]
    if start:
        yield Piece(wanted[:start], given[:start])
    if ours or theirs:
        runs = _runs(ours, theirs) if len(ours) == len(theirs) else []
        yield from runs if 0 < len(runs) <= 2 * _MANY_RUNS else (Piece(ours, theirs),)
    if end:
        yield Piece(wanted[-end:], given[-end:])


def _runs(wanted: str, given: str) -> list[Piece]:
    """Two texts of one length in stretches of letters that are the same, and that are not."""
    found: list[Piece] = []
    start = 0
    for at in range(1, len(wanted) + 1):
        if at == len(wanted) or (wanted[at] == given[at]) != (wanted[start] == given[start]):
            found.append(Piece(wanted[start:at], given[start:at]))
            start = at
    return found


def _shown(text: str) -> Words:
    line = visible(text)
    return in_quotes(f"{line[: _SHOWN - 1]}…" if len(line) > _SHOWN else line)


def _words(found: Difference) -> Words:
    wanted, given = _shown(found.wanted), _shown(found.given)
    match found.part, found.kind:
        case "before", _:
            return say("There is white space before the address.")
        case "after", _:
            return say("There is white space after the address.")
        case "slash", "more":
            return say("There is a slash too many at the end.")
        case "slash", _:
            return say("The slash at the end is missing.")
        case _, "missing":
            return _missing(found.part, wanted)
        case _, "more":
            return _more(found.part, given)
        case "host", "www":
            return say(
                "The server is {given}; it has to be {wanted}: “www.” makes it another one.", given=given, wanted=wanted
            )
        case "host", "local":
            return say(
                "The server is {given}; it has to be {wanted}: to a provider these are two addresses.",
                given=given,
                wanted=wanted,
            )
        case _, "case":
            return say(
                "Capital and small letters count: it has to be {wanted}, not {given}.", wanted=wanted, given=given
            )
        case _, "encoded":
            return say(
                "It is written with other percent signs: {given}; it has to be {wanted}.", given=given, wanted=wanted
            )
        case "scheme", _:
            return say("It begins with {given}; it has to be {wanted}.", given=given, wanted=wanted)
        case "host", _:
            return say("The server is {given}; it has to be {wanted}.", given=given, wanted=wanted)
        case "port", _:
            return say("The port is {given}; it has to be {wanted}.", given=given, wanted=wanted)
        case "path", _:
            return say("The path is {given}; it has to be {wanted}.", given=given, wanted=wanted)
        case _:
            return say("It has {given} where {wanted} belongs.", given=given, wanted=wanted)


def _missing(part: Part, wanted: str) -> Words:
    match part:
        case "scheme":
            return say("{wanted} is missing at the beginning.", wanted=wanted)
        case "host":
            return say("The name of the server is missing: {wanted}.", wanted=wanted)
        case "port":
            return say("The port is missing: {wanted}.", wanted=wanted)
        case "path":
            return say("The path is missing: {wanted}.", wanted=wanted)
        case _:
            return say("{wanted} is missing.", wanted=wanted)


def _more(part: Part, given: str) -> Words:
    match part:
        case "port":
            return say("There is a port too many: {given}.", given=given)
        case "path":
            return say("There is a path too many: {given}.", given=given)
        case "query" | "fragment":
            return say("There is something too many at the end: {given}.", given=given)
        case _:
            return say("There is something too many: {given}.", given=given)
