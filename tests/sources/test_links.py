"""What is the address of a page for people, and what is that of a call or a server."""

from __future__ import annotations

import pytest

from connection_wizard.sources.links import is_of_provider, leads_to_page


@pytest.mark.parametrize(
    "text",
    [
        "https://developers.acme.com/oauth",
        "https://docs.acme.com/reference/token?lang=curl",
        " https://help.acme.com/s/articleView?id=oauth_flow.htm&type=5 ",
        "https://acme.com/developers/oauth2",
        "https://www.acme.com/crm/developer/docs/api/v7/oauth-overview",
        "https://api.acme.com/docs/oauth?tab=python",
        "https://acme.com/api/guides/logging-in#step-2",
        "https://acme.com/oauth.html",
        "https://acme.com/hc/en-us/articles/360001?mobile=1",
        "https://github.com/acme/api/blob/main/oauth.md",
        "https://community.acme.com/t/5/how-to-log-in",
    ],
)
def test_a_page(text: str) -> None:
    assert leads_to_page(text)


@pytest.mark.parametrize(
    "text",
    [
        "https://acme.com",
        "https://login.acme.com/tenant",
        "https://api.acme.com/v1/articles?limit=10",
        "https://acme.com/rest/reference?fields=name",
        "https://developer.api.acme.com/userprofile/users/@me",
        "https://graphql.acme.com/questions?order=desc",
        "https://login.acme.com/authorize?client_id=1&scope=read",
        "https://${context.authData.region}.acme.com/docs",
        "https://acme.com/docs and more",
        "GET https://docs.acme.com/oauth",
        "docs.acme.com",
        "",
    ],
)
def test_no_page(text: str) -> None:
    assert not leads_to_page(text)


@pytest.mark.parametrize(
    ("text", "its_own"),
    [
        ("https://acme.com", True),
        ("https://www.acme.com/developers/oauth", True),
        ("https://developers.acme.dev/anything", True),
        ("https://app.acme.com/settings/apps", True),
        ("https://acme.com/ann/her-repository", False),
        ("https://ann.acme.com/docs", False),
        ("https://community.acme.com/t/5", False),
        ("https://acme.org/docs", False),
        ("acme", False),
    ],
)
def test_what_is_the_providers_own(text: str, its_own: bool) -> None:
    assert is_of_provider(text, ("acme.com", "acme.dev")) is its_own
