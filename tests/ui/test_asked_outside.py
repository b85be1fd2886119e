"""What the desktop asks of the program: to quit, to open a file or a link of ours."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QAction, QFileOpenEvent, QFontDatabase
from PySide6.QtWidgets import QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from connection_wizard import __version__
from connection_wizard.cli.grammar import parse
from connection_wizard.spec.draft import NEW_CONNECTION
from connection_wizard.ui.shell.asked_outside import AskedOutside, shared_address
from connection_wizard.ui.shell.main import menu_bar_of
from connection_wizard.ui.shell.menu_bar import MenuBar
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets import theme
from tests.waiting import eventually

ADDRESS = "https://acme.test/docs?a=1&b=2"


@pytest.mark.parametrize(
    "link",
    [
        "connection-wizard:open?url=https%3A%2F%2Facme.test%2Fdocs%3Fa%3D1%26b%3D2",
        "connection-wizard://open?url=https%3A%2F%2Facme.test%2Fdocs%3Fa%3D1%26b%3D2",
        "CONNECTION-WIZARD://open/?x=1&url=https%3A%2F%2Facme.test%2Fdocs%3Fa%3D1%26b%3D2",
        "connection-wizard:https%3A%2F%2Facme.test%2Fdocs%3Fa%3D1%26b%3D2",
        ADDRESS,
    ],
)
def test_the_address_of_a_link(link: str) -> None:
    assert parse([link]).source == link
    assert shared_address(link) == ADDRESS


@pytest.mark.asyncio
async def test_quitting_closes_the_window_and_lets_it_end(window: WizardWindow) -> None:
    """⌘Q: Qt would end the loop before anything is saved and cancelled."""
    window.show()
    event = QEvent(QEvent.Type.Quit)
    assert AskedOutside(window).take(event)
    assert not window.isVisible()
    assert event.isAccepted()


@pytest.mark.asyncio
async def test_a_file_of_the_desktop_is_opened(window: WizardWindow, tmp_path: Path) -> None:
    path = tmp_path / "acme.connection.json"
    path.write_text(json.dumps({**NEW_CONNECTION.document, "name": "Acme"}), encoding="utf-8")
    assert AskedOutside(window).take(QFileOpenEvent(str(path)))
    assert window.store.draft.get("name") == "Acme"


@pytest.mark.asyncio
async def test_a_link_fetches_nothing_by_itself(window: WizardWindow) -> None:
    assert AskedOutside(window).take(QFileOpenEvent(QUrl("connection-wizard:open?url=https%3A%2F%2Facme.test%2Fdocs")))
    await eventually(lambda: window.services.pasted.address == "https://acme.test/docs")
    assert not window.services.pasted.reading


def test_every_other_event_is_qts(window: WizardWindow) -> None:
    assert not AskedOutside(window).take(QEvent(QEvent.Type.ApplicationPaletteChange))


# -- a Mac's menu


@pytest.mark.asyncio
async def test_a_mac_has_a_menu_at_the_top_of_the_screen(
    window: WizardWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    assert menu_bar_of(window) is None
    monkeypatch.setattr(sys, "platform", "darwin")
    bar = menu_bar_of(window)
    assert isinstance(bar, MenuBar)
    qtbot.addWidget(bar)
    (file,) = bar.findChildren(QMenu)
    named = {action.text().replace("&", ""): action for action in file.actions()}
    assert {"New connection", "Save", "Close window", "About Connection Wizard"} <= named.keys()
    assert named["About Connection Wizard"].menuRole() == QAction.MenuRole.AboutRole
    window.show()
    named["About Connection Wizard"].trigger()
    (said,) = window.findChildren(QMessageBox)
    assert __version__ in said.text()
    said.close()
    named["Close window"].trigger()
    assert not window.isVisible()


# -- letters


@pytest.mark.parametrize(
    ("there", "taken"),
    [(["Arial", "Consolas", "Cascadia Mono"], "Cascadia Mono"), (["Arial", "Consolas"], "Consolas"), (["Arial"], None)],
)
def test_windows_has_better_letters_of_one_width_than_it_names(
    monkeypatch: pytest.MonkeyPatch, there: list[str], taken: str | None
) -> None:
    named = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(QFontDatabase, "families", lambda: there)
    assert theme.mono_family() == (taken or named)


@pytest.mark.parametrize(
    ("size", "share", "wanted"), [(9, 0.8, 8.5), (9, 0.9, 8.5), (13, 0.8, 10.4), (8, 0.8, 8), (6, 1, 6)]
)
def test_smaller_text_can_be_read(size: float, share: float, wanted: float) -> None:
    assert theme.smaller(size, share) == pytest.approx(wanted)
