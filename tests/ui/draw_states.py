"""Draw every state of the window, for whoever wants to look.

    python -m tests.ui.draw_states FOLDER [PART …] [--in LANGUAGE]

One picture of each whose name holds one of the parts, in each look: light, dark and two of high contrast, the smallest
window, the usual one, a large screen, text of almost twice the size. In a language (``de``; ``pseudo`` is one that
nobody speaks, longer than all and from right to left) the usual look, and the smallest window with large text.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, nullcontext
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtWidgets import QWidget

from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.shell.demo import FONTS
from connection_wizard.ui.shell.event_loop import loop_for
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.style import SMALLEST_SIZE, WINDOW_SIZE
from connection_wizard.ui.widgets.theme import theme
from tests.ui.conftest import Browser, application
from tests.ui.speaking import speaking
from tests.ui.states import STATES, Scene, left
from tests.ui.test_looks import restyle
from tests.ui.test_sizes import settled, use


class View(NamedTuple):
    """How the window is looked at."""

    look: str
    size: tuple[int, int]
    points: float = 10.0
    scale: float = 1.0


VIEWS = {
    "light": View("light", WINDOW_SIZE),
    "dark": View("dark", WINDOW_SIZE),
    "small": View("light", SMALLEST_SIZE),
    "aquatic": View("aquatic", WINDOW_SIZE),
    "desert": View("desert", SMALLEST_SIZE),
    "large text": View("light", SMALLEST_SIZE, 18.0),
    "4k": View("light", (1920, 1080), scale=2.0),
}
IN_A_LANGUAGE = ("light", "large text")


def picture(shown: QWidget, scale: float) -> QImage:
    """What a screen of this density would show of a widget."""
    made = QImage(shown.size() * scale, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(scale)
    shown.render(made)
    return made


@asynccontextmanager
async def staged(name: str) -> AsyncIterator[tuple[WizardWindow, QWidget]]:
    """A state in a window of its own, and what is looked at of it."""
    with tempfile.TemporaryDirectory() as kept:
        settings = QSettings(str(Path(kept, "settings.ini")), QSettings.Format.IniFormat)
        store = DraftStore()
        files, browser = DraftFiles(store, Path(kept, "drafts"), settings), Browser()
        window = WizardWindow(store, files, settings=settings, browser=browser.open)
        window.resize(*WINDOW_SIZE)
        window.show()
        scene = Scene(window, files, browser, Path(kept))
        try:
            shown = await STATES[name](scene)
            yield window, shown
        finally:
            use("light")
            await left(scene)
        window.close()
        await window.shut_down()
        window.deleteLater()


async def draw(name: str, folder: Path, font: QFont, views: Mapping[str, View]) -> None:
    """One state in every look, the window open all the time."""
    async with staged(name) as (window, shown):
        for view_name, view in views.items():
            window.resize(*view.size)
            if font.pointSizeF() != view.points:
                font.setPointSizeF(view.points)
                restyle(font)
            use(view.look)
            await settled()
            await asyncio.sleep(0.05)
            (folder / view_name).mkdir(parents=True, exist_ok=True)
            picture(shown, view.scale).save(str(folder / view_name / f"{name}.png"))


def usual_font() -> QFont:
    """The letters that pictures are drawn with, in use from now on."""
    families = QFontDatabase.families()
    font = QFont(next((family for family in FONTS if family in families), application().font().family()))
    font.setPointSizeF(10.0)
    restyle(font)
    theme().use(Qt.ColorScheme.Light)
    return font


def main() -> None:
    """All states, or those whose names hold one of the words given."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("parts", nargs="*")
    parser.add_argument("--in", dest="language", default="")
    given = parser.parse_args()
    folder, words = given.folder, given.parts
    views = {name: VIEWS[name] for name in IN_A_LANGUAGE} if given.language else VIEWS
    app = application()
    font = usual_font()
    loop = loop_for(app)
    asyncio.set_event_loop(loop)
    with speaking(given.language) if given.language else nullcontext():
        for name in STATES:
            if not words or any(word in name for word in words):
                try:
                    print(name, flush=True)
                    loop.run_until_complete(draw(name, folder, font, views))
                except Exception as error:  # noqa: BLE001 - the others are drawn all the same
                    print(f"{name}: {error!r}", file=sys.stderr)
    loop.close()


if __name__ == "__main__":
    main()
