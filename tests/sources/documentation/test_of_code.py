"""Names of a program are no scopes, whatever the sentence around them speaks of."""

from __future__ import annotations

import pytest

from connection_wizard.sources.documentation.scopes.of_code import functions, is_of_a_program
from connection_wizard.sources.page.lines import Line
from connection_wizard.sources.page.reading import read_page


@pytest.mark.parametrize(
    ("text", "kind", "word", "is_one"),
    [
        ("login_url = client.make_address(['deals:read'])", "text", "login_url", True),
        ("    login_url = await client.make_address(['deals:read'])", "code", "login_url", True),
        ("const login_url = client.makeAddress()", "code", "login_url", True),
        ("It is set: login_url = client.make_address()", "text", "login_url", False),
        ("deals_read = 'deals:read'", "code", "deals_read", False),
        ("give it AcmeClient.scopes.Deals", "text", "AcmeClient.scopes.Deals", True),
        ("give it acme.scopes.deals", "text", "acme.scopes.deals", False),
        ("with a `deals` argument of scopes", "text", "deals", True),
        ("scope: this.getScop", "code", "this.getScop", True),
        ("scope: this", "code", "this", False),
        ("scope: scopes.join(','),", "code", "scopes.join", True),
        ("ask for scope.deals", "text", "scope.deals", False),
        ("with `deals` and more", "text", "deals", False),
        ("- list_deals()", "text", "list_deals", True),
    ],
)
def test_a_name_of_a_program_is_told(text: str, kind: str, word: str, *, is_one: bool) -> None:
    assert is_of_a_program(Line(text, "code" if kind == "code" else "text"), word) is is_one


def test_functions_are_those_that_a_page_calls() -> None:
    page = read_page(
        "# Code\n\n```\nclient.makeAddress(1)\napp.get('/in')\nask_for() {\nread(2)\n```\n\nacme.deals (all)\n"
    )
    assert functions(page) == {"client.makeAddress", "app.get", "ask_for"}
