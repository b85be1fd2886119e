"""What people really paste, and machines that lack things: a clear sentence each time, nothing lost."""

from __future__ import annotations

import errno
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QSpinBox, QWidget

from connection_wizard.errors import WizardError
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.files import write
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.editors.chips_edit import ChipsEdit, split_scopes
from connection_wizard.ui.widgets.failure.error_card import ErrorCard
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.words import Words, at_home
from tests.counting import calls
from tests.ui.conftest import Browser, body, idle, practise, until, words_in

PAGE = (
    "<!doctype html>\n<html><body>\n<h1>OAuth guide</h1>\n"
    + "<p>Send people to /authorize.</p>\n" * 3000
    + "</body></html>"
)


def field(parent: QWidget, name: str) -> QLineEdit:
    return next(
        made for made in parent.findChildren(QLineEdit) if name in made.accessibleName() and made.isVisibleTo(parent)
    )


@pytest.mark.asyncio
@pytest.mark.parametrize("step", [4, 5, 8])
async def test_a_whole_page_pasted_into_an_address_is_told_of(window: WizardWindow, step: int) -> None:
    page = body(window, step)
    edit = field(page, "URL")
    edit.setFocus()
    QGuiApplication.clipboard().setText(PAGE[:12_000])  # one that is longer is not even taken: tests/ui/test_pasting.py
    edit.paste()
    window.store.touch_step(step)
    found = [finding for finding in window.store.findings if finding.step == step and finding.severity == "error"]
    assert found
    assert all(len(finding.message) < 300 for finding in found), "the page itself is not repeated"
    assert any(
        at_home(finding.message, finding.step) in words_in(page) for finding in found
    )  # the first that a click mends
    assert window.width() < 1400  # the sentence did not push the window apart
    window.menu.undo()
    assert edit.text() == ""


@pytest.mark.asyncio
async def test_a_pasted_list_of_scopes_becomes_chips_whatever_separates_them(window: WizardWindow) -> None:
    page = body(window, 4)
    chips = page.findChild(ChipsEdit)
    assert isinstance(chips, ChipsEdit)
    QGuiApplication.clipboard().setText('"read:user", repo;  gist|admin:org\n\n\twrite:org,\r\nrepo [user.email]')
    chips.line.setFocus()
    QTest.keyClick(chips.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wanted = ["read:user", "repo", "gist", "admin:org", "write:org", "user.email"]
    assert window.store.draft.get("authorization", "scopes") == wanted
    assert window.store.draft.partial_spec.authorization.scopes == tuple(wanted)


@pytest.mark.asyncio
async def test_of_a_pasted_table_of_scopes_the_scopes_alone_become_chips(window: WizardWindow) -> None:
    """Each word of what they allow was one, without a word."""
    page = body(window, 4)
    chips = page.findChild(ChipsEdit)
    assert isinstance(chips, ChipsEdit)
    chips.line.setFocus()
    for text in ("Scope\tDescription\nread:user\tRead your profile\nrepo:all\tWrite to all", "read:user\tRead it"):
        QGuiApplication.clipboard().setText(text)
        QTest.keyClick(chips.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert window.store.draft.get("authorization", "scopes") == ["read:user", "repo:all"]
    assert "Taken over: “read:user”" in words_in(page)


def test_a_list_of_scopes_may_be_pasted_as_an_address_has_it() -> None:
    """It became one scope, which the provider does not know."""
    assert split_scopes("oauth%20crm.contacts%3Aread%2cnotes") == ["oauth", "crm.contacts:read", "notes"]
    assert split_scopes("https%3A%2F%2Facme.test%2Fdeals%20openid") == ["https://acme.test/deals", "openid"]
    assert split_scopes("https://acme.test/a%20b") == ["https://acme.test/a%20b"]


@pytest.mark.asyncio
async def test_without_a_browser_the_link_is_offered(window: WizardWindow, browser: Browser) -> None:
    async def none(url: str) -> bool:
        return False

    browser.visit = none
    await practise(window)
    live = window.services.live
    live.authorize()
    await until(live, lambda: live.phase == "waiting" and bool(live.note))
    assert "browser" in live.note
    assert window.strip.copy_link.isVisible()
    assert live.log_in_url.startswith("http")
    live.cancel()
    await idle(live)


@pytest.mark.asyncio
async def test_without_a_network_the_leg_says_so(window: WizardWindow) -> None:
    await practise(window)
    window.store.put(("access_token", "url"), "https://token.nowhere.invalid/token")
    live = window.services.live
    live.authorize()
    await until(live, lambda: "exchange" in live.results)
    await idle(live)
    result = live.results["exchange"]
    assert result.verdict == "failed"
    page = body(window, 5)
    card = page.findChild(ErrorCard)
    assert isinstance(card, ErrorCard)
    assert "token.nowhere.invalid" in words_in(card)
    assert "Traceback" not in words_in(page)


@pytest.mark.asyncio
async def test_without_a_keyring_the_secret_lasts_for_the_session_and_the_page_says_so(
    window: WizardWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from connection_wizard.secrets import vault

    class Broken:
        persistent = False
        description = "kept until you close the window"

        async def get(self, name: str) -> str | None:
            raise WizardError(
                Words("The keyring of this computer does not answer."), Words("Your secret is kept until you close.")
            )

        async def set(self, name: str, secret: str) -> None:
            raise WizardError(
                Words("The keyring of this computer does not answer."), Words("Your secret is kept until you close.")
            )

        async def delete(self, name: str) -> None:
            raise WizardError(
                Words("The keyring of this computer does not answer."), Words("Your secret is kept until you close.")
            )

    async def open_vault() -> Broken:
        return Broken()

    monkeypatch.setattr(vault, "open_vault", open_vault)
    secrets = window.services.secrets
    page = body(window, 3)
    secrets.put("a-secret")
    await secrets._save()
    assert "does not answer" in secrets.where
    assert secrets.text == "a-secret"
    assert "does not answer" in words_in(page)


@pytest.mark.asyncio
async def test_five_hundred_scopes_are_pasted_in_one_go(window: WizardWindow) -> None:
    chips = body(window, 4).findChild(ChipsEdit)
    assert isinstance(chips, ChipsEdit)
    taken = []
    for number in (50, 500):
        window.store.drop(("authorization", "scopes"))
        QGuiApplication.clipboard().setText(", ".join(f"scope.{one}.read" for one in range(number)))
        chips.line.setFocus()
        taken.append(calls(partial(QTest.keyClick, chips.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)))
        assert len(window.store.draft.get("authorization", "scopes")) == number
    assert taken[1] < 40 * taken[0]  # ten times as many; it took the square of that, half a minute
    QTest.keySequence(chips.line, "Ctrl+Z")
    assert not window.store.draft.get("authorization", "scopes")


@pytest.mark.asyncio
async def test_white_space_around_what_is_pasted_falls_away(window: WizardWindow) -> None:
    client = field(body(window, 3), "Client ID")
    client.setFocus()
    QGuiApplication.clipboard().setText("  4fe1a2c9d07b \n")
    client.paste()
    assert window.store.draft.get("client", "client_id") == client.text() == "4fe1a2c9d07b"
    name = field(body(window, 0), "Name")
    QTest.keyClicks(name, "Acme ")
    assert name.text() == "Acme "  # what is typed is left alone: another word may follow
    QTest.keyClicks(name, "CRM")
    assert window.store.draft.get("name") == "Acme CRM"


@pytest.mark.asyncio
async def test_undo_in_a_number_is_that_of_the_window(window: WizardWindow) -> None:
    port = body(window, 2).findChild(QSpinBox)
    assert isinstance(port, QSpinBox)
    port.selectAll()
    QTest.keyClicks(port, "8080")
    assert window.store.draft.get("live_redirect", "port") == 8080
    QTest.keySequence(port, "Ctrl+Z")
    assert window.store.draft.get("live_redirect", "port") is None


@pytest.mark.asyncio
async def test_a_file_dropped_on_a_field_is_opened_and_not_typed(window: WizardWindow, tmp_path: Path) -> None:
    file = tmp_path / "dropped.json"
    write(Draft({"spec_version": 1, "name": "Dropped"}), file)
    edit = field(body(window, 4), "URL")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    data.setText(str(file))  # as file managers do
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    QApplication.sendEvent(edit, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(edit, QDropEvent(QPointF(5, 5), copy, data, left, none))
    assert window.store.draft.get("name") == "Dropped"
    assert not window.store.draft.get("authorization", "url")


@pytest.mark.asyncio
async def test_the_wheel_over_a_choice_scrolls_and_chooses_nothing(window: WizardWindow) -> None:
    page = body(window, 4)
    combo = next(made for made in page.findChildren(QComboBox) if made.findData("comma") >= 0)
    combo.setFocus()
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(combo.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # Qt takes it by its place
    )
    QApplication.sendEvent(combo, turn)
    assert combo.currentData() == "space"
    assert window.store.draft.get("authorization", "scope_separator") is None


@pytest.mark.asyncio
async def test_in_a_home_that_cannot_be_written_to_one_sentence_says_so(
    window: WizardWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*arguments: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr("connection_wizard.disk.writing.new_part", refused)
    window.store.put(("name",), "Acme")
    window.services.files.save_now()
    assert window.services.files.unsaved
    assert "that disk can only be read" in str(window.services.files.problem)
    state = window.findChild(QPushButton, "saveState")
    assert state is not None
    state.ensurePolished()
    assert state.palette().buttonText().color().name() == theme().colors.error, "nobody takes it for “saved”"
    monkeypatch.undo()
    window.services.files.save_now()
    state.ensurePolished()
    assert state.palette().buttonText().color().name() == theme().colors.muted
