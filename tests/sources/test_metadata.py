"""A server's metadata: RFC 8414 and OpenID Connect Discovery."""

from __future__ import annotations

import json
from typing import Any

import pytest

from connection_wizard.sources.door import NotUnderstood, understand
from connection_wizard.sources.readers.metadata import read
from connection_wizard.sources.understood import Understood
from tests.sources.documentation.pages import TOKEN

METADATA: dict[str, Any] = {
    "issuer": "https://id.acmecrm.com",
    "authorization_endpoint": "https://id.acmecrm.com/authorize",
    "token_endpoint": "https://id.acmecrm.com/token",
}


def understood(**more: Any) -> Understood:
    found = read(json.dumps(METADATA | more, indent=1))
    assert found is not None
    return found


def values(**more: Any) -> dict[str, Any]:
    return {".".join(map(str, one.at)): one.value for one in understood(**more).values}


def test_all_that_a_server_says() -> None:
    said = values(
        revocation_endpoint="https://id.acmecrm.com/revoke",
        userinfo_endpoint="https://id.acmecrm.com/me",
        scopes_supported=["openid", 7, ""],
        code_challenge_methods_supported=["plain", "S256"],
        token_endpoint_auth_methods_supported=["private_key_jwt", "client_secret_basic", "client_secret_post"],
        grant_types_supported=["authorization_code", "refresh_token"],
        response_types_supported=["code id_token"],
        authorization_response_iss_parameter_supported=True,
    )
    assert said == {
        "authorization.url": "https://id.acmecrm.com/authorize",
        "access_token.url": "https://id.acmecrm.com/token",
        "access_token.method": "POST",
        "revoke_token.url": "https://id.acmecrm.com/revoke",
        "revoke_token.method": "POST",
        "test_call.url": "https://id.acmecrm.com/me",
        "test_call.method": "GET",
        "authorization.issuer": "https://id.acmecrm.com",
        "name": "Acmecrm",
        "service_domain": "acmecrm.com",
        "authorization.iss_required": True,
        "authorization.scopes": ["openid"],
        "authorization.pkce": "S256",
        "access_token.client_authentication": "client_secret_post",
        "refresh_token.method": "POST",
        "whitelist": ["acmecrm.com"],
        "request_parameters.headers": [{"name": "Authorization", "value": f"Bearer {TOKEN}"}],
    }


def test_each_value_has_its_line() -> None:
    said = {one.at: one for one in understood().values}
    assert said["access_token", "url"].quote == '"token_endpoint": "https://id.acmecrm.com/token"'
    assert said["access_token", "url"].line == 4


def test_what_is_left_out_means_basic() -> None:
    said = {one.at: one for one in understood().values}["access_token", "client_authentication"]
    assert (said.value, said.certainty) == ("client_secret_basic", "likely")


@pytest.mark.parametrize(
    ("more", "at"),
    [
        ({"authorization_endpoint": "javascript:alert(1)"}, ("authorization", "url")),
        ({"revocation_endpoint": "file:///etc/passwd"}, ("revoke_token", "url")),
        ({"token_endpoint_auth_methods_supported": ["tls_client_auth"]}, ("access_token", "client_authentication")),
        ({"require_pushed_authorization_requests": True}, ()),
    ],
)
def test_what_cannot_be_used_is_said(more: dict[str, Any], at: tuple[str, ...]) -> None:
    assert at in [one.at for one in understood(**more).unread]


@pytest.mark.parametrize(
    "more", [{"grant_types_supported": ["implicit"]}, {"response_types_supported": ["token", "id_token"]}]
)
def test_a_server_without_the_code_grant_is_explained(more: dict[str, Any]) -> None:
    with pytest.raises(NotUnderstood):
        understand(json.dumps(METADATA | more))


def test_an_issuer_that_is_none() -> None:
    assert "name" not in values(issuer="here")
    assert "authorization.issuer" not in values(issuer=7)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"issuer": "https://id.acmecrm.com"}', '{"token_endpoint": "x"}'])
def test_what_is_no_metadata(text: str) -> None:
    assert read(text) is None
