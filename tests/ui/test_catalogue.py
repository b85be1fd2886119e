"""The catalogue in the window: opened by name, filled as one change, its pages a click away."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel

from connection_wizard.session.catalogue import entry_named
from connection_wizard.session.origins import CATALOGUE
from connection_wizard.steps import number_of
from connection_wizard.ui.moments import day_words
from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.pages.start import StartPage
from connection_wizard.ui.shell.main import open_named
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import START
from connection_wizard.ui.widgets.elements import Elided
from connection_wizard.ui.widgets.rows.origin import OriginMark, OriginWords
from connection_wizard.ui.widgets.rows.provider_page import PROVIDER_PAGES
from connection_wizard.ui.widgets.rows.switch import SupportedQuestion
from tests.ui.conftest import body
from tests.waiting import eventually

CREDENTIALS = number_of("credentials")


def page_of(window: WizardWindow, step: str) -> PageBody:
    window.go_to(number_of(step))
    page = body(window, number_of(step))
    assert isinstance(page, PageBody)
    return page


@pytest.mark.asyncio
async def test_a_name_opens_the_window_on_the_entry(window: WizardWindow) -> None:
    store = window.services.store
    before = store.draft
    open_named(window, Path("xero"))
    assert window.currentId() == CREDENTIALS
    assert store.draft.get("name") == "Xero"
    assert store.origins["authorization", "url"].kind == CATALOGUE
    store.undo()
    assert store.draft == before


@pytest.mark.asyncio
async def test_a_value_says_where_it_is_known_from(window: WizardWindow) -> None:
    open_named(window, Path("xero"))
    page = page_of(window, "access_token")
    mark = next(one for one in page.findChildren(OriginMark) if one.at == ("access_token", "url"))
    assert not mark.isHidden()
    mark.click()
    words = page.findChild(OriginWords)
    assert words is not None
    said = [each.text() for each in words.findChildren(QLabel)]
    assert "Known of this provider" in said
    assert any(day_words(date(2026, 11, 28)) in each.text() for each in words.findChildren(Elided))
    mark.close_words()


@pytest.mark.asyncio
async def test_that_no_documentation_names_one_is_told_as_that(window: WizardWindow) -> None:
    """And who says otherwise is told as the one who did, until there is nothing to tell of."""
    open_named(window, Path("basecamp"))
    page = page_of(window, "revoke_token")
    (question,) = page.findChildren(SupportedQuestion)
    assert question.no.isChecked()
    said = " ".join(each.text() for each in question.findChildren(QLabel))
    day = date.fromisoformat(window.services.store.origins["revoke_token",].read_at)
    assert f"names none (read on {day_words(day)})" in said
    (mark,) = [one for one in page.findChildren(OriginMark) if one.at == ("revoke_token",)]
    assert not mark.isHidden()
    mark.click()
    words = page.findChild(OriginWords)
    assert words is not None
    assert any("basecamp/bc3-api" in each.text() for each in words.findChildren(Elided))
    mark.close_words()
    question.yes.click()
    assert mark.changed_since
    assert "names none" not in " ".join(each.text() for each in question.findChildren(QLabel))
    question.unknown.click()
    assert mark.isHidden()


@pytest.mark.asyncio
async def test_the_providers_pages_open_from_the_steps_that_need_them(
    window: WizardWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    entry = entry_named("xero")
    assert entry is not None
    for step in PROVIDER_PAGES:
        page = page_of(window, step)
        assert page.provider_page is not None
        assert page.provider_page.link.isHidden()
    open_named(window, Path("xero"))
    for step, kind in PROVIDER_PAGES.items():
        link = page_of(window, step).provider_page
        assert link is not None
        await eventually(lambda link=link: not link.link.isHidden())  # type: ignore[misc]
        link.link.click()
        assert opened[-1] == getattr(entry, kind)
    assert page_of(window, "label").provider_page is None


@pytest.mark.asyncio
async def test_the_way_there_comes_and_goes_with_what_is_typed(window: WizardWindow) -> None:
    link = page_of(window, "authorization").provider_page
    assert link is not None
    store = window.services.store
    store.put(("authorization", "url"), "https://github.com/login/oauth/authorize")
    assert link.address.startswith("https://docs.github.com/")
    store.put(("authorization", "scopes"), ["repo"])
    assert not link.link.isHidden()
    store.put(("authorization", "url"), "https://login.example.org/authorize")
    assert link.link.isHidden()


@pytest.mark.asyncio
async def test_a_name_that_is_brought_to_the_start_page_is_read_as_its_entry(window: WizardWindow) -> None:
    page = body(window, START)
    assert isinstance(page, StartPage)
    window.services.pasted.read("slack.com")
    await eventually(lambda: window.understood is not None)
    assert window.understood is not None
    assert window.understood.understanding.name == "Slack"
    window.brought.leave()
