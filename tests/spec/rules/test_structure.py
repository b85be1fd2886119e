"""What does not fit the model: told in words, and mended where only one thing can be meant."""

from __future__ import annotations

from typing import Any

import pytest

from tests.spec.rules.conftest import FindOne, Mended

TIMEOUT = ("live_redirect", "port")


def test_a_misspelt_key_is_renamed(mended: Mended) -> None:
    after = mended("unknown_key", ("authorization", "isuer", "https://auth.acme.com"))
    assert after.get("authorization", "issuer") == "https://auth.acme.com"
    assert after.problems == ()


@pytest.mark.parametrize(
    ("at", "value", "after"),
    [
        (("name",), 5, "5"),
        (("connection_label", "masked"), "True", True),
        (TIMEOUT, "8765", 8765),
        (("whitelist",), "acme.com", ["acme.com"]),
    ],
)
def test_a_value_of_another_kind_is_read_as_what_it_means(
    mended: Mended, at: tuple[Any, ...], value: object, after: object
) -> None:
    assert mended("wrong_type", (*at, value)).get(*at) == after


@pytest.mark.parametrize(
    ("code", "at", "value", "said"),
    [
        ("wrong_type", ("name",), None, "null"),
        ("wrong_type", ("name",), True, "true or false"),
        ("wrong_type", ("name",), ["Acme"], "a list"),
        ("wrong_type", ("name",), {"a": 1}, "a group of named values"),
        ("wrong_type", TIMEOUT, "soon", "a text"),
        ("wrong_type", ("connection_label", "masked"), "perhaps", "a text"),
        ("not_allowed", TIMEOUT, 70000, "65535"),
        ("not_allowed", ("access_token", "success"), {"statuses": ["ok"]}, "2xx"),
    ],
)
def test_what_is_wrong_is_said(finding: FindOne, code: str, at: tuple[Any, ...], value: object, said: str) -> None:
    found = finding(code, (*at, value))
    assert said in f"{found.message} {found.hint}"
    assert found.path[: len(at)] == at
