"""The person's language: Qt's own texts and ours, from the compiled files of ``resources/translations``."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from connection_wizard.resources import resources_folder
from connection_wizard.ui.drawn import draws_leftwards, with_drawn
from connection_wizard.ui.languages import FOLDER, languages
from connection_wizard.visible import HIDDEN, visible
from connection_wizard.words import Language, Leftwards, Template, Words, say, with_values

NAME = "connection_wizard"


def install_translations(application: QCoreApplication, locale: QLocale) -> list[QTranslator]:
    """Use the texts in a language where there are any, its dates and numbers, and the direction in which it is written.

    Returns what was installed, for `remove_translations`: nothing for English, which the texts in the program are in.
    """
    folders = (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase"),
        (str(resources_folder() / FOLDER), NAME),
    )
    installed: list[QTranslator] = []
    for folder, name in folders:
        translator = QTranslator(application)
        if translator.load(locale, name, "_", folder) and application.installTranslator(translator):
            installed.append(translator)
    QLocale.setDefault(locale)
    if isinstance(application, QApplication):
        application.setLayoutDirection(locale.textDirection())
    return installed


def remove_translations(application: QCoreApplication, installed: list[QTranslator]) -> None:
    """Take the texts of a language out again, before those of another are used."""
    for translator in installed:
        application.removeTranslator(translator)


def translated(text: str) -> str:
    """A text of the rooms below in the person's language; what is no `Words` is in it already, or in none.

    Here it leaves the program for the window: what would turn letters round, or hide, is shown.
    """
    if not isinstance(text, Words):
        return text
    if draws_leftwards():
        return with_drawn(hidden_told(text.told(_LEFTWARDS)))
    return hidden_told(visible(text.told(_translation)))


def hidden_told(text: str) -> str:
    """What stands instead of a secret, in the person's language; for what is shown to read, not for what is data."""
    return text.replace(HIDDEN, _HIDDEN.told(_translation)) if HIDDEN in text else text


def _translation(template: str) -> str:
    # Texts of the rooms below have no class for a context
    if not isinstance(template, Template):
        return QCoreApplication.translate("", template)
    number = -1 if template.number is None else template.number
    return QCoreApplication.translate("", template, template.meaning, number)


_HIDDEN = say("‹hidden›")
_LEFTWARDS = Leftwards(_translation, visible)


A_HOST = r"(?<!\S)\.?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?=[.,]?(?:\s|$))"
"""A host in what the catalogue says, such as the end of one (``.acme.com``): dozens of entries differ in that alone."""


def catalogue_words(text: str) -> str:
    """What our catalogue of providers says, such as of a scope; what is of somebody else stays as it is."""
    hosts = re.findall(A_HOST, text) if "." in text else []
    if len(hosts) != 1:
        return QCoreApplication.translate("", text)
    template = text.replace(hosts[0], "{host}")
    return translated(with_values(Words(template, lambda translate: translate(template)), {"host": hosts[0]}))


def own_language() -> Language:
    """The person's language, for what is shown outside of the window."""
    leftwards = QLocale().textDirection() == Qt.LayoutDirection.RightToLeft
    return Language(QLocale().bcp47Name(), _translation, leftwards)


def is_translated() -> bool:
    """Whether our texts are there in the person's language, or all is English."""
    name = QLocale().name()
    return bool({name, name.partition("_")[0]} & {language.code for language in languages()})
