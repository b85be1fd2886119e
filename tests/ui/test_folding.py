"""What somebody unfolds is seen: the page scrolls to its end, as far as its heading stays in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from connection_wizard.spec.draft import Draft
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.folding import Advanced
from tests.by_day import by_day
from tests.ui.conftest import area_of, body
from tests.ui.test_layout import SIZES
from tests.ui.test_looks import ALL_STEPS, settled
from tests.ui.test_pages import WITH_EVERYTHING


@pytest.mark.asyncio
@pytest.mark.parametrize("size", SIZES[:2])
@pytest.mark.parametrize("step", by_day(ALL_STEPS, each=3, beginning=0))
async def test_what_is_opened_is_seen_with_its_heading(window: WizardWindow, step: int, size: tuple[int, int]) -> None:
    window.store.open(Draft(WITH_EVERYTHING))
    window.resize(*size)
    page = body(window, step)
    await settled()
    for part in [part for part in page.findChildren(Advanced) if part.isVisible()]:
        heading = next(made for made in part.findChildren(QPushButton) if made.objectName() == "advanced")
        if heading.isChecked():
            heading.setChecked(False)
            await settled()
        area = area_of(page)
        area.ensureWidgetVisible(heading, 0, 0)
        before = area.verticalScrollBar().value()
        heading.setFocus()
        QTest.keyClick(heading, Qt.Key.Key_Space)
        await settled()
        top = heading.mapTo(area.viewport(), QPoint()).y()
        end = part.mapTo(area.viewport(), QPoint(0, part.height())).y()
        assert 0 <= top <= area.viewport().height() - heading.height()
        assert end <= area.viewport().height() or top <= 16, "all of it, or all that has room"
        assert area.verticalScrollBar().value() >= before
        heading.setChecked(False)
        await settled()
