"""Publishing from the window: the difference first, one button, what the platform says; the token in no file."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPushButton

from connection_wizard.http.server_messages import ServerResponse
from connection_wizard.secrets import vault
from connection_wizard.secrets.vault import SecretName, SessionVault, Vault, VaultError
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.shell.publish_dialog import PublishDialog
from connection_wizard.ui.shell.simulated_input import click
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.words import say
from tests.cli.platform_server import TOKEN, PlatformServer, refusal
from tests.ui.test_hand_over import finished_page
from tests.waiting import HANG


@pytest_asyncio.fixture
async def platform() -> AsyncIterator[PlatformServer]:
    made = PlatformServer()
    async with made.server:
        yield made


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> SessionVault:
    """The vault of this test."""
    made = SessionVault()

    async def open_it() -> Vault:
        return made

    monkeypatch.setattr(vault, "open_vault", open_it)
    return made


async def opened(page: FinishPage, window: WizardWindow, platform: PlatformServer, token: str = TOKEN) -> PublishDialog:
    page.hand_over.publish.click()
    dialog = window.publish
    assert dialog is not None
    assert dialog.isVisible()
    dialog.base.setText(f"{platform.server.origin}/")
    dialog.organisation.setText("org1")
    dialog.plug.setText("plug7")
    dialog.token.line.setText(token)
    return dialog


async def rested(dialog: PublishDialog) -> None:
    async with asyncio.timeout(HANG):
        while (task := dialog._task) is not None:
            await asyncio.wait([task])
            await asyncio.sleep(0)


def stands_out(dialog: PublishDialog) -> list[str]:
    """The buttons that look like the next thing to do."""
    return [made.text() for made in dialog.findChildren(QPushButton) if made.property("kind") == "primary"]


@pytest.mark.asyncio
async def test_the_difference_is_shown_first_and_then_published(
    window: WizardWindow, platform: PlatformServer, kept: SessionVault, settings: QSettings, tmp_path: Path
) -> None:
    page = await finished_page(window)
    dialog = await opened(page, window, platform)
    assert not dialog.publish.isEnabled()
    assert stands_out(dialog) == ["Show the &difference"]
    dialog.keep.setChecked(True)
    assert not dialog.legend.text()
    dialog.show_difference.setFocus()
    click(dialog.show_difference)
    await rested(dialog)
    assert "This would: create the connection." in dialog.state.text()
    assert "+accesstokencode: const getAccessToken" in dialog.difference.toPlainText()
    assert [method for method, _ in platform.asked] == ["GET"]
    assert window.store.draft.partial_spec.platform.plug_id == "plug7"

    assert stands_out(dialog) == ["&Publish"]
    assert "Lines with +" in dialog.legend.text()
    assert dialog.show_difference.hasFocus(), "it is where it was, not on the button beside"
    dialog.publish.setFocus()
    click(dialog.publish)
    await rested(dialog)
    assert "Published" in dialog.state.text()
    assert stands_out(dialog) == ["Close"]
    assert '"rowid": "row1"' in dialog.difference.toPlainText()
    assert '"rowid": "row1"' in dialog.difference.textCursor().block().text()
    assert dialog.difference.viewport().rect().intersects(dialog.difference.cursorRect()), "the answer can be seen"
    assert not dialog.difference.horizontalScrollBar().value()
    assert platform.records["row1"]["clientsecret"] is None
    assert not dialog.publish.isEnabled()

    click(dialog.show_difference)
    await rested(dialog)
    assert "exactly this already" in dialog.state.text()
    assert stands_out(dialog) == ["Close"]

    window.store.put(("connection_label", "name"), "Workspace")
    assert stands_out(dialog) == ["Show the &difference"]
    dialog.close()
    dialog.token.line.clear()
    page.hand_over.publish.click()  # the token is in the keyring now
    click(dialog.show_difference)
    await rested(dialog)
    assert "This would: update connectionLabel" in dialog.state.text()
    window.store.put(("connection_label", "name"), "Account")
    assert not dialog.publish.isEnabled(), "the plan was of another draft"
    click(dialog.show_difference)
    await rested(dialog)
    click(dialog.publish)
    await rested(dialog)
    assert platform.records["row1"]["connectionlabelkey"] == "Account"
    settings.sync()
    window.services.files.save_now()
    assert settings.value("publish/organisation") == "org1"
    for file in tmp_path.rglob("*"):  # noqa: ASYNC240  # a handful
        assert not file.is_file() or TOKEN.encode() not in file.read_bytes(), file


@pytest.mark.asyncio
async def test_the_client_secret_goes_along_only_where_it_is_asked_for(
    window: WizardWindow, platform: PlatformServer, kept: SessionVault
) -> None:
    page = await finished_page(window)
    dialog = await opened(page, window, platform)
    dialog.with_secret.setChecked(True)
    click(dialog.show_difference)
    await rested(dialog)
    secret = window.services.secrets.text
    assert secret
    assert secret not in dialog.difference.toPlainText()
    assert "+clientsecret: (secret)" in dialog.difference.toPlainText()
    click(dialog.publish)
    await rested(dialog)
    assert platform.secrets == {"row1": secret}
    assert "Published, and read back" in dialog.state.text(), "a secret is encrypted there and cannot be compared"
    assert secret not in dialog.difference.toPlainText()
    dialog.close()
    page.hand_over.publish.click()
    assert dialog.isVisible()
    assert not dialog.with_secret.isChecked(), "the next time has to be asked for again"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"token": "somebody-elses"}, '"message": "wrong token"}'),
        ({"token": ""}, "token is missing"),
        ({"base": "nonsense"}, "no web address"),
        ({"base": "http://platform.test"}, "must begin with https://"),
        ({"organisation": " "}, "organisation is missing"),
        ({"plug": ""}, "The plug that this connection belongs to is not known"),
    ],
)
@pytest.mark.asyncio
async def test_what_is_wrong_is_said_in_the_dialog(
    window: WizardWindow, platform: PlatformServer, kept: SessionVault, change: dict[str, str], told: str
) -> None:
    page = await finished_page(window)
    dialog = await opened(page, window, platform, change.get("token", TOKEN))
    for name in change.keys() - {"token"}:
        getattr(dialog, name).setText(change[name])
    dialog.show_difference.setFocus()
    click(dialog.show_difference)
    await rested(dialog)
    assert told in dialog.state.text()
    assert dialog.state.property("state") == "error"
    assert not dialog.publish.isEnabled()
    assert not platform.records
    if change.get("token"):
        assert dialog.focusWidget() is dialog.show_difference, "the platform said no to all of it"
        return
    (field,) = change
    refused: QLineEdit = dialog.token.line if field == "token" else getattr(dialog, field)
    assert dialog.focusWidget() is refused, "where it is mended"
    assert refused.selectedText() == refused.text()


@pytest.mark.asyncio
async def test_what_the_platform_does_not_have_afterwards_is_not_published(
    window: WizardWindow, platform: PlatformServer, kept: SessionVault
) -> None:
    page = await finished_page(window)
    dialog = await opened(page, window, platform)
    platform.instead = lambda method, payload: refusal("the label is\u202e taken")
    await looked_and_published(dialog)
    assert '"message": "the label is' in dialog.state.text()
    assert "\u202e" not in dialog.state.text()
    assert dialog.state.property("state") == "error"
    assert stands_out(dialog) == ["Show the &difference"]
    assert "Taken" not in dialog.difference.toPlainText()

    platform.instead = lambda method, payload: None
    platform.kept = lambda method, record: record.update(testcode=None)
    await looked_and_published(dialog)
    assert "dropped what it took: testcode" in dialog.state.text()
    assert dialog.state.property("state") == "error"

    platform.kept = lambda method, record: None
    await looked_and_published(dialog)
    assert "Published, and read back" in dialog.state.text()
    platform.records["row1"]["granttype"] = "Implicit"
    click(dialog.show_difference)
    await rested(dialog)
    assert "takes no change: granttype" in dialog.state.text()
    assert not dialog.publish.isEnabled()


async def looked_and_published(dialog: PublishDialog) -> None:
    """As a person does it."""
    click(dialog.show_difference)
    await rested(dialog)
    click(dialog.publish)
    await rested(dialog)


@pytest.mark.asyncio
async def test_closing_ends_what_is_under_way(
    window: WizardWindow, platform: PlatformServer, kept: SessionVault
) -> None:
    page = await finished_page(window)
    dialog = await opened(page, window, platform)
    click(dialog.show_difference)
    task = dialog._task
    assert task is not None
    assert not dialog.show_difference.isEnabled()
    dialog.close()
    await asyncio.wait([task])
    assert task.cancelled()
    assert dialog.token.line.text() == ""


@pytest.mark.asyncio
async def test_closing_between_writing_and_reading_back_is_said(
    window: WizardWindow, platform: PlatformServer, kept: SessionVault
) -> None:
    page = await finished_page(window)
    dialog = await opened(page, window, platform)
    click(dialog.show_difference)
    await rested(dialog)
    reading = platform.read

    def close_then(found: list[dict[str, Any]]) -> ServerResponse | None:
        dialog.close()
        return reading(found)

    platform.read = close_then
    click(dialog.publish)
    await rested(dialog)
    box = window.findChild(QMessageBox)
    assert box is not None
    assert box.text() == "Publishing was broken off."
    assert "may be on the platform" in box.informativeText()
    box.close()


@pytest.mark.asyncio
async def test_a_token_that_cannot_be_kept_ends_nothing_and_how_long_it_is_kept_is_said_before(
    window: WizardWindow, platform: PlatformServer, kept: SessionVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(name: SecretName, value: str) -> None:
        raise VaultError(say("The keychain is locked."))

    monkeypatch.setattr(kept, "set", refuse)
    page = await finished_page(window)
    dialog = await opened(page, window, platform)
    await asyncio.sleep(0.01)
    assert dialog.keep.text() == "Keep the token until you close the program: there is no password store here"
    dialog.keep.setChecked(True)
    click(dialog.show_difference)
    await rested(dialog)
    assert "This would: create" in dialog.state.text()
    assert "The token was not kept: The keychain is locked." in dialog.state.text()
    assert not dialog.keep.isChecked()
