"""Draw the texts that no state of the window shows, for who reads a translation over.

    python -m tests.ui.draw_sheets FOLDER LANGUAGE [LANGUAGE …] [--since COMMIT | --all]

Sheets are pictures, ``de-00.png`` and so on: each text with its number in its kind of widget, values filled in, and
after them the guide, whole. ``texts.txt`` has the English of each number. What a state shows is read there
(`draw_states`); with ``--all`` it is drawn, too. With ``--since`` only what is new, or told otherwise, since a commit
is drawn, wherever it is shown.
"""

from __future__ import annotations

import argparse
import asyncio
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFrame, QWidget

from connection_wizard.ui.shell.event_loop import loop_for
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.widgets.guide.guide_pane import GuideFold, GuidePane
from connection_wizard.ui.widgets.theme import theme
from tests.ui.conftest import application
from tests.ui.draw_states import staged, usual_font
from tests.ui.drawn_texts import FOLDER, Text, numbered, numbers_drawn, texts_of
from tests.ui.sheets import HIGH, Item, picture, sheets
from tests.ui.speaking import speaking
from tests.ui.states import STATES
from tests.ui.test_sizes import settled

ROOT = FOLDER.parents[1]


async def drawn_in_states(texts: list[Text]) -> set[int]:
    """The numbers of the texts that can be read in a picture of some state."""
    found: set[int] = set()
    with numbered(texts):
        for name in STATES:
            async with staged(name) as (_, shown):
                await settled()
                await asyncio.sleep(0.05)
                found |= numbers_drawn(shown)
    return found


def left_to_read(texts: list[Text], drawn: set[int]) -> list[Item]:
    """What is to stand on sheets: all that is drawn nowhere, and of what is counted every form."""
    return [Item(number, text) for number, text in enumerate(texts) if text.counted or number not in drawn]


def texts_at(commit: str, language: str) -> Mapping[Text, list[str]]:
    """The texts of a language as they were."""
    with tempfile.TemporaryDirectory() as made:
        for file in (FOLDER / language).glob("*.ts"):
            asked = ["git", "show", f"{commit}:{file.relative_to(ROOT).as_posix()}"]
            known = subprocess.run(asked, cwd=ROOT, capture_output=True, check=True)
            Path(made, file.name).write_bytes(known.stdout)
        return texts_of(Path(made))


def guides() -> Iterator[QWidget]:
    """The guide of each step, all of it, beside each other as far as there is room."""
    with tempfile.TemporaryDirectory() as kept:
        settings = QSettings(str(Path(kept, "settings.ini")), QSettings.Format.IniFormat)
        settings.setValue("guide_whole", True)
        left = list(STEPS)
        while left:
            sheet = QFrame()
            sheet.setObjectName("pageBody")
            sheet.show()
            fold, right = GuideFold(sheet, settings), 0
            for step in left[:5]:
                pane = GuidePane(step, sheet, fold)
                pane.setParent(sheet)
                pane.setGeometry(right, 0, pane.width(), HIGH)
                pane.show()
                right += pane.width() + 4
            sheet.resize(right, HIGH)
            left = left[5:]
            yield sheet


def draw(folder: Path, language: str, items: list[Item], *, guide: bool) -> int:
    """The sheets of one language; how many there are."""
    count = 0
    for old in folder.glob(f"{language}-*.png"):
        old.unlink()
    with speaking(language):
        theme().follow_language()
        for sheet, _ in sheets(items):
            picture(sheet).save(str(folder / f"{language}-{count:02}.png"))
            sheet.deleteLater()
            count += 1
        for sheet in guides() if guide else ():
            for _ in range(12):
                application().processEvents()
            picture(sheet).save(str(folder / f"{language}-{count:02}.png"))
            sheet.close()
            sheet.deleteLater()
            count += 1
    theme().follow_language()
    return count


def main() -> None:
    """What is left to read in some languages."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("languages", nargs="+")
    parser.add_argument("--since", default="")
    parser.add_argument("--all", action="store_true")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    loop = loop_for(application())
    asyncio.set_event_loop(loop)
    usual_font()
    texts = list(texts_of(FOLDER / given.languages[0]))
    drawn = set() if given.since or given.all else loop.run_until_complete(drawn_in_states(texts))
    shown: set[int] = set()
    for language in given.languages:
        items = left_to_read(texts, drawn)
        if given.since:
            before, now = texts_at(given.since, language), texts_of(FOLDER / language)
            items = [item for item in items if before.get(item.text) != now[item.text]]
        shown |= {item.number for item in items}
        print(f"{language}: {len(items)} texts on {draw(given.folder, language, items, guide=not given.since)} sheets")
    told = (f"{number}\t{_one_line(texts[number])}\n" for number in sorted(shown))
    (given.folder / "texts.txt").write_text("".join(told), encoding="utf-8")
    loop.close()


def _one_line(text: Text) -> str:
    comment = f"  [{text.comment}]" if text.comment else ""
    return f"{text.source}{comment}".replace("\n", " / ")


if __name__ == "__main__":
    main()
