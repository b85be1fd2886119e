"""What the person who runs a connection has said yes to: foreign code, and places inside this computer or its network.

Foreign code is code of a step that this program did not make from the step's description: an author's own, or an
imported record's. Before it runs for the first time, the person is told which hosts it may reach.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from connection_wizard.http.reach import EVERYWHERE, Place, within
from connection_wizard.oauth.outcomes import LegNotTried
from connection_wizard.oauth.reasons import ReasonValues
from connection_wizard.oauth.sentences import Sentences
from connection_wizard.words import Words, counted, in_row, joined, say

MAX_SHOWN = 12
"""Places that a sentence names."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person is asked.

    Attributes:
        code: the foreign code that wants to run; empty where a call wants to go to `places` alone.
        places: where it may go, each with what is below it; sorted, so that the same question is the same value.
    """

    code: str
    places: tuple[Place, ...]

    @property
    def everywhere(self) -> bool:
        """Whether any public server may be reached."""
        return any(place.host == EVERYWHERE for place in self.places)

    @property
    def shown(self) -> Words:
        """The places, in words."""
        if self.everywhere:
            return say("every server on the internet")
        names = [place.shown for place in self.places]
        hidden = len(names) - MAX_SHOWN
        more = [counted("{count} more", "{count} more", hidden, count=hidden)] if hidden > 0 else []
        return in_row([*names[:MAX_SHOWN], *more]) if names else say("no server at all")


Ask = Callable[[Asked], Awaitable[bool]]


async def nobody(asked: Asked) -> bool:
    """Where there is nobody to ask, the answer is no."""
    return False


class NotPermitted(LegNotTried):
    """The person has not said yes to foreign code."""

    def __init__(self, asked: Asked) -> None:
        places: ReasonValues = {"places": [place.shown for place in asked.places]}
        super().__init__("code_not_permitted", places, at=(), said=Sentences(told(asked), advice(asked)))


class Permission:
    """The answers, asked for once each.

    Args:
        allowed: given beforehand, in place of answers (``--allow-host``): foreign code may run, and reaches these
            places alone; each may lie inside this computer or its network.
        ask: asks the person.
    """

    def __init__(self, allowed: frozenset[Place] = frozenset(), ask: Ask = nobody) -> None:
        self._allowed = allowed
        self._ask = ask
        self._yes: set[Asked] = set()

    @property
    def inside(self) -> frozenset[Place]:
        """Places inside this computer or its network that requests may go to."""
        return self._allowed | {place for asked in self._yes if not asked.code for place in asked.places}

    async def reach_inside(self, place: Place) -> bool:
        """Whether a request may go to a place inside."""
        return await self._said(Asked("", (place,)))

    async def run(self, code: str, places: frozenset[Place], own: frozenset[Place]) -> frozenset[Place]:
        """Where foreign code may go.

        Args:
            code: all of it.
            places: where its connection goes.
            own: places of this computer that calls by description go to in any case: for these alone nobody is asked.

        Raises:
            NotPermitted: the person would rather not have it run.
        """
        if places and places <= own:
            return places
        if self._allowed:
            return within(places - own, self._allowed) | (places & own)
        asked = Asked(code, tuple(sorted(places)))
        if not await self._said(asked):
            raise NotPermitted(asked)
        return places

    async def _said(self, asked: Asked) -> bool:
        if asked not in self._yes and await self._ask(asked):
            self._yes.add(asked)
        return asked in self._yes


def told(asked: Asked) -> Words:
    """What foreign code is and may reach."""
    return say("This code was not made by this program. It may reach: {places}.", places=asked.shown)


def advice(asked: Asked) -> Words:
    """How to say yes."""
    if asked.everywhere:
        flags = say("--allow-host HOST[:PORT] for each host that it needs (or --allow-host '*')")
    elif asked.places:
        flags = joined([f"--allow-host {place.shown}" for place in asked.places[:MAX_SHOWN]], " ")
    else:
        flags = say("--allow-host HOST[:PORT] for each host that it needs")
    return say("If that is right, say yes when you are asked; on the command line add {flags}.", flags=flags)
