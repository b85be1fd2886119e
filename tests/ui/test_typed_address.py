"""An address in the one field, however it is typed: its server is asked after a yes, and who it says that it is, after
another one."""

from __future__ import annotations

import httpx
import pytest
import respx
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from connection_wizard.ui.shell.window import WizardWindow
from tests.ui.test_paste_anything import start_of
from tests.waiting import eventually

HOST = "https://login.acme-id.com"
OPENID = "/.well-known/openid-configuration"


def metadata(issuer: str) -> dict[str, str]:
    return {"issuer": issuer, "authorization_endpoint": f"{issuer}/auth", "token_endpoint": f"{issuer}/token"}


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "typed",
    [
        "login.acme-id.com",
        "http://login.acme-id.com/",
        "Issuer: https://login.acme-id.com.",
        "https//login.acme-id.com",
    ],
)
async def test_however_it_is_typed_its_server_is_asked_after_a_yes(
    window: WizardWindow, qtbot: QtBot, typed: str
) -> None:
    with respx.mock(assert_all_called=False) as wire:
        wire.get(HOST + OPENID).mock(return_value=httpx.Response(200, json=metadata(HOST)))
        wire.route().mock(return_value=httpx.Response(404))
        page = start_of(window)
        qtbot.keyClicks(page.paste, typed)
        assert "No app of this name" not in page.source._hint.text()
        qtbot.keyClick(page.paste, Qt.Key.Key_Return)
        await eventually(page.source.ask.isVisible)
        assert "login.acme-id.com" in page.source.ask.text()
        assert not wire.calls
        page.source.ask.click()
        await eventually(lambda: window.understood is not None)
    assert window.understood is not None
    assert ("access_token", "url") in window.understood.view.rows


@pytest.mark.asyncio
async def test_who_the_server_says_that_it_is_is_asked_by_one_more_click(window: WizardWindow, qtbot: QtBot) -> None:
    realm = f"{HOST}/realms/main"
    with respx.mock(assert_all_called=False) as wire:
        for url in (f"https://www.acme-id.com{OPENID}", realm + OPENID):
            wire.get(url).mock(return_value=httpx.Response(200, json=metadata(realm)))
        wire.route().mock(return_value=httpx.Response(404))
        page = start_of(window)
        page.paste.brought.emit("https://www.acme-id.com")
        page.source.ask.click()
        await eventually(lambda: window.services.pasted.problem is not None)
        assert realm in page.source._hint.text()
        assert window.understood is None
        assert page.source.ask.isVisible()
        assert {call.request.url.host for call in wire.calls} == {"www.acme-id.com"}
        page.source.ask.click()
        await eventually(lambda: window.understood is not None)
    assert window.understood is not None
    assert window.understood.understanding.given == realm
