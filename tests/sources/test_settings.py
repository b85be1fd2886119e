"""Files of other tools: whatever they call the values of an OAuth connection, the draft has them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from connection_wizard.sources.settings import MOST, Settings, read_settings

AUTHORIZE, TOKEN = "https://id.acme.com/authorize", "https://id.acme.com/token"
ADDRESSES = {"authUrl": AUTHORIZE, "tokenUrl": TOKEN}


def read(data: Any) -> Settings:
    found = read_settings(data if isinstance(data, str) else json.dumps(data))
    assert found is not None
    return found


def value(data: Any, *at: str) -> Any:
    return read(data).draft.get(*at)


OPENAPI = {
    "info": {"title": "Acme API"},
    "components": {
        "securitySchemes": {
            "acme": {
                "type": "oauth2",
                "flows": {
                    "authorizationCode": {
                        "authorizationUrl": AUTHORIZE,
                        "tokenUrl": TOKEN,
                        "refreshUrl": f"{TOKEN}/refresh",
                        "scopes": {"read": "Read all", "write": "Write all"},
                    }
                },
            }
        }
    },
}
METADATA = {
    "issuer": "https://id.acme.com",
    "authorization_endpoint": AUTHORIZE,
    "token_endpoint": TOKEN,
    "userinfo_endpoint": "https://id.acme.com/userinfo",
    "revocation_endpoint": "https://id.acme.com/revoke",
    "scopes_supported": ["openid"],
    "token_endpoint_auth_methods_supported": ["client_secret_basic"],
}
GRAFANA = f"""
[auth.generic_oauth]
name = Acme
client_id = 4fe1
client_secret = s3cr3t-value-81f0
scopes = openid email
auth_url = {AUTHORIZE}
token_url = {TOKEN}
api_url = https://api.acme.com/me
use_pkce = true
empty =
name = Another
"""
YAML = f"""
info:
  title: Acme API
flows:
    authorizationCode:
      authorizationUrl: {AUTHORIZE}
      tokenUrl: {TOKEN}
      scopes:
        read: Read all
        write: Write all
    # a remark
    password: {{}}
"""
NEXTAUTH = {
    "authorization": {"url": AUTHORIZE, "params": {"scope": "read"}},
    "token": TOKEN,
    "userinfo": "https://api.acme.com/me",
}


@pytest.mark.parametrize(
    ("data", "at", "expected"),
    [
        (OPENAPI, ("name",), "Acme API"),
        (OPENAPI, ("authorization", "scopes"), ["read", "write"]),
        (OPENAPI, ("refresh_token",), {"method": "POST", "url": f"{TOKEN}/refresh"}),
        (METADATA, ("authorization", "url"), AUTHORIZE),
        (METADATA, ("revoke_token",), {"method": "POST", "url": "https://id.acme.com/revoke"}),
        (METADATA, ("test_call", "url"), "https://id.acme.com/userinfo"),
        (METADATA, ("authorization", "scopes"), None),
        (METADATA, ("access_token", "client_authentication"), "client_secret_basic"),
        (METADATA, ("service_domain",), "acme.com"),
        (GRAFANA, ("client", "client_id"), "4fe1"),
        (GRAFANA, ("name",), "Acme"),
        (GRAFANA, ("authorization", "pkce"), "S256"),
        (
            f"export ACME_CLIENT_ID='4fe1'\nexport ACME_AUTH_URL={AUTHORIZE}\nexport ACME_TOKEN_URL={TOKEN}",
            ("client", "client_id"),
            "4fe1",
        ),
        (YAML, ("authorization", "scopes"), ["read", "write"]),
        (YAML, ("name",), "Acme API"),
        (f"Authorize url (or a path) : {AUTHORIZE}\nToken url: {TOKEN}", ("access_token", "url"), TOKEN),
        (
            f"- Authorization URL: {AUTHORIZE}\n- Access Token URL: {TOKEN}\n- Client ID: 4fe1",
            ("client", "client_id"),
            "4fe1",
        ),
        (NEXTAUTH, ("authorization", "url"), AUTHORIZE),
        (NEXTAUTH, ("refresh_token",), {"method": "POST"}),
        ({**ADDRESSES, "scope": "a,b a"}, ("authorization", "scopes"), ["a", "b"]),
        ({**ADDRESSES, "scope": 7}, ("authorization", "scopes"), None),
        ({**ADDRESSES, "scope_separator": ","}, ("authorization", "scope_separator"), "comma"),
        ({**ADDRESSES, "pkce": False}, ("authorization", "pkce"), "none"),
        ({**ADDRESSES, "codeChallengeMethod": "plain"}, ("authorization", "pkce"), "plain"),
        ({**ADDRESSES, "grant_type": "authorization_code_with_pkce"}, ("authorization", "pkce"), "S256"),
        ({**ADDRESSES, "grant_type": "authorization_code"}, ("authorization", "pkce"), None),
        (
            {**ADDRESSES, "clientAuthentication": "body"},
            ("access_token", "client_authentication"),
            "client_secret_post",
        ),
        ({"requestTokenUrl": "https://id.acme.com/request_token", **ADDRESSES}, ("access_token", "url"), TOKEN),
        ({**ADDRESSES, "clientAuthentication": "none"}, ("access_token", "client_authentication"), "none"),
        ({**ADDRESSES, "clientAuthentication": "odd"}, ("access_token", "client_authentication"), None),
        (
            {**ADDRESSES, "audience": "api", "authQueryParameters": "prompt=consent&state=x"},
            ("authorization", "parameters"),
            [{"name": "audience", "value": "api"}, {"name": "prompt", "value": "consent"}],
        ),
        (
            {**ADDRESSES, "token_params": {"grant_type": "x", "v": 2}},
            ("access_token", "parameters"),
            [{"name": "v", "value": "2"}],
        ),
        ({**ADDRESSES, "token_params": 3, "name": " "}, ("access_token", "parameters"), None),
        ({"authUrl": "https://127.0.0.1/a", "tokenUrl": TOKEN}, ("service_domain",), None),
        (
            [{"key": "authUrl", "value": AUTHORIZE}, {"key": "accessTokenUrl", "value": TOKEN}],
            ("access_token", "url"),
            TOKEN,
        ),
    ],
)
def test_values_are_known_by_their_names(data: Any, at: tuple[str, ...], expected: Any) -> None:
    assert value(data, *at) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "no settings",
        json.dumps({"authUrl": AUTHORIZE}),
        json.dumps({"authUrl": "{{auth}}", "tokenUrl": TOKEN}),
        json.dumps({"authUrl": {"url": 5}, "tokenUrl": TOKEN}),
        json.dumps([[]] * (MOST + 5) + [ADDRESSES]),
    ],
)
def test_what_has_no_addresses_is_none(text: str) -> None:
    assert read_settings(text) is None


def test_what_lies_too_deep_is_not_looked_at() -> None:
    deep: Any = ADDRESSES
    for _ in range(20):
        deep = {"in": deep}
    assert read_settings(json.dumps(deep)) is None


def test_a_secret_is_left_out_and_told() -> None:
    found = read(GRAFANA)
    assert [left.name for left in found.left] == ["client_secret"]
    assert "s3cr3t" not in json.dumps(found.draft.document)
    asked = read({**ADDRESSES, "authParams": {"client_secret": "s3cr3t-value-81f0", "prompt": "consent"}})
    assert "s3cr3t" not in json.dumps(asked.draft.document)


def test_the_window_opens_such_a_file(tmp_path: Path) -> None:
    from connection_wizard.ui.session.document_files import record_in

    file = tmp_path / "settings.json"
    file.write_text(json.dumps(ADDRESSES))
    found = record_in(file)
    assert found is not None
    assert found.draft.get("authorization", "url") == AUTHORIZE
    file.write_bytes(b"\xff\xfe")
    assert record_in(file) is None
    file.write_text("{}")
    assert record_in(file) is None
