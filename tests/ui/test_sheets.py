"""Whoever reads a translation over can see each text of the catalogue: in a state of the window, or on a sheet."""

from __future__ import annotations

import pytest

from connection_wizard.ui.session import guided as guided_session
from tests.by_day import by_day
from tests.ui.conftest import application, leave_no_widget
from tests.ui.draw_sheets import drawn_in_states, left_to_read
from tests.ui.drawn_texts import FOLDER, Text, numbered, numbers_drawn, texts_of
from tests.ui.kinds_of_text import BY_ROOM
from tests.ui.sheets import Item, sheets

ROOMS = ("publishing", *sorted(set(BY_ROOM) - {"publishing"}))


def drawn_on_sheets(texts: list[Text], items: list[Item]) -> set[int]:
    """The numbers that can be read on their sheets."""
    found: set[int] = set()
    with numbered(texts):
        for sheet, _ in sheets(items):
            sheet.show()
            application().processEvents()
            found |= numbers_drawn(sheet)
            leave_no_widget()
    return found


@pytest.mark.parametrize("room", by_day(ROOMS, each=len(ROOMS)))
def test_a_sheet_shows_what_is_on_it(room: str) -> None:
    texts = list(texts_of(FOLDER / "de", room))
    assert len(texts) > 50
    assert drawn_on_sheets(texts, left_to_read(texts, set())) == set(range(len(texts)))


def test_what_no_state_draws_is_left_to_read() -> None:
    texts = [Text("run", "", "One.", "", counted=False), Text("run", "", "{count} two.", "{count} one.", counted=True)]
    assert [item.number for item in left_to_read(texts, {0, 1})] == [1], "a state shows one form of several"
    assert [item.number for item in left_to_read(texts, set())] == [0, 1]


@pytest.mark.nightly
@pytest.mark.asyncio
async def test_states_and_sheets_show_the_whole_catalogue(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guided_session, "FIXED_PORT", 0)
    texts = list(texts_of(FOLDER / "de"))
    assert {text.room for text in texts} == set(BY_ROOM)
    assert all(list(texts_of(folder)) == texts for folder in FOLDER.iterdir() if folder.is_dir()), (
        "as they are numbered"
    )
    drawn = await drawn_in_states(texts)
    assert len(drawn) > 600, "texts of the window are found in its pictures"
    drawn |= drawn_on_sheets(texts, left_to_read(texts, drawn))
    assert [text for number, text in enumerate(texts) if number not in drawn] == []
