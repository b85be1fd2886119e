"""The choice of the window's language."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from connection_wizard.ui.languages import ENGLISH, SYSTEM, choose, chosen, languages, locale_for
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.plain import as_typed
from connection_wizard.words import say

if TYPE_CHECKING:
    from connection_wizard.ui.languages import WindowLanguage
    from connection_wizard.ui.shell.window import WizardWindow


class LanguageMenu(QMenu):
    """All languages by their own names; another one opens the window anew, with what was typed."""

    def __init__(self, window: WizardWindow, menu: QMenu) -> None:
        #: Keep the English word in brackets: who cannot read the window looks for it
        super().__init__(translated(say("&Language")), menu)
        self._window = window
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        group = QActionGroup(self)
        now = chosen(self._window.settings)
        offers = [(SYSTEM, self.tr("As on this computer"), ""), (ENGLISH, "English", "")]
        offers += [(language.code, language.name, self._how_far(language)) for language in languages()]
        for code, name, how_far in offers:
            action = group.addAction(as_typed(name if not how_far else f"{name}  –  {how_far}"))
            action.setCheckable(True)
            action.setChecked(code == now)
            action.triggered.connect(partial(self.use, code))
            self.addAction(action)

    def _how_far(self, language: WindowLanguage) -> str:
        """That a machine translated it, as long as a person has not read all of it."""
        if not language.unreviewed:
            return ""
        share = 100 * language.reviewed // max(language.texts, 1)
        words = say("translated by a machine, {share} % reviewed", share=share)
        return translated(words)

    def use(self, code: str) -> None:
        """Have the window in another language from now on."""
        before = locale_for(chosen(self._window.settings))
        choose(self._window.settings, code)
        if locale_for(code) != before:
            self._window.open_anew()
