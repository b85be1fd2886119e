"""The window stands on the screen with its frame, however low the screen is; where a person put it, it stays."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QMargins, QRect

from connection_wizard.ui.shell.placement import USUAL_FRAME, keep_on_screen, within
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.style import WINDOW_SIZE

WANTED = QRect(0, 0, *WINDOW_SIZE)


def outside(place: tuple[QRect, QMargins]) -> QRect:
    inside, frame = place
    return inside.marginsAdded(frame)


@pytest.mark.parametrize(
    "screen", [(1280, 850), (1440, 900), (1366, 728), (1280, 720), (1024, 700), (1920, 1080)], ids=str
)
@pytest.mark.parametrize("origin", [(0, 0), (0, 28), (1920, 40)], ids=str)
def test_the_first_place_has_room_for_the_frame(screen: tuple[int, int], origin: tuple[int, int]) -> None:
    available = QRect(*origin, *screen)
    first = within(available, WANTED, USUAL_FRAME)
    assert available.contains(outside(first))
    assert first[0].width() == min(WINDOW_SIZE[0], screen[0] - 16)
    assert first[0].height() == min(WINDOW_SIZE[1], screen[1] - 40)
    beside = outside(first).left() - available.left(), available.right() - outside(first).right()
    assert abs(beside[0] - beside[1]) <= 1, "in the middle"


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ((40, 5, 1180, 760), (40, 20, 1180, 760)),
        ((-30, 60, 1180, 760), (1, 60, 1180, 760)),
        ((200, 200, 1180, 760), (99, 85, 1180, 760)),
        ((10, 40, 1400, 900), (1, 20, 1278, 825)),
        ((50, 50, 900, 600), (50, 50, 900, 600)),
    ],
)
def test_a_window_is_moved_no_further_than_needed(
    shown: tuple[int, int, int, int], expected: tuple[int, int, int, int]
) -> None:
    place, _ = within(QRect(0, 0, 1280, 850), QRect(*shown), QMargins(1, 20, 1, 5), centred=False)
    assert (place.x(), place.y(), place.width(), place.height()) == expected


def test_a_screen_that_is_too_small_anyhow_does_not_shrink_it() -> None:
    place, _ = within(QRect(0, 0, 800, 560), WANTED, USUAL_FRAME)
    assert (place.width(), place.height()) == WINDOW_SIZE


@pytest.mark.asyncio
async def test_a_window_that_came_out_above_the_screen_comes_down(window: WizardWindow) -> None:
    available = window.screen().availableGeometry()
    window.move(0, -15)
    keep_on_screen(window, window.size())
    await asyncio.sleep(0)
    assert window.frameGeometry().top() == available.top()
    assert window.frameGeometry().bottom() <= available.bottom()


@pytest.mark.asyncio
async def test_what_a_person_changed_meanwhile_stays(window: WizardWindow) -> None:
    shown = window.size()
    window.resize(shown.width(), shown.height() - 100)
    window.move(0, -15)
    await asyncio.sleep(0)
    before = window.geometry()
    keep_on_screen(window, shown)
    await asyncio.sleep(0)
    assert window.geometry() == before
