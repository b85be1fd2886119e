"""The buttons of the strip of the live test, and the menu for those that leave no room for the sentence beside them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from connection_wizard.ui.widgets.plain import offer

_MARGIN: Final = 12
"""Of a button of the strip, at each side of its words."""


class StripButtons(QHBoxLayout):
    """A row of buttons, of which those that are wanted now are shown. All widths are in pixels.

    Args:
        more: has the menu.

    Signals:
        chosen: one of them was chosen in the menu; carries it.

    Attributes:
        wanted: every button, and whether it is of use now.
        may_go: those that may go into the menu, the least important first.
        last_to_go: goes there where that is not enough.
        never_goes: what the row holds at the least, with the one before and the menu.
    """

    chosen = Signal(QPushButton)

    def __init__(self, more: QPushButton) -> None:
        super().__init__()
        self.setSpacing(8)
        self.wanted: dict[QPushButton, bool] = {}
        self.may_go: tuple[QPushButton, ...] = ()
        self.last_to_go: QPushButton | None = None
        self.never_goes: QPushButton | None = None
        self.more = more

    @property
    def least(self) -> list[str]:
        """What stands on the buttons that may be there at any time, and on that of the menu."""
        always = [made.text() for made in (self.last_to_go, self.never_goes) if made is not None]
        return [*always, self._on_more]

    @property
    def staying(self) -> list[str]:
        """What stands on the buttons that go into no menu, and on that of the menu where there is one."""
        shown = [made for made, wanted in self.wanted.items() if wanted]
        may_go = {*self.may_go, self.last_to_go}
        stay = [made.text() for made in shown if made not in may_go or made.property("kind") == "primary"]
        return stay + ([self._on_more] if len(stay) < len(shown) else [])

    @property
    def _on_more(self) -> str:
        return self.more.text() + "mm"  # and the arrow

    def around(self, texts: Iterable[str]) -> int:
        """Width of buttons with these texts; a style sheet takes its time to say the same."""
        metrics = (self.parentWidget() or self.more).fontMetrics()
        return sum(metrics.horizontalAdvance(text.replace("&", "")) + 2 * _MARGIN + 8 for text in texts)

    def taken(self, wanted: Iterable[QPushButton], inside: Iterable[QPushButton] = ()) -> int:
        """Width of the buttons that are wanted, but those inside the menu."""
        shown = [made for made in wanted if made not in inside]
        return sum(made.sizeHint().width() + 8 for made in (*shown, *((self.more,) if inside else ())))

    def fit(self, room: int, sentence: int, words: int) -> None:
        """Show what is wanted; what leaves no room goes into the menu, the least important first.

        Args:
            room: for buttons and words.
            sentence: what the sentence needs of it; 0 where it stands above.
            words: what all of the words need.
        """
        wanted = [made for made, shown in self.wanted.items() if shown]
        inside: list[QPushButton] = []
        primary = {made for made in wanted if made.property("kind") == "primary"}
        for made in self.may_go:
            if made in wanted and made not in primary and self.taken(wanted, inside) + words > room:
                inside.append(made)
        if self.last_to_go in wanted and self.taken(wanted, inside) + sentence > room:
            inside.append(self.last_to_go)
        for made, shown in self.wanted.items():
            made.setVisible(shown and made not in inside)
        self.more.setVisible(bool(inside))
        menu = self.more.menu()
        menu.clear()
        for made in inside:
            action = offer(menu, made.text().replace("&", ""))
            action.triggered.connect(partial(self._choose, made))

    def _choose(self, made: QPushButton) -> None:
        self.chosen.emit(made)
