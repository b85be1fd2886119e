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


REAL = "9f1c6a2e4b7d8035"


@pytest.mark.parametrize(
    "at",
    [
        ("client", "client_secret"),
        ("client", "clientSecret"),
        ("client", "secret"),
        ("client", "password"),
        ("client", "api_key"),
        ("client", "access_token"),
        ("client", "refresh_token"),
        ("client_secret",),
        ("access_token", "client_secret"),
        ("test_call", "api_key"),
        ("fields", 0, "secret"),
        ("authorization", "callback", "client_secret"),
    ],
)
@pytest.mark.parametrize("value", [REAL, 4711471147, [REAL], {"value": {"client_secret": REAL}}])
def test_a_secret_under_a_key_that_nobody_knows_is_told_as_a_secret(
    finding: FindOne, mended: Mended, at: tuple[Any, ...], value: object
) -> None:
    found = finding("secret_in_spec", (*at, value))
    assert (found.severity, found.path) == ("error", at)
    assert "make a new secret at the provider" in found.hint
    assert REAL not in f"{found.message} {found.hint} {found.fix}"
    assert mended("secret_in_spec", (*at, value)).get(*at) is None


@pytest.mark.parametrize(
    ("at", "value"),
    [
        (("access_token",), REAL),
        (("refresh_token",), "1//0gNotAnObject"),
        (("client", "environment"), "GOCSPX-4fG7hJ2kL9mN0pQ3rS5t"),
        (("client", "anything"), "GOCSPX-4fG7hJ2kL9mN0pQ3rS5t"),
        (("client", "GOCSPX-4fG7hJ2kL9mN0pQ3rS5t"), ""),
    ],
)
def test_a_secret_that_does_not_fit_is_told_as_a_secret(finding: FindOne, at: tuple[Any, ...], value: str) -> None:
    found = finding("secret_in_spec", (*at, value))
    assert found.path == at
    assert "GOCSPX" not in f"{found.message} {found.hint}"


@pytest.mark.parametrize(
    "value", ["", "YOUR_CLIENT_SECRET", "${SECRET}", "a b c d e f", "https://acme.com/secret", True]
)
def test_the_name_of_a_secret_alone_is_no_secret_but_is_not_renamed_either(
    finding: FindOne, mended: Mended, value: object
) -> None:
    found = finding("unknown_key", ("client", "client_secret", value))
    assert "client_id" not in f"{found.message} {found.hint}"
    assert mended("unknown_key", ("client", "client_secret", value)).get("client", "client_secret") is None


def test_steps_in_the_wrong_place_are_no_secrets(finding: FindOne) -> None:
    assert finding("unknown_key", ("client", "refresh_token", {"method": "POST", "url": "https://acme.com/token"}))
    assert finding("wrong_type", ("refresh_token", "https://acme.com/oauth/token"))


def test_what_an_imported_record_holds_is_looked_at_too(finding: FindOne) -> None:
    at = ("platform", "rest", "clientsecret")
    assert finding("secret_in_spec", (*at, REAL)).path == at
