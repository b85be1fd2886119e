"""Qt itself works where the tests run: a real wizard, shown and walked through."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWizard, QWizardPage
from pytestqt.qtbot import QtBot


def _page(title: str, text: str) -> QWizardPage:
    page = QWizardPage()
    page.setTitle(title)
    QVBoxLayout(page).addWidget(QLabel(text))
    return page


def test_a_wizard_is_shown_and_walked_through(qtbot: QtBot) -> None:
    wizard = QWizard()
    qtbot.addWidget(wizard)
    wizard.setWizardStyle(QWizard.WizardStyle.ModernStyle)
    wizard.setOption(QWizard.WizardOption.IndependentPages)
    wizard.addPage(_page("First", "one"))
    wizard.addPage(_page("Second", "two"))
    with qtbot.waitExposed(wizard):
        wizard.show()
    assert wizard.currentPage().title() == "First"
    wizard.button(QWizard.WizardButton.NextButton).click()
    assert wizard.currentPage().title() == "Second"
    with qtbot.waitSignal(wizard.accepted):
        wizard.button(QWizard.WizardButton.FinishButton).click()


def test_text_is_really_drawn(qtbot: QtBot) -> None:
    """Without a font every picture of a page would be blank, and no other test would notice."""
    empty, written = QLabel(""), QLabel("Connection")
    for label in (empty, written):
        qtbot.addWidget(label)
        label.setFixedSize(200, 40)
    assert empty.grab().toImage() != written.grab().toImage()


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None has no count of references any more (PEP 683)")
def test_calls_that_return_nothing_leave_none_alone(qtbot: QtBot) -> None:
    """PySide6 6.12.0 takes a reference from None with each of them; when none is left, Python ends the process."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.setText("Connection")
    assert abs(sys.getrefcount(None) - before) < 500
