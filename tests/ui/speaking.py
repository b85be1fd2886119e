"""The window in a language that nobody speaks, or in one of ours."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, Qt, QTranslator

from connection_wizard.ui.languages import languages
from connection_wizard.ui.translations import install_translations, remove_translations
from tests.foreign import longer
from tests.ui.conftest import application

PSEUDO = "pseudo"
"""Two fifths longer than English, and written from right to left."""


class Made(QTranslator):
    """Translates all by a rule."""

    def __init__(self, rule: Callable[[str], str]) -> None:
        super().__init__()
        self._rule = rule

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return self._rule(text)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """The application in a language, which has to be there; `PSEUDO` is, always."""
    running, before = application(), QLocale()
    if language == PSEUDO:
        installed: list[QTranslator] = [Made(longer)]
        running.installTranslator(installed[0])
        running.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    else:
        assert language in {each.code for each in languages()}, language
        installed = install_translations(running, QLocale(language))
    try:
        yield
    finally:
        remove_translations(running, installed)
        QLocale.setDefault(before)
        running.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
