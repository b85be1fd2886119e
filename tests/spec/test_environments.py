"""The platform's environments: redirect URL and Developer Hub follow together."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.practice.document import Addresses, connection_document
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.environments import (
    ENVIRONMENTS,
    NAMES,
    environment_of,
    in_environment,
    redirect_url_in,
)
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL

DEVELOPMENT = "https://dev-auth.viasocket.com/redirect/auth2.0"
LOCAL = "http://localhost:3000/redirect/auth2.0"


def test_one_table() -> None:
    assert tuple(ENVIRONMENTS) == NAMES
    assert len({each.redirect_url for each in ENVIRONMENTS.values()}) == len(
        {each.hub for each in ENVIRONMENTS.values()}
    )
    assert ENVIRONMENTS["local"].base_variable == "CONNECTION_WIZARD_BASE_LOCAL"


@pytest.mark.parametrize(
    ("url", "name"),
    [
        (PLATFORM_REDIRECT_URL, "production"),
        (f" {PLATFORM_REDIRECT_URL}/acme", "production"),
        (DEVELOPMENT, "development"),
        (f"{LOCAL}/acme", "local"),
        ("https://acme.test/callback", None),
        ("", None),
    ],
)
def test_the_environment_of_a_redirect_url(url: str, name: str | None) -> None:
    found = environment_of(url)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (PLATFORM_REDIRECT_URL, DEVELOPMENT),
        (f"{LOCAL}/acme ", f"{DEVELOPMENT}/acme"),
        (DEVELOPMENT, DEVELOPMENT),
        ("", DEVELOPMENT),
        ("https://acme.test/callback", DEVELOPMENT),
    ],
)
def test_the_same_elsewhere(before: str, after: str) -> None:
    assert redirect_url_in("development", before) == after


def test_a_field_that_shows_the_redirect_url_follows() -> None:
    fields: list[dict[str, Any]] = [{"key": "redirectUrl", "default": PLATFORM_REDIRECT_URL}, {"key": "x"}]
    draft = Draft(connection_document(Addresses("http://127.0.0.1:1")) | {"fields": fields})
    moved = in_environment(draft, "local").partial_spec
    assert (moved.redirect_url, [field.default for field in moved.fields]) == (LOCAL, [LOCAL, ""])
    empty = in_environment(draft.put(("redirect_url",), ""), "local").partial_spec
    assert [field.default for field in empty.fields] == [PLATFORM_REDIRECT_URL, ""]
