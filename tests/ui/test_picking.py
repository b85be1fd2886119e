"""Picking a value by a click: what the page writes besides, and what it leaves as somebody wrote it."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from connection_wizard.oauth.values import Values
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec import names
from connection_wizard.spec.paths import parse_path
from connection_wizard.ui.pages.identifier import IdentifierPage
from connection_wizard.ui.pages.label import LabelPage
from connection_wizard.ui.pages.picking import PickPage
from connection_wizard.ui.shell.window import WizardWindow
from tests.ui.conftest import body

NAME = ("connection_label", "name")


@pytest.mark.asyncio
async def test_a_pick_says_what_kind_of_name_it_is_until_somebody_says_otherwise(window: WizardWindow) -> None:
    page = body(window, 9)
    assert isinstance(page, LabelPage)
    for path, word in (
        ("authData.testcode.profile.real_name", "Real name"),
        ("authData.testcode.user.mail", "Mail"),
        ("authData.testcode.organisation.name", "Organisation"),
    ):
        before = window.store.draft
        page.panel.picked.emit(parse_path(path))
        assert window.store.draft.get(*NAME) == word
        assert "label_name_missing" not in [finding.code for finding in window.store.findings]
        window.store.undo()
        assert window.store.draft == before
        window.store.redo()
    window.store.put(NAME, "Company")
    page.cards.chosen.emit(parse_path("authData.testcode.profile.real_name"))
    assert window.store.draft.get(*NAME) == "Company"
    window.store.put(NAME, "")
    page.second.chosen.emit(parse_path("authData.testcode.user.email"))
    assert window.store.draft.get(*NAME) == "E-mail"


@pytest.mark.asyncio
async def test_what_the_test_call_asks_by_identifies_the_account(window: WizardWindow) -> None:
    """Nothing but the answers was proposed: an id that is 1 for every company came first."""
    page, realm = body(window, 11), names.AUTHORIZATION / "realmId"
    assert isinstance(page, IdentifierPage)
    answers, company = window.services.answers, {"CompanyInfo": {"Id": "1", "CompanyName": "Harbour Bakery"}}
    answers.redirect = {"code": "c", "state": "s", "realmId": "934145", "site": "x"}
    window.store.put(
        ("test_call", "url"), f"https://{(names.AUTHORIZATION / 'site').template}.acme.io/c/{realm.template}"
    )
    answers.put("test", company, "")
    assert [each.path for each in page._found][:2] == [realm, parse_path("authData.testcode.CompanyInfo.Id")]
    answers.put_second(company, None, {"realmId": "777"})
    assert [each.path for each in page._found] == [realm], "the other is the same for both accounts"
    page.cards.chosen.emit(realm)
    assert window.store.draft.get("unique_identifier", "path") == "authData.Authorization.realmId"


@pytest.mark.asyncio
async def test_what_each_customer_fills_in_for_the_test_call_is_proposed_where_the_answer_has_no_name(
    window: WizardWindow,
) -> None:
    """Nothing was, though their server had been typed before the log-in."""
    pages = body(window, 9), body(window, 11)
    site, live = names.AUTH_DATA / "site", window.services.live
    window.store.put(("fields",), [{"key": "site", "label": "Site", "type": "string"}])
    window.store.put(("test_call", "url"), f"https://{site.template}.acme.io/v1/projects")
    values = Values({"site": "harbour", "testcode": [], "accesstokencode": {}})
    live.session.connection = cast(Any, SimpleNamespace(values=values, redactor=Redactor()))
    for answer, first in (([{"id": "p1", "name": "Website"}], True), ({"id": "u-1", "name": "Ada"}, False)):
        window.services.answers.put("test", answer, "")
        for page in pages:
            assert isinstance(page, PickPage)
            found = [each.path for each in page._found]
            assert (found[0] == site, found[-1] == site) == (first, True)
    live.session.connection = None


@pytest.mark.asyncio
async def test_what_came_back_with_the_person_is_proposed_where_no_answer_tells_whose_it_is(
    window: WizardWindow,
) -> None:
    """The shop's name stood in the redirect alone, and nothing was proposed."""
    label, identifier = body(window, 9), body(window, 11)
    assert isinstance(label, LabelPage)
    assert isinstance(identifier, IdentifierPage)
    answers, shop = window.services.answers, names.AUTHORIZATION / "shop"
    answers.redirect = {"code": "c-1", "state": "s-1", "shop": "harbour", "shop_id": "4711"}
    window.store.put(("test_call", "url"), f"https://api.acme.io/{shop.template}/orders")
    answers.put("test", [{"id": 1, "customer": {"name": "Ada"}}], "")
    assert [each.path for each in label._found][:1] == [shop]
    assert len({each.path for each in label._found}) == len(label._found)
    assert [each.path for each in identifier._found] == [shop]
    window.store.put(("test_call", "url"), "https://api.acme.io/orders")
    answers.put("test", [], "")
    assert [each.path for each in identifier._found][:1] == [names.AUTHORIZATION / "shop_id"]
    answers.put("test", {"id": "u-1", "name": "Ada"}, "")
    assert not any(each.path.area == names.AUTHORIZATION.area for page in (label, identifier) for each in page._found)


@pytest.mark.asyncio
async def test_where_the_call_asks_for_chosen_fields_the_way_to_a_name_is_shown(window: WizardWindow) -> None:
    """Ids alone were proposed, and nothing said that the call can ask for the name."""
    page, answers = body(window, 9), window.services.answers
    assert isinstance(page, LabelPage)
    window.store.put(("test_call", "query"), [{"name": "user.fields", "value": "open_id"}])
    answers.put("test", {"data": {"user": {"open_id": "723f24d7-e717"}}}, "")
    assert "user.fields" in page.cards.more.text()
    assert not page.cards.more.isHidden()
    page.cards.more.click()
    assert window.currentId() == 8
    answers.put("test", {"data": {"user": {"open_id": "723f24d7-e717", "display_name": "Larkspur Studio"}}}, "")
    assert page.cards.more.isHidden()
    window.store.put(("test_call", "query"), [])
    answers.put("test", {"data": {"user": {"open_id": "723f24d7-e717"}}}, "")
    assert page.cards.more.isHidden(), "it asks for all there is"


@pytest.mark.asyncio
async def test_what_the_answer_speaks_against_comes_before_a_hint(window: WizardWindow) -> None:
    """That a group of values was picked stood behind a thought about its name."""
    page, answers = body(window, 11), window.services.answers
    assert isinstance(page, IdentifierPage)
    answers.put("test", {"Company": {"Phone": {"Number": "1"}}}, "")
    page.cards.chosen.emit(parse_path("authData.testcode.Company.Phone"))
    assert "group of values" in page._path_row.line.text
    page.cards.chosen.emit(parse_path("authData.testcode.Company.Phone.Number"))
    assert "group of values" not in page._path_row.line.text
