"""The window opens one connection: of a whole plug's records the first that is of its kind, and it says what to do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.viasocket.importing import OtherKind
from tests.viasocket.foreign import by_hand

OTHER = {**by_hand(), "granttype": "Client Credentials"}


@pytest.mark.asyncio
async def test_of_a_whole_plug_one_is_opened_and_the_way_to_the_others_is_said(
    window: WizardWindow, tmp_path: Path
) -> None:
    file = tmp_path / "plug.json"
    named = {**by_hand(), "pluginname": "Acme"}
    file.write_text(json.dumps({"success": True, "data": [OTHER, named, by_hand()]}), encoding="utf-8")
    window.services.files.open(file)
    assert window.store.draft.get("name") == "Acme"
    (box,) = window.findChildren(QMessageBox)
    said = box.informativeText()
    assert "There are 3 connections in it. Number 2 was read" in said
    assert "connection-wizard import FILE -o FOLDER" in said


@pytest.mark.asyncio
async def test_a_record_of_another_grant_type_is_said_to_be_one(window: WizardWindow, tmp_path: Path) -> None:
    file = tmp_path / "record.json"
    file.write_text(json.dumps(OTHER), encoding="utf-8")
    before = window.store.draft
    with pytest.raises(OtherKind, match="This record is of another kind: granttype is “Client Credentials”"):
        window.services.files.open(file)
    assert window.store.draft == before
