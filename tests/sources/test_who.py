"""How likely a call says who is connected: pages and the files of tools are asked by the same words."""

from __future__ import annotations

import pytest

from connection_wizard.sources.who import GOOD, SURE, score


@pytest.mark.parametrize(
    "path",
    [
        "/me",
        "/api/user.current",
        "/account/verify_credentials",
        "/oauth/userinfo",
        "/getCurrentUser",
        "/crm/users?type=CurrentUser",
    ],
)
def test_whoever_gave_the_token_is_told(path: str) -> None:
    assert score(path) >= SURE


@pytest.mark.parametrize("path", ["/account", "/account/summary", "/shop.json", "/v2/tokenInfo"])
def test_what_there_is_one_of_is_worth_a_try(path: str) -> None:
    assert GOOD <= score(path) < SURE


@pytest.mark.parametrize("path", ["/users", "/users/{id}", "/time/summary"])
def test_what_is_of_anybody_is_not(path: str) -> None:
    assert score(path) < GOOD
