"""Addresses: what is one, what is safe, what is an endpoint."""

from typing import Any

import pytest

from tests.spec.rules.conftest import FindOne, Found, Mended

REVOKE = ("revoke_token", "url")
TOKEN = ("access_token", "url")
AUTHORIZE = ("authorization", "url")
NO_FIELDS: Any = ("fields", [])


@pytest.mark.parametrize(
    ("url", "codes"),
    [
        ("https://api.acme.com/oauth/revoke", set()),
        ("HTTPS://API.acme.com/oauth/revoke", set()),
        ("https://api.acme.com:8443/oauth/revoke", set()),
        ("https://${context.authData.region}.acme.com/revoke", set()),
        ("${context.authData.accesstokencode.instance_url}/revoke", set()),
        ("api.acme.com/oauth/revoke", {"url_invalid"}),
        ("//api.acme.com/oauth/revoke", {"url_invalid"}),
        ("ftp://api.acme.com/oauth/revoke", {"url_invalid"}),
        ("https:///oauth/revoke", {"url_invalid"}),
        ("https://[::1/oauth/revoke", {"url_invalid"}),
        ("https://api_.acme!com/revoke", {"url_invalid"}),
        ("the revoke endpoint", {"url_whitespace"}),
        ("<https://api.acme.com/oauth/revoke>", {"url_invalid"}),
        ("“https://api.acme.com/oauth/revoke”", {"url_invalid"}),
        ("http://api.acme.com/oauth/revoke", {"url_not_https"}),
        ("http://localhost:8000/revoke", {"url_loopback"}),
        ("http://[::1]:8000/revoke", {"url_loopback"}),
        ("http://127.9.9.9/revoke", {"url_loopback"}),
        ("https://127.0.0.1/revoke", {"url_not_public"}),
        ("https://203.0.113.9/revoke", {"url_not_public"}),
        ("http://10.0.0.1/revoke", {"url_not_https"}),
        ("https://intranet/revoke", {"url_not_public"}),
        ("https://acme.internal/revoke", {"url_not_public"}),
        ("https://me:secret@api.acme.com/revoke", {"url_userinfo"}),
        ("https://api.acme.comm/revoke", {"url_unknown_ending", "whitelist_misses_token"}),
        ("https://api.acme.com/revoke#top", {"url_fragment"}),
        ("https://acme._/revoke", {"url_invalid", "whitelist_misses_token"}),
        ("https://api.acme.com", set()),
        ("https://docs.acme.com/oauth", {"url_documentation"}),
        ("https://developers.acme.com/guides/oauth/token", {"url_documentation"}),
        ("https://www.acme.com/documentation/oauth", {"url_documentation"}),
        ("https://www.acme.com/oauth.html", {"url_documentation"}),
        ("https://developer.api.acme.com/authentication/v2/token", set()),
        ("https://api.acme.com/apis/v1/docs", set()),
        ("https://support.acme.com/api/v2/users/me.json", set()),
        ("https://docs.acme.com/v1/documents", set()),
        ("https://${context.authData.", {"template_broken"}),
    ],
)
def test_what_is_found_in_an_address(found: Found, url: Any, codes: Any) -> None:
    assert {code for code, *_ in found((*REVOKE, url))} == codes


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("https://app.getresponse.com/oauth2_authorize.html", False),
        ("https://app.getresponse.com/oauth2_login.html", True),
    ],
)
def test_what_a_provider_is_known_to_have_is_no_page_of_documentation(found: Found, url: str, told: bool) -> None:
    assert ("url_documentation" in {code for code, *_ in found(("authorization", "url", url))}) is told


@pytest.mark.parametrize(
    ("url", "mended_url"),
    [
        ("GET https://api.acme.com/revoke", "https://api.acme.com/revoke"),
        ("https://api.acme.com /revoke", "https://api.acme.com/revoke"),
    ],
)
def test_spaces_are_taken_out(mended: Mended, url: Any, mended_url: Any) -> None:
    assert mended("url_whitespace", (*REVOKE, url)).get(*REVOKE) == mended_url


@pytest.mark.parametrize(
    ("url", "mended_url"),
    [
        ("api.acme.com/revoke", "https://api.acme.com/revoke"),
        ("<https://api.acme.com/revoke>", "https://api.acme.com/revoke"),
    ],
)
def test_what_is_nearly_an_address_is_mended(mended: Mended, url: Any, mended_url: Any) -> None:
    assert mended("url_invalid", (*REVOKE, url)).get(*REVOKE) == mended_url


def test_what_is_far_from_an_address_is_not_mended(finding: FindOne) -> None:
    assert finding("url_invalid", (*REVOKE, "revoke")).fix is None


def test_a_password_in_an_address_is_taken_out(mended: Mended) -> None:
    draft = mended("url_userinfo", (*REVOKE, "https://me:pass@api.acme.com/revoke?a=b@c"))

    assert draft.get(*REVOKE) == "https://api.acme.com/revoke?a=b@c"


def test_the_authorization_url_may_have_a_fragment(found: Found) -> None:
    """WeChat wants #wechat_redirect at the end."""
    assert found((*AUTHORIZE, "https://eu.acme.com/authorize#wechat_redirect"), NO_FIELDS) == set()


@pytest.mark.parametrize("url", ["https://acme.com", "https://acme.com/"])
def test_an_endpoint_without_a_path_is_doubted(found: Found, url: Any) -> None:
    assert found((*AUTHORIZE, url), NO_FIELDS) == {("url_without_path", *AUTHORIZE)}


def test_an_endpoint_may_be_in_the_query(found: Found) -> None:
    assert found((*AUTHORIZE, "https://acme.com/?do=authorize"), NO_FIELDS) == set()
