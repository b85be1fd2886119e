"""The apps that the catalogue knows, as somebody types the name of one: what fits, and which of them is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from connection_wizard.providers.catalogue import Catalogue
    from connection_wizard.providers.finding import Match
    from connection_wizard.providers.index import Listed
    from connection_wizard.providers.other_ways import OtherWay

FEW: Final = 5
MOST: Final = 40
"""Matches that are shown at first, and once all are asked for."""
LONGEST: Final = 60
"""Letters of what may be the name of an app."""


class KnownApps(QObject):
    """Nothing of the catalogue is read before the first letter.

    Signals:
        changed: something else fits, or is chosen.

    Attributes:
        query: what was typed; empty where it can be no name.
        matches: what fits, best first, as many as are shown.
        more: how many fit besides, of those that would be shown.
        chosen: the place of the match that Enter takes.
        other: the app that is meant, where that is one without such a log-in.
        offered: whether what fits is what a text that was brought is about, and nothing was typed.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.query = ""
        self.matches: tuple[Match, ...] = ()
        self.more = 0
        self.chosen = 0
        self.other: OtherWay | None = None
        self.offered = False
        self._found: tuple[Match, ...] = ()

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue, which is read once it is asked something."""
        from connection_wizard.providers.catalogue import the_catalogue

        return the_catalogue()

    @property
    def count(self) -> int:
        """How many apps are known."""
        return len(self.catalogue.all)

    @property
    def choice(self) -> Match | None:
        """The match that Enter takes."""
        return self.matches[self.chosen] if self.matches else None

    def search(self, text: str) -> None:
        """Look for what was typed so far."""
        query = text.strip() if may_be_name(text) else ""
        if query == self.query and not self.offered:
            return
        self.query, self.offered = query, False
        self._found = self.catalogue.search(query, MOST) if query else ()
        self.other = None
        if query:
            self._look_for_another_way()
        self._show(FEW)

    def offer(self, apps: Sequence[Listed]) -> None:
        """Show these, which nobody typed the name of; none: show those no more that were offered before."""
        if apps or self.offered:
            self.query, self.other, self.offered = "", None, bool(apps)
            self._found = tuple(_offered(apps))
            self._show(FEW)

    def _look_for_another_way(self) -> None:
        """Where another app is meant, Enter takes none that is only spelled like it."""
        from connection_wizard.providers.finding import begins
        from connection_wizard.providers.other_ways import the_other_ways

        self.other = the_other_ways().meant(self.query, self._found, self.catalogue)
        if self.other is not None:
            self._found = tuple(match for match in self._found if begins(match.entry, self.query))

    def show_all(self) -> None:
        """Show what fits besides, too."""
        self._show(MOST)

    def _show(self, most: int) -> None:
        self.matches = self._found[:most]
        self.more = len(self._found) - len(self.matches)
        self.chosen = 0 if most == FEW else self.chosen
        self.changed.emit()

    def move(self, by: int) -> None:
        """Choose the next, or the one before; from the last on it stays."""
        self.choose(min(max(self.chosen + by, 0), len(self.matches) - 1))

    def choose(self, place: int) -> None:
        """Choose one."""
        if place != self.chosen and 0 <= place < len(self.matches):
            self.chosen = place
            self.changed.emit()


def _offered(apps: Sequence[Listed]) -> Iterator[Match]:
    from connection_wizard.providers.finding import Match

    return (Match(one, "name") for one in apps)


def may_be_name(text: str) -> bool:
    """Whether a text can be the name of an app, or its domain; an address, a line of settings or a page is none."""
    text = text.strip()
    return 0 < len(text) <= LONGEST and not any(sign in text for sign in ("://", "=", "{", "<", "\n"))
