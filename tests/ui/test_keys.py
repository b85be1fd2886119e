"""A letter with Alt means one thing, in each language: what is shown together in English is told in all of them.

The window is gone through once, in English; what its texts are called elsewhere stands in what translators wrote.
"""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import pytest_asyncio
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QMenu, QWidget

from connection_wizard.spec.draft import Draft
from connection_wizard.ui.session import guided as guided_session
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.shell.window import WizardWindow
from tests.ui.conftest import Browser, body
from tests.ui.states import STATES, Scene, left
from tests.ui.test_looks import ALL_STEPS, visible
from tests.ui.test_pages import WITH_EVERYTHING

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"
LANGUAGES = sorted(folder.name for folder in FOLDER.iterdir() if folder.is_dir())
KEY = re.compile(r"(?<!&)&([^&\s])")
SHIFTED = re.compile("[إأآ]")
"""Letters of Arabic that need another key held down."""


def shown_together(window: QWidget) -> Iterator[list[str]]:
    """Texts with a letter that can be pressed now: those of the window, and those of each menu while it is open."""
    words = (made for made in visible(window, QLabel) if made.buddy() is not None)
    controls = [*visible(window, QAbstractButton), *words]
    texts = [made.text() for made in controls if made.isEnabled()]
    texts += [made.title() for made in visible(window, QGroupBox)]
    yield [text for text in texts if KEY.search(text)]
    for menu in [*window.findChildren(QMenu), *([window] if isinstance(window, QMenu) else [])]:
        yield [action.text() for action in menu.actions() if action.isVisible() and KEY.search(action.text())]


@functools.cache
def told(language: str) -> Mapping[str, str]:
    """What is written in a language for each text with such a letter."""
    found: dict[str, str] = {}
    for file in sorted((FOLDER / language).glob("*.ts")):
        for message in ET.parse(file).getroot().iter("message"):  # noqa: S314 - of this repository
            source = str(message.findtext("source"))
            if KEY.search(source):
                found[source] = message.findtext("translation") or source
    return found


def meaning_two(texts: list[str]) -> dict[str, dict[str, list[str]]]:
    """Letters that lead to several of these texts, in English and in the other languages."""
    found = {}
    for language in ("en", *LANGUAGES):
        letters: dict[str, list[str]] = defaultdict(list)
        for text in texts:
            there = text if language == "en" else told(language).get(text, text)
            for letter in KEY.findall(there):
                letters[letter.lower()].append(there)
        if double := {letter: there for letter, there in letters.items() if len(there) > 1}:
            found[language] = double
    return found


@pytest.mark.asyncio
async def test_a_letter_with_alt_means_one_thing_on_a_page(window: WizardWindow) -> None:
    window.store.open(Draft(WITH_EVERYTHING))
    window.menu.aboutToShow.emit()
    found, seen = {}, set()
    for step in ALL_STEPS:
        body(window, step)
        for number, texts in enumerate(shown_together(window)):
            seen |= {*texts}
            if double := meaning_two(texts):
                found[step, number] = double
    assert found == {}
    assert len(seen) > 40
    assert [text for text in seen if any(text not in told(language) for language in LANGUAGES)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_is_one_that_can_be_pressed(language: str) -> None:
    """Without another key, and not apart from a sign above it or from the letter that it is drawn as one with."""
    for text in told(language).values():
        for found in KEY.finditer(text):
            assert found[1].isalpha(), text
            assert not SHIFTED.match(found[1]), text
            assert not re.match(r".[\u0300-\u036f\u064b-\u0652\u0670]|لا|ل[أإآ]", text[found.start(1) :]), text
            assert not re.match("ل&[اأإآ]", text[found.start() - 1 :]), text


@pytest_asyncio.fixture
async def scene(
    window: WizardWindow, files: DraftFiles, browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Scene]:
    monkeypatch.setattr(guided_session, "FIXED_PORT", 0)
    made = Scene(window, files, browser, tmp_path)
    yield made
    await left(made)


@pytest.mark.nightly
@pytest.mark.parametrize("name", STATES)
@pytest.mark.asyncio
async def test_a_letter_with_alt_means_one_thing_in_every_state(scene: Scene, name: str) -> None:
    shown = await STATES[name](scene)
    assert [double for texts in shown_together(shown) if (double := meaning_two(texts))] == []
