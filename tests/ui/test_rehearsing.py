"""A rehearsal in the window: found in the strip, marked wherever it shows, kept and counted nowhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.file_names import proof_path
from connection_wizard.spec.files import read_draft
from connection_wizard.steps import number_of
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import FINISH
from tests.practice.nowhere import nothing_leaves
from tests.practice.playing import document
from tests.ui.conftest import Browser, body, button, idle, practise, until, words_in

PICKED: Final[dict[str, Any]] = {
    "connection_label": {"name": "Name", "path": "authData.testcode.name"},
    "unique_identifier": {"path": "authData.testcode.id"},
    "whitelist": ["acme.test"],
}


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def opened(window: WizardWindow, client_id: str = "", **steps: object) -> None:
    window._files.new(Draft(document(client={"client_id": client_id}, **steps)))


@pytest.mark.asyncio
async def test_it_is_offered_as_soon_as_the_draft_is_far_enough(window: WizardWindow) -> None:
    opened(window, authorization={"url": ""})
    assert "rehearse" not in _shown(window)
    window.services.store.put(("authorization", "url"), "https://auth.acme.test/authorize")
    body(window, number_of("authorization"))
    assert "rehearse" in _shown(window)


def _shown(window: WizardWindow) -> set[str]:
    strip = window.strip
    return {made.objectName() for made, shown in strip.buttons.wanted.items() if shown}


@pytest.mark.asyncio
async def test_log_in_picks_refresh_and_revocation_before_there_is_an_app(
    window: WizardWindow, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(window)
    live, strip = window.services.live, window.strip
    body(window, number_of("test_call"))
    with nothing_leaves(monkeypatch):
        click(strip.rehearse_now)
        await idle(live)
        assert strip.said.startswith("Rehearsal. ")
        assert strip.property("state") == "rehearsal"
        assert browser.opened[0].startswith("http://127.0.0.1:")
        panel = body(window, number_of("label"))
        assert "from the rehearsal" in window.services.answers.origin["test"]
        assert panel.isVisible()
        live.refresh()
        await idle(live)
        live.revoke()
        await idle(live)
    stands = live.session.leg_stands()
    assert stands["test_after_revoke"].state == "rehearsed"
    assert not window.services.kept_answers._unsaved
    assert window._files.here.ran != "logged_in"
    assert "contacted by the live test" not in words_in(body(window, number_of("whitelist")))


@pytest.mark.asyncio
async def test_the_finish_page_stays_unproved(window: WizardWindow) -> None:
    opened(window, client_id="client-1")
    live = window.services.live
    page = body(window, FINISH)
    assert isinstance(page, FinishPage)
    click(button(page, "Rehearse it first"))
    await idle(live)
    assert live.proof is None
    assert window.services.kept.proof is None
    assert "it proves nothing" in words_in(page)
    assert "Proved" not in words_in(page)


@pytest.mark.asyncio
async def test_it_is_not_offered_once_somebody_logged_in_at_the_provider(window: WizardWindow) -> None:
    """Not beside what a log-in that works brings, nor when the connection is gone on with."""
    opened(window)
    body(window, number_of("test_call"))
    assert "rehearse" in _shown(window)
    window._files.note(ran="logged_in")
    window.services.live.changed.emit()
    assert "rehearse" not in _shown(window)


@pytest.mark.asyncio
async def test_the_practice_provider_is_not_played_once_more(window: WizardWindow) -> None:
    """It is on this computer already: the stage has its two actions, and nothing that proves less."""
    await practise(window)
    page = body(window, FINISH)
    assert isinstance(page, FinishPage)
    assert not page.prove.begin.isHidden()
    assert page.prove.rehearse.isHidden()
    assert page.prove.rehearse_code.isHidden()


@pytest.mark.asyncio
async def test_authorizing_ends_it(window: WizardWindow) -> None:
    opened(window)
    live = window.services.live
    live.rehearse()
    await idle(live)
    assert live.rehearses
    live.authorize()
    await until(live, lambda: not live.rehearses)
    live.cancel()  # nobody is asked for a client secret
    await idle(live)
    assert not live.results


@pytest.mark.asyncio
async def test_what_cannot_be_played_is_said(window: WizardWindow) -> None:
    opened(window, test_call={"snippet": "return {}"})
    live = window.services.live
    live.rehearse()
    await idle(live)
    assert "cannot be rehearsed" in window.strip.said


@pytest.mark.asyncio
async def test_before_there_is_an_app_it_leads_to_the_export(
    window: WizardWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(window, **PICKED)
    live = window.services.live
    page = body(window, FINISH)
    assert isinstance(page, FinishPage)
    with nothing_leaves(monkeypatch):
        assert page.cards["mend"].look.opened
        click(button(page, "No app yet? Rehearse the rest"))
        await idle(live)
        assert page.about_rehearsal.isVisible()
        assert page.cards["prove"].look.opened
        assert not page.cards["hand_over"].look.may_open
        assert window.strip.link.text() == "" or not window.strip.link.isVisible(), "it is done on this page"
        assert page.prove.main.text() == "Re&hearse the exported code"
        assert not page.prove.proved.rehearsed.isVisible(), "it is said above"
        assert window.focusWidget() is page.prove.main
        click(page.prove.main)
        await idle(live)
    assert live.proof is None
    assert not page.prove.proved.by_code.isHidden()
    assert page.cards["prove"].look.rehearsed
    assert page.cards["export"].look.opened
    assert page.export.main.text() == "Re&hearse the export …"
    assert not page.export.copy.isVisible()
    target = tmp_path / "acme.rehearsal.json"
    page.export.rehearse_to(str(target))
    assert page.cards["export"].look.rehearsed
    assert "Rehearsed: saved as acme.rehearsal.json" in words_in(page)
    assert not proof_path(target).exists()
    assert read_draft(target).partial_spec == window.services.store.draft.partial_spec
    assert not any(card.look.done for card in page.cards.values())
    assert window.strip.link.text() == "Bring the app's client ID"
    click(window.strip.link)
    window.services.store.put(("client", "client_id"), "client-1")
    body(window, FINISH)
    assert not page.about_rehearsal.isVisible()
    assert page.prove.main.text() == "&Prove the whole connection"
    assert not page.cards["export"].look.done


@pytest.mark.asyncio
async def test_a_failed_rehearsal_names_its_step_and_what_it_cannot_make_up_comes_first(window: WizardWindow) -> None:
    opened(window, **PICKED, test_call={"headers": []})
    live = window.services.live
    page = body(window, FINISH)
    assert isinstance(page, FinishPage)
    live.rehearse_whole()
    await idle(live)
    window.services.store.put(("whitelist",), [])
    page.mend.refresh()
    assert page.mend.main.text().startswith("Go to "), "what is to be mended besides"
    assert "Client" not in page.mend.main.text()
