"""Secrets typed into the wrong box."""

from typing import Any

import pytest

from connection_wizard.spec.rules.secrets import holds_known_secret, is_literal, is_secret_name
from tests.spec.rules.conftest import FindOne, Found, Mended

TOKEN = "${context.authData.accesstokencode.access_token}"
REFRESH = "${context.authData.accesstokencode.refresh_token}"
JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl"


@pytest.mark.parametrize(
    "secret",
    [
        "GOCSPX-0123456789abcdefghij",
        "ya29.0123456789abcdefghij",
        "sk_live_0123456789",
        "rk_test_0123456789",
        "xoxb-0123456789-abc",
        "ghp_0123456789abcdefghij",
        "github_pat_0123456789abcdefghij",
        "glpat-0123456789abcde",
        "shpat_0123456789abcdef0123",
        "secret_0123456789abcdefghij0123456789",
        "abc8Q~0123456789abcdefghij0123456789",
        "pat-na1-01234567-89ab-cdef-0123-456789abcdef",
        JWT,
        "-----BEGIN RSA PRIVATE KEY-----",
    ],
)
def test_known_forms(found: Found, secret: Any) -> None:
    assert holds_known_secret(f"value: {secret}")
    assert found(("name", f"Acme {secret}")) == {("secret_in_spec", "name")}
    assert ("client_id_is_secret", "client", "client_id") in found(("client", "client_id", secret))


@pytest.mark.parametrize(
    "text",
    ["acme-crm-4711", "pk_live_0123456789", "task_live_0123456789", "secret_santa", "0123456789abcdef0123456789abcdef"],
)
def test_other_words_are_no_known_forms(text: Any) -> None:
    assert not holds_known_secret(text)


@pytest.mark.parametrize("name", ["client_secret", "X-API-Key", "password", "access_token", "appSecret", "token"])
def test_names_of_secrets(name: Any) -> None:
    assert is_secret_name(name)


@pytest.mark.parametrize("name", ["client_id", "token_type", "key", "secretary", "tokens_left", ""])
def test_names_of_other_things(name: Any) -> None:
    assert not is_secret_name(name)


@pytest.mark.parametrize("value", ["", "true", "0", TOKEN, "<token>", "{{token}}", "YOUR_TOKEN", "...", "ACCESS_TOKEN"])
def test_values_that_are_no_secrets(value: Any) -> None:
    assert not is_literal(value)


@pytest.mark.parametrize(
    ("at", "parameter", "is_secret"),
    [
        (("test_call", "headers", 1), {"name": "X-API-Key", "value": "k-4711"}, True),
        (("test_call", "headers", 1), {"name": "X-API-Key", "value": "${context.authData.region}"}, False),
        (("test_call", "headers", 0), {"name": "Authorization", "value": "Bearer 4711"}, True),
        (("test_call", "headers", 0), {"name": "authorization", "value": "Basic YTpi"}, True),
        (("access_token", "parameters", 0), {"name": "client_secret", "value": "s-4711"}, True),
        (("refresh_token", "parameters", 0), {"name": "refresh_token", "value": "r-4711"}, True),
        (("revoke_token", "query", 0), {"name": "secret", "value": "s-4711"}, True),
        (("authorization", "parameters", 0), {"name": "api_key", "value": "k-4711"}, True),
        (("request_parameters", "body", 0), {"name": "password", "value": "p-4711"}, True),
        (("test_call", "headers", 1), {"name": "X-Format", "value": "application/json"}, False),
        (("revoke_token", "parameters", 0), {"name": "token_type_hint", "value": "access_token"}, False),
        (("test_call", "headers", 1), {"name": "X-Note", "value": JWT}, True),
    ],
)
def test_parameters(found: Found, at: Any, parameter: Any, is_secret: Any) -> None:
    expected = {("secret_in_spec", *at, "value")} if is_secret else set()

    assert found((*at, parameter)) == expected


@pytest.mark.parametrize(
    ("at", "parameter", "after"),
    [
        (("test_call", "headers", 0), {"name": "Authorization", "value": "token 4711"}, f"token {TOKEN}"),
        (("test_call", "query", 0), {"name": "access_token", "value": "t-4711"}, TOKEN),
        (("refresh_token", "parameters", 0), {"name": "refresh_token", "value": "r-4711"}, REFRESH),
        (("access_token", "parameters", 0), {"name": "client_secret", "value": "s-4711"}, None),
    ],
)
def test_what_the_connection_has_itself_is_put_in_its_place(
    mended: Mended, at: Any, parameter: Any, after: Any
) -> None:
    draft = mended("secret_in_spec", (*at, parameter))

    assert draft.get(*at, "value") == after


@pytest.mark.parametrize(
    ("at", "parameter"),
    [
        (("test_call", "headers", 0), {"name": "Authorization", "value": "Basic YTpi"}),
        (("test_call", "headers", 1), {"name": "X-API-Key", "value": "k-4711"}),
        (("access_token", "headers", 0), {"name": "access_token", "value": "t-4711"}),
        (("authorization", "parameters", 0), {"name": "access_token", "value": "t-4711"}),
        (("test_call", "headers", 1), {"name": "password", "value": "p-4711"}),
    ],
)
def test_what_cannot_be_known_is_not_guessed(finding: FindOne, at: Any, parameter: Any) -> None:
    assert finding("secret_in_spec", (*at, parameter)).fix is None


@pytest.mark.parametrize(
    ("at", "value", "path"),
    [
        (("revoke_token", "url"), "https://api.acme.com/revoke?api_key=k-4711", ("revoke_token", "url")),
        (("test_call", "body"), {"a": [{"api_key": "k-4711"}]}, ("test_call", "body", "a", 0, "api_key")),
        (("test_call", "body"), JWT, ("test_call", "body")),
        (
            ("request_parameters", "headers", 1),
            {"name": "X", "snippet": "const client_secret = 'abc-4711-xyz'; return 1;"},
            ("request_parameters", "headers", 1, "snippet"),
        ),
        (("fields", 0, "help"), f"Use {JWT}", ("fields", 0, "help")),
        (("whitelist", 0), JWT, ("whitelist", 0)),
        (("redirect_url",), f"https://auth.viasocket.com/redirect/auth2.0?x={JWT}", ("redirect_url",)),
    ],
)
def test_other_places(found: Found, at: Any, value: Any, path: Any) -> None:
    assert ("secret_in_spec", *path) in found((*at, value))


@pytest.mark.parametrize(
    ("at", "value"),
    [
        (("revoke_token", "url"), "https://api.acme.com/revoke?api_key=${context.authData.region}&token="),
        (("test_call", "body"), {"api_key": "${context.authData.region}", "password": 5, "x": "y"}),
        (("request_parameters", "headers", 1), {"name": "X", "snippet": "const token = get('x'); return token;"}),
    ],
)
def test_values_that_are_filled_in_are_no_secrets(found: Found, at: Any, value: Any) -> None:
    assert "secret_in_spec" not in {code for code, *_ in found((*at, value))}


@pytest.mark.parametrize(
    ("field", "is_secret"),
    [
        ({"type": "password", "default": "x"}, True),
        ({"key": "api_key", "default": "x"}, True),
        ({"type": "password", "default": ""}, False),
        ({"default": "x"}, False),
    ],
)
def test_defaults(found: Found, field: Any, is_secret: Any) -> None:
    whole = {"key": "plan", "label": "Plan"} | field
    use = ("test_call", "headers", 1, {"name": "X", "value": f"${{context.authData.{whole['key']}}}"})

    assert found(("fields", 1, whole), use) == (
        {("field_default_secret", "fields", 1, "default")} if is_secret else set()
    )


def test_a_place_is_told_once_whatever_gives_it_away(found: Found) -> None:
    parameter = {"name": "client_secret", "value": "ghp_0123456789abcdefghij"}
    assert [
        place for code, *place in found(("access_token", "parameters", [parameter])) if code == "secret_in_spec"
    ] == [["access_token", "parameters", 0, "value"]]
