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
from connection_wizard.secrets.filing import SecretName
from connection_wizard.secrets.vault import SessionVault, VaultError
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.shell import publish_dialog
from connection_wizard.ui.shell.publish_dialog import PublishDialog
from connection_wizard.ui.shell.simulated_input import click
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.words import say
from tests.cli.platform_server import TOKEN, PlatformServer, refusal
from tests.ui.test_hand_over import finished_page
from tests.ui.test_sizes import settled
from tests.waiting import HANG, eventually


@pytest_asyncio.fixture
async def platform() -> AsyncIterator[PlatformServer]:
    made = PlatformServer()
    async with made.server:
        yield made


async def opened(page: FinishPage, window: WizardWindow, platform: PlatformServer, token: str = TOKEN) -> PublishDialog:
    page.hand_over.publish.click()
    dialog = window.publish
    assert dialog is not None
    assert dialog.isVisible()
    dialog.form.base.setText(f"{platform.server.origin}/")
    dialog.form.organisation.setText("org1")
    dialog.form.plug.setText("plug7")
    dialog.form.token.line.setText(token)
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
    window: WizardWindow, platform: PlatformServer, own_vault: SessionVault, settings: QSettings, tmp_path: Path
) -> None:
    page = await finished_page(window)
    dialog = await opened(page, window, platform)
    assert not dialog.publish.isEnabled()
    assert stands_out(dialog) == ["Show the &difference"]
    dialog.form.keep.setChecked(True)
    assert not dialog.legend.text()
    dialog.show_difference.setFocus()
    click(dialog.show_difference)
    await rested(dialog)
    assert "This would: create the connection and update the plug" in dialog.state.text()
    assert "+accesstokencode: const getAccessToken" in dialog.difference.toPlainText()
    assert "its first one, V1, is created" in dialog.explained.text()
    assert '"preferedauthversion": "(the id of the new connection)"' in dialog.difference.toPlainText(), "all writes"
    assert platform.written == []
    assert not dialog.show_there.isVisible()
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
    assert "Taken: update the plug" in dialog.difference.textCursor().block().text()
    assert dialog.show_there.isVisible()
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
    dialog.form.token.line.clear()
    page.hand_over.publish.click()  # the token is in the keyring now
    click(dialog.show_difference)
    await rested(dialog)
    assert "This would: update the connection label" in dialog.state.text()
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
    window: WizardWindow, platform: PlatformServer, own_vault: SessionVault
) -> None:
    page = await finished_page(window)
    dialog = await opened(page, window, platform)
    dialog.form.with_secret.setChecked(True)
    click(dialog.show_difference)
    await rested(dialog)
    secret = window.services.secrets.text
    assert secret
    assert secret not in dialog.difference.toPlainText()
    assert "+clientsecret: (secret)" in dialog.difference.toPlainText()
    click(dialog.publish)
    await rested(dialog)
    assert platform.secrets == {"row1": secret}
    assert "Published as V1, and read back" in dialog.state.text(), "a secret is encrypted there and cannot be compared"
    assert secret not in dialog.difference.toPlainText()
    dialog.close()
    page.hand_over.publish.click()
    assert dialog.isVisible()
    assert not dialog.form.with_secret.isChecked(), "the next time has to be asked for again"


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
    window: WizardWindow, platform: PlatformServer, own_vault: SessionVault, change: dict[str, str], told: str
) -> None:
    page = await finished_page(window)
    dialog = await opened(page, window, platform, change.get("token", TOKEN))
    for name in change.keys() - {"token"}:
        getattr(dialog.form, name).setText(change[name])
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
    refused: QLineEdit = dialog.form.token.line if field == "token" else getattr(dialog.form, field)
    assert dialog.focusWidget() is refused, "where it is mended"
    assert refused.selectedText() == refused.text()


@pytest.mark.asyncio
async def test_what_the_platform_does_not_have_afterwards_is_not_published(
    window: WizardWindow, platform: PlatformServer, own_vault: SessionVault
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
    assert "Published as V1, and read back" in dialog.state.text()
    platform.records["row1"]["granttype"] = "Implicit"
    click(dialog.show_difference)
    await rested(dialog)
    assert (
        "A new version, V2, is made and V1 stays as it is, because the grant type changes." in dialog.explained.text()
    )
    dialog.form.wish.setCurrentIndex(2)
    assert not dialog.explained.text(), "it is to be looked at again"
    assert not dialog.publish.isEnabled()
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
    window: WizardWindow, platform: PlatformServer, own_vault: SessionVault
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
    assert dialog.form.token.line.text() == ""


@pytest.mark.asyncio
async def test_closing_between_writing_and_reading_back_is_said(
    window: WizardWindow, platform: PlatformServer, own_vault: SessionVault
) -> None:
    page = await finished_page(window)
    dialog = await opened(page, window, platform)
    click(dialog.show_difference)
    await rested(dialog)

    def close_then(method: str, record: dict[str, Any]) -> ServerResponse | None:
        dialog.close()
        return None

    platform.kept = close_then
    click(dialog.publish)
    await rested(dialog)
    box = window.findChild(QMessageBox)
    assert box is not None
    assert box.text() == "Publishing was broken off."
    assert "may be on the platform" in box.informativeText()
    box.close()


@pytest.mark.asyncio
async def test_a_token_that_cannot_be_kept_ends_nothing_and_how_long_it_is_kept_is_said_before(
    window: WizardWindow, platform: PlatformServer, own_vault: SessionVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(name: SecretName, value: str) -> None:
        raise VaultError(say("The keychain is locked."))

    monkeypatch.setattr(own_vault, "set", refuse)
    page = await finished_page(window)
    dialog = await opened(page, window, platform)
    await asyncio.sleep(0.01)
    assert dialog.form.keep.text() == "Keep the token until you close the program: there is no password store here"
    dialog.form.keep.setChecked(True)
    click(dialog.show_difference)
    await rested(dialog)
    assert "This would: create" in dialog.state.text()
    assert "The token was not kept: The keychain is locked." in dialog.state.text()
    assert not dialog.form.keep.isChecked()
    dialog.form.keep.setText(6 * "Longer than it was, ")  # as is all that got its style later
    await settled()
    assert dialog._scroll.verticalScrollBar().maximum() == 0


@pytest.mark.asyncio
async def test_the_plug_is_picked_from_the_list_of_the_organisation(
    window: WizardWindow, platform: PlatformServer, own_vault: SessionVault
) -> None:
    platform.plugs["plug7"]["name"] = "Acme\u202e & Sons"
    page = await finished_page(window)
    dialog = await opened(page, window, platform)
    dialog.form.plug.clear()
    click(dialog.form.choose_plug)
    await rested(dialog)
    assert dialog.plugs is not None
    first, second = dialog.plugs.actions()
    assert ("\u202e" in first.text(), second.text()) == (False, "Practice")
    second.trigger()
    assert dialog.form.plug.text() == "p"
    platform.plugs["p"]["name"] = platform.plugs["plug7"]["name"] = "Twice"
    click(dialog.form.choose_plug)
    await rested(dialog)
    assert [action.text() for action in dialog.plugs.actions()] == ["Twice (plug7)", "Twice (p)"]
    platform.plugs.clear()
    click(dialog.form.choose_plug)
    await rested(dialog)
    assert dialog.state.text() == "This organisation has no plugs yet."
    dialog.form.token.line.setText("somebody-elses")
    click(dialog.form.choose_plug)
    await rested(dialog)
    assert "does not take the token (status 401)" in dialog.state.text()
    assert platform.written == []


@pytest.mark.asyncio
async def test_redirect_url_link_and_address_follow_the_environment(
    window: WizardWindow,
    platform: PlatformServer,
    own_vault: SessionVault,
    settings: QSettings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settings.setValue("publish/base/local", "https://local.test")
    page = await finished_page(window)
    dialog = await opened(page, window, platform)
    assert dialog.form.environment.name == "production"
    dialog.form.environment.setCurrentIndex(2)
    assert window.store.draft.partial_spec.redirect_url == "http://localhost:3000/redirect/auth2.0"
    assert dialog.form.base.text() == "https://local.test", "no token of one goes to another"
    window.store.undo()
    assert dialog.form.environment.name == "production"
    dialog.form.environment.setCurrentIndex(1)
    assert dialog.form.base.text() == ""
    dialog.form.base.setText(platform.server.origin)
    await looked_and_published(dialog)
    assert settings.value("publish/base/development") == platform.server.origin
    assert platform.records["row1"]["redirecturl"] == "https://dev-auth.viasocket.com/redirect/auth2.0"
    links: list[str] = []

    async def no_browser(url: str) -> bool:
        links.append(url)
        return False

    monkeypatch.setattr(publish_dialog, "open_browser", no_browser)
    click(dialog.show_there)
    await eventually(lambda: bool(links) and "No browser could be opened" in dialog.state.text())
    assert links == ["https://dev-flow.viasocket.com/developer/org1/plugin/plug7/auth/row1"]


@pytest.mark.asyncio
async def test_what_is_refused_half_way_is_gone_on_with(
    window: WizardWindow, platform: PlatformServer, own_vault: SessionVault
) -> None:
    page = await finished_page(window)
    dialog = await opened(page, window, platform)
    platform.plug_instead = lambda method, payload: refusal("the plug is locked")
    await looked_and_published(dialog)
    told = dialog.state.text()
    for words in ("refused to update the plug", "the plug is locked", "Written: create the connection.", "30 days"):
        assert words in told
    assert dialog.show_there.isVisible()
    platform.plug_instead = lambda method, payload: None
    click(dialog.show_difference)
    await rested(dialog)
    assert "V1: it is left as it is" in dialog.explained.text()
    assert dialog.state.text().startswith("This would: update the plug. The plug is updated after it, which clears")
    click(dialog.publish)
    await rested(dialog)
    assert "Published as V1" in dialog.state.text()
    assert platform.written == ["POST oauth_details", "PUT plugins", "PUT plugins"]


@pytest.mark.asyncio
async def test_what_somebody_changes_meanwhile_is_not_written_over(
    window: WizardWindow, platform: PlatformServer, own_vault: SessionVault
) -> None:
    page = await finished_page(window)
    dialog = await opened(page, window, platform)
    click(dialog.show_difference)
    await rested(dialog)
    platform.plugs["plug7"]["whitelistdomains"] = ["another.test"]
    click(dialog.publish)
    await rested(dialog)
    assert "nothing was written. Show the difference again." in dialog.state.text()
    assert platform.written == []
    click(dialog.show_difference)
    await rested(dialog)
    platform.plugs.clear()
    click(dialog.publish)
    await rested(dialog)
    assert "no such plug, or not any more: plug7" in dialog.state.text()
    assert "Nothing was written." in dialog.state.text()
    assert dialog.state.property("state") == "error"
    assert platform.written == []


@pytest.mark.asyncio
async def test_a_new_version_may_be_chosen_and_made_the_usual_one(
    window: WizardWindow, platform: PlatformServer, own_vault: SessionVault
) -> None:
    page = await finished_page(window)
    dialog = await opened(page, window, platform)
    await looked_and_published(dialog)
    window.store.put(("connection_label", "name"), "Workspace")
    dialog.form.wish.setCurrentIndex(1)
    dialog.form.prefer.setChecked(True)
    click(dialog.show_difference)
    await rested(dialog)
    assert "of the old one, which stays" in dialog.legend.text()
    click(dialog.publish)
    await rested(dialog)
    assert "Published as V2" in dialog.state.text()
    assert platform.plugs["plug7"]["preferedauthversion"] == "row2"
    dialog.close()
    page.hand_over.publish.click()
    assert (dialog.form.wish.currentIndex(), dialog.form.prefer.isChecked()) == (0, False)
