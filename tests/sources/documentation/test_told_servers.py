"""Paths alone, and the server that a page names somewhere in words, or that each customer has."""

from __future__ import annotations

import pytest

from connection_wizard.sources.readers.documentation import read
from tests.sources.documentation.test_pages import understood, value

_PATHS = (
    "\n\n# Log in\n\nSend people to `/oauth/authorize?client_id=ID&response_type=code`.\n\n"
    "# Token\n\n`POST /oauth/token` with grant_type=authorization_code\n"
)
_ENVIRONMENTS = "| Environment | Host |\n|---|---|\n| Production | api.acmecrm.com |\n| Sandbox | sandbox.acmecrm.com |"


@pytest.mark.parametrize(
    ("says", "server"),
    [
        ("The host is id.acmecrm.com.", "https://id.acmecrm.com"),
        ("All endpoints are at `api.acmecrm.com`.", "https://api.acmecrm.com"),
        ("Base URL: `api.acmecrm.com/v2`", "https://api.acmecrm.com/v2"),
        ("| Setting | Value |\n|---|---|\n| Base URL | api.acmecrm.com/v2 |", "https://api.acmecrm.com/v2"),
        (_ENVIRONMENTS, "https://api.acmecrm.com"),
        ("Every request has the header `Host: id.acmecrm.com`.", "https://id.acmecrm.com"),
        (
            "Every space has its own: https://xx.acmecrm.com/api/v2/notes",
            "https://${context.authData.subdomain}.acmecrm.com",
        ),
        ("It is at https://{space}.acmecrm.com/api/v2/notes.", "https://${context.authData.space}.acmecrm.com"),
    ],
)
def test_a_path_is_on_the_server_that_the_page_names_for_all(says: str, server: str) -> None:
    """The server was asked for as a field, or nothing of the page was read at all."""
    found = understood(says + _PATHS)
    assert value(found, "authorization.url") == f"{server}/oauth/authorize"
    assert value(found, "access_token.url") == f"{server}/oauth/token"
    likely = {one.at[0] for one in found.values if one.at[1:] == ("url",) and one.certainty == "likely"}
    assert {"authorization", "access_token"} <= likely


def test_a_place_to_fill_in_that_a_sentence_says_to_replace_is_the_server_of_paths() -> None:
    """A page that said what to put there was read as one without any server."""
    says = "Replace `{your-host}` with your server, for example `https://{your-host}`."
    assert value(understood(says + _PATHS), "access_token.url") == "https://${context.authData.host}/oauth/token"


def test_a_host_that_all_requests_have_in_a_header_is_that_of_each() -> None:
    says = "All requests have this header:\n\n```\nHost: id.acmecrm.com\n```"
    assert value(understood(says + _PATHS), "access_token.url") == "https://id.acmecrm.com/oauth/token"


@pytest.mark.parametrize(
    "says",
    [
        "The host is a.acmecrm.com, and the other host is b.acmebooks.com.",
        "Your server is crm.acmecrm.com.",
        "The server is in server.py.",
        "It tells of the server a person is in, and `applications.commands` of acmecrm.",
        "The server acmecrm.commands is one.",
        "Our mail server is the host example.com.",
        "The message:\n\n```\nGET /back?code=abc HTTP/1.1\nHost: app.acmecrm.com\n```",
        "Read more at www.acmecrm.com.",
    ],
)
def test_a_host_that_is_another_ones_is_not_the_server_of_paths(says: str) -> None:
    found = read(says + _PATHS)
    urls = [str(one.value) for one in found.values if one.at[1:] == ("url",)] if found else []
    assert not any("acme" in url or "server.py" in url or ".commands" in url or "example.com" in url for url in urls)


def test_a_site_for_developers_is_not_the_server_of_paths_beside_another_one() -> None:
    """A shop called Base has its developers' site named as such: log-ins went there, and not to its API's server."""
    says = (
        "All calls are below https://api.acmecrm.com/.\n\n"
        "Register your app at Base Developers first:\n\n* https://developers.acmecrm.com"
    )
    assert value(understood(says + _PATHS), "authorization.url") == "https://api.acmecrm.com/oauth/authorize"


@pytest.mark.parametrize("host", ["API_URI", "BASE_URL", "YOUR_ENDPOINT"])
def test_a_name_in_capitals_in_the_place_of_a_host_is_a_field(host: str) -> None:
    """Nobody's `https://API_URI/oauth/authorize` was filled in, as certain."""
    text = f"https://{host}/oauth/authorize?response_type=code&client_id=ID\n\nPOST https://{host}/oauth/token"
    assert value(understood(text), "access_token.url") == "https://${context.authData.domain}/oauth/token"


@pytest.mark.parametrize(("says", "is_field"), [("the login of your instance", True), ("a login", False)])
def test_an_examples_host_on_a_page_of_software_that_each_has_an_instance_of_is_a_field(
    says: str, is_field: bool
) -> None:
    """Nothing of the page was read: its host was an example's, and nobody's."""
    text = (
        f"Send people to https://example.org/oauth/authorize?client_id=ID&response_type=code, {says}.\n\n"
        "Then POST the code to https://example.org/oauth/token with grant_type=authorization_code.\n"
    )
    found = read(text)
    urls = {one.at: (one.value, one.certainty) for one in found.values} if found else {}
    token = ("https://${context.authData.domain}/oauth/token", "likely")
    assert urls.get(("access_token", "url")) == (token if is_field else None)


@pytest.mark.parametrize("value_of", ["redirect_uri=$DOMAIN/oauth2/oob", "next=$DOMAIN/oauth2/authorize"])
def test_an_address_in_a_query_is_no_step(value_of: str) -> None:
    """Where people are sent back to was filled in as both steps, for the page has those in variables."""
    text = (
        f'```\nopen "$AUTHORIZATION?response_type=code&client_id=ID&{value_of}&state=1"\n```\n\n'
        f'```\ncurl -u "id:secret" -d "grant_type=authorization_code&code=$CODE&{value_of}" $TOKEN\n```\n'
    )
    found = read(text)
    assert not [one for one in found.values if one.at[1:] == ("url",)] if found else True
