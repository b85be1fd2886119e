"""The whitelist derived from what a spec names and what a run contacted."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.spec.domains import UNKNOWN
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.whitelisting import Covering, as_domain, distinct, hosts, missing, unneeded

REGION = {"key": "region", "type": "dropdown", "options": [{"value": "eu"}, {"value": "com"}]}
SHOP = {"key": "shop", "suffix": ".myshopify.com"}


def spec(me: str = "https://api.acme.com/me", listed: Any = (), **more: Any) -> ConnectionSpec:
    document = {
        "authorization": {"url": "https://login.acme.com/authorize"},
        "access_token": {"url": "https://login.acme.com/token"},
        "test_call": {"url": me},
        "whitelist": list(listed),
        "fields": [REGION, SHOP],
    }
    return Draft(document | more).partial_spec


def lacking(found: ConnectionSpec, *contacted: str) -> tuple[str, ...]:
    return missing(hosts(found, contacted))


@pytest.mark.parametrize(
    ("me", "domains"),
    [
        ("https://api.acme.com/me", ("acme.com",)),
        ("https://acme-api.${context.authData.region}/me", ("acme.com", "acme-api.eu", "acme-api.com")),
        ("https://${context.authData.region}.acme.io/me", ("acme.com", "acme.io")),
        ("https://${context.authData.shop}.zendesk.com/me", ("acme.com", "zendesk.com")),
        ("https://${context.authData.shop}.myshopify.com/me", ("acme.com", "myshopify.com")),
        ("${context.authData.accesstokencode.instance_url}/me", ("acme.com",)),
        ("https://${context.authData.shop}/me", ("acme.com",)),
        ("https://api.acme.co.uk/me", ("acme.com", "acme.co.uk")),
        ("http://127.0.0.1:4711/me", ("acme.com", "127.0.0.1")),
        ("http://[::1]:4711/me", ("acme.com", "::1")),
        ("https://10.0.0.7/me", ("acme.com", "10.0.0.7")),
        ("https://co.uk/me", ("acme.com",)),
        ("not an address", ("acme.com",)),
    ],
)
def test_what_the_spec_names(me: str, domains: tuple[str, ...]) -> None:
    assert lacking(spec(me)) == domains


@pytest.mark.parametrize(
    ("me", "contacted", "domains"),
    [
        ("${context.authData.accesstokencode.instance}/me", ("na1.salesforce.com",), ("acme.com", "salesforce.com")),
        ("https://${context.authData.shop}.co.uk/me", ("api.demo.co.uk",), ("acme.com", "demo.co.uk")),
        ("https://${context.authData.shop}.myshopify.com/me", ("demo.myshopify.com",), ("acme.com", "myshopify.com")),
        ("https://${context.authData.shop}.zendesk.com/me", ("demo.zendesk.com",), ("acme.com", "zendesk.com")),
        ("https://${context.authData.shop}/me", ("crm.example.org",), ("acme.com", "example.org")),
        ("https://${context.authData.shop}/me", ("demo.myshopify.com",), ("acme.com", "demo.myshopify.com")),
        ("https://api.acme.com/me", ("API.ACME.com.", "cdn.other.net"), ("acme.com", "other.net")),
        ("https://api.acme.com/me", ("[::1]", "localhost"), ("acme.com", "::1", "localhost")),
        ("https://api.acme.com/me", ("github.io",), ("acme.com",)),
    ],
)
def test_what_a_run_contacted(me: str, contacted: tuple[str, ...], domains: tuple[str, ...]) -> None:
    assert lacking(spec(me), *contacted) == domains


@pytest.mark.parametrize(
    ("listed", "domains"),
    [
        (["acme.com"], ("other.net",)),
        (["ACME.com.", "https://other.net/x"], ()),
        (["*.acme.com", "api.other.net"], ()),
        (["*"], ()),
        ([""], ("acme.com", "other.net")),
    ],
)
def test_what_is_listed_is_not_missing(listed: list[str], domains: tuple[str, ...]) -> None:
    assert lacking(spec(listed=listed), "api.acme.com", "www.other.net") == domains


def test_a_host_knows_who_named_it() -> None:
    found = {host.host: host for host in hosts(spec(listed=["acme.com"]), ["api.acme.com", "new.example"])}
    assert found["login.acme.com"].named == ("authorization", "access_token")
    assert found["api.acme.com"].named == ("test_call",)
    assert found["api.acme.com"].contacted
    assert not found["login.acme.com"].contacted
    assert found["api.acme.com"].listed
    assert found["new.example"].named == ()
    assert not found["new.example"].listed


def test_an_address_in_code_counts() -> None:
    code = """// see https://docs.elsewhere.org
    return (await axios.get(`https://${context?.authData?.region}.code-api.io/me`)).data || fetch("https://b.example")"""
    found = spec(test_call={"url": "", "snippet": code})
    assert lacking(found) == ("acme.com", "code-api.io", "b.example")
    assert [host.named for host in hosts(found) if host.domain == "code-api.io"] == [("test_call",), ("test_call",)]


@pytest.mark.parametrize(
    ("found", "contacted", "spare"),
    [
        (spec(listed=["acme.com", "spare.com"]), (), ("spare.com",)),
        (spec(listed=["acme.com", "Spare.com", "https://x.spare.org"]), (), ("Spare.com", "https://x.spare.org")),
        (spec(listed=["acme.com", "spare.com"]), ("api.spare.com",), ()),
        (spec(listed=["acme.com", "spare.com"], service_domain="spare.com"), (), ()),
        (spec(listed=["*", ""]), (), ()),
        (spec("https://${context.authData.shop}/me", ["acme.com", "spare.com"]), (), ()),
        (spec("${context.authData.accesstokencode.url}/me", ["spare.com"]), ("api.acme.com",), ()),
        (spec("https://${context.authData.shop}.acme.com/me", ["acme.com", "spare.com"]), (), ("spare.com",)),
        (spec("https://${context.authData.shop}.myshopify.com/me", ["acme.com", "myshopify.com"]), (), ()),
        (Draft({"whitelist": ["spare.com"]}).partial_spec, (), ()),
    ],
)
def test_what_nothing_leads_to(found: ConnectionSpec, contacted: tuple[str, ...], spare: tuple[str, ...]) -> None:
    assert unneeded(found, hosts(found, contacted)) == spare


@pytest.mark.parametrize(
    ("entry", "domain"),
    [
        (" ACME.com. ", "acme.com"),
        ("https://user@*.acme.com:8443/x", "acme.com"),
        ("*.acme.com", "acme.com"),
        ("*", "*"),
        ("", ""),
        ("::1", "::1"),
        ("http://[::1]:80/x", "::1"),
        ("127.0.0.1:4711", "127.0.0.1"),
    ],
)
def test_an_entry_means_a_domain(entry: str, domain: str) -> None:
    assert as_domain(entry) == domain


def test_what_covers_a_host() -> None:
    assert Covering(["", "www.acme.com"])("api.acme.com")
    assert not Covering(["acme.org"])("api.acme.com")
    assert not Covering(["acme.org"])(UNKNOWN)
    assert distinct(["a.b.com", None, "b.com", "b.com"]) == ("b.com",)
