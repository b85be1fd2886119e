"""What people really paste, and machines that lack things: a clear sentence each time, nothing lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from app.errors import WizardError
from app.ui.widgets.chips_edit import ChipsEdit
from app.ui.wizard import WizardWindow
from tests.ui.conftest import Browser, body, idle, practise, until

PAGE = (
    "<!doctype html>\n<html><body>\n<h1>OAuth guide</h1>\n"
    + "<p>Send people to /authorize.</p>\n" * 3000
    + "</body></html>"
)


def field(parent: QWidget, name: str) -> QLineEdit:
    return next(made for made in parent.findChildren(QLineEdit) if name in made.accessibleName())


def words(parent: QWidget) -> str:
    return " ".join(found.text() for found in parent.findChildren(QLabel) if found.isVisible())


@pytest.mark.asyncio
@pytest.mark.parametrize("step", [4, 5, 8])
async def test_a_whole_page_pasted_into_an_address_is_told_of(window: WizardWindow, step: int) -> None:
    page = body(window, step)
    edit = field(page, "URL")
    edit.setFocus()
    QGuiApplication.clipboard().setText(PAGE)
    edit.paste()
    window.store.touch_step(step)
    found = [finding for finding in window.store.findings if finding.step == step and finding.severity == "error"]
    assert found
    assert all(len(finding.message) < 300 for finding in found), "the page itself is not repeated"
    assert found[0].message in words(page)
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
    assert window.store.draft.sketch.authorization.scopes == tuple(wanted)


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
    assert "token.nowhere.invalid" in str(result)
    assert "Traceback" not in words(body(window, 5))


@pytest.mark.asyncio
async def test_without_a_keyring_the_secret_lasts_for_the_session_and_the_page_says_so(
    window: WizardWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.secrets import vault

    class Broken:
        description = "kept until you close the window"

        async def get(self, name: str) -> str | None:
            raise WizardError("The keyring of this computer does not answer.", "Your secret is kept until you close.")

        async def set(self, name: str, secret: str) -> None:
            raise WizardError("The keyring of this computer does not answer.", "Your secret is kept until you close.")

        async def delete(self, name: str) -> None:
            raise WizardError("The keyring of this computer does not answer.", "Your secret is kept until you close.")

    async def open_vault() -> Broken:
        return Broken()

    monkeypatch.setattr(vault, "open_vault", open_vault)
    secrets = window.services.secrets
    page = body(window, 3)
    secrets.put("a-secret")
    await secrets._save()
    assert "does not answer" in secrets.where
    assert secrets.text == "a-secret"
    assert "does not answer" in words(page)
