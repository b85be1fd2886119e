"""The person's language: Qt's own texts and ours, from compiled files beside the guides."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from connection_wizard.resources import resources_folder
from connection_wizard.visible import visible
from connection_wizard.words import Language, Words

NAME = "connection_wizard"


def install_translations(application: QCoreApplication, locale: QLocale) -> list[QTranslator]:
    """Use the texts in a language where there are any: ``resources/translations/connection_wizard_<language>.qm``.

    Returns what was installed: nothing for English, which the texts in the program are written in.
    """
    folders = (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase"),
        (str(resources_folder() / "translations"), NAME),
    )
    installed: list[QTranslator] = []
    for folder, name in folders:
        translator = QTranslator(application)
        if translator.load(locale, name, "_", folder) and application.installTranslator(translator):
            installed.append(translator)
    return installed


def translated(text: str) -> str:
    """A text of the rooms below in the person's language; what is no `Words` is in it already, or in none.

    Here it leaves the program for the window: what would turn letters round, or hide, is shown.
    """
    return visible(text.told(_translation)) if isinstance(text, Words) else text


def _translation(template: str) -> str:
    return QCoreApplication.translate("", template)  # texts of the rooms below have no class for a context


def own_language() -> Language:
    """The person's language, for what is shown outside of the window."""
    return Language(QLocale().bcp47Name(), _translation)
