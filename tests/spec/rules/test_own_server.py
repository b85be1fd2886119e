"""Where everybody logs in on a server of their own, no address is on the author's."""

from __future__ import annotations

import pytest

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import findings
from connection_wizard.spec.whitelisting import hosts

OWN = "https://${context.authData.host}"
AT = ("test_call", "url")


def draft(log_in: str, token: str, test: str) -> Draft:
    return Draft({"authorization": {"url": log_in}, "access_token": {"url": token}, "test_call": {"url": test}})


def found(made: Draft) -> list[str]:
    return [one.code for one in findings(made) if one.path == AT and one.code == "one_customers_server"]


def test_an_address_on_the_server_of_whoever_set_it_up_is_told_and_mended() -> None:
    made = draft(f"{OWN}/authorize", f"{OWN}/api/token", "https://fit.lindqvist.example/api/me?x=1")
    (one,) = (each for each in findings(made) if each.code == "one_customers_server")
    assert one.path == AT
    assert one.fix is not None
    mended = one.fix.apply(made)
    assert mended.get(*AT) == f"{OWN}/api/me?x=1"
    assert found(mended) == []


def test_the_sub_domain_of_whoever_set_it_up_is_told_and_mended() -> None:
    """It was typed before a path that a page brings, stayed, and was proved."""
    own = "https://${context.authData.company}.acme.com"
    made = draft(f"{own}/token", f"{own}/token", "https://northwind.acme.com/v1/userinfo")
    (one,) = (each for each in findings(made) if each.code == "one_customers_server")
    assert one.fix is not None
    assert one.fix.apply(made).get(*AT) == f"{own}/v1/userinfo"


@pytest.mark.parametrize(
    ("log_in", "token", "test"),
    [
        *(
            ("https://${context.authData.shop}.acme.com/a", "https://${context.authData.shop}.acme.com/t", test)
            for test in ("https://api.acme.com/me", "https://www.acme.com/me", "https://eu.acme.net/me")
        ),
        (f"{OWN}/authorize", "https://id.acme.com/token", "https://api.acme.com/me"),
        (
            "https://${context.authData.shop}.acme.com/a",
            "https://${context.authData.shop}.acme.com/t",
            "https://acme.com/me",
        ),
        (f"{OWN}/authorize", f"{OWN}/token", "https://${context.authData.accesstokencode.api_domain}/me"),
        ("", "", "https://api.acme.com/me"),
    ],
)
def test_one_server_for_all_is_right(log_in: str, token: str, test: str) -> None:
    assert found(draft(log_in, token, test)) == []


def test_where_everybody_has_their_own_server_no_domain_can_be_listed() -> None:
    """The server of whoever set the connection up was offered for the list."""
    made = draft(f"{OWN}/authorize", f"{OWN}/token", f"{OWN}/me")
    (one,) = (each for each in findings(made) if each.code == "whitelist_empty")
    assert one.fix is not None
    mended = one.fix.apply(made)
    assert mended.get("skip_whitelist_check") is True
    assert not [each for each in findings(mended) if each.path[0] in ("whitelist", "skip_whitelist_check")]
    assert [host.host for host in hosts(made.partial_spec, ["fit.lindqvist.example"])] == ["*"]
    fixed = draft("https://id.acme.com/authorize", f"{OWN}/token", f"{OWN}/me").partial_spec
    assert "eu.acme.com" in [host.host for host in hosts(fixed, ["eu.acme.com"])]
