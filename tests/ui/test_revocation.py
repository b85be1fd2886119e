"""What came back from a revocation stands on its page, as the other steps have their answers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from connection_wizard.spec.paths import MISSING
from connection_wizard.steps import number_of
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.answer.answer_places import AnswerPlaces
from connection_wizard.ui.widgets.elements import Pill
from connection_wizard.ui.widgets.kept_lines import KeptLines
from connection_wizard.ui.widgets.live.leg_lines import LegLines
from tests.ui.conftest import application, body, idle, part_of, practise
from tests.ui.test_answer_places import choose, lines, places_of
from tests.waiting import eventually

REVOKE = number_of("revoke_token")


def shown(outside: QWidget) -> list[str]:
    return [made.text() for made in outside.findChildren(QLabel) if made.isVisible() and made.text()]


def line_of(window: WizardWindow) -> LegLines:
    return part_of(body(window, REVOKE), LegLines)


async def revoked(window: WizardWindow) -> None:
    window.services.live.authorize()
    await idle(window.services.live)
    window.services.live.revoke()
    await idle(window.services.live)


@pytest.mark.asyncio
async def test_the_revocation_and_the_test_after_it_are_told_with_their_status(window: WizardWindow) -> None:
    await practise(window)
    page = body(window, REVOKE)
    told = line_of(window)
    assert shown(told).count("Not run yet.") == 2
    places = page.findChild(AnswerPlaces)
    assert isinstance(places, AnswerPlaces)
    application().processEvents()
    before = places.mapTo(page, QPoint())
    await revoked(window)
    assert [made.text() for made in told.findChildren(Pill) if made.isVisible()] == ["Status 200", "Status 401"]
    assert "The provider accepted the revocation." in shown(told)
    assert "The revoked token is refused." in shown(told)
    application().processEvents()
    assert places.mapTo(page, QPoint()) == before, "nothing moves when it is told"
    assert "The answer holds no values: its status tells." in shown(places.panel.saved.empty)
    window.store.put(("name",), "Another")
    assert [made.text() for made in told.findChildren(Pill) if made.isVisible()] == ["Status 200", "Status 401"]


@pytest.mark.asyncio
async def test_an_answer_with_values_is_there_to_pick_from(window: WizardWindow) -> None:
    """Also where the revocation failed: here it is sent to the token endpoint, which says so in JSON."""
    await practise(window)
    window.store.put(("revoke_token", "url"), window.store.draft.get("access_token", "url"))
    await revoked(window)
    await eventually(lambda: window.services.answers.get(("revoke_token",)) is not MISSING)
    places = places_of(window, REVOKE)
    assert "error" in lines(places.panel)
    assert [made.text() for made in places.findChildren(QPushButton) if made in places.buttons] == ["Tells success"]
    window.services.answers.put(("revoke_token",), {"ok": True}, "pasted")
    choose(places, "ok", "Tells success")
    assert window.store.draft.get("revoke_token", "success") == {"path": "ok", "condition": "equals", "value": True}
    assert "error" not in lines(places.panel)


@pytest.mark.asyncio
async def test_a_status_that_comes_moves_nothing_at_any_width(window: WizardWindow) -> None:
    """Whether the sentences stand beside or below is decided by the window and the text, not by what was answered."""
    await practise(window)
    told = line_of(window)
    host = QWidget()
    told.setParent(host)
    host.show()

    def places() -> list[QRect]:
        application().processEvents()
        found = []
        for width in range(300, 760, 3):
            told.resize(width, 200)
            application().sendPostedEvents()
            found += [made.geometry() for made in told.findChildren(KeptLines)]
        return found

    before = places()
    for status in told.findChildren(Pill):
        status.setText("Status 888")
        status.show()
    assert places() == before
    host.close()
