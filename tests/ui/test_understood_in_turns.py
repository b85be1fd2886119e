"""What was understood is made and shown a piece a turn, which holds nothing up; meanwhile anything may come."""

from __future__ import annotations

from typing import Final

import pytest

from connection_wizard.session.understanding import Understanding
from connection_wizard.sources.door import understand
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import START
from connection_wizard.ui.widgets.sources import understood_view
from connection_wizard.ui.widgets.sources.understood_row import UnderstoodRow
from connection_wizard.ui.widgets.sources.understood_view import UnderstoodView
from tests.ui.test_looks import settled
from tests.ui.test_paste_anything import PAGE, shown, start_of
from tests.waiting import eventually

TOKEN_URL: Final = ("access_token", "url")


def view_of(window: WizardWindow) -> UnderstoodView:
    """A view that has no rows yet."""
    services = window.services
    return UnderstoodView(Understanding(understand(PAGE), services.store.draft), services.pasted.registering)


@pytest.mark.asyncio
async def test_no_turn_makes_two_rows_and_none_shows_a_part_of_them(
    window: WizardWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[UnderstoodRow] = []

    def counted(*args: object) -> UnderstoodRow:
        made.append(UnderstoodRow(*args))  # type: ignore[arg-type]  # whatever the view gives
        return made[-1]

    monkeypatch.setattr(understood_view, "UnderstoodRow", counted)
    view = view_of(window)
    assert not made
    before = 0
    for _ in view.filled():
        assert len(made) - before <= 1
        assert len(view.rows) in (0, len(made))
        before = len(made)
    assert list(view.rows.values()) == made
    assert len(made) > 5
    view.deleteLater()


@pytest.mark.asyncio
async def test_what_is_typed_while_it_is_made_counts(window: WizardWindow) -> None:
    view, services = view_of(window), window.services
    filling = view.filled()
    next(filling)
    services.store.put(TOKEN_URL, "https://mine.example.com/token")
    view.hold_against(services.store.draft)
    assert list(filling) == []
    assert view.rows[TOKEN_URL].row.before == "https://mine.example.com/token"
    again = view.filled()
    for _ in view.rows:
        next(again)
    view.hold_against(services.store.draft)
    drawn = view.rows
    assert list(again) == []
    assert view.rows is drawn
    view.deleteLater()


@pytest.mark.asyncio
@pytest.mark.parametrize("turns", range(0, 28, 3))
async def test_it_may_be_let_go_before_all_of_it_is_there(window: WizardWindow, turns: int) -> None:
    page = start_of(window)
    understanding = Understanding(understand(PAGE), window.services.store.draft)
    making = window.brought._made(understanding)
    for _ in range(turns):
        next(making)
    window.brought.leave()
    await settled()
    assert shown(window) is None
    assert page._beginning.isVisibleTo(page)
    assert "What was understood" not in page._title.text()
    assert not window.findChildren(UnderstoodView)
    page.paste.brought.emit(PAGE)
    await eventually(lambda: window.understood is not None)
    assert window.currentId() == START
    assert window.understood is not None
    assert window.understood.view.isVisible()


@pytest.mark.asyncio
async def test_another_text_takes_the_place_of_one_that_is_being_shown(window: WizardWindow) -> None:
    draft = window.services.store.draft
    first, second = (Understanding(understand(PAGE), draft, name) for name in ("first.md", "second.md"))
    window.services.pasted.understood.emit(first)
    assert shown(window) is None
    window.services.pasted.understood.emit(second)
    await eventually(lambda: window.understood is not None)
    assert window.understood is not None
    assert window.understood.understanding is second
    await settled()
    assert len(window.findChildren(UnderstoodView)) == 1
