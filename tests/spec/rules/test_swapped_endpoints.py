"""The authorization endpoint and the token endpoint are told apart."""

from typing import Any

import pytest

from tests.spec.rules.conftest import Found, Mended

TOKEN = ("access_token", "url")
AUTHORIZE = ("authorization", "url")
NO_FIELDS: Any = ("fields", [])


@pytest.mark.parametrize(
    ("sign_in", "tokens", "expected"),
    [
        ("https://acme.com/oauth/access_token", "https://acme.com/oauth/authorize", {("urls_swapped", *AUTHORIZE)}),
        ("https://acme.com/oauth/token", "https://acme.com/oauth/codes", {("urls_swapped", *AUTHORIZE)}),
        ("https://acme.com/oauth/token", "https://acme.com/oauth/auth", {("urls_swapped", *AUTHORIZE)}),
        ("https://acme.com/oauth/authorize", "https://acme.com/oauth/auth", set()),
        ("https://acme.com/oauth", "https://acme.com/oauth/authorize?x=1", {("token_url_like_authorization", *TOKEN)}),
        ("https://acme.com/token", "https://acme.com/token", {("authorization_url_is_token_url", *TOKEN)}),
        ("https://acme.com/authorize", "https://acme.com/authorize/", {("authorization_url_is_token_url", *TOKEN)}),
        (  # as its maker has it
            "https://a.egnyte.com/puboauth/token",
            "https://a.egnyte.com/puboauth/token",
            {("whitelist_misses_token", "whitelist")},
        ),
        ("https://acme.com/oauth", "https://acme.com/oauth", set()),  # GET for people, POST for tokens
        ("https://acme.com/authorize?for=people", "https://acme.com/authorize?for=tokens", set()),
        (
            "https://acme.com/authorize",
            "https://login.acme.com/authorize",
            {("token_url_like_authorization", *TOKEN)},
        ),
        ("https://acme.com/oauth/authorize", "https://acme.com/oauth/token", set()),
    ],
)
def test_the_two_endpoints_are_told_apart(found: Found, sign_in: Any, tokens: Any, expected: Any) -> None:
    assert found((*AUTHORIZE, sign_in), (*TOKEN, tokens), NO_FIELDS) == expected


@pytest.mark.parametrize("for_people", ["authorize", "auth"])
def test_swapped_addresses_are_swapped_back(mended: Mended, for_people: str) -> None:
    draft = mended(
        "urls_swapped",
        (*AUTHORIZE, "https://acme.com/oauth/token"),
        (*TOKEN, f"https://acme.com/oauth/{for_people}"),
        NO_FIELDS,
    )

    assert draft.get(*AUTHORIZE) == f"https://acme.com/oauth/{for_people}"
    assert draft.get(*TOKEN) == "https://acme.com/oauth/token"
