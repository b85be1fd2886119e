"""Kind: foreign code, or a request into one's own network, that the person in the window never heard of."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from connection_wizard.practice.provider import PracticeProvider
from connection_wizard.spec.draft import Draft
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.live.reach_question import ReachDialog
from tests.ui.conftest import Browser, idle, practise, words_in
from tests.waiting import eventually

CODE = "return { id: 1, name: 'Ada' };"


async def question(window: WizardWindow) -> ReachDialog:
    await eventually(lambda: window.reach.dialog)
    assert window.reach.dialog is not None
    return window.reach.dialog


async def with_code(window: WizardWindow, code: str = CODE, **more: Any) -> None:
    await practise(window)
    window.store.put(("test_call", "snippet"), code)
    window.store.put(("whitelist",), more.get("whitelist", ["acme.test", "<b>bold</b>"]))


@pytest.mark.asyncio
async def test_foreign_code_is_asked_about_once_before_the_browser_opens(
    window: WizardWindow, browser: Browser, qtbot: Any
) -> None:
    await with_code(window)
    live = window.services.live
    live.authorize()
    dialog = await question(window)
    assert browser.opened == []
    assert "acme.test" in dialog.hosts.text()
    assert "did not make" in words_in(dialog)
    assert dialog.hosts.textFormat() == Qt.TextFormat.PlainText
    qtbot.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
    await idle(live)
    assert live.results["test"].verdict == "proved", live.results
    live.authorize()
    await idle(live)
    assert window.reach.dialog is None
    assert len(browser.opened) == 2, "the second time without a question"
    window.store.put(("test_call", "snippet"), CODE.replace("1", "2"))
    live.authorize()
    qtbot.keyClick(await question(window), Qt.Key.Key_Escape)
    await idle(live)
    assert len(browser.opened) == 2


@pytest.mark.asyncio
async def test_no_is_what_enter_chooses_and_nothing_happens(window: WizardWindow, browser: Browser, qtbot: Any) -> None:
    await with_code(window)
    live = window.services.live
    live.authorize()
    dialog = await question(window)
    assert dialog.no.isDefault()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    await idle(live)
    assert browser.opened == []
    assert live.results["authorize"].verdict == "not tried"
    assert "acme.test" in live.results["authorize"].summary


@pytest.mark.asyncio
async def test_a_yes_goes_with_its_document(window: WizardWindow, qtbot: Any) -> None:
    for _ in range(2):
        await with_code(window)
        live = window.services.live
        live.authorize()
        qtbot.mouseClick((await question(window)).yes, Qt.MouseButton.LeftButton)
        await idle(live)
        assert live.results["test"].verdict == "proved"
        document = window.store.draft
        window.services.files.new(Draft({"spec_version": 1}))
        assert document is not window.store.draft


@pytest.mark.asyncio
@pytest.mark.parametrize("yes", [False, True])
async def test_another_service_of_this_computer_is_asked_about(window: WizardWindow, qtbot: Any, yes: bool) -> None:
    async with PracticeProvider() as other:
        await practise(window)
        window.store.put(("test_call", "snippet"), f"return {{ status: (await axios.get('{other.origin}/')).status }};")
        live = window.services.live
        live.authorize()
        dialog = await question(window)
        assert dialog.hosts.text() == other.origin.removeprefix("http://")
        assert "your own network" in words_in(dialog)
        qtbot.mouseClick(dialog.yes if yes else dialog.no, Qt.MouseButton.LeftButton)
        await idle(live)
    assert live.results["test"].verdict == ("proved" if yes else "failed")


@pytest.mark.asyncio
async def test_closing_the_window_while_it_asks_leaves_nothing(window: WizardWindow) -> None:
    await with_code(window)
    window.services.live.authorize()
    await question(window)
    window.services.live.cancel()
    await idle(window.services.live)
    assert window.reach.dialog is None
    assert not [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ReachDialog) and widget.isVisible()
    ]
