"""A number or a name of the author's own account, written into a call that worked."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.session.own_values import WITH_A_TOKEN, Came, OwnValue, own_default, own_value
from connection_wizard.spec import names
from connection_wizard.spec.draft import Draft
from connection_wizard.ui.session.answers import leaves

URL = "https://api.acme.com/v2/accounts/48211/users"
KEEP: Any = (("access_token", "response", "keep"), [{"name": "account_id", "path": "account_id"}])
FROM_TOKEN = (names.TOKEN_RESPONSE / "account_id").template


def draft(url: str = URL, **parts: Any) -> Draft:
    return Draft({"spec_version": 1, "client": {"client_id": "app-1"}, "test_call": {"url": url}, **parts})


def came(name: str = "account_id", value: Any = 48211, keep: Any = KEEP) -> Came:
    return Came(names.TOKEN_RESPONSE / name, value, keep)


def of(found: Draft, *brought: Came, told: Any = None) -> OwnValue | None:
    return own_value(found, brought, leaves(told, 50) if told is not None else [])


@pytest.mark.parametrize("value", [48211, "48211"])
def test_what_came_with_the_token_is_taken_from_it(value: Any) -> None:
    """It worked, was proved, and went into the export for everybody."""
    before = draft(revoke_token={"url": "https://api.acme.com/v2/accounts/48211"})
    found = of(before, came(value=value))
    assert found is not None
    assert (found.at, found.value, found.field) == (("test_call", "url"), "48211", "")
    after = found.fix.apply(before)
    assert after.get("test_call", "url") == f"https://api.acme.com/v2/accounts/{FROM_TOKEN}/users"
    assert after.get("revoke_token", "url") == f"https://api.acme.com/v2/accounts/{FROM_TOKEN}"
    assert after.get(*KEEP[0]) == KEEP[1]
    assert of(after, came()) is None


def test_what_is_kept_already_is_not_kept_twice() -> None:
    found = of(draft(), came(keep=None))
    assert found is not None
    assert {edit.at for edit in found.fix.edits} == {("test_call", "url")}


@pytest.mark.parametrize("part", ["query", "headers"])
def test_a_value_of_a_row_is_one_too_and_goes_from_the_requests_of_actions_with_it(part: str) -> None:
    row = {"name": "Account-Id", "value": "48211"}
    others = {"headers": [{"name": "Accept", "value": "application/json"}, row]}
    before = draft(request_parameters=others)
    before = before.put(("test_call",), {"url": "https://api.acme.com/v2/me", part: [row]})
    found = of(before, came())
    assert found is not None
    after = found.fix.apply(before)
    assert after.get("test_call", part, 0, "value") == FROM_TOKEN
    assert after.get("request_parameters", "headers", 1, "value") == FROM_TOKEN
    assert after.get("request_parameters", "headers", 0, "value") == "application/json"


@pytest.mark.parametrize(
    ("url", "told", "key"),
    [
        (URL, {"id": 48211, "name": "Acme"}, "account_id"),
        (URL, {"data": {"accountId": "48211"}}, "account_id"),
        ("https://api.acme.com/users/octo-cat?full=1", {"login": "octo-cat"}, "user_login"),
        ("https://api.acme.com/v1/member?user=jo%40acme.com", {"email": "jo@acme.com"}, "user_email"),
        ("https://api.acme.com/1.1/companies/4fe1a2/info", {"company": {"id": "4fe1a2"}}, "company_id"),
        ("https://api.acme.com/4821199", {"id": 4821199}, "id"),
        ("api.acme.com?id=4821199", {"id": 4821199}, "id"),
    ],
)
def test_what_the_answer_is_about_is_asked_of_whoever_connects(url: str, told: Any, key: str) -> None:
    before = draft(url)
    found = of(before, came("session", "none"), told=told)
    assert found is not None
    assert found.field == key
    after = found.fix.apply(before)
    assert after.get("fields", 0, "key") == key
    assert after.get("test_call", "url") == url.replace(found.value, (names.AUTH_DATA / key).template)
    assert of(after, told=told) is None


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("revoke_token", {"url": "https://api.acme.com/accounts/48211/token"}),
        ("refresh_token", {"parameters": [{"name": "account", "value": "48211"}]}),
        ("request_parameters", {"headers": [{"name": "X-Account", "value": "48211"}]}),
    ],
)
def test_the_other_requests_with_a_token_are_looked_at_where_that_is_asked(part: str, value: Any) -> None:
    """The test call did without, and all actions would have gone to the author's account."""
    before = draft("https://api.acme.com/me").put((part,), value)
    assert of(before, came()) is None
    for brought, told in (([came()], []), ([], [(("id",), 48211)])):
        found = own_value(before, brought, told, WITH_A_TOKEN)
        assert found is not None
        assert found.at[0] == part
        assert "48211" not in str(found.fix.apply(before).get(part))


def test_a_field_of_that_name_is_another_one() -> None:
    found = of(draft(fields=[{"key": "account_id"}]), told={"id": 48211})
    assert found is not None
    assert found.field == "account_id_2"


@pytest.mark.parametrize(
    ("url", "value", "name"),
    [
        (URL, "48212", "account_id"),
        (URL, None, "account_id"),
        (URL, 48211, "expires_in"),
        (URL, 48211, "updated_at"),
        ("https://api.acme.com/v2/me", "v2", "api_id"),
        ("https://api.acme.com/2024-01/me", "2024-01", "id"),
        ("https://api.acme.com/3/me", 3, "id"),
        ("https://api.acme.com/user", "user", "kind"),
        ("https://api.acme.com/flags/true", True, "id"),
        ("https://api.acme.com/apps/app-1", "app-1", "id"),
        ("https://48211.acme.com", "48211", "id"),
        ("", "48211", "id"),
    ],
)
def test_what_everybody_has_alike_is_nobodys(url: str, value: Any, name: str) -> None:
    told = {name: value}
    assert of(draft(url), came(name, value)) is None
    if name != "expires_in":
        assert of(draft(url), told=told) is None


@pytest.mark.parametrize(
    ("field", "is_own"),
    [
        ({"default": "northwind"}, True),
        ({"default": "Northwind "}, True),
        ({"default": "48211"}, True),
        ({"default": "northwind", "type": "dropdown"}, False),
        ({"default": "southwind"}, False),
        ({"default": "eu"}, False),
        ({"default": "gold"}, False),
        ({}, False),
    ],
)
def test_what_everybody_finds_filled_in_is_not_the_authors_own(field: dict[str, str], is_own: bool) -> None:
    """Whoever connected found the author's sub-domain in the field."""
    before = draft(fields=[{"key": "plan", "label": "Plan"}, {"key": "shop", "label": "Shop"} | field])
    told = leaves({"account": {"subdomain": "northwind", "id": 48211}, "plan": "gold", "domain": "eu", "ok": True}, 50)
    found = own_default(before, [came()], told)
    assert (found is not None) == is_own
    if found is not None:
        after = found.fix.apply(before)
        assert after.get("fields", 1, "default") is None
        assert after.get("fields", 1, "required") is True
        assert (found.field, found.given) == ("shop", field["default"].strip())


def test_a_row_that_is_filled_in_by_a_value_is_none() -> None:
    rows = [{"name": "Account-Id", "value": FROM_TOKEN}, {"name": "Empty", "value": " "}, "broken"]
    before = draft("https://api.acme.com/me").put(("test_call", "headers"), rows)
    assert of(before, came(), told=[48211, {"": 48211}]) is None
