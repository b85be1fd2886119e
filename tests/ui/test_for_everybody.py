"""A server that a file names by a variable is a field; if it is the same for everybody, a press writes it in."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit

from connection_wizard.steps import number_of
from connection_wizard.ui.pages.fields import FieldsPage
from connection_wizard.ui.pages.start import StartPage
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import START
from tests.ui.conftest import page_of
from tests.waiting import eventually

COLLECTION = {
    "info": {"name": "Acme", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
    "auth": {
        "type": "oauth2",
        "oauth2": [
            {"key": "authUrl", "value": "{{login}}/authorize"},
            {"key": "accessTokenUrl", "value": "{{login}}/token"},
        ],
    },
    "item": [{"name": "Me", "request": {"method": "GET", "url": {"raw": "{{login}}/me"}}}],
}
BRUNO = {
    "collection.bru": "headers {\n  X-Version: 3\n}\n\nauth:oauth2 {\n  authorization_url: {{login}}/authorize\n"
    "  access_token_url: {{login}}/token\n}\n",
    "environments/Live.bru": "vars {\n  login: https://id.acme.com\n}\n",
    "me.bru": "meta {\n  name: Me\n  type: http\n}\n\nget {\n  url: {{login}}/me\n  auth: inherit\n}\n",
    "bruno.json": json.dumps({"version": "1", "name": "Acme", "type": "collection"}),
}


def drop(window: WizardWindow, *names: Path) -> None:
    """Drop files and folders on the window."""
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(name)) for name in names])
    at, left = QPointF(9, 9), Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, held, left, Qt.KeyboardModifier.NoModifier))


@pytest.mark.asyncio
async def test_a_server_without_its_environment_is_written_into_the_addresses(
    window: WizardWindow, tmp_path: Path
) -> None:
    file = tmp_path / "acme.postman_collection.json"
    file.write_text(json.dumps(COLLECTION), encoding="utf-8")
    drop(window, file)
    await eventually(lambda: window.understood is not None)
    assert window.understood is not None
    window.understood.lead.apply.click()
    page = page_of(window, number_of("fields"), FieldsPage)
    assert page.everybody.isVisible()
    assert not page.everybody.isEnabled(), "nothing is filled in yet"
    (line,) = (one for one in page.findChildren(QLineEdit) if "for the live test" in one.accessibleName())
    line.setText("https://id.acme.com")
    await asyncio.sleep(0)
    assert page.everybody.isEnabled()
    page.everybody.click()
    draft = window.store.draft
    assert draft.get("authorization", "url") == "https://id.acme.com/authorize"
    assert draft.get("test_call", "url") == "https://id.acme.com/me"
    assert draft.get("fields") is None
    assert draft.get("whitelist") == ["acme.com"]
    assert not page.everybody.isVisible()


@pytest.mark.asyncio
async def test_a_collection_that_is_a_folder_is_dropped_as_one(window: WizardWindow, tmp_path: Path) -> None:
    folder = tmp_path / "acme"
    for name, text in BRUNO.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    drop(window, folder)
    await eventually(lambda: window.understood is not None)
    await eventually(lambda: not window.services.pasted.reading)
    assert window.understood is not None
    made = window.understood.understanding.applied()
    assert made.get("authorization", "url") == "https://id.acme.com/authorize"
    assert made.get("test_call", "url") == "https://id.acme.com/me"
    assert {"name": "X-Version", "value": "3"} in made.get("test_call", "headers")
    assert made.get("fields") is None


@pytest.mark.asyncio
async def test_the_server_that_a_file_names_alone_is_offered_to_be_asked_once_the_rest_is_applied(
    window: WizardWindow, tmp_path: Path
) -> None:
    """Nothing led on: it was told that nobody says where people log in."""
    file = tmp_path / "provider.yaml"
    text = "name: openid_connect\nargs:\n  issuer: https://id.acme.com\n  client_options:\n    identifier: acme-1\n"
    file.write_text(text, encoding="utf-8")
    drop(window, file)
    await eventually(lambda: window.understood is not None)
    assert window.understood is not None
    (told,) = (one for one in window.understood.understanding.understood.unread if one.at[0] == "authorization")
    assert "its server alone" in str(told.why)
    window.understood.lead.apply.click()
    assert window.store.draft.get("client", "client_id") == "acme-1"
    assert window.services.pasted.address == "https://id.acme.com"
    page = page_of(window, START, StartPage)
    assert page.source.ask.isVisible()
