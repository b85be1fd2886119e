"""A second account is connected beside the first, and what is picked is compared, with both values shown."""

from __future__ import annotations

import asyncio

import pytest

from connection_wizard.practice.accounts import ACCOUNTS, PracticeAccount
from connection_wizard.practice.visitor import Visitor
from connection_wizard.spec import names
from connection_wizard.ui.pages.identifier import IdentifierPage
from connection_wizard.ui.pages.label import LabelPage
from connection_wizard.ui.shell.simulated_input import click
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.live.second_account import SecondAccount
from connection_wizard.ui.widgets.style import WINDOW_SIZE
from tests.ui.conftest import Browser, body, idle, practise
from tests.ui.test_layout import places
from tests.ui.test_looks import settled

MAYA, TOMAS = ACCOUNTS


def logs_in(browser: Browser, account: PracticeAccount, *, consent: bool = True) -> None:
    async def visit(url: str) -> bool:
        await Visitor(account, consent=consent).visit(url)
        return True

    browser.visit = visit


async def first_account(window: WizardWindow, *faults: str) -> None:
    await practise(window, *faults)
    window.services.live.authorize()
    await idle(window.services.live)


async def second_account(window: WizardWindow, second: SecondAccount) -> str:
    click(second.connect_now)
    await idle(window.services.live)
    await asyncio.sleep(0.05)
    return second.verdict.words


def pick(window: WizardWindow, step: str, path: str) -> None:
    window.store.put((step, "path"), path)


@pytest.mark.asyncio
async def test_two_accounts_are_told_apart_and_the_first_stays_connected(
    window: WizardWindow, browser: Browser
) -> None:
    page = body(window, 11)
    assert isinstance(page, IdentifierPage)
    assert not page.second.connect_now.isEnabled()
    assert page.second.verdict.words == "Run the live test first."
    await first_account(window)
    live = window.services.live
    page = body(window, 11)
    assert isinstance(page, IdentifierPage)
    pick(window, "unique_identifier", "authData.testcode.profile.api_app_id")
    assert "Log in as somebody else" in page.second.verdict.words
    first, results = live.connection, dict(live.results)
    logs_in(browser, TOMAS)
    told = await second_account(window, page.second)
    assert told == f"✓  It tells the two accounts apart: “{MAYA.api_app_id}” and “{TOMAS.api_app_id}”."
    assert live.connection is first
    assert live.results == results
    assert window.services.answers.calls == 1
    assert window.services.answers.value(names.TEST_RESPONSE / "profile" / "email") == MAYA.email

    label = body(window, 9)
    assert isinstance(label, LabelPage)
    pick(window, "connection_label", "authData.testcode.profile.real_name")
    assert f"“{MAYA.real_name}” and “{TOMAS.real_name}”" in label.second.verdict.words
    assert not label.second.better.isVisible()

    # what either account brought is hidden wherever requests are shown
    assert live.connection
    assert live.second
    token = live.second.values.text(names.ACCESS_TOKEN)
    assert token not in live.connection.redactor.text(f"the token {token}")
    assert len(live.traffic) == 4


@pytest.mark.asyncio
async def test_one_id_for_two_accounts_is_flagged_with_both_values(window: WizardWindow, browser: Browser) -> None:
    await first_account(window, "me_big_id")
    page = body(window, 11)
    assert isinstance(page, IdentifierPage)
    pick(window, "unique_identifier", "authData.testcode.profile.api_app_id")
    logs_in(browser, TOMAS)
    window.resize(*WINDOW_SIZE)
    await settled()
    before = places(page)
    told = await second_account(window, page.second)
    await settled()
    assert {name: at for name, at in places(page).items() if name in before} == before
    assert not page.second.verdict.is_cut
    big = str(window.services.answers.value(names.TEST_RESPONSE / "profile" / "api_app_id"))
    assert told.startswith("✕  Both would be taken for one account")
    assert told.count(big) == 2
    assert page.second.verdict.property("state") == "error"
    assert page.second.better.text() == "Take workspace.id instead"
    click(page.second.better)
    assert window.store.draft.get("unique_identifier", "path") == "authData.testcode.workspace.id"
    assert "“W4T8B1” and “W9H3C6”" in page.second.verdict.words

    label = body(window, 9)
    assert isinstance(label, LabelPage)
    pick(window, "connection_label", "authData.testcode.profile.api_app_id")
    assert "Nobody can tell these accounts apart" in label.second.verdict.words
    pick(window, "connection_label", "authData.testcode.profile.nickname")
    assert "Not both accounts have this value: – and –" in label.second.verdict.words


@pytest.mark.asyncio
async def test_the_same_account_again_shows_nothing(window: WizardWindow, browser: Browser) -> None:
    await first_account(window)
    page = body(window, 11)
    assert isinstance(page, IdentifierPage)
    pick(window, "unique_identifier", "authData.testcode.profile.api_app_id")
    told = await second_account(window, page.second)
    assert told.startswith("This seems to be the same account again")
    assert MAYA.api_app_id in told
    assert page.second.verdict.property("state") == "warning"


@pytest.mark.asyncio
async def test_a_second_account_that_says_no(window: WizardWindow, browser: Browser) -> None:
    await first_account(window)
    page = body(window, 11)
    assert isinstance(page, IdentifierPage)
    pick(window, "unique_identifier", "authData.testcode.profile.api_app_id")
    logs_in(browser, TOMAS, consent=False)
    told = await second_account(window, page.second)
    assert told.startswith("✕  The second account was not connected.")
    assert window.services.live.has_token, "the first one still is"
    logs_in(browser, TOMAS)
    assert (await second_account(window, page.second)).startswith("✓")
    window.menu.new()
    assert window.services.answers.second is None
    page = body(window, 11)
    assert isinstance(page, IdentifierPage)
    assert page.second.verdict.words == "Run the live test first."
