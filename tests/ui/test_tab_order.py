"""Tab goes through a page in the order of its contents, whenever they were made, and then to what stands around it."""

from __future__ import annotations

import asyncio
import itertools

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from connection_wizard.spec.draft import Draft
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.widgets.error_card import ErrorCard
from connection_wizard.ui.widgets.folding import Advanced
from connection_wizard.ui.widgets.tab_order import tab_stops
from tests.by_day import by_day
from tests.ui.conftest import body, idle, practise
from tests.ui.test_assistive import ODD
from tests.ui.test_looks import describe
from tests.ui.test_pages import WITH_EVERYTHING

FIELDS = [{"key": key, "label": key, "type": "string"} for key in ("shop", "region", "secret")]
ANSWER = {"user": {"id": "U1", "name": "Ada", "email": "ada@acme.com"}, "team": {"id": "T1"}}


def out_of_order(window: WizardWindow, page: QWidget) -> list[str]:
    """Stops of a page that are behind something outside of it, or further up than the one before."""
    stops = [made for made in tab_stops(window) if made.isVisible() and not window.steps.isAncestorOf(made)]
    inside = [made for made in stops if page.isAncestorOf(made)]
    begin = stops.index(inside[0])
    through = stops[begin : begin + len(inside)]
    wrong = [f"{describe(made)} is reached too late" for made in inside if made not in through]
    tops = [(made, made.mapTo(page, QPoint(0, made.height() // 2)).y()) for made in inside]
    for (before, top), (made, below) in itertools.pairwise(tops):
        left = made.mapTo(page, QPoint()).x() <= before.mapTo(page, QPoint()).x()
        if below < top - 40 and left:
            wrong.append(f"{describe(made)} after {describe(before)}")
    return wrong


@pytest.mark.asyncio
@pytest.mark.parametrize("step", by_day([step.number for step in STEPS], each=3, beginning=1))
async def test_what_is_made_later_has_its_place(window: WizardWindow, step: int) -> None:
    page = body(window, step)  # empty: all that depends on the document is made after it
    window.store.take(Draft(WITH_EVERYTHING))
    window.services.answers.put("test", ANSWER, "")
    window.services.answers.put("token", {"access_token": "t"}, "")
    window.store.put(("fields",), FIELDS)
    window.store.put(("whitelist",), ["acme.com", "acme.org"])
    window.store.touch_step(step)
    page.entered()
    for part in page.findChildren(Advanced):
        part.open()
    for _ in range(5):
        await asyncio.sleep(0.02)
    assert out_of_order(window, page) == []
    window.store.take(Draft(ODD))  # what no field of the page tells is told at its end
    window.store.touch_step(step)
    await asyncio.sleep(0.05)
    assert out_of_order(window, page) == []


@pytest.mark.asyncio
async def test_the_last_page_stays_in_order_while_it_changes(window: WizardWindow) -> None:
    """Open points, the proof and the sections to paste are made anew, each whenever it changes."""
    await practise(window)
    page = body(window, 13)
    assert isinstance(page, FinishPage)
    window.store.put(("connection_label", "path"), "authData.testcode.profile.real_name")
    window.store.put(("unique_identifier", "path"), "authData.testcode.profile.id")
    await asyncio.sleep(0.05)
    assert out_of_order(window, page) == []
    window.services.live.prove()
    await idle(window.services.live)
    window.store.put(("connection_label", "name"), "Person")
    await asyncio.sleep(0.05)
    assert out_of_order(window, page) == []
    stops = [made for made in tab_stops(page) if made.isVisible()]
    assert not page.hand_over.sections.isVisible(), "it was changed since: the proof is open again"
    page.cards["hand_over"].action.click()
    await asyncio.sleep(0.05)
    assert out_of_order(window, page) == []
    stops = [made for made in tab_stops(page) if made.isVisible()]
    sections = [made for made in stops if page.hand_over.sections.isAncestorOf(made)]
    assert len(sections) > 12
    first = stops.index(sections[0])
    assert stops[first : first + len(sections)] == sections


@pytest.mark.asyncio
async def test_causes_and_mends_of_a_failure_come_where_they_stand(window: WizardWindow) -> None:
    await practise(window, "token_requires_basic")
    page = body(window, 5)
    window.services.live.authorize()
    await idle(window.services.live)
    await asyncio.sleep(0.05)
    (card,) = page.findChildren(ErrorCard)
    assert card.isVisible()
    assert out_of_order(window, page) == []
    inside = [made for made in tab_stops(card) if made.isVisible()]
    rows = [(made.mapTo(card, QPoint()).y() // 20, made.mapTo(card, QPoint()).x()) for made in inside]
    assert rows == sorted(rows), [describe(made) for made in inside]
