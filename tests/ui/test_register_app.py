"""An app is registered at the server's own wish and the person's: asked, told, applied, and no secret anywhere else."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
import respx
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from connection_wizard.practice.provider import PracticeProvider
from connection_wizard.spec.draft import NEW_CONNECTION
from connection_wizard.steps import number_of
from connection_wizard.ui.pages.credentials import CredentialsPage
from connection_wizard.ui.shell.understood import UnderstoodRun
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.sources.register_card import RegisterCard
from tests.ui.conftest import body, page_of
from tests.ui.test_paste_anything import start_of
from tests.waiting import eventually

METADATA: dict[str, Any] = {
    "issuer": "https://login.acme.test",
    "authorization_endpoint": "https://login.acme.test/authorize",
    "token_endpoint": "https://login.acme.test/token",
    "registration_endpoint": "https://login.acme.test/reg",
    "scopes_supported": ["profile", "email"],
    "grant_types_supported": ["authorization_code", "refresh_token"],
}


@pytest_asyncio.fixture
async def practice() -> AsyncIterator[PracticeProvider]:
    async with PracticeProvider() as provider:
        yield provider


async def brought(window: WizardWindow, text: str) -> tuple[UnderstoodRun, RegisterCard]:
    page = start_of(window)
    page.paste.brought.emit(text)
    if page.source.ask.isVisible():
        page.source.ask.click()
    await eventually(lambda: window.understood is not None)
    assert window.understood is not None
    card = window.understood.view.registration
    assert card is not None
    return window.understood, card


def said(card: RegisterCard) -> str:
    return " ".join(label.text().replace("\u200b", "") for label in (card._title, card._told, card._then, card._said))


def written(folder: Path) -> list[bytes]:
    """All that lies in the files of a folder."""
    return [path.read_bytes() for path in folder.rglob("*") if path.is_file()]


@pytest.mark.asyncio
async def test_from_an_issuer_to_an_app_that_can_log_in(
    window: WizardWindow, qtbot: QtBot, practice: PracticeProvider, tmp_path: Path
) -> None:
    window.services.files.new(NEW_CONNECTION)
    run, card = await brought(window, practice.origin)
    asked = said(card)
    for word in (f"{practice.origin}/register", "viaSocket", "http://localhost:8765/callback", "profile", "header"):
        assert word in asked
    card.register.setFocus()
    qtbot.keyClick(card.register, Qt.Key.Key_Space)
    assert not run.lead.apply.isEnabled(), "what comes of it would come too late"
    await eventually(lambda: run.understanding.app is not None)
    app = run.understanding.app
    assert app is not None
    await eventually(lambda: run.lead.apply.isEnabled())
    assert card.register.isHidden()
    assert window.focusWidget() is run.view.rows["client", "client_id"].tick
    qtbot.mouseClick(run.lead.apply, Qt.MouseButton.LeftButton)
    services = window.services
    portal = page_of(window, number_of("credentials"), CredentialsPage).redirects
    assert "there is nothing to enter" in portal._hint.text(), "there is no portal, and the server has both"
    assert portal._title.text() == "Registered with the app"
    assert not portal.one_only.isVisible()
    assert not portal._ticks.isVisible()
    assert services.store.draft.get("client", "client_id") == app.client_id
    assert services.secrets.text == app.client_secret
    assert app.client_secret not in json.dumps(services.store.draft.document)
    assert app.client_secret not in QGuiApplication.clipboard().text()
    services.files.save_now()
    held = written(tmp_path)
    assert any(app.client_id.encode() in content for content in held)
    assert not any(app.client_secret.encode() in content for content in held)
    services.store.undo()
    assert not services.store.draft.get("client", "client_id")
    services.store.redo()
    assert app.client_secret not in json.dumps(services.store.draft.document)
    services.store.put(("client", "client_id"), "of-the-portal")
    assert "enter both" in portal._hint.text(), "another app is one of a portal"
    assert portal.one_only.isVisible()


@pytest.mark.asyncio
async def test_a_token_that_is_wanted_is_asked_for_and_sent_once(window: WizardWindow, qtbot: QtBot) -> None:
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get("authorization", ""))
        if seen[-1] != "Bearer the-right-one":
            return httpx.Response(401, json={"error_description": "Authentication required"})
        manages = {"registration_client_uri": "https://login.acme.test/reg/1", "registration_access_token": "manages"}
        made = {"client_id": "made-1", "client_secret": "of-the-app", "client_secret_expires_at": 1830000000}
        return httpx.Response(201, json={**made, **manages})

    with respx.mock(assert_all_called=False) as wire:
        wire.post(METADATA["registration_endpoint"]).mock(side_effect=answer)
        run, card = await brought(window, json.dumps(METADATA, indent=2))
        assert card.token.isHidden()
        card.register.setFocus()
        qtbot.keyClick(card.register, Qt.Key.Key_Space)
        await eventually(lambda: card.token.isVisible())
        assert "initial access token" in said(card)
        assert "Authentication required" in said(card)
        await eventually(lambda: window.focusWidget() is card.token)
        assert not card.register.isEnabled()
        for token in ("wrong", "the-right-one"):
            qtbot.keyClicks(card.token, token)
            qtbot.keyClick(card.token, Qt.Key.Key_Return)
            assert card.token.text() == ""
            await eventually(lambda: not window.services.pasted.registering.asking)
        assert run.understanding.app is not None
        assert "2027" in said(card)
        run.apply()
        await eventually(lambda: not window.services.pasted.registering.busy)
    assert seen == ["", "Bearer wrong", "Bearer the-right-one"]


@pytest.mark.asyncio
async def test_what_is_ticked_is_what_is_sent(window: WizardWindow) -> None:
    sent: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content))
        return httpx.Response(400, json={"error": "invalid_redirect_uri"})

    with respx.mock(assert_all_called=False) as wire:
        wire.post(METADATA["registration_endpoint"]).mock(side_effect=answer)
        run, card = await brought(window, json.dumps(METADATA, indent=2))
        assert "refresh tokens" in said(card)
        run.view.rows["authorization", "scopes"].tick.click()
        run.view.rows["refresh_token", "method"].tick.click()
        assert "profile" not in said(card)
        assert "refresh tokens" not in said(card)
        card.register.click()
        await eventually(lambda: "redirect URIs." in card._said.text().replace("\u200b", ""))
        assert card.token.isHidden()
        assert run.lead.apply.isEnabled()
    assert [("scope" in one, one["grant_types"]) for one in sent] == [(False, ["authorization_code"])]


@pytest.mark.asyncio
async def test_who_lets_go_ends_the_question(window: WizardWindow) -> None:
    with respx.mock(assert_all_called=False) as wire:
        run, card = await brought(window, json.dumps(METADATA, indent=2))
        card.register.click()
        run.cancel()
        await eventually(lambda: not window.services.pasted.registering.busy)
    assert not wire.calls
    assert window.services.secrets.text == ""


@pytest.mark.asyncio
async def test_where_nothing_is_registered_nothing_is_asked(window: WizardWindow) -> None:
    page = start_of(window)
    page.paste.brought.emit(json.dumps({**METADATA, "registration_endpoint": None}, indent=2))
    await eventually(lambda: window.understood is not None)
    assert window.understood is not None
    assert window.understood.view.registration is None


@pytest.mark.asyncio
async def test_who_applied_without_an_app_is_offered_one_until_there_is_one(
    window: WizardWindow, practice: PracticeProvider
) -> None:
    window.services.files.new(NEW_CONNECTION)
    run, _ = await brought(window, practice.origin)
    run.apply()
    page, store = body(window, number_of("credentials")), window.services.store
    assert isinstance(page, CredentialsPage)
    card = page.registration.card
    assert card is not None
    assert page.registration.isVisible()
    store.put(("authorization", "scopes"), ["of-later"])
    assert "of-later" in said(card), "what is sent is what stands there now"
    card.register.click()
    await eventually(lambda: bool(store.draft.get("client", "client_id")))
    assert page.client_id.text() == store.draft.get("client", "client_id")
    assert window.focusWidget() is page.client_id
    assert window.services.secrets.text
    assert "An app is registered" in said(card)
    assert card.isVisible(), "what is to be known of it stays"
    await eventually(lambda: not window.services.pasted.registering.busy)
    store.put(("client", "client_id"), "of-the-portal")
    assert not page.registration.isVisible()
    store.put(("client", "client_id"), "")
    again = page.registration.card
    assert again is not None
    assert again.register.isVisible()
