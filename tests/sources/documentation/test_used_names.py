"""An address that a program has under a name counts where it is used, however far below that is."""

from __future__ import annotations

import pytest

from connection_wizard.sources.documentation.mentions import mentions
from connection_wizard.sources.page.reading import read_page
from tests.sources.documentation.test_pages import understood, value

LONG = "\n".join(f'console.log("line {number}");' for number in range(60))
PROGRAM = """const LOGIN_URL = "https://id.acmecrm.com/oauth/authorize";
const TOKEN_URL = "https://id.acmecrm.com/oauth/token";
{more}
function login(res) {{
  res.redirect(`${{LOGIN_URL}}?response_type=code&client_id=${{ID}}&scope=boards:read`);
}}
async function exchange(code) {{
  return fetch(TOKEN_URL, {{
    method: "POST",
    headers: {{ Authorization: "Basic " + btoa(`${{ID}}:${{SECRET}}`), "Content-Type": "application/json" }},
    body: JSON.stringify({{ grant_type: "authorization_code", code }}),
  }});
}}
"""


@pytest.mark.parametrize("begin", ["", "```js\n"])
def test_what_is_sent_to_an_address_stands_where_its_name_is_called(begin: str) -> None:
    found = understood(begin + PROGRAM.format(more=LONG))
    assert value(found, "authorization.url") == "https://id.acmecrm.com/oauth/authorize"
    assert value(found, "access_token.url") == "https://id.acmecrm.com/oauth/token"
    assert value(found, "access_token.client_authentication") == "client_secret_basic"
    assert value(found, "access_token.body_format") == "json"
    assert value(found, "authorization.scopes") == ["boards:read"]


def lines_with(text: str) -> list[int]:
    """Where a page has the address of the exchange, counted from the first line."""
    return [one.at for one in mentions(read_page(text)) if one.url.endswith("/oauth/token")]


def test_a_name_counts_where_it_is_called_and_not_where_it_is_given_again() -> None:
    first = 'TOKEN_URL = "https://id.acmecrm.com/oauth/token"\n'
    assert lines_with(
        f"```\n{first}\nget(config.TOKEN_URL, a)\ntoken(TOKEN_URL=1)\nTOKEN_URL\n```\nget(TOKEN_URL)\n"
    ) == [0, 2]


def test_a_name_that_stands_for_one_address_and_then_for_another_is_none() -> None:
    first = 'TOKEN_URL = "https://id.acmecrm.com/oauth/token"\n'
    other = 'TOKEN_URL = "https://eu.acmecrm.com/oauth/authorize"\n'
    assert lines_with(f"```\n{first}{other}get(TOKEN_URL)\n```\n") == [0]


def test_a_server_alone_is_no_address_that_is_called() -> None:
    assert mentions(read_page('```\nSERVER = "https://id.acmecrm.com"\nget(SERVER)\n```\n'))[-1].at == 0


def test_so_many_calls_of_a_name_are_looked_at_and_no_more() -> None:
    first = 'TOKEN_URL = "https://id.acmecrm.com/oauth/token"\n'
    many = "log(TOKEN_URL)\n" * 120
    assert len(lines_with(f"```\n{first}{many}```\n")) == 101
