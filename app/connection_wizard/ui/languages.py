"""The languages of the window: which there are, how far each has come, and which one the person chose."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QLocale, QSettings

from connection_wizard.resources import resources_folder

FOLDER: Final = "translations"
LIST: Final = "languages.json"
SETTING: Final = "language"
SYSTEM: Final = ""
"""The choice to follow the system."""
ENGLISH: Final = "en"


class WindowLanguage(NamedTuple):
    """A language that the window's texts are there in.

    Attributes:
        code: as the folders of ``resources/translations`` are called: ``de``, ``pt_BR``.
        name: what it is called in itself.
        texts: how many texts there are, and how many of them are `translated`, and `reviewed` by a person.
    """

    code: str
    name: str
    texts: int
    translated: int
    reviewed: int

    @property
    def unreviewed(self) -> bool:
        """Whether a machine made what a person has not read yet."""
        return self.reviewed < self.translated


def languages() -> tuple[WindowLanguage, ...]:
    """All but English, in the order of their codes; none where there is no list of them."""
    import json  # not with the window's first picture

    file = resources_folder() / FOLDER / LIST
    if not file.is_file():
        return ()
    return tuple(WindowLanguage(code, **known) for code, known in json.loads(file.read_text(encoding="utf-8")).items())


def chosen(settings: QSettings) -> str:
    """The code of the language that the person chose, or `SYSTEM`; what is not there any more counts as that."""
    code = str(settings.value(SETTING, SYSTEM))
    return code if code in (SYSTEM, ENGLISH) or code in {language.code for language in languages()} else SYSTEM


def choose(settings: QSettings, code: str) -> None:
    """Remember the choice; the next window has it."""
    settings.setValue(SETTING, code)


def locale_for(code: str) -> QLocale:
    """What dates, numbers, direction and texts follow."""
    return QLocale(code) if code else QLocale.system()
