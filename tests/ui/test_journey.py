"""The whole way: from Start to an exported spec, on the practice provider, with the mouse."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWizard

from connection_wizard.oauth.proof_files import read_proof
from connection_wizard.spec.file_names import proof_path
from connection_wizard.spec.files import digest, read_draft
from connection_wizard.spec.findings import findings
from connection_wizard.spec.paths import parse_path
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.pages.picking import PickPage
from connection_wizard.ui.shell.simulated_input import click, click_value
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.live.live_strip import LiveStrip
from connection_wizard.ui.widgets.step_list import StepList
from tests.ui.conftest import body, button, idle, practise
from tests.ui.words_in_front import Reader

NAME_PATH = "authData.testcode.profile.real_name"


@pytest.mark.asyncio
async def test_from_start_to_an_exported_and_proved_spec(window: WizardWindow, tmp_path: Path) -> None:
    store = window.store
    await practise(window)
    live = window.services.live
    assert window.currentId() == 1
    next_button = window.button(QWizard.WizardButton.NextButton)
    strip = window.findChild(LiveStrip)
    assert isinstance(strip, LiveStrip)
    while window.currentId() < 8:
        click(next_button)
    click(strip.authorize_now)
    await idle(live)
    assert live.results["test"].verdict == "proved", live.results

    click(next_button)
    label_page = body(window, 9)
    assert isinstance(label_page, PickPage)
    click_value(label_page.panel.tree, parse_path(NAME_PATH))
    assert store.draft.get("connection_label", "path") == NAME_PATH
    click(next_button)
    click(next_button)
    identifier_page = body(window, 11)
    assert isinstance(identifier_page, PickPage)
    click(identifier_page.cards._cards[0])
    assert str(store.draft.get("unique_identifier", "path")).startswith("authData.")
    click(next_button)
    click(next_button)

    finish = body(window, 13)
    assert isinstance(finish, FinishPage)
    assert window.button(QWizard.WizardButton.FinishButton).isEnabled()
    reader = Reader()
    assert reader.reads(window) <= 240, "with the steps' names, 40 words: see test_words_in_front"
    click(finish.prove.main)
    await idle(live)
    assert live.proof is not None
    assert live.proof.passed, live.proof.as_text()
    steps = window.findChild(StepList)
    assert isinstance(steps, StepList)
    assert [steps.button(number).stand.state for number in (4, 5, 6, 7, 8)] == ["proved"] * 5

    click(finish.cards["export"].action)  # without handing it over first
    click(finish.export.main)
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    target = tmp_path / "practice.connection.json"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    assert reader.reads(window) <= 65
    assert not [finding for finding in findings(read_draft(target)) if finding.severity == "error"]
    proof = read_proof(proof_path(target))
    assert proof is not None
    assert proof.passed
    assert proof.spec_digest == digest(read_draft(target).partial_spec), "the proof lies beside what was exported"
    secret = window.services.secrets.text
    assert secret
    assert secret not in target.read_text("utf-8")
    assert json.loads(target.read_text("utf-8"))["connection_label"]["path"] == NAME_PATH


@pytest.mark.asyncio
async def test_practise_first_is_a_card_of_the_start_page(window: WizardWindow) -> None:
    card = button(body(window, 0), "Practise first")
    click(card)
    task = window.services.practice._task
    assert task is not None
    await task
    assert window.store.draft.get("name") == "Practice provider"
    assert window.currentId() == 1
