"""A display that answers and letters to write with: where they are missing, a sentence says so.

Qt itself says five lines and breaks the process off, or shows a window without a letter. The sentences are read in a
terminal, which speaks English.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QMessageLogContext, QtMsgType, qFormatLogMessage, qInstallMessageHandler
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from connection_wizard.errors import WizardError
from connection_wizard.terminal import ERR
from connection_wizard.ui.widgets.theme import make_application
from connection_wizard.words import Words, in_terminal, told

UNUSABLE = 2
"""What the command line ends with where no window can be opened (`cli`)."""


class NoLetters(WizardError):
    """There is a display, but no font."""


def application_on(name: str) -> QApplication:
    """The application of a window that can be seen and read.

    Where Qt finds no display that answers it ends the process, so this does, too, with a sentence in its place.

    Raises:
        NoLetters: there is no font.
    """
    application, said = heard(name)
    for line in said:  # there is a window all the same
        ERR.line(line)
    if not QFontMetrics(application.font()).inFont("A"):
        raise NoLetters(
            Words("There is no font here, so the window would have no letters."),
            Words("Install one with the packages of your system, for example fonts-dejavu-core."),
        )
    return application


def heard(name: str) -> tuple[QApplication, list[str]]:
    """The application, and what Qt said meanwhile: of a display that does not answer, where it goes on without one."""
    said: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            _end()
        said.append(qFormatLogMessage(kind, context, text))

    before = qInstallMessageHandler(hear)
    try:
        application = make_application(name)
    finally:
        qInstallMessageHandler(before)
    return application, said


def _end() -> None:
    problem = WizardError(
        Words("No window can be opened: the display does not answer, or Qt lacks a library of the system."),
        Words("“connection-wizard doctor” says which."),
    )
    ERR.line(told(problem.text, in_terminal))
    os._exit(UNUSABLE)
