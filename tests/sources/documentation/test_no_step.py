"""What stands on a page on a log-in and is none of its steps, though the page has not the right address of one."""

from __future__ import annotations

import pytest

from tests.sources.documentation.test_pages import understood, value

_LOG_IN = "Log in at https://id.acmecrm.com/oauth/authorize?client_id=ID&response_type=code&redirect_uri=URI\n\n"
_CODE = "Exchange the code with grant_type=authorization_code.\n\n"


@pytest.mark.parametrize(
    "says",
    [
        "POST the code to https://myexampleapp.com/oauth/token with grant_type=authorization_code.",
        "POST the code to https://funky-bunny.trycloudflare.com/api/token with grant_type=authorization_code.",
        "Try it at https://reqbin.com/curl: exchange the code for an access token with grant_type=authorization_code.",
        "POST the code to https://api.acmecrm.com for an access token, with grant_type=authorization_code.",
        _CODE + "# Refresh\n\nPOST https://id.acmecrm.com/oauth/refresh_token",
        _CODE
        + "## Calls\n\n```\ncurl -H 'Authorization: Bearer {access-token}'\n```\n\n`POST https://id.acmecrm.com/v2/renders`",
        _CODE + "An access token works here, too: POST https://id.acmecrm.com/mcp with Authorization: Bearer abc",
        _CODE
        + "- `redirect_uri`: where you get the code for an access token, see https://id.acmecrm.com/redirect-tutorial",
    ],
)
def test_an_address_of_something_else_is_not_taken_for_an_exchange_that_the_page_has_not(says: str) -> None:
    """Pages that are cut off lost the right one, and the next best was filled in, some of them as certain."""
    found = understood(_LOG_IN + says)
    assert value(found, "authorization.url") == "https://id.acmecrm.com/oauth/authorize"
    assert value(found, "access_token.url") is None


@pytest.mark.parametrize(
    ("host", "certainty"),
    [("id.acmecrm.com", "certain"), ("api.acme-tokens.io", "certain"), ("www.photogram.com", "likely")],
)
def test_the_steps_of_two_providers_are_not_certain(host: str, certainty: str) -> None:
    """The log-in of a platform that an account is connected to stood beside the provider's own exchange."""
    found = understood(f"{_LOG_IN}POST https://{host}/oauth/token with grant_type=authorization_code.")
    said = {one.at: one.certainty for one in found.values if one.at[1:] == ("url",)}
    assert (said[("authorization", "url")], said[("access_token", "url")]) == (certainty, certainty)
