"""An address in the one field, however it is typed: its server is asked after a yes, and who it says that it is, after
another one."""

from __future__ import annotations

import json

import httpx
import pytest
import respx
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from connection_wizard.ui.shell.window import WizardWindow
from tests.ui.conftest import words_in
from tests.ui.test_paste_anything import shown, start_of
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
async def test_an_address_takes_no_app_that_is_like_it(window: WizardWindow, qtbot: QtBot) -> None:
    page = start_of(window)
    for typed, takes in (("xero.com", True), ("mcp.linear.app/sse", False), ("keycloak.acme.io", False)):
        page.paste.clear()
        qtbot.keyClicks(page.paste, typed)
        assert page.paste.takes_enter is takes, typed
    qtbot.keyClick(page.paste, Qt.Key.Key_Return)
    await eventually(page.source.ask.isVisible)
    assert "keycloak.acme.io" in page.source.ask.text()


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
        assert shown(window) is None
        assert page.source.ask.isVisible()
        assert {call.request.url.host for call in wire.calls} == {"www.acme-id.com"}
        page.source.ask.click()
        await eventually(lambda: window.understood is not None)
    assert window.understood is not None
    assert window.understood.understanding.given == realm


@pytest.mark.asyncio
async def test_what_lets_nobody_connect_is_said_before_all_rows(window: WizardWindow) -> None:
    page = start_of(window)
    demands = {**metadata(HOST), "require_pushed_authorization_requests": True}
    page.paste.brought.emit(json.dumps(demands, indent=2))
    await eventually(lambda: window.understood is not None and window.understood.view.isVisible())
    assert window.understood is not None
    view = window.understood.view
    said = [made for made in view.findChildren(QLabel) if "PAR, RFC 9126" in made.text()]
    assert len(said) == 1
    assert "Ask the provider for an app without it" in words_in(view)
    first = min(row.mapTo(view, row.rect().topLeft()).y() for row in view.rows.values() if row.isVisible())
    assert said[0].mapTo(view, said[0].rect().bottomLeft()).y() < first
    assert "PAR" not in words_in(window.understood.source), "it is no piece of the text that is missing"


@pytest.mark.asyncio
async def test_the_document_of_a_resource_leads_to_asking_there(window: WizardWindow) -> None:
    document = {"resource": "https://mcp.acme-id.com/mcp", "authorization_servers": [HOST]}
    page = start_of(window)
    page.paste.brought.emit(json.dumps(document, indent=2))
    await eventually(page.source.ask.isVisible)
    assert "mcp.acme-id.com" in page.source.ask.text()
