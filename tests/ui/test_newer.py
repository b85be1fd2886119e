"""A newer version is told of quietly, to whoever wants that, and asked for once a day."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings

from connection_wizard import __version__
from connection_wizard.session import newer as module
from connection_wizard.ui.pages import start
from connection_wizard.ui.pages.start import StartPage
from connection_wizard.ui.session.newer import ASKED, NewerVersion
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import START
from tests.waiting import eventually

from .conftest import body

RELEASES = "https://acme.test/releases"


class Asked:
    """Plays the publisher."""

    def __init__(self, answer: str) -> None:
        self.answer = answer
        self.times = 0

    async def __call__(self, releases: str, client: object) -> str:
        assert releases == RELEASES
        self.times += 1
        return self.answer


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    made = Asked("9.8.7")
    monkeypatch.setattr(module, "RELEASES", RELEASES)
    monkeypatch.setattr(module, "latest", made)
    return made


@pytest.mark.asyncio
async def test_who_did_not_say_yes_is_left_alone(window: WizardWindow, asked: Asked) -> None:
    newer = window.services.newer
    newer.look()
    await newer.close()
    assert asked.times == 0
    assert not newer.wanted
    page = body(window, START)
    assert isinstance(page, StartPage)
    assert page.newer is None


@pytest.mark.asyncio
async def test_one_switch_and_a_line(window: WizardWindow, asked: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(start, "open_page", opened.append)
    window.menu._offer_languages()
    switch = window.menu.newer
    assert switch is not None
    assert switch.isEnabled()
    assert not switch.isChecked()
    page = body(window, START)
    assert isinstance(page, StartPage)
    switch.setChecked(True)
    await eventually(lambda: page.newer is not None and page.newer.isVisible())
    assert page.newer is not None
    assert "9.8.7" in page.newer.text()
    page.newer.click()
    assert opened == [f"{RELEASES}/tag/v9.8.7"]
    switch.setChecked(False)
    assert not page.newer.isVisible()
    assert window.services.newer.version == ""


@pytest.mark.asyncio
@pytest.mark.parametrize("found", ["9.8.7", ""])
async def test_once_a_day_whatever_came_of_it(settings: QSettings, asked: Asked, found: str) -> None:
    asked.answer = found
    for _ in range(3):
        newer = NewerVersion(settings)
        newer.want(True)
        await newer._task.finish()
        await newer.close()
    assert asked.times == 1
    assert newer.version == found
    settings.setValue(ASKED, "2020-01-01")
    newer.look()
    await newer._task.finish()
    assert asked.times == 2


@pytest.mark.asyncio
async def test_who_has_it_by_now_is_told_nothing(settings: QSettings, asked: Asked) -> None:
    asked.answer = __version__
    newer = NewerVersion(settings)
    newer.want(True)
    await newer._task.finish()
    assert newer.version == ""


@pytest.mark.asyncio
async def test_what_was_not_published_asks_nobody(window: WizardWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "RELEASES", "")
    window.menu._offer_languages()
    assert window.menu.newer is not None
    assert not window.menu.newer.isEnabled()
    window.services.newer.want(True)
    assert not window.services.newer._task.running
