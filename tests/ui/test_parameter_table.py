"""A table of names and values by keyboard: Tab goes through it and on, Delete removes where one is, the focus stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from connection_wizard.spec.draft import Draft
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.editors.parameter_table import ParameterTable
from tests.ui.conftest import body
from tests.ui.test_keyboard import press

HEADERS = ("access_token", "headers")
PARAMETERS = ("access_token", "parameters")


def tables(window: WizardWindow) -> tuple[ParameterTable, ParameterTable]:
    """The tables of headers and of parameters on step 5, with two entries each."""
    entries = [{"name": "a", "value": "1"}, {"name": "b", "value": "2"}]
    window.store.open(Draft({"spec_version": 1, "access_token": {"headers": entries, "parameters": entries}}))
    window.activateWindow()
    found = body(window, 5).findChildren(ParameterTable)
    by_place = {table.model._at: table for table in found}
    return by_place[HEADERS], by_place[PARAMETERS]


def names(window: WizardWindow, at: tuple[str, ...]) -> list[str]:
    return [entry["name"] for entry in window.store.draft.get(*at)]


@pytest.mark.asyncio
async def test_tab_goes_from_cell_to_cell_and_on(window: WizardWindow) -> None:
    headers, _ = tables(window)
    headers._add.click()
    seen = []
    for text in ("x-none", "3"):
        cell = QApplication.focusWidget()
        assert isinstance(cell, QLineEdit)
        seen.append(cell.accessibleName())
        cell.insert(text)
        press(Qt.Key.Key_Tab)
    assert seen == ["Name", "Value"]
    assert window.store.draft.get(*HEADERS, 2) == {"name": "x-none", "value": "3"}
    here = QApplication.focusWidget()
    assert here is not None
    assert not headers.view.isAncestorOf(here)
    assert headers.isAncestorOf(here), "what follows the table are its buttons"


@pytest.mark.asyncio
async def test_back_tab_leaves_at_the_first_cell(window: WizardWindow) -> None:
    headers, _ = tables(window)
    headers.view.setFocus()
    headers.view.setCurrentIndex(headers.model.index(0, 1))
    headers.view.edit(headers.view.currentIndex())
    press(Qt.Key.Key_Backtab)
    cell = QApplication.focusWidget()
    assert isinstance(cell, QLineEdit)
    assert (cell.accessibleName(), cell.text()) == ("Name", "a")
    press(Qt.Key.Key_Backtab)
    here = QApplication.focusWidget()
    assert here is not None
    assert not headers.isAncestorOf(here)


@pytest.mark.asyncio
async def test_delete_removes_from_the_table_that_has_the_focus_alone(window: WizardWindow) -> None:
    headers, others = tables(window)
    headers.view.selectRow(0)
    others.view.selectRow(1)
    others.view.setFocus()
    press(Qt.Key.Key_Delete)
    assert (names(window, HEADERS), names(window, PARAMETERS)) == (["a", "b"], ["a"])
    assert window.focusWidget() is others.view
    headers._add.setFocus()
    press(Qt.Key.Key_Delete)
    assert (names(window, HEADERS), names(window, PARAMETERS)) == (["a", "b"], ["a"])


@pytest.mark.asyncio
async def test_removing_one_after_the_other_leaves_the_focus_where_it_can_go_on(window: WizardWindow) -> None:
    headers, _ = tables(window)
    headers.view.selectRow(0)
    headers._remove.setFocus()
    press(Qt.Key.Key_Space)
    assert names(window, HEADERS) == ["b"]
    assert window.focusWidget() is headers._remove
    press(Qt.Key.Key_Space)
    assert names(window, HEADERS) == []
    assert window.focusWidget() is headers._add
