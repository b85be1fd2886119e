"""What is kept on this computer is seen, replaced and deleted in the window; no value is ever drawn."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from connection_wizard.secrets.filing import SecretName
from connection_wizard.secrets.vault import VaultError
from connection_wizard.session.kept_secrets import names_of
from connection_wizard.spec.draft import Draft
from connection_wizard.ui.shell.deleting import Deleting
from connection_wizard.ui.shell.secrets_dialog import SecretsDialog
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.elements import SecretEdit
from connection_wizard.words import NOTHING, say
from tests.session.test_kept_secrets import DRAFT, OTHER, PLATFORM, Keychain
from tests.ui.shown_text import said
from tests.waiting import eventually

SECRET = "s3cr3t-that-is-never-drawn"
CLIENT, REGISTRATION = names_of(DRAFT)[0], names_of(DRAFT)[3]


@pytest.fixture
def keychain(window: WizardWindow) -> Keychain:
    """A password store with three secrets, of this window."""
    made = Keychain()
    made._values = dict.fromkeys((CLIENT, REGISTRATION, PLATFORM), SECRET)
    window._lasting.vault._vault = made
    return made


async def opened(window: WizardWindow, draft: Draft = DRAFT) -> SecretsDialog:
    window.services.files.new(draft)
    dialog = window.show_secrets()
    await rested(window)
    return dialog


async def rested(window: WizardWindow) -> None:
    await eventually(lambda: window.kept_secrets.secrets is not None and not window.kept_secrets.busy)
    await asyncio.sleep(0)


async def press(qtbot: QtBot, dialog: SecretsDialog, name: str) -> None:
    def shown() -> QPushButton | None:
        buttons = [made for made in dialog.findChildren(QPushButton) if made.accessibleName() == name]
        return next((made for made in buttons if made.isVisible()), None)

    await eventually(shown)
    qtbot.mouseClick(shown(), Qt.MouseButton.LeftButton)


def told(dialog: SecretsDialog) -> str:
    text = said(dialog)
    assert SECRET not in text
    return text


@pytest.mark.asyncio
async def test_each_is_shown_with_whose_it_is_and_where_it_lies(window: WizardWindow, keychain: Keychain) -> None:
    text = told(await opened(window))
    assert "Acme CRM" in text
    assert "Client secret of app “abc” at acme.com" in text
    assert "Kept in the macOS keychain." in text
    assert "Used to publish any connection." in text


@pytest.mark.asyncio
async def test_one_is_replaced(qtbot: QtBot, window: WizardWindow, keychain: Keychain) -> None:
    dialog = await opened(window)
    await press(qtbot, dialog, "Replace: Client secret, Acme CRM")
    field = dialog.findChild(SecretEdit)
    assert isinstance(field, SecretEdit)
    qtbot.keyClicks(field.line, "another-s3cr3t")
    await press(qtbot, dialog, "Keep this one: Client secret, Acme CRM")
    await rested(window)
    assert await keychain.get(CLIENT) == "another-s3cr3t"
    assert window.services.secrets.text == "another-s3cr3t"
    assert "another-s3cr3t" not in told(dialog)
    dialog.close()


@pytest.mark.asyncio
async def test_one_is_deleted_after_a_yes(qtbot: QtBot, window: WizardWindow, keychain: Keychain) -> None:
    dialog = await opened(window)
    window.services.secrets.renewed(CLIENT, SECRET)
    await press(qtbot, dialog, "Delete: Client secret, Acme CRM")
    assert "You can copy it again from the provider's portal" in told(dialog)
    await press(qtbot, dialog, "Leave it there: Client secret, Acme CRM")
    assert await keychain.get(CLIENT) == SECRET
    await press(qtbot, dialog, "Delete: Client secret, Acme CRM")
    await press(qtbot, dialog, "Delete: Client secret, Acme CRM")
    await rested(window)
    assert await keychain.get(CLIENT) is None
    await eventually(lambda: "Client secret of" not in told(dialog))
    assert (window.services.secrets.text, window.services.secrets.presence) == ("", "absent")


@pytest.mark.asyncio
async def test_the_focus_is_where_it_is_asked_and_what_is_typed_stays(
    qtbot: QtBot, window: WizardWindow, keychain: Keychain
) -> None:
    """Also where another one is asked for in between, or something else changes."""
    dialog = await opened(window)
    await press(qtbot, dialog, "Replace: Registration key, Acme CRM")
    await press(qtbot, dialog, "Replace: Client secret, Acme CRM")
    field = dialog.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.accessibleName() == "New value: Client secret, Acme CRM"
    field.setText("half of it")
    window.kept_secrets.changed.emit()
    field = dialog.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "half of it"
    await press(qtbot, dialog, "Delete: Registration key, Acme CRM")
    window.kept_secrets.changed.emit()
    safe = dialog.focusWidget()
    assert safe is not None
    assert safe.accessibleName() == "Leave it there: Registration key, Acme CRM"


@pytest.mark.asyncio
async def test_a_store_that_refuses_says_so_and_all_stays(
    qtbot: QtBot, window: WizardWindow, keychain: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(name: SecretName) -> None:
        raise VaultError(say("The macOS keychain is locked."), NOTHING)

    dialog = await opened(window)
    monkeypatch.setattr(keychain, "delete", refuse)
    await press(qtbot, dialog, "Delete: Registration key, Acme CRM")
    await press(qtbot, dialog, "Delete: Registration key, Acme CRM")
    await rested(window)
    await eventually(lambda: "The macOS keychain is locked." in told(dialog))
    assert "Registration key of" in told(dialog)


@pytest.mark.asyncio
async def test_where_nothing_is_kept_it_says_so(window: WizardWindow, keychain: Keychain) -> None:
    keychain._values.clear()
    assert "Nothing is kept on this computer." in told(await opened(window))


# --- a draft is deleted -----------------------------------------------------------------------------------------------


async def asked(window: WizardWindow, draft: Draft = DRAFT) -> QMessageBox:
    files = window.services.files
    files.new(draft)
    files.save_now()
    made = Deleting(window)
    made.begin()
    await eventually(lambda: made.box)
    assert made.box is not None
    return made.box


def choose(qtbot: QtBot, box: QMessageBox, words: str) -> None:
    (found,) = [made for made in box.buttons() if made.text() == words]
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


@pytest.mark.asyncio
@pytest.mark.parametrize("way", ["Delete both", "Delete the draft", "Cancel"])
async def test_a_draft_is_deleted_with_its_secrets_or_without(
    qtbot: QtBot, window: WizardWindow, keychain: Keychain, way: str
) -> None:
    box = await asked(window)
    draft = window.services.files.document
    assert isinstance(draft, Path)
    beside = draft.with_name(f"{draft.stem}.proof.json")
    assert "Client secret, Registration key" in box.informativeText()
    assert (box.defaultButton() is not None and box.defaultButton().text()) == "Cancel"
    choose(qtbot, box, way)
    await rested(window) if way == "Delete both" else None
    assert draft.exists() == (way == "Cancel")
    assert not beside.exists()
    assert (CLIENT in keychain._values) == (way != "Delete both")
    assert PLATFORM in keychain._values
    assert (window.store.draft == DRAFT) == (way == "Cancel")


@pytest.mark.asyncio
async def test_what_another_connection_needs_is_not_offered(
    qtbot: QtBot, window: WizardWindow, keychain: Keychain
) -> None:
    files = window.services.files
    files.new(DRAFT.put(("name",), "Acme CRM, sandbox"))
    files.save_now()
    box = await asked(window)
    assert "Client secret" not in box.informativeText()
    choose(qtbot, box, "Delete the draft")
    assert CLIENT in keychain._values


@pytest.mark.asyncio
async def test_a_file_of_the_persons_own_is_never_deleted(
    window: WizardWindow, keychain: Keychain, tmp_path: Path
) -> None:
    window.services.files.new(OTHER)
    window.menu.save_path(str(tmp_path / "own.json"))
    window.menu._name_changes()
    assert not window.menu._delete.isEnabled()
    window.menu.ask_delete()
    assert not window.services.files.delete_draft()
    assert (tmp_path / "own.json").exists()


@pytest.mark.asyncio
async def test_one_that_cannot_be_removed_stays_open(
    qtbot: QtBot, window: WizardWindow, keychain: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    from connection_wizard.ui.session import document_files

    box = await asked(window)
    monkeypatch.setattr(document_files, "remove", lambda path: None)
    choose(qtbot, box, "Delete both")
    assert window.store.draft == DRAFT
    assert CLIENT in keychain._values
