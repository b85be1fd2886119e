"""Step 10: which domains are listed, and whether they are the ones that are called."""

from typing import Any

import pytest

from tests.spec.rules.conftest import FindOne, Found, Mended

AT = ("whitelist",)
FIXED: Any = (("fields", []), ("authorization", "url", "https://eu.acme.com/oauth/authorize"))
SHOP = ("fields", 1, {"key": "shop", "label": "Shop", "default": "demo"})


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        ("", "whitelist_blank"),
        ("*", "whitelist_everything"),
        ("acme.com", "whitelist_duplicate"),
        ("https://acme.com/x", "whitelist_duplicate"),
        ("co.uk", "whitelist_public_suffix"),
        ("com", "whitelist_invalid"),
        ("github.io", "whitelist_shared_domain"),
        ("myshopify.com", "whitelist_shared_domain"),
        ("localhost", "whitelist_local"),
        ("127.0.0.1", "whitelist_local"),
        ("http://127.0.0.1:8000", "whitelist_local"),
        ("192.168.1.1", "whitelist_local"),
        ("acme.local", "whitelist_local"),
        ("acme", "whitelist_invalid"),
        ("acme com", "whitelist_invalid"),
        ("-acme.com", "whitelist_invalid"),
    ],
)
def test_entries(found: Found, entry: Any, code: Any) -> None:
    assert found((*AT, 1, entry)) == {(code, *AT, 1)}


@pytest.mark.parametrize("number", ["52.1.2.3", "2606:4700::1"])
def test_a_server_of_ones_own_by_its_public_number_is_reached(found: Found, number: str) -> None:
    assert found((*AT, 1, number)) == set()
    assert found((*AT, 1, "10.1.2.3")) == {("whitelist_local", *AT, 1)}


@pytest.mark.parametrize(
    ("entry", "code", "after"),
    [
        ("https://api.acme.com/v1", "whitelist_not_domain", "acme.com"),
        ("acme.com:443", "whitelist_not_domain", "acme.com"),
        ("*.acme.com", "whitelist_not_domain", "acme.com"),
        ("api.acme.com", "whitelist_subdomain", "acme.com"),
        ("ACME.com", "whitelist_capitals", "acme.com"),
        ("acme.com.", "whitelist_capitals", "acme.com"),
    ],
)
def test_the_registrable_domain_is_offered(mended: Mended, found: Found, entry: Any, code: Any, after: Any) -> None:
    assert found((*AT, 0, entry)) == {(code, *AT, 0)}
    assert mended(code, (*AT, 0, entry)).get(*AT) == [after]


def test_an_entry_that_would_be_repeated_is_removed(mended: Mended) -> None:
    assert mended("whitelist_subdomain", (*AT, ["acme.com", "api.acme.com"])).get(*AT) == ["acme.com"]


@pytest.mark.parametrize(
    ("url", "whitelist", "expected"),
    [
        ("https://api.acme.io/me", ["acme.com"], {("whitelist_misses_api", *AT)}),
        ("https://api.acme.io/me", ["acme.com", "acme.io"], set()),
        ("https://api.acme.io/me", ["acme.com", "*"], {("whitelist_everything", *AT, 1)}),
        ("https://api.acme.co.uk/me", ["acme.com", "acme.co.uk"], set()),
        ("https://${context.authData.region}.acme.io/me", ["acme.com"], {("whitelist_misses_api", *AT)}),
        ("https://acme.${context.authData.region}/me", ["acme.com", "acme.eu", "acme.us"], set()),
        ("https://acme.${context.authData.region}/me", ["acme.com", "acme.eu"], {("whitelist_misses_api", *AT)}),
        ("https://${context.authData.shop}.myshopify.com/me", ["acme.com", "myshopify.com"], set()),
        ("https://${context.authData.shop}.myshopify.com/me", ["acme.com"], {("whitelist_misses_api", *AT)}),
        ("${context.authData.accesstokencode.instance_url}/me", ["acme.com", "acme.io"], set()),
        ("https://10.0.0.1/me", ["acme.com"], {("url_not_public", "test_call", "url")}),
        ("https://api.acme.com/me", ["acme.com", "acme.io"], {("whitelist_unneeded", *AT, 1)}),
        ("https://acme.xn--p1ai/me", ["acme.com", "acme.рф"], set()),
        ("https://acme.рф/me", ["acme.com", "acme.xn--p1ai"], set()),
    ],
)
def test_what_is_called_is_listed(found: Found, url: Any, whitelist: Any, expected: Any) -> None:
    needed = SHOP if "shop}" in url else ("service_domain", "acme.com")

    told = found(("test_call", "url", url), (*AT, whitelist), needed)
    assert {item for item in told if item[0] != "provider_header_missing"} == expected  # what Shopify wants besides


@pytest.mark.parametrize("domain", ["xn--bcher-kva.com", "bücher.com"])
def test_an_international_domain_may_be_written_in_both_forms(found: Found, domain: str) -> None:
    edits = ((*AT, ["acme.com", domain]), ("service_domain", domain), ("test_call", "url", f"https://{domain}/me"))
    assert found(*edits) == set()


def test_all_missing_domains_are_added_at_once(mended: Mended) -> None:
    draft = mended("whitelist_misses_api", ("test_call", "url", "https://acme.${context.authData.region}/me"))

    assert draft.get(*AT) == ["acme.com", "acme.eu", "acme.us"]


def test_for_a_shop_of_ones_own_the_shared_domain_is_added(mended: Mended) -> None:
    draft = mended(
        "whitelist_misses_api", SHOP, ("test_call", "url", "https://${context.authData.shop}.myshopify.com/me")
    )

    assert draft.get(*AT) == ["acme.com", "myshopify.com"]


def test_the_token_endpoint_is_listed_too(found: Found, mended: Mended) -> None:
    edit = ("access_token", "url", "https://login.acme.io/token")

    assert found(edit) == {("whitelist_misses_token", *AT)}
    assert mended("whitelist_misses_token", edit).get(*AT) == ["acme.com", "acme.io"]


def test_a_domain_is_missed_once(found: Found) -> None:
    edits = ("access_token", "url", "https://acme.io/token"), ("test_call", "url", "https://api.acme.io/me")

    assert found(*edits) == {("whitelist_misses_api", *AT)}


def test_an_empty_list_is_filled_with_what_is_called(mended: Mended, finding: FindOne) -> None:
    assert mended("whitelist_empty", (*AT, []), ("revoke_token", "url", "https://acme.io/revoke")).get(*AT) == [
        "acme.com",
        "acme.io",
    ]
    nothing = [("access_token", "url", ""), ("test_call", "url", ""), ("revoke_token", None), ("refresh_token", None)]
    assert finding("whitelist_empty", (*AT, []), *nothing).fix is None


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ([], set()),
        (FIXED, {("whitelist_skipped", "skip_whitelist_check")}),
        (
            [
                *FIXED,
                ("fields", [{"key": "domain", "label": "Domain", "default": "acme.com"}]),
                ("test_call", "url", "https://${context.authData.domain}/me"),
            ],
            set(),
        ),
        ([*FIXED, (*AT, [])], {("whitelist_skipped", "skip_whitelist_check")}),
    ],
)
def test_the_check_is_skipped_for_customers_own_domains_only(found: Found, edits: Any, expected: Any) -> None:
    """The choices of a drop-down are all known, unless it has free text beside them."""
    if not edits:
        edits = [("fields", 0, "type", "string"), ("fields", 0, "options", [])]

    assert found(("skip_whitelist_check", True), *edits) == expected


def test_the_services_own_domain_may_be_listed(found: Found) -> None:
    assert found((*AT, ["acme.com", "acme.io"]), ("service_domain", "acme.io")) == set()
    assert found((*AT, ["acme.io"]), ("service_domain", "acme.io")) == {("whitelist_misses_api", *AT)}


def test_a_domain_that_only_a_redirect_leads_to_may_stay(finding: FindOne) -> None:
    """The page adds such hosts by a click, and no spec can say so: nothing here calls them a mistake."""
    found = finding("whitelist_unneeded", (*AT, ["acme.com", "acme.io"]))
    assert found.severity == "hint"
    assert found.fix is None
    assert "Keep it if" in found.hint
    assert "a redirect leads there" in found.hint
