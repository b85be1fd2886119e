"""The server of the author's own account, written into the addresses of a connection that worked."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.session.own_servers import own_server
from connection_wizard.session.own_values import Came, OwnValue
from connection_wizard.spec import names
from connection_wizard.spec.draft import Draft
from connection_wizard.ui.session.answers import leaves

OWN = "https://northwind.acme.com"
SUBDOMAIN = "https://${context.authData.subdomain}.acme.com"
KEEP: Any = (("authorization", "callback", "keep"), ["shop"])


def draft(login: str = "https://id.acme.com", server: str = OWN) -> Draft:
    made = Draft({"spec_version": 1, "revoke_token": {"url": f"{server.upper()}/Revoke"}})
    made = made.put(("test_call", "url"), f"{server}/me?x=northwind")
    return made.put(("authorization", "url"), f"{login}/log-in").put(("access_token", "url"), f"{login}/token")


def of(found: Draft, came: tuple[str, Any] | None = None, told: Any = None) -> OwnValue | None:
    brought = [Came(names.AUTHORIZATION / came[0], came[1], KEEP)] if came else []
    return own_server(found, brought, leaves(told, 50) if told is not None else [])


@pytest.mark.parametrize(
    ("name", "value", "url"),
    [
        ("shop", "northwind", "https://${context.authData.Authorization.shop}.acme.com/me?x=northwind"),
        ("shop", "northwind.acme.com", "https://${context.authData.Authorization.shop}/me?x=northwind"),
        ("instance_url", OWN, "${context.authData.Authorization.instance_url}/me?x=northwind"),
        ("apiBase", f"{OWN}/", "${context.authData.Authorization.apiBase}me?x=northwind"),
    ],
)
def test_what_came_with_the_log_in_is_taken_from_it(name: str, value: str, url: str) -> None:
    """It worked, was proved, and everybody's actions would have gone to the author's server."""
    before = draft()
    found = of(before, (name, value))
    assert found is not None
    after = found.fix.apply(before)
    assert after.get("test_call", "url") == url
    assert str(after.get("revoke_token", "url")).endswith("Revoke")
    assert "northwind" not in str(after.get("revoke_token", "url")).lower()
    assert after.get("authorization", "url") == "https://id.acme.com/log-in"
    assert after.get(*KEEP[0]) == KEEP[1]
    assert found.field == ""


@pytest.mark.parametrize(
    ("came", "told"), [(("shop", "northwind"), None), (None, {"account": {"domain": "Northwind"}})]
)
@pytest.mark.parametrize("login", [OWN, "https://id.acme.com"])
def test_what_people_log_in_at_is_asked_for(came: Any, told: Any, login: str) -> None:
    before = draft(login)
    found = of(before, came, told)
    assert found is not None
    asked = login == OWN or came is None
    assert (found.field, found.given) == (("subdomain", "northwind") if asked else ("", ""))
    after = found.fix.apply(before)
    if asked:
        assert after.get("fields", 0, "key") == "subdomain"
        assert after.get("test_call", "url") == f"{SUBDOMAIN}/me?x=northwind"
        assert after.get("authorization", "url") == f"{SUBDOMAIN if login == OWN else login}/log-in"
    assert of(after, came, told) is None


def test_a_server_that_people_log_in_at_alone_is_told_too() -> None:
    before = draft(OWN, "https://api.acme.com")
    found = of(before, told={"subdomain": "northwind"})
    assert found is not None
    assert found.at == ("authorization", "url")
    after = found.fix.apply(before)
    assert after.get("authorization", "url") == f"{SUBDOMAIN}/log-in"
    assert after.get("access_token", "url") == f"{SUBDOMAIN}/token"
    assert after.get("test_call", "url") == before.get("test_call", "url")


@pytest.mark.parametrize(
    ("server", "name", "value"),
    [
        (OWN, "name", "northwind"),
        (OWN, "domain", "southwind"),
        (OWN, "domain", None),
        (OWN, "", "northwind"),
        (OWN, "url", f"{OWN}/users/1"),
        ("https://api.acme.com", "domain", "api.acme.com"),
        ("https://acme.co.uk", "site", "acme"),
        ("https://acme.com", "site", "acme"),
        (SUBDOMAIN, "subdomain", "${context"),
        ("", "subdomain", ""),
    ],
)
def test_what_everybody_calls_is_nobodys(server: str, name: str, value: Any) -> None:
    assert of(draft(server=server), told={name: value}) is None


def test_a_value_kept_already_is_not_kept_twice() -> None:
    came = [Came(names.TOKEN_RESPONSE / name, value, None) for name, value in (("plan", "x"), ("shop", "northwind"))]
    found = own_server(draft(), came, [])
    assert found is not None
    assert {edit.at for edit in found.fix.edits} == {("test_call", "url"), ("revoke_token", "url")}
