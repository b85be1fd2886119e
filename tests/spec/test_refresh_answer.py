"""The places in the refresh answer that go with those in the token answer."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.refresh_answer import place_in_refresh

AT: DocumentPath = ("access_token", "response", "access_token")
TOKEN = {"url": "https://acme.test/token", "response": {"access_token": "token"}}


@pytest.mark.parametrize(
    ("refresh", "goes_along"),
    [
        ({}, True),
        ({"url": "https://acme.test/token"}, True),
        ({"url": "https://acme.test/token", "response": {"access_token": "token"}}, True),
        ({"url": "https://acme.test/refresh"}, False),
        ({"response": {"access_token": "data.token"}}, False),
        (None, False),
    ],
)
def test_one_address_answers_alike(refresh: Any, goes_along: bool) -> None:
    draft = Draft({"access_token": TOKEN, "refresh_token": refresh})
    assert place_in_refresh(draft, AT) == (("refresh_token", *AT[1:]) if goes_along else None)


@pytest.mark.parametrize(
    "at", [("access_token", "url"), ("access_token", "response", "keep"), ("refresh_token", "response", "access_token")]
)
def test_nothing_but_where_the_tokens_are_goes_along(at: DocumentPath) -> None:
    assert place_in_refresh(Draft({"access_token": TOKEN, "refresh_token": {}}), at) is None
