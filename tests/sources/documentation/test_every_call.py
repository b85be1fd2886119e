"""Headers that all calls have, in a table or a list of their own: they go with the test call and with actions."""

from __future__ import annotations

import pytest

from connection_wizard.sources.readers.documentation import read, read_call
from connection_wizard.spec import names
from tests.sources.documentation.test_pages import understood, value
from tests.sources.documentation.test_rules import BOTH

TOKEN = {"name": "Authorization", "value": f"Bearer {names.ACCESS_TOKEN.template}"}
VERSION = {"name": "Acme-Version", "value": "2026-01-01"}
CLIENT = {"name": "X-Api-Key", "value": names.CLIENT_ID.template}
ME = "## Who is connected\n\n```\nGET https://api.acmecrm.com/v1/me\n```\n"
TABLE = (
    "| Header | Value |\n|---|---|\n| `Authorization` | `Bearer <access_token>` |\n| X-Api-Key | Your client ID |\n"
    "| `Acme-Version` | `2026-01-01` |\n| `Content-Type` | `application/json` |\n\n"
)
WAYS = {
    "a table": (f"All requests must include these headers:\n\n{TABLE}", [CLIENT, VERSION]),
    "a heading": (f"## Required headers\n\n{TABLE}", [CLIENT, VERSION]),
    "a list": (
        "Every request needs the following headers:\n\n- `Acme-Version: 2026-01-01`\n- `Trace`: a UUID of your own\n\n",
        [VERSION],
    ),
    "names and values": (
        "Each call needs these headers:\n\n- `Authorization`: `Bearer {token}`\n- `Acme-Version`: `2026-01-01`\n\n",
        [VERSION],
    ),
    "an example of each": (
        (
            "## Request headers\n\n| Header | Example | Required | Description |\n|---|---|---|---|\n"
            "| Acme-Version | 2026-01-01 | Yes | Version |\n| Tenant-Id | 4711-17 | Yes | The account |\n"
            "| Acme-Language | en-US | No | Language |\n\n"
        ),
        [VERSION],
    ),
    "a sentence": ("All API requests must include the header `Acme-Version: 2026-01-01`.\n\n", [VERSION]),
    "a kind of answer": (
        (
            "All requests must include these headers:\n\n| Header | Value |\n|---|---|\n"
            "| Accept | `application/vnd.api+json` |\n| User-Agent | The name of your application |\n\n"
        ),
        [
            {"name": "Accept", "value": "application/vnd.api+json"},
            {"name": "User-Agent", "value": "viaSocket (https://viasocket.com)"},
        ],
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_headers_of_all_calls_go_with_the_test_call_and_with_actions(way: str) -> None:
    """They were read nowhere but beside the call, and it was refused; actions would have been."""
    says, rows = WAYS[way]
    for found in (understood(f"{BOTH}{says}{ME}"), understood(f"{BOTH}{ME}\n{says}"), understood(f"{BOTH}{says}")):
        assert value(found, "test_call.headers") == [TOKEN, *rows]
        assert value(found, "request_parameters.headers") == [TOKEN, *rows]
    called = read_call(f"# Reference\n\n{says}{ME}")
    assert called is not None
    assert value(called, "test_call.headers") == [TOKEN, *rows]


@pytest.mark.parametrize(
    "says",
    [
        f"The token request must include these headers, as each exchange request:\n\n{TABLE}",
        f"All webhook requests have these headers:\n\n{TABLE}",
        f"All requests are answered with these headers: they are returned with each response.\n\n{TABLE}",
        f"All requests take the following headers (optional):\n\n{TABLE}",
        "All requests must have these headers:\n\n| Header | Value |\n|---|---|\n| Accept | `application/json` |\n\n",
        "All requests must include these headers.\n\n## Versions\n\n- `Acme-Version: 2026-01-01`\n\n",
        "All requests must include these headers:\n\nAsk us.\n\nVersion-Two: 2026-01-01 is new.\n\n",
        (
            "All requests must have these headers:\n\n- `Accept: application/json`\n\nThat is all.\n\n"
            "- `Acme-Version: 2026-01-01`\n\n"
        ),
        f"## Request headers\n\nFor `POST` requests with a JSON body, pass these:\n\n{TABLE}",
        "All requests must have these headers:\n\n- `User-Agent`: set automatically by your client\n\n",
        "```\nAll requests must include the header Acme-Version: 2026-01-01\n```\n\n",
    ],
)
def test_what_is_of_something_else_or_usual_is_no_news(says: str) -> None:
    assert value(understood(f"{BOTH}{says}{ME}"), "test_call.headers") in (None, [TOKEN])


def test_a_page_of_nothing_but_headers_tells_them_and_the_word_before_the_token() -> None:
    found = read(f"# Requests\n\nThe API uses OAuth2 access tokens.\n\n{WAYS['a kind of answer'][0]}")
    assert found is not None
    assert value(found, "test_call.headers") == [TOKEN, *WAYS["a kind of answer"][1]]
    own = TABLE.replace("Bearer <access_token>", "Acme <access_token>").replace("| X-Api-Key | Your client ID |\n", "")
    found = read(f"# Requests\n\nThe API uses OAuth2.\n\nAll requests must include these headers:\n\n{own}")
    assert found is not None
    word = {"name": "Authorization", "value": f"Acme {names.ACCESS_TOKEN.template}"}
    assert value(found, "test_call.headers") == [word, VERSION]
