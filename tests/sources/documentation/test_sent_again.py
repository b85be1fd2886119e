"""What an exchange has once more of the log-in: scopes, and what came back (`documentation/sent_again.py`)."""

from __future__ import annotations

import pytest

from tests.sources.documentation.test_pages import understood, value

_PAGE = (
    "https://id.acmecrm.com/oauth/authorize?client_id=ID&response_type=code&scope=deals:read+deals:write&redirect_uri=URI"
    "\n\n{}\n"
)
_TO = "POST https://id.acmecrm.com/oauth/token"
_CURL = f'```\ncurl -X {_TO} \\\n  -d "grant_type=authorization_code" -d "code=abc" -d "client_secret=S"'
_HEAD = f"{_TO}\n\n| Name | Required | Description |\n|---|---|---|\n| grant_type | Yes | `authorization_code` |\n"
_BACK = "People come back to `https://app.example.org/back?code=abc&scope=deals:read&context=stores/x1`.\n\n"
_JOINED = {"scope": "deals:read deals:write"}
_THAT = {"scope": "${context.authData.Authorization.scope}"}


@pytest.mark.parametrize(
    ("says", "sent"),
    [
        (_CURL + ' -d "scope=deals:read deals:write"\n```', _JOINED),
        (f"{_TO}\n\n    grant_type=authorization_code&code=abc&client_secret=S&scope=deals:read", _JOINED),
        (f'{_TO}\n\n```\n{{"grant_type": "authorization_code", "code": "abc", "scope": "deals:read"}}\n```', _JOINED),
        (_HEAD + "| code | Yes | What came back |\n| scope | Yes | As before |", _JOINED),
        (_BACK + _CURL + ' -d "scope=deals:read"\n```', _THAT),
        (
            _BACK + _CURL + ' -d "scope=deals:read" -d "context=stores/{x}"\n```',
            {**_THAT, "context": "${context.authData.Authorization.context}"},
        ),
        (
            _BACK + _HEAD + "| code | Yes | What came back |\n| context | Yes | What came back |",
            {"context": "${context.authData.Authorization.context}"},
        ),
        (_CURL + "\n```", {}),
        (f"{_TO}\n\n    grant_type=authorization_code&code=abc&client_secret=S&scope=&x=", {}),
        (f'{_TO}\n\n```\n{{"grant_type": "authorization_code", "code": "abc", "scope": ""}}\n```', {}),
        (_HEAD + "| code | Yes | What came back |\n| scope | No | As before |", {}),
        (_HEAD + "| code | Yes | What came back |\n| refresh_token | No | |\n| scope | Yes | As before |", {}),
        (f"{_TO}\n\n    grant_type=refresh_token&refresh_token=abc&client_secret=S&scope=deals:read", {}),
        (
            f'{_TO} with grant_type=authorization_code\n\n```\n{{"access_token": "abc", "code": 1, "scope": "a"}}\n```',
            {},
        ),
        (
            _CURL
            + ' -d "scope=deals:read"\n```\n\n| Scope | Allows |\n|---|---|\n| deals:read | a |\n| notes:read | b |',
            {},
        ),
    ],
)
def test_scopes_and_what_came_back_go_with_the_exchange_where_it_has_to_have_them(
    says: str, sent: dict[str, str]
) -> None:
    """The exchange went without, and was refused. Scopes to be chosen among stay out: the others would be sent."""
    rows = value(understood(_PAGE.format(says)), "access_token.parameters") or []
    assert {row["name"]: row["value"] for row in rows} == sent
