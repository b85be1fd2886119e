"""The ways of the live test's redirect: chosen on step 2, proposed after a refusal, told of before a browser warns."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton, QWidget

from connection_wizard.http.exchange import Exchange
from connection_wizard.session.origins import Origin
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.live_redirects import register_as, suggested_ways
from connection_wizard.ui.pages.redirect import RedirectPage
from connection_wizard.ui.pages.whitelist import WhitelistPage
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.elements import Pill
from connection_wizard.ui.widgets.failure.error_page_card import ErrorPageCard
from connection_wizard.ui.widgets.live.certificate_notice import CertificateWords
from connection_wizard.ui.widgets.live.redirect_ways import OtherWays
from tests.helpers.visit_past_warning import visit
from tests.ui.conftest import Browser, application, body, button, idle, practise, until, words_in
from tests.waiting import eventually

REAL: dict[str, Any] = {
    "spec_version": 1,
    "client": {"client_id": "abc"},
    "authorization": {"url": "https://login.acme.test/authorize"},
    "access_token": {"url": "https://login.acme.test/token", "client_authentication": "none"},
}


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def redirect_page(window: WizardWindow) -> RedirectPage:
    page = body(window, 2)
    assert isinstance(page, RedirectPage)
    page._others.open()
    application().processEvents()  # what was unfolded just now has no place yet
    return page


def pills_of(page: RedirectPage) -> list[str]:
    return [pill.text() for pill in page.ways.findChildren(Pill) if pill.isVisible()]


async def stays_away(url: str) -> bool:
    return True


async def dialog_of(window: WizardWindow) -> Any:
    await eventually(lambda: window.notice.dialog)
    return window.notice.dialog


def menu_of(ways: OtherWays) -> dict[str, Any]:
    menu = ways.menu()
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions()}


# -- step 2


@pytest.mark.asyncio
async def test_a_new_connection_begins_with_what_most_providers_take(window: WizardWindow) -> None:
    click(button(body(window, 0), "New connection"))
    assert window.steps.button(2).stand.state == "not set up"
    page = body(window, 2)
    assert isinstance(page, RedirectPage)
    assert not page.ways.isVisible(), "a portal that takes it needs no other"
    page._others.open()
    way = suggested_ways(window.store.draft.partial_spec)[0]
    assert page.ways.button(way).isChecked()
    assert pills_of(page) == []
    assert register_as(window.store.draft.partial_spec.live_redirect, "") == "http://localhost:8765/callback"


@pytest.mark.asyncio
async def test_a_way_is_chosen_and_its_address_can_be_copied(window: WizardWindow) -> None:
    window.store.open(Draft(REAL))
    page = redirect_page(window)
    assert pills_of(page) == ["Likely"]
    click(page.ways.button("localhost"))
    assert window.store.draft.partial_spec.live_redirect.host == "localhost"
    assert window.store.draft.partial_spec.live_redirect.port == 8765
    click(button(page, "Copy the redirect URL of the live test"))
    assert QGuiApplication.clipboard().text() == "http://localhost:8765/callback"
    click(button(page, "Copy the redirect URL"))
    assert QGuiApplication.clipboard().text() == "https://auth.viasocket.com/redirect/auth2.0"
    window.menu.undo()
    assert window.store.draft.get("live_redirect", "host") is None, "one change, one undo"
    told = Origin("https", "HTTPS only.", 1, "", "likely", "documentation", "", "")
    window.store.take(window.store.draft.put(("live_redirect", "scheme"), "https"), {("live_redirect", "scheme"): told})
    assert pills_of(redirect_page(window)) == [], "a page said which; what most take is no likelier"


@pytest.mark.asyncio
async def test_https_says_how_the_browser_will_warn(window: WizardWindow) -> None:
    window.store.open(Draft(REAL))
    page = redirect_page(window)
    told = page.findChild(CertificateWords)
    assert isinstance(told, CertificateWords)
    assert not told.isVisible()
    click(page.ways.button("https_localhost"))
    assert told.isVisible()
    said = words_in(told)
    for expected in ("Your connection is not private", "https://localhost:8765/", "Accept the Risk and Continue"):
        assert expected in said


@pytest.mark.asyncio
async def test_pasting_needs_nothing_more_registered(window: WizardWindow) -> None:
    window.store.open(Draft(REAL))
    page = redirect_page(window)
    assert "one address only" in page.ways.button("paste").accessibleDescription(), "a portal may have room for one"
    click(page.ways.button("paste"))
    assert window.store.draft.partial_spec.live_redirect.receiver == "paste"
    assert "Nothing more to register" in words_in(page)
    assert not button(page, "Copy the redirect URL of the live test").isVisible()


@pytest.mark.asyncio
async def test_an_address_of_ones_own_stays_chosen(window: WizardWindow) -> None:
    window.store.open(Draft(REAL | {"live_redirect": {"host": "localhost", "path": "/x"}}))
    page = redirect_page(window)
    (chosen,) = [made for made in page.ways.findChildren(QRadioButton) if made.isChecked()]
    assert chosen.text() == "http://localhost/x"
    assert chosen.isVisible()


@pytest.mark.asyncio
async def test_practice_proposes_nothing_else_and_says_that_it_works(window: WizardWindow) -> None:
    await practise(window)
    page = redirect_page(window)
    assert pills_of(page) == []
    window.services.live.authorize()
    await idle(window.services.live)
    assert pills_of(page) == ["Works"]


# -- what was refused leads to another way


@pytest.mark.asyncio
async def test_what_an_error_page_says_leads_to_https(window: WizardWindow, browser: Browser) -> None:
    browser.visit = stays_away
    await practise(window)
    live = window.services.live
    page = body(window, 4)
    window.store.put(("authorization", "url"), "https://login.acme.test/authorize")
    live.authorize()
    await until(live, lambda: live.phase == "waiting")
    live.cancel()
    await idle(live)
    from connection_wizard.oauth.outcomes import LegResult

    live.results["authorize"] = LegResult("authorize", "failed", "log_in_timed_out", {"seconds": 600})
    live.changed.emit()
    click(window.strip.error_page)
    card = page.findChild(ErrorPageCard)
    assert isinstance(card, ErrorPageCard)
    card.page.setText("Error 400: redirect_uri must use https")
    mend = next(made for made in card.findChildren(QPushButton) if made.text().startswith("Receive it at https://"))
    assert "try again" not in mend.text(), "it has to be registered first"
    click(mend)
    assert window.currentId() == 2
    redirect = window.store.draft.partial_spec.live_redirect
    assert (redirect.scheme, redirect.host, redirect.port) == ("https", "localhost", 8765)
    second = redirect_page(window)
    assert "it wants https" in words_in(second)
    assert pills_of(second).count("Refused") == 3
    window.menu.new()
    assert live.trouble.refusals == ()


@pytest.mark.asyncio
async def test_a_run_that_was_refused_is_remembered(window: WizardWindow, browser: Browser) -> None:
    window.store.open(Draft(REAL))
    live = window.services.live

    async def refuse(url: str) -> bool:
        await asyncio.sleep(0)
        return True

    browser.visit = refuse
    live.authorize()
    await until(live, lambda: live.phase == "waiting")
    click(window.strip.error_page)
    card = body(window, 4).findChild(ErrorPageCard)
    assert isinstance(card, ErrorPageCard)
    ways = card.findChild(OtherWays)
    assert isinstance(ways, OtherWays)
    offered = menu_of(ways)
    assert [text.partition("  ·")[0] for text in offered] == [
        "http://localhost:8765/callback",
        "http://127.0.0.1:8765/callback",
        "https://localhost:8765/callback",
        "https://127.0.0.1:8765/callback",
        "http://[::1]:8765/callback",
        "Paste the final address",
    ]
    next(action for text, action in offered.items() if text.startswith("https://localhost")).trigger()
    await idle(live)
    assert window.currentId() == 2
    assert window.store.draft.partial_spec.live_redirect.scheme == "https"
    assert [refusal.objection for refusal in live.trouble.refusals] == ["mismatch"]
    assert "is not registered there" in words_in(redirect_page(window))


@pytest.mark.asyncio
async def test_the_practice_provider_is_not_doubted(window: WizardWindow, browser: Browser) -> None:
    browser.visit = stays_away
    await practise(window)
    live = window.services.live
    live.authorize()
    await until(live, lambda: live.phase == "waiting")
    assert not window.documents.now.live_area.panel.isVisible()


# -- https


@pytest.mark.asyncio
async def test_https_is_told_of_once_before_the_browser_opens(window: WizardWindow, browser: Browser) -> None:
    async def past_the_warning(url: str) -> bool:
        assert window.notice.dialog is None
        await visit(url)
        return True

    browser.visit = past_the_warning
    await practise(window)
    click(redirect_page(window).ways.button("https_localhost"))
    window.store.put(("live_redirect", "port"), 0)
    live = window.services.live
    live.authorize()
    dialog = await dialog_of(window)
    assert browser.opened == []
    assert "Your connection is not private" in words_in(dialog)
    click(dialog.go_on)
    await idle(live)
    assert live.results["test"].verdict == "proved", live.results
    live.authorize()
    await idle(live)
    assert len(browser.opened) == 2, "the second time without a question"


@pytest.mark.asyncio
async def test_not_now_opens_no_browser(window: WizardWindow, browser: Browser) -> None:
    await practise(window)
    window.store.put(("live_redirect", "scheme"), "https")
    live = window.services.live
    live.authorize()
    click((await dialog_of(window)).stay)
    await idle(live)
    assert browser.opened == []
    assert "other ways to receive the redirect" in live.note
    click(window.strip.link)
    assert window.currentId() == 2
    live.authorize()
    assert await dialog_of(window), "it is asked again"
    live.cancel()
    await idle(live)
    assert window.notice.dialog is None


@pytest.mark.asyncio
async def test_closing_the_window_while_it_asks_leaves_nothing(window: WizardWindow) -> None:
    before = asyncio.all_tasks()
    await practise(window)
    window.store.put(("live_redirect", "scheme"), "https")
    window.services.live.authorize()
    await dialog_of(window)
    window.close()
    await window.shut_down()
    assert not asyncio.all_tasks() - before


@pytest.mark.asyncio
async def test_while_it_waits_the_steps_are_told(window: WizardWindow, browser: Browser) -> None:
    browser.visit = stays_away
    await practise(window)
    live, panel = window.services.live, window.documents.now.live_area.panel
    window.store.put(("live_redirect", "scheme"), "https")
    live.authorize()
    click((await dialog_of(window)).go_on)
    await until(live, lambda: live.phase == "waiting")
    assert "Press Advanced, then Proceed" in words_in(panel)
    live.cancel()
    await idle(live)
    window.store.put(("live_redirect", "receiver"), "paste")
    live.authorize()
    await until(live, lambda: live.redirect.wants_paste)
    said = words_in(panel)
    for expected in ("begins with https://auth.viasocket.com/redirect/auth2.0", "address bar", "Paste it below"):
        assert expected in said
    assert panel.paste.isVisible()
    live.cancel()
    await idle(live)
    window.store.put(("redirect_url",), "https://a.example.com/<b>x</b>")
    live.authorize()
    await until(live, lambda: live.redirect.wants_paste)
    shown = QTextDocument()
    shown.setHtml(panel._steps.text())
    assert "https://a.example.com/<b>x</b>" in shown.toPlainText(), "an address is no markup"
    live.cancel()
    await idle(live)


# -- the whitelist


def exchange(url: str) -> Exchange:
    from datetime import UTC, datetime

    from connection_wizard.http.exchange import HttpRequest, HttpResponse

    answer = HttpResponse(200, "OK", "HTTP/1.1", (), b"{}")
    return Exchange(HttpRequest("GET", url), answer, None, datetime.now(UTC), 0.1, 0.1, 0, 2)


@pytest.mark.asyncio
async def test_the_whitelist_page_adds_what_the_spec_names_and_a_run_contacted(window: WizardWindow) -> None:
    from connection_wizard.session.session import Traffic

    shop = {"key": "shop", "label": "Shop"}
    me = {"method": "GET", "url": "https://${context.authData.shop}.myshopify.com/me"}
    window.store.open(Draft(REAL | {"fields": [shop], "test_call": me, "whitelist": ["spare.test"]}))
    page = body(window, 10)
    said = words_in(page)
    assert "Adds acme.test, myshopify.com" in said
    assert "No address here is at spare.test. Whether a redirect leads there, the live test shows." in said
    live = window.services.live
    for host in ("demo.myshopify.com", "cdn.other.org"):
        live.traffic.append(Traffic("test", exchange(f"https://{host}/x")))
    live.changed.emit()
    assert "Adds acme.test, myshopify.com, other.org" in words_in(page)
    click(button(page, "Add the domains that this connection uses"))
    click(button(page, "Take them out"))
    assert window.store.draft.get("whitelist") == ["acme.test", "myshopify.com", "other.org"]
    assert "All of them are listed." in words_in(page)
    await asyncio.sleep(0.05)  # Qt shows what is new in its own time
    states = [pill.text() for pill in page.findChildren(Pill) if pill.isVisible()]
    assert states.count("Listed") == 4


@pytest.mark.asyncio
async def test_a_host_that_only_an_answer_brings_is_not_known_yet(window: WizardWindow) -> None:
    from connection_wizard.session.session import Traffic

    me = {"url": "${context.authData.accesstokencode.instance_url}/me"}
    window.store.open(Draft(REAL | {"test_call": me, "whitelist": ["acme.test", "spare.test"]}))
    page = body(window, 10)
    assert "known when somebody connects" in words_in(page)
    assert "Not known yet" in [pill.text() for pill in page.findChildren(Pill) if pill.isVisible()]
    assert not button(page, "Take them out").isVisible()
    window.services.live.traffic.append(Traffic("test", exchange("https://eu7.salesforce.com/me")))
    window.services.live.changed.emit()
    click(button(page, "Add the domains that this connection uses"))
    assert window.store.draft.get("whitelist") == ["acme.test", "spare.test", "salesforce.com"]


@pytest.mark.asyncio
async def test_where_everybody_has_a_server_of_their_own_the_whitelist_says_of_none_that_it_is_listed(
    window: WizardWindow,
) -> None:
    """Below the error that no domain is listed it said that all are, beside a button that did nothing."""
    at = "https://${context.authData.host}"
    addresses = {"authorization": f"{at}/authorize", "access_token": f"{at}/token", "test_call": f"{at}/me"}
    window.store.open(Draft({part: {"url": url} for part, url in addresses.items()}))
    page = body(window, 10)
    assert "known when somebody connects" in words_in(page)
    assert "All of them are listed." not in words_in(page)
    assert isinstance(page, WhitelistPage)
    assert not page.add_all.isVisible()
