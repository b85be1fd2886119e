"""The person's language: Qt's own texts and ours, from compiled files beside the guides."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.resources import resources_folder

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
